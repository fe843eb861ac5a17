# Parties, alliances of parties, opposition and protest movements, rebels and separatists that the files before this one do not know, by state.
# A name stands in a line of its own where it is not sure that it means the same as another. Names that begin with a capital are found only so.
@ name | de | en | code | kind | terms

# UKR
Oppositionsplattform – Für das Leben | Oppositionsplattform Für das Leben; Oppositionsplattform - Für das Leben; Oppositionsplattform-Für das Leben | Opposition Platform – For Life; Opposition Platform - For Life; Opposition Platform-For Life; Opposition Platform For Life | UKR:PTY | party |
Partei Europäische Solidarität |  | European Solidarity party | UKR:PTY | party |
Poroshenko Bloc | Jewropejska Solidarnist; Block Poroschenko; Poroschenko-Block |  | UKR:PTY | party |
Volksfront (Ukraine) | Narodnyj Front; Volksfront Jazenjuks; Partei Volksfront | Front for Change; Front of Changes; People's Front party | UKR:PTY | party |
Radikale Partei (Ukraine) | Radikale Partei Ljaschkos |  | UKR:PTY | party |
Samopomitsch | Partei Selbsthilfe; Samopomich | Samopomich; Self-Reliance party; Self Reliance party | UKR:PTY | party |
Holos (Ukraine) |  | Holos | UKR:PTY | party |
Sozialistische Partei der Ukraine | Sozialistische Partei Moros | Ukrainian Socialists | UKR:PTY | party |
Kommunistische Partei der Ukraine | Ukrainische KP | Ukrainian Communists | UKR:PTY | party |
Lytwyn-Block | Block Lytwyn; Litwin-Block; Block Litwin; Volkspartei Lytwyn | Lytvyn Bloc; Bloc of Lytvyn | UKR:PTY | party |
Ruch (Ukraine) | Volksbewegung der Ukraine; Narodnyj Ruch; Ruch-Bewegung; Volksbewegung Ruch | Rukh; People's Movement of Ukraine; Popular Movement of Ukraine | UKR:PTY | party |
Pora (Ukraine) | Jugendbewegung Pora; Pora-Bewegung; Studentenbewegung Pora; Bewegung Pora | Pora movement | UKR:OPP | movement |
Nationalkorps (Ukraine) | Nationales Korps; Nationale Korps; Nationalkorps; Nationalen Korps | National Corps | UKR:PTY | party |
UNA-UNSO |  |  | UKR:PTY | party |
Konföderation Neurussland | Noworossija-Bewegung |  | UKR:REB | armed |
Bataillon Somali | Somali-Bataillon | Somalia Battalion; Somali Battalion | UKR:REB | armed |
Sparta Battalion | Sparta-Bataillon; Bataillon Sparta |  | UKR:REB | armed |
Tituschki | Tituschky | Titushky; Titushki | UKR:PRM | armed |

# THA
Move Forward Party | Move-Forward-Partei; Partei Move Forward |  | THA:PTY | party |
Future Forward Party | Future-Forward-Partei; Partei Future Forward |  | THA:PTY | party |
Kao Klai |  |  | THA:PTY | party |
Anakot Mai |  |  | THA:PTY | party |
People's Party Thailand |  |  | THA:PTY | party |
Palang Pracharath |  |  | THA:PTY | party |
Palang Pracharat |  |  | THA:PTY | party |
Bhumjaithai |  |  | THA:PTY | party |
Phalang Pracharath |  |  | THA:PTY | party |
United Thai Nation |  |  | THA:PTY | party |
Chart Thai |  |  | THA:PTY | party |
Phak Prachachon |  |  | THA:PTY | party |
Thai Raksa Chart |  |  | THA:PTY | party |
Bhum Jai Thai |  |  | THA:PTY | party |
New Aspiration Party |  |  | THA:PTY | party |
Palang Dharma |  |  | THA:PTY | party |
Demokratisches Reformkomitee des Volkes |  |  | THA:OPP | movement |
Volkskomitee für demokratische Reformen |  |  | THA:OPP | movement |
Ratsadon |  |  | THA:OPP | movement |
People's Democratic Reform Committee |  |  | THA:OPP | movement |
Mara Patani |  |  | THA:REB | armed |

# ISR
Jewish Power party | Partei Jüdische Stärke |  | ISR:PTY | party |
Zionistische Union |  |  | ISR:PTY | party |
Machane Zioni |  |  | ISR:PTY | party |
Zionistisches Lager |  |  | ISR:PTY | party |
Zionistische Lager |  |  | ISR:PTY | party |
Zionist Union |  |  | ISR:PTY | party |
Zionist Camp |  |  | ISR:PTY | party |
HaBajit HaJehudi |  |  | ISR:PTY | party |
Nationalreligiöse Partei |  |  | ISR:PTY | party |
Mafdal |  |  | ISR:PTY | party |
Jamina |  |  | ISR:PTY | party |
Yamina |  |  | ISR:PTY | party |
National Religious Party |  |  | ISR:PTY | party |
Habayit Hayehudi |  |  | ISR:PTY | party |
Vereinigtes Thora-Judentum |  |  | ISR:PTY | party |
Vereinigtes Tora-Judentum |  |  | ISR:PTY | party |
Vereintes Thora-Judentum |  |  | ISR:PTY | party |
Vereinigte Thora-Judentum |  |  | ISR:PTY | party |
Vereinigten Thora-Judentum |  |  | ISR:PTY | party |
Agudat Israel |  |  | ISR:PTY | party |
Degel Hatora |  |  | ISR:PTY | party |
United Torah Judaism |  |  | ISR:PTY | party |
Agudat Yisrael |  |  | ISR:PTY | party |
Degel HaTorah |  |  | ISR:PTY | party |
UTJ party |  |  | ISR:PTY | party |
Otzma Jehudit |  |  | ISR:PTY | party |
Otzma Yehudit |  |  | ISR:PTY | party |
Jüdische Stärke |  |  | ISR:PTY | party |
Jüdische Kraft |  |  | ISR:PTY | party |
Jüdischen Kraft |  |  | ISR:PTY | party |
Jewish Strength party |  |  | ISR:PTY | party |
Religiös-Zionistische Partei |  |  | ISR:PTY | party |
Partei Religiöser Zionismus |  |  | ISR:PTY | party |
Religiös-Zionistischen Partei |  |  | ISR:PTY | party |
Tkuma |  |  | ISR:PTY | party |
Religious Zionism party |  |  | ISR:PTY | party |
Religious Zionist Party |  |  | ISR:PTY | party |
Kulanu |  |  | ISR:PTY | party |
Tikwa Chadascha |  |  | ISR:PTY | party |
Partei Neue Hoffnung |  |  | ISR:PTY | party |
Tikva Hadasha |  |  | ISR:PTY | party |
New Hope party |  |  | ISR:PTY | party |
Partei Nationale Einheit |  |  | ISR:PTY | party |
Chosen LeIsrael |  |  | ISR:PTY | party |
HaIchud HaLeumi |  |  | ISR:PTY | party |
Israel Resilience |  |  | ISR:PTY | party |
National Union party |  |  | ISR:PTY | party |
Jachad |  |  | ISR:PTY | party |
Schinui |  |  | ISR:PTY | party |
Yachad |  |  | ISR:PTY | party |
Shinui |  |  | ISR:PTY | party |
Vereinigte Arabische Liste |  |  | ISR:PTY | party |
Raam |  |  | ISR:PTY | party |
Ra'am |  |  | ISR:PTY | party |
Chadasch |  |  | ISR:PTY | party |
Hadasch |  |  | ISR:PTY | party |
Hadash |  |  | ISR:PTY | party |
Ta'al |  |  | ISR:PTY | party |
Balad-Partei |  |  | ISR:PTY | party |
Gemeinsame Arabische Liste |  |  | ISR:PTY | party |
Vereinte Arabische Liste |  |  | ISR:PTY | party |
Joint List |  |  | ISR:PTY | party |
United Arab List |  |  | ISR:PTY | party |
Balad party |  |  | ISR:PTY | party |
Joint Arab List |  |  | ISR:PTY | party |
Moledet |  |  | ISR:PTY | party |
Tsomet |  |  | ISR:PTY | party |
Tzomet |  |  | ISR:PTY | party |
Tehiya |  |  | ISR:PTY | party |
Kach-Partei |  |  | ISR:PTY | party |
Kach-Bewegung |  |  | ISR:PTY | party |
Kahane Chai |  |  | ISR:PTY | party |
Kach party |  |  | ISR:PTY | party |
Kach movement |  |  | ISR:PTY | party |
Israel Ba'Alija |  |  | ISR:PTY | party |
Israel Baalija |  |  | ISR:PTY | party |
Israel be-Alija |  |  | ISR:PTY | party |
Rentnerpartei Gil |  |  | ISR:PTY | party |
Israel b'Alija |  |  | ISR:PTY | party |
Israel Ba-Alija |  |  | ISR:PTY | party |
Yisrael BaAliyah |  |  | ISR:PTY | party |
Yisrael Ba'aliya |  |  | ISR:PTY | party |
Yisrael B'Aliyah |  |  | ISR:PTY | party |
Israel B'Aliya |  |  | ISR:PTY | party |
HaTnua |  |  | ISR:PTY | party |
HaTnuah |  |  | ISR:PTY | party |
HaTenua |  |  | ISR:PTY | party |
Schalom Achschaw |  |  | ISR:NGO | movement |
Gusch Schalom |  |  | ISR:NGO | movement |
Gush Shalom |  |  | ISR:NGO | movement |
Shalom Achshav |  |  | ISR:NGO | movement |
Gusch Emunim |  |  | ISR:CVL | movement |
Gush Emunim |  |  | ISR:CVL | movement |
Hilltop Youth |  |  | ISR:CVL | movement |
Hügeljugend |  |  | ISR:CVL | movement |

# TUN
Heart of Tunisia party | Partei Herz Tunesiens |  | TUN:PTY | party |
Freie Destur-Partei |  |  | TUN:PTY | party |
Freie Verfassungspartei |  |  | TUN:PTY | party |
Freie Destourianische Partei |  |  | TUN:PTY | party |
Destur-Partei |  |  | TUN:PTY | party |
Destour-Partei |  |  | TUN:PTY | party |
Free Destourian Party |  |  | TUN:PTY | party |
Neo Destour |  |  | TUN:PTY | party |
Destour party |  |  | TUN:PTY | party |
Kongress für die Republik |  |  | TUN:PTY | party |
Ettakatol |  |  | TUN:PTY | party |
Takatol |  |  | TUN:PTY | party |
Congress for the Republic |  |  | TUN:PTY | party |
Progressive Democratic Party of Tunisia |  |  | TUN:PTY | party |
Qalb Tounes |  |  | TUN:PTY | party |
Tahya Tounes |  |  | TUN:PTY | party |
Kalb Tounes |  |  | TUN:PTY | party |
Qalb Tunis |  |  | TUN:PTY | party |
Tunesische Volksfront |  |  | TUN:OPP | party |
Karama-Koalition |  |  | TUN:OPP | party |
Al-Aridha |  |  | TUN:OPP | party |
Nationale Heilsfront Tunesiens |  |  | TUN:OPP | party |
Tunisian Popular Front |  |  | TUN:OPP | party |
Karama Coalition |  |  | TUN:OPP | party |
Popular Petition |  |  | TUN:OPP | party |

# SVK
Partei Freiheit und Solidarität |  | Freedom and Solidarity party | SVK:PTY | party |
HZDS | Bewegung für eine Demokratische Slowakei; Bewegung für eine demokratische Slowakei | Movement for a Democratic Slovakia | SVK:PTY | party |
SDKÚ | SDKU; Slowakische Demokratische und Christliche Union; Christlich-Demokratische Union der Slowakei | Slovak Democratic and Christian Union; SDKU | SVK:PTY | party |
Christian Democratic Movement | Christlich-Demokratische Bewegung; Christlich-demokratische Bewegung | Slovak Christian Democrats | SVK:PTY | party |
SaS (Slowakei) | Sloboda a Solidarita | Freedom and Solidarity; Sloboda a Solidarita; SaS party | SVK:PTY | party |
Slowakische Nationalpartei | Slovenská národná strana; SNS Slowakei | Slovak Nationalists | SVK:PTY | party |
OĽaNO | OLaNO; Gewöhnliche Menschen und unabhängige Persönlichkeiten; OL'aNO; Bewegung Slowakei | Ordinary People and Independent Personalities; OLaNO; Ordinary People party | SVK:PTY | party |
Progressive Slowakei | Progresívne Slovensko; Fortschrittliche Slowakei; Progressiven Slowakei; PS Slowakei | Progressive Slovakia; Progresivne Slovensko | SVK:PTY | party |
Hlas | Stimme – Sozialdemokratie | Voice – Social Democracy | SVK:PTY | party |
Kotleba-Partei | ĽSNS; LSNS; Kotlebovci | Kotleba party; LSNS | SVK:PTY | party |
Republika (Slowakei) | Bewegung Republika | Republika party; Republika movement | SVK:PTY | party |
Most-Híd | Most-Hid; Most–Híd | Most-Hid; Most–Híd | SVK:PTY | party |
SMK (Slowakei) | Partei der Ungarischen Koalition; Partei der ungarischen Koalition | Party of the Hungarian Coalition | SVK:PTY | party |
Sme rodina | Sme Rodina | Sme Rodina | SVK:PTY | party |
Za ľudí |  | Za ludi | SVK:PTY | party |
Für eine anständige Slowakei | Za slušné Slovensko | For a Decent Slovakia | SVK:CVL | movement |

# LTU
Partei Ordnung und Gerechtigkeit |  | Order and Justice party | LTU:PTY | party |
Litauische Sozialdemokraten |  | Social Democratic Party of Lithuania | LTU:PTY | party |
Vaterlandsunion (Litauen) | Vaterlandsbund; Vaterlandsunion Litauens; Heimatunion | Homeland Union; Lithuanian Conservatives | LTU:PTY | party |
Bund der Bauern und Grünen |  | Farmers and Greens Union; Peasants and Greens Union; Lithuanian Peasant and Greens Union | LTU:PTY | party |
Arbeitspartei (Litauen) | Litauische Arbeitspartei; Arbeitspartei Litauens | Lithuanian Labour Party; Labour Party of Lithuania | LTU:PTY | party |
Order and Justice |  |  | LTU:PTY | party |
Sąjūdis | Sajudis | Sajudis | LTU:OPP | movement |
Morgendämmerung von Nemunas | Nemuno aušra; Partei Morgenröte von Nemunas; Nemunas-Morgenröte | Dawn of Nemunas; Nemunas Dawn | LTU:PTY | party |

# MDA
Partei Aktion und Solidarität | Partei der Aktion und Solidarität; Partei für Aktion und Solidarität |  | MDA:PTY | party |
Plattform Würde und Wahrheit | Bürgerplattform Würde und Wahrheit | Dignity and Truth Platform | MDA:OPP | movement |
PAS (Moldau) |  | Party of Action and Solidarity; Action and Solidarity Party; PAS party | MDA:PTY | party |
PSRM |  | Moldovan Socialists; Party of Socialists | MDA:PTY | party |
Demokratische Partei (Moldau) |  | Democratic Party of Moldova; Moldovan Democrats | MDA:PTY | party |
PLDM | Liberaldemokratische Partei Moldaus; Liberal-Demokratische Partei Moldaus; Liberaldemokraten der Republik Moldau | Liberal Democratic Party of Moldova; Moldovan Liberal Democrats | MDA:PTY | party |
Șor-Partei | Shor-Partei; Sor-Partei; Partei Schor; Schor-Partei; Schor-Block; Wahlblock Sieg | Shor Party; Sor party; Shor party; Şor Party | MDA:PTY | party |
Patriotischer Block (Moldau) | Patriotischer Wahlblock; Wahlblock der Patrioten; Partidul Nostru; Patriotischer Block | Patriotic Electoral Bloc; Patriotic Bloc; Partidul Nostru | MDA:PTY | party |
Allianz für Europäische Integration | Allianz für europäische Integration; Allianz für die Europäische Integration; Bündnis für Europäische Integration | Alliance for European Integration | MDA:PTY | party |
ACUM |  |  | MDA:PTY | party |
DA-Plattform |  |  | MDA:OPP | movement |

# LBN
You-Stink-Bewegung | Bewegung You Stink | You Stink movement | LBN:CVL | movement |
Libanesische Kräfte |  |  | LBN:PTY | party |
Progressive Sozialistische Partei |  |  | LBN:PTY | party |
Sozialistische Fortschrittspartei |  |  | LBN:PTY | party |
Fortschrittliche Sozialistische Partei |  |  | LBN:PTY | party |
Drusenpartei |  |  | LBN:PTY | party |
Progressiv-Sozialistische Partei |  |  | LBN:PTY | party |
Progressive Socialist Party |  |  | LBN:PTY | party |
Kataeb |  |  | LBN:PTY | party |
Phalangisten |  |  | LBN:PTY | party |
Phalange-Miliz |  |  | LBN:PTY | party |
Phalange-Milizen |  |  | LBN:PTY | party |
Phalangists |  |  | LBN:PTY | party |
Phalange militia |  |  | LBN:PTY | party |
Phalangist militia |  |  | LBN:PTY | party |
Marada |  |  | LBN:PTY | party |
SSNP |  |  | LBN:PTY | party |
Bewegung des 8. März |  |  | LBN:PTY | party |
Allianz des 8. März |  |  | LBN:PTY | party |
Bündnis des 8. März |  |  | LBN:PTY | party |
Lager des 8. März |  |  | LBN:PTY | party |
8.-März-Bündnis |  |  | LBN:PTY | party |
Block des 8. März |  |  | LBN:PTY | party |
Bündnis 8. März |  |  | LBN:PTY | party |
March 8 alliance |  |  | LBN:PTY | party |
March 8 coalition |  |  | LBN:PTY | party |
March 8 bloc |  |  | LBN:PTY | party |
March 8 camp |  |  | LBN:PTY | party |
Bündnis des 14. März |  |  | LBN:PTY | party |
Lager des 14. März |  |  | LBN:PTY | party |
Al-Mustaqbal |  |  | LBN:PTY | party |
Mustakbal-Bewegung |  |  | LBN:PTY | party |
Zukunftsblock Hariris |  |  | LBN:PTY | party |
Al-Mustakbal |  |  | LBN:PTY | party |
14.-März-Bündnis |  |  | LBN:PTY | party |
14.-März-Allianz |  |  | LBN:PTY | party |
March 14 movement |  |  | LBN:PTY | party |
Mustaqbal movement |  |  | LBN:PTY | party |
March 14 bloc |  |  | LBN:PTY | party |
March 14 camp |  |  | LBN:PTY | party |
Ihr-stinkt-Bewegung |  |  | LBN:CVL | movement |

# AUS
Pauline Hanson's One Nation | Partei One Nation | One Nation party | AUS:PTY | party |
One-Nation-Partei |  |  | AUS:PTY | party |
Australische Grüne |  |  | AUS:PTY | party |
Grüne Australiens |  |  | AUS:PTY | party |
Palmer United Party |  |  | AUS:PTY | party |
United Australia Party |  |  | AUS:PTY | party |
Australian Greens |  |  | AUS:PTY | party |
Australische Demokraten |  |  | AUS:PTY | party |
Teal-Unabhängige |  |  | AUS:PTY | party |
Katter's Australian Party |  |  | AUS:PTY | party |
Australian Democrats |  |  | AUS:PTY | party |
Australian Conservatives |  |  | AUS:PTY | party |
Liberal National Party |  |  | AUS:PTY | party |
Australian Labor |  |  | AUS:PTY | party |
Liberal-National coalition |  |  | AUS:PTY | party |
Nick Xenophon Team |  |  | AUS:PTY | party |
Family First Party |  |  | AUS:PTY | party |
Lambie Network |  |  | AUS:PTY | party |
Australian Labour Party |  |  | AUS:PTY | party |

# DEU
Ein-Prozent-Verein | Verein Ein Prozent |  | DEU:CVL | movement |
Querdenken movement | Querdenkerbewegung; Querdenker-Bewegung; Initiative Querdenken |  | DEU:CVL | movement |
Partei Die Heimat |  |  | DEU:PTY | party |
The Homeland party |  |  | DEU:PTY | party |
Werteunion |  |  | DEU:PTY | party |
Werte-Union |  |  | DEU:PTY | party |
Bündnis Deutschland |  |  | DEU:PTY | party |
Partei Die Basis |  |  | DEU:PTY | party |
Liberal-Konservative Reformer |  |  | DEU:PTY | party |
Allianz für Fortschritt und Aufbruch |  |  | DEU:PTY | party |
Freie Sachsen |  |  | DEU:PTY | party |
Die blaue Partei |  |  | DEU:PTY | party |
Aufbruch deutscher Patrioten |  |  | DEU:PTY | party |
Bürger in Wut |  |  | DEU:PTY | party |
Team Todenhöfer |  |  | DEU:PTY | party |
Partei Die Rechte |  |  | DEU:PTY | party |
Bürger für Thüringen |  |  | DEU:PTY | party |
Mera25 Deutschland |  |  | DEU:PTY | party |
Partei der Humanisten |  |  | DEU:PTY | party |
Klimaliste |  |  | DEU:PTY | party |
Tierschutzallianz |  |  | DEU:PTY | party |
Bund Freier Bürger |  |  | DEU:PTY | party |
STATT Partei |  |  | DEU:PTY | party |
Deutsche Soziale Union |  |  | DEU:PTY | party |
Demokratischer Aufbruch |  |  | DEU:PTY | party |
Partei Bibeltreuer Christen |  |  | DEU:PTY | party |
Deutsche Liga für Volk und Heimat |  |  | DEU:PTY | party |
Graue Panther |  |  | DEU:PTY | party |
Rentnerinnen- und Rentner-Partei |  |  | DEU:PTY | party |
Partei Die Frauen |  |  | DEU:PTY | party |
Vereinigung für Gesamtdeutsche Politik |  |  | DEU:PTY | party |
Deutsche Biertrinker Union |  |  | DEU:PTY | party |
Partei Die Freiheit |  |  | DEU:PTY | party |
Partei der Vernunft |  |  | DEU:PTY | party |
Partei für Gesundheitsforschung |  |  | DEU:PTY | party |
Marxistisch-Leninistische Partei |  |  | DEU:PTY | party |
Kommunistischer Bund Westdeutschland |  |  | DEU:PTY | party |
GAL Hamburg |  |  | DEU:PTY | party |
Alternative Liste |  |  | DEU:PTY | party |
Unabhängiger Frauenverband |  |  | DEU:PTY | party |
Free Saxons |  |  | DEU:PTY | party |
Alliance for Progress and Renewal |  |  | DEU:PTY | party |
Citizens in Rage |  |  | DEU:PTY | party |
Liberal Conservative Reformers |  |  | DEU:PTY | party |
Free Saxony |  |  | DEU:PTY | party |
Values Union |  |  | DEU:PTY | party |
Democratic Awakening |  |  | DEU:PTY | party |
Grassroots Democratic Party of Germany |  |  | DEU:PTY | party |
Bündnis C |  |  | DEU:PTY | party |
Klimakleber |  |  | DEU:CVL | movement |
Klima-Kleber |  |  | DEU:CVL | movement |
Aktion Unterholz |  |  | DEU:CVL | movement |
Lützi lebt |  |  | DEU:CVL | movement |
Lützerath lebt |  |  | DEU:CVL | movement |
Alle Dörfer bleiben |  |  | DEU:CVL | movement |
Bürgerinitiative Grünheide |  |  | DEU:CVL | movement |
Hambi bleibt |  |  | DEU:CVL | movement |
Klimaliste Berlin |  |  | DEU:CVL | movement |
Last Generation |  |  | DEU:CVL | movement |
Bärgida |  |  | DEU:CVL | movement |
Bogida |  |  | DEU:CVL | movement |
Dügida |  |  | DEU:CVL | movement |
Kögida |  |  | DEU:CVL | movement |
Thügida |  |  | DEU:CVL | movement |
Bagida |  |  | DEU:CVL | movement |
Mügida |  |  | DEU:CVL | movement |
Nopegida |  |  | DEU:CVL | movement |
Pro Chemnitz |  |  | DEU:CVL | movement |
Zukunft Heimat |  |  | DEU:CVL | movement |
Leipzig nimmt Platz |  |  | DEU:CVL | movement |
Sügida |  |  | DEU:CVL | movement |
Hagida |  |  | DEU:CVL | movement |
Patriotic Europeans Against the Islamization of the West |  |  | DEU:CVL | movement |
Patriotic Europeans against the Islamization of the Occident |  |  | DEU:CVL | movement |
Ärzte für Aufklärung |  |  | DEU:CVL | movement |
Widerstand 2020 |  |  | DEU:CVL | movement |
Kommunikationsstelle Demokratischer Widerstand |  |  | DEU:CVL | movement |
Corona-Protestbewegung |  |  | DEU:CVL | movement |
Bündnis Unteilbar |  |  | DEU:CVL | movement |
Unteilbar-Bündnis |  |  | DEU:CVL | movement |
#unteilbar |  |  | DEU:CVL | movement |
Sammlungsbewegung Aufstehen |  |  | DEU:CVL | movement |
Omas gegen Rechts |  |  | DEU:CVL | movement |
Dresden nazifrei |  |  | DEU:CVL | movement |
Aufstehen gegen Rassismus |  |  | DEU:CVL | movement |
Bündnis Widersetzen |  |  | DEU:CVL | movement |
Interventionistische Linke |  |  | DEU:CVL | movement |
Deutsche Wohnen & Co. enteignen |  |  | DEU:CVL | movement |
Deutsche Wohnen und Co. enteignen |  |  | DEU:CVL | movement |
Deutsche Wohnen & Co enteignen |  |  | DEU:CVL | movement |
Deutsche Wohnen und Co enteignen |  |  | DEU:CVL | movement |
Volksentscheid Fahrrad |  |  | DEU:CVL | movement |
Ostermarsch-Bewegung |  |  | DEU:CVL | movement |
Ostermarschbewegung |  |  | DEU:CVL | movement |
Aktionsbündnis Montagsdemonstrationen |  |  | DEU:CVL | movement |
Netzwerk Friedenskooperative |  |  | DEU:CVL | movement |
Demo für alle |  |  | DEU:CVL | movement |
Wagenknecht-Bewegung Aufstehen |  |  | DEU:CVL | movement |
Land schafft Verbindung |  |  | DEU:CVL | movement |
Grandmas against the Right |  |  | DEU:CVL | movement |
Grannies against the Right |  |  | DEU:CVL | movement |
Interventionist Left |  |  | DEU:CVL | movement |
Aufstehen movement |  |  | DEU:CVL | movement |

