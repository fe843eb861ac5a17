# Austria, Switzerland, Liechtenstein, Luxembourg.
@ name | spellings | sex | offices | died

# Austria: presidents and chancellors
Kurt Waldheim |  | m | AUT:GOV foreign_minister 1968-01..1970-04; UNO secretary_general 1972-01-01..1981-12-31; AUT:GOV president 1986-07-08..1992-07-08
Thomas Klestil |  | m | AUT:GOV president 1992-07-08..2004-07-06
Heinz Fischer |  | m | AUT:GOV minister 1983-05..1987-01; AUT:LEG speaker 1990-11-05..2002-12-20; AUT:GOV president 2004-07-08..2016-07-08
Alexander Van der Bellen | Alexander van der Bellen; Van der Bellen | m | AUT:PTY party_leader 1997-12-13..2008-10-24; AUT:LEG member_of_parliament 2008-10..2012-07; AUT:GOV president 2017-01-26..
Rudolf Kirchschläger |  | m | AUT:GOV foreign_minister 1970-04..1974-06; AUT:GOV president 1974-07-08..1986-07-08
Karl Renner |  | m | AUT:GOV chancellor 1945-04-27..1945-12-20; AUT:GOV president 1945-12-20..1950-12-31
Bruno Kreisky |  | m | AUT:GOV foreign_minister 1959-07..1966-04; AUT:GOV chancellor 1970-04-21..1983-05-24
Fred Sinowatz |  | m | AUT:GOV chancellor 1983-05-24..1986-06-16
Franz Vranitzky |  | m | AUT:GOV finance_minister 1984-09..1986-06; AUT:GOV chancellor 1986-06-16..1997-01-28
Viktor Klima |  | m | AUT:GOV finance_minister 1996-01..1997-01; AUT:GOV chancellor 1997-01-28..2000-02-04
Wolfgang Schüssel | Wolfgang Schuessel; Wolfgang Schussel | m | AUT:GOV minister 1989-04..1995-05; AUT:GOV foreign_minister 1995-05-04..2000-02-04; AUT:GOV chancellor 2000-02-04..2007-01-11; AUT:LEG member_of_parliament 2007-01..2011-09
Alfred Gusenbauer |  | m | AUT:PTY party_leader 2000-02..2008-06; AUT:GOV chancellor 2007-01-11..2008-12-02
Werner Faymann |  | m | AUT:GOV minister 2007-01-11..2008-12-02; AUT:GOV chancellor 2008-12-02..2016-05-09
Christian Kern |  | m | AUT:BUS politician 2010-06..2016-05; AUT:GOV chancellor 2016-05-17..2017-12-18; AUT:PTY party_leader 2017-12..2018-11
Sebastian Kurz |  | m | AUT:GOV minister 2011-04-21..2013-12; AUT:GOV foreign_minister 2013-12-16..2017-12-18; AUT:GOV chancellor 2017-12-18..2019-05-28; AUT:PTY party_leader 2019-05-28..2020-01-07; AUT:GOV chancellor 2020-01-07..2021-10-11; AUT:PTY party_leader 2021-10-11..2021-12
Hartwig Löger |  | m | AUT:GOV finance_minister 2017-12-18..2019-06-03; AUT:GOV chancellor 2019-05-28..2019-06-03
Brigitte Bierlein |  | f | AUT:JUD judge 2003-01..2019-06; AUT:GOV chancellor 2019-06-03..2020-01-07
Alexander Schallenberg |  | m | AUT:GOV foreign_minister 2019-06-03..2021-10-11; AUT:GOV chancellor 2021-10-11..2021-12-06; AUT:GOV foreign_minister 2021-12-06..2025-03-03; AUT:GOV chancellor 2025-01-10..2025-03-03
Karl Nehammer |  | m | AUT:PTY secretary_general 2018-01..2020-01; AUT:GOV interior_minister 2020-01-07..2021-12-06; AUT:GOV chancellor 2021-12-06..2025-01-10
Christian Stocker |  | m | AUT:PTY secretary_general 2022-09..2025-01; AUT:GOV chancellor 2025-03-03..

