# Heads and envoys of international organisations: European Union, United Nations, NATO, OSCE, IMF, World Bank and others.
@ name | spellings | sex | offices | died

# European Union
Jacques Delors |  | m | FRA:GOV finance_minister 1981-05..1984-07; EUR president 1985-01-06..1995-01-24
Manuel Marín | Manuel Marin | m | EUR commissioner 1986-01..1999-03-15; EUR president 1999-03-15..1999-09-15; ESP:LEG speaker 2004-04..2008-03
Romano Prodi |  | m | ITA:GOV prime_minister 1996-05-17..1998-10-21; EUR president 1999-09-16..2004-11-21; ITA:GOV prime_minister 2006-05-17..2008-05-08; UNO commissioner 2012-10..2014-01
José Manuel Barroso | José Manuel Durão Barroso; Jose Manuel Barroso; Durão Barroso | m | PRT:GOV foreign_minister 1992-11..1995-10; PRT:GOV prime_minister 2002-04-06..2004-07-17; EUR president 2004-11-22..2014-10-31
Donald Tusk |  | m | POL:GOV prime_minister 2007-11-16..2014-09-22; EUR president 2014-12-01..2019-11-30; POL:OPP opposition_leader 2021-07..2023-12; POL:GOV prime_minister 2023-12-13..
Herman Van Rompuy | Herman van Rompuy; Van Rompuy | m | BEL:LEG speaker 2007-07..2008-12; BEL:GOV prime_minister 2008-12-30..2009-11-25; EUR president 2009-12-01..2014-11-30
Charles Michel |  | m | BEL:GOV minister 2007-12..2011-02; BEL:GOV prime_minister 2014-10-11..2019-10-27; EUR president 2019-12-01..2024-11-30
António Costa | Antonio Costa | m | PRT:GOV interior_minister 2005-03..2007-05; PRT:GOV mayor 2007-08..2015-04; PRT:GOV prime_minister 2015-11-26..2024-04-02; EUR president 2024-12-01..
Javier Solana |  | m | ESP:GOV foreign_minister 1992-06..1995-12; IGO:NAT secretary_general 1995-12-05..1999-10-06; EUR leader 1999-10-18..2009-12-01
Catherine Ashton | Lady Ashton; Baroness Ashton | f | GBR:GOV minister 2007-06..2008-10; EUR commissioner 2008-10-06..2014-10-31
Federica Mogherini |  | f | ITA:GOV foreign_minister 2014-02-22..2014-10-31; EUR commissioner 2014-11-01..2019-11-30; EUR:EDU politician 2020-09..2025-12
Josep Borrell |  | m | ESP:GOV minister 1991-03..1996-05; EUR:LEG speaker 2004-07-20..2007-01-16; ESP:GOV foreign_minister 2018-06-07..2019-11-29; EUR commissioner 2019-12-01..2024-11-30
Kaja Kallas |  | f | EST:PTY party_leader 2018-04..2021-01; EST:GOV prime_minister 2021-01-26..2024-07-23; EUR commissioner 2024-12-01..
Nicole Fontaine |  | f | EUR:LEG speaker 1999-07-20..2002-01-15; FRA:GOV minister 2002-06..2004-03
Pat Cox |  | m | EUR:LEG speaker 2002-01-15..2004-07-20
José María Gil-Robles | Gil-Robles; Jose Maria Gil-Robles | m | EUR:LEG speaker 1997-01-14..1999-07-20
Klaus Hänsch | Klaus Haensch; Klaus Hansch | m | EUR:LEG speaker 1994-07-19..1997-01-14
Jerzy Buzek |  | m | POL:GOV prime_minister 1997-10-31..2001-10-19; EUR:LEG speaker 2009-07-14..2012-01-17; EUR:LEG member_of_parliament 2012-01..2024-07
Antonio Tajani |  | m | EUR commissioner 2008-05-09..2014-06-30; EUR:LEG speaker 2017-01-17..2019-07-03; ITA:GOV foreign_minister 2022-10-22..
David Sassoli |  | m | EUR:LEG member_of_parliament 2009-07..2019-07; EUR:LEG speaker 2019-07-03..2022-01-11 | 2022-01-11
Roberta Metsola |  | f | EUR:LEG member_of_parliament 2013-04..2022-01; EUR:LEG speaker 2022-01-18..
Margot Wallström | Margot Wallstrom | f | EUR commissioner 1999-09-16..2010-02-09; UNO commissioner 2010-03..2012-06; SWE:GOV foreign_minister 2014-10-03..2019-09-10
Günter Verheugen | Guenter Verheugen; Gunter Verheugen | m | DEU:GOV minister 1998-10-27..1999-09; EUR commissioner 1999-09-16..2010-02-09
Chris Patten | Christopher Patten | m | HKG:GOV governor 1992-07-09..1997-06-30; EUR commissioner 1999-09-16..2004-11-22
Olli Rehn |  | m | EUR commissioner 2004-07-12..2014-07-01; FIN:GOV minister 2015-05..2016-12; FIN:BUS politician 2018-07-12..
Louis Michel |  | m | BEL:GOV foreign_minister 1999-07-12..2004-07-18; EUR commissioner 2004-11-22..2009-07-17
Charlie McCreevy |  | m | IRL:GOV finance_minister 1997-06..2004-09; EUR commissioner 2004-11-22..2010-02-09
Joaquín Almunia | Joaquin Almunia | m | ESP:PTY party_leader 1997-06..2000-03; EUR commissioner 2004-04-26..2014-10-31
Neelie Kroes |  | f | EUR commissioner 2004-11-22..2014-10-31
Peter Mandelson | Lord Mandelson | m | GBR:GOV minister 1997-05..2001-01; EUR commissioner 2004-11-22..2008-10-03; GBR:GOV minister 2008-10-03..2010-05-11; GBR:GOV minister 2025-02-10..2025-09-11
Franco Frattini |  | m | ITA:GOV foreign_minister 2002-11-14..2004-11-18; EUR commissioner 2004-11-22..2008-05-08; ITA:GOV foreign_minister 2008-05-08..2011-11-16
Jacques Barrot |  | m | FRA:GOV minister 1995-05..1997-06; EUR commissioner 2004-03-31..2010-02-09
Markos Kyprianou |  | m | CYP:GOV finance_minister 2003-03..2004-04; EUR commissioner 2004-05..2008-03; CYP:GOV foreign_minister 2008-03-03..2011-08
Stavros Dimas |  | m | EUR commissioner 2004-03..2010-02-09; GRC:GOV foreign_minister 2011-11-11..2012-05
László Kovács | Laszlo Kovacs | m | HUN:GOV foreign_minister 1994-07..1998-07; HUN:GOV foreign_minister 2002-05..2004-11; EUR commissioner 2004-11-22..2010-02-09
Andris Piebalgs |  | m | EUR commissioner 2004-11-22..2014-10-31
Mariann Fischer Boel |  | f | DNK:GOV minister 2001-11..2004-08; EUR commissioner 2004-11-22..2010-02-09
Siim Kallas |  | m | EST:GOV prime_minister 2002-01-28..2003-04-10; EUR commissioner 2004-05..2014-10-31
Ján Figeľ | Jan Figel | m | EUR commissioner 2004-05..2009-10-01; SVK:PTY party_leader 2009-09..2016-03; SVK:GOV minister 2010-07..2012-04
Meglena Kunewa | Meglena Kuneva | f | BGR:GOV minister 2001-08..2006-12; EUR commissioner 2007-01-01..2010-02-09; BGR:GOV minister 2014-11..2017-01
Dalia Grybauskaitė | Dalia Grybauskaite | f | LTU:GOV finance_minister 2001-07..2004-05; EUR commissioner 2004-05..2009-07-01; LTU:GOV president 2009-07-12..2019-07-12
Danuta Hübner | Danuta Huebner; Danuta Hubner | f | EUR commissioner 2004-05..2009-07; EUR:LEG member_of_parliament 2009-07..2024-07
Leonard Orban |  | m | EUR commissioner 2007-01-01..2010-02-09
Vladimír Špidla | Vladimir Spidla | m | CZE:GOV prime_minister 2002-07-12..2004-08-04; EUR commissioner 2004-11-22..2010-02-09
Janez Potočnik | Janez Potocnik | m | EUR commissioner 2004-05..2014-10-31
Mario Monti |  | m | EUR commissioner 1995-01..2004-11-22; ITA:GOV prime_minister 2011-11-16..2013-04-28
Pascal Lamy |  | m | EUR commissioner 1999-09-16..2004-11-22; IGO:WTO commissioner 2005-09-01..2013-08-31
Pedro Solbes |  | m | ESP:GOV finance_minister 1993-07..1996-05; EUR commissioner 1999-09-16..2004-04; ESP:GOV finance_minister 2004-04-18..2009-04-07
Frits Bolkestein |  | m | NLD:GOV defence_minister 1988-09..1989-11; EUR commissioner 1999-09-16..2004-11-22
António Vitorino | Antonio Vitorino | m | PRT:GOV defence_minister 1995-10..1997-11; EUR commissioner 1999-09-16..2004-11-22; UNO commissioner 2018-10-01..2023-09-30
Neil Kinnock |  | m | GBR:OPP opposition_leader 1983-10-02..1992-07-18; EUR commissioner 1995-01..2004-11-22
Leon Brittan |  | m | GBR:GOV interior_minister 1983-06..1985-09; EUR commissioner 1989-01..1999-09-15
Martin Bangemann |  | m | DEU:GOV minister 1984-06..1988-12; EUR commissioner 1989-01..1999-09
Monika Wulf-Mathies |  | f | DEU:LAB politician 1982-09..1995-01; EUR commissioner 1995-01..1999-09
Édith Cresson | Edith Cresson | f | FRA:GOV prime_minister 1991-05-15..1992-04-02; EUR commissioner 1995-01..1999-03-15
Emma Bonino |  | f | EUR commissioner 1995-01..1999-09-15; EUR:LEG member_of_parliament 1999-07..2006-05; ITA:GOV minister 2006-05..2008-05; ITA:GOV foreign_minister 2013-04-28..2014-02-22
Ray MacSharry |  | m | IRL:GOV finance_minister 1987-03..1988-11; EUR commissioner 1989-01..1993-01
Henning Christophersen |  | m | DNK:GOV finance_minister 1982-09..1984-07; EUR commissioner 1985-01..1995-01
Karel De Gucht | Karel de Gucht | m | BEL:GOV foreign_minister 2004-07-18..2009-07-17; EUR commissioner 2009-07-17..2014-10-31
Michel Barnier |  | m | FRA:GOV foreign_minister 2004-03-31..2005-05-31; FRA:GOV minister 2007-06..2009-06; EUR commissioner 2010-02-10..2014-10-31; EUR commissioner 2016-10-01..2021-03; FRA:GOV prime_minister 2024-09-05..2024-12-13
Štefan Füle | Stefan Füle; Stefan Fuele; Stefan Fule | m | CZE:GOV minister 2009-05..2010-02; EUR commissioner 2010-02-10..2014-10-31
Cecilia Malmström | Cecilia Malmstroem; Cecilia Malmstrom | f | SWE:GOV minister 2006-10..2010-02; EUR commissioner 2010-02-10..2019-11-30
Connie Hedegaard |  | f | DNK:GOV minister 2004-08..2009-11; EUR commissioner 2010-02-10..2014-10-31
Kristalina Georgiewa | Kristalina Georgieva | f | EUR commissioner 2010-02-10..2016-12-31; IGO:WBK commissioner 2017-01-02..2019-09; IGO:IMF commissioner 2019-10-01..
Máire Geoghegan-Quinn | Maire Geoghegan-Quinn | f | EUR commissioner 2010-02-10..2014-10-31
John Dalli |  | m | MLT:GOV finance_minister 1992..2004; EUR commissioner 2010-02-10..2012-10-16
Janusz Lewandowski |  | m | EUR commissioner 2010-02-10..2014-10-31
Algirdas Šemeta | Algirdas Semeta | m | LTU:GOV finance_minister 2008-12..2009-07; EUR commissioner 2009-07..2014-10-31
Dacian Cioloș | Dacian Ciolos | m | EUR commissioner 2010-02-10..2014-10-31; ROU:GOV prime_minister 2015-11-17..2017-01-04; ROU:PTY party_leader 2021-10..2022-02
László Andor | Laszlo Andor | m | EUR commissioner 2010-02-10..2014-10-31
Maroš Šefčovič | Maros Sefcovic | m | EUR commissioner 2009-10-01..
Frans Timmermans |  | m | NLD:GOV foreign_minister 2012-11-05..2014-10-17; EUR commissioner 2014-11-01..2023-08-22; NLD:PTY party_leader 2023-08..2025-10-29
Jyrki Katainen |  | m | FIN:GOV finance_minister 2007-04-19..2011-06-22; FIN:GOV prime_minister 2011-06-22..2014-06-24; EUR commissioner 2014-07-16..2019-11-30
Valdis Dombrovskis |  | m | LVA:GOV prime_minister 2009-03-12..2014-01-22; EUR commissioner 2014-11-01..
Pierre Moscovici |  | m | FRA:GOV finance_minister 2012-05-16..2014-04-02; EUR commissioner 2014-11-01..2019-11-30; FRA:JUD judge 2020-06..2025-12
Margrethe Vestager |  | f | DNK:GOV minister 2011-10..2014-09; EUR commissioner 2014-11-01..2024-11-30
Dimitris Avramopoulos |  | m | GRC:GOV mayor 1995-01..2002-12; GRC:GOV defence_minister 2011-11..2012-05; GRC:GOV foreign_minister 2012-06-21..2013-06-25; EUR commissioner 2014-11-01..2019-11-30
Věra Jourová | Vera Jourova | f | EUR commissioner 2014-11-01..2024-11-30
Elżbieta Bieńkowska | Elzbieta Bienkowska | f | EUR commissioner 2014-11-01..2019-11-30
Phil Hogan |  | m | EUR commissioner 2014-11-01..2020-08-26
Carlos Moedas |  | m | EUR commissioner 2014-11-01..2019-11-30; PRT:GOV mayor 2021-10-18..
Vytenis Andriukaitis |  | m | EUR commissioner 2014-11-01..2019-11-30
Miguel Arias Cañete | Miguel Arias Canete | m | ESP:GOV minister 2011-12..2014-04; EUR commissioner 2014-11-01..2019-11-30
Christos Stylianides |  | m | EUR commissioner 2014-11-01..2019-11-30
Jonathan Hill | Lord Hill | m | EUR commissioner 2014-11-01..2016-07-15
Julian King |  | m | EUR commissioner 2016-09-19..2019-11-30
Tibor Navracsics |  | m | HUN:GOV minister 2010-05..2014-09; HUN:GOV foreign_minister 2014-06-06..2014-09-22; EUR commissioner 2014-11-01..2019-11-30; HUN:GOV minister 2022-05..
Violeta Bulc |  | f | EUR commissioner 2014-11-01..2019-11-30
Marija Gabriel | Mariya Gabriel | f | EUR commissioner 2017-07-07..2023-05; BGR:GOV foreign_minister 2023-06-06..2024-04-09
Thierry Breton |  | m | FRA:GOV finance_minister 2005-02-25..2007-05-15; EUR commissioner 2019-12-01..2024-09-16
Paolo Gentiloni |  | m | ITA:GOV foreign_minister 2014-10-31..2016-12-12; ITA:GOV prime_minister 2016-12-12..2018-06-01; EUR commissioner 2019-12-01..2024-11-30
Didier Reynders |  | m | BEL:GOV finance_minister 1999-07-12..2011-12-06; BEL:GOV foreign_minister 2011-12-06..2019-11-30; EUR commissioner 2019-12-01..2024-11-30
Ylva Johansson |  | f | EUR commissioner 2019-12-01..2024-11-30
Margaritis Schinas |  | m | EUR spokesperson 2014-11..2019-11; EUR commissioner 2019-12-01..2024-11-30
Janusz Wojciechowski |  | m | EUR commissioner 2019-12-01..2024-11-30
Olivér Várhelyi | Oliver Varhelyi | m | EUR commissioner 2019-12-01..
Stella Kyriakides |  | f | EUR commissioner 2019-12-01..2024-11-30
Virginijus Sinkevičius | Virginijus Sinkevicius | m | EUR commissioner 2019-12-01..2024-07
Dubravka Šuica | Dubravka Suica | f | EUR commissioner 2019-12-01..
Janez Lenarčič | Janez Lenarcic | m | EUR commissioner 2019-12-01..2024-11-30
Kadri Simson |  | f | EUR commissioner 2019-12-01..2024-11-30
Adina Vălean | Adina Valean | f | EUR commissioner 2019-12-01..2024-07
Helena Dalli |  | f | EUR commissioner 2019-12-01..2024-11-30
Mairead McGuinness |  | f | EUR commissioner 2020-10-12..2024-11-30
Wopke Hoekstra |  | m | NLD:GOV finance_minister 2017-10-26..2022-01-10; NLD:GOV foreign_minister 2022-01-10..2023-09-01; EUR commissioner 2023-10-05..
Teresa Ribera |  | f | ESP:GOV minister 2018-06..2024-11; EUR commissioner 2024-12-01..
Henna Virkkunen |  | f | EUR commissioner 2024-12-01..
Stéphane Séjourné | Stephane Sejourne | m | FRA:GOV foreign_minister 2024-01-11..2024-09-21; EUR commissioner 2024-12-01..
Raffaele Fitto |  | m | ITA:GOV minister 2022-10..2024-11; EUR commissioner 2024-12-01..
Roxana Mînzatu | Roxana Minzatu | f | EUR commissioner 2024-12-01..
Andrius Kubilius |  | m | LTU:GOV prime_minister 1999-11-03..2000-11-09; LTU:GOV prime_minister 2008-12-09..2012-12-13; EUR commissioner 2024-12-01..
Marta Kos |  | f | EUR commissioner 2024-12-01..
Michael McGrath |  | m | IRL:GOV finance_minister 2022-12-17..2024-06; EUR commissioner 2024-12-01..
Dan Jørgensen | Dan Jorgensen | m | EUR commissioner 2024-12-01..
Christophe Hansen |  | m | EUR commissioner 2024-12-01..
Piotr Serafin |  | m | EUR commissioner 2024-12-01..
Wim Duisenberg |  | m | EUR:BUS leader 1998-06-01..2003-10-31
Jean-Claude Trichet |  | m | EUR:BUS leader 2003-11-01..2011-10-31
Mario Draghi |  | m | ITA:BUS politician 2006-01-16..2011-10-31; EUR:BUS leader 2011-11-01..2019-10-31; ITA:GOV prime_minister 2021-02-13..2022-10-22
Christine Lagarde |  | f | FRA:GOV minister 2005-06..2007-06; FRA:GOV finance_minister 2007-06-19..2011-06-29; IGO:IMF commissioner 2011-07-05..2019-09-12; EUR:BUS leader 2019-11-01..
Jürgen Stark | Juergen Stark; Jurgen Stark | m | EUR:BUS politician 2006-06..2011-12
Jörg Asmussen | Joerg Asmussen; Jorg Asmussen | m | DEU:GOV minister 2008-07..2011-12; EUR:BUS politician 2012-01..2014-01; DEU:GOV minister 2013-12..2016-01
Guy Verhofstadt |  | m | BEL:GOV prime_minister 1999-07-12..2008-03-20; EUR:LEG member_of_parliament 2009-07..2024-07
Gijs de Vries |  | m | EUR commissioner 2004-03..2007-03
Gilles de Kerchove |  | m | EUR commissioner 2007-09..2021-11
Emma Udwin |  | f | EUR spokesperson 2001..2007
Christina Gallach |  | f | EUR spokesperson 2000..2009
Maja Kocijančič | Maja Kocijancic | f | EUR spokesperson 2010..2019
Bernardino León | Bernardino Leon | m | EUR commissioner 2011-07..2014-08; UNO commissioner 2014-08..2015-11
Pieter Feith |  | m | EUR commissioner 2005-09..2006-12; EUR commissioner 2008-02..2012-09
Peter Sørensen | Peter Sorensen | m | EUR commissioner 2011..2015
Yves de Kermabon |  | m | EUR commissioner 2008-06..2010-10
Xavier Bout de Marnhac |  | m | EUR commissioner 2010-10..2013-01
Eva Kaili |  | f | EUR:LEG member_of_parliament 2014-07..2022-01; EUR:LEG speaker 2022-01..2022-12-13; EUR:LEG member_of_parliament 2022-12..2024-07
Udo Bullmann |  | m | EUR:LEG member_of_parliament 1999-07..
Sophie in ’t Veld | Sophie in't Veld; Sophie in 't Veld | f | EUR:LEG member_of_parliament 2004-07..2024-07

