# Leaders of armed groups that stand in no region’s file: networks across borders, Chechen, Basque and other movements.
@ name | spellings | sex | offices | died

# Al-Qaida, Islamic State and their like
Osama bin Laden | Usama bin Laden; Osama Bin Laden; Usama Bin Laden; Bin Laden; Ussama bin Laden; Osama Ben Laden | m | IMG:REB rebel_leader 1988-08..2011-05-02
Aiman al-Sawahiri | Ayman al-Zawahiri; Aiman az-Zawahiri; Ayman al-Zawahri; Aiman al-Zawahiri; Eiman al-Sawahiri; Ayman az-Zawahiri | m | IMG:REB rebel_leader 1988-08..2022-07-31
Saif al-Adel | Saif al-Adl; Seif al-Adel | m | IMG:REB commander 1998..
Abu Mussab al-Sarkawi | Abu Musab al-Zarqawi; Abu Mussab az-Zarqawi; Abu Mussab Al Sarkawi; Abu Musab az-Zarqawi; Abu Mussab al-Zarqawi; Al-Sarkawi; Abu Musab al-Sarkawi; Mussab al-Sarkawi | m | IRQ:REB rebel_leader 2003..2006-06-07
Abu Ajjub al-Masri | Abu Ayyub al-Masri; Abu Hamsa al-Muhadschir; Abu Hamza al-Muhajir; Abu Ajub al-Masri | m | IRQ:REB rebel_leader 2006-06..2010-04-18
Abu Omar al-Baghdadi | Abu Umar al-Baghdadi | m | IRQ:REB rebel_leader 2006-10..2010-04-18
Abu Bakr al-Baghdadi | Abu Bakr al-Bagdadi; Abu Bakr al Baghdadi; Abu Bakr Al-Baghdadi; Ibrahim Awad Ibrahim al-Badri | m | IRQ:REB rebel_leader 2010-05..2013-04; IMG:REB rebel_leader 2013-04..2019-10-26
Abu Ibrahim al-Haschimi al-Kuraischi | Abu Ibrahim al-Hashimi al-Qurayshi; Abu Ibrahim al-Kuraischi | m | IMG:REB rebel_leader 2019-10..2022-02-03
Abu al-Hassan al-Haschimi al-Kuraischi | Abu al-Hasan al-Hashimi al-Qurashi | m | IMG:REB rebel_leader 2022-03..2022-10
Abu Mohammed al-Adnani | Abu Muhammad al-Adnani | m | IMG:REB spokesperson 2012..2016-08-30
Abu Omar al-Schischani | Abu Omar al-Shishani; Tarchan Batiraschwili | m | IMG:REB commander 2013..2016-07-10
Dschihadi John | Jihadi John; Mohammed Emwazi | m | IMG:REB politician 2013..2015-11-12
Khalid Scheich Mohammed | Khalid Sheikh Mohammed; Chalid Scheich Mohammed; Khaled Sheikh Mohammed | m | IMG:REB rebel_leader 1996..2003-03-01
Ramsi Binalshibh | Ramzi Binalshibh; Ramsi bin al-Schib; Ramzi bin al-Shibh | m | IMG:REB politician 1999..2002-09-11
Ramsi Jussef | Ramzi Yousef; Ramzi Jussef; Ramsi Yousef | m | IMG:REB politician 1992..1995-02
Mohammed Atta | Mohamed Atta | m | IMG:REB politician 1999..2001-09-11
Marwan al-Schehhi | Marwan al-Shehhi | m | IMG:REB politician 1999..2001-09-11
Zacarias Moussaoui | Sacarias Moussaoui | m | IMG:REB politician 1998..2001-08
Richard Reid |  | m | IMG:REB politician 2001-12..2001-12
José Padilla | Jose Padilla | m | IMG:REB politician 2000..2002-05
Mounir al-Motassadeq | Mounir El Motassadeq; Mounir al-Motassadek; Munir al-Motassadek | m | IMG:REB politician 1999..2001-11
Abdelghani Mzoudi |  | m | IMG:REB politician 1999..2002-10
Abu Subaida | Abu Zubaydah; Abu Zubaida | m | IMG:REB politician 1996..2002-03-28
Mohammed Atef | Mohammed Atif; Abu Hafs al-Masri | m | IMG:REB commander 1996..2001-11
Abu Faradsch al-Libi | Abu Faraj al-Libbi; Abu Faradsch al-Libbi | m | IMG:REB rebel_leader 2003..2005-05-02
Abu Jahja al-Libi | Abu Yahya al-Libi | m | IMG:REB rebel_leader 2005..2012-06-04
Abu Laith al-Libi |  | m | IMG:REB rebel_leader 1998..2008-01-29
Suleiman Abu Ghaith | Sulaiman Abu Ghaith | m | IMG:REB spokesperson 2001..2002
Adam Gadahn | Azzam al-Amriki | m | IMG:REB spokesperson 2004..2015-01
Hamza bin Laden | Hamsa bin Laden | m | IMG:REB rebel_leader 2015..2019
Anwar al-Awlaki | Anwar al-Aulaki; Anwar al-Aulaqi | m | YEM:REB cleric 2004..2011-09-30
Nasser al-Wuhaischi | Nasir al-Wuhayshi; Nasser al-Wahischi | m | YEM:REB rebel_leader 2006..2015-06-12
Kassim al-Raimi | Qasim al-Raymi | m | YEM:REB rebel_leader 2009..2020-01
Said al-Schihri | Saeed al-Shihri; Said Ali al-Schihri | m | YEM:REB rebel_leader 2009-01..2013
Ibrahim al-Asiri | Ibrahim Hassan al-Asiri | m | YEM:REB politician 2009..2018
Abdelmalek Droukdel | Abu Mussab Abdul Wadud; Abdelmalek Drukdal; Abdelmalik Droukdel | m | DZA:REB rebel_leader 2004-06..2020-06-03
Mokhtar Belmokhtar | Mochtar Belmochtar; Moktar Belmoktar | m | DZA:REB rebel_leader 1998..2016
Abderrazak al-Para | Amari Saïfi; Amari Saifi | m | DZA:REB rebel_leader 2000..2004-03
Djamel Zitouni |  | m | DZA:REB rebel_leader 1994..1996-07
Abou Zeid | Abdelhamid Abou Zeid | m | DZA:REB rebel_leader 2003..2013-02
Adnan Abu Walid al-Sahraoui | Adnan Abu Walid al-Sahrawi | m | IMG:REB rebel_leader 2013..2021-08
Abu Hamza al-Masri | Abu Hamsa al-Masri | m | GBR:REL cleric 1997..2004-05
Abu Qatada | Abu Katada | m | GBR:REL cleric 1993..2013-07
Omar Bakri Mohammed | Omar Bakri Muhammad | m | GBR:REL cleric 1986..2005-08
Anjem Choudary |  | m | GBR:REL cleric 1996..
Metin Kaplan |  | m | DEU:REL cleric 1995..2004-10
Pierre Vogel |  | m | DEU:REL cleric 2006..
Fritz Gelowicz |  | m | DEU:REB politician 2005..2007-09-04
Anis Amri |  | m | DEU:REB politician 2016..2016-12-23
Abdelhamid Abaaoud |  | m | IMG:REB politician 2013..2015-11-18
Salah Abdeslam |  | m | IMG:REB politician 2014..2016-03-18
Mohammed Merah | Mohamed Merah | m | FRA:REB politician 2010..2012-03-22
Hassan Ghul |  | m | IMG:REB politician 1996..2012-10
Atija Abd al-Rahman | Atiyah Abd al-Rahman | m | IMG:REB rebel_leader 2005..2011-08-22
Raschid Rauf | Rashid Rauf | m | IMG:REB politician 2002..2008-11
Omar Saeed Sheikh | Ahmed Omar Saeed Sheikh | m | PAK:REB politician 1993..2002-02
Carlos der Schakal | Ilich Ramírez Sánchez; Ilich Ramirez Sanchez; Carlos the Jackal | m | IMG:REB rebel_leader 1970..1994-08-14
Anders Behring Breivik | Anders Breivik; Breivik | m | NOR:CRM politician 2011-07..
Timothy McVeigh |  | m | USA:CRM politician 1995-04..2001-06-11
Theodore Kaczynski | Unabomber; Ted Kaczynski | m | USA:CRM politician 1978..1996-04
Dschochar Zarnajew | Dzhokhar Tsarnaev | m | USA:CRM politician 2013-04..