# IRQ
Schiitischer Koordinationsrahmen | Schiitische Koordinationsrahmen; Schiitischen Koordinationsrahmen | Shiite Coordination Framework; Shi'ite Coordination Framework | IRQ:PTY | party |
Iraqi National Congress |  |  | IRQ:PTY | party |
Nationalkongress Iraks |  |  | IRQ:PTY | party |
Irakische Nationale Eintracht |  |  | IRQ:PTY | party |
Irakische Nationale Verständigung |  |  | IRQ:PTY | party |
Allawi-Liste |  |  | IRQ:PTY | party |
Irakische Nationale Allianz |  |  | IRQ:PTY | party |
Irakische Liste |  |  | IRQ:PTY | party |
Irakische Nationalallianz |  |  | IRQ:PTY | party |
Irakische Nationalliste |  |  | IRQ:PTY | party |
Irakischen Nationalallianz |  |  | IRQ:PTY | party |
Iraqi List |  |  | IRQ:PTY | party |
Irakische Eintrachtsfront |  |  | IRQ:PTY | party |
Irakische Konsensfront |  |  | IRQ:PTY | party |
Irakische Konkordanzfront |  |  | IRQ:PTY | party |
Irakische Front für die Eintracht |  |  | IRQ:PTY | party |
Sunnitische Konsensfront |  |  | IRQ:PTY | party |
Irakischen Konsensfront |  |  | IRQ:PTY | party |
Nationale Dialogfront |  |  | IRQ:PTY | party |
Tawafuk |  |  | IRQ:PTY | party |
Eintrachtsfront |  |  | IRQ:PTY | party |
Irakische Versöhnungsfront |  |  | IRQ:PTY | party |
Iraqi Accord Front |  |  | IRQ:PTY | party |
Iraqi Consensus Front |  |  | IRQ:PTY | party |
Tawafuq |  |  | IRQ:PTY | party |
National Dialogue Front |  |  | IRQ:PTY | party |
Accordance Front |  |  | IRQ:PTY | party |
Iraqi Front for National Dialogue |  |  | IRQ:PTY | party |
Eroberungsallianz |  |  | IRQ:PTY | party |
Fatah-Allianz |  |  | IRQ:PTY | party |
Amiri-Bündnis |  |  | IRQ:PTY | party |
Nasr-Allianz |  |  | IRQ:PTY | party |
Nasr-Koalition |  |  | IRQ:PTY | party |
Sieges-Allianz |  |  | IRQ:PTY | party |
Taqaddum |  |  | IRQ:PTY | party |
Takaddum |  |  | IRQ:PTY | party |
Koalition Rechtsstaat |  |  | IRQ:PTY | party |
Rechtsstaatskoalition |  |  | IRQ:PTY | party |
Rechtsstaat-Koalition |  |  | IRQ:PTY | party |
Rechtsstaats-Koalition |  |  | IRQ:PTY | party |
Rechtsstaats-Allianz |  |  | IRQ:PTY | party |
Fadila-Partei |  |  | IRQ:PTY | party |
Hikma-Bewegung |  |  | IRQ:PTY | party |
Saairun |  |  | IRQ:PTY | party |
Sairoon |  |  | IRQ:PTY | party |
Sadr-Block |  |  | IRQ:PTY | party |
Sadr-Liste |  |  | IRQ:PTY | party |
Conquest Alliance |  |  | IRQ:PTY | party |
Nasr Alliance |  |  | IRQ:PTY | party |
Victory Alliance |  |  | IRQ:PTY | party |
Coordination Framework |  |  | IRQ:PTY | party |
Fadhila party |  |  | IRQ:PTY | party |
Sadrist bloc |  |  | IRQ:PTY | party |
Sadrist Movement |  |  | IRQ:PTY | party |
State of Law alliance |  |  | IRQ:PTY | party |
Hikma Movement |  |  | IRQ:PTY | party |
Fadila party |  |  | IRQ:PTY | party |
National Wisdom Movement |  |  | IRQ:PTY | party |
Taqadum |  |  | IRQ:PTY | party |
Islamic Virtue Party |  |  | IRQ:PTY | party |
Marching Towards Reform |  |  | IRQ:PTY | party |
Sairoun |  |  | IRQ:PTY | party |
Gorran |  |  | IRQ:PTY | party |
Goran-Bewegung |  |  | IRQ:PTY | party |
Kurdische Allianz |  |  | IRQ:PTY | party |
Kurdenallianz |  |  | IRQ:PTY | party |
Kurdische Liste |  |  | IRQ:PTY | party |
Kurdisches Bündnis |  |  | IRQ:PTY | party |
Kurdistan-Allianz |  |  | IRQ:PTY | party |
Islamische Union Kurdistans |  |  | IRQ:PTY | party |
Goran movement |  |  | IRQ:PTY | party |
New Generation Movement |  |  | IRQ:PTY | party |
Kurdistan Alliance |  |  | IRQ:PTY | party |
Kurdish Alliance |  |  | IRQ:PTY | party |
Kurdistan Islamic Union |  |  | IRQ:PTY | party |
Kurdistan list |  |  | IRQ:PTY | party |
Goran party |  |  | IRQ:PTY | party |
Tischreen-Bewegung |  |  | IRQ:OPP | movement |
Tischrin-Bewegung |  |  | IRQ:OPP | movement |
Tishreen |  |  | IRQ:OPP | movement |
Imtidad |  |  | IRQ:OPP | movement |
October protest movement |  |  | IRQ:OPP | movement |
Söhne des Irak |  |  | IRQ:PRM | armed |
Erweckungsrat |  |  | IRQ:PRM | armed |
Erweckungsräte |  |  | IRQ:PRM | armed |
Anbar-Rettungsrat |  |  | IRQ:PRM | armed |
Erwachensräte |  |  | IRQ:PRM | armed |
Söhne Iraks |  |  | IRQ:PRM | armed |
Rettungsrat von Anbar |  |  | IRQ:PRM | armed |
Sahwa |  |  | IRQ:PRM | armed |
Al-Nudschaba |  |  | IRQ:REB | armed |
Saraja as-Salam |  |  | IRQ:REB | armed |
Islamischer Widerstand des Irak |  |  | IRQ:REB | armed |
Nujaba Movement |  |  | IRQ:REB | armed |
Kata'ib Sayyid al-Shuhada |  |  | IRQ:REB | armed |
Asaib Ahl al-Hakk |  |  | IRQ:REB | armed |
Liga der Rechtschaffenen |  |  | IRQ:REB | armed |
Asa'ib Ahl al-Haqq |  |  | IRQ:REB | armed |
Kata'ib Hisbollah |  |  | IRQ:REB | armed |
Kata'ib Hizbollah |  |  | IRQ:REB | armed |
Ketaib Hezbollah |  |  | IRQ:REB | armed |
Asa'ib Ahl al-Haq |  |  | IRQ:REB | armed |
Kitaeb Hezbollah |  |  | IRQ:REB | armed |
Khataib Hezbollah |  |  | IRQ:REB | armed |
Naqschbandi-Armee |  |  | IRQ:REB | armed |
Armee der Männer des Naqschbandi-Ordens |  |  | IRQ:REB | armed |
Nakschbandija-Armee |  |  | IRQ:REB | armed |
JRTN |  |  | IRQ:REB | armed |
Naqschbandi-Orden-Armee |  |  | IRQ:REB | armed |
Brigaden der Revolution 1920 |  |  | IRQ:REB | armed |
Schura-Rat der Mudschaheddin |  |  | IRQ:REB | armed |
Schura-Rat der Mudschahedin |  |  | IRQ:REB | armed |
Mujahideen Army of Iraq |  |  | IRQ:REB | armed |
Naqshbandi Order |  |  | IRQ:REB | armed |
Fedayin Saddam |  |  | IRQ:PRM | armed |
Saddam-Fedayin |  |  | IRQ:PRM | armed |
Fedajin-Milizen |  |  | IRQ:PRM | armed |
Saddams Fedajin |  |  | IRQ:PRM | armed |

# GBR
Better Together (Schottland) |  | Better Together campaign | GBR:CVL | movement |
Stop the War Coalition | Stop-the-War-Koalition |  | GBR:CVL | movement |
Alliance Party |  |  | GBR:PTY | party |
Traditional Unionist Voice | TUV Nordirland |  | GBR:PTY | party |
Green Party of England and Wales | Britische Grüne; Grüne von England und Wales | British Greens | GBR:PTY | party |
Scottish Greens | Schottische Grüne |  | GBR:PTY | party |
Scottish Conservatives |  |  | GBR:PTY | party |
Alba Party | Alba-Partei |  | GBR:PTY | party |
Change UK | The Independent Group | Independent Group for Change | GBR:PTY | party |
Respect (Partei) | Respect-Partei; Partei Respect | Respect Party; Respect party | GBR:PTY | party |
Workers Party of Britain |  |  | GBR:PTY | party |
English Defence League | English Defense League |  | GBR:CVL | movement |
Britain First |  |  | GBR:PTY | party |
National Front (Großbritannien) | British National Front | British National Front | GBR:PTY | party |
European Research Group |  |  | GBR:PTY | party |
Vote Leave | Vote-Leave-Kampagne |  | GBR:CVL | movement |
Yes Scotland |  |  | GBR:CVL | movement |
People's Vote | People’s Vote; People's-Vote-Kampagne |  | GBR:CVL | movement |
Kampagne für nukleare Abrüstung | Kampagne für Nukleare Abrüstung |  | GBR:CVL | movement |
Insulate Britain |  |  | GBR:CVL | movement |
Palestine Action |  |  | GBR:CVL | movement |
Red Hand Commando |  |  | GBR:PRM | armed |
Red Hand Defenders |  |  | GBR:PRM | armed |
Ulster Freedom Fighters |  |  | GBR:PRM | armed |
Progressive Unionist Party | Progressive Unionisten; Fortschrittliche Unionisten |  | GBR:PTY | party |
Ulster Democratic Party |  |  | GBR:PTY | party |
Oranier-Orden | Oranierorden; Orange Order; Oranienorden | Orange Order; Orangemen; @Orangeman | GBR:CVL | movement |

# ZWE
ThisFlag | ThisFlag-Bewegung | This Flag movement | ZWE:OPP | movement |
ZAPU |  |  | ZWE:PTY | party |
Afrikanische Volksunion von Simbabwe |  |  | ZWE:PTY | party |
Bürgerkoalition für Wandel |  |  | ZWE:OPP | party |
Citizens Coalition for Change |  |  | ZWE:OPP | party |
Koalition der Bürger für den Wandel |  |  | ZWE:OPP | party |
Citizens’ Coalition for Change |  |  | ZWE:OPP | party |
Bürgerkoalition für den Wandel |  |  | ZWE:OPP | party |
Koalition der Bürger für Wandel |  |  | ZWE:OPP | party |

# IND
Janata Dal |  |  | IND:PTY | party |
Janata-Partei |  |  | IND:PTY | party |
Janata Party |  |  | IND:PTY | party |
Janata-Dal |  |  | IND:PTY | party |
Samajwadi Party |  |  | IND:PTY | party |
Samajwadi-Partei |  |  | IND:PTY | party |
Bahujan Samaj |  |  | IND:PTY | party |
Trinamool Congress |  |  | IND:PTY | party |
Trinamool-Kongress |  |  | IND:PTY | party |
Trinamul-Kongress |  |  | IND:PTY | party |
Telugu Desam |  |  | IND:PTY | party |
Telugu-Desam-Partei |  |  | IND:PTY | party |
Dravida Munnetra Kazhagam |  |  | IND:PTY | party |
AIADMK |  |  | IND:PTY | party |
Akali Dal |  |  | IND:PTY | party |
Aam-Aadmi-Partei |  |  | IND:PTY | party |
Lok Janshakti Party |  |  | IND:PTY | party |
YSR Congress |  |  | IND:PTY | party |
YSR-Kongress |  |  | IND:PTY | party |
Vereinigte Progressive Allianz |  |  | IND:PTY | party |
Vereinte Progressive Allianz |  |  | IND:PTY | party |
Oppositionsbündnis INDIA |  |  | IND:PTY | party |
Bharat Rashtra Samithi |  |  | IND:PTY | party |
Telangana Rashtra Samithi |  |  | IND:PTY | party |
Regionalpartei DMK |  |  | IND:PTY | party |
DMK party |  |  | IND:PTY | party |
United Progressive Alliance | Vereinte Fortschrittsallianz (Indien) | UPA; Congress-led UPA | IND:PTY | party | IND:GOV 2004-05-22..2014-05-26; IND:OPP 2014-05-26..
INDIA bloc |  |  | IND:PTY | party |
Maharashtra Navnirman Sena |  |  | IND:PTY | party |
All India Majlis-e-Ittehadul Muslimeen |  |  | IND:PTY | party |
AIMIM |  |  | IND:PTY | party |
Left Front of India |  |  | IND:PTY | party |
Asom Gana Parishad |  |  | IND:PTY | party |
Jharkhand Mukti Morcha |  |  | IND:PTY | party |
Indian National Developmental Inclusive Alliance |  |  | IND:PTY | party |
Haryana Vikas Party |  |  | IND:PTY | party |
Samata Party |  |  | IND:PTY | party |
Tipra Motha |  |  | IND:PTY | party |
Jana Sena |  |  | IND:PTY | party |
Jannayak Janta Party |  |  | IND:PTY | party |
Nationales Freiwilligenkorps |  |  | IND:REL | movement |
Welt-Hindu-Rat |  |  | IND:REL | movement |
Hindu Mahasabha |  |  | IND:REL | movement |
Sangh Parivar |  |  | IND:REL | movement |
Welthindu-Rat |  |  | IND:REL | movement |
Hindu Sena |  |  | IND:REL | movement |
Welt-Hindurat |  |  | IND:REL | movement |
Hindu-Weltrat |  |  | IND:REL | movement |
Hindu Yuva Vahini |  |  | IND:REL | movement |
Sri Ram Sena |  |  | IND:REL | movement |
Sri Ram Sene |  |  | IND:REL | movement |
Hurriyat-Konferenz |  |  | IND:OPP | movement |
Hurriyat |  |  | IND:OPP | movement |
Jammu and Kashmir Liberation Front |  |  | IND:OPP | movement |
Befreiungsfront von Jammu und Kaschmir |  |  | IND:OPP | movement |
Befreiungsfront für Jammu und Kaschmir |  |  | IND:OPP | movement |
Dukhtaran-e-Millat |  |  | IND:OPP | movement |
Gupkar-Allianz |  |  | IND:PTY | party |
Jammu- und Kaschmir-Nationalkonferenz |  |  | IND:PTY | party |
Kaschmirs Nationalkonferenz |  |  | IND:PTY | party |
Demokratische Volkspartei von Jammu und Kaschmir |  |  | IND:PTY | party |
Demokratische Volkspartei Kaschmirs |  |  | IND:PTY | party |
Gupkar Alliance |  |  | IND:PTY | party |
J&K National Conference |  |  | IND:PTY | party |
People's Alliance for Gupkar Declaration |  |  | IND:PTY | party |
Jammu and Kashmir Peoples Democratic Party |  |  | IND:PTY | party |
Jammu and Kashmir People's Democratic Party |  |  | IND:PTY | party |
Kashmir National Conference |  |  | IND:PTY | party |
Nationaler Sozialistischer Rat von Nagaland |  |  | IND:REB | armed |
Nationaler Sozialistischer Rat Nagalands |  |  | IND:REB | armed |
Vereinigte Befreiungsfront von Asom |  |  | IND:REB | armed |
Bodo Liberation Tigers |  |  | IND:REB | armed |
Volksbefreiungsarmee von Manipur |  |  | IND:REB | armed |
Bodo-Befreiungstiger |  |  | IND:REB | armed |
Kuki-Miliz |  |  | IND:REB | armed |
Kuki-Milizen |  |  | IND:REB | armed |
National Socialist Council of Nagalim |  |  | IND:REB | armed |
All Tripura Tiger Force |  |  | IND:REB | armed |
Kamtapur Liberation Organisation |  |  | IND:REB | armed |
Arambai Tenggol |  |  | IND:REB | armed |
Sikhs for Justice |  |  | IND:REB | movement |
Khalistani-Bewegung |  |  | IND:REB | movement |
Sikh-Separatistenbewegung |  |  | IND:REB | movement |
Khalistan movement |  |  | IND:REB | movement |
Sikh separatist movement |  |  | IND:REB | movement |
Volkskriegsgruppe |  |  | IND:REB | armed |
Salwa-Judum-Miliz |  |  | IND:REB | armed |
Maoistisches Kommunistisches Zentrum |  |  | IND:REB | armed |
People's War Guerrilla |  |  | IND:REB | armed |
CPI-Maoist |  |  | IND:REB | armed |

# DDR
Demokratie Jetzt (DDR) | Bürgerbewegung Demokratie Jetzt |  | DDR:OPP | movement |
Neues Forum |  |  | DDR:OPP | movement |
Neue Forum |  |  | DDR:OPP | movement |
Neuen Forum |  |  | DDR:OPP | movement |
Initiative Frieden und Menschenrechte |  |  | DDR:OPP | movement |
Initiative für Frieden und Menschenrechte |  |  | DDR:OPP | movement |
New Forum |  |  | DDR:OPP | movement |
Initiative for Peace and Human Rights |  |  | DDR:OPP | movement |
Ost-CDU |  |  | DDR:PTY | party |
DDR-CDU |  |  | DDR:PTY | party |
Block-CDU |  |  | DDR:PTY | party |
LDPD |  |  | DDR:PTY | party |
NDPD |  |  | DDR:PTY | party |
Demokratische Bauernpartei Deutschlands |  |  | DDR:PTY | party |
Liberal-Demokratische Partei Deutschlands |  |  | DDR:PTY | party |
National-Demokratische Partei Deutschlands |  |  | DDR:PTY | party |
SED-PDS |  |  | DDR:PTY | party |
Freie Deutsche Jugend |  |  | DDR:PTY | party |
Allianz für Deutschland |  |  | DDR:PTY | party |
Free German Youth |  |  | DDR:PTY | party |
Democratic Farmers' Party of Germany |  |  | DDR:PTY | party |
East German CDU |  |  | DDR:PTY | party |
Alliance for Germany |  |  | DDR:PTY | party |

# IRN
Frau-Leben-Freiheit-Bewegung |  | Woman, Life, Freedom movement | IRN:OPP | movement |
Tudeh |  |  | IRN:OPP | party |
Volksfedajin |  |  | IRN:OPP | party |
Tudehpartei |  |  | IRN:OPP | party |
Fedaian |  |  | IRN:OPP | party |
Nationale Front Irans |  |  | IRN:OPP | party |
Iranische Nationale Front |  |  | IRN:OPP | party |
Freedom Movement of Iran |  |  | IRN:OPP | party |
National Front of Iran |  |  | IRN:OPP | party |
Iran Freedom Movement |  |  | IRN:OPP | party |
Iranian National Front |  |  | IRN:OPP | party |
Kampfgemeinschaft der Geistlichkeit |  |  | IRN:PTY | party |
Partizipationsfront |  |  | IRN:PTY | party |
Beteiligungsfront |  |  | IRN:PTY | party |
Mosharekat |  |  | IRN:PTY | party |
Diener des Wiederaufbaus |  |  | IRN:PTY | party |
Kargosaran |  |  | IRN:PTY | party |
Vereinigung der kämpfenden Geistlichkeit |  |  | IRN:PTY | party |
Abadgaran |  |  | IRN:PTY | party |
Vereinigung der Kämpfenden Geistlichen |  |  | IRN:PTY | party |
Front der Beständigkeit |  |  | IRN:PTY | party |
Front der Standhaftigkeit |  |  | IRN:PTY | party |
Paydari-Front |  |  | IRN:PTY | party |
Islamische Koalitionspartei |  |  | IRN:PTY | party |
Kargozaran |  |  | IRN:PTY | party |
Moscharekat-Front |  |  | IRN:PTY | party |
Islamic Iran Participation Front |  |  | IRN:PTY | party |
Association of Combatant Clerics |  |  | IRN:PTY | party |
Combatant Clergy Association |  |  | IRN:PTY | party |
Servants of Construction |  |  | IRN:PTY | party |
Executives of Construction |  |  | IRN:PTY | party |
Paydari Front |  |  | IRN:PTY | party |
Islamic Coalition Party |  |  | IRN:PTY | party |
Steadfastness Front |  |  | IRN:PTY | party |
Assembly of Combatant Clerics |  |  | IRN:PTY | party |
Front of Islamic Revolution Stability |  |  | IRN:PTY | party |
Society of Combatant Clergy |  |  | IRN:PTY | party |
Militant Clergy Association |  |  | IRN:PTY | party |
Islamic Coalition Society |  |  | IRN:PTY | party |
Demokratische Partei des Iranischen Kurdistan |  |  | IRN:REB | armed |
Komala |  |  | IRN:REB | armed |
Komalah |  |  | IRN:REB | armed |
Demokratische Partei Kurdistans-Iran |  |  | IRN:REB | armed |
Kurdish Democratic Party of Iran |  |  | IRN:REB | armed |
Dschaisch ul-Adl |  |  | IRN:REB | terror |
Jaisch al-Adl |  |  | IRN:REB | terror |
Jeish al-Adl |  |  | IRN:REB | terror |
Jaysh al-Adl |  |  | IRN:REB | terror |
Woman Life Freedom movement |  |  | IRN:OPP | movement |

# IRL
Irish Labour | Irische Labour-Partei; Irische Labour Party; Labour-Partei Irlands |  | IRL:PTY | party |
Progressive Democrats | Progressive Demokraten Irlands; Irische Progressive Demokraten |  | IRL:PTY | party |
Irische Grüne |  | Irish Greens | IRL:PTY | party |
People Before Profit |  |  | IRL:PTY | party |
Aontú |  | Aontu | IRL:PTY | party |

# FRA
Rally for the Republic | Neogaullisten; Rassemblement pour la République; Sammlungsbewegung für die Republik; Gaullisten; @Neogaullist, Neogaullistin; @Gaullist, Gaullistin | Gaullists; @Gaullist | FRA:PTY | party | FRA:GOV 1993-03..1997-06
Europe Écologie-Les Verts | Französische Grüne; EELV; Europe Écologie; Europe-Écologie; Les Écologistes | French Greens; Europe Ecologie; EELV; Europe Ecology – The Greens; Europe Ecology-The Greens | FRA:PTY | party |
Reconquête | Reconquete | Reconquest party; Reconquete | FRA:PTY | party |
Horizons (Frankreich) | Partei Horizons | Horizons party | FRA:PTY | party |
Nupes | NUPES; Neue ökologische und soziale Volksunion | NUPES; New Ecological and Social People's Union | FRA:PTY | party |
Nouveau Front populaire | Neue Volksfront; Neuen Volksfront; Nouveau Front Populaire | New Popular Front; Nouveau Front Populaire | FRA:PTY | party |
Debout la France | Debout la République | Debout la Republique; France Arise | FRA:PTY | party |
Parti de gauche | Front de gauche; Front de Gauche | Front de Gauche; Parti de Gauche | FRA:PTY | party |
Place publique | Place Publique | Place Publique | FRA:PTY | party |
Radikale Partei (Frankreich) | Parti radical; Radikale Linkspartei | Radical Party of the Left | FRA:PTY | party |
Lutte ouvrière | Lutte Ouvrière; Lutte Ouvriere | Lutte Ouvriere; Workers' Struggle | FRA:PTY | party |
LCR (Frankreich) | Ligue communiste révolutionnaire; Revolutionär-Kommunistische Liga; Revolutionäre Kommunistische Liga | Revolutionary Communist League | FRA:PTY | party |
UDI (Frankreich) | Union des démocrates et indépendants; Union der Demokraten und Unabhängigen | Union of Democrats and Independents | FRA:PTY | party |
Nouveau Centre |  | New Centre party | FRA:PTY | party |
Mouvement pour la France | Bewegung für Frankreich | Movement for France | FRA:PTY | party |
Nuit debout | Nuit-Debout | Nuit Debout | FRA:CVL | movement |
Bonnets rouges | Rotmützen; Bonnets Rouges | Bonnets Rouges; Red Bonnets | FRA:CVL | movement |
Manif pour tous |  |  | FRA:CVL | movement |
Génération identitaire | Generation Identitaire; Génération Identitaire | Generation Identity; Generation Identitaire | FRA:CVL | movement |
SOS Racisme | SOS Rassismus | SOS Racism | FRA:NGO | movement |
Les Soulèvements de la terre | Soulèvements de la Terre; Aufstände der Erde | Soulevements de la Terre; Earth Uprisings | FRA:CVL | movement |
Femu a Corsica | Pè a Corsica; Corsica Libera | Pe a Corsica; Corsica Libera | FRA:PTY | party |
FLNKS | Kanakische Sozialistische Front der Nationalen Befreiung; Kanakische Befreiungsfront | Kanak and Socialist National Liberation Front | FRA:OPP | party |
CCAT (Neukaledonien) | Koordinierungszelle für Aktionen vor Ort | Field Action Coordination Cell; CCAT | FRA:OPP | movement |
Secret Armed Organisation |  |  | FRA:REB | terror |

# ITA
Azione (Italien) | Partei Azione | Azione party | ITA:PTY | party |
Italia Viva |  |  | ITA:PTY | party |
Scelta Civica | Monti-Liste; Liste Monti | Civic Choice | ITA:PTY | party |
Nuovo Centrodestra | Neues Zentrum-Rechts; Neue Rechte Mitte | New Centre Right; New Center-Right | ITA:PTY | party |
UDEUR | Udeur | Union of Democrats for Europe | ITA:PTY | party |
Democrazia Cristiana |  |  | ITA:PTY | party |
PCI (Italien) | Italienische KP; PdCI | Italian Communists | ITA:PTY | party |
PDS (Italien) | Demokratische Partei der Linken; Partei der demokratischen Linken | Democratic Party of the Left | ITA:PTY | party |
PSI (Italien) | Partito Socialista Italiano | Italian Socialist Party; Italian Socialists | ITA:PTY | party |
MSI (Italien) | Movimento Sociale Italiano; Italienische Sozialbewegung | Movimento Sociale Italiano | ITA:PTY | party |
Fiamma Tricolore | Dreifarbige Flamme | Tricolour Flame | ITA:PTY | party |
Forza Nuova |  |  | ITA:PTY | party |
CasaPound | Casa Pound | Casa Pound | ITA:PTY | party |
Potere al Popolo |  |  | ITA:PTY | party |
Sinistra Italiana | Italienische Linke; Liberi e Uguali; Sinistra Ecologia Libertà; Linke Ökologie Freiheit | Italian Left; Left Ecology Freedom; Liberi e Uguali | ITA:PTY | party |
Radikale Partei (Italien) | Italienische Radikale; Partito Radicale; Più Europa | Italian Radicals; More Europe | ITA:PTY | party |
Italienische Grüne | Grüne Italiens; Federazione dei Verdi | Italian Greens | ITA:PTY | party |
Futuro e Libertà |  |  | ITA:PTY | party |
Sardinen-Bewegung | Bewegung der Sardinen; Sardinenbewegung | Sardines movement; Sardine movement | ITA:CVL | movement |
Forconi-Bewegung | Mistgabel-Bewegung; Forconi | Pitchfork movement; Forconi | ITA:CVL | movement |
No TAV | No-TAV-Bewegung; TAV-Gegner; No-Tav-Bewegung |  | ITA:CVL | movement |
Ultima Generazione |  | Last Generation Italy | ITA:CVL | movement |
Die Freiheitlichen (Südtirol) | Südtiroler Freiheitliche; Freiheitliche Südtirols; Team K; Team Köllensperger |  | ITA:PTY | party |

# MLT
PD (Malta) | Maltesische Arbeitspartei; Arbeitspartei Maltas; Labour-Partei Maltas; Maltas Labour-Partei; Maltesische Labour-Partei | Malta Labour Party | MLT:PTY | party |
Nationalistische Partei (Malta) | Partit Nazzjonalista |  | MLT:PTY | party |

# ESP
Sumar |  |  | ESP:PTY | party |
Izquierda Unida | Vereinigte Linke; Vereinigten Linken; Vereinte Linke | United Left | ESP:PTY | party |
Más País | Mas Pais; Más Madrid | Mas Pais; Mas Madrid; More Madrid | ESP:PTY | party |
UPyD | Union Fortschritt und Demokratie; Unión Progreso y Democracia | Union, Progress and Democracy; Union Progress and Democracy | ESP:PTY | party |
Junts per Catalunya | Junts; Gemeinsam für Katalonien; Zusammen für Katalonien | Together for Catalonia; Junts | ESP:PTY | party |
Junts pel Sí | Junts pel Si; Gemeinsam fürs Ja | Junts pel Si | ESP:PTY | party |
PDeCAT | PDeCat | Catalan European Democratic Party | ESP:PTY | party |
CUP (Katalonien) | Kandidatur der Volkseinheit; Candidatura d'Unitat Popular; Linksradikale CUP | Popular Unity Candidacy | ESP:PTY | party |
Aliança Catalana | Katalanische Allianz | Alianca Catalana; Catalan Alliance | ESP:PTY | party |
Catalunya en Comú | Barcelona en Comú; Barcelona en Comu; En Comú Podem | Barcelona en Comu; Catalunya en Comu; En Comu Podem | ESP:PTY | party |
Katalanische Nationalversammlung | ANC Katalonien; Assemblea Nacional Catalana | Assemblea Nacional Catalana | ESP:CVL | movement |
Òmnium Cultural | Omnium Cultural | Omnium Cultural | ESP:CVL | movement |
CDR (Katalonien) | Komitees zur Verteidigung der Republik; Comitès de Defensa de la República | Committees for the Defence of the Republic; Committees for Defense of the Republic | ESP:CVL | movement |
Tsunami Democràtic | Tsunami Democratic | Tsunami Democratic | ESP:CVL | movement |
Terra Lliure |  |  | ESP:REB | terror |
Amaiur |  |  | ESP:PTY | party |
Sortu |  |  | ESP:PTY | party |
Eusko Alkartasuna | Baskische Solidarität; Aralar | Aralar | ESP:PTY | party |
Bloque Nacionalista Galego | Galicischer Nationalistischer Block |  | ESP:PTY | party |
Kanarische Koalition | Coalición Canaria; Coalicion Canaria | Canarian Coalition; Coalicion Canaria | ESP:PTY | party |
Compromís |  | Compromis party | ESP:PTY | party |
GAL (Spanien) | Antiterroristische Befreiungsgruppen; Grupos Antiterroristas de Liberación; GAL-Todesschwadronen | Antiterrorist Liberation Groups; Anti-terrorist Liberation Groups | ESP:PRM | armed |
Indignados | Bewegung 15-M; Bewegung der Empörten; 15-M-Bewegung; Bewegung 15. Mai | 15-M movement | ESP:CVL | movement |
Kommunistische Partei Spaniens | Spanische KP | Spanish Communists | ESP:PTY | party |
Se Acabó La Fiesta | Se acabó la fiesta | Se Acabo La Fiesta | ESP:PTY | party |

# PRT
Chega |  |  | PRT:PTY | party |
Linksblock (Portugal) | Bloco de Esquerda; Portugiesischer Linksblock; Linksblock BE | Left Bloc; Bloco de Esquerda | PRT:PTY | party |
CDS-PP | Demokratisches und Soziales Zentrum | CDS – People's Party | PRT:PTY | party |
PCP (Portugal) | Portugiesische KP | Portuguese Communists | PRT:PTY | party |
Iniciativa Liberal |  |  | PRT:PTY | party |
Aliança Democrática |  | Democratic Alliance of Portugal; Alianca Democratica | PRT:PTY | party |
PS (Portugal) | Partido Socialista | Partido Socialista | PRT:PTY | party |
PSD (Portugal) |  | Portuguese Social Democrats; Social Democratic Party of Portugal | PRT:PTY | party |

