# People of all countries whom no other file of this folder names: leaders since 1990, ministers 2003 to 2011.
# Made by training/build_people.py from CountryInfo (Open Event Data Alliance, MIT licence). Do not edit: write a
# person into a hand-written file and run it again. Terms of ministers are exact to the month; a term that the
# source saw unfinished ends with the source (leaders 2009, ministers 2011-02).
@ name | spellings | sex | offices
# ABW
Felipe Tromp |  | m | ABW:GOV governor 1986-01..1992-03-12
Fredis Refunjol |  |  | ABW:GOV governor 2004-05-11..2009
Henny Eman |  |  | ABW:GOV prime_minister 1986-01..1989-02-09; ABW:GOV prime_minister 1994-07-29..2001-10-30
Michiel Godfried Eman |  |  | ABW:GOV prime_minister 2010-01..2011-02
Nilo Swaen |  |  | ABW:GOV finance_minister 2003-01..2011-02
Olindo Koolman |  |  | ABW:GOV governor 1992-03-12..2004-05-11
Remy R. Zaandam |  |  | ABW:GOV governor 1982-01..2009
# AFG
Abdul Rahim Ghafoorzai |  | m | AFG:GOV prime_minister 1997-08-11..1997-08-21
Abdul Rahim Hatef |  | m | AFG:GOV president 1992-04-16..1992-04-28
Abdul Sabur Farid Kuhestani |  | m | AFG:GOV prime_minister 1992-07-06..1992-08-15
Ahmad Shah Ahmadzai |  | m | AFG:GOV prime_minister 1995-01..1996-06-26
Anwar Ul Haq Ahady |  | m | AFG:GOV finance_minister 2005-01..2009-02
Arsala Rahmani |  |  | AFG:GOV prime_minister 1994-11-01..1995-01
Fazal Haq Khaliqyar |  |  | AFG:GOV prime_minister 1990-05-08..1992-04-15
Hedayat Amin Arsala |  |  | AFG:GOV politician 2003-01..2005-01
Mawlawi Abdul Kabir |  |  | AFG:GOV leader 2001-04-16..2001-11-13
Niamatullah Shahrani |  |  | AFG:GOV politician 2003-01..2005-01
Omar Zakhilwal |  | m | AFG:GOV finance_minister 2009-03..2011-02
Sibghatullah Mojadedi |  |  | AFG:GOV president 1992-04-28..1992-06-28
Sultan Ali Keshtmand |  | m | AFG:GOV prime_minister 1981-06-11..1988-05-26; AFG:GOV prime_minister 1989-02-21..1990-05-08
Taj Mohammad Wardak |  |  | AFG:GOV minister 2003-01..2003-09
# AGO
Ansuncao Afonso dos Anjos |  |  | AGO:GOV foreign_minister 2008-12..2008-12
Assunção Afonso Sousa dos Anjos | Assuncao Afonso Sousa dos Anjos |  | AGO:GOV foreign_minister 2009-01..2010-11
Carlos Alberto Lopes |  | m | AGO:GOV finance_minister 2010-06..2011-02
Eduardo Leopoldo Severim de Morais | Eduardo Leopoldo Severino de Morais | m | AGO:GOV finance_minister 2008-12..2010-05
Fernando da Piedade Dias dos Santos |  | m | AGO:GOV prime_minister 2002-12-06..2008-09-30
Fernando José de Franca Dias Van-Dunem | Fernando Jose de Franca Dias Van-Dunem | m | AGO:GOV prime_minister 1991-07-19..1992-12-02; AGO:GOV prime_minister 1996-06-03..1999-01-29
José Pedro de Morais | Jose Pedro de Morais | m | AGO:GOV finance_minister 2003-04..2008-11
Julio Bessa |  | m | AGO:GOV finance_minister 2003-01..2003-03
Marcolino Moco |  |  | AGO:GOV prime_minister 1992-12-02..1996-06-03
Nando da Piedade Dias dos Santos |  |  | AGO:GOV prime_minister 2005-01..2008-11
Oswaldo de Jesus Serra van Dunem |  | m | AGO:GOV interior_minister 2003-04..2006-02
Roberto Leal Monteiro Ngongo |  | m | AGO:GOV interior_minister 2006-03..2010-10
# ALB
Adil Carcani |  | m | ALB:GOV prime_minister 1981-12-18..1991-02-22
Aleksander Meksi |  | m | ALB:GOV prime_minister 1992-04-13..1997-03-11
Bashkim Fino |  |  | ALB:GOV prime_minister 1997-03-11..1997-07-24
Besnik Mustafaj |  |  | ALB:GOV foreign_minister 2005-10..2007-05
Edmond Haxhinasto |  | m | ALB:GOV minister 2010-10..2011-02
Ermelinda Meksi |  |  | ALB:GOV minister 2003-09..2004-05
Fatmir Mediu |  | m | ALB:GOV defence_minister 2005-10..2008-03
Gazmend Oketa |  |  | ALB:GOV minister 2007-05..2009-10
Ilir Rusmajli |  | m | ALB:GOV minister 2005-10..2007-04
Kastriot Islami |  |  | ALB:GOV president 1992-04-03..1992-04-06; ALB:GOV finance_minister 2003-01..2005-09
Namik Dokle |  |  | ALB:GOV minister 2004-02..2005-09
Pjeter Arbnori |  | m | ALB:GOV president 1992-04-06..1992-04-09
Ridvan Bode |  |  | ALB:GOV finance_minister 2005-10..2011-02
Sokol Olldashi |  |  | ALB:GOV interior_minister 2005-10..2007-04
Vilson Ahmeti |  |  | ALB:GOV prime_minister 1991-12-10..1992-04-13
Ylli Bufi |  |  | ALB:GOV prime_minister 1991-06-05..1991-12-10
# AND
Albert Gelabert |  | m | AND:LEG speaker 1991-02-15..1992-04-12
Antoni Riberaygua |  | m | AND:GOV minister 2007-06..2009-06
Ferran Mirapeix |  |  | AND:GOV finance_minister 2005-07..2009-06
Francesc Areny Casal |  |  | AND:LEG speaker 1997-03-10..2005-05-17
Francesc Cerqueda Pascuet |  |  | AND:LEG speaker 1982-01-04..1990-01-12
Joan Gabriel Estany |  |  | AND:LEG speaker 2005-05-17..2009
Joan Marti Alanis |  |  | AND:GOV monarch 1971-01-31..2003-05-12
Jordi Farras Forne |  | m | AND:LEG speaker 1992-04-12..1994-01-19
Jordi Visent Guitart |  | m | AND:GOV minister 2003-01..2005-06
Josep Dalleres Codina |  | m | AND:LEG speaker 1994-01-19..1997-03-10
Josep Maria Beal Benedico |  | m | AND:LEG speaker 1990-01-12..1991-02-15
Josep Maria Cabanes |  | m | AND:GOV minister 2005-07..2007-05
Josep Pintat-Solans |  | m | AND:GOV prime_minister 1984-05-21..1990-01-12
Juli Minoves Itriquell |  | m | AND:GOV foreign_minister 2004-05..2005-06
Juli Minoves Triquell |  | m | AND:GOV foreign_minister 2003-01..2004-04
Meritxell Mateu |  |  | AND:GOV foreign_minister 2007-06..2009-06
Mireia Maestre Cortadella |  | f | AND:GOV finance_minister 2003-01..2005-06
Oscar Ribas Reig |  | m | AND:GOV prime_minister 1982-01-08..1984-05-21; AND:GOV prime_minister 1990-01-12..1994-12-07
Pere Lopez Agras |  | m | AND:GOV finance_minister 2009-07..2011-02
Victor Naudi Zamora |  | m | AND:GOV interior_minister 2009-07..2011-02
# ARE
Hamdan bin Zayid al Nuhayyan |  |  | ARE:GOV minister 2003-01..2009-06
Muhammad bin Khalfan al Kharbash |  | m | ARE:GOV minister 2005-02..2008-04
Muhammad Husayn al Shali |  | m | ARE:GOV minister 2006-03..2008-04
Muhammad Said al Badi |  | m | ARE:GOV interior_minister 2003-01..2003-05; ARE:GOV interior_minister 2003-07..2005-01
Sultan bin Zayid al Nuhayyan |  | m | ARE:GOV minister 2003-01..2009-06
# ARG
Adolfo Rodríguez Saa | Adolfo Rodriguez Saa | m | ARG:GOV president 2001-12-23..2002-01
Alfredo Atanasof |  | m | ARG:GOV minister 2002-05-03..2003-05-25
Antonio Cafiero |  | m | ARG:GOV minister 2001-12-31..2002-01-03
Chrystian Colombo |  | m | ARG:GOV minister 2000-10-05..2001-12-21
Eduardo Bauza |  | m | ARG:GOV minister 1995-07-08..1996-03-28
Humberto Schiavoni |  | m | ARG:GOV minister 2001-12-21..2001-12-23
Jorge Capitanich |  | m | ARG:GOV minister 2002-01-03..2002-05-03
Jose Pampuro |  | m | ARG:GOV defence_minister 2003-06..2005-11
Luis Lusquinos |  | m | ARG:GOV minister 2001-12-23..2001-12-31
Ramón Puerta | Ramon Puerta | m | ARG:GOV president 2001-12-21..2001-12-23
Rodolfo Terragno |  |  | ARG:GOV minister 1999-12-10..2000-10-05
# ARM
Armen Darbinyan |  | m | ARM:GOV prime_minister 1998-04-10..1999-06-11
Artur Bagdasaryan |  | m | ARM:GOV speaker 2003-07..2005-05
Gagik Arutyunyan |  |  | ARM:GOV prime_minister 1991-11-22..1992-07-30
Haik Harutyunian |  |  | ARM:GOV interior_minister 2003-01..2003-01
Hrant Bagratyan |  | m | ARM:GOV prime_minister 1991-09-26..1991-11-22; ARM:GOV prime_minister 1993-02-02..1996-11-04
Khosrov Arutyunyan |  |  | ARM:GOV prime_minister 1992-07-30..1993-02-02
Mikayel Harutyunyan |  |  | ARM:GOV minister 2007-05..2008-04
Tigran Davtian |  | m | ARM:GOV finance_minister 2008-05..2011-02
Vache Gabrielian |  |  | ARM:GOV finance_minister 2011-01..2011-02
Vazgen Manukyan |  |  | ARM:GOV prime_minister 1990-08-13..1991-09-26
# ATG
Eroll Cort | Errol Cort |  | ATG:GOV finance_minister 2004-04..2005-01; ATG:GOV finance_minister 2005-02..2009-04
Harold Lovell |  | m | ATG:GOV foreign_minister 2004-04..2009-04; ATG:GOV finance_minister 2009-05..2011-02
James Carlisle |  | m | ATG:GOV governor 1993-06-10..2007-07-17
John St. Luce |  | m | ATG:GOV interior_minister 2003-01..2004-03
Lester Bird |  |  | ATG:GOV prime_minister 1994-03-09..2004-03-24
Louise Lake-Tack |  | f | ATG:GOV governor 2007-07-17..2009
Robin Yearwood |  | m | ATG:GOV minister 2003-01..2004-03
Wilfred E. Jacobs |  |  | ATG:GOV governor 1981-11-01..1993-06-10
# AUS
Bill Hayden |  | m | AUS:GOV governor 1989-02-16..1996-02-16
Greg Ivan Combet | Gregory Ivan Combet | m | AUS:GOV minister 2010-04..2010-09
Guy Green |  | m | AUS:GOV governor 2003-05-15..2003-08-11
Jason Dean Clare |  | m | AUS:GOV minister 2010-10..2011-02
John Anderson |  | m | AUS:GOV minister 2003-01..2006-04
Lindsay Tanner |  | m | AUS:GOV minister 2008-01..2010-09
Mark Vaile |  | m | AUS:GOV minister 2006-05..2007-12
Nicholas Minchin |  | m | AUS:GOV minister 2006-05..2007-12
Nick Minchin |  | m | AUS:GOV minister 2003-01..2006-04
Peter Hollingworth |  | m | AUS:GOV governor 2001-06-29..2003-05-28
William Deane |  | m | AUS:GOV governor 1996-02-16..2001-06-29
# AZE
Abbas Abbasov |  | m | AZE:GOV minister 2003-01..2008-08
Abid Sharifov |  |  | AZE:GOV minister 2003-01..2011-02
Ali Hasanov |  | m | AZE:GOV minister 2003-01..2011-02
Ali Masimov |  | m | AZE:GOV prime_minister 1993-01-26..1993-04-28
Avaz Alakbarov |  |  | AZE:GOV finance_minister 2003-01..2004-03; AZE:GOV finance_minister 2004-05..2006-04
Elchin Efendiyev |  |  | AZE:GOV minister 2003-01..2011-02
Firuz Mustafayev |  |  | AZE:GOV prime_minister 1992-04-07..1992-05-18
Fuad Guliyev |  | m | AZE:GOV prime_minister 1994-10-06..1996-07-20
Hasan Hasanov |  | m | AZE:GOV prime_minister 1990-01-25..1992-04-07
Panakh Huseynov |  |  | AZE:GOV prime_minister 1993-04-28..1993-06-07
Rahim Huseynov |  |  | AZE:GOV prime_minister 1992-05-18..1993-01-26
Samir Sharifov |  | m | AZE:GOV finance_minister 2006-05..2011-02
Suret Huseynov |  |  | AZE:GOV prime_minister 1993-06-27..1994-10-06
Yagub Mamedov |  |  | AZE:GOV president 1992-03-06..1992-05-14
Yaqub Eyyubov | Yagub Eyyubov |  | AZE:GOV minister 2003-01..2003-08; AZE:GOV minister 2003-12..2011-02
Yavar Jamalov |  |  | AZE:GOV minister 2006-12..2011-02
# BDI
Adrien Sibomana |  |  | BDI:GOV prime_minister 1988-10-19..1993-07-10
Alphonse Kadege |  |  | BDI:GOV politician 2003-06..2004-11
Anatole Kanyenkiko |  |  | BDI:GOV prime_minister 1994-02-07..1995-02-22
Antoine Nduwayo |  | m | BDI:GOV prime_minister 1995-02-22..1996-07-31
Antoinette Batumubwira |  | f | BDI:GOV foreign_minister 2005-09..2009-02
Athanase Gahungu |  |  | BDI:GOV finance_minister 2003-02..2005-08
Clotilde Nizigama |  |  | BDI:GOV finance_minister 2007-08..2007-11; BDI:GOV finance_minister 2007-12..2011-02
Cyprien Ntaryamira |  |  | BDI:GOV president 1994-02-05..1994-04-06
Cyrille Ndayirukiye |  |  | BDI:GOV defence_minister 2003-01..2003-01
Denise Sinankwa | Denise Sinaghwa |  | BDI:GOV finance_minister 2006-10..2007-07
Dieudonne Ngowembona |  |  | BDI:GOV finance_minister 2005-09..2007-01
Donatien Sidnakira |  |  | BDI:GOV interior_minister 2004-08..2004-08; BDI:GOV interior_minister 2004-10..2005-08
Édouard Kadigiri | Edouard Kadigiri | m | BDI:GOV finance_minister 2003-01..2003-01
Édouard Nduwimana | Edouard Nduwimana | m | BDI:GOV interior_minister 2009-03..2010-09; BDI:GOV interior_minister 2010-10..2011-02
François Ngeze | Francois Ngeze | m | BDI:GOV president 1993-10-21..1993-10-27
Frédéric Ngenzebuhoro | Frederic Ngenzebuhoro | m | BDI:GOV politician 2004-12..2005-08
Fulgence Dwima Bakana |  |  | BDI:GOV interior_minister 2004-01..2004-07
Germain Niyoyankana |  | m | BDI:GOV defence_minister 2005-09..2010-09
Martin Nduwimana |  | m | BDI:GOV politician 2005-09..2007-11
Pascal-Firmin Ndimira |  | m | BDI:GOV prime_minister 1996-07-31..1998-06-12
Pontien Gaciyubwenge |  |  | BDI:GOV defence_minister 2010-10..2011-02
Salvator Ntacobamaze |  |  | BDI:GOV interior_minister 2005-09..2006-03
Salvator Ntihabose |  |  | BDI:GOV interior_minister 2003-01..2003-12
Simon Nyandwi |  | m | BDI:GOV interior_minister 2004-01..2004-02; BDI:GOV interior_minister 2004-04..2005-08
Sylvestre Ntibantunganya |  | m | BDI:GOV president 1994-04-06..1996-07-25
Sylvie Kinigi |  | f | BDI:GOV prime_minister 1993-07-10..1994-02-07; BDI:GOV president 1993-10-27..1994-02-05
Terence Sinunguruza | Therence Sinunguruza |  | BDI:GOV foreign_minister 2003-01..2005-08; BDI:GOV politician 2010-10..2011-02
Vincent Niyungeko |  | m | BDI:GOV defence_minister 2003-02..2005-08
Yves Sahinguvu |  | m | BDI:GOV politician 2007-12..2010-09
# BEL
Freya van den Bossche |  |  | BEL:GOV minister 2005-11..2007-12
Guido de Padt |  | m | BEL:GOV interior_minister 2009-01..2009-07
Hervé Jamar | Herve Jamar | m | BEL:GOV minister 2003-08..2007-12
Patrick Dewael |  | m | BEL:GOV minister 2003-08..2008-12
# BEN
Abdoulaye Bio Tchane |  | m | BEN:GOV finance_minister 2003-01..2003-06
Adrien Houngbedji |  |  | BEN:GOV prime_minister 1996-04-09..1998-05-14
Albert Agossou |  | m | BEN:GOV minister 2006-05..2007-06
Albert Houngbo | Albert Segbegnon Houngbo | m | BEN:GOV minister 2006-05..2007-06
Antoine Kolawole Idji |  | m | BEN:GOV foreign_minister 2003-01..2003-06
Arman Zinzindohoue | Armand Zinzindohoue |  | BEN:GOV interior_minister 2008-12..2010-06; BEN:GOV interior_minister 2010-07..2010-07
Cosme Sehlin |  |  | BEN:GOV finance_minister 2005-11..2006-04
Daniel Tawema |  | m | BEN:GOV interior_minister 2003-01..2005-10
Edgar Allia |  | m | BEN:GOV interior_minister 2006-05..2007-06
Félix Hessou | Felix Hessou | m | BEN:GOV interior_minister 2007-07..2008-11
Grégoire Laourou | Gregoire Laourou |  | BEN:GOV finance_minister 2003-07..2005-10
Idriss L. Daouda |  | m | BEN:GOV finance_minister 2009-07..2011-02
Issifou Kogui Ndouro | Issifou Kgui Ndouro |  | BEN:GOV defence_minister 2006-05..2011-02
Mariam Alaji Diallo | Mariam Aladji Boni Diallo | f | BEN:GOV foreign_minister 2006-05..2007-06
Martial Sounton |  |  | BEN:GOV interior_minister 2010-08..2011-02
Martin Dohu Azonhiho |  | m | BEN:GOV minister 2006-03..2006-04
Moussa Okanla |  | m | BEN:GOV foreign_minister 2007-07..2008-11
Pascal Koupaki | Pascal Irene Koupaki | m | BEN:GOV minister 2006-08..2011-02
Pierre Osho |  | m | BEN:GOV minister 2003-01..2006-01
Rogatien Biaou |  |  | BEN:GOV foreign_minister 2003-07..2006-04
Seidu Mama Sika | Siedou Mama Sika | m | BEN:GOV interior_minister 2005-11..2006-04
Soul Man Lawani | Soule Man Lawani |  | BEN:GOV finance_minister 2007-07..2009-06
# BFA
Djibril Yipene Bassolet | Djibrill Yipene Bassole |  | BFA:GOV foreign_minister 2007-07..2008-08
Jean Baptiste Marie Pascal Compaore |  | m | BFA:GOV finance_minister 2007-07..2008-09
Kadre Désiré Ouedraogo | Kadre Desire Ouedraogo |  | BFA:GOV prime_minister 1996-02-06..2000-11-07
Kouame Lougue |  |  | BFA:GOV defence_minister 2003-01..2007-06
Paramanga Ernest Yonli | Paramango Ernest Yonli |  | BFA:GOV prime_minister 2000-11-07..2007-06-04
# BGD
A.Q.M. Badruddoza Chowdhury |  | m | BGD:GOV president 2001-11-14..2002-06-21
Abdur Rahman Biswas |  |  | BGD:GOV president 1991-10-10..1996-10-09
Abu Maal Abdul Muhith |  | m | BGD:GOV finance_minister 2009-02..2011-02
Fazlul Haque |  |  | BGD:GOV prime_minister 2007-01-11..2007-01-12
Jamiruddin Sircar |  |  | BGD:GOV president 2002-06-21..2002-09-06
Kazi Zafar Ahmed |  | m | BGD:GOV prime_minister 1989-08-12..1990-12-06
Latifur Rahman |  |  | BGD:GOV prime_minister 2001-07-15..2001-10-10
Lutfozzaman Babor | Lutfozzaman Babar |  | BGD:GOV interior_minister 2004-04..2007-02
M. Salifur Rahman |  | m | BGD:GOV finance_minister 2003-01..2003-06
Mohammad Habibur Rahman |  | m | BGD:GOV prime_minister 1996-03-30..1996-06-23
Mohammad Salifur Rahman | Mahammad Saifur Rahman | m | BGD:GOV finance_minister 2003-07..2007-02
Shahabuddin Ahmed |  |  | BGD:GOV president 1990-12-06..1991-10-10; BGD:GOV president 1996-10-09..2001-11-14
# BGR
Andrey Lukanov |  | m | BGR:GOV prime_minister 1990-02-08..1990-12-20
Angel Marin |  | m | BGR:GOV politician 2003-01..2011-02
Anyu Angelov | Anyo Angelov |  | BGR:GOV minister 2010-02..2011-02
Daniel Vulchev |  | m | BGR:GOV minister 2005-09..2009-08
Dimitur Popov |  |  | BGR:GOV prime_minister 1990-12-20..1991-11-08
Emel Etem |  |  | BGR:GOV minister 2005-09..2009-11
Georgi Atanasov |  | m | BGR:GOV prime_minister 1986-03-24..1990-02-08
Kostadin Paskalev |  |  | BGR:GOV minister 2003-01..2003-07
Lidiya Shuleva |  |  | BGR:GOV minister 2003-01..2005-02
Lyuben Berov |  |  | BGR:GOV prime_minister 1992-12-30..1994-10-17
Meglena Plugchieva |  | f | BGR:GOV minister 2008-05..2009-08
Mihail Mikov |  |  | BGR:GOV interior_minister 2008-05..2009-08
Milen Velchev |  |  | BGR:GOV finance_minister 2003-01..2005-08
Nikolai Vasilev |  | m | BGR:GOV minister 2003-01..2005-08
Nikolay Todorov |  | m | BGR:GOV president 1990-07-17..1990-08-01
Panayotov Plamen | Plamen Panayotov |  | BGR:GOV minister 2003-08..2005-04
Petur Mladenov |  |  | BGR:GOV leader 1989-11-17..1990-04-03; BGR:GOV president 1990-04-03..1990-07-06
Reneta Indzhova |  |  | BGR:GOV prime_minister 1994-10-17..1995-01-25
Rumen Petkov | Roumen Petkov | m | BGR:GOV interior_minister 2005-09..2008-04
Simeon Djankov |  | m | BGR:GOV minister 2009-09..2011-02
Stanko Todorov |  |  | BGR:GOV prime_minister 1971-07-09..1981-06-18; BGR:GOV president 1990-07-06..1990-07-17
Stefan Sofiyanski |  | m | BGR:GOV prime_minister 1997-02-12..1997-05-21
Tsvetan Tsvetanov |  |  | BGR:GOV minister 2009-09..2011-02
Vesselin Bliznakov |  |  | BGR:GOV defence_minister 2005-09..2008-04
# BHR
Abdallah bin Khalid al Khalifa |  | m | BHR:GOV minister 2003-01..2006-12
Abdallah Hasan al Saif |  | m | BHR:GOV finance_minister 2003-01..2005-02
Jawad al Araidh | Jawad bin Salim al Araidh | m | BHR:GOV minister 2007-01..2010-10
Muhammad bin Abd al Ghaffar bin Abdallah |  | m | BHR:GOV minister 2005-03..2005-08
Nizar al Baharna |  |  | BHR:GOV minister 2007-01..2011-02
# BHS
Arthur Dion Hanna |  | m | BHS:GOV governor 2006-02-01..2009
Clifford Darling |  |  | BHS:GOV governor 1992-01-02..1995-01-02
Cynthia Pratt |  |  | BHS:GOV minister 2003-01..2007-06; BHS:GOV prime_minister 2005-05-04..2005-06-22
Fred Mitchell |  | m | BHS:GOV foreign_minister 2003-01..2007-06
Henry Taylor |  | m | BHS:GOV governor 1988-06-26..1992-01
Ivy Dumont |  |  | BHS:GOV governor 2001-11-13..2005-11-30
James Smith |  | m | BHS:GOV minister 2003-01..2007-06
Lynden O. Pindling |  |  | BHS:GOV prime_minister 1969-01..1992-08-21
Orville Turnquest |  |  | BHS:GOV governor 1995-01-03..2001-11-13
Paul Adderley |  | m | BHS:GOV governor 2005-12-01..2006-02-01
Theodore Brent Symonette | Brent Symonette | m | BHS:GOV minister 2007-07..2011-02
# BIH
Adil Osmanović | Adil Osmanovic | m | BIH:GOV politician 2003-01..2011-02
Ahmet Hadzipasić | Ahmet Hadzipasic | m | BIH:GOV prime_minister 2003-02..2007-02
Aleksandar Dzombić | Aleksandar Dzombic | m | BIH:GOV finance_minister 2006-04..2007-02
Alexsandr Dzombić | Alexsandr Dzombic |  | BIH:GOV finance_minister 2007-03..2011-02
Ante Jelavić | Ante Jelavic | m | BIH:GOV president 1999-06-15..2000-02-14
Baron Ashdown |  | m | BIH:GOV governor 2002-05-27..2006-01-31
Beriz Belkić | Beriz Belkic |  | BIH:GOV president 2002-02-14..2002-10-28
Borislav Paravac |  |  | BIH:GOV president 2003-04-10..2003-06-27; BIH:GOV president 2004-10-28..2005-06-28
Boro Bosić | Boro Bosic |  | BIH:GOV prime_minister 1997-01-03..1999-02-03
Bozidar Matić | Bozidar Matic |  | BIH:GOV prime_minister 2001-02-22..2001-07-18
Branko Krsmanović | Branko Krsmanovic | m | BIH:GOV finance_minister 2003-06..2005-02
Darko Matijasević | Darko Matijasevic |  | BIH:GOV interior_minister 2004-11..2006-03
Davor Cordas |  |  | BIH:GOV politician 2007-03..2011-02
Desnica Radivojević | Desnica Radivojevic |  | BIH:GOV politician 2003-01..2007-02
Dragan Kalinić | Dragan Kalinic | m | BIH:GOV speaker 2003-01..2004-10
Dragan Mikerević | Dragan Mikerevic | m | BIH:GOV prime_minister 2002-03-15..2002-12-23
Dragan Vrankić | Dragan Vrankic | m | BIH:GOV minister 2003-02..2011-02
Dusan Stojicić | Dusan Stojicic |  | BIH:GOV speaker 2004-11..2006-02
Gavrilo Grahovac | Grahovac Gavrilo | m | BIH:GOV minister 2007-05..2011-02
Hasan Muratović | Hasan Muratovic | m | BIH:GOV prime_minister 1996-01-30..1997-01-03
Igor Radojicić | Igor Radojicic | m | BIH:GOV speaker 2006-03..2007-02
Ivan Tomljenović | Ivan Tomljenovic | m | BIH:GOV politician 2003-01..2007-02
Ivo Miro Jović | Ivo Miro Jovic | m | BIH:GOV president 2005-06-28..2006-02-28
Jozo Krizanović | Jozo Krizanovic |  | BIH:GOV president 2001-06-14..2002-02-14
Jure Pelivan |  |  | BIH:GOV prime_minister 1990-12-20..1992-11-09
Ljerka Marić | Ljerka Maric |  | BIH:GOV finance_minister 2003-01..2007-02
Marko Ceranić | Marko Ceranic | m | BIH:GOV prime_minister 1988-04-01..1990-12-20
Martin Raguz |  | m | BIH:GOV prime_minister 2000-10-18..2001-02-22
Mevludin Halilović | Mevludin Halilovic |  | BIH:GOV interior_minister 2003-02..2007-02
Milan Jelić | Milan Jelic | m | BIH:GOV president 2007-03..2008-02
Mile Akmadzić | Mile Akmadzic |  | BIH:GOV prime_minister 1992-11-09..1993-10-25
Milovan Stanković | Milovan Stankovic |  | BIH:GOV defence_minister 2003-01..2004-06; BIH:GOV defence_minister 2004-08..2006-01
Mirko Sarović | Mirko Sarovic | m | BIH:GOV president 2002-10-28..2003-04-02
Miroslav Nikolić | Miroslav Nikolic | m | BIH:GOV defence_minister 2003-02..2006-01
Mirsad Kebo |  |  | BIH:GOV politician 2007-03..2011-02
Muhamed Ibrahimović | Muhamed Ibrahimovic |  | BIH:GOV speaker 2005-02..2007-02
Muhidin Alić | Muhidin Alic | m | BIH:GOV interior_minister 2007-05..2011-02
Mustafa Mujezinović | Mustafa Mujezinovic | m | BIH:GOV prime_minister 2009-08..2011-02
Nedzad Branković | Nedzad Brankovic |  | BIH:GOV prime_minister 2007-05..2009-07
Nikola Radovanović | Nikola Radovanovic | m | BIH:GOV defence_minister 2004-07..2007-02
Obrad Piljak |  |  | BIH:GOV president 1989-04-01..1990-12-20
Pero Bukejlović | Pero Bukejlovic |  | BIH:GOV prime_minister 2005-03..2006-03
Sahbaz Dzihanović | Sahbaz Dzihanovic | m | BIH:GOV politician 2003-01..2007-02
Sefik Dzaferović | Sefik Dzaferovic |  | BIH:GOV speaker 2003-01..2007-02
Simeun Vilendecić | Simeun Vilendecic |  | BIH:GOV finance_minister 2003-01..2003-02
Spasoje Tusevljak |  |  | BIH:GOV prime_minister 2000-06-06..2000-10-18
Stanislav Cadjo |  | m | BIH:GOV interior_minister 2006-04..2011-02
Svetozar Mihajlović | Svetozar Mihajlovic | m | BIH:GOV prime_minister 1999-02-03..2000-06-06
Svjetlana Cenić | Svjetlana Cenic |  | BIH:GOV finance_minister 2005-03..2006-03
Zivko Radisić | Zivko Radisic |  | BIH:GOV president 1998-10-13..1999-06-15; BIH:GOV president 2000-10-14..2001-06-14
Zlatko Lagumdzija |  |  | BIH:GOV prime_minister 2001-07-18..2002-03-15
Zoran Djerić | Zoran Djeric | m | BIH:GOV interior_minister 2003-01..2003-07; BIH:GOV interior_minister 2003-09..2004-10
# BLR
Aleksandr Kosinets |  | m | BLR:GOV minister 2006-01..2009-02
Aleksandr Popkov |  | m | BLR:GOV minister 2003-01..2003-07
Anatoliy Kalinin |  | m | BLR:GOV minister 2011-01..2011-02
Anatoliy Tozik |  | m | BLR:GOV minister 2011-01..2011-02
Anatoliy Tyutyunov |  | m | BLR:GOV minister 2004-03..2006-05
Andrey Kharkovets |  | m | BLR:GOV finance_minister 2009-03..2011-02
Barys Ragula |  |  | BLR:OPP politician 1997-01..2009
Henadz Navitski |  |  | BLR:GOV prime_minister 2001-10-01..2003-07-10
Ivan Bambiza |  | m | BLR:GOV minister 2004-06..2010-12
Ivonka Survilla |  |  | BLR:OPP politician 1997-01..2009
Jazep Sazhych |  |  | BLR:OPP politician 1982-11-01..1997-01
Mikhail Chyhir |  | m | BLR:GOV prime_minister 1994-07-21..1996-11-18
Myechyslau Hryb |  |  | BLR:GOV leader 1994-01-28..1994-07-20
Nikolay Korbut |  | m | BLR:GOV finance_minister 2003-01..2009-02
Roman Vnuchko |  | m | BLR:GOV minister 2004-03..2004-05
Syarhey Linh |  |  | BLR:GOV prime_minister 1996-11-18..2000-02-18
Uladzimir Yarmoshyn |  |  | BLR:GOV prime_minister 2000-02-18..2001-10-01
Valeriy Ivanov |  | m | BLR:GOV minister 2011-01..2011-02
Viktor Burya |  | m | BLR:GOV minister 2006-06..2010-12
Vladimir Drazhin |  | m | BLR:GOV minister 2003-01..2005-12
Vladimir Potupchik |  | m | BLR:GOV minister 2009-07..2010-12
Vladimir Semashko |  | m | BLR:GOV minister 2004-03..2011-02
Vyachaslau Kebich |  |  | BLR:GOV prime_minister 1990-04-07..1994-07-21
Vyachaslau Kuznyatsou |  |  | BLR:GOV leader 1994-01-26..1994-01-28
# BLZ
Assad Shoman |  | m | BLZ:GOV foreign_minister 2003-01..2003-12
Colville Young |  |  | BLZ:GOV governor 1993-11-17..2009
Eamon Courtney | Eamon Courtenay | m | BLZ:GOV foreign_minister 2006-05..2007-06
Gaspar Vega |  |  | BLZ:GOV minister 2008-03..2011-02
George Cadle Price |  | m | BLZ:GOV prime_minister 1961-04-07..1984-12-17; BLZ:GOV prime_minister 1989-11-07..1993-07-03
George P |  | m | BLZ:GOV defence_minister 2003-01..2003-12
Godfrey Smith |  |  | BLZ:GOV foreign_minister 2004-12..2008-02; BLZ:GOV foreign_minister 2006-05..2008-02
Manuel Esquivel |  | m | BLZ:GOV prime_minister 1984-12-17..1989-11-07; BLZ:GOV prime_minister 1993-07-03..1998-08-28
Minita Gordon |  |  | BLZ:GOV governor 1981-09-21..1993-11-17
Ralph Fonseca |  | m | BLZ:GOV minister 2003-01..2003-12; BLZ:GOV finance_minister 2004-01..2004-11; BLZ:GOV interior_minister 2004-12..2006-04; BLZ:GOV interior_minister 2006-05..2008-02
Sylvia Flores |  | f | BLZ:GOV defence_minister 2004-01..2004-01
# BOL
Armando Loayza Mariaca |  | m | BOL:GOV foreign_minister 2005-07..2006-01
Carlos Saavedra Bruno |  | m | BOL:GOV foreign_minister 2003-01..2003-10
Carlos Sánchez Berzain | Carlos Sanchez Berzain | m | BOL:GOV defence_minister 2003-09..2003-10
Elizabeth Arismendi Chumacero |  | f | BOL:GOV minister 2010-03..2011-02
Freddy Teodovic Ortiz | Freddy Teodovich Ortiz |  | BOL:GOV defence_minister 2003-01..2003-08
Gonzalo Arredondo Millan |  | m | BOL:GOV defence_minister 2003-11..2005-06
Gonzalo Méndez Gutiérrez | Gonzalo Mendez Gutierrez | m | BOL:GOV defence_minister 2005-07..2006-01
Héctor Arce Zaconeta | Hector Arce Zaconeta | m | BOL:GOV minister 2008-10..2009-09
Javier Comboni Salinas |  | m | BOL:GOV finance_minister 2003-01..2003-10
Javier Cuevas Argote |  | m | BOL:GOV finance_minister 2003-11..2004-11
Juan Ignacio Siles del Valle |  | m | BOL:GOV foreign_minister 2003-11..2005-06
María Cecelia Rocabado | Maria Cecelia Rocabado | f | BOL:GOV minister 2009-10..2010-02
Rubén Saavedra Soto | Ruben Saavedra Soto | m | BOL:GOV defence_minister 2010-03..2011-02
Walker San Miguel Rodríguez | Walker San Miguel Rodriguez |  | BOL:GOV defence_minister 2006-02..2010-02
# BRA
José Viegas | Jose Viegas | m | BRA:GOV defence_minister 2003-01..2004-11
# BRB
Billie Miller |  |  | BRB:GOV minister 2003-01..2003-08; BRB:GOV foreign_minister 2003-09..2008-02
Clifford Husbands |  |  | BRB:GOV governor 1996-06-01..2009
Clyde Mascoll |  |  | BRB:GOV minister 2006-03..2008-02
Darcy Boyce |  |  | BRB:GOV minister 2008-03..2008-11
David Thompson |  | m | BRB:GOV prime_minister 2008-01-16..2009; BRB:GOV finance_minister 2008-03..2010-10
Denys Williams |  | m | BRB:GOV governor 1995-12-19..1996-06-01
Donville Inniss |  |  | BRB:GOV minister 2008-03..2008-11
Erskine Sandiford |  |  | BRB:GOV prime_minister 1987-06-01..1994-09-07
Hugh Springer |  | m | BRB:GOV governor 1984-02-24..1990-06-06
Kerrie Symmonds |  |  | BRB:GOV minister 2003-09..2008-02
Maxine Pamela Ometa McClean |  |  | BRB:GOV foreign_minister 2010-09..2011-02
Nita Barrow |  |  | BRB:GOV governor 1990-06-06..1995-12-19
# BRN
Abdul Rahman bin Ibrahim |  | m | BRN:GOV finance_minister 2005-08..2011-02
Adanan bin Begawan |  |  | BRN:GOV interior_minister 2005-08..2010-05
Adanan bin Mohd Yusof |  |  | BRN:GOV interior_minister 2010-06..2010-06
Badaruddin bin Othman |  |  | BRN:GOV interior_minister 2010-07..2011-02
Isa bin Ibrahim |  | m | BRN:GOV interior_minister 2003-01..2003-12; BRN:GOV interior_minister 2004-02..2005-07
Lim Jock Seng |  |  | BRN:GOV foreign_minister 2005-08..2005-10; BRN:GOV foreign_minister 2005-11..2011-02
# BTN
Khandu Wangchuk |  |  | BTN:GOV prime_minister 2001-08-08..2002-08-14; BTN:GOV foreign_minister 2003-08..2007-08; BTN:GOV prime_minister 2006-09-07..2007-07-31
Kinzang Dorji |  |  | BTN:GOV prime_minister 2002-08-14..2003-08-30; BTN:GOV prime_minister 2007-07-31..2008-04-09
Sangay Ngedup |  |  | BTN:GOV prime_minister 1999-07-09..2000-07-20; BTN:GOV prime_minister 2005-09-05..2006-09-07
Thinley Gyamtso | Thinley Gyamtsho |  | BTN:GOV interior_minister 2003-01..2003-07
Ugyen Tshering |  |  | BTN:GOV foreign_minister 2008-05..2011-02
Wangdi Norbu |  |  | BTN:GOV finance_minister 2003-08..2004-11; BTN:GOV finance_minister 2005-01..2007-08; BTN:GOV finance_minister 2008-05..2011-02
Yeshey Zimba |  |  | BTN:GOV prime_minister 2000-07-20..2001-08-08; BTN:GOV finance_minister 2003-01..2003-07; BTN:GOV prime_minister 2004-08-18..2005-09-05
# BWA
Baledzi Goalathe | Baledzi Gaolathe |  | BWA:GOV finance_minister 2003-01..2009-08
Dikgakgamatso Seretse |  |  | BWA:GOV defence_minister 2008-05..2011-02
Kenneth Matambo |  | m | BWA:GOV finance_minister 2009-09..2011-02
Peter Siele |  | m | BWA:GOV minister 2008-05..2011-02
Thebe Mogami |  |  | BWA:GOV minister 2003-01..2004-11
# CAF
Abdou Meckassoua |  | m | CAF:GOV foreign_minister 2003-04..2006-07
Abel Goumba |  | m | CAF:GOV prime_minister 2003-03-23..2003-12-12; CAF:GOV finance_minister 2003-04..2006-08
André Kolingba | Andre Kolingba | m | CAF:GOV president 1981-09-01..1993-10-22
Anicet Georges Dologuele |  |  | CAF:GOV prime_minister 1999-02-01..2001-04-01
Célestin Gaombalet | Celestin Gaombalet |  | CAF:GOV prime_minister 2003-12-12..2005-06-13
Come Zoumara |  |  | CAF:GOV foreign_minister 2006-10..2009-07
Édouard Frank | Edouard Frank | m | CAF:GOV prime_minister 1991-03-15..1992-12-04
Elie Dote |  |  | CAF:GOV prime_minister 2005-06-13..2008-01-22
Enoch Derant Lakoue |  |  | CAF:GOV prime_minister 1993-02-26..1993-10-25
Éric Sorongope | Eric Sorongope | m | CAF:GOV minister 2003-01..2003-03
Gabriel Koyambounou |  | m | CAF:GOV prime_minister 1995-04-12..1996-06-11
Jacquesson Mazette |  |  | CAF:GOV interior_minister 2003-01..2003-03
Jean-Luc Mandaba |  | m | CAF:GOV prime_minister 1993-10-25..1995-04-12
Jean-Paul Ngoupande | Jean Paul Ngoupande | m | CAF:GOV prime_minister 1996-06-11..1997-01-30; CAF:GOV foreign_minister 2006-08..2006-09
Marcel Beti Marace |  | m | CAF:GOV foreign_minister 2003-01..2003-03
Martin Ziguele |  | m | CAF:GOV prime_minister 2001-04-01..2003-03-15
Michel Gbezera-Bria |  | m | CAF:GOV prime_minister 1997-01-30..1999-02-01
Michel Salle |  | m | CAF:GOV interior_minister 2006-09..2007-07
Michel Vandeboli |  | m | CAF:GOV interior_minister 2003-04..2006-08
Raymond Paul Ndougou |  | m | CAF:GOV interior_minister 2007-08..2011-02
Théodore Dabanga | Theodore Dabanga | m | CAF:GOV finance_minister 2006-09..2006-09
Timothee Malendoma |  | m | CAF:GOV prime_minister 1992-12-04..1993-02-26
# CAN
Anne McLellan |  | f | CAN:GOV minister 2004-01..2006-02
David Pratt |  | m | CAN:GOV defence_minister 2004-01..2004-07
Gordon Oconnor |  | m | CAN:GOV minister 2006-03..2007-08
Jeanne Sauve |  |  | CAN:GOV governor 1984-05-14..1990-01-29
Peter Kent |  | m | CAN:GOV minister 2008-12..2011-01
Ramon Hnatyshyn |  | m | CAN:GOV governor 1990-01-29..1995-02-08
Romeo Leblanc |  | m | CAN:GOV governor 1995-02-08..1999-10-07
Ted Menzies |  | m | CAN:GOV minister 2011-02..2011-02
# CHL
Andrés Velasco | Andres Velasco | m | CHL:GOV finance_minister 2006-05..2010-03
Andrés Zaldivar | Andres Zaldivar | m | CHL:GOV interior_minister 2006-05..2006-07
Belisario Velasco |  |  | CHL:GOV interior_minister 2006-08..2008-02
Edmundo Pérez Yoma | Edmundo Perez Yoma | m | CHL:GOV interior_minister 2008-03..2010-03
Felipe Larrain Bascunan |  | m | CHL:GOV finance_minister 2010-04..2011-02
Francisco Vidal |  | m | CHL:GOV defence_minister 2009-04..2010-03
Jose Goni |  | m | CHL:GOV defence_minister 2007-04..2009-03
Nicolás Eyzaguirre Guzmán | Nicolas Eyzaguirre Guzman | m | CHL:GOV finance_minister 2003-01..2006-04
Vivianne Blanlot |  | f | CHL:GOV defence_minister 2006-05..2007-03
# CHN
Antony Leung |  |  | CHN:GOV finance_minister 2003-01..2003-08
Francis Tam Pak Yuen |  |  | CHN:GOV minister 2005-01..2011-02
*Huang Ju |  |  | CHN:GOV minister 2003-05..2007-07
John Tsang Chun Wah |  |  | CHN:GOV minister 2007-08..2011-02
*Li Lanqing |  |  | CHN:GOV minister 2003-01..2003-04
*Liu Jibin |  |  | CHN:GOV minister 2003-01..2003-04
Mr. Tsang |  |  | CHN:GOV minister 2007-08..2008-07
Patrick Ho |  |  | CHN:GOV interior_minister 2003-01..2007-07
*Tsang Tak-sing |  |  | CHN:GOV minister 2008-08..2011-02
*Xiang Huaicheng |  |  | CHN:GOV finance_minister 2003-01..2003-04
*Zhang Yunchuan | Zhang Yuchuan |  | CHN:GOV minister 2003-05..2007-08
# CIV
Abou Drahamane Sangare |  | m | CIV:GOV foreign_minister 2003-01..2003-02
Affi N'Guessan | Pascal Affi Nguessan |  | CIV:GOV prime_minister 2000-10-27..2003-02-10
Antoine Bohoun Bouabre | Paul Bohoun Bouabre; Paul Antoine Bohoun Bouabre | m | CIV:GOV minister 2003-01..2003-02; CIV:GOV finance_minister 2003-03..2006-05; CIV:GOV finance_minister 2007-05..2010-12
Charles Koffi Diby |  | m | CIV:GOV finance_minister 2007-05..2011-02
Désiré Nguessan | Desire Nguessan |  | CIV:GOV interior_minister 2007-05..2007-07
Désiré Tagro | Desire Tagro |  | CIV:GOV interior_minister 2007-08..2010-12
Hamed Bakayoko |  |  | CIV:GOV interior_minister 2011-01..2011-02
Jean Marie Kacou Gervais |  | m | CIV:GOV foreign_minister 2010-05..2011-02
Joseph Dja Ble |  | m | CIV:GOV interior_minister 2006-06..2006-09
Mamadou Bamba |  | m | CIV:GOV foreign_minister 2003-03..2006-05
Moïse Lida Kouassi | Moise Lida Kouassi | m | CIV:GOV defence_minister 2003-01..2003-02
Paul Yao Ndre |  | m | CIV:GOV interior_minister 2003-01..2003-02
René Amani | Rene Amani | m | CIV:GOV defence_minister 2005-09..2006-05
René Aphing Kouassi | René Aphing Kouasi; Rene Aphing Kouassi; Rene Aphing Kouasi | m | CIV:GOV defence_minister 2006-06..2007-04
Youssouf Bakayoko |  | m | CIV:GOV foreign_minister 2006-06..2010-04
# CMR
Adrien Djomagoue |  |  | CMR:GOV minister 2003-01..2003-06; CMR:GOV minister 2003-08..2005-01
Ahmadu Ali |  |  | CMR:GOV minister 2007-12..2011-02
Alain Mebe Ngoo |  | m | CMR:GOV minister 2009-08..2011-02
Daniel Djankouo Lamare |  | m | CMR:GOV minister 2006-11..2007-10
Henri Engoulou |  | m | CMR:GOV minister 2005-02..2006-10
Lazare Essimi Menye |  |  | CMR:GOV minister 2006-11..2011-02
Marafa Hamidou Yaya |  |  | CMR:GOV minister 2003-01..2004-09; CMR:GOV minister 2004-11..2005-01
Michel Mevaa Meboutou |  | m | CMR:GOV minister 2003-01..2005-01
Peter Mafany Musonge |  | m | CMR:GOV prime_minister 1996-09-19..2004-12-08
Polycarpe Abah Abah |  |  | CMR:GOV finance_minister 2005-02..2007-10
Remy Ze Meka |  |  | CMR:GOV defence_minister 2005-02..2009-07
Roger Melingui |  | m | CMR:GOV minister 2003-01..2005-01
Sadou Hayatou |  |  | CMR:GOV prime_minister 1991-04-26..1992-04-09
Simon Achidi Achu |  | m | CMR:GOV prime_minister 1992-04-09..1996-09-19
# COD
Abdoulaye Yerodia Ndombasi |  | m | COD:GOV politician 2003-08..2007-01
Adolphe Yemba Onusumba |  | m | COD:GOV defence_minister 2005-02..2006-10
Albert Luhongwe |  | m | COD:GOV finance_minister 2003-02..2003-07
André Phillipe Futa | André Philippe Futa; Andre Phillipe Futa; Andre Philippe Futa | m | COD:GOV finance_minister 2004-08..2005-11
Antoine Ghonda |  | m | COD:GOV foreign_minister 2003-08..2004-07
Athanase Matenda Kyelu |  |  | COD:GOV finance_minister 2007-03..2010-02
Célestin Mbuyu | Celestin Mbuyu |  | COD:GOV minister 2008-11..2011-02
Charles Mwanda Nsimba | Charles Mwando Nsimba | m | COD:GOV defence_minister 2008-11..2011-02
Chikez Diemu | Guyslain Chikez Diemu |  | COD:GOV defence_minister 2007-03..2007-10
Denis Kalume Numbi |  | m | COD:GOV interior_minister 2007-01..2007-01; COD:GOV minister 2007-03..2008-10
Émile Bongeli | Emile Bongeli | m | COD:GOV minister 2008-11..2011-02
Irung Awan |  |  | COD:GOV defence_minister 2003-01..2003-07
Jean Pierre Ondekane |  | m | COD:GOV defence_minister 2003-08..2005-01
Joas Mbitso Ngedza |  |  | COD:GOV finance_minister 2010-03..2010-06
Marco Banguli |  | m | COD:GOV finance_minister 2005-12..2007-01
Matata Ponyo Mapon |  |  | COD:GOV finance_minister 2010-07..2011-02
Mbuyamu Matungulu |  |  | COD:GOV finance_minister 2003-01..2003-01
Mutombo Bakafwa Nsenda |  |  | COD:GOV minister 2008-11..2011-02
Mutombo Kyamakosa | Mutombo Kiamakosa |  | COD:GOV finance_minister 2003-08..2003-10
Norbert Likulia Bolongo |  | m | COD:GOV prime_minister 1997-04-09..1997-05-16
Pierre André Futa | Pierre Andre Futa | m | COD:GOV finance_minister 2003-11..2004-07
Raymond Ramazani Baya |  | m | COD:GOV foreign_minister 2004-08..2007-01
Tharcisse Habarugira |  |  | COD:GOV defence_minister 2006-11..2007-01
Theophile Mbemba |  |  | COD:GOV interior_minister 2003-01..2003-07; COD:GOV interior_minister 2003-08..2006-10
# COG
André Milongo | Andre Milongo | m | COG:GOV prime_minister 1991-06-08..1992-09-02
Bernard Kolelas |  | m | COG:GOV prime_minister 1997-09-08..1997-10-15
Charles Zacharie Bowao |  | m | COG:GOV minister 2009-10..2011-02
Claude Antoine Dacosta |  | m | COG:GOV prime_minister 1992-12-06..1993-06-23
David Charles Ganao |  | m | COG:GOV prime_minister 1996-08-27..1997-09-08
Gilbert Ondongo | Gilbert Odongo | m | COG:GOV finance_minister 2009-10..2011-02
Jacques Yvon Ndolou |  | m | COG:GOV minister 2004-09..2009-09
Joachim Yhombi-Opango |  | m | COG:GOV prime_minister 1993-06-23..1996-08-27
Justin Itihi Lekoundzou Ossetoumba |  | m | COG:GOV minister 2003-01..2003-12; COG:GOV minister 2004-02..2004-08
Louis Sylvain Goma |  | m | COG:GOV prime_minister 1991-01-08..1991-06-08
Mathias Dzon | Mat Hias Dzon | m | COG:GOV minister 2003-01..2003-04; COG:GOV minister 2003-06..2003-11; COG:GOV minister 2004-01..2004-08
Pacifique Issoikbeka |  |  | COG:GOV minister 2008-03..2009-09
Pierre Moussa |  | m | COG:GOV prime_minister 1990-12-03..1991-01-08
Pierre Oba |  | m | COG:GOV interior_minister 2003-01..2004-08
Roger Rigobert Andely |  | m | COG:GOV minister 2004-09..2008-02
Stéphane Maurice Bongho-Nouarra | Stephane Maurice Bongho-Nouarra | m | COG:GOV prime_minister 1992-09-02..1992-12-06
# COL
Alberto Carrasquilla |  | m | COL:GOV finance_minister 2003-08..2007-02
Camilo Ospina Bernal |  | m | COL:GOV defence_minister 2005-08..2006-07
Carlos Holguin Sardi |  | m | COL:GOV interior_minister 2006-09..2008-08
Fabio Valencia Cossio |  | m | COL:GOV interior_minister 2008-09..2010-08
Gabriel Silva Lujan |  | m | COL:GOV minister 2009-08..2010-08
Jorge Alberto Uribe Echavarria |  | m | COL:GOV defence_minister 2003-12..2005-02; COL:GOV defence_minister 2005-04..2005-07
Juan Carlos Echeverry |  | m | COL:GOV finance_minister 2010-09..2011-02
Óscar Iván Zuluaga | Oscar Ivan Zuluaga | m | COL:GOV finance_minister 2007-03..2010-08
Roberto Junguito |  | m | COL:GOV finance_minister 2003-01..2003-07
Sabas Pretelt de la Vega |  |  | COL:GOV interior_minister 2003-12..2004-09; COL:GOV interior_minister 2004-11..2006-08
# COM
Abbas Djoussouf |  | m | COM:GOV prime_minister 1998-11-22..1999-04-30
Aboudou Soefou |  |  | COM:GOV foreign_minister 2005-08..2006-06
Ahmed Abdou |  | m | COM:GOV prime_minister 1996-12-27..1997-09-09
Ahmed ben Cheikh Attoumane |  | m | COM:GOV prime_minister 1993-06-20..1994-01-02
Ahmed Bourhane |  | m | COM:GOV interior_minister 2009-09..2010-06
Ayouba Combo |  |  | COM:GOV president 1995-09-29..1995-10-02
Bianrifi Tarmidi |  |  | COM:GOV prime_minister 1999-12-02..2000-11-29
Bourhane Hamidou |  |  | COM:GOV interior_minister 2009-08..2010-06
Caabi El-Yachroutu | Mohamed Caambi el Yachrouti; Mohamed Caabi el Yachroutu |  | COM:GOV president 1995-10-05..1996-01-26; COM:GOV politician 2003-01..2003-05
Fahami Said Ibrahim | Fahmi Said Ibrahim el Maceli |  | COM:GOV foreign_minister 2010-07..2011-02
Halifa Houmadi |  |  | COM:GOV prime_minister 1994-10-14..1995-04-29
Hamada Madi | Hamada Madi Bolero |  | COM:GOV prime_minister 2000-11-29..2002-04-15; COM:GOV president 2002-01-21..2002-05-26; COM:GOV minister 2003-06..2005-07
Hassan Hamadi |  | m | COM:GOV finance_minister 2006-07..2009-07
Ibrahim Halidi |  | m | COM:GOV prime_minister 1993-01..1993-05-26
Ibrahim Mhoumadi Sidi |  | m | COM:GOV defence_minister 2010-07..2011-02
Madi Mari Abdou |  |  | COM:GOV defence_minister 2005-08..2006-06
Mohamed Abdou Madi |  | m | COM:GOV prime_minister 1994-01-02..1994-10-14
Mohamed Abdoulwahabi |  | m | COM:GOV defence_minister 2006-07..2007-08
Mohamed Taki Abdoulkarim |  | m | COM:GOV prime_minister 1992-01-07..1992-07-15; COM:GOV president 1995-10-02..1995-10-05; COM:GOV president 1996-03-25..1998-11-06
Nourdine Bourhane |  |  | COM:GOV prime_minister 1997-12-07..1998-05-30
Rachid ben Massoundi |  |  | COM:GOV politician 2003-01..2003-05
Said Ali Mohamed |  | m | COM:GOV prime_minister 1993-05-26..1993-06-19
Said Mohamed Djohar |  | m | COM:GOV president 1989-11-27..1995-09-29; COM:GOV president 1996-01-26..1996-03-25
Tadjidine ben Said Massounde |  |  | COM:GOV prime_minister 1995-04-29..1996-03-27; COM:GOV prime_minister 1996-03-27..1996-12-27; COM:GOV president 1998-11-06..1999-04-30
# CPV
António Mascarenhas Monteiro | Antonio Mascarenhas Monteiro | m | CPV:GOV president 1991-03-22..2001-03-22
Aristides Pereira |  |  | CPV:GOV president 1975-07-08..1991-03-22
Armindo Cipriano Mauricio |  |  | CPV:GOV defence_minister 2003-01..2008-07
Carlos Augusto Duarte Burgo |  | m | CPV:GOV finance_minister 2003-01..2004-07
Carlos Veiga |  | m | CPV:GOV prime_minister 1991-04-04..2000-10-05
Cristina Duarte |  | f | CPV:GOV finance_minister 2008-08..2011-02
Domingos Mascarenhas |  |  | CPV:GOV minister 2004-08..2008-07
Fatima Veiga | Fatima Lima Veiga | f | CPV:GOV foreign_minister 2003-01..2004-07
Gualberto do Rosario |  |  | CPV:GOV prime_minister 2000-07-29..2001-02-01
João Serra | Joao Serra | m | CPV:GOV finance_minister 2004-08..2008-07
Jorge Borges |  | m | CPV:GOV minister 2008-08..2011-02
Manuel Pinto Frederico |  | m | CPV:GOV minister 2003-01..2004-07
Maria Cristina Fontes Lima |  | f | CPV:GOV defence_minister 2008-08..2011-02
Victor Borges |  | m | CPV:GOV foreign_minister 2004-08..2008-07
# CRI
Alberto Dent |  | m | CRI:GOV finance_minister 2003-07..2004-08
Alfio Piva Mesen |  |  | CRI:GOV politician 2010-06..2011-02
Bruno Stagno |  | m | CRI:GOV foreign_minister 2006-06..2006-06; CRI:GOV foreign_minister 2006-07..2010-05
David Fuentes |  | m | CRI:GOV finance_minister 2005-11..2006-06
Federico Carrillo |  | m | CRI:GOV finance_minister 2004-10..2005-10
Fernando Berrocal |  | m | CRI:GOV interior_minister 2006-07..2008-05
Fernando Herrero |  | m | CRI:GOV finance_minister 2010-06..2011-02
Guillermo Zúñiga | Guillermo Zuniga | m | CRI:GOV finance_minister 2006-07..2009-08
Janina del Vecchio |  |  | CRI:GOV interior_minister 2008-06..2010-05
Jenny Phillips |  | f | CRI:GOV finance_minister 2009-09..2010-05
Jorge Bolaños | Jorge Bolanos | m | CRI:GOV finance_minister 2003-01..2003-06
Jose María Tijereno | Jose Maria Tijereno | m | CRI:GOV interior_minister 2010-06..2010-09
Jose María Tijerino | Jose Maria Tijerino | m | CRI:GOV interior_minister 2010-10..2011-02
Lineth Saborio |  |  | CRI:GOV politician 2003-01..2006-06
Rogelio Vicente Ramos Martínez | Rogelio Vicente Ramos Martinez | m | CRI:GOV interior_minister 2003-01..2006-06
# CUB
Georgina Barreiro Fajardo |  |  | CUB:GOV finance_minister 2003-07..2009-03
Lina Pedraza Rodríguez | Lina Pedraza Rodriguez |  | CUB:GOV finance_minister 2009-04..2011-02
Manuel Millares Rodríguez | Manuel Millares Rodriguez | m | CUB:GOV finance_minister 2003-01..2003-06
# CYP
Andreas Christou |  | m | CYP:GOV interior_minister 2003-03..2007-01
Andreas Panayioutou |  | m | CYP:GOV interior_minister 2003-01..2003-02
Charliaos Stavrakis |  |  | CYP:GOV finance_minister 2008-03..2011-02
Christodoulos Pasiardis | Christodoulos Pashiardis |  | CYP:GOV defence_minister 2007-06..2008-02
Christos Patsalides |  | m | CYP:GOV interior_minister 2007-08..2008-02
Erato Kozakou Marcoulli |  |  | CYP:GOV foreign_minister 2007-08..2008-02
Kyriakos Mavronicolas |  | m | CYP:GOV defence_minister 2003-03..2006-06
Michalis Sarris |  |  | CYP:GOV finance_minister 2005-09..2008-02
Neoclis Sylikiotis | Neoklis Silikiotis |  | CYP:GOV interior_minister 2007-02..2007-07; CYP:GOV interior_minister 2008-03..2011-02
Nikos Symeonides |  | m | CYP:GOV defence_minister 2006-11..2007-05
Phoevos Klokkaris |  |  | CYP:GOV defence_minister 2006-07..2006-10
Socrates Hasikos |  |  | CYP:GOV defence_minister 2003-01..2003-02
Takis Clerides |  |  | CYP:GOV finance_minister 2003-01..2003-02
Yiorgos Lillikas |  |  | CYP:GOV minister 2006-07..2007-07
# CZE
Eduoard Janota | Eduard Janota |  | CZE:GOV finance_minister 2009-07..2010-07
Frantisek Bublan |  |  | CZE:GOV interior_minister 2004-09..2006-09
Jan Strasky |  |  | CZE:GOV president 1992-07-20..1992-12-31
Jiri Cunek |  | m | CZE:GOV minister 2007-02..2009-01
Jiri Havel |  | m | CZE:GOV minister 2006-02..2006-09
Jiri Sedivy |  | m | CZE:GOV defence_minister 2006-10..2007-01
Karel Kuehnl |  | m | CZE:GOV defence_minister 2004-09..2006-09
Martin Bartak |  | m | CZE:GOV defence_minister 2009-07..2010-07
Martin Bursik |  | m | CZE:GOV minister 2007-02..2009-06
Martin Jahn |  | m | CZE:GOV minister 2004-09..2006-01
Martin Pecina |  | m | CZE:GOV minister 2009-07..2010-07
Miroslav Kalousek |  | m | CZE:GOV finance_minister 2007-02..2009-06; CZE:GOV finance_minister 2010-08..2011-02
Miroslav Kostelka |  | m | CZE:GOV defence_minister 2003-07..2004-03; CZE:GOV defence_minister 2004-05..2004-08
Pavel Nemec |  | m | CZE:GOV minister 2004-09..2006-09
Pavel Rychetsky |  | m | CZE:GOV minister 2003-01..2003-08
Petr Mares |  | m | CZE:GOV minister 2003-01..2004-08
Petr Pithart |  | m | CZE:GOV prime_minister 1990-02-06..1992-07-02
Radek John |  |  | CZE:GOV minister 2010-08..2011-02
Vlasta Parkanova |  |  | CZE:GOV defence_minister 2007-02..2009-06
Vlastimil Tlusty |  |  | CZE:GOV minister 2006-10..2007-01
Zdenek Skromach |  | m | CZE:GOV minister 2004-09..2006-09
# DJI
Aboulkader Duale Waiss |  |  | DJI:GOV interior_minister 2003-01..2011-02
Barkat Gourad Hamadou |  |  | DJI:GOV prime_minister 1978-10-02..2001-03-07
Ougoureh Kifleh Ahmed |  |  | DJI:GOV defence_minister 2003-01..2011-02
Yacin Elmi Bouh |  |  | DJI:GOV minister 2003-01..2011-02
# DMA
Clarence Augustus Seignoret |  | m | DMA:GOV president 1983-12-19..1993-10-25
Crispin Sorhaindo |  |  | DMA:GOV president 1993-10-25..1998-10-05
Edison James |  |  | DMA:GOV prime_minister 1995-06-14..2000-02-03
Osborne Riviere |  |  | DMA:GOV foreign_minister 2003-01..2004-01; DMA:GOV prime_minister 2004-01-06..2004-01-08; DMA:GOV foreign_minister 2004-02..2005-05
Pierre Charles |  | m | DMA:GOV prime_minister 2000-10-01..2004-01-06
Rosie Douglas |  |  | DMA:GOV prime_minister 2000-02-03..2000-10-01
Vernon Shaw |  |  | DMA:GOV president 1998-10-06..2003-10-01
Vince Henderson |  | m | DMA:GOV foreign_minister 2008-12..2010-01
# DNK
Claus Hjort Frederiksen |  | m | DNK:GOV finance_minister 2009-05..2011-02
Karen Ellemann |  |  | DNK:GOV interior_minister 2009-05..2010-02
Soren Gade |  | m | DNK:GOV defence_minister 2004-05..2010-02
Thor Pedersen |  |  | DNK:GOV finance_minister 2003-01..2008-03
# DOM
Almeida Rancier | Almeyda Rancier |  | DOM:GOV minister 2004-09..2010-09; DOM:GOV minister 2010-11..2011-02
Carlos Morales Troncoso |  | m | DOM:GOV minister 2004-09..2011-02
Francisco Guerrero Prats |  | m | DOM:GOV minister 2003-06..2004-08
Franco Badia | Pedro Franco Badia | m | DOM:GOV minister 2003-01..2003-05
Hugo Tolentino Dipp |  | m | DOM:GOV minister 2003-01..2003-05
Jose Armando Polanco Gómez | Jose Armando Polanco Gomez | m | DOM:GOV minister 2010-10..2010-10
Jose Malkum |  | m | DOM:GOV minister 2003-01..2003-05
Milagros Ortiz Bosch |  |  | DOM:GOV politician 2003-01..2004-08
Rafael Alburquerque de Castro |  | m | DOM:GOV politician 2004-09..2011-02
Rafael Calderón | Rafael Calderon | m | DOM:GOV minister 2003-06..2004-08
Vicente Bengoa |  | m | DOM:GOV minister 2004-09..2011-02
# DZA
Abdelatif Benachenhou |  |  | DZA:GOV finance_minister 2004-07..2005-05
Abdelmalek Benhabyles |  | m | DZA:GOV president 1992-01-11..1992-01-14
Abdelmalek Guenaizia |  | m | DZA:GOV minister 2005-06..2011-02
Ahmed Benbitour |  | m | DZA:GOV prime_minister 1999-12-23..2000-08-27
Ali Haroun |  | m | DZA:GOV leader 1992-01-14..1994-01-31
Ali Kafi |  | m | DZA:GOV leader 1992-01-14..1994-01-31
Belaid Abdessalam |  |  | DZA:GOV prime_minister 1992-07-08..1993-08-21
Fatiha Mentouri |  |  | DZA:GOV minister 2007-07..2008-06
Karim Younes |  | m | DZA:GOV speaker 2003-01..2004-06
Khaled Nezzar |  | m | DZA:GOV leader 1992-01-14..1994-01-31
Mohamed Terbeche |  | m | DZA:GOV finance_minister 2003-01..2004-06
Mokdad Sifi |  |  | DZA:GOV prime_minister 1994-04-11..1995-12-31
Mouloud Hamrouche |  |  | DZA:GOV prime_minister 1989-09-09..1991-06-05
Redha Malek |  |  | DZA:GOV leader 1992-01-14..1994-01-31; DZA:GOV prime_minister 1993-08-21..1994-04-11
Smail Hamdani |  | m | DZA:GOV prime_minister 1998-12-15..1999-12-23
Tedjini Haddam |  |  | DZA:GOV leader 1992-01-14..1994-01-31
# ECU
Alfredo Vera Arrata |  | m | ECU:GOV interior_minister 2011-01..2011-02
Anibal Solon Espinosa Ayala |  | m | ECU:GOV defence_minister 2005-05..2005-10
Antonio Parra Gil |  | m | ECU:GOV foreign_minister 2005-05..2005-10
Antonio Vargas |  | m | ECU:GOV leader 2000-01-21..2000-01-22
Armando Rodas Espinel |  | m | ECU:GOV finance_minister 2006-08..2006-10
Carlos Mendoza |  | m | ECU:GOV leader 2000-01-21..2000-01-22
Carlos Solorzano |  | m | ECU:GOV leader 2000-01-21..2000-01-22
Diego Borja |  |  | ECU:GOV finance_minister 2006-02..2006-07
Fabián Alarcón | Fabian Alarcon |  | ECU:GOV president 1997-02-06..1997-02-09; ECU:GOV president 1997-02-11..1998-08-10
Fausto Ortiz de la Cadena |  | m | ECU:GOV minister 2007-08..2008-10
Francisco Carrion Mena |  | m | ECU:GOV foreign_minister 2005-11..2007-01
Gustavo Jalkh Roben |  | m | ECU:GOV interior_minister 2010-08..2010-12
Jose Jouvin Vernaza |  | m | ECU:GOV finance_minister 2006-11..2007-01
Lorena Escudero Durán | Lorena Escudero Duran |  | ECU:GOV defence_minister 2007-03..2007-08
Magdalena Barreiro Riofrio |  | f | ECU:GOV minister 2005-11..2006-01
Marcelo Delgado Alvear |  | m | ECU:GOV defence_minister 2006-09..2007-01
María Elsa Viteri | Maria Elsa Viteri | f | ECU:GOV finance_minister 2008-11..2010-04
Mauricio Pozo |  | m | ECU:GOV finance_minister 2003-01..2004-08
Mauricio Yepez |  | m | ECU:GOV finance_minister 2004-09..2005-04
Nelson Herrera |  | m | ECU:GOV defence_minister 2003-01..2005-04
Nicanor Alejandro Serrano Aguilar |  | m | ECU:GOV politician 2005-06..2007-01
Nina Pacari |  | f | ECU:GOV foreign_minister 2003-01..2003-08
Oswaldo Jarrin Román | Oswaldo Jarrin Roman | m | ECU:GOV defence_minister 2005-11..2006-08
Patricio Rivera |  | m | ECU:GOV finance_minister 2010-05..2011-02
Patricio Zuquilanda |  | m | ECU:GOV foreign_minister 2003-09..2005-04
Rodrigo Borja Cevallos |  | m | ECU:GOV president 1988-08-10..1992-08-10
Rosalia Arteaga Serrano |  |  | ECU:GOV president 1997-02-09..1997-02-11
Wellington Sandoval |  |  | ECU:GOV minister 2007-10..2008-04
# EGY
Atef Sedki |  | m | EGY:GOV prime_minister 1986-11-10..1996-01-04
Fayza Aboul Naga |  |  | EGY:GOV minister 2003-01..2005-02
Muhammad Medhat Hassanein |  | m | EGY:GOV finance_minister 2003-01..2004-07
Youssef Amin Wally |  | m | EGY:GOV minister 2003-01..2004-08
# ERI
Ali Said Abdella |  | m | ERI:GOV foreign_minister 2003-01..2004-08; ERI:GOV foreign_minister 2004-10..2005-10
Berhane Abrehe |  |  | ERI:GOV finance_minister 2003-01..2011-02
Mohamed Omer |  | m | ERI:GOV foreign_minister 2005-12..2007-04
# ESH
Bouchraya Beyoun |  |  | ESH:GOV prime_minister 1993-09-19..1995-09-08; ESH:GOV prime_minister 1999-02-10..2003-10-29
Mahfoud Ali Beiba |  |  | ESH:GOV prime_minister 1995-09-08..1999-02-10
# ESP
# EST
Ain Seppik |  |  | EST:GOV interior_minister 2003-01..2003-01
Aivar Soerd |  |  | EST:GOV finance_minister 2005-05..2007-04
Andres Tarand |  | m | EST:GOV prime_minister 1994-11-08..1995-04-17
Harri Ounapuu |  | m | EST:GOV finance_minister 2003-01..2003-03
Ivari Padar |  |  | EST:GOV finance_minister 2007-05..2009-05
Jaak Joeruut |  | m | EST:GOV defence_minister 2005-03..2005-10
Juri Pihl |  | m | EST:GOV interior_minister 2007-05..2009-05
Kalle Laanet |  |  | EST:GOV interior_minister 2005-05..2007-04
Margus Hanson |  | m | EST:GOV defence_minister 2003-04..2004-11
Margus Leivo |  | m | EST:GOV interior_minister 2003-04..2005-04
Marko Pomerants |  | m | EST:GOV interior_minister 2009-07..2011-02
Rein Lang |  |  | EST:GOV foreign_minister 2005-03..2005-04
Taavi Veskimagi |  | m | EST:GOV finance_minister 2004-04..2005-04
Tiit Vahi |  |  | EST:GOV prime_minister 1995-04-17..1997-03-17
Tonis Palts |  |  | EST:GOV finance_minister 2003-04..2004-03
Toomas Varek |  | m | EST:GOV interior_minister 2003-02..2003-03
# ETH
Abadula Gemeda |  |  | ETH:GOV defence_minister 2003-01..2005-10
Addisu Legesse |  |  | ETH:GOV minister 2003-01..2010-10
Hailu Yimenu |  |  | ETH:GOV prime_minister 1989-11-08..1991-04-26
Kassu Ilala |  |  | ETH:GOV minister 2003-01..2011-02
Kuma Demeksa |  |  | ETH:GOV defence_minister 2005-11..2008-11
Sufian Ahmed |  |  | ETH:GOV finance_minister 2003-01..2011-02
Tamrat Layne |  |  | ETH:GOV prime_minister 1991-06-06..1995-08-22
Tesfaye Gebre Kidan |  |  | ETH:GOV president 1991-05-21..1991-05-28
# FIN
Antti Kalliomaki |  | m | FIN:GOV minister 2003-05..2005-09
Eero Heinaluoma |  |  | FIN:GOV minister 2005-10..2007-04
Kari Rajamaki |  | m | FIN:GOV interior_minister 2003-05..2007-04
Seppo Kaariainen |  |  | FIN:GOV defence_minister 2003-07..2007-04
Suvi Anne Siimes |  |  | FIN:GOV minister 2003-01..2003-01
Ulla Maj Wideroos |  | f | FIN:GOV minister 2003-05..2007-04
# FJI
Epeli Ganilau |  | m | FJI:GOV defence_minister 2010-04..2010-12
Inoke Kubuabola |  |  | FJI:GOV foreign_minister 2010-04..2010-11; FJI:GOV foreign_minister 2010-12..2011-02
Joketani Cokanasiga |  |  | FJI:GOV interior_minister 2003-01..2007-08
Jona Senilagakali |  |  | FJI:GOV prime_minister 2006-12-06..2007-01-05
Jone Kubuabola |  |  | FJI:GOV finance_minister 2003-01..2007-08
Jope Seniloli |  |  | FJI:GOV politician 2003-01..2004-08
Kaliopate Tavola |  |  | FJI:GOV foreign_minister 2003-01..2007-08
Penaia Ganilau |  |  | FJI:GOV governor 1983-02-12..1987-10-06; FJI:GOV president 1987-12-05..1993-12-15
Tevita Momoedonu |  |  | FJI:GOV prime_minister 2001-03-14..2001-03-16
# FRA
Francis Mer |  | m | FRA:GOV minister 2003-01..2004-03
Hubert Falco |  | m | FRA:GOV minister 2009-07..2009-11
Renaud Muselier |  |  | FRA:GOV minister 2003-01..2005-06
# FSM
Bailey Olter |  |  | FSM:GOV president 1991-05-11..1997-05-08
Jacob Nena |  | m | FSM:GOV president 1996-11-08..1999-05-11
John Haglelgam |  | m | FSM:GOV president 1987-05-11..1991-05-11
Joseph J. Urusemal |  | m | FSM:GOV president 2003-05-11..2007-05-11
Leo A. Falcam |  | m | FSM:GOV president 1999-05-11..2003-05-11
# GAB
Antoine de Padoue Mboumbou Miyakou |  | m | GAB:GOV minister 2003-01..2008-03
Blaise Louembe |  | m | GAB:GOV minister 2008-11..2011-02
Casimir Oye Mba |  |  | GAB:GOV prime_minister 1990-05-03..1994-11-02
Didjob Divungi di Ndinge |  |  | GAB:GOV politician 2003-01..2007-05; GAB:GOV politician 2007-09..2007-10; GAB:GOV politician 2007-12..2008-01; GAB:GOV politician 2008-04..2011-02
Emmanuel Ondo Metogho |  | m | GAB:GOV minister 2003-01..2008-03
Georgette Koko |  |  | GAB:GOV minister 2008-04..2011-02
Honorine Dossou Naki |  |  | GAB:GOV minister 2008-04..2011-02
Idriss Ngari |  | m | GAB:GOV interior_minister 2003-01..2008-03
Jean François Ndongou | Jean Francois Ndongou | m | GAB:GOV minister 2003-01..2008-03; GAB:GOV interior_minister 2009-07..2011-02
Jean-François Ntoutoume Emane | Jean-Francois Ntoutoume Emane | m | GAB:GOV prime_minister 1999-01-23..2006-01-20
Laure Olga Gondjout |  |  | GAB:GOV minister 2008-04..2011-02
Léon Mebiame | Leon Mebiame | m | GAB:GOV prime_minister 1975-04-16..1990-05-03
Paul Toungui |  | m | GAB:GOV minister 2003-01..2004-05; GAB:GOV minister 2004-07..2011-02
Paulin Obame-Nguema |  |  | GAB:GOV prime_minister 1994-11-02..1999-01-23
# GBR
Andrew Ridgway |  | m | GBR:GOV governor 2006-06-14..2009
Geoffrey Hoon | Geoffrey William Hoon | m | GBR:GOV minister 2003-01..2005-05
John Cheshire |  | m | GBR:GOV governor 2001-01-24..2006-04-07
John Sutton |  | m | GBR:GOV governor 1990-01..1995-01
Michael Wilkes |  | m | GBR:GOV governor 1995-09-01..2000-10-12
Robert Ainsworth | Robert William Ainsworth | m | GBR:GOV minister 2009-07..2010-05
William Pillar |  | m | GBR:GOV governor 1985-01..1990-01
# GEO
Aleko Alexishvili |  |  | GEO:GOV finance_minister 2005-08..2007-09
Avtandil Jorbenadze |  |  | GEO:GOV prime_minister 2001-12-21..2003-11-27
Bessarion Gugushvili |  |  | GEO:GOV prime_minister 1991-08-23..1992-01-06
Giorgi Arsenishvili |  | m | GEO:GOV prime_minister 2000-05-11..2001-12-21
Giorgi Baramidze |  | m | GEO:GOV interior_minister 2003-12..2004-06; GEO:GOV minister 2004-07..2004-12; GEO:GOV minister 2005-01..2011-02
Giorgi Tsereteli |  | m | GEO:GOV speaker 2003-12..2004-02
Irakli Menagharishvili |  | m | GEO:GOV minister 2003-01..2003-11
Kakha Baindurashvili |  |  | GEO:GOV finance_minister 2009-03..2011-02
Kote Kemularia |  |  | GEO:GOV minister 2005-03..2005-10
Mikheil Machavariani |  | m | GEO:GOV speaker 2007-12..2008-02
Mirian Gogiashvili |  |  | GEO:GOV finance_minister 2003-01..2003-11
Murman Omanidze |  |  | GEO:GOV prime_minister 1991-08-18..1991-08-23
Niko Lekishvili |  | m | GEO:GOV prime_minister 1995-12-08..1998-08-07
Nikoloz Gilauri |  |  | GEO:GOV finance_minister 2007-10..2011-02
Otar Patsatsia |  |  | GEO:GOV prime_minister 1993-08-20..1995-10-05
Tedo Japaridze |  |  | GEO:GOV minister 2004-01..2004-07
Tengiz Sigua |  |  | GEO:GOV prime_minister 1990-11-15..1991-08-18; GEO:GOV prime_minister 1992-01-06..1993-08-06
Valeri Chechelashvili |  | m | GEO:GOV finance_minister 2005-03..2005-07
Vasil Sikharulidze | David Sikharulidze | m | GEO:GOV defence_minister 2009-01..2009-09
Vazha Lortkipanidze |  |  | GEO:GOV prime_minister 1998-08-07..2000-05-11
# GHA
Addo Kufuor | Kwame Addo Kufuor |  | GHA:GOV defence_minister 2003-04..2004-05
Akwasi Osei Adjei | Akwasi Asei Adjei |  | GHA:GOV foreign_minister 2007-09..2007-12; GHA:GOV foreign_minister 2008-01..2009-03
Albert Kan Dapaah |  | m | GHA:GOV interior_minister 2006-06..2007-08; GHA:GOV defence_minister 2007-09..2009-03
Anthony Akoto Osei |  | m | GHA:GOV minister 2007-09..2009-03
Benjamin Kumbuor |  | m | GHA:GOV interior_minister 2011-02..2011-02
Cletus Avoka |  |  | GHA:GOV interior_minister 2009-04..2010-02
Hackman Owusu Agyeman |  |  | GHA:GOV minister 2003-01..2007-08
Kabwenah Dufuor |  |  | GHA:GOV finance_minister 2009-04..2009-06
Kwabena Duffuor |  |  | GHA:GOV finance_minister 2009-07..2011-02
Kwamena Bartels |  |  | GHA:GOV interior_minister 2007-09..2009-03
Mahama Aliu | Aliu Mahama |  | GHA:GOV politician 2003-01..2005-03
Malik Alhassan Yakubu |  | m | GHA:GOV interior_minister 2003-01..2003-03
Martin Amidu |  | m | GHA:GOV interior_minister 2010-03..2011-01
Nana Obiri Boahen |  | m | GHA:GOV minister 2007-09..2009-03
Yaw Osafo Marfo | Yaw Osafo Maafo |  | GHA:GOV finance_minister 2003-01..2005-03
# GIN
Adiato Nandigna | Adiato Diallo Nandigna |  | GIN:GOV foreign_minister 2009-04..2009-10
Alexandre Cece Loua |  | m | GIN:GOV foreign_minister 2009-04..2010-12
Almamy Kabele Camara | Kabele Camara; Kabine Komara |  | GIN:GOV foreign_minister 2007-08..2008-07; GIN:GOV defence_minister 2008-08..2009-03; GIN:GOV prime_minister 2009-04..2010-12
Amadou Lamarana Bah |  | m | GIN:GOV foreign_minister 2008-08..2009-03
Antonio Isaac Monteiro |  | m | GIN:GOV foreign_minister 2006-06..2007-07
Artur Silva | Artur da Silva | m | GIN:GOV defence_minister 2009-04..2009-10
Augusto Ussumane |  | m | GIN:GOV finance_minister 2003-01..2003-12
Baillo Diallo |  |  | GIN:GOV defence_minister 2007-08..2008-07
Cipriano Cassama |  |  | GIN:GOV interior_minister 2008-09..2009-03
Clucio Soares |  |  | GIN:GOV interior_minister 2009-04..2009-10
Dionisio Cabi |  |  | GIN:GOV interior_minister 2007-01..2007-07
Édouard Gnakoye Lama | Edouard Gnakoye Lama | m | GIN:GOV foreign_minister 2011-01..2011-02
Eugene Camara |  | m | GIN:GOV prime_minister 2007-02-09..2007-03-01
Fatoumata Kaba Sidibe | Fatoumata Kaba Sidebe |  | GIN:GOV foreign_minister 2005-09..2007-07
François Lonseny Fall | Francois Lonseny Fall | m | GIN:GOV foreign_minister 2003-01..2003-09; GIN:GOV foreign_minister 2003-11..2005-08; GIN:GOV prime_minister 2004-02-23..2004-04-30
Helder Proenca |  | m | GIN:GOV defence_minister 2006-06..2007-07
Induta Zamora | Zamora Induta |  | GIN:GOV defence_minister 2003-01..2003-01
Joao Amadu Fadia |  | m | GIN:GOV finance_minister 2004-07..2006-05
Joao Monteiro |  | m | GIN:GOV foreign_minister 2004-01..2004-06
Joaozinho Vieira |  |  | GIN:GOV foreign_minister 2003-01..2003-12
Jose Djo |  | m | GIN:GOV finance_minister 2006-06..2007-07
Kerfala Yansane | Kerfalla Yansane |  | GIN:GOV finance_minister 2011-01..2011-02
Lamine Sidime |  |  | GIN:GOV prime_minister 1999-03-08..2004-02-23
Lassana Seidi |  |  | GIN:GOV interior_minister 2004-07..2006-05
Madikaba Camara |  |  | GIN:GOV finance_minister 2006-11..2007-07
Mamadou Beau Keita |  | m | GIN:GOV interior_minister 2007-08..2008-07
Mamadou Sande |  | m | GIN:GOV finance_minister 2009-04..2010-12
Mamady Conde |  | m | GIN:GOV foreign_minister 2006-11..2007-07
Marciano Silva Barbeiro |  |  | GIN:GOV defence_minister 2007-08..2009-03
Maria da Conceicao Nobre Cabral |  | f | GIN:GOV foreign_minister 2007-08..2009-03
Mohamed Said Fofana |  | m | GIN:GOV prime_minister 2011-01..2011-02
Ousmane Dore |  | m | GIN:GOV minister 2007-08..2009-03
Sheik Amadou Camara |  |  | GIN:GOV finance_minister 2003-01..2004-08; GIN:GOV finance_minister 2004-10..2006-10
Sidya Toure |  |  | GIN:GOV prime_minister 1996-07-09..1999-03-08
Soares Sambu |  |  | GIN:GOV foreign_minister 2004-07..2006-05
Vitor Mandinga |  | m | GIN:GOV finance_minister 2006-06..2007-07
# GMB
Alieu Ngum |  |  | GMB:GOV minister 2005-07..2005-11
Baboucarr Blaise Jagne |  |  | GMB:GOV minister 2003-01..2004-10
Baboucarr Jatta | Bubacar Jatta |  | GMB:GOV minister 2005-12..2006-10; GMB:GOV minister 2006-11..2006-12
Bala Garba Jahumpa |  |  | GMB:GOV minister 2006-11..2008-04
Famara Jatta |  |  | GMB:GOV minister 2003-01..2003-12
Lamin Kaba Bajo |  |  | GMB:GOV minister 2005-12..2006-10
Mambury Njie |  |  | GMB:GOV minister 2011-02..2011-02
Margaret Keita |  | f | GMB:GOV minister 2005-04..2005-06
Mousa Bala Gaye | Musa Gibril Bala Gaye | m | GMB:GOV minister 2004-01..2005-03; GMB:GOV minister 2005-09..2011-01
Omar Touray |  | m | GMB:GOV minister 2008-05..2011-02
Ousman Badjie |  |  | GMB:GOV minister 2003-01..2003-12
Ousman Sonko |  |  | GMB:GOV minister 2007-01..2011-02
Samba Bah |  |  | GMB:GOV minister 2005-01..2005-11
Sidi Moro Sanneh |  | m | GMB:GOV minister 2004-11..2005-08
Sulayman Ceesay |  |  | GMB:GOV minister 2004-01..2004-12
# GNB
Alamara Nhasse |  |  | GNB:GOV prime_minister 2001-12-09..2002-11-17
Ansumane Mane |  |  | GNB:GOV president 1999-05-07..1999-05-14
Artur Sanha |  | m | GNB:GOV prime_minister 2003-09-28..2004-05-10
Caetano N'Tchama |  |  | GNB:GOV prime_minister 2000-02-19..2001-03-19
Carlos Correia |  | m | GNB:GOV prime_minister 1991-12-27..1994-10-26; GNB:GOV prime_minister 1997-06-06..1998-12-03
Faustino Imbali |  |  | GNB:GOV prime_minister 2001-03-21..2001-12-09
Francisco Fadul |  | m | GNB:GOV prime_minister 1998-12-03..2000-02-19
Henrique Rosa |  | m | GNB:GOV president 2003-09-28..2005-10-01
Manuel Saturnino da Costa |  | m | GNB:GOV prime_minister 1994-10-26..1997-06-06
Mario Pires |  | m | GNB:GOV prime_minister 2002-11-17..2003-09-14
Verissimo Correia Seabra |  |  | GNB:GOV president 2003-09-14..2003-09-28
# GNQ
Ángel Serafin Seriche Dougan | Angel Serafin Seriche Dougan | m | GNQ:GOV prime_minister 1996-04-01..2001-03-04
Baltasar Engonga Edjo |  | m | GNQ:GOV minister 2003-01..2004-06
Candido Muatetema Rivas |  |  | GNQ:GOV prime_minister 2001-03-04..2004-06-14
Clemente Engonga Nguema Onguene |  | m | GNQ:GOV interior_minister 2003-01..2011-02
Cristino Seriche Bioko |  |  | GNQ:GOV prime_minister 1982-08-15..1992-03-04
Francisco Edu Ngua |  | m | GNQ:GOV minister 2003-01..2004-06
Jos Ela Ebang |  | m | GNQ:GOV minister 2003-01..2004-06
Melanio Ebendeng Nsomo |  |  | GNQ:GOV minister 2003-01..2004-06
Mercelino Owono Edu |  |  | GNQ:GOV finance_minister 2004-07..2011-02
Miguel Abia Biteo Borico | Miguel Abia | m | GNQ:GOV minister 2003-01..2003-10; GNQ:GOV minister 2003-12..2004-06; GNQ:GOV prime_minister 2004-06-14..2006-08-14
Miguel Oyono Ndong |  | m | GNQ:GOV minister 2003-01..2004-06
Ricardo Mangue Obama Nfubea |  | m | GNQ:GOV prime_minister 2006-08-14..2008-07-08
Santiago Nsobeya Efuman |  | m | GNQ:GOV foreign_minister 2003-01..2004-06
Silvestre Siale Bileka |  | m | GNQ:GOV prime_minister 1992-03-04..1996-04-01
# GRC
Christos Sartzetakis |  | m | GRC:GOV president 1985-03-30..1990-05-04
Evangelos Vassilios Meimarakis |  | m | GRC:GOV defence_minister 2006-03..2009-10
Ioannis Papathanasiou |  |  | GRC:GOV minister 2009-02..2009-10
Nikos Khristodoulakis |  | m | GRC:GOV minister 2003-01..2004-03
Spilios Spiliotopoulos |  |  | GRC:GOV defence_minister 2004-04..2006-02
Tasos Yiannitsis |  | m | GRC:GOV minister 2003-01..2004-03
Xenophon Zolotas |  |  | GRC:GOV prime_minister 1989-11-23..1990-04-11
Yeoryios Alogoskoufis |  |  | GRC:GOV minister 2004-04..2009-01
# GRD
Ben Jones |  | m | GRD:GOV prime_minister 1989-12-20..1990-03-16
Charles Peter David | Peter David | m | GRD:GOV foreign_minister 2009-04..2009-08; GRD:GOV foreign_minister 2009-09..2010-11
Daniel Williams |  | m | GRD:GOV governor 1996-08-09..2009
George Brizan |  | m | GRD:GOV prime_minister 1995-02-01..1995-06-22
Karl Hood |  | m | GRD:GOV foreign_minister 2010-12..2011-02
Nazim Burke |  |  | GRD:GOV finance_minister 2008-08..2011-02
Nicholas Brathwaite |  | m | GRD:GOV prime_minister 1983-12-09..1984-12-04; GRD:GOV prime_minister 1990-03-16..1995-02-01
Paul Scoon |  | m | GRD:GOV governor 1978-10-04..1992-08-06
Reginald Palmer |  |  | GRD:GOV governor 1992-08-06..1996-08-09
# GTM
Abraham Valenzuela González | Abraham Valenzuela Gonzalez | m | GTM:GOV defence_minister 2009-02..2011-02
Carlos Humberto Aldana Villanueva |  | m | GTM:GOV defence_minister 2005-06..2005-11
Cecilio Leiva Rodríguez | Ronaldo Cecilio Leiva Rodríguez; Cecilio Leiva Rodriguez; Ronaldo Cecilio Leiva Rodriguez |  | GTM:GOV defence_minister 2007-01..2007-03
César Augusto Méndez Pinelo | Cesar Augusto Mendez Pinelo | m | GTM:GOV defence_minister 2004-02..2005-05
Eduardo Stein |  | m | GTM:GOV politician 2004-02..2008-02
Eduardo Weymann |  | m | GTM:GOV minister 2003-01..2004-01
Francisco Bermúdez Amado | Francisco Bermudez Amado | m | GTM:GOV defence_minister 2005-12..2006-12
Gert Rosenthal |  | m | GTM:GOV foreign_minister 2006-09..2008-02
Hugo Beteta |  | m | GTM:GOV finance_minister 2006-10..2007-08
Jorge Briz Abulara |  | m | GTM:GOV foreign_minister 2004-02..2006-08
Jose Adolfo Reyes |  | m | GTM:GOV minister 2003-01..2004-01
Jose Rafael Espada | Rafael Espada | m | GTM:GOV politician 2009-02..2011-02
Juan Alberto Fuentes Knight |  | m | GTM:GOV finance_minister 2008-03..2011-02
Juan Francisco Reyes López | Juan Francisco Reyes Lopez | m | GTM:GOV politician 2003-01..2004-01
Marco Tulio García Franco | Marco Tulio Garcia Franco | m | GTM:GOV defence_minister 2008-03..2009-01
María Antonieta del Cid | Maria Antonieta del Cid | f | GTM:GOV finance_minister 2004-02..2006-09
Mefi Eliud Rodríguez García | Mefi Eliud Rodriguez Garcia |  | GTM:GOV finance_minister 2007-09..2008-02
Robin Moran Muñoz | Robin Moran Munoz | m | GTM:GOV defence_minister 2003-01..2004-01
# GUY
Ashni Singh |  |  | GUY:GOV finance_minister 2006-10..2011-02
Desmond Hoyte |  | m | GUY:GOV president 1985-08-06..1992-10-09
Hamilton Green |  | m | GUY:GOV prime_minister 1985-08-06..1992-10-09
Ronald Gajraj |  | m | GUY:GOV interior_minister 2003-01..2004-01; GUY:GOV interior_minister 2004-03..2005-05
Saisnarine Kowlessar |  |  | GUY:GOV finance_minister 2003-01..2006-09
# HKG
David Wilson |  | m | HKG:GOV governor 1987-04-09..1992-07-09
Henry Tang |  | m | HKG:GOV leader 2005-06-01..2005-06-24
# HND
Álvaro Antonio Romero Salgado | Alvaro Antonio Romero Salgado | m | HND:GOV interior_minister 2006-03..2008-02
Ángel Edmundo Orellana Mercado | Edmundo Orellana Mercado; Angel Edmundo Orellana Mercado | m | HND:GOV foreign_minister 2008-12..2009-02; HND:GOV defence_minister 2009-03..2010-01
Anibal Enrique Quinonez |  | m | HND:GOV foreign_minister 2003-09..2003-10
Aristides Mejia |  |  | HND:GOV defence_minister 2006-03..2009-02
Arturo Alvarado |  | m | HND:GOV finance_minister 2003-01..2003-06; HND:GOV finance_minister 2003-08..2004-09
Federico Breve |  | m | HND:GOV defence_minister 2003-01..2006-02
Guillermo Augusto Pérez Cadalso Arias | Guillermo Augusto Perez Cadalso Arias | m | HND:GOV foreign_minister 2003-01..2003-08
Hugo Noe Pino |  | m | HND:GOV finance_minister 2006-03..2006-06
Jorge Alberto Rodas Gamero | Jorge Rodas Gamero | m | HND:GOV interior_minister 2008-03..2008-12; HND:GOV interior_minister 2009-01..2010-01
Jorge Ramón Hernández Alcerro | Jorge Ramon Hernandez Alcerro | m | HND:GOV interior_minister 2003-01..2005-09
Jose Azcona Hoyo |  | m | HND:GOV president 1986-01-27..1990-01-27
Leonidas Rosa Bautista |  |  | HND:GOV foreign_minister 2003-11..2005-07
Mario Canahuati | Mario Miguel Canahuati | m | HND:GOV foreign_minister 2010-02..2010-04
Mario Fortin |  | m | HND:GOV foreign_minister 2005-08..2006-02
Marlon Pascua Cerrato |  |  | HND:GOV defence_minister 2010-03..2011-02
Milton Jiménez Puerto | Milton Jimenez Puerto | m | HND:GOV foreign_minister 2006-03..2008-02
Óscar Álvarez | Óscar Arturo Álvarez Guerrero; Oscar Alvarez; Oscar Arturo Alvarez Guerrero | m | HND:GOV interior_minister 2010-02..2011-02
Rebeca Santos | Rebeca Patricia Santos | f | HND:GOV finance_minister 2006-07..2010-01
Vicente Williams |  | m | HND:GOV politician 2003-01..2006-02
William Chong Wong |  | m | HND:GOV finance_minister 2004-10..2006-02; HND:GOV finance_minister 2010-02..2011-02
# HRV
Andrija Hebrang |  |  | HRV:GOV minister 2004-02..2005-02
Ante Simonić | Ante Simonic | m | HRV:GOV minister 2003-01..2004-01
Berislav Roncević | Berislav Roncevic |  | HRV:GOV defence_minister 2004-02..2008-02
Bozidar Pankretić | Bozidar Pankretic |  | HRV:GOV minister 2009-08..2011-01
Damir Polancec |  |  | HRV:GOV minister 2005-03..2010-01
Djurdja Adlesić | Djurdja Adlesic |  | HRV:GOV minister 2008-03..2011-01
Domagoj Ivan Milosević | Domagoj Ivan Milosevic |  | HRV:GOV minister 2011-02..2011-02
Franjo Gregurić | Franjo Greguric | m | HRV:GOV prime_minister 1991-08-03..1992-09-08
Goran Granić | Goran Granic | m | HRV:GOV minister 2003-01..2004-01
Hrvoje Sarinić | Hrvoje Sarinic |  | HRV:GOV prime_minister 1992-09-08..1993-03-29
Ivan Suker |  | m | HRV:GOV finance_minister 2004-02..2004-09; HRV:GOV finance_minister 2004-11..2011-02
Josip Manolić | Josip Manolic | m | HRV:GOV prime_minister 1990-08-24..1991-08-03
Martina Dalić | Martina Dalic | f | HRV:GOV finance_minister 2011-02..2011-02
Mato Crkvenac |  |  | HRV:GOV finance_minister 2003-01..2004-01
Miomir Zuzul |  |  | HRV:GOV foreign_minister 2004-02..2005-02
Nikica Valentić | Nikica Valentic |  | HRV:GOV prime_minister 1993-03-29..1995-11-04
Petar Cobanković | Petar Cobankovic | m | HRV:GOV minister 2011-02..2011-02
Slavko Linić | Slavko Linic |  | HRV:GOV minister 2003-01..2004-01
Slobodan Uzelac |  | m | HRV:GOV minister 2008-03..2011-02
Vlatko Pavletić | Vlatko Pavletic |  | HRV:GOV president 1999-11-26..2000-02-02
Zeljka Antunović | Zeljka Antunovic | f | HRV:GOV minister 2003-01..2004-01
Zlatko Matesa |  |  | HRV:GOV prime_minister 1995-11-04..2000-01-27
Zlatko Tomcić | Zlatko Tomcic |  | HRV:GOV president 2000-02-02..2000-02-18
# HTI
Alrich Nicolas |  |  | HTI:GOV foreign_minister 2008-10..2009-11
André Lemercier Georges | Andre Lemercier Georges | m | HTI:GOV minister 2004-04..2006-06
Claudette Werleigh |  |  | HTI:GOV prime_minister 1995-11-07..1996-03-06
Daniel Dorsainvil |  | m | HTI:GOV finance_minister 2006-07..2009-11
Émile Jonassaint | Emile Jonassaint | m | HTI:GOV president 1994-05-12..1994-10-12
Ertha Pascal-Trouillot |  |  | HTI:GOV president 1990-03-13..1991-01-07; HTI:GOV president 1991-01-07..1991-02-07
Georges Moïse | Georges Moise | m | HTI:GOV interior_minister 2005-03..2005-06
Gustave Faubert | Jean Faubert Gustave |  | HTI:GOV finance_minister 2003-01..2003-08
Henri Bazin | Henry Bazin | m | HTI:GOV finance_minister 2004-06..2006-06
Herard Abraham |  |  | HTI:GOV president 1990-03-10..1990-03-13; HTI:GOV interior_minister 2004-04..2004-10; HTI:GOV interior_minister 2004-11..2006-06
Jean-Jacques Honorat |  | m | HTI:GOV prime_minister 1991-10-11..1992-06-19
Jean-Marie Cherestal |  | m | HTI:GOV prime_minister 2001-03-02..2002-03-15
Jean Renald Clerisme | Jean Reynald Clerisme | m | HTI:GOV foreign_minister 2006-07..2008-09
Joseph Nerette |  | m | HTI:GOV president 1991-10-08..1992-06-19
Joseph Philippe Antonio |  | m | HTI:GOV foreign_minister 2003-01..2004-03
Marc Bazin |  | m | HTI:GOV president 1992-06-19..1993-06-15; HTI:GOV prime_minister 1992-06-19..1993-08-30
Marie Michèle Rey | Marie Michele Rey | f | HTI:GOV foreign_minister 2009-12..2011-02
Paul Magloire |  | m | HTI:GOV interior_minister 2005-07..2006-06
Prosper Avril |  |  | HTI:GOV president 1988-09-17..1990-03-10
Robert Malval |  | m | HTI:GOV prime_minister 1993-08-30..1994-11-08
Ronald Baudin |  | m | HTI:GOV finance_minister 2009-12..2011-02
Rosny Smarth |  |  | HTI:GOV prime_minister 1996-03-06..1997-10-20
Smarck Michel |  |  | HTI:GOV prime_minister 1994-11-08..1995-11-07
Sylvain Lafalaise |  |  | HTI:GOV minister 2006-08..2008-09
Yvon Neptune |  |  | HTI:GOV prime_minister 2002-03-15..2004-03-12
Yvon Simeon |  |  | HTI:GOV foreign_minister 2004-04..2005-02
# HUN
Csaba Laszlo |  | m | HUN:GOV finance_minister 2003-01..2004-02
Imre Szekeres |  | m | HUN:GOV defence_minister 2006-07..2010-06
Janos Veres |  | m | HUN:GOV finance_minister 2005-05..2009-04
Katalin Szili |  | f | HUN:GOV speaker 2003-01..2006-08
Matyas Szuros |  |  | HUN:GOV president 1989-10-23..1990-05-02
Miklos Nemeth |  | m | HUN:GOV prime_minister 1988-11-23..1990-05-23
Peter Oszko |  | m | HUN:GOV finance_minister 2009-05..2010-06
Tibor Draskovics |  | m | HUN:GOV finance_minister 2004-03..2005-04
Zsolt Semjen |  |  | HUN:GOV minister 2010-07..2011-02
# IDN
Agus Dermawan Wintarto Martowardojo |  |  | IDN:GOV minister 2010-06..2011-02
Muhammad Maruf |  | m | IDN:GOV interior_minister 2004-11..2008-04
Yusuf Anwar |  | m | IDN:GOV finance_minister 2004-11..2005-12
# IND
Anand Rao Adsul |  | m | IND:GOV minister 2003-01..2003-04
Anandrao Vithoba Adsul |  |  | IND:GOV minister 2003-05..2004-01
Ginjee Ramachandran | Ginjee N. Ramachandran |  | IND:GOV minister 2003-01..2004-01
Harin Pathak |  |  | IND:GOV minister 2003-01..2003-04; IND:GOV minister 2003-05..2004-01
Ramaswamy Venkataraman |  |  | IND:GOV president 1987-07-25..1992-07-25
Shankar Dayal Sharma |  |  | IND:GOV president 1992-07-25..1997-07-25
Shripad Yesso Naik | Shripad Yasso Naik |  | IND:GOV minister 2003-10..2004-01
Swamy Chinmayanand |  |  | IND:GOV minister 2003-07..2004-01
# IRL
Mary Coughlan |  | f | IRL:GOV minister 2008-06..2011-02
Mary Harney |  | f | IRL:GOV minister 2003-01..2006-10
Patrick J. Hillery |  | m | IRL:GOV president 1976-12-03..1990-12-02
Willie Odea |  |  | IRL:GOV defence_minister 2004-11..2010-03
# IRN
Ali Kordan |  | m | IRN:GOV interior_minister 2008-09..2008-11
Kamran Daneshju |  |  | IRN:GOV minister 2008-12..2009-01
Mehdi Hashemi |  | m | IRN:GOV interior_minister 2008-08..2008-08
Sadeq Mahsuli |  |  | IRN:GOV interior_minister 2009-02..2009-09
Safdar Hoseini |  |  | IRN:GOV minister 2005-03..2005-08
Shams Ed Din Hoseini |  |  | IRN:GOV minister 2008-09..2011-02
Tahmasb Mazaheri | Tahmaseb Mazaheri Khorasani |  | IRN:GOV minister 2003-01..2005-02
# IRQ
Abd al Tawab Mullah al Huwaysh al Ani |  | m | IRQ:GOV minister 2003-01..2003-04
Abid Mutlaq Hamud al Jabburi |  |  | IRQ:GOV minister 2005-06..2006-05
Ahmad Husayn al Khudayir al Samarrai |  | m | IRQ:GOV minister 2003-01..2003-04
Ahmad Hussein Khudayir al-Samarrai |  | m | IRQ:GOV prime_minister 1993-09-05..1994-05-29
Ali al Sajri |  | m | IRQ:GOV minister 2011-01..2011-02
Ali Allawi | Ali Alawi | m | IRQ:GOV defence_minister 2004-05..2004-05; IRQ:GOV minister 2005-06..2006-05
Ezzedine Salim |  |  | IRQ:GOV president 2004-05-01..2004-05-17
Kaimil al Kilani | Kamil al Kilani |  | IRQ:GOV finance_minister 2003-10..2004-06
Mahmud Dhiyab al Ahmad |  | m | IRQ:GOV interior_minister 2003-01..2003-04
Mohsen Abdul Hamid |  | m | IRQ:GOV president 2004-02-01..2004-02-28
Muhammad Bahr al-Uloum |  | m | IRQ:GOV president 2003-07-13..2003-07-31; IRQ:GOV president 2004-03-01..2004-03-31
Muhammad Hamza al-Zubaydi |  | m | IRQ:GOV prime_minister 1991-09-16..1993-09-05
Muhammad Munajid al Dulaymi |  | m | IRQ:GOV minister 2008-08..2010-12
Nuri Badran |  | m | IRQ:GOV interior_minister 2003-10..2004-04
Rafi al Issawi | Rafi Hiyad al Issawi |  | IRQ:GOV minister 2006-07..2011-02
Rowsch Shaways | Rowsch Nuri Shaways |  | IRQ:GOV minister 2005-06..2006-05; IRQ:GOV minister 2010-02..2011-02
Saadun Hammadi |  | m | IRQ:GOV prime_minister 1991-03-23..1991-09-13
Salam al Zubai |  | m | IRQ:GOV minister 2006-06..2008-07
# ISL
Arni Mathiesen | Arni M. Mathiesen |  | ISL:GOV finance_minister 2005-11..2009-02
Ingibjorg Solrun Gisladottir |  |  | ISL:GOV foreign_minister 2007-07..2009-02
Steingrimur Hermannsson |  | m | ISL:GOV prime_minister 1983-05-26..1987-07-08; ISL:GOV prime_minister 1988-09-28..1991-04-30
# ISR
Avraham Burg |  |  | ISR:GOV president 2000-07-12..2000-08-01
Avraham Herschson |  |  | ISR:GOV finance_minister 2006-06..2007-04
Avraham Poraz |  |  | ISR:GOV interior_minister 2003-03..2003-12; ISR:GOV interior_minister 2004-02..2004-12
Natan Sharansky |  |  | ISR:GOV minister 2003-01..2005-05
Ophir Pines Paz |  | m | ISR:GOV interior_minister 2005-02..2005-12
# ITA
Domenico Siniscalco |  |  | ITA:GOV minister 2004-10..2005-10
Giovanni Spadolini |  | m | ITA:GOV president 1992-04-28..1992-05-28
Marco Follini |  | m | ITA:GOV minister 2005-01..2005-04
# JAM
Anthony Hylton |  | m | JAM:GOV foreign_minister 2006-04..2007-09
Audley Shaw |  |  | JAM:GOV finance_minister 2007-10..2011-02
Edward Zacca |  | m | JAM:GOV governor 1991-03-31..1991-08-01
Florizel Glasspole |  |  | JAM:GOV governor 1973-06-27..1991-03-31
Howard Cooke |  | m | JAM:GOV governor 1991-08-01..2006-02-15
Kenneth Baugh |  | m | JAM:GOV minister 2007-10..2011-02
Kenneth Hall |  | m | JAM:GOV governor 2006-02-15..2009
Omar Davies |  | m | JAM:GOV finance_minister 2003-01..2007-09
# JOR
Abdel Elah al Khatib | Abdelelah al Khatib | m | JOR:GOV foreign_minister 2006-05..2007-11
Abdul Rauf al Rawabdeh |  | m | JOR:GOV prime_minister 1999-03-04..2000-06-19
Abdul Salam al Majali |  | m | JOR:GOV prime_minister 1993-05-29..1995-01-07; JOR:GOV prime_minister 1997-03-19..1998-08-20
Adel Qudah |  | m | JOR:GOV finance_minister 2005-08..2006-05
Adnan Badran |  | m | JOR:GOV prime_minister 2005-04-07..2005-11-27; JOR:GOV defence_minister 2006-01..2006-05
Ali Abu al Ragheb | Ali Abu Ragheb | m | JOR:GOV prime_minister 2000-06-19..2003-10-25
Awad Khulayfat |  | m | JOR:GOV minister 2003-01..2003-10
Awni Yerfas | Awni Yarfas |  | JOR:GOV interior_minister 2005-05..2006-05
Bassem al Salem | Basem al Salem |  | JOR:GOV finance_minister 2009-03..2009-12
Bassim al Salem | Bassim al Salim |  | JOR:GOV finance_minister 2009-03..2009-12
Eid al Fayez |  |  | JOR:GOV interior_minister 2006-06..2009-02
Faisal al Fayez |  | m | JOR:GOV prime_minister 2003-10-25..2005-04-07
Faris Nabulsi |  |  | JOR:GOV minister 2003-01..2003-10
Farouq Kasrawy |  | m | JOR:GOV minister 2005-05..2006-04
Ghaftan al Majali |  |  | JOR:GOV interior_minister 2003-01..2003-10
Hamad al Kasasbeh |  | m | JOR:GOV finance_minister 2007-11..2009-02
Hisham al Tal |  | m | JOR:GOV minister 2005-05..2005-07; JOR:GOV minister 2005-08..2006-05
Khalid al Karaki |  | m | JOR:GOV minister 2010-08..2011-02
Michel Marto |  | m | JOR:GOV finance_minister 2003-01..2003-10
Mohammad Abu Hammour |  | m | JOR:GOV finance_minister 2003-11..2005-04; JOR:GOV finance_minister 2010-01..2011-02
Mohammad Halaiqa |  | m | JOR:GOV minister 2003-11..2005-01
Mohammed Halaiqa |  | m | JOR:GOV minister 2003-01..2003-10
Mudar Badran |  |  | JOR:GOV prime_minister 1989-12-04..1991-06-19
Nayef al Qadi |  | m | JOR:GOV interior_minister 2009-03..2010-11
Rajai Muasher |  |  | JOR:GOV minister 2010-01..2010-11
Saad Hayel Srour |  | m | JOR:GOV minister 2010-12..2011-02
Salah al Din al Bashir | Salah al Bashir | m | JOR:GOV foreign_minister 2007-12..2009-02
Salah Eddin Bashir | Salaleddin al Bashir | m | JOR:GOV foreign_minister 2007-12..2009-02
Samir Habashneh |  | m | JOR:GOV interior_minister 2003-11..2005-04
Sharif Zaid ibn Shaker |  | m | JOR:GOV prime_minister 1991-11-21..1993-05-29; JOR:GOV prime_minister 1995-01-07..1996-02-04
Taher al Masri |  |  | JOR:GOV prime_minister 1991-06-19..1991-11-21
Ziad Fariz | Ziad Fareiz |  | JOR:GOV minister 2006-06..2007-11
# JPN
Bunmei Ibuki |  |  | JPN:GOV finance_minister 2008-09..2008-09
Hirohisa Fujii |  |  | JPN:GOV finance_minister 2009-10..2010-06
Hiroya Masuda |  |  | JPN:GOV interior_minister 2007-09..2008-09
Koji Omi |  |  | JPN:GOV minister 2006-10..2007-08
Kunio Hatoyama |  |  | JPN:GOV interior_minister 2008-10..2009-09
Masajuro Shiokawa |  |  | JPN:GOV finance_minister 2003-01..2003-11
Mikio Aoki |  |  | JPN:GOV prime_minister 2000-04-03..2000-04-05
Shoichi Nakagawa |  |  | JPN:GOV finance_minister 2008-10..2009-02
Toranosuke Katayama |  |  | JPN:GOV minister 2003-01..2003-11
# KAZ
Akezhan Kazhegeldin |  |  | KAZ:GOV prime_minister 1994-10-12..1997-10-10
Akhmetzhan Yesimov |  |  | KAZ:GOV minister 2003-01..2006-01
Aleksandr Pavlov |  | m | KAZ:GOV minister 2003-01..2004-01
Arman Dunayev |  |  | KAZ:GOV finance_minister 2004-05..2006-01
Bauyrzhan Mukhametzhanov | Baurzhan Mukhamedzhanov |  | KAZ:GOV minister 2003-01..2003-06; KAZ:GOV interior_minister 2005-11..2009-04
Birganim Aytimova |  |  | KAZ:GOV minister 2004-06..2005-05
Bolat Zhamishev |  |  | KAZ:GOV finance_minister 2007-12..2011-02
Grigoriy Marchenko | Grigoriy Maarchenko | m | KAZ:GOV minister 2004-02..2004-05
Imangali Tasmagambetov |  |  | KAZ:GOV prime_minister 2002-01-28..2003-06-13
Kairbek Suleymenov |  |  | KAZ:GOV interior_minister 2003-01..2003-10
Natalya Korzhova |  | f | KAZ:GOV finance_minister 2006-02..2007-11
Nurlan Balgimbayev |  |  | KAZ:GOV prime_minister 1997-10-10..1999-10-01
Sauat Mynbayev |  |  | KAZ:GOV minister 2003-07..2006-01
Sergey Tereshchenko |  | m | KAZ:GOV prime_minister 1991-10-14..1994-10-12
Serik Baymaganbetov |  | m | KAZ:GOV interior_minister 2009-05..2011-02
Umirzak Shukeyev |  |  | KAZ:GOV minister 2007-09..2011-02
Yerbol Orynbayev |  |  | KAZ:GOV minister 2007-11..2009-02; KAZ:GOV minister 2009-08..2011-02
Yerbolat Dosayev |  |  | KAZ:GOV finance_minister 2003-07..2004-04
Zautbek Turisbekov |  |  | KAZ:GOV interior_minister 2003-11..2005-10
Zeynulla Kakimzhanov |  |  | KAZ:GOV finance_minister 2003-01..2003-06
# KEN
Chirau Mwakwere | Chirau Ali Mwakwere |  | KEN:GOV foreign_minister 2004-08..2006-03
David Mwiraria |  | m | KEN:GOV finance_minister 2003-01..2006-03
Moody Awori |  |  | KEN:GOV minister 2003-01..2008-02
Njenga Karume |  |  | KEN:GOV minister 2006-04..2008-02
Raphael Tuju |  | m | KEN:GOV foreign_minister 2006-04..2008-02
Wamalwa Kijana |  |  | KEN:GOV politician 2003-01..2003-09
Yussuf Mohamed Haji |  | m | KEN:GOV minister 2008-03..2011-02
# KGZ
Aaly Karashev |  | m | KGZ:GOV minister 2009-11..2010-07
Abibilla Kudayberdiev |  |  | KGZ:GOV defence_minister 2010-08..2011-02
Adakhan Madumarov |  |  | KGZ:GOV minister 2005-05..2006-05
Akylbek Japarov |  |  | KGZ:GOV finance_minister 2005-05..2007-12; KGZ:GOV minister 2009-11..2010-07
Alikbek Jekshenkulov |  |  | KGZ:GOV foreign_minister 2005-11..2007-04
Almanbet Matubraimov |  |  | KGZ:GOV prime_minister 1993-12-13..1993-12-14
Amangeldy Muraliyev | Amangeldi Muraliev |  | KGZ:GOV prime_minister 1999-04-12..2000-12-21; KGZ:GOV minister 2010-08..2010-12
Andrey Iordan |  | m | KGZ:GOV prime_minister 1991-11-29..1992-02-10
Apas Jumagulov |  |  | KGZ:GOV prime_minister 1993-12-14..1998-03-24
Aytikeyeva Jekshenovna |  |  | KGZ:GOV minister 2005-02..2005-04
Azim Isabekov | Azimbek Isabekov |  | KGZ:GOV prime_minister 2007-01-29..2007-03-29
Azimbek Beknazarov |  |  | KGZ:GOV minister 2010-09..2010-12
Bakirdin Subanbekov |  |  | KGZ:GOV interior_minister 2003-01..2005-04
Bakytbek Kalyyev | Bakytbek Kalyev |  | KGZ:GOV defence_minister 2008-06..2010-07
Bolot Abildayev |  |  | KGZ:GOV finance_minister 2003-01..2005-04
Bolotbek Nogoybayev | Bolotbek Nogoibayev |  | KGZ:GOV interior_minister 2007-03..2008-02
Boris Silayev |  | m | KGZ:GOV prime_minister 1998-12-23..1998-12-25; KGZ:GOV prime_minister 1999-04-04..1999-04-12
Chorobek Imashev |  |  | KGZ:GOV finance_minister 2010-08..2011-01
Dinara Shaydieva |  |  | KGZ:GOV finance_minister 2011-02..2011-02
Ednan Karabayev | Ednan Karabaev |  | KGZ:GOV foreign_minister 2007-05..2009-01
Elmira Ibraimova | Elmira Ibragimova |  | KGZ:GOV minister 2008-06..2009-01
Esen Topoyev |  |  | KGZ:GOV defence_minister 2003-01..2005-04
Ibragim Junusov |  |  | KGZ:GOV minister 2011-01..2011-02
Ishekul Boldzhurova Ishengul Boljurova | Isengul Boljurova |  | KGZ:GOV minister 2005-05..2005-10
Ishenbay Kadyrbekov |  |  | KGZ:GOV president 2005-03-24..2005-03-25
Ishenkul Boldjurova | Ishenkul Boldzhurova |  | KGZ:GOV minister 2005-05..2005-10
Iskenderbek Aidaraliyev | Iskenderbek Aydaraliyev; Iskenderbek Aydaraliev |  | KGZ:GOV prime_minister 2007-11-28..2007-12-24
Ismail Isakov |  | m | KGZ:GOV defence_minister 2005-05..2009-01
Jantoro Satybaldiev |  |  | KGZ:GOV minister 2010-08..2011-02
Joomart Otorbayev |  |  | KGZ:GOV minister 2003-01..2005-04
Jumabek Ibraimov |  |  | KGZ:GOV prime_minister 1998-12-25..1999-04-04
Kadyrbek Sarbaev |  |  | KGZ:GOV foreign_minister 2009-02..2010-07
Kubanychbek Jumaliyev |  |  | KGZ:GOV prime_minister 1998-03-24..1998-12-23; KGZ:GOV minister 2003-01..2005-04
Kubatbek Baybolov |  |  | KGZ:GOV interior_minister 2010-08..2010-12
Kurmanbek Osmonov |  | m | KGZ:GOV minister 2003-01..2004-03
Marat Sultanov |  | m | KGZ:GOV finance_minister 2009-02..2010-07
Medetbek Kerimkulov |  |  | KGZ:GOV prime_minister 2005-06-20..2005-07-10
Moldomusa Kongantiyev | Moldomusa Kongantiev |  | KGZ:GOV interior_minister 2008-03..2010-07
Murat Sutalinov |  | m | KGZ:GOV interior_minister 2005-06..2006-10
Myktybek Abdildayev |  |  | KGZ:GOV interior_minister 2005-05..2005-05
Nasirdin Isanov |  |  | KGZ:GOV prime_minister 1991-01-21..1991-11-29
Nikolay Tanayev |  | m | KGZ:GOV prime_minister 2002-05-22..2005-03-25
Nur Uulu Dosbol |  | m | KGZ:GOV minister 2007-03..2008-05
Oktomkan Abdullaeva |  |  | KGZ:GOV minister 2010-08..2010-12
Omurbek Suvanaliyev |  | m | KGZ:GOV interior_minister 2006-12..2007-02
Osmonaly Guronov |  |  | KGZ:GOV interior_minister 2006-11..2006-11
Shamil Atakhanov |  | m | KGZ:GOV minister 2011-01..2011-02
Tajikan Kalimbetova |  |  | KGZ:GOV finance_minister 2008-01..2009-01; KGZ:GOV minister 2009-11..2010-07
Tursunbek Chyngyshev |  |  | KGZ:GOV prime_minister 1992-02-10..1993-12-13
Tynychbek Tabaldiyev |  |  | KGZ:GOV minister 2006-10..2007-02
Uktomkhan Abdullayeva | Uktomkhan Abdullaeva |  | KGZ:GOV minister 2009-02..2009-10
Ularbek Mateyev |  |  | KGZ:GOV minister 2004-04..2005-04
Zarylbek Rysaliev |  |  | KGZ:GOV interior_minister 2010-10..2011-02
# KHM
*Bin Chhin |  |  | KHM:GOV minister 2007-10..2011-02
*Chea Sim |  |  | KHM:GOV leader 1992-04-06..1993-06-14
*Ke Kimyan |  |  | KHM:GOV minister 2009-04..2011-02
*Keat Chhon |  |  | KHM:GOV finance_minister 2003-01..2011-02
*Kev Put Reaksmei |  |  | KHM:GOV minister 2006-11..2008-09
*Nhek Bun Chhay | Nhek Bunchhay |  | KHM:GOV monarch 2004-07-13..2004-07-22; KHM:GOV minister 2004-12..2011-02
*Tea Banh |  |  | KHM:GOV minister 2004-12..2011-02
*Tol Lah |  |  | KHM:GOV minister 2003-01..2004-11
*Ung Huot |  |  | KHM:GOV prime_minister 1997-07-16..1998-11-30
*Yim Chhai Ly |  |  | KHM:GOV minister 2008-10..2011-02
# KIR
Amberoti Nikora |  |  | KIR:GOV interior_minister 2003-09..2011-02
Ata Teaotai |  | m | KIR:GOV president 1994-05-28..1994-10-01
Beniamina Tiinga |  |  | KIR:GOV finance_minister 2003-01..2003-05
Ieremia Tabai |  |  | KIR:GOV prime_minister 1978-03-01..1979-07-12; KIR:GOV president 1979-07-12..1982-12-10; KIR:GOV president 1983-02-18..1991-07-04
Nabuti Mwemwenikarawa |  |  | KIR:GOV finance_minister 2003-09..2010-04
Natan Teewe |  |  | KIR:GOV finance_minister 2010-05..2011-02
Natanera Kirata | Natanaera Kirata |  | KIR:GOV interior_minister 2003-01..2003-05
Taomati Iuta |  |  | KIR:GOV speaker 2003-06..2003-07
Teatao Teannaki |  |  | KIR:GOV president 1991-07-04..1994-05-24
Teburoro Tito |  |  | KIR:GOV president 1994-10-01..2003-03-28; KIR:GOV foreign_minister 2003-01..2003-05
Teima Onorio |  |  | KIR:GOV politician 2003-09..2011-02
Tekiree Tamuera |  |  | KIR:GOV president 1994-05-24..1994-05-28
Tion Otang |  |  | KIR:GOV president 2003-03-28..2003-07-10
# KNA
Clement Athelston Arrindell |  | m | KNA:GOV governor 1983-01..1995-12-31
Cuthbert Montraville Sebastian | Cuthbert Sebastian |  | KNA:GOV governor 1996-01..2009
# KOR
*Chang Dae-whan |  |  | KOR:GOV prime_minister 2002-08-09..2002-09-10
*Chang Sang |  |  | KOR:GOV prime_minister 2002-07-11..2002-07-31
*Chung Won-shik |  |  | KOR:GOV prime_minister 1991-05-24..1992-10-08
*Huh Sung-kwan |  |  | KOR:GOV minister 2004-10..2005-02
*Hwang In-sung |  |  | KOR:GOV prime_minister 1993-02-25..1993-12-17
*Hyun Soong-jong |  |  | KOR:GOV prime_minister 1992-10-08..1993-02-25
*Jeon Yun-churl |  |  | KOR:GOV prime_minister 2002-07-31..2002-08-09
*Kang Man-soo |  |  | KOR:GOV minister 2008-04..2009-02
*Kang Young-hoon |  |  | KOR:GOV prime_minister 1988-12-05..1990-12-27
*Kim Jang-soo |  |  | KOR:GOV defence_minister 2007-01..2008-03
*Kim Jin-pyo |  |  | KOR:GOV minister 2005-03..2006-09
*Kim Jong-pil |  |  | KOR:GOV prime_minister 1971-06-04..1975-12-19; KOR:GOV prime_minister 1998-03-03..2000-01-13
*Kim Shin-il |  |  | KOR:GOV minister 2007-01..2008-03
*Kim Suk-soo |  |  | KOR:GOV prime_minister 2002-09-10..2003-02-26
*Kim Woo-sik |  |  | KOR:GOV minister 2006-03..2008-03
*Kwon O-kyu | Kwon Okyu |  | KOR:GOV minister 2006-10..2008-03; KOR:GOV prime_minister 2007-03-07..2007-04-02
*Lee Han-dong |  |  | KOR:GOV prime_minister 2000-05-22..2002-07-11
*Lee Hong-koo |  |  | KOR:GOV prime_minister 1994-12-17..1995-12-18
*Lee Hun-jai |  |  | KOR:GOV prime_minister 2000-05-19..2000-05-22; KOR:GOV prime_minister 2004-05-25..2004-06-30; KOR:GOV minister 2004-10..2005-03
*Lee Sang-hee |  |  | KOR:GOV defence_minister 2008-04..2009-09
*Lee Soo-sung |  |  | KOR:GOV prime_minister 1995-12-18..1997-03-04
*Lee Yong-sup |  |  | KOR:GOV minister 2006-06..2007-05
*Lee Yung-duk |  |  | KOR:GOV prime_minister 1994-04-29..1994-12-17
*Park Myung-jae |  |  | KOR:GOV minister 2007-06..2008-03
*Park Tae-joon |  |  | KOR:GOV prime_minister 2000-01-13..2000-05-19
*Ro Jai-bong |  |  | KOR:GOV prime_minister 1990-12-27..1991-05-24
*Shin Kak-soo |  |  | KOR:GOV minister 2010-10..2010-10
*Yoon Kwang-woong | Yoon Kwang-ung |  | KOR:GOV defence_minister 2004-09..2006-11
# KWT
Aziz Salih al-Numan |  | m | KWT:GOV leader 1990-11-01..1991-02-01
Badr Mishari al Humaydi |  | m | KWT:GOV finance_minister 2005-05..2005-10; KWT:GOV finance_minister 2006-08..2007-11
Faysal al Hajji | Faysal al Haji | m | KWT:GOV minister 2007-05..2009-06
Ismail al Shatti |  | m | KWT:GOV minister 2006-08..2007-04
Jabir Mubarak al Hamad al Sabah | Jabir al Mubarak al Hamad al Sabah | m | KWT:GOV minister 2003-01..2011-02
Jasim al Khurafi |  |  | KWT:GOV speaker 2003-01..2005-03
Mahmud Abd al Khalid al Nuri |  | m | KWT:GOV finance_minister 2003-08..2004-09; KWT:GOV finance_minister 2004-11..2005-04
Muhammad Dhayfallah Sharar | Muhammad Dayfallah al Sharar | m | KWT:GOV minister 2003-01..2006-07
Muhammad Khalid al Hamad al Sabah |  | m | KWT:GOV minister 2003-01..2003-07
Mustafa al Jassim al Shimmali | Mustafa al Jassim al Shamali | m | KWT:GOV finance_minister 2007-11..2011-02
Rashid Abd al Muhsin al Hammad |  | m | KWT:GOV minister 2009-07..2011-02
Yusif Hamad al Ibrahim |  |  | KWT:GOV finance_minister 2003-01..2003-02
# LAO
Asang Laoli |  |  | LAO:GOV minister 2003-01..2011-02
Chansy Phosikham |  |  | LAO:GOV finance_minister 2003-01..2007-07
Nouhak Phoumsavan |  |  | LAO:GOV president 1992-11-25..1998-02-24
Phoumi Vongvichit |  |  | LAO:GOV president 1986-10-31..1991-08-15
Sisavath Keobounphanh |  |  | LAO:GOV prime_minister 1998-02-24..2001-03-27
Somdy Douangdy |  |  | LAO:GOV finance_minister 2007-08..2011-02
Somsavat Lengsavat |  |  | LAO:GOV minister 2003-01..2011-02
Soutchai Thammasith |  |  | LAO:GOV interior_minister 2003-01..2005-03
Thongbanh Sengaphone |  |  | LAO:GOV interior_minister 2005-04..2011-02
# LBN
Abdul Rahim Murad | Abdel Rahim Murad | m | LBN:GOV defence_minister 2004-11..2005-07
Elias Saba |  | m | LBN:GOV minister 2004-12..2005-07
Hassan Sabaa |  | m | LBN:GOV minister 2005-08..2006-05; LBN:GOV interior_minister 2006-12..2008-07
Issam Abu Jamra |  |  | LBN:GOV minister 2008-08..2009-11
Issam Fares |  |  | LBN:GOV minister 2003-01..2004-10; LBN:GOV minister 2004-12..2005-06
Jean Obeid |  | m | LBN:GOV foreign_minister 2003-05..2004-10
Jihad Azour |  | m | LBN:GOV finance_minister 2005-08..2008-07
Khalil Hrawi |  | m | LBN:GOV defence_minister 2003-01..2003-04
Mohammed Chattah |  | m | LBN:GOV finance_minister 2008-08..2009-11
Rashid As-Solh |  | m | LBN:GOV prime_minister 1992-05-13..1992-10-31
Raya Haffar |  | m | LBN:GOV finance_minister 2009-12..2011-02
# LBR
Ambulai Johnson |  |  | LBR:GOV interior_minister 2006-05..2010-04
Amos Sawyer |  | m | LBR:GOV president 1990-09-09..1990-11-22
Antoinette Sayeh |  | f | LBR:GOV finance_minister 2006-04..2008-08
Augustine Ngafuan | Augustine Kpehe Ngafuan | m | LBR:GOV finance_minister 2008-09..2011-02
Charles Bright |  | m | LBR:GOV finance_minister 2003-01..2003-10
Daniel Chea |  | m | LBR:GOV defence_minister 2003-01..2006-03
David Kpomakpor |  | m | LBR:GOV leader 1994-03-07..1995-09-01
George Wallace |  | m | LBR:GOV foreign_minister 2006-04..2007-08
H. Dan Morias |  | m | LBR:GOV interior_minister 2003-11..2006-04
Harrison Kahnweah |  |  | LBR:GOV interior_minister 2010-05..2011-02
Losseni Kamara |  |  | LBR:GOV finance_minister 2003-11..2003-11
Lusine Kamara |  |  | LBR:GOV finance_minister 2003-12..2006-03
Olubanke Akerele |  |  | LBR:GOV foreign_minister 2007-09..2010-12
Richard Flomo |  | m | LBR:GOV interior_minister 2003-01..2003-10
Ruth Perry |  | f | LBR:GOV leader 1996-09-03..1997-08-02
Thomas Yaya Nimley |  | m | LBR:GOV foreign_minister 2003-11..2006-03
Toga McIntosh | Toga G. McIntosh |  | LBR:GOV foreign_minister 2011-01..2011-02
Wilton Sankawulo |  |  | LBR:GOV leader 1995-09-01..1996-09-03
# LBY
Abdul Majid al-Qa'Ud |  | m | LBY:GOV leader 1994-01-29..1997-12-29
Abdul Razzaq As-Sawsa |  | m | LBY:GOV leader 1990-10-07..1992-11-18
Abuzed Omar Dorda |  |  | LBY:GOV leader 1990-10-07..1994-01-29
Ahmed Abd al Hamid Munaysi |  | m | LBY:GOV minister 2006-04..2007-01
Al Ujayli Abd al Salam al Burayni |  | m | LBY:GOV minister 2003-01..2004-09
Mifta al-Usta Umar |  |  | LBY:GOV leader 1984-02-15..1990-10-07
Mubarak Abdallah al-Shamikh |  |  | LBY:GOV leader 2000-03-01..2003-06-14
Muftah Muhammad Kaiba |  |  | LBY:GOV leader 2008-03-03..2009
Muhammad Ahmad al-Mangoush |  | m | LBY:GOV leader 1997-12-29..2000-03-01
Muhammad Ali al Huwayz |  | m | LBY:GOV minister 2004-10..2009-03
Umar Mustafa al-Muntasir |  | m | LBY:GOV leader 1987-03-01..1990-10-07
Zentani Muhammad Az-Zentani |  |  | LBY:GOV leader 1992-11-18..2008-03-03
# LCA
George Guy Mayers |  | m | LCA:GOV interior_minister 2008-07..2011-02
John Compton |  | m | LCA:GOV prime_minister 2006-12-15..2007-09-07
Julian Hunte |  | m | LCA:GOV foreign_minister 2003-01..2004-11
Keith Monde |  | m | LCA:GOV interior_minister 2007-03..2007-09
Kenny Anthony |  |  | LCA:GOV prime_minister 1997-05-24..2006-12-15
Mario Michel |  | m | LCA:GOV minister 2003-01..2007-02
Pearlette Louisy |  | f | LCA:GOV governor 1997-09-17..2009
Petrus Compton |  |  | LCA:GOV foreign_minister 2004-12..2007-02
Rufus Bousquet |  |  | LCA:GOV foreign_minister 2007-03..2007-09
Sarah Flood Beaubrun |  | f | LCA:GOV interior_minister 2003-01..2004-01
# LIE
Martin Meyer |  | m | LIE:GOV interior_minister 2005-05..2011-02
# LKA
Alick Aluvihara |  |  | LKA:GOV interior_minister 2003-01..2004-05
Amarasiri Dodangoda |  |  | LKA:GOV interior_minister 2004-06..2005-11
Anura Bandaranaike |  | m | LKA:GOV foreign_minister 2005-09..2005-11
Dingiri Banda Wijetunge |  |  | LKA:GOV prime_minister 1989-03-03..1993-05-07; LKA:GOV president 1993-05-01..1994-11-12
Gamini Lakshman Peiris | G. L. Peiris |  | LKA:GOV minister 2010-05..2011-02
John Anthony Amaratunge |  | m | LKA:GOV interior_minister 2003-01..2003-12
John Seneviratne | John Senaviratne | m | LKA:GOV minister 2010-05..2011-02
K. N. Choksy |  | m | LKA:GOV finance_minister 2003-01..2004-05
Karu Jayasuriya |  |  | LKA:GOV minister 2007-03..2010-04
Sarath Amunugama |  | m | LKA:GOV finance_minister 2004-06..2007-02
Tyronne Fernando |  |  | LKA:GOV foreign_minister 2003-01..2004-05
# LSO
Archibald Lesao Lehohla | Lesao Lehohla |  | LSO:GOV minister 2003-07..2011-02
Elias Phisoana Ramaema |  | m | LSO:GOV leader 1991-05-02..1993-04-02
Hae Phoofolo |  |  | LSO:GOV prime_minister 1994-08-17..1994-09-14
Justin Metsing Lekhanya |  | m | LSO:GOV leader 1986-01-24..1991-05-02
Moshoeshoe Ii |  |  | LSO:GOV monarch 1995-01-25..1996-01-15
Ntsu Mokhehle |  |  | LSO:GOV prime_minister 1993-04-02..1994-08-17; LSO:GOV prime_minister 1994-09-14..1998-05-29
Timothy Thahane |  | m | LSO:GOV finance_minister 2003-01..2011-02
# LTU
Adolfas Slezevicius |  |  | LTU:GOV prime_minister 1993-03-10..1996-02-15
Albertas Simenas |  |  | LTU:GOV prime_minister 1991-01-10..1991-01-13
Aleksandras Abisala |  |  | LTU:GOV prime_minister 1992-07-21..1992-12-02
Arturas Paulauskas |  |  | LTU:GOV president 2004-04-06..2004-07-12
Bronislovas Lubys |  |  | LTU:GOV prime_minister 1992-12-02..1993-03-10
Eugenijus Gentvilas |  |  | LTU:GOV prime_minister 2001-06-20..2001-07-03
Gintaras Jonas Furmanavicius |  |  | LTU:GOV interior_minister 2005-01..2005-02; LTU:GOV interior_minister 2005-04..2006-07
Irena Degutiene |  |  | LTU:GOV prime_minister 1999-05-04..1999-05-18; LTU:GOV prime_minister 1999-10-27..1999-11-03
Juozas Bernatonis |  |  | LTU:GOV interior_minister 2003-01..2003-04
Juozas Olekas |  |  | LTU:GOV defence_minister 2006-08..2008-12
Laurynas Mindaugas Stankevicius |  |  | LTU:GOV prime_minister 1996-02-15..1996-11-27
Raimondas Sukys |  |  | LTU:GOV interior_minister 2006-08..2007-12
Regimantas Ciupaila |  |  | LTU:GOV interior_minister 2008-01..2008-12
Rimantas Sadzius |  |  | LTU:GOV finance_minister 2007-06..2008-12
Virgilijus Bulovas |  |  | LTU:GOV interior_minister 2003-06..2004-12
Zigmantas Balcytis |  |  | LTU:GOV finance_minister 2006-02..2007-05; LTU:GOV prime_minister 2006-06-01..2006-07-04
# LUX
# LVA
Ainars Slesers |  |  | LVA:GOV minister 2003-01..2004-12
Aivis Ronis |  |  | LVA:GOV foreign_minister 2010-06..2010-10
Anatolijs Gorbunovs |  |  | LVA:GOV president 1990-05-03..1993-07-08
Andris Vilks |  | m | LVA:GOV minister 2010-11..2011-02
Atis Slakteris |  |  | LVA:GOV defence_minister 2004-04..2004-12; LVA:GOV defence_minister 2006-05..2007-12; LVA:GOV finance_minister 2008-01..2009-03
Dzintar Jaundzeikars |  |  | LVA:GOV interior_minister 2006-02..2007-01
Eriks Jekabsons |  |  | LVA:GOV interior_minister 2004-04..2006-01
Guntars Krasts |  |  | LVA:GOV prime_minister 1997-08-07..1998-11-26
Helena Demakova |  | f | LVA:GOV foreign_minister 2007-11..2007-11
Imants Liegis |  |  | LVA:GOV defence_minister 2009-04..2010-10
Mareks Seglins |  |  | LVA:GOV interior_minister 2008-01..2009-03
Maris Gailis |  | m | LVA:GOV prime_minister 1994-09-15..1995-12-21
Maris Gulbis |  | m | LVA:GOV interior_minister 2003-01..2004-03
Maris Riekstins |  | m | LVA:GOV foreign_minister 2007-12..2010-05
Oskars Spurdzins |  |  | LVA:GOV finance_minister 2004-04..2007-12
Rihards Piks |  |  | LVA:GOV foreign_minister 2004-04..2004-07
Valdis Birkavs |  | m | LVA:GOV prime_minister 1993-08-03..1994-09-15
Vilis Kristopans |  |  | LVA:GOV prime_minister 1998-11-26..1999-07-16
Vinets Veldre |  |  | LVA:GOV defence_minister 2008-01..2009-03
# MAR
Abdelatif el Oudi |  |  | MAR:GOV minister 2011-01..2011-02
Abderrahmane Sbai |  | m | MAR:GOV minister 2003-01..2004-02; MAR:GOV minister 2004-04..2010-11
Ahmed Lakhrif |  | m | MAR:GOV minister 2007-11..2009-07
Azzedine Laraki |  |  | MAR:GOV prime_minister 1986-09-30..1992-08-11
Chakib ben Moussa | Chakib Benmoussa |  | MAR:GOV interior_minister 2006-05..2009-12
Fathallah Oulalou | Fathallah Oualalou |  | MAR:GOV minister 2003-01..2003-02; MAR:GOV finance_minister 2003-03..2007-10
Fouad el Hemma | Fouad Ali el Himma | m | MAR:GOV minister 2003-01..2007-10
Latifa Akherbach |  |  | MAR:GOV minister 2007-11..2009-07
Mohamed Ameur |  | m | MAR:GOV minister 2007-11..2011-02
Mohamed Karim Lamrani |  | m | MAR:GOV prime_minister 1971-08-06..1972-11-02; MAR:GOV prime_minister 1983-11-30..1986-09-30; MAR:GOV prime_minister 1992-08-11..1994-05-25
Mohammed Ouzzine |  | m | MAR:GOV minister 2009-08..2011-02
Mustapha Sahel |  | m | MAR:GOV interior_minister 2003-03..2004-04; MAR:GOV interior_minister 2004-06..2008-11
Saad Hassar |  | m | MAR:GOV minister 2007-11..2011-02
# MCO
Jacques Dupont |  | m | MCO:GOV prime_minister 1991-02-16..1994-12-02
Jean Ausseil |  | m | MCO:GOV prime_minister 1985-09-16..1991-02-16
Michel Leveque |  | m | MCO:GOV prime_minister 1997-02-03..2000-01
Patrick Leclercq |  | m | MCO:GOV prime_minister 2000-01..2005-06-01
Paul Dijoud |  | m | MCO:GOV prime_minister 1994-12-02..1997-02-03
Rainier Imperti |  | m | MCO:GOV foreign_minister 2005-03..2009-09
# MDA
Andrei Sangheli |  | m | MDA:GOV prime_minister 1992-07-01..1997-01-24
Andrei Stratan |  | m | MDA:GOV foreign_minister 2004-03..2009-12
Dmitrii Todoroglo |  | m | MDA:GOV minister 2003-01..2005-04
Dumitru Braghis |  |  | MDA:GOV prime_minister 1999-12-21..2001-04-19
Eugenia Ostapciuc |  | f | MDA:GOV speaker 2003-01..2005-04
Gheorghe Papuc |  | m | MDA:GOV interior_minister 2003-01..2008-03
Ion Ciubuc |  | m | MDA:GOV prime_minister 1997-01-24..1999-03-12
Ion Negrei |  | m | MDA:GOV minister 2010-01..2011-02
Ion Sturza |  | m | MDA:GOV prime_minister 1999-03-12..1999-12-21
Mariana Durlesteanu |  | f | MDA:GOV finance_minister 2008-04..2009-12
Mihai Pop |  | m | MDA:GOV finance_minister 2005-11..2008-03
Mircea Druc |  | m | MDA:GOV prime_minister 1990-05-26..1991-05-28
Stefan Odagiu |  | m | MDA:GOV minister 2003-01..2003-08
Valentin Mejinschi |  | m | MDA:GOV interior_minister 2008-04..2009-12
Valerian Cristea |  |  | MDA:GOV minister 2003-01..2006-11
Valeriu Lazar |  |  | MDA:GOV minister 2010-01..2011-02
Valeriu Muravschi |  |  | MDA:GOV prime_minister 1991-05-28..1992-07-01
Valeriu Plesca |  |  | MDA:GOV defence_minister 2005-02..2007-07
Vasile Iovv |  | m | MDA:GOV minister 2003-01..2005-04
Veaceslav Negruta |  |  | MDA:GOV finance_minister 2010-01..2011-02
Victor Gaiciuc |  | m | MDA:GOV defence_minister 2003-01..2005-01
Victor Osipov |  | m | MDA:GOV minister 2010-01..2011-02
Victor Stepaniuc |  | m | MDA:GOV minister 2008-03..2009-12
Vitalie Pirlog |  |  | MDA:GOV prime_minister 2009-09-14..2009-09-25
Vitalie Vrabie |  |  | MDA:GOV minister 2006-12..2007-11; MDA:GOV defence_minister 2007-12..2009-10
Vladimir Turcan |  | m | MDA:GOV interior_minister 2003-01..2003-09
# MDG
Amady Augustin |  |  | MDG:GOV interior_minister 2003-01..2004-01
André Soja | Andre Soja | m | MDG:GOV interior_minister 2004-02..2007-01
Benja Joas Razafimahaleo |  |  | MDG:GOV minister 2009-06..2009-09
Camille Albert Vital |  |  | MDG:GOV prime_minister 2010-02..2011-02
Cécile Marie Ange Manorohanta | Cecile Marie Ange Manorohanta | f | MDG:GOV defence_minister 2007-11..2009-03
Emmanuel Rakotovahiny |  | m | MDG:GOV prime_minister 1995-10-30..1996-05-28
Eugene Mangalaza |  | m | MDG:GOV prime_minister 2009-12..2010-01
Francisque Ravony |  |  | MDG:GOV prime_minister 1993-08-09..1995-10-30
Guy Razanamasy |  | m | MDG:GOV prime_minister 1991-08-08..1993-08-09
Hajanirina Razafinjatovo | Haja Nirina Razafinjatovo |  | MDG:GOV finance_minister 2007-11..2009-05
Hyppolite Raharison Ramaroson |  |  | MDG:GOV foreign_minister 2010-09..2011-02
Jacques Sylla |  | m | MDG:GOV prime_minister 2002-02-26..2007-01-20
Jean-Jacques Rasolondraibe |  | m | MDG:GOV prime_minister 2002-05-31..2002-07-05
Jean Seth Rambeloalijaona |  | m | MDG:GOV interior_minister 2003-01..2004-01
Jules Mamizara |  | m | MDG:GOV defence_minister 2003-01..2004-01
Masimana Manantsoa |  |  | MDG:GOV interior_minister 2009-06..2009-09
Norbert Ratsirahonana |  | m | MDG:GOV prime_minister 1996-05-28..1997-02-21; MDG:GOV president 1996-09-05..1997-02-09
Ny Hasina Andriamanjato |  |  | MDG:GOV foreign_minister 2009-06..2010-02
Pascal Rakotomavo |  | m | MDG:GOV prime_minister 1997-02-21..1998-07-23
Petera Behajaina |  |  | MDG:GOV defence_minister 2004-02..2007-10
Tantely Andrianarivo |  |  | MDG:GOV prime_minister 1998-07-23..2002-05-31
Victor Ramahatra |  | m | MDG:GOV prime_minister 1988-02-12..1991-08-08
# MDV
Abdullah Jihad |  | m | MDV:GOV finance_minister 2008-08..2008-11
Abdullah Kamal Deen |  | m | MDV:GOV interior_minister 2007-08..2008-11
Abdullah Shahid |  | m | MDV:GOV minister 2005-08..2008-11
Ahmed Abdulla |  | m | MDV:GOV foreign_minister 2005-06..2005-07
Ahmed Shaheed |  | m | MDV:GOV foreign_minister 2005-08..2007-08; MDV:GOV foreign_minister 2008-12..2011-01
Ahmed Thasmeen Ali |  | m | MDV:GOV interior_minister 2005-08..2007-07
Ali Hashim |  | m | MDV:GOV finance_minister 2008-12..2011-01
Ameen Faisal |  | m | MDV:GOV defence_minister 2008-12..2011-01
Anbaree Abdul Sattar |  |  | MDV:GOV minister 2003-01..2005-05
Arif Hilmy |  | m | MDV:GOV minister 2003-01..2005-05
Gasim Ibrahim |  |  | MDV:GOV finance_minister 2005-09..2008-07
Hassan Afeef |  | m | MDV:GOV interior_minister 2011-02..2011-02
Ismail Shafeeu |  | m | MDV:GOV defence_minister 2005-06..2008-11
Mahmood Razi |  | m | MDV:GOV finance_minister 2011-02..2011-02
Mohamed Jaleel |  | m | MDV:GOV finance_minister 2005-06..2005-07
Mohamed Shihab |  | m | MDV:GOV interior_minister 2009-12..2011-01
Qasim Ibrahim |  | m | MDV:GOV interior_minister 2008-12..2009-11
# MEX
Alejandro Gertz Manero |  | m | MEX:GOV minister 2003-01..2004-08
Ernesto Javier Cordero Arroyo |  | m | MEX:GOV finance_minister 2010-02..2011-02
Francisco Gil Díaz | Francisco Gil Diaz | m | MEX:GOV finance_minister 2003-01..2006-11
Ramón Martín Huerta | Ramon Martin Huerta | m | MEX:GOV minister 2004-09..2004-10; MEX:GOV minister 2004-11..2005-09
# MHL
Amata Kabua |  |  | MHL:GOV president 1979-11-17..1996-12-20
Anton Debrum |  | m | MHL:GOV foreign_minister 2008-09..2009-06
Brenson S. Wase |  |  | MHL:GOV finance_minister 2004-02..2006-02
Gerald Zackios |  | m | MHL:GOV foreign_minister 2003-01..2008-07
Imata Kabua |  |  | MHL:GOV president 1997-01-14..2000-01-10
Jack Ading |  | m | MHL:GOV finance_minister 2008-08..2011-02
John Silk |  | m | MHL:GOV foreign_minister 2009-07..2011-02
Kessai H. Note |  |  | MHL:GOV president 2000-01-10..2008-01-07
Kunio Lemari |  |  | MHL:GOV president 1996-12-20..1997-01-14
Michael Konelios |  | m | MHL:GOV finance_minister 2003-01..2004-01; MHL:GOV finance_minister 2006-03..2008-07
Nidel L. Lora |  |  | MHL:GOV interior_minister 2006-03..2008-07
Nidel Lorak |  |  | MHL:GOV interior_minister 2003-01..2003-08; MHL:GOV interior_minister 2003-09..2004-01
Norman Matthew |  | m | MHL:GOV interior_minister 2008-08..2011-02
Rein Morris |  |  | MHL:GOV interior_minister 2004-02..2006-02
Tony Debrum |  | m | MHL:GOV foreign_minister 2008-09..2009-06
# MKD
Abdilaqim Ademi |  |  | MKD:GOV minister 2008-09..2011-02
Gabriela Konevska Trajkovska |  | f | MKD:GOV minister 2006-09..2008-08
Gligorije Gogovski |  |  | MKD:GOV prime_minister 1986-06-01..1991-01-27
Imer Aliu |  |  | MKD:GOV minister 2007-07..2008-08
Imer Selmani |  |  | MKD:GOV minister 2006-09..2007-06
Ivica Bocevski |  | m | MKD:GOV minister 2008-09..2009-09
Jakov Lazarovski |  | m | MKD:GOV politician 1986-06-01..1990-01
Jezdimir Bogdanski |  |  | MKD:GOV president 1988-01..1990-04-28
Jovan Manasievski |  |  | MKD:GOV minister 2005-01..2006-08; MKD:GOV defence_minister 2005-01..2006-08
Lazar Elenovski |  |  | MKD:GOV defence_minister 2006-09..2008-08
Ljubco Jordanovski |  | m | MKD:GOV speaker 2003-12..2006-08
Ljubomir Mihajlovski |  |  | MKD:GOV interior_minister 2005-01..2006-08
Ljupco Jordanovski |  |  | MKD:GOV president 2004-02-26..2004-05-12
Minco Jordanov |  |  | MKD:GOV minister 2005-01..2006-08
Musa Xhaferi |  | m | MKD:GOV minister 2003-01..2006-08
Nikola Kljusev |  | m | MKD:GOV prime_minister 1991-01-27..1992-08-17
Petar Gosev |  | m | MKD:GOV politician 1990-01..2009; MKD:GOV finance_minister 2003-01..2003-11
Radmila Sekerinska |  |  | MKD:GOV minister 2003-01..2006-08; MKD:GOV prime_minister 2004-05-12..2004-06-02; MKD:GOV prime_minister 2004-11-18..2004-12-17
Savo Klimovski |  |  | MKD:GOV president 1999-11-19..1999-12-15
Siljan Avramovski |  |  | MKD:GOV minister 2004-07..2004-12
Stojan Andov |  |  | MKD:GOV president 1995-10-04..1995-11-17
Trajko Slaveski |  |  | MKD:GOV finance_minister 2006-09..2009-09
Vasko Naumovski |  |  | MKD:GOV minister 2009-10..2011-02
Vladimir Mitkov |  | m | MKD:GOV president 1990-04-28..1991-01-27
Vladimir Pesevski |  | m | MKD:GOV minister 2009-10..2011-02
Zivko Jankulovski |  |  | MKD:GOV minister 2006-09..2008-08
Zoran Stavreski |  | m | MKD:GOV minister 2006-09..2011-02
# MLI
Abdoulaye Sekou Sow |  | m | MLI:GOV prime_minister 1993-04-12..1994-02-04
Abubakar Traore | Abou Bakar Traore | m | MLI:GOV finance_minister 2004-08..2007-10
Ahmadou Abdoulaye Diallo |  |  | MLI:GOV finance_minister 2008-06..2009-04
Ahmed Mohamed ag Hamani |  | m | MLI:GOV prime_minister 2002-06-09..2004-04-30
Ba Fatoumata Nene Sy |  |  | MLI:GOV finance_minister 2007-11..2008-05
Lassana Traore |  |  | MLI:GOV foreign_minister 2003-01..2004-07
Mamadou Clazier Sissouma |  | m | MLI:GOV defence_minister 2004-08..2007-10
Mande Sidibe |  |  | MLI:GOV prime_minister 2000-02-15..2002-03-18
Modibo Keita |  |  | MLI:GOV prime_minister 2002-03-18..2002-06-09
Natie Plea |  |  | MLI:GOV defence_minister 2007-11..2011-02
Ousmane Issoufi Maiga |  | m | MLI:GOV finance_minister 2003-01..2007-10; MLI:GOV prime_minister 2004-04-30..2007-09-28
Sanoussi Toure |  |  | MLI:GOV finance_minister 2009-05..2011-02
Soumana Sacko |  |  | MLI:GOV prime_minister 1991-04-02..1992-06-09
Younoussi Toure |  |  | MLI:GOV prime_minister 1992-06-09..1993-04-12
# MLT
Alfred Sant |  | m | MLT:GOV prime_minister 1996-10-28..1998-09-06
Carmelo Mifsud Bonnici |  |  | MLT:GOV prime_minister 1984-12-22..1987-05-12; MLT:GOV minister 2008-04..2011-02
Guido de Marco |  | m | MLT:GOV president 1999-04-04..2004-04-04
Michael Frendo |  | m | MLT:GOV foreign_minister 2004-08..2008-03
Tonio Fenech |  |  | MLT:GOV finance_minister 2008-04..2011-02
# MMR
Hla Tun |  |  | MMR:GOV finance_minister 2004-03..2004-03; MMR:GOV finance_minister 2004-05..2011-02
Khin Maung Thein |  | m | MMR:GOV finance_minister 2003-01..2004-02
Maung Oo |  | m | MMR:GOV interior_minister 2004-12..2011-02
Tin Hlaing |  | m | MMR:GOV interior_minister 2003-01..2004-11
# MNG
Batbold Sandui |  |  | MNG:GOV minister 2006-01..2006-02
Chultem Ulaan | Chultemin Ulaan |  | MNG:GOV finance_minister 2003-01..2006-02; MNG:GOV prime_minister 2004-08-13..2004-08-20; MNG:GOV finance_minister 2008-01..2008-10
Damdin Demberel |  |  | MNG:GOV speaker 2008-11..2009-12
Danzan Lundeejantsan |  |  | MNG:GOV speaker 2007-07..2008-10
Dashiyn Byambasuren |  |  | MNG:GOV prime_minister 1990-09-11..1992-07-21
Dorj Odbayar |  |  | MNG:GOV minister 2006-03..2007-12
Dumaagiyn Sodnom |  |  | MNG:GOV leader 1984-12-12..1990-03-21
Gombojavyn Ochirbat |  |  | MNG:GOV leader 1990-03-14..1990-04-13
Jambyn Batmonkh |  |  | MNG:GOV leader 1984-08-24..1990-03-14
Jamyandorj Batkhuyag |  |  | MNG:GOV defence_minister 2008-01..2008-10
Janlavyn Narantsatsralt |  |  | MNG:GOV prime_minister 1998-12-09..1999-07-22
Mendsaikhan Enkhsaikhan |  |  | MNG:GOV minister 2006-03..2007-12
Mendsaikhany Enkhsaikhan |  |  | MNG:GOV prime_minister 1996-07-19..1998-04-23
Mishig Sonompil |  |  | MNG:GOV defence_minister 2006-03..2007-12
Miyeegombo Enkhbold | Miyegombo Enkhbold; Miegombyn Enkhbold |  | MNG:GOV prime_minister 2006-01-25..2007-11-22; MNG:GOV minister 2008-01..2011-02
Namid Bayartsaikhan |  |  | MNG:GOV finance_minister 2006-03..2007-12
Norov Altanhuyag | Norovyn Altanhuyag |  | MNG:GOV finance_minister 2005-07..2006-02; MNG:GOV minister 2008-11..2011-02
Nyam-Osoryn Tuyaa |  |  | MNG:GOV prime_minister 1999-07-22..1999-07-30
Nymaa Enkhbold |  |  | MNG:GOV foreign_minister 2006-03..2008-10
Puntsagiyn Jasray |  |  | MNG:GOV prime_minister 1992-07-21..1996-07-19
Rinchinnyamyn Amarjargal |  |  | MNG:GOV prime_minister 1999-07-30..2000-07-26
Sangajav Bayartsogt |  |  | MNG:GOV finance_minister 2008-11..2011-02
Sanjaasuren Oyun |  |  | MNG:GOV foreign_minister 2008-01..2008-10
Sanjbegziyn Tomor Ochir |  |  | MNG:GOV speaker 2003-01..2004-08
Sharavyn Gungaadorj |  |  | MNG:GOV leader 1990-03-21..1990-09-11
Sukhgaatar Batbold | Sukhbaatar Batbold |  | MNG:GOV foreign_minister 2008-11..2009-04; MNG:GOV foreign_minister 2009-05..2009-11; MNG:GOV prime_minister 2009-12..2011-02
Tsend Munh Orgil | Tsend Munhk Orgil |  | MNG:GOV foreign_minister 2005-05..2006-02; MNG:GOV minister 2008-01..2008-10
Tsend Nyamdorj |  |  | MNG:GOV speaker 2005-09..2007-06; MNG:GOV minister 2008-12..2011-02
Tsendiin Nyamdorj |  |  | MNG:GOV minister 2003-01..2005-12; MNG:GOV minister 2008-11..2008-11
Tserenkhuu Sharavdorj |  |  | MNG:GOV defence_minister 2005-05..2006-02
# MOZ
Aires Bonifacio Ali |  |  | MOZ:GOV prime_minister 2010-02..2011-02
Alcinda Abreu |  |  | MOZ:GOV foreign_minister 2005-03..2008-03
José Mandra | Jose Mandra | m | MOZ:GOV interior_minister 2008-05..2009-01
Manuel Chang |  | m | MOZ:GOV finance_minister 2005-03..2009-01; MOZ:GOV finance_minister 2009-08..2011-02
Mario da Graca Machungo |  | m | MOZ:GOV prime_minister 1986-07-17..1994-12-16; MOZ:GOV leader 1986-10-19..1986-11-06
Pascoal Mocumbi | Pascoal Manuel Mocumbi |  | MOZ:GOV prime_minister 1994-12-16..2004-02-17
Ricardo Mondlane |  | m | MOZ:GOV interior_minister 2011-02..2011-02
Tobias Dai |  | m | MOZ:GOV defence_minister 2003-01..2008-05
# MRT
Cheikh el Avia ould Mohamed Khouna |  | m | MRT:GOV prime_minister 1996-01-02..1997-12-18; MRT:GOV prime_minister 1998-11-16..2003-07-06
Mohamed Lemine ould Guig |  | m | MRT:GOV prime_minister 1997-12-18..1998-11-16
Sghair ould M'Bareck |  |  | MRT:GOV prime_minister 2003-07-06..2005-08-07
Sidi Mohamed ould Boubacar |  | m | MRT:GOV prime_minister 1992-04-18..1996-01-02; MRT:GOV prime_minister 2005-08-07..2007-04-20
Yahya ould Ahmed el Waghef |  | m | MRT:GOV prime_minister 2008-05-06..2008-08-06
Zeine ould Zeidane |  |  | MRT:GOV prime_minister 2007-04-20..2008-05-06
# MUS
Ahmed Rashid Beebeejaun |  | m | MUS:GOV minister 2005-09..2011-02
Charles Gaetan Xavier Luc Duval |  | m | MUS:GOV minister 2005-09..2011-02
Murlidhar Madun Dulloo |  |  | MUS:GOV foreign_minister 2005-09..2008-07
Ramakrishna Sithanen | Rama Kirshna Sithanen |  | MUS:GOV minister 2005-09..2010-06
# MWI
Aaron Sangala |  | m | MWI:GOV defence_minister 2008-04..2009-06; MWI:GOV interior_minister 2009-07..2011-02; MWI:GOV interior_minister 2011-02..2011-02
Anna Kachikho | Anna Namathanga Kachikho | f | MWI:GOV interior_minister 2005-09..2006-06
Bob Khamisa |  | m | MWI:GOV interior_minister 2006-07..2008-03
David Faiti |  | m | MWI:GOV foreign_minister 2005-03..2005-04
Davis Katsonga | Davies Katsonga |  | MWI:GOV foreign_minister 2005-05..2006-06; MWI:GOV minister 2006-07..2007-05
Eta Elizabeth Mtendere |  |  | MWI:GOV foreign_minister 2009-07..2009-08
Etta Banda | Etta Elizabeth Banda |  | MWI:GOV foreign_minister 2009-09..2011-02
Friday Jumbe |  |  | MWI:GOV finance_minister 2003-01..2004-06
George Chaponda |  | m | MWI:GOV foreign_minister 2004-07..2005-02
Goodall Gondwe |  |  | MWI:GOV finance_minister 2004-07..2011-01
Ken Kandodo |  | m | MWI:GOV finance_minister 2009-07..2011-02
Lilian Patel |  | f | MWI:GOV foreign_minister 2003-01..2004-06
Mangeza Maloza |  |  | MWI:GOV interior_minister 2003-01..2003-03
Monjeza Maluza |  |  | MWI:GOV interior_minister 2003-04..2004-06
Rodwell Munyenyembe |  |  | MWI:GOV defence_minister 2003-01..2004-11
Sidik Mia |  |  | MWI:GOV defence_minister 2009-07..2011-01
# MYS
Azmi Khalid | Azmi bin Khalid | m | MYS:GOV interior_minister 2004-11..2006-02
Jaafar Ibni al-Marhum Yamtuan Abdul Rahman |  | m | MYS:GOV leader 1994-04-26..1999-04-25
# NAM
Erkki Nghimtina | Errki Nghimtina | m | NAM:GOV defence_minister 2003-01..2005-04
Hendrik Witbooi |  | m | NAM:GOV minister 2003-01..2005-04
Libertina Amathila | Libertine Amathila |  | NAM:GOV minister 2005-05..2010-03
Rosalia Nghindinwa |  |  | NAM:GOV interior_minister 2005-05..2011-02
Theo-Ben Gurirab |  | m | NAM:GOV prime_minister 2002-08-28..2005-03-21
# NER
Ali Badjo Gamatie |  | m | NER:GOV finance_minister 2003-01..2004-03
Ali Mahaman Lamine Zeine | Ali Zeine Lamine | m | NER:GOV finance_minister 2004-04..2005-01
Ali Saibou |  | m | NER:GOV president 1989-12-20..1993-04-16
Aliou Mahamidou |  |  | NER:GOV prime_minister 1990-03-02..1991-10-27
Amadou Cheiffou |  | m | NER:GOV prime_minister 1991-10-27..1993-04-17
Boukary Adji |  |  | NER:GOV prime_minister 1996-01-30..1996-12-21
Daouda Malam Wanke |  |  | NER:GOV leader 1999-04-11..1999-12-22
Djida Hamadou |  |  | NER:GOV defence_minister 2007-07..2011-02
Ibrahim Hassane Mayaki |  | m | NER:GOV prime_minister 1997-11-27..2000-01-03
Laouali Amadou |  |  | NER:GOV interior_minister 2003-01..2004-03
Mahamadou Danda |  | m | NER:GOV prime_minister 2010-04..2011-02
Mahamane Ousmane |  |  | NER:GOV president 1993-04-16..1996-01-27
Mody Munkaila |  |  | NER:GOV interior_minister 2005-02..2007-06
Sabiou Dady Gaoh |  |  | NER:GOV defence_minister 2003-01..2003-09; NER:GOV defence_minister 2003-11..2004-03
Souley Abdoulaye |  |  | NER:GOV prime_minister 1994-09-28..1995-02-08
# NGA
Abdulrahman Adamu |  |  | NGA:GOV minister 2009-02..2010-04
Aderemi Bablola |  |  | NGA:GOV minister 2007-08..2010-04
Aderemi Waheed Babalola |  |  | NGA:GOV minister 2010-05..2011-02
Alawel Broderick Bozimo |  |  | NGA:GOV minister 2007-02..2007-07
Aliyu Idi Hong |  |  | NGA:GOV minister 2010-05..2011-02
Baguda M. Hirse | Bagudu Mutley Hirse |  | NGA:GOV minister 2007-08..2010-04
Dubem Onyia |  |  | NGA:GOV minister 2003-01..2003-07
Ernest Shonekan |  | m | NGA:GOV prime_minister 1993-01-04..1993-08-26; NGA:GOV president 1993-08-26..1993-11-17
Esther Nenandi Usman |  | f | NGA:GOV minister 2006-08..2007-07
Fidelia Akaubata Njeze | Fidelia Akubata Njeze |  | NGA:GOV minister 2007-08..2009-01
Godwin Abbe | Godwin Osagie Abbe |  | NGA:GOV interior_minister 2007-08..2009-07; NGA:GOV defence_minister 2009-08..2010-04
Hassan Haruna |  | m | NGA:GOV minister 2007-08..2009-01
Henry Odein Ajumogobia | Henry Odein Ajumogoboa | m | NGA:GOV minister 2010-06..2011-02
Henry Odin Ajumogoboa | Henry Odion Ajumogobia; Odion Ajumogobia | m | NGA:GOV minister 2010-06..2011-02
Iyorcha Ayu |  |  | NGA:GOV interior_minister 2003-08..2005-07
Jibril Maigari |  | m | NGA:GOV minister 2009-02..2010-04
Joy Ogwu |  |  | NGA:GOV minister 2006-09..2007-07
Jubril Martins Kuye |  |  | NGA:GOV minister 2003-01..2003-07
Lawan Gana Buba | Lawan Gana Guba |  | NGA:GOV minister 2007-07..2007-07
Magaji Mohamed | Magaji Mohammed |  | NGA:GOV interior_minister 2005-08..2006-07
Magnus Ugbesia |  | m | NGA:GOV minister 2003-02..2003-07
Mahmud Yayale Ahmed |  | m | NGA:GOV defence_minister 2007-08..2009-01
Malam Adamu Ciroma |  | m | NGA:GOV finance_minister 2003-01..2003-07
Mansur Muhtar |  | m | NGA:GOV finance_minister 2009-02..2010-04
Mike Omolemenem |  | m | NGA:GOV minister 2007-02..2007-07
Mohammed Shata |  | m | NGA:GOV interior_minister 2003-01..2003-07
Mutala Yaradua |  |  | NGA:GOV minister 2010-05..2011-02
Nenadi Esther Usman |  |  | NGA:GOV minister 2003-08..2007-01
Olu Adeniji |  |  | NGA:GOV foreign_minister 2003-08..2007-07
Olusegun Aganga |  | m | NGA:GOV finance_minister 2010-05..2011-02
Rabiu Kwankaso | Rabiu Kwankwaso |  | NGA:GOV defence_minister 2003-08..2007-01
Roland Oritsejafo |  | m | NGA:GOV minister 2003-08..2006-08
Saidu Samaila | Samaila Sambawa; Samaila Saidu Sambawa |  | NGA:GOV minister 2004-09..2005-07
Shamasudeen Usman | Shamsuddeen Usman |  | NGA:GOV finance_minister 2007-08..2011-02
Shettima Mustapha |  |  | NGA:GOV defence_minister 2009-02..2009-07; NGA:GOV interior_minister 2009-08..2010-04
Thomas Aguiyi Ironosi | Thomas Aguyi Ironsi | m | NGA:GOV minister 2006-09..2007-07
Tijani Yahaya Kaura |  |  | NGA:GOV minister 2007-08..2009-01
# NIC
Alberto Jose Guevara Obregon |  | m | NIC:GOV finance_minister 2007-02..2011-02
Alfredo Gómez Urcuyo | Alfredo Gomez Urcuyo | m | NIC:GOV politician 2006-02..2007-01
Avil Ramírez | Avil Ramirez |  | NIC:GOV defence_minister 2005-07..2007-01
Eduardo Montiel |  | m | NIC:GOV finance_minister 2004-05..2004-12
Jaime Morales Carazo |  | m | NIC:GOV politician 2007-02..2011-02
Jose Adán Guerra | Jose Adan Guerra | m | NIC:GOV defence_minister 2003-01..2005-06
Jose Rizo |  | m | NIC:GOV politician 2003-01..2006-01
Mario Arana |  | m | NIC:GOV finance_minister 2005-02..2007-01
# NLD
Andre Rouvoet |  | m | NLD:GOV minister 2007-03..2010-10
Eimert van Middelkoop |  |  | NLD:GOV defence_minister 2007-03..2010-10
Guusje ter Horst |  |  | NLD:GOV interior_minister 2007-03..2010-03
Jan Cornelius de Jager |  |  | NLD:GOV finance_minister 2010-07..2010-11; NLD:GOV finance_minister 2011-01..2011-02
Jan Kees de Jager |  |  | NLD:GOV finance_minister 2010-07..2010-11; NLD:GOV finance_minister 2011-01..2011-02
Johan Remkes |  | m | NLD:GOV minister 2003-01..2007-02
Roelf de Boer |  | m | NLD:GOV minister 2003-01..2003-05
Thom de Graaf |  |  | NLD:GOV minister 2003-06..2005-03
# NOR
Anne Enger Lahnstein |  | f | NOR:GOV prime_minister 1998-08-30..1998-09-23
Anne Grete Strom Erichsen |  | f | NOR:GOV defence_minister 2005-11..2009-10
Crown Prince Haakon |  |  | NOR:GOV monarch 2003-11-25..2004-04-13; NOR:GOV monarch 2005-03-29..2005-06-07
Olav V |  |  | NOR:GOV monarch 1957-09-21..1991-01-17
Per Kristian Foss |  | m | NOR:GOV finance_minister 2003-01..2005-10
Sigbjorn Johnsen |  |  | NOR:GOV finance_minister 2009-11..2011-02
# NPL
Amik Sherchan |  |  | NPL:GOV minister 2006-07..2007-04; NPL:GOV minister 2007-05..2007-10
Badri Prasad Shrestha |  |  | NPL:GOV finance_minister 2003-01..2003-08
Bamdev Gautam |  |  | NPL:GOV minister 2008-10..2009-06
Bharat Mohan Adhikari |  | m | NPL:GOV minister 2004-08..2005-02
Bhekh Bahadur Thapa |  |  | NPL:GOV foreign_minister 2004-04..2004-06
Bijay Kumar Gachhadar | Bijay Kumar Gachhedar |  | NPL:GOV minister 2009-07..2011-02
Dharma Bahadur Thapa |  |  | NPL:GOV interior_minister 2003-01..2003-06
K. P. Oli |  | m | NPL:GOV minister 2006-06..2007-04
Kamal Thapa |  | m | NPL:GOV interior_minister 2004-04..2004-06
Madhukar Shumsher Rana |  |  | NPL:GOV finance_minister 2005-03..2005-12
Marich Man Singh Shrestha |  |  | NPL:GOV prime_minister 1986-06-15..1990-04-06
Narendra Bikram Shah |  | m | NPL:GOV foreign_minister 2003-01..2003-08
Paramananda Jha |  |  | NPL:GOV politician 2008-09..2011-02
Prakash Chandra Lohani |  |  | NPL:GOV finance_minister 2003-09..2004-06
Ram Sharan Mahat |  | m | NPL:GOV finance_minister 2006-06..2008-08
Ramesh Nath Pandey |  |  | NPL:GOV foreign_minister 2005-03..2006-05
Rup Jyoti |  |  | NPL:GOV finance_minister 2006-01..2006-05
Sahana Pradhan |  |  | NPL:GOV minister 2007-05..2008-08
Surendra Pandey |  |  | NPL:GOV finance_minister 2009-07..2011-02
Upendra Yadav |  |  | NPL:GOV foreign_minister 2008-09..2009-06
# NRU
Aloysius Amwano |  |  | NRU:GOV finance_minister 2003-01..2003-06
David Adeang |  | m | NRU:GOV finance_minister 2003-07..2003-08
Derog Gioura |  |  | NRU:GOV president 2003-03-10..2003-05-29
Kennan Adeang |  | m | NRU:GOV president 1986-09-17..1986-10-01; NRU:GOV president 1986-12-12..1986-12-21; NRU:GOV president 1996-11-26..1996-12-19
Kinza Clodumar |  |  | NRU:GOV president 1997-02-12..1998-06-18
Kinza Cloudumar |  |  | NRU:GOV finance_minister 2004-08..2004-11
Lagumot Harris |  |  | NRU:GOV president 1978-04-19..1978-05-15; NRU:GOV president 1995-11-22..1996-11-11
Rene Harris |  | m | NRU:GOV president 1999-04-27..2000-04-20; NRU:GOV president 2001-03-30..2003-01-09; NRU:GOV president 2003-01-17..2003-01-18; NRU:GOV president 2003-08-08..2004-06-22
Rueben Kun |  | m | NRU:GOV president 1996-12-19..1997-02-12
# NZL
Anand Satyanand |  | m | NZL:GOV governor 2006-08-23..2009
Catherine Tizard |  | f | NZL:GOV governor 1990-11-20..1996-03-21
Geoffrey Palmer |  | m | NZL:GOV prime_minister 1989-08-08..1990-09-04
Michael Hardie Boys |  | m | NZL:GOV governor 1996-03-21..2001-03-21
Nathan Guy |  | m | NZL:GOV interior_minister 2010-05..2011-02
Paul Reeves |  | m | NZL:GOV governor 1985-11-22..1990-11-20
Sian Elias |  | f | NZL:GOV governor 2001-03-22..2001-04-04; NZL:GOV governor 2006-08-04..2006-08-23
Silvia Cartwright |  | f | NZL:GOV governor 2001-04-04..2006-08-04
# OMN
Ali bin Hamud bin Ali al Busaidi |  | m | OMN:GOV interior_minister 2003-01..2003-06; OMN:GOV interior_minister 2003-08..2009-06
Badr bin Saud bin Harib al Busaidi | Busaidi Badr bin Saud bin Harib Al; Sayyid Badr bin Saud bin Harib al Busaidi | m | OMN:GOV defence_minister 2003-01..2004-09; OMN:GOV minister 2005-04..2009-01
Fahd bin Mahmud al Said |  | m | OMN:GOV minister 2003-01..2011-02
# PAK
Abdul Qayyum Khan Jatoi |  | m | PAK:GOV minister 2008-12..2011-02
Balakh Sher Mazari |  | m | PAK:GOV prime_minister 1993-04-18..1993-05-26
Ghulam Mustafa Jatoi |  | m | PAK:GOV prime_minister 1990-08-06..1990-11-06
Habibullah Khan Warraich |  |  | PAK:GOV minister 2004-11..2007-12
Miraj Khalid |  |  | PAK:GOV prime_minister 1996-11-05..1997-02-17
Moeen Qureshi |  | m | PAK:GOV prime_minister 1993-07-18..1993-10-19
Muhammad Ishaq Dar |  | m | PAK:GOV finance_minister 2008-05..2008-07
Rana Tanveer Hussain |  |  | PAK:GOV minister 2008-05..2008-11
Shaukat Tarin |  | m | PAK:GOV finance_minister 2009-09..2010-03
Wasim Sajjad |  |  | PAK:GOV president 1993-07-18..1993-11-14; PAK:GOV president 1997-12-02..1998-01
# PAN
Alberto Vallarino Clement |  | m | PAN:GOV finance_minister 2009-08..2011-02
Arturo Ulises Vallarino |  | m | PAN:GOV politician 2003-01..2004-09
Carlos Vallarino |  | m | PAN:GOV finance_minister 2007-04..2008-11
Harmodio Arias |  |  | PAN:GOV foreign_minister 2003-01..2004-09
Héctor Alexander | Héctor Ernesto Alexander Hansell; Hector Alexander; Hector Ernesto Alexander Hansell | m | PAN:GOV finance_minister 2008-12..2008-12; PAN:GOV finance_minister 2009-01..2009-07
Norberto Delgado Durán | Norberto Delgado Duran |  | PAN:GOV finance_minister 2003-01..2004-09
Ricaurte Vásquez | Ricaurte Vasquez |  | PAN:GOV finance_minister 2004-10..2007-03
Roxana Méndez | Roxana Mendez | f | PAN:GOV interior_minister 2010-05..2011-02
Samuel Lewis Navarro |  | m | PAN:GOV politician 2004-10..2009-07
# PER
Alberto Bustamante Belaunde |  | m | PER:GOV prime_minister 1999-10-10..2000-07-29
Alberto Pandolfi |  | m | PER:GOV prime_minister 1998-08-21..1999-01-03
Alberto Sanabria |  | m | PER:GOV interior_minister 2003-02..2003-08
Alfonso Bustamante y Bustamante |  | m | PER:GOV prime_minister 1993-08-28..1994-02-17
Alfonso de los Heros |  | m | PER:GOV prime_minister 1991-11-06..1992-04-06
Antero Flores Araoz Esparza |  |  | PER:GOV defence_minister 2008-01..2009-07
Beatriz Merino |  | f | PER:GOV prime_minister 2003-06-28..2003-12-15
Carlos Ferrero Costa |  | m | PER:GOV prime_minister 2003-12-15..2005-08-16
Carlos Torres y Torres Lara |  | m | PER:GOV prime_minister 1991-02-15..1991-11-06
Dante Cordova Blanco |  |  | PER:GOV prime_minister 1995-07-28..1996-04-03
Efraín Goldenberg Schreiber | Efrain Goldenberg Schreiber | m | PER:GOV prime_minister 1994-02-17..1995-07-28
Federico Salas Guevara |  | m | PER:GOV prime_minister 2000-07-29..2000-11-25
Felix Murazzo |  | m | PER:GOV interior_minister 2005-04..2005-08
Fernando Barrios Ipenza |  | m | PER:GOV interior_minister 2010-10..2010-11
Fernando Rospigliosi |  | m | PER:GOV interior_minister 2003-09..2003-09; PER:GOV interior_minister 2003-11..2004-05
Fernando Zavala Lombardi |  | m | PER:GOV minister 2005-09..2006-08
Gino Costa |  |  | PER:GOV interior_minister 2003-01..2003-01
Guillermo Larco Cox |  | m | PER:GOV prime_minister 1989-09-30..1990-07-28
Ismael Benavides Ferreyros |  | m | PER:GOV finance_minister 2010-10..2011-02
Javier Reategui |  | m | PER:GOV interior_minister 2004-06..2005-03
Javier Silva Ruete |  | m | PER:GOV finance_minister 2003-01..2003-08
Javier Valle Riestra |  | m | PER:GOV prime_minister 1998-06-04..1998-08-21
Javier Velásquez Quesquen | Javier Velasquez Quesquen | m | PER:GOV prime_minister 2009-08..2010-09
Juan Carlos Hurtado Miller |  | m | PER:GOV prime_minister 1990-07-28..1991-02-15
Luis Alva Castro |  | m | PER:GOV interior_minister 2007-03..2008-10
Luis Carranza Ugarte |  | m | PER:GOV finance_minister 2006-09..2008-07; PER:GOV finance_minister 2009-02..2009-12
Luis Giampietri Rojas |  | m | PER:GOV politician 2006-09..2011-02
Luis Solari | Luis Solari de la Fuente | m | PER:GOV prime_minister 2002-07-12..2003-06-28
Luis Valdivieso Montano |  | m | PER:GOV finance_minister 2008-08..2009-01
Manuel Rodríguez Cuadros | Manuel Rodriguez Cuadros | m | PER:GOV foreign_minister 2004-01..2005-08
Marciano Rengifo Ruiz |  |  | PER:GOV defence_minister 2005-09..2006-08
Mercedes Cabanillas Bustamante |  | f | PER:GOV interior_minister 2009-03..2009-07
Octavio Salazar Miranda |  |  | PER:GOV interior_minister 2009-08..2010-09
Óscar de la Puente Raygada | Oscar de la Puente Raygada | m | PER:GOV prime_minister 1992-04-06..1993-08-28
Óscar Maurtua de Romana | Óscar Maurtua Romana; Oscar Maurtua de Romana; Oscar Maurtua Romana | m | PER:GOV foreign_minister 2005-09..2006-08
Pilar Masetti | Pilar Mazzetti Soler |  | PER:GOV interior_minister 2006-09..2007-02
Rafael Rey Rey |  | m | PER:GOV defence_minister 2009-08..2010-09
Raúl Diez Canseco | Raul Diez Canseco | m | PER:GOV politician 2003-01..2004-02
Remigio Hernani Melone |  |  | PER:GOV interior_minister 2008-11..2009-02
Roberto Chiabra |  | m | PER:GOV defence_minister 2004-02..2005-08
Roberto Danino |  | m | PER:GOV prime_minister 2001-07-28..2002-07-12
Romulo Pizarro Tomassi |  |  | PER:GOV interior_minister 2005-09..2006-08
Víctor Joy Way | Victor Joy Way | m | PER:GOV prime_minister 1999-01-03..1999-10-10
# PHL
Avelino Cruz |  |  | PHL:GOV defence_minister 2004-09..2007-01
Delia Domingo Albert |  |  | PHL:GOV foreign_minister 2004-01..2004-08
Eduardo Ermita |  | m | PHL:GOV defence_minister 2003-12..2004-08
Gilberto Teodoro |  |  | PHL:GOV defence_minister 2007-09..2010-03
Jose Camacho |  | m | PHL:GOV finance_minister 2003-01..2003-12
Juanita Amatong |  |  | PHL:GOV finance_minister 2004-01..2005-03
Margarito Gary Teves | Margarito B. Teves |  | PHL:GOV finance_minister 2005-08..2010-07
Ronaldo Puno |  |  | PHL:GOV interior_minister 2006-03..2010-07
# PLW
Elias Camsek Chin |  | m | PLW:GOV politician 2006-03..2009-03
Kerai Mariur |  |  | PLW:GOV minister 2009-04..2011-02
Kuniwo Nakamura |  |  | PLW:GOV president 1993-01..2001-01
Ngiratkel Etpison |  |  | PLW:GOV president 1989-01..1993-01
Sandra Pierantozzi | Sandra S. Pierantozzi | f | PLW:GOV politician 2003-01..2006-02
# PNG
Allan Marat |  | m | PNG:GOV minister 2003-01..2003-11
Andrew Baing |  | m | PNG:GOV minister 2003-12..2003-12
Bart Philemon |  | m | PNG:GOV finance_minister 2003-01..2006-10
Bob Dadae |  | m | PNG:GOV defence_minister 2007-10..2011-02
Dennis Young |  | m | PNG:GOV governor 1989-12-31..1990-02-27; PNG:GOV governor 1991-10-04..1991-11-18
Jeffery Nape |  |  | PNG:GOV governor 2004-05-28..2004-06-29
John Giheno |  | m | PNG:GOV prime_minister 1997-03-27..1997-06-02
John Hickey |  | m | PNG:GOV finance_minister 2006-11..2007-08
Mathew Gubag |  | m | PNG:GOV defence_minister 2004-07..2004-07; PNG:GOV defence_minister 2006-03..2007-08
Moi Avei |  |  | PNG:GOV minister 2006-03..2007-08
Paias Wingti |  |  | PNG:GOV prime_minister 1985-11-21..1988-07-04; PNG:GOV prime_minister 1992-07-17..1994-08-30
Paulias Matane |  |  | PNG:GOV governor 2004-06-29..2009
Rabbie Namaliu |  |  | PNG:GOV prime_minister 1988-07-04..1992-07-17; PNG:GOV foreign_minister 2003-01..2004-11; PNG:GOV foreign_minister 2004-12..2007-08
Sam Abal |  | m | PNG:GOV foreign_minister 2007-10..2010-04
Samuel Tei Abal |  | m | PNG:GOV foreign_minister 2010-05..2010-12; PNG:GOV minister 2011-01..2011-02
Serei Eri |  |  | PNG:GOV governor 1990-02-27..1991-10-04
Silas Atopare |  |  | PNG:GOV governor 1997-11-20..2003-11-20
Wiwa Korowi |  |  | PNG:GOV governor 1991-11-18..1997-11-20
Yarka Kappa |  |  | PNG:GOV defence_minister 2003-01..2004-06; PNG:GOV defence_minister 2004-08..2006-02
# POL
Aleksander Grad |  | m | POL:GOV minister 2007-12..2011-02
Andrzej Mikosz |  | m | POL:GOV finance_minister 2005-12..2006-02
Andrzej Raczko |  | m | POL:GOV finance_minister 2003-07..2004-09
Grzegorz Kolodko |  | m | POL:GOV minister 2003-01..2003-06
Izabela Jaruga Nowacka |  |  | POL:GOV minister 2004-06..2005-11
Jacek Socha |  | m | POL:GOV finance_minister 2004-06..2005-11
Janusz Kaczmarek |  | m | POL:GOV interior_minister 2007-03..2007-11
Marek Pol |  | m | POL:GOV minister 2003-01..2004-05
Miroslaw Gronicki |  | m | POL:GOV finance_minister 2004-10..2005-11
Pawel Wojciechowski |  | m | POL:GOV finance_minister 2006-07..2006-08
Piotr Czyzewski |  | m | POL:GOV finance_minister 2003-03..2004-01
Przemyslaw Gosiewski |  |  | POL:GOV minister 2007-06..2007-11
Ryszard Kalisz |  | m | POL:GOV interior_minister 2004-06..2004-06; POL:GOV interior_minister 2004-08..2004-08; POL:GOV interior_minister 2004-10..2004-11; POL:GOV interior_minister 2005-01..2005-11
Ryszard Legutko |  | m | POL:GOV minister 2007-09..2007-11
Slawomir Cytrycki |  | m | POL:GOV finance_minister 2003-01..2003-02
Stanislaw Kluza |  | m | POL:GOV finance_minister 2006-09..2006-10
Teresa Lubinska |  | f | POL:GOV finance_minister 2005-12..2006-01
Wojciech Jasinski |  | m | POL:GOV finance_minister 2006-03..2007-11
Zbigniew Kaniewski |  | m | POL:GOV finance_minister 2004-03..2004-05
Zyta Gilowska |  |  | POL:GOV minister 2006-02..2006-06; POL:GOV minister 2006-11..2007-11
# PRK
*Chon Sung-hun |  |  | PRK:GOV minister 2003-10..2004-11
*Hong Song-nam |  |  | PRK:GOV prime_minister 1997-02-21..2003-09-03
*Jon Ha-chol |  |  | PRK:GOV minister 2010-07..2011-02
*Jon Sung-hun |  |  | PRK:GOV minister 2004-12..2009-04
*Kang Song-san |  |  | PRK:GOV prime_minister 1984-01-27..1986-12-29; PRK:GOV prime_minister 1992-12-11..1997-02-21
*Kim Rak-hui |  |  | PRK:GOV minister 2010-07..2011-02
*Kim Wan-su |  |  | PRK:GOV finance_minister 2009-05..2011-02
*Kwak Pom-gi |  |  | PRK:GOV minister 2004-12..2010-06
*Kwak Pom-ki |  |  | PRK:GOV minister 2003-01..2004-11
*Mun Il-bong |  |  | PRK:GOV finance_minister 2004-12..2009-04
*Mun Il-pong |  |  | PRK:GOV finance_minister 2003-01..2004-11
*No Tu-chol |  |  | PRK:GOV minister 2003-10..2004-11
*O Su-yong |  |  | PRK:GOV minister 2009-05..2010-06
*Pak Myong-son |  |  | PRK:GOV minister 2009-11..2010-06
*Pak Su-gil |  |  | PRK:GOV finance_minister 2009-11..2011-02
*Ri Thae-nam |  |  | PRK:GOV minister 2010-07..2011-02
*Ro Tu-chol |  |  | PRK:GOV minister 2004-12..2011-02
*Sinii Nam | Sin Ii-nam |  | PRK:GOV minister 2003-02..2003-09
*Thae Jong-su |  |  | PRK:GOV minister 2007-11..2009-10
*Yon Hyong-muk |  |  | PRK:GOV prime_minister 1988-12-12..1992-12-11
# PRT
António Bagao Felix | Antonio Bagao Felix | m | PRT:GOV finance_minister 2004-08..2005-03
António Monteiro | Antonio Monteiro | m | PRT:GOV foreign_minister 2004-08..2005-03
H. Nuno Severiano Teixeira | Nuno Severiano Teixeira | m | PRT:GOV defence_minister 2007-05..2007-08
Luís Campos Ecunha | Luis Campos Ecunha | m | PRT:GOV minister 2005-04..2005-08
Manuela Ferreira Leite |  | f | PRT:GOV minister 2003-01..2004-07
Maria Teresa Gouveia |  | f | PRT:GOV foreign_minister 2003-11..2004-07
# PRY
Alcides Jiménez | Alcides Jimenez |  | PRY:GOV finance_minister 2003-01..2003-08
Alejandro Hamed Franco |  | m | PRY:GOV foreign_minister 2008-09..2009-04
Carlos Romero Pereira |  | m | PRY:GOV defence_minister 2003-09..2004-03
Cecilio Pérez Boron | Cecilio Perez Boron |  | PRY:GOV defence_minister 2010-10..2011-02
César Barreto Otazu | Cesar Barreto Otazu | m | PRY:GOV finance_minister 2007-08..2008-05
Dionisio Borda | Dionisio Cornelio Borda |  | PRY:GOV finance_minister 2003-09..2005-05; PRY:GOV finance_minister 2008-09..2009-09
Ernst Bergen |  | m | PRY:GOV finance_minister 2005-06..2007-07
Francisco Oviedo Britez |  | m | PRY:GOV politician 2007-12..2008-08
Guillermo Delmas Frescura |  | m | PRY:GOV interior_minister 2007-07..2007-10
Jose Antonio Moreno Ruffinelli |  | m | PRY:GOV foreign_minister 2003-01..2003-08
Libio Florentin Bogado |  |  | PRY:GOV interior_minister 2007-11..2008-08
Luis Bareiro Spaini |  | m | PRY:GOV defence_minister 2008-09..2010-09
Luis Castiglioni |  | m | PRY:GOV politician 2003-09..2007-10
Miguel Ángel Gómez Acosta | Miguel Angel Gomez Acosta | m | PRY:GOV finance_minister 2008-06..2008-08
Miguel Candia |  | m | PRY:GOV defence_minister 2003-01..2003-08
Nelson Alcides Mora |  | m | PRY:GOV interior_minister 2004-11..2005-07; PRY:GOV defence_minister 2007-12..2008-08
Orlando Fiorotto |  | m | PRY:GOV interior_minister 2003-11..2004-10
Osvaldo Rubén Benítez | Osvaldo Ruben Benitez | m | PRY:GOV interior_minister 2003-02..2003-08
Roberto González Segovia | Roberto González; Roberto Gonzalez Segovia; Roberto Gonzalez | m | PRY:GOV interior_minister 2003-09..2003-10; PRY:GOV defence_minister 2004-04..2007-11
Rogelio Benítez | Rogelio Benitez | m | PRY:GOV interior_minister 2005-08..2007-06
Rubén Ramírez Lezcano | Ruben Ramirez Lezcano | m | PRY:GOV foreign_minister 2006-09..2008-08
Víctor Hermoza Sagaz | Victor Hermoza Sagaz | m | PRY:GOV interior_minister 2003-01..2003-01
# QAT
Abdallah bin Hamad al Atiyah | Abdallah bin Hamad al Attiyah | m | QAT:GOV minister 2009-09..2011-02
Abdallah bin Khalifa al Thani | Abdallah bin Khalid al Thani | m | QAT:GOV interior_minister 2003-01..2011-02
Ahmad Abdallah al Mahmud | Ahmad bin Abdallah al Mahmud | m | QAT:GOV minister 2003-01..2004-04; QAT:GOV minister 2004-06..2011-02
Yusif Husayn al Kamal |  |  | QAT:GOV finance_minister 2003-01..2011-02
# ROU
Alexandru Athanasiu |  | m | ROU:GOV prime_minister 1999-12-14..1999-12-22
Eugen Bejinariu |  |  | ROU:GOV prime_minister 2004-12-21..2004-12-29
Gavril Dejeu |  | m | ROU:GOV prime_minister 1998-03-30..1998-04-17
Mugur Isarescu |  |  | ROU:GOV prime_minister 1999-12-22..2000-12-28
Nicolae Vacaroiu |  |  | ROU:GOV prime_minister 1992-11-04..1996-12-12; ROU:GOV president 2007-04-20..2007-05-23
Radu Vasile |  |  | ROU:GOV prime_minister 1998-04-17..1999-12-14
# RUS
Aleksey Gordeyev | Aleksey Vasilyevich Gordeyev | m | RUS:GOV minister 2003-01..2004-03
Boris Aleshin | Boris Sergeyevich Aleshin | m | RUS:GOV minister 2003-05..2004-03
Galina Karelova | Galina Nikolayevna Karelova | f | RUS:GOV minister 2003-05..2004-03
Ivan Silayev |  | m | SUN:GOV prime_minister 1991-09-06..1991-12-25
Nikolay Ryzhkov |  | m | SUN:GOV prime_minister 1985-09-27..1991-01-14
Oleg Lobov |  | m | RUS:GOV prime_minister 1991-09-26..1991-11-06
# RWA
André Bumaya | Andre Bumaya | m | RWA:GOV foreign_minister 2003-01..2003-01
Charles Murigande |  | m | RWA:GOV foreign_minister 2003-02..2009-07
Christophe Bazivambo | Christopher Bazivamo | m | RWA:GOV interior_minister 2004-10..2005-08; RWA:GOV interior_minister 2005-09..2006-03
Dismas Nsengiyaremye |  |  | RWA:GOV prime_minister 1992-04-02..1993-07-18
Donald Kaberuka | Donat Kaberuka | m | RWA:GOV finance_minister 2003-01..2005-08
Emmanuel Habyarimana |  | m | RWA:GOV defence_minister 2003-01..2003-01
Faustin Twagiramungu |  | m | RWA:GOV prime_minister 1994-07-19..1995-08-31
James Musoni |  | m | RWA:GOV finance_minister 2006-04..2009-12
Jean de Dieu Ntiruhungwa |  | m | RWA:GOV interior_minister 2003-01..2004-06; RWA:GOV interior_minister 2004-07..2004-09
John Rwangombwa |  | m | RWA:GOV finance_minister 2010-01..2011-02
Marcel Gatsinzi |  | m | RWA:GOV defence_minister 2003-02..2010-04
Monique Nsanzabaganwa | Monique Nsoshorangamba |  | RWA:GOV minister 2005-09..2008-03
Paul Manasseh Nshutiu |  | m | RWA:GOV finance_minister 2005-09..2006-03
Pierre-Célestin Rwigema | Pierre-Celestin Rwigema | m | RWA:GOV prime_minister 1995-08-31..2000-03-08
Rosemary Kobusingye Museminali | Rosemary Kobusingye Museminari | f | RWA:GOV minister 2005-09..2009-12
Sylvestre Nsanzimana |  | m | RWA:GOV prime_minister 1991-10-12..1992-04-02
# SAU
Ibrahim Abd al Aziz al Asaf | Ibrahim Abd al Aziz al Assaf | m | SAU:GOV finance_minister 2003-01..2011-02
# SDN
Ahmed Hassan al Zubeir | Al Zubayr Ahmad al Hasan; Al Zubeir Ahmed al Hassan | m | SDN:GOV finance_minister 2003-01..2005-10; SDN:GOV finance_minister 2006-06..2008-04
Ali Mahmoud Abdel Rasoul |  | m | SDN:GOV finance_minister 2010-07..2011-02
Awad Ahmed al Jaz | Awad al Jaz | m | SDN:GOV finance_minister 2008-05..2010-06
Zubeir Mohammed Hassan |  | m | SDN:GOV finance_minister 2005-11..2010-06
# SEN
Abdoulaye Diop |  | m | SEN:GOV finance_minister 2003-01..2003-09; SEN:GOV finance_minister 2003-12..2011-02
Becaye Diop |  |  | SEN:GOV defence_minister 2003-01..2003-10; SEN:GOV defence_minister 2003-12..2010-04; SEN:GOV minister 2010-05..2011-02
Habib Thiam |  | m | SEN:GOV prime_minister 1981-01..1983-04-03; SEN:GOV prime_minister 1991-04-08..1998-07-03
Mamadou Lamine Loum |  | m | SEN:GOV prime_minister 1998-07-03..2000-04-05
Mamadou Niang |  | m | SEN:GOV minister 2003-01..2003-08
Mame Madior Boye |  |  | SEN:GOV prime_minister 2001-03-03..2002-11-04
Moustapha Niasse |  | m | SEN:GOV prime_minister 1983-04-03..1983-04-29; SEN:GOV prime_minister 2000-04-05..2001-03-03
Ousmane Ngom |  | m | SEN:GOV interior_minister 2004-12..2009-05
Soulayemane Ndene Ndiaye |  |  | SEN:GOV prime_minister 2009-05..2011-02
# SGP
Ong Teng Cheong |  |  | SGP:GOV president 1993-09-01..1999-09-01
Shunmugam Jayakumar |  |  | SGP:GOV minister 2003-01..2011-02
Wee Kim Wee |  |  | SGP:GOV president 1985-09-03..1993-09-01
# SLB
Danny Philip |  | m | SLB:GOV prime_minister 2010-10..2011-02
Francis Billy Hilly |  | m | SLB:GOV prime_minister 1993-06-18..1994-11-07; SLB:GOV finance_minister 2010-05..2010-09
Francis Zama |  | m | SLB:GOV finance_minister 2003-09..2003-11; SLB:GOV finance_minister 2004-01..2005-03
George Lepping |  | m | SLB:GOV governor 1988-07-07..1994-07-07
Gordon Darcy Lilo |  | m | SLB:GOV finance_minister 2010-10..2011-02
James Tora |  | m | SLB:GOV interior_minister 2010-05..2010-09
John Lapli |  | m | SLB:GOV governor 1999-07-07..2004-07-07
John Patteson Oti | Patteson Oti | m | SLB:GOV foreign_minister 2007-07..2008-03
Laurie Chan |  |  | SLB:GOV finance_minister 2003-01..2003-11; SLB:GOV foreign_minister 2004-01..2007-05
Manasseh Maelanga |  | m | SLB:GOV minister 2010-10..2011-02
Moses Pitakaka |  | m | SLB:GOV governor 1994-07-07..1999-07-07
Nathaniel Waena |  |  | SLB:GOV governor 2004-07-07..2009
Nelson Kile |  | m | SLB:GOV interior_minister 2004-09..2008-03
Nollen Leni |  |  | SLB:GOV foreign_minister 2003-01..2003-11
Peter Tom |  | m | SLB:GOV interior_minister 2009-09..2010-04
Solomon Mamaloni |  |  | SLB:GOV prime_minister 1974-08-28..1976-07-14; SLB:GOV prime_minister 1981-08-31..1984-11-19; SLB:GOV prime_minister 1989-03-28..1993-06-18; SLB:GOV prime_minister 1994-11-07..1997-08-27
William Haomae | William Nii Haomae | m | SLB:GOV foreign_minister 2008-04..2009-08; SLB:GOV foreign_minister 2009-09..2010-09
# SLE
Akim A. Gibril |  |  | SLE:GOV politician 1995-03-31..1996-03-29
Dauda Kamara |  |  | SLE:GOV interior_minister 2007-11..2009-03; SLE:GOV interior_minister 2009-04..2010-12
David Carew | David Omashola Carew | m | SLE:GOV finance_minister 2007-11..2009-03
J. B. Dauda |  | m | SLE:GOV foreign_minister 2011-01..2011-01
John Benjamin |  | m | SLE:GOV politician 1992-07-01..1992-11-01; SLE:GOV finance_minister 2005-10..2007-10
Joseph Dauda | Joseph Bandabla Dauda | m | SLE:GOV finance_minister 2003-01..2005-09; SLE:GOV foreign_minister 2011-02..2011-02
Joseph Saidu Momoh |  | m | SLE:GOV president 1985-11-28..1992-04-29
Momodu Koroma |  |  | SLE:GOV foreign_minister 2003-01..2007-10
Pascal Egbenda |  | m | SLE:GOV interior_minister 2005-10..2007-10
Paulo Conteh |  | m | SLE:GOV defence_minister 2007-11..2011-02
Sam Hinga Norman |  | m | SLE:GOV interior_minister 2003-01..2005-09
Samuel Kamara |  | m | SLE:GOV finance_minister 2009-04..2011-02
Samuel Samsumana |  | m | SLE:GOV politician 2007-10..2011-02
Solomon Anthony James Musa |  |  | SLE:GOV politician 1992-11-01..1993-07-05
Valentine Strasser |  |  | SLE:GOV president 1992-05-01..1996-01-16
Yayah Kanu |  |  | SLE:GOV leader 1992-04-29..2009
Zainab Hawa Bangura |  | f | SLE:GOV foreign_minister 2007-11..2010-12
# SLV
Alejandro Romero Orellana |  | m | SLV:GOV defence_minister 2004-11..2007-12
Ana Vilma de Escobar | Ana Vilma Albanez de Escobar | f | SLV:GOV politician 2004-07..2009-06
Carlos Cáceres | Carlos Caceres | m | SLV:GOV finance_minister 2009-07..2011-02
Carlos Quintanilla |  | m | SLV:GOV politician 2003-01..2004-06
David Munguia Payes | David Victoriano Munguia Payes | m | SLV:GOV defence_minister 2009-07..2010-09
Francisco Esteban Lainez Rivas | Francisco Lainez | m | SLV:GOV foreign_minister 2004-07..2008-02
Guillermo López Suárez | Guillermo Lopez Suarez | m | SLV:GOV finance_minister 2004-07..2007-03
Jorge Alberto Molina Contreras |  | m | SLV:GOV defence_minister 2008-01..2009-06
Juan Antonio Martínez Varela | Juan Antonio Martinez Varela | m | SLV:GOV defence_minister 2003-01..2004-10
Juan Jose Daboub |  | m | SLV:GOV finance_minister 2003-01..2004-10
Marisol Argueta de Barillas |  |  | SLV:GOV foreign_minister 2008-03..2009-06
Otto Romero Orellana |  | m | SLV:GOV defence_minister 2004-11..2007-12
Rene Figueroa |  | m | SLV:GOV interior_minister 2007-01..2009-06
William Handal |  | m | SLV:GOV finance_minister 2006-06..2009-06
# SMR
Alberto Cecchetti |  | m | SMR:GOV president 2001-10-01..2002-04-01
Alberto Selva |  | m | SMR:GOV president 2007-10-01..2008-04-01
Alessandro Mancini |  |  | SMR:GOV president 2007-04-01..2007-10-01
Alessandro Rossi |  |  | SMR:GOV president 2007-04-01..2007-10-01
Antonello Bacciocchi |  |  | SMR:GOV president 2005-10-01..2006-04-01
Antonio Carattoni |  | m | SMR:GOV president 2006-10-01..2007-04-01
Antonio Lazzaro Volpinari |  | m | SMR:GOV president 2002-04-01..2002-10-01
Cesare Antonio Gasperoni |  | m | SMR:GOV president 2005-04-01..2005-10-01
Claudio Muccioli |  |  | SMR:GOV president 2005-10-01..2006-04-01
Enzo Colombini |  | m | SMR:GOV president 2000-10-01..2001-04-01
Fabio Berardi |  | m | SMR:GOV president 2001-04-01..2001-10-01
Fausta Simona Morganti |  |  | SMR:GOV president 2005-04-01..2005-10-01
Federico Pedini Amati |  | m | SMR:GOV president 2008-04-01..2009
Gian Franco Terenzi |  |  | SMR:GOV president 2000-10-01..2001-04-01; SMR:GOV president 2006-04-01..2006-10-01
Gian Marco Marcucci |  |  | SMR:GOV president 2000-04-01..2000-10-01
Gino Giovagnoli |  |  | SMR:GOV president 2001-10-01..2002-04-01
Giovanni Francesco Ugolini |  | m | SMR:GOV president 2002-04-01..2002-10-01
Giovanni Giannoni |  | m | SMR:GOV president 2003-04-01..2003-10-01
Giovanni Lonfernini |  | m | SMR:GOV president 2003-10-01..2004-04-01
Giuseppe Arzilli |  | m | SMR:GOV president 1999-10-01..2000-04-01; SMR:GOV president 2004-10-01..2005-04-01
Giuseppe Maria Morganti |  | m | SMR:GOV president 2002-10-01..2003-04-01
Loris Francini |  |  | SMR:GOV interior_minister 2003-01..2006-12; SMR:GOV president 2006-04-01..2006-10-01
Luigi Lonfernini |  | m | SMR:GOV president 2001-04-01..2001-10-01
Maria Domenica Michelotti |  | f | SMR:GOV president 2000-04-01..2000-10-01
Marino Bollini |  |  | SMR:GOV president 1999-10-01..2000-04-01
Marino Riccardi |  |  | SMR:GOV president 2004-04-01..2004-10-01
Mauro Chiaruzzi |  | m | SMR:GOV president 2002-10-01..2003-04-01
Mirko Tomassoni |  | m | SMR:GOV president 2007-10-01..2008-04-01
Paolo Bollini |  | m | SMR:GOV president 2004-04-01..2004-10-01
Pasquale Valentini |  |  | SMR:GOV minister 2010-09..2011-02
Pier Marino Menicucci |  | m | SMR:GOV president 2003-04-01..2003-10-01
Roberto Giorgetti |  | m | SMR:GOV president 2006-10-01..2007-04-01
Roberto Raschi |  | m | SMR:GOV president 2004-10-01..2005-04-01
Rosa Zafferani |  | f | SMR:GOV president 2008-04-01..2009
Stefano Macina |  |  | SMR:GOV minister 2006-09..2010-08
Valeria Ciavatta |  |  | SMR:GOV president 2003-10-01..2004-04-01; SMR:GOV interior_minister 2006-09..2011-02
# SOM
Abdallah Boos Ahmed | Abdalla Boos Ahmed | m | SOM:GOV minister 2009-05..2009-09; SOM:GOV minister 2009-10..2010-12
Abdihakim Mohamoud Haji Faqi |  |  | SOM:GOV minister 2011-01..2011-02
Abdilahi Sheikh Ismail |  |  | SOM:GOV minister 2006-04..2006-11
Abdiqadir Ali Omar |  |  | SOM:GOV interior_minister 2009-05..2010-12
Abdirahman Adan Ibrahim Ibbi | Abdirahman Aden Ibrahim Ibbi |  | SOM:GOV minister 2009-05..2010-12
Abdirahman Mahammud Ali |  |  | SOM:GOV defence_minister 2006-04..2006-11
Abdirahman Umar Osman Yarisow |  |  | SOM:GOV finance_minister 2009-10..2010-12
Abdirisak Isaq Bihi |  |  | SOM:GOV defence_minister 2007-09..2008-04
Abdishakur Sheikh Hassan Farah |  |  | SOM:GOV interior_minister 2011-01..2011-02
Abdiwahabmohammmed Hussein | Abdiwahab Mohammmed Hussein |  | SOM:GOV defence_minister 2003-01..2006-03
Abdiwahid Eilmi Gonjeeh |  |  | SOM:GOV minister 2009-05..2010-12
Abdiweli Mohamed Ali |  |  | SOM:GOV minister 2011-01..2011-02
Abdullahi Sheikh Ismail |  | m | SOM:GOV minister 2006-12..2008-04
Ahmad Abdisalam |  | m | SOM:GOV minister 2008-05..2009-04
Ali Ahmad Jama Jingili | Ali Ahmed Jama Jangali | m | SOM:GOV foreign_minister 2008-05..2009-04
Ali Jangeli Ahmad |  | m | SOM:GOV foreign_minister 2009-10..2010-12
Ali Khalif Galaid |  | m | SOM:GOV prime_minister 2000-10-08..2001-10-28
Aydid Abdullahi Ilka Hanaf |  |  | SOM:GOV minister 2008-05..2009-04
Bare Adan Shire Barre Hirale | Barre Aden Shire Hiraale |  | SOM:GOV defence_minister 2006-12..2007-08
Hasan Mohamed Nur Shati Gudud | Hasan Mohammed Nur Shatigadud; Hassan Mohamed Nur Shatigadud | m | SOM:GOV finance_minister 2006-12..2007-03
Hassan Abshir Farah |  | m | SOM:GOV prime_minister 2001-11-12..2003-12-08
Hussein Abdi Halane |  | m | SOM:GOV finance_minister 2011-01..2011-02
Hussein Mahmud Sheikh Hussein |  | m | SOM:GOV finance_minister 2003-01..2006-03
Muhammad Abdi Gandi |  | m | SOM:GOV defence_minister 2009-05..2009-09
Muhammad Ali Hamud |  | m | SOM:GOV finance_minister 2008-05..2009-04
Muhammad Ali Samatar |  | m | SOM:GOV prime_minister 1987-02-01..1990-09-03
Muhammad Hawadle Madar |  | m | SOM:GOV prime_minister 1990-09-03..1991-01-24
Muhyadin Muhammad Ali Ibrahim |  |  | SOM:GOV defence_minister 2008-05..2009-04
Muse Nur Amin |  | m | SOM:GOV interior_minister 2008-05..2009-04
Osman Jama Ali |  | m | SOM:GOV prime_minister 2001-10-28..2001-11-12
Salim Aliyow Ibrow | Salim Alio Ibro | m | SOM:GOV finance_minister 2006-04..2006-11; SOM:GOV minister 2007-04..2009-04; SOM:GOV prime_minister 2007-10-29..2007-11-24
Sharif Hassan Sheikh Adan |  | m | SOM:GOV minister 2009-05..2010-07
Umar Arteh Ghalib |  | m | SOM:GOV prime_minister 1991-01-24..1993-01
Yussuf Hassan Ibrahim |  | m | SOM:GOV foreign_minister 2003-01..2006-03
# SRB
Bogdan Trifunović | Bogdan Trifunovic | m | SRB:GOV leader 1989-05-24..1990-07-16
Dragan Marsicanin |  | m | SRB:GOV president 2004-02-04..2004-03-03
Dragan Tomić | Dragan Tomic | m | SRB:GOV president 1997-07-23..1997-12-29
Dragutin Zelenović | Dragutin Zelenovic |  | SRB:GOV prime_minister 1991-02-11..1991-12-23
Milomir Minić | Milomir Minic |  | SRB:GOV prime_minister 2000-10-24..2001-01-25
Milos Radulović | Milos Radulovic | m | SRB:GOV president 1993-06-01..1993-06-25
Mirko Marjanović | Mirko Marjanovic | m | SRB:GOV prime_minister 1994-03-18..2000-10-24
Natasa Micić | Natasa Micic | f | SRB:GOV president 2002-12-30..2004-01-27
Nebojsa Cović | Nebojsa Covic | m | SRB:GOV prime_minister 2003-03-12..2003-03-16
Predrag Marković | Predrag Markovic |  | SRB:GOV president 2004-03-04..2004-07-11
Radoman Bozović | Radoman Bozovic |  | SRB:GOV prime_minister 1991-12-23..1993-02-10
Srdja Bozović | Srdja Bozovic |  | SRB:GOV president 1997-06-25..1997-07-23
Stanko Radmilović | Stanko Radmilovic |  | SRB:GOV prime_minister 1989-12-05..1991-02-11
Vojislav Mihailović | Vojislav Mihailovic | m | SRB:GOV president 2004-03-03..2004-03-04
Zarko Korac |  |  | SRB:GOV prime_minister 2003-03-17..2003-03-18
# STP
Angela Viegas Santiago |  | f | STP:GOV minister 2008-08..2011-02
Carlos Alberto Pires Tiny |  | m | STP:GOV foreign_minister 2008-08..2011-02
Carlos Gustavo |  | m | STP:GOV foreign_minister 2006-05..2008-07
Damiao Vaz D'Almeida |  |  | STP:GOV prime_minister 2004-09-18..2005-06-08
Damiao Vaz de Almeida |  |  | STP:GOV prime_minister 2004-12..2005-08
Elsa Teixeira Pinto | Elsa Texeira de Barros Pinto |  | STP:GOV defence_minister 2008-08..2011-02
Evaristo Carvalho |  |  | STP:GOV prime_minister 2001-09-26..2002-03-28
Fernando Danqua |  | m | STP:GOV defence_minister 2003-01..2006-04
Fernando Pereira |  | m | STP:GOV president 2003-07-16..2003-07-23
Gabriel Costa |  | m | STP:GOV prime_minister 2002-03-28..2002-10-07
Guilherme Posser da Costa |  |  | STP:GOV prime_minister 1999-01-05..2001-09-18
Maria das Neves |  | f | STP:GOV prime_minister 2002-10-07..2003-07-16; STP:GOV prime_minister 2003-07-23..2004-09-18
Maria do Carmo Silveira |  | f | STP:GOV prime_minister 2005-06-08..2006-04-21
Maria Santos Tebus Torres | Maria Tebus; Maria Tedus | f | STP:GOV minister 2003-01..2006-04
Mateus Meira Rita |  |  | STP:GOV foreign_minister 2003-01..2005-08
Miguel Trovoada |  | m | STP:GOV president 1995-08-21..2001-09-03
Oscar Sousa |  | m | STP:GOV defence_minister 2006-05..2008-07
Ovidio Manuel Barbosa Pequeno |  |  | STP:GOV foreign_minister 2005-09..2006-04
Patrice Trovoada |  | m | STP:GOV prime_minister 2008-02-14..2008-06-22
Raul António da Costa Cravid | Raul Antonio da Costa Cravid | m | STP:GOV interior_minister 2008-08..2011-02
Tome Vera Cruz |  |  | STP:GOV prime_minister 2006-04-21..2008-02-14
# SUR
Humphrey Hildenberg |  |  | SUR:GOV finance_minister 2003-01..2010-08
Ivan Fernald |  | m | SUR:GOV defence_minister 2005-09..2010-08
Ivan Graanoogst |  | m | SUR:GOV president 1990-12-24..1990-12-29
Johan Kraag |  | m | SUR:GOV president 1990-12-29..1991-09-16
Jules Rattankoemar Ajodhia |  | m | SUR:GOV politician 2003-01..2007-06
Jules Wijdenbosch |  | m | SUR:GOV president 1996-09-15..2000-08-12
Lygia Kraag Keteldijk |  |  | SUR:GOV foreign_minister 2005-09..2010-08
Marie Levens |  | f | SUR:GOV foreign_minister 2003-01..2005-08
Maurits Hassankhan |  |  | SUR:GOV interior_minister 2005-09..2010-08
Ramdien Sardjoe |  |  | SUR:GOV politician 2007-07..2010-08
Ramsewak Shankar |  |  | SUR:GOV president 1988-01-25..1990-12-24
Robert Ameerali |  | m | SUR:GOV politician 2010-09..2011-02
Ronald Assen |  | m | SUR:GOV defence_minister 2003-01..2005-08
Soewarto Moestadja |  |  | SUR:GOV interior_minister 2010-09..2011-02
Urmila Joella Sewnundun |  |  | SUR:GOV interior_minister 2003-01..2010-08
Winston Lackin |  | m | SUR:GOV foreign_minister 2010-09..2011-02
Wonnie Boedhoe |  |  | SUR:GOV finance_minister 2010-09..2011-02
# SVK
Daniel Lipsic |  | m | SVK:GOV minister 2010-08..2011-02
Dusan Caplovic |  |  | SVK:GOV minister 2006-08..2010-07
Frantisek Kasicky |  |  | SVK:GOV defence_minister 2006-08..2008-02
Jan Carnogursko |  |  | SVK:GOV prime_minister 1991-04-23..1992-06-24
Jan Mikolaj |  |  | SVK:GOV minister 2006-08..2010-07
Jan Pociatek |  |  | SVK:GOV finance_minister 2006-08..2010-07
Jaroslav Baska |  | m | SVK:GOV defence_minister 2008-03..2010-07
Jozef Mihal |  | m | SVK:GOV minister 2010-08..2011-02
Juraj Liska |  | m | SVK:GOV defence_minister 2003-11..2006-02
Martin Fedor |  | m | SVK:GOV defence_minister 2006-03..2006-07
Martin Pado |  | m | SVK:GOV interior_minister 2006-03..2006-07
Milan Cic |  | m | SVK:GOV prime_minister 1989-12-12..1990-06-27
Pal Csaky |  | m | SVK:GOV minister 2003-01..2003-09; SVK:GOV minister 2005-02..2006-07
Pavol Rusko |  |  | SVK:GOV minister 2003-10..2005-10
Rudolf Chmel |  | m | SVK:GOV minister 2010-08..2011-02
Stefan Harabin |  | m | SVK:GOV minister 2006-08..2009-07
Viera Petrikova |  |  | SVK:GOV minister 2009-08..2010-07
# SVN
Clement Rojumana |  | m | SVN:GOV interior_minister 2003-12..2003-12
Dragutin Mate |  |  | SVN:GOV interior_minister 2005-01..2008-11
Dusan Mramor |  |  | SVN:GOV finance_minister 2003-01..2004-12
Dusan Sinigoj |  |  | SVN:GOV prime_minister 1984-05-23..1990-05-16
Franc Krizanic |  |  | SVN:GOV finance_minister 2008-12..2011-02
Snider Rini |  | m | SVN:GOV minister 2003-12..2003-12
# SWE
Bosse Ringholm |  |  | SWE:GOV finance_minister 2003-01..2006-10
Lars Erik Lovden |  | m | SWE:GOV minister 2003-01..2004-11
Margareta Winberg |  |  | SWE:GOV minister 2003-01..2003-10
Maud Olofsson |  |  | SWE:GOV minister 2006-11..2010-10
Mikael Odenberg |  |  | SWE:GOV defence_minister 2006-11..2007-09
Sven Erik Osterberg |  | m | SWE:GOV minister 2004-12..2006-10
# SWZ
Abednego Ntshangase |  |  | SWZ:GOV foreign_minister 2003-01..2003-04
Absalom Dlamini |  |  | SWZ:GOV prime_minister 2003-12..2003-12
Albert Shabangu |  | m | SWZ:GOV minister 2004-01..2009-07
Andreas Fakudze |  | m | SWZ:GOV prime_minister 1993-10-25..1993-11-04
Arthur R. V. Khoza |  | m | SWZ:GOV minister 2003-01..2003-12
Barnabas Sibusiso Dlamini |  |  | SWZ:GOV prime_minister 1996-07-26..2003-09-29
Jameson Mbilini Dlamini |  |  | SWZ:GOV prime_minister 1993-11-04..1996-05-08
Lutfo Dlamini | Lutfo Ephraim Shiyinsimbi Dlamini |  | SWZ:GOV foreign_minister 2009-08..2010-10
Mabili David Dlamini |  |  | SWZ:GOV foreign_minister 2004-01..2006-06
Majozi Sithole |  |  | SWZ:GOV finance_minister 2003-01..2011-02
Mgwagwa Gamedze |  |  | SWZ:GOV interior_minister 2009-08..2011-02
Moses Mathedele Dlamini |  | m | SWZ:GOV foreign_minister 2006-07..2009-07
Obed Dlamini |  |  | SWZ:GOV prime_minister 1989-07-12..1993-10-25
Paul Shabangu |  | m | SWZ:GOV prime_minister 2003-09-29..2003-11-26
Roy Fanourakis |  | m | SWZ:GOV foreign_minister 2003-05..2003-12
Sishayi Nxumalo |  |  | SWZ:GOV prime_minister 1996-05-08..1996-07-26
Themba Masuku |  |  | SWZ:GOV minister 2009-08..2011-02
# SYC
Jean Paul Adam |  | m | SYC:GOV foreign_minister 2010-07..2011-02
Jeremie Bonnelame |  |  | SYC:GOV foreign_minister 2003-01..2005-04
Patrick Pillay | Patrick Georges Pillay | m | SYC:GOV foreign_minister 2005-05..2010-06
# SYR
Abdallah al Dardari |  | m | SYR:GOV minister 2006-01..2011-02
Ali Hajj Hammud |  | m | SYR:GOV interior_minister 2003-10..2004-10
Ali Houri |  | m | SYR:GOV interior_minister 2003-01..2003-09
Basam Abd al Majid |  |  | SYR:GOV interior_minister 2006-03..2009-05
Mahmoud Zuabi |  | m | SYR:GOV prime_minister 1987-11-01..2000-03-13
Muhammad al Atrash |  | m | SYR:GOV finance_minister 2003-01..2003-09
Muhammad al Husayn |  | m | SYR:GOV minister 2003-01..2003-11; SYR:GOV finance_minister 2004-01..2011-02
Muhammad Zuhayr Mashariqa |  | m | SYR:GOV politician 2003-01..2003-09
Najah al Attar |  |  | SYR:GOV politician 2007-01..2011-02
# TCD
Abakar Mallah | Abakar Mallah Mourcha |  | TCD:GOV minister 2006-10..2008-04; TCD:GOV finance_minister 2008-05..2010-03
Abderahman Moussa |  |  | TCD:GOV interior_minister 2004-09..2005-08
Abderaman Moussa |  |  | TCD:GOV interior_minister 2003-01..2006-09
Ahmad Allam Mi |  | m | TCD:GOV foreign_minister 2005-09..2008-04
Ahmat Awad Sakine |  |  | TCD:GOV finance_minister 2004-09..2005-08
Ahmat Mahamat Bachir |  |  | TCD:GOV interior_minister 2008-05..2011-02
Bichara Issa Djadallah |  |  | TCD:GOV minister 2005-09..2007-05; TCD:GOV minister 2010-04..2011-02
Djidda Moussa Outman |  |  | TCD:GOV minister 2006-10..2010-03
Djimasta Koibla |  |  | TCD:GOV prime_minister 1995-04-08..1997-05-17
Emmanuel Nadingar | Emmanuel Ndingar | m | TCD:GOV defence_minister 2004-09..2005-08; TCD:GOV prime_minister 2010-04..2011-02
Fatime Tchombi |  |  | TCD:GOV minister 2010-04..2011-02
Fidele Moungar |  |  | TCD:GOV prime_minister 1993-04-07..1993-11-06
Gata Ngoulou |  |  | TCD:GOV finance_minister 2010-04..2011-02
Habiba Sahoulba |  |  | TCD:GOV minister 2010-04..2011-02
Haroun Kabadi |  |  | TCD:GOV prime_minister 2002-06-12..2003-06-24
Hassan Saleh al Gadam al Djinnedi |  | m | TCD:GOV minister 2008-05..2011-02
Idriss Ahamat Idriss |  | m | TCD:GOV finance_minister 2003-01..2004-08
Jean Alingue Bawoyeu |  | m | TCD:GOV prime_minister 1991-03-04..1992-05-20
Joseph Yodoyman |  | m | TCD:GOV prime_minister 1992-05-20..1993-04-07
Mahamat Ali Abdallah |  | m | TCD:GOV interior_minister 2003-01..2003-07
Mahamat Ali Tolli |  | m | TCD:GOV finance_minister 2006-10..2008-04
Mahamat Nour Abdelkarim |  | m | TCD:GOV defence_minister 2007-06..2007-12
Mahamat Saleh Annadif |  | m | TCD:GOV foreign_minister 2003-01..2003-07
Mahmat Tolli |  |  | TCD:GOV finance_minister 2005-09..2006-09
Nagoum Yamassoum |  |  | TCD:GOV prime_minister 1999-12-13..2002-06-12; TCD:GOV foreign_minister 2003-08..2005-08
Nassour Guelendouksia Ouaido |  |  | TCD:GOV prime_minister 1997-05-17..1999-12-13
Pascal Yoadimnadji | Pascal Yaodimnadji | m | TCD:GOV prime_minister 2005-02-03..2007-02-23
Routouang Yoma Golom |  |  | TCD:GOV interior_minister 2005-09..2008-04
Wadal Abdelkader Kamougue |  |  | TCD:GOV defence_minister 2008-05..2011-02
# TGO
Abass Bonfoh |  | m | TGO:GOV president 2005-02-25..2005-05-04
Agbeyome Kodjo |  |  | TGO:GOV prime_minister 2000-08-31..2002-06-29
Akila Boko |  |  | TGO:GOV interior_minister 2003-01..2003-06; TGO:GOV interior_minister 2003-08..2005-04
Assani Tidjani |  |  | TGO:GOV defence_minister 2003-04..2003-04
Ayawovi Tignokpa |  |  | TGO:GOV minister 2003-01..2005-06
Edem Kodjo |  |  | TGO:GOV prime_minister 1994-04-23..1996-08-20; TGO:GOV prime_minister 2005-06-09..2006-09-20
Elliot Ohin |  | m | TGO:GOV minister 2010-07..2011-02
Eugene Koffi Adoboli |  | m | TGO:GOV prime_minister 1999-05-21..2000-08-31
Gilbert Bawara |  | m | TGO:GOV minister 2005-07..2009-02
Joseph Kokou Koffigoh |  | m | TGO:GOV prime_minister 1991-08-27..1994-04-23
Koffi Sama |  | m | TGO:GOV prime_minister 2002-06-29..2005-06-09
Kofi Esaw |  | m | TGO:GOV foreign_minister 2009-03..2010-06
Kokou Biossey Tozoun | Kokou Tozoun |  | TGO:GOV foreign_minister 2003-08..2005-06
Kwassi Klutse |  | m | TGO:GOV prime_minister 1996-08-20..1999-05-21
Léopold Gnininvi | Leopold Gnininvi | m | TGO:GOV foreign_minister 2008-09..2009-02
Mba Legzim Bitor |  |  | TGO:GOV minister 2003-01..2005-06
Payadowa Boukpessi |  |  | TGO:GOV minister 2005-07..2009-02
Roland Kpotsra | Roland Yao Kpotsra | m | TGO:GOV foreign_minister 2003-01..2003-09
Yawovi Agboyibo |  |  | TGO:GOV prime_minister 2006-09-20..2007-12-06
Zarifou Ayeva |  |  | TGO:GOV foreign_minister 2005-07..2008-08
# THA
Aree Wongareeya |  | m | THA:GOV interior_minister 2006-11..2007-10
Bunrot Somthat |  |  | THA:GOV defence_minister 2006-11..2008-02
Chalerm Yubamrung | Chalerm Yubumroong |  | THA:GOV interior_minister 2008-03..2008-08
Chalongphob Sussangkan | Chalongphop Susangkan |  | THA:GOV finance_minister 2007-04..2008-02
Chaturon Chaisaeng |  |  | THA:GOV minister 2003-01..2005-09
Chawarat Chanweerakun | Chawarat Chanwirakun |  | THA:GOV minister 2008-10..2011-02
Chetta Tharancharo |  |  | THA:GOV defence_minister 2004-04..2004-10
Kantathi Suphamongkhon |  |  | THA:GOV foreign_minister 2005-04..2005-05
Khantathi Suphamongkon |  |  | THA:GOV foreign_minister 2005-06..2006-10
Khosit Panpiamrat |  |  | THA:GOV minister 2006-11..2008-02
Kon Chatikawanit |  |  | THA:GOV finance_minister 2009-01..2011-02
Kon Thappharansi |  |  | THA:GOV minister 2003-01..2003-11
Kongsak Wantana |  |  | THA:GOV interior_minister 2005-10..2006-10
Kopsak Saphawasu |  |  | THA:GOV minister 2009-01..2010-01
Kowit Wattana |  |  | THA:GOV minister 2008-09..2008-12
Meechai Ruchupan |  |  | THA:GOV prime_minister 1992-05-24..1992-06-10
Mingkwan Saengsuwan |  |  | THA:GOV minister 2008-03..2008-08
Nit Phibunsongkhram | Nit Phibunsongkram |  | THA:GOV foreign_minister 2006-11..2008-02
Olarn Chaipravat |  |  | THA:GOV minister 2008-10..2008-12
Panjit Charusombat | Phinit Charusombat |  | THA:GOV minister 2004-11..2005-11
Phokin Phalakun |  |  | THA:GOV minister 2003-12..2005-03
Pridiyathon Thewakun |  |  | THA:GOV minister 2006-11..2007-03
Prommin Lertsuridel | Prommin Lertsuridet |  | THA:GOV minister 2003-01..2003-08
Purachai Piamsombun |  |  | THA:GOV minister 2003-09..2005-03
Sahas Banditkun |  |  | THA:GOV minister 2008-03..2008-09
Samphan Boonyanan | Samphan Bunyanan |  | THA:GOV defence_minister 2004-11..2005-03
Sanan Kachornprasat |  |  | THA:GOV minister 2008-03..2011-02
Somkhit Chatusiphithak |  |  | THA:GOV finance_minister 2003-01..2006-10
Sompong Amornwiwat |  |  | THA:GOV minister 2008-10..2008-12
Somsak Thepsuthin | Somsak Thepsutin |  | THA:GOV minister 2004-11..2005-03
Suchai Charoenrattanakhun |  |  | THA:GOV minister 2005-12..2006-10
Suchat Chaowisit |  |  | THA:GOV finance_minister 2003-09..2004-10
Suchat Thadathamrongwet |  |  | THA:GOV finance_minister 2008-10..2008-12
Sunthorn Kongsompong |  |  | THA:GOV prime_minister 1991-02-23..1991-03-07
Suraphong Supwongli | Surapong Suebwonglee |  | THA:GOV minister 2008-03..2008-09
Tej Bunnag |  |  | THA:GOV foreign_minister 2008-08..2008-09
Thammarak Isarangkun Na Ayutthaya | Thammarat Itsarangkun Na Ayutthaya |  | THA:GOV defence_minister 2003-01..2004-03; THA:GOV minister 2004-04..2004-10; THA:GOV defence_minister 2005-04..2006-10
Thanong Phitthaya |  |  | THA:GOV finance_minister 2005-10..2006-10
Trairong Suwannakhiri |  |  | THA:GOV minister 2010-02..2011-02
Vishanu Krua Ngam | Wisanu Kruangam |  | THA:GOV minister 2003-01..2005-06
Wanmuhamatno Matha |  |  | THA:GOV interior_minister 2003-01..2003-08; THA:GOV interior_minister 2003-10..2005-03
# TJK
Abdujalil Samadov |  |  | TJK:GOV prime_minister 1993-12-18..1994-12-02
Abdumalik Abdullajanov |  |  | TJK:GOV prime_minister 1992-09-21..1993-12-18
Abdurahim Qahorov | Abdurohim Qodirov |  | TJK:GOV interior_minister 2009-02..2011-02
Akbar Mirzoyev |  | m | TJK:GOV prime_minister 1992-01-09..1992-09-21
Akbarsho Iskandarov |  |  | TJK:GOV president 1992-09-07..1992-11-19
Asadullo Ghulomov | Asadullo Gulomov |  | TJK:GOV minister 2005-08..2011-02
Hajji Akbar Turajonzoda |  |  | TJK:GOV minister 2003-01..2005-07
Izatullo Khayoyev |  |  | TJK:GOV prime_minister 1991-06-25..1992-01-09
Jamshed Karimov |  |  | TJK:GOV prime_minister 1994-12-02..1996-02-08
Kadreddin Aslonov |  |  | TJK:GOV president 1991-08-31..1991-09-23
Khayrinisso Mavlonova |  |  | TJK:GOV minister 2005-01..2008-08
Khomiddin Sharipov |  |  | TJK:GOV interior_minister 2003-01..2004-05; TJK:GOV interior_minister 2004-07..2006-12
Kozidavlat Koimdodov |  |  | TJK:GOV minister 2003-01..2005-01
Mahmadnazar Solehov |  |  | TJK:GOV interior_minister 2007-01..2009-01
Murodali Alimardonov | Murodali Alimardon |  | TJK:GOV minister 2008-03..2011-02
Nigina Sharopova |  |  | TJK:GOV minister 2003-01..2004-12
Ruqiya Qurbanova |  |  | TJK:GOV minister 2008-09..2011-02
Safarali Najmuddinov |  |  | TJK:GOV finance_minister 2003-01..2011-02
Saidamir Zuhurov |  |  | TJK:GOV minister 2003-01..2006-12
Yakhyo Azimov |  |  | TJK:GOV prime_minister 1996-02-08..1999-12-20
Zokir Vazirov |  |  | TJK:GOV minister 2003-01..2005-02
# TKM
Agageldgy Mametgeldiyev | Agageldi Mammetgeldiyew |  | TKM:GOV defence_minister 2003-11..2009-01
Agageldy Mamedgeldyyev | Agagelgy Mametgeldiyev |  | TKM:GOV defence_minister 2003-11..2009-01
Ahmammet Rahmanov |  |  | TKM:GOV interior_minister 2005-01..2007-04
Amandurdy Myratguliyev |  |  | TKM:GOV minister 2005-07..2005-12
Annaberdy Kakabayev |  |  | TKM:GOV interior_minister 2003-01..2003-02
Annamuhammet Gocyyew |  |  | TKM:GOV finance_minister 2008-05..2011-02
Ashyr Atayev |  |  | TKM:GOV interior_minister 2003-03..2004-08
Atamurad Berdiyev | Atamyrat Berdiyev |  | TKM:GOV minister 2006-01..2007-03
Bibitac Vekilova |  |  | TKM:GOV minister 2004-05..2005-03
Geldiyevna Atayeva |  |  | TKM:GOV minister 2003-01..2003-02
Geldymukhamed Ashirmukhammedov | Geldymukhammed Ashirmukhamedov |  | TKM:GOV interior_minister 2004-09..2004-12
Hojamurad Annakurbanov | Hojamyrat Annagurbanow |  | TKM:GOV interior_minister 2007-05..2007-06; TKM:GOV interior_minister 2007-08..2007-10
Hojamyrat Geldimuradov | Hojamyrat Geldimyradow |  | TKM:GOV minister 2007-04..2007-06; TKM:GOV minister 2007-08..2009-01
Isgender Mulikow |  |  | TKM:GOV interior_minister 2009-06..2011-02
Jumanyyz Annaorazov |  |  | TKM:GOV minister 2005-04..2005-06
Khodzhamurad Annakurbanov |  |  | TKM:GOV interior_minister 2007-07..2007-07
Khojamurat Geldymuradov |  |  | TKM:GOV minister 2007-07..2007-07
Orazgeldi Amanmyradow |  |  | TKM:GOV interior_minister 2007-11..2009-05
Rejepbay Arazov |  |  | TKM:GOV defence_minister 2003-01..2003-05; TKM:GOV defence_minister 2003-07..2003-10
Yaylym Berdiyew |  |  | TKM:GOV defence_minister 2009-02..2011-02
Yazguly Kakalyev |  |  | TKM:GOV minister 2003-03..2004-04
# TLS
Abilio José Osorio Soares | Abilio Jose Osorio Soares |  | TLS:GOV governor 1992-09-18..1999-10-25
Alcino Baris |  |  | TLS:GOV interior_minister 2006-07..2007-08
Ana Maria Pessoa Pereira da Silva Pinto |  | f | TLS:GOV minister 2003-03..2007-08
Emilia Pires |  | f | TLS:GOV finance_minister 2007-09..2011-02
Estanislau da Silva |  |  | TLS:GOV prime_minister 2007-05-19..2007-08-08
Fernando de Araujo |  | m | TLS:GOV president 2008-02-13..2008-04-17
Maria Madalena Brites Boavida |  | f | TLS:GOV finance_minister 2003-01..2007-08
Mario Viegas Carrascalao |  | m | TLS:GOV governor 1983-09-18..1992-09-18
Rogerio Tiago Lobato |  |  | TLS:GOV interior_minister 2003-01..2006-06
Zacarias da Costa | Zacarias Albano da Costa | m | TLS:GOV foreign_minister 2007-09..2011-02
# TON
Afualo Matoto |  |  | TON:GOV finance_minister 2009-09..2011-01
Aloua Fetuutola Tupou |  |  | TON:GOV defence_minister 2004-10..2006-08
Baron Vaea |  | m | TON:GOV prime_minister 1991-08-21..2000-01-03
Fatafehi Tu'Ipelehake |  |  | TON:GOV prime_minister 1965-12-16..1991-08-21
Lavaka Ata Ulukalala |  |  | TON:GOV foreign_minister 2003-01..2006-08
Siosiua Utoikamanu |  |  | TON:GOV finance_minister 2003-01..2009-08
Sunia Fili |  |  | TON:GOV finance_minister 2011-02..2011-02
Viliami Tangi |  |  | TON:GOV minister 2006-10..2011-01
# TTO
A.N.R. Robinson |  | m | TTO:GOV president 1997-03-19..2003-03-17
Arnold Piggott | Arnold Piggot | m | TTO:GOV foreign_minister 2007-01..2007-12
Christine Sahadeo |  | f | TTO:GOV minister 2003-12..2007-12
Conrad Enill |  |  | TTO:GOV minister 2003-12..2007-12
Karen Nunez Tesheira | Karen Tesheira Nunez |  | TTO:GOV finance_minister 2008-01..2010-06
Knowlson Gift |  |  | TTO:GOV foreign_minister 2003-01..2006-12
Mariano Browne |  | m | TTO:GOV minister 2008-01..2010-06
Paula Gopee Scoon |  |  | TTO:GOV foreign_minister 2008-01..2010-06
Surujrattan Rambachan |  |  | TTO:GOV foreign_minister 2010-07..2011-02
Winston Dookeran |  | m | TTO:GOV finance_minister 2010-07..2011-02
# TUN
Abdelbaki Hermassi |  |  | TUN:GOV foreign_minister 2004-12..2005-10
Abdelwaheb Abdallah |  |  | TUN:GOV foreign_minister 2005-11..2010-02
Dali Jazi |  |  | TUN:GOV defence_minister 2003-01..2004-12
Hamed Karoui |  |  | TUN:GOV prime_minister 1989-09-27..1999-11-17
Mohamed Rachid Kechiche |  | m | TUN:GOV finance_minister 2005-01..2010-02
Mohamed Ridha Chalghoum |  | m | TUN:GOV finance_minister 2010-03..2011-02
Taoufik Baccar |  |  | TUN:GOV finance_minister 2003-01..2004-09
Taoufik Kechiche |  |  | TUN:GOV finance_minister 2004-10..2004-12
# TUR
Abdullatif Sener |  |  | TUR:GOV minister 2003-01..2007-08
Ertugrul Yalcinbayir |  | m | TUR:GOV minister 2003-01..2003-02
Hayati Yazici |  |  | TUR:GOV minister 2007-09..2011-02
Husamettin Cindoruk |  |  | TUR:GOV president 1993-04-17..1993-05-16
Kemal Unakitan |  | m | TUR:GOV finance_minister 2003-01..2009-05
Nazim Ekren |  |  | TUR:GOV minister 2007-09..2009-05
Osman Gunes |  | m | TUR:GOV interior_minister 2007-06..2007-08
Yildirim Akbulut |  |  | TUR:GOV prime_minister 1989-11-09..1991-06-23
# TUV
Bikenibeu Paeniu |  |  | TUV:GOV prime_minister 1989-10-16..1993-12-10; TUV:GOV prime_minister 1996-12-24..1999-04-27; TUV:GOV finance_minister 2004-10..2004-10; TUV:GOV finance_minister 2004-11..2007-05
Faimalaga Luka |  |  | TUV:GOV prime_minister 2001-02-24..2001-12-14; TUV:GOV governor 2003-09-09..2005-04-15
Filoimea Telito | Filomea Telito |  | TUV:GOV governor 1978-10-01..1986-03-01; TUV:GOV governor 2005-04-15..2009
Ionatana Ionatana |  |  | TUV:GOV prime_minister 1999-04-27..2000-12-08
Kamuta Latasi |  |  | TUV:GOV prime_minister 1993-12-10..1996-12-24
Kolao Talake |  |  | TUV:GOV foreign_minister 2003-01..2004-09
Koloa Talake |  |  | TUV:GOV prime_minister 2001-12-14..2002-08-02
Lagitupu Tuilimu |  |  | TUV:GOV prime_minister 2000-12-08..2001-02-24
Latoala Metia | Lotoala Metia |  | TUV:GOV finance_minister 2007-06..2010-05; TUV:GOV finance_minister 2010-06..2010-10; TUV:GOV finance_minister 2011-02..2011-02
Leti Pelesala |  |  | TUV:GOV interior_minister 2004-11..2010-05
Maatia Toafa | Matia Toafa |  | TUV:GOV prime_minister 2004-08-27..2006-08-14; TUV:GOV minister 2004-10..2007-05; TUV:GOV prime_minister 2010-11..2011-01
Monise Laafai |  |  | TUV:GOV finance_minister 2010-11..2011-01
Otinielu Tausi |  |  | TUV:GOV minister 2003-01..2004-09
Saufatu Sopoanga |  |  | TUV:GOV prime_minister 2002-08-02..2004-08-27; TUV:GOV minister 2004-11..2010-05
Sofatu Sopuaiga |  |  | TUV:GOV finance_minister 2003-01..2004-09
Tauvau Teii | Tavau Teii |  | TUV:GOV minister 2010-06..2010-10
Toaripi Lauti |  |  | TUV:GOV governor 1990-10-01..1993-12-01
Tomasi Puapua |  |  | TUV:GOV prime_minister 1981-09-08..1989-10-16; TUV:GOV governor 1998-06-26..2003-09-09
Tomu Sione |  |  | TUV:GOV governor 1993-12-01..1994-06-21
Toomu Sione |  |  | TUV:GOV speaker 2003-01..2004-09
Tulaga Manuella |  |  | TUV:GOV governor 1994-06-21..1998-06-26
Tupua Leupena |  |  | TUV:GOV governor 1986-03-01..1990-10-01
Willy Telavi |  | m | TUV:GOV interior_minister 2010-06..2010-10; TUV:GOV interior_minister 2010-11..2011-02
# TWN
*Chang Po-ya |  |  | TWN:GOV governor 2000-05-20..2002-02-04
*Chao Shou-po |  |  | TWN:GOV governor 1998-12-21..2000-05-20
*Chen Chao-min |  |  | TWN:GOV defence_minister 2008-06..2009-10
*Cheng Hsien-yu |  |  | TWN:GOV interior_minister 2003-01..2004-09
*Chiu Chuang-huan |  |  | TWN:GOV governor 1984-06-09..1990-06-16
*Fan Kuang-chun |  |  | TWN:GOV governor 2002-02-04..2003-10-10
*Francisco Ou |  |  | TWN:GOV foreign_minister 2008-06..2010-03
*Hau Pei-tsun |  |  | TWN:GOV prime_minister 1990-05-30..1993-02-10
*Ho Chih-chin |  |  | TWN:GOV finance_minister 2008-03..2008-05
*Huang Chih-fang |  |  | TWN:GOV foreign_minister 2008-03..2008-05
*Jia Chuyan-su |  |  | TWN:GOV interior_minister 2004-10..2004-12
*Jye Lee | Lee Jye |  | TWN:GOV defence_minister 2004-10..2004-12; TWN:GOV defence_minister 2005-01..2006-05
*Lee Huan |  |  | TWN:GOV prime_minister 1989-05-21..1990-05-30
*Lee Shu-te |  |  | TWN:GOV finance_minister 2008-06..2008-10
*Lee Sush-der | Li Sush-der |  | TWN:GOV finance_minister 2010-05..2011-02
*Lee Tien-yu |  |  | TWN:GOV defence_minister 2008-03..2008-03
*Lee Yi-yang |  |  | TWN:GOV interior_minister 2008-03..2008-05
*Li Chieh |  |  | TWN:GOV defence_minister 2006-06..2008-02
*Liao Liao-i |  |  | TWN:GOV interior_minister 2008-06..2010-04
*Lin Kuang-hua |  |  | TWN:GOV governor 2003-10-10..2006-01-25
*Lin Si-yao |  |  | TWN:GOV governor 2007-12-21..2008-05-20
*Mark Chen | Masa Chang |  | TWN:GOV foreign_minister 2004-05..2008-02
Michael Tsai |  |  | TWN:GOV defence_minister 2008-04..2008-05
*Su Jia-chyuan |  |  | TWN:GOV interior_minister 2005-01..2008-05
*Tang Fei |  |  | TWN:GOV prime_minister 2000-05-20..2000-10-06
*Tsai Hsung-hsiung |  |  | TWN:GOV governor 2008-05-20..2009
*Yao Ming-tang |  |  | TWN:GOV defence_minister 2003-01..2004-09
*Yu Shyi-kun |  |  | TWN:GOV prime_minister 2002-02-01..2005-02-01
*Yung San-lee |  |  | TWN:GOV finance_minister 2003-01..2004-09
# TZA
Ali Mohamed Shein |  | m | TZA:GOV politician 2007-08..2011-02
Basil Mramba | Basil Pesambili Mramba | m | TZA:GOV finance_minister 2003-01..2006-02
Cleopa David Msuya |  |  | TZA:GOV prime_minister 1994-12-07..1995-11-28
Frederick Sumaye |  | m | TZA:GOV prime_minister 1995-11-28..2005-12-30
John Chiligati |  | m | TZA:GOV interior_minister 2006-03..2007-07
John Malecela |  | m | TZA:GOV prime_minister 1990-11-09..1994-12-07
Joseph James Mungai |  | m | TZA:GOV interior_minister 2007-08..2008-02
Joseph Warioba |  | m | TZA:GOV prime_minister 1985-11-05..1990-11-09
Juma Kapuya | Juma Athumani Kapuya | m | TZA:GOV defence_minister 2006-03..2008-02
Lawrence Masha |  | m | TZA:GOV interior_minister 2008-03..2010-12
Mohamed Ali Sheni |  | m | TZA:GOV politician 2003-01..2007-07
Mohamed Seif Khatibu | Mohammed Seif Khatib | m | TZA:GOV interior_minister 2003-01..2003-01
Mustapha Hadi Mkulo |  | m | TZA:GOV finance_minister 2008-03..2011-02
Omar Ramadhani Mapuri |  | m | TZA:GOV interior_minister 2003-02..2006-02
Shamsi Vuai Nahodha |  |  | TZA:GOV interior_minister 2011-01..2011-02
Zakhia Meghji | Zakia Hamdani Meghji |  | TZA:GOV finance_minister 2006-03..2008-02
# UGA
Crispus Kiyonga |  |  | UGA:GOV minister 2006-07..2011-02
Ezra Suruma |  |  | UGA:GOV finance_minister 2005-02..2007-10; UGA:GOV finance_minister 2007-11..2009-02
Francis Mwesigwa Rukutana | Mwesigwa Rukutana | m | UGA:GOV minister 2003-06..2004-06; UGA:GOV minister 2004-08..2006-06
Fred Omach |  | m | UGA:GOV minister 2006-07..2011-02
George Cosmas Adyebo |  | m | UGA:GOV prime_minister 1991-01-22..1994-11-18
Gerald Ssendaula |  | m | UGA:GOV finance_minister 2003-01..2005-01
Isaac Musumba |  | m | UGA:GOV minister 2003-01..2011-02
Kintu Musoke |  |  | UGA:GOV prime_minister 1994-11-18..1999-04-05
Matia Kasaija |  |  | UGA:GOV minister 2006-07..2011-02
Okello Oryem |  |  | UGA:GOV minister 2006-07..2011-02
Peter Kasenene |  | m | UGA:GOV minister 2003-01..2006-06
Ruth Nankabirwa |  | f | UGA:GOV minister 2003-01..2009-02; UGA:GOV minister 2009-03..2011-02
Salim Saleh |  | m | UGA:GOV minister 2006-07..2009-02
Samson Kisekka |  |  | UGA:GOV prime_minister 1986-01-30..1991-01-22
Sarah Kiyingi |  | f | UGA:GOV minister 2003-01..2003-07
Semakula Kiwanuka |  |  | UGA:GOV minister 2005-02..2006-06
Syda Bumba |  |  | UGA:GOV finance_minister 2009-03..2011-02
Wandira Specioza Kazibwe |  |  | UGA:GOV politician 2003-01..2003-05
# UKR
Anatoliy Mohylyov |  | m | UKR:GOV minister 2010-04..2011-02
Andriy Kluyev | Andriy Klyuyev | m | UKR:GOV minister 2004-01..2005-01; UKR:GOV minister 2006-09..2007-12; UKR:GOV minister 2010-04..2011-02
Borys Kolesnikov |  | m | UKR:GOV minister 2010-04..2011-02
Dmytro Tabachnyk |  | m | UKR:GOV minister 2003-01..2005-02; UKR:GOV minister 2006-09..2007-12
Fedir Yaroshenko |  |  | UKR:GOV finance_minister 2010-04..2011-02
Hryhoriy Nemyrya |  |  | UKR:GOV minister 2008-01..2010-03
Ihor Umansky |  | m | UKR:GOV finance_minister 2009-03..2010-03
Ivan Kyrylenko |  | m | UKR:GOV minister 2003-01..2005-02
Ivan Vasyunyk |  | m | UKR:GOV minister 2008-01..2010-03
Mykola Bilokon |  | m | UKR:GOV interior_minister 2003-09..2005-02
Mykola Tomenko |  | m | UKR:GOV minister 2005-03..2005-09
Oleh Rybachuk |  | m | UKR:GOV minister 2005-03..2006-10
Oleksandr Kuzmuk |  | m | UKR:GOV defence_minister 2004-10..2005-02
Roman Bezsmertniy | Roman Bezsmertnyy | m | UKR:GOV minister 2005-03..2006-08
Serhiy Tihipko | Serhiy Tyhypko | m | UKR:GOV minister 2010-05..2011-02
Stanislav Stashevskyy |  | m | UKR:GOV minister 2005-10..2006-08
Valentyn Symonenko |  | m | UKR:GOV prime_minister 1992-10-02..1992-10-13
Valeriy Ivashchenko |  | m | UKR:GOV minister 2009-08..2010-03
Vasyl Durdynets |  | m | UKR:GOV prime_minister 1997-06-19..1997-07-16
Viktor Pynzenyk |  | m | UKR:GOV minister 2005-03..2006-08; UKR:GOV finance_minister 2008-01..2009-02
Viktor Slauta |  | m | UKR:GOV minister 2010-04..2010-10
Viktor Tykhonov |  | m | UKR:GOV minister 2010-04..2011-02
Vitaliy Hayduk |  | m | UKR:GOV minister 2003-01..2003-12
Vitaliy Masol |  | m | UKR:GOV prime_minister 1994-06-16..1995-03-01
Vitold Fokin |  | m | UKR:GOV prime_minister 1990-10-23..1992-10-02
Volodymyr Rybak |  | m | UKR:GOV minister 2006-09..2007-12
Volodymyr Semynozhenko |  | m | UKR:GOV minister 2010-04..2010-10
Volodymyr Sivkovych |  | m | UKR:GOV minister 2010-04..2010-10
Vyacheslav Kyrylenko |  | m | UKR:GOV minister 2005-10..2006-08
Yukhym Zvyahilsky |  |  | UKR:GOV prime_minister 1993-09-22..1994-06-16
# URY
Alejandro Atchugarry |  | m | URY:GOV finance_minister 2003-01..2003-08
Alejo Fernández Chávez | Alejo Fernandez Chavez |  | URY:GOV interior_minister 2005-01..2005-02
Álvaro García | Alvaro Garcia | m | URY:GOV finance_minister 2008-10..2010-03
Azucena Berrutti |  |  | URY:GOV defence_minister 2005-03..2008-03
Daisy Tourne |  |  | URY:GOV interior_minister 2007-04..2009-06
Daniel Borrelli |  | m | URY:GOV interior_minister 2004-04..2004-09; URY:GOV interior_minister 2004-11..2004-12
Danilo Astori | Danilo Astori Saragoza | m | URY:GOV finance_minister 2005-03..2008-09; URY:GOV politician 2010-04..2010-04
Fernando Lorenzo |  | m | URY:GOV finance_minister 2010-04..2011-02
Gonzalo Fernández | Gonzalo Daniel Fernández Domínguez; Gonzalo Fernandez; Gonzalo Daniel Fernandez Dominguez | m | URY:GOV foreign_minister 2008-04..2009-09; URY:GOV defence_minister 2009-10..2010-03
Guillermo Stirling |  | m | URY:GOV interior_minister 2003-01..2004-03
Isaac Alfie |  | m | URY:GOV finance_minister 2003-09..2005-02
Jorge Bruni |  | m | URY:GOV interior_minister 2009-07..2010-03
Jose Bayardi |  | m | URY:GOV defence_minister 2008-04..2009-09
Jose Díaz | Jose Diaz | m | URY:GOV interior_minister 2005-03..2007-03
Luis Hierro |  | m | URY:GOV politician 2003-01..2005-02
Pedro Vaz Ramela |  | m | URY:GOV foreign_minister 2009-10..2010-03
Reinaldo Gargano |  |  | URY:GOV foreign_minister 2005-03..2008-03
Yamandu Fau |  | m | URY:GOV defence_minister 2003-01..2005-02
# UZB
Abdukahhor Tukhtayev |  |  | UZB:GOV minister 2005-02..2006-07
Abdulkhashim Mutalov |  |  | UZB:GOV prime_minister 1992-01-13..1995-12-21
Alisher Azizhujayev | Alisher Azizkhojayev |  | UZB:GOV minister 2004-05..2004-10
Anatoliy Isayev |  | m | UZB:GOV minister 2003-01..2004-04
Botir Xojayev |  |  | UZB:GOV minister 2009-08..2011-02
Ergash Shaismatov | Ergash Shoismatov |  | UZB:GOV minister 2006-08..2010-07
Farida Akbarova |  |  | UZB:GOV minister 2008-07..2011-02
Gulomjon Ibragimov |  |  | UZB:GOV minister 2010-08..2011-02
Hamidulla Karamatov |  |  | UZB:GOV minister 2003-01..2004-04
Kozim Tolaganov |  |  | UZB:GOV minister 2003-01..2004-04
Mamarizo Normuradov |  |  | UZB:GOV finance_minister 2003-01..2004-07
Mirabror Usmonov |  |  | UZB:GOV minister 2003-01..2005-02
Nodirkhon Khanov |  |  | UZB:GOV minister 2006-08..2008-08
Nodirxon Xanov |  |  | UZB:GOV minister 2008-09..2009-07
Nosirjon Yusupov |  |  | UZB:GOV minister 2003-01..2003-05
Otkir Sultonov | Oktir Sultanov |  | UZB:GOV prime_minister 1995-12-21..2003-12-11; UZB:GOV minister 2004-05..2006-07
Ravshanbek Fayzullayev |  |  | UZB:GOV minister 2004-05..2006-07
Rustam Azimov |  |  | UZB:GOV minister 2003-01..2005-07; UZB:GOV finance_minister 2006-01..2011-02
Rustam Kasymov |  |  | UZB:GOV minister 2006-08..2008-08
Rustam Qosimov |  |  | UZB:GOV minister 2004-11..2008-08; UZB:GOV minister 2004-11..2006-07; UZB:GOV minister 2008-09..2009-11
Rustam Yunosov |  |  | UZB:GOV minister 2003-01..2004-10
Saidahmad Rahimov |  |  | UZB:GOV finance_minister 2004-08..2005-12
Sodiq Safayev | Sodiq Safoyev |  | UZB:GOV foreign_minister 2003-04..2005-02
Svetlana Inamova |  | f | UZB:GOV minister 2004-05..2008-06
Uktam Ismailov |  |  | UZB:GOV minister 2003-01..2004-04
Ulugbek Roziqulov |  |  | UZB:GOV minister 2008-09..2011-02
Valery Otayev |  | m | UZB:GOV minister 2003-01..2004-04
Vladimir Norov |  | m | UZB:GOV foreign_minister 2006-08..2010-12
Vyacheslav Golyshev |  | m | UZB:GOV minister 2005-08..2008-08
# VCT
Arnhim Eustace |  |  | VCT:GOV prime_minister 2000-10-27..2001-03-25
Charles James Antrobus |  | m | VCT:GOV governor 1996-06-01..2002-06-03
Douglas Slater |  | m | VCT:GOV foreign_minister 2011-01..2011-02
Frederick Nathaniel Ballantyne |  | m | VCT:GOV governor 2002-09-02..2009
Girlyn Miguel |  |  | VCT:GOV minister 2011-01..2011-02
James Fitz Allen Mitchell |  | m | VCT:GOV prime_minister 1984-07-30..2000-10-27
Louis Straker |  | m | VCT:GOV minister 2003-01..2010-12
Mike Browne |  | m | VCT:GOV foreign_minister 2005-06..2006-03
Monica Dacon |  | f | VCT:GOV governor 2001-01..2002-09-02
# VEN
Gustavo Reyes Rangel Briceno |  | m | VEN:GOV defence_minister 2007-08..2009-03
Jesse Chacon |  | m | VEN:GOV interior_minister 2004-10..2007-01
Jesús Arnaldo Pérez | Jesus Arnaldo Perez | m | VEN:GOV foreign_minister 2004-08..2004-11
Jorge Antonio Giordani Cordero |  | m | VEN:GOV minister 2010-05..2011-02
Jorge García Carneiro | Jorge Luis García Carneiro; Jorge Garcia Carneiro; Jorge Luis Garcia Carneiro | m | VEN:GOV defence_minister 2004-02..2005-04
Lucas Rincón Romero | Lucas Rincon Romero |  | VEN:GOV interior_minister 2003-01..2004-04; VEN:GOV interior_minister 2004-06..2004-09
Nelson Jose Merentes Díaz | Nelson Merentes; Nelson Jose Merentes Diaz | m | VEN:GOV finance_minister 2005-05..2007-01
Octavio Lepage |  |  | VEN:GOV president 1993-05-21..1993-06-05
Pedro Miguel Carreno Escobar |  | m | VEN:GOV interior_minister 2007-02..2008-02
Rafael Isea |  | m | VEN:GOV finance_minister 2008-03..2008-06
Ramón Jose Velásquez | Ramon Jose Velasquez | m | VEN:GOV president 1993-06-05..1994-02-02
Ramón Orlando Maniglia Ferreira | Ramon Orlando Maniglia Ferreira | m | VEN:GOV defence_minister 2005-08..2006-07
Ramón Rodríguez Chacin | Ramon Rodriguez Chacin | m | VEN:GOV interior_minister 2008-03..2008-09
Rodrigo Eduardo Cabezas Morales |  | m | VEN:GOV finance_minister 2007-02..2008-02
Tobias Nobrega Suárez | Tobias Nobrega Suarez | m | VEN:GOV finance_minister 2003-01..2004-12
# VNM
*Do Quang Trung |  |  | VNM:GOV interior_minister 2003-01..2007-08
*Hoang Trung Hai |  |  | VNM:GOV minister 2007-09..2011-02
*Le Duc Anh |  |  | VNM:GOV president 1992-09-23..1997-09-24
*Le Kha Phieu |  |  | VNM:GOV leader 1997-12-29..2001-04-22
*Nguyen Sinh Hung |  |  | VNM:GOV finance_minister 2003-01..2005-02; VNM:GOV finance_minister 2005-04..2011-02
*Nguyen Thi Doan |  |  | VNM:GOV politician 2007-08..2011-02
*Nguyen Thien Nhan |  |  | VNM:GOV minister 2007-09..2011-02
*Tran van Tuan |  |  | VNM:GOV interior_minister 2007-09..2011-02
*Truon My Hoa |  |  | VNM:GOV politician 2004-03..2004-08
*Truong My Hoa |  |  | VNM:GOV politician 2004-09..2007-07
*Truong Vinh Trong |  |  | VNM:GOV minister 2006-07..2011-02
*Vo Chi Cong |  |  | VNM:GOV leader 1987-06-18..1992-09-22
*Vu Khoan |  |  | VNM:GOV minister 2003-01..2006-06
*Vu van Ninh |  |  | VNM:GOV finance_minister 2006-07..2011-02
# VUT
Alfred Maseng |  | m | VUT:GOV president 2004-04-12..2004-05-11
Barak Sope | Barak Sope Maautamate; Barak Sope Maau Tamate | m | VUT:GOV prime_minister 1988-12-18..1988-12-19; VUT:GOV prime_minister 1999-11-25..2001-04-13; VUT:GOV foreign_minister 2004-09..2005-04
Donald Kalpokas |  | m | VUT:GOV prime_minister 1998-03-30..1999-11-25
Dunstan Hilton |  |  | VUT:GOV interior_minister 2011-01..2011-02
Fred Timakata |  | m | VUT:GOV president 1989-01-30..1994-01-30
George Wells |  | m | VUT:GOV foreign_minister 2011-02..2011-02
Georges Andre Wells |  | m | VUT:GOV interior_minister 2005-05..2010-05
Jean-Marie Leye |  | m | VUT:GOV president 1994-03-02..1999-03-02
Joe Natuman |  |  | VUT:GOV interior_minister 2003-01..2004-08; VUT:GOV foreign_minister 2009-09..2010-05; VUT:GOV foreign_minister 2010-06..2010-12
Joe Wells |  |  | VUT:GOV foreign_minister 2011-01..2011-01
John Bani |  | m | VUT:GOV president 1999-03-24..2004-03-24
Josias Moli |  |  | VUT:GOV president 2004-07-29..2004-08-16
Keasipal Song |  |  | VUT:GOV interior_minister 2004-09..2004-09
Maxime Carlot Korman |  | m | VUT:GOV prime_minister 1996-02-23..1996-09-30; VUT:GOV minister 2004-09..2004-09
Moana Carcasses | Moana Kakases |  | VUT:GOV foreign_minister 2003-12..2004-08; VUT:GOV finance_minister 2004-09..2010-05; VUT:GOV interior_minister 2010-06..2011-02
Roger Abiut |  | m | VUT:GOV president 2004-05-11..2004-07-29
Sato Kilman |  |  | VUT:GOV minister 2005-05..2011-02
Sela Molisa |  |  | VUT:GOV finance_minister 2003-01..2004-08; VUT:GOV finance_minister 2010-06..2010-12
Serge Vohor |  | m | VUT:GOV prime_minister 2004-07-29..2004-12-11
Walter Lini |  | m | VUT:GOV prime_minister 1980-07-30..1991-09-06
# WSM
Lee Hang Niko |  | m | WSM:GOV finance_minister 2008-04..2011-02
Telefoni Retzlaff Misa |  |  | WSM:GOV minister 2004-03..2011-02
Tofilau Eti Alesana |  |  | WSM:GOV prime_minister 1982-12-31..1985-12-30; WSM:GOV prime_minister 1988-04-08..1998-11-23
Tuimaleali'Ifano Va'Aletoa |  |  | WSM:GOV leader 2007-05-11..2007-06-20
# YEM
Abd al Rab Mansur al Hadi |  | m | YEM:GOV politician 2003-01..2011-02
Abdallah bin Husayn al Ahmar | Abdallah Husayn al Ahmar | m | YEM:GOV speaker 2003-01..2005-03
Abdul Aziz Abdul Ghani |  | m | YEM:GOV prime_minister 1983-11-13..1990-05-22; YEM:GOV prime_minister 1994-10-06..1997-05-14
Abdul Qader Bajamal |  | m | YEM:GOV prime_minister 2001-04-07..2007-04-07
Ahmad Muhammad Abdallah al Sufan |  | m | YEM:GOV minister 2003-06..2007-02
Alawi Salah al Salami |  |  | YEM:GOV minister 2003-01..2007-02
Ali Muhammad al Mujur |  | m | YEM:GOV prime_minister 2007-04..2007-04
Ali Salim al-Baidh |  | m | YEM:GOV president 1994-05-21..1994-07-07
Faraj Said bin Ghanem |  |  | YEM:GOV prime_minister 1997-05-14..1998-04-29
Haidar Abu Bakr al-Attas |  |  | YEM:GOV leader 1986-01..1990-05-22; YEM:GOV prime_minister 1990-05-22..1994-05-09
Muhammad Said al-Attar |  | m | YEM:GOV prime_minister 1994-05-09..1994-10-06
Numan Salih al Suhaybi |  |  | YEM:GOV finance_minister 2007-05..2011-02
Saif Mahyoub al Asali | Saif Mahyub al Asali | m | YEM:GOV finance_minister 2006-03..2007-04
Yasin Said Numan |  | m | YEM:GOV prime_minister 1986-02-08..1990-05-22
# ZAF
Ivy Matsepe Casaburri | Ivy Matsepe Cassaburri |  | ZAF:GOV prime_minister 2008-09-25..2008-09-25; ZAF:GOV president 2008-09-25..2008-09-25
# ZMB
Bates Namuyamba |  |  | ZMB:GOV interior_minister 2005-09..2006-10
Emmanuel Kasonde |  | m | ZMB:GOV finance_minister 2003-01..2003-06
Enoch Kavindele |  |  | ZMB:GOV politician 2003-01..2003-06
George Mpombo |  | m | ZMB:GOV minister 2003-02..2005-10; ZMB:GOV minister 2006-11..2010-11
Luckson Mapushi |  |  | ZMB:GOV interior_minister 2003-01..2003-01
Lupando Mwape |  |  | ZMB:GOV politician 2004-11..2006-10
Malimba Masheke |  |  | ZMB:GOV prime_minister 1989-03-15..1991-08-31
Michael Mabenga |  | m | ZMB:GOV defence_minister 2003-03..2004-11
Mkhondo Lungu |  |  | ZMB:GOV interior_minister 2010-12..2011-02
Mundia Sikatana |  |  | ZMB:GOV foreign_minister 2006-11..2007-08
Nevers Mumba |  |  | ZMB:GOV politician 2003-07..2004-10
Ngandu Peter Magande |  |  | ZMB:GOV finance_minister 2003-08..2008-11
Ronnie Shikapwasha |  |  | ZMB:GOV interior_minister 2003-02..2008-11
Situmbeko Musokotwane |  |  | ZMB:GOV finance_minister 2008-12..2011-02
Wamundila Muliokela |  |  | ZMB:GOV defence_minister 2005-05..2006-10
# ZWE
Christopher Kuruneri |  | m | ZWE:GOV finance_minister 2004-03..2004-12
Giles Mutsekwa |  | m | ZWE:GOV minister 2009-03..2011-02
Herbert Murerwa |  | m | ZWE:GOV finance_minister 2003-01..2004-02; ZWE:GOV finance_minister 2005-05..2007-03
Samuel Mumbengegwi |  | m | ZWE:GOV finance_minister 2007-04..2009-02
Stanislaus Mudenge |  |  | ZWE:GOV foreign_minister 2004-03..2005-04
Thokozani Khupe |  |  | ZWE:GOV minister 2009-03..2011-02