# United Nations
Trygve Lie |  | m | UNO secretary_general 1946-02-02..1952-11-10
Dag Hammarskjöld | Dag Hammarskjold | m | UNO secretary_general 1953-04-10..1961-09-18 | 1961-09-18
Sithu U Thant | U Thant | m | UNO secretary_general 1961-11-03..1971-12-31
Javier Pérez de Cuéllar | Javier Perez de Cuellar; Pérez de Cuéllar | m | UNO secretary_general 1982-01-01..1991-12-31; PER:GOV prime_minister 2000-11-22..2001-07-28
Boutros Boutros-Ghali | Butros Butros-Ghali; Boutros-Ghali | m | EGY:GOV minister 1977..1991; UNO secretary_general 1992-01-01..1996-12-31
Kofi Annan |  | m | UNO commissioner 1993-03..1996-12; UNO secretary_general 1997-01-01..2006-12-31; UNO commissioner 2012-02-23..2012-08-31
*Ban Ki-moon | Ban Ki Moon | m | KOR:GOV foreign_minister 2004-01-17..2006-11-10; UNO secretary_general 2007-01-01..2016-12-31
António Guterres | Antonio Guterres | m | PRT:GOV prime_minister 1995-10-28..2002-04-06; UNO commissioner 2005-06-15..2015-12-31; UNO secretary_general 2017-01-01..2026-12-31
Louise Fréchette | Louise Frechette | f | UNO commissioner 1998-03..2006-03
Mark Malloch Brown | Mark Malloch-Brown | m | UNO commissioner 1999-07..2005-08; UNO commissioner 2006-04..2006-12; GBR:GOV minister 2007-06..2009-07
Asha-Rose Migiro |  | f | TZA:GOV foreign_minister 2006-01..2007-01; UNO commissioner 2007-02-05..2012-06-30
Jan Eliasson |  | m | UNO president 2005-09-13..2006-09-11; SWE:GOV foreign_minister 2006-04-24..2006-10-06; UNO commissioner 2006-12..2008-06; UNO commissioner 2012-07-01..2016-12-31
Amina Mohammed | Amina J. Mohammed | f | UNO commissioner 2017-01-01..
Mary Robinson |  | f | IRL:GOV president 1990-12-03..1997-09-12; UNO commissioner 1997-09-12..2002-09-12
Sérgio Vieira de Mello | Sergio Vieira de Mello; Vieira de Mello | m | UNO commissioner 1999-11..2002-05; UNO commissioner 2002-09-12..2003-08-19 | 2003-08-19
Louise Arbour |  | f | UNO:JUD judge 1996-10..1999-09; UNO commissioner 2004-07-01..2008-06-30; UNO commissioner 2017-03..2018-12
Navi Pillay | Navanethem Pillay | f | UNO commissioner 2008-09-01..2014-08-31
Seid Ra’ad al-Hussein | Seid Raad al-Hussein; Zeid Ra'ad al-Hussein; Zeid Raad Al Hussein; Said Raad al-Hussein; Seid Ra'ad al-Hussein | m | UNO commissioner 2014-09-01..2018-08-31
Michelle Bachelet |  | f | CHL:GOV defence_minister 2002-01-07..2004-10-01; CHL:GOV president 2006-03-11..2010-03-11; UNO commissioner 2010-09-14..2013-03-15; CHL:GOV president 2014-03-11..2018-03-11; UNO commissioner 2018-09-01..2022-08-31
Volker Türk | Volker Tuerk; Volker Turk | m | UNO commissioner 2022-10-17..
Ruud Lubbers |  | m | NLD:GOV prime_minister 1982-11-04..1994-08-22; UNO commissioner 2001-01-01..2005-02-20
Sadako Ogata |  | f | UNO commissioner 1991-02..2000-12-31
Filippo Grandi |  | m | UNO commissioner 2010-01..2014-03; UNO commissioner 2016-01-01..2025-12-31
Barham Salih | Barham Saleh | m | IRQ:GOV minister 2004-06..2009-10; IRQ:GOV governor 2009-10..2012-04; IRQ:GOV president 2018-10-02..2022-10-17; UNO commissioner 2026-01-01..
Jan Egeland |  | m | UNO commissioner 2003-08..2006-12; NGO secretary_general 2013-08..; UNO commissioner 2015-09..2018-11
John Holmes |  | m | UNO commissioner 2007-01..2010-08
Valerie Amos |  | f | UNO commissioner 2010-09..2015-05
Stephen O’Brien | Stephen O'Brien | m | UNO commissioner 2015-05..2017-08
Mark Lowcock |  | m | UNO commissioner 2017-09..2021-06
Martin Griffiths |  | m | UNO commissioner 2018-02..2021-07; UNO commissioner 2021-07-19..2024-06
Tom Fletcher |  | m | UNO commissioner 2024-11-18..
Achim Steiner |  | m | UNO commissioner 2006-06-15..2016-06; UNO commissioner 2017-06-19..2025-06
Erik Solheim |  | m | NOR:GOV minister 2005-10..2012-03; UNO commissioner 2016-06..2018-11
Inger Andersen |  | f | UNO commissioner 2019-06-15..
Carol Bellamy |  | f | UNO commissioner 1995-05..2005-04
Ann Veneman | Ann M. Veneman | f | USA:GOV minister 2001-01-20..2005-01; UNO commissioner 2005-05-01..2010-04
Anthony Lake |  | m | UNO commissioner 2010-05-01..2017-12-31
Henrietta Fore |  | f | UNO commissioner 2018-01-01..2022-01
Catherine Russell |  | f | UNO commissioner 2022-02-01..
James Morris |  | m | UNO commissioner 2002-04..2007-04
Josette Sheeran |  | f | UNO commissioner 2007-04..2012-04
Ertharin Cousin |  | f | UNO commissioner 2012-04..2017-04
David Beasley |  | m | UNO commissioner 2017-04..2023-04
Cindy McCain |  | f | UNO commissioner 2023-04-05..
Jacques Diouf |  | m | UNO commissioner 1994-01-01..2011-12-31
José Graziano da Silva | Jose Graziano da Silva | m | UNO commissioner 2012-01-01..2019-07-31
*Qu Dongyu |  | m | UNO commissioner 2019-08-01..
Gro Harlem Brundtland | Brundtland | f | NOR:GOV prime_minister 1990-11-03..1996-10-25; UNO commissioner 1998-07-21..2003-07-21
*Lee Jong-wook |  | m | UNO commissioner 2003-07-21..2006-05-22 | 2006-05-22
Margaret Chan |  | f | UNO commissioner 2007-01-04..2017-06-30
Tedros Adhanom Ghebreyesus | Tedros Ghebreyesus; Tedros; Tedros Adhanom | m | ETH:GOV minister 2005-10..2012-11; ETH:GOV foreign_minister 2012-11-29..2016-11; UNO commissioner 2017-07-01..
Maria van Kerkhove |  | f | UNO commissioner 2020..
Michael Ryan |  | m | UNO commissioner 2019..2025
Koïchiro Matsuura | Koichiro Matsuura | m | UNO commissioner 1999-11-15..2009-11-15
Irina Bokowa | Irina Bokova | f | UNO commissioner 2009-11-15..2017-11-15
Audrey Azoulay |  | f | FRA:GOV minister 2016-02..2017-05; UNO commissioner 2017-11-15..2025-11-14
Chaled al-Anani | Khaled El-Enany | m | EGY:GOV minister 2016-03..2022-08; UNO commissioner 2025-11-15..
Juan Somavía | Juan Somavia | m | UNO commissioner 1999-03..2012-09
Guy Ryder |  | m | UNO commissioner 2012-10-01..2022-09-30
Gilbert Houngbo | Gilbert F. Houngbo | m | TGO:GOV prime_minister 2008-09-07..2012-07; UNO commissioner 2022-10-01..
Peter Piot |  | m | UNO commissioner 1995..2008-12
Michel Sidibé | Michel Sidibe | m | UNO commissioner 2009-01..2019-05
Antonio Maria Costa |  | m | UNO commissioner 2002-05..2010-08
Juri Fedotow | Yury Fedotov | m | UNO commissioner 2010-09..2019-12
Yvo de Boer |  | m | UNO commissioner 2006-09..2010-07-01
Christiana Figueres |  | f | UNO commissioner 2010-07-01..2016-07
Patricia Espinosa |  | f | MEX:GOV foreign_minister 2006-12-01..2012-11-30; UNO commissioner 2016-07-18..2022-07
Simon Stiell |  | m | UNO commissioner 2022-08-15..
Rajendra Pachauri | Rajendra K. Pachauri | m | UNO commissioner 2002-04..2015-02-24
Kemal Derviş | Kemal Dervis | m | TUR:GOV minister 2001-03..2002-08; UNO commissioner 2005-08..2009-02
Helen Clark |  | f | NZL:GOV prime_minister 1999-12-05..2008-11-19; UNO commissioner 2009-04-17..2017-04-19
Philippe Lazzarini |  | m | UNO commissioner 2020-04-01..2026-03
Pierre Krähenbühl | Pierre Kraehenbuehl; Pierre Krahenbuhl | m | UNO commissioner 2014-03..2019-11; NGO politician 2024-04..
Karen AbuZayd |  | f | UNO commissioner 2005-06..2009-12
Christopher Gunness |  | m | UNO spokesperson 2007..2020
Lakhdar Brahimi |  | m | DZA:GOV foreign_minister 1991-06..1993-02; UNO commissioner 1997-07..1999-10; UNO commissioner 2001-10..2004; UNO commissioner 2012-09-01..2014-05-31
Staffan de Mistura |  | m | UNO commissioner 2007-09..2009-06; UNO commissioner 2010-03..2011-12; UNO commissioner 2014-07-10..2018-12; UNO commissioner 2021-10..
Geir Pedersen | Geir O. Pedersen | m | UNO commissioner 2019-01-07..2025-09
Ashraf Qazi |  | m | UNO commissioner 2004-07..2007-08; UNO commissioner 2007-09..2010
Ad Melkert |  | m | NLD:PTY party_leader 2001-12..2002-05; UNO commissioner 2009-07..2011-10
Kai Eide |  | m | UNO commissioner 2008-03..2010-03
Ján Kubiš | Jan Kubis | m | IGO:OSC secretary_general 1999-06..2005-06; SVK:GOV foreign_minister 2006-07-04..2009-01; UNO commissioner 2011-11..2014-12; UNO commissioner 2015-03..2018-12; UNO commissioner 2021-01..2021-12
Nicholas Haysom |  | m | UNO commissioner 2014..2016; UNO commissioner 2021..2026
Tadamichi Yamamoto |  | m | UNO commissioner 2016-06..2020-03
Jamal Benomar |  | m | UNO commissioner 2011-04..2015-04
Ismail Ould Scheich Ahmed | Ismail Ould Cheikh Ahmed | m | UNO commissioner 2015-04..2018-02; MRT:GOV foreign_minister 2018-06..2020
Hans Grundberg |  | m | UNO commissioner 2021-08..
Tarik Mitri | Tarek Mitri | m | LBN:GOV minister 2005..2011; UNO commissioner 2012-10..2014-08; LBN:GOV minister 2025-02..
Ian Martin |  | m | UNO commissioner 1999-05..1999-11; UNO commissioner 2006..2009; UNO commissioner 2011-09..2012-10
Ghassan Salamé | Ghassan Salame | m | UNO commissioner 2017-06..2020-03; LBN:GOV minister 2025-02..
Stephanie Williams |  | f | UNO commissioner 2020-03..2022-07
Abdoulaye Bathily |  | m | UNO commissioner 2022-09..2024-04
Robert Serry |  | m | UNO commissioner 2007-11..2015-03; UNO commissioner 2014-03..2014-03
Nickolaj Mladenow | Nikolaj Mladenow; Nikolay Mladenov; Nickolay Mladenov | m | BGR:GOV defence_minister 2009-07..2010-01; BGR:GOV foreign_minister 2010-01-27..2013-03; UNO commissioner 2013-09..2015-02; UNO commissioner 2015-02..2020-12
Tor Wennesland |  | m | UNO commissioner 2021-01..2024-12
Terje Rød-Larsen | Terje Roed-Larsen; Terje Rod-Larsen | m | UNO commissioner 1993..1996; UNO commissioner 1999-10..2004-12; UNO commissioner 2005-01..2016
Álvaro de Soto | Alvaro de Soto | m | UNO commissioner 2005-05..2007-05
Michael Williams |  | m | UNO commissioner 2007-05..2011
Detlev Mehlis |  | m | DEU:JUD judge 1975..2005-05; UNO commissioner 2005-05..2006-01
Serge Brammertz |  | m | BEL:JUD judge 2002..2003; UNO commissioner 2006-01..2007-12; UNO:JUD judge 2008-01-01..
Daniel Bellemare |  | m | UNO commissioner 2008-01..2009-02; UNO:JUD judge 2009-03..2012-02
Richard Goldstone |  | m | UNO:JUD judge 1994-08..1996-09; UNO commissioner 2009-04..2009-10
Richard Falk |  | m | UNO commissioner 2008-03..2014-05
Manfred Nowak |  | m | UNO commissioner 2004-12..2010-10
Juan Méndez | Juan E. Mendez; Juan Mendez | m | UNO commissioner 2010-11..2016-10
Nils Melzer |  | m | UNO commissioner 2016-11..2022-03
Martin Scheinin |  | m | UNO commissioner 2005..2011
Philip Alston |  | m | UNO commissioner 2004..2010; UNO commissioner 2014..2020
Agnès Callamard | Agnes Callamard | f | UNO commissioner 2016-08..2021-03; NGO secretary_general 2021-03-29..
Francesca Albanese |  | f | UNO commissioner 2022-05-01..
Vitit Muntarbhorn |  | m | UNO commissioner 2004..2010
Paulo Sérgio Pinheiro | Paulo Sergio Pinheiro | m | UNO commissioner 2000..2008; UNO commissioner 2011-09..
Ibrahim Gambari |  | m | NGA:GOV foreign_minister 1984..1985; UNO commissioner 2005-06..2009; UNO commissioner 2010-01..2012-07
Razali Ismail |  | m | UNO commissioner 2000-04..2006-01
Yanghee Lee |  | f | UNO commissioner 2014-06..2020-04
Tomás Ojea Quintana | Tomas Ojea Quintana | m | UNO commissioner 2008-05..2014; UNO commissioner 2016..2022
Vijay Nambiar |  | m | UNO commissioner 2010-01..2017
Jean-Marie Guéhenno | Jean-Marie Guehenno | m | UNO commissioner 2000-10..2008-06
Alain Le Roy |  | m | UNO commissioner 2008-06..2011-08
Hervé Ladsous | Herve Ladsous | m | UNO commissioner 2011-10..2017-03
Jean-Pierre Lacroix |  | m | UNO commissioner 2017-04-01..
Rosemary DiCarlo |  | f | UNO commissioner 2018-05..
Jeffrey Feltman |  | m | UNO commissioner 2012-07..2018-03; USA:GOV minister 2021-04..2022-01
Lynn Pascoe | B. Lynn Pascoe | m | UNO commissioner 2007-03..2012-06
Stéphane Dujarric | Stephane Dujarric | m | UNO spokesperson 2005-02..2006-12; UNO spokesperson 2014-03..
Farhan Haq |  | m | UNO spokesperson 1999..
Martin Nesirky |  | m | UNO spokesperson 2009-11..2014-03
Michèle Montas | Michele Montas | f | UNO spokesperson 2007-01..2009-11
Marie Okabe |  | f | UNO spokesperson 2000..2010
Fred Eckhard |  | m | UNO spokesperson 1997-01..2005-06
Jan Pronk |  | m | NLD:GOV minister 1989-11..2002-07; UNO commissioner 2004-06..2006-12
Rodolphe Adada |  | m | COG:GOV foreign_minister 1997..2007-05; UNO commissioner 2007-05..2009-08
Hans Blix |  | m | SWE:GOV foreign_minister 1978..1979; IGO:IAE commissioner 1981-12..1997-11; UNO commissioner 2000-03-01..2003-06-30
Richard Butler |  | m | UNO commissioner 1997-07..1999-06
Rolf Ekéus | Rolf Ekeus | m | UNO commissioner 1991..1997; IGO:OSC commissioner 2001-07..2007-06
Bernard Kouchner |  | m | FRA:GOV minister 1988-05..1993-03; UNO commissioner 1999-07-15..2001-01; FRA:GOV minister 2001-02..2002-05; FRA:GOV foreign_minister 2007-05-18..2010-11-14
Hans Hækkerup | Hans Haekkerup | m | DNK:GOV defence_minister 1993-01..2000-12; UNO commissioner 2001-01..2001-12
Harri Holkeri |  | m | FIN:GOV prime_minister 1987-04-30..1991-04-26; UNO commissioner 2003-08..2004-06
Søren Jessen-Petersen | Sören Jessen-Petersen; Soren Jessen-Petersen | m | UNO commissioner 2004-08-16..2006-06-30
Lamberto Zannier |  | m | UNO commissioner 2008-06..2011-06; IGO:OSC secretary_general 2011-07-01..2017-06-30
Farid Zarif |  | m | UNO commissioner 2011-10..2015-08
Martti Ahtisaari |  | m | FIN:GOV president 1994-03-01..2000-03-01; UNO commissioner 2005-11..2008-02
Carl Bildt |  | m | SWE:GOV prime_minister 1991-10-04..1994-10-07; UNO commissioner 1995-12-14..1997-06-18; UNO commissioner 1999-05..2001-07; SWE:GOV foreign_minister 2006-10-06..2014-10-03
Carlos Westendorp |  | m | ESP:GOV foreign_minister 1995-12..1996-05; UNO commissioner 1997-06-18..1999-08-18
Paddy Ashdown |  | m | GBR:PTY party_leader 1988-07-16..1999-08-09; UNO commissioner 2002-05-27..2006-01-31
Miroslav Lajčák | Miroslav Lajcak | m | UNO commissioner 2007-07-02..2009-01; SVK:GOV foreign_minister 2009-01-26..2010-07-08; SVK:GOV foreign_minister 2012-04-04..2020-03-21; UNO president 2017-09-12..2018-09-17; EUR commissioner 2020-04..2025-01
Thorvald Stoltenberg |  | m | NOR:GOV defence_minister 1979..1981; NOR:GOV foreign_minister 1987-03..1993-04; UNO commissioner 1993-05..1995-12
Yasushi Akashi |  | m | UNO commissioner 1992-03..1993-09; UNO commissioner 1994-01..1995-10
Cyrus Vance |  | m | USA:GOV foreign_minister 1977-01-23..1980-04-28; UNO commissioner 1991-10..1993-05
David Owen | Lord Owen | m | GBR:GOV foreign_minister 1977-02..1979-05; EUR commissioner 1992-08..1995-06
Matthew Nimetz |  | m | UNO commissioner 1999..2019
Alexander Downer |  | m | AUS:GOV foreign_minister 1996-03-11..2007-12-03; UNO commissioner 2008-07..2014-02
Espen Barth Eide |  | m | NOR:GOV defence_minister 2011-11..2012-09; NOR:GOV foreign_minister 2012-09-21..2013-10; UNO commissioner 2014-09..2017-08; NOR:GOV foreign_minister 2023-10-16..
Christopher Ross |  | m | UNO commissioner 2009-01..2017-03
Peter van Walsum |  | m | UNO commissioner 2005-07..2008-08
James Baker | James A. Baker | m | USA:GOV minister 1985-02..1988-08; USA:GOV foreign_minister 1989-01-25..1992-08-23; USA:GOV minister 1992-08..1993-01; UNO commissioner 1997-03..2004-06
Hédi Annabi | Hedi Annabi | m | UNO commissioner 2007-09..2010-01-12 | 2010-01-12
Edmond Mulet |  | m | UNO commissioner 2006-06..2007-08; UNO commissioner 2010-01..2011-05
*Choi Young-jin |  | m | UNO commissioner 2007-10..2011-08
Alan Doss |  | m | UNO commissioner 2005..2007; UNO commissioner 2008-01..2010-06
William Swing | William L. Swing | m | UNO commissioner 2003-07..2008-01; IGO:IOM commissioner 2008-10..2018-09
Roger Meece |  | m | USA:GOV minister 2004..2007; UNO commissioner 2010-06..2013
Radhika Coomaraswamy |  | f | UNO commissioner 2006-04..2012-07
Olara Otunnu |  | m | UNO commissioner 1997..2005
Said Djinnit |  | m | UNO commissioner 2008..2014
Haile Menkerios |  | m | UNO commissioner 2010-03..2011-07; UNO commissioner 2011-07..
Leila Zerrougui |  | f | UNO commissioner 2012..2017; UNO commissioner 2018-01..2021-02
Mohammed Ibn Chambas | Mohamed Ibn Chambas | m | UNO commissioner 2013..2021; IGO:AFU commissioner 2023..
Augustine Mahiga |  | m | UNO commissioner 2010-06..2013-06; TZA:GOV foreign_minister 2015-12..2019-03
Ahmedou Ould-Abdallah |  | m | UNO commissioner 2007-09..2010-06
Srgjan Kerim | Srdjan Kerim | m | MKD:GOV foreign_minister 2000-11..2001-05; UNO president 2007-09-18..2008-09-15
Miguel d’Escoto Brockmann | Miguel d'Escoto Brockmann; Miguel d'Escoto | m | NIC:GOV foreign_minister 1979-07..1990-04; UNO president 2008-09-16..2009-09-14
Ali Treki | Ali Abdussalam Treki | m | LBY:GOV foreign_minister 1976..1982; UNO president 2009-09-15..2010-09-13
Scheicha Haja Raschid Al Chalifa | Haya Rashed al-Khalifa | f | UNO president 2006-09-12..2007-09-17
Sam Kutesa |  | m | UGA:GOV foreign_minister 2005-01..2021-06; UNO president 2014-09-16..2015-09-14
Mogens Lykketoft |  | m | DNK:GOV finance_minister 1993-01..2000-12; DNK:GOV foreign_minister 2000-12..2001-11; UNO president 2015-09-15..2016-09-13
María Fernanda Espinosa | Maria Fernanda Espinosa | f | ECU:GOV foreign_minister 2017-05-24..2018-06; UNO president 2018-09-18..2019-09-16
Volkan Bozkır | Volkan Bozkir | m | UNO president 2020-09-15..2021-09-14
Csaba Kőrösi | Csaba Korösi; Csaba Korosi | m | UNO president 2022-09-13..2023-09-05
Philémon Yang | Philemon Yang | m | CMR:GOV prime_minister 2009-06-30..2019-01-04; UNO president 2024-09-10..2025-09-09
Rosalyn Higgins |  | f | UNO:JUD judge 1995-07..2009-02
Gabriele Kirk McDonald |  | f | UNO:JUD judge 1997-11..1999-11
Theodor Meron |  | m | UNO:JUD judge 2003-03..2005-11; UNO:JUD judge 2011-11..2015-11
Fausto Pocar |  | m | UNO:JUD judge 2005-11..2008-11
O-Gon Kwon | Kwon O-gon | m | UNO:JUD judge 2001-11..2016-03
Alphons Orie |  | m | UNO:JUD judge 2001-11..2017-12
Hassan Bubacar Jallow |  | m | UNO:JUD judge 2003-09..2015-12; GMB:JUD judge 2017-02..