# Austria: ministers and party leaders
Alois Mock |  | m | AUT:GOV foreign_minister 1987-01-21..1995-05-04
Benita Ferrero-Waldner | Ferrero-Waldner | f | AUT:GOV foreign_minister 2000-02-04..2004-10-20; EUR commissioner 2004-11-22..2010-02-09
Ursula Plassnik |  | f | AUT:GOV foreign_minister 2004-10-20..2008-12-02
Michael Spindelegger |  | m | AUT:GOV foreign_minister 2008-12-02..2013-12-16; AUT:GOV finance_minister 2013-12-16..2014-09-01; AUT:GOV politician 2016-01..2025
Karin Kneissl |  | f | AUT:GOV foreign_minister 2017-12-18..2019-06-03
Beate Meinl-Reisinger |  | f | AUT:PTY party_leader 2018-06-23..2025-03-03; AUT:GOV foreign_minister 2025-03-03..
Michael Linhart |  | m | AUT:GOV foreign_minister 2021-10-11..2021-12-06
Karl-Heinz Grasser | Karl Heinz Grasser | m | AUT:GOV finance_minister 2000-02-04..2007-01-11
Wilhelm Molterer |  | m | AUT:GOV minister 1994-11..2003-02; AUT:GOV finance_minister 2007-01-11..2008-12-02
Josef Pröll | Josef Proell | m | AUT:GOV minister 2003-02-28..2008-12-02; AUT:GOV finance_minister 2008-12-02..2011-04-21
Maria Fekter |  | f | AUT:GOV interior_minister 2008-07-01..2011-04-21; AUT:GOV finance_minister 2011-04-21..2013-12-16
Hans Jörg Schelling |  | m | AUT:GOV finance_minister 2014-09-01..2017-12-18
Gernot Blümel | Gernot Bluemel | m | AUT:GOV minister 2017-12-18..2019-06-03; AUT:GOV finance_minister 2020-01-07..2021-12-06
Magnus Brunner |  | m | AUT:GOV finance_minister 2021-12-06..2024-11-20; EUR commissioner 2024-12-01..
Markus Marterbauer |  | m | AUT:GOV finance_minister 2025-03-03..
Rudolf Edlinger |  | m | AUT:GOV finance_minister 1997-01-28..2000-02-04
Franz Löschnak |  | m | AUT:GOV interior_minister 1989-02..1995-04
Caspar Einem |  | m | AUT:GOV interior_minister 1995-04..1997-01; AUT:GOV minister 1997-01..2000-02
Karl Schlögl |  | m | AUT:GOV interior_minister 1997-01..2000-02-04
Ernst Strasser |  | m | AUT:GOV interior_minister 2000-02-04..2004-12-11; EUR:LEG member_of_parliament 2009-07..2011-03
Liese Prokop |  | f | AUT:GOV interior_minister 2004-12-22..2006-12-31 | 2006-12-31
Günther Platter | Guenther Platter | m | AUT:GOV defence_minister 2003-02-28..2007-01-11; AUT:GOV interior_minister 2007-01-11..2008-07-01; AUT:GOV governor 2008-07-01..2022-10-25
Johanna Mikl-Leitner |  | f | AUT:GOV interior_minister 2011-04-21..2016-04-18; AUT:GOV governor 2017-04-19..
Wolfgang Sobotka |  | m | AUT:GOV interior_minister 2016-04-21..2017-12-18; AUT:LEG speaker 2017-12-20..2024-10-24
Herbert Kickl |  | m | AUT:PTY secretary_general 2005-04..2017-12; AUT:GOV interior_minister 2017-12-18..2019-05-22; AUT:LEG member_of_parliament 2019-05..2021-06; AUT:PTY party_leader 2021-06-19..
Gerhard Karner |  | m | AUT:GOV interior_minister 2021-12-06..
Werner Fasslabend |  | m | AUT:GOV defence_minister 1990-12..2000-02-04
Herbert Scheibner |  | m | AUT:GOV defence_minister 2000-02-04..2003-02-28
Norbert Darabos |  | m | AUT:GOV defence_minister 2007-01-11..2013-03-11
Gerald Klug |  | m | AUT:GOV defence_minister 2013-03-11..2016-01-26; AUT:GOV minister 2016-01..2016-05
Hans Peter Doskozil |  | m | AUT:COP politician 2012..2016-01; AUT:GOV defence_minister 2016-01-26..2017-12-18; AUT:GOV governor 2019-02-28..
Mario Kunasek |  | m | AUT:GOV defence_minister 2017-12-18..2019-05-22; AUT:GOV governor 2024-12-18..
Klaudia Tanner |  | f | AUT:GOV defence_minister 2020-01-07..
Susanne Riess-Passer |  | f | AUT:GOV minister 2000-02-04..2003-02-28; AUT:PTY party_leader 2000-05..2002-09
Hubert Gorbach |  | m | AUT:GOV minister 2003-02-28..2007-01-11
Herbert Haupt |  | m | AUT:GOV minister 2000-10..2005-01
Erhard Busek |  | m | AUT:GOV minister 1989-04..1995-05; EUR commissioner 2002-01..2008
Maria Rauch-Kallat |  | f | AUT:GOV minister 1992..1995; AUT:GOV minister 2003-05..2007-01
Karin Gastinger | Karin Miklautsch | f | AUT:GOV minister 2004-06..2007-01-11
Dieter Böhmdorfer |  | m | AUT:GOV minister 2000-02-29..2004-06
Maria Berger |  | f | EUR:LEG member_of_parliament 1996-11..2007-01; AUT:GOV minister 2007-01-11..2008-12-02
Claudia Bandion-Ortner |  | f | AUT:GOV minister 2009-01-15..2011-04-21
Beatrix Karl |  | f | AUT:GOV minister 2010-01..2011-04; AUT:GOV minister 2011-04-21..2013-12
Wolfgang Brandstetter |  | m | AUT:GOV minister 2013-12-16..2017-12-18
Josef Moser |  | m | AUT:GOV minister 2017-12-18..2019-06-03
Alma Zadić | Alma Zadic | f | AUT:GOV minister 2020-01-07..2025-03-03
Claudia Schmied |  | f | AUT:GOV minister 2007-01-11..2013-12
Gabriele Heinisch-Hosek |  | f | AUT:GOV minister 2008-12-02..2016-05
Elisabeth Gehrer |  | f | AUT:GOV minister 1995-05..2007-01
Johannes Hahn |  | m | AUT:GOV minister 2007-01-11..2010-01-26; EUR commissioner 2010-02-10..2024-11-30
Martin Bartenstein |  | m | AUT:GOV minister 1995-05..2008-12-02
Reinhold Mitterlehner |  | m | AUT:GOV minister 2008-12-02..2014-08; AUT:GOV minister 2014-09-01..2017-05-17
Doris Bures |  | f | AUT:GOV minister 2007-01..2008-07; AUT:GOV minister 2008-12-02..2014-09; AUT:LEG speaker 2014-09-02..2024-10
Erwin Buchinger |  | m | AUT:GOV minister 2007-01-11..2008-12-02
Rudolf Hundstorfer |  | m | AUT:LAB politician 2006-03..2008-12; AUT:GOV minister 2008-12-02..2016-01-26
Alois Stöger |  | m | AUT:GOV minister 2008-12-02..2017-12-18
Nikolaus Berlakovich |  | m | AUT:GOV minister 2008-12-02..2013-12
Andrä Rupprechter |  | m | AUT:GOV minister 2013-12-16..2017-12-18
Elisabeth Köstinger |  | f | AUT:GOV minister 2017-12-18..2022-05
Sophie Karmasin |  | f | AUT:GOV minister 2013-12-16..2017-12-18
Pamela Rendi-Wagner |  | f | AUT:GOV minister 2017-03-08..2017-12-18; AUT:PTY party_leader 2018-11-24..2023-06; AUT:MED politician 2024-06..
Rudolf Anschober | Rudi Anschober | m | AUT:GOV minister 2003-10..2020-01; AUT:GOV minister 2020-01-07..2021-04-19
Wolfgang Mückstein |  | m | AUT:GOV minister 2021-04-19..2022-03
Johannes Rauch |  | m | AUT:GOV minister 2022-03-08..2025-03-03
Leonore Gewessler |  | f | AUT:GOV minister 2020-01-07..2025-03-03; AUT:PTY party_leader 2025-06-29..
Werner Kogler |  | m | AUT:PTY party_leader 2017-10..2020-01-07; AUT:GOV minister 2020-01-07..2025-03-03
Margarete Schramböck |  | f | AUT:GOV minister 2018-01-08..2022-05
Heinz Faßmann |  | m | AUT:GOV minister 2017-12-18..2021-12
Juliane Bogner-Strauß |  | f | AUT:GOV minister 2018-01-08..2019-06
Eva Glawischnig | Eva Glawischnig-Piesczek | f | AUT:LEG member_of_parliament 1999-10..2008-10; AUT:PTY party_leader 2008-10-24..2017-05-18
Ulrike Lunacek |  | f | EUR:LEG member_of_parliament 2009-07..2017-11; AUT:GOV minister 2020-01..2020-05
Peter Pilz |  | m | AUT:PTY party_leader 1992-11..1994-11; AUT:LEG member_of_parliament 1999-10..2019-09
Gabriela Moser | Gabriele Moser | f | AUT:LEG member_of_parliament 1994..2017-10
Jörg Haider | Joerg Haider; Jorg Haider | m | AUT:GOV governor 1989-05-30..1991-06-21; AUT:PTY party_leader 1991-06..2000-05; AUT:GOV governor 1999-04-08..2008-10-11 | 2008-10-11
Heinz-Christian Strache | Heinz Christian Strache; HC Strache | m | AUT:PTY party_leader 2005-04-23..2017-12-18; AUT:GOV minister 2017-12-18..2019-05-22; AUT:PTY politician 2019-05..2020-10
Norbert Hofer |  | m | AUT:LEG speaker 2013-10-29..2017-12; AUT:GOV minister 2017-12-18..2019-05-22; AUT:PTY party_leader 2019-09-14..2021-06-01; AUT:LEG member_of_parliament 2021-06..2025
Barbara Rosenkranz |  | f | AUT:LEG member_of_parliament 2002-12..2017
Johann Gudenus |  | m | AUT:GOV mayor 2015-11..2017-12; AUT:LEG member_of_parliament 2017-12-20..2019-05-18
Peter Westenthaler |  | m | AUT:LEG member_of_parliament 1999-10..2002-09; AUT:PTY party_leader 2006-06..2008-08; AUT:LEG member_of_parliament 2008-08..2013-10
Ewald Stadler |  | m | AUT:LEG member_of_parliament 1994-11..2009; EUR:LEG member_of_parliament 2011-12..2014-07
Josef Bucher |  | m | AUT:PTY party_leader 2009-04-26..2013-10
Matthias Strolz |  | m | AUT:PTY party_leader 2012-10-27..2018-06-23
Frank Stronach |  | m | AUT:PTY party_leader 2012-09-27..2013-11
Heide Schmidt |  | f | AUT:PTY party_leader 1993-02..2000-02
Hans-Peter Martin | Hans Peter Martin | m | EUR:LEG member_of_parliament 1999-07..2014-07
Josef Cap |  | m | AUT:LEG member_of_parliament 1983..2017-10
Andreas Schieder |  | m | AUT:LEG member_of_parliament 2006..2013; AUT:LEG member_of_parliament 2013-10..2019-07; EUR:LEG member_of_parliament 2019-07..
Jörg Leichtfried |  | m | EUR:LEG member_of_parliament 2004-07..2015-07; AUT:GOV minister 2016-05-18..2017-12-18; AUT:LEG member_of_parliament 2017-12..2025-03; AUT:GOV minister 2025-03-03..
Andreas Babler |  | m | AUT:GOV mayor 2014-04..2025-02; AUT:PTY party_leader 2023-06-06..2025-03-03; AUT:GOV minister 2025-03-03..
Reinhold Lopatka |  | m | AUT:PTY secretary_general 2003-03..2007-01; AUT:GOV minister 2007-01..2013-12; AUT:LEG member_of_parliament 2013-12..2024-07; EUR:LEG member_of_parliament 2024-07-16..
August Wöginger |  | m | AUT:LEG member_of_parliament 2002-12..
Othmar Karas |  | m | EUR:LEG member_of_parliament 1999-07..2022-01; EUR:LEG speaker 2022-01..2024-07
Andreas Khol |  | m | AUT:LEG member_of_parliament 1983..2002-12; AUT:LEG speaker 2002-12-20..2006-10-30
Barbara Prammer |  | f | AUT:GOV minister 1997-01..2000-02; AUT:LEG speaker 2006-10-30..2014-08-02 | 2014-08-02
Walter Rosenkranz |  | m | AUT:LEG member_of_parliament 2008-10..2019; AUT:LEG speaker 2024-10-24..
Michael Häupl | Michael Haeupl | m | AUT:GOV mayor 1994-11-07..2018-05-24
Michael Ludwig |  | m | AUT:GOV mayor 2018-05-24..
Helmut Zilk |  | m | AUT:GOV mayor 1984-09-10..1994-11-07
Erwin Pröll | Erwin Proell | m | AUT:GOV governor 1992-10-22..2017-04-19
Josef Pühringer | Josef Puehringer | m | AUT:GOV governor 1995-03-02..2017-04-06
Thomas Stelzer |  | m | AUT:GOV governor 2017-04-06..
Waltraud Klasnic |  | f | AUT:GOV governor 1996-01-23..2005-10-25
Franz Voves |  | m | AUT:GOV governor 2005-10-25..2015-06-16
Hermann Schützenhöfer |  | m | AUT:GOV governor 2015-06-16..2022-07-04
Christopher Drexler |  | m | AUT:GOV governor 2022-07-04..2024-12-18
Gabi Burgstaller |  | f | AUT:GOV governor 2004-04-28..2013-06-19
Wilfried Haslauer | Wilfried Haslauer junior | m | AUT:GOV governor 2013-06-19..2025-07-02
Karoline Edtstadler |  | f | EUR:LEG member_of_parliament 2019-07..2020-01; AUT:GOV minister 2020-01-07..2025-03-03; AUT:GOV governor 2025-07-02..
Franz Schausberger |  | m | AUT:GOV governor 1996-04..2004-04
Wendelin Weingartner |  | m | AUT:GOV governor 1993-09..2002-10
Herwig van Staa |  | m | AUT:GOV mayor 1994..2002-10; AUT:GOV governor 2002-10-26..2008-07-01
Anton Mattle |  | m | AUT:GOV governor 2022-10-25..
Herbert Sausgruber |  | m | AUT:GOV governor 1997-04-02..2011-12-07
Markus Wallner |  | m | AUT:GOV governor 2011-12-07..
Hans Niessl |  | m | AUT:GOV governor 2000-12-28..2019-02-28
Christof Zernatto |  | m | AUT:GOV governor 1991-06-25..1999-04-08
Gerhard Dörfler | Gerhard Doerfler | m | AUT:GOV governor 2008-10-23..2013-03-28
Peter Kaiser |  | m | AUT:GOV governor 2013-03-28..2026-04
Uwe Scheuch |  | m | AUT:PTY party_leader 2009..2012-08
Fritz Verzetnitsch |  | m | AUT:LAB politician 1987..2006-03-27
Erich Foglar |  | m | AUT:LAB politician 2008-12..2018-06
Wolfgang Katzian |  | m | AUT:LAB politician 2018-06-14..
Christoph Leitl |  | m | AUT:BUS politician 2000-06..2018-05
Harald Mahrer |  | m | AUT:GOV minister 2017-05..2017-12; AUT:BUS politician 2018-05-18..2025-11
Claus Raidl |  | m | AUT:BUS politician 2008-09..2018-08
Ewald Nowotny |  | m | AUT:BUS politician 2008-09-01..2019-08-31
Robert Holzmann |  | m | AUT:BUS politician 2019-09-01..2025-08
Klaus Liebscher |  | m | AUT:BUS politician 1998-09..2008-08
Christoph Schönborn | Christoph Schoenborn | m | AUT:REL cleric 1995-09-14..2025-01-22
Franz Fiedler |  | m | AUT:JUD judge 1992-07..2004-06
Peter Gridling |  | m | AUT:SPY politician 2008-03..2020-06
Gerhard Holzinger |  | m | AUT:JUD judge 2008-05..2017-12
Wolfgang Petritsch |  | m | EUR commissioner 1998-10..1999-07; UNO commissioner 1999-08-18..2002-05-27
Valentin Inzko |  | m | UNO commissioner 2009-03-26..2021-07-31
Franz Fischler |  | m | AUT:GOV minister 1989-04..1994-11; EUR commissioner 1995-01-25..2004-11-22

