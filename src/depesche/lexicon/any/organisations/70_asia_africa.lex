# The Middle East, Asia, Australia and Africa.
@ name | de | en | code | kind | terms

# Israel
Likud | Likud-Block; Likud-Partei; Likudblock | Likud party; Likud bloc | ISR:PTY | party | ISR:GOV 2001-03-07..2005-11-21; ISR:OPP 2006-05-04..2009-03-31; ISR:GOV 2009-03-31..2021-06-13; ISR:OPP 2021-06-13..2022-12-29; ISR:GOV 2022-12-29..
Kadima | Kadima-Partei; Kadimapartei | Kadima party | ISR:PTY | party | ISR:GOV 2005-11-21..2009-03-31; ISR:OPP 2009-03-31..2015
Awoda | Israelische Arbeitspartei; Arbeitspartei; israelische Arbeitspartei | Israeli Labor Party; Israel's Labor party; Israeli Labour Party | ISR:PTY | party | ISR:GOV 2001-03..2002-11; ISR:GOV 2005-01..2011-01; ISR:OPP 2011-01..2020-05
Schas-Partei | Schas; Schass | Shas; Shas party | ISR:PTY | party |
Israel Beitenu | Jisrael Beitenu; Unser Haus Israel; Israel Beiteinu | Yisrael Beiteinu; Yisrael Beitenu | ISR:PTY | party |
Meretz | Meretz-Partei | Meretz party | ISR:PTY | party |
Blau-Weiß-Bündnis | Kachol Lavan; Blau-Weiß; Bündnis Blau-Weiß | Blue and White; Blue and White party | ISR:PTY | party | ISR:OPP 2019-02..2020-05; ISR:GOV 2020-05..2022-12; ISR:OPP 2022-12..
Jesch Atid | Zukunftspartei | Yesh Atid | ISR:PTY | party |
Jüdisches Heim |  | Jewish Home | ISR:PTY | party |
Knesset |  | Knesset | ISR:LEG | parliament |
Zahal | IDF | Israel Defense Forces; IDF | ISR:MIL | military |
Mossad | Auslandsgeheimdienst Mossad; Geheimdienst Mossad |  | ISR:SPY | intelligence |
Schin Bet | Schin Beth; Schabak; Inlandsgeheimdienst Schin Bet | Shin Bet; Shabak | ISR:SPY | intelligence |
Aman (Israel) | Israelischer Militärgeheimdienst |  | ISR:SPY | intelligence |
Oberstes Gericht Israels | Israelisches Oberstes Gericht; Oberster Gerichtshof Israels; israelischer Oberster Gerichtshof | Israeli Supreme Court; Israel's Supreme Court; Israel's High Court | ISR:JUD | court |
Israelische Menschenrechtsorganisation B'Tselem | B'Tselem; Betselem; Btselem; B’Tselem | B'Tselem | ISR:NGO | ngo |
Peace Now | Frieden Jetzt; Friedensbewegung Peace Now; Friedensorganisation Peace Now |  | ISR:NGO | ngo |
Breaking the Silence | Das Schweigen brechen | Breaking the Silence | ISR:NGO | ngo |
Jescha-Rat | Siedlerrat; Siedlerbewegung; Rat der Siedler | Yesha Council; settler movement | ISR:CVL | movement |
Jad Vaschem | Yad Vashem; Gedenkstätte Yad Vashem | Yad Vashem | ISR:EDU | organ |
Haaretz | Ha'aretz; Ha’aretz; Zeitung Haaretz | Ha'aretz; Haaretz newspaper | ISR:JRN | media |
Jediot Achronot | Jedioth Ahronoth; Zeitung Jediot Achronot; Jediot Ahronot | Yedioth Ahronoth; Yediot Ahronot; Yediot Aharonot | ISR:JRN | media |
Times of Israel |  |  | ISR:JRN | media |
Jerusalem Post |  |  | ISR:JRN | media |
Maariv |  |  | ISR:JRN | media |

# Palestinians
Fatah | Al-Fatah; Fatah-Bewegung; Fatah-Partei; El Fatah; Fatah-Führung; @Fatah-Mitglied | Fatah movement; Fatah party; al-Fatah | PSE:PTY | party | PSE:GOV 1994-07..
PLO | Palästinensische Befreiungsorganisation; Palästinensische Befreiungsorganisation PLO | Palestine Liberation Organization; Palestine Liberation Organisation | PSE:GOV | organ |
Palästinensische Autonomiebehörde | palästinensische Autonomiebehörde; Palästinenserbehörde; Autonomiebehörde der Palästinenser; Palästinensische Selbstverwaltung; palästinensische Autonomieregierung; Palästinensische Autonomieregierung; Palästinenserregierung; Palästinenserführung | Palestinian Authority; Palestinian National Authority | PSE:GOV | organ |
Palästinensischer Legislativrat | Palästinenserparlament; palästinensischer Legislativrat | Palestinian Legislative Council | PSE:LEG | parliament |

