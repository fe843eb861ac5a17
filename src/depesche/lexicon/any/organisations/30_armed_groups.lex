# Armed groups: rebels, militias, terrorists, and the states' own irregulars. Across borders: IMG.
@ name | de | en | code | kind | terms

# Across borders
Al-Qaida | al-Qaida; Al Qaida; Al-Kaida; El Kaida; El-Kaida; Al-Qaeda; Al Kaida; al-Kaida; Terrornetzwerk Al-Qaida; Terrornetzwerk Al Kaida; Terrornetzwerk El Kaida; Qaida; @Al-Qaida-Kämpfer; @Al-Qaida-Terrorist; @Al-Kaida-Kämpfer | Al Qaeda; al-Qaeda; Al Qaida; al Qaeda | IMG:REB | terror |
Al-Qaida im Irak | Al Kaida im Irak; al-Qaida im Irak; Al-Qaida im Zweistromland; El Kaida im Irak; Tawhid und Dschihad | al-Qaeda in Iraq; Al Qaeda in Iraq | IRQ:REB | terror |
Al-Qaida im Maghreb | AQMI; Al-Qaida im islamischen Maghreb; Al-Kaida im Islamischen Maghreb; Al Kaida im Maghreb; Al-Qaida des Islamischen Maghreb; AQIM | al-Qaeda in the Islamic Maghreb; Al Qaeda in the Islamic Maghreb; AQIM | IMG:REB | terror |
Al-Qaida auf der Arabischen Halbinsel | AQAP; Al-Kaida auf der Arabischen Halbinsel; Al-Qaida im Jemen | al-Qaeda in the Arabian Peninsula; AQAP | YEM:REB | terror |
Islamischer Staat | IS; Dschihadistenmiliz IS; Terrormiliz IS; IS-Miliz; ISIS; Isis; ISIL; Daesh; IS-Kämpfer; IS-Terroristen; Islamischer Staat im Irak und in Syrien; Terrormiliz Islamischer Staat; Dschihadistenmiliz Islamischer Staat; Daisch; @IS-Kämpfer; @IS-Terrorist; @IS-Anhänger | Islamic State; ISIS; ISIL; IS militants; Daesh; Islamic State militants; Islamic State group | IMG:REB | terror |
Abu-Nidal-Organisation | Abu-Nidal-Gruppe | Abu Nidal Organization | IMG:REB | terror |
Islamische Dschihad-Union | IJU | Islamic Jihad Union | IMG:REB | terror |
Islamische Bewegung Usbekistans | IBU | Islamic Movement of Uzbekistan | UZB:REB | terror |
Abu-Hafs-al-Masri-Brigaden | Abu-Hafs-el-Masri-Brigaden | Abu Hafs al-Masri Brigades | IMG:REB | terror |
Wagner-Gruppe | Söldnergruppe Wagner; Gruppe Wagner; Wagner-Söldner; Privatarmee Wagner | Wagner Group; Wagner mercenaries | RUS:PRM | armed |
Blackwater | Sicherheitsfirma Blackwater; Söldnerfirma Blackwater; Blackwater Worldwide |  | USA:BUS | company |

