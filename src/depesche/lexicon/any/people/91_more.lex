# More people of politics since 1990, of all countries: ministers and mayors of the German states, Austrian and Swiss states and cantons,
# ministers, party leaders, officers, central bankers, officials of international bodies, activists whom the files of the regions lack.
# Officials and heads of associations are `politician`, not `leader`: a `leader` is found by the surname alone.
@ name | spellings | sex | offices | died

# Germany: federal
Wolfram Weimer |  | m | DEU:JRN politician 2000..2025-05; DEU:GOV minister 2025-05-06..
Jochen Borchert |  | m | DEU:GOV minister 1993-01..1998-10
Wolfgang Bötsch | Wolfgang Boetsch | m | DEU:GOV minister 1993-01..1997-12
Hannelore Rönsch | Hannelore Roensch | f | DEU:GOV minister 1991-01..1994-11
Irmgard Schwaetzer |  | f | DEU:GOV minister 1991-01..1994-11
Heinz Riesenhuber |  | m | DEU:GOV minister 1982-10..1993-01; DEU:LEG member_of_parliament 1993-01..2017-10
Rainer Ortleb |  | m | DEU:GOV minister 1990-10..1994-02
Ignaz Kiechle |  | m | DEU:GOV minister 1983-03..1993-01
Natalie Pawlik |  | f | DEU:LEG member_of_parliament 2021-10..2025-05; DEU:GOV minister 2025-05..
Ferda Ataman |  | f | DEU:GOV politician 2022-07..
Luise Amtsberg |  | f | DEU:LEG member_of_parliament 2013-10..2022-01; DEU:GOV minister 2022-01..2025-05
Bärbel Kofler | Baerbel Kofler | f | DEU:LEG member_of_parliament 2004-08..2016-03; DEU:GOV minister 2016-03..2025-05
Markus Löning | Markus Loening | m | DEU:LEG member_of_parliament 2002-10..2009-10; DEU:GOV minister 2010-04..2013-12
Christoph Strässer | Christoph Straesser | m | DEU:LEG member_of_parliament 2002-10..2014-01; DEU:GOV minister 2014-01..2016-02
Günter Nooke | Guenter Nooke | m | DEU:LEG member_of_parliament 1998-10..2005-10; DEU:GOV minister 2006-03..2010-04
Emily Haber |  | f | DEU:GOV minister 2011..2018; DEU:GOV politician 2018-06..2023-06
Jens Plötner | Jens Ploetner | m | DEU:GOV politician 2021-12..2025-05
Rüdiger von Fritsch | Rüdiger Freiherr von Fritsch; Ruediger von Fritsch | m | DEU:GOV politician 2010..2019-06
Ulrike Demmer |  | f | DEU:GOV spokesperson 2016-06..2021-12
Georg Streiter |  | m | DEU:GOV spokesperson 2011-04..2018-03
Christiane Hoffmann |  | f | DEU:GOV spokesperson 2022-01..2025-05
Otmar Issing |  | m | EUR:BUS politician 1998-06..2006-05
Isabel Schnabel |  | f | EUR:BUS politician 2020-01-01..
Sabine Lautenschläger | Sabine Lautenschlaeger | f | DEU:BUS politician 2011-06..2014-01; EUR:BUS politician 2014-01..2019-10
Andreas Dombret |  | m | DEU:BUS politician 2010-05..2018-05
Claudia Buch |  | f | DEU:BUS politician 2014-05..2023-12; EUR:BUS politician 2024-01..
Felix Hufeld |  | m | DEU:GOV politician 2015-03..2021-03
Mark Branson |  | m | CHE:GOV politician 2014-04..2021-04; DEU:GOV politician 2021-08..
Jochen Sanio |  | m | DEU:GOV politician 2002-05..2011-12
Andreas Mundt |  | m | DEU:GOV politician 2009-12..
Klaus Müller |  | m | DEU:GOV minister 2000-03..2005-04; DEU:CVL politician 2014-05..2022-02; DEU:GOV politician 2022-03..
Jochen Homann |  | m | DEU:GOV politician 2012-03..2022-02
Detlef Scheele |  | m | DEU:GOV minister 2011-03..2015-10; DEU:GOV politician 2017-04..2022-07
Arne Schönbohm | Arne Schoenbohm | m | DEU:GOV politician 2016-02..2022-10
Claudia Plattner |  | f | DEU:GOV politician 2023-07..
Dieter Romann |  | m | DEU:COP politician 2012-08..
Matthias Seeger |  | m | DEU:COP politician 2008-03..2012-07
Jutta Cordt |  | f | DEU:GOV politician 2017-02..2018-06
Hans-Eckhard Sommer |  | m | DEU:GOV politician 2018-06..
Manfred Nielson |  | m | DEU:MIL general 2010..2019
Alfons Mais |  | m | DEU:MIL general 2020-02..2025-09
Christian Freuding |  | m | DEU:MIL general 2022..
Jörg Vollmer | Joerg Vollmer | m | DEU:MIL general 2015-07..2020-02
Bruno Kasdorf |  | m | DEU:MIL general 2012-09..2015-07
Kay-Achim Schönbach | Kay-Achim Schoenbach | m | DEU:MIL general 2021-03..2022-01
Ingo Gerhartz |  | m | DEU:MIL general 2018-05..2025-05
Jan Christian Kaack |  | m | DEU:MIL general 2022-03..
Hans-Otto Budde |  | m | DEU:MIL general 2004-03..2010-03
Hans-Lothar Domröse | Hans-Lothar Domroese | m | DEU:MIL general 2008..2012-12; IGO:NAT commander 2012-12..2016-03
Hartmut Bagger |  | m | DEU:MIL general 1994..1999-03
Hans-Peter von Kirchbach |  | m | DEU:MIL general 1999-04..2000-06
Reinhard Günzel | Reinhard Guenzel | m | DEU:MIL general 2000..2003-11
Claire Marienfeld |  | f | DEU:LEG member_of_parliament 1990-12..2000-05
Josef Isensee |  | m | DEU:EDU politician 1975..2002
Doris König | Doris Koenig | f | DEU:JUD judge 2014-06..2025
Ann-Katrin Kaufhold |  | f | DEU:JUD judge 2025-10..
Frauke Brosius-Gersdorf |  | f | DEU:EDU politician 2021..
Bettina Limperg |  | f | DEU:JUD judge 2014-07..
Klaus Tolksdorf |  | m | DEU:JUD judge 2008-02..2014-01
Günter Hirsch | Guenter Hirsch | m | DEU:JUD judge 1994..2008-01
Andreas Korbmacher |  | m | DEU:JUD judge 2022..
Marion Eckertz-Höfer |  | f | DEU:JUD judge 2007..2014-01
Klaus Rennert |  | m | DEU:JUD judge 2014-07..2021-06
Anne Brorhilker |  | f | DEU:JUD judge 2013..2024-05; DEU:CVL politician 2024-06..
Felix Klein |  | m | DEU:GOV minister 2018-05..
Jürgen Resch | Juergen Resch | m | DEU:CVL politician 1988..
Thilo Bode |  | m | NGO politician 1995..2001; DEU:CVL politician 2002-10..2017
Ulrich Schneider |  | m | DEU:SOC politician 1999..2024-07
Verena Bentele |  | f | DEU:GOV minister 2014-01..2018-05; DEU:SOC politician 2018-05..
Adolf Bauer |  | m | DEU:SOC politician 2003..2022
Ulrike Mascher |  | f | DEU:LEG member_of_parliament 1990-12..2002-10; DEU:SOC politician 2008-09..2018-05
Luisa Neubauer |  | f | DEU:SOC activist 2018-12..
Carla Reemtsma |  | f | DEU:SOC activist 2019..
Carola Rackete |  | f | DEU:SOC activist 2016..2024-07; EUR:LEG member_of_parliament 2024-07..2025-07
Carla Hinrichs |  | f | DEU:SOC activist 2022-01..
Lutz Bachmann |  | m | DEU:SOC activist 2014-10..
Kathrin Oertel |  | f | DEU:SOC activist 2014-10..2015-01
Siegfried Däbritz |  | m | DEU:SOC activist 2014-10..
Götz Kubitschek | Goetz Kubitschek | m | DEU:SOC activist 2000..
Michael Ballweg |  | m | DEU:SOC activist 2020-04..
Attila Hildmann |  | m | DEU:SOC activist 2020-04..
Heinrich XIII. Prinz Reuß | Heinrich XIII Prinz Reuss; Prinz Reuß; Prinz Reuss; Heinrich Prinz Reuß | m | DEU:REB rebel_leader 2021-11..
Birgit Malsack-Winkemann |  | f | DEU:LEG member_of_parliament 2017-10..2021-10; DEU:REB politician 2021-11..
Beate Zschäpe | Beate Zschaepe | f | DEU:REB politician 1998-01..
Uwe Mundlos |  | m | DEU:REB politician 1998-01..2011-11-04 | 2011-11-04
Uwe Böhnhardt | Uwe Boehnhardt | m | DEU:REB politician 1998-01..2011-11-04 | 2011-11-04
Daniela Klette |  | f | DEU:REB politician 1989..
Stephan Balliet |  | m | DEU:REB politician 2019-10..
Walter Lübcke | Walter Luebcke | m | DEU:LEG member_of_parliament 1999..2009; DEU:GOV politician 2009..2019-06-02 | 2019-06-02
Andreas Hollstein |  | m | DEU:GOV mayor 1999..2020-10
Irmela Mensah-Schramm |  | f | DEU:SOC activist 1986..
Düzen Tekkal | Duezen Tekkal | f | DEU:SOC activist 2014..
Seyran Ateş | Seyran Ates | f | DEU:SOC activist 2003..
Kenan Kolat |  | m | DEU:CVL politician 2005-12..2014-05
Gökay Sofuoğlu | Gökay Sofuoglu | m | DEU:CVL politician 2014-05..
Bernd Fabritius |  | m | DEU:LEG member_of_parliament 2013-10..2017-10; DEU:SOC politician 2014-11..; DEU:GOV minister 2018-04..2022-01
Ali Kızılkaya | Ali Kizilkaya | m | DEU:REL politician 2002..2014
Bekir Alboğa | Bekir Alboga | m | DEU:REL politician 2004..2018
Stephan Ackermann |  | m | DEU:REL cleric 2009-05..
Franz-Josef Overbeck |  | m | DEU:REL cleric 2009-12..
Heiner Wilmer |  | m | DEU:REL cleric 2018-09..
Stefan Heße |  | m | DEU:REL cleric 2015-03..
Heiner Koch |  | m | DEU:REL politician 2013-03..
Friedrich Wetter |  | m | DEU:REL politician 1982-12..2007-02
Georg Sterzinsky |  | m | DEU:REL cleric 1989-09..2011-02
Thomas Sternberg |  | m | DEU:REL politician 2015-11..2021-11
Irme Stetter-Karp |  | f | DEU:REL politician 2021-11..
Alois Glück | Alois Glueck | m | DEU:LEG speaker 2003-10..2008-10; DEU:REL politician 2009-11..2015-11
Manfred Kock |  | m | DEU:REL politician 1997-11..2003-11
Klaus Engelhardt |  | m | DEU:REL cleric 1991..1997-11
Anna-Nicole Heinrich |  | f | DEU:REL politician 2021-05..

# Germany: parties
Stephan Brandner |  | m | DEU:LEG member_of_parliament 2014-10..
Rüdiger Lucassen | Ruediger Lucassen | m | DEU:LEG member_of_parliament 2017-10..
Georg Pazderski |  | m | DEU:LEG member_of_parliament 2016-09..2021-10
Leif-Erik Holm |  | m | DEU:LEG member_of_parliament 2016-09..
Jörg Urban | Joerg Urban | m | DEU:LEG member_of_parliament 2014-09..
Christine Anderson |  | f | EUR:LEG member_of_parliament 2019-07..
René Aust | Rene Aust | m | DEU:LEG member_of_parliament 2019-11..2024-07; EUR:LEG member_of_parliament 2024-07..
Hans-Christoph Berndt |  | m | DEU:LEG member_of_parliament 2019-09..
Ulrich Siegmund |  | m | DEU:LEG member_of_parliament 2016-04..
Bernd Baumann |  | m | DEU:LEG member_of_parliament 2015-03..
Gottfried Curio |  | m | DEU:LEG member_of_parliament 2016-10..
André Poggenburg | Andre Poggenburg | m | DEU:LEG member_of_parliament 2016-04..2021-06
Markus Frohnmaier |  | m | DEU:LEG member_of_parliament 2017-10..
Katrin Ebner-Steiner |  | f | DEU:LEG member_of_parliament 2018-11..
Doris von Sayn-Wittgenstein |  | f | DEU:LEG member_of_parliament 2017-06..2022-06
Stefan Möller | Stefan Moeller | m | DEU:LEG member_of_parliament 2014-10..
Martin Reichardt |  | m | DEU:LEG member_of_parliament 2017-10..
Marcus Pretzell |  | m | EUR:LEG member_of_parliament 2014-07..2019-07
Jan Nolte |  | m | DEU:LEG member_of_parliament 2017-10..
Michael Kellner |  | m | DEU:PTY politician 2013-10..2021-12; DEU:GOV minister 2021-12..2025-05
Andreas Audretsch |  | m | DEU:LEG member_of_parliament 2021-10..
Emily Büning | Emily Buening | f | DEU:PTY secretary_general 2022-01..2024-11
Pegah Edalatian |  | f | DEU:PTY secretary_general 2024-11..
Terry Reintke |  | f | EUR:LEG member_of_parliament 2014-07..
Hannah Neumann |  | f | EUR:LEG member_of_parliament 2019-07..
Sergey Lagodinsky |  | m | EUR:LEG member_of_parliament 2019-07..
Jan Philipp Albrecht |  | m | EUR:LEG member_of_parliament 2009-07..2018-08; DEU:GOV minister 2018-09..2022-06
Sara Nanni |  | f | DEU:LEG member_of_parliament 2021-10..
Tabea Rößner | Tabea Roessner | f | DEU:LEG member_of_parliament 2009-10..2025-03
Bettina Jarasch |  | f | DEU:LEG member_of_parliament 2016-10..2021-12; DEU:GOV minister 2021-12..2023-04; DEU:LEG member_of_parliament 2023-04..
Ramona Pop |  | f | DEU:GOV minister 2016-12..2021-12; DEU:CVL politician 2022-07..
Dirk Behrendt |  | m | DEU:GOV minister 2016-12..2021-12
Canan Bayram |  | f | DEU:LEG member_of_parliament 2006-10..2025-03
Werner Graf |  | m | DEU:LEG member_of_parliament 2021-11..
Marieluise Beck |  | f | DEU:LEG member_of_parliament 1994-11..1998-10; DEU:GOV minister 1998-10..2005-11; DEU:LEG member_of_parliament 2005-11..2017-10
Antje Vollmer |  | f | DEU:LEG speaker 1994-11..2005-10
Margareta Wolf |  | f | DEU:LEG member_of_parliament 1994-11..2001; DEU:GOV minister 2001..2005-11
Oswald Metzger |  | m | DEU:LEG member_of_parliament 1994-11..2002-10
Michaele Hustedt |  | f | DEU:LEG member_of_parliament 1994-11..2005-10
Annelie Buntenbach |  | f | DEU:LEG member_of_parliament 1994-11..2002-10; DEU:LAB politician 2006-05..2020-05
Raed Saleh |  | m | DEU:LEG member_of_parliament 2006-10..
Adis Ahmetovic |  | m | DEU:LEG member_of_parliament 2021-10..
Dirk Wiese |  | m | DEU:LEG member_of_parliament 2013-10..
Achim Post |  | m | DEU:LEG member_of_parliament 2013-10..2025-03
Katja Mast |  | f | DEU:LEG member_of_parliament 2005-10..2025-03
Philipp Türmer | Philipp Tuermer | m | DEU:PTY politician 2023-11..
Jessica Rosenthal |  | f | DEU:PTY politician 2021-01..2023-11
Johanna Uekermann |  | f | DEU:PTY politician 2013-12..2017-11
Franziska Drohsel |  | f | DEU:PTY politician 2007-11..2010-06
Björn Böhning | Bjoern Boehning | m | DEU:PTY politician 2004..2007-11; DEU:GOV minister 2011-12..2022
Serpil Midyatli |  | f | DEU:LEG member_of_parliament 2009-10..
Siemtje Möller | Siemtje Moeller | f | DEU:LEG member_of_parliament 2017-10..2021-12; DEU:GOV minister 2021-12..2025-05; DEU:LEG member_of_parliament 2025-05..
Jens Geier |  | m | EUR:LEG member_of_parliament 2009-07..
Bernd Lange |  | m | EUR:LEG member_of_parliament 1994-07..2004-07; EUR:LEG member_of_parliament 2009-07..
Jo Leinen |  | m | DEU:GOV minister 1985-04..1994; EUR:LEG member_of_parliament 1999-07..2019-07
Kerstin Griese |  | f | DEU:LEG member_of_parliament 2000..2009-10; DEU:LEG member_of_parliament 2010..2018-03; DEU:GOV minister 2018-03..
Fritz Rudolf Körper | Fritz Rudolf Koerper | m | DEU:LEG member_of_parliament 1990-12..1998-10; DEU:GOV minister 1998-10..2005-11; DEU:LEG member_of_parliament 2005-11..2013-10
Rolf Schwanitz |  | m | DEU:GOV minister 1998-10..2009-10
Detlev von Larcher |  | m | DEU:LEG member_of_parliament 1990-12..2002-10
Ernst Ulrich von Weizsäcker | Ernst Ulrich von Weizsaecker | m | DEU:LEG member_of_parliament 1998-10..2005-10
Anke Fuchs |  | f | DEU:LEG speaker 1998-10..2002-10
Ingrid Matthäus-Maier | Ingrid Matthaeus-Maier | f | DEU:LEG member_of_parliament 1983-03..1999-07
Rudolf Dreßler | Rudolf Dressler | m | DEU:LEG member_of_parliament 1980-11..2000-08; DEU:GOV politician 2000-09..2005-08
Christoph Zöpel | Christoph Zoepel | m | DEU:LEG member_of_parliament 1990-12..1999; DEU:GOV minister 1999-10..2002-10
Serap Güler | Serap Gueler | f | DEU:GOV minister 2017-06..2021-10; DEU:LEG member_of_parliament 2021-10..2025-05; DEU:GOV minister 2025-05..
Christoph Ploß | Christoph Ploss | m | DEU:LEG member_of_parliament 2017-10..2025-05; DEU:GOV minister 2025-05..
Gunther Krichbaum |  | m | DEU:LEG member_of_parliament 2002-10..2025-05; DEU:GOV minister 2025-05..
Mathias Middelberg |  | m | DEU:LEG member_of_parliament 2009-10..
Alexander Throm |  | m | DEU:LEG member_of_parliament 2017-10..
Silvia Breher |  | f | DEU:LEG member_of_parliament 2017-10..2025-05; DEU:GOV minister 2025-05..
Andreas Jung |  | m | DEU:LEG member_of_parliament 2005-10..
Daniel Caspary |  | m | EUR:LEG member_of_parliament 2004-07..
Andreas Schwab |  | m | EUR:LEG member_of_parliament 2004-07..
Peter Liese |  | m | EUR:LEG member_of_parliament 1994-07..
Markus Ferber |  | m | EUR:LEG member_of_parliament 1994-07..
Monika Hohlmeier |  | f | DEU:GOV minister 1998-10..2005-04; EUR:LEG member_of_parliament 2009-07..
Angelika Niebler |  | f | EUR:LEG member_of_parliament 1999-07..
Klaus Welle |  | m | EUR:LEG politician 2009-03..2022-12
Michael Gahler |  | m | EUR:LEG member_of_parliament 1999-07..
Rainer Wieland |  | m | EUR:LEG member_of_parliament 1997..2024-07
Werner Langen |  | m | EUR:LEG member_of_parliament 1994-07..2019-07
Karl-Heinz Florenz |  | m | EUR:LEG member_of_parliament 1989-07..2019-07
Klaus-Heiner Lehne |  | m | EUR:LEG member_of_parliament 1994-07..2014-02; EUR politician 2014-03..2022-09
Hartmut Nassauer |  | m | DEU:GOV minister 1990..1991; EUR:LEG member_of_parliament 1994-07..2009-07
Ingeborg Gräßle | Inge Gräßle; Ingeborg Graessle | f | EUR:LEG member_of_parliament 2004-07..2019-07; DEU:LEG member_of_parliament 2021-10..
Doris Pack |  | f | EUR:LEG member_of_parliament 1989-07..2014-07
Ingo Friedrich |  | m | EUR:LEG member_of_parliament 1979-07..2009-07
Bernd Posselt |  | m | EUR:LEG member_of_parliament 1994-07..2014-07
Martin Häusling | Martin Haeusling | m | EUR:LEG member_of_parliament 2009-07..
Cornelia Ernst |  | f | EUR:LEG member_of_parliament 2009-07..2024-07
Moritz Körner | Moritz Koerner | m | EUR:LEG member_of_parliament 2019-07..
Martin Sonneborn |  | m | EUR:LEG member_of_parliament 2014-07..
Patrick Breyer |  | m | DEU:LEG member_of_parliament 2012-05..2017-06; EUR:LEG member_of_parliament 2019-07..2024-07
Damian Boeselager |  | m | EUR:LEG member_of_parliament 2019-07..
Ingo Senftleben |  | m | DEU:LEG member_of_parliament 1999-10..2019-09
Jan Redmann |  | m | DEU:LEG member_of_parliament 2014-11..2024-12
Saskia Ludwig |  | f | DEU:LEG member_of_parliament 2004-10..
Burkard Dregger |  | m | DEU:LEG member_of_parliament 2011-10..
Frank Steffel |  | m | DEU:LEG member_of_parliament 1990..2021-10
Klaus-Rüdiger Landowsky | Klaus-Ruediger Landowsky | m | DEU:LEG member_of_parliament 1975..2001-12
Alfred Dregger |  | m | DEU:LEG member_of_parliament 1972..1998-10
Wolfgang Börnsen | Wolfgang Boernsen | m | DEU:LEG member_of_parliament 1987..2013-10
Ruprecht Vondran |  | m | DEU:BUS politician 1988..2000
Mike Mohring |  | m | DEU:LEG member_of_parliament 1999-10..
Wiebke Winter |  | f | DEU:PTY politician 2020..2023-06; DEU:LEG member_of_parliament 2023-06..
Johannes Winkel |  | m | DEU:PTY politician 2022-11..2025-03; DEU:LEG member_of_parliament 2025-03..
Tilman Kuban |  | m | DEU:PTY politician 2019-03..2021-10; DEU:LEG member_of_parliament 2021-10..2025-03
Christina Stumpp |  | f | DEU:LEG member_of_parliament 2021-10..
Gitta Connemann |  | f | DEU:LEG member_of_parliament 2002-10..2025-05; DEU:GOV minister 2025-05..
Franziska Hoppermann |  | f | DEU:LEG member_of_parliament 2021-10..
Knut Abraham |  | m | DEU:LEG member_of_parliament 2021-10..
Veronika Bellmann |  | f | DEU:LEG member_of_parliament 2002-10..2021-10
Wolfgang Stefinger |  | m | DEU:LEG member_of_parliament 2013-10..
Alexander Hoffmann |  | m | DEU:LEG member_of_parliament 2013-10..
Stephan Pilsinger |  | m | DEU:LEG member_of_parliament 2017-10..
Andreas Lenz |  | m | DEU:LEG member_of_parliament 2013-10..
Michael Frieser |  | m | DEU:LEG member_of_parliament 2009-10..
Peter Aumer |  | m | DEU:LEG member_of_parliament 2009-10..
Michael Kießling |  | m | DEU:LEG member_of_parliament 2017-10..
Volker Ullrich |  | m | DEU:LEG member_of_parliament 2013-10..2025-03
Florian Streibl |  | m | DEU:LEG member_of_parliament 2008-10..
Florian von Brunn |  | m | DEU:LEG member_of_parliament 2013-10..
Ronja Endres |  | f | DEU:PTY party_leader 2021-04..2025-05
Marcus Faber |  | m | DEU:LEG member_of_parliament 2017-10..2025-03
Stephan Thomae |  | m | DEU:LEG member_of_parliament 2009-10..2025-03
Gyde Jensen |  | f | DEU:LEG member_of_parliament 2017-10..2025-03
Sebastian Czaja |  | m | DEU:LEG member_of_parliament 2006-10..2023-03
Hans-Ulrich Rülke | Hans-Ulrich Ruelke | m | DEU:LEG member_of_parliament 2006-04..
Nicole Büttner | Nicole Buettner | f | DEU:PTY secretary_general 2025-05..
Henning Höne | Henning Hoene | m | DEU:LEG member_of_parliament 2012-05..
Holger Zastrow |  | m | DEU:LEG member_of_parliament 2004-10..2014-09
Karl Lamers |  | m | DEU:LEG member_of_parliament 1980-11..2002-10
Ulrich Irmer |  | m | DEU:LEG member_of_parliament 1987..2002-10
Christian Leye |  | m | DEU:LEG member_of_parliament 2021-10..2025-03
Sören Pellmann | Soeren Pellmann | m | DEU:LEG member_of_parliament 2017-10..
Clara Bünger | Clara Buenger | f | DEU:LEG member_of_parliament 2022-01..
Ates Gürpinar | Ates Guerpinar | m | DEU:LEG member_of_parliament 2021-10..
Žaklin Nastić | Zaklin Nastic | f | DEU:LEG member_of_parliament 2017-10..2025-03
Victor Perli |  | m | DEU:LEG member_of_parliament 2017-10..2025-03
Lorenz Gösta Beutin | Lorenz Goesta Beutin | m | DEU:LEG member_of_parliament 2017-10..2021-10
Martina Renner |  | f | DEU:LEG member_of_parliament 2009-10..2025-03
Wulf Gallert |  | m | DEU:LEG member_of_parliament 1994..
Eva von Angern |  | f | DEU:LEG member_of_parliament 2002-05..
Rico Gebhardt |  | m | DEU:LEG member_of_parliament 2004-10..2024-10
Sabine Zimmermann |  | f | DEU:LEG member_of_parliament 2005-10..2021-10; DEU:LEG member_of_parliament 2024-10..
Zada Salihović |  | f | DEU:PTY politician 2020..2023
Roland Claus |  | m | DEU:LEG member_of_parliament 1990-10..2017-10
Stefan Heym |  | m | DEU:LEG member_of_parliament 1994-11..1995-10
André Brie | Andre Brie | m | DEU:PTY politician 1990..1999-07; EUR:LEG member_of_parliament 1999-07..2009-07
Sylvia-Yvonne Kaufmann |  | f | EUR:LEG member_of_parliament 1999-07..2019-07
Thomas Händel | Thomas Haendel | m | EUR:LEG member_of_parliament 2009-07..2019-07
Özlem Alev Demirel | Özlem Demirel; Oezlem Demirel | f | EUR:LEG member_of_parliament 2019-07..

# Germany: states
Felor Badenberg |  | f | DEU:GOV minister 2023-04-27..
Stefan Evers |  | m | DEU:GOV minister 2023-04-27..
Joe Chialo |  | m | DEU:GOV minister 2023-04-27..2025-05
Manja Schreiner |  | f | DEU:GOV minister 2023-04-27..2024-05
Katharina Günther-Wünsch | Katharina Guenther-Wuensch | f | DEU:GOV minister 2023-04-27..
Ute Bonde |  | f | DEU:GOV minister 2024-05..
Cansel Kiziltepe | Cansel Kızıltepe | f | DEU:LEG member_of_parliament 2013-10..2021-12; DEU:GOV minister 2021-12..
Christian Gaebler |  | m | DEU:GOV minister 2023-04-27..
Dilek Kolat |  | f | DEU:GOV minister 2011-12..2021-12
Elke Breitenbach |  | f | DEU:GOV minister 2016-12..2021-12
Katrin Lompscher |  | f | DEU:GOV minister 2006-11..2011-11; DEU:GOV minister 2016-12..2020-08
Matthias Kollatz | Matthias Kollatz-Ahnen | m | DEU:GOV minister 2014-12..2021-12
Ulrich Nußbaum | Ulrich Nussbaum | m | DEU:GOV minister 2003-10..2007-06; DEU:GOV minister 2009-05..2014-12; DEU:GOV minister 2018-03..2021-12
Sandra Scheeres |  | f | DEU:GOV minister 2011-12..2021-12
Cornelia Yzer |  | f | DEU:GOV minister 2012-09..2016-12
Thomas Heilmann |  | m | DEU:GOV minister 2012-01..2016-12; DEU:LEG member_of_parliament 2017-10..2025-03
Regine Günther | Regine Guenther | f | DEU:GOV minister 2016-12..2021-12
Gisela von der Aue |  | f | DEU:GOV minister 2006-11..2011-11
Peter Strieder |  | m | DEU:GOV minister 1996-01..2004-04
Thomas Flierl |  | m | DEU:GOV minister 2002-01..2006-11
Heidi Knake-Werner |  | f | DEU:LEG member_of_parliament 1994-11..2002-01; DEU:GOV minister 2002-01..2009-10
Ingeborg Junge-Reyer |  | f | DEU:GOV minister 2004-04..2011-11
Carola Bluhm |  | f | DEU:GOV minister 2009-10..2011-11
Eckart Werthebach |  | m | DEU:SPY politician 1991..1995; DEU:GOV minister 1998-11..2001-06
Lore Maria Peschel-Gutzeit | Lore Peschel-Gutzeit | f | DEU:GOV minister 1991..2001-10
Annette Fugmann-Heesing |  | f | DEU:GOV minister 1996-01..1999-12
Barbara Slowik | Barbara Slowik Meisel | f | DEU:COP politician 2018-04..
Klaus Kandt |  | m | DEU:COP politician 2012-12..2018-02
Petra Michaelis-Merzbach |  | f | DEU:JUD judge 1990..2000
Christian Görke | Christian Goerke | m | DEU:GOV minister 2014-01..2019-11; DEU:LEG member_of_parliament 2021-10..
Robert Crumbach |  | m | DEU:GOV minister 2024-12..
Katrin Lange |  | f | DEU:GOV minister 2019-11..2025-05
René Wilke | Rene Wilke | m | DEU:GOV mayor 2018-05..2025-05; DEU:GOV minister 2025-05..
Jörg Steinbach | Joerg Steinbach | m | DEU:GOV minister 2018-09..2024-12
Ursula Nonnemacher |  | f | DEU:GOV minister 2019-11..2024-11
Axel Vogel |  | m | DEU:GOV minister 2019-11..2024-12
Britta Ernst |  | f | DEU:GOV minister 2014-09..2017-06; DEU:GOV minister 2017-09..2023-04
Diana Golze |  | f | DEU:LEG member_of_parliament 2005-10..2014-11; DEU:GOV minister 2014-11..2018-08
Helmuth Markov |  | m | EUR:LEG member_of_parliament 1999-07..2009-11; DEU:GOV minister 2009-11..2016-04
Anita Tack |  | f | DEU:GOV minister 2009-11..2014-11
Ralf Christoffers |  | m | DEU:GOV minister 2009-11..2014-11
Alwin Ziel |  | m | DEU:GOV minister 1990-11..1999-10
Guido Beermann |  | m | DEU:GOV minister 2019-11..2024-12
Kristina Vogt |  | f | DEU:GOV minister 2019-08..
Björn Fecker | Bjoern Fecker | m | DEU:GOV minister 2023-07..
Maike Schaefer |  | f | DEU:GOV minister 2019-08..2023-07
Anja Stahmann |  | f | DEU:GOV minister 2011-06..2023-07
Karoline Linnert |  | f | DEU:GOV minister 2007-06..2019-08
Joachim Lohse |  | m | DEU:GOV minister 2011-06..2019-08
Martin Günthner | Martin Guenthner | m | DEU:GOV minister 2010..2019-08
Claudia Bernhard |  | f | DEU:GOV minister 2019-08..
Claudia Bogedan |  | f | DEU:GOV minister 2015-07..2021-06
Roman Poseck |  | m | DEU:JUD judge 2012..2022-05; DEU:GOV minister 2022-05-31..
Manfred Pentz |  | m | DEU:PTY secretary_general 2014..2024-01; DEU:GOV minister 2024-01..
Kaweh Mansoori |  | m | DEU:LEG member_of_parliament 2021-10..2024-01; DEU:GOV minister 2024-01..
Timon Gremmels |  | m | DEU:LEG member_of_parliament 2017-10..2024-01; DEU:GOV minister 2024-01..
Axel Wintermeyer |  | m | DEU:GOV minister 2010-08..2024-01
Alexander Lorz | R. Alexander Lorz | m | DEU:GOV minister 2014-01..
Angela Dorn |  | f | DEU:GOV minister 2019-01..2024-01
Kai Klose |  | m | DEU:GOV minister 2019-01..2024-01
Lucia Puttrich |  | f | DEU:GOV minister 2010-08..2024-01
Stefan Grüttner | Stefan Gruettner | m | DEU:GOV minister 2003-04..2019-01
Dorothea Henzler |  | f | DEU:GOV minister 2009-02..2012-05
Gerhard Bökel | Gerhard Boekel | m | DEU:GOV minister 1994..1999-04
Karl Starzacher |  | m | DEU:GOV minister 1995-04..1999-04
Ruth Wagner |  | f | DEU:GOV minister 1999-04..2003-04
Rupert von Plottnitz |  | m | DEU:GOV minister 1994..1999-04
Norbert Kartmann |  | m | DEU:LEG speaker 2003-04..2019-01
Astrid Wallmann |  | f | DEU:LEG speaker 2022-05..
Mike Josef |  | m | DEU:GOV mayor 2023-05-11..
Andreas von Schoeler |  | m | DEU:GOV mayor 1991-05..1995-03
Julia Willie Hamburg | Julia Hamburg | f | DEU:LEG member_of_parliament 2013-02..2022-11; DEU:GOV minister 2022-11..
Grant Hendrik Tonne |  | m | DEU:GOV minister 2017-11..2022-11; DEU:GOV minister 2025-05..
Gerald Heere |  | m | DEU:GOV minister 2022-11..
Kathrin Wahlmann |  | f | DEU:GOV minister 2022-11..
Miriam Staudte |  | f | DEU:GOV minister 2022-11..
Falko Mohrs |  | m | DEU:LEG member_of_parliament 2017-10..2022-11; DEU:GOV minister 2022-11..
Wiebke Osigus |  | f | DEU:GOV minister 2022-11..
Frauke Heiligenstadt |  | f | DEU:GOV minister 2013-02..2017-11; DEU:LEG member_of_parliament 2021-10..
Peter-Jürgen Schneider | Peter-Juergen Schneider | m | DEU:GOV minister 2013-02..2017-11
Reinhold Hilbers |  | m | DEU:GOV minister 2017-11..2022-11
Barbara Havliza |  | f | DEU:GOV minister 2017-11..2022-11
Björn Thümler | Bjoern Thuemler | m | DEU:GOV minister 2017-11..2022-11
Barbara Otte-Kinast |  | f | DEU:GOV minister 2017-11..2022-11
Antje Niewisch-Lennartz |  | f | DEU:GOV minister 2013-02..2017-11
Cornelia Rundt |  | f | DEU:GOV minister 2013-02..2017-11
Gabriele Heinen-Kljajić | Gabriele Heinen-Kljajic | f | DEU:GOV minister 2013-02..2017-11
Heiner Bartling |  | m | DEU:GOV minister 1998-10..2003-03
Renate Jürgens-Pieper | Renate Juergens-Pieper | f | DEU:GOV minister 1998..2003-03; DEU:GOV minister 2007-06..2012-11
Heinrich Aller |  | m | DEU:GOV minister 1998..2003-03
Gabriele Andretta |  | f | DEU:LEG speaker 2017-11..2022-11
Hanna Naber |  | f | DEU:LEG speaker 2022-11..
Belit Onay |  | m | DEU:LEG member_of_parliament 2013-02..2019-11; DEU:GOV mayor 2019-11..
Stefan Schostok |  | m | DEU:GOV mayor 2013-10..2019-05
Herbert Schmalstieg |  | m | DEU:GOV mayor 1972..2006-11
Sebastian Lechner |  | m | DEU:LEG member_of_parliament 2013-02..
Simone Oldenburg |  | f | DEU:LEG member_of_parliament 2011-10..2021-11; DEU:GOV minister 2021-11..
Heiko Geue |  | m | DEU:GOV minister 2021-11..
Stefanie Drese |  | f | DEU:GOV minister 2016-11..
Bettina Martin |  | f | DEU:GOV minister 2019-05..
Jacqueline Bernhardt |  | f | DEU:GOV minister 2021-11..
Birgit Hesse |  | f | DEU:GOV minister 2014-01..2019-05; DEU:LEG speaker 2019-05..
Mathias Brodkorb |  | m | DEU:GOV minister 2011-10..2019-05
Harry Glawe |  | m | DEU:GOV minister 2011-10..2021-11
Wolfgang Methling |  | m | DEU:GOV minister 1998-11..2006-11
Sylvia Bretschneider |  | f | DEU:LEG speaker 2002-10..2019-04-28 | 2019-04-28
Sigrid Keler |  | f | DEU:GOV minister 1996..2008-10
Volker Schlotmann |  | m | DEU:GOV minister 2008-10..2014-01
Heike Polzin |  | f | DEU:GOV minister 2008-10..2016-11
Nikolaus Kramer |  | m | DEU:LEG member_of_parliament 2016-10..
Claus Ruhe Madsen |  | m | DEU:GOV mayor 2019-09..2022-06; DEU:GOV minister 2022-06-29..
Roland Methling |  | m | DEU:GOV mayor 2005-03..2019-08
Nathanael Liminski |  | m | DEU:GOV minister 2017-06..
Ina Brandes |  | f | DEU:GOV minister 2021-10..
Dorothee Feller |  | f | DEU:GOV minister 2022-06..
Benjamin Limbach |  | m | DEU:GOV minister 2022-06..
Marcus Optendrenk |  | m | DEU:GOV minister 2022-06..
Ina Scharrenbach |  | f | DEU:GOV minister 2017-06..
Silke Gorißen | Silke Gorissen | f | DEU:GOV minister 2022-06..
Josefine Paul |  | f | DEU:LEG member_of_parliament 2010-06..2022-06; DEU:GOV minister 2022-06..2026-01
Yvonne Gebauer |  | f | DEU:GOV minister 2017-06..2022-06
Peter Biesenbach |  | m | DEU:GOV minister 2017-06..2022-06
Lutz Lienenkämper | Lutz Lienenkaemper | m | DEU:GOV minister 2009-03..2010-07; DEU:GOV minister 2017-06..2022-06
Ursula Heinen-Esser |  | f | DEU:GOV minister 2018-05..2022-04
Isabel Pfeiffer-Poensgen |  | f | DEU:GOV minister 2017-06..2022-06
Christina Schulze Föcking | Christina Schulze Foecking | f | DEU:GOV minister 2017-06..2018-05
Stephan Holthoff-Pförtner | Stephan Holthoff-Pfoertner | m | DEU:GOV minister 2017-06..2022-06
André Kuper | Andre Kuper | m | DEU:LEG speaker 2017-06..
Thomas Kutschaty |  | m | DEU:GOV minister 2010-07..2017-06; DEU:LEG member_of_parliament 2017-06..
Johannes Remmel |  | m | DEU:GOV minister 2010-07..2017-06
Michael Groschek |  | m | DEU:GOV minister 2012-06..2017-06
Guntram Schneider |  | m | DEU:GOV minister 2010-07..2015-09
Barbara Steffens |  | f | DEU:GOV minister 2010-07..2017-06
Ute Schäfer | Ute Schaefer | f | DEU:GOV minister 2002-11..2005-06; DEU:GOV minister 2010-07..2015-09
Christina Kampmann |  | f | DEU:GOV minister 2015-10..2017-06
Rainer Schmeltzer |  | m | DEU:GOV minister 2015-10..2017-06
Helmut Linssen |  | m | DEU:GOV minister 2005-06..2010-07
Christa Thoben |  | f | DEU:GOV minister 2005-06..2010-07
Roswitha Müller-Piepenkötter | Roswitha Mueller-Piepenkoetter | f | DEU:GOV minister 2005-06..2010-07
Andreas Krautscheid |  | m | DEU:GOV minister 2007..2010-07
Eckhard Uhlenberg |  | m | DEU:GOV minister 2005-06..2010-07; DEU:LEG speaker 2010-07..2012-05
Carina Gödecke | Carina Goedecke | f | DEU:LEG speaker 2012-05..2017-06
Michael Vesper |  | m | DEU:GOV minister 1995-07..2005-06
Gabriele Behler |  | f | DEU:GOV minister 1995-07..2002-11
Franz-Josef Kniola |  | m | DEU:GOV minister 1990..1998-06
Heinz Schleußer | Heinz Schleusser | m | DEU:GOV minister 1988-11..2000-01
Sarah Philipp |  | f | DEU:LEG member_of_parliament 2012-05..
Jochen Ott |  | m | DEU:LEG member_of_parliament 2010-06..
Torsten Burmester |  | m | DEU:GOV mayor 2025-11..
Thomas Geisel |  | m | DEU:GOV mayor 2014-09..2020-10; EUR:LEG member_of_parliament 2024-07..
Dirk Elbers |  | m | DEU:GOV mayor 2008-09..2014-09
Thomas Kufen |  | m | DEU:GOV mayor 2015-10..
Ullrich Sierau |  | m | DEU:GOV mayor 2010..2020-10
Sören Link | Soeren Link | m | DEU:GOV mayor 2012-07..
Ashok Sridharan |  | m | DEU:GOV mayor 2015-10..2020-10
Katja Dörner | Katja Doerner | f | DEU:LEG member_of_parliament 2009-10..2020-10; DEU:GOV mayor 2020-11..2025-10
Bärbel Dieckmann | Baerbel Dieckmann | f | DEU:GOV mayor 1994-10..2009-10
Uwe Schneidewind |  | m | DEU:GOV mayor 2020-11..2025-10
Katrin Eder |  | f | DEU:GOV minister 2021-12..
Daniela Schmitt |  | f | DEU:GOV minister 2021-05..
Herbert Mertin |  | m | DEU:GOV minister 1999..2006-05; DEU:GOV minister 2016-05..2025-02-21 | 2025-02-21
Doris Ahnen |  | f | DEU:GOV minister 2001-05..
Michael Ebling |  | m | DEU:GOV mayor 2012-04..2022-10; DEU:GOV minister 2022-10..
Clemens Hoch |  | m | DEU:GOV minister 2021-05..
Sven Teuber |  | m | DEU:GOV minister 2025-05..
Ulrike Höfken | Ulrike Hoefken | f | DEU:LEG member_of_parliament 1994-11..2011-05; DEU:GOV minister 2011-05..2020-12
Irene Alt |  | f | DEU:GOV minister 2011-05..2016-05
Eveline Lemke |  | f | DEU:GOV minister 2011-05..2016-05
Margit Conrad |  | f | DEU:GOV minister 2001-05..2014-11
Ingolf Deubel |  | m | DEU:GOV minister 2006-05..2009-07
Carsten Kühl | Carsten Kuehl | m | DEU:GOV minister 2009-07..2014-11
Walter Zuber |  | m | DEU:GOV minister 1991-05..2005-02
Gernot Mittler |  | m | DEU:GOV minister 1993..2006-05
Jürgen Zöllner | Juergen Zoellner | m | DEU:GOV minister 1991-05..2006-11; DEU:GOV minister 2006-11..2011-11
Christian Baldauf |  | m | DEU:LEG member_of_parliament 2001-05..
Nino Haase |  | m | DEU:GOV mayor 2023-03..
Jürgen Barke | Juergen Barke | m | DEU:GOV minister 2022-04..
Reinhold Jost |  | m | DEU:GOV minister 2014-01..
Magnus Jung |  | m | DEU:GOV minister 2022-04..
Jakob von Weizsäcker | Jakob von Weizsaecker | m | EUR:LEG member_of_parliament 2014-07..2019-01; DEU:GOV minister 2022-04..
Christine Streichert-Clivot |  | f | DEU:GOV minister 2019-09..
Petra Berg |  | f | DEU:GOV minister 2022-04..
Ulrich Commerçon | Ulrich Commercon | m | DEU:GOV minister 2012-05..2019-09
Andreas Storm |  | m | DEU:LEG member_of_parliament 1994-11..2009-10; DEU:GOV minister 2011-08..2014-11
Klaus Meiser |  | m | DEU:GOV minister 1999-09..2000; DEU:LEG speaker 2015-09..2018-02
Charlotte Britz |  | f | DEU:GOV mayor 2004-10..2019-09
Uwe Conradt |  | m | DEU:GOV mayor 2019-10..
Dirk Panter |  | m | DEU:LEG member_of_parliament 2009-10..2024-12; DEU:GOV minister 2024-12..
Petra Köpping | Petra Koepping | f | DEU:GOV minister 2014-11..
Wolfram Günther | Wolfram Guenther | m | DEU:GOV minister 2019-12..2024-12
Katja Meier |  | f | DEU:GOV minister 2019-12..2024-12
Oliver Schenk |  | m | DEU:GOV minister 2017-12..2024-07; EUR:LEG member_of_parliament 2024-07..
Hartmut Vorjohann |  | m | DEU:GOV minister 2019-12..2024-12
Christian Piwarz |  | m | DEU:GOV minister 2017-12..
Sebastian Gemkow |  | m | DEU:GOV minister 2014-11..
Barbara Klepsch |  | f | DEU:GOV minister 2014-11..2024-12
Conrad Clemens |  | m | DEU:GOV minister 2024-12..
Georg-Ludwig von Breitenbuch |  | m | DEU:GOV minister 2024-12..
Regina Kraushaar |  | f | DEU:GOV minister 2024-12..
Matthias Haß | Matthias Hass | m | DEU:GOV minister 2017-12..2019-12
Christian Hartmann |  | m | DEU:LEG member_of_parliament 2009-10..
Johannes Beermann |  | m | DEU:GOV minister 2008-06..2014-11; DEU:BUS politician 2015-01..2022-12
Fritz Jaeckel |  | m | DEU:GOV minister 2014-11..2017-12
Georg Unland |  | m | DEU:GOV minister 2008-06..2017-12
Sabine von Schorlemer |  | f | DEU:GOV minister 2009-09..2014-11
Brunhild Kurth |  | f | DEU:GOV minister 2012-03..2017-10
Jürgen Martens | Juergen Martens | m | DEU:GOV minister 2009-09..2014-11
Klaus Hardraht |  | m | DEU:GOV minister 1995-09..2002-04
Horst Rasch |  | m | DEU:GOV minister 2002-05..2004-11
Heinz Eggert |  | m | DEU:GOV minister 1991-09..1995-07
Steffen Heitmann |  | m | DEU:GOV minister 1990-11..2000-09
Kajo Schommer |  | m | DEU:GOV minister 1990-11..2002-04
Erich Iltgen |  | m | DEU:LEG speaker 1990-10..2009-09
Burkhard Jung |  | m | DEU:GOV mayor 2006-03..
Barbara Ludwig |  | f | DEU:GOV minister 2004-11..2006-09; DEU:GOV mayor 2006-09..2020-10
Tamara Zieschang |  | f | DEU:GOV minister 2021-09..
Armin Willingmann |  | m | DEU:GOV minister 2016-11..
Lydia Hüskens | Lydia Hueskens | f | DEU:GOV minister 2021-09..
Petra Grimm-Benne |  | f | DEU:GOV minister 2016-04..
Eva Feußner | Eva Feussner | f | DEU:GOV minister 2021-09..2025
Franziska Weidinger |  | f | DEU:GOV minister 2021-09..
Rainer Robra |  | m | DEU:GOV minister 2002-05..
Claudia Dalbert |  | f | DEU:GOV minister 2016-04..2021-09
Anne-Marie Keding |  | f | DEU:GOV minister 2016-04..2020-11
Marco Tullner |  | m | DEU:GOV minister 2016-04..2021-09
Thomas Webel |  | m | DEU:GOV minister 2011-04..2021-09
Jörg Felgner | Joerg Felgner | m | DEU:GOV minister 2016-04..2016-10
Birgitta Wolff |  | f | DEU:GOV minister 2010-06..2013-04
Angela Kolb |  | f | DEU:GOV minister 2006-04..2016-04
Norbert Bischoff |  | m | DEU:GOV minister 2010..2016-04
Klaus Jeziorsky |  | m | DEU:GOV minister 2002-05..2006-04
Manfred Püchel | Manfred Puechel | m | DEU:GOV minister 1994-12..2002-05
Horst Rehberger |  | m | DEU:GOV minister 2002-05..2006-04
Karl-Heinz Daehre |  | m | DEU:GOV minister 2002-05..2011-04
Karl-Heinz Paqué | Karl-Heinz Paque | m | DEU:GOV minister 2002-05..2006-04
Jan-Hendrik Olbertz |  | m | DEU:GOV minister 2002-05..2010-10
Gunnar Schellenberger |  | m | DEU:LEG speaker 2021-07..
Gabriele Brakebusch |  | f | DEU:LEG speaker 2016-09..2021-07
Detlef Gürth | Detlef Guerth | m | DEU:LEG speaker 2011-04..2015-12
Simone Borris |  | f | DEU:GOV mayor 2022-07..
Sabine Sütterlin-Waack | Sabine Suetterlin-Waack | f | DEU:GOV minister 2017-06..2025
Tobias Goldschmidt |  | m | DEU:GOV minister 2022-06..
Aminata Touré | Aminata Toure | f | DEU:LEG member_of_parliament 2017-06..2022-06; DEU:GOV minister 2022-06-29..
Kerstin von der Decken |  | f | DEU:GOV minister 2022-06..
Dirk Schrödter | Dirk Schroedter | m | DEU:GOV minister 2017-06..
Magdalena Finke |  | f | DEU:GOV minister 2025..
Kristin Alheit |  | f | DEU:GOV minister 2012-06..2017-06
Waltraud Wende | Wara Wende | f | DEU:GOV minister 2012-06..2014-09
Klaus Buß | Klaus Buss | m | DEU:GOV minister 1998-10..2005-03
Ekkehard Wienholtz |  | m | DEU:GOV minister 1995..1998-10
Ute Erdsiek-Rave |  | f | DEU:GOV minister 1998-10..2009-07
Claus Möller | Claus Moeller | m | DEU:GOV minister 1993-05..2003-02
Anne Lütkes | Anne Luetkes | f | DEU:GOV minister 2000-03..2005-04
Bernd Rohwer |  | m | DEU:GOV minister 2000-03..2005-04
Gitta Trauernicht |  | f | DEU:GOV minister 2000-12..2003-03; DEU:GOV minister 2004..2009-07
Torsten Geerdts |  | m | DEU:LEG speaker 2009-10..2012-06
Kristina Herbst |  | f | DEU:LEG speaker 2022-06..
Eka von Kalben |  | f | DEU:LEG member_of_parliament 2012-06..
Christopher Vogt |  | m | DEU:LEG member_of_parliament 2009-10..
Ulf Kämpfer | Ulf Kaempfer | m | DEU:GOV mayor 2014-04..2026-04
Susanne Gaschke |  | f | DEU:GOV mayor 2012-12..2013-10
Jan Lindenau |  | m | DEU:GOV mayor 2018-05..
Bernd Saxe |  | m | DEU:GOV mayor 2000-05..2018-04
Simone Lange |  | f | DEU:LEG member_of_parliament 2012-06..2017-01; DEU:GOV mayor 2017-01..2023-01
Katja Wolf |  | f | DEU:GOV mayor 2012-07..2024-06; DEU:LEG member_of_parliament 2024-09..2024-12; DEU:GOV minister 2024-12..
Steffen Schütz | Steffen Schuetz | m | DEU:GOV minister 2024-12..
Beate Meißner | Beate Meissner | f | DEU:GOV minister 2024-12..
Colette Boos-John |  | f | DEU:GOV minister 2024-12..
Christian Tischner |  | m | DEU:GOV minister 2024-12..
Tilo Kummer |  | m | DEU:GOV minister 2024-12..
Bernhard Stengele |  | m | DEU:GOV minister 2023-02..2024-12
Doreen Denstädt | Doreen Denstaedt | f | DEU:GOV minister 2023-02..2024-12
Benjamin-Immanuel Hoff | Benjamin Hoff | m | DEU:GOV minister 2014-12..2024-12
Birgit Keller |  | f | DEU:GOV minister 2014-12..2019-11; DEU:LEG speaker 2019-11..2024-09
Heike Werner |  | f | DEU:GOV minister 2014-12..2024-12
Birgit Klaubert |  | f | DEU:GOV minister 2014-12..2017-08
Birgit Diezel |  | f | DEU:GOV minister 2002..2009-09; DEU:LEG speaker 2009-09..2014-10
Jürgen Reinholz | Juergen Reinholz | m | DEU:GOV minister 2003..2014-12
Marion Walsmann |  | f | DEU:GOV minister 2008-05..2013-08; EUR:LEG member_of_parliament 2019-07..
Christian Köckert | Christian Koeckert | m | DEU:GOV minister 1999-10..2002-11
Richard Dewes |  | m | DEU:GOV minister 1994-11..1999-10
Karl Heinz Gasser |  | m | DEU:GOV minister 2002..2008-05
Volker Sklenar |  | m | DEU:GOV minister 1990-11..2009-11
Dagmar Schipanski |  | f | DEU:GOV minister 1999-10..2004-07; DEU:LEG speaker 2004-07..2009-09
Michael Krapp |  | m | DEU:GOV minister 1999-10..2004-07
Christian Carius |  | m | DEU:GOV minister 2009-11..2014-10; DEU:LEG speaker 2014-10..2018-10
Thadäus König | Thadaeus Koenig | m | DEU:LEG speaker 2024-09-28..
Astrid Rothe-Beinlich |  | f | DEU:LEG member_of_parliament 2009-10..2024-09
Matthias Machnig |  | m | DEU:PTY politician 1998..2002; DEU:GOV minister 2009-11..2014-01; DEU:GOV minister 2014-01..2018-04
Andreas Bausewein |  | m | DEU:GOV mayor 2006-07..2024-06
Christian Bernreiter |  | m | DEU:GOV minister 2022-02..
Albert Füracker | Albert Fueracker | m | DEU:GOV minister 2018-03..
Melanie Huml |  | f | DEU:GOV minister 2013-10..2023-11
Kerstin Schreyer |  | f | DEU:GOV minister 2018-03..2022-02
Michael Piazolo |  | m | DEU:GOV minister 2018-11..2023-11
Anna Stolz |  | f | DEU:GOV minister 2023-11..
Thorsten Glauber |  | m | DEU:GOV minister 2018-11..
Michaela Kaniber |  | f | DEU:GOV minister 2018-03..
Judith Gerlach |  | f | DEU:GOV minister 2018-11..
Ulrike Scharf |  | f | DEU:GOV minister 2014-09..2018-03; DEU:GOV minister 2022-02..
Eric Beißwenger | Eric Beisswenger | m | DEU:GOV minister 2023-11..
Fabian Mehring |  | m | DEU:GOV minister 2023-11..
Georg Eisenreich |  | m | DEU:GOV minister 2018-03..
Klaus Holetschek |  | m | DEU:GOV minister 2021-01..2023-10; DEU:LEG member_of_parliament 2023-10..
Bernd Sibler |  | m | DEU:GOV minister 2018-03..2022-02
Helmut Brunner |  | m | DEU:GOV minister 2008-10..2018-03
Georg Fahrenschon |  | m | DEU:GOV minister 2008-10..2011-11; DEU:BUS politician 2012-05..2017-11
Josef Miller |  | m | DEU:GOV minister 1998-10..2008-10
Otto Wiesheu |  | m | DEU:GOV minister 1993-06..2005-11
Eberhard Sinner |  | m | DEU:GOV minister 2001-01..2008-10
Kurt Faltlhauser |  | m | DEU:GOV minister 1995..2007-10
Christa Stewens |  | f | DEU:GOV minister 2001-01..2008-10
Alfred Sauter |  | m | DEU:GOV minister 1998-10..1999-09
Hermann Leeb |  | m | DEU:GOV minister 1993-06..1998-10
Hans Zehetmair |  | m | DEU:GOV minister 1986-10..2003-10
Thomas Goppel |  | m | DEU:GOV minister 1990-10..1999; DEU:PTY secretary_general 1999..2003-10; DEU:GOV minister 2003-10..2008-10
Johann Böhm | Johann Boehm | m | DEU:LEG speaker 1994-10..2003-10
Karl Freller |  | m | DEU:LEG member_of_parliament 1982..
Reinhold Bocklet |  | m | EUR:LEG member_of_parliament 1979-07..1993; DEU:GOV minister 1993-06..2003-10
Marcus König | Markus König; Marcus Koenig | m | DEU:GOV mayor 2020-05..
Eva Weber |  | f | DEU:GOV mayor 2020-05..
Kurt Gribl |  | m | DEU:GOV mayor 2008-05..2020-04
Joachim Wolbergs |  | m | DEU:GOV mayor 2014-05..2017-01
Danyal Bayaz |  | m | DEU:LEG member_of_parliament 2017-10..2021-05; DEU:GOV minister 2021-05-12..
Nicole Hoffmeister-Kraut |  | f | DEU:GOV minister 2016-05..
Thekla Walker |  | f | DEU:GOV minister 2021-05..
Theresa Schopper |  | f | DEU:GOV minister 2021-05..
Petra Olschowski |  | f | DEU:GOV minister 2022-09..
Marion Gentges |  | f | DEU:GOV minister 2021-05..
Nicole Razavi |  | f | DEU:GOV minister 2021-05..
Edith Sitzmann |  | f | DEU:GOV minister 2016-05..2021-05
Muhterem Aras |  | f | DEU:LEG speaker 2016-05..
Rainer Stickelberger |  | m | DEU:GOV minister 2011-05..2016-05
Gabriele Warminski-Leitheußer | Gabriele Warminski-Leitheusser | f | DEU:GOV minister 2011-05..2013-01
Bilkay Öney | Bilkay Oeney | f | DEU:GOV minister 2011-05..2016-05
Silke Krebs |  | f | DEU:GOV minister 2011-05..2016-05
Monika Stolz |  | f | DEU:GOV minister 2006..2011-05
Thomas Schäuble | Thomas Schaeuble | m | DEU:GOV minister 1991..2004-07
Frieder Birzele |  | m | DEU:GOV minister 1992-06..1996-06
Dieter Spöri | Dieter Spoeri | m | DEU:GOV minister 1992-06..1996-06
Walter Döring | Walter Doering | m | DEU:GOV minister 1996-06..2004-06
Gerhard Stratthaus |  | m | DEU:GOV minister 1998-11..2008-06
Marion Schick |  | f | DEU:GOV minister 2010-02..2011-05
Rudolf Köberle | Rudolf Koeberle | m | DEU:GOV minister 2005..2011-05
Gerhard Mayer-Vorfelder |  | m | DEU:GOV minister 1980..1998-11
Klaus von Trotha |  | m | DEU:GOV minister 1991..2001-06
Peter Straub |  | m | DEU:LEG speaker 1996-06..2011-03
Frank Nopper |  | m | DEU:GOV mayor 2021-02..
Frank Mentrup |  | m | DEU:GOV mayor 2013-03..
Dieter Salomon |  | m | DEU:GOV mayor 2002-07..2018-06
Eckart Würzner | Eckart Wuerzner | m | DEU:GOV mayor 2006-12..
Andreas Dressel |  | m | DEU:LEG member_of_parliament 2004-03..2018-03; DEU:GOV minister 2018-03..
Melanie Leonhard |  | f | DEU:GOV minister 2015-10..
Dorothee Stapelfeldt |  | f | DEU:GOV minister 2011-03..2022-12
Ties Rabe |  | m | DEU:GOV minister 2011-03..2024-01
Anjes Tjarks |  | m | DEU:LEG member_of_parliament 2011-03..2020-06; DEU:GOV minister 2020-06..
Jens Kerstan |  | m | DEU:LEG member_of_parliament 2002..2015-04; DEU:GOV minister 2015-04..2025-05
Till Steffen |  | m | DEU:GOV minister 2008-05..2010-11; DEU:GOV minister 2015-04..2020-06; DEU:LEG member_of_parliament 2021-10..
Anna Gallina |  | f | DEU:GOV minister 2020-06..
Carsten Brosda |  | m | DEU:GOV minister 2017-02..
Ksenija Bekeris |  | f | DEU:GOV minister 2024-01..
Karen Pein |  | f | DEU:GOV minister 2022-12..
Wolfgang Peiner |  | m | DEU:GOV minister 2001-10..2006
Gunnar Uldall |  | m | DEU:LEG member_of_parliament 1983-03..2001-10; DEU:GOV minister 2001-10..2008-05
Dietrich Wersich |  | m | DEU:GOV minister 2008-05..2011-03; DEU:LEG member_of_parliament 2011-03..2017
Herlind Gundelach |  | f | DEU:GOV minister 2008-05..2011-03; DEU:LEG member_of_parliament 2013-10..2017-10
Anja Hajduk |  | f | DEU:LEG member_of_parliament 2002-10..2008-05; DEU:GOV minister 2008-05..2010-11; DEU:LEG member_of_parliament 2013-10..2021-12; DEU:GOV minister 2021-12..2025-05
Michael Freytag |  | m | DEU:GOV minister 2004-03..2010-03
Karin von Welck |  | f | DEU:GOV minister 2004-03..2010-08
Roger Kusch |  | m | DEU:GOV minister 2001-10..2006-03
Dennis Thering |  | m | DEU:LEG member_of_parliament 2011-03..
Maryam Blumenthal |  | f | DEU:GOV minister 2025-05..
Carolina Trautner |  | f | DEU:GOV minister 2020-02..2022-02

# Austria
Karl Stix |  | m | AUT:GOV governor 1991-07..2000-12-28
Josef Ratzenböck | Josef Ratzenboeck | m | AUT:GOV governor 1977-10..1995-03-02
Hans Katschthaler |  | m | AUT:GOV governor 1989-05..1996-04-24
Martin Purtscher |  | m | AUT:GOV governor 1987-07-09..1997-04-02
Alois Partl |  | m | AUT:GOV governor 1987-03..1993-09
Siegfried Ludwig |  | m | AUT:GOV governor 1981-01..1992-10
Daniel Fellner |  | m | AUT:GOV minister 2018-04..
Marlene Svazek |  | f | AUT:LEG member_of_parliament 2017-11..2023-06; AUT:GOV minister 2023-06-14..
Christof Bitschi |  | m | AUT:LEG member_of_parliament 2014-10..2024-11; AUT:GOV minister 2024-11..
Josef Geisler |  | m | AUT:GOV minister 2013-05..
Georg Dornauer |  | m | AUT:LEG member_of_parliament 2018-03..2022-10; AUT:GOV minister 2022-10..2024-11; AUT:LEG member_of_parliament 2024-11..
Philip Wohlgemuth |  | m | AUT:GOV minister 2024-11..
Manuela Khom |  | f | AUT:LEG speaker 2019-12..2024-12; AUT:GOV minister 2024-12..
Anton Lang |  | m | AUT:GOV minister 2016-04..2024-12
Ursula Lackner |  | f | AUT:GOV minister 2015-06..2024-12
Barbara Schöbi-Fink | Barbara Schoebi-Fink | f | AUT:GOV minister 2016..2024-11
Stefan Kaineder |  | m | AUT:GOV minister 2020-01..
Christine Haberlander |  | f | AUT:GOV minister 2017-04..
Michael Lindner |  | m | AUT:GOV minister 2022-10..2024
Birgit Gerstorfer |  | f | AUT:GOV minister 2016-07..2022-10
Wolfgang Hattmannsdorfer |  | m | AUT:GOV minister 2021-10..2024; AUT:GOV minister 2025-03-03..
Martin Kocher |  | m | AUT:GOV minister 2021-01-11..2025-03-03; AUT:BUS politician 2025-09-01..
Christine Aschbacher |  | f | AUT:GOV minister 2020-01..2021-01-09
Susanne Raab |  | f | AUT:GOV minister 2020-01-07..2025-03-03
Martin Polaschek |  | m | AUT:GOV minister 2021-12-06..2025-03-03
Norbert Totschnig |  | m | AUT:GOV minister 2022-05-18..
Claudia Plakolm |  | f | AUT:LEG member_of_parliament 2017-11..2021-12; AUT:GOV minister 2021-12-06..
Florian Tursky |  | m | AUT:GOV minister 2022-05..2024-02
Andrea Mayer |  | f | AUT:GOV minister 2020-05..2025-03
Anna Sporrer |  | f | AUT:GOV minister 2025-03-03..
Korinna Schumann |  | f | AUT:GOV minister 2025-03-03..
Peter Hanke |  | m | AUT:GOV minister 2018-05..
Eva-Maria Holzleitner |  | f | AUT:LEG member_of_parliament 2017-11..2025-03; AUT:GOV minister 2025-03-03..
Sepp Schellhorn | Josef Schellhorn | m | AUT:LEG member_of_parliament 2014..2021; AUT:GOV minister 2025-03-03..
Alexander Pröll | Alexander Proell | m | AUT:GOV minister 2025-03-03..
Barbara Eibinger-Miedl |  | f | AUT:GOV minister 2017-04..
Elisabeth Zehetner |  | f | AUT:GOV minister 2025-03-03..
Ulrike Königsberger-Ludwig | Ulrike Koenigsberger-Ludwig | f | AUT:GOV minister 2018-03..
Gunter Mayr |  | m | AUT:GOV finance_minister 2024-11..2025-03-03
Beate Hartinger-Klein |  | f | AUT:GOV minister 2017-12-18..2019-05-22
Hubert Fuchs |  | m | AUT:GOV minister 2017-12..2019-05
Johann Luif |  | m | AUT:MIL general 2010..2019-05; AUT:GOV defence_minister 2019-05-22..2019-06-03
Valerie Hackl |  | f | AUT:GOV minister 2019-05-22..2019-06-03
Iris Rauskala |  | f | AUT:GOV minister 2019-06-03..2020-01-07
Brigitte Zarfl |  | f | AUT:GOV minister 2019-06-03..2020-01-07
Ines Stilling |  | f | AUT:GOV minister 2019-06-03..2020-01-07
Maria Patek |  | f | AUT:GOV minister 2019-06-03..2020-01-07
Muna Duzdar |  | f | AUT:GOV minister 2016-05..2017-12
Thomas Drozda |  | m | AUT:GOV minister 2016-05-18..2017-12-18; AUT:PTY secretary_general 2018-09..2019-10
Sonja Steßl | Sonja Stessl | f | AUT:GOV minister 2013-12..2016-05
Jochen Danninger |  | m | AUT:GOV minister 2013-12..2014-09; AUT:GOV minister 2020-01..2023-03
Ferdinand Lacina |  | m | AUT:GOV finance_minister 1986-06-16..1995-04-06
Andreas Staribacher |  | m | AUT:GOV finance_minister 1995-04-06..1996-01-17
Johannes Ditz |  | m | AUT:GOV minister 1995-05..1996-06
Johann Farnleitner | Hannes Farnleitner | m | AUT:GOV minister 1996-06..2000-02-04
Franz Hums |  | m | AUT:GOV minister 1995-04..1997-01
Eleonora Hostasch | Lore Hostasch | f | AUT:GOV minister 1997-01-28..2000-02-04
Nikolaus Michalek |  | m | AUT:GOV minister 1990-12..2000-02-04
Elisabeth Sickl |  | f | AUT:GOV minister 2000-02-04..2000-10
Monika Forstinger |  | f | AUT:GOV minister 2000-11..2002-02
Mathias Reichhold |  | m | AUT:GOV minister 2002-02..2003-02
Ursula Haubner |  | f | AUT:GOV minister 2003-02..2007-01
Andrea Kdolsky |  | f | AUT:GOV minister 2007-01-11..2008-12-02
Karlheinz Töchterle | Karlheinz Toechterle | m | AUT:GOV minister 2011-04-21..2013-12-16
Christine Marek |  | f | AUT:GOV minister 2007-01..2010-11
Verena Remler |  | f | AUT:GOV minister 2010-11..2011-04
Johanna Dohnal |  | f | AUT:GOV minister 1979-11..1995-04
Helga Konrad |  | f | AUT:GOV minister 1995-04..1997-01
Rudolf Scholten |  | m | AUT:GOV minister 1990-12..1997-01
Christa Krammer |  | f | AUT:GOV minister 1994-11..1997-01
Sonja Moser |  | f | AUT:GOV minister 1994-11..1996-03
Karlheinz Kopf |  | m | AUT:LEG member_of_parliament 1994-11..2024-10
Christian Hafenecker |  | m | AUT:LEG member_of_parliament 2013-10..
Michael Schnedlitz |  | m | AUT:PTY secretary_general 2020-01..
Susanne Fürst | Susanne Fuerst | f | AUT:LEG member_of_parliament 2017-11..
Petra Steger |  | f | AUT:LEG member_of_parliament 2013-10..2024-07; EUR:LEG member_of_parliament 2024-07..
Maximilian Krauss |  | m | AUT:LEG member_of_parliament 2015-11..
Karl Mahrer |  | m | AUT:LEG member_of_parliament 2017-11..2021; AUT:PTY politician 2021..2025-04
Markus Figl |  | m | AUT:PTY politician 2015..
Nico Marchetti |  | m | AUT:LEG member_of_parliament 2017-11..
Laura Sachslehner |  | f | AUT:PTY secretary_general 2022-01..2022-09
Axel Melchior |  | m | AUT:PTY secretary_general 2020..2022-01
Christian Deutsch |  | m | AUT:PTY politician 2019-10..2023-06
Max Lercher |  | m | AUT:PTY politician 2017-12..2018-09; AUT:LEG member_of_parliament 2018-09..
Georg Niedermühlbichler | Georg Niedermuehlbichler | m | AUT:PTY politician 2016-06..2017-09
Klaus Seltenheim |  | m | AUT:PTY politician 2023-06..
Laura Rudas |  | f | AUT:PTY politician 2008-08..2014-03
Yannick Shetty |  | m | AUT:LEG member_of_parliament 2019-10..
Douglas Hoyos | Douglas Hoyos-Trauttmansdorff | m | AUT:LEG member_of_parliament 2017-11..
Helmut Brandstätter | Helmut Brandstaetter | m | AUT:JRN politician 2010-08..2019-07; AUT:LEG member_of_parliament 2019-10..2024-07; EUR:LEG member_of_parliament 2024-07..
Claudia Gamon |  | f | AUT:LEG member_of_parliament 2015-10..2019-07; EUR:LEG member_of_parliament 2019-07..2024-07; AUT:LEG member_of_parliament 2024-11..
Olga Voglauer |  | f | AUT:LEG member_of_parliament 2019-10..
Lena Schilling |  | f | AUT:SOC activist 2018..2024-07; EUR:LEG member_of_parliament 2024-07..
Thomas Waitz |  | m | EUR:LEG member_of_parliament 2017-11..
Michel Reimon |  | m | EUR:LEG member_of_parliament 2014-07..2019-07; AUT:LEG member_of_parliament 2019-10..2024-10
Birgit Hebein |  | f | AUT:GOV minister 2019-06..2020-11
Judith Pühringer | Judith Puehringer | f | AUT:LEG member_of_parliament 2020-11..
David Ellensohn |  | m | AUT:LEG member_of_parliament 2005..
Ernst Woller |  | m | AUT:LEG speaker 2018-05..2025
Kay-Michael Dankl |  | m | AUT:LEG member_of_parliament 2023-06..2024; AUT:GOV politician 2024-05..
Mirko Messner |  | m | AUT:PTY party_leader 2006..2021-06
Omar Haijawi-Pirchner |  | m | AUT:SPY politician 2021-12..
Franz Ruf |  | m | AUT:COP politician 2012..
Rudolf Striedinger |  | m | AUT:MIL general 2012..
Günter Höfler | Guenter Hoefler | m | AUT:MIL general 2002..2015
Christoph Grabenwarter |  | m | AUT:JUD judge 2005..
Karl Korinek |  | m | AUT:JUD judge 1978..2008-04
Gertrude Brinek |  | f | AUT:LEG member_of_parliament 1994-11..2008-06; AUT:GOV politician 2008-07..2019-06
Margit Kraker |  | f | AUT:GOV politician 2016-07..
Christian Pilnacek |  | m | AUT:JUD judge 2010..2021-02
Thomas Schmid |  | m | AUT:GOV politician 2013..2019-03; AUT:BUS politician 2019-03..2021-06
Bernhard Auinger |  | m | AUT:GOV mayor 2024-05..
Harald Preuner |  | m | AUT:GOV mayor 2017-12..2024-01
Johannes Anzengruber |  | m | AUT:GOV mayor 2024-05..
Dietmar Prammer |  | m | AUT:GOV mayor 2024-09..
Alfred Stingl |  | m | AUT:GOV mayor 1985-01..2003-03
Christian Scheider |  | m | AUT:GOV mayor 2009-04..2015-03; AUT:GOV mayor 2021-04..
Maria-Luise Mathiaschitz |  | f | AUT:GOV mayor 2015-04..2021-04
Harald Scheucher |  | m | AUT:GOV mayor 1997..2009-04
Günther Albel | Guenther Albel | m | AUT:GOV mayor 2015-04..
Helmut Manzenreiter |  | m | AUT:GOV mayor 1987..2015-03
Andreas Rabl |  | m | AUT:GOV mayor 2015-11..
Matthias Stadler |  | m | AUT:GOV mayor 2004..
Martin Sellner |  | m | AUT:SOC activist 2012..
Christian Lausch |  | m | AUT:LEG member_of_parliament 2008-10..2024
Ümit Vural | Uemit Vural | m | AUT:REL politician 2018-12..
Manfred Scheuer |  | m | AUT:REL cleric 2003-12..
Josef Grünwidl | Josef Gruenwidl | m | AUT:REL cleric 2025-01..
Hermann Glettler |  | m | AUT:REL cleric 2017-12..
Michael Chalupka |  | m | AUT:REL cleric 2019-09..
Josef Moosbrugger |  | m | AUT:AGR politician 2018-04..
Georg Knill |  | m | AUT:BUS politician 2020-06..
Barbara Teiber |  | f | AUT:LAB politician 2018-06..

# Switzerland
Viktor Rossi |  | m | CHE:GOV minister 2024-01-01..
François Couchepin | Francois Couchepin | m | CHE:GOV minister 1991-07..1999-06
Annemarie Huber-Hotz |  | f | CHE:GOV minister 2000-01..2007-12
Mattea Meyer |  | f | CHE:LEG member_of_parliament 2015-11..2020-10; CHE:PTY party_leader 2020-10-17..
Philipp Matthias Bregy | Philipp Bregy | m | CHE:LEG member_of_parliament 2019-03..2025-06; CHE:PTY party_leader 2025-06-28..
Susanne Vincenz-Stauffacher |  | f | CHE:LEG member_of_parliament 2019-06..2025-10; CHE:PTY party_leader 2025-10..
Benjamin Mühlemann | Benjamin Muehlemann | m | CHE:GOV minister 2014..2023; CHE:LEG member_of_parliament 2023-12..2025-10; CHE:PTY party_leader 2025-10..
Peter Bodenmann |  | m | CHE:PTY party_leader 1990-06..1997-06; CHE:GOV minister 1997..1999
Ursula Koch |  | f | CHE:PTY party_leader 1997-06..2000-04
Christiane Brunner |  | f | CHE:PTY party_leader 2000-10..2004-03
Franz Steinegger |  | m | CHE:PTY party_leader 1989..2001
Gerold Bührer | Gerold Buehrer | m | CHE:LEG member_of_parliament 1991-12..2001; CHE:PTY party_leader 2001..2002-11; CHE:LEG member_of_parliament 2002-11..2006-11; CHE:BUS politician 2006-11..2012-08
Christiane Langenberger |  | f | CHE:PTY party_leader 2003-01..2004-04
Rolf Schweiger |  | m | CHE:LEG member_of_parliament 1999-12..2011-12
Adalbert Durrer |  | m | CHE:PTY party_leader 1997..2001-08
Philipp Stähelin | Philipp Staehelin | m | CHE:PTY party_leader 2001-09..2004-03; CHE:LEG member_of_parliament 2004-03..2011-12
Aline Trede |  | f | CHE:LEG member_of_parliament 2013..2015-12; CHE:LEG member_of_parliament 2018..
Thomas Aeschi |  | m | CHE:LEG member_of_parliament 2011-12..
Céline Amaudruz | Celine Amaudruz | f | CHE:LEG member_of_parliament 2011-12..
Fabian Molina |  | m | CHE:LEG member_of_parliament 2018-03..
Tiana Angelina Moser | Tiana Moser | f | CHE:LEG member_of_parliament 2007-12..
Hans-Peter Portmann |  | m | CHE:LEG member_of_parliament 2014-11..
Thomas Hurter |  | m | CHE:LEG member_of_parliament 2007-12..
Magdalena Martullo-Blocher | Magdalena Martullo | f | CHE:BUS politician 2004-01..2015-12; CHE:LEG member_of_parliament 2015-11..
Lukas Reimann |  | m | CHE:LEG member_of_parliament 2007-12..
Andreas Glarner |  | m | CHE:LEG member_of_parliament 2015-11..
Samira Marti |  | f | CHE:LEG member_of_parliament 2018-12..
Daniel Jositsch |  | m | CHE:LEG member_of_parliament 2007-12..
Ruedi Noser |  | m | CHE:LEG member_of_parliament 2003-12..2023-12
Beat Flach |  | m | CHE:LEG member_of_parliament 2011-12..
Kathrin Bertschy |  | f | CHE:LEG member_of_parliament 2011-12..
Roger Nordmann |  | m | CHE:LEG member_of_parliament 2004-12..2025-03
Ada Marra |  | f | CHE:LEG member_of_parliament 2007-12..2023
Jean-François Rime | Jean-Francois Rime | m | CHE:LEG member_of_parliament 2003-12..2019-12
Ursula Wyss |  | f | CHE:LEG member_of_parliament 1999-12..2013; CHE:GOV minister 2013..2020-12
Andrea Gmür-Schönenberger | Andrea Gmür; Andrea Gmuer | f | CHE:LEG member_of_parliament 2015-11..
Maja Riniker |  | f | CHE:LEG member_of_parliament 2019-12..2024-12; CHE:LEG speaker 2024-12-02..2025-12-01; CHE:LEG member_of_parliament 2025-12..
Pierre-André Page | Pierre-Andre Page | m | CHE:LEG member_of_parliament 2015-11..2025-12; CHE:LEG speaker 2025-12-01..2026-11
Eric Nussbaumer |  | m | CHE:LEG member_of_parliament 2007-12..2023-12; CHE:LEG speaker 2023-12..2024-12; CHE:LEG member_of_parliament 2024-12..
Martin Candinas |  | m | CHE:LEG member_of_parliament 2011-12..2022-11; CHE:LEG speaker 2022-11..2023-12; CHE:LEG member_of_parliament 2023-12..
Irène Kälin | Irene Kaelin | f | CHE:LEG member_of_parliament 2017-11..2021-11; CHE:LEG speaker 2021-11..2022-11; CHE:LEG member_of_parliament 2022-11..
Isabelle Moret |  | f | CHE:LEG member_of_parliament 2006-12..2022; CHE:GOV minister 2022-07..
Marina Carobbio Guscetti | Marina Carobbio | f | CHE:LEG member_of_parliament 2007..2023-04; CHE:GOV minister 2023-04..
Dominique de Buman |  | m | CHE:LEG member_of_parliament 2003-12..2019-12
Jürg Stahl | Juerg Stahl | m | CHE:LEG member_of_parliament 1999-12..2017-11
Thomas Minder |  | m | CHE:LEG member_of_parliament 2011-12..2023-12
Paul Rechsteiner |  | m | CHE:LEG member_of_parliament 1986..2022-12
Pierre-Yves Maillard |  | m | CHE:LEG member_of_parliament 1999-12..2004-11; CHE:GOV minister 2004-12..2019-05; CHE:LAB politician 2019-05..
Daniel Lampart |  | m | CHE:LAB politician 2006..
Vania Alleva |  | f | CHE:LAB politician 2012-12..
Adrian Wüthrich | Adrian Wuethrich | m | CHE:LAB politician 2015-11..
Heinz Karrer |  | m | CHE:BUS politician 2013-09..2020-10
Christoph Mäder | Christoph Maeder | m | CHE:BUS politician 2020-10..
Monika Rühl | Monika Ruehl | f | CHE:BUS politician 2014-09..
Hans-Ulrich Bigler |  | m | CHE:BUS politician 2008-07..2023-06
Fabio Regazzi |  | m | CHE:LEG member_of_parliament 2011-12..
Markus Ritter |  | m | CHE:AGR politician 2012-11..
Valentin Vogt |  | m | CHE:BUS politician 2011-07..2023-06
Thomas Süssli | Thomas Suessli | m | CHE:MIL general 2020-01-01..2025-12-31
Philippe Rebord |  | m | CHE:MIL general 2017-01..2019-12
Benedikt Roos |  | m | CHE:MIL general 2022..
Christian Dussey |  | m | CHE:SPY politician 2022-04..2026-03
Markus Seiler |  | m | CHE:SPY politician 2010-01..2017-11; CHE:GOV politician 2017-12..
Jean-Philippe Gaudin |  | m | CHE:SPY politician 2018-07..2021-08
Peter Regli |  | m | CHE:SPY politician 1991..1999-09
Martin Schlegel |  | m | CHE:BUS politician 2022-08..
Fritz Zurbrügg | Fritz Zurbruegg | m | CHE:BUS politician 2012-08..2022-07
Jean-Pierre Danthine |  | m | CHE:BUS politician 2010-01..2015-06
Andréa Maechler | Andrea Maechler | f | CHE:BUS politician 2015-07..2023-06
Stefan Blättler | Stefan Blaettler | m | CHE:COP politician 2006..2021-12; CHE:JUD judge 2022-01..
Erwin Beyeler |  | m | CHE:JUD judge 2007-08..2011-12
Valentin Roschacher |  | m | CHE:JUD judge 2000-03..2006-12
Nicoletta della Valle |  | f | CHE:COP politician 2014-08..2025-01
Eva Wildi-Cortés | Eva Wildi-Cortes | f | CHE:COP politician 2025-02..
Jean-Luc Vez |  | m | CHE:COP politician 2000-08..2014-01
Eduard Gnesa |  | m | CHE:GOV politician 2001..2009
Mario Gattiker |  | m | CHE:GOV politician 2012-01..2021-12
Christine Schraner Burgener |  | f | UNO politician 2018-04..2021-10; CHE:GOV politician 2022-01..2024
Anne Lévy | Anne Levy | f | CHE:GOV politician 2020-10..
Livia Leu |  | f | CHE:GOV politician 2008..2023-08
Roberto Balzaretti |  | m | CHE:GOV politician 2012..2020-10
Yves Rossier |  | m | CHE:GOV politician 2012-05..2016-12
Michael Ambühl | Michael Ambuehl | m | CHE:GOV politician 2005..2013-08
Marie-Gabrielle Ineichen-Fleisch |  | f | CHE:GOV politician 2011-04..2022-07
Helene Budliger Artieda |  | f | CHE:GOV politician 2022-08..
Jean-Daniel Gerber |  | m | CHE:GOV politician 1998..2011-03
Mirjana Spoljaric Egger | Mirjana Spoljaric | f | NGO politician 2022-10..
Alec von Graffenried |  | m | CHE:LEG member_of_parliament 2007-12..2015; CHE:GOV mayor 2017-01..2024-12
Marieke Kruit |  | f | CHE:GOV minister 2021-01..2024-12; CHE:GOV mayor 2025-01..
Alexander Tschäppät | Alexander Tschaeppaet | m | CHE:GOV mayor 2005-01..2016-12
Klaus Baumgartner |  | m | CHE:GOV mayor 1993-01..2004-12
Josef Estermann |  | m | CHE:GOV mayor 1990-05..2002-05
Michael Künzle | Michael Kuenzle | m | CHE:GOV mayor 2012..
Grégoire Junod | Gregoire Junod | m | CHE:GOV mayor 2016-07..
Daniel Brélaz | Daniel Brelaz | m | CHE:GOV mayor 2001-11..2016-06
Michele Foletti |  | m | CHE:GOV mayor 2021-09..
Beat Züsli | Beat Zuesli | m | CHE:GOV mayor 2016-09..
Maria Pappa |  | f | CHE:GOV mayor 2021-01..
Thomas Scheitlin |  | m | CHE:GOV mayor 2007-01..2020-12
Urs Studer |  | m | CHE:GOV mayor 1996-09..2012-08
Raphael Golta |  | m | CHE:GOV minister 2014-05..
Karin Rykart |  | f | CHE:GOV minister 2018-05..
Mario Fehr |  | m | CHE:LEG member_of_parliament 1999-12..2011-05; CHE:GOV governor 2011-05..
Ernst Stocker |  | m | CHE:GOV governor 2010-05..
Jacqueline Fehr |  | f | CHE:LEG member_of_parliament 1998..2015-05; CHE:GOV governor 2015-05..
Natalie Rickli |  | f | CHE:LEG member_of_parliament 2007-12..2019-05; CHE:GOV governor 2019-05..
Silvia Steiner |  | f | CHE:GOV governor 2015-05..
Carmen Walker Späh | Carmen Walker Spaeh | f | CHE:GOV governor 2015-05..
Martin Neukom |  | m | CHE:GOV governor 2019-05..
Thomas Heiniger |  | m | CHE:GOV governor 2007-05..2019-05
Markus Kägi | Markus Kaegi | m | CHE:GOV governor 2007-05..2019-05
Regine Aeppli |  | f | CHE:GOV governor 2003-05..2015-05
Ursula Gut |  | f | CHE:GOV governor 2006..2015-05
Hans Hollenstein |  | m | CHE:GOV governor 2005..2011-05
Rita Fuhrer |  | f | CHE:GOV governor 1995-05..2010-04
Markus Notter |  | m | CHE:GOV governor 1996..2011-05
Verena Diener |  | f | CHE:GOV governor 1995-05..2007-05; CHE:LEG member_of_parliament 2007-12..2015-12
Ruedi Jeker |  | m | CHE:GOV governor 1999-05..2007-05
Christoph Ammann |  | m | CHE:GOV governor 2016-07..
Pierre Alain Schnegg | Pierre-Alain Schnegg | m | CHE:GOV governor 2016-07..
Evi Allemann |  | f | CHE:LEG member_of_parliament 2003-12..2018-05; CHE:GOV governor 2018-06..
Beatrice Simon |  | f | CHE:GOV governor 2010-06..2022-05
Christine Häsler | Christine Haesler | f | CHE:GOV governor 2018-06..2026
Christoph Neuhaus |  | m | CHE:GOV governor 2008..2026
Hans-Jürg Käser | Hans-Juerg Kaeser | m | CHE:GOV governor 2006-06..2018-05
Bernhard Pulver |  | m | CHE:GOV governor 2006-06..2018-05
Andreas Rickenbacher |  | m | CHE:GOV governor 2006-06..2016-06
Barbara Egger-Jenzer |  | f | CHE:GOV governor 2002-06..2018-05
Werner Luginbühl | Werner Luginbuehl | m | CHE:GOV governor 1998-06..2007; CHE:LEG member_of_parliament 2007-12..2019-12
Conradin Cramer |  | m | CHE:GOV governor 2017-02..
Eva Herzog |  | f | CHE:GOV governor 2005-02..2020-01; CHE:LEG member_of_parliament 2019-12..
Guy Morin |  | m | CHE:GOV governor 2005-02..2017-02
Elisabeth Ackermann |  | f | CHE:GOV governor 2017-02..2021-02
Baschi Dürr | Baschi Duerr | m | CHE:GOV governor 2013-02..2021-02
Lukas Engelberger |  | m | CHE:GOV governor 2014..
Hanspeter Gass |  | m | CHE:GOV governor 2006..2013-01
Carlo Conti |  | m | CHE:GOV governor 2000..2014-07
Stephanie Eymann |  | f | CHE:GOV governor 2021-02..
Tanja Soland |  | f | CHE:GOV governor 2020-02..
Isaac Reber |  | m | CHE:GOV governor 2011-07..
Anton Lauber |  | m | CHE:GOV governor 2013..
Monica Gschwind |  | f | CHE:GOV governor 2015-07..2025
Sabine Pegoraro |  | f | CHE:GOV governor 2003-07..2019-06
Urs Hofmann |  | m | CHE:GOV governor 2009-04..2020-12
Alex Hürzeler | Alex Huerzeler | m | CHE:GOV governor 2009-04..2024-12
Stephan Attiger |  | m | CHE:GOV governor 2013-04..
Markus Dieth |  | m | CHE:GOV governor 2017-01..
Jean-Pierre Gallati |  | m | CHE:GOV governor 2020-01..
Susanne Hochuli |  | f | CHE:GOV governor 2009-04..2016-12
Roland Brogli |  | m | CHE:GOV governor 2001-04..2016-12
Reto Wyss |  | m | CHE:GOV governor 2011-07..
Paul Winiker |  | m | CHE:GOV governor 2015-07..2023-06
Guido Graf |  | m | CHE:GOV governor 2010..2023-06
Ylfete Fanaj |  | f | CHE:GOV governor 2023-07..
Beni Würth | Benedikt Würth; Beni Wuerth | m | CHE:GOV governor 2011..2020-05; CHE:LEG member_of_parliament 2019-06..
Fredy Fässler | Fredy Faessler | m | CHE:GOV governor 2012-06..2024-05
Stefan Kölliker | Stefan Koelliker | m | CHE:GOV governor 2008-06..2024-05
Heidi Hanselmann |  | f | CHE:GOV governor 2004-06..2020-05
Marc Mächler | Marc Maechler | m | CHE:GOV governor 2016-06..
Jakob Stark |  | m | CHE:GOV governor 2006-06..2020-05; CHE:LEG member_of_parliament 2019-12..
Norman Gobbi |  | m | CHE:LEG member_of_parliament 2010..2011-04; CHE:GOV governor 2011-04..
Manuele Bertoli |  | m | CHE:GOV governor 2011-04..2023-04
Christian Vitta |  | m | CHE:GOV governor 2015-04..
Raffaele De Rosa |  | m | CHE:GOV governor 2019-04..
Claudio Zali |  | m | CHE:GOV governor 2013..
Giuliano Bignasca |  | m | CHE:PTY party_leader 1991..2013-03-07 | 2013-03-07
Marco Borradori |  | m | CHE:GOV governor 1995-04..2013-04; CHE:GOV mayor 2013-04..2021-08-11 | 2021-08-11
Pascal Broulis |  | m | CHE:GOV governor 2002..2022-06; CHE:LEG member_of_parliament 2023-12..
Nuria Gorrite |  | f | CHE:GOV governor 2012-07..
Philippe Leuba |  | m | CHE:GOV governor 2007-07..2022-06
Jacqueline de Quattro |  | f | CHE:GOV governor 2007-07..2019-12; CHE:LEG member_of_parliament 2019-12..
Béatrice Métraux | Beatrice Metraux | f | CHE:GOV governor 2011-12..2022-06
Christelle Luisier Brodard | Christelle Luisier | f | CHE:GOV governor 2020..
Valérie Dittli | Valerie Dittli | f | CHE:GOV governor 2022-07..
Mauro Poggia |  | m | CHE:LEG member_of_parliament 2011-12..2013-12; CHE:GOV governor 2013-12..2023-05; CHE:LEG member_of_parliament 2023-12..
Antonio Hodgers |  | m | CHE:LEG member_of_parliament 2007-12..2013-12; CHE:GOV governor 2013-12..2025-10
Nathalie Fontanet |  | f | CHE:GOV governor 2018-06..
Anne Emery-Torracinta |  | f | CHE:GOV governor 2013-12..2023-05
Isabel Rochat |  | f | CHE:GOV governor 2009-12..2013-12
Pierre-François Unger | Pierre-Francois Unger | m | CHE:GOV governor 2001-12..2013-12
François Longchamp | Francois Longchamp | m | CHE:GOV governor 2005-12..2018-05
Laurent Moutinot |  | m | CHE:GOV governor 1997-12..2009-12
Martine Brunschwig Graf |  | f | CHE:GOV governor 1993-12..2005-12; CHE:LEG member_of_parliament 2003-12..2011-12
Frédéric Favre | Frederic Favre | m | CHE:GOV governor 2017-05..2025
Jean-Michel Cina |  | m | CHE:LEG member_of_parliament 1999-12..2005; CHE:GOV governor 2005-05..2017-04
Mathias Reynard |  | m | CHE:LEG member_of_parliament 2011-12..2021-04; CHE:GOV governor 2021-05..
Esther Waeber-Kalbermatten |  | f | CHE:GOV governor 2009-05..2021-04
Charles Juillard |  | m | CHE:GOV governor 2006-12..2019; CHE:LEG member_of_parliament 2019-12..
Isabelle Chassot |  | f | CHE:GOV governor 2002-01..2013-10; CHE:LEG member_of_parliament 2021..
Heinz Tännler | Heinz Taennler | m | CHE:GOV governor 2007-01..
Remo Ankli |  | m | CHE:GOV governor 2013-08..
Susanne Schaffner |  | f | CHE:GOV governor 2017-08..
Ernst Landolt |  | m | CHE:GOV governor 2011..2020-12

# Liechtenstein, Luxembourg
Hans Brunhart |  | m | LIE:GOV prime_minister 1978-04-26..1993-05-26
Markus Büchel | Markus Buechel | m | LIE:GOV prime_minister 1993-05-26..1993-12-15
Aurelia Frick |  | f | LIE:GOV foreign_minister 2009-03-25..2019-07-02
Katrin Eggenberger |  | f | LIE:GOV foreign_minister 2019-11-11..2021-03-25
Dominique Hasler |  | f | LIE:GOV minister 2017-03..2021-03; LIE:GOV foreign_minister 2021-03-25..2025-04-10
Sabine Monauni |  | f | LIE:GOV minister 2021-03-25..
Rita Kieber-Beck |  | f | LIE:GOV minister 2001-04..2005-04; LIE:GOV foreign_minister 2005-04-21..2009-03-25
Ernst Walch |  | m | LIE:GOV foreign_minister 2001-04-05..2005-04-21
Andrea Willi |  | f | LIE:GOV foreign_minister 1993-12-15..2001-04-05
Lydie Polfer |  | f | LUX:GOV mayor 1982..1999-08; LUX:GOV foreign_minister 1999-08-07..2004-07-20; LUX:GOV mayor 2013-12..
Jacques Poos |  | m | LUX:GOV foreign_minister 1984-07-20..1999-08-07
Pierre Gramegna |  | m | LUX:GOV finance_minister 2013-12-04..2022-01-05; EUR politician 2022-12-01..
Yuriko Backes |  | f | LUX:GOV finance_minister 2022-01-05..2023-11-17; LUX:GOV defence_minister 2023-11-17..
Gilles Roth |  | m | LUX:GOV finance_minister 2023-11-17..
Léon Gloden | Leon Gloden | m | LUX:GOV interior_minister 2023-11-17..
Étienne Schneider | Etienne Schneider | m | LUX:GOV minister 2012-02..2013-12; LUX:GOV defence_minister 2013-12-04..2018-12; LUX:GOV minister 2018-12..2020-02
François Bausch | Francois Bausch | m | LUX:GOV minister 2013-12..2018-12; LUX:GOV defence_minister 2018-12-05..2023-11-17
Corinne Cahen |  | f | LUX:GOV minister 2013-12..2023-06
Taina Bofferding |  | f | LUX:GOV interior_minister 2018-12-05..2023-11-17
Paulette Lenert |  | f | LUX:GOV minister 2018-12-05..2023-11-17

# United Kingdom, Ireland
Norman Lamont |  | m | GBR:GOV finance_minister 1990-11-28..1993-05-27
Michael Portillo |  | m | GBR:GOV minister 1992-04..1995-07; GBR:GOV defence_minister 1995-07-05..1997-05-02; GBR:LEG member_of_parliament 1999-11..2005-05
Michael Heseltine |  | m | GBR:GOV minister 1990-11..1997-05-02
Brian Mawhinney |  | m | GBR:GOV minister 1994-07..1997-05
Gillian Shephard |  | f | GBR:GOV minister 1992-04..1997-05
Patrick Mayhew |  | m | GBR:GOV minister 1992-04..1997-05
Frank Dobson |  | m | GBR:GOV minister 1997-05..1999-10; GBR:LEG member_of_parliament 1999-10..2015-05
Stephen Byers |  | m | GBR:GOV minister 1998-07..2002-05
Lord Falconer | Charles Falconer; Charlie Falconer | m | GBR:GOV minister 1997-05..2007-06
Lord Irvine | Derry Irvine | m | GBR:GOV minister 1997-05..2003-06
Estelle Morris |  | f | GBR:GOV minister 2001-06..2002-10
Wes Streeting |  | m | GBR:LEG member_of_parliament 2015-05..2024-07; GBR:GOV minister 2024-07-05..
Angela Rayner |  | f | GBR:OPP politician 2016-07..2024-07; GBR:GOV minister 2024-07-05..2025-09-05; GBR:LEG member_of_parliament 2025-09..
Pat McFadden |  | m | GBR:LEG member_of_parliament 2005-05..2024-07; GBR:GOV minister 2024-07-05..
Peter Kyle |  | m | GBR:LEG member_of_parliament 2015-05..2024-07; GBR:GOV minister 2024-07-05..
Lisa Nandy |  | f | GBR:LEG member_of_parliament 2010-05..2024-07; GBR:GOV minister 2024-07-05..
Bridget Phillipson |  | f | GBR:LEG member_of_parliament 2010-05..2024-07; GBR:GOV minister 2024-07-05..
Jonathan Reynolds |  | m | GBR:LEG member_of_parliament 2010-05..2024-07; GBR:GOV minister 2024-07-05..
Darren Jones |  | m | GBR:LEG member_of_parliament 2017-06..2024-07; GBR:GOV minister 2024-07-05..
Lucy Powell |  | f | GBR:LEG member_of_parliament 2012-11..2024-07; GBR:GOV minister 2024-07-05..2025-09-05; GBR:PTY politician 2025-10..
Louise Haigh |  | f | GBR:LEG member_of_parliament 2015-05..2024-07; GBR:GOV minister 2024-07-05..2024-11-28; GBR:LEG member_of_parliament 2024-11..
Morgan McSweeney |  | m | GBR:PTY politician 2020-04..2024-07; GBR:GOV politician 2024-07..2026-02
Sue Gray |  | f | GBR:GOV politician 2012..2023-03; GBR:GOV politician 2024-07..2024-10
Jonathan Powell |  | m | GBR:GOV politician 1997-05..2007-06; GBR:GOV politician 2024-09..
Mark Sedwill |  | m | GBR:GOV politician 2010..2020-09
Simon Case |  | m | GBR:GOV politician 2020-05..2024-12
Jeremy Heywood |  | m | GBR:GOV politician 2008-01..2018-10
Robert Jenrick |  | m | GBR:GOV minister 2019-07..2021-09; GBR:GOV minister 2022-09..2023-12; GBR:LEG member_of_parliament 2023-12..
Nadhim Zahawi |  | m | GBR:GOV minister 2018-01..2022-07; GBR:GOV finance_minister 2022-07-05..2022-09-06; GBR:GOV minister 2022-09..2023-01
Oliver Dowden |  | m | GBR:GOV minister 2018-01..2022-06; GBR:GOV minister 2022-10..2024-07
Alok Sharma |  | m | GBR:GOV minister 2019-07..2022-10
Michelle Donelan |  | f | GBR:GOV minister 2020-02..2024-07
Thérèse Coffey | Therese Coffey | f | GBR:GOV minister 2019-09..2023-11
Gillian Keegan |  | f | GBR:GOV minister 2020-02..2024-07
Mel Stride |  | m | GBR:GOV minister 2022-10..2024-07; GBR:OPP politician 2024-11..
Claire Coutinho |  | f | GBR:GOV minister 2023-08-31..2024-07; GBR:OPP politician 2024-07..
Victoria Atkins |  | f | GBR:GOV minister 2017-11..2022-07; GBR:GOV minister 2022-10..2024-07
Tom Tugendhat |  | m | GBR:LEG member_of_parliament 2015-05..2022-09; GBR:GOV minister 2022-09-06..2024-07
Justine Greening |  | f | GBR:GOV minister 2011-10..2018-01
Nicky Morgan |  | f | GBR:GOV minister 2014-04..2016-07; GBR:GOV minister 2019-07..2020-02
Theresa Villiers |  | f | GBR:GOV minister 2010-05..2016-07; GBR:GOV minister 2019-07..2020-02
James Brokenshire |  | m | GBR:GOV minister 2010-05..2018-01; GBR:GOV minister 2018-04..2019-07
Karen Bradley |  | f | GBR:GOV minister 2014-02..2019-07
Julian Smith |  | m | GBR:GOV minister 2017-11..2020-02
Brandon Lewis |  | m | GBR:GOV minister 2016-07..2022-07
Chris Heaton-Harris |  | m | GBR:GOV minister 2018-07..2019-04; GBR:GOV minister 2019-07..2024-07
Dominic Grieve |  | m | GBR:GOV minister 2010-05..2014-07; GBR:LEG member_of_parliament 2014-07..2019-11
Anna Soubry |  | f | GBR:GOV minister 2012-09..2016-07; GBR:LEG member_of_parliament 2016-07..2019-11
Patrick Vallance |  | m | GBR:GOV politician 2018-03..2023-03; GBR:GOV minister 2024-07..
Chris Whitty |  | m | GBR:MED politician 2019-10..
Kim Darroch |  | m | GBR:GOV politician 2007..2019-12
Ivan Rogers |  | m | GBR:GOV politician 2013-11..2017-01
Tim Barrow |  | m | GBR:GOV politician 2008..2024-12
David Frost | Lord Frost | m | GBR:GOV politician 2019-07..2021-03; GBR:GOV minister 2021-03..2021-12
Andrew Bailey |  | m | GBR:BUS politician 2013-04..
Eddie George |  | m | GBR:BUS politician 1993-07..2003-06
Ken McCallum |  | m | GBR:SPY politician 2020-04..
Alex Younger |  | m | GBR:SPY politician 2014-11..2020-09
Richard Moore |  | m | GBR:GOV politician 2014-01..2020-09; GBR:SPY politician 2020-10..2025-09
Blaise Metreweli |  | f | GBR:SPY politician 2025-10..
John Scarlett |  | m | GBR:SPY politician 2001..2009-10
Richard Dearlove |  | m | GBR:SPY politician 1999-08..2004-05
Stella Rimington |  | f | GBR:SPY politician 1992..1996-04
Tony Radakin |  | m | GBR:MIL general 2019-06..2025-09
Richard Knighton | Rich Knighton | m | GBR:MIL general 2023-06..
Stuart Peach |  | m | GBR:MIL general 2009..2018-06; IGO:NAT general 2018-06..2021-06
Nicholas Houghton | Nick Houghton | m | GBR:MIL general 2005..2016-07
Jock Stirrup |  | m | GBR:MIL general 2003..2010-10
Charles Guthrie |  | m | GBR:MIL general 1994..2001-02
Patrick Sanders |  | m | GBR:MIL general 2019-05..2024-06
Rupert Smith |  | m | UNO commander 1995-01..1995-12; IGO:NAT general 1998..2001
Bernard Hogan-Howe |  | m | GBR:COP politician 2011-09..2017-02
Hugh Orde |  | m | GBR:COP politician 2002-09..2015
Andy Burnham |  | m | GBR:GOV minister 2007-06..2010-05; GBR:LEG member_of_parliament 2010-05..2017-05; GBR:GOV mayor 2017-05-08..
Diane Abbott |  | f | GBR:LEG member_of_parliament 1987-06..
Emily Thornberry |  | f | GBR:LEG member_of_parliament 2005-05..
Owen Smith |  | m | GBR:LEG member_of_parliament 2010-05..2019-11
Caroline Lucas |  | f | EUR:LEG member_of_parliament 1999-07..2010-05; GBR:LEG member_of_parliament 2010-05..2024-05
Zack Polanski |  | m | GBR:LEG member_of_parliament 2021-05..2025-09; GBR:PTY party_leader 2025-09-02..
Carla Denyer |  | f | GBR:PTY party_leader 2021-10..2025-09
Zarah Sultana |  | f | GBR:LEG member_of_parliament 2019-12..
Richard Tice |  | m | GBR:PTY party_leader 2021-03..2024-06; GBR:LEG member_of_parliament 2024-07..
Lee Anderson |  | m | GBR:LEG member_of_parliament 2019-12..
Zia Yusuf |  | m | GBR:PTY politician 2024-07..
Ian Blackford |  | m | GBR:LEG member_of_parliament 2015-05..2024-05
Stephen Flynn |  | m | GBR:LEG member_of_parliament 2019-12..
Kate Forbes |  | f | GBR:GOV minister 2018-06..2023-03; GBR:GOV minister 2024-05..
Angus Robertson |  | m | GBR:LEG member_of_parliament 2001-06..2017-06; GBR:GOV minister 2021-05..
Donald Dewar |  | m | GBR:GOV minister 1997-05..1999-05; GBR:GOV governor 1999-05-17..2000-10-11 | 2000-10-11
Henry McLeish |  | m | GBR:GOV minister 1997-05..2000-10; GBR:GOV governor 2000-10-26..2001-11-08
Ruth Davidson |  | f | GBR:PTY party_leader 2011-11..2019-08
Douglas Ross |  | m | GBR:LEG member_of_parliament 2017-06..2020-08; GBR:PTY party_leader 2020-08..2024-09
Anas Sarwar |  | m | GBR:PTY party_leader 2021-02-27..
Kezia Dugdale |  | f | GBR:PTY party_leader 2015-08..2017-08
Jim Murphy |  | m | GBR:GOV minister 2005..2010-05; GBR:LEG member_of_parliament 2010-05..2014-12; GBR:PTY party_leader 2014-12..2015-06
Vaughan Gething |  | m | GBR:GOV minister 2016-05..2024-03; GBR:GOV governor 2024-03-20..2024-08-06
Eluned Morgan |  | f | GBR:GOV minister 2017-11..2024-08; GBR:GOV governor 2024-08-06..2026-05
Rhun ap Iorwerth |  | m | GBR:PTY party_leader 2023-06..2026-05
Alun Michael |  | m | GBR:GOV minister 1997-05..1999-05; GBR:GOV governor 1999-05-12..2000-02-09
Paul Givan |  | m | GBR:GOV governor 2021-06-17..2022-02-04; GBR:GOV minister 2024-02..
Edwin Poots |  | m | GBR:GOV minister 2007-05..2021; GBR:LEG speaker 2024-02..
Jeffrey Donaldson |  | m | GBR:LEG member_of_parliament 1997-05..2021-06; GBR:PTY party_leader 2021-06-30..2024-03-29
Emma Little-Pengelly |  | f | GBR:GOV governor 2024-02-03..
Nigel Dodds |  | m | GBR:LEG member_of_parliament 2001-06..2019-12
Mark Durkan |  | m | GBR:GOV minister 1999-12..2001-11; GBR:GOV governor 2001-11-06..2002-10-14; GBR:LEG member_of_parliament 2005-05..2017-06
Seamus Mallon |  | m | GBR:LEG member_of_parliament 1986-01..1998-07; GBR:GOV governor 1998-07-01..2001-11-06
Colum Eastwood |  | m | GBR:PTY party_leader 2015-11..2024-10
Naomi Long |  | f | GBR:LEG member_of_parliament 2010-05..2015-05; GBR:PTY party_leader 2016-10..2020-01; GBR:GOV minister 2020-01..
Martin Smyth |  | m | GBR:LEG member_of_parliament 1982-03..2005-05
Tommy Robinson |  | m | GBR:SOC activist 2009..
Greta Thunberg |  | f | SWE:SOC activist 2018-08..
Paschal Donohoe |  | m | IRL:GOV minister 2014-07..2017-06; IRL:GOV finance_minister 2017-06-14..2022-12-17; IRL:GOV minister 2022-12-17..2025-01; IRL:GOV finance_minister 2025-01-23..2025-11
Michael Noonan |  | m | IRL:GOV minister 1993..1997-06; IRL:OPP opposition_leader 2001-02..2002-06; IRL:GOV finance_minister 2011-03-09..2017-06-14
Pearse Doherty |  | m | IRL:LEG member_of_parliament 2010-11..
Jack Chambers |  | m | IRL:GOV minister 2020-07..2024-06; IRL:GOV finance_minister 2024-06-26..2025-01-23; IRL:GOV minister 2025-01-23..
Helen McEntee |  | f | IRL:GOV minister 2016-05..2025-11; IRL:GOV foreign_minister 2025-11-18..
Dick Spring |  | m | IRL:GOV foreign_minister 1993-01-12..1994-11-17; IRL:GOV foreign_minister 1994-12-15..1997-06-26
Charlie Flanagan | Charles Flanagan | m | IRL:GOV foreign_minister 2014-07-11..2017-06-14; IRL:GOV minister 2017-06..2020-06
Alan Shatter |  | m | IRL:GOV minister 2011-03..2014-05
Frances Fitzgerald |  | f | IRL:GOV minister 2011-03..2017-11; EUR:LEG member_of_parliament 2019-07..2024-07
Joan Burton |  | f | IRL:GOV minister 2011-03..2016-05
Eamon Ryan | Éamon Ryan | m | IRL:GOV minister 2007-06..2011-01; IRL:GOV minister 2020-06..2025-01
John Gormley |  | m | IRL:GOV minister 2007-06..2011-01
Michael McDowell |  | m | IRL:GOV minister 2002-06..2007-06
Drew Harris |  | m | IRL:COP politician 2018-09..2025-08
Ivana Bacik |  | f | IRL:PTY party_leader 2022-03..
Gabriel Makhlouf |  | m | IRL:BUS politician 2019-09..
Philip Lane |  | m | IRL:BUS politician 2015-11..2019-05; EUR:BUS politician 2019-06..

# France, Benelux
Agnès Pannier-Runacher | Agnes Pannier-Runacher | f | FRA:GOV minister 2018-10..2025-10
Agnès Buzyn | Agnes Buzyn | f | FRA:GOV minister 2017-05..2020-02
Olivier Véran | Olivier Veran | m | FRA:GOV minister 2020-02..2024-01
Aurore Bergé | Aurore Berge | f | FRA:LEG member_of_parliament 2017-06..2023-07; FRA:GOV minister 2023-07..
Jean-Michel Blanquer |  | m | FRA:GOV minister 2017-05..2022-05
Marlène Schiappa | Marlene Schiappa | f | FRA:GOV minister 2017-05..2023-07
Clément Beaune | Clement Beaune | m | FRA:GOV minister 2020-07..2024-01
Benjamin Haddad |  | m | FRA:LEG member_of_parliament 2022-06..2024-09; FRA:GOV minister 2024-09..
Éric Dupond-Moretti | Eric Dupond-Moretti | m | FRA:GOV minister 2020-07..2024-09
Didier Migaud |  | m | FRA:JUD judge 2010-02..2020-01; FRA:GOV minister 2024-09..2024-12
Barbara Pompili |  | f | FRA:GOV minister 2016-02..2017-05; FRA:GOV minister 2020-07..2022-05
François de Rugy | Francois de Rugy | m | FRA:LEG speaker 2017-06..2018-09; FRA:GOV minister 2018-09..2019-07
Benjamin Griveaux |  | m | FRA:GOV minister 2017-06..2019-03
Sibeth Ndiaye |  | f | FRA:GOV minister 2019-04..2020-07
Catherine Vautrin |  | f | FRA:GOV minister 2024-01..2025-10; FRA:GOV defence_minister 2025-10-12..
Éric Lombard | Eric Lombard | m | FRA:BUS politician 2017-12..2024-12; FRA:GOV finance_minister 2024-12-23..2025-10
Roland Lescure |  | m | FRA:LEG member_of_parliament 2017-06..2022-07; FRA:GOV minister 2022-07..2024-09; FRA:GOV finance_minister 2025-10-12..
Antoine Armand |  | m | FRA:LEG member_of_parliament 2022-06..2024-09; FRA:GOV finance_minister 2024-09-21..2024-12-23
Amélie de Montchalin | Amelie de Montchalin | f | FRA:GOV minister 2019-03..2022-07; FRA:GOV minister 2024-12..2026
Patrick Mignola |  | m | FRA:LEG member_of_parliament 2017-06..2022-06
Marion Maréchal | Marion Maréchal-Le Pen; Marion Marechal; Marion Marechal-Le Pen | f | FRA:LEG member_of_parliament 2012-06..2017-06; FRA:PTY politician 2017-06..2024-07; EUR:LEG member_of_parliament 2024-07..
Florian Philippot |  | m | FRA:PTY politician 2012..2014-07; EUR:LEG member_of_parliament 2014-07..2019-07; FRA:PTY party_leader 2019-07..
Louis Aliot |  | m | FRA:PTY politician 2002..2014-07; EUR:LEG member_of_parliament 2014-07..2017-07; FRA:LEG member_of_parliament 2017-07..2020-07; FRA:GOV mayor 2020-07..
Robert Ménard | Robert Menard | m | NGO politician 1985..2008-09; FRA:GOV mayor 2014-04..
Manuel Bompard |  | m | EUR:LEG member_of_parliament 2019-07..2022-06; FRA:LEG member_of_parliament 2022-06..
Mathilde Panot |  | f | FRA:LEG member_of_parliament 2017-06..
Adrien Quatennens |  | m | FRA:LEG member_of_parliament 2017-06..2024-06
François Ruffin | Francois Ruffin | m | FRA:LEG member_of_parliament 2017-06..
Rima Hassan |  | f | EUR:LEG member_of_parliament 2024-07..
Manon Aubry |  | f | EUR:LEG member_of_parliament 2019-07..
Raphaël Glucksmann | Raphael Glucksmann | m | EUR:LEG member_of_parliament 2019-07..
Fabien Roussel |  | m | FRA:LEG member_of_parliament 2017-06..2018-11; FRA:PTY party_leader 2018-11..
Marine Tondelier |  | f | FRA:PTY party_leader 2022-12..
Sandrine Rousseau |  | f | FRA:LEG member_of_parliament 2022-06..
Éric Piolle | Eric Piolle | m | FRA:GOV mayor 2014-04..2026-03
Lucie Castets |  | f | FRA:PTY politician 2024-07..
Emmanuel Grégoire | Emmanuel Gregoire | m | FRA:LEG member_of_parliament 2024-07..
Nathalie Loiseau |  | f | FRA:GOV minister 2017-06..2019-03; EUR:LEG member_of_parliament 2019-07..
Valérie Hayer | Valerie Hayer | f | EUR:LEG member_of_parliament 2019-07..
François-Xavier Bellamy | Francois-Xavier Bellamy | m | EUR:LEG member_of_parliament 2019-07..
Bernard Émié | Bernard Emie | m | FRA:GOV politician 1998..2017-06; FRA:SPY politician 2017-06..2024-01
Nicolas Lerner |  | m | FRA:SPY politician 2018-10..
Thierry Burkhard |  | m | FRA:MIL general 2019-07..2025-08
Fabien Mandon |  | m | FRA:MIL general 2023..
François Lecointre | Francois Lecointre | m | FRA:MIL general 2017-07..2021-07
Pierre de Villiers |  | m | FRA:MIL general 2010..2017-07
Philippe Morillon |  | m | UNO commander 1992-10..1993-07; EUR:LEG member_of_parliament 1999-07..2009-07
Bernard Janvier |  | m | UNO commander 1995-03..1996-01
Didier Lallement |  | m | FRA:COP politician 2019-03..2022-07
François Villeroy de Galhau | Francois Villeroy de Galhau | m | FRA:BUS politician 2015-11..
Christian Noyer |  | m | EUR:BUS politician 1998-06..2002-05; FRA:BUS politician 2003-11..2015-10
Laurent Berger |  | m | FRA:LAB politician 2012-11..2023-06
Sophie Binet |  | f | FRA:LAB politician 2023-03..
Marylise Léon | Marylise Leon | f | FRA:LAB politician 2023-06..
Geoffroy Roux de Bézieux | Geoffroy Roux de Bezieux | m | FRA:BUS politician 2018-07..2023-07
Jean Arthuis |  | m | FRA:GOV finance_minister 1995-08-25..1997-06-04; FRA:LEG member_of_parliament 1997-09..2014-06; EUR:LEG member_of_parliament 2014-07..2019-07
Alain Madelin |  | m | FRA:GOV minister 1993-03..1995-05; FRA:GOV finance_minister 1995-05-18..1995-08-25
Hervé Gaymard | Herve Gaymard | m | FRA:GOV minister 2002-05..2004-11; FRA:GOV finance_minister 2004-11-29..2005-02-25
Christian Sautter |  | m | FRA:GOV finance_minister 1999-11-02..2000-03-27
Daniel Vaillant |  | m | FRA:GOV minister 1997-06..2000-08; FRA:GOV interior_minister 2000-08-29..2002-05-07
Matthias Fekl |  | m | FRA:GOV minister 2014-09..2017-03; FRA:GOV interior_minister 2017-03-21..2017-05-17
Charles Millon |  | m | FRA:GOV defence_minister 1995-05-18..1997-06-04
Patrick Balkany |  | m | FRA:GOV mayor 1983..2020
Philippe Poutou |  | m | FRA:PTY politician 2011..
Arlette Laguiller |  | f | FRA:PTY politician 1973..2008-12
Jean-Christophe Lagarde |  | m | FRA:LEG member_of_parliament 2002-06..2022-06
Nicolas Dupont-Aignan |  | m | FRA:LEG member_of_parliament 1997-06..2024-07
Jean Lassalle |  | m | FRA:LEG member_of_parliament 2002-06..2022-06
Georges-Louis Bouchez |  | m | BEL:PTY party_leader 2019-11..
Paul Magnette |  | m | BEL:GOV minister 2007-12..2014-07; BEL:GOV governor 2014-07..2017-07; BEL:PTY party_leader 2019-10..
Conner Rousseau |  | m | BEL:PTY party_leader 2019-11..2023-11; BEL:PTY party_leader 2024-05..
Tom Van Grieken | Tom van Grieken | m | BEL:PTY party_leader 2014-10..
Ludivine Dedonder |  | f | BEL:GOV defence_minister 2020-10-01..2025-02-03
Annelies Verlinden |  | f | BEL:GOV interior_minister 2020-10-01..2025-02-03; BEL:GOV minister 2025-02-03..
Bernard Quintin |  | m | BEL:GOV foreign_minister 2024-12-03..2025-02-03; BEL:GOV interior_minister 2025-02-03..
Vincent Van Peteghem | Vincent van Peteghem | m | BEL:GOV finance_minister 2020-10-01..2025-02-03; BEL:GOV minister 2025-02-03..
Frank Vandenbroucke |  | m | BEL:PTY party_leader 1989-10..1994-10; BEL:GOV foreign_minister 1994-10..1995-03-22; BEL:GOV minister 1999-07..2009-07; BEL:GOV minister 2020-10-01..
Koen Geens |  | m | BEL:GOV finance_minister 2013-03-05..2014-10-11; BEL:GOV minister 2014-10-11..2020-10-01
Johan Vande Lanotte |  | m | BEL:GOV interior_minister 1994-10..1998-04; BEL:GOV minister 1999-07..2005-10; BEL:GOV minister 2011-12..2014-10
Geert Bourgeois |  | m | BEL:GOV governor 2014-07-25..2019-07-02; EUR:LEG member_of_parliament 2019-07..2024-07
Matthias Diependaele |  | m | BEL:GOV minister 2019-10..2024-09; BEL:GOV governor 2024-09-30..
Rudi Vervoort |  | m | BEL:GOV governor 2013-05-07..
Oliver Paasch |  | m | BEL:GOV minister 2009..2014-06; BEL:GOV governor 2014-06-30..
Karl-Heinz Lambertz |  | m | BEL:GOV governor 1999-07..2014-06
Philippe Close |  | m | BEL:GOV mayor 2017-07..
Frédéric Van Leeuw | Frédéric van Leeuw; Frederic Van Leeuw | m | BEL:JUD judge 2014..
Dilan Yeşilgöz | Dilan Yesilgöz; Dilan Yesilgoz; Dilan Yeşilgöz-Zegerius | f | NLD:GOV minister 2021-05..2024-07-02; NLD:PTY party_leader 2023-08..
Pieter Omtzigt |  | m | NLD:LEG member_of_parliament 2003-06..2023-08; NLD:PTY party_leader 2023-08..2025-04
Caroline van der Plas |  | f | NLD:PTY party_leader 2019-11..
Henri Bontenbal |  | m | NLD:PTY party_leader 2023-08..
Jesse Klaver |  | m | NLD:LEG member_of_parliament 2010-06..
Ruben Brekelmans |  | m | NLD:LEG member_of_parliament 2021-03..2024-07; NLD:GOV defence_minister 2024-07-02..2026-02
David van Weel |  | m | IGO:NAT politician 2020-11..2024-07; NLD:GOV minister 2024-07-02..
Marjolein Faber |  | f | NLD:GOV minister 2024-07-02..2025-06-03
Fleur Agema |  | f | NLD:LEG member_of_parliament 2006-11..2024-07; NLD:GOV minister 2024-07-02..2025-06-03
Eelco Heinen |  | m | NLD:GOV finance_minister 2024-07-02..
Hanke Bruins Slot |  | f | NLD:GOV interior_minister 2022-01-10..2023-09-05; NLD:GOV foreign_minister 2023-09-05..2024-07-02
Hugo de Jonge |  | m | NLD:GOV minister 2017-10..2024-07
Femke Halsema |  | f | NLD:LEG member_of_parliament 1998-05..2011-01; NLD:GOV mayor 2018-07-12..
Lodewijk Asscher |  | m | NLD:GOV minister 2012-11..2017-10; NLD:PTY party_leader 2016-12..2021-01
Diederik Samsom |  | m | NLD:LEG member_of_parliament 2003-01..2016-12
Alexander Pechtold |  | m | NLD:GOV minister 2005-03..2006-07; NLD:LEG member_of_parliament 2006-11..2018-11
Klaas Knot |  | m | NLD:BUS politician 2011-07..2025-06
Nout Wellink |  | m | NLD:BUS politician 1997-07..2011-06
Joris Voorhoeve |  | m | NLD:GOV defence_minister 1994-08-22..1998-08-03
Frank de Grave |  | m | NLD:GOV defence_minister 1998-08-03..2002-07-22
Jozias van Aartsen |  | m | NLD:GOV minister 1994-08..1998-08; NLD:GOV foreign_minister 1998-08-03..2002-07-22; NLD:GOV mayor 2008-03..2017-03
Hans van Mierlo |  | m | NLD:GOV foreign_minister 1994-08-22..1998-08-03
Hans Dijkstal |  | m | NLD:GOV interior_minister 1994-08-22..1998-08-03
Ronald Plasterk |  | m | NLD:GOV minister 2007-02..2010-02; NLD:GOV interior_minister 2012-11-05..2017-10-26
Halbe Zijlstra |  | m | NLD:GOV minister 2010-10..2012-11; NLD:LEG member_of_parliament 2012-11..2017-10; NLD:GOV foreign_minister 2017-10-26..2018-02-13
Thom Karremans |  | m | UNO commander 1995-01..1995-07

# Southern Europe
María Jesús Montero | Maria Jesus Montero | f | ESP:GOV finance_minister 2018-06-07..2026
Félix Bolaños | Felix Bolanos | m | ESP:GOV minister 2021-07..
Óscar Puente | Oscar Puente | m | ESP:GOV mayor 2015-06..2023-06; ESP:GOV minister 2023-11..
José Luis Ábalos | Jose Luis Abalos | m | ESP:GOV minister 2018-06..2021-07; ESP:LEG member_of_parliament 2021-07..
Santos Cerdán | Santos Cerdan | m | ESP:PTY secretary_general 2021-07..2025-06
Irene Montero |  | f | ESP:GOV minister 2020-01..2023-11; EUR:LEG member_of_parliament 2024-07..
Ione Belarra |  | f | ESP:GOV minister 2021-03..2023-11; ESP:PTY party_leader 2023-11..
Alberto Garzón | Alberto Garzon | m | ESP:LEG member_of_parliament 2011-12..2020-01; ESP:GOV minister 2020-01..2023-11
Íñigo Errejón | Iñigo Errejón; Inigo Errejon | m | ESP:LEG member_of_parliament 2016-01..2024-10
Inés Arrimadas | Ines Arrimadas | f | ESP:LEG member_of_parliament 2012-12..2020-03; ESP:PTY party_leader 2020-03..2023-01
Gabriel Rufián | Gabriel Rufian | m | ESP:LEG member_of_parliament 2016-01..
Míriam Nogueras | Miriam Nogueras | f | ESP:LEG member_of_parliament 2016-01..
Carme Forcadell |  | f | ESP:SOC politician 2012-03..2015-05; ESP:LEG speaker 2015-10..2018-01
Jordi Sànchez | Jordi Sanchez | m | ESP:SOC politician 2015-05..2017-11
Jordi Cuixart |  | m | ESP:SOC politician 2015-12..2022-02
Clara Ponsatí | Clara Ponsati | f | ESP:GOV minister 2017-07..2017-10; EUR:LEG member_of_parliament 2020-02..2024-07
Roger Torrent |  | m | ESP:LEG speaker 2018-01..2021-03; ESP:GOV minister 2021-05..2024-08
Carlos Mazón | Carlos Mazon | m | ESP:GOV governor 2023-07..2025-11
Juanma Moreno | Juan Manuel Moreno | m | ESP:GOV governor 2019-01-18..
Emiliano García-Page | Emiliano Garcia-Page | m | ESP:GOV governor 2015-07..
Imanol Pradales |  | m | ESP:GOV governor 2024-06..
Ximo Puig |  | m | ESP:GOV governor 2015-06..2023-07
Susana Díaz | Susana Diaz | f | ESP:GOV governor 2013-09..2019-01
Jaume Collboni |  | m | ESP:GOV mayor 2023-06-17..
José Luis Martínez-Almeida | Jose Luis Martinez-Almeida | m | ESP:GOV mayor 2019-06..
Rita Barberá | Rita Barbera | f | ESP:GOV mayor 1991-07..2015-06
Luis Bárcenas | Luis Barcenas | m | ESP:PTY politician 1990..2009
Javier Arenas |  | m | ESP:GOV minister 1996-05..1999; ESP:PTY secretary_general 1999..2002; ESP:GOV minister 2002-07..2004-04
Jaime Mayor Oreja |  | m | ESP:GOV interior_minister 1996-05-06..2001-02-28; EUR:LEG member_of_parliament 2004-07..2014-07
Abel Matutes |  | m | EUR commissioner 1986-01..1994-04; ESP:GOV foreign_minister 1996-05-06..2000-04-28
Josep Piqué | Josep Pique | m | ESP:GOV minister 1996-05..2000-04; ESP:GOV foreign_minister 2000-04-28..2002-07-10; ESP:GOV minister 2002-07..2003-09
Eduardo Serra |  | m | ESP:GOV defence_minister 1996-05-06..2000-04-28
Juan Alberto Belloch |  | m | ESP:GOV interior_minister 1994-05..1996-05; ESP:GOV mayor 2003-06..2015-06
Pablo Hernández de Cos | Pablo Hernandez de Cos | m | ESP:BUS politician 2018-06..2024-06; IGO:BIS politician 2025-07..
Luis María Linde | Luis Maria Linde | m | ESP:BUS politician 2012-06..2018-06
Miguel Ángel Fernández Ordóñez | Miguel Angel Fernandez Ordonez | m | ESP:BUS politician 2006-07..2012-06
Paulo Rangel |  | m | EUR:LEG member_of_parliament 2009-07..2024-03; PRT:GOV foreign_minister 2024-04-02..
Nuno Melo |  | m | EUR:LEG member_of_parliament 2009-07..2024-03; PRT:GOV defence_minister 2024-04-02..
Joaquim Miranda Sarmento |  | m | PRT:GOV finance_minister 2024-04-02..
Fernando Medina |  | m | PRT:GOV mayor 2015-04..2021-10; PRT:GOV finance_minister 2022-03-30..2024-04-02
João Leão | Joao Leao | m | PRT:GOV finance_minister 2020-06-15..2022-03-30
João Gomes Cravinho | Joao Gomes Cravinho | m | PRT:GOV defence_minister 2018-10-15..2022-03-30; PRT:GOV foreign_minister 2022-03-30..2024-04-02
Pedro Nuno Santos |  | m | PRT:GOV minister 2019-02..2022-12; PRT:OPP opposition_leader 2024-01..2025-05
Rui Rio |  | m | PRT:GOV mayor 2002-01..2013-10; PRT:OPP opposition_leader 2018-02..2022-07
Maria Luís Albuquerque | Maria Luis Albuquerque | f | PRT:GOV finance_minister 2013-07-02..2015-11-26; EUR commissioner 2024-12-01..
Rui Machete |  | m | PRT:GOV foreign_minister 2013-07-24..2015-10
Jaime Gama |  | m | PRT:GOV foreign_minister 1995-10-28..2002-04-06; PRT:LEG speaker 2005-03..2011-06
Vítor Constâncio | Vitor Constancio | m | PRT:BUS politician 2000-02..2010-05; EUR:BUS politician 2010-06..2018-05
Rui Tavares |  | m | EUR:LEG member_of_parliament 2009-07..2014-07; PRT:LEG member_of_parliament 2022-03..
Catarina Martins |  | f | PRT:LEG member_of_parliament 2009-10..2023; EUR:LEG member_of_parliament 2024-07..
Jerónimo de Sousa | Jeronimo de Sousa | m | PRT:PTY party_leader 2004-11..2022-11
Carlo Nordio |  | m | ITA:GOV minister 2022-10-22..
Lorenzo Fontana |  | m | ITA:GOV minister 2018-06..2019-09; ITA:LEG speaker 2022-10-14..
Ettore Rosato |  | m | ITA:LEG member_of_parliament 2003..
Maria Elena Boschi |  | f | ITA:GOV minister 2014-02..2016-12; ITA:LEG member_of_parliament 2018-03..
Carlo Calenda |  | m | ITA:GOV minister 2016-05..2018-06; ITA:PTY party_leader 2019-11..
Roberto Speranza |  | m | ITA:GOV minister 2019-09-05..2022-10-22
Danilo Toninelli |  | m | ITA:GOV minister 2018-06..2019-09
Paolo Savona |  | m | ITA:GOV minister 2018-06..2019-03
Vito Crimi |  | m | ITA:PTY party_leader 2020-01..2021
Roberto Gualtieri |  | m | EUR:LEG member_of_parliament 2009-07..2019-09; ITA:GOV finance_minister 2019-09-05..2021-02-13; ITA:GOV mayor 2021-10..
Daniele Franco |  | m | ITA:GOV finance_minister 2021-02-13..2022-10-22
Vittorio Grilli |  | m | ITA:GOV finance_minister 2012-07-11..2013-04-28
Fabrizio Saccomanni |  | m | ITA:GOV finance_minister 2013-04-28..2014-02-22
Vincenzo Visco |  | m | ITA:GOV minister 1996-05..2000-04; ITA:GOV finance_minister 2000-04..2001-06
Beniamino Andreatta |  | m | ITA:GOV foreign_minister 1993-04..1994-04; ITA:GOV defence_minister 1996-05-17..1998-10-21
Susanna Agnelli |  | f | ITA:GOV foreign_minister 1995-01-17..1996-05-17
Mario Mauro |  | m | ITA:GOV defence_minister 2013-04-28..2014-02-22
Enzo Bianco |  | m | ITA:GOV interior_minister 1999-12..2001-06; ITA:GOV mayor 2013-06..2018-06
Claudio Scajola |  | m | ITA:GOV interior_minister 2001-06-11..2002-07-03; ITA:GOV minister 2003-08..2006-05; ITA:GOV minister 2008-05..2010-05
Maurizio Gasparri |  | m | ITA:GOV minister 2001-06..2005-04; ITA:LEG member_of_parliament 2005-04..
Renato Brunetta |  | m | ITA:GOV minister 2008-05..2011-11; ITA:LEG member_of_parliament 2011-11..2021-02; ITA:GOV minister 2021-02..2022-10
Franco Bassanini |  | m | ITA:GOV minister 1996-05..2001-06
Elsa Fornero |  | f | ITA:GOV minister 2011-11..2013-04
Corrado Passera |  | m | ITA:GOV minister 2011-11..2013-04
Cécile Kyenge | Cecile Kyenge | f | ITA:GOV minister 2013-04..2014-02; EUR:LEG member_of_parliament 2014-07..2019-07
Roberto Saviano |  | m | ITA:JRN politician 2006..
Vincenzo De Luca |  | m | ITA:GOV governor 2015-06..2025-11
Luca Zaia |  | m | ITA:GOV minister 2008-05..2010-04; ITA:GOV governor 2010-04..2025-12
Attilio Fontana |  | m | ITA:GOV governor 2018-03..
Stefano Bonaccini |  | m | ITA:GOV governor 2014-12..2024-07; EUR:LEG member_of_parliament 2024-07..
Massimiliano Fedriga |  | m | ITA:GOV governor 2018-04..
Arno Kompatscher |  | m | ITA:GOV governor 2014-01-09..
Luis Durnwalder |  | m | ITA:GOV governor 1989-03-17..2014-01-09
Rosario Crocetta |  | m | ITA:GOV governor 2012-11..2017-11
Nello Musumeci |  | m | ITA:GOV governor 2017-11..2022-10; ITA:GOV minister 2022-10..
Giuseppe Sala | Beppe Sala | m | ITA:GOV mayor 2016-06..
Giuliano Pisapia |  | m | ITA:GOV mayor 2011-06..2016-06; EUR:LEG member_of_parliament 2019-07..2024-07
Letizia Moratti |  | f | ITA:GOV minister 2001-06..2006-05; ITA:GOV mayor 2006-06..2011-06; EUR:LEG member_of_parliament 2024-07..
Leoluca Orlando |  | m | ITA:GOV mayor 1985-07..1990-08; ITA:GOV mayor 1993-11..2000-12; ITA:GOV mayor 2012-05..2022-06
Luigi de Magistris |  | m | EUR:LEG member_of_parliament 2009-07..2011-06; ITA:GOV mayor 2011-06..2021-10
Marco Bucci |  | m | ITA:GOV mayor 2017-06..2024-10; ITA:GOV governor 2024-10..
Mimmo Lucano | Domenico Lucano | m | ITA:GOV mayor 2004..2018-10; EUR:LEG member_of_parliament 2024-07..
Giusi Nicolini |  | f | ITA:GOV mayor 2012-05..2017-06
Roberto Vannacci |  | m | ITA:MIL general 2014..2024-07; EUR:LEG member_of_parliament 2024-07..
Ilaria Salis |  | f | ITA:SOC activist 2023-02..2024-07; EUR:LEG member_of_parliament 2024-07..
Ignazio Visco |  | m | ITA:BUS politician 2011-11..2023-10
Fabio Panetta |  | m | EUR:BUS politician 2020-01..2023-10; ITA:BUS politician 2023-11..
Maurizio Landini |  | m | ITA:LAB politician 2010-06..
Susanna Camusso |  | f | ITA:LAB politician 2010-11..2019-01; ITA:LEG member_of_parliament 2022-10..
Guglielmo Epifani |  | m | ITA:LAB politician 2002-09..2010-11; ITA:PTY party_leader 2013-05..2013-12
Sergio Cofferati |  | m | ITA:LAB politician 1994-06..2002-09; ITA:GOV mayor 2004-06..2009-06; EUR:LEG member_of_parliament 2009-07..2019-07
Ian Borg |  | m | MLT:GOV foreign_minister 2022-03-30..
Daphne Caruana Galizia |  | f | MLT:JRN politician 1990..2017-10-16 | 2017-10-16
Notis Mitarachi |  | m | GRC:GOV minister 2020-01..2023-05
Adonis Georgiadis |  | m | GRC:GOV minister 2013-06..2014-06; GRC:GOV minister 2019-07..
Nikos Androulakis |  | m | EUR:LEG member_of_parliament 2014-07..2021-12; GRC:PTY party_leader 2021-12..
Stefanos Kasselakis |  | m | GRC:OPP opposition_leader 2023-09..2024-09
Christos Staikouras |  | m | GRC:GOV finance_minister 2019-07-09..2023-05; GRC:GOV minister 2023-06..2025-03
Kostis Hatzidakis | Kostis Chatzidakis | m | GRC:GOV minister 2007-09..2009-10; GRC:GOV minister 2012-06..2014-06; GRC:GOV minister 2019-07..2023-05; GRC:GOV finance_minister 2023-06-27..2025-03; GRC:GOV minister 2025-03..
Kyriakos Pierrakakis |  | m | GRC:GOV minister 2019-07..2025-03; GRC:GOV finance_minister 2025-03-14..
Nikos Panagiotopoulos |  | m | GRC:GOV defence_minister 2019-07-09..2023-05
Dimitris Koutsoumbas |  | m | GRC:PTY party_leader 2013-04..
Kyriakos Velopoulos |  | m | GRC:PTY party_leader 2016-06..
Gikas Hardouvelis |  | m | GRC:GOV finance_minister 2014-06-10..2015-01-27
Akis Tsochatzopoulos | Akis Tsohatzopoulos | m | GRC:GOV interior_minister 1993-10..1996-09; GRC:GOV defence_minister 1996-09..2001-10
Yannos Papantoniou | Giannos Papantoniou | m | GRC:GOV finance_minister 1994-05..2001-10; GRC:GOV defence_minister 2001-10..2004-03
Michalis Chrysochoidis |  | m | GRC:GOV minister 1999-02..2004-03; GRC:GOV minister 2009-10..2012-05; GRC:GOV minister 2019-07..2021-08; GRC:GOV minister 2024-01..
Giorgos Kaminis |  | m | GRC:GOV mayor 2011-01..2019-05
Kostas Bakoyannis | Kostas Bakogiannis | m | GRC:GOV governor 2014-09..2019; GRC:GOV mayor 2019-09..2023-12
Haris Doukas |  | m | GRC:GOV mayor 2024-01..
Constantinos Kombos | Konstantinos Kombos | m | CYP:GOV foreign_minister 2023-03-01..
Tufan Erhürman | Tufan Erhurman | m | CYP:PRE prime_minister 2018-02..2019-05; CYP:PRE president 2025-10-24..

# Northern, central and eastern Europe
Ebba Busch | Ebba Busch Thor | f | SWE:PTY party_leader 2015-04..2022-10; SWE:GOV minister 2022-10-18..
Annie Lööf | Annie Loof | f | SWE:GOV minister 2011-09..2014-10; SWE:PTY party_leader 2014-10..2023-02
Jonas Sjöstedt | Jonas Sjostedt | m | SWE:PTY party_leader 2012-01..2020-10; EUR:LEG member_of_parliament 2024-07..
Nooshi Dadgostar |  | f | SWE:PTY party_leader 2020-10..
Morgan Johansson |  | m | SWE:GOV minister 2002..2006-10; SWE:GOV minister 2014-10..2022-10
Mikael Damberg |  | m | SWE:GOV minister 2014-10..2019-01; SWE:GOV interior_minister 2019-01..2021-11; SWE:GOV finance_minister 2021-11-30..2022-10-18
Elisabeth Svantesson |  | f | SWE:GOV finance_minister 2022-10-18..
Carl-Oskar Bohlin |  | m | SWE:GOV minister 2022-10-18..
Micael Bydén | Micael Byden | m | SWE:MIL general 2012..2024-09
Michael Claesson |  | m | SWE:MIL general 2024-10..
Anders Tegnell |  | m | SWE:MED politician 2013-03..2022-03
Stefan Ingves |  | m | SWE:BUS politician 2006-01..2022-12
Erik Thedéen | Erik Thedeen | m | SWE:BUS politician 2023-01..
Lena Hjelm-Wallén | Lena Hjelm-Wallen | f | SWE:GOV foreign_minister 1994-10-07..1998-10-07; SWE:GOV minister 1998-10..2002-10
Björn von Sydow | Bjorn von Sydow | m | SWE:GOV defence_minister 1997-02..2002-10; SWE:LEG speaker 2002-10..2006-10
Karin Enström | Karin Enstrom | f | SWE:GOV defence_minister 2012-04-18..2014-10-03
Gudrun Schyman |  | f | SWE:PTY party_leader 1993-01..2003-01
Trygve Slagsvold Vedum |  | m | NOR:GOV finance_minister 2021-10-14..2025-02-04
Bjørn Arild Gram | Bjorn Arild Gram | m | NOR:GOV defence_minister 2022-04-12..2025-02-04
Tore Sandvik | Tore Onshuus Sandvik | m | NOR:GOV defence_minister 2025-02-04..
Frank Bakke-Jensen |  | m | NOR:GOV defence_minister 2017-10-20..2021-10-14
Sylvi Listhaug |  | f | NOR:GOV minister 2013-10..2018-03; NOR:GOV minister 2019-05..2020-01; NOR:PTY party_leader 2021-05..
Eirik Kristoffersen |  | m | NOR:MIL general 2020-08..
Knut Storberget |  | m | NOR:GOV minister 2005-10..2011-11
Bjørn Tore Godal | Bjorn Tore Godal | m | NOR:GOV foreign_minister 1994-01-24..1997-10-17; NOR:GOV defence_minister 2000-03-17..2001-10-19
Carl I. Hagen |  | m | NOR:PTY party_leader 1978..2006-05
Jakob Ellemann-Jensen |  | m | DNK:PTY party_leader 2019-09..2022-12; DNK:GOV defence_minister 2022-12-15..2023-08; DNK:GOV minister 2023-08..2023-10
Uffe Ellemann-Jensen |  | m | DNK:GOV foreign_minister 1982-09-10..1993-01-25; DNK:PTY party_leader 1984..1998
Niels Helveg Petersen |  | m | DNK:GOV foreign_minister 1993-01-25..2000-12-21
Kristian Jensen |  | m | DNK:GOV minister 2004-08..2010-02; DNK:GOV foreign_minister 2015-06-28..2016-11-28; DNK:GOV finance_minister 2016-11-28..2019-06-27
Martin Lidegaard |  | m | DNK:GOV minister 2011-10..2014-02; DNK:GOV foreign_minister 2014-02-03..2015-06-28; DNK:PTY party_leader 2022-11..
Morten Bødskov | Morten Bodskov | m | DNK:GOV minister 2011-10..2013-12; DNK:GOV defence_minister 2022-02..2022-12; DNK:GOV minister 2022-12..
Nicolai Wammen |  | m | DNK:GOV mayor 2006-01..2011-09; DNK:GOV defence_minister 2013-12..2015-06; DNK:GOV finance_minister 2019-06-27..
Trine Bramsen |  | f | DNK:GOV defence_minister 2019-06-27..2022-02; DNK:GOV minister 2022-02..2022-12
Peter Hummelgaard |  | m | DNK:GOV minister 2019-06..
Kaare Dybvad Bek | Kaare Dybvad | m | DNK:GOV minister 2019-06..
Mattias Tesfaye |  | m | DNK:GOV minister 2019-11..
Alex Vanopslagh |  | m | DNK:PTY party_leader 2019-06..
Morten Messerschmidt |  | m | EUR:LEG member_of_parliament 2009-07..2019-06; DNK:PTY party_leader 2022-01..
Kristian Thulesen Dahl |  | m | DNK:PTY party_leader 2012-09..2022-01
Pia Olsen Dyhr |  | f | DNK:GOV minister 2011-10..2014-01; DNK:PTY party_leader 2014-03..
Margrethe Auken |  | f | EUR:LEG member_of_parliament 2004-07..2024-07
Rasmus Paludan |  | m | DNK:PTY party_leader 2017-03..
Vivian Motzfeldt |  | f | GRL:LEG speaker 2018-10..2022-04; GRL:GOV foreign_minister 2022-04..
Aksel V. Johannesen |  | m | FRO:GOV prime_minister 2015-09..2019-09; FRO:GOV prime_minister 2022-12..
Riikka Purra |  | f | FIN:PTY party_leader 2021-08..2023-06; FIN:GOV finance_minister 2023-06-20..
Jussi Halla-aho |  | m | FIN:LEG member_of_parliament 2011-04..2014-06; EUR:LEG member_of_parliament 2014-07..2019-04; FIN:PTY party_leader 2017-06..2021-08; FIN:LEG speaker 2023-06-21..
Antti Häkkänen | Antti Hakkanen | m | FIN:GOV minister 2017-05..2019-06; FIN:GOV defence_minister 2023-06-20..
Antti Kaikkonen |  | m | FIN:GOV defence_minister 2019-06-06..2023-06-20; FIN:PTY party_leader 2024-06..
Mari Rantanen |  | f | FIN:GOV interior_minister 2023-06-20..
Krista Mikkonen |  | f | FIN:GOV minister 2019-06..2021-11; FIN:GOV interior_minister 2021-11..2023-06
Annika Saarikko |  | f | FIN:GOV minister 2017-07..2021-05; FIN:GOV finance_minister 2021-05-27..2023-06-20
Maria Ohisalo |  | f | FIN:GOV interior_minister 2019-06..2021-11; FIN:GOV minister 2022-06..2023-06; EUR:LEG member_of_parliament 2024-07..
Li Andersson |  | f | FIN:GOV minister 2019-06..2023-06; EUR:LEG member_of_parliament 2024-07..
Antti Lindtman |  | m | FIN:OPP opposition_leader 2023-09..
Jutta Urpilainen |  | f | FIN:GOV finance_minister 2011-06-22..2014-06-06; EUR commissioner 2019-12..2024-11
Jarmo Lindberg |  | m | FIN:MIL general 2014-08..2019-07
Janne Jaakkola |  | m | FIN:MIL general 2024-04..
Erkki Liikanen |  | m | EUR commissioner 1995-01..2004-07; FIN:BUS politician 2004-07..2018-07
Jussi Niinistö | Jussi Niinisto | m | FIN:GOV defence_minister 2015-05-29..2019-06-06
Jan Vapaavuori |  | m | FIN:GOV minister 2007-12..2011-06; FIN:GOV minister 2012-11..2015-05; FIN:GOV mayor 2017-06..2021-08
Þorgerður Katrín Gunnarsdóttir | Thorgerdur Katrin Gunnarsdottir; Þorgerdur Katrín Gunnarsdóttir | f | ISL:GOV minister 2003-12..2009-02; ISL:GOV foreign_minister 2024-12-21..
Guðlaugur Þór Þórðarson | Gudlaugur Thor Thordarson | m | ISL:GOV foreign_minister 2017-01-11..2021-11-28; ISL:GOV minister 2021-11..2024-12
Waldemar Żurek | Waldemar Zurek | m | POL:JUD judge 2000..2025-07; POL:GOV minister 2025-07-24..
Adam Bodnar |  | m | POL:GOV politician 2015-09..2021-07; POL:GOV minister 2023-12-13..2025-07-24
Marcin Kierwiński | Marcin Kierwinski | m | POL:LEG member_of_parliament 2011-11..2023-12; POL:GOV interior_minister 2023-12-13..2024-05-10; EUR:LEG member_of_parliament 2024-07..2024-10; POL:GOV interior_minister 2025-07-24..
Andrzej Domański | Andrzej Domanski | m | POL:GOV finance_minister 2023-12-13..
Włodzimierz Czarzasty | Wlodzimierz Czarzasty | m | POL:PTY party_leader 2016-01..2025-11; POL:LEG speaker 2025-11-18..
Robert Biedroń | Robert Biedron | m | POL:LEG member_of_parliament 2011-11..2014-12; POL:GOV mayor 2014-12..2018-11; EUR:LEG member_of_parliament 2019-07..
Adrian Zandberg |  | m | POL:LEG member_of_parliament 2019-11..
Borys Budka |  | m | POL:GOV minister 2015-05..2015-11; POL:PTY party_leader 2020-01..2021-07; POL:GOV minister 2023-12..2024-05; EUR:LEG member_of_parliament 2024-07..
Jarosław Gowin | Jaroslaw Gowin | m | POL:GOV minister 2011-11..2013-05; POL:GOV minister 2015-11..2020-04; POL:GOV minister 2020-10..2021-08
Paweł Kukiz | Pawel Kukiz | m | POL:LEG member_of_parliament 2015-11..
Krzysztof Bosak |  | m | POL:LEG member_of_parliament 2005-09..2007-11; POL:LEG member_of_parliament 2019-11..
Janusz Korwin-Mikke |  | m | POL:PTY party_leader 1990..2014-07; EUR:LEG member_of_parliament 2014-07..2018-03; POL:LEG member_of_parliament 2019-11..2023-11
Grzegorz Braun |  | m | POL:LEG member_of_parliament 2019-11..2024-07; EUR:LEG member_of_parliament 2024-07..
Tomasz Grodzki |  | m | POL:LEG speaker 2019-11..2023-11
Bogdan Borusewicz |  | m | POL:OPP activist 1976..1989; POL:LEG speaker 2005-10..2015-11
Julia Przyłębska | Julia Przylebska | f | POL:JUD judge 2016-12..2024-12
Małgorzata Gersdorf | Malgorzata Gersdorf | f | POL:JUD judge 2014-04..2020-04
Małgorzata Manowska | Malgorzata Manowska | f | POL:JUD judge 2020-05..2026-05
Andrzej Rzepliński | Andrzej Rzeplinski | m | POL:JUD judge 2010-12..2016-12
Adam Glapiński | Adam Glapinski | m | POL:BUS politician 2016-06..
Leszek Balcerowicz |  | m | POL:GOV finance_minister 1989-09..1991-12; POL:GOV finance_minister 1997-10-31..2000-06; POL:BUS politician 2001-01..2007-01
Tadeusz Rydzyk |  | m | POL:REL cleric 1991..
Jerzy Urban |  | m | POL:GOV spokesperson 1981-08..1989-04; POL:JRN politician 1990..2022-10-03 | 2022-10-03
Rajmund Andrzejczak |  | m | POL:MIL general 2018-07..2023-10
Wiesław Kukuła | Wieslaw Kukula | m | POL:MIL general 2017..
Marta Lempart |  | f | POL:SOC activist 2016..
Michał Kamiński | Michal Kaminski | m | EUR:LEG member_of_parliament 2004-07..2014-07; POL:LEG member_of_parliament 2015-11..
Ryszard Czarnecki |  | m | EUR:LEG member_of_parliament 2004-07..2024-07
Robert Bąkiewicz | Robert Bakiewicz | m | POL:SOC activist 2014..
Aleksandra Dulkiewicz |  | f | POL:GOV mayor 2019-01..
Jana Černochová | Jana Cernochova | f | CZE:GOV defence_minister 2021-12-17..2025-12-15
Vít Rakušan | Vit Rakusan | m | CZE:GOV interior_minister 2021-12-17..2025-12-15
Zbyněk Stanjura | Zbynek Stanjura | m | CZE:GOV finance_minister 2021-12-17..2025-12-15
Alena Schillerová | Alena Schillerova | f | CZE:GOV finance_minister 2017-12-13..2021-12-17; CZE:LEG member_of_parliament 2021-10..2025-12; CZE:GOV finance_minister 2025-12-15..
Petr Macinka |  | m | CZE:PTY party_leader 2022..2025-12; CZE:GOV foreign_minister 2025-12-15..
Karel Havlíček | Karel Havlicek | m | CZE:GOV minister 2019-04..2021-12; CZE:LEG member_of_parliament 2021-10..2025-12; CZE:GOV minister 2025-12-15..
Filip Turek |  | m | EUR:LEG member_of_parliament 2024-07..2025-10; CZE:LEG member_of_parliament 2025-10..
Jan Hamáček | Jan Hamacek | m | CZE:LEG speaker 2013-11..2017-11; CZE:GOV interior_minister 2018-06-27..2021-12-17; CZE:GOV foreign_minister 2018-06-27..2018-10-16
Jakub Kulhánek | Jakub Kulhanek | m | CZE:GOV foreign_minister 2021-04-21..2021-12-17
Lubomír Metnar | Lubomir Metnar | m | CZE:GOV interior_minister 2017-12..2018-06; CZE:GOV defence_minister 2018-06..2021-12; CZE:GOV interior_minister 2025-12-15..
Martin Stropnický | Martin Stropnicky | m | CZE:GOV defence_minister 2014-01-29..2017-12-13; CZE:GOV foreign_minister 2017-12-13..2018-06-27
Milan Chovanec |  | m | CZE:GOV interior_minister 2014-01-29..2017-12-13
Markéta Pekarová Adamová | Marketa Pekarova Adamova | f | CZE:LEG speaker 2021-11..2025-10
Miloš Vystrčil | Milos Vystrcil | m | CZE:LEG speaker 2020-02..
Ivan Bartoš | Ivan Bartos | m | CZE:PTY party_leader 2009..2021-12; CZE:GOV minister 2021-12..2024-09
Danuše Nerudová | Danuse Nerudova | f | CZE:PTY politician 2022..2024-07; EUR:LEG member_of_parliament 2024-07..
Zdeněk Hřib | Zdenek Hrib | m | CZE:GOV mayor 2018-11..2023-02; CZE:PTY party_leader 2024-11..
Josef Zieleniec |  | m | CZE:GOV foreign_minister 1993-01-01..1997-10-23; EUR:LEG member_of_parliament 2004-07..2009-07
Michal Šimečka | Michal Simecka | m | EUR:LEG member_of_parliament 2019-07..2023-10; SVK:OPP opposition_leader 2023-10..
Matúš Šutaj Eštok | Matus Sutaj Estok; Matúš Šutaj-Eštok | m | SVK:GOV interior_minister 2023-10-25..
Andrej Danko |  | m | SVK:LEG speaker 2016-03..2020-03; SVK:PTY party_leader 2012-10..
Jaroslav Naď | Jaroslav Nad | m | SVK:GOV defence_minister 2020-03-21..2023-05-15
Ivan Korčok | Ivan Korcok | m | SVK:GOV foreign_minister 2020-04-08..2021-10; SVK:GOV foreign_minister 2021-10..2022-09
Rastislav Káčer | Rastislav Kacer | m | SVK:GOV foreign_minister 2022-09-13..2023-05-15
Ladislav Kamenický | Ladislav Kamenicky | m | SVK:GOV finance_minister 2019-05..2020-03; SVK:GOV finance_minister 2023-10-25..
Peter Kažimír | Peter Kazimir | m | SVK:GOV finance_minister 2012-04-04..2019-04; SVK:BUS politician 2019-06..
Matúš Vallo | Matus Vallo | m | SVK:GOV mayor 2018-12..
Ján Kuciak | Jan Kuciak | m | SVK:JRN politician 2015..2018-02-21 | 2018-02-21
Martina Šimkovičová | Martina Simkovicova | f | SVK:GOV minister 2023-10-25..
Pavol Hamžík | Pavol Hamzik | m | SVK:GOV foreign_minister 1996-08-27..1997-06-11; SVK:GOV minister 1998-10..2001-05
Juraj Schenk |  | m | SVK:GOV foreign_minister 1994-12-13..1996-08-27
Zdenka Kramplová | Zdenka Kramplova | f | SVK:GOV foreign_minister 1997-06-11..1998-10-06
Gergely Gulyás | Gergely Gulyas | m | HUN:LEG member_of_parliament 2010-05..2018-05; HUN:GOV minister 2018-05..
Antal Rogán | Antal Rogan | m | HUN:LEG member_of_parliament 1998-06..2015-10; HUN:GOV minister 2015-10..
János Lázár | Janos Lazar | m | HUN:GOV minister 2012-06..2018-05; HUN:GOV minister 2022-05..
Judit Varga |  | f | HUN:GOV minister 2019-07..2023-07
Bence Tuzson |  | m | HUN:GOV minister 2023-08..
János Bóka | Janos Boka | m | HUN:GOV minister 2023-08..
Kristóf Szalay-Bobrovniczky | Kristof Szalay-Bobrovniczky | m | HUN:GOV defence_minister 2022-05-24..
Mihály Varga | Mihaly Varga | m | HUN:GOV finance_minister 2001-07..2002-05; HUN:GOV minister 2012-06..2018-05; HUN:GOV finance_minister 2018-05-18..2024-12-31; HUN:BUS politician 2025-03..
Márton Nagy | Marton Nagy | m | HUN:GOV minister 2022-05..
Tibor Benkő | Tibor Benko | m | HUN:MIL general 2010-06..2018-05; HUN:GOV defence_minister 2018-05-18..2022-05-24
István Simicskó | Istvan Simicsko | m | HUN:GOV defence_minister 2015-09-10..2018-05-18
László Kövér | Laszlo Kover; László Köver | m | HUN:GOV minister 1998-07..2000-05; HUN:LEG speaker 2010-08..
Klára Dobrev | Klara Dobrev | f | EUR:LEG member_of_parliament 2019-07..2026
Péter Márki-Zay | Peter Marki-Zay | m | HUN:GOV mayor 2018-03..
László Toroczkai | Laszlo Toroczkai | m | HUN:GOV mayor 2013-12..2022; HUN:LEG member_of_parliament 2022-05..
Péter Polt | Peter Polt | m | HUN:JUD judge 2000-05..2006-05; HUN:JUD judge 2010-12..
József Szájer | Jozsef Szajer | m | EUR:LEG member_of_parliament 2004-05..2020-12
Bertalan Havasi |  | m | HUN:GOV spokesperson 2010..
Gábor Demszky | Gabor Demszky | m | HUN:GOV mayor 1990-10..2010-10
István Tarlós | Istvan Tarlos | m | HUN:GOV mayor 2010-10..2019-10
Zsuzsa Hegedüs |  | f | HUN:GOV politician 2010..2022
Ecaterina Andronescu |  | f | ROU:GOV minister 2000-12..2003-06
Cătălin Predoiu | Catalin Predoiu | m | ROU:GOV minister 2008-02..2012-05; ROU:GOV minister 2019-11..2020-12; ROU:GOV minister 2021-11..2023-06; ROU:GOV interior_minister 2023-06-15..
Bogdan Aurescu |  | m | ROU:GOV foreign_minister 2014-11-24..2015-11-17; ROU:GOV foreign_minister 2019-11-04..2023-06-15; UNO judge 2024-02..
Luminița Odobescu | Luminita Odobescu | f | ROU:GOV foreign_minister 2023-06-15..2024-12-23
Emil Hurezeanu |  | m | ROU:GOV foreign_minister 2024-12-23..2025-06-23
Oana Țoiu | Oana Toiu; Oana-Silvia Țoiu | f | ROU:GOV foreign_minister 2025-06-23..
Angel Tîlvăr | Angel Tilvar | m | ROU:GOV defence_minister 2022-11-01..2025-06-23
Teodor Meleșcanu | Teodor Melescanu | m | ROU:GOV foreign_minister 1992-11..1996-12; ROU:GOV defence_minister 2007-04..2008-12; ROU:SPY politician 2012-02..2014-09; ROU:GOV foreign_minister 2014-11-10..2014-11-18; ROU:GOV foreign_minister 2017-01-04..2019-07-24; ROU:LEG speaker 2019-09..2020-02
Ramona Mănescu | Ramona Manescu | f | ROU:GOV minister 2013-08..2014-03; ROU:GOV foreign_minister 2019-07-24..2019-11-04
Elena Lasconi |  | f | ROU:GOV mayor 2020-10..; ROU:PTY party_leader 2024-06..2025-05
Diana Șoșoacă | Diana Sosoaca; Diana Iovanovici-Șoșoacă | f | ROU:LEG member_of_parliament 2020-12..2024-07; EUR:LEG member_of_parliament 2024-07..
Kelemen Hunor | Hunor Kelemen | m | ROU:GOV minister 2009-12..2012-05; ROU:GOV minister 2014-03..2014-12; ROU:GOV minister 2020-12..2023-06; ROU:PTY party_leader 2011-02..
László Tőkés | Laszlo Tokes; László Tökés | m | ROU:REL cleric 1989-01..2007-12; EUR:LEG member_of_parliament 2007-12..2019-07
Mihail Popșoi | Mihai Popșoi; Mihai Popsoi; Mihail Popsoi | m | MDA:GOV foreign_minister 2024-01-29..
Nicu Popescu |  | m | MDA:GOV foreign_minister 2019-06..2019-11; MDA:GOV foreign_minister 2021-08-06..2024-01-29
Ilan Șor | Ilan Shor; Ilan Sor; Ilan Schor | m | MDA:GOV mayor 2015-07..2019-02; MDA:PTY party_leader 2016-06..
Ion Chicu |  | m | MDA:GOV prime_minister 2019-11-14..2020-12-31
Andrei Năstase | Andrei Nastase | m | MDA:PTY party_leader 2015-12..2019-06; MDA:GOV interior_minister 2019-06..2019-11
Igor Grosu |  | m | MDA:LEG speaker 2021-07-29..
Evghenia Guțul | Evghenia Gutul; Jewgenija Guzul; Yevgenia Gutsul | f | MDA:GOV governor 2023-07..2025-08
Slawi Trifonow | Slavi Trifonov | m | BGR:PTY party_leader 2020-02..
Kornelija Ninowa | Kornelia Ninova | f | BGR:LEG member_of_parliament 2009-07..2016-05; BGR:OPP opposition_leader 2016-05..2021-12; BGR:GOV minister 2021-12..2022-08
Kostadin Kostadinow | Kostadin Kostadinov | m | BGR:PTY party_leader 2014-08..
Assen Wassilew | Assen Vassilev; Asen Vasilev | m | BGR:GOV finance_minister 2021-05..2022-08; BGR:GOV finance_minister 2023-06-06..2024-04-09
Todor Tagarew | Todor Tagarev | m | BGR:GOV defence_minister 2013-03..2013-05; BGR:GOV defence_minister 2023-06-06..2024-04-09
Nadeschda Michailowa | Nadezhda Mihaylova; Nadezhda Mihailova | f | BGR:GOV foreign_minister 1997-05-21..2001-07-24
Iwan Geschew | Ivan Geshev | m | BGR:JUD judge 2019-12..2023-06
Krassimir Karakatschanow | Krasimir Karakachanov | m | BGR:GOV defence_minister 2017-05-04..2021-05-12
Atanas Zafirow | Atanas Zafirov | m | BGR:GOV minister 2025-01-16..2026
Georg Georgiew | Georg Georgiev | m | BGR:GOV foreign_minister 2025-01-16..2026

# Russia and the former Soviet Union
Alexej Dumin | Alexei Dyumin; Alexej Djumin | m | RUS:GOV governor 2016-02..2024-05; RUS:GOV politician 2024-05..
Kirill Dmitrijew | Kirill Dmitriev | m | RUS:BUS politician 2011-06..
Denis Manturow | Denis Manturov | m | RUS:GOV minister 2012-05..
Marat Chusnullin | Marat Khusnullin | m | RUS:GOV minister 2020-01..
Alexander Nowak | Alexander Novak | m | RUS:GOV minister 2012-05..
Maxim Reschetnikow | Maxim Reshetnikov | m | RUS:GOV governor 2017-02..2020-01; RUS:GOV minister 2020-01..
Tatjana Golikowa | Tatyana Golikova; Tatiana Golikova | f | RUS:GOV minister 2007-09..2012-05; RUS:GOV minister 2018-05..
Alexej Texler | Alexei Teksler | m | RUS:GOV governor 2019-03..
Alexander Lapin |  | m | RUS:MIL general 2017-11..
Sergej Kobylasch | Sergei Kobylash | m | RUS:MIL general 2016-09..
Oleg Saljukow | Oleg Salyukov | m | RUS:MIL general 2014-05..2025-05
Andrej Mordwitschew | Andrei Mordvichev | m | RUS:MIL general 2022..
Alexander Dwornikow | Alexander Dvornikov | m | RUS:MIL general 2015-09..
Timur Iwanow | Timur Ivanov | m | RUS:GOV minister 2016-05..2024-04
Michail Misinzew | Mikhail Mizintsev | m | RUS:MIL general 2014..2023-04
Igor Kirillow | Igor Kirillov | m | RUS:MIL general 2017-04..2024-12-17 | 2024-12-17
Viktor Solotow | Viktor Zolotov; Wiktor Solotow | m | RUS:COP politician 2016-04..
Wiktor Bondarew | Viktor Bondarev | m | RUS:MIL general 2012..2017-09; RUS:LEG member_of_parliament 2017-09..
Marina Owsjannikowa | Marina Ovsyannikova | f | RUS:JRN politician 2003..
Dmitri Muratow | Dmitry Muratov | m | RUS:JRN politician 1993..
Iwan Golunow | Ivan Golunov | m | RUS:JRN politician 2016..
Boris Nadeschdin | Boris Nadezhdin | m | RUS:OPP activist 1999..
Jekaterina Dunzowa | Yekaterina Duntsova | f | RUS:OPP activist 2023-11..
Wladislaw Dawankow | Vladislav Davankov | m | RUS:LEG member_of_parliament 2021-10..
Nikolai Charitonow | Nikolay Kharitonov; Nikolai Kharitonov | m | RUS:LEG member_of_parliament 1993-12..
Pawel Grudinin | Pavel Grudinin | m | RUS:PTY politician 2017-12..
Maria Pewtschich | Maria Pevchikh | f | RUS:OPP activist 2011..
Kira Jarmysch | Kira Yarmysh | f | RUS:OPP spokesperson 2014..
Jewgeni Roisman | Yevgeny Roizman | m | RUS:GOV mayor 2013-09..2018-05; RUS:OPP activist 2018-05..
Margarita Simonjan | Margarita Simonyan | f | RUS:JRN politician 2005..
Dmitri Kisseljow | Dmitry Kiselyov | m | RUS:JRN politician 2013-12..
Wladimir Solowjow | Vladimir Solovyov | m | RUS:JRN politician 1999..
Alexander Dugin | Aleksandr Dugin | m | RUS:SOC activist 1990..
Maria Lwowa-Belowa | Maria Lvova-Belova | f | RUS:GOV politician 2021-10..
Anatoli Antonow | Anatoly Antonov | m | RUS:GOV minister 2011-02..2017-08; RUS:GOV politician 2017-08..2024-10
Wladimir Tschischow | Vladimir Chizhov | m | RUS:GOV politician 2005-07..2022-09
Sergej Netschajew | Sergei Nechayev | m | RUS:GOV politician 2018-01..
Wiktor Geraschtschenko | Viktor Gerashchenko | m | RUS:BUS politician 1992-07..1994-10; RUS:BUS politician 1998-09..2002-03
Sergej Ignatjew | Sergei Ignatyev | m | RUS:BUS politician 2002-03..2013-06
Sergej Dubinin | Sergei Dubinin | m | RUS:BUS politician 1995-11..1998-09
Wladimir Gussinski | Vladimir Gusinsky | m | RUS:BUS politician 1989..2001
Oleg Deripaska |  | m | RUS:BUS politician 1997..
Alischer Usmanow | Alisher Usmanov | m | RUS:BUS politician 1999..
Michail Fridman | Mikhail Fridman | m | RUS:BUS politician 1991..
Arkadi Rotenberg | Arkady Rotenberg | m | RUS:BUS politician 2000..
Gennadi Timtschenko | Gennady Timchenko | m | RUS:BUS politician 2000..
Oleg Tinkow | Oleg Tinkov | m | RUS:BUS politician 2006..
Rustam Minnichanow | Rustam Minnikhanov | m | RUS:GOV governor 2010-03..
Mintimer Schaimijew | Mintimer Shaimiev | m | RUS:GOV governor 1991-06..2010-03
Alexander Beglow | Alexander Beglov | m | RUS:GOV governor 2018-10..
Sergej Furgal | Sergei Furgal | m | RUS:GOV governor 2018-09..2020-07
Wjatscheslaw Gladkow | Vyacheslav Gladkov | m | RUS:GOV governor 2020-11..
Jewgeni Balizki | Yevgeny Balitsky | m | RUS:GOV governor 2022-05..
Wladimir Saldo | Vladimir Saldo | m | RUS:GOV governor 2022-04..
Andrij Melnyk | Andriy Melnyk; Andrej Melnyk | m | UKR:GOV politician 2015-01..
Oleksii Makeiev | Olexij Makejew; Oleksij Makejew; Oleksii Makeyev | m | UKR:GOV politician 2014..
Oleksij Danilow | Olexij Danilow; Oleksiy Danilov | m | UKR:GOV minister 2019-10..2024-03
Oleksandr Lytwynenko | Olexandr Lytwynenko; Oleksandr Lytvynenko | m | UKR:SPY politician 2021-07..2024-03; UKR:GOV minister 2024-03..2025-07
Iryna Wereschtschuk | Iryna Vereshchuk | f | UKR:LEG member_of_parliament 2019-08..2021-11; UKR:GOV minister 2021-11..2024-09; UKR:GOV politician 2024-09..
Olha Stefanischyna | Olha Stefanishyna | f | UKR:GOV minister 2020-06..2025-07; UKR:GOV politician 2025-07..
Ihor Klymenko | Ihor Klimenko; Igor Klymenko | m | UKR:COP politician 2019-09..2023-02; UKR:GOV interior_minister 2023-02-07..
Serhij Martschenko | Serhiy Marchenko; Sergii Marchenko | m | UKR:GOV finance_minister 2020-03-30..
Herman Haluschtschenko | Herman Halushchenko; German Galushchenko | m | UKR:GOV minister 2021-04..2025-11
Oksana Markarowa | Oksana Markarova | f | UKR:GOV finance_minister 2018-06..2020-03; UKR:GOV politician 2021-04..2025-08
Wassyl Maljuk | Vasyl Malyuk; Vasyl Maliuk | m | UKR:SPY politician 2022-07..2026-01
Iwan Bakanow | Ivan Bakanov | m | UKR:SPY politician 2019-05..2022-07
Wassyl Hryzak | Vasyl Hrytsak | m | UKR:SPY politician 2015-06..2019-05
Ruslan Chomtschak | Ruslan Khomchak | m | UKR:MIL general 2014..2021-07
Wiktor Muschenko | Viktor Muzhenko | m | UKR:MIL general 2014-07..2019-05
Mychajlo Drapatyj | Mykhailo Drapatyi | m | UKR:MIL general 2022..
Serhij Najew | Serhiy Nayev | m | UKR:MIL general 2018-03..2024-02
Natalija Humenjuk | Natalia Humeniuk; Nataliya Humenyuk | f | UKR:MIL spokesperson 2022-02..2024-04
Jurij Ihnat | Yuriy Ihnat; Yurii Ihnat | m | UKR:MIL spokesperson 2022..
Andrij Jussow | Andriy Yusov | m | UKR:SPY spokesperson 2022..
Hanna Maljar | Hanna Maliar; Hanna Malyar | f | UKR:GOV minister 2021-08..2023-09
Olexij Arestowytsch | Oleksij Arestowytsch; Oleksiy Arestovych; Oleksii Arestovych | m | UKR:GOV politician 2020-12..2023-01
Wadym Bojtschenko | Vadym Boychenko | m | UKR:GOV mayor 2015-12..
Ihor Terechow | Ihor Terekhov | m | UKR:GOV mayor 2020-12..
Oleh Synjehubow | Oleh Syniehubov; Oleh Synyehubov | m | UKR:GOV governor 2021-12..
Serhij Hajdaj | Serhiy Haidai; Serhiy Hayday | m | UKR:GOV governor 2019-10..2023-03
Pawlo Kyrylenko | Pavlo Kyrylenko | m | UKR:GOV governor 2019-07..2023-09
Hennadij Truchanow | Hennadiy Trukhanov; Gennadij Truchanow | m | UKR:GOV mayor 2014-05..2025-10
Andrij Sadowyj | Andriy Sadovyi; Andrij Sadowy | m | UKR:GOV mayor 2006-04..
Hennadij Kernes | Hennadiy Kernes; Gennadi Kernes | m | UKR:GOV mayor 2010-11..2020-12
Mychajlo Dobkin | Mykhailo Dobkin | m | UKR:GOV mayor 2006-04..2010-03; UKR:GOV governor 2010-03..2014-02; UKR:LEG member_of_parliament 2014-11..2019-08
Natalie Jaresko |  | f | UKR:GOV finance_minister 2014-12-02..2016-04-14
Olexandr Danyljuk | Oleksandr Danylyuk; Oleksandr Danyliuk | m | UKR:GOV finance_minister 2016-04-14..2018-06; UKR:GOV minister 2019-05..2019-09
Walerija Hontarewa | Valeria Hontareva; Valeriya Gontareva | f | UKR:BUS politician 2014-06..2018-03
Andrij Pyschnyj | Andriy Pyshnyy; Andriy Pyshnyi | m | UKR:BUS politician 2022-10..
Elene Choschtaria | Elene Khoshtaria | f | GEO:LEG member_of_parliament 2016-11..2020; GEO:OPP activist 2020..
Maka Botschorischwili | Maka Botchorishvili; Maka Bochorishvili | f | GEO:LEG member_of_parliament 2019..2024-11; GEO:GOV foreign_minister 2024-10..
Ilia Dartschiaschwili | Ilia Darchiashvili | m | GEO:GOV foreign_minister 2022-04-04..2024-10
Wachtang Gomelauri | Vakhtang Gomelauri | m | GEO:SPY politician 2015-08..2019-09; GEO:GOV interior_minister 2019-09-08..2025-05-28
Schalwa Papuaschwili | Shalva Papuashvili | m | GEO:LEG speaker 2021-12..
David Salkaliani | Dawit Salkaliani; Davit Zalkaliani | m | GEO:GOV foreign_minister 2018-06-21..2022-04-04
Suren Papikjan | Suren Papikyan | m | ARM:GOV defence_minister 2021-11-15..
Alen Simonjan | Alen Simonyan | m | ARM:LEG speaker 2021-08..
Karen Demirtschjan | Karen Demirchyan | m | ARM:LEG speaker 1999-06..1999-10-27 | 1999-10-27
Ruben Wardanjan | Ruben Vardanyan | m | AZE:REB prime_minister 2022-11..2023-02
Samwel Schahramanjan | Samvel Shahramanyan | m | AZE:REB president 2023-09-10..2024-01-01
Hikmet Hadschijew | Hikmet Hajiyev | m | AZE:GOV politician 2018-09..
Murat Nurtleu |  | m | KAZ:GOV minister 2022..2023-04; KAZ:GOV foreign_minister 2023-04-03..2025-09
Muchtar Tleuberdi | Mukhtar Tleuberdi | m | KAZ:GOV foreign_minister 2019-09..2023-03
Dariga Nasarbajewa | Dariga Nazarbayeva | f | KAZ:GOV minister 2015-09..2016-09; KAZ:LEG speaker 2019-03..2020-05
Kamtschybek Taschijew | Kamchybek Tashiev; Kamchybek Tashiyev | m | KGZ:SPY politician 2020-10..2026-02
Iwan Noskewitsch | Ivan Noskevich | m | BLR:JUD judge 2015-11..2021-03
Iwan Tertel | Ivan Tertel | m | BLR:SPY politician 2020-09..
Wiktor Chrenin | Viktor Khrenin | m | BLR:GOV defence_minister 2020-01..
Maxim Ryschenkow | Maxim Ryzhenkov | m | BLR:GOV foreign_minister 2024-06-27..
Iwan Kubrakow | Ivan Kubrakov | m | BLR:GOV interior_minister 2020-10..
Pawel Latuschka | Pavel Latushko; Pawel Latuschko | m | BLR:GOV minister 2009-06..2012; BLR:OPP activist 2020-08..
Veronika Zepkalo | Veronika Tsepkalo; Weronika Zepkalo | f | BLR:OPP activist 2020-05..

# Middle East
Cevdet Yılmaz | Cevdet Yilmaz | m | TUR:GOV minister 2009-05..2015-11; TUR:GOV minister 2023-06-03..
Fuat Oktay |  | m | TUR:GOV minister 2018-07..2023-06; TUR:LEG member_of_parliament 2023-06..
Yılmaz Tunç | Yilmaz Tunc | m | TUR:GOV minister 2023-06-04..2026-02
Bekir Bozdağ | Bekir Bozdag | m | TUR:GOV minister 2011-07..2018-07; TUR:GOV minister 2022-01..2023-06
Numan Kurtulmuş | Numan Kurtulmus | m | TUR:GOV minister 2014-08..2018-07; TUR:LEG speaker 2023-06..
Mustafa Şentop | Mustafa Sentop | m | TUR:LEG speaker 2019-02..2023-06
Fahrettin Koca |  | m | TUR:GOV minister 2018-07..2024-07
Lütfi Elvan | Lutfi Elvan | m | TUR:GOV minister 2013-12..2018-07; TUR:GOV finance_minister 2020-11-10..2021-12-02
Nureddin Nebati |  | m | TUR:GOV finance_minister 2021-12-02..2023-06-03
Hafize Gaye Erkan |  | f | TUR:BUS politician 2023-06..2024-02
Fatih Karahan |  | m | TUR:BUS politician 2024-02..
Naci Ağbal | Naci Agbal | m | TUR:GOV finance_minister 2015-11..2018-07; TUR:BUS politician 2020-11..2021-03
Şahap Kavcıoğlu | Sahap Kavcioglu | m | TUR:BUS politician 2021-03..2023-06
Fahrettin Altun |  | m | TUR:GOV spokesperson 2018-07..2025-07
Ömer Çelik | Omer Celik | m | TUR:GOV minister 2013-01..2018-07; TUR:PTY spokesperson 2018-08..
Tuncer Bakırhan | Tuncer Bakirhan | m | TUR:PTY party_leader 2023-10..
Tülay Hatimoğulları | Tulay Hatimogullari; Tülay Hatimogullari | f | TUR:PTY party_leader 2023-10..
Pervin Buldan |  | f | TUR:LEG member_of_parliament 2007-07..2018-02; TUR:PTY party_leader 2018-02..2023-10
Mithat Sancar |  | m | TUR:PTY party_leader 2020-02..2023-10
Temel Karamollaoğlu | Temel Karamollaoglu | m | TUR:PTY party_leader 2016-10..2024-11
Ümit Özdağ | Umit Ozdag | m | TUR:PTY party_leader 2021-08..
Canan Kaftancıoğlu | Canan Kaftancioglu | f | TUR:PTY politician 2018-01..
Gültan Kışanak | Gultan Kisanak | f | TUR:PTY party_leader 2010..2014-03; TUR:GOV mayor 2014-03..2016-10
Emine Erdoğan | Emine Erdogan | f | TUR:GOV politician 2003-03..
İbrahim Yumaklı |  | m | TUR:GOV minister 2023-03..
Deniz Yücel | Deniz Yucel; Deniz Yuecel | m | DEU:JRN politician 2007..
Meşale Tolu | Mesale Tolu | f | DEU:JRN politician 2016..
Tahir Elçi | Tahir Elci | m | TUR:SOC activist 2012..2015-11-28 | 2015-11-28
Metin Gürak | Metin Gurak | m | TUR:MIL general 2008..2025-08
Selçuk Bayraktaroğlu | Selcuk Bayraktaroglu | m | TUR:MIL general 2023-08..
Yoav Kisch | Joaw Kisch | m | ISR:LEG member_of_parliament 2015-05..2022-12; ISR:GOV minister 2022-12-29..
Jariv Levin | Yariv Levin | m | ISR:GOV minister 2015-05..2020-05; ISR:LEG speaker 2020-05..2021-06; ISR:GOV minister 2022-12-29..
Miki Zohar | Micky Zohar | m | ISR:LEG member_of_parliament 2015-05..2022-12; ISR:GOV minister 2022-12-29..
Nir Barkat |  | m | ISR:GOV mayor 2008-12..2018-12; ISR:LEG member_of_parliament 2019-04..2022-12; ISR:GOV minister 2022-12-29..
Moshe Lion | Mosche Lion | m | ISR:GOV mayor 2018-12..
Ron Huldai |  | m | ISR:GOV mayor 1998-11..
Jair Golan | Yair Golan | m | ISR:MIL general 2008..2018; ISR:LEG member_of_parliament 2019-10..2022-11; ISR:PTY party_leader 2024-05-29..
Merav Michaeli |  | f | ISR:LEG member_of_parliament 2013-02..2021-06; ISR:GOV minister 2021-06-13..2022-12; ISR:PTY party_leader 2022-12..2024-05
Nitzan Horowitz | Nizan Horowitz | m | ISR:GOV minister 2021-06-13..2022-12
Orit Strock | Orit Strook | f | ISR:GOV minister 2022-12-29..
Amichai Eliyahu | Amichai Elijahu | m | ISR:GOV minister 2022-12-29..
Gali Baharav-Miara |  | f | ISR:JUD judge 2022-02..
Esther Chajut | Esther Hayut | f | ISR:JUD judge 2004..2023-10
Yitzhak Amit | Jitzchak Amit | m | ISR:JUD judge 2009..
Tzachi Hanegbi | Zachi Hanegbi | m | ISR:GOV minister 2001-03..2006-11; ISR:LEG member_of_parliament 2006-11..2014; ISR:GOV minister 2016-05..2021-06; ISR:GOV politician 2023-01..2025-10
Yoaz Hendel | Joas Hendel | m | ISR:LEG member_of_parliament 2019-04..2020-05; ISR:GOV minister 2020-05..2020-12; ISR:GOV minister 2021-06..2022-12
Ze'ev Elkin | Seew Elkin; Zeev Elkin | m | ISR:GOV minister 2015-05..2020-12; ISR:GOV minister 2021-06..2022-12; ISR:GOV minister 2023-10..
Amir Ohana |  | m | ISR:GOV minister 2019-06..2021-06; ISR:LEG speaker 2022-12-29..
Ron Prosor |  | m | ISR:GOV politician 2004..
David Saranga |  | m | ISR:GOV politician 2004..
Avi Mizrahi |  | m | ISR:MIL general 2009..2012
Amnon Lipkin-Schachak | Amnon Lipkin-Shahak | m | ISR:MIL general 1995-01..1998-07; ISR:GOV minister 1999-07..2001-03
Ami Ajalon | Ami Ayalon | m | ISR:SPY politician 1996-02..2000-05; ISR:LEG member_of_parliament 2006-04..2007-09; ISR:GOV minister 2007-09..2009-03
Jakob Peri | Yaakov Peri; Jaakow Peri | m | ISR:SPY politician 1988..1995; ISR:GOV minister 2013-03..2014-12
Ephraim Halevy |  | m | ISR:SPY politician 1998..2002
Schlomo Ben-Ami | Shlomo Ben-Ami | m | ISR:GOV minister 1999-07..2001-03; ISR:GOV interior_minister 1999-07..2001-03-07; ISR:GOV foreign_minister 2000-08..2001-03-07
David Levy |  | m | ISR:GOV foreign_minister 1990-06..1992-07; ISR:GOV foreign_minister 1996-06..1998-01; ISR:GOV foreign_minister 1999-07..2000-08
Jitzchak Mordechai | Yitzhak Mordechai | m | ISR:GOV defence_minister 1996-06-18..1999-01; ISR:GOV minister 1999-07..2000-05
Mosche Arens | Moshe Arens | m | ISR:GOV defence_minister 1983-02..1984-09; ISR:GOV foreign_minister 1988-12..1990-06; ISR:GOV defence_minister 1990-06..1992-07; ISR:GOV defence_minister 1999-01-27..1999-07-06
Stanley Fischer |  | m | ISR:BUS politician 2005-05..2013-06; USA:BUS politician 2014-05..2017-10
Amir Yaron |  | m | ISR:BUS politician 2018-12..
Tal Becker |  | m | ISR:GOV politician 2005..
Majed Faradsch | Majed Faraj; Madschid Faradsch | m | PSE:SPY politician 2009..
Chalil al-Haja | Khalil al-Hayya; Chalil al-Hajja; Khalil al-Haja | m | PSE:REB politician 2006-01..
Mohammed Sinwar | Muhammad Sinwar; Mohammed al-Sinwar | m | PSE:REB commander 2005..2025-05-13 | 2025-05-13
Marwan Issa |  | m | PSE:REB commander 2012-11..2024-03-10 | 2024-03-10
Varsen Aghabekian Shahin | Varsen Aghabekian | f | PSE:GOV foreign_minister 2025-06..
Youssef Raggi | Youssef Rajji; Jussef Raggi | m | LBN:GOV foreign_minister 2025-02-08..
Abdallah Bou Habib |  | m | LBN:GOV foreign_minister 2021-09-10..2025-02-08
Bahaa Hariri |  | m | LBN:BUS politician 1990..
Mohammed Raad | Mohammad Raad | m | LBN:LEG member_of_parliament 1992..
Murhaf Abu Kasra | Murhaf Abu Qasra | m | SYR:GOV defence_minister 2024-12-21..
Mohammed al-Baschir | Mohammed al-Bashir; Mohammad al-Bashir | m | SYR:GOV prime_minister 2024-12-10..2025-03-29; SYR:GOV minister 2025-03-29..
Anas Chattab | Anas Khattab | m | SYR:SPY politician 2024-12..2025-03; SYR:GOV interior_minister 2025-03-29..
Ilham Ahmed |  | f | SYR:REB politician 2015..
Hikmat al-Hidschri | Hikmat al-Hijri; Hikmat al-Hidschiri | m | SYR:REL cleric 2012..
Mohammed al-Dschalali | Mohammad Ghazi al-Jalali; Mohammed Ghasi al-Dschalali | m | SYR:GOV prime_minister 2024-09-14..2024-12-08
Hussein Arnus | Hussein Arnous | m | SYR:GOV prime_minister 2020-08-30..2024-09-14
Raed al-Saleh | Raed Saleh al-Saleh | m | SYR:CVL politician 2014..2025-03; SYR:GOV minister 2025-03..
Thabet al-Abbasi | Thabit al-Abbasi | m | IRQ:GOV defence_minister 2022-10-27..
Abdul Amir al-Schammari | Abdul Amir al-Shammari | m | IRQ:GOV interior_minister 2022-10-27..
Falih al-Fajjad | Falih al-Fayyadh; Falah al-Fajjad | m | IRQ:GOV politician 2011..2020-07; IRQ:PRM politician 2014-06..
Dschumaa Inad | Juma Inad | m | IRQ:GOV defence_minister 2020-05..2022-10
Kubad Talabani | Qubad Talabani | m | IRQ:GOV minister 2014-06..
Bafel Talabani | Bafel Jalal Talabani | m | IRQ:PTY party_leader 2020-02..
Aziz Nasirzadeh | Asis Nasirsadeh; Aziz Nassirsadeh | m | IRN:MIL general 2018-08..2024-08; IRN:GOV defence_minister 2024-08-21..
Eskandar Momeni |  | m | IRN:GOV interior_minister 2024-08-21..
Abdolnaser Hemmati |  | m | IRN:BUS politician 2018-07..2021-05; IRN:GOV finance_minister 2024-08-21..2025-03-02; IRN:BUS politician 2025-12..
Modschtaba Chamenei | Mojtaba Khamenei; Modschtaba Khamenei; Mojtaba Chamenei | m | IRN:REL cleric 2000..
Hassan Chomeini | Hassan Khomeini | m | IRN:REL cleric 1995..
Majid Tacht-Ravanchi | Majid Takht-Ravanchi; Madschid Tacht-Rawantschi | m | IRN:GOV politician 2013..
Kasem Gharibabadi | Kazem Gharibabadi; Kasem Gharib Abadi | m | IRN:GOV politician 2018-07..
Mohammed Eslami | Mohammad Eslami | m | IRN:GOV minister 2018-10..2021-08; IRN:GOV politician 2021-08..
Mohammad Pakpur | Mohammad Pakpour; Mohammed Pakpur | m | IRN:MIL general 2009..
Amir Ali Hadschisadeh | Amir Ali Hajizadeh; Amirali Hajizadeh | m | IRN:MIL general 2009-10..2025-06-13 | 2025-06-13
Abdolrahim Mussawi | Abdolrahim Mousavi; Abdolrahim Mussavi | m | IRN:MIL general 2017-08..
Ali Schadmani | Ali Shadmani | m | IRN:MIL general 2010..2025-06-17 | 2025-06-17
Nasser Kanaani | Nasser Kanani | m | IRN:GOV spokesperson 2022-06..2024-09
Said Chatibsadeh | Saeed Khatibzadeh; Saeid Khatibzadeh | m | IRN:GOV spokesperson 2020-08..2022-06; IRN:GOV politician 2022-06..
Fatemeh Mohadscherani | Fatemeh Mohajerani | f | IRN:GOV spokesperson 2024-08..
Toomaj Salehi | Tumadsch Salehi | m | IRN:SOC activist 2021..
Dschamschid Scharmahd | Jamshid Sharmahd | m | IRN:OPP activist 2003..2024-10-28 | 2024-10-28
Masih Alinejad | Massih Alinedschad | f | IRN:OPP activist 2014..
Anwar Gargasch | Anwar Gargash | m | ARE:GOV minister 2006-02..2021-02; ARE:GOV politician 2021-02..
Sultan al-Dschaber | Sultan Al Jaber; Sultan al-Jaber; Sultan Ahmed al-Jaber | m | ARE:BUS politician 2016-02..; ARE:GOV minister 2013-03..
Mansur bin Zayed | Mansour bin Zayed; Scheich Mansur | m | ARE:GOV minister 2004-11..
Mohammed al-Chulaifi | Mohammed al-Khulaifi; Mohammed bin Abdulaziz al-Khulaifi | m | QAT:GOV minister 2023-03..
Madschid al-Ansari | Majed al-Ansari; Madschid al-Anssari | m | QAT:GOV spokesperson 2022..
Badr al-Bussaidi | Badr Albusaidi; Badr al-Busaidi; Badr bin Hamad al-Busaidi | m | OMN:GOV foreign_minister 2020-08-18..
Khalid bin Salman | Chalid bin Salman | m | SAU:GOV politician 2017-04..2019-02; SAU:GOV minister 2019-02..2022-09; SAU:GOV defence_minister 2022-09-27..
Ibrahim al-Assaf | Ibrahim al-Asaf | m | SAU:GOV finance_minister 1996-01..2016-10; SAU:GOV foreign_minister 2018-12-27..2019-10-23
Mohammed al-Dschadaan | Mohammed al-Jadaan | m | SAU:GOV finance_minister 2016-10-31..
Abdulaziz bin Salman | Abdelasis bin Salman | m | SAU:GOV minister 2019-09..
Yasir al-Rumayyan | Jassir al-Rumajjan | m | SAU:BUS politician 2015-09..
Ahmed Awad bin Mubarak | Ahmed bin Mubarak | m | YEM:GOV foreign_minister 2020-12..2024-02; YEM:GOV prime_minister 2024-02-05..2025-05-03
Salem Saleh bin Braik | Salem bin Breik; Salem bin Braik | m | YEM:GOV finance_minister 2019..2025-05; YEM:GOV prime_minister 2025-05-03..2026-01
Ahmed al-Rahawi | Ahmed al-Rahaui | m | YEM:REB prime_minister 2024-08..2025-08-28 | 2025-08-28
Hossam Zaki |  | m | EGY:GOV spokesperson 2007..2011; IGO:ARL politician 2016..
Abbas Kamel |  | m | EGY:SPY politician 2018-06..2024-10
Hassan Raschad | Hassan Rashad | m | EGY:SPY politician 2024-10..
Mahmud Taufik | Mahmoud Tawfik | m | EGY:GOV interior_minister 2018-06-14..
Magdi Abdel Ghaffar | Magdy Abdel Ghaffar | m | EGY:GOV interior_minister 2015-03..2018-06
Sedki Sobhi | Sedki Sobhy | m | EGY:MIL general 2012-08..2014-03; EGY:GOV defence_minister 2014-03-27..2018-06-14
Mohammed Saki | Mohamed Zaki | m | EGY:GOV defence_minister 2018-06-14..2024-07
Fathi Baschagha | Fathi Bashagha | m | LBY:GOV interior_minister 2018-10..2021-03; LBY:GOV prime_minister 2022-03..2023-05
Nadschla Mangusch | Najla Mangoush; Najla al-Mangoush; Nadschla al-Mangusch | f | LBY:GOV foreign_minister 2021-03-15..2023-08
Mohammed al-Menfi | Mohammed Menfi; Mohamed al-Menfi | m | LBY:GOV president 2021-03-15..
Chalid al-Mischri | Khalid al-Mishri; Khaled al-Mishri | m | LBY:LEG speaker 2018-04..2023-08
Saddam Haftar |  | m | LBY:REB commander 2016..
Ahmed Hachani |  | m | TUN:GOV prime_minister 2023-08-01..2024-08-07
Kamel Madouri | Kamel Maddouri | m | TUN:GOV prime_minister 2024-08-07..2025-03-20
Sarra Zaafrani Zenzri | Sarra Zaafrani | f | TUN:GOV prime_minister 2025-03-20..
Hichem Mechichi |  | m | TUN:GOV interior_minister 2020-02..2020-09; TUN:GOV prime_minister 2020-09-02..2021-07-25
Elyes Fakhfakh |  | m | TUN:GOV finance_minister 2012-12..2014-01; TUN:GOV prime_minister 2020-02-27..2020-09-02
Abir Moussi |  | f | TUN:OPP opposition_leader 2016-08..
Nabil Karoui |  | m | TUN:PTY party_leader 2019-06..
Abdelaziz Djerad |  | m | DZA:GOV prime_minister 2019-12-28..2021-06-30
Aymen Benabderrahmane | Aïmene Benabderrahmane | m | DZA:GOV finance_minister 2020-06..2022-02; DZA:GOV prime_minister 2021-07-07..2023-11-11
Nadir Larbaoui |  | m | DZA:GOV prime_minister 2023-11-11..2025-08-28
Sifi Ghrieb |  | m | DZA:GOV minister 2024-11..2025-08; DZA:GOV prime_minister 2025-08-28..
Ahmed Attaf |  | m | DZA:GOV foreign_minister 1996-01..1999-12; DZA:GOV foreign_minister 2023-03-18..
Sabri Boukadoum |  | m | DZA:GOV foreign_minister 2019-04-01..2021-07
Saïd Chengriha | Said Chengriha | m | DZA:MIL general 2018..
Boualem Sansal |  | m | DZA:SOC activist 1999..
Nasser Zefzafi |  | m | MAR:SOC activist 2016-10..

# Asia
Suhail Shaheen | Suhail Schahin; Suhail Schahien | m | AFG:REB spokesperson 2018..2021-08; AFG:GOV politician 2021-08..
Abdul Kahar Balchi | Abdul Qahar Balkhi | m | AFG:GOV spokesperson 2021-08..
Hamdullah Mohib |  | m | AFG:GOV minister 2018-08..2021-08
Fausia Kufi | Fawzia Koofi | f | AFG:LEG member_of_parliament 2005-12..2021-08
Ahmad Massud | Ahmad Massoud | m | AFG:REB rebel_leader 2021-08..
Sohail Mahmood |  | m | PAK:GOV politician 2013..2022-09
Mohsin Naqvi |  | m | PAK:GOV governor 2023-01..2024-02; PAK:GOV interior_minister 2024-03-11..
Muhammad Aurangzeb |  | m | PAK:GOV finance_minister 2024-03-11..
Faiz Hameed |  | m | PAK:SPY politician 2019-06..2021-11; PAK:MIL general 2021-11..2022-12
Asad Umar |  | m | PAK:GOV finance_minister 2018-08..2019-04; PAK:GOV minister 2019-11..2022-04
Rana Sanaullah |  | m | PAK:GOV interior_minister 2022-04..2023-08; PAK:GOV politician 2024-05..
Jahangir Karamat |  | m | PAK:MIL general 1996-01..1998-10
Attaullah Tarar | Attaullah Tarrar | m | PAK:GOV minister 2024-03..
Ahmed Sharif Chaudhry |  | m | PAK:MIL spokesperson 2022-12..
Mallikarjun Kharge |  | m | IND:GOV minister 2009-05..2014-05; IND:PTY party_leader 2022-10..
Ashwini Vaishnaw |  | m | IND:GOV minister 2021-07..
Piyush Goyal |  | m | IND:GOV minister 2014-05..
Nitin Gadkari |  | m | IND:PTY party_leader 2009-12..2013-01; IND:GOV minister 2014-05..
Smriti Irani |  | f | IND:GOV minister 2014-05..2024-06
J. P. Nadda | JP Nadda; Jagat Prakash Nadda | m | IND:GOV minister 2014-11..2019-05; IND:PTY party_leader 2020-01..2026-01; IND:GOV minister 2024-06..
Vikram Misri |  | m | IND:GOV politician 2014..
Randhir Jaiswal |  | m | IND:GOV spokesperson 2024-01..
Arindam Bagchi |  | m | IND:GOV spokesperson 2021-03..2024-01
Anil Chauhan |  | m | IND:MIL general 2019..
Bipin Rawat |  | m | IND:MIL general 2016..2021-12-08 | 2021-12-08
Manoj Mukund Naravane |  | m | IND:MIL general 2019-12..2022-04
Raghuram Rajan |  | m | IGO:IMF politician 2003..2006; IND:BUS politician 2013-09..2016-09
Urjit Patel |  | m | IND:BUS politician 2016-09..2018-12
Shaktikanta Das |  | m | IND:BUS politician 2018-12..2024-12
Akhilesh Yadav |  | m | IND:GOV governor 2012-03..2017-03; IND:OPP opposition_leader 2017-03..
Mulayam Singh Yadav |  | m | IND:GOV defence_minister 1996-06..1998-03; IND:GOV governor 2003-08..2007-05; IND:LEG member_of_parliament 2009..2022-10-10 | 2022-10-10
Uddhav Thackeray |  | m | IND:GOV governor 2019-11..2022-06; IND:PTY party_leader 2022-06..
Devendra Fadnavis |  | m | IND:GOV governor 2014-10..2019-11; IND:GOV minister 2022-06..2024-12; IND:GOV governor 2024-12..
M. K. Stalin | MK Stalin | m | IND:GOV governor 2021-05..
Pinarayi Vijayan |  | m | IND:GOV governor 2016-05..
Mehbooba Mufti |  | f | IND:GOV governor 2016-04..2018-06; IND:OPP politician 2018-06..
Farooq Abdullah |  | m | IND:GOV governor 1996-10..2002-10; IND:GOV minister 2009-05..2014-05; IND:PTY party_leader 2014-05..
Atishi | Atishi Marlena | f | IND:GOV minister 2023-03..2024-09; IND:GOV governor 2024-09-21..2025-02
Manish Sisodia |  | m | IND:GOV minister 2015-02..2023-02
Medha Patkar |  | f | IND:SOC activist 1985..
Kailash Satyarthi |  | m | IND:SOC activist 1980..
Touhid Hossain | Tauhid Hossain | m | BGD:GOV foreign_minister 2024-08-09..2026-02
A. K. Abdul Momen | Abdul Momen | m | BGD:GOV foreign_minister 2019-01..2024-01
Hasan Mahmud |  | m | BGD:GOV minister 2009-07..2024-01; BGD:GOV foreign_minister 2024-01-11..2024-08-05
Mohammed Shahabuddin |  | m | BGD:GOV president 2023-04-24..
Waker-uz-Zaman | Waker uz Zaman | m | BGD:MIL general 2024-06..
Nahid Islam |  | m | BGD:SOC activist 2024-07..2024-08; BGD:GOV minister 2024-08..2025-02; BGD:PTY party_leader 2025-02..
Harini Amarasuriya |  | f | LKA:GOV prime_minister 2024-09-24..
Vijitha Herath |  | m | LKA:GOV foreign_minister 2024-09-25..
Sajith Premadasa |  | m | LKA:GOV minister 2015-01..2019-11; LKA:OPP opposition_leader 2020-01..
Dinesh Gunawardena |  | m | LKA:GOV foreign_minister 2019-11..2021-08; LKA:GOV prime_minister 2022-07-22..2024-09
Balendra Shah | Balen Shah | m | NPL:GOV mayor 2022-05..
Rabi Lamichhane |  | m | NPL:GOV minister 2022-12..2023-01; NPL:PTY party_leader 2022-07..
Arzu Rana Deuba |  | f | NPL:GOV foreign_minister 2024-07..2025-09
*Cai Qi |  | m | CHN:GOV mayor 2016-10..2017-05; CHN:PTY politician 2017-05..
*Ding Xuexiang |  | m | CHN:PTY politician 2017-10..2023-03; CHN:GOV minister 2023-03-12..
*He Lifeng |  | m | CHN:GOV minister 2017-02..
*Wang Huning |  | m | CHN:PTY politician 2002-11..2023-03; CHN:LEG speaker 2023-03..
*Li Xi |  | m | CHN:PTY politician 2012..
*Chen Jining |  | m | CHN:GOV minister 2015-02..2017-05; CHN:GOV mayor 2017-05..2022-10; CHN:PTY politician 2022-10..
*Chen Min'er | Chen Miner | m | CHN:GOV governor 2012-12..2015; CHN:PTY politician 2015..
*Ma Xingrui |  | m | CHN:GOV governor 2016-12..2021-12; CHN:PTY politician 2021-12..2025-07
*He Weidong |  | m | CHN:MIL general 2013..2025-10
*Zhang Youxia |  | m | CHN:MIL general 2007..2026-01
*Miao Hua |  | m | CHN:MIL general 2014..2025-06
*Liu Zhenli |  | m | CHN:MIL general 2015..2026-01
*Wang Wentao |  | m | CHN:GOV minister 2020-12..
*Zhong Shan |  | m | CHN:GOV minister 2017-02..2020-12
*Li Chenggang |  | m | CHN:GOV politician 2021..
*Lan Fo'an | Lan Foan | m | CHN:GOV governor 2021-06..2023-09; CHN:GOV finance_minister 2023-10..
*Liu Kun |  | m | CHN:GOV finance_minister 2018-03..2023-10
*Pan Gongsheng |  | m | CHN:BUS politician 2012-06..
*Yi Gang |  | m | CHN:BUS politician 2008..2023-07
*Wang Xiaohong |  | m | CHN:GOV minister 2016-03..; CHN:GOV interior_minister 2022-06-24..
*Chen Yixin |  | m | CHN:SPY politician 2022-10..
*Lin Jian |  | m | CHN:GOV spokesperson 2024-03..
*Guo Jiakun |  | m | CHN:GOV spokesperson 2025-01..
*Zhang Xiaogang |  | m | CHN:MIL spokesperson 2023..
*Wu Qian |  | m | CHN:MIL spokesperson 2015..2025
*Liu Haixing |  | m | CHN:GOV politician 2017..
*Xie Feng |  | m | CHN:GOV politician 2008..
*Cui Tiankai |  | m | CHN:GOV politician 2007..2021-06
*Shi Mingde |  | m | CHN:GOV politician 2012-08..2019-03
*Wu Ken |  | m | CHN:GOV politician 2019-03..2025
*Zhang Gaoli |  | m | CHN:GOV minister 2013-03..2018-03
*Han Zheng |  | m | CHN:GOV mayor 2003-02..2012-12; CHN:PTY politician 2012-11..2018-03; CHN:GOV minister 2018-03..
*Yu Zhengsheng |  | m | CHN:GOV minister 1998-03..2001-11; CHN:PTY politician 2001-11..2013-03; CHN:LEG speaker 2013-03..2018-03
*Liu Yunshan |  | m | CHN:PTY politician 2002-11..2017-10
*Sun Zhengcai |  | m | CHN:GOV minister 2006-12..2009-11; CHN:PTY politician 2009-11..2017-07
*Ling Jihua |  | m | CHN:PTY politician 2007..2014-12
*He Guoqiang |  | m | CHN:PTY politician 2002-10..2012-11
*Qiao Shi |  | m | CHN:LEG speaker 1993-03..1998-03
*Li Ruihuan |  | m | CHN:LEG speaker 1993-03..2003-03
*Chi Haotian |  | m | CHN:GOV defence_minister 1993-03..2003-03
*Wang Zhaoguo |  | m | CHN:LEG member_of_parliament 2003-03..2013-03
*Xu Jiatun |  | m | CHN:PTY politician 1983..1990
*Hsiao Bi-khim | Hsiao Bi Khim | f | TWN:LEG member_of_parliament 2002-02..2008-01; TWN:LEG member_of_parliament 2012-02..2020-01; TWN:GOV politician 2020-07..2023-11; TWN:GOV minister 2024-05-20..
*Cho Jung-tai |  | m | TWN:PTY party_leader 2019-01..2020-05; TWN:GOV prime_minister 2024-05-20..
*Chen Chien-jen |  | m | TWN:GOV minister 2016-05..2020-05; TWN:GOV prime_minister 2023-01-31..2024-05-20
*Lin Chia-lung |  | m | TWN:GOV mayor 2014-12..2018-12; TWN:GOV minister 2019-01..2021-04; TWN:GOV foreign_minister 2024-05-20..
*Wellington Koo |  | m | TWN:GOV minister 2020-05..2024-05; TWN:GOV defence_minister 2024-05-20..
*Chiu Kuo-cheng |  | m | TWN:SPY politician 2019-07..2021-02; TWN:GOV defence_minister 2021-02..2024-05-20
*Hou Yu-ih |  | m | TWN:COP politician 2006-02..2008; TWN:GOV mayor 2018-12-25..
*Ko Wen-je |  | m | TWN:GOV mayor 2014-12-25..2022-12-25; TWN:PTY party_leader 2019-08..2025-01
*Chu Li-luan | Eric Chu | m | TWN:GOV mayor 2010-12..2018-12; TWN:PTY party_leader 2021-10..2025-11
*Cheng Li-wun |  | f | TWN:PTY party_leader 2025-11..
*Chiang Wan-an |  | m | TWN:LEG member_of_parliament 2016-02..2022-11; TWN:GOV mayor 2022-12-25..
Chris Tang |  | m | HKG:COP politician 2019-11..2021-06; HKG:GOV minister 2021-06..
Teresa Cheng |  | f | HKG:GOV minister 2018-01..2022-06
Edward Leung |  | m | HKG:OPP activist 2015..
Chow Hang-tung |  | f | HKG:OPP activist 2011..
Luvsannamsrain Ojuun-Erdene | Luwsannamsrain Ojuun-Erdene; Luvsannamsrain Oyun-Erdene | m | MNG:GOV prime_minister 2021-01-27..2025-06-13
Hirokazu Matsuno |  | m | JPN:GOV minister 2016-08..2017-08; JPN:GOV minister 2021-10..2023-12
Minoru Kihara |  | m | JPN:GOV defence_minister 2023-09-13..2024-10-01; JPN:GOV minister 2025-10-21..
Gen Nakatani |  | m | JPN:GOV defence_minister 2001-04..2002-09; JPN:GOV defence_minister 2014-12..2016-08; JPN:GOV defence_minister 2024-10-01..2025-10-21
Shinjirō Koizumi | Shinjiro Koizumi | m | JPN:LEG member_of_parliament 2009-08..2019-09; JPN:GOV minister 2019-09-11..2021-10; JPN:GOV minister 2025-05..2025-10; JPN:GOV defence_minister 2025-10-21..
Nobuo Kishi |  | m | JPN:GOV defence_minister 2020-09-16..2022-08-10
Tomomi Inada |  | f | JPN:GOV minister 2012-12..2014-09; JPN:GOV defence_minister 2016-08-03..2017-07-28
Itsunori Onodera |  | m | JPN:GOV defence_minister 2012-12-26..2014-09; JPN:GOV defence_minister 2017-08-03..2018-10-02
Shunichi Suzuki |  | m | JPN:GOV minister 2017-08..2018-10; JPN:GOV minister 2019-04..2019-09; JPN:GOV finance_minister 2021-10-04..2024-10-01
Katsunobu Katō | Katsunobu Kato | m | JPN:GOV minister 2015-10..2018-10; JPN:GOV minister 2019-09..2021-10; JPN:GOV minister 2022-08..2023-09; JPN:GOV finance_minister 2024-10-01..2025-10-21
Satsuki Katayama |  | f | JPN:GOV minister 2018-10..2019-09; JPN:GOV finance_minister 2025-10-21..
Ryosei Akazawa | Ryōsei Akazawa | m | JPN:GOV minister 2024-10-01..
Haruhiko Kuroda |  | m | JPN:BUS politician 2013-03..2023-04
Masaaki Shirakawa |  | m | JPN:BUS politician 2008-04..2013-03
Kazuo Ueda |  | m | JPN:BUS politician 2023-04..
Kenta Izumi |  | m | JPN:OPP opposition_leader 2021-11..2024-09
Yūichirō Tamaki | Yuichiro Tamaki | m | JPN:PTY party_leader 2018-05..
Tetsuo Saitō | Tetsuo Saito | m | JPN:GOV minister 2008-08..2009-09; JPN:GOV minister 2021-10..2024-11; JPN:PTY party_leader 2024-11..2026-01
Natsuo Yamaguchi |  | m | JPN:PTY party_leader 2009-09..2024-09
Kazuo Shii |  | m | JPN:PTY party_leader 2000-11..2024-01
Akira Amari |  | m | JPN:GOV minister 2006-09..2007-08; JPN:GOV minister 2007-08..2008-08; JPN:GOV minister 2008-09..2009-09; JPN:GOV minister 2012-12..2016-01
Toshihiro Nikai |  | m | JPN:GOV minister 1999-10..2000-07; JPN:GOV minister 2005-10..2006-09; JPN:GOV minister 2008-08..2009-09; JPN:PTY secretary_general 2016-08..2021-10
Denny Tamaki |  | m | JPN:LEG member_of_parliament 2009-09..2018-09; JPN:GOV governor 2018-10-04..
Takeshi Onaga |  | m | JPN:GOV mayor 2000-12..2014-10; JPN:GOV governor 2014-12-10..2018-08-08 | 2018-08-08
Takako Doi |  | f | JPN:LEG speaker 1993-08..1996-09; JPN:PTY party_leader 1996-09..2003-11
Sohei Kamiya |  | m | JPN:PTY party_leader 2020-04..
*Han Dong-hoon |  | m | KOR:GOV minister 2022-05..2023-12; KOR:PTY party_leader 2023-12..2024-12
*Kim Keon-hee |  | f | KOR:GOV politician 2022-05..2025-04
*Choi Sang-mok |  | m | KOR:GOV finance_minister 2023-12-29..2025-05-01
*Kim Moon-soo |  | m | KOR:GOV governor 2006-07..2014-06; KOR:GOV minister 2024-08..2025-04; KOR:PTY politician 2025-04..
*Kim Min-seok |  | m | KOR:LEG member_of_parliament 2020-05..2025-07; KOR:GOV prime_minister 2025-07-03..
*Jung Chung-rae | Jeong Cheong-rae | m | KOR:LEG member_of_parliament 2004-05..2025-08; KOR:PTY party_leader 2025-08-02..
*Jang Dong-hyuk |  | m | KOR:LEG member_of_parliament 2022-06..2025-08; KOR:OPP opposition_leader 2025-08..
*Woo Won-shik | Woo Won-sik | m | KOR:LEG speaker 2024-06..2026-05
*Kim Yong-hyun |  | m | KOR:GOV defence_minister 2024-09-06..2024-12-05
*Shin Won-sik |  | m | KOR:GOV defence_minister 2023-10..2024-09; KOR:GOV politician 2024-08..2025-06
*Lee Jong-sup |  | m | KOR:GOV defence_minister 2022-05-11..2023-10
*Suh Wook |  | m | KOR:MIL general 2019-04..2020-09; KOR:GOV defence_minister 2020-09..2022-05
*Park Jin |  | m | KOR:LEG member_of_parliament 2002-08..2012-05; KOR:GOV foreign_minister 2022-05-12..2024-01-10
*Ahn Gyu-back |  | m | KOR:LEG member_of_parliament 2008-05..2025-07; KOR:GOV defence_minister 2025-07-25..
*Wi Sung-lac |  | m | KOR:GOV politician 2009..2015; KOR:LEG member_of_parliament 2024-05..2025-06; KOR:GOV politician 2025-06..
*Cho Tae-yong |  | m | KOR:GOV politician 2022-05..2024-01; KOR:SPY politician 2024-01..2025-06
*Ahn Cheol-soo |  | m | KOR:LEG member_of_parliament 2013-04..2017-04; KOR:PTY party_leader 2017-08..2022-05; KOR:LEG member_of_parliament 2022-06..
*Lee Jun-seok |  | m | KOR:PTY party_leader 2021-06..2022-08; KOR:LEG member_of_parliament 2024-05..
*Chung Sye-kyun |  | m | KOR:LEG speaker 2016-06..2018-05; KOR:GOV prime_minister 2020-01-14..2021-04-16
*Kim Boo-kyum |  | m | KOR:GOV interior_minister 2017-06..2019-04; KOR:GOV prime_minister 2021-05-14..2022-05-11
*Rhee Chang-yong | Lee Chang-yong | m | KOR:BUS politician 2022-04..2026-04
*Ri Yong-gil |  | m | PRK:MIL general 2013-08..
*No Kwang-chol |  | m | PRK:GOV defence_minister 2018-06..2019-12; PRK:GOV defence_minister 2024-10..
*Ri Son-gwon |  | m | PRK:GOV politician 2016-06..2020-01; PRK:GOV foreign_minister 2020-01..2022-06
*Jo Yong-won |  | m | PRK:PTY politician 2019..
*Luong Cuong |  | m | VNM:MIL general 2011..2024-10; VNM:GOV president 2024-10-21..
*Vo Van Thuong |  | m | VNM:GOV president 2023-03-02..2024-03-20
*Vuong Dinh Hue |  | m | VNM:GOV finance_minister 2011-08..2013; VNM:LEG speaker 2021-03..2024-05
*Tran Thanh Man |  | m | VNM:LEG speaker 2024-05..
*Bui Thanh Son |  | m | VNM:GOV foreign_minister 2021-04-08..2024-08; VNM:GOV minister 2024-08..
Sonexay Siphandone |  | m | LAO:GOV prime_minister 2022-12-30..
*Prak Sokhonn |  | m | KHM:GOV foreign_minister 2016-04..2023-08; KHM:GOV foreign_minister 2024-11..
Nattaphong Ruengpanyawut |  | m | THA:OPP opposition_leader 2024-08..
Maris Sangiampongsa |  | m | THA:GOV foreign_minister 2024-05..2025-09
Sihasak Phuangketkeow |  | m | THA:GOV foreign_minister 2025-09..
Don Pramudwinai |  | m | THA:GOV foreign_minister 2015-08..2023-08
Phumtham Wechayachai |  | m | THA:GOV minister 2023-09..2024-09; THA:GOV defence_minister 2024-09..2025-06; THA:GOV interior_minister 2025-07..2025-09
Parit Chiwarak |  | m | THA:OPP activist 2020..
Zin Mar Aung |  | f | MMR:LEG member_of_parliament 2012-05..2021-02; MMR:OPP politician 2021-02..
Zaw Min Tun |  | m | MMR:MIL spokesperson 2016..
Duwa Lashi La |  | m | MMR:OPP politician 2021-04..
Mya Tun Oo |  | m | MMR:MIL general 2016-08..2021-02; MMR:GOV defence_minister 2021-02..2023-08
Gibran Rakabuming Raka | Gibran Rakabuming | m | IDN:GOV mayor 2021-02..2024-07; IDN:GOV minister 2024-10-20..
Sugiono |  | m | IDN:GOV foreign_minister 2024-10-21..
Purbaya Yudhi Sadewa |  | m | IDN:GOV finance_minister 2025-09-08..
Ma'ruf Amin | Maruf Amin | m | IDN:REL politician 2015-08..2018; IDN:GOV minister 2019-10-20..2024-10-20
Ganjar Pranowo |  | m | IDN:GOV governor 2013-08..2023-09; IDN:PTY politician 2023-09..
Luhut Pandjaitan | Luhut Binsar Pandjaitan | m | IDN:GOV minister 2015-08..2024-10
Ryamizard Ryacudu |  | m | IDN:MIL general 2002-06..2005-02; IDN:GOV defence_minister 2014-10..2019-10
Mohamad Sabu |  | m | MYS:GOV defence_minister 2018-05..2020-02; MYS:GOV minister 2022-12..
Saifuddin Abdullah |  | m | MYS:GOV foreign_minister 2018-07..2020-02; MYS:GOV foreign_minister 2021-08-30..2022-11
Mohamad Hasan |  | m | MYS:GOV defence_minister 2022-12..2023-12; MYS:GOV foreign_minister 2023-12-12..
Zambry Abdul Kadir |  | m | MYS:GOV foreign_minister 2022-12-03..2023-12-12
Lim Kit Siang |  | m | MYS:OPP opposition_leader 1975..2008; MYS:LEG member_of_parliament 2008..2022-10
Karpal Singh |  | m | MYS:OPP politician 1978..2014-04-17 | 2014-04-17
Vivian Balakrishnan |  | m | SGP:GOV minister 2004-08..2015-09; SGP:GOV foreign_minister 2015-10-01..
K. Shanmugam | Kasiviswanathan Shanmugam | m | SGP:GOV minister 2008-05..2011-05; SGP:GOV foreign_minister 2011-05-21..2015-09; SGP:GOV interior_minister 2015-10..
Ng Eng Hen |  | m | SGP:GOV minister 2004-08..2011-05; SGP:GOV defence_minister 2011-05-21..2025-05
Gan Kim Yong |  | m | SGP:GOV minister 2008-04..
Pritam Singh |  | m | SGP:OPP opposition_leader 2018-04..
Enrique Manalo |  | m | PHL:GOV foreign_minister 2022-07-01..2025-06
Theresa Lazaro | Ma. Theresa Lazaro | f | PHL:GOV foreign_minister 2025-07-01..
Martin Romualdez |  | m | PHL:LEG speaker 2022-07..2025-09
Ronald dela Rosa |  | m | PHL:COP politician 2016-07..2018-04; PHL:LEG member_of_parliament 2019-07..
Alan Peter Cayetano |  | m | PHL:LEG member_of_parliament 1998..2017-05; PHL:GOV foreign_minister 2017-05-18..2018-10; PHL:LEG member_of_parliament 2019-07..
Jay Tarriela |  | m | PHL:MIL spokesperson 2022..
Manny Pacquiao |  | m | PHL:LEG member_of_parliament 2010-06..2022-06
Perfecto Yasay |  | m | PHL:GOV foreign_minister 2016-06-30..2017-03

# Africa
Gideon Timothewos | Gedion Timothewos | m | ETH:GOV minister 2020..2024-10; ETH:GOV foreign_minister 2024-10..
Redwan Hussien | Redwan Hussein | m | ETH:GOV minister 2012..2024; ETH:SPY politician 2024-02..
Birhanu Jula | Berhanu Jula | m | ETH:MIL general 2020-11..
Tadesse Werede |  | m | ETH:REB commander 2020-11..2022-11; ETH:GOV governor 2025-04..
Jawar Mohammed |  | m | ETH:OPP activist 2013..
Seleshi Bekele |  | m | ETH:GOV minister 2016-11..2021-10
Yemane Gebremeskel |  | m | ERI:GOV minister 2015..
Abdirahman Mohamed Abdullahi | Abdirahman Irro | m | SOM:PRE president 2024-12-12..
Kamil Idris |  | m | UNO politician 1997-11..2008-09; SDN:GOV prime_minister 2025-05-31..
Jassir al-Atta | Yasser al-Atta; Yasir al-Atta | m | SDN:MIL general 2019-04..
Schamsuddin Kabbaschi | Shamseldin Kabbashi; Shams al-Din Kabbashi | m | SDN:MIL general 2019-04..
Abdulrahim Dagalo | Abdul Rahim Dagalo; Abdelrahim Dagalo | m | SDN:PRM commander 2013..2023-04; SDN:REB commander 2023-04..
Mohammed Hassan al-Taischi | Mohamed Hassan al-Ta'ayshi; Mohammed Hassan Osman al-Taishi | m | SDN:GOV politician 2019-08..2021-10; SDN:REB prime_minister 2025-07..
Kithure Kindiki |  | m | KEN:LEG member_of_parliament 2013-03..2022-09; KEN:GOV interior_minister 2022-10..2024-10; KEN:GOV minister 2024-11-01..
Fred Matiang'i | Fred Matiangi | m | KEN:GOV minister 2013-04..2017-07; KEN:GOV interior_minister 2018-01..2022-09
Wafula Chebukati |  | m | KEN:GOV politician 2017-01..2023-01
Boniface Mwangi |  | m | KEN:SOC activist 2009..
Hussein Bashe |  | m | TZA:GOV minister 2022-01..2025-11
Mwigulu Nchemba |  | m | TZA:GOV interior_minister 2016-06..2018-07; TZA:GOV finance_minister 2021-03..2025-11; TZA:GOV prime_minister 2025-11-13..
Kassim Majaliwa |  | m | TZA:GOV prime_minister 2015-11-20..2025-11-13
Freeman Mbowe |  | m | TZA:OPP opposition_leader 2004..2025-01
Olivier Nduhungirehe |  | m | RWA:GOV minister 2017-08..2020-04; RWA:GOV foreign_minister 2024-06-12..
Vincent Biruta |  | m | RWA:GOV minister 2009..2019-11; RWA:GOV foreign_minister 2019-11..2024-06; RWA:GOV interior_minister 2024-06..
Édouard Ngirente | Edouard Ngirente | m | RWA:GOV prime_minister 2017-08-30..2025-07-24
Kayumba Nyamwasa |  | m | RWA:MIL general 1998..2002; RWA:OPP activist 2010-02..
Thérèse Kayikwamba Wagner | Therese Kayikwamba Wagner | f | COD:GOV foreign_minister 2024-06-12..
Christophe Lutundula |  | m | COD:GOV foreign_minister 2021-04..2024-06
Bertrand Bisimwa |  | m | COD:REB politician 2013-03..
Willy Ngoma |  | m | COD:REB spokesperson 2021..
Lawrence Kanyuka |  | m | COD:REB spokesperson 2022..
Patrick Muyaya |  | m | COD:GOV spokesperson 2021-04..
Sadio Camara |  | m | MLI:GOV defence_minister 2020-10..2021-05; MLI:GOV defence_minister 2021-06-11..
Abdoulaye Maïga | Abdoulaye Maiga | m | MLI:GOV minister 2021-06..2024-11; MLI:GOV prime_minister 2024-11-21..
Mahmoud Dicko |  | m | MLI:REL politician 2008-01..
Karamoko Jean Marie Traoré | Karamoko Jean-Marie Traoré | m | BFA:GOV foreign_minister 2023-12..
Rimtalba Jean Emmanuel Ouédraogo | Jean Emmanuel Ouédraogo | m | BFA:GOV prime_minister 2024-12-07..
Apollinaire Kyélem de Tambèla | Apollinaire Joachim Kyelem de Tambela; Apollinaire Joachim Kyélem de Tambèla | m | BFA:GOV prime_minister 2022-10-21..2024-12-06
Ali Lamine Zeine | Ali Mahamane Lamine Zeine | m | NER:GOV finance_minister 2003..2010; NER:GOV prime_minister 2023-08-08..
Salifou Mody | Salifou Modi | m | NER:MIL general 2020-01..2023-07; NER:GOV defence_minister 2023-08..
Bakary Yaou Sangaré | Bakary Yaou Sangare | m | NER:GOV foreign_minister 2023-08..
Amadou Bah Oury | Bah Oury | m | GIN:GOV prime_minister 2024-02-27..
Tidjane Thiam |  | m | CHE:BUS politician 2015-07..2020-02; CIV:OPP opposition_leader 2023-12..
Patrick Achi |  | m | CIV:GOV minister 2000..2021-03; CIV:GOV prime_minister 2021-03-26..2023-10
Robert Beugré Mambé | Robert Beugre Mambe | m | CIV:GOV governor 2011-05..2023-10; CIV:GOV prime_minister 2023-10-17..
Romuald Wadagni |  | m | BEN:GOV finance_minister 2016-04..2026
Nyesom Wike |  | m | NGA:GOV governor 2015-05..2023-05; NGA:GOV minister 2023-08..
Kashim Shettima |  | m | NGA:GOV governor 2011-05..2019-05; NGA:GOV minister 2023-05-29..
Geoffrey Onyeama |  | m | NGA:GOV foreign_minister 2015-11..2023-05
Yusuf Tuggar |  | m | NGA:GOV politician 2017..2023-08; NGA:GOV foreign_minister 2023-08..
Christopher Musa |  | m | NGA:MIL general 2023-06..2025-10; NGA:GOV defence_minister 2025-12..
Samuel Okudzeto Ablakwa |  | m | GHA:GOV foreign_minister 2025-02-07..
Shirley Ayorkor Botchwey |  | f | GHA:GOV foreign_minister 2017-02..2025-01; IGO:CWN secretary_general 2025-04..
Mahamudu Bawumia |  | m | GHA:GOV minister 2017-01-07..2025-01-07
Allamaye Halina |  | m | TCD:GOV prime_minister 2024-05-23..
Albert Pahimi Padacké | Albert Pahimi Padacke | m | TCD:GOV prime_minister 2016-02..2018-05; TCD:GOV prime_minister 2021-04..2022-10
Albert Ondo Ossa |  | m | GAB:OPP opposition_leader 2023-08..
Enoch Godongwana |  | m | ZAF:GOV finance_minister 2021-08-05..
Paul Mashatile |  | m | ZAF:GOV minister 2010-11..2014-05; ZAF:GOV minister 2023-03-07..
Fikile Mbalula |  | m | ZAF:GOV minister 2010-11..2023-03; ZAF:PTY secretary_general 2022-12..
Gwede Mantashe |  | m | ZAF:PTY secretary_general 2007-12..2017-12; ZAF:GOV minister 2018-02..
Ace Magashule |  | m | ZAF:GOV governor 2009-05..2018-03; ZAF:PTY secretary_general 2017-12..2023-06
Bheki Cele |  | m | ZAF:COP politician 2009-07..2011-10; ZAF:GOV minister 2014-05..2024-06
Angie Motshekga |  | f | ZAF:GOV minister 2009-05..2024-06; ZAF:GOV defence_minister 2024-06-30..
Malusi Gigaba |  | m | ZAF:GOV minister 2010-11..2017-03; ZAF:GOV finance_minister 2017-03-31..2018-02; ZAF:GOV interior_minister 2018-02..2018-11
Aaron Motsoaledi |  | m | ZAF:GOV minister 2009-05..2019-05; ZAF:GOV interior_minister 2019-05..2024-06; ZAF:GOV minister 2024-06..
Leon Schreiber |  | m | ZAF:GOV interior_minister 2024-07-03..
Lesetja Kganyago |  | m | ZAF:BUS politician 2014-11..
Tony Leon |  | m | ZAF:OPP opposition_leader 1999-06..2007-05
Thuli Madonsela |  | f | ZAF:GOV politician 2009-10..2016-10
Shamila Batohi |  | f | ZAF:JUD judge 2019-02..2026-01
Tlali Tlali |  | m | ZAF:JUD spokesperson 2005..2010
Alfred Nzo |  | m | ZAF:GOV foreign_minister 1994-05..1999-06
Joe Modise |  | m | ZAF:GOV defence_minister 1994-05..1999-06
Adalberto Costa Júnior | Adalberto Costa Junior | m | AGO:OPP opposition_leader 2019-11..
Téte António | Tete Antonio | m | AGO:GOV foreign_minister 2020-04..
Ossufo Momade |  | m | MOZ:OPP opposition_leader 2018-05..
Saulos Chilima |  | m | MWI:GOV minister 2014-05..2019-02; MWI:GOV minister 2020-06-28..2024-06-10 | 2024-06-10
Christine Razanamahasoa |  | f | MDG:LEG speaker 2019-07..2023
Naveen Rampersad |  | m | MUS:PTY politician 2000..2001

# Americas
Doug Burgum |  | m | USA:GOV governor 2016-12..2024-12; USA:GOV minister 2025-02-01..
Sean Duffy |  | m | USA:LEG member_of_parliament 2011-01..2019-09; USA:GOV minister 2025-01-28..
Linda McMahon |  | f | USA:BUS politician 1993..2009; USA:GOV minister 2017-02..2019-04; USA:GOV minister 2025-03-03..
Brooke Rollins |  | f | USA:GOV politician 2018-02..2021-01; USA:GOV minister 2025-02-13..
Lee Zeldin |  | m | USA:LEG member_of_parliament 2015-01..2023-01; USA:GOV minister 2025-01-29..
Jamieson Greer |  | m | USA:GOV minister 2025-02-27..
Susie Wiles |  | f | USA:PTY politician 2021..2025-01; USA:GOV politician 2025-01-20..
Tom Homan |  | m | USA:GOV politician 2017-01..2018-06; USA:GOV politician 2025-01-20..
Russell Vought | Russ Vought | m | USA:GOV minister 2019-01..2021-01; USA:GOV minister 2025-02-06..
Steven Cheung |  | m | USA:GOV spokesperson 2025-01-20..
Tammy Bruce |  | f | USA:GOV spokesperson 2025-01-20..
Todd Blanche |  | m | USA:GOV minister 2025-03..
Dan Bongino |  | m | USA:COP politician 2025-03..2026-01
Elbridge Colby |  | m | USA:GOV politician 2017..2018; USA:GOV minister 2025-04..
Lisa Monaco |  | f | USA:GOV politician 2013-03..2017-01; USA:GOV minister 2021-04..2025-01
Deb Haaland |  | f | USA:LEG member_of_parliament 2019-01..2021-03; USA:GOV minister 2021-03-16..2025-01
Jennifer Granholm |  | f | USA:GOV governor 2003-01..2011-01; USA:GOV minister 2021-02-25..2025-01
Xavier Becerra |  | m | USA:LEG member_of_parliament 1993-01..2017-01; USA:GOV minister 2017-01..2025-01
Katherine Tai |  | f | USA:GOV minister 2021-03-18..2025-01
Ron Klain |  | m | USA:GOV politician 2009-01..2011-01; USA:GOV politician 2021-01-20..2023-02
Jeff Zients | Jeffrey Zients | m | USA:GOV minister 2010..2017-01; USA:GOV politician 2021-01..2025-01
Julianne Smith |  | f | USA:GOV politician 2021-11..2024-11
Michael Carpenter |  | m | USA:GOV politician 2021-11..2025-01
Bridget Brink |  | f | USA:GOV politician 2019..2025-04
Marie Yovanovitch |  | f | USA:GOV politician 2005..2019-05
Tom Barrack |  | m | USA:GOV politician 2025-05..
Morgan Ortagus |  | f | USA:GOV spokesperson 2019-04..2021-01; USA:GOV politician 2025-01..
Massad Boulos |  | m | USA:GOV politician 2025-01..
Adam Boehler |  | m | USA:GOV politician 2019..
Dorothy Shea |  | f | USA:GOV politician 2020..
Josh Hawley |  | m | USA:LEG member_of_parliament 2019-01..
Jim Jordan |  | m | USA:LEG member_of_parliament 2007-01..
Kyrsten Sinema |  | f | USA:LEG member_of_parliament 2013-01..2025-01
Raphael Warnock |  | m | USA:LEG member_of_parliament 2021-01..
Jon Ossoff |  | m | USA:LEG member_of_parliament 2021-01..
Chris Van Hollen |  | m | USA:LEG member_of_parliament 2003-01..
Jeanne Shaheen |  | f | USA:GOV governor 1997-01..2003-01; USA:LEG member_of_parliament 2009-01..
John Fetterman |  | m | USA:GOV minister 2019-01..2023-01; USA:LEG member_of_parliament 2023-01..
Markwayne Mullin |  | m | USA:LEG member_of_parliament 2013-01..
Adam Kinzinger |  | m | USA:LEG member_of_parliament 2011-01..2023-01
Lauren Boebert |  | f | USA:LEG member_of_parliament 2021-01..
George Santos |  | m | USA:LEG member_of_parliament 2023-01..2023-12
Elise Stefanik |  | f | USA:LEG member_of_parliament 2015-01..
Tom Emmer |  | m | USA:LEG member_of_parliament 2015-01..
Ayanna Pressley |  | f | USA:LEG member_of_parliament 2019-01..
Ro Khanna |  | m | USA:LEG member_of_parliament 2017-01..
Pramila Jayapal |  | f | USA:LEG member_of_parliament 2017-01..
Jamie Raskin |  | m | USA:LEG member_of_parliament 2017-01..
Eliot Engel |  | m | USA:LEG member_of_parliament 1989-01..2021-01
Michael McCaul |  | m | USA:LEG member_of_parliament 2005-01..
Jim Risch | James Risch | m | USA:GOV governor 2006-05..2007-01; USA:LEG member_of_parliament 2009-01..
Roger Wicker |  | m | USA:LEG member_of_parliament 1995-01..
Dick Gephardt | Richard Gephardt | m | USA:LEG member_of_parliament 1977-01..2005-01
Ken Paxton |  | m | USA:JUD judge 2015-01..
Letitia James |  | f | USA:JUD judge 2019-01..
Alvin Bragg |  | m | USA:JUD judge 2022-01..
Fani Willis |  | f | USA:JUD judge 2021-01..
Robert Hur |  | m | USA:JUD judge 2018-04..2021-02; USA:JUD judge 2023-01..2024-03
Tanya Chutkan |  | f | USA:JUD judge 2014-06..
James Boasberg |  | m | USA:JUD judge 2011-03..
Ketanji Brown Jackson |  | f | USA:JUD judge 2013-03..
Stephen Breyer |  | m | USA:JUD judge 1980..2022-06
David Souter |  | m | USA:JUD judge 1990-10..2009-06
John Paul Stevens |  | m | USA:JUD judge 1975-12..2010-06
Brian Kemp |  | m | USA:GOV governor 2019-01-14..
Glenn Youngkin |  | m | USA:GOV governor 2022-01-15..2026-01-17
Abigail Spanberger |  | f | USA:LEG member_of_parliament 2019-01..2025-01; USA:GOV governor 2026-01-17..
Mikie Sherrill |  | f | USA:LEG member_of_parliament 2019-01..2025-11; USA:GOV governor 2026-01-20..
Wes Moore |  | m | USA:GOV governor 2023-01-18..
Andy Beshear |  | m | USA:GOV governor 2019-12-10..
Larry Hogan |  | m | USA:GOV governor 2015-01-21..2023-01-18
Ralph Northam |  | m | USA:GOV governor 2018-01-13..2022-01-15
Katie Hobbs |  | f | USA:GOV minister 2019-01..2023-01; USA:GOV governor 2023-01-02..
Kari Lake |  | f | USA:PTY politician 2021-06..2025-03; USA:GOV politician 2025-03..
Stacey Abrams |  | f | USA:LEG member_of_parliament 2007-01..2017-08; USA:PTY politician 2017-08..
Brad Raffensperger |  | m | USA:GOV minister 2019-01..
Jacob Frey |  | m | USA:GOV mayor 2018-01..
Vivek Ramaswamy |  | m | USA:PTY politician 2023-02..
Ronna McDaniel |  | f | USA:PTY party_leader 2017-01..2024-03
Charlie Kirk |  | m | USA:SOC activist 2012-06..2025-09-10 | 2025-09-10
Jack Keane |  | m | USA:MIL general 1999..2003
Christopher Cavoli |  | m | USA:MIL general 2020-10..2022-07; IGO:NAT commander 2022-07..2025-07
Alexus Grynkewich |  | m | USA:MIL general 2022..2025-07; IGO:NAT commander 2025-07..
Tod Wolters |  | m | IGO:NAT commander 2019-05..2022-07
Ben Hodges |  | m | USA:MIL general 2012..2018-01
Samuel Paparo |  | m | USA:MIL general 2021-05..
Philip Davidson |  | m | USA:MIL general 2018-05..2021-04
Harry Harris |  | m | USA:MIL general 2013-10..2018-05; USA:GOV politician 2018-07..2021-01
George Joulwan |  | m | IGO:NAT commander 1993-10..1997-07
Joseph Ralston |  | m | USA:MIL general 1995..2000-05; IGO:NAT commander 2000-05..2003-01
John Shalikashvili |  | m | IGO:NAT commander 1992-06..1993-10; USA:MIL general 1993-10..1997-09
Paul Nakasone |  | m | USA:MIL general 2018-05..2024-02
William Webster |  | m | USA:COP politician 1978-02..1987-05; USA:SPY politician 1987-05..1991-08
James Woolsey |  | m | USA:SPY politician 1993-02..1995-01
John Deutch |  | m | USA:GOV minister 1994-03..1995-05; USA:SPY politician 1995-05..1996-12
Louis Freeh |  | m | USA:COP politician 1993-09..2001-06
Lael Brainard |  | f | USA:GOV minister 2010-04..2013-11; USA:BUS politician 2014-06..2023-02; USA:GOV politician 2023-02..2025-01
Christopher Waller |  | m | USA:BUS politician 2020-12..
Kevin Warsh |  | m | USA:BUS politician 2006-02..2011-03
Kevin Hassett |  | m | USA:GOV politician 2017-09..2019-06; USA:GOV politician 2025-01-20..
Lisa Cook |  | f | USA:BUS politician 2022-05..
Paul Volcker |  | m | USA:BUS politician 1979-08..1987-08
Larry Kudlow |  | m | USA:GOV politician 2018-04..2021-01
Mickey Kantor |  | m | USA:GOV minister 1993-01..1997-01
Charlene Barshefsky |  | f | USA:GOV minister 1996-04..2001-01
Susan Schwab |  | f | USA:GOV minister 2005..2009-01
Ron Kirk |  | m | USA:GOV mayor 1995-06..2001-11; USA:GOV minister 2009-03..2013-03
Michael Froman |  | m | USA:GOV minister 2013-06..2017-01
Strobe Talbott |  | m | USA:GOV minister 1994-02..2001-01
Marc Grossman |  | m | USA:GOV politician 1994..2005; USA:GOV politician 2011-02..2012-12
Paula Dobriansky |  | f | USA:GOV minister 2001-05..2009-01
Douglas Feith |  | m | USA:GOV minister 2001-07..2005-08
Mike McCurry |  | m | USA:GOV spokesperson 1993-03..1998-10
Joe Lockhart |  | m | USA:GOV spokesperson 1998-10..2000-09
James Rubin |  | m | USA:GOV spokesperson 1997..2000-04
Bill Blair |  | m | CAN:COP politician 2005-04..2015-04; CAN:GOV minister 2018-07..2023-07; CAN:GOV defence_minister 2023-07-26..2025-05-13
David McGuinty |  | m | CAN:GOV minister 2024-12..2025-05; CAN:GOV defence_minister 2025-05-13..
Dominic LeBlanc |  | m | CAN:GOV minister 2015-11..2024-12; CAN:GOV finance_minister 2024-12-16..2025-03-14; CAN:GOV minister 2025-03-14..
Gary Anandasangaree |  | m | CAN:GOV minister 2023-07..
Marc Garneau |  | m | CAN:GOV minister 2015-11..2021-01; CAN:GOV foreign_minister 2021-01-12..2021-10-26
Erin O'Toole | Erin O’Toole | m | CAN:GOV minister 2015-01..2015-11; CAN:OPP opposition_leader 2020-08-24..2022-02-02
Rona Ambrose |  | f | CAN:GOV minister 2006-02..2015-11; CAN:OPP opposition_leader 2015-11-05..2017-05-27
Preston Manning |  | m | CAN:PTY party_leader 1987..1997-06; CAN:OPP opposition_leader 1997-06..2000-03
Lucien Bouchard |  | m | CAN:OPP opposition_leader 1993-10..1996-01; CAN:GOV governor 1996-01-29..2001-03-08
Jacques Parizeau |  | m | CAN:GOV governor 1994-09-26..1996-01-29
Bernard Landry |  | m | CAN:GOV minister 1994-09..2001-03; CAN:GOV governor 2001-03-08..2003-04-29
Jason Kenney |  | m | CAN:GOV minister 2008-10..2015-02; CAN:GOV defence_minister 2015-02-09..2015-11-04; CAN:GOV governor 2019-04-30..2022-10-11
Rachel Notley |  | f | CAN:GOV governor 2015-05-24..2019-04-30
John Horgan |  | m | CAN:GOV governor 2017-07-18..2022-11-18
David Eby |  | m | CAN:GOV minister 2017-07..2022-07; CAN:GOV governor 2022-11-18..
Wab Kinew |  | m | CAN:GOV governor 2023-10-18..
Scott Moe |  | m | CAN:GOV governor 2018-02-02..
Kathleen Wynne |  | f | CAN:GOV governor 2013-02-11..2018-06-29
Yves-François Blanchet | Yves-Francois Blanchet | m | CAN:PTY party_leader 2019-01..
Valérie Plante | Valerie Plante | f | CAN:GOV mayor 2017-11..2025-11
Olivia Chow |  | f | CAN:LEG member_of_parliament 2006-01..2014-03; CAN:GOV mayor 2023-07..
Tiff Macklem |  | m | CAN:BUS politician 2020-06..
Stephen Poloz |  | m | CAN:BUS politician 2013-06..2020-06
Roméo Dallaire | Romeo Dallaire | m | UNO commander 1993-10..1994-08; CAN:LEG member_of_parliament 2005-03..2014-06
Jennie Carignan |  | f | CAN:MIL general 2018..
Wayne Eyre |  | m | CAN:MIL general 2019-08..2024-07
Rosa Icela Rodríguez | Rosa Icela Rodriguez | f | MEX:GOV minister 2020-11..2024-09; MEX:GOV interior_minister 2024-10-01..
Adán Augusto López | Adan Augusto Lopez | m | MEX:GOV governor 2019-01..2021-08; MEX:GOV interior_minister 2021-08-26..2023-06
Rogelio Ramírez de la O | Rogelio Ramirez de la O | m | MEX:GOV finance_minister 2021-08..2025-03
Clara Brugada |  | f | MEX:GOV mayor 2024-10-05..
Rosario Green |  | f | MEX:GOV foreign_minister 1998-01..2000-11
Cuauhtémoc Cárdenas | Cuauhtemoc Cardenas | m | MEX:OPP opposition_leader 1987..1997-12; MEX:GOV mayor 1997-12-05..1999-09; MEX:OPP politician 1999-09..
Consuelo Porras |  | f | GTM:JUD judge 2018-05..2026-05
Félix Ulloa | Felix Ulloa | m | SLV:GOV minister 2019-06..
Rixi Moncada |  | f | HND:GOV finance_minister 2022-01..2024; HND:GOV defence_minister 2024-09..2025-05
Félix Maradiaga | Felix Maradiaga | m | NIC:OPP activist 2018..
Juan Sebastián Chamorro | Juan Sebastian Chamorro | m | NIC:OPP activist 2018..
Cristiana Chamorro |  | f | NIC:OPP activist 2019..
Dora María Téllez | Dora Maria Tellez | f | NIC:GOV minister 1985..1990-04; NIC:OPP activist 1995..
Rolando Álvarez | Rolando Alvarez | m | NIC:REL cleric 2011-03..
Sergio Ramírez | Sergio Ramirez | m | NIC:GOV minister 1985-01..1990-04; NIC:OPP activist 1995..
Luis Manuel Otero Alcántara | Luis Manuel Otero Alcantara | m | CUB:OPP activist 2018..
José Daniel Ferrer | Jose Daniel Ferrer | m | CUB:OPP activist 2011..
Laurent Saint-Cyr |  | m | HTI:GOV president 2025-08-07..2026-02
Leslie Voltaire |  | m | HTI:GOV president 2024-10..2025-03
Fritz Alphonse Jean | Fritz Jean | m | HTI:GOV president 2025-03..2025-08
Claude Joseph |  | m | HTI:GOV foreign_minister 2020-03..2021-11; HTI:GOV prime_minister 2021-04-14..2021-07-20
Roberto Álvarez | Roberto Alvarez | m | DOM:GOV foreign_minister 2020-08-16..
Kamina Johnson Smith |  | f | JAM:GOV foreign_minister 2016-03-07..
Philip Davis | Philip Brave Davis | m | BHS:GOV prime_minister 2021-09-17..
Stuart Young |  | m | TTO:GOV minister 2018-08..2025-03; TTO:GOV prime_minister 2025-03-17..2025-05-01
Laura Sarabia |  | f | COL:GOV politician 2022-08..2025-01; COL:GOV foreign_minister 2025-01-29..2025-07
Luis Gilberto Murillo |  | m | COL:GOV minister 2016-04..2018-08; COL:GOV politician 2022-08..2024-02; COL:GOV foreign_minister 2024-05..2025-01
Álvaro Leyva | Alvaro Leyva | m | COL:GOV foreign_minister 2022-08-07..2024-05
Iván Cepeda | Ivan Cepeda | m | COL:LEG member_of_parliament 2010-07..
Miguel Uribe Turbay | Miguel Uribe | m | COL:LEG member_of_parliament 2022-07..2025-08-11 | 2025-08-11
Claudia López | Claudia Lopez | f | COL:LEG member_of_parliament 2014-07..2018-07; COL:GOV mayor 2020-01..2023-12
Sergio Fajardo |  | m | COL:GOV mayor 2004-01..2007-12; COL:GOV governor 2012-01..2015-12; COL:PTY politician 2017..
Rodolfo Hernández | Rodolfo Hernandez | m | COL:GOV mayor 2016-01..2019-09; COL:PTY politician 2021..2024-09-02 | 2024-09-02
Claudia Blum |  | f | COL:GOV politician 2006..2010; COL:GOV foreign_minister 2019-11..2021-05
Iván Mordisco | Ivan Mordisco | m | COL:REB rebel_leader 2016-07..
Fernando Villavicencio |  | m | ECU:JRN politician 2008..2017; ECU:LEG member_of_parliament 2021-05..2023-05; ECU:PTY politician 2023-05..2023-08-09 | 2023-08-09
Luisa González | Luisa Gonzalez | f | ECU:LEG member_of_parliament 2021-05..2023-05; ECU:OPP opposition_leader 2023-06..
Jorge Glas |  | m | ECU:GOV minister 2010-04..2012; ECU:GOV minister 2013-05-24..2018-01
José Adolfo Macías Villamar | Jose Adolfo Macias Villamar | m | ECU:CRM politician 2011..
Leonidas Iza |  | m | ECU:CVL politician 2021-06..2025-07
Gabriela Sommerfeld |  | f | ECU:GOV foreign_minister 2023-11-23..
Rafael López Aliaga | Rafael Lopez Aliaga | m | PER:GOV mayor 2023-01..2025-10; PER:PTY party_leader 2020-10..
Antauro Humala |  | m | PER:REB rebel_leader 2005-01..2005-01; PER:PTY politician 2022-08..
Verónika Mendoza | Veronika Mendoza | f | PER:LEG member_of_parliament 2011-07..2016-07; PER:PTY party_leader 2016-07..
Vladimir Cerrón | Vladimir Cerron | m | PER:PTY party_leader 2012..
José Williams | Jose Williams | m | PER:LEG speaker 2022-09..2023-07
Gustavo Adrianzén | Gustavo Adrianzen | m | PER:GOV prime_minister 2024-03-06..2025-05-14
Alberto Otárola | Alberto Otarola | m | PER:GOV defence_minister 2022-12-10..2022-12-21; PER:GOV prime_minister 2022-12-21..2024-03-06
Andrónico Rodríguez | Andronico Rodriguez | m | BOL:LEG speaker 2020-11..2025-11
Edmand Lara | Edman Lara | m | BOL:GOV minister 2025-11-08..
Alberto van Klaveren |  | m | CHL:GOV foreign_minister 2023-03-10..2026-03-11
Antonia Urrejola |  | f | CHL:GOV foreign_minister 2022-03-11..2023-03-10
Carolina Tohá | Carolina Toha | f | CHL:GOV minister 2009-03..2010-03; CHL:GOV mayor 2012-12..2016-12; CHL:GOV interior_minister 2022-09-06..2025-03
Izkia Siches |  | f | CHL:MED politician 2017-07..2021-11; CHL:GOV interior_minister 2022-03-11..2022-09-06
Mario Marcel |  | m | CHL:BUS politician 2016-12..2022-01; CHL:GOV finance_minister 2022-03-11..2025-08
Jeannette Jara |  | f | CHL:GOV minister 2022-03-11..2025-04; CHL:PTY politician 2025-04..
Andrés Chadwick | Andres Chadwick | m | CHL:GOV minister 2011-07..2012-11; CHL:GOV interior_minister 2012-11..2014-03; CHL:GOV interior_minister 2018-03-11..2019-10-28
Teodoro Ribera |  | m | CHL:GOV minister 2011-12..2012-12; CHL:GOV foreign_minister 2019-06..2020-07
Mariano Fernández | Mariano Fernandez | m | CHL:GOV foreign_minister 2009-03..2010-03
Juan Gabriel Valdés | Juan Gabriel Valdes | m | CHL:GOV foreign_minister 1999-06..2000-03; UNO politician 2004-07..2006-05
Daniel Jadue |  | m | CHL:GOV mayor 2012-12..2024
Gerardo Werthein |  | m | ARG:GOV politician 2023-12..2024-10; ARG:GOV foreign_minister 2024-10-30..2025-10
Pablo Quirno |  | m | ARG:GOV foreign_minister 2025-10..
Diana Mondino |  | f | ARG:GOV foreign_minister 2023-12-10..2024-10-30
Santiago Cafiero |  | m | ARG:GOV minister 2019-12-10..2021-09; ARG:GOV foreign_minister 2021-09-20..2023-12-10
Felipe Solá | Felipe Sola | m | ARG:GOV governor 2002-01..2007-12; ARG:GOV foreign_minister 2019-12-10..2021-09
Martín Guzmán | Martin Guzman | m | ARG:GOV finance_minister 2019-12-10..2022-07
Luis Petri |  | m | ARG:GOV defence_minister 2023-12-10..2025-12
Victoria Villarruel |  | f | ARG:GOV minister 2023-12-10..
Guillermo Francos |  | m | ARG:GOV interior_minister 2023-12-10..2024-05; ARG:GOV minister 2024-05..2025-10
Manuel Adorni |  | m | ARG:GOV spokesperson 2023-12..2025-11; ARG:GOV minister 2025-11..
Karina Milei |  | f | ARG:GOV politician 2023-12-10..
Horacio Rodríguez Larreta | Horacio Rodriguez Larreta | m | ARG:GOV mayor 2015-12-10..2023-12-07
Nicolás Dujovne | Nicolas Dujovne | m | ARG:GOV finance_minister 2017-01..2019-08
Alfonso Prat-Gay |  | m | ARG:BUS politician 2002-12..2004-09; ARG:GOV finance_minister 2015-12-10..2016-12
Guido Di Tella | Guido di Tella | m | ARG:GOV foreign_minister 1991-01..1999-12
Estela de Carlotto |  | f | ARG:SOC activist 1978..
Flávio Bolsonaro | Flavio Bolsonaro | m | BRA:LEG member_of_parliament 2003-02..
Eduardo Bolsonaro |  | m | BRA:LEG member_of_parliament 2015-02..2025-12
Carlos Bolsonaro |  | m | BRA:LEG member_of_parliament 2001-01..2025-12
Michelle Bolsonaro |  | f | BRA:GOV politician 2019-01..2023-01; BRA:PTY politician 2023-03..
Tarcísio de Freitas | Tarcisio de Freitas | m | BRA:GOV minister 2019-01..2022-03; BRA:GOV governor 2023-01-01..
Flávio Dino | Flavio Dino | m | BRA:GOV governor 2015-01..2022-03; BRA:GOV minister 2023-01..2024-02; BRA:JUD judge 2024-02-22..
Simone Tebet |  | f | BRA:LEG member_of_parliament 2015-02..2023-01; BRA:GOV minister 2023-01-01..2026
Gleisi Hoffmann |  | f | BRA:GOV minister 2011-06..2014-02; BRA:PTY party_leader 2017-07..2025-03; BRA:GOV minister 2025-03..2026
Sônia Guajajara | Sonia Guajajara | f | BRA:CVL politician 2013..2022; BRA:GOV minister 2023-01-01..2026
Ricardo Lewandowski |  | m | BRA:JUD judge 2006-03..2023-04; BRA:GOV minister 2024-02..2026-01
Braga Netto | Walter Braga Netto | m | BRA:MIL general 2009..2020-02; BRA:GOV minister 2020-02..2021-03; BRA:GOV defence_minister 2021-03-29..2022-03
José Múcio | Jose Mucio; José Múcio Monteiro | m | BRA:GOV minister 2007-11..2009-09; BRA:GOV defence_minister 2023-01-01..
Ricardo Salles |  | m | BRA:GOV minister 2019-01..2021-06; BRA:LEG member_of_parliament 2023-02..
Damares Alves |  | f | BRA:GOV minister 2019-01..2022-03; BRA:LEG member_of_parliament 2023-02..
Eduardo Pazuello |  | m | BRA:MIL general 2018..2020-05; BRA:GOV minister 2020-05..2021-03; BRA:LEG member_of_parliament 2023-02..
Luiz Henrique Mandetta |  | m | BRA:GOV minister 2019-01..2020-04
Arthur Lira |  | m | BRA:LEG speaker 2021-02..2025-02
Rodrigo Pacheco |  | m | BRA:LEG speaker 2021-02..2025-02
Hugo Motta |  | m | BRA:LEG speaker 2025-02..
Davi Alcolumbre |  | m | BRA:LEG speaker 2019-02..2021-02; BRA:LEG speaker 2025-02..
Roberto Campos Neto |  | m | BRA:BUS politician 2019-02..2024-12
Gabriel Galípolo | Gabriel Galipolo | m | BRA:BUS politician 2023-07..
João Doria | Joao Doria | m | BRA:GOV mayor 2017-01..2018-04; BRA:GOV governor 2019-01-01..2022-03
Wilson Witzel |  | m | BRA:GOV governor 2019-01-01..2020-08
Cláudio Castro | Claudio Castro | m | BRA:GOV governor 2020-08..2026
Ciro Gomes |  | m | BRA:GOV governor 1991-03..1994-09; BRA:GOV finance_minister 1994-09..1994-12; BRA:GOV minister 2003-01..2006-03; BRA:PTY politician 2006-03..
Joaquim Barbosa |  | m | BRA:JUD judge 2003-06..2014-07
Gilmar Mendes |  | m | BRA:JUD judge 2002-06..
Luís Roberto Barroso | Luis Roberto Barroso | m | BRA:JUD judge 2013-06..2025-10
Rodrigo Janot |  | m | BRA:JUD judge 2013-09..2017-09
Luiz Felipe Lampreia |  | m | BRA:GOV foreign_minister 1995-01..2001-01
Celso Lafer |  | m | BRA:GOV foreign_minister 1992-04..1992-10; BRA:GOV minister 1999-01..1999-07; BRA:GOV foreign_minister 2001-01..2002-12
Pedro Malan |  | m | BRA:BUS politician 1993-09..1994-12; BRA:GOV finance_minister 1995-01-01..2002-12-31
Arminio Fraga | Armínio Fraga | m | BRA:BUS politician 1999-03..2003-01
Aloysio Nunes |  | m | BRA:LEG member_of_parliament 2011-02..2017-03; BRA:GOV foreign_minister 2017-03-07..2018-12-31
Mario Lubetkin |  | m | URY:GOV foreign_minister 2025-03-01..
Francisco Bustillo |  | m | URY:GOV foreign_minister 2020-07..2023-11
Carolina Cosse |  | f | URY:GOV minister 2015-03..2019; URY:GOV mayor 2020-11..2024-07; URY:GOV minister 2025-03-01..

# Oceania
Tony Burke |  | m | AUS:GOV minister 2007-12..2013-09; AUS:GOV minister 2022-06..2024-07; AUS:GOV interior_minister 2024-07-29..
Clare O'Neil | Clare O’Neil | f | AUS:GOV interior_minister 2022-06-01..2024-07-29; AUS:GOV minister 2024-07-29..
Josh Frydenberg |  | m | AUS:GOV minister 2014-12..2018-08; AUS:GOV finance_minister 2018-08-24..2022-05-23
Christopher Pyne |  | m | AUS:GOV minister 2013-09..2018-08; AUS:GOV defence_minister 2018-08-28..2019-04
Linda Reynolds |  | f | AUS:GOV defence_minister 2019-05-29..2021-03-30
Sussan Ley |  | f | AUS:GOV minister 2014-12..2017-01; AUS:GOV minister 2018-08..2022-05; AUS:OPP opposition_leader 2025-05-13..2026-02
Angus Taylor |  | m | AUS:GOV minister 2018-08..2022-05; AUS:OPP politician 2022-05..2026-02; AUS:OPP opposition_leader 2026-02..
Pat Conroy |  | m | AUS:GOV minister 2022-06-01..
Adam Bandt |  | m | AUS:LEG member_of_parliament 2010-09..2020-02; AUS:PTY party_leader 2020-02..2025-05
Clive Palmer |  | m | AUS:BUS politician 1984..2013-09; AUS:LEG member_of_parliament 2013-09..2016-05; AUS:PTY party_leader 2016..
Chris Minns |  | m | AUS:GOV governor 2023-03-28..
Gladys Berejiklian |  | f | AUS:GOV governor 2017-01-23..2021-10-05
Jacinta Allan |  | f | AUS:GOV minister 2002..2023-09; AUS:GOV governor 2023-09-27..
Dominic Perrottet |  | m | AUS:GOV minister 2014-04..2021-10; AUS:GOV governor 2021-10-05..2023-03-28
Mark McGowan |  | m | AUS:GOV governor 2017-03-17..2023-06-08
Michele Bullock |  | f | AUS:BUS politician 2016-10..
Philip Lowe |  | m | AUS:BUS politician 2012-02..2023-09
Mike Burgess |  | m | AUS:SPY politician 2018-01..
Angus Campbell |  | m | AUS:MIL general 2013-09..2024-07
Samantha Mostyn | Sam Mostyn | f | AUS:GOV governor 2024-07-01..
Judith Collins |  | f | NZL:GOV minister 2008-11..2014-08; NZL:GOV minister 2015-12..2017-10; NZL:OPP opposition_leader 2020-07..2021-11; NZL:GOV defence_minister 2023-11-27..2026
Nicola Willis |  | f | NZL:LEG member_of_parliament 2018-04..2023-11; NZL:GOV finance_minister 2023-11-27..
Grant Robertson |  | m | NZL:GOV finance_minister 2017-10-26..2023-11-27
David Seymour |  | m | NZL:PTY party_leader 2014-10..2023-11; NZL:GOV minister 2023-11-27..
Gerry Brownlee |  | m | NZL:GOV minister 2008-11..2014-10; NZL:GOV defence_minister 2014-10..2017-05; NZL:GOV foreign_minister 2017-05-02..2017-10-26; NZL:LEG speaker 2023-12..
Adrian Orr |  | m | NZL:BUS politician 2018-03..2025-03
Cindy Kiro |  | f | NZL:GOV governor 2021-10-21..
David Kabua |  | m | MHL:GOV president 2020-01-13..2024-01-03
Laʻaulialemalietoa Leuatea Schmidt | La'auli Leuatea Schmidt; Laauli Leuatea Schmidt | m | WSM:GOV prime_minister 2025-09-16..

# International organisations
Joyce Msuya |  | f | UNO politician 2018-05..
Ramiz Alakbarov |  | m | UNO politician 2020-12..
Muhannad Hadi |  | m | UNO politician 2016..
Sima Bahous |  | f | UNO politician 2021-09..
Natalia Kanem |  | f | UNO politician 2017-06..2025-07
Babatunde Osotimehin |  | m | UNO politician 2011-01..2017-06-04 | 2017-06-04
Thoraya Obaid |  | f | UNO politician 2001-01..2010-12
Winnie Byanyima |  | f | UGA:LEG member_of_parliament 1994..2004; NGO politician 2013-05..2019-10; UNO politician 2019-11..
Ghada Waly |  | f | EGY:GOV minister 2014-03..2019-12; UNO politician 2020-02..2025-11
Celeste Saulo |  | f | UNO politician 2024-01..
Petteri Taalas |  | m | UNO politician 2016-01..2023-12
Michel Jarraud |  | m | UNO politician 2004-01..2015-12
Amy Pope |  | f | UNO politician 2023-10..
Izumi Nakamitsu |  | f | UNO politician 2014..
Angela Kane |  | f | UNO politician 2008..2015-06
Vladimir Voronkov | Wladimir Woronkow | m | UNO politician 2017-06..
Pramila Patten |  | f | UNO politician 2017-04..
Virginia Gamba |  | f | UNO politician 2017-04..2025
Alice Wairimu Nderitu |  | f | UNO politician 2020-11..2024-11
Adama Dieng |  | m | UNO politician 2012-07..2020-07
Bintou Keita |  | f | UNO politician 2019..2025
Mohammed al-Hassan | Mohamed Al Hassan | m | UNO politician 2024-07..
Deborah Lyons |  | f | UNO politician 2020-03..2022-06
Hanna Tetteh |  | f | GHA:GOV foreign_minister 2013-02..2017-01; UNO politician 2018..
Noeleen Heyzer |  | f | UNO politician 1994..2015; UNO politician 2021-10..2023-06
Alena Douhan |  | f | UNO politician 2020-03..
Reem Alsalem |  | f | UNO politician 2021-08..
Michael Lynk |  | m | UNO politician 2016-05..2022-04
Chris Sidoti |  | m | UNO politician 2017..
Ravina Shamdasani |  | f | UNO spokesperson 2010..
Jeremy Laurence |  | m | UNO spokesperson 2018..
Jens Laerke |  | m | UNO spokesperson 2011..
Rupert Colville |  | m | UNO spokesperson 2009..2022
Adrian Edwards |  | m | UNO spokesperson 2009..2017
William Spindler |  | m | UNO spokesperson 2005..
Juliette Touma |  | f | UNO spokesperson 2014..
Andrea Tenenti |  | m | UNO spokesperson 2009..
Christian Lindmeier |  | m | UNO spokesperson 2014..
Rik Peeperkorn |  | m | UNO politician 2010..2025
Bruce Aylward |  | m | UNO politician 2009..
Hans Kluge |  | m | UNO politician 2020-02..
Matshidiso Moeti |  | f | UNO politician 2015-02..2025-01
Dennis Francis |  | m | UNO politician 2023-09..2024-09
Abdulla Shahid |  | m | MDV:LEG speaker 2009-05..2014-05; MDV:GOV foreign_minister 2018-11..2023-11; UNO politician 2021-09..2022-09
Tijjani Muhammad-Bande |  | m | UNO politician 2019-09..2020-09
Joan Donoghue |  | f | UNO judge 2010-09..2024-02
Julia Sebutinde |  | f | UNO judge 2012-02..
Yuji Iwasawa |  | m | UNO judge 2018-06..
Tomoko Akane |  | f | IGO:ICC judge 2018-03..
Piotr Hofmański | Piotr Hofmanski | m | IGO:ICC judge 2015-03..2024-03
Chile Eboe-Osuji |  | m | IGO:ICC judge 2012-03..2021-03
Nazhat Shameem Khan |  | f | IGO:ICC judge 2022-03..
Giuseppe Cavo Dragone |  | m | ITA:MIL general 2019-06..2024-10; IGO:NAT general 2025-01..
Rob Bauer |  | m | NLD:MIL general 2017-10..2021-04; IGO:NAT general 2021-06..2025-01
Pierre Vandier |  | m | FRA:MIL general 2020-09..2024-09; IGO:NAT commander 2024-09..
Philippe Lavigne |  | m | FRA:MIL general 2018-08..2021-09; IGO:NAT commander 2021-09..2024-09
Alison Hart |  | f | IGO:NAT spokesperson 2025..
Farah Dakhlallah |  | f | IGO:NAT spokesperson 2024-02..2025
Michael O'Flaherty | Michael O’Flaherty | m | EUR politician 2015-12..2024-03; IGO:COE commissioner 2024-04..
Theodoros Rousopoulos |  | m | GRC:GOV spokesperson 2004-03..2008-10; GRC:LEG member_of_parliament 2019-07..
Tiny Kox |  | m | NLD:LEG member_of_parliament 2003-06..2023-06
Petra Bayr |  | f | AUT:LEG member_of_parliament 2002-12..
Laurence Boone |  | f | IGO:OEC politician 2018-07..2022-07; FRA:GOV minister 2022-07..2024-01
Pierre-Olivier Gourinchas |  | m | IGO:IMF politician 2022-01..
Kenneth Rogoff |  | m | IGO:IMF politician 2001-08..2003-09
Indermit Gill |  | m | IGO:WBK politician 2022-09..
Carmen Reinhart |  | f | IGO:WBK politician 2020-06..2022-06
Haitham al-Ghais |  | m | IGO:OPE secretary_general 2022-08..
Philippe Maystadt |  | m | BEL:GOV finance_minister 1988-09..1998-06; EUR:BUS politician 2000-01..2011-12
Odile Renaud-Basso |  | f | IGO:EBR president 2020-11..
Suma Chakrabarti |  | m | IGO:EBR president 2012-07..2020-07
Fabrice Leggeri |  | m | EUR politician 2015-01..2022-04; EUR:LEG member_of_parliament 2024-07..
Hans Leijtens |  | m | EUR politician 2023-03..
Ilkka Laitinen |  | m | EUR politician 2005-05..2014-08
Catherine De Bolle | Catherine de Bolle | f | BEL:COP politician 2012-03..2018-04; EUR politician 2018-05..
Emer Cooke |  | f | EUR politician 2020-11..
Guido Rasi |  | m | EUR politician 2011-11..2020-11
Andrea Ammon |  | f | EUR politician 2015-05..2024-06
Koen Lenaerts |  | m | EUR:JUD judge 1989-09..
Emily O'Reilly | Emily O’Reilly | f | IRL:GOV politician 2003-06..2013-09; EUR politician 2013-10..2025-02
Teresa Anjinho |  | f | EUR politician 2025-02..
Giovanni Buttarelli |  | m | EUR politician 2009-01..2019-08
Josef Síkela | Jozef Síkela; Josef Sikela; Jozef Sikela | m | CZE:GOV minister 2021-12-17..2024-10; EUR commissioner 2024-12-01..
Ekaterina Zaharieva | Ekaterina Sachariewa; Jekaterina Sachariewa | f | BGR:GOV minister 2015-12..2017-01; BGR:GOV foreign_minister 2017-05-04..2021-05-12; EUR commissioner 2024-12-01..
Glenn Micallef |  | m | EUR commissioner 2024-12-01..
Apostolos Tzitzikostas |  | m | GRC:GOV governor 2013-01..2024-11; EUR commissioner 2024-12-01..
Jessika Roswall |  | f | SWE:GOV minister 2022-10-18..2024-09; EUR commissioner 2024-12-01..
Costas Kadis | Kostas Kadis | m | CYP:GOV minister 2018-03..2023-02; EUR commissioner 2024-12-01..
Iliana Ivanova | Ilijana Iwanowa | f | EUR commissioner 2023-09..2024-11
Loyola de Palacio |  | f | ESP:GOV minister 1996-05..1999-04; EUR commissioner 1999-09..2004-11
Michaele Schreyer |  | f | DEU:GOV minister 1989-03..1990-11; DEU:LEG member_of_parliament 1991..1999-09; EUR commissioner 1999-09..2004-11
Anna Diamantopoulou |  | f | EUR commissioner 1999-09..2004-03; GRC:GOV minister 2009-10..2012-03
Philippe Busquin |  | m | EUR commissioner 1999-09..2004-07
Poul Nielson |  | m | EUR commissioner 1999-09..2004-11
Anita Gradin |  | f | EUR commissioner 1995-01..1999-09
Ritt Bjerregaard |  | f | EUR commissioner 1995-01..1999-09; DNK:GOV minister 2000-02..2001-11; DNK:GOV mayor 2006-01..2009-12
Karel Van Miert | Karel van Miert | m | EUR commissioner 1989-01..1999-09
Pádraig Flynn | Padraig Flynn | m | EUR commissioner 1993-01..1999-09
Christos Papoutsis |  | m | EUR commissioner 1995-01..1999-09; GRC:GOV minister 2009-10..2012-03
Yves-Thibault de Silguy |  | m | EUR commissioner 1995-01..1999-09
João de Deus Pinheiro | Joao de Deus Pinheiro | m | PRT:GOV foreign_minister 1987-08..1992-11; EUR commissioner 1993-01..1999-09; EUR:LEG member_of_parliament 2004-07..2009-07
Paweł Samecki |  | m | EUR commissioner 2009-07..2010-02
Androulla Vassiliou |  | f | EUR commissioner 2008-03..2014-10
Maria Damanaki |  | f | EUR commissioner 2010-02..2014-10
Neven Mimica |  | m | HRV:GOV minister 2011-12..2013-06; EUR commissioner 2013-07..2019-11
Martin Selmayr |  | m | EUR spokesperson 2004..2014; EUR politician 2014-11..2019-07
Björn Seibert | Bjoern Seibert | m | EUR politician 2019-12..
Ilze Juhansone |  | f | EUR politician 2019-08..
Eric Mamer |  | m | EUR spokesperson 2019-12..2024
Peter Stano |  | m | EUR spokesperson 2019-12..2024
Anouar El Anouni |  | m | EUR spokesperson 2024-12..
Paula Pinho |  | f | EUR spokesperson 2024-12..
Stefan De Keersmaecker |  | m | EUR spokesperson 2019..
Iratxe García | Iratxe García Pérez; Iratxe Garcia | f | EUR:LEG member_of_parliament 2004-07..
Bas Eickhout |  | m | EUR:LEG member_of_parliament 2009-07..
Philippe Lamberts |  | m | EUR:LEG member_of_parliament 2009-07..2024-07
Gianni Pittella |  | m | EUR:LEG member_of_parliament 1999-07..2018-03
Joseph Daul |  | m | EUR:LEG member_of_parliament 1999-07..2014-07
Graham Watson |  | m | EUR:LEG member_of_parliament 1994-07..2014-07
Monica Frassoni |  | f | EUR:LEG member_of_parliament 1999-07..2009-07
Sharon Bowles |  | f | EUR:LEG member_of_parliament 2005-05..2014-07
Assita Kanko |  | f | EUR:LEG member_of_parliament 2019-07..
Nacho Sánchez Amor | Nacho Sanchez Amor | m | EUR:LEG member_of_parliament 2019-07..
Nathan Gill |  | m | EUR:LEG member_of_parliament 2014-07..2020-01
Daniel Hannan |  | m | EUR:LEG member_of_parliament 1999-07..2020-01
Pier Antonio Panzeri | Antonio Panzeri | m | EUR:LEG member_of_parliament 2004-07..2019-07
Marc Tarabella |  | m | EUR:LEG member_of_parliament 2004-07..2024-07
Tirana Hassan |  | f | NGO politician 2022-09..2025
Markus Beeko |  | m | DEU:CVL politician 2016..2023
Selmin Çalışkan | Selmin Caliskan | f | DEU:CVL politician 2013-03..2016
Julia Duchrow |  | f | DEU:CVL politician 2023..
Roland Hipp |  | m | DEU:CVL politician 2016..2022
Jennifer Morgan |  | f | NGO politician 2016-04..2022-02; DEU:GOV minister 2022-03..2025-05
Christopher Lockyear |  | m | NGO politician 2018..
Joanne Liu |  | f | NGO politician 2013-10..2019-09
David Nabarro |  | m | UNO politician 2005-09..2023
Transparency Alexandra Herzog |  | f | DEU:CVL politician 2022..
Edda Müller | Edda Mueller | f | DEU:GOV minister 1994-06..1996-11; DEU:CVL politician 2001..2020
Günter Wallraff | Guenter Wallraff | m | DEU:JRN politician 1966..
Fritz Pleitgen |  | m | DEU:JRN politician 1995-07..2007-03
Tom Buhrow |  | m | DEU:JRN politician 2013-07..2024-12
Patricia Schlesinger |  | f | DEU:JRN politician 2016-07..2022-08

# Ministers, heads of state and vice presidents whose terms CountryInfo cuts short or begins too late
Georges Rebelo Chicoti | Georges Rebelo Chikoti | m | AGO:GOV foreign_minister 2010-11..2017-09
João Bernardo de Miranda | Joao Bernardo de Miranda | m | AGO:GOV foreign_minister 1999-01..2008-10
Kundi Paihama |  |  | AGO:GOV defence_minister 1999-01..2010-11
Candido Pereira dos Santos van Dunem | Cândido van Dúnem; Candido van Dunem |  | AGO:GOV defence_minister 2010-11..2014-04
Sebastião José António Martins | Sebastiao Jose Antonio Martins; Sebastião Martins |  | AGO:GOV interior_minister 2010-10..2012-09
António Paulo Kassoma | Paulo Kassoma; Antonio Paulo Kassoma | m | AGO:GOV prime_minister 2008-09-30..2010-02-05
Arben Imami |  |  | ALB:GOV defence_minister 2009-09..2013-09
Saif bin Zayid al Nuhayyan | Saif bin Zayed; Saif bin Zayed Al Nahyan | m | ARE:GOV interior_minister 2004-11..
Rashid bin Abdallah al Nuaymi | Rashid Abdullah al-Nuaimi; Raschid Abdullah al-Nuaimi | m | ARE:GOV foreign_minister 1990-11..2006-02
Anibal Florencio Randazzo | Florencio Randazzo | m | ARG:GOV interior_minister 2007-12-10..2015-12-10
Arturo Antonio Puricelli | Arturo Puricelli | m | ARG:GOV defence_minister 2010-12..2013-05
Carlos Federico Ruckauf | Carlos Ruckauf | m | ARG:GOV foreign_minister 2002-01..2003-05-25
Jorge Matzkin |  | m | ARG:GOV interior_minister 2002-05..2003-05-25
Jose Horacio Jaunarena | Horacio Jaunarena | m | ARG:GOV defence_minister 1986-06..1989-07-08; ARG:GOV defence_minister 2001-12..2003-05-25
Nilda Garre | Nilda Garré | f | ARG:GOV defence_minister 2005-12..2010-12; ARG:GOV minister 2010-12..2013-06
Seyran Ohanian | Seyran Ohanyan; Sejran Ohanjan |  | ARM:GOV defence_minister 2008-04..2016-10
Brendan O'Connor | Brendan Patrick John O'Connor | m | AUS:GOV interior_minister 2009-06..2011-12; AUS:GOV minister 2011-12..2013-09-18; AUS:GOV minister 2022-06-01..2024-07
Ramil Usubov | Ramil Ussubow |  | AZE:GOV interior_minister 1994-04..2019-06
Vilayat Quliyev | Vilayat Guliyev; Wilajat Gulijew |  | AZE:GOV foreign_minister 1999-10..2004-04
Alain Guillaumme Bunyoni | Alain-Guillaume Bunyoni; Alain Guillaume Bunyoni | m | BDI:GOV interior_minister 2007-11..2011-11; BDI:GOV minister 2015-05..2020-06; BDI:GOV prime_minister 2020-06-23..2022-09-07
André Flahaut | Andre Flahaut | m | BEL:GOV defence_minister 1999-07-12..2007-12-21
Antoine Duquesne |  | m | BEL:GOV interior_minister 1999-07-12..2003-07
Solomon Passy | Solomon Pasi; Solomon Passi |  | BGR:GOV foreign_minister 2001-07..2005-08
Nikolai Svinarov | Nikolaj Swinarow | m | BGR:GOV defence_minister 2001-07..2005-08
Georgi Petkanov | Georgi Petkanow | m | BGR:GOV interior_minister 2001-07..2005-08
M. Morshed Khan | Morshed Khan | m | BGD:GOV foreign_minister 2001-11..2006-10
Sahara Khatun |  |  | BGD:GOV interior_minister 2009-01..2012-09
Sven Alkalaj |  | m | BIH:GOV foreign_minister 2007-02..2012-01
Selmo Cikotić | Selmo Cikotic |  | BIH:GOV defence_minister 2007-02..2012-01
Leonid Maltsev | Leonid Malzew | m | BLR:GOV defence_minister 1995-10..1996-11; BLR:GOV defence_minister 2001-03..2009-12
Vladimir Naumov | Wladimir Naumow | m | BLR:GOV interior_minister 2000-09..2009-04
Anatoliy Kuleshov | Anatoli Kuleschow | m | BLR:GOV interior_minister 2009-06..2012-05
Mikhail Khvostov | Michail Chwostow | m | BLR:GOV foreign_minister 2000-11..2003-03
Mohamed Bolkiah |  | m | BRN:GOV foreign_minister 1984-01..2015-10
Mompati Merafhe | Mompati Merahfe; Mompat Imerahfe |  | BWA:GOV foreign_minister 1994-10..2008-04; BWA:GOV politician 2008-04..2012-08
Bedouma Alain Yoda | Alain Bédouma Yoda |  | BFA:GOV foreign_minister 2008-09..2011-04
Tertius Zongo |  |  | BFA:GOV prime_minister 2007-06-04..2011-04-18
Youssouf Ouedraogo | Youssouf Ouédraogo | m | BFA:GOV prime_minister 1992-06-16..1994-03-22; BFA:GOV foreign_minister 1999-01..2007-06
Yero Boly |  |  | BFA:GOV interior_minister 2000-11..2007-06; BFA:GOV defence_minister 2007-06..2011-04
Antoine Gambi |  | m | CAF:GOV foreign_minister 2009-01..2013-01
John McCallum |  | m | CAN:GOV defence_minister 2002-05..2003-12; CAN:GOV minister 2015-11-04..2017-01
Jaime Ravinet |  | m | CHL:GOV minister 2001-06..2004-10; CHL:GOV defence_minister 2004-10..2006-03; CHL:GOV defence_minister 2010-03..2011-01
Laurent Esso |  | m | CMR:GOV minister 1996..2004-12; CMR:GOV foreign_minister 2004-12..2006-09; CMR:GOV minister 2006-09..
Henry Eyebe Ayissi | Henri Eyebe Ayissi | m | CMR:GOV foreign_minister 2007-09..2011-12
Alexis Thambwe | Alexis Thambwe Mwamba | m | COD:GOV foreign_minister 2008-10..2012-05; COD:GOV minister 2014-12..2019-01; COD:LEG speaker 2019-07..2021-02
Leonard She Okitundu | Léonard She Okitundu | m | COD:GOV foreign_minister 2000-11..2003-07; COD:GOV foreign_minister 2016-12..2019-03
Germán Vargas Lleras | German Vargas Lleras | m | COL:GOV interior_minister 2010-08..2012-05; COL:GOV minister 2012-05..2013-05; COL:GOV politician 2014-08-07..2017-03
Marta Lucía Ramírez | Marta Lucia Ramirez | f | COL:GOV defence_minister 2002-08..2003-11; COL:GOV politician 2018-08-07..2022-08-07; COL:GOV foreign_minister 2021-05..2022-08-07
Rodrigo Rivera Salazar | Rodrigo Rivera | m | COL:GOV defence_minister 2010-08..2011-08
Fernando Londono Hoyos | Fernando Londoño | m | COL:GOV interior_minister 2002-08..2003-11
Rene Castro Salazar | René Castro | m | CRI:GOV foreign_minister 2010-05..2011-07
Roberto Tovar Faja | Roberto Tovar | m | CRI:GOV foreign_minister 2002-05..2006-05
Abelardo Colome Ibarra | Abelardo Colomé; Abelardo Colomé Ibarra |  | CUB:GOV interior_minister 1989-06..2015-10
Ioannis Kasoulides | Ioannis Kassoulidis; Yiannis Kasoulides |  | CYP:GOV foreign_minister 1997-04..2003-02; CYP:GOV foreign_minister 2013-03-01..2018-02; CYP:GOV foreign_minister 2022-01..2023-02
Costas Papacostas | Kostas Papakostas |  | CYP:GOV defence_minister 2008-02..2011-07
Jaroslav Tvrdik | Jaroslav Tvrdík | m | CZE:GOV defence_minister 2001-05..2003-06
Dileita Mohamed Dileita | Mohamed Dileita Dileita |  | DJI:GOV prime_minister 2001-03-07..2013-04-01
Ali Abdi Farah |  | m | DJI:GOV foreign_minister 1999-05..2005-05
Gitte Lillelund Bech |  |  | DNK:GOV defence_minister 2010-02..2011-10
Svend Aage Jensby |  |  | DNK:GOV defence_minister 2001-11..2004-04
Nicholas Liverpool | Nicholas J. O. Liverpool | m | DMA:GOV president 2003-10-02..2012-09-17
Javier Ponce Cevallos | Javier Ponce | m | ECU:GOV defence_minister 2008-04..2012-04; ECU:GOV minister 2012-04..2017-05
Sebhat Ephrem |  |  | ERI:GOV defence_minister 1995..2014
Federico Trillo |  | m | ESP:LEG speaker 1996-03..2000-04; ESP:GOV defence_minister 2000-04-28..2004-04-18
Jurgen Ligi | Jürgen Ligi | m | EST:GOV defence_minister 2005-10..2007-04; EST:GOV finance_minister 2009-06..2014-10; EST:GOV foreign_minister 2015-07..2016-09; EST:GOV finance_minister 2024-07..
Kristiina Ojuland |  | f | EST:GOV foreign_minister 2002-01..2005-02
Sven Mikser |  | m | EST:GOV defence_minister 2002-01..2003-04; EST:GOV defence_minister 2014-03..2015-04; EST:GOV foreign_minister 2016-11..2019-04
Siraj Fegisa | Siraj Fegessa; Siradsch Fegessa |  | ETH:GOV defence_minister 2008-10..2018-04
Anne Holmlund | Anne Elisabeth Holmlund | f | FIN:GOV interior_minister 2007-04..2011-06
Jyri Hakamies | Jyri Jukka Hakamies; Jyri Häkämies | m | FIN:GOV defence_minister 2007-04..2011-06; FIN:GOV minister 2011-06..2012-11
Jan Erik Enestam | Jan-Erik Enestam |  | FIN:GOV interior_minister 1995-04..1999-04; FIN:GOV defence_minister 1999-04..2003-04; FIN:GOV minister 2003-04..2006-12
Ville Itala | Ville Itälä |  | FIN:GOV interior_minister 2000-09..2003-04
Jean Eyeghe Ndong | Eyeghe Ndong; Jean Eyéghé Ndong | m | GAB:GOV prime_minister 2006-01-20..2009-07-17
David Tevzadze | David Tewsadse | m | GEO:GOV defence_minister 1998-04..2004-02
Koba Narchemashvili | Koba Nartschemaschwili |  | GEO:GOV interior_minister 2001-11..2003-11
Mohammed Mumuni | Muhammed Mumuni; Muhammad Mumuni | m | GHA:GOV foreign_minister 2009-02..2013-01
Joseph Smith | Joseph Henry Smith | m | GHA:GOV defence_minister 2009-02..2013-01
Adelino Mano Queta |  |  | GNB:GOV foreign_minister 2009-10..2012-04
Aristides Ocante da Silva |  |  | GNB:GOV defence_minister 2009-10..2011-08
Haja Satu Camara Pinto | Satu Camará Pinto |  | GNB:GOV interior_minister 2009-10..2011-08
Martinho Ndafa Cabi | Martinho Ndafa Kabi |  | GNB:GOV prime_minister 2007-04-13..2008-08-05
Ignacio Milam Tang |  | m | GNQ:GOV prime_minister 2008-07-08..2012-05-21
Dimitrios Droutsas | Dimitris Droutsas |  | GRC:GOV foreign_minister 2010-09-07..2011-06-17
Ioannis Rangousis | Giannis Ragousis; Yiannis Ragousis; Jannis Ragousis |  | GRC:GOV interior_minister 2009-10-07..2011-06-17; GRC:GOV minister 2011-06-17..2011-11
Konstandinos Skandalidis | Kostas Skandalidis; Costas Skandalidis |  | GRC:GOV interior_minister 2001-10..2004-02
Tillman Thomas |  |  | GRD:GOV prime_minister 2008-07-09..2013-02-20
Haroldo Rodas Melgar | Haroldo Rodas |  | GTM:GOV foreign_minister 2008-01..2012-01
Edgar Gutiérrez | Edgar Gutierrez | m | GTM:GOV foreign_minister 2002-12..2004-01
Sam Hinds | Samuel Hinds | m | GUY:GOV prime_minister 1992-10-09..1997-03-17; GUY:GOV president 1997-03-06..1997-12-19; GUY:GOV prime_minister 1997-12-22..1999-08-09; GUY:GOV prime_minister 1999-08-11..2015-05-20
Clement Rohee |  | m | GUY:GOV foreign_minister 1992-10..2001-04; GUY:GOV interior_minister 2006-09..2015-05
Branko Vukelić | Branko Vukelic | m | HRV:GOV defence_minister 2008-03..2010-12
Davor Bozinović | Davor Bozinovic; Davor Božinović |  | HRV:GOV defence_minister 2010-12..2011-12; HRV:GOV interior_minister 2017-06..
Tomislav Karamarko |  | m | HRV:GOV interior_minister 2008-10..2011-12; HRV:OPP opposition_leader 2012-05..2016-01; HRV:GOV minister 2016-01..2016-06
Sime Lucin | Šime Lučin |  | HRV:GOV interior_minister 2000-01..2003-12
Tonino Picula |  |  | HRV:GOV foreign_minister 2000-01..2003-12
Paul Antoine Bien Aime | Paul Antoine Bien-Aimé | m | HTI:GOV interior_minister 2006-06..2011-10
Csaba Hende |  | m | HUN:GOV defence_minister 2010-05-29..2015-09-10
Ferenc Juhasz | Ferenc Juhász | m | HUN:GOV defence_minister 2002-05-27..2006-06-09
Monika Lamperth |  | f | HUN:GOV interior_minister 2002-05-27..2006-06-09; HUN:GOV minister 2006-06..2008-05
Gamawan Fauzi |  |  | IDN:GOV interior_minister 2009-10-22..2014-10-20
Purnomo Yusgiantoro |  |  | IDN:GOV minister 2000-08..2009-10; IDN:GOV defence_minister 2009-10-22..2014-10-20
Hari Sabarno |  | m | IDN:GOV interior_minister 2001-08..2004-10
Matori Abdul Djalil | Matori Abdul Jalil |  | IDN:GOV defence_minister 2001-08..2004-10
Michael Smith |  | m | IRL:GOV defence_minister 1997-10..2004-09
Tony Killeen |  | m | IRL:GOV defence_minister 2010-03..2011-01
Hojjat Ol Eslam Abdol Vahed Musavi Lari | Abdolvahed Mousavi Lari; Abdolvahed Mussavi Lari; Abdolwahed Mussawi-Lari |  | IRN:GOV interior_minister 1998-07..2005-08
Sultan Hashim Ahmad al Jabburi Tai | Sultan Hashim Ahmed; Sultan Haschim Ahmed; Sultan Hashem Ahmed | m | IRQ:GOV defence_minister 1995-07..2003-04
Toshimi Kitazawa |  |  | JPN:GOV defence_minister 2009-09-16..2011-09-02
Yoriko Kawaguchi |  |  | JPN:GOV minister 2000-07..2002-02; JPN:GOV foreign_minister 2002-02-08..2004-09-27
K. D. Knight |  | m | JAM:GOV foreign_minister 2001-10..2006-03
Adilbek Dzhaksybekov | Adilbek Dschaksybekow; Adilbek Jaksybekov |  | KAZ:GOV defence_minister 2009-06..2014-04; KAZ:GOV mayor 2014-10..2016-06
Mukhtar Altynbayev | Muchtar Altynbajew |  | KAZ:GOV defence_minister 1996-10..1999-08; KAZ:GOV defence_minister 2001-12..2007-01
Askar Aitmatov | Askar Ajtmatow | m | KGZ:GOV foreign_minister 2002-07..2005-03
Ruslan Kazakbaev | Ruslan Kasakbajew | m | KGZ:GOV foreign_minister 2010-07..2012-09; KGZ:GOV foreign_minister 2020-10..2022-04
Denzil Douglas |  |  | KNA:GOV prime_minister 1995-07-07..2015-02-18; KNA:GOV foreign_minister 2022-08..
Bouasone Bouphavanh |  |  | LAO:GOV prime_minister 2006-06-08..2010-12-23
Douangchai Phichit | Douangchay Phichith; Duangchay Phichit |  | LAO:GOV defence_minister 2001-03..2014-05-17
Ali al Shami | Ali al-Shami; Ali Schami; Ali Shami | m | LBN:GOV foreign_minister 2009-11..2011-06
Ziad Baroud |  |  | LBN:GOV interior_minister 2008-07..2011-06
Brownie Samukai |  |  | LBR:GOV defence_minister 2006-01..2018-01
Monie Captan |  |  | LBR:GOV foreign_minister 1996-09..2003-10
Stephenson King |  |  | LCA:GOV prime_minister 2007-09-09..2011-11-30
Antanas Valionis |  |  | LTU:GOV foreign_minister 2000-10..2006-07
Rasa Jukneviciene | Rasa Juknevičienė |  | LTU:GOV defence_minister 2008-12..2012-12
Raimundas Palaitis |  |  | LTU:GOV interior_minister 2008-12..2012-03
Jean Marie Halsdorf | Jean-Marie Halsdorf | m | LUX:GOV interior_minister 2004-07-31..2013-12-04
Michel Wolter |  | m | LUX:GOV interior_minister 1995-01..2004-07
Artis Pabriks |  |  | LVA:GOV foreign_minister 2004-07..2007-11; LVA:GOV defence_minister 2010-11-03..2014-01-22; LVA:GOV defence_minister 2019-01-23..2022-12-14
Girts Valdis Kristovskis | Ģirts Valdis Kristovskis |  | LVA:GOV interior_minister 1993-08..1994-11; LVA:GOV defence_minister 1998-11..2004-03; LVA:GOV foreign_minister 2010-11-03..2011-10-25
Linda Murniece | Linda Mūrniece | f | LVA:GOV defence_minister 2006-01..2006-04; LVA:GOV interior_minister 2009-03..2011-10
Sandra Kalniete |  | f | LVA:GOV foreign_minister 2002-11..2004-03; EUR commissioner 2004-05..2004-11
Taieb Cherkaoui |  |  | MAR:GOV interior_minister 2010-01..2012-01
Jean Paul Proust | Jean-Paul Proust | m | MCO:GOV prime_minister 2005-06-01..2010-03-29
Nicolae Dudau | Nicolae Dudău |  | MDA:GOV foreign_minister 2001-09..2004-02
Vitalie Marinuta | Vitalie Marinuță |  | MDA:GOV defence_minister 2009-09..2014-02
Victor Catan |  | m | MDA:GOV interior_minister 2009-09..2011-07
Charles Rabemananjara |  | m | MDG:GOV interior_minister 2004..2009-04; MDG:GOV prime_minister 2007-01-20..2009-04-17
Marcel Ranjeva |  | m | MDG:GOV foreign_minister 2002-06..2009-04
Fathulla Jameel |  |  | MDV:GOV foreign_minister 1978-11..2005-07
Gerardo Clemente Ricardo Vega García | Gerardo Clemente Ricardo Vega Garcia; Clemente Vega García; Gerardo Clemente Vega |  | MEX:GOV defence_minister 2000-12-01..2006-11-30
Gordana Jankulovska | Gordana Jankuloska; Gordana Jankulowska | f | MKD:GOV interior_minister 2006-08..2015-05
Ilinka Mitreva | Ilinka Mitrewa |  | MKD:GOV foreign_minister 2001-05..2001-11; MKD:GOV foreign_minister 2002-11..2006-08
Zoran Konjanovski | Zoran Konjanowski | m | MKD:GOV defence_minister 2008-07..2011-07
Moctar Ouane |  |  | MLI:GOV foreign_minister 2004-05..2011-04; MLI:GOV prime_minister 2020-09-27..2021-05-24
Joseph Borg | Joe Borg | m | MLT:GOV foreign_minister 1999..2004-04; EUR commissioner 2004-05-01..2010-02-09
Tonio Borg |  |  | MLT:GOV interior_minister 1998-09..2008-03; MLT:GOV foreign_minister 2008-03..2012-11; EUR commissioner 2012-11-28..2014-10-31
Win Aung |  | m | MMR:GOV foreign_minister 1998-11..2004-09
Gombojav Zandanshatar | Gombojavyn Zandanshatar |  | MNG:GOV foreign_minister 2009-10..2012-08; MNG:LEG speaker 2019-02..2024-07; MNG:GOV prime_minister 2025-06-13..
Luvsanvandan Bold | Luvsanvandangiin Bold |  | MNG:GOV defence_minister 2008-09..2012-08; MNG:GOV foreign_minister 2012-08..2014-11
Sanj Bayar | Sanjaa Bayar; Sanjaagiin Bayar | m | MNG:GOV prime_minister 2007-11-22..2009-10-29
Luvsangiin Erdenechuluun |  |  | MNG:GOV foreign_minister 2000-08..2004-09
Jugderdemidiin Gurragchaa |  |  | MNG:GOV defence_minister 2000-08..2004-09
Leonardo Simao | Leonardo Simão |  | MOZ:GOV foreign_minister 1994-12..2005-02
Oldemiro Baloi | Oldemiro Julio Baloi |  | MOZ:GOV foreign_minister 2008-03..2017-12
José Condungua Pacheco | José Pacheco; Jose Condungua Pacheco; Jose Pacheco | m | MOZ:GOV interior_minister 2005-02..2010-10; MOZ:GOV minister 2010-10..2017-12; MOZ:GOV foreign_minister 2017-12..2020-01
Arvin Boolell |  |  | MUS:GOV foreign_minister 2008-09..2014-12
Anil Gayan |  |  | MUS:GOV foreign_minister 2000-09..2003-12; MUS:GOV minister 2014-12..2019-11
Ahmad Zahid Hamidi | Zahid Hamidi | m | MYS:GOV defence_minister 2009-04..2013-05; MYS:GOV interior_minister 2013-05..2018-05; MYS:OPP opposition_leader 2018-07..2019-03; MYS:GOV minister 2022-12-03..
Anifah Aman |  |  | MYS:GOV foreign_minister 2009-04-10..2018-05
Hipido Hamutenya | Hidipo Hamutenya |  | NAM:GOV foreign_minister 2002-08..2004-05
Marco Hausiku |  | m | NAM:GOV foreign_minister 2004-05..2010-03; NAM:GOV minister 2010-03..2015-03
Utoni Nujoma |  |  | NAM:GOV foreign_minister 2010-03..2012-12; NAM:GOV minister 2012-12..2020-03
Charles Namoloh |  | m | NAM:GOV defence_minister 2005-03..2012-12
Aichatou Daoudou | Aichatou Mindaoudou; Aïchatou Mindaoudou |  | NER:GOV foreign_minister 2001-09..2010-02-18; UNO commissioner 2013-05..2017-06
Seyni Oumarou |  |  | NER:GOV prime_minister 2007-06-07..2009-09-23; NER:LEG speaker 2009-11..2010-02; NER:LEG speaker 2021-03..2023-07
Albade Abdoube | Albade Abouba; Albadé Abouba |  | NER:GOV interior_minister 2004-04..2004-12; NER:GOV interior_minister 2007-06..2010-02-18
Sule Lamido |  |  | NGA:GOV foreign_minister 1999-06..2003-05; NGA:GOV governor 2007-05-29..2015-05-29
Theophilus Yakubu Danjuma | Theophilus Danjuma |  | NGA:GOV defence_minister 1999-06..2003-05
Adetohunbo Kayode | Adetokumbo Kayode; Adetokunbo Kayode |  | NGA:GOV minister 2007-07..2010-03; NGA:GOV defence_minister 2010-04..2011-05
Emmanuel Iheanacho |  | m | NGA:GOV interior_minister 2010-04..2011-05
Norman Caldera |  | m | NIC:GOV foreign_minister 2002-01..2007-01
Samuel Santos López | Samuel Santos Lopez; Samuel Santos | m | NIC:GOV foreign_minister 2007-01..2017-01
Hans Hillen |  | m | NLD:GOV defence_minister 2010-10-14..2012-11-05
Henk Kamp |  |  | NLD:GOV defence_minister 2002-12-12..2007-02-22; NLD:GOV minister 2010-10-14..2017-10-26; NLD:GOV defence_minister 2021-09..2022-01-10
Grete Faremo |  |  | NOR:GOV minister 1992-09..1996-12; NOR:GOV defence_minister 2009-10-20..2011-11-11; NOR:GOV minister 2011-11-11..2013-10-16; UNO commissioner 2014-08..2022-05
Jan Petersen |  |  | NOR:OPP opposition_leader 1994..2001-10; NOR:GOV foreign_minister 2001-10-19..2005-10-17
Kristin Krohn Devold |  | f | NOR:GOV defence_minister 2001-10-19..2005-10-17
Bhim Bahadur Rawal | Bhim Rawal |  | NPL:GOV interior_minister 2009-06..2011-02; NPL:GOV defence_minister 2015-10..2016-08
Sujata Koirala |  |  | NPL:GOV foreign_minister 2009-06..2011-02
Saud bin Ibrahim al Busaidi |  | m | OMN:GOV interior_minister 2004-10..2011-03
Faisal Saleh Hayat |  | m | PAK:GOV interior_minister 2002-11..2004-08; PAK:GOV minister 2004-08..2007-11
Rao Sikandar Iqbal |  |  | PAK:GOV defence_minister 2002-11..2007-11
Allan Wagner Tizon | Allan Wagner | m | PER:GOV foreign_minister 1985-07..1988-05; PER:GOV foreign_minister 2002-07..2003-12; PER:GOV defence_minister 2006-07..2007-12; PER:GOV foreign_minister 2021-02..2021-07
Aurelio Loret de Mola |  |  | PER:GOV defence_minister 2002-01..2003-12
Jaime Thorne León | Jaime Thorne Leon; Jaime Thorne | m | PER:GOV defence_minister 2010-09..2011-07-28
Jose Antonio García Belaunde | Jose Antonio Garcia Belaunde; José Antonio García Belaúnde; Jose Garcia Belaunde | m | PER:GOV foreign_minister 2006-07-28..2011-07-28
Miguel Hidalgo Medina | Miguel Hidalgo | m | PER:GOV interior_minister 2010-11..2011-07-28
Angelo Reyes |  | m | PHL:MIL commander 1999-07..2001-03; PHL:GOV defence_minister 2001-03..2003-08; PHL:GOV interior_minister 2004-07..2006-02; PHL:GOV minister 2006-02..2010-03
Blas Ople |  |  | PHL:GOV foreign_minister 2002-07..2003-12-14
Jesse Robredo |  | m | PHL:GOV interior_minister 2010-07..2012-08-18
Voltaire Gazmin |  |  | PHL:GOV defence_minister 2010-06-30..2016-06-30
Jose Lina | Joey Lina | m | PHL:GOV interior_minister 2001-01..2004-07
Jerzy Miller |  | m | POL:GOV interior_minister 2009-10-14..2011-11-18
Krzysztof Janik |  |  | POL:GOV interior_minister 2001-10-19..2004-01
António Figueiredo Lopes | Antonio Figueiredo Lopes | m | PRT:GOV interior_minister 2002-04..2004-07
António Martins da Cruz | Antonio Martins da Cruz | m | PRT:GOV foreign_minister 2002-04..2003-10
Rafael Filizzola |  | m | PRY:GOV interior_minister 2008-08..2011-06
James Kabarebe |  | m | RWA:MIL commander 2002-10..2010-04; RWA:GOV defence_minister 2010-04..2018-10
Cheikh Hadjibou Soumare | Cheikh Hadjibou Soumaré; Hadjibou Soumaré | m | SEN:GOV prime_minister 2007-06-19..2009-04-30
Hugo Roger Martínez Bonilla | Hugo Roger Martinez Bonilla; Hugo Martínez; Hugo Martinez | m | SLV:GOV foreign_minister 2009-06-01..2013-10; SLV:GOV foreign_minister 2014-06-01..2018-09
Manuel Melgar |  | m | SLV:GOV interior_minister 2009-06-01..2011-11
María Eugenia Brizuela de Ávila | Maria Eugenia Brizuela de Avila | f | SLV:GOV foreign_minister 1999-06-01..2004-06-01
Lubomir Galko | Ľubomír Galko | m | SVK:GOV defence_minister 2010-07-09..2011-11-28
Vladimir Palko | Vladimír Palko | m | SVK:GOV interior_minister 2002-10..2006-02
Ivan Simko | Ivan Šimko | m | SVK:GOV interior_minister 2001-05..2002-10; SVK:GOV defence_minister 2002-10..2003-10
Anton Grizold |  | m | SVN:GOV defence_minister 2000-11..2004-11
Katarina Kresal |  | f | SVN:GOV interior_minister 2008-11..2011-08
Ljubica Jelusic | Ljubica Jelušič | f | SVN:GOV defence_minister 2008-11..2012-02
Rado Bohinc |  |  | SVN:GOV interior_minister 2000-11..2004-12
Leni Bjorklund | Leni Björklund | f | SWE:GOV defence_minister 2002-10..2006-10
Sten Tolgfors |  |  | SWE:GOV minister 2006-10..2007-09; SWE:GOV defence_minister 2007-09-05..2012-03-29
Themba Dlamini | Absalom Themba Dlamini |  | SWZ:GOV prime_minister 2003-11-26..2008-10-16
Said Muhammad Sammur | Said Sammur; Saeed Sammour | m | SYR:GOV interior_minister 2009-04..2011-04
Joaquim Rafael Branco | Joachim Rafael Branco; Rafael Branco | m | STP:GOV prime_minister 2008-06-22..2010-08-14
Youssouf Saleh Abbas | Youssof Saleh Abbas | m | TCD:GOV prime_minister 2008-04-16..2010-03-05
Komlan Mally |  |  | TGO:GOV prime_minister 2007-12-06..2008-09-08
Surakiat Sathianthai | Surakiart Sathirathai; Surakiat Sathirathai |  | THA:GOV finance_minister 1995-07..1996-05; THA:GOV foreign_minister 2001-02-17..2005-03; THA:GOV minister 2005-03..2006-09-19
Sherali Khayrulloyev | Sherali Khairulloyev; Scherali Chajrullojew |  | TJK:GOV defence_minister 1995-04..2013-11
Talbak Nazarov | Talbak Nasarow |  | TJK:GOV foreign_minister 1994-12..2006-12
George Maxwell Richards |  | m | TTO:GOV president 2003-03-17..2013-03-18
Habib ben Yahia | Habib Ben Yahia | m | TUN:GOV foreign_minister 1991-02..1997-01; TUN:GOV defence_minister 1997-01..1999-11; TUN:GOV foreign_minister 1999-11..2004-11
Kamel Morjane | Kamel Mourjane |  | TUN:GOV defence_minister 2005-08..2010-01; TUN:GOV foreign_minister 2010-01-14..2011-01-27
Rafiq Belhaj Kacem | Rafik Belhadj Kacem; Rafik Belhaj Kacem | m | TUN:GOV interior_minister 2004-11..2011-01-12
Ridha Grira |  |  | TUN:GOV defence_minister 2010-01-14..2011-01-27
Yasar Yakis | Yaşar Yakış | m | TUR:GOV foreign_minister 2002-11-18..2003-03-14
*Eugene Chien |  |  | TWN:GOV foreign_minister 2002-02..2004-04
*Jiang Yi-huah |  |  | TWN:GOV interior_minister 2009-09..2012-02; TWN:GOV prime_minister 2013-02-18..2014-12-08
*Yang Chin-tien | Timothy Yang |  | TWN:GOV foreign_minister 2009-09..2012-09
Hussein Mwinyi | Hussein Ali Mwinyi | m | TZA:GOV defence_minister 2008-02..2012-05; TZA:GOV minister 2012-05..2014-01; TZA:GOV defence_minister 2014-01..2020-11
Philemon Sarungi |  | m | TZA:GOV defence_minister 2000-11..2005-12
James Wapakhabulo |  | m | UGA:LEG speaker 1996..1998; UGA:GOV foreign_minister 2001-07..2004-03-27
Mykhaylo Yezhel | Mychajlo Jeschel; Mykhailo Yezhel; Michail Jeschel | m | UKR:GOV defence_minister 2010-03-11..2012-02-08
Volodymyr Shkidchenko | Wolodymyr Schkidtschenko | m | UKR:GOV defence_minister 2001-11..2003-06
Yuriy Smirnov | Jurij Smyrnow; Yuri Smirnov | m | UKR:GOV interior_minister 2001-03..2003-08
Didier Opertti |  | m | URY:GOV interior_minister 1995-03..1998-02; URY:GOV foreign_minister 1998-02..2005-03-01
Eduardo Bonomi |  | m | URY:GOV minister 2005-03-01..2009-07; URY:GOV interior_minister 2010-03-01..2020-03-01
Luis Rosadilla |  | m | URY:GOV defence_minister 2010-03-01..2011-07
Abdulaziz Kamilov | Abdulasis Kamilow; Abdulaziz Komilov |  | UZB:GOV foreign_minister 1994-02..2003-03; UZB:GOV foreign_minister 2012-01..2022-04
Bahodir Matlubov | Bahodir Matlyubov; Bachodyr Matljubow |  | UZB:GOV interior_minister 2006-01..2013-12
Kodir Ghulomov | Kodir Gulomow; Kodir Gulyamov |  | UZB:GOV defence_minister 2000-09..2005-11
Qobil Berdiyev | Qobul Berdiyev; Kabul Berdiyev; Kabul Berdijew |  | UZB:GOV defence_minister 2008-09..2017-09
Carlos Jose Mata Figueroa | Carlos Mata Figueroa | m | VEN:GOV defence_minister 2010-01..2012-10; VEN:GOV governor 2012-12..2017-10
Jose Luis Prieto | José Luis Prieto | m | VEN:GOV defence_minister 2002-06..2004-01
*Le Hong Anh |  |  | VNM:GOV interior_minister 2002-01..2011-08
*Nguyen Dy Nien |  |  | VNM:GOV foreign_minister 2000-01..2006-06
*Pham van Tra |  |  | VNM:GOV defence_minister 1997-09..2006-06
Kalkot Mataskelekele | Kalkot Matas Kelekele |  | VUT:GOV president 2004-08-16..2009-08-16
Tuiatua Tupua Tamasese Efi | Tui Atua Tupua Tamasese Efi |  | WSM:GOV prime_minister 1976-03..1982-04; WSM:GOV president 2007-06-20..2017-07-21
Muhammad Naahmad Ali | Mohammed Nasser Ahmed Ali; Muhammad Nasir Ahmad Ali; Mohammed Nasser Ahmed | m | YEM:GOV defence_minister 2006-02..2014-11
Abdallah Ali Alaywah | Abdallah Ali Alaywa; Abdullah Ali Alewa | m | YEM:GOV defence_minister 2001-04..2006-02
Nosiviwe Mapisa Nqakula | Nosiviwe Mapisa-Nqakula |  | ZAF:GOV interior_minister 2004-05..2009-05; ZAF:GOV minister 2009-05..2012-06; ZAF:GOV defence_minister 2012-06..2021-08; ZAF:LEG speaker 2021-08-19..2024-04-03
Kabinga Mpande | Kabinga Pande |  | ZMB:GOV foreign_minister 2007-08..2011-09
Kalombo Mwansa |  |  | ZMB:GOV foreign_minister 2002-05..2005-08; ZMB:GOV interior_minister 2008-11..2010-08; ZMB:GOV defence_minister 2010-08..2011-09
Stan Mudenge |  |  | ZWE:GOV foreign_minister 1995-04..2005-04; ZWE:GOV minister 2005-04..2012-10-04
Nelson Oduber |  | m | ABW:GOV prime_minister 1989-02-09..1994-07-29; ABW:GOV prime_minister 2001-10-30..2009-10-30
Joan Enric Vives Sicilia | Joan Enric Vives |  | AND:GOV monarch 2003-05-12..2025-05-31
Abdelkader Taleb Oumar | Abdelkader Taleb Omar | m | ESH:GOV prime_minister 2003-10-29..2018-02
Hamid Ansari | Mohammad Hamid Ansari | m | IND:GOV politician 2007-08-11..2017-08-11
Bhairon Singh Shekhawat |  |  | IND:GOV politician 2002-08-19..2007-07-21
Namadi Sambo |  |  | NGA:GOV politician 2010-05-19..2015-05-29
Jejomar Cabaiatam Binay | Jejomar Binay |  | PHL:GOV politician 2010-06-30..2016-06-30
Manuel Noli de Castro | Noli de Castro | m | PHL:GOV politician 2004-06-30..2010-06-30
Hamzah Haz |  |  | IDN:GOV politician 2001-07-26..2004-10-20
Angelino Garzón | Angelino Garzon | m | COL:GOV politician 2010-08-07..2014-08-07
Taha Muhyi al Din Maruf |  | m | IRQ:GOV politician 1974-04..2003-04
Solomon Berewa |  |  | SLE:GOV politician 2002-05..2007-09
Isatou Njie Saidy |  |  | GMB:GOV politician 1997-03..2017-01
Rodolfo Nin Nova | Rodolfo Nin Novoa |  | URY:GOV politician 2005-03-01..2010-03-01; URY:GOV foreign_minister 2015-03-01..2020-03-01
Mohamed Gharib Bilal |  | m | TZA:GOV politician 2010-11..2015-11
*Vincent Siew |  |  | TWN:GOV prime_minister 1997-09-01..2000-05-20; TWN:GOV politician 2008-05-20..2012-05-20
Joseph Msika |  | m | ZWE:GOV politician 1999-12-23..2009-08-04
Simon Muzenda |  | m | ZWE:GOV foreign_minister 1980-04..1981; ZWE:GOV politician 1987-12-31..2003-09-20

# India, Pakistan, Bangladesh: foreign ministers and heads of government since 1990
Vidya Charan Shukla | V. C. Shukla | m | IND:GOV foreign_minister 1990-11-21..1991-02
Madhavsinh Solanki |  | m | IND:GOV foreign_minister 1991-06-21..1992-03-31
Dinesh Singh |  | m | IND:GOV foreign_minister 1993-01-18..1995-02-10
Sahabzada Yaqub Khan | Sahibzada Yaqub Khan | m | PAK:GOV foreign_minister 1982-03..1987-11; PAK:GOV foreign_minister 1988-06..1991-03; PAK:GOV foreign_minister 1996-11..1997-02
Abdul Sattar | Abdus Sattar | m | PAK:GOV foreign_minister 1993-07..1993-10; PAK:GOV foreign_minister 1999-11-06..2002-06
Aseff Ahmad Ali | Sardar Aseff Ahmad Ali; Asif Ahmad Ali | m | PAK:GOV foreign_minister 1993-11-16..1996-11-04
Gohar Ayub Khan | Gohar Ayub | m | PAK:LEG speaker 1990-11..1993-10; PAK:GOV foreign_minister 1997-02-25..1998-08
Inam-ul-Haq | Inam ul Haq | m | PAK:GOV foreign_minister 2002-06..2002-11; PAK:GOV foreign_minister 2007-11..2008-03
Jalil Abbas Jilani |  | m | PAK:GOV foreign_minister 2023-08-17..2024-03-04
Mostafizur Rahman | A. S. M. Mostafizur Rahman | m | BGD:GOV foreign_minister 1991-03..1996-03
Abdus Samad Azad |  | m | BGD:GOV foreign_minister 1996-06-23..2001-07-15
Iftekhar Ahmed Chowdhury |  | m | BGD:GOV foreign_minister 2007-01..2009-01
Abul Hassan Mahmood Ali | A. H. Mahmood Ali | m | BGD:GOV foreign_minister 2013-11..2019-01; BGD:GOV finance_minister 2024-01-11..2024-08-05
# Southeast Asia: foreign ministers and heads of government since 1990
Ali Alatas |  | m | IDN:GOV foreign_minister 1988-03-21..1999-10-20
Alwi Shihab |  | m | IDN:GOV foreign_minister 1999-10-26..2001-07-23
Raul Manglapus |  | m | PHL:GOV foreign_minister 1987-10..1992-06-30
Roberto Romulo |  | m | PHL:GOV foreign_minister 1992-07-01..1995-04
Domingo Siazon |  | m | PHL:GOV foreign_minister 1995-05..2001-01
*Nguyen Co Thach |  | m | VNM:GOV foreign_minister 1980-02..1991-08
*Nguyen Manh Cam |  | m | VNM:GOV foreign_minister 1991-08..2000-01
*Le Hoai Trung |  | m | VNM:GOV foreign_minister 2025-08-30..
Siddhi Savetsila |  | m | THA:GOV foreign_minister 1980-02..1990-08
Arsa Sarasin |  | m | THA:GOV foreign_minister 1991-02..1992-04; THA:GOV foreign_minister 1992-06..1992-09
Prasong Soonsiri |  | m | THA:GOV foreign_minister 1992-09-29..1994-10
Kasem Kasemsri | Kasem S. Kasemsri | m | THA:GOV foreign_minister 1995-07..1996-05
Prachuab Chaiyasarn |  | m | THA:GOV foreign_minister 1996-11..1997-11
Sompong Amornvivat |  | m | THA:GOV foreign_minister 2008-09-24..2008-12-02
Surapong Tovichakchaikul |  | m | THA:GOV foreign_minister 2011-08-09..2014-05-07
Thanasak Patimaprakorn | Tanasak Patimapragorn | m | THA:GOV foreign_minister 2014-08-30..2015-08-19
Parnpree Bahiddha-Nukara |  | m | THA:GOV foreign_minister 2023-09-01..2024-04-28
Ohn Gyaw |  | m | MMR:GOV foreign_minister 1988-09..1998-11
Than Swe |  | m | MMR:GOV foreign_minister 2023-02..
Abu Hassan Omar |  | m | MYS:GOV foreign_minister 1987-05..1991-03
# East Asia: foreign ministers and heads of government since 1990
Taro Nakayama | Tarō Nakayama | m | JPN:GOV foreign_minister 1989-08-10..1991-11-05
Michio Watanabe |  | m | JPN:GOV foreign_minister 1991-11-05..1993-04-06
Kabun Muto | Kabun Mutō | m | JPN:GOV foreign_minister 1993-04-07..1993-08-09
Koji Kakizawa | Kōji Kakizawa | m | JPN:GOV foreign_minister 1994-04-28..1994-06-30
Yohei Kono | Yōhei Kōno | m | JPN:GOV foreign_minister 1994-06-30..1996-01-11; JPN:GOV foreign_minister 1999-10-05..2001-04-26; JPN:LEG speaker 2003-11-19..2009-07-21
Yukihiko Ikeda |  | m | JPN:GOV foreign_minister 1996-01-11..1997-09-11
*Choi Ho-joong |  | m | KOR:GOV foreign_minister 1988-12..1990-12
*Lee Sang-ock | Lee Sang-ok | m | KOR:GOV foreign_minister 1990-12..1993-02
*Han Sung-joo |  | m | KOR:GOV foreign_minister 1993-02-26..1994-12
*Gong Ro-myung | Kong Ro-myong | m | KOR:GOV foreign_minister 1994-12-24..1996-11
*Yoo Chong-ha |  | m | KOR:GOV foreign_minister 1996-11..1998-03
*Park Chung-soo |  | m | KOR:GOV foreign_minister 1998-03..1998-08
*Hong Soon-young | Hong Soon-yeong | m | KOR:GOV foreign_minister 1998-08..2000-01
*Lee Joung-binn | Lee Joung-bin | m | KOR:GOV foreign_minister 2000-01..2001-03
*Choi Sung-hong |  | m | KOR:GOV foreign_minister 2002-02..2003-02
*Yoon Young-kwan |  | m | KOR:GOV foreign_minister 2003-02-27..2004-01-15
*Lee Wan-koo |  | m | KOR:GOV prime_minister 2015-02-17..2015-04-27
# The Americas: foreign ministers and heads of government since 1990
Francisco Rezek |  | m | BRA:GOV foreign_minister 1990-03-15..1992-04-13
Luiz Alberto Figueiredo |  | m | BRA:GOV foreign_minister 2013-08-28..2015-01-01
Carlos França | Carlos Franca | m | BRA:GOV foreign_minister 2021-03-29..2023-01-01
Fernando Solana |  | m | MEX:GOV foreign_minister 1988-12-01..1993-11-29
Manuel Camacho Solís | Manuel Camacho Solis | m | MEX:GOV mayor 1988-12-01..1993-11-29; MEX:GOV foreign_minister 1993-11-29..1994-01-10
Manuel Tello | Manuel Tello Macías | m | MEX:GOV foreign_minister 1994-01-10..1994-11-30
Luis Fernando Jaramillo |  | m | COL:GOV foreign_minister 1990-08-07..1991-11
Noemí Sanín | Noemi Sanin | f | COL:GOV foreign_minister 1991-11..1994-08-07
Rodrigo Pardo |  | m | COL:GOV foreign_minister 1994-08-07..1996-07
María Emma Mejía | Maria Emma Mejia | f | COL:GOV foreign_minister 1996-07..1998-03
Guillermo Fernández de Soto | Guillermo Fernandez de Soto | m | COL:GOV foreign_minister 1998-08-07..2002-08-07
Adalberto Rodríguez Giavarini | Adalberto Rodriguez Giavarini | m | ARG:GOV foreign_minister 1999-12-10..2001-12-21
Miguel Ángel Burelli Rivas | Miguel Angel Burelli | m | VEN:GOV foreign_minister 1994-02-02..1999-02-02
Luis Alfonso Dávila | Luis Alfonso Davila | m | VEN:GOV foreign_minister 2001-02..2002-05
Roy Chaderton |  | m | VEN:GOV foreign_minister 2002-05..2004-02
Félix Plasencia | Felix Plasencia | m | VEN:GOV foreign_minister 2021-08-19..2022-05-16
Carlos Faría | Carlos Faria | m | VEN:GOV foreign_minister 2022-05-16..2023-01-06
Isidoro Malmierca |  | m | CUB:GOV foreign_minister 1976-12..1992-06
Roberto Robaina |  | m | CUB:GOV foreign_minister 1993-03-31..1999-05-28
Joe Clark |  | m | CAN:GOV foreign_minister 1984-09-17..1991-04-20
Barbara McDougall |  | f | CAN:GOV foreign_minister 1991-04-21..1993-06-25
Perrin Beatty |  | m | CAN:GOV defence_minister 1986-06..1989-01; CAN:GOV foreign_minister 1993-06-25..1993-11-04
André Ouellet | Andre Ouellet | m | CAN:GOV foreign_minister 1993-11-04..1996-01-25
Efraín Goldenberg | Efrain Goldenberg | m | PER:GOV foreign_minister 1993-08..1995-07; PER:GOV prime_minister 1994-02..1995-07
Francisco Tudela |  | m | PER:GOV foreign_minister 1995-07-28..1997-07
Eduardo Ferrero Costa |  | m | PER:GOV foreign_minister 1997-07..1998-10
Fernando de Trazegnies |  | m | PER:GOV foreign_minister 1998-10..2000-07-28
Diego García-Sayán | Diego Garcia-Sayan; Diego Garcia Sayan | m | PER:GOV foreign_minister 2001-07-28..2002-07
Rafael Roncagliolo |  | m | PER:GOV foreign_minister 2011-07-28..2013-05-15
Eda Rivas |  | f | PER:GOV foreign_minister 2013-05-15..2014-06-23
Gonzalo Gutiérrez | Gonzalo Gutierrez | m | PER:GOV foreign_minister 2014-06-24..2015-04-02
Ana María Sánchez | Ana Maria Sanchez | f | PER:GOV foreign_minister 2015-04-02..2016-07-28
Ricardo Luna |  | m | PER:GOV foreign_minister 2016-07-28..2018-04-02
Néstor Popolizio | Nestor Popolizio | m | PER:GOV foreign_minister 2018-04-02..2019-09-30
Gustavo Meza-Cuadra |  | m | PER:GOV foreign_minister 2019-10-03..2020-07-15
Mario López Chávarri | Mario Lopez Chavarri | m | PER:GOV foreign_minister 2020-07-15..2020-11-09
Elizabeth Astete |  | f | PER:GOV foreign_minister 2020-11-18..2021-02-14
Héctor Béjar | Hector Bejar | m | PER:GOV foreign_minister 2021-07-29..2021-08-17
Óscar Maúrtua | Oscar Maurtua | m | PER:GOV foreign_minister 2005-08..2006-07-28; PER:GOV foreign_minister 2021-08-20..2022-02-06
César Landa | Cesar Landa | m | PER:GOV foreign_minister 2022-02-08..2022-08-05; PER:GOV foreign_minister 2022-09-13..2022-12-07
Ana Cecilia Gervasi |  | f | PER:GOV foreign_minister 2022-12-10..2023-11-06
Javier González-Olaechea | Javier Gonzalez-Olaechea | m | PER:GOV foreign_minister 2023-11-07..2024-09-03
Elmer Schialer |  | m | PER:GOV foreign_minister 2024-09-03..2025-10-10
José Antonio Chang | Jose Antonio Chang | m | PER:GOV prime_minister 2010-09-14..2011-03-18
Rosario Fernández | Rosario Fernandez | f | PER:GOV prime_minister 2011-03-19..2011-07-28
Salomón Lerner | Salomon Lerner; Salomón Lerner Ghitis | m | PER:GOV prime_minister 2011-07-28..2011-12-10
Óscar Valdés | Oscar Valdes | m | PER:GOV interior_minister 2011-07-28..2011-12-10; PER:GOV prime_minister 2011-12-11..2012-07-23
Juan Jiménez Mayor | Juan Jimenez; Juan Jiménez | m | PER:GOV prime_minister 2012-07-23..2013-10-31
César Villanueva | Cesar Villanueva | m | PER:GOV prime_minister 2013-10-31..2014-02-24; PER:GOV prime_minister 2018-04-02..2019-03-08
René Cornejo | Rene Cornejo | m | PER:GOV prime_minister 2014-02-24..2014-07-22
Ana Jara |  | f | PER:GOV prime_minister 2014-07-22..2015-04-02
Pedro Cateriano |  | m | PER:GOV defence_minister 2012-07-23..2015-04-02; PER:GOV prime_minister 2015-04-02..2016-07-28; PER:GOV prime_minister 2020-07-15..2020-08-06
Fernando Zavala |  | m | PER:GOV prime_minister 2016-07-28..2017-09-17
Mercedes Aráoz | Mercedes Araoz | f | PER:GOV prime_minister 2017-09-17..2018-04-02
Salvador del Solar |  | m | PER:GOV prime_minister 2019-03-11..2019-09-30
Vicente Zeballos |  | m | PER:GOV prime_minister 2019-09-30..2020-07-15
Walter Martos |  | m | PER:GOV prime_minister 2020-08-06..2020-11-10
Violeta Bermúdez | Violeta Bermudez | f | PER:GOV prime_minister 2020-11-18..2021-07-28
Guido Bellido |  | m | PER:GOV prime_minister 2021-07-29..2021-10-06
Mirtha Vásquez | Mirtha Vasquez | f | PER:GOV prime_minister 2021-10-06..2022-02-01
Aníbal Torres | Anibal Torres | m | PER:GOV prime_minister 2022-02-08..2022-11-25
Betssy Chávez | Betssy Chavez | f | PER:GOV prime_minister 2022-11-25..2022-12-07
Eduardo Arana |  | m | PER:GOV prime_minister 2025-05-14..2025-10-10
# Africa: foreign ministers and heads of government since 1990
Rilwanu Lukman |  | m | NGA:GOV foreign_minister 1989-12..1990-09; IGO:OPC secretary_general 1995-01..2000-12
Ike Nwachukwu |  | m | NGA:GOV foreign_minister 1987-12..1989-12; NGA:GOV foreign_minister 1990-09..1993-01
Babagana Kingibe |  | m | NGA:GOV foreign_minister 1993-11..1995-03
Tom Ikimi |  | m | NGA:GOV foreign_minister 1995-03..1998-07
Ignatius Olisemeka |  | m | NGA:GOV foreign_minister 1998-08..1999-05
Odein Ajumogobia |  | m | NGA:GOV foreign_minister 2010-04-06..2011-07
Olugbenga Ashiru |  | m | NGA:GOV foreign_minister 2011-07..2013-09
Viola Onwuliri |  | f | NGA:GOV foreign_minister 2013-09..2014-02
Aminu Bashir Wali | Aminu Wali | m | NGA:GOV foreign_minister 2014-02..2015-05-29
Raymond Tshibanda |  | m | COD:GOV foreign_minister 2012-05..2016-12
Marie Tumba Nzeza |  | f | COD:GOV foreign_minister 2019-09..2021-04
Sylvestre Ilunga Ilunkamba | Sylvestre Ilunga | m | COD:GOV prime_minister 2019-09-07..2021-04-26
Wilson Ndolo Ayah |  | m | KEN:GOV foreign_minister 1990-05..1993-01
Bonaya Godana |  | m | KEN:GOV foreign_minister 1998-01..2001-06
Chris Obure |  | m | KEN:GOV foreign_minister 2001-06..2002-12
Sam Ongeri |  | m | KEN:GOV foreign_minister 2012-03-26..2013-04
Monica Juma |  | f | KEN:GOV foreign_minister 2018-02..2020-01-14; KEN:GOV defence_minister 2020-01-14..2021-09
Raychelle Omamo |  | f | KEN:GOV defence_minister 2013-05..2020-01-14; KEN:GOV foreign_minister 2020-01-14..2022-10
Paul Ssemogerere | Paul Kawanga Ssemogerere | m | UGA:GOV foreign_minister 1988..1994; UGA:OPP opposition_leader 1996..2005-11
Ali Sahloul |  | m | SDN:GOV foreign_minister 1989-07..1993-02
Hussein Suleiman Abu Saleh |  | m | SDN:GOV foreign_minister 1993-02..1995-02
Ibrahim Ghandour | Ibrahim Ghandur | m | SDN:GOV foreign_minister 2015-06-06..2018-04-19
Al-Dirdiri Mohamed Ahmed | Al-Dirdiri Mohammed Ahmed; El Dirdiri Mohamed Ahmed | m | SDN:GOV foreign_minister 2018-05..2019-04-11
Asma Mohamed Abdalla | Asma Abdalla | f | SDN:GOV foreign_minister 2019-09-08..2020-07
Mariam al-Sadiq al-Mahdi | Mariam al-Mahdi; Mariam Sadiq al-Mahdi | f | SDN:GOV foreign_minister 2021-02-10..2021-11
Ali al-Sadiq |  | m | SDN:GOV foreign_minister 2022-01..2024-04
Mohamed Salah Dembri | Mohammed Salah Dembri | m | DZA:GOV foreign_minister 1993-09..1996-01
Youcef Yousfi |  | m | DZA:GOV foreign_minister 1999-12-24..2000-08
Abdelkader Messahel |  | m | DZA:GOV foreign_minister 2017-05-25..2019-02-14
Omar al-Muntasir | Umar al-Muntasir | m | LBY:GOV foreign_minister 1992-11..2000-03
Ashour bin Khayal | Aschur bin Chajal; Ashour bin Khayyal | m | LBY:GOV foreign_minister 2011-11-22..2012-11
Mohamed al-Dairi | Mohammed al-Dairi; Mohammed al-Dayri | m | LBY:GOV foreign_minister 2014-09..2019-05
Mohamed Siala | Mohammed Siala; Mohamed Taha Siala; Mohammed Taher Siala | m | LBY:GOV foreign_minister 2016-01..2021-03-15
Said Ben Mustapha |  | m | TUN:GOV foreign_minister 1997-07..1999-11
Mouldi Kefi |  | m | TUN:GOV foreign_minister 2011-02-21..2011-12-24
Rafik Abdessalem | Rafik Abdessalam | m | TUN:GOV foreign_minister 2011-12-24..2013-03-13
Othman Jerandi |  | m | TUN:GOV foreign_minister 2013-03-15..2014-01-29; TUN:GOV foreign_minister 2020-09-02..2023-02-07
Mongi Hamdi |  | m | TUN:GOV foreign_minister 2014-01-29..2015-02-06
Taïeb Baccouche | Taieb Baccouche | m | TUN:GOV foreign_minister 2015-02-06..2016-01-12
Khemaies Jhinaoui | Khemaïes Jhinaoui | m | TUN:GOV foreign_minister 2016-01-12..2019-10-29
Noureddine Erray |  | m | TUN:GOV foreign_minister 2020-02-27..2020-07-24
Nabil Ammar |  | m | TUN:GOV foreign_minister 2023-02-07..2024-08-25
Mohamed Ali Nafti |  | m | TUN:GOV foreign_minister 2024-08-25..
Nathan Shamuyarira |  | m | ZWE:GOV foreign_minister 1987-01..1995-04
Sibusiso Moyo | S. B. Moyo | m | ZWE:GOV foreign_minister 2017-11-30..2021-01-20
Frederick Shava |  | m | ZWE:GOV foreign_minister 2021-03..2024-10
Amon Murwira |  | m | ZWE:GOV foreign_minister 2024-10..
# The Middle East: foreign ministers and heads of government since 1990
Ahmet Kurtcebe Alptemoçin | Ahmet Kurtcebe Alptemocin | m | TUR:GOV foreign_minister 1990-10-12..1991-06-23
Ali Bozer |  | m | TUR:GOV foreign_minister 1990-02..1990-10-11
Safa Giray |  | m | TUR:GOV foreign_minister 1991-06-23..1991-11-20
Hikmet Çetin | Hikmet Cetin | m | TUR:GOV foreign_minister 1991-11-21..1994-07-27; TUR:LEG speaker 1997-10-16..1999-04-18
Mümtaz Soysal | Mumtaz Soysal | m | TUR:GOV foreign_minister 1994-07-27..1994-11-28
Murat Karayalçın | Murat Karayalcin | m | TUR:GOV foreign_minister 1994-12-12..1995-03-27
Emre Gönensay | Emre Gonensay | m | TUR:GOV foreign_minister 1996-03-06..1996-06-28
İsmail Cem | Ismail Cem | m | TUR:GOV foreign_minister 1997-06-30..2002-07-11
Şükrü Sina Gürel | Sükrü Sina Gürel; Sukru Sina Gurel | m | TUR:GOV foreign_minister 2002-07-12..2002-11-18
Mohammed Ali al-Hakim | Mohamed Ali Alhakim | m | IRQ:GOV foreign_minister 2018-10-25..2020-05-06
Bassam Sabbagh | Bassam al-Sabbagh | m | SYR:GOV foreign_minister 2024-09-23..2024-12-08
Abdulqader Bajammal | Abdul Qadir Bajamal; Abdul-Kader Badschammal | m | YEM:GOV foreign_minister 1998-05..2001-04
Jamal Abdullah al-Sallal | Jamal al-Sallal | m | YEM:GOV foreign_minister 2014-06-11..2014-11
Abdullah al-Saidi |  | m | YEM:GOV foreign_minister 2014-11..2015-01
Riad Yassin | Riyadh Yaseen; Riad Jassin; Riad Yassin Abdullah | m | YEM:GOV foreign_minister 2015-03..2015-12-01
Abdulmalik al-Mekhlafi | Abdulmalek al-Mikhlafi; Abdel Malik al-Mechlafi | m | YEM:GOV foreign_minister 2015-12-01..2018-05-24
Khaled al-Yamani | Khaled Hussein al-Yamani | m | YEM:GOV foreign_minister 2018-05-24..2019-06-10
Mohammed al-Hadhrami | Mohammed Abdullah al-Hadhrami | m | YEM:GOV foreign_minister 2019-09-19..2020-12
Shaya Mohsin al-Zindani | Shaya al-Zindani; Schaja al-Sindani | m | YEM:GOV foreign_minister 2024-03-28..
Faris Boueiz | Fares Boueiz; Faris Buwais | m | LBN:GOV foreign_minister 1990-12..1998-12
Mahmud Hammud | Mahmoud Hammoud | m | LBN:GOV foreign_minister 2000-10-26..2003-04-17; LBN:GOV foreign_minister 2004-10-26..2005-07-19
Nassif Hitti |  | m | LBN:GOV foreign_minister 2020-01-21..2020-08-03
Charbel Wehbe | Charbel Wahbe | m | LBN:GOV foreign_minister 2020-08-03..2021-05-19
Zeina Akar | Sina Akar | f | LBN:GOV defence_minister 2020-01-21..2021-09-10; LBN:GOV foreign_minister 2021-05-19..2021-09-10
Marwan al-Kassim | Marwan al-Qasim; Marwan Kassem | m | JOR:GOV foreign_minister 1988-12..1991-01
Kamel Abu Jaber | Kamel Abu Dschaber | m | JOR:GOV foreign_minister 1991-10..1993-05
Jaber al-Mubarak al-Sabah | Dschaber al-Mubarak as-Sabah; Jaber al-Mubarak al-Hamad al-Sabah; Dschabir al-Mubarak as-Sabah | m | KWT:GOV prime_minister 2011-11-30..2019-11-19
Sabah al-Khalid al-Sabah | Sabah al-Chalid as-Sabah; Sabah al-Khaled al-Sabah | m | KWT:GOV foreign_minister 2011-10..2019-11; KWT:GOV prime_minister 2019-11-19..2022-07-24
Ahmad Nawaf al-Sabah | Ahmad al-Nawaf al-Sabah; Ahmed Nawaf as-Sabah | m | KWT:GOV prime_minister 2022-07-24..2024-01-04
Ahmad Abdullah al-Sabah | Ahmad Abdullah al-Ahmad al-Sabah | m | KWT:GOV prime_minister 2024-05-15..
# Europe: foreign ministers and heads of government since 1990
Gianni De Michelis |  | m | ITA:GOV foreign_minister 1989-07-22..1992-06-28
Emilio Colombo |  | m | ITA:GOV foreign_minister 1980-04..1983-08; ITA:GOV foreign_minister 1992-08-01..1993-04-28
Francisco Fernández Ordóñez | Francisco Fernandez Ordonez | m | ESP:GOV foreign_minister 1985-07..1992-06-24
Krzysztof Skubiszewski |  | m | POL:GOV foreign_minister 1989-09-12..1993-10-26
Andrzej Olechowski |  | m | POL:GOV foreign_minister 1993-10-26..1995-03-06
Dariusz Rosati |  | m | POL:GOV foreign_minister 1995-12-29..1997-10-31
Anatolij Slenko | Anatoliy Zlenko; Anatoly Zlenko; Anatoli Slenko | m | UKR:GOV foreign_minister 1990-07-27..1994-08-25; UKR:GOV foreign_minister 2000-10-02..2003-09-02
Hennadij Udowenko | Hennadiy Udovenko; Gennadi Udowenko | m | UKR:GOV foreign_minister 1994-08-25..1998-04-17
Wolodymyr Chandohij | Volodymyr Khandohiy | m | UKR:GOV foreign_minister 2009-03..2009-10-09
Michalis Papakonstantinou | Michael Papaconstantinou; Michail Papakonstantinou | m | GRC:GOV foreign_minister 1992-08-07..1993-10-13
Stavros Lambrinidis |  | m | GRC:GOV foreign_minister 2011-06-17..2011-11-11
Giorgos Katrougalos | George Katrougalos; Georgios Katrougalos | m | GRC:GOV foreign_minister 2019-02-15..2019-07-09
Pieter Kooijmans | Peter Kooijmans | m | NLD:GOV foreign_minister 1993-01-02..1994-08-22
Ben Knapen |  | m | NLD:GOV foreign_minister 2021-09-24..2022-01-10
Mark Eyskens |  | m | BEL:GOV prime_minister 1981-04..1981-12; BEL:GOV foreign_minister 1989-06..1992-03
Erik Derycke |  | m | BEL:GOV foreign_minister 1995-03..1999-07-12
Philippe Goffin |  | m | BEL:GOV foreign_minister 2019-11-30..2020-10-01
Sten Andersson |  | m | SWE:GOV foreign_minister 1985-10-14..1991-10-04
Margaretha af Ugglas |  | f | SWE:GOV foreign_minister 1991-10-04..1994-10-07
Géza Jeszenszky | Geza Jeszenszky | m | HUN:GOV foreign_minister 1990-05-23..1994-07-15
Jiří Dienstbier | Jiri Dienstbier | m | CSK:GOV foreign_minister 1989-12-10..1992-07-02
Jaroslav Šedivý | Jaroslav Sedivy | m | CZE:GOV foreign_minister 1997-11-08..1998-07-17
Sergiu Celac |  | m | ROU:GOV foreign_minister 1989-12..1990-06
Adrian Severin |  | m | ROU:GOV foreign_minister 1996-12-12..1997-12-29
Andrei Pleșu | Andrei Plesu | m | ROU:GOV foreign_minister 1997-12-29..1999-12-22
Adrian Cioroianu |  | m | ROU:GOV foreign_minister 2007-04-05..2008-04-15
Lazăr Comănescu | Lazar Comanescu | m | ROU:GOV foreign_minister 2008-04-15..2008-12-22; ROU:GOV foreign_minister 2015-11-17..2017-01-04
Cristian Diaconescu |  | m | ROU:GOV foreign_minister 2008-12-22..2009-10-01; ROU:GOV foreign_minister 2012-01-24..2012-05-07
Teodor Baconschi |  | m | ROU:GOV foreign_minister 2009-12-23..2012-01-23
Andrei Marga |  | m | ROU:GOV foreign_minister 2012-05-07..2012-08-06
Titus Corlățean | Titus Corlatean | m | ROU:GOV foreign_minister 2012-08-06..2014-11-10
Nikola Selaković | Nikola Selakovic | m | SRB:GOV minister 2012-07..2016-08; SRB:GOV foreign_minister 2020-10-28..2022-10-26; SRB:GOV minister 2022-10-26..
Johan Jørgen Holst | Johan Jorgen Holst | m | NOR:GOV defence_minister 1990-11..1993-04; NOR:GOV foreign_minister 1993-04-02..1994-01-13
Pertti Paasio |  | m | FIN:GOV foreign_minister 1989-02-01..1991-04-26
Paavo Väyrynen | Paavo Vayrynen | m | FIN:GOV foreign_minister 1991-04-26..1993-05-05
Heikki Haavisto |  | m | FIN:GOV foreign_minister 1993-05-05..1995-02-03
Gareth Evans |  | m | AUS:GOV foreign_minister 1988-09-02..1996-03-11
Mart Siimann |  | m | EST:GOV prime_minister 1997-03-17..1999-03-25
Georgi Blisnaschki | Georgi Bliznashki | m | BGR:GOV prime_minister 2014-08-06..2014-11-07
Ognjan Gerdschikow | Ognyan Gerdzhikov | m | BGR:LEG speaker 2001-07..2005-02; BGR:GOV prime_minister 2017-01-27..2017-05-04
# Central and South Asia: foreign ministers and heads of government since 1990
Elyor Ganiyev | Eljor Ganijew | m | UZB:GOV foreign_minister 2005-02..2006-07
Bakhtiyor Saidov | Bachtijor Saidow | m | UZB:GOV foreign_minister 2022-12-30..
Zarar Ahmad Osmani | Zarar Ahmad Moqbel Osmani | m | AFG:GOV foreign_minister 2013-10..2014-12
Krishna Prasad Bhattarai |  | m | NPL:GOV prime_minister 1990-04-19..1991-05-26; NPL:GOV prime_minister 1999-05-31..2000-03-22
Man Mohan Adhikari |  | m | NPL:GOV prime_minister 1994-11-30..1995-09-12
Lokendra Bahadur Chand |  | m | NPL:GOV prime_minister 1997-03-12..1997-10-07; NPL:GOV prime_minister 2002-10-11..2003-06-05
Khil Raj Regmi |  | m | NPL:GOV prime_minister 2013-03-14..2014-02-11
Phankham Viphavanh |  | m | LAO:GOV prime_minister 2021-03-22..2022-12-30
*Teo Chee Hean |  | m | SGP:GOV minister 1995-07..2003-08; SGP:GOV defence_minister 2003-08..2011-05; SGP:GOV interior_minister 2011-05..2015-10; SGP:GOV minister 2015-10..2025-05
*Wong Kan Seng |  | m | SGP:GOV foreign_minister 1988-09..1994-01; SGP:GOV interior_minister 1994-01..2010-11; SGP:GOV minister 2005-09..2011-05
Teofisto Guingona |  |  | PHL:GOV foreign_minister 2001-02-09..2002-07-02; PHL:GOV politician 2001-02-09..2004-06-30
Rais bin Yatim | Rais Yatim |  | MYS:GOV foreign_minister 2008-03-18..2009-04-09; MYS:GOV minister 2008-04..2009-04
John Manley |  | m | CAN:GOV foreign_minister 2000-10-17..2002-01-16; CAN:GOV finance_minister 2002-06-02..2003-12-12
Tesfaye Dinka |  |  | ETH:GOV foreign_minister 1989-11..1991-04; ETH:GOV prime_minister 1991-04-26..1991-06-06
Antipas Mbusa Nyamwisi | Mbusa Nyamwisi |  | COD:GOV foreign_minister 2007-02-05..2008-10; COD:GOV minister 2007-03..2011-02
Eriya Kategaya |  |  | UGA:GOV foreign_minister 1996..2001-07; UGA:GOV minister 2003-01..2003-05; UGA:GOV minister 2006-06..2013-03-02
Jeje Odongo | Abubaker Jeje Odongo |  | UGA:GOV minister 2009-03..2011-02; UGA:GOV interior_minister 2016-06..2021-06; UGA:GOV foreign_minister 2021-06-08..
Sid Ahmed Ghozali |  |  | DZA:GOV foreign_minister 1989-09..1991-06; DZA:GOV prime_minister 1991-06-05..1992-07-08
Mohamed Bedjaoui | Mohammed Bedjaoui | m | DZA:GOV foreign_minister 2005-05-01..2007-06-04; DZA:GOV minister 2005-06..2006-04
Abdellatif Filali |  |  | MAR:GOV foreign_minister 1985-02..1999-04; MAR:GOV prime_minister 1994-05-25..1998-02-04
Erdal İnönü | Erdal Inonu; Erdal Inönü | m | TUR:GOV prime_minister 1993-05-16..1993-06-25; TUR:GOV foreign_minister 1995-03-27..1995-10-06
Abdul Karim al-Iryani | Abdel Karim al-Iriani; Abdulkarim al-Iryani | m | YEM:GOV foreign_minister 1990-05..1993-05; YEM:GOV foreign_minister 1994-10..1998-05; YEM:GOV prime_minister 1998-04-29..2001-04-07
Abdul Karim al Kabariti | Abdul Karim Kabariti | m | JOR:GOV foreign_minister 1995-01..1996-02; JOR:GOV prime_minister 1996-02-04..1997-03-19
Dissanayake Mudiyanselage Jayaratne | D. M. Jayaratne |  | LKA:GOV prime_minister 2010-04-21..2015-01-09
Thongsing Thammavong |  |  | LAO:GOV prime_minister 2010-12-23..2016-04-20

# The United States and Canada: ministers of defence and the interior since 1990
Joshua Bolten | Josh Bolten | m | USA:GOV politician 2006-04-14..2009-01-20
John Podesta |  | m | USA:GOV politician 1998-10..2001-01-20; USA:GOV politician 2014-01..2015-02; USA:GOV politician 2022-09..2025-01
Erskine Bowles |  | m | USA:GOV politician 1997-01..1998-10
William Daley | Bill Daley | m | USA:GOV minister 1997-01..2000-07; USA:GOV politician 2011-01-13..2012-01-27
Mark Meadows |  | m | USA:LEG member_of_parliament 2013-01..2020-03; USA:GOV politician 2020-03-31..2021-01-20
John Sununu | John H. Sununu | m | USA:GOV governor 1983-01..1989-01; USA:GOV politician 1989-01-20..1991-12
Rand Beers |  | m | USA:GOV interior_minister 2013-09-06..2013-12-23
Elaine Duke |  | f | USA:GOV interior_minister 2017-07-31..2017-12-06
Kevin McAleenan |  | m | USA:GOV interior_minister 2019-04-11..2019-11-13
Chad Wolf |  | m | USA:GOV interior_minister 2019-11-13..2021-01-11
Gordon O'Connor |  | m | CAN:GOV defence_minister 2006-02-06..2007-08-14
Art Eggleton |  | m | CAN:GOV defence_minister 1997-06-11..2002-05-26
David Collenette |  | m | CAN:GOV defence_minister 1993-11-04..1996-10-04
Doug Young |  | m | CAN:GOV defence_minister 1996-10-04..1997-06-10
# Europe: ministers of defence and the interior since 1990
Tom King |  | m | GBR:GOV defence_minister 1989-07-24..1992-04-11
David Waddington |  | m | GBR:GOV interior_minister 1989-10-26..1990-11-28
Kenneth Baker |  | m | GBR:GOV interior_minister 1990-11-28..1992-04-10
Pierre Joxe |  | m | FRA:GOV interior_minister 1988-05..1991-01-29; FRA:GOV defence_minister 1991-01-29..1993-03-09
François Léotard | Francois Leotard | m | FRA:GOV defence_minister 1993-03-30..1995-05-11
Philippe Marchand |  | m | FRA:GOV interior_minister 1991-01-29..1992-04-02
Paul Quilès | Paul Quiles | m | FRA:GOV interior_minister 1992-04-02..1993-03-29
Virginio Rognoni |  | m | ITA:GOV defence_minister 1990-07-27..1992-06-28
Salvo Andò | Salvo Ando | m | ITA:GOV defence_minister 1992-06-28..1993-04-28
Cesare Previti |  | m | ITA:GOV defence_minister 1994-05-11..1995-01-17
Carlo Scognamiglio |  | m | ITA:LEG speaker 1994-04..1996-05; ITA:GOV defence_minister 1998-10-21..1999-12-22
Rosa Russo Jervolino | Rosa Iervolino | f | ITA:GOV interior_minister 1998-10-21..1999-12-22; ITA:GOV mayor 2001-05..2011-06
Nicola Mancino |  | m | ITA:GOV interior_minister 1992-06-28..1994-04-19; ITA:LEG speaker 1996-05..2001-05
Julián García Vargas | Julian Garcia Vargas | m | ESP:GOV defence_minister 1991-03..1995-07
Narcís Serra | Narcis Serra | m | ESP:GOV defence_minister 1982-12..1991-03
Gustavo Suárez Pertierra | Gustavo Suarez Pertierra | m | ESP:GOV defence_minister 1995-07..1996-05-06
José Luis Corcuera | Jose Luis Corcuera | m | ESP:GOV interior_minister 1988-07..1993-11
Antoni Asunción | Antoni Asuncion | m | ESP:GOV interior_minister 1993-11..1994-05
Antonio Camacho | Antonio Camacho Vizcaíno | m | ESP:GOV interior_minister 2011-07-11..2011-12-22
Jacek Cichocki |  | m | POL:GOV interior_minister 2011-11-18..2013-02-25
Bartłomiej Sienkiewicz | Bartlomiej Sienkiewicz | m | POL:GOV interior_minister 2013-02-25..2014-09-22; POL:GOV minister 2023-12-13..2024-05
Teresa Piotrowska |  | f | POL:GOV interior_minister 2014-09-22..2015-11-16
Joachim Brudziński | Joachim Brudzinski | m | POL:GOV interior_minister 2018-01-09..2019-06
Janusz Onyszkiewicz |  | m | POL:GOV defence_minister 1992-07..1993-10; POL:GOV defence_minister 1997-10-31..2000-06
Piotr Kołodziejczyk | Piotr Kolodziejczyk | m | POL:GOV defence_minister 1990-07..1991-12; POL:GOV defence_minister 1993-10..1994-11
Stanisław Dobrzański | Stanislaw Dobrzanski | m | POL:GOV defence_minister 1996-01..1997-10
Jan Parys |  | m | POL:GOV defence_minister 1991-12..1992-05
Andrzej Milczanowski |  | m | POL:GOV interior_minister 1992-07..1995-12
Wiktor Jerin | Viktor Yerin; Viktor Jerin | m | RUS:GOV interior_minister 1992-01..1995-07
Kostjantyn Morosow | Konstantin Morosow; Kostyantyn Morozov | m | UKR:GOV defence_minister 1991-09..1993-10
Witalij Radezkyj | Vitaly Radetsky; Witali Radezki | m | UKR:GOV defence_minister 1993-10..1994-08
Walerij Schmarow | Valeriy Shmarov; Waleri Schmarow | m | UKR:GOV defence_minister 1994-08..1996-07
Dmytro Salamatin | Dmitri Salamatin | m | UKR:GOV defence_minister 2012-02-08..2012-12-24
Mychajlo Kowal | Mykhailo Koval; Michail Kowal | m | UKR:GOV defence_minister 2014-03-25..2014-07-03
Andrij Sahorodnjuk | Andriy Zagorodnyuk; Andrij Sahorodniuk | m | UKR:GOV defence_minister 2019-08-29..2020-03-04
Andrij Taran | Andriy Taran | m | UKR:GOV defence_minister 2020-03-04..2021-11-03
Jurij Krawtschenko | Yuriy Kravchenko; Yuri Kravchenko; Juri Krawtschenko | m | UKR:GOV interior_minister 1995-07..2001-03
Anatolij Mohyljow | Anatoliy Mohyliov; Anatoly Mogilev; Anatoli Mogiljow | m | UKR:GOV interior_minister 2010-03-11..2011-11-07
# The Middle East: ministers of defence and the interior since 1990
Nurettin Canikli |  | m | TUR:GOV defence_minister 2017-07-19..2018-07-09
Sabahattin Çakmakoğlu | Sabahattin Cakmakoglu | m | TUR:GOV defence_minister 1999-05-28..2002-11-18
İsmet Sezgin | Ismet Sezgin | m | TUR:GOV interior_minister 1991-11..1993-06; TUR:LEG speaker 1995-10..1995-12; TUR:GOV defence_minister 1997-06-30..1999-01
Sadettin Tantan |  | m | TUR:GOV interior_minister 1999-05-28..2001-06-05
Rüştü Kazım Yücelen | Rüstü Kazim Yücelen; Rustu Kazim Yucelen | m | TUR:GOV interior_minister 2001-06-05..2002-08
Akbar Torkan |  | m | IRN:GOV defence_minister 1989-08..1993-08
Mohammad Forouzandeh | Mohammed Forusandeh | m | IRN:GOV defence_minister 1993-08..1997-08
Mohammad Resa Aschtiani | Mohammad Reza Ashtiani; Mohammad Reza Gharaei Ashtiani; Mohammed-Resa Aschtiani | m | IRN:GOV defence_minister 2021-08-25..2024-08-21
Abdollah Nouri | Abdullah Nuri; Abdollah Nuri | m | IRN:GOV interior_minister 1989-08..1993-08; IRN:GOV interior_minister 1997-08..1998-06
Ali Mohammad Bescharati | Ali Mohammad Besharati | m | IRN:GOV interior_minister 1993-08..1997-08
Abdolresa Rahmani Fasli | Abdolreza Rahmani Fazli; Abdolresa Rahmani-Fasli | m | IRN:GOV interior_minister 2013-08-15..2021-08-25
Mosche Arbel | Moshe Arbel | m | ISR:GOV interior_minister 2023-04..2025-07
Abdul Halim Mussa | Abdel Halim Moussa; Mohammed Abdel Halim Mussa | m | EGY:GOV interior_minister 1990-01..1993-04
Hassan al-Alfi | Hassan al-Alfy | m | EGY:GOV interior_minister 1993-04..1997-11
Abdel Meguid Sakr | Abdel Mageed Saqr; Abdel Maguid Saqr | m | EGY:GOV defence_minister 2024-07-03..
Irfan al-Hajali | Erfan al-Hiyali; Irfan al-Hiyali | m | IRQ:GOV defence_minister 2017-01-30..2018-10-25
Nadschah al-Schammari | Najah al-Shammari | m | IRQ:GOV defence_minister 2019-06..2020-05
Mohammed al-Ghabban | Mohammed Ghabban; Mohammed Salem al-Ghabban | m | IRQ:GOV interior_minister 2014-10-18..2016-07-08
Kassim al-Aradschi | Qasim al-Araji; Qassim al-Araji | m | IRQ:GOV interior_minister 2017-01-30..2018-10-25
Jassin al-Jassiri | Yassin al-Yasiri | m | IRQ:GOV interior_minister 2019-06..2020-05
Othman al-Ghanimi | Uthman al-Ghanimi | m | IRQ:MIL commander 2015..2020-05; IRQ:GOV interior_minister 2020-05-07..2022-10-27
Ali Abdullah Ajjub | Ali Abdullah Ayyoub; Ali Ayyoub | m | SYR:GOV defence_minister 2018-01-01..2022-04
Ali Mahmud Abbas | Ali Mahmoud Abbas | m | SYR:GOV defence_minister 2022-04..2024-12-08
Mohammed Rahmun | Mohammad Rahmoun; Mohammed al-Rahmoun | m | SYR:GOV interior_minister 2018-11..2024-12-08
# South Asia: ministers of defence and the interior since 1990
Sharad Pawar |  | m | IND:GOV defence_minister 1991-06-26..1993-03
Shankarrao Chavan | S. B. Chavan | m | IND:GOV interior_minister 1991-06-21..1996-05-16
Indrajit Gupta |  | m | IND:GOV interior_minister 1996-06-29..1998-03-19
Mufti Mohammad Sayeed | Mufti Mohammed Sayeed | m | IND:GOV interior_minister 1989-12-02..1990-11-10
Aftab Shaban Mirani |  | m | PAK:GOV defence_minister 1993-10..1996-11
Khurram Dastgir Khan | Khurram Dastgir | m | PAK:GOV defence_minister 2017-08..2018-05-31
Pervez Khattak |  | m | PAK:GOV governor 2013-05..2018-06; PAK:GOV defence_minister 2018-08-20..2022-04-10
Ahsan Iqbal |  | m | PAK:GOV interior_minister 2017-08..2018-05-31
Ijaz Ahmed Shah | Ijaz Shah | m | PAK:GOV interior_minister 2019-04..2020-12
Nasirullah Babar | Naseerullah Babar | m | PAK:GOV interior_minister 1993-10..1996-11
Moinuddin Haider |  | m | PAK:GOV interior_minister 1999-11..2002-11
Mohammed Masum Stanekzai | Masoom Stanekzai; Mohammed Massum Stanekzai | m | AFG:GOV defence_minister 2015-05..2016-06; AFG:SPY politician 2016-06..2019-09
Abdullah Habibi | Abdullah Chan Habibi | m | AFG:GOV defence_minister 2016-06..2017-04-24
Tariq Shah Bahrami | Tarik Schah Bahrami | m | AFG:GOV defence_minister 2017-04..2018-12
Asadullah Khalid | Assadullah Chalid | m | AFG:GOV defence_minister 2018-12-23..2021-03
Taj Mohammad Jahid | Tadsch Mohammad Dschahid | m | AFG:GOV interior_minister 2016-02..2017-08
Wais Barmak | Wais Ahmad Barmak | m | AFG:GOV interior_minister 2017-08..2018-12
Umer Daudzai | Omar Daudsai; Umar Daudzai; Mohammed Omar Daudsai | m | AFG:GOV interior_minister 2013-09..2014-12
Nur ul-Hak Ulumi | Noor ul-Haq Ulumi; Nur ul-Haq Ulumi | m | AFG:GOV interior_minister 2015-01..2016-02
# East Asia and Brazil: ministers of defence and the interior since 1990
*Qin Jiwei |  | m | CHN:GOV defence_minister 1988-04..1993-03
*Tao Siju |  | m | CHN:GOV interior_minister 1990-12..1998-03
*Jia Chunwang |  | m | CHN:GOV interior_minister 1998-03..2002-12
Yoshinori Ono | Yoshinori Ōno | m | JPN:GOV defence_minister 2004-09-27..2005-10-31
Yasuo Ichikawa |  | m | JPN:GOV defence_minister 2011-09-02..2012-01-13
Naoki Tanaka |  | m | JPN:GOV defence_minister 2012-01-13..2012-06-04
Satoshi Morimoto |  | m | JPN:GOV defence_minister 2012-06-04..2012-12-26
*Cho Seong-tae | Cho Sung-tae | m | KOR:GOV defence_minister 1999-05..2001-03
*Kim Dong-shin |  | m | KOR:GOV defence_minister 2001-03..2002-07
*Lee Jun |  | m | KOR:GOV defence_minister 2002-07..2003-02
*Cho Young-kil | Cho Yung-kil | m | KOR:GOV defence_minister 2003-02-27..2004-07
Jaques Wagner |  | m | BRA:GOV governor 2007-01-01..2015-01-01; BRA:GOV defence_minister 2015-01-01..2015-10-02
Aldo Rebelo |  | m | BRA:LEG speaker 2005-09..2007-02; BRA:GOV defence_minister 2015-10-02..2016-05-12
Raul Jungmann |  | m | BRA:GOV defence_minister 2016-05-12..2018-02-27; BRA:GOV minister 2018-02..2019-01
Joaquim Silva e Luna |  | m | BRA:GOV defence_minister 2018-02-27..2019-01-01
Fernando Azevedo e Silva |  | m | BRA:GOV defence_minister 2019-01-01..2021-03-29
Paulo Sérgio Nogueira | Paulo Sergio Nogueira | m | BRA:GOV defence_minister 2022-04-01..2022-12-31
Yevhen Marchuk | Jewhen Martschuk; Jewgeni Martschuk |  | UKR:GOV prime_minister 1995-03-01..1996-05-28; UKR:GOV defence_minister 2003-06-25..2004-09-22
Naveed Qamar | Syed Naveed Qamar |  | PAK:GOV finance_minister 2008-10..2009-12; PAK:GOV defence_minister 2012-06..2013-03
Fukushiro Nukaga |  |  | JPN:GOV defence_minister 2005-10-31..2006-09-26; JPN:GOV finance_minister 2007-09..2008-08
Yasukazu Hamada |  |  | JPN:GOV defence_minister 2008-09-24..2009-09-16; JPN:GOV defence_minister 2022-08-10..2023-09-13
Waldir Pires |  |  | BRA:GOV defence_minister 2006-03-31..2007-07-25