# Arab states
Muslimbruderschaft | Muslimbrüder; Moslembruderschaft; Moslembrüder; Muslim-Bruderschaft; @Muslimbruder; @Moslembruder | Muslim Brotherhood; Muslim Brothers | EGY:OPP | movement | EGY:OPP 1928..2012-06-30; EGY:GOV 2012-06-30..2013-07-03; EGY:OPP 2013-07-03..
Partei für Freiheit und Gerechtigkeit |  | Freedom and Justice Party | EGY:PTY | party | EGY:GOV 2012-06-30..2013-07-03
NDP Ägypten | Nationaldemokratische Partei Ägyptens | National Democratic Party of Egypt | EGY:PTY | party | EGY:GOV 1978..2011-02
Oberster Militärrat (Ägypten) | Oberster Rat der Streitkräfte; Ägyptischer Militärrat; Hoher Militärrat; ägyptischer Militärrat; Hohe Militärrat; Hohen Militärrat | Supreme Council of the Armed Forces; Egypt's military council | EGY:MIL | military |
Kifaja | Kifaya; Kifaja-Bewegung | Kefaya; Kifaya | EGY:OPP | movement |
Bewegung des 6. April | Jugendbewegung des 6. April; Bewegung 6. April; Jugendbewegung 6. April | April 6 Youth Movement; April 6 movement | EGY:OPP | movement |
Tamarod |  |  | EGY:OPP | movement |
Al-Nur-Partei | Nur-Partei; Partei des Lichts | Nour Party; Al-Nour Party | EGY:PTY | party |
Al-Ashar | Al-Azhar; Al-Azhar-Universität; Al-Ashar-Universität; Al-Ashar-Moschee | al-Azhar; Al-Azhar University | EGY:REL | church |
Koptische Kirche | koptische Kirche; Koptisch-orthodoxe Kirche | Coptic Church; Coptic Orthodox Church | EGY:REL | church |
Al-Ahram | Zeitung Al-Ahram | Al-Ahram newspaper | EGY:JRN | media |
Mena (Agentur) | Nachrichtenagentur Mena; Agentur Mena | MENA news agency | EGY:JRN | agency |
Ennahda | Ennahda-Partei; Nahda; Ennahdha | Ennahda party; Ennahdha | TUN:PTY | party | TUN:OPP 1981..2011-12; TUN:GOV 2011-12..2014-01
RCD (Tunesien) | Konstitutionelle Demokratische Sammlung | Constitutional Democratic Rally | TUN:PTY | party |
Nidaa Tounes |  |  | TUN:PTY | party |
Nationaler Übergangsrat (Libyen) | Nationaler Übergangsrat; Libyscher Übergangsrat; libyscher Übergangsrat; Übergangsrat in Bengasi | National Transitional Council; Libyan National Transitional Council | LBY:REB | organ | LBY:REB 2011-02-27..2011-09; LBY:GOV 2011-09..2012-08
FLN | Nationale Befreiungsfront Algeriens | National Liberation Front of Algeria | DZA:PTY | party | DZA:GOV 1962..
FIS | Islamische Heilsfront; Islamische Heilsfront Algeriens | Islamic Salvation Front | DZA:OPP | party | DZA:OPP 1989..
Istiqlal | Istiqlal-Partei | Istiqlal party | MAR:PTY | party |
PJD (Marokko) | PJD; Partei für Gerechtigkeit und Entwicklung (Marokko) | PJD | MAR:PTY | party | MAR:OPP 1998..2011-11; MAR:GOV 2011-11..2021-10; MAR:OPP 2021-10..
Baath-Partei | Baath; Baathisten; Baathpartei; Ba'ath-Partei; @Baathist | Baath Party; Ba'ath Party; Baathists | IRQ:PTY | party | IRQ:GOV 1968-07..2003-04
Baath-Partei (Syrien) | Syrische Baath-Partei; syrische Baath-Partei | Syrian Baath Party | SYR:PTY | party | SYR:GOV 1963-03..2024-12
SCIRI | Oberster Rat der Islamischen Revolution im Irak; Hoher Rat für die islamische Revolution im Irak; ISCI; Hohe Rat für die islamische Revolution im Irak; Hohen Rat für die islamische Revolution im Irak | Supreme Council for the Islamic Revolution in Iraq; Islamic Supreme Council of Iraq | IRQ:PTY | party |
Dawa-Partei | Dawa | Dawa party | IRQ:PTY | party |
Rechtsstaat-Allianz | Allianz Rechtsstaat; Rechtsstaatsallianz | State of Law coalition; State of Law | IRQ:PTY | party |
Vereinigte Irakische Allianz | Schiitenallianz | United Iraqi Alliance | IRQ:PTY | party |
Irakija |  | Iraqiya | IRQ:PTY | party |
Sadr-Bewegung | Sadristen; Sadr-Anhänger; Sairun; @Sadr-Anhänger | Sadrists; Sadr movement | IRQ:PTY | party |
KDP | Demokratische Partei Kurdistans | Kurdistan Democratic Party | IRQ:PTY | party |
Patriotische Union Kurdistans | PUK | Patriotic Union of Kurdistan; PUK | IRQ:PTY | party |
Irakischer Regierungsrat | Provisorischer Regierungsrat; irakischer Regierungsrat | Iraqi Governing Council | IRQ:GOV | organ |
Koalitions-Übergangsverwaltung | CPA | Coalition Provisional Authority | USA:GOV | organ |
Schiitische Allianz Amal | Amal; Amal-Bewegung; Amal-Miliz | Amal movement | LBN:PTY | party |
Bewegung des 14. März | Allianz des 14. März | March 14 alliance; March 14 coalition | LBN:PTY | party |
Zukunftsbewegung (Libanon) | Zukunftsbewegung; Hariri-Block; Zukunfts-Bewegung | Future Movement | LBN:PTY | party |
Freie Patriotische Bewegung | Freie patriotische Bewegung | Free Patriotic Movement | LBN:PTY | party |
Forces Libanaises | Forces libanaises | Lebanese Forces | LBN:PTY | party |
Phalange-Partei | Kataib-Partei; Falange (Libanon) | Phalange party; Kataeb party; Kataib party | LBN:PTY | party |
Assad-Truppen |  | Assad's forces | SYR:MIL | military |
Syrischer Nationalrat | SNC; Syrischer Oppositionsrat; Syrische Nationalrat; Syrischen Nationalrat | Syrian National Council | SYR:OPP | organ |
Syrische Nationale Koalition | Nationale Syrische Koalition; Nationale Koalition; Nationale Koalition Syriens | Syrian National Coalition | SYR:OPP | organ |
Hohes Verhandlungskomitee | Hohe Verhandlungskomitee; Hohen Verhandlungskomitee | High Negotiations Committee | SYR:OPP | organ |
PYD | Partei der Demokratischen Union; Kurdenpartei PYD | Democratic Union Party | SYR:PTY | party |
Sana (Syrien) | Nachrichtenagentur Sana; Agentur Sana | SANA news agency | SYR:JRN | agency |
Al-Islah-Partei | Islah-Partei | Islah party; al-Islah party | YEM:PTY | party |
Südliche Bewegung | Südbewegung im Jemen | Southern Movement | YEM:OPP | movement |
Südlicher Übergangsrat | Südübergangsrat; STC; Südliche Übergangsrat; Südlichen Übergangsrat | Southern Transitional Council; STC | YEM:REB | armed | YEM:REB 2017-05..
Saudi Aramco | Aramco; Ölkonzern Saudi Aramco |  | SAU:BUS | company |
Al-Dschasira | Al Jazeera; Al Dschasira; al-Dschasira; Al-Jazeera; El Dschasira; al-Jazeera; Nachrichtensender Al-Dschasira; Al Dschazira; Fernsehsender Al-Dschasira | Al Jazeera; al-Jazeera; Al-Jazeera | QAT:JRN | media |
Al-Arabija | Al Arabiya; Al-Arabiya; El Arabija; al-Arabija; Nachrichtensender Al-Arabija | Al Arabiya; al-Arabiya; Al-Arabiya | ARE:JRN | media |
Al-Manar | Fernsehsender Al-Manar; Al Manar | Al-Manar TV | LBN:JRN | media |
Al-Wefaq | Al-Wifak | al-Wefaq; Wefaq | BHR:OPP | party |

