# Africa south of the Sahara.
@ name | spellings | sex | offices | died

# Sudan, South Sudan
Dschafar Numairi | Dschafar an-Numairi; Jaafar Nimeiri; Dschafar Numeiri | m | SDN:GOV president 1969-05-25..1985-04-06
Sadiq al-Mahdi | Sadek al-Mahdi; Sadiq el-Mahdi | m | SDN:GOV prime_minister 1966-07..1967-05; SDN:GOV prime_minister 1986-05-06..1989-06-30; SDN:OPP opposition_leader 1989-06..2020-11-26
Umar al-Baschir | Omar al-Bashir; Omar Hassan al-Baschir; Umar Hassan Ahmad al-Baschir; Omar al-Baschir; Omar el-Baschir; Omar Hassan al-Bashir; Omar el-Bashir; Umar al-Bashir | m | SDN:MIL leader 1989-06-30..1993-10-16; SDN:GOV president 1993-10-16..2019-04-11
Hassan at-Turabi | Hassan al-Turabi; Hassan el-Turabi | m | SDN:GOV foreign_minister 1989..1989; SDN:LEG speaker 1996..1999-12; SDN:OPP opposition_leader 1999-12..2016-03-05
Ali Osman Taha | Ali Osman Mohammed Taha | m | SDN:GOV foreign_minister 1995..1998; SDN:GOV minister 1998-02..2005-08; SDN:GOV minister 2005-08..2013-12
Bakri Hassan Salih | Bakri Hassan Saleh | m | SDN:GOV interior_minister 1995..1998; SDN:GOV defence_minister 2000..2005; SDN:GOV minister 2013-12..2019-02
Mustafa Osman Ismail |  | m | SDN:GOV foreign_minister 1998-02..2005-09
Lam Akol |  | m | SDN:GOV foreign_minister 2005-09..2007-10; SDN:OPP opposition_leader 2009-06..
Deng Alor |  | m | SDN:GOV foreign_minister 2007-10..2010-06; SSD:GOV foreign_minister 2016-04..2018
Ali Karti | Ali Ahmed Karti | m | SDN:GOV foreign_minister 2010-06..2015-06
Abdel Rahim Mohammed Hussein | Abdelrahim Mohamed Hussein | m | SDN:GOV interior_minister 2001..2005; SDN:GOV defence_minister 2005-09..2015-06
Ahmed Haroun | Ahmad Harun; Ahmed Harun | m | SDN:GOV minister 2003..2005; SDN:GOV minister 2006..2009; SDN:GOV governor 2009..2019-04
Nafi Ali Nafi | Nafie Ali Nafie | m | SDN:GOV politician 2000..2013-12
Sadiq al-Magli |  | m | SDN:GOV spokesperson 2008..2010
Minni Minnawi | Minni Arkua Minnawi; Minni Arcua Minnawi | m | SDN:REB rebel_leader 2003..2006-05; SDN:GOV politician 2006-08..2010-12; SDN:REB rebel_leader 2010-12..2020-10; SDN:GOV governor 2021-05..
Abdul Wahid al-Nur | Abdelwahid al-Nur; Abdul Wahid Mohammed al-Nur | m | SDN:REB rebel_leader 2002..
Khalil Ibrahim | Chalil Ibrahim | m | SDN:REB rebel_leader 2000..2011-12-25
Ali Kuschaib | Ali Kushayb; Ali Muhammad Ali Abd-al-Rahman | m | SDN:PRM rebel_leader 2003..2008
Musa Hilal |  | m | SDN:PRM rebel_leader 2003..2017-11
Abdel Fattah al-Burhan | Abdel Fattah Burhan | m | SDN:MIL general 2018..2019-04; SDN:GOV leader 2019-04-12..
Mohammed Hamdan Daglo | Hemeti; Hemedti; Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo | m | SDN:PRM commander 2013..2019-04; SDN:GOV minister 2019-04-12..2023-05; SDN:REB rebel_leader 2023-04-15..
Abdalla Hamdok | Abdallah Hamdok | m | UNO commissioner 2011-11..2018; SDN:GOV prime_minister 2019-08-21..2021-10-25; SDN:GOV prime_minister 2021-11-21..2022-01-02; SDN:OPP opposition_leader 2023-10..
Awad Ibn Auf | Ahmed Awad Ibn Auf | m | SDN:GOV defence_minister 2015-08..2019-04; SDN:GOV leader 2019-04-11..2019-04-12
John Garang | John Garang de Mabior | m | SDN:REB rebel_leader 1983-05..2005-07-09; SDN:GOV minister 2005-07-09..2005-07-30 | 2005-07-30
Salva Kiir | Salva Kiir Mayardit | m | SDN:REB rebel_leader 1983..2005-07; SDN:GOV minister 2005-08-11..2011-07-09; SSD:GOV president 2011-07-09..
Riek Machar | Riek Machar Teny | m | SDN:REB rebel_leader 1983..1997; SDN:GOV minister 2005..2011-07; SSD:GOV minister 2011-07-09..2013-07-23; SSD:REB rebel_leader 2013-12..2016-04; SSD:GOV minister 2016-04-26..2016-07; SSD:REB rebel_leader 2016-07..2020-02; SSD:GOV minister 2020-02-22..2025-09
Taban Deng Gai |  | m | SSD:GOV minister 2016-07-26..
Rebecca Garang | Rebecca Nyandeng De Mabior | f | SSD:GOV minister 2020-02..
Pagan Amum |  | m | SDN:PTY secretary_general 2005..2011; SSD:PTY secretary_general 2011-07..2013-07