# Other international bodies
Manfred Wörner | Manfred Woerner; Manfred Worner | m | DEU:GOV defence_minister 1982-10-04..1988-05; IGO:NAT secretary_general 1988-07-01..1994-08-13 | 1994-08-13
Willy Claes |  | m | BEL:GOV foreign_minister 1992-03..1994-10; IGO:NAT secretary_general 1994-10-17..1995-10-20
George Robertson | Lord Robertson | m | GBR:GOV defence_minister 1997-05-03..1999-10-11; IGO:NAT secretary_general 1999-10-14..2003-12-17
Jaap de Hoop Scheffer | de Hoop Scheffer | m | NLD:GOV foreign_minister 2002-07-22..2003-12-03; IGO:NAT secretary_general 2004-01-05..2009-08-01
Anders Fogh Rasmussen | Fogh Rasmussen | m | DNK:GOV prime_minister 2001-11-27..2009-04-05; IGO:NAT secretary_general 2009-08-01..2014-09-30
Jens Stoltenberg |  | m | NOR:GOV prime_minister 2000-03-17..2001-10-19; NOR:GOV prime_minister 2005-10-17..2013-10-16; IGO:NAT secretary_general 2014-10-01..2024-10-01; NOR:GOV finance_minister 2025-02-04..
Mark Rutte |  | m | NLD:GOV prime_minister 2010-10-14..2024-07-02; IGO:NAT secretary_general 2024-10-01..
James Appathurai |  | m | IGO:NAT spokesperson 2004-04..2010-12; IGO:NAT commissioner 2010-12..
Oana Lungescu |  | f | IGO:NAT spokesperson 2010-12..2023-09
Carmen Romero |  | f | IGO:NAT spokesperson 2003..2010
Wesley Clark | Wesley K. Clark | m | IGO:NAT commander 1997-07..2000-05; USA:PTY politician 2003-09..2004-02
Philip Breedlove | Philip M. Breedlove | m | IGO:NAT commander 2013-05..2016-05
James Stavridis | James G. Stavridis | m | USA:MIL commander 2006-10..2009-06; IGO:NAT commander 2009-07..2013-05
Curtis Scaparrotti |  | m | IGO:NAT commander 2016-05..2019-05
John Craddock |  | m | IGO:NAT commander 2006-12..2009-06
James Jones | James L. Jones | m | IGO:NAT commander 2003-01..2006-12; USA:GOV minister 2009-01-20..2010-10-08
Giampaolo Di Paola |  | m | IGO:NAT general 2008-06..2011-11; ITA:GOV defence_minister 2011-11-16..2013-04-28
Petr Pavel |  | m | CZE:MIL general 2012-07..2015-05; IGO:NAT general 2015-06-26..2018-06; CZE:GOV president 2023-03-09..
Charles Bouchard |  | m | IGO:NAT commander 2011-03..2011-10
Marc Perrin de Brichambaut |  | m | IGO:OSC secretary_general 2005-06..2011-06
Thomas Greminger |  | m | IGO:OSC secretary_general 2017-07-18..2020-07-18
Helga Schmid | Helga Maria Schmid | f | EUR commissioner 2010-12..2020-12; IGO:OSC secretary_general 2021-01..2024-09
Feridun Sinirlioğlu | Feridun Sinirlioglu | m | TUR:GOV foreign_minister 2015-08-28..2015-11-24; IGO:OSC secretary_general 2024-12..
Dunja Mijatović | Dunja Mijatovic | f | IGO:OSC commissioner 2010-03..2017-03; IGO:COE commissioner 2018-04..2024-03
Miklós Haraszti | Miklos Haraszti | m | IGO:OSC commissioner 2004-03..2010-03
Freimut Duve |  | m | DEU:LEG member_of_parliament 1980..1998-10; IGO:OSC commissioner 1998-01..2003-12
Knut Vollebæk | Knut Vollebaek | m | NOR:GOV foreign_minister 1997-10..2000-03; IGO:OSC commissioner 2007-07..2013-08
William Walker |  | m | IGO:OSC commissioner 1998-10..1999-06
Bertrand de Crombrugghe |  | m | IGO:OSC commissioner 2006..2006
Ertuğrul Apakan | Ertugrul Apakan | m | IGO:OSC commissioner 2014-04..2019-05
Alexander Hug |  | m | IGO:OSC commissioner 2014-04..2018-10
Martin Sajdik |  | m | IGO:OSC commissioner 2015-07..2019-12
Walter Schwimmer |  | m | IGO:COE secretary_general 1999-09..2004-08
Terry Davis |  | m | IGO:COE secretary_general 2004-09..2009-08
Thorbjørn Jagland | Thorbjörn Jagland; Thorbjorn Jagland | m | NOR:GOV prime_minister 1996-10-25..1997-10-17; NOR:GOV foreign_minister 2000-03..2001-10; NOR:LEG speaker 2005-10..2009-09; IGO:COE secretary_general 2009-10-01..2019-09-18
Marija Pejčinović Burić | Marija Pejcinovic Buric | f | HRV:GOV foreign_minister 2017-06..2019-07; IGO:COE secretary_general 2019-09-18..2024-09-17
Álvaro Gil-Robles | Alvaro Gil-Robles | m | IGO:COE commissioner 1999-10..2006-03
Thomas Hammarberg |  | m | IGO:COE commissioner 2006-04..2012-03
Nils Muižnieks | Nils Muiznieks | m | IGO:COE commissioner 2012-04..2018-03
René van der Linden | Rene van der Linden | m | IGO:COE speaker 2005-01..2008-01
Lluís Maria de Puig | Lluis Maria de Puig | m | IGO:COE speaker 2008-01..2010-01
Mevlüt Çavuşoğlu | Mevlüt Cavusoglu; Mevlut Cavusoglu | m | IGO:COE speaker 2010-01..2012-01; TUR:GOV minister 2013-12..2014-08; TUR:GOV foreign_minister 2014-08-29..2015-08-28; TUR:GOV foreign_minister 2015-11-24..2023-06-03
Gianni Buquicchio |  | m | IGO:COE commissioner 2009..2021
Mohammed el-Baradei | Mohammed ElBaradei; Mohamed ElBaradei; Mohammed El Baradei; Mohamed El Baradei; El Baradei; ElBaradei | m | IGO:IAE commissioner 1997-12-01..2009-11-30; EGY:OPP opposition_leader 2010-02..2013-07; EGY:GOV minister 2013-07-14..2013-08-14
Yukiya Amano |  | m | IGO:IAE commissioner 2009-12-01..2019-07-18 | 2019-07-18
Rafael Grossi | Rafael Mariano Grossi | m | IGO:IAE commissioner 2019-12-03..
Olli Heinonen |  | m | IGO:IAE commissioner 2005..2010-08
Melissa Fleming |  | f | IGO:IAE spokesperson 2001..2009; UNO spokesperson 2009..
Michel Camdessus |  | m | IGO:IMF commissioner 1987-01..2000-02
Rodrigo de Rato | Rodrigo Rato | m | ESP:GOV finance_minister 1996-05-06..2004-04-18; IGO:IMF commissioner 2004-06-07..2007-10-31; ESP:BUS politician 2010-01..2012-05
Dominique Strauss-Kahn | Strauss-Kahn | m | FRA:GOV finance_minister 1997-06-04..1999-11-02; IGO:IMF commissioner 2007-11-01..2011-05-18
John Lipsky |  | m | IGO:IMF commissioner 2006-09..2011-08
Poul Thomsen |  | m | IGO:IMF commissioner 2010..2020
Anne Krueger |  | f | IGO:IMF commissioner 2001-09..2006-08
Gita Gopinath |  | f | IGO:IMF commissioner 2019-01..2025-08
Olivier Blanchard |  | m | IGO:IMF commissioner 2008-09..2015-09
James Wolfensohn |  | m | IGO:WBK president 1995-06-01..2005-05-31; UNO commissioner 2005-04..2006-04
Paul Wolfowitz |  | m | USA:GOV minister 2001-03..2005-05; IGO:WBK president 2005-06-01..2007-06-30
Robert Zoellick | Robert B. Zoellick | m | USA:GOV minister 2001-02..2006-07; IGO:WBK president 2007-07-01..2012-06-30
Jim Yong Kim |  | m | IGO:WBK president 2012-07-01..2019-02-01
David Malpass |  | m | USA:GOV minister 2017-08..2019-04; IGO:WBK president 2019-04-09..2023-06-01
Ajay Banga |  | m | IGO:WBK president 2023-06-02..
Robert McNamara |  | m | USA:GOV defence_minister 1961-01-21..1968-02-29; IGO:WBK president 1968-04..1981-06
Renato Ruggiero |  | m | IGO:WTO commissioner 1995-05..1999-04; ITA:GOV foreign_minister 2001-06-11..2002-01-06
Mike Moore |  | m | NZL:GOV prime_minister 1990-09-04..1990-11-02; IGO:WTO commissioner 1999-09-01..2002-08-31
Supachai Panitchpakdi |  | m | IGO:WTO commissioner 2002-09-01..2005-08-31; UNO commissioner 2005-09..2013-08
Roberto Azevêdo | Roberto Azevedo | m | IGO:WTO commissioner 2013-09-01..2020-08-31
Ngozi Okonjo-Iweala | Okonjo-Iweala | f | NGA:GOV finance_minister 2003-07..2006-06; NGA:GOV foreign_minister 2006-06..2006-08; IGO:WBK commissioner 2007-12..2011-08; NGA:GOV finance_minister 2011-08..2015-05; IGO:WTO commissioner 2021-03-01..
Ángel Gurría | Angel Gurria | m | MEX:GOV foreign_minister 1994-12..1998-01; MEX:GOV finance_minister 1998-01..2000-11; IGO:OEC secretary_general 2006-06-01..2021-05-31
Mathias Cormann |  | m | AUS:GOV finance_minister 2013-09-18..2020-10-30; IGO:OEC secretary_general 2021-06-01..
Donald Johnston |  | m | IGO:OEC secretary_general 1996-06..2006-05
Fatih Birol |  | m | IGO:IEA commissioner 2015-09-01..
Abdullah al-Badri | Abdalla Salem el-Badri | m | LBY:GOV minister 2000..2006; IGO:OPC secretary_general 2007-01..2016-07
Mohammed Barkindo | Mohammad Barkindo | m | IGO:OPC secretary_general 2016-08..2022-07-05
Rogelio Pfirter |  | m | IGO:OPW commissioner 2002-07..2010-07
Ahmet Üzümcü | Ahmet Uzumcu | m | IGO:OPW commissioner 2010-07-25..2018-07-24
Fernando Arias |  | m | IGO:OPW commissioner 2018-07-25..
Philippe Kirsch |  | m | IGO:ICC judge 2003-03..2009-03
*Song Sang-hyun | Sang-Hyun Song | m | IGO:ICC judge 2009-03..2015-03
Luis Moreno Ocampo | Luis Moreno-Ocampo; Moreno Ocampo | m | IGO:ICC judge 2003-06-16..2012-06-15
Fatou Bensouda |  | f | GMB:GOV minister 1998..2000; IGO:ICC judge 2004-11..2012-06; IGO:ICC judge 2012-06-15..2021-06-15
Karim Khan | Karim Ahmad Khan | m | IGO:ICC judge 2021-06-16..
Silvia Fernández de Gurmendi | Silvia Fernandez de Gurmendi | f | IGO:ICC judge 2015-03..2018-03
Amara Essy |  | m | CIV:GOV foreign_minister 1990..2000-01; IGO:AFU commissioner 2001-09..2003-09
Alpha Oumar Konaré | Alpha Oumar Konare | m | MLI:GOV president 1992-06-08..2002-06-08; IGO:AFU commissioner 2003-09-16..2008-04-28
Jean Ping |  | m | GAB:GOV foreign_minister 1999-01..2008-02; UNO president 2004-09..2005-09; IGO:AFU commissioner 2008-04-28..2012-10-15; GAB:OPP opposition_leader 2014-02..
Nkosazana Dlamini-Zuma | Dlamini-Zuma | f | ZAF:GOV minister 1994-05..1999-06; ZAF:GOV foreign_minister 1999-06-17..2009-05-10; ZAF:GOV interior_minister 2009-05-11..2012-10-02; IGO:AFU commissioner 2012-10-15..2017-01-30; ZAF:GOV minister 2018-02..2024-06
Moussa Faki | Moussa Faki Mahamat | m | TCD:GOV prime_minister 2003-06-24..2005-02-04; TCD:GOV foreign_minister 2008-04..2017-01; IGO:AFU commissioner 2017-03-14..2025-03-13
Mahamoud Ali Youssouf |  | m | DJI:GOV foreign_minister 2005-05..2025-04; IGO:AFU commissioner 2025-03-13..
Ramtane Lamamra |  | m | IGO:AFU commissioner 2008-04..2013-09; DZA:GOV foreign_minister 2013-09..2017-05; DZA:GOV foreign_minister 2021-07..2023-03; UNO commissioner 2023-07..
Smail Chergui | Smaïl Chergui | m | IGO:AFU commissioner 2013-10..2021
Salim Ahmed Salim |  | m | TZA:GOV prime_minister 1984-04-24..1985-11-05; IGO:AFU secretary_general 1989-09..2001-09
Esmat Abdel Meguid | Ahmed Esmat Abdel-Meguid | m | EGY:GOV foreign_minister 1984-07..1991-05; IGO:ARL secretary_general 1991-05..2001-05
Amr Mussa | Amr Moussa; Amre Moussa; Amr Musa | m | EGY:GOV foreign_minister 1991-05-20..2001-05-15; IGO:ARL secretary_general 2001-05-16..2011-06-01; EGY:OPP opposition_leader 2011-06..2014
Nabil al-Arabi | Nabil Elaraby; Nabil el-Arabi | m | EGY:GOV foreign_minister 2011-03-06..2011-06; IGO:ARL secretary_general 2011-07-01..2016-07-03
Ahmed Abul Gheit | Ahmed Abu al-Ghait; Ahmed Aboul Gheit; Abul Gheit | m | EGY:GOV foreign_minister 2004-07-14..2011-03-06; IGO:ARL secretary_general 2016-07-03..
Ekmeleddin İhsanoğlu | Ekmeleddin Ihsanoglu | m | IGO:OIC secretary_general 2005-01..2013-12; TUR:OPP opposition_leader 2014-06..2014-08
José Miguel Insulza | Jose Miguel Insulza | m | CHL:GOV foreign_minister 1994-09..1999-06; CHL:GOV interior_minister 2000-03..2005-05; IGO:OAS secretary_general 2005-05-26..2015-05-26
Luis Almagro |  | m | URY:GOV foreign_minister 2010-03-01..2015-03-01; IGO:OAS secretary_general 2015-05-26..2025-05-26
César Gaviria | Cesar Gaviria | m | COL:GOV president 1990-08-07..1994-08-07; IGO:OAS secretary_general 1994-09-15..2004-09-15
Surin Pitsuwan |  | m | THA:GOV foreign_minister 1997-11..2001-02; IGO:ASN secretary_general 2008-01-01..2012-12-31
*Ong Keng Yong |  | m | IGO:ASN secretary_general 2003-01..2007-12
*Le Luong Minh |  | m | IGO:ASN secretary_general 2013-01..2017-12
Don McKinnon | Donald McKinnon | m | NZL:GOV foreign_minister 1990-11..1999-12; IGO:CWN secretary_general 2000-04..2008-03
Kamalesh Sharma |  | m | IGO:CWN secretary_general 2008-04..2016-03
Abdou Diouf |  | m | SEN:GOV president 1981-01-01..2000-04-01; IGO:OIF secretary_general 2003-01-01..2014-12-31
Irene Khan |  | f | NGO secretary_general 2001-08..2009-12; UNO commissioner 2020-08..
Salil Shetty |  | m | NGO secretary_general 2010-07..2018-07
Kumi Naidoo |  | m | NGO politician 2009-11..2015-12; NGO secretary_general 2018-08..2019-12
Kenneth Roth |  | m | NGO politician 1993..2022-08
Barbara Lochbihler |  | f | NGO secretary_general 1999..2009; EUR:LEG member_of_parliament 2009-07..2019-07
Ronald Noble | Ronald K. Noble | m | IGO:IPO secretary_general 2000-11..2014-11
Jürgen Stock | Jurgen Stock | m | IGO:IPO secretary_general 2014-11-07..2024-11
Rob Wainwright |  | m | EUR:COP politician 2009-04..2018-05
Jacques Rogge |  | m | IGO:IOC president 2001-07-16..2013-09-10
Thomas Bach |  | m | IGO:IOC president 2013-09-10..2025-06-23
Juan Antonio Samaranch |  | m | IGO:IOC president 1980-07..2001-07-16
Kirsty Coventry |  | f | ZWE:GOV minister 2018-09..2025-03; IGO:IOC president 2025-06-23..