# Iran
Revolutionsgarden | Iranische Revolutionsgarden; iranische Revolutionsgarden; Revolutionsgarde; Pasdaran; IRGC; Revolutionswächter; Revolutionsgardisten; @Revolutionsgardist; @Revolutionswächter | Revolutionary Guards; Iranian Revolutionary Guard; Islamic Revolutionary Guard Corps; Islamic Revolution Guards Corps; Islamic Revolution Guard Corps; IRGC; Pasdaran; Revolutionary Guard; Iran's Revolutionary Guards | IRN:MIL | military |
Quds-Einheit | Al-Quds-Einheit; Quds-Einheiten; Quds-Force; Kuds-Einheit; Al-Kuds-Einheit; Al-Quds-Einheiten; Kuds-Einheiten; Quds-Truppe; Kuds-Truppe; Quds-Brigade der Revolutionsgarden; Al-Kuds-Brigade der Revolutionsgarden; Al-Kuds-Brigaden der Revolutionsgarden; Al-Quds-Brigade der Revolutionsgarden; Al-Quds-Brigaden der Revolutionsgarden | Quds Force; al-Quds Force; Qods Force | IRN:MIL | military |
Basidsch | Basidsch-Miliz; Basidschi; Bassidsch; Basij-Miliz; Basidsch-Milizen; Bassidschi; Basij | Basij; Basij militia | IRN:PRM | armed |
Wächterrat | Iranischer Wächterrat; iranischer Wächterrat | Guardian Council | IRN:GOV | organ |
Expertenrat (Iran) | Iranischer Expertenrat; iranischer Expertenrat; Expertenversammlung | Assembly of Experts | IRN:GOV | organ |
Schlichtungsrat (Iran) | Schlichtungsrat; Iranischer Schlichtungsrat; iranischer Schlichtungsrat | Expediency Council | IRN:GOV | organ |
Oberster Nationaler Sicherheitsrat | Oberster Nationaler Sicherheitsrat des Iran | Supreme National Security Council | IRN:GOV | organ |
Madschlis | Madschles | Majlis; Iran's parliament | IRN:LEG | parliament |
Iranische Atomenergieorganisation | Iranische Atombehörde; iranische Atombehörde; Iranische Atomenergiebehörde; iranische Atomenergiebehörde; iranische Atomenergieorganisation | Atomic Energy Organization of Iran | IRN:GOV | organ |
Grüne Bewegung (Iran) | iranische Grüne Bewegung | Green Movement | IRN:OPP | movement |
Nationaler Widerstandsrat des Iran |  | National Council of Resistance of Iran | IRN:OPP | organ |
IRNA | Irna; Nachrichtenagentur IRNA; Nachrichtenagentur Irna |  | IRN:JRN | agency |
ISNA | Isna; Nachrichtenagentur ISNA; Nachrichtenagentur Isna |  | IRN:JRN | agency |
Fars | Nachrichtenagentur Fars; Agentur Fars | Fars news agency | IRN:JRN | agency |
Mehr (Agentur) | Nachrichtenagentur Mehr; Mehr News | Mehr news agency | IRN:JRN | agency |
Press TV | Staatssender Press TV |  | IRN:JRN | media |
Tasnim | Nachrichtenagentur Tasnim |  | IRN:JRN | agency |

