# Germany: federal and state politicians, party leaders, judges, officials, 1990 to today.
# Party leaders are DEU:PTY, members of parliament and leaders of parliamentary groups DEU:LEG.
@ name | spellings | sex | offices | died

# Federal presidents
Richard von Weizsäcker |  | m | DEU:GOV mayor 1981-06..1984-02; DEU:GOV president 1984-07-01..1994-06-30
Roman Herzog |  | m | DEU:JUD judge 1983..1994-06; DEU:GOV president 1994-07-01..1999-06-30
Johannes Rau |  | m | DEU:GOV governor 1978-09-20..1998-06-09; DEU:GOV president 1999-07-01..2004-06-30
Horst Köhler | Horst Koehler; Horst Kohler | m | IGO:IMF commissioner 2000-05-01..2004-03-04; DEU:GOV president 2004-07-01..2010-05-31; UNO commissioner 2017-08..2019-05
Christian Wulff |  | m | DEU:GOV governor 2003-03-04..2010-06-30; DEU:GOV president 2010-06-30..2012-02-17
Joachim Gauck |  | m | DEU:GOV politician 1990-10-03..2000-10; DEU:GOV president 2012-03-18..2017-03-18
Frank-Walter Steinmeier | Frank Walter Steinmeier; Steinmeier | m | DEU:GOV minister 1999-07..2005-11-22; DEU:GOV foreign_minister 2005-11-22..2009-10-28; DEU:LEG member_of_parliament 2009-10-28..2013-12-17; DEU:GOV foreign_minister 2013-12-17..2017-01-27; DEU:GOV president 2017-03-19..

# Federal chancellors
Helmut Kohl |  | m | DEU:GOV governor 1969-05-19..1976-12-02; DEU:GOV chancellor 1982-10-01..1998-10-27; DEU:LEG member_of_parliament 1998-10-27..2002-10
Gerhard Schröder | Gerhard Schroeder; Gerhard Schroder | m | DEU:GOV governor 1990-06-21..1998-10-27; DEU:GOV chancellor 1998-10-27..2005-11-22
Angela Merkel | Angela Dorothea Merkel | f | DEU:GOV minister 1991-01-18..1998-10-26; DEU:PTY party_leader 1998-11-07..2005-11-22; DEU:GOV chancellor 2005-11-22..2021-12-08
Olaf Scholz |  | m | DEU:GOV mayor 2001-05..2001-10; DEU:PTY party_leader 2002-10..2004-03; DEU:LEG member_of_parliament 2004-03..2007-11-21; DEU:GOV minister 2007-11-21..2009-10-27; DEU:LEG member_of_parliament 2009-10-27..2011-03; DEU:GOV governor 2011-03-07..2018-03-13; DEU:GOV finance_minister 2018-03-14..2021-12-08; DEU:GOV chancellor 2021-12-08..2025-05-06; DEU:LEG member_of_parliament 2025-05-06..
Friedrich Merz |  | m | DEU:LEG member_of_parliament 1994-11..2009-10; DEU:PTY politician 2018-10..2022-01; DEU:PTY party_leader 2022-01-31..2025-05-06; DEU:GOV chancellor 2025-05-06..