# Chechnya and the North Caucasus
Dschochar Dudajew | Dzhokhar Dudayev; Dschohar Dudajew | m | RUS:REB president 1991-11-09..1996-04-21 | 1996-04-21
Selimchan Jandarbijew | Zelimkhan Yandarbiyev; Selimchan Jandarbiew | m | RUS:REB president 1996-04-21..1997-02-12; RUS:OPP opposition_leader 1999..2004-02-13
Aslan Maschadow | Aslan Maskhadov; Aslan Maschadov | m | RUS:REB president 1997-02-12..2005-03-08 | 2005-03-08
Abdul-Chalim Sadulajew | Abdul-Halim Sadulayev; Abdul-Chalim Saidullajew; Abdulchalim Saidulajew | m | RUS:REB president 2005-03-08..2006-06-17
Doku Umarow | Dokka Umarov; Doku Umarov | m | RUS:REB rebel_leader 2006-06-17..2013-09-07
Schamil Bassajew | Shamil Basayev; Schamil Basajew; Schamil Bassajev; Shamil Bassajew | m | RUS:REB rebel_leader 1991..2006-07-10
Salman Radujew | Salman Raduyev | m | RUS:REB rebel_leader 1995..2000-03
Mowsar Barajew | Movsar Barayev | m | RUS:REB rebel_leader 2001..2002-10-26
Arbi Barajew | Arbi Barayev | m | RUS:REB rebel_leader 1995..2001-06
Ruslan Gelajew | Ruslan Gelayev | m | RUS:REB rebel_leader 1991..2004-02-28
Ibn al-Chattab | Emir Chattab; Ibn al-Khattab; Chattab | m | RUS:REB rebel_leader 1995..2002-03-20
Achmed Sakajew | Akhmed Zakayev; Achmed Zakajew | m | RUS:REB minister 1994..1999; RUS:OPP opposition_leader 2002..
Magomed Wagabow | Magomedali Vagabov | m | RUS:REB rebel_leader 2009..2010-08-21
Aliaschab Kebekow | Aliaskhab Kebekov | m | RUS:REB rebel_leader 2014-03..2015-04
Nur-Paschi Kulajew | Nur-Pashi Kulayev | m | RUS:REB politician 2004..2004-09-03