# Switzerland
Adolf Ogi |  | m | CHE:GOV minister 1988-01-01..1995-12-31; CHE:GOV president 1993-01-01..1993-12-31; CHE:GOV defence_minister 1996-01-01..2000-12-31; CHE:GOV president 2000-01-01..2000-12-31
Arnold Koller |  | m | CHE:GOV minister 1987-01-01..1999-04-30; CHE:GOV president 1990..1990; CHE:GOV president 1997..1997
René Felber | Rene Felber | m | CHE:GOV foreign_minister 1988-01-01..1993-03-31; CHE:GOV president 1992..1992
Flavio Cotti |  | m | CHE:GOV interior_minister 1987-01-01..1993-03-31; CHE:GOV president 1991..1991; CHE:GOV foreign_minister 1993-04-01..1999-04-30; CHE:GOV president 1998..1998
Kaspar Villiger |  | m | CHE:GOV defence_minister 1989-02-01..1995-10-31; CHE:GOV president 1995..1995; CHE:GOV finance_minister 1995-11-01..2003-12-31; CHE:GOV president 2002..2002
Otto Stich |  | m | CHE:GOV finance_minister 1984-01-01..1995-10-31; CHE:GOV president 1994..1994
Jean-Pascal Delamuraz |  | m | CHE:GOV minister 1987-01-01..1998-03-31; CHE:GOV president 1989..1989; CHE:GOV president 1996..1996
Ruth Dreifuss |  | f | CHE:GOV interior_minister 1993-04-01..2002-12-31; CHE:GOV president 1999..1999
Moritz Leuenberger |  | m | CHE:GOV minister 1995-11-01..2010-10-31; CHE:GOV president 2001..2001; CHE:GOV president 2006..2006
Pascal Couchepin |  | m | CHE:GOV minister 1998-04-01..2002-12-31; CHE:GOV president 2003..2003; CHE:GOV interior_minister 2003-01-01..2009-10-31; CHE:GOV president 2008..2008
Ruth Metzler | Ruth Metzler-Arnold | f | CHE:GOV minister 1999-05-01..2003-12-31
Joseph Deiss |  | m | CHE:GOV foreign_minister 1999-05-01..2002-12-31; CHE:GOV minister 2003-01-01..2006-07-31; CHE:GOV president 2004..2004; UNO president 2010-09-14..2011-09-13
Samuel Schmid |  | m | CHE:GOV defence_minister 2001-01-01..2008-12-31; CHE:GOV president 2005..2005
Micheline Calmy-Rey | Calmy-Rey | f | CHE:GOV foreign_minister 2003-01-01..2011-12-31; CHE:GOV president 2007..2007; CHE:GOV president 2011..2011
Christoph Blocher |  | m | CHE:GOV minister 2004-01-01..2007-12-31; CHE:PTY politician 2008-01..2011-12; CHE:LEG member_of_parliament 2011-12..2014-05; CHE:PTY politician 2014-05..
Hans-Rudolf Merz |  | m | CHE:GOV finance_minister 2004-01-01..2010-10-31; CHE:GOV president 2009..2009
Doris Leuthard |  | f | CHE:GOV minister 2006-08-01..2018-12-31; CHE:GOV president 2010..2010; CHE:GOV president 2017..2017
Eveline Widmer-Schlumpf | Widmer-Schlumpf | f | CHE:GOV minister 2008-01-01..2010-10-31; CHE:GOV finance_minister 2010-11-01..2015-12-31; CHE:GOV president 2012..2012
Ueli Maurer |  | m | CHE:PTY party_leader 1996-01..2008-03; CHE:GOV defence_minister 2009-01-01..2015-12-31; CHE:GOV president 2013..2013; CHE:GOV finance_minister 2016-01-01..2022-12-31; CHE:GOV president 2019..2019
Didier Burkhalter |  | m | CHE:GOV interior_minister 2009-11-01..2011-12-31; CHE:GOV foreign_minister 2012-01-01..2017-10-31; CHE:GOV president 2014..2014
Simonetta Sommaruga |  | f | CHE:GOV minister 2010-11-01..2022-12-31; CHE:GOV president 2015..2015; CHE:GOV president 2020..2020
Johann Schneider-Ammann |  | m | CHE:GOV minister 2010-11-01..2018-12-31; CHE:GOV president 2016..2016
Alain Berset |  | m | CHE:GOV interior_minister 2012-01-01..2023-12-31; CHE:GOV president 2018..2018; CHE:GOV president 2023..2023; IGO:COE secretary_general 2024-09-18..
Guy Parmelin |  | m | CHE:GOV defence_minister 2016-01-01..2018-12-31; CHE:GOV minister 2019-01-01..; CHE:GOV president 2021..2021; CHE:GOV president 2026..2026
Ignazio Cassis |  | m | CHE:GOV foreign_minister 2017-11-01..; CHE:GOV president 2022..2022
Karin Keller-Sutter |  | f | CHE:GOV minister 2019-01-01..2022-12-31; CHE:GOV finance_minister 2023-01-01..; CHE:GOV president 2025..2025
Viola Amherd |  | f | CHE:GOV defence_minister 2019-01-01..2025-03-31; CHE:GOV president 2024..2024
Albert Rösti | Albert Roesti | m | CHE:PTY party_leader 2016-04..2020-08; CHE:GOV minister 2023-01-01..
Elisabeth Baume-Schneider |  | f | CHE:GOV minister 2023-01-01..2023-12-31; CHE:GOV interior_minister 2024-01-01..
Beat Jans |  | m | CHE:GOV minister 2024-01-01..
Martin Pfister |  | m | CHE:GOV defence_minister 2025-04-01..
Elisabeth Kopp |  | f | CHE:GOV minister 1984-10..1989-01-12
Toni Brunner |  | m | CHE:PTY party_leader 2008-03-01..2016-04-23
Toni Bortoluzzi |  | m | CHE:LEG member_of_parliament 1991..2015
Hans-Jürg Fehr |  | m | CHE:PTY party_leader 2004-03..2008-02
Christian Levrat |  | m | CHE:PTY party_leader 2008-03-01..2020-10
Fulvio Pelli |  | m | CHE:PTY party_leader 2005-03..2012-04
Philipp Müller |  | m | CHE:PTY party_leader 2012-04-21..2016-04
Petra Gössi |  | f | CHE:PTY party_leader 2016-04-16..2021-10
Thierry Burkart |  | m | CHE:PTY party_leader 2021-10..2025-10
Christophe Darbellay |  | m | CHE:PTY party_leader 2006-09..2016-04
Gerhard Pfister |  | m | CHE:PTY party_leader 2016-04..2025-06
Ueli Leuenberger |  | m | CHE:PTY party_leader 2008-04..2012-04
Marco Chiesa |  | m | CHE:PTY party_leader 2020-08..2024-03
Marcel Dettling |  | m | CHE:PTY party_leader 2024-03..
Cédric Wermuth | Cedric Wermuth | m | CHE:PTY party_leader 2020-10..
Oskar Freysinger |  | m | CHE:LEG member_of_parliament 2003-12..2015; CHE:GOV governor 2013-05..2017-04
Dick Marty |  | m | IGO:COE member_of_parliament 1998..2011-12
Jakob Kellenberger |  | m | NGO politician 2000-01..2012-06-30
Peter Maurer |  | m | NGO politician 2012-07-01..2022-09-30
Cornelio Sommaruga |  | m | NGO politician 1987-05..1999-12
Carla Del Ponte | Carla del Ponte | f | CHE:JUD judge 1994..1999-09; UNO:JUD judge 1999-09-15..2007-12-31; UNO commissioner 2011-09..2017-09
Heidi Tagliavini |  | f | UNO commissioner 2002..2006; EUR commissioner 2008-12..2009-09; IGO:OSC commissioner 2014-06..2015-06
Philipp Hildebrand |  | m | CHE:BUS politician 2010-01..2012-01-09
Thomas Jordan |  | m | CHE:BUS politician 2012-04-18..2024-09
Jean-Pierre Roth |  | m | CHE:BUS politician 2001-01..2009-12
Michael Lauber |  | m | CHE:JUD judge 2012-01..2020-08
Sepp Blatter | Joseph Blatter; Joseph S. Blatter | m | IGO:FIF president 1998-06-08..2015-12-21
Gianni Infantino |  | m | IGO:FIF president 2016-02-26..