# Federal ministers
Hans-Dietrich Genscher |  | m | DEU:GOV interior_minister 1969-10-22..1974-05-16; DEU:GOV foreign_minister 1974-05-17..1992-05-18; DEU:LEG member_of_parliament 1992-05..1998-10
Klaus Kinkel |  | m | DEU:GOV minister 1991-01-18..1992-05-18; DEU:GOV foreign_minister 1992-05-18..1998-10-26; DEU:LEG member_of_parliament 1998-10..2002-10
Joschka Fischer | Joseph Fischer; Joseph Martin Fischer | m | DEU:GOV minister 1985-12..1987-02; DEU:GOV minister 1991-04..1994-10; DEU:LEG member_of_parliament 1994-10..1998-10-27; DEU:GOV foreign_minister 1998-10-27..2005-11-22
Guido Westerwelle |  | m | DEU:PTY secretary_general 1994-12..2001-05; DEU:PTY party_leader 2001-05-04..2009-10-28; DEU:GOV foreign_minister 2009-10-28..2013-12-17
Sigmar Gabriel |  | m | DEU:GOV governor 1999-12-15..2003-03-04; DEU:LEG member_of_parliament 2003-03..2005-11; DEU:GOV minister 2005-11-22..2009-10-28; DEU:PTY party_leader 2009-11-13..2013-12-17; DEU:GOV minister 2013-12-17..2017-01-27; DEU:GOV foreign_minister 2017-01-27..2018-03-14; DEU:LEG member_of_parliament 2018-03-14..2019-11
Heiko Maas |  | m | DEU:PTY party_leader 2000-11..2013-12; DEU:GOV minister 2013-12-17..2018-03-14; DEU:GOV foreign_minister 2018-03-14..2021-12-08
Annalena Baerbock | Annalena Charlotte Alma Baerbock | f | DEU:LEG member_of_parliament 2013-10..2018-01; DEU:PTY party_leader 2018-01-27..2021-12-08; DEU:GOV foreign_minister 2021-12-08..2025-05-06; UNO president 2025-09-09..2026-09
Johann Wadephul |  | m | DEU:LEG member_of_parliament 2009-10..2025-05-06; DEU:GOV foreign_minister 2025-05-06..
Gerhard Stoltenberg |  | m | DEU:GOV governor 1971-05..1982-10; DEU:GOV finance_minister 1982-10-04..1989-04-21; DEU:GOV defence_minister 1989-04-21..1992-03-31
Volker Rühe | Volker Ruehe | m | DEU:GOV defence_minister 1992-04-01..1998-10-26; DEU:LEG member_of_parliament 1998-10..2005-10
Rudolf Scharping |  | m | DEU:GOV governor 1991-05-21..1994-10; DEU:PTY party_leader 1993-06..1995-11-16; DEU:GOV defence_minister 1998-10-27..2002-07-18
Peter Struck |  | m | DEU:LEG member_of_parliament 1998-10-26..2002-07-19; DEU:GOV defence_minister 2002-07-19..2005-11-22; DEU:LEG member_of_parliament 2005-11-22..2009-10
Franz Josef Jung | Franz-Josef Jung | m | DEU:GOV minister 1999-04..2000-09; DEU:GOV defence_minister 2005-11-22..2009-10-28; DEU:GOV minister 2009-10-28..2009-11-30; DEU:LEG member_of_parliament 2009-12..2017-10
Karl-Theodor zu Guttenberg | Karl Theodor zu Guttenberg; Karl-Theodor Freiherr zu Guttenberg; zu Guttenberg | m | DEU:PTY secretary_general 2008-11..2009-02; DEU:GOV minister 2009-02-10..2009-10-28; DEU:GOV defence_minister 2009-10-28..2011-03-03
Thomas de Maizière | Thomas de Maiziere | m | DEU:GOV minister 1999-11..2005-11; DEU:GOV minister 2005-11-22..2009-10-28; DEU:GOV interior_minister 2009-10-28..2011-03-03; DEU:GOV defence_minister 2011-03-03..2013-12-17; DEU:GOV interior_minister 2013-12-17..2018-03-14; DEU:LEG member_of_parliament 2018-03-14..2021-10
Ursula von der Leyen | von der Leyen | f | DEU:GOV minister 2003-03-04..2005-11; DEU:GOV minister 2005-11-22..2013-12-17; DEU:GOV defence_minister 2013-12-17..2019-07-17; EUR president 2019-12-01..
Annegret Kramp-Karrenbauer | Kramp-Karrenbauer; AKK | f | DEU:GOV minister 2000-10..2011-08; DEU:GOV governor 2011-08-10..2018-02-28; DEU:PTY secretary_general 2018-02-26..2018-12-07; DEU:PTY party_leader 2018-12-07..2021-01-16; DEU:GOV defence_minister 2019-07-17..2021-12-08
Christine Lambrecht |  | f | DEU:LEG member_of_parliament 1998-10..2018-03; DEU:GOV minister 2019-06-27..2021-12-08; DEU:GOV defence_minister 2021-12-08..2023-01-19
Boris Pistorius |  | m | DEU:GOV minister 2013-02-19..2023-01-19; DEU:GOV defence_minister 2023-01-19..
Wolfgang Schäuble | Wolfgang Schaeuble; Wolfgang Schauble | m | DEU:GOV minister 1984-11-15..1989-04-21; DEU:GOV interior_minister 1989-04-21..1991-11-26; DEU:LEG member_of_parliament 1991-11-25..2000-02; DEU:PTY party_leader 1998-11-07..2000-02-16; DEU:LEG member_of_parliament 2000-02..2005-11; DEU:GOV interior_minister 2005-11-22..2009-10-28; DEU:GOV finance_minister 2009-10-28..2017-10-24; DEU:LEG speaker 2017-10-24..2021-10-26; DEU:LEG member_of_parliament 2021-10-26..2023-12-26
Rudolf Seiters |  | m | DEU:GOV minister 1989-04-21..1991-11-26; DEU:GOV interior_minister 1991-11-26..1993-07-07; DEU:LEG speaker 1998-10..2002-10
Manfred Kanther |  | m | DEU:GOV interior_minister 1993-07-07..1998-10-26; DEU:LEG member_of_parliament 1998-10..2000-01
Otto Schily |  | m | DEU:LEG member_of_parliament 1983-03..1986-03; DEU:LEG member_of_parliament 1990-12..1998-10; DEU:GOV interior_minister 1998-10-27..2005-11-22; DEU:LEG member_of_parliament 2005-11..2009-10
Hans-Peter Friedrich | Hans Peter Friedrich | m | DEU:LEG member_of_parliament 2009-10..2011-03; DEU:GOV interior_minister 2011-03-03..2013-12-17; DEU:GOV minister 2013-12-17..2014-02-17; DEU:LEG member_of_parliament 2014-02-17..2017-10; DEU:LEG speaker 2017-10-24..2021-10; DEU:LEG member_of_parliament 2021-10..2025-03
Horst Seehofer |  | m | DEU:GOV minister 1992-05-06..1998-10-26; DEU:LEG member_of_parliament 1998-10..2005-11; DEU:GOV minister 2005-11-22..2008-10-27; DEU:GOV governor 2008-10-27..2018-03-13; DEU:GOV interior_minister 2018-03-14..2021-12-08
Nancy Faeser |  | f | DEU:PTY party_leader 2019-11..2021-12; DEU:GOV interior_minister 2021-12-08..2025-05-06; DEU:LEG member_of_parliament 2025-05..
Alexander Dobrindt |  | m | DEU:PTY secretary_general 2009-02..2013-12-17; DEU:GOV minister 2013-12-17..2017-10-24; DEU:LEG member_of_parliament 2017-10-24..2025-05-06; DEU:GOV interior_minister 2025-05-06..
Theo Waigel | Theodor Waigel | m | DEU:PTY party_leader 1988-11..1989-04; DEU:GOV finance_minister 1989-04-21..1998-10-26; DEU:LEG member_of_parliament 1998-10..2002-10
Oskar Lafontaine |  | m | DEU:GOV governor 1985-04-09..1998-11-09; DEU:PTY party_leader 1995-11-16..1999-03-12; DEU:GOV finance_minister 1998-10-27..1999-03-18; DEU:LEG member_of_parliament 2005-10..2010-01; DEU:PTY party_leader 2007-06-16..2010-05-15; DEU:LEG member_of_parliament 2010-05..2022-03
Hans Eichel |  | m | DEU:GOV governor 1991-04-05..1999-04-07; DEU:GOV finance_minister 1999-04-12..2005-11-22; DEU:LEG member_of_parliament 2005-11..2009-10
Peer Steinbrück | Peer Steinbrueck | m | DEU:GOV minister 1998-10..2002-11; DEU:GOV governor 2002-11-06..2005-06-22; DEU:GOV finance_minister 2005-11-22..2009-10-27; DEU:LEG member_of_parliament 2009-10..2016-09
Christian Lindner |  | m | DEU:PTY secretary_general 2009-12-14..2011-12-14; DEU:PTY party_leader 2013-12-07..2021-12-08; DEU:GOV finance_minister 2021-12-08..2024-11-07; DEU:PTY party_leader 2024-11-07..2025-05-16
Jörg Kukies | Joerg Kukies | m | DEU:GOV minister 2018-04..2024-11; DEU:GOV finance_minister 2024-11-07..2025-05-06
Lars Klingbeil |  | m | DEU:LEG member_of_parliament 2009-10..2017-12; DEU:PTY secretary_general 2017-12-08..2021-12-11; DEU:PTY party_leader 2021-12-11..2025-05-06; DEU:GOV finance_minister 2025-05-06..
Jürgen Möllemann | Jürgen W. Möllemann | m | DEU:GOV minister 1987-03..1991-01; DEU:GOV minister 1991-01-18..1993-01-21; DEU:PTY politician 1993-01..2003-06-05
Günter Rexrodt | Guenter Rexrodt | m | DEU:GOV minister 1993-01-21..1998-10-26; DEU:LEG member_of_parliament 1998-10..2004-08
Werner Müller |  | m | DEU:GOV minister 1998-10-27..2002-10-22
Wolfgang Clement |  | m | DEU:GOV governor 1998-06-09..2002-11-06; DEU:GOV minister 2002-10-22..2005-11-22
Michael Glos |  | m | DEU:LEG member_of_parliament 1993-01..2005-11; DEU:GOV minister 2005-11-22..2009-02-10; DEU:LEG member_of_parliament 2009-02..2013-10
Rainer Brüderle | Rainer Bruederle | m | DEU:GOV minister 1987-06..1998-10; DEU:LEG member_of_parliament 1998-10..2009-10; DEU:GOV minister 2009-10-28..2011-05-12; DEU:LEG member_of_parliament 2011-05-10..2013-10
Philipp Rösler | Philipp Roesler | m | DEU:GOV minister 2009-02..2009-10; DEU:GOV minister 2009-10-28..2013-12-17; DEU:PTY party_leader 2011-05-13..2013-12-07
Brigitte Zypries |  | f | DEU:GOV minister 2002-10-22..2009-10-28; DEU:LEG member_of_parliament 2009-10..2013-12; DEU:GOV minister 2017-01-27..2018-03-14
Peter Altmaier |  | m | DEU:LEG member_of_parliament 1994-11..2012-05; DEU:GOV minister 2012-05-22..2021-12-08
Robert Habeck |  | m | DEU:GOV minister 2012-06-12..2018-08; DEU:PTY party_leader 2018-01-27..2021-12-08; DEU:GOV minister 2021-12-08..2025-05-06; DEU:LEG member_of_parliament 2025-05..2025-09
Katherina Reiche |  | f | DEU:LEG member_of_parliament 1998-10..2015-09; DEU:GOV minister 2025-05-06..
Sabine Leutheusser-Schnarrenberger | Leutheusser-Schnarrenberger | f | DEU:GOV minister 1992-05-18..1996-01-17; DEU:LEG member_of_parliament 1996-01..2009-10; DEU:GOV minister 2009-10-28..2013-12-17
Edzard Schmidt-Jortzig |  | m | DEU:GOV minister 1996-01-17..1998-10-26
Herta Däubler-Gmelin | Herta Daeubler-Gmelin | f | DEU:GOV minister 1998-10-27..2002-10-22; DEU:LEG member_of_parliament 2002-10..2009-10
Katarina Barley |  | f | DEU:PTY secretary_general 2015-12-11..2017-06-02; DEU:GOV minister 2017-06-02..2019-06-27; EUR:LEG member_of_parliament 2019-07..
Marco Buschmann |  | m | DEU:LEG member_of_parliament 2009-10..2013-10; DEU:LEG member_of_parliament 2017-10..2021-12; DEU:GOV minister 2021-12-08..2024-11-07; DEU:PTY secretary_general 2024-12..2025-05
Stefanie Hubig |  | f | DEU:GOV minister 2016-05..2025-05; DEU:GOV minister 2025-05-06..
Norbert Blüm | Norbert Bluem | m | DEU:GOV minister 1982-10-04..1998-10-26; DEU:LEG member_of_parliament 1998-10..2002-10
Walter Riester |  | m | DEU:LAB politician 1993..1998-10; DEU:GOV minister 1998-10-27..2002-10-22; DEU:LEG member_of_parliament 2002-10..2009-10
Franz Müntefering | Franz Muentefering; Müntefering | m | DEU:GOV minister 1992-12..1995-11; DEU:GOV minister 1998-10-27..1999-09-29; DEU:PTY secretary_general 1999-12..2002-10; DEU:LEG member_of_parliament 2002-10..2004-03; DEU:PTY party_leader 2004-03-21..2005-11-15; DEU:GOV minister 2005-11-22..2007-11-21; DEU:PTY party_leader 2008-10-18..2009-11-13; DEU:LEG member_of_parliament 2009-11..2013-10
Andrea Nahles |  | f | DEU:PTY politician 1995-06..1999-05; DEU:LEG member_of_parliament 2005-10..2009-11; DEU:PTY secretary_general 2009-11-13..2013-12-17; DEU:GOV minister 2013-12-17..2017-09-28; DEU:PTY party_leader 2018-04-22..2019-06-03; DEU:GOV politician 2022-08-01..
Hubertus Heil |  | m | DEU:PTY secretary_general 2005-11-15..2009-11; DEU:LEG member_of_parliament 2009-11..2017-06; DEU:PTY secretary_general 2017-06..2017-12; DEU:GOV minister 2018-03-14..2025-05-06; DEU:LEG member_of_parliament 2025-05..
Bärbel Bas | Baerbel Bas | f | DEU:LEG member_of_parliament 2009-10..2021-10; DEU:LEG speaker 2021-10-26..2025-03-25; DEU:GOV minister 2025-05-06..
Ulla Schmidt |  | f | DEU:GOV minister 2001-01-12..2009-10-28; DEU:LEG member_of_parliament 2009-10..2013-10; DEU:LEG speaker 2013-10-22..2017-10; DEU:LEG member_of_parliament 2017-10..2021-10
Andrea Fischer |  | f | DEU:GOV minister 1998-10-27..2001-01-12
Daniel Bahr |  | m | DEU:GOV minister 2011-05-12..2013-12-17
Hermann Gröhe | Hermann Groehe | m | DEU:PTY secretary_general 2009-10-29..2013-12-17; DEU:GOV minister 2013-12-17..2018-03-14; DEU:LEG member_of_parliament 2018-03..2021-10
Jens Spahn |  | m | DEU:LEG member_of_parliament 2002-10..2018-03-14; DEU:GOV minister 2018-03-14..2021-12-08; DEU:LEG member_of_parliament 2021-12-08..
Karl Lauterbach |  | m | DEU:LEG member_of_parliament 2005-10..2021-12-08; DEU:GOV minister 2021-12-08..2025-05-06; DEU:LEG member_of_parliament 2025-05-06..
Nina Warken |  | f | DEU:LEG member_of_parliament 2013-10..2025-05-06; DEU:GOV minister 2025-05-06..
Jürgen Trittin | Juergen Trittin | m | DEU:GOV minister 1990-06..1994-06; DEU:PTY politician 1994-12..1998-10; DEU:GOV minister 1998-10-27..2005-11-22; DEU:LEG member_of_parliament 2005-11..2024-01
Klaus Töpfer | Klaus Toepfer | m | DEU:GOV minister 1987-05-07..1998-02; UNO commissioner 1998-02..2006-03-31
Norbert Röttgen | Norbert Roettgen | m | DEU:LEG member_of_parliament 1994-11..2009-10; DEU:GOV minister 2009-10-28..2012-05-22; DEU:LEG member_of_parliament 2012-05-22..
Barbara Hendricks |  | f | DEU:PTY politician 2007-11..2013-12; DEU:GOV minister 2013-12-17..2018-03-14; DEU:LEG member_of_parliament 2018-03..2021-10
Svenja Schulze |  | f | DEU:GOV minister 2010-07..2017-06; DEU:GOV minister 2018-03-14..2025-05-06
Steffi Lemke |  | f | DEU:PTY politician 2002-12..2013-10; DEU:LEG member_of_parliament 2013-10..2021-12; DEU:GOV minister 2021-12-08..2025-05-06
Carsten Schneider |  | m | DEU:LEG member_of_parliament 1998-10..2021-12; DEU:GOV minister 2021-12-08..
Renate Künast | Renate Kuenast | f | DEU:PTY party_leader 2000-06..2001-03; DEU:GOV minister 2001-01-12..2005-10-04; DEU:LEG member_of_parliament 2005-10..2025-03
Ilse Aigner |  | f | DEU:GOV minister 2008-10-31..2013-09-30; DEU:GOV minister 2013-10-10..2018-11; DEU:LEG speaker 2018-11-05..
Christian Schmidt |  | m | DEU:LEG member_of_parliament 1990-12..2014-02; DEU:GOV minister 2014-02-17..2018-03-14; UNO commissioner 2021-08-01..
Julia Klöckner | Julia Kloeckner | f | DEU:PTY party_leader 2010-09..2018-03; DEU:GOV minister 2018-03-14..2021-12-08; DEU:LEG member_of_parliament 2021-12..2025-03; DEU:LEG speaker 2025-03-25..
Cem Özdemir | Cem Ozdemir; Cem Oezdemir | m | DEU:LEG member_of_parliament 1994-11..2002-07; EUR:LEG member_of_parliament 2004-07..2009-07; DEU:PTY party_leader 2008-11-15..2018-01-27; DEU:LEG member_of_parliament 2018-01..2021-12; DEU:GOV minister 2021-12-08..2025-05-06; DEU:PTY politician 2025-05..
Alois Rainer |  | m | DEU:LEG member_of_parliament 2013-10..2025-05-06; DEU:GOV minister 2025-05-06..
Manfred Stolpe |  | m | DEU:GOV governor 1990-11-01..2002-06-26; DEU:GOV minister 2002-10-22..2005-11-22
Wolfgang Tiefensee |  | m | DEU:GOV mayor 1998-07..2005-11; DEU:GOV minister 2005-11-22..2009-10-28; DEU:LEG member_of_parliament 2009-10..2014-12; DEU:GOV minister 2014-12..2024-12
Peter Ramsauer |  | m | DEU:LEG member_of_parliament 1990-12..2009-10; DEU:GOV minister 2009-10-28..2013-12-17; DEU:LEG member_of_parliament 2013-12..2025-03
Andreas Scheuer |  | m | DEU:PTY secretary_general 2013-12-15..2018-03-14; DEU:GOV minister 2018-03-14..2021-12-08; DEU:LEG member_of_parliament 2021-12..2024-04
Volker Wissing |  | m | DEU:GOV minister 2016-05..2021-05; DEU:PTY secretary_general 2020-09..2022-04; DEU:GOV minister 2021-12-08..2025-05-06
Patrick Schnieder |  | m | DEU:LEG member_of_parliament 2009-10..2025-05-06; DEU:GOV minister 2025-05-06..
Matthias Wissmann |  | m | DEU:GOV minister 1993-01-21..1998-10-26; DEU:LEG member_of_parliament 1998-10..2007-05; DEU:BUS politician 2007-06..2018-02
Reinhard Klimmt |  | m | DEU:GOV governor 1998-11-10..1999-09-29; DEU:GOV minister 1999-09-29..2000-11-16
Kurt Bodewig |  | m | DEU:GOV minister 2000-11-20..2002-10-22; DEU:LEG member_of_parliament 2002-10..2009-10
Edelgard Bulmahn |  | f | DEU:GOV minister 1998-10-27..2005-11-22; DEU:LEG member_of_parliament 2005-11..2013-10; DEU:LEG speaker 2013-10-22..2017-10
Annette Schavan |  | f | DEU:GOV minister 1995-06..2005-10; DEU:GOV minister 2005-11-22..2013-02-14; DEU:LEG member_of_parliament 2013-02..2014-06; DEU:GOV politician 2014-07..2018-06
Johanna Wanka |  | f | DEU:GOV minister 2000-10..2009-10; DEU:GOV minister 2010-04-27..2013-02; DEU:GOV minister 2013-02-14..2018-03-14
Anja Karliczek |  | f | DEU:LEG member_of_parliament 2013-10..2018-03; DEU:GOV minister 2018-03-14..2021-12-08
Bettina Stark-Watzinger |  | f | DEU:GOV minister 2021-12-08..2024-11-07
Dorothee Bär | Dorothee Baer | f | DEU:LEG member_of_parliament 2002-10..2018-03; DEU:GOV minister 2018-03..2021-12; DEU:GOV minister 2025-05-06..
Karin Prien |  | f | DEU:GOV minister 2017-06-28..2025-05-06; DEU:GOV minister 2025-05-06..
Karsten Wildberger |  | m | DEU:GOV minister 2025-05-06..
Verena Hubertz |  | f | DEU:LEG member_of_parliament 2021-10..2025-05; DEU:GOV minister 2025-05-06..
Reem Alabali-Radovan | Reem Alabali Radovan | f | DEU:GOV minister 2021-12-08..
Thorsten Frei |  | m | DEU:LEG member_of_parliament 2013-10..2025-05-06; DEU:GOV minister 2025-05-06..
Heidemarie Wieczorek-Zeul | Wieczorek-Zeul | f | DEU:GOV minister 1998-10-27..2009-10-28; DEU:LEG member_of_parliament 2009-10..2013-10
Dirk Niebel |  | m | DEU:PTY secretary_general 2005-05..2009-10; DEU:GOV minister 2009-10-28..2013-12-17
Gerd Müller | Gerd Mueller | m | DEU:GOV minister 2013-12-17..2021-12-08; UNO commissioner 2021-12-10..
Carl-Dieter Spranger |  | m | DEU:GOV minister 1991-01-18..1998-10-26
Renate Schmidt |  | f | DEU:GOV minister 2002-10-22..2005-11-22; DEU:LEG member_of_parliament 2005-11..2009-10
Christine Bergmann |  | f | DEU:GOV minister 1998-10-27..2002-10-22
Claudia Nolte |  | f | DEU:GOV minister 1994-11-17..1998-10-26
Kristina Schröder | Kristina Köhler; Kristina Schroeder | f | DEU:LEG member_of_parliament 2002-10..2009-11; DEU:GOV minister 2009-11-30..2013-12-17; DEU:LEG member_of_parliament 2013-12..2017-10
Manuela Schwesig |  | f | DEU:GOV minister 2008-10..2013-12; DEU:GOV minister 2013-12-17..2017-06-02; DEU:GOV governor 2017-07-04..
Franziska Giffey |  | f | DEU:GOV mayor 2015-04..2018-03; DEU:GOV minister 2018-03-14..2021-05-19; DEU:GOV mayor 2021-12-21..2023-04-27; DEU:GOV minister 2023-04-27..
Anne Spiegel |  | f | DEU:GOV minister 2016-05..2021-12; DEU:GOV minister 2021-12-08..2022-04-25
Lisa Paus |  | f | DEU:LEG member_of_parliament 2009-12..2022-04; DEU:GOV minister 2022-04-25..2025-05-06
Klara Geywitz |  | f | DEU:PTY secretary_general 2013-11..2017-09; DEU:GOV minister 2021-12-08..2025-05-06
Wolfgang Schmidt |  | m | DEU:GOV minister 2018-03..2021-12; DEU:GOV minister 2021-12-08..2025-05-06
Ronald Pofalla |  | m | DEU:PTY secretary_general 2005-12..2009-10; DEU:GOV minister 2009-10-28..2013-12-17; DEU:BUS politician 2015..2022
Helge Braun |  | m | DEU:GOV minister 2013-12..2018-03; DEU:GOV minister 2018-03-14..2021-12-08; DEU:LEG member_of_parliament 2021-12..2025-03
Bodo Hombach |  | m | DEU:GOV minister 1998-10-27..1999-07; EUR commissioner 1999-07..2001-12
Friedrich Bohl |  | m | DEU:GOV minister 1991-11-26..1998-10-26
Michael Naumann |  | m | DEU:GOV minister 1998-10-27..2001-01; DEU:PTY politician 2007-03..2008-03
Julian Nida-Rümelin |  | m | DEU:GOV minister 2001-01..2002-10-22
Christina Weiss |  | f | DEU:GOV minister 2002-10-22..2005-11-22
Bernd Neumann |  | m | DEU:GOV minister 2005-11-22..2013-12-17
Monika Grütters | Monika Gruetters | f | DEU:GOV minister 2013-12-17..2021-12-08; DEU:LEG member_of_parliament 2021-12..2025-03
Claudia Roth |  | f | DEU:PTY party_leader 2001-03-09..2002-12; DEU:GOV minister 2003-03..2004-10; DEU:PTY party_leader 2004-10-02..2013-10-19; DEU:LEG speaker 2013-10-22..2021-12-08; DEU:GOV minister 2021-12-08..2025-05-06; DEU:LEG member_of_parliament 2025-05..
Maria Böhmer |  | f | DEU:GOV minister 2005-11-22..2013-12-17
Aydan Özoğuz | Aydan Özoguz | f | DEU:GOV minister 2013-12-17..2018-03-14; DEU:LEG speaker 2021-10-26..2025-03
Annette Widmann-Mauz |  | f | DEU:GOV minister 2018-03-14..2021-12-08
Rita Süssmuth | Rita Suessmuth | f | DEU:GOV minister 1985-09..1988-11; DEU:LEG speaker 1988-11-25..1998-10-26; DEU:LEG member_of_parliament 1998-10..2002-10
Wolfgang Thierse |  | m | DEU:LEG speaker 1998-10-26..2005-10-18; DEU:LEG speaker 2005-10-18..2013-10-22
Norbert Lammert |  | m | DEU:LEG speaker 2005-10-18..2017-10-24
Gerda Hasselfeldt |  | f | DEU:GOV minister 1989-04..1992-05; DEU:LEG speaker 2005-10-18..2011-03; DEU:LEG member_of_parliament 2011-03..2017-10
Petra Pau |  | f | DEU:LEG member_of_parliament 1998-10..2006-04; DEU:LEG speaker 2006-04-07..2025-03
Katrin Göring-Eckardt | Katrin Goering-Eckardt | f | DEU:LEG member_of_parliament 1998-10..2005-10; DEU:LEG speaker 2005-10-18..2013-10; DEU:LEG member_of_parliament 2013-10..2021-10; DEU:LEG speaker 2021-12-09..2025-03; DEU:LEG member_of_parliament 2025-03..
Hermann Otto Solms | Otto Solms | m | DEU:LEG member_of_parliament 1991-01..1998-10; DEU:LEG speaker 1998-10-26..2013-10; DEU:LEG member_of_parliament 2017-10..2021-10
Susanne Kastner |  | f | DEU:LEG speaker 2002-10..2009-10
Eduard Oswald |  | m | DEU:GOV minister 1998-01..1998-10; DEU:LEG speaker 2011-03..2013-10
Johannes Singhammer |  | m | DEU:LEG member_of_parliament 1994-11..2013-10; DEU:LEG speaker 2013-10-22..2017-10
Thomas Oppermann |  | m | DEU:GOV minister 1998-03..2003-03; DEU:LEG member_of_parliament 2005-10..2017-10; DEU:LEG speaker 2017-10-24..2020-10-25 | 2020-10-25
Wolfgang Kubicki |  | m | DEU:PTY politician 1990..2013-12; DEU:LEG member_of_parliament 2017-10..2017-10; DEU:LEG speaker 2017-10-24..2025-03; DEU:PTY politician 2025-05..
Yvonne Magwas |  | f | DEU:LEG speaker 2021-10-26..2025-03
Josephine Ortleb |  | f | DEU:LEG speaker 2025-03-25..
Omid Nouripour |  | m | DEU:LEG member_of_parliament 2006-09..2022-01; DEU:PTY party_leader 2022-01-29..2024-11-16; DEU:LEG speaker 2025-03-25..
Andrea Lindholz |  | f | DEU:LEG member_of_parliament 2013-10..2025-03; DEU:LEG speaker 2025-03-25..
Bodo Ramelow |  | m | DEU:LEG member_of_parliament 2005-10..2009-09; DEU:GOV governor 2014-12-05..2020-02-05; DEU:GOV governor 2020-03-04..2024-12-12; DEU:LEG speaker 2025-03-25..