# NLD
GroenLinks | Grün-Links; Groenlinks; GrünLinks; Niederländische Grüne | GreenLeft; Dutch Greens | NLD:PTY | party |
D66 | Democraten 66; Demokraten 66 | Democrats 66 | NLD:PTY | party |
SP (Niederlande) | Socialistische Partij | Dutch Socialist Party | NLD:PTY | party |
ChristenUnie | Christen-Union; Christenunion; Christen Unie |  | NLD:PTY | party |
SGP (Niederlande) | Staatkundig Gereformeerde Partij | Reformed Political Party; Staatkundig Gereformeerde Partij | NLD:PTY | party |
Forum für Demokratie | Forum voor Democratie; FvD | Forum for Democracy; Forum voor Democratie | NLD:PTY | party |
BoerBurgerBeweging | Bauer-Bürger-Bewegung; Bauernbürgerbewegung; Bauern-Bürger-Bewegung; Bauernpartei BBB | Farmer-Citizen Movement; Farmer Citizen Movement; BBB party | NLD:PTY | party |
Nieuw Sociaal Contract |  | New Social Contract | NLD:PTY | party |
DENK (Partei) | Partei Denk; Migrantenpartei Denk | DENK party; Denk party | NLD:PTY | party |
JA21 |  |  | NLD:PTY | party |
Partei für die Tiere | Partij voor de Dieren; Niederländische Tierschutzpartei | Party for the Animals; Partij voor de Dieren | NLD:PTY | party |
50Plus | 50PLUS |  | NLD:PTY | party |
Stolz auf die Niederlande | Trots op Nederland; Stolz auf Niederland | Proud of the Netherlands; Trots op Nederland | NLD:PTY | party |

# BEL
Open VLD | Flämische Liberale | Flemish Liberals | BEL:PTY | party |
Mouvement réformateur | Mouvement Réformateur; Wallonische Liberale; Frankophone Liberale | Reformist Movement; Mouvement Reformateur | BEL:PTY | party |
Parti socialiste (Belgien) | Wallonische Sozialisten; Frankophone Sozialisten | Francophone Socialist Party; Francophone Socialists | BEL:PTY | party |
Vooruit | Flämische Sozialisten; Socialistische Partij Anders | Flemish Socialists; Socialist Party Different | BEL:PTY | party |
Les Engagés | Centre démocrate humaniste; Zentrum der humanistischen Demokraten | Humanist Democratic Centre; Les Engages | BEL:PTY | party |
Ecolo | Groen; Wallonische Grüne; Flämische Grüne; Belgische Grüne | Groen; Flemish Greens; Belgian Greens | BEL:PTY | party |
PTB-PVDA |  |  | BEL:PTY | party |
FDF (Belgien) | Frankophone Demokraten | Francophone Democratic Federalists | BEL:PTY | party |

# LUX
Demokratische Partei (Luxemburg) | DP Luxemburg | Democratic Party of Luxembourg | LUX:PTY | party |
Déi Gréng | Dei Greng; Luxemburger Grüne; Luxemburgs Grüne | Luxembourg Greens; Dei Greng | LUX:PTY | party |
ADR (Luxemburg) | Alternativ Demokratesch Reformpartei; Alternative Demokratische Reformpartei; Déi Lénk | Alternative Democratic Reform Party | LUX:PTY | party |

# DNK
Socialdemokraterne |  | Danish Social Democratic Party | DNK:PTY | party |
Dänische Sozialliberale |  |  | DNK:PTY | party |
SF (Dänemark) | Sozialistische Volkspartei; Socialistisk Folkeparti | Socialist People's Party | DNK:PTY | party |
Enhedslisten |  | Red-Green Alliance | DNK:PTY | party |
Liberal Alliance | Liberale Allianz Dänemarks |  | DNK:PTY | party |
Konservative Volkspartei (Dänemark) | Det Konservative Folkeparti | Danish Conservatives; Conservative People's Party | DNK:PTY | party |
Nye Borgerlige |  |  | DNK:PTY | party |
Dänemarkdemokraten | Danmarksdemokraterne; Dänemark-Demokraten | Denmark Democrats | DNK:PTY | party |
Stram Kurs |  | Hard Line party | DNK:PTY | party |
Moderaterne | Dänische Moderate |  | DNK:PTY | party |
Alternativet |  |  | DNK:PTY | party |
Fortschrittspartei (Dänemark) | Fremskridtspartiet |  | DNK:PTY | party |

# GRL
Siumut |  |  | GRL:PTY | party |
Inuit Ataqatigiit |  | IA party | GRL:PTY | party |
Naleraq | Demokraatit | Demokraatit | GRL:PTY | party |

# SWE
Schwedische Sozialdemokraten |  | Swedish Social Democratic Party; Social Democratic Party of Sweden | SWE:PTY | party |
Zentrumspartei (Schweden) | Schwedische Zentrumspartei; Centerpartiet |  | SWE:PTY | party |
Schwedische Liberale | Folkpartiet; Volkspartei der Liberalen | Liberal People's Party | SWE:PTY | party |
Schwedische Christdemokraten | Kristdemokraterna |  | SWE:PTY | party |
Vänsterpartiet | Schwedische Linkspartei; Linkspartei Schwedens | Swedish Left Party | SWE:PTY | party |
Schwedische Grüne | Miljöpartiet; Umweltpartei Die Grünen | Swedish Greens | SWE:PTY | party |
Neue Demokratie (Schweden) | Ny Demokrati | Ny Demokrati | SWE:PTY | party |
Nordische Widerstandsbewegung | Nordiska motståndsrörelsen; Nordischen Widerstandsbewegung | Nordic Resistance Movement | SWE:CVL | movement |

# NOR
Høyre | Konservative Partei Norwegens; Hoyre | Norwegian Conservatives; Norwegian Conservative Party; Hoyre | NOR:PTY | party |
Arbeiterpartiet | Arbeiderpartiet | Arbeiderpartiet | NOR:PTY | party |
Zentrumspartei (Norwegen) | Norwegische Zentrumspartei; Senterpartiet |  | NOR:PTY | party |
Sozialistische Linkspartei (Norwegen) | Sozialistische Linkspartei; Sosialistisk Venstreparti | Socialist Left Party | NOR:PTY | party |
Christliche Volkspartei (Norwegen) | Christliche Volkspartei; Kristelig Folkeparti |  | NOR:PTY | party |
Fortschrittspartei (Norwegen) | Fremskrittspartiet | Fremskrittspartiet | NOR:PTY | party |

# FIN
Finnische Sozialdemokraten |  | Social Democratic Party of Finland | FIN:PTY | party |
Nationale Sammlungspartei | Kokoomus; Sammlungspartei | National Coalition Party; Kokoomus | FIN:PTY | party |
Zentrumspartei (Finnland) | Finnische Zentrumspartei; Finnlands Zentrumspartei |  | FIN:PTY | party |
Linksbündnis (Finnland) | Linksallianz Finnlands | Finnish Left Alliance; Left Alliance of Finland | FIN:PTY | party |
Grüner Bund (Finnland) | Finnische Grüne; Grüner Bund Finnlands | Finnish Greens; Green League of Finland | FIN:PTY | party |
Blue Reform | Blaue Reform |  | FIN:PTY | party |

# ISL
Isländische Unabhängigkeitspartei | Sjálfstæðisflokkurinn |  | ISL:PTY | party |
Isländische Fortschrittspartei |  |  | ISL:PTY | party |
Links-Grüne Bewegung | Linksgrüne Bewegung | Left-Green Movement; Left Green Movement | ISL:PTY | party |
Isländische Sozialdemokraten | Sozialdemokratische Allianz Islands; Samfylkingin | Social Democratic Alliance | ISL:PTY | party |
Isländische Piratenpartei | Piratenpartei Islands | Icelandic Pirate Party; Icelandic Pirates | ISL:PTY | party |

# EST
Estnische Reformpartei | Reformierakond |  | EST:PTY | party |
Estnische Zentrumspartei | Zentrumspartei Estlands; Keskerakond |  | EST:PTY | party |
EKRE | Ekre |  | EST:PTY | party |
Isamaa | Pro Patria |  | EST:PTY | party |
Estnische Sozialdemokraten |  | Social Democratic Party of Estonia | EST:PTY | party |
Eesti 200 | Estland 200 | Estonia 200 | EST:PTY | party |
Volksfront Estlands | Estnische Volksfront | Popular Front of Estonia; Estonian Popular Front | EST:OPP | movement |

# LVA
Neue Einigkeit | Vienotība; Neuen Einigkeit; Jauna Vienotiba; Partei Vienotiba | New Unity; Jauna Vienotiba | LVA:PTY | party |
Nationale Allianz (Lettland) | Für Vaterland und Freiheit; Alles für Lettland | National Alliance of Latvia; For Fatherland and Freedom; All for Latvia | LVA:PTY | party |
Bund der Grünen und Bauern | Bündnis der Grünen und Bauern; Union der Grünen und Bauern; Lettische Bauernunion | Union of Greens and Farmers | LVA:PTY | party |
Lettlands Weg | Latvijas Ceļš | Latvian Way | LVA:PTY | party |
Lettische Volkspartei | Tautas partija | New Era party | LVA:PTY | party |
Volksfront Lettlands | Lettische Volksfront | Popular Front of Latvia; Latvian Popular Front | LVA:OPP | movement |

# POL
Nowoczesna |  |  | POL:PTY | party |
Kukiz'15 | Kukiz-Bewegung; Kukiz’15; Kukiz 15; Kukiz-Partei | Kukiz 15; Kukiz movement | POL:PTY | party |
Konfederacja | Polnische Konföderation; Konföderation der Freiheit und Unabhängigkeit |  | POL:PTY | party |
Wiosna |  |  | POL:PTY | party |
Lewica | Polnische Linke; Partei Razem | Polish Left; Razem party | POL:PTY | party |
Polska 2050 | Polen 2050 | Poland 2050 | POL:PTY | party |
Dritter Weg (Polen) | Trzecia Droga; Polnischer Dritter Weg | Trzecia Droga; Third Way alliance | POL:PTY | party |
Solidarna Polska | Solidarisches Polen; Suwerenna Polska; Souveränes Polen | Solidary Poland; United Poland; Sovereign Poland; Suwerenna Polska | POL:PTY | party |
Porozumienie (Polen) |  | Porozumienie | POL:PTY | party |
Vereinigte Rechte | Zjednoczona Prawica; Vereinigten Rechten; Vereinte Rechte | United Right; Zjednoczona Prawica | POL:PTY | party |
Palikot-Bewegung | Bewegung Palikots; Ruch Palikota; Twój Ruch; Bewegung Palikot | Palikot's Movement; Palikot Movement | POL:PTY | party |
Freiheitsunion (Polen) | Unia Wolności; Polnische Freiheitsunion; Unia Demokratyczna | Democratic Union of Poland; Unia Wolnosci; Polish Freedom Union | POL:PTY | party |
Wahlaktion Solidarität | Wahlaktion Solidarność; Wahlbündnis Solidarität; Wahlaktion Solidarnosc; Akcja Wyborcza Solidarność | Solidarity Electoral Action; Solidarity Election Action | POL:PTY | party |
PZPR |  | Polish United Workers' Party | POL:PTY | party |
Polska Jest Najważniejsza | Polen ist das Wichtigste | Poland Comes First | POL:PTY | party |
Committee for the Defence of Democracy | Komitee zur Verteidigung der Demokratie; Komitees zur Verteidigung der Demokratie | Committee for the Defense of Democracy | POL:OPP | movement |
Strajk Kobiet | Allpolnischer Frauenstreik; Gesamtpolnischer Frauenstreik; Frauenstreik-Bewegung; Polnischer Frauenstreik | All-Poland Women's Strike; Women's Strike movement; Polish Women's Strike | POL:CVL | movement |
Młodzież Wszechpolska | Allpolnische Jugend; Nationalradikales Lager; Ruch Narodowy | National Radical Camp; National Movement of Poland | POL:CVL | movement |

# CZE
TOP 09 | TOP09 | TOP09 | CZE:PTY | party |
Starosten (Tschechien) | Bürgermeister und Unabhängige; STAN; Starostové a nezávislí | Mayors and Independents | CZE:PTY | party |
Tschechische Piraten | Tschechische Piratenpartei; Piratenpartei Tschechiens | Czech Pirate Party | CZE:PTY | party |
SPD (Tschechien) | Freiheit und direkte Demokratie; Úsvit | Freedom and Direct Democracy; Czech SPD; Dawn of Direct Democracy | CZE:PTY | party |
KDU-ČSL | KDU-CSL | KDU-CSL; Christian Democratic Union–Czechoslovak People's Party | CZE:PTY | party |
Spolu (Tschechien) |  | Spolu; Together coalition | CZE:PTY | party |
Motoristen (Tschechien) | Autofahrerpartei; Motoristé sobě; Partei der Motoristen | Motorists for Themselves; Motorists party | CZE:PTY | party |
Stačilo | Stacilo | Stacilo | CZE:PTY | party |
Öffentliche Angelegenheiten (Partei) | Věci veřejné; Veci verejne; Partei Öffentliche Angelegenheiten; Partei der öffentlichen Angelegenheiten | Public Affairs party; Veci verejne | CZE:PTY | party |
US-DEU (Tschechien) | Tschechische Freiheitsunion; Bürgerlich-Demokratische Allianz; Demokratische Bürgerallianz | Civic Democratic Alliance | CZE:PTY | party |
Tschechische Grüne | Strana zelených | Czech Greens | CZE:PTY | party |
Eine Million Augenblicke für Demokratie | Million Augenblicke für Demokratie; Eine Million Momente für die Demokratie; Milion chvilek pro demokracii; Million Momente für Demokratie | Million Moments for Democracy | CZE:CVL | movement |

# CSK
Bürgerforum (Tschechoslowakei) | Občanské fórum; Bürgerforum Havels; Obcanske forum | Civic Forum; Obcanske forum | CSK:OPP | movement |
Öffentlichkeit gegen Gewalt | Verejnosť proti násiliu | Public Against Violence | CSK:OPP | movement |
Charta 77 |  | Charter 77 | CSK:OPP | movement |

# HUN
Tisza-Partei | Partei Tisza | Tisza party; Tisza Party; Respect and Freedom party | HUN:PTY | party |
Ungarisches Demokratisches Forum | Ungarische Demokratische Forum; Ungarischen Demokratischen Forum | Hungarian Democratic Forum | HUN:PTY | party | HUN:GOV 1990-05..1994-07
SZDSZ | Bund Freier Demokraten; Bund der Freien Demokraten; Verband der Freien Demokraten | Alliance of Free Democrats; Hungarian Free Democrats | HUN:PTY | party |
KDNP |  | Christian Democratic People's Party | HUN:PTY | party |
Politics Can Be Different | Politik kann anders sein; Lehet Más a Politika; Ungarische Grüne | Hungarian Greens; Lehet Mas a Politika | HUN:PTY | party |
DK (Ungarn) | Demokratikus Koalíció | Democratic Coalition of Hungary; Demokratikus Koalicio | HUN:PTY | party |
Momentum (Ungarn) | Momentum-Bewegung; Partei Momentum; Momentum Mozgalom | Momentum Movement; Momentum party | HUN:PTY | party |
Unsere Heimat (Ungarn) | Mi Hazánk; Mi Hazank; Unsere-Heimat-Bewegung; Partei Unsere Heimat; Bewegung Unsere Heimat | Mi Hazank; Our Homeland Movement; Our Homeland party; Mi Hazánk | HUN:PTY | party |
Együtt 2014 | Együtt; Gemeinsam 2014; Zusammen 2014 | Together 2014; Egyutt | HUN:PTY | party |
Partei der Unabhängigen Kleinlandwirte | Kleinlandwirtepartei; Unabhängige Kleinlandwirte-Partei; Partei der Kleinlandwirte | Smallholders Party | HUN:PTY | party |
MIÉP | MIEP; Wahrheits- und Lebenspartei | Hungarian Truth and Life Party; MIEP | HUN:PTY | party |
Ungarische Sozialistische Arbeiterpartei | USAP; MSZMP |  | HUN:PTY | party |
Partei des zweischwänzigen Hundes | Magyar Kétfarkú Kutya Párt; Partei des doppelschwänzigen Hundes; Zweischwänzige Hundepartei; Partei des zweischwänzigen Hunds | Two-Tailed Dog Party; Two-tailed Dog Party | HUN:PTY | party |
Milla (Ungarn) | Eine Million für die Pressefreiheit | One Million for Press Freedom | HUN:CVL | movement |

# SVN
Liberaldemokratie Sloweniens | Slowenische Liberaldemokraten; Liberale Demokratie Sloweniens; Liberaldemokraten Sloweniens | Liberal Democracy of Slovenia; Slovenian Liberal Democrats | SVN:PTY | party |
Slowenische Sozialdemokraten | Vereinigte Liste der Sozialdemokraten; Socialni demokrati | Slovenian Social Democrats; United List of Social Democrats | SVN:PTY | party |
Neues Slowenien | NSi; Nova Slovenija; Neue Slowenien | New Slovenia; NSi; Nova Slovenija | SVN:PTY | party |
Freiheitsbewegung (Slowenien) | Gibanje Svoboda; Freiheitsbewegung Sloweniens | Slovenian Freedom Movement; Gibanje Svoboda | SVN:PTY | party |
Positives Slowenien | Pozitivna Slovenija; Liste Janković; Positive Slowenien; Liste Jankovic | Positive Slovenia; Pozitivna Slovenija | SVN:PTY | party |
Partei des Modernen Zentrums | Partei des modernen Zentrums; Stranka modernega centra; LMŠ | Modern Centre Party; Modern Center Party | SVN:PTY | party |
DeSUS | Desus | Democratic Party of Pensioners of Slovenia | SVN:PTY | party |
Levica | Slowenische Linke | Slovenian Left | SVN:PTY | party |
Slowenische Nationalpartei | Slovenska nacionalna stranka; Slovenska ljudska stranka | Slovenian People's Party | SVN:PTY | party |

# HRV
Croatian Party of Rights |  | Croatian Party of the Right | HRV:PTY | party |
HSLS | Kroatische Sozialliberale |  | HRV:PTY | party |
Istrische Demokratische Versammlung | Istrischer Demokratischer Landtag; Demokratische Versammlung Istriens | Istrian Democratic Assembly | HRV:PTY | party |
Most (Kroatien) | Partei Most; Reformpartei Most; Brücke unabhängiger Listen; Bürgerplattform Most | Most party; Bridge of Independent Lists | HRV:PTY | party |
Možemo | Mozemo | Mozemo | HRV:PTY | party |
Domovinski pokret | Kroatische Heimatbewegung; Heimatbewegung DP; Vaterländische Bewegung | Homeland Movement | HRV:PTY | party |
Živi zid | Zivi zid; Živi Zid | Human Shield party; Zivi Zid; Human Blockade | HRV:PTY | party |
SDSS | Selbständige Demokratische Serbische Partei; Unabhängige Serbische Demokratische Partei |  | HRV:PTY | party |
SDP (Kroatien) |  | Croatian Social Democrats; SDP of Croatia | HRV:PTY | party |
Republik Serbische Krajina | Krajina-Serben; Serbische Republik Krajina | Republic of Serbian Krajina; Serb Republic of Krajina | HRV:REB | armed |

# BIH
Croat Defence Council |  |  | BIH:REB | armed |
SDS (Bosnien) |  | Serbian Democratic Party of Bosnia; Bosnian Serb SDS | BIH:PTY | party |
HDZ BiH | HDZ Bosnien; HDZ 1990; Kroatische HDZ in Bosnien | Croatian Democratic Union of Bosnia and Herzegovina; HDZ 1990 | BIH:PTY | party |
SDP BiH | SDP Bosnien | Social Democratic Party of Bosnia and Herzegovina | BIH:PTY | party |
Partei für Bosnien-Herzegowina | SBiH |  | BIH:PTY | party |
Bündnis für eine bessere Zukunft | Naša stranka | Union for a Better Future; Nasa Stranka | BIH:PTY | party |
PDP (Bosnien) | Partei des Demokratischen Fortschritts; Partei des demokratischen Fortschritts | Party of Democratic Progress | BIH:PTY | party |

# SRB
DOS (Serbien) | Demokratische Opposition Serbiens; Oppositionsbündnis DOS; Reformbündnis DOS | Democratic Opposition of Serbia | SRB:PTY | party |
Serbian Renewal Movement | Serbische Erneuerungsbewegung |  | SRB:PTY | party |
Dveri | Nova Srbija |  | SRB:PTY | party |
Jugoslawische Linke | Jugoslawische Vereinigte Linke; Jugoslawische Linkspartei | Yugoslav Left; Yugoslav United Left | SRB:PTY | party |
Zajedno |  |  | SRB:OPP | party |
Bündnis für Serbien | Allianz für Serbien; Savez za Srbiju; Serbien gegen Gewalt | Alliance for Serbia; Serbia Against Violence | SRB:OPP | party |
Vereinte Regionen Serbiens |  | United Regions of Serbia | SRB:PTY | party |
Liga der Sozialdemokraten der Vojvodina |  |  | SRB:PTY | party |
Kreni-Promeni | Kreni-promeni; Ne davimo Beograd; Lasst uns Belgrad nicht ertränken; Moramo | Don't Let Belgrade Drown; Ne Davimo Beograd; Moramo | SRB:OPP | movement |
1 od 5 miliona | Einer von fünf Millionen; Eins von fünf Millionen | One of Five Million; 1 of 5 million | SRB:CVL | movement |

# KOS
Srpska lista | Serbische Liste; Lista Srpska; Srpska Lista; Serbischen Liste | Serb List; Serbian List; Srpska Lista; Srpska List | KOS:PTY | party |
NISMA | Nisma; Initiative für Kosovo; Allianz Neues Kosovo; Neue Kosovo-Allianz | Initiative for Kosovo; Nisma | KOS:PTY | party |

# MKD
Nationale Befreiungsarmee (Mazedonien) | Nationale Befreiungsarmee UCK; Mazedonische UCK | Macedonian NLA | MKD:REB | armed |
Demokratische Union für Integration | Albanerpartei DUI | Democratic Union for Integration | MKD:PTY | party |
PDSH (Mazedonien) | Demokratische Partei der Albaner; Besa-Bewegung; Allianz für Albaner; Partei für demokratische Prosperität; Partei der Demokratischen Prosperität | Democratic Party of Albanians; Besa movement; Alliance for Albanians; Party for Democratic Prosperity | MKD:PTY | party |
Innere Mazedonische Revolutionäre Organisation | VMRO; IMRO | Internal Macedonian Revolutionary Organization; VMRO; Internal Macedonian Revolutionary Organisation | MKD:PTY | party |

# ALB
LSI (Albanien) | Sozialistische Bewegung für Integration | Socialist Movement for Integration | ALB:PTY | party |
Partei der Arbeit Albaniens |  | Party of Labour of Albania; Albanian Party of Labour | ALB:PTY | party |

# MNE
Demokratische Front (Montenegro) | Demokratische Front Montenegros; Für die Zukunft Montenegros | Democratic Front of Montenegro; For the Future of Montenegro | MNE:PTY | party |
Bewegung Europa jetzt | Europa Jetzt; Europa-jetzt-Bewegung; Evropa sad | Europe Now Movement | MNE:PTY | party |
Sozialistische Volkspartei (Montenegro) | Neue Serbische Demokratie | New Serb Democracy | MNE:PTY | party |
URA (Montenegro) | Bürgerbewegung URA; Vereinte Reformaktion; Ura-Bewegung | URA movement; United Reform Action | MNE:PTY | party |
Liberale Allianz (Montenegro) | Liberale Allianz Montenegros; Liberales Bündnis Montenegros | Liberal Alliance of Montenegro | MNE:PTY | party |
Demokraten (Montenegro) | Demokratisches Montenegro | Democratic Montenegro; Democrats of Montenegro | MNE:PTY | party |

# YUG
Bund der Kommunisten Jugoslawiens | BdKJ |  | YUG:PTY | party |

# GRC
Greek Communists | Griechische KP |  | GRC:PTY | party |
LAOS (Griechenland) | Völkisch-Orthodoxer Alarm; Völkischer Orthodoxer Alarm; Orthodoxe Volkssammlung | Popular Orthodox Rally; LAOS party | GRC:PTY | party |
Unabhängige Griechen | Anel; ANEL; Anexartiti Ellines; Unabhängigen Griechen | Independent Greeks; ANEL | GRC:PTY | party |
To Potami | Potami | The River party | GRC:PTY | party |
DIMAR | Dimar; Demokratische Linke Griechenlands | Democratic Left of Greece; Greek Democratic Left | GRC:PTY | party |
Mera25 | MeRA25 | MeRA25; European Realistic Disobedience Front | GRC:PTY | party |
Laiki Enotita |  |  | GRC:PTY | party |
KINAL | Kinal; Kinima Allagis | Kinal | GRC:PTY | party |
Griechische Lösung | Elliniki Lysi; Spartiates | Greek Solution; Elliniki Lysi; Spartans party; Spartiates; Niki party | GRC:PTY | party |
Plefsi Eleftherias | Plevsi Eleftherias | Course of Freedom | GRC:PTY | party |
Synaspismos |  | Coalition of the Left and Progress | GRC:PTY | party |
Revolutionärer Volkskampf (Griechenland) | Sekte der Revolutionäre; Revolutionärer Volkskampf | Sect of Revolutionaries; Revolutionary People's Struggle; Revolutionary Popular Struggle | GRC:REB | terror |

# CYP
DISY | Disy; Demokratische Gesamtbewegung; Demokratische Sammlung | Democratic Rally | CYP:PTY | party |
DIKO | Diko | Democratic Party of Cyprus | CYP:PTY | party |
EDEK | Edek; Sozialdemokratische Bewegung Zyperns | Cypriot Socialists | CYP:PTY | party |
ELAM |  |  | CYP:PTY | party |
CTP (Nordzypern) | Türkisch-Republikanische Partei |  | CYP:PTY | party |

# BGR
DPS (Bulgarien) | Bewegung für Rechte und Freiheiten; Türkenpartei DPS; Bewegung für Rechte und Freiheit; DPS – Neuer Anfang | Movement for Rights and Freedoms; DPS party; Movement for Rights and Freedom | BGR:PTY | party |
SDS (Bulgarien) | Union der Demokratischen Kräfte; Union Demokratischer Kräfte; Union der demokratischen Kräfte; Vereinigte Demokratische Kräfte | Union of Democratic Forces; United Democratic Forces | BGR:PTY | party |
NDSW | Nationale Bewegung Simeon der Zweite; Zarenpartei; Nationale Bewegung Simeon II; NDSV | National Movement Simeon II; Simeon II National Movement; National Movement Simeon the Second; NDSV | BGR:PTY | party |
Wir setzen den Wandel fort | PP-DB; Wir führen den Wandel fort; Wir setzen die Veränderung fort; Prodalschawame Promjanata | We Continue the Change; PP-DB; Change Continues party | BGR:PTY | party |
Demokratisches Bulgarien | Demokratische Bulgarien; Demokratische Kräfte für ein starkes Bulgarien; Demokraten für ein starkes Bulgarien | Democratic Bulgaria; Democrats for a Strong Bulgaria | BGR:PTY | party |
Wasraschdane | Wazraschdane; Vazrazhdane; Partei Wiedergeburt; Vuzrazhdane | Vazrazhdane; Revival party | BGR:PTY | party |
Es gibt so ein Volk | Ima takaw narod; Es gibt ein solches Volk | There Is Such a People | BGR:PTY | party |
Reformblock (Bulgarien) | Bulgarischer Reformblock; Reformblock Bulgariens | Reformist Bloc | BGR:PTY | party |
Vereinigte Patrioten | Vereinigten Patrioten; Nationale Front zur Rettung Bulgariens; NFSB; Vereinte Patrioten; WMRO | United Patriots; National Front for the Salvation of Bulgaria; VMRO-BND | BGR:PTY | party |

# ROU
PNL (Rumänien) | Nationalliberale Partei | Romanian Liberals; National Liberal Party | ROU:PTY | party |
PDL (Rumänien) | Liberaldemokratische Partei Rumäniens; Rumänische Liberaldemokraten; Demokratisch-Liberale Partei; PD-L; Liberaldemokratische Partei PDL | Democratic Liberal Party; Romanian Democratic Liberals; Liberal Democratic Party of Romania; PD-L | ROU:PTY | party |
PSD (Rumänien) | Partei der Sozialen Demokratie; PDSR | Romanian Social Democratic Party | ROU:PTY | party |
USL (Rumänien) | Sozialliberale Union; Sozial-Liberale Union; Regierungsbündnis USL; Sozialliberalen Union | Social Liberal Union; Social-Liberal Union | ROU:PTY | party |
Save Romania Union | Union Rettet Rumänien; Union zur Rettung Rumäniens; Rettet Rumänien Union; Uniunea Salvați România | Union Save Romania | ROU:PTY | party |
AUR (Rumänien) | Allianz für die Vereinigung der Rumänen; Allianz für die Einheit der Rumänen; Rechtspartei AUR; Allianz für die Vereinigung Rumäniens | Alliance for the Union of Romanians; AUR party; Alliance for Uniting Romanians; Alliance for the Unity of Romanians | ROU:PTY | party |
SOS Rumänien | SOS România; S.O.S. România; S.O.S. Rumänien | SOS Romania; S.O.S. Romania | ROU:PTY | party |
Partei der jungen Menschen | Partidul Oamenilor Tineri | Party of Young People | ROU:PTY | party |
Partidul Romania Mare | Partei Großrumänien; Großrumänienpartei; Partidul România Mare; Großrumänische Partei |  | ROU:PTY | party |
UDMR | RMDSZ; Demokratische Union der Ungarn in Rumänien; Demokratischer Verband der Ungarn in Rumänien; Demokratischer Verband der Ungarn Rumäniens | Democratic Union of Hungarians in Romania; Democratic Alliance of Hungarians in Romania; RMDSZ; Hungarian Democratic Union of Romania | ROU:PTY | party |
ALDE (Rumänien) | Pro Romania; Pro România; Pro Rumänien | Pro Romania | ROU:PTY | party |
PNȚCD | PNTCD; Nationale Bauernpartei; Christdemokratische Nationalbauern; Demokratische Konvention Rumäniens | National Peasant Party; Romanian Democratic Convention; Democratic Convention of Romania; National Peasants' Party | ROU:PTY | party |
Front zur Nationalen Rettung | Front der Nationalen Rettung; Front der nationalen Rettung | National Salvation Front of Romania; Romanian National Salvation Front | ROU:PTY | party | ROU:GOV 1989-12..1992
Partei der Volksbewegung | Volksbewegungspartei; Volkspartei Dan Diaconescu; PP-DD | People's Movement Party; People's Party – Dan Diaconescu; PP-DD | ROU:PTY | party |
Rumänische Kommunistische Partei | Rumänische KP |  | ROU:PTY | party |
Demokratisches Forum der Deutschen in Rumänien | Demokratische Forum der Deutschen in Rumänien; DFDR; Demokratisches Forum der Deutschen; Demokratischen Forums der Deutschen | Democratic Forum of Germans | ROU:ETH | party |