# Afghanistan, Pakistan, India, Sri Lanka, Nepal, Bangladesh
Taliban | Radikal-islamische Taliban; radikalislamische Taliban; Taliban-Kämpfer; Taliban-Milizen; Taliban-Miliz; Talibankämpfer; Taleban; Taliban-Rebellen; Taliban-Führung; @Talib; @Taliban-Kämpfer; @Talibankämpfer | Taleban; the Taliban; Taliban fighters; Taliban militants; Taliban insurgents | AFG:REB | armed | AFG:GOV 1996-09-27..2001-11-13; AFG:REB 2001-11-13..2021-08-15; AFG:GOV 2021-08-15..
Tehrik-i-Taliban Pakistan | TTP; Pakistanische Taliban; Tehrik-e-Taliban; pakistanische Taliban; Tehreek-e-Taliban; Tehrik-e-Taliban Pakistan | Pakistani Taliban; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan | PAK:REB | armed |
Haqqani-Netzwerk | Hakkani-Netzwerk; Haqqani-Netz | Haqqani network; Haqqani Network | AFG:REB | armed |
Hisb-i-Islami | Hizb-i-Islami; Hezb-i-Islami; Hesb-e-Islami | Hezb-i-Islami; Hizb-i-Islami; Hezb-e-Islami | AFG:REB | armed |
Nordallianz | Afghanische Nordallianz | Northern Alliance | AFG:REB | armed |
Afghanische Mudschaheddin | afghanische Mudschaheddin; afghanische Mudschahedin; afghanische Mudschahidin | Afghan mujahideen; Afghan mujahedin; Afghan mujahedeen | AFG:REB | armed |
IS-Khorasan | Provinz Khorasan; ISKP; IS-K | Islamic State Khorasan; ISIS-K; Islamic State in Khorasan | AFG:REB | terror |
Lashkar-e-Taiba | Laschkar-e-Taiba; Lashkar-i-Toiba; Lashkar-e-Toiba; Laschkar-i-Taiba; Laschkar-i-Toiba | Lashkar-e-Tayyiba; Lashkar-e-Toiba | PAK:REB | terror |
Jaish-e-Mohammed | Jaish-e-Muhammad; Dschaisch-e-Mohammed | Jaish-e-Mohammad; Jaish-e-Muhammad | PAK:REB | terror |
Lashkar-e-Jhangvi | Laschkar-e-Dschangwi; Lashkar-i-Jhangvi | Lashkar-i-Jhangvi | PAK:REB | terror |
Hizbul Mujahideen | Hisbul Mudschahedin; Hizb-ul-Mujahideen | Hizb-ul-Mujahideen | IND:REB | armed |
Belutschische Befreiungsarmee | BLA; Balochistan Liberation Army | Baloch Liberation Army; Balochistan Liberation Army | PAK:REB | armed |
Jamaat-ul-Ahrar | Dschamaat-ul-Ahrar |  | PAK:REB | terror |
Naxaliten | Naxalites; indische Maoisten; Maoistische Rebellen in Indien; Maoisten; maoistische Rebellen; CPI (Maoist); Kommunistische Partei Indiens (Maoisten); @Naxalit | Naxalites; Maoist rebels in India; Indian Maoists; Maoists; Maoist rebels; @Naxalite | IND:REB | armed |
Indische Mudschahedin | Indian Mujahideen; Deccan Mujahideen; Indische Mudschaheddin | Indian Mujahideen; Deccan Mujahideen | IND:REB | terror |
ULFA | Vereinigte Befreiungsfront von Assam | United Liberation Front of Asom | IND:REB | armed |
LTTE | Tamil Tigers; Befreiungstiger von Tamil Eelam; Tamilische Befreiungstiger; Tamilen-Rebellen; Tamilenrebellen; tamilische Rebellen; Tamil-Rebellen; Tamil Eelam; tamilische Separatisten; Tamilentiger; Tamil-Tiger | Tamil Tigers; Tamil Tiger rebels; Liberation Tigers of Tamil Eelam | LKA:REB | armed |
Maoisten (Nepal) | Nepalesische Maoisten; nepalesische Maoisten; maoistische Rebellen; Maoistische Rebellen; Maoisten-Rebellen; Maoistenrebellen; Maoisten; @Maoist, Maoistin | Maoist rebels; Nepal's Maoists; Maoists; @Maoist | NPL:REB | armed | NPL:REB 1996-02..2006-11; NPL:PTY 2006-11..
Jamaat-ul-Mujahideen | Jamaat-ul-Mujahideen Bangladesh; JMB Bangladesch |  | BGD:REB | terror |