# Party leaders, secretaries, leaders of parliamentary groups
Björn Engholm | Bjoern Engholm | m | DEU:GOV governor 1988-05-31..1993-05-19; DEU:PTY party_leader 1991-05-29..1993-05-03
Hans-Jochen Vogel |  | m | DEU:GOV minister 1972-12..1981-01; DEU:GOV mayor 1981-01..1981-06; DEU:LEG member_of_parliament 1983-03..1994-11; DEU:PTY party_leader 1987-06-14..1991-05-29
Matthias Platzeck |  | m | DEU:GOV minister 1990-11..1998-05; DEU:GOV mayor 1998-11..2002-06; DEU:GOV governor 2002-06-26..2013-08-28; DEU:PTY party_leader 2005-11-15..2006-04-10
Kurt Beck |  | m | DEU:GOV governor 1994-10-26..2013-01-16; DEU:PTY party_leader 2006-05-14..2008-09-07
Martin Schulz |  | m | EUR:LEG member_of_parliament 1994-07..2012-01-17; EUR:LEG speaker 2012-01-17..2017-01-17; DEU:PTY party_leader 2017-03-19..2018-02-13; DEU:LEG member_of_parliament 2018-02..2021-10
Norbert Walter-Borjans |  | m | DEU:GOV minister 2010-07-15..2017-06-30; DEU:PTY party_leader 2019-12-06..2021-12-11
Saskia Esken |  | f | DEU:LEG member_of_parliament 2013-10..2019-12; DEU:PTY party_leader 2019-12-06..2025-06-27; DEU:LEG member_of_parliament 2025-06..
Malu Dreyer | Maria Luise Anna Dreyer | f | DEU:GOV minister 2002-03..2013-01; DEU:GOV governor 2013-01-16..2024-07-10
Thorsten Schäfer-Gümbel | Thorsten Schäfer-Guembel | m | DEU:PTY party_leader 2009-02-28..2019-09
Kevin Kühnert | Kevin Kuehnert | m | DEU:PTY politician 2017-11-24..2021-12-11; DEU:PTY secretary_general 2021-12-11..2024-10-07
Matthias Miersch |  | m | DEU:LEG member_of_parliament 2005-10..2024-10; DEU:PTY secretary_general 2024-10-08..2025-05; DEU:LEG member_of_parliament 2025-05-07..
Tim Klüssendorf |  | m | DEU:LEG member_of_parliament 2021-10..2025-06; DEU:PTY secretary_general 2025-06-27..
Rolf Mützenich | Rolf Muetzenich | m | DEU:LEG member_of_parliament 2002-10..2025-10
Klaus Uwe Benneter |  | m | DEU:PTY secretary_general 2004-03..2005-11; DEU:LEG member_of_parliament 2005-11..2009-10
Ottmar Schreiner |  | m | DEU:PTY secretary_general 1998-10..1999-09; DEU:LEG member_of_parliament 1999-09..2013-04
Yasmin Fahimi |  | f | DEU:PTY secretary_general 2014-01-26..2015-12-11; DEU:LEG member_of_parliament 2017-10..2022-05; DEU:LAB politician 2022-05-09..
Sebastian Edathy |  | m | DEU:LEG member_of_parliament 1998-10..2014-02
Joachim Poß |  | m | DEU:LEG member_of_parliament 1980-11..2017-10
Wilhelm Schmidt |  | m | DEU:LEG member_of_parliament 1987-02..2005-10
Ludwig Stiegler |  | m | DEU:LEG member_of_parliament 1980-11..2009-10
Dieter Wiefelspütz |  | m | DEU:LEG member_of_parliament 1987-02..2013-10
Gernot Erler |  | m | DEU:LEG member_of_parliament 1987-02..2005-11; DEU:GOV minister 2005-11..2009-10; DEU:LEG member_of_parliament 2009-10..2014-01; DEU:GOV minister 2014-01..2018-04
Egon Bahr |  | m | DEU:GOV minister 1972-12..1976-12; DEU:LEG member_of_parliament 1976-12..1990-12
Johannes Kahrs |  | m | DEU:LEG member_of_parliament 1998-10..2020-05
Carsten Sieling |  | m | DEU:LEG member_of_parliament 2009-10..2015-07; DEU:GOV mayor 2015-07-15..2019-08-15
Ralf Stegner |  | m | DEU:GOV minister 2005-04..2008-01; DEU:PTY party_leader 2007-03..2019-03; DEU:LEG member_of_parliament 2021-10..
Michael Roth |  | m | DEU:LEG member_of_parliament 1998-10..2013-12; DEU:GOV minister 2013-12..2021-12; DEU:LEG member_of_parliament 2021-12..2025-03
Gesine Schwan |  | f | DEU:PTY politician 1999..2004; DEU:PTY politician 2008-05..2009-05; DEU:PTY politician 2019-06..2019-12
Thilo Sarrazin |  | m | DEU:GOV minister 2002-01..2009-04; DEU:BUS politician 2009-05..2010-09; DEU:PTY politician 2010-10..2020-07
Heiner Geißler | Heiner Geissler | m | DEU:PTY secretary_general 1977-03..1989-09; DEU:LEG member_of_parliament 1989-09..2002-10
Peter Hintze |  | m | DEU:PTY secretary_general 1992-12..1998-11; DEU:LEG member_of_parliament 1998-11..2005-11; DEU:GOV minister 2005-11..2013-10; DEU:LEG speaker 2013-10-22..2016-11-26 | 2016-11-26
Ruprecht Polenz |  | m | DEU:PTY secretary_general 2000-04..2000-10; DEU:LEG member_of_parliament 2000-10..2013-10
Laurenz Meyer |  | m | DEU:PTY secretary_general 2000-10..2004-12; DEU:LEG member_of_parliament 2002-10..2009-10
Volker Kauder |  | m | DEU:PTY secretary_general 2005-01-24..2005-11-28; DEU:LEG member_of_parliament 2005-11-21..2021-10
Ralph Brinkhaus |  | m | DEU:LEG member_of_parliament 2009-10..2018-09; DEU:LEG member_of_parliament 2018-09-25..
Peter Tauber |  | m | DEU:PTY secretary_general 2013-12-16..2018-02; DEU:GOV minister 2018-03..2021-10
Paul Ziemiak |  | m | DEU:PTY politician 2014-09..2018-12; DEU:PTY secretary_general 2018-12-08..2022-01; DEU:LEG member_of_parliament 2022-01..
Mario Czaja |  | m | DEU:GOV minister 2011-12..2016-12; DEU:PTY secretary_general 2022-01-31..2023-07; DEU:LEG member_of_parliament 2023-07..2025-03
Carsten Linnemann |  | m | DEU:LEG member_of_parliament 2009-10..2023-07; DEU:PTY secretary_general 2023-07-12..
Armin Laschet |  | m | DEU:GOV minister 2005-06-24..2010-07; DEU:PTY party_leader 2012-06-30..2017-06; DEU:GOV governor 2017-06-27..2021-10-26; DEU:PTY party_leader 2021-01-16..2022-01-31; DEU:LEG member_of_parliament 2021-10..
Philipp Mißfelder | Philipp Missfelder | m | DEU:PTY politician 2002-10..2014-09; DEU:LEG member_of_parliament 2005-10..2015-07-13 | 2015-07-13
Wolfgang Bosbach |  | m | DEU:LEG member_of_parliament 1994-11..2017-10
Friedbert Pflüger |  | m | DEU:LEG member_of_parliament 1990-12..2006-11; DEU:GOV minister 2005-11..2006-11; DEU:PTY politician 2006-11..2008-09
Eckart von Klaeden |  | m | DEU:LEG member_of_parliament 1994-11..2009-10; DEU:GOV minister 2009-10..2013-12
Elmar Brok |  | m | EUR:LEG member_of_parliament 1980-05..2019-07
Hans-Gert Pöttering | Hans-Gert Poettering | m | EUR:LEG member_of_parliament 1979-07..2007-01; EUR:LEG speaker 2007-01-16..2009-07-14; EUR:LEG member_of_parliament 2009-07..2014-07
Erika Steinbach |  | f | DEU:LEG member_of_parliament 1990-12..2017-10; DEU:PTY politician 2017-10..
Michael Meister |  | m | DEU:LEG member_of_parliament 1994-11..2025-03
Steffen Kampeter |  | m | DEU:LEG member_of_parliament 1990-12..2009-10; DEU:GOV minister 2009-10..2015-07; DEU:BUS politician 2016-07..
Karl-Josef Laumann |  | m | DEU:GOV minister 2005-06-24..2010-07; DEU:GOV minister 2013-12..2017-06; DEU:GOV minister 2017-06-30..
Jürgen Rüttgers | Juergen Ruettgers | m | DEU:GOV minister 1994-11-17..1998-10-26; DEU:PTY party_leader 1999-01..2005-06; DEU:GOV governor 2005-06-22..2010-07-14
Philipp Amthor |  | m | DEU:LEG member_of_parliament 2017-10..2025-05; DEU:GOV minister 2025-05..
Friedrich Zimmermann |  | m | DEU:GOV interior_minister 1982-10-04..1989-04-21; DEU:GOV minister 1989-04-21..1991-01
Edmund Stoiber |  | m | DEU:GOV minister 1988-10..1993-05; DEU:GOV governor 1993-05-28..2007-10-09; DEU:PTY party_leader 1999-01-16..2007-09-29
Günther Beckstein | Guenther Beckstein | m | DEU:GOV minister 1993-06-17..2007-10-09; DEU:GOV governor 2007-10-09..2008-10-27
Erwin Huber |  | m | DEU:GOV minister 1994-12..2007-10; DEU:PTY party_leader 2007-09-29..2008-10-25; DEU:GOV minister 2007-10-16..2008-10-30
Markus Söder | Markus Soeder | m | DEU:PTY secretary_general 2003-11..2007-10; DEU:GOV minister 2007-10-16..2011-11; DEU:GOV minister 2011-11-04..2018-03; DEU:GOV governor 2018-03-16..; DEU:PTY party_leader 2019-01-19..
Joachim Herrmann |  | m | DEU:LEG member_of_parliament 2003..2007-10; DEU:GOV minister 2007-10-16..
Christine Haderthauer |  | f | DEU:PTY secretary_general 2007-10..2008-10; DEU:GOV minister 2008-10-30..2014-09
Beate Merk |  | f | DEU:GOV minister 2003-10..2013-10; DEU:GOV minister 2013-10..2018-03
Gabriele Pauli |  | f | DEU:GOV governor 1990..2008-04
Martin Zeil |  | m | DEU:GOV minister 2008-10-30..2013-10
Hubert Aiwanger |  | m | DEU:PTY party_leader 2006-03..2018-11; DEU:GOV minister 2018-11-12..
Markus Blume |  | m | DEU:PTY secretary_general 2018-03..2022-02; DEU:GOV minister 2022-02-23..
Martin Huber |  | m | DEU:PTY secretary_general 2022-05..
Manfred Weber |  | m | EUR:LEG member_of_parliament 2004-07..
Peter Gauweiler |  | m | DEU:GOV minister 1990-10..1994-02; DEU:LEG member_of_parliament 2002-10..2015-03
Barbara Stamm |  | f | DEU:GOV minister 1994-06..2001-01; DEU:LEG speaker 2008-10-20..2018-11
Max Streibl |  | m | DEU:GOV governor 1988-10-19..1993-05-27
Franz Josef Strauß | Franz-Josef Strauß; Franz Josef Strauss | m | DEU:GOV defence_minister 1956-10-16..1962-12; DEU:GOV minister 1966-12..1969-10; DEU:GOV governor 1978-11-06..1988-10-03
Otto Graf Lambsdorff | Graf Lambsdorff; Lambsdorff | m | DEU:GOV minister 1977-10..1984-06; DEU:PTY party_leader 1988-10-08..1993-06-11; DEU:LEG member_of_parliament 1993-06..1998-10
Wolfgang Gerhardt |  | m | DEU:PTY party_leader 1995-06-10..2001-05-04; DEU:LEG member_of_parliament 1998-10..2006-04; DEU:LEG member_of_parliament 2006-05..2013-10
Cornelia Pieper |  | f | DEU:PTY secretary_general 2001-05..2005-05; DEU:GOV minister 2009-10..2013-12
Werner Hoyer |  | m | DEU:GOV minister 1994-11..1998-10; DEU:LEG member_of_parliament 1998-10..2009-10; DEU:GOV minister 2009-10..2011-12; EUR commissioner 2012-01-01..2023-12-31
Patrick Döring | Patrick Doering | m | DEU:PTY secretary_general 2011-12-15..2013-12
Nicola Beer |  | f | DEU:GOV minister 2012-05..2014-01; DEU:PTY secretary_general 2013-12-07..2019-04; EUR:LEG speaker 2019-07..2023-12
Linda Teuteberg |  | f | DEU:LEG member_of_parliament 2017-10..2025-03; DEU:PTY secretary_general 2019-04..2020-09
Bijan Djir-Sarai |  | m | DEU:LEG member_of_parliament 2009-10..2022-04; DEU:PTY secretary_general 2022-04-23..2024-11-29
Christian Dürr | Christian Duerr | m | DEU:LEG member_of_parliament 2017-10..2025-03; DEU:PTY party_leader 2025-05-16..
Marie-Agnes Strack-Zimmermann | Strack-Zimmermann | f | DEU:LEG member_of_parliament 2017-10..2024-07; EUR:LEG member_of_parliament 2024-07-16..
Alexander Graf Lambsdorff |  | m | EUR:LEG member_of_parliament 2004-07..2017-10; DEU:LEG member_of_parliament 2017-10..2023-07; DEU:GOV minister 2023-08..
Birgit Homburger |  | f | DEU:LEG member_of_parliament 1990-12..2013-10
Max Stadler |  | m | DEU:LEG member_of_parliament 1994-11..2009-10; DEU:GOV minister 2009-10..2013-05-12 | 2013-05-12
Burkhard Hirsch |  | m | DEU:GOV minister 1975-06..1980-06; DEU:LEG speaker 1994-11..1998-10
Gerhart Baum | Gerhart Rudolf Baum | m | DEU:GOV interior_minister 1978-06-08..1982-09-17
Johannes Vogel |  | m | DEU:LEG member_of_parliament 2009-10..2013-10; DEU:PTY secretary_general 2014..2021; DEU:LEG member_of_parliament 2017-10..2025-03
Konstantin Kuhle |  | m | DEU:LEG member_of_parliament 2017-10..2025-03
Petra Kelly |  | f | DEU:PTY party_leader 1980-03..1982-11; DEU:LEG member_of_parliament 1983-03..1990-12; DEU:OPP activist 1990-12..1992-10-01
Ludger Volmer |  | m | DEU:PTY party_leader 1991-04..1994-12; DEU:GOV minister 1998-10..2002-10; DEU:LEG member_of_parliament 2002-10..2005-10
Gunda Röstel |  | f | DEU:PTY party_leader 1996-12..2000-06
Antje Radcke |  | f | DEU:PTY party_leader 1999-01..2000-06
Fritz Kuhn |  | m | DEU:PTY party_leader 2000-06-24..2002-12; DEU:LEG member_of_parliament 2002-10..2013-01; DEU:GOV mayor 2013-01-07..2021-01
Reinhard Bütikofer | Reinhard Buetikofer | m | DEU:PTY politician 1998-12..2002-12; DEU:PTY party_leader 2002-12-08..2008-11-15; EUR:LEG member_of_parliament 2009-07..2024-07
Angelika Beer |  | f | DEU:PTY party_leader 2002-12..2004-10; EUR:LEG member_of_parliament 2004-07..2009-07
Simone Peter |  | f | DEU:GOV minister 2009-11..2012-01; DEU:PTY party_leader 2013-10-19..2018-01-27
Ricarda Lang |  | f | DEU:LEG member_of_parliament 2021-10..; DEU:PTY party_leader 2022-01-29..2024-11-16
Franziska Brantner |  | f | DEU:LEG member_of_parliament 2013-10..2021-12; DEU:GOV minister 2021-12..2024-11; DEU:PTY party_leader 2024-11-16..
Felix Banaszak |  | m | DEU:LEG member_of_parliament 2021-10..2024-11; DEU:PTY party_leader 2024-11-16..
Britta Haßelmann | Britta Hasselmann | f | DEU:LEG member_of_parliament 2005-10..
Katharina Dröge |  | f | DEU:LEG member_of_parliament 2013-10..
Anton Hofreiter |  | m | DEU:LEG member_of_parliament 2005-10..
Hans-Christian Ströbele | Christian Ströbele; Hans-Christian Stroebele | m | DEU:LEG member_of_parliament 1985-03..1987-02; DEU:PTY party_leader 1990-06..1991-02; DEU:LEG member_of_parliament 1998-10..2017-10
Volker Beck |  | m | DEU:LEG member_of_parliament 1994-11..2017-10
Krista Sager |  | f | DEU:GOV mayor 1997-11..2001-10; DEU:LEG member_of_parliament 2002-10..2013-10
Kerstin Müller |  | f | DEU:LEG member_of_parliament 1994-11..2002-10; DEU:GOV minister 2002-10..2005-11; DEU:LEG member_of_parliament 2005-11..2013-10
Rezzo Schlauch |  | m | DEU:LEG member_of_parliament 1994-11..2002-10; DEU:GOV minister 2002-10..2005-10
Bärbel Höhn | Baerbel Hoehn | f | DEU:GOV minister 1995-07..2005-06; DEU:LEG member_of_parliament 2005-10..2017-10
Rebecca Harms |  | f | EUR:LEG member_of_parliament 2004-07..2019-07
Winfried Hermann |  | m | DEU:LEG member_of_parliament 1998-10..2011-05; DEU:GOV minister 2011-05-12..
Boris Palmer |  | m | DEU:GOV mayor 2007-01-11..
Jerzy Montag |  | m | DEU:LEG member_of_parliament 2002-10..2013-10
Konstantin von Notz |  | m | DEU:LEG member_of_parliament 2009-10..
Daniel Cohn-Bendit |  | m | EUR:LEG member_of_parliament 1994-07..2014-07
Ska Keller |  | f | EUR:LEG member_of_parliament 2009-07..2024-07
Sven Giegold |  | m | EUR:LEG member_of_parliament 2009-07..2021-12; DEU:GOV minister 2021-12..2024-11
Gregor Gysi |  | m | DEU:PTY party_leader 1989-12-09..1993-01-31; DEU:LEG member_of_parliament 1990-12..2002-01; DEU:GOV minister 2002-01-17..2002-07-31; DEU:LEG member_of_parliament 2005-10..
Lothar Bisky |  | m | DEU:PTY party_leader 1993-01-31..2000-10; DEU:PTY party_leader 2003-06-28..2007-06-16; DEU:PTY party_leader 2007-06-16..2010-05-15; EUR:LEG member_of_parliament 2009-07..2013-08-13
Gabi Zimmer |  | f | DEU:PTY party_leader 2000-10-14..2003-06-28; EUR:LEG member_of_parliament 2004-07..2019-07
Gesine Lötzsch | Gesine Loetzsch | f | DEU:LEG member_of_parliament 2002-10..2010-05; DEU:PTY party_leader 2010-05-15..2012-04-10; DEU:LEG member_of_parliament 2012-04..2025-03
Klaus Ernst |  | m | DEU:LAB politician 1995..2005-06; DEU:PTY party_leader 2007-06..2010-05; DEU:PTY party_leader 2010-05-15..2012-06-02; DEU:LEG member_of_parliament 2012-06..2025-03
Katja Kipping |  | f | DEU:LEG member_of_parliament 2005-10..2012-06; DEU:PTY party_leader 2012-06-02..2021-02-27; DEU:GOV minister 2021-12-21..2023-04-27
Bernd Riexinger |  | m | DEU:LAB politician 2001..2012-06; DEU:PTY party_leader 2012-06-02..2021-02-27; DEU:LEG member_of_parliament 2017-10..2025-03
Janine Wissler |  | f | DEU:PTY politician 2008-04..2021-02; DEU:PTY party_leader 2021-02-27..2024-10-19; DEU:LEG member_of_parliament 2021-10..
Susanne Hennig-Wellsow |  | f | DEU:PTY politician 2013-11..2021-02; DEU:PTY party_leader 2021-02-27..2022-04-20
Martin Schirdewan |  | m | EUR:LEG member_of_parliament 2017-11..2022-06; DEU:PTY party_leader 2022-06-25..2024-10-19; EUR:LEG member_of_parliament 2024-10..
Ines Schwerdtner |  | f | DEU:PTY party_leader 2024-10-19..
Jan van Aken |  | m | DEU:LEG member_of_parliament 2009-10..2017-10; DEU:PTY party_leader 2024-10-19..
Heidi Reichinnek |  | f | DEU:LEG member_of_parliament 2021-10..
Sahra Wagenknecht | Sarah Wagenknecht | f | DEU:PTY politician 1991-12..2004-07; EUR:LEG member_of_parliament 2004-07..2009-07; DEU:LEG member_of_parliament 2009-10..2024-01; DEU:PTY party_leader 2024-01-08..2025-12
Dietmar Bartsch |  | m | DEU:PTY politician 1997-12..2010-05; DEU:LEG member_of_parliament 2005-10..
Amira Mohamed Ali |  | f | DEU:LEG member_of_parliament 2017-10..2024-01; DEU:PTY party_leader 2024-01-08..
Fabio De Masi | Fabio de Masi | m | EUR:LEG member_of_parliament 2014-07..2017-10; DEU:LEG member_of_parliament 2017-10..2021-10; EUR:LEG member_of_parliament 2024-07..2025-12; DEU:PTY party_leader 2025-12..
Sevim Dağdelen | Sevim Dagdelen | f | DEU:LEG member_of_parliament 2005-10..2025-03
Ulla Jelpke |  | f | DEU:LEG member_of_parliament 1990-12..2002-10; DEU:LEG member_of_parliament 2005-10..2021-10
Harald Wolf |  | m | DEU:GOV minister 2002-08..2011-11
Bernd Lucke |  | m | DEU:PTY party_leader 2013-02-06..2015-07-04; EUR:LEG member_of_parliament 2014-07..2019-07
Frauke Petry |  | f | DEU:PTY party_leader 2013-04-14..2017-09-29; DEU:LEG member_of_parliament 2017-10..2021-10
Jörg Meuthen | Joerg Meuthen | m | DEU:PTY party_leader 2015-07-04..2022-01-28; EUR:LEG member_of_parliament 2017-11..2024-07
Alexander Gauland |  | m | DEU:PTY politician 2013-02..2017-12; DEU:LEG member_of_parliament 2017-10..; DEU:PTY party_leader 2017-12-02..2019-11-30
Alice Weidel |  | f | DEU:LEG member_of_parliament 2017-10..2022-06; DEU:PTY party_leader 2022-06-18..
Tino Chrupalla |  | m | DEU:LEG member_of_parliament 2017-10..2019-11; DEU:PTY party_leader 2019-11-30..
Björn Höcke | Bjoern Hoecke; Bernd Höcke | m | DEU:PTY party_leader 2013-08..
Beatrix von Storch |  | f | EUR:LEG member_of_parliament 2014-07..2017-10; DEU:LEG member_of_parliament 2017-10..
Andreas Kalbitz |  | m | DEU:PTY party_leader 2017-04..2020-05
Konrad Adam |  | m | DEU:PTY party_leader 2013-04..2015-07
Maximilian Krah |  | m | EUR:LEG member_of_parliament 2019-07..2025-03; DEU:LEG member_of_parliament 2025-03..
Udo Voigt |  | m | DEU:PTY party_leader 1996-03..2011-11-13; EUR:LEG member_of_parliament 2014-07..2019-07
Holger Apfel |  | m | DEU:PTY politician 2004-09..2011-11; DEU:PTY party_leader 2011-11-13..2013-12
Udo Pastörs |  | m | DEU:PTY politician 2006-09..2014-01; DEU:PTY party_leader 2014-01..2014-11
Frank Franz |  | m | DEU:PTY party_leader 2014-11-01..2024
Gerhard Frey |  | m | DEU:PTY party_leader 1987-03..2009-01
Franz Schönhuber |  | m | DEU:PTY party_leader 1985-06..1994-12
Christian Worch |  | m | DEU:PTY politician 1990..2012-05; DEU:PTY party_leader 2012-05..2017
Jens Seipenbusch |  | m | DEU:PTY party_leader 2007-05..2008-05; DEU:PTY party_leader 2009-07..2011-05
Sebastian Nerz |  | m | DEU:PTY party_leader 2011-05-14..2012-04
Bernd Schlömer |  | m | DEU:PTY party_leader 2012-04-28..2013-11
Marina Weisband |  | f | DEU:PTY politician 2011-05..2012-04
Ronald Schill |  | m | DEU:GOV minister 2001-10-31..2003-08-19