# Afghanistan, Pakistan
Loja Dschirga | Loya Jirga; Loja Dschirgah | Loya Jirga; loya jirga | AFG:LEG | parliament |
Wolesi Dschirga | afghanisches Unterhaus | Wolesi Jirga | AFG:LEG | parliament |
Hoher Friedensrat (Afghanistan) | Afghanischer Friedensrat; Hoher Friedensrat; Hohe Friedensrat (Afghanistan); Hohen Friedensrat (Afghanistan); Hohe Friedensrat; Hohen Friedensrat | High Peace Council | AFG:GOV | organ |
PPP Pakistan | Pakistanische Volkspartei; Pakistan Peoples Party; Volkspartei PPP; Bhutto-Partei; Pakistanische Volkspartei (PPP) | Pakistan People's Party; Pakistan Peoples Party | PAK:PTY | party | PAK:OPP 1996-11..2008-03; PAK:GOV 2008-03..2013-06; PAK:OPP 2013-06..
Muslimliga | Muslim-Liga; Pakistanische Muslimliga; Moslem-Liga; Pakistan Muslim League | Pakistan Muslim League | PAK:PTY | party |
PML-N | Muslimliga-N; Muslim-Liga-N; Muslimliga-Nawaz | PML-N party; Pakistan Muslim League-Nawaz; Pakistan Muslim League-N | PAK:PTY | party | PAK:GOV 1990-11..1993-07; PAK:OPP 1993-10..1997-02; PAK:GOV 1997-02..1999-10-12; PAK:OPP 1999-10-12..2013-06; PAK:GOV 2013-06..2018-05; PAK:OPP 2018-08-18..2022-04-11; PAK:GOV 2022-04-11..2023-08; PAK:GOV 2024-03..
PML-Q | Muslimliga-Q; Muslim-Liga-Q | PML-Q party; Pakistan Muslim League-Q | PAK:PTY | party | PAK:GOV 2002-11..2007-11; PAK:OPP 2008-03..
Tehreek-e-Insaf | PTI; Pakistan Tehreek-e-Insaf; Pakistanische Bewegung für Gerechtigkeit | Pakistan Tehreek-e-Insaf; PTI | PAK:PTY | party | PAK:OPP 1996-04..2018-08-18; PAK:GOV 2018-08-18..2022-04-10; PAK:OPP 2022-04-10..
MQM | Muttahida-Qaumi-Bewegung | Muttahida Qaumi Movement | PAK:PTY | party |
Muttahida Majlis-e-Amal | MMA; Islamistenbündnis MMA | MMA; Muttahida Majlis-i-Amal | PAK:PTY | party | PAK:OPP 2002-10..2008-02
Jamaat-e-Islami | Dschamaat-i-Islami; Dschamaat-e-Islami | Jamaat-i-Islami | PAK:PTY | party |
ISI | Inter-Services Intelligence; Pakistanischer Geheimdienst ISI; Geheimdienst ISI | Inter-Services Intelligence | PAK:SPY | intelligence |

# India and its neighbours
Kongresspartei | Indische Kongresspartei; Kongress-Partei; Indischer Nationalkongress; indische Kongresspartei | Indian National Congress; Congress Party; India's Congress party | IND:PTY | party | IND:OPP 1998-03..2004-05-22; IND:GOV 2004-05-22..2014-05-26; IND:OPP 2014-05-26..
BJP | Bharatiya Janata Party; Indische Volkspartei; Hindu-nationalistische BJP | Bharatiya Janata Party | IND:PTY | party | IND:GOV 1998-03..2004-05-22; IND:OPP 2004-05-22..2014-05-26; IND:GOV 2014-05-26..
Kommunistische Partei Indiens (Marxisten) | CPI(M); CPI (M); CPM Indien | CPI(M); CPI (M); Communist Party of India (Marxist); Communist Party of India-Marxist | IND:PTY | party |
Kommunistische Partei Indiens | KP Indiens | Communist Party of India | IND:PTY | party |
Rashtriya Swayamsevak Sangh | RSS (Indien); Hindu-Organisation RSS; hindunationalistische RSS; hindu-nationalistische RSS; Hindunationalistische RSS | Hindu nationalist RSS | IND:CVL | movement |
Aam Aadmi Party |  |  | IND:PTY | party |
Shiv Sena |  |  | IND:PTY | party |
Tata (Konzern) | Tata Motors; Tata-Gruppe; Tata Steel | Tata Motors; Tata Group; Tata Steel | IND:BUS | company |
Tibetische Exilregierung | tibetische Exilregierung; Exilregierung Tibets | Tibetan government-in-exile; Tibetan government in exile | CHN:OPP | organ |
Nepalesischer Kongress | Nepali Congress; Nepalesische Kongresspartei | Nepali Congress | NPL:PTY | party |
CPN-UML | Vereinigte Marxisten-Leninisten; CPN (UML) | Communist Party of Nepal (Unified Marxist-Leninist); Communist Party of Nepal-Unified Marxist Leninist; CPN (UML) | NPL:PTY | party |
Sieben-Parteien-Allianz |  | Seven Party Alliance; seven-party alliance | NPL:PTY | party | NPL:OPP 2005..2006-04; NPL:GOV 2006-04..2008-05
Awami-Liga | Awami League | Awami League | BGD:PTY | party | BGD:GOV 1996-06..2001-07; BGD:OPP 2001-07..2009-01; BGD:GOV 2009-01..2024-08-05
BNP Bangladesch | Nationalistische Partei Bangladeschs; Bangladesh Nationalist Party; Bangladesch Nationalpartei | Bangladesh Nationalist Party | BGD:PTY | party | BGD:GOV 2001-10..2006-10; BGD:OPP 2009-01..2024-08
Grameen Bank | Grameen-Bank |  | BGD:BUS | company |
UNP (Sri Lanka) | UNP; Vereinigte Nationale Partei; Vereinte Nationalpartei | UNP; United National Party | LKA:PTY | party | LKA:GOV 1977-07..1994-08; LKA:OPP 1994-08..2001-12; LKA:GOV 2001-12..2004-04; LKA:OPP 2004-04..2015-01; LKA:GOV 2015-01..2019-11; LKA:OPP 2019-11..
JVP | Janatha Vimukthi Peramuna; Volksbefreiungsfront (Sri Lanka) | Janatha Vimukthi Peramuna | LKA:PTY | party |
SLFP |  | Sri Lanka Freedom Party | LKA:PTY | party |
Tamil National Alliance |  |  | LKA:PTY | party |