# Middle East
Hamas | Radikalislamische Hamas; radikal-islamische Hamas; Hamas-Bewegung; Hamas-Kämpfer; Hamas-Regierung; Islamische Widerstandsbewegung; radikalislamische Hamas; @Hamas-Kämpfer; @Hamas-Mitglied; @Hamas-Aktivist | Hamas movement; Hamas militants; Hamas fighters; Islamic Resistance Movement | PSE:REB | armed |
Kassam-Brigaden | Issedin-al-Kassam-Brigaden; Essedin-al-Kassam-Brigaden; Kassam-Brigade; Al-Qassam-Brigaden; Issedine-al-Kassam-Brigaden; Ezzedin-al-Kassam-Brigaden | Qassam Brigades; Izz ad-Din al-Qassam Brigades; al-Qassam Brigades | PSE:REB | armed |
Islamischer Dschihad | Dschihad Islami; Islamischer Dschihads; Palästinensischer Islamischer Dschihad | Islamic Jihad; Palestinian Islamic Jihad | PSE:REB | armed |
Al-Kuds-Brigaden | Al-Quds-Brigaden; Kuds-Brigaden; Quds-Brigaden; Saraja al-Kuds; Dschihad-Brigaden Al-Kuds | al-Quds Brigades; Al-Quds Brigades; Saraya al-Quds | PSE:REB | armed |
Al-Aksa-Brigaden | Al-Aqsa-Brigaden; Al-Aksa-Märtyrerbrigaden; Al-Aqsa-Märtyrer-Brigaden; Al-Aksa-Märtyrer-Brigaden; Al-Aqsa-Märtyrerbrigaden; Al-Aqsa-Brigade; Al-Aksa-Brigade | al-Aqsa Martyrs Brigades; Al-Aqsa Brigades; Al Aqsa Martyrs' Brigades | PSE:REB | armed |
Volkswiderstandskomitees | Volkswiderstandskomitee; Widerstandskomitees des Volkes | Popular Resistance Committees | PSE:REB | armed |
PFLP | Volksfront zur Befreiung Palästinas | Popular Front for the Liberation of Palestine | PSE:REB | armed |
PFLP-GC | PFLP-Generalkommando; Volksfront zur Befreiung Palästinas – Generalkommando | Popular Front for the Liberation of Palestine – General Command; PFLP-General Command | PSE:REB | armed |
Fatah al-Islam | Fatah-al-Islam; Fatah el-Islam; Fatah-Islam |  | LBN:REB | terror |
Hisbollah | Hizbollah; Hisbullah; Hizbullah; Hisb Allah; Schiitenmiliz Hisbollah; Hisbollah-Miliz; Hisbollah-Kämpfer; Hisbollahmiliz; Hisbollah-Milizen; @Hisbollah-Kämpfer; @Hisbollah-Mitglied | Hezbollah; Hizbollah; Hizbullah; Hezbollah fighters; Hezbollah militants | LBN:REB | armed |
Südlibanesische Armee | SLA | South Lebanon Army | LBN:PRM | armed |
Mahdi-Armee | Mahdi-Miliz; Mehdi-Armee; Al-Mahdi-Armee; Mahdi-Milizen; Sadr-Miliz; Sadr-Milizen | Mahdi militia | IRQ:REB | armed |
Ansar al-Islam | Ansar-al-Islam; Ansar al-Sunna; Ansar el Islam; Ansar el Sunna; Ansar-al-Sunna | Ansar al-Sunna | IRQ:REB | terror |
Badr-Brigaden | Badr-Organisation; Badr-Brigade; Badr-Korps | Badr Brigade; Badr Organization | IRQ:PRM | armed |
Kataib Hisbollah | Kataib Hizbollah | Kataib Hezbollah | IRQ:REB | armed |
Asaib Ahl al-Hak |  | Asaib Ahl al-Haq | IRQ:REB | armed |
Haschd al-Schaabi | Volksmobilisierungseinheiten; Volksmobilisierungskräfte; Haschd al-Schabi | Popular Mobilization Forces; Hashd al-Shaabi; Popular Mobilisation Units | IRQ:PRM | armed |
Islamische Armee im Irak |  | Islamic Army in Iraq | IRQ:REB | terror |
Peschmerga | kurdische Peschmerga; Peschmerga-Kämpfer; Peschmergas; Kurdische Peschmerga; @Peschmerga-Kämpfer | Peshmerga; peshmerga; Kurdish peshmerga | IRQ:PRM | armed |
Volksmudschahedin | Volksmudschaheddin; Mudschahedin-e-Chalk; Modschahedin-e-Chalgh | People's Mujahedin; Mujahedin-e-Khalq; MEK | IRN:REB | armed |
Dschundollah | Jundallah; Jundullah; Dschundallah; Dschundullah | Jundallah; Jundullah | IRN:REB | terror |
PJAK | Partei für ein Freies Leben in Kurdistan | Party of Free Life of Kurdistan | IRN:REB | armed |
PKK | Arbeiterpartei Kurdistans; Kurdische Arbeiterpartei; kurdische Arbeiterpartei; Kongra-Gel; Kadek; PKK-Rebellen; PKK-Kämpfer; Kurdenrebellen; Kurdische Arbeiterpartei PKK; @PKK-Kämpfer; @PKK-Rebell; @Kurdenrebell | Kurdistan Workers' Party; Kurdistan Workers Party; PKK rebels; PKK militants | TUR:REB | armed |
Freiheitsfalken Kurdistans | TAK; Freiheitsfalken; Kurdische Freiheitsfalken | Kurdistan Freedom Falcons; Kurdistan Freedom Hawks; TAK | TUR:REB | terror |
DHKP-C | Revolutionäre Volksbefreiungspartei-Front; Revolutionäre Volksbefreiungsfront | Revolutionary People's Liberation Party-Front | TUR:REB | terror |
YPG | Volksverteidigungseinheiten; Kurdenmiliz YPG; Kurdenmiliz; Volksverteidigungseinheit; syrische Kurdenmiliz | People's Protection Units; Syrian Kurdish militia; YPJ | SYR:REB | armed |
Syrische Demokratische Kräfte | SDF; SDK; Demokratische Kräfte Syriens; Syrisch-Demokratische Kräfte | Syrian Democratic Forces; SDF | SYR:REB | armed |
Freie Syrische Armee | FSA; Syrische Freie Armee; Freie Armee Syriens | Free Syrian Army; FSA | SYR:REB | armed |
Al-Nusra-Front | Nusra-Front; Dschabhat al-Nusra; Al-Nusra; Dschabhat Fatah al-Scham; Dschabhat an-Nusra; Fatah-al-Scham-Front | Nusra Front; al-Nusra Front; Jabhat al-Nusra; Jabhat Fateh al-Sham | SYR:REB | terror |
Hajat Tahrir al-Scham | HTS; Haiat Tahrir al-Scham; Hayat Tahrir al-Scham | Hayat Tahrir al-Sham; HTS | SYR:REB | armed |
Ahrar al-Scham | Ahrar asch-Scham | Ahrar al-Sham | SYR:REB | armed |
Dschaisch al-Islam | Armee des Islam | Jaish al-Islam | SYR:REB | armed |
Schabiha-Miliz | Schabiha; Schabiha-Milizen | Shabiha | SYR:PRM | armed |
Huthi-Rebellen | Huthi; Huthis; Houthi-Rebellen; Huthi-Miliz; Huthi-Milizen; Huthi-Bewegung; Houthis; Ansar Allah; Huthi-Kämpfer; @Huthi-Rebell; @Huthi | Houthis; Houthi rebels; Houthi movement; Ansar Allah; Houthi; Huthi rebels | YEM:REB | armed |
Ansar al-Scharia | Ansar al-Sharia; Ansar-al-Scharia | Ansar al-Sharia; Ansar al-Shariah | LBY:REB | terror |
Libysche Nationalarmee | LNA; Libysche Nationale Armee; Haftar-Truppen; Libysche National-Armee | Libyan National Army; LNA; Haftar's forces | LBY:REB | armed |
Ansar Beit al-Makdis | Ansar Bait al-Makdis; Provinz Sinai | Ansar Beit al-Maqdis; Sinai Province | EGY:REB | terror |
Dschamaa Islamija | Gamaa Islamija; Gamaa al-Islamija; Dschamaa al-Islamija | Gamaa Islamiya; al-Gama'a al-Islamiyya | EGY:REB | terror |