# Liechtenstein
Hans-Adam II. | Hans Adam II.; Fürst Hans-Adam | m | LIE:GOV monarch 1989-11-13..
Alois von Liechtenstein | Erbprinz Alois; Alois Prinz von und zu Liechtenstein | m | LIE:GOV monarch 2004-08-15..
Mario Frick |  | m | LIE:GOV prime_minister 1993-12-15..2001-04-05
Otmar Hasler |  | m | LIE:GOV prime_minister 2001-04-05..2009-03-25
Klaus Tschütscher | Klaus Tschutscher | m | LIE:GOV prime_minister 2009-03-25..2013-03-27
Adrian Hasler |  | m | LIE:GOV prime_minister 2013-03-27..2021-03-25
Daniel Risch |  | m | LIE:GOV prime_minister 2021-03-25..2025-04-10
Brigitte Haas |  | f | LIE:GOV prime_minister 2025-04-10..

# Luxembourg
Jean-Claude Juncker |  | m | LUX:GOV prime_minister 1995-01-20..2013-12-04; EUR president 2014-11-01..2019-11-30
Jacques Santer |  | m | LUX:GOV prime_minister 1984-07-20..1995-01-20; EUR president 1995-01-25..1999-03-15
Xavier Bettel |  | m | LUX:GOV prime_minister 2013-12-04..2023-11-17; LUX:GOV foreign_minister 2023-11-17..
Luc Frieden |  | m | LUX:GOV minister 1998-02..2009-07; LUX:GOV finance_minister 2009-07-23..2013-12-04; LUX:GOV prime_minister 2023-11-17..
Jean Asselborn |  | m | LUX:GOV foreign_minister 2004-07-31..2023-11-17
Viviane Reding |  | f | EUR commissioner 1999-09-16..2014-06-30; EUR:LEG member_of_parliament 2014-07..2018-09
Jean von Luxemburg | Großherzog Jean | m | LUX:GOV monarch 1964-11-12..2000-10-07
Henri von Luxemburg | Großherzog Henri | m | LUX:GOV monarch 2000-10-07..2025-10-03
Guillaume von Luxemburg | Großherzog Guillaume | m | LUX:GOV monarch 2025-10-03..
Gaston Thorn |  | m | LUX:GOV prime_minister 1974-06..1979-07; EUR president 1981-01-06..1985-01-06
Yves Mersch |  | m | LUX:BUS politician 1998-06..2012-12; EUR commissioner 2012-12..2020-12
Nicolas Schmit |  | m | LUX:GOV minister 2004-07..2018-12; EUR commissioner 2019-12-01..2024-11-30