# China, Taiwan, Hong Kong, Japan, Korea
Kommunistische Partei Chinas | KP Chinas; Chinesische KP; KPCh; chinesische KP; Chinas Kommunistische Partei; Politbüro der KP Chinas; KPC; Zentralkomitee der KP Chinas; Kommunistische Partei (China) | Communist Party of China; Chinese Communist Party; CCP; China's Communist Party | CHN:PTY | party | CHN:GOV 1949-10-01..
Nationaler Volkskongress | Chinesischer Volkskongress; chinesischer Volkskongress | National People's Congress | CHN:LEG | parliament |
Chinesische Volksbefreiungsarmee | chinesische Volksbefreiungsarmee | People's Liberation Army; PLA | CHN:MIL | military |
Rote Garden | @Rotgardist; Roten Garden | Red Guards | CHN:PRM | armed |
Xinhua | Nachrichtenagentur Xinhua; Neues China; Staatsagentur Xinhua; Neue China; Neuen China | Xinhua News Agency | CHN:JRN | agency |
Volkszeitung (China) | chinesische Volkszeitung; Parteizeitung Renmin Ribao; Renmin Ribao | People's Daily | CHN:JRN | media |
China Daily |  |  | CHN:JRN | media |
Global Times |  |  | CHN:JRN | media |
CCTV | Staatsfernsehen CCTV; CGTN | China Central Television | CHN:JRN | media |
Huawei | Huawei Technologies; Netzwerkausrüster Huawei |  | CHN:BUS | company |
ZTE |  |  | CHN:BUS | company |
Lenovo |  |  | CHN:BUS | company |
Alibaba |  |  | CHN:BUS | company |
Tencent |  |  | CHN:BUS | company |
Baidu |  |  | CHN:BUS | company |
Tiktok | TikTok; Bytedance; ByteDance |  | CHN:BUS | company |
Sinopec |  |  | CHN:BUS | company |
CNOOC |  |  | CHN:BUS | company |
CNPC |  |  | CHN:BUS | company |
PetroChina | Petrochina |  | CHN:BUS | company |
Weltkongress der Uiguren | WUC; Uigurischer Weltkongress | World Uyghur Congress; World Uighur Congress | CHN:OPP | organ |
Kuomintang | KMT; Nationalchinesen | Nationalist Party of Taiwan | TWN:PTY | party | TWN:OPP 2000-05-20..2008-05-20; TWN:GOV 2008-05-20..2016-05-20; TWN:OPP 2016-05-20..
DPP Taiwan | Demokratische Fortschrittspartei; Demokratische Progressive Partei | Democratic Progressive Party | TWN:PTY | party | TWN:GOV 2000-05-20..2008-05-20; TWN:OPP 2008-05-20..2016-05-20; TWN:GOV 2016-05-20..
Foxconn |  |  | TWN:BUS | company |
TSMC |  |  | TWN:BUS | company |
Occupy Central | Regenschirm-Bewegung; Regenschirmbewegung; Demokratiebewegung Hongkongs | Umbrella Movement; Hong Kong protesters | HKG:OPP | movement |
Demosisto | Partei Demosisto | Demosisto party | HKG:OPP | party |
Hongkonger Legislativrat | Legislativrat Hongkongs; Legislativrat | Hong Kong Legislative Council; Legco | HKG:LEG | parliament |
South China Morning Post |  |  | HKG:JRN | media |
Apple Daily |  |  | HKG:JRN | media |
LDP | Liberaldemokratische Partei; Liberaldemokraten; Japanische Liberaldemokraten; Liberal-Demokratische Partei; Liberaldemokratische Partei (LDP); Liberaldemokratische Partei Japans | Liberal Democratic Party; Japan's ruling LDP | JPN:PTY | party | JPN:GOV 1996-01..2009-09-16; JPN:OPP 2009-09-16..2012-12-26; JPN:GOV 2012-12-26..
DPJ | Demokratische Partei Japans | Democratic Party of Japan | JPN:PTY | party | JPN:OPP 1998..2009-09-16; JPN:GOV 2009-09-16..2012-12-26; JPN:OPP 2012-12-26..2016
Komeito | Neue Komeito; Neuen Komeito | New Komeito | JPN:PTY | party |
Kommunistische Partei Japans |  | Japanese Communist Party | JPN:PTY | party |
Japanische Selbstverteidigungsstreitkräfte | Selbstverteidigungsstreitkräfte; japanische Selbstverteidigungsstreitkräfte | Japan Self-Defense Forces; Self-Defense Forces | JPN:MIL | military |
Bank von Japan | Bank of Japan; BoJ | Bank of Japan | JPN:GOV | organ |
Tepco | TEPCO; Tokyo Electric Power; Akw-Betreiber Tepco; Energiekonzern Tepco; Atomkonzern Tepco | Tokyo Electric Power | JPN:BUS | company |
NISA | Japanische Atomaufsicht; Japanische Atombehörde; japanische Atomaufsicht; japanische Atombehörde; japanische Atomsicherheitsbehörde | Nuclear and Industrial Safety Agency | JPN:GOV | organ |
Nuclear Regulation Authority (Japan) | Japanische Atomregulierungsbehörde; japanische Atomregulierungsbehörde | Nuclear Regulation Authority | JPN:GOV | organ |
Toyota |  |  | JPN:BUS | company |
Nissan |  |  | JPN:BUS | company |
Mitsubishi |  |  | JPN:BUS | company |
Toshiba |  |  | JPN:BUS | company |
Softbank |  |  | JPN:BUS | company |
Sony |  |  | JPN:BUS | company |
Kyodo | Nachrichtenagentur Kyodo | Kyodo News; Kyodo news agency | JPN:JRN | agency |
Jiji | Nachrichtenagentur Jiji; Jiji Press | Jiji Press; Jiji news agency | JPN:JRN | agency |
NHK | Fernsehsender NHK; Sender NHK |  | JPN:JRN | media |
Asahi Shimbun | Zeitung Asahi |  | JPN:JRN | media |
Yomiuri Shimbun | Zeitung Yomiuri |  | JPN:JRN | media |
KCNA | Nachrichtenagentur KCNA; nordkoreanische Nachrichtenagentur | Korean Central News Agency | PRK:JRN | agency |
Rodong Sinmun |  |  | PRK:JRN | media |
Partei der Arbeit Koreas | Arbeiterpartei Nordkoreas; nordkoreanische Arbeiterpartei; Koreanische Arbeiterpartei | Workers' Party of Korea | PRK:PTY | party | PRK:GOV 1949..
Koreanische Volksarmee | nordkoreanische Volksarmee | Korean People's Army | PRK:MIL | military |
Grand National Party | Große Nationalpartei; GNP Südkorea; Saenuri; Saenuri-Partei; Freiheitspartei Koreas | Saenuri Party | KOR:PTY | party | KOR:OPP 1998-02..2008-02-25; KOR:GOV 2008-02-25..2017-05-10
Macht der Bürger (Südkorea) | Partei Macht der Bürger; Volksmacht-Partei; People Power Party; People's Power Party | People Power Party; People's Power Party | KOR:PTY | party | KOR:OPP 2020-09..2022-05-10; KOR:GOV 2022-05-10..2025-06-04; KOR:OPP 2025-06-04..
Uri-Partei |  | Uri Party | KOR:PTY | party | KOR:GOV 2003-11..2007-08
Demokratische Partei Koreas | Demokratische Partei Südkoreas; Minjoo-Partei; Minju-Partei | Democratic Party of Korea | KOR:PTY | party | KOR:OPP 2008-02-25..2017-05-10; KOR:GOV 2017-05-10..2022-05-10; KOR:OPP 2022-05-10..2025-06-04; KOR:GOV 2025-06-04..
Yonhap | Nachrichtenagentur Yonhap | Yonhap news agency | KOR:JRN | agency |
Samsung | Samsung-Konzern |  | KOR:BUS | company |
Hyundai | Hyundai-Konzern |  | KOR:BUS | company |
LG Electronics |  |  | KOR:BUS | company |
Daewoo |  |  | KOR:BUS | company |

