# Made by training/build_states.py from Unicode CLDR, ISO 3166 and the hand-written part of that script. Do not edit here.
# seats: `=CAPITAL` the capital (a government where it acts, else a place), `=MIL`, `=LEG` another sector than GOV.
@ code | names | adjectives | inhabitants | seats
ABK | Abchasien | abchasisch | Abchase; Abchasen; Abchasin; Abchasinnen | Suchumi=CAPITAL
ABW | Aruba | arubanisch | Arubaner; Arubanern; Arubaners; Arubanerin; Arubanerinnen | Oranjestad=CAPITAL
AFG | Afghanistan | afghanisch | Afghane; Afghanen; Afghanin; Afghaninnen | Kabul=CAPITAL
AGO | Angola | angolanisch | Angolaner; Angolanern; Angolaners; Angolanerin; Angolanerinnen | Luanda=CAPITAL
AIA | Anguilla | anguillanisch | Anguillaner; Anguillanern; Anguillaners; Anguillanerin; Anguillanerinnen | The Valley=CAPITAL
ALA | Ålandinseln |  |  | 
ALB | Albanien | albanisch | Albaner; Albanern; Albaners; Albanerin; Albanerinnen | Tirana=CAPITAL
AND | Andorra | andorranisch | Andorraner; Andorranern; Andorraners; Andorranerin; Andorranerinnen | Andorra la Vella=CAPITAL
ANT | Niederländische Antillen |  |  | Willemstad=CAPITAL
ARE | Vereinigte Arabische Emirate (pl); VAE; Emirate | emiratisch | Emirater; Emiratern; Emiraters; Emiraterin; Emiraterinnen | Abu Dhabi=CAPITAL
ARG | Argentinien | argentinisch | Argentinier; Argentiniern; Argentiniers; Argentinierin; Argentinierinnen | Buenos Aires=CAPITAL
ARK | Bergkarabach; Nagorny-Karabach; Berg-Karabach; Nagornij Karabach | bergkarabachisch | Karabach-Armenier; Karabach-Armeniern; Karabach-Armeniers; Karabach-Armenierin; Karabach-Armenierinnen | Stepanakert=CAPITAL
ARM | Armenien | armenisch | Armenier; Armeniern; Armeniers; Armenierin; Armenierinnen | Jerewan=CAPITAL; Eriwan=CAPITAL
ASM | Amerikanisch-Samoa |  |  | 
ATG | Antigua und Barbuda | antiguanisch | Antiguaner; Antiguanern; Antiguaners; Antiguanerin; Antiguanerinnen | Saint John’s=CAPITAL
AUS | Australien | australisch | Australier; Australiern; Australiers; Australierin; Australierinnen | Canberra=CAPITAL
AUT | Österreich | österreichisch | Österreicher; Österreichern; Österreichers; Österreicherin; Österreicherinnen | Wien=CAPITAL; Hofburg; Ballhausplatz; Kanzleramt; Bundeskanzleramt
AZE | Aserbaidschan | aserbaidschanisch | Aserbaidschaner; Aserbaidschanern; Aserbaidschaners; Aserbaidschanerin; Aserbaidschanerinnen | Baku=CAPITAL
BDI | Burundi | burundisch | Burundier; Burundiern; Burundiers; Burundierin; Burundierinnen | Gitega=CAPITAL; Bujumbura=CAPITAL
BEL | Belgien | belgisch | Belgier; Belgiern; Belgiers; Belgierin; Belgierinnen | Brüssel=CAPITAL
BEN | Benin | beninisch | Beniner; Beninern; Beniners; Beninerin; Beninerinnen | Porto-Novo=CAPITAL
BES | Karibische Niederlande |  |  | 
BFA | Burkina Faso | burkinisch | Burkiner; Burkinern; Burkiners; Burkinerin; Burkinerinnen; Burkinabe; Burkinaben; Burkinabin; Burkinabinnen | Ouagadougou=CAPITAL; Wagadugu=CAPITAL
BGD | Bangladesch | bangladeschisch | Bangladescher; Bangladeschern; Bangladeschers; Bangladescherin; Bangladescherinnen; Bangladeschi; Bangladeschis | Dhaka=CAPITAL
BGR | Bulgarien | bulgarisch | Bulgare; Bulgaren; Bulgarin; Bulgarinnen | Sofia=CAPITAL
BHR | Bahrain | bahrainisch | Bahrainer; Bahrainern; Bahrainers; Bahrainerin; Bahrainerinnen | Manama=CAPITAL
BHS | Bahamas (pl) | bahamaisch | Bahamaer; Bahamaern; Bahamaers; Bahamaerin; Bahamaerinnen | Nassau=CAPITAL
BIH | Bosnien-Herzegowina; Bosnien und Herzegowina; Bosnien | bosnisch; bosnisch-herzegowinisch | Bosnier; Bosniern; Bosniers; Bosnierin; Bosnierinnen | Sarajevo=CAPITAL
BLM | St. Barthélemy |  |  | 
BLR | Weißrussland; Belarus; Weissrussland | weißrussisch; belarussisch; belarusisch | Weißrusse; Weißrussen; Weißrussin; Weißrussinnen; Belarusse; Belarussen; Belarussin; Belarussinnen; Belaruse; Belarusen; Belarusin; Belarusinnen | Minsk=CAPITAL
BLZ | Belize | belizisch | Belizer; Belizern; Belizers; Belizerin; Belizerinnen | Belmopan=CAPITAL
BMU | Bermuda | bermudisch | Bermuder; Bermudern; Bermuders; Bermuderin; Bermuderinnen | Hamilton=CAPITAL
BOL | Bolivien | bolivianisch | Bolivianer; Bolivianern; Bolivianers; Bolivianerin; Bolivianerinnen | La Paz=CAPITAL; Sucre=CAPITAL
BRA | Brasilien | brasilianisch | Brasilianer; Brasilianern; Brasilianers; Brasilianerin; Brasilianerinnen | Brasília=CAPITAL; Brasilia=CAPITAL
BRB | Barbados | barbadisch | Barbadier; Barbadiern; Barbadiers; Barbadierin; Barbadierinnen | Bridgetown=CAPITAL
BRN | Brunei; Brunei Darussalam | bruneisch; bruneiisch | Bruneier; Bruneiern; Bruneiers; Bruneierin; Bruneierinnen | Bandar Seri Begawan=CAPITAL
BTN | Bhutan | bhutanisch | Bhutaner; Bhutanern; Bhutaners; Bhutanerin; Bhutanerinnen | Thimphu=CAPITAL
BWA | Botsuana | botswanisch; botsuanisch | Botswaner; Botswanern; Botswaners; Botswanerin; Botswanerinnen | Gaborone=CAPITAL
CAF | Zentralafrikanische Republik (f); Zentralafrika | zentralafrikanisch | Zentralafrikaner; Zentralafrikanern; Zentralafrikaners; Zentralafrikanerin; Zentralafrikanerinnen | Bangui=CAPITAL
CAN | Kanada | kanadisch | Kanadier; Kanadiern; Kanadiers; Kanadierin; Kanadierinnen | Ottawa=CAPITAL
CHC | Tschetschenien | tschetschenisch | Tschetschene; Tschetschenen; Tschetschenin; Tschetscheninnen | Grosny=CAPITAL
CHE | Schweiz (f) | schweizerisch; Schweizer; schweizer | Schweizer; Schweizern; Schweizers; Schweizerin; Schweizerinnen | Bern=CAPITAL; Bundesratshaus; Bundeshaus
CHL | Chile | chilenisch | Chilene; Chilenen; Chilenin; Chileninnen | Santiago de Chile=CAPITAL; Santiago=CAPITAL
CHN | China; Volksrepublik China; VR China; Rotchina | chinesisch | Chinese; Chinesen; Chinesin; Chinesinnen | Peking=CAPITAL; Zhongnanhai; Große Halle des Volkes
CIV | Elfenbeinküste (f); Côte d’Ivoire; Côte d'Ivoire | ivorisch | Ivorer; Ivorern; Ivorers; Ivorerin; Ivorerinnen | Yamoussoukro=CAPITAL
CMR | Kamerun | kamerunisch | Kameruner; Kamerunern; Kameruners; Kamerunerin; Kamerunerinnen | Yaoundé=CAPITAL; Jaunde=CAPITAL
COD | Demokratische Republik Kongo (m); DR Kongo; Kongo-Kinshasa; Kongo | kongolesisch | Kongolese; Kongolesen; Kongolesin; Kongolesinnen | Kinshasa=CAPITAL
COG | Republik Kongo; Kongo-Brazzaville | kongo-brazzavillisch |  | Brazzaville=CAPITAL
COK | Cookinseln |  |  | 
COL | Kolumbien | kolumbianisch | Kolumbianer; Kolumbianern; Kolumbianers; Kolumbianerin; Kolumbianerinnen | Bogotá=CAPITAL; Bogota=CAPITAL
COM | Komoren (pl) | komorisch | Komorer; Komorern; Komorers; Komorerin; Komorerinnen | Moroni=CAPITAL
CPV | Kap Verde; Cabo Verde | kapverdisch | Kapverdier; Kapverdiern; Kapverdiers; Kapverdierin; Kapverdierinnen | Praia=CAPITAL
CRI | Costa Rica | costa-ricanisch; costaricanisch | Costa-Ricaner; Costa-Ricanern; Costa-Ricaners; Costa-Ricanerin; Costa-Ricanerinnen; Costaricaner; Costaricanern; Costaricaners; Costaricanerin; Costaricanerinnen | San José=CAPITAL; San Jose=CAPITAL
CSK | Tschechoslowakei (f); ČSSR; CSSR; ČSFR | tschechoslowakisch | Tschechoslowake; Tschechoslowaken; Tschechoslowakin; Tschechoslowakinnen | 
CUB | Kuba | kubanisch | Kubaner; Kubanern; Kubaners; Kubanerin; Kubanerinnen | Havanna=CAPITAL
CUW | Curaçao |  |  | 
CXR | Weihnachtsinsel |  |  | 
CYM | Kaimaninseln |  |  | 
CYP | Zypern; Republik Zypern; Südzypern | zyprisch; zypriotisch; griechisch-zyprisch; griechisch-zypriotisch | Zyprer; Zyprern; Zyprers; Zyprerin; Zyprerinnen; Zypriot; Zyprioten; Zypriotin; Zypriotinnen; Zypriote; Zyperngrieche; Zyperngriechen; Zyperngriechin; Zyperngriechinnen | Nikosia=CAPITAL
CZE | Tschechien; Tschechische Republik | tschechisch | Tscheche; Tschechen; Tschechin; Tschechinnen | Prag=CAPITAL
DDR | DDR (f); Deutsche Demokratische Republik; Ostdeutschland |  |  | Ost-Berlin=CAPITAL
DEU | Deutschland; Bundesrepublik; Bundesrepublik Deutschland; BRD | deutsch; bundesdeutsch; gesamtdeutsch; ostdeutsch; westdeutsch | Deutsche; Deutschen; Deutscher; Deutschem; Ostdeutsche; Ostdeutschen; Ostdeutscher; Ostdeutschem; Westdeutsche; Westdeutschen; Westdeutscher; Westdeutschem | Berlin=CAPITAL; Kanzleramt; Bundeskanzleramt; Schloss Bellevue; Auswärtiges Amt; Bonn; Reichstag=LEG
DJI | Dschibuti | dschibutisch | Dschibutier; Dschibutiern; Dschibutiers; Dschibutierin; Dschibutierinnen | 
DMA | Dominica | dominicanisch | Dominicaner; Dominicanern; Dominicaners; Dominicanerin; Dominicanerinnen | Roseau=CAPITAL
DNK | Dänemark | dänisch | Däne; Dänen; Dänin; Däninnen | Kopenhagen=CAPITAL
DOM | Dominikanische Republik (f) | dominikanisch | Dominikaner; Dominikanern; Dominikaners; Dominikanerin; Dominikanerinnen | Santo Domingo=CAPITAL
DZA | Algerien | algerisch | Algerier; Algeriern; Algeriers; Algerierin; Algerierinnen | Algier=CAPITAL
ECU | Ecuador | ecuadorianisch; ekuadorianisch | Ecuadorianer; Ecuadorianern; Ecuadorianers; Ecuadorianerin; Ecuadorianerinnen | Quito=CAPITAL
EGY | Ägypten | ägyptisch | Ägypter; Ägyptern; Ägypters; Ägypterin; Ägypterinnen | Kairo=CAPITAL
ERI | Eritrea | eritreisch | Eritreer; Eritreern; Eritreers; Eritreerin; Eritreerinnen | Asmara=CAPITAL
ESH | Westsahara | sahrauisch | Sahraui; Sahrauis | 
ESP | Spanien | spanisch | Spanier; Spaniern; Spaniers; Spanierin; Spanierinnen | Madrid=CAPITAL; Moncloa; Moncloa-Palast; Zarzuela-Palast
EST | Estland | estnisch; estländisch | Este; Esten; Estin; Estinnen | Tallinn=CAPITAL; Reval=CAPITAL
ETH | Äthiopien | äthiopisch | Äthiopier; Äthiopiern; Äthiopiers; Äthiopierin; Äthiopierinnen | Addis Abeba=CAPITAL
EUR |  | europäisch; gesamteuropäisch |  | Brüssel=CAPITAL
FIN | Finnland | finnisch | Finne; Finnen; Finnin; Finninnen | Helsinki=CAPITAL
FJI | Fidschi | fidschianisch | Fidschianer; Fidschianern; Fidschianers; Fidschianerin; Fidschianerinnen | Suva=CAPITAL
FLK | Falklandinseln |  |  | 
FRA | Frankreich | französisch | Franzose; Franzosen; Französin; Französinnen | Paris=CAPITAL; Élysée; Elysée; Élysée-Palast; Elysée-Palast; Elysee-Palast; Quai d’Orsay; Quai d'Orsay; Matignon
FRO | Färöer | färöisch; färingisch | Färöer; Färöern; Färöers; Färöerin; Färöerinnen; Färinger; Färingern; Färingers; Färingerin; Färingerinnen | Tórshavn=CAPITAL
FSM | Mikronesien | mikronesisch | Mikronesier; Mikronesiern; Mikronesiers; Mikronesierin; Mikronesierinnen | Palikir=CAPITAL
GAB | Gabun | gabunisch | Gabuner; Gabunern; Gabuners; Gabunerin; Gabunerinnen | Libreville=CAPITAL
GBR | Großbritannien; Vereinigtes Königreich; Grossbritannien; England; Schottland; Wales; Nordirland; UK | britisch; englisch; schottisch; walisisch; nordirisch | Brite; Briten; Britin; Britinnen; Engländer; Engländern; Engländers; Engländerin; Engländerinnen; Schotte; Schotten; Schottin; Schottinnen; Waliser; Walisern; Walisers; Waliserin; Waliserinnen; Nordire; Nordiren; Nordirin; Nordirinnen | London=CAPITAL; Downing Street; Downing Street 10; Foreign Office; Westminster=LEG; Whitehall; Buckingham-Palast
GEO | Georgien | georgisch | Georgier; Georgiern; Georgiers; Georgierin; Georgierinnen | Tiflis=CAPITAL; Tbilissi=CAPITAL
GGY | Guernsey |  |  | 
GHA | Ghana | ghanaisch | Ghanaer; Ghanaern; Ghanaers; Ghanaerin; Ghanaerinnen | Accra=CAPITAL
GIB | Gibraltar | gibraltarisch | Gibraltarer; Gibraltarern; Gibraltarers; Gibraltarerin; Gibraltarerinnen | 
GIN | Guinea | guineisch | Guineer; Guineern; Guineers; Guineerin; Guineerinnen | Conakry=CAPITAL
GLP | Guadeloupe |  |  | 
GMB | Gambia | gambisch | Gambier; Gambiern; Gambiers; Gambierin; Gambierinnen | Banjul=CAPITAL
GNB | Guinea-Bissau | guinea-bissauisch | Guinea-Bissauer; Guinea-Bissauern; Guinea-Bissauers; Guinea-Bissauerin; Guinea-Bissauerinnen | Bissau=CAPITAL
GNQ | Äquatorialguinea | äquatorialguineisch | Äquatorialguineer; Äquatorialguineern; Äquatorialguineers; Äquatorialguineerin; Äquatorialguineerinnen | Malabo=CAPITAL
GRC | Griechenland | griechisch | Grieche; Griechen; Griechin; Griechinnen | Athen=CAPITAL
GRD | Grenada | grenadisch | Grenader; Grenadern; Grenaders; Grenaderin; Grenaderinnen | St. George’s=CAPITAL
GRL | Grönland | grönländisch | Grönländer; Grönländern; Grönländers; Grönländerin; Grönländerinnen | Nuuk=CAPITAL
GTM | Guatemala | guatemaltekisch | Guatemalteke; Guatemalteken; Guatemaltekin; Guatemaltekinnen | Guatemala-Stadt=CAPITAL
GUF | Französisch-Guayana |  |  | 
GUM | Guam | guamisch | Guamer; Guamern; Guamers; Guamerin; Guamerinnen | Hagåtña=CAPITAL
GUY | Guyana | guyanisch | Guyaner; Guyanern; Guyaners; Guyanerin; Guyanerinnen | Georgetown=CAPITAL
HKG | Hongkong; Hong Kong; Sonderverwaltungsregion Hongkong | Hongkonger | Hongkonger; Hongkongern; Hongkongers; Hongkongerin; Hongkongerinnen | 
HND | Honduras | honduranisch | Honduraner; Honduranern; Honduraners; Honduranerin; Honduranerinnen | Tegucigalpa=CAPITAL
HRV | Kroatien | kroatisch | Kroate; Kroaten; Kroatin; Kroatinnen | Zagreb=CAPITAL
HTI | Haiti | haitianisch | Haitianer; Haitianern; Haitianers; Haitianerin; Haitianerinnen | Port-au-Prince=CAPITAL
HUN | Ungarn | ungarisch | Ungar; Ungarn; Ungarin; Ungarinnen | Budapest=CAPITAL
IDN | Indonesien | indonesisch | Indonesier; Indonesiern; Indonesiers; Indonesierin; Indonesierinnen | Jakarta=CAPITAL
IMN | Isle of Man |  |  | 
IND | Indien | indisch | Inder; Indern; Inders; Inderin; Inderinnen | Neu-Delhi=CAPITAL; Delhi=CAPITAL
IRL | Irland; Republik Irland | irisch | Ire; Iren; Irin; Irinnen | Dublin=CAPITAL
IRN | Iran (m); Islamische Republik Iran; Persien | iranisch | Iraner; Iranern; Iraners; Iranerin; Iranerinnen | Teheran=CAPITAL
IRQ | Irak (m) | irakisch | Iraker; Irakern; Irakers; Irakerin; Irakerinnen; Iraki; Irakis | Bagdad=CAPITAL
ISL | Island | isländisch | Isländer; Isländern; Isländers; Isländerin; Isländerinnen | Reykjavik=CAPITAL; Reykjavík=CAPITAL
ISR | Israel | israelisch | Israeli; Israelis; Israelin; Israelinnen | Jerusalem
ITA | Italien | italienisch | Italiener; Italienern; Italieners; Italienerin; Italienerinnen | Rom=CAPITAL; Quirinal; Palazzo Chigi; Quirinalspalast
JAM | Jamaika | jamaikanisch | Jamaikaner; Jamaikanern; Jamaikaners; Jamaikanerin; Jamaikanerinnen | Kingston=CAPITAL
JEY | Jersey |  |  | 
JOR | Jordanien | jordanisch | Jordanier; Jordaniern; Jordaniers; Jordanierin; Jordanierinnen | Amman=CAPITAL
JPN | Japan | japanisch | Japaner; Japanern; Japaners; Japanerin; Japanerinnen | Tokio=CAPITAL; Tokyo=CAPITAL
KAZ | Kasachstan | kasachisch | Kasache; Kasachen; Kasachin; Kasachinnen | Astana=CAPITAL; Nur-Sultan=CAPITAL
KDS | Kurdistan; Irakisch-Kurdistan | kurdisch | Kurde; Kurden; Kurdin; Kurdinnen | 
KEN | Kenia | kenianisch | Kenianer; Kenianern; Kenianers; Kenianerin; Kenianerinnen | Nairobi=CAPITAL
KGZ | Kirgisistan; Kirgistan; Kirgisien | kirgisisch | Kirgise; Kirgisen; Kirgisin; Kirgisinnen | Bischkek=CAPITAL
KHM | Kambodscha | kambodschanisch | Kambodschaner; Kambodschanern; Kambodschaners; Kambodschanerin; Kambodschanerinnen | Phnom Penh=CAPITAL
KIR | Kiribati | kiribatisch | Kiribatier; Kiribatiern; Kiribatiers; Kiribatierin; Kiribatierinnen | Tarawa=CAPITAL
KNA | St. Kitts und Nevis |  |  | Basseterre=CAPITAL
KOR | Südkorea; Republik Korea | südkoreanisch | Südkoreaner; Südkoreanern; Südkoreaners; Südkoreanerin; Südkoreanerinnen | Seoul=CAPITAL; Blaues Haus
KOS | Kosovo (m); Kosovo-Provinz | kosovarisch; kosovo-albanisch | Kosovare; Kosovaren; Kosovarin; Kosovarinnen; Kosovoalbaner; Kosovoalbanern; Kosovoalbaners; Kosovoalbanerin; Kosovoalbanerinnen; Kosovo-Albaner; Kosovo-Albanern; Kosovo-Albaners; Kosovo-Albanerin; Kosovo-Albanerinnen | Pristina=CAPITAL; Prishtina=CAPITAL
KWT | Kuwait | kuwaitisch | Kuwaiter; Kuwaitern; Kuwaiters; Kuwaiterin; Kuwaiterinnen | 
LAO | Laos | laotisch | Laote; Laoten; Laotin; Laotinnen | Vientiane=CAPITAL
LBN | Libanon (m) | libanesisch | Libanese; Libanesen; Libanesin; Libanesinnen | Beirut=CAPITAL
LBR | Liberia | liberianisch | Liberianer; Liberianern; Liberianers; Liberianerin; Liberianerinnen | Monrovia=CAPITAL
LBY | Libyen | libysch; libyisch | Libyer; Libyern; Libyers; Libyerin; Libyerinnen | Tripolis=CAPITAL
LCA | St. Lucia |  |  | Castries=CAPITAL
LIE | Liechtenstein | liechtensteinisch | Liechtensteiner; Liechtensteinern; Liechtensteiners; Liechtensteinerin; Liechtensteinerinnen | Vaduz=CAPITAL
LKA | Sri Lanka | sri-lankisch; srilankisch; ceylonesisch | Sri-Lanker; Sri-Lankern; Sri-Lankers; Sri-Lankerin; Sri-Lankerinnen; Srilanker; Srilankern; Srilankers; Srilankerin; Srilankerinnen | Colombo=CAPITAL
LSO | Lesotho | lesothisch | Lesother; Lesothern; Lesothers; Lesotherin; Lesotherinnen | Maseru=CAPITAL
LTU | Litauen | litauisch | Litauer; Litauern; Litauers; Litauerin; Litauerinnen | Vilnius=CAPITAL; Wilna=CAPITAL
LUX | Luxemburg | luxemburgisch; Luxemburger | Luxemburger; Luxemburgern; Luxemburgers; Luxemburgerin; Luxemburgerinnen | 
LVA | Lettland | lettisch | Lette; Letten; Lettin; Lettinnen | Riga=CAPITAL
MAC | Sonderverwaltungsregion Macau | macauisch | Macauer; Macauern; Macauers; Macauerin; Macauerinnen | 
MAF | St. Martin |  |  | 
MAR | Marokko | marokkanisch | Marokkaner; Marokkanern; Marokkaners; Marokkanerin; Marokkanerinnen | Rabat=CAPITAL
MCO | Monaco | monegassisch | Monegasse; Monegassen; Monegassin; Monegassinnen | 
MDA | Moldawien; Moldau; Republik Moldau; Moldova | moldauisch; moldawisch | Moldauer; Moldauern; Moldauers; Moldauerin; Moldauerinnen; Moldawier; Moldawiern; Moldawiers; Moldawierin; Moldawierinnen | Chișinău=CAPITAL; Chisinau=CAPITAL; Kischinau=CAPITAL
MDG | Madagaskar | madagassisch | Madagasse; Madagassen; Madagassin; Madagassinnen | Antananarivo=CAPITAL
MDV | Malediven (pl) | maledivisch | Malediver; Maledivern; Maledivers; Malediverin; Malediverinnen | Malé=CAPITAL
MEX | Mexiko | mexikanisch | Mexikaner; Mexikanern; Mexikaners; Mexikanerin; Mexikanerinnen | Mexiko-Stadt=CAPITAL; Mexico City=CAPITAL
MHL | Marshallinseln | marshallisch | Marshaller; Marshallern; Marshallers; Marshallerin; Marshallerinnen | Majuro=CAPITAL
MKD | Mazedonien; Nordmazedonien; FYROM | mazedonisch; nordmazedonisch | Mazedonier; Mazedoniern; Mazedoniers; Mazedonierin; Mazedonierinnen; Nordmazedonier; Nordmazedoniern; Nordmazedoniers; Nordmazedonierin; Nordmazedonierinnen | Skopje=CAPITAL
MLI | Mali | malisch | Malier; Maliern; Maliers; Malierin; Malierinnen | Bamako=CAPITAL
MLT | Malta | maltesisch | Malteser; Maltesern; Maltesers; Malteserin; Malteserinnen | Valletta=CAPITAL
MMR | Myanmar; Birma; Burma | myanmarisch; birmanisch; burmesisch | Myanmare; Myanmaren; Myanmarin; Myanmarinnen; Birmane; Birmanen; Birmanin; Birmaninnen; Burmese; Burmesen; Burmesin; Burmesinnen | Naypyidaw=CAPITAL; Rangun=CAPITAL
MNE | Montenegro | montenegrinisch | Montenegriner; Montenegrinern; Montenegriners; Montenegrinerin; Montenegrinerinnen | Podgorica=CAPITAL
MNG | Mongolei (f) | mongolisch | Mongole; Mongolen; Mongolin; Mongolinnen | Ulan-Bator=CAPITAL; Ulaanbaatar=CAPITAL
MNP | Nördliche Marianen |  |  | 
MOZ | Mosambik | mosambikanisch | Mosambikaner; Mosambikanern; Mosambikaners; Mosambikanerin; Mosambikanerinnen | Maputo=CAPITAL
MRT | Mauretanien | mauretanisch | Mauretanier; Mauretaniern; Mauretaniers; Mauretanierin; Mauretanierinnen | Nouakchott=CAPITAL
MSR | Montserrat |  |  | 
MTQ | Martinique |  |  | 
MUS | Mauritius | mauritisch | Mauritier; Mauritiern; Mauritiers; Mauritierin; Mauritierinnen | Port Louis=CAPITAL
MWI | Malawi | malawisch | Malawier; Malawiern; Malawiers; Malawierin; Malawierinnen | Lilongwe=CAPITAL
MYS | Malaysia | malaysisch | Malaysier; Malaysiern; Malaysiers; Malaysierin; Malaysierinnen | Kuala Lumpur=CAPITAL
MYT | Mayotte |  |  | 
NAM | Namibia | namibisch | Namibier; Namibiern; Namibiers; Namibierin; Namibierinnen | Windhoek=CAPITAL; Windhuk=CAPITAL
NCL | Neukaledonien | neukaledonisch | Neukaledonier; Neukaledoniern; Neukaledoniers; Neukaledonierin; Neukaledonierinnen | Nouméa=CAPITAL
NCY | Nordzypern; Türkische Republik Nordzypern | nordzyprisch; türkisch-zyprisch; türkisch-zypriotisch | Nordzyprer; Nordzyprern; Nordzyprers; Nordzyprerin; Nordzyprerinnen; Zyperntürke; Zyperntürken; Zyperntürkin; Zyperntürkinnen | 
NER | Niger (m) | nigrisch | Nigrer; Nigrern; Nigrers; Nigrerin; Nigrerinnen | Niamey=CAPITAL
NFK | Norfolkinsel |  |  | 
NGA | Nigeria | nigerianisch | Nigerianer; Nigerianern; Nigerianers; Nigerianerin; Nigerianerinnen | Abuja=CAPITAL
NIC | Nicaragua | nicaraguanisch | Nicaraguaner; Nicaraguanern; Nicaraguaners; Nicaraguanerin; Nicaraguanerinnen | Managua=CAPITAL
NIU | Niue |  |  | 
NLD | Niederlande (pl); Holland | niederländisch; holländisch | Niederländer; Niederländern; Niederländers; Niederländerin; Niederländerinnen; Holländer; Holländern; Holländers; Holländerin; Holländerinnen | Den Haag=CAPITAL; Amsterdam=CAPITAL
NOR | Norwegen | norwegisch | Norweger; Norwegern; Norwegers; Norwegerin; Norwegerinnen | Oslo=CAPITAL
NPL | Nepal | nepalesisch; nepalisch | Nepalese; Nepalesen; Nepalesin; Nepalesinnen; Nepaler; Nepalern; Nepalers; Nepalerin; Nepalerinnen | Kathmandu=CAPITAL
NRU | Nauru | nauruisch | Nauruer; Nauruern; Nauruers; Nauruerin; Nauruerinnen | Yaren=CAPITAL
NZL | Neuseeland | neuseeländisch | Neuseeländer; Neuseeländern; Neuseeländers; Neuseeländerin; Neuseeländerinnen | Wellington=CAPITAL
OMN | Oman (m) | omanisch | Omaner; Omanern; Omaners; Omanerin; Omanerinnen | Maskat=CAPITAL
OST | Südossetien | südossetisch | Südossete; Südosseten; Südossetin; Südossetinnen; Südossetier; Südossetiern; Südossetiers; Südossetierin; Südossetierinnen | Zchinwali=CAPITAL; Zchinwal=CAPITAL
PAK | Pakistan | pakistanisch | Pakistaner; Pakistanern; Pakistaners; Pakistanerin; Pakistanerinnen; Pakistani; Pakistanis | Islamabad=CAPITAL
PAN | Panama | panamaisch; panamenisch | Panamaer; Panamaern; Panamaers; Panamaerin; Panamaerinnen; Panamene; Panamenen; Panamenin; Panameninnen | Panama-Stadt=CAPITAL
PCN | Pitcairninseln |  |  | 
PER | Peru | peruanisch | Peruaner; Peruanern; Peruaners; Peruanerin; Peruanerinnen | Lima=CAPITAL
PHL | Philippinen (pl) | philippinisch | Philippiner; Philippinern; Philippiners; Philippinerin; Philippinerinnen; Filipino; Filipinos; Filipina | Manila=CAPITAL
PLW | Palau | palauisch | Palauer; Palauern; Palauers; Palauerin; Palauerinnen | Ngerulmud=CAPITAL
PNG | Papua-Neuguinea | papua-neuguineisch | Papua-Neuguineer; Papua-Neuguineern; Papua-Neuguineers; Papua-Neuguineerin; Papua-Neuguineerinnen | Port Moresby=CAPITAL
POL | Polen | polnisch | Pole; Polen; Polin; Polinnen | Warschau=CAPITAL; Präsidentenpalast in Warschau
PRI | Puerto Rico | puerto-ricanisch | Puerto-Ricaner; Puerto-Ricanern; Puerto-Ricaners; Puerto-Ricanerin; Puerto-Ricanerinnen | San Juan=CAPITAL
PRK | Nordkorea; Demokratische Volksrepublik Korea; DVRK | nordkoreanisch | Nordkoreaner; Nordkoreanern; Nordkoreaners; Nordkoreanerin; Nordkoreanerinnen | Pjöngjang=CAPITAL; Pyongyang=CAPITAL
PRT | Portugal | portugiesisch | Portugiese; Portugiesen; Portugiesin; Portugiesinnen | Lissabon=CAPITAL
PRY | Paraguay | paraguayisch | Paraguayer; Paraguayern; Paraguayers; Paraguayerin; Paraguayerinnen | Asunción=CAPITAL; Asuncion=CAPITAL
PSE | Palästina; Palästinensische Autonomiegebiete; Palästinensergebiete; Palästinensische Gebiete; Gazastreifen; Gaza-Streifen; Westjordanland; Westbank; Gaza | palästinensisch; palästinisch | Palästinenser; Palästinensern; Palästinensers; Palästinenserin; Palästinenserinnen | Ramallah=CAPITAL
PYF | Französisch-Polynesien | französisch-polynesisch |  | Papeete=CAPITAL
QAT | Katar; Qatar | katarisch | Katarer; Katarern; Katarers; Katarerin; Katarerinnen; Katari; Kataris | Doha=CAPITAL
REU | Réunion |  |  | 
RHO | Rhodesien; Südrhodesien | rhodesisch | Rhodesier; Rhodesiern; Rhodesiers; Rhodesierin; Rhodesierinnen | Salisbury=CAPITAL
ROU | Rumänien | rumänisch | Rumäne; Rumänen; Rumänin; Rumäninnen | Bukarest=CAPITAL
RUS | Russland; Russische Föderation; Rußland | russisch | Russe; Russen; Russin; Russinnen | Moskau=CAPITAL; Kreml
RWA | Ruanda | ruandisch | Ruander; Ruandern; Ruanders; Ruanderin; Ruanderinnen | Kigali=CAPITAL
SAU | Saudi-Arabien; Saudiarabien; Königreich Saudi-Arabien | saudi-arabisch; saudiarabisch; saudisch | Saudi-Araber; Saudi-Arabern; Saudi-Arabers; Saudi-Araberin; Saudi-Araberinnen; Saudiaraber; Saudiarabern; Saudiarabers; Saudiaraberin; Saudiaraberinnen; Saudi; Saudis | Riad=CAPITAL
SCG | Serbien und Montenegro; Serbien-Montenegro | serbisch-montenegrinisch |  | 
SDN | Sudan (m) | sudanesisch; sudanisch | Sudanese; Sudanesen; Sudanesin; Sudanesinnen; Sudaner; Sudanern; Sudaners; Sudanerin; Sudanerinnen | Khartum=CAPITAL; Khartoum=CAPITAL
SEN | Senegal (m) | senegalesisch | Senegalese; Senegalesen; Senegalesin; Senegalesinnen | Dakar=CAPITAL
SGP | Singapur | singapurisch | Singapurer; Singapurern; Singapurers; Singapurerin; Singapurerinnen; Singapureaner; Singapureanern; Singapureaners; Singapureanerin; Singapureanerinnen | 
SHN | St. Helena |  |  | 
SLB | Salomonen | salomonisch | Salomoner; Salomonern; Salomoners; Salomonerin; Salomonerinnen | Honiara=CAPITAL
SLE | Sierra Leone | sierra-leonisch | Sierra-Leoner; Sierra-Leonern; Sierra-Leoners; Sierra-Leonerin; Sierra-Leonerinnen | Freetown=CAPITAL
SLV | El Salvador | salvadorianisch | Salvadorianer; Salvadorianern; Salvadorianers; Salvadorianerin; Salvadorianerinnen | San Salvador=CAPITAL
SMR | San Marino | san-marinesisch | San-Marinese; San-Marinesen; San-Marinesin; San-Marinesinnen | 
SOL | Somaliland | somaliländisch | Somaliländer; Somaliländern; Somaliländers; Somaliländerin; Somaliländerinnen | Hargeisa=CAPITAL; Hargeysa=CAPITAL
SOM | Somalia | somalisch | Somalier; Somaliern; Somaliers; Somalierin; Somalierinnen; Somali; Somalis | Mogadischu=CAPITAL
SPM | St. Pierre und Miquelon |  |  | 
SRB | Serbien | serbisch | Serbe; Serben; Serbin; Serbinnen | Belgrad=CAPITAL
SSD | Südsudan (m) | südsudanesisch | Südsudanese; Südsudanesen; Südsudanesin; Südsudanesinnen | Juba=CAPITAL
STP | São Tomé und Príncipe | são-toméisch | São-Toméer; São-Toméern; São-Toméers; São-Toméerin; São-Toméerinnen | São Tomé=CAPITAL
SUN | Sowjetunion (f); UdSSR; UDSSR; Sowjetrussland | sowjetisch | Sowjets | 
SUR | Suriname; Surinam | surinamisch | Surinamer; Surinamern; Surinamers; Surinamerin; Surinamerinnen | Paramaribo=CAPITAL
SVK | Slowakei (f); Slowakische Republik | slowakisch | Slowake; Slowaken; Slowakin; Slowakinnen | Bratislava=CAPITAL; Pressburg=CAPITAL
SVN | Slowenien | slowenisch | Slowene; Slowenen; Slowenin; Sloweninnen | Ljubljana=CAPITAL; Laibach=CAPITAL
SWE | Schweden | schwedisch | Schwede; Schweden; Schwedin; Schwedinnen | Stockholm=CAPITAL
SWZ | Swasiland; Eswatini | swasiländisch; eswatinisch | Swasi; Swasis; Eswatinier; Eswatiniern; Eswatiniers; Eswatinierin; Eswatinierinnen | Mbabane=CAPITAL
SXM | Sint Maarten |  |  | 
SYC | Seychellen (pl) | seychellisch | Seycheller; Seychellern; Seychellers; Seychellerin; Seychellerinnen | Victoria=CAPITAL
SYR | Syrien; Arabische Republik Syrien | syrisch | Syrer; Syrern; Syrers; Syrerin; Syrerinnen | Damaskus=CAPITAL
TCA | Turks- und Caicosinseln |  |  | 
TCD | Tschad (m) | tschadisch | Tschader; Tschadern; Tschaders; Tschaderin; Tschaderinnen | N’Djamena=CAPITAL; N’Djaména=CAPITAL; Ndschamena=CAPITAL
TGO | Togo | togoisch; togolesisch | Togoer; Togoern; Togoers; Togoerin; Togoerinnen; Togolese; Togolesen; Togolesin; Togolesinnen | Lomé=CAPITAL; Lome=CAPITAL
THA | Thailand | thailändisch | Thailänder; Thailändern; Thailänders; Thailänderin; Thailänderinnen; Thai; Thais | Bangkok=CAPITAL
TJK | Tadschikistan | tadschikisch | Tadschike; Tadschiken; Tadschikin; Tadschikinnen | Duschanbe=CAPITAL
TKL | Tokelau |  |  | 
TKM | Turkmenistan | turkmenisch | Turkmene; Turkmenen; Turkmenin; Turkmeninnen | Aschgabat=CAPITAL; Aschchabad=CAPITAL
TLS | Osttimor; Timor-Leste | osttimoresisch; timoresisch; osttimorisch | Osttimorese; Osttimoresen; Osttimoresin; Osttimoresinnen; Timorese; Timoresen; Timoresin; Timoresinnen; Osttimorer; Osttimorern; Osttimorers; Osttimorerin; Osttimorerinnen | Dili=CAPITAL
TON | Tonga | tongaisch | Tongaer; Tongaern; Tongaers; Tongaerin; Tongaerinnen | Nukuʻalofa=CAPITAL; Nuku’alofa=CAPITAL
TRN | Transnistrien | transnistrisch | Transnistrier; Transnistriern; Transnistriers; Transnistrierin; Transnistrierinnen | Tiraspol=CAPITAL
TTO | Trinidad und Tobago | trinidadisch |  | Port of Spain=CAPITAL
TUN | Tunesien | tunesisch | Tunesier; Tunesiern; Tunesiers; Tunesierin; Tunesierinnen | Tunis=CAPITAL
TUR | Türkei (f) | türkisch | Türke; Türken; Türkin; Türkinnen | Ankara=CAPITAL
TUV | Tuvalu | tuvaluisch | Tuvaluer; Tuvaluern; Tuvaluers; Tuvaluerin; Tuvaluerinnen | Funafuti=CAPITAL
TWN | Taiwan; Republik China; Nationalchina | taiwanisch; taiwanesisch | Taiwaner; Taiwanern; Taiwaners; Taiwanerin; Taiwanerinnen; Taiwanese; Taiwanesen; Taiwanesin; Taiwanesinnen | Taipeh=CAPITAL; Taipei=CAPITAL
TZA | Tansania | tansanisch | Tansanier; Tansaniern; Tansaniers; Tansanierin; Tansanierinnen | Dodoma=CAPITAL; Daressalam=CAPITAL
UGA | Uganda | ugandisch | Ugander; Ugandern; Uganders; Uganderin; Uganderinnen | Kampala=CAPITAL
UKR | Ukraine (f) | ukrainisch | Ukrainer; Ukrainern; Ukrainers; Ukrainerin; Ukrainerinnen | Kiew=CAPITAL; Kyjiw=CAPITAL; Bankowa
URY | Uruguay | uruguayisch | Uruguayer; Uruguayern; Uruguayers; Uruguayerin; Uruguayerinnen | Montevideo=CAPITAL
USA | USA (pl); Vereinigte Staaten; Vereinigte Staaten von Amerika; US; U.S.; Amerika; U.S.A. | US-amerikanisch; amerikanisch | US-Amerikaner; US-Amerikanern; US-Amerikaners; US-Amerikanerin; US-Amerikanerinnen; Amerikaner; Amerikanern; Amerikaners; Amerikanerin; Amerikanerinnen; US-Bürger; US-Bürgern; US-Bürgers; US-Bürgerin; US-Bürgerinnen | Washington=CAPITAL; Weißes Haus; Weisses Haus; Pentagon=MIL; Capitol Hill=LEG; Kapitol=LEG; State Department; Foggy Bottom; Oval Office
UZB | Usbekistan | usbekisch | Usbeke; Usbeken; Usbekin; Usbekinnen | Taschkent=CAPITAL
VAT | Vatikan (m); Vatikanstadt; Heiliger Stuhl; Kirchenstaat | vatikanisch |  | Apostolischer Palast
VCT | St. Vincent und die Grenadinen |  |  | Kingstown=CAPITAL
VDR | Südvietnam; Nordvietnam | südvietnamesisch; nordvietnamesisch | Südvietnamese; Südvietnamesen; Südvietnamesin; Südvietnamesinnen; Nordvietnamese | 
VEN | Venezuela | venezolanisch | Venezolaner; Venezolanern; Venezolaners; Venezolanerin; Venezolanerinnen | Caracas=CAPITAL
VGB | Britische Jungferninseln |  |  | 
VIR | Amerikanische Jungferninseln |  |  | 
VNM | Vietnam; Viet Nam | vietnamesisch | Vietnamese; Vietnamesen; Vietnamesin; Vietnamesinnen | Hanoi=CAPITAL
VUT | Vanuatu | vanuatuisch | Vanuatuer; Vanuatuern; Vanuatuers; Vanuatuerin; Vanuatuerinnen | Port Vila=CAPITAL
WLF | Wallis und Futuna |  |  | 
WSM | Samoa | samoanisch | Samoaner; Samoanern; Samoaners; Samoanerin; Samoanerinnen | Apia=CAPITAL
YEM | Jemen (m) | jemenitisch | Jemenit; Jemeniten; Jemenitin; Jemenitinnen; Jemenite | Sanaa=CAPITAL; Sana=CAPITAL
YMD | Südjemen | südjemenitisch | Südjemenit; Südjemeniten; Südjemenitin; Südjemenitinnen; Südjemenite | 
YUG | Jugoslawien; Ex-Jugoslawien; Bundesrepublik Jugoslawien | jugoslawisch | Jugoslawe; Jugoslawen; Jugoslawin; Jugoslawinnen | 
ZAF | Südafrika | südafrikanisch | Südafrikaner; Südafrikanern; Südafrikaners; Südafrikanerin; Südafrikanerinnen | Pretoria=CAPITAL
ZAR | Zaire | zairisch | Zairer; Zairern; Zairers; Zairerin; Zairerinnen | 
ZMB | Sambia | sambisch | Sambier; Sambiern; Sambiers; Sambierin; Sambierinnen | Lusaka=CAPITAL
ZWE | Simbabwe | simbabwisch; zimbabwisch | Simbabwer; Simbabwern; Simbabwers; Simbabwerin; Simbabwerinnen; Zimbabwer; Zimbabwern; Zimbabwers; Zimbabwerin; Zimbabwerinnen | Harare=CAPITAL