# RUS
Unser Haus Russland | Unser Haus Rußland; Nasch Dom Rossija | Our Home is Russia; Our Home Is Russia; Nash Dom Rossiya | RUS:PTY | party |
Democratic Choice of Russia |  |  | RUS:PTY | party |
Vaterland – Ganz Russland | Vaterland-Ganz Russland; Vaterland – Ganz Rußland; Vaterland-Ganz Rußland; Vaterland/Ganz Russland | Fatherland-All Russia; Fatherland – All Russia; Fatherland All Russia | RUS:PTY | party |
Rodina |  |  | RUS:PTY | party |
Fair Russia | Spravedlivaya Rossiya |  | RUS:PTY | party |
Neue Leute (Russland) | Partei Neue Leute; Nowyje Ljudi | New People party | RUS:PTY | party |
Parnas | PARNAS; Partei der Volksfreiheit | PARNAS; People's Freedom Party | RUS:OPP | party |
Bürgerplattform (Russland) | Russische Bürgerplattform; Rechte Sache; Partei Wachstum; Wachstumspartei; Rechten Sache | Right Cause; Party of Growth | RUS:PTY | party |
Solidarnost |  |  | RUS:OPP | movement |
Linke Front (Russland) | Lewy Front; Udalzow-Bewegung; Russische Linke Front | Left Front movement; Levy Front | RUS:OPP | movement |
Partei des Fortschritts (Russland) | Fortschrittspartei Nawalnys |  | RUS:OPP | party |
Nawalny-Stiftung | Stiftung zur Korruptionsbekämpfung; Fonds zum Kampf gegen Korruption; Fonds zur Korruptionsbekämpfung; Nawalnys Anti-Korruptions-Stiftung; Stiftung gegen Korruption; Nawalny-Team; Team Nawalny; Nawalnys Team | Team Navalny; Anti-Corruption Fund | RUS:OPP | movement |
Offenes Russland | Offene Russland; Open Russia; Otkrytaja Rossija; Offenen Russland | Open Russia; Otkrytaya Rossiya | RUS:OPP | movement |
Naschi | Kreml-Jugend; Putin-Jugend; Kremljugend; @Naschist | Nashi | RUS:CVL | movement |
Allrussische Volksfront | Gesamtrussische Volksfront; Volksfront Putins; Allrussischen Volksfront; Putins Volksfront; Gesamtrussischen Volksfront | All-Russia People's Front; All-Russian People's Front; Russian Popular Front | RUS:PTY | movement |
Junge Garde (Russland) | Molodaja Gwardija |  | RUS:PTY | movement |
Bewegung gegen illegale Einwanderung | Bewegung gegen illegale Immigration; DPNI; Pamjat | Movement Against Illegal Immigration; Pamyat; DPNI | RUS:CVL | movement |
Russische Reichsbewegung | Russische Imperiale Bewegung | Russian Imperial Movement | RUS:PRM | movement |
Strategie 31 | Marsch der Unzufriedenen; Märsche der Nichteinverstandenen | Strategy 31; Strategy-31 | RUS:OPP | movement |
Vereinigte Bürgerfront | Vereinte Bürgerfront; Vereinigten Bürgerfront; Kasparow-Bewegung | United Civil Front; United Civic Front | RUS:OPP | movement |
Free Russia Legion | Legion Freies Russland; Freiheit Russlands; Legion Freiheit für Russland; Legion Freiheit Russland; Freiheit-Russlands-Legion | Liberty of Russia Legion | RUS:REB | armed |
Schariat Dschamaat | Vilayat Dagestan; Wilajat Dagestan | Vilayat Dagestan; Shariat Jamaat | RUS:REB | armed |
Tschetschenische Republik Itschkerien | Itschkeria; Itschkerien; Tschetschenische Republik Itschkerija | Ichkeria | RUS:REB | armed |

# BLR
Vereinigte Bürgerpartei (Belarus) | Vereinigte Bürgerpartei; Vereinte Bürgerpartei; Vereinigten Bürgerpartei; Belarussische Volksfront; Weißrussische Volksfront; Belarussische Nationale Front | United Civil Party; Belarusian Popular Front; United Civic Party; BPF Party; Belarusian National Front; Belarus Popular Front | BLR:OPP | party |
Koordinierungsrat (Belarus) | Belarussischer Koordinierungsrat; Koordinierungsrat in Belarus; Koordinierungsrat der Demokratiebewegung |  | BLR:OPP | organ |
Malady Front | Molodoj Front; Saubr; Jugendbewegung Subr; Oppositionsgruppe Subr | Young Front; Zubr movement | BLR:OPP | movement |
Charta 97 | Charter 97; Charta-97 | Charter 97; Charter-97; Charter'97 | BLR:OPP | movement |
Sag die Wahrheit | Goworite prawdu; Oppositionsbewegung Für die Freiheit | Tell the Truth movement; For Freedom movement; Tell the Truth campaign | BLR:OPP | movement |
BCD (Belarus) | Belarussische Christdemokratie; Weißrussische Christdemokratie | Belarusian Christian Democracy | BLR:OPP | party |
Bypol | BYPOL; Cyber-Partisanen | BYPOL; Cyber Partisans; Belarusian Cyber-Partisans | BLR:OPP | movement |
Kastus-Kalinouski-Regiment | Kalinouski-Regiment; Kastus-Kalinouski-Bataillon; Kalinowski-Regiment | Kalinouski Regiment; Kastus Kalinouski Battalion | BLR:REB | armed |
Belaja Rus |  | Belaya Rus | BLR:PTY | party |

# TUR
IYI-Partei | İyi Parti |  | TUR:PTY | party |
DEM (Türkei) | DEM-Partei; DEM Parti; Kurdenpartei DEM; Partei der Gleichheit und Demokratie der Völker; Partei für Gleichheit und Demokratie der Völker; Yeşil Sol; Grüne Linke Partei; Yesil Sol Parti | DEM Party; Peoples' Equality and Democracy Party; Green Left Party; DEM party | TUR:PTY | party |
DEVA-Partei | Deva-Partei; Partei für Demokratie und Fortschritt; Partei Deva; DEVA Partisi | Democracy and Progress Party; Deva Party; DEVA Party | TUR:PTY | party |
Gelecek-Partei | Gelecek Partisi | Gelecek Party | TUR:PTY | party |
Saadet-Partei | Saadet Partisi; Glückseligkeitspartei; Partei der Glückseligkeit; Saadet-Partisi | Felicity Party; Saadet Party; Saadet party; Felicity party | TUR:PTY | party |
Refah-Partei | Wohlfahrtspartei; Refah | Welfare Party; Refah | TUR:PTY | party |
Fazilet-Partei | Tugendpartei; Fazilet Partisi | Virtue Party; Fazilet Party; Virtue party | TUR:PTY | party |
DYP (Türkei) | Partei des Rechten Weges; Partei des rechten Weges; Partei des Rechten Wegs; Partei des Wahren Weges; Partei des Richtigen Weges | True Path Party; Right Path Party; True Path party | TUR:PTY | party |
ANAP | Mutterlandspartei; Anavatan; Mutterlandpartei; Anap | Motherland Party; Motherland party; Anavatan | TUR:PTY | party |
DSP (Türkei) | Demokratische Linkspartei | Democratic Left Party of Turkey | TUR:PTY | party |
HADEP | Hadep; Partei der Demokratie des Volkes; Volksdemokratiepartei; Arbeitspartei des Volkes | People's Democracy Party; Hadep; People's Labor Party | TUR:PTY | party |
SHP (Türkei) | Sozialdemokratische Populistische Partei | Social Democratic Populist Party; Social Democratic People's Party; Social Democrat Populist Party | TUR:PTY | party |
Zafer-Partei | Partei des Sieges; Zafer Partisi | Zafer Party | TUR:PTY | party |
TIP (Türkei) | Türkiye İşçi Partisi; Türkiye Isci Partisi; Vatan Partisi | Vatan Party | TUR:PTY | party |
BBP (Türkei) | Große Einheitspartei; Partei der Großen Einheit; HÜDA PAR; Hüda Par; Hüda-Par | Great Unity Party; Great Union Party; Grand Unity Party; Huda Par; Free Cause Party; HUDA PAR | TUR:PTY | party |
Genç-Partei | Genc Partei; Genç Parti; Demokrat Parti | Genc Party | TUR:PTY | party |
Volksallianz (Türkei) | Cumhur İttifakı; Bündnis der Nation; Allianz der Nation; Millet-Allianz; Nation-Allianz; Sechser-Tisch; Sechsertisch; Sechsparteienbündnis | Nation Alliance; Cumhur Alliance | TUR:PTY | party |
Gezi-Bewegung | Taksim-Solidarität; Gezi-Protestbewegung; Taksim-Plattform; Gezi-Park-Bewegung; Taksim-Solidaritätsplattform; Taksim Solidarität; @Gezi-Demonstrant; @Gezi-Aktivist | Taksim Solidarity; Gezi movement; Taksim Platform | TUR:CVL | movement |
Samstagsmütter |  | Saturday Mothers | TUR:CVL | movement |
Türkische Hisbollah | Türkische Hizbullah; Türkische Hizbollah; Kurdische Hisbollah | Turkish Hezbollah; Turkish Hizbullah; Kurdish Hezbollah; Turkish Hizbollah | TUR:REB | terror |
IBDA-C | IBDA/C; Front der Vorkämpfer des Islamischen Großen Ostens; Kämpfer der Front Großer Islamischer Osten; Front der islamischen Vorkämpfer des Großen Ostens | Great Eastern Islamic Raiders' Front; Islamic Great Eastern Raiders' Front; Great Islamic Eastern Raiders Front | TUR:REB | terror |
TKP/ML | TKP-ML; TIKKO; Türkische Kommunistische Partei/Marxisten-Leninisten; Tikko; MLKP; Marxistisch-Leninistische Kommunistische Partei; Dev Sol; Devrimci Sol; Dev-Sol | TIKKO; MLKP; Dev Sol; Devrimci Sol; Dev-Sol; Marxist-Leninist Communist Party | TUR:REB | terror |
Kurdistan Communities Union | Union der Gemeinschaften Kurdistans; Gemeinschaft der Gesellschaften Kurdistans; Koma Civakên Kurdistan; Union der Kommunen Kurdistans | Group of Communities in Kurdistan; Union of Communities in Kurdistan; Kurdish Communities Union | TUR:REB | armed |
People's Defence Forces | Volksverteidigungskräfte; YDG-H; ARGK; Volksbefreiungsarmee Kurdistans; Nationale Befreiungsfront Kurdistans; ERNK | People's Defense Forces; ERNK; National Liberation Front of Kurdistan; YDG-H | TUR:REB | armed |

# ARM
Armenische Revolutionäre Föderation | Daschnak-Partei; Daschnaken; Daschnakzutjun; Armenische Revolutionsföderation | Armenian Revolutionary Federation; Dashnaks; Dashnaktsutyun; Dashnak party; Dashnaktsutiun; Dashnak Party | ARM:PTY | party |
Republikanische Partei Armeniens | Armenische Republikaner | Republican Party of Armenia; Armenian Republican Party | ARM:PTY | party |
Bürgervertrag (Armenien) | Zivilvertrag; Partei Bürgervertrag; Allianz Mein Schritt; Bündnis Mein Schritt; Zivilvertragspartei | Civil Contract; My Step Alliance; My Step alliance | ARM:PTY | party |
Armenischer Nationalkongress | Armenische Nationalbewegung; Armenische Nationale Bewegung; Allarmenische Nationalbewegung; Karabach-Komitee | Armenian National Congress; Karabakh Committee; Armenian National Movement | ARM:OPP | party |
Blühendes Armenien | Blühende Armenien; Prosperierendes Armenien; Helles Armenien; Erblühendes Armenien; Leuchtendes Armenien; Yelk; Jelk-Bündnis | Prosperous Armenia; Bright Armenia | ARM:PTY | party |
Armenien-Allianz | Allianz Armenien; Armenien-Bündnis; Kotscharjan-Bündnis; Bündnis Armenien | Armenia Alliance; Hayastan Alliance; Hayastan alliance | ARM:PTY | party |
Tavush für das Heimatland | Sasna Zrer; Sasna Tsrer; Sasna Crer | Tavush for the Homeland; Sasna Tsrer; Sasna Dzrer | ARM:OPP | movement |
ASALA | Asala; Geheimarmee zur Befreiung Armeniens | Armenian Secret Army for the Liberation of Armenia | ARM:REB | terror |

# AZE
Müsavat | Musavat; Musawat; Azadlyg; Oppositionsblock Azadlig | Musavat; Azadliq bloc; Azadlig bloc; Azadliq opposition bloc | AZE:OPP | party |
Volksfront Aserbaidschans | Aserbaidschanische Volksfront; Volksfront von Aserbaidschan; Volksfrontpartei Aserbaidschans | Azerbaijani Popular Front; Popular Front of Azerbaijan; Popular Front Party of Azerbaijan; Azerbaijan Popular Front | AZE:OPP | party |
Nida (Aserbaidschan) | Nida-Bewegung; Jugendbewegung Nida; Jugendbewegung NIDA | NIDA movement; NIDA youth movement | AZE:OPP | movement |

# GEO
Europäisches Georgien | Europäische Georgien; Partei Lelo; Girchi | European Georgia; Lelo for Georgia; Girchi; Strong Georgia; Lelo party | GEO:PTY | party |
Republikanische Partei Georgiens | Georgische Republikaner; Freie Demokraten Georgiens | Republican Party of Georgia; Georgian Republicans; New Rights Party; Georgian Republican Party; Our Georgia – Free Democrats | GEO:PTY | party |
Allianz der Patrioten Georgiens | Allianz der Patrioten; Patriotenallianz Georgien; Demokratische Bewegung – Vereintes Georgien; Demokratische Bewegung Vereintes Georgien; Alt-Info | Democratic Movement – United Georgia; Alliance of Patriots; Alt-Info; Democratic Movement-United Georgia; Alt Info | GEO:PTY | party |
Union der Bürger Georgiens | Bürgerunion Georgiens; Union für die demokratische Wiedergeburt; Bürgerbund Georgiens; Für ein neues Georgien | Union of Citizens of Georgia; Citizens Union of Georgia; Democratic Union for Revival; For a New Georgia | GEO:PTY | party |
Georgische Arbeitspartei | Labour-Partei Georgiens; Arbeitspartei Georgiens | Georgian Labour Party; Labour Party of Georgia | GEO:PTY | party |
Kmara |  |  | GEO:OPP | movement |
Zviadists | Swiadisten; Sviadisten; @Swiadist | @Zviadist | GEO:REB | armed |

# KAZ
Amanat (Kasachstan) |  | Amanat; Otan party | KAZ:PTY | party |
Ak Schol (Kasachstan) | Ak-Schol; Ak Zhol; Ak Schol | Ak Zhol; Bright Path party | KAZ:PTY | party |
DVK (Kasachstan) | Demokratische Wahl Kasachstans; Alga-Partei; Demokratische Wahl von Kasachstan; Oyan Qazaqstan; Partei Alga | Democratic Choice of Kazakhstan; Alga party; Oyan, Qazaqstan; Oyan Qazaqstan; Alga! party | KAZ:OPP | party |

# KGZ
SDPK | Ar-Namys; Ar Namys; Ata-Meken; Ata Meken; Ak-Schumkar; Mekenim Kyrgyzstan | Social Democratic Party of Kyrgyzstan; Ata-Meken; Ar-Namys; Ata Meken; Ar Namys; Respublika party; Mekenim Kyrgyzstan; Birimdik; Butun Kyrgyzstan; Mekenchil; Ata-Zhurt | KGZ:PTY | party |
Ak Jol (Kirgistan) | Ak-Jol; Ak Dschol | Ak Jol party; Ak Jol Party; Ak-Jol | KGZ:PTY | party |

# TJK
Vereinigte Tadschikische Opposition | Gruppe 24 | Group 24 | TJK:OPP | armed | TJK:REB 1993..1997-06-27; TJK:OPP 1997-06-27..
Volksdemokratische Partei Tadschikistans | Demokratische Volkspartei Tadschikistans | People's Democratic Party of Tajikistan | TJK:PTY | party |
Jamaat Ansarullah | Dschamaat Ansarullah; Dschamoat Ansarullah | Jamoat Ansarullah | TJK:REB | terror |

# UZB
Erk (Usbekistan) | Birlik; Oppositionspartei Erk | Erk party; Birlik; Erk Democratic Party | UZB:OPP | party |

# TKM
Demokratische Partei Turkmenistans |  | Democratic Party of Turkmenistan | TKM:PTY | party |

# PSE
Demokratische Front für die Befreiung Palästinas |  |  | PSE:REB | armed |
Palestine Liberation Front |  |  | PSE:REB | armed |
Gruppe Höhle der Löwen |  |  | PSE:REB | armed |
Lions' Den |  |  | PSE:REB | armed |
Areen al-Usud |  |  | PSE:REB | armed |
Jenin-Brigaden |  |  | PSE:REB | armed |
Jenin-Brigade |  |  | PSE:REB | armed |
Al-Kuds-Brigade |  |  | PSE:REB | armed |
Tanzim |  |  | PSE:REB | armed |
Dschund Ansar Allah |  |  | PSE:REB | armed |
Tawhid wal Dschihad |  |  | PSE:REB | armed |
Jund Ansar Allah |  |  | PSE:REB | armed |
Abu-Schabab-Miliz |  |  | PSE:REB | armed |
Army of Islam |  |  | PSE:REB | armed |
Abu Shabab militia |  |  | PSE:REB | armed |
Tawhid wal Jihad |  |  | PSE:REB | armed |

# EGY
Koalition der Revolutionsjugend |  |  | EGY:OPP | movement |
Koalition der Revolutionären Jugend |  |  | EGY:OPP | movement |
Revolution Youth Coalition |  |  | EGY:OPP | movement |
6 April Youth Movement |  |  | EGY:OPP | movement |
Coalition of the Youth of the Revolution |  |  | EGY:OPP | movement |
6 April movement |  |  | EGY:OPP | movement |
6th of April movement |  |  | EGY:OPP | movement |
Oppositionsbündnis Nationale Rettungsfront |  |  | EGY:OPP | party |
Nationale Heilsfront |  |  | EGY:OPP | party |
Nationalen Heilsfront |  |  | EGY:OPP | party |
Nationale Rettungsfront Ägyptens |  |  | EGY:OPP | party |
Wafd-Partei |  |  | EGY:PTY | party |
Wafd |  |  | EGY:PTY | party |
Ghad-Partei |  |  | EGY:PTY | party |
Partei des Morgens |  |  | EGY:PTY | party |
Al-Ghad |  |  | EGY:PTY | party |
Ghad party |  |  | EGY:PTY | party |
Freie Ägypter |  |  | EGY:PTY | party |
Wasat-Partei |  |  | EGY:PTY | party |
Partei Zukunft der Nation |  |  | EGY:PTY | party |
Free Egyptians |  |  | EGY:PTY | party |
Egyptian Social Democratic Party |  |  | EGY:PTY | party |
Wasat Party |  |  | EGY:PTY | party |
Mostaqbal Watan |  |  | EGY:PTY | party |
Al-Dostour party |  |  | EGY:PTY | party |
Hasm-Bewegung |  |  | EGY:REB | terror |
Terrorgruppe Hasm |  |  | EGY:REB | terror |
Gruppe Hasm |  |  | EGY:REB | terror |
Ajnad Misr |  |  | EGY:REB | terror |
Adschnad Misr |  |  | EGY:REB | terror |
Liwa al-Thawra |  |  | EGY:REB | terror |
Hasm movement |  |  | EGY:REB | terror |
Hasm group |  |  | EGY:REB | terror |
Ägyptischer Islamischer Dschihad |  |  | EGY:REB | terror |
Ägyptischer Dschihad |  |  | EGY:REB | terror |
Al-Dschihad al-Islami |  |  | EGY:REB | terror |
Dschihad-Gruppe Ägyptens |  |  | EGY:REB | terror |
Ägyptische Dschihad |  |  | EGY:REB | terror |
Egyptian Islamic Jihad |  |  | EGY:REB | terror |
Egyptian Jihad |  |  | EGY:REB | terror |
Takfir wal-Hijra |  |  | EGY:REB | terror |

# DZA
Heilsfront FIS |  |  | DZA:OPP | party |
Islamische Rettungsfront |  |  | DZA:OPP | party |
Nationale Demokratische Sammlung |  |  | DZA:PTY | party |
Sammlung für Kultur und Demokratie |  |  | DZA:PTY | party |
Front der Sozialistischen Kräfte |  |  | DZA:PTY | party |
Nationaldemokratische Sammlungsbewegung |  |  | DZA:PTY | party |
Nationaldemokratische Sammlung |  |  | DZA:PTY | party |
National Democratic Rally |  |  | DZA:PTY | party |
Rally for Culture and Democracy |  |  | DZA:PTY | party |
Socialist Forces Front |  |  | DZA:PTY | party |
Front of Socialist Forces |  |  | DZA:PTY | party |
Movement of Society for Peace |  |  | DZA:PTY | party |
Democratic National Rally |  |  | DZA:PTY | party |
Movement for the Society of Peace |  |  | DZA:PTY | party |
Hirak |  |  | DZA:OPP | movement |
Barakat-Bewegung |  |  | DZA:OPP | movement |
Barakat movement |  |  | DZA:OPP | movement |
Armee des Islamischen Heils |  |  | DZA:REB | armed |
Islamische Armee des Heils |  |  | DZA:REB | armed |
Armed Islamic Movement |  |  | DZA:REB | armed |

# MAR
USFP |  |  | MAR:PTY | party |
Sozialistische Union der Volkskräfte |  |  | MAR:PTY | party |
Socialist Union of Popular Forces |  |  | MAR:PTY | party |
Moroccan PJD |  |  | MAR:PTY | party |
Islamist PJD |  |  | MAR:PTY | party |
PJD party |  |  | MAR:PTY | party |
Justice and Development Party of Morocco |  |  | MAR:PTY | party |
Nationale Sammlung der Unabhängigen |  |  | MAR:PTY | party |
Nationale Versammlung der Unabhängigen |  |  | MAR:PTY | party |
Nationale Sammelbewegung der Unabhängigen |  |  | MAR:PTY | party |
National Rally of Independents |  |  | MAR:PTY | party |
Authenticity and Modernity Party |  |  | MAR:PTY | party |
Party of Authenticity and Modernity |  |  | MAR:PTY | party |
Party of Authenticity & Modernity |  |  | MAR:PTY | party |
Adl wal Ihsane |  |  | MAR:OPP | movement |
Gerechtigkeit und Spiritualität |  |  | MAR:OPP | movement |
Hirak Rif |  |  | MAR:OPP | movement |
Rif-Bewegung |  |  | MAR:OPP | movement |
20.-Februar-Bewegung |  |  | MAR:OPP | movement |
GenZ 212 |  |  | MAR:OPP | movement |
Gen Z 212 |  |  | MAR:OPP | movement |
GenZ212 |  |  | MAR:OPP | movement |
Hirak al-Rif |  |  | MAR:OPP | movement |
Al-Adl wal-Ihsane |  |  | MAR:OPP | movement |
Justice and Charity |  |  | MAR:OPP | movement |
Justice and Spirituality |  |  | MAR:OPP | movement |
February 20 Movement |  |  | MAR:OPP | movement |
Rif movement |  |  | MAR:OPP | movement |

# LBY
Libyscher Nationalrat |  |  | LBY:OPP | organ |
Transitional National Council |  |  | LBY:OPP | organ |
NTC of Libya |  |  | LBY:OPP | organ |
National Transition Council |  |  | LBY:OPP | organ |
Allianz der Nationalen Kräfte |  |  | LBY:PTY | party |
Allianz Nationaler Kräfte |  |  | LBY:PTY | party |
Partei für Gerechtigkeit und Aufbau |  |  | LBY:PTY | party |
Partei für Gerechtigkeit und Wiederaufbau |  |  | LBY:PTY | party |
Gerechtigkeits- und Aufbaupartei |  |  | LBY:PTY | party |
Nationale Kräfteallianz |  |  | LBY:PTY | party |
National Forces Alliance |  |  | LBY:PTY | party |
Justice and Construction Party |  |  | LBY:PTY | party |
Justice and Building Party |  |  | LBY:PTY | party |
Morgendämmerung Libyens |  |  | LBY:REB | armed |
Fadschr Libija |  |  | LBY:REB | armed |
Misratan militias |  |  | LBY:REB | armed |
Revolutionärer Schura-Rat von Benghasi |  |  | LBY:REB | armed |
17 February Martyrs Brigade |  |  | LBY:REB | armed |
Benghazi Defense Brigades |  |  | LBY:REB | armed |
February 17th Brigade |  |  | LBY:REB | armed |
Petroleum Facility Guards |  |  | LBY:PRM | armed |
Dschadhran-Miliz |  |  | LBY:PRM | armed |
Wache der Erdölanlagen |  |  | LBY:PRM | armed |
Petroleum Facilities Guards |  |  | LBY:PRM | armed |
Special Deterrence Force |  |  | LBY:PRM | armed |

# SYR
Syrische Muslimbruderschaft |  |  | SYR:OPP | movement |
Syrische Muslimbrüder |  |  | SYR:OPP | movement |
Muslimbrüder in Syrien |  |  | SYR:OPP | movement |
Syrische Moslembrüder |  |  | SYR:OPP | movement |
Syrian Muslim Brotherhood |  |  | SYR:OPP | movement |
Muslim Brotherhood of Syria |  |  | SYR:OPP | movement |
Syrische Nationale Allianz |  |  | SYR:OPP | organ |
Nationales Koordinationskomitee |  |  | SYR:OPP | organ |
Nationales Koordinierungskomitee |  |  | SYR:OPP | organ |
Nationale Koordinierungskomitee für demokratischen Wandel |  |  | SYR:OPP | organ |
Lokale Koordinierungskomitees |  |  | SYR:OPP | organ |
Lokale Koordinationskomitees |  |  | SYR:OPP | organ |
Örtliche Koordinierungskomitees |  |  | SYR:OPP | organ |
Lokalen Koordinierungskomitees |  |  | SYR:OPP | organ |
National Coordination Committee |  |  | SYR:OPP | organ |
National Coordination Body |  |  | SYR:OPP | organ |
Local Coordination Committees |  |  | SYR:OPP | organ |
Local Coordination Committee |  |  | SYR:OPP | organ |
Hamza-Division |  |  | SYR:REB | armed |
Ahrar al-Scharkija |  |  | SYR:REB | armed |
Hamza Division |  |  | SYR:REB | armed |
Ahrar al-Sharqiya |  |  | SYR:REB | armed |
Islamische Front |  |  | SYR:REB | armed |
Tauhid-Brigade |  |  | SYR:REB | armed |
Liwa al-Tauhid |  |  | SYR:REB | armed |
Liwa al-Islam |  |  | SYR:REB | armed |
Failak al-Rahman |  |  | SYR:REB | armed |
Faylaq al-Rahman |  |  | SYR:REB | armed |
Armee der Eroberung |  |  | SYR:REB | armed |
Nureddin-Senki-Brigade |  |  | SYR:REB | armed |
Noureddin al-Senki |  |  | SYR:REB | armed |
Farouk-Brigaden |  |  | SYR:REB | armed |
Nureddin al-Sinki |  |  | SYR:REB | armed |
Faruq-Brigaden |  |  | SYR:REB | armed |
Islamic Front |  |  | SYR:REB | armed |
Failaq al-Rahman |  |  | SYR:REB | armed |
Farouk Brigades |  |  | SYR:REB | armed |
Hazzm Movement |  |  | SYR:REB | armed |
Harakat Hazm |  |  | SYR:REB | armed |
Hazm movement |  |  | SYR:REB | armed |
Jaish al-Fateh |  |  | SYR:REB | armed |
Syrian Revolutionary Front |  |  | SYR:REB | armed |
Chorassan-Gruppe |  |  | SYR:REB | terror |
Huras al-Din |  |  | SYR:REB | terror |
ENKS |  |  | SYR:OPP | party |
Kurdish National Council |  |  | SYR:OPP | party |
Selbstverwaltung in Nordsyrien |  |  | SYR:REB | armed |
Autonome Verwaltung Nord- und Ostsyrien |  |  | SYR:REB | armed |
Selbstverwaltung Nord- und Ostsyriens |  |  | SYR:REB | armed |
Autonome Selbstverwaltung Nord- und Ostsyrien |  |  | SYR:REB | armed |
Selbstverwaltung von Nord- und Ostsyrien |  |  | SYR:REB | armed |
Autonomous Administration of North and East Syria |  |  | SYR:REB | armed |
AANES |  |  | SYR:REB | armed |