# Africa
Boko Haram | Islamistengruppe Boko Haram; Islamistensekte Boko Haram; Terrormiliz Boko Haram; Boko-Haram-Kämpfer; Boko-Haram-Miliz; Boko-Haram | Boko Haram militants | NGA:REB | terror |
Bewegung für die Befreiung des Niger-Deltas | MEND-; Bewegung zur Emanzipation des Nigerdeltas; Bewegung für die Emanzipation des Nigerdeltas | Movement for the Emancipation of the Niger Delta | NGA:REB | armed |
Al-Shabaab | al-Shabaab; Al-Schabab; Al-Schabaab; Al-Shabab; Schabab-Miliz; Shabaab-Miliz; Schabab; Al-Schabab-Miliz; Al-Shabaab-Miliz; Shabab-Miliz; Schebab | al-Shabab; Al Shabaab; al-Shabaab militants; Shabab; Shabaab | SOM:REB | armed |
Union islamischer Gerichte | Islamische Gerichte; Union der Islamischen Gerichte; Union der islamischen Gerichte; Rat der Islamischen Gerichte; Islamische Gerichtshöfe | Islamic Courts Union; Union of Islamic Courts; Islamic Courts | SOM:REB | armed |
Hizbul Islam | Hisbul Islam |  | SOM:REB | armed |
LRA | Lord's Resistance Army; Widerstandsarmee des Herrn; Lord’s Resistance Army; LRA-Rebellen | Lord's Resistance Army; LRA rebels | UGA:REB | armed |
ADF-Rebellen | Allied Democratic Forces; ADF-Miliz | Allied Democratic Forces | COD:REB | armed |
M23 | M23-Rebellen; M23-Miliz; Bewegung des 23. März; Rebellengruppe M23 | M23 rebels; March 23 Movement | COD:REB | armed |
FDLR | Demokratische Kräfte zur Befreiung Ruandas; Ruandische Hutu-Miliz; ruandische Hutu-Miliz; ruandische Hutu-Rebellen | Democratic Forces for the Liberation of Rwanda; Rwandan Hutu rebels; Rwandan Hutu militia | COD:REB | armed |
CNDP | Nationalkongress zur Verteidigung des Volkes; Nkunda-Rebellen; Tutsi-Rebellen | National Congress for the Defence of the People; Tutsi rebels | COD:REB | armed |
Mai-Mai | Mai-Mai-Miliz; Mai-Mai-Milizen; Mayi-Mayi | Mai-Mai militia; Mayi-Mayi | COD:REB | armed |
Interahamwe | Interahamwe-Miliz; Interahamwe-Milizen |  | RWA:PRM | armed |
RPF (Ruanda) | RPF; Ruandische Patriotische Front; Patriotische Front Ruandas | RPF; Rwandan Patriotic Front; Rwandese Patriotic Front | RWA:PTY | armed | RWA:REB 1990-10..1994-07; RWA:PTY 1994-07..
FNL | Nationale Befreiungskräfte; Nationale Befreiungsfront Burundis | Forces for National Liberation | BDI:REB | armed |
Dschandschawid | Janjaweed; Dschandschawid-Miliz; Dschandschawid-Milizen; Dschandschawids; Janjaweed-Miliz; Janjaweed-Milizen; Reitermilizen; Reitermiliz; arabische Reitermilizen | Janjaweed; Janjaweed militia; Janjawid | SDN:PRM | armed |
RSF (Sudan) | Rapid Support Forces; RSF-Miliz; RSF | Rapid Support Forces; RSF | SDN:PRM | armed |
JEM | Bewegung für Gerechtigkeit und Gleichheit; Gerechtigkeits- und Gleichheitsbewegung | Justice and Equality Movement | SDN:REB | armed |
SLA Darfur | Sudanesische Befreiungsarmee; SLM/A; Sudanesische Befreiungsbewegung | Sudan Liberation Army; Sudan Liberation Movement | SDN:REB | armed |
SPLA | Sudanesische Volksbefreiungsarmee; SPLM/A; Volksbefreiungsarmee des Sudan | Sudan People's Liberation Army | SSD:MIL | armed | SDN:REB 1983-05..2005-01; SDN:GOV 2005-01..2011-07
SPLM | Sudanesische Volksbefreiungsbewegung; Volksbefreiungsbewegung des Sudan | Sudan People's Liberation Movement | SSD:PTY | armed | SDN:REB 1983-05..2005-01; SDN:GOV 2005-01..2011-07; SSD:GOV 2011-07..
SPLM-N | SPLM-Nord; SPLM-North | Sudan People's Liberation Movement-North; SPLA-North; SPLM-North | SDN:REB | armed |
UNITA | Unita; Nationale Union für die völlige Unabhängigkeit Angolas | National Union for the Total Independence of Angola | AGO:OPP | armed | AGO:REB 1975..2002-04; AGO:OPP 2002-04..
FLEC | Front für die Befreiung der Enklave Cabinda | Front for the Liberation of the Enclave of Cabinda | AGO:REB | armed |
RENAMO | Renamo; Mosambikanischer Nationaler Widerstand | Mozambican National Resistance | MOZ:OPP | armed | MOZ:REB 1976..1992-10; MOZ:OPP 1992-10..2013-10; MOZ:REB 2013-10..2014-09; MOZ:OPP 2014-09..
ONLF | Nationale Befreiungsfront des Ogaden; Ogaden-Rebellen | Ogaden National Liberation Front | ETH:REB | armed |
OLF | Oromo-Befreiungsfront | Oromo Liberation Front | ETH:REB | armed |
TPLF | Volksbefreiungsfront von Tigray; Tigray-Volksbefreiungsfront | Tigray People's Liberation Front | ETH:REB | armed | ETH:REB 1975..1991-05; ETH:GOV 1991-05..2018-04; ETH:PTY 2018-04..2020-11; ETH:REB 2020-11..2022-11; ETH:PTY 2022-11..
EPLF | Eritreische Volksbefreiungsfront |  | ERI:REB | armed |
Forces Nouvelles | Neue Kräfte Elfenbeinküste; Rebellenbewegung Forces Nouvelles; Neuen Kräfte Elfenbeinküste | New Forces | CIV:REB | armed |
RUF | Revolutionäre Vereinigte Front; Vereinigte Revolutionäre Front | Revolutionary United Front | SLE:REB | armed |
LURD | Vereinigte Liberianer für Versöhnung und Demokratie | Liberians United for Reconciliation and Democracy | LBR:REB | armed |
Seleka | Séléka; Seleka-Rebellen; Séléka-Rebellen; Rebellenbündnis Seleka; Seleka-Miliz | Seleka rebels | CAF:REB | armed |
Anti-Balaka | Anti-Balaka-Miliz; Anti-Balaka-Milizen | anti-balaka militia; Anti-balaka | CAF:REB | armed |
MNLA | Nationale Bewegung für die Befreiung des Azawad; Tuareg-Rebellen; Tuareg-Rebellion; Tuareg-Separatisten; @Tuareg-Rebell | National Movement for the Liberation of Azawad; Tuareg rebels; Tuareg separatists | MLI:REB | armed |
Ansar Dine | Ansar-Dine; Islamistengruppe Ansar Dine; Ansar al-Din | Ansar Dine militants; Ansar Eddine | MLI:REB | terror |
MUJAO | Bewegung für Einheit und Dschihad in Westafrika; Mujao | Movement for Oneness and Jihad in West Africa | MLI:REB | terror |
GIA | Bewaffnete Islamische Gruppe; Groupes Islamiques Armés | Armed Islamic Group | DZA:REB | terror |
GSPC | Salafistische Gruppe für Predigt und Kampf; Salafistengruppe für Predigt und Kampf | Salafist Group for Preaching and Combat | DZA:REB | terror |
Polisario | Frente Polisario; Front Polisario; Befreiungsbewegung Polisario | Polisario Front; Frente Polisario | ESH:REB | armed |
MFDC | Bewegung der Demokratischen Kräfte der Casamance | Movement of Democratic Forces of Casamance | SEN:REB | armed |
Mau-Mau | Mau-Mau-Bewegung |  | KEN:REB | armed |
Mungiki | Mungiki-Sekte |  | KEN:CRM | armed |
MDJT | Bewegung für Demokratie und Gerechtigkeit im Tschad | Movement for Democracy and Justice in Chad | TCD:REB | armed |
FUC-Rebellen | Vereinigte Front für den demokratischen Wandel | United Front for Democratic Change | TCD:REB | armed |
UFDD | UFDD-Rebellen; Union der Kräfte für Demokratie und Entwicklung | Union of Forces for Democracy and Development | TCD:REB | armed |