# Prime ministers and ministers of the states
Erwin Teufel |  | m | DEU:GOV governor 1991-01-22..2005-04-21
Günther Oettinger | Guenther Oettinger; Günther H. Oettinger | m | DEU:LEG member_of_parliament 1991-01..2005-04; DEU:GOV governor 2005-04-21..2010-02-10; EUR commissioner 2010-02-10..2019-11-30
Stefan Mappus |  | m | DEU:GOV minister 2004-07..2010-02; DEU:GOV governor 2010-02-10..2011-05-12
Winfried Kretschmann |  | m | DEU:LEG member_of_parliament 2002..2011-05; DEU:GOV governor 2011-05-12..
Lothar Späth | Lothar Spaeth | m | DEU:GOV governor 1978-08-30..1991-01-13
Heribert Rech |  | m | DEU:GOV minister 2004-07-14..2011-05-12
Reinhold Gall |  | m | DEU:GOV minister 2011-05-12..2016-05-12
Nils Schmid |  | m | DEU:GOV minister 2011-05-12..2016-05-12; DEU:LEG member_of_parliament 2017-10..
Thomas Strobl |  | m | DEU:LEG member_of_parliament 1998-10..2016-05; DEU:GOV minister 2016-05-12..
Tanja Gönner | Tanja Goenner | f | DEU:GOV minister 2004-07..2011-05
Ulrich Goll |  | m | DEU:GOV minister 1996-06..2002-12; DEU:GOV minister 2004-07..2011-05
Manuel Hagel |  | m | DEU:LEG member_of_parliament 2016-04..
Eberhard Diepgen |  | m | DEU:GOV mayor 1984-02-09..1989-03-16; DEU:GOV mayor 1991-01-24..2001-06-16
Walter Momper |  | m | DEU:GOV mayor 1989-03-16..1991-01-24; DEU:LEG speaker 2001-11..2011-10
Klaus Wowereit |  | m | DEU:GOV mayor 2001-06-16..2014-12-11
Michael Müller |  | m | DEU:GOV minister 2011-12..2014-12; DEU:GOV mayor 2014-12-11..2021-12-21; DEU:LEG member_of_parliament 2021-10..2025-03
Kai Wegner |  | m | DEU:LEG member_of_parliament 2005-10..2021-10; DEU:GOV mayor 2023-04-27..
Ehrhart Körting | Ehrhart Koerting | m | DEU:GOV minister 1997-11..1999; DEU:GOV minister 2001-06-16..2011-11
Frank Henkel |  | m | DEU:LEG member_of_parliament 2008-09..2011-12; DEU:GOV minister 2011-12-01..2016-12-08
Andreas Geisel |  | m | DEU:GOV minister 2014-12..2016-12; DEU:GOV minister 2016-12-08..2021-12; DEU:GOV minister 2021-12..2023-04
Iris Spranger |  | f | DEU:GOV minister 2021-12-21..
Dieter Glietsch |  | m | DEU:COP politician 2002..2011-05
Heinz Buschkowsky |  | m | DEU:GOV mayor 2001-12..2015-01
Monika Herrmann |  | f | DEU:GOV mayor 2013-08..2021-11
Dietmar Woidke |  | m | DEU:GOV minister 2004-10..2009-11; DEU:GOV minister 2010-10..2013-08; DEU:GOV governor 2013-08-28..
Jörg Schönbohm | Joerg Schoenbohm | m | DEU:GOV minister 1996-01..1998-11; DEU:GOV minister 1999-10-13..2009-11-06
Rainer Speer |  | m | DEU:GOV minister 2009-11-06..2010-09-23
Klaus Wedemeier |  | m | DEU:GOV mayor 1985-09-18..1995-07-04
Henning Scherf |  | m | DEU:GOV mayor 1995-07-04..2005-11-08
Jens Böhrnsen | Jens Boehrnsen | m | DEU:GOV mayor 2005-11-08..2015-07-15; DEU:GOV president 2010-05-31..2010-06-30
Andreas Bovenschulte |  | m | DEU:GOV mayor 2019-08-15..
Thomas Röwekamp |  | m | DEU:GOV minister 2003..2007-06
Ulrich Mäurer | Ulrich Maeurer | m | DEU:GOV minister 2008-05-20..2025-03
Henning Voscherau |  | m | DEU:GOV mayor 1988-06-08..1997-11-12
Ortwin Runde |  | m | DEU:GOV mayor 1997-11-12..2001-10-31; DEU:LEG member_of_parliament 2002-10..2009-10
Ole von Beust |  | m | DEU:GOV mayor 2001-10-31..2010-08-25
Christoph Ahlhaus |  | m | DEU:GOV minister 2008-05-07..2010-08-25; DEU:GOV mayor 2010-08-25..2011-03-07
Peter Tschentscher |  | m | DEU:GOV minister 2011-03..2018-03; DEU:GOV mayor 2018-03-28..
Udo Nagel |  | m | DEU:COP politician 2002..2003; DEU:GOV minister 2004-03-17..2008-05-07
Michael Neumann |  | m | DEU:GOV minister 2011-03-23..2016-01
Andy Grote |  | m | DEU:GOV minister 2016-01-20..
Christa Goetsch |  | f | DEU:GOV minister 2008-05-07..2010-11
Katharina Fegebank |  | f | DEU:GOV minister 2015-04-15..
Walter Wallmann |  | m | DEU:GOV minister 1986-06..1987-04; DEU:GOV governor 1987-04-24..1991-04-05
Roland Koch |  | m | DEU:GOV governor 1999-04-07..2010-08-31
Volker Bouffier |  | m | DEU:GOV minister 1999-04-07..2010-08-31; DEU:GOV governor 2010-08-31..2022-05-31
Boris Rhein |  | m | DEU:GOV minister 2010-08-31..2014-01; DEU:GOV minister 2014-01..2019-01; DEU:LEG speaker 2019-01..2022-05; DEU:GOV governor 2022-05-31..
Andrea Ypsilanti |  | f | DEU:PTY party_leader 2003-03..2009-01
Tarek Al-Wazir |  | m | DEU:LEG member_of_parliament 1995..2014-01; DEU:GOV minister 2014-01-18..2024-01; DEU:LEG member_of_parliament 2025-03..
Peter Beuth |  | m | DEU:GOV minister 2014-01-18..2024-01-18
Jörg-Uwe Hahn |  | m | DEU:GOV minister 2009-02-05..2014-01
Silke Lautenschläger |  | f | DEU:GOV minister 2001..2010-08
Petra Roth |  | f | DEU:GOV mayor 1995-07..2012-06
Peter Feldmann |  | m | DEU:GOV mayor 2012-07-01..2022-11
Alfred Gomolka |  | m | DEU:GOV governor 1990-10-27..1992-03-19
Berndt Seite |  | m | DEU:GOV governor 1992-03-19..1998-11-03
Harald Ringstorff |  | m | DEU:GOV governor 1998-11-03..2008-10-06
Erwin Sellering |  | m | DEU:GOV governor 2008-10-06..2017-07-04
Lorenz Caffier |  | m | DEU:GOV minister 2006-11-07..2020-11-17
Gottfried Timm |  | m | DEU:GOV minister 1998-11..2006-11
Gerhard Glogowski |  | m | DEU:GOV minister 1990-06..1998-10; DEU:GOV governor 1998-10-28..1999-12-14
David McAllister |  | m | DEU:LEG member_of_parliament 2003-03..2010-07; DEU:GOV governor 2010-07-01..2013-02-19; EUR:LEG member_of_parliament 2014-07..
Stephan Weil |  | m | DEU:GOV mayor 2006-11..2013-01; DEU:GOV governor 2013-02-19..2025-05-20
Olaf Lies |  | m | DEU:GOV minister 2013-02-19..2025-05-20; DEU:GOV governor 2025-05-20..
Uwe Schünemann | Uwe Schuenemann | m | DEU:GOV minister 2003-03-04..2013-02-19
Bernd Althusmann |  | m | DEU:GOV minister 2010-04..2013-02; DEU:GOV minister 2017-11..2022-11
Daniela Behrens |  | f | DEU:GOV minister 2021-03..2023-01; DEU:GOV minister 2023-01-25..
Aygül Özkan | Ayguel Oezkan | f | DEU:GOV minister 2010-04-27..2013-02
Walter Hirche |  | m | DEU:GOV minister 1986..1990; DEU:GOV minister 2003-03-04..2009-02
Hannelore Kraft |  | f | DEU:GOV minister 2001-04..2005-06; DEU:PTY party_leader 2007-01..2010-07; DEU:GOV governor 2010-07-14..2017-06-27
Hendrik Wüst | Hendrik Wuest | m | DEU:GOV minister 2017-06-30..2021-10; DEU:GOV governor 2021-10-27..
Ingo Wolf |  | m | DEU:GOV minister 2005-06-24..2010-07-15
Ralf Jäger | Ralf Jaeger | m | DEU:GOV minister 2010-07-15..2017-06-30
Herbert Reul |  | m | EUR:LEG member_of_parliament 2004-07..2017-06; DEU:GOV minister 2017-06-30..
Fritz Behrens |  | m | DEU:GOV minister 1995-07..1998-06; DEU:GOV minister 1998-06..2005-06
Sylvia Löhrmann |  | f | DEU:GOV minister 2010-07-15..2017-06
Mona Neubaur |  | f | DEU:PTY party_leader 2014..2022-06; DEU:GOV minister 2022-06-29..
Joachim Stamp |  | m | DEU:GOV minister 2017-06-30..2022-06; DEU:GOV politician 2023-02..2025-05
Barbara Sommer |  | f | DEU:GOV minister 2005-06-24..2010-07
Andreas Pinkwart |  | m | DEU:GOV minister 2005-06-24..2010-07; DEU:GOV minister 2017-06-30..2022-06
Fritz Schramma |  | m | DEU:GOV mayor 2000-09..2009-10
Jürgen Roters | Juergen Roters | m | DEU:COP politician 1999..2005; DEU:GOV mayor 2009-10-21..2015-10
Henriette Reker |  | f | DEU:GOV mayor 2015-11-22..2025-10
Adolf Sauerland |  | m | DEU:GOV mayor 2004-10..2012-02-12
Carl-Ludwig Wagner |  | m | DEU:GOV governor 1988-12-08..1991-05-21
Karl Peter Bruch |  | m | DEU:GOV minister 2005..2011-05
Roger Lewentz |  | m | DEU:GOV minister 2011-05-18..2022-10
Christoph Böhr |  | m | DEU:PTY party_leader 1997..2006
Alexander Schweitzer |  | m | DEU:GOV minister 2013-01..2014-11; DEU:GOV minister 2021-05..2024-07; DEU:GOV governor 2024-07-10..
Peter Müller | Peter Mueller | m | DEU:GOV governor 1999-09-29..2011-08-10; DEU:JUD judge 2011-12-19..2023-12
Tobias Hans |  | m | DEU:GOV governor 2018-03-01..2022-04-25
Anke Rehlinger |  | f | DEU:GOV minister 2012-05-09..2022-04; DEU:GOV governor 2022-04-25..
Klaus Bouillon |  | m | DEU:GOV minister 2014-11..2022-04
Kurt Biedenkopf |  | m | DEU:GOV governor 1990-11-08..2002-04-17
Georg Milbradt |  | m | DEU:GOV minister 1990-11..2001-01; DEU:GOV governor 2002-04-18..2008-05-27
Stanislaw Tillich |  | m | DEU:GOV minister 1999-10..2008-05; DEU:GOV governor 2008-05-28..2017-12-12
Michael Kretschmer |  | m | DEU:LEG member_of_parliament 2002-10..2017-10; DEU:GOV governor 2017-12-13..
Markus Ulbig |  | m | DEU:GOV minister 2009-09-30..2017-12-18
Albrecht Buttolo |  | m | DEU:GOV minister 2005-07..2009-09
Roland Wöller |  | m | DEU:GOV minister 2008..2012; DEU:GOV minister 2017-12-18..2022-04
Armin Schuster |  | m | DEU:LEG member_of_parliament 2009-10..2020-11; DEU:GOV politician 2020-11..2022-04; DEU:GOV minister 2022-04-25..
Thomas Jurk |  | m | DEU:GOV minister 2004-11..2009-09; DEU:LEG member_of_parliament 2013-10..2021-10
Martin Dulig |  | m | DEU:GOV minister 2014-11-13..2024-12
Eva-Maria Stange |  | f | DEU:GOV minister 2006-09..2009-09; DEU:GOV minister 2014-11..2019-12
Helma Orosz |  | f | DEU:GOV minister 2003..2008-07; DEU:GOV mayor 2008-08-01..2015-02
Dirk Hilbert |  | m | DEU:GOV mayor 2015-09-21..
Gerd Gies |  | m | DEU:GOV governor 1990-11-02..1991-07-04
Werner Münch | Werner Muench | m | DEU:GOV governor 1991-07-04..1993-12-02
Christoph Bergner |  | m | DEU:GOV governor 1993-12-02..1994-07-21; DEU:GOV minister 2005-11..2013-12
Reinhard Höppner | Reinhard Hoeppner | m | DEU:GOV governor 1994-07-21..2002-05-16
Wolfgang Böhmer | Wolfgang Boehmer | m | DEU:GOV governor 2002-05-16..2011-04-19
Reiner Haseloff |  | m | DEU:GOV minister 2006-04..2011-04; DEU:GOV governor 2011-04-19..2026-01-28
Sven Schulze |  | m | EUR:LEG member_of_parliament 2014-07..2021-09; DEU:GOV minister 2021-09-16..2026-01-28; DEU:GOV governor 2026-01-28..
Holger Hövelmann | Holger Hoevelmann | m | DEU:GOV minister 2006-04-24..2011-04-19
Holger Stahlknecht |  | m | DEU:GOV minister 2011-04-19..2020-12-04
Jens Bullerjahn |  | m | DEU:GOV minister 2006-04-24..2016-04
Peter Harry Carstensen | Peter-Harry Carstensen | m | DEU:LEG member_of_parliament 1983-03..2005-04; DEU:GOV governor 2005-04-27..2012-06-12
Heide Simonis |  | f | DEU:GOV governor 1993-05-19..2005-04-27
Uwe Barschel |  | m | DEU:GOV governor 1982-10-14..1987-10-02 | 1987-10-02
Torsten Albig |  | m | DEU:GOV mayor 2009-06..2012-06; DEU:GOV governor 2012-06-12..2017-06-28
Daniel Günther | Daniel Guenther | m | DEU:GOV governor 2017-06-28..
Lothar Hay |  | m | DEU:GOV minister 2008-01-15..2009-07
Klaus Schlie |  | m | DEU:GOV minister 2009-10-27..2012-06; DEU:LEG speaker 2012-06..2022-06
Hans-Joachim Grote |  | m | DEU:GOV minister 2017-06-28..2020-04
Josef Duchač | Josef Duchac | m | DEU:GOV governor 1990-11-08..1992-01-23
Bernhard Vogel |  | m | DEU:GOV governor 1976-12-02..1988-12-08; DEU:GOV governor 1992-02-05..2003-06-05
Dieter Althaus |  | m | DEU:GOV minister 1992-02..1999-10; DEU:GOV governor 2003-06-05..2009-10-30
Christine Lieberknecht |  | f | DEU:GOV minister 1990-11..1994-12; DEU:LEG speaker 1999-10..2004-07; DEU:GOV governor 2009-10-30..2014-12-05
Thomas Kemmerich |  | m | DEU:LEG member_of_parliament 2017-10..2019-10; DEU:GOV governor 2020-02-05..2020-03-04; DEU:PTY party_leader 2020-03..2024-11
Mario Voigt |  | m | DEU:LEG member_of_parliament 2009-10..2020; DEU:PTY party_leader 2022-09..2024-12; DEU:GOV governor 2024-12-12..
Christoph Matschie |  | m | DEU:PTY party_leader 1999-12..2014-02; DEU:GOV minister 2009-11-04..2014-12; DEU:LEG member_of_parliament 2017-10..2021-10
Jörg Geibert |  | m | DEU:GOV minister 2010-12-08..2014-12-05
Holger Poppenhäger | Holger Poppenhaeger | m | DEU:GOV minister 2009-11..2014-12; DEU:GOV minister 2014-12-05..2017-08
Georg Maier |  | m | DEU:GOV minister 2017-08-30..
Peter Michael Huber |  | m | DEU:GOV minister 2009-11-04..2010-11; DEU:JUD judge 2010-11-16..2023-04
Karl-Heinz Funke |  | m | DEU:GOV minister 1990-06..1998-10; DEU:GOV minister 1998-10-27..2001-01-12
Hans Martin Bury |  | m | DEU:GOV minister 1999-07..2005-11
Christian Ude |  | m | DEU:GOV mayor 1993-09-12..2014-04-30
Dieter Reiter |  | m | DEU:GOV mayor 2014-05-01..
Ulrich Maly |  | m | DEU:GOV mayor 2002-05-01..2020-04-30
Wolfgang Schuster |  | m | DEU:GOV mayor 1997-01..2013-01
Manfred Rommel |  | m | DEU:GOV mayor 1975-01..1996-12