# Austria: further politicians, officials, unions, associations
Josef Ostermayer |  | m | AUT:GOV minister 2008-12-02..2016-05-18
Rudolf Kaske |  | m | AUT:LAB politician 2006..2013; AUT:LAB politician 2013-03..2018-04
Renate Anderl |  | f | AUT:LAB politician 2018-04-27..
Herbert Tumpel |  | m | AUT:LAB politician 1997-05..2013-03
Karl-Heinz Grundböck |  | m | AUT:GOV spokesperson 2011..2018
Hermann Schultes |  | m | AUT:LEG member_of_parliament 1994..2017; AUT:AGR politician 2014-01..2018
Gerhard Wlodkowski |  | m | AUT:AGR politician 2008..2014-01
Harald Walser |  | m | AUT:LEG member_of_parliament 2008-10..2017-11
Lambert Schönleitner |  | m | AUT:LEG member_of_parliament 2008..
Dagmar Belakowitsch-Jenewein | Dagmar Belakowitsch | f | AUT:LEG member_of_parliament 2006-10..2025
Christoph Neumayer |  | m | AUT:BUS politician 2011..
Georg Kapsch |  | m | AUT:BUS politician 2012-06..2020-06
Veit Sorger |  | m | AUT:BUS politician 2004-06..2012-06
Sabine Oberhauser |  | f | AUT:GOV minister 2014-09-01..2017-02-23 | 2017-02-23
Ludwig Adamovich | Ludwig Adamovich junior | m | AUT:JUD judge 1984..2002-12; AUT:GOV politician 2004..
Katharina Kucharowits |  | f | AUT:LEG member_of_parliament 2013-10..2024-10
Thomas Szekeres |  | m | AUT:MED politician 2012-05..2022-06
Dominik Nepp |  | m | AUT:GOV mayor 2018-01..
Reinhold Entholzer |  | m | AUT:GOV governor 2013..2016
Judith Schwentner |  | f | AUT:LEG member_of_parliament 2008..2017
Sonja Hammerschmid |  | f | AUT:GOV minister 2016-05-18..2017-12-18; AUT:LEG member_of_parliament 2017-12..2021
Alexander Marakovits |  | m | AUT:GOV spokesperson 2013..
Karl Schweitzer |  | m | AUT:LEG member_of_parliament 1999..2003; AUT:GOV minister 2003-02..2007-01
Helmut Mödlhammer |  | m | AUT:GOV mayor 1986..2013; AUT:PTY politician 1999..2017
Jakob Auer |  | m | AUT:LEG member_of_parliament 1983..2017; AUT:AGR politician 2011-10..2017
Gudrun Mosler-Törnström |  | f | AUT:LEG speaker 2013..2018
Heinz Schaden |  | m | AUT:GOV mayor 1999-04..2017-09
Manfred Haimbuchner |  | m | AUT:GOV minister 2009-10..
Manfred Juraczka |  | m | AUT:PTY party_leader 2012..2015
Werner Freistetter |  | m | AUT:REL cleric 2015-04..
Wilhelm Krautwaschl |  | m | AUT:REL cleric 2015-06..
Franz Lackner |  | m | AUT:REL cleric 2013-11..
Alois Kothgasser |  | m | AUT:REL cleric 2002-11..2013-11
Egon Kapellari |  | m | AUT:REL cleric 1982..2015-01
Kurt Krenn |  | m | AUT:REL cleric 1991..2004-10
Hans Hermann Groër | Hans Hermann Groer | m | AUT:REL cleric 1986-09..1995-09
Ludwig Schwarz |  | m | AUT:REL cleric 2005-07..2015-11
Michael Landau |  | m | AUT:SOC politician 1995..
Franz Küberl |  | m | AUT:SOC politician 1995..2013-11
Nikolaus Scherak |  | m | AUT:LEG member_of_parliament 2013-10..
Madeleine Petrovic |  | f | AUT:LEG member_of_parliament 1990..2003; AUT:PTY party_leader 1994..1996
Martina Schenk |  | f | AUT:LEG member_of_parliament 2008..2017
Susanne Winter |  | f | AUT:LEG member_of_parliament 2008..2017
Robert Lugar |  | m | AUT:LEG member_of_parliament 2008..2019
Alev Korun |  | f | AUT:LEG member_of_parliament 2008-10..2017-11
Brigitte Ederer |  | f | AUT:GOV minister 1992..1995; AUT:BUS politician 2000..2013
Peter McDonald |  | m | AUT:PTY minister 2015-09..2016-05
Günter Kräuter |  | m | AUT:LEG member_of_parliament 2002..2013
Bettina Vollath |  | f | AUT:GOV minister 2005..2015; EUR:LEG member_of_parliament 2019-11..2024-07
Josef Krainer | Josef Krainer junior | m | AUT:GOV governor 1980-07..1996-01
Hannes Androsch |  | m | AUT:GOV finance_minister 1970-04..1981-01; AUT:GOV minister 1976..1981; AUT:BUS politician 1981..
Karl Blecha |  | m | AUT:GOV interior_minister 1983-05..1989-02; AUT:PTY politician 1999..2018
Peter Haubner |  | m | AUT:LEG member_of_parliament 2002..2024; AUT:LEG speaker 2024-10..
Ursula Stenzel |  | f | EUR:LEG member_of_parliament 1996..2006; AUT:GOV mayor 2005-12..2015-12
Maria Vassilakou |  | f | AUT:GOV mayor 2010-11..2019-06
Renate Brauner |  | f | AUT:GOV minister 1996..2007; AUT:GOV mayor 2007-01..2018-05
Sonja Wehsely |  | f | AUT:GOV minister 2004..2017-01
Ulrike Sima |  | f | AUT:GOV minister 2004..
Jürgen Czernohorszky |  | m | AUT:GOV minister 2017-01..
Christoph Wiederkehr |  | m | AUT:GOV mayor 2020-11..2025-03; AUT:GOV minister 2025-03-03..
Peter Hacker |  | m | AUT:GOV minister 2018-05..
Johannes Hübner |  | m | AUT:LEG member_of_parliament 2008..2017
Harald Vilimsky |  | m | AUT:LEG member_of_parliament 2006..2014; EUR:LEG member_of_parliament 2014-07..
Andreas Mölzer |  | m | EUR:LEG member_of_parliament 2004-07..2014-07
Franz Obermayr |  | m | EUR:LEG member_of_parliament 2009..2019-07
Elmar Podgorschek |  | m | AUT:LEG member_of_parliament 2006..2015; AUT:GOV minister 2015-10..2019-06
Reinhard Eugen Bösch |  | m | AUT:LEG member_of_parliament 1999..2023
Peter Fichtenbauer |  | m | AUT:LEG member_of_parliament 2006..2013; AUT:PTY politician 2013..2019
Martin Graf |  | m | AUT:LEG speaker 2008-10..2013-10
Lutz Weinzinger |  | m | AUT:LEG member_of_parliament 2006..2013
Gerald Grosz |  | m | AUT:LEG member_of_parliament 2008..2013; AUT:PTY party_leader 2013..2015; AUT:PTY politician 2022..2022
Stefan Petzner |  | m | AUT:LEG member_of_parliament 2008..2013
Kurt Scheuch |  | m | AUT:LEG member_of_parliament 2006..2010; AUT:GOV minister 2010..2013
Harald Dobernig |  | m | AUT:GOV minister 2008..2013-01
Gaby Schaunig |  | f | AUT:GOV minister 2006..2024
Beate Prettner |  | f | AUT:GOV minister 2010..
Josef Martinz |  | m | AUT:GOV minister 2004..2012-07
Gernot Rumpold |  | m | AUT:PTY politician 1990..2005
Walter Meischberger |  | m | AUT:LEG member_of_parliament 1990..1999
Peter Hochegger |  | m | AUT:BUS politician 1990..2010
Ernst Karl Plech |  | m | AUT:BUS politician 1980..
Alfons Mensdorff-Pouilly |  | m | AUT:BUS politician 1980..
Julius Meinl | Julius Meinl V. | m | AUT:BUS politician 1983..
Wolfgang Kulterer |  | m | AUT:BUS politician 1992..2006-08
Helmut Elsner |  | m | AUT:BUS politician 1995..2003
Karl Wilfing |  | m | AUT:GOV minister 2011..2018; AUT:LEG speaker 2018..
Barbara Schwarz |  | f | AUT:GOV minister 2012..2018
Stephan Pernkopf |  | m | AUT:GOV minister 2009..
Udo Landbauer |  | m | AUT:LEG member_of_parliament 2013..2023-03; AUT:GOV minister 2023-03..
Franz Schnabl |  | m | AUT:PTY party_leader 2017..2023
Petra Bohuslav |  | f | AUT:GOV minister 2004..2020
Othmar Raus |  | m | AUT:GOV minister 1984..2007
David Brenner |  | m | AUT:GOV minister 2007..2013-01
Christian Stöckl |  | m | AUT:GOV minister 2013..2023
Astrid Rössler |  | f | AUT:GOV minister 2013-06..2018
Michael Strugl |  | m | AUT:GOV minister 2013..2018
Viktor Sigl |  | m | AUT:GOV minister 2003..2013; AUT:LEG speaker 2013..2021
Erich Haider |  | m | AUT:GOV minister 2000..2009
Franz Dobusch |  | m | AUT:GOV mayor 1988..2013-11
Klaus Luger |  | m | AUT:GOV mayor 2013-11..2024-09
Siegfried Nagl |  | m | AUT:GOV mayor 2003-03..2021-09
Elke Kahr |  | f | AUT:GOV mayor 2021-11..
Ernest Kaltenegger |  | m | AUT:GOV minister 1998..2005; AUT:LEG member_of_parliament 2005..2010
Gerhard Kurzmann |  | m | AUT:GOV minister 2010..2015
Kristina Edlinger-Ploder |  | f | AUT:GOV minister 2003..2014
Johannes Seitinger | Hans Seitinger | m | AUT:GOV minister 2003..2023
Anton Steixner |  | m | AUT:GOV minister 2003..2013
Ingrid Felipe |  | f | AUT:GOV minister 2013-05..2022-10
Hannes Gschwentner |  | m | AUT:GOV minister 2002..2012
Christine Oppitz-Plörer |  | f | AUT:GOV mayor 2010-03..2018-05
Georg Willi |  | m | AUT:LEG member_of_parliament 2013..2018; AUT:GOV mayor 2018-05..2024-05
Hilde Zach |  | f | AUT:GOV mayor 2002-10..2010-02
Dieter Egger |  | m | AUT:GOV minister 2003..2009; AUT:LEG member_of_parliament 2009..2015
Christian Illedits |  | m | AUT:LEG member_of_parliament 1995..2018; AUT:GOV minister 2018..2020
Franz Steindl |  | m | AUT:GOV minister 2000..2015
Johann Tschürtz |  | m | AUT:GOV minister 2015-07..2020-02
Johann Maier |  | m | AUT:LEG member_of_parliament 1996..2013
Otto Pendl |  | m | AUT:LEG member_of_parliament 1998..2018
Kai Jan Krainer |  | m | AUT:LEG member_of_parliament 2002..
Fritz Neugebauer |  | m | AUT:LAB politician 1997..2016; AUT:LEG member_of_parliament 2002..2013; AUT:LEG speaker 2006-10..2013-10
Norbert Schnedl |  | m | AUT:LAB politician 2016-10..
Wilhelm Haberzettl |  | m | AUT:LAB politician 1999..2012; AUT:LEG member_of_parliament 2006..2012
Roman Hebenstreit |  | m | AUT:LAB politician 2012..
Wolfgang Pirklhuber |  | m | AUT:LEG member_of_parliament 2001..2017
Ruth Becher |  | f | AUT:LEG member_of_parliament 2001..2024
Dieter Brosz |  | m | AUT:LEG member_of_parliament 2000..2017
Sigrid Maurer | Sigi Maurer | f | AUT:EDU politician 2009..2011; AUT:LEG member_of_parliament 2013..2017; AUT:LEG member_of_parliament 2019-10..
Gerald Loacker |  | m | AUT:LEG member_of_parliament 2013-10..2024
Niko Alm |  | m | AUT:LEG member_of_parliament 2013-10..2017
Kathrin Nachbaur |  | f | AUT:LEG member_of_parliament 2013-10..2017
Robert Brieger |  | m | AUT:MIL general 2018..2022; EUR:MIL general 2022-05..2025-05
Othmar Commenda |  | m | AUT:MIL general 2013-05..2018
Edmund Entacher |  | m | AUT:MIL general 2007-12..2013
Konrad Kogler |  | m | AUT:COP politician 2012..2017
Michaela Kardeis |  | f | AUT:COP politician 2017-09..2019
Franz Lang |  | m | AUT:COP politician 2008..2019
Erik Buxbaum |  | m | AUT:COP politician 2003..2008
Gerhard Pürstl |  | m | AUT:COP politician 2008-01..
Werner Pleischl |  | m | AUT:JUD judge 2006..2012
Eva Marek |  | f | AUT:JUD judge 2014..2018
Eckart Ratz |  | m | AUT:JUD judge 2012..2018; AUT:GOV interior_minister 2019-05-22..2019-06-03
Clemens Jabloner |  | m | AUT:JUD judge 1993..2013; AUT:GOV minister 2019-06-03..2020-01-07
Eduard Müller |  | m | AUT:GOV finance_minister 2019-06-03..2020-01-07
Wolfgang Peschorn |  | m | AUT:GOV interior_minister 2019-06-03..2020-01-07
Thomas Starlinger |  | m | AUT:GOV defence_minister 2019-06-03..2020-01-07
Johannes Kyrle |  | m | AUT:GOV minister 2002..2013
Peter Launsky-Tieffenthal |  | m | UNO commissioner 2012..2015; AUT:GOV spokesperson 2017-12..2020
Thomas Mayr-Harting |  | m | AUT:GOV minister 2008..2011; EUR commissioner 2011..2015
Gerhard Pfanzelter |  | m | AUT:GOV minister 1999..2008
Anas Schakfeh |  | m | AUT:REL politician 2000..2011-06
Fuat Sanaç | Fuat Sanac | m | AUT:REL politician 2011-06..2016-06
Ibrahim Olgun |  | m | AUT:REL politician 2016-06..2018-12
Ariel Muzicant |  | m | AUT:REL politician 1998-04..2012-02
Oskar Deutsch |  | m | AUT:REL politician 2012-02..
Raimund Fastenbauer |  | m | AUT:REL secretary_general 2009..2017
Michael Bünker |  | m | AUT:REL cleric 2008-01..2019-08