# Parts of states that are named like states.
@ code | regions | adjectives
DEU | Baden-Württemberg; Bayern; Brandenburg; Hessen; Mecklenburg-Vorpommern; Niedersachsen; Nordrhein-Westfalen; NRW; Rheinland-Pfalz; Saarland; Sachsen; Sachsen-Anhalt; Schleswig-Holstein; Thüringen; Ruhrgebiet; Franken; Württemberg; Rheinland; Allgäu; Oberpfalz; Niederbayern; Oberbayern; Ostfriesland; Wendland; Sylt; Rügen; Helgoland | bayerisch; bayrisch; sächsisch; hessisch; niedersächsisch; thüringisch; thüringer; brandenburgisch; nordrhein-westfälisch; baden-württembergisch; rheinland-pfälzisch; schleswig-holsteinisch; saarländisch; sachsen-anhaltisch; mecklenburgisch; mecklenburg-vorpommersch; fränkisch; westfälisch
AUT | Burgenland; Kärnten; Niederösterreich; Oberösterreich; Steiermark; Tirol; Vorarlberg; Salzburg | Kärntner; steirisch; Tiroler; Vorarlberger; niederösterreichisch; oberösterreichisch; burgenländisch; Burgenländer
CHE | Aargau; Graubünden; Tessin; Thurgau; Wallis; Waadt; Kanton Bern; Kanton Zürich | Tessiner; Walliser
USA | Alabama; Alaska; Arizona; Arkansas; Kalifornien; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Guantánamo; Guantanamo; Guantánamo Bay; Guantanamo Bay | kalifornisch; texanisch
GBR | Ulster; Cornwall; Falklandinseln | 
CAN | Quebec; Québec; Ontario; Alberta; British Columbia; Manitoba; Neufundland | 
ESP | Katalonien; Baskenland; Galicien; Andalusien; Mallorca; Kanarische Inseln; Kanaren; Balearen; Teneriffa; Navarra; Kastilien; Ceuta; Melilla | katalanisch; baskisch; galicisch; andalusisch
FRA | Korsika; Elsass; Bretagne; Normandie; Provence; Lothringen | korsisch; bretonisch
ITA | Südtirol; Sizilien; Sardinien; Lombardei; Toskana; Kalabrien; Lampedusa; Apulien; Venetien; Piemont; Ligurien; Kampanien | Südtiroler; sizilianisch; sardisch; lombardisch
GRC | Kreta; Lesbos; Peloponnes | 
RUS | Dagestan; Inguschetien; Nordossetien; Tatarstan; Baschkortostan; Sibirien; Nordkaukasus; Kaukasusrepublik; Kabardino-Balkarien; Jakutien; Kamtschatka; Sachalin | tschetschenisch; dagestanisch; inguschetisch; sibirisch
UKR | Krim; Donbass; Donezbecken; Ostukraine; Westukraine | ostukrainisch; westukrainisch
BIH | Republika Srpska; Serbische Republik | bosnisch-serbisch
SRB | Vojvodina; Wojwodina | 
IRQ | Nordirak; Südirak; Anbar | 
TUR | Anatolien; Südosttürkei | 
CHN | Tibet; Xinjiang; Innere Mongolei; Sichuan; Guangdong; Yunnan; Hunan; Hubei; Henan | tibetisch; uigurisch
IND | Kaschmir; Gujarat; Assam; Bihar; Punjab; Kerala; Westbengalen; Uttar Pradesh; Orissa; Manipur | 
PAK | Waziristan; Süd-Waziristan; Nord-Waziristan; Südwaziristan; Nordwaziristan; Belutschistan; Swat-Tal; Swat; Sindh | 
AFG | Helmand; Hindukusch; Kunar; Nangarhar; Nordafghanistan; Südafghanistan; Ostafghanistan; Badachschan | 
SDN | Darfur; Süd-Kordofan; Südkordofan | 
IDN | Aceh; Westpapua; West-Papua; Java; Sumatra; Bali; Borneo; Sulawesi | 
PHL | Mindanao; Jolo; Luzon | 
LKA | Jaffna | 
NGA | Nigerdelta; Niger-Delta; Biafra | 
SOM | Puntland | 
COD | Nord-Kivu; Süd-Kivu; Nordkivu; Katanga; Ost-Kongo; Ostkongo; Kivu; Ituri | 
AUS | Queensland; New South Wales; Tasmanien; Victoria | 
MEX | Chiapas; Chihuahua; Oaxaca; Guerrero; Sinaloa; Michoacán | 
EGY | Sinai; Sinai-Halbinsel; Nordsinai | 
ISR | Golanhöhen; Ostjerusalem; Ost-Jerusalem; Galiläa; Negev | 
GEO | Adscharien | 
DNK | Jütland; Seeland | 
LBN | Südlibanon | 
THA | Südthailand | 