# Officials, judges, prosecutors, soldiers, heads of services
Jutta Limbach |  | f | DEU:JUD judge 1994-03..2002-04
Hans-Jürgen Papier | Hans-Juergen Papier | m | DEU:JUD judge 1998-02..2010-03-16
Winfried Hassemer |  | m | DEU:JUD judge 1996-05..2008-05-07
Andreas Voßkuhle | Andreas Vosskuhle | m | DEU:JUD judge 2008-05-07..2020-06-22
Ferdinand Kirchhof |  | m | DEU:JUD judge 2007-10-01..2018-11-30
Stephan Harbarth |  | m | DEU:LEG member_of_parliament 2009-10..2018-11; DEU:JUD judge 2018-11-30..
Paul Kirchhof |  | m | DEU:JUD judge 1987-11..1999-11; DEU:PTY politician 2005-08..2005-09
Udo Di Fabio |  | m | DEU:JUD judge 1999-12..2011-12
Monika Harms |  | f | DEU:JUD judge 2006-06-01..2011-09-30
Kay Nehm |  | m | DEU:JUD judge 1994-02-07..2006-05-31
Harald Range |  | m | DEU:JUD judge 2011-11-17..2015-08-04
Peter Frank |  | m | DEU:JUD judge 2015-10-05..2023-12
Jens Rommel |  | m | DEU:JUD judge 2020-02..2024-03; DEU:JUD judge 2024-03..
Jörg Ziercke | Joerg Ziercke | m | DEU:COP politician 2004-02-26..2014-11
Holger Münch | Holger Muench | m | DEU:COP politician 2014-12-01..
Heinz Fromm |  | m | DEU:SPY politician 2000-06-01..2012-07-31
Hans-Georg Maaßen | Hans-Georg Maassen | m | DEU:SPY politician 2012-08-01..2018-11-08; DEU:PTY politician 2018-11..2024-01; DEU:PTY party_leader 2024-02..
Thomas Haldenwang |  | m | DEU:SPY politician 2018-11-15..2024-11
Sinan Selen |  | m | DEU:SPY politician 2025-10..
August Hanning |  | m | DEU:SPY politician 1998-12-17..2005-11-30; DEU:GOV minister 2005-12..2009-11
Ernst Uhrlau |  | m | DEU:SPY politician 2005-12-01..2011-12-31
Gerhard Schindler |  | m | DEU:SPY politician 2012-01-01..2016-06-30
Bruno Kahl |  | m | DEU:SPY politician 2016-07-01..2025-09
Martin Jäger |  | m | DEU:GOV minister 2014-06..2016; DEU:GOV minister 2021..2025-09; DEU:SPY politician 2025-09-15..
Bernd Schmidbauer |  | m | DEU:GOV minister 1991-12..1998-10; DEU:LEG member_of_parliament 1998-10..2009-10
Harald Kujat |  | m | DEU:MIL general 2000-07-01..2002-06-27; IGO:NAT general 2002-07-01..2005-06
Wolfgang Schneiderhan |  | m | DEU:MIL general 2002-06-27..2009-11-26
Volker Wieker |  | m | DEU:MIL general 2010-01-21..2018-04-19
Eberhard Zorn |  | m | DEU:MIL general 2018-04-19..2023-03-17
Carsten Breuer |  | m | DEU:MIL general 2021-11..2023-03; DEU:MIL general 2023-03-17..
Klaus Naumann |  | m | DEU:MIL general 1991-10-01..1996-02; IGO:NAT general 1996-02-14..1999-05
Klaus Reinhardt |  | m | IGO:NAT general 1999-10..2000-04
Georg Klein |  | m | DEU:MIL general 2009-04..2010
Egon Ramms |  | m | IGO:NAT general 2007-01..2010-09
Reinhold Robbe |  | m | DEU:LEG member_of_parliament 1994-11..2005-05; DEU:LEG member_of_parliament 2005-05-12..2010-05-20
Hellmut Königshaus | Hellmut Koenigshaus | m | DEU:LEG member_of_parliament 2004..2010-05; DEU:LEG member_of_parliament 2010-05-20..2015-05
Hans-Peter Bartels |  | m | DEU:LEG member_of_parliament 1998-10..2015-05; DEU:LEG member_of_parliament 2015-05-21..2020-05
Eva Högl | Eva Hoegl | f | DEU:LEG member_of_parliament 2009-01..2020-05; DEU:LEG member_of_parliament 2020-05-28..2025-06
Wilfried Penner |  | m | DEU:LEG member_of_parliament 1972-12..2000-05; DEU:LEG member_of_parliament 2000-05-12..2005-05
Peter Schaar |  | m | DEU:GOV politician 2003-12-17..2013-12-17
Andrea Voßhoff |  | f | DEU:LEG member_of_parliament 1998-10..2013-10; DEU:GOV politician 2014-01-06..2019-01
Ulrich Kelber |  | m | DEU:LEG member_of_parliament 2000-09..2013-12; DEU:GOV minister 2013-12..2018-03; DEU:GOV politician 2019-01-07..2024-07
Marianne Birthler |  | f | DEU:GOV minister 1990-11..1992-10; DEU:PTY party_leader 1993-01..1994-12; DEU:GOV politician 2000-10..2011-03-14
Roland Jahn |  | m | DEU:GOV politician 2011-03-14..2021-06
Hans Tietmeyer |  | m | DEU:BUS politician 1993-10-01..1999-08-31
Ernst Welteke |  | m | DEU:BUS politician 1999-09-01..2004-04-16
Axel Weber | Axel A. Weber | m | DEU:BUS politician 2004-04-30..2011-04-30
Jens Weidmann |  | m | DEU:GOV minister 2006-02..2011-05; DEU:BUS politician 2011-05-01..2021-12-31
Joachim Nagel |  | m | DEU:BUS politician 2022-01-11..
Klaus Regling |  | m | EUR commissioner 2010-07..2022-10
Frank-Jürgen Weise |  | m | DEU:GOV politician 2004-02..2017-03
Florian Gerster |  | m | DEU:GOV minister 1991..2002-03; DEU:GOV politician 2002-03..2004-01-24
Gerd Billen |  | m | DEU:GOV politician 2007-08..2013-12; DEU:GOV minister 2014-01..2018-03
Lothar Wieler |  | m | DEU:MED politician 2015-03..2023-03
Christian Drosten |  | m | DEU:MED politician 2020..
Ulrich Wilhelm |  | m | DEU:GOV spokesperson 2005-11-22..2010-07
Steffen Seibert |  | m | DEU:GOV spokesperson 2010-08-11..2021-12-08; DEU:GOV minister 2022-08..
Steffen Hebestreit |  | m | DEU:GOV spokesperson 2021-12-08..2025-05-06
Stefan Kornelius |  | m | DEU:GOV spokesperson 2025-05-06..
Béla Anda | Bela Anda | m | DEU:GOV spokesperson 2002-10..2005-11-22
Thomas Steg |  | m | DEU:GOV spokesperson 2002-10..2009-07
Uwe-Karsten Heye |  | m | DEU:GOV spokesperson 1998-10-27..2002-10
Wolfgang Ischinger |  | m | DEU:GOV minister 1998-10..2001-06; DEU:GOV minister 2001-07..2008-05; DEU:GOV politician 2008-05..2022-02
Christoph Heusgen |  | m | DEU:GOV minister 2005-11..2017-09; DEU:GOV minister 2017-09..2021-06; DEU:GOV politician 2022-02..2025-02
Gunter Pleuger |  | m | DEU:GOV minister 2002-11..2006-07
Peter Wittig |  | m | DEU:GOV minister 2009-12..2014-04; DEU:GOV minister 2014-04..2018-06
Klaus Scharioth |  | m | DEU:GOV minister 2006-03..2011-06
Volker Perthes |  | m | DEU:EDU politician 2005-10..2020; UNO commissioner 2021-01..2023-09
Martin Kobler |  | m | UNO commissioner 2010..2013-07; UNO commissioner 2013-07..2015-10; UNO commissioner 2015-11..2017-06; DEU:GOV minister 2017-08..2019-05
Joachim Rücker |  | m | UNO commissioner 2006-09-01..2008-06-20; UNO president 2015-01..2015-12
Michael Steiner |  | m | DEU:GOV minister 1998-10..2001-11; UNO commissioner 2002-02-14..2003-07; DEU:GOV minister 2003-07..2015
Christian Schwarz-Schilling |  | m | DEU:GOV minister 1982-10-04..1992-12; UNO commissioner 2006-01-31..2007-06-30
Tom Koenigs |  | m | UNO commissioner 2006-02..2007-12; DEU:LEG member_of_parliament 2009-10..2017-10
Johannes Ludewig |  | m | DEU:BUS politician 1997-07..1999-12
Hartmut Mehdorn |  | m | DEU:BUS politician 1999-12-16..2009-04-30; DEU:BUS politician 2013-03..2015-03
Rüdiger Grube |  | m | DEU:BUS politician 2009-05-01..2017-01