# YEM
Hirak al-Dschanubi |  |  | YEM:REB | armed |
Südliche Widerstandsbewegung |  |  | YEM:REB | armed |
Allgemeiner Volkskongress |  |  | YEM:PTY | party |
General People's Congress |  |  | YEM:PTY | party |
Yemeni Congregation for Reform |  |  | YEM:PTY | party |
Joint Meeting Parties |  |  | YEM:PTY | party |
Yemeni Socialist Party |  |  | YEM:PTY | party |
Yemeni Socialists |  |  | YEM:PTY | party |

# BHR
Al-Hak-Bewegung |  |  | BHR:OPP | party |
14.-Februar-Bewegung |  |  | BHR:OPP | party |
Wefak |  |  | BHR:OPP | party |
Wifak |  |  | BHR:OPP | party |
Al-Wifaq |  |  | BHR:OPP | party |
February 14 Youth Coalition |  |  | BHR:OPP | party |
Haq Movement |  |  | BHR:OPP | party |
Waad party |  |  | BHR:OPP | party |
February 14 movement |  |  | BHR:OPP | party |
February 14 Coalition |  |  | BHR:OPP | party |
14 February Youth Coalition |  |  | BHR:OPP | party |
National Democratic Action Society |  |  | BHR:OPP | party |

# JOR
Islamische Aktionsfront |  |  | JOR:OPP | party |
Islamischen Aktionsfront |  |  | JOR:OPP | party |
Jordanische Muslimbrüder |  |  | JOR:OPP | party |
Jordanische Muslimbruderschaft |  |  | JOR:OPP | party |
Islamic Action Front |  |  | JOR:OPP | party |
Jordanian Muslim Brotherhood |  |  | JOR:OPP | party |

# ZAF
Kämpfer für wirtschaftliche Freiheit |  |  | ZAF:PTY | party |
Ökonomische Freiheitskämpfer |  |  | ZAF:PTY | party |
MK-Partei |  |  | ZAF:PTY | party |
MK Party |  |  | ZAF:PTY | party |
Kongress des Volkes |  |  | ZAF:PTY | party |
Congress of the People |  |  | ZAF:PTY | party |
COPE party |  |  | ZAF:PTY | party |
Nasionale Party |  |  | ZAF:PTY | party |
Neue Nationale Partei |  |  | ZAF:PTY | party |
New National Party |  |  | ZAF:PTY | party |
SACP |  |  | ZAF:PTY | party |
Südafrikanische KP |  |  | ZAF:PTY | party |
Panafrikanistischer Kongress |  |  | ZAF:PTY | party |
Pan-Afrikanischer Kongress |  |  | ZAF:PTY | party |
Panafrikanischer Kongress |  |  | ZAF:PTY | party |
Azapo |  |  | ZAF:PTY | party |
Pan Africanist Congress |  |  | ZAF:PTY | party |
Panafrikanische Kongress |  |  | ZAF:PTY | party |
Panafrikanischen Kongress |  |  | ZAF:PTY | party |
Pan-Africanist Congress |  |  | ZAF:PTY | party |
Azanian People's Organisation |  |  | ZAF:PTY | party |
Azanian People's Organization |  |  | ZAF:PTY | party |
Burische Widerstandsbewegung |  |  | ZAF:PTY | party |
Freiheitsfront Plus |  |  | ZAF:PTY | party |
Vryheidsfront Plus |  |  | ZAF:PTY | party |
Volksfront der Afrikaner |  |  | ZAF:PTY | party |
Afrikaner-Volksfront |  |  | ZAF:PTY | party |
Freedom Front Plus |  |  | ZAF:PTY | party |
Afrikaner Volksfront |  |  | ZAF:PTY | party |
Afrikaner Freedom Front |  |  | ZAF:PTY | party |
Freedom Front party |  |  | ZAF:PTY | party |
United Democratic Movement |  |  | ZAF:PTY | party |
Vereinigte Demokratische Bewegung |  |  | ZAF:PTY | party |
ActionSA |  |  | ZAF:PTY | party |
Rise Mzansi |  |  | ZAF:PTY | party |
Agang |  |  | ZAF:PTY | party |
Action SA |  |  | ZAF:PTY | party |
Patriotic Alliance of South Africa |  |  | ZAF:PTY | party |
South African Democratic Party |  |  | ZAF:PTY | party |

# ZMB
UPND |  |  | ZMB:PTY | party |
Vereinigte Partei für Nationale Entwicklung |  |  | ZMB:PTY | party |
UNIP |  |  | ZMB:PTY | party |
United Party for National Development |  |  | ZMB:PTY | party |
Vereinigte Nationale Unabhängigkeitspartei |  |  | ZMB:PTY | party |
United National Independence Party |  |  | ZMB:PTY | party |

# MWI
Malawi Congress Party |  |  | MWI:PTY | party |
Kongresspartei Malawis |  |  | MWI:PTY | party |
Tonse-Allianz |  |  | MWI:PTY | party |
Vereinigte Demokratische Front |  |  | MWI:PTY | party |
Malawi-Kongresspartei |  |  | MWI:PTY | party |
Demokratische Fortschrittspartei Malawis |  |  | MWI:PTY | party |
Malawische Kongresspartei |  |  | MWI:PTY | party |
Democratic Progressive Party of Malawi |  |  | MWI:PTY | party |
Tonse Alliance |  |  | MWI:PTY | party |

# BWA
Demokratische Partei Botswanas |  |  | BWA:PTY | party |
Umbrella for Democratic Change |  |  | BWA:PTY | party |
Botswana Democratic Party |  |  | BWA:PTY | party |
Botswanas Demokratische Partei |  |  | BWA:PTY | party |

# NAM
Demokratische Turnhallen-Allianz |  |  | NAM:PTY | party |
Demokratische Turnhallenallianz |  |  | NAM:PTY | party |
Popular Democratic Movement |  |  | NAM:PTY | party |
Landless People's Movement |  |  | NAM:PTY | party |
Independent Patriots for Change |  |  | NAM:PTY | party |
Südwestafrikanische Volksorganisation |  |  | NAM:PTY | party |
Democratic Turnhalle Alliance |  |  | NAM:PTY | party |
Rally for Democracy and Progress |  |  | NAM:PTY | party |
South West Africa People's Organisation |  |  | NAM:PTY | party |
South West Africa People's Organization |  |  | NAM:PTY | party |

# MOZ
Demokratische Bewegung von Mosambik |  |  | MOZ:PTY | party |
Demokratische Bewegung Mosambiks |  |  | MOZ:PTY | party |
Front für die Befreiung Mosambiks |  |  | MOZ:PTY | party |
Befreiungsfront von Mosambik |  |  | MOZ:PTY | party |
Mosambiks Demokratische Bewegung |  |  | MOZ:PTY | party |
Mozambique Democratic Movement |  |  | MOZ:PTY | party |
Democratic Movement of Mozambique |  |  | MOZ:PTY | party |
Liberation Front of Mozambique |  |  | MOZ:PTY | party |
Front for the Liberation of Mozambique |  |  | MOZ:PTY | party |
Ahlu Sunnah Wal Jamaa |  |  | MOZ:REB | terror |
IS-Mosambik |  |  | MOZ:REB | terror |
Ansar al-Sunna Mosambik |  |  | MOZ:REB | terror |
Islamischer Staat in Mosambik |  |  | MOZ:REB | terror |
IS Mosambik |  |  | MOZ:REB | terror |
Ansar al-Sunna of Mozambique |  |  | MOZ:REB | terror |
ISIS-Mozambique |  |  | MOZ:REB | terror |
Islamic State Mozambique |  |  | MOZ:REB | terror |
Ahlu Sunnah Wal Jammah |  |  | MOZ:REB | terror |
Ansar al-Sunnah Mozambique |  |  | MOZ:REB | terror |
Islamic State in Mozambique |  |  | MOZ:REB | terror |
ISIS Mozambique |  |  | MOZ:REB | terror |

# AGO
FNLA |  |  | AGO:OPP | party |
Nationale Front zur Befreiung Angolas |  |  | AGO:OPP | party |
Nationale Befreiungsfront Angolas |  |  | AGO:OPP | party |
CASA-CE |  |  | AGO:OPP | party |
Nationale Front für die Befreiung Angolas |  |  | AGO:OPP | party |
National Liberation Front of Angola |  |  | AGO:OPP | party |
National Front for the Liberation of Angola |  |  | AGO:OPP | party |

# KEN
Vereinigte Demokratische Allianz |  |  | KEN:PTY | party |
Kenya Kwanza |  |  | KEN:PTY | party |
National Super Alliance |  |  | KEN:PTY | party |
Azimio |  |  | KEN:PTY | party |
Ford-Kenya |  |  | KEN:PTY | party |
National Rainbow Coalition |  |  | KEN:PTY | party |
Nationale Regenbogenkoalition |  |  | KEN:PTY | party |
Kenya African National Union |  |  | KEN:PTY | party |
Kenianische Afrikanische Nationalunion |  |  | KEN:PTY | party |
Vereinte Demokratische Allianz |  |  | KEN:PTY | party |
Nationale Regenbogen-Koalition |  |  | KEN:PTY | party |
Kenya-Kwanza-Allianz |  |  | KEN:PTY | party |
Regenbogenkoalition Kenias |  |  | KEN:PTY | party |
Nationale Superallianz |  |  | KEN:PTY | party |
United Democratic Alliance |  |  | KEN:PTY | party |
NARC coalition |  |  | KEN:PTY | party |
Wiper Democratic Movement |  |  | KEN:PTY | party |
Coalition for Reforms and Democracy |  |  | KEN:PTY | party |
Jubilee coalition |  |  | KEN:PTY | party |
FORD-Asili |  |  | KEN:PTY | party |
Amani National Congress |  |  | KEN:PTY | party |
Wiper party |  |  | KEN:PTY | party |
Ford Kenya |  |  | KEN:PTY | party |
Mombasa Republican Council |  |  | KEN:REB | movement |
Republikanischer Rat von Mombasa |  |  | KEN:REB | movement |
Sabaot Land Defence Force |  |  | KEN:REB | movement |

# TZA
Chadema |  |  | TZA:OPP | party |
Civic United Front |  |  | TZA:OPP | party |
ACT-Wazalendo |  |  | TZA:OPP | party |
ACT Wazalendo |  |  | TZA:OPP | party |
Party for Democracy and Progress |  |  | TZA:OPP | party |

# UGA
National Unity Platform |  |  | UGA:OPP | party |
Nationale Einheitsplattform |  |  | UGA:OPP | party |
Plattform für Nationale Einheit |  |  | UGA:OPP | party |
Bewegung People Power |  |  | UGA:OPP | party |
People-Power-Bewegung |  |  | UGA:OPP | party |
Plattform der Nationalen Einheit |  |  | UGA:OPP | party |
Nationale Einheits-Plattform |  |  | UGA:OPP | party |
Plattform Nationale Einheit |  |  | UGA:OPP | party |
Forum für den demokratischen Wandel |  |  | UGA:OPP | party |
Uganda People's Congress |  |  | UGA:OPP | party |
People Power movement |  |  | UGA:OPP | party |
Lords Resistance Army |  |  | UGA:REB | armed |
Herrgotts-Widerstandsarmee |  |  | UGA:REB | armed |
Widerstandsarmee Gottes |  |  | UGA:REB | armed |
Gottes Widerstandsarmee |  |  | UGA:REB | armed |
Uganda National Rescue Front |  |  | UGA:REB | armed |

# COD
Allianz Fluss Kongo |  |  | COD:REB | armed |
Allianz Kongo-Fluss |  |  | COD:REB | armed |
M23 movement |  |  | COD:REB | armed |
River Congo Alliance |  |  | COD:REB | armed |
Allianz Demokratischer Kräfte zur Befreiung des Kongo |  |  | COD:REB | armed |
Allianz demokratischer Kräfte für die Befreiung des Kongo |  |  | COD:REB | armed |
Allianz demokratischer Kräfte zur Befreiung von Kongo-Zaire |  |  | COD:REB | armed |
Sammlungsbewegung für kongolesische Demokratie |  |  | COD:REB | armed |
RCD-Kisangani |  |  | COD:REB | armed |
Kongolesischer Zusammenschluss für Demokratie |  |  | COD:REB | armed |
Kongolesische Versammlung für Demokratie |  |  | COD:REB | armed |
Zusammenschluss für kongolesische Demokratie |  |  | COD:REB | armed |
Sammlung für kongolesische Demokratie |  |  | COD:REB | armed |
Congolese Democratic Rally |  |  | COD:REB | armed |
RCD-K-ML |  |  | COD:REB | armed |
Union der kongolesischen Patrioten |  |  | COD:REB | armed |
FRPI |  |  | COD:REB | armed |
Nationale Integrationsfront |  |  | COD:REB | armed |
Mobondo-Miliz |  |  | COD:REB | armed |
Twirwaneho |  |  | COD:REB | armed |
Front for National Integration |  |  | COD:REB | armed |
Mobondo militia |  |  | COD:REB | armed |
Cooperative for the Development of Congo |  |  | COD:REB | armed |
Bundu dia Kongo |  |  | COD:REB | movement |
Bundu dia Mayala |  |  | COD:REB | movement |
Bakata Katanga |  |  | COD:REB | movement |
Kata Katanga |  |  | COD:REB | movement |
Lamuka |  |  | COD:PTY | party |
Gemeinsame Front für den Kongo |  |  | COD:PTY | party |
Ensemble pour la République |  |  | COD:PTY | party |
Volkspartei für Wiederaufbau und Demokratie |  |  | COD:PTY | party |
Filimbi |  |  | COD:CVL | movement |
Lucha-Bewegung |  |  | COD:CVL | movement |
Bürgerbewegung Lucha |  |  | COD:CVL | movement |
Vereinigte Lumumbistische Partei |  |  | COD:PTY | party |
Jugendbewegung Lucha |  |  | COD:CVL | movement |
Common Front for Congo |  |  | COD:PTY | party |
Sacred Union of the Nation |  |  | COD:PTY | party |
Union for the Congolese Nation |  |  | COD:PTY | party |
Together for the Republic |  |  | COD:PTY | party |
People's Party for Reconstruction and Democracy |  |  | COD:PTY | party |
Ensemble pour la Republique |  |  | COD:PTY | party |
Lucha movement |  |  | COD:CVL | movement |
Unified Lumumbist Party |  |  | COD:PTY | party |
Engagement for Citizenship and Development |  |  | COD:PTY | party |

# RWA
Ruandische Demokratische Kräfte |  |  | RWA:OPP | party |
FDU-Inkingi |  |  | RWA:OPP | party |
FDU Inkingi |  |  | RWA:OPP | party |
Vereinigte Demokratische Kräfte Inkingi |  |  | RWA:OPP | party |
Rwanda National Congress |  |  | RWA:OPP | party |
Dalfa-Umurinzi |  |  | RWA:OPP | party |
Demokratische Grüne Partei Ruandas |  |  | RWA:OPP | party |
United Democratic Forces of Rwanda |  |  | RWA:OPP | party |
Unified Democratic Forces-Inkingi |  |  | RWA:OPP | party |
Democratic Green Party of Rwanda |  |  | RWA:OPP | party |

# BDI
UPRONA |  |  | BDI:PTY | party |
Union für Nationalen Fortschritt |  |  | BDI:PTY | party |
FRODEBU |  |  | BDI:PTY | party |
Front für Demokratie in Burundi |  |  | BDI:PTY | party |
Demokratische Front Burundis |  |  | BDI:PTY | party |
Front for Democracy in Burundi |  |  | BDI:PTY | party |
Union for National Progress |  |  | BDI:PTY | party |
National Congress for Liberty |  |  | BDI:PTY | party |
National Congress for Freedom |  |  | BDI:PTY | party |
Burundi Democratic Front |  |  | BDI:PTY | party |

# ETH
Semayawi |  |  | ETH:PTY | party |
Medrek |  |  | ETH:PTY | party |
Ezema |  |  | ETH:PTY | party |
Wohlstandspartei |  |  | ETH:PTY | party |
Prosperity Party |  |  | ETH:PTY | party |
Oromo Federalist Congress |  |  | ETH:PTY | party |
Oromo-Föderalistenkongress |  |  | ETH:PTY | party |
Oromo Föderalistischer Kongress |  |  | ETH:PTY | party |
Unity for Democracy and Justice |  |  | ETH:PTY | party |
Oromo Democratic Party |  |  | ETH:PTY | party |
Ethiopian Citizens for Social Justice |  |  | ETH:PTY | party |
Amhara Democratic Party |  |  | ETH:PTY | party |
National Movement of Amhara |  |  | ETH:PTY | party |
Qeerroo |  |  | ETH:REB | armed |
Sidama-Befreiungsfront |  |  | ETH:REB | armed |
Volksbefreiungsfront Tigrays |  |  | ETH:REB | armed |
Befreiungsarmee der Oromo |  |  | ETH:REB | armed |

# ERI
Volksfront für Demokratie und Gerechtigkeit |  |  | ERI:PTY | party |
PFDJ |  |  | ERI:PTY | party |
Eritreische Volksbefreiungsfront EPLF |  |  | ERI:PTY | party |
People's Front for Democracy and Justice |  |  | ERI:PTY | party |
Popular Front for Democracy and Justice |  |  | ERI:PTY | party |
Brigade Nhamedu |  |  | ERI:OPP | movement |
Brigade N'Hamedu |  |  | ERI:OPP | movement |

# SDN
Umma-Partei |  |  | SDN:PTY | party |
Volkskongresspartei |  |  | SDN:PTY | party |
Populärer Nationalkongress |  |  | SDN:PTY | party |
Nationale Islamische Front |  |  | SDN:PTY | party |
Demokratische Unionspartei |  |  | SDN:PTY | party |
Demokratische Unionistische Partei |  |  | SDN:PTY | party |
Popular Congress Party |  |  | SDN:PTY | party |
Nationale Umma |  |  | SDN:PTY | party |
Umma Party |  |  | SDN:PTY | party |
National Islamic Front |  |  | SDN:PTY | party |
Popular National Congress |  |  | SDN:PTY | party |
Allianz für Freiheit und Veränderung |  |  | SDN:OPP | movement |
Kräfte der Freiheit und des Wandels |  |  | SDN:OPP | movement |
Sudanesische Berufsvereinigung |  |  | SDN:OPP | movement |
Tagadum |  |  | SDN:OPP | movement |
Girifna |  |  | SDN:OPP | movement |
Kräfte für Freiheit und Veränderung |  |  | SDN:OPP | movement |
Sudanesische Berufsgruppenvereinigung |  |  | SDN:OPP | movement |
Sudanesische Fachkräftevereinigung |  |  | SDN:OPP | movement |
Allianz für Freiheit und Wandel FFC |  |  | SDN:OPP | movement |
Sudanese Professionals Association |  |  | SDN:OPP | movement |
Alliance for Freedom and Change |  |  | SDN:OPP | movement |
Declaration of Freedom and Change Forces |  |  | SDN:OPP | movement |
Forces of the Declaration of Freedom and Change |  |  | SDN:OPP | movement |
Alliance of Freedom and Change |  |  | SDN:OPP | movement |
Forces for the Declaration of Freedom and Change |  |  | SDN:OPP | movement |
Sudanese Professionals' Association |  |  | SDN:OPP | movement |
Sudan Call |  |  | SDN:OPP | movement |
Sudan Revolutionary Front |  |  | SDN:REB | armed |
Beja-Kongress |  |  | SDN:REB | armed |

# SSD
SPLM/A-IO |  |  | SSD:REB | armed |
SPLM/A in Opposition |  |  | SSD:REB | armed |
Nuer-Milizen |  |  | SSD:REB | armed |
Cobra-Fraktion |  |  | SSD:REB | armed |
Machar-Fraktion |  |  | SSD:REB | armed |
White Army militia |  |  | SSD:REB | armed |
Sudan People's Liberation Movement-in-Opposition |  |  | SSD:REB | armed |
Sudan People's Liberation Movement in Opposition |  |  | SSD:REB | armed |
South Sudan Democratic Movement |  |  | SSD:REB | armed |
Cobra Faction |  |  | SSD:REB | armed |
Nuer militia |  |  | SSD:REB | armed |

# SOM
Ahlu-Sunna-Miliz |  |  | SOM:PRM | armed |
Aideed-Miliz |  |  | SOM:PRM | armed |
Aidid-Miliz |  |  | SOM:PRM | armed |
Somali National Alliance |  |  | SOM:PRM | armed |
Somalische Nationale Allianz |  |  | SOM:PRM | armed |
Aidid-Milizen |  |  | SOM:PRM | armed |
Raskamboni-Miliz |  |  | SOM:PRM | armed |
Allianz zur Wiederbefreiung Somalias |  |  | SOM:PRM | armed |
Allianz für die Wiederbefreiung Somalias |  |  | SOM:PRM | armed |
Somalische Nationalallianz |  |  | SOM:PRM | armed |
Ras-Kamboni-Brigade |  |  | SOM:PRM | armed |
Macawisley |  |  | SOM:PRM | armed |
Ras-Kamboni-Brigaden |  |  | SOM:PRM | armed |
Al-Itihad al-Islamija |  |  | SOM:PRM | armed |
Alliance for the Re-liberation of Somalia |  |  | SOM:PRM | armed |
Ma'awisley |  |  | SOM:PRM | armed |
Aideed militia |  |  | SOM:PRM | armed |

# NGA
Indigene Völker von Biafra |  |  | NGA:REB | movement |
Indigenes Volk von Biafra |  |  | NGA:REB | movement |
Biafra-Bewegung |  |  | NGA:REB | movement |
Indigene Bevölkerung von Biafra |  |  | NGA:REB | movement |
Eastern Security Network |  |  | NGA:REB | movement |
Indigene Menschen von Biafra |  |  | NGA:REB | movement |
Ansaru |  |  | NGA:REB | terror |
Westafrikanische Provinz des Islamischen Staats |  |  | NGA:REB | terror |
Lakurawa |  |  | NGA:REB | terror |
Islamischer Staat in der Provinz Westafrika |  |  | NGA:REB | terror |
Westafrikanische Provinz des Islamischen Staates |  |  | NGA:REB | terror |
Islamic State West Africa |  |  | NGA:REB | terror |
Islamic State West African Province |  |  | NGA:REB | terror |
Islamische Bewegung in Nigeria |  |  | NGA:REL | movement |
Islamische Bewegung Nigerias |  |  | NGA:REL | movement |
Yan Tatsine |  |  | NGA:REL | movement |
Islamischen Bewegung in Nigeria |  |  | NGA:REL | movement |
Islamic Movement in Nigeria |  |  | NGA:REL | movement |
Islamic Movement of Nigeria |  |  | NGA:REL | movement |
Bring Back Our Girls |  |  | NGA:CVL | movement |
Bring-Back-Our-Girls-Bewegung |  |  | NGA:CVL | movement |
BringBackOurGirls |  |  | NGA:CVL | movement |
EndSARS |  |  | NGA:CVL | movement |
End SARS |  |  | NGA:CVL | movement |
End-SARS-Bewegung |  |  | NGA:CVL | movement |
Bring-Back-Our-Girls-Kampagne |  |  | NGA:CVL | movement |
Action Congress of Nigeria |  |  | NGA:PTY | party |
All Nigeria People's Party |  |  | NGA:PTY | party |
All Nigeria Peoples Party |  |  | NGA:PTY | party |
Kongress für Progressiven Wandel |  |  | NGA:PTY | party |
Congress for Progressive Change |  |  | NGA:PTY | party |
APGA |  |  | NGA:PTY | party |
All Progressives Grand Alliance |  |  | NGA:PTY | party |
NNPP |  |  | NGA:PTY | party |
All Progressive Congress |  |  | NGA:PTY | party |
ANPP |  |  | NGA:PTY | party |
All Nigeria Peoples' Party |  |  | NGA:PTY | party |
Labour Party of Nigeria |  |  | NGA:PTY | party |

# GHA
Nationale Demokratische Kongress |  |  | GHA:PTY | party |
Nationalen Demokratischen Kongress |  |  | GHA:PTY | party |
Convention People's Party |  |  | GHA:PTY | party |

# CIV
RHDP |  |  | CIV:PTY | party |
Houphouëtistische Sammlung |  |  | CIV:PTY | party |
Sammlung der Houphouetisten |  |  | CIV:PTY | party |
Sammlungsbewegung der Republikaner |  |  | CIV:PTY | party |
Rassemblement des Républicains |  |  | CIV:PTY | party |
Republikanische Sammlungsbewegung |  |  | CIV:PTY | party |
Versammlung der Republikaner |  |  | CIV:PTY | party |
Partei der Afrikanischen Völker |  |  | CIV:PTY | party |
PPA-CI |  |  | CIV:PTY | party |
Front Populaire Ivoirien |  |  | CIV:PTY | party |
Rally of Houphouetists for Democracy and Peace |  |  | CIV:PTY | party |
Democratic Party of Ivory Coast |  |  | CIV:PTY | party |
Ivory Coast's Democratic Party |  |  | CIV:PTY | party |
Rally of Republicans |  |  | CIV:PTY | party |
Houphouetist Rally for Democracy and Peace |  |  | CIV:PTY | party |
Jungen Patrioten |  |  | CIV:PRM | armed |
MPCI |  |  | CIV:PRM | armed |
MPIGO |  |  | CIV:PRM | armed |
Republikanische Kräfte Ouattaras |  |  | CIV:PRM | armed |
Ouattara-Milizen |  |  | CIV:PRM | armed |
Ivory Coast Patriotic Movement |  |  | CIV:PRM | armed |
Movement for Justice and Peace |  |  | CIV:PRM | armed |
Patriotic Movement of Cote d'Ivoire |  |  | CIV:PRM | armed |

# SEN
Pastef |  |  | SEN:PTY | party |
Allianz für die Republik |  |  | SEN:PTY | party |
Benno Bokk Yakaar |  |  | SEN:PTY | party |
Yewwi Askan Wi |  |  | SEN:PTY | party |
Y'en a Marre |  |  | SEN:CVL | movement |
Sopi-Koalition |  |  | SEN:PTY | party |
Patrioten Senegals |  |  | SEN:PTY | party |
Rewmi |  |  | SEN:PTY | party |
Senegalese Democratic Party |  |  | SEN:PTY | party |
Alliance for the Republic |  |  | SEN:PTY | party |
Sopi coalition |  |  | SEN:PTY | party |
Y'en-a-marre-Bewegung |  |  | SEN:CVL | movement |
Y en a marre |  |  | SEN:CVL | movement |
Bewegung 23. Juni |  |  | SEN:CVL | movement |
Aar Sunu Election |  |  | SEN:CVL | movement |
June 23 Movement |  |  | SEN:CVL | movement |

# MLI
Nusrat al-Islam |  |  | MLI:REB | terror |
Gruppe für die Unterstützung des Islam und der Muslime |  |  | MLI:REB | terror |
GSIM |  |  | MLI:REB | terror |
Macina-Befreiungsfront |  |  | MLI:REB | terror |
Al-Mourabitun |  |  | MLI:REB | terror |
Al-Mulathamun |  |  | MLI:REB | terror |
Unterstützungsgruppe für den Islam und die Muslime |  |  | MLI:REB | terror |
Gruppe zur Unterstützung des Islam und der Muslime |  |  | MLI:REB | terror |
Jama'at Nasr al-Islam wal Muslimin |  |  | MLI:REB | terror |
Macina Liberation Movement |  |  | MLI:REB | terror |
Macina Katiba |  |  | MLI:REB | terror |
Azawad-Befreiungsfront |  |  | MLI:REB | armed |
HCUA |  |  | MLI:REB | armed |
Hoher Rat für die Einheit des Azawad |  |  | MLI:REB | armed |
Befreiungsfront des Azawad |  |  | MLI:REB | armed |
Arabische Bewegung des Azawad |  |  | MLI:REB | armed |
Islamische Bewegung des Azawad |  |  | MLI:REB | armed |
Tuareg-Miliz |  |  | MLI:REB | armed |
Tuareg-Milizen |  |  | MLI:REB | armed |
CSP-PSD |  |  | MLI:REB | armed |
Permanenter Strategischer Rahmen |  |  | MLI:REB | armed |
Rebellenbündnis CMA |  |  | MLI:REB | armed |
Arab Movement of Azawad |  |  | MLI:REB | armed |
Coordination of the Movements of Azawad |  |  | MLI:REB | armed |
Islamic Movement of Azawad |  |  | MLI:REB | armed |
Imghad Tuareg Self-Defense Group and Allies |  |  | MLI:REB | armed |
Tuareg militia |  |  | MLI:REB | armed |
Dogon-Miliz |  |  | MLI:PRM | armed |
Dogon-Milizen |  |  | MLI:PRM | armed |
Dozo-Jäger |  |  | MLI:PRM | armed |
Dozo-Milizen |  |  | MLI:PRM | armed |
Dogon-Jäger |  |  | MLI:PRM | armed |
Dozo-Miliz |  |  | MLI:PRM | armed |
Ganda Izo |  |  | MLI:PRM | armed |
Dogon militia |  |  | MLI:PRM | armed |
Dozo hunters |  |  | MLI:PRM | armed |
Dogon militias |  |  | MLI:PRM | armed |
Dozo militia |  |  | MLI:PRM | armed |
M5-RFP |  |  | MLI:OPP | movement |
Bewegung des 5. Juni |  |  | MLI:OPP | movement |
Bewegung 5. Juni |  |  | MLI:OPP | movement |
M5-Bewegung |  |  | MLI:OPP | movement |
June 5 Movement |  |  | MLI:OPP | movement |
M5 movement |  |  | MLI:OPP | movement |
Movement of June 5 |  |  | MLI:OPP | movement |