# Horn of Africa
Haile Selassie | Kaiser Haile Selassie | m | ETH:GOV monarch 1930-04-02..1974-09-12
Mengistu Haile Mariam | Mengistu | m | ETH:GOV leader 1977-02-11..1991-05-21
Meles Zenawi |  | m | ETH:GOV president 1991-05-28..1995-08-22; ETH:GOV prime_minister 1995-08-23..2012-08-20 | 2012-08-20
Negasso Gidada |  | m | ETH:GOV president 1995-08-22..2001-10-08
Girma Wolde-Giorgis | Girma Woldegiorgis | m | ETH:GOV president 2001-10-08..2013-10-07
Mulatu Teshome |  | m | ETH:GOV president 2013-10-07..2018-10-25
Sahle-Work Zewde |  | f | ETH:GOV president 2018-10-25..2024-10-07
Taye Atske Selassie |  | m | ETH:GOV foreign_minister 2024-02..2024-10; ETH:GOV president 2024-10-07..
Hailemariam Desalegn |  | m | ETH:GOV foreign_minister 2010-10..2012-11; ETH:GOV prime_minister 2012-08-20..2018-04-02
Abiy Ahmed | Abiy Ahmed Ali; Abiy | m | ETH:GOV prime_minister 2018-04-02..
Seyoum Mesfin |  | m | ETH:GOV foreign_minister 1991-06..2010-10
Workneh Gebeyehu |  | m | ETH:GOV foreign_minister 2016-11..2019-03; IGO:IGD secretary_general 2019-11..
Gedu Andargachew |  | m | ETH:GOV foreign_minister 2019-04..2020-11
Demeke Mekonnen |  | m | ETH:GOV minister 2012-11..2024-01; ETH:GOV foreign_minister 2020-11..2024-01
Birtukan Mideksa |  | f | ETH:OPP opposition_leader 2005..2011; ETH:GOV politician 2018-11..2023-06
Debretsion Gebremichael |  | m | ETH:GOV governor 2018-01..2020-11; ETH:REB rebel_leader 2020-11..2022-11; ETH:PTY party_leader 2022-11..
Getachew Reda |  | m | ETH:REB spokesperson 2020-11..2022-11; ETH:GOV governor 2023-03-23..2025-04
Berhanu Nega |  | m | ETH:OPP opposition_leader 2005..2018; ETH:GOV minister 2021-10..
Bereket Simon |  | m | ETH:GOV minister 2000..2014
Isaias Afwerki | Issayas Afewerki; Isayas Afewerki; Isaias Afewerki | m | ERI:REB rebel_leader 1987..1991-05; ERI:GOV president 1993-05-24..
Osman Saleh | Osman Salih | m | ERI:GOV foreign_minister 2007-04..
Siad Barre | Mohammed Siad Barre; Mohamed Siad Barre | m | SOM:GOV president 1969-10-21..1991-01-26
Ali Mahdi Mohammed | Ali Mahdi Muhammad | m | SOM:GOV president 1991-01-26..1997-01-03
Mohammed Farah Aidid | Mohamed Farrah Aidid; Farah Aidid | m | SOM:REB rebel_leader 1989..1996-08-01
Hussein Aidid | Hussein Mohamed Farrah | m | SOM:REB rebel_leader 1996-08..2001; SOM:GOV interior_minister 2005..2007
Abdullahi Yusuf Ahmed | Abdullahi Yusuf; Abdullahi Jusuf Ahmed | m | SOM:GOV governor 1998..2004-10; SOM:GOV president 2004-10-14..2008-12-29
Abdiqasim Salad Hassan |  | m | SOM:GOV president 2000-08-27..2004-10-14
Scharif Scheich Ahmed | Sharif Sheikh Ahmed; Scharif Ahmed; Sharif Ahmed; Scheich Scharif Ahmed | m | SOM:REB rebel_leader 2006-06..2009-01; SOM:GOV president 2009-01-31..2012-08-20; SOM:OPP opposition_leader 2012-09..
Hassan Scheich Mohamud | Hassan Sheikh Mohamud; Hassan Scheich Mohammed | m | SOM:GOV president 2012-09-16..2017-02-08; SOM:GOV president 2022-05-23..
Mohamed Abdullahi Mohamed | Farmajo; Mohamed Abdullahi Farmajo | m | SOM:GOV prime_minister 2010-10-31..2011-06; SOM:GOV president 2017-02-08..2022-05-23
Ali Mohamed Ghedi | Ali Mohammed Gedi; Ali Mohammed Ghedi; Ali Muhammad Ghedi | m | SOM:GOV prime_minister 2004-11-03..2007-10-29
Nur Hassan Hussein | Nur Adde | m | SOM:GOV prime_minister 2007-11-24..2009-02
Omar Abdirashid Sharmarke | Omar Abdirashid Ali Sharmarke | m | SOM:GOV prime_minister 2009-02..2010-09; SOM:GOV prime_minister 2014-12..2017-02
Hassan Ali Khayre |  | m | SOM:GOV prime_minister 2017-03..2020-07
Mohamed Hussein Roble |  | m | SOM:GOV prime_minister 2020-09..2022-06
Hamza Abdi Barre |  | m | SOM:GOV prime_minister 2022-06..
Hassan Dahir Aweys | Hassan Dahir Aways; Scheich Hassan Dahir Aweys | m | SOM:REB rebel_leader 1991..2013-06
Ahmed Abdi Godane | Mukhtar Abu Zubair; Ahmed Godane; Abu Zubeyr | m | SOM:REB rebel_leader 2007-12..2014-09-01
Ahmed Diriye | Ahmed Umar Abu Ubaidah | m | SOM:REB rebel_leader 2014-09..
Muktar Robow | Abu Mansur; Mukhtar Robow | m | SOM:REB spokesperson 2006..2012; SOM:REB rebel_leader 2012..2017; SOM:GOV minister 2022-08..
Aden Hashi Ayro | Aden Haschi Ayro | m | SOM:REB rebel_leader 2003..2008-05-01
Ismail Omar Guelleh | Ismaïl Omar Guelleh | m | DJI:GOV president 1999-05-08..
Hassan Gouled Aptidon |  | m | DJI:GOV president 1977-06-27..1999-05-08
Dahir Riyale Kahin |  | m | SOM:PRE president 2002-05..2010-07-27
Ahmed Mohamed Silanyo | Ahmed Silanyo | m | SOM:PRE president 2010-07-27..2017-12
Muse Bihi Abdi |  | m | SOM:PRE president 2017-12..2024-12