# Southeast Asia, Australia
Thai Rak Thai | Thai-Rak-Thai; Thai-Rak-Thai-Partei | Thai Rak Thai party | THA:PTY | party | THA:GOV 2001-02..2006-09-19
Partei der Volksmacht | PPP Thailand; Palang Prachachon; People Power Party; People's Power Party | People Power Party; People's Power Party; Palang Prachachon | THA:PTY | party | THA:GOV 2008-01..2008-12
Pheu Thai | Puea Thai; Pheu-Thai-Partei; Puea-Thai-Partei | Pheu Thai party; Puea Thai; Puea Thai party | THA:PTY | party | THA:OPP 2008-12..2011-08; THA:GOV 2011-08..2014-05-22; THA:OPP 2019-07..2023-08; THA:GOV 2023-08..
Demokratische Partei Thailands | Thailändische Demokraten; Demokratische Partei (Thailand) | Thai Democrat Party; Democrat Party of Thailand | THA:PTY | party | THA:GOV 2008-12-17..2011-08-05; THA:OPP 2011-08-05..2014-05
PAD | Volksallianz für Demokratie; Gelbhemden; Volksallianz für Demokratie (PAD) | People's Alliance for Democracy; Yellow Shirts; yellow shirts | THA:OPP | movement |
Rothemden | UDD; Vereinigte Front für Demokratie; Vereinigte Front für Demokratie gegen Diktatur; Rothemden-Bewegung | Red Shirts; red shirts; United Front for Democracy Against Dictatorship | THA:OPP | movement |
Rat für Nationale Sicherheit | Rat für Demokratische Reform; Rat für demokratische Reformen | Council for National Security; Council for Democratic Reform | THA:MIL | organ | THA:GOV 2006-09-19..2006-10
Nationaler Rat für Frieden und Ordnung | Nationalrat für Frieden und Ordnung | National Council for Peace and Order | THA:MIL | organ | THA:GOV 2014-05-22..2019-07
Bangkok Post | The Nation (Thailand) |  | THA:JRN | media |
NLD | Nationale Liga für Demokratie; Nationalliga für Demokratie; Liga für Demokratie | National League for Democracy | MMR:PTY | party | MMR:OPP 1988-09..2016-03-30; MMR:GOV 2016-03-30..2021-02-01; MMR:OPP 2021-02-01..
Tatmadaw | Militärjunta in Birma; Militärjunta in Myanmar | Myanmar military; Burmese junta; Myanmar army | MMR:MIL | military |
Staatsrat für Frieden und Entwicklung | SPDC | State Peace and Development Council; SPDC | MMR:MIL | organ | MMR:GOV 1997-11..2011-03
USDP | Unionspartei für Solidarität und Entwicklung | Union Solidarity and Development Party | MMR:PTY | party | MMR:GOV 2011-03-30..2016-03-30
UMNO | Vereinigte Malaiische Nationalorganisation | United Malays National Organisation; United Malays National Organization | MYS:PTY | party | MYS:GOV 1957..2018-05-09; MYS:OPP 2018-05-09..2020-03; MYS:GOV 2020-03..
Barisan Nasional | Nationale Front (Malaysia) | National Front coalition | MYS:PTY | party | MYS:GOV 1973..2018-05-09; MYS:OPP 2018-05-09..2020-03; MYS:GOV 2020-03..
Golkar | Golkar-Partei | Golkar party | IDN:PTY | party |
PDI-P | Demokratische Partei des Kampfes; Demokratische Partei des Kampfes (PDI-P) | Indonesian Democratic Party of Struggle; Indonesian Democratic Party-Struggle | IDN:PTY | party | IDN:GOV 2001-07..2004-10; IDN:OPP 2004-10..2014-10; IDN:GOV 2014-10..2024-10
Kommunistische Partei Vietnams | KP Vietnams | Communist Party of Vietnam; Vietnamese Communist Party | VNM:PTY | party | VNM:GOV 1976..
Kambodschanische Volkspartei | Cambodian People's Party; Kambodschas Volkspartei | Cambodian People's Party | KHM:PTY | party | KHM:GOV 1979-01..
Kambodschanische Nationale Rettungspartei | CNRP; Nationale Rettungspartei Kambodschas | Cambodia National Rescue Party; CNRP | KHM:PTY | party | KHM:OPP 2012-07..
Funcinpec |  |  | KHM:PTY | party |
People's Action Party | PAP Singapur; Volksaktionspartei | People's Action Party | SGP:PTY | party | SGP:GOV 1959..
Fretilin | FRETILIN |  | TLS:PTY | party |
Australian Labor Party | Australische Labor-Partei; Australische Labor Party; Australische Arbeitspartei; Labor Party (Australien) | Australia's Labor party | AUS:PTY | party | AUS:OPP 1996-03..2007-12-03; AUS:GOV 2007-12-03..2013-09-18; AUS:OPP 2013-09-18..2022-05-23; AUS:GOV 2022-05-23..
Liberale Partei Australiens | Liberal Party of Australia; Australische Liberale | Liberal Party of Australia | AUS:PTY | party | AUS:GOV 1996-03..2007-12-03; AUS:OPP 2007-12-03..2013-09-18; AUS:GOV 2013-09-18..2022-05-23; AUS:OPP 2022-05-23..
National Party of Australia |  |  | AUS:PTY | party | AUS:GOV 1996-03..2007-12-03; AUS:OPP 2007-12-03..2013-09-18; AUS:GOV 2013-09-18..2022-05-23; AUS:OPP 2022-05-23..
ASIO | Australischer Inlandsgeheimdienst | Australian Security Intelligence Organisation | AUS:SPY | intelligence |
Australian Federal Police | Australische Bundespolizei; australische Bundespolizei |  | AUS:COP | police |
BHP Billiton |  |  | AUS:BUS | company |
Rio Tinto | Bergbaukonzern Rio Tinto |  | AUS:BUS | company |