# ETA, IRA and other movements in Europe
Josu Ternera | José Antonio Urrutikoetxea; Josu Urrutikoetxea | m | ESP:REB rebel_leader 1977..2006
Javier López Peña | Francisco Javier López Peña; Javier Lopez Pena | m | ESP:REB rebel_leader 2006..2008-05-20
Garikoitz Aspiazu | Txeroki; Garikoitz Aspiazu Rubina | m | ESP:REB rebel_leader 2003..2008-11-17
Mikel Antza | Mikel Albizu | m | ESP:REB rebel_leader 1992..2004-10
Mikel Carrera | Mikel Karrera | m | ESP:REB rebel_leader 2008..2010-05-20
Johnny Adair |  | m | GBR:PRM rebel_leader 1990..2003
Dimitris Koufodinas | Dimitris Koufontinas | m | GRC:REB politician 1975..2002-09
Yvan Colonna |  | m | FRA:REB politician 1998..2003-07
Renato Curcio |  | m | ITA:REB rebel_leader 1970..1976-01
Nadia Desdemona Lioce |  | f | ITA:REB politician 1995..2003-03

# Kurdistan, Iran, Syria
Zübeyir Aydar | Zubeyir Aydar | m | TUR:REB rebel_leader 1999..
Duran Kalkan |  | m | TUR:REB rebel_leader 1985..
Bahoz Erdal | Fehman Hüseyin; Fehman Husain | m | TUR:REB commander 2004..
Rahman Haj Ahmadi | Rahman Hadschi Ahmadi | m | IRN:REB rebel_leader 2004..2011
Mustafa Hijri |  | m | IRN:REB rebel_leader 1991..
Abdullah Azzam | Abdallah Assam | m | IMG:REB cleric 1979..1989-11-24
Mullah Krekar | Nadschmuddin Faradsch Ahmad | m | IRQ:REB rebel_leader 2001-12..2003
Abu Deraa | Abu Dera | m | IRQ:PRM rebel_leader 2005..2008
Kais al-Chasali | Qais al-Khazali | m | IRQ:PRM rebel_leader 2006..
Akram al-Kaabi |  | m | IRQ:PRM rebel_leader 2013..
Abu Khalid al-Suri | Abu Chalid al-Suri | m | SYR:REB rebel_leader 2012..2014-02-23
Hassan Abud | Hassan Aboud | m | SYR:REB rebel_leader 2011-11..2014-09-09
Abdul Kadir Salih | Abdul Qader Saleh | m | SYR:REB commander 2012..2013-11
Schaker al-Absi | Shaker al-Abssi | m | LBN:REB rebel_leader 2006-11..2007-09
Mustafa Badreddine | Mustafa Badr al-Din | m | LBN:REB commander 2008..2016-05-13
Fuad Schukr | Fuad Shukr | m | LBN:REB commander 1990..2024-07-30
Nisar Rajan | Nizar Rayan | m | PSE:REB rebel_leader 1994..2009-01-01
Salah Schehade | Salah Shehade; Salah Shahade | m | PSE:REB commander 1990..2002-07-22
Adnan al-Ghul | Adnan al-Ghoul | m | PSE:REB commander 1990..2004-10-21
Ismail Abu Schanab | Ismail Abu Shanab | m | PSE:REB rebel_leader 1987..2003-08-21
Dschamal Abu Samhadana | Jamal Abu Samhadana | m | PSE:REB rebel_leader 2000-09..2006-06-08
Abu Iyad | Salah Chalaf; Salah Khalaf | m | PSE:REB rebel_leader 1965..1991-01-14
Mumtas Dughmusch | Mumtaz Dughmush | m | PSE:REB rebel_leader 2006..
Mahmud al-Mabhuh | Mahmoud al-Mabhouh | m | PSE:REB commander 1989..2010-01-19