# Asia
Abu Sayyaf | Abu-Sayyaf-Gruppe; Abu-Sayyaf; Abu Sajaf; Abu-Sayyaf-Rebellen; Abu-Sayyaf-Terroristen | Abu Sayyaf Group; Abu Sayyaf militants | PHL:REB | terror |
MILF | Islamische Befreiungsfront der Moros; Moro Islamische Befreiungsfront; Islamische Befreiungsfront der Moro; Moro-Rebellen; Moro Islamic Liberation Front | Moro Islamic Liberation Front | PHL:REB | armed |
MNLF | Nationale Befreiungsfront der Moros; Moro-Befreiungsfront | Moro National Liberation Front | PHL:REB | armed |
New People's Army | Neue Volksarmee; NPA Philippinen; Neuen Volksarmee | NPA rebels | PHL:REB | armed |
Kommunistische Partei der Philippinen | KP der Philippinen | Communist Party of the Philippines | PHL:REB | armed |
Jemaah Islamiyah | Jemaah Islamiah; Jemaah Islamiya; Dschamaa Islamija Indonesien | Jemaah Islamiah; Jemaah Islamiya | IDN:REB | terror |
GAM | Bewegung Freies Aceh; Bewegung für ein Freies Aceh; Aceh-Rebellen | Free Aceh Movement; Aceh rebels | IDN:REB | armed |
OPM | Bewegung für ein freies Papua; Organisasi Papua Merdeka | Free Papua Movement | IDN:REB | armed |
Rote Khmer | Khmer Rouge; Roten Khmer | Khmer Rouge | KHM:REB | armed | KHM:GOV 1975-04-17..1979-01-07; KHM:REB 1979-01-07..1999
Vietcong | Viet Cong | Viet Cong | VNM:REB | armed |
Karen National Union | KNU; Karen-Rebellen; Nationale Union der Karen; KNLA | Karen rebels; Karen National Liberation Army | MMR:REB | armed |
Kachin-Unabhängigkeitsarmee | KIA-Rebellen; Kachin-Rebellen; Unabhängigkeitsarmee der Kachin | Kachin Independence Army; Kachin rebels | MMR:REB | armed |
Arsa | ARSA; Arakan-Rohingya-Heilsarmee; Rohingya-Rebellen | Arakan Rohingya Salvation Army; Rohingya insurgents | MMR:REB | armed |
Islamische Turkestan-Partei | ETIM; Islamische Bewegung Ostturkestans; Islamische Bewegung Ost-Turkestan; Ostturkestanische Islamische Bewegung | East Turkestan Islamic Movement; Turkistan Islamic Party | CHN:REB | terror |
Aum-Sekte | Aum Shinrikyo; Aum-Shinrikyo; Omu Shinrikyo; Aum Shinrikyō | Aum Shinrikyo; Aum cult | JPN:REB | terror |
Japanische Rote Armee |  | Japanese Red Army | JPN:REB | terror |
PULO |  | Patani United Liberation Organisation | THA:REB | armed |
Barisan Revolusi Nasional | BRN Thailand; Muslimische Rebellen in Südthailand | BRN rebels | THA:REB | armed |