# Unions, associations, churches
Michael Sommer |  | m | DEU:LAB politician 2002-05-28..2014-05-12
Reiner Hoffmann |  | m | DEU:LAB politician 2014-05-12..2022-05-09
Dieter Schulte |  | m | DEU:LAB politician 1994-06..2002-05
Frank Bsirske |  | m | DEU:LAB politician 2001-03-21..2019-09; DEU:LEG member_of_parliament 2021-10..2025-03
Frank Werneke |  | m | DEU:LAB politician 2019-09-25..
Klaus Zwickel |  | m | DEU:LAB politician 1993-10..2003-07
Jürgen Peters | Juergen Peters | m | DEU:LAB politician 2003-08-31..2007-11
Berthold Huber |  | m | DEU:LAB politician 2007-11-06..2013-11
Detlef Wetzel |  | m | DEU:LAB politician 2013-11-25..2015-10
Jörg Hofmann |  | m | DEU:LAB politician 2015-10-20..2023-10
Christiane Benner |  | f | DEU:LAB politician 2023-10-23..
Hubertus Schmoldt |  | m | DEU:LAB politician 1995..2009-10
Michael Vassiliadis |  | m | DEU:LAB politician 2009-10..
Manfred Schell |  | m | DEU:LAB politician 1989-07..2008-05
Claus Weselsky |  | m | DEU:LAB politician 2008-05-06..2024-09
Konrad Freiberg |  | m | DEU:LAB politician 2000..2010-11
Bernhard Witthaut |  | m | DEU:LAB politician 2010-11..2013-05
Oliver Malchow |  | m | DEU:LAB politician 2013-05..2021
Rainer Wendt |  | m | DEU:LAB politician 2007..
Peter Heesen |  | m | DEU:LAB politician 2003-11..2012-11
Klaus Dauderstädt |  | m | DEU:LAB politician 2012-11..2017-11
Ulrich Silberbach |  | m | DEU:LAB politician 2017-11-20..2025-05
Norbert Hansen |  | m | DEU:LAB politician 1999..2008-05
Alexander Kirchner |  | m | DEU:LAB politician 2008-11..2019-11
Rudolf Henke |  | m | DEU:LAB politician 2007-11..2019-11; DEU:LEG member_of_parliament 2009-10..2021-10
Frank Ulrich Montgomery | Ulrich Montgomery | m | DEU:LAB politician 1989..2007-11; DEU:MED politician 2011-06-02..2019-05
Jörg-Dietrich Hoppe |  | m | DEU:MED politician 1999-06..2011-06
Dieter Hundt |  | m | DEU:BUS politician 1996-12..2013-11
Ingo Kramer |  | m | DEU:BUS politician 2013-11..2020-11
Rainer Dulger |  | m | DEU:BUS politician 2020-11-26..
Hans-Olaf Henkel |  | m | DEU:BUS politician 1995-01..2000-12; EUR:LEG member_of_parliament 2014-07..2019-07
Michael Rogowski |  | m | DEU:BUS politician 2001-01..2004-12
Jürgen Thumann |  | m | DEU:BUS politician 2005-01..2008-12
Hans-Peter Keitel |  | m | DEU:BUS politician 2009-01..2012-12
Ulrich Grillo |  | m | DEU:BUS politician 2013-01..2016-12
Dieter Kempf |  | m | DEU:BUS politician 2017-01..2020-12
Siegfried Russwurm |  | m | DEU:BUS politician 2021-01..2024-12
Gerd Sonnleitner |  | m | DEU:AGR politician 1997..2012-06
Joachim Rukwied |  | m | DEU:AGR politician 2012-06-27..
Ignatz Bubis |  | m | DEU:REL politician 1992-09..1999-08-13
Paul Spiegel |  | m | DEU:REL politician 2000-01-09..2006-04-30 | 2006-04-30
Charlotte Knobloch |  | f | DEU:REL politician 2006-06-07..2010-11-28
Dieter Graumann |  | m | DEU:REL politician 2010-11-28..2014-11-30
Josef Schuster |  | m | DEU:REL politician 2014-11-30..
Salomon Korn |  | m | DEU:REL politician 2003..2014
Stephan J. Kramer | Stephan Kramer | m | DEU:REL secretary_general 2004..2014-01; DEU:SPY politician 2015-12..
Michel Friedman |  | m | DEU:REL politician 2000..2003-07
Nadeem Elyas |  | m | DEU:REL politician 1994..2006-02
Ayyub Axel Köhler |  | m | DEU:REL politician 2006-02..2010-09
Aiman Mazyek |  | m | DEU:REL politician 2010-09-19..2024
Karl Lehmann |  | m | DEU:REL cleric 1987-09..2008-02-18; DEU:REL cleric 2008-02..2016-05
Robert Zollitsch |  | m | DEU:REL cleric 2003-07..2014-05
Reinhard Marx |  | m | DEU:REL cleric 2008-02..
Georg Bätzing | Georg Baetzing | m | DEU:REL cleric 2016-09..
Joachim Meisner |  | m | DEU:REL cleric 1989-02..2014-02
Rainer Maria Woelki |  | m | DEU:REL cleric 2011-08..
Walter Mixa |  | m | DEU:REL cleric 2000-08..2010-05-08
Franz-Peter Tebartz-van Elst |  | m | DEU:REL cleric 2008-01-20..2014-03-26
Gerhard Ludwig Müller | Gerhard Ludwig Mueller | m | DEU:REL cleric 2002-11..2012-07; VAT:REL cleric 2012-07-02..2017-07-01
Walter Kasper |  | m | VAT:REL cleric 2001-03-03..2010-07-01
Wolfgang Huber |  | m | DEU:REL cleric 1994-05..2009-11
Margot Käßmann | Margot Kaessmann; Margot Kässmann | f | DEU:REL cleric 1999-09-04..2010-02-24
Nikolaus Schneider |  | m | DEU:REL cleric 2003-04..2014-11
Heinrich Bedford-Strohm |  | m | DEU:REL cleric 2011-10-30..2023-10
Annette Kurschus |  | f | DEU:REL cleric 2012-03..2023-11-20
Kirsten Fehrs |  | f | DEU:REL cleric 2011-11..

