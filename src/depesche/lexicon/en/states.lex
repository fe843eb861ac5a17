# Made by training/build_states.py from Unicode CLDR, ISO 3166 and the hand-written part of that script. Do not edit here.
# seats: `=CAPITAL` the capital (a government where it acts, else a place), `=MIL`, `=LEG` another sector than GOV.
@ code | names | adjectives | inhabitants | seats
ABK | Abkhazia | Abkhaz; Abkhazian | Abkhaz; Abkhazian; Abkhazians | Sukhumi=CAPITAL
ABW | Aruba | Aruban | Aruban; Arubans | Oranjestad=CAPITAL
AFG | Afghanistan | Afghan | Afghan; Afghans | Kabul=CAPITAL
AGO | Angola | Angolan | Angolan; Angolans | Luanda=CAPITAL
AIA | Anguilla | Anguillan | Anguillan; Anguillans | The Valley=CAPITAL
ALA | Åland Islands |  |  | 
ALB | Albania | Albanian | Albanian; Albanians | Tirana=CAPITAL
AND | Andorra | Andorran | Andorran; Andorrans | Andorra la Vella=CAPITAL
ANT | Netherlands Antilles |  |  | Willemstad=CAPITAL
ARE | United Arab Emirates; UAE; the Emirates | Emirati | Emirati; Emiratis | Abu Dhabi=CAPITAL
ARG | Argentina | Argentine; Argentinian; Argentinean | Argentine; Argentines; Argentinian; Argentinians | Buenos Aires=CAPITAL
ARK | Nagorno-Karabakh; Artsakh | Karabakh Armenian | Karabakh Armenian; Karabakh Armenians | Stepanakert=CAPITAL
ARM | Armenia | Armenian | Armenian; Armenians | Yerevan=CAPITAL
ASM | American Samoa |  |  | 
ATG | Antigua & Barbuda; Antigua and Barbuda | Antiguan | Antiguan; Antiguans | Saint John’s=CAPITAL
AUS | Australia | Australian | Australian; Australians | Canberra=CAPITAL
AUT | Austria | Austrian | Austrian; Austrians | Vienna=CAPITAL; Hofburg; Ballhausplatz
AZE | Azerbaijan | Azerbaijani; Azeri | Azerbaijani; Azerbaijanis; Azeri; Azeris | Baku=CAPITAL
BDI | Burundi | Burundian | Burundian; Burundians | Gitega=CAPITAL; Bujumbura=CAPITAL
BEL | Belgium | Belgian | Belgian; Belgians | Brussels=CAPITAL
BEN | Benin | Beninese | Beninese | Porto-Novo=CAPITAL
BES | Caribbean Netherlands |  |  | 
BFA | Burkina Faso | Burkinabe | Burkinabe | Ouagadougou=CAPITAL; Wagadugu=CAPITAL
BGD | Bangladesh | Bangladeshi | Bangladeshi; Bangladeshis | Dhaka=CAPITAL
BGR | Bulgaria | Bulgarian | Bulgarian; Bulgarians | Sofia=CAPITAL
BHR | Bahrain | Bahraini | Bahraini; Bahrainis | Manama=CAPITAL
BHS | Bahamas | Bahamian | Bahamian; Bahamians | Nassau=CAPITAL
BIH | Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia; Bosnia & Herzegovina | Bosnian | Bosnian; Bosnians | Sarajevo=CAPITAL
BLM | St. Barthélemy |  |  | 
BLR | Belarus; Byelorussia | Belarusian; Belarussian; Byelorussian | Belarusian; Belarusians; Belarussian; Belarussians; Byelorussian; Byelorussians | Minsk=CAPITAL
BLZ | Belize | Belizean | Belizean; Belizeans | Belmopan=CAPITAL
BMU | Bermuda | Bermudian | Bermudian; Bermudians | Hamilton=CAPITAL
BOL | Bolivia | Bolivian | Bolivian; Bolivians | La Paz=CAPITAL; Sucre=CAPITAL
BRA | Brazil | Brazilian | Brazilian; Brazilians | Brasilia=CAPITAL; Brasília=CAPITAL
BRB | Barbados | Barbadian | Barbadian; Barbadians | Bridgetown=CAPITAL
BRN | Brunei; Brunei Darussalam | Bruneian | Bruneian; Bruneians | Bandar Seri Begawan=CAPITAL
BTN | Bhutan | Bhutanese | Bhutanese | Thimphu=CAPITAL
BWA | Botswana | Botswanan | Botswanan; Botswanans | Gaborone=CAPITAL
CAF | Central African Republic | Central African | Central African; Central Africans | Bangui=CAPITAL
CAN | Canada | Canadian | Canadian; Canadians | Ottawa=CAPITAL
CHC | Chechnya | Chechen | Chechen; Chechens | Grozny=CAPITAL
CHE | Switzerland | Swiss | Swiss | Berne=CAPITAL; Bern=CAPITAL; Federal Palace
CHL | Chile | Chilean | Chilean; Chileans | Santiago=CAPITAL
CHN | China; People's Republic of China; PRC; mainland China | Chinese | Chinese | Beijing=CAPITAL; Peking=CAPITAL; Zhongnanhai; Great Hall of the People
CIV | Ivory Coast; Côte d’Ivoire; Cote d'Ivoire; Côte d'Ivoire | Ivorian | Ivorian; Ivorians | Yamoussoukro=CAPITAL
CMR | Cameroon | Cameroonian | Cameroonian; Cameroonians | Yaoundé=CAPITAL; Yaounde=CAPITAL
COD | Democratic Republic of Congo; Democratic Republic of the Congo; DR Congo; DRC; Congo; Congo-Kinshasa; Congo - Kinshasa | Congolese | Congolese | Kinshasa=CAPITAL
COG | Republic of Congo; Republic of the Congo; Congo-Brazzaville; Congo - Brazzaville; Congo |  |  | Brazzaville=CAPITAL
COK | Cook Islands |  |  | 
COL | Colombia | Colombian | Colombian; Colombians | Bogotá=CAPITAL; Bogota=CAPITAL
COM | Comoros | Comoran; Comorian | Comoran; Comorans; Comorian; Comorians | Moroni=CAPITAL
CPV | Cape Verde; Cabo Verde | Cape Verdean; Cabo Verdean | Cape Verdean; Cape Verdeans; Cabo Verdean; Cabo Verdeans | Praia=CAPITAL
CRI | Costa Rica | Costa Rican | Costa Rican; Costa Ricans | San José=CAPITAL; San Jose=CAPITAL
CSK | Czechoslovakia | Czechoslovak; Czechoslovakian | Czechoslovak; Czechoslovaks | 
CUB | Cuba | Cuban | Cuban; Cubans | Havana=CAPITAL
CUW | Curaçao |  |  | 
CXR | Christmas Island |  |  | 
CYM | Cayman Islands |  |  | 
CYP | Cyprus; Republic of Cyprus | Cypriot; Greek Cypriot | Cypriot; Cypriots; Greek Cypriot; Greek Cypriots | Nicosia=CAPITAL
CZE | Czech Republic; Czechia | Czech | Czech; Czechs | Prague=CAPITAL
DDR | East Germany; GDR; German Democratic Republic | East German | East German; East Germans | East Berlin=CAPITAL
DEU | Germany; Federal Republic of Germany; West Germany | German | German; Germans | Berlin=CAPITAL; Chancellery; Federal Foreign Office; Bonn; Reichstag=LEG; Bundestag=LEG
DJI | Djibouti | Djiboutian | Djiboutian; Djiboutians | 
DMA | Dominica |  |  | Roseau=CAPITAL
DNK | Denmark | Danish | Dane; Danes | Copenhagen=CAPITAL
DOM | Dominican Republic | Dominican | Dominican; Dominicans | Santo Domingo=CAPITAL
DZA | Algeria | Algerian | Algerian; Algerians | Algiers=CAPITAL
ECU | Ecuador | Ecuadorian; Ecuadorean | Ecuadorian; Ecuadorians; Ecuadorean; Ecuadoreans | Quito=CAPITAL
EGY | Egypt | Egyptian | Egyptian; Egyptians | Cairo=CAPITAL
ERI | Eritrea | Eritrean | Eritrean; Eritreans | Asmara=CAPITAL
ESH | Western Sahara | Sahrawi; Saharawi | Sahrawi; Sahrawis; Saharawi; Saharawis | 
ESP | Spain | Spanish | Spaniard; Spaniards | Madrid=CAPITAL; Moncloa
EST | Estonia | Estonian | Estonian; Estonians | Tallinn=CAPITAL
ETH | Ethiopia | Ethiopian | Ethiopian; Ethiopians | Addis Ababa=CAPITAL
EUR |  | European | European | Brussels=CAPITAL
FIN | Finland | Finnish | Finn; Finns | Helsinki=CAPITAL
FJI | Fiji | Fijian | Fijian; Fijians | Suva=CAPITAL
FLK | Falkland Islands |  |  | 
FRA | France | French | Frenchman; Frenchmen; Frenchwoman; Frenchwomen | Paris=CAPITAL; Élysée; Elysée; Elysee; Élysée Palace; Elysee Palace; Quai d’Orsay; Quai d'Orsay; Matignon
FRO | Faroe Islands | Faroese | Faroese | Tórshavn=CAPITAL
FSM | Micronesia | Micronesian | Micronesian; Micronesians | Palikir=CAPITAL
GAB | Gabon | Gabonese | Gabonese | Libreville=CAPITAL
GBR | United Kingdom; UK; U.K.; Britain; Great Britain; England; Scotland; Wales; Northern Ireland | British; English; Scottish; Welsh; Northern Irish | Briton; Britons; Brit; Brits; Scot; Scots; Englishman; Englishmen | London=CAPITAL; Downing Street; 10 Downing Street; No 10; Foreign Office; Whitehall; Westminster=LEG; Buckingham Palace
GEO | Georgia | Georgian | Georgian; Georgians | Tbilisi=CAPITAL
GGY | Guernsey |  |  | 
GHA | Ghana | Ghanaian | Ghanaian; Ghanaians | Accra=CAPITAL
GIB | Gibraltar | Gibraltarian | Gibraltarian; Gibraltarians | 
GIN | Guinea | Guinean | Guinean; Guineans | Conakry=CAPITAL
GLP | Guadeloupe |  |  | 
GMB | Gambia | Gambian | Gambian; Gambians | Banjul=CAPITAL
GNB | Guinea-Bissau | Bissau-Guinean | Bissau-Guinean; Bissau-Guineans | Bissau=CAPITAL
GNQ | Equatorial Guinea | Equatorial Guinean; Equatoguinean | Equatorial Guinean; Equatorial Guineans; Equatoguinean; Equatoguineans | Malabo=CAPITAL
GRC | Greece | Greek | Greek; Greeks | Athens=CAPITAL
GRD | Grenada | Grenadian | Grenadian; Grenadians | St. George’s=CAPITAL
GRL | Greenland | Greenlandic | Greenlander; Greenlanders | Nuuk=CAPITAL
GTM | Guatemala | Guatemalan | Guatemalan; Guatemalans | Guatemala City=CAPITAL
GUF | French Guiana |  |  | 
GUM | Guam | Guamanian | Guamanian; Guamanians | Hagåtña=CAPITAL
GUY | Guyana | Guyanese | Guyanese | Georgetown=CAPITAL
HKG | Hong Kong; Hong Kong SAR China | Hong Kong | Hongkonger; Hongkongers; Hong Konger; Hong Kongers | 
HND | Honduras | Honduran | Honduran; Hondurans | Tegucigalpa=CAPITAL
HRV | Croatia | Croatian | Croat; Croats; Croatian; Croatians | Zagreb=CAPITAL
HTI | Haiti | Haitian | Haitian; Haitians | Port-au-Prince=CAPITAL
HUN | Hungary | Hungarian | Hungarian; Hungarians | Budapest=CAPITAL
IDN | Indonesia | Indonesian | Indonesian; Indonesians | Jakarta=CAPITAL
IMN | Isle of Man |  |  | 
IND | India | Indian | Indian; Indians | New Delhi=CAPITAL; Delhi=CAPITAL
IRL | Ireland; Republic of Ireland | Irish | Irishman; Irishmen | Dublin=CAPITAL
IRN | Iran; Islamic Republic of Iran; Persia | Iranian | Iranian; Iranians | Tehran=CAPITAL; Teheran=CAPITAL
IRQ | Iraq | Iraqi | Iraqi; Iraqis | Baghdad=CAPITAL
ISL | Iceland | Icelandic | Icelander; Icelanders | Reykjavik=CAPITAL; Reykjavík=CAPITAL
ISR | Israel | Israeli | Israeli; Israelis | Jerusalem
ITA | Italy | Italian | Italian; Italians | Rome=CAPITAL; Quirinal; Palazzo Chigi
JAM | Jamaica | Jamaican | Jamaican; Jamaicans | Kingston=CAPITAL
JEY | Jersey |  |  | 
JOR | Jordan | Jordanian | Jordanian; Jordanians | Amman=CAPITAL
JPN | Japan | Japanese | Japanese | Tokyo=CAPITAL
KAZ | Kazakhstan | Kazakh; Kazakhstani | Kazakh; Kazakhs; Kazakhstani; Kazakhstanis | Astana=CAPITAL; Nur-Sultan=CAPITAL
KDS | Kurdistan; Iraqi Kurdistan | Kurdish | Kurd; Kurds | 
KEN | Kenya | Kenyan | Kenyan; Kenyans | Nairobi=CAPITAL
KGZ | Kyrgyzstan; Kirghizia; Kyrgyz Republic | Kyrgyz; Kirghiz | Kyrgyz; Kyrgyzstani; Kyrgyzstanis | Bishkek=CAPITAL
KHM | Cambodia; Kampuchea | Cambodian | Cambodian; Cambodians | Phnom Penh=CAPITAL
KIR | Kiribati | I-Kiribati | I-Kiribati | Tarawa=CAPITAL
KNA | St. Kitts and Nevis; Saint Kitts and Nevis; St. Kitts & Nevis | Kittitian | Kittitian; Kittitians | Basseterre=CAPITAL
KOR | South Korea; Republic of Korea | South Korean | South Korean; South Koreans | Seoul=CAPITAL; Blue House
KOS | Kosovo | Kosovar; Kosovan | Kosovar; Kosovars; Kosovan; Kosovans; Kosovo Albanian; Kosovo Albanians | Pristina=CAPITAL
KWT | Kuwait | Kuwaiti | Kuwaiti; Kuwaitis | Kuwait City=CAPITAL
LAO | Laos; Lao People's Democratic Republic | Lao; Laotian | Laotian; Laotians | Vientiane=CAPITAL
LBN | Lebanon | Lebanese | Lebanese | Beirut=CAPITAL
LBR | Liberia | Liberian | Liberian; Liberians | Monrovia=CAPITAL
LBY | Libya | Libyan | Libyan; Libyans | Tripoli=CAPITAL
LCA | Saint Lucia; St. Lucia | Saint Lucian | Saint Lucian; Saint Lucians | Castries=CAPITAL
LIE | Liechtenstein |  | Liechtensteiner; Liechtensteiners | Vaduz=CAPITAL
LKA | Sri Lanka | Sri Lankan | Sri Lankan; Sri Lankans | Colombo=CAPITAL
LSO | Lesotho | Basotho | Basotho | Maseru=CAPITAL
LTU | Lithuania | Lithuanian | Lithuanian; Lithuanians | Vilnius=CAPITAL
LUX | Luxembourg | Luxembourgish | Luxembourger; Luxembourgers | 
LVA | Latvia | Latvian | Latvian; Latvians | Riga=CAPITAL
MAC | Macao SAR China; Macao | Macanese | Macanese | 
MAF | St. Martin |  |  | 
MAR | Morocco | Moroccan | Moroccan; Moroccans | Rabat=CAPITAL
MCO | Monaco | Monegasque; Monacan | Monegasque; Monegasques; Monacan; Monacans | 
MDA | Moldova; Moldavia; Republic of Moldova | Moldovan | Moldovan; Moldovans | Chisinau=CAPITAL; Chișinău=CAPITAL
MDG | Madagascar | Malagasy; Madagascan | Malagasy; Madagascan; Madagascans | Antananarivo=CAPITAL
MDV | Maldives | Maldivian | Maldivian; Maldivians | Malé=CAPITAL
MEX | Mexico | Mexican | Mexican; Mexicans | Mexico City=CAPITAL
MHL | Marshall Islands | Marshallese | Marshallese | Majuro=CAPITAL
MKD | Macedonia; North Macedonia; FYROM | Macedonian; North Macedonian | Macedonian; Macedonians; North Macedonian; North Macedonians | Skopje=CAPITAL
MLI | Mali | Malian | Malian; Malians | Bamako=CAPITAL
MLT | Malta | Maltese | Maltese | Valletta=CAPITAL
MMR | Myanmar; Burma | Burmese; Myanmarese | Burmese | Naypyidaw=CAPITAL; Rangoon=CAPITAL; Yangon=CAPITAL
MNE | Montenegro | Montenegrin | Montenegrin; Montenegrins | Podgorica=CAPITAL
MNG | Mongolia | Mongolian | Mongolian; Mongolians | Ulan Bator=CAPITAL; Ulaanbaatar=CAPITAL
MNP | Northern Mariana Islands |  |  | 
MOZ | Mozambique | Mozambican | Mozambican; Mozambicans | Maputo=CAPITAL
MRT | Mauritania | Mauritanian | Mauritanian; Mauritanians | Nouakchott=CAPITAL
MSR | Montserrat |  |  | 
MTQ | Martinique |  |  | 
MUS | Mauritius | Mauritian | Mauritian; Mauritians | Port Louis=CAPITAL
MWI | Malawi | Malawian | Malawian; Malawians | Lilongwe=CAPITAL
MYS | Malaysia | Malaysian | Malaysian; Malaysians | Kuala Lumpur=CAPITAL
MYT | Mayotte |  |  | 
NAM | Namibia | Namibian | Namibian; Namibians | Windhoek=CAPITAL
NCL | New Caledonia | New Caledonian | New Caledonian; New Caledonians | Nouméa=CAPITAL
NCY | Northern Cyprus; Turkish Republic of Northern Cyprus | Turkish Cypriot | Turkish Cypriot; Turkish Cypriots | 
NER | Niger | Nigerien | Nigerien; Nigeriens | Niamey=CAPITAL
NFK | Norfolk Island |  |  | 
NGA | Nigeria | Nigerian | Nigerian; Nigerians | Abuja=CAPITAL
NIC | Nicaragua | Nicaraguan | Nicaraguan; Nicaraguans | Managua=CAPITAL
NIU | Niue |  |  | 
NLD | Netherlands; Holland | Dutch | Dutchman; Dutchmen; Dutchwoman; Dutchwomen | The Hague=CAPITAL; Amsterdam=CAPITAL
NOR | Norway | Norwegian | Norwegian; Norwegians | Oslo=CAPITAL
NPL | Nepal | Nepalese; Nepali | Nepali; Nepalis; Nepalese | Kathmandu=CAPITAL
NRU | Nauru | Nauruan | Nauruan; Nauruans | Yaren=CAPITAL
NZL | New Zealand | New Zealand | New Zealander; New Zealanders | Wellington=CAPITAL
OMN | Oman | Omani | Omani; Omanis | Muscat=CAPITAL
OST | South Ossetia | South Ossetian | South Ossetian; South Ossetians | Tskhinvali=CAPITAL
PAK | Pakistan | Pakistani | Pakistani; Pakistanis | Islamabad=CAPITAL
PAN | Panama | Panamanian | Panamanian; Panamanians | Panama City=CAPITAL
PCN | Pitcairn Islands |  |  | 
PER | Peru | Peruvian | Peruvian; Peruvians | Lima=CAPITAL
PHL | Philippines | Philippine; Filipino | Filipino; Filipinos; Filipina; Filipinas | Manila=CAPITAL
PLW | Palau | Palauan | Palauan; Palauans | Ngerulmud=CAPITAL
PNG | Papua New Guinea | Papua New Guinean | Papua New Guinean; Papua New Guineans | Port Moresby=CAPITAL
POL | Poland | Polish | Pole; Poles | Warsaw=CAPITAL
PRI | Puerto Rico | Puerto Rican | Puerto Rican; Puerto Ricans | San Juan=CAPITAL
PRK | North Korea; DPRK; DPR of Korea; DPR Korea; Democratic People's Republic of Korea | North Korean | North Korean; North Koreans | Pyongyang=CAPITAL
PRT | Portugal | Portuguese | Portuguese | Lisbon=CAPITAL
PRY | Paraguay | Paraguayan | Paraguayan; Paraguayans | Asunción=CAPITAL; Asuncion=CAPITAL
PSE | Palestine; Palestinian Territories; Palestinian territories; Gaza Strip; Gaza; West Bank | Palestinian | Palestinian; Palestinians | Ramallah=CAPITAL
PYF | French Polynesia | French Polynesian | French Polynesian; French Polynesians | Papeete=CAPITAL
QAT | Qatar | Qatari | Qatari; Qataris | Doha=CAPITAL
REU | Réunion |  |  | 
RHO | Rhodesia | Rhodesian | Rhodesian; Rhodesians | Salisbury=CAPITAL
ROU | Romania | Romanian; Rumanian | Romanian; Romanians; Rumanian; Rumanians | Bucharest=CAPITAL
RUS | Russia; Russian Federation | Russian | Russian; Russians | Moscow=CAPITAL; Kremlin
RWA | Rwanda | Rwandan | Rwandan; Rwandans | Kigali=CAPITAL
SAU | Saudi Arabia | Saudi; Saudi Arabian | Saudi; Saudis; Saudi Arabian; Saudi Arabians | Riyadh=CAPITAL
SCG | Serbia and Montenegro |  |  | 
SDN | Sudan | Sudanese | Sudanese | Khartoum=CAPITAL
SEN | Senegal | Senegalese | Senegalese | Dakar=CAPITAL
SGP | Singapore | Singaporean | Singaporean; Singaporeans | 
SHN | St. Helena |  |  | 
SLB | Solomon Islands | Solomon Islander | Solomon Islander; Solomon Islanders | Honiara=CAPITAL
SLE | Sierra Leone | Sierra Leonean | Sierra Leonean; Sierra Leoneans | Freetown=CAPITAL
SLV | El Salvador | Salvadoran; Salvadorean | Salvadoran; Salvadorans; Salvadorean; Salvadoreans | San Salvador=CAPITAL
SMR | San Marino | Sammarinese | Sammarinese | 
SOL | Somaliland | Somalilander | Somalilander; Somalilanders | Hargeisa=CAPITAL; Hargeysa=CAPITAL
SOM | Somalia | Somali | Somali; Somalis | Mogadishu=CAPITAL
SPM | St. Pierre & Miquelon |  |  | 
SRB | Serbia | Serbian; Serb | Serb; Serbs; Serbian; Serbians | Belgrade=CAPITAL
SSD | South Sudan | South Sudanese | South Sudanese | Juba=CAPITAL
STP | São Tomé and Príncipe; Sao Tome and Principe; São Tomé & Príncipe | São Toméan | São Toméan; São Toméans | São Tomé=CAPITAL
SUN | Soviet Union; USSR; U.S.S.R. | Soviet | Soviet; Soviets | 
SUR | Suriname | Surinamese | Surinamese | Paramaribo=CAPITAL
SVK | Slovakia; Slovak Republic | Slovak; Slovakian | Slovak; Slovaks; Slovakian; Slovakians | Bratislava=CAPITAL
SVN | Slovenia | Slovenian; Slovene | Slovene; Slovenes; Slovenian; Slovenians | Ljubljana=CAPITAL
SWE | Sweden | Swedish | Swede; Swedes | Stockholm=CAPITAL
SWZ | Swaziland; Eswatini | Swazi | Swazi; Swazis | Mbabane=CAPITAL
SXM | Sint Maarten |  |  | 
SYC | Seychelles | Seychellois | Seychellois | Victoria=CAPITAL
SYR | Syria; Syrian Arab Republic | Syrian | Syrian; Syrians | Damascus=CAPITAL
TCA | Turks & Caicos Islands |  |  | 
TCD | Chad | Chadian | Chadian; Chadians | N’Djamena=CAPITAL; Ndjamena=CAPITAL
TGO | Togo | Togolese | Togolese | Lomé=CAPITAL; Lome=CAPITAL
THA | Thailand | Thai | Thai; Thais | Bangkok=CAPITAL
TJK | Tajikistan | Tajik | Tajik; Tajiks | Dushanbe=CAPITAL
TKL | Tokelau |  |  | 
TKM | Turkmenistan | Turkmen | Turkmen; Turkmens; Turkmenss | Ashgabat=CAPITAL
TLS | East Timor; Timor-Leste | East Timorese; Timorese | East Timorese; Timorese | Dili=CAPITAL
TON | Tonga | Tongan | Tongan; Tongans | Nukuʻalofa=CAPITAL; Nuku’alofa=CAPITAL
TRN | Transnistria; Transdniestria | Transnistrian | Transnistrian; Transnistrians | Tiraspol=CAPITAL
TTO | Trinidad & Tobago; Trinidad and Tobago | Trinidadian | Trinidadian; Trinidadians | Port of Spain=CAPITAL
TUN | Tunisia | Tunisian | Tunisian; Tunisians | Tunis=CAPITAL
TUR | Turkey; Türkiye | Turkish | Turk; Turks | Ankara=CAPITAL
TUV | Tuvalu | Tuvaluan | Tuvaluan; Tuvaluans | Funafuti=CAPITAL
TWN | Taiwan; Republic of China | Taiwanese | Taiwanese | Taipei=CAPITAL
TZA | Tanzania | Tanzanian | Tanzanian; Tanzanians | Dodoma=CAPITAL; Dar es Salaam=CAPITAL
UGA | Uganda | Ugandan | Ugandan; Ugandans | Kampala=CAPITAL
UKR | Ukraine | Ukrainian | Ukrainian; Ukrainians | Kiev=CAPITAL; Kyiv=CAPITAL; Bankova
URY | Uruguay | Uruguayan | Uruguayan; Uruguayans | Montevideo=CAPITAL
USA | United States; United States of America; USA; US; U.S.; America; U.S.A. | American; US-American | American; Americans | Washington=CAPITAL; Washington, D.C.=CAPITAL; White House; Pentagon=MIL; Capitol Hill=LEG; State Department; Oval Office; Foggy Bottom
UZB | Uzbekistan | Uzbek | Uzbek; Uzbeks | Tashkent=CAPITAL
VAT | Vatican; Vatican City; Holy See | Vatican | Vatican; Vaticans | Apostolic Palace
VCT | Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St. Vincent & Grenadines | Vincentian | Vincentian; Vincentians | Kingstown=CAPITAL
VDR | South Vietnam; North Vietnam | South Vietnamese; North Vietnamese | South Vietnamese; North Vietnamese | 
VEN | Venezuela | Venezuelan | Venezuelan; Venezuelans | Caracas=CAPITAL
VGB | British Virgin Islands |  |  | 
VIR | U.S. Virgin Islands |  |  | 
VNM | Vietnam; Viet Nam | Vietnamese | Vietnamese | Hanoi=CAPITAL
VUT | Vanuatu | Vanuatuan | Vanuatuan; Vanuatuans | Port Vila=CAPITAL
WLF | Wallis & Futuna |  |  | 
WSM | Samoa | Samoan | Samoan; Samoans | Apia=CAPITAL
YEM | Yemen | Yemeni | Yemeni; Yemenis | Sanaa=CAPITAL; Sana'a=CAPITAL
YMD | South Yemen | South Yemeni | South Yemeni; South Yemenis | 
YUG | Yugoslavia | Yugoslav; Yugoslavian | Yugoslav; Yugoslavs | 
ZAF | South Africa | South African | South African; South Africans | Pretoria=CAPITAL
ZAR | Zaire | Zairean; Zairian | Zairean; Zaireans; Zairian; Zairians | 
ZMB | Zambia | Zambian | Zambian; Zambians | Lusaka=CAPITAL
ZWE | Zimbabwe | Zimbabwean | Zimbabwean; Zimbabweans | Harare=CAPITAL