# Europe and the former Soviet Union
ETA | Eta; Baskenorganisation ETA; Untergrundorganisation ETA; baskische Untergrundorganisation ETA; Euskadi Ta Askatasuna; baskische Separatistenorganisation ETA; baskische Terrororganisation ETA; @ETA-Mitglied; @ETA-Terrorist | Basque separatist group ETA; Basque separatists | ESP:REB | terror |
Grapo | GRAPO |  | ESP:REB | terror |
IRA | Irische Republikanische Armee; Untergrundorganisation IRA; Provisional IRA | Irish Republican Army; Provisional IRA; Provisional Irish Republican Army | GBR:REB | terror |
Real IRA | Wahre IRA | Real Irish Republican Army | GBR:REB | terror |
Continuity IRA |  | Continuity Irish Republican Army | GBR:REB | terror |
New IRA | Neue IRA; Neuen IRA |  | GBR:REB | terror |
Irische Dissidenten (Republikaner) | republikanische Dissidenten; irisch-republikanische Dissidenten | dissident republicans; dissident Irish republicans | GBR:REB | terror |
Irische Nationale Befreiungsarmee | INLA- | Irish National Liberation Army | GBR:REB | terror |
UVF | Ulster Volunteer Force | Ulster Volunteer Force | GBR:PRM | armed |
LVF | Loyalist Volunteer Force | Loyalist Volunteer Force | GBR:PRM | armed |
Loyalistische Paramilitärs | loyalistische Paramilitärs | loyalist paramilitaries | GBR:PRM | armed |
Ulster Defence Association | UDA |  | GBR:PRM | armed |
Brigate Rosse | Rote Brigaden; Roten Brigaden | Red Brigades; New Red Brigades | ITA:REB | terror |
17. November (Gruppe) | Revolutionäre Organisation 17. November; Gruppe 17. November | November 17 group; Revolutionary Organization 17 November | GRC:REB | terror |
Revolutionärer Kampf | Gruppe Revolutionärer Kampf; Epanastatikos Agonas | Revolutionary Struggle | GRC:REB | terror |
Verschwörung der Feuerzellen |  | Conspiracy of Fire Nuclei; Conspiracy of Fire Cells; Conspiracy of Cells of Fire | GRC:REB | terror |
Action Directe |  |  | FRA:REB | terror |
FLNC | Korsische Nationale Befreiungsfront; Korsische Befreiungsfront; Nationale Befreiungsfront Korsikas | National Liberation Front of Corsica; Corsican separatists | FRA:REB | terror |
UÇK | UCK; Kosovo-Befreiungsarmee; Befreiungsarmee des Kosovo; UÇK-Kämpfer; UCK-Rebellen; UCK-Kämpfer; Befreiungsarmee Kosovos | Kosovo Liberation Army; KLA; UCK | KOS:REB | armed |
Tschetniks | @Tschetnik | Chetniks | SRB:PRM | armed |
Ustascha | Ustaša; Ustascha-Regime | Ustasha; Ustashe | HRV:PRM | armed |
Arkans Tiger | Serbische Freiwilligengarde; Arkan-Tiger | Arkan's Tigers; Serb Volunteer Guard | SRB:PRM | armed |
Skorpione (Einheit) | Einheit Skorpione; Sondereinheit Skorpione | Scorpions unit | SRB:PRM | armed |
Armee der Republika Srpska |  |  | BIH:REB | armed |
Tschetschenische Rebellen | tschetschenische Rebellen; tschetschenische Separatisten; Tschetschenen-Rebellen; tschetschenische Terroristen | Chechen rebels; Chechen separatists | RUS:REB | armed |
Kaukasus-Emirat | Emirat Kaukasus; Kaukasisches Emirat; Riyadus Salichin | Caucasus Emirate; Riyad us-Saliheen | RUS:REB | armed |
Volksrepublik Donezk | Donezker Volksrepublik; Volksrepublik Donezk (DNR); DNR | Donetsk People's Republic; DNR; DPR rebels | UKR:REB | armed |
Volksrepublik Lugansk | Lugansker Volksrepublik; Luhansker Volksrepublik; Volksrepublik Luhansk | Luhansk People's Republic; Lugansk People's Republic | UKR:REB | armed |
Prorussische Separatisten | prorussische Separatisten; pro-russische Separatisten; prorussische Rebellen; ostukrainische Separatisten; prorussische Kämpfer; Separatisten in der Ostukraine; prorussische Milizen | pro-Russian separatists; pro-Russian rebels; pro-Russia rebels; pro-Russian militants; pro-Russia separatists | UKR:REB | armed |
Regiment Asow | Asow-Regiment; Asow-Bataillon; Bataillon Asow | Azov Battalion; Azov Regiment | UKR:PRM | armed |
Rechter Sektor | Prawyj Sektor; Prawy Sektor | Right Sector; Pravy Sektor | UKR:PTY | party |
Ukrainische Aufständische Armee | UPA | Ukrainian Insurgent Army | UKR:REB | armed |
OUN | Organisation Ukrainischer Nationalisten | Organization of Ukrainian Nationalists | UKR:REB | armed |