# East Germany
Erich Honecker |  | m | DDR:GOV leader 1971-05-03..1989-10-18
Egon Krenz |  | m | DDR:GOV leader 1989-10-18..1989-12-06
Walter Ulbricht |  | m | DDR:GOV leader 1950-07-25..1971-05-03
Willi Stoph |  | m | DDR:GOV prime_minister 1964-09..1989-11-13
Otto Grotewohl |  | m | DDR:GOV prime_minister 1949-10-12..1964-09-21 | 1964-09-21
Wilhelm Pieck |  | m | DDR:GOV president 1949-10-11..1960-09-07 | 1960-09-07
Hans Modrow |  | m | DDR:GOV prime_minister 1989-11-13..1990-04-12; DEU:LEG member_of_parliament 1990-12..1994-11; EUR:LEG member_of_parliament 1999-07..2004-07
Lothar de Maizière | Lothar de Maiziere | m | DDR:GOV prime_minister 1990-04-12..1990-10-02; DEU:GOV minister 1990-10-03..1990-12-19
Erich Mielke |  | m | DDR:SPY politician 1957-11..1989-11
Markus Wolf |  | m | DDR:SPY politician 1952..1986-11
Günter Schabowski | Guenter Schabowski | m | DDR:GOV politician 1985..1989-12
Margot Honecker |  | f | DDR:GOV minister 1963..1989-11
Sabine Bergmann-Pohl |  | f | DDR:LEG speaker 1990-04-05..1990-10-02; DEU:GOV minister 1990-10..1998-10
Günther Krause |  | m | DDR:GOV minister 1990-04..1990-10; DEU:GOV minister 1991-01-18..1993-05
Rainer Eppelmann |  | m | DDR:GOV defence_minister 1990-04-12..1990-10-02; DEU:LEG member_of_parliament 1990-10..2005-10
Markus Meckel |  | m | DDR:GOV foreign_minister 1990-04-12..1990-08-20; DEU:LEG member_of_parliament 1990-10..2009-10
Vera Lengsfeld |  | f | DEU:OPP activist 1981..1990; DEU:LEG member_of_parliament 1990-10..2005-10
Wolfgang Schnur |  | m | DEU:PTY party_leader 1989-10..1990-03
Bärbel Bohley |  | f | DEU:OPP activist 1982..2010-09-11
Werner Schulz |  | m | DEU:LEG member_of_parliament 1990-10..2005-10; EUR:LEG member_of_parliament 2009-07..2014-07
Konrad Weiß |  | m | DEU:LEG member_of_parliament 1990-10..1994-11
Jens Reich |  | m | DEU:OPP activist 1989..1994