# IMG
EIGS |  |  | IMG:REB | terror |
IS Sahel |  |  | IMG:REB | terror |

# BFA
Balai Citoyen |  |  | BFA:OPP | movement |
Bewegung Bürgerbesen |  |  | BFA:OPP | movement |
Citizen Broom |  |  | BFA:OPP | movement |
Kongress für Demokratie und Fortschritt |  |  | BFA:PTY | party |
Volksbewegung für den Fortschritt |  |  | BFA:PTY | party |
Congress for Democracy and Progress |  |  | BFA:PTY | party |
People's Movement for Progress |  |  | BFA:PTY | party |
Union for Progress and Change |  |  | BFA:PTY | party |

# NER
Nigerien Movement for Justice |  |  | NER:REB | armed |
Nigerien Justice Movement |  |  | NER:REB | armed |
Movement of Niger People for Justice |  |  | NER:REB | armed |

# TCD
Frolinat |  |  | TCD:REB | armed |
CCMSR |  |  | TCD:REB | armed |
Union der Kräfte des Widerstands |  |  | TCD:REB | armed |
Rassemblement des forces pour le changement |  |  | TCD:REB | armed |
Union der Widerstandskräfte |  |  | TCD:REB | armed |
Vereinte Front für den Wandel |  |  | TCD:REB | armed |
Vereinigte Front für Wandel |  |  | TCD:REB | armed |
United Front for Change |  |  | TCD:REB | armed |
Rally of Forces for Change |  |  | TCD:REB | armed |
United Front for Democracy and Change |  |  | TCD:REB | armed |
Military Command Council for the Salvation of the Republic |  |  | TCD:REB | armed |
Patriotische Heilsbewegung |  |  | TCD:PTY | party |
Mouvement Patriotique du Salut |  |  | TCD:PTY | party |
Patriotische Rettungsbewegung |  |  | TCD:PTY | party |
Wakit Tama |  |  | TCD:PTY | party |
Transformateurs |  |  | TCD:PTY | party |
Die Transformateure |  |  | TCD:PTY | party |
Wakit Tamma |  |  | TCD:PTY | party |
Patriotic Salvation Movement |  |  | TCD:PTY | party |
Transformers party |  |  | TCD:PTY | party |

# CAF
FPRC |  |  | CAF:REB | armed |
Einheit für den Frieden in Zentralafrika |  |  | CAF:REB | armed |
3R-Miliz |  |  | CAF:REB | armed |
UFDR |  |  | CAF:REB | armed |
Union der demokratischen Kräfte für Einheit |  |  | CAF:REB | armed |
Volksfront für die Wiedergeburt der Zentralafrikanischen Republik |  |  | CAF:REB | armed |
Popular Front for the Rebirth of the Central African Republic |  |  | CAF:REB | armed |
Union for Peace in the Central African Republic |  |  | CAF:REB | armed |
Popular Front for the Renaissance of Central African Republic |  |  | CAF:REB | armed |
Popular Front for the Renaissance in the Central African Republic |  |  | CAF:REB | armed |
3R militia |  |  | CAF:REB | armed |
Central African Patriotic Movement |  |  | CAF:REB | armed |
Patriotic Movement for the Central African Republic |  |  | CAF:REB | armed |
Popular Front for the Renaissance of the Central African Republic |  |  | CAF:REB | armed |

# CMR
Ambazonische Verteidigungskräfte |  |  | CMR:REB | armed |
Southern Cameroons Defence Forces |  |  | CMR:REB | armed |
RDPC |  |  | CMR:PTY | party |
Demokratische Sammlungsbewegung des kamerunischen Volkes |  |  | CMR:PTY | party |
CPDM |  |  | CMR:PTY | party |
Bewegung für die Wiedergeburt Kameruns |  |  | CMR:PTY | party |
Demokratische Sammlung des Kamerunischen Volkes |  |  | CMR:PTY | party |
Bewegung für die Wiedergeburt von Kamerun |  |  | CMR:PTY | party |
Demokratische Bewegung des kamerunischen Volkes |  |  | CMR:PTY | party |
Social Democratic Front |  |  | CMR:PTY | party |
Cameroon Renaissance Movement |  |  | CMR:PTY | party |
Bewegung für die Renaissance Kameruns |  |  | CMR:PTY | party |
Cameroon People's Democratic Movement |  |  | CMR:PTY | party |
Movement for the Rebirth of Cameroon |  |  | CMR:PTY | party |
Movement for the Renaissance of Cameroon |  |  | CMR:PTY | party |

# GAB
Alternance 2023 |  |  | GAB:PTY | party |
Parti Démocratique Gabonais |  |  | GAB:PTY | party |
Gabonese Democratic Party |  |  | GAB:PTY | party |
Democratic Party of Gabon |  |  | GAB:PTY | party |

# COG
Kongolesische Partei der Arbeit |  |  | COG:PTY | party |
Parti Congolais du Travail |  |  | COG:PTY | party |
UPADS |  |  | COG:PTY | party |
Panafrikanische Union für Soziale Demokratie |  |  | COG:PTY | party |
Panafrikanische Union für Sozialdemokratie |  |  | COG:PTY | party |
Congolese Labour Party |  |  | COG:PTY | party |
Congolese Party of Labour |  |  | COG:PTY | party |
Pan-African Union for Social Democracy |  |  | COG:PTY | party |
Congolese Workers' Party |  |  | COG:PTY | party |

# LBR
Patriotische Nationalfront Liberias |  |  | LBR:REB | armed |
INPFL |  |  | LBR:REB | armed |
Rebellengruppe MODEL |  |  | LBR:REB | armed |
Liberianer Vereint für Versöhnung und Demokratie |  |  | LBR:REB | armed |
Liberianer für Versöhnung und Demokratie |  |  | LBR:REB | armed |
Vereinigte Liberianer für Versöhnung |  |  | LBR:REB | armed |
Kongress für Demokratischen Wandel |  |  | LBR:PTY | party |
Congress for Democratic Change |  |  | LBR:PTY | party |
Koalition für Demokratischen Wandel |  |  | LBR:PTY | party |
Coalition for Democratic Change |  |  | LBR:PTY | party |
True Whig Party |  |  | LBR:PTY | party |

# SLE
SLPP |  |  | SLE:PTY | party |
All People's Congress |  |  | SLE:PTY | party |
Sierra Leone People's Party |  |  | SLE:PTY | party |
All Peoples Congress |  |  | SLE:PTY | party |

# GIN
UFDG |  |  | GIN:OPP | party |
Union der Demokratischen Kräfte Guineas |  |  | GIN:OPP | party |
Union demokratischer Kräfte Guineas |  |  | GIN:OPP | party |
FNDC |  |  | GIN:OPP | party |
Nationale Front zur Verteidigung der Verfassung |  |  | GIN:OPP | party |
Nationale Front für die Verteidigung der Verfassung |  |  | GIN:OPP | party |
Union of Democratic Forces of Guinea |  |  | GIN:OPP | party |
National Front for the Defence of the Constitution |  |  | GIN:OPP | party |
National Front for the Defense of the Constitution |  |  | GIN:OPP | party |
Union of the Democratic Forces of Guinea |  |  | GIN:OPP | party |

# GNB
PAIGC |  |  | GNB:PTY | party |
Afrikanische Unabhängigkeitspartei von Guinea und Kap Verde |  |  | GNB:PTY | party |
Afrikanische Partei für die Unabhängigkeit von Guinea und Kap Verde |  |  | GNB:PTY | party |
Madem-G15 |  |  | GNB:PTY | party |
MADEM G-15 |  |  | GNB:PTY | party |
Partei der Sozialen Erneuerung |  |  | GNB:PTY | party |
Madem G15 |  |  | GNB:PTY | party |
Madem-15 |  |  | GNB:PTY | party |
African Party for the Independence of Guinea and Cape Verde |  |  | GNB:PTY | party |
African Party for the Independence of Guinea-Bissau and Cape Verde |  |  | GNB:PTY | party |
Party for Social Renewal |  |  | GNB:PTY | party |
Social Renewal Party |  |  | GNB:PTY | party |
Party of Social Renewal |  |  | GNB:PTY | party |
Movement for Democratic Alternation |  |  | GNB:PTY | party |

# GMB
Allianz für Patriotische Neuorientierung und Aufbau |  |  | GMB:PTY | party |
Alliance for Patriotic Reorientation and Construction |  |  | GMB:PTY | party |
United Democratic Party of Gambia |  |  | GMB:PTY | party |
APRC party |  |  | GMB:PTY | party |

# TGO
Sammlung des Togoischen Volkes |  |  | TGO:PTY | party |
Union der Kräfte des Wandels |  |  | TGO:PTY | party |
Union der Kräfte für den Wandel |  |  | TGO:PTY | party |
Sammlungsbewegung des togoischen Volkes |  |  | TGO:PTY | party |
Panafrikanische Nationalpartei |  |  | TGO:PTY | party |
Nationale Allianz für den Wandel |  |  | TGO:PTY | party |
Union der Kräfte für Wandel |  |  | TGO:PTY | party |
Panafrikanische Nationale Partei |  |  | TGO:PTY | party |
Dynamik Monseigneur Kpodzro |  |  | TGO:PTY | party |
Togolesische Volkssammlung |  |  | TGO:PTY | party |
Rally of the Togolese People |  |  | TGO:PTY | party |
Union of Forces for Change |  |  | TGO:PTY | party |
Pan-African National Party |  |  | TGO:PTY | party |
National Alliance for Change |  |  | TGO:PTY | party |
Rally for the Togolese People |  |  | TGO:PTY | party |
Panafrican National Party |  |  | TGO:PTY | party |
Union of the Forces of Change |  |  | TGO:PTY | party |
Togolese People's Rally |  |  | TGO:PTY | party |
Union of the Forces for Change |  |  | TGO:PTY | party |
Pan African National Party |  |  | TGO:PTY | party |

# MDG
Tiako i Madagasikara |  |  | MDG:PTY | party |
MAPAR |  |  | MDG:PTY | party |
Gen Z Madagascar |  |  | MDG:CVL | movement |
Gen Z Mada |  |  | MDG:CVL | movement |
AREMA |  |  | MDG:PTY | party |
Gen Z Madagaskar |  |  | MDG:CVL | movement |
Gen-Z-Bewegung Madagaskars |  |  | MDG:CVL | movement |
Determined Malagasy Youth |  |  | MDG:PTY | party |
TIM party |  |  | MDG:PTY | party |

# MUS
Militante Sozialistische Bewegung |  |  | MUS:PTY | party |
Mouvement Militant Mauricien |  |  | MUS:PTY | party |
Mauritische Arbeitspartei |  |  | MUS:PTY | party |
Militante Mauritische Bewegung |  |  | MUS:PTY | party |
Mauritische Labour-Partei |  |  | MUS:PTY | party |
Militant Socialist Movement |  |  | MUS:PTY | party |
Mauritian Militant Movement |  |  | MUS:PTY | party |
Mauritius Labour Party |  |  | MUS:PTY | party |
Mauritian Labour Party |  |  | MUS:PTY | party |
Mauritian Socialist Movement |  |  | MUS:PTY | party |

# BGD
Jatiya Party |  |  | BGD:PTY | party |
Jatiya-Partei |  |  | BGD:PTY | party |
Jamaat-e-Islami Bangladesch |  |  | BGD:PTY | party |
Jamaat-e-Islami Bangladesh |  |  | BGD:PTY | party |
Bangladesh Jamaat-e-Islami |  |  | BGD:PTY | party |
Chhatra League |  |  | BGD:PTY | party |
Chhatra-Liga |  |  | BGD:PTY | party |
Hefazat-e-Islam |  |  | BGD:REL | movement |
Jatiya Oikya Front |  |  | BGD:PTY | party |
Islami Chhatra Shibir |  |  | BGD:PTY | party |
Jatiya Samajtantrik Dal |  |  | BGD:PTY | party |
National Citizen Party |  |  | BGD:PTY | party |
Students Against Discrimination |  |  | BGD:OPP | movement |
Jatiyo Party |  |  | BGD:PTY | party |
Hefajat-e-Islam |  |  | BGD:REL | movement |
Jatiya Oikyafront |  |  | BGD:PTY | party |
Studenten gegen Diskriminierung |  |  | BGD:OPP | movement |
Studentenbewegung gegen Diskriminierung |  |  | BGD:OPP | movement |
Anti-Diskriminierungs-Studentenbewegung |  |  | BGD:OPP | movement |
Antidiskriminierungsbewegung der Studierenden |  |  | BGD:OPP | movement |
Anti-Discrimination Students Movement |  |  | BGD:OPP | movement |
Anti-discrimination Student Movement |  |  | BGD:OPP | movement |
Harkat-ul-Jihad |  |  | BGD:REB | terror |
HuJI |  |  | BGD:REB | terror |
Harkatul Jihad |  |  | BGD:REB | terror |
Harkat-ul-Dschihad |  |  | BGD:REB | terror |
Jamaatul Mujahideen |  |  | BGD:REB | terror |
Jagrata Muslim Janata |  |  | BGD:REB | terror |
Ansar Bangla |  |  | BGD:REB | terror |
Ansar al-Islam Bangladesh |  |  | BGD:REB | terror |
Jama'atul Mujahideen |  |  | BGD:REB | terror |
Purba Banglar Communist Party |  |  | BGD:REB | terror |

# LKA
National People's Power |  |  | LKA:PTY | party |
Nationale Volksmacht |  |  | LKA:PTY | party |
Samagi Jana Balawegaya |  |  | LKA:PTY | party |
Sri Lanka Podujana Peramuna |  |  | LKA:PTY | party |
Jathika Hela Urumaya |  |  | LKA:PTY | party |
Tamilische Nationalallianz |  |  | LKA:PTY | party |
Tamilische Nationale Allianz |  |  | LKA:PTY | party |
Vereinigte Nationalpartei |  |  | LKA:PTY | party |
Marxist JVP |  |  | LKA:PTY | party |
National Freedom Front |  |  | LKA:PTY | party |
United People's Freedom Alliance |  |  | LKA:PTY | party |
Sri Lanka Muslim Congress |  |  | LKA:PTY | party |
Aragalaya |  |  | LKA:CVL | movement |
National Thowheeth Jamaath |  |  | LKA:REB | terror |
National Thowheed Jamaath |  |  | LKA:REB | terror |
National Thowheeth Jama'ath |  |  | LKA:REB | terror |
National Thowheed Jamath |  |  | LKA:REB | terror |
National Tawheed Jamaat |  |  | LKA:REB | terror |

# NPL
Madhesi Jana Adhikar Forum |  |  | NPL:PTY | party |
Rastriya Swatantra Party |  |  | NPL:PTY | party |
Rastriya Prajatantra Party |  |  | NPL:PTY | party |
Unified Marxist-Leninist |  |  | NPL:PTY | party |
Madhesi People's Rights Forum |  |  | NPL:PTY | party |

# BTN
Druk Phuensum Tshogpa |  |  | BTN:PTY | party |

# MDV
Maldivian Democratic Party |  |  | MDV:PTY | party |

# PAK
Awami National Party |  |  | PAK:PTY | party |
Awami-Nationalpartei |  |  | PAK:PTY | party |
Jamiat Ulema-e-Islam |  |  | PAK:PTY | party |
Jamiat-e-Ulema-e-Islam |  |  | PAK:PTY | party |
Jamiat Ulema-i-Islam |  |  | PAK:PTY | party |
JUI-F |  |  | PAK:PTY | party |
Balochistan National Party |  |  | PAK:PTY | party |
Pakistanische Demokratische Bewegung |  |  | PAK:PTY | party |
Istehkam-e-Pakistan |  |  | PAK:PTY | party |
Muttahida-Quami-Bewegung |  |  | PAK:PTY | party |
Pakistan Democratic Movement |  |  | PAK:PTY | party |
Pakistan Awami Tehreek |  |  | PAK:PTY | party |
Grand Democratic Alliance |  |  | PAK:PTY | party |
Tehreek-e-Labbaik Pakistan |  |  | PAK:PTY | party |
Tehreek-e-Labbaik |  |  | PAK:PTY | party |
Tehreek-e-Labaik |  |  | PAK:PTY | party |
Tehrik-e-Labaik Pakistan |  |  | PAK:PTY | party |
Paschtunische Schutzbewegung |  |  | PAK:CVL | movement |
Pashtun Tahafuz Movement |  |  | PAK:CVL | movement |
Paschtun Tahafus Movement |  |  | PAK:CVL | movement |
Pashtunische Schutzbewegung |  |  | PAK:CVL | movement |
Pashtun Protection Movement |  |  | PAK:CVL | movement |
Jamaat-ud-Dawa |  |  | PAK:REB | terror |
Dschamaat-ud-Dawa |  |  | PAK:REB | terror |
Hafiz-Gul-Bahadur-Gruppe |  |  | PAK:REB | terror |
Jamaat-ud-Dawah |  |  | PAK:REB | terror |
Jama'at-ud-Da'wah |  |  | PAK:REB | terror |
Sipah-e-Mohammad |  |  | PAK:REB | terror |
Balochische Befreiungsarmee |  |  | PAK:REB | armed |
United Baloch Army |  |  | PAK:REB | armed |
Belutschisches Yakjehti-Komitee |  |  | PAK:CVL | movement |
Baloch Yakjehti Committee |  |  | PAK:CVL | movement |
Baloch-Yakjehti-Komitee |  |  | PAK:CVL | movement |
Baloch Unity Committee |  |  | PAK:CVL | movement |

# AFG
Jamiat-e Islami |  |  | AFG:PTY | party |
Dschamiat-i-Islami |  |  | AFG:PTY | party |
Jamiat-i-Islami |  |  | AFG:PTY | party |
Dschamiat-e-Islami |  |  | AFG:PTY | party |
Hisb-i-Wahdat |  |  | AFG:PTY | party |
Hezb-e-Wahdat |  |  | AFG:PTY | party |
Dschunbisch |  |  | AFG:PTY | party |
Junbish |  |  | AFG:PTY | party |
Hisb-e-Wahdat |  |  | AFG:PTY | party |
Jamiat-e-Islami |  |  | AFG:PTY | party |
Hizb-i-Wahdat |  |  | AFG:PTY | party |
Hezb-i-Wahdat |  |  | AFG:PTY | party |
Jumbish |  |  | AFG:PTY | party |
Nationale Widerstandsfront |  |  | AFG:REB | armed |
Nationalen Widerstandsfront |  |  | AFG:REB | armed |
Afghanistan Freedom Front |  |  | AFG:REB | armed |
Afghanische Freiheitsfront |  |  | AFG:REB | armed |
National Resistance Front |  |  | AFG:REB | armed |
Hizb-e Islami Gulbuddin |  |  | AFG:REB | armed |
Hesb-i-Islami |  |  | AFG:REB | armed |
Hekmatjar-Miliz |  |  | AFG:REB | armed |
Hisb-e-Islami |  |  | AFG:REB | armed |
Hekmatyar-Gruppe |  |  | AFG:REB | armed |
Demokratische Volkspartei Afghanistans |  |  | AFG:PTY | party |
DVPA |  |  | AFG:PTY | party |
People's Democratic Party of Afghanistan |  |  | AFG:PTY | party |

# MMR
Arakanarmee |  |  | MMR:REB | armed |
Armee der Nationalen Demokratischen Allianz Myanmars |  |  | MMR:REB | armed |
Drei-Bruderschaften-Allianz |  |  | MMR:REB | armed |
Ta'ang-Nationale Befreiungsarmee |  |  | MMR:REB | armed |
Nationale Befreiungsarmee der Ta'ang |  |  | MMR:REB | armed |
Northern Alliance of Myanmar |  |  | MMR:REB | armed |
Shan-Staat-Armee |  |  | MMR:REB | armed |
DKBA |  |  | MMR:REB | armed |
Unabhängigkeitsarmee Kachins |  |  | MMR:REB | armed |
Kachin-Unabhängigkeitsorganisation |  |  | MMR:REB | armed |
Karen-Nationalunion |  |  | MMR:REB | armed |
Restoration Council of Shan State |  |  | MMR:REB | armed |
Volksverteidigungskräfte Myanmars |  |  | MMR:REB | armed |
Volksverteidigungsstreitkräfte |  |  | MMR:REB | armed |
Regierung der Nationalen Einheit Myanmars |  |  | MMR:OPP | organ |
Nationale Einheitsregierung Myanmars |  |  | MMR:OPP | organ |
CRPH |  |  | MMR:OPP | organ |
National Unity Government of Myanmar |  |  | MMR:OPP | organ |
Committee Representing Pyidaungsu Hluttaw |  |  | MMR:OPP | organ |
88 Generation |  |  | MMR:CVL | movement |
Generation 88 |  |  | MMR:CVL | movement |
Bewegung 969 |  |  | MMR:CVL | movement |

# MYS
Pakatan Harapan |  |  | MYS:PTY | party |
Pakatan Rakyat |  |  | MYS:PTY | party |
Allianz der Hoffnung |  |  | MYS:PTY | party |
Keadilan |  |  | MYS:PTY | party |
Parti Islam Se-Malaysia |  |  | MYS:PTY | party |
Panmalaysische Islamische Partei |  |  | MYS:PTY | party |
Perikatan Nasional |  |  | MYS:PTY | party |
Bersatu |  |  | MYS:PTY | party |
Volksgerechtigkeitspartei |  |  | MYS:PTY | party |
Pakatan-Harapan-Bündnis |  |  | MYS:PTY | party |
Malaysian Chinese Association |  |  | MYS:PTY | party |
Alliance of Hope |  |  | MYS:PTY | party |
People's Justice Party |  |  | MYS:PTY | party |
Democratic Action Party |  |  | MYS:PTY | party |
Malaysian Indian Congress |  |  | MYS:PTY | party |
Parti Islam SeMalaysia |  |  | MYS:PTY | party |
Bersih |  |  | MYS:CVL | movement |
Koalition für saubere und faire Wahlen |  |  | MYS:CVL | movement |
Hindraf |  |  | MYS:CVL | movement |
Coalition for Clean and Fair Elections |  |  | MYS:CVL | movement |
Hindu Rights Action Force |  |  | MYS:CVL | movement |

# SGP
Arbeiterpartei Singapurs |  |  | SGP:PTY | party |
Singapore Democratic Party |  |  | SGP:PTY | party |

# IDN
PDIP |  |  | IDN:PTY | party |
Gerindra |  |  | IDN:PTY | party |
Partai Demokrat |  |  | IDN:PTY | party |
Nationale Erwachenspartei |  |  | IDN:PTY | party |
Partei des Nationalen Erwachens |  |  | IDN:PTY | party |
Nationale Mandatspartei |  |  | IDN:PTY | party |
Partei des Nationalen Mandats |  |  | IDN:PTY | party |
Vereinigte Entwicklungspartei |  |  | IDN:PTY | party |
Partei für Gerechtigkeit und Wohlstand |  |  | IDN:PTY | party |
Partei der Wohlfahrt und Gerechtigkeit |  |  | IDN:PTY | party |
NasDem |  |  | IDN:PTY | party |
Gerechtigkeits- und Wohlfahrtspartei |  |  | IDN:PTY | party |
Hanura |  |  | IDN:PTY | party |
Prosperous Justice Party |  |  | IDN:PTY | party |
National Awakening Party |  |  | IDN:PTY | party |
National Mandate Party |  |  | IDN:PTY | party |
United Development Party |  |  | IDN:PTY | party |
Indonesian Democratic Party |  |  | IDN:PTY | party |
PDI-Perjuangan |  |  | IDN:PTY | party |
Indonesische KP |  |  | IDN:PTY | party |
Indonesian Communists |  |  | IDN:PTY | party |
Front der Verteidiger des Islam |  |  | IDN:REL | movement |
Islamic Defenders Front |  |  | IDN:REL | movement |
Front Pembela Islam |  |  | IDN:REL | movement |
Islamische Verteidigungsfront |  |  | IDN:REL | movement |
Front zur Verteidigung des Islam |  |  | IDN:REL | movement |
Verteidigungsfront des Islam |  |  | IDN:REL | movement |
Islam Defenders Front |  |  | IDN:REL | movement |
Islam Defenders' Front |  |  | IDN:REL | movement |
Jamaah Ansharut Tauhid |  |  | IDN:REB | terror |
Mudschahedin Ostindonesien |  |  | IDN:REB | terror |
Jamaah Anshorut Daulah |  |  | IDN:REB | terror |
Mujahidin Indonesien Timur |  |  | IDN:REB | terror |
Jemaah Ansharut Tauhid |  |  | IDN:REB | terror |
Mujahidin of Eastern Indonesia |  |  | IDN:REB | terror |
Jemaah Anshorut Daulah |  |  | IDN:REB | terror |
Nationale Befreiungsarmee Westpapuas |  |  | IDN:REB | armed |
Westpapuanische Befreiungsarmee |  |  | IDN:REB | armed |

# TLS
Aitarak-Miliz |  |  | TLS:PRM | armed |
Besi Merah Putih |  |  | TLS:PRM | armed |
CNRT |  |  | TLS:PTY | party |
Nationalkongress für den Wiederaufbau Timors |  |  | TLS:PTY | party |
Nationalrat des Timoresischen Widerstands |  |  | TLS:PTY | party |
Nationaler Kongress für den Wiederaufbau Osttimors |  |  | TLS:PTY | party |
Nationalrat des Timoresischen Widerstandes |  |  | TLS:PTY | party |
Nationalkongress für den Wiederaufbau von Timor |  |  | TLS:PTY | party |
National Congress for Timorese Reconstruction |  |  | TLS:PTY | party |
National Council of Timorese Resistance |  |  | TLS:PTY | party |
National Council of Maubere Resistance |  |  | TLS:PTY | party |
National Congress for the Reconstruction of Timor |  |  | TLS:PTY | party |
National Congress for the Reconstruction of East Timor |  |  | TLS:PTY | party |

# PHL
PDP-Laban |  |  | PHL:PTY | party |
Laban ng Demokratikong Pilipino |  |  | PHL:PTY | party |
Lakas-CMD |  |  | PHL:PTY | party |
Nacionalista-Partei |  |  | PHL:PTY | party |
PDP–Laban |  |  | PHL:PTY | party |
Nacionalista Party |  |  | PHL:PTY | party |
Lakas party |  |  | PHL:PTY | party |
Nationalist People's Coalition |  |  | PHL:PTY | party |
Akbayan |  |  | PHL:PTY | party |
Bayan Muna |  |  | PHL:PTY | party |
Partido Federal ng Pilipinas |  |  | PHL:PTY | party |
CPP-NPA |  |  | PHL:REB | armed |
Nationale Demokratische Front der Philippinen |  |  | PHL:REB | armed |
Maute-Miliz |  |  | PHL:REB | armed |
Terrorgruppe Maute |  |  | PHL:REB | armed |
Moro-Nationale Befreiungsfront |  |  | PHL:REB | armed |
Islamische Freiheitskämpfer von Bangsamoro |  |  | PHL:REB | armed |
Rajah Sulaiman Movement |  |  | PHL:REB | armed |
Mautegruppe |  |  | PHL:REB | armed |
National Democratic Front of the Philippines |  |  | PHL:REB | armed |
New Peoples Army |  |  | PHL:REB | armed |
Ansar Khalifah Philippines |  |  | PHL:REB | armed |
Rajah Solaiman Movement |  |  | PHL:REB | armed |
Dawlah Islamiya |  |  | PHL:REB | armed |

# KHM
Sam Rainsy Party |  |  | KHM:PTY | party |
Candlelight Party |  |  | KHM:PTY | party |
Kerzenlichtpartei |  |  | KHM:PTY | party |
Oppositionspartei Sam Rainsy |  |  | KHM:PTY | party |
Nationale Rettungspartei |  |  | KHM:PTY | party |
Khmer Power Party |  |  | KHM:PTY | party |

# LAO
Lao Communist Party |  |  | LAO:PTY | party |

# VNM
Viet Tan |  |  | VNM:OPP | party |
Viet-Tan |  |  | VNM:OPP | party |
Block 8406 |  |  | VNM:OPP | party |
Bloc 8406 |  |  | VNM:OPP | party |

# CHN
Demokratische Partei Chinas |  |  | CHN:OPP | movement |
Charta 08 |  |  | CHN:OPP | movement |
Charta-08 |  |  | CHN:OPP | movement |
Tiananmen-Mütter |  |  | CHN:OPP | movement |
Mütter des Tiananmen |  |  | CHN:OPP | movement |
Mütter von Tiananmen |  |  | CHN:OPP | movement |
Mütter vom Tiananmen-Platz |  |  | CHN:OPP | movement |
Democracy Party of China |  |  | CHN:OPP | movement |
Charter 08 |  |  | CHN:OPP | movement |
Tiananmen Mothers |  |  | CHN:OPP | movement |
New Citizens' Movement |  |  | CHN:OPP | movement |
New Citizens Movement |  |  | CHN:OPP | movement |
Tibetan Youth Congress |  |  | CHN:OPP | movement |
Weltuigurenkongress |  |  | CHN:OPP | movement |
Students for a Free Tibet |  |  | CHN:OPP | movement |