# Latin America
Víctor Polay | Victor Polay | m | PER:REB rebel_leader 1982..1992-06
Comrade Artemio | Florindo Eleuterio Flores; Genosse Artemio | m | PER:REB rebel_leader 1983..2012-02
Efraín Guzmán | Efrain Guzman | m | COL:REB rebel_leader 1980..2003
Martín Caballero | Martin Caballero | m | COL:REB commander 1990..2007-10
Joaquín Gómez | Joaquin Gomez | m | COL:REB rebel_leader 1990..2017
Pastor Alape |  | m | COL:REB rebel_leader 1985..2017
Jorge 40 | Rodrigo Tovar Pupo | m | COL:PRM rebel_leader 1996..2006
Daniel Rendón | Don Mario; Daniel Rendon | m | COL:PRM rebel_leader 1996..2009-04
Otoniel | Dairo Antonio Úsuga | m | COL:CRM politician 2005..2021-10
Comandante Ramona |  | f | MEX:REB rebel_leader 1994..2006-01
Comandante Tacho |  | m | MEX:REB rebel_leader 1994..
Heriberto Lazcano |  | m | MEX:CRM politician 2002..2012-10
Edgar Valdez Villarreal | La Barbie | m | MEX:CRM politician 2002..2010-08
Nemesio Oseguera | El Mencho; Nemesio Oseguera Cervantes | m | MEX:CRM politician 2010..

# Africa
Sylvestre Mudacumura |  | m | COD:REB commander 2003..2019-09
Callixte Mbarushimana |  | m | COD:REB rebel_leader 2004..2010-10
Jules Mutebutsi |  | m | COD:REB rebel_leader 2004..2014
Jamil Mukulu |  | m | UGA:REB rebel_leader 1996..2015-04
Mamman Nur |  | m | NGA:REB rebel_leader 2009..2018
Sam Bockarie |  | m | SLE:REB commander 1991..2003-05
Issa Sesay |  | m | SLE:REB rebel_leader 2000..2003
Sekou Conneh | Sekou Damate Conneh | m | LBR:REB rebel_leader 1999..2003
Abdelaziz al-Hilu | Abdel Aziz al-Hilu | m | SDN:REB rebel_leader 2001..
Malik Agar |  | m | SDN:REB rebel_leader 1985..2011; SDN:GOV governor 2007..2011; SDN:REB rebel_leader 2011..2020; SDN:GOV minister 2021-02..
Paul Malong |  | m | SSD:MIL general 2014..2017; SSD:REB rebel_leader 2018..
Peter Gadet |  | m | SSD:REB rebel_leader 2011..2019-04

# Asia
Pottu Amman |  | m | LKA:REB rebel_leader 1988..2009-05
Rohana Wijeweera |  | m | LKA:REB rebel_leader 1965..1989-11-13
Kishenji | Koteswara Rao | m | IND:REB rebel_leader 1980..2011-11-24
Charu Mazumdar |  | m | IND:REB rebel_leader 1967..1972-07
Jarnail Singh Bhindranwale |  | m | IND:REB cleric 1977..1984-06-06
Paresh Baruah |  | m | IND:REB rebel_leader 1979..
Syed Salahuddin |  | m | IND:REB rebel_leader 1991..
Bangla Bhai | Siddiqur Rahman Bangla Bhai | m | BGD:REB rebel_leader 2001..2006-03
Tahir Juldaschew | Tahir Yuldashev; Tohir Yoʻldosh | m | UZB:REB rebel_leader 1998..2009-08
Dschuma Namangani | Juma Namangani | m | UZB:REB rebel_leader 1998..2001-11
Nek Mohammed | Nek Muhammad | m | PAK:REB rebel_leader 2003..2004-06-18
Maulvi Nazir | Mullah Nasir | m | PAK:REB rebel_leader 2006..2013-01
Mangal Bagh |  | m | PAK:REB rebel_leader 2004..2021-01
Abdullah Mehsud |  | m | PAK:REB rebel_leader 2004..2007-07-24
Ilyas Kashmiri |  | m | PAK:REB rebel_leader 1990..2011-06-03
Riaz Basra |  | m | PAK:REB rebel_leader 1996..2002-05
Brahamdagh Bugti |  | m | PAK:REB rebel_leader 2006..
Balach Marri |  | m | PAK:REB rebel_leader 2000..2007-11
Azahari Husin |  | m | IDN:REB politician 2000..2005-11-09
Umar Patek |  | m | IDN:REB politician 2000..2011-01
Santoso | Abu Wardah | m | IDN:REB rebel_leader 2011..2016-07-18
Mukhlas | Ali Ghufron | m | IDN:REB politician 2000..2008-11-09