# Switzerland: further politicians
Christa Markwalder |  | f | CHE:LEG member_of_parliament 2003..; CHE:LEG speaker 2015-11..2016-11
Roger Köppel | Roger Koeppel | m | CHE:JRN politician 2004..; CHE:LEG member_of_parliament 2015-11..2023-11
Jacqueline Badran |  | f | CHE:LEG member_of_parliament 2011-12..
Filippo Leutenegger |  | m | CHE:LEG member_of_parliament 1999..2014
Christoph Mörgeli |  | m | CHE:LEG member_of_parliament 1999-12..2015-11
Luzi Stamm |  | m | CHE:LEG member_of_parliament 1991..2019
Adrian Amstutz |  | m | CHE:LEG member_of_parliament 2003..2019
Hans Grunder |  | m | CHE:PTY party_leader 2008-11..2012
Martin Landolt |  | m | CHE:PTY party_leader 2012-05..2021
Martin Bäumle |  | m | CHE:PTY party_leader 2007-07..2017-08
Jürg Grossen |  | m | CHE:PTY party_leader 2017-08..
Regula Rytz |  | f | CHE:PTY party_leader 2012-04..2020-06
Balthasar Glättli |  | m | CHE:PTY party_leader 2020-06..2024-04
Lisa Mazzone |  | f | CHE:PTY party_leader 2024-04..
Corine Mauch |  | f | CHE:GOV mayor 2009-05..
Elmar Ledergerber |  | m | CHE:GOV mayor 2002..2009-04
Pierre Maudet |  | m | CHE:GOV governor 2012..2021
Livio Zanolari |  | m | CHE:GOV spokesperson 2004..2007
André Simonazzi | Andre Simonazzi | m | CHE:GOV spokesperson 2009..2024
Corina Casanova |  | f | CHE:GOV minister 2008-01..2015-12
Walter Thurnherr |  | m | CHE:GOV minister 2016-01..2023-12
Martin Dahinden |  | m | CHE:GOV minister 2008..2014; CHE:GOV minister 2014..2019
Paul Seger |  | m | CHE:GOV minister 2010..2015
Jörg Schild |  | m | CHE:GOV mayor 1992..2006
Roland Nef |  | m | CHE:MIL general 2008-01..2008-07
Christophe Keckeis |  | m | CHE:MIL general 2004-01..2007-12
André Blattmann | Andre Blattmann | m | CHE:MIL general 2009-03..2016-12
Marcel Ospel |  | m | CHE:BUS politician 2001-04..2008-04