# Africa
ANC | Afrikanischer Nationalkongress; Afrikanische Nationalkongress | African National Congress | ZAF:PTY | party | ZAF:GOV 1994-05-10..
Demokratische Allianz | Democratic Alliance; Demokratische Allianz (Südafrika) | Democratic Alliance | ZAF:PTY | party | ZAF:OPP 1999-06..2024-06
COSATU | Cosatu; Gewerkschaftsdachverband Cosatu; Gewerkschaftsbund Cosatu | Congress of South African Trade Unions | ZAF:LAB | union |
NUM Südafrika | Bergarbeitergewerkschaft NUM | National Union of Mineworkers | ZAF:LAB | union |
Inkatha | Inkatha-Partei; Inkatha-Freiheitspartei; Inkatha Freedom Party | Inkatha Freedom Party | ZAF:PTY | party | ZAF:OPP 1975..1994-05; ZAF:GOV 1994-05..2004-04; ZAF:OPP 2004-04..2024-06; ZAF:GOV 2024-06..
Economic Freedom Fighters | Wirtschaftliche Freiheitskämpfer; Malema-Partei | EFF party | ZAF:PTY | party | ZAF:OPP 2013-07..
ZANU-PF | Zanu-PF; Zanu PF; ZANU; Afrikanische Nationalunion von Simbabwe | Zanu-PF; Zimbabwe African National Union | ZWE:PTY | party | ZWE:GOV 1980-04-18..
MDC | Bewegung für Demokratischen Wandel; Bewegung für einen demokratischen Wechsel; Bewegung für demokratischen Wandel; Bewegung für Demokratischen Wechsel; Bewegung für den demokratischen Wandel | Movement for Democratic Change | ZWE:OPP | party | ZWE:OPP 1999-09..2009-02-11; ZWE:GOV 2009-02-11..2013-08; ZWE:OPP 2013-08..
ODM | Orange Demokratische Bewegung; Orangene Demokratische Bewegung; Orange Democratic Movement | Orange Democratic Movement | KEN:PTY | party | KEN:OPP 2005..2008-04; KEN:GOV 2008-04..2013-04; KEN:OPP 2013-04..
PNU Kenia | Partei der Nationalen Einheit | Party of National Unity | KEN:PTY | party | KEN:GOV 2007-09..2013-04
Jubilee-Partei | Jubilee-Allianz; Jubiläumspartei | Jubilee Party; Jubilee Alliance | KEN:PTY | party | KEN:GOV 2013-04..2022-09
KANU |  |  | KEN:PTY | party |
PDP Nigeria | Demokratische Volkspartei; People's Democratic Party; Peoples Democratic Party | People's Democratic Party; Peoples Democratic Party | NGA:PTY | party | NGA:GOV 1999-05-29..2015-05-29; NGA:OPP 2015-05-29..
APC Nigeria | All Progressives Congress | All Progressives Congress | NGA:PTY | party | NGA:OPP 2013-02..2015-05-29; NGA:GOV 2015-05-29..
EPRDF | Revolutionäre Demokratische Front der Äthiopischen Völker | Ethiopian People's Revolutionary Democratic Front | ETH:PTY | party | ETH:GOV 1991-05..2019-12
CUD Äthiopien | Koalition für Einheit und Demokratie | Coalition for Unity and Democracy | ETH:OPP | party |
NCP (Sudan) | Nationale Kongresspartei | National Congress Party | SDN:PTY | party | SDN:GOV 1998..2019-04-11
Allianz für Freiheit und Wandel | Kräfte für Freiheit und Wandel | Forces of Freedom and Change; Forces for Freedom and Change | SDN:OPP | movement | SDN:OPP 2019-01..2019-08; SDN:GOV 2019-08..2021-10-25; SDN:OPP 2021-10-25..
NRM (Uganda) | Nationale Widerstandsbewegung | National Resistance Movement | UGA:PTY | party | UGA:GOV 1986-01..
Forum für demokratischen Wandel | Forum für Demokratischen Wandel | Forum for Democratic Change | UGA:PTY | party | UGA:OPP 2004-12..
MPLA | Volksbewegung zur Befreiung Angolas | Popular Movement for the Liberation of Angola | AGO:PTY | party | AGO:GOV 1975-11-11..
FRELIMO | Frelimo |  | MOZ:PTY | party | MOZ:GOV 1975-06-25..
SWAPO | Swapo |  | NAM:PTY | party | NAM:GOV 1990-03-21..
Chama Cha Mapinduzi | CCM Tansania |  | TZA:PTY | party | TZA:GOV 1977..
MMD (Sambia) | Bewegung für Mehrparteiendemokratie | Movement for Multi-Party Democracy; Movement for Multiparty Democracy | ZMB:PTY | party | ZMB:GOV 1991-11..2011-09
Patriotische Front (Sambia) | Patriotische Front Sambias | Patriotic Front (Zambia) | ZMB:PTY | party | ZMB:OPP 2001..2011-09; ZMB:GOV 2011-09..2021-08; ZMB:OPP 2021-08..
NPP (Ghana) | Neue Patriotische Partei; Neuen Patriotische Partei | New Patriotic Party | GHA:PTY | party | GHA:OPP 1992..2001-01-07; GHA:GOV 2001-01-07..2009-01-07; GHA:OPP 2009-01-07..2017-01-07; GHA:GOV 2017-01-07..2025-01-07; GHA:OPP 2025-01-07..
NDC Ghana | Nationaler Demokratischer Kongress | National Democratic Congress | GHA:PTY | party | GHA:GOV 1993-01-07..2001-01-07; GHA:OPP 2001-01-07..2009-01-07; GHA:GOV 2009-01-07..2017-01-07; GHA:OPP 2017-01-07..2025-01-07; GHA:GOV 2025-01-07..
FPI | Ivorische Volksfront; Ivorische Patriotische Front | Ivorian Popular Front | CIV:PTY | party | CIV:OPP 1990..2000-10; CIV:GOV 2000-10..2011-04; CIV:OPP 2011-04..
RDR (Elfenbeinküste) | Sammlung der Republikaner | Rally of the Republicans | CIV:PTY | party | CIV:OPP 1994..2011-04; CIV:GOV 2011-04..
CNDD (Guinea) | Nationalrat für Demokratie und Entwicklung | National Council for Democracy and Development | GIN:MIL | organ |
MLC (Kongo) | Bewegung für die Befreiung des Kongo | Movement for the Liberation of the Congo; Movement for the Liberation of Congo | COD:PTY | armed | COD:REB 1998-11..2003-07; COD:PTY 2003-07..
PPRD |  |  | COD:PTY | party |
UDPS | Union für Demokratie und sozialen Fortschritt | Union for Democracy and Social Progress | COD:PTY | party | COD:OPP 1982..2019-01; COD:GOV 2019-01..
FARDC |  |  | COD:MIL | military |
Übergangsregierung Somalias | somalische Übergangsregierung; Somalische Übergangsregierung | Transitional Federal Government; Somali transitional government | SOM:GOV | organ |
CNDD-FDD |  |  | BDI:PTY | party | BDI:GOV 2005-08..