# HKG
Demokratische Partei Hongkongs |  |  | HKG:OPP | party |
Civic Party |  |  | HKG:OPP | party |
Bürgerpartei Hongkongs |  |  | HKG:OPP | party |
League of Social Democrats |  |  | HKG:OPP | party |
Demokratische Partei in Hongkong |  |  | HKG:OPP | party |
Hong Kong National Party |  |  | HKG:OPP | party |
Youngspiration |  |  | HKG:OPP | party |
Hongkong Nationalpartei |  |  | HKG:OPP | party |
Hong Kong Nationalpartei |  |  | HKG:OPP | party |
Hong Kong Democratic Party |  |  | HKG:OPP | party |
Democratic Party of Hong Kong |  |  | HKG:OPP | party |
Hong Kong's Democratic Party |  |  | HKG:OPP | party |
Hong Kong Indigenous |  |  | HKG:OPP | party |
Civic Human Rights Front |  |  | HKG:OPP | party |
Hong Kong Federation of Students |  |  | HKG:OPP | party |
Hong Kong's Democrats |  |  | HKG:OPP | party |
Demokratische Allianz für die Verbesserung Hongkongs |  |  | HKG:PTY | party |
DAB Hongkong |  |  | HKG:PTY | party |
Demokratische Allianz zur Verbesserung Hongkongs |  |  | HKG:PTY | party |
Democratic Alliance for the Betterment of Hong Kong |  |  | HKG:PTY | party |
Democratic Alliance for the Betterment and Progress of Hong Kong |  |  | HKG:PTY | party |
Civil Human Rights Front |  |  | HKG:CVL | movement |
Menschenrechtsfront Hongkong |  |  | HKG:CVL | movement |
Scholarism |  |  | HKG:CVL | movement |

# TWN
People First Party |  |  | TWN:PTY | party |
New Power Party |  |  | TWN:PTY | party |
Taiwan Solidarity Union |  |  | TWN:PTY | party |
Taiwanische Solidaritätsunion |  |  | TWN:PTY | party |
Taiwanische DPP |  |  | TWN:PTY | party |
Guomindang |  |  | TWN:PTY | party |
Sonnenblumen-Bewegung |  |  | TWN:CVL | movement |
Sonnenblumenbewegung |  |  | TWN:CVL | movement |
Sunflower Movement |  |  | TWN:CVL | movement |
Sunflower Student Movement |  |  | TWN:CVL | movement |

# JPN
Konstitutionelle Demokratische Partei |  |  | JPN:PTY | party |
Konstitutionell-Demokratische Partei |  |  | JPN:PTY | party |
Japanische Konstitutionelle Demokraten |  |  | JPN:PTY | party |
Kibo no To |  |  | JPN:PTY | party |
Nippon Ishin |  |  | JPN:PTY | party |
Ishin no Kai |  |  | JPN:PTY | party |
Sanseito |  |  | JPN:PTY | party |
Sanseitō |  |  | JPN:PTY | party |
Reiwa Shinsengumi |  |  | JPN:PTY | party |
Shinshinto |  |  | JPN:PTY | party |
Sakigake |  |  | JPN:PTY | party |
Kokumin Minshuto |  |  | JPN:PTY | party |
Tomin First |  |  | JPN:PTY | party |
Japanische KP |  |  | JPN:PTY | party |
Demokratische Volkspartei Japans |  |  | JPN:PTY | party |
Jiminto |  |  | JPN:PTY | party |
Liberaldemokraten Japans |  |  | JPN:PTY | party |
Konservative Partei Japans |  |  | JPN:PTY | party |
Constitutional Democratic Party |  |  | JPN:PTY | party |
New Frontier Party |  |  | JPN:PTY | party |
Democratic Party for the People |  |  | JPN:PTY | party |
Japanese Communists |  |  | JPN:PTY | party |
Tokyoites First |  |  | JPN:PTY | party |
People's New Party |  |  | JPN:PTY | party |
Do It Yourself Party |  |  | JPN:PTY | party |
Conservative Party of Japan |  |  | JPN:PTY | party |

# KOR
Macht der Staatsbürger |  |  | KOR:PTY | party |
Partei Macht des Volkes |  |  | KOR:PTY | party |
Partei der Macht des Volkes |  |  | KOR:PTY | party |
Bareun |  |  | KOR:PTY | party |
Hannara |  |  | KOR:PTY | party |
Vereinigte Progressive Partei |  |  | KOR:PTY | party |
Vereinte Fortschrittspartei |  |  | KOR:PTY | party |
Demokratische Arbeitspartei |  |  | KOR:PTY | party |
Demokratische Vereinte Partei |  |  | KOR:PTY | party |
Neue Politische Allianz für Demokratie |  |  | KOR:PTY | party |
Große Nationale Partei |  |  | KOR:PTY | party |
Grand-National-Partei |  |  | KOR:PTY | party |
Millenniumsdemokratische Partei |  |  | KOR:PTY | party |
Millennium Demokratische Partei |  |  | KOR:PTY | party |
Demokratische Partei des Millenniums |  |  | KOR:PTY | party |
Vereinigte Liberaldemokraten |  |  | KOR:PTY | party |
Neue Koreapartei |  |  | KOR:PTY | party |
Rebuilding Korea Party |  |  | KOR:PTY | party |
Demokratische Vereinigte Partei |  |  | KOR:PTY | party |
Partei für den Wiederaufbau Koreas |  |  | KOR:PTY | party |
Neue Korea-Partei |  |  | KOR:PTY | party |
South Korea's Democratic Party |  |  | KOR:PTY | party |
Liberty Korea Party |  |  | KOR:PTY | party |
Unified Progressive Party |  |  | KOR:PTY | party |
Democratic Labor Party |  |  | KOR:PTY | party |
Democratic United Party |  |  | KOR:PTY | party |
New Politics Alliance for Democracy |  |  | KOR:PTY | party |
Millennium Democratic Party |  |  | KOR:PTY | party |
United Liberal Democrats |  |  | KOR:PTY | party |
New Korea Party |  |  | KOR:PTY | party |
Minjoo Party |  |  | KOR:PTY | party |
United Future Party |  |  | KOR:PTY | party |
National Congress for New Politics |  |  | KOR:PTY | party |
Our Open Party |  |  | KOR:PTY | party |
Bareunmirae Party |  |  | KOR:PTY | party |
New Reform Party |  |  | KOR:PTY | party |
South Korean Democratic Party |  |  | KOR:PTY | party |

# MNG
MRVP |  |  | MNG:PTY | party |
Mongolian People's Party |  |  | MNG:PTY | party |
Mongolian People's Revolutionary Party |  |  | MNG:PTY | party |
Mongolian Democratic Party |  |  | MNG:PTY | party |
Democratic Party of Mongolia |  |  | MNG:PTY | party |
HUN Party |  |  | MNG:PTY | party |

# NZL
New Zealand First |  |  | NZL:PTY | party |
Neuseeland zuerst |  |  | NZL:PTY | party |
Neuseeländische Labour-Partei |  |  | NZL:PTY | party |
Neuseelands Labour-Partei |  |  | NZL:PTY | party |
Neuseeländische Labour Party |  |  | NZL:PTY | party |
Neuseeländische Grüne |  |  | NZL:PTY | party |
Maori-Partei |  |  | NZL:PTY | party |
Māori-Partei |  |  | NZL:PTY | party |
Te Pāti Māori |  |  | NZL:PTY | party |
Grüne Neuseelands |  |  | NZL:PTY | party |
Labour-Partei Neuseelands |  |  | NZL:PTY | party |
National Party Neuseelands |  |  | NZL:PTY | party |
NZ First |  |  | NZL:PTY | party |
Te Pati Maori |  |  | NZL:PTY | party |
Neuseeland First |  |  | NZL:PTY | party |
New Zealand's Labour Party |  |  | NZL:PTY | party |
ACT New Zealand |  |  | NZL:PTY | party |
Maori Party |  |  | NZL:PTY | party |
Māori Party |  |  | NZL:PTY | party |
New Zealand Greens |  |  | NZL:PTY | party |
Green Party of Aotearoa |  |  | NZL:PTY | party |
Labour Party of New Zealand |  |  | NZL:PTY | party |
New Zealand Labour |  |  | NZL:PTY | party |

# FJI
FijiFirst |  |  | FJI:PTY | party |
Fiji First |  |  | FJI:PTY | party |
SODELPA |  |  | FJI:PTY | party |
Fidschi zuerst |  |  | FJI:PTY | party |
Fijian Political Party |  |  | FJI:PTY | party |
Labour-Partei Fidschis |  |  | FJI:PTY | party |
Fidschianische Arbeitspartei |  |  | FJI:PTY | party |
Fiji Labour Party |  |  | FJI:PTY | party |
Social Democratic Liberal Party |  |  | FJI:PTY | party |
Soqosoqo Duavata ni Lewenivanua |  |  | FJI:PTY | party |
National Federation Party |  |  | FJI:PTY | party |

# PNG
Pangu Pati |  |  | PNG:PTY | party |
Bougainville-Revolutionsarmee |  |  | PNG:REB | armed |
Pangu Party |  |  | PNG:PTY | party |
People's National Congress Party |  |  | PNG:PTY | party |
Melanesian Alliance |  |  | PNG:PTY | party |

# SLB
Malaita-Miliz |  |  | SLB:REB | armed |
Malaita militia |  |  | SLB:REB | armed |

# WSM
Fa'atuatua i le Atua Samoa ua Tasi |  |  | WSM:PTY | party |
FAST-Partei |  |  | WSM:PTY | party |
Menschenrechtsschutzpartei |  |  | WSM:PTY | party |
FAST party |  |  | WSM:PTY | party |
Human Rights Protection Party |  |  | WSM:PTY | party |

# PYF
Tavini Huiraatira |  |  | PYF:PTY | party |
Tahoera'a Huiraatira |  |  | PYF:PTY | party |
Tahoeraa Huiraatira |  |  | PYF:PTY | party |
Tavini party |  |  | PYF:PTY | party |

# USA
MAGA |  |  | USA:PTY | movement |
Make America Great Again movement |  |  | USA:PTY | movement |
House Freedom Caucus |  |  | USA:LEG | organ |
Freedom Caucus |  |  | USA:LEG | organ |
Freedom-Caucus |  |  | USA:LEG | organ |
Never Trumpers |  |  | USA:PTY | party |
Lincoln Project |  |  | USA:NGO | ngo |
Congressional Black Caucus |  |  | USA:LEG | organ |
Congressional Progressive Caucus |  |  | USA:LEG | organ |
Blue Dog Coalition |  |  | USA:LEG | organ |
Republikanischer Nationalausschuss |  |  | USA:PTY | party |
Demokratischer Nationalausschuss |  |  | USA:PTY | party |
Blue Dogs |  |  | USA:PTY | party |
Republikanisches Nationalkomitee |  |  | USA:PTY | party |
Demokratisches Nationalkomitee |  |  | USA:PTY | party |
Democratic Leadership Council |  |  | USA:PTY | party |
Democratic Congressional Campaign Committee |  |  | USA:PTY | party |
Democratic Senatorial Campaign Committee |  |  | USA:PTY | party |
US-Grüne |  |  | USA:PTY | party |
Grüne Partei der USA |  |  | USA:PTY | party |
Amerikanische Grüne |  |  | USA:PTY | party |
Constitution Party |  |  | USA:PTY | party |
Forward Party |  |  | USA:PTY | party |
Democratic Socialists of America |  |  | USA:PTY | party |
America Party |  |  | USA:PTY | party |
Working Families Party |  |  | USA:PTY | party |
American Nazi Party |  |  | USA:PTY | party |
American Independent Party |  |  | USA:PTY | party |
Peace and Freedom Party |  |  | USA:PTY | party |
Moms for Liberty |  |  | USA:CVL | movement |
March for Our Lives |  |  | USA:CVL | movement |
Women's March |  |  | USA:CVL | movement |
No-Kings-Bewegung |  |  | USA:CVL | movement |
Code Pink |  |  | USA:CVL | movement |
CodePink |  |  | USA:CVL | movement |
Turning Point USA |  |  | USA:CVL | movement |
Sunrise Movement |  |  | USA:CVL | movement |
Sunrise-Bewegung |  |  | USA:CVL | movement |
Black Lives Matter Global Network |  |  | USA:CVL | movement |
Christian Coalition |  |  | USA:CVL | movement |
Minuteman Project |  |  | USA:CVL | movement |
Groypers |  |  | USA:CVL | movement |
Promise Keepers |  |  | USA:CVL | movement |
Indivisible-Bewegung |  |  | USA:CVL | movement |
Operation Rescue |  |  | USA:CVL | movement |
Moral-Majority-Bewegung |  |  | USA:CVL | movement |
Stop-the-Steal-Bewegung |  |  | USA:CVL | movement |
50501-Bewegung |  |  | USA:CVL | movement |
No Kings movement |  |  | USA:CVL | movement |
Stop the Steal movement |  |  | USA:CVL | movement |
United for Peace and Justice |  |  | USA:CVL | movement |
ANSWER Coalition |  |  | USA:CVL | movement |
Poor People's Campaign |  |  | USA:CVL | movement |
Boogaloo Boys |  |  | USA:REB | armed |
Boogaloo-Bewegung |  |  | USA:REB | armed |
Three Percenters |  |  | USA:REB | armed |
Atomwaffen Division |  |  | USA:REB | armed |
Atomwaffen-Division |  |  | USA:REB | armed |
Patriot Front |  |  | USA:REB | armed |
Aryan Nations |  |  | USA:REB | armed |
Aryan Brotherhood |  |  | USA:REB | armed |
Michigan Militia |  |  | USA:REB | armed |
Aryan Nation |  |  | USA:REB | armed |
Boogaloo Bois |  |  | USA:REB | armed |
Patriot Prayer |  |  | USA:REB | armed |
White Aryan Resistance |  |  | USA:REB | armed |
Arische Nationen |  |  | USA:REB | armed |
Three-Percenters |  |  | USA:REB | armed |
Symbionese Liberation Army |  |  | USA:REB | armed |
Symbionesische Befreiungsarmee |  |  | USA:REB | armed |
Branch Davidians |  |  | USA:REB | armed |
Davidianer |  |  | USA:REB | armed |
Montana Freemen |  |  | USA:REB | armed |
Arische Bruderschaft |  |  | USA:REB | armed |
Rise Above Movement |  |  | USA:REB | armed |
Wolverine Watchmen |  |  | USA:REB | armed |
Q-Anon |  |  | USA:CVL | movement |

# ISM
Earth Liberation Front |  |  | ISM | movement |
Erdbefreiungsfront |  |  | ISM | movement |
Animal Liberation Front |  |  | ISM | movement |
Tierbefreiungsfront |  |  | ISM | movement |
Scientists for Future |  |  | ISM | movement |
Parents for Future |  |  | ISM | movement |
Students for Future |  |  | ISM | movement |
Christians for Future |  |  | ISM | movement |
Psychologists for Future |  |  | ISM | movement |
Scientist Rebellion |  |  | ISM | movement |
FFF-Bewegung |  |  | ISM | movement |
Omas for Future |  |  | ISM | movement |
Klimastreik-Bewegung |  |  | ISM | movement |
Scientists-for-Future |  |  | ISM | movement |
School Strike for Climate |  |  | ISM | movement |
Youth Strike for Climate |  |  | ISM | movement |
Youth for Climate |  |  | ISM | movement |
Friday for Future |  |  | ISM | movement |
Liberale Internationale |  |  | ISM | party |
Christlich-Demokratische Internationale |  |  | ISM | party |
Internationale Demokratische Union |  |  | ISM | party |
Christdemokratische Internationale |  |  | ISM | party |
Kommunistische Internationale |  |  | ISM | party |
Komintern |  |  | ISM | party |
Vierte Internationale |  |  | ISM | party |
Global Greens |  |  | ISM | party |
Foro de São Paulo |  |  | ISM | party |
São-Paulo-Forum |  |  | ISM | party |
Forum von São Paulo |  |  | ISM | party |
Sozialistische Jugendinternationale |  |  | ISM | party |
Liberal International |  |  | ISM | party |
Centrist Democrat International |  |  | ISM | party |
International Democrat Union |  |  | ISM | party |
Comintern |  |  | ISM | party |
Fourth International |  |  | ISM | party |
Communist International |  |  | ISM | party |
Sao Paulo Forum |  |  | ISM | party |
International Union of Socialist Youth |  |  | ISM | party |
Foro de Sao Paulo |  |  | ISM | party |
Christian Democrat International |  |  | ISM | party |
International Democracy Union |  |  | ISM | party |
Progressive International |  |  | ISM | party |

# CAN
Coalition Avenir Québec |  |  | CAN:PTY | party |
Coalition Avenir Quebec |  |  | CAN:PTY | party |
Québec solidaire |  |  | CAN:PTY | party |
Progressive Conservative Party |  |  | CAN:PTY | party |
Kanadische Allianz |  |  | CAN:PTY | party |
Progressiv-Konservative Partei |  |  | CAN:PTY | party |
Progressive Konservative |  |  | CAN:PTY | party |
Kanadische Grüne |  |  | CAN:PTY | party |
Wildrose |  |  | CAN:PTY | party |
United Conservative Party |  |  | CAN:PTY | party |
Neue Demokraten Kanadas |  |  | CAN:PTY | party |
Block Québécois |  |  | CAN:PTY | party |
People's Party of Canada |  |  | CAN:PTY | party |
Kanadische Neue Demokraten |  |  | CAN:PTY | party |
Quebec Solidaire |  |  | CAN:PTY | party |
Progressive Conservatives |  |  | CAN:PTY | party |
Canadian New Democrats |  |  | CAN:PTY | party |
Freedom Convoy |  |  | CAN:CVL | movement |
Freiheitskonvoi |  |  | CAN:CVL | movement |
Freedom-Convoy |  |  | CAN:CVL | movement |
Idle No More |  |  | CAN:CVL | movement |
Freiheits-Konvoi |  |  | CAN:CVL | movement |
Idle-No-More-Bewegung |  |  | CAN:CVL | movement |

# MEX
Bewegung der Nationalen Erneuerung |  |  | MEX:PTY | party |
Movimiento Ciudadano |  |  | MEX:PTY | party |
Bürgerbewegung MC |  |  | MEX:PTY | party |
Movimiento Regeneración Nacional |  |  | MEX:PTY | party |
Partido del Trabajo |  |  | MEX:PTY | party |
Institutionelle Revolutionäre Partei |  |  | MEX:PTY | party |
Regierungspartei Morena |  |  | MEX:PTY | party |
Linkspartei Morena |  |  | MEX:PTY | party |
Bewegung zur Nationalen Erneuerung |  |  | MEX:PTY | party |
Fuerza y Corazón por México |  |  | MEX:PTY | party |
Mexikanische Grüne |  |  | MEX:PTY | party |
Movimiento Regeneracion Nacional |  |  | MEX:PTY | party |
Revolutionär-Demokratische Partei |  |  | MEX:PTY | party |
Institutionalisierte Revolutionspartei |  |  | MEX:PTY | party |
Nationale Aktionspartei |  |  | MEX:PTY | party |
Morena party |  |  | MEX:PTY | party |
Ecologist Green Party |  |  | MEX:PTY | party |
Democratic Revolution Party |  |  | MEX:PTY | party |
Citizen Movement party |  |  | MEX:PTY | party |
Green Ecologist Party |  |  | MEX:PTY | party |
Ecological Green Party |  |  | MEX:PTY | party |
YoSoy132 |  |  | MEX:CVL | movement |
Yo soy 132 |  |  | MEX:CVL | movement |
Barzón |  |  | MEX:CVL | movement |
APPO |  |  | MEX:CVL | movement |
Volksversammlung von Oaxaca |  |  | MEX:CVL | movement |
El Barzon |  |  | MEX:CVL | movement |

# GTM
Semilla |  |  | GTM:PTY | party |
Republikanische Front Guatemalas |  |  | GTM:PTY | party |
Guatemaltekische Republikanische Front |  |  | GTM:PTY | party |
Nationale Einheit der Hoffnung |  |  | GTM:PTY | party |
Republikanische Guatemaltekische Front |  |  | GTM:PTY | party |
Republikanische Front Guatemala |  |  | GTM:PTY | party |
Seed Movement |  |  | GTM:PTY | party |
Guatemalan Republican Front |  |  | GTM:PTY | party |
National Unity of Hope |  |  | GTM:PTY | party |
Republican Front of Guatemala |  |  | GTM:PTY | party |
National Advancement Party |  |  | GTM:PTY | party |
Christian Democratic Party of Guatemala |  |  | GTM:PTY | party |

# HND
LIBRE-Partei |  |  | HND:PTY | party |
Linkspartei Libre |  |  | HND:PTY | party |
Partei Freiheit und Neugründung |  |  | HND:PTY | party |
Partei Libre |  |  | HND:PTY | party |
Libre party |  |  | HND:PTY | party |
Liberty and Refoundation |  |  | HND:PTY | party |
Freedom and Refoundation |  |  | HND:PTY | party |

# SLV
Nuevas Ideas |  |  | SLV:PTY | party |
Partei Neue Ideen |  |  | SLV:PTY | party |
Große Allianz für die Nationale Einheit |  |  | SLV:PTY | party |
Große Allianz für Nationale Einheit |  |  | SLV:PTY | party |
Republikanisch-Nationalistische Allianz |  |  | SLV:PTY | party |
Nationalrepublikanische Allianz |  |  | SLV:PTY | party |
New Ideas party |  |  | SLV:PTY | party |
Grand Alliance for National Unity |  |  | SLV:PTY | party |
National Conciliation Party |  |  | SLV:PTY | party |

# NIC
Blau-Weiße Nationale Einheit |  |  | NIC:OPP | party |
Bürgerallianz für Gerechtigkeit und Demokratie |  |  | NIC:OPP | party |
Blau-Weiße Einheit |  |  | NIC:OPP | party |
Unión Nacional Azul y Blanco |  |  | NIC:OPP | party |
Nationale Einheit Blau-Weiß |  |  | NIC:OPP | party |
Sandinistische Erneuerungsbewegung |  |  | NIC:OPP | party |
UNAB |  |  | NIC:OPP | party |
Unamos |  |  | NIC:OPP | party |
Bewegung der Sandinistischen Erneuerung |  |  | NIC:OPP | party |
Alianza Cívica |  |  | NIC:OPP | party |
Erneuerungsbewegung MRS |  |  | NIC:OPP | party |
Civic Alliance for Justice and Democracy |  |  | NIC:OPP | party |
Blue and White National Unity |  |  | NIC:OPP | party |
Sandinista Renovation Movement |  |  | NIC:OPP | party |
Sandinista Renewal Movement |  |  | NIC:OPP | party |
National Blue and White Unity |  |  | NIC:OPP | party |
Nicaraguan Civic Alliance |  |  | NIC:OPP | party |
Civic Alliance for Democracy and Justice |  |  | NIC:OPP | party |
Liberale Konstitutionalistische Partei |  |  | NIC:PTY | party |
Konstitutionalistische Liberale Partei |  |  | NIC:PTY | party |
Nationale Liberale Allianz |  |  | NIC:PTY | party |
Verfassungsliberale Partei |  |  | NIC:PTY | party |
Liberal-Konstitutionalistische Partei |  |  | NIC:PTY | party |
Nationale Oppositionsunion |  |  | NIC:PTY | party |
Konstitutionalistisch-Liberale Partei |  |  | NIC:PTY | party |
Liberal-Konstitutionelle Partei |  |  | NIC:PTY | party |
Sandinistische Front |  |  | NIC:PTY | party |
Constitutionalist Liberal Party |  |  | NIC:PTY | party |
Liberal Constitutionalist Party |  |  | NIC:PTY | party |
National Opposition Union |  |  | NIC:PTY | party |
Liberal Constitutional Party |  |  | NIC:PTY | party |

# CRI
Partei der Nationalen Befreiung |  |  | CRI:PTY | party |
Partei der Bürgeraktion |  |  | CRI:PTY | party |
Partei Sozialer Demokratischer Fortschritt |  |  | CRI:PTY | party |
Christlich-Soziale Einheitspartei |  |  | CRI:PTY | party |
Partido Liberación Nacional |  |  | CRI:PTY | party |
Partido Acción Ciudadana |  |  | CRI:PTY | party |
Partei der Sozialchristlichen Einheit |  |  | CRI:PTY | party |
Partei Pueblo Soberano |  |  | CRI:PTY | party |
Social Democratic Progress Party |  |  | CRI:PTY | party |
Social Christian Unity Party |  |  | CRI:PTY | party |
Citizen Action Party |  |  | CRI:PTY | party |
Citizens Action Party |  |  | CRI:PTY | party |
National Restoration Party |  |  | CRI:PTY | party |
Partido Liberacion Nacional |  |  | CRI:PTY | party |
Sovereign People's Party |  |  | CRI:PTY | party |

# PAN
Demokratische Revolutionäre Partei |  |  | PAN:PTY | party |
Cambio Democrático |  |  | PAN:PTY | party |
Panameñista-Partei |  |  | PAN:PTY | party |
Demokratisch-Revolutionäre Partei |  |  | PAN:PTY | party |
Realizando Metas |  |  | PAN:PTY | party |
Partido Panameñista |  |  | PAN:PTY | party |
Panamenista-Partei |  |  | PAN:PTY | party |
Arnulfistische Partei |  |  | PAN:PTY | party |
Panameñistische Partei |  |  | PAN:PTY | party |
Demokratische Revolutionspartei |  |  | PAN:PTY | party |
Arnulfisten |  |  | PAN:PTY | party |
Democratic Revolutionary Party |  |  | PAN:PTY | party |
Democratic Change party |  |  | PAN:PTY | party |
Panamenista Party |  |  | PAN:PTY | party |
Panameñista Party |  |  | PAN:PTY | party |
Cambio Democratico |  |  | PAN:PTY | party |
Arnulfista Party |  |  | PAN:PTY | party |
Realizing Goals party |  |  | PAN:PTY | party |
Achieving Goals party |  |  | PAN:PTY | party |
Arnulfist Party |  |  | PAN:PTY | party |

# DOM
Moderne Revolutionäre Partei |  |  | DOM:PTY | party |
Christlich-Soziale Reformpartei |  |  | DOM:PTY | party |
Fuerza del Pueblo |  |  | DOM:PTY | party |
Moderne Revolutionspartei |  |  | DOM:PTY | party |
Modern Revolutionary Party |  |  | DOM:PTY | party |
Social Christian Reformist Party |  |  | DOM:PTY | party |
Christian Social Reform Party |  |  | DOM:PTY | party |
Party of Dominican Liberation |  |  | DOM:PTY | party |

# JAM
People's National Party |  |  | JAM:PTY | party |
Jamaica Labour Party |  |  | JAM:PTY | party |
Jamaikanische Labour-Partei |  |  | JAM:PTY | party |
Jamaikas Labour-Partei |  |  | JAM:PTY | party |
Labour-Partei Jamaikas |  |  | JAM:PTY | party |
Jamaican Labour Party |  |  | JAM:PTY | party |
Peoples National Party |  |  | JAM:PTY | party |

# TTO
People's National Movement |  |  | TTO:PTY | party |
United National Congress |  |  | TTO:PTY | party |
Jamaat al Muslimeen |  |  | TTO:REB | movement |
Jamaat al-Muslimeen |  |  | TTO:REB | movement |
People's Partnership |  |  | TTO:PTY | party |

# GUY
People's Progressive Party |  |  | GUY:PTY | party |
PPP/C |  |  | GUY:PTY | party |
APNU |  |  | GUY:PTY | party |
A Partnership for National Unity |  |  | GUY:PTY | party |
People's National Congress |  |  | GUY:PTY | party |
We Invest in Nationhood |  |  | GUY:PTY | party |
Working People's Alliance |  |  | GUY:PTY | party |

# SUR
Vooruitstrevende Hervormings Partij |  |  | SUR:PTY | party |
Dschungelkommando |  |  | SUR:REB | armed |
Jungle Commando |  |  | SUR:REB | armed |
National Democratic Party of Suriname |  |  | SUR:PTY | party |
New Front coalition |  |  | SUR:PTY | party |
Progressive Reform Party |  |  | SUR:PTY | party |

# HTI
PHTK |  |  | HTI:PTY | party |
Lespwa |  |  | HTI:PTY | party |
Tèt Kale |  |  | HTI:PTY | party |
Tet Kale |  |  | HTI:PTY | party |
Inite party |  |  | HTI:PTY | party |
Struggling People's Organization |  |  | HTI:PTY | party |
Bald Heads Party |  |  | HTI:PTY | party |
Convergence Democratique |  |  | HTI:PTY | party |
Democratic Convergence |  |  | HTI:PTY | party |
Bande G9 |  |  | HTI:CRM | armed |
G-Pep |  |  | HTI:CRM | armed |
G9-Bündnis |  |  | HTI:CRM | armed |
G-9-Bande |  |  | HTI:CRM | armed |
Gran-Grif-Bande |  |  | HTI:CRM | armed |
G9 Families and Allies |  |  | HTI:CRM | armed |
G9 and Family |  |  | HTI:CRM | armed |
Grand Ravine gang |  |  | HTI:CRM | armed |
Kraze Barye |  |  | HTI:CRM | armed |
Front für den Fortschritt Haitis |  |  | HTI:PRM | armed |
Kannibalenarmee |  |  | HTI:REB | armed |
Kannibalen-Armee |  |  | HTI:REB | armed |
Chimères |  |  | HTI:PRM | armed |
Chimeres |  |  | HTI:PRM | armed |
Widerstandsfront von Gonaïves |  |  | HTI:REB | armed |
Front für Fortschritt und Aufstieg Haitis |  |  | HTI:PRM | armed |
Artibonite-Widerstandsfront |  |  | HTI:REB | armed |
Widerstandsfront von Artibonite |  |  | HTI:REB | armed |
Revolutionäre Widerstandsfront des Artibonite |  |  | HTI:REB | armed |
Revolutionäre Widerstandsfront Artibonite |  |  | HTI:REB | armed |
Front for the Advancement and Progress of Haiti |  |  | HTI:PRM | armed |
Cannibal Army |  |  | HTI:REB | armed |
Gonaives Resistance Front |  |  | HTI:REB | armed |
Artibonite Resistance Front |  |  | HTI:REB | armed |
Front for the Advancement and Progress in Haiti |  |  | HTI:PRM | armed |
Front for Haitian Advancement and Progress |  |  | HTI:PRM | armed |