# The Americas
FARC | Farc; Revolutionäre Streitkräfte Kolumbiens; FARC-EP; FARC-Rebellen; Farc-Rebellen; FARC-Guerilla; Farc-Guerilla; Rebellenorganisation FARC; @FARC-Rebell; @FARC-Kämpfer; @Farc-Rebell | Revolutionary Armed Forces of Colombia; FARC rebels; FARC guerrillas | COL:REB | armed |
ELN | Nationale Befreiungsarmee; Nationale Befreiungsarmee Kolumbiens; ELN-Guerilla; ELN-Rebellen; Guerillaorganisation ELN | National Liberation Army; ELN rebels | COL:REB | armed |
AUC | Vereinigte Selbstverteidigungskräfte Kolumbiens; Vereinigte Bürgerwehren Kolumbiens; Autodefensas Unidas de Colombia | United Self-Defense Forces of Colombia | COL:PRM | armed |
M-19 | Bewegung 19. April | 19th of April Movement; April 19 Movement | COL:REB | armed |
Clan del Golfo | Golf-Clan; Los Urabeños | Gulf Clan; Los Urabenos | COL:CRM | armed |
Leuchtender Pfad | Sendero Luminoso; Guerillaorganisation Leuchtender Pfad; Leuchtenden Pfad | Shining Path; Sendero Luminoso | PER:REB | armed |
Túpac Amaru | MRTA; Tupac Amaru; Revolutionäre Bewegung Túpac Amaru | Tupac Amaru Revolutionary Movement; MRTA | PER:REB | armed |
EZLN | Zapatisten; Zapatistische Armee der Nationalen Befreiung; Zapatistas; @Zapatist, Zapatistin | Zapatistas; Zapatista National Liberation Army; Zapatista rebels | MEX:REB | armed |
EPR Mexiko | Revolutionäre Volksarmee Mexikos; Revolutionäres Volksheer | Popular Revolutionary Army | MEX:REB | armed |
Sinaloa-Kartell | Drogenkartell von Sinaloa; Kartell von Sinaloa; Sinaloakartell | Sinaloa cartel; Sinaloa Cartel | MEX:CRM | armed |
Zetas | Los Zetas; Zetas-Kartell | Zetas cartel; Los Zetas | MEX:CRM | armed |
Golf-Kartell | Golfkartell | Gulf Cartel; Gulf cartel | MEX:CRM | armed |
Juárez-Kartell | Juarez-Kartell; Kartell von Juárez | Juarez cartel | MEX:CRM | armed |
Tijuana-Kartell | Kartell von Tijuana | Tijuana cartel | MEX:CRM | armed |
Kartell Jalisco Nueva Generación | Jalisco-Kartell; Kartell von Jalisco; CJNG | Jalisco New Generation Cartel; Jalisco cartel; CJNG | MEX:CRM | armed |
La Familia Michoacana |  |  | MEX:CRM | armed |
Mara Salvatrucha | MS-13 |  | SLV:CRM | armed |
Mara 18 | Barrio 18 | Barrio 18; 18th Street gang | SLV:CRM | armed |
Contras | Contra-Rebellen; @Contra-Rebell | Contra rebels | NIC:REB | armed |
Sandinisten | FSLN; Sandinistische Befreiungsfront; Sandinistische Nationale Befreiungsfront; @Sandinist, Sandinistin | Sandinistas; Sandinista National Liberation Front; @Sandinista | NIC:PTY | party | NIC:GOV 1979-07..1990-04; NIC:OPP 1990-04..2007-01; NIC:GOV 2007-01..
FMLN | Nationale Befreiungsfront Farabundo Martí; Befreiungsfront Farabundo Martí | Farabundo Marti National Liberation Front | SLV:PTY | armed | SLV:REB 1980..1992-01; SLV:PTY 1992-01..
EPP Paraguay | Paraguayische Volksarmee; Volksarmee Paraguays; Armee des paraguayischen Volkes | Paraguayan People's Army | PRY:REB | armed |
Primeiro Comando da Capital | PCC Brasilien; Erstes Kommando der Hauptstadt; Verbrechersyndikat PCC | First Command of the Capital | BRA:CRM | armed |
Comando Vermelho | Rotes Kommando | Red Command | BRA:CRM | armed |
Ku-Klux-Klan | Ku Klux Klan; KKK | Ku Klux Klan | USA:REB | terror |
Proud Boys |  |  | USA:REB | armed |
Oath Keepers |  |  | USA:REB | armed |
Weather Underground |  | Weathermen | USA:REB | terror |
Black Panther Party | Black Panthers; Black-Panther-Bewegung | Black Panthers | USA:REB | movement |
Tupamaros | Stadtguerilla Tupamaros | Tupamaros guerrillas | URY:REB | armed |
Montoneros | Stadtguerilla Montoneros |  | ARG:REB | armed |
Cosa Nostra | Sizilianische Mafia | Sicilian Mafia | ITA:CRM | armed |
Camorra | neapolitanische Mafia |  | ITA:CRM | armed |
Ndrangheta | 'Ndrangheta; kalabrische Mafia |  | ITA:CRM | armed |
Yakuza |  |  | JPN:CRM | armed |