# Further members of parliament and state politicians
Claus Schmiedel |  | m | DEU:LEG member_of_parliament 2008..2016-03
Lutz Trümper | Lutz Truemper | m | DEU:GOV mayor 2001-07..2022-06
Dieter Steinecke |  | m | DEU:LEG speaker 2006-04..2011-04
Elisabeth Heister-Neumann |  | f | DEU:GOV minister 2003-03-04..2010-04
Eberhard Brandt |  | m | DEU:LAB politician 2005..2018
Richard Meng |  | m | DEU:GOV spokesperson 2007..2014-12
Jelena Hoffmann |  | f | DEU:LEG member_of_parliament 1994-11..2005-10
Matthias Berninger |  | m | DEU:LEG member_of_parliament 1994-11..2007-01; DEU:GOV minister 2001-01..2005-11
Peter Danckert |  | m | DEU:LEG member_of_parliament 1998-10..2013-10
Werner Schnappauf |  | m | DEU:GOV minister 1998-10..2007-11; DEU:BUS politician 2007-11..2011
Hartmut Möllring | Hartmut Moellring | m | DEU:GOV minister 2003-03-04..2013-02; DEU:GOV minister 2013-04..2016-04
Hartmut Perschau |  | m | DEU:GOV minister 1997..2003
Willi Lemke |  | m | DEU:GOV minister 1999-07..2007-06; DEU:GOV minister 2007-06..2008-03; UNO commissioner 2008-03..2016-12
Jörg Tauss | Joerg Tauss | m | DEU:LEG member_of_parliament 1994-11..2009-10
Wolfgang Nešković | Wolfgang Neskovic | m | DEU:JUD judge 2002..2005; DEU:LEG member_of_parliament 2005-10..2013-10
Ulrich Junghanns |  | m | DEU:GOV minister 2002..2009-11
Garrelt Duin |  | m | DEU:LEG member_of_parliament 2005-10..2012-06; DEU:GOV minister 2012-06-21..2017-06
Ingolf Roßberg | Ingolf Rossberg | m | DEU:GOV mayor 2001-08..2008-07
Silvana Koch-Mehrin |  | f | EUR:LEG member_of_parliament 2004-07..2014-07
Christian von Boetticher |  | m | DEU:GOV minister 2005-04..2009-07; DEU:LEG member_of_parliament 2009-10..2011-08
Susanne Eisenmann |  | f | DEU:GOV minister 2016-05-12..2021-05
Andreas Stoch |  | m | DEU:GOV minister 2013-01..2016-05; DEU:PTY party_leader 2018-11..
Heinrich von Pierer |  | m | DEU:BUS politician 1992-10..2007-04
Thomas Enders | Tom Enders | m | DEU:BUS politician 2005..2019-04
Bernd Osterloh |  | m | DEU:LAB politician 2005..2021
Günter Lenz |  | m | DEU:LAB politician 2000..2006
Jürgen Gehb |  | m | DEU:LEG member_of_parliament 1998-10..2009-10
Hans-Peter Uhl |  | m | DEU:LEG member_of_parliament 1998-10..2017-10
Clemens Binninger |  | m | DEU:LEG member_of_parliament 2002-10..2017-10
Stephan Mayer |  | m | DEU:LEG member_of_parliament 2002-10..2018-03; DEU:GOV minister 2018-03..2021-12; DEU:PTY secretary_general 2022-02..2022-05; DEU:LEG member_of_parliament 2022-05..
Norbert Geis |  | m | DEU:LEG member_of_parliament 1987-02..2013-10
Ernst Burgbacher |  | m | DEU:LEG member_of_parliament 1998-10..2009-10; DEU:GOV minister 2009-10..2013-12
Jörg van Essen | Joerg van Essen | m | DEU:LEG member_of_parliament 1990-12..2013-10
Gisela Piltz |  | f | DEU:LEG member_of_parliament 2002-10..2013-10
Hans-Michael Goldmann |  | m | DEU:LEG member_of_parliament 1998-10..2013-10
Rainer Stinner |  | m | DEU:LEG member_of_parliament 2002-10..2013-10
Otto Fricke |  | m | DEU:LEG member_of_parliament 2002-10..2013-10; DEU:LEG member_of_parliament 2017-10..2025-03
Sibylle Laurischk |  | f | DEU:LEG member_of_parliament 2002-10..2013-10
Jürgen Koppelin |  | m | DEU:LEG member_of_parliament 1990-12..2013-10
Martin Lindner |  | m | DEU:LEG member_of_parliament 2009-10..2013-10
Michael Kauch |  | m | DEU:LEG member_of_parliament 2003..2013-10
Patrick Kurth |  | m | DEU:LEG member_of_parliament 2009-10..2013-10
Miriam Gruß |  | f | DEU:LEG member_of_parliament 2005-10..2013-10
Frank Schäffler | Frank Schaeffler | m | DEU:LEG member_of_parliament 2005-10..2013-10; DEU:LEG member_of_parliament 2017-10..2025-03
Klaus Brandner |  | m | DEU:LEG member_of_parliament 1998-10..2007-11; DEU:GOV minister 2007-11..2009-10; DEU:LEG member_of_parliament 2009-10..2013-10
Rainer Arnold |  | m | DEU:LEG member_of_parliament 1998-10..2017-10
Walter Kolbow |  | m | DEU:LEG member_of_parliament 1980..1998-10; DEU:GOV minister 1998-10..2005-11; DEU:LEG member_of_parliament 2005-11..2009-10
Gert Weisskirchen |  | m | DEU:LEG member_of_parliament 1976-12..2009-10
Hans-Ulrich Klose |  | m | DEU:GOV mayor 1974-11..1981-05; DEU:LEG member_of_parliament 1983-03..2013-10
Johannes Pflug |  | m | DEU:LEG member_of_parliament 1998-10..2013-10
Axel Schäfer |  | m | DEU:LEG member_of_parliament 2002-10..2025-03
Florian Pronold |  | m | DEU:LEG member_of_parliament 2002-10..2013-12; DEU:GOV minister 2013-12..2021-04
Nina Hauer |  | f | DEU:LEG member_of_parliament 1998-10..2009-10
Hermann Scheer |  | m | DEU:LEG member_of_parliament 1980..2010-10-14 | 2010-10-14
Marco Bülow | Marco Buelow | m | DEU:LEG member_of_parliament 2002-10..2021-10
Elke Ferner |  | f | DEU:LEG member_of_parliament 1990-12..2013-12; DEU:GOV minister 2013-12..2018-03
Carola Reimann |  | f | DEU:LEG member_of_parliament 2000..2017-11; DEU:GOV minister 2017-11-22..2021-03
Eva Rühmkorf |  | f | DEU:GOV minister 1988..1992
Lars Castellucci |  | m | DEU:LEG member_of_parliament 2013-10..
Burkhard Lischka |  | m | DEU:LEG member_of_parliament 2009-10..2019
Michael Hartmann |  | m | DEU:LEG member_of_parliament 2002-10..2017-10
Gabriele Fograscher |  | f | DEU:LEG member_of_parliament 1994-11..2017-10
Niels Annen |  | m | DEU:LEG member_of_parliament 2005-10..2009-10; DEU:LEG member_of_parliament 2013-10..2018-03; DEU:GOV minister 2018-03..2025-05
Christian Lange |  | m | DEU:LEG member_of_parliament 1998-10..2013-12; DEU:GOV minister 2013-12..2021-12
Karl Diller |  | m | DEU:LEG member_of_parliament 1987..1998-10; DEU:GOV minister 1998-10..2009-10
Siegmund Ehrmann |  | m | DEU:LEG member_of_parliament 2002-10..2017-10
Ute Vogt |  | f | DEU:LEG member_of_parliament 1994-11..2005; DEU:PTY party_leader 1999..2009-11; DEU:GOV minister 2002-10..2005-11; DEU:LEG member_of_parliament 2009-10..2021-10
Ute Berg |  | f | DEU:LEG member_of_parliament 2002-10..2009-10
Ernst Hinsken |  | m | DEU:LEG member_of_parliament 1980..2013-10
Bernhard Kaster |  | m | DEU:LEG member_of_parliament 2002-10..2017-10
Norbert Barthle |  | m | DEU:LEG member_of_parliament 1998-10..2015-02; DEU:GOV minister 2015-02..2021-12
Michael Fuchs |  | m | DEU:LEG member_of_parliament 2002-10..2017-10
Klaus-Peter Flosbach |  | m | DEU:LEG member_of_parliament 2002-10..2017-10
Klaus-Peter Willsch |  | m | DEU:LEG member_of_parliament 1998-10..
Andreas Schockenhoff |  | m | DEU:LEG member_of_parliament 1990-12..2014-12-13 | 2014-12-13
Roderich Kiesewetter |  | m | DEU:LEG member_of_parliament 2009-10..
Jürgen Hardt |  | m | DEU:LEG member_of_parliament 2009-10..
Ernst-Reinhard Beck |  | m | DEU:LEG member_of_parliament 2002-10..2013-10
Henning Otte |  | m | DEU:LEG member_of_parliament 2005-10..2025-06; DEU:LEG member_of_parliament 2025-06..
Hartwig Fischer |  | m | DEU:LEG member_of_parliament 2002-10..2013-10
Steffen Bilger |  | m | DEU:LEG member_of_parliament 2009-10..2018-03; DEU:GOV minister 2018-03..2021-12; DEU:LEG member_of_parliament 2021-12..
Jens Koeppen |  | m | DEU:LEG member_of_parliament 2005-10..
Thomas Bareiß |  | m | DEU:LEG member_of_parliament 2005-10..2018-03; DEU:GOV minister 2018-03..2021-12; DEU:LEG member_of_parliament 2021-12..
Georg Nüßlein | Georg Nuesslein | m | DEU:LEG member_of_parliament 2002-10..2021-10
Nadine Schön | Nadine Schoen | f | DEU:LEG member_of_parliament 2009-10..2025-03
Elisabeth Winkelmeier-Becker |  | f | DEU:LEG member_of_parliament 2005-10..2019; DEU:GOV minister 2019-09..2021-12; DEU:LEG member_of_parliament 2021-12..
Ingrid Fischbach |  | f | DEU:LEG member_of_parliament 1998-10..2013-12; DEU:GOV minister 2013-12..2018-02
Max Straubinger |  | m | DEU:LEG member_of_parliament 1994-11..2025-03
Ilse Falk |  | f | DEU:LEG member_of_parliament 1990-12..2009-10
Rita Pawelski |  | f | DEU:LEG member_of_parliament 2002-10..2013-10
Maria Eichhorn |  | f | DEU:LEG member_of_parliament 1990-12..2009-10
Wolfgang Zöller |  | m | DEU:LEG member_of_parliament 1990-12..2013-10
Jens Ackermann |  | m | DEU:LEG member_of_parliament 2005-10..2013-10
Ole Schröder |  | m | DEU:LEG member_of_parliament 2002-10..2009-10; DEU:GOV minister 2009-10..2018-03
Günter Krings |  | m | DEU:LEG member_of_parliament 2002-10..2013-12; DEU:GOV minister 2013-12..2021-12; DEU:LEG member_of_parliament 2021-12..
Karl-Georg Wellmann |  | m | DEU:LEG member_of_parliament 2005-10..2017-10
Thomas Rachel |  | m | DEU:LEG member_of_parliament 1994-11..2005-11; DEU:GOV minister 2005-11..2021-12; DEU:LEG member_of_parliament 2021-12..
Gerd Höfer |  | m | DEU:LEG member_of_parliament 1998-10..2009-10
Winfried Nachtwei |  | m | DEU:LEG member_of_parliament 1994-11..2009-10
Alexander Bonde |  | m | DEU:LEG member_of_parliament 2002-10..2011-05; DEU:GOV minister 2011-05-12..2016-05
Silke Stokar | Silke Stokar von Neuforn | f | DEU:LEG member_of_parliament 2002-10..2009-10
Wolfgang Wieland |  | m | DEU:LEG member_of_parliament 2005-10..2013-10
Sylvia Kotting-Uhl |  | f | DEU:LEG member_of_parliament 2005-10..2021-10
Hans-Josef Fell |  | m | DEU:LEG member_of_parliament 1998-10..2013-10
Oliver Krischer |  | m | DEU:LEG member_of_parliament 2009-10..2021-12; DEU:GOV minister 2021-12..2022-06; DEU:GOV minister 2022-06-29..
Josef Philip Winkler |  | m | DEU:LEG member_of_parliament 2002-10..2013-10
Ekin Deligöz | Ekin Deligoez | f | DEU:LEG member_of_parliament 1998-10..2021-12; DEU:GOV minister 2021-12..2025-05
Agnieszka Brugger | Agnieszka Malczak | f | DEU:LEG member_of_parliament 2009-10..
Frithjof Schmidt |  | m | EUR:LEG member_of_parliament 2004-07..2009-07; DEU:LEG member_of_parliament 2009-10..2021-10
Thilo Hoppe |  | m | DEU:LEG member_of_parliament 2002-10..2013-10
Ute Koczy |  | f | DEU:LEG member_of_parliament 2005-10..2013-10
Gerhard Schick |  | m | DEU:LEG member_of_parliament 2005-10..2018-12
Irene Mihalic |  | f | DEU:LEG member_of_parliament 2013-10..
Dieter Janecek |  | m | DEU:LEG member_of_parliament 2013-10..
Paul Schäfer |  | m | DEU:LEG member_of_parliament 2005-10..2013-10
Jan Korte |  | m | DEU:LEG member_of_parliament 2005-10..2025-03
Petra Sitte |  | f | DEU:LEG member_of_parliament 2005-10..2025-03
Luc Jochimsen |  | f | DEU:LEG member_of_parliament 2005-10..2013-10
Halina Wawzyniak |  | f | DEU:LEG member_of_parliament 2009-10..2017-10
Caren Lay |  | f | DEU:LEG member_of_parliament 2009-10..
Kirsten Tackmann |  | f | DEU:LEG member_of_parliament 2005-10..2021-10
Wolfgang Gehrcke |  | m | DEU:LEG member_of_parliament 1998-10..2002-10; DEU:LEG member_of_parliament 2005-10..2017-10
Stefan Liebich |  | m | DEU:LEG member_of_parliament 2009-10..2021-10
Andrej Hunko |  | m | DEU:LEG member_of_parliament 2009-10..2025-03
Tobias Pflüger | Tobias Pflueger | m | EUR:LEG member_of_parliament 2004-07..2009-07; DEU:LEG member_of_parliament 2017-10..2021-10
André Hahn | Andre Hahn | m | DEU:LEG member_of_parliament 2013-10..2025-03
Diether Dehm |  | m | DEU:LEG member_of_parliament 1994..1998; DEU:LEG member_of_parliament 2005-10..2021-10
Christine Buchholz |  | f | DEU:LEG member_of_parliament 2009-10..2021-10
Hüseyin Aydin |  | m | DEU:LEG member_of_parliament 2005-10..2009-10
Axel Troost |  | m | DEU:LEG member_of_parliament 2005-10..2017-10
Klaus Lederer |  | m | DEU:PTY party_leader 2007-04..2016-12; DEU:GOV minister 2016-12-08..2023-04
Rüdiger Veit |  | m | DEU:LEG member_of_parliament 1998-10..2017-10
Heidi Merk |  | f | DEU:GOV minister 1990-06..2000
Gert Lindemann |  | m | DEU:GOV minister 2010-12..2013-02
Christian Meyer |  | m | DEU:GOV minister 2013-02-19..2017-11; DEU:GOV minister 2022-11..
Bernd Busemann |  | m | DEU:GOV minister 2003-03-04..2013-02; DEU:LEG speaker 2013-02..2017-11
Lutz Stratmann |  | m | DEU:GOV minister 2003-03-04..2010-04
Mechthild Ross-Luttmann |  | f | DEU:GOV minister 2005-12..2010-04
Hans-Heinrich Sander |  | m | DEU:GOV minister 2003-03-04..2012-01
Jörg Bode |  | m | DEU:GOV minister 2009-02..2013-02
Wolfgang Jüttner |  | m | DEU:GOV minister 1998-03..2003-03
Stefan Wenzel |  | m | DEU:GOV minister 2013-02-19..2017-11; DEU:GOV minister 2021-12..2025-05
Helmut Rau |  | m | DEU:GOV minister 2005-07..2010-02; DEU:GOV minister 2010-02..2011-05
Peter Frankenberg |  | m | DEU:GOV minister 2001-06..2011-05
Ernst Pfister |  | m | DEU:GOV minister 2004-07..2011-05
Willi Stächele | Willi Staechele | m | DEU:GOV minister 2008..2011-05; DEU:LEG speaker 2011-05..2011-10
Peter Hauk |  | m | DEU:GOV minister 2005..2010-02; DEU:GOV minister 2016-05-12..
Theresia Bauer |  | f | DEU:GOV minister 2011-05-12..2022-09
Katrin Altpeter |  | f | DEU:GOV minister 2011-05-12..2016-05
Franz Untersteller |  | m | DEU:GOV minister 2011-05-12..2021-05
Gisela Erler |  | f | DEU:GOV minister 2011-05..2021-05
Manfred Lucha |  | m | DEU:GOV minister 2016-05-12..
Guido Wolf |  | m | DEU:LEG speaker 2011-10..2015; DEU:GOV minister 2016-05-12..2021-05
Brigitte Lösch |  | f | DEU:LEG speaker 2011-05..2016-05
Volker Kefer |  | m | DEU:BUS politician 2009..2017
Ludwig Spaenle |  | m | DEU:GOV minister 2008-10-30..2018-03
Siegfried Schneider |  | m | DEU:GOV minister 2005-04..2011-02
Wolfgang Heubisch |  | m | DEU:GOV minister 2008-10-30..2013-10
Marcel Huber |  | m | DEU:GOV minister 2011-11..2018-11
Winfried Bausback |  | m | DEU:GOV minister 2013-10..2018-11
Emilia Müller |  | f | DEU:GOV minister 2005..2013; DEU:GOV minister 2013-10..2018-03
Florian Herrmann |  | m | DEU:GOV minister 2018-03-21..
Thomas Kreuzer |  | m | DEU:LEG member_of_parliament 1994..2023
Natascha Kohnen |  | f | DEU:PTY party_leader 2017-05..2021-04
Franz Maget |  | m | DEU:LEG member_of_parliament 1990..2013
Margarete Bause |  | f | DEU:LEG member_of_parliament 1986..2017; DEU:LEG member_of_parliament 2017-10..2021-10
Katharina Schulze |  | f | DEU:LEG member_of_parliament 2013..
Ludwig Hartmann |  | m | DEU:LEG member_of_parliament 2008..
Ralf Holzschuher |  | m | DEU:GOV minister 2013-08..2014-11
Karl-Heinz Schröter |  | m | DEU:GOV minister 2014-11-05..2019-11
Michael Stübgen |  | m | DEU:LEG member_of_parliament 1990-12..2019-11; DEU:GOV minister 2019-11-20..2024-11
Helmut Holter |  | m | DEU:GOV minister 1998-11..2006-11; DEU:GOV minister 2017-08..2024-12
Till Backhaus |  | m | DEU:GOV minister 1998-11-03..
Uta-Maria Kuder |  | f | DEU:GOV minister 2006-11..2016-11
Christian Pegel |  | m | DEU:GOV minister 2014..
Michael Boddenberg |  | m | DEU:GOV minister 2009-02..2014-01; DEU:GOV minister 2020-04..2024-01
Dieter Posch |  | m | DEU:GOV minister 1999-04..2003; DEU:GOV minister 2009-02..2012-05
Florian Rentsch |  | m | DEU:GOV minister 2012-05..2014-01
Jürgen Banzer |  | m | DEU:GOV minister 2005-11..2010-08
Christean Wagner |  | m | DEU:GOV minister 1999-04..2005-11; DEU:LEG member_of_parliament 2005-11..2014
Karlheinz Weimar |  | m | DEU:GOV minister 1999-04..2010-08
Thomas Schäfer |  | m | DEU:GOV minister 2010-08-31..2020-03-28 | 2020-03-28
Priska Hinz |  | f | DEU:GOV minister 2014-01-18..2024-01
Eva Kühne-Hörmann |  | f | DEU:GOV minister 2009-02..2022-05
Willi van Ooyen |  | m | DEU:LEG member_of_parliament 2008-04..2017
Jürgen Walter |  | m | DEU:LEG member_of_parliament 1999..2009
Dagmar Metzger |  | f | DEU:LEG member_of_parliament 2008..2009
Silke Tesch |  | f | DEU:LEG member_of_parliament 2003..2009
Karin Wolff |  | f | DEU:GOV minister 1999-04..2008-04
Heinz-Georg Bamberger |  | m | DEU:GOV minister 2006-05..2011-05
Hendrik Hering |  | m | DEU:GOV minister 2006-05..2011-05; DEU:LEG speaker 2016-05..
Jochen Hartloff |  | m | DEU:GOV minister 2011-05-18..2014-11
Monika Bachmann |  | f | DEU:GOV minister 2012-05..2014-11; DEU:GOV minister 2014-11..2022-04
Stephan Toscani |  | m | DEU:GOV minister 2009..2018-03; DEU:LEG speaker 2018-03..2022
Karl Rauber |  | m | DEU:GOV minister 1999..2011-11
Hubert Ulrich |  | m | DEU:PTY party_leader 2002..2017
Christoph Hartmann |  | m | DEU:GOV minister 2009-11-10..2012-01
Geert Mackenroth |  | m | DEU:GOV minister 2004-11..2009-09
Frank Kupfer |  | m | DEU:GOV minister 2008-06..2014-11
Sven Morlok |  | m | DEU:GOV minister 2009-09-30..2014-11
Steffen Flath |  | m | DEU:GOV minister 1999..2009-09
Matthias Rößler | Matthias Roessler | m | DEU:GOV minister 1994..2004; DEU:LEG speaker 2009-09..2024-10
Stefan Brangs |  | m | DEU:GOV minister 2014-12..2019
Klaus Zeh |  | m | DEU:GOV minister 2003..2008
Andreas Trautvetter |  | m | DEU:GOV minister 1994..2008
Heike Taubert |  | f | DEU:GOV minister 2009-11-04..2024-12
Dieter Lauinger |  | m | DEU:GOV minister 2014-12-05..2020-03
Anja Siegesmund |  | f | DEU:GOV minister 2014-12-05..2023-01
Dietrich Austermann |  | m | DEU:LEG member_of_parliament 1982..2005-04; DEU:GOV minister 2005-04-27..2008-07
Uwe Döring |  | m | DEU:GOV minister 2005-04..2009-07
Rainer Wiegard |  | m | DEU:GOV minister 2005-04-27..2012-06
Ekkehard Klug |  | m | DEU:GOV minister 2009-10..2012-06
Heiner Garg |  | m | DEU:GOV minister 2009-10..2012-06; DEU:GOV minister 2017-06-28..2022-06
Andreas Breitner |  | m | DEU:GOV minister 2012-06-12..2014-09
Stefan Studt |  | m | DEU:GOV minister 2014-10..2017-06
Bernd Buchholz |  | m | DEU:GOV minister 2017-06-28..2022-06
Jost de Jager |  | m | DEU:GOV minister 2009-10..2012-06; DEU:PTY party_leader 2011-11..2013-01
Lars Harms |  | m | DEU:LEG member_of_parliament 2000..
Anke Spoorendonk |  | f | DEU:LEG member_of_parliament 1996-04..2012; DEU:GOV minister 2012-06-12..2017-06
Monika Heinold |  | f | DEU:GOV minister 2012-06-12..2024-05
