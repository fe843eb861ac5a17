# Cities with coordinates, from GeoNames (CC BY 4.0). Made by training/build_states.py. Do not edit here.
@ name | others | country | lat | lon | population
Shanghai | Schanghai | CHN | 31.222 | 121.458 | 24874500
Beijing | Peking | CHN | 39.907 | 116.397 | 18960744
Shenzhen |  | CHN | 22.546 | 114.068 | 17494398
Guangzhou | Kanton | CHN | 23.117 | 113.250 | 16096724
Kinshasa |  | COD | -4.328 | 15.314 | 16000000
Istanbul | Konstantinopel | TUR | 41.014 | 28.950 | 15701602
Lagos |  | NGA | 6.454 | 3.395 | 15388000
Ho Chi Minh City | Saigon; Ho-Chi-Minh-Stadt | VNM | 10.823 | 106.630 | 14002598
Chengdu |  | CHN | 30.667 | 104.067 | 13568357
Lahore |  | PAK | 31.558 | 74.351 | 13004135
Mumbai | Bombay | IND | 19.073 | 72.883 | 12691836
São Paulo | Sao Paulo | BRA | -23.547 | -46.636 | 12400232
Mexico City | Mexiko-Stadt | MEX | 19.428 | -99.128 | 12294193
Karachi | Karatschi | PAK | 24.861 | 67.010 | 11624219
Tianjin |  | CHN | 39.142 | 117.177 | 11090314
Delhi |  | IND | 28.652 | 77.231 | 11034555
Wuhan |  | CHN | 30.583 | 114.267 | 10392693
Moscow | Moskau | RUS | 55.752 | 37.618 | 10381222
Dhaka |  | BGD | 23.710 | 90.407 | 10356500
Seoul |  | KOR | 37.566 | 126.978 | 10349312
Tokyo | Tokio | JPN | 35.690 | 139.692 | 9733276
Dongguan |  | CHN | 23.018 | 113.749 | 9644871
Cairo | Kairo | EGY | 30.063 | 31.250 | 9606916
Xi’an | Xian; Xi'an | CHN | 34.258 | 108.929 | 9600000
Johannesburg |  | ZAF | -26.202 | 28.044 | 9418183
Nanjing | Nanking | CHN | 32.062 | 118.778 | 9314685
Hangzhou |  | CHN | 30.294 | 120.161 | 9236032
Foshan |  | CHN | 23.027 | 113.131 | 9042509
London |  | GBR | 51.509 | -0.126 | 8961989
New York City | New York | USA | 40.714 | -74.006 | 8804190
Jakarta |  | IDN | -6.215 | 106.845 | 8540121
Bengaluru | Bangalore | IND | 12.972 | 77.594 | 8495492
Hanoi |  | VNM | 21.024 | 105.841 | 8053663
Taipei | Taipeh | TWN | 25.053 | 121.526 | 7871900
Lima |  | PER | -12.043 | -77.028 | 7737002
Bogotá | Bogota | COL | 4.610 | -74.082 | 7674366
Chongqing | Tschungking | CHN | 29.560 | 106.558 | 7457599
Hong Kong |  | HKG | 22.278 | 114.175 | 7396076
Baghdad | Bagdad | IRQ | 33.341 | 44.401 | 7216000
Wuzhong |  | CHN | 37.987 | 106.201 | 7202654
Qingdao |  | CHN | 36.065 | 120.380 | 7172451
Tehran | Teheran | IRN | 35.694 | 51.422 | 7153309
Shenyang |  | CHN | 41.792 | 123.433 | 7050000
Hyderabad |  | IND | 17.384 | 78.456 | 6993262
Rio de Janeiro | Rio | BRA | -22.906 | -43.182 | 6747815
Suzhou |  | CHN | 31.304 | 120.595 | 6715559
Puxi |  | CHN | 31.244 | 121.466 | 6683712
Ahmedabad |  | IND | 23.026 | 72.587 | 6357693
Abidjan |  | CIV | 5.354 | -4.002 | 6321017
Pudong |  | CHN | 31.240 | 121.501 | 5681512
Sydney |  | AUS | -33.868 | 151.207 | 5638830
Singapore |  | SGP | 1.290 | 103.850 | 5638700
Melbourne |  | AUS | -37.814 | 144.963 | 5435590
Dar es Salaam | Daressalam | TZA | -6.823 | 39.270 | 5383728
Saint Petersburg | Sankt Petersburg; St. Petersburg; Petersburg; Leningrad; St Petersburg | RUS | 59.939 | 30.314 | 5351935
Alexandria | Alexandrien | EGY | 31.202 | 29.916 | 5263542
Harbin |  | CHN | 45.750 | 126.650 | 5242897
Bangkok |  | THA | 13.754 | 100.501 | 5104476
Hefei |  | CHN | 31.864 | 117.281 | 5050000
Dalian |  | CHN | 38.912 | 121.602 | 4913879
Kano |  | NGA | 12.000 | 8.517 | 4910000
Santiago |  | CHL | -33.457 | -70.648 | 4837295
Cape Town | Kapstadt | ZAF | -33.926 | 18.423 | 4772846
Peshawar | Peschawar | PAK | 34.008 | 71.578 | 4758762
Changchun |  | CHN | 43.880 | 125.323 | 4714996
Jeddah | Dschidda; Dschiddah | SAU | 21.490 | 39.186 | 4697000
Chennai | Madras | IND | 13.088 | 80.278 | 4681087
Kolkata | Kalkutta; Calcutta | IND | 22.563 | 88.363 | 4631392
Xiamen |  | CHN | 24.480 | 118.082 | 4617251
Surat |  | IND | 21.196 | 72.830 | 4591246
Yangon | Rangun; Rangoon | MMR | 16.805 | 96.156 | 4477638
Bao'an |  | CHN | 22.552 | 113.883 | 4476554
Kabul |  | AFG | 34.528 | 69.172 | 4434550
Nairobi |  | KEN | -1.283 | 36.817 | 4397073
Wuxi |  | CHN | 31.569 | 120.289 | 4396835
Giza |  | EGY | 30.009 | 31.209 | 4367343
Jinan |  | CHN | 36.668 | 116.997 | 4335989
Taiyuan |  | CHN | 37.869 | 112.560 | 4303673
Zhengzhou |  | CHN | 34.758 | 113.649 | 4253913
Bamako |  | MLI | 12.609 | -7.975 | 4227569
Riyadh | Riad | SAU | 24.688 | 46.722 | 4205961
New Taipei City |  | TWN | 25.062 | 121.457 | 4004367
New Territories |  | HKG | 22.424 | 114.111 | 3984077
Shijiazhuang |  | CHN | 38.041 | 114.479 | 3938513
Chattogram |  | BGD | 22.338 | 91.832 | 3920222
Addis Ababa |  | ETH | 9.025 | 38.747 | 3860000
Kunming |  | CHN | 25.039 | 102.718 | 3855346
Zhongshan |  | CHN | 22.523 | 113.379 | 3841873
Nanning |  | CHN | 22.817 | 108.317 | 3839800
Shantou |  | CHN | 23.355 | 116.679 | 3838900
Los Angeles |  | USA | 34.052 | -118.244 | 3820914
Faisalabad |  | PAK | 31.416 | 73.090 | 3800193
Dubai |  | ARE | 25.077 | 55.309 | 3790000
Yokohama |  | JPN | 35.433 | 139.650 | 3777491
Fuzhou |  | CHN | 26.061 | 119.306 | 3740000
Ningbo |  | CHN | 29.878 | 121.549 | 3731203
Casablanca |  | MAR | 33.588 | -7.611 | 3665954
Ibadan |  | NGA | 7.378 | 3.906 | 3649000
Puyang |  | CHN | 29.457 | 119.889 | 3590000
Ankara |  | TUR | 39.920 | 32.854 | 3517182
Shiyan |  | CHN | 32.648 | 110.778 | 3460000
Berlin |  | DEU | 52.524 | 13.411 | 3426354
Tangshan |  | CHN | 39.644 | 118.183 | 3372102
Rawalpindi |  | PAK | 33.597 | 73.048 | 3357612
Lüliang |  | CHN | 37.519 | 111.144 | 3346500
Durban |  | ZAF | -29.858 | 31.029 | 3338026
Changzhou |  | CHN | 31.774 | 119.954 | 3290918
Busan |  | KOR | 35.102 | 129.030 | 3285147
Madrid |  | ESP | 40.416 | -3.703 | 3255944
Pyongyang | Pjöngjang | PRK | 39.034 | 125.754 | 3222000
Zibo |  | CHN | 36.791 | 118.063 | 3129228
Pune |  | IND | 18.520 | 73.855 | 3124458
Bursa |  | TUR | 40.196 | 29.060 | 3101833
Changsha |  | CHN | 28.199 | 112.971 | 3093980
Quezon City |  | PHL | 14.649 | 121.051 | 3084270
Jaipur |  | IND | 26.920 | 75.788 | 3046163
Guiyang |  | CHN | 26.583 | 106.717 | 3037159
Ürümqi | Urumtschi; Urumqi | CHN | 43.801 | 87.600 | 3029372
Surabaya |  | IDN | -7.249 | 112.751 | 3018022
Incheon |  | KOR | 37.456 | 126.705 | 3015482
Lanzhou |  | CHN | 36.057 | 103.840 | 3000000
Caracas |  | VEN | 10.488 | -66.879 | 3000000
Kyiv | Kiew; Kiev; Kyjiw | UKR | 50.455 | 30.524 | 2952301
İzmir | Izmir; Smyrna | TUR | 38.413 | 27.138 | 2938292
Huizhou |  | CHN | 23.111 | 114.415 | 2900113
Buenos Aires |  | ARG | -34.613 | -58.377 | 2891082
Haikou |  | CHN | 20.034 | 110.347 | 2873358
Taichung |  | TWN | 24.147 | 120.684 | 2850285
Kanpur |  | IND | 26.465 | 80.350 | 2823249
Toronto |  | CAN | 43.706 | -79.399 | 2794356
Quito |  | ECU | -0.230 | -78.525 | 2781641
Brisbane |  | AUS | -27.468 | 153.028 | 2780063
Luanda |  | AGO | -8.837 | 13.234 | 2776168
Osaka |  | JPN | 34.694 | 135.501 | 2753862
Linyi |  | CHN | 35.063 | 118.343 | 2743843
Baoding |  | CHN | 38.873 | 115.462 | 2739887
Kaohsiung |  | TWN | 22.616 | 120.313 | 2737660
Brooklyn |  | USA | 40.650 | -73.950 | 2736074
Guayaquil |  | ECU | -2.196 | -79.886 | 2723665
Belo Horizonte |  | BRA | -19.921 | -43.938 | 2721564
Minhang |  | CHN | 31.109 | 121.375 | 2716600
Bazhong |  | CHN | 31.869 | 106.744 | 2712894
Salvador |  | BRA | -12.976 | -38.491 | 2711840
Abuja |  | NGA | 9.058 | 7.495 | 2690000
Gazipur |  | BGD | 23.998 | 90.422 | 2674697
Chicago |  | USA | 41.850 | -87.650 | 2664452
Wenzhou |  | CHN | 27.999 | 120.667 | 2650000
Bekasi |  | IDN | -6.235 | 106.990 | 2648272
Dakar |  | SEN | 14.694 | -17.444 | 2646503
Haiphong |  | VNM | 20.865 | 106.683 | 2625200
Yunfu |  | CHN | 22.928 | 112.038 | 2612800
Navi Mumbai |  | IND | 19.037 | 73.016 | 2600000
Mogadishu | Mogadischu | SOM | 2.037 | 45.344 | 2587183
Kumasi |  | GHA | 6.688 | -1.624 | 2544530
Bandung |  | IDN | -6.922 | 107.607 | 2528163
Gujranwala |  | PAK | 32.156 | 74.187 | 2511118
Huai'an |  | CHN | 33.589 | 119.019 | 2494013
Medan |  | IDN | 3.583 | 98.667 | 2486283
Lucknow |  | IND | 26.839 | 80.923 | 2472011
Ouagadougou |  | BFA | 12.366 | -1.534 | 2415266
Nagpur |  | IND | 21.146 | 79.085 | 2405665
Fortaleza |  | BRA | -3.717 | -38.543 | 2400000
Cali |  | COL | 3.431 | -76.520 | 2392877
Perth |  | AUS | -31.952 | 115.861 | 2384371
Daegu |  | KOR | 35.870 | 128.591 | 2365523
Algiers | Algier | DZA | 36.732 | 3.087 | 2364230
Nanchang |  | CHN | 28.684 | 115.853 | 2357839
Baku |  | AZE | 40.378 | 49.892 | 2351300
Hohhot |  | CHN | 40.811 | 111.652 | 2350000
Nagoya |  | JPN | 35.181 | 136.906 | 2332176
Rome | Rom | ITA | 41.892 | 12.511 | 2318895
Queens |  | USA | 40.681 | -73.837 | 2316841
Houston |  | USA | 29.763 | -95.363 | 2314157
Mashhad | Maschhad | IRN | 36.298 | 59.606 | 2307177
Shaoxing |  | CHN | 30.002 | 120.579 | 2300000
Nantong |  | CHN | 32.030 | 120.875 | 2273326
Baoshan |  | CHN | 31.408 | 121.490 | 2265900
Kowloon |  | HKG | 22.317 | 114.183 | 2232339
Yantai |  | CHN | 37.476 | 121.441 | 2227733
Gaziantep | Antep | TUR | 37.059 | 37.383 | 2222415
Lubumbashi |  | COD | -11.661 | 27.479 | 2221925
Manaus |  | BRA | -3.102 | -60.025 | 2219580
Lusaka |  | ZMB | -15.407 | 28.287 | 2212301
Brasília |  | BRA | -15.780 | -47.930 | 2207718
Zhuhai |  | CHN | 22.277 | 113.568 | 2207090
Santo Domingo |  | DOM | 18.472 | -69.892 | 2201941
Lomé |  | TGO | 6.129 | 1.222 | 2188376
Multan |  | PAK | 30.197 | 71.478 | 2169915
Havana | Havanna | CUB | 23.133 | -82.383 | 2163824
Depok |  | IDN | -6.400 | 106.819 | 2163635
Baotou |  | CHN | 40.652 | 109.844 | 2150000
Paris |  | FRA | 48.853 | 2.349 | 2138551
Coimbatore |  | IND | 11.006 | 76.966 | 2136916
Qingyang |  | CHN | 35.710 | 107.645 | 2125400
Port Harcourt |  | NGA | 4.777 | 7.013 | 2120000
Pretoria |  | ZAF | -25.745 | 28.188 | 2112693
Córdoba |  | ARG | -31.406 | -64.189 | 2106734
Mbuji-Mayi |  | COD | -6.136 | 23.590 | 2101332
Aleppo | Haleb | SYR | 36.201 | 37.161 | 2098210
Kunshan |  | CHN | 31.378 | 120.954 | 2092496
Al Mawşil al Jadīdah |  | IRQ | 36.333 | 43.106 | 2065597
Weifang |  | CHN | 36.710 | 119.102 | 2044028
Zunyi |  | CHN | 27.687 | 106.907 | 2037775
Al Başrah al Qadīmah | Basra; Alt-Basra | IRQ | 30.503 | 47.815 | 2015483
La Paz |  | BOL | -16.500 | -68.150 | 2004652
Lianyungang |  | CHN | 34.598 | 119.216 | 2001009
Medellín | Medellin | COL | 6.245 | -75.572 | 1999979
Indore |  | IND | 22.718 | 75.833 | 1994397
Brazzaville |  | COG | -4.266 | 15.283 | 1982000
Tashkent | Taschkent | UZB | 41.265 | 69.216 | 1978028
Ganzhou |  | CHN | 25.847 | 114.933 | 1977253
Almaty |  | KAZ | 43.252 | 76.912 | 1977011
Khartoum | Khartum | SDN | 15.552 | 32.532 | 1974647
Hamburg |  | DEU | 53.551 | 9.993 | 1973896
Sapporo |  | JPN | 43.067 | 141.350 | 1973832
Songjiang |  | CHN | 31.034 | 121.223 | 1973500
Accra |  | GHA | 5.556 | -0.197 | 1963264
Curitiba |  | BRA | -25.428 | -49.273 | 1948626
Ordos |  | CHN | 39.609 | 109.782 | 1940653
Sanaa |  | YEM | 15.355 | 44.206 | 1937451
Conakry |  | GIN | 9.538 | -13.677 | 1928389
Tangerang |  | IDN | -6.178 | 106.630 | 1927815
Tijuana |  | MEX | 32.503 | -117.004 | 1922523
Hyderabad |  | PAK | 25.397 | 68.377 | 1921275
Beirut |  | LBN | 33.893 | 35.502 | 1916100
Jieyang |  | CHN | 23.542 | 116.366 | 1899394
Jilin |  | CHN | 43.847 | 126.561 | 1895865
Jiading |  | CHN | 31.386 | 121.245 | 1886100
Bucharest | Bukarest | ROU | 44.432 | 26.106 | 1877155
Camayenne |  | GIN | 9.535 | -13.688 | 1871242
Kakamega |  | KEN | 0.284 | 34.752 | 1867579
Shangqiu |  | CHN | 34.414 | 115.656 | 1859723
Nanchong |  | CHN | 30.795 | 106.085 | 1858875
Tainan |  | TWN | 22.991 | 120.213 | 1856642
Datong |  | CHN | 40.094 | 113.291 | 1850000
Kaduna |  | NGA | 10.526 | 7.439 | 1850000
Omdurman |  | SDN | 15.645 | 32.478 | 1849659
Davao |  | PHL | 7.073 | 125.613 | 1848947
Thāne |  | IND | 19.197 | 72.964 | 1841488
Iztapalapa |  | MEX | 19.355 | -99.062 | 1835486
Diyarbakır | Diyarbakir | TUR | 37.914 | 40.217 | 1833684
Santa Cruz de la Sierra |  | BOL | -17.786 | -63.181 | 1831434
Vadodara |  | IND | 22.299 | 73.208 | 1822221
Adana |  | TUR | 36.986 | 35.325 | 1816750
Nanyang |  | CHN | 33.005 | 112.547 | 1811812
Abu Dhabi |  | ARE | 24.451 | 54.397 | 1807000
Palembang |  | IDN | -2.917 | 104.746 | 1801367
Sharjah | Schardscha | ARE | 25.334 | 55.412 | 1800000
Bhopal |  | IND | 23.255 | 77.403 | 1798218
Jiangmen |  | CHN | 22.583 | 113.083 | 1795459
Benin City |  | NGA | 6.338 | 5.626 | 1782000
Jiangyin |  | CHN | 31.911 | 120.263 | 1779515
Fuyang |  | CHN | 32.900 | 115.817 | 1768947
Montréal |  | CAN | 45.509 | -73.588 | 1762949
Bayan Nur |  | CHN | 40.741 | 107.386 | 1760000
Maracaibo |  | VEN | 10.642 | -71.611 | 1752602
Chaozhou |  | CHN | 23.654 | 116.623 | 1750945
Minsk |  | BLR | 53.900 | 27.567 | 1742124
Budapest |  | HUN | 47.498 | 19.040 | 1741041
Qingyuan |  | CHN | 23.700 | 113.033 | 1738424
Tai’an |  | CHN | 36.185 | 117.120 | 1735425
Rasapūdipalem |  | IND | 17.733 | 83.316 | 1728128
Pimpri-Chinchwad |  | IND | 18.619 | 73.804 | 1727692
Caloocan |  | PHL | 14.650 | 120.968 | 1712945
Warsaw | Warschau | POL | 52.230 | 21.012 | 1702139
Soweto |  | ZAF | -26.268 | 27.858 | 1695047
Semarang |  | IDN | -6.993 | 110.421 | 1694740
Puebla |  | MEX | 19.048 | -98.207 | 1692181
Vienna | Wien | AUT | 48.208 | 16.372 | 1691468
Barcelona |  | ESP | 41.389 | 2.159 | 1686208
Patna |  | IND | 25.594 | 85.136 | 1684297
Mosul | Mossul | IRQ | 36.335 | 43.119 | 1683000
Kallakurichi |  | IND | 11.734 | 78.959 | 1682687
Kampala |  | UGA | 0.316 | 32.582 | 1680600
Xining |  | CHN | 36.626 | 101.757 | 1677177
Changshu |  | CHN | 31.646 | 120.742 | 1677050
Huainan |  | CHN | 32.626 | 116.997 | 1666826
Rabat |  | MAR | 34.013 | -6.833 | 1655753
Recife |  | BRA | -8.054 | -34.881 | 1653461
Phoenix |  | USA | 33.448 | -112.074 | 1650070
Suzhou |  | CHN | 33.636 | 116.979 | 1647642
Ecatepec de Morelos |  | MEX | 19.605 | -99.061 | 1645352
Lu’an |  | CHN | 31.736 | 116.517 | 1644344
Valencia |  | VEN | 10.162 | -68.000 | 1619470
Ludhiana |  | IND | 30.912 | 75.854 | 1618879
Yancheng |  | CHN | 33.358 | 120.157 | 1615717
Novosibirsk | Nowosibirsk | RUS | 55.023 | 82.932 | 1612833
Erbil | Arbil | IRQ | 36.191 | 44.009 | 1612700
Fukuoka |  | JPN | 33.600 | 130.417 | 1612392
Taizhou |  | CHN | 32.491 | 119.908 | 1607108
Daqing |  | CHN | 46.583 | 125.000 | 1604027
Manila |  | PHL | 14.604 | 120.982 | 1600000
Wuhu |  | CHN | 31.353 | 118.429 | 1598165
Santiago de Querétaro |  | MEX | 20.588 | -100.388 | 1594212
Dazhou |  | CHN | 31.211 | 107.463 | 1589435
Yangzhou |  | CHN | 32.397 | 119.436 | 1584237
León de los Aldama |  | MEX | 21.122 | -101.683 | 1579803
Makkah | Mecca; Mekka | SAU | 21.427 | 39.826 | 1578722
Philadelphia |  | USA | 39.952 | -75.164 | 1573916
Phnom Penh |  | KHM | 11.562 | 104.916 | 1573544
Guilin |  | CHN | 25.280 | 110.296 | 1572300
Damascus | Damaskus | SYR | 33.510 | 36.291 | 1569394
Quetta |  | PAK | 30.184 | 67.001 | 1565546
Zhaoqing |  | CHN | 23.049 | 112.461 | 1553109
Onitsha |  | NGA | 6.150 | 6.786 | 1553000
Mianyang |  | CHN | 31.468 | 104.682 | 1550000
Auckland |  | NZL | -36.849 | 174.763 | 1547200
Isfahan | Esfahan | IRN | 32.652 | 51.675 | 1547164
Wanzhou |  | CHN | 30.765 | 108.396 | 1545900
Astana |  | KAZ | 51.180 | 71.446 | 1544142
Harare |  | ZWE | -17.828 | 31.053 | 1542813
Monrovia |  | LBR | 6.301 | -10.797 | 1542549
Putian |  | CHN | 25.439 | 119.010 | 1539389
Kawasaki |  | JPN | 35.521 | 139.717 | 1538262
Goiânia |  | BRA | -16.679 | -49.254 | 1536097
San Antonio |  | USA | 29.424 | -98.494 | 1526656
Kobe |  | JPN | 34.691 | 135.183 | 1525152
Stockholm |  | SWE | 59.329 | 18.069 | 1515017
Ciudad Juárez |  | MEX | 31.720 | -106.461 | 1512450
Cần Thơ |  | VNM | 10.037 | 105.788 | 1507187
Munich | München | DEU | 48.137 | 11.575 | 1505005
Khulna |  | BGD | 22.810 | 89.564 | 1500689
Belém |  | BRA | -1.456 | -48.504 | 1499641
Yekaterinburg | Jekaterinburg; Ekaterinburg | RUS | 56.857 | 60.615 | 1495066
Porto Alegre |  | BRA | -30.033 | -51.230 | 1488252
Yinchuan |  | CHN | 38.468 | 106.273 | 1487579
Manhattan |  | USA | 40.783 | -73.966 | 1487536
Nashik |  | IND | 19.997 | 73.791 | 1486053
Taizhou |  | CHN | 28.663 | 121.433 | 1485502
Asunción |  | PRY | -25.286 | -57.647 | 1482200
Yiwu |  | CHN | 29.315 | 120.077 | 1481384
Zapopan |  | MEX | 20.721 | -103.387 | 1476491
Makassar |  | IDN | -5.149 | 119.432 | 1474393
Adelaide |  | AUS | -34.929 | 138.599 | 1469163
Quanzhou |  | CHN | 24.914 | 118.586 | 1469157
Madurai |  | IND | 9.919 | 78.120 | 1465625
Jinhua |  | CHN | 29.107 | 119.644 | 1463990
Kyoto | Kioto | JPN | 35.021 | 135.754 | 1463723
Cixi |  | CHN | 30.176 | 121.246 | 1457510
Changde |  | CHN | 29.032 | 111.698 | 1457419
Kuala Lumpur |  | MYS | 3.141 | 101.687 | 1453975
Kayseri |  | TUR | 38.732 | 35.485 | 1452458
Kaifeng |  | CHN | 34.799 | 114.307 | 1451741
Anshan |  | CHN | 41.124 | 122.990 | 1450000
Karaj |  | IRN | 35.833 | 50.992 | 1448075
Kathmandu |  | NPL | 27.702 | 85.321 | 1442271
Daejeon |  | KOR | 36.349 | 127.385 | 1441203
Baoji |  | CHN | 34.368 | 107.237 | 1437802
Suqian |  | CHN | 33.949 | 118.296 | 1437685
Liuzhou |  | CHN | 24.324 | 109.407 | 1436599
Tirunelveli |  | IND | 8.727 | 77.684 | 1435844
Konya |  | TUR | 37.871 | 32.485 | 1433861
Zhangjiagang |  | CHN | 31.865 | 120.539 | 1432044
Agra |  | IND | 27.183 | 78.017 | 1430055
South Tangerang |  | IDN | -6.289 | 106.718 | 1429529
Tabriz | Täbris | IRN | 38.080 | 46.292 | 1424641
Kharkiv | Charkiw; Charkow; Kharkov | UKR | 49.982 | 36.255 | 1421125
Jinjiang |  | CHN | 24.820 | 118.574 | 1416151
Faridabad |  | IND | 28.411 | 77.313 | 1414050
Bozhou |  | CHN | 33.877 | 115.770 | 1409436
Qujing |  | CHN | 25.483 | 103.783 | 1408500
San Diego |  | USA | 32.716 | -117.165 | 1404452
Gwangju |  | KOR | 35.155 | 126.916 | 1401235
Zhanjiang |  | CHN | 21.234 | 110.387 | 1400709
Fushun |  | CHN | 41.887 | 123.944 | 1400646
Rājkot |  | IND | 22.292 | 70.793 | 1390640
Luoyang |  | CHN | 34.673 | 112.437 | 1390581
Guadalajara |  | MEX | 20.677 | -103.347 | 1385629
The Bronx |  | USA | 40.850 | -73.866 | 1385108
Huế |  | VNM | 16.462 | 107.595 | 1380000
Guankou |  | CHN | 28.159 | 113.627 | 1380000
Milan | Mailand; Milano | ITA | 45.464 | 9.190 | 1371498
Najafgarh |  | IND | 28.609 | 76.980 | 1365000
N'Djamena |  | TCD | 12.107 | 15.044 | 1359526
Handan |  | CHN | 36.610 | 114.488 | 1358318
Bannu |  | PAK | 32.985 | 70.604 | 1357890
Yichang |  | CHN | 30.714 | 111.285 | 1350150
Antananarivo |  | MDG | -18.914 | 47.536 | 1349501
Heze |  | CHN | 35.239 | 115.474 | 1346717
Abobo |  | CIV | 5.416 | -4.016 | 1340083
Jamshedpur |  | IND | 22.803 | 86.185 | 1339438
Douala |  | CMR | 4.048 | 9.704 | 1338082
Antalya |  | TUR | 36.908 | 30.696 | 1335002
Basrah | Basra | IRQ | 30.509 | 47.780 | 1326564
Dallas |  | USA | 32.783 | -96.807 | 1326087
Saitama |  | JPN | 35.908 | 139.657 | 1324854
Gorakhpur |  | IND | 29.448 | 75.672 | 1324570
Niamey |  | NER | 13.514 | 2.110 | 1323691
Liupanshui |  | CHN | 26.594 | 104.833 | 1320825
Taguig |  | PHL | 14.524 | 121.079 | 1308085
Maoming |  | CHN | 21.666 | 110.914 | 1307802
Calgary |  | CAN | 51.050 | -114.085 | 1306784
Tripoli | Tripolis | LBY | 32.887 | 13.187 | 1302947
Madinah | Medina | SAU | 24.469 | 39.614 | 1300000
Yaoundé |  | CMR | 3.867 | 11.517 | 1299369
Batam |  | IDN | 1.149 | 104.025 | 1296960
Qinzhou |  | CHN | 21.982 | 108.651 | 1296300
Luohe |  | CHN | 33.574 | 114.033 | 1294974
Xiangyang |  | CHN | 32.042 | 112.145 | 1294733
Yangjiang |  | CHN | 21.856 | 111.963 | 1292987
Yixing |  | CHN | 31.361 | 119.820 | 1285785
Pimpri |  | IND | 18.623 | 73.807 | 1284606
Da Nang |  | VNM | 16.068 | 108.221 | 1276000
Amman |  | JOR | 31.955 | 35.945 | 1275857
Budta |  | PHL | 7.204 | 124.440 | 1273715
Belgrade | Belgrad | SRB | 44.804 | 20.465 | 1273651
Biên Hòa |  | VNM | 10.945 | 106.824 | 1272235
Qingpu |  | CHN | 31.154 | 121.114 | 1271424
Montevideo |  | URY | -34.903 | -56.188 | 1270737
Xuchang |  | CHN | 34.032 | 113.863 | 1265536
Kalyān |  | IND | 19.244 | 73.136 | 1262255
Zigong |  | CHN | 29.342 | 104.777 | 1262064
Nizhniy Novgorod | Nischni Nowgorod; Nizhny Novgorod | RUS | 56.329 | 44.002 | 1259013
Jepara |  | IDN | -6.592 | 110.671 | 1257912
Maputo |  | MOZ | -25.966 | 32.583 | 1254837
Xuzhou |  | CHN | 34.204 | 117.284 | 1253991
Dammam |  | SAU | 26.434 | 50.103 | 1252523
Ra’s Bayrūt |  | LBN | 33.900 | 35.483 | 1251739
Neijiang |  | CHN | 29.584 | 105.062 | 1251095
Shiraz | Schiras | IRN | 29.610 | 52.531 | 1249942
Heshan |  | CHN | 28.569 | 112.347 | 1249807
Dombivali |  | IND | 19.217 | 73.083 | 1247327
Kananga |  | COD | -5.896 | 22.417 | 1247168
Kazan | Kasan | RUS | 55.789 | 49.122 | 1243500
Jining |  | CHN | 35.405 | 116.581 | 1241012
Barquisimeto |  | VEN | 10.065 | -69.357 | 1240714
Shubrā al Khaymah |  | EGY | 30.125 | 31.251 | 1240289
Putuo |  | CHN | 31.251 | 121.390 | 1239100
Port-au-Prince |  | HTI | 18.543 | -72.339 | 1234742
Suwon |  | KOR | 37.291 | 127.009 | 1234582
Xinyang |  | CHN | 32.123 | 114.066 | 1230042
Liaocheng |  | CHN | 36.451 | 116.002 | 1229768
Jinzhong |  | CHN | 37.684 | 112.755 | 1226617
Callao |  | PER | -12.052 | -77.135 | 1226200
Meerut |  | IND | 28.980 | 77.706 | 1223184
Virār |  | IND | 19.456 | 72.811 | 1222390
Nowrangapur |  | IND | 19.231 | 82.548 | 1220946
Karbala | Kerbela; Kerbala | IRQ | 32.616 | 44.025 | 1218732
Changzhi |  | CHN | 36.184 | 113.105 | 1214940
Tianshui |  | CHN | 34.580 | 105.742 | 1212791
Sadr City |  | IRQ | 33.389 | 44.458 | 1211849
Yangpu |  | CHN | 31.262 | 121.519 | 1210800
Mombasa |  | KEN | -4.055 | 39.664 | 1208333
Mandalay |  | MMR | 21.975 | 96.084 | 1208099
Srinagar |  | IND | 34.086 | 74.806 | 1206419
Barranquilla |  | COL | 10.969 | -74.781 | 1206319
Chelyabinsk | Tscheljabinsk | RUS | 55.161 | 61.429 | 1202371
Mérida |  | MEX | 20.967 | -89.623 | 1201000
Hiroshima |  | JPN | 34.400 | 132.450 | 1200754
Shymkent |  | KAZ | 42.310 | 69.600 | 1200000
Santiago de los Caballeros |  | DOM | 19.450 | -70.691 | 1200000
Weinan |  | CHN | 34.504 | 109.509 | 1199290
Ghāziābād |  | IND | 28.665 | 77.439 | 1199191
Matola |  | MOZ | -25.962 | 32.459 | 1198988
Dhanbad |  | IND | 23.798 | 86.430 | 1196214
Arequipa |  | PER | -16.399 | -71.537 | 1195700
Hong Kong Island |  | HKG | 22.263 | 114.184 | 1195529
Fes |  | MAR | 34.033 | -5.000 | 1191905
Gustavo Adolfo Madero |  | MEX | 19.494 | -99.111 | 1185772
Nouakchott |  | MRT | 18.086 | -15.979 | 1184530
Kisangani |  | COD | 0.515 | 25.191 | 1181788
Jiaxing |  | CHN | 30.752 | 120.750 | 1180000
Aurangabad |  | IND | 19.878 | 75.342 | 1175116
Zhongwei |  | CHN | 37.511 | 105.191 | 1174600
Omsk |  | RUS | 54.992 | 73.369 | 1172070
Pikine |  | SEN | 14.765 | -17.391 | 1170791
Guarulhos |  | BRA | -23.463 | -46.533 | 1169577
Pekanbaru |  | IDN | 0.517 | 101.442 | 1167599
Panjin |  | CHN | 41.121 | 122.074 | 1166481
Bandar Lampung |  | IDN | -5.429 | 105.261 | 1166066
Prague | Prag | CZE | 50.088 | 14.421 | 1165581
Varanasi |  | IND | 25.317 | 83.010 | 1164404
Jiujiang |  | CHN | 29.705 | 116.002 | 1164268
Samara |  | RUS | 53.208 | 50.136 | 1163399
Aba |  | NGA | 5.107 | 7.367 | 1160000
Amritsar |  | IND | 31.622 | 74.875 | 1159227
Birmingham |  | GBR | 52.481 | -1.900 | 1157603
Copenhagen | Kopenhagen | DNK | 55.676 | 12.566 | 1153615
Sofia |  | BGR | 42.698 | 23.324 | 1152556
Anyang |  | CHN | 36.096 | 114.383 | 1146839
Yerevan | Eriwan; Jerewan | ARM | 40.178 | 44.513 | 1144700
Luohu District |  | CHN | 22.547 | 114.131 | 1143801
Vijayawada |  | IND | 16.507 | 80.647 | 1143232
Fengxiang |  | CHN | 30.858 | 121.468 | 1140872
Bijie |  | CHN | 27.302 | 105.286 | 1137383
Monterrey |  | MEX | 25.684 | -100.317 | 1135512
Kigali |  | RWA | -1.950 | 30.059 | 1132686
Rostov-on-Don | Rostov-na-Donu; Rostow; Rostow am Don; Rostov | RUS | 47.220 | 39.708 | 1130305
Zhuzhou |  | CHN | 27.833 | 113.150 | 1129687
Malingao |  | PHL | 7.161 | 124.475 | 1121974
Touba |  | SEN | 14.862 | -15.875 | 1120824
Ufa |  | RUS | 54.743 | 55.968 | 1120547
Ranchi |  | IND | 23.343 | 85.309 | 1120374
Shangrao |  | CHN | 28.452 | 117.943 | 1116486
Lilongwe |  | MWI | -13.967 | 33.787 | 1115815
Huaibei |  | CHN | 33.974 | 116.792 | 1113321
Maiduguri |  | NGA | 11.847 | 13.157 | 1110000
Xuhui |  | CHN | 31.196 | 121.447 | 1109800
Meishan |  | CHN | 30.044 | 103.837 | 1107742
Mwanza |  | TZA | -2.517 | 32.900 | 1104521
Ulsan |  | KOR | 35.537 | 129.317 | 1098421
Sendai |  | JPN | 38.267 | 140.867 | 1096704
Krasnoyarsk | Krasnojarsk | RUS | 56.037 | 92.931 | 1090811
Fuzhou |  | CHN | 27.960 | 116.333 | 1089888
Guigang |  | CHN | 23.116 | 109.595 | 1086327
Oslo |  | NOR | 59.913 | 10.746 | 1082575
Jabalpur |  | IND | 23.167 | 79.950 | 1081677
Ilorin |  | NGA | 8.497 | 4.542 | 1080000
Aden |  | YEM | 12.780 | 45.039 | 1079670
Bogor |  | IDN | -6.594 | 106.789 | 1078351
Ciudad Nezahualcoyotl |  | MEX | 19.401 | -99.015 | 1077208
Hengyang |  | CHN | 26.889 | 112.619 | 1075516
Prayagraj |  | IND | 25.445 | 81.843 | 1073438
Trujillo |  | PER | -8.116 | -79.030 | 1067700
Visakhapatnam |  | IND | 17.680 | 83.202 | 1063178
Goyang-si |  | KOR | 37.656 | 126.835 | 1061752
Yulin |  | CHN | 22.631 | 110.147 | 1056743
Jodhpur |  | IND | 26.268 | 73.006 | 1056191
Gwalior |  | IND | 26.230 | 78.173 | 1054420
Jingzhou |  | CHN | 30.350 | 112.190 | 1052282
Gqeberha |  | ZAF | -33.961 | 25.615 | 1050078
Tbilisi | Tiflis | GEO | 41.691 | 44.834 | 1049498
Voronezh | Woronesch | RUS | 51.668 | 39.192 | 1047549
Xinxiang |  | CHN | 35.190 | 113.802 | 1047088
Yichun |  | CHN | 27.833 | 114.400 | 1045952
Sokoto |  | NGA | 13.063 | 5.243 | 1040000
Jos |  | NGA | 9.928 | 8.892 | 1040000
Tangier |  | MAR | 35.767 | -5.800 | 1035141
Teni |  | IND | 10.011 | 77.478 | 1034724
Xianyang |  | CHN | 34.338 | 108.703 | 1034081
Mexicali |  | MEX | 32.628 | -115.454 | 1032686
Pointe-Noire |  | COG | -4.776 | 11.864 | 1032000
Maceió |  | BRA | -9.666 | -35.735 | 1031597
Campinas |  | BRA | -22.906 | -47.061 | 1031554
Sanya |  | CHN | 18.254 | 109.509 | 1031396
Rangpur |  | BGD | 25.747 | 89.252 | 1031388
Kirkuk |  | IRQ | 35.468 | 44.392 | 1031000
Ashgabat |  | TKM | 37.950 | 58.383 | 1030063
Shaoguan |  | CHN | 24.800 | 113.583 | 1028460
Howrah |  | IND | 22.577 | 88.319 | 1027672
Raipur |  | IND | 21.233 | 81.633 | 1027264
Changwon |  | KOR | 35.228 | 128.681 | 1025702
Longyan |  | CHN | 25.075 | 117.018 | 1025087
Köln | Cologne | DEU | 50.933 | 6.950 | 1024621
Dublin |  | IRL | 53.333 | -6.249 | 1024027
Tiruchirappalli |  | IND | 10.816 | 78.697 | 1022518
Yongzhou |  | CHN | 26.424 | 111.613 | 1020715
Brussels | Brüssel | BEL | 50.850 | 4.349 | 1019022
Zamboanga |  | PHL | 6.910 | 122.074 | 1018849
Ottawa |  | CAN | 45.411 | -75.698 | 1017449
Huzhou |  | CHN | 30.870 | 120.093 | 1015937
Volgograd | Wolgograd; Stalingrad | RUS | 48.714 | 44.498 | 1013533
Khartoum North |  | SDN | 15.649 | 32.535 | 1012211
Edmonton |  | CAN | 53.550 | -113.469 | 1010899
Odesa | Odessa | UKR | 46.486 | 30.744 | 1010537
Wuwei |  | CHN | 37.927 | 102.632 | 1010295
Jacksonville |  | USA | 30.332 | -81.656 | 1009833
Fort Worth |  | USA | 32.725 | -97.321 | 1008106
Hanzhong |  | CHN | 33.075 | 107.022 | 1006557
Hezhou |  | CHN | 24.404 | 111.567 | 1005490
Pest |  | HUN | 47.500 | 19.083 | 1001748
Kota |  | IND | 25.183 | 75.839 | 1001694
Shivaji Nagar |  | IND | 18.530 | 73.853 | 1000000
Zhu Cheng City |  | CHN | 35.995 | 119.403 | 1000000
Dongying |  | CHN | 37.463 | 118.492 | 998968
Luzhou |  | CHN | 28.890 | 105.426 | 998900
San Jose |  | USA | 37.339 | -121.895 | 997368
Sholapur |  | IND | 17.672 | 75.910 | 997281
Marrakesh | Marrakesch | MAR | 31.634 | -8.000 | 995871
Guatemala City | Guatemala-Stadt | GTM | 14.641 | -90.513 | 994938
Meizhou |  | CHN | 24.289 | 116.118 | 992351
Yueyang |  | CHN | 29.375 | 113.095 | 991465
Laiwu |  | CHN | 36.193 | 117.657 | 989535
Benxi |  | CHN | 41.289 | 123.765 | 987717
Esenyurt |  | TUR | 41.027 | 28.677 | 983571
Perm |  | RUS | 58.010 | 56.250 | 982419
Zaria |  | NGA | 11.111 | 7.723 | 980000
Kennedy |  | COL | 4.617 | -74.146 | 979914
Chiba |  | JPN | 35.600 | 140.117 | 979768
Pingdingshan |  | CHN | 33.731 | 113.316 | 979130
Ciudad Guayana |  | VEN | 8.351 | -62.641 | 978202
Sargodha |  | PAK | 32.086 | 72.674 | 975886
Austin |  | USA | 30.267 | -97.743 | 974447
Managua |  | NIC | 12.133 | -86.250 | 973087
Bengbu |  | CHN | 32.941 | 117.361 | 972784
Salé |  | MAR | 34.053 | -6.798 | 972299
Jerusalem |  | ISR | 31.769 | 35.216 | 971800
Chandigarh |  | IND | 30.736 | 76.788 | 970602
Dnipro | Dnipropetrowsk; Dnjepropetrowsk; Dnipropetrovsk | UKR | 48.467 | 35.041 | 968502
Cebu City |  | PHL | 10.317 | 123.891 | 965332
Sanhe |  | CHN | 39.980 | 117.069 | 965075
Tiruppur |  | IND | 11.115 | 77.355 | 963173
Guwahati |  | IND | 26.184 | 91.746 | 962334
Xiangtan |  | CHN | 27.850 | 112.900 | 959303
Linfen |  | CHN | 36.089 | 111.519 | 959198
Victoria |  | HKG | 22.288 | 114.144 | 956800
Zhenjiang |  | CHN | 32.211 | 119.455 | 950516
Enugu |  | NGA | 6.441 | 7.499 | 950000
Rosario |  | ARG | -32.947 | -60.639 | 948312
Sulţānah |  | SAU | 24.493 | 39.586 | 946697
Huludao |  | CHN | 40.752 | 120.836 | 944495
Hubballi |  | IND | 15.348 | 75.134 | 943788
Padang |  | IDN | -0.949 | 100.354 | 942938
Kitakyushu |  | JPN | 33.852 | 130.850 | 940978
Taiz | Tais; Taizz | YEM | 13.580 | 44.021 | 940600
Setagaya |  | JPN | 35.642 | 139.647 | 940071
Kingston |  | JAM | 17.997 | -76.794 | 937700
Jing’an |  | CHN | 31.220 | 121.416 | 936500
Baoshan |  | CHN | 25.116 | 99.164 | 935618
Rui’an |  | CHN | 27.776 | 120.659 | 927383
Chihuahua |  | MEX | 28.635 | -106.089 | 925762
Nay Pyi Taw | Naypyitaw; Naypyidaw | MMR | 19.745 | 96.130 | 925000
Eskişehir |  | TUR | 39.777 | 30.521 | 921630
Mysuru |  | IND | 12.298 | 76.639 | 920550
Salem |  | IND | 11.654 | 78.155 | 917414
São Luís |  | BRA | -2.530 | -44.303 | 917237
Seongnam-si |  | KOR | 37.439 | 127.138 | 914832
Cartagena |  | COL | 10.398 | -75.493 | 914552
Antipolo |  | PHL | 14.626 | 121.123 | 913712
Columbus |  | USA | 39.961 | -82.999 | 913175
Sialkot |  | PAK | 32.493 | 74.531 | 911817
Charlotte |  | USA | 35.227 | -80.843 | 911311
Laibin |  | CHN | 23.747 | 109.222 | 910282
Warri |  | NGA | 5.517 | 5.750 | 910000
Naples | Neapel | ITA | 40.852 | 14.268 | 909048
Xiaogan |  | CHN | 30.927 | 113.922 | 908266
Campo Grande |  | BRA | -20.443 | -54.646 | 906092
Ziyang |  | CHN | 30.121 | 104.648 | 905729
Bobo-Dioulasso |  | BFA | 11.181 | -4.295 | 904920
Bahawalpur |  | PAK | 29.398 | 71.675 | 903795
Quzhou |  | CHN | 28.959 | 118.869 | 902767
Blantyre |  | MWI | -15.785 | 35.009 | 902588
Donetsk | Donezk | UKR | 48.023 | 37.802 | 901645
Abū Ghurayb | Abu Ghurayb; Abu Ghraib | IRQ | 33.306 | 44.185 | 900000
Qom | Ghom; Qum | IRN | 34.640 | 50.876 | 900000
Bishkek | Bischkek | KGZ | 42.870 | 74.590 | 900000
Zaozhuang |  | CHN | 34.865 | 117.554 | 899753
Krasnodar |  | RUS | 45.045 | 38.982 | 899541
Natal |  | BRA | -5.795 | -35.209 | 896708
Pingxiang |  | CHN | 27.617 | 113.854 | 893550
Malang |  | IDN | -7.980 | 112.630 | 889359
Cancún |  | MEX | 21.174 | -86.847 | 888797
Indianapolis |  | USA | 39.768 | -86.158 | 887642
Gurugram |  | IND | 28.460 | 77.026 | 886519
Bhubaneswar |  | IND | 20.272 | 85.834 | 885363
Zhoushan |  | CHN | 29.989 | 122.205 | 882932
Qiqihar |  | CHN | 47.339 | 123.962 | 882364
Mulenvos |  | AGO | -8.867 | 13.334 | 882014
Sulaymaniyah | As Sulaymānīyah; Sulaimaniyya; Sulaimanija | IRQ | 35.565 | 45.433 | 878146
Marseille |  | FRA | 43.297 | 5.381 | 877215
Puning |  | CHN | 23.311 | 116.169 | 874954
Bhiwandi |  | IND | 19.300 | 73.059 | 874032
Soshanguve |  | ZAF | -25.473 | 28.099 | 872309
Teresina |  | BRA | -5.089 | -42.802 | 871126
Ankang |  | CHN | 32.680 | 109.017 | 870126
Jalandhar |  | IND | 31.326 | 75.579 | 868929
Rotterdam |  | NLD | 51.922 | 4.479 | 868135
Langfang |  | CHN | 39.521 | 116.715 | 868066
Viana |  | AGO | -8.906 | 13.375 | 865863
Jiaozuo |  | CHN | 35.239 | 113.239 | 865413
Samarinda |  | IDN | -0.492 | 117.146 | 865306
Rohini |  | IND | 28.743 | 77.068 | 860000
Wanxian |  | CHN | 30.816 | 108.374 | 859662
Guang’an |  | CHN | 30.474 | 106.637 | 858159
Johor Bahru |  | MYS | 1.466 | 103.758 | 858118
Arifwala |  | PAK | 30.291 | 73.066 | 854462
Pasig City |  | PHL | 14.587 | 121.061 | 853050
Cheongju-si |  | KOR | 36.637 | 127.490 | 852147
Kanayannur |  | IND | 9.967 | 76.267 | 851406
Tegucigalpa |  | HND | 14.082 | -87.207 | 850848
Bucheon-si |  | KOR | 37.499 | 126.783 | 850731
Thanh Hóa |  | VNM | 19.800 | 105.767 | 850000
Turin |  | ITA | 45.070 | 7.687 | 847287
Al Ain City |  | ARE | 24.192 | 55.761 | 846747
Libreville |  | GAB | 0.392 | 9.454 | 846090
Saratov |  | RUS | 51.540 | 45.990 | 844858
Ulan Bator |  | MNG | 47.908 | 106.883 | 844818
Weihai |  | CHN | 37.509 | 122.114 | 844310
Takeo |  | KHM | 10.991 | 104.785 | 843931
Nova Iguaçu |  | BRA | -22.759 | -43.451 | 843046
Cochabamba |  | BOL | -17.382 | -66.160 | 841276
Ahvaz |  | IRN | 31.319 | 48.684 | 841145
Vientiane |  | LAO | 17.967 | 102.600 | 840940
Zhabei |  | CHN | 31.259 | 121.460 | 840000
Xinyu |  | CHN | 27.804 | 114.933 | 839488
Pietermaritzburg |  | ZAF | -29.617 | 30.393 | 839327
Yibin |  | CHN | 28.759 | 104.640 | 836340
Naucalpan de Juárez |  | MEX | 19.479 | -99.240 | 834434
Kampung Baru Subang |  | MYS | 3.150 | 101.533 | 833571
Bouaké |  | CIV | 7.694 | -5.030 | 832371
Taicang |  | CHN | 31.448 | 121.094 | 831113
San Francisco |  | USA | 37.775 | -122.419 | 827526
Sakai |  | JPN | 34.582 | 135.467 | 826161
Valencia |  | ESP | 39.474 | -0.380 | 824340
Jinshan |  | CHN | 30.836 | 121.294 | 822776
Chenzhou |  | CHN | 25.800 | 113.033 | 822534
Duque de Caxias |  | BRA | -22.786 | -43.312 | 818329
João Pessoa |  | BRA | -7.115 | -34.863 | 817511
Bukavu |  | COD | -2.491 | 28.843 | 816811
Kraków | Krakau; Krakow | POL | 50.061 | 19.937 | 816614
Barcelona |  | VEN | 10.138 | -64.688 | 815141
Bangui |  | CAF | 4.361 | 18.555 | 812407
Hermosillo |  | MEX | 29.089 | -110.967 | 812229
Bhayandar |  | IND | 19.302 | 72.851 | 809378
Culiacán | Culiacan | MEX | 24.802 | -107.394 | 808416
Petaling Jaya |  | MYS | 3.107 | 101.607 | 807879
Anqing |  | CHN | 30.514 | 117.047 | 804493
Oran |  | DZA | 35.699 | -0.636 | 803329
Freetown |  | SLE | 8.487 | -13.236 | 802639
San Pedro Sula |  | HND | 15.506 | -88.026 | 801259
Narela |  | IND | 28.853 | 77.093 | 800000
Xingtai |  | CHN | 37.062 | 114.493 | 798770
Niigata |  | JPN | 37.923 | 139.041 | 797591
Muscat |  | OMN | 23.584 | 58.408 | 797000
Zarqa |  | JOR | 32.073 | 36.088 | 792665
Çankaya |  | TUR | 39.918 | 32.863 | 792189
Küçükçekmece |  | TUR | 40.991 | 28.771 | 792030
Hamamatsu |  | JPN | 34.700 | 137.733 | 791707
Kolwezi |  | COD | -10.715 | 25.467 | 790248
Vinh |  | VNM | 18.673 | 105.692 | 790000
Thiruvananthapuram |  | IND | 8.486 | 76.949 | 788271
Zhaotong |  | CHN | 27.317 | 103.717 | 787845
Panzhihua |  | CHN | 26.585 | 101.713 | 787177
Chuzhou |  | CHN | 32.322 | 118.298 | 782671
Seattle |  | USA | 47.606 | -122.332 | 780995
Port Said |  | EGY | 31.265 | 32.302 | 780515
Cúcuta |  | COL | 7.907 | -72.505 | 777106
Homs |  | SYR | 34.724 | 36.726 | 775404
Xuancheng |  | CHN | 30.953 | 118.755 | 774332
Ibb |  | YEM | 13.967 | 44.183 | 771514
Tasikmalaya |  | IDN | -7.327 | 108.221 | 770839
Nampula |  | MOZ | -15.116 | 39.267 | 770379
Shangyu |  | CHN | 30.016 | 120.871 | 770000
Bujumbura |  | BDI | -3.382 | 29.361 | 769317
Tyumen |  | RUS | 57.152 | 65.527 | 768358
Erzurum |  | TUR | 39.909 | 41.277 | 767848
Anshun |  | CHN | 26.250 | 105.933 | 765313
Dodoma |  | TZA | -6.172 | 35.739 | 765179
Rajshahi |  | BGD | 24.374 | 88.601 | 763580
Dera Ismail Khan |  | PAK | 31.831 | 70.902 | 763195
Sorocaba |  | BRA | -23.502 | -47.458 | 762172
Wuzhou |  | CHN | 23.481 | 111.288 | 761948
Ipoh |  | MYS | 4.584 | 101.083 | 759952
Qinhuangdao |  | CHN | 39.941 | 119.589 | 759718
Benghazi | Bengasi | LBY | 32.115 | 20.069 | 757490
Alīgarh |  | IND | 27.881 | 78.075 | 753207
Shaoyang |  | CHN | 27.238 | 111.462 | 753194
Malatya |  | TUR | 38.350 | 38.317 | 750491
Winnipeg |  | CAN | 49.884 | -97.147 | 749607
Ōta |  | JPN | 35.561 | 139.716 | 748081
Andijon | Andischan; Andijan | UZB | 40.783 | 72.351 | 747800
Bareilly |  | IND | 28.367 | 79.432 | 745435
Buraydah |  | SAU | 26.326 | 43.975 | 745353
São Bernardo do Campo |  | BRA | -23.694 | -46.565 | 743372
Hegang |  | CHN | 47.347 | 130.290 | 743307
Morelia |  | MEX | 19.701 | -101.184 | 743275
Riga |  | LVA | 56.946 | 24.106 | 742572
Amsterdam |  | NLD | 52.374 | 4.890 | 741636
Cagayan de Oro |  | PHL | 8.482 | 124.647 | 741617
Ma’anshan |  | CHN | 31.686 | 118.510 | 741531
Shah Alam |  | MYS | 3.085 | 101.533 | 740750
Bağcılar |  | TUR | 41.039 | 28.857 | 740069
Shizuishan |  | CHN | 38.981 | 106.389 | 739400
Kumamoto |  | JPN | 32.806 | 130.692 | 738907
Oyo |  | NGA | 7.854 | 3.932 | 736072
Serang |  | IDN | -6.115 | 106.154 | 735651
Torreón |  | MEX | 25.544 | -103.419 | 735340
Deyang |  | CHN | 31.130 | 104.382 | 735070
Abeokuta |  | NGA | 7.156 | 3.345 | 735000
Al Ḩudaydah | Hodeidah; Hodeida; Hudaida | YEM | 14.798 | 42.955 | 734699
Yangquan |  | CHN | 37.858 | 113.563 | 731228
Akure |  | NGA | 7.253 | 5.193 | 730000
Denver |  | USA | 39.739 | -104.985 | 729019
Osasco |  | BRA | -23.532 | -46.792 | 728615
Kikolo |  | AGO | -8.781 | 13.334 | 728205
Maianga |  | AGO | -8.847 | 13.237 | 727681
São José dos Campos |  | BRA | -23.179 | -45.887 | 727078
Álvaro Obregón |  | MEX | 19.359 | -99.203 | 726664
Aihara |  | JPN | 35.600 | 139.317 | 725493
Evaton |  | ZAF | -26.533 | 27.850 | 725468
Valenzuela |  | PHL | 14.700 | 120.967 | 725173
Muzaffarābād |  | PAK | 34.370 | 73.471 | 725000
Okayama |  | JPN | 34.650 | 133.933 | 724691
San Luis Potosí |  | MEX | 22.152 | -100.971 | 722772
Aguascalientes |  | MEX | 21.883 | -102.284 | 722250
General Santos |  | PHL | 6.113 | 125.172 | 722059
Zhumadian |  | CHN | 32.984 | 114.026 | 721670
Morādābād |  | IND | 28.839 | 78.777 | 721139
Sagamihara |  | JPN | 35.567 | 139.242 | 720780
Mississauga |  | CAN | 43.579 | -79.658 | 717961
Lviv | Lemberg; Lwiw; Lwow | UKR | 49.838 | 24.023 | 717273
Namangan |  | UZB | 40.998 | 71.673 | 713220
Zaporizhzhya | Saporischschja; Zaporizhzhia | UKR | 47.852 | 35.117 | 710052
Zanzibar | Sansibar | TZA | -6.164 | 39.198 | 709809
Saltillo |  | MEX | 25.426 | -100.980 | 709671
Latakia |  | SYR | 35.531 | 35.791 | 709000
Subang Jaya |  | MYS | 3.044 | 101.581 | 708296
Warangal |  | IND | 18.000 | 79.583 | 704570
Paranaque City |  | PHL | 14.482 | 121.017 | 703245
Tolyatti |  | RUS | 53.530 | 49.346 | 702879
Santo Domingo Oeste |  | DOM | 18.500 | -70.000 | 701269
Battagram |  | PAK | 34.677 | 73.023 | 700000
Dhārāvi |  | IND | 19.050 | 72.867 | 700000
Santo Domingo Este |  | DOM | 18.485 | -69.848 | 700000
Suez |  | EGY | 29.974 | 32.526 | 699541
Changzhi |  | CHN | 35.209 | 111.739 | 699514
Ribeirão Preto |  | BRA | -21.177 | -47.810 | 698642
Agadir |  | MAR | 30.420 | -9.598 | 698310
Edogawe |  | JPN | 35.692 | 139.873 | 697932
Sarajevo |  | BIH | 43.849 | 18.356 | 696731
Balikpapan |  | IDN | -1.268 | 116.829 | 695287
Adachi |  | JPN | 35.763 | 139.808 | 695043
Changning |  | CHN | 31.217 | 121.421 | 694900
Bauchi |  | NGA | 10.310 | 9.844 | 693700
Shizuoka |  | JPN | 34.983 | 138.383 | 693389
Tunis |  | TUN | 36.819 | 10.166 | 693210
Zhangjiakou |  | CHN | 40.783 | 114.871 | 692602
Washington | Washington D.C. | USA | 38.895 | -77.036 | 689545
Nashville |  | USA | 36.166 | -86.784 | 689447
Fuxin |  | CHN | 42.016 | 121.659 | 689050
Ta’if |  | SAU | 21.270 | 40.416 | 688693
Changsha |  | CHN | 22.381 | 112.685 | 688242
Huangshi |  | CHN | 30.247 | 115.048 | 688090
Liaoyang |  | CHN | 41.272 | 123.173 | 687890
Hlaingthaya |  | MMR | 16.850 | 96.067 | 687867
Beira |  | MOZ | -19.844 | 34.839 | 687764
Hongkou |  | CHN | 31.250 | 121.489 | 687500
Zaragoza | Saragossa | ESP | 41.656 | -0.877 | 686986
Sevilla | Seville | ESP | 37.383 | -5.973 | 686741
Baise |  | CHN | 23.890 | 106.627 | 686078
Pontianak |  | IDN | -0.032 | 109.325 | 686019
Situbondo |  | IDN | -7.706 | 114.010 | 685967
Agege |  | NGA | 6.616 | 3.333 | 683600
Binzhou |  | CHN | 37.367 | 118.017 | 682717
Oklahoma City |  | USA | 35.468 | -97.516 | 681054
Yuncheng |  | CHN | 35.023 | 110.993 | 680036
Dezhou |  | CHN | 37.447 | 116.367 | 679535
Dushanbe |  | TJK | 38.536 | 68.779 | 679400
Cotonou |  | BEN | 6.365 | 2.418 | 679012
El Paso |  | USA | 31.759 | -106.487 | 678815
Gorakhpur |  | IND | 26.766 | 83.369 | 674246
Guadalupe |  | MEX | 25.677 | -100.259 | 673616
Wrocław | Breslau; Wroclaw | POL | 51.103 | 17.030 | 672545
Denpasar |  | IDN | -8.650 | 115.217 | 670210
Guntur |  | IND | 16.300 | 80.457 | 670073
Katsina |  | NGA | 12.991 | 7.602 | 670000
Sanmenxia |  | CHN | 34.781 | 111.193 | 669307
E’zhou |  | CHN | 30.396 | 114.887 | 668727
Madīnat an Naşr |  | EGY | 30.067 | 31.300 | 668413
Camama |  | AGO | -8.936 | 13.265 | 667094
Tabuk |  | SAU | 28.400 | 36.572 | 667000
Kitwe |  | ZMB | -12.802 | 28.213 | 665961
Bulawayo |  | ZWE | -20.150 | 28.583 | 665952
Mudanjiang |  | CHN | 44.548 | 129.626 | 665915
Aracaju |  | BRA | -10.911 | -37.072 | 664908
Athens | Athen | GRC | 37.984 | 23.728 | 664046
Zagreb |  | HRV | 45.814 | 15.978 | 663592
Leshan |  | CHN | 29.562 | 103.764 | 662814
Santo André |  | BRA | -23.664 | -46.538 | 662373
Vancouver |  | CAN | 49.250 | -123.119 | 662248
Rizhao |  | CHN | 35.414 | 119.529 | 661943
Helsinki |  | FIN | 60.170 | 24.935 | 658864
Cheonan |  | KOR | 36.806 | 127.152 | 658831
Acapulco de Juárez | Acapulco | MEX | 16.849 | -99.909 | 658609
Banjarmasin |  | IDN | -3.320 | 114.591 | 657663
Puducherry |  | IND | 11.934 | 79.830 | 657209
Suining |  | CHN | 30.508 | 105.573 | 656760
Brampton |  | CAN | 43.683 | -79.766 | 656480
Golfe |  | AGO | -8.866 | 13.262 | 655796
Puyang |  | CHN | 35.756 | 115.044 | 655674
Soacha |  | COL | 4.579 | -74.217 | 655025
Boston |  | USA | 42.358 | -71.060 | 653833
Tlalnepantla |  | MEX | 19.540 | -99.195 | 653410
Jājmau |  | IND | 26.430 | 80.409 | 652831
Portland |  | USA | 45.523 | -122.676 | 652503
Calumbo |  | AGO | -9.147 | 13.419 | 652270
Tlaquepaque |  | MEX | 20.641 | -103.293 | 650123
Frankfurt am Main | Frankfurt; Frankfurt/Main | DEU | 50.116 | 8.684 | 650000
Macau |  | MAC | 22.201 | 113.546 | 649335
Palermo |  | ITA | 38.117 | 13.364 | 648260
Izhevsk |  | RUS | 56.852 | 53.199 | 648213
Colombo |  | LKA | 6.935 | 79.849 | 648034
Maturín |  | VEN | 9.746 | -63.183 | 647459
Amravati |  | IND | 20.933 | 77.750 | 647057
Detroit |  | USA | 42.331 | -83.046 | 645705
Osogbo |  | NGA | 7.771 | 4.557 | 645000
Honchō |  | JPN | 35.701 | 139.986 | 644668
Bikaner |  | IND | 28.018 | 73.315 | 644406
Jaboatão dos Guararapes |  | BRA | -8.113 | -35.015 | 644037
Hoji ya Henda |  | AGO | -8.805 | 13.290 | 642050
Las Vegas |  | USA | 36.175 | -115.137 | 641903
New South Memphis |  | USA | 35.087 | -90.057 | 641608
Hwaseong-si |  | KOR | 37.207 | 126.817 | 640890
Gold Coast |  | AUS | -28.000 | 153.431 | 640778
Łódź |  | POL | 51.771 | 19.474 | 639890
Jeonju |  | KOR | 35.822 | 127.149 | 638421
Chongming |  | CHN | 31.619 | 121.696 | 637921
Al Aḩmadī |  | KWT | 29.077 | 48.084 | 637411
Cuenca |  | ECU | -2.895 | -78.996 | 636996
Chisinau |  | MDA | 47.009 | 28.859 | 635994
Likasi |  | COD | -10.983 | 26.738 | 635768
Jambi City |  | IDN | -1.600 | 103.617 | 635101
Hebi |  | CHN | 35.732 | 114.286 | 634721
Comilla |  | BGD | 23.462 | 91.185 | 634654
Tshikapa |  | COD | -6.416 | 20.800 | 634529
Chunian |  | PAK | 30.966 | 73.979 | 634236
Kochi |  | IND | 9.940 | 76.260 | 633553
Memphis |  | USA | 35.150 | -90.049 | 633104
Jingmen |  | CHN | 31.034 | 112.205 | 632954
Barnaul |  | RUS | 53.362 | 83.728 | 632372
Dandong |  | CHN | 40.129 | 124.395 | 631973
Piura |  | PER | -5.182 | -80.657 | 630000
Bhilai |  | IND | 21.209 | 81.428 | 627734
Ndola |  | ZMB | -12.959 | 28.637 | 627503
Contagem |  | BRA | -19.932 | -44.054 | 627123
Ulyanovsk |  | RUS | 54.328 | 48.387 | 626540
Djibouti |  | DJI | 11.589 | 43.145 | 626512
Glasgow |  | GBR | 55.865 | -4.258 | 626410
Panshan |  | CHN | 41.188 | 122.049 | 625040
Louisville |  | USA | 38.254 | -85.759 | 624444
Irkutsk |  | RUS | 52.296 | 104.291 | 623869
Ansan-si |  | KOR | 37.324 | 126.822 | 623256
Al Mansurah |  | EGY | 31.036 | 31.381 | 621953
Kermanshah |  | IRN | 34.314 | 47.065 | 621100
Feira de Santana |  | BRA | -12.267 | -38.967 | 619609
Jiaozhou |  | CHN | 36.284 | 120.003 | 619266
Düsseldorf |  | DEU | 51.223 | 6.779 | 618685
Suizhou |  | CHN | 31.711 | 113.363 | 618582
Villa Nueva |  | GTM | 14.525 | -90.585 | 618397
Khabarovsk | Chabarowsk | RUS | 48.462 | 135.097 | 618150
Cuiabá |  | BRA | -15.596 | -56.097 | 618124
Arusha |  | TZA | -3.367 | 36.683 | 617631
Las Piñas |  | PHL | 14.451 | 120.983 | 615549
Chizhou |  | CHN | 30.661 | 117.478 | 615274
Coyoacán |  | MEX | 19.347 | -99.162 | 614447
Stuttgart |  | DEU | 48.782 | 9.177 | 612663
Ya'an |  | CHN | 29.985 | 102.999 | 612056
Cuttack |  | IND | 20.465 | 85.879 | 610189
Borivli |  | IND | 19.235 | 72.860 | 609617
Chiclayo |  | PER | -6.770 | -79.855 | 609400
Yaroslavl |  | RUS | 57.630 | 39.874 | 608722
Gothenburg | Göteborg | SWE | 57.707 | 11.967 | 608462
Kawaguchi |  | JPN | 35.805 | 139.711 | 607373
Bukit Rahman Putra |  | MYS | 3.217 | 101.561 | 607000
Jhang Sadr |  | PAK | 31.270 | 72.317 | 606533
Ha'il |  | SAU | 27.522 | 41.691 | 605930
Bhavnagar |  | IND | 21.763 | 72.153 | 605882
Benoni |  | ZAF | -26.188 | 28.321 | 605344
Vladivostok | Wladiwostok | RUS | 43.106 | 131.874 | 604901
Jinzhou |  | CHN | 41.108 | 121.142 | 604269
Tuxtla |  | MEX | 16.754 | -93.116 | 604147
Kryvyy Rih |  | UKR | 47.906 | 33.394 | 603904
Sanming |  | CHN | 26.249 | 117.619 | 602166
Islamabad |  | PAK | 33.721 | 73.043 | 601600
Sāngli |  | IND | 16.854 | 74.564 | 601214
Jamnagar |  | IND | 22.473 | 70.067 | 600943
Lubango |  | AGO | -14.917 | 13.492 | 600751
Pokhara |  | NPL | 28.267 | 83.969 | 600051
Shuangyashan |  | CHN | 46.677 | 131.133 | 600000
Borama |  | SOM | 9.936 | 43.183 | 597842
Pallabi |  | BGD | 23.825 | 90.370 | 597574
Luancheng |  | CHN | 37.885 | 114.646 | 597130
Makhachkala | Machatschkala | RUS | 42.978 | 47.500 | 596356
Anyang-si |  | KOR | 37.392 | 126.927 | 595644
Huambo |  | AGO | -12.776 | 15.739 | 595304
Samarkand |  | UZB | 39.655 | 66.964 | 595200
Mengzi |  | CHN | 23.368 | 103.382 | 595100
Kagoshima |  | JPN | 31.567 | 130.550 | 595049
Mukalla | Al-Mukalla | YEM | 14.542 | 49.124 | 594951
Rasht |  | IRN | 37.276 | 49.589 | 594590
Mar del Plata |  | ARG | -38.000 | -57.556 | 593337
Essen |  | DEU | 51.457 | 7.012 | 593085
Al Maḩallah al Kubrá |  | EGY | 30.971 | 31.167 | 592573
Málaga |  | ESP | 36.720 | -4.420 | 592346
Shekhupura |  | PAK | 31.713 | 73.986 | 591424
Yingkou |  | CHN | 40.665 | 122.232 | 591159
Zhangzhou |  | CHN | 24.513 | 117.656 | 589831
Reynosa |  | MEX | 26.080 | -98.285 | 589466
Thuận An |  | VNM | 10.924 | 106.714 | 588616
Dortmund |  | DEU | 51.515 | 7.466 | 588462
Suginami |  | JPN | 36.201 | 140.284 | 588354
Baltimore |  | USA | 39.290 | -76.612 | 585708
Itabashi |  | JPN | 35.749 | 139.715 | 584483
New Kingston |  | JAM | 18.007 | -76.783 | 583958
Pelentong |  | MYS | 1.524 | 103.824 | 583640
Cimahi |  | IDN | -6.872 | 107.543 | 581994
Londrina |  | BRA | -23.310 | -51.163 | 581382
Bucaramanga |  | COL | 7.125 | -73.119 | 581130
Genoa | Genua | ITA | 44.405 | 8.944 | 580097
Hachiōji |  | JPN | 35.656 | 139.324 | 579355
Nha Trang |  | VNM | 12.245 | 109.194 | 579000
Malacca |  | MYS | 2.196 | 102.240 | 579000
Kerman |  | IRN | 30.283 | 57.079 | 577514
Orūmīyeh |  | IRN | 37.553 | 45.076 | 577307
Bahçelievler |  | TUR | 41.002 | 28.860 | 576799
Tanta |  | EGY | 30.788 | 31.002 | 576648
Jammu |  | IND | 32.735 | 74.862 | 576198
Iskandar Puteri |  | MYS | 1.393 | 103.623 | 575977
Calamba |  | PHL | 14.212 | 121.165 | 575046
Tlalpan |  | MEX | 19.295 | -99.162 | 574577
Herāt | Herat | AFG | 34.348 | 62.200 | 574300
Gujrat |  | PAK | 32.574 | 74.075 | 574240
Tomsk |  | RUS | 56.500 | 84.982 | 574002
Umraniye |  | TUR | 41.016 | 29.125 | 573265
Shihezi |  | CHN | 44.302 | 86.037 | 572772
South Boston |  | USA | 42.333 | -71.049 | 571281
Nakuru |  | KEN | -0.307 | 36.072 | 570674
Hamilton |  | CAN | 43.250 | -79.850 | 569353
Irbid |  | JOR | 32.556 | 35.850 | 569068
Manchester |  | GBR | 53.481 | -2.237 | 568996
Kota Bharu |  | MYS | 6.124 | 102.243 | 568900
Surrey |  | CAN | 49.106 | -122.825 | 568322
Meknes |  | MAR | 33.894 | -5.547 | 568295
Puente Alto |  | CHL | -33.612 | -70.576 | 568106
Nyala |  | SDN | 12.049 | 24.881 | 565734
Dresden |  | DEU | 51.051 | 13.738 | 564904
Orenburg |  | RUS | 51.767 | 55.099 | 564773
Albuquerque |  | USA | 35.084 | -106.651 | 564559
Bokāro |  | IND | 23.669 | 86.152 | 564319
Asmara |  | ERI | 15.338 | 38.932 | 563930
Sukkur |  | PAK | 27.703 | 68.859 | 563851
Uberlândia |  | BRA | -18.919 | -48.277 | 563536
Milwaukee |  | USA | 43.039 | -87.906 | 563531
Chợ Lớn |  | VNM | 10.750 | 106.650 | 561000
Wenchang |  | CHN | 19.552 | 110.803 | 560894
Ile-Ife |  | NGA | 7.482 | 4.560 | 560000
Gombe |  | NGA | 10.290 | 11.167 | 560000
Hamhŭng |  | PRK | 39.918 | 127.536 | 559056
Kemerovo |  | RUS | 55.354 | 86.104 | 558973
Nasiriyah | Nassirija; Nasirija | IRQ | 31.058 | 46.257 | 558400
Bloemfontein |  | ZAF | -29.121 | 26.214 | 556637
Sheffield |  | GBR | 53.383 | -1.466 | 556500
Santiago de Cuba |  | CUB | 20.023 | -75.822 | 555865
Siping |  | CHN | 43.161 | 124.378 | 555609
Cuautitlán Izcalli |  | MEX | 19.644 | -99.216 | 555163
Benguela |  | AGO | -12.577 | 13.403 | 555124
Chuxiong |  | CHN | 25.036 | 101.546 | 555081
Balbala |  | DJI | 11.562 | 43.107 | 554350
Huaihua |  | CHN | 27.563 | 110.004 | 552622
Muntinlupa |  | PHL | 14.390 | 121.047 | 552225
Bình Thạnh |  | VNM | 10.811 | 106.706 | 552164
Zahedan |  | IRN | 29.496 | 60.863 | 551980
Banqiao |  | TWN | 25.014 | 121.467 | 551221
Nanded |  | IND | 19.160 | 77.315 | 550564
Kozhikode |  | IND | 11.248 | 75.780 | 550440
Ulanqab |  | CHN | 40.993 | 113.133 | 550231
Pristina | Prishtina; Priština | KOS | 42.673 | 21.167 | 550000
Cabinda |  | AGO | -5.562 | 12.195 | 550000
Ajegunle |  | NGA | 6.452 | 3.331 | 550000
Jiamusi |  | CHN | 46.797 | 130.311 | 549549
Korla |  | CHN | 41.761 | 86.152 | 549324
Kolhāpur |  | IND | 16.696 | 74.232 | 549236
Porto Velho |  | BRA | -8.762 | -63.904 | 548952
San Miguel de Tucumán |  | ARG | -26.816 | -65.211 | 548866
Kuantan |  | MYS | 3.808 | 103.326 | 548014
Sevastopol | Sewastopol | UKR | 44.608 | 33.521 | 547820
Nellore |  | IND | 14.450 | 79.987 | 547621
Mirpur Model Thana |  | BGD | 23.809 | 90.361 | 546503
Bremen |  | DEU | 53.076 | 8.807 | 546501
Wanning |  | CHN | 18.799 | 110.384 | 545992
Owerri |  | NGA | 5.484 | 7.033 | 545000
Kota Kuala Muda |  | MYS | 5.588 | 100.371 | 544984
Sungai Petani |  | MYS | 5.647 | 100.488 | 544851
Xinzhou |  | CHN | 38.409 | 112.733 | 544683
Kotō |  | JPN | 32.779 | 130.745 | 543730
Kalaburagi |  | IND | 17.336 | 76.838 | 543147
Tucson |  | USA | 32.222 | -110.926 | 542629
Selayang Baru Utara |  | MYS | 3.255 | 101.667 | 542409
Vilnius | Wilna | LTU | 54.689 | 25.280 | 542366
Ajmer |  | IND | 26.452 | 74.639 | 542321
Pingdu |  | CHN | 36.784 | 119.946 | 542234
Fresno |  | USA | 36.748 | -119.772 | 542107
Mbeya |  | TZA | -8.900 | 33.450 | 541603
Juiz de Fora |  | BRA | -21.764 | -43.350 | 540756
Calabar |  | NGA | 4.959 | 8.327 | 540000
Oujda |  | MAR | 34.681 | -1.909 | 539711
Novokuznetsk |  | RUS | 53.758 | 87.136 | 539616
Ryazan’ |  | RUS | 54.627 | 39.704 | 538962
Ji’an |  | CHN | 27.117 | 114.979 | 538699
Sahiwal |  | PAK | 31.974 | 72.331 | 538344
Sahiwal |  | PAK | 30.666 | 73.102 | 538344
Mersin |  | TUR | 36.812 | 34.639 | 537842
Nilüfer |  | TUR | 40.214 | 28.916 | 536365
Leeds |  | GBR | 53.796 | -1.548 | 536280
Poznań | Posen; Poznan | POL | 52.407 | 16.930 | 536151
Guli |  | CHN | 28.882 | 120.033 | 536000
Aqsu |  | CHN | 41.184 | 80.279 | 535657
Ebute Ikorodu |  | NGA | 6.601 | 3.488 | 535619
Tanggu |  | CHN | 39.021 | 117.647 | 535298
Pasir Gudang |  | MYS | 1.462 | 103.905 | 534659
Astrakhan |  | RUS | 46.350 | 48.041 | 533925
Okara |  | PAK | 30.810 | 73.452 | 533693
Nansana |  | UGA | 0.364 | 32.529 | 532800
Kimhae |  | KOR | 35.234 | 128.881 | 531966
Ar Raqqah | Rakka; Raqqa; Raqqah | SYR | 35.953 | 39.008 | 531952
Québec |  | CAN | 46.812 | -71.215 | 531902
Cuauhtémoc |  | MEX | 19.445 | -99.146 | 531831
Shangluo |  | CHN | 33.867 | 109.931 | 531696
Himeji |  | JPN | 34.817 | 134.700 | 530495
Ibagué |  | COL | 4.436 | -75.203 | 529635
Antwerp | Antwerpen | BEL | 51.220 | 4.400 | 529247
Assiut |  | EGY | 27.181 | 31.184 | 528669
Hamadān |  | IRN | 34.799 | 48.515 | 528256
Qionghai |  | CHN | 19.242 | 110.464 | 528238
Cangzhou |  | CHN | 38.311 | 116.853 | 527681
Mohammadpur |  | BGD | 24.898 | 88.528 | 527571
Surakarta |  | IDN | -7.556 | 110.832 | 526870
San Salvador |  | SLV | 13.689 | -89.187 | 525990
Beihai |  | CHN | 21.483 | 109.115 | 525329
Van |  | TUR | 38.495 | 43.383 | 525016
Sacramento |  | USA | 38.582 | -121.494 | 524943
Thủ Đức |  | VNM | 10.849 | 106.772 | 524670
Üsküdar |  | TUR | 41.023 | 29.014 | 524452
Penza |  | RUS | 53.196 | 45.011 | 523553
Mazār-e Sharīf | Masar-i-Scharif; Mazar-i-Sharif; Masar-e Scharif; Mazar-e-Sharif | AFG | 36.709 | 67.111 | 523300
Kandahār | Kandahar | AFG | 31.613 | 65.710 | 523300
Hengshui |  | CHN | 37.739 | 115.683 | 522147
Dehradun |  | IND | 30.324 | 78.034 | 522081
Erode |  | IND | 11.343 | 77.727 | 521891
Lyon |  | FRA | 45.749 | 4.848 | 520774
Salta |  | ARG | -24.806 | -65.420 | 520683
Serra |  | BRA | -20.129 | -40.308 | 520653
Esenler |  | TUR | 41.044 | 28.876 | 520235
Daxing’anling |  | CHN | 52.334 | 124.712 | 520000
Qui Nhon |  | VNM | 13.776 | 109.224 | 519208
Al Fayyum |  | EGY | 29.310 | 30.842 | 519047
Durgapur |  | IND | 23.516 | 87.308 | 518872
Utsunomiya |  | JPN | 36.567 | 139.883 | 518757
Victoria de Durango |  | MEX | 24.020 | -104.658 | 518709
Lisbon | Lissabon | PRT | 38.725 | -9.150 | 517802
Rahim Yar Khan |  | PAK | 28.420 | 70.303 | 517000
Ulhasnagar |  | IND | 19.217 | 73.150 | 516584
Guangyuan |  | CHN | 32.442 | 105.823 | 516424
Loni |  | IND | 28.751 | 77.290 | 516082
Siliguri |  | IND | 26.710 | 88.429 | 515574
Nuremberg | Nürnberg | DEU | 49.454 | 11.078 | 515543
Ujjain |  | IND | 23.182 | 75.776 | 515215
Hannover | Hanover | DEU | 52.371 | 9.733 | 515140
Edinburgh |  | GBR | 55.952 | -3.196 | 514990
Macapá |  | BRA | 0.039 | -51.066 | 512902
Xianning |  | CHN | 29.843 | 114.322 | 512517
Toulouse |  | FRA | 43.604 | 1.444 | 511684
Thembisa |  | ZAF | -25.996 | 28.227 | 511655
Carrefour |  | HTI | 18.533 | -72.400 | 511345
Matsuyama |  | JPN | 33.839 | 132.766 | 511192
Bilimora |  | IND | 20.770 | 72.961 | 510879
Kasur |  | PAK | 31.119 | 74.450 | 510875
Atlanta |  | USA | 33.749 | -84.388 | 510823
Aparecida de Goiânia |  | BRA | -16.823 | -49.244 | 510770
Heroica Matamoros |  | MEX | 25.880 | -97.504 | 510739
Makati City |  | PHL | 14.550 | 121.033 | 510383
Buda |  | HUN | 47.500 | 19.033 | 510108
Tonghua |  | CHN | 41.720 | 125.926 | 510000
Mianzhu, Deyang, Sichuan |  | CHN | 31.338 | 104.221 | 510000
Naberezhnyye Chelny |  | RUS | 55.737 | 52.420 | 509870
Lipetsk |  | RUS | 52.588 | 39.552 | 509735
Kikwit |  | COD | -5.041 | 18.816 | 509367
Florianópolis |  | BRA | -27.597 | -48.549 | 508826
Banan |  | CHN | 29.379 | 106.540 | 508703
Newcastle |  | AUS | -32.930 | 151.780 | 508437
Tuen Mun |  | HKG | 22.392 | 113.972 | 507900
Zhangye |  | CHN | 38.934 | 100.452 | 507433
Kirov |  | RUS | 58.598 | 49.658 | 507155
Kashgar | Kaschgar | CHN | 39.467 | 75.987 | 506640
Mukim Pulai |  | MYS | 1.533 | 103.667 | 505661
Najrān |  | SAU | 17.493 | 44.128 | 505652
Karol Bāgh |  | IND | 28.651 | 77.191 | 505241
Zhoukou |  | CHN | 33.633 | 114.633 | 505171
Leipzig |  | DEU | 51.340 | 12.371 | 504971
Pingliang |  | CHN | 35.539 | 106.686 | 504848
Huangpu |  | CHN | 31.238 | 121.478 | 504700
Kalininskiy |  | RUS | 59.997 | 30.390 | 504641
Duisburg |  | DEU | 51.432 | 6.765 | 504358
Āsansol |  | IND | 23.683 | 86.983 | 504271
Arāk | Arak; Arak | IRN | 34.095 | 49.698 | 503647
Maipú |  | CHL | -33.514 | -70.765 | 503635
Homyel' |  | BLR | 52.434 | 30.975 | 501193
Aktobe |  | KAZ | 50.280 | 57.207 | 500757
Kota Kinabalu |  | MYS | 5.975 | 116.072 | 500421
Jalalpur Pirwala |  | PAK | 29.505 | 71.222 | 500000
Kampung Larkin Lama |  | MYS | 1.502 | 103.744 | 500000
Talatona |  | AGO | -8.918 | 13.186 | 500000
Kota Damansara |  | MYS | 3.155 | 101.580 | 500000
Mangaluru |  | IND | 12.917 | 74.856 | 499487
Zhucheng |  | CHN | 35.995 | 119.397 | 499285
Santa Marta |  | COL | 11.239 | -74.194 | 499192
Matsudo |  | JPN | 35.780 | 139.901 | 498575
Hāthazāri |  | BGD | 22.505 | 91.813 | 498179
Lapu-Lapu City |  | PHL | 10.310 | 123.949 | 497813
Karagandy |  | KAZ | 49.802 | 73.102 | 497777
Loudi |  | CHN | 27.734 | 111.994 | 497171
Liverpool |  | GBR | 53.411 | -2.978 | 496770
Ichikawa |  | JPN | 35.734 | 139.906 | 496676
Bāndarban |  | BGD | 22.195 | 92.219 | 495272
Sha Tin |  | HKG | 22.383 | 114.183 | 495200
Dera Ghazi Khan |  | PAK | 30.046 | 70.640 | 494464
Higashiosaka |  | JPN | 34.667 | 135.583 | 493940
Pindi Bhattian |  | PAK | 31.898 | 73.273 | 493222
Cheboksary |  | RUS | 56.132 | 47.246 | 492331
Pohang |  | KOR | 36.029 | 129.365 | 492041
Shanwei |  | CHN | 22.782 | 115.347 | 491766
Montería |  | COL | 8.751 | -75.878 | 490935
Ruiru |  | KEN | -1.147 | 36.961 | 490120
Valledupar |  | COL | 10.465 | -73.253 | 490075
Belagavi |  | IND | 15.852 | 74.504 | 490045
Ajman |  | ARE | 25.402 | 55.479 | 490035
Jianshui |  | CHN | 24.277 | 101.224 | 490000
Sancaktepe |  | TUR | 41.002 | 29.232 | 489848
Port Sudan |  | SDN | 19.617 | 37.216 | 489725
Toluca |  | MEX | 19.288 | -99.653 | 489333
Ciudad López Mateos |  | MEX | 19.558 | -99.257 | 489160
Al Khuşūş |  | EGY | 30.153 | 31.315 | 488904
Jeju City |  | KOR | 33.510 | 126.522 | 488844
Gdańsk | Danzig; Gdansk | POL | 54.352 | 18.649 | 487371
Miami |  | USA | 25.774 | -80.194 | 487014
Omaha |  | USA | 41.256 | -95.940 | 486051
Nishinomiya |  | JPN | 34.716 | 135.332 | 485587
Masina |  | COD | -4.384 | 15.391 | 485167
Sahāranpur |  | IND | 29.968 | 77.545 | 484873
Vellore |  | IND | 12.918 | 79.133 | 484690
Kurashiki |  | JPN | 34.583 | 133.767 | 483576
Campos dos Goytacazes |  | BRA | -21.752 | -41.330 | 483540
Angeles City |  | PHL | 15.150 | 120.583 | 483452
Bhātpāra |  | IND | 22.866 | 88.401 | 483129
Jijiga |  | ETH | 9.350 | 42.800 | 483000
Tula |  | RUS | 54.196 | 37.618 | 482873
Najaf | Nadschaf; An-Nadschaf; Nadjaf; An Najaf | IRQ | 32.026 | 44.346 | 482576
Raleigh |  | USA | 35.772 | -78.639 | 482295
Imus |  | PHL | 14.430 | 120.937 | 481949
Xichang |  | CHN | 27.896 | 102.263 | 481796
Malegaon |  | IND | 20.550 | 74.535 | 481228
São José do Rio Preto |  | BRA | -20.820 | -49.379 | 480393
Karabağlar |  | TUR | 38.382 | 27.132 | 479338
Okene |  | NGA | 7.551 | 6.236 | 479178
Uijeongbu-si |  | KOR | 37.742 | 127.047 | 479141
Bristol |  | GBR | 51.455 | -2.597 | 479024
East London |  | ZAF | -33.015 | 27.912 | 478676
Chéngguān Qū |  | CHN | 29.638 | 91.044 | 478275
Yazd |  | IRN | 31.897 | 54.367 | 477905
Hargeysa | Hargeisa | SOM | 9.560 | 44.065 | 477876
Ōita |  | JPN | 33.233 | 131.600 | 477715
Jincheng |  | CHN | 35.502 | 112.833 | 476945
Taoyuan |  | TWN | 24.994 | 121.297 | 475798
Eldoret |  | KEN | 0.520 | 35.270 | 475716
Kansas City |  | USA | 39.100 | -94.579 | 475378
Yan’an |  | CHN | 36.599 | 109.492 | 475234
Kaliningrad | Königsberg | RUS | 54.706 | 20.511 | 475056
Skopje |  | MKD | 41.996 | 21.431 | 474889
Kupang |  | IDN | -10.171 | 123.607 | 474801
Vereeniging |  | ZAF | -26.673 | 27.926 | 474681
The Hague | Den Haag | NLD | 52.077 | 4.299 | 474292
Long Beach |  | USA | 33.767 | -118.189 | 474140
Gaya |  | IND | 24.797 | 85.004 | 474093
Iloilo |  | PHL | 10.697 | 122.564 | 473728
Shouguang |  | CHN | 36.880 | 118.737 | 473620
Jingdezhen |  | CHN | 29.295 | 117.208 | 473561
Murcia |  | ESP | 37.987 | -1.130 | 471982
Mesa |  | USA | 33.422 | -111.823 | 471825
Halifax |  | CAN | 44.643 | -63.577 | 471559
Morogoro |  | TZA | -6.821 | 37.661 | 471409
Marikina City |  | PHL | 14.648 | 121.113 | 471323
Kenitra |  | MAR | 34.261 | -6.580 | 470949
Seeb |  | OMN | 23.670 | 58.189 | 470878
Jiaojiang |  | CHN | 28.698 | 121.473 | 470804
Cilegon |  | IDN | -6.014 | 106.054 | 470378
Mykolayiv |  | UKR | 46.976 | 31.993 | 470011
Fukuyama |  | JPN | 34.483 | 133.367 | 468812
Staten Island |  | USA | 40.562 | -74.140 | 468730
Nanping |  | CHN | 26.645 | 118.174 | 467875
Pereira |  | COL | 4.814 | -75.695 | 467269
Ciudad Apodaca |  | MEX | 25.781 | -100.189 | 467157
São João de Meriti |  | BRA | -22.804 | -43.372 | 466536
Ambattur |  | IND | 13.098 | 80.162 | 466205
Belford Roxo |  | BRA | -22.764 | -43.399 | 466096
Kanazawa |  | JPN | 36.600 | 136.617 | 466029
Gonder |  | ETH | 12.600 | 37.467 | 466000
Mandaluyong City |  | PHL | 14.583 | 121.041 | 465902
Mixco |  | GTM | 14.631 | -90.607 | 465773
Longshan |  | CHN | 42.885 | 125.137 | 465249
Ikare |  | NGA | 7.526 | 5.753 | 465000
Nova Vida |  | AGO | -8.906 | 13.222 | 464985
Vũng Tàu |  | VNM | 10.346 | 107.084 | 464860
Maracay |  | VEN | 10.250 | -67.595 | 464700
Tamale |  | GHA | 9.401 | -0.839 | 464316
Heyuan |  | CHN | 23.733 | 114.683 | 463907
Dĩ An |  | VNM | 10.907 | 106.769 | 463023
Kira |  | UGA | 0.400 | 32.633 | 462900
Esna |  | EGY | 25.293 | 32.554 | 462787
Joinville |  | BRA | -26.304 | -48.846 | 461304
Huangshan |  | CHN | 29.711 | 118.312 | 460786
Ḩamāh | Hama | SYR | 35.132 | 36.758 | 460602
Jalgaon |  | IND | 21.003 | 75.566 | 460228
Kurnool |  | IND | 15.829 | 78.036 | 460184
Yola |  | NGA | 9.208 | 12.481 | 460000
Rạch Giá |  | VNM | 10.012 | 105.081 | 459860
Amagasaki |  | JPN | 34.717 | 135.417 | 459593
Manado |  | IDN | 1.482 | 124.849 | 458582
Santo Domingo de los Colorados |  | ECU | -0.254 | -79.176 | 458580
Ţarţūs | Tartus; Tartus | SYR | 34.889 | 35.887 | 458327
Mek'ele | Mekele; Mekelle | ETH | 13.497 | 39.475 | 457900
Nazrēt |  | ETH | 8.550 | 39.267 | 456900
Colorado Springs |  | USA | 38.834 | -104.821 | 456568
Niterói |  | BRA | -22.883 | -43.104 | 456456
Huancayo |  | PER | -12.069 | -75.210 | 456250
Al Hillah |  | IRQ | 32.464 | 44.420 | 455700
Mbandaka |  | COD | 0.049 | 18.260 | 455011
Namp’o |  | PRK | 38.737 | 125.408 | 455000
Malanje |  | AGO | -9.540 | 16.341 | 455000
Ciudad General Escobedo |  | MEX | 25.797 | -100.318 | 454967
Bacolod City |  | PHL | 10.667 | 122.950 | 454898
Virginia Beach |  | USA | 36.853 | -75.978 | 454808
Wafangdian |  | CHN | 39.618 | 122.008 | 454338
Mansilingan |  | PHL | 10.631 | 122.979 | 454150
Kahama |  | TZA | -3.833 | 32.600 | 453654
Hsinchu |  | TWN | 24.804 | 120.969 | 453536
Katsushika |  | JPN | 35.733 | 139.850 | 453093
Rāmgundam |  | IND | 18.801 | 79.452 | 452261
Batman |  | TUR | 37.887 | 41.132 | 452157
Yongji |  | CHN | 34.866 | 110.440 | 452000
Lishui |  | CHN | 28.460 | 119.910 | 451418
Udaipur |  | IND | 24.586 | 73.713 | 451100
Warder |  | ETH | 6.974 | 45.341 | 450400
Juba |  | SSD | 4.852 | 31.582 | 450000
Eslamshahr |  | IRN | 35.552 | 51.235 | 450000
Bắc Giang |  | VNM | 21.273 | 106.195 | 450000
Muratpaşa |  | TUR | 36.892 | 30.765 | 450000
Wenshan City |  | CHN | 23.363 | 104.250 | 450000
Şanlıurfa | Sanliurfa; Urfa | TUR | 37.167 | 38.794 | 449549
Chengde |  | CHN | 40.952 | 117.959 | 449325
Kursk |  | RUS | 51.727 | 36.185 | 448733
Maheshtala |  | IND | 22.509 | 88.253 | 448317
Nam Định |  | VNM | 20.434 | 106.177 | 448225
Constantine |  | DZA | 36.365 | 6.615 | 448028
Patiāla |  | IND | 30.336 | 76.392 | 446246
Boksburg |  | ZAF | -26.212 | 28.260 | 445168
Basuo |  | CHN | 19.103 | 108.666 | 444458
Ensenada |  | MEX | 31.871 | -116.601 | 443807
Elazığ |  | TUR | 38.674 | 39.223 | 443363
Jundiaí |  | BRA | -23.186 | -46.884 | 443221
Xochimilco |  | MEX | 19.255 | -99.104 | 442178
Shyamnagar |  | IND | 22.833 | 88.367 | 441956
Dasmariñas |  | PHL | 14.329 | 120.937 | 441876
Zhangjiajie |  | CHN | 29.129 | 110.478 | 441804
Mataram |  | IDN | -8.583 | 116.117 | 441147
Korhogo |  | CIV | 9.458 | -5.630 | 440926
Fujisawa |  | JPN | 35.349 | 139.477 | 439728
Bissau |  | GNB | 11.864 | -15.598 | 439704
Sandakan |  | MYS | 5.840 | 118.118 | 439050
Mawlamyine |  | MMR | 16.491 | 97.628 | 438861
Laval |  | CAN | 45.570 | -73.692 | 438366
Palma |  | ESP | 39.569 | 2.650 | 438234
Sunch’ŏn |  | PRK | 39.432 | 125.933 | 437000
Sultangazi |  | TUR | 41.107 | 28.868 | 436935
Uyo |  | NGA | 5.051 | 7.934 | 436606
Bei’an |  | CHN | 48.267 | 126.600 | 436444
Davangere |  | IND | 14.467 | 75.927 | 435128
Ado-Ekiti |  | NGA | 7.623 | 5.221 | 435000
Manizales |  | COL | 5.067 | -75.507 | 434403
Masan |  | KOR | 35.127 | 126.831 | 434371
Buôn Ma Thuột |  | VNM | 12.667 | 108.038 | 434256
Ananindeua |  | BRA | -1.366 | -48.372 | 433956
Stavropol |  | RUS | 45.034 | 41.964 | 433931
Shuozhou |  | CHN | 39.316 | 112.422 | 433700
Kashiwa |  | JPN | 35.862 | 139.977 | 433436
Ogbomoso |  | NGA | 8.134 | 4.240 | 433030
Tel Aviv | Tel Aviv-Jaffa; Tel-Aviv | ISR | 32.081 | 34.781 | 432892
Goma |  | COD | -1.674 | 29.228 | 432587
Buenaventura |  | COL | 3.583 | -77.000 | 432385
Welkom |  | ZAF | -27.977 | 26.735 | 431944
Sham Shui Po |  | HKG | 22.330 | 114.159 | 431090
Machida |  | JPN | 35.540 | 139.451 | 431079
Venustiano Carranza |  | MEX | 19.444 | -99.105 | 430978
Zagazig |  | EGY | 30.588 | 31.502 | 430445
Vinnytsya |  | UKR | 49.232 | 28.469 | 430091
Ismailia |  | EGY | 30.604 | 32.272 | 429465
Ningde |  | CHN | 26.662 | 119.523 | 429260
Akola |  | IND | 20.710 | 76.998 | 428857
Kima Kieza |  | AGO | -8.834 | 13.295 | 428855
Cusco |  | PER | -13.532 | -71.967 | 428450
Jiuquan |  | CHN | 39.743 | 98.517 | 428346
Veracruz |  | MEX | 19.181 | -96.143 | 428323
East Jerusalem |  | PSE | 31.783 | 35.234 | 428304
Bryansk | Brjansk | RUS | 53.271 | 34.321 | 427236
Maltepe |  | TUR | 40.936 | 29.155 | 427040
Sumgayit |  | AZE | 40.590 | 49.669 | 427000
Tando Bago |  | PAK | 24.789 | 68.965 | 426535
Kuala Terengganu |  | MYS | 5.330 | 103.141 | 426500
Toyota |  | JPN | 35.083 | 137.150 | 426162
Matadi |  | COD | -5.839 | 13.463 | 425662
Al Kharj |  | SAU | 24.155 | 47.335 | 425300
Wong Tai Sin |  | HKG | 22.350 | 114.183 | 425235
Minna |  | NGA | 9.615 | 6.548 | 425000
Mandaluyong |  | PHL | 14.578 | 121.035 | 425000
Xalapa de Enríquez |  | MEX | 19.531 | -96.916 | 424755
Rajpur Sonarpur |  | IND | 22.438 | 88.432 | 424368
Bratislava |  | SVK | 48.148 | 17.107 | 423737
Taman Petaling |  | MYS | 3.199 | 101.650 | 423062
Shinagawa |  | JPN | 33.636 | 133.006 | 422488
Al Ḩasakah | Hassaka; Hasaka | SYR | 36.502 | 40.748 | 422445
Luxor |  | EGY | 25.699 | 32.642 | 422407
London |  | CAN | 42.983 | -81.233 | 422324
Awasa |  | ETH | 7.062 | 38.476 | 422200
Chimoio |  | MOZ | -19.116 | 33.483 | 422046
Tando Allahyar |  | PAK | 25.460 | 68.717 | 421923
Daloa |  | CIV | 6.877 | -6.450 | 421871
Dingxi |  | CHN | 35.571 | 104.623 | 420614
Bamenda |  | CMR | 5.960 | 10.146 | 420445
Tver |  | RUS | 56.858 | 35.901 | 420065
Thái Nguyên |  | VNM | 21.594 | 105.848 | 420000
Boa Vista |  | BRA | 2.820 | -60.673 | 419652
Rio Branco |  | BRA | -9.975 | -67.810 | 419452
Oakland |  | USA | 37.804 | -122.271 | 419267
Christchurch |  | NZL | -43.533 | 172.633 | 419200
Korba |  | IND | 22.346 | 82.696 | 419146
Takamatsu |  | JPN | 34.333 | 134.050 | 418994
Kowloon City |  | HKG | 22.330 | 114.192 | 418732
Santos |  | BRA | -23.961 | -46.334 | 418608
Tirana |  | ALB | 41.327 | 19.819 | 418495
Mauá |  | BRA | -23.668 | -46.461 | 418261
San Juan |  | PRI | 18.466 | -66.106 | 418140
Alor Setar |  | MYS | 6.121 | 100.360 | 417800
Tongchuan |  | CHN | 34.899 | 108.951 | 417740
Pasay |  | PHL | 14.537 | 121.001 | 416522
Nuevo Laredo |  | MEX | 27.476 | -99.516 | 416055
Toyama |  | JPN | 36.700 | 137.217 | 415844
Tétouan |  | MAR | 35.578 | -5.368 | 415810
Zürich | Zurich | CHE | 47.367 | 8.550 | 415367
Beylikdüzü |  | TUR | 40.982 | 28.640 | 415290
Việt Trì |  | VNM | 21.323 | 105.402 | 415280
Azcapotzalco |  | MEX | 19.487 | -99.186 | 414711
Tampa |  | USA | 27.948 | -82.458 | 414547
Montes Claros |  | BRA | -16.735 | -43.862 | 414240
Bunamwaya |  | UGA | 0.253 | 32.557 | 413400
Magnitogorsk |  | RUS | 53.398 | 59.007 | 413351
Tulsa |  | USA | 36.154 | -95.993 | 413066
Jhānsi |  | IND | 25.459 | 78.580 | 412927
Tseung Kwan O |  | HKG | 22.328 | 114.250 | 412900
Ciudad Bolívar |  | VEN | 8.124 | -63.547 | 412619
Kampung Kangkar Teberau |  | MYS | 1.532 | 103.755 | 412373
Koumassi |  | CIV | 5.297 | -3.968 | 412282
San Nicolás de los Garza |  | MEX | 25.742 | -100.302 | 412199
Guyuan |  | CHN | 36.007 | 106.281 | 411854
Wandsbek |  | DEU | 53.583 | 10.083 | 411422
Minneapolis |  | USA | 44.980 | -93.264 | 410939
Jayapura |  | IDN | -2.534 | 140.718 | 410852
Thoothukudi |  | IND | 8.767 | 78.134 | 410760
Ardabīl |  | IRN | 38.250 | 48.293 | 410753
Ballari |  | IND | 15.142 | 76.924 | 410445
Chaoyang |  | CHN | 41.570 | 120.459 | 410005
Gaza | Gaza-Stadt; Gaza City | PSE | 31.502 | 34.467 | 410000
Maringá |  | BRA | -23.425 | -51.939 | 409657
Yokosuka |  | JPN | 35.284 | 139.667 | 409478
Kom Ombo |  | EGY | 24.477 | 32.946 | 409311
Saltivka |  | UKR | 50.022 | 36.349 | 409300
Nagasaki |  | JPN | 32.750 | 129.883 | 409118
Gujangbagh |  | CHN | 37.109 | 79.934 | 408894
Tonalá |  | MEX | 20.623 | -103.242 | 408759
Panama City | Panama-Stadt | PAN | 8.994 | -79.520 | 408168
Piracicaba |  | BRA | -22.725 | -47.649 | 407252
Uvira |  | COD | -3.395 | 29.138 | 407092
Hirakata |  | JPN | 34.814 | 135.649 | 406331
Ivanovo |  | RUS | 57.000 | 40.973 | 406113
Cumaná |  | VEN | 10.464 | -64.179 | 405626
Newcastle |  | ZAF | -27.758 | 29.932 | 404838
Gumi |  | KOR | 36.114 | 128.336 | 404691
Jixi |  | CHN | 45.293 | 130.962 | 403759
Kuching |  | MYS | 1.550 | 110.333 | 402738
Gifu |  | JPN | 35.423 | 136.760 | 402557
Caruaru |  | BRA | -8.283 | -35.976 | 402290
Tongling |  | CHN | 30.950 | 117.783 | 402062
Tarlac City |  | PHL | 15.480 | 120.598 | 401892
Toyonaka |  | JPN | 34.782 | 135.469 | 401558
Kassala |  | SDN | 15.451 | 36.400 | 401477
Miyazaki |  | JPN | 31.917 | 131.417 | 401339
Lekki |  | NGA | 6.446 | 3.477 | 401272
Antofagasta |  | CHL | -23.651 | -70.398 | 401096
Wah Cantt |  | PAK | 33.771 | 72.751 | 400733
Bhāgalpur |  | IND | 25.244 | 86.972 | 400146
Agartala |  | IND | 23.836 | 91.279 | 400004
Dayrah |  | ARE | 25.271 | 55.302 | 400000
Bida |  | NGA | 9.080 | 6.010 | 400000
West Jerusalem |  | ISR | 31.782 | 35.220 | 400000
Bunia |  | COD | 1.559 | 30.252 | 399282
Antakya |  | TUR | 36.207 | 36.157 | 399045
Quận Mười |  | VNM | 10.768 | 106.666 | 399000
Sunshine Coast |  | AUS | -26.657 | 153.080 | 398840
Kisumu |  | KEN | -0.102 | 34.762 | 397957
Luhansk | Lugansk | UKR | 48.568 | 39.306 | 397677
Bengkulu |  | IDN | -3.800 | 102.266 | 397321
Barinas |  | VEN | 8.621 | -70.231 | 397279
Wichita |  | USA | 37.692 | -97.338 | 396119
Al Hoceïma |  | MAR | 35.252 | -3.937 | 395644
Szczecin | Stettin | POL | 53.429 | 14.553 | 395513
Delmas |  | HTI | 18.545 | -72.300 | 395260
Vila Velha |  | BRA | -20.330 | -40.292 | 394930
Bologna |  | ITA | 44.494 | 11.339 | 394843
Sejong |  | KOR | 36.592 | 127.292 | 394630
Cazenga |  | AGO | -8.838 | 13.284 | 394170
Samsun |  | TUR | 41.280 | 36.336 | 394050
Tallinn |  | EST | 59.437 | 24.754 | 394024
Tanga |  | TZA | -5.069 | 39.099 | 393429
El Obeid |  | SDN | 13.184 | 30.217 | 393311
Diadema |  | BRA | -23.686 | -46.623 | 393237
Lobito |  | AGO | -12.364 | 13.536 | 393079
Saurimo |  | AGO | -9.661 | 20.392 | 393000
Bello |  | COL | 6.337 | -75.558 | 392939
Pasto |  | COL | 1.215 | -77.278 | 392930
Gaomi |  | CHN | 36.383 | 119.753 | 391986
Santa Fe |  | ARG | -31.649 | -60.709 | 391164
San-Pédro |  | CIV | 4.749 | -6.636 | 390654
Makurdi |  | NGA | 7.734 | 8.521 | 390000
Palu |  | IDN | -0.908 | 119.871 | 389959
Takoradi |  | GHA | 4.898 | -1.760 | 389114
Samut Prakan |  | THA | 13.598 | 100.597 | 388920
Arlington |  | USA | 32.736 | -97.108 | 388125
Khamis Mushait |  | SAU | 18.300 | 42.733 | 387553
Ambato |  | ECU | -1.249 | -78.617 | 387309
Carapicuíba |  | BRA | -23.523 | -46.835 | 386984
Petrolina |  | BRA | -9.399 | -40.501 | 386791
Ojo de Agua |  | MEX | 19.680 | -99.010 | 386290
Windhoek |  | NAM | -22.559 | 17.083 | 386219
Abomey-Calavi |  | BEN | 6.449 | 2.356 | 385755
Bochum |  | DEU | 51.482 | 7.216 | 385729
Suita |  | JPN | 34.761 | 135.516 | 385567
Benito Juárez |  | MEX | 19.373 | -99.156 | 385439
Sector 3 |  | ROU | 44.423 | 26.169 | 385439
Chak Jhumra |  | PAK | 31.568 | 73.183 | 385169
Kahramanmaraş |  | TUR | 37.585 | 36.926 | 384953
Chongzuo |  | CHN | 22.382 | 107.368 | 384905
Grajaú |  | BRA | -23.770 | -46.671 | 384873
Okazaki |  | JPN | 34.950 | 137.167 | 384654
Xico |  | MEX | 19.270 | -98.951 | 384327
Iztacalco |  | MEX | 19.395 | -99.098 | 384326
Kākināda |  | IND | 16.960 | 82.238 | 384182
Betim |  | BRA | -19.968 | -44.198 | 384000
Las Palmas de Gran Canaria |  | ESP | 28.102 | -15.416 | 383516
Cotabato |  | PHL | 7.224 | 124.246 | 383383
Bawshar |  | OMN | 23.578 | 58.400 | 383257
Latur |  | IND | 18.397 | 76.568 | 382940
Tanzhou |  | CHN | 22.255 | 113.467 | 382445
Wellington |  | NZL | -41.287 | 174.776 | 381900
Mazatlán |  | MEX | 23.222 | -106.419 | 381583
Caxias do Sul |  | BRA | -29.168 | -51.179 | 381270
Nizhny Tagil |  | RUS | 57.919 | 59.965 | 381116
Irapuato |  | MEX | 20.671 | -101.356 | 380941
Ichinomiya |  | JPN | 35.300 | 136.800 | 380073
Aswān |  | EGY | 24.091 | 32.899 | 379774
Brno | Brünn | CZE | 49.195 | 16.608 | 379466
Bauru |  | BRA | -22.315 | -49.061 | 379297
Iaşi |  | ROU | 47.167 | 27.600 | 378954
Krugersdorp |  | ZAF | -26.086 | 27.775 | 378821
Pānihāti |  | IND | 22.691 | 88.374 | 378705
Shibganj |  | BGD | 25.001 | 89.323 | 378701
Iquitos |  | PER | -3.748 | -73.253 | 377609
Toyohashi |  | JPN | 34.767 | 137.383 | 377453
Hechuan |  | CHN | 29.992 | 106.265 | 377213
Pétionville |  | HTI | 18.512 | -72.285 | 376834
Utrecht |  | NLD | 52.091 | 5.122 | 376435
Rajamahendravaram |  | IND | 17.005 | 81.778 | 376333
Yogyakarta |  | IDN | -7.801 | 110.365 | 375699
Dhule |  | IND | 20.901 | 74.777 | 375559
Minato |  | JPN | 34.215 | 135.150 | 375339
Puchong |  | MYS | 3.000 | 101.617 | 375181
Ondo |  | NGA | 7.093 | 4.835 | 375000
Rohtak |  | IND | 28.894 | 76.589 | 374292
Bhawana |  | PAK | 31.569 | 72.649 | 373841
Rustenburg |  | ZAF | -25.668 | 27.242 | 373695
Bakersfield |  | USA | 35.373 | -119.019 | 373640
Xuanhua |  | CHN | 40.612 | 115.065 | 373422
Emalahleni |  | ZAF | -25.871 | 29.233 | 373403
Bafoussam |  | CMR | 5.478 | 10.418 | 373268
Thủ Dầu Một |  | VNM | 10.980 | 106.652 | 373105
Takasaki |  | JPN | 36.333 | 139.017 | 372973
Seremban |  | MYS | 2.730 | 101.938 | 372917
Miguel Hidalgo |  | MEX | 19.434 | -99.200 | 372889
Nagano |  | JPN | 36.650 | 138.183 | 372760
Tawau |  | MYS | 4.245 | 117.891 | 372615
Cardiff |  | GBR | 51.480 | -3.180 | 372089
Dachang |  | CHN | 31.309 | 121.415 | 371856
Đống Đa |  | VNM | 21.013 | 105.825 | 371606
Chitungwiza |  | ZWE | -18.013 | 31.076 | 371246
Umuahia |  | NGA | 5.525 | 7.495 | 370000
Puerto La Cruz |  | VEN | 10.214 | -64.633 | 370000
Fenghuang |  | CHN | 27.936 | 109.600 | 370000
Uşak |  | TUR | 38.674 | 29.406 | 369433
Bharatpur |  | NPL | 27.680 | 84.436 | 369377
Itaquaquecetuba |  | BRA | -23.486 | -46.348 | 369275
Natore |  | BGD | 24.411 | 88.987 | 369138
6th of October City |  | EGY | 29.817 | 31.050 | 368650
Leicester |  | GBR | 52.639 | -1.132 | 368600
Desna |  | UKR | 50.522 | 30.682 | 368500
Sector 6 |  | ROU | 44.436 | 26.016 | 367760
Canberra |  | AUS | -35.283 | 149.128 | 367752
Avellaneda |  | ARG | -34.660 | -58.367 | 367554
Nara-shi |  | JPN | 34.685 | 135.805 | 367353
Florence | Florenz | ITA | 43.779 | 11.246 | 367150
Ahilyanagar |  | IND | 19.095 | 74.738 | 367140
Kollam |  | IND | 8.881 | 76.585 | 367107
Huanggang |  | CHN | 30.451 | 114.870 | 366769
Olinda |  | BRA | -8.009 | -34.855 | 366754
Bradford |  | GBR | 53.794 | -1.752 | 366187
Sukabumi |  | IDN | -6.918 | 106.927 | 365735
Bilāspur |  | IND | 22.080 | 82.155 | 365579
Malabon |  | PHL | 14.673 | 120.940 | 365525
Cleveland |  | USA | 41.499 | -81.695 | 365379
Iseyin |  | NGA | 7.970 | 3.596 | 365300
Yenagoa |  | NGA | 4.927 | 6.268 | 365000
Gboko |  | NGA | 7.323 | 9.001 | 365000
Etobicoke |  | CAN | 43.644 | -79.570 | 365000
Samba |  | AGO | -8.880 | 13.196 | 364986
Pyeongtaek |  | KOR | 36.995 | 127.089 | 364694
Petare |  | VEN | 10.477 | -66.808 | 364684
Bến Cát |  | VNM | 11.150 | 106.600 | 364578
Anqiu |  | CHN | 36.434 | 119.192 | 364208
Alanya |  | TUR | 36.544 | 32.000 | 364180
Larkana |  | PAK | 27.559 | 68.212 | 364033
Al Qadarif |  | SDN | 14.035 | 35.383 | 363945
Hrodna | Grodno | BLR | 53.676 | 23.829 | 363718
Cibinong |  | IDN | -6.482 | 106.854 | 363424
Nawabshah |  | PAK | 26.239 | 68.404 | 363138
New Orleans |  | USA | 29.955 | -90.075 | 362701
Keelung |  | TWN | 25.131 | 121.741 | 362487
Malmö |  | SWE | 55.606 | 13.001 | 362133
Jizhou |  | CHN | 37.551 | 115.569 | 362013
Manukau City |  | NZL | -36.993 | 174.880 | 362000
Maradi |  | NER | 13.500 | 7.102 | 361702
Burewala |  | PAK | 30.167 | 72.650 | 361664
Ataşehir |  | TUR | 40.983 | 29.117 | 361615
Blumenau |  | BRA | -26.919 | -49.066 | 361261
Nanqiao |  | CHN | 30.916 | 121.449 | 361185
Mingora |  | PAK | 34.779 | 72.363 | 361112
Wuppertal |  | DEU | 51.256 | 7.148 | 360797
Ulan-Ude |  | RUS | 51.826 | 107.600 | 360278
Ijebu Ode |  | NGA | 6.819 | 3.917 | 360000
Huocheng |  | CHN | 44.053 | 80.872 | 360000
Maseru |  | LSO | -29.317 | 27.483 | 359753
Bhilwara |  | IND | 25.347 | 74.641 | 359483
Aurora |  | USA | 39.729 | -104.832 | 359407
Vitebsk |  | BLR | 55.190 | 30.205 | 358927
Franca |  | BRA | -20.539 | -47.401 | 358539
Sultanbeyli |  | TUR | 40.961 | 29.271 | 358201
Taraz |  | KAZ | 42.898 | 71.373 | 358153
Yangsan |  | KOR | 35.342 | 129.034 | 358074
Dniprovskyi |  | UKR | 50.454 | 30.601 | 357900
San Jose del Monte |  | PHL | 14.814 | 121.045 | 357828
Abū al-Kahṣīb |  | IRQ | 30.443 | 47.878 | 357771
Gwangmyeong |  | KOR | 37.477 | 126.866 | 357545
Zanjan |  | IRN | 36.676 | 48.496 | 357471
Neiva |  | COL | 2.930 | -75.280 | 357392
Iwaki |  | JPN | 37.050 | 140.883 | 357309
Vladimir |  | RUS | 56.139 | 40.400 | 357024
Tete |  | MOZ | -16.156 | 33.587 | 357000
Bacoor |  | PHL | 14.459 | 120.939 | 356974
Wakayama |  | JPN | 34.233 | 135.167 | 356729
Brahmapur |  | IND | 19.312 | 84.793 | 356598
Fengshan |  | TWN | 22.627 | 120.361 | 356463
Fatih |  | TUR | 41.023 | 28.941 | 356025
Caucaia |  | BRA | -3.736 | -38.653 | 355679
Misratah | Misrata | LBY | 32.375 | 15.093 | 355657
Cuíto |  | AGO | -12.383 | 16.933 | 355423
Benito Juarez |  | MEX | 19.398 | -99.158 | 355017
Kyzylorda |  | KAZ | 44.853 | 65.509 | 354800
Sinjhoro |  | PAK | 26.030 | 68.809 | 354709
Kawagoe |  | JPN | 35.909 | 139.485 | 354571
Takatsuki |  | JPN | 34.848 | 135.617 | 354468
Muzaffarpur |  | IND | 26.123 | 85.391 | 354462
Tapachula |  | MEX | 14.905 | -92.259 | 353706
Lhoka |  | CHN | 29.243 | 91.772 | 353700
Villahermosa |  | MEX | 17.986 | -92.939 | 353577
Cariacica |  | BRA | -20.264 | -40.420 | 353491
Setapak |  | MYS | 3.207 | 101.727 | 353268
Mahilyow |  | BLR | 53.909 | 30.340 | 352896
Bandar Abbas |  | IRN | 27.186 | 56.281 | 352173
Pravyi Bereh |  | UKR | 47.115 | 37.585 | 352088
Yunusobod |  | UZB | 41.371 | 69.279 | 352000
Ras Al Khaimah |  | ARE | 25.790 | 55.943 | 351943
Cabimas |  | VEN | 10.399 | -71.452 | 351736
Kendari |  | IDN | -3.978 | 122.515 | 351085
Honolulu |  | USA | 21.307 | -157.858 | 350964
Anaheim |  | USA | 33.835 | -117.915 | 350742
Tarsus |  | TUR | 36.918 | 34.893 | 350732
Al Maḩmūdīyah |  | IRQ | 33.062 | 44.366 | 350000
Bahir Dar |  | ETH | 11.594 | 37.391 | 350000
Punāsa |  | IND | 22.235 | 76.393 | 350000
Pengze |  | CHN | 29.899 | 116.546 | 350000
Diepsloot |  | ZAF | -25.933 | 28.012 | 350000
Xilinhot |  | CHN | 43.939 | 116.070 | 349953
Praia Grande |  | BRA | -24.006 | -46.403 | 349935
Quelimane |  | MOZ | -17.879 | 36.888 | 349842
Arkhangel’sk |  | RUS | 64.546 | 40.552 | 349742
Muzaffarnagar |  | IND | 29.471 | 77.703 | 349706
Hulunbuir |  | CHN | 49.211 | 119.756 | 349400
Dumai |  | IDN | 1.667 | 101.443 | 349389
Shinjuku |  | JPN | 35.691 | 139.709 | 349385
Sikasso |  | MLI | 11.318 | -5.667 | 349324
Sanandaj |  | IRN | 35.315 | 46.999 | 349176
Chita |  | RUS | 52.043 | 113.492 | 349005
San Pedro |  | PHL | 14.360 | 121.047 | 348968
Campina Grande |  | BRA | -7.231 | -35.881 | 348936
Alicante |  | ESP | 38.345 | -0.481 | 348901
Bimbo |  | CAF | 4.257 | 18.416 | 348802
Kalemyo |  | MMR | 23.190 | 94.064 | 348573
Belfast |  | GBR | 54.597 | -5.925 | 348005
Long Bien |  | VNM | 21.033 | 105.900 | 347829
Camagüey |  | CUB | 21.381 | -77.917 | 347562
Daye |  | CHN | 30.083 | 114.950 | 347406
Bilbao |  | ESP | 43.263 | -2.925 | 347342
Ambon |  | IDN | -3.696 | 128.183 | 347288
Brest |  | BLR | 52.109 | 23.717 | 347138
Chifeng |  | CHN | 42.268 | 118.964 | 346654
Central Coast |  | AUS | -33.430 | 151.371 | 346596
Corrientes |  | ARG | -27.468 | -58.834 | 346334
Hŭngnam |  | PRK | 39.842 | 127.632 | 346082
Avadi |  | IND | 13.115 | 80.110 | 345996
Yunlong |  | CHN | 34.253 | 117.252 | 345393
Koshigaya |  | JPN | 35.890 | 139.789 | 345353
Coventry |  | GBR | 52.407 | -1.512 | 345324
Belgorod |  | RUS | 50.603 | 36.581 | 345289
Toamasina |  | MDG | -18.149 | 49.402 | 345107
Logan City |  | AUS | -27.639 | 153.109 | 345098
Ōtsu |  | JPN | 35.000 | 135.867 | 345070
Kosti |  | SDN | 13.163 | 32.663 | 345068
Qitaihe |  | CHN | 45.768 | 130.995 | 345033
Doha |  | QAT | 25.285 | 51.531 | 344939
Kadapa |  | IND | 14.480 | 78.823 | 344893
Nakano |  | JPN | 35.704 | 139.669 | 344880
Cirebon |  | IDN | -6.706 | 108.557 | 344851
Turmero |  | VEN | 10.229 | -67.474 | 344700
Tokorozawa |  | JPN | 35.799 | 139.469 | 344194
Cabanatuan City |  | PHL | 15.486 | 120.966 | 343672
Pizhou |  | CHN | 34.311 | 117.950 | 343421
Darnytsya |  | UKR | 50.416 | 30.695 | 343384
Dire Dawa |  | ETH | 9.593 | 41.866 | 343000
Annaba |  | DZA | 36.900 | 7.767 | 342703
Nice | Nizza | FRA | 43.703 | 7.266 | 342669
Iligan |  | PHL | 8.229 | 124.243 | 342618
Soledad |  | COL | 10.918 | -74.765 | 342556
Temara |  | MAR | 33.929 | -6.907 | 342345
Shiqi |  | CHN | 22.517 | 113.385 | 342306
Paulista |  | BRA | -7.941 | -34.873 | 342167
Obalende |  | NGA | 6.447 | 3.415 | 342000
Kukatpally |  | IND | 17.485 | 78.414 | 341709
Laixi |  | CHN | 36.859 | 120.527 | 341470
Dihok |  | IRQ | 36.866 | 42.988 | 340900
Kaluga |  | RUS | 54.531 | 36.270 | 340851
Bắc Từ Liêm |  | VNM | 21.065 | 105.747 | 340605
Celaya |  | MEX | 20.522 | -100.814 | 340387
Serekunda |  | GMB | 13.438 | -16.678 | 340000
Kafrul |  | BGD | 23.788 | 90.374 | 339734
Karşıyaka |  | TUR | 38.458 | 27.114 | 339624
Ḩadā’iq al Qubbah |  | EGY | 30.088 | 31.284 | 339612
Makiyivka |  | UKR | 48.048 | 37.926 | 338968
West Raleigh |  | USA | 35.787 | -78.664 | 338759
Cuernavaca |  | MEX | 18.926 | -99.231 | 338650
Markham |  | CAN | 43.867 | -79.266 | 338503
Kaesŏng | Kaesong | PRK | 37.971 | 126.554 | 338155
Uberaba |  | BRA | -19.748 | -47.932 | 337836
Tungi |  | BGD | 23.892 | 90.402 | 337579
Krasnogvargeisky |  | RUS | 59.973 | 30.476 | 337091
Randburg |  | ZAF | -26.094 | 28.001 | 337053
Safi |  | MAR | 32.299 | -9.237 | 336883
Simferopol |  | UKR | 44.957 | 34.111 | 336460
Lublin |  | POL | 51.251 | 22.570 | 336339
San José |  | CRI | 9.934 | -84.085 | 335007
Orlando |  | USA | 28.538 | -81.379 | 334854
Viña del Mar |  | CHL | -33.025 | -71.552 | 334248
Tieling |  | CHN | 42.293 | 123.841 | 333907
Qazvin |  | IRN | 36.269 | 50.004 | 333635
Asahikawa |  | JPN | 43.771 | 142.365 | 333530
Kāmārhāti |  | IND | 22.671 | 88.375 | 332965
Tepic |  | MEX | 21.507 | -104.893 | 332863
Wŏnju |  | KOR | 37.351 | 127.945 | 332849
Wad Medani |  | SDN | 14.401 | 33.520 | 332714
Quận Mười Một |  | VNM | 10.764 | 106.644 | 332536
Nukus |  | UZB | 42.459 | 59.606 | 332500
Konak |  | TUR | 38.400 | 27.100 | 332277
Maebashi |  | JPN | 36.400 | 139.083 | 332149
Kita |  | JPN | 35.753 | 139.733 | 332140
Ciudad Victoria |  | MEX | 23.741 | -99.144 | 332100
Soledad de Graciano Sánchez |  | MEX | 22.189 | -100.938 | 332072
Kochi |  | JPN | 33.550 | 133.533 | 332059
Bielefeld |  | DEU | 52.033 | 8.533 | 331906
Blida |  | DZA | 36.470 | 2.828 | 331779
Kwai Chung |  | HKG | 22.368 | 114.139 | 331600
Mandaue City |  | PHL | 10.324 | 123.922 | 331320
Ganja | Gandscha | AZE | 40.682 | 46.361 | 330663
Khorramshahr |  | IRN | 30.441 | 48.184 | 330606
Bonn |  | DEU | 50.734 | 7.095 | 330579
Mathura |  | IND | 27.503 | 77.672 | 330511
Hechi |  | CHN | 24.693 | 108.084 | 330131
Bydgoszcz |  | POL | 53.123 | 18.008 | 330038
Smolensk |  | RUS | 54.778 | 32.051 | 330025
Oral |  | KAZ | 51.246 | 51.426 | 330000
São Vicente |  | BRA | -23.963 | -46.392 | 329911
Khorramabad |  | IRN | 33.488 | 48.356 | 329825
Ribeirão das Neves |  | BRA | -19.767 | -44.087 | 329794
Soyapango |  | SLV | 13.710 | -89.140 | 329708
Tongshan |  | CHN | 34.180 | 117.157 | 329661
Guédiawaye |  | SEN | 14.774 | -17.402 | 329659
São José dos Pinhais |  | BRA | -25.530 | -49.208 | 329628
Plovdiv |  | BGR | 42.154 | 24.750 | 329489
Ciudad Obregón |  | MEX | 27.486 | -109.941 | 329404
Wŏnsan |  | PRK | 39.153 | 127.444 | 329207
Brent |  | GBR | 51.553 | -0.302 | 329100
Pavlodar |  | KAZ | 52.276 | 76.969 | 329002
Chānda |  | IND | 19.951 | 79.295 | 328351
Canoas |  | BRA | -29.918 | -51.184 | 328291
Kōriyama |  | JPN | 37.400 | 140.383 | 327692
Sochi | Sotschi | RUS | 43.597 | 39.725 | 327608
Aksaray |  | TUR | 38.373 | 34.025 | 327575
Vijayapura |  | IND | 16.824 | 75.715 | 327427
Chipata |  | ZMB | -13.633 | 32.650 | 327059
Chongjin |  | PRK | 41.796 | 129.776 | 327000
Yanji |  | CHN | 42.888 | 129.502 | 326957
Roodepoort |  | ZAF | -26.163 | 27.872 | 326416
Pucallpa |  | PER | -8.379 | -74.554 | 326040
Mogi das Cruzes |  | BRA | -23.523 | -46.188 | 325746
Córdoba | Cordoba | ESP | 37.892 | -4.773 | 325708
Birkenhead |  | GBR | 53.393 | -3.015 | 325264
Nantes |  | FRA | 47.217 | -1.553 | 325070
Ilesa |  | NGA | 7.628 | 4.742 | 325000
Pekalongan |  | IDN | -6.889 | 109.675 | 324564
Bhatara |  | BGD | 23.800 | 90.450 | 324300
Espoo |  | FIN | 60.205 | 24.652 | 323910
Kikuyu |  | KEN | -1.246 | 36.663 | 323881
Kluang |  | MYS | 2.030 | 103.317 | 323762
Lincang |  | CHN | 23.880 | 100.095 | 323708
Nottingham |  | GBR | 52.954 | -1.150 | 323632
Ramiros |  | AGO | -9.063 | 13.046 | 323576
Al ‘Amārah |  | IRQ | 31.836 | 47.145 | 323302
Volzhsky |  | RUS | 48.786 | 44.780 | 323293
Vaughan |  | CAN | 43.836 | -79.498 | 323103
Xingyi |  | CHN | 25.096 | 104.906 | 322890
Guarujá |  | BRA | -23.993 | -46.256 | 322750
Shivamogga |  | IND | 13.932 | 75.568 | 322650
Alwar |  | IND | 27.562 | 76.625 | 322568
Uíge |  | AGO | -7.609 | 15.061 | 322531
Taubaté |  | BRA | -23.026 | -45.555 | 322397
Ixtapaluca |  | MEX | 19.316 | -98.883 | 322271
Osh | Osch | KGZ | 40.528 | 72.799 | 322164
Portoviejo |  | ECU | -1.058 | -80.451 | 321800
Villavicencio |  | COL | 4.132 | -73.626 | 321717
Man’gyŏngdae-ri |  | PRK | 38.992 | 125.659 | 321690
San Miguelito |  | PAN | 9.050 | -79.471 | 321501
Pelotas |  | BRA | -31.770 | -52.341 | 320674
Shāhjānpur |  | IND | 27.882 | 79.909 | 320434
Lexington |  | USA | 37.989 | -84.478 | 320347
Tantou |  | CHN | 22.751 | 113.835 | 320304
Anápolis |  | BRA | -16.327 | -48.953 | 319587
Kaech’ŏn |  | PRK | 39.701 | 125.893 | 319554
Jūnāgadh |  | IND | 21.520 | 70.460 | 319462
Islington |  | GBR | 51.536 | -0.103 | 319143
Holguín |  | CUB | 20.887 | -76.263 | 319102
Ust-Kamenogorsk |  | KAZ | 49.971 | 82.606 | 319067
Tsuen Wan |  | HKG | 22.371 | 114.113 | 318916
Zinder |  | NER | 13.807 | 8.988 | 318874
Saransk |  | RUS | 54.185 | 45.172 | 318841
Al Diwaniyah |  | IRQ | 31.993 | 44.926 | 318801
Varna |  | BGR | 43.219 | 27.910 | 318737
Hafizabad |  | PAK | 32.071 | 73.688 | 318621
Marne La Vallée |  | FRA | 48.836 | 2.642 | 318325
Palangkaraya |  | IDN | -2.208 | 113.917 | 318247
Damanhur |  | EGY | 31.034 | 30.468 | 318207
Chiniot |  | PAK | 31.721 | 72.978 | 318165
Popayán |  | COL | 2.438 | -76.613 | 318059
Reading |  | GBR | 51.456 | -0.971 | 318014
Geita |  | TZA | -2.873 | 32.233 | 318006
Constanţa |  | ROU | 44.181 | 28.634 | 317832
New Delhi | Neu-Delhi | IND | 28.621 | 77.215 | 317797
Thessaloníki | Thessaloniki; Saloniki | GRC | 40.641 | 22.935 | 317778
Thiès |  | SEN | 14.789 | -16.926 | 317763
Naha |  | JPN | 26.213 | 127.679 | 317625
Riverside |  | USA | 33.953 | -117.396 | 317261
Baicheng |  | CHN | 45.618 | 122.833 | 316970
Chimbote |  | PER | -9.075 | -78.594 | 316966
Bari |  | ITA | 41.121 | 16.870 | 316491
Barueri |  | BRA | -23.511 | -46.876 | 316473
Corpus Christi |  | USA | 27.801 | -97.396 | 316239
Thrissur |  | IND | 10.517 | 76.217 | 315957
Cherepovets |  | RUS | 59.133 | 37.900 | 315738
Eloy Alfaro |  | ECU | -2.169 | -79.840 | 315724
Hamburg-Nord |  | DEU | 53.589 | 9.984 | 315514
Al-Kut |  | IRQ | 32.513 | 45.818 | 315162
Muar |  | MYS | 2.044 | 102.569 | 314776
Şişli |  | TUR | 41.060 | 28.987 | 314684
Várzea Grande |  | BRA | -15.647 | -56.133 | 314627
Lexington-Fayette |  | USA | 38.050 | -84.459 | 314488
Maroua |  | CMR | 10.591 | 14.316 | 314122
Kingston upon Hull |  | GBR | 53.745 | -0.335 | 314018
Preston |  | GBR | 53.763 | -2.705 | 313332
Lianshan |  | CHN | 40.764 | 120.853 | 313247
Denizli |  | TUR | 37.774 | 29.087 | 313238
Ikeja |  | NGA | 6.597 | 3.342 | 313196
New Cairo |  | EGY | 30.030 | 31.470 | 313139
Al Qāhirah al Jadīdah |  | EGY | 30.042 | 31.444 | 313139
Vitória |  | BRA | -20.319 | -40.338 | 312656
Palmira |  | COL | 3.539 | -76.304 | 312519
Vologda |  | RUS | 59.224 | 39.884 | 312420
Iligan City |  | PHL | 8.250 | 124.400 | 312323
Catania |  | ITA | 37.492 | 15.070 | 311584
Jardim Angela |  | BRA | -23.716 | -46.769 | 311432
Nizāmābād |  | IND | 18.672 | 78.099 | 311152
Cincinnati |  | USA | 39.127 | -84.514 | 311097
Percut |  | IDN | 3.625 | 98.864 | 311063
Coatzacoalcos |  | MEX | 18.149 | -94.445 | 310698
Santa Ana |  | USA | 33.746 | -117.868 | 310227
Sariwŏn-si |  | PRK | 38.507 | 125.756 | 310100
Botshabelo |  | ZAF | -29.267 | 26.726 | 309714
Butuan |  | PHL | 8.949 | 125.544 | 309709
Shahrīār |  | IRN | 35.659 | 51.058 | 309607
Qods |  | IRN | 35.721 | 51.109 | 309605
Gia Lâm |  | VNM | 21.020 | 105.939 | 309353
Kurgan |  | RUS | 55.449 | 65.343 | 309285
Tampico |  | MEX | 22.285 | -97.878 | 309003
Akowonjo |  | NGA | 6.610 | 3.310 | 308900
Cabuyao |  | PHL | 14.273 | 121.126 | 308745
Tabora |  | TZA | -5.016 | 32.827 | 308741
Kasugai |  | JPN | 35.248 | 136.972 | 308681
An Nhơn |  | VNM | 13.886 | 109.108 | 308396
Alimosho |  | NGA | 6.607 | 3.302 | 308290
Ciudad Benito Juárez |  | MEX | 25.647 | -100.091 | 308285
Münster |  | DEU | 51.962 | 7.626 | 308258
Mannheim |  | DEU | 49.489 | 8.467 | 307960
Karawang |  | IDN | -6.305 | 107.320 | 307880
Akita |  | JPN | 39.717 | 140.117 | 307672
Suzano |  | BRA | -23.543 | -46.311 | 307429
Tumkūr |  | IND | 13.341 | 77.102 | 307359
Chinju |  | KOR | 35.193 | 128.085 | 307242
Parbhani |  | IND | 19.269 | 76.771 | 307170
Hisar |  | IND | 29.154 | 75.723 | 307024
Iksan |  | KOR | 35.944 | 126.954 | 307000
Fīrozābād |  | IND | 27.151 | 78.398 | 306409
Palmas |  | BRA | -10.167 | -48.328 | 306296
Vladikavkaz | Wladikawkas | RUS | 43.041 | 44.670 | 306258
Port-de-Paix |  | HTI | 19.940 | -72.830 | 306217
Damietta |  | EGY | 31.416 | 31.813 | 305920
Posadas |  | ARG | -27.392 | -55.924 | 305874
Brakpan |  | ZAF | -26.237 | 28.369 | 305692
Stockton |  | USA | 37.958 | -121.291 | 305658
Yokkaichi |  | JPN | 34.967 | 136.617 | 305424
Kulti |  | IND | 23.732 | 86.844 | 305405
Tláhuac |  | MEX | 19.287 | -99.005 | 305076
Sapele |  | NGA | 5.894 | 5.677 | 305000
Kashan |  | IRN | 33.982 | 51.428 | 304487
Kāshān |  | IRN | 34.002 | 51.439 | 304487
Pittsburgh |  | USA | 40.441 | -79.996 | 304391
Armenia |  | COL | 4.537 | -75.673 | 304314
Santa Catarina |  | MEX | 25.673 | -100.458 | 304052
Sumbawanga |  | TZA | -7.967 | 31.617 | 303986
Orël |  | RUS | 52.969 | 36.079 | 303696
Akashi |  | JPN | 34.655 | 135.007 | 303601
Hai Bà Trưng |  | VNM | 21.013 | 105.848 | 303586
Kurume |  | JPN | 33.317 | 130.517 | 303579
Graz |  | AUT | 47.067 | 15.442 | 303270
Saint Paul |  | USA | 44.944 | -93.093 | 303176
Nghi Sơn |  | VNM | 19.327 | 105.821 | 302210
Karnāl |  | IND | 29.692 | 76.984 | 302140
Changyi |  | CHN | 36.854 | 119.391 | 302072
Ciudad del Este |  | PRY | -25.504 | -54.651 | 301815
Rosetta |  | EGY | 31.400 | 30.417 | 301795
Barddhamān |  | IND | 23.256 | 87.857 | 301725
Toshima |  | JPN | 35.761 | 139.745 | 301599
Kediri |  | IDN | -7.817 | 112.017 | 301424
Solwezi |  | ZMB | -12.169 | 26.389 | 301370
Hamburg-Mitte |  | DEU | 53.550 | 10.017 | 301231
Augsburg |  | DEU | 48.372 | 10.899 | 301105
South Dublin |  | IRL | 53.290 | -6.342 | 301075
Valladolid |  | ESP | 41.655 | -4.724 | 300618
Miri |  | MYS | 4.399 | 113.992 | 300543
Xinyi |  | CHN | 34.384 | 118.346 | 300511
Mardan |  | PAK | 34.198 | 72.050 | 300424
Surgut |  | RUS | 61.258 | 73.418 | 300367
Swansea |  | GBR | 51.621 | -3.943 | 300352
San Pablo |  | PHL | 14.068 | 121.326 | 300166
Newcastle upon Tyne |  | GBR | 54.973 | -1.614 | 300125
Gundupālaiyam |  | IND | 11.941 | 79.803 | 300104
Gatineau |  | CAN | 45.477 | -75.702 | 300045
Winejok |  | SSD | 9.012 | 27.571 | 300000
Batikent |  | TUR | 39.968 | 32.731 | 300000
Malir Cantonment |  | PAK | 24.943 | 67.206 | 300000
Biñan |  | PHL | 14.343 | 121.081 | 300000
Yangshuo |  | CHN | 24.781 | 110.490 | 300000
Mérida |  | VEN | 8.579 | -71.169 | 300000
Linqu |  | CHN | 36.516 | 118.540 | 299646
Uruapan |  | MEX | 19.417 | -102.058 | 299523
Pātan |  | NPL | 27.677 | 85.314 | 299283
Fergana |  | UZB | 40.384 | 71.784 | 299200
Bahía Blanca |  | ARG | -38.718 | -62.265 | 299101
Santol |  | PHL | 15.162 | 120.567 | 298976
Kaolack |  | SEN | 14.152 | -16.073 | 298904
Jember |  | IDN | -8.172 | 113.700 | 298585
Aomori |  | JPN | 40.817 | 140.733 | 298394
Bārāsat |  | IND | 22.722 | 88.482 | 298127
Mulugu |  | IND | 18.191 | 79.943 | 297671
Foz do Iguaçu |  | BRA | -25.548 | -54.588 | 297352
Bihār Sharīf |  | IND | 25.201 | 85.524 | 297268
Tegal |  | IDN | -6.869 | 109.140 | 297173
Grozny | Grosny | RUS | 43.312 | 45.689 | 297137
Boma |  | COD | -5.851 | 13.054 | 297009
Bāli |  | IND | 22.649 | 88.341 | 296973
Pu'er |  | CHN | 22.789 | 100.975 | 296565
Rāmpur |  | IND | 28.810 | 79.027 | 296418
Darbhanga |  | IND | 26.152 | 85.897 | 296039
Panipat |  | IND | 29.387 | 76.968 | 295970
Białystok | Bialystok | POL | 53.133 | 23.164 | 295683
Mwene |  | COD | -9.817 | 22.870 | 295683
Rufisque |  | SEN | 14.715 | -17.273 | 295459
Murmansk |  | RUS | 68.968 | 33.099 | 295374
Tirupati |  | IND | 13.636 | 79.420 | 295323
Southend-on-Sea |  | GBR | 51.538 | 0.714 | 295310
Lincoln |  | USA | 40.800 | -96.667 | 294757
Phu Quoc |  | VNM | 10.224 | 103.972 | 294419
Baiyin |  | CHN | 36.547 | 104.170 | 294400
Fukushima |  | JPN | 37.750 | 140.467 | 294237
Bergen |  | NOR | 60.393 | 5.324 | 294029
Greater Noida |  | IND | 28.496 | 77.536 | 293908
Noida |  | IND | 28.580 | 77.330 | 293908
Tambov |  | RUS | 52.736 | 41.441 | 293661
Vigo |  | ESP | 42.233 | -8.723 | 293642
Aizawl |  | IND | 23.729 | 92.718 | 293416
Banjarbaru |  | IDN | -3.441 | 114.837 | 293332
Thanh Xuân |  | VNM | 20.995 | 105.800 | 293292
Al Hufūf |  | SAU | 25.365 | 49.588 | 293179
Cholula |  | MEX | 19.064 | -98.304 | 292881
Gandhinagar |  | IND | 23.217 | 72.683 | 292797
Semey |  | KAZ | 50.421 | 80.250 | 292780
Cầu Giấy |  | VNM | 21.032 | 105.801 | 292536
Dindigul |  | IND | 10.369 | 77.980 | 292512
Ponta Grossa |  | BRA | -25.095 | -50.162 | 292177
Gaozhou |  | CHN | 21.920 | 110.857 | 292164
Kamoke |  | PAK | 31.975 | 74.223 | 292023
Limeira |  | BRA | -22.565 | -47.402 | 291869
Thanjavur |  | IND | 10.785 | 79.139 | 291067
Kariega |  | ZAF | -33.756 | 25.401 | 291052
Adıyaman |  | TUR | 37.764 | 38.276 | 290883
Al Mubarraz |  | SAU | 25.408 | 49.590 | 290802
Resistencia |  | ARG | -27.464 | -58.987 | 290793
Atyrau |  | KAZ | 47.105 | 51.884 | 290700
Morioka |  | JPN | 39.700 | 141.150 | 290700
Sector 2 |  | ROU | 44.453 | 26.133 | 290507
Xiuying |  | CHN | 20.001 | 110.294 | 290000
San Cristóbal |  | VEN | 7.766 | -72.236 | 289852
Cileungsir |  | IDN | -6.395 | 106.959 | 289833
Karīmnagar |  | IND | 18.439 | 79.129 | 289821
Victoria |  | CAN | 48.436 | -123.352 | 289625
Anchorage |  | USA | 61.218 | -149.900 | 289600
Dewas |  | IND | 22.966 | 76.055 | 289550
Batna |  | DZA | 35.556 | 6.174 | 289504
Kaunas |  | LTU | 54.902 | 23.909 | 289380
Sonīpat |  | IND | 28.995 | 77.019 | 289333
Machala |  | ECU | -3.259 | -79.959 | 289141
Wiesbaden |  | DEU | 50.086 | 8.244 | 288850
Meads |  | USA | 38.413 | -82.709 | 288649
Kabwe |  | ZMB | -14.447 | 28.446 | 288598
Sinŭiju | Sinuiju; Sinuiju | PRK | 40.101 | 124.398 | 288112
Meguro |  | JPN | 35.632 | 139.702 | 288088
Sector 4 |  | ROU | 44.376 | 26.121 | 287828
Sumida |  | JPN | 35.733 | 139.821 | 287766
Ibaraki |  | JPN | 34.816 | 135.568 | 287730
Bắc Ninh |  | VNM | 21.186 | 106.076 | 287658
Ichalkaranji |  | IND | 16.691 | 74.461 | 287353
Marienthal |  | DEU | 53.567 | 10.083 | 287101
Phú Mỹ |  | VNM | 10.633 | 107.067 | 287055
Ceilândia |  | BRA | -15.809 | -48.131 | 287023
Katowice | Kattowitz | POL | 50.260 | 19.022 | 286960
Adapazarı |  | TUR | 40.781 | 30.403 | 286787
Cluj-Napoca | Klausenburg; Cluj | ROU | 46.767 | 23.600 | 286598
Gunpo |  | KOR | 37.367 | 126.947 | 286485
Songea |  | TZA | -10.683 | 35.650 | 286285
Butembo |  | COD | 0.142 | 29.291 | 286242
Tacna |  | PER | -18.015 | -70.254 | 286240
Tin Shui Wai |  | HKG | 22.457 | 114.002 | 286232
Long Xuyên |  | VNM | 10.386 | 105.435 | 286140
Savar |  | BGD | 23.849 | 90.250 | 286008
Bathinda |  | IND | 30.207 | 74.939 | 285788
Henderson |  | USA | 36.040 | -114.982 | 285667
Jālna |  | IND | 19.841 | 75.886 | 285577
Sekondi |  | GHA | 4.934 | -1.715 | 285506
Kyengera |  | UGA | 0.295 | 32.502 | 285400
Greensboro |  | USA | 36.073 | -79.792 | 285342
Haifa |  | ISR | 32.813 | 34.999 | 285316
Århus | Aarhus | DNK | 56.157 | 10.211 | 285273
Viamão |  | BRA | -30.081 | -51.023 | 285269
Dengzhou |  | CHN | 32.683 | 112.089 | 285032
Artux |  | CHN | 39.708 | 76.180 | 285000
Chuncheon |  | KOR | 37.875 | 127.734 | 284855
Alto Barinas |  | VEN | 8.593 | -70.226 | 284289
Mbour |  | SEN | 14.422 | -16.964 | 284189
Brighton |  | GBR | 50.828 | -0.139 | 283870
Karlsruhe |  | DEU | 49.009 | 8.404 | 283799
Port Moresby |  | PNG | -9.477 | 147.151 | 283733
Minya |  | EGY | 28.092 | 30.758 | 283605
Plano |  | USA | 33.020 | -96.699 | 283558
Ichihara |  | JPN | 35.517 | 140.083 | 283531
Qibao |  | CHN | 31.153 | 121.357 | 283352
Kirāri Sulemānnagar |  | IND | 28.697 | 77.065 | 283211
Cainta |  | PHL | 14.579 | 121.122 | 283172
Satna |  | IND | 24.577 | 80.827 | 282977
Geelong |  | AUS | -38.147 | 144.361 | 282809
Chernihiv |  | UKR | 51.505 | 31.287 | 282747
Xinyuan |  | CHN | 43.426 | 83.250 | 282718
Ba Vì |  | VNM | 21.083 | 105.383 | 282600
Valparaíso |  | CHL | -33.036 | -71.630 | 282448
Ica |  | PER | -14.075 | -75.734 | 282407
Purnia |  | IND | 25.779 | 87.474 | 282248
Newark |  | USA | 40.736 | -74.172 | 281944
Itagüí |  | COL | 6.185 | -75.599 | 281853
Nicolás Romero |  | MEX | 19.642 | -99.307 | 281799
Gebze |  | TUR | 40.803 | 29.431 | 281436
Lichinga |  | MOZ | -13.313 | 35.241 | 281341
Narsingdi |  | BGD | 23.923 | 90.718 | 281080
Zeytinburnu |  | TUR | 40.994 | 28.904 | 280896
Sfax |  | TUN | 34.741 | 10.760 | 280566
Zumpango |  | MEX | 19.797 | -99.099 | 280455
Merkezefendi |  | TUR | 37.805 | 29.042 | 280341
Madison |  | USA | 43.073 | -89.401 | 280305
Bukhara |  | UZB | 39.770 | 64.431 | 280187
Wollongong |  | AUS | -34.424 | 150.893 | 280153
Volta Redonda |  | BRA | -22.523 | -44.104 | 279898
Ostrava | Ostrau | CZE | 49.835 | 18.282 | 279791
St. Louis |  | USA | 38.627 | -90.198 | 279695
Poltava |  | UKR | 49.589 | 34.554 | 279593
Sumaré |  | BRA | -22.822 | -47.267 | 279545
Efon-Alaaye |  | NGA | 7.656 | 4.922 | 279319
Binjai |  | IDN | 3.600 | 98.485 | 279302
Pematangsiantar |  | IDN | 2.959 | 99.069 | 279198
Petrozavodsk |  | RUS | 61.785 | 34.347 | 279190
Enshi |  | CHN | 30.300 | 109.483 | 279185
Taganrog |  | RUS | 47.236 | 38.905 | 279056
Santa Teresa del Tuy |  | VEN | 10.233 | -66.665 | 278890
Quảng Ngãi |  | VNM | 15.120 | 108.792 | 278496
Qarshi |  | UZB | 38.861 | 65.789 | 278300
Tanghe |  | CHN | 32.685 | 112.832 | 278055
Coacalco |  | MEX | 19.629 | -99.107 | 277959
Sincelejo |  | COL | 9.305 | -75.391 | 277773
Zoucheng |  | CHN | 35.401 | 116.966 | 277400
Khomeynī Shahr |  | IRN | 32.686 | 51.536 | 277334
Kostroma |  | RUS | 57.766 | 40.928 | 277280
Imphal |  | IND | 24.808 | 93.944 | 277196
Gagnoa |  | CIV | 6.132 | -5.951 | 277044
Ulu Bedok |  | SGP | 1.333 | 103.933 | 276990
Bedok New Town |  | SGP | 1.326 | 103.942 | 276990
Owo |  | NGA | 7.196 | 5.587 | 276574
Suncheon |  | KOR | 34.950 | 127.488 | 276375
Fangchenggang |  | CHN | 21.769 | 108.357 | 276315
Komsomolsk-on-Amur |  | RUS | 50.550 | 137.010 | 275908
Abbottabad |  | PAK | 34.146 | 73.212 | 275890
Kaili |  | CHN | 26.586 | 107.980 | 275745
Hakodate |  | JPN | 41.776 | 140.737 | 275730
Yamoussoukro |  | CIV | 6.821 | -5.277 | 275686
Bab Ezzouar |  | DZA | 36.726 | 3.183 | 275630
Strasbourg | Straßburg; Strassburg | FRA | 48.584 | 7.746 | 274845
Saugor |  | IND | 23.839 | 78.739 | 274556
Neihu |  | TWN | 25.081 | 121.588 | 274538
Tsu |  | JPN | 34.733 | 136.517 | 274537
Xingning |  | CHN | 24.148 | 115.723 | 274499
Linxia Chengguanzhen |  | CHN | 35.600 | 103.206 | 274466
Khmelnytskyi |  | UKR | 49.418 | 26.979 | 274452
Kushinagar |  | IND | 26.741 | 83.887 | 274403
Saddiqabad |  | PAK | 28.309 | 70.127 | 274210
Loja |  | ECU | -3.993 | -79.204 | 274112
Tai Po |  | HKG | 22.450 | 114.169 | 274100
Isfara |  | TJK | 40.126 | 70.625 | 274000
Luena |  | AGO | -11.783 | 19.917 | 273675
Taboão da Serra |  | BRA | -23.626 | -46.792 | 273542
Istaravshan |  | TJK | 39.914 | 69.003 | 273500
Turpan |  | CHN | 42.948 | 89.179 | 273385
Rourkela |  | IND | 22.225 | 84.864 | 273317
Yao |  | JPN | 34.617 | 135.600 | 273213
Banī Suwayf |  | EGY | 29.074 | 31.098 | 273151
Nagar Naluākot |  | BGD | 24.156 | 90.773 | 273000
Guantánamo | Guantanamo | CUB | 20.144 | -75.209 | 272801
Baguio |  | PHL | 16.416 | 120.593 | 272714
Petrópolis |  | BRA | -22.505 | -43.179 | 272691
Ar Rayyān |  | QAT | 25.292 | 51.424 | 272465
Polokwane |  | ZAF | -23.904 | 29.469 | 272461
Ljubljana |  | SVN | 46.051 | 14.505 | 272220
Jalālābād | Dschalalabad; Jalalabad | AFG | 34.426 | 70.452 | 271900
Deir ez-Zor | Deir al-Sor; Dayr az Zawr; Deir Essor | SYR | 35.336 | 40.141 | 271800
Gijón |  | ESP | 43.536 | -5.662 | 271780
Santa Maria |  | BRA | -29.684 | -53.807 | 271735
Parnamirim |  | BRA | -5.916 | -35.263 | 271713
Hafar Al-Batin |  | SAU | 28.433 | 45.971 | 271642
Kakogawachō-honmachi |  | JPN | 34.769 | 134.829 | 271634
Sector 5 |  | ROU | 44.388 | 26.071 | 271575
Quận Sáu |  | VNM | 10.747 | 106.649 | 271050
Capao Redondo |  | BRA | -23.669 | -46.781 | 270767
Mỹ Tho |  | VNM | 10.360 | 106.360 | 270700
Mito |  | JPN | 36.350 | 140.450 | 270685
Derby |  | GBR | 52.923 | -1.477 | 270468
Dessie |  | ETH | 11.133 | 39.633 | 270400
São José |  | BRA | -27.615 | -48.627 | 270299
Hạ Long |  | VNM | 20.950 | 107.073 | 270054
Gelsenkirchen |  | DEU | 51.505 | 7.097 | 270028
Longling County |  | CHN | 24.587 | 98.689 | 270000
Cherkasy |  | UKR | 49.445 | 32.057 | 269836
Malolos |  | PHL | 14.844 | 120.810 | 269809
Southampton |  | GBR | 50.904 | -1.404 | 269781
Kapar |  | MYS | 3.133 | 101.383 | 269627
Çorum |  | TUR | 40.549 | 34.953 | 269595
Ghulja |  | CHN | 43.915 | 81.322 | 269158
Eimsbüttel |  | DEU | 53.574 | 9.957 | 269118
Merlo |  | ARG | -34.665 | -58.727 | 268961
Yeosu |  | KOR | 34.761 | 127.662 | 268823
Durg |  | IND | 21.191 | 81.276 | 268806
Fuling |  | CHN | 29.710 | 107.394 | 268658
Mokpo |  | KOR | 34.813 | 126.392 | 268402
Birgañj |  | NPL | 27.017 | 84.880 | 268273
Yoshkar-Ola |  | RUS | 56.639 | 47.891 | 268272
Russeifa |  | JOR | 32.018 | 36.046 | 268237
Banda Aceh |  | IDN | 5.542 | 95.333 | 267962
Shibīn al Kawm |  | EGY | 30.553 | 31.009 | 267945
Parauapebas |  | BRA | -6.067 | -49.902 | 267836
Mirpur Khas |  | PAK | 25.528 | 69.013 | 267833
Sengkang New Town |  | SGP | 1.392 | 103.894 | 267600
Floridablanca |  | COL | 7.062 | -73.086 | 267591
Tokushima |  | JPN | 34.067 | 134.567 | 267345
Sterlitamak |  | RUS | 53.638 | 55.953 | 267231
Anantapur |  | IND | 14.678 | 77.608 | 267161
Gyeongsan-si |  | KOR | 35.823 | 128.738 | 266951
Sohag |  | EGY | 26.557 | 31.695 | 266944
Nagaoka |  | JPN | 37.450 | 138.850 | 266936
Sapopemba |  | BRA | -23.596 | -46.525 | 266715
Saint-Marc |  | HTI | 19.111 | -72.701 | 266642
Eixample |  | ESP | 41.389 | 2.162 | 266477
Bagerhat |  | BGD | 22.657 | 89.791 | 266388
Hà Tĩnh |  | VNM | 18.343 | 105.906 | 266321
Saskatoon |  | CAN | 52.132 | -106.669 | 266141
Chengzhong |  | CHN | 30.945 | 113.553 | 265886
Djelfa |  | DZA | 34.673 | 3.263 | 265833
Chula Vista |  | USA | 32.640 | -117.084 | 265757
Shimonoseki |  | JPN | 33.955 | 130.937 | 265684
Toledo |  | USA | 41.664 | -83.555 | 265638
Kibaha |  | TZA | -6.767 | 38.917 | 265360
Hulan Ergi |  | CHN | 47.204 | 123.633 | 265344
Tampines Estate |  | SGP | 1.358 | 103.940 | 265340
Bordeaux |  | FRA | 44.841 | -0.580 | 265328
Aachen |  | DEU | 50.777 | 6.083 | 265208
Gent | Ghent | BEL | 51.050 | 3.717 | 265086
Gravataí |  | BRA | -29.942 | -50.993 | 265074
Mantampay |  | PHL | 8.167 | 124.217 | 265032
Ratlām |  | IND | 23.330 | 75.040 | 264914
Nogales |  | MEX | 31.309 | -110.942 | 264782
El Daein |  | SDN | 11.462 | 26.126 | 264734
Dezful |  | IRN | 32.381 | 48.406 | 264709
Donghai |  | CHN | 22.946 | 115.642 | 264709
Gunsan |  | KOR | 35.979 | 126.711 | 264656
Mossoró |  | BRA | -5.188 | -37.344 | 264577
Rānipet |  | IND | 12.925 | 79.333 | 264330
Brāhmanbāria |  | BGD | 23.975 | 91.112 | 264326
Porto-Novo |  | BEN | 6.496 | 2.604 | 264320
Chernivtsi |  | UKR | 48.290 | 25.932 | 264298
Jersey City |  | USA | 40.728 | -74.078 | 264290
Manta |  | ECU | -0.949 | -80.731 | 264281
Reno |  | USA | 39.530 | -119.814 | 264165
Bégoua |  | CAF | 4.454 | 18.535 | 264067
Riobamba |  | ECU | -1.665 | -78.659 | 264048
Sivas |  | TUR | 39.748 | 37.016 | 264022
Wolverhampton |  | GBR | 52.585 | -2.123 | 263700
Pasarkemis |  | IDN | -6.170 | 106.530 | 263289
Fanling |  | HKG | 22.495 | 114.139 | 263200
Chiayi City |  | TWN | 23.479 | 120.449 | 263188
Dongtai |  | CHN | 32.852 | 120.309 | 262873
Fuchū |  | JPN | 35.675 | 139.482 | 262790
Jurong Town |  | SGP | 1.334 | 103.723 | 262730
Marāgheh |  | IRN | 37.392 | 46.239 | 262604
Marāgheh |  | IRN | 35.829 | 59.633 | 262604
Quilmes |  | ARG | -34.721 | -58.255 | 262379
Fukui-shi |  | JPN | 36.064 | 136.223 | 262328
Lal Bahadur Nagar |  | IND | 17.348 | 78.558 | 261987
Mönchengladbach |  | DEU | 51.185 | 6.442 | 261742
Bagong Silang |  | PHL | 14.778 | 121.045 | 261729
Zhytomyr |  | UKR | 50.262 | 28.679 | 261624
Karamay |  | CHN | 45.585 | 84.887 | 261445
Sacomã |  | BRA | -23.631 | -46.598 | 261436
Arrah |  | IND | 25.556 | 84.663 | 261430
Tongliao |  | CHN | 43.612 | 122.265 | 261110
Bariadi |  | TZA | -2.800 | 33.983 | 260927
Antsirabe |  | MDG | -19.866 | 47.033 | 260907
Chandler |  | USA | 33.306 | -111.841 | 260828
Yei |  | SSD | 4.094 | 30.676 | 260720
Chilanzar |  | UZB | 41.282 | 69.181 | 260700
Tampere |  | FIN | 61.499 | 23.787 | 260646
Mahajanga |  | MDG | -15.717 | 46.317 | 260556
Minato City |  | JPN | 35.658 | 139.751 | 260486
Fort Wayne |  | USA | 41.131 | -85.129 | 260326
Plymouth |  | GBR | 50.372 | -4.143 | 260203
Nianbo |  | CHN | 36.480 | 102.416 | 260184
Baranagar |  | IND | 22.641 | 88.377 | 260072
Skardu |  | PAK | 35.298 | 75.634 | 260000
Marawi City | Marawi | PHL | 8.003 | 124.284 | 259993
Tampines New Town |  | SGP | 1.349 | 103.950 | 259900
Qo‘qon |  | UZB | 40.529 | 70.942 | 259700
Jardim Sao Luis |  | BRA | -23.681 | -46.739 | 259377
Tacloban |  | PHL | 11.243 | 125.005 | 259353
Rondonópolis |  | BRA | -16.471 | -54.636 | 259167
Changle |  | CHN | 36.706 | 118.828 | 259161
Gajuwaka |  | IND | 17.700 | 83.217 | 258944
Jining |  | CHN | 41.028 | 113.106 | 258757
North Shore |  | NZL | -36.800 | 174.750 | 258697
Rishon LeTsiyyon |  | ISR | 31.971 | 34.789 | 258535
Hiratsuka |  | JPN | 35.328 | 139.337 | 258422
Stoke-on-Trent |  | GBR | 53.004 | -2.185 | 258366
Buffalo |  | USA | 42.886 | -78.878 | 258071
Verona |  | ITA | 45.439 | 10.994 | 258031
Ðà Lạt |  | VNM | 11.946 | 108.442 | 258014
San Salvador de Jujuy |  | ARG | -24.193 | -65.293 | 257970
Durham |  | USA | 35.994 | -78.899 | 257636
Etāwah |  | IND | 26.776 | 79.021 | 257448
Gasteiz / Vitoria |  | ESP | 42.850 | -2.673 | 257407
Rugao |  | CHN | 32.370 | 120.576 | 257400
Gómez Palacio |  | MEX | 25.569 | -103.500 | 257352
Cascavel |  | BRA | -24.956 | -53.455 | 257172
St. Petersburg |  | USA | 27.771 | -82.679 | 257083
L'Hospitalet de Llobregat |  | ESP | 41.360 | 2.100 | 257038
Gdynia |  | POL | 54.519 | 18.532 | 257000
Cilacap |  | IDN | -7.726 | 109.009 | 256996
Irvine |  | USA | 33.669 | -117.823 | 256927
Kitchener |  | CAN | 43.425 | -80.511 | 256885
Suicheng |  | CHN | 33.896 | 117.933 | 256665
Nada |  | CHN | 19.521 | 109.579 | 256652
Latina |  | ESP | 40.389 | -3.746 | 256644
Los Mochis |  | MEX | 25.791 | -108.998 | 256613
Bratsk |  | RUS | 56.133 | 101.614 | 256600
Pachuca de Soto |  | MEX | 20.117 | -98.733 | 256584
Chingola |  | ZMB | -12.529 | 27.884 | 256560
Sumy |  | UKR | 50.917 | 34.799 | 256474
Milton Keynes |  | GBR | 52.042 | -0.756 | 256385
Indaiatuba |  | BRA | -23.088 | -47.212 | 256223
Laredo |  | USA | 27.506 | -99.508 | 256153
Vila Flor |  | AGO | -8.980 | 13.308 | 256066
Germiston |  | ZAF | -26.235 | 28.177 | 255863
Ñuñoa |  | CHL | -33.447 | -70.583 | 255823
Parakou |  | BEN | 9.337 | 2.630 | 255478
Isiro |  | COD | 2.774 | 27.616 | 255409
Sari |  | IRN | 36.563 | 53.060 | 255396
Tarakan |  | IDN | 3.313 | 117.592 | 255310
Kenema |  | SLE | 7.877 | -11.190 | 255110
Oaxaca |  | MEX | 17.060 | -96.725 | 255029
Al Madīnah |  | IRQ | 30.963 | 47.270 | 255000
Mossamedes |  | AGO | -15.196 | 12.152 | 255000
Hobart |  | AUS | -42.879 | 147.329 | 254930
Ikot Ekpene |  | NGA | 5.182 | 7.715 | 254806
Yanzhou |  | CHN | 35.553 | 116.829 | 254788
Woodlands |  | SGP | 1.438 | 103.789 | 254440
Hanam |  | KOR | 37.540 | 127.206 | 254415
Mueang Nonthaburi |  | THA | 13.861 | 100.515 | 254375
Muridke |  | PAK | 31.803 | 74.258 | 254291
Saint-Louis |  | SEN | 16.018 | -16.490 | 254171
Batu Caves |  | MYS | 3.238 | 101.682 | 254083
Novo Hamburgo |  | BRA | -29.678 | -51.131 | 253841
Jurong West |  | SGP | 1.350 | 103.723 | 253840
Singkawang |  | IDN | 0.909 | 108.985 | 253812
Cox’s Bāzār | Cox's Bazar; Cox’s Bazar | BGD | 21.440 | 92.010 | 253788
Carabanchel |  | ESP | 40.391 | -3.724 | 253678
Cotia |  | BRA | -23.604 | -46.919 | 253608
Petaẖ Tiqva |  | ISR | 32.087 | 34.887 | 253529
Marg‘ilon |  | UZB | 40.472 | 71.725 | 253500
Ambarnath |  | IND | 19.200 | 73.167 | 253475
Godomè |  | BEN | 6.389 | 2.346 | 253262
Naihāti |  | IND | 22.894 | 88.415 | 253221
Braşov |  | ROU | 45.649 | 25.606 | 253200
Xuân Lộc |  | VNM | 10.933 | 107.233 | 253140
Vitória da Conquista |  | BRA | -14.866 | -40.839 | 253137
Laohekou |  | CHN | 32.386 | 111.668 | 253112
Richards Bay |  | ZAF | -28.783 | 32.038 | 252968
Qina |  | EGY | 26.164 | 32.727 | 252883
Bharatpur |  | IND | 27.217 | 77.490 | 252838
Vantaa |  | FIN | 60.294 | 25.041 | 252724
Porto |  | PRT | 41.148 | -8.611 | 252687
Kiel |  | DEU | 54.321 | 10.135 | 252668
El Fasher | Al Fāshir; Al-Faschir; Al-Fashir | SDN | 13.628 | 25.349 | 252609
Thiès Nones |  | SEN | 14.783 | -16.967 | 252320
Suihua |  | CHN | 46.648 | 126.967 | 252245
Los Teques |  | VEN | 10.350 | -67.043 | 252242
Santiago del Estero |  | ARG | -27.800 | -64.263 | 252192
Sétif |  | DZA | 36.191 | 5.414 | 252127
Begusarai |  | IND | 25.419 | 86.134 | 252008
Borūjerd |  | IRN | 33.897 | 48.752 | 251958
Qarchak |  | IRN | 35.429 | 51.578 | 251834
Afyonkarahisar |  | TUR | 38.757 | 30.543 | 251799
İskenderun |  | TUR | 36.587 | 36.173 | 251682
Santiago de Surco |  | PER | -12.136 | -77.007 | 251648
Ota |  | NGA | 6.689 | 3.232 | 251546
Thika |  | KEN | -1.033 | 37.069 | 251407
San Fernando |  | PHL | 15.034 | 120.684 | 251248
Menongue |  | AGO | -14.659 | 17.691 | 251178
Ḩayy Khildā |  | JOR | 31.992 | 35.840 | 251000
Jimma |  | ETH | 7.673 | 36.834 | 250900
Governador Valadares |  | BRA | -18.851 | -41.949 | 250878
Timişoara | Temeswar; Timisoara | ROU | 45.754 | 21.226 | 250849
Embu das Artes |  | BRA | -23.649 | -46.852 | 250691
Santa Clara |  | CUB | 22.407 | -79.966 | 250512
Iwo |  | NGA | 7.635 | 4.182 | 250443
A Coruña | La Coruña; Coruña | ESP | 43.371 | -8.396 | 250438
Libertad |  | PHL | 8.944 | 125.502 | 250353
Altona |  | DEU | 53.550 | 9.933 | 250192
La Paz |  | MEX | 24.142 | -110.313 | 250141
Kelar |  | IRQ | 34.628 | 45.319 | 250000
Singa |  | SDN | 13.148 | 33.931 | 250000
Niš |  | SRB | 43.325 | 21.903 | 250000
Colonia del Valle |  | MEX | 19.386 | -99.162 | 250000
San Bernardo |  | CHL | -33.592 | -70.700 | 249858
Sōka |  | JPN | 35.836 | 139.800 | 249645
Mzuzu |  | MWI | -11.466 | 34.021 | 249564
Navotas |  | PHL | 14.667 | 120.950 | 249463
Tiruvottiyūr |  | IND | 13.158 | 80.302 | 249446
Cidade Ademar |  | BRA | -23.674 | -46.657 | 249218
Burnaby |  | CAN | 49.266 | -122.953 | 249125
Lubbock |  | USA | 33.578 | -101.855 | 249042
Thị Trấn Đông Triều |  | VNM | 21.082 | 106.514 | 248896
Thuqbah |  | SAU | 26.260 | 50.205 | 248888
Yamagata |  | JPN | 38.233 | 140.367 | 248772
Tehuacán |  | MEX | 18.464 | -97.397 | 248716
Guarenas |  | VEN | 10.470 | -66.619 | 248588
Montpellier |  | FRA | 43.611 | 3.876 | 248252
Jimeta |  | NGA | 9.279 | 12.458 | 248148
Częstochowa |  | POL | 50.796 | 19.124 | 248125
Gāndhīdhām |  | IND | 23.083 | 70.133 | 247992
Beibei |  | CHN | 29.827 | 106.436 | 247702
Insein |  | MMR | 16.889 | 96.103 | 247675
City of Westminster |  | GBR | 51.498 | -0.136 | 247614
Gilbert |  | USA | 33.353 | -111.789 | 247542
Chemnitz |  | DEU | 50.836 | 12.929 | 247220
Paraná |  | ARG | -31.733 | -60.529 | 247139
San Miguel |  | SLV | 13.483 | -88.182 | 247126
Shijie |  | CHN | 23.095 | 113.792 | 246960
Chitato |  | AGO | -7.300 | 20.733 | 246880
Orsk |  | RUS | 51.232 | 58.488 | 246836
Vanderbijlpark |  | ZAF | -26.712 | 27.838 | 246754
Coro |  | VEN | 11.408 | -69.678 | 246657
Americana |  | BRA | -22.739 | -47.331 | 246655
Hami |  | CHN | 42.834 | 93.506 | 246373
Gaborone |  | BWA | -24.655 | 25.909 | 246325
Al ‘Āshir min Ramaḑān |  | EGY | 30.296 | 31.746 | 246148
Mau |  | IND | 25.942 | 83.561 | 246050
Puerto Montt |  | CHL | -41.469 | -72.942 | 245902
Northampton |  | GBR | 52.250 | -0.883 | 245899
Juliaca |  | PER | -15.500 | -70.133 | 245675
Fuji |  | JPN | 35.167 | 138.683 | 245392
Gyeongju |  | KOR | 35.843 | 129.212 | 245365
Sinfra |  | CIV | 6.621 | -5.911 | 245226
Syktyvkar |  | RUS | 61.664 | 50.816 | 245083
Gorgān |  | IRN | 36.843 | 54.444 | 244937
Nizhnevartovsk |  | RUS | 60.934 | 76.553 | 244937
Shahkot |  | PAK | 31.571 | 73.485 | 244868
Groningen |  | NLD | 53.219 | 6.567 | 244807
Biratnagar |  | NPL | 26.455 | 87.270 | 244750
Braunschweig | Brunswick | DEU | 52.266 | 10.527 | 244715
Valera |  | VEN | 9.318 | -70.604 | 244708
São José de Ribamar |  | BRA | -2.556 | -44.060 | 244579
Sīkar |  | IND | 27.612 | 75.140 | 244497
Bago |  | MMR | 17.335 | 96.481 | 244376
Magdeburg |  | DEU | 52.131 | 11.632 | 244329
Baruta |  | VEN | 10.434 | -66.876 | 244216
Puente de Vallecas |  | ESP | 40.394 | -3.662 | 244151
Magé |  | BRA | -22.653 | -43.041 | 244092
Trabzon |  | TUR | 41.005 | 39.727 | 244083
Tri-Cities |  | USA | 46.245 | -119.196 | 244036
Jessore |  | BGD | 23.170 | 89.214 | 243987
Manisa |  | TUR | 38.612 | 27.426 | 243971
Rivne |  | UKR | 50.620 | 26.237 | 243873
Padangsidempuan |  | IDN | 1.380 | 99.271 | 243843
Probolinggo |  | IDN | -7.754 | 113.216 | 243746
Sabzevar |  | IRN | 36.213 | 57.682 | 243700
Arapiraca |  | BRA | -9.752 | -36.661 | 243661
Musaffah |  | ARE | 24.359 | 54.483 | 243341
Brasilandia |  | BRA | -23.449 | -46.688 | 243273
Sasebo |  | JPN | 33.168 | 129.725 | 243223
Angarsk |  | RUS | 52.560 | 103.914 | 243158
Mar’ino |  | RUS | 55.650 | 37.717 | 243000
Ramagundam |  | IND | 18.755 | 79.474 | 242979
Hāpur |  | IND | 28.730 | 77.781 | 242920
Chigasaki |  | JPN | 35.336 | 139.404 | 242798
Toli-Toli |  | IDN | 1.040 | 120.818 | 242783
Chōfu |  | JPN | 35.659 | 139.548 | 242614
Huayin |  | CHN | 34.565 | 110.066 | 242488
Berbera |  | SOM | 10.440 | 45.014 | 242344
Jiyuan |  | CHN | 35.089 | 112.588 | 242143
Yamato |  | JPN | 35.473 | 139.451 | 242065
Man |  | CIV | 7.413 | -7.554 | 241969
Bahawalnagar |  | PAK | 29.998 | 73.253 | 241873
Bahawalnagar |  | PAK | 30.551 | 73.391 | 241873
Novorossiysk |  | RUS | 44.732 | 37.762 | 241856
Tsukuba |  | JPN | 36.083 | 140.117 | 241656
Arica |  | CHL | -18.476 | -70.301 | 241653
Peñalolén |  | CHL | -33.468 | -70.534 | 241599
Hải Dương |  | VNM | 20.941 | 106.333 | 241373
Winston-Salem |  | USA | 36.100 | -80.244 | 241218
Farrukhābād |  | IND | 27.391 | 79.579 | 241152
Matsumoto |  | JPN | 36.233 | 137.967 | 241145
Alappuzha |  | IND | 9.490 | 76.326 | 240991
Itapevi |  | BRA | -23.549 | -46.934 | 240961
Katihar |  | IND | 25.539 | 87.570 | 240838
Marília |  | BRA | -22.214 | -49.946 | 240590
Buenaventura |  | COL | 3.880 | -77.031 | 240387
Ciudad Ojeda |  | VEN | 10.202 | -71.315 | 240283
Gucun |  | CHN | 31.349 | 121.393 | 240185
Glendale |  | USA | 33.539 | -112.186 | 240126
Navegantes |  | AGO | -12.590 | 13.391 | 240075
Bunkyo |  | JPN | 35.533 | 139.422 | 240069
Itaboraí |  | BRA | -22.744 | -42.859 | 240040
Klang |  | MYS | 3.037 | 101.443 | 240016
Golestān |  | IRN | 35.518 | 51.182 | 240000
Vyhurivshchyna-Troyeshchyna |  | UKR | 50.511 | 30.603 | 240000
Almendares |  | CUB | 23.110 | -82.423 | 240000
Khimki |  | RUS | 55.900 | 37.428 | 239967
Horlivka |  | UKR | 48.300 | 38.017 | 239828
Nacala |  | MOZ | -14.563 | 40.685 | 239808
Obolon |  | UKR | 50.513 | 30.506 | 239500
Xiantao |  | CHN | 30.371 | 113.443 | 239406
Nalchik | Naltschik | RUS | 43.498 | 43.619 | 239300
Hachinohe |  | JPN | 40.500 | 141.500 | 239046
Osan |  | KOR | 37.152 | 127.071 | 238788
Fuencarral |  | ESP | 40.500 | -3.683 | 238765
Lille |  | FRA | 50.634 | 3.055 | 238695
Neyagawa |  | JPN | 34.766 | 135.628 | 238549
Ormoc |  | PHL | 11.006 | 124.608 | 238545
Magdalena Contreras |  | MEX | 19.332 | -99.211 | 238431
Nāgarpur |  | BGD | 24.058 | 89.877 | 238422
Kasulu |  | TZA | -4.577 | 30.102 | 238321
Ivano-Frankivsk |  | UKR | 48.923 | 24.712 | 238196
Ngaoundéré |  | CMR | 7.328 | 13.585 | 238196
Cabo Frio |  | BRA | -22.887 | -42.026 | 238166
Balıkesir |  | TUR | 39.649 | 27.886 | 238151
Temuco |  | CHL | -38.736 | -72.597 | 238129
Norfolk |  | USA | 36.847 | -76.285 | 238005
Krefeld |  | DEU | 51.336 | 6.554 | 237984
Halle (Saale) |  | DEU | 51.482 | 11.979 | 237865
Juazeiro |  | BRA | -9.412 | -40.499 | 237821
Sri Ganganagar |  | IND | 29.920 | 73.875 | 237780
Amarapura |  | MMR | 21.907 | 96.049 | 237618
Āmol |  | IRN | 36.470 | 52.351 | 237528
Kilamba |  | AGO | -8.849 | 13.275 | 237528
Freiburg |  | DEU | 47.996 | 7.852 | 237460
Athlone |  | ZAF | -33.967 | 18.502 | 237414
Batangas |  | PHL | 13.757 | 121.058 | 237370
Al Jubayl |  | SAU | 27.017 | 49.623 | 237274
Tŏkch’ŏn |  | PRK | 39.753 | 126.258 | 237133
Oldham |  | GBR | 53.541 | -2.118 | 237110
Pathein |  | MMR | 16.779 | 94.732 | 237089
Hialeah |  | USA | 25.858 | -80.278 | 237069
Kunri |  | PAK | 25.179 | 69.566 | 237063
Sylhet |  | BGD | 24.899 | 91.872 | 237000
Paarl |  | ZAF | -33.734 | 18.975 | 236910
Garland |  | USA | 32.913 | -96.639 | 236897
Podgorica |  | MNE | 42.441 | 19.263 | 236852
Scottsdale |  | USA | 33.509 | -111.899 | 236839
Irving |  | USA | 32.814 | -96.949 | 236607
Centurion |  | ZAF | -25.859 | 28.186 | 236580
Qingzhou |  | CHN | 36.697 | 118.480 | 236406
Pākdasht |  | IRN | 35.479 | 51.683 | 236319
Kajang |  | MYS | 2.994 | 101.789 | 236240
Campo Limpo |  | BRA | -23.636 | -46.766 | 236162
Yuci |  | CHN | 37.680 | 112.732 | 235929
Sant Martí |  | ESP | 41.418 | 2.199 | 235719
Eindhoven |  | NLD | 51.441 | 5.478 | 235691
Boise |  | USA | 43.614 | -116.203 | 235684
Rewa |  | IND | 24.533 | 81.292 | 235654
Yakutsk | Jakutsk | RUS | 62.031 | 129.723 | 235600
Bole |  | CHN | 44.893 | 82.070 | 235585
Muzaffargarh |  | PAK | 30.073 | 71.194 | 235541
Chesapeake |  | USA | 36.819 | -76.275 | 235429
Uluberiya |  | IND | 22.476 | 88.099 | 235345
Dali |  | CHN | 25.585 | 100.212 | 235305
Najafābād |  | IRN | 32.635 | 51.365 | 235281
Thành Phố Bà Rịa |  | VNM | 10.496 | 107.168 | 235192
Georgetown |  | GUY | 6.804 | -58.155 | 235017
Kismayo | Kismaju; Kismaayo | SOM | -0.358 | 42.545 | 234852
North Las Vegas |  | USA | 36.199 | -115.118 | 234807
Elche |  | ESP | 38.262 | -0.701 | 234765
Sivakasi |  | IND | 9.450 | 77.798 | 234704
Kindu |  | COD | -2.944 | 25.922 | 234651
Digri |  | PAK | 25.157 | 69.111 | 234578
Maracanaú |  | BRA | -3.877 | -38.626 | 234509
Nizhnekamsk |  | RUS | 55.638 | 51.815 | 234297
Hortolândia |  | BRA | -22.858 | -47.220 | 234259
Karur |  | IND | 10.958 | 78.081 | 234191
Lubuklinggau |  | IDN | -3.295 | 102.861 | 234166
Craiova |  | ROU | 44.317 | 23.800 | 234140
Rāichūr |  | IND | 16.205 | 77.356 | 234073
Pallāvaram |  | IND | 12.968 | 80.150 | 233984
Danlí |  | HND | 14.033 | -86.583 | 233789
Yongkang |  | TWN | 23.024 | 120.256 | 233730
Bo |  | SLE | 7.965 | -11.738 | 233684
Granada |  | ESP | 37.188 | -3.607 | 233532
Ooty |  | IND | 11.413 | 76.695 | 233426
Saga |  | JPN | 33.233 | 130.300 | 233301
Magugpo Poblacion |  | PHL | 7.447 | 125.805 | 233254
Dzerzhinsk |  | RUS | 56.244 | 43.455 | 233126
Pemba |  | MOZ | -12.974 | 40.518 | 232932
Geoje |  | KOR | 34.814 | 128.706 | 232921
Teluk Intan |  | MYS | 4.022 | 101.021 | 232800
Singida |  | TZA | -4.816 | 34.744 | 232459
Kigoma |  | TZA | -4.877 | 29.627 | 232388
Colombo |  | BRA | -25.292 | -49.224 | 232212
Fremont |  | USA | 37.548 | -121.989 | 232206
Kampong Baharu Cheras Batu Sebelas |  | MYS | 3.050 | 101.767 | 232100
Jiayuguan |  | CHN | 39.811 | 98.286 | 231853
Abadan |  | IRN | 30.339 | 48.304 | 231476
Taytay |  | PHL | 14.559 | 121.133 | 231460
Phổ Yên |  | VNM | 21.420 | 105.890 | 231363
Neuquén |  | ARG | -38.951 | -68.059 | 231198
Divinópolis |  | BRA | -20.144 | -44.891 | 231091
Türkmenabat |  | TKM | 39.073 | 63.579 | 230861
Shibuya |  | JPN | 35.659 | 139.707 | 230609
Sơn Tây |  | VNM | 21.141 | 105.507 | 230577
Ninh Hòa |  | VNM | 12.492 | 109.125 | 230566
Pasir Mas |  | MYS | 6.049 | 102.140 | 230424
Purwokerto |  | IDN | -7.421 | 109.234 | 230235
José C. Paz |  | ARG | -34.515 | -58.768 | 230208
Marka |  | SOM | 1.716 | 44.772 | 230100
Pāli |  | IND | 25.773 | 73.323 | 230075
Ḩalwān |  | EGY | 29.841 | 31.301 | 230000
Mariupol |  | UKR | 47.095 | 37.541 | 230000
Atani |  | NGA | 6.013 | 6.748 | 230000
Changzheng |  | CHN | 31.239 | 121.368 | 229925
Kasukabe |  | JPN | 35.983 | 139.750 | 229792
Paris 15 Vaugirard |  | FRA | 48.841 | 2.300 | 229713
Windsor |  | CAN | 42.300 | -83.017 | 229660
Hosūr |  | IND | 12.736 | 77.833 | 229528
Spokane |  | USA | 47.660 | -117.429 | 229447
Tripoli |  | LBN | 34.434 | 35.844 | 229398
Longueuil |  | CAN | 45.515 | -73.468 | 229330
Ordu |  | TUR | 40.978 | 37.890 | 229214
San Fernando de Apure |  | VEN | 7.890 | -67.472 | 229197
Croix-des-Bouquets |  | HTI | 18.577 | -72.226 | 229127
Lucena |  | PHL | 13.931 | 121.617 | 228758
Ipatinga |  | BRA | -19.468 | -42.537 | 228746
Yishun New Town |  | SGP | 1.433 | 103.831 | 228730
Vizianagaram |  | IND | 18.117 | 83.411 | 228720
Jinchang |  | CHN | 38.501 | 102.194 | 228561
Phan Thiết |  | VNM | 10.929 | 108.102 | 228536
Şabyā |  | SAU | 17.149 | 42.625 | 228375
Netanya | Netanja | ISR | 32.333 | 34.860 | 228204
Ciudad Lineal |  | ESP | 40.445 | -3.651 | 228171
Meycauayan |  | PHL | 14.737 | 120.961 | 228023
Aliayabiagba |  | NGA | 6.450 | 3.333 | 228000
Bexley |  | GBR | 51.442 | 0.149 | 228000
Nassau |  | BHS | 25.058 | -77.343 | 227940
San Lorenzo |  | PRY | -25.340 | -57.509 | 227876
Rennes |  | FRA | 48.111 | -1.674 | 227830
Mohammedia |  | MAR | 33.686 | -7.383 | 227799
Guatire |  | VEN | 10.474 | -66.542 | 227666
Tanjung Pinang |  | IDN | 0.917 | 104.458 | 227663
Hougang New Town |  | SGP | 1.357 | 103.891 | 227560
Baton Rouge |  | USA | 30.443 | -91.187 | 227470
Sete Lagoas |  | BRA | -19.466 | -44.247 | 227397
Sosnowiec |  | POL | 50.287 | 19.104 | 227295
Diez de Octubre |  | CUB | 23.088 | -82.360 | 227293
Turkistan |  | KAZ | 43.295 | 68.257 | 227098
Klerksdorp |  | ZAF | -26.852 | 26.667 | 227039
Upper West Side |  | USA | 40.787 | -73.975 | 226989
Staryy Oskol |  | RUS | 51.303 | 37.846 | 226977
Ageo |  | JPN | 35.971 | 139.614 | 226940
Gusau |  | NGA | 12.170 | 6.664 | 226857
Neue Neustadt |  | DEU | 52.150 | 11.633 | 226851
Kamyanske |  | UKR | 48.517 | 34.606 | 226845
Ashdod | Aschdod | ISR | 31.792 | 34.650 | 226838
Radom |  | POL | 51.403 | 21.147 | 226794
Paya Terubong |  | MYS | 5.373 | 100.280 | 226712
Richmond |  | USA | 37.554 | -77.460 | 226610
Điện Bàn |  | VNM | 15.889 | 108.254 | 226564
Chang-hua |  | TWN | 24.073 | 120.563 | 226564
Changhua |  | TWN | 24.069 | 120.551 | 226564
Takarazuka |  | JPN | 34.799 | 135.357 | 226432
Nzérékoré |  | GIN | 7.756 | -8.818 | 226426
Regina |  | CAN | 50.450 | -104.618 | 226404
Cà Mau |  | VNM | 9.177 | 105.152 | 226372
Shrīrāmpur |  | IND | 22.753 | 88.342 | 226317
Fendou |  | CHN | 46.641 | 124.863 | 226298
Pangkalpinang |  | IDN | -2.129 | 106.114 | 226297
Huanggang |  | CHN | 23.677 | 117.000 | 225956
Quthbullapur |  | IND | 17.501 | 78.458 | 225816
Mubi |  | NGA | 10.269 | 13.267 | 225705
Rio Verde |  | BRA | -17.798 | -50.928 | 225696
Águas Lindas de Goiás |  | BRA | -15.762 | -48.282 | 225693
Presidente Prudente |  | BRA | -22.126 | -51.389 | 225668
Varāmīn |  | IRN | 35.324 | 51.646 | 225628
Sector 1 |  | ROU | 44.492 | 26.048 | 225453
Batu |  | IDN | -7.870 | 112.528 | 225408
Somerset West |  | ZAF | -34.084 | 18.821 | 225289
Luton |  | GBR | 51.880 | -0.417 | 225262
Ternopil |  | UKR | 49.554 | 25.591 | 225238
Juazeiro do Norte |  | BRA | -7.213 | -39.315 | 225230
Bitung |  | IDN | 1.441 | 125.128 | 225134
Mymensingh |  | BGD | 24.756 | 90.406 | 225126
Blagoveshchensk |  | RUS | 50.276 | 127.526 | 225091
Nadiād |  | IND | 22.694 | 72.862 | 225071
Kumba |  | CMR | 4.636 | 9.447 | 225046
Košice |  | SVK | 48.714 | 21.258 | 225044
Kremenchuk |  | UKR | 49.063 | 33.405 | 224997
Jingling |  | CHN | 30.650 | 113.100 | 224871
Nāgercoil |  | IND | 8.179 | 77.432 | 224849
Sucre |  | BOL | -19.033 | -65.263 | 224838
Mutare |  | ZWE | -18.971 | 32.671 | 224802
Ōta |  | JPN | 36.300 | 139.367 | 224358
Karāwalnagar |  | IND | 28.727 | 77.270 | 224281
Puerto Vallarta |  | MEX | 20.617 | -105.230 | 224166
Minamirinkan |  | JPN | 35.495 | 139.443 | 224015
Cork |  | IRL | 51.898 | -8.471 | 224004
Atsugi |  | JPN | 35.443 | 139.369 | 223960
Heihe |  | CHN | 50.244 | 127.490 | 223832
Mango |  | IND | 22.828 | 86.216 | 223805
Paramaribo |  | SUR | 5.866 | -55.167 | 223757
Klungkung |  | IDN | -8.533 | 115.400 | 223720
Narayanganj |  | BGD | 23.614 | 90.503 | 223622
NIA Valencia |  | PHL | 7.906 | 125.094 | 223620
Tongchuanshi |  | CHN | 35.075 | 109.085 | 223603
Concepción |  | CHL | -36.827 | -73.050 | 223574
Ramadi | Ar-Ramadi | IRQ | 33.421 | 43.308 | 223500
Paradise |  | USA | 36.097 | -115.147 | 223167
Tacoma |  | USA | 47.253 | -122.444 | 222906
Mainz |  | DEU | 49.982 | 8.280 | 222889
Velikiy Novgorod |  | RUS | 58.521 | 31.271 | 222868
Sungai Buloh |  | MYS | 3.210 | 101.561 | 222858
Puerto Princesa |  | PHL | 9.739 | 118.735 | 222673
Xintai |  | CHN | 35.901 | 117.752 | 222459
El Tigre |  | VEN | 8.889 | -64.253 | 222450
Haeju |  | PRK | 38.041 | 125.715 | 222396
Formosa |  | ARG | -26.185 | -58.173 | 222226
Ikire |  | NGA | 7.370 | 4.186 | 222160
La Ceiba |  | HND | 15.760 | -86.782 | 222055
Tilburg |  | NLD | 51.556 | 5.091 | 221947
Ba Dinh |  | VNM | 21.037 | 105.827 | 221893
Murwāra |  | IND | 23.838 | 80.394 | 221883
Moshi |  | TZA | -3.350 | 37.333 | 221733
Kanchipuram |  | IND | 12.835 | 79.700 | 221715
Sousse |  | TUN | 35.825 | 10.637 | 221715
Tuluá |  | COL | 4.085 | -76.195 | 221684
Soyo |  | AGO | -6.135 | 12.369 | 221555
Sóc Trăng |  | VNM | 9.600 | 105.972 | 221430
Kankan |  | GIN | 10.385 | -9.306 | 221428
Shakhty |  | RUS | 47.719 | 40.216 | 221312
Mbarara |  | UGA | -0.605 | 30.649 | 221300
Olongapo |  | PHL | 14.829 | 120.283 | 221178
Ibarra |  | ECU | 0.349 | -78.125 | 221149
Banja Luka |  | BIH | 44.779 | 17.206 | 221106
Rufisque est |  | SEN | 14.716 | -17.273 | 221066
Neyshābūr |  | IRN | 36.213 | 58.796 | 220929
Sāveh |  | IRN | 35.021 | 50.357 | 220762
Wuxue |  | CHN | 29.851 | 115.552 | 220661
Chí Linh |  | VNM | 21.067 | 106.317 | 220421
Campeche |  | MEX | 19.841 | -90.517 | 220389
Quận Ba |  | VNM | 10.775 | 106.686 | 220375
Singrauli |  | IND | 24.200 | 82.675 | 220257
Fuencarral-El Pardo |  | ESP | 40.498 | -3.731 | 220085
Shevchenkivskyi |  | UKR | 50.464 | 30.466 | 220077
Mirzāpur |  | IND | 25.145 | 82.565 | 220029
Oviedo |  | ESP | 43.360 | -5.845 | 220027
Bandar Seri Alam |  | MYS | 1.504 | 103.875 | 220000
Sorong |  | IDN | -0.880 | 131.261 | 219958
Messina |  | ITA | 38.194 | 15.553 | 219948
Dehiwala-Mount Lavinia |  | LKA | 6.840 | 79.871 | 219827
Kropyvnytskyi |  | UKR | 48.508 | 32.266 | 219676
Kharagpur |  | IND | 22.340 | 87.325 | 219665
Kabinda |  | COD | -6.138 | 24.482 | 219396
Jacobabad |  | PAK | 28.282 | 68.438 | 219315
Tunduma |  | TZA | -9.300 | 32.767 | 219309
Binangonan |  | PHL | 14.465 | 121.193 | 219204
Oberhausen |  | DEU | 51.478 | 6.862 | 219176
Chon Buri |  | THA | 13.362 | 100.983 | 219164
Santa Luzia |  | BRA | -19.770 | -43.851 | 219132
Prokop’yevsk |  | RUS | 53.915 | 86.719 | 219000
Samambaia |  | BRA | -15.882 | -48.104 | 218840
Erfurt |  | DEU | 50.977 | 11.035 | 218793
Esmeraldas |  | ECU | 0.959 | -79.654 | 218727
Terrassa |  | ESP | 41.567 | 2.017 | 218535
Barking |  | GBR | 51.533 | 0.083 | 218534
Wuhai |  | CHN | 39.684 | 106.816 | 218427
Khuzdar |  | PAK | 27.812 | 66.611 | 218112
Imperatriz |  | BRA | -5.526 | -47.492 | 218106
Koutiala |  | MLI | 12.387 | -5.465 | 218031
Eluru |  | IND | 16.713 | 81.104 | 218020
Rāniganj |  | IND | 17.428 | 78.494 | 217910
San Pedro de Macorís |  | DOM | 18.454 | -69.309 | 217899
Galaţi |  | ROU | 45.437 | 28.050 | 217851
Badalona |  | ESP | 41.450 | 2.247 | 217741
Mokotów |  | POL | 52.193 | 21.035 | 217683
Taiping |  | MYS | 4.850 | 100.733 | 217647
Yintai |  | CHN | 35.115 | 109.097 | 217509
Yamuna Nagar |  | IND | 30.128 | 77.284 | 217071
Cabo de Santo Agostinho |  | BRA | -8.288 | -35.029 | 216969
Arakawa |  | JPN | 35.738 | 139.780 | 216900
Jamaica |  | USA | 40.691 | -73.806 | 216866
Buenavista |  | MEX | 19.608 | -99.169 | 216776
Gilgit |  | PAK | 35.919 | 74.312 | 216760
Rybinsk |  | RUS | 58.046 | 38.838 | 216724
Santa Rosa |  | PHL | 14.312 | 121.111 | 216650
Trondheim |  | NOR | 63.430 | 10.395 | 216518
Raurkela Industrial Township |  | IND | 22.200 | 84.862 | 216410
Porlamar |  | VEN | 10.958 | -63.870 | 216234
San Bernardino |  | USA | 34.108 | -117.290 | 216108
Ciudad Acuña |  | MEX | 29.323 | -100.952 | 216099
Oulu |  | FIN | 65.012 | 25.468 | 216066
Sinop |  | BRA | -11.864 | -55.502 | 216029
Bidar |  | IND | 17.908 | 77.515 | 216020
Vykhino-Zhulebino |  | RUS | 55.702 | 37.812 | 216000
Lutsk |  | UKR | 50.758 | 25.350 | 215986
La Ceiba |  | HND | 15.767 | -86.833 | 215973
San Cristóbal de las Casas |  | MEX | 16.730 | -92.638 | 215874
Zelenograd |  | RUS | 55.983 | 37.181 | 215727
Archway |  | GBR | 51.567 | -0.134 | 215667
Wangsa Maju |  | MYS | 3.201 | 101.740 | 215600
Salt Lake City |  | USA | 40.761 | -111.891 | 215548
Biysk |  | RUS | 52.534 | 85.197 | 215430
Novi Sad |  | SRB | 45.252 | 19.837 | 215400
Jinzhou |  | CHN | 39.100 | 121.717 | 215386
Jiutepec |  | MEX | 18.881 | -99.178 | 215357
Longgang |  | CHN | 22.723 | 114.263 | 215273
Monclova |  | MEX | 26.907 | -101.421 | 215271
Tân An |  | VNM | 10.536 | 106.414 | 215250
Ma On Shan |  | HKG | 22.406 | 114.241 | 215200
Commonwealth |  | PHL | 14.697 | 121.080 | 215034
Huntsville |  | USA | 34.730 | -86.586 | 215006
Jabaquara |  | BRA | -23.651 | -46.646 | 214958
Ziguinchor |  | SEN | 12.568 | -16.273 | 214874
Kŭlob |  | TJK | 37.915 | 69.785 | 214700
Citeureup |  | IDN | -6.486 | 106.882 | 214668
Centralniy |  | RUS | 59.931 | 30.361 | 214625
Sa Dec |  | VNM | 10.291 | 105.756 | 214610
Kure |  | JPN | 34.232 | 132.567 | 214592
Shagamu |  | NGA | 6.848 | 3.646 | 214558
Bnei Brak |  | ISR | 32.081 | 34.834 | 214444
Khouribga |  | MAR | 32.881 | -6.906 | 214241
Yingtan |  | CHN | 28.233 | 117.000 | 214229
Des Moines |  | USA | 41.601 | -93.609 | 214133
Çiğli |  | TUR | 38.496 | 27.070 | 214065
Marcory |  | CIV | 5.312 | -3.994 | 214061
Gojra |  | PAK | 31.149 | 72.683 | 214000
Cartagena |  | ESP | 37.602 | -0.984 | 213943
Quevedo |  | ECU | -1.029 | -79.463 | 213842
Oakville |  | CAN | 43.450 | -79.683 | 213759
Pasuruan |  | IDN | -7.645 | 112.907 | 213469
Naz̧arābād |  | IRN | 35.954 | 50.606 | 213388
Munger |  | IND | 25.375 | 86.475 | 213303
Jacareí |  | BRA | -23.305 | -45.966 | 213110
Jerez de la Frontera |  | ESP | 36.686 | -6.136 | 212879
El Jadida |  | MAR | 33.257 | -8.509 | 212863
Zitong |  | CHN | 30.178 | 105.830 | 212819
Loa Janan |  | IDN | -0.583 | 117.095 | 212816
Târgu Mureş |  | ROU | 46.542 | 24.557 | 212752
Fontana |  | USA | 34.092 | -117.435 | 212704
Zhubei |  | TWN | 24.838 | 121.008 | 212695
Rancagua |  | CHL | -34.169 | -70.741 | 212695
Mallawī |  | EGY | 27.733 | 30.841 | 212628
Cape Coast |  | GHA | 5.105 | -1.247 | 212426
Bukit Mertajam |  | MYS | 5.363 | 100.467 | 212329
Lipa City |  | PHL | 13.941 | 121.163 | 212287
Lanús |  | ARG | -34.708 | -58.391 | 212252
Lübeck |  | DEU | 53.869 | 10.687 | 212207
Luojiang |  | CHN | 31.305 | 104.505 | 212186
Sepang |  | MYS | 2.693 | 101.750 | 212050
Cobán |  | GTM | 15.470 | -90.375 | 212047
Maricá |  | BRA | -22.919 | -42.819 | 211986
Cao Lãnh |  | VNM | 10.460 | 105.633 | 211912
Isesaki |  | JPN | 36.317 | 139.200 | 211850
Sabadell |  | ESP | 41.543 | 2.109 | 211734
Jaraguá |  | BRA | -23.441 | -46.738 | 211610
Taito |  | JPN | 35.707 | 139.779 | 211444
Nandyāl |  | IND | 15.478 | 78.484 | 211424
Santa Cruz de Tenerife |  | ESP | 28.468 | -16.255 | 211359
Panchkula |  | IND | 30.695 | 76.850 | 211355
Modesto |  | USA | 37.639 | -120.997 | 211266
Panabo |  | PHL | 7.308 | 125.684 | 211242
Lijiang |  | CHN | 26.869 | 100.221 | 211151
Konibodom |  | TJK | 40.294 | 70.431 | 211100
Hailar |  | CHN | 49.200 | 119.700 | 211066
Itaquera |  | BRA | -23.532 | -46.444 | 210960
Kabankalan |  | PHL | 9.984 | 122.814 | 210893
Abha |  | SAU | 18.216 | 42.505 | 210886
Burhānpur |  | IND | 21.309 | 76.230 | 210886
Ternate |  | IDN | 0.791 | 127.384 | 210836
Burgas |  | BGR | 42.507 | 27.469 | 210646
Pskov |  | RUS | 57.819 | 28.332 | 210501
Morvi |  | IND | 22.817 | 70.838 | 210451
Daliang |  | CHN | 22.841 | 113.250 | 210411
Quilicura |  | CHL | -33.368 | -70.714 | 210410
Beni Mellal |  | MAR | 32.337 | -6.350 | 210397
Ashuganj City |  | BGD | 24.040 | 91.012 | 210356
Sidi Bel Abbes |  | DZA | 35.190 | -0.631 | 210146
Arroyo Naranjo |  | CUB | 23.038 | -82.377 | 210053
Bogra |  | BGD | 24.851 | 89.371 | 210000
Kostanay |  | KAZ | 53.214 | 63.625 | 210000
Jebel Ali |  | ARE | 25.003 | 55.108 | 210000
Richmond |  | CAN | 49.170 | -123.137 | 209937
Rochester |  | USA | 43.155 | -77.616 | 209802
Banjar |  | IDN | -7.196 | 107.431 | 209791
Kanggye |  | PRK | 40.969 | 126.585 | 209530
Chungju |  | KOR | 36.977 | 127.929 | 209483
Anand |  | IND | 22.553 | 72.955 | 209410
São Leopoldo |  | BRA | -29.760 | -51.147 | 209229
Bade |  | TWN | 24.930 | 121.284 | 209148
Luziânia |  | BRA | -16.253 | -47.950 | 209129
Oruro |  | BOL | -17.972 | -67.093 | 208684
Bachuan |  | CHN | 29.849 | 106.050 | 208520
La Romana |  | DOM | 18.423 | -68.966 | 208437
Shashamane |  | ETH | 7.200 | 38.600 | 208400
Hangu |  | CHN | 39.249 | 117.789 | 208369
Ongole |  | IND | 15.504 | 80.045 | 208344
Pamplona |  | ESP | 42.817 | -1.643 | 208243
Maryvale |  | USA | 33.502 | -112.178 | 208189
Gangneung |  | KOR | 37.753 | 128.872 | 208161
Portsmouth |  | GBR | 50.799 | -1.091 | 208100
Gandajika |  | COD | -6.745 | 23.953 | 208051
Gunan |  | CHN | 29.023 | 106.648 | 208010
Phan Rang-Tháp Chàm |  | VNM | 11.564 | 108.989 | 207998
Ciputat |  | IDN | -6.237 | 106.696 | 207858
Kasangati |  | UGA | 0.438 | 32.602 | 207800
Arlington |  | USA | 38.881 | -77.104 | 207627
Bishoftu |  | ETH | 8.752 | 38.978 | 207400
Nishi-Tokyo-shi |  | JPN | 35.725 | 139.538 | 207388
Changam-ch’on |  | PRK | 40.606 | 128.782 | 207299
Bila Tserkva |  | UKR | 49.799 | 30.116 | 207273
Oxnard |  | USA | 34.197 | -119.177 | 207254
Ciampea |  | IDN | -6.555 | 106.701 | 207212
Hurghada |  | EGY | 27.257 | 33.813 | 207132
Móstoles |  | ESP | 40.322 | -3.865 | 207095
Columbus |  | USA | 32.461 | -84.988 | 206922
Mantilla |  | CUB | 23.068 | -82.341 | 206918
Dosquebradas |  | COL | 4.839 | -75.667 | 206693
Toledo |  | PHL | 10.377 | 123.639 | 206692
Turku |  | FIN | 60.451 | 22.269 | 206655
Worcester |  | USA | 42.263 | -71.802 | 206518
Pagadian |  | PHL | 7.826 | 123.437 | 206483
Epworth |  | ZWE | -17.890 | 31.148 | 206365
San Felipe |  | VEN | 10.340 | -68.743 | 206270
Dinajpur |  | BGD | 25.627 | 88.638 | 206234
Hosapete |  | IND | 15.270 | 76.387 | 206167
Việt Yên |  | VNM | 21.267 | 106.133 | 205900
Ifakara |  | TZA | -8.133 | 36.683 | 205843
Sumbe |  | AGO | -11.206 | 13.844 | 205832
Ségou |  | MLI | 13.440 | -6.259 | 205787
Kon Tum |  | VNM | 14.355 | 108.008 | 205762
Itabuna |  | BRA | -14.786 | -39.280 | 205660
Latacunga |  | ECU | -0.934 | -78.615 | 205624
Nāngloi Jāt |  | IND | 28.680 | 77.068 | 205596
Kishiwada |  | JPN | 34.467 | 135.367 | 205561
Jinghong |  | CHN | 22.003 | 100.770 | 205523
Mdantsane |  | ZAF | -32.933 | 27.777 | 205504
Bobruysk |  | BLR | 53.147 | 29.205 | 205502
Gorontalo |  | IDN | 0.537 | 123.062 | 205390
Itaim Paulista |  | BRA | -23.503 | -46.386 | 205295
São Carlos |  | BRA | -22.017 | -47.891 | 205035
Qā’em Shahr |  | IRN | 36.467 | 52.868 | 204953
Shikarpur |  | PAK | 27.956 | 68.638 | 204938
Gongheyong |  | CHN | 22.759 | 113.795 | 204881
Linz |  | AUT | 48.306 | 14.286 | 204846
Dhangaḍhi̇̄ |  | NPL | 28.702 | 80.590 | 204788
Nanchuan |  | CHN | 29.152 | 107.103 | 204775
Córdoba |  | MEX | 18.884 | -96.926 | 204721
Bishan |  | CHN | 29.595 | 106.225 | 204702
Biskra |  | DZA | 34.850 | 5.728 | 204661
Xizhi |  | TWN | 25.066 | 121.660 | 204619
Yanghang |  | CHN | 31.370 | 121.437 | 204564
Gaoping |  | CHN | 30.776 | 106.103 | 204368
Mpanda |  | TZA | -6.344 | 31.070 | 204338
Trieste | Triest | ITA | 45.650 | 13.777 | 204338
Moreno Valley |  | USA | 33.938 | -117.231 | 204198
Secunderabad |  | IND | 17.504 | 78.543 | 204182
Punggol |  | SGP | 1.414 | 103.907 | 204150
Sodo |  | ETH | 6.860 | 37.762 | 204100
Zliten |  | LBY | 32.467 | 14.569 | 203790
Padua | Padova | ITA | 45.408 | 11.886 | 203725
Karnaphuli |  | BGD | 22.691 | 92.235 | 203697
Las Tunas |  | CUB | 20.961 | -76.952 | 203684
Matsue |  | JPN | 35.483 | 133.050 | 203616
Bayamón |  | PRI | 18.399 | -66.156 | 203499
Gimpo-si |  | KOR | 37.624 | 126.714 | 203391
Lauro de Freitas |  | BRA | -12.894 | -38.327 | 203331
Deoghar |  | IND | 24.490 | 86.699 | 203123
Fianarantsoa |  | MDG | -21.453 | 47.086 | 203105
Vasyl'evsky Ostrov |  | RUS | 59.941 | 30.254 | 203058
Sobral |  | BRA | -3.686 | -40.350 | 203023
Chāndpur |  | BGD | 23.227 | 90.654 | 203000
Atsiaman |  | GHA | 5.698 | -0.328 | 202932
Bandundu Province |  | COD | -3.317 | 17.381 | 202904
Osmaniye |  | TUR | 37.074 | 36.248 | 202837
Bābol |  | IRN | 36.551 | 52.679 | 202796
Cabo San Lucas |  | MEX | 22.891 | -109.912 | 202694
Little Rock |  | USA | 34.746 | -92.290 | 202591
Çorlu |  | TUR | 41.161 | 27.801 | 202578
Madiun |  | IDN | -7.630 | 111.524 | 202544
Iringa |  | TZA | -7.767 | 35.700 | 202490
Debrecen |  | HUN | 47.532 | 21.624 | 202402
Chāpra |  | IND | 25.780 | 84.747 | 202352
Motijheel |  | BGD | 23.728 | 90.419 | 202308
Barishal |  | BGD | 22.705 | 90.370 | 202242
Richmond Hill |  | CAN | 43.871 | -79.437 | 202022
Fayetteville |  | USA | 35.053 | -78.878 | 201963
Al Khums |  | LBY | 32.649 | 14.262 | 201943
Huntington Beach |  | USA | 33.660 | -117.999 | 201899
Favoriten |  | AUT | 48.161 | 16.382 | 201882
Koronadal |  | PHL | 6.503 | 124.847 | 201844
Geneva | Genf; Genève | CHE | 46.202 | 6.146 | 201741
Tallahassee |  | USA | 30.438 | -84.281 | 201731
Swindon |  | GBR | 51.558 | -1.781 | 201669
Rengasdengklok |  | IDN | -6.159 | 107.298 | 201463
Rio Claro |  | BRA | -22.411 | -47.561 | 201418
Cajamarca |  | PER | -7.164 | -78.500 | 201329
Townsville |  | AUS | -19.266 | 146.806 | 201313
Thanh Khê |  | VNM | 16.071 | 108.191 | 201240
La Pintana |  | CHL | -33.583 | -70.634 | 201178
Daşoguz |  | TKM | 41.836 | 59.967 | 201142
Yonkers |  | USA | 40.930 | -73.898 | 201116
Glendale |  | USA | 34.143 | -118.255 | 201020
Dadu |  | PAK | 26.730 | 67.777 | 201017
Arba Minch |  | ETH | 6.033 | 37.550 | 201000
Petropavl |  | KAZ | 54.873 | 69.151 | 200920
Lhokseumawe |  | IDN | 5.180 | 97.151 | 200876
Cypress |  | USA | 29.969 | -95.697 | 200839
Khandwa |  | IND | 21.824 | 76.351 | 200738
Aurora |  | USA | 41.761 | -88.320 | 200661
Puri |  | IND | 19.798 | 85.825 | 200564
Morena |  | IND | 26.499 | 77.995 | 200482
Nicosia |  | CYP | 35.173 | 33.354 | 200452
Brescia |  | ITA | 45.536 | 10.215 | 200423
Nasīm Shahr |  | IRN | 35.565 | 51.163 | 200393
Nasimshahr |  | IRN | 35.565 | 51.158 | 200393
Ugep |  | NGA | 5.809 | 8.081 | 200276
Kamina |  | COD | -8.735 | 24.998 | 200184
Yanbu |  | SAU | 24.090 | 38.062 | 200161
Nagareyama |  | JPN | 35.856 | 139.903 | 200136
Charleroi |  | BEL | 50.411 | 4.444 | 200132
Lạng Sơn |  | VNM | 21.853 | 106.761 | 200108
Talhar |  | PAK | 24.885 | 68.814 | 200014
El Dibir |  | SOM | 11.767 | 51.217 | 200000
Severnyy |  | RUS | 55.936 | 37.549 | 200000
Qadirpur Ran |  | PAK | 30.292 | 71.672 | 200000
Dajal |  | PAK | 29.558 | 70.376 | 200000
Gyānpur |  | IND | 25.333 | 82.466 | 200000
Sumedang |  | IDN | -6.859 | 107.916 | 200000
Yuen Long San Hui |  | HKG | 22.433 | 114.033 | 200000
Yuen Long |  | HKG | 22.445 | 114.026 | 200000
Az Zāwīyah |  | LBY | 32.757 | 12.728 | 200000
São José |  | BRA | -28.213 | -49.164 | 200000
Salé Al Jadida |  | MAR | 33.997 | -6.740 | 200000
Bandar Sunway |  | MYS | 3.069 | 101.607 | 200000
Chakwama |  | NGA | 11.560 | 9.664 | 200000
Bandar Utama |  | MYS | 3.148 | 101.614 | 200000
Bukit Jalil |  | MYS | 3.049 | 101.680 | 200000
Nyingchi |  | CHN | 29.649 | 94.355 | 200000
Rayon KTZ |  | UKR | 49.943 | 36.370 | 200000
Beiliu |  | CHN | 22.707 | 110.349 | 199769
Sirjan |  | IRN | 29.451 | 55.681 | 199704
Iquique |  | CHL | -20.213 | -70.150 | 199587
Thuận Thanh |  | VNM | 21.046 | 106.079 | 199577
Balakovo |  | RUS | 52.026 | 47.797 | 199572
Armavir |  | RUS | 44.998 | 41.115 | 199548
Yachiyo |  | JPN | 35.735 | 140.124 | 199498
Saidpur |  | BGD | 25.778 | 88.892 | 199422
Quận Bốn |  | VNM | 10.767 | 106.706 | 199329
Arīsh | Arish; Al-Arisch; El-Arisch | EGY | 31.132 | 33.798 | 199243
Rawang |  | MYS | 3.321 | 101.577 | 199095
Dudley |  | GBR | 52.500 | -2.083 | 199059
Mushin |  | NGA | 6.528 | 3.354 | 199000
Yuzhno-Sakhalinsk |  | RUS | 46.954 | 142.736 | 198973
Hagen |  | DEU | 51.361 | 7.472 | 198972
Salatiga |  | IDN | -7.332 | 110.493 | 198971
Guacara |  | VEN | 10.226 | -67.877 | 198883
Valparaíso de Goiás |  | BRA | -16.066 | -47.979 | 198861
Khūy |  | IRN | 38.550 | 44.952 | 198845
Gliwice |  | POL | 50.298 | 18.677 | 198835
Changji |  | CHN | 44.008 | 87.305 | 198776
Kodaira |  | JPN | 35.726 | 139.485 | 198739
Plano Piloto |  | BRA | -15.794 | -47.883 | 198697
Amarillo |  | USA | 35.222 | -101.831 | 198645
Bulandshahr |  | IND | 28.404 | 77.858 | 198612
Lusail |  | QAT | 25.418 | 51.508 | 198600
Aberdeen |  | GBR | 57.144 | -2.098 | 198590
Taranto |  | ITA | 40.464 | 17.247 | 198585
Capiatá |  | PRY | -25.355 | -57.445 | 198553
Zango |  | AGO | -9.012 | 13.384 | 198538
Duyun |  | CHN | 26.267 | 107.517 | 198516
Naivasha |  | KEN | -0.714 | 36.433 | 198444
Kaiyuan |  | CHN | 23.698 | 103.304 | 198423
Rzeszów | Rzeszow | POL | 50.041 | 21.999 | 198317
Rostock |  | DEU | 54.089 | 12.140 | 198293
Parma |  | ITA | 44.799 | 10.326 | 198292
Sibu |  | MYS | 2.300 | 111.817 | 198239
Arnavutköy |  | TUR | 41.184 | 28.740 | 198165
Itami |  | JPN | 34.784 | 135.401 | 198138
Mentougou |  | CHN | 39.938 | 116.093 | 197772
Bhind |  | IND | 26.567 | 78.787 | 197585
Akron |  | USA | 41.081 | -81.519 | 197542
Talca |  | CHL | -35.423 | -71.650 | 197479
Kassel |  | DEU | 51.317 | 9.500 | 197230
Ciudad Madero |  | MEX | 22.247 | -97.837 | 197216
Sawangan |  | IDN | -6.403 | 106.774 | 197170
Gemena |  | COD | 3.257 | 19.772 | 197159
Bhālswa Jahangirpur |  | IND | 28.736 | 77.167 | 197148
Lushui |  | CHN | 25.823 | 98.859 | 197000
Bīrjand |  | IRN | 32.866 | 59.221 | 196982
Toruń |  | POL | 53.014 | 18.598 | 196935
Almería |  | ESP | 36.838 | -2.460 | 196851
Jijiang |  | CHN | 29.290 | 106.250 | 196787
Ahmadpur East |  | PAK | 29.143 | 71.258 | 196718
Huánuco |  | PER | -9.929 | -76.240 | 196627
Higashihiroshima |  | JPN | 34.409 | 132.737 | 196608
İzmit |  | TUR | 40.765 | 29.929 | 196571
Reims |  | FRA | 49.265 | 4.029 | 196565
Hanfeng |  | CHN | 31.169 | 108.403 | 196528
Vancouver |  | USA | 45.639 | -122.661 | 196442
Birmingham |  | USA | 33.521 | -86.802 | 196357
Laayoune | Laâyoune; El Aaiún | ESH | 27.142 | -13.188 | 196331
Khammam |  | IND | 17.248 | 80.144 | 196283
H̱olon |  | ISR | 32.010 | 34.779 | 196282
Middelburg |  | ZAF | -25.775 | 29.465 | 196263
Icheon-si |  | KOR | 37.279 | 127.442 | 196230
Khirdalan |  | AZE | 40.448 | 49.755 | 196200
Phra Pradaeng |  | THA | 13.659 | 100.534 | 196129
Moundou |  | TCD | 8.574 | 16.077 | 196124
Sambhal |  | IND | 28.585 | 78.570 | 196109
Bhiwāni |  | IND | 28.793 | 76.140 | 196057
Engels |  | RUS | 51.484 | 46.105 | 196011
Ciudad Lázaro Cárdenas |  | MEX | 17.963 | -102.199 | 196003
Mocuba |  | MOZ | -16.837 | 36.986 | 196001
Hetauda |  | NPL | 27.428 | 85.032 | 195951
Durrës |  | ALB | 41.324 | 19.455 | 195920
Suzuka |  | JPN | 34.883 | 136.583 | 195670
Hub |  | PAK | 25.026 | 66.885 | 195661
La Plata |  | ARG | -34.921 | -57.954 | 195443
Janakpur |  | NPL | 26.729 | 85.926 | 195438
Kamirenjaku |  | JPN | 35.694 | 139.555 | 195391
Panvel |  | IND | 18.989 | 73.110 | 195373
Peicheng |  | CHN | 34.736 | 116.925 | 195363
Maharagama |  | LKA | 6.848 | 79.927 | 195355
Montgomery |  | USA | 32.367 | -86.300 | 195287
Liège | Lüttich | BEL | 50.634 | 5.567 | 195278
Kumagaya |  | JPN | 36.135 | 139.390 | 195277
Guri-si |  | KOR | 37.599 | 127.139 | 195236
Ambāla |  | IND | 30.361 | 76.798 | 195153
Grand Rapids |  | USA | 42.963 | -85.668 | 195097
Prato |  | ITA | 43.880 | 11.097 | 195089
Kumarapalayam |  | IND | 11.445 | 77.711 | 195071
Butwāl |  | NPL | 27.691 | 83.453 | 195054
Dhirkot |  | PAK | 34.039 | 73.577 | 195000
Kayes |  | MLI | 14.448 | -11.444 | 194716
Bontang |  | IDN | 0.132 | 117.485 | 194606
Kafr ash Shaykh |  | EGY | 31.112 | 30.940 | 194569
Tébessa |  | DZA | 35.404 | 8.124 | 194461
Kuala Kubu Baharu |  | MYS | 3.564 | 101.658 | 194387
Karuri |  | KEN | -1.176 | 36.756 | 194342
Karuri |  | KEN | -0.700 | 37.183 | 194342
Manéah |  | GIN | 9.733 | -13.417 | 194297
Severodvinsk |  | RUS | 64.558 | 39.830 | 194292
Kowloon City Centre |  | HKG | 22.330 | 114.189 | 194290
Matuga |  | KEN | -4.168 | 39.571 | 194252
Düzce |  | TUR | 40.839 | 31.164 | 194097
Nnewi |  | NGA | 6.020 | 6.917 | 193987
Yamaguchi |  | JPN | 34.183 | 131.467 | 193966
Alcalá de Henares |  | ESP | 40.482 | -3.360 | 193751
Başakşehir |  | TUR | 41.106 | 28.791 | 193750
Ezhou |  | CHN | 30.400 | 114.833 | 193652
Zhengding |  | CHN | 38.145 | 114.566 | 193524
Būkān |  | IRN | 36.521 | 46.209 | 193501
Taguatinga |  | BRA | -15.833 | -48.055 | 193367
Braga |  | PRT | 41.551 | -8.423 | 193324
Garhi Khairo |  | PAK | 28.057 | 67.979 | 193297
Luanshya |  | ZMB | -13.137 | 28.417 | 193293
Padalarang |  | IDN | -6.838 | 107.473 | 193114
Bang Khae |  | THA | 13.693 | 100.408 | 193002
Bago City |  | PHL | 10.533 | 122.833 | 192993
Yongchuan |  | CHN | 29.354 | 105.894 | 192954
Uji |  | JPN | 34.890 | 135.803 | 192925
Machilīpatnam |  | IND | 16.187 | 81.139 | 192827
Hepu |  | CHN | 21.659 | 109.200 | 192813
Aihui |  | CHN | 49.979 | 127.481 | 192764
Hyesan |  | PRK | 41.402 | 128.178 | 192680
Bayamo |  | CUB | 20.374 | -76.643 | 192632
Kielce |  | POL | 50.870 | 20.628 | 192468
Pār Naogaon |  | BGD | 24.804 | 88.949 | 192464
Fuding |  | CHN | 27.327 | 120.214 | 192352
Nossa Senhora do Socorro |  | BRA | -10.855 | -37.126 | 192330
Castanhal |  | BRA | -1.294 | -47.926 | 192256
Zabrze |  | POL | 50.325 | 18.786 | 192177
Cidade Tiradentes |  | BRA | -23.585 | -46.401 | 192177
Hamilton |  | NZL | -37.783 | 175.283 | 192100
Bojnūrd |  | IRN | 37.475 | 57.329 | 192041
Surulere |  | NGA | 6.502 | 3.358 | 191920
Humen |  | CHN | 22.819 | 113.673 | 191891
Benfica |  | AGO | -8.944 | 13.164 | 191828
Hat Yai |  | THA | 7.008 | 100.477 | 191696
Haicheng |  | CHN | 40.852 | 122.748 | 191651
Curug |  | IDN | -6.266 | 106.556 | 191406
Barrancabermeja |  | COL | 7.065 | -73.855 | 191403
Zlatoust |  | RUS | 55.172 | 59.655 | 191366
Mukono |  | UGA | 0.353 | 32.755 | 191300
Angren |  | UZB | 41.017 | 70.144 | 191300
Ciudad del Carmen |  | MEX | 18.646 | -91.830 | 191238
Nova Friburgo |  | BRA | -22.282 | -42.531 | 191158
Khairpur Mir’s |  | PAK | 27.529 | 68.759 | 191044
Khujand |  | TJK | 40.283 | 69.622 | 191000
Business Bay |  | ARE | 25.185 | 55.270 | 191000
Peoria |  | USA | 33.581 | -112.237 | 190985
Ashaiman |  | GHA | 5.700 | -0.035 | 190972
Tanjungbalai |  | IDN | 2.967 | 99.800 | 190935
Providence |  | USA | 41.824 | -71.413 | 190934
Mahesāna |  | IND | 23.599 | 72.385 | 190753
Knoxville |  | USA | 35.961 | -83.921 | 190740
Rangel |  | AGO | -8.826 | 13.263 | 190569
Fuenlabrada |  | ESP | 40.284 | -3.794 | 190496
Hino |  | JPN | 35.673 | 139.400 | 190435
Jhelum |  | PAK | 32.934 | 73.731 | 190425
Mahbūbnagar |  | IND | 16.744 | 77.986 | 190400
Beipiao |  | CHN | 41.792 | 120.779 | 190315
Pak Kret |  | THA | 13.912 | 100.498 | 190272
Cẩm Phả |  | VNM | 21.010 | 107.273 | 190232
Al Fallūjah | Falludscha; Falludschah; Fallujah; Falludja; Falluja | IRQ | 33.349 | 43.786 | 190159
Jinshanlu |  | CHN | 47.850 | 88.133 | 190064
Ise-Ekiti |  | NGA | 7.465 | 5.423 | 190063
Kofu |  | JPN | 35.667 | 138.567 | 189591
Numazu |  | JPN | 35.100 | 138.867 | 189486
Jōetsu |  | JPN | 37.148 | 138.236 | 189430
Planaltina |  | BRA | -15.618 | -47.649 | 189412
Sunrise Manor |  | USA | 36.211 | -115.073 | 189372
Sambalpur |  | IND | 21.465 | 83.976 | 189366
Syzran |  | RUS | 53.158 | 48.468 | 189338
Danshui |  | TWN | 25.172 | 121.443 | 189271
Bytom |  | POL | 50.348 | 18.933 | 189186
Mwene-Ditu |  | COD | -7.009 | 23.453 | 189177
Panalanoy |  | PHL | 11.251 | 125.006 | 189090
Santarém |  | BRA | -2.443 | -54.708 | 189047
Guixi |  | CHN | 30.334 | 107.345 | 188980
Odawara |  | JPN | 35.256 | 139.160 | 188856
Camaçari |  | BRA | -12.697 | -38.324 | 188758
Labuan Bajo |  | IDN | -8.496 | 119.888 | 188724
Anjō |  | JPN | 34.958 | 137.081 | 188693
Boyeros |  | CUB | 23.007 | -82.402 | 188593
George |  | ZAF | -33.963 | 22.462 | 188580
Tottori-shi |  | JPN | 35.500 | 134.233 | 188465
Leganés |  | ESP | 40.327 | -3.764 | 188425
Acarigua |  | VEN | 9.555 | -69.196 | 188278
Hosa’ina |  | ETH | 7.550 | 37.854 | 188200
Sai Mai |  | THA | 13.921 | 100.646 | 188123
Yawnghwe |  | MMR | 20.660 | 96.934 | 188083
Mabalacat City |  | PHL | 15.223 | 120.571 | 188050
Riohacha |  | COL | 11.544 | -72.907 | 188014
Laizhou |  | CHN | 37.181 | 119.942 | 188000
Santa Bárbara d'Oeste |  | BRA | -22.754 | -47.414 | 188000
Rio Grande |  | BRA | -32.035 | -52.099 | 187838
Grand Prairie |  | USA | 32.746 | -96.998 | 187809
Sorsogon |  | PHL | 12.974 | 123.993 | 187670
Ait Melloul |  | MAR | 30.342 | -9.504 | 187652
Sutton |  | GBR | 51.350 | -0.200 | 187600
Shreveport |  | USA | 32.525 | -93.750 | 187593
Choa Chu Kang New Town |  | SGP | 1.383 | 103.750 | 187550
Getafe |  | ESP | 40.306 | -3.733 | 187525
Quận Năm |  | VNM | 10.756 | 106.667 | 187510
Bhusawal |  | IND | 21.044 | 75.785 | 187421
Miraflores |  | PER | -12.113 | -77.033 | 187401
Alvorada |  | BRA | -30.000 | -51.076 | 187315
Chilpancingo |  | MEX | 17.552 | -99.501 | 187251
Cachoeiro de Itapemirim |  | BRA | -20.849 | -41.113 | 187019
Donaustadt |  | AUT | 48.233 | 16.460 | 187007
Pinar del Río |  | CUB | 22.416 | -83.697 | 186990
Huixing |  | CHN | 29.684 | 106.615 | 186972
Kırıkkale |  | TUR | 39.845 | 33.506 | 186960
Batumi |  | GEO | 41.641 | 41.631 | 186949
Burlington |  | CAN | 43.386 | -79.837 | 186948
Pābna |  | BGD | 24.006 | 89.237 | 186781
Brownsville |  | USA | 25.902 | -97.497 | 186738
Changyuan |  | CHN | 29.405 | 105.588 | 186653
Cienfuegos |  | CUB | 22.147 | -80.448 | 186644
Beersheba | Beerscheba; Be'er Sheva; Beersheva | ISR | 31.252 | 34.791 | 186600
El Oued |  | DZA | 33.356 | 6.863 | 186525
Overland Park |  | USA | 38.982 | -94.671 | 186515
Raebareli |  | IND | 26.231 | 81.233 | 186433
Shangri-La |  | CHN | 27.825 | 99.708 | 186400
Springs |  | ZAF | -26.250 | 28.400 | 186394
Newport News |  | USA | 36.980 | -76.430 | 186247
Yangcheng |  | CHN | 30.000 | 106.256 | 186242
Mopti |  | MLI | 14.484 | -4.183 | 186187
Khuraybat as Sūq |  | JOR | 31.879 | 35.921 | 186158
Zawiya | Sawija | LBY | 32.752 | 12.728 | 186123
Zamora de Hidalgo |  | MEX | 19.984 | -102.286 | 186102
Haridwar |  | IND | 29.948 | 78.160 | 186079
Ad-Damazin |  | SDN | 11.789 | 34.359 | 186051
Dunhuang |  | CHN | 40.167 | 94.683 | 186027
Jing’an |  | CHN | 22.211 | 113.292 | 186000
Le Havre |  | FRA | 49.493 | 0.108 | 185972
Verhunskyi |  | UKR | 48.586 | 39.372 | 185593
Phusro |  | IND | 23.756 | 86.005 | 185555
Donostia / San Sebastián | San Sebastián; Donostia | ESP | 43.313 | -1.975 | 185357
Poza Rica de Hidalgo |  | MEX | 20.533 | -97.459 | 185242
Bilbeis |  | EGY | 30.420 | 31.562 | 185237
Roxas City |  | PHL | 11.585 | 122.751 | 185236
Paris 20 Ménilmontant |  | FRA | 48.865 | 2.398 | 185140
Kütahya |  | TUR | 39.424 | 29.983 | 185008
Palopo |  | IDN | -2.993 | 120.197 | 184961
Potsdam |  | DEU | 52.399 | 13.066 | 184754
Modena |  | ITA | 44.648 | 10.925 | 184732
Bolu |  | TUR | 40.736 | 31.606 | 184682
Toyokawa |  | JPN | 34.817 | 137.400 | 184661
Adoni |  | IND | 15.628 | 77.275 | 184625
Izumi |  | JPN | 34.483 | 135.433 | 184615
Santa Anita - Los Ficus |  | PER | -12.050 | -76.973 | 184614
Zaoyang |  | CHN | 32.127 | 112.754 | 184509
Paltan |  | BGD | 23.736 | 90.414 | 184492
Ivory Park |  | ZAF | -25.996 | 28.197 | 184383
Al Qāmishlī | Qamishli; Kamischli; Qamischli | SYR | 37.052 | 41.231 | 184231
Abakan |  | RUS | 53.715 | 91.426 | 184168
Pemalang |  | IDN | -6.892 | 109.383 | 184149
Breda |  | NLD | 51.587 | 4.776 | 184126
Langsa |  | IDN | 4.468 | 97.968 | 184016
Vĩnh Châu |  | VNM | 9.324 | 105.980 | 183918
Baishan |  | CHN | 41.939 | 126.420 | 183880
Sūjāngarh |  | IND | 27.700 | 74.467 | 183808
Tachikawa |  | JPN | 35.709 | 139.419 | 183581
Cergy-Pontoise |  | FRA | 49.039 | 2.078 | 183430
Unaizah |  | SAU | 26.100 | 44.000 | 183319
Mobile |  | USA | 30.694 | -88.043 | 183289
St Helens |  | GBR | 53.450 | -2.733 | 183200
Fort Lauderdale |  | USA | 26.122 | -80.143 | 183146
Lembang |  | IDN | -6.812 | 107.618 | 183130
Paris 18 Buttes-Montmartre |  | FRA | 48.892 | 2.344 | 183127
Sants-Montjuïc |  | ESP | 41.373 | 2.155 | 183120
Oradea |  | ROU | 47.046 | 21.918 | 183105
Saarbrücken |  | DEU | 49.233 | 7.010 | 182971
Bunda |  | TZA | -2.022 | 33.871 | 182970
Skikda |  | DZA | 36.876 | 6.909 | 182903
Tirmiz |  | UZB | 37.224 | 67.278 | 182800
Jaraguá do Sul |  | BRA | -26.486 | -49.067 | 182660
Singosari |  | IDN | -7.892 | 112.666 | 182656
Cúa |  | VEN | 10.162 | -66.882 | 182558
Sirsa |  | IND | 29.535 | 75.029 | 182534
Kamensk-Ural’skiy |  | RUS | 56.406 | 61.933 | 182500
Cidade Dutra |  | BRA | -23.726 | -46.702 | 182459
Reggio Calabria |  | ITA | 38.110 | 15.661 | 182455
Dinapur Nizamat |  | IND | 25.638 | 85.051 | 182429
Santa Clarita |  | USA | 34.392 | -118.543 | 182371
Carletonville |  | ZAF | -26.361 | 27.398 | 182304
Dubréka |  | GIN | 9.791 | -13.523 | 182296
Metro |  | IDN | -5.113 | 105.307 | 182293
Banhā |  | EGY | 30.460 | 31.184 | 182254
Bahraigh |  | IND | 27.574 | 81.595 | 182218
Ash Shaţrah |  | IRQ | 31.409 | 46.173 | 182175
Quarto Oggiaro |  | ITA | 45.513 | 9.143 | 182118
Tsing Yi Town |  | HKG | 22.350 | 114.100 | 182100
Guarapuava |  | BRA | -25.390 | -51.465 | 182093
Monywa |  | MMR | 22.109 | 95.136 | 182011
Dessalines |  | HTI | 19.262 | -72.516 | 181903
Mwala |  | KEN | -1.353 | 37.455 | 181896
Kāraikkudi |  | IND | 10.066 | 78.768 | 181851
Araure |  | VEN | 9.581 | -69.239 | 181820
Sultan Pur Majra |  | IND | 28.690 | 77.076 | 181554
Zhenping |  | CHN | 33.035 | 112.228 | 181528
Anda |  | CHN | 46.449 | 125.302 | 181271
Paris 13 Gobelins |  | FRA | 48.832 | 2.356 | 181271
Petropavlovsk-Kamchatsky |  | RUS | 53.064 | 158.628 | 181216
Wādī as Sīr |  | JOR | 31.954 | 35.818 | 181212
Fardīs |  | IRN | 35.755 | 50.997 | 181174
Chattanooga |  | USA | 35.046 | -85.310 | 181099
Guna |  | IND | 24.647 | 77.311 | 180935
Odense |  | DNK | 55.396 | 10.388 | 180863
Sacaba |  | BOL | -17.398 | -66.038 | 180726
Quetzaltenango |  | GTM | 14.845 | -91.523 | 180706
Chandannagar |  | IND | 22.862 | 88.368 | 180623
Baharampur |  | IND | 24.105 | 88.252 | 180547
Ploieşti |  | ROU | 44.950 | 26.017 | 180540
Berazategui |  | ARG | -34.765 | -58.213 | 180523
Shahuwadi |  | IND | 16.910 | 73.947 | 180322
Madanapalle |  | IND | 13.550 | 78.503 | 180180
Tangail |  | BGD | 24.250 | 89.917 | 180144
Shulin |  | TWN | 24.991 | 121.422 | 180044
Edirne |  | TUR | 41.677 | 26.556 | 180002
Yasenevo |  | RUS | 55.607 | 37.520 | 180000
Kyaukpyu |  | MMR | 19.428 | 93.551 | 180000
Phúc Yên |  | VNM | 21.237 | 105.705 | 180000
Nepean |  | CAN | 45.336 | -75.722 | 180000
Pingwu County |  | CHN | 32.407 | 104.527 | 180000
Shivpuri |  | IND | 25.424 | 77.662 | 179977
Yangju |  | KOR | 37.833 | 127.062 | 179923
Borshchahivka |  | UKR | 50.432 | 30.390 | 179900
Praga Południe |  | POL | 52.244 | 21.085 | 179836
Pirituba |  | BRA | -23.490 | -46.732 | 179724
Kasama |  | ZMB | -10.213 | 31.181 | 179636
Surendranagar |  | IND | 22.727 | 71.649 | 179628
Alexandra |  | ZAF | -26.105 | 28.099 | 179624
Obuase |  | GHA | 6.202 | -1.668 | 179604
Desnyanskyi |  | UKR | 51.506 | 31.317 | 179600
Novozavodskyi |  | UKR | 51.489 | 31.256 | 179600
Tsentralnyi |  | UKR | 47.098 | 37.548 | 179582
Passo Fundo |  | BRA | -28.263 | -52.407 | 179529
Legaspi |  | PHL | 13.141 | 123.741 | 179481
Phú Quốc |  | VNM | 10.287 | 104.010 | 179480
Podolsk |  | RUS | 55.424 | 37.555 | 179400
Purwakarta |  | IDN | -6.557 | 107.443 | 179233
Jizzax |  | UZB | 40.134 | 67.830 | 179200
Ferraz de Vasconcelos |  | BRA | -23.541 | -46.369 | 179198
Thị Trấn Đại Từ |  | VNM | 21.634 | 105.638 | 179192
Ila Orangun |  | NGA | 8.017 | 4.904 | 179192
Neyveli |  | IND | 11.609 | 79.499 | 179150
Angra dos Reis |  | BRA | -23.007 | -44.318 | 179120
Qianjiang |  | CHN | 30.421 | 112.892 | 179079
Hamm |  | DEU | 51.680 | 7.821 | 178967
Si Racha |  | THA | 13.173 | 100.932 | 178916
Tiaret |  | DZA | 35.371 | 1.317 | 178915
La Rioja |  | ARG | -29.413 | -66.856 | 178872
Silchar |  | IND | 24.827 | 92.798 | 178865
Amadora |  | PRT | 38.754 | -9.231 | 178858
Cuautitlán |  | MEX | 19.671 | -99.180 | 178847
Ipswich |  | GBR | 52.059 | 1.155 | 178835
Njeru |  | UGA | 0.442 | 33.179 | 178800
Toliara |  | MDG | -23.350 | 43.667 | 178725
Paris 19 Buttes-Chaumont |  | FRA | 48.882 | 2.382 | 178691
Saki |  | NGA | 8.668 | 3.394 | 178677
Chlef |  | DZA | 36.165 | 1.335 | 178616
Fontanar |  | CUB | 23.024 | -82.408 | 178601
Seogwipo |  | KOR | 33.253 | 126.562 | 178552
Concepcion |  | PHL | 15.325 | 120.657 | 178549
East Flatbush |  | USA | 40.654 | -73.930 | 178464
Spring Valley |  | USA | 36.108 | -115.245 | 178395
Livingstone |  | ZMB | -17.842 | 25.854 | 178361
Potchefstroom |  | ZAF | -26.717 | 27.100 | 178285
Santa Rosa |  | USA | 38.440 | -122.714 | 178127
Ciudad Camilo Cienfuegos |  | CUB | 23.161 | -82.328 | 178041
Paris 13e Arrondissement |  | FRA | 48.826 | 2.360 | 177833
Sambizanga |  | AGO | -8.789 | 13.275 | 177808
Proddatūr |  | IND | 14.750 | 78.548 | 177797
Sittwe |  | MMR | 20.146 | 92.898 | 177743
Dundo |  | AGO | -7.366 | 20.816 | 177604
Basel | Basle | CHE | 47.558 | 7.573 | 177595
Meiktila |  | MMR | 20.878 | 95.858 | 177442
Gulu |  | UGA | 2.775 | 32.299 | 177400
Nijmegen | Nimwegen | NLD | 51.843 | 5.853 | 177359
Idkū |  | EGY | 31.307 | 30.298 | 177152
Uppsala |  | SWE | 59.859 | 17.639 | 177074
Hugli |  | IND | 22.909 | 88.397 | 177005
Hashtsāl |  | IND | 28.634 | 77.058 | 176877
Bragança Paulista |  | BRA | -22.953 | -46.544 | 176811
Teresópolis |  | BRA | -22.417 | -42.978 | 176692
San Luis Río Colorado |  | MEX | 32.456 | -114.770 | 176685
Santa Ana |  | SLV | 13.988 | -89.557 | 176661
Eugene |  | USA | 44.052 | -123.087 | 176654
Nador |  | MAR | 35.168 | -2.934 | 176600
Al Muharraq |  | BHR | 26.257 | 50.612 | 176583
Bielsko-Biala |  | POL | 49.822 | 19.047 | 176515
Marsá Maţrūḩ |  | EGY | 31.353 | 27.237 | 176498
Almere Stad |  | NLD | 52.370 | 5.214 | 176432
Burgos |  | ESP | 42.341 | -3.702 | 176418
Gijang |  | KOR | 35.244 | 129.214 | 176388
Lander |  | VEN | 10.183 | -66.700 | 176346
Saint-Étienne |  | FRA | 45.434 | 4.390 | 176280
Amroha |  | IND | 28.903 | 78.470 | 176253
Narashino |  | JPN | 35.682 | 140.042 | 176197
Béjaïa |  | DZA | 36.756 | 5.084 | 176139
Zhenzhou |  | CHN | 32.280 | 119.170 | 176006
Tempe |  | USA | 33.415 | -111.909 | 175826
Xindi |  | CHN | 29.817 | 113.467 | 175761
Oceanside |  | USA | 33.196 | -117.379 | 175691
Bella Vista |  | DOM | 18.455 | -69.945 | 175683
Fengcheng |  | CHN | 29.826 | 107.060 | 175576
Salem |  | USA | 44.943 | -123.035 | 175535
Wigan |  | GBR | 53.543 | -2.637 | 175405
Garden Grove |  | USA | 33.774 | -117.941 | 175393
Karaman |  | TUR | 37.181 | 33.215 | 175390
Oshawa |  | CAN | 43.900 | -78.850 | 175383
Siverek |  | TUR | 37.755 | 39.317 | 175341
Palhoça |  | BRA | -27.645 | -48.668 | 175272
Rancho Cucamonga |  | USA | 34.106 | -117.593 | 175236
Cape Coral |  | USA | 26.563 | -81.950 | 175229
Tân Châu |  | VNM | 10.798 | 105.239 | 175211
Teluknaga |  | IDN | -6.099 | 106.638 | 175155
Jiutai |  | CHN | 44.151 | 125.830 | 175115
Chhindwāra |  | IND | 22.057 | 78.940 | 175052
Khānaqīn |  | IRQ | 34.348 | 45.391 | 175000
Naga |  | PHL | 13.619 | 123.181 | 174931
Tomakomai |  | JPN | 42.637 | 141.603 | 174806
Tambaram |  | IND | 12.925 | 80.127 | 174787
San Miguel de Allende |  | MEX | 20.915 | -100.744 | 174615
Cianjur |  | IDN | -6.822 | 107.139 | 174587
Pamulang |  | IDN | -6.343 | 106.738 | 174557
Hitachi |  | JPN | 36.600 | 140.650 | 174508
Timon |  | BRA | -5.094 | -42.837 | 174465
Bhetia |  | IND | 22.793 | 86.141 | 174355
Pathānkot |  | IND | 32.275 | 75.653 | 174306
Tando Adam |  | PAK | 25.768 | 68.662 | 174291
Badlapur |  | IND | 19.155 | 73.266 | 174226
Cikupa |  | IDN | -6.236 | 106.508 | 174041
Puerto Cabello |  | VEN | 10.473 | -68.013 | 174000
Latkrabang |  | THA | 13.728 | 100.746 | 173987
Sakura |  | JPN | 35.717 | 140.233 | 173740
Ube |  | JPN | 33.943 | 131.251 | 173733
Daule |  | ECU | -1.860 | -79.977 | 173684
Bayjī |  | IRQ | 34.929 | 43.489 | 173677
Cuddalore |  | IND | 11.756 | 79.767 | 173636
Santander |  | ESP | 43.466 | -3.805 | 173635
Tlemcen |  | DZA | 34.878 | -1.315 | 173531
Shimla |  | IND | 31.104 | 77.167 | 173503
Shāhīn Shahr |  | IRN | 32.858 | 51.553 | 173329
Croydon |  | GBR | 51.383 | -0.100 | 173314
Myeik |  | MMR | 12.440 | 98.600 | 173298
East New York |  | USA | 40.667 | -73.882 | 173198
Khān Yūnis | Chan Junis; Khan Yunis; Khan Younis | PSE | 31.340 | 34.306 | 173183
Dharān |  | NPL | 26.814 | 87.280 | 173096
Albacete |  | ESP | 38.994 | -1.856 | 173050
Mülheim |  | DEU | 51.432 | 6.880 | 173050
Bata |  | GNQ | 1.864 | 9.766 | 173046
Kamakura |  | JPN | 35.311 | 139.547 | 172929
Chicoloapan |  | MEX | 19.417 | -98.902 | 172919
Gadag-Betageri |  | IND | 15.417 | 75.617 | 172813
Licheng |  | CHN | 23.295 | 113.825 | 172775
Izumo |  | JPN | 35.367 | 132.767 | 172775
Gadag |  | IND | 15.430 | 75.630 | 172612
Ongata Rongai |  | KEN | -1.395 | 36.764 | 172569
Lang'ata |  | KEN | -1.367 | 36.733 | 172569
Tunja |  | COL | 5.545 | -73.358 | 172548
Quillacollo |  | BOL | -17.392 | -66.278 | 172405
Alcorcón |  | ESP | 40.346 | -3.825 | 172384
Gisenyi |  | RWA | -1.703 | 29.256 | 172357
Isparta |  | TUR | 37.764 | 30.552 | 172334
Warrington |  | GBR | 53.393 | -2.580 | 172330
Klaipėda | Memel; Klaipeda | LTU | 55.707 | 21.139 | 172292
Walsall |  | GBR | 52.585 | -1.984 | 172141
Herne |  | DEU | 51.539 | 7.226 | 172108
Lyublino |  | RUS | 55.677 | 37.760 | 172000
Mansfield |  | GBR | 53.133 | -1.200 | 171958
Reggio nell'Emilia |  | ITA | 44.698 | 10.631 | 171944
Castelló de la Plana |  | ESP | 39.986 | -0.049 | 171857
Kēng Tung |  | MMR | 21.631 | 99.927 | 171620
Sioux Falls |  | USA | 43.544 | -96.728 | 171544
Prizren |  | KOS | 42.214 | 20.740 | 171464
Dongling |  | CHN | 41.814 | 123.576 | 171454
Ungaran |  | IDN | -7.140 | 110.405 | 171378
Urayasu |  | JPN | 35.659 | 139.901 | 171362
Long Khánh |  | VNM | 10.927 | 107.248 | 171276
Dagupan |  | PHL | 16.043 | 120.333 | 171271
Ontario |  | USA | 34.063 | -117.651 | 171214
Watthana |  | THA | 13.730 | 100.585 | 171150
Verāval |  | IND | 20.908 | 70.368 | 171121
Navsari |  | IND | 20.942 | 72.925 | 171109
Imabari |  | JPN | 34.070 | 133.000 | 170986
Mansa |  | ZMB | -11.200 | 28.894 | 170965
Fort Collins |  | USA | 40.585 | -105.084 | 170924
Bảo Lộc |  | VNM | 11.548 | 107.808 | 170920
Kulim |  | MYS | 5.365 | 100.562 | 170889
Oshodi |  | NGA | 6.555 | 3.344 | 170870
Ramat Gan |  | ISR | 32.082 | 34.811 | 170822
Bahadurgarh |  | IND | 28.693 | 76.936 | 170767
Haldia |  | IND | 22.060 | 88.110 | 170695
Temirtau |  | KAZ | 50.052 | 72.955 | 170600
East Helsinki |  | FIN | 60.210 | 25.083 | 170557
Ibirité |  | BRA | -20.022 | -44.059 | 170537
Carolina |  | PRI | 18.381 | -65.957 | 170404
Rāiganj |  | IND | 25.613 | 88.124 | 170252
Malāyer |  | IRN | 34.302 | 48.822 | 170237
Springfield |  | USA | 37.215 | -93.298 | 170188
Sunderland |  | GBR | 54.905 | -1.382 | 170134
Takaoka |  | JPN | 36.750 | 137.017 | 170077
Baranovichi |  | BLR | 53.133 | 26.008 | 170039
Malda |  | IND | 25.004 | 88.146 | 170039
Guadalupe |  | MEX | 22.747 | -102.519 | 170029
Araçatuba |  | BRA | -21.209 | -50.433 | 170024
Nishio |  | JPN | 34.867 | 137.050 | 169984
San Luis |  | ARG | -33.291 | -66.325 | 169947
Ouargla |  | DZA | 31.949 | 5.325 | 169928
Olsztyn |  | POL | 53.784 | 20.493 | 169793
Kipushi |  | COD | -11.761 | 27.251 | 169635
Yuen Long Kau Hui |  | HKG | 22.448 | 114.032 | 169600
Laiyang |  | CHN | 36.976 | 120.714 | 169594
Jaunpur |  | IND | 25.754 | 82.687 | 169572
Khlong Sam Wa |  | THA | 13.871 | 100.737 | 169489
Harburg |  | DEU | 53.461 | 9.984 | 169221
Chūō |  | JPN | 35.670 | 139.775 | 169179
Mufulira |  | ZMB | -12.550 | 28.241 | 169136
Deoli |  | IND | 28.503 | 77.231 | 169122
Jaffna |  | LKA | 9.668 | 80.007 | 169102
Arad |  | ROU | 46.183 | 21.317 | 169065
Chetumal |  | MEX | 18.520 | -88.304 | 169028
Bharūch |  | IND | 21.695 | 72.981 | 169007
Gurúè |  | MOZ | -15.467 | 36.978 | 168971
San Miguel |  | ARG | -34.543 | -58.712 | 168762
Hirosaki |  | JPN | 40.593 | 140.472 | 168739
Pilsen | Plzeň | CZE | 49.747 | 13.378 | 168733
Chalco |  | MEX | 19.262 | -98.898 | 168720
Toulon |  | FRA | 43.124 | 5.928 | 168701
Vila Andrade |  | BRA | -23.626 | -46.728 | 168669
Hoshiārpur |  | IND | 31.537 | 75.913 | 168653
Poços de Caldas |  | BRA | -21.788 | -46.561 | 168641
Calabozo |  | VEN | 8.924 | -67.429 | 168605
Jabālyā |  | PSE | 31.527 | 34.483 | 168568
Cuauhtémoc |  | MEX | 28.406 | -106.867 | 168482
Araraquara |  | BRA | -21.794 | -48.176 | 168468
Yopal |  | COL | 5.336 | -72.394 | 168433
Ituzaingó |  | ARG | -27.585 | -56.687 | 168419
Piranshahr |  | IRN | 36.701 | 45.141 | 168393
Mahābād |  | IRN | 36.763 | 45.722 | 168393
Florencia |  | COL | 1.615 | -75.604 | 168346
Porto Seguro |  | BRA | -16.450 | -39.065 | 168326
Tây Hồ |  | VNM | 21.069 | 105.811 | 168300
Moratuwa |  | LKA | 6.773 | 79.882 | 168280
Angers |  | FRA | 47.472 | -0.552 | 168279
Ilford |  | GBR | 51.558 | 0.073 | 168168
Hasilpur |  | PAK | 29.692 | 72.546 | 168146
Rio das Ostras |  | BRA | -22.527 | -41.945 | 168099
Horta-Guinardó |  | ESP | 41.418 | 2.168 | 168092
Pátra |  | GRC | 38.246 | 21.735 | 168034
Rutchenkivskyi |  | UKR | 47.976 | 37.697 | 168029
Đồng Xoài |  | VNM | 11.535 | 106.883 | 168000
Jamālpur |  | BGD | 24.920 | 89.948 | 167900
Kushiro |  | JPN | 42.975 | 144.375 | 167875
Berezniki |  | RUS | 59.409 | 56.820 | 167748
Awka |  | NGA | 6.213 | 7.072 | 167738
Volgodonsk |  | RUS | 47.511 | 42.153 | 167731
Hollywood |  | USA | 34.098 | -118.327 | 167664
Oyama |  | JPN | 36.300 | 139.800 | 167647
Ijero-Ekiti |  | NGA | 7.815 | 5.067 | 167632
Jīnd |  | IND | 29.316 | 76.315 | 167592
Miass |  | RUS | 55.046 | 60.108 | 167500
Fortechnyi |  | UKR | 48.499 | 32.254 | 167451
Tuguegarao |  | PHL | 17.616 | 121.723 | 167297
Carúpano |  | VEN | 10.665 | -63.254 | 167187
Kumbakonam |  | IND | 10.962 | 79.391 | 167155
Plumbon |  | IDN | -6.705 | 108.473 | 167105
Darmstadt |  | DEU | 49.872 | 8.650 | 167029
Mary |  | TKM | 37.594 | 61.830 | 167027
Novocherkassk |  | RUS | 47.422 | 40.094 | 166974
Elk Grove |  | USA | 38.409 | -121.372 | 166913
Mohali |  | IND | 30.680 | 76.722 | 166864
Linhares |  | BRA | -19.391 | -40.072 | 166786
Sampit |  | IDN | -2.531 | 112.950 | 166773
Clarksville |  | USA | 36.530 | -87.359 | 166722
Wan Chai |  | HKG | 22.281 | 114.173 | 166695
Linköping |  | SWE | 58.411 | 15.622 | 166673
Iwata |  | JPN | 34.700 | 137.850 | 166672
Kamalia |  | PAK | 30.727 | 72.646 | 166617
Pembroke Pines |  | USA | 26.003 | -80.224 | 166611
Maicao |  | COL | 11.378 | -72.240 | 166603
Obihiro |  | JPN | 42.917 | 143.204 | 166536
Fatehpur |  | IND | 25.928 | 80.813 | 166480
Osnabrück |  | DEU | 52.273 | 8.050 | 166462
Calama |  | CHL | -22.457 | -68.924 | 166334
Nou Barris |  | ESP | 41.442 | 2.177 | 166310
Nepalgunj |  | NPL | 28.050 | 81.617 | 166258
Comitán |  | MEX | 16.240 | -92.137 | 166178
Ocumare del Tuy |  | VEN | 10.118 | -66.775 | 166072
Niiza |  | JPN | 35.821 | 139.558 | 166017
Greater Sudbury |  | CAN | 46.490 | -80.990 | 166004
Ulanhot |  | CHN | 46.083 | 122.083 | 165846
Khobar |  | SAU | 26.279 | 50.208 | 165799
Songcheng |  | CHN | 26.882 | 120.001 | 165730
Deer Valley |  | USA | 33.684 | -112.135 | 165656
São Caetano do Sul |  | BRA | -23.623 | -46.551 | 165655
Bang Khun Thian |  | THA | 13.663 | 100.434 | 165491
Murfreesboro |  | USA | 35.846 | -86.390 | 165430
Pindamonhangaba |  | BRA | -22.924 | -45.462 | 165428
Bushehr | Buschehr; Būshehr | IRN | 28.969 | 50.837 | 165377
Dar Bouazza |  | MAR | 33.515 | -7.817 | 165295
Tonk |  | IND | 26.166 | 75.788 | 165294
Saqqez |  | IRN | 36.250 | 46.273 | 165258
Béchar |  | DZA | 31.617 | -2.217 | 165241
Tam Kỳ |  | VNM | 15.574 | 108.474 | 165240
Gölbaşı |  | TUR | 39.790 | 32.809 | 165201
Francisco Morato |  | BRA | -23.282 | -46.745 | 165139
Bima |  | IDN | -8.460 | 118.727 | 165113
Mu-se |  | MMR | 23.997 | 97.901 | 165022
Shahrud |  | IRN | 36.418 | 54.976 | 165000
Udupi |  | IND | 13.335 | 74.746 | 165000
Banjaran |  | IDN | -7.045 | 107.588 | 164952
Thenali |  | IND | 16.243 | 80.640 | 164937
Mthatha |  | ZAF | -31.589 | 28.784 | 164848
Hengshan |  | CHN | 45.208 | 130.898 | 164844
Slough |  | GBR | 51.509 | -0.595 | 164793
Bocoio |  | AGO | -12.470 | 14.137 | 164685
Lages |  | BRA | -27.816 | -50.326 | 164676
Neukölln |  | DEU | 52.477 | 13.431 | 164636
Port Saint Lucie |  | USA | 27.294 | -80.350 | 164603
Sītāpur |  | IND | 27.562 | 80.683 | 164435
Alandur |  | IND | 13.002 | 80.206 | 164430
Zenica |  | BIH | 44.202 | 17.904 | 164423
Lajeado |  | BRA | -23.534 | -46.409 | 164391
Solingen |  | DEU | 51.173 | 7.085 | 164359
Ðông Hà |  | VNM | 16.816 | 107.100 | 164228
Corona |  | USA | 33.875 | -117.566 | 164226
Ḩawallī |  | KWT | 29.333 | 48.029 | 164212
Musoma |  | TZA | -1.500 | 33.800 | 164172
Inisa |  | NGA | 7.849 | 4.330 | 164161
Nazran |  | RUS | 43.226 | 44.773 | 164131
Barra Mansa |  | BRA | -22.544 | -44.171 | 164052
Ilagan |  | PHL | 17.149 | 121.889 | 164020
Port-Gentil |  | GAB | -0.719 | 8.782 | 164018
Bhadrāvati |  | IND | 13.848 | 75.705 | 163903
Hadano |  | JPN | 35.371 | 139.224 | 163787
Piraeus | Piräus | GRC | 37.942 | 23.646 | 163688
Vapi |  | IND | 20.372 | 72.905 | 163630
Bournemouth |  | GBR | 50.720 | -1.879 | 163600
Pedreira |  | BRA | -23.707 | -46.650 | 163586
Sidon |  | LBN | 33.558 | 35.371 | 163554
‘Ibrī |  | OMN | 23.226 | 56.516 | 163473
Jomvu |  | KEN | -3.986 | 39.608 | 163415
Garissa |  | KEN | -0.453 | 39.646 | 163399
Moga |  | IND | 30.814 | 75.169 | 163397
Peterborough |  | GBR | 52.574 | -0.248 | 163379
Piedecuesta |  | COL | 6.988 | -73.050 | 163362
Tongzhou |  | CHN | 39.904 | 116.662 | 163326
Ludwigshafen am Rhein |  | DEU | 49.481 | 8.446 | 163196
Lat Krabang |  | THA | 13.722 | 100.785 | 163175
Şalālah |  | OMN | 17.015 | 54.092 | 163140
Büyükçekmece |  | TUR | 41.021 | 28.585 | 163140
Rāj-Nāndgaon |  | IND | 21.097 | 81.029 | 163114
Aydın |  | TUR | 37.845 | 27.840 | 163022
Envigado |  | COL | 6.176 | -75.592 | 163007
Al-Junaynah |  | SDN | 13.453 | 22.447 | 162981
Anbu |  | CHN | 23.449 | 116.681 | 162964
McKinney |  | USA | 33.198 | -96.615 | 162898
Mostaganem |  | DZA | 35.931 | 0.089 | 162885
Chirchiq |  | UZB | 41.469 | 69.582 | 162800
Bandar-e Māhshahr |  | IRN | 30.557 | 49.189 | 162797
Floridsdorf |  | AUT | 48.250 | 16.400 | 162779
Leverkusen |  | DEU | 51.030 | 6.984 | 162738
Pandi |  | PHL | 14.865 | 120.957 | 162725
Capas |  | PHL | 15.331 | 120.590 | 162724
Ning’er |  | CHN | 23.041 | 101.037 | 162711
Haarlem |  | NLD | 52.381 | 4.637 | 162543
Arnhem |  | NLD | 51.980 | 5.911 | 162424
Nkongsamba |  | CMR | 4.955 | 9.940 | 162309
El Vigía |  | VEN | 8.614 | -71.657 | 162289
Robertsonpet |  | IND | 12.956 | 78.275 | 162230
Dourados |  | BRA | -22.221 | -54.806 | 162202
Kitale |  | KEN | 1.016 | 35.006 | 162174
Suleja |  | NGA | 9.181 | 7.179 | 162135
Taza |  | MAR | 34.210 | -4.010 | 162110
Oxford |  | GBR | 51.752 | -1.256 | 162100
Al Maţarīyah |  | EGY | 31.183 | 32.031 | 162045
Criciúma |  | BRA | -28.677 | -49.370 | 161954
Kunduz | Kundus | AFG | 36.729 | 68.857 | 161902
Fengcheng |  | CHN | 34.704 | 116.587 | 161850
Trảng Bàng |  | VNM | 11.030 | 106.358 | 161831
Unnāo |  | IND | 26.547 | 80.488 | 161671
Hortaleza |  | ESP | 40.474 | -3.641 | 161661
N'dalatando |  | AGO | -9.298 | 14.912 | 161584
Budaun |  | IND | 28.038 | 79.127 | 161555
Ōgaki |  | JPN | 35.350 | 136.617 | 161539
Newport |  | GBR | 51.588 | -2.998 | 161506
Coquimbo |  | CHL | -29.953 | -71.339 | 161317
Baubau |  | IDN | -5.463 | 122.602 | 161280
Đưc Trọng |  | VNM | 11.736 | 108.373 | 161232
Blitar |  | IDN | -8.098 | 112.168 | 161204
KwaDukuza |  | ZAF | -29.328 | 31.290 | 161177
Miyakonojō |  | JPN | 31.733 | 131.067 | 161137
Madhyamgram |  | IND | 22.689 | 88.446 | 161126
Lancaster |  | USA | 34.698 | -118.137 | 161103
Rubtsovsk |  | RUS | 51.515 | 81.206 | 161065
Tacheng |  | CHN | 46.745 | 82.958 | 161037
Kindia |  | GIN | 10.057 | -12.866 | 161024
Tauranga |  | NZL | -37.686 | 176.167 | 161000
Kalemie |  | COD | -5.947 | 29.195 | 160961
Chatuchak |  | THA | 13.829 | 100.559 | 160906
San Juan de los Morros |  | VEN | 9.912 | -67.354 | 160868
Sayama |  | JPN | 35.853 | 139.412 | 160843
Sullana |  | PER | -4.904 | -80.685 | 160789
's-Hertogenbosch |  | NLD | 51.699 | 5.304 | 160783
Szeged |  | HUN | 46.253 | 20.148 | 160766
Malakal |  | SSD | 9.533 | 31.660 | 160765
Chittoor |  | IND | 13.211 | 79.096 | 160722
Salamanca |  | MEX | 20.570 | -101.198 | 160682
Ban Khlong Prawet |  | THA | 13.719 | 100.681 | 160671
La Gi |  | VNM | 10.660 | 107.772 | 160652
Anderlecht |  | BEL | 50.836 | 4.315 | 160553
Mytishchi |  | RUS | 55.911 | 37.730 | 160542
Delegación Cuajimalpa de Morelos |  | MEX | 19.369 | -99.291 | 160491
Hebron |  | PSE | 31.529 | 35.094 | 160470
Mejicanos |  | SLV | 13.724 | -89.188 | 160317
Trà Vinh |  | VNM | 9.947 | 106.342 | 160310
Parepare |  | IDN | -4.013 | 119.626 | 160309
Jāmuria |  | IND | 23.705 | 87.079 | 160242
Koudougou |  | BFA | 12.252 | -2.367 | 160239
Chapecó |  | BRA | -27.096 | -52.618 | 160157
Nyzhnodniprovsk |  | UKR | 48.475 | 35.117 | 160123
Taunggyi |  | MMR | 20.789 | 97.038 | 160115
Dhamār |  | YEM | 14.543 | 44.405 | 160114
Ash Sharqāt |  | IRQ | 35.517 | 43.228 | 160000
Dubai Investments Park |  | ARE | 25.008 | 55.157 | 160000
Dijon |  | FRA | 47.313 | 5.014 | 159941
Salavat |  | RUS | 53.383 | 55.911 | 159893
Ede |  | NGA | 7.736 | 4.435 | 159866
Sukrah |  | TUN | 36.877 | 10.247 | 159862
Manzanillo |  | MEX | 19.117 | -104.342 | 159853
Jalapa |  | GTM | 14.635 | -89.991 | 159840
Paech’ŏn-ŭp |  | PRK | 37.993 | 126.301 | 159825
Cary |  | USA | 35.792 | -78.781 | 159769
Barreiras |  | BRA | -12.153 | -44.990 | 159734
Skudai |  | MYS | 1.537 | 103.658 | 159733
Tahoua |  | NER | 14.889 | 5.269 | 159468
Alexandria |  | USA | 38.805 | -77.047 | 159467
Tuxtepec |  | MEX | 18.088 | -96.125 | 159452
Puthia |  | BGD | 24.365 | 88.834 | 159406
Newton |  | CAN | 49.133 | -122.850 | 159390
Paris 16 Passy |  | FRA | 48.864 | 2.277 | 159386
Zhicheng |  | CHN | 30.296 | 111.505 | 159383
Ang Mo Kio New Town |  | SGP | 1.380 | 103.840 | 159340
Limuru |  | KEN | -1.114 | 36.642 | 159314
San Miguel del Padrón |  | CUB | 23.095 | -82.327 | 159273
Tarija |  | BOL | -21.535 | -64.730 | 159269
Patos de Minas |  | BRA | -18.579 | -46.518 | 159235
Oldenburg |  | DEU | 53.140 | 8.215 | 159218
Paris 17 Batignolles-Monceau |  | FRA | 48.883 | 2.322 | 159212
Matsusaka |  | JPN | 34.579 | 136.537 | 159145
Catamarca |  | ARG | -28.470 | -65.785 | 159139
Tochigi |  | JPN | 36.383 | 139.733 | 159056
Khoroshëvo-Mnevniki |  | RUS | 55.784 | 37.471 | 159000
Bibirevo |  | RUS | 55.883 | 37.600 | 159000
Bordj Bou Arreridj |  | DZA | 36.074 | 4.761 | 158812
Dīla |  | ETH | 6.417 | 38.317 | 158800
Jaigaon |  | IND | 26.848 | 89.376 | 158664
Batāla |  | IND | 31.809 | 75.203 | 158621
Grenoble |  | FRA | 45.179 | 5.715 | 158552
Itapecerica da Serra |  | BRA | -23.717 | -46.849 | 158522
Sāmarrā’ | Samarra | IRQ | 34.196 | 43.886 | 158508
Tempe Junction |  | USA | 33.414 | -111.943 | 158368
Palmdale |  | USA | 34.579 | -118.116 | 158351
George Town |  | MYS | 5.411 | 100.335 | 158336
El Achir |  | DZA | 36.064 | 4.627 | 158333
Hayward |  | USA | 37.669 | -122.081 | 158289
Orai |  | IND | 25.990 | 79.453 | 158265
Thốt Nốt |  | VNM | 10.272 | 105.534 | 158225
Gweru |  | ZWE | -19.450 | 29.817 | 158200
Abaetetuba |  | BRA | -1.718 | -48.883 | 158188
Centro Habana |  | CUB | 23.135 | -82.369 | 158151
Panguíla |  | AGO | -8.693 | 13.449 | 158068
Bukit Batok New Town |  | SGP | 1.359 | 103.764 | 158030
Chom Thong |  | THA | 13.677 | 100.484 | 158005
Gol’yanovo |  | RUS | 55.823 | 37.813 | 158000
Sunggal |  | IDN | 3.576 | 98.615 | 157914
Admiralteisky |  | RUS | 59.923 | 30.300 | 157897
Itapetininga |  | BRA | -23.592 | -48.053 | 157790
Diourbel |  | SEN | 14.648 | -16.244 | 157554
Ueda |  | JPN | 36.403 | 138.282 | 157480
Aberdeen |  | HKG | 22.248 | 114.153 | 157400
Avtozavodskyi |  | UKR | 49.098 | 33.432 | 157382
Salinas |  | USA | 36.678 | -121.656 | 157380
San Blas-Canillejas |  | ESP | 40.439 | -3.615 | 157367
Cuautla |  | MEX | 18.811 | -98.935 | 157336
Salzburg |  | AUT | 47.799 | 13.044 | 157245
Perbaungan |  | IDN | 3.568 | 98.956 | 157174
Nong Chok |  | THA | 13.856 | 100.862 | 157138
Ussuriysk |  | RUS | 43.805 | 131.957 | 157068
Arif Wala |  | PAK | 26.325 | 66.296 | 157063
Nanpiao |  | CHN | 41.098 | 120.748 | 157044
Livorno |  | ITA | 43.544 | 10.326 | 157017
Río Cuarto |  | ARG | -33.130 | -64.353 | 157010
Harar |  | ETH | 9.314 | 42.118 | 157000
Tiraspol |  | MDA | 46.843 | 29.628 | 157000
Caxias |  | BRA | -4.859 | -43.356 | 156973
Enfield Town |  | GBR | 51.651 | -0.085 | 156858
Westonaria |  | ZAF | -26.319 | 27.649 | 156831
Lizhi |  | CHN | 29.703 | 107.395 | 156753
Hitachi-Naka |  | JPN | 36.397 | 140.535 | 156581
Saharsa |  | IND | 25.875 | 86.596 | 156540
Qalyub |  | EGY | 30.179 | 31.206 | 156363
Escuintla |  | GTM | 14.301 | -90.788 | 156313
Marbella |  | ESP | 36.515 | -4.886 | 156295
Ereğli |  | TUR | 37.513 | 34.047 | 156253
Batu Pahat |  | MYS | 1.855 | 102.933 | 156236
Sitiawan |  | MYS | 4.217 | 100.700 | 156234
Mariveles |  | PHL | 14.434 | 120.486 | 156200
San Pablo de las Salinas |  | MEX | 19.667 | -99.095 | 156191
Lampang |  | THA | 18.292 | 99.493 | 156139
York |  | GBR | 53.958 | -1.083 | 156135
Bạc Liêu |  | VNM | 9.294 | 105.728 | 156110
Juja |  | KEN | -1.101 | 37.013 | 156041
Nek’emtē |  | ETH | 9.083 | 36.550 | 156000
Fès al Bali |  | MAR | 34.070 | -4.955 | 156000
Örebro |  | SWE | 59.274 | 15.207 | 155989
Al Miqdādīyah |  | IRQ | 33.979 | 44.937 | 155968
Katsuta |  | JPN | 36.383 | 140.533 | 155968
Malabo |  | GNQ | 3.756 | 8.782 | 155963
Vidisha |  | IND | 23.526 | 77.811 | 155951
Tuy Hòa |  | VNM | 13.095 | 109.321 | 155921
Yizhou |  | CHN | 24.500 | 108.667 | 155872
Xinqiao |  | CHN | 31.065 | 121.308 | 155856
Sunnyvale |  | USA | 37.369 | -122.036 | 155805
Tema |  | GHA | 5.670 | -0.017 | 155782
Camaragibe |  | BRA | -8.022 | -34.981 | 155771
Yichun |  | CHN | 47.721 | 128.875 | 155762
Đức Phổ |  | VNM | 14.814 | 108.959 | 155743
San Martin Texmelucan de Labastida |  | MEX | 19.284 | -98.439 | 155738
Itajaí |  | BRA | -26.908 | -48.662 | 155716
Ar Ramthā |  | JOR | 32.559 | 36.008 | 155693
Hanumāngarh |  | IND | 29.582 | 74.329 | 155687
São Mateus |  | BRA | -23.606 | -46.479 | 155682
Zemun |  | SRB | 44.846 | 20.401 | 155591
Telford |  | GBR | 52.677 | -2.449 | 155570
Kisi |  | NGA | 9.083 | 3.852 | 155510
Ilhéus |  | BRA | -14.799 | -39.032 | 155499
Villa Canales |  | GTM | 14.483 | -90.534 | 155423
Guyong |  | PHL | 14.836 | 120.978 | 155391
Settat |  | MAR | 33.001 | -7.617 | 155333
Jampur |  | PAK | 29.642 | 70.595 | 155243
Port Louis |  | MUS | -20.162 | 57.499 | 155226
Kawanishi |  | JPN | 34.817 | 135.417 | 155165
Thānesar |  | IND | 29.973 | 76.832 | 155152
Al Ḩawāmidīyah |  | EGY | 29.900 | 31.250 | 155055
Hassan |  | IND | 13.007 | 76.096 | 155006
Lianghu |  | CHN | 29.992 | 120.898 | 155000
Tetuán de las Victorias |  | ESP | 40.460 | -3.697 | 155000
Kishangarh |  | IND | 26.590 | 74.854 | 154886
Birendranagar |  | NPL | 28.597 | 81.617 | 154886
Dalūpura |  | IND | 28.606 | 77.319 | 154791
Guangshui |  | CHN | 31.620 | 113.998 | 154771
Saint-Denis |  | REU | -20.882 | 55.450 | 154765
Brăila |  | ROU | 45.272 | 27.974 | 154686
Lyubertsy |  | RUS | 55.677 | 37.893 | 154650
Bumba |  | COD | 2.188 | 22.468 | 154586
Rudrapur |  | IND | 28.980 | 79.400 | 154554
Miskolc |  | HUN | 48.103 | 20.778 | 154521
La Serena |  | CHL | -29.906 | -71.250 | 154521
Abū Kabīr |  | EGY | 30.725 | 31.671 | 154466
Fu’an |  | CHN | 27.091 | 119.644 | 154439
Kitengela |  | KEN | -1.476 | 36.961 | 154436
Frisco |  | USA | 33.151 | -96.824 | 154407
Zhaodong |  | CHN | 46.052 | 125.955 | 154406
Wujiaqu |  | CHN | 44.163 | 87.522 | 154400
Shomolu |  | NGA | 6.539 | 3.374 | 154390
Janzūr |  | LBY | 32.819 | 13.017 | 154389
Xai-Xai |  | MOZ | -25.052 | 33.644 | 154356
Springfield |  | USA | 42.101 | -72.590 | 154341
Nalgonda |  | IND | 17.054 | 79.267 | 154326
Katabi |  | UGA | 0.084 | 32.470 | 154300
Gwangyang |  | KOR | 34.941 | 127.696 | 154266
Kovrov |  | RUS | 56.358 | 41.319 | 154224
Viranşehir |  | TUR | 37.223 | 39.755 | 154163
Noda |  | JPN | 35.949 | 139.868 | 154114
Santana de Parnaíba |  | BRA | -23.444 | -46.918 | 154105
San Cristóbal |  | DOM | 18.417 | -70.107 | 154040
East Chattanooga |  | USA | 35.065 | -85.249 | 154024
Limassol |  | CYP | 34.684 | 33.038 | 154000
Kariya |  | JPN | 34.983 | 136.983 | 153834
Pasadena |  | USA | 29.691 | -95.209 | 153784
Mīt Ghamr |  | EGY | 30.715 | 31.259 | 153754
Sanshui |  | CHN | 23.155 | 112.892 | 153714
Jackson |  | USA | 32.299 | -90.185 | 153701
Parelheiros |  | BRA | -23.828 | -46.727 | 153695
Mogi Guaçu |  | BRA | -22.368 | -46.946 | 153658
Enschede |  | NLD | 52.218 | 6.896 | 153655
Boshan |  | CHN | 36.483 | 117.833 | 153596
Hazāribāgh |  | IND | 23.992 | 85.362 | 153595
Yangchun |  | CHN | 22.167 | 111.783 | 153547
Souk Ahras |  | DZA | 36.286 | 7.951 | 153479
Musanze |  | RWA | -1.500 | 29.635 | 153368
Medinīpur |  | IND | 22.421 | 87.323 | 153349
Andong |  | KOR | 36.566 | 128.723 | 153348
Bālurghāt |  | IND | 25.221 | 88.777 | 153279
Pomona |  | USA | 34.055 | -117.752 | 153266
Valle de La Pascua |  | VEN | 9.216 | -66.007 | 153136
Kreuzberg |  | DEU | 52.500 | 13.403 | 153135
Chincha Alta |  | PER | -13.410 | -76.132 | 153076
Cairns |  | AUS | -16.924 | 145.766 | 153075
Fyzābād |  | IND | 26.775 | 82.150 | 153047
Thị Trấn Thuận Châu |  | VNM | 21.438 | 103.690 | 153000
Dinapore |  | IND | 25.637 | 85.048 | 152940
Dingzhou |  | CHN | 38.515 | 114.987 | 152934
Kansas City |  | USA | 39.114 | -94.627 | 152933
As Samawah |  | IRQ | 31.332 | 45.294 | 152890
Porbandar |  | IND | 21.642 | 69.609 | 152760
Sinp’o |  | PRK | 40.040 | 128.194 | 152759
Pengpu |  | CHN | 31.285 | 121.437 | 152725
Wazirabad |  | PAK | 32.443 | 74.120 | 152624
Washington Heights |  | USA | 40.850 | -73.935 | 152613
Lakewood |  | USA | 39.705 | -105.081 | 152597
Baqubah | Bakuba; Baquba | IRQ | 33.754 | 44.605 | 152550
Sumayl |  | IRQ | 36.858 | 42.848 | 152512
Simele |  | IRQ | 36.858 | 42.850 | 152512
Neuss |  | DEU | 51.198 | 6.685 | 152457
Chenghua |  | CHN | 23.461 | 116.770 | 152453
Songnim-ni |  | PRK | 38.763 | 125.641 | 152425
Bānda |  | IND | 25.478 | 80.335 | 152218
Pouso Alegre |  | BRA | -22.230 | -45.936 | 152217
Cần Giuộc |  | VNM | 10.609 | 106.671 | 152200
Balvanera |  | ARG | -34.610 | -58.398 | 152198
Longfeng |  | CHN | 46.532 | 125.104 | 152074
Beining |  | CHN | 41.596 | 121.793 | 152033
Strogino |  | RUS | 55.818 | 37.412 | 152000
Gonbad-e Kāvūs |  | IRN | 37.250 | 55.167 | 151910
Etwatwa |  | ZAF | -26.125 | 28.455 | 151866
Higashimurayama |  | JPN | 35.755 | 139.469 | 151815
Hindupur |  | IND | 13.828 | 77.491 | 151677
Stavanger |  | NOR | 58.970 | 5.733 | 151669
Araucária |  | BRA | -25.593 | -49.410 | 151666
Bintulu |  | MYS | 3.167 | 113.033 | 151617
Poole |  | GBR | 50.714 | -1.985 | 151500
Akhmīm |  | EGY | 26.562 | 31.746 | 151430
Kohat |  | PAK | 33.582 | 71.449 | 151427
Regensburg |  | DEU | 49.015 | 12.102 | 151389
Layyah |  | PAK | 30.961 | 70.939 | 151274
Girga |  | EGY | 26.337 | 31.893 | 151256
Koforidua |  | GHA | 6.094 | -0.259 | 151255
Bukit Merah Estate |  | SGP | 1.284 | 103.823 | 151250
Logroño |  | ESP | 42.466 | -2.451 | 151164
Beāwar |  | IND | 26.101 | 74.320 | 151152
Sykhiv |  | UKR | 49.794 | 24.063 | 151131
Shujaabad |  | PAK | 29.881 | 71.293 | 151115
Garanhuns |  | BRA | -8.882 | -36.502 | 151064
Escondido |  | USA | 33.119 | -117.086 | 151038
Ṣuwayliḥ |  | JOR | 32.022 | 35.844 | 151016
Erzincan |  | TUR | 39.739 | 39.490 | 150714
Kırşehir |  | TUR | 39.146 | 34.164 | 150700
Zarichnyi |  | UKR | 50.904 | 34.809 | 150694
La Laguna |  | ESP | 28.485 | -16.320 | 150661
Kokshetau |  | KAZ | 53.284 | 69.394 | 150649
Eminabad |  | PAK | 32.042 | 74.260 | 150646
Anantnag |  | IND | 33.731 | 75.154 | 150592
Kukichūō |  | JPN | 36.067 | 139.675 | 150582
Badajoz |  | ESP | 38.878 | -6.971 | 150530
Serilingampalle |  | IND | 17.493 | 78.302 | 150525
Malatia-Sebastia |  | ARM | 40.174 | 44.446 | 150500
Talcahuano |  | CHL | -36.725 | -73.117 | 150499
Chillán |  | CHL | -36.607 | -72.103 | 150396
Jaranwala |  | PAK | 31.333 | 73.419 | 150380
Kỳ Anh |  | VNM | 18.062 | 106.298 | 150226
Nong Khaem |  | THA | 13.706 | 100.349 | 150218
Piedras Negras |  | MEX | 28.700 | -100.524 | 150178
Kızıltepe |  | TUR | 37.188 | 40.577 | 150174
Astoria |  | USA | 40.772 | -73.930 | 150165
Musashino |  | JPN | 35.706 | 139.559 | 150149
Balashikha |  | RUS | 55.795 | 37.948 | 150103
Raigarh |  | IND | 21.898 | 83.397 | 150019
Vryheid |  | ZAF | -27.770 | 30.792 | 150012
Gloucester |  | CAN | 45.350 | -75.633 | 150012
Zhulebino |  | RUS | 55.700 | 37.850 | 150000
Tordher |  | PAK | 33.990 | 72.286 | 150000
Dili |  | TLS | -8.559 | 125.574 | 150000
Gimcheon |  | KOR | 36.122 | 128.120 | 150000
Malkajgiri |  | IND | 17.448 | 78.526 | 150000
Bercham |  | MYS | 4.641 | 101.139 | 150000
Setia Alam |  | MYS | 3.102 | 101.456 | 150000
Bandar Tasik Puteri |  | MYS | 3.285 | 101.474 | 150000
Shāntipur |  | IND | 23.247 | 88.433 | 149983
Chishtian |  | PAK | 29.797 | 72.858 | 149939
Playa del Carmen |  | MEX | 20.627 | -87.080 | 149923
Santa Rita |  | BRA | -7.114 | -34.978 | 149910
Split |  | HRV | 43.509 | 16.439 | 149830
Ursynów |  | POL | 52.151 | 21.050 | 149775
Hollywood |  | USA | 26.011 | -80.149 | 149728
Madrid Centro |  | ESP | 40.418 | -3.703 | 149718
Iguatemi |  | BRA | -23.613 | -46.427 | 149700
Harunabad |  | PAK | 29.612 | 73.138 | 149679
Shūnan |  | JPN | 34.081 | 131.826 | 149632
Agadez |  | NER | 16.973 | 7.991 | 149549
Burnley |  | GBR | 53.800 | -2.233 | 149422
Reẖovot |  | ISR | 31.894 | 34.812 | 149392
Watampone |  | IDN | -4.539 | 120.328 | 149336
Sabha |  | LBY | 27.038 | 14.428 | 149329
Disūq |  | EGY | 31.133 | 30.648 | 149291
Cagliari |  | ITA | 39.231 | 9.119 | 149257
Borough Park |  | USA | 40.634 | -73.997 | 149248
Harrow |  | GBR | 51.578 | -0.332 | 149246
Berrechid |  | MAR | 33.266 | -7.588 | 149201
Queimados |  | BRA | -22.716 | -43.555 | 149093
Tambacounda |  | SEN | 13.771 | -13.667 | 149071
Huddersfield |  | GBR | 53.649 | -1.784 | 149017
Ārabī |  | ETH | 9.963 | 42.493 | 148933
Kerch |  | UKR | 45.357 | 36.475 | 148932
Saguenay |  | CAN | 48.417 | -71.066 | 148886
Prenzlauer Berg |  | DEU | 52.539 | 13.424 | 148878
Fazenda Rio Grande |  | BRA | -25.657 | -49.308 | 148873
Komaki |  | JPN | 35.283 | 136.917 | 148872
Marvdasht |  | IRN | 29.874 | 52.803 | 148858
Melitopol |  | UKR | 46.847 | 35.382 | 148851
Dunhua |  | CHN | 43.370 | 128.229 | 148844
Bhuj |  | IND | 23.254 | 69.669 | 148834
Arganzuela |  | ESP | 40.400 | -3.696 | 148797
Jyväskylä |  | FIN | 62.241 | 25.721 | 148744
Yonago |  | JPN | 35.433 | 133.333 | 148720
Ruqi |  | SOM | 9.973 | 43.428 | 148702
Rimini |  | ITA | 44.058 | 12.565 | 148688
Coquitlam |  | CAN | 49.285 | -122.782 | 148625
Arar |  | SAU | 30.975 | 41.038 | 148540
Valencia |  | USA | 34.444 | -118.610 | 148456
Moreno |  | ARG | -34.634 | -58.791 | 148290
Tama |  | JPN | 35.644 | 139.468 | 148285
Rockford |  | USA | 42.271 | -89.094 | 148278
Kalaban Koro |  | MLI | 12.573 | -8.029 | 148247
El Limón |  | VEN | 10.306 | -67.632 | 148247
Nîmes |  | FRA | 43.837 | 4.358 | 148236
Dundee |  | GBR | 56.469 | -2.975 | 148210
Bārākpur |  | IND | 22.766 | 88.363 | 148174
Sao Rafael |  | BRA | -23.628 | -46.454 | 148145
Botucatu |  | BRA | -22.886 | -48.445 | 148130
Sujiatun |  | CHN | 41.659 | 123.339 | 148113
Astanajapura |  | IDN | -6.802 | 108.631 | 148047
Ciudad Delicias |  | MEX | 28.190 | -105.470 | 148045
Siguiri |  | GIN | 11.423 | -9.169 | 148018
Mbanza Kongo |  | AGO | -6.267 | 14.238 | 148000
East Hampton |  | USA | 37.037 | -76.332 | 147993
Honggang |  | CHN | 46.397 | 124.884 | 147977
Sarrià-Sant Gervasi |  | ESP | 41.401 | 2.139 | 147912
Kiambu |  | KEN | -1.171 | 36.836 | 147870
Clermont-Ferrand |  | FRA | 45.780 | 3.087 | 147865
Joliet |  | USA | 41.525 | -88.083 | 147861
Barrie |  | CAN | 44.400 | -79.666 | 147829
Bang Kapi |  | THA | 13.765 | 100.647 | 147800
Savannah |  | USA | 32.084 | -81.100 | 147780
Paterson |  | USA | 40.917 | -74.172 | 147754
Salamanca |  | ESP | 40.430 | -3.680 | 147707
Kolomna |  | RUS | 55.071 | 38.784 | 147690
Hājīpur |  | IND | 25.685 | 85.210 | 147688
Rafsanjān |  | IRN | 30.407 | 55.994 | 147680
Hòa Thành |  | VNM | 11.287 | 106.129 | 147666
Mestre |  | ITA | 45.492 | 12.245 | 147662
As Sālimīyah |  | KWT | 29.334 | 48.076 | 147649
Bridgeport |  | USA | 41.179 | -73.189 | 147629
Shevchenko |  | UKR | 49.565 | 34.539 | 147600
Kuntsevo |  | RUS | 55.742 | 37.402 | 147497
Kragujevac |  | SRB | 44.017 | 20.917 | 147473
Aktau |  | KAZ | 43.661 | 51.174 | 147443
Balcón de la Lisa |  | CUB | 23.053 | -82.448 | 147415
Sasarām |  | IND | 24.949 | 84.016 | 147408
Bohuniya |  | UKR | 50.277 | 28.610 | 147324
Nilópolis |  | BRA | -22.808 | -43.414 | 147281
Iruma |  | JPN | 35.818 | 139.368 | 147166
Renca |  | CHL | -33.402 | -70.706 | 147151
Kramatorsk |  | UKR | 48.731 | 37.568 | 147145
Naperville |  | USA | 41.786 | -88.147 | 147100
Manama |  | BHR | 26.228 | 50.586 | 147074
Colima |  | MEX | 19.245 | -103.713 | 146965
Bhimavaram |  | IND | 16.541 | 81.523 | 146961
Lárisa |  | GRC | 39.628 | 22.421 | 146926
Nakhodka |  | RUS | 42.844 | 132.918 | 146920
Debre Birhan |  | ETH | 9.680 | 39.533 | 146900
Cacuaco |  | AGO | -8.780 | 13.375 | 146867
Aix-en-Provence |  | FRA | 43.528 | 5.450 | 146821
Cam Ranh |  | VNM | 11.921 | 109.159 | 146771
Jalalpur Jattan |  | PAK | 32.641 | 74.206 | 146743
Matanzas |  | CUB | 23.044 | -81.583 | 146733
Beed |  | IND | 18.989 | 75.756 | 146709
Khasnahzān |  | IRQ | 36.201 | 44.142 | 146639
Taozhou |  | CHN | 30.906 | 119.409 | 146610
Saint-Quentin-en-Yvelines |  | FRA | 48.772 | 2.019 | 146598
Bandar Bukit Raja |  | MYS | 3.087 | 101.433 | 146534
Blackburn |  | GBR | 53.750 | -2.483 | 146521
Rosemont–La Petite-Patrie |  | CAN | 45.537 | -73.607 | 146501
Colina |  | CHL | -33.204 | -70.675 | 146207
Burāri |  | IND | 28.756 | 77.199 | 146190
Ruda Śląska |  | POL | 50.258 | 18.856 | 146189
Nouadhibou |  | MRT | 20.942 | -17.038 | 146048
Puerto Plata |  | DOM | 19.793 | -70.688 | 146000
Urdaneta |  | PHL | 15.976 | 120.571 | 145935
Chamberí |  | ESP | 40.434 | -3.704 | 145934
Krishnanagar |  | IND | 23.406 | 88.491 | 145926
Xinji |  | CHN | 37.926 | 115.219 | 145911
Jutiapa |  | GTM | 14.285 | -89.888 | 145880
Marabá |  | BRA | -5.381 | -49.132 | 145860
Chitradurga |  | IND | 14.223 | 76.400 | 145853
Bueng Kum |  | THA | 13.785 | 100.670 | 145830
Cambridge |  | GBR | 52.200 | 0.117 | 145674
Paço do Lumiar |  | BRA | -2.532 | -44.108 | 145643
Kampung Pasir Gudang Baru |  | MYS | 1.473 | 103.878 | 145639
Kampung Sungai Glugur |  | MYS | 5.370 | 100.314 | 145600
Dibrugarh |  | IND | 27.480 | 94.908 | 145488
Médéa |  | DZA | 36.264 | 2.754 | 145441
Taishan |  | CHN | 22.251 | 112.780 | 145440
El Eulma |  | DZA | 36.153 | 5.690 | 145380
Pécs |  | HUN | 46.076 | 18.228 | 145347
Giá Rai |  | VNM | 9.234 | 105.458 | 145340
Abohar |  | IND | 30.145 | 74.196 | 145302
Tiruvannamalai |  | IND | 12.227 | 79.075 | 145278
Teixeira de Freitas |  | BRA | -17.535 | -39.742 | 145216
Gainesville |  | USA | 29.652 | -82.325 | 145214
Concordia |  | ARG | -31.392 | -58.017 | 145210
Fujieda |  | JPN | 34.867 | 138.267 | 145032
Spanish Town |  | JAM | 17.991 | -76.957 | 145018
Blackpool |  | GBR | 53.817 | -3.050 | 145007
Urganch |  | UZB | 41.552 | 60.631 | 145000
Bukoba |  | TZA | -1.332 | 31.812 | 144938
Kaithal |  | IND | 29.802 | 76.400 | 144915
Ingombota |  | AGO | -8.818 | 13.229 | 144911
Brest |  | FRA | 48.390 | -4.486 | 144899
Basildon |  | GBR | 51.568 | 0.458 | 144859
Franco da Rocha |  | BRA | -23.322 | -46.727 | 144849
Salamanca |  | ESP | 40.969 | -5.664 | 144825
Villeray–Saint-Michel–Parc-Extension |  | CAN | 45.559 | -73.605 | 144814
Mesquite |  | USA | 32.767 | -96.599 | 144788
Ashikaga |  | JPN | 36.333 | 139.450 | 144746
Huyện Lâm Hà |  | VNM | 11.816 | 108.214 | 144707
Acheng |  | CHN | 45.546 | 126.952 | 144665
Kelowna |  | CAN | 49.883 | -119.486 | 144576
Umarkot |  | PAK | 25.363 | 69.742 | 144558
León |  | NIC | 12.435 | -86.879 | 144538
Kakamigahara |  | JPN | 35.417 | 136.867 | 144521
Le Mans |  | FRA | 48.002 | 0.203 | 144515
Lodhran |  | PAK | 29.534 | 71.632 | 144512
Trois-Rivières |  | CAN | 46.345 | -72.548 | 144472
Hailin |  | CHN | 44.571 | 129.385 | 144443
Tsuchiura |  | JPN | 36.090 | 140.210 | 144399
Elektrostal’ |  | RUS | 55.786 | 38.457 | 144387
Balasore |  | IND | 21.493 | 86.933 | 144373
Yong’an |  | CHN | 31.019 | 109.459 | 144314
Paris 11e Arrondissement |  | FRA | 48.858 | 2.380 | 144292
Kampong Pasir Ris |  | SGP | 1.378 | 103.932 | 144260
Huelva |  | ESP | 37.266 | -6.940 | 144258
Navoiy |  | UZB | 40.084 | 65.379 | 144158
Syracuse |  | USA | 43.048 | -76.147 | 144142
Atibaia |  | BRA | -23.117 | -46.550 | 144088
Ashkelon | Ashqelon; Aschkelon | ISR | 31.669 | 34.571 | 144073
Pinetown |  | ZAF | -29.821 | 30.887 | 144026
Teshi Old Town |  | GHA | 5.584 | -0.107 | 144013
Biryulëvo |  | RUS | 55.586 | 37.678 | 144000
Orekhovo-Borisovo |  | RUS | 55.613 | 37.726 | 144000
Kusatsu |  | JPN | 35.017 | 135.967 | 143913
Nanjin |  | CHN | 29.985 | 106.265 | 143766
Guelph |  | CAN | 43.546 | -80.256 | 143740
Qianjiang |  | CHN | 29.533 | 108.775 | 143727
Ramna Maidan |  | BGD | 23.733 | 90.400 | 143677
Godhra |  | IND | 22.775 | 73.615 | 143644
Khemisset |  | MAR | 33.824 | -6.066 | 143640
Çanakkale |  | TUR | 40.156 | 26.413 | 143622
Torrance |  | USA | 33.836 | -118.341 | 143592
San Jose |  | PHL | 12.353 | 121.068 | 143495
Ladysmith |  | ZAF | -28.559 | 29.779 | 143446
Lévis |  | CAN | 46.803 | -71.178 | 143414
Cachoeirinha |  | BRA | -23.454 | -46.662 | 143366
Heidelberg |  | DEU | 49.408 | 8.691 | 143345
Fresnillo |  | MEX | 23.175 | -102.868 | 143281
Touggourt |  | DZA | 33.111 | 6.070 | 143270
Shillong |  | IND | 25.569 | 91.883 | 143229
Surprise |  | USA | 33.631 | -112.333 | 143148
Norwich |  | GBR | 52.628 | 1.298 | 143135
Tịnh Biên |  | VNM | 10.596 | 104.937 | 143098
Moriguchi |  | JPN | 34.733 | 135.567 | 143096
Amiens |  | FRA | 49.900 | 2.300 | 143086
Cai Lậy |  | VNM | 10.400 | 106.117 | 143050
Macaé |  | BRA | -22.385 | -41.783 | 143029
Rewāri |  | IND | 28.199 | 76.618 | 143021
Basirhat City |  | IND | 22.661 | 88.855 | 143007
Novyye Kuz’minki |  | RUS | 55.700 | 37.750 | 143000
Kuz’minki |  | RUS | 55.700 | 37.800 | 143000
Aalborg |  | DNK | 57.048 | 9.919 | 142937
La Trinidad |  | PHL | 16.455 | 120.588 | 142925
Ghardaïa |  | DZA | 32.491 | 3.673 | 142913
Timika |  | IDN | -4.614 | 136.677 | 142909
Pyatigorsk |  | RUS | 44.050 | 43.050 | 142865
Mbanza-Ngungu |  | COD | -5.258 | 14.858 | 142773
Mercier–Hochelaga-Maisonneuve |  | CAN | 45.572 | -73.546 | 142753
Okinawa |  | JPN | 26.336 | 127.801 | 142752
Middlesbrough |  | GBR | 54.576 | -1.235 | 142707
Shahrisabz |  | UZB | 39.058 | 66.834 | 142700
Moro |  | PAK | 26.663 | 68.000 | 142685
Ch’ŏngdan-ŭp |  | PRK | 37.970 | 125.938 | 142607
Sant Andreu |  | ESP | 41.435 | 2.190 | 142598
Rybnik |  | POL | 50.097 | 18.542 | 142510
Saïda |  | DZA | 34.830 | 0.152 | 142497
Metairie Terrace |  | USA | 29.979 | -90.164 | 142489
Tuzla |  | BIH | 44.538 | 18.667 | 142486
Kovpakivskyi |  | UKR | 50.925 | 34.795 | 142447
eMbalenhle |  | ZAF | -26.533 | 29.067 | 142443
Trindade |  | BRA | -16.649 | -49.489 | 142431
Khanpur |  | PAK | 28.647 | 70.657 | 142426
Columbia |  | USA | 34.001 | -81.035 | 142416
Nawābganj |  | BGD | 24.590 | 88.274 | 142361
Inezgane |  | MAR | 30.355 | -9.536 | 142320
Puerto Cortez |  | HND | 15.826 | -87.930 | 142311
Pasadena |  | USA | 34.148 | -118.145 | 142250
Toowoomba |  | AUS | -27.561 | 151.954 | 142163
Paderborn |  | DEU | 51.719 | 8.754 | 142161
Misato, Saitama |  | JPN | 35.844 | 139.883 | 142145
Chhatarpur |  | IND | 24.918 | 79.589 | 142128
Kimberley |  | ZAF | -28.732 | 24.762 | 142089
Alto Hospicio |  | CHL | -20.269 | -70.105 | 142086
Ciego de Ávila |  | CUB | 21.842 | -78.760 | 142027
Samālūţ |  | EGY | 28.312 | 30.710 | 142009
Chertanovo Yuzhnoye |  | RUS | 55.591 | 37.595 | 142000
Jieshou |  | CHN | 33.263 | 115.361 | 141993
Maykop |  | RUS | 44.608 | 40.102 | 141970
Attock City |  | PAK | 33.767 | 72.360 | 141945
Kisaran |  | IDN | 2.985 | 99.616 | 141915
Mojokerto |  | IDN | -7.466 | 112.434 | 141785
Facatativá |  | COL | 4.814 | -74.355 | 141762
Masai |  | MYS | 1.491 | 103.879 | 141730
Punto Fijo |  | VEN | 11.692 | -70.199 | 141729
Myingyan |  | MMR | 21.460 | 95.388 | 141713
Kamālshahr |  | IRN | 35.862 | 50.874 | 141669
Mandsaur |  | IND | 24.072 | 75.070 | 141667
Zheleznodorozhnyy |  | RUS | 55.744 | 38.017 | 141648
Chas |  | IND | 23.636 | 86.167 | 141640
Jahrom |  | IRN | 28.500 | 53.560 | 141634
Tours |  | FRA | 47.395 | 0.704 | 141621
Pālanpur |  | IND | 24.171 | 72.438 | 141592
Bondoukou |  | CIV | 8.040 | -2.800 | 141568
Chichicastenango |  | GTM | 14.943 | -91.111 | 141567
Tarragona |  | ESP | 41.119 | 1.245 | 141542
Tobruk |  | LBY | 32.090 | 23.954 | 141499
Sinch’ŏn-ŭp |  | PRK | 38.353 | 125.484 | 141407
Abbotsford |  | CAN | 49.058 | -122.253 | 141397
Brusque |  | BRA | -27.098 | -48.913 | 141385
Circoiscrizione II |  | ITA | 45.050 | 7.641 | 141344
Bolton |  | GBR | 53.583 | -2.433 | 141331
Yushu |  | CHN | 33.001 | 97.009 | 141308
Piteşti |  | ROU | 44.850 | 24.867 | 141275
Fukayachō |  | JPN | 36.200 | 139.283 | 141268
Potosí |  | BOL | -19.584 | -65.753 | 141251
Usera |  | ESP | 40.389 | -3.700 | 141189
Limoges |  | FRA | 45.834 | 1.248 | 141176
Cangaiba |  | BRA | -23.497 | -46.520 | 141172
Asaka |  | JPN | 35.805 | 139.602 | 141083
Paranaguá |  | BRA | -25.516 | -48.525 | 141013
Ghazni | Ghasni | AFG | 33.554 | 68.421 | 141000
Orange |  | USA | 33.788 | -117.853 | 140992
Wola |  | POL | 52.235 | 20.960 | 140958
Sanhe |  | CHN | 29.869 | 107.730 | 140954
Īlām |  | IRN | 33.637 | 46.423 | 140940
Gongzhuling |  | CHN | 43.501 | 124.820 | 140909
Shimotoda |  | JPN | 35.815 | 139.685 | 140899
Comodoro Rivadavia |  | ARG | -45.863 | -67.494 | 140850
Kampung Sungai Ara |  | MYS | 5.327 | 100.273 | 140849
Fullerton |  | USA | 33.870 | -117.925 | 140847
Killeen |  | USA | 31.117 | -97.728 | 140806
Norilsk |  | RUS | 69.353 | 88.203 | 140800
Lleida |  | ESP | 41.617 | 0.622 | 140797
Coimbra |  | PRT | 40.207 | -8.420 | 140796
Mtwara |  | TZA | -10.267 | 40.183 | 140793
Manjhand |  | PAK | 25.908 | 68.237 | 140766
Beni |  | COD | 0.491 | 29.473 | 140731
Debre Mark’os |  | ETH | 10.350 | 37.733 | 140700
Norzagaray |  | PHL | 14.911 | 121.049 | 140697
Qeładizê |  | IRQ | 36.183 | 45.130 | 140688
Vila Curuca |  | BRA | -23.510 | -46.416 | 140673
Nigel |  | ZAF | -26.431 | 28.477 | 140644
Shengavit |  | ARM | 40.156 | 44.478 | 140600
Catacamas |  | HND | 14.851 | -85.894 | 140548
Buea |  | CMR | 4.153 | 9.242 | 140533
Shuizhai |  | CHN | 23.930 | 115.765 | 140493
Al’met’yevsk |  | RUS | 54.904 | 52.318 | 140437
Paris 12e Arrondissement |  | FRA | 48.835 | 2.435 | 140311
McAllen |  | USA | 26.203 | -98.230 | 140269
Lakhīmpur |  | IND | 27.948 | 80.779 | 140223
Ishinomaki |  | JPN | 38.417 | 141.300 | 140151
Mpumalanga |  | ZAF | -29.813 | 30.636 | 140121
Mian Channun |  | PAK | 30.441 | 72.357 | 140112
Zaanstad |  | NLD | 52.453 | 4.814 | 140085
Kabin Buri |  | THA | 13.951 | 101.717 | 140056
Kuwana |  | JPN | 35.052 | 136.670 | 140051
Ayacucho |  | PER | -13.164 | -74.223 | 140033
Şaḩam |  | OMN | 24.172 | 56.889 | 140000
Shanhaiguan |  | CHN | 40.001 | 119.754 | 140000
Chamartín |  | ESP | 40.462 | -3.677 | 140000
Abéché |  | TCD | 13.829 | 20.832 | 139983
Peristéri |  | GRC | 38.015 | 23.692 | 139981
Amersfoort |  | NLD | 52.155 | 5.388 | 139914
Darwin |  | AUS | -12.461 | 130.842 | 139902
Jeongeup |  | KOR | 35.600 | 126.917 | 139876
Bellevue |  | USA | 47.610 | -122.201 | 139820
Korolev |  | RUS | 55.914 | 37.826 | 139798
Valsād |  | IND | 20.610 | 72.934 | 139764
Shinyanga |  | TZA | -3.664 | 33.421 | 139727
Sollentuna |  | SWE | 59.428 | 17.951 | 139606
Al Hindīyah |  | IRQ | 32.542 | 44.225 | 139578
Yaizu |  | JPN | 34.869 | 138.320 | 139578
Payakumbuh |  | IDN | -0.216 | 100.633 | 139576
Damoh |  | IND | 23.833 | 79.442 | 139561
Āsela |  | ETH | 7.950 | 39.133 | 139500
Haldwani |  | IND | 29.223 | 79.529 | 139497
Irewe |  | NGA | 6.417 | 3.141 | 139494
Batang |  | IDN | -6.485 | 110.708 | 139492
Gbongan |  | NGA | 7.477 | 4.354 | 139485
Gama |  | BRA | -16.025 | -48.071 | 139467
Siem Reap |  | KHM | 13.362 | 103.861 | 139458
Anaco |  | VEN | 9.430 | -64.464 | 139397
Purwodadi |  | IDN | -7.087 | 110.916 | 139387
Koga |  | JPN | 36.183 | 139.717 | 139344
Yuepu |  | CHN | 31.427 | 121.421 | 139328
Hābra |  | IND | 22.842 | 88.656 | 139297
Sidoarjo |  | IDN | -7.448 | 112.718 | 139189
Kyivskyi |  | UKR | 48.046 | 37.776 | 139177
Şabāḩ as Sālim |  | KWT | 29.257 | 48.057 | 139163
Balneário Camboriú |  | BRA | -26.991 | -48.635 | 139155
Plaza de la Revolución |  | CUB | 23.119 | -82.392 | 139135
Lausanne |  | CHE | 46.516 | 6.633 | 139111
Choloma |  | HND | 15.614 | -87.953 | 139100
Kairouan |  | TUN | 35.678 | 10.096 | 139070
Stockport |  | GBR | 53.410 | -2.158 | 139052
Budapest XI. kerület |  | HUN | 47.476 | 19.036 | 139049
Huadian |  | CHN | 42.972 | 126.741 | 139047
Kousséri |  | CMR | 12.077 | 15.031 | 139024
Weru |  | IDN | -6.711 | 108.504 | 139004
Al-'Ubūr |  | EGY | 30.229 | 31.481 | 138987
Kolpino |  | RUS | 59.751 | 30.589 | 138979
Belgrano |  | ARG | -34.563 | -58.458 | 138942
Sarh |  | TCD | 9.146 | 18.383 | 138928
Gingoog |  | PHL | 8.828 | 125.100 | 138895
San Juan del Río |  | MEX | 20.389 | -99.996 | 138878
Sekondi-Takoradi |  | GHA | 4.927 | -1.758 | 138872
Liuzhi |  | CHN | 26.234 | 105.426 | 138826
Naga |  | PHL | 10.209 | 123.758 | 138727
Fuyu |  | CHN | 45.183 | 124.817 | 138704
Whitby |  | CAN | 43.883 | -78.933 | 138501
Metairie |  | USA | 29.984 | -90.153 | 138481
Chaohu |  | CHN | 31.600 | 117.867 | 138463
Kolār |  | IND | 13.138 | 78.130 | 138462
Bizerte |  | TUN | 37.274 | 9.874 | 138430
Táriba |  | VEN | 7.821 | -72.223 | 138402
Ejigbo |  | NGA | 7.903 | 4.314 | 138357
Ksar El Kebir |  | MAR | 35.000 | -5.904 | 138262
Paris 11 Popincourt |  | FRA | 48.857 | 2.380 | 138170
Dabou |  | CIV | 5.326 | -4.377 | 138083
Bukit Panjang New Town |  | SGP | 1.380 | 103.765 | 138050
Sao Lucas |  | BRA | -23.595 | -46.544 | 138038
Paris 12 Reuilly |  | FRA | 48.841 | 2.388 | 138024
Parnaíba |  | BRA | -2.905 | -41.777 | 138008
Bertoua |  | CMR | 4.577 | 13.685 | 137993
Jacmel |  | HTI | 18.236 | -72.537 | 137966
Srikakulam |  | IND | 18.299 | 83.898 | 137944
Candelaria |  | PHL | 13.931 | 121.423 | 137933
Vĩnh Long |  | VNM | 10.254 | 105.972 | 137870
Praia |  | CPV | 14.932 | -23.513 | 137868
Araruama |  | BRA | -22.873 | -42.343 | 137773
Liangping |  | CHN | 30.661 | 107.766 | 137620
Kirdāsah |  | EGY | 30.031 | 31.111 | 137588
Itu |  | BRA | -23.264 | -47.299 | 137586
Ponce |  | PRI | 18.010 | -66.624 | 137491
Doilungdêqên |  | CHN | 29.655 | 90.992 | 137451
Jieshi |  | CHN | 22.810 | 115.831 | 137444
Hejiang |  | CHN | 28.812 | 105.834 | 137437
Pasir Puteh |  | MYS | 5.833 | 102.400 | 137400
Mandya |  | IND | 12.522 | 76.897 | 137358
Xiayang |  | CHN | 31.150 | 121.116 | 137321
Nor Nork |  | ARM | 40.197 | 44.567 | 137300
Bhisho |  | ZAF | -32.847 | 27.442 | 137287
Dixinn |  | GIN | 9.551 | -13.673 | 137287
Freguesia do Ó |  | BRA | -23.499 | -46.700 | 137240
Subang |  | IDN | -6.570 | 107.757 | 137234
Madhurampur Dehri |  | IND | 24.969 | 84.196 | 137231
Negombo |  | LKA | 7.208 | 79.836 | 137223
Irákleion |  | GRC | 35.328 | 25.143 | 137154
Hampton |  | USA | 37.030 | -76.345 | 137148
Wuyishan |  | CHN | 27.760 | 118.031 | 137133
Miramar |  | USA | 25.987 | -80.232 | 137132
Jiashan |  | CHN | 30.849 | 120.926 | 137112
Bilqās |  | EGY | 31.215 | 31.358 | 137080
Odintsovo |  | RUS | 55.670 | 37.277 | 137041
Rangkasbitung |  | IDN | -6.359 | 106.249 | 137041
Foggia |  | ITA | 41.458 | 15.552 | 137032
Antsiranana |  | MDG | -12.317 | 49.292 | 136959
Kānchrāpāra |  | IND | 22.960 | 88.428 | 136954
San Juan Sacatepéquez |  | GTM | 14.719 | -90.644 | 136886
Minoh |  | JPN | 34.827 | 135.471 | 136868
Funtua |  | NGA | 11.524 | 7.312 | 136811
St. Catharines |  | CAN | 43.171 | -79.243 | 136803
Dawei |  | MMR | 14.082 | 98.192 | 136783
Igboho |  | NGA | 8.838 | 3.756 | 136764
Gunungsitoli |  | IDN | 1.289 | 97.614 | 136707
Apeldoorn |  | NLD | 52.210 | 5.969 | 136670
Cidade Lider |  | BRA | -23.562 | -46.491 | 136660
Marīvān |  | IRN | 35.518 | 46.183 | 136654
Phủ Lý |  | VNM | 20.545 | 105.912 | 136654
Divo |  | CIV | 5.837 | -5.357 | 136627
Huinong |  | CHN | 39.233 | 106.769 | 136570
Ebina |  | JPN | 35.381 | 139.397 | 136516
Larache |  | MAR | 35.193 | -6.156 | 136505
Varginha |  | BRA | -21.551 | -45.430 | 136467
Paris 14 Observatoire |  | FRA | 48.833 | 2.326 | 136455
Van Nuys |  | USA | 34.187 | -118.449 | 136443
Būsh |  | EGY | 29.148 | 31.127 | 136441
Mlolongo |  | KEN | -1.396 | 36.940 | 136351
Campo Largo |  | BRA | -25.460 | -49.530 | 136327
San José del Cabo |  | MEX | 23.054 | -109.704 | 136285
Cachoeirinha |  | BRA | -29.951 | -51.094 | 136258
West Valley City |  | USA | 40.692 | -112.001 | 136208
Kisarazu |  | JPN | 35.383 | 139.933 | 136166
Gejiu |  | CHN | 23.361 | 103.154 | 136135
Bacău |  | ROU | 46.567 | 26.914 | 136087
Saaba |  | BFA | 12.371 | -1.415 | 136011
Mingaladon |  | MMR | 16.924 | 96.098 | 136000
Dimāpur |  | IND | 25.912 | 93.722 | 135860
Sasolburg |  | ZAF | -26.814 | 27.817 | 135828
Cheras |  | MYS | 3.108 | 101.726 | 135823
Tasek Glugor |  | MYS | 5.480 | 100.498 | 135786
Osorno |  | CHL | -40.574 | -73.133 | 135773
Jiagedaqi |  | CHN | 50.417 | 124.117 | 135760
Tumxuk |  | CHN | 39.870 | 79.061 | 135727
Kushtia |  | BGD | 23.903 | 89.119 | 135724
Pitalito |  | COL | 1.854 | -76.051 | 135711
Baliuag |  | PHL | 14.955 | 120.897 | 135679
Hoàn Kiếm |  | VNM | 21.029 | 105.851 | 135618
Kajansi |  | UGA | 0.215 | 32.535 | 135600
Isahaya |  | JPN | 32.841 | 130.043 | 135546
Dayton |  | USA | 39.759 | -84.192 | 135512
Cẩm Phả Mines |  | VNM | 21.017 | 107.300 | 135477
Petapa |  | GTM | 14.502 | -90.562 | 135447
Māler Kotla |  | IND | 30.531 | 75.879 | 135424
Buguma |  | NGA | 4.736 | 6.862 | 135404
Ahuntsic-Cartierville |  | CAN | 45.567 | -73.667 | 135336
Araras |  | BRA | -22.357 | -47.384 | 135331
Pyay |  | MMR | 18.820 | 95.216 | 135308
Shiqiao |  | CHN | 22.946 | 113.358 | 135308
Rabak |  | SDN | 13.181 | 32.740 | 135281
Tây Ninh |  | VNM | 11.310 | 106.098 | 135254
Le Vieux-Longueuil |  | CAN | 45.537 | -73.508 | 135218
Tyre | Tyros; Tyrus | LBN | 33.273 | 35.194 | 135204
Kutaisi |  | GEO | 42.268 | 42.695 | 135201
Andīmeshk |  | IRN | 32.462 | 48.354 | 135116
Siwān |  | IND | 26.221 | 84.356 | 135066
Madrid |  | COL | 4.732 | -74.264 | 135000
Angono |  | PHL | 14.527 | 121.154 | 134975
Cartago |  | COL | 4.746 | -75.912 | 134972
Shahreẕā |  | IRN | 32.009 | 51.864 | 134952
Hinthada |  | MMR | 17.649 | 95.457 | 134947
Cap-Haïtien |  | HTI | 19.759 | -72.198 | 134815
Baturaja |  | IDN | -4.129 | 104.167 | 134759
Inazawa |  | JPN | 35.250 | 136.783 | 134751
Rodriguez |  | PHL | 14.760 | 121.200 | 134432
Kalol |  | IND | 23.247 | 72.495 | 134426
Mīāndoāb |  | IRN | 36.967 | 46.110 | 134425
Laghouat |  | DZA | 33.800 | 2.865 | 134372
Nevinnomyssk |  | RUS | 44.633 | 41.944 | 134345
San Mateo |  | PHL | 14.698 | 121.124 | 134327
Ţahţā |  | EGY | 26.769 | 31.502 | 134314
San Juan |  | PHL | 14.600 | 121.033 | 134312
Sibiu | Hermannstadt | ROU | 45.800 | 24.150 | 134309
Olathe |  | USA | 38.881 | -94.819 | 134305
El Geneina Fort |  | SDN | 13.475 | 22.457 | 134264
Ikirun |  | NGA | 7.913 | 4.667 | 134240
Shenglilu |  | CHN | 29.350 | 105.877 | 134218
San Nicolás de los Arroyos |  | ARG | -33.334 | -60.211 | 134217
Léogâne |  | HTI | 18.511 | -72.633 | 134190
Vila Jacui |  | BRA | -23.503 | -46.462 | 134189
Adiwerna |  | IDN | -6.938 | 109.132 | 134188
Cametá |  | BRA | -2.244 | -49.496 | 134184
Al Qurnah |  | IRQ | 31.015 | 47.434 | 134174
Abakaliki |  | NGA | 6.325 | 8.114 | 134102
Vitória de Santo Antão |  | BRA | -8.118 | -35.291 | 134084
Marianao |  | CUB | 23.074 | -82.430 | 134057
Warren |  | USA | 42.490 | -83.013 | 134056
Cizre |  | TUR | 37.330 | 42.185 | 134041
Circoiscrizione VIII |  | ITA | 45.038 | 7.672 | 134028
Bānkura |  | IND | 23.232 | 87.072 | 133966
İnegol |  | TUR | 40.078 | 29.513 | 133959
Ebetsu |  | JPN | 43.108 | 141.551 | 133953
Anyama |  | CIV | 5.495 | -4.052 | 133905
Jiawang |  | CHN | 34.433 | 117.442 | 133861
Singaraja |  | IDN | -8.112 | 115.088 | 133784
Pātan |  | IND | 23.851 | 72.130 | 133737
Würzburg |  | DEU | 49.794 | 9.951 | 133731
Barysaw |  | BLR | 54.228 | 28.505 | 133700
Đồng Hới |  | VNM | 17.469 | 106.622 | 133672
Randfontein |  | ZAF | -26.184 | 27.702 | 133654
Pervouralsk |  | RUS | 56.905 | 59.944 | 133600
Gondā City |  | IND | 27.132 | 81.953 | 133583
Madīnat Ḩamad |  | BHR | 26.115 | 50.507 | 133550
Ōme |  | JPN | 35.784 | 139.243 | 133535
Sinnūris |  | EGY | 29.413 | 30.866 | 133532
Milagro |  | ECU | -2.134 | -79.593 | 133508
Jaú |  | BRA | -22.296 | -48.558 | 133497
Thornton |  | USA | 39.868 | -104.972 | 133451
Valdivia |  | CHL | -39.814 | -73.246 | 133419
Olmaliq |  | UZB | 40.845 | 69.598 | 133400
Okrika |  | NGA | 4.742 | 7.084 | 133271
Santa Cruz do Sul |  | BRA | -29.718 | -52.426 | 133230
High Wycombe |  | GBR | 51.629 | -0.749 | 133204
Carrollton |  | USA | 32.954 | -96.890 | 133168
Talisay |  | PHL | 10.245 | 123.849 | 133148
Gao |  | MLI | 16.272 | -0.045 | 133110
Dhaulpur |  | IND | 26.693 | 77.880 | 133075
Tarime |  | TZA | -1.350 | 34.367 | 133043
Kentron |  | ARM | 40.178 | 44.513 | 133000
Milton |  | CAN | 43.517 | -79.883 | 132979
M'Sila |  | DZA | 35.709 | 4.537 | 132975
Narita |  | JPN | 35.783 | 140.317 | 132906
Franceville |  | GAB | -1.633 | 13.584 | 132895
Puqi |  | CHN | 29.717 | 113.883 | 132891
Tondabayashichō |  | JPN | 34.501 | 135.602 | 132873
Sandachō |  | JPN | 34.884 | 135.227 | 132858
Gondiā |  | IND | 21.460 | 80.192 | 132813
Dunedin |  | NZL | -45.874 | 170.504 | 132800
Kislovodsk |  | RUS | 43.913 | 42.721 | 132771
Kyauktan |  | MMR | 16.637 | 96.325 | 132765
Schaerbeek |  | BEL | 50.869 | 4.377 | 132761
Hoofddorp |  | NLD | 52.303 | 4.689 | 132734
Machiques |  | VEN | 10.061 | -72.552 | 132734
Palakkad |  | IND | 10.773 | 76.654 | 132728
Silifke |  | TUR | 36.378 | 33.934 | 132665
Charleston |  | USA | 32.776 | -79.933 | 132609
Langley |  | CAN | 49.101 | -122.659 | 132603
Midland |  | USA | 31.997 | -102.078 | 132524
Fujinomiya |  | JPN | 35.217 | 138.617 | 132507
Mingala Tangnyunt |  | MMR | 16.789 | 96.172 | 132494
Innsbruck |  | AUT | 47.263 | 11.395 | 132493
Kingston |  | CAN | 44.230 | -76.481 | 132485
Wugang |  | CHN | 26.728 | 110.632 | 132457
Gloucester |  | GBR | 51.866 | -2.243 | 132416
Waco |  | USA | 31.549 | -97.147 | 132356
Cerro |  | CUB | 23.108 | -82.384 | 132351
Zama |  | JPN | 35.488 | 139.391 | 132325
Manokwari |  | IDN | -0.863 | 134.064 | 132300
Dimitrovgrad |  | RUS | 54.214 | 49.618 | 132226
Zhalantun |  | CHN | 48.009 | 122.737 | 132224
Bettiah |  | IND | 26.802 | 84.503 | 132209
Maijdi |  | BGD | 22.867 | 91.100 | 132185
San Pedro Garza García |  | MEX | 25.662 | -100.403 | 132128
Sapucaia do Sul |  | BRA | -29.818 | -51.146 | 132107
Kombolcha |  | ETH | 11.082 | 39.743 | 132100
Muricay |  | PHL | 7.827 | 123.478 | 132094
Sterling Heights |  | USA | 42.580 | -83.030 | 132052
Surat Thani |  | THA | 9.140 | 99.333 | 132040
Fürth |  | DEU | 49.476 | 10.989 | 132036
Ferrara |  | ITA | 44.838 | 11.621 | 132009
Quận Đức Thịnh |  | VNM | 10.310 | 105.739 | 132000
Isidro Casanova |  | ARG | -34.700 | -58.587 | 131981
Ōmuta |  | JPN | 33.033 | 130.450 | 131974
Villa Mercedes |  | CHL | -37.404 | -71.979 | 131936
Fuji |  | CHN | 29.148 | 105.374 | 131927
Palwal |  | IND | 28.145 | 77.325 | 131926
Bielany |  | POL | 52.292 | 20.935 | 131910
Dawukou |  | CHN | 39.042 | 106.396 | 131880
Bulaon |  | PHL | 15.083 | 120.663 | 131818
Garut |  | IDN | -7.245 | 107.921 | 131809
Ajdabiya | Adschdabija | LBY | 30.755 | 20.226 | 131773
Abiko |  | JPN | 35.867 | 140.017 | 131771
Kadoma |  | JPN | 34.738 | 135.574 | 131727
Majie |  | CHN | 25.032 | 102.638 | 131696
Bhakkar |  | PAK | 31.627 | 71.065 | 131658
Rio Pequeno |  | BRA | -23.571 | -46.759 | 131631
Kāshmar |  | IRN | 35.238 | 58.466 | 131517
Jijel |  | DZA | 36.821 | 5.764 | 131513
Martapura |  | IDN | -3.411 | 114.864 | 131449
Villeurbanne |  | FRA | 45.766 | 4.880 | 131445
Hải Châu |  | VNM | 15.917 | 108.133 | 131427
Limbe |  | CMR | 4.024 | 9.206 | 131381
Rānīganj |  | IND | 23.616 | 87.131 | 131261
Hepo |  | CHN | 23.431 | 115.830 | 131238
Iranshahr |  | IRN | 27.202 | 60.685 | 131232
Soubré |  | CIV | 5.784 | -6.594 | 131181
Onomichi |  | JPN | 34.417 | 133.200 | 131170
Itapipoca |  | BRA | -3.494 | -39.579 | 131123
Crato |  | BRA | -7.234 | -39.409 | 131050
Denton |  | USA | 33.215 | -97.133 | 131044
Etah |  | IND | 27.559 | 78.657 | 131023
Pīlibhīt |  | IND | 28.631 | 79.804 | 131008
Shangzhi |  | CHN | 45.206 | 128.002 | 131006
Lashio |  | MMR | 22.936 | 97.750 | 131000
Novomoskovsk |  | RUS | 54.011 | 38.291 | 130982
Matsubara |  | JPN | 34.567 | 135.550 | 130855
Abengourou |  | CIV | 6.730 | -3.496 | 130810
Al Bāb | Al Bab; Al-Bab | SYR | 36.371 | 37.516 | 130745
Shuangcheng |  | CHN | 45.380 | 126.307 | 130710
Exeter |  | GBR | 50.724 | -3.528 | 130709
Circoiscrizione III |  | ITA | 45.063 | 7.631 | 130709
Ho |  | GHA | 6.601 | 0.471 | 130701
Narowal |  | PAK | 32.102 | 74.873 | 130692
Lào Cai |  | VNM | 22.486 | 103.971 | 130671
Al Ajaylat |  | LBY | 32.757 | 12.376 | 130546
Udon Thani |  | THA | 17.416 | 102.786 | 130531
Baḥarkah |  | IRQ | 36.316 | 44.035 | 130518
Bayan Lepas |  | MYS | 5.300 | 100.261 | 130455
Petrogradka |  | RUS | 59.966 | 30.312 | 130455
Rajapalayam |  | IND | 9.453 | 77.553 | 130442
Zipaquirá |  | COL | 5.022 | -74.005 | 130432
Jīroft |  | IRN | 28.678 | 57.741 | 130429
Cedar Rapids |  | USA | 42.008 | -91.644 | 130405
Dongyang |  | CHN | 29.268 | 120.225 | 130387
Nantou |  | CHN | 22.722 | 113.293 | 130370
Botad |  | IND | 22.169 | 71.667 | 130327
Nablus |  | PSE | 32.221 | 35.254 | 130326
New Haven |  | USA | 41.308 | -72.928 | 130322
Arcahaie |  | HTI | 18.770 | -72.512 | 130306
Jiazi |  | CHN | 22.879 | 116.073 | 130298
Foumban |  | CMR | 5.727 | 10.899 | 130287
Roseville |  | USA | 38.752 | -121.288 | 130269
Quilpué |  | CHL | -33.048 | -71.442 | 130263
Rawson |  | ARG | -31.582 | -68.542 | 130258
Kati |  | MLI | 12.744 | -8.073 | 130254
Seri Kembangan |  | MYS | 3.033 | 101.717 | 130252
Kembangan |  | SGP | 1.322 | 103.911 | 130252
Colchester |  | GBR | 51.889 | 0.904 | 130245
Umeå |  | SWE | 63.828 | 20.260 | 130224
Din Daeng |  | THA | 13.790 | 100.570 | 130220
Chaman |  | PAK | 30.918 | 66.453 | 130139
Apucarana |  | BRA | -23.551 | -51.461 | 130134
Sennar |  | SDN | 13.569 | 33.567 | 130122
Masaya |  | NIC | 11.973 | -86.096 | 130113
Visalia |  | USA | 36.330 | -119.292 | 130104
Nankana Sahib |  | PAK | 31.450 | 73.707 | 130041
Aley |  | LBN | 33.805 | 35.600 | 130000
Ramenki |  | RUS | 55.700 | 37.500 | 130000
Sonārgaon |  | BGD | 23.650 | 90.617 | 130000
Tottenham |  | GBR | 51.604 | -0.068 | 130000
Zugló |  | HUN | 47.518 | 19.105 | 130000
Tychy |  | POL | 50.137 | 18.966 | 130000
Caála |  | AGO | -12.852 | 15.561 | 130000
San Martin |  | PER | -5.186 | -80.669 | 130000
Wuda |  | CHN | 39.499 | 106.712 | 129922
Cambridge |  | CAN | 43.360 | -80.313 | 129920
Mardin |  | TUR | 37.313 | 40.744 | 129864
Pingxiang |  | CHN | 22.097 | 106.757 | 129843
Zwolle |  | NLD | 52.513 | 6.094 | 129840
Baidoa |  | SOM | 3.114 | 43.650 | 129839
Sầm Sơn |  | VNM | 19.733 | 105.900 | 129801
Santo António |  | CHN | 22.202 | 113.544 | 129800
Salford |  | GBR | 53.488 | -2.290 | 129794
Mandi Bahauddin |  | PAK | 32.587 | 73.491 | 129733
Tokat |  | TUR | 40.314 | 36.554 | 129702
Erebuni |  | ARM | 40.133 | 44.530 | 129700
Ô Môn |  | VNM | 10.110 | 105.623 | 129683
Gapan |  | PHL | 15.307 | 120.946 | 129610
Deoria |  | IND | 26.502 | 83.779 | 129570
Bayambang |  | PHL | 15.813 | 120.456 | 129506
Mianwali |  | PAK | 32.578 | 71.528 | 129500
Coral Springs |  | USA | 26.271 | -80.271 | 129485
Sherbrooke |  | CAN | 45.400 | -71.899 | 129447
Al Bayḑā’ |  | LBY | 32.763 | 21.755 | 129439
Jardim Helena |  | BRA | -23.484 | -46.413 | 129409
Sabará |  | BRA | -19.886 | -43.807 | 129380
Acilia-Castel Fusano-Ostia Antica |  | ITA | 41.763 | 12.331 | 129362
Charlottenburg |  | DEU | 52.517 | 13.283 | 129359
Thousand Oaks |  | USA | 34.171 | -118.838 | 129339
Columbia |  | USA | 38.952 | -92.334 | 129330
Győr |  | HUN | 47.683 | 17.635 | 129301
Copiapó |  | CHL | -27.367 | -70.332 | 129280
Vespasiano |  | BRA | -19.692 | -43.923 | 129246
Kokubunji |  | JPN | 35.702 | 139.476 | 129242
Quibdó |  | COL | 5.692 | -76.658 | 129237
Guelmim |  | MAR | 28.987 | -10.057 | 129200
Charallave |  | VEN | 10.242 | -66.857 | 129182
Shahr-e Kord |  | IRN | 32.326 | 50.857 | 129153
Malambo |  | COL | 10.860 | -74.774 | 129148
Tatuí |  | BRA | -23.356 | -47.857 | 129130
Iwakuni |  | JPN | 34.163 | 132.220 | 129125
Leiyang |  | CHN | 26.402 | 112.859 | 129116
Białołeka |  | POL | 52.321 | 20.972 | 129106
Cadiz |  | PHL | 10.947 | 123.288 | 129053
Carnot |  | CAF | 4.943 | 15.877 | 129032
Bat Yam |  | ISR | 32.024 | 34.752 | 129012
Zacatecas |  | MEX | 22.768 | -102.581 | 129011
Elizabeth |  | USA | 40.664 | -74.211 | 129007
Zyablikovo |  | RUS | 55.617 | 37.767 | 129000
Daur |  | PAK | 26.455 | 68.318 | 128958
Bingöl |  | TUR | 38.885 | 40.494 | 128935
Copacabana |  | BRA | -22.969 | -43.186 | 128919
Sātkhira |  | BGD | 22.708 | 89.072 | 128918
Parung |  | IDN | -6.421 | 106.733 | 128905
Palo Negro |  | VEN | 10.174 | -67.542 | 128875
Stamford |  | USA | 41.053 | -73.539 | 128874
Idlib |  | SYR | 35.931 | 36.634 | 128840
Moanda |  | COD | -5.928 | 12.371 | 128804
Sīnah |  | IRQ | 36.809 | 43.039 | 128776
Ōsaki |  | JPN | 38.589 | 140.973 | 128763
Magelang |  | IDN | -7.471 | 110.218 | 128709
Concord |  | USA | 37.978 | -122.031 | 128667
Leiria |  | PRT | 39.744 | -8.807 | 128640
Puno |  | PER | -15.840 | -70.022 | 128637
Kamyshin |  | RUS | 50.089 | 45.413 | 128626
Shuanglonghu |  | CHN | 29.716 | 106.607 | 128563
Nimach |  | IND | 24.459 | 74.866 | 128561
Kafr ad Dawwār |  | EGY | 31.134 | 30.130 | 128539
Águas Claras |  | BRA | -15.840 | -48.027 | 128486
Bosque Saúde |  | BRA | -23.609 | -46.623 | 128469
Novocheboksarsk |  | RUS | 56.111 | 47.478 | 128468
Besançon |  | FRA | 47.249 | 6.018 | 128426
Lugazi |  | UGA | 0.368 | 32.938 | 128400
Thành phố Sông Công |  | VNM | 21.477 | 105.841 | 128357
Rosario |  | PHL | 13.632 | 121.221 | 128352
Khardah |  | IND | 22.719 | 88.378 | 128346
Sakakah |  | SAU | 29.970 | 40.206 | 128332
Khenifra |  | MAR | 32.935 | -5.662 | 128318
Al Manāqil |  | SDN | 14.246 | 32.989 | 128297
Rustavi |  | GEO | 41.563 | 44.979 | 128249
Jose Bonifacio |  | BRA | -23.567 | -46.433 | 128243
Manzanillo |  | CUB | 20.342 | -77.119 | 128188
Yavatmāl |  | IND | 20.393 | 78.132 | 128175
Hālīsahar |  | IND | 22.932 | 88.419 | 128172
Serpukhov |  | RUS | 54.920 | 37.416 | 128158
Rionegro |  | COL | 6.155 | -75.374 | 128153
Shache |  | CHN | 38.417 | 77.241 | 128145
Siheungdong |  | KOR | 37.452 | 126.911 | 128142
Khanna |  | IND | 30.705 | 76.222 | 128137
Koidu |  | SLE | 8.644 | -10.971 | 128030
Norman |  | USA | 35.223 | -97.439 | 128026
Mosquera |  | COL | 4.706 | -74.230 | 128012
Orekhovo-Borisovo Severnoye |  | RUS | 55.617 | 37.683 | 128000
Ivanovskoye |  | RUS | 55.767 | 37.833 | 128000
Votorantim |  | BRA | -23.547 | -47.438 | 127923
Buôn Hồ |  | VNM | 12.952 | 108.296 | 127920
Chũ |  | VNM | 21.374 | 106.566 | 127881
Västerås |  | SWE | 59.616 | 16.553 | 127799
Seto |  | JPN | 35.233 | 137.100 | 127792
Alhambra |  | USA | 33.498 | -112.134 | 127764
Titāgarh |  | IND | 22.743 | 88.373 | 127751
Newcastle under Lyme |  | GBR | 53.000 | -2.233 | 127727
Opole |  | POL | 50.671 | 17.926 | 127676
Worcester |  | ZAF | -33.647 | 19.449 | 127597
Elbląg |  | POL | 54.152 | 19.409 | 127558
Gaojing |  | CHN | 31.322 | 121.475 | 127512
Sirajganj |  | BGD | 24.458 | 89.708 | 127481
Jequié |  | BRA | -13.859 | -40.085 | 127475
Płock |  | POL | 52.547 | 19.706 | 127474
Siguatepeque |  | HND | 14.597 | -87.831 | 127468
Wałbrzych |  | POL | 50.771 | 16.284 | 127431
Yevlakh |  | AZE | 40.618 | 47.150 | 127400
Mykilska Borshchahivka |  | UKR | 50.426 | 30.374 | 127400
Al Manzalah |  | EGY | 31.158 | 31.936 | 127394
Wau |  | SSD | 7.701 | 27.990 | 127384
Songnan |  | CHN | 31.350 | 121.482 | 127347
Södermalm |  | SWE | 59.313 | 18.076 | 127323
Athens |  | USA | 33.961 | -83.378 | 127315
Amaigbo |  | NGA | 5.789 | 7.838 | 127300
Vila Mariana |  | BRA | -23.588 | -46.635 | 127286
Chiang Mai |  | THA | 18.790 | 98.985 | 127240
Lafia |  | NGA | 8.494 | 8.515 | 127236
Jiangyou |  | CHN | 31.767 | 104.717 | 127225
Cikampek |  | IDN | -6.420 | 107.456 | 127173
Mustafābād |  | IND | 28.720 | 77.268 | 127167
Tengyue |  | CHN | 24.995 | 98.513 | 127133
Shajing |  | CHN | 22.746 | 113.819 | 127089
Jinfeng |  | CHN | 28.238 | 116.601 | 127076
Sancti Spíritus |  | CUB | 21.934 | -79.440 | 127069
Mataró |  | ESP | 41.542 | 2.445 | 126988
Kent |  | USA | 47.381 | -122.235 | 126952
Pakokku |  | MMR | 21.335 | 95.084 | 126938
Murom |  | RUS | 55.569 | 42.024 | 126931
Daska Kalan |  | PAK | 32.324 | 74.350 | 126924
Sertãozinho |  | BRA | -21.138 | -47.990 | 126887
Hāthras |  | IND | 27.596 | 78.052 | 126882
Pulong Santa Cruz |  | PHL | 14.273 | 121.076 | 126844
Klaten |  | IDN | -7.706 | 110.606 | 126831
Khasavyurt | Chassawjurt | RUS | 43.249 | 46.586 | 126829
Neftekamsk |  | RUS | 56.089 | 54.264 | 126805
Villaverde |  | ESP | 40.350 | -3.700 | 126802
Simi Valley |  | USA | 34.269 | -118.781 | 126788
Bayawan |  | PHL | 9.365 | 122.804 | 126744
Shakargarh |  | PAK | 32.264 | 75.160 | 126742
Jorhat |  | IND | 26.758 | 94.203 | 126736
Santa Cruz |  | PHL | 14.600 | 120.983 | 126735
La Victoria |  | VEN | 10.227 | -67.331 | 126721
Pakpattan |  | PAK | 30.343 | 73.389 | 126706
Jingzhi |  | CHN | 36.310 | 119.388 | 126703
Danshui |  | CHN | 22.798 | 114.467 | 126701
Circoiscrizione V |  | ITA | 45.101 | 7.655 | 126666
Barcarena |  | BRA | -1.506 | -48.626 | 126650
Solihull |  | GBR | 52.414 | -1.781 | 126577
East Los Angeles |  | USA | 34.024 | -118.172 | 126496
Lalitpur |  | IND | 24.690 | 78.419 | 126475
Jombang |  | IDN | -7.546 | 112.233 | 126465
Maxixe |  | MOZ | -23.860 | 35.347 | 126408
Nakhon Ratchasima |  | THA | 14.971 | 102.102 | 126391
Chinandega |  | NIC | 12.630 | -87.131 | 126387
Al Jadīd |  | LBY | 27.050 | 14.400 | 126386
Lambaré |  | PRY | -25.347 | -57.606 | 126377
Valinhos |  | BRA | -22.971 | -46.996 | 126373
Macheng |  | CHN | 31.180 | 115.022 | 126366
Iizuka |  | JPN | 33.637 | 130.687 | 126364
Hua Hin |  | THA | 12.571 | 99.959 | 126355
San Carlos del Zulia |  | VEN | 9.001 | -71.927 | 126353
Vilkhivskyi |  | UKR | 48.543 | 39.282 | 126340
Rafaḩ | Rafah | PSE | 31.297 | 34.244 | 126305
Ampang |  | MYS | 3.150 | 101.767 | 126285
Altamira |  | BRA | -3.203 | -52.206 | 126279
Guntakal |  | IND | 15.171 | 77.362 | 126270
Ālā'ĕr |  | CHN | 40.542 | 81.266 | 126259
Santa Clara |  | USA | 37.354 | -121.955 | 126215
Pithampur |  | IND | 22.602 | 75.696 | 126200
Paseh |  | IDN | -7.068 | 107.794 | 126181
Mothīhāri |  | IND | 26.649 | 84.917 | 126158
Koganei |  | JPN | 35.700 | 139.511 | 126074
Retiro |  | ESP | 40.413 | -3.683 | 126058
Sunset Park |  | USA | 40.645 | -74.012 | 126000
Nossa Senhora de Fátima |  | CHN | 22.208 | 113.548 | 126000
Topeka |  | USA | 39.048 | -95.678 | 125963
Orléans |  | CAN | 45.457 | -75.504 | 125937
Paek'ak |  | PRK | 39.463 | 125.606 | 125924
Huicheng |  | CHN | 23.038 | 116.290 | 125919
Puerto Ayacucho |  | VEN | 5.660 | -67.583 | 125840
Gashua |  | NGA | 12.874 | 11.041 | 125817
Les Cayes |  | HTI | 18.192 | -73.749 | 125799
Salerno |  | ITA | 40.675 | 14.793 | 125797
Savannakhet |  | LAO | 16.570 | 104.762 | 125760
Munūf |  | EGY | 30.466 | 30.932 | 125707
Watford |  | GBR | 51.655 | -0.396 | 125707
Giresun |  | TUR | 40.917 | 38.387 | 125682
Xiazhen |  | CHN | 34.802 | 117.112 | 125667
Torbat-e Ḩeydarīyeh |  | IRN | 35.274 | 59.219 | 125633
Chaeryŏng-ni |  | PRK | 38.736 | 125.231 | 125631
Kastamonu |  | TUR | 41.378 | 33.775 | 125622
Kanhangad |  | IND | 12.308 | 75.106 | 125564
‘Ajlūn |  | JOR | 32.333 | 35.753 | 125557
Derince |  | TUR | 40.757 | 29.815 | 125485
Sukawati |  | IDN | -8.491 | 115.046 | 125470
Jagdalpur |  | IND | 19.081 | 82.021 | 125463
Kuopio |  | FIN | 62.892 | 27.677 | 125462
Bang Sue |  | THA | 13.811 | 100.531 | 125440
Mailsi |  | PAK | 29.801 | 72.174 | 125431
Los Ángeles |  | CHL | -37.470 | -72.354 | 125430
Haimen |  | CHN | 23.193 | 116.612 | 125427
Karabük |  | TUR | 41.205 | 32.628 | 125403
Ntuzuma |  | ZAF | -29.739 | 30.949 | 125394
Tsuruoka |  | JPN | 38.722 | 139.822 | 125389
Saint Peters |  | GBR | 51.367 | 1.417 | 125370
Barbacena |  | BRA | -21.226 | -43.774 | 125317
Uruma |  | JPN | 26.376 | 127.859 | 125303
Debre Tabor |  | ETH | 11.850 | 38.017 | 125300
Sakiet ed Daier |  | TUN | 34.794 | 10.806 | 125204
Nzega |  | TZA | -4.217 | 33.183 | 125193
Abilene |  | USA | 32.449 | -99.733 | 125182
Ban Samae Dam |  | THA | 13.590 | 100.387 | 125133
Shahecheng |  | CHN | 36.938 | 114.506 | 125132
Kumbo |  | CMR | 6.200 | 10.667 | 125124
Ottawa South |  | CAN | 45.392 | -75.687 | 125090
Az Zulfī |  | SAU | 26.299 | 44.815 | 125000
Tyoply Stan |  | RUS | 55.620 | 37.493 | 125000
Bălţi |  | MDA | 47.763 | 27.929 | 125000
Dokri |  | PAK | 27.374 | 68.097 | 125000
Willemstad |  | CUW | 12.122 | -68.886 | 125000
Sultan Kudarat |  | PHL | 7.229 | 124.258 | 124965
Bet Shemesh |  | ISR | 31.731 | 34.993 | 124957
Jagādhri |  | IND | 30.167 | 77.304 | 124894
Huixquilucan |  | MEX | 19.360 | -99.350 | 124846
Semnan |  | IRN | 35.577 | 53.392 | 124826
León |  | ESP | 42.600 | -5.570 | 124772
San Francisco de Macorís |  | DOM | 19.294 | -70.253 | 124763
Yushu |  | CHN | 44.828 | 126.541 | 124736
Yuanlin |  | TWN | 23.957 | 120.576 | 124725
Santa Tecla |  | SLV | 13.677 | -89.283 | 124694
Guarapari |  | BRA | -20.672 | -40.502 | 124656
Ciudad Valles |  | MEX | 21.996 | -99.011 | 124644
Ouahigouya |  | BFA | 13.577 | -2.418 | 124587
Poblacion |  | PHL | 14.379 | 121.025 | 124554
Kashihara-shi |  | JPN | 34.509 | 135.793 | 124521
Ağrı |  | TUR | 39.715 | 43.040 | 124483
Ashmūn |  | EGY | 30.297 | 30.976 | 124483
Leeuwarden |  | NLD | 53.203 | 5.810 | 124481
Bến Tre |  | VNM | 10.241 | 106.376 | 124449
Monza |  | ITA | 45.580 | 9.272 | 124398
New Mirpur City |  | PAK | 33.148 | 73.752 | 124352
Ji Paraná |  | BRA | -10.885 | -61.952 | 124333
Chía |  | COL | 4.859 | -74.059 | 124309
Olanchito |  | HND | 15.481 | -86.574 | 124286
Koreatown |  | USA | 34.058 | -118.301 | 124281
Targówek |  | POL | 52.292 | 21.048 | 124279
Lecheng |  | CHN | 25.128 | 113.350 | 124268
Nancun |  | CHN | 36.533 | 120.134 | 124210
Marand |  | IRN | 38.433 | 45.775 | 124191
As Sinbillāwayn |  | EGY | 30.883 | 31.463 | 124020
Crawley |  | GBR | 51.113 | -0.183 | 124008
Rudnyy |  | KAZ | 52.972 | 63.111 | 124000
Magangué |  | COL | 9.242 | -74.755 | 123982
Itaguaí |  | BRA | -22.852 | -43.775 | 123980
Bemowo |  | POL | 52.255 | 20.908 | 123932
Metz |  | FRA | 49.119 | 6.173 | 123914
Jiupu |  | CHN | 41.067 | 122.950 | 123843
Dārjiling |  | IND | 27.033 | 88.267 | 123797
Baoshan |  | CHN | 46.575 | 131.393 | 123791
Salvaleón de Higüey |  | DOM | 18.615 | -68.708 | 123787
São Mateus |  | BRA | -18.720 | -39.859 | 123752
Butanta |  | BRA | -23.570 | -46.726 | 123748
Thaton |  | MMR | 16.919 | 97.370 | 123727
Budapest III. kerület |  | HUN | 47.542 | 19.045 | 123723
Kurichchi |  | IND | 10.961 | 76.974 | 123667
Lumajang |  | IDN | -8.133 | 113.225 | 123626
Ise |  | JPN | 34.483 | 136.700 | 123533
Hagonoy |  | PHL | 14.834 | 120.733 | 123531
Uruguaiana |  | BRA | -29.755 | -57.088 | 123480
Samandağ |  | TUR | 36.080 | 35.976 | 123447
Caraguatatuba |  | BRA | -23.620 | -45.413 | 123389
Itaituba |  | BRA | -4.276 | -55.984 | 123314
Pinsk |  | BLR | 52.122 | 26.067 | 123283
Telde |  | ESP | 27.992 | -15.419 | 123265
Indramayu |  | IDN | -6.326 | 108.320 | 123263
Relizane |  | DZA | 35.737 | 0.556 | 123255
Bordj el Kiffan |  | DZA | 36.749 | 3.192 | 123246
Manas |  | KGZ | 40.945 | 72.993 | 123239
Kirishima |  | JPN | 31.741 | 130.763 | 123205
Orizaba |  | MEX | 18.852 | -97.100 | 123182
Bento Gonçalves |  | BRA | -29.171 | -51.519 | 123151
Luoyang |  | CHN | 23.162 | 114.273 | 123144
Toba Tek Singh |  | PAK | 30.971 | 72.483 | 123102
Bragança |  | BRA | -1.054 | -46.766 | 123082
Honmachi |  | JPN | 32.504 | 130.600 | 123067
Wolfsburg |  | DEU | 52.425 | 10.781 | 123064
Niihama |  | JPN | 33.960 | 133.305 | 123059
Jiaohe |  | CHN | 43.721 | 127.335 | 123018
Tsaritsyno |  | RUS | 55.625 | 37.650 | 123000
Dos Hermanas |  | ESP | 37.283 | -5.921 | 122943
Ajapnyak |  | ARM | 40.199 | 44.471 | 122800
Tabuk |  | PHL | 17.474 | 121.468 | 122771
Tabuk |  | PHL | 17.408 | 121.278 | 122771
Dam Dam |  | IND | 22.633 | 88.423 | 122719
Hoima |  | UGA | 1.433 | 31.352 | 122700
Alagoinhas |  | BRA | -12.136 | -38.419 | 122688
Az Zubayr |  | IRQ | 30.392 | 47.702 | 122676
Schöneberg |  | DEU | 52.498 | 13.344 | 122658
Beppu |  | JPN | 33.279 | 131.498 | 122643
Hardoī |  | IND | 27.395 | 80.132 | 122635
Behbahān |  | IRN | 30.596 | 50.242 | 122604
Itatiba |  | BRA | -23.006 | -46.839 | 122581
Huangzhou |  | CHN | 30.450 | 114.800 | 122563
Sheepshead Bay |  | USA | 40.591 | -73.945 | 122534
Puruliya |  | IND | 23.331 | 86.363 | 122533
Ubon Ratchathani |  | THA | 15.238 | 104.849 | 122533
Virginia |  | ZAF | -28.104 | 26.866 | 122502
Brits |  | ZAF | -25.635 | 27.780 | 122497
Barretos |  | BRA | -20.557 | -48.568 | 122485
Recklinghausen |  | DEU | 51.614 | 7.197 | 122438
Xiulin |  | CHN | 29.717 | 112.400 | 122411
Zhoucun |  | CHN | 36.817 | 117.817 | 122402
Cherkessk |  | RUS | 44.224 | 42.046 | 122395
Haveli Lakha |  | PAK | 30.451 | 73.694 | 122389
Maastricht |  | NLD | 50.848 | 5.689 | 122378
Amherst |  | USA | 42.978 | -78.800 | 122366
Igarassu |  | BRA | -7.834 | -34.906 | 122312
Tekirdağ |  | TUR | 40.978 | 27.511 | 122287
Shahr-e Ṣadrā |  | IRN | 29.800 | 52.502 | 122226
Victorville |  | USA | 34.536 | -117.291 | 122225
Burton upon Trent |  | GBR | 52.807 | -1.643 | 122199
Calumpit |  | PHL | 14.916 | 120.766 | 122187
Lat Phrao |  | THA | 13.803 | 100.607 | 122182
Livoberezhnyi |  | UKR | 47.109 | 37.643 | 122175
Göttingen |  | DEU | 51.534 | 9.932 | 122149
Titiwangsa |  | MYS | 3.178 | 101.703 | 122096
Phasi Charoen |  | THA | 13.715 | 100.437 | 122070
Veshnyaki |  | RUS | 55.724 | 37.820 | 122000
Presnenskiy |  | RUS | 55.759 | 37.558 | 122000
Zābol |  | IRN | 31.031 | 61.495 | 121989
Kaya |  | BFA | 13.088 | -1.084 | 121970
Xiangcheng |  | CHN | 25.467 | 100.562 | 121959
Dharmavaram |  | IND | 14.414 | 77.720 | 121874
Gokalpur |  | IND | 28.703 | 77.290 | 121870
Ādīgrat |  | ETH | 14.277 | 39.462 | 121800
Kotamobagu |  | IDN | 0.742 | 124.312 | 121756
Carora |  | VEN | 10.173 | -70.081 | 121741
Vallejo |  | USA | 38.104 | -122.257 | 121692
Bhadreswar |  | IND | 22.824 | 88.338 | 121662
Dorūd |  | IRN | 33.492 | 49.062 | 121638
Bern |  | CHE | 46.948 | 7.447 | 121631
San Pedro de la Paz |  | CHL | -36.839 | -73.100 | 121631
Nagaon |  | IND | 26.350 | 92.667 | 121628
Lahti |  | FIN | 60.983 | 25.662 | 121622
Vejalpur |  | IND | 22.690 | 73.563 | 121610
Longshui |  | CHN | 29.566 | 105.762 | 121609
Siracusa | Syrakus | ITA | 37.075 | 15.287 | 121605
Mubende |  | UGA | 0.558 | 31.395 | 121600
Stara Zagora |  | BGR | 42.432 | 25.643 | 121582
Ondjiva |  | AGO | -17.067 | 15.733 | 121537
Alberton |  | ZAF | -26.268 | 28.122 | 121536
Gràcia |  | ESP | 41.402 | 2.156 | 121502
Chikmagalūr |  | IND | 13.322 | 75.774 | 121484
Ekibastuz |  | KAZ | 51.724 | 75.323 | 121470
Algeciras |  | ESP | 36.133 | -5.451 | 121414
Lafayette |  | USA | 30.224 | -92.020 | 121374
Lianhe |  | CHN | 47.133 | 129.274 | 121367
Chico |  | USA | 39.728 | -121.837 | 121345
Bhadrak |  | IND | 21.054 | 86.516 | 121338
North Stamford |  | USA | 41.138 | -73.543 | 121230
Bergamo |  | ITA | 45.696 | 9.667 | 121200
Ruse |  | BGR | 43.849 | 25.953 | 121168
Sawai Madhopur |  | IND | 26.023 | 76.344 | 121106
Chơn Thành |  | VNM | 11.428 | 106.635 | 121083
Ambikāpur |  | IND | 23.119 | 83.195 | 121071
Apalit |  | PHL | 14.953 | 120.770 | 121057
Hartford |  | USA | 41.764 | -72.685 | 121054
Bukittinggi |  | IDN | -0.309 | 100.371 | 121028
Zyuzino |  | RUS | 55.656 | 37.568 | 121000
Dolisie |  | COG | -4.198 | 12.667 | 121000
Sorriso |  | BRA | -12.545 | -55.711 | 120985
Ejido |  | VEN | 8.547 | -71.241 | 120978
Berkeley |  | USA | 37.872 | -122.273 | 120972
Xilin Hot |  | CHN | 43.967 | 116.033 | 120965
Plaridel |  | PHL | 14.887 | 120.857 | 120939
West Palm Beach |  | USA | 26.715 | -80.053 | 120932
Kashiwara |  | JPN | 34.450 | 135.767 | 120922
Ikoma |  | JPN | 34.683 | 135.700 | 120741
Heilbronn |  | DEU | 49.140 | 9.221 | 120733
El Mourouj |  | TUN | 36.714 | 10.210 | 120732
Ţūz Khūrmātū |  | IRQ | 34.888 | 44.633 | 120712
Trento | Trient | ITA | 46.068 | 11.121 | 120709
Shahdad Kot |  | PAK | 27.847 | 67.907 | 120687
Catchiungo |  | AGO | -12.566 | 16.226 | 120677
Ingolstadt |  | DEU | 48.765 | 11.424 | 120658
Toa Payoh New Town |  | SGP | 1.336 | 103.850 | 120650
Guará |  | BRA | -15.810 | -47.972 | 120641
Lichuan |  | CHN | 30.300 | 108.850 | 120587
Bukit Bintang |  | MYS | 3.147 | 101.710 | 120529
Fengcheng |  | CHN | 40.454 | 124.072 | 120514
La Concepción |  | VEN | 10.619 | -71.838 | 120478
Ulm |  | DEU | 48.398 | 9.992 | 120451
Mandoli |  | IND | 28.703 | 77.310 | 120417
San Carlos |  | VEN | 9.664 | -68.587 | 120375
Włocławek |  | POL | 52.648 | 19.068 | 120339
Allentown |  | USA | 40.608 | -75.490 | 120207
Satara |  | IND | 17.686 | 73.993 | 120195
Charsadda |  | PAK | 34.148 | 71.741 | 120170
Bao'an Centre |  | CHN | 22.580 | 113.916 | 120170
Fernando de la Mora |  | PRY | -25.339 | -57.522 | 120167
Chūru |  | IND | 28.304 | 74.967 | 120157
Perugia |  | ITA | 43.112 | 12.389 | 120137
Gangāpur |  | IND | 26.472 | 76.717 | 120115
Zhujing |  | CHN | 30.901 | 121.160 | 120084
Bồ Đề |  | VNM | 21.056 | 105.867 | 120028
Guelma |  | DZA | 36.462 | 7.426 | 120004
Cabudwaaq |  | SOM | 6.246 | 46.225 | 120000
Nabatîyé et Tahta | Nabatija | LBN | 33.379 | 35.484 | 120000
Rustaq |  | OMN | 23.391 | 57.424 | 120000
Solntsevo |  | RUS | 55.637 | 37.381 | 120000
Orekhovo-Zuyevo |  | RUS | 55.812 | 38.992 | 120000
Zhaoyuan |  | CHN | 37.365 | 120.410 | 120000
International City |  | ARE | 25.164 | 55.410 | 120000
Dubai Marina |  | ARE | 25.085 | 55.146 | 120000
Gereida |  | SDN | 11.275 | 25.140 | 120000
Cheremushky |  | UKR | 46.433 | 30.712 | 120000
Madhyapur Thimi |  | NPL | 27.681 | 85.388 | 119955
Saint-Louis-de-Terrebonne |  | CAN | 45.702 | -73.787 | 119944
Evansville |  | USA | 37.975 | -87.556 | 119943
Bonon |  | CIV | 6.927 | -6.049 | 119938
Bottrop |  | DEU | 51.524 | 6.928 | 119909
Ghotki |  | PAK | 28.004 | 69.316 | 119879
Kwekwe |  | ZWE | -18.928 | 29.815 | 119863
Malindi |  | KEN | -3.218 | 40.117 | 119859
Ban I Chang |  | THA | 13.711 | 99.896 | 119858
Rize |  | TUR | 41.021 | 40.522 | 119828
Almirante Tamandaré |  | BRA | -25.325 | -49.310 | 119825
Palm Bay |  | USA | 28.034 | -80.589 | 119760
Salto |  | BRA | -23.201 | -47.287 | 119736
Ann |  | MMR | 19.795 | 94.048 | 119714
Leiden |  | NLD | 52.158 | 4.493 | 119713
Thon Buri |  | THA | 13.725 | 100.485 | 119708
Ajax |  | CAN | 43.850 | -79.033 | 119677
Bergedorf |  | DEU | 53.485 | 10.229 | 119665
Sambrial |  | PAK | 32.478 | 74.353 | 119571
Pescara |  | ITA | 42.458 | 14.203 | 119554
Modakeke |  | NGA | 7.383 | 4.260 | 119529
Nobeoka |  | JPN | 32.583 | 131.667 | 119521
Silang |  | PHL | 14.216 | 120.971 | 119475
Amanfrom |  | GHA | 5.535 | -0.398 | 119467
Moḩammad Shahr |  | IRN | 35.763 | 50.917 | 119418
Īz̄eh |  | IRN | 31.830 | 49.868 | 119399
Nazilli |  | TUR | 37.916 | 28.322 | 119370
Daitō |  | JPN | 34.714 | 135.620 | 119367
Hòa Cường |  | VNM | 16.043 | 108.182 | 119363
Lira |  | UGA | 2.250 | 32.900 | 119323
Pforzheim |  | DEU | 48.884 | 8.699 | 119313
Toledo |  | BRA | -24.714 | -53.743 | 119313
Salihli |  | TUR | 38.483 | 28.148 | 119311
Port Dickson |  | MYS | 2.525 | 101.797 | 119300
Arabkir |  | ARM | 40.206 | 44.504 | 119300
Berkane |  | MAR | 34.920 | -2.320 | 119284
Dordrecht |  | NLD | 51.810 | 4.674 | 119260
Battambang |  | KHM | 13.103 | 103.198 | 119251
Offenbach |  | DEU | 50.101 | 8.766 | 119192
Arapongas |  | BRA | -23.419 | -51.424 | 119138
Kitami |  | JPN | 43.803 | 143.891 | 119135
Vĩnh Yên |  | VNM | 21.309 | 105.605 | 119128
Madhavaram |  | IND | 13.148 | 80.231 | 119105
Cagua |  | VEN | 10.186 | -67.459 | 119033
Fujairah |  | ARE | 25.116 | 56.341 | 118933
Mandimba |  | MOZ | -14.352 | 35.651 | 118922
Reykjavík |  | ISL | 64.135 | -21.895 | 118918
Dohad |  | IND | 22.833 | 74.260 | 118846
Cheltenham |  | GBR | 51.900 | -2.080 | 118836
Huaraz |  | PER | -9.526 | -77.529 | 118836
Santa Coloma de Gramenet |  | ESP | 41.452 | 2.208 | 118821
Piraquara |  | BRA | -25.442 | -49.068 | 118730
Barshi |  | IND | 18.235 | 75.693 | 118722
Lhasa |  | CHN | 29.650 | 91.100 | 118721
Bắc Quang |  | VNM | 22.483 | 104.867 | 118690
Xunchang |  | CHN | 28.454 | 104.715 | 118664
Hưng Yên |  | VNM | 20.646 | 106.051 | 118646
Miramar |  | MEX | 22.361 | -97.900 | 118614
Bremerhaven |  | DEU | 53.554 | 8.576 | 118610
Queenstown |  | ZAF | -31.898 | 26.875 | 118599
Nanbin |  | CHN | 29.999 | 108.109 | 118597
Bandar-e Anzalī |  | IRN | 37.473 | 49.458 | 118564
Khlong Luang |  | THA | 14.065 | 100.646 | 118551
Ādilābād |  | IND | 19.672 | 78.536 | 118526
Fargo |  | USA | 46.877 | -96.790 | 118523
Brugge | Bruges; Brügge | BEL | 51.209 | 3.224 | 118509
Jhunjhunūn |  | IND | 28.126 | 75.398 | 118473
Iguala de la Independencia | Iguala | MEX | 18.345 | -99.541 | 118468
Sarandi |  | BRA | -23.444 | -51.874 | 118455
Senador Canedo |  | BRA | -16.708 | -49.093 | 118451
Zomba |  | MWI | -15.386 | 35.319 | 118440
Sepatan |  | IDN | -6.119 | 106.575 | 118439
Malita |  | PHL | 6.415 | 125.612 | 118438
Zielona Góra |  | POL | 51.935 | 15.506 | 118433
Luodian |  | CHN | 31.416 | 121.334 | 118323
Jetpur |  | IND | 21.755 | 70.623 | 118302
Tsentralno-Miskyi |  | UKR | 48.302 | 38.032 | 118283
Uppal Kalan |  | IND | 17.406 | 78.559 | 118259
Maghāghah |  | EGY | 28.648 | 30.841 | 118223
Pita Kotte |  | LKA | 6.891 | 79.901 | 118179
Guiguinto |  | PHL | 14.833 | 120.883 | 118173
Gudivāda |  | IND | 16.435 | 80.996 | 118167
Setúbal |  | PRT | 38.524 | -8.888 | 118166
Torrejón de Ardoz |  | ESP | 40.455 | -3.470 | 118162
Aizu-Wakamatsu |  | JPN | 37.491 | 139.945 | 118159
Bama |  | NGA | 11.521 | 13.690 | 118121
Ilobu |  | NGA | 7.839 | 4.487 | 118089
Manolo Fortich |  | PHL | 8.370 | 124.864 | 118075
Kiến An |  | VNM | 20.805 | 106.626 | 118047
Jandira |  | BRA | -23.527 | -46.903 | 118045
Guaratinguetá |  | BRA | -22.816 | -45.193 | 118044
San Rafael |  | ARG | -34.615 | -68.332 | 118009
Troparëvo |  | RUS | 55.656 | 37.485 | 118000
Nghi Xuân |  | VNM | 18.658 | 105.752 | 118000
Shaoshan |  | CHN | 27.917 | 112.517 | 118000
Bārān |  | IND | 25.100 | 76.517 | 117992
Narmadapuram |  | IND | 22.747 | 77.727 | 117988
Amreli |  | IND | 21.600 | 71.212 | 117967
Nakhon Pathom |  | THA | 13.820 | 100.044 | 117927
Manfalūţ |  | EGY | 27.313 | 30.970 | 117925
Kakegawa |  | JPN | 34.767 | 138.017 | 117925
Handa |  | JPN | 34.883 | 136.933 | 117884
Wushan |  | CHN | 31.077 | 109.876 | 117873
Friedrichshain |  | DEU | 52.516 | 13.455 | 117829
Abomey |  | BEN | 7.183 | 1.991 | 117824
Sokodé |  | TGO | 8.983 | 1.133 | 117811
Araguari |  | BRA | -18.647 | -48.187 | 117808
Tarnów |  | POL | 50.014 | 20.987 | 117799
Bangkok Noi |  | THA | 13.763 | 100.478 | 117793
Jalingo |  | NGA | 8.894 | 11.360 | 117757
Raposo Tavares |  | BRA | -23.592 | -46.786 | 117738
Saanich |  | CAN | 48.550 | -123.369 | 117735
Ibanda |  | UGA | -0.134 | 30.496 | 117700
Bairro da Penha |  | BRA | -23.368 | -46.311 | 117691
Nyíregyháza |  | HUN | 47.955 | 21.717 | 117689
Sano |  | JPN | 36.317 | 139.583 | 117669
Karatsu |  | JPN | 33.443 | 129.970 | 117663
Achinsk |  | RUS | 56.268 | 90.501 | 117634
Pudukkottai |  | IND | 10.381 | 78.821 | 117630
Shunyi |  | CHN | 40.122 | 116.648 | 117623
Rotherham |  | GBR | 53.430 | -1.357 | 117618
Ciudad de Villa de Álvarez |  | MEX | 19.267 | -103.738 | 117600
Banyuwangi |  | IDN | -8.232 | 114.358 | 117558
Rouiba |  | DZA | 36.738 | 3.281 | 117558
Tebingtinggi |  | IDN | 3.329 | 99.162 | 117530
Tigwav |  | HTI | 18.431 | -72.865 | 117504
Narasaraopet |  | IND | 16.235 | 80.049 | 117489
Lisala |  | COD | 2.151 | 21.517 | 117464
Badin |  | PAK | 24.656 | 68.837 | 117455
Banfora |  | BFA | 10.641 | -4.753 | 117452
Punta Arenas |  | CHL | -53.163 | -70.909 | 117430
Kadoma |  | ZWE | -18.333 | 29.915 | 117381
Midsayap |  | PHL | 7.191 | 124.530 | 117365
Pyin Oo Lwin |  | MMR | 22.035 | 96.457 | 117303
Clearwater |  | USA | 27.966 | -82.800 | 117292
Himamaylan |  | PHL | 10.099 | 122.871 | 117286
Independence |  | USA | 39.091 | -94.416 | 117255
Heroica Guaymas |  | MEX | 27.920 | -110.899 | 117253
Kedungwuni |  | IDN | -6.970 | 109.648 | 117249
Ilebo |  | COD | -4.331 | 20.586 | 117245
Kristiansand |  | NOR | 58.147 | 7.996 | 117237
Longjing |  | CHN | 42.771 | 129.423 | 117185
Kroonstad |  | ZAF | -27.650 | 27.235 | 117152
Remscheid |  | DEU | 51.180 | 7.192 | 117118
Billings |  | USA | 45.783 | -108.501 | 117116
Möng Yang |  | MMR | 21.848 | 99.677 | 117108
Umuarama |  | BRA | -23.766 | -53.325 | 117095
Čačak |  | SRB | 43.891 | 20.350 | 117072
Ann Arbor |  | USA | 42.278 | -83.741 | 117070
Los Baños |  | PHL | 14.170 | 121.242 | 117030
Duekoué |  | CIV | 6.742 | -7.349 | 117023
Higashikurume |  | JPN | 35.752 | 139.512 | 117020
Rishra |  | IND | 22.724 | 88.346 | 117014
Pinhais |  | BRA | -25.445 | -49.193 | 117000
Kyzyl |  | RUS | 51.711 | 94.438 | 116983
Cadiz |  | ESP | 36.527 | -6.289 | 116979
Dąbrowa Górnicza |  | POL | 50.334 | 19.205 | 116971
Fāqūs |  | EGY | 30.728 | 31.797 | 116945
Tacurong |  | PHL | 6.692 | 124.676 | 116945
Hōfu |  | JPN | 34.050 | 131.567 | 116925
Gabela |  | AGO | -10.851 | 14.380 | 116903
Serangoon |  | SGP | 1.363 | 103.897 | 116900
Serangoon New Town |  | SGP | 1.351 | 103.871 | 116900
Funza |  | COL | 4.716 | -74.212 | 116890
Merauke |  | IDN | -8.500 | 140.406 | 116864
Baripāda |  | IND | 21.935 | 86.729 | 116849
Kōnosu |  | JPN | 36.069 | 139.517 | 116828
Soreang |  | IDN | -7.033 | 107.518 | 116780
Smolyanskyi |  | UKR | 48.014 | 37.736 | 116779
Dinaig |  | PHL | 7.170 | 124.208 | 116768
Manp’o |  | PRK | 41.155 | 126.289 | 116760
Muktsar |  | IND | 30.474 | 74.517 | 116747
El Monte |  | USA | 34.069 | -118.028 | 116732
Forlì |  | ITA | 44.222 | 12.041 | 116696
Azamgarh |  | IND | 26.068 | 83.184 | 116644
Santa Maria |  | BRA | -16.031 | -48.029 | 116622
Masaka |  | UGA | -0.334 | 31.734 | 116600
Cờ Đỏ |  | VNM | 10.094 | 105.429 | 116576
Taldykorgan |  | KAZ | 45.016 | 78.374 | 116558
Moncloa-Aravaca |  | ESP | 40.435 | -3.732 | 116531
Gulin |  | CHN | 28.042 | 105.810 | 116527
Al Majaz |  | ARE | 25.324 | 55.388 | 116503
Thung Khru |  | THA | 13.628 | 100.510 | 116473
Barnāla |  | IND | 30.375 | 75.549 | 116449
Yelahanka |  | IND | 13.101 | 77.596 | 116447
Pattaya |  | THA | 12.933 | 100.883 | 116417
Chittorgarh |  | IND | 24.890 | 74.624 | 116406
Chenggu |  | CHN | 33.149 | 107.326 | 116375
Harlem |  | USA | 40.808 | -73.945 | 116345
Orléans |  | FRA | 47.902 | 1.904 | 116344
Rouen |  | FRA | 49.443 | 1.099 | 116331
Tinsukia |  | IND | 27.489 | 95.360 | 116322
Westminster |  | USA | 39.837 | -105.037 | 116317
Dasha |  | CHN | 23.110 | 113.442 | 116307
Yakeshi |  | CHN | 49.283 | 120.733 | 116284
Ipiranga |  | BRA | -23.600 | -46.616 | 116271
Makumbako |  | TZA | -8.850 | 34.833 | 116232
Khargone |  | IND | 21.823 | 75.614 | 116150
Mariara |  | VEN | 10.295 | -67.718 | 116142
Digos |  | PHL | 6.750 | 125.357 | 116122
Tshilenge |  | COD | -10.967 | 22.900 | 116073
Aïn Beïda |  | DZA | 35.796 | 7.393 | 116064
Shahre Jadide Andisheh |  | IRN | 35.680 | 51.019 | 116062
Andīsheh |  | IRN | 35.747 | 51.277 | 116062
Alcobendas |  | ESP | 40.547 | -3.642 | 116037
Kissidougou |  | GIN | 9.185 | -10.100 | 116019
Taganskiy |  | RUS | 55.733 | 37.667 | 116000
San Tung Chung Hang |  | HKG | 22.279 | 113.943 | 116000
Round Rock |  | USA | 30.508 | -97.679 | 115997
Noginsk |  | RUS | 55.865 | 38.449 | 115979
Tinaquillo |  | VEN | 9.919 | -68.305 | 115937
Wilmington |  | USA | 34.236 | -77.946 | 115933
Cavite City |  | PHL | 14.484 | 120.899 | 115932
Campo Grande |  | BRA | -23.675 | -46.688 | 115925
East Harlem |  | USA | 40.795 | -73.942 | 115921
Formosa |  | BRA | -15.537 | -47.334 | 115901
Tandil |  | ARG | -37.329 | -59.137 | 115877
Zoetermeer |  | NLD | 52.057 | 4.493 | 115845
São Gonçalo do Amarante |  | BRA | -5.793 | -35.329 | 115838
Sri Jayewardenepura Kotte |  | LKA | 6.883 | 79.907 | 115826
Nasushiobara |  | JPN | 36.977 | 140.066 | 115794
Catanduva |  | BRA | -21.138 | -48.973 | 115791
Várzea Paulista |  | BRA | -23.211 | -46.828 | 115771
Baisha |  | CHN | 29.062 | 106.119 | 115761
Banī Mazār |  | EGY | 28.495 | 30.805 | 115759
Taunsa |  | PAK | 30.704 | 70.651 | 115704
Urasoe |  | JPN | 26.259 | 127.730 | 115690
Santana |  | BRA | -23.490 | -46.639 | 115689
Yelets |  | RUS | 52.614 | 38.509 | 115688
Suan Luang |  | THA | 13.730 | 100.651 | 115658
Parla |  | ESP | 40.236 | -3.768 | 115611
Mỹ Hào |  | VNM | 20.917 | 106.083 | 115608
Anliu |  | CHN | 23.698 | 115.680 | 115560
Ribeirão Pires |  | BRA | -23.711 | -46.413 | 115559
Recanto das Emas |  | BRA | -15.909 | -48.064 | 115550
Chunga |  | ZMB | -15.317 | 28.269 | 115539
Novo-Peredelkino |  | RUS | 55.645 | 37.336 | 115536
Baidyabāti |  | IND | 22.785 | 88.326 | 115504
Okigwe |  | NGA | 5.829 | 7.351 | 115499
Ar Rifā‘ |  | BHR | 26.130 | 50.555 | 115495
Uzhhorod |  | UKR | 48.624 | 22.295 | 115449
Kasese |  | UGA | 0.183 | 30.083 | 115400
Lengshuijiang |  | CHN | 27.688 | 111.429 | 115399
Tianfu |  | CHN | 37.264 | 122.052 | 115370
Arvada |  | USA | 39.803 | -105.087 | 115368
Otaru |  | JPN | 43.189 | 141.002 | 115333
Tayabas |  | PHL | 14.026 | 121.593 | 115318
Inkisi |  | COD | -5.131 | 15.054 | 115317
Iriga City |  | PHL | 13.432 | 123.412 | 115306
Vacoas |  | MUS | -20.298 | 57.478 | 115289
Beaumont |  | USA | 30.086 | -94.102 | 115282
Vlorë |  | ALB | 40.470 | 19.484 | 115261
Sanxia |  | TWN | 24.934 | 121.371 | 115185
Provo |  | USA | 40.234 | -111.659 | 115162
Bastī |  | IND | 26.788 | 82.716 | 115115
Peoria |  | USA | 40.694 | -89.589 | 115070
Ezeiza |  | ARG | -34.854 | -58.525 | 115021
Lasnamäe |  | EST | 59.434 | 24.860 | 115008
Xiva |  | UZB | 41.386 | 60.364 | 115000
Amasya |  | TUR | 40.653 | 35.833 | 114921
Mendoza |  | ARG | -32.889 | -68.846 | 114893
Balkh |  | AFG | 36.756 | 66.897 | 114883
Mingshui |  | CHN | 36.717 | 117.500 | 114858
Vila Medeiros |  | BRA | -23.489 | -46.578 | 114839
Phong Điền |  | VNM | 16.583 | 107.364 | 114820
Wang Thonglang |  | THA | 13.785 | 100.612 | 114768
Carlsbad |  | USA | 33.158 | -117.351 | 114746
Mandera |  | KEN | 3.937 | 41.857 | 114718
Qiaotou |  | CHN | 36.935 | 101.674 | 114712
Gyumri | Gjumri | ARM | 40.793 | 43.846 | 114667
Silopi |  | TUR | 37.244 | 42.463 | 114645
Gangavati |  | IND | 15.431 | 76.529 | 114642
Ambur |  | IND | 12.792 | 78.716 | 114608
Gorzów Wielkopolski |  | POL | 52.734 | 15.225 | 114567
Simões Filho |  | BRA | -12.784 | -38.404 | 114559
Giridih |  | IND | 24.186 | 86.309 | 114533
Phool Nagar |  | PAK | 31.202 | 73.949 | 114530
Quezon |  | PHL | 7.730 | 125.099 | 114521
Aryanah |  | TUN | 36.860 | 10.193 | 114486
Tungipara |  | BGD | 22.900 | 89.903 | 114482
Ichinoseki |  | JPN | 38.917 | 141.133 | 114476
Khenchela |  | DZA | 35.436 | 7.143 | 114472
Khon Kaen |  | THA | 16.447 | 102.833 | 114459
Odessa |  | USA | 31.846 | -102.368 | 114428
Catalão |  | BRA | -18.166 | -47.946 | 114427
Tando Muhammad Khan |  | PAK | 25.124 | 68.537 | 114406
Springfield |  | USA | 39.802 | -89.644 | 114394
Somaroboro |  | ZAF | -25.346 | 28.834 | 114369
Guadalajara de Buga |  | COL | 3.901 | -76.298 | 114316
Pamanukan |  | IDN | -6.284 | 107.811 | 114290
Codó |  | BRA | -4.455 | -43.886 | 114275
Pardīs |  | IRN | 35.747 | 51.812 | 114249
Pleiku |  | VNM | 13.983 | 108.000 | 114225
Downey |  | USA | 33.940 | -118.133 | 114219
Lower Hutt |  | NZL | -41.217 | 174.917 | 114200
Yuyao |  | CHN | 30.050 | 121.149 | 114177
Rānyah |  | IRQ | 36.255 | 44.882 | 114173
Hatsukaichi |  | JPN | 34.350 | 132.333 | 114173
Tung Chung |  | HKG | 22.288 | 113.942 | 114100
Salto |  | URY | -31.388 | -57.960 | 114084
Siirt |  | TUR | 37.929 | 41.941 | 114034
Korolyov |  | UKR | 50.245 | 28.700 | 114034
Zhaozhou |  | CHN | 45.706 | 125.266 | 114009
Ochakovo-Matveyevskoye |  | RUS | 55.684 | 37.447 | 114000
Villa Lugano |  | ARG | -34.679 | -58.473 | 114000
Punta Cardón |  | VEN | 11.658 | -70.215 | 113999
Akishima |  | JPN | 35.721 | 139.380 | 113949
Chililabombwe |  | ZMB | -12.365 | 27.823 | 113876
Rivière-des-Prairies–Pointe-aux-Trembles |  | CAN | 45.641 | -73.585 | 113868
Worthing |  | GBR | 50.818 | -0.375 | 113866
Navojoa |  | MEX | 27.071 | -109.443 | 113836
Offa |  | NGA | 8.149 | 4.721 | 113830
Tobolsk |  | RUS | 58.198 | 68.255 | 113800
Tōkai |  | JPN | 35.023 | 136.909 | 113787
Wardha |  | IND | 20.739 | 78.598 | 113759
Wansheng |  | CHN | 28.963 | 106.928 | 113751
Pattoki |  | PAK | 31.020 | 73.853 | 113735
Eunápolis |  | BRA | -16.378 | -39.580 | 113710
Wayaobu |  | CHN | 37.136 | 109.660 | 113698
Hikone |  | JPN | 35.250 | 136.250 | 113647
Nagahama |  | JPN | 35.383 | 136.267 | 113636
Pingshan |  | CHN | 22.994 | 114.713 | 113631
Songyuan |  | CHN | 45.129 | 124.828 | 113611
Maba |  | CHN | 24.684 | 113.598 | 113609
Fujimino |  | JPN | 35.902 | 139.525 | 113597
Doncaster |  | GBR | 53.523 | -1.131 | 113566
Bình Thủy |  | VNM | 10.074 | 105.740 | 113565
Dumaguete |  | PHL | 9.306 | 123.308 | 113541
Budapest XIII. kerület |  | HUN | 47.530 | 19.081 | 113531
Nippes |  | DEU | 50.965 | 6.953 | 113487
Jaén |  | ESP | 37.769 | -3.790 | 113457
Chengqiao |  | CHN | 31.631 | 121.393 | 113442
Chorzów |  | POL | 50.306 | 18.974 | 113430
Porz am Rhein |  | DEU | 50.886 | 7.058 | 113415
Louga |  | SEN | 15.619 | -16.224 | 113365
Elmhurst |  | USA | 40.736 | -73.878 | 113364
Hoàng Mai |  | VNM | 19.268 | 105.716 | 113360
Kamsar |  | GIN | 10.650 | -14.617 | 113350
Itabira |  | BRA | -19.619 | -43.227 | 113343
Yaritagua |  | VEN | 10.081 | -69.124 | 113343
Shahdadpur |  | PAK | 25.925 | 68.623 | 113342
Khwisero |  | KEN | 0.171 | 34.595 | 113294
Costa Mesa |  | USA | 33.641 | -117.919 | 113204
Jauharabad |  | PAK | 32.290 | 72.282 | 113188
Miami Gardens |  | USA | 25.942 | -80.246 | 113187
Chesterfield |  | GBR | 53.250 | -1.417 | 113057
North Peoria |  | USA | 40.718 | -89.584 | 113004
Shchyolkovo |  | RUS | 55.925 | 37.972 | 113000
Al Fashn |  | EGY | 28.823 | 30.899 | 112999
Fairfield |  | USA | 38.249 | -122.040 | 112970
Guanabacoa |  | CUB | 23.125 | -82.301 | 112964
Hammanskraal |  | ZAF | -25.409 | 28.287 | 112950
Ōshū |  | JPN | 39.139 | 141.168 | 112937
Taourirt |  | MAR | 34.407 | -2.897 | 112908
Paulo Afonso |  | BRA | -9.406 | -38.215 | 112870
Ţalkhā |  | EGY | 31.054 | 31.378 | 112851
Neili |  | TWN | 24.973 | 121.261 | 112845
Vihari |  | PAK | 30.044 | 72.356 | 112840
Youkaichi |  | JPN | 35.116 | 136.198 | 112819
Taonan |  | CHN | 45.333 | 122.785 | 112819
Kazo |  | JPN | 36.117 | 139.600 | 112792
Santa Lucía Cotzumalguapa |  | GTM | 14.335 | -91.023 | 112780
Jönköping |  | SWE | 57.781 | 14.156 | 112766
City of Port Phillip |  | AUS | -37.834 | 144.938 | 112669
Tadepalligudem |  | IND | 16.815 | 81.527 | 112655
Haikou |  | CHN | 24.780 | 102.575 | 112644
Lansing |  | USA | 42.733 | -84.556 | 112644
Chanduasi |  | IND | 28.452 | 78.783 | 112635
Bagaha |  | IND | 27.099 | 84.090 | 112634
Nefteyugansk |  | RUS | 61.100 | 72.603 | 112632
Reutlingen |  | DEU | 48.491 | 9.204 | 112627
Bushwick |  | USA | 40.694 | -73.919 | 112620
Upata |  | VEN | 8.016 | -62.406 | 112617
Shaowu |  | CHN | 27.341 | 117.483 | 112585
Mengmao |  | CHN | 24.001 | 97.865 | 112578
Tangará da Serra |  | BRA | -14.619 | -57.486 | 112547
Lawang |  | IDN | -7.835 | 112.695 | 112540
Itacoatiara |  | BRA | -3.143 | -58.444 | 112520
Bouskoura |  | MAR | 33.450 | -7.652 | 112501
Satu Mare |  | ROU | 47.799 | 22.863 | 112490
Cubatão |  | BRA | -23.895 | -46.425 | 112476
Kaiyuan |  | CHN | 42.533 | 124.040 | 112462
Kisii |  | KEN | -0.682 | 34.767 | 112417
Petržalka |  | SVK | 48.123 | 17.129 | 112380
Kāzerūn |  | IRN | 29.619 | 51.654 | 112360
Ermelino Matarazzo |  | BRA | -23.495 | -46.474 | 112333
Achalpur |  | IND | 21.257 | 77.510 | 112311
Guanare |  | VEN | 9.039 | -69.734 | 112286
Wuzhishan |  | CHN | 18.782 | 109.501 | 112269
Gravesend |  | USA | 40.598 | -73.965 | 112229
Rochester |  | USA | 44.022 | -92.470 | 112225
Gondal |  | IND | 21.961 | 70.803 | 112197
Chichawatni |  | PAK | 30.530 | 72.692 | 112191
Farīdpur |  | BGD | 23.606 | 89.841 | 112187
Apopa |  | SLV | 13.807 | -89.179 | 112158
Carmona |  | PHL | 14.313 | 121.058 | 112140
Laoag |  | PHL | 18.198 | 120.596 | 112117
Elgin |  | USA | 42.037 | -88.281 | 112111
Dharashiv |  | IND | 18.182 | 76.039 | 112085
Xigang |  | CHN | 38.553 | 106.348 | 112061
Chóngfú |  | CHN | 30.531 | 120.431 | 112060
Taipa |  | MAC | 22.156 | 113.557 | 112051
Port Blair |  | IND | 11.666 | 92.746 | 112050
Minatitlán |  | MEX | 18.000 | -94.557 | 112046
Esuk Oron |  | NGA | 4.803 | 8.253 | 112033
Atbara |  | SDN | 17.702 | 33.986 | 112021
Vicenza |  | ITA | 45.547 | 11.547 | 111980
Ciudad Guzmán |  | MEX | 19.704 | -103.464 | 111975
Ballarat |  | AUS | -37.566 | 143.850 | 111973
Tocoa |  | HND | 15.683 | -86.000 | 111972
West Jordan |  | USA | 40.610 | -111.939 | 111946
Passos |  | BRA | -20.719 | -46.610 | 111939
Bagalkot |  | IND | 16.187 | 75.696 | 111933
Yeoju |  | KOR | 37.296 | 127.634 | 111897
Lomas de Zamora |  | ARG | -34.757 | -58.403 | 111897
Dūmā | Duma; Douma | SYR | 33.572 | 36.403 | 111864
Winterthur |  | CHE | 47.506 | 8.724 | 111840
Novokuybyshevsk |  | RUS | 53.097 | 49.940 | 111800
Bou Saâda |  | DZA | 35.209 | 4.174 | 111787
Abnūb |  | EGY | 27.269 | 31.152 | 111785
Marituba |  | BRA | -1.355 | -48.342 | 111785
Qūchān |  | IRN | 37.106 | 58.510 | 111752
Kuningan |  | IDN | -6.976 | 108.483 | 111742
Suriāpet |  | IND | 17.141 | 79.620 | 111729
Kandy |  | LKA | 7.291 | 80.634 | 111701
Zefta |  | EGY | 30.714 | 31.244 | 111700
Nova Lima |  | BRA | -19.986 | -43.847 | 111697
Bangaon |  | IND | 23.046 | 88.831 | 111693
Araxá |  | BRA | -19.593 | -46.941 | 111691
Inglewood |  | USA | 33.962 | -118.353 | 111666
Kilis |  | TUR | 36.716 | 37.115 | 111648
Conselheiro Lafaiete |  | BRA | -20.660 | -43.786 | 111596
Terrebonne |  | CAN | 45.700 | -73.647 | 111575
Kyimyindine |  | MMR | 16.809 | 96.124 | 111514
Set Ka Lay |  | MMR | 16.814 | 96.114 | 111514
Resende |  | BRA | -22.469 | -44.447 | 111514
Chelmsford |  | GBR | 51.736 | 0.470 | 111511
Marzahn |  | DEU | 52.545 | 13.570 | 111508
Chiquimula |  | GTM | 14.801 | -89.546 | 111505
Cileunyi |  | IDN | -6.939 | 107.753 | 111476
Ashoknagar Kalyangarh |  | IND | 22.864 | 88.637 | 111475
Mongu |  | ZMB | -15.248 | 23.127 | 111450
Mulhouse |  | FRA | 47.752 | 7.329 | 111430
Al Fqih Ben Çalah |  | MAR | 32.502 | -6.688 | 111402
Pulilan |  | PHL | 14.902 | 120.849 | 111384
Beau Bassin-Rose Hill |  | MUS | -20.233 | 57.466 | 111355
Tuscaloosa |  | USA | 33.210 | -87.569 | 111338
Sogamoso |  | COL | 5.714 | -72.934 | 111336
Mbale |  | UGA | 1.082 | 34.175 | 111300
Sainte-Foy |  | CAN | 46.781 | -71.292 | 111300
São Lourenço da Mata |  | BRA | -8.002 | -35.018 | 111249
Montreuil |  | FRA | 48.864 | 2.443 | 111240
Terni |  | ITA | 42.563 | 12.643 | 111189
Deesa |  | IND | 24.256 | 72.179 | 111160
Navadwīp |  | IND | 23.407 | 88.369 | 111123
Maran |  | MYS | 3.586 | 102.773 | 111056
Nandurbar |  | IND | 21.367 | 74.241 | 111037
Kasuga |  | JPN | 33.526 | 130.461 | 111023
Nsukka |  | NGA | 6.858 | 7.396 | 111017
Nguru |  | NGA | 12.877 | 10.455 | 111014
Mabopane |  | ZAF | -25.509 | 28.064 | 110972
Namur |  | BEL | 50.467 | 4.867 | 110939
Encheng |  | CHN | 22.187 | 112.304 | 110921
Turhal |  | TUR | 40.388 | 36.081 | 110884
Gò Vấp |  | VNM | 10.817 | 106.683 | 110850
Richardson |  | USA | 32.948 | -96.730 | 110815
Bokhtar |  | TJK | 37.837 | 68.778 | 110800
Hadejia |  | NGA | 12.453 | 10.041 | 110753
Zhuji |  | CHN | 29.719 | 120.242 | 110721
Perpignan |  | FRA | 42.698 | 2.895 | 110706
Lowell |  | USA | 42.633 | -71.316 | 110699
Manacapuru |  | BRA | -3.300 | -60.621 | 110691
East Independence |  | USA | 39.096 | -94.355 | 110675
Caen |  | FRA | 49.186 | -0.359 | 110624
Kyivskyi |  | UKR | 49.609 | 34.529 | 110600
Borāzjān |  | IRN | 29.270 | 51.219 | 110567
São Pedro da Aldeia |  | BRA | -22.839 | -42.103 | 110556
Yenangyaung |  | MMR | 20.465 | 94.871 | 110553
Gresham |  | USA | 45.498 | -122.431 | 110553
Antioch |  | USA | 38.005 | -121.806 | 110542
Manzini |  | SWZ | -26.499 | 31.380 | 110537
Paulínia |  | BRA | -22.761 | -47.154 | 110537
St. John's |  | CAN | 47.565 | -52.709 | 110525
Delicias |  | ESP | 41.649 | -0.908 | 110520
Masindi |  | UGA | 1.674 | 31.715 | 110500
Kfar Saba |  | ISR | 32.175 | 34.907 | 110456
Matsutō |  | JPN | 36.517 | 136.567 | 110408
Cambridge |  | USA | 42.375 | -71.106 | 110402
Sultānpur |  | IND | 26.258 | 82.073 | 110368
Delhi Cantonment |  | IND | 28.600 | 77.133 | 110351
Firozpur |  | IND | 30.926 | 74.613 | 110313
Bayugan |  | PHL | 8.756 | 125.767 | 110313
High Point |  | USA | 35.956 | -80.005 | 110268
Datun |  | CHN | 34.809 | 116.902 | 110258
Manchester |  | USA | 42.996 | -71.455 | 110229
Bāneh |  | IRN | 35.998 | 45.885 | 110218
Geylang |  | SGP | 1.320 | 103.887 | 110201
Kresek |  | IDN | -6.131 | 106.380 | 110182
Bender |  | MDA | 46.832 | 29.477 | 110175
Mbombela |  | ZAF | -25.475 | 30.969 | 110159
Rodenkirchen |  | DEU | 50.893 | 6.995 | 110158
Sembawang Estate |  | SGP | 1.451 | 103.829 | 110090
Tubarão |  | BRA | -28.467 | -49.007 | 110088
Gabès |  | TUN | 33.881 | 10.098 | 110075
Orkney |  | ZAF | -26.980 | 26.673 | 110052
Qingnian |  | CHN | 36.841 | 115.711 | 110046
Temecula |  | USA | 33.494 | -117.148 | 110003
Qal‘at Sukkar |  | IRQ | 31.863 | 46.073 | 110000
An Nu‘mānīyah |  | IRQ | 32.556 | 45.413 | 110000
Kufa |  | IRQ | 32.051 | 44.440 | 110000
Lucapa |  | AGO | -8.419 | 20.745 | 110000
Sengerema |  | TZA | -2.667 | 32.650 | 110000
Ressano Garcia |  | MOZ | -25.443 | 31.995 | 110000
Noyabrsk |  | RUS | 63.193 | 75.437 | 110000
Mendip |  | GBR | 51.237 | -2.627 | 110000
Bataysk |  | RUS | 47.137 | 39.757 | 109962
Pisa |  | ITA | 43.709 | 10.404 | 109960
Linshui |  | CHN | 36.425 | 114.205 | 109955
Kamagaya |  | JPN | 35.770 | 140.002 | 109932
Sutton Coldfield |  | GBR | 52.567 | -1.817 | 109899
Hailun |  | CHN | 47.447 | 126.925 | 109881
Maramag |  | PHL | 7.763 | 125.005 | 109864
Kecskemét |  | HUN | 46.906 | 19.691 | 109847
Seversk |  | RUS | 56.601 | 84.886 | 109844
Ciamis |  | IDN | -7.326 | 108.353 | 109839
Murrieta |  | USA | 33.554 | -117.214 | 109830
Brovary |  | UKR | 50.511 | 30.791 | 109806
Lak Si |  | THA | 13.887 | 100.579 | 109770
Wakefield |  | GBR | 53.683 | -1.498 | 109766
Centennial |  | USA | 39.579 | -104.877 | 109741
Shilong |  | CHN | 23.114 | 113.847 | 109733
Richmond |  | USA | 37.936 | -122.348 | 109708
Corona |  | USA | 40.747 | -73.860 | 109698
Thới Lai |  | VNM | 10.065 | 105.559 | 109684
Sejoumi |  | TUN | 36.756 | 10.118 | 109672
Pandit Deen Dayal Upadhyaya Nagar |  | IND | 25.283 | 83.120 | 109650
Dchira El Jihadia |  | MAR | 30.373 | -9.548 | 109564
Didao |  | CHN | 45.347 | 130.837 | 109561
Arsuz |  | TUR | 36.413 | 35.890 | 109550
Pelabuhanratu |  | IDN | -6.987 | 106.551 | 109523
Marugame |  | JPN | 34.283 | 133.783 | 109513
Arzamas |  | RUS | 55.396 | 43.838 | 109479
Habikino |  | JPN | 34.553 | 135.591 | 109479
Phalaborwa |  | ZAF | -23.943 | 31.141 | 109468
Walthamstow |  | GBR | 51.591 | -0.021 | 109424
Pueblo |  | USA | 38.254 | -104.609 | 109412
Guaianases |  | BRA | -23.543 | -46.411 | 109316
Ijebu-Igbo |  | NGA | 6.972 | 3.999 | 109261
Sergiyev Posad |  | RUS | 56.312 | 38.139 | 109252
Talisay |  | PHL | 10.738 | 122.967 | 109204
San Juan |  | ARG | -31.537 | -68.526 | 109123
Sehore |  | IND | 23.200 | 77.083 | 109118
Jianchang |  | CHN | 27.558 | 116.640 | 109108
Hulan |  | CHN | 45.893 | 126.578 | 109104
Matagalpa |  | NIC | 12.928 | -85.919 | 109089
Khlong Toei |  | THA | 13.710 | 100.582 | 109041
Leninsk-Kuznetsky |  | RUS | 54.657 | 86.174 | 109023
Kiryū |  | JPN | 36.400 | 139.333 | 108991
Handeni |  | TZA | -5.433 | 38.017 | 108968
Balombo |  | AGO | -12.354 | 14.772 | 108965
Zhongxiang |  | CHN | 31.166 | 112.583 | 108883
Thunder Bay |  | CAN | 48.382 | -89.250 | 108843
Iwatsuki |  | JPN | 35.965 | 139.696 | 108833
Pearland |  | USA | 29.564 | -95.286 | 108821
Dehui |  | CHN | 44.537 | 125.694 | 108818
Pangkalanbuun |  | IDN | -2.683 | 111.626 | 108814
Waterbury |  | USA | 41.558 | -73.052 | 108802
Greeley |  | USA | 40.423 | -104.709 | 108795
Boulogne-Billancourt |  | FRA | 48.835 | 2.241 | 108782
Warīsān |  | ARE | 25.167 | 55.407 | 108759
Baia Mare |  | ROU | 47.657 | 23.568 | 108759
Kalisz |  | POL | 51.761 | 18.091 | 108759
Mascara |  | DZA | 35.397 | 0.140 | 108629
Uromi |  | NGA | 6.700 | 6.333 | 108608
Katumba |  | TZA | -9.233 | 33.617 | 108558
Móng Cái |  | VNM | 21.525 | 107.966 | 108553
Vila Maria |  | BRA | -23.514 | -46.586 | 108543
Kanpur Cantonment |  | IND | 26.459 | 80.375 | 108534
Komatsu |  | JPN | 36.403 | 136.451 | 108509
West Covina |  | USA | 34.069 | -117.939 | 108484
Enterprise |  | USA | 36.025 | -115.242 | 108481
Bānsbāria |  | IND | 22.954 | 88.401 | 108474
Girón |  | COL | 7.068 | -73.170 | 108466
Baghlān |  | AFG | 36.131 | 68.708 | 108449
Hanjia |  | CHN | 29.295 | 108.161 | 108430
Trincomalee |  | LKA | 8.578 | 81.229 | 108420
La Cité-Limoilou |  | CAN | 46.829 | -71.226 | 108415
Santiago |  | PHL | 16.688 | 121.549 | 108414
Taibai |  | CHN | 30.825 | 108.358 | 108387
Vedado |  | CUB | 23.138 | -82.393 | 108369
Dagenham |  | GBR | 51.550 | 0.167 | 108368
Xuyong |  | CHN | 28.170 | 105.435 | 108352
North Charleston |  | USA | 32.855 | -79.975 | 108304
Sohar |  | OMN | 24.347 | 56.709 | 108274
Nehe |  | CHN | 48.479 | 124.870 | 108253
Oktyabrsky |  | RUS | 54.481 | 53.471 | 108200
Tadpatri |  | IND | 14.908 | 78.010 | 108171
Birnin Kebbi |  | NGA | 12.454 | 4.197 | 108164
Santa Cruz |  | PHL | 14.281 | 121.416 | 108145
Everett |  | USA | 47.979 | -122.202 | 108010
An Nuhūd |  | SDN | 12.700 | 28.433 | 108008
Ŭllyul |  | PRK | 38.514 | 125.190 | 107997
Rijeka |  | HRV | 45.327 | 14.442 | 107964
Douliu |  | TWN | 23.709 | 120.543 | 107924
Luis Eduardo Magalhães |  | BRA | -12.091 | -45.785 | 107909
Catbalogan |  | PHL | 11.775 | 124.886 | 107896
College Station |  | USA | 30.628 | -96.334 | 107889
As Salţ |  | JOR | 32.039 | 35.727 | 107874
Mishima |  | JPN | 35.117 | 138.917 | 107851
Baía Farta |  | AGO | -12.604 | 13.197 | 107841
Jalpāiguri |  | IND | 26.517 | 88.733 | 107832
Jalai Nur |  | CHN | 49.450 | 117.700 | 107828
Tajimi |  | JPN | 35.317 | 137.133 | 107818
Castelar |  | ARG | -34.651 | -58.641 | 107786
Pompano Beach |  | USA | 26.238 | -80.125 | 107762
Coronel |  | CHL | -37.034 | -73.140 | 107759
Dusit |  | THA | 13.777 | 100.520 | 107655
Mandurah |  | AUS | -32.527 | 115.722 | 107643
Basingstoke |  | GBR | 51.262 | -1.087 | 107642
Bandırma |  | TUR | 40.352 | 27.977 | 107631
Maidstone |  | GBR | 51.267 | 0.517 | 107627
Tieli |  | CHN | 46.975 | 128.048 | 107621
Umm Qaşr |  | IRQ | 30.036 | 47.920 | 107620
Santana |  | BRA | -0.038 | -51.175 | 107618
Butterworth |  | MYS | 5.399 | 100.364 | 107591
Shaping |  | CHN | 22.770 | 112.958 | 107589
Labé |  | GIN | 11.318 | -12.283 | 107571
Chālūs |  | IRN | 36.655 | 51.420 | 107490
Koszalin |  | POL | 54.194 | 16.172 | 107450
Bolzano | Bozen | ITA | 46.491 | 11.340 | 107436
South Fulton |  | USA | 33.593 | -84.673 | 107436
Sherpur |  | BGD | 25.019 | 90.018 | 107419
Obninsk |  | RUS | 55.110 | 36.612 | 107392
Circoiscrizione VI |  | ITA | 45.102 | 7.700 | 107369
Girardot City |  | COL | 4.301 | -74.808 | 107324
Koblenz |  | DEU | 50.354 | 7.579 | 107319
Itaperuna |  | BRA | -21.205 | -41.888 | 107246
Siegen |  | DEU | 50.875 | 8.024 | 107242
Hirnytskyi |  | UKR | 48.021 | 37.969 | 107216
Cambé |  | BRA | -23.276 | -51.278 | 107208
Mangalagiri |  | IND | 16.431 | 80.568 | 107197
Thohoyandou |  | ZAF | -22.946 | 30.485 | 107144
As Suwayq |  | OMN | 23.849 | 57.439 | 107143
Norwalk |  | USA | 33.902 | -118.082 | 107140
Yên Vinh |  | VNM | 18.667 | 105.667 | 107082
Mitrovicë | Mitrovica | KOS | 42.883 | 20.867 | 107045
Yevpatoriya |  | UKR | 45.201 | 33.367 | 107040
Pati |  | IDN | -6.756 | 111.038 | 107028
Elista |  | RUS | 46.308 | 44.255 | 106971
Breves |  | BRA | -1.682 | -50.480 | 106968
Dera Murad Jamali |  | PAK | 28.547 | 68.223 | 106952
Taungoo |  | MMR | 18.943 | 96.434 | 106945
Bedford |  | GBR | 52.135 | -0.466 | 106940
Bagong Silangan |  | PHL | 14.706 | 121.108 | 106886
Kangnyŏng |  | PRK | 37.907 | 125.510 | 106827
Catia La Mar |  | VEN | 10.605 | -67.032 | 106822
Boulder |  | USA | 40.015 | -105.271 | 106803
Anning |  | CHN | 24.923 | 102.485 | 106795
Rayong |  | THA | 12.681 | 101.258 | 106737
Sirte | Surt | LBY | 31.209 | 16.589 | 106705
Kotri |  | PAK | 25.366 | 68.308 | 106615
Cherëmushki |  | RUS | 55.665 | 37.561 | 106587
Broken Arrow |  | USA | 36.053 | -95.791 | 106563
Daly City |  | USA | 37.706 | -122.462 | 106562
Açailândia |  | BRA | -4.947 | -47.505 | 106550
Cikarang |  | IDN | -6.261 | 107.153 | 106479
Arlit |  | NER | 18.737 | 7.385 | 106448
Bahārestān |  | IRN | 32.488 | 51.773 | 106433
Ba Đồn |  | VNM | 17.754 | 106.424 | 106413
Ranebennur |  | IND | 14.622 | 75.630 | 106406
Longjiang |  | CHN | 47.336 | 123.196 | 106384
Hwado |  | KOR | 37.653 | 127.308 | 106358
Buhe |  | CHN | 30.288 | 112.230 | 106347
Hammamet |  | TUN | 36.400 | 10.617 | 106326
Pindiga |  | NGA | 9.984 | 10.952 | 106322
Berdyansk |  | UKR | 46.756 | 36.788 | 106311
Toufen |  | TWN | 24.688 | 120.909 | 106310
Mīāneh |  | IRN | 37.421 | 47.715 | 106291
Dakhla |  | ESH | 23.685 | -15.958 | 106277
Paniqui |  | PHL | 15.669 | 120.581 | 106190
Novotroitsk |  | RUS | 51.201 | 58.313 | 106186
Bergisch Gladbach |  | DEU | 50.986 | 7.133 | 106184
Rangamati |  | BGD | 22.643 | 92.192 | 106069
Alchevsk |  | UKR | 48.469 | 38.797 | 106062
Sơn La |  | VNM | 21.326 | 103.919 | 106052
Mingachevir |  | AZE | 40.764 | 47.062 | 106048
Legnica |  | POL | 51.210 | 16.162 | 106033
Drammen |  | NOR | 59.744 | 10.204 | 106013
Pare |  | IDN | -7.768 | 112.198 | 106007
Tokoza |  | ZAF | -26.360 | 28.129 | 106000
Sydney |  | CAN | 46.135 | -60.183 | 105968
Derbent |  | RUS | 42.066 | 48.288 | 105965
Xinghua |  | CHN | 32.939 | 119.834 | 105918
Khurja |  | IND | 28.254 | 77.855 | 105909
Mati |  | PHL | 6.955 | 126.217 | 105908
Arjawinangun |  | IDN | -6.645 | 108.410 | 105845
Le Plateau-Mont-Royal |  | CAN | 45.528 | -73.581 | 105813
Funchal |  | PRT | 32.666 | -16.925 | 105795
Kishanganj |  | IND | 26.102 | 87.955 | 105782
Yautepec |  | MEX | 18.882 | -99.067 | 105780
Jataí |  | BRA | -17.879 | -51.722 | 105729
Sergeli |  | UZB | 41.198 | 69.222 | 105700
Azare |  | NGA | 11.675 | 10.191 | 105687
Nantou |  | TWN | 23.916 | 120.664 | 105682
Ipojuca |  | BRA | -8.399 | -35.064 | 105638
Lahad Datu |  | MYS | 5.023 | 118.329 | 105622
Vila Prudente |  | BRA | -23.593 | -46.573 | 105590
Subulussalam |  | IDN | 2.662 | 97.883 | 105553
Nova Serrana |  | BRA | -19.876 | -44.984 | 105552
Paragominas |  | BRA | -2.996 | -47.355 | 105550
Bukama |  | COD | -9.204 | 25.855 | 105530
Ponnāni |  | IND | 10.767 | 75.925 | 105512
Tanza |  | PHL | 14.675 | 120.939 | 105510
Inzai |  | JPN | 35.835 | 140.164 | 105463
Bhairab Bāzār |  | BGD | 24.052 | 90.976 | 105457
Chengtangcun |  | CHN | 35.084 | 117.191 | 105456
Hindaun |  | IND | 26.734 | 77.035 | 105452
Jamālpur |  | IND | 25.313 | 86.489 | 105434
Abū Tīj |  | EGY | 27.045 | 31.318 | 105418
Coatepeque |  | GTM | 14.704 | -91.864 | 105415
Baraki |  | DZA | 36.667 | 3.096 | 105402
Robāţ Karīm |  | IRN | 35.485 | 51.083 | 105393
'Ākra |  | IRQ | 36.734 | 43.880 | 105370
Sandy Springs |  | USA | 33.924 | -84.379 | 105330
Burbank |  | USA | 34.181 | -118.309 | 105319
Taling Chan |  | THA | 13.777 | 100.457 | 105299
San Justo |  | ARG | -34.681 | -58.564 | 105274
Hòa Bình |  | VNM | 20.817 | 105.338 | 105260
Saint-Paul |  | REU | -21.010 | 55.271 | 105240
Ourense |  | ESP | 42.337 | -7.864 | 105233
Nāgaur |  | IND | 27.202 | 73.734 | 105218
Riacho Fundo II |  | BRA | -15.898 | -48.047 | 105210
Green Bay |  | USA | 44.519 | -88.020 | 105207
Mityana |  | UGA | 0.417 | 32.023 | 105200
Jizan |  | SAU | 16.889 | 42.551 | 105198
Texcoco de Mora |  | MEX | 19.512 | -98.883 | 105165
Bang Bon |  | THA | 13.662 | 100.396 | 105161
Nikopol |  | UKR | 47.568 | 34.391 | 105160
Slovyansk | Sloviansk; Slowjansk; Slawjansk | UKR | 48.850 | 37.597 | 105141
Maranguape |  | BRA | -3.891 | -38.686 | 105093
Santa Maria |  | USA | 34.953 | -120.436 | 105093
Assis |  | BRA | -22.662 | -50.412 | 105087
San Francisco De Borja |  | PER | -12.089 | -76.999 | 105076
Yidu |  | CHN | 36.771 | 118.425 | 105070
Nancy |  | FRA | 48.684 | 6.185 | 105058
Planaltina |  | BRA | -15.453 | -47.614 | 105031
Araguaína |  | BRA | -7.191 | -48.207 | 105019
Kuala Krai |  | MYS | 5.531 | 102.199 | 105007
Zhonghe |  | CHN | 28.450 | 108.989 | 105003
Universal City |  | USA | 34.139 | -118.353 | 105000
Puyang Chengguanzhen |  | CHN | 35.706 | 115.028 | 104994
Ikeda |  | JPN | 34.822 | 135.430 | 104993
Waterloo |  | CAN | 43.467 | -80.516 | 104986
Ambala Sadar |  | IND | 30.335 | 76.863 | 104974
Chinautla |  | GTM | 14.703 | -90.500 | 104972
Salzgitter |  | DEU | 52.157 | 10.415 | 104970
Ville-Marie |  | CAN | 45.499 | -73.570 | 104944
Moratalaz |  | ESP | 40.407 | -3.649 | 104923
Bhiwadi |  | IND | 28.210 | 76.861 | 104921
Būndi |  | IND | 25.439 | 75.637 | 104919
Miryalaguda |  | IND | 16.872 | 79.562 | 104918
Daxing |  | CHN | 39.740 | 116.327 | 104904
Artur Alvim |  | BRA | -23.540 | -46.486 | 104864
Yezhou |  | CHN | 30.604 | 109.723 | 104839
Hidalgo del Parral |  | MEX | 26.930 | -105.666 | 104836
Saijō |  | JPN | 33.917 | 133.183 | 104791
Lavras |  | BRA | -21.245 | -45.000 | 104761
Coronel Fabriciano |  | BRA | -19.519 | -42.629 | 104736
Jena |  | DEU | 50.929 | 11.590 | 104712
Wichita Falls |  | USA | 33.914 | -98.493 | 104710
Brantford |  | CAN | 43.133 | -80.266 | 104688
Gera |  | DEU | 50.880 | 12.082 | 104659
Tuyên Quang |  | VNM | 21.824 | 105.214 | 104645
Ottakring |  | AUT | 48.217 | 16.300 | 104627
Al Fāw |  | IRQ | 29.974 | 48.473 | 104569
Angoche |  | MOZ | -16.233 | 39.909 | 104540
Depok |  | IDN | -7.763 | 110.432 | 104527
Toride |  | JPN | 35.900 | 140.083 | 104524
Mostar |  | BIH | 43.343 | 17.808 | 104518
Mazyr |  | BLR | 52.042 | 29.216 | 104517
Kamloops |  | CAN | 50.666 | -120.319 | 104460
Mazabuka |  | ZMB | -15.856 | 27.748 | 104412
Lakeland |  | USA | 28.039 | -81.950 | 104401
Pozniaky |  | UKR | 50.403 | 30.624 | 104400
Zhezqazghan |  | KAZ | 47.794 | 67.706 | 104357
Pailou |  | CHN | 30.796 | 108.386 | 104351
Lo Prado |  | CHL | -33.444 | -70.726 | 104316
Tizi Ouzou |  | DZA | 36.712 | 4.046 | 104312
Pulandian |  | CHN | 39.395 | 121.967 | 104277
Helsingborg |  | SWE | 56.047 | 12.694 | 104250
Kot Addu |  | PAK | 30.469 | 70.967 | 104217
Bouaflé |  | CIV | 6.990 | -5.744 | 104209
Kara |  | TGO | 9.551 | 1.186 | 104207
Clovis |  | USA | 36.825 | -119.703 | 104180
Kafue |  | ZMB | -15.769 | 28.181 | 104174
Wuchuan |  | CHN | 21.457 | 110.766 | 104168
Muriaé |  | BRA | -21.131 | -42.366 | 104108
Salaqi |  | CHN | 40.541 | 110.511 | 104090
Kalulushi |  | ZMB | -12.842 | 28.095 | 104046
Lewisville |  | USA | 33.046 | -96.994 | 104039
Oued Zem |  | MAR | 32.863 | -6.574 | 104029
Weldiya |  | ETH | 11.828 | 39.592 | 104000
Izmaylovo |  | RUS | 55.797 | 37.782 | 104000
Soyībug |  | IND | 34.077 | 74.706 | 104000
Kiselëvsk |  | RUS | 53.990 | 86.662 | 104000
Jishu |  | CHN | 44.317 | 126.800 | 103988
El Kelaa des Srarhna |  | MAR | 32.051 | -7.411 | 103982
Séguéla |  | CIV | 7.961 | -6.673 | 103980
Ourinhos |  | BRA | -22.979 | -49.871 | 103970
Totonicapán |  | GTM | 14.912 | -91.361 | 103952
Abreu e Lima |  | BRA | -7.912 | -34.903 | 103945
Ad-Damir |  | SDN | 17.599 | 33.972 | 103941
Jagtiāl |  | IND | 18.795 | 78.917 | 103930
Woking |  | GBR | 51.319 | -0.559 | 103900
Roorkee |  | IND | 29.866 | 77.891 | 103894
Edéa |  | CMR | 3.800 | 10.133 | 103861
Yuxi |  | CHN | 24.355 | 102.542 | 103829
Lincoln |  | GBR | 53.227 | -0.538 | 103813
Novo Gama |  | BRA | -16.059 | -48.039 | 103804
Poá |  | BRA | -23.528 | -46.345 | 103765
Bashan |  | CHN | 27.768 | 116.050 | 103748
Nkpor |  | NGA | 6.150 | 6.830 | 103733
Berbérati |  | CAF | 4.261 | 15.792 | 103713
Bacabal |  | BRA | -4.232 | -44.782 | 103711
Sangla Hill |  | PAK | 31.717 | 73.383 | 103709
Tongren |  | CHN | 35.515 | 102.016 | 103700
Tyler |  | USA | 32.351 | -95.301 | 103700
Male |  | MDV | 4.175 | 73.509 | 103693
El Cajon |  | USA | 32.795 | -116.963 | 103679
Mandaqui |  | BRA | -23.459 | -46.641 | 103665
Piacenza |  | ITA | 45.052 | 9.693 | 103607
Gardez |  | AFG | 33.597 | 69.226 | 103601
Zhanaozen | Schangaösen; Schanaosen | KAZ | 43.341 | 52.862 | 103598
Gangu Chengguanzhen |  | CHN | 34.736 | 105.326 | 103589
Teziutlan |  | MEX | 19.817 | -97.360 | 103583
Kolda |  | SEN | 12.894 | -14.941 | 103574
Vila Matilde |  | BRA | -23.539 | -46.518 | 103558
Udgīr |  | IND | 18.393 | 77.118 | 103550
San Mateo |  | USA | 37.563 | -122.326 | 103536
Viseu |  | PRT | 40.662 | -7.909 | 103502
Nagda |  | IND | 23.458 | 75.418 | 103501
Moers |  | DEU | 51.453 | 6.633 | 103487
Brandon |  | USA | 27.938 | -82.286 | 103483
Buzău |  | ROU | 45.150 | 26.833 | 103481
Reus |  | ESP | 41.156 | 1.107 | 103477
Prabumulih |  | IDN | -3.434 | 104.231 | 103470
Itabaiana |  | BRA | -10.685 | -37.425 | 103440
Francistown |  | BWA | -21.170 | 27.508 | 103417
Isehara |  | JPN | 35.399 | 139.310 | 103401
Queluz |  | PRT | 38.757 | -9.255 | 103399
Ubá |  | BRA | -21.120 | -42.943 | 103365
Betūl |  | IND | 21.901 | 77.902 | 103330
Chikushino-shi |  | JPN | 33.496 | 130.516 | 103311
Akademicheskoe |  | RUS | 60.014 | 30.395 | 103304
Turgutlu |  | TUR | 38.495 | 27.700 | 103292
Lida |  | BLR | 53.883 | 25.300 | 103262
Taitung |  | TWN | 22.760 | 121.145 | 103260
Kalynivskyi |  | UKR | 48.007 | 37.854 | 103249
San |  | MLI | 13.297 | -4.896 | 103227
Jahānābād |  | IND | 25.214 | 84.987 | 103202
Lethbridge |  | CAN | 49.700 | -112.819 | 103197
Cursino |  | BRA | -23.631 | -46.621 | 103171
Velikiye Luki |  | RUS | 56.341 | 30.544 | 103149
Kashipur |  | IND | 29.214 | 78.957 | 103138
Rialto |  | USA | 34.106 | -117.370 | 103132
West Bromwich |  | GBR | 52.519 | -1.994 | 103112
Itanhaém |  | BRA | -24.183 | -46.789 | 103102
Ghazīpur |  | IND | 25.583 | 83.585 | 103095
Tanjung Pandan |  | IDN | -2.734 | 107.635 | 103062
Santo Antônio de Jesus |  | BRA | -12.969 | -39.261 | 103055
Ikere-Ekiti |  | NGA | 7.497 | 5.230 | 103054
Hildesheim |  | DEU | 52.151 | 9.951 | 103052
Kharian |  | PAK | 32.816 | 73.887 | 103036
Bendigo |  | AUS | -36.758 | 144.280 | 103034
Rantauprapat |  | IDN | 2.100 | 99.833 | 103009
Chumakivskyi |  | UKR | 47.957 | 37.942 | 103005
Bogorodskoye |  | RUS | 55.814 | 37.721 | 103000
Nkayi |  | COG | -4.184 | 13.286 | 103000
Amaravati |  | IND | 16.514 | 80.516 | 103000
Pārsābād |  | IRN | 39.648 | 47.917 | 102996
Lahān |  | NPL | 26.720 | 86.483 | 102955
Liberec |  | CZE | 50.767 | 15.056 | 102951
Nagapattinam |  | IND | 10.764 | 79.843 | 102905
Qurayyat |  | SAU | 31.332 | 37.343 | 102903
Buxar |  | IND | 25.575 | 83.980 | 102861
Portmore |  | JAM | 17.971 | -76.887 | 102861
Santa Rosa |  | ARG | -36.616 | -64.290 | 102860
Palma Soriano |  | CUB | 20.211 | -75.994 | 102826
Pushkino |  | RUS | 55.995 | 37.829 | 102816
Khushāb |  | PAK | 32.297 | 72.353 | 102793
Lafiagi |  | NGA | 8.853 | 5.416 | 102779
Caieiras |  | BRA | -23.364 | -46.741 | 102775
Xincheng |  | CHN | 41.715 | 82.932 | 102752
Lyon 03 |  | FRA | 45.761 | 4.852 | 102725
Pasrur |  | PAK | 32.263 | 74.663 | 102717
Belawan |  | IDN | 3.776 | 98.683 | 102707
Pano Aqil |  | PAK | 27.856 | 69.111 | 102701
Piatra Neamţ |  | ROU | 46.917 | 26.333 | 102688
Cabudare |  | VEN | 10.027 | -69.262 | 102686
Erlangen |  | DEU | 49.591 | 11.008 | 102675
Tepexpan |  | MEX | 19.614 | -98.936 | 102667
Tivaouane |  | SEN | 14.952 | -16.815 | 102658
Entebbe |  | UGA | 0.056 | 32.479 | 102600
Davenport |  | USA | 41.524 | -90.578 | 102582
Darnah | Derna; Derna | LBY | 32.767 | 22.637 | 102581
Dayrūţ |  | EGY | 27.556 | 30.811 | 102570
Whalley |  | CAN | 49.179 | -122.867 | 102555
Edison |  | USA | 40.519 | -74.412 | 102548
Skhidni Kvartaly |  | UKR | 48.566 | 39.383 | 102500
Curicó |  | CHL | -34.983 | -71.239 | 102438
Kangsŏn |  | PRK | 38.936 | 125.581 | 102436
La Vega |  | DOM | 19.220 | -70.531 | 102426
Shāhzādpur |  | BGD | 24.177 | 89.599 | 102420
Tulancingo |  | MEX | 20.084 | -98.363 | 102406
Perdizes |  | BRA | -23.539 | -46.681 | 102391
Yono |  | JPN | 35.883 | 139.633 | 102364
Apatzingán |  | MEX | 19.089 | -102.357 | 102362
Hillsboro |  | USA | 45.523 | -122.990 | 102347
Ciutat Vella |  | ESP | 41.380 | 2.173 | 102347
Mormugao |  | IND | 15.389 | 73.815 | 102345
Seoni |  | IND | 22.085 | 79.550 | 102343
Shabqadar |  | PAK | 34.216 | 71.555 | 102340
Mitte |  | DEU | 52.520 | 13.405 | 102338
Sabanalarga |  | COL | 10.631 | -74.922 | 102334
Jishou |  | CHN | 28.319 | 109.733 | 102332
Ngong |  | KEN | -1.353 | 36.670 | 102323
Sebeta |  | ETH | 8.917 | 38.617 | 102300
Artëm |  | RUS | 43.358 | 132.191 | 102300
Tsuyama |  | JPN | 35.052 | 133.999 | 102294
Limerick |  | IRL | 52.665 | -8.623 | 102287
Birigui |  | BRA | -21.289 | -50.340 | 102277
Aurangābād |  | IND | 24.752 | 84.374 | 102244
Lampa |  | CHL | -33.286 | -70.876 | 102234
Sungai Penuh |  | IDN | -2.056 | 101.391 | 102224
Ituiutaba |  | BRA | -18.974 | -49.462 | 102217
Ukhta |  | RUS | 63.569 | 53.691 | 102187
Nakhon Si Thammarat |  | THA | 8.433 | 99.967 | 102152
Japeri |  | BRA | -22.643 | -43.653 | 102149
Putatan |  | PHL | 14.399 | 121.050 | 102146
Shuifu |  | CHN | 28.632 | 104.408 | 102143
Kani |  | JPN | 35.404 | 137.056 | 102143
Ōnojō |  | JPN | 33.536 | 130.479 | 102085
Kot Radha Kishan |  | PAK | 31.171 | 74.101 | 102057
Shchukino |  | RUS | 55.800 | 37.450 | 102000
Brateyevo |  | RUS | 55.638 | 37.764 | 102000
Al Jumayl |  | LBY | 32.853 | 12.061 | 102000
Maldonado |  | URY | -34.898 | -54.950 | 102000
Venlo |  | NLD | 51.370 | 6.168 | 101988
Parintins |  | BRA | -2.628 | -56.736 | 101956
Mairiporã |  | BRA | -23.319 | -46.587 | 101937
Novara |  | ITA | 45.447 | 8.621 | 101916
Shūshtar |  | IRN | 32.050 | 48.848 | 101878
Wilmersdorf |  | DEU | 52.483 | 13.317 | 101877
Al-Musayab |  | IRQ | 32.779 | 44.290 | 101873
Pôr do Sol |  | BRA | -15.855 | -48.124 | 101866
Hedong |  | CHN | 23.920 | 115.780 | 101825
Hinganghāt |  | IND | 20.549 | 78.840 | 101805
Balsas |  | BRA | -7.532 | -46.036 | 101767
Zonguldak |  | TUR | 41.451 | 31.793 | 101749
Iğdır |  | TUR | 39.924 | 44.045 | 101700
Kawachi-Nagano |  | JPN | 34.441 | 135.583 | 101692
Eastbourne |  | GBR | 50.769 | 0.285 | 101689
Dhamtari |  | IND | 20.707 | 81.549 | 101677
Delta |  | CAN | 49.089 | -123.053 | 101668
Orsha |  | BLR | 54.514 | 30.404 | 101662
Worcester |  | GBR | 52.189 | -2.220 | 101659
Las Cruces |  | USA | 32.312 | -106.778 | 101643
Székesfehérvár |  | HUN | 47.190 | 18.410 | 101600
Lagarto |  | BRA | -10.917 | -37.650 | 101579
Kindrativskyi |  | UKR | 48.303 | 38.055 | 101565
Bath |  | GBR | 51.375 | -2.362 | 101557
Sidi Slimane |  | MAR | 34.265 | -5.926 | 101541
Iida |  | JPN | 35.520 | 137.821 | 101536
Los Puertos de Altagracia |  | VEN | 10.715 | -71.522 | 101527
South Bend |  | USA | 41.683 | -86.250 | 101516
Kansk |  | RUS | 56.202 | 95.718 | 101502
Kalmiuskyi |  | UKR | 47.110 | 37.544 | 101498
Chilliwack |  | CAN | 49.166 | -121.953 | 101491
Queenstown Estate |  | SGP | 1.294 | 103.802 | 101480
Argenteuil |  | FRA | 48.948 | 2.247 | 101475
Khanty-Mansiysk |  | RUS | 61.002 | 69.027 | 101466
Isulan |  | PHL | 6.629 | 124.605 | 101455
Itaim Bibi |  | BRA | -23.586 | -46.682 | 101452
Mbaké |  | SEN | 14.790 | -15.908 | 101451
Pavlohrad |  | UKR | 48.532 | 35.869 | 101430
Simmering |  | AUT | 48.183 | 16.433 | 101420
Mustafakemalpaşa |  | TUR | 40.038 | 28.409 | 101412
Burayu |  | ETH | 9.035 | 38.661 | 101400
Chilakalūrupet |  | IND | 16.090 | 80.167 | 101398
Malappuram |  | IND | 11.042 | 76.082 | 101386
Ébolowa |  | CMR | 2.900 | 11.150 | 101363
Dartmouth |  | CAN | 44.671 | -63.577 | 101343
Orihuela |  | ESP | 38.085 | -0.944 | 101321
Kallang |  | SGP | 1.333 | 103.867 | 101290
Sangju |  | KOR | 36.415 | 128.161 | 101267
Perling |  | MYS | 1.481 | 103.684 | 101263
Albany |  | USA | 42.653 | -73.756 | 101228
Medina Estates |  | GHA | 5.666 | -0.163 | 101207
Chakwal |  | PAK | 32.933 | 72.854 | 101200
Ngã Bảy |  | VNM | 9.814 | 105.821 | 101192
Colatina |  | BRA | -19.539 | -40.631 | 101190
Gillingham |  | GBR | 51.389 | 0.549 | 101187
Suruç | Suruc | TUR | 36.976 | 38.425 | 101178
Teófilo Otoni |  | BRA | -17.858 | -41.505 | 101170
Huacheng |  | CHN | 24.067 | 115.613 | 101165
Ocaña |  | COL | 8.238 | -73.356 | 101158
Hồng Ngự |  | VNM | 10.800 | 105.350 | 101155
Daoukro |  | CIV | 7.059 | -3.963 | 101136
Tokuyama |  | JPN | 34.050 | 131.817 | 101133
Ţimā |  | EGY | 26.908 | 31.435 | 101130
Donghae City |  | KOR | 37.544 | 129.107 | 101128
Standerton |  | ZAF | -26.934 | 29.242 | 101101
Kanoya |  | JPN | 31.383 | 130.850 | 101096
Mokopane |  | ZAF | -24.194 | 29.010 | 101090
Dikirnis |  | EGY | 31.089 | 31.595 | 101082
New Bedford |  | USA | 41.635 | -70.927 | 101079
Lāhījān |  | IRN | 37.204 | 50.009 | 101073
Leuven | Löwen; Louvain | BEL | 50.880 | 4.701 | 101032
Mezhdurechensk |  | RUS | 53.690 | 88.062 | 101026
Bānswāra |  | IND | 23.541 | 74.442 | 101017
Jolo |  | PHL | 6.052 | 121.002 | 101002
Ryazanskiy |  | RUS | 55.733 | 37.767 | 101000
Novyye Cherëmushki |  | RUS | 55.700 | 37.583 | 101000
Elbasan |  | ALB | 41.111 | 20.082 | 100903
Pechersk |  | UKR | 50.444 | 30.523 | 100900
Ijok |  | MYS | 3.317 | 101.400 | 100899
Vista |  | USA | 33.200 | -117.243 | 100890
Davie |  | USA | 26.063 | -80.233 | 100882
Errachidia |  | MAR | 31.931 | -4.427 | 100870
Twifu Praso |  | GHA | 5.614 | -1.550 | 100851
Red Deer |  | CAN | 52.267 | -113.802 | 100844
Solikamsk |  | RUS | 59.667 | 56.743 | 100812
El Progreso |  | HND | 15.400 | -87.800 | 100810
Chirmiri |  | IND | 23.191 | 82.353 | 100800
Chikusei |  | JPN | 36.316 | 139.982 | 100753
Sungailiat |  | IDN | -1.854 | 106.122 | 100750
Arezzo |  | ITA | 43.463 | 11.881 | 100734
Újpest |  | HUN | 47.569 | 19.085 | 100694
Calasiao |  | PHL | 16.011 | 120.360 | 100686
Glazov |  | RUS | 58.140 | 52.656 | 100676
Rosarito |  | MEX | 32.360 | -117.046 | 100660
Ahar |  | IRN | 38.477 | 47.070 | 100641
Kallithéa |  | GRC | 37.950 | 23.700 | 100641
Juan Díaz |  | PAN | 9.041 | -79.441 | 100636
Yên Bái |  | VNM | 21.723 | 104.911 | 100631
Grogol |  | IDN | -7.601 | 110.819 | 100613
Nāḩiyat al Iskandarīyah |  | IRQ | 32.887 | 44.346 | 100600
Puerto Barrios |  | GTM | 15.727 | -88.598 | 100593
Bakwa |  | COD | 4.126 | 27.395 | 100575
Itārsi |  | IND | 22.615 | 77.762 | 100574
Chinatown |  | USA | 37.797 | -122.409 | 100574
Si Maha Phot |  | THA | 13.966 | 101.514 | 100563
Hà Tiên |  | VNM | 10.383 | 104.488 | 100560
Oleksiyivka |  | UKR | 50.045 | 36.193 | 100500
Masjed Soleymān |  | IRN | 31.936 | 49.304 | 100497
Los Rastrojos |  | VEN | 10.026 | -69.242 | 100497
Vasco da Gama |  | IND | 15.396 | 73.816 | 100485
Barakaldo |  | ESP | 43.296 | -2.988 | 100435
Lianjiang |  | CHN | 21.647 | 110.282 | 100341
Oleksandrivskyi |  | UKR | 47.968 | 37.803 | 100330
Ermelo |  | ZAF | -26.533 | 29.983 | 100324
Linxi |  | CHN | 39.712 | 118.450 | 100316
Klagenfurt am Wörthersee | Klagenfurt | AUT | 46.625 | 14.305 | 100316
Tiébo |  | SEN | 14.633 | -16.233 | 100289
Gangtok |  | IND | 27.326 | 88.612 | 100286
Datia |  | IND | 25.673 | 78.459 | 100284
Sakado |  | JPN | 35.957 | 139.389 | 100275
Sakata |  | JPN | 38.917 | 139.855 | 100273
Ust’-Ilimsk |  | RUS | 58.001 | 102.662 | 100271
Girona |  | ESP | 41.983 | 2.825 | 100266
Renton |  | USA | 47.483 | -122.217 | 100242
Chust |  | UZB | 41.003 | 71.238 | 100200
Kalmunai |  | LKA | 7.409 | 81.835 | 100171
Udine |  | ITA | 46.069 | 13.237 | 100170
Xinzhai |  | CHN | 36.400 | 118.617 | 100168
Phagwāra |  | IND | 31.225 | 75.774 | 100146
Izumisano |  | JPN | 34.417 | 135.317 | 100131
Trier |  | DEU | 49.756 | 6.639 | 100129
Ginowan |  | JPN | 26.263 | 127.761 | 100125
Inda Silasē |  | ETH | 14.103 | 38.283 | 100100
Negara |  | IDN | -8.357 | 114.617 | 100074
Qaşr Bin Ghashīr |  | LBY | 32.683 | 13.183 | 100069
Renala Khurd |  | PAK | 30.879 | 73.599 | 100054
Punta Cana |  | DOM | 18.582 | -68.404 | 100023
Roanoke |  | USA | 37.271 | -79.941 | 100011
Nyagatare |  | RWA | -1.295 | 30.323 | 100000
Jaffa |  | ISR | 32.050 | 34.752 | 100000
Tekstil’shchiki |  | RUS | 55.700 | 37.743 | 100000
Raja Jang |  | PAK | 31.221 | 74.255 | 100000
Model Town |  | PAK | 31.481 | 74.326 | 100000
Sumedang Utara |  | IDN | -6.850 | 107.917 | 100000
Sentul |  | MYS | 3.183 | 101.683 | 100000
Kangding |  | CHN | 30.002 | 101.957 | 100000
P’yŏngsŏng |  | PRK | 39.246 | 125.872 | 100000
Tājūrā’ |  | LBY | 32.882 | 13.351 | 100000
Alasia |  | NGA | 6.475 | 3.169 | 100000
Sakiet ez Zit |  | TUN | 34.802 | 10.764 | 100000
Subotica |  | SRB | 46.100 | 19.667 | 100000
Alamar |  | CUB | 23.158 | -82.278 | 100000
Shahrak-e Pardīsān |  | IRN | 34.557 | 50.802 | 100000
Becontree |  | GBR | 51.553 | 0.129 | 100000
Airoli |  | IND | 19.151 | 72.996 | 100000
Colonia Lindavista |  | MEX | 19.492 | -99.125 | 100000
Seri Manjung |  | MYS | 4.199 | 100.670 | 100000
Sabt Alalayah |  | SAU | 19.577 | 41.964 | 100000
Bandar Mahkota Cheras |  | MYS | 3.054 | 101.798 | 100000
al-Yarmūk |  | SYR | 33.470 | 36.302 | 99999
Jaramānā |  | SYR | 33.486 | 36.346 | 99999
Qincheng |  | CHN | 27.213 | 116.530 | 99987
Luckeesarai |  | IND | 25.177 | 86.095 | 99979
Menghuan |  | CHN | 24.435 | 98.584 | 99970
Śródmieście |  | POL | 52.229 | 21.016 | 99950
Hāgere Hiywet |  | ETH | 8.983 | 37.850 | 99900
San Angelo |  | USA | 31.464 | -100.437 | 99893
Kambove |  | COD | -10.874 | 26.597 | 99884
Bislig |  | PHL | 8.215 | 126.316 | 99872
Xixiang |  | CHN | 32.987 | 107.764 | 99867
Dipalpur |  | PAK | 30.670 | 73.653 | 99858
Kenosha |  | USA | 42.585 | -87.821 | 99858
Nabire |  | IDN | -3.360 | 135.501 | 99848
Chanthaburi |  | THA | 12.610 | 102.104 | 99819
Niagara Falls |  | CAN | 43.100 | -79.066 | 99818
Dongsheng |  | CHN | 39.816 | 109.978 | 99809
Andria |  | ITA | 41.231 | 16.298 | 99784
Tucupita |  | VEN | 9.063 | -62.052 | 99778
Clinton Township |  | USA | 42.587 | -82.920 | 99753
Shikohābād |  | IND | 27.108 | 78.587 | 99678
Villa de Cura |  | VEN | 10.039 | -67.489 | 99669
Al Jammālīyah |  | EGY | 31.181 | 31.865 | 99641
San Chaung |  | MMR | 17.095 | 96.099 | 99619
Wangkui |  | CHN | 46.832 | 126.477 | 99617
Columbia |  | USA | 39.240 | -76.839 | 99615
Zelenodolsk |  | RUS | 55.844 | 48.518 | 99600
Al Qūşīyah |  | EGY | 27.440 | 30.817 | 99598
Dschang |  | CMR | 5.444 | 10.053 | 99582
Tucuruvi |  | BRA | -23.475 | -46.606 | 99559
Hwasŏng |  | PRK | 41.256 | 129.493 | 99557
Myŏnggan-dong |  | PRK | 41.137 | 129.495 | 99557
Dhahran |  | SAU | 26.289 | 50.114 | 99540
Santiago de Compostela |  | ESP | 42.881 | -8.546 | 99536
Roubaix |  | FRA | 50.694 | 3.175 | 99507
Manbij | Manbidsch; Membidsch | SYR | 36.528 | 37.955 | 99497
Olomouc |  | CZE | 49.596 | 17.252 | 99496
Novoshakhtinsk |  | RUS | 47.760 | 39.933 | 99478
Erie |  | USA | 42.129 | -80.085 | 99475
Šiauliai |  | LTU | 55.933 | 23.317 | 99462
Kāsganj |  | IND | 27.809 | 78.646 | 99462
Hualien City |  | TWN | 23.977 | 121.604 | 99458
Campo Mourão |  | BRA | -24.043 | -52.379 | 99432
Meihekou |  | CHN | 42.529 | 125.679 | 99419
Santander de Quilichao |  | COL | 3.009 | -76.485 | 99354
Xinle |  | CHN | 38.349 | 114.685 | 99347
Acharnés |  | GRC | 38.083 | 23.733 | 99346
Qubo Saeed Khan |  | PAK | 27.874 | 67.709 | 99308
Mafinga |  | TZA | -8.300 | 35.294 | 99305
Taman Melawati |  | MYS | 3.211 | 101.748 | 99304
Minyā al Qamḩ |  | EGY | 30.516 | 31.346 | 99284
Bang Rak |  | THA | 13.731 | 100.524 | 99273
Burao |  | SOM | 9.522 | 45.534 | 99270
Bam |  | IRN | 29.106 | 58.357 | 99268
Manavgat |  | TUR | 36.787 | 31.441 | 99254
Guercif |  | MAR | 34.226 | -3.354 | 99238
Khambhāt |  | IND | 22.317 | 72.619 | 99164
Tourcoing |  | FRA | 50.724 | 3.161 | 99160
Kandhkot |  | PAK | 28.246 | 69.180 | 99155
Saku |  | JPN | 36.217 | 138.483 | 99131
Śródmieście |  | POL | 51.113 | 17.081 | 99088
Bhola |  | BGD | 22.688 | 90.644 | 99079
Talara |  | PER | -4.577 | -81.272 | 99074
Riberalta |  | BOL | -11.010 | -66.053 | 99070
Linghe |  | CHN | 36.364 | 119.077 | 99069
Siverskodonetsk | Sievierodonetsk; Sewerodonezk; Sjewjerodonezk | UKR | 48.944 | 38.488 | 99067
Morón |  | ARG | -34.651 | -58.622 | 99066
Zárate |  | ARG | -34.096 | -59.024 | 99061
Portsmouth Heights |  | USA | 36.821 | -76.369 | 99049
Kohima |  | IND | 25.675 | 94.111 | 99039
Richmond Hill |  | USA | 40.700 | -73.831 | 98984
Choma |  | ZMB | -16.809 | 26.988 | 98974
Xingcheng |  | CHN | 40.617 | 120.717 | 98968
Bagé |  | BRA | -31.331 | -54.107 | 98940
Paoy Paet |  | KHM | 13.658 | 102.564 | 98934
Pandharpur |  | IND | 17.679 | 75.331 | 98923
Kapurthala Town |  | IND | 31.380 | 75.381 | 98916
Itoshima |  | JPN | 33.542 | 130.184 | 98877
Burzaco |  | ARG | -34.826 | -58.395 | 98859
Sarapul |  | RUS | 56.476 | 53.798 | 98830
Saint-Laurent |  | CAN | 45.500 | -73.666 | 98828
Zwickau |  | DEU | 50.727 | 12.488 | 98796
Circoiscrizione IV |  | ITA | 45.081 | 7.632 | 98787
Kontagora |  | NGA | 10.403 | 5.471 | 98754
Kaiserslautern |  | DEU | 49.443 | 7.772 | 98732
Alief |  | USA | 29.711 | -95.596 | 98725
Soma |  | TUR | 39.186 | 27.609 | 98714
Thimphu |  | BTN | 27.466 | 89.642 | 98676
Bocaue |  | PHL | 14.798 | 120.926 | 98649
Votkinsk |  | RUS | 57.049 | 53.987 | 98633
Caldas Novas |  | BRA | -17.744 | -48.628 | 98622
Spring Hill |  | USA | 28.477 | -82.525 | 98621
São Sebastião |  | BRA | -15.903 | -47.776 | 98612
Słupsk |  | POL | 54.464 | 17.029 | 98608
Tatuapé |  | BRA | -23.537 | -46.567 | 98601
Renqiu |  | CHN | 38.709 | 116.101 | 98569
Suifenhe |  | CHN | 44.400 | 131.148 | 98561
Mahuva |  | IND | 21.090 | 71.769 | 98519
Cárdenas |  | CUB | 23.036 | -81.206 | 98515
Bridgetown |  | BRB | 13.107 | -59.620 | 98511
Barra do Piraí |  | BRA | -22.470 | -43.826 | 98501
Compton |  | USA | 33.896 | -118.220 | 98462
Serov |  | RUS | 59.597 | 60.586 | 98438
Habboûch |  | LBN | 33.408 | 35.482 | 98433
Phong Điền |  | VNM | 9.998 | 105.667 | 98424
Xinshi |  | CHN | 31.047 | 113.141 | 98422
Vĩnh Thạnh |  | VNM | 10.223 | 105.398 | 98399
Landstraße |  | AUT | 48.202 | 16.388 | 98389
Budapest IV. kerület |  | HUN | 47.562 | 19.089 | 98374
League City |  | USA | 29.507 | -95.095 | 98312
Flint |  | USA | 43.013 | -83.687 | 98310
Silvassa |  | IND | 20.274 | 72.997 | 98265
Al Qaţīf |  | SAU | 26.565 | 50.009 | 98259
Xinyi |  | CHN | 22.373 | 110.947 | 98259
Kōnan |  | JPN | 35.332 | 136.870 | 98255
Santa Cruz do Capibaribe |  | BRA | -7.957 | -36.205 | 98254
Balāngīr |  | IND | 20.704 | 83.490 | 98238
Lagos de Moreno |  | MEX | 21.359 | -101.933 | 98206
Chengzihe |  | CHN | 45.336 | 131.005 | 98188
Thayetmyo |  | MMR | 19.321 | 95.183 | 98185
Penzing |  | AUT | 48.200 | 16.267 | 98176
Xishan |  | CHN | 27.667 | 113.500 | 98162
Leme |  | BRA | -22.186 | -47.390 | 98161
Allen |  | USA | 33.103 | -96.671 | 98143
Barika |  | DZA | 35.389 | 5.366 | 98141
Balashov |  | RUS | 51.551 | 43.171 | 98107
Aïn Oussera |  | DZA | 35.451 | 2.906 | 98107
Arsi Negele |  | ETH | 7.355 | 38.675 | 98100
Dukuhturi |  | IDN | -6.900 | 109.083 | 98074
Iguatu |  | BRA | -6.359 | -39.299 | 98064
Fasā |  | IRN | 28.938 | 53.648 | 98061
Saint-Jean-sur-Richelieu |  | CAN | 45.307 | -73.263 | 98036
Nawāda |  | IND | 24.887 | 85.544 | 98029
Lugo |  | ESP | 43.010 | -7.556 | 98025
Bhilai Charoda |  | IND | 21.223 | 81.456 | 98008
Mīnāb |  | IRN | 27.131 | 57.087 | 97986
Dar‘ā | Daraa; Deraa | SYR | 32.619 | 36.102 | 97969
Shāmli |  | IND | 29.450 | 77.310 | 97966
Chitose |  | JPN | 42.819 | 141.652 | 97950
Yeyuan |  | CHN | 36.417 | 118.500 | 97936
Trelew |  | ARG | -43.249 | -65.305 | 97915
Kamyanets-Podilskyi |  | UKR | 48.679 | 26.585 | 97908
Zheleznogorsk |  | RUS | 52.342 | 35.359 | 97900
Kâhta |  | TUR | 37.786 | 38.624 | 97875
Santa Cruz de Yojoa |  | HND | 14.981 | -87.891 | 97848
Dorchester |  | USA | 42.297 | -71.075 | 97826
Erdenet |  | MNG | 49.033 | 104.083 | 97814
Hyesan-dong |  | PRK | 41.395 | 128.187 | 97794
Temixco |  | MEX | 18.853 | -99.225 | 97788
Namalombwe |  | ZMB | -15.391 | 28.190 | 97758
Asan |  | KOR | 36.784 | 127.004 | 97749
Catarman |  | PHL | 12.499 | 124.638 | 97738
Jharsuguda |  | IND | 21.855 | 84.007 | 97730
Gò Công |  | VNM | 10.367 | 106.667 | 97709
Guanhu |  | CHN | 34.425 | 117.995 | 97705
Itaúna |  | BRA | -20.075 | -44.576 | 97669
Tha Raeng |  | THA | 13.868 | 100.645 | 97658
Sādatpur Gujran |  | IND | 28.728 | 77.248 | 97641
Meidling |  | AUT | 48.167 | 16.333 | 97624
Oulad Teïma |  | MAR | 30.395 | -9.209 | 97608
Jiudian |  | CHN | 36.992 | 120.204 | 97604
Gambēla |  | ETH | 8.250 | 34.583 | 97600
Chalisgaon |  | IND | 20.458 | 75.016 | 97551
Rochdale |  | GBR | 53.618 | -2.155 | 97550
Aguachica |  | COL | 8.308 | -73.617 | 97525
Jérémie |  | HTI | 18.650 | -74.117 | 97503
Xinxing |  | CHN | 34.776 | 105.322 | 97483
Herzliya |  | ISR | 32.166 | 34.825 | 97470
Parand |  | IRN | 35.472 | 50.975 | 97464
Rio Largo |  | BRA | -9.478 | -35.853 | 97435
Pyinmana |  | MMR | 19.738 | 96.207 | 97409
Villupuram |  | IND | 11.940 | 79.492 | 97380
Amalner |  | IND | 21.040 | 75.059 | 97369
Kuje |  | NGA | 8.880 | 7.228 | 97367
Swabi |  | PAK | 34.120 | 72.470 | 97363
Luján |  | ARG | -34.566 | -59.115 | 97363
Hadera |  | ISR | 32.442 | 34.904 | 97335
Deventer |  | NLD | 52.255 | 6.164 | 97331
Villa Alemana |  | CHL | -33.048 | -71.373 | 97320
Brikama |  | GMB | 13.271 | -16.649 | 97233
Tellicherry |  | IND | 11.748 | 75.493 | 97201
Naxçıvan |  | AZE | 39.209 | 45.412 | 97200
Zhukovsky |  | RUS | 55.595 | 38.120 | 97200
Kameoka |  | JPN | 35.000 | 135.583 | 97181
Mission Viejo |  | USA | 33.600 | -117.672 | 97156
Pará de Minas |  | BRA | -19.860 | -44.608 | 97139
Cesena |  | ITA | 44.139 | 12.243 | 97137
Manjeri |  | IND | 11.120 | 76.120 | 97102
Munakata |  | JPN | 33.796 | 130.559 | 97095
Messaad |  | DZA | 34.154 | 3.503 | 97091
Escalante |  | PHL | 10.840 | 123.499 | 97050
Molenbeek-Saint-Jean |  | BEL | 50.850 | 4.312 | 97037
Fangshan |  | CHN | 39.687 | 115.997 | 97026
Chimaltenango |  | GTM | 14.659 | -90.822 | 96985
Magway |  | MMR | 20.150 | 94.932 | 96954
Tumbes |  | PER | -3.556 | -80.443 | 96946
Dijkot |  | PAK | 31.217 | 72.996 | 96934
Quvasoy |  | UZB | 40.297 | 71.980 | 96900
Beshariq |  | UZB | 40.436 | 70.610 | 96900
Bekobod |  | UZB | 40.221 | 69.270 | 96900
Jinniu |  | CHN | 25.801 | 100.574 | 96883
Vicente Pires |  | BRA | -15.810 | -48.031 | 96871
Caotun |  | TWN | 23.977 | 120.688 | 96838
Ariquemes |  | BRA | -9.913 | -63.041 | 96833
Vacaville |  | USA | 38.357 | -121.988 | 96803
Grand-Bassam |  | CIV | 5.212 | -3.739 | 96797
Binga |  | COD | 2.374 | 20.498 | 96790
Yasuj |  | IRN | 30.668 | 51.588 | 96786
Villa Mercedes |  | ARG | -33.676 | -65.458 | 96781
Ben Guerir |  | MAR | 32.241 | -7.954 | 96777
Wabu |  | KOR | 37.590 | 127.220 | 96775
Ventura |  | USA | 34.278 | -119.293 | 96769
Khurarianwala |  | PAK | 31.499 | 73.268 | 96743
Houzhen |  | CHN | 36.991 | 118.966 | 96737
Dogonbadan |  | IRN | 30.359 | 50.798 | 96728
Sumber |  | IDN | -6.760 | 108.483 | 96725
Highlands Ranch |  | USA | 39.554 | -104.969 | 96713
Francisco Beltrão |  | BRA | -26.081 | -53.055 | 96666
Lawton |  | USA | 34.609 | -98.390 | 96655
Schwerin |  | DEU | 53.629 | 11.413 | 96641
Azimpur |  | BGD | 23.730 | 90.385 | 96641
Beaverton |  | USA | 45.487 | -122.804 | 96577
Jaworzno |  | POL | 50.205 | 19.275 | 96541
Corumbá |  | BRA | -19.009 | -57.653 | 96520
Zhudong |  | TWN | 24.732 | 121.091 | 96518
Gongguan |  | CHN | 21.800 | 109.600 | 96492
Pouytenga |  | BFA | 12.252 | -0.426 | 96469
Estelí |  | NIC | 13.093 | -86.356 | 96422
Soligorsk |  | BLR | 52.790 | 27.536 | 96418
Nghĩa Đô |  | VNM | 21.050 | 105.800 | 96418
Monkayo |  | PHL | 7.815 | 126.054 | 96405
South Gate |  | USA | 33.955 | -118.212 | 96401
Jounieh |  | LBN | 33.981 | 35.618 | 96315
Caloundra |  | AUS | -26.803 | 153.122 | 96305
Ceyhan |  | TUR | 37.025 | 35.818 | 96303
Birgaon |  | IND | 21.308 | 81.628 | 96294
Shibata |  | JPN | 37.950 | 139.333 | 96236
Stellenbosch |  | ZAF | -33.935 | 18.867 | 96228
Bārmer |  | IND | 25.746 | 71.392 | 96225
Maribor |  | SVN | 46.556 | 15.646 | 96209
Caçapava |  | BRA | -23.101 | -45.707 | 96202
Portsmouth |  | USA | 36.835 | -76.298 | 96201
Muroran |  | JPN | 42.317 | 140.988 | 96197
Gütersloh |  | DEU | 51.907 | 8.379 | 96180
Limpio |  | PRY | -25.166 | -57.486 | 96143
Saint-Denis |  | FRA | 48.936 | 2.354 | 96128
Khōst | Chost; Khost | AFG | 33.340 | 69.920 | 96123
Avaré |  | BRA | -23.099 | -48.926 | 96098
Sparks |  | USA | 39.535 | -119.753 | 96094
Erechim |  | BRA | -27.635 | -52.275 | 96087
Cáceres |  | ESP | 39.476 | -6.372 | 96068
Nanxi |  | CHN | 28.842 | 104.980 | 96061
General Trias |  | PHL | 14.387 | 120.882 | 96022
Pūth Kalān |  | IND | 28.712 | 77.079 | 96002
Ramenskoye |  | RUS | 55.563 | 38.242 | 96000
Japekrom |  | GHA | 7.576 | -2.785 | 96000
Ouislane |  | MAR | 33.914 | -5.490 | 95995
Hemel Hempstead |  | GBR | 51.754 | -0.450 | 95961
Kuniyamuttūr |  | IND | 10.964 | 76.953 | 95924
Bang Na |  | THA | 13.667 | 100.642 | 95912
Sardārshahr |  | IND | 28.441 | 74.491 | 95911
Sānand |  | IND | 22.992 | 72.382 | 95890
Sāhibganj |  | IND | 25.244 | 87.635 | 95890
Ash-Shaykh Zāyid |  | EGY | 30.020 | 31.000 | 95854
Tema New Town |  | GHA | 5.654 | 0.026 | 95837
Vilhena |  | BRA | -12.741 | -60.146 | 95832
Lubu |  | CHN | 23.172 | 112.283 | 95820
Jastrzębie Zdrój |  | POL | 49.955 | 18.575 | 95813
Río Gallegos |  | ARG | -51.625 | -69.252 | 95796
Shimada |  | JPN | 34.817 | 138.183 | 95719
Jinsha |  | CHN | 32.090 | 121.074 | 95647
Ciudad Río Bravo |  | MEX | 25.985 | -98.090 | 95647
Psie Pole |  | POL | 51.146 | 17.035 | 95615
São Cristóvão |  | BRA | -11.015 | -37.206 | 95612
Ŭnch’ŏn-ŭp |  | PRK | 38.566 | 125.427 | 95597
Paramagudi |  | IND | 9.546 | 78.591 | 95579
Shkodër |  | ALB | 42.068 | 19.513 | 95553
Zerakpur |  | IND | 30.656 | 76.821 | 95553
Las Rozas de Madrid |  | ESP | 40.493 | -3.874 | 95550
Yuma |  | USA | 32.725 | -114.624 | 95548
Ducheng |  | CHN | 23.242 | 111.528 | 95525
Cipolletti |  | ARG | -38.934 | -67.990 | 95524
Kamisu |  | JPN | 35.897 | 140.667 | 95454
Burdur |  | TUR | 37.720 | 30.291 | 95436
Shenjiamen |  | CHN | 29.958 | 122.298 | 95433
Ōmura |  | JPN | 32.921 | 129.954 | 95397
San Carlos de Bariloche |  | ARG | -41.146 | -71.308 | 95394
Inhambane |  | MOZ | -23.865 | 35.383 | 95388
La Habana Vieja |  | CUB | 23.130 | -82.353 | 95383
Novopolotsk |  | BLR | 55.526 | 28.593 | 95370
Tiruchengode |  | IND | 11.380 | 77.894 | 95335
Amozoc de Mota |  | MEX | 19.046 | -98.045 | 95322
Brockton |  | USA | 42.083 | -71.018 | 95314
Owendo |  | GAB | 0.291 | 9.505 | 95313
Hương Thủy |  | VNM | 16.422 | 107.640 | 95299
Mons |  | BEL | 50.454 | 3.952 | 95299
Yotsukaidō |  | JPN | 35.650 | 140.167 | 95266
Boli |  | CHN | 45.753 | 130.585 | 95260
Gafsa |  | TUN | 34.425 | 8.784 | 95242
Xiaoshan |  | CHN | 30.167 | 120.259 | 95234
Saint-Michel de l'Atalaye |  | HTI | 19.371 | -72.335 | 95216
Xingguo |  | CHN | 34.859 | 105.669 | 95211
Pagoh |  | MYS | 2.150 | 102.770 | 95202
Saquarema |  | BRA | -22.899 | -42.470 | 95201
San Fernando |  | ESP | 36.476 | -6.198 | 95174
Dearborn |  | USA | 42.322 | -83.176 | 95171
Federal Way |  | USA | 47.322 | -122.313 | 95171
Closepet |  | IND | 12.722 | 77.281 | 95167
Emmiganūr |  | IND | 15.772 | 77.483 | 95149
Labuan |  | MYS | 5.280 | 115.248 | 95120
Lindi |  | TZA | -9.997 | 39.716 | 95096
Lee's Summit |  | USA | 38.911 | -94.382 | 95094
Daanbantayan |  | PHL | 11.247 | 124.015 | 95080
Vaniyambadi |  | IND | 12.682 | 78.620 | 95061
Delft |  | NLD | 52.007 | 4.356 | 95060
Kovilpatti |  | IND | 9.172 | 77.870 | 95057
Asheville |  | USA | 35.601 | -82.554 | 95056
Zaxo |  | IRQ | 37.149 | 42.686 | 95052
Ushirombo |  | TZA | -3.492 | 31.964 | 95052
Aqaba | Akaba | JOR | 29.527 | 35.008 | 95048
Catumbela |  | AGO | -12.430 | 13.547 | 95034
Frederiksberg |  | DNK | 55.679 | 12.535 | 95029
Kutloanong |  | ZAF | -27.833 | 26.750 | 95008
Biu |  | NGA | 10.613 | 12.195 | 95005
Olupona |  | NGA | 7.600 | 4.193 | 95002
Ozerki |  | RUS | 60.039 | 30.311 | 95000
Novogireyevo |  | RUS | 55.755 | 37.818 | 95000
Romford |  | GBR | 51.575 | 0.186 | 95000
Vostochnoe Degunino |  | RUS | 55.880 | 37.558 | 95000
La Gazelle |  | TUN | 36.895 | 10.186 | 94961
Cereté |  | COL | 8.885 | -75.791 | 94935
Roquetas de Mar |  | ESP | 36.764 | -2.615 | 94925
Spokane Valley |  | USA | 47.673 | -117.239 | 94919
Kanuma |  | JPN | 36.550 | 139.733 | 94903
As Salamīyah |  | SYR | 35.011 | 37.053 | 94887
Parli Vaijnāth |  | IND | 18.851 | 76.532 | 94863
Bình Minh |  | VNM | 10.068 | 105.822 | 94862
Alkmaar |  | NLD | 52.632 | 4.749 | 94853
Tiko |  | CMR | 4.075 | 9.360 | 94836
Wuchang |  | CHN | 44.928 | 127.160 | 94786
Djougou |  | BEN | 9.709 | 1.666 | 94773
Aracruz |  | BRA | -19.820 | -40.273 | 94765
Leskovac |  | SRB | 42.998 | 21.946 | 94758
Behshahr |  | IRN | 36.692 | 53.553 | 94702
Hanamaki |  | JPN | 39.383 | 141.117 | 94691
Tiflet |  | MAR | 33.895 | -6.306 | 94684
Fordham |  | USA | 40.859 | -73.898 | 94678
Bibā |  | EGY | 28.924 | 30.985 | 94677
Sanjō |  | JPN | 37.617 | 138.950 | 94642
Nemby |  | PRY | -25.395 | -57.536 | 94641
Livonia |  | USA | 42.368 | -83.353 | 94635
Al Qurayn |  | EGY | 30.616 | 31.735 | 94632
Mainpuri |  | IND | 27.229 | 79.029 | 94619
Jaçanã |  | BRA | -23.460 | -46.575 | 94609
Khāmgaon |  | IND | 20.707 | 76.568 | 94604
Anusawari |  | THA | 13.895 | 100.614 | 94550
Roswell |  | USA | 34.023 | -84.362 | 94501
Aksum |  | ETH | 14.121 | 38.723 | 94500
Makrāna |  | IND | 27.044 | 74.724 | 94487
Yonezawa |  | JPN | 37.910 | 140.117 | 94486
Orem |  | USA | 40.297 | -111.695 | 94457
Allinagaram |  | IND | 10.027 | 77.478 | 94453
Dunhou |  | CHN | 27.050 | 114.900 | 94445
Bayan Hot |  | CHN | 38.839 | 105.669 | 94445
Tsentralno-Miskyi |  | UKR | 48.062 | 37.972 | 94417
Ximeicun |  | CHN | 24.988 | 118.386 | 94326
Yuzivskyi |  | UKR | 48.000 | 37.800 | 94228
Daxi |  | TWN | 24.884 | 121.290 | 94222
Azumino |  | JPN | 36.288 | 137.887 | 94222
Novyy Urengoy |  | RUS | 66.083 | 76.633 | 94212
Boryeong |  | KOR | 36.349 | 126.598 | 94191
Yilan |  | TWN | 24.757 | 121.753 | 94188
Awsīm |  | EGY | 30.123 | 31.136 | 94174
Gjakovë |  | KOS | 42.380 | 20.431 | 94158
Yishui |  | CHN | 35.785 | 118.628 | 94115
Ruwa |  | ZWE | -17.890 | 31.245 | 94083
Sông Cầu |  | VNM | 13.456 | 109.223 | 94066
Pendang |  | MYS | 5.995 | 100.479 | 94033
Chomedey |  | CAN | 45.533 | -73.750 | 94030
Paracatu |  | BRA | -17.222 | -46.875 | 94023
Fall River |  | USA | 41.701 | -71.155 | 94000
Cacém |  | PRT | 38.767 | -9.298 | 93982
Gudiyatham |  | IND | 12.946 | 78.874 | 93973
Zhongduo |  | CHN | 28.847 | 108.764 | 93928
Hayes |  | GBR | 51.516 | -0.423 | 93928
Ashiya |  | JPN | 34.728 | 135.303 | 93922
Dhār |  | IND | 22.594 | 75.298 | 93917
Lawrence |  | USA | 38.972 | -95.235 | 93917
Gambat |  | PAK | 27.352 | 68.522 | 93884
Gesundbrunnen |  | DEU | 52.550 | 13.391 | 93862
Novoural’sk |  | RUS | 57.255 | 60.091 | 93849
The Woodlands |  | USA | 30.158 | -95.489 | 93847
Zheleznogorsk |  | RUS | 56.251 | 93.531 | 93834
Bandar Kinrara |  | MYS | 3.049 | 101.642 | 93822
Fangcheng |  | CHN | 33.257 | 113.001 | 93808
West Albany |  | USA | 42.683 | -73.778 | 93794
Norrköping |  | SWE | 58.594 | 16.183 | 93765
Bohicon |  | BEN | 7.178 | 2.067 | 93744
Daotian |  | CHN | 36.834 | 118.898 | 93728
Yakima |  | USA | 46.602 | -120.506 | 93701
Kharkivskyi Masyv |  | UKR | 50.408 | 30.660 | 93700
Baijiantan |  | CHN | 45.693 | 85.139 | 93697
Yunnanyi |  | CHN | 25.424 | 100.689 | 93671
Shuangliao |  | CHN | 43.511 | 123.501 | 93666
Lajeado |  | BRA | -29.467 | -51.961 | 93646
García |  | MEX | 25.801 | -100.586 | 93641
Quincy |  | USA | 42.253 | -71.002 | 93618
Aflou |  | DZA | 34.113 | 2.102 | 93585
Yala |  | THA | 6.540 | 101.281 | 93558
Dipolog |  | PHL | 8.567 | 123.335 | 93549
Al-Qāsim |  | IRQ | 32.298 | 44.683 | 93546
Baraut |  | IND | 29.102 | 77.263 | 93544
Zhaoyuan |  | CHN | 45.520 | 125.076 | 93505
Michurinsk |  | RUS | 52.908 | 40.482 | 93499
Kuala Nerus |  | MYS | 5.373 | 103.021 | 93485
Kribi |  | CMR | 2.937 | 9.908 | 93482
Guadalajara |  | ESP | 40.629 | -3.162 | 93470
Düren |  | DEU | 50.804 | 6.493 | 93440
České Budějovice |  | CZE | 48.974 | 14.474 | 93426
Fuwwah |  | EGY | 31.204 | 30.549 | 93392
Yashio |  | JPN | 35.823 | 139.839 | 93363
Flatbush |  | USA | 40.652 | -73.959 | 93361
Lysychansk | Lyssytschansk | UKR | 48.912 | 38.421 | 93340
Monastir |  | TUN | 35.778 | 10.826 | 93306
Harlow |  | GBR | 51.777 | 0.112 | 93300
Dalai |  | CHN | 45.500 | 124.300 | 93297
Hesperia |  | USA | 34.426 | -117.301 | 93295
Lere |  | NGA | 10.386 | 8.573 | 93290
La Spezia |  | ITA | 44.103 | 9.824 | 93288
Carson |  | USA | 33.831 | -118.282 | 93281
Barletta |  | ITA | 41.314 | 16.282 | 93279
Modi‘in Makkabbim Re‘ut |  | ISR | 31.894 | 35.015 | 93277
Polatlı |  | TUR | 39.577 | 32.141 | 93262
Tangwu |  | CHN | 36.447 | 118.860 | 93260
Boca Raton |  | USA | 26.359 | -80.083 | 93235
Jiayue |  | CHN | 36.024 | 119.176 | 93228
Budapest XVIII. kerület |  | HUN | 47.444 | 19.176 | 93225
Santa Monica |  | USA | 34.019 | -118.491 | 93220
Rubio |  | VEN | 7.702 | -72.356 | 93197
Praga Północ |  | POL | 52.254 | 21.035 | 93192
Kalyani |  | IND | 22.976 | 88.434 | 93184
Changping |  | CHN | 40.216 | 116.235 | 93174
Râmnicu Vâlcea |  | ROU | 45.100 | 24.367 | 93151
Inagi |  | JPN | 35.633 | 139.500 | 93151
Ōbu |  | JPN | 35.018 | 136.949 | 93123
Galle |  | LKA | 6.046 | 80.210 | 93118
Stilfontein |  | ZAF | -26.845 | 26.768 | 93110
Doddaballapura |  | IND | 13.295 | 77.538 | 93105
Heerlen |  | NLD | 50.884 | 5.982 | 93084
Ozamiz City |  | PHL | 8.148 | 123.841 | 93082
Lorca |  | ESP | 37.671 | -1.702 | 93079
Itajubá |  | BRA | -22.426 | -45.453 | 93073
Qonce |  | ZAF | -32.881 | 27.394 | 93072
Jinja |  | UGA | 0.439 | 33.203 | 93061
Nouméa |  | NCL | -22.274 | 166.449 | 93060
Kitakami |  | JPN | 39.283 | 141.117 | 93045
Heho |  | MMR | 20.723 | 96.823 | 93041
Kalaw |  | MMR | 20.635 | 96.565 | 93032
Wonosobo |  | IDN | -7.359 | 109.903 | 92990
La Marsa |  | TUN | 36.878 | 10.325 | 92987
Kineshma |  | RUS | 57.437 | 42.128 | 92983
Negage |  | AGO | -7.759 | 15.272 | 92950
Bafra |  | TUR | 41.568 | 35.903 | 92944
Chīrāla |  | IND | 15.824 | 80.352 | 92942
Wukari |  | NGA | 7.871 | 9.778 | 92933
Krasnogorsk |  | RUS | 55.819 | 37.330 | 92932
San Marcos |  | USA | 33.143 | -117.166 | 92931
Guaíba |  | BRA | -30.114 | -51.325 | 92924
Pushkin |  | RUS | 59.714 | 30.396 | 92889
Hastings |  | GBR | 50.856 | 0.580 | 92855
Moa |  | CUB | 20.658 | -74.951 | 92852
Lianzhou |  | CHN | 24.782 | 112.371 | 92827
Sunyani |  | GHA | 7.340 | -2.327 | 92825
Malacatán |  | GTM | 14.911 | -92.058 | 92816
Boyle Heights |  | USA | 34.034 | -118.205 | 92785
Magadan |  | RUS | 59.563 | 150.802 | 92782
Banco Filipino Homes |  | PHL | 14.434 | 121.022 | 92752
Beni Mered |  | DZA | 36.524 | 2.861 | 92749
Igbo-Ora |  | NGA | 7.434 | 3.288 | 92719
Cajamar |  | BRA | -23.356 | -46.877 | 92689
High Peak |  | GBR | 53.368 | -1.845 | 92666
Akot |  | IND | 21.096 | 77.059 | 92637
Kaizuka |  | JPN | 34.450 | 135.350 | 92632
Palimanan |  | IDN | -6.707 | 108.424 | 92600
Fatehpur |  | IND | 27.995 | 74.956 | 92595
Patos |  | BRA | -7.024 | -37.280 | 92575
Yingqiu |  | CHN | 36.527 | 118.993 | 92564
Plantation |  | USA | 26.134 | -80.232 | 92560
Grudziądz |  | POL | 53.484 | 18.754 | 92552
São João da Boa Vista |  | BRA | -21.969 | -46.798 | 92547
Gharroli |  | IND | 28.617 | 77.332 | 92540
Njombe |  | TZA | -9.349 | 34.772 | 92537
Rahlstedt |  | DEU | 53.602 | 10.157 | 92511
Semenyih |  | MYS | 2.952 | 101.843 | 92491
Maizuru |  | JPN | 35.450 | 135.333 | 92465
Selong |  | IDN | -8.650 | 116.532 | 92464
Concepción |  | VEN | 10.412 | -71.689 | 92463
Lynn |  | USA | 42.467 | -70.949 | 92457
Villa María |  | ARG | -32.408 | -63.240 | 92453
Ratchaburi |  | THA | 13.537 | 99.817 | 92448
Pamekasan |  | IDN | -7.157 | 113.475 | 92447
Clementi Housing Estate |  | SGP | 1.316 | 103.765 | 92420
Sendai |  | JPN | 31.817 | 130.300 | 92403
Al Hārithah |  | IRQ | 30.585 | 47.761 | 92395
Esslingen |  | DEU | 48.740 | 9.305 | 92390
Darlington |  | GBR | 54.524 | -1.550 | 92363
Muğla |  | TUR | 37.218 | 28.366 | 92328
Bang Phlat |  | THA | 13.794 | 100.504 | 92325
Tübingen |  | DEU | 48.523 | 9.052 | 92322
Pandeglang |  | IDN | -6.308 | 106.107 | 92316
Miami Beach |  | USA | 25.791 | -80.130 | 92312
Rajpura |  | IND | 30.479 | 76.593 | 92301
Dongcun |  | CHN | 36.777 | 121.160 | 92282
Lucas do Rio Verde |  | BRA | -13.071 | -55.915 | 92256
Sibolga |  | IDN | 1.740 | 98.781 | 92244
Sakai |  | JPN | 36.147 | 136.194 | 92210
Arden-Arcade |  | USA | 38.602 | -121.379 | 92186
Vila Formosa |  | BRA | -23.568 | -46.546 | 92186
Pariaman |  | IDN | -0.619 | 100.120 | 92183
Kudus |  | IDN | -6.805 | 110.841 | 92156
Ballarpur |  | IND | 19.847 | 79.346 | 92146
Rohri |  | PAK | 27.692 | 68.895 | 92135
Westminster |  | USA | 33.759 | -118.007 | 92114
Alessandria |  | ITA | 44.909 | 8.610 | 92104
Longonjo |  | AGO | -12.908 | 15.248 | 92103
Longmont |  | USA | 40.167 | -105.102 | 92088
Hohoe |  | GHA | 7.152 | 0.474 | 92076
Delmas |  | ZAF | -26.147 | 28.683 | 92046
Nasinu |  | FJI | -18.071 | 178.513 | 92043
Duitama |  | COL | 5.824 | -73.034 | 92040
Ponta Porã |  | BRA | -22.536 | -55.726 | 92017
Muan |  | KOR | 34.990 | 126.479 | 92009
Danjiangkou |  | CHN | 32.543 | 111.509 | 92008
Paranavaí |  | BRA | -23.073 | -52.465 | 92001
Kot Kapūra |  | IND | 30.581 | 74.826 | 91979
Tepatitlán de Morelos |  | MEX | 20.817 | -102.763 | 91959
Bai’anba |  | CHN | 30.763 | 108.437 | 91947
Kabirwala |  | PAK | 30.405 | 71.863 | 91932
Erciş |  | TUR | 39.026 | 43.360 | 91915
Bugulma |  | RUS | 54.538 | 52.798 | 91900
El Shorouk |  | EGY | 30.138 | 31.616 | 91899
Sassari |  | ITA | 40.726 | 8.556 | 91895
Kilosa |  | TZA | -6.833 | 36.983 | 91889
Cruzeiro do Sul |  | BRA | -7.628 | -72.678 | 91888
Gravatá |  | BRA | -8.201 | -35.565 | 91887
Manhuaçu |  | BRA | -20.258 | -42.034 | 91886
Bhandāra |  | IND | 21.168 | 79.649 | 91845
Caringin |  | IDN | -6.706 | 106.821 | 91845
Santa Barbara |  | USA | 34.421 | -119.698 | 91842
Pato Branco |  | BRA | -26.229 | -52.671 | 91836
Ubatuba |  | BRA | -23.434 | -45.071 | 91824
Iserlohn |  | DEU | 51.375 | 7.703 | 91811
Witten |  | DEU | 51.444 | 7.353 | 91808
Nisshin |  | JPN | 35.137 | 137.052 | 91795
Higashi-Matsuyama |  | JPN | 36.033 | 139.417 | 91791
Cuamba |  | MOZ | -14.803 | 36.537 | 91780
Stevenage |  | GBR | 51.902 | -0.203 | 91774
Pickering |  | CAN | 43.900 | -79.133 | 91771
Cidade Ocidental |  | BRA | -16.110 | -47.933 | 91767
Zhongshu |  | CHN | 24.517 | 103.767 | 91750
Türkmenbaşy |  | TKM | 40.022 | 52.955 | 91745
Southport |  | GBR | 53.646 | -3.010 | 91703
Huazhou |  | CHN | 21.633 | 110.583 | 91701
Phú Thọ |  | VNM | 21.400 | 105.222 | 91650
Cáceres |  | BRA | -16.071 | -57.679 | 91626
Ratingen |  | DEU | 51.297 | 6.849 | 91606
Porto Amboim |  | AGO | -10.733 | 13.768 | 91605
Soran |  | IRQ | 36.656 | 44.542 | 91589
Redding |  | USA | 40.587 | -122.392 | 91582
Xingren |  | CHN | 25.433 | 105.233 | 91579
Cárdenas |  | MEX | 18.001 | -93.376 | 91558
Grahamstown |  | ZAF | -33.304 | 26.533 | 91548
Banga |  | PHL | 6.424 | 124.776 | 91536
Longquan |  | CHN | 24.672 | 102.161 | 91534
Kalamariá |  | GRC | 40.583 | 22.950 | 91518
Yatou |  | CHN | 37.157 | 122.438 | 91517
Tanfang |  | CHN | 36.700 | 118.671 | 91460
Kars |  | TUR | 40.598 | 43.085 | 91450
Lingyuan |  | CHN | 41.240 | 119.401 | 91418
Surallah |  | PHL | 6.375 | 124.745 | 91412
Lodja |  | COD | -3.521 | 23.601 | 91409
Tartu |  | EST | 58.381 | 26.725 | 91407
Sablayan |  | PHL | 12.835 | 120.769 | 91406
Molārband |  | IND | 28.503 | 77.314 | 91402
Pergamino |  | ARG | -33.891 | -60.575 | 91399
Marl |  | DEU | 51.657 | 7.090 | 91398
Bagaha |  | IND | 24.529 | 85.060 | 91383
Macon |  | USA | 32.841 | -83.632 | 91351
Bạch Mai |  | VNM | 20.983 | 105.833 | 91308
Tucuruí |  | BRA | -3.766 | -49.679 | 91306
Jirapa |  | GHA | 10.537 | -2.702 | 91279
Rayachoti |  | IND | 14.057 | 78.751 | 91234
Arujá |  | BRA | -23.396 | -46.321 | 91157
Al Minshāh |  | EGY | 26.477 | 31.804 | 91149
Daisen |  | JPN | 39.441 | 140.490 | 91143
Nakonde |  | ZMB | -9.342 | 32.745 | 91107
Bethlehem |  | ZAF | -28.231 | 28.307 | 91075
Niğde |  | TUR | 37.966 | 34.679 | 91039
Newmarket |  | CAN | 44.050 | -79.466 | 91034
Lünen |  | DEU | 51.616 | 7.529 | 91009
Yaroslavskiy |  | RUS | 55.883 | 37.717 | 91000
Lefortovo |  | RUS | 55.767 | 37.700 | 91000
Launceston |  | AUS | -41.439 | 147.135 | 90953
Ga-Rankuwa |  | ZAF | -25.617 | 27.995 | 90945
Gaoyou |  | CHN | 32.789 | 119.442 | 90911
Kunjah |  | PAK | 32.530 | 73.975 | 90905
Lüleburgaz |  | TUR | 41.402 | 27.357 | 90899
Myitkyina |  | MMR | 25.383 | 97.396 | 90894
Lqoliaa |  | MAR | 30.298 | -9.466 | 90890
Chauk |  | MMR | 20.899 | 94.818 | 90870
Yulinshi |  | CHN | 38.292 | 109.738 | 90870
Al Badrashayn |  | EGY | 29.850 | 31.267 | 90833
Chinhoyi |  | ZWE | -17.367 | 30.200 | 90800
Thakhèk |  | LAO | 17.410 | 104.831 | 90800
Namyangju |  | KOR | 37.637 | 127.214 | 90798
‘Amrān |  | YEM | 15.659 | 43.944 | 90792
Imizu |  | JPN | 36.768 | 137.126 | 90742
Meridian |  | USA | 43.612 | -116.392 | 90739
San Leandro |  | USA | 37.725 | -122.156 | 90712
Kishorganj |  | BGD | 24.439 | 90.783 | 90690
Mtwapa |  | KEN | -3.939 | 39.749 | 90677
Emure-Ekiti |  | NGA | 7.436 | 5.459 | 90645
Hanting |  | CHN | 36.771 | 119.211 | 90637
Kattaqo’rg’on Shahri |  | UZB | 39.905 | 66.266 | 90600
Bohodukhivskyi |  | UKR | 47.967 | 37.863 | 90600
Greenville |  | USA | 35.613 | -77.366 | 90597
Hradec Králové |  | CZE | 50.209 | 15.833 | 90596
Tongren |  | CHN | 27.717 | 109.185 | 90593
Körfez |  | TUR | 40.767 | 29.783 | 90580
Mihara |  | JPN | 34.400 | 133.083 | 90573
Çankırı |  | TUR | 40.600 | 33.615 | 90564
Eslāmābād-e Gharb |  | IRN | 34.109 | 46.530 | 90559
Chester |  | GBR | 53.191 | -2.892 | 90524
Moḩammadīyeh |  | IRN | 36.224 | 50.182 | 90513
Retalhuleu |  | GTM | 14.536 | -91.678 | 90505
Nanaimo |  | CAN | 49.166 | -123.940 | 90504
Ziway |  | ETH | 7.933 | 38.717 | 90500
Palmerston North |  | NZL | -40.356 | 175.611 | 90500
Kuznetsk |  | RUS | 53.117 | 46.600 | 90480
Tual |  | IDN | -5.629 | 132.752 | 90470
Montelíbano |  | COL | 7.979 | -75.420 | 90450
Xihe |  | CHN | 31.686 | 113.466 | 90422
Guliston |  | UZB | 40.495 | 68.775 | 90398
San Juan Bautista |  | VEN | 11.012 | -63.944 | 90387
Ústí nad Labem | Aussig | CZE | 50.661 | 14.032 | 90378
Cubal |  | AGO | -13.039 | 14.245 | 90367
Kadayanallur |  | IND | 9.073 | 77.342 | 90364
Phra Khanong |  | THA | 13.702 | 100.602 | 90354
Valparai |  | IND | 10.327 | 76.951 | 90353
Masvingo |  | ZWE | -20.064 | 30.828 | 90286
Abū Qurqāş |  | EGY | 27.930 | 30.838 | 90266
Duobao |  | CHN | 30.670 | 112.690 | 90257
Kirovo-Chepetsk |  | RUS | 58.551 | 50.031 | 90252
Berdsk |  | RUS | 54.754 | 83.096 | 90250
Bougouni |  | MLI | 11.418 | -7.483 | 90234
Bela Bela |  | ZAF | -24.883 | 28.283 | 90210
Pleven |  | BGR | 43.418 | 24.617 | 90209
Reconquista |  | ARG | -29.150 | -59.650 | 90184
Huddinge |  | SWE | 59.237 | 17.982 | 90182
Pollachi |  | IND | 10.658 | 77.008 | 90180
Daharki |  | PAK | 28.054 | 69.702 | 90177
Sishui |  | CHN | 35.649 | 117.276 | 90175
Prosperidad |  | PHL | 8.580 | 125.896 | 90162
El Khroub |  | DZA | 36.263 | 6.694 | 90122
Alabel |  | PHL | 6.102 | 125.290 | 90120
Wajir |  | KEN | 1.747 | 40.057 | 90116
Araripina |  | BRA | -7.576 | -40.498 | 90104
Marudi |  | MYS | 4.183 | 114.317 | 90100
New Plymouth |  | NZL | -39.067 | 174.083 | 90100
Kāvali |  | IND | 14.916 | 79.994 | 90099
Edmond |  | USA | 35.653 | -97.478 | 90092
Wembley |  | GBR | 51.552 | -0.297 | 90045
Airdrie |  | CAN | 51.300 | -114.035 | 90044
San Vicente |  | ARG | -35.025 | -58.424 | 90021
Botoşani |  | ROU | 47.750 | 26.667 | 90010
Alvand |  | IRN | 36.189 | 50.064 | 90000
Roha |  | IND | 18.437 | 73.120 | 90000
Gantang |  | CHN | 27.438 | 111.973 | 90000
Cela |  | AGO | -11.422 | 15.123 | 90000
Chinatown |  | USA | 40.716 | -73.996 | 90000
Kanata |  | CAN | 45.300 | -75.916 | 90000
Cafunfo |  | AGO | -8.767 | 17.996 | 90000
Quissecula |  | AGO | -11.392 | 15.092 | 90000
Dubai Silicon Oasis |  | ARE | 25.120 | 55.387 | 90000
Luomen |  | CHN | 34.754 | 105.025 | 89998
Fort-de-France |  | MTQ | 14.604 | -61.074 | 89995
Ancona |  | ITA | 43.607 | 13.510 | 89994
Isieke |  | NGA | 6.382 | 8.037 | 89990
Huaidian |  | CHN | 33.433 | 115.033 | 89978
Mancherial |  | IND | 18.871 | 79.429 | 89935
Dinga |  | PAK | 32.641 | 73.720 | 89922
Kwail-ŭp |  | PRK | 38.446 | 125.019 | 89895
Ponte Rasa |  | BRA | -23.516 | -46.494 | 89881
Mogok |  | MMR | 22.918 | 96.510 | 89855
Nampa |  | USA | 43.541 | -116.563 | 89839
Patrocínio |  | BRA | -18.944 | -46.992 | 89826
Saphan Sung |  | THA | 13.770 | 100.685 | 89825
Point Pedro |  | LKA | 9.817 | 80.233 | 89810
Butajīra |  | ETH | 8.117 | 38.367 | 89800
Avignon |  | FRA | 43.948 | 4.809 | 89769
Gatchina |  | RUS | 59.576 | 30.128 | 89761
Baisha |  | CHN | 21.717 | 109.683 | 89759
Grays |  | GBR | 51.476 | 0.325 | 89755
Msaken |  | TUN | 35.729 | 10.581 | 89745
Itapeva |  | BRA | -23.982 | -48.876 | 89728
Olavarría |  | ARG | -36.894 | -60.323 | 89721
Masasi |  | TZA | -10.717 | 38.800 | 89700
Lillestrøm |  | NOR | 59.956 | 11.049 | 89684
Calauan |  | PHL | 14.150 | 121.315 | 89670
Avaniyāpuram |  | IND | 9.882 | 78.113 | 89635
Nyaunglebin |  | MMR | 17.954 | 96.722 | 89626
Trenton |  | USA | 40.217 | -74.743 | 89620
Kōka |  | JPN | 34.980 | 136.158 | 89619
Sangyoung |  | MMR | 16.806 | 96.134 | 89618
Miaohang |  | CHN | 31.325 | 121.440 | 89615
Maitland |  | AUS | -32.733 | 151.557 | 89597
Sandy Hills |  | USA | 40.581 | -111.851 | 89575
Gurupi |  | BRA | -11.729 | -49.069 | 89574
Aricanduva |  | BRA | -23.574 | -46.516 | 89574
Murādnagar |  | IND | 28.781 | 77.499 | 89482
Tuggeranong |  | AUS | -35.416 | 149.070 | 89461
Ankleshwar |  | IND | 21.632 | 72.990 | 89457
Circoiscrizione VII |  | ITA | 45.078 | 7.697 | 89448
Fujin |  | CHN | 47.247 | 132.030 | 89442
Kadiri |  | IND | 14.112 | 78.160 | 89429
Granada |  | NIC | 11.931 | -85.954 | 89409
Níkaia |  | GRC | 37.967 | 23.650 | 89380
Tân Bình |  | VNM | 10.803 | 106.660 | 89373
Katwa |  | COD | 0.089 | 29.309 | 89352
Mulongo |  | COD | -7.835 | 26.999 | 89340
Marseille 13 |  | FRA | 43.319 | 5.408 | 89316
Lankaran |  | AZE | 38.754 | 48.851 | 89300
Huaicheng |  | CHN | 23.920 | 112.176 | 89294
Shahdol |  | IND | 23.294 | 81.362 | 89289
Shrirampur |  | IND | 19.622 | 74.657 | 89282
Kwangyang |  | KOR | 34.975 | 127.589 | 89281
Alīgūdarz |  | IRN | 33.404 | 49.692 | 89268
Ŭndŏk |  | PRK | 42.519 | 130.335 | 89244
Houmt Souk | Djerba; Djerba | TUN | 33.876 | 10.857 | 89228
Miragoâne |  | HTI | 18.446 | -73.090 | 89202
Gießen |  | DEU | 50.587 | 8.676 | 89179
Polangui |  | PHL | 13.292 | 123.486 | 89176
Hongseong |  | KOR | 36.601 | 126.665 | 89174
Mahobā |  | IND | 25.291 | 79.875 | 89170
Guidonia Montecelio |  | ITA | 41.994 | 12.722 | 89165
Micheng |  | CHN | 25.343 | 100.487 | 89144
Kalibo (poblacion) |  | PHL | 11.706 | 122.364 | 89127
Mudon |  | MMR | 16.256 | 97.725 | 89123
Lucheng |  | CHN | 31.234 | 117.281 | 89119
Hede |  | CHN | 33.772 | 120.262 | 89107
Kūhdasht |  | IRN | 33.533 | 47.610 | 89091
Chengxiang |  | CHN | 31.398 | 109.571 | 89080
Biyalā |  | EGY | 31.174 | 31.222 | 89068
Harrogate |  | GBR | 53.991 | -1.537 | 89060
Banjar |  | IDN | -8.190 | 114.968 | 89040
Bibir Hat |  | BGD | 22.683 | 91.791 | 89030
Sambava |  | MDG | -14.267 | 50.167 | 89003
Biryulëvo Zapadnoye |  | RUS | 55.587 | 37.646 | 89000
Nusaybin |  | TUR | 37.070 | 41.215 | 88977
Cicurug |  | IDN | -6.781 | 106.782 | 88965
Nandajie |  | CHN | 29.338 | 105.892 | 88948
Lengshuitan |  | CHN | 26.411 | 111.596 | 88935
Kartasura |  | IDN | -7.552 | 110.738 | 88927
Calabanga |  | PHL | 13.707 | 123.209 | 88918
Shwebo |  | MMR | 22.569 | 95.698 | 88914
Iga |  | JPN | 34.758 | 136.135 | 88895
Sao Domingos |  | BRA | -23.493 | -46.748 | 88884
Talavera de la Reina |  | ESP | 39.963 | -4.831 | 88856
Hartlepool |  | GBR | 54.686 | -1.210 | 88855
Ereğli |  | TUR | 41.283 | 31.418 | 88848
Fusagasugá |  | COL | 4.336 | -74.364 | 88820
Mangaldan |  | PHL | 16.070 | 120.403 | 88818
Newton |  | USA | 42.337 | -71.209 | 88817
Nuneaton |  | GBR | 52.523 | -1.465 | 88813
Toms River |  | USA | 39.954 | -74.198 | 88791
Rāmgarh |  | IND | 23.630 | 85.522 | 88781
Habiganj |  | BGD | 24.380 | 91.413 | 88760
Wangqing |  | CHN | 43.311 | 129.763 | 88732
Budapest II. kerület |  | HUN | 47.520 | 19.022 | 88729
Rafaela |  | ARG | -31.253 | -61.491 | 88713
Carmel |  | USA | 39.978 | -86.118 | 88713
Xiazhuang |  | CHN | 36.449 | 119.836 | 88710
Contai |  | IND | 21.780 | 87.749 | 88702
Khan Na Yao |  | THA | 13.826 | 100.677 | 88678
Hanau am Main |  | DEU | 50.134 | 8.914 | 88648
Montero |  | BOL | -17.339 | -63.251 | 88616
Sangrūr |  | IND | 30.245 | 75.845 | 88615
Dongxing |  | CHN | 21.550 | 107.967 | 88607
Chosica |  | PER | -11.943 | -76.709 | 88606
Val Dor |  | MYS | 5.252 | 100.490 | 88600
Campo di Marte |  | ITA | 43.777 | 11.277 | 88588
Alaghsas |  | NER | 17.019 | 8.017 | 88561
Thul |  | PAK | 28.240 | 68.775 | 88554
Centro |  | ESP | 28.127 | -15.431 | 88546
Gengqing |  | CHN | 31.817 | 98.581 | 88542
Pardubice |  | CZE | 50.041 | 15.777 | 88520
Linjiacun |  | CHN | 35.994 | 119.650 | 88509
Zhoujiaba |  | CHN | 30.843 | 108.366 | 88494
Norwalk |  | USA | 41.118 | -73.408 | 88485
Waukegan |  | USA | 42.364 | -87.845 | 88475
Deltona |  | USA | 28.901 | -81.264 | 88474
Takayama |  | JPN | 36.133 | 137.250 | 88473
Berisso |  | ARG | -34.871 | -57.883 | 88470
La Haute-Saint-Charles |  | CAN | 46.890 | -71.372 | 88460
Honghe |  | CHN | 36.403 | 118.918 | 88458
Hawthorne |  | USA | 33.916 | -118.353 | 88451
Montepuez |  | MOZ | -13.126 | 39.000 | 88442
Nirmal |  | IND | 19.097 | 78.344 | 88433
Fūlād Shahr |  | IRN | 32.487 | 51.397 | 88426
Al Bahah |  | SAU | 20.013 | 41.468 | 88419
Fukuroi |  | JPN | 34.750 | 137.917 | 88395
Bhimdatta |  | NPL | 28.964 | 80.177 | 88381
Klangenan |  | IDN | -6.709 | 108.440 | 88378
El Puerto de Santa María |  | ESP | 36.594 | -6.233 | 88364
Mobara |  | JPN | 35.426 | 140.296 | 88330
Ben Arous |  | TUN | 36.755 | 10.222 | 88322
Ciénaga |  | COL | 11.007 | -74.248 | 88311
Le Kram |  | TUN | 36.836 | 10.316 | 88302
Hastings |  | NZL | -39.638 | 176.849 | 88300
Heroica Ciudad de Juchitán de Zaragoza |  | MEX | 16.434 | -95.022 | 88280
Ifo |  | NGA | 6.815 | 3.195 | 88272
Baixi |  | CHN | 28.700 | 104.549 | 88251
Fort Smith |  | USA | 35.386 | -94.399 | 88194
Deoband |  | IND | 29.695 | 77.680 | 88171
North Vancouver |  | CAN | 49.316 | -123.069 | 88168
Suffolk |  | USA | 36.728 | -76.585 | 88161
Sugar Land |  | USA | 29.620 | -95.635 | 88156
Livermore |  | USA | 37.682 | -121.768 | 88126
Lidu |  | CHN | 29.739 | 107.295 | 88124
Kozan |  | TUR | 37.455 | 35.816 | 88115
Neyyāttinkara |  | IND | 8.399 | 77.086 | 88104
Tāndā |  | IND | 26.550 | 82.658 | 88073
Bais |  | PHL | 9.591 | 123.123 | 88050
Mogoditshane |  | BWA | -24.627 | 25.866 | 88004
Nowshera Kalan |  | PAK | 34.019 | 71.974 | 88003
Sarov |  | RUS | 54.948 | 43.315 | 88000
Taikkyi |  | MMR | 17.314 | 95.963 | 88000
Arayat |  | PHL | 15.150 | 120.770 | 87987
Nashua |  | USA | 42.765 | -71.468 | 87970
Yuzhou |  | CHN | 34.155 | 113.468 | 87961
Qorveh |  | IRN | 35.166 | 47.806 | 87953
Samannūd |  | EGY | 30.962 | 31.241 | 87921
Yingge |  | TWN | 24.956 | 121.351 | 87920
Wakiso |  | UGA | 0.404 | 32.459 | 87900
Gusong |  | CHN | 28.313 | 105.238 | 87882
Idiofa |  | COD | -4.966 | 19.592 | 87882
Kolar |  | IND | 23.165 | 77.419 | 87882
Yozgat |  | TUR | 39.820 | 34.804 | 87881
Al-Tabqa |  | SYR | 35.838 | 38.548 | 87880
Reading |  | USA | 40.336 | -75.927 | 87879
Jhumri Telaiya |  | IND | 24.435 | 85.530 | 87867
Redditch |  | GBR | 52.306 | -1.946 | 87847
Surigao |  | PHL | 9.789 | 125.495 | 87832
Perus |  | BRA | -23.405 | -46.755 | 87823
Balkanabat |  | TKM | 39.511 | 54.367 | 87822
Guanambi |  | BRA | -14.223 | -42.781 | 87817
Yeysk |  | RUS | 46.693 | 38.279 | 87814
Tagaytay |  | PHL | 14.095 | 120.934 | 87811
Ŏrang |  | PRK | 41.448 | 129.656 | 87757
Arecibo |  | PRI | 18.472 | -66.716 | 87754
Hanchuan |  | CHN | 30.650 | 113.767 | 87737
Aruppukkottai |  | IND | 9.510 | 78.096 | 87722
Takasago |  | JPN | 34.763 | 134.792 | 87722
Maumere |  | IDN | -8.620 | 122.211 | 87720
Buzuluk |  | RUS | 52.778 | 52.259 | 87714
Dapitan |  | PHL | 8.656 | 123.423 | 87699
Concord |  | USA | 35.409 | -80.582 | 87696
Farīdkot |  | IND | 30.674 | 74.756 | 87695
Tiefu |  | CHN | 34.533 | 118.033 | 87689
Maco |  | PHL | 7.362 | 125.855 | 87680
San Antonio |  | CHL | -33.595 | -71.607 | 87675
Velbert |  | DEU | 51.335 | 7.043 | 87669
Kadugli |  | SDN | 11.011 | 29.718 | 87666
Qiongshan |  | CHN | 20.009 | 110.354 | 87657
Madgaon |  | IND | 15.275 | 73.958 | 87650
Gitarama |  | RWA | -2.074 | 29.757 | 87613
Ludwigsburg |  | DEU | 48.897 | 9.192 | 87603
Xiangxiang |  | CHN | 27.733 | 112.533 | 87592
Deqing |  | CHN | 30.545 | 119.960 | 87576
Indio |  | USA | 33.721 | -116.217 | 87533
Rio Rancho |  | USA | 35.233 | -106.664 | 87521
Enchanted Hills |  | USA | 35.337 | -106.593 | 87521
Taroudant |  | MAR | 30.470 | -8.877 | 87520
Shevchenkivskyi |  | UKR | 48.563 | 39.332 | 87516
Junín |  | ARG | -34.594 | -60.946 | 87509
Santa Fe |  | USA | 35.687 | -105.938 | 87505
Sandy |  | USA | 40.592 | -111.884 | 87461
Xujiang |  | CHN | 26.839 | 116.320 | 87459
Settsu |  | JPN | 34.778 | 135.595 | 87456
Wonosari |  | IDN | -7.966 | 110.604 | 87454
Patnos |  | TUR | 39.225 | 42.857 | 87451
Whittier |  | USA | 33.979 | -118.033 | 87438
Velampālaiyam |  | IND | 11.138 | 77.311 | 87427
Thượng Cát |  | VNM | 21.093 | 105.732 | 87406
Ben Gardane |  | TUN | 33.138 | 11.220 | 87404
Bantayan |  | PHL | 11.168 | 123.722 | 87394
Midrand |  | ZAF | -25.976 | 28.118 | 87387
Maghnia |  | DZA | 34.850 | -1.728 | 87373
Canarsie |  | USA | 40.644 | -73.901 | 87366
Caratinga |  | BRA | -19.790 | -42.139 | 87360
Jamūī |  | IND | 24.926 | 86.225 | 87357
Qaraçuxur |  | AZE | 40.397 | 49.974 | 87349
Maladziečna |  | BLR | 54.317 | 26.854 | 87339
Bishan New Town |  | SGP | 1.350 | 103.849 | 87320
Glyfáda |  | GRC | 37.863 | 23.758 | 87305
Lisovyi Masyv |  | UKR | 50.472 | 30.631 | 87300
Igede-Ekiti |  | NGA | 7.668 | 5.126 | 87282
Kirkland |  | USA | 47.681 | -122.209 | 87281
Ende |  | IDN | -8.843 | 121.662 | 87269
Mishan |  | CHN | 45.550 | 131.883 | 87257
Lund |  | SWE | 55.706 | 13.193 | 87244
Nenjiang |  | CHN | 49.174 | 125.220 | 87236
Sefrou |  | MAR | 33.832 | -4.828 | 87234
Anjār |  | IND | 23.113 | 70.027 | 87183
Menifee |  | USA | 33.728 | -117.146 | 87174
Cornellà de Llobregat |  | ESP | 41.350 | 2.083 | 87173
Fulham |  | GBR | 51.480 | -0.199 | 87161
Londonderry County Borough | Londonderry; Derry | GBR | 54.997 | -7.309 | 87153
Paralakhemundi |  | IND | 18.776 | 84.095 | 87152
Houndé |  | BFA | 11.500 | -3.517 | 87151
Brindisi |  | ITA | 40.632 | 17.936 | 87141
Newport Beach |  | USA | 33.619 | -117.929 | 87127
Tracy |  | USA | 37.740 | -121.426 | 87075
Ad Douiem |  | SDN | 14.001 | 32.312 | 87068
Citrus Heights |  | USA | 38.707 | -121.281 | 87056
Norton |  | ZWE | -17.883 | 30.700 | 87039
Bend |  | USA | 44.058 | -121.315 | 87014
Lerik |  | AZE | 38.774 | 48.415 | 87000
Gubkin |  | RUS | 51.284 | 37.535 | 87000
Vavoua |  | CIV | 7.382 | -6.478 | 86977
Brigittenau |  | AUT | 48.243 | 16.376 | 86967
Effium |  | NGA | 6.631 | 8.058 | 86945
Jharia |  | IND | 23.741 | 86.415 | 86938
Hacienda Santa Fe |  | MEX | 20.518 | -103.381 | 86935
Kongolo |  | COD | -5.385 | 27.000 | 86932
Serra Talhada |  | BRA | -7.992 | -38.298 | 86915
Ban Mai |  | THA | 7.204 | 100.545 | 86899
Sơn Trà |  | VNM | 16.061 | 108.233 | 86890
Cacoal |  | BRA | -11.439 | -61.447 | 86887
Menglang |  | CHN | 22.562 | 99.910 | 86877
San Ramón de la Nueva Orán |  | ARG | -23.137 | -64.324 | 86867
Ad Dawādimī |  | SAU | 24.508 | 44.392 | 86861
Campana |  | ARG | -34.163 | -58.959 | 86860
Montréal-Nord |  | CAN | 45.602 | -73.631 | 86857
Louis Trichardt |  | ZAF | -23.044 | 29.903 | 86854
Kāraikāl |  | IND | 10.917 | 79.833 | 86838
Canton |  | USA | 42.309 | -83.482 | 86825
Caguas |  | PRI | 18.234 | -66.049 | 86804
Kāmthi |  | IND | 21.216 | 79.197 | 86793
Lehigh Acres |  | USA | 26.625 | -81.625 | 86784
Hānsi |  | IND | 29.102 | 75.963 | 86770
Greenburgh |  | USA | 41.033 | -73.843 | 86764
Kasoa |  | GHA | 5.534 | -0.417 | 86753
Shizilu |  | CHN | 35.171 | 118.829 | 86749
Batticaloa |  | LKA | 7.710 | 81.692 | 86742
Asnières-sur-Seine |  | FRA | 48.917 | 2.283 | 86742
Nanterre |  | FRA | 48.892 | 2.207 | 86719
Gbawe |  | GHA | 5.577 | -0.310 | 86718
Tumaco |  | COL | 1.791 | -78.793 | 86713
Chaykovskiy |  | RUS | 56.763 | 54.113 | 86712
Rat Burana |  | THA | 13.682 | 100.506 | 86695
Atlixco |  | MEX | 18.908 | -98.436 | 86690
Brno střed |  | CZE | 49.193 | 16.607 | 86685
Ixelles |  | BEL | 50.833 | 4.367 | 86671
Barra do Corda |  | BRA | -5.506 | -45.243 | 86662
Mayiladuthurai |  | IND | 11.104 | 79.655 | 86660
Podilskyi |  | UKR | 48.504 | 32.280 | 86652
Jiangshan |  | CHN | 36.678 | 120.529 | 86642
Hualpén |  | CHL | -36.789 | -73.102 | 86639
Paraiso |  | MEX | 18.401 | -93.214 | 86632
Unaí |  | BRA | -16.358 | -46.906 | 86619
Vĩnh Tuy |  | VNM | 21.000 | 105.883 | 86618
Gotemba |  | JPN | 35.319 | 138.943 | 86614
Abū an Numrus |  | EGY | 29.950 | 31.200 | 86601
Bojonegoro |  | IDN | -7.150 | 111.882 | 86568
Zhaogezhuang |  | CHN | 39.765 | 118.412 | 86555
Toledo |  | ESP | 39.858 | -4.023 | 86526
Al Farwānīyah |  | KWT | 29.277 | 47.959 | 86525
Anakapalle |  | IND | 17.691 | 83.004 | 86519
Victorias |  | PHL | 10.902 | 123.070 | 86510
Hamakita |  | JPN | 34.800 | 137.783 | 86502
Tulcán |  | ECU | 0.812 | -77.717 | 86498
Idanre |  | NGA | 7.113 | 5.116 | 86468
Apartadó |  | COL | 7.883 | -76.626 | 86438
Bloomington |  | USA | 44.841 | -93.298 | 86435
West Town |  | USA | 41.894 | -87.675 | 86429
Anlong |  | CHN | 25.100 | 105.517 | 86416
Tagbilaran City |  | PHL | 9.656 | 123.852 | 86411
Puli |  | TWN | 23.966 | 120.970 | 86406
Navegantes |  | BRA | -26.899 | -48.654 | 86401
Germantown |  | USA | 39.173 | -77.272 | 86395
Kitanagoya |  | JPN | 35.247 | 136.878 | 86385
Le Sud-Ouest |  | CAN | 45.472 | -73.590 | 86347
Gyōda |  | JPN | 36.141 | 139.460 | 86343
Clifton |  | USA | 40.858 | -74.164 | 86334
Nitra |  | SVK | 48.308 | 18.085 | 86329
Miaoli |  | TWN | 24.564 | 120.824 | 86327
Qamdo |  | CHN | 31.130 | 97.180 | 86280
Cái Răng |  | VNM | 10.001 | 105.751 | 86278
Kampung Manjoi |  | MYS | 4.619 | 101.069 | 86266
Dunkirk | Dünkirchen; Dunkerque | FRA | 51.034 | 2.377 | 86263
Bangkalan |  | IDN | -7.045 | 112.735 | 86250
Chigorodó |  | COL | 7.666 | -76.681 | 86239
Kasihan |  | IDN | -7.827 | 110.329 | 86234
Viacha |  | BOL | -16.650 | -68.300 | 86218
Maduravoyal |  | IND | 13.068 | 80.163 | 86195
Ibshawāy |  | EGY | 29.359 | 30.681 | 86186
Kashiwazaki |  | JPN | 37.367 | 138.550 | 86183
Lyon 08 |  | FRA | 45.736 | 4.869 | 86154
Sārni |  | IND | 22.103 | 78.172 | 86141
Grimsby |  | GBR | 53.565 | -0.076 | 86138
Nanfeng |  | CHN | 23.727 | 111.797 | 86129
Ama |  | JPN | 35.183 | 136.800 | 86126
Cannock |  | GBR | 52.690 | -2.031 | 86121
Duluth |  | USA | 46.783 | -92.107 | 86110
Moncton |  | CAN | 46.095 | -64.796 | 86106
Rutoma |  | UGA | -0.567 | 30.383 | 86100
Champaign |  | USA | 40.116 | -88.243 | 86096
Volos |  | GRC | 39.369 | 22.948 | 86048
Samch’ŏn |  | PRK | 38.359 | 125.326 | 86042
Gbarnga |  | LBR | 6.995 | -9.471 | 86031
Potiskum |  | NGA | 11.714 | 11.081 | 86002
Tajrīsh |  | IRN | 35.804 | 51.426 | 86000
Lianozovo |  | RUS | 55.898 | 37.587 | 86000
Babushkin |  | RUS | 55.869 | 37.730 | 86000
Ar Rumaylah |  | ARE | 25.403 | 55.433 | 86000
Novi Pazar |  | SRB | 43.137 | 20.512 | 85996
Melilla |  | ESP | 35.294 | -2.938 | 85985
Dausa |  | IND | 26.890 | 76.336 | 85960
Kepong |  | MYS | 3.214 | 101.640 | 85960
Poitiers |  | FRA | 46.583 | 0.343 | 85960
Keffi |  | NGA | 8.847 | 7.874 | 85911
Galway |  | IRL | 53.272 | -9.051 | 85910
Bukit Timah |  | SGP | 1.328 | 103.791 | 85900
Usol’ye-Sibirskoye |  | RUS | 52.752 | 103.645 | 85900
Panevėžys |  | LTU | 55.732 | 24.360 | 85885
Lichterfelde |  | DEU | 52.433 | 13.308 | 85885
Zhonggulou |  | CHN | 30.825 | 108.384 | 85873
Parādīp Garh |  | IND | 20.316 | 86.609 | 85868
Heidelberg |  | ZAF | -26.505 | 28.359 | 85858
Makoko |  | NGA | 6.496 | 3.388 | 85840
Flensburg |  | DEU | 54.788 | 9.437 | 85838
Longnan |  | CHN | 33.398 | 104.917 | 85826
Peterborough |  | CAN | 44.300 | -78.316 | 85807
Agua Rasa |  | BRA | -23.567 | -46.572 | 85788
Ryūgasaki |  | JPN | 35.900 | 140.183 | 85761
Treviso |  | ITA | 45.667 | 12.242 | 85760
Helong |  | CHN | 42.540 | 128.997 | 85756
Near North Side |  | USA | 41.900 | -87.635 | 85711
Tecomán |  | MEX | 18.916 | -103.877 | 85689
Peñaflor |  | CHL | -33.606 | -70.876 | 85671
Valença |  | BRA | -13.370 | -39.073 | 85655
Obruchevo |  | RUS | 55.659 | 37.523 | 85616
Adwa |  | ETH | 14.163 | 38.899 | 85600
Esmeraldas |  | BRA | -19.762 | -44.314 | 85598
Redenção |  | BRA | -8.029 | -50.031 | 85597
Chino |  | USA | 34.012 | -117.689 | 85595
Arauca |  | COL | 7.085 | -70.759 | 85585
El Bayadh |  | DZA | 33.683 | 1.019 | 85577
Mukachevo |  | UKR | 48.442 | 22.718 | 85569
Krasnaya Glinka |  | RUS | 53.738 | 52.939 | 85566
Yokote |  | JPN | 39.317 | 140.550 | 85555
Alhambra |  | USA | 34.095 | -118.127 | 85551
Svetlanovskiy |  | RUS | 60.003 | 30.331 | 85508
Bangil |  | IDN | -7.599 | 112.819 | 85504
Nanding |  | CHN | 36.748 | 118.056 | 85495
Birni N Konni |  | NER | 13.796 | 5.250 | 85494
Moriyama |  | JPN | 35.067 | 135.983 | 85485
Ogden |  | USA | 41.223 | -111.974 | 85444
Sóc Sơn |  | VNM | 21.258 | 105.849 | 85431
Lakang |  | MMR | 24.661 | 97.189 | 85423
Versailles |  | FRA | 48.804 | 2.134 | 85416
Guozhen |  | CHN | 34.366 | 107.359 | 85415
Voznesenskyi |  | UKR | 47.932 | 37.630 | 85399
Sandnes |  | NOR | 58.852 | 5.735 | 85386
Khalifah A City |  | ARE | 24.426 | 54.605 | 85374
Tārūt |  | SAU | 26.573 | 50.040 | 85371
Los Reyes Acaquilpan |  | MEX | 19.364 | -98.977 | 85359
Maun |  | BWA | -19.983 | 23.417 | 85350
Santo Amaro |  | BRA | -23.645 | -46.704 | 85349
Torre del Greco |  | ITA | 40.789 | 14.368 | 85332
Al Marj |  | LBY | 32.493 | 20.829 | 85315
Lido di Ostia |  | ITA | 41.732 | 12.277 | 85301
Redwood City |  | USA | 37.485 | -122.236 | 85288
Sekimachi |  | JPN | 35.483 | 136.917 | 85283
Dengzhou |  | CHN | 37.808 | 120.759 | 85279
Wedding |  | DEU | 52.547 | 13.356 | 85275
Yegor’yevsk |  | RUS | 55.380 | 39.041 | 85200
Mehestan |  | IRN | 35.989 | 50.745 | 85200
Goiana |  | BRA | -7.561 | -35.002 | 85160
Courbevoie |  | FRA | 48.897 | 2.257 | 85158
Bellingham |  | USA | 48.760 | -122.488 | 85146
Qufu |  | CHN | 35.597 | 116.991 | 85144
Essaouira |  | MAR | 31.512 | -9.770 | 85137
Makeni |  | SLE | 8.886 | -12.044 | 85116
Iwamizawa |  | JPN | 43.200 | 141.760 | 85107
Camboriú |  | BRA | -27.025 | -48.654 | 85105
Hingoli |  | IND | 19.715 | 77.142 | 85103
Gia Nghĩa |  | VNM | 12.004 | 107.691 | 85082
Muñoz |  | PHL | 15.716 | 120.903 | 85061
Monte Chingolo |  | ARG | -34.730 | -58.354 | 85060
O'Fallon |  | USA | 38.811 | -90.700 | 85040
Puerto Maldonado |  | PER | -12.589 | -69.199 | 85024
Santa Inês |  | BRA | -3.667 | -45.380 | 85014
Vwawa |  | TZA | -9.108 | 32.935 | 85000
Sintang |  | IDN | 0.067 | 111.500 | 85000
Rukban |  | JOR | 33.314 | 38.703 | 85000
Damansara Damai |  | MYS | 3.199 | 101.592 | 85000
Mohammed Bin Zayed City |  | ARE | 24.348 | 54.554 | 85000
Repentigny |  | CAN | 45.742 | -73.450 | 84965
Gonaïves |  | HTI | 19.448 | -72.689 | 84961
Sathon |  | THA | 13.709 | 100.526 | 84916
Bāruni |  | IND | 25.475 | 85.968 | 84888
Lorena |  | BRA | -22.731 | -45.125 | 84855
Hoover |  | USA | 33.405 | -86.811 | 84848
Créteil |  | FRA | 48.793 | 2.466 | 84833
Jeypore |  | IND | 18.856 | 82.572 | 84830
Amsterdam-Zuidoost |  | NLD | 52.307 | 4.972 | 84811
Como |  | ITA | 45.808 | 9.083 | 84808
Ílion |  | GRC | 38.033 | 23.700 | 84793
Madaripur |  | BGD | 23.171 | 90.209 | 84789
Konotop |  | UKR | 51.233 | 33.200 | 84787
Ciudad Mante |  | MEX | 22.743 | -98.972 | 84787
Ijuí |  | BRA | -28.388 | -53.915 | 84780
Rivera |  | URY | -30.905 | -55.551 | 84775
Komae |  | JPN | 35.634 | 139.575 | 84772
Laojunmiao |  | CHN | 39.833 | 97.733 | 84769
Cottbus |  | DEU | 51.758 | 14.329 | 84754
Túxpam de Rodríguez Cano |  | MEX | 20.958 | -97.408 | 84750
Seropédica |  | BRA | -22.744 | -43.708 | 84737
Chiguayante |  | CHL | -36.926 | -73.028 | 84718
Epe |  | NGA | 6.584 | 3.983 | 84711
El Ejido |  | ESP | 36.776 | -2.815 | 84710
Nakatsu |  | JPN | 33.598 | 131.188 | 84701
Melbourne |  | USA | 28.084 | -80.608 | 84678
Dien Bien Phu |  | VNM | 21.386 | 103.023 | 84672
Gamboru |  | NGA | 12.373 | 14.207 | 84672
Tlaxcala |  | MEX | 19.318 | -98.238 | 84670
Hawr al ‘Anz |  | ARE | 25.277 | 55.337 | 84661
Akhisar |  | TUR | 38.919 | 27.840 | 84659
Danbury |  | USA | 41.395 | -73.454 | 84657
Sumenep |  | IDN | -7.012 | 113.860 | 84656
Ushiku |  | JPN | 35.967 | 140.133 | 84651
Katunayaka |  | LKA | 7.170 | 79.888 | 84643
Yeongju |  | KOR | 36.822 | 128.631 | 84625
Pinheiro |  | BRA | -2.521 | -45.083 | 84621
Dacheng |  | CHN | 19.509 | 109.393 | 84620
Mianyang |  | CHN | 33.157 | 106.694 | 84606
Bijnor |  | IND | 29.373 | 78.136 | 84593
Tanjay |  | PHL | 9.516 | 123.158 | 84593
St Albans |  | GBR | 51.750 | -0.333 | 84561
Fnidek |  | MAR | 35.849 | -5.357 | 84558
Dhoraji |  | IND | 21.734 | 70.450 | 84545
East Norwalk |  | USA | 41.106 | -73.398 | 84530
Gununo |  | ETH | 6.925 | 37.653 | 84510
Āreka |  | ETH | 7.067 | 37.700 | 84500
Edinburg |  | USA | 26.302 | -98.163 | 84497
Vīrappanchathiram |  | IND | 11.353 | 77.713 | 84453
Sunrise |  | USA | 26.134 | -80.113 | 84439
Salina Cruz |  | MEX | 16.175 | -95.194 | 84438
Sant'Ana do Livramento |  | BRA | -30.891 | -55.533 | 84421
Dundee |  | ZAF | -28.167 | 30.234 | 84413
Carrao |  | BRA | -23.551 | -46.538 | 84397
Wilhelmshaven |  | DEU | 53.548 | 8.104 | 84393
Qūş |  | EGY | 25.915 | 32.763 | 84386
Nowy Sącz |  | POL | 49.622 | 20.697 | 84376
Ogaminana |  | NGA | 7.594 | 6.218 | 84373
Akçapınar |  | TUR | 38.947 | 38.942 | 84366
Kasserine |  | TUN | 35.168 | 8.837 | 84365
Chita |  | JPN | 35.003 | 136.864 | 84364
Karakol |  | KGZ | 42.490 | 78.392 | 84351
Piet Retief |  | ZAF | -27.007 | 30.813 | 84349
Mackay |  | AUS | -21.153 | 149.166 | 84333
Dazhong |  | CHN | 33.200 | 120.458 | 84323
Ettadhamen |  | TUN | 36.832 | 10.110 | 84312
Suceava |  | ROU | 47.633 | 26.250 | 84308
Heróica Zitácuaro |  | MEX | 19.437 | -100.356 | 84307
Liaolan |  | CHN | 36.674 | 119.875 | 84306
Bālāghāt |  | IND | 21.816 | 80.188 | 84261
Trinidad |  | BOL | -14.832 | -64.903 | 84259
Phuthaditjhaba |  | ZAF | -28.524 | 28.816 | 84258
Çerkezköy |  | TUR | 41.286 | 27.999 | 84234
Jinxiang |  | CHN | 27.433 | 120.606 | 84231
Yurga |  | RUS | 55.723 | 84.886 | 84220
Timbuktu | Tombouctou | MLI | 16.773 | -3.007 | 84208
Voskresenka |  | UKR | 50.485 | 30.603 | 84200
Quixadá |  | BRA | -4.971 | -39.015 | 84168
Hellersdorf |  | DEU | 52.533 | 13.609 | 84103
Moju |  | BRA | -1.884 | -48.769 | 84094
Dongxia |  | CHN | 36.749 | 118.583 | 84083
Saint-Pierre |  | REU | -21.339 | 55.478 | 84077
Techiman |  | GHA | 7.591 | -1.939 | 84074
Bloomington |  | USA | 39.165 | -86.526 | 84067
Komendantsky aerodrom |  | RUS | 60.004 | 30.275 | 84052
Kampung Sungai Kajang |  | MYS | 3.416 | 101.173 | 84031
Feni |  | BGD | 23.014 | 91.397 | 84028
Udhampur |  | IND | 32.924 | 75.136 | 84015
Wanju |  | KOR | 35.845 | 127.148 | 84009
Najībābād |  | IND | 29.612 | 78.343 | 84006
Wako |  | JPN | 35.789 | 139.623 | 83989
Binonga |  | PHL | 10.772 | 122.982 | 83980
Reinickendorf |  | DEU | 52.564 | 13.336 | 83972
Degan |  | CHN | 29.278 | 106.232 | 83950
Xiannü |  | CHN | 32.428 | 119.560 | 83936
Bāghestān |  | IRN | 35.647 | 51.134 | 83934
Ayase |  | JPN | 35.435 | 139.426 | 83913
Idaiyarpālaiyam |  | IND | 11.039 | 76.924 | 83908
Higashiyamato |  | JPN | 35.763 | 139.446 | 83901
Cicero |  | USA | 41.846 | -87.754 | 83886
Darhan |  | MNG | 49.487 | 105.923 | 83883
Paris 10 Entrepôt |  | FRA | 48.871 | 2.356 | 83873
Yinma |  | CHN | 36.661 | 119.463 | 83872
Hemet |  | USA | 33.748 | -116.973 | 83861
Chiclana de la Frontera |  | ESP | 36.420 | -6.144 | 83831
Cianorte |  | BRA | -23.663 | -52.605 | 83816
Ocotlán |  | MEX | 20.351 | -102.768 | 83769
Fredrikstad |  | NOR | 59.218 | 10.930 | 83761
Sliven |  | BGR | 42.686 | 26.326 | 83740
Jardim Paulista |  | BRA | -23.567 | -46.664 | 83667
South Shields |  | GBR | 54.999 | -1.432 | 83655
Derry |  | GBR | 54.998 | -7.309 | 83652
Belo Jardim |  | BRA | -8.336 | -36.424 | 83647
Hilversum |  | NLD | 52.223 | 5.176 | 83640
Lingdong |  | CHN | 46.554 | 131.145 | 83636
Nanzhang Chengguanzhen |  | CHN | 31.784 | 111.828 | 83604
Hamma Bouziane |  | DZA | 36.412 | 6.596 | 83603
Al Qanāţir al Khayrīyah |  | EGY | 30.193 | 31.137 | 83568
San Pedro |  | USA | 33.736 | -118.292 | 83556
Ahwatukee Foothills |  | USA | 33.342 | -111.984 | 83464
Paris 10e Arrondissement |  | FRA | 48.877 | 2.359 | 83459
Kisilevsk |  | RUS | 53.996 | 86.648 | 83431
Busto Arsizio |  | ITA | 45.611 | 8.849 | 83405
Şabrātah | Sabratah; Sabrata | LBY | 32.793 | 12.488 | 83398
Yangp'yŏng |  | KOR | 37.490 | 127.491 | 83367
Ungsang |  | KOR | 35.406 | 129.169 | 83360
Kafr az Zayyāt |  | EGY | 30.825 | 30.818 | 83348
Johns Creek |  | USA | 34.029 | -84.199 | 83335
La Piedad de Cabadas |  | MEX | 20.341 | -102.023 | 83323
Mission |  | USA | 26.216 | -98.325 | 83298
Yamatokōriyama |  | JPN | 34.607 | 135.770 | 83285
Troy |  | USA | 42.606 | -83.150 | 83280
São Bento do Sul |  | BRA | -26.250 | -49.379 | 83277
Marilao |  | PHL | 14.758 | 120.948 | 83276
Buena Park |  | USA | 33.868 | -117.998 | 83270
Xucheng |  | CHN | 20.330 | 110.166 | 83267
Ihiala |  | NGA | 5.855 | 6.859 | 83265
Harihar |  | IND | 14.513 | 75.807 | 83219
Chilla Soroda Bāngar |  | IND | 28.596 | 77.302 | 83217
Kapiri Mposhi |  | ZMB | -13.971 | 28.670 | 83211
Carpina |  | BRA | -7.851 | -35.255 | 83205
Fort Abbas |  | PAK | 29.193 | 72.855 | 83192
Sirsilla |  | IND | 18.389 | 78.810 | 83186
Ceuta |  | ESP | 35.889 | -5.320 | 83179
Sinwŏn-ŭp |  | PRK | 38.235 | 125.762 | 83161
Pori |  | FIN | 61.481 | 21.785 | 83157
Owariasahi |  | JPN | 35.208 | 137.030 | 83144
Margahayukencana |  | IDN | -6.971 | 107.567 | 83119
Wensu |  | CHN | 41.275 | 80.236 | 83110
Al Khārjah |  | EGY | 25.451 | 30.547 | 83108
Al-Khārijah |  | EGY | 25.250 | 30.550 | 83108
Bulacan |  | PHL | 14.793 | 120.879 | 83101
San José de Guanipa |  | VEN | 8.887 | -64.165 | 83092
Picos |  | BRA | -7.077 | -41.467 | 83090
Amakusa |  | JPN | 32.459 | 130.193 | 83082
Echizen |  | JPN | 35.886 | 136.171 | 83078
Kimitsu |  | JPN | 35.350 | 139.870 | 83058
Galesong |  | IDN | -5.317 | 119.366 | 83050
Bambari |  | CAF | 5.768 | 20.676 | 83029
Mar del Tuyú |  | ARG | -36.574 | -56.694 | 83016
Hecun |  | CHN | 36.533 | 114.111 | 83009
San Fernando |  | PHL | 16.616 | 120.317 | 83003
Kamigyō-ku |  | JPN | 35.030 | 135.757 | 83000
Mid-City |  | USA | 34.041 | -118.361 | 83000
Ḩawsh ‘Īsá |  | EGY | 30.913 | 30.290 | 82999
Ningyang |  | CHN | 35.764 | 116.791 | 82994
Bingerville |  | CIV | 5.356 | -3.885 | 82983
Lodwar |  | KEN | 3.120 | 35.596 | 82970
Karauli |  | IND | 26.498 | 77.028 | 82960
Mānsa |  | IND | 29.988 | 75.402 | 82956
Uccle |  | BEL | 50.802 | 4.339 | 82929
Prešov |  | SVK | 48.999 | 21.235 | 82927
David |  | PAN | 8.427 | -82.431 | 82907
Jinshi |  | CHN | 29.605 | 111.870 | 82906
Weston-super-Mare |  | GBR | 51.346 | -2.977 | 82903
Palm Coast |  | USA | 29.585 | -81.208 | 82893
Yuanping |  | CHN | 38.715 | 112.757 | 82883
Minden |  | DEU | 52.290 | 8.915 | 82879
Charlesbourg |  | CAN | 46.899 | -71.305 | 82870
Montego Bay |  | JAM | 18.471 | -77.919 | 82867
Kraljevo |  | SRB | 43.726 | 20.689 | 82846
Norderstedt |  | DEU | 53.702 | 9.993 | 82844
Fayetteville |  | USA | 36.063 | -94.157 | 82830
Sioux City |  | USA | 42.500 | -96.400 | 82821
Yacuiba |  | BOL | -22.016 | -63.678 | 82803
Pontevedra |  | ESP | 42.431 | -8.644 | 82802
Muhanga |  | RWA | -2.023 | 29.707 | 82797
Shīrvān |  | IRN | 37.397 | 57.930 | 82790
Marj Al Hamam |  | JOR | 31.903 | 35.846 | 82788
Sobradinho II |  | BRA | -15.634 | -47.835 | 82785
Ochota |  | POL | 52.221 | 20.985 | 82774
Havířov |  | CZE | 49.780 | 18.437 | 82768
La Villa del Rosario |  | VEN | 10.326 | -72.313 | 82766
Shikokuchūō |  | JPN | 33.975 | 133.549 | 82754
Bayeux |  | BRA | -7.125 | -34.932 | 82742
Atlantis |  | ZAF | -33.567 | 18.483 | 82736
Aoxi |  | CHN | 27.426 | 115.836 | 82717
Liping |  | CHN | 26.231 | 109.131 | 82710
Pau |  | FRA | 43.311 | -0.356 | 82697
Rutshuru |  | COD | -1.187 | 29.447 | 82680
Kelo |  | TCD | 9.309 | 15.807 | 82677
An Hải |  | VNM | 16.067 | 108.233 | 82635
Sidi Kacem |  | MAR | 34.221 | -5.708 | 82632
Halifax |  | GBR | 53.717 | -1.850 | 82624
Algorta |  | ESP | 43.349 | -3.009 | 82624
Torrevieja |  | ESP | 37.979 | -0.682 | 82599
Changqing |  | CHN | 36.557 | 116.727 | 82598
Jacobina |  | BRA | -11.181 | -40.514 | 82590
Malapatan |  | PHL | 5.969 | 125.289 | 82577
Lyon 07 |  | FRA | 45.745 | 4.842 | 82573
Dali Old Town |  | CHN | 25.689 | 100.159 | 82566
Sinhyeon |  | KOR | 34.883 | 128.627 | 82560
Xindian |  | CHN | 36.797 | 118.294 | 82555
San Martín |  | ARG | -33.083 | -68.473 | 82549
Jangipur |  | IND | 24.470 | 88.077 | 82548
Saint-Hubert |  | CAN | 45.500 | -73.416 | 82548
Ecunna |  | AGO | -12.679 | 15.506 | 82541
Muş |  | TUR | 38.732 | 41.485 | 82536
Douar Hicher |  | TUN | 36.827 | 10.090 | 82532
Anzhero-Sudzhensk |  | RUS | 56.076 | 86.024 | 82526
Yima |  | CHN | 34.738 | 111.884 | 82509
Sahand |  | IRN | 37.951 | 46.110 | 82494
Lake Forest |  | USA | 33.647 | -117.689 | 82492
Pernik |  | BGR | 42.597 | 23.033 | 82467
Qiaoguan |  | CHN | 36.564 | 118.884 | 82467
Manono |  | COD | -7.299 | 27.399 | 82465
Merced |  | USA | 37.302 | -120.483 | 82436
Minyat an Naşr |  | EGY | 31.126 | 31.643 | 82429
Sant Boi de Llobregat |  | ESP | 41.344 | 2.037 | 82428
Pozuelo de Alarcón |  | ESP | 40.433 | -3.813 | 82428
Bagamoyo |  | TZA | -6.442 | 38.904 | 82426
Cukai |  | MYS | 4.250 | 103.417 | 82425
Parit Sulung |  | MYS | 1.976 | 102.883 | 82399
Nangong |  | CHN | 37.355 | 115.389 | 82386
Mbalmayo |  | CMR | 3.517 | 11.500 | 82384
Sabaneta |  | COL | 6.152 | -75.617 | 82375
Limão |  | BRA | -23.493 | -46.669 | 82373
Lüshun |  | CHN | 38.800 | 121.267 | 82345
Troitsk |  | RUS | 54.092 | 61.568 | 82338
Mādabā |  | JOR | 31.716 | 35.794 | 82335
Maţāy |  | EGY | 28.419 | 30.779 | 82328
Hengelo |  | NLD | 52.266 | 6.793 | 82311
Reef Al Fujairah City |  | ARE | 25.145 | 56.248 | 82310
Nizip |  | TUR | 37.010 | 37.794 | 82308
Nakhon Sawan |  | THA | 15.705 | 100.137 | 82305
Colombes |  | FRA | 48.919 | 2.254 | 82300
Três Rios |  | BRA | -22.117 | -43.209 | 82300
Lākshām |  | BGD | 23.240 | 91.121 | 82290
Longview |  | USA | 32.501 | -94.740 | 82287
Les Corts |  | ESP | 41.387 | 2.130 | 82270
Gobindgarh |  | IND | 30.671 | 76.302 | 82266
Dondo |  | MOZ | -19.609 | 34.743 | 82260
Maple Ridge |  | CAN | 49.219 | -122.602 | 82256
Macaíba |  | BRA | -5.858 | -35.354 | 82249
Caldas |  | COL | 6.091 | -75.636 | 82234
Ōmihachiman |  | JPN | 35.129 | 136.098 | 82233
Budapest VIII. kerület |  | HUN | 47.489 | 19.070 | 82222
Atambua |  | IDN | -9.106 | 124.892 | 82196
Anguo |  | CHN | 34.831 | 116.819 | 82181
Quixeramobim |  | BRA | -5.199 | -39.293 | 82177
Fatsa |  | TUR | 41.029 | 37.500 | 82160
Azov |  | RUS | 47.107 | 39.415 | 82133
Pagbilao |  | PHL | 13.967 | 121.698 | 82132
Bryan |  | USA | 30.674 | -96.370 | 82118
Ipoti |  | NGA | 7.874 | 5.077 | 82113
Tanashichō |  | JPN | 35.729 | 139.538 | 82112
Shiwan |  | CHN | 23.001 | 113.077 | 82031
Arcoverde |  | BRA | -8.419 | -37.054 | 82003
Edmonton |  | GBR | 51.626 | -0.058 | 82000
Westland |  | USA | 42.324 | -83.400 | 82000
Ishwardi |  | BGD | 24.129 | 89.066 | 81995
Tamworth |  | GBR | 52.634 | -1.696 | 81964
Limay |  | PHL | 14.562 | 120.598 | 81960
Bolgatanga |  | GHA | 10.786 | -0.851 | 81958
Donghe |  | CHN | 32.233 | 106.301 | 81953
Gosport |  | GBR | 50.795 | -1.129 | 81952
La Dorada |  | COL | 5.448 | -74.663 | 81950
Le Tampon |  | REU | -21.277 | 55.518 | 81943
Ratodero |  | PAK | 27.802 | 68.289 | 81935
Saunda |  | IND | 23.665 | 85.327 | 81915
Akiruno |  | JPN | 35.729 | 139.232 | 81912
Breña |  | PER | -12.056 | -77.053 | 81909
Moema |  | BRA | -23.595 | -46.664 | 81899
Presidencia Roque Sáenz Peña |  | ARG | -26.791 | -60.441 | 81879
Maraimalainagar |  | IND | 12.798 | 80.025 | 81872
Huaiyang |  | CHN | 37.761 | 114.517 | 81861
Coslada |  | ESP | 40.424 | -3.561 | 81860
Qal‘at Bīshah |  | SAU | 20.001 | 42.605 | 81828
Ashoknagar |  | IND | 24.576 | 77.731 | 81828
Sesto San Giovanni |  | ITA | 45.533 | 9.226 | 81822
Gwangju |  | KOR | 37.410 | 127.257 | 81780
Agboville |  | CIV | 5.928 | -4.213 | 81770
Villingen-Schwenningen |  | DEU | 48.062 | 8.494 | 81770
Kaspiysk |  | RUS | 42.882 | 47.639 | 81752
Tamanghasset |  | DZA | 22.785 | 5.523 | 81752
Lucca |  | ITA | 43.844 | 10.504 | 81748
Babamba |  | COD | 0.183 | 27.483 | 81740
Phulwari Sharif |  | IND | 25.578 | 85.072 | 81740
Tangping |  | CHN | 22.032 | 111.935 | 81729
Ar Rass |  | SAU | 25.869 | 43.497 | 81728
Mhow |  | IND | 22.559 | 75.765 | 81702
Warwick |  | USA | 41.700 | -71.416 | 81699
Bartın |  | TUR | 41.636 | 32.337 | 81692
Luzern | Lucerne | CHE | 47.050 | 8.306 | 81691
Barkā’ |  | OMN | 23.679 | 57.886 | 81647
Al Khānkah |  | EGY | 30.210 | 31.368 | 81646
Concórdia |  | BRA | -27.234 | -52.028 | 81646
Kasongo |  | COD | -4.427 | 26.667 | 81629
Lakewood |  | USA | 33.854 | -118.134 | 81611
Guider |  | CMR | 9.933 | 13.947 | 81608
Salmās |  | IRN | 38.197 | 44.765 | 81606
Yirga ‘Alem |  | ETH | 6.750 | 38.417 | 81600
An Khê |  | VNM | 13.950 | 108.650 | 81600
Naqadeh |  | IRN | 36.955 | 45.388 | 81598
São Sebastião |  | BRA | -23.760 | -45.410 | 81595
Timóteo |  | BRA | -19.581 | -42.650 | 81579
Scunthorpe |  | GBR | 53.579 | -0.654 | 81576
Tiznit |  | MAR | 29.697 | -9.732 | 81569
Muntilan |  | IDN | -7.581 | 110.293 | 81555
Paysandú |  | URY | -32.317 | -58.081 | 81550
Uman |  | UKR | 48.750 | 30.219 | 81525
Pacatuba |  | BRA | -3.984 | -38.620 | 81524
Yan Nawa |  | THA | 13.696 | 100.542 | 81521
Tianguá |  | BRA | -3.732 | -40.992 | 81506
Remedios de Escalada de San Martín |  | ARG | -34.726 | -58.397 | 81465
Beauport |  | CAN | 46.859 | -71.192 | 81425
Yudong |  | CHN | 29.385 | 106.519 | 81408
Malout |  | IND | 30.211 | 74.482 | 81406
Kadi |  | IND | 23.299 | 72.334 | 81404
Bulungu |  | COD | -4.544 | 18.604 | 81393
Chapadinha |  | BRA | -3.742 | -43.360 | 81386
Balqash |  | KAZ | 46.845 | 74.982 | 81364
Guaynabo |  | PRI | 18.357 | -66.111 | 81360
Farmington Hills |  | USA | 42.485 | -83.377 | 81330
Sarishābāri |  | BGD | 24.751 | 89.831 | 81325
Fatehjang |  | PAK | 33.565 | 72.643 | 81321
San Tan Valley |  | USA | 33.191 | -111.528 | 81321
Mount Pleasant |  | USA | 32.794 | -79.863 | 81317
Athi River |  | KEN | -1.456 | 36.978 | 81302
Lambayong |  | PHL | 6.519 | 125.044 | 81288
Konstanz |  | DEU | 47.660 | 9.176 | 81275
Tatebayashi |  | JPN | 36.250 | 139.533 | 81274
Mweka |  | COD | -4.852 | 21.559 | 81267
Konin |  | POL | 52.223 | 18.251 | 81258
Nangen |  | KOR | 35.410 | 127.386 | 81257
Changning |  | CHN | 28.578 | 104.921 | 81248
Vijalpor |  | IND | 20.922 | 72.909 | 81245
Pozzuoli |  | ITA | 40.844 | 14.095 | 81231
Reşiţa |  | ROU | 45.301 | 21.889 | 81228
Žilina |  | SVK | 49.223 | 18.739 | 81219
Palakollu |  | IND | 16.517 | 81.730 | 81199
Kabalo |  | COD | -6.053 | 26.914 | 81191
Baudhuinville |  | COD | -7.084 | 29.737 | 81181
Sokcho |  | KOR | 38.207 | 128.592 | 81164
Xiugu |  | CHN | 27.911 | 116.776 | 81153
Himatnagar |  | IND | 23.599 | 72.966 | 81137
Lalupon |  | NGA | 7.468 | 4.066 | 81130
Pilar |  | ARG | -34.459 | -58.914 | 81120
Al Ḩurshah |  | LBY | 32.765 | 12.674 | 81119
Worms |  | DEU | 49.633 | 8.359 | 81099
Cranston |  | USA | 41.780 | -71.437 | 81073
Ozersk |  | RUS | 55.756 | 60.703 | 81023
Tallaght |  | IRL | 53.286 | -6.373 | 81022
Rockhampton |  | AUS | -23.380 | 150.506 | 81021
Moabit |  | DEU | 52.526 | 13.339 | 81021
San Timoteo |  | VEN | 9.790 | -71.071 | 81017
Yessentuki |  | RUS | 44.048 | 42.856 | 81015
São Miguel |  | BRA | -23.494 | -46.432 | 81011
Vitry-sur-Seine |  | FRA | 48.787 | 2.403 | 81001
Largo |  | USA | 27.910 | -82.788 | 81000
Naesŏ |  | KOR | 35.250 | 128.520 | 80987
Santa Cecilia |  | BRA | -23.532 | -46.653 | 80972
Diyarb Najm |  | EGY | 30.754 | 31.440 | 80954
Dholka |  | IND | 22.727 | 72.441 | 80945
Feicheng |  | CHN | 35.261 | 117.968 | 80929
Aveiro |  | PRT | 40.646 | -8.646 | 80880
Mooca |  | BRA | -23.561 | -46.596 | 80880
Ravenna |  | ITA | 44.413 | 12.201 | 80868
Shanting |  | CHN | 35.075 | 117.458 | 80843
Rouissat |  | DZA | 31.924 | 5.350 | 80784
Madido |  | ZMB | -15.355 | 28.374 | 80782
Klin |  | RUS | 56.332 | 36.729 | 80778
Getxo |  | ESP | 43.357 | -3.011 | 80770
Buta |  | COD | 2.786 | 24.730 | 80751
Kotkapura |  | IND | 30.582 | 74.833 | 80741
East Hastings |  | CAN | 49.272 | -123.062 | 80740
Homestead |  | USA | 25.469 | -80.478 | 80737
Junlian |  | CHN | 28.171 | 104.512 | 80708
Lecce |  | ITA | 40.355 | 18.172 | 80695
South Suffolk |  | USA | 36.717 | -76.590 | 80690
Avondale |  | USA | 33.436 | -112.350 | 80684
Atakpamé |  | TGO | 7.533 | 1.133 | 80683
Berestovskyi |  | UKR | 48.044 | 37.877 | 80671
Curvelo |  | BRA | -18.756 | -44.431 | 80665
Lai Vung |  | VNM | 10.257 | 105.593 | 80649
Mijas |  | ESP | 36.596 | -4.637 | 80630
Güigüe |  | VEN | 10.083 | -67.778 | 80627
Bargarh |  | IND | 21.333 | 83.619 | 80625
Nianzhuang |  | CHN | 34.297 | 117.772 | 80617
Aulnay-sous-Bois |  | FRA | 48.938 | 2.494 | 80615
Tepeji del Río de Ocampo |  | MEX | 19.905 | -99.344 | 80612
Kharghar |  | IND | 19.050 | 73.070 | 80612
Kōtari |  | JPN | 34.921 | 135.705 | 80608
Chatham |  | GBR | 51.379 | 0.528 | 80596
Varese |  | ITA | 45.821 | 8.825 | 80588
Tustin |  | USA | 33.746 | -117.826 | 80583
Santa Catarina Pinula |  | GTM | 14.570 | -90.499 | 80582
Bustos |  | PHL | 14.958 | 120.918 | 80565
Samā’il |  | OMN | 23.298 | 57.953 | 80538
Casa Verde |  | BRA | -23.501 | -46.657 | 80536
Khemis Miliana |  | DZA | 36.261 | 2.220 | 80512
Ambalantota |  | LKA | 6.120 | 81.021 | 80506
Bakhmut | Bachmut | UKR | 48.594 | 37.999 | 80500
Bani Yas City |  | ARE | 24.310 | 54.629 | 80498
Água Rasa |  | BRA | -20.433 | -45.167 | 80484
Yingjiang |  | CHN | 24.710 | 97.937 | 80481
Elbistan |  | TUR | 38.206 | 37.198 | 80456
Kondoa |  | TZA | -4.900 | 35.783 | 80443
Serrinha |  | BRA | -11.664 | -39.008 | 80435
Mountain View |  | USA | 37.386 | -122.084 | 80435
Napa |  | USA | 38.297 | -122.286 | 80434
Kairāna |  | IND | 29.395 | 77.205 | 80432
Brajarajnagar |  | IND | 21.817 | 83.917 | 80403
Zhuanghe |  | CHN | 39.701 | 122.991 | 80384
Hannō |  | JPN | 35.852 | 139.318 | 80361
Bonāb |  | IRN | 37.340 | 46.056 | 80359
Loushanguan |  | CHN | 28.137 | 106.822 | 80344
Somerville |  | USA | 42.388 | -71.100 | 80318
Kāmāreddi |  | IND | 18.320 | 78.342 | 80315
Baoying |  | CHN | 33.229 | 119.309 | 80292
Giugliano in Campania |  | ITA | 40.928 | 14.202 | 80269
Kedungwaru |  | IDN | -8.067 | 111.917 | 80257
Kendall |  | USA | 25.679 | -80.317 | 80241
Lawrence |  | USA | 42.707 | -71.163 | 80231
Dashiqiao |  | CHN | 40.637 | 122.503 | 80223
Budapest XV. kerület |  | HUN | 47.563 | 19.117 | 80218
Panshi |  | CHN | 42.937 | 126.057 | 80200
Palwancha |  | IND | 17.582 | 80.677 | 80199
Neumünster |  | DEU | 54.074 | 9.985 | 80196
Serpong |  | IDN | -6.317 | 106.664 | 80193
Meru |  | KEN | 0.046 | 37.656 | 80191
João Monlevade |  | BRA | -19.810 | -43.174 | 80187
Piotrków Trybunalski |  | POL | 51.405 | 19.703 | 80128
Purmerend |  | NLD | 52.505 | 4.960 | 80117
Vinhedo |  | BRA | -23.030 | -46.975 | 80111
Qŭnghirot |  | UZB | 43.043 | 58.839 | 80090
Alahabad |  | PAK | 30.877 | 74.055 | 80084
Nyeri |  | KEN | -0.420 | 36.948 | 80081
Cachoeira do Sul |  | BRA | -30.039 | -52.894 | 80070
Xichang |  | CHN | 21.633 | 108.950 | 80064
Gamagōri |  | JPN | 34.833 | 137.233 | 80063
Manmād |  | IND | 20.253 | 74.438 | 80058
Srikalahasti |  | IND | 13.755 | 79.701 | 80056
Huanglou |  | CHN | 36.647 | 118.606 | 80055
Dushan |  | CHN | 25.833 | 107.533 | 80045
Kanyama |  | COD | -7.517 | 24.174 | 80043
Vorkuta |  | RUS | 67.509 | 64.067 | 80039
Sangmélima |  | CMR | 2.933 | 11.983 | 80036
El Cafetal |  | VEN | 10.465 | -66.830 | 80029
Hajiawa |  | IRQ | 36.236 | 44.795 | 80000
Fili |  | RUS | 55.745 | 37.488 | 80000
Khewra |  | PAK | 32.649 | 73.011 | 80000
Rikaze |  | CHN | 29.250 | 88.883 | 80000
Sha Tin Wai |  | HKG | 22.378 | 114.198 | 80000
Cung Kiệm |  | VNM | 21.187 | 106.161 | 80000
Ughelli |  | NGA | 5.490 | 6.004 | 79986
Dorsten |  | DEU | 51.662 | 6.965 | 79981
Stockton-on-Tees |  | GBR | 54.568 | -1.319 | 79957
Tan-Tan |  | MAR | 28.438 | -11.103 | 79942
Parma |  | USA | 41.405 | -81.723 | 79937
Miabi |  | COD | -6.221 | 23.393 | 79929
Drobeta-Turnu Severin |  | ROU | 44.627 | 22.653 | 79865
New Rochelle |  | USA | 40.911 | -73.782 | 79846
San José Pinula |  | GTM | 14.546 | -90.413 | 79844
Paco |  | PHL | 14.588 | 120.993 | 79839
Kottagūdem |  | IND | 17.551 | 80.618 | 79819
Lynchburg |  | USA | 37.414 | -79.142 | 79812
Lelystad |  | NLD | 52.508 | 5.475 | 79811
Medford |  | USA | 42.327 | -122.876 | 79805
Zrenjanin |  | SRB | 45.384 | 20.382 | 79773
Deerfield Beach |  | USA | 26.318 | -80.100 | 79768
Songlou |  | CHN | 34.572 | 116.602 | 79763
Pongch’ŏn-ŭp |  | PRK | 38.124 | 126.205 | 79740
Bella Vista |  | ARG | -34.565 | -58.690 | 79737
San Francisco |  | PHL | 8.536 | 125.950 | 79718
Lerdo |  | MEX | 25.536 | -103.525 | 79669
Taixing |  | CHN | 32.167 | 120.014 | 79655
Genteng |  | IDN | -8.367 | 114.150 | 79652
Kidapawan |  | PHL | 7.008 | 125.089 | 79652
Bolenge |  | COD | 0.000 | 18.217 | 79648
Amstelveen |  | NLD | 52.301 | 4.864 | 79639
Sathorn |  | THA | 13.750 | 100.517 | 79624
Bende |  | NGA | 5.559 | 7.634 | 79618
Sylmar |  | USA | 34.308 | -118.449 | 79614
Kropotkin |  | RUS | 45.437 | 40.570 | 79599
Itumbiara |  | BRA | -18.419 | -49.215 | 79582
Calarcá |  | COL | 4.529 | -75.641 | 79569
Oke Mesi |  | NGA | 7.817 | 4.917 | 79563
Kimpese |  | COD | -5.561 | 14.432 | 79539
Khrustalnyi |  | UKR | 48.142 | 38.924 | 79533
Kafanchan |  | NGA | 9.581 | 8.293 | 79522
Edfu |  | EGY | 24.979 | 32.877 | 79510
Pleasanton |  | USA | 37.662 | -121.875 | 79510
Saint-Léonard |  | CAN | 45.588 | -73.595 | 79495
Tangjiazhuang |  | CHN | 39.743 | 118.451 | 79489
São Roque |  | BRA | -23.529 | -47.135 | 79484
Shadrinsk |  | RUS | 56.086 | 63.638 | 79479
Willowdale |  | CAN | 43.767 | -79.399 | 79440
Talagang |  | PAK | 32.928 | 72.416 | 79431
Huehuetenango |  | GTM | 15.321 | -91.470 | 79426
Dosso |  | NER | 13.049 | 3.194 | 79406
Bang Sue subdistrict |  | THA | 13.806 | 100.531 | 79405
Lüdenscheid |  | DEU | 51.220 | 7.627 | 79386
Zarzis |  | TUN | 33.504 | 11.112 | 79316
Phuket |  | THA | 7.891 | 98.398 | 79308
Kahna Nau |  | PAK | 31.367 | 74.369 | 79301
Polotsk |  | BLR | 55.488 | 28.786 | 79285
Tefé |  | BRA | -3.368 | -64.721 | 79278
Sant Cugat del Vallès |  | ESP | 41.471 | 2.086 | 79253
Nawābganj |  | IND | 26.931 | 81.198 | 79246
Gedangan |  | IDN | -7.391 | 112.727 | 79230
Cyberjaya |  | MYS | 2.923 | 101.657 | 79200
Yanta |  | CHN | 36.241 | 115.667 | 79196
Belmont Cragin |  | USA | 41.932 | -87.769 | 79159
Bwizibwera |  | UGA | -0.592 | 30.629 | 79157
Brooklyn Park |  | USA | 45.094 | -93.356 | 79149
Gueckedou |  | GIN | 8.567 | -10.134 | 79140
Gokak |  | IND | 16.169 | 74.824 | 79121
Ceará-Mirim |  | BRA | -5.634 | -35.426 | 79115
Mamou |  | GIN | 10.375 | -12.091 | 79109
Tīkamgarh |  | IND | 24.743 | 78.831 | 79106
Zhuangyuan |  | CHN | 37.306 | 120.827 | 79106
Ikom |  | NGA | 5.967 | 8.706 | 79103
Arakkonam |  | IND | 13.084 | 79.671 | 79080
Wuyang |  | CHN | 31.992 | 116.247 | 79070
Kashihara |  | JPN | 34.583 | 135.617 | 79058
Xiongzhou |  | CHN | 25.117 | 114.300 | 79050
Chaigou |  | CHN | 36.249 | 119.624 | 79043
Būmahen |  | IRN | 35.730 | 51.869 | 79034
Matão |  | BRA | -21.603 | -48.366 | 79033
Ponorogo |  | IDN | -7.869 | 111.462 | 79026
Arāria |  | IND | 26.149 | 87.513 | 79021
Agulu |  | NGA | 6.100 | 7.061 | 79021
Netrakona |  | BGD | 24.884 | 90.729 | 79016
Goodyear |  | USA | 33.435 | -112.358 | 79003
Kaambooni |  | SOM | -1.638 | 41.587 | 79000
Catanzaro |  | ITA | 38.882 | 16.601 | 78970
Alfenas |  | BRA | -21.429 | -45.947 | 78970
Prince George |  | CAN | 53.917 | -122.753 | 78943
Mossel Bay |  | ZAF | -34.183 | 22.146 | 78940
Nakatsugawa |  | JPN | 35.483 | 137.500 | 78930
New Westminster |  | CAN | 49.207 | -122.911 | 78916
Kennewick |  | USA | 46.211 | -119.137 | 78896
Marburg an der Lahn |  | DEU | 50.809 | 8.771 | 78895
Bistriţa |  | ROU | 47.133 | 24.500 | 78877
Marseille 08 |  | FRA | 43.271 | 5.382 | 78837
Cẩm Lệ |  | VNM | 16.018 | 108.204 | 78837
Xinzhou |  | CHN | 30.867 | 114.800 | 78767
Shitanjing |  | CHN | 39.234 | 106.344 | 78765
Coffs Harbour |  | AUS | -30.296 | 153.114 | 78759
Chiang Rai |  | THA | 19.909 | 99.832 | 78756
Deurne |  | BEL | 51.221 | 4.466 | 78747
Sagaing |  | MMR | 21.879 | 95.980 | 78739
Koch Bihār |  | IND | 26.325 | 89.445 | 78737
Mooka |  | JPN | 36.433 | 140.017 | 78720
Tumen |  | CHN | 42.966 | 129.842 | 78719
Natori-shi |  | JPN | 38.167 | 140.883 | 78718
Avilés |  | ESP | 43.555 | -5.925 | 78715
Três Lagoas |  | BRA | -20.788 | -51.703 | 78712
Armant |  | EGY | 25.620 | 32.543 | 78695
Kharakvasla |  | IND | 18.440 | 73.775 | 78684
Gualeguaychú |  | ARG | -33.008 | -58.518 | 78676
Thanhlyin |  | MMR | 16.782 | 96.247 | 78667
Isiolo |  | KEN | 0.355 | 37.582 | 78650
Vyborg |  | RUS | 60.708 | 28.753 | 78633
Alameda |  | USA | 37.771 | -122.261 | 78630
Palencia |  | ESP | 42.010 | -4.524 | 78629
Curepipe |  | MUS | -20.316 | 57.526 | 78618
Danané |  | CIV | 7.260 | -8.155 | 78614
Arona |  | ESP | 28.100 | -16.681 | 78614
Waliso |  | ETH | 8.534 | 37.965 | 78600
Tupi |  | PHL | 6.334 | 124.953 | 78599
São João del Rei |  | BRA | -21.136 | -44.262 | 78592
Qinggang |  | CHN | 29.468 | 106.236 | 78582
Hengbei |  | CHN | 23.880 | 115.725 | 78575
Honjō |  | JPN | 36.238 | 139.190 | 78569
Bhadohi |  | IND | 25.395 | 82.570 | 78568
Torrent |  | ESP | 39.437 | -0.465 | 78543
Circoiscrizione I |  | ITA | 45.066 | 7.687 | 78523
Lins |  | BRA | -21.679 | -49.742 | 78503
Carlisle |  | GBR | 54.895 | -2.938 | 78470
Town 'n' Country |  | USA | 28.011 | -82.577 | 78442
Bellflower |  | USA | 33.882 | -118.117 | 78441
Kőbánya |  | HUN | 47.484 | 19.139 | 78414
Kātoya |  | IND | 23.646 | 88.133 | 78408
Yishan |  | CHN | 36.221 | 118.697 | 78408
Youhao |  | CHN | 47.853 | 128.836 | 78402
Joensuu |  | FIN | 62.601 | 29.763 | 78398
Medininagar |  | IND | 24.040 | 84.066 | 78396
Wāshīm |  | IND | 20.111 | 77.133 | 78387
Reutov |  | RUS | 55.763 | 37.863 | 78370
Bagbera |  | IND | 22.759 | 86.190 | 78356
Savarkundla |  | IND | 21.337 | 71.303 | 78354
Bandar-e Emam Khomeyni |  | IRN | 30.437 | 49.103 | 78353
Toyooka |  | JPN | 35.540 | 134.820 | 78348
Putatan |  | MYS | 5.926 | 116.061 | 78340
Chino Hills |  | USA | 33.994 | -117.759 | 78309
Bang Kruai |  | THA | 13.805 | 100.473 | 78305
Denov |  | UZB | 38.267 | 67.899 | 78300
Bloomington |  | USA | 40.484 | -88.994 | 78292
Basoda |  | IND | 23.852 | 77.937 | 78289
Santa Cruz del Quiché |  | GTM | 15.030 | -91.149 | 78279
Daura |  | NGA | 11.554 | 11.406 | 78277
Al Ḩayy |  | IRQ | 32.174 | 46.043 | 78272
Bamban |  | PHL | 15.274 | 120.567 | 78260
Pingyi |  | CHN | 35.501 | 117.631 | 78254
Southall |  | GBR | 51.509 | -0.371 | 78253
Budapest XVII. kerület |  | HUN | 47.480 | 19.254 | 78250
Mogi Mirim |  | BRA | -22.432 | -46.958 | 78244
Wulong |  | CHN | 29.324 | 107.761 | 78225
Valvedditturai |  | LKA | 9.817 | 80.167 | 78205
Rheinhausen |  | DEU | 51.401 | 6.712 | 78203
Linping |  | CHN | 30.422 | 120.297 | 78180
Huai Khwang |  | THA | 13.777 | 100.579 | 78175
Sirs al Layyānah |  | EGY | 30.443 | 30.970 | 78168
San Juan |  | PER | -3.776 | -73.281 | 78153
Ilioúpoli |  | GRC | 37.931 | 23.768 | 78153
Zahlé |  | LBN | 33.847 | 35.902 | 78145
Daet |  | PHL | 14.112 | 122.955 | 78142
Daugavpils | Dünaburg | LVA | 55.883 | 26.533 | 78126
Blue Mountains |  | AUS | -33.713 | 150.331 | 78121
Rugby |  | GBR | 52.371 | -1.264 | 78117
Alafaya |  | USA | 28.564 | -81.211 | 78113
Kashiba |  | JPN | 34.535 | 135.709 | 78113
Wa |  | GHA | 10.061 | -2.502 | 78107
Vanadzor |  | ARM | 40.807 | 44.497 | 78100
Kouvola |  | FIN | 60.867 | 26.700 | 78094
Donggongon |  | MYS | 5.907 | 116.101 | 78086
Szombathely |  | HUN | 47.231 | 16.622 | 78025
Xixiang |  | CHN | 22.593 | 113.889 | 78022
Kuacjok |  | SSD | 8.303 | 27.980 | 78000
Alekseyevka |  | RUS | 55.630 | 37.800 | 78000
Matala |  | AGO | -14.733 | 15.035 | 78000
Colón |  | PAN | 9.360 | -79.900 | 78000
Tanuku |  | IND | 16.754 | 81.681 | 77962
Gurdaspur |  | IND | 32.039 | 75.403 | 77928
Castrop-Rauxel |  | DEU | 51.557 | 7.312 | 77924
Marsala |  | ITA | 37.799 | 12.437 | 77915
Kizugawa |  | JPN | 34.737 | 135.840 | 77907
Pakse |  | LAO | 15.120 | 105.799 | 77900
Tome |  | JPN | 38.709 | 141.156 | 77897
Springdale |  | USA | 36.187 | -94.129 | 77859
Luleå |  | SWE | 65.584 | 22.155 | 77832
Edattala |  | IND | 10.056 | 76.385 | 77811
Shap Pat Heung |  | HKG | 22.425 | 114.036 | 77775
Marseille 15 |  | FRA | 43.372 | 5.354 | 77770
Jardim Botânico |  | BRA | -15.865 | -47.815 | 77767
Huankou |  | CHN | 34.870 | 116.670 | 77758
Ciranjang-hilir |  | IDN | -6.820 | 107.257 | 77758
Linkou |  | CHN | 45.276 | 130.273 | 77754
Nchelenge |  | ZMB | -9.345 | 28.734 | 77746
Racine |  | USA | 42.726 | -87.783 | 77742
Ipiales |  | COL | 0.825 | -77.640 | 77729
Roosendaal |  | NLD | 51.531 | 4.465 | 77725
Hakkâri | Hakkari; Hakkari | TUR | 37.574 | 43.741 | 77699
Ukunda |  | KEN | -4.293 | 39.564 | 77686
Bauang |  | PHL | 16.531 | 120.333 | 77670
Nikkō |  | JPN | 36.750 | 139.617 | 77661
Hasselt |  | BEL | 50.931 | 5.338 | 77651
Keningau |  | MYS | 5.338 | 116.160 | 77650
Gateshead |  | GBR | 54.962 | -1.602 | 77649
Huangmei |  | CHN | 30.192 | 116.025 | 77633
Campo Limpo Paulista |  | BRA | -23.206 | -46.784 | 77632
Numan |  | NGA | 9.464 | 12.031 | 77617
Hammond |  | USA | 41.583 | -87.500 | 77614
Ītāy al Bārūd |  | EGY | 30.887 | 30.667 | 77606
Feicheng |  | CHN | 36.249 | 116.766 | 77606
Milpitas |  | USA | 37.428 | -121.907 | 77604
Ouarzazate |  | MAR | 30.919 | -6.893 | 77603
Inowrocław |  | POL | 52.799 | 18.264 | 77597
Ünye |  | TUR | 41.140 | 37.289 | 77585
Bodhan |  | IND | 18.662 | 77.886 | 77573
Songling |  | CHN | 31.193 | 120.718 | 77566
Bogenhausen |  | DEU | 48.152 | 11.616 | 77542
Jishui |  | CHN | 33.733 | 115.400 | 77540
Aalst |  | BEL | 50.936 | 4.035 | 77534
Lubin |  | POL | 51.401 | 16.201 | 77532
Mechelen | Mecheln | BEL | 51.026 | 4.478 | 77530
Lisburn |  | GBR | 54.523 | -6.035 | 77506
Welk’īt’ē |  | ETH | 8.283 | 37.783 | 77500
Bagong Barrio |  | PHL | 14.666 | 120.993 | 77490
Kambar |  | PAK | 27.588 | 68.001 | 77481
Barracas |  | ARG | -34.650 | -58.383 | 77474
Nazareth |  | ISR | 32.701 | 35.297 | 77445
Mazatenango |  | GTM | 14.534 | -91.503 | 77431
Khomeyn |  | IRN | 33.639 | 50.080 | 77425
Shulan |  | CHN | 44.411 | 126.948 | 77420
Balrāmpur |  | IND | 27.429 | 82.185 | 77396
Tsubame |  | JPN | 37.664 | 138.925 | 77382
Mandela |  | GHA | 5.552 | -0.339 | 77371
Suva |  | FJI | -18.137 | 178.425 | 77366
Jelenia Góra |  | POL | 50.900 | 15.729 | 77366
Matehuala |  | MEX | 23.648 | -100.643 | 77328
Gebiley |  | SOM | 9.700 | 43.624 | 77320
Quatre Bornes |  | MUS | -20.264 | 57.479 | 77308
Fukuchiyama |  | JPN | 35.300 | 135.117 | 77306
Mungyeong |  | KOR | 36.595 | 128.199 | 77304
Bāramūla |  | IND | 34.209 | 74.343 | 77276
Paisley |  | GBR | 55.832 | -4.433 | 77270
Keur Médoune |  | SEN | 14.758 | -15.904 | 77255
Agua Prieta |  | MEX | 31.322 | -109.543 | 77254
Pesaro |  | ITA | 43.909 | 12.916 | 77241
Kanasín |  | MEX | 20.935 | -89.558 | 77240
Cozumel |  | MEX | 20.500 | -86.943 | 77236
Baicheng |  | CHN | 36.327 | 119.779 | 77235
Lod |  | ISR | 31.947 | 34.890 | 77223
Wawer |  | POL | 52.197 | 21.178 | 77205
Aş Şuwayrah |  | IRQ | 32.926 | 44.776 | 77200
Akihabara |  | JPN | 35.698 | 139.773 | 77200
Siedlce |  | POL | 52.168 | 22.290 | 77185
Damiao |  | CHN | 34.264 | 117.364 | 77179
Jiexiu |  | CHN | 37.024 | 111.912 | 77178
South Surrey |  | CAN | 49.050 | -122.792 | 77170
Santa Cruz de Barahona |  | DOM | 18.209 | -71.101 | 77160
Gary |  | USA | 41.593 | -87.346 | 77156
Shūsh |  | IRN | 32.194 | 48.244 | 77148
Putney |  | GBR | 51.461 | -0.218 | 77140
Karwar |  | IND | 14.814 | 74.130 | 77139
Ovalle |  | CHL | -30.601 | -71.199 | 77138
Kunitachi |  | JPN | 35.683 | 139.438 | 77130
Scranton |  | USA | 41.409 | -75.665 | 77118
Şurmān |  | LBY | 32.757 | 12.572 | 77114
Mafikeng |  | ZAF | -25.865 | 25.644 | 77110
Coyah |  | GIN | 9.706 | -13.385 | 77103
Pok Fu Lam |  | HKG | 22.269 | 114.129 | 77100
Voskresensk |  | RUS | 55.313 | 38.691 | 77086
Canaã dos Carajás |  | BRA | -6.524 | -49.852 | 77079
Keratsíni |  | GRC | 37.962 | 23.620 | 77077
Baldwin Park |  | USA | 34.085 | -117.961 | 77071
Dhuliān |  | IND | 24.681 | 87.954 | 77070
Yên Hòa |  | VNM | 21.022 | 105.791 | 77029
Hunchun |  | CHN | 42.867 | 130.357 | 77028
Nabari |  | JPN | 34.617 | 136.083 | 77022
Kagoro |  | NGA | 9.608 | 8.390 | 77008
Auburn |  | USA | 47.307 | -122.228 | 77006
Rabkavi-Banhatti |  | IND | 16.470 | 75.120 | 77004
Yalta |  | UKR | 44.502 | 34.166 | 77003
Hassi Bahbah |  | DZA | 35.071 | 3.030 | 77000
Dubai Festival City |  | ARE | 25.222 | 55.357 | 77000
Les Rivières |  | CAN | 46.818 | -71.272 | 77000
Zahir Pir |  | PAK | 28.813 | 70.523 | 76979
Mawāna |  | IND | 29.103 | 77.922 | 76973
Tsurusaki |  | JPN | 33.245 | 131.692 | 76968
Santa Rosa |  | BRA | -27.871 | -54.481 | 76963
Józsefváros |  | HUN | 47.489 | 19.073 | 76957
Khlong Chan |  | THA | 13.781 | 100.645 | 76934
Sarqant |  | KAZ | 45.413 | 79.917 | 76919
Santo Ângelo |  | BRA | -28.299 | -54.263 | 76917
Shirpur |  | IND | 21.348 | 74.880 | 76905
Kiserian |  | KEN | -1.427 | 36.687 | 76903
Marseille 09 |  | FRA | 43.254 | 5.406 | 76868
Puerto Padre |  | CUB | 21.196 | -76.604 | 76838
Budge Budge |  | IND | 22.483 | 88.182 | 76837
Arraiján |  | PAN | 8.940 | -79.640 | 76815
La Rochelle |  | FRA | 46.163 | -1.152 | 76810
Kundla |  | IND | 21.342 | 71.306 | 76809
Fishers |  | USA | 39.956 | -86.014 | 76794
Shrewsbury |  | GBR | 52.710 | -2.752 | 76782
Saint Joseph |  | USA | 39.769 | -94.847 | 76780
Al Maţār al ‘Atīq |  | QAT | 25.251 | 51.556 | 76774
Biguaçu |  | BRA | -27.494 | -48.656 | 76773
Sandu |  | CHN | 19.789 | 109.215 | 76757
Mmabatho |  | ZAF | -25.850 | 25.633 | 76754
Visnagar |  | IND | 23.699 | 72.552 | 76753
Liangxiang |  | CHN | 39.736 | 116.133 | 76744
Champigny-sur-Marne |  | FRA | 48.816 | 2.494 | 76726
Melong |  | CMR | 5.122 | 9.961 | 76716
Brookes Point |  | PHL | 8.772 | 117.837 | 76715
Kannauj |  | IND | 27.055 | 79.919 | 76714
Zhaodun |  | CHN | 34.303 | 117.857 | 76691
Luxembourg |  | LUX | 49.610 | 6.133 | 76684
Yenakiyeve |  | UKR | 48.239 | 38.204 | 76673
La Louvière |  | BEL | 50.487 | 4.188 | 76668
Pančevo |  | SRB | 44.872 | 20.642 | 76654
Fenghua |  | CHN | 29.656 | 121.406 | 76653
Khajoori Khas |  | IND | 28.710 | 77.259 | 76640
Rueil-Malmaison |  | FRA | 48.877 | 2.190 | 76616
Neelankarai |  | IND | 12.950 | 80.259 | 76600
Nagīna |  | IND | 29.444 | 78.436 | 76593
Caledon |  | CAN | 43.865 | -79.993 | 76581
Juhaynah |  | EGY | 26.674 | 31.497 | 76555
Biruaca |  | VEN | 7.845 | -67.517 | 76553
Pharr |  | USA | 26.195 | -98.184 | 76538
Fuorigrotta |  | ITA | 40.833 | 14.200 | 76521
Fylde |  | GBR | 53.833 | -2.917 | 76500
Badagara |  | IND | 11.598 | 75.581 | 76493
Fazilka |  | IND | 30.402 | 74.028 | 76492
Rheine |  | DEU | 52.285 | 7.441 | 76491
Hujra Shah Muqim |  | PAK | 30.742 | 73.823 | 76462
Bawku |  | GHA | 11.059 | -0.242 | 76459
Bunbury |  | AUS | -33.327 | 115.641 | 76452
Shiki |  | JPN | 35.833 | 139.583 | 76445
Upland |  | USA | 34.098 | -117.648 | 76443
Crewe |  | GBR | 53.098 | -2.442 | 76437
Oss |  | NLD | 51.765 | 5.518 | 76430
Viçosa |  | BRA | -20.754 | -42.882 | 76430
Yaxing |  | CHN | 19.448 | 109.263 | 76427
Yuktae-dong |  | PRK | 40.025 | 128.160 | 76427
Dangkao |  | KHM | 11.509 | 104.891 | 76421
Ciudad Satelite |  | PER | -16.431 | -71.529 | 76410
Fünfhaus |  | AUT | 48.196 | 16.318 | 76396
Antibes |  | FRA | 43.581 | 7.125 | 76393
Crateús |  | BRA | -5.178 | -40.669 | 76390
Yangliuqing |  | CHN | 39.138 | 117.000 | 76387
Stoney Creek |  | CAN | 43.217 | -79.766 | 76382
Folsom |  | USA | 38.678 | -121.176 | 76375
Modiin Ilit |  | ISR | 31.932 | 35.044 | 76374
Bebedouro |  | BRA | -20.949 | -48.479 | 76373
Basoko |  | COD | 1.239 | 23.616 | 76371
Odendaalsrus |  | ZAF | -27.874 | 26.691 | 76371
Thawi Watthana |  | THA | 13.783 | 100.378 | 76351
Electronic City Phase I |  | IND | 12.855 | 77.663 | 76348
Aira |  | JPN | 31.774 | 130.592 | 76348
Qiuji |  | CHN | 33.800 | 118.000 | 76343
Budapest XXI. kerület |  | HUN | 47.422 | 19.066 | 76339
Baytown |  | USA | 29.735 | -94.977 | 76335
Furukawa |  | JPN | 38.572 | 140.956 | 76312
Latina |  | ITA | 41.466 | 12.904 | 76305
Zhlobin |  | BLR | 52.893 | 30.024 | 76304
Mineralnye Vody |  | RUS | 44.210 | 43.135 | 76280
Babahoyo |  | ECU | -1.805 | -79.525 | 76279
Midyat |  | TUR | 37.419 | 41.339 | 76268
Lae |  | PNG | -6.723 | 146.996 | 76255
Matara |  | LKA | 5.949 | 80.535 | 76254
Nahāvand |  | IRN | 34.191 | 48.374 | 76250
Manresa |  | ESP | 41.728 | 1.824 | 76250
Ramla |  | ISR | 31.926 | 34.864 | 76246
Tuban |  | IDN | -6.898 | 112.065 | 76242
Thanh Liệt |  | VNM | 20.967 | 105.817 | 76238
Sakon Nakhon |  | THA | 17.161 | 104.147 | 76237
Ratnagiri |  | IND | 16.992 | 73.310 | 76229
Mbabane |  | SWZ | -26.317 | 31.133 | 76218
Kiyose |  | JPN | 35.780 | 139.530 | 76208
Keshod |  | IND | 21.303 | 70.249 | 76193
Qingquan |  | CHN | 30.451 | 115.256 | 76154
Viersen |  | DEU | 51.254 | 6.394 | 76153
Esteio |  | BRA | -29.861 | -51.179 | 76137
San Ramon |  | USA | 37.780 | -121.978 | 76134
Adzopé |  | CIV | 6.107 | -3.862 | 76122
Camden |  | USA | 39.926 | -75.120 | 76119
Bracknell |  | GBR | 51.414 | -0.751 | 76103
Shibukawa |  | JPN | 36.483 | 139.000 | 76098
Oleksandriya |  | UKR | 48.675 | 33.118 | 76097
Konnagar |  | IND | 22.705 | 88.344 | 76082
Shirbīn |  | EGY | 31.197 | 31.524 | 76081
Yurihonjō |  | JPN | 39.389 | 140.058 | 76077
Ash Shuhadā’ |  | EGY | 30.597 | 30.899 | 76071
Lake Charles |  | USA | 30.213 | -93.204 | 76070
Chintamani |  | IND | 13.401 | 78.052 | 76068
Kalamazoo |  | USA | 42.292 | -85.587 | 76041
Shouxian |  | CHN | 34.846 | 116.459 | 76030
Paharpur |  | PAK | 32.105 | 70.971 | 76027
Brick |  | USA | 40.059 | -74.137 | 76021
Nagornyy |  | RUS | 55.650 | 37.617 | 76000
Kebomas |  | IDN | -7.167 | 112.633 | 75982
Cinisello Balsamo |  | ITA | 45.558 | 9.215 | 75943
Itapema |  | BRA | -27.090 | -48.611 | 75940
Arlington Heights |  | USA | 42.088 | -87.981 | 75926
San Sebastián de los Reyes |  | ESP | 40.556 | -3.627 | 75912
Plymouth |  | USA | 45.011 | -93.456 | 75907
Maymana |  | AFG | 35.921 | 64.784 | 75900
Delmenhorst |  | DEU | 53.051 | 8.631 | 75893
Lintong |  | CHN | 34.378 | 109.209 | 75882
La Libertad |  | ECU | -2.233 | -80.910 | 75881
South Ozone Park |  | USA | 40.670 | -73.819 | 75878
Doral |  | USA | 25.820 | -80.355 | 75874
Ciudad Choluteca |  | HND | 13.306 | -87.179 | 75872
Pammal |  | IND | 12.975 | 80.135 | 75870
Karangsembung |  | IDN | -6.849 | 108.642 | 75856
Buchanan |  | LBR | 5.877 | -10.050 | 75854
Mashtūl as Sūq |  | EGY | 30.361 | 31.378 | 75837
Sindhnūr |  | IND | 15.770 | 76.756 | 75837
Sankt Gallen |  | CHE | 47.424 | 9.375 | 75833
Kamensk-Shakhtinsky |  | RUS | 48.318 | 40.259 | 75814
Belovo |  | RUS | 54.421 | 86.299 | 75764
Takefu |  | JPN | 35.904 | 136.167 | 75753
Tarub |  | IDN | -6.933 | 109.167 | 75739
Waterford |  | USA | 42.693 | -83.412 | 75737
Madhubani |  | IND | 26.354 | 86.072 | 75736
Kageleke |  | CHN | 37.301 | 79.601 | 75730
Kotido |  | UGA | 2.981 | 34.133 | 75700
Turbat |  | PAK | 26.001 | 63.048 | 75694
Bodināyakkanūr |  | IND | 10.012 | 77.350 | 75680
Kanjia |  | CHN | 36.372 | 119.582 | 75669
Yinzhu |  | CHN | 35.879 | 119.975 | 75656
Khadki |  | IND | 18.564 | 73.852 | 75654
Battersea |  | GBR | 51.475 | -0.155 | 75651
Sapiranga |  | BRA | -29.638 | -51.007 | 75648
Chekhov |  | RUS | 55.146 | 37.462 | 75643
Bihać |  | BIH | 44.817 | 15.871 | 75641
Souk El Arbaa |  | MAR | 34.685 | -6.003 | 75635
Battaramulla South |  | LKA | 6.896 | 79.918 | 75633
Warabi |  | JPN | 35.822 | 139.685 | 75614
Ibiúna |  | BRA | -23.656 | -47.222 | 75605
Kita |  | MLI | 13.039 | -9.488 | 75598
Gare |  | FRA | 48.833 | 2.375 | 75580
Kryukiv |  | UKR | 49.029 | 33.438 | 75578
Dhrāngadhra |  | IND | 22.992 | 71.468 | 75578
Al Karama |  | ARE | 25.240 | 55.301 | 75560
Tezpur |  | IND | 26.633 | 92.800 | 75540
Osijek |  | HRV | 45.551 | 18.694 | 75535
Lapa |  | BRA | -23.524 | -46.707 | 75533
Piła |  | POL | 53.151 | 16.738 | 75532
Nevşehir |  | TUR | 38.625 | 34.712 | 75527
Evanston |  | USA | 42.041 | -87.690 | 75527
Kanaker-Zeytun |  | ARM | 40.220 | 44.538 | 75500
Gladbeck |  | DEU | 51.571 | 6.986 | 75499
Três Corações |  | BRA | -21.697 | -45.253 | 75485
Ode |  | NGA | 7.790 | 5.712 | 75463
Miki |  | JPN | 34.800 | 134.983 | 75450
Manteca |  | USA | 37.797 | -121.216 | 75448
Schiedam |  | NLD | 51.919 | 4.389 | 75438
Ra'anana |  | ISR | 32.184 | 34.874 | 75421
Döbling |  | AUT | 48.250 | 16.333 | 75418
Saint-Maur-des-Fossés |  | FRA | 48.794 | 2.493 | 75402
Srivilliputhur |  | IND | 9.513 | 77.634 | 75396
Anhanguera |  | BRA | -23.431 | -46.793 | 75360
Bariq |  | SAU | 18.930 | 41.930 | 75351
Ulu Tiram |  | MYS | 1.600 | 103.817 | 75350
Chaoyang |  | CHN | 42.662 | 126.026 | 75347
Dawbon |  | MMR | 16.516 | 95.603 | 75325
Benipur |  | IND | 26.055 | 86.146 | 75317
Ekpé |  | BEN | 6.392 | 2.537 | 75313
Kai |  | JPN | 35.685 | 138.510 | 75313
East Kilbride |  | GBR | 55.764 | -4.177 | 75310
Wyoming |  | USA | 42.913 | -85.705 | 75275
Kruševac |  | SRB | 43.580 | 21.334 | 75256
Hongch’ŏn |  | KOR | 37.692 | 127.886 | 75251
Kampong Chhnang |  | KHM | 12.250 | 104.667 | 75244
Trujillo Alto |  | PRI | 18.355 | -66.007 | 75243
Shangmei |  | CHN | 27.743 | 111.296 | 75233
Pāloncha |  | IND | 17.602 | 80.705 | 75224
Igbo-Ukwu |  | NGA | 6.018 | 7.020 | 75224
Mek’ī |  | ETH | 8.150 | 38.817 | 75200
Loveland |  | USA | 40.398 | -105.075 | 75182
Rundu |  | NAM | -17.918 | 19.773 | 75180
Cheektowaga |  | USA | 42.903 | -78.755 | 75178
Hove |  | GBR | 50.831 | -0.167 | 75174
Fuyu |  | CHN | 47.795 | 124.458 | 75147
Lagoa Santa |  | BRA | -19.630 | -43.901 | 75145
Virac |  | PHL | 13.585 | 124.237 | 75135
Kings Bridge |  | USA | 40.879 | -73.905 | 75132
Pedro Juan Caballero |  | PRY | -22.549 | -55.739 | 75109
Bismarck |  | USA | 46.808 | -100.784 | 75092
Basyūn |  | EGY | 30.940 | 30.813 | 75084
Kpalimé |  | TGO | 6.900 | 0.633 | 75084
Okegawa |  | JPN | 36.000 | 139.557 | 75062
Kumanovo |  | MKD | 42.133 | 21.716 | 75051
Telêmaco Borba |  | BRA | -24.324 | -50.616 | 75042
Barbalha |  | BRA | -7.311 | -39.304 | 75033
Katano |  | JPN | 34.793 | 135.686 | 75033
Gela |  | ITA | 37.074 | 14.240 | 75001
Katoro |  | TZA | -3.000 | 31.933 | 75000
Củ Chi |  | VNM | 10.973 | 106.493 | 75000
Barra do Dande |  | AGO | -8.472 | 13.370 | 75000
Feriana |  | TUN | 34.945 | 8.568 | 75000
Tekstylnyk |  | UKR | 47.946 | 37.698 | 75000
Sukagawa |  | JPN | 37.283 | 140.383 | 74992
Spijkenisse |  | NLD | 51.845 | 4.329 | 74988
Encarnación |  | PRY | -27.332 | -55.867 | 74983
Aprilia |  | ITA | 41.595 | 12.654 | 74977
Xinying |  | TWN | 23.307 | 120.311 | 74972
Perris |  | USA | 33.783 | -117.229 | 74971
Haninge |  | SWE | 59.168 | 18.145 | 74968
Cruzeiro |  | BRA | -22.573 | -44.971 | 74961
Maozhou |  | CHN | 22.764 | 113.813 | 74910
Jaora |  | IND | 23.638 | 75.127 | 74907
Bethlehem |  | USA | 40.626 | -75.370 | 74892
Gävle |  | SWE | 60.675 | 17.142 | 74884
Arnsberg |  | DEU | 51.383 | 8.083 | 74879
Topi |  | PAK | 34.070 | 72.621 | 74867
Molepolole |  | BWA | -24.407 | 25.495 | 74861
Tura |  | IND | 25.514 | 90.202 | 74858
Gūdūr |  | IND | 14.151 | 79.852 | 74851
Albany |  | USA | 31.579 | -84.156 | 74843
El Tocuyo |  | VEN | 9.787 | -69.793 | 74829
Hihyā |  | EGY | 30.671 | 31.588 | 74823
Ouro Preto |  | BRA | -20.395 | -43.505 | 74821
Huilong |  | CHN | 31.811 | 121.655 | 74818
Keren |  | ERI | 15.778 | 38.451 | 74800
Ubud |  | IDN | -8.510 | 115.265 | 74800
Yotsuya |  | JPN | 35.690 | 139.716 | 74800
Nam Cheong |  | HKG | 22.328 | 114.154 | 74780
Beidao |  | CHN | 34.569 | 105.893 | 74767
Moroni |  | COM | -11.702 | 43.255 | 74749
Troisdorf |  | DEU | 50.809 | 7.150 | 74749
Aylesbury |  | GBR | 51.817 | -0.815 | 74748
Valdemoro |  | ESP | 40.191 | -3.679 | 74745
Bhalwal |  | PAK | 32.266 | 72.898 | 74744
Ciudad Real |  | ESP | 38.986 | -3.929 | 74743
Helmond |  | NLD | 51.482 | 5.661 | 74740
Yanggu |  | CHN | 36.111 | 115.775 | 74725
Kowloon West End |  | HKG | 22.328 | 114.185 | 74710
Alicia |  | PHL | 16.779 | 121.697 | 74699
Schaumburg |  | USA | 42.033 | -88.083 | 74693
Am Timan |  | TCD | 11.043 | 20.283 | 74691
Évosmos |  | GRC | 40.671 | 22.908 | 74686
Parque Do Carmo |  | BRA | -23.576 | -46.463 | 74677
Changnyeong |  | KOR | 35.541 | 128.495 | 74668
Mirpur Mathelo |  | PAK | 28.021 | 69.549 | 74651
Vedado del Cotorro |  | CUB | 23.050 | -82.250 | 74650
Gobernador Gálvez |  | ARG | -33.030 | -60.640 | 74650
Jōyō |  | JPN | 34.844 | 135.806 | 74607
Longgang |  | CHN | 29.697 | 105.714 | 74605
Banská Bystrica |  | SVK | 48.739 | 19.149 | 74590
Asbest |  | RUS | 57.008 | 61.463 | 74583
Narnaul |  | IND | 28.044 | 76.108 | 74581
Sunāmganj |  | BGD | 25.069 | 91.402 | 74570
Cannes |  | FRA | 43.551 | 7.013 | 74545
Gastonia |  | USA | 35.262 | -81.187 | 74543
Senhor do Bonfim |  | BRA | -10.461 | -40.189 | 74523
Irecê |  | BRA | -11.304 | -41.856 | 74507
Hyosha |  | COD | 0.698 | 29.519 | 74502
Brownsville |  | USA | 40.661 | -73.920 | 74497
Balotra |  | IND | 25.832 | 72.240 | 74496
Union City |  | USA | 37.596 | -122.019 | 74494
Bismil |  | TUR | 37.845 | 40.659 | 74493
Aramoko-Ekiti |  | NGA | 7.705 | 5.041 | 74491
Katori-shi |  | JPN | 35.898 | 140.499 | 74469
Kharar |  | IND | 30.746 | 76.647 | 74460
Shancheng |  | CHN | 34.795 | 116.082 | 74459
Bilecik |  | TUR | 40.142 | 29.979 | 74457
Zhangzhai |  | CHN | 34.617 | 116.950 | 74433
Calais |  | FRA | 50.952 | 1.856 | 74433
Izumiōtsu |  | JPN | 34.500 | 135.400 | 74412
Nanma |  | CHN | 36.185 | 118.155 | 74406
Méagui |  | CIV | 5.412 | -6.560 | 74365
Iţsā |  | EGY | 29.238 | 30.789 | 74357
Huicheng |  | CHN | 29.869 | 118.434 | 74349
Asti |  | ITA | 44.902 | 8.208 | 74348
Foumbot |  | CMR | 5.508 | 10.633 | 74319
Tatsuno |  | JPN | 34.832 | 134.543 | 74316
Bolingbrook |  | USA | 41.699 | -88.068 | 74306
Yadgir |  | IND | 16.770 | 77.138 | 74294
Bosaso |  | SOM | 11.284 | 49.182 | 74287
Rāmhormoz |  | IRN | 31.280 | 49.604 | 74285
Kilifi |  | KEN | -3.630 | 39.850 | 74270
Harda |  | IND | 22.344 | 77.095 | 74268
Yuanshang |  | CHN | 36.768 | 120.346 | 74253
Ragusa |  | ITA | 36.926 | 14.724 | 74251
Silao de la Victoria |  | MEX | 20.944 | -101.427 | 74242
Iowa City |  | USA | 41.661 | -91.530 | 74220
Pilkhua |  | IND | 28.713 | 77.656 | 74212
Seosan |  | KOR | 36.782 | 126.452 | 74208
Tosu |  | JPN | 33.367 | 130.517 | 74196
Khalándrion |  | GRC | 38.024 | 23.801 | 74192
Vélez-Málaga |  | ESP | 36.781 | -4.103 | 74190
Canindé |  | BRA | -4.359 | -39.312 | 74174
Suixi |  | CHN | 33.891 | 116.775 | 74172
Eusébio |  | BRA | -3.890 | -38.451 | 74170
Layton |  | USA | 41.060 | -111.971 | 74143
Xinmin |  | CHN | 41.991 | 122.825 | 74139
Missouri City |  | USA | 29.619 | -95.538 | 74139
Appleton |  | USA | 44.262 | -88.415 | 74139
Igbara-Odo |  | NGA | 7.503 | 5.063 | 74121
Ambājogāi |  | IND | 18.733 | 76.386 | 74114
Zhangzhuang |  | CHN | 34.519 | 117.006 | 74114
Meshgīn Shahr |  | IRN | 38.399 | 47.682 | 74109
Al Qā’im | Al Qa'im; Al-Kaim | IRQ | 34.393 | 40.989 | 74100
Shelby |  | USA | 42.671 | -83.033 | 74099
Fuentes del Valle |  | MEX | 19.633 | -99.139 | 74087
Imerintsiatosika |  | MDG | -18.983 | 47.317 | 74085
Béziers |  | FRA | 43.341 | 3.214 | 74081
Kāpas Herd |  | IND | 28.526 | 77.084 | 74073
Bafia |  | CMR | 4.750 | 11.233 | 74050
Gucheng Chengguanzhen |  | CHN | 32.266 | 111.635 | 74038
Xianshuigu |  | CHN | 38.985 | 117.383 | 74028
Zaraza |  | VEN | 9.350 | -65.325 | 74017
Fort Myers |  | USA | 26.622 | -81.841 | 74013
Inuyama |  | JPN | 35.380 | 136.943 | 73995
Bela |  | IND | 25.921 | 81.996 | 73992
Ostrowiec Świętokrzyski |  | POL | 50.929 | 21.385 | 73989
Sarai Alamgir |  | PAK | 32.905 | 73.755 | 73967
Boynton Beach |  | USA | 26.525 | -80.066 | 73966
Wattenscheid |  | DEU | 51.481 | 7.143 | 73965
Bocholt |  | DEU | 51.839 | 6.615 | 73943
Yunyang |  | CHN | 33.447 | 112.714 | 73922
Casoria |  | ITA | 40.908 | 14.293 | 73918
Jonesboro |  | USA | 35.842 | -90.704 | 73907
Msalātah |  | LBY | 32.583 | 14.036 | 73907
Majene |  | IDN | -3.540 | 118.971 | 73883
Kortrijk |  | BEL | 50.828 | 3.265 | 73879
Grajaú |  | BRA | -5.819 | -46.139 | 73872
Youssoufia |  | MAR | 32.246 | -8.529 | 73848
Sipalay |  | PHL | 9.752 | 122.404 | 73847
Gbadolite |  | COD | 4.279 | 21.003 | 73835
Rabkavi |  | IND | 16.476 | 75.111 | 73835
Pistoia |  | ITA | 43.931 | 10.924 | 73832
Gandia |  | ESP | 38.967 | -0.183 | 73829
Chimbas |  | ARG | -31.493 | -68.533 | 73829
South Lawndale |  | USA | 41.844 | -87.713 | 73826
Coari |  | BRA | -4.085 | -63.141 | 73820
Prilep |  | MKD | 41.346 | 21.554 | 73814
Ozubulu |  | NGA | 5.958 | 6.853 | 73812
Vlaardingen |  | NLD | 51.913 | 4.342 | 73798
Ifrane |  | MAR | 33.527 | -5.110 | 73782
Kyōtanabe |  | JPN | 34.804 | 135.767 | 73753
Bundaberg |  | AUS | -24.866 | 152.348 | 73747
Aku |  | NGA | 6.709 | 7.318 | 73742
Huayuan |  | CHN | 28.286 | 117.207 | 73732
Caçador |  | BRA | -26.775 | -51.015 | 73720
Shibīn al Qanāţir |  | EGY | 30.313 | 31.320 | 73711
Goianésia |  | BRA | -15.318 | -49.117 | 73707
Lanxi |  | CHN | 29.216 | 119.472 | 73706
Logan Square |  | USA | 41.923 | -87.699 | 73702
Oudtshoorn |  | ZAF | -33.600 | 22.200 | 73694
Drohobych |  | UKR | 49.352 | 23.511 | 73682
Bawāna |  | IND | 28.798 | 77.034 | 73680
Detmold |  | DEU | 51.939 | 8.873 | 73680
Al Buraymī |  | OMN | 24.251 | 55.793 | 73670
Kasama |  | JPN | 36.383 | 140.267 | 73664
Genhe |  | CHN | 50.783 | 121.517 | 73631
Gresik |  | IDN | -7.154 | 112.656 | 73629
Birobidzhan |  | RUS | 48.793 | 132.920 | 73623
Oyan |  | NGA | 8.050 | 4.767 | 73622
Shāhābād |  | IND | 27.643 | 79.940 | 73606
Chokolivka |  | UKR | 50.424 | 30.447 | 73600
Walvis Bay |  | NAM | -22.957 | 14.505 | 73598
Don Carlos |  | PHL | 7.680 | 125.005 | 73592
Sewon |  | IDN | -7.876 | 110.359 | 73585
Virudhachalam |  | IND | 11.515 | 79.328 | 73585
Kabanjahe |  | IDN | 3.100 | 98.491 | 73581
Luocheng |  | CHN | 29.385 | 104.029 | 73581
Rapid City |  | USA | 44.081 | -103.231 | 73569
Necochea |  | ARG | -38.554 | -58.740 | 73557
Chāndpur |  | IND | 29.135 | 78.272 | 73555
Cao Bằng |  | VNM | 22.666 | 106.258 | 73549
Târgu Jiu |  | ROU | 45.050 | 23.283 | 73545
Pirassununga |  | BRA | -21.996 | -47.426 | 73545
Bat Khela |  | PAK | 34.618 | 71.972 | 73525
Jega |  | NGA | 12.223 | 4.380 | 73495
Warner Robins |  | USA | 32.616 | -83.627 | 73490
Heguan |  | CHN | 36.890 | 118.574 | 73470
Solok |  | IDN | -0.801 | 100.657 | 73438
Kāsipālaiyam |  | IND | 11.320 | 77.710 | 73425
Rochester Hills |  | USA | 42.658 | -83.150 | 73424
Viana |  | BRA | -20.390 | -40.496 | 73423
Chibuto |  | MOZ | -24.687 | 33.531 | 73393
Canary Wharf |  | GBR | 51.505 | -0.021 | 73390
Sikandarābād |  | IND | 28.452 | 77.700 | 73379
Asaba |  | NGA | 6.198 | 6.732 | 73374
Chilca |  | PER | -12.086 | -75.208 | 73371
Ohafia-Ifigh |  | NGA | 5.615 | 7.812 | 73355
Cloverdale |  | CAN | 49.108 | -122.728 | 73355
Juegang |  | CHN | 32.317 | 121.186 | 73317
Virudunagar |  | IND | 9.585 | 77.958 | 73273
Bonao |  | DOM | 18.942 | -70.411 | 73269
Khlong San |  | THA | 13.730 | 100.509 | 73263
Yoshikawa |  | JPN | 35.892 | 139.842 | 73262
Belek |  | TUR | 36.863 | 31.065 | 73260
Decatur |  | USA | 39.840 | -88.955 | 73254
Kadiyivka |  | UKR | 48.568 | 38.644 | 73248
Tatvan |  | TUR | 38.492 | 42.283 | 73222
General Roca |  | ARG | -39.033 | -67.583 | 73212
Kawit |  | PHL | 14.444 | 120.902 | 73210
Fada N'gourma |  | BFA | 12.062 | 0.358 | 73200
Peterhof |  | RUS | 59.883 | 29.900 | 73199
Shostka |  | UKR | 51.864 | 33.473 | 73197
Pierrefonds-Roxboro |  | CAN | 45.502 | -73.842 | 73194
Taman Senai |  | MYS | 1.601 | 103.642 | 73176
Dazaifu |  | JPN | 33.513 | 130.524 | 73164
Southfield |  | USA | 42.473 | -83.222 | 73156
Richard-Toll |  | SEN | 16.462 | -15.701 | 73147
Pattukkottai |  | IND | 10.424 | 79.319 | 73135
Siemianowice Śląskie |  | POL | 50.327 | 19.029 | 73121
Negēlē |  | ETH | 5.317 | 39.583 | 73100
Mayagüez |  | PRI | 18.201 | -67.140 | 73077
Néa Smýrni |  | GRC | 37.945 | 23.714 | 73076
Castro |  | BRA | -24.789 | -50.012 | 73075
Ţāmiyah |  | EGY | 29.476 | 30.961 | 73070
Joypur Hāt |  | BGD | 25.101 | 89.027 | 73068
Ishioka |  | JPN | 36.183 | 140.267 | 73061
Majalengka |  | IDN | -6.836 | 108.228 | 73052
Berdychiv |  | UKR | 49.894 | 28.582 | 73046
Pusad |  | IND | 19.913 | 77.578 | 73046
Sihanoukville |  | KHM | 10.609 | 103.530 | 73036
Ratchathewi |  | THA | 13.759 | 100.534 | 73035
Santa Isabel do Pará |  | BRA | -1.299 | -48.161 | 73019
Jatibarang |  | IDN | -6.475 | 108.315 | 73010
Beled Hawo |  | SOM | 3.928 | 41.880 | 73000
Koch'ang |  | KOR | 35.433 | 126.700 | 72996
Shixing |  | CHN | 24.948 | 114.066 | 72996
Rubí |  | ESP | 41.492 | 2.033 | 72987
Zlín |  | CZE | 49.226 | 17.671 | 72973
Jurong East |  | SGP | 1.329 | 103.740 | 72960
Dongdu |  | CHN | 35.850 | 117.700 | 72957
Balanga |  | PHL | 14.676 | 120.536 | 72954
San Juan de la Maguana |  | DOM | 18.806 | -71.226 | 72950
Bayreuth |  | DEU | 49.948 | 11.579 | 72940
Oyem |  | GAB | 1.599 | 11.579 | 72939
Rābigh |  | SAU | 22.799 | 39.035 | 72928
Russas |  | BRA | -4.940 | -37.976 | 72928
Lappeenranta |  | FIN | 61.059 | 28.189 | 72909
Ostrów Wielkopolski |  | POL | 51.655 | 17.807 | 72898
Saint George |  | USA | 37.104 | -113.584 | 72897
Padre Las Casas |  | CHL | -38.761 | -72.598 | 72892
Rosh Ha‘Ayin |  | ISR | 32.096 | 34.957 | 72881
Caserta |  | ITA | 41.073 | 14.332 | 72844
Yanjia |  | CHN | 29.828 | 106.997 | 72825
Dachnoye |  | RUS | 59.842 | 30.256 | 72822
Bethal |  | ZAF | -26.458 | 29.466 | 72821
Krathum Baen |  | THA | 13.653 | 100.260 | 72819
Nanyuki |  | KEN | 0.006 | 37.074 | 72813
New Britain |  | USA | 41.661 | -72.780 | 72808
Tindivanam |  | IND | 12.234 | 79.656 | 72796
Dongkan |  | CHN | 34.000 | 119.831 | 72789
Chopda |  | IND | 21.246 | 75.299 | 72783
Minusinsk |  | RUS | 53.701 | 91.708 | 72781
Paine |  | CHL | -33.808 | -70.741 | 72759
Almelo |  | NLD | 52.357 | 6.662 | 72725
Thaba Nchu |  | ZAF | -29.209 | 26.839 | 72721
Cascavel |  | BRA | -4.133 | -38.242 | 72720
Selva Alegre |  | PER | -16.371 | -71.527 | 72696
Barra do Garças |  | BRA | -15.890 | -52.257 | 72694
Hương Trà |  | VNM | 16.525 | 107.475 | 72677
Amparo |  | BRA | -22.701 | -46.764 | 72677
Huangchuan |  | CHN | 32.139 | 115.043 | 72663
Georgiyevsk |  | RUS | 44.149 | 43.470 | 72649
Daytona Beach |  | USA | 29.211 | -81.023 | 72647
Yelabuga |  | RUS | 55.762 | 52.044 | 72643
Franklin |  | USA | 35.925 | -86.869 | 72639
Naro-Fominsk |  | RUS | 55.388 | 36.733 | 72632
Port Area |  | PHL | 14.589 | 120.967 | 72605
Sitrah |  | BHR | 26.155 | 50.621 | 72601
Wusu |  | CHN | 44.431 | 84.676 | 72587
Rio do Sul |  | BRA | -27.214 | -49.643 | 72587
Gaspar |  | BRA | -26.931 | -48.959 | 72570
Nutana Sector |  | CAN | 52.100 | -106.637 | 72564
Talā |  | EGY | 30.680 | 30.944 | 72536
Lanxi |  | CHN | 46.258 | 126.281 | 72528
Guamúchil |  | MEX | 25.459 | -108.077 | 72500
Tailândia |  | BRA | -2.947 | -48.953 | 72493
Miyang |  | CHN | 24.404 | 103.443 | 72485
Ferkessédougou |  | CIV | 9.593 | -5.194 | 72476
Taliparamba |  | IND | 12.042 | 75.359 | 72465
Steglitz |  | DEU | 52.456 | 13.332 | 72464
Hekinan |  | JPN | 34.883 | 136.983 | 72458
Jiangzhuang |  | CHN | 36.494 | 119.794 | 72453
Beichengqu |  | CHN | 40.439 | 113.154 | 72444
Gongju |  | KOR | 36.456 | 127.125 | 72435
Alegrete |  | BRA | -29.783 | -55.792 | 72409
Arua |  | UGA | 3.020 | 30.911 | 72400
Candeias |  | BRA | -12.668 | -38.551 | 72382
Socopó |  | VEN | 8.231 | -70.822 | 72352
Sangāreddi |  | IND | 17.625 | 78.087 | 72344
Shumen |  | BGR | 43.271 | 26.923 | 72342
Venado Tuerto |  | ARG | -33.746 | -61.967 | 72340
Pālghar |  | IND | 19.697 | 72.765 | 72335
Maroúsi |  | GRC | 38.050 | 23.800 | 72333
Kalima |  | COD | -5.485 | 28.216 | 72327
Bangkok Yai |  | THA | 13.723 | 100.476 | 72321
Xinzhi |  | CHN | 36.499 | 111.705 | 72303
Turlock |  | USA | 37.495 | -120.847 | 72292
Finlyandskiy |  | RUS | 59.968 | 30.364 | 72292
Dharapuram |  | IND | 10.738 | 77.532 | 72291
Tabatinga |  | BRA | -4.231 | -69.939 | 72283
Abancay |  | PER | -13.634 | -72.884 | 72277
Temple |  | USA | 31.098 | -97.343 | 72277
Licheng |  | CHN | 31.428 | 119.484 | 72276
Sobradinho |  | BRA | -15.647 | -47.793 | 72273
Adelaide Hills |  | AUS | -34.911 | 138.707 | 72260
Guanajuato |  | MEX | 21.019 | -101.259 | 72237
Suva Reka |  | KOS | 42.359 | 20.825 | 72229
West Ridge |  | USA | 42.000 | -87.693 | 72211
Radès |  | TUN | 36.769 | 10.275 | 72209
K’olīto |  | ETH | 7.317 | 38.083 | 72200
Chiryū |  | JPN | 35.000 | 137.033 | 72193
Ash Shafā |  | SAU | 21.073 | 40.318 | 72190
Apple Valley |  | USA | 34.501 | -117.186 | 72174
Sagay |  | PHL | 10.945 | 123.424 | 72153
Santo Antônio do Descoberto |  | BRA | -15.940 | -48.255 | 72127
Sarnia |  | CAN | 42.979 | -82.404 | 72125
Kyosai |  | KOR | 34.850 | 128.589 | 72124
Mysłowice |  | POL | 50.207 | 19.167 | 72124
Payyanur |  | IND | 12.094 | 75.202 | 72111
Ōtawara |  | JPN | 36.867 | 140.033 | 72087
Casa Nova |  | BRA | -9.174 | -40.975 | 72086
Nizwá |  | OMN | 22.933 | 57.533 | 72076
Zhoucheng |  | CHN | 35.912 | 116.312 | 72070
Sault Ste. Marie |  | CAN | 46.517 | -84.333 | 72051
Sakrand |  | PAK | 26.138 | 68.274 | 72040
Itapira |  | BRA | -22.436 | -46.822 | 72022
Thị Trấn Mạo Khê |  | VNM | 21.059 | 106.593 | 72012
Mariano Roque Alonso |  | PRY | -25.208 | -57.532 | 72008
Al Līth |  | SAU | 20.148 | 40.272 | 72000
Larnaca |  | CYP | 34.922 | 33.628 | 72000
Purley |  | GBR | 51.337 | -0.112 | 72000
Bromma |  | SWE | 59.340 | 17.940 | 72000
Bandar Saujana Utama |  | MYS | 3.207 | 101.477 | 72000
Lynwood |  | USA | 33.930 | -118.211 | 71989
La Paz |  | PHL | 15.441 | 120.729 | 71978
Waukesha |  | USA | 43.012 | -88.231 | 71970
Le Bardo |  | TUN | 36.811 | 10.135 | 71961
Gouda |  | NLD | 52.017 | 4.708 | 71952
Sheopur |  | IND | 25.665 | 76.696 | 71951
Channapatna |  | IND | 12.651 | 77.207 | 71942
Bothaville |  | ZAF | -27.389 | 26.617 | 71934
Araranguá |  | BRA | -28.936 | -49.495 | 71922
Goianira |  | BRA | -16.496 | -49.426 | 71916
Antalaha |  | MDG | -14.900 | 50.279 | 71898
Caidian |  | CHN | 30.583 | 114.033 | 71891
Busia |  | KEN | 0.460 | 34.112 | 71886
Canton |  | USA | 40.799 | -81.378 | 71885
Koyilandy |  | IND | 11.438 | 75.693 | 71873
Guildford |  | GBR | 51.235 | -0.574 | 71873
Mbouda |  | CMR | 5.626 | 10.254 | 71867
Afikpo |  | NGA | 5.893 | 7.935 | 71866
Santa Lucía |  | ESP | 27.912 | -15.541 | 71863
Landshut |  | DEU | 48.530 | 12.162 | 71863
Gulfport |  | USA | 30.367 | -89.093 | 71856
Panzos |  | GTM | 15.399 | -89.641 | 71846
Sunzha |  | RUS | 43.321 | 45.049 | 71841
Amatitlán |  | GTM | 14.477 | -90.635 | 71836
Jaboticabal |  | BRA | -21.255 | -48.322 | 71821
Saint John |  | CAN | 45.271 | -66.056 | 71808
São Sebastião do Paraíso |  | BRA | -20.917 | -46.991 | 71796
Farīdpur |  | IND | 28.210 | 79.541 | 71783
Tando Jam |  | PAK | 25.428 | 68.529 | 71760
Yüksekova |  | TUR | 37.574 | 44.287 | 71729
Birkhadem |  | DZA | 36.715 | 3.050 | 71722
Zaandam |  | NLD | 52.439 | 4.826 | 71708
Shakhtarsk |  | UKR | 48.057 | 38.438 | 71700
Borås |  | SWE | 57.721 | 12.940 | 71700
Nyvky |  | UKR | 50.465 | 30.406 | 71700
Mānikganj |  | BGD | 23.858 | 90.010 | 71698
Esbjerg |  | DNK | 55.470 | 8.452 | 71698
Bouar |  | CAF | 5.934 | 15.596 | 71680
Rolândia |  | BRA | -23.310 | -51.369 | 71670
Migori |  | KEN | -1.063 | 34.473 | 71668
Barauni |  | IND | 25.471 | 85.976 | 71660
Yawata |  | JPN | 34.870 | 135.703 | 71656
Apomu |  | NGA | 7.352 | 4.183 | 71656
Minami-Alps |  | JPN | 35.616 | 138.463 | 71618
Xiuyan |  | CHN | 40.293 | 123.274 | 71614
Dārayyā |  | SYR | 33.458 | 36.233 | 71596
Delgado |  | SLV | 13.722 | -89.169 | 71594
Pawtucket |  | USA | 41.879 | -71.383 | 71591
Chernogorsk |  | RUS | 53.829 | 91.310 | 71582
Lauderhill |  | USA | 26.140 | -80.213 | 71579
Peckham |  | GBR | 51.474 | -0.070 | 71552
Indaial |  | BRA | -26.898 | -49.232 | 71549
Rock Hill |  | USA | 34.925 | -81.025 | 71548
Khanabad |  | AFG | 36.683 | 69.113 | 71531
Sragen |  | IDN | -7.426 | 111.022 | 71522
Luohuang |  | CHN | 29.347 | 106.435 | 71515
Madīnat as Sādāt |  | EGY | 30.367 | 30.509 | 71501
Tākestān |  | IRN | 36.071 | 49.696 | 71499
Dias d'Ávila |  | BRA | -12.613 | -38.297 | 71485
Fuengirola |  | ESP | 36.540 | -4.625 | 71482
Solana |  | PHL | 17.653 | 121.691 | 71475
Shangsi |  | CHN | 22.156 | 107.980 | 71468
Valença |  | BRA | -22.246 | -43.700 | 71462
Fiditi |  | NGA | 7.714 | 3.917 | 71461
Silver Spring |  | USA | 38.991 | -77.026 | 71452
Barnsley |  | GBR | 53.550 | -1.483 | 71447
Qarasu |  | CHN | 44.203 | 80.416 | 71446
Tokmok |  | KGZ | 42.842 | 75.301 | 71443
Yumbo |  | COL | 3.582 | -76.491 | 71436
Borongan |  | PHL | 11.608 | 125.432 | 71431
Yukuhashi |  | JPN | 33.729 | 130.983 | 71426
Medenine |  | TUN | 33.355 | 10.505 | 71406
Triyuga |  | NPL | 26.792 | 86.699 | 71405
Shahrixon |  | UZB | 40.713 | 72.057 | 71400
Campo Formoso |  | BRA | -10.508 | -40.321 | 71377
Upington |  | ZAF | -28.448 | 21.256 | 71373
Oroquieta |  | PHL | 8.486 | 123.805 | 71373
Trujillo |  | VEN | 9.366 | -70.437 | 71362
Don Torcuato |  | ARG | -34.495 | -58.627 | 71356
Zelenogorsk |  | RUS | 56.109 | 94.587 | 71354
West Gulfport |  | USA | 30.404 | -89.094 | 71329
Lowestoft |  | GBR | 52.475 | 1.752 | 71327
Krishnagiri |  | IND | 12.519 | 78.214 | 71323
Parys |  | ZAF | -26.903 | 27.457 | 71319
Agios Dimitrios |  | GRC | 37.933 | 23.733 | 71294
Sopur |  | IND | 34.287 | 74.472 | 71292
Yalova |  | TUR | 40.655 | 29.277 | 71289
Winneba |  | GHA | 5.351 | -0.623 | 71288
Szolnok |  | HUN | 47.181 | 20.198 | 71285
Ban Ko Sire |  | THA | 7.887 | 98.426 | 71284
Changtu |  | CHN | 42.779 | 124.095 | 71284
Växjö |  | SWE | 56.878 | 14.809 | 71282
Huashan |  | CHN | 34.630 | 116.736 | 71281
Ilidža |  | BIH | 43.831 | 18.307 | 71277
Lüneburg |  | DEU | 53.251 | 10.415 | 71260
Tôlanaro |  | MDG | -25.032 | 46.983 | 71258
El Pueblito |  | MEX | 20.540 | -100.441 | 71254
Flower Mound |  | USA | 33.015 | -97.097 | 71253
Stargard |  | POL | 53.337 | 15.050 | 71224
Cremona |  | ITA | 45.133 | 10.021 | 71223
Rāyagada |  | IND | 19.171 | 83.414 | 71208
Serendah |  | MYS | 3.365 | 101.604 | 71202
Anlu |  | CHN | 31.258 | 113.678 | 71198
Guasave |  | MEX | 25.568 | -108.469 | 71196
Fernandópolis |  | BRA | -20.284 | -50.246 | 71186
Yilan |  | CHN | 46.322 | 129.561 | 71180
Zahirābād |  | IND | 17.681 | 77.607 | 71166
Sur |  | OMN | 22.567 | 59.529 | 71152
Linjiang |  | CHN | 31.100 | 108.220 | 71149
Carpi |  | ITA | 44.782 | 10.878 | 71148
Khopoli |  | IND | 18.786 | 73.346 | 71141
San Francisco del Rincón |  | MEX | 21.019 | -101.858 | 71139
Centreville |  | USA | 38.840 | -77.429 | 71135
Grazhdanka |  | RUS | 60.017 | 30.417 | 71128
Ratangarh |  | IND | 28.081 | 74.619 | 71124
Lafayette |  | USA | 40.417 | -86.875 | 71111
Moanda |  | GAB | -1.567 | 13.199 | 71099
Thākurgaon |  | BGD | 26.031 | 88.470 | 71096
Hala |  | PAK | 25.815 | 68.422 | 71094
Mārkāpur |  | IND | 15.735 | 79.268 | 71092
Passaic |  | USA | 40.857 | -74.128 | 71085
Billstedt |  | DEU | 53.550 | 10.133 | 71077
Guiping |  | CHN | 23.395 | 110.074 | 71066
Gemlik |  | TUR | 40.431 | 29.160 | 71063
Campo Belo |  | BRA | -23.628 | -46.668 | 71058
Tenri |  | JPN | 34.583 | 135.833 | 71052
Riverview |  | USA | 27.866 | -82.326 | 71050
Kalamassery |  | IND | 10.061 | 76.326 | 71038
Sougueur |  | DZA | 35.186 | 1.496 | 71036
Redlands |  | USA | 34.056 | -117.183 | 71035
Orita-Eruwa |  | NGA | 7.556 | 3.441 | 71027
Zográfos |  | GRC | 37.976 | 23.769 | 71026
Missoula |  | USA | 46.872 | -113.994 | 71022
Rancho Cordova |  | USA | 38.589 | -121.303 | 71017
Farshūţ |  | EGY | 26.055 | 32.163 | 71013
Celle |  | DEU | 52.623 | 10.080 | 71010
Prymorskyi |  | UKR | 47.071 | 37.500 | 71008
Bolpur |  | IND | 23.663 | 87.697 | 70998
Panjim |  | IND | 15.496 | 73.826 | 70991
Rānāghāt |  | IND | 23.176 | 88.567 | 70984
Pacajus |  | BRA | -4.173 | -38.461 | 70983
Horizonte |  | BRA | -4.098 | -38.486 | 70983
Tanabe |  | JPN | 33.733 | 135.367 | 70972
Doba |  | TCD | 8.664 | 16.853 | 70942
Hongwŏn |  | PRK | 40.025 | 127.956 | 70923
Aubervilliers |  | FRA | 48.917 | 2.383 | 70914
Wilmington |  | USA | 39.746 | -75.547 | 70898
Al Ghanāyim |  | EGY | 26.875 | 31.330 | 70884
Kuandian |  | CHN | 40.729 | 124.785 | 70867
Gwadar |  | PAK | 25.122 | 62.325 | 70852
Musashimurayama |  | JPN | 35.742 | 139.426 | 70829
Shenzhen City Centre |  | CHN | 22.536 | 114.077 | 70826
Vila Nova de Gaia |  | PRT | 41.124 | -8.612 | 70811
Aïn Temouchent |  | DZA | 35.297 | -1.140 | 70810
Uwajima |  | JPN | 33.224 | 132.560 | 70809
Ejura |  | GHA | 7.386 | -1.356 | 70807
Poyang |  | CHN | 28.992 | 116.668 | 70787
Yongfeng |  | CHN | 27.455 | 112.169 | 70783
Lahraouyine |  | MAR | 33.541 | -7.528 | 70783
Kopeysk |  | RUS | 55.117 | 61.618 | 70780
Eha Amufu |  | NGA | 6.659 | 7.760 | 70779
Fatehābād |  | IND | 29.515 | 75.456 | 70777
Bāpatla |  | IND | 15.904 | 80.467 | 70777
Södertälje |  | SWE | 59.196 | 17.625 | 70777
Gongchangling |  | CHN | 41.117 | 123.450 | 70761
Beypore |  | IND | 11.172 | 75.806 | 70751
Bir el Ater |  | DZA | 34.745 | 8.060 | 70749
Jimo |  | CHN | 36.390 | 120.462 | 70733
Malumfashi |  | NGA | 11.789 | 7.621 | 70709
Cổ Đô |  | VNM | 21.280 | 105.364 | 70706
Janaúba |  | BRA | -15.803 | -43.309 | 70699
Koppal |  | IND | 15.345 | 76.155 | 70698
Buenavista |  | PHL | 8.977 | 125.409 | 70691
Al Qanāyāt |  | EGY | 30.619 | 31.462 | 70687
Pala |  | TCD | 9.365 | 14.907 | 70677
Tongyeong |  | KOR | 34.850 | 128.428 | 70641
Antanifotsy |  | MDG | -19.650 | 47.317 | 70626
Badvel |  | IND | 14.745 | 79.063 | 70626
Dialakorodji |  | MLI | 12.704 | -7.965 | 70619
Sherwood Park |  | CAN | 53.517 | -113.319 | 70618
Dādri |  | IND | 28.553 | 77.554 | 70609
Kurortnyy |  | RUS | 60.166 | 29.908 | 70589
Chingford |  | GBR | 51.630 | 0.001 | 70583
Samar |  | UKR | 48.629 | 35.259 | 70550
Thenkasi |  | IND | 8.960 | 77.315 | 70545
New Braunfels |  | USA | 29.703 | -98.124 | 70543
Pabianice |  | POL | 51.664 | 19.355 | 70542
Altamura |  | ITA | 40.827 | 16.550 | 70539
Suratgarh |  | IND | 29.322 | 73.900 | 70536
Berekum |  | GHA | 7.453 | -2.584 | 70536
Santa María Chimalhuacán |  | MEX | 19.422 | -98.950 | 70519
Mariano |  | PHL | 8.833 | 125.117 | 70516
Brumado |  | BRA | -14.204 | -41.665 | 70510
Auraiya |  | IND | 26.465 | 79.509 | 70508
Lamezia Terme |  | ITA | 38.963 | 16.309 | 70501
Vol’sk |  | RUS | 52.042 | 47.383 | 70500
Nungua |  | GHA | 5.601 | -0.077 | 70483
Bailundo |  | AGO | -9.575 | 15.994 | 70481
Halmstad |  | SWE | 56.674 | 12.857 | 70480
Cherry Hill |  | USA | 39.935 | -75.031 | 70475
Mykytivskyi |  | UKR | 48.314 | 38.004 | 70474
Baiquan |  | CHN | 47.607 | 126.082 | 70472
Beloretsk |  | RUS | 53.962 | 58.400 | 70468
Palani |  | IND | 10.450 | 77.521 | 70467
Benidorm |  | ESP | 38.538 | -0.131 | 70450
Contramaestre |  | CUB | 20.299 | -76.245 | 70438
Nabeul |  | TUN | 36.456 | 10.738 | 70437
Ishimbay |  | RUS | 53.448 | 56.039 | 70421
Alamata |  | ETH | 12.416 | 39.560 | 70400
Capanema |  | BRA | -1.196 | -47.181 | 70394
Pagar Alam |  | IDN | -4.025 | 103.247 | 70386
Grande Prairie |  | CAN | 55.167 | -118.803 | 70385
Linares |  | MEX | 24.858 | -99.568 | 70378
Bayramaly |  | TKM | 37.619 | 62.167 | 70376
Jiangyan |  | CHN | 32.506 | 120.143 | 70375
Maidenhead |  | GBR | 51.523 | -0.720 | 70374
Shiguai |  | CHN | 40.706 | 110.286 | 70357
Faro |  | PRT | 37.019 | -7.927 | 70347
Maebaru-chūō |  | JPN | 33.559 | 130.201 | 70339
Eniwa |  | JPN | 42.894 | 141.576 | 70331
Flagstaff |  | USA | 35.198 | -111.651 | 70320
Rittō |  | JPN | 35.027 | 136.000 | 70312
Chivacoa |  | VEN | 10.160 | -68.895 | 70298
Farroupilha |  | BRA | -29.225 | -51.348 | 70286
Anan |  | JPN | 33.917 | 134.650 | 70285
Martil |  | MAR | 35.617 | -5.275 | 70274
Danao |  | PHL | 10.521 | 124.027 | 70270
Gniezno |  | POL | 52.535 | 17.583 | 70269
Alphen aan den Rijn |  | NLD | 52.129 | 4.655 | 70251
Kadirli |  | TUR | 37.374 | 36.096 | 70248
Goya |  | ARG | -29.140 | -59.263 | 70245
Châu Đốc |  | VNM | 10.700 | 105.117 | 70239
Phaya Thai |  | THA | 13.780 | 100.543 | 70238
Dārāb |  | IRN | 28.752 | 54.541 | 70232
Şirvan |  | AZE | 39.938 | 48.929 | 70220
Schweizer-Reneke |  | ZAF | -27.189 | 25.329 | 70214
Adler |  | RUS | 43.429 | 39.924 | 70200
Dimbokro |  | CIV | 6.647 | -4.705 | 70198
Confederation |  | CAN | 52.139 | -106.704 | 70192
Fuyang |  | CHN | 30.053 | 119.952 | 70183
Faranah |  | GIN | 10.040 | -10.743 | 70181
Doğubayazıt |  | TUR | 39.547 | 44.084 | 70171
Haining |  | CHN | 30.536 | 120.686 | 70171
Alcalá de Guadaira |  | ESP | 37.338 | -5.840 | 70155
Shankou |  | CHN | 21.600 | 109.717 | 70153
Chapayevsk |  | RUS | 52.977 | 49.709 | 70147
Stafford |  | GBR | 52.805 | -2.116 | 70145
Mauban |  | PHL | 14.191 | 121.731 | 70135
Tsurugashima |  | JPN | 35.960 | 139.403 | 70117
Nallūr |  | IND | 11.100 | 77.391 | 70115
Taungdwingyi |  | MMR | 20.006 | 95.545 | 70094
Inaruwa |  | NPL | 26.607 | 87.148 | 70093
Indang |  | PHL | 14.195 | 120.877 | 70092
Muncie |  | USA | 40.193 | -85.386 | 70087
Mineiros |  | BRA | -17.569 | -52.551 | 70081
Pan’an |  | CHN | 34.755 | 105.112 | 70072
Cahama |  | AGO | -16.286 | 14.310 | 70061
Bamberg |  | DEU | 49.899 | 10.901 | 70047
Khāliş |  | IRQ | 33.808 | 44.533 | 70046
Ayvalık |  | TUR | 39.319 | 26.693 | 70002
Vikindu |  | TZA | -7.007 | 39.298 | 70000
Rabwah |  | PAK | 31.755 | 72.914 | 70000
Baikonur |  | KAZ | 45.617 | 63.317 | 70000
Uxbridge |  | GBR | 51.549 | -0.482 | 70000
Fordon |  | POL | 53.148 | 18.170 | 70000
Mira Mesa |  | USA | 32.916 | -117.144 | 70000
Woodland Hills |  | USA | 34.168 | -118.606 | 70000
Dainava (Kaunas) |  | LTU | 54.915 | 23.968 | 70000
Linh Đàm |  | VNM | 20.964 | 105.831 | 70000
Raha |  | IDN | -4.838 | 122.721 | 69980
Duyên Hải |  | VNM | 9.635 | 106.492 | 69961
Weston |  | USA | 26.100 | -80.400 | 69959
Imola |  | ITA | 44.359 | 11.713 | 69953
Aigáleo |  | GRC | 37.983 | 23.683 | 69946
Izmayil |  | UKR | 45.351 | 28.838 | 69932
Mengcheng Chengguanzhen |  | CHN | 33.266 | 116.566 | 69916
San Joaquín |  | VEN | 10.261 | -67.793 | 69894
Abhar |  | IRN | 36.147 | 49.218 | 69889
Xinhe |  | CHN | 36.925 | 119.593 | 69884
Moquegua |  | PER | -17.197 | -70.936 | 69882
Shima |  | CHN | 28.988 | 105.924 | 69881
Güira de Melena |  | CUB | 22.797 | -82.507 | 69879
Chamrajnagar |  | IND | 11.923 | 76.939 | 69875
Mertoyudan |  | IDN | -7.520 | 110.226 | 69871
Votuporanga |  | BRA | -20.423 | -49.973 | 69863
Consolación del Sur |  | CUB | 22.505 | -83.513 | 69857
Mīthepur |  | IND | 28.497 | 77.319 | 69837
Vaasa |  | FIN | 63.096 | 21.616 | 69819
Segamat |  | MYS | 2.515 | 102.816 | 69816
Rājbirāj |  | NPL | 26.540 | 86.748 | 69803
Ciro |  | ETH | 7.833 | 38.233 | 69800
Vidradnyi |  | UKR | 50.432 | 30.422 | 69800
Mérignac |  | FRA | 44.842 | -0.645 | 69791
Bondowoso |  | IDN | -7.913 | 113.821 | 69783
Satpayev |  | KAZ | 47.904 | 67.541 | 69782
Santa Cruz de Mara |  | VEN | 10.793 | -71.685 | 69781
Māngrol |  | IND | 21.123 | 70.115 | 69779
Kahror Pakka |  | PAK | 29.624 | 71.914 | 69743
Kaura Namoda |  | NGA | 12.594 | 6.586 | 69725
Basavakalyan |  | IND | 17.874 | 76.950 | 69717
Planeta Rica |  | COL | 8.412 | -75.585 | 69708
Āsosa |  | ETH | 10.067 | 34.533 | 69700
Las Piedras |  | URY | -34.730 | -56.219 | 69682
Kladno |  | CZE | 50.147 | 14.103 | 69664
Pul Pehlad |  | IND | 28.499 | 77.291 | 69657
Tacarigua |  | VEN | 10.086 | -67.920 | 69636
Abū ‘Arīsh |  | SAU | 16.969 | 42.833 | 69632
Bairro Parque Nossa Senhora do Carmo |  | BRA | -23.406 | -46.316 | 69630
Khāsh |  | IRN | 28.221 | 61.216 | 69603
Fengping |  | CHN | 24.397 | 98.518 | 69586
Brossard |  | CAN | 45.450 | -73.466 | 69575
Chāībāsa |  | IND | 22.550 | 85.802 | 69565
Dougnane |  | SEN | 14.959 | -16.870 | 69556
Tournai |  | BEL | 50.607 | 3.389 | 69554
Yokota |  | JPN | 35.750 | 139.383 | 69550
Linares |  | CHL | -35.847 | -71.593 | 69535
Rhondda |  | GBR | 51.659 | -3.449 | 69506
Karonga |  | MWI | -9.933 | 33.933 | 69486
Frederick |  | USA | 39.414 | -77.411 | 69479
Fuefuki |  | JPN | 35.635 | 138.639 | 69463
Frontera |  | MEX | 26.928 | -101.452 | 69462
Minamiarupusu |  | JPN | 35.609 | 138.465 | 69459
Villa Carlos Paz |  | ARG | -31.418 | -64.490 | 69451
Pasco |  | USA | 46.240 | -119.101 | 69451
Mobārakeh |  | IRN | 32.346 | 51.502 | 69449
Thanlyin |  | MMR | 16.769 | 96.245 | 69448
Dobrich |  | BGR | 43.565 | 27.831 | 69434
Chengxian Chengguanzhen |  | CHN | 33.748 | 105.733 | 69427
Pittsburg |  | USA | 38.028 | -121.885 | 69424
Luquembo |  | AGO | -10.739 | 17.718 | 69420
Núi Thành |  | VNM | 15.432 | 108.659 | 69406
Sayyān |  | YEM | 15.172 | 44.324 | 69404
Tripunittura |  | IND | 9.943 | 76.333 | 69390
Alenquer |  | BRA | -1.942 | -54.738 | 69377
Bongabon |  | PHL | 15.632 | 121.145 | 69376
Gujar Khan |  | PAK | 33.254 | 73.304 | 69374
Kungsholmen |  | SWE | 59.332 | 18.041 | 69363
Xininglu |  | CHN | 44.340 | 84.904 | 69361
Kot Malik Barkhurdar |  | PAK | 30.204 | 66.987 | 69359
Chuhar Kana |  | PAK | 31.750 | 73.800 | 69321
Ridgewood |  | USA | 40.700 | -73.906 | 69317
Palatine |  | USA | 42.110 | -88.034 | 69308
Kampung Baru Balakong |  | MYS | 3.029 | 101.747 | 69302
Toyoake |  | JPN | 35.038 | 136.999 | 69295
Bitola |  | MKD | 41.032 | 21.336 | 69287
Ambovombe |  | MDG | -25.178 | 46.087 | 69265
Shājāpur |  | IND | 23.426 | 76.278 | 69263
Anseong |  | KOR | 37.011 | 127.270 | 69255
Xuantan |  | CHN | 29.209 | 105.570 | 69250
Jiehu |  | CHN | 35.543 | 118.455 | 69245
Bargny |  | SEN | 14.697 | -17.230 | 69242
Ōdate |  | JPN | 40.272 | 140.558 | 69237
Verdun |  | CAN | 45.460 | -73.571 | 69229
Suwałki |  | POL | 54.112 | 22.931 | 69222
Mettupalayam |  | IND | 11.300 | 76.935 | 69213
North Richland Hills |  | USA | 32.834 | -97.229 | 69204
San Leonardo |  | PHL | 15.363 | 120.964 | 69180
Valdefuentes |  | ESP | 40.494 | -3.636 | 69176
Union City |  | USA | 40.780 | -74.024 | 69156
Kissimmee |  | USA | 28.305 | -81.417 | 69152
Linjiang |  | CHN | 41.807 | 126.908 | 69149
Hunedoara |  | ROU | 45.750 | 22.900 | 69136
Las Cumbres |  | PAN | 9.092 | -79.539 | 69102
San Carlo All'Arena |  | ITA | 40.865 | 14.263 | 69094
Khlong Kum |  | THA | 13.788 | 100.680 | 69071
Sunām |  | IND | 30.129 | 75.799 | 69069
Tantou |  | CHN | 26.030 | 119.597 | 69050
Bhawānipatna |  | IND | 19.907 | 83.167 | 69045
Sōja |  | JPN | 34.675 | 133.751 | 69030
Mindelo |  | CPV | 16.890 | -24.980 | 69013
Nganjuk |  | IDN | -7.605 | 111.903 | 69011
Ostend |  | BEL | 51.216 | 2.927 | 69011
Sint-Niklaas |  | BEL | 51.165 | 4.144 | 69010
Chicoutimi |  | CAN | 48.420 | -71.064 | 69004
Calauag |  | PHL | 13.957 | 122.288 | 68999
Xiaoshi |  | CHN | 41.297 | 124.121 | 68994
Ziauddin Pur |  | IND | 28.709 | 77.277 | 68993
Boconó |  | VEN | 9.254 | -70.251 | 68990
Magalang |  | PHL | 15.215 | 120.660 | 68988
Ihnāsyā al Madīnah |  | EGY | 29.090 | 30.943 | 68976
Jamkhandi |  | IND | 16.505 | 75.291 | 68938
Bogale |  | MMR | 16.294 | 95.397 | 68938
Güines |  | CUB | 22.838 | -82.027 | 68935
Royal Tunbridge Wells |  | GBR | 51.133 | 0.263 | 68910
Walnut Creek |  | USA | 37.906 | -122.065 | 68910
Ad Dilinjāt |  | EGY | 30.828 | 30.536 | 68901
Koson |  | UZB | 39.038 | 65.585 | 68900
Darnytskyi Masyv |  | UKR | 50.443 | 30.628 | 68900
Cantaura |  | VEN | 9.306 | -64.358 | 68885
Granada |  | COL | 3.546 | -73.707 | 68876
Inongo |  | COD | -1.927 | 18.288 | 68852
Hoorn |  | NLD | 52.642 | 5.060 | 68852
Basmat |  | IND | 19.329 | 77.157 | 68846
Libon |  | PHL | 13.300 | 123.439 | 68846
Assen |  | NLD | 52.997 | 6.562 | 68836
Chulucanas |  | PER | -5.093 | -80.162 | 68835
Tuymazy |  | RUS | 54.606 | 53.712 | 68829
Taj Pul |  | IND | 28.495 | 77.306 | 68796
Enugu-Ukwu |  | NGA | 6.171 | 7.005 | 68785
Cordova |  | USA | 35.156 | -89.776 | 68779
Moriya |  | JPN | 35.933 | 140.000 | 68777
Itō |  | JPN | 34.967 | 139.083 | 68773
Yachimata |  | JPN | 35.650 | 140.317 | 68769
Venâncio Aires |  | BRA | -29.606 | -52.192 | 68763
Ponferrada |  | ESP | 42.547 | -6.596 | 68736
Jinjiang |  | CHN | 19.729 | 110.009 | 68720
Lupon |  | PHL | 6.898 | 126.010 | 68717
Gion |  | JPN | 34.433 | 132.467 | 68713
Idah |  | NGA | 7.113 | 6.739 | 68703
Yunmen |  | CHN | 30.083 | 106.324 | 68698
Lys’va |  | RUS | 58.107 | 57.811 | 68660
Knysna |  | ZAF | -34.036 | 23.047 | 68659
Wushan |  | CHN | 34.721 | 104.886 | 68643
Kayamkulam |  | IND | 9.182 | 76.501 | 68634
Mount Vernon |  | USA | 40.913 | -73.837 | 68628
Darya Khan |  | PAK | 31.784 | 71.102 | 68622
Dharmapuri |  | IND | 12.128 | 78.158 | 68619
Heishan |  | CHN | 41.689 | 122.113 | 68603
Conroe |  | USA | 30.312 | -95.456 | 68602
Borisoglebsk |  | RUS | 51.369 | 42.098 | 68597
Obonoma |  | NGA | 4.711 | 6.791 | 68584
Dothan |  | USA | 31.223 | -85.390 | 68567
Sosnovyy Bor |  | RUS | 59.900 | 29.086 | 68563
Feodosiya |  | UKR | 45.032 | 35.382 | 68562
Porto Nacional |  | BRA | -10.708 | -48.417 | 68555
Aschaffenburg |  | DEU | 49.977 | 9.152 | 68551
Bouïra |  | DZA | 36.375 | 3.902 | 68545
Chinchiná |  | COL | 4.982 | -75.604 | 68512
Budapest XVI. kerület |  | HUN | 47.515 | 19.170 | 68484
Tsuruga |  | JPN | 35.653 | 136.063 | 68482
Hämeenlinna |  | FIN | 60.996 | 24.464 | 68473
Northridge |  | USA | 34.228 | -118.537 | 68469
Waterloo |  | USA | 42.493 | -92.343 | 68460
Tanauan |  | PHL | 14.086 | 121.150 | 68456
Pengcheng |  | CHN | 36.431 | 114.170 | 68442
Wenjiang |  | CHN | 28.388 | 104.563 | 68433
Al Balyanā |  | EGY | 26.236 | 32.004 | 68413
Rivas-Vaciamadrid |  | ESP | 40.326 | -3.511 | 68405
Sheki |  | AZE | 41.192 | 47.171 | 68400
Nakivale Refugee Camp |  | UGA | -0.741 | 30.996 | 68400
Maple Grove |  | USA | 45.072 | -93.456 | 68385
Baranoa |  | COL | 10.794 | -74.916 | 68383
Shima |  | CHN | 24.446 | 117.812 | 68375
Aparri |  | PHL | 18.357 | 121.641 | 68368
Bīsalpur |  | IND | 28.293 | 79.805 | 68355
Peruíbe |  | BRA | -24.320 | -46.998 | 68352
Mingguang |  | CHN | 32.780 | 117.964 | 68351
Ninghai |  | CHN | 29.289 | 121.425 | 68330
Framingham |  | USA | 42.279 | -71.416 | 68318
San Isidro |  | PER | -12.097 | -77.043 | 68309
Sabae |  | JPN | 35.946 | 136.185 | 68302
Oriximiná |  | BRA | -1.766 | -55.866 | 68294
Al Faḩāḩīl |  | KWT | 29.082 | 48.130 | 68290
Saldanha |  | ZAF | -33.012 | 17.944 | 68284
Adrar |  | DZA | 27.874 | -0.294 | 68276
Issia |  | CIV | 6.492 | -6.586 | 68263
Dolgoprudnyy |  | RUS | 55.950 | 37.502 | 68259
Formiga |  | BRA | -20.464 | -45.426 | 68248
Söke |  | TUR | 37.748 | 27.406 | 68230
Altagracia de Orituco |  | VEN | 9.860 | -66.381 | 68207
Nghĩa Lộ |  | VNM | 21.600 | 104.517 | 68206
Attili |  | IND | 16.700 | 81.600 | 68196
Wimbledon |  | GBR | 51.422 | -0.208 | 68187
Ina |  | JPN | 35.828 | 137.954 | 68177
Redondo Beach |  | USA | 33.849 | -118.388 | 68166
Corby |  | GBR | 52.496 | -0.689 | 68164
Aïn Harrouda |  | MAR | 33.637 | -7.450 | 68161
Notre-Dame-de-Grâce |  | CAN | 45.477 | -73.614 | 68152
Langarūd |  | IRN | 37.195 | 50.153 | 68148
Guiglo |  | CIV | 6.544 | -7.494 | 68113
Cadereyta Jiménez |  | MEX | 25.591 | -100.001 | 68111
Majadahonda |  | ESP | 40.474 | -3.872 | 68110
Bossier City |  | USA | 32.516 | -93.732 | 68094
Cumbum |  | IND | 9.736 | 77.285 | 68090
Morón |  | VEN | 10.487 | -68.201 | 68084
Neubrandenburg |  | DEU | 53.557 | 13.261 | 68082
Artemisa |  | CUB | 22.814 | -82.758 | 68073
Valle de Santiago |  | MEX | 20.391 | -101.191 | 68058
Stamford Hill |  | GBR | 51.569 | -0.073 | 68050
Sanlúcar de Barrameda |  | ESP | 36.778 | -6.351 | 68037
Bir el Djir |  | DZA | 35.720 | -0.545 | 68032
Bungoma |  | KEN | 0.564 | 34.561 | 68031
Macenta |  | GIN | 8.544 | -9.471 | 68020
Balanbale |  | SOM | 5.769 | 45.763 | 68000
Dorogomilovo |  | RUS | 55.742 | 37.547 | 68000
Munnar |  | IND | 10.088 | 77.062 | 68000
Panipat Taraf Makhdum Zadgan |  | IND | 29.416 | 76.988 | 67998
Cadereyta |  | MEX | 25.583 | -99.983 | 67994
Bourges |  | FRA | 47.083 | 2.400 | 67987
Yorba Linda |  | USA | 33.889 | -117.813 | 67973
Nābha |  | IND | 30.376 | 76.153 | 67972
Mustamäe |  | EST | 59.405 | 24.681 | 67968
Ardeşen |  | TUR | 41.191 | 40.979 | 67965
Chaihe |  | CHN | 44.760 | 129.678 | 67963
Budyonnovsk | Budjonnowsk | RUS | 44.784 | 44.166 | 67962
Bihāt |  | IND | 25.425 | 86.021 | 67952
Minggang |  | CHN | 32.459 | 114.049 | 67945
Tangzhai |  | CHN | 34.433 | 116.591 | 67936
Xunyang |  | CHN | 32.824 | 109.365 | 67929
Barberton |  | ZAF | -25.788 | 31.053 | 67927
Samāstipur |  | IND | 25.862 | 85.780 | 67925
Calbayog City |  | PHL | 12.067 | 124.596 | 67921
Belogorsk |  | RUS | 50.912 | 128.512 | 67911
Hashima |  | JPN | 35.329 | 136.681 | 67909
Kāranja |  | IND | 20.483 | 77.489 | 67907
Stróvolos |  | CYP | 35.149 | 33.334 | 67904
Campiña |  | ESP | 38.219 | -2.981 | 67904
Yanghe |  | CHN | 38.279 | 106.248 | 67901
Gode |  | ETH | 5.951 | 43.552 | 67900
Concepción del Uruguay |  | ARG | -32.485 | -58.232 | 67895
San Mateo Atenco |  | MEX | 19.268 | -99.532 | 67890
Angat |  | PHL | 14.928 | 121.030 | 67862
Woodbury |  | USA | 44.924 | -92.959 | 67855
San Fernando |  | PER | -8.398 | -74.538 | 67844
Tanjung Selor |  | IDN | 2.837 | 117.365 | 67837
Conceição do Coité |  | BRA | -11.564 | -39.283 | 67825
Dongfeng |  | CHN | 42.674 | 125.529 | 67820
Roman |  | ROU | 46.921 | 26.926 | 67819
Bârlad |  | ROU | 46.232 | 27.669 | 67818
Sītāmarhi |  | IND | 26.594 | 85.491 | 67818
Blagoevgrad |  | BGR | 42.015 | 23.098 | 67810
Deva |  | ROU | 45.883 | 22.900 | 67802
Kamuli |  | UGA | 0.947 | 33.120 | 67800
Xo‘jayli Shahri |  | UZB | 42.409 | 59.445 | 67800
Rājsamand |  | IND | 25.071 | 73.880 | 67798
Huamak |  | THA | 13.758 | 100.647 | 67798
Kaga |  | JPN | 36.300 | 136.333 | 67793
Tamano |  | JPN | 34.517 | 133.946 | 67786
Quillota |  | CHL | -32.883 | -71.249 | 67779
Eau Claire |  | USA | 44.811 | -91.498 | 67778
Jiang’an |  | CHN | 28.733 | 105.068 | 67776
Kesklinn |  | EST | 59.435 | 24.757 | 67766
Saraburi |  | THA | 14.533 | 100.917 | 67763
Ishim |  | RUS | 56.113 | 69.487 | 67762
Zhenlai |  | CHN | 45.850 | 123.198 | 67760
Velsen-Zuid |  | NLD | 52.460 | 4.650 | 67758
Waldorf |  | USA | 38.625 | -76.939 | 67752
Dessau |  | DEU | 51.839 | 12.246 | 67747
Malkāpur |  | IND | 20.886 | 76.199 | 67740
La Carlota |  | PHL | 10.424 | 122.921 | 67740
Santo Domingo Tehuantepec |  | MEX | 16.325 | -95.241 | 67739
Shuangfengqiao |  | CHN | 29.719 | 106.627 | 67717
Forest Hills |  | USA | 40.716 | -73.850 | 67714
Apac |  | UGA | 1.976 | 32.539 | 67700
Dāmghān |  | IRN | 36.168 | 54.343 | 67694
Mococa |  | BRA | -21.468 | -47.005 | 67681
Hwadae |  | PRK | 40.838 | 129.497 | 67677
Songjianghe |  | CHN | 42.186 | 127.479 | 67672
Ede |  | NLD | 52.033 | 5.658 | 67670
Davis |  | USA | 38.545 | -121.741 | 67666
Subic |  | PHL | 14.879 | 120.232 | 67664
Şırnak | Sirnak | TUR | 37.514 | 42.454 | 67662
Tsushima |  | JPN | 35.167 | 136.717 | 67658
Yan Besar |  | MYS | 5.799 | 100.373 | 67653
Pālang |  | BGD | 23.218 | 90.351 | 67652
Modāsa |  | IND | 23.463 | 73.299 | 67648
Glen Burnie |  | USA | 39.163 | -76.625 | 67639
Arenella |  | ITA | 40.857 | 14.223 | 67634
Banepā |  | NPL | 27.633 | 85.522 | 67629
Agbor |  | NGA | 6.254 | 6.194 | 67610
Camarillo |  | USA | 34.216 | -119.038 | 67608
Jaisalmer |  | IND | 26.918 | 70.904 | 67604
Xaçmaz |  | AZE | 41.464 | 48.806 | 67600
Luorong |  | CHN | 24.406 | 109.609 | 67593
Tomé-Açu |  | BRA | -2.419 | -48.152 | 67585
Kovel |  | UKR | 51.215 | 24.701 | 67575
Victoria |  | USA | 28.805 | -97.004 | 67574
Trapani |  | ITA | 38.018 | 12.536 | 67531
Paignton |  | GBR | 50.436 | -3.568 | 67520
Rosales |  | PHL | 15.894 | 120.633 | 67510
Lüeyang Chengguanzhen |  | CHN | 33.332 | 106.155 | 67496
Tejen |  | TKM | 37.383 | 60.505 | 67488
Gaithersburg |  | USA | 39.143 | -77.201 | 67456
Babati |  | TZA | -4.217 | 35.750 | 67445
Shorkot |  | PAK | 31.910 | 70.878 | 67439
Wenling |  | CHN | 28.375 | 121.384 | 67433
Chaguanas |  | TTO | 10.517 | -61.417 | 67433
Buldāna |  | IND | 20.529 | 76.185 | 67431
Montemorelos |  | MEX | 25.189 | -99.829 | 67428
Omīdīyeh |  | IRN | 30.763 | 49.702 | 67427
Liepāja |  | LVA | 56.505 | 21.011 | 67421
Huajing |  | CHN | 31.122 | 121.449 | 67415
Dhenkānāl |  | IND | 20.657 | 85.597 | 67414
Ezza-Ohu |  | NGA | 6.441 | 8.084 | 67414
Ixtapa-Zihuatanejo |  | MEX | 17.643 | -101.552 | 67408
Rossendale |  | GBR | 53.685 | -2.277 | 67400
Fuqing |  | CHN | 25.729 | 119.375 | 67397
Urun-Islāmpur |  | IND | 17.050 | 74.267 | 67391
Caohe |  | CHN | 30.230 | 115.433 | 67370
Eskilstuna |  | SWE | 59.367 | 16.508 | 67359
Jacksonville |  | USA | 34.754 | -77.430 | 67357
Kiyosu |  | JPN | 35.217 | 136.833 | 67352
Kostyantynivka |  | UKR | 48.527 | 37.706 | 67350
Gopālganj |  | IND | 26.467 | 84.440 | 67339
Gaoliu |  | CHN | 36.800 | 118.500 | 67339
City of Isabela |  | PHL | 6.704 | 121.971 | 67336
Bongaigaon |  | IND | 26.477 | 90.558 | 67322
Xinzhou |  | CHN | 19.714 | 109.311 | 67316
Sangamner |  | IND | 19.568 | 74.212 | 67309
Zadar |  | HRV | 44.116 | 15.225 | 67309
San Luis |  | CUB | 20.188 | -75.850 | 67293
Caicara del Orinoco |  | VEN | 7.635 | -66.168 | 67277
Pingzhuang |  | CHN | 42.037 | 119.289 | 67273
South San Francisco |  | USA | 37.655 | -122.408 | 67271
Sousa |  | BRA | -6.759 | -38.228 | 67259
Kstovo |  | RUS | 56.148 | 44.199 | 67242
Shiojiri |  | JPN | 36.100 | 137.967 | 67241
Lippstadt |  | DEU | 51.674 | 8.345 | 67219
Oum el Bouaghi |  | DZA | 35.875 | 7.114 | 67201
Tomaszów Mazowiecki |  | POL | 51.531 | 20.009 | 67197
Tianliu |  | CHN | 37.000 | 118.783 | 67165
Minchinabad |  | PAK | 30.164 | 73.569 | 67164
Ödemiş |  | TUR | 38.228 | 27.970 | 67153
Lushar |  | CHN | 36.484 | 101.563 | 67153
Köpenick |  | DEU | 52.446 | 13.575 | 67148
Wanggou |  | CHN | 34.671 | 116.492 | 67140
Fengkou |  | CHN | 30.083 | 113.333 | 67139
Néa Ionía |  | GRC | 38.036 | 23.757 | 67134
Iranduba |  | BRA | -3.285 | -60.186 | 67114
Hāveri |  | IND | 14.794 | 75.404 | 67102
Dolores Hidalgo |  | MEX | 21.156 | -100.933 | 67101
Shajing Town |  | CHN | 22.738 | 113.808 | 67093
Kenner |  | USA | 29.994 | -90.242 | 67091
Melati |  | IDN | -7.733 | 110.367 | 67090
Santa Cruz Xoxocotlán |  | MEX | 17.030 | -96.735 | 67086
Washington |  | GBR | 54.900 | -1.517 | 67085
Aalen |  | DEU | 48.838 | 10.093 | 67085
Jackson Heights |  | USA | 40.756 | -73.885 | 67067
Saint-Nazaire |  | FRA | 47.275 | -2.218 | 67054
Fukutsu |  | JPN | 33.783 | 130.491 | 67033
Przemyśl |  | POL | 49.785 | 22.767 | 67013
Estepona |  | ESP | 36.428 | -5.146 | 67012
Nunukan |  | IDN | 4.138 | 117.651 | 67006
Mannargudi |  | IND | 10.666 | 79.451 | 66999
Dinslaken |  | DEU | 51.562 | 6.743 | 66993
Nizhyn |  | UKR | 51.048 | 31.888 | 66983
Rockville |  | USA | 39.084 | -77.153 | 66980
Liuhe |  | CHN | 42.285 | 125.745 | 66975
Jackson |  | USA | 35.615 | -88.814 | 66975
Embu-Guaçu |  | BRA | -23.832 | -46.811 | 66970
Târgovişte |  | ROU | 44.925 | 25.457 | 66965
Lincoln Park |  | USA | 41.922 | -87.648 | 66959
Kashima-shi |  | JPN | 35.965 | 140.645 | 66950
Abū al Maţāmīr |  | EGY | 30.910 | 30.174 | 66946
Yuba City |  | USA | 39.140 | -121.617 | 66941
Hanyin Chengguanzhen |  | CHN | 32.891 | 108.505 | 66926
Tataouine |  | TUN | 32.930 | 10.452 | 66924
Jhālāwār |  | IND | 24.596 | 76.165 | 66919
Solna |  | SWE | 59.360 | 18.001 | 66909
Aleksin |  | RUS | 54.505 | 37.067 | 66885
Portland |  | USA | 43.657 | -70.259 | 66881
Sidi Aïssa |  | DZA | 35.885 | 3.772 | 66856
Palo Alto |  | USA | 37.442 | -122.143 | 66853
Saiki |  | JPN | 32.950 | 131.900 | 66851
Seinäjoki |  | FIN | 62.794 | 22.828 | 66848
Wacheng Neighborhood |  | CHN | 33.783 | 114.517 | 66848
Tarn Taran |  | IND | 31.452 | 74.928 | 66847
Neuwied |  | DEU | 50.434 | 7.471 | 66805
General Pico |  | ARG | -35.659 | -63.758 | 66805
Ferrol |  | ESP | 43.485 | -8.233 | 66799
Casas Adobes |  | USA | 32.323 | -110.995 | 66795
Bajos de Haina |  | DOM | 18.415 | -70.033 | 66784
Point Cook |  | AUS | -37.915 | 144.751 | 66781
Marysville |  | USA | 48.052 | -122.177 | 66773
Duoba |  | CHN | 36.658 | 101.534 | 66767
Siddipet |  | IND | 18.105 | 78.849 | 66737
Unna |  | DEU | 51.538 | 7.690 | 66734
Shaozhuang |  | CHN | 36.747 | 118.317 | 66728
Dambulla |  | LKA | 7.860 | 80.652 | 66716
Trang |  | THA | 7.556 | 99.611 | 66713
Baní |  | DOM | 18.280 | -70.332 | 66709
Sayhāt |  | SAU | 26.483 | 50.048 | 66702
Tēpī |  | ETH | 7.200 | 35.450 | 66700
Parnas |  | RUS | 60.070 | 30.349 | 66693
Bakıxanov |  | AZE | 40.419 | 49.967 | 66686
Chiyoda |  | JPN | 35.684 | 139.751 | 66680
Karlskrona |  | SWE | 56.162 | 15.587 | 66675
Dinalupihan |  | PHL | 14.878 | 120.452 | 66670
Bellampalli |  | IND | 19.056 | 79.493 | 66660
Focșani |  | ROU | 45.700 | 27.183 | 66648
South Jordan |  | USA | 40.562 | -111.930 | 66648
Santa Cruz |  | PHL | 15.765 | 119.909 | 66647
Tailai |  | CHN | 46.390 | 123.408 | 66623
Lishi |  | CHN | 29.079 | 106.262 | 66620
Quartu Sant'Elena |  | ITA | 39.229 | 9.250 | 66620
La Mohammedia |  | TUN | 36.674 | 10.156 | 66593
Jidd Ḩafş |  | BHR | 26.219 | 50.548 | 66588
Chengyang |  | CHN | 35.579 | 118.833 | 66588
Aluche |  | ESP | 40.392 | -3.757 | 66588
Sanchazi |  | CHN | 42.082 | 126.600 | 66576
Fort McMurray |  | CAN | 56.727 | -111.381 | 66573
Kurihara |  | JPN | 38.750 | 141.000 | 66565
Daxu |  | CHN | 34.282 | 117.553 | 66563
Oshkosh |  | USA | 44.025 | -88.543 | 66555
Ramos Arizpe |  | MEX | 25.539 | -100.947 | 66554
Aflao |  | GHA | 6.120 | 1.190 | 66546
Qaraqash |  | CHN | 37.272 | 79.734 | 66541
Barbil |  | IND | 22.102 | 85.378 | 66540
Cabedelo |  | BRA | -6.981 | -34.834 | 66519
Taihe |  | CHN | 30.099 | 106.049 | 66506
Lençóis Paulista |  | BRA | -22.599 | -48.800 | 66505
Koratla |  | IND | 18.822 | 78.712 | 66504
North Little Rock |  | USA | 34.770 | -92.267 | 66504
Lianyuan |  | CHN | 27.688 | 111.664 | 66501
Goba |  | ETH | 7.017 | 39.983 | 66500
Stalowa Wola |  | POL | 50.583 | 22.053 | 66495
Mansehra |  | PAK | 34.330 | 73.197 | 66486
Sokaraja |  | IDN | -7.458 | 109.288 | 66482
Smila |  | UKR | 49.233 | 31.884 | 66475
Bayside |  | USA | 40.768 | -73.777 | 66455
Bununka Kunda |  | GMB | 13.427 | -16.685 | 66449
Wuxi |  | CHN | 26.584 | 111.859 | 66442
Vicálvaro |  | ESP | 40.400 | -3.600 | 66439
Folkestone |  | GBR | 51.082 | 1.167 | 66429
Qipan |  | CHN | 34.245 | 118.221 | 66419
Plauen |  | DEU | 50.497 | 12.138 | 66412
Napier |  | NZL | -39.493 | 176.912 | 66400
San Antonio del Táchira |  | VEN | 7.811 | -72.444 | 66392
Rishīkesh |  | IND | 30.108 | 78.293 | 66390
Kungur |  | RUS | 57.414 | 56.972 | 66389
Kituku |  | COD | -7.582 | 30.206 | 66378
Castelldefels |  | ESP | 41.278 | 1.970 | 66375
Goyerkāta |  | IND | 26.700 | 89.026 | 66358
Klintsy |  | RUS | 52.760 | 32.239 | 66336
Tōgane |  | JPN | 35.550 | 140.367 | 66332
Tangxiang |  | CHN | 29.702 | 105.724 | 66325
Neryungri |  | RUS | 56.658 | 124.725 | 66320
Huinan |  | CHN | 42.623 | 126.261 | 66315
Bayonne |  | USA | 40.669 | -74.114 | 66311
Brixton |  | GBR | 51.466 | -0.107 | 66300
Hounslow |  | GBR | 51.468 | -0.361 | 66292
Besbes |  | DZA | 36.702 | 7.847 | 66287
Eagan |  | USA | 44.804 | -93.167 | 66286
Beimeng |  | CHN | 36.604 | 119.496 | 66277
Leninogorsk |  | RUS | 54.597 | 52.451 | 66263
Cataguases |  | BRA | -21.389 | -42.697 | 66261
Bergen op Zoom |  | NLD | 51.495 | 4.292 | 66256
Delray Beach |  | USA | 26.461 | -80.073 | 66255
Algueirão |  | PRT | 38.798 | -9.344 | 66250
Loures |  | PRT | 38.831 | -9.168 | 66231
Sosnovka |  | RUS | 60.017 | 30.350 | 66227
Rajin |  | PRK | 42.256 | 130.283 | 66224
Granby |  | CAN | 45.400 | -72.732 | 66222
Marondera |  | ZWE | -18.185 | 31.552 | 66204
Gama |  | AGO | -8.568 | 13.476 | 66202
Luoyang |  | CHN | 24.959 | 118.683 | 66188
Mandamarri |  | IND | 18.965 | 79.475 | 66176
Jesus Maria |  | PER | -12.070 | -77.045 | 66171
Muling |  | CHN | 44.916 | 130.517 | 66170
Viladecans |  | ESP | 41.314 | 2.014 | 66168
Castellammare di Stabia |  | ITA | 40.702 | 14.487 | 66164
Cheria |  | DZA | 35.273 | 7.752 | 66160
Kasungu |  | MWI | -13.033 | 33.483 | 66152
Huanren |  | CHN | 41.265 | 125.367 | 66147
Qionghu |  | CHN | 28.841 | 112.355 | 66145
I‘zāz |  | SYR | 36.587 | 37.046 | 66138
Thái Hòa |  | VNM | 18.920 | 104.974 | 66127
Camucuio |  | AGO | -14.114 | 13.241 | 66112
Gamping Lor |  | IDN | -7.796 | 110.326 | 66110
Nikki |  | BEN | 9.940 | 3.211 | 66109
Tanjong Malim |  | MYS | 3.681 | 101.520 | 66103
Oued Lill |  | TUN | 36.834 | 10.041 | 66100
Beruniy |  | UZB | 41.691 | 60.752 | 66090
Huanan |  | CHN | 46.236 | 130.546 | 66087
Tissemsilt |  | DZA | 35.607 | 1.811 | 66084
Wamena |  | IDN | -4.096 | 138.948 | 66080
Gukovo |  | RUS | 48.051 | 39.930 | 66079
Sagunto |  | ESP | 39.683 | -0.267 | 66070
Morón |  | CUB | 22.109 | -78.627 | 66060
Liberdade |  | BRA | -23.563 | -46.632 | 66056
Zamość |  | POL | 50.723 | 23.252 | 66034
Puliyankudi |  | IND | 9.175 | 77.398 | 66034
Xiaolingwei |  | CHN | 32.032 | 118.854 | 66031
Ambilobe |  | MDG | -13.200 | 49.050 | 66029
Johnson City |  | USA | 36.313 | -82.353 | 66027
Kitamoto |  | JPN | 36.033 | 139.538 | 66022
Gwa |  | MMR | 17.594 | 94.580 | 66015
Ţurayf |  | SAU | 31.672 | 38.663 | 66014
Calapan |  | PHL | 13.412 | 121.180 | 66008
Kherson | Cherson | UKR | 46.637 | 32.615 | 66000
Johor Jaya |  | MYS | 1.539 | 103.809 | 66000
Ganshui |  | CHN | 28.742 | 106.711 | 65994
Dale City |  | USA | 38.637 | -77.311 | 65969
Silvan |  | TUR | 38.137 | 41.008 | 65956
Namyang-nodongjagu |  | PRK | 42.954 | 129.857 | 65956
Lesosibirsk |  | RUS | 58.235 | 92.484 | 65945
Cedar Park |  | USA | 30.505 | -97.820 | 65945
Jablah |  | SYR | 35.362 | 35.928 | 65915
Waterfront Communities-The Island |  | CAN | 43.634 | -79.377 | 65913
Niitsu-honchō |  | JPN | 37.800 | 139.122 | 65910
Lahat |  | IDN | -3.785 | 103.543 | 65906
Tanabe |  | JPN | 34.822 | 135.766 | 65903
Rotorua |  | NZL | -38.139 | 176.245 | 65901
Duramē |  | ETH | 7.233 | 37.883 | 65900
Yaoji |  | CHN | 34.067 | 117.817 | 65897
Itapetinga |  | BRA | -15.249 | -40.248 | 65897
Qiantang |  | CHN | 30.184 | 106.317 | 65894
Vilanova i la Geltrú |  | ESP | 41.224 | 1.725 | 65890
Mengyin |  | CHN | 35.707 | 117.926 | 65889
Parkchester |  | USA | 40.839 | -73.860 | 65876
Palín |  | GTM | 14.404 | -90.697 | 65873
Lichtenburg |  | ZAF | -26.152 | 26.160 | 65863
Tatabánya |  | HUN | 47.592 | 18.381 | 65849
Atascocita |  | USA | 29.999 | -95.177 | 65844
Jietou |  | CHN | 25.427 | 98.653 | 65843
Saint Cloud |  | USA | 45.561 | -94.162 | 65842
Ellicott City |  | USA | 39.267 | -76.798 | 65834
Palāsa |  | IND | 18.773 | 84.410 | 65833
Xiangcheng |  | CHN | 33.854 | 113.487 | 65833
Bayiji |  | CHN | 34.267 | 117.683 | 65830
Finchley |  | GBR | 51.601 | -0.195 | 65812
Laguna Niguel |  | USA | 33.523 | -117.708 | 65806
Chegutu |  | ZWE | -18.130 | 30.141 | 65800
Polewali |  | IDN | -3.432 | 119.344 | 65800
Myŏngch’ŏn |  | PRK | 41.071 | 129.429 | 65797
Saint Charles |  | USA | 38.784 | -90.481 | 65794
Harlingen |  | USA | 26.191 | -97.696 | 65774
Polevskoy |  | RUS | 56.442 | 60.188 | 65770
Shangkou |  | CHN | 36.966 | 118.883 | 65770
Pavia |  | ITA | 45.192 | 9.159 | 65734
Montenegro |  | BRA | -29.689 | -51.461 | 65721
Ligezhuang |  | CHN | 36.358 | 120.143 | 65714
Maués |  | BRA | -3.384 | -57.719 | 65714
Mitoyo |  | JPN | 34.211 | 133.675 | 65713
Gohāna |  | IND | 29.138 | 76.702 | 65708
Pulivendla |  | IND | 14.421 | 78.225 | 65706
Từ Sơn |  | VNM | 21.100 | 105.967 | 65697
Wrexham |  | GBR | 53.047 | -2.991 | 65692
Quwaysinā |  | EGY | 30.565 | 31.158 | 65690
Chengalpattu |  | IND | 12.692 | 79.977 | 65689
Dashitou |  | CHN | 43.307 | 128.511 | 65683
Rovaniemi |  | FIN | 66.499 | 25.689 | 65670
San Ildefonso |  | PHL | 15.081 | 120.941 | 65669
San Miguel |  | PHL | 15.142 | 120.976 | 65661
Huanghua |  | CHN | 35.889 | 119.458 | 65646
Kędzierzyn-Koźle |  | POL | 50.350 | 18.226 | 65636
Tulcea |  | ROU | 45.179 | 28.805 | 65624
Qingyang |  | CHN | 37.496 | 121.258 | 65622
Wadgaon Kolhati |  | IND | 19.843 | 75.236 | 65620
Babu |  | CHN | 24.417 | 111.517 | 65603
Souq Sebt Oulad Nemma |  | MAR | 32.297 | -6.703 | 65601
Barreirinhas |  | BRA | -2.756 | -42.826 | 65589
Lādnūn |  | IND | 27.653 | 74.400 | 65575
Chivilcoy |  | ARG | -34.897 | -60.019 | 65575
Ioánnina |  | GRC | 39.663 | 20.852 | 65574
Wufeng |  | TWN | 24.064 | 120.698 | 65567
Fleetwood |  | CAN | 49.167 | -122.800 | 65565
Bom Jesus da Lapa |  | BRA | -13.255 | -43.418 | 65550
Nūrābād |  | IRN | 34.073 | 47.972 | 65547
Korba |  | TUN | 36.579 | 10.859 | 65542
Basirpur |  | PAK | 30.578 | 73.839 | 65541
Piripiri |  | BRA | -4.273 | -41.777 | 65538
Yebaishou |  | CHN | 41.398 | 119.641 | 65536
Huaiyuan Chengguanzhen |  | CHN | 32.959 | 117.166 | 65530
San Clemente |  | USA | 33.427 | -117.612 | 65526
West Lynchburg |  | USA | 37.403 | -79.178 | 65517
Iganga |  | UGA | 0.609 | 33.469 | 65500
Al Manşūrah |  | QAT | 25.268 | 51.532 | 65493
Middletown |  | USA | 40.394 | -74.117 | 65490
Burām |  | SDN | 10.858 | 25.159 | 65473
Dār Kulayb |  | BHR | 26.069 | 50.504 | 65466
Afgooye |  | SOM | 2.138 | 45.121 | 65461
Torremolinos |  | ESP | 36.620 | -4.500 | 65448
Sattahip |  | THA | 12.666 | 100.902 | 65444
Sokhumi | Sukhumi; Suchumi | GEO | 43.007 | 40.989 | 65439
Supaul |  | IND | 26.115 | 86.595 | 65437
Narok |  | KEN | -1.081 | 35.871 | 65430
Ellesmere Port Town |  | GBR | 53.279 | -2.901 | 65430
Fort Garry South |  | CAN | 49.792 | -97.164 | 65420
São Félix do Xingu |  | BRA | -6.645 | -51.995 | 65418
Fīrūzābād |  | IRN | 28.845 | 52.572 | 65417
Framingham Center |  | USA | 42.297 | -71.437 | 65413
Xincheng |  | CHN | 33.633 | 115.183 | 65411
Itapoã |  | BRA | -15.749 | -47.769 | 65408
Colmar |  | FRA | 48.081 | 7.356 | 65405
Ārān Bīdgol |  | IRN | 34.058 | 51.483 | 65404
Głogów |  | POL | 51.664 | 16.084 | 65400
Tendō |  | JPN | 38.354 | 140.370 | 65393
Bāqershahr |  | IRN | 35.532 | 51.405 | 65388
Torquay |  | GBR | 50.462 | -3.525 | 65388
Bianzhuang |  | CHN | 34.849 | 118.045 | 65381
Pankow |  | DEU | 52.569 | 13.402 | 65375
Aïn M’Lila |  | DZA | 36.037 | 6.572 | 65371
Meleuz |  | RUS | 52.965 | 55.933 | 65362
Ban Khoan |  | LAO | 20.350 | 100.090 | 65348
Tultepec |  | MEX | 19.685 | -99.128 | 65338
Suyangshan |  | CHN | 34.393 | 117.756 | 65333
Kumertau |  | RUS | 52.765 | 55.788 | 65321
Gangārāmpur |  | IND | 25.401 | 88.530 | 65316
Ramanathapuram |  | IND | 9.372 | 78.831 | 65314
Herten |  | DEU | 51.596 | 7.144 | 65306
Jagraon |  | IND | 30.788 | 75.474 | 65305
Schenectady |  | USA | 42.814 | -73.940 | 65305
Perai |  | MYS | 5.383 | 100.383 | 65301
Urgut Shahri |  | UZB | 39.419 | 67.261 | 65300
Sinnar |  | IND | 19.845 | 73.999 | 65299
Hepingjie |  | CHN | 42.060 | 126.916 | 65298
Salamá |  | GTM | 15.102 | -90.319 | 65275
Bairro Militar |  | GNB | 11.875 | -15.616 | 65274
Kopargaon |  | IND | 19.882 | 74.476 | 65273
Skhirate |  | MAR | 33.853 | -7.032 | 65272
Acaraú |  | BRA | -2.886 | -40.120 | 65264
Nioko I |  | BFA | 12.395 | -1.439 | 65263
Tulungagung |  | IDN | -8.066 | 111.903 | 65262
Liuxin |  | CHN | 34.369 | 117.115 | 65258
Capelle aan den IJssel |  | NLD | 51.929 | 4.578 | 65255
Gushikawa |  | JPN | 26.359 | 127.867 | 65251
Ouricuri |  | BRA | -7.883 | -40.082 | 65245
Caoqiao |  | CHN | 34.340 | 118.110 | 65243
Manhiça |  | MOZ | -25.402 | 32.807 | 65240
Alīpur Duār |  | IND | 26.483 | 89.523 | 65232
Belize City |  | BLZ | 17.500 | -88.198 | 65222
Lala Musa |  | PAK | 32.701 | 73.957 | 65197
Slavyansk-na-Kubani |  | RUS | 45.251 | 38.121 | 65196
Longshan |  | CHN | 24.601 | 98.704 | 65192
Craigieburn |  | AUS | -37.600 | 144.950 | 65178
Irpin |  | UKR | 50.522 | 30.240 | 65167
Villa de Vallecas |  | ESP | 40.367 | -3.601 | 65162
Fengrun |  | CHN | 39.827 | 118.138 | 65150
Januária |  | BRA | -15.479 | -44.365 | 65150
Pinheiros |  | BRA | -23.567 | -46.692 | 65145
Cheyenne |  | USA | 41.140 | -104.820 | 65132
Lalmonirhat |  | BGD | 25.917 | 89.446 | 65127
Aquiraz |  | BRA | -3.901 | -38.391 | 65116
Tandur |  | IND | 17.248 | 77.577 | 65115
Ambarawa |  | IDN | -7.263 | 110.397 | 65096
Kalush |  | UKR | 49.024 | 24.372 | 65088
Ouezzane |  | MAR | 34.796 | -5.578 | 65088
Villasis |  | PHL | 15.902 | 120.588 | 65086
Estância |  | BRA | -11.268 | -37.438 | 65078
Itaberaba |  | BRA | -12.527 | -40.307 | 65073
Broomfield |  | USA | 39.921 | -105.087 | 65065
Ames |  | USA | 42.035 | -93.620 | 65060
Park Slope |  | USA | 40.670 | -73.986 | 65047
Shawnee |  | USA | 39.042 | -94.720 | 65046
Mecheria |  | DZA | 33.545 | -0.281 | 65043
Kunyang |  | CHN | 27.666 | 120.566 | 65009
King Faisal Military City |  | SAU | 28.450 | 45.967 | 65000
Bāzār-e Yakāwlang |  | AFG | 34.735 | 66.974 | 65000
Bāzārak |  | AFG | 35.313 | 69.515 | 65000
Cricklewood |  | GBR | 51.557 | -0.215 | 65000
Wrzeszcz |  | POL | 54.376 | 18.608 | 65000
Ganda |  | AGO | -13.016 | 14.635 | 65000
Reseda |  | USA | 34.201 | -118.536 | 65000
Patuakhali |  | BGD | 22.368 | 90.346 | 65000
Itauguá |  | PRY | -25.393 | -57.354 | 64997
Guildford |  | CAN | 49.192 | -122.800 | 64985
Pampatar |  | VEN | 11.001 | -63.793 | 64983
Conway |  | USA | 35.089 | -92.442 | 64980
Embu |  | KEN | -0.540 | 37.457 | 64979
Sumusţā al Waqf |  | EGY | 28.921 | 30.854 | 64965
Tianzhuang |  | CHN | 36.796 | 119.737 | 64957
Villa del Rosario |  | COL | 7.834 | -72.474 | 64951
East Orange |  | USA | 40.767 | -74.205 | 64949
Khulm |  | AFG | 36.697 | 67.698 | 64933
Gitega |  | BDI | -3.427 | 29.925 | 64904
Sodegaura |  | JPN | 35.414 | 140.021 | 64901
Busia |  | UGA | 0.466 | 34.092 | 64900
Bodītī |  | ETH | 6.967 | 37.867 | 64900
Oas |  | PHL | 13.259 | 123.496 | 64890
Kolonnawa |  | LKA | 6.933 | 79.885 | 64887
Loughborough |  | GBR | 52.767 | -1.200 | 64884
Azul |  | ARG | -36.778 | -59.858 | 64884
Herford |  | DEU | 52.115 | 8.673 | 64879
Lingao |  | CHN | 19.909 | 109.687 | 64874
Hita |  | JPN | 33.321 | 130.941 | 64874
Portage Park |  | USA | 41.958 | -87.765 | 64841
Igarapé Miri |  | BRA | -1.975 | -48.960 | 64831
Tongaat |  | ZAF | -29.574 | 31.116 | 64829
Skokie |  | USA | 42.033 | -87.733 | 64821
Shikang |  | CHN | 21.767 | 109.317 | 64818
Bezerros |  | BRA | -8.233 | -35.797 | 64809
Massa |  | ITA | 44.035 | 10.139 | 64783
Grevenbroich |  | DEU | 51.091 | 6.583 | 64779
Čair |  | MKD | 42.015 | 21.441 | 64773
Tecate |  | MEX | 32.566 | -116.632 | 64764
Valverde |  | ESP | 40.500 | -3.679 | 64757
Dishnā |  | EGY | 26.122 | 32.467 | 64744
Rechytsa |  | BLR | 52.362 | 30.392 | 64733
Khatauli |  | IND | 29.278 | 77.733 | 64731
Weimar |  | DEU | 50.980 | 11.329 | 64727
Bertioga |  | BRA | -23.854 | -46.139 | 64723
Hwawŏn |  | KOR | 35.802 | 128.501 | 64718
Fenggang |  | CHN | 27.546 | 116.215 | 64715
Vīrarāghavapuram |  | IND | 13.073 | 80.108 | 64698
Ahlat |  | TUR | 38.749 | 42.480 | 64695
Asahi |  | JPN | 35.717 | 140.650 | 64690
West Bloomfield Township |  | USA | 42.569 | -83.384 | 64690
Tamarac |  | USA | 26.213 | -80.250 | 64681
Yendi |  | GHA | 9.443 | -0.010 | 64676
Monte Mor |  | BRA | -22.947 | -47.316 | 64662
Siuri |  | IND | 23.908 | 87.528 | 64659
Rāipur |  | BGD | 23.039 | 90.768 | 64652
Itaitinga |  | BRA | -3.969 | -38.528 | 64650
Meulaboh |  | IDN | 4.144 | 96.127 | 64646
Dondo |  | AGO | -9.685 | 14.428 | 64643
Dondo |  | AGO | -9.050 | 15.317 | 64643
Malanville |  | BEN | 11.868 | 3.383 | 64639
Usta Muhammad |  | PAK | 28.177 | 68.044 | 64632
Youngstown |  | USA | 41.100 | -80.650 | 64628
Taunton |  | GBR | 51.015 | -3.103 | 64621
Tomigusuku |  | JPN | 26.186 | 127.682 | 64612
Talavera |  | PHL | 15.588 | 120.919 | 64610
Chacao |  | VEN | 10.496 | -66.854 | 64609
Guasdualito |  | VEN | 7.242 | -70.732 | 64608
Crotone |  | ITA | 39.081 | 17.128 | 64603
Lodi |  | USA | 38.130 | -121.272 | 64596
La Línea de la Concepción |  | ESP | 36.168 | -5.348 | 64595
North Hollywood |  | USA | 34.172 | -118.379 | 64587
Picheng |  | CHN | 34.467 | 117.967 | 64585
Greenville |  | USA | 34.853 | -82.394 | 64579
Renzhao |  | CHN | 36.639 | 120.204 | 64569
Kotikawatta |  | LKA | 6.927 | 79.909 | 64565
Haskovo |  | BGR | 41.934 | 25.556 | 64564
Puerto Madryn |  | ARG | -42.768 | -65.038 | 64555
Fujioka |  | JPN | 36.246 | 139.072 | 64539
Muncar |  | IDN | -8.433 | 114.333 | 64537
Bīna |  | IND | 24.172 | 78.188 | 64529
Koboko |  | UGA | 3.414 | 30.960 | 64500
Pālitāna |  | IND | 21.525 | 71.823 | 64497
Taman Senawang Indah |  | MYS | 2.691 | 101.989 | 64497
Changli |  | CHN | 39.706 | 119.160 | 64476
Yanagawa |  | JPN | 33.167 | 130.400 | 64475
Afragola |  | ITA | 40.923 | 14.309 | 64470
Preaek Prasab |  | KHM | 12.354 | 106.036 | 64466
Akşehir |  | TUR | 38.358 | 31.416 | 64446
Sahuayo de Morelos |  | MEX | 20.057 | -102.716 | 64431
Celina |  | USA | 33.325 | -96.784 | 64427
Chaumu |  | IND | 27.170 | 75.722 | 64417
Bandar Seri Begawan |  | BRN | 4.890 | 114.940 | 64409
Kaihua |  | CHN | 23.369 | 104.277 | 64404
Yunmeng Chengguanzhen |  | CHN | 31.063 | 113.765 | 64390
Tikhoretsk |  | RUS | 45.853 | 40.119 | 64387
Gelang Patah |  | MYS | 1.448 | 103.587 | 64375
Bantul |  | IDN | -7.888 | 110.329 | 64360
Waterlooville |  | GBR | 50.881 | -1.030 | 64350
Yangzhou |  | CHN | 33.222 | 107.543 | 64349
Sandefjord |  | NOR | 59.131 | 10.217 | 64345
Rossosh’ |  | RUS | 51.121 | 38.512 | 64323
Imaichi |  | JPN | 36.717 | 139.683 | 64323
Maison Blanche |  | FRA | 48.826 | 2.351 | 64302
Gimbi |  | ETH | 9.170 | 35.835 | 64300
Sheptytskyi |  | UKR | 50.394 | 24.239 | 64297
Tamana |  | JPN | 32.947 | 130.574 | 64292
Enrique B. Magalona |  | PHL | 10.879 | 122.977 | 64290
Kaposvár |  | HUN | 46.367 | 17.800 | 64280
Mansfield |  | USA | 32.563 | -97.142 | 64274
Hālol |  | IND | 22.503 | 73.472 | 64265
T’aet’an-ŭp |  | PRK | 38.088 | 125.298 | 64258
Taloqan |  | AFG | 36.736 | 69.535 | 64256
Ongjin |  | PRK | 37.935 | 125.362 | 64247
Punta Alta |  | ARG | -38.880 | -62.075 | 64244
Tuapse |  | RUS | 44.101 | 39.083 | 64234
Kodār |  | IND | 16.998 | 79.966 | 64234
Alba Iulia |  | ROU | 46.067 | 23.583 | 64227
Kerpen |  | DEU | 50.870 | 6.697 | 64226
Skanes |  | TUN | 35.775 | 10.795 | 64222
Santa Cruz |  | USA | 36.974 | -122.031 | 64220
Pico Rivera |  | USA | 33.983 | -118.097 | 64218
Bāngarda Chhota |  | IND | 22.744 | 75.814 | 64213
Tshela |  | COD | -4.997 | 12.948 | 64210
Madera |  | USA | 36.961 | -120.061 | 64208
Vacaria |  | BRA | -28.512 | -50.934 | 64197
Qinggang |  | CHN | 46.698 | 126.092 | 64182
Uga |  | NGA | 5.936 | 7.079 | 64179
Fria |  | GIN | 10.367 | -13.583 | 64169
Tādepalle |  | IND | 16.483 | 80.600 | 64149
Koulikoro |  | MLI | 12.863 | -7.560 | 64128
Tirupattur |  | IND | 12.492 | 78.568 | 64125
Janesville |  | USA | 42.683 | -89.019 | 64123
Surubim |  | BRA | -7.833 | -35.755 | 64120
Ali Mendjeli |  | DZA | 36.246 | 6.567 | 64120
Boryspil |  | UKR | 50.351 | 30.953 | 64117
West Des Moines |  | USA | 41.577 | -93.711 | 64113
Villa Elisa |  | PRY | -25.368 | -57.593 | 64099
Aleksandrov |  | RUS | 56.397 | 38.714 | 64088
Narutochō-mitsuishi |  | JPN | 34.199 | 134.609 | 64082
Santiago |  | PER | -13.527 | -71.984 | 64075
Sibi |  | PAK | 29.543 | 67.877 | 64069
Molina de Segura |  | ESP | 38.055 | -1.208 | 64065
Ihnāsīyah |  | EGY | 29.093 | 31.020 | 64058
Mutengene |  | CMR | 4.091 | 9.314 | 64054
Chinnachowk |  | IND | 14.475 | 78.835 | 64053
Bishnupur |  | IND | 23.074 | 87.320 | 64041
Āmūr |  | IND | 18.793 | 78.277 | 64023
Paterna |  | ESP | 39.503 | -0.441 | 64023
Palaió Fáliro |  | GRC | 37.928 | 23.701 | 64021
Wik’ro |  | ETH | 13.795 | 39.603 | 64000
Kotlovka |  | RUS | 55.659 | 37.604 | 64000
Polomolok |  | PHL | 6.222 | 125.064 | 63987
Ensenada |  | ARG | -34.861 | -57.912 | 63978
Baheri |  | IND | 28.774 | 79.497 | 63953
Nawalgarh |  | IND | 27.852 | 75.274 | 63948
Tupã |  | BRA | -21.935 | -50.514 | 63928
Paranoá |  | BRA | -15.776 | -47.781 | 63923
Montebello |  | USA | 34.009 | -118.105 | 63921
Ānaiyūr |  | IND | 9.962 | 78.112 | 63917
Kunnamkulam |  | IND | 10.647 | 76.067 | 63903
Tulangan Utara |  | IDN | -7.474 | 112.650 | 63889
Bognor Regis |  | GBR | 50.782 | -0.680 | 63885
Ambanja |  | MDG | -13.669 | 48.453 | 63884
Colón |  | CUB | 22.721 | -80.904 | 63882
Rāghogarh |  | IND | 24.443 | 77.198 | 63873
San Antonio de Los Altos |  | VEN | 10.389 | -66.952 | 63873
Tohāna |  | IND | 29.713 | 75.904 | 63871
Kangar |  | MYS | 6.441 | 100.199 | 63869
Valence |  | FRA | 44.926 | 4.910 | 63864
Newtownabbey |  | GBR | 54.660 | -5.909 | 63860
Cosenza |  | ITA | 39.299 | 16.253 | 63852
Quimper |  | FRA | 47.996 | -4.098 | 63849
Pateros |  | PHL | 14.539 | 121.073 | 63840
Thành Phố Uông Bí |  | VNM | 21.034 | 106.770 | 63829
San Pedro de Copán |  | HND | 14.617 | -88.867 | 63829
Dengbu |  | CHN | 28.208 | 116.817 | 63814
Pindi Gheb |  | PAK | 33.241 | 72.265 | 63810
Machakos |  | KEN | -1.522 | 37.265 | 63767
Kulai |  | MYS | 1.656 | 103.603 | 63762
Fulda |  | DEU | 50.552 | 9.675 | 63760
Yangcun |  | CHN | 39.364 | 117.060 | 63756
Zhicheng |  | CHN | 31.008 | 119.909 | 63753
Shendi |  | SDN | 16.692 | 33.434 | 63746
Magong |  | TWN | 23.565 | 119.586 | 63745
Mpika |  | ZMB | -11.834 | 31.453 | 63740
Boké |  | GIN | 10.932 | -14.291 | 63736
Georgetown |  | USA | 30.633 | -97.677 | 63716
Mangai |  | COD | -4.023 | 19.534 | 63713
As Safīrah |  | SYR | 36.077 | 37.373 | 63708
Lulou |  | CHN | 34.717 | 116.767 | 63704
Hull |  | CAN | 45.428 | -75.711 | 63702
‘Alemaya |  | ETH | 9.393 | 42.010 | 63700
Kanchanaburi |  | THA | 14.004 | 99.548 | 63699
Bongor |  | TCD | 10.281 | 15.374 | 63699
Jatani |  | IND | 20.160 | 85.707 | 63697
Chokwé |  | MOZ | -24.533 | 32.983 | 63695
Alpharetta |  | USA | 34.075 | -84.294 | 63693
Fujiidera |  | JPN | 34.568 | 135.597 | 63688
Arni |  | IND | 12.668 | 79.285 | 63671
Shimodate |  | JPN | 36.300 | 139.983 | 63666
Genk |  | BEL | 50.965 | 5.501 | 63666
Yambol |  | BGR | 42.482 | 26.500 | 63656
Chik Ballāpur |  | IND | 13.435 | 77.728 | 63652
Kilju |  | PRK | 40.964 | 129.328 | 63652
Lorain |  | USA | 41.453 | -82.182 | 63647
Baihecun |  | CHN | 22.113 | 107.236 | 63629
Dédougou |  | BFA | 12.464 | -3.461 | 63617
Bowling Green |  | USA | 36.990 | -86.444 | 63616
Nong Khai |  | THA | 17.878 | 102.742 | 63609
Guanyin |  | CHN | 29.099 | 104.394 | 63606
Flatlands |  | USA | 40.621 | -73.935 | 63601
Dundalk |  | USA | 39.251 | -76.521 | 63597
Capão da Canoa |  | BRA | -29.746 | -50.010 | 63594
New Halfa |  | SDN | 15.330 | 35.599 | 63589
Dormagen |  | DEU | 51.097 | 6.832 | 63582
Zarechnyy |  | RUS | 53.204 | 45.192 | 63579
Užice |  | SRB | 43.859 | 19.849 | 63577
Buckley |  | GBR | 53.167 | -3.083 | 63576
Mabai |  | CHN | 23.013 | 104.451 | 63569
Benevides |  | BRA | -1.361 | -48.245 | 63567
Leszno |  | POL | 51.840 | 16.575 | 63565
Bergheim |  | DEU | 50.956 | 6.640 | 63558
Nago |  | JPN | 26.615 | 127.985 | 63554
El Mgarsa |  | TUN | 33.817 | 10.992 | 63528
Ganta |  | LBR | 7.235 | -8.984 | 63523
Jelutong |  | MYS | 5.390 | 100.319 | 63507
Samut Sakhon |  | THA | 13.548 | 100.274 | 63498
Eden Prairie |  | USA | 44.855 | -93.471 | 63496
Jitra |  | MYS | 6.268 | 100.422 | 63489
Slatina |  | ROU | 44.433 | 24.367 | 63487
North Bergen |  | USA | 40.804 | -74.012 | 63484
Zayed City |  | ARE | 23.654 | 53.705 | 63482
Pittwater |  | AUS | -33.666 | 151.302 | 63482
Most |  | CZE | 50.503 | 13.636 | 63474
Korydallós |  | GRC | 37.985 | 23.647 | 63445
Great Yarmouth |  | GBR | 52.608 | 1.731 | 63434
Buin |  | CHL | -33.733 | -70.743 | 63419
El Prat de Llobregat |  | ESP | 41.328 | 2.095 | 63418
Nanlong |  | CHN | 31.353 | 106.063 | 63405
Mitcham |  | GBR | 51.403 | -0.168 | 63393
Dhubri |  | IND | 26.019 | 89.986 | 63388
Florence-Graham |  | USA | 33.968 | -118.244 | 63387
Youxi |  | CHN | 29.209 | 106.144 | 63386
Waltham |  | USA | 42.376 | -71.236 | 63378
Borsad |  | IND | 22.408 | 72.898 | 63377
Budapest XX. kerület |  | HUN | 47.437 | 19.101 | 63371
Feltham |  | GBR | 51.446 | -0.414 | 63368
Siddharthanagar |  | NPL | 27.500 | 83.450 | 63367
Garbsen |  | DEU | 52.414 | 9.590 | 63355
Zagné |  | CIV | 6.210 | -7.483 | 63341
Pavlovo |  | RUS | 55.969 | 43.091 | 63338
Mirassol |  | BRA | -20.819 | -49.521 | 63337
Margate |  | GBR | 51.381 | 1.386 | 63322
Githunguri |  | KEN | -1.058 | 36.776 | 63319
Githunguri |  | KEN | -1.300 | 36.990 | 63319
Kenge |  | COD | -5.765 | 13.657 | 63317
Xiazhuang |  | CHN | 34.916 | 118.639 | 63285
Mercedes |  | ARG | -34.651 | -59.431 | 63284
West Hartford |  | USA | 41.762 | -72.742 | 63268
Kelaa Kebira |  | TUN | 35.873 | 10.537 | 63264
Ōjima |  | JPN | 35.689 | 139.833 | 63254
Mila |  | DZA | 36.450 | 6.264 | 63251
Padre Hurtado |  | CHL | -33.568 | -70.806 | 63250
Põhja-Tallinn |  | EST | 59.449 | 24.698 | 63240
Cajazeiras |  | BRA | -6.890 | -38.555 | 63239
Buduburam |  | GHA | 5.523 | -0.477 | 63217
Gorno-Altaysk |  | RUS | 51.961 | 85.919 | 63214
Changcheng |  | CHN | 36.091 | 119.452 | 63208
Shanwang |  | CHN | 36.545 | 118.711 | 63195
Lugano |  | CHE | 46.010 | 8.960 | 63185
Kuşadası |  | TUR | 37.860 | 27.257 | 63177
Gadwāl |  | IND | 16.235 | 77.796 | 63177
Tetovo |  | MKD | 42.010 | 20.971 | 63176
Hod HaSharon |  | ISR | 32.159 | 34.893 | 63175
Żory |  | POL | 50.045 | 18.701 | 63174
Godean |  | IDN | -7.770 | 110.294 | 63164
Rogers |  | USA | 36.332 | -94.119 | 63159
Medicine Hat |  | CAN | 50.039 | -110.677 | 63138
Lushnjë |  | ALB | 40.942 | 19.705 | 63135
Qurayyāt |  | OMN | 23.263 | 58.920 | 63133
Fredericton |  | CAN | 45.945 | -66.666 | 63116
Pidugurālla |  | IND | 16.479 | 79.886 | 63103
Melipilla |  | CHL | -33.689 | -71.215 | 63100
Novaya Balakhna |  | RUS | 56.490 | 43.601 | 63083
Limón |  | CRI | 9.991 | -83.036 | 63081
Collado-Villalba |  | ESP | 40.635 | -4.005 | 63074
Botou |  | CHN | 38.074 | 116.567 | 63045
Orion |  | PHL | 14.621 | 120.582 | 63044
Uiwang |  | KOR | 37.365 | 126.948 | 63040
Vaslui |  | ROU | 46.633 | 27.733 | 63035
Carol City |  | USA | 25.941 | -80.246 | 63031
Pubal |  | KOR | 37.292 | 127.508 | 63026
Agnibilékrou |  | CIV | 7.131 | -3.204 | 63015
Liuku |  | CHN | 25.851 | 98.856 | 63013
Los Andes |  | CHL | -32.834 | -70.598 | 63009
Florida |  | CUB | 21.526 | -78.226 | 63007
Kélibia |  | TUN | 36.848 | 11.094 | 62993
Baoqing |  | CHN | 46.325 | 132.190 | 62991
Urla |  | TUR | 38.323 | 26.764 | 62989
Horad Zhodzina |  | BLR | 54.099 | 28.333 | 62983
Nkwerre |  | NGA | 5.759 | 7.104 | 62973
Mong Kok |  | HKG | 22.319 | 114.171 | 62967
Al Bājūr |  | EGY | 30.430 | 31.037 | 62961
Shizhai |  | CHN | 34.806 | 116.639 | 62956
Halton Hills |  | CAN | 43.640 | -79.931 | 62951
Encinitas |  | USA | 33.037 | -117.292 | 62930
Sheikhpura |  | IND | 25.140 | 85.841 | 62927
Jinggou |  | CHN | 36.282 | 119.552 | 62917
Māhdāsht |  | IRN | 35.728 | 50.813 | 62910
Auchi |  | NGA | 7.068 | 6.264 | 62907
Graaff Reinet |  | ZAF | -32.252 | 24.531 | 62896
Bełchatów |  | POL | 51.369 | 19.357 | 62896
Campo Bom |  | BRA | -29.679 | -51.053 | 62886
Sirsi |  | IND | 14.621 | 74.836 | 62882
Nipāni |  | IND | 16.399 | 74.383 | 62865
Sorgun |  | TUR | 39.810 | 35.186 | 62862
Fanlou |  | CHN | 34.481 | 116.852 | 62859
Nasugbu |  | PHL | 14.067 | 120.632 | 62857
Brighouse-City Centre |  | CAN | 49.167 | -123.133 | 62855
Pueblo Nuevo |  | ESP | 40.426 | -3.635 | 62840
Kannur |  | IND | 11.868 | 75.358 | 62836
East Village |  | USA | 40.729 | -73.987 | 62832
Tagajō-shi |  | JPN | 38.300 | 141.000 | 62827
Butare |  | RWA | -2.597 | 29.739 | 62823
Trnava |  | SVK | 48.378 | 17.586 | 62806
Moknine |  | TUN | 35.633 | 10.900 | 62802
Randers |  | DNK | 56.461 | 10.036 | 62802
Caltanissetta |  | ITA | 37.490 | 14.062 | 62797
Ashford |  | GBR | 51.146 | 0.874 | 62787
Haverhill |  | USA | 42.776 | -71.077 | 62765
Changle |  | CHN | 21.833 | 109.417 | 62763
Sumbawa Besar |  | IDN | -8.493 | 117.420 | 62753
Gus’-Khrustal’nyy |  | RUS | 55.612 | 40.650 | 62746
Pesqueira |  | BRA | -8.358 | -36.696 | 62722
Bāri |  | IND | 26.647 | 77.616 | 62721
Jupiter |  | USA | 26.934 | -80.094 | 62707
Nokha |  | IND | 27.562 | 73.471 | 62699
Santa Lucía |  | ARG | -31.541 | -68.498 | 62697
Dovzhansk |  | UKR | 48.076 | 39.647 | 62691
Buynaksk |  | RUS | 42.818 | 47.127 | 62689
Puerto Peñasco |  | MEX | 31.317 | -113.538 | 62689
Tiquipaya |  | BOL | -17.338 | -66.216 | 62675
Icó |  | BRA | -6.401 | -38.862 | 62642
Semporna |  | MYS | 4.482 | 118.611 | 62641
Çubuk |  | TUR | 40.239 | 33.032 | 62602
Krasnoturinsk |  | RUS | 59.767 | 60.209 | 62600
Council Bluffs |  | USA | 41.262 | -95.861 | 62597
Phitsanulok |  | THA | 16.825 | 100.259 | 62584
Belebey |  | RUS | 54.108 | 54.117 | 62582
Pedro Leopoldo |  | BRA | -19.618 | -44.043 | 62580
Nyunzu |  | COD | -5.956 | 28.016 | 62565
Wellington |  | USA | 26.659 | -80.241 | 62560
Vinukonda |  | IND | 16.053 | 79.740 | 62550
Sale |  | GBR | 53.425 | -2.324 | 62550
Tonypandy |  | GBR | 51.622 | -3.455 | 62545
Miaojie |  | CHN | 25.312 | 100.280 | 62540
Kaitong |  | CHN | 44.809 | 123.081 | 62537
West Coon Rapids |  | USA | 45.160 | -93.350 | 62528
Colón |  | VEN | 8.031 | -72.261 | 62513
Portel |  | BRA | -1.936 | -50.821 | 62503
Zhangjiachuan |  | CHN | 34.988 | 106.209 | 62497
Drancy |  | FRA | 48.926 | 2.445 | 62488
Pingnan |  | CHN | 23.542 | 110.389 | 62483
Acton |  | GBR | 51.509 | -0.276 | 62480
Phalia |  | PAK | 32.431 | 73.579 | 62453
Kosong |  | KOR | 38.379 | 128.468 | 62446
Ntoum |  | GAB | 0.391 | 9.761 | 62445
Shiroi |  | JPN | 35.800 | 140.067 | 62441
North Miami |  | USA | 25.890 | -80.187 | 62435
Pervomaysk |  | UKR | 48.045 | 30.848 | 62426
Noisy-le-Grand |  | FRA | 48.850 | 2.563 | 62420
Fochville |  | ZAF | -26.489 | 27.494 | 62416
Renukūt |  | IND | 24.216 | 83.036 | 62413
Mohammadia |  | DZA | 35.589 | 0.069 | 62410
Érd |  | HUN | 47.395 | 18.914 | 62408
Hamilton |  | USA | 39.400 | -84.561 | 62407
Dêqên |  | CHN | 29.962 | 90.719 | 62400
Villeneuve-d'Ascq |  | FRA | 50.617 | 3.167 | 62400
San Francisco Tesistán |  | MEX | 20.797 | -103.477 | 62397
Songyang |  | CHN | 34.455 | 113.032 | 62375
Salgueiro |  | BRA | -8.074 | -39.119 | 62372
Grao de Murviedro |  | ESP | 39.642 | -0.239 | 62368
Yucheng |  | CHN | 34.929 | 116.465 | 62365
Benslimane |  | MAR | 33.616 | -7.122 | 62352
North Port |  | USA | 27.044 | -82.236 | 62345
Marechal Deodoro |  | BRA | -9.710 | -35.895 | 62341
La Seyne-sur-Mer |  | FRA | 43.103 | 5.878 | 62330
Camocim |  | BRA | -2.902 | -40.841 | 62326
Shuikou |  | CHN | 23.984 | 115.896 | 62321
Tulare |  | USA | 36.208 | -119.347 | 62315
Ras Tanura |  | SAU | 26.707 | 50.067 | 62314
Humaitá |  | BRA | -7.517 | -63.031 | 62312
Kogon Shahri |  | UZB | 39.727 | 64.555 | 62300
Nagari |  | IND | 13.321 | 79.586 | 62253
Escada |  | BRA | -8.359 | -35.224 | 62252
Abepura |  | IDN | -2.596 | 140.632 | 62248
Rzhev |  | RUS | 56.263 | 34.329 | 62246
Sopron |  | HUN | 47.685 | 16.590 | 62246
Coon Rapids |  | USA | 45.120 | -93.288 | 62240
Berat |  | ALB | 40.706 | 19.952 | 62232
Chistopol’ |  | RUS | 55.366 | 50.644 | 62200
Asaka |  | UZB | 40.642 | 72.239 | 62200
Camaquã |  | BRA | -30.851 | -51.812 | 62200
Holosiyiv |  | UKR | 50.344 | 30.552 | 62200
Shulyavka |  | UKR | 50.454 | 30.453 | 62200
Levallois-Perret |  | FRA | 48.894 | 2.289 | 62178
Huaral |  | PER | -11.495 | -77.208 | 62174
Inhulets |  | UKR | 47.730 | 33.252 | 62173
Boituva |  | BRA | -23.283 | -47.672 | 62170
Viareggio |  | ITA | 43.867 | 10.250 | 62169
Chidambaram |  | IND | 11.399 | 79.691 | 62153
Nioki |  | COD | -2.720 | 17.690 | 62153
Tanba |  | JPN | 35.160 | 135.039 | 62152
Tinongan |  | PHL | 10.215 | 123.035 | 62146
Zarechnyy |  | RUS | 53.133 | 46.583 | 62139
Millcreek |  | USA | 40.687 | -111.875 | 62139
Shuangyang |  | CHN | 43.523 | 125.659 | 62137
Nianzishan |  | CHN | 47.513 | 122.888 | 62131
La Habra |  | USA | 33.932 | -117.946 | 62131
Blaine |  | USA | 45.161 | -93.235 | 62124
Dabwāli |  | IND | 29.949 | 74.738 | 62113
Sibsāgar |  | IND | 26.984 | 94.638 | 62104
Asakusa |  | JPN | 35.717 | 139.796 | 62092
Narwāna |  | IND | 29.599 | 76.119 | 62090
Yangambi |  | COD | 0.768 | 24.440 | 62082
Tikhvin |  | RUS | 59.639 | 33.526 | 62075
Sagua la Grande |  | CUB | 22.806 | -80.074 | 62073
Auburn |  | USA | 32.610 | -85.481 | 62059
Minglanilla |  | PHL | 10.245 | 123.796 | 62058
Okha |  | IND | 22.468 | 69.070 | 62052
Kiffa |  | MRT | 16.621 | -11.402 | 62051
Pingyin |  | CHN | 36.283 | 116.445 | 62050
Lār |  | IRN | 27.683 | 54.342 | 62045
Floriano |  | BRA | -6.767 | -43.023 | 62036
Sanghar |  | PAK | 26.047 | 68.949 | 62033
Korogwe |  | TZA | -5.150 | 38.483 | 62032
Downtown Vancouver |  | CAN | 49.283 | -123.119 | 62030
Łomża |  | POL | 53.178 | 22.059 | 62019
Nova Odessa |  | BRA | -22.777 | -47.296 | 62019
Bin Xian |  | CHN | 45.743 | 127.461 | 62017
Kempas |  | MYS | 1.549 | 103.697 | 62011
Angyalföld |  | HUN | 47.548 | 19.080 | 62006
Meshkīn Dasht |  | IRN | 35.750 | 50.944 | 62005
Mīzan Teferī |  | ETH | 6.999 | 35.589 | 62000
Rossosh’ |  | RUS | 50.196 | 39.566 | 62000
Smederevo |  | SRB | 44.664 | 20.928 | 62000
Qingshuping |  | CHN | 27.381 | 112.021 | 62000
Erzsébetváros |  | HUN | 47.502 | 19.072 | 62000
Seremban 2 |  | MYS | 2.690 | 101.908 | 62000
gorod Solnetchnogorsk |  | RUS | 56.186 | 36.976 | 62000
Nani Daman |  | IND | 20.414 | 72.832 | 62000
Irun |  | ESP | 43.339 | -1.789 | 61983
Lake Elsinore |  | USA | 33.668 | -117.327 | 61981
Zhaobaoshan |  | CHN | 29.970 | 121.688 | 61979
Hushitai |  | CHN | 41.942 | 123.503 | 61979
Petrodvorets |  | RUS | 59.896 | 29.801 | 61973
Kuchāman |  | IND | 27.147 | 74.857 | 61969
Miyoshi |  | JPN | 35.090 | 137.090 | 61952
Nīmbāhera |  | IND | 24.622 | 74.680 | 61949
Labinsk |  | RUS | 44.636 | 40.736 | 61945
Tenkodogo |  | BFA | 11.784 | -0.372 | 61936
Zhangji |  | CHN | 34.138 | 117.376 | 61929
Marseille 14 |  | FRA | 43.344 | 5.380 | 61920
Picpus |  | FRA | 48.843 | 2.400 | 61920
Maputsoe |  | LSO | -28.887 | 27.899 | 61916
Asker |  | NOR | 59.833 | 10.437 | 61906
Huoqiu Chengguanzhen |  | CHN | 32.355 | 116.294 | 61904
Mudu |  | CHN | 31.256 | 120.519 | 61902
Zalaegerszeg |  | HUN | 46.837 | 16.844 | 61898
Fengyi |  | CHN | 25.584 | 100.312 | 61890
Nandu |  | CHN | 22.852 | 110.823 | 61881
Pisco |  | PER | -13.710 | -76.205 | 61869
Siddhapur |  | IND | 23.918 | 72.372 | 61867
Bāmyān | Bamyan; Bamian | AFG | 34.822 | 67.827 | 61863
Longfeng |  | CHN | 30.388 | 109.507 | 61862
Taoluo |  | CHN | 35.274 | 119.370 | 61852
Bassar |  | TGO | 9.250 | 0.782 | 61845
Moca |  | DOM | 19.393 | -70.523 | 61834
Iskitim |  | RUS | 54.643 | 83.304 | 61827
Zamora |  | ESP | 41.506 | -5.745 | 61827
Kiryat Gat |  | ISR | 31.610 | 34.764 | 61817
Svetlogorsk |  | BLR | 52.633 | 29.739 | 61812
Carazinho |  | BRA | -28.284 | -52.786 | 61804
Diphu |  | IND | 25.843 | 93.431 | 61797
Attur |  | IND | 11.594 | 78.601 | 61793
Darāw |  | EGY | 24.408 | 32.923 | 61790
Beni Enzar |  | MAR | 35.260 | -2.930 | 61786
Revda |  | RUS | 56.802 | 59.938 | 61785
Long Mỹ |  | VNM | 9.681 | 105.572 | 61781
Lobnya |  | RUS | 56.027 | 37.468 | 61772
Kōshi |  | JPN | 32.893 | 130.776 | 61772
Yingshang Chengguanzhen |  | CHN | 32.629 | 116.270 | 61771
Tempelhof |  | DEU | 52.467 | 13.400 | 61769
San Andrés Tuxtla |  | MEX | 18.449 | -95.213 | 61769
Carmichael |  | USA | 38.617 | -121.328 | 61762
Songkhla |  | THA | 7.199 | 100.595 | 61758
Kokstad |  | ZAF | -30.547 | 29.424 | 61751
Kampong Cham |  | KHM | 11.993 | 105.463 | 61750
Rāyadrug |  | IND | 14.700 | 76.852 | 61749
Scarborough |  | GBR | 54.280 | -0.404 | 61749
Xiangzhou |  | CHN | 36.164 | 119.419 | 61748
Yamato-Takada |  | JPN | 34.517 | 135.750 | 61744
Rāth |  | IND | 25.595 | 79.567 | 61728
Ngozi |  | BDI | -2.908 | 29.831 | 61716
Al Shamkhah City |  | ARE | 24.393 | 54.708 | 61710
Lakshmīpur |  | BGD | 22.944 | 90.830 | 61703
Yangiyŭl |  | UZB | 41.112 | 69.047 | 61700
Yongning |  | CHN | 22.761 | 108.484 | 61690
Wesel |  | DEU | 51.667 | 6.620 | 61685
Penápolis |  | BRA | -21.420 | -50.078 | 61679
Vyksa |  | RUS | 55.321 | 42.174 | 61664
Cortazar |  | MEX | 20.483 | -100.964 | 61658
Tríkala |  | GRC | 39.555 | 21.768 | 61653
Kolea |  | DZA | 36.639 | 2.768 | 61643
Chambéry |  | FRA | 45.566 | 5.921 | 61640
Kolding |  | DNK | 55.490 | 9.472 | 61638
Extremoz |  | BRA | -5.706 | -35.307 | 61635
Xinye |  | CHN | 32.529 | 112.365 | 61633
Cheruvannur |  | IND | 11.190 | 75.828 | 61614
Budapest XIX. kerület |  | HUN | 47.453 | 19.149 | 61610
Ad Dir‘īyah |  | SAU | 24.752 | 46.539 | 61609
Dmitrov |  | RUS | 56.345 | 37.520 | 61607
Ueno-ebisumachi |  | JPN | 34.759 | 136.131 | 61598
Sibay |  | RUS | 52.718 | 58.667 | 61590
Faqirwali |  | PAK | 29.468 | 73.035 | 61586
Lishu |  | CHN | 43.307 | 124.334 | 61584
Oroqen Zizhiqi |  | CHN | 50.567 | 123.717 | 61582
Béja |  | TUN | 36.726 | 9.182 | 61568
La Fría |  | VEN | 8.215 | -72.249 | 61568
Taylor |  | USA | 42.241 | -83.270 | 61568
Alcoy |  | ESP | 38.705 | -0.474 | 61552
Cayenne |  | GUF | 4.938 | -52.335 | 61550
Hasuda |  | JPN | 35.971 | 139.649 | 61540
Gaya |  | NER | 11.884 | 3.449 | 61533
Xianju |  | CHN | 28.855 | 120.732 | 61532
Aş Şaff |  | EGY | 29.565 | 31.281 | 61531
Malaybalay |  | PHL | 8.158 | 125.128 | 61524
Mora |  | CMR | 11.046 | 14.140 | 61523
Porirua |  | NZL | -41.133 | 174.850 | 61500
Vriddhāchalam |  | IND | 11.518 | 79.324 | 61498
Korosten |  | UKR | 50.951 | 28.639 | 61496
Karlstad |  | SWE | 59.379 | 13.504 | 61492
Nieuwegein |  | NLD | 52.029 | 5.081 | 61489
Burnsville |  | USA | 44.768 | -93.278 | 61481
Andradina |  | BRA | -20.896 | -51.379 | 61473
Tamba |  | JPN | 35.175 | 135.031 | 61471
Bārh |  | IND | 25.483 | 85.709 | 61470
Jianguang |  | CHN | 28.194 | 115.784 | 61469
Monterey Park |  | USA | 34.063 | -118.123 | 61468
Widnes |  | GBR | 53.362 | -2.734 | 61464
Djibo |  | BFA | 14.099 | -1.627 | 61462
Euclides da Cunha |  | BRA | -10.508 | -39.016 | 61456
Kispest |  | HUN | 47.452 | 19.140 | 61453
Issy-les-Moulineaux |  | FRA | 48.821 | 2.277 | 61447
Morada Nova |  | BRA | -5.107 | -38.373 | 61443
Dongning |  | CHN | 44.084 | 131.118 | 61440
Aketi |  | COD | 2.739 | 23.783 | 61437
Dashi |  | CHN | 30.094 | 106.222 | 61426
Stryi |  | UKR | 49.261 | 23.848 | 61404
Kempten (Allgäu) |  | DEU | 47.727 | 10.314 | 61399
Mdiq |  | MAR | 35.683 | -5.329 | 61398
Abū Ḩummuş |  | EGY | 31.093 | 30.314 | 61388
Castro Valley |  | USA | 37.694 | -122.086 | 61388
Mariana |  | BRA | -20.378 | -43.416 | 61387
Shāhāda |  | IND | 21.545 | 74.471 | 61376
Tunasan |  | PHL | 14.379 | 121.052 | 61374
Sig |  | DZA | 35.528 | -0.194 | 61373
San Salvador Tizatlalli |  | MEX | 19.260 | -99.591 | 61367
Arrecife |  | ESP | 28.963 | -13.548 | 61351
Coroatá |  | BRA | -4.130 | -44.124 | 61351
Savona |  | ITA | 44.309 | 8.477 | 61345
Mushie |  | COD | -3.017 | 16.922 | 61336
Irvington |  | USA | 40.732 | -74.235 | 61323
Sindelfingen |  | DEU | 48.700 | 9.017 | 61311
Výronas |  | GRC | 37.961 | 23.753 | 61308
Mojo |  | ETH | 8.587 | 39.121 | 61300
Neuilly-sur-Seine |  | FRA | 48.885 | 2.270 | 61300
Tianchang |  | CHN | 37.998 | 114.016 | 61292
Mizusawa |  | JPN | 39.133 | 141.133 | 61281
Dabra |  | IND | 25.886 | 78.332 | 61277
Veenendaal |  | NLD | 52.029 | 5.559 | 61271
Mateare |  | NIC | 12.235 | -86.428 | 61234
La Chorrera |  | PAN | 8.878 | -79.780 | 61232
Kuroiso |  | JPN | 36.967 | 140.050 | 61230
Tauá |  | BRA | -6.003 | -40.293 | 61227
Nova Mutum |  | BRA | -13.829 | -56.082 | 61223
Schwäbisch Gmünd |  | DEU | 48.799 | 9.798 | 61216
Rocklin |  | USA | 38.791 | -121.236 | 61213
Slawi |  | IDN | -6.982 | 109.141 | 61206
Gaalkacyo |  | SOM | 6.770 | 47.431 | 61200
Apatity |  | RUS | 67.583 | 33.413 | 61186
Chichibu |  | JPN | 35.990 | 139.076 | 61159
Kesennuma |  | JPN | 38.901 | 141.577 | 61147
Caicó |  | BRA | -6.458 | -37.098 | 61146
Runcorn |  | GBR | 53.342 | -2.731 | 61145
Udumalaippettai |  | IND | 10.588 | 77.248 | 61133
Dembī Dolo |  | ETH | 8.533 | 34.800 | 61100
Utica |  | USA | 43.101 | -75.233 | 61100
Gubat |  | PHL | 12.921 | 124.123 | 61095
Dar Naim |  | MRT | 18.108 | -15.927 | 61089
Xifeng |  | CHN | 42.737 | 124.722 | 61087
Datong |  | CHN | 32.621 | 117.063 | 61085
Punta de Mata |  | VEN | 9.691 | -63.609 | 61080
Horsens |  | DNK | 55.861 | 9.850 | 61074
Banfield |  | ARG | -34.746 | -58.394 | 61072
Malden |  | USA | 42.425 | -71.066 | 61068
Biga |  | TUR | 40.228 | 27.242 | 61066
Hashimoto |  | JPN | 34.317 | 135.617 | 61063
National City |  | USA | 32.678 | -117.099 | 61060
Novoaltaysk |  | RUS | 53.414 | 83.941 | 61050
Pecangaan |  | IDN | -6.698 | 110.711 | 61046
Bury |  | GBR | 53.600 | -2.300 | 61044
Dewsbury |  | GBR | 53.691 | -1.629 | 61035
Valjevo |  | SRB | 44.275 | 19.898 | 61035
Nanhu |  | CHN | 35.488 | 119.346 | 61034
Yicheng |  | CHN | 31.705 | 112.256 | 61027
Svobodnyy |  | RUS | 51.375 | 128.140 | 61017
Ban Tha Kham |  | THA | 13.637 | 100.441 | 61011
Bangor |  | GBR | 54.661 | -5.668 | 61011
Itoman |  | JPN | 26.126 | 127.669 | 61007
Felege Neway |  | ETH | 6.300 | 36.883 | 61000
Sal’sk |  | RUS | 46.475 | 41.542 | 61000
Villa Poeta José Gálvez Barrenechea |  | PER | -12.213 | -76.905 | 61000
Stupino |  | RUS | 54.897 | 38.068 | 60999
Fier-Çifçi |  | ALB | 40.717 | 19.567 | 60995
Nekā |  | IRN | 36.651 | 53.299 | 60991
Parit |  | MYS | 4.483 | 100.917 | 60988
Kampong Sidam |  | MYS | 5.533 | 100.567 | 60983
Granollers |  | ESP | 41.608 | 2.288 | 60981
Fano |  | ITA | 43.841 | 13.017 | 60978
Financial District |  | USA | 40.708 | -74.009 | 60976
Chinch'ŏn |  | KOR | 36.857 | 127.443 | 60964
Tiptūr |  | IND | 13.256 | 76.478 | 60957
Sahaswān |  | IND | 28.072 | 78.751 | 60953
Wanparti |  | IND | 16.367 | 78.069 | 60949
Zeist |  | NLD | 52.090 | 5.233 | 60949
Sidi Bennour |  | MAR | 32.652 | -8.428 | 60948
Anuradhapura |  | LKA | 8.312 | 80.413 | 60943
Tarnowskie Góry |  | POL | 50.445 | 18.861 | 60938
Xiema |  | CHN | 29.774 | 106.369 | 60933
Buluan |  | PHL | 6.720 | 124.802 | 60931
Grosseto |  | ITA | 42.763 | 11.109 | 60922
Kırıkhan |  | TUR | 36.499 | 36.358 | 60916
Soroti |  | UGA | 1.715 | 33.611 | 60900
Yanliang |  | CHN | 34.659 | 109.229 | 60891
Tahe |  | CHN | 52.321 | 124.698 | 60874
União dos Palmares |  | BRA | -9.163 | -36.032 | 60874
Springfield |  | USA | 44.046 | -123.022 | 60870
Mbinga |  | TZA | -10.933 | 35.017 | 60868
Bethesda |  | USA | 38.981 | -77.100 | 60858
San Miguel |  | PER | -15.478 | -70.125 | 60850
Uyovu |  | TZA | -3.283 | 31.526 | 60849
Sirhind |  | IND | 30.643 | 76.384 | 60847
Norfolk County |  | CAN | 42.833 | -80.383 | 60847
Dayr Mawās |  | EGY | 27.641 | 30.850 | 60835
Jōsō |  | JPN | 36.036 | 139.961 | 60834
Erdaojiang |  | CHN | 41.776 | 126.032 | 60831
Aisai |  | JPN | 35.163 | 136.732 | 60829
Terre Haute |  | USA | 39.467 | -87.414 | 60825
Kolomyia |  | UKR | 48.525 | 25.037 | 60821
Bārdoli |  | IND | 21.123 | 73.112 | 60821
Tartagal |  | ARG | -22.517 | -63.806 | 60819
Vineland |  | USA | 39.486 | -75.026 | 60818
West Hollywood |  | USA | 26.021 | -80.184 | 60806
Fort Portal |  | UGA | 0.662 | 30.275 | 60800
Prokhladnyy |  | RUS | 43.757 | 44.030 | 60800
Tianpeng |  | CHN | 30.987 | 103.939 | 60797
Troyes |  | FRA | 48.301 | 4.085 | 60785
Kertosono |  | IDN | -7.583 | 112.100 | 60782
North Delta |  | CAN | 49.167 | -122.917 | 60769
Stodůlky |  | CZE | 50.050 | 14.317 | 60758
Sarandí |  | ARG | -34.682 | -58.346 | 60752
Xixiang |  | CHN | 35.163 | 112.865 | 60745
Beckenham |  | GBR | 51.409 | -0.025 | 60739
Yazman |  | PAK | 29.121 | 71.745 | 60738
Seraing |  | BEL | 50.584 | 5.501 | 60737
Chicacao |  | GTM | 14.543 | -91.326 | 60735
San Marcos |  | COL | 8.660 | -75.128 | 60735
El Wak |  | KEN | 2.809 | 40.929 | 60732
Novo Repartimento |  | BRA | -4.331 | -49.796 | 60732
Republica |  | BRA | -23.545 | -46.641 | 60720
Gilgil |  | KEN | -0.504 | 36.318 | 60711
Upper Gilgil |  | KEN | -0.212 | 36.272 | 60711
Shuya |  | RUS | 56.849 | 41.387 | 60705
Shchëkino |  | RUS | 54.007 | 37.506 | 60700
Ban Lam Luk Ka |  | THA | 13.977 | 100.778 | 60700
Towada |  | JPN | 40.620 | 141.211 | 60697
San Marcos |  | USA | 29.883 | -97.941 | 60684
Mokameh |  | IND | 25.397 | 85.922 | 60678
Yaowan |  | CHN | 34.183 | 118.067 | 60668
Brentwood |  | USA | 40.781 | -73.246 | 60664
Farnborough |  | GBR | 51.294 | -0.756 | 60652
Bor |  | RUS | 56.359 | 44.073 | 60647
Givatayim |  | ISR | 32.072 | 34.813 | 60644
Arāmbāgh |  | IND | 22.883 | 87.783 | 60639
Lakeville |  | USA | 44.650 | -93.243 | 60633
Mujiayingzi |  | CHN | 42.117 | 118.783 | 60627
West Allis |  | USA | 43.017 | -88.007 | 60620
Yame |  | JPN | 33.228 | 130.649 | 60608
Poonamalle |  | IND | 13.049 | 80.115 | 60607
Tynemouth |  | GBR | 55.018 | -1.426 | 60605
Dubna |  | RUS | 56.740 | 37.186 | 60604
Akim Oda |  | GHA | 5.927 | -0.986 | 60604
Redmond |  | USA | 47.674 | -122.122 | 60598
Motril |  | ESP | 36.751 | -3.518 | 60592
Kinokawa |  | JPN | 34.270 | 135.410 | 60592
Keonjhargarh |  | IND | 21.632 | 85.597 | 60590
Tacuarembó |  | URY | -31.719 | -55.979 | 60586
Dingjia |  | CHN | 29.409 | 106.142 | 60585
Mene Grande |  | VEN | 9.846 | -70.927 | 60580
Lokoja |  | NGA | 7.797 | 6.740 | 60579
Canoga Park |  | USA | 34.201 | -118.598 | 60578
Cupertino |  | USA | 37.323 | -122.032 | 60572
Bhadravati |  | IND | 20.100 | 79.114 | 60565
Ualog |  | PHL | 10.574 | 123.393 | 60548
Langzhong |  | CHN | 31.550 | 105.994 | 60542
Ciudad Hidalgo |  | MEX | 19.690 | -100.555 | 60542
Taylorsville |  | USA | 40.668 | -111.939 | 60514
Takaishi |  | JPN | 34.517 | 135.433 | 60511
Liancheng |  | CHN | 25.718 | 116.749 | 60504
Jiangbei |  | CHN | 29.728 | 106.635 | 60466
Moramanga |  | MDG | -18.949 | 48.230 | 60456
Bristol |  | USA | 41.672 | -72.949 | 60452
Moore |  | USA | 35.340 | -97.487 | 60451
Gardena |  | USA | 33.888 | -118.309 | 60447
Longgang |  | CHN | 37.652 | 120.331 | 60444
Itapecuru Mirim |  | BRA | -3.393 | -44.359 | 60440
Petaluma |  | USA | 38.232 | -122.637 | 60438
Fethiye |  | TUR | 36.640 | 29.128 | 60437
Bensalem |  | USA | 40.105 | -74.951 | 60427
District of Taher |  | DZA | 36.772 | 5.898 | 60426
Zacapa |  | GTM | 14.969 | -89.527 | 60424
Hereford |  | GBR | 52.057 | -2.715 | 60415
Matera |  | ITA | 40.666 | 16.605 | 60403
Midelt |  | MAR | 32.685 | -4.745 | 60390
Grand Junction |  | USA | 39.064 | -108.551 | 60358
Taitou |  | CHN | 37.027 | 118.634 | 60354
Świdnica |  | POL | 50.844 | 16.489 | 60351
Cruz das Almas |  | BRA | -12.670 | -39.102 | 60348
Olbia |  | ITA | 40.923 | 9.498 | 60345
Mangochi |  | MWI | -14.478 | 35.264 | 60338
Gushu |  | CHN | 31.561 | 118.481 | 60335
Sanyōonoda |  | JPN | 34.032 | 131.160 | 60326
Panruti |  | IND | 11.777 | 79.553 | 60323
Al Burj |  | EGY | 31.582 | 30.981 | 60320
Fenshui |  | CHN | 30.720 | 108.083 | 60308
Mirdif |  | ARE | 25.224 | 55.414 | 60288
Casper |  | USA | 42.867 | -106.313 | 60285
Monze |  | ZMB | -16.271 | 27.477 | 60281
Setia Tropika |  | MYS | 1.546 | 103.718 | 60279
Shimotsuke |  | JPN | 36.413 | 139.866 | 60274
Wujing |  | CHN | 36.450 | 118.400 | 60260
Opava |  | CZE | 49.939 | 17.903 | 60252
Ilkal |  | IND | 15.959 | 76.114 | 60242
Rowlett |  | USA | 32.903 | -96.564 | 60236
Chełm |  | POL | 51.143 | 23.472 | 60231
Vejle |  | DNK | 55.709 | 9.536 | 60231
Cogan |  | PHL | 10.593 | 124.018 | 60230
Kīratpur |  | IND | 29.507 | 78.206 | 60223
Wucheng |  | CHN | 29.601 | 118.175 | 60212
Cristalina |  | BRA | -16.768 | -47.615 | 60210
Yuxia |  | CHN | 34.062 | 108.629 | 60206
Tahara |  | JPN | 34.668 | 137.267 | 60206
Trinidad |  | CUB | 21.800 | -79.983 | 60206
Runan |  | CHN | 33.000 | 114.346 | 60202
Parkent |  | UZB | 41.294 | 69.676 | 60200
Vrindāvan |  | IND | 27.581 | 77.697 | 60195
Douane |  | TUN | 36.448 | 10.756 | 60192
Kodungallūr |  | IND | 10.233 | 76.195 | 60190
Penedo |  | BRA | -10.290 | -36.586 | 60189
Bandar-e Kangān |  | IRN | 27.834 | 52.063 | 60187
Vavuniya |  | LKA | 8.751 | 80.497 | 60176
Ech Chettia |  | DZA | 36.196 | 1.255 | 60170
Zhijiang |  | CHN | 30.421 | 111.753 | 60169
Rosenheim |  | DEU | 47.856 | 12.122 | 60167
Nagakute |  | JPN | 35.173 | 137.057 | 60162
Nedumangād |  | IND | 8.603 | 77.001 | 60161
Stroud |  | GBR | 51.750 | -2.200 | 60155
Gucheng |  | CHN | 36.953 | 118.762 | 60149
Bambang |  | PHL | 16.387 | 121.107 | 60146
Taozhuang |  | CHN | 34.850 | 117.333 | 60137
Tczew |  | POL | 54.092 | 18.778 | 60133
Sandaohezi |  | CHN | 44.326 | 85.620 | 60129
Pokrovsk |  | UKR | 48.280 | 37.177 | 60127
Hpākān |  | MMR | 25.614 | 96.315 | 60123
Ābyek |  | IRN | 36.040 | 50.531 | 60107
Sennan |  | JPN | 34.348 | 135.268 | 60102
Laascaanood |  | SOM | 8.477 | 47.360 | 60100
Yongbei |  | CHN | 26.646 | 100.781 | 60099
Halesowen |  | GBR | 52.449 | -2.049 | 60097
La Mesa |  | USA | 32.768 | -117.023 | 60089
Waterford |  | IRL | 52.258 | -7.112 | 60079
Pine Hills |  | USA | 28.558 | -81.453 | 60076
Martínez de la Torre |  | MEX | 20.071 | -97.061 | 60074
Kuwait City | Kuwait-Stadt | KWT | 29.367 | 47.974 | 60064
Melbourne City Centre |  | AUS | -37.815 | 144.967 | 60057
Zushi |  | JPN | 35.295 | 139.578 | 60055
Pavlovskiy Posad |  | RUS | 55.782 | 38.650 | 60051
Hyūga |  | JPN | 32.423 | 131.641 | 60037
Dazeshan |  | CHN | 36.989 | 119.922 | 60034
Ibitinga |  | BRA | -21.758 | -48.829 | 60033
Bela Vista |  | BRA | -23.561 | -46.648 | 60024
São Borja |  | BRA | -28.661 | -56.004 | 60019
Sarāvān |  | IRN | 27.371 | 62.331 | 60014
Monte Alegre |  | BRA | -2.001 | -54.081 | 60012
Villa Vicente Guerrero |  | MEX | 19.121 | -98.166 | 60001
Mbale |  | KEN | 0.082 | 34.721 | 60000
Sviblovo |  | RUS | 55.850 | 37.633 | 60000
Ostankinskiy |  | RUS | 55.830 | 37.616 | 60000
Faruka |  | PAK | 31.886 | 72.414 | 60000
Bangaon |  | IND | 25.867 | 86.512 | 60000
Zhujiajiao |  | CHN | 31.108 | 121.057 | 60000
Wuzhen |  | CHN | 30.745 | 120.485 | 60000
Nzagi |  | AGO | -8.385 | 15.301 | 60000
Néma |  | MRT | 16.617 | -7.256 | 60000
Chelsea |  | GBR | 51.488 | -0.169 | 60000
Juan-les-Pins |  | FRA | 43.569 | 7.113 | 60000
Gamonal |  | ESP | 42.357 | -3.673 | 60000
Hurlingham |  | ARG | -34.590 | -58.629 | 60000
Bensonhurst |  | USA | 40.602 | -73.994 | 60000
Coney Island |  | USA | 40.578 | -73.994 | 60000
Rancho Penasquitos |  | USA | 32.959 | -117.115 | 60000
Santutxu |  | ESP | 43.253 | -2.916 | 60000
Colonia Nativitas |  | MEX | 19.381 | -99.137 | 60000
Putra Heights |  | MYS | 2.994 | 101.573 | 60000
Valley Glen |  | USA | 34.186 | -118.420 | 60000
Ara Damansara |  | MYS | 3.119 | 101.587 | 60000
Bukit Indah |  | MYS | 1.480 | 103.660 | 60000
Vinhomes Ocean Park |  | VNM | 20.995 | 105.947 | 60000
Meriden |  | USA | 41.538 | -72.807 | 59988
Dại Mỗ |  | VNM | 20.983 | 105.767 | 59980
Narsimhapur |  | IND | 22.949 | 79.184 | 59966
Tanay |  | PHL | 14.497 | 121.285 | 59950
Registro |  | BRA | -24.488 | -47.844 | 59947
Obando |  | PHL | 14.710 | 120.936 | 59929
Uki |  | JPN | 32.622 | 130.662 | 59928
Heroica Caborca |  | MEX | 30.718 | -112.158 | 59922
Pontiac |  | USA | 42.639 | -83.291 | 59917
Temerluh |  | MYS | 3.451 | 102.418 | 59916
Hwasun |  | KOR | 35.061 | 126.987 | 59914
Ponnur |  | IND | 16.071 | 80.549 | 59913
Acerra |  | ITA | 40.945 | 14.371 | 59910
Jiangkou |  | CHN | 25.487 | 119.198 | 59902
Maqin County |  | CHN | 34.474 | 100.245 | 59900
Yamethin |  | MMR | 20.432 | 96.139 | 59867
Kathua |  | IND | 32.369 | 75.525 | 59866
Port Orange |  | USA | 29.138 | -80.996 | 59866
Mérida |  | ESP | 38.918 | -6.343 | 59857
Boyolali |  | IDN | -7.533 | 110.596 | 59851
Hamden |  | USA | 41.396 | -72.897 | 59847
Antony |  | FRA | 48.753 | 2.297 | 59845
Jacundá |  | BRA | -4.447 | -49.116 | 59842
North Lakhimpur |  | IND | 27.235 | 94.104 | 59841
Cachoeiras de Macacu |  | BRA | -22.462 | -42.653 | 59837
Pucheng |  | CHN | 27.923 | 118.533 | 59832
Lakewood |  | USA | 47.172 | -122.518 | 59829
Balagtas |  | PHL | 14.817 | 120.867 | 59826
Brandenburg an der Havel |  | DEU | 52.417 | 12.550 | 59826
Buyeo |  | KOR | 36.275 | 126.909 | 59823
Bang Khae Nuea |  | THA | 13.706 | 100.389 | 59821
Masaurhi Buzurg |  | IND | 25.354 | 85.032 | 59803
Nerkunram |  | IND | 13.062 | 80.209 | 59790
Cosmópolis |  | BRA | -22.646 | -47.196 | 59773
Kosai |  | JPN | 34.701 | 137.523 | 59770
Fountainebleau |  | USA | 25.773 | -80.348 | 59764
Piekary Śląskie |  | POL | 50.380 | 18.927 | 59757
Itogon |  | PHL | 16.364 | 120.677 | 59736
Békéscsaba |  | HUN | 46.683 | 21.100 | 59732
Rüsselsheim am Main |  | DEU | 49.990 | 8.423 | 59730
Zvishavane |  | ZWE | -20.327 | 30.066 | 59717
Saint Clair Shores |  | USA | 42.497 | -82.889 | 59715
Viçosa do Ceará |  | BRA | -3.562 | -41.092 | 59712
Agía Paraskeví |  | GRC | 38.017 | 23.833 | 59704
Metu |  | ETH | 8.300 | 35.583 | 59700
Prachantakham |  | THA | 14.064 | 101.516 | 59696
Springfield |  | USA | 39.924 | -83.809 | 59680
Shegaon |  | IND | 20.793 | 76.699 | 59672
Pampán |  | VEN | 9.445 | -70.476 | 59657
Mandideep |  | IND | 23.082 | 77.533 | 59654
Katiola |  | CIV | 8.137 | -5.101 | 59641
Great Falls |  | USA | 47.500 | -111.301 | 59638
Ksar el Boukhari |  | DZA | 35.889 | 2.749 | 59634
Date |  | JPN | 37.817 | 140.500 | 59625
Ekpoma |  | NGA | 6.743 | 6.140 | 59618
Pāchora |  | IND | 20.667 | 75.353 | 59609
Itamaraju |  | BRA | -17.039 | -39.531 | 59605
Nag Hammâdi |  | EGY | 26.049 | 32.241 | 59601
Baimajing |  | CHN | 19.712 | 109.218 | 59585
Tuanbao |  | CHN | 30.337 | 109.135 | 59580
San Cristobal |  | CUB | 22.717 | -83.056 | 59579
Den Helder |  | NLD | 52.960 | 4.759 | 59569
Chapel Hill |  | USA | 35.913 | -79.056 | 59568
Berlin Köpenick |  | DEU | 52.443 | 13.582 | 59561
Limoeiro do Norte |  | BRA | -5.146 | -38.098 | 59560
Molfetta |  | ITA | 41.200 | 16.599 | 59557
Altamira |  | MEX | 22.393 | -97.939 | 59536
Canyon Country |  | USA | 34.423 | -118.472 | 59530
Gobichettipalayam |  | IND | 11.455 | 77.442 | 59523
Sengkang |  | IDN | -4.128 | 120.030 | 59523
Gangoh |  | IND | 29.780 | 77.263 | 59519
Mielec |  | POL | 50.287 | 21.424 | 59509
Dayr al Balaḩ |  | PSE | 31.418 | 34.349 | 59504
Ferizaj |  | KOS | 42.371 | 21.155 | 59504
Shirakawa |  | JPN | 37.120 | 140.262 | 59491
Esfarāyen |  | IRN | 37.076 | 57.510 | 59490
Itanagar |  | IND | 27.087 | 93.610 | 59490
Comitancillo |  | GTM | 15.089 | -91.750 | 59489
Drummondville |  | CAN | 45.883 | -72.482 | 59489
Sonsonate |  | SLV | 13.717 | -89.723 | 59468
Wenshang |  | CHN | 35.727 | 116.496 | 59455
Mölndal |  | SWE | 57.655 | 12.014 | 59430
Huntington Park |  | USA | 33.982 | -118.225 | 59430
Meïganga |  | CMR | 6.517 | 14.300 | 59426
La Roche-sur-Yon |  | FRA | 46.670 | -1.428 | 59410
Chikuma |  | JPN | 36.527 | 138.089 | 59381
Mingshui |  | CHN | 47.179 | 125.903 | 59369
Ogōri |  | JPN | 33.387 | 130.549 | 59360
Azrou |  | MAR | 33.434 | -5.221 | 59348
Galátsi |  | GRC | 38.017 | 23.750 | 59345
Lancaster |  | USA | 40.038 | -76.306 | 59339
Jaitpur |  | IND | 28.506 | 77.330 | 59330
Huiqu |  | CHN | 36.271 | 119.049 | 59323
Aş Şāliḩīyah al Jadīdah |  | EGY | 30.631 | 31.939 | 59320
Narasapur |  | IND | 16.434 | 81.698 | 59306
Coconut Creek |  | USA | 26.252 | -80.179 | 59302
Wendo |  | ETH | 6.600 | 38.417 | 59300
San Felipe |  | CHL | -32.750 | -70.726 | 59294
Dhone |  | IND | 15.395 | 77.871 | 59272
Irati |  | BRA | -25.467 | -50.651 | 59250
Gannan |  | CHN | 47.920 | 123.500 | 59239
Offenburg |  | DEU | 48.474 | 7.945 | 59238
Craigavon |  | GBR | 54.447 | -6.387 | 59236
Aboisso |  | CIV | 5.468 | -3.207 | 59225
Lamongan |  | IDN | -7.117 | 112.417 | 59224
Pánlóngchéng Jīngjì Kāifāqū |  | CHN | 30.693 | 114.271 | 59207
Nabarūh |  | EGY | 31.098 | 31.303 | 59202
Leander |  | USA | 30.579 | -97.853 | 59202
Hongjiang |  | CHN | 27.110 | 109.996 | 59199
Mikhaylovsk |  | RUS | 45.131 | 42.027 | 59198
Rājgarh |  | IND | 28.642 | 75.386 | 59193
Sahagún |  | COL | 8.946 | -75.443 | 59188
Jian’ou |  | CHN | 27.041 | 118.319 | 59187
Idaho Falls |  | USA | 43.467 | -112.034 | 59184
Kotlas |  | RUS | 61.257 | 46.654 | 59180
Fundación |  | COL | 10.521 | -74.185 | 59175
Veliko Tŭrnovo |  | BGR | 43.081 | 25.629 | 59166
Tashan |  | CHN | 34.336 | 117.567 | 59162
San Rafael |  | USA | 37.974 | -122.531 | 59162
Jixian |  | CHN | 46.726 | 131.133 | 59160
Hezuo |  | CHN | 34.986 | 102.909 | 59148
Azua |  | DOM | 18.453 | -70.735 | 59139
Wanchaq |  | PER | -13.525 | -71.965 | 59134
Chalkída |  | GRC | 38.464 | 23.603 | 59125
Oltinko‘l |  | UZB | 43.069 | 58.904 | 59122
Ābādeh |  | IRN | 28.835 | 53.173 | 59116
Abadeh |  | IRN | 31.161 | 52.651 | 59116
Ullal |  | IND | 12.806 | 74.861 | 59116
Manaoag |  | PHL | 16.044 | 120.486 | 59115
Rio Bonito |  | BRA | -22.709 | -42.610 | 59113
Langenfeld |  | DEU | 51.108 | 6.948 | 59112
Al Warqaa |  | ARE | 25.193 | 55.420 | 59111
Umm Al Quwain City |  | ARE | 25.565 | 55.555 | 59098
Haizhou |  | CHN | 34.582 | 119.129 | 59098
Noblesville |  | USA | 40.046 | -86.009 | 59093
Pierrefonds |  | CAN | 45.460 | -73.893 | 59093
Panna |  | IND | 24.721 | 80.188 | 59091
Dilling |  | SDN | 12.050 | 29.650 | 59089
Longgu |  | CHN | 34.903 | 116.807 | 59086
Yigou |  | CHN | 35.811 | 114.317 | 59073
Santo Tomé |  | ARG | -31.663 | -60.765 | 59072
Yagoua |  | CMR | 10.341 | 15.233 | 59069
Marietta |  | USA | 33.953 | -84.550 | 59067
San Francisco |  | ARG | -31.425 | -62.084 | 59062
Verkhnyaya Pyshma |  | RUS | 56.970 | 60.582 | 59061
Ferencváros |  | HUN | 47.478 | 19.091 | 59056
As-Suwayda |  | SYR | 32.709 | 36.570 | 59052
Fairfield |  | USA | 41.141 | -73.264 | 59052
Talnakh |  | RUS | 69.487 | 88.397 | 59051
Langtoucun |  | CHN | 40.041 | 124.335 | 59046
Owensboro |  | USA | 37.774 | -87.113 | 59042
Jose Rizal |  | PHL | 8.877 | 117.504 | 59040
Eastvale |  | USA | 33.964 | -117.564 | 59039
Sarpsborg |  | NOR | 59.284 | 11.110 | 59038
Içara |  | BRA | -28.713 | -49.300 | 59035
Simpang Renggam |  | MYS | 1.825 | 103.311 | 59033
El Palomar |  | ARG | -34.618 | -58.602 | 59031
Qiryat Ata |  | ISR | 32.811 | 35.113 | 59030
Acará |  | BRA | -1.961 | -48.197 | 59023
Royal Oak |  | USA | 42.489 | -83.145 | 59008
Minami-Sōma |  | JPN | 37.629 | 140.979 | 59005
Mot’a |  | ETH | 11.083 | 37.867 | 59000
Camacupa |  | AGO | -12.017 | 17.483 | 59000
Slutsk |  | BLR | 53.015 | 27.542 | 58995
Gola Gokarannāth |  | IND | 28.078 | 80.471 | 58986
Mbera |  | MRT | 15.856 | -5.791 | 58985
Zarand |  | IRN | 30.813 | 56.564 | 58983
Petroúpolis |  | GRC | 38.042 | 23.685 | 58979
Stralsund |  | DEU | 54.309 | 13.082 | 58976
Brentwood |  | USA | 37.932 | -121.696 | 58968
Goz Beida |  | TCD | 12.226 | 21.410 | 58941
Gohad |  | IND | 26.433 | 78.442 | 58939
Golpāyegān |  | IRN | 33.454 | 50.288 | 58936
Torbat-e Jām |  | IRN | 35.244 | 60.623 | 58928
Fraijanes |  | GTM | 14.465 | -90.441 | 58922
Kitahiroshima |  | JPN | 42.976 | 141.567 | 58918
Mpanda |  | BDI | -3.170 | 29.403 | 58913
Xiaoweizhai |  | CHN | 26.190 | 107.513 | 58913
Cruz Alta |  | BRA | -28.644 | -53.606 | 58913
Baki |  | IDN | -7.613 | 110.784 | 58909
Cerro de Pasco |  | PER | -10.666 | -76.253 | 58899
Mikhaylovka |  | RUS | 50.062 | 43.233 | 58898
Solnechnogorsk |  | RUS | 56.175 | 36.971 | 58891
Villach |  | AUT | 46.610 | 13.856 | 58882
Antu |  | CHN | 43.102 | 128.908 | 58872
Bañga |  | PHL | 6.424 | 124.778 | 58855
Benalmádena |  | ESP | 36.596 | -4.573 | 58854
Wani |  | IND | 20.055 | 78.953 | 58840
Ardakān |  | IRN | 32.310 | 54.017 | 58834
Avan |  | ARM | 40.214 | 44.578 | 58800
Menzel Bourguiba |  | TUN | 37.154 | 9.786 | 58800
Dubuque |  | USA | 42.501 | -90.665 | 58799
Wallasey |  | GBR | 53.423 | -3.065 | 58794
Kamphaeng Phet |  | THA | 16.483 | 99.522 | 58787
Koga |  | JPN | 33.733 | 130.467 | 58786
Comayagua |  | HND | 14.456 | -87.640 | 58784
Thiruvarur |  | IND | 10.773 | 79.637 | 58777
Upleta |  | IND | 21.740 | 70.283 | 58775
Suozhen |  | CHN | 36.954 | 118.105 | 58766
Ishikari |  | JPN | 43.240 | 141.354 | 58755
Tessaoua |  | NER | 13.757 | 7.987 | 58750
Cerdanyola del Vallès |  | ESP | 41.491 | 2.141 | 58747
Vinto |  | BOL | -17.391 | -66.317 | 58739
Kayes |  | COG | -4.205 | 13.286 | 58737
Marseille 12 |  | FRA | 43.296 | 5.436 | 58734
Brookline |  | USA | 42.332 | -71.121 | 58732
Novi |  | USA | 42.481 | -83.475 | 58723
Pestlőrinc |  | HUN | 47.430 | 19.216 | 58722
Jaguariúna |  | BRA | -22.706 | -46.986 | 58722
Littlehampton |  | GBR | 50.811 | -0.541 | 58714
Er Roseires |  | SDN | 11.866 | 34.387 | 58712
Tokoname |  | JPN | 34.883 | 136.850 | 58710
Arsen’yev |  | RUS | 44.157 | 133.273 | 58700
Shwegu |  | MMR | 24.227 | 96.791 | 58696
Viseu |  | BRA | -1.197 | -46.140 | 58692
Hanyū |  | JPN | 36.167 | 139.533 | 58686
Ṣāleḥīeh |  | IRN | 35.505 | 51.191 | 58683
Des Plaines |  | USA | 42.033 | -87.883 | 58677
Beliatta |  | LKA | 6.050 | 80.733 | 58675
Kampong Dungun |  | MYS | 3.217 | 101.317 | 58674
Hameln |  | DEU | 52.104 | 9.356 | 58666
Carrara |  | ITA | 44.079 | 10.098 | 58666
Taifu |  | CHN | 28.982 | 105.637 | 58663
Los Patios |  | COL | 7.838 | -72.504 | 58661
Mnihla |  | TUN | 36.848 | 10.111 | 58641
Carson City |  | USA | 39.164 | -119.767 | 58639
Padangpanjang |  | IDN | -0.456 | 100.405 | 58627
Orland Park |  | USA | 41.630 | -87.854 | 58619
San Pedro Ayampuc |  | GTM | 14.779 | -90.453 | 58609
Oumé |  | CIV | 6.383 | -5.418 | 58606
Mpondwe |  | UGA | 0.040 | 29.725 | 58600
Nūzvīd |  | IND | 16.789 | 80.846 | 58590
Frutal |  | BRA | -20.025 | -48.941 | 58588
Ngã Năm |  | VNM | 9.565 | 105.599 | 58588
Glogovac |  | KOS | 42.628 | 20.894 | 58579
Bartlett |  | USA | 35.205 | -89.874 | 58579
Beitbridge |  | ZWE | -22.217 | 30.000 | 58574
Guerara |  | DZA | 32.792 | 4.499 | 58572
Toki |  | JPN | 35.350 | 137.183 | 58567
Woodland |  | USA | 38.679 | -121.773 | 58567
Lonavla |  | IND | 18.753 | 73.406 | 58562
Loum |  | CMR | 4.718 | 9.735 | 58554
Shiqiaozi |  | CHN | 36.162 | 119.263 | 58538
Una |  | IND | 20.823 | 71.038 | 58528
Jidong |  | CHN | 45.256 | 131.116 | 58520
São Gabriel |  | BRA | -30.336 | -54.320 | 58487
Lehi |  | USA | 40.392 | -111.851 | 58486
Dom Eliseu |  | BRA | -4.285 | -47.505 | 58484
Ouled Djellal |  | DZA | 34.430 | 5.061 | 58481
Fenyi |  | CHN | 27.811 | 114.668 | 58478
Racibórz |  | POL | 50.092 | 18.219 | 58464
White Plains |  | USA | 41.034 | -73.763 | 58459
Uzlovaya |  | RUS | 53.984 | 38.160 | 58458
Vasastaden |  | SWE | 59.350 | 18.033 | 58458
Paombong |  | PHL | 14.831 | 120.789 | 58453
Weleri |  | IDN | -6.971 | 110.067 | 58448
Chonglong |  | CHN | 29.781 | 104.852 | 58441
Sayama |  | JPN | 34.517 | 135.563 | 58435
Xinglongshan |  | CHN | 43.956 | 125.466 | 58432
Choshi |  | JPN | 35.733 | 140.833 | 58431
Al Ḩāmūl |  | EGY | 31.311 | 31.148 | 58430
San Pedro de Jujuy |  | ARG | -24.231 | -64.866 | 58430
Fort Beaufort |  | ZAF | -32.775 | 26.634 | 58419
Benevento |  | ITA | 41.131 | 14.778 | 58418
Trairi |  | BRA | -3.278 | -39.269 | 58415
Arcadia |  | USA | 34.140 | -118.035 | 58408
Reston |  | USA | 38.969 | -77.341 | 58404
Friedrichshafen |  | DEU | 47.657 | 9.476 | 58403
Batatais |  | BRA | -20.891 | -47.585 | 58402
Finote Selam |  | ETH | 10.700 | 37.267 | 58400
Barkam |  | CHN | 31.901 | 102.221 | 58390
Sakurai |  | JPN | 34.500 | 135.850 | 58386
Chaiyaphum |  | THA | 15.810 | 102.029 | 58350
Tongchuan |  | CHN | 31.094 | 105.087 | 58346
Shibuzi |  | CHN | 36.124 | 119.103 | 58333
Uttaradit |  | THA | 17.626 | 100.094 | 58313
Lixian |  | CHN | 34.190 | 105.172 | 58300
Murakami |  | JPN | 38.233 | 139.483 | 58300
Larbaâ |  | DZA | 36.565 | 3.154 | 58295
Sérres |  | GRC | 41.085 | 23.548 | 58287
Hongqiao |  | CHN | 26.768 | 112.108 | 58287
Antsalova |  | MDG | -18.667 | 44.617 | 58280
Trenčín |  | SVK | 48.895 | 18.044 | 58278
Žižkov |  | CZE | 50.083 | 14.450 | 58267
Changbai |  | CHN | 41.418 | 128.196 | 58266
Zhutuo |  | CHN | 29.018 | 105.849 | 58262
Korçë |  | ALB | 40.619 | 20.781 | 58259
San Andrés |  | COL | 12.579 | -81.700 | 58257
Patzún |  | GTM | 14.682 | -91.014 | 58240
Będzin |  | POL | 50.326 | 19.126 | 58236
Sillod |  | IND | 20.303 | 75.653 | 58230
Kırklareli |  | TUR | 41.735 | 27.225 | 58223
Colón |  | ARG | -32.223 | -58.144 | 58219
Ocala |  | USA | 29.187 | -82.140 | 58218
Kisela Voda |  | MKD | 41.949 | 21.503 | 58216
Nikšić |  | MNE | 42.773 | 18.944 | 58212
Dingtao |  | CHN | 35.074 | 115.566 | 58206
Clay |  | USA | 43.186 | -76.172 | 58206
Myaungmya |  | MMR | 16.599 | 94.921 | 58205
Omoa |  | HND | 15.776 | -88.038 | 58172
Dongxi |  | CHN | 28.761 | 106.661 | 58169
Los Dos Caminos |  | VEN | 10.494 | -66.829 | 58168
Arzew |  | DZA | 35.850 | -0.318 | 58162
Central City |  | USA | 33.440 | -112.058 | 58161
Petauke |  | ZMB | -14.241 | 31.320 | 58156
Kanbe |  | MMR | 16.707 | 96.002 | 58146
Ar Rumaythīyah |  | KWT | 29.312 | 48.074 | 58135
Täby |  | SWE | 59.444 | 18.069 | 58123
South Vineland |  | USA | 39.446 | -75.029 | 58122
Lorient |  | FRA | 47.748 | -3.372 | 58112
Sanford |  | USA | 28.801 | -81.273 | 58111
Juye |  | CHN | 35.387 | 116.072 | 58107
Ekangala |  | ZAF | -25.668 | 28.730 | 58099
Nahariyya |  | ISR | 33.009 | 35.098 | 58096
Dapaong |  | TGO | 10.862 | 0.208 | 58071
Felgueiras |  | PRT | 41.368 | -8.194 | 58065
Serian |  | MYS | 1.167 | 110.567 | 58059
Streatham |  | GBR | 51.429 | -0.132 | 58055
Hancheng |  | CHN | 35.460 | 110.429 | 58049
Göppingen |  | DEU | 48.704 | 9.652 | 58040
Zgierz |  | POL | 51.856 | 19.406 | 58036
Caucasia |  | COL | 7.987 | -75.193 | 58034
Bowie |  | USA | 38.943 | -76.730 | 58025
Simpang Empat |  | MYS | 4.950 | 100.633 | 58004
Volzhsk |  | RUS | 55.867 | 48.359 | 58000
Santangpu |  | CHN | 27.406 | 111.987 | 58000
Invercargill |  | NZL | -46.400 | 168.350 | 58000
Port Coquitlam |  | CAN | 49.266 | -122.769 | 58000
Kokomo |  | USA | 40.486 | -86.134 | 57995
Chornomors’k |  | UKR | 46.299 | 30.655 | 57983
Sarcelles |  | FRA | 48.997 | 2.378 | 57979
Jatiwangi |  | IDN | -6.734 | 108.263 | 57973
Acámbaro |  | MEX | 20.032 | -100.724 | 57972
Vigevano |  | ITA | 45.314 | 8.854 | 57970
Kawthoung |  | MMR | 9.982 | 98.550 | 57949
Pessac |  | FRA | 44.806 | -0.632 | 57944
Imarichō-kō |  | JPN | 33.274 | 129.879 | 57940
Magsaysay |  | PHL | 6.767 | 125.183 | 57936
Sīra |  | IND | 13.742 | 76.904 | 57928
Santa Rosa de Cabal |  | COL | 4.868 | -75.621 | 57928
Baekrajan |  | IDN | -6.767 | 110.854 | 57920
Wayne |  | USA | 40.925 | -74.277 | 57915
Kraaifontein |  | ZAF | -33.848 | 18.717 | 57911
Hardenberg |  | NLD | 52.576 | 6.619 | 57909
Ivry-sur-Seine |  | FRA | 48.816 | 2.385 | 57897
Kokubu-matsuki |  | JPN | 31.733 | 130.767 | 57896
San Francisco El Alto |  | GTM | 14.945 | -91.443 | 57894
Chikhli |  | IND | 20.350 | 76.258 | 57889
Veles |  | MKD | 41.717 | 21.772 | 57873
Al Wāsiţah |  | EGY | 29.338 | 31.206 | 57870
Tabaco |  | PHL | 13.359 | 123.734 | 57860
Jing'an |  | CHN | 34.496 | 116.922 | 57825
Belen |  | PER | -3.760 | -73.250 | 57824
Pianura |  | ITA | 40.859 | 14.173 | 57821
Kogalym |  | RUS | 62.265 | 74.479 | 57800
Jhārgrām |  | IND | 22.454 | 86.995 | 57796
Évreux |  | FRA | 49.024 | 1.151 | 57795
Bootle |  | GBR | 53.467 | -3.017 | 57791
Santee |  | USA | 32.838 | -116.974 | 57787
Emin |  | CHN | 46.526 | 83.634 | 57782
Ponte Nova |  | BRA | -20.416 | -42.909 | 57776
Orito |  | COL | 0.667 | -76.873 | 57774
Longtan |  | CHN | 28.757 | 108.964 | 57769
Shenliu |  | CHN | 29.414 | 112.164 | 57769
Lop Buri |  | THA | 14.798 | 100.654 | 57761
Ksar |  | MRT | 18.099 | -15.957 | 57758
Manicoré |  | BRA | -5.809 | -61.300 | 57758
Görlitz |  | DEU | 51.155 | 14.989 | 57751
Dublin |  | USA | 37.702 | -121.936 | 57721
St. Albert |  | CAN | 53.633 | -113.635 | 57719
Hagere Maryam |  | ETH | 5.634 | 38.236 | 57700
Stolberg |  | DEU | 50.774 | 6.226 | 57684
la Nova Esquerra de l'Eixample |  | ESP | 41.383 | 2.149 | 57676
Ash Shāmīyah |  | IRQ | 31.963 | 44.601 | 57661
Ávila |  | ESP | 40.657 | -4.700 | 57657
Maocun |  | CHN | 34.377 | 117.251 | 57649
Mongaguá |  | BRA | -24.093 | -46.621 | 57648
Harsīn |  | IRN | 34.272 | 47.586 | 57647
Santa Luzia |  | BRA | -3.963 | -45.658 | 57635
Sundsvall |  | SWE | 62.391 | 17.306 | 57606
Bebington |  | GBR | 53.350 | -3.017 | 57600
El Hatillo |  | VEN | 10.424 | -66.826 | 57591
Legnano |  | ITA | 45.598 | 8.915 | 57589
Vénissieux |  | FRA | 45.697 | 4.886 | 57584
Kagaznāgār |  | IND | 19.332 | 79.466 | 57583
Cergy |  | FRA | 49.036 | 2.076 | 57576
Ālbū Kamāl |  | SYR | 34.452 | 40.919 | 57572
Trảng Bom |  | VNM | 10.954 | 107.006 | 57560
Ban Pong |  | THA | 13.816 | 99.877 | 57559
Krymsk |  | RUS | 44.926 | 37.990 | 57555
Huangpi |  | CHN | 30.885 | 114.378 | 57554
Shanhecun |  | CHN | 45.711 | 128.580 | 57550
Hernals |  | AUT | 48.225 | 16.309 | 57546
Biała Podlaska |  | POL | 52.032 | 23.117 | 57541
Bhātāpāra |  | IND | 21.735 | 81.947 | 57537
Yantongshan |  | CHN | 43.292 | 126.009 | 57515
Kāsībugga |  | IND | 18.759 | 84.416 | 57507
Vynohradar |  | UKR | 50.514 | 30.425 | 57500
Guarabira |  | BRA | -6.855 | -35.490 | 57484
Cupang |  | PHL | 14.434 | 121.036 | 57482
Hasanpur |  | IND | 28.722 | 78.284 | 57481
Clichy |  | FRA | 48.900 | 2.310 | 57467
Na Di |  | THA | 14.116 | 101.782 | 57466
Guiren |  | CHN | 33.670 | 118.189 | 57446
Chongwe |  | ZMB | -15.329 | 28.682 | 57443
Maulavi Bāzār |  | BGD | 24.489 | 91.771 | 57441
Palm Harbor |  | USA | 28.078 | -82.764 | 57439
Santo Tomas |  | PHL | 14.108 | 121.141 | 57438
Kan’onjichō |  | JPN | 34.128 | 133.646 | 57438
Linares |  | ESP | 38.095 | -3.636 | 57414
Lohārdagā |  | IND | 23.433 | 84.680 | 57411
Kentau |  | KAZ | 43.517 | 68.505 | 57408
Marinilla |  | COL | 6.174 | -75.336 | 57403
Medford |  | USA | 42.418 | -71.106 | 57403
Kidderminster |  | GBR | 52.388 | -2.250 | 57400
Myaydo |  | MMR | 19.368 | 95.215 | 57395
Cheremkhovo |  | RUS | 53.147 | 103.082 | 57395
Morley |  | GBR | 53.740 | -1.599 | 57385
Jahāngīrābād |  | IND | 28.405 | 78.106 | 57363
Sherkot |  | IND | 29.327 | 78.574 | 57361
Kātrās |  | IND | 23.798 | 86.298 | 57349
Siu Lek Yuen |  | HKG | 22.382 | 114.213 | 57349
El Menia |  | DZA | 30.576 | 2.884 | 57344
Minbu |  | MMR | 20.181 | 94.876 | 57342
Zhongxing |  | CHN | 33.704 | 118.679 | 57338
Halabja |  | IRQ | 35.178 | 45.986 | 57333
Talagante |  | CHL | -33.664 | -70.927 | 57323
Langxiang |  | CHN | 46.950 | 128.868 | 57318
Kaffrine |  | SEN | 14.106 | -15.551 | 57307
Catacaos |  | PER | -5.267 | -80.683 | 57304
Garoowe | Garowe; Garowe | SOM | 8.402 | 48.483 | 57300
Kota Sambas |  | IDN | 1.363 | 109.301 | 57295
Mācherla |  | IND | 16.476 | 79.435 | 57290
Naksalbāri |  | IND | 26.683 | 88.220 | 57283
Sankarankovil |  | IND | 9.170 | 77.541 | 57277
Mulbāgal |  | IND | 13.164 | 78.393 | 57276
Paris 09 Opéra |  | FRA | 48.872 | 2.340 | 57271
Kolaboui |  | GIN | 10.796 | -14.400 | 57251
Midwest City |  | USA | 35.450 | -97.397 | 57249
Kandukūr |  | IND | 15.215 | 79.904 | 57246
Center City |  | USA | 39.951 | -75.159 | 57239
Nonoichi |  | JPN | 36.533 | 136.617 | 57238
Margate |  | USA | 26.245 | -80.206 | 57234
Tiruvalla |  | IND | 9.382 | 76.575 | 57223
Roshanpura |  | IND | 28.601 | 76.989 | 57217
Villa Hayes |  | PRY | -25.093 | -57.527 | 57217
Thanbyuzayat |  | MMR | 15.969 | 97.727 | 57208
Bergama |  | TUR | 39.121 | 27.181 | 57200
Ponnūru |  | IND | 16.065 | 80.552 | 57170
Boufarik |  | DZA | 36.574 | 2.912 | 57162
Chitral |  | PAK | 35.852 | 71.786 | 57157
South Whittier |  | USA | 33.950 | -118.039 | 57156
Bageqi |  | CHN | 37.141 | 79.835 | 57153
Saint-André |  | REU | -20.963 | 55.650 | 57150
Kollegāl |  | IND | 12.154 | 77.111 | 57149
Tinley Park |  | USA | 41.573 | -87.784 | 57143
Hamada |  | JPN | 34.883 | 132.083 | 57142
Mukandpur |  | IND | 28.739 | 77.183 | 57135
Anamur |  | TUR | 36.075 | 32.837 | 57128
Bandō |  | JPN | 36.070 | 139.867 | 57128
Suiling |  | CHN | 47.235 | 127.108 | 57124
Pflugerville |  | USA | 30.439 | -97.620 | 57122
Mafraq |  | JOR | 32.343 | 36.208 | 57118
Wenxing |  | CHN | 28.682 | 112.879 | 57117
Unjha |  | IND | 23.804 | 72.391 | 57108
Frankfurt (Oder) |  | DEU | 52.347 | 14.551 | 57107
Fichē |  | ETH | 9.800 | 38.733 | 57100
Zhigulëvsk |  | RUS | 53.403 | 49.511 | 57094
Yingli |  | CHN | 37.065 | 118.810 | 57091
Sakaidechō |  | JPN | 34.323 | 133.836 | 57090
Cristo Rey |  | DOM | 18.500 | -69.933 | 57084
Kāmyārān |  | IRN | 34.795 | 46.937 | 57077
Borūjen |  | IRN | 31.965 | 51.287 | 57071
Chhibrāmau |  | IND | 27.149 | 79.501 | 57071
As Sawānī |  | LBY | 32.717 | 13.067 | 57069
Nūrābād |  | IRN | 30.114 | 51.522 | 57058
Tilhar |  | IND | 27.963 | 79.738 | 57043
Dehdasht |  | IRN | 30.793 | 50.565 | 57036
New Brunswick |  | USA | 40.486 | -74.452 | 57035
Annaka |  | JPN | 36.330 | 138.896 | 57013
Jahangira |  | PAK | 33.964 | 72.221 | 57011
Lunglei |  | IND | 22.892 | 92.742 | 57011
Grand Forks |  | USA | 47.925 | -97.033 | 57011
Emmen |  | NLD | 52.779 | 6.907 | 57010
Phra Phutthabat |  | THA | 14.726 | 100.796 | 57008
Sokol’niki |  | RUS | 55.802 | 37.672 | 57000
Sokol |  | RUS | 55.800 | 37.517 | 57000
Colegiales |  | ARG | -34.574 | -58.449 | 57000
Reyhanlı | Reyhanli | TUR | 36.268 | 36.567 | 56995
Baishishan |  | CHN | 43.583 | 127.567 | 56992
Fountain Valley |  | USA | 33.709 | -117.954 | 56987
Hoskote |  | IND | 13.071 | 77.798 | 56980
Hendala |  | LKA | 6.991 | 79.883 | 56978
Haripur |  | PAK | 33.998 | 72.935 | 56977
Minokamo |  | JPN | 35.482 | 137.022 | 56972
Roslavl’ |  | RUS | 53.954 | 32.864 | 56971
Stourbridge |  | GBR | 52.456 | -2.143 | 56950
North Hills |  | USA | 34.236 | -118.485 | 56946
Byasanagar |  | IND | 20.956 | 86.126 | 56946
Ninghai |  | CHN | 37.384 | 121.609 | 56937
Manfredonia |  | ITA | 41.631 | 15.919 | 56932
Anlong Veaeng |  | KHM | 14.232 | 104.081 | 56927
Veszprém |  | HUN | 47.093 | 17.911 | 56927
Neu-Hohenschönhausen |  | DEU | 52.567 | 13.513 | 56921
Bayt Lāhyā |  | PSE | 31.546 | 34.495 | 56919
Foligno |  | ITA | 42.955 | 12.703 | 56918
Zhuzhai |  | CHN | 34.761 | 116.814 | 56908
Purbalingga |  | IDN | -7.388 | 109.364 | 56903
Xam Nua |  | LAO | 20.416 | 104.045 | 56900
Diamond Bar |  | USA | 34.029 | -117.810 | 56897
Kitgum |  | UGA | 3.278 | 32.887 | 56891
Baden-Baden |  | DEU | 48.761 | 8.240 | 56881
Ipirá |  | BRA | -12.158 | -39.737 | 56876
Bada Barabīl |  | IND | 22.112 | 85.387 | 56870
Hattingen |  | DEU | 51.399 | 7.186 | 56866
Sāmalkot |  | IND | 17.057 | 82.176 | 56864
Caacupé |  | PRY | -25.386 | -57.142 | 56864
Mukō |  | JPN | 34.965 | 135.704 | 56859
Karīmganj |  | IND | 24.869 | 92.355 | 56854
La Dolorita |  | VEN | 10.488 | -66.786 | 56846
Livingston |  | GBR | 55.903 | -3.523 | 56840
Umm Ruwaba |  | SDN | 12.906 | 31.216 | 56833
Ushuaia |  | ARG | -54.811 | -68.316 | 56825
Nōgata |  | JPN | 33.741 | 130.723 | 56821
Bobbili |  | IND | 18.574 | 83.359 | 56819
Barri de Sant Andreu |  | ESP | 41.437 | 2.190 | 56818
Jinji |  | CHN | 23.228 | 110.826 | 56816
Fana |  | MLI | 12.779 | -6.956 | 56809
Marseille 11 |  | FRA | 43.291 | 5.438 | 56792
Taunton |  | USA | 41.900 | -71.090 | 56789
Fussa |  | JPN | 35.737 | 139.324 | 56786
Ambalangoda |  | LKA | 6.236 | 80.054 | 56783
Batac City |  | PHL | 18.055 | 120.565 | 56781
Oak Lawn |  | USA | 41.711 | -87.758 | 56781
Union |  | USA | 40.698 | -74.263 | 56771
Ankeny |  | USA | 41.730 | -93.606 | 56764
Battir |  | PSE | 31.700 | 35.117 | 56746
Malārd |  | IRN | 35.666 | 50.977 | 56745
Weining |  | CHN | 26.850 | 104.233 | 56744
Mettur |  | IND | 11.788 | 77.801 | 56743
Chicopee |  | USA | 42.149 | -72.608 | 56741
Sattenapalle |  | IND | 16.394 | 80.152 | 56721
San Vicent del Raspeig |  | ESP | 38.396 | -0.525 | 56715
Castlereagh |  | GBR | 54.574 | -5.885 | 56679
Kettering |  | GBR | 52.398 | -0.726 | 56676
Morondava |  | MDG | -20.289 | 44.318 | 56671
Paudalho |  | BRA | -7.897 | -35.180 | 56665
Qingfu |  | CHN | 28.437 | 104.516 | 56650
Jamrud |  | PAK | 34.002 | 71.380 | 56642
Daokou |  | CHN | 35.569 | 114.516 | 56637
Okcheon |  | KOR | 36.301 | 127.568 | 56634
Tirūrangādi |  | IND | 11.043 | 75.923 | 56632
Yashan |  | CHN | 22.198 | 109.942 | 56629
Woluwe-Saint-Lambert |  | BEL | 50.844 | 4.429 | 56584
Lingayen |  | PHL | 16.022 | 120.232 | 56580
Masinloc |  | PHL | 15.536 | 119.950 | 56579
Borovichi |  | RUS | 58.394 | 33.919 | 56571
Hilden |  | DEU | 51.168 | 6.931 | 56565
Wellingborough |  | GBR | 52.303 | -0.694 | 56564
Tennala |  | IND | 10.993 | 75.935 | 56546
Budapest XII. kerület |  | HUN | 47.492 | 19.015 | 56544
Aylmer |  | CAN | 45.400 | -75.806 | 56542
Chakradharpur |  | IND | 22.676 | 85.629 | 56531
Oberá |  | ARG | -27.487 | -55.120 | 56528
Irving Park |  | USA | 41.953 | -87.736 | 56520
Dörtyol |  | TUR | 36.839 | 36.230 | 56513
Limoeiro |  | BRA | -7.875 | -35.450 | 56510
Ureña |  | VEN | 7.922 | -72.444 | 56509
Capitão Poço |  | BRA | -1.746 | -47.059 | 56506
Açu |  | BRA | -5.577 | -36.909 | 56496
Sendhwa |  | IND | 21.686 | 75.096 | 56485
Nantai |  | CHN | 40.924 | 122.804 | 56478
Sukuta |  | GMB | 13.410 | -16.708 | 56472
Balai Pungut |  | IDN | 1.059 | 101.291 | 56452
Talegaon Dābhāde |  | IND | 18.735 | 73.676 | 56435
Potenza |  | ITA | 40.642 | 15.808 | 56433
Changleng |  | CHN | 28.700 | 115.817 | 56429
Chernaya Rechka |  | RUS | 59.986 | 30.303 | 56429
Saint-Michel |  | CAN | 45.568 | -73.622 | 56420
Hiriyūr |  | IND | 13.945 | 76.617 | 56416
São Gabriel da Cachoeira |  | BRA | -0.118 | -67.085 | 56406
Rolim de Moura |  | BRA | -11.804 | -61.803 | 56406
Chino |  | JPN | 35.994 | 138.154 | 56400
Boudouaou |  | DZA | 36.727 | 3.410 | 56398
Mocoa |  | COL | 1.153 | -76.652 | 56398
Mizuho |  | JPN | 35.394 | 136.669 | 56388
Winterhude |  | DEU | 53.594 | 10.011 | 56382
Anjangaon |  | IND | 21.165 | 77.309 | 56380
Mon Repos |  | TTO | 10.280 | -61.446 | 56380
Hutang |  | CHN | 31.534 | 119.490 | 56370
Tarneit |  | AUS | -37.836 | 144.660 | 56370
Pul-e Khumrī |  | AFG | 35.945 | 68.715 | 56369
Berwyn |  | USA | 41.851 | -87.794 | 56368
Sanchuan |  | CHN | 26.750 | 100.659 | 56345
Charkhi Dādri |  | IND | 28.592 | 76.272 | 56337
Châu Phong |  | VNM | 10.717 | 105.133 | 56322
Caleta Olivia |  | ARG | -46.448 | -67.523 | 56310
Ujhāni |  | IND | 28.003 | 79.008 | 56309
Manhattan |  | USA | 39.184 | -96.572 | 56308
Honiara |  | SLB | -9.433 | 159.950 | 56298
Fier |  | ALB | 40.725 | 19.558 | 56297
Sitou |  | CHN | 36.313 | 118.412 | 56289
Kaédi |  | MRT | 16.151 | -13.506 | 56283
Bankra |  | IND | 22.603 | 88.278 | 56273
Mendaha |  | IDN | -1.016 | 103.593 | 56268
Forest |  | BEL | 50.817 | 4.328 | 56254
Dabhoi |  | IND | 22.183 | 73.433 | 56253
Kūt-e ‘Abdollāh |  | IRN | 31.239 | 48.656 | 56252
Zibihu |  | CHN | 26.114 | 99.953 | 56246
Mutsu |  | JPN | 41.289 | 141.217 | 56244
Teghra |  | IND | 25.490 | 85.940 | 56234
Baidi |  | CHN | 31.058 | 109.591 | 56216
Sleman |  | IDN | -7.716 | 110.356 | 56215
Gaogou |  | CHN | 34.017 | 119.189 | 56214
Espinal |  | COL | 4.149 | -74.884 | 56213
Huauchinango |  | MEX | 20.174 | -98.055 | 56206
Vranje |  | SRB | 42.551 | 21.900 | 56199
Kirishi |  | RUS | 59.474 | 32.040 | 56190
Gölcük |  | TUR | 40.715 | 29.818 | 56189
Khartsyzk |  | UKR | 48.043 | 38.140 | 56182
Linghai |  | CHN | 41.165 | 121.367 | 56176
Turbaco |  | COL | 10.329 | -75.411 | 56171
Dongola |  | SDN | 19.182 | 30.477 | 56167
Paita |  | PER | -5.089 | -81.114 | 56151
Kendale Lakes |  | USA | 25.708 | -80.407 | 56148
Smyrna |  | USA | 33.884 | -84.514 | 56146
Dearborn Heights |  | USA | 42.337 | -83.273 | 56145
Longshi |  | CHN | 30.215 | 106.457 | 56142
Hermanus |  | ZAF | -34.419 | 19.234 | 56139
Moncalieri |  | ITA | 44.999 | 7.682 | 56134
Ródos |  | GRC | 36.436 | 28.222 | 56128
Obra |  | IND | 24.419 | 82.988 | 56110
Umm el Faḥm |  | ISR | 32.518 | 35.154 | 56109
Kobo |  | ETH | 10.028 | 39.853 | 56100
Xuzhuang |  | CHN | 34.296 | 117.458 | 56099
Sankt Augustin |  | DEU | 50.775 | 7.197 | 56094
Ayapel |  | COL | 8.314 | -75.140 | 56082
Tiruvallur |  | IND | 13.144 | 79.909 | 56074
Mandapeta |  | IND | 16.863 | 81.929 | 56063
Kutu |  | COD | -2.725 | 18.148 | 56061
Tirur |  | IND | 10.914 | 75.921 | 56058
Porterville |  | USA | 36.065 | -119.017 | 56058
Kimilili |  | KEN | 0.788 | 34.716 | 56050
Piscataway |  | USA | 40.499 | -74.399 | 56044
Pandak |  | IDN | -7.913 | 110.294 | 56043
Kandi |  | BEN | 11.134 | 2.939 | 56043
Ropar |  | IND | 30.969 | 76.527 | 56038
Al Badārī |  | EGY | 26.993 | 31.416 | 56033
Gongyi |  | CHN | 34.755 | 113.011 | 56033
Hendersonville |  | USA | 36.305 | -86.620 | 56018
Roeselare |  | BEL | 50.947 | 3.123 | 56016
Melo |  | URY | -32.368 | -54.164 | 56013
Santo Amaro |  | BRA | -12.547 | -38.712 | 56012
Papatoetoe |  | NZL | -36.968 | 174.840 | 56010
Eisen |  | KOR | 35.968 | 128.931 | 56006
Kapenguria |  | KEN | 1.239 | 35.112 | 56000
Dangila |  | ETH | 11.267 | 36.833 | 56000
Bonga |  | ETH | 7.289 | 36.242 | 56000
Ezhva |  | RUS | 61.813 | 50.728 | 56000
Nāmakkal |  | IND | 11.221 | 78.165 | 55997
Toumodi |  | CIV | 6.558 | -5.018 | 55986
Cuneo |  | ITA | 44.391 | 7.548 | 55980
Qinnan |  | CHN | 33.253 | 119.913 | 55975
Barabai |  | IDN | -2.583 | 115.383 | 55956
Arcot |  | IND | 12.906 | 79.319 | 55955
Liski |  | RUS | 50.982 | 39.504 | 55939
Gelan |  | CHN | 30.036 | 107.116 | 55938
Morningside Heights |  | USA | 40.810 | -73.963 | 55929
Zvyahel |  | UKR | 50.591 | 27.609 | 55925
San Francisco |  | CRI | 9.994 | -84.127 | 55923
Lāharpur |  | IND | 27.708 | 80.903 | 55911
Impasugong |  | PHL | 8.310 | 125.002 | 55901
Trần Văn Thời |  | VNM | 9.077 | 104.979 | 55897
Kuala Selangor |  | MYS | 3.350 | 101.250 | 55887
Kudamatsu |  | JPN | 34.010 | 131.866 | 55887
Vryburg |  | ZAF | -26.957 | 24.728 | 55879
Bolvadin |  | TUR | 38.711 | 31.049 | 55870
Dalianwan |  | CHN | 39.029 | 121.695 | 55841
Changling |  | CHN | 44.273 | 123.976 | 55841
Marechal Cândido Rondon |  | BRA | -24.556 | -54.057 | 55836
Chumphon |  | THA | 10.496 | 99.180 | 55835
Mozambique |  | MOZ | -15.035 | 40.734 | 55829
Tirhanimîne |  | MAR | 35.236 | -3.955 | 55827
Viramgām |  | IND | 23.126 | 72.050 | 55821
Zarrīn Shahr |  | IRN | 32.391 | 51.377 | 55817
San Rafael |  | VEN | 10.962 | -71.730 | 55810
Rocky Mount |  | USA | 35.938 | -77.791 | 55806
Belem |  | BRA | -23.538 | -46.595 | 55785
Corvallis |  | USA | 44.565 | -123.262 | 55780
Eschweiler |  | DEU | 50.819 | 6.272 | 55778
Tsévié |  | TGO | 6.426 | 1.213 | 55775
Berrouaghia |  | DZA | 36.135 | 2.911 | 55775
Ełk |  | POL | 53.828 | 22.365 | 55769
San Antonio |  | PRY | -25.421 | -57.547 | 55754
Aïn Touta |  | DZA | 35.377 | 5.900 | 55736
Olympia |  | USA | 47.045 | -122.902 | 55733
Valdosta |  | USA | 30.833 | -83.280 | 55724
Asadābād |  | IRN | 34.782 | 48.120 | 55703
Islāmpur |  | IND | 26.265 | 88.190 | 55691
Bonan |  | CHN | 25.463 | 99.528 | 55685
Zile |  | TUR | 40.303 | 35.886 | 55680
Serowe |  | BWA | -22.388 | 26.711 | 55676
Dibaya-Lubwe |  | COD | -4.159 | 19.862 | 55672
Karād |  | IND | 17.289 | 74.182 | 55663
Hanford |  | USA | 36.327 | -119.646 | 55659
Kampung Bukit Baharu |  | MYS | 2.215 | 102.285 | 55656
Kawm Ḩamādah |  | EGY | 30.761 | 30.700 | 55652
Lubao |  | PHL | 14.941 | 120.601 | 55645
Shibirghān |  | AFG | 36.668 | 65.753 | 55641
Hashtgerd |  | IRN | 35.962 | 50.680 | 55640
'Ārdamatā |  | SDN | 13.475 | 22.485 | 55637
My Drarga |  | MAR | 30.377 | -9.473 | 55631
Zhuyi |  | CHN | 31.025 | 109.386 | 55627
Yanam |  | IND | 16.733 | 82.214 | 55626
Klaeng |  | THA | 12.780 | 101.649 | 55619
Dakhla |  | MAR | 30.411 | -9.553 | 55618
Pirapora |  | BRA | -17.345 | -44.942 | 55606
Świętochłowice |  | POL | 50.296 | 18.917 | 55600
Rumonge |  | BDI | -3.974 | 29.439 | 55599
Ābu Road |  | IND | 24.480 | 72.782 | 55599
Yongqing |  | CHN | 34.748 | 106.127 | 55595
Castle Rock |  | USA | 39.372 | -104.856 | 55591
Snizhne |  | UKR | 48.023 | 38.762 | 55587
Linqiong |  | CHN | 30.416 | 103.461 | 55587
Greenwood |  | USA | 39.614 | -86.107 | 55586
Takizawa |  | JPN | 39.803 | 141.135 | 55579
At Tall |  | SYR | 33.610 | 36.311 | 55561
Brazlândia |  | BRA | -15.679 | -48.197 | 55561
Amuntai |  | IDN | -2.418 | 115.249 | 55560
Hà Giang |  | VNM | 22.823 | 104.984 | 55559
Nuevo Casas Grandes |  | MEX | 30.416 | -107.912 | 55553
Chicago Lawn |  | USA | 41.775 | -87.696 | 55551
Eminönü |  | TUR | 41.018 | 28.971 | 55548
Hempstead |  | USA | 40.706 | -73.619 | 55547
Buthidaung Town |  | MMR | 20.875 | 92.530 | 55545
Wellington |  | ZAF | -33.640 | 19.011 | 55543
Raxaul |  | IND | 26.980 | 84.851 | 55536
Moonniyur |  | IND | 11.060 | 75.903 | 55535
Novato |  | USA | 38.107 | -122.570 | 55530
Kettering |  | USA | 39.690 | -84.169 | 55525
Bellevue |  | USA | 41.137 | -95.891 | 55510
Tlokweng |  | BWA | -24.669 | 25.971 | 55508
Barwāni |  | IND | 22.032 | 74.900 | 55504
Vyaz’ma |  | RUS | 55.210 | 34.297 | 55500
Qishan |  | CHN | 29.844 | 117.719 | 55500
Buriticupu |  | BRA | -4.321 | -46.455 | 55499
Barrow in Furness |  | GBR | 54.111 | -3.228 | 55489
Videira |  | BRA | -27.008 | -51.152 | 55466
Besuki |  | IDN | -7.734 | 113.698 | 55465
Rîbniţa |  | MDA | 47.768 | 29.010 | 55455
Aurora |  | CAN | 44.000 | -79.466 | 55445
Lanshan |  | CHN | 33.936 | 117.725 | 55442
Shoreline |  | USA | 47.756 | -122.342 | 55439
Mangina |  | COD | 0.604 | 29.310 | 55439
Decatur |  | USA | 34.606 | -86.983 | 55437
Luau |  | AGO | -10.707 | 22.225 | 55432
Oued Rhiou |  | DZA | 35.961 | 0.919 | 55430
Friedrichsfelde |  | DEU | 52.506 | 13.508 | 55423
Anjiang |  | CHN | 27.319 | 110.103 | 55421
San Fernando |  | TTO | 10.280 | -61.468 | 55419
Gapyeong |  | KOR | 37.831 | 127.511 | 55415
Xinqing |  | CHN | 48.287 | 129.523 | 55415
Ksar Hellal |  | TUN | 35.648 | 10.890 | 55415
Paramount |  | USA | 33.889 | -118.160 | 55412
Beledweyne |  | SOM | 4.736 | 45.204 | 55410
Placetas |  | CUB | 22.314 | -79.654 | 55408
Saint-Quentin |  | FRA | 49.849 | 3.288 | 55407
Mpulungu |  | ZMB | -8.762 | 31.114 | 55405
Tønsberg |  | NOR | 59.268 | 10.408 | 55387
Bisceglie |  | ITA | 41.243 | 16.501 | 55385
Jaguare |  | BRA | -23.544 | -46.749 | 55382
Kottayam |  | IND | 9.587 | 76.521 | 55374
Pruszków |  | POL | 52.171 | 20.812 | 55371
Bozüyük |  | TUR | 39.908 | 30.037 | 55365
Tiruttangal |  | IND | 9.483 | 77.833 | 55362
Minamiuonuma |  | JPN | 37.083 | 138.874 | 55354
Bossangoa |  | CAF | 6.493 | 17.455 | 55353
Taliwang |  | IDN | -8.745 | 116.853 | 55340
Port Arthur |  | USA | 29.885 | -93.942 | 55340
Petlād |  | IND | 22.477 | 72.800 | 55330
Dorbod |  | CHN | 46.861 | 124.442 | 55316
Sesvete |  | HRV | 45.831 | 16.116 | 55313
Yutan |  | CHN | 28.258 | 112.560 | 55312
Abington |  | USA | 40.121 | -75.118 | 55310
Anderson |  | USA | 40.105 | -85.680 | 55305
Wedi |  | IDN | -7.743 | 110.579 | 55300
Jālaun |  | IND | 26.145 | 79.337 | 55299
Ahu |  | CHN | 34.377 | 118.603 | 55298
Pátzcuaro |  | MEX | 19.513 | -101.610 | 55298
Torrelavega |  | ESP | 43.349 | -4.048 | 55297
Hidaka |  | JPN | 35.917 | 139.362 | 55294
Moreno |  | BRA | -8.119 | -35.092 | 55292
Satte |  | JPN | 36.073 | 139.726 | 55286
Mafra |  | BRA | -26.111 | -49.805 | 55286
Djemmal |  | TUN | 35.622 | 10.757 | 55285
Periya Semūr |  | IND | 11.361 | 77.690 | 55282
Ahlen |  | DEU | 51.763 | 7.889 | 55280
Tamiami |  | USA | 25.759 | -80.398 | 55271
Aïn Defla |  | DZA | 36.264 | 1.968 | 55259
Kas |  | SDN | 12.510 | 24.285 | 55255
Três Pontas |  | BRA | -21.367 | -45.513 | 55255
Nazarovo |  | RUS | 56.011 | 90.417 | 55252
Paris 05 Panthéon |  | FRA | 48.845 | 2.347 | 55252
Hulu Langat |  | MYS | 3.114 | 101.814 | 55251
Rubizhne |  | UKR | 49.008 | 38.380 | 55247
Villa Bruzual |  | VEN | 9.332 | -69.120 | 55244
Rāmganj |  | BGD | 23.101 | 90.850 | 55241
Madhupur |  | IND | 24.274 | 86.639 | 55238
Dhūri |  | IND | 30.368 | 75.868 | 55225
Pazardzhik |  | BGR | 42.199 | 24.333 | 55220
Klimovsk |  | RUS | 55.364 | 37.530 | 55206
South Croydon |  | GBR | 51.362 | -0.094 | 55198
Towson |  | USA | 39.401 | -76.602 | 55197
Naic |  | PHL | 14.318 | 120.766 | 55195
Challakere |  | IND | 14.318 | 76.652 | 55194
Bayan |  | CHN | 46.076 | 127.394 | 55186
Etāwa |  | IND | 24.184 | 78.203 | 55185
Zouérat |  | MRT | 22.735 | -12.471 | 55183
North Chicopee |  | USA | 42.183 | -72.600 | 55179
Shijōnawate |  | JPN | 34.733 | 135.683 | 55177
Elda |  | ESP | 38.478 | -0.792 | 55168
Paraíso do Tocantins |  | BRA | -10.176 | -48.867 | 55164
Drean |  | DZA | 36.685 | 7.751 | 55147
Licha |  | CHN | 36.057 | 119.783 | 55140
Chiplūn |  | IND | 17.533 | 73.509 | 55139
Pingjin |  | CHN | 30.612 | 107.545 | 55139
Cần Giờ |  | VNM | 10.411 | 106.955 | 55137
Uptown |  | USA | 41.966 | -87.653 | 55137
Mandlā |  | IND | 22.599 | 80.371 | 55133
Ābyek |  | IRN | 36.067 | 50.550 | 55128
Biel/Bienne |  | CHE | 47.137 | 7.246 | 55120
Sarasota |  | USA | 27.336 | -82.531 | 55118
Šabac |  | SRB | 44.747 | 19.690 | 55114
Narail |  | BGD | 23.155 | 89.495 | 55112
Kalasin |  | THA | 16.433 | 103.507 | 55102
Lesnoy |  | RUS | 57.620 | 63.078 | 55100
Canterbury |  | GBR | 51.279 | 1.080 | 55087
Bhīmunipatnam |  | IND | 17.890 | 83.452 | 55082
Rybatskoye |  | RUS | 59.839 | 30.499 | 55076
Olímpia |  | BRA | -20.737 | -48.915 | 55074
Eqbālīyeh |  | IRN | 36.231 | 49.925 | 55066
Cepu |  | IDN | -7.147 | 111.591 | 55055
Kaga-Bandoro |  | CAF | 6.990 | 19.187 | 55047
Uritsk |  | RUS | 59.839 | 30.175 | 55037
União da Vitória |  | BRA | -26.230 | -51.086 | 55033
Sharifabad |  | PAK | 33.434 | 73.363 | 55027
Luang Prabang |  | LAO | 19.893 | 102.153 | 55027
Canoinhas |  | BRA | -26.177 | -50.390 | 55016
Mawlai-Mawïong |  | IND | 25.623 | 91.882 | 55012
Zamoskvorech’ye |  | RUS | 55.733 | 37.633 | 55000
Pokrovskoye-Streshnëvo |  | RUS | 55.808 | 37.458 | 55000
Berëzovskiy |  | RUS | 55.670 | 86.275 | 55000
Cuango-Luzamba |  | AGO | -9.146 | 18.045 | 55000
Caxito |  | AGO | -8.578 | 13.664 | 55000
Waterloo |  | SLE | 8.339 | -13.071 | 55000
Jinotega |  | NIC | 13.091 | -86.002 | 55000
Shilin |  | CHN | 24.819 | 103.332 | 55000
Dunfermline |  | GBR | 56.072 | -3.459 | 54990
Dompu |  | IDN | -8.537 | 118.463 | 54987
Kavanur |  | IND | 12.996 | 80.075 | 54986
Reghaïa |  | DZA | 36.736 | 3.340 | 54962
Liguo |  | CHN | 34.553 | 117.333 | 54960
Huangnihe |  | CHN | 43.558 | 128.024 | 54959
Viljoenskroon |  | ZAF | -27.208 | 26.949 | 54955
Tallang-dong |  | KOR | 33.490 | 126.475 | 54954
Saint-Jérôme |  | CAN | 45.780 | -74.004 | 54948
Cypress Hills |  | USA | 40.677 | -73.891 | 54944
West Haven |  | USA | 41.271 | -72.947 | 54927
Rosemead |  | USA | 34.081 | -118.073 | 54908
Miyakojima |  | JPN | 24.790 | 125.311 | 54908
Sabinas |  | MEX | 27.856 | -101.117 | 54905
Bad Salzuflen |  | DEU | 52.086 | 8.744 | 54899
Cuenca |  | ESP | 40.067 | -2.133 | 54898
Euskirchen |  | DEU | 50.661 | 6.787 | 54889
Estancia |  | PHL | 11.455 | 123.152 | 54882
Yecheon |  | KOR | 36.657 | 128.455 | 54873
Edgewater |  | USA | 41.983 | -87.664 | 54873
Pithāpuram |  | IND | 17.117 | 82.253 | 54859
Al Khafjī |  | SAU | 28.439 | 48.491 | 54857
Jackson |  | USA | 39.776 | -74.862 | 54856
Highland |  | USA | 34.128 | -117.209 | 54854
Kāndi |  | IND | 23.959 | 88.040 | 54848
San José de las Lajas |  | CUB | 22.961 | -82.152 | 54847
Jonquière |  | CAN | 48.416 | -71.249 | 54842
Jelgava |  | LVA | 56.650 | 23.713 | 54834
Mamoudzou |  | MYT | -12.782 | 45.229 | 54831
Meerbusch |  | DEU | 51.253 | 6.688 | 54826
Sangarédi |  | GIN | 11.100 | -13.767 | 54824
Idappadi |  | IND | 11.586 | 77.839 | 54823
Manzhouli |  | CHN | 49.600 | 117.433 | 54808
Caaguazú |  | PRY | -25.471 | -56.016 | 54808
Huguo |  | CHN | 28.586 | 105.367 | 54795
Pontes e Lacerda |  | BRA | -15.226 | -59.335 | 54795
Liuji |  | CHN | 34.358 | 117.053 | 54785
Asenovgrad |  | BGR | 42.017 | 24.867 | 54778
Sāhibābād Daulotpur |  | IND | 28.747 | 77.115 | 54773
Pozzo Strada |  | ITA | 45.068 | 7.625 | 54766
Bandar Labuan |  | MYS | 5.283 | 115.254 | 54752
Mount Prospect |  | USA | 42.066 | -87.937 | 54747
Punganūru |  | IND | 13.367 | 78.572 | 54746
Liangzhai |  | CHN | 34.500 | 116.750 | 54742
Wolfenbüttel |  | DEU | 52.164 | 10.541 | 54740
Huyton |  | GBR | 53.411 | -2.839 | 54738
Bhamo |  | MMR | 24.253 | 97.234 | 54721
Leytonstone |  | GBR | 51.569 | 0.008 | 54696
Rio de Mouro |  | PRT | 38.766 | -9.328 | 54695
Liaozhong |  | CHN | 41.506 | 122.724 | 54691
Hürth |  | DEU | 50.871 | 6.868 | 54678
Luputa |  | COD | -7.162 | 23.701 | 54676
Barry |  | GBR | 51.400 | -3.284 | 54673
Odienné |  | CIV | 9.505 | -7.564 | 54669
San Josecito |  | VEN | 7.661 | -72.220 | 54669
Boghni |  | DZA | 36.542 | 3.953 | 54666
Niort |  | FRA | 46.323 | -0.459 | 54660
Ghātāl |  | IND | 22.662 | 87.734 | 54658
Burauen |  | PHL | 10.976 | 124.893 | 54635
Odivelas |  | PRT | 38.793 | -9.184 | 54624
Hamura |  | JPN | 35.762 | 139.320 | 54622
Colton |  | USA | 34.074 | -117.314 | 54621
San Marcos |  | SLV | 13.661 | -89.183 | 54615
Encanto |  | USA | 33.479 | -112.078 | 54614
Sibonga |  | PHL | 10.017 | 123.617 | 54610
Konan |  | JPN | 34.999 | 136.097 | 54607
Jāfarābād |  | IND | 28.679 | 77.271 | 54601
Palmares |  | BRA | -8.683 | -35.592 | 54584
Wangji |  | CHN | 33.983 | 117.750 | 54578
Belfort |  | FRA | 47.642 | 6.854 | 54562
Giurgiu |  | ROU | 43.887 | 25.963 | 54551
Sāgar |  | IND | 14.165 | 75.029 | 54550
Sihor |  | IND | 21.711 | 71.962 | 54547
Huacho |  | PER | -11.117 | -77.606 | 54545
Mūndka |  | IND | 28.680 | 77.030 | 54541
Al Mayādīn |  | SYR | 35.020 | 40.452 | 54534
Belorechensk |  | RUS | 44.770 | 39.872 | 54526
El Banco |  | COL | 9.001 | -73.976 | 54522
San Bernardino Tlaxcalancingo |  | MEX | 19.029 | -98.277 | 54517
Himimachi |  | JPN | 36.856 | 136.988 | 54510
Dumyāţ al Jadīdah |  | EGY | 31.435 | 31.675 | 54508
Bafang |  | CMR | 5.157 | 10.177 | 54505
Chelghoum el Aïd |  | DZA | 36.163 | 6.167 | 54495
Deglur |  | IND | 18.548 | 77.577 | 54493
Meikle Earnock |  | GBR | 55.750 | -4.033 | 54480
Hamilton |  | GBR | 55.767 | -4.033 | 54480
Madhepura |  | IND | 25.921 | 86.793 | 54472
Modica |  | ITA | 36.859 | 14.760 | 54456
Nanzhou |  | CHN | 29.364 | 112.407 | 54449
Pocatello |  | USA | 42.871 | -112.446 | 54441
Bradenton |  | USA | 27.499 | -82.575 | 54437
Buíque |  | BRA | -8.623 | -37.156 | 54425
Pasir Ris New Town |  | SGP | 1.372 | 103.948 | 54420
Pirojpur |  | BGD | 22.580 | 89.975 | 54418
Swedru |  | GHA | 5.537 | -0.700 | 54417
Bukit Tengah |  | MYS | 5.346 | 100.439 | 54416
Bārāmati |  | IND | 18.152 | 74.578 | 54415
Mahāsamund |  | IND | 21.107 | 82.095 | 54413
Margareten |  | AUT | 48.185 | 16.354 | 54412
Narva | Narwa | EST | 59.377 | 28.190 | 54409
Rogers Park |  | USA | 42.009 | -87.667 | 54402
Jinka |  | ETH | 5.650 | 36.650 | 54400
Nelson |  | NZL | -41.271 | 173.284 | 54400
Xóm Cái Nước |  | VNM | 9.800 | 105.100 | 54397
Ain El Aouda |  | MAR | 33.803 | -6.795 | 54397
Weymouth |  | USA | 42.221 | -70.940 | 54395
Sittingbourne |  | GBR | 51.341 | 0.733 | 54392
Port Charlotte |  | USA | 26.976 | -82.091 | 54392
Tramandaí |  | BRA | -29.985 | -50.134 | 54387
Tharyarwady |  | MMR | 17.654 | 95.788 | 54386
Yunjin |  | CHN | 29.082 | 105.643 | 54385
Normal |  | USA | 40.514 | -88.991 | 54373
Medianeira |  | BRA | -25.295 | -54.094 | 54369
Ajaccio |  | FRA | 41.919 | 8.738 | 54364
Jagüey Grande |  | CUB | 22.526 | -81.129 | 54363
Javānrūd |  | IRN | 34.807 | 46.491 | 54354
Eisenzicken |  | AUT | 47.276 | 16.259 | 54353
Macclesfield |  | GBR | 53.260 | -2.126 | 54345
Az̧ Z̧a‘āyin |  | QAT | 25.577 | 51.483 | 54339
Bahlā’ |  | OMN | 22.979 | 57.305 | 54338
Teramo |  | ITA | 42.661 | 13.699 | 54338
Sidhi |  | IND | 24.404 | 81.880 | 54331
Luojing |  | CHN | 31.478 | 121.339 | 54329
Zehlendorf |  | DEU | 52.433 | 13.250 | 54328
Krasnokamensk |  | RUS | 50.093 | 118.032 | 54316
Guapimirim |  | BRA | -22.537 | -42.982 | 54300
Spring |  | USA | 30.080 | -95.417 | 54298
Presidente Franco |  | PRY | -25.564 | -54.611 | 54292
Allapattah |  | USA | 25.815 | -80.224 | 54289
Okaya |  | JPN | 36.057 | 138.045 | 54286
Durbanville |  | ZAF | -33.831 | 18.649 | 54286
Dullewala |  | PAK | 31.834 | 71.436 | 54277
Kérou |  | BEN | 10.826 | 2.105 | 54276
Pir Jo Goth |  | PAK | 27.592 | 68.618 | 54266
Hietzing |  | AUT | 48.186 | 16.297 | 54265
Gravesend |  | GBR | 51.442 | 0.371 | 54263
Zürich (Kreis 11) |  | CHE | 47.423 | 8.522 | 54260
Pemangkat |  | IDN | 1.167 | 108.967 | 54259
Richland |  | USA | 46.286 | -119.284 | 54248
Eastleigh |  | GBR | 50.967 | -1.350 | 54225
Zinacantepec |  | MEX | 19.284 | -99.734 | 54220
Euless |  | USA | 32.837 | -97.082 | 54219
Sau Mau Ping |  | HKG | 22.320 | 114.235 | 54218
Dhanmondi |  | BGD | 23.740 | 90.385 | 54210
Kupchino |  | RUS | 59.859 | 30.388 | 54198
Eldorado |  | ARG | -26.405 | -54.618 | 54189
Kāsaragod |  | IND | 12.498 | 74.990 | 54172
Garhchiroli |  | IND | 20.181 | 80.005 | 54152
Blue Springs |  | USA | 39.017 | -94.282 | 54148
São Gonçalo do Amarante |  | BRA | -3.607 | -38.968 | 54143
Pakenham |  | AUS | -38.070 | 145.474 | 54118
Cajicá |  | COL | 4.919 | -74.028 | 54111
Koumra |  | TCD | 8.916 | 17.550 | 54109
East Pensacola Heights |  | USA | 30.429 | -87.180 | 54104
Kalamata |  | GRC | 37.039 | 22.113 | 54100
As Sāḩil |  | EGY | 27.063 | 31.344 | 54094
Puttūr |  | IND | 13.442 | 79.553 | 54092
Diffa |  | NER | 13.315 | 12.611 | 54082
Jalor |  | IND | 25.346 | 72.616 | 54081
Nirgua |  | VEN | 10.150 | -68.565 | 54080
Samāna |  | IND | 30.154 | 76.199 | 54072
Bangassou |  | CAF | 4.741 | 22.818 | 54059
Cerignola |  | ITA | 41.265 | 15.896 | 54056
Aranjuez |  | ESP | 40.031 | -3.602 | 54055
Rāzampeta |  | IND | 14.195 | 79.159 | 54050
Wāri |  | IND | 21.153 | 79.008 | 54048
Chilanga Township |  | ZMB | -15.571 | 28.270 | 54046
Kwaggafontein |  | ZAF | -25.327 | 28.942 | 54040
Shella |  | IND | 25.179 | 91.640 | 54039
Hacienda Heights |  | USA | 33.993 | -117.969 | 54038
Palmaner |  | IND | 13.200 | 78.747 | 54035
Fangcun |  | CHN | 34.086 | 117.474 | 54035
Xihu |  | TWN | 23.957 | 120.479 | 54033
Kavála |  | GRC | 40.940 | 24.407 | 54027
Deolāli |  | IND | 19.944 | 73.834 | 54027
Lozova |  | UKR | 48.891 | 36.314 | 54026
Suzaka |  | JPN | 36.650 | 138.317 | 54022
Nuevitas |  | CUB | 21.544 | -77.265 | 54022
Vannes |  | FRA | 47.657 | -2.762 | 54020
Kanakapura |  | IND | 12.547 | 77.420 | 54014
Schweinfurt |  | DEU | 50.049 | 10.222 | 54012
Wokha |  | IND | 26.097 | 94.258 | 54010
Ribeira do Pombal |  | BRA | -10.834 | -38.536 | 54010
Altuf’yevskiy |  | RUS | 55.883 | 37.583 | 54000
Ozone Park |  | USA | 40.677 | -73.844 | 53985
Neustadt an der Weinstraße |  | DEU | 49.350 | 8.139 | 53984
Trani |  | ITA | 41.277 | 16.410 | 53981
Sartrouville |  | FRA | 48.948 | 2.192 | 53980
Druzhkivka |  | UKR | 48.620 | 37.525 | 53977
Umred |  | IND | 20.854 | 79.325 | 53971
Şabbāshahr |  | IRN | 35.580 | 51.114 | 53971
Bandar-e Torkaman |  | IRN | 36.901 | 54.072 | 53970
Yongjian |  | CHN | 25.425 | 100.212 | 53970
Iwade |  | JPN | 34.250 | 135.317 | 53967
Kālna |  | IND | 23.219 | 88.363 | 53964
Maisons-Alfort |  | FRA | 48.812 | 2.439 | 53964
Huesca |  | ESP | 42.136 | -0.409 | 53956
Xiazhuang |  | CHN | 25.400 | 100.833 | 53954
Barbosa |  | COL | 6.438 | -75.331 | 53943
Timashyovsk |  | RUS | 45.617 | 38.945 | 53940
Saint-Louis |  | REU | -21.286 | 55.411 | 53935
Mingcun |  | CHN | 36.754 | 119.641 | 53926
Severomorsk |  | RUS | 69.069 | 33.408 | 53921
Pandamaran |  | MYS | 3.011 | 101.421 | 53916
Phong Thạnh |  | VNM | 9.324 | 105.346 | 53912
Chaniá |  | GRC | 35.511 | 24.029 | 53910
Siena |  | ITA | 43.318 | 11.331 | 53901
Mondlo |  | ZAF | -27.983 | 30.718 | 53892
Domodedovo |  | RUS | 55.442 | 37.754 | 53887
Chenārān |  | IRN | 36.645 | 59.121 | 53879
Briarwood |  | USA | 40.709 | -73.815 | 53877
Eger |  | HUN | 47.903 | 20.373 | 53876
Pallichal |  | IND | 8.450 | 77.026 | 53861
Jacona de Plancarte |  | MEX | 19.956 | -102.306 | 53860
Pīshvā |  | IRN | 35.308 | 51.727 | 53856
Tāndoni |  | IND | 10.926 | 78.094 | 53854
Pārvatipuram |  | IND | 18.784 | 83.426 | 53844
Lingcheng |  | CHN | 33.816 | 118.114 | 53841
Cathedral City |  | USA | 33.780 | -116.465 | 53826
Meaux |  | FRA | 48.960 | 2.879 | 53811
Lakewood |  | USA | 40.098 | -74.218 | 53805
Kericho |  | KEN | -0.368 | 35.283 | 53804
Portici |  | ITA | 40.816 | 14.337 | 53801
Vyshniy Volochëk |  | RUS | 57.589 | 34.569 | 53800
Kotharia |  | IND | 22.234 | 70.819 | 53794
Ottapalam |  | IND | 10.774 | 76.378 | 53792
Al Ibrāhīmīyah |  | EGY | 30.719 | 31.563 | 53791
Kurihama |  | JPN | 35.228 | 139.702 | 53782
Elyria |  | USA | 41.368 | -82.108 | 53775
Mongo |  | TCD | 12.185 | 18.688 | 53768
Pulheim |  | DEU | 51.000 | 6.806 | 53762
Bỉm Sơn |  | VNM | 20.078 | 105.860 | 53754
Dīdwāna |  | IND | 27.401 | 74.575 | 53749
Jardines de la Silla |  | MEX | 25.629 | -100.188 | 53742
Ostrołęka |  | POL | 53.086 | 21.576 | 53740
Starachowice |  | POL | 51.037 | 21.071 | 53739
Markala |  | MLI | 13.684 | -6.074 | 53738
Pensacola |  | USA | 30.421 | -87.217 | 53724
Wheaton |  | USA | 41.866 | -88.107 | 53715
Kintampo |  | GHA | 8.056 | -1.731 | 53711
Mercedes |  | PHL | 14.109 | 123.011 | 53702
Assi Bou Nif |  | DZA | 35.692 | -0.499 | 53700
Commerce City |  | USA | 39.808 | -104.934 | 53696
Santiago Teyahualco |  | MEX | 19.660 | -99.125 | 53684
Begampur |  | IND | 28.727 | 77.067 | 53682
Charikar |  | AFG | 35.014 | 69.171 | 53676
Arao |  | JPN | 32.979 | 130.446 | 53675
Jinding |  | CHN | 26.439 | 99.441 | 53667
Blois |  | FRA | 47.594 | 1.329 | 53660
Smethwick |  | GBR | 52.493 | -1.967 | 53653
Al Marāghah |  | EGY | 26.700 | 31.605 | 53643
Safaga |  | EGY | 26.749 | 33.939 | 53639
Hoboken |  | USA | 40.744 | -74.032 | 53635
Watsonville |  | USA | 36.910 | -121.757 | 53628
Kongoussi |  | BFA | 13.326 | -1.535 | 53627
Gaddi Annaram |  | IND | 17.367 | 78.524 | 53622
Coatepec |  | MEX | 19.452 | -96.961 | 53621
Dumraon |  | IND | 25.553 | 84.151 | 53618
Miyoshi |  | JPN | 34.800 | 132.850 | 53616
Anapa |  | RUS | 44.895 | 37.316 | 53600
El Kef |  | TUN | 36.174 | 8.705 | 53596
Évora |  | PRT | 38.566 | -7.904 | 53591
Frýdek-Místek |  | CZE | 49.683 | 18.350 | 53590
San Bartolomé de Tirajana |  | ESP | 27.925 | -15.573 | 53588
Pamplona |  | COL | 7.376 | -72.648 | 53587
Nerupperichchal |  | IND | 11.161 | 77.374 | 53579
Goshogawara |  | JPN | 40.804 | 140.441 | 53576
Ercolano |  | ITA | 40.808 | 14.350 | 53576
Nihommatsu |  | JPN | 37.583 | 140.433 | 53557
Lake Havasu City |  | USA | 34.484 | -114.322 | 53553
Qingxichang |  | CHN | 28.404 | 108.904 | 53552
Papantla de Olarte |  | MEX | 20.447 | -97.325 | 53546
Jaggaiahpet |  | IND | 16.892 | 80.096 | 53530
Hvidovre |  | DNK | 55.643 | 12.477 | 53527
Jinhua |  | CHN | 26.538 | 99.917 | 53523
Les Abymes |  | GLP | 16.273 | -61.505 | 53514
Buguruslan |  | RUS | 53.655 | 52.442 | 53511
El Viejo |  | NIC | 12.663 | -87.167 | 53504
Inada |  | JPN | 36.433 | 140.517 | 53502
Menemen |  | TUR | 38.608 | 27.069 | 53489
Woburn |  | CAN | 43.767 | -79.228 | 53485
Extrema |  | BRA | -22.855 | -46.318 | 53482
Braintree |  | GBR | 51.878 | 0.553 | 53477
Ilo |  | PER | -17.632 | -71.341 | 53476
Buzhuang |  | CHN | 36.912 | 119.557 | 53474
Rampur Hat |  | IND | 24.177 | 87.783 | 53468
Brive-la-Gaillarde |  | FRA | 45.159 | 1.533 | 53466
Chystyakove |  | UKR | 48.039 | 38.597 | 53462
Klinteby Frihed |  | DNK | 55.197 | 11.596 | 53443
Avedøre |  | DNK | 55.627 | 12.456 | 53443
Khanapuram Haveli |  | IND | 17.262 | 80.168 | 53442
Arles |  | FRA | 43.677 | 4.630 | 53431
Goālpāra |  | IND | 26.177 | 90.626 | 53430
Little Havana |  | USA | 25.768 | -80.233 | 53430
Tuni |  | IND | 17.359 | 82.546 | 53425
Shiquan |  | CHN | 33.041 | 108.236 | 53422
Revere |  | USA | 42.408 | -71.012 | 53422
Yangtun |  | CHN | 34.883 | 116.883 | 53417
Weymouth |  | GBR | 50.614 | -2.460 | 53416
Porto Feliz |  | BRA | -23.215 | -47.524 | 53402
Chortoq |  | UZB | 41.069 | 71.824 | 53400
Suphan Buri |  | THA | 14.474 | 100.122 | 53399
Beauvais |  | FRA | 49.433 | 2.083 | 53393
Laxmangarh |  | IND | 27.823 | 75.028 | 53392
São Miguel dos Campos |  | BRA | -9.781 | -36.094 | 53391
Río Tercero |  | ARG | -32.177 | -64.113 | 53389
Sotsmisto |  | UKR | 48.737 | 37.591 | 53370
Zhangfeng |  | CHN | 24.191 | 97.802 | 53370
Shāhpur |  | IND | 16.696 | 76.842 | 53366
West New York |  | USA | 40.788 | -74.014 | 53366
Itabirito |  | BRA | -20.253 | -43.801 | 53365
Tutóia |  | BRA | -2.762 | -42.274 | 53356
Los Polvorines |  | ARG | -34.503 | -58.706 | 53354
Voi |  | KEN | -3.396 | 38.556 | 53353
Granja |  | BRA | -3.120 | -40.826 | 53344
Bhongīr |  | IND | 17.515 | 78.886 | 53339
Chaozhou |  | TWN | 22.550 | 120.541 | 53338
Tōkamachi |  | JPN | 37.133 | 138.767 | 53333
Kelenföld |  | HUN | 47.466 | 19.031 | 53332
Puttūr |  | IND | 12.760 | 75.202 | 53331
Chaeryŏng-ŭp |  | PRK | 38.399 | 125.616 | 53330
Yucaipa |  | USA | 34.034 | -117.043 | 53328
Ullagaram |  | IND | 12.979 | 80.197 | 53322
Châteauroux |  | FRA | 46.812 | 1.694 | 53301
São Tomé |  | STP | 0.338 | 6.730 | 53300
Sri Dūngargarh |  | IND | 28.096 | 74.009 | 53294
Kateríni |  | GRC | 40.270 | 22.506 | 53293
Ayodhya |  | IND | 26.799 | 82.205 | 53293
Natitingou |  | BEN | 10.304 | 1.380 | 53284
Montesilvano |  | ITA | 42.511 | 14.145 | 53275
Sampang |  | IDN | -7.187 | 113.239 | 53269
Mubarakpur |  | IND | 26.089 | 83.291 | 53263
Pathum Wan |  | THA | 13.737 | 100.523 | 53263
Consolação |  | BRA | -23.552 | -46.657 | 53249
Taquara |  | BRA | -29.651 | -50.781 | 53242
Ōami |  | JPN | 35.517 | 140.317 | 53239
Yousuo |  | CHN | 26.025 | 100.068 | 53233
Amalāpuram |  | IND | 16.579 | 82.006 | 53231
Gilroy |  | USA | 37.006 | -121.568 | 53231
Hell-Ville |  | MDG | -13.397 | 48.267 | 53219
Tomé |  | CHL | -36.618 | -72.956 | 53219
Arsikere |  | IND | 13.314 | 76.257 | 53216
Fryazevo |  | RUS | 55.733 | 38.465 | 53212
Vallecas |  | ESP | 40.383 | -3.617 | 53208
Phaltan |  | IND | 17.991 | 74.432 | 53202
Kabale |  | UGA | -1.249 | 29.990 | 53200
Zhaozhuang |  | CHN | 34.739 | 116.456 | 53193
Poinciana |  | USA | 28.140 | -81.458 | 53193
Ashta |  | IND | 23.018 | 76.722 | 53184
Sandīla |  | IND | 27.070 | 80.515 | 53182
Tingo María |  | PER | -9.295 | -75.996 | 53177
Santa Isabel |  | BRA | -23.316 | -46.221 | 53174
Silivri |  | TUR | 41.074 | 28.246 | 53167
Cholet |  | FRA | 47.059 | -0.880 | 53160
Novena |  | SGP | 1.317 | 103.844 | 53160
Zawiercie |  | POL | 50.488 | 19.417 | 53159
Artur Nogueira |  | BRA | -22.573 | -47.172 | 53157
Ar Rastan |  | SYR | 34.927 | 36.732 | 53152
Sinan |  | KOR | 34.826 | 126.109 | 53150
Bagheria |  | ITA | 38.079 | 13.512 | 53149
Vikārābād |  | IND | 17.338 | 77.904 | 53143
Rondon do Pará |  | BRA | -4.776 | -48.067 | 53143
Naka |  | JPN | 36.050 | 140.167 | 53137
Gummersbach |  | DEU | 51.026 | 7.565 | 53131
Cava Dè Tirreni |  | ITA | 40.700 | 14.708 | 53130
Baruipur |  | IND | 22.365 | 88.433 | 53128
Rioverde |  | MEX | 21.931 | -99.995 | 53128
Tanjungagung |  | IDN | -3.937 | 103.805 | 53117
Beberibe |  | BRA | -4.180 | -38.131 | 53114
Wat Tha Phra |  | THA | 13.735 | 100.476 | 53111
Gulariyā |  | NPL | 28.206 | 81.345 | 53107
Oosterhout |  | NLD | 51.645 | 4.860 | 53107
Banes |  | CUB | 20.961 | -75.723 | 53104
Miryang |  | KOR | 35.493 | 128.749 | 53103
Fréjus |  | FRA | 43.433 | 6.736 | 53098
Zaragoza |  | PHL | 15.449 | 120.796 | 53090
Butterworth |  | ZAF | -32.331 | 28.150 | 53086
University of Texas |  | USA | 30.286 | -97.739 | 53082
‘Izbat ‘Alī as Sayyid |  | EGY | 31.157 | 30.148 | 53079
Al Sajaah |  | ARE | 25.315 | 55.632 | 53079
Lahbab |  | ARE | 25.038 | 55.591 | 53079
Nāyf |  | ARE | 25.271 | 55.303 | 53075
Thái Bình |  | VNM | 20.450 | 106.340 | 53071
Wilhelmsburg |  | DEU | 53.493 | 10.014 | 53064
Hatogaya-honchō |  | JPN | 35.833 | 139.743 | 53062
Ciudad de Huajuapan de León |  | MEX | 17.808 | -97.780 | 53043
Mediaş |  | ROU | 46.167 | 24.350 | 53040
Khanzhonkivskyi |  | UKR | 48.095 | 38.042 | 53040
Ben Jerrar |  | MAR | 30.262 | -9.504 | 53026
Bartolomé Masó |  | CUB | 20.167 | -76.944 | 53024
Bitlis |  | TUR | 38.401 | 42.108 | 53023
Kingsport |  | USA | 36.548 | -82.562 | 53014
Swakopmund |  | NAM | -22.678 | 14.527 | 53009
Svyatoshyn |  | UKR | 50.463 | 30.346 | 53000
Choudwar |  | IND | 20.539 | 85.915 | 52999
Tangzhang |  | CHN | 34.148 | 117.254 | 52985
Levittown |  | USA | 40.155 | -74.829 | 52983
Alexandroupoli |  | GRC | 40.850 | 25.876 | 52979
Aversa |  | ITA | 40.973 | 14.207 | 52974
Piedade |  | BRA | -23.712 | -47.428 | 52970
Shāhābād |  | IND | 17.131 | 76.944 | 52952
Waiblingen |  | DEU | 48.832 | 9.316 | 52945
Nueva Guinea |  | NIC | 11.688 | -84.456 | 52929
Palm Beach Gardens |  | USA | 26.823 | -80.139 | 52923
Pantin |  | FRA | 48.894 | 2.409 | 52922
Velletri |  | ITA | 41.686 | 12.778 | 52911
Tha Maka |  | THA | 13.900 | 99.767 | 52907
São Miguel do Guamá |  | BRA | -1.627 | -47.483 | 52894
Xinguara |  | BRA | -7.098 | -49.944 | 52893
Sultānganj |  | IND | 25.238 | 86.736 | 52892
Congonhas |  | BRA | -20.505 | -43.859 | 52890
Enerhodar |  | UKR | 47.490 | 34.662 | 52887
Patuto |  | PHL | 14.117 | 120.967 | 52883
Mandi Dabwāli |  | IND | 29.966 | 74.700 | 52873
Tân Uyên |  | VNM | 11.084 | 106.788 | 52873
Buseresere |  | TZA | -3.049 | 31.885 | 52870
Lingwu |  | CHN | 38.102 | 106.340 | 52863
Lyon 06 |  | FRA | 45.768 | 4.851 | 52862
Taoyuan |  | CHN | 33.853 | 117.770 | 52861
'Alī Ābād-e Katūl |  | IRN | 36.910 | 54.867 | 52838
Imara Daima Estate |  | KEN | -1.323 | 36.880 | 52837
Verviers |  | BEL | 50.589 | 5.862 | 52824
Bordj el Bahri |  | DZA | 36.791 | 3.250 | 52816
San José del Guaviare |  | COL | 2.568 | -72.640 | 52815
Delmiro Gouveia |  | BRA | -9.389 | -37.999 | 52809
Nordhorn |  | DEU | 52.431 | 7.068 | 52803
Cocorote |  | VEN | 10.320 | -68.783 | 52803
Āgaro |  | ETH | 7.850 | 36.650 | 52800
Port Shepstone |  | ZAF | -30.741 | 30.455 | 52793
Adilcevaz |  | TUR | 38.799 | 42.732 | 52781
Trichardt |  | ZAF | -26.492 | 29.229 | 52776
Saint-Brieuc |  | FRA | 48.515 | -2.768 | 52774
Konch |  | IND | 25.995 | 79.151 | 52773
Yokkaichi |  | JPN | 33.535 | 131.328 | 52771
São Francisco |  | BRA | -15.949 | -44.864 | 52762
Milford |  | USA | 41.222 | -73.056 | 52759
Beisu |  | CHN | 38.155 | 114.807 | 52752
Bandar-e Genāveh |  | IRN | 29.579 | 50.517 | 52750
Cửa Nam |  | VNM | 21.021 | 105.852 | 52750
Bāprola |  | IND | 28.641 | 77.014 | 52744
Kota Tinggi |  | MYS | 1.738 | 103.900 | 52743
Mariendorf |  | DEU | 52.438 | 13.381 | 52734
Delano |  | USA | 35.769 | -119.247 | 52733
Colcapirhua |  | BOL | -17.386 | -66.238 | 52732
Universitäts- und Hansestadt Greifswald |  | DEU | 54.089 | 13.402 | 52731
West Sacramento |  | USA | 38.580 | -121.530 | 52721
Wulingyuan |  | CHN | 29.349 | 110.544 | 52712
Malingshan |  | CHN | 34.204 | 118.356 | 52711
Yartsevo |  | RUS | 55.065 | 32.697 | 52706
Huntersville |  | USA | 35.411 | -80.843 | 52704
Pabbi |  | PAK | 34.010 | 71.794 | 52701
Krasnokamsk |  | RUS | 58.079 | 55.756 | 52689
Venkatagiri |  | IND | 13.960 | 79.580 | 52688
Ergani |  | TUR | 38.269 | 39.754 | 52684
Perth Amboy |  | USA | 40.507 | -74.265 | 52682
Río Grande |  | ARG | -53.788 | -67.710 | 52681
Cuxhaven |  | DEU | 53.868 | 8.699 | 52677
Sherman Oaks |  | USA | 34.151 | -118.449 | 52677
São Francisco do Sul |  | BRA | -26.243 | -48.638 | 52674
Ridder |  | KAZ | 50.345 | 83.516 | 52664
Shiogama |  | JPN | 38.317 | 141.033 | 52662
Hualong |  | CHN | 36.946 | 118.589 | 52660
Wetzlar |  | DEU | 50.561 | 8.505 | 52656
Porto Ferreira |  | BRA | -21.854 | -47.479 | 52649
Bau |  | MYS | 1.417 | 110.150 | 52643
Palapye |  | BWA | -22.546 | 27.125 | 52636
Boadilla del Monte |  | ESP | 40.405 | -3.878 | 52626
Ålesund | Alesund | NOR | 62.472 | 6.155 | 52626
Kahnūj |  | IRN | 27.940 | 57.700 | 52624
Utrera |  | ESP | 37.185 | -5.781 | 52617
Dianbu |  | CHN | 36.702 | 120.351 | 52613
Ţūkh |  | EGY | 30.355 | 31.201 | 52593
Zabīd |  | YEM | 14.195 | 43.315 | 52590
Southaven |  | USA | 34.989 | -90.013 | 52589
Vila Guilherme |  | BRA | -23.509 | -46.606 | 52587
Brentwood |  | GBR | 51.621 | 0.306 | 52586
Niono |  | MLI | 14.251 | -5.987 | 52584
Imbituba |  | BRA | -28.240 | -48.670 | 52579
Dabhel |  | IND | 20.410 | 72.883 | 52578
Amora |  | PRT | 38.630 | -9.116 | 52577
Saint Peters |  | USA | 38.800 | -90.627 | 52575
Daxing |  | CHN | 27.264 | 100.864 | 52568
Terbanggi Besar |  | IDN | -4.879 | 105.218 | 52566
Maiquetía |  | VEN | 10.595 | -66.956 | 52564
Puji |  | CHN | 36.132 | 119.721 | 52563
Downtown DC |  | USA | 38.894 | -77.020 | 52560
Caucagüito |  | VEN | 10.487 | -66.738 | 52556
Pryluky |  | UKR | 50.595 | 32.384 | 52553
Lalian |  | PAK | 31.825 | 72.801 | 52542
Harrisonburg |  | USA | 38.450 | -78.869 | 52538
Corroios |  | PRT | 38.640 | -9.151 | 52520
Biswān |  | IND | 27.496 | 80.996 | 52516
Peabody |  | USA | 42.528 | -70.929 | 52504
Lautoka |  | FJI | -17.617 | 177.450 | 52500
Thongwa |  | MMR | 16.760 | 96.525 | 52496
Qabula |  | PAK | 30.178 | 73.065 | 52495
Placentia |  | USA | 33.872 | -117.870 | 52495
Jaén |  | PER | -5.707 | -78.808 | 52493
Siruguppa |  | IND | 15.630 | 76.892 | 52492
Kosi |  | IND | 27.794 | 77.437 | 52492
Jette |  | BEL | 50.873 | 4.334 | 52490
Lenexa |  | USA | 38.954 | -94.734 | 52490
DeSoto |  | USA | 32.590 | -96.857 | 52486
Mollet del Vallès |  | ESP | 41.540 | 2.213 | 52484
Pir Mahal |  | PAK | 30.767 | 72.435 | 52476
Pursat |  | KHM | 12.539 | 103.919 | 52476
Ciudad Bolivia |  | VEN | 8.353 | -70.571 | 52476
Burlington |  | USA | 36.096 | -79.438 | 52472
Sironj |  | IND | 24.103 | 77.691 | 52460
Nametil |  | MOZ | -15.720 | 39.343 | 52457
Menden |  | DEU | 51.443 | 7.778 | 52452
Montauban |  | FRA | 44.018 | 1.354 | 52434
Tomiya |  | JPN | 38.393 | 140.886 | 52433
South Hill |  | USA | 47.141 | -122.270 | 52431
Kyaiklat |  | MMR | 16.445 | 95.724 | 52425
Tarhuna |  | LBY | 32.435 | 13.633 | 52420
Charleville-Mézières |  | FRA | 49.769 | 4.725 | 52415
Albi |  | FRA | 43.930 | 2.148 | 52409
Campos do Jordão |  | BRA | -22.739 | -45.591 | 52405
Al ‘Azīzīyah |  | LBY | 32.532 | 13.018 | 52404
Xingqiao |  | CHN | 30.399 | 120.252 | 52400
Jangaon |  | IND | 17.726 | 79.152 | 52394
Esher |  | GBR | 51.370 | -0.367 | 52392
Ivato |  | MDG | -18.800 | 47.483 | 52376
Mithi |  | PAK | 24.737 | 69.797 | 52376
Daudnagar |  | IND | 25.035 | 84.401 | 52364
Zalău |  | ROU | 47.200 | 23.050 | 52359
Metrotown |  | CAN | 49.225 | -123.000 | 52355
Hannan |  | JPN | 34.333 | 135.250 | 52350
Elkhart |  | USA | 41.682 | -85.977 | 52348
Bergkamen |  | DEU | 51.616 | 7.645 | 52329
Kamifukuoka |  | JPN | 35.873 | 139.514 | 52323
Frechen |  | DEU | 50.915 | 6.812 | 52309
Óbidos |  | BRA | -1.917 | -55.518 | 52306
La Crosse |  | USA | 43.801 | -91.240 | 52306
Chagni |  | ETH | 10.956 | 36.505 | 52300
Eilat |  | ISR | 29.558 | 34.948 | 52299
Dandeli |  | IND | 15.267 | 74.617 | 52295
Ramapuram |  | IND | 13.032 | 80.182 | 52295
Welland |  | CAN | 42.983 | -79.250 | 52293
Plottier |  | ARG | -38.967 | -68.233 | 52291
Oak Park |  | USA | 41.885 | -87.784 | 52287
Mansoûra |  | DZA | 34.862 | -1.339 | 52285
Ponticelli |  | ITA | 40.854 | 14.330 | 52284
Noshiro |  | JPN | 40.208 | 140.027 | 52283
Songlingcun |  | CHN | 40.294 | 118.271 | 52277
Campo Belo |  | BRA | -20.897 | -45.277 | 52277
Santo Estêvão |  | BRA | -12.430 | -39.251 | 52276
Tengréla |  | CIV | 10.481 | -6.407 | 52271
Florissant |  | USA | 38.789 | -90.323 | 52268
Hruzkyi |  | UKR | 48.065 | 37.936 | 52265
Taquaritinga |  | BRA | -21.406 | -48.505 | 52260
Kalamansig |  | PHL | 6.552 | 124.051 | 52257
Fryazino |  | RUS | 55.961 | 38.046 | 52255
Sammamish |  | USA | 47.642 | -122.080 | 52253
Yunshan |  | CHN | 36.824 | 120.226 | 52249
Maluñgun |  | PHL | 6.279 | 125.282 | 52248
Kakata |  | LBR | 6.531 | -10.354 | 52247
Kobryn |  | BLR | 52.212 | 24.356 | 52235
Matamoros |  | MEX | 25.527 | -103.228 | 52233
Hervey Bay |  | AUS | -25.288 | 152.769 | 52230
Cangandala |  | AGO | -9.783 | 16.433 | 52220
Pula |  | HRV | 44.868 | 13.848 | 52220
Dapeng |  | CHN | 34.284 | 117.075 | 52219
Victoria |  | PHL | 13.177 | 121.278 | 52215
Sanzhuang |  | CHN | 35.503 | 119.172 | 52214
Shiraoka |  | JPN | 36.018 | 139.660 | 52214
Zarinsk |  | RUS | 53.708 | 84.943 | 52209
São José do Rio Pardo |  | BRA | -21.596 | -46.889 | 52205
Inhumas |  | BRA | -16.358 | -49.496 | 52204
Wakefield |  | USA | 40.898 | -73.852 | 52201
Matilda Estate |  | SGP | 1.399 | 103.903 | 52200
Sé |  | MAC | 22.191 | 113.547 | 52200
Mudhol |  | IND | 16.334 | 75.283 | 52199
Tres Arroyos |  | ARG | -38.377 | -60.276 | 52199
Ban Talat Yai |  | THA | 7.885 | 98.400 | 52192
Erbaa |  | TUR | 40.669 | 36.568 | 52185
Tavşanlı |  | TUR | 39.542 | 29.499 | 52182
Arandas |  | MEX | 20.706 | -102.345 | 52175
Albany |  | USA | 44.637 | -123.106 | 52175
Zhawa |  | CHN | 37.214 | 79.629 | 52165
Sandwīp |  | BGD | 22.514 | 91.455 | 52152
Antratsyt |  | UKR | 48.116 | 39.089 | 52150
Ban Lak Song |  | THA | 13.689 | 100.398 | 52144
Jitai |  | CHN | 36.757 | 118.739 | 52144
Hoffman Estates |  | USA | 42.043 | -88.080 | 52138
Nyagan |  | RUS | 62.141 | 65.394 | 52137
Sar-e Pul |  | AFG | 36.215 | 65.932 | 52121
Lichtenrade |  | DEU | 52.398 | 13.406 | 52110
Ad Darwa |  | MAR | 33.375 | -7.536 | 52108
Tarbes |  | FRA | 43.234 | 0.071 | 52106
Dobo |  | IDN | -5.761 | 134.234 | 52104
Davtashen |  | ARM | 40.216 | 44.481 | 52100
Albany Park |  | USA | 41.968 | -87.723 | 52079
Fontenay-sous-Bois |  | FRA | 48.854 | 2.483 | 52075
Kimry |  | RUS | 56.875 | 37.360 | 52070
Mouscron |  | BEL | 50.745 | 3.206 | 52069
Ar Riqqah |  | KWT | 29.146 | 48.095 | 52068
Ta Khmau |  | KHM | 11.483 | 104.950 | 52066
Zizhuang |  | CHN | 34.362 | 117.488 | 52063
Parobé |  | BRA | -29.629 | -50.835 | 52058
Liangji |  | CHN | 33.964 | 117.969 | 52048
Chake Chake |  | TZA | -5.246 | 39.767 | 52047
Thodupuzha |  | IND | 9.894 | 76.722 | 52045
Methuen |  | USA | 42.726 | -71.191 | 52044
Kirumba |  | COD | -1.091 | 29.293 | 52041
Pinar del Rey |  | ESP | 40.472 | -3.647 | 52031
Thomazeau |  | HTI | 18.653 | -72.094 | 52017
Kariya |  | JPN | 34.751 | 134.387 | 52015
Caetité |  | BRA | -14.069 | -42.475 | 52012
Glendora |  | USA | 34.136 | -117.865 | 52009
Lamía |  | GRC | 38.899 | 22.433 | 52006
Sātkania |  | BGD | 22.076 | 92.050 | 52005
Jūrmala |  | LVA | 56.968 | 23.770 | 52001
Levoberezhnyy |  | RUS | 55.865 | 37.473 | 52000
Wilmington |  | USA | 33.780 | -118.263 | 52000
Mokolo |  | CMR | 10.742 | 13.802 | 51999
Huamantla |  | MEX | 19.315 | -97.925 | 51996
Ānwén |  | CHN | 29.060 | 120.438 | 51994
Izumi |  | JPN | 32.083 | 130.367 | 51994
Lyon 09 |  | FRA | 45.773 | 4.803 | 51983
Al Aaroui |  | MAR | 35.011 | -3.009 | 51976
Dunstable |  | GBR | 51.886 | -0.523 | 51973
Ciudad Piar |  | VEN | 7.452 | -63.320 | 51967
Port Macquarie |  | AUS | -31.431 | 152.909 | 51965
University Heights |  | CAN | 52.144 | -106.579 | 51957
Nioro |  | MLI | 15.231 | -9.594 | 51933
Kepanjen |  | IDN | -8.130 | 112.573 | 51919
San Severo |  | ITA | 41.686 | 15.381 | 51919
Queens Village |  | USA | 40.727 | -73.742 | 51919
Roskilde |  | DNK | 55.642 | 12.080 | 51916
Dashahe |  | CHN | 34.538 | 116.625 | 51916
Gjilan |  | KOS | 42.460 | 21.470 | 51912
Usulután |  | SLV | 13.345 | -88.440 | 51910
Brookhaven |  | USA | 33.858 | -84.340 | 51910
Évry |  | FRA | 48.633 | 2.440 | 51900
Thị Trấn Phước Bửu |  | VNM | 10.535 | 107.402 | 51895
Duzhou |  | CHN | 29.878 | 107.078 | 51888
Corralillo |  | CUB | 22.982 | -80.585 | 51881
Levittown |  | USA | 40.726 | -73.514 | 51881
Meybod |  | IRN | 32.250 | 54.017 | 51874
Secondigliano |  | ITA | 40.900 | 14.267 | 51874
Sa'dah | Saada | YEM | 16.940 | 43.764 | 51870
Palm Desert |  | USA | 33.723 | -116.377 | 51869
Zhongxin |  | CHN | 26.617 | 101.272 | 51866
Devakottai |  | IND | 9.947 | 78.823 | 51865
Bad Homburg vor der Höhe |  | DEU | 50.227 | 8.618 | 51859
Porvoo |  | FIN | 60.392 | 25.665 | 51853
Arwal |  | IND | 25.243 | 84.666 | 51849
Louveira |  | BRA | -23.086 | -46.951 | 51847
Willich |  | DEU | 51.264 | 6.547 | 51843
Puertollano |  | ESP | 38.687 | -4.107 | 51842
Ostuncalco |  | GTM | 14.869 | -91.621 | 51828
Weimiao |  | CHN | 34.583 | 117.067 | 51820
Joplin |  | USA | 37.084 | -94.513 | 51818
Blora |  | IDN | -6.970 | 111.419 | 51811
Boundiali |  | CIV | 9.522 | -6.487 | 51803
Mahdia |  | TUN | 35.505 | 11.062 | 51803
Orhangazi |  | TUR | 40.489 | 29.309 | 51792
Coruripe |  | BRA | -10.126 | -36.176 | 51788
Baljurashi |  | SAU | 19.859 | 41.557 | 51787
Enid |  | USA | 36.396 | -97.878 | 51776
Calvià |  | ESP | 39.566 | 2.506 | 51774
Tiu Keng Leng |  | HKG | 22.299 | 114.251 | 51751
Qishan |  | CHN | 34.633 | 116.800 | 51750
Lower Sackville |  | CAN | 44.776 | -63.679 | 51749
Kāliyāganj |  | IND | 25.634 | 88.327 | 51748
Nasīrābād |  | IND | 26.305 | 74.734 | 51747
Mampong |  | GHA | 7.063 | -1.400 | 51745
Léo |  | BFA | 11.100 | -2.107 | 51743
Būlāq Abū al ‘Ilā |  | EGY | 30.060 | 31.231 | 51741
Bom Despacho |  | BRA | -19.736 | -45.252 | 51737
Saint John’s |  | ATG | 17.121 | -61.843 | 51737
Ijebu-Jesa |  | NGA | 7.683 | 4.818 | 51730
Wanguru |  | KEN | -0.684 | 37.357 | 51722
Vidnoye |  | RUS | 55.552 | 37.709 | 51721
Qoryooley |  | SOM | 1.788 | 44.530 | 51720
Morumbi |  | BRA | -23.596 | -46.708 | 51715
Bonita Springs |  | USA | 26.340 | -81.779 | 51704
São Lourenço |  | CHN | 22.189 | 113.535 | 51700
Kasba Tadla |  | MAR | 32.598 | -6.268 | 51697
Irondequoit |  | USA | 43.213 | -77.580 | 51692
Zepu |  | CHN | 38.189 | 77.271 | 51691
Yeonggwang |  | KOR | 35.278 | 126.512 | 51688
Caldwell |  | USA | 43.663 | -116.687 | 51686
Segovia |  | ESP | 40.948 | -4.118 | 51683
Minnetonka |  | USA | 44.913 | -93.503 | 51669
En Nedjma |  | DZA | 35.648 | -0.570 | 51665
Mikkeli |  | FIN | 61.689 | 27.272 | 51661
Bitonto |  | ITA | 41.110 | 16.691 | 51661
Liuquan |  | CHN | 34.434 | 117.298 | 51657
Futtsu |  | JPN | 35.311 | 139.819 | 51650
Morecambe |  | GBR | 54.068 | -2.861 | 51644
Baião |  | BRA | -2.791 | -49.672 | 51641
Pedregal |  | PAN | 9.066 | -79.426 | 51641
Sagrada Família |  | ESP | 41.404 | 2.173 | 51623
Shahr-e Bābak |  | IRN | 30.116 | 55.119 | 51620
Pinellas Park |  | USA | 27.843 | -82.700 | 51617
Tagawa |  | JPN | 33.633 | 130.800 | 51608
Xanxerê |  | BRA | -26.877 | -52.404 | 51607
Ibiporã |  | BRA | -23.269 | -51.048 | 51603
Tijucas |  | BRA | -27.241 | -48.634 | 51592
Battle Creek |  | USA | 42.317 | -85.178 | 51589
Maha Sarakham |  | THA | 16.185 | 103.301 | 51584
Khagaul |  | IND | 25.579 | 85.046 | 51577
Yeongam |  | KOR | 34.801 | 126.697 | 51573
Redhill |  | GBR | 51.240 | -0.170 | 51559
Barinitas |  | VEN | 8.762 | -70.412 | 51556
Tachilek |  | MMR | 20.448 | 99.881 | 51553
Takāb |  | IRN | 36.401 | 47.113 | 51541
Mazara del Vallo |  | ITA | 37.655 | 12.590 | 51534
Renfrew-Collingwood |  | CAN | 49.245 | -123.038 | 51530
Emden |  | DEU | 53.366 | 7.208 | 51526
Welwyn Garden City |  | GBR | 51.802 | -0.207 | 51505
Cardona |  | PHL | 14.486 | 121.228 | 51493
Sado |  | JPN | 38.025 | 138.359 | 51492
Arganda |  | ESP | 40.301 | -3.437 | 51489
Miura |  | JPN | 35.140 | 139.619 | 51483
Agustín Codazzi |  | COL | 10.037 | -73.236 | 51478
Zhefang |  | CHN | 24.267 | 98.283 | 51477
Horsham |  | GBR | 51.063 | -0.328 | 51472
Casa Grande |  | USA | 32.880 | -111.757 | 51460
Ksar Chellala |  | DZA | 35.212 | 2.319 | 51451
South Shore |  | USA | 41.762 | -87.578 | 51451
Mott Haven |  | USA | 40.809 | -73.923 | 51450
Viana |  | BRA | -3.220 | -45.004 | 51442
The Villages |  | USA | 28.934 | -81.960 | 51442
Grand Island |  | USA | 40.925 | -98.342 | 51440
Sūsangerd |  | IRN | 31.564 | 48.190 | 51431
Changanācheri |  | IND | 9.442 | 76.536 | 51430
Haabersti |  | EST | 59.423 | 24.647 | 51423
Acre |  | ISR | 32.928 | 35.076 | 51420
Đố Sơn |  | VNM | 20.714 | 106.789 | 51417
Sanhui |  | CHN | 30.082 | 106.591 | 51413
Lagoa da Prata |  | BRA | -20.023 | -45.544 | 51412
Jendouba |  | TUN | 36.501 | 8.780 | 51408
Grapevine |  | USA | 32.934 | -97.078 | 51404
Währing |  | AUT | 48.226 | 16.345 | 51402
Tŭytepa |  | UZB | 41.032 | 69.363 | 51400
Clamart |  | FRA | 48.803 | 2.267 | 51400
Shorāpur |  | IND | 16.521 | 76.757 | 51398
Bol |  | TCD | 13.467 | 14.714 | 51389
Neu-Ulm |  | DEU | 48.393 | 10.011 | 51389
Stratford |  | USA | 41.185 | -73.133 | 51384
Uriangato |  | MEX | 20.142 | -101.179 | 51382
Quíbor |  | VEN | 9.929 | -69.620 | 51377
Māndvi |  | IND | 22.833 | 69.352 | 51376
El Nido |  | PHL | 11.186 | 119.396 | 51367
Rajgangpur |  | IND | 22.200 | 84.583 | 51362
Patiya |  | BGD | 22.295 | 91.979 | 51360
Kentwood |  | USA | 42.869 | -85.645 | 51357
Kangāvar |  | IRN | 34.504 | 47.965 | 51352
Morrinhos |  | BRA | -17.731 | -49.099 | 51351
Nkowakowa |  | ZAF | -23.888 | 30.287 | 51350
Tarma |  | PER | -11.419 | -75.690 | 51350
Chautārā |  | NPL | 27.776 | 85.713 | 51347
Gopālganj |  | BGD | 23.223 | 90.060 | 51346
Tulun |  | RUS | 54.568 | 100.577 | 51330
Lingen |  | DEU | 52.523 | 7.326 | 51310
Samfya |  | ZMB | -11.365 | 29.557 | 51309
Sapé |  | BRA | -7.096 | -35.233 | 51306
Marseille 10 |  | FRA | 43.279 | 5.415 | 51299
Venice | Venedig | ITA | 45.437 | 12.333 | 51298
Ozar |  | IND | 20.095 | 73.928 | 51297
Coronel Oviedo |  | PRY | -25.446 | -56.439 | 51286
Balţīm |  | EGY | 31.556 | 31.089 | 51280
Barreiro |  | PRT | 38.663 | -9.072 | 51280
Peranāmpattu |  | IND | 12.934 | 78.719 | 51271
City of Milford (balance) |  | USA | 41.224 | -73.062 | 51271
Las Águilas |  | ESP | 40.382 | -3.771 | 51268
Dianzi |  | CHN | 36.901 | 119.866 | 51267
Gumlā |  | IND | 23.043 | 84.544 | 51264
Châlons-en-Champagne |  | FRA | 48.954 | 4.367 | 51257
Teoloyucan |  | MEX | 19.744 | -99.181 | 51255
Tigard |  | USA | 45.431 | -122.771 | 51253
East Hartford |  | USA | 41.782 | -72.612 | 51252
Rāmnagar |  | IND | 29.392 | 79.128 | 51244
Vazhakkala |  | IND | 10.012 | 76.326 | 51242
Nichinan |  | JPN | 31.600 | 131.367 | 51241
Dartford |  | GBR | 51.447 | 0.214 | 51240
Siocon |  | PHL | 7.706 | 122.135 | 51239
Lakewood |  | CAN | 52.108 | -106.590 | 51237
Phra Nakhon |  | THA | 13.765 | 100.499 | 51231
Kabbasin |  | SYR | 36.433 | 37.569 | 51230
Shujālpur |  | IND | 23.407 | 76.710 | 51225
Apple Valley |  | USA | 44.732 | -93.218 | 51221
Plainfield |  | USA | 40.634 | -74.407 | 51217
Qulsary |  | KAZ | 46.953 | 54.020 | 51216
Susono |  | JPN | 35.174 | 138.907 | 51216
Leesburg |  | USA | 39.116 | -77.564 | 51209
Aïn Oulmene |  | DZA | 35.923 | 5.296 | 51207
Erftstadt |  | DEU | 50.815 | 6.794 | 51207
Bejaâd |  | MAR | 32.771 | -6.392 | 51206
Kapchorwa |  | UGA | 1.401 | 34.450 | 51200
Tirumangalam |  | IND | 9.823 | 77.984 | 51194
Krujë |  | ALB | 41.509 | 19.793 | 51191
Bargny Guèdj |  | SEN | 14.687 | -17.228 | 51188
Bargny Ngoude |  | SEN | 14.694 | -17.235 | 51188
Panlong |  | CHN | 29.500 | 105.371 | 51177
Tremembé |  | BRA | -22.958 | -45.549 | 51173
Sidlaghatta |  | IND | 13.389 | 77.864 | 51159
Fuchū |  | JPN | 34.388 | 132.510 | 51155
Miyako |  | JPN | 39.647 | 141.941 | 51150
El Bagre |  | COL | 7.603 | -74.810 | 51150
Leopoldina |  | BRA | -21.532 | -42.643 | 51145
Parsippany |  | USA | 40.858 | -74.426 | 51144
Martin |  | SVK | 49.067 | 18.924 | 51139
Musina |  | ZAF | -22.349 | 30.041 | 51132
Coral Gables |  | USA | 25.721 | -80.268 | 51117
Gangshang |  | CHN | 34.521 | 118.118 | 51114
Neubrück |  | DEU | 51.134 | 6.639 | 51109
Khurai |  | IND | 24.044 | 78.330 | 51108
Brejo da Madre de Deus |  | BRA | -8.146 | -36.371 | 51107
Kayna |  | COD | -0.609 | 29.172 | 51103
Reservoir |  | AUS | -37.717 | 145.000 | 51096
Comal |  | IDN | -6.905 | 109.535 | 51092
Barra |  | BRA | -11.089 | -43.142 | 51092
Brejo Santo |  | BRA | -7.493 | -38.987 | 51090
Seydişehir |  | TUR | 37.419 | 31.845 | 51089
Guanshan |  | CHN | 33.798 | 117.866 | 51086
Ivanteyevka |  | RUS | 55.971 | 37.921 | 51085
Puerto Berrío |  | COL | 6.492 | -74.403 | 51079
The Trails of Frisco |  | USA | 33.161 | -96.872 | 51059
Hilsa |  | IND | 25.316 | 85.282 | 51052
Sidi Taibi |  | MAR | 34.187 | -6.682 | 51050
Hikari |  | JPN | 33.955 | 131.950 | 51040
Staines |  | GBR | 51.431 | -0.506 | 51040
Datong |  | CHN | 28.596 | 106.667 | 51025
Khalkhāl |  | IRN | 37.618 | 48.529 | 51024
Rampura Phul |  | IND | 30.276 | 75.243 | 51023
Kot Mumin |  | PAK | 32.188 | 73.030 | 51021
Tadmur | Palmyra; Palmyra | SYR | 34.562 | 38.284 | 51015
Pom Prap Sattru Phai |  | THA | 13.758 | 100.513 | 51006
The Hammocks |  | USA | 25.671 | -80.445 | 51003
Jesús Menéndez |  | CUB | 21.162 | -76.478 | 51002
Ţarīf Kalbā |  | ARE | 25.070 | 56.331 | 51000
Bunawan |  | PHL | 8.167 | 125.991 | 50999
Ubauro |  | PAK | 28.164 | 69.731 | 50981
Gostivar |  | MKD | 41.796 | 20.908 | 50974
Fatwa |  | IND | 25.510 | 85.305 | 50961
Gombong |  | IDN | -7.607 | 109.514 | 50950
Tūndla |  | IND | 27.215 | 78.237 | 50939
Żoliborz |  | POL | 52.269 | 20.986 | 50934
Acayucan |  | MEX | 17.950 | -94.914 | 50934
Az̧ Z̧ulayl |  | JOR | 32.121 | 36.280 | 50931
la Vila de Gràcia |  | ESP | 41.403 | 2.157 | 50928
Birkat as Sab‘ |  | EGY | 30.629 | 31.082 | 50924
Royal Leamington Spa |  | GBR | 52.285 | -1.520 | 50923
Mannārakkāt |  | IND | 10.992 | 76.464 | 50921
Shuijiang |  | CHN | 29.248 | 107.284 | 50918
Teplice |  | CZE | 50.640 | 13.825 | 50912
Guaxupé |  | BRA | -21.305 | -46.713 | 50911
Tobias Barreto |  | BRA | -11.184 | -37.998 | 50905
Metpalle |  | IND | 18.847 | 78.626 | 50902
Kosonsoy |  | UZB | 41.249 | 71.547 | 50900
Gurlan |  | UZB | 41.841 | 60.393 | 50900
Whangarei |  | NZL | -35.732 | 174.324 | 50900
Cimitarra |  | COL | 6.314 | -73.950 | 50892
Juruti |  | BRA | -2.152 | -56.092 | 50881
Babīlā |  | SYR | 33.471 | 36.331 | 50880
Hà Đông |  | VNM | 20.971 | 105.779 | 50877
Buckeye |  | USA | 33.370 | -112.584 | 50876
Naya Gaon |  | IND | 30.775 | 76.793 | 50869
Repalle |  | IND | 16.018 | 80.830 | 50866
Hunsūr |  | IND | 12.304 | 76.293 | 50865
Kyōtango |  | JPN | 35.606 | 135.044 | 50860
Vittoria |  | ITA | 36.952 | 14.528 | 50852
Donetsk |  | RUS | 48.337 | 39.952 | 50850
Tocumen |  | PAN | 9.089 | -79.383 | 50844
Flagami |  | USA | 25.762 | -80.316 | 50834
Vigia |  | BRA | -0.858 | -48.142 | 50832
Phra Nakhon Si Ayutthaya |  | THA | 14.352 | 100.577 | 50830
Guanzhuang |  | CHN | 36.263 | 119.194 | 50826
Barranqueras |  | ARG | -27.481 | -58.939 | 50823
Catalina Foothills |  | USA | 32.298 | -110.919 | 50796
Boende |  | COD | -0.282 | 20.881 | 50794
Salo |  | FIN | 60.383 | 23.133 | 50794
Legionowo |  | POL | 52.401 | 20.927 | 50786
Yerba Buena |  | ARG | -26.813 | -65.295 | 50783
Narbonne |  | FRA | 43.184 | 3.001 | 50776
Lahr |  | DEU | 48.340 | 7.869 | 50775
Padang Serai |  | MYS | 5.513 | 100.554 | 50757
Fuchūchō |  | JPN | 34.574 | 133.235 | 50746
Chinú |  | COL | 9.106 | -75.398 | 50743
Belleville |  | CAN | 44.167 | -77.383 | 50716
Gelendzhik |  | RUS | 44.580 | 38.066 | 50715
Hinckley |  | GBR | 52.539 | -1.376 | 50712
Yasu |  | JPN | 35.101 | 136.018 | 50695
Aspern |  | AUT | 48.218 | 16.483 | 50687
Rajanpur |  | PAK | 29.104 | 70.330 | 50682
Mao |  | TCD | 14.123 | 15.312 | 50681
Manaung |  | MMR | 18.855 | 93.729 | 50680
Saint-Malo |  | FRA | 48.647 | -2.009 | 50676
Sidikalang |  | IDN | 2.749 | 98.313 | 50671
Oshnavīyeh |  | IRN | 37.040 | 45.098 | 50661
Merzifon |  | TUR | 40.873 | 35.463 | 50658
Phetchabun |  | THA | 16.419 | 101.161 | 50656
Lakewood |  | USA | 41.482 | -81.798 | 50656
Adenta |  | GHA | 5.714 | -0.154 | 50652
Al Ḩusaynīyah |  | EGY | 30.862 | 31.918 | 50651
Yūki |  | JPN | 36.300 | 139.883 | 50645
Lytkarino |  | RUS | 55.577 | 37.912 | 50619
Shanji |  | CHN | 34.205 | 117.596 | 50617
Sangkapura |  | IDN | -5.845 | 112.652 | 50612
Suhum |  | GHA | 6.041 | -0.450 | 50610
Saint Croix |  | VIR | 17.728 | -64.747 | 50601
Nanjangūd |  | IND | 12.118 | 76.684 | 50598
Lhünzhub |  | CHN | 29.893 | 91.262 | 50596
Skien |  | NOR | 59.210 | 9.609 | 50595
Ōi |  | JPN | 35.851 | 139.520 | 50593
Jaru |  | BRA | -10.439 | -62.466 | 50591
Vila-real |  | ESP | 39.938 | -0.101 | 50577
Ibbenbueren |  | DEU | 52.280 | 7.715 | 50577
Tolga |  | DZA | 34.722 | 5.378 | 50575
Kingisepp |  | RUS | 59.376 | 28.614 | 50566
Herning |  | DNK | 56.136 | 8.977 | 50565
Kizlyar | Kisljar | RUS | 43.847 | 46.710 | 50564
Passau |  | DEU | 48.566 | 13.431 | 50560
Abovyan |  | ARM | 40.272 | 44.633 | 50556
Pèlèngana |  | MLI | 13.427 | -6.222 | 50552
El Negrito |  | HND | 15.317 | -87.700 | 50550
Clacton-on-Sea |  | GBR | 51.790 | 1.156 | 50548
Gronau |  | DEU | 52.211 | 7.022 | 50547
Kawalu |  | IDN | -7.382 | 108.208 | 50541
Zhob |  | PAK | 31.341 | 69.449 | 50537
Cumbernauld |  | GBR | 55.947 | -3.991 | 50530
Khorramdarreh |  | IRN | 36.208 | 49.195 | 50528
Turbo |  | COL | 8.093 | -76.728 | 50508
Kavaklı |  | TUR | 41.093 | 28.332 | 50502
Deçan |  | KOS | 42.540 | 20.288 | 50500
Pivdenna Borshchahivka |  | UKR | 50.411 | 30.404 | 50500
Budapest XXII. kerület |  | HUN | 47.427 | 19.040 | 50499
Laval |  | FRA | 48.072 | -0.770 | 50489
Hyères |  | FRA | 43.120 | 6.129 | 50487
Kyaukse |  | MMR | 21.606 | 96.135 | 50480
Amahai |  | IDN | -3.340 | 128.920 | 50478
Forbesganj |  | IND | 26.303 | 87.266 | 50475
Cần Đước |  | VNM | 10.510 | 106.603 | 50473
North La Crosse |  | USA | 43.846 | -91.248 | 50470
Burien |  | USA | 47.470 | -122.347 | 50467
Nithari |  | IND | 28.705 | 77.053 | 50464
Ambatondrazaka |  | MDG | -17.833 | 48.417 | 50463
Çarşamba |  | TUR | 41.199 | 36.722 | 50459
Tarnobrzeg |  | POL | 50.573 | 21.679 | 50459
Tafo |  | GHA | 6.732 | -1.614 | 50457
Naviraí |  | BRA | -23.065 | -54.191 | 50457
Tūyserkān |  | IRN | 34.551 | 48.444 | 50455
Hanyuan |  | CHN | 32.834 | 106.250 | 50440
Langenhagen |  | DEU | 52.448 | 9.737 | 50439
Gallarate |  | ITA | 45.660 | 8.792 | 50439
Willowdale East |  | CAN | 43.771 | -79.401 | 50434
Havertown |  | USA | 39.981 | -75.309 | 50430
Vargem Grande Paulista |  | BRA | -23.603 | -47.026 | 50415
Boa Viagem |  | BRA | -5.128 | -39.732 | 50411
Arjona |  | COL | 10.254 | -75.344 | 50405
San Mateo |  | VEN | 10.213 | -67.424 | 50401
Bindura |  | ZWE | -17.302 | 31.331 | 50400
Schwerte |  | DEU | 51.444 | 7.567 | 50399
Taxco de Alarcón |  | MEX | 18.555 | -99.606 | 50399
Matli |  | PAK | 25.043 | 68.656 | 50398
North Bay |  | CAN | 46.317 | -79.466 | 50396
Tubod |  | PHL | 8.056 | 123.790 | 50395
Sunabeda |  | IND | 18.728 | 82.829 | 50394
Gajraula |  | IND | 28.846 | 78.240 | 50380
Logan |  | USA | 41.735 | -111.834 | 50371
Yanghe |  | CHN | 36.138 | 119.914 | 50371
Kirkcaldy |  | GBR | 56.117 | -3.160 | 50370
Khagrachhari |  | BGD | 23.108 | 91.970 | 50364
Barriera di Milano |  | ITA | 45.092 | 7.694 | 50354
Ness Ziona |  | ISR | 31.929 | 34.799 | 50351
Ma'an |  | JOR | 30.196 | 35.734 | 50350
Speyer |  | DEU | 49.321 | 8.431 | 50343
Saint-Hyacinthe |  | CAN | 45.631 | -72.957 | 50326
Mochudi |  | BWA | -24.417 | 26.150 | 50321
Jahanian |  | PAK | 30.039 | 71.817 | 50318
Modimolle |  | ZAF | -24.700 | 28.400 | 50306
Torbalı |  | TUR | 38.182 | 27.335 | 50303
Vīrapāndi |  | IND | 11.062 | 77.351 | 50301
Sek’ot’a |  | ETH | 12.631 | 39.035 | 50300
Nanao |  | JPN | 37.048 | 136.968 | 50300
Berwick |  | AUS | -38.033 | 145.350 | 50298
South Peabody |  | USA | 42.510 | -70.949 | 50293
Dāhānu |  | IND | 19.968 | 72.713 | 50287
Rovigo |  | ITA | 45.070 | 11.790 | 50279
Asakura |  | JPN | 33.414 | 130.719 | 50273
Midori |  | JPN | 36.445 | 139.284 | 50266
Rasipuram |  | IND | 11.460 | 78.186 | 50244
Al Khābūrah |  | OMN | 23.971 | 57.093 | 50223
Saint-Gilles |  | BEL | 50.828 | 4.344 | 50221
La Calera |  | CHL | -32.787 | -71.198 | 50221
Ventas |  | ESP | 40.422 | -3.647 | 50218
Sālūr |  | IND | 18.517 | 83.205 | 50206
Chusovoy |  | RUS | 58.289 | 57.813 | 50205
Anju |  | PRK | 39.618 | 125.665 | 50196
Aliso Viejo |  | USA | 33.565 | -117.727 | 50195
Bletchley |  | GBR | 51.993 | -0.735 | 50193
Villa Francisca |  | DOM | 18.483 | -69.889 | 50185
Harrisburg |  | USA | 40.274 | -76.884 | 50183
Galveston |  | USA | 29.301 | -94.798 | 50180
Bhabhua |  | IND | 25.040 | 83.607 | 50179
Yeovil |  | GBR | 50.942 | -2.632 | 50176
Keighley |  | GBR | 53.868 | -1.907 | 50171
Mui Ne |  | VNM | 10.933 | 108.283 | 50166
Mellit |  | SDN | 14.133 | 25.550 | 50165
Kasaoka |  | JPN | 34.506 | 133.504 | 50160
Kotka |  | FIN | 60.466 | 26.946 | 50157
Poway |  | USA | 32.963 | -117.036 | 50157
Hodal |  | IND | 27.892 | 77.367 | 50143
Edina |  | USA | 44.890 | -93.350 | 50138
Monapo |  | MOZ | -14.917 | 40.302 | 50134
Otradnyy |  | RUS | 53.376 | 51.345 | 50127
Minnetonka Mills |  | USA | 44.941 | -93.442 | 50117
Balayan |  | PHL | 13.937 | 120.732 | 50115
Déressia |  | TCD | 9.760 | 16.270 | 50113
Zacapu |  | MEX | 19.815 | -101.792 | 50112
Katanawa |  | JPN | 33.521 | 130.424 | 50112
Jihlava |  | CZE | 49.396 | 15.591 | 50108
Fungurume |  | COD | -10.618 | 26.321 | 50100
Bhadrāchalam |  | IND | 17.668 | 80.889 | 50087
Snezhinsk |  | RUS | 56.078 | 60.748 | 50086
Dunaújváros |  | HUN | 46.965 | 18.940 | 50084
Nanjian |  | CHN | 25.045 | 100.514 | 50083
Uiju |  | PRK | 40.199 | 124.532 | 50081
Sfântu Gheorghe |  | ROU | 45.867 | 25.783 | 50080
Pijijiapan |  | MEX | 15.686 | -93.209 | 50079
Moyobamba |  | PER | -6.034 | -76.974 | 50073
Alt-Hohenschönhausen |  | DEU | 52.546 | 13.501 | 50070
Capivari |  | BRA | -22.995 | -47.508 | 50068
Heidenheim an der Brenz |  | DEU | 48.678 | 10.152 | 50067
Tateyama |  | JPN | 34.983 | 139.867 | 50064
Jatiroto |  | IDN | -7.883 | 111.117 | 50059
Kibaigwa |  | TZA | -6.081 | 36.647 | 50054
Chodov |  | CZE | 50.037 | 14.504 | 50043
Dogondoutchi |  | NER | 13.640 | 4.026 | 50037
Campo Novo do Parecis |  | BRA | -13.675 | -57.892 | 50033
Werribee |  | AUS | -37.900 | 144.667 | 50027
Mairinque |  | BRA | -23.546 | -47.183 | 50027
Naxi |  | CHN | 28.774 | 105.365 | 50020
Zhenxi |  | CHN | 29.899 | 107.465 | 50017
Bījār |  | IRN | 35.867 | 47.605 | 50014
Aonla |  | IND | 28.274 | 79.165 | 50011
Ali Sabih |  | DJI | 11.156 | 42.712 | 50006
Tirupparangunram |  | IND | 9.882 | 78.073 | 50004
Al-Hamdaniya |  | IRQ | 36.271 | 43.378 | 50000
Utengule |  | TZA | -8.900 | 33.333 | 50000
Tukuyu |  | TZA | -9.250 | 33.650 | 50000
Masumbwe |  | TZA | -3.633 | 32.183 | 50000
‘Ayn al ‘Arab | Kobane; Kobanê; Kobani; Ain al-Arab | SYR | 36.891 | 38.353 | 50000
Aarsâl |  | LBN | 34.179 | 36.421 | 50000
Ghazieh |  | LBN | 33.517 | 35.369 | 50000
Novovladykino |  | RUS | 55.850 | 37.583 | 50000
Vatutino |  | RUS | 55.884 | 37.691 | 50000
Vagonoremont |  | RUS | 55.900 | 37.550 | 50000
Semënovskoye |  | RUS | 55.683 | 37.550 | 50000
Novokuz’minki |  | RUS | 55.717 | 37.783 | 50000
Novokhovrino |  | RUS | 55.867 | 37.500 | 50000
Nikol’skoye |  | RUS | 55.683 | 37.483 | 50000
Likhobory |  | RUS | 55.850 | 37.567 | 50000
Kozhukhovo |  | RUS | 55.706 | 37.676 | 50000
Kozeyevo |  | RUS | 55.867 | 37.617 | 50000
Ko Samui |  | THA | 9.536 | 99.936 | 50000
Rawalakot |  | PAK | 33.858 | 73.760 | 50000
Buni |  | PAK | 36.273 | 72.259 | 50000
Hpa-An |  | MMR | 16.890 | 97.635 | 50000
Akademgorodok |  | RUS | 54.852 | 83.106 | 50000
Monsanto |  | PRT | 39.462 | -8.712 | 50000
Andulo |  | AGO | -11.487 | 16.697 | 50000
Polanco |  | MEX | 19.433 | -99.199 | 50000
Tipitapa |  | NIC | 12.197 | -86.097 | 50000
Juigalpa |  | NIC | 12.106 | -85.365 | 50000
Ciudad Sandino |  | NIC | 12.159 | -86.344 | 50000
Merter Keresteciler |  | TUR | 41.013 | 28.886 | 50000
Güngören Merter |  | TUR | 41.007 | 28.888 | 50000
Metrogorodok |  | RUS | 55.810 | 37.787 | 50000
Merelani |  | TZA | -3.562 | 36.979 | 50000
Putrajaya |  | MYS | 2.935 | 101.691 | 50000
Samara |  | ETH | 11.793 | 41.006 | 50000
Treptow |  | DEU | 52.494 | 13.445 | 50000
Arashiyama |  | JPN | 35.015 | 135.678 | 50000
Sri Petaling |  | MYS | 3.069 | 101.690 | 50000
Untolovo |  | RUS | 60.012 | 30.209 | 50000
Stonecrest |  | USA | 33.708 | -84.135 | 50000
Barriera di Lanzo |  | ITA | 45.110 | 7.651 | 50000
Taman Melati |  | MYS | 3.221 | 101.723 | 50000
LOHAS Park |  | HKG | 22.293 | 114.272 | 50000
Kuchai Lama |  | MYS | 3.085 | 101.691 | 50000
Vinhomes Smart City |  | VNM | 21.005 | 105.740 | 50000
Vinhomes Times City |  | VNM | 20.994 | 105.868 | 50000
Bosse |  | UKR | 47.955 | 37.800 | 50000
Peine |  | DEU | 52.319 | 10.235 | 49953
Neunkirchen |  | DEU | 49.344 | 7.180 | 49843
Bad Oeynhausen |  | DEU | 52.207 | 8.804 | 49513
Leonberg |  | DEU | 48.800 | 9.017 | 49480
Dornbirn |  | AUT | 47.414 | 9.742 | 49278
Hof |  | DEU | 50.313 | 11.913 | 49239
Kleve |  | DEU | 51.788 | 6.139 | 49072
Khān Shaykhūn | Chan Scheichun | SYR | 35.442 | 36.651 | 48975
Pejë | Peja; Peć | KOS | 42.659 | 20.288 | 48962
Ravensburg |  | DEU | 47.782 | 9.611 | 48825
Elmshorn |  | DEU | 53.749 | 9.662 | 48703
‘Afrīn | Afrin; Afrin | SYR | 36.512 | 36.870 | 48693
Bornheim |  | DEU | 50.763 | 6.991 | 48523
Soest |  | DEU | 51.576 | 8.106 | 48037
Hennef (Sieg) |  | DEU | 50.776 | 7.283 | 48002
Rastatt |  | DEU | 48.859 | 8.210 | 47906
Erkrath |  | DEU | 51.222 | 6.908 | 47815
Bruchsal |  | DEU | 49.124 | 8.598 | 47784
Weißensee |  | DEU | 52.556 | 13.466 | 47693
Singen |  | DEU | 47.759 | 8.840 | 47621
Sidi Bouzid |  | TUN | 35.038 | 9.485 | 47595
Stuttgart-Ost |  | DEU | 48.784 | 9.210 | 47500
Dülmen |  | DEU | 51.831 | 7.281 | 47495
Frankenthal |  | DEU | 49.534 | 8.354 | 47438
Herzogenrath |  | DEU | 50.869 | 6.093 | 47381
Chabahar | Tschahbahar | IRN | 25.292 | 60.643 | 47287
Lörrach |  | DEU | 47.615 | 7.665 | 47002
Albstadt |  | DEU | 48.216 | 9.026 | 46950
Oberursel |  | DEU | 50.207 | 8.577 | 46736
Gotha |  | DEU | 50.948 | 10.702 | 46615
Charlottesville |  | USA | 38.029 | -78.477 | 46597
Melle |  | DEU | 52.202 | 8.338 | 46436
Staaken |  | DEU | 52.537 | 13.151 | 46369
Littleton |  | USA | 39.613 | -105.017 | 46368
Bünde |  | DEU | 52.198 | 8.586 | 46365
Alsdorf |  | DEU | 50.877 | 6.164 | 46340
Böblingen |  | DEU | 48.682 | 9.012 | 46282
Langenhorn |  | DEU | 53.667 | 10.017 | 46272
Rheda-Wiedenbrück |  | DEU | 51.850 | 8.300 | 46123
Zürich (Kreis 3) |  | CHE | 47.358 | 8.503 | 46018
Kamen |  | DEU | 51.592 | 7.664 | 45927
Gohlis |  | DEU | 51.366 | 12.367 | 45924
Hansestadt Stade |  | DEU | 53.594 | 9.473 | 45634
Tindouf |  | DZA | 27.671 | -8.147 | 45610
Karlovy Vary | Karlsbad | CZE | 50.233 | 12.871 | 45500
Meiderich |  | DEU | 51.467 | 6.767 | 45297
Wismar |  | DEU | 53.892 | 11.456 | 45255
Zürich (Kreis 9) |  | CHE | 47.382 | 8.480 | 44878
Wiener Neustadt |  | AUT | 47.805 | 16.232 | 44820
Salisbury |  | GBR | 51.069 | -1.796 | 44748
Amberg |  | DEU | 49.443 | 11.863 | 44737
Neustadt am Rübenberge |  | DEU | 52.505 | 9.459 | 44668
Erkelenz |  | DEU | 51.079 | 6.315 | 44650
Homburg |  | DEU | 49.326 | 7.339 | 44607
Straubing |  | DEU | 48.881 | 12.574 | 44580
Halle-Neustadt |  | DEU | 51.479 | 11.916 | 44515
Fayzabad | Faisabad | AFG | 37.117 | 70.580 | 44421
Blacksburg |  | USA | 37.230 | -80.414 | 44215
Memmingen |  | DEU | 47.984 | 10.185 | 44192
Ţūlkarm | Tulkarm; Tulkarem | PSE | 32.312 | 35.027 | 44169
Brühl |  | DEU | 50.829 | 6.905 | 44137
Drogheda |  | IRL | 53.719 | -6.348 | 44135
Naţanz | Natanz; Natans | IRN | 33.511 | 51.918 | 43977
Fellbach |  | DEU | 48.809 | 9.277 | 43935
Lashkar Gāh | Laschkar Gah; Lashkar Gah | AFG | 31.594 | 64.372 | 43934
Lehrte |  | DEU | 52.372 | 9.979 | 43920
Nordhausen |  | DEU | 51.502 | 10.796 | 43912
Thun |  | CHE | 46.751 | 7.622 | 43723
Pattani |  | THA | 6.868 | 101.250 | 43690
Freiberg |  | DEU | 50.911 | 13.339 | 43670
Pirmasens |  | DEU | 49.201 | 7.605 | 43582
Goslar |  | DEU | 51.904 | 10.428 | 43560
Lankwitz |  | DEU | 52.436 | 13.346 | 43558
Bietigheim-Bissingen |  | DEU | 48.944 | 9.118 | 43556
Filderstadt |  | DEU | 48.657 | 9.220 | 43550
Suhl |  | DEU | 50.609 | 10.694 | 43509
Weinheim |  | DEU | 49.549 | 8.667 | 43325
Rodgau |  | DEU | 50.026 | 8.886 | 43315
Bellinzona |  | CHE | 46.193 | 9.017 | 43220
Bad Kreuznach |  | DEU | 49.841 | 7.867 | 43213
Ohligs |  | DEU | 51.150 | 7.000 | 43063
Monheim am Rhein |  | DEU | 51.092 | 6.892 | 43038
Gifhorn |  | DEU | 52.478 | 10.551 | 43000
Britz |  | DEU | 52.443 | 13.434 | 42846
Rottenburg |  | DEU | 48.476 | 8.935 | 42721
Rudow |  | DEU | 52.424 | 13.485 | 42631
Freising |  | DEU | 48.404 | 11.749 | 42570
Weiden |  | DEU | 49.677 | 12.156 | 42550
Kaufbeuren |  | DEU | 47.882 | 10.622 | 42505
Tikrīt | Tikrit | IRQ | 34.616 | 43.679 | 42477
Nettetal |  | DEU | 51.317 | 6.283 | 42417
Bucha | Butscha | UKR | 50.547 | 30.209 | 42279
Kaarst |  | DEU | 51.229 | 6.619 | 42112
Gallus |  | DEU | 50.100 | 8.630 | 42012
Eberswalde |  | DEU | 52.835 | 13.820 | 41980
Bautzen |  | DEU | 51.180 | 14.435 | 41972
Lemgo |  | DEU | 52.028 | 8.899 | 41943
Gori |  | GEO | 41.985 | 44.113 | 41933
Tromsø | Tromsö | NOR | 69.649 | 18.955 | 41915
Coburg |  | DEU | 50.259 | 10.964 | 41901
Laatzen |  | DEU | 52.315 | 9.797 | 41838
Köniz |  | CHE | 46.924 | 7.415 | 41784
Mülheim |  | DEU | 50.966 | 7.004 | 41711
Dover |  | GBR | 51.126 | 1.313 | 41709
Dreieich |  | DEU | 50.020 | 8.696 | 41692
Schorndorf |  | DEU | 48.805 | 9.527 | 41647
Alsergrund |  | AUT | 48.223 | 16.355 | 41645
Landau in der Pfalz |  | DEU | 49.198 | 8.117 | 41612
Heinsberg |  | DEU | 51.064 | 6.100 | 41505
Lichtenberg |  | DEU | 52.514 | 13.500 | 41359
Westend |  | DEU | 52.517 | 13.276 | 41328
Seevetal |  | DEU | 53.400 | 9.967 | 41266
Wunstorf |  | DEU | 52.424 | 9.436 | 41211
Leinfelden-Echterdingen |  | DEU | 48.694 | 9.168 | 41185
Poti |  | GEO | 42.143 | 41.674 | 41175
Königswinter |  | DEU | 50.677 | 7.192 | 41164
Bensheim |  | DEU | 49.684 | 8.618 | 41124
Al Quşayr | Al Qusayr; Kusair; Qusair | SYR | 34.508 | 36.580 | 41062
Merano | Meran | ITA | 46.668 | 11.160 | 41051
Völklingen |  | DEU | 49.252 | 6.859 | 40952
Germering |  | DEU | 48.134 | 11.377 | 40916
Niendorf |  | DEU | 53.618 | 9.950 | 40906
Borken |  | DEU | 51.844 | 6.858 | 40876
Buchholz in der Nordheide |  | DEU | 53.330 | 9.866 | 40849
Oranienburg |  | DEU | 52.748 | 13.252 | 40793
Eisenach |  | DEU | 50.981 | 10.315 | 40747
Pinneberg |  | DEU | 53.659 | 9.797 | 40577
Südstadt |  | DEU | 52.360 | 9.751 | 40557
Wilhelmstadt |  | DEU | 52.524 | 13.189 | 40463
Pirna |  | DEU | 50.958 | 13.937 | 40322
Aurich |  | DEU | 53.470 | 7.482 | 40319
Barmbek-Nord |  | DEU | 53.605 | 10.040 | 40261
Nürtingen |  | DEU | 48.626 | 9.342 | 40210
Kirchheim unter Teck |  | DEU | 48.647 | 9.454 | 40206
Buckow |  | DEU | 52.422 | 13.436 | 40146
Märkisches Viertel |  | DEU | 52.598 | 13.358 | 40119
Kidal |  | MLI | 18.443 | 1.409 | 40030
Hückelhoven |  | DEU | 51.056 | 6.227 | 39828
Dachau |  | DEU | 48.260 | 11.434 | 39740
Halberstadt |  | DEU | 51.896 | 11.056 | 39729
Spandau |  | DEU | 52.551 | 13.199 | 39653
Kehl |  | DEU | 48.573 | 7.815 | 39584
Neumarkt in der Oberpfalz |  | DEU | 49.280 | 11.463 | 39557
Mettmann |  | DEU | 51.250 | 6.975 | 39550
Löhne |  | DEU | 52.188 | 8.692 | 39521
Kamp-Lintfort |  | DEU | 51.505 | 6.546 | 39490
Freital |  | DEU | 51.002 | 13.649 | 39281
Mantua | Mantova | ITA | 45.160 | 10.798 | 39260
Siegburg |  | DEU | 50.800 | 7.208 | 39135
Maintal |  | DEU | 50.150 | 8.833 | 38987
Ilmenau |  | DEU | 50.683 | 10.919 | 38834
Backnang |  | DEU | 48.947 | 9.437 | 38818
Langen |  | DEU | 49.990 | 8.669 | 38785
Biebrich |  | DEU | 50.041 | 8.249 | 38758
Warendorf |  | DEU | 51.951 | 7.988 | 38707
Sankt Ingbert |  | DEU | 49.277 | 7.117 | 38697
Falkenhagener Feld |  | DEU | 52.552 | 13.168 | 38667
Ettlingen |  | DEU | 48.941 | 8.408 | 38578
Altenburg |  | DEU | 50.988 | 12.437 | 38568
Schwabach |  | DEU | 49.330 | 11.023 | 38554
Sharm el-Sheikh | Scharm el Scheich; Scharm el-Scheich; Scharm El-Scheich | EGY | 27.916 | 34.330 | 38478
Fribourg |  | CHE | 46.802 | 7.151 | 38365
Leuben |  | DEU | 51.011 | 13.820 | 38353
Saarlouis |  | DEU | 49.314 | 6.752 | 38333
Steyr |  | AUT | 48.043 | 14.421 | 38331
Sinjār | Sinjar; Sindschar | IRQ | 36.321 | 41.877 | 38294
Linden |  | DEU | 52.364 | 9.712 | 38284
Buxtehude |  | DEU | 53.470 | 9.690 | 38192
Ahaus |  | DEU | 52.079 | 7.013 | 38165
Haltern am See |  | DEU | 51.743 | 7.182 | 38142
Mühlhausen |  | DEU | 51.209 | 10.453 | 38108
Hamm |  | DEU | 53.555 | 10.057 | 37989
La Chaux-de-Fonds |  | CHE | 47.100 | 6.826 | 37942
Neustadt/Süd |  | DEU | 50.925 | 6.948 | 37939
Weißenfels |  | DEU | 51.201 | 11.968 | 37929
Horn |  | DEU | 53.554 | 10.090 | 37903
Beckum |  | DEU | 51.756 | 8.041 | 37814
Hofheim am Taunus |  | DEU | 50.090 | 8.449 | 37750
Stendal |  | DEU | 52.606 | 11.861 | 37722
Gropiusstadt |  | DEU | 52.427 | 13.461 | 37686
Hemer |  | DEU | 51.387 | 7.770 | 37502
Falkensee |  | DEU | 52.560 | 13.093 | 37468
Würselen |  | DEU | 50.818 | 6.135 | 37074
Sinsheim |  | DEU | 49.253 | 8.879 | 37036
Wermelskirchen |  | DEU | 51.140 | 7.216 | 36816
Tegel |  | DEU | 52.576 | 13.294 | 36764
Coesfeld |  | DEU | 51.943 | 7.168 | 36631
Bitterfeld-Wolfen |  | DEU | 51.624 | 12.324 | 36592
Schaffhausen |  | CHE | 47.697 | 8.635 | 36587
Schwäbisch Hall |  | DEU | 49.111 | 9.739 | 36543
Lurup |  | DEU | 53.593 | 9.877 | 36521
Niederkassel |  | DEU | 50.815 | 7.038 | 36480
Porta Westfalica |  | DEU | 52.230 | 8.916 | 36364
Prijedor |  | BIH | 44.980 | 16.714 | 36347
Datteln |  | DEU | 51.656 | 7.345 | 36338
Zürich (Kreis 10) |  | CHE | 47.408 | 8.501 | 36216
Bad Vilbel |  | DEU | 50.179 | 8.738 | 35961
Barmbek-Süd |  | DEU | 53.580 | 10.041 | 35880
Avdiyivka | Avdiivka; Awdijiwka | UKR | 48.140 | 37.750 | 35826
Crailsheim |  | DEU | 49.134 | 10.072 | 35755
Pasing |  | DEU | 48.141 | 11.456 | 35728
Wesseling |  | DEU | 50.827 | 6.975 | 35665
Voerde |  | DEU | 51.597 | 6.686 | 35661
Beslan |  | RUS | 43.193 | 44.533 | 35604
Emsdetten |  | DEU | 52.173 | 7.528 | 35582
Farmsen-Berne |  | DEU | 53.606 | 10.120 | 35477
Chur |  | CHE | 46.850 | 9.533 | 35373
Neu-Isenburg |  | DEU | 50.048 | 8.694 | 35293
Zweibrücken |  | DEU | 49.247 | 7.370 | 35221
Ottensen |  | DEU | 53.557 | 9.918 | 35136
Greven |  | DEU | 52.094 | 7.594 | 35080
Eidelstedt |  | DEU | 53.607 | 9.905 | 35078
Lage |  | DEU | 51.992 | 8.793 | 35054
Hötting |  | AUT | 47.268 | 11.369 | 35043
Bonn Hardtberg |  | DEU | 50.704 | 7.054 | 35000
Uelzen |  | DEU | 52.964 | 10.567 | 34996
Wedel |  | DEU | 53.584 | 9.698 | 34912
Bernau bei Berlin |  | DEU | 52.680 | 13.587 | 34866
Tuttlingen |  | DEU | 47.985 | 8.818 | 34847
Merseburg |  | DEU | 51.355 | 11.989 | 34780
Rapperswil |  | CHE | 47.226 | 8.822 | 34776
Vegesack |  | DEU | 53.179 | 8.622 | 34757
Janīn | Jenin; Dschenin | PSE | 32.459 | 35.301 | 34730
Uster |  | CHE | 47.347 | 8.721 | 34715
Sitten |  | CHE | 46.227 | 7.356 | 34708
Rheinfelden |  | DEU | 47.560 | 7.787 | 34674
Steinfurt |  | DEU | 52.150 | 7.337 | 34601
Balingen |  | DEU | 48.275 | 8.855 | 34414
Seelze |  | DEU | 52.396 | 9.597 | 34364
Meppen |  | DEU | 52.691 | 7.291 | 34198
Herrenberg |  | DEU | 48.595 | 8.866 | 34192
Papenburg |  | DEU | 53.078 | 7.415 | 34117
Kempen |  | DEU | 51.364 | 6.419 | 34105
Geldern |  | DEU | 51.519 | 6.324 | 34013
Kornwestheim |  | DEU | 48.862 | 9.186 | 33980
Jülich |  | DEU | 50.921 | 6.363 | 33911
Zuwarah | Zuwārah; Suwara | LBY | 32.931 | 12.082 | 33887
Leer |  | DEU | 53.232 | 7.461 | 33886
Limburg an der Lahn |  | DEU | 50.384 | 8.050 | 33820
Zürich (Kreis 7) |  | CHE | 47.373 | 8.580 | 33820
Fennpfuhl |  | DEU | 52.529 | 13.473 | 33751
Schwedt (Oder) |  | DEU | 53.060 | 14.282 | 33730
Goch |  | DEU | 51.679 | 6.159 | 33706
L'Aquila | L’Aquila | ITA | 42.351 | 13.400 | 33691
Ostfildern |  | DEU | 48.727 | 9.250 | 33598
Fürstenwalde |  | DEU | 52.361 | 14.062 | 33539
Fürstenfeldbruck |  | DEU | 48.179 | 11.255 | 33533
Erding |  | DEU | 48.306 | 11.907 | 33519
Neuchâtel |  | CHE | 46.992 | 6.931 | 33475
Feldkirch |  | AUT | 47.236 | 9.597 | 33420
Korschenbroich |  | DEU | 51.191 | 6.514 | 33406
Dietzenbach |  | DEU | 50.010 | 8.778 | 33256
Zgorzelec |  | POL | 51.149 | 15.008 | 33247
Itzehoe |  | DEU | 53.921 | 9.515 | 33047
Burglesum |  | DEU | 53.165 | 8.689 | 33000
Radebeul |  | DEU | 51.107 | 13.660 | 32979
Buer |  | DEU | 51.577 | 7.052 | 32919
Jakomini |  | AUT | 47.054 | 15.450 | 32912
Achim |  | DEU | 53.014 | 9.026 | 32870
Gudermes |  | RUS | 43.351 | 46.101 | 32769
Mörfelden-Walldorf |  | DEU | 49.995 | 8.584 | 32753
Höxter |  | DEU | 51.775 | 9.382 | 32713
Gevelsberg |  | DEU | 51.320 | 7.339 | 32664
Winsen |  | DEU | 53.358 | 10.212 | 32662
Nienburg |  | DEU | 52.644 | 9.217 | 32629
Viernheim |  | DEU | 49.540 | 8.578 | 32620
Ennepetal |  | DEU | 51.298 | 7.363 | 32607
Pradl |  | AUT | 47.265 | 11.415 | 32588
Königs Wusterhausen |  | DEU | 52.301 | 13.633 | 32513
Stuhr |  | DEU | 53.033 | 8.750 | 32507
Lampertheim |  | DEU | 49.598 | 8.473 | 32400
Biberach an der Riß |  | DEU | 48.093 | 9.791 | 32333
Marienfelde |  | DEU | 52.419 | 13.367 | 32270
Weil am Rhein |  | DEU | 47.593 | 7.621 | 32236
Meschede |  | DEU | 51.350 | 8.283 | 32224
Rheinberg |  | DEU | 51.546 | 6.595 | 32188
Wernigerode |  | DEU | 51.837 | 10.782 | 32167
Werl |  | DEU | 51.555 | 7.914 | 32149
Bernburg |  | DEU | 51.795 | 11.740 | 32113
Neugraben-Fischbek |  | DEU | 53.466 | 9.843 | 32054
Eisenhüttenstadt |  | DEU | 52.150 | 14.650 | 32052
Langendreer |  | DEU | 51.460 | 7.326 | 32047
Niederschönhausen |  | DEU | 52.585 | 13.403 | 32037
Neuruppin |  | DEU | 52.928 | 12.803 | 31901
Ansbach |  | DEU | 49.305 | 10.593 | 31839
Emmerich |  | DEU | 51.839 | 6.248 | 31829
Kreuztal |  | DEU | 50.968 | 7.988 | 31772
Radolfzell |  | DEU | 47.742 | 8.971 | 31734
Neubau |  | AUT | 48.202 | 16.347 | 31521
Osterholz-Scharmbeck |  | DEU | 53.227 | 8.792 | 31405
Mariahilf |  | AUT | 48.196 | 16.352 | 31381
Lohmar |  | DEU | 50.839 | 7.214 | 31339
Hakenfelde |  | DEU | 52.559 | 13.208 | 31327
Georgsmarienhütte |  | DEU | 52.203 | 8.045 | 31244
Güstrow |  | DEU | 53.797 | 12.173 | 31217
Cloppenburg |  | DEU | 52.848 | 8.047 | 31177
Lend |  | AUT | 47.083 | 15.416 | 31147
Ganderkesee |  | DEU | 53.036 | 8.545 | 31141
Merzig |  | DEU | 49.443 | 6.639 | 31118
Deggendorf |  | DEU | 48.841 | 12.961 | 31081
Burgdorf |  | DEU | 52.446 | 10.006 | 31051
Emmen |  | CHE | 47.078 | 8.273 | 30926
Baalbek |  | LBN | 34.006 | 36.218 | 30916
Northeim |  | DEU | 51.707 | 10.000 | 30894
Werne |  | DEU | 51.664 | 7.634 | 30810
Hoyerswerda |  | DEU | 51.438 | 14.235 | 30759
Bad Hersfeld |  | DEU | 50.872 | 9.709 | 30725
Zug |  | CHE | 47.172 | 8.517 | 30542
Forchheim |  | DEU | 49.718 | 11.059 | 30442
Schönebeck |  | DEU | 52.017 | 11.731 | 30419
Oer-Erkenschwick |  | DEU | 51.642 | 7.265 | 30409
Andernach |  | DEU | 50.431 | 7.404 | 30408
Tönisvorst |  | DEU | 51.321 | 6.494 | 30296
Bad Nauheim |  | DEU | 50.365 | 8.739 | 30291
Bretten |  | DEU | 49.037 | 8.707 | 30274
Schwelm |  | DEU | 51.286 | 7.294 | 30235
Waltrop |  | DEU | 51.621 | 7.402 | 30220
Yverdon-les-Bains |  | CHE | 46.779 | 6.641 | 30157
Taunusstein |  | DEU | 50.150 | 8.152 | 30145
Ahrensburg |  | DEU | 53.677 | 10.237 | 30103
Schnelsen |  | DEU | 53.637 | 9.920 | 30100
Vernier |  | CHE | 46.217 | 6.085 | 30086
Rietberg |  | DEU | 51.809 | 8.428 | 30055
Wittenberg |  | DEU | 51.866 | 12.650 | 30000
Friedberg |  | DEU | 48.357 | 10.985 | 29953
Zürich (Kreis 6) |  | CHE | 47.392 | 8.544 | 29951
Delbrück |  | DEU | 51.765 | 8.562 | 29884
Winnenden |  | DEU | 48.876 | 9.398 | 29876
Springe |  | DEU | 52.208 | 9.554 | 29828
Bregenz |  | AUT | 47.503 | 9.747 | 29806
Mahlsdorf |  | DEU | 52.509 | 13.614 | 29757
Einbeck |  | DEU | 51.820 | 9.870 | 29751
Vechta |  | DEU | 52.731 | 8.290 | 29729
Naumburg |  | DEU | 51.150 | 11.810 | 29722
Altglienicke |  | DEU | 52.411 | 13.536 | 29595
Gaggenau |  | DEU | 48.800 | 8.333 | 29529
Geesthacht |  | DEU | 53.437 | 10.373 | 29487
Altona-Altstadt |  | DEU | 53.550 | 9.947 | 29455
Haan |  | DEU | 51.194 | 7.013 | 29431
Riesa |  | DEU | 51.308 | 13.292 | 29373
Gries |  | AUT | 47.062 | 15.424 | 29363
Oelde |  | DEU | 51.829 | 8.147 | 29297
Zürich (Kreis 2) |  | CHE | 47.338 | 8.521 | 29215
Idar-Oberstein |  | DEU | 49.714 | 7.308 | 29158
Wetter |  | DEU | 51.387 | 7.393 | 29146
Blankenfelde-Mahlow |  | DEU | 52.336 | 13.413 | 29129
Bethlehem | Betlehem | PSE | 31.705 | 35.204 | 29019
Senftenberg |  | DEU | 51.525 | 14.002 | 28988
Biesdorf |  | DEU | 52.509 | 13.553 | 28955
Düsseldorf-Pempelfort |  | DEU | 51.238 | 6.787 | 28941
Vaihingen an der Enz |  | DEU | 48.936 | 8.960 | 28798
Köthen |  | DEU | 51.752 | 11.971 | 28710
Geislingen an der Steige |  | DEU | 48.624 | 9.827 | 28655
Bühl |  | DEU | 48.697 | 8.135 | 28608
Mühlheim am Main |  | DEU | 50.117 | 8.833 | 28534
Warstein |  | DEU | 51.445 | 8.349 | 28532
Meissen |  | DEU | 51.162 | 13.474 | 28492
Unterschleißheim |  | DEU | 48.280 | 11.577 | 28482
Neuburg an der Donau |  | DEU | 48.732 | 11.187 | 28370
Geilenkirchen |  | DEU | 50.967 | 6.118 | 28334
Zeitz |  | DEU | 51.050 | 12.137 | 28328
Rendsburg |  | DEU | 54.302 | 9.672 | 28323
Mytilene | Mytilini | GRC | 39.108 | 26.555 | 28322
Zürich (Kreis 9) / Altstetten |  | CHE | 47.389 | 8.485 | 28307
Schwandorf in Bayern |  | DEU | 49.325 | 12.110 | 28235
Bramsche |  | DEU | 52.408 | 7.983 | 28220
Plettenberg |  | DEU | 51.209 | 7.873 | 28206
Karlshorst |  | DEU | 52.484 | 13.532 | 28206
Zürich (Kreis 12) |  | CHE | 47.404 | 8.576 | 28189
Kelkheim |  | DEU | 50.137 | 8.450 | 28175
Neustadt/Nord |  | DEU | 50.949 | 6.948 | 28146
Neukirchen-Vluyn |  | DEU | 51.447 | 6.552 | 28110
Lennestadt |  | DEU | 51.117 | 8.067 | 28102
Wegberg |  | DEU | 51.142 | 6.284 | 28089
Lohne |  | DEU | 52.666 | 8.238 | 28089
Leichlingen |  | DEU | 51.106 | 7.019 | 28078
Kevelaer |  | DEU | 51.582 | 6.246 | 28064
Stuttgart Feuerbach |  | DEU | 48.809 | 9.157 | 28046
Saalfeld |  | DEU | 50.648 | 11.365 | 28023
Friedenau |  | DEU | 52.471 | 13.328 | 27998
Baunatal |  | DEU | 51.252 | 9.407 | 27929
Königsbrunn |  | DEU | 48.275 | 10.892 | 27879
Baesweiler |  | DEU | 50.910 | 6.189 | 27834
Bad Neuenahr-Ahrweiler |  | DEU | 50.543 | 7.111 | 27823
Ehingen |  | DEU | 48.283 | 9.727 | 27764
Wiesloch |  | DEU | 49.295 | 8.698 | 27731
Heiligenhaus |  | DEU | 51.327 | 6.971 | 27700
Hörde |  | DEU | 51.484 | 7.500 | 27660
Dorstfeld |  | DEU | 51.501 | 7.411 | 27655
Sundern |  | DEU | 51.328 | 8.004 | 27654
Sderot |  | ISR | 31.525 | 34.597 | 27635
Kulmbach |  | DEU | 50.101 | 11.450 | 27565
Dotzheim |  | DEU | 50.074 | 8.195 | 27557
Bad Zwischenahn |  | DEU | 53.185 | 8.003 | 27550
Selm |  | DEU | 51.697 | 7.468 | 27540
Mechernich |  | DEU | 50.593 | 6.652 | 27537
Grimma |  | DEU | 51.234 | 12.720 | 27529
Altstadt Sud |  | DEU | 50.933 | 6.960 | 27515
Friedberg |  | DEU | 50.337 | 8.756 | 27484
Hamminkeln |  | DEU | 51.733 | 6.590 | 27433
Emmendingen |  | DEU | 48.121 | 7.854 | 27383
Lancy |  | CHE | 46.190 | 6.114 | 27291
Zürich (Kreis 4) / Aussersihl |  | CHE | 47.378 | 8.521 | 27273
Overath |  | DEU | 50.933 | 7.284 | 27203
Kupyansk | Kupiansk; Kupjansk | UKR | 49.710 | 37.616 | 27169
Wersten |  | DEU | 51.185 | 6.812 | 27151
Leimen |  | DEU | 49.347 | 8.687 | 27142
Rathenow |  | DEU | 52.607 | 12.337 | 27115
Petershagen |  | DEU | 52.375 | 8.965 | 27090
Wangen |  | DEU | 47.690 | 9.832 | 27045
Niederrad |  | DEU | 50.083 | 8.629 | 27043
Brilon |  | DEU | 51.395 | 8.571 | 27030
Landsberg am Lech |  | DEU | 48.048 | 10.883 | 27017
Verden |  | DEU | 52.923 | 9.238 | 26924
Sankt Wendel |  | DEU | 49.466 | 7.168 | 26904
Rösrath |  | DEU | 50.896 | 7.182 | 26868
Lübbecke |  | DEU | 52.307 | 8.614 | 26815
Mühlacker |  | DEU | 48.948 | 8.837 | 26787
Achern |  | DEU | 48.631 | 8.076 | 26733
Cherbourg | Cherbourg-Octeville | FRA | 49.640 | -1.616 | 26655
Strausberg |  | DEU | 52.579 | 13.887 | 26649
Weiterstadt |  | DEU | 49.904 | 8.589 | 26583
Remseck am Neckar |  | DEU | 48.872 | 9.273 | 26549
Neckarsulm |  | DEU | 49.189 | 9.225 | 26431
Osdorf |  | DEU | 53.580 | 9.858 | 26420
Lauf an der Pegnitz |  | DEU | 49.514 | 11.282 | 26403
Sprockhövel |  | DEU | 51.347 | 7.243 | 26400
Espelkamp |  | DEU | 52.381 | 8.623 | 26378
Bingen am Rhein |  | DEU | 49.967 | 7.899 | 26339
Wiehl |  | DEU | 50.950 | 7.551 | 26291
Baden |  | AUT | 48.005 | 16.233 | 26286
Rheinbach |  | DEU | 50.626 | 6.949 | 26262
Weinstadt-Endersbach |  | DEU | 48.813 | 9.364 | 26166
Schmallenberg |  | DEU | 51.155 | 8.285 | 26132
Hennigsdorf |  | DEU | 52.636 | 13.204 | 26122
Misburg |  | DEU | 52.390 | 9.852 | 26114
Stuttgart Mühlhausen |  | DEU | 48.842 | 9.230 | 26111
Fischeln |  | DEU | 51.304 | 6.588 | 26030
Garmisch-Partenkirchen |  | DEU | 47.492 | 11.096 | 26022
Montreux |  | CHE | 46.433 | 6.911 | 25984
Delitzsch |  | DEU | 51.525 | 12.343 | 25895
Nordenham |  | DEU | 53.501 | 8.490 | 25889
Altona-Nord |  | DEU | 53.563 | 9.943 | 25802
Idstein |  | DEU | 50.218 | 8.267 | 25736
Zirndorf |  | DEU | 49.442 | 10.954 | 25734
Rummelsburg |  | DEU | 52.501 | 13.493 | 25697
Olpe |  | DEU | 51.029 | 7.851 | 25686
Arnstadt |  | DEU | 50.840 | 10.952 | 25678
Horb am Neckar |  | DEU | 48.444 | 8.691 | 25651
Aschersleben |  | DEU | 51.757 | 11.461 | 25647
Herdecke |  | DEU | 51.400 | 7.436 | 25618
Frauenfeld |  | CHE | 47.558 | 8.899 | 25607
Rinteln |  | DEU | 52.186 | 9.079 | 25602
Übach-Palenberg |  | DEU | 50.918 | 6.123 | 25544
Meckenheim |  | DEU | 50.624 | 7.029 | 25515
Helmstedt |  | DEU | 52.228 | 11.010 | 25515
Rottweil |  | DEU | 48.168 | 8.627 | 25510
Heppenheim an der Bergstrasse |  | DEU | 49.641 | 8.632 | 25442
Pfungstadt |  | DEU | 49.806 | 8.603 | 25415
Lamu |  | KEN | -2.272 | 40.902 | 25385
Bad Honnef |  | DEU | 50.643 | 7.228 | 25348
Traun |  | AUT | 48.221 | 14.238 | 25345
Markkleeberg |  | DEU | 51.276 | 12.369 | 25331
Obertshausen |  | DEU | 50.071 | 8.851 | 25316
Griesheim |  | DEU | 49.861 | 8.572 | 25287
Zittau |  | DEU | 50.898 | 14.808 | 25286
Reinbek |  | DEU | 53.518 | 10.249 | 25261
Wolfen |  | DEU | 51.661 | 12.269 | 25251
Varel |  | DEU | 53.397 | 8.136 | 25212
Netphen |  | DEU | 50.917 | 8.100 | 25163
Butzbach |  | DEU | 50.434 | 8.671 | 25156
Mosbach |  | DEU | 49.354 | 9.151 | 25106
Roth |  | DEU | 49.248 | 11.091 | 25083
Hannoversch Münden |  | DEU | 51.415 | 9.650 | 25073
Wolfsberg |  | AUT | 46.841 | 14.844 | 25035
Hattersheim |  | DEU | 50.069 | 8.486 | 25035
Kriens |  | CHE | 47.031 | 8.285 | 25010
Ellwangen |  | DEU | 48.962 | 10.132 | 25001
Gonsenheim |  | DEU | 50.002 | 8.197 | 25000
Ingelheim am Rhein |  | DEU | 49.971 | 8.059 | 24998
Burg bei Magdeburg |  | DEU | 52.272 | 11.855 | 24958
Bedburg |  | DEU | 50.993 | 6.571 | 24937
Brackel |  | DEU | 51.526 | 7.544 | 24930
Wertheim |  | DEU | 49.759 | 9.509 | 24869
Eißendorf |  | DEU | 53.452 | 9.951 | 24863
Blasewitz |  | DEU | 51.053 | 13.798 | 24863
Rudolstadt |  | DEU | 50.720 | 11.340 | 24852
Eppendorf |  | DEU | 53.592 | 9.988 | 24806
Apolda |  | DEU | 51.026 | 11.516 | 24793
Attendorn |  | DEU | 51.126 | 7.903 | 24773
Norden |  | DEU | 53.595 | 7.206 | 24767
Geidorf |  | AUT | 47.084 | 15.444 | 24767
Wetzikon |  | CHE | 47.326 | 8.798 | 24764
Wittenau |  | DEU | 52.593 | 13.321 | 24726
Waldkraiburg |  | DEU | 48.209 | 12.399 | 24676
Nieder-Ingelheim |  | DEU | 49.978 | 8.072 | 24596
Salzkotten |  | DEU | 51.672 | 8.601 | 24561
Lindau |  | DEU | 47.546 | 9.684 | 24518
Josefstadt |  | AUT | 48.212 | 16.345 | 24499
Korbach |  | DEU | 51.276 | 8.873 | 24481
Walsrode |  | DEU | 52.861 | 9.593 | 24448
Friedrichsdorf |  | DEU | 50.250 | 8.643 | 24435
Bad Oldesloe |  | DEU | 53.812 | 10.374 | 24322
Warburg |  | DEU | 51.490 | 9.146 | 24317
Syke |  | DEU | 52.913 | 8.822 | 24274
Herzogenaurach |  | DEU | 49.568 | 10.886 | 24237
Debaltseve | Debalzewe; Debalzewo | UKR | 48.336 | 38.403 | 24209
Harsewinkel |  | DEU | 51.962 | 8.228 | 24207
Wallenhorst |  | DEU | 52.350 | 8.017 | 24201
Ludwigsfelde |  | DEU | 52.303 | 13.254 | 24164
Ditzingen |  | DEU | 48.827 | 9.067 | 24149
Greiz |  | DEU | 50.658 | 12.199 | 24147
Poppenbüttel |  | DEU | 53.659 | 10.085 | 24135
Schleswig |  | DEU | 54.520 | 9.568 | 24114
Radevormwald |  | DEU | 51.202 | 7.360 | 24100
Lüdinghausen |  | DEU | 51.768 | 7.444 | 24094
Verl |  | DEU | 51.883 | 8.517 | 24002
Olching |  | DEU | 48.200 | 11.333 | 23978
Wil |  | CHE | 47.462 | 9.046 | 23955
Starnberg |  | DEU | 48.002 | 11.344 | 23940
Sonneberg |  | DEU | 50.359 | 11.175 | 23908
Freudenstadt |  | DEU | 48.467 | 8.414 | 23868
Döbeln |  | DEU | 51.122 | 13.110 | 23819
Weingarten |  | DEU | 47.810 | 9.639 | 23802
Calw |  | DEU | 48.714 | 8.740 | 23740
Wipperfürth |  | DEU | 51.116 | 7.399 | 23723
Limbach-Oberfrohna |  | DEU | 50.859 | 12.762 | 23673
Groß-Gerau |  | DEU | 49.921 | 8.483 | 23641
Oberschöneweide |  | DEU | 52.461 | 13.521 | 23638
Neuehrenfeld |  | DEU | 50.958 | 6.936 | 23621
Stellingen |  | DEU | 53.592 | 9.929 | 23472
Bulle |  | CHE | 46.618 | 7.057 | 23438
Ronnenberg |  | DEU | 52.319 | 9.655 | 23416
Visby |  | SWE | 57.641 | 18.296 | 23402
Weilheim |  | DEU | 47.841 | 11.155 | 23378
Misburg-Nord |  | DEU | 52.397 | 9.860 | 23369
Geretsried |  | DEU | 47.858 | 11.481 | 23364
Sangerhausen |  | DEU | 51.472 | 11.295 | 23347
Pfaffenhofen an der Ilm |  | DEU | 48.531 | 11.505 | 23192
Staßfurt |  | DEU | 51.852 | 11.585 | 23181
Riedstadt |  | DEU | 49.834 | 8.496 | 23146
Quedlinburg |  | DEU | 51.788 | 11.150 | 23139
Sasel |  | DEU | 53.654 | 10.112 | 23131
Hoheluft-Ost |  | DEU | 53.584 | 9.976 | 23116
Bad Soden am Taunus |  | DEU | 50.141 | 8.504 | 23103
Annaberg-Buchholz |  | DEU | 50.580 | 13.006 | 23092
Stadthagen |  | DEU | 52.323 | 9.203 | 23076
Lütgendortmund |  | DEU | 51.499 | 7.348 | 23065
Sehnde |  | DEU | 52.314 | 9.968 | 23060
Opladen |  | DEU | 51.069 | 7.004 | 23000
Neheim |  | DEU | 51.450 | 7.970 | 23000
Dillenburg |  | DEU | 50.741 | 8.287 | 22974
Bad Harzburg |  | DEU | 51.883 | 10.562 | 22954
Nagold |  | DEU | 48.550 | 8.724 | 22912
Duderstadt |  | DEU | 51.513 | 10.260 | 22910
Neusäß |  | DEU | 48.392 | 10.833 | 22904
Forst |  | DEU | 51.735 | 14.640 | 22843
Lustenau |  | AUT | 47.426 | 9.659 | 22821
Kalk |  | DEU | 50.940 | 7.006 | 22802
Öhringen |  | DEU | 49.199 | 9.507 | 22765
Schmargendorf |  | DEU | 52.475 | 13.291 | 22733
Kapellen |  | DEU | 51.571 | 6.367 | 22711
Lengerich |  | DEU | 52.187 | 7.860 | 22697
Horgen |  | CHE | 47.260 | 8.598 | 22662
Isernhagen Farster Bauerschaft |  | DEU | 52.471 | 9.842 | 22601
Schwetzingen |  | DEU | 49.382 | 8.582 | 22593
Jüchen |  | DEU | 51.100 | 6.500 | 22562
Haren |  | DEU | 52.793 | 7.241 | 22545
Rees |  | DEU | 51.763 | 6.398 | 22544
Reichenbach/Vogtland |  | DEU | 50.623 | 12.303 | 22530
Eisleben Lutherstadt |  | DEU | 51.528 | 11.548 | 22505
Bad Mergentheim |  | DEU | 49.492 | 9.774 | 22472
Eving |  | DEU | 51.552 | 7.481 | 22430
Vreden |  | DEU | 52.038 | 6.828 | 22412
Büdingen |  | DEU | 50.290 | 9.111 | 22411
Waldshut-Tiengen |  | DEU | 47.623 | 8.217 | 22404
Eschborn |  | DEU | 50.143 | 8.571 | 22403
Werder |  | DEU | 52.379 | 12.934 | 22384
Leutkirch |  | DEU | 47.827 | 10.021 | 22362
Eislingen |  | DEU | 48.695 | 9.707 | 22325
Coswig |  | DEU | 51.132 | 13.583 | 22304
Neustrelitz |  | DEU | 53.360 | 13.073 | 22291
Senden |  | DEU | 48.324 | 10.044 | 22275
Büren |  | DEU | 51.551 | 8.560 | 22263
Vukovar |  | HRV | 45.352 | 19.002 | 22255
Eilbek |  | DEU | 53.568 | 10.047 | 22235
Rotenburg |  | DEU | 53.110 | 9.404 | 22139
Metzingen |  | DEU | 48.537 | 9.283 | 22112
Scharnhorst |  | DEU | 51.549 | 7.539 | 22065
Kreuzlingen |  | CHE | 47.651 | 9.175 | 21997
Meinerzhagen |  | DEU | 51.107 | 7.648 | 21982
Elsdorf |  | DEU | 50.937 | 6.568 | 21967
Soltau |  | DEU | 52.985 | 9.840 | 21945
Marsberg |  | DEU | 51.462 | 8.849 | 21914
Sankt Pölten |  | AUT | 48.208 | 15.637 | 21911
Seesen |  | DEU | 51.891 | 10.178 | 21909
Westerstede |  | DEU | 53.257 | 7.927 | 21902
St. Pauli |  | DEU | 53.557 | 9.964 | 21902
Hohen Neuendorf |  | DEU | 52.677 | 13.279 | 21893
Gelnhausen |  | DEU | 50.202 | 9.187 | 21881
Alfter |  | DEU | 50.733 | 7.017 | 21814
Sondershausen |  | DEU | 51.370 | 10.870 | 21802
Lindlar |  | DEU | 51.020 | 7.378 | 21665
Karben |  | DEU | 50.230 | 8.772 | 21642
Bad Pyrmont |  | DEU | 51.986 | 9.252 | 21629
Luckenwalde |  | DEU | 52.090 | 13.168 | 21616
Guben |  | DEU | 51.950 | 14.706 | 21608
Donaueschingen |  | DEU | 47.955 | 8.497 | 21604
Aplerbeck |  | DEU | 51.483 | 7.550 | 21600
Gorbitz |  | DEU | 51.045 | 13.661 | 21599
Xanten |  | DEU | 51.659 | 6.453 | 21587
Meiningen |  | DEU | 50.568 | 10.415 | 21580
Eckernförde |  | DEU | 54.469 | 9.838 | 21563
Opfikon |  | CHE | 47.432 | 8.576 | 21554
Dillingen |  | DEU | 49.356 | 6.728 | 21526
Überlingen |  | DEU | 47.770 | 9.171 | 21507
Lusan |  | DEU | 50.844 | 12.065 | 21507
Wilnsdorf |  | DEU | 50.817 | 8.100 | 21505
Aarau |  | CHE | 47.393 | 8.044 | 21503
Waren |  | DEU | 53.520 | 12.681 | 21470
Französisch Buchholz |  | DEU | 52.602 | 13.430 | 21449
Glauchau |  | DEU | 50.820 | 12.545 | 21442
Stadtallendorf |  | DEU | 50.823 | 9.013 | 21425
Halle |  | DEU | 52.060 | 8.361 | 21393
Kitzingen |  | DEU | 49.740 | 10.151 | 21387
Auerbach |  | DEU | 50.512 | 12.401 | 21358
Schortens |  | DEU | 53.538 | 7.948 | 21357
Wittmund |  | DEU | 53.577 | 7.776 | 21355
Lichtenfels |  | DEU | 50.146 | 11.059 | 21336
Bad Kissingen |  | DEU | 50.202 | 10.078 | 21328
Seligenstadt |  | DEU | 50.043 | 8.974 | 21298
Querenburg |  | DEU | 51.452 | 7.266 | 21294
Sonthofen |  | DEU | 47.518 | 10.283 | 21285
Groß-Umstadt |  | DEU | 49.869 | 8.932 | 21245
Traunreut |  | DEU | 47.963 | 12.592 | 21244
Löbtau |  | DEU | 51.044 | 13.694 | 21205
Essling |  | AUT | 48.213 | 16.524 | 21200
Eschwege |  | DEU | 51.184 | 10.053 | 21191
Eppingen |  | DEU | 49.136 | 8.912 | 21179
Zerbst |  | DEU | 51.966 | 12.085 | 21124
Klotzsche |  | DEU | 51.111 | 13.769 | 21064
Hansestadt Salzwedel |  | DEU | 52.853 | 11.153 | 21058
Omagh |  | GBR | 54.600 | -7.300 | 21056
Püttlingen |  | DEU | 49.285 | 6.887 | 21052
Aichach |  | DEU | 48.458 | 11.134 | 21042
Vaterstetten |  | DEU | 48.105 | 11.768 | 21007
Holzminden |  | DEU | 51.828 | 9.445 | 20998
Versmold |  | DEU | 52.040 | 8.153 | 20996
Zürich (Kreis 3) / Sihlfeld |  | CHE | 47.374 | 8.512 | 20977
Germersheim |  | DEU | 49.214 | 8.367 | 20972
Renens |  | CHE | 46.540 | 6.588 | 20927
Prenzlau |  | DEU | 53.317 | 13.864 | 20899
Dietikon |  | CHE | 47.402 | 8.400 | 20893
Altena |  | DEU | 51.295 | 7.673 | 20862
Sömmerda |  | DEU | 51.159 | 11.115 | 20853
Unterhaching |  | DEU | 48.066 | 11.616 | 20852
Husum |  | DEU | 54.486 | 9.052 | 20841
Engelskirchen |  | DEU | 50.989 | 7.414 | 20786
Haßloch |  | DEU | 49.363 | 8.258 | 20779
Bothfeld |  | DEU | 52.417 | 9.796 | 20778
Hiddenhausen |  | DEU | 52.167 | 8.617 | 20771
Bad Berleburg |  | DEU | 51.052 | 8.392 | 20757
Wülfrath |  | DEU | 51.282 | 7.038 | 20731
Ennigerloh |  | DEU | 51.838 | 8.031 | 20713
Loschwitz |  | DEU | 51.054 | 13.814 | 20696
Volksdorf |  | DEU | 53.650 | 10.184 | 20685
Gevgelija |  | MKD | 41.143 | 22.501 | 20664
Edewecht |  | DEU | 53.128 | 7.984 | 20658
Bockum |  | DEU | 51.347 | 6.616 | 20617
Hockenheim |  | DEU | 49.323 | 8.552 | 20614
Stadtlohn |  | DEU | 51.994 | 6.919 | 20602
Geseke |  | DEU | 51.641 | 8.511 | 20602
Heide |  | DEU | 54.196 | 9.097 | 20599
Bad Rappenau |  | DEU | 49.238 | 9.102 | 20581
Bergneustadt |  | DEU | 51.025 | 7.656 | 20567
Mödling |  | AUT | 48.086 | 16.289 | 20555
Baar |  | CHE | 47.196 | 8.530 | 20546
Werdau |  | DEU | 50.736 | 12.375 | 20520
Eggenberg |  | AUT | 47.070 | 15.399 | 20511
Bruchköbel |  | DEU | 50.179 | 8.923 | 20509
Fröndenberg |  | DEU | 51.476 | 7.769 | 20504
Herborn |  | DEU | 50.681 | 8.304 | 20473
Bülach |  | CHE | 47.522 | 8.540 | 20443
Nottuln |  | DEU | 51.933 | 7.350 | 20427
Quickborn |  | DEU | 53.728 | 9.911 | 20410
Rheinstetten |  | DEU | 48.968 | 8.307 | 20378
Oberkirch |  | DEU | 48.532 | 8.079 | 20375
Werdohl |  | DEU | 51.260 | 7.766 | 20366
Senden |  | DEU | 51.856 | 7.483 | 20363
Nördlingen |  | DEU | 48.851 | 10.489 | 20352
Sankt Peter |  | AUT | 46.630 | 14.340 | 20320
Friesoythe |  | DEU | 53.020 | 7.859 | 20311
Haldensleben I |  | DEU | 52.289 | 11.410 | 20294
Gersthofen |  | DEU | 48.424 | 10.873 | 20254
Haiger |  | DEU | 50.742 | 8.208 | 20218
Vlotho |  | DEU | 52.165 | 8.860 | 20214
Adlershof |  | DEU | 52.435 | 13.548 | 20210
Zülpich |  | DEU | 50.694 | 6.654 | 20208
Giengen an der Brenz |  | DEU | 48.622 | 10.243 | 20201
Blieskastel |  | DEU | 49.237 | 7.256 | 20197
Waghäusel |  | DEU | 49.250 | 8.513 | 20178
Wittenberge |  | DEU | 53.000 | 11.749 | 20171
Waldkirch |  | DEU | 48.096 | 7.964 | 20155
Neu Wulmstorf |  | DEU | 53.466 | 9.792 | 20150
Hessisch Oldendorf |  | DEU | 52.173 | 9.249 | 20129
Nidderau |  | DEU | 50.238 | 8.867 | 20119
Kürten |  | DEU | 51.050 | 7.267 | 20103
Rastede |  | DEU | 53.245 | 8.197 | 20046
Zürich (Kreis 6) / Unterstrass |  | CHE | 47.395 | 8.537 | 20045
Wachtberg |  | DEU | 50.633 | 7.100 | 20032
Flörsheim |  | DEU | 50.013 | 8.428 | 20023
Schwanewede |  | DEU | 53.224 | 8.590 | 20015
Mössingen |  | DEU | 48.406 | 9.054 | 20010
Heusweiler |  | DEU | 49.336 | 6.930 | 20006
Sankt Martin |  | AUT | 46.617 | 14.283 | 20000
Riehen |  | CHE | 47.579 | 7.647 | 20000
Johannisthal |  | DEU | 52.447 | 13.507 | 19960
Hörstel |  | DEU | 52.298 | 7.584 | 19894
Vevey |  | CHE | 46.463 | 6.843 | 19891
Wandlitz |  | DEU | 52.742 | 13.458 | 19888
Dübendorf |  | CHE | 47.397 | 8.619 | 19882
Zinjibār | Sindschibar | YEM | 13.129 | 45.381 | 19879
Steinhagen |  | DEU | 52.000 | 8.400 | 19869
Enger |  | DEU | 52.141 | 8.558 | 19852
Bad Waldsee |  | DEU | 47.920 | 9.755 | 19840
Jericho |  | PSE | 31.867 | 35.450 | 19783
Meyrin |  | CHE | 46.234 | 6.080 | 19772
Eitorf |  | DEU | 50.767 | 7.450 | 19761
Kaltenkirchen |  | DEU | 53.832 | 9.960 | 19747
Günzburg |  | DEU | 48.456 | 10.277 | 19737
Bad Schwartau |  | DEU | 53.919 | 10.697 | 19722
Schmalkalden |  | DEU | 50.721 | 10.444 | 19553
Bad Driburg |  | DEU | 51.733 | 9.020 | 19553
Kröpeliner-Tor-Vorstadt |  | DEU | 54.088 | 12.115 | 19542
Waldbröl |  | DEU | 50.876 | 7.617 | 19533
Teltow |  | DEU | 52.403 | 13.260 | 19530
Bemerode |  | DEU | 52.350 | 9.833 | 19486
Lebach |  | DEU | 49.411 | 6.910 | 19468
Ochtrup |  | DEU | 52.208 | 7.190 | 19441
Schwalmtal |  | DEU | 51.217 | 6.267 | 19435
Charlottenburg-Nord |  | DEU | 52.530 | 13.294 | 19422
Mayen |  | DEU | 50.328 | 7.223 | 19414
Kaulsdorf |  | DEU | 52.517 | 13.589 | 19408
Hechingen |  | DEU | 48.351 | 8.963 | 19400
Bönen |  | DEU | 51.600 | 7.767 | 19393
Telgte |  | DEU | 51.980 | 7.783 | 19389
Schopfheim |  | DEU | 47.651 | 7.821 | 19386
Sulzbach-Rosenberg |  | DEU | 49.501 | 11.746 | 19379
Puchheim |  | DEU | 48.150 | 11.350 | 19357
Carouge |  | CHE | 46.181 | 6.139 | 19344
Steilshoop |  | DEU | 53.610 | 10.059 | 19343
Baden |  | CHE | 47.473 | 8.306 | 19340
Weil der Stadt |  | DEU | 48.750 | 8.872 | 19338
Schwalmstadt |  | DEU | 50.933 | 9.217 | 19279
Bremervörde |  | DEU | 53.485 | 9.146 | 19268
Bückeburg |  | DEU | 52.261 | 9.049 | 19221
Gauting |  | DEU | 48.069 | 11.377 | 19216
Reinach |  | CHE | 47.497 | 7.592 | 19216
Burscheid |  | DEU | 51.085 | 7.114 | 19215
Schifferstadt |  | DEU | 49.384 | 8.377 | 19209
Ottobrunn bei München |  | DEU | 48.065 | 11.663 | 19204
Schneverdingen |  | DEU | 53.117 | 9.792 | 19199
Parchim |  | DEU | 53.426 | 11.849 | 19161
Rhede |  | DEU | 51.835 | 6.696 | 19140
Alfeld |  | DEU | 51.984 | 9.820 | 19138
Gröbenzell |  | DEU | 48.200 | 11.367 | 19110
Eselsberg |  | DEU | 48.410 | 9.951 | 19075
Gerlingen |  | DEU | 48.800 | 9.063 | 19050
Andritz |  | AUT | 47.114 | 15.423 | 19020
Laupheim |  | DEU | 48.228 | 9.879 | 19012
Heusenstamm |  | DEU | 50.056 | 8.801 | 19012
Friedrichshagen |  | DEU | 52.451 | 13.625 | 19009
Lauchhammer |  | DEU | 51.488 | 13.766 | 18990
Alzenau in Unterfranken |  | DEU | 50.089 | 9.065 | 18932
Finsterwalde |  | DEU | 51.634 | 13.707 | 18922
Baumschulenweg |  | DEU | 52.466 | 13.485 | 18894
Langen |  | DEU | 53.606 | 8.595 | 18863
Oschersleben |  | DEU | 52.030 | 11.229 | 18859
Karow |  | DEU | 52.609 | 13.481 | 18817
Borna |  | DEU | 51.124 | 12.496 | 18806
Dingolfing |  | DEU | 48.642 | 12.493 | 18805
Lahnstein |  | DEU | 50.300 | 7.617 | 18749
Torgau |  | DEU | 51.560 | 12.996 | 18746
Dillingen an der Donau |  | DEU | 48.582 | 10.495 | 18734
Bad Münder am Deister |  | DEU | 52.196 | 9.464 | 18726
Sarstedt |  | DEU | 52.235 | 9.854 | 18718
Schwalbach |  | DEU | 49.300 | 6.817 | 18708
Bad Dürkheim |  | DEU | 49.462 | 8.172 | 18698
Radeberg |  | DEU | 51.111 | 13.912 | 18683
Vellmar |  | DEU | 51.358 | 9.480 | 18623
Freudenberg |  | DEU | 50.897 | 7.874 | 18601
Sachsenheim |  | DEU | 48.960 | 9.065 | 18594
Schramberg |  | DEU | 48.224 | 8.386 | 18565
Aue |  | DEU | 50.590 | 12.707 | 18554
Konz |  | DEU | 49.700 | 6.577 | 18539
Marktoberdorf |  | DEU | 47.780 | 10.617 | 18505
Illingen |  | DEU | 49.374 | 7.048 | 18488
Schkeuditz |  | DEU | 51.397 | 12.221 | 18487
Hemmingen |  | DEU | 52.314 | 9.724 | 18470
Mölln |  | DEU | 53.621 | 10.687 | 18469
Wadgassen |  | DEU | 49.267 | 6.783 | 18464
Traunstein |  | DEU | 47.868 | 12.643 | 18422
Löbau |  | DEU | 51.100 | 14.667 | 18374
Donauwörth |  | DEU | 48.718 | 10.779 | 18364
Olten |  | CHE | 47.350 | 7.903 | 18362
Weißenburg in Bayern |  | DEU | 49.031 | 10.972 | 18345
Martigny-Ville |  | CHE | 46.103 | 7.072 | 18301
Lilienthal |  | DEU | 53.142 | 8.903 | 18293
Crimmitschau |  | DEU | 50.816 | 12.390 | 18272
Pfullingen |  | DEU | 48.465 | 9.228 | 18269
Burghausen |  | DEU | 48.169 | 12.831 | 18263
Neufahrn bei Freising |  | DEU | 48.316 | 11.663 | 18255
Ansfelden |  | AUT | 48.210 | 14.290 | 18251
Kronach |  | DEU | 50.240 | 11.333 | 18248
Nidda |  | DEU | 50.413 | 9.006 | 18241
Alzey |  | DEU | 49.747 | 8.115 | 18241
Buchen in Odenwald |  | DEU | 49.524 | 9.323 | 18226
Marktredwitz |  | DEU | 50.004 | 12.086 | 18204
Wettingen |  | CHE | 47.466 | 8.327 | 18191
Allschwil |  | CHE | 47.551 | 7.536 | 18189
Kierspe |  | DEU | 51.134 | 7.591 | 18188
Großenhain |  | DEU | 51.290 | 13.534 | 18183
Wilten |  | AUT | 47.258 | 11.388 | 18142
Tettnang |  | DEU | 47.669 | 9.591 | 18135
Wildeshausen |  | DEU | 52.894 | 8.434 | 18114
Heiligensee |  | DEU | 52.614 | 13.245 | 18099
Äußere Neustadt |  | DEU | 51.069 | 13.756 | 18098
Müllheim |  | DEU | 47.808 | 7.630 | 18097
Korntal |  | DEU | 48.832 | 9.121 | 18081
Eppelborn |  | DEU | 49.400 | 6.967 | 18079
Bad Wildungen |  | DEU | 51.120 | 9.125 | 18037
Kolbermoor |  | DEU | 47.850 | 12.067 | 17941
Zürich (Kreis 11) / Oerlikon |  | CHE | 47.408 | 8.543 | 17922
Altstadt Nord |  | DEU | 50.939 | 6.958 | 17922
Uetersen |  | DEU | 53.689 | 9.662 | 17921
Karlsfeld |  | DEU | 48.227 | 11.476 | 17920
Bad Saulgau |  | DEU | 48.017 | 9.501 | 17911
Kleinmachnow |  | DEU | 52.408 | 13.225 | 17892
Uerdingen |  | DEU | 51.355 | 6.639 | 17888
Wittlich |  | DEU | 49.986 | 6.893 | 17887
Sinzig |  | DEU | 50.544 | 7.246 | 17880
Zürich (Kreis 11) / Seebach |  | CHE | 47.422 | 8.548 | 17851
Reinheim |  | DEU | 49.829 | 8.836 | 17841
Holzwickede |  | DEU | 51.500 | 7.633 | 17821
Arheilgen |  | DEU | 49.913 | 8.657 | 17819
Brakel |  | DEU | 51.718 | 9.186 | 17808
Bexbach |  | DEU | 49.346 | 7.255 | 17793
Taufkirchen |  | DEU | 48.049 | 11.617 | 17791
Monthey |  | CHE | 46.255 | 6.954 | 17777
Munster |  | DEU | 52.985 | 10.090 | 17746
Gartenstadt |  | DEU | 49.459 | 8.404 | 17745
Kronberg |  | DEU | 50.181 | 8.513 | 17730
Babenhausen |  | DEU | 49.965 | 8.951 | 17695
Bad Aibling |  | DEU | 47.864 | 12.011 | 17672
Harvestehude |  | DEU | 53.578 | 9.989 | 17666
Garching |  | DEU | 48.249 | 11.651 | 17656
Jona |  | CHE | 47.230 | 8.839 | 17655
Halver |  | DEU | 51.186 | 7.498 | 17650
Goražde | Gorazde | BIH | 43.668 | 18.976 | 17650
Frankenberg |  | DEU | 51.059 | 8.801 | 17635
Templin |  | DEU | 53.119 | 13.502 | 17634
Mühldorf |  | DEU | 48.247 | 12.522 | 17622
Schmelz |  | DEU | 49.433 | 6.850 | 17596
Słubice | Slubice | POL | 52.351 | 14.561 | 17567
Haar |  | DEU | 48.109 | 11.727 | 17560
Kronberg Tal |  | DEU | 50.179 | 8.504 | 17550
Bendorf |  | DEU | 50.423 | 7.579 | 17495
Renningen |  | DEU | 48.770 | 8.939 | 17442
Bad Tölz |  | DEU | 47.761 | 11.559 | 17434
Nordstadt |  | DEU | 52.386 | 9.716 | 17429
Nümbrecht |  | DEU | 50.904 | 7.541 | 17427
Oerlinghausen |  | DEU | 51.955 | 8.662 | 17403
Hummelsbüttel |  | DEU | 53.648 | 10.041 | 17365
Moosburg |  | DEU | 48.471 | 11.938 | 17363
Wittstock |  | DEU | 53.161 | 12.483 | 17361
Meerane |  | DEU | 50.847 | 12.465 | 17325
Cham |  | DEU | 49.226 | 12.655 | 17314
Oberasbach |  | DEU | 49.423 | 10.958 | 17306
Onex |  | CHE | 46.184 | 6.102 | 17302
Michelstadt |  | DEU | 49.676 | 9.004 | 17279
Wörth am Rhein |  | DEU | 49.049 | 8.260 | 17272
Schlüchtern |  | DEU | 50.349 | 9.525 | 17260
Zürich (Kreis 11) / Affoltern |  | CHE | 47.418 | 8.512 | 17241
Heilbad Heiligenstadt |  | DEU | 51.378 | 10.137 | 17230
Wolfratshausen |  | DEU | 47.913 | 11.422 | 17191
Blomberg |  | DEU | 51.943 | 9.091 | 17183
Zossen |  | DEU | 52.216 | 13.449 | 17138
Selb |  | DEU | 50.171 | 12.131 | 17132
Zürich (Kreis 10) / Höngg |  | CHE | 47.403 | 8.497 | 17117
Gescher |  | DEU | 51.954 | 7.005 | 17115
Rotherbaum |  | DEU | 53.567 | 9.981 | 17114
Elmschenhagen |  | DEU | 54.289 | 10.190 | 17097
Gossau |  | CHE | 47.416 | 9.255 | 17043
Hochheim am Main |  | DEU | 50.014 | 8.352 | 17027
Dulsberg |  | DEU | 53.584 | 10.064 | 17002
Eutin |  | DEU | 54.135 | 10.611 | 16984
Muttenz |  | CHE | 47.523 | 7.645 | 16927
Hausbruch |  | DEU | 53.474 | 9.883 | 16927
Kamenz |  | DEU | 51.268 | 14.094 | 16918
Dahlem |  | DEU | 52.458 | 13.287 | 16916
Bad Reichenhall |  | DEU | 47.729 | 12.878 | 16910
Gilching |  | DEU | 48.108 | 11.294 | 16859
Wels |  | AUT | 48.167 | 14.033 | 16857
Bad Arolsen |  | DEU | 51.380 | 9.014 | 16854
Eltville |  | DEU | 50.029 | 8.118 | 16845
Stockach |  | DEU | 47.851 | 9.009 | 16844
Huckarde |  | DEU | 51.532 | 7.415 | 16825
Nyon |  | CHE | 46.383 | 6.240 | 16797
Ma'rib | Marib | YEM | 15.463 | 45.326 | 16794
Sierre |  | CHE | 46.292 | 7.536 | 16790
Saalfelden am Steinernen Meer |  | AUT | 47.427 | 12.848 | 16790
Schneeberg |  | DEU | 50.595 | 12.641 | 16784
Diepholz |  | DEU | 52.607 | 8.370 | 16783
Solothurn |  | CHE | 47.208 | 7.537 | 16777
Holzkirchen |  | DEU | 47.877 | 11.702 | 16770
Hermsdorf |  | DEU | 52.614 | 13.306 | 16726
Cham |  | CHE | 47.182 | 8.464 | 16719
Bad Langensalza |  | DEU | 51.108 | 10.646 | 16717
Marienberg |  | DEU | 50.651 | 13.161 | 16716
Vilshofen |  | DEU | 48.627 | 13.192 | 16695
Frohnau |  | DEU | 52.633 | 13.290 | 16689
Heidenau |  | DEU | 50.972 | 13.867 | 16686
Bobingen |  | DEU | 48.271 | 10.834 | 16682
Losheim |  | DEU | 49.510 | 6.745 | 16660
Wassenberg |  | DEU | 51.100 | 6.155 | 16641
Mittweida |  | DEU | 50.986 | 12.975 | 16619
Nauen |  | DEU | 52.607 | 12.874 | 16600
Sigmaringen |  | DEU | 48.088 | 9.230 | 16592
Hille |  | DEU | 52.333 | 8.750 | 16567
Stockelsdorf |  | DEU | 53.892 | 10.647 | 16562
Bad Säckingen |  | DEU | 47.554 | 7.946 | 16549
Hohenstein-Ernstthal |  | DEU | 50.801 | 12.713 | 16542
Eilenburg |  | DEU | 51.460 | 12.633 | 16539
Illertissen |  | DEU | 48.223 | 10.103 | 16522
Harpen |  | DEU | 51.498 | 7.288 | 16498
Zürich (Kreis 9) / Albisrieden |  | CHE | 47.374 | 8.490 | 16480
Gunzenhausen |  | DEU | 49.117 | 10.760 | 16477
Uvalde |  | USA | 29.210 | -99.786 | 16476
Haselhorst |  | DEU | 52.544 | 13.237 | 16471
Hilchenbach |  | DEU | 50.997 | 8.111 | 16467
Wadern |  | DEU | 49.541 | 6.888 | 16453
Innere Stadt |  | AUT | 48.209 | 16.371 | 16450
Wendelstein |  | DEU | 49.352 | 11.151 | 16446
Hofgeismar |  | DEU | 51.496 | 9.385 | 16444
Burgdorf |  | CHE | 47.059 | 7.628 | 16420
Königslutter am Elm |  | DEU | 52.251 | 10.817 | 16419
Petersberg |  | DEU | 50.560 | 9.713 | 16410
Bad Salzungen |  | DEU | 50.813 | 10.236 | 16410
Seeheim-Jugenheim |  | DEU | 49.765 | 8.652 | 16395
Loxstedt |  | DEU | 53.471 | 8.646 | 16382
Kirchhain |  | DEU | 50.827 | 8.928 | 16381
Sulzbach |  | DEU | 49.299 | 7.057 | 16376
Hückeswagen |  | DEU | 51.150 | 7.345 | 16369
Kladow |  | DEU | 52.454 | 13.144 | 16368
Oberwinterthur (Kreis 2) |  | CHE | 47.517 | 8.769 | 16356
Großostheim |  | DEU | 49.920 | 9.076 | 16346
Kirchlengern |  | DEU | 52.200 | 8.633 | 16338
Hünfeld |  | DEU | 50.680 | 9.767 | 16323
Weilerswist |  | DEU | 50.753 | 6.846 | 16321
Hohenems |  | AUT | 47.361 | 9.687 | 16317
Stockerau |  | AUT | 48.383 | 16.217 | 16292
Hochfeld |  | DEU | 51.419 | 6.755 | 16292
Kloten |  | CHE | 47.452 | 8.585 | 16289
Remagen |  | DEU | 50.579 | 7.227 | 16280
Straßgang |  | AUT | 47.033 | 15.400 | 16268
Pully |  | CHE | 46.510 | 6.662 | 16263
Baiersbronn |  | DEU | 48.503 | 8.377 | 16248
Vechelde |  | DEU | 52.260 | 10.365 | 16219
Leopoldshöhe |  | DEU | 52.012 | 8.698 | 16219
Boppard |  | DEU | 50.231 | 7.590 | 16215
Halstenbek |  | DEU | 53.633 | 9.839 | 16212
Glinde |  | DEU | 53.540 | 10.213 | 16210
Bassum |  | DEU | 52.851 | 8.728 | 16191
Stadt Winterthur (Kreis 1) |  | CHE | 47.495 | 8.720 | 16182
Neuenhagen |  | DEU | 52.530 | 13.689 | 16170
Brake (Unterweser) |  | DEU | 53.333 | 8.483 | 16150
Schrobenhausen |  | DEU | 48.561 | 11.261 | 16143
Linden-Nord |  | DEU | 52.372 | 9.707 | 16141
Rahden |  | DEU | 52.434 | 8.613 | 16140
Lohr am Main |  | DEU | 49.989 | 9.572 | 16127
Künzell |  | DEU | 50.544 | 9.718 | 16124
Littau |  | CHE | 47.050 | 8.263 | 16121
Brüggen |  | DEU | 51.241 | 6.184 | 16105
Erwitte |  | DEU | 51.613 | 8.338 | 16081
Penzberg |  | DEU | 47.753 | 11.377 | 16079
Zürich (Kreis 2) / Wollishofen |  | CHE | 47.340 | 8.531 | 16073
Witzenhausen |  | DEU | 51.341 | 9.855 | 16055
Bad Segeberg |  | DEU | 53.938 | 10.307 | 16052
Rissen |  | DEU | 53.583 | 9.757 | 16051
Ginsheim-Gustavsburg |  | DEU | 49.971 | 8.345 | 16043
Damme |  | DEU | 52.521 | 8.198 | 16024
Petershausen-West |  | DEU | 47.674 | 9.178 | 16021
Wardenburg |  | DEU | 53.059 | 8.197 | 16019
Grefrath |  | DEU | 51.336 | 6.341 | 16016
Othmarschen |  | DEU | 53.552 | 9.886 | 16009
Oschatz |  | DEU | 51.300 | 13.110 | 16000
Beckingen |  | DEU | 49.400 | 6.700 | 15983
Blankenburg |  | DEU | 51.790 | 10.955 | 15963
Hövelhof |  | DEU | 51.817 | 8.650 | 15962
Uslar |  | DEU | 51.657 | 9.635 | 15951
Hettstedt |  | DEU | 51.650 | 11.511 | 15949
Alsfeld |  | DEU | 50.752 | 9.271 | 15945
Neustadt in Holstein |  | DEU | 54.107 | 10.815 | 15930
Grenchen |  | CHE | 47.192 | 7.396 | 15927
Ratekau |  | DEU | 53.946 | 10.731 | 15921
Ebersbach an der Fils |  | DEU | 48.716 | 9.524 | 15919
Freilassing |  | DEU | 47.841 | 12.981 | 15909
Unterkrozingen |  | DEU | 47.919 | 7.690 | 15908
Einsiedeln |  | CHE | 47.128 | 8.747 | 15867
Sankt Leonhard |  | AUT | 47.069 | 15.458 | 15853
Bruckmühl |  | DEU | 47.879 | 11.911 | 15851
Locarno |  | CHE | 46.171 | 8.800 | 15824
Olsberg |  | DEU | 51.356 | 8.489 | 15814
Lourdes |  | FRA | 43.095 | -0.046 | 15786
Schiffweiler |  | DEU | 49.367 | 7.133 | 15780
Lubnjow |  | DEU | 51.862 | 13.952 | 15778
Preetz |  | DEU | 54.236 | 10.279 | 15768
Herisau |  | CHE | 47.386 | 9.279 | 15744
Bad Essen |  | DEU | 52.317 | 8.333 | 15732
Wendlingen am Neckar |  | DEU | 48.671 | 9.376 | 15728
Kelheim |  | DEU | 48.917 | 11.886 | 15723
Weener |  | DEU | 53.165 | 7.350 | 15718
Zürich (Kreis 10) / Wipkingen |  | CHE | 47.395 | 8.525 | 15718
Steffisburg |  | CHE | 46.778 | 7.632 | 15709
Morges |  | CHE | 46.511 | 6.499 | 15705
Wetzelsdorf |  | AUT | 47.053 | 15.399 | 15687
Zeulenroda-Triebes |  | DEU | 50.650 | 11.984 | 15677
Königstein im Taunus |  | DEU | 50.179 | 8.471 | 15661
Riegelsberg |  | DEU | 49.300 | 6.933 | 15647
Klingenstein |  | DEU | 48.418 | 9.908 | 15643
Spenge |  | DEU | 52.140 | 8.485 | 15625
Eberbach |  | DEU | 49.467 | 8.990 | 15624
Odenthal |  | DEU | 51.033 | 7.117 | 15619
Klosterneuburg |  | AUT | 48.305 | 16.325 | 15614
Füssen |  | DEU | 47.571 | 10.702 | 15608
Marbach am Neckar |  | DEU | 48.940 | 9.260 | 15604
Hude |  | DEU | 53.107 | 8.468 | 15567
Amstetten |  | AUT | 48.123 | 14.872 | 15559
Zürich (Kreis 8) |  | CHE | 47.355 | 8.561 | 15519
Bad Bentheim |  | DEU | 52.301 | 7.158 | 15508
Niederkrüchten |  | DEU | 51.200 | 6.217 | 15487
Schwarzenberg |  | DEU | 50.538 | 12.785 | 15475
Angermünde |  | DEU | 53.015 | 13.999 | 15453
Bad Neustadt an der Saale |  | DEU | 50.322 | 10.207 | 15434
Seen (Kreis 3) |  | CHE | 47.476 | 8.770 | 15434
Bilderstöckchen |  | DEU | 50.970 | 6.930 | 15430
Ober-Ramstadt |  | DEU | 49.831 | 8.749 | 15367
Bürstadt |  | DEU | 49.643 | 8.459 | 15348
Bochum-Werne |  | DEU | 51.488 | 7.312 | 15345
Clausthal-Zellerfeld |  | DEU | 51.809 | 10.338 | 15345
Ribnitz-Damgarten |  | DEU | 54.242 | 12.457 | 15333
Straelen |  | DEU | 51.442 | 6.266 | 15325
Altdorf bei Nürnberg |  | DEU | 49.386 | 11.357 | 15312
Oyten |  | DEU | 53.055 | 9.020 | 15286
Lauda-Königshofen |  | DEU | 49.565 | 9.708 | 15278
Neu-Anspach |  | DEU | 50.317 | 8.500 | 15276
Karlstadt |  | DEU | 49.960 | 9.772 | 15272
Beverungen |  | DEU | 51.668 | 9.374 | 15266
Drensteinfurt |  | DEU | 51.795 | 7.738 | 15260
Deutz |  | DEU | 50.935 | 6.975 | 15238
Freiberg am Neckar |  | DEU | 48.932 | 9.202 | 15235
Wurzen |  | DEU | 51.371 | 12.739 | 15233
Much |  | DEU | 50.904 | 7.403 | 15231
Adliswil |  | CHE | 47.310 | 8.525 | 15230
Telfs |  | AUT | 47.307 | 11.068 | 15229
Alsterdorf |  | DEU | 53.611 | 10.013 | 15227
Wickede |  | DEU | 51.534 | 7.616 | 15225
Eggenstein-Leopoldshafen |  | DEU | 49.090 | 8.399 | 15189
Sankt Peter |  | AUT | 47.050 | 15.467 | 15187
Bad Laasphe |  | DEU | 50.931 | 8.425 | 15184
Ascheberg |  | DEU | 51.783 | 7.617 | 15184
Schwyz |  | CHE | 47.021 | 8.654 | 15181
Bad Lippspringe |  | DEU | 51.783 | 8.817 | 15175
Dieburg |  | DEU | 49.897 | 8.846 | 15168
Humboldtkolonie |  | DEU | 50.932 | 6.995 | 15108
Bludenz |  | AUT | 47.155 | 9.823 | 15102
Brackenheim |  | DEU | 49.078 | 9.066 | 15083
Künzelsau |  | DEU | 49.282 | 9.684 | 15070
Perchtoldsdorf |  | AUT | 48.119 | 16.266 | 15047
Trossingen |  | DEU | 48.077 | 8.644 | 15040
Weißwasser |  | DEU | 51.504 | 14.640 | 15002
Nuuk |  | GRL | 64.183 | -51.722 | 14798
Brunsbüttel |  | DEU | 53.896 | 9.105 | 13950
Tórshavn |  | FRO | 62.010 | -6.772 | 13200
Kilinochchi |  | LKA | 9.396 | 80.398 | 13006
Los Alamos |  | USA | 35.888 | -106.307 | 12019
Bad Doberan | Heiligendamm | DEU | 54.107 | 11.901 | 11559
Hammerfest |  | NOR | 70.663 | 23.681 | 11448
Davos |  | CHE | 46.804 | 9.837 | 10898
Yŏngbyŏn | Yongbyon; Yongbyon | PRK | 39.813 | 125.804 | 9584
Landstuhl |  | DEU | 49.413 | 7.570 | 8989
Biblis |  | DEU | 49.692 | 8.459 | 8953
Magas |  | RUS | 43.223 | 44.773 | 8771
Knin |  | HRV | 44.041 | 16.197 | 8262
Évian-les-Bains | Evian; Évian | FRA | 46.401 | 6.588 | 8207
Ramstein-Miesenbach | Ramstein | DEU | 49.445 | 7.555 | 8078
Bentiu |  | SSD | 9.257 | 29.798 | 7653
Wackersdorf |  | DEU | 49.317 | 12.183 | 4900
Deauville |  | FRA | 49.357 | 0.070 | 4677
Lockerbie |  | GBR | 55.123 | -3.356 | 4190
Miran Shah | Miranshah | PAK | 33.001 | 70.071 | 4131
Lampedusa |  | ITA | 35.501 | 12.610 | 4065
Zeebrugge | Zeebrügge | BEL | 51.329 | 3.182 | 3865
Kirkenes |  | NOR | 69.727 | 30.046 | 3529
Newtown |  | USA | 21.400 | -157.938 | 3384
Röszke |  | HUN | 46.188 | 20.034 | 3241
Kaprun |  | AUT | 47.272 | 12.760 | 3177
Srebrenica |  | BIH | 44.107 | 19.297 | 2862
Terezín | Theresienstadt | CZE | 50.511 | 14.151 | 2850
Khankendi | Stepanakert; Stepanakert; Xankəndi | AZE | 39.818 | 46.753 | 2100
Chornobyl | Tschernobyl; Chernobyl | UKR | 51.270 | 30.220 | 1575
Büchel |  | DEU | 50.173 | 7.083 | 1143
Amatrice |  | ITA | 42.627 | 13.295 | 1046
Temelín | Temelin | CZE | 49.193 | 14.349 | 766
Taba |  | EGY | 29.492 | 34.896 | 700
Gorleben |  | DEU | 53.048 | 11.357 | 631
Tarim |  | YEM | 16.057 | 48.999 | 0
Tall ‘Afar | Tal Afar; Tel Afar | IRQ | 36.379 | 42.448 | 0
Preševo | Presevo | SRB | 42.309 | 21.649 | 0
Parachinar |  | PAK | 33.900 | 70.100 | 0
Chibok |  | NGA | 10.869 | 12.847 | 0
Elmau | Schloss Elmau | DEU | 47.461 | 11.166 | 500
Heiligendamm |  | DEU | 54.143 | 11.842 | 300
Meseberg |  | DEU | 52.986 | 13.102 | 150
Rostock-Lichtenhagen |  | DEU | 54.154 | 12.061 | 14000
Sellafield | Windscale | GBR | 54.420 | -3.497 | 300
Gleneagles |  | GBR | 56.283 | -3.747 | 200
Utøya | Utöya | NOR | 60.024 | 10.248 | 100
Tskhinvali | Zchinwali | GEO | 42.225 | 43.964 | 30000
Idomeni |  | GRC | 41.122 | 22.510 | 150
Qalqilya | Kalkilja | PSE | 32.190 | 34.970 | 45000
Zarqa | Sarka | JOR | 32.073 | 36.088 | 790000
Brega | Marsa al-Brega | LBY | 30.406 | 19.579 | 13000
Panmunjom | Panmunjeom | KOR | 37.956 | 126.677 | 100
Preah Vihear |  | KHM | 14.390 | 104.680 | 1000
Camp David |  | USA | 39.648 | -77.466 | 100
Guantánamo Bay | Guantanamo Bay | CUB | 19.906 | -75.140 | 8500
Abu Musa |  | IRN | 25.876 | 55.033 | 2000