# Kenya, Uganda, Tanzania, Rwanda, Burundi
Jomo Kenyatta |  | m | KEN:GOV president 1964-12-12..1978-08-22 | 1978-08-22
Daniel arap Moi | Daniel Arap Moi | m | KEN:GOV president 1978-08-22..2002-12-30
Mwai Kibaki |  | m | KEN:GOV minister 1970..1991; KEN:OPP opposition_leader 1991-12..2002-12; KEN:GOV president 2002-12-30..2013-04-09
Uhuru Kenyatta |  | m | KEN:OPP opposition_leader 2002..2007-12; KEN:GOV minister 2008-01..2013-04; KEN:GOV finance_minister 2009-01..2012-01; KEN:GOV president 2013-04-09..2022-09-13
William Ruto |  | m | KEN:GOV minister 2008-04..2011; KEN:GOV minister 2013-04-09..2022-09; KEN:GOV president 2022-09-13..
Raila Odinga | Raila Amolo Odinga | m | KEN:GOV minister 2001..2005-11; KEN:OPP opposition_leader 2005-11..2008-04; KEN:GOV prime_minister 2008-04-17..2013-04-09; KEN:OPP opposition_leader 2013-04..2025-10-15 | 2025-10-15
Kalonzo Musyoka |  | m | KEN:GOV foreign_minister 1993..1998; KEN:GOV foreign_minister 2003-01..2004-06; KEN:GOV minister 2008-01..2013-04; KEN:OPP opposition_leader 2013-04..
Moses Wetangula | Moses Wetang’ula | m | KEN:GOV foreign_minister 2008-01..2012-03; KEN:LEG speaker 2022-09..
Amina Mohamed |  | f | UNO commissioner 2011..2013-05; KEN:GOV foreign_minister 2013-05..2018-02
Musalia Mudavadi |  | m | KEN:GOV minister 2002..2002-12; KEN:GOV minister 2008-04..2012-05; KEN:GOV foreign_minister 2023-10..
Martha Karua |  | f | KEN:GOV minister 2003..2009-04; KEN:OPP opposition_leader 2009..
George Saitoti |  | m | KEN:GOV interior_minister 2008-01..2012-06-10 | 2012-06-10
John Michuki |  | m | KEN:GOV interior_minister 2005-12..2008-01
Amos Kimunya |  | m | KEN:GOV finance_minister 2006-02..2008-07
Alfred Mutua |  | m | KEN:GOV spokesperson 2004..2012; KEN:GOV foreign_minister 2022-10-27..2023-10-04
Salim Lone |  | m | KEN:GOV spokesperson 2007..2008
Samuel Kivuitu |  | m | KEN:GOV politician 1997-12..2008-12
Wangari Maathai |  | f | KEN:SOC activist 1977..2011-09-25
Rigathi Gachagua |  | m | KEN:GOV minister 2022-09-13..2024-10
Milton Obote |  | m | UGA:GOV president 1966-04..1971-01-25; UGA:GOV president 1980-12-17..1985-07-27
Idi Amin | Idi Amin Dada | m | UGA:GOV president 1971-01-25..1979-04-11
Yoweri Museveni | Yoweri Kaguta Museveni | m | UGA:REB rebel_leader 1981..1986-01; UGA:GOV president 1986-01-29..
Kizza Besigye |  | m | UGA:OPP opposition_leader 2000..
Bobi Wine | Robert Kyagulanyi | m | UGA:LEG member_of_parliament 2017-07..2021-05; UGA:OPP opposition_leader 2018..
Apolo Nsibambi |  | m | UGA:GOV prime_minister 1999-04-05..2011-05-24
Amama Mbabazi |  | m | UGA:GOV defence_minister 2006..2009; UGA:GOV prime_minister 2011-05-24..2014-09; UGA:OPP opposition_leader 2015..2016
Ruhakana Rugunda |  | m | UGA:GOV foreign_minister 1994..1996; UGA:GOV interior_minister 2003..2009-05; UGA:GOV prime_minister 2014-09-18..2021-06
Robinah Nabbanja |  | f | UGA:GOV prime_minister 2021-06..
Muhoozi Kainerugaba |  | m | UGA:MIL general 2012..
Joseph Kony |  | m | UGA:REB rebel_leader 1987..
Vincent Otti |  | m | UGA:REB rebel_leader 1987..2007-10-02
Dominic Ongwen |  | m | UGA:REB commander 1990..2015-01
Okot Odhiambo |  | m | UGA:REB rebel_leader 1986..2013
Alice Lakwena | Alice Auma | f | UGA:REB rebel_leader 1986..1987-11
Julius Nyerere |  | m | TZA:GOV president 1964-10-29..1985-11-05
Ali Hassan Mwinyi |  | m | TZA:GOV president 1985-11-05..1995-11-23
Benjamin Mkapa |  | m | TZA:GOV president 1995-11-23..2005-12-21
Jakaya Kikwete |  | m | TZA:GOV foreign_minister 1995-11..2005-12; TZA:GOV president 2005-12-21..2015-11-05
John Magufuli |  | m | TZA:GOV president 2015-11-05..2021-03-17 | 2021-03-17
Samia Suluhu Hassan |  | f | TZA:GOV minister 2015-11..2021-03; TZA:GOV president 2021-03-19..
Edward Lowassa |  | m | TZA:GOV prime_minister 2005-12-30..2008-02-07; TZA:OPP opposition_leader 2015..2015
Mizengo Pinda |  | m | TZA:GOV prime_minister 2008-02-09..2015-11
Bernard Membe |  | m | TZA:GOV foreign_minister 2007-01..2015-11
Tundu Lissu |  | m | TZA:OPP opposition_leader 2010..
Amani Abeid Karume |  | m | TZA:GOV governor 2000-11..2010-11
Juvénal Habyarimana | Juvenal Habyarimana | m | RWA:GOV president 1973-07-05..1994-04-06 | 1994-04-06
Théodore Sindikubwabo | Theodore Sindikubwabo | m | RWA:GOV president 1994-04-09..1994-07-19
Jean Kambanda |  | m | RWA:GOV prime_minister 1994-04-09..1994-07-19
Agathe Uwilingiyimana |  | f | RWA:GOV prime_minister 1993-07-18..1994-04-07 | 1994-04-07
Pasteur Bizimungu |  | m | RWA:GOV president 1994-07-19..2000-03-23
Paul Kagame |  | m | RWA:REB rebel_leader 1990-10..1994-07; RWA:GOV minister 1994-07-19..2000-04; RWA:GOV president 2000-03-24..
Bernard Makuza |  | m | RWA:GOV prime_minister 2000-03-08..2011-10
Louise Mushikiwabo |  | f | RWA:GOV foreign_minister 2009-12..2018-10; IGO:OIF secretary_general 2019-01-03..
Théoneste Bagosora | Theoneste Bagosora | m | RWA:MIL general 1973..1994-07
Victoire Ingabire |  | f | RWA:OPP opposition_leader 2006..
Paul Rusesabagina |  | m | RWA:OPP opposition_leader 2006..
Félicien Kabuga | Felicien Kabuga | m | RWA:BUS politician 1980..1994
Ignace Murwanashyaka |  | m | COD:REB rebel_leader 2001-11..2009-11
Melchior Ndadaye |  | m | BDI:GOV president 1993-07-10..1993-10-21 | 1993-10-21
Pierre Buyoya |  | m | BDI:GOV president 1987-09..1993-07-10; BDI:GOV president 1996-07-25..2003-04-30; IGO:AFU commissioner 2012-10..2020
Domitien Ndayizeye |  | m | BDI:GOV president 2003-04-30..2005-08-26
Pierre Nkurunziza |  | m | BDI:REB rebel_leader 2001..2003; BDI:GOV president 2005-08-26..2020-06-08 | 2020-06-08
Évariste Ndayishimye | Evariste Ndayishimiye; Evariste Ndayishimye | m | BDI:GOV interior_minister 2006-04..2007-11; BDI:GOV president 2020-06-18..
Agathon Rwasa |  | m | BDI:REB rebel_leader 2002..2009; BDI:OPP opposition_leader 2010..