# VEN
Vente Venezuela |  |  | VEN:OPP | party |
Plataforma Unitaria |  |  | VEN:OPP | party |
Demokratische Einheitsplattform |  |  | VEN:OPP | party |
Un Nuevo Tiempo |  |  | VEN:OPP | party |
Comando con Venezuela |  |  | VEN:OPP | party |
Acción Democrática |  |  | VEN:OPP | party |
Copei |  |  | VEN:OPP | party |
Einheitliche Plattform |  |  | VEN:OPP | party |
Causa R |  |  | VEN:OPP | party |
Coordinadora Democrática |  |  | VEN:OPP | party |
Demokratische Unitäre Plattform |  |  | VEN:OPP | party |
Mesa de la Unidad |  |  | VEN:OPP | party |
Súmate |  |  | VEN:OPP | party |
Sumate |  |  | VEN:OPP | party |
Oppositionsbündnis PUD |  |  | VEN:OPP | party |
Vente-Venezuela |  |  | VEN:OPP | party |
Unitary Platform |  |  | VEN:OPP | party |
A New Era party |  |  | VEN:OPP | party |
Accion Democratica |  |  | VEN:OPP | party |
Democratic Unity coalition |  |  | VEN:OPP | party |
Democratic Unity Table |  |  | VEN:OPP | party |
Democratic Coordinator |  |  | VEN:OPP | party |
Democratic Unity alliance |  |  | VEN:OPP | party |
Coordinadora Democratica |  |  | VEN:OPP | party |
Radical Cause |  |  | VEN:OPP | party |
Progressive Advance |  |  | VEN:OPP | party |
Colectivo-Milizen |  |  | VEN:PRM | armed |
Bolivarische Zirkel |  |  | VEN:PRM | armed |
Chavistische Milizen |  |  | VEN:PRM | armed |
Colectivo-Banden |  |  | VEN:PRM | armed |
Bolivarian Circles |  |  | VEN:PRM | armed |

# COL
Cambio Radical |  |  | COL:PTY | party |
Partido Conservador |  |  | COL:PTY | party |
Konservative Partei Kolumbiens |  |  | COL:PTY | party |
Pacto Histórico |  |  | COL:PTY | party |
Pacto Historico |  |  | COL:PTY | party |
Colombia Humana |  |  | COL:PTY | party |
Alianza Verde |  |  | COL:PTY | party |
Comunes |  |  | COL:PTY | party |
Unión Patriótica |  |  | COL:PTY | party |
Union Patriótica |  |  | COL:PTY | party |
Alternative Revolutionäre Gemeinsame Kraft |  |  | COL:PTY | party |
Linksbündnis Historischer Pakt |  |  | COL:PTY | party |
Alternativer Demokratischer Pol |  |  | COL:PTY | party |
Soziale Partei der Nationalen Einheit |  |  | COL:PTY | party |
Patriotische Union Kolumbiens |  |  | COL:PTY | party |
Humanes Kolumbien |  |  | COL:PTY | party |
Polo Democrático Alternativo |  |  | COL:PTY | party |
Partei Radikaler Wandel |  |  | COL:PTY | party |
Kolumbianische Grüne |  |  | COL:PTY | party |
Radical Change party |  |  | COL:PTY | party |
Colombian Conservative Party |  |  | COL:PTY | party |
Historic Pact |  |  | COL:PTY | party |
Historical Pact |  |  | COL:PTY | party |
Humane Colombia |  |  | COL:PTY | party |
Common Alternative Revolutionary Force |  |  | COL:PTY | party |
Union Patriotica |  |  | COL:PTY | party |
Democratic Centre party |  |  | COL:PTY | party |
Social Party of National Unity |  |  | COL:PTY | party |
Conservative Party of Colombia |  |  | COL:PTY | party |
Revolutionary Alternative Common Force |  |  | COL:PTY | party |
Zentraler Generalstab |  |  | COL:REB | armed |
Volksbefreiungsheer |  |  | COL:REB | armed |
Nueva Marquetalia |  |  | COL:REB | armed |
Volksbefreiungsarmee Kolumbiens |  |  | COL:REB | armed |
Central General Staff |  |  | COL:REB | armed |
Second Marquetalia |  |  | COL:REB | armed |

# ECU
Revolución Ciudadana |  |  | ECU:PTY | party |
Bewegung Bürgerrevolution |  |  | ECU:PTY | party |
Correísten |  |  | ECU:PTY | party |
CREO |  |  | ECU:PTY | party |
Acción Democrática Nacional |  |  | ECU:PTY | party |
Pachakutik |  |  | ECU:PTY | party |
Sozialchristliche Partei |  |  | ECU:PTY | party |
PRIAN |  |  | ECU:PTY | party |
Sociedad Patriótica |  |  | ECU:PTY | party |
Izquierda Democrática |  |  | ECU:PTY | party |
Roldosistische Partei |  |  | ECU:PTY | party |
Partido Roldosista |  |  | ECU:PTY | party |
Nationale Demokratische Aktion |  |  | ECU:PTY | party |
Partei der Patriotischen Gesellschaft |  |  | ECU:PTY | party |
Sociedad Patriotica |  |  | ECU:PTY | party |
Patria Altiva y Soberana |  |  | ECU:PTY | party |
Correisten |  |  | ECU:PTY | party |
Institutionelle Partei der Erneuerung und Nationalen Aktion |  |  | ECU:PTY | party |
Citizen Revolution Movement |  |  | ECU:PTY | party |
National Democratic Action |  |  | ECU:PTY | party |
Social Christian Party |  |  | ECU:PTY | party |
Patriotic Society Party |  |  | ECU:PTY | party |
Correistas |  |  | ECU:PTY | party |
PAIS Alliance |  |  | ECU:PTY | party |
Roldosista Party |  |  | ECU:PTY | party |
Citizen Revolution party |  |  | ECU:PTY | party |
Correista movement |  |  | ECU:PTY | party |
Creating Opportunities party |  |  | ECU:PTY | party |

# PER
Perú Libre |  |  | PER:PTY | party |
Peru Libre |  |  | PER:PTY | party |
Freies Peru |  |  | PER:PTY | party |
Acción Popular |  |  | PER:PTY | party |
Accion Popular |  |  | PER:PTY | party |
Perú Posible |  |  | PER:PTY | party |
Peru Posible |  |  | PER:PTY | party |
Mögliches Peru |  |  | PER:PTY | party |
Renovación Popular |  |  | PER:PTY | party |
Alianza para el Progreso |  |  | PER:PTY | party |
Gana Perú |  |  | PER:PTY | party |
Gana Peru |  |  | PER:PTY | party |
Peruaner für den Wandel |  |  | PER:PTY | party |
Peruanos por el Kambio |  |  | PER:PTY | party |
Somos Perú |  |  | PER:PTY | party |
Juntos por el Perú |  |  | PER:PTY | party |
Partido Morado |  |  | PER:PTY | party |
Cambio 90 |  |  | PER:PTY | party |
Peru 2000 |  |  | PER:PTY | party |
Perú 2000 |  |  | PER:PTY | party |
Union für Peru |  |  | PER:PTY | party |
Unión por el Perú |  |  | PER:PTY | party |
Avanza País |  |  | PER:PTY | party |
Apristen |  |  | PER:PTY | party |
Purpurpartei |  |  | PER:PTY | party |
Alianza Popular Revolucionaria Americana |  |  | PER:PTY | party |
Gemeinsam für Peru |  |  | PER:PTY | party |
Amerikanische Revolutionäre Volksallianz |  |  | PER:PTY | party |
Podemos Perú |  |  | PER:PTY | party |
Fujimori-Lager |  |  | PER:PTY | party |
Free Peru |  |  | PER:PTY | party |
Possible Peru |  |  | PER:PTY | party |
Popular Renewal |  |  | PER:PTY | party |
Peruvians for Change |  |  | PER:PTY | party |
We Are Peru |  |  | PER:PTY | party |
Together for Peru |  |  | PER:PTY | party |
Union for Peru |  |  | PER:PTY | party |
Popular Christian Party |  |  | PER:PTY | party |
Peruvian Aprista |  |  | PER:PTY | party |
Advance Country party |  |  | PER:PTY | party |
Go on Country |  |  | PER:PTY | party |
Peru Possible |  |  | PER:PTY | party |

# BOL
Comunidad Ciudadana |  |  | BOL:PTY | party |
Creemos |  |  | BOL:PTY | party |
Nationale Revolutionäre Bewegung |  |  | BOL:PTY | party |
Nationalistische Revolutionäre Bewegung |  |  | BOL:PTY | party |
Bewegung der Revolutionären Linken |  |  | BOL:PTY | party |
Nationalistische Demokratische Aktion |  |  | BOL:PTY | party |
Neue Republikanische Kraft |  |  | BOL:PTY | party |
Pachakuti-Bewegung |  |  | BOL:PTY | party |
Bewegung Pachakuti |  |  | BOL:PTY | party |
Revolutionäre Nationalistische Bewegung |  |  | BOL:PTY | party |
Alianza Unidad |  |  | BOL:PTY | party |
Evo Pueblo |  |  | BOL:PTY | party |
Nationalistisch-Revolutionäre Bewegung |  |  | BOL:PTY | party |
Movimiento al Socialismo |  |  | BOL:PTY | party |
Nationalrevolutionäre Bewegung |  |  | BOL:PTY | party |
Citizen Community |  |  | BOL:PTY | party |
Revolutionary Nationalist Movement |  |  | BOL:PTY | party |
Nationalist Revolutionary Movement |  |  | BOL:PTY | party |
Revolutionary Left Movement |  |  | BOL:PTY | party |
Nationalist Democratic Action |  |  | BOL:PTY | party |
National Unity Front |  |  | BOL:PTY | party |
Movement to Socialism |  |  | BOL:PTY | party |
Pachakuti Indigenous Movement |  |  | BOL:PTY | party |
New Republican Force |  |  | BOL:PTY | party |
Civic Community party |  |  | BOL:PTY | party |
Movement Towards Socialism |  |  | BOL:PTY | party |
Christian Democratic Party of Bolivia |  |  | BOL:PTY | party |
Comité Pro Santa Cruz |  |  | BOL:OPP | movement |
Bürgerkomitee Santa Cruz |  |  | BOL:OPP | movement |
Bürgerkomitee von Santa Cruz |  |  | BOL:OPP | movement |
Ponchos Rojos |  |  | BOL:OPP | movement |
Rote Ponchos |  |  | BOL:OPP | movement |
Jugendunion von Santa Cruz |  |  | BOL:OPP | movement |
Komitee Pro Santa Cruz |  |  | BOL:OPP | movement |
Komitee für Santa Cruz |  |  | BOL:OPP | movement |
Unión Juvenil Cruceñista |  |  | BOL:OPP | movement |
Santa Cruz Civic Committee |  |  | BOL:OPP | movement |
Pro-Santa Cruz Committee |  |  | BOL:OPP | movement |
Santa Cruz Youth Union |  |  | BOL:OPP | movement |
Pro Santa Cruz Committee |  |  | BOL:OPP | movement |
Civic Committee of Santa Cruz |  |  | BOL:OPP | movement |
Cruceno Youth Union |  |  | BOL:OPP | movement |
Union Juvenil Crucenista |  |  | BOL:OPP | movement |

# BRA
Bolsonaristen |  |  | BRA:PTY | party |
Partido Liberal |  |  | BRA:PTY | party |
União Brasil |  |  | BRA:PTY | party |
Brasilianische Demokratische Bewegung |  |  | BRA:PTY | party |
PSOL |  |  | BRA:PTY | party |
PCdoB |  |  | BRA:PTY | party |
Demokratische Arbeiterpartei |  |  | BRA:PTY | party |
Partei der Liberalen Front |  |  | BRA:PTY | party |
Partido Novo |  |  | BRA:PTY | party |
Rede Sustentabilidade |  |  | BRA:PTY | party |
Partei Sozialismus und Freiheit |  |  | BRA:PTY | party |
Partei für Sozialismus und Freiheit |  |  | BRA:PTY | party |
Brasilianische Grüne |  |  | BRA:PTY | party |
Liberale Frontpartei |  |  | BRA:PTY | party |
Partei Movimento Democrático Brasileiro |  |  | BRA:PTY | party |
Demokratische Bewegung Brasiliens |  |  | BRA:PTY | party |
Bolsonaristas |  |  | BRA:PTY | party |
Uniao Brasil |  |  | BRA:PTY | party |
Brazilian Democratic Movement |  |  | BRA:PTY | party |
Socialism and Liberty Party |  |  | BRA:PTY | party |
Liberal Front Party |  |  | BRA:PTY | party |
Sustainability Network |  |  | BRA:PTY | party |
Brazilian Social Democrats |  |  | BRA:PTY | party |
Brazilian Social Democratic Party |  |  | BRA:PTY | party |
Brazilian Republican Party |  |  | BRA:PTY | party |
Socialism and Freedom Party |  |  | BRA:PTY | party |
Novo party |  |  | BRA:PTY | party |
Centrao |  |  | BRA:PTY | party |
Progressistas party |  |  | BRA:PTY | party |
Democratas party |  |  | BRA:PTY | party |
National Reconstruction Party |  |  | BRA:PTY | party |
PT party |  |  | BRA:PTY | party |

# ARG
La Libertad Avanza |  |  | ARG:PTY | party |
Libertad Avanza |  |  | ARG:PTY | party |
Freiheit schreitet voran |  |  | ARG:PTY | party |
Propuesta Republicana |  |  | ARG:PTY | party |
Cambiemos |  |  | ARG:PTY | party |
Juntos por el Cambio |  |  | ARG:PTY | party |
Frente de Todos |  |  | ARG:PTY | party |
Unión por la Patria |  |  | ARG:PTY | party |
Republikanischer Vorschlag |  |  | ARG:PTY | party |
Kirchneristen |  |  | ARG:PTY | party |
Kirchneristas |  |  | ARG:PTY | party |
La Cámpora |  |  | ARG:PTY | party |
La Campora |  |  | ARG:PTY | party |
Justizialisten |  |  | ARG:PTY | party |
FREPASO |  |  | ARG:PTY | party |
Frente Renovador |  |  | ARG:PTY | party |
Union por la Patria |  |  | ARG:PTY | party |
Freiheit bewegt sich voran |  |  | ARG:PTY | party |
Justicialisten |  |  | ARG:PTY | party |
Coalición Cívica |  |  | ARG:PTY | party |
Fuerza Patria |  |  | ARG:PTY | party |
Liberty Advances |  |  | ARG:PTY | party |
Republican Proposal |  |  | ARG:PTY | party |
Freedom Advances |  |  | ARG:PTY | party |
Kirchnerists |  |  | ARG:PTY | party |
Argentine Radicals |  |  | ARG:PTY | party |
Broad Progressive Front |  |  | ARG:PTY | party |
Abuelas de Plaza de Mayo |  |  | ARG:CVL | movement |
Piqueteros |  |  | ARG:CVL | movement |
Piquetero-Bewegung |  |  | ARG:CVL | movement |
Mütter von der Plaza de Mayo |  |  | ARG:CVL | movement |
Großmütter von der Plaza de Mayo |  |  | ARG:CVL | movement |
Ni una menos |  |  | ARG:CVL | movement |
Piquetero-Gruppen |  |  | ARG:CVL | movement |
Ni-una-menos-Bewegung |  |  | ARG:CVL | movement |
Mütter des Mai-Platzes |  |  | ARG:CVL | movement |
Madres de la Plaza de Mayo |  |  | ARG:CVL | movement |
Grandmothers of Plaza de Mayo |  |  | ARG:CVL | movement |
Mothers of Plaza de Mayo |  |  | ARG:CVL | movement |
Plaza de Mayo Grandmothers |  |  | ARG:CVL | movement |

# CHL
Nueva Mayoría |  |  | CHL:PTY | party |
Unabhängige Demokratische Union |  |  | CHL:PTY | party |
Renovación Nacional |  |  | CHL:PTY | party |
Chile Vamos |  |  | CHL:PTY | party |
Apruebo Dignidad |  |  | CHL:PTY | party |
Convergencia Social |  |  | CHL:PTY | party |
Republikanische Partei Chiles |  |  | CHL:PTY | party |
Evópoli |  |  | CHL:PTY | party |
Partei für die Demokratie |  |  | CHL:PTY | party |
Unidad Popular |  |  | CHL:PTY | party |
Frente Amplio Chile |  |  | CHL:PTY | party |
Chilenische KP |  |  | CHL:PTY | party |
Alianza por Chile |  |  | CHL:PTY | party |
Allianz für Chile |  |  | CHL:PTY | party |
Sozialdemokratische Radikale Partei |  |  | CHL:PTY | party |
Koalition der Parteien für die Demokratie |  |  | CHL:PTY | party |
New Majority coalition |  |  | CHL:PTY | party |
Nueva Mayoria |  |  | CHL:PTY | party |
Independent Democratic Union |  |  | CHL:PTY | party |
Independent Democrat Union |  |  | CHL:PTY | party |
Republican Party of Chile |  |  | CHL:PTY | party |
Chilean Socialists |  |  | CHL:PTY | party |
Christian Democratic Party of Chile |  |  | CHL:PTY | party |
Evopoli |  |  | CHL:PTY | party |
Party for Democracy |  |  | CHL:PTY | party |
Popular Unity coalition |  |  | CHL:PTY | party |
Alliance for Chile |  |  | CHL:PTY | party |
Approve Dignity |  |  | CHL:PTY | party |
Chilean Republican Party |  |  | CHL:PTY | party |
Amarillos por Chile |  |  | CHL:PTY | party |
National Libertarian Party |  |  | CHL:PTY | party |
FPMR |  |  | CHL:REB | armed |
Movimiento de Izquierda Revolucionaria |  |  | CHL:REB | armed |
Koordination Arauco-Malleco |  |  | CHL:REB | armed |
Mapuche-Organisation CAM |  |  | CHL:REB | armed |
Arauco-Malleco Coordinator |  |  | CHL:REB | armed |
Arauco Malleco Coordinating Group |  |  | CHL:REB | armed |
Resistencia Ancestral Mapuche |  |  | CHL:REB | armed |

# URY
Partido Nacional |  |  | URY:PTY | party |
Colorado-Partei Uruguays |  |  | URY:PTY | party |
Cabildo Abierto |  |  | URY:PTY | party |
Blancos |  |  | URY:PTY | party |
Uruguays Colorados |  |  | URY:PTY | party |
Broad Front of Uruguay |  |  | URY:PTY | party |
Blanco Party |  |  | URY:PTY | party |
Broad Front coalition |  |  | URY:PTY | party |
Colorado Party of Uruguay |  |  | URY:PTY | party |
Encuentro Progresista |  |  | URY:PTY | party |
Uruguayan Broad Front |  |  | URY:PTY | party |
Open Cabildo |  |  | URY:PTY | party |

# PRY
Frente Guasú |  |  | PRY:PTY | party |
Frente Guasu |  |  | PRY:PTY | party |
Authentische Radikalliberale Partei |  |  | PRY:PTY | party |
PLRA |  |  | PRY:PTY | party |
Authentische Liberale Radikale Partei |  |  | PRY:PTY | party |
Patriotische Allianz für den Wandel |  |  | PRY:PTY | party |
Authentische Radikal-Liberale Partei |  |  | PRY:PTY | party |
Partido Colorado |  |  | PRY:PTY | party |
Authentische Radikale Liberale Partei |  |  | PRY:PTY | party |
Patriotische Allianz für Wandel |  |  | PRY:PTY | party |
Authentisch-Liberal-Radikale Partei |  |  | PRY:PTY | party |
Republikanische Nationale Assoziation |  |  | PRY:PTY | party |
Radikal-Liberale Authentische Partei |  |  | PRY:PTY | party |
Patria Querida |  |  | PRY:PTY | party |
Unace |  |  | PRY:PTY | party |
Authentic Radical Liberal Party |  |  | PRY:PTY | party |
Patriotic Alliance for Change |  |  | PRY:PTY | party |
Guasu Front |  |  | PRY:PTY | party |
Authentic Liberal Radical Party |  |  | PRY:PTY | party |
Patriotic Concertation |  |  | PRY:PTY | party |
National Union of Ethical Citizens |  |  | PRY:PTY | party |

# CUB
Varela-Projekt |  |  | CUB:OPP | movement |
Proyecto Varela |  |  | CUB:OPP | movement |
Projekt Varela |  |  | CUB:OPP | movement |
San-Isidro-Bewegung |  |  | CUB:OPP | movement |
Bewegung San Isidro |  |  | CUB:OPP | movement |
Movimiento San Isidro |  |  | CUB:OPP | movement |
Christliche Befreiungsbewegung |  |  | CUB:OPP | movement |
UNPACU |  |  | CUB:OPP | movement |
Patriotische Union Kubas |  |  | CUB:OPP | movement |
Archipiélago |  |  | CUB:OPP | movement |
Bewegung vom 26. Juli |  |  | CUB:OPP | movement |
Brüder zur Rettung |  |  | CUB:OPP | movement |
Brothers to the Rescue |  |  | CUB:OPP | movement |
Hermanos al Rescate |  |  | CUB:OPP | movement |
Kubanische Patriotische Union |  |  | CUB:OPP | movement |
San Isidro Bewegung |  |  | CUB:OPP | movement |
Patriotische Union von Kuba |  |  | CUB:OPP | movement |
Varela-Project |  |  | CUB:OPP | movement |
Bewegung 26. Juli |  |  | CUB:OPP | movement |
Künstlerbewegung San Isidro |  |  | CUB:OPP | movement |
Bewegung 27N |  |  | CUB:OPP | movement |
Varela Project |  |  | CUB:OPP | movement |
San Isidro Movement |  |  | CUB:OPP | movement |
Christian Liberation Movement |  |  | CUB:OPP | movement |
Patriotic Union of Cuba |  |  | CUB:OPP | movement |
Archipielago |  |  | CUB:OPP | movement |
26 July Movement |  |  | CUB:OPP | movement |
Assembly to Promote Civil Society |  |  | CUB:OPP | movement |
Cuban Commission for Human Rights and National Reconciliation |  |  | CUB:OPP | movement |
Omega 7 |  |  | CUB:OPP | movement |

# PRI
Puerto Rican Independence Party |  |  | PRI:PTY | party |
Neue Progressive Partei |  |  | PRI:PTY | party |
Neue Fortschrittspartei |  |  | PRI:PTY | party |
Partido Popular Democrático |  |  | PRI:PTY | party |
Partido Nuevo Progresista |  |  | PRI:PTY | party |
New Progressive Party |  |  | PRI:PTY | party |
Popular Democratic Party |  |  | PRI:PTY | party |

# EUR
Partei der Europäischen Sozialdemokraten |  |  | EUR:PTY | party |
Grüne/EFA |  |  | EUR:LEG | organ |
Sozialisten und Demokraten |  |  | EUR:LEG | organ |
Volt Europa |  |  | EUR:PTY | party |
DiEM25 |  |  | EUR:PTY | party |
Democracy in Europe Movement 2025 |  |  | EUR:PTY | party |
Partei Volt |  |  | EUR:PTY | party |
Greens/EFA |  |  | EUR:LEG | organ |
Socialists and Democrats |  |  | EUR:LEG | organ |
Socialists & Democrats |  |  | EUR:LEG | organ |
Europe of Freedom and Democracy |  |  | EUR:LEG | organ |
Volt party |  |  | EUR:PTY | party |
Independence/Democracy |  |  | EUR:LEG | organ |
ENF group |  |  | EUR:LEG | organ |
Union for Europe of the Nations |  |  | EUR:LEG | organ |
Libertas party |  |  | EUR:PTY | party |

# AUT
Menschen Freiheit Grundrechte |  |  | AUT:PTY | party |
Bierpartei |  |  | AUT:PTY | party |
MFG Österreich |  |  | AUT:PTY | party |
Bürgerliste Fritz |  |  | AUT:PTY | party |
Liste Fritz |  |  | AUT:PTY | party |
Team Carinthia |  |  | AUT:PTY | party |
Team Kärnten |  |  | AUT:PTY | party |
Team HC |  |  | AUT:PTY | party |
Die Allianz für Österreich |  |  | AUT:PTY | party |
Liste Burgenland |  |  | AUT:PTY | party |
Österreichische Piratenpartei |  |  | AUT:PTY | party |
Partei Der Wandel |  |  | AUT:PTY | party |
Vereinte Grüne Österreichs |  |  | AUT:PTY | party |
Impfgegnerpartei MFG |  |  | AUT:PTY | party |
Menschen – Freiheit – Grundrechte |  |  | AUT:PTY | party |
Pilz-Liste |  |  | AUT:PTY | party |
Verband der Unabhängigen |  |  | AUT:PTY | party |
Beer Party |  |  | AUT:PTY | party |
Team Strache |  |  | AUT:PTY | party |
MFG party |  |  | AUT:PTY | party |
List Pilz |  |  | AUT:PTY | party |
Pilz List |  |  | AUT:PTY | party |
Liberal Forum |  |  | AUT:PTY | party |
Alliance for Austria's Future |  |  | AUT:PTY | party |
Austrian Social Democratic Party |  |  | AUT:PTY | party |
Austrian Communists |  |  | AUT:PTY | party |
Donnerstagsdemonstranten |  |  | AUT:CVL | movement |
Donnerstagsdemo |  |  | AUT:CVL | movement |
Identitäre Bewegung Österreich |  |  | AUT:CVL | movement |
Identitäre Bewegung Österreichs |  |  | AUT:CVL | movement |
Plattform für eine menschliche Asylpolitik |  |  | AUT:CVL | movement |
Lobau bleibt |  |  | AUT:CVL | movement |
Identitäre in Österreich |  |  | AUT:CVL | movement |
Identitarian Movement Austria |  |  | AUT:CVL | movement |
Identitarian Movement of Austria |  |  | AUT:CVL | movement |
Austrian Identitarians |  |  | AUT:CVL | movement |

# CHE
Autopartei |  |  | CHE:PTY | party |
Schweizer Demokraten |  |  | CHE:PTY | party |
Evangelische Volkspartei |  |  | CHE:PTY | party |
EVP Schweiz |  |  | CHE:PTY | party |
PdA Schweiz |  |  | CHE:PTY | party |
Alternative Liste Zürich |  |  | CHE:PTY | party |
Solidarités |  |  | CHE:PTY | party |
Mouvement Citoyens Genevois |  |  | CHE:PTY | party |
Landesring der Unabhängigen |  |  | CHE:PTY | party |
Ensemble à Gauche |  |  | CHE:PTY | party |
Jungfreisinnige |  |  | CHE:PTY | party |
Mass-Voll |  |  | CHE:PTY | party |
Freunde der Verfassung |  |  | CHE:PTY | party |
PNOS |  |  | CHE:PTY | party |
Grünes Bündnis Bern |  |  | CHE:PTY | party |
Alternative – die Grünen Zug |  |  | CHE:PTY | party |
Aufrecht Schweiz |  |  | CHE:PTY | party |
Partei Die Mitte |  |  | CHE:PTY | party |
Die Mitte Schweiz |  |  | CHE:PTY | party |
Swiss Democrats |  |  | CHE:PTY | party |
Swiss Party of Labour |  |  | CHE:PTY | party |
Geneva Citizens' Movement |  |  | CHE:PTY | party |
Alliance of Independents |  |  | CHE:PTY | party |
Swiss Social Democratic Party |  |  | CHE:PTY | party |
Swiss Radicals |  |  | CHE:PTY | party |
Radical Free Democratic Party |  |  | CHE:PTY | party |
Federal Democratic Union of Switzerland |  |  | CHE:PTY | party |
Swiss Radical Free Democrats |  |  | CHE:PTY | party |
Conservative Democratic Party |  |  | CHE:PTY | party |
Automobile Party |  |  | CHE:PTY | party |
Green Liberal Party |  |  | CHE:PTY | party |
Pro Schweiz |  |  | CHE:CVL | movement |
Operation Libero |  |  | CHE:CVL | movement |
Egerkinger Komitee |  |  | CHE:CVL | movement |
Klimaseniorinnen |  |  | CHE:CVL | movement |
Klima-Seniorinnen |  |  | CHE:CVL | movement |
Renovate Switzerland |  |  | CHE:CVL | movement |
Béliers |  |  | CHE:CVL | movement |
Rassemblement jurassien |  |  | CHE:CVL | movement |
Klimastreik Schweiz |  |  | CHE:CVL | movement |
Kompass Europa |  |  | CHE:CVL | movement |
Campaign for an Independent and Neutral Switzerland |  |  | CHE:CVL | movement |
Group for a Switzerland without an Army |  |  | CHE:CVL | movement |
Egerkingen Committee |  |  | CHE:CVL | movement |
Group for Switzerland without an Army |  |  | CHE:CVL | movement |
Senior Women for Climate Protection |  |  | CHE:CVL | movement |
Swiss Climate Seniors |  |  | CHE:CVL | movement |
Action for an Independent and Neutral Switzerland |  |  | CHE:CVL | movement |
Pro Switzerland |  |  | CHE:CVL | movement |

# Movements named by a day
Bewegung des 20. Februar (Marokko) | Bewegung des 20. Februar; Bewegung 20. Februar |  | MAR:OPP | movement |
Jugend des 14. Februar (Bahrain) | Koalition der Jugend des 14. Februar; Jugendbewegung 14. Februar |  | BHR:OPP | movement |