# Popes, curia, world-wide churches
Pius XII. | Papst Pius XII. | m | VAT:GOV monarch 1939-03-02..1958-10-09 | 1958-10-09
Johannes XXIII. | Papst Johannes XXIII.; John XXIII | m | VAT:GOV monarch 1958-10-28..1963-06-03 | 1963-06-03
Paul VI. | Papst Paul VI. | m | VAT:GOV monarch 1963-06-21..1978-08-06 | 1978-08-06
Johannes Paul I. | Papst Johannes Paul I. | m | VAT:GOV monarch 1978-08-26..1978-09-28 | 1978-09-28
Johannes Paul II. | Papst Johannes Paul II.; John Paul II; Pope John Paul II; Karol Wojtyła; Karol Wojtyla; Papst Johannes Paul der Zweite | m | VAT:GOV monarch 1978-10-16..2005-04-02 | 2005-04-02
Benedikt XVI. | Papst Benedikt XVI.; Benedict XVI; Pope Benedict XVI; Pope Benedict; Papst Benedikt; Joseph Ratzinger; Joseph Kardinal Ratzinger; Ratzinger | m | VAT:REL cleric 1981-11-25..2005-04-19; VAT:GOV monarch 2005-04-19..2013-02-28
Franziskus | Papst Franziskus; Pope Francis; Jorge Mario Bergoglio; Jorge Bergoglio | m | ARG:REL cleric 1998-02..2013-03-13; VAT:GOV monarch 2013-03-13..2025-04-21 | 2025-04-21
Leo XIV. | Papst Leo XIV.; Pope Leo XIV; Pope Leo; Papst Leo; Robert Francis Prevost; Robert Prevost | m | VAT:REL cleric 2023-01..2025-05-08; VAT:GOV monarch 2025-05-08..
Angelo Sodano |  | m | VAT:GOV prime_minister 1990-12..2006-09-15
Tarcisio Bertone |  | m | VAT:GOV prime_minister 2006-09-15..2013-10-15
Pietro Parolin |  | m | VAT:GOV prime_minister 2013-10-15..
Federico Lombardi |  | m | VAT:GOV spokesperson 2006-07-11..2016-07
Joaquín Navarro-Valls | Joaquin Navarro-Valls | m | VAT:GOV spokesperson 1984-12..2006-07
Matteo Bruni |  | m | VAT:GOV spokesperson 2019-07..
Jean-Louis Tauran |  | m | VAT:GOV foreign_minister 1990-12..2003-10; VAT:REL cleric 2007-06..2018-07
Dominique Mamberti |  | m | VAT:GOV foreign_minister 2006-09..2014-11
Paul Gallagher | Paul Richard Gallagher | m | VAT:GOV foreign_minister 2014-11..
Renato Raffaele Martino | Renato Martino | m | VAT:REL cleric 2002-10..2009-10
Georg Gänswein | Georg Ganswein | m | VAT:REL cleric 2005-04..2023-06
George Pell |  | m | AUS:REL cleric 2001-05..2014-02; VAT:REL cleric 2014-02..2019-02
Bartholomaios I. | Bartholomäus I.; Patriarch Bartholomaios; Bartholomew I | m | TUR:REL cleric 1991-11-02..
Alexius II. | Alexij II.; Alexi II.; Patriarch Alexij; Patriarch Alexy II | m | RUS:REL cleric 1990-06-10..2008-12-05 | 2008-12-05
Kyrill I. | Patriarch Kyrill; Patriarch Kirill; Kirill I. | m | RUS:REL cleric 2009-02-01..
Rowan Williams |  | m | GBR:REL cleric 2003-02-27..2012-12-31
Justin Welby |  | m | GBR:REL cleric 2013-02-04..2025-01-06
Karekin II. | Garegin II. | m | ARM:REL cleric 1999-10..
Karim Aga Khan | Aga Khan IV.; Aga Khan | m | ISM:REL cleric 1957-07..2025-02
Desmond Tutu |  | m | ZAF:REL cleric 1986-09..1996-06; ZAF:SOC activist 1996-06..2021-12-26
Mutter Teresa | Mother Teresa | f | IND:REL cleric 1950..1997-09-05