# Congo, Central Africa
Patrice Lumumba |  | m | COD:GOV prime_minister 1960-06-24..1960-09-05; COD:OPP opposition_leader 1960-09..1961-01-17 | 1961-01-17
Mobutu Sese Seko | Mobutu; Joseph Mobutu | m | COD:GOV president 1965-11-24..1997-05-16
Moïse Tschombé | Moise Tschombe | m | COD:REB president 1960-07..1963-01; COD:GOV prime_minister 1964-07..1965-10
Laurent-Désiré Kabila | Laurent Kabila; Laurent Desire Kabila; Laurent-Desire Kabila | m | COD:REB rebel_leader 1996-10..1997-05; COD:GOV president 1997-05-17..2001-01-16 | 2001-01-16
Joseph Kabila |  | m | COD:MIL general 1998..2001; COD:GOV president 2001-01-26..2019-01-24; COD:PTY politician 2019-01..
Félix Tshisekedi | Felix Tshisekedi | m | COD:OPP opposition_leader 2018-03..2019-01; COD:GOV president 2019-01-24..
Étienne Tshisekedi | Etienne Tshisekedi | m | COD:GOV prime_minister 1991-09..1991-11; COD:GOV prime_minister 1992-08..1993-03; COD:OPP opposition_leader 1993..2017-02-01
Jean-Pierre Bemba |  | m | COD:REB rebel_leader 1998-09..2003-07; COD:GOV minister 2003-07-17..2006-12; COD:OPP opposition_leader 2006-07..2023-03; COD:GOV defence_minister 2023-03..2025-08
Azarias Ruberwa |  | m | COD:REB rebel_leader 2003..2003-07; COD:GOV minister 2003-07-17..2006-12
Arthur Z’ahidi Ngoma | Arthur Z'ahidi Ngoma | m | COD:GOV minister 2003-07..2006-12
Antoine Gizenga |  | m | COD:GOV prime_minister 2006-12-30..2008-10-10
Adolphe Muzito |  | m | COD:GOV prime_minister 2008-10-10..2012-03
Augustin Matata Ponyo |  | m | COD:GOV prime_minister 2012-05..2016-12
Samy Badibanga |  | m | COD:GOV prime_minister 2016-12..2017-05
Bruno Tshibala |  | m | COD:GOV prime_minister 2017-05..2019-09
Jean-Michel Sama Lukonde |  | m | COD:GOV prime_minister 2021-04..2024-06
Judith Suminwa | Judith Suminwa Tuluka | f | COD:GOV prime_minister 2024-06-12..
Vital Kamerhe |  | m | COD:LEG speaker 2006-12..2009-03; COD:OPP opposition_leader 2010..2018; COD:LEG speaker 2024-05..2025-09
Moïse Katumbi | Moise Katumbi | m | COD:GOV governor 2007-02..2015-09; COD:OPP opposition_leader 2015-09..
Martin Fayulu |  | m | COD:OPP opposition_leader 2018-11..
Lambert Mende | Lambert Mende Omalanga | m | COD:GOV minister 2008-10..2019; COD:GOV spokesperson 2008-10..2019
Laurent Nkunda |  | m | COD:REB rebel_leader 2004-06..2009-01-22
Bosco Ntaganda |  | m | COD:REB commander 2005..2013-03
Jean-Marie Runiga |  | m | COD:REB rebel_leader 2012-07..2013-02
Sultani Makenga |  | m | COD:REB commander 2012-05..
Corneille Nangaa |  | m | COD:GOV politician 2015..2021; COD:REB rebel_leader 2023-12..
Thomas Lubanga | Thomas Lubanga Dyilo | m | COD:REB rebel_leader 2000..2005-03
Germain Katanga |  | m | COD:REB rebel_leader 2002..2004-12
Mathieu Ngudjolo |  | m | COD:REB rebel_leader 2003..2006
Denis Mukwege |  | m | COD:SOC activist 1999..
Pascal Lissouba |  | m | COG:GOV president 1992-08-31..1997-10-15
Denis Sassou-Nguesso | Denis Sassou Nguesso | m | COG:GOV president 1979-02-08..1992-08-31; COG:GOV president 1997-10-25..
Isidore Mvouba |  | m | COG:GOV prime_minister 2005-01-07..2009-09
Clément Mouamba | Clement Mouamba | m | COG:GOV prime_minister 2016-04..2021-05
Basile Ikouébé | Basile Ikouebe | m | COG:GOV foreign_minister 2007-12..2015-08
Omar Bongo | Omar Bongo Ondimba; El Hadj Omar Bongo | m | GAB:GOV president 1967-12-02..2009-06-08 | 2009-06-08
Ali Bongo | Ali Bongo Ondimba | m | GAB:GOV defence_minister 1999-01..2009-08; GAB:GOV president 2009-10-16..2023-08-30
Rose Francine Rogombé | Rose Francine Rogombe | f | GAB:GOV president 2009-06-10..2009-10-16
Brice Oligui Nguema | Brice Clotaire Oligui Nguema | m | GAB:MIL general 2019..2023-08; GAB:GOV president 2023-09-04..
Paul Biya |  | m | CMR:GOV prime_minister 1975-06-30..1982-11-06; CMR:GOV president 1982-11-06..
John Fru Ndi |  | m | CMR:OPP opposition_leader 1990-05..2023-06
Maurice Kamto |  | m | CMR:OPP opposition_leader 2012-08..
Éphraïm Inoni | Ephraim Inoni | m | CMR:GOV prime_minister 2004-12-08..2009-06-30
Joseph Dion Ngute |  | m | CMR:GOV prime_minister 2019-01-04..
Teodoro Obiang | Teodoro Obiang Nguema; Teodoro Obiang Nguema Mbasogo | m | GNQ:GOV president 1979-08-03..
Francisco Macías Nguema | Francisco Macias Nguema | m | GNQ:GOV president 1968-10-12..1979-08-03
Teodorín Obiang | Teodoro Nguema Obiang Mangue; Teodorin Obiang | m | GNQ:GOV minister 1997..2012; GNQ:GOV minister 2012-05..
Severo Moto |  | m | GNQ:OPP opposition_leader 1983..
Simon Mann |  | m | GBR:CRM politician 2004..2009
Hissène Habré | Hissene Habre; Hissene Habré | m | TCD:GOV president 1982-06-07..1990-12-01
Idriss Déby | Idriss Deby; Idriss Déby Itno; Idris Deby | m | TCD:GOV president 1990-12-02..2021-04-20 | 2021-04-20
Mahamat Déby | Mahamat Idriss Déby; Mahamat Idriss Deby Itno; Mahamat Deby | m | TCD:MIL general 2013..2021-04; TCD:GOV president 2021-04-20..
Mahamat Nouri |  | m | TCD:GOV defence_minister 2001..2003; TCD:REB rebel_leader 2006-10..
Timan Erdimi |  | m | TCD:REB rebel_leader 2005..2022
Delwa Kassiré Koumakoye | Delwa Kassire Koumakoye | m | TCD:GOV prime_minister 2007-02..2008-04
Succès Masra | Succes Masra | m | TCD:OPP opposition_leader 2018..2024-01; TCD:GOV prime_minister 2024-01..2024-05; TCD:OPP opposition_leader 2024-05..
Jean-Bédel Bokassa | Jean-Bedel Bokassa; Bokassa I. | m | CAF:GOV president 1966-01-01..1976-12; CAF:GOV monarch 1976-12-04..1979-09-20
Ange-Félix Patassé | Ange-Felix Patasse | m | CAF:GOV president 1993-10-22..2003-03-15
François Bozizé | Francois Bozize | m | CAF:GOV president 2003-03-15..2013-03-24; CAF:REB rebel_leader 2020-12..
Michel Djotodia |  | m | CAF:REB rebel_leader 2006..2013-02; CAF:GOV president 2013-03-24..2014-01-10
Catherine Samba-Panza |  | f | CAF:GOV mayor 2013-06..2014-01; CAF:GOV president 2014-01-23..2016-03-30
Faustin-Archange Touadéra | Faustin Archange Touadera; Faustin-Archange Touadera | m | CAF:GOV prime_minister 2008-01-22..2013-01; CAF:GOV president 2016-03-30..
Nicolas Tiangaye |  | m | CAF:GOV prime_minister 2013-01-17..2014-01-10
Fradique de Menezes |  | m | STP:GOV president 2001-09-03..2011-09-03
Manuel Pinto da Costa |  | m | STP:GOV president 1975-07-12..1991-04; STP:GOV president 2011-09-03..2016-09-03