# Parts of states that are named like states.
@ code | regions | adjectives
DEU | Bavaria; Saxony; Hesse; Thuringia; Brandenburg; Lower Saxony; North Rhine-Westphalia; Rhineland-Palatinate; Saarland; Saxony-Anhalt; Schleswig-Holstein; Baden-Württemberg; Mecklenburg-Western Pomerania | Bavarian; Saxon; Hessian; Thuringian
AUT | Carinthia; Styria; Tyrol; Lower Austria; Upper Austria; Vorarlberg; Burgenland | Carinthian; Styrian; Tyrolean
CHE | Ticino; Valais; Vaud | 
USA | Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Guantanamo; Guantánamo; Guantanamo Bay | Californian; Texan
GBR | Ulster; Cornwall; Falkland Islands | 
CAN | Quebec; Québec; Ontario; Alberta; British Columbia; Manitoba; Newfoundland; Nova Scotia | 
ESP | Catalonia; Basque Country; Galicia; Andalusia; Majorca; Canary Islands; Navarre; Ceuta; Melilla | Catalan; Basque; Galician; Andalusian
FRA | Corsica; Alsace; Brittany; Normandy | Corsican; Breton
ITA | South Tyrol; Sicily; Sardinia; Lombardy; Tuscany; Calabria; Lampedusa; Apulia | Sicilian; Sardinian
GRC | Crete; Lesbos | 
RUS | Dagestan; Ingushetia; North Ossetia; Tatarstan; Siberia; North Caucasus; Kamchatka; Sakhalin | Chechen; Dagestani; Siberian
UKR | Crimea; Donbas; Donbass | 
BIH | Republika Srpska | Bosnian Serb
SRB | Vojvodina | 
IRQ | Anbar | 
TUR | Anatolia | 
CHN | Tibet; Xinjiang; Inner Mongolia; Sichuan; Guangdong; Yunnan; Hunan; Hubei; Henan | Tibetan; Uighur; Uyghur
IND | Kashmir; Gujarat; Assam; Bihar; Kerala; West Bengal; Uttar Pradesh; Orissa; Manipur | 
PAK | Waziristan; South Waziristan; North Waziristan; Balochistan; Swat Valley; Sindh | 
AFG | Helmand; Kunar; Nangarhar; Hindu Kush | 
SDN | Darfur; South Kordofan | 
IDN | Aceh; West Papua; Java; Sumatra; Bali; Sulawesi | 
PHL | Mindanao; Jolo; Luzon | 
LKA | Jaffna | 
NGA | Niger Delta; Biafra | 
SOM | Puntland | 
COD | North Kivu; South Kivu; Katanga; Kivu; Ituri | 
AUS | Queensland; New South Wales; Tasmania | 
MEX | Chiapas; Chihuahua; Oaxaca; Guerrero; Sinaloa; Michoacán | 
EGY | Sinai | 
ISR | Golan Heights; East Jerusalem; Galilee; Negev | 
GEO | Adjara | 
DNK | Jutland; Zealand | 
LBN | South Lebanon; southern Lebanon | 
THA |  | 