# West Africa
Yakubu Gowon |  | m | NGA:GOV president 1966-08-01..1975-07-29
Odumegwu Ojukwu | Chukwuemeka Odumegwu Ojukwu | m | NGA:REB rebel_leader 1967-05-30..1970-01; NGA:OPP opposition_leader 1982..2011-11
Shehu Shagari |  | m | NGA:GOV president 1979-10-01..1983-12-31
Ibrahim Babangida |  | m | NGA:GOV president 1985-08-27..1993-08-26
Sani Abacha |  | m | NGA:GOV president 1993-11-17..1998-06-08 | 1998-06-08
Moshood Abiola | M. K. O. Abiola | m | NGA:OPP opposition_leader 1993-06..1998-07-07
Abdulsalami Abubakar |  | m | NGA:GOV president 1998-06-09..1999-05-29
Olusegun Obasanjo |  | m | NGA:GOV president 1976-02-14..1979-10-01; NGA:GOV president 1999-05-29..2007-05-29; UNO commissioner 2008-11..2010; IGO:AFU commissioner 2021-08..
Umaru Yar’Adua | Umaru Yar'Adua; Umaru Musa Yar’Adua; Umaru Musa Yar'Adua | m | NGA:GOV governor 1999-05..2007-05; NGA:GOV president 2007-05-29..2010-05-05 | 2010-05-05
Goodluck Jonathan |  | m | NGA:GOV governor 2005-12..2007-05; NGA:GOV minister 2007-05-29..2010-05; NGA:GOV president 2010-05-06..2015-05-29
Muhammadu Buhari | Mohammedu Buhari | m | NGA:GOV president 1983-12-31..1985-08-27; NGA:OPP opposition_leader 2003..2015-05; NGA:GOV president 2015-05-29..2023-05-29
Bola Tinubu | Bola Ahmed Tinubu | m | NGA:GOV governor 1999-05..2007-05; NGA:PTY politician 2013..2023-05; NGA:GOV president 2023-05-29..
Atiku Abubakar |  | m | NGA:GOV minister 1999-05-29..2007-05-29; NGA:OPP opposition_leader 2007..
Yemi Osinbajo |  | m | NGA:GOV minister 2015-05-29..2023-05-29
Peter Obi |  | m | NGA:GOV governor 2006..2014; NGA:OPP opposition_leader 2022..
Ojo Maduekwe |  | m | NGA:GOV foreign_minister 2007-07..2010-03
Nuhu Ribadu |  | m | NGA:GOV politician 2003-04..2007-12; NGA:GOV minister 2023-06..
Dora Akunyili |  | f | NGA:GOV politician 2001..2008; NGA:GOV minister 2008-12..2010-12
Ken Saro-Wiwa |  | m | NGA:SOC activist 1990..1995-11-10
Wole Soyinka |  | m | NGA:SOC activist 1967..
Mohammed Yusuf | Muhammad Yusuf | m | NGA:REB rebel_leader 2002..2009-07-30
Abubakar Shekau | Abubakar Schekau | m | NGA:REB rebel_leader 2009-07..2021-05-19
Abu Musab al-Barnawi |  | m | NGA:REB rebel_leader 2016-08..2021
Mujahid Dokubo-Asari | Asari Dokubo | m | NGA:REB rebel_leader 2004..2007
Jomo Gbomo |  | m | NGA:REB spokesperson 2006..2014
Henry Okah |  | m | NGA:REB rebel_leader 2006..2010-10
Nnamdi Kanu |  | m | NGA:REB rebel_leader 2012..
Umar Farouk Abdulmutallab | Umar Faruk Abdulmutallab | m | NGA:CRM politician 2009-12..
Kwame Nkrumah |  | m | GHA:GOV prime_minister 1957-03-06..1960-07; GHA:GOV president 1960-07-01..1966-02-24
Jerry Rawlings | Jerry John Rawlings | m | GHA:GOV president 1981-12-31..2001-01-07
John Kufuor | John Agyekum Kufuor | m | GHA:GOV president 2001-01-07..2009-01-07
John Atta Mills | John Evans Atta Mills | m | GHA:GOV minister 1997..2001-01; GHA:OPP opposition_leader 2001..2009-01; GHA:GOV president 2009-01-07..2012-07-24 | 2012-07-24
John Mahama | John Dramani Mahama | m | GHA:GOV minister 2009-01-07..2012-07; GHA:GOV president 2012-07-24..2017-01-07; GHA:OPP opposition_leader 2017-01..2025-01; GHA:GOV president 2025-01-07..
Nana Akufo-Addo | Nana Addo Dankwa Akufo-Addo | m | GHA:GOV minister 2001-01..2003-04; GHA:GOV foreign_minister 2003-04..2007-07; GHA:OPP opposition_leader 2009..2017-01; GHA:GOV president 2017-01-07..2025-01-07
Félix Houphouët-Boigny | Felix Houphouet-Boigny | m | CIV:GOV president 1960-11-27..1993-12-07 | 1993-12-07
Henri Konan Bédié | Henri Konan Bedie | m | CIV:GOV president 1993-12-07..1999-12-24; CIV:PTY party_leader 1999-12..2023-08
Robert Guéï | Robert Guei | m | CIV:MIL leader 1999-12-24..2000-10-26
Laurent Gbagbo |  | m | CIV:OPP opposition_leader 1990..2000-10; CIV:GOV president 2000-10-26..2011-04-11; CIV:PTY party_leader 2021-10..
Simone Gbagbo |  | f | CIV:GOV politician 2000-10..2011-04
Alassane Ouattara | Alassane Dramane Ouattara | m | CIV:GOV prime_minister 1990-11-07..1993-12-09; IGO:IMF commissioner 1994-07..1999-07; CIV:OPP opposition_leader 1999-08..2010-12; CIV:GOV president 2010-12-04..
Charles Konan Banny |  | m | CIV:GOV prime_minister 2005-12-07..2007-04-04
Seydou Diarra |  | m | CIV:GOV prime_minister 2003-02-10..2005-12
Guillaume Soro |  | m | CIV:REB rebel_leader 2002-09..2007-03; CIV:GOV prime_minister 2007-04-04..2012-03; CIV:LEG speaker 2012-03..2019-02; CIV:OPP opposition_leader 2019-02..
Charles Blé Goudé | Charles Ble Goude | m | CIV:PTY politician 2001..2010-12; CIV:GOV minister 2010-12..2011-04
Amadou Gon Coulibaly |  | m | CIV:GOV prime_minister 2017-01..2020-07-08 | 2020-07-08
Daniel Kablan Duncan |  | m | CIV:GOV prime_minister 1993-12..1999-12; CIV:GOV prime_minister 2012-11..2017-01
Samuel Doe | Samuel K. Doe | m | LBR:GOV president 1980-04-12..1990-09-09 | 1990-09-09
Charles Taylor |  | m | LBR:REB rebel_leader 1989-12..1997-08; LBR:GOV president 1997-08-02..2003-08-11
Prince Johnson | Prince Yormie Johnson | m | LBR:REB rebel_leader 1990..1992; LBR:LEG member_of_parliament 2006-01..2024-11
Moses Blah |  | m | LBR:GOV president 2003-08-11..2003-10-14
Gyude Bryant | Charles Gyude Bryant | m | LBR:GOV president 2003-10-14..2006-01-16
Ellen Johnson Sirleaf | Ellen Johnson-Sirleaf | f | LBR:GOV president 2006-01-16..2018-01-22
George Weah |  | m | LBR:OPP opposition_leader 2005..2018-01; LBR:GOV president 2018-01-22..2024-01-22
Joseph Boakai |  | m | LBR:GOV minister 2006-01-16..2018-01; LBR:GOV president 2024-01-22..
Ahmad Tejan Kabbah |  | m | SLE:GOV president 1996-03-29..1997-05-25; SLE:GOV president 1998-03-10..2007-09-17
Johnny Paul Koroma |  | m | SLE:GOV president 1997-05-25..1998-02-12
Foday Sankoh |  | m | SLE:REB rebel_leader 1991-03..2000-05
Ernest Bai Koroma | Ernest Koroma | m | SLE:GOV president 2007-09-17..2018-04-04
Julius Maada Bio |  | m | SLE:GOV president 1996-01-16..1996-03-29; SLE:GOV president 2018-04-04..
Sékou Touré | Ahmed Sékou Touré; Sekou Toure | m | GIN:GOV president 1958-10-02..1984-03-26 | 1984-03-26
Lansana Conté | Lansana Conte | m | GIN:GOV president 1984-04-05..2008-12-22 | 2008-12-22
Moussa Dadis Camara |  | m | GIN:MIL leader 2008-12-23..2010-01-15
Sékouba Konaté | Sekouba Konate | m | GIN:MIL leader 2009-12-03..2010-12-21
Alpha Condé | Alpha Conde | m | GIN:OPP opposition_leader 1991..2010-12; GIN:GOV president 2010-12-21..2021-09-05
Mamady Doumbouya | Mamadi Doumbouya | m | GIN:MIL commander 2018..2021-09; GIN:GOV president 2021-10-01..
Cellou Dalein Diallo |  | m | GIN:GOV prime_minister 2004-12..2006-04; GIN:OPP opposition_leader 2007..
Lansana Kouyaté | Lansana Kouyate | m | GIN:GOV prime_minister 2007-03-01..2008-05-20
Ahmed Tidiane Souaré | Ahmed Tidiane Souare | m | GIN:GOV prime_minister 2008-05-23..2008-12-24
Léopold Sédar Senghor | Leopold Sedar Senghor | m | SEN:GOV president 1960-09-06..1980-12-31
Abdoulaye Wade |  | m | SEN:OPP opposition_leader 1974..2000-04; SEN:GOV president 2000-04-01..2012-04-02
Macky Sall |  | m | SEN:GOV interior_minister 2003..2004-04; SEN:GOV prime_minister 2004-04-21..2007-06-19; SEN:LEG speaker 2007-06..2008-11; SEN:GOV president 2012-04-02..2024-04-02
Bassirou Diomaye Faye | Bassirou Faye | m | SEN:GOV president 2024-04-02..
Ousmane Sonko |  | m | SEN:OPP opposition_leader 2014..2024-04; SEN:GOV prime_minister 2024-04-02..
Idrissa Seck |  | m | SEN:GOV prime_minister 2002-11..2004-04; SEN:OPP opposition_leader 2004..
Cheikh Tidiane Gadio |  | m | SEN:GOV foreign_minister 2000-04..2009-10
Karim Wade |  | m | SEN:GOV minister 2009-05..2012-04
Yahya Jammeh | Yahya A. J. J. Jammeh | m | GMB:GOV president 1994-07-22..2017-01-21
Dawda Jawara |  | m | GMB:GOV president 1970-04..1994-07-22
Adama Barrow |  | m | GMB:GOV president 2017-01-19..
Moussa Traoré | Moussa Traore | m | MLI:GOV president 1968-11-19..1991-03-26
Amadou Toumani Touré | Amadou Toumani Toure | m | MLI:GOV leader 1991-03-26..1992-06-08; MLI:GOV president 2002-06-08..2012-03-22
Amadou Sanogo | Amadou Haya Sanogo | m | MLI:MIL leader 2012-03-22..2012-04-12; MLI:MIL general 2012-04..2013-11
Dioncounda Traoré | Dioncounda Traore | m | MLI:LEG speaker 2007-09..2012-04; MLI:GOV president 2012-04-12..2013-09-04
Ibrahim Boubacar Keïta | Ibrahim Boubacar Keita; IBK | m | MLI:GOV prime_minister 1994-02-04..2000-02; MLI:LEG speaker 2002-09..2007-09; MLI:GOV president 2013-09-04..2020-08-18
Soumaïla Cissé | Soumaila Cisse | m | MLI:OPP opposition_leader 2013..2020-12-25
Cheick Modibo Diarra |  | m | MLI:GOV prime_minister 2012-04-17..2012-12-11
Django Cissoko | Diango Cissoko | m | MLI:GOV prime_minister 2012-12-11..2013-09
Bah N’Daw | Bah N'Daw; Bah Ndaw | m | MLI:GOV defence_minister 2014-05..2015-01; MLI:GOV president 2020-09-25..2021-05-24
Assimi Goïta | Assimi Goita | m | MLI:MIL leader 2020-08-19..2020-09-25; MLI:GOV minister 2020-09..2021-05; MLI:GOV president 2021-05-24..
Choguel Maïga | Choguel Maiga | m | MLI:GOV prime_minister 2021-06-07..2024-11
Iyad Ag Ghali | Iyad ag Ghaly | m | MLI:REB rebel_leader 1990-06..
Bilal Ag Cherif | Bilal ag Acherif | m | MLI:REB rebel_leader 2011-11..
Ibrahim Ag Bahanga |  | m | MLI:REB rebel_leader 2006..2011-08-26
Amadou Koufa |  | m | MLI:REB rebel_leader 2015..
Thomas Sankara |  | m | BFA:GOV president 1983-08-04..1987-10-15 | 1987-10-15
Blaise Compaoré | Blaise Compaore | m | BFA:GOV president 1987-10-15..2014-10-31
Michel Kafando |  | m | BFA:GOV foreign_minister 1982..1983; BFA:GOV president 2014-11-18..2015-12-29
Isaac Zida | Yacouba Isaac Zida | m | BFA:GOV president 2014-11-01..2014-11-18; BFA:GOV prime_minister 2014-11-19..2016-01
Gilbert Diendéré | Gilbert Diendere | m | BFA:MIL general 1987..2015-09
Roch Marc Kaboré | Roch Marc Christian Kaboré; Roch Kabore; Roch Marc Kabore | m | BFA:GOV prime_minister 1994-03..1996-02; BFA:LEG speaker 2002..2012; BFA:GOV president 2015-12-29..2022-01-24
Paul-Henri Damiba | Paul-Henri Sandaogo Damiba | m | BFA:GOV president 2022-01-31..2022-09-30
Ibrahim Traoré | Ibrahim Traore | m | BFA:GOV president 2022-09-30..
Ibrahim Baré Maïnassara | Ibrahim Bare Mainassara | m | NER:GOV president 1996-01-27..1999-04-09 | 1999-04-09
Mamadou Tandja | Tandja Mamadou | m | NER:GOV president 1999-12-22..2010-02-18
Salou Djibo |  | m | NER:MIL leader 2010-02-18..2011-04-07
Mahamadou Issoufou |  | m | NER:GOV prime_minister 1993-04..1994-09; NER:OPP opposition_leader 1995..2011-04; NER:GOV president 2011-04-07..2021-04-02
Mohamed Bazoum |  | m | NER:GOV foreign_minister 2011-04..2015-02; NER:GOV interior_minister 2016-04..2020; NER:GOV president 2021-04-02..2023-07-26
Abdourahamane Tiani | Abdourahmane Tchiani; Abdourahamane Tchiani | m | NER:MIL general 2011..2023-07; NER:GOV president 2023-07-28..
Hama Amadou |  | m | NER:GOV prime_minister 1995-02..1996-01; NER:GOV prime_minister 2000-01-03..2007-06-07; NER:LEG speaker 2011-04..2014-08; NER:OPP opposition_leader 2013..2024
Gnassingbé Eyadéma | Gnassingbe Eyadema | m | TGO:GOV president 1967-04-14..2005-02-05 | 2005-02-05
Faure Gnassingbé | Faure Gnassingbe | m | TGO:GOV minister 2003-07..2005-02; TGO:GOV president 2005-02-05..2005-02-25; TGO:GOV president 2005-05-04..2025-05-03; TGO:GOV prime_minister 2025-05-03..
Gilchrist Olympio |  | m | TGO:OPP opposition_leader 1992..2010
Jean-Pierre Fabre |  | m | TGO:OPP opposition_leader 2010..
Mathieu Kérékou | Mathieu Kerekou | m | BEN:GOV president 1972-10-26..1991-04-04; BEN:GOV president 1996-04-04..2006-04-06
Nicéphore Soglo | Nicephore Soglo | m | BEN:GOV president 1991-04-04..1996-04-04
Boni Yayi | Thomas Boni Yayi; Yayi Boni | m | BEN:GOV president 2006-04-06..2016-04-06
Patrice Talon |  | m | BEN:GOV president 2016-04-06..
João Bernardo Vieira | Joao Bernardo Vieira; Nino Vieira | m | GNB:GOV president 1980-11-14..1999-05-07; GNB:GOV president 2005-10-01..2009-03-02 | 2009-03-02
Kumba Yalá | Kumba Yala; Kumba Ialá | m | GNB:GOV president 2000-02-17..2003-09-14
Malam Bacai Sanhá | Malam Bacai Sanha | m | GNB:GOV president 1999-05-14..2000-02-17; GNB:GOV president 2009-09-08..2012-01-09 | 2012-01-09
Raimundo Pereira |  | m | GNB:GOV president 2009-03-03..2009-09-08; GNB:GOV president 2012-01-09..2012-04-12
Carlos Gomes Júnior | Carlos Gomes Junior | m | GNB:GOV prime_minister 2004-05..2005-11; GNB:GOV prime_minister 2009-01-02..2012-04-12
José Mário Vaz | Jose Mario Vaz | m | GNB:GOV president 2014-06-23..2020-02-27
Umaro Sissoco Embaló | Umaro Sissoco Embalo | m | GNB:GOV prime_minister 2016-11..2018-01; GNB:GOV president 2020-02-27..2025-11-26
Batista Tagme Na Waie | Tagme Na Waie | m | GNB:MIL general 2004..2009-03-01 | 2009-03-01
Antonio Indjai | António Indjai | m | GNB:MIL general 2010..2014-09
Pedro Pires |  | m | CPV:GOV prime_minister 1975-07..1991-04; CPV:GOV president 2001-03-22..2011-09-09
Jorge Carlos Fonseca |  | m | CPV:GOV president 2011-09-09..2021-11-09
José Maria Neves | Jose Maria Neves | m | CPV:GOV prime_minister 2001-02-01..2016-04; CPV:GOV president 2021-11-09..

# Southern Africa
Hendrik Verwoerd |  | m | ZAF:GOV prime_minister 1958-09-02..1966-09-06 | 1966-09-06
Pieter Willem Botha | P. W. Botha | m | ZAF:GOV prime_minister 1978-10-09..1984-09; ZAF:GOV president 1984-09-14..1989-08-15
Roelof Botha | Pik Botha | m | ZAF:GOV foreign_minister 1977-04..1994-05; ZAF:GOV minister 1994-05..1996-06
Frederik Willem de Klerk | F. W. de Klerk; Frederik de Klerk; Willem de Klerk | m | ZAF:GOV president 1989-08-15..1994-05-10; ZAF:GOV minister 1994-05-10..1996-06-30; ZAF:OPP opposition_leader 1996-07..1997-09
Nelson Mandela |  | m | ZAF:OPP opposition_leader 1961..1994-05; ZAF:GOV president 1994-05-10..1999-06-14; ZAF:SOC politician 1999-06..2013-12-05
Winnie Mandela | Winnie Madikizela-Mandela | f | ZAF:OPP activist 1960..1994; ZAF:GOV minister 1994-05..1995-04; ZAF:LEG member_of_parliament 1994-05..2003; ZAF:LEG member_of_parliament 2009-05..2018-04-02
Oliver Tambo |  | m | ZAF:OPP opposition_leader 1967..1991-07
Steve Biko |  | m | ZAF:OPP activist 1968..1977-09-12
Chris Hani |  | m | ZAF:OPP opposition_leader 1987..1993-04-10
Thabo Mbeki |  | m | ZAF:GOV minister 1994-05-10..1999-06; ZAF:GOV president 1999-06-14..2008-09-24; IGO:AFU commissioner 2009..
Kgalema Motlanthe |  | m | ZAF:PTY secretary_general 1997-12..2007-12; ZAF:GOV president 2008-09-25..2009-05-09; ZAF:GOV minister 2009-05..2014-05
Jacob Zuma |  | m | ZAF:GOV minister 1999-06-14..2005-06-14; ZAF:PTY party_leader 2007-12-18..2009-05; ZAF:GOV president 2009-05-09..2018-02-14; ZAF:OPP opposition_leader 2023-12..
Cyril Ramaphosa |  | m | ZAF:PTY secretary_general 1991..1997; ZAF:BUS politician 1997..2012; ZAF:GOV minister 2014-05..2018-02; ZAF:GOV president 2018-02-15..
Phumzile Mlambo-Ngcuka |  | f | ZAF:GOV minister 2005-06..2008-09; UNO commissioner 2013-07..2021-08
Mangosuthu Buthelezi |  | m | ZAF:PTY party_leader 1975..1994-05; ZAF:GOV interior_minister 1994-05..2004-07; ZAF:PTY party_leader 2004..2019
Julius Malema |  | m | ZAF:PTY politician 2008-04..2012-04; ZAF:OPP opposition_leader 2013-07..
Helen Zille |  | f | ZAF:GOV mayor 2006-03..2009-04; ZAF:OPP opposition_leader 2007-05..2015-05; ZAF:GOV governor 2009-05..2019-05
Mmusi Maimane |  | m | ZAF:OPP opposition_leader 2014-05..2019-10
John Steenhuisen |  | m | ZAF:OPP opposition_leader 2019-10..2024-07; ZAF:GOV minister 2024-07..
Trevor Manuel |  | m | ZAF:GOV finance_minister 1996-04..2009-05; ZAF:GOV minister 2009-05..2014-05
Pravin Gordhan |  | m | ZAF:GOV finance_minister 2009-05..2014-05; ZAF:GOV finance_minister 2015-12..2017-03; ZAF:GOV minister 2018-02..2024-06
Tito Mboweni |  | m | ZAF:GOV minister 1994..1998; ZAF:BUS politician 1999-08..2009-11; ZAF:GOV finance_minister 2018-10..2021-08
Maite Nkoana-Mashabane |  | f | ZAF:GOV foreign_minister 2009-05-11..2018-02
Lindiwe Sisulu |  | f | ZAF:GOV minister 2001-01..2004-04; ZAF:GOV defence_minister 2009-05..2012-06; ZAF:GOV foreign_minister 2018-02-27..2019-05
Naledi Pandor |  | f | ZAF:GOV minister 2004..2019-05; ZAF:GOV foreign_minister 2019-05-30..2024-06
Ronald Lamola |  | m | ZAF:GOV minister 2019-05..2024-06; ZAF:GOV foreign_minister 2024-07-03..
Mosiuoa Lekota | Terror Lekota | m | ZAF:GOV defence_minister 1999-06..2008-09; ZAF:OPP opposition_leader 2008-12..
Manto Tshabalala-Msimang |  | f | ZAF:GOV minister 1999-06..2008-09
Jackie Selebi |  | m | ZAF:COP politician 2000-01..2009-07
Eugène Terre’Blanche | Eugene Terreblanche; Eugène Terreblanche; Eugene Terre'Blanche | m | ZAF:PTY party_leader 1973-07..2010-04-03
Zwelinzima Vavi |  | m | ZAF:LAB politician 1999..2015-03
Ian Smith |  | m | ZWE:GOV prime_minister 1964-04-13..1979-06-01
Joshua Nkomo |  | m | ZWE:REB rebel_leader 1961..1979; ZWE:GOV minister 1987-12..1999-07
Robert Mugabe | Robert Gabriel Mugabe | m | ZWE:REB rebel_leader 1975..1980-04; ZWE:GOV prime_minister 1980-04-18..1987-12-31; ZWE:GOV president 1987-12-31..2017-11-21
Grace Mugabe |  | f | ZWE:GOV politician 1996-08..2017-11
Emmerson Mnangagwa |  | m | ZWE:GOV defence_minister 2009-02..2013-09; ZWE:GOV minister 2013-09..2014-12; ZWE:GOV minister 2014-12-12..2017-11-06; ZWE:GOV president 2017-11-24..
Morgan Tsvangirai | Morgan Tswangirai | m | ZWE:LAB politician 1988..1999; ZWE:OPP opposition_leader 1999-09..2009-02; ZWE:GOV prime_minister 2009-02-11..2013-09-11; ZWE:OPP opposition_leader 2013-09..2018-02-14 | 2018-02-14
Arthur Mutambara |  | m | ZWE:OPP opposition_leader 2006-02..2009-02; ZWE:GOV minister 2009-02..2013-09
Tendai Biti |  | m | ZWE:OPP opposition_leader 2000..2009-02; ZWE:GOV finance_minister 2009-02-13..2013-09; ZWE:OPP opposition_leader 2013-09..
Nelson Chamisa |  | m | ZWE:GOV minister 2009-02..2013-09; ZWE:OPP opposition_leader 2018-02..
Joice Mujuru |  | f | ZWE:GOV minister 2004-12-06..2014-12; ZWE:OPP opposition_leader 2015..2018
Constantino Chiwenga |  | m | ZWE:MIL general 2003-12..2017-12; ZWE:GOV minister 2017-12-28..
Simbarashe Mumbengegwi |  | m | ZWE:GOV foreign_minister 2005-04..2017-11
Patrick Chinamasa |  | m | ZWE:GOV minister 2000..2013; ZWE:GOV finance_minister 2013-09..2018-09
Gideon Gono |  | m | ZWE:BUS politician 2003-12..2013-11
Sydney Sekeramayi |  | m | ZWE:GOV defence_minister 2001..2009-02; ZWE:GOV defence_minister 2013-09..2017-11
Kembo Mohadi |  | m | ZWE:GOV interior_minister 2002-08..2015; ZWE:GOV minister 2017-12..
Didymus Mutasa |  | m | ZWE:GOV minister 2005..2014
Bright Matonga |  | m | ZWE:GOV spokesperson 2005..2009
Roy Bennett |  | m | ZWE:OPP opposition_leader 2000..2018-01
Kenneth Kaunda |  | m | ZMB:GOV president 1964-10-24..1991-11-02
Frederick Chiluba |  | m | ZMB:GOV president 1991-11-02..2002-01-02
Levy Mwanawasa |  | m | ZMB:GOV president 2002-01-02..2008-08-19 | 2008-08-19
Rupiah Banda |  | m | ZMB:GOV minister 2006-10..2008-06; ZMB:GOV president 2008-06-29..2011-09-23
Michael Sata |  | m | ZMB:OPP opposition_leader 2001..2011-09; ZMB:GOV president 2011-09-23..2014-10-28 | 2014-10-28
Guy Scott |  | m | ZMB:GOV minister 2011-09..2014-10; ZMB:GOV president 2014-10-29..2015-01-25
Edgar Lungu |  | m | ZMB:GOV defence_minister 2013-12..2015-01; ZMB:GOV president 2015-01-25..2021-08-24
Hakainde Hichilema |  | m | ZMB:OPP opposition_leader 2006..2021-08; ZMB:GOV president 2021-08-24..
Hastings Banda | Hastings Kamuzu Banda | m | MWI:GOV president 1966-07-06..1994-05-24
Bakili Muluzi |  | m | MWI:GOV president 1994-05-24..2004-05-24
Bingu wa Mutharika |  | m | MWI:GOV president 2004-05-24..2012-04-05 | 2012-04-05
Joyce Banda |  | f | MWI:GOV minister 2009-05..2012-04; MWI:GOV president 2012-04-07..2014-05-31
Peter Mutharika |  | m | MWI:GOV foreign_minister 2011-09..2012-04; MWI:OPP opposition_leader 2012..2014-05; MWI:GOV president 2014-05-31..2020-06-28; MWI:GOV president 2025-10-04..
Lazarus Chakwera |  | m | MWI:OPP opposition_leader 2013..2020-06; MWI:GOV president 2020-06-28..2025-10-04
Samora Machel |  | m | MOZ:GOV president 1975-06-25..1986-10-19 | 1986-10-19
Joaquim Chissano |  | m | MOZ:GOV president 1986-11-06..2005-02-02
Armando Guebuza |  | m | MOZ:GOV president 2005-02-02..2015-01-15
Filipe Nyusi |  | m | MOZ:GOV defence_minister 2008..2014-03; MOZ:GOV president 2015-01-15..2025-01-15
Daniel Chapo |  | m | MOZ:GOV president 2025-01-15..
Afonso Dhlakama |  | m | MOZ:REB rebel_leader 1979..1992-10; MOZ:OPP opposition_leader 1992-10..2018-05-03
Venâncio Mondlane | Venancio Mondlane | m | MOZ:OPP opposition_leader 2024..
Luísa Diogo | Luisa Diogo | f | MOZ:GOV finance_minister 1999..2005; MOZ:GOV prime_minister 2004-02-17..2010-01
Agostinho Neto |  | m | AGO:GOV president 1975-11-11..1979-09-10 | 1979-09-10
José Eduardo dos Santos | Jose Eduardo dos Santos; Eduardo dos Santos | m | AGO:GOV president 1979-09-10..2017-09-26
João Lourenço | Joao Lourenco | m | AGO:GOV defence_minister 2014-04..2017-07; AGO:GOV president 2017-09-26..
Jonas Savimbi |  | m | AGO:REB rebel_leader 1966-03..2002-02-22
Isabel dos Santos |  | f | AGO:BUS politician 1997..
Isaías Samakuva | Isaias Samakuva | m | AGO:OPP opposition_leader 2003-06..2019-11
Sam Nujoma |  | m | NAM:REB rebel_leader 1960..1990-03; NAM:GOV president 1990-03-21..2005-03-21
Hifikepunye Pohamba |  | m | NAM:GOV president 2005-03-21..2015-03-21
Hage Geingob |  | m | NAM:GOV prime_minister 1990-03..2002-08; NAM:GOV prime_minister 2012-12..2015-03; NAM:GOV president 2015-03-21..2024-02-04 | 2024-02-04
Nangolo Mbumba |  | m | NAM:GOV president 2024-02-04..2025-03-21
Netumbo Nandi-Ndaitwah |  | f | NAM:GOV foreign_minister 2012-12..2024-02; NAM:GOV president 2025-03-21..
Nahas Angula |  | m | NAM:GOV prime_minister 2005-03-21..2012-12
Ketumile Masire | Quett Masire | m | BWA:GOV president 1980-07-18..1998-03-31
Festus Mogae |  | m | BWA:GOV president 1998-04-01..2008-04-01
Ian Khama | Seretse Khama Ian Khama | m | BWA:GOV minister 1998-07..2008-04; BWA:GOV president 2008-04-01..2018-04-01
Mokgweetsi Masisi |  | m | BWA:GOV president 2018-04-01..2024-11-01
Duma Boko |  | m | BWA:GOV president 2024-11-01..
Mswati III. | König Mswati III. | m | SWZ:GOV monarch 1986-04-25..
Letsie III. | König Letsie III. | m | LSO:GOV monarch 1990-11-12..1995-01-25; LSO:GOV monarch 1996-02-07..
Pakalitha Mosisili |  | m | LSO:GOV prime_minister 1998-05-29..2012-06-08; LSO:GOV prime_minister 2015-03-17..2017-06-16
Tom Thabane | Thomas Thabane | m | LSO:GOV prime_minister 2012-06-08..2015-03-17; LSO:GOV prime_minister 2017-06-16..2020-05-19
Sam Matekane |  | m | LSO:GOV prime_minister 2022-10-28..
Didier Ratsiraka |  | m | MDG:GOV president 1975-06-15..1993-03-27; MDG:GOV president 1997-02-09..2002-07-05
Albert Zafy |  | m | MDG:GOV president 1993-03-27..1996-09-05
Marc Ravalomanana |  | m | MDG:GOV mayor 1999-12..2002-05; MDG:GOV president 2002-05-06..2009-03-17; MDG:OPP opposition_leader 2009-03..
Andry Rajoelina |  | m | MDG:GOV mayor 2007-12..2009-02; MDG:OPP opposition_leader 2009-02..2009-03; MDG:GOV president 2009-03-17..2014-01-25; MDG:GOV president 2019-01-19..2025-10-14
Hery Rajaonarimampianina |  | m | MDG:GOV finance_minister 2009..2013; MDG:GOV president 2014-01-25..2018-09-07
Michael Randrianirina |  | m | MDG:GOV president 2025-10-17..
Monja Roindefo |  | m | MDG:GOV prime_minister 2009-03-17..2009-10
Ahmed Abdallah Sambi |  | m | COM:GOV president 2006-05-26..2011-05-26
Azali Assoumani |  | m | COM:GOV president 1999-04-30..2006-05-26; COM:GOV president 2016-05-26..
Ikililou Dhoinine |  | m | COM:GOV president 2011-05-26..2016-05-26
Mohamed Bacar |  | m | COM:REB president 2002-04..2008-03-25
Bob Denard |  | m | FRA:REB rebel_leader 1960..1995-10
France-Albert René | France Albert Rene; France-Albert Rene | m | SYC:GOV president 1977-06-05..2004-04-14
James Michel |  | m | SYC:GOV president 2004-04-14..2016-10-16
Danny Faure |  | m | SYC:GOV president 2016-10-16..2020-10-26
Wavel Ramkalawan |  | m | SYC:OPP opposition_leader 1998..2020-10; SYC:GOV president 2020-10-26..2025-10
Patrick Herminie |  | m | SYC:GOV president 2025-10-26..
Cassam Uteem |  | m | MUS:GOV president 1992-06-30..2002-02-15
Anerood Jugnauth | Sir Anerood Jugnauth | m | MUS:GOV prime_minister 1982-06-16..1995-12-27; MUS:GOV prime_minister 2000-09-17..2003-09-30; MUS:GOV president 2003-10-07..2012-03-31; MUS:GOV prime_minister 2014-12-17..2017-01-23
Navin Ramgoolam |  | m | MUS:GOV prime_minister 1995-12-27..2000-09-17; MUS:GOV prime_minister 2005-07-05..2014-12-17; MUS:GOV prime_minister 2024-11-13..
Paul Bérenger | Paul Berenger | m | MUS:GOV prime_minister 2003-09-30..2005-07-05; MUS:OPP opposition_leader 2005..2024
Pravind Jugnauth |  | m | MUS:GOV finance_minister 2003..2005; MUS:GOV prime_minister 2017-01-23..2024-11-13
Zakari Nandja |  | m | TGO:MIL general 2003..2009
Barnaba Marial Benjamin |  | m | SSD:GOV minister 2011-07..2013-08; SSD:GOV foreign_minister 2013-08..2016-04
Kandeh Yumkella | Kandeh K. Yumkella | m | UNO commissioner 2005-12..2013-06
