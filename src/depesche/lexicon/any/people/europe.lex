# Europe without Germany, Austria, Switzerland, Liechtenstein, Luxembourg and the former Soviet Union (the Baltic states are here).
@ name | spellings | sex | offices | died

# United Kingdom
Elizabeth II. | Elisabeth II.; Queen Elizabeth II; Königin Elizabeth II.; Queen Elizabeth; Königin Elisabeth II. | f | GBR:GOV monarch 1952-02-06..2022-09-08 | 2022-09-08
Charles III. | König Charles III.; King Charles III; King Charles; Prinz Charles; Prince Charles | m | GBR:GOV politician 1958..2022-09-08; GBR:GOV monarch 2022-09-08..
Margaret Thatcher | Thatcher | f | GBR:GOV minister 1970-06..1974-03; GBR:OPP opposition_leader 1975-02-11..1979-05-04; GBR:GOV prime_minister 1979-05-04..1990-11-28
John Major |  | m | GBR:GOV foreign_minister 1989-07-24..1989-10-26; GBR:GOV finance_minister 1989-10-26..1990-11-28; GBR:GOV prime_minister 1990-11-28..1997-05-02
Tony Blair |  | m | GBR:OPP opposition_leader 1994-07-21..1997-05-02; GBR:GOV prime_minister 1997-05-02..2007-06-27; UNO commissioner 2007-06-27..2015-05-27
Gordon Brown |  | m | GBR:GOV finance_minister 1997-05-02..2007-06-27; GBR:GOV prime_minister 2007-06-27..2010-05-11; GBR:LEG member_of_parliament 2010-05-11..2015-03
David Cameron |  | m | GBR:OPP opposition_leader 2005-12-06..2010-05-11; GBR:GOV prime_minister 2010-05-11..2016-07-13; GBR:GOV foreign_minister 2023-11-13..2024-07-05
Theresa May |  | f | GBR:GOV interior_minister 2010-05-12..2016-07-13; GBR:GOV prime_minister 2016-07-13..2019-07-24; GBR:LEG member_of_parliament 2019-07-24..2024-05
Boris Johnson |  | m | GBR:LEG member_of_parliament 2001-06..2008-05; GBR:GOV mayor 2008-05-04..2016-05-09; GBR:GOV foreign_minister 2016-07-13..2018-07-09; GBR:LEG member_of_parliament 2018-07-09..2019-07-24; GBR:GOV prime_minister 2019-07-24..2022-09-06
Liz Truss | Elizabeth Truss | f | GBR:GOV minister 2014-07..2021-09; GBR:GOV foreign_minister 2021-09-15..2022-09-06; GBR:GOV prime_minister 2022-09-06..2022-10-25
Rishi Sunak |  | m | GBR:GOV finance_minister 2020-02-13..2022-07-05; GBR:GOV prime_minister 2022-10-25..2024-07-05; GBR:OPP opposition_leader 2024-07-05..2024-11-02
Keir Starmer |  | m | GBR:JUD judge 2008-11..2013-10; GBR:OPP opposition_leader 2020-04-04..2024-07-05; GBR:GOV prime_minister 2024-07-05..
Douglas Hurd |  | m | GBR:GOV interior_minister 1985-09..1989-10; GBR:GOV foreign_minister 1989-10-26..1995-07-05
Malcolm Rifkind |  | m | GBR:GOV defence_minister 1992-04..1995-07; GBR:GOV foreign_minister 1995-07-05..1997-05-02
Robin Cook |  | m | GBR:GOV foreign_minister 1997-05-02..2001-06-08; GBR:GOV minister 2001-06..2003-03
Jack Straw |  | m | GBR:GOV interior_minister 1997-05-02..2001-06-08; GBR:GOV foreign_minister 2001-06-08..2006-05-05; GBR:GOV minister 2006-05..2010-05
Margaret Beckett |  | f | GBR:GOV minister 1998-07..2006-05; GBR:GOV foreign_minister 2006-05-05..2007-06-27
David Miliband |  | m | GBR:GOV foreign_minister 2007-06-28..2010-05-11; NGO president 2013-09..
William Hague |  | m | GBR:OPP opposition_leader 1997-06-19..2001-09-18; GBR:GOV foreign_minister 2010-05-12..2014-07-14; GBR:GOV minister 2014-07..2015-05
Philip Hammond |  | m | GBR:GOV defence_minister 2011-10-14..2014-07-15; GBR:GOV foreign_minister 2014-07-15..2016-07-13; GBR:GOV finance_minister 2016-07-13..2019-07-24
Jeremy Hunt |  | m | GBR:GOV minister 2010-05..2018-07; GBR:GOV foreign_minister 2018-07-09..2019-07-24; GBR:GOV finance_minister 2022-10-14..2024-07-05
Dominic Raab |  | m | GBR:GOV minister 2018-07..2018-11; GBR:GOV foreign_minister 2019-07-24..2021-09-15; GBR:GOV minister 2021-09..2023-04
James Cleverly |  | m | GBR:GOV foreign_minister 2022-09-06..2023-11-13; GBR:GOV interior_minister 2023-11-13..2024-07-05
David Lammy |  | m | GBR:GOV foreign_minister 2024-07-05..2025-09-05; GBR:GOV minister 2025-09-05..
Yvette Cooper |  | f | GBR:GOV minister 2008..2010-05; GBR:GOV interior_minister 2024-07-05..2025-09-05; GBR:GOV foreign_minister 2025-09-05..
Geoff Hoon |  | m | GBR:GOV defence_minister 1999-10-11..2005-05-06; GBR:GOV minister 2005-05..2009-06
John Reid |  | m | GBR:GOV defence_minister 2005-05-06..2006-05-05; GBR:GOV interior_minister 2006-05-05..2007-06-27
Des Browne |  | m | GBR:GOV defence_minister 2006-05-05..2008-10-03
John Hutton |  | m | GBR:GOV defence_minister 2008-10-03..2009-06-05
Bob Ainsworth |  | m | GBR:GOV defence_minister 2009-06-05..2010-05-11
Liam Fox |  | m | GBR:GOV defence_minister 2010-05-12..2011-10-14; GBR:GOV minister 2016-07..2019-07
Michael Fallon |  | m | GBR:GOV defence_minister 2014-07-15..2017-11-01
Gavin Williamson |  | m | GBR:GOV defence_minister 2017-11-02..2019-05-01
Penny Mordaunt |  | f | GBR:GOV defence_minister 2019-05-01..2019-07-24
Ben Wallace |  | m | GBR:GOV defence_minister 2019-07-24..2023-08-31
Grant Shapps |  | m | GBR:GOV defence_minister 2023-08-31..2024-07-05
John Healey |  | m | GBR:GOV defence_minister 2024-07-05..
David Blunkett |  | m | GBR:GOV interior_minister 2001-06-08..2004-12-15; GBR:GOV minister 2005-05..2005-11
Charles Clarke |  | m | GBR:GOV interior_minister 2004-12-15..2006-05-05
Jacqui Smith |  | f | GBR:GOV interior_minister 2007-06-28..2009-06-05
Alan Johnson |  | m | GBR:GOV minister 2004-09..2009-06; GBR:GOV interior_minister 2009-06-05..2010-05-11
Amber Rudd |  | f | GBR:GOV interior_minister 2016-07-13..2018-04-29
Sajid Javid |  | m | GBR:GOV interior_minister 2018-04-30..2019-07-24; GBR:GOV finance_minister 2019-07-24..2020-02-13
Priti Patel |  | f | GBR:GOV interior_minister 2019-07-24..2022-09-06
Suella Braverman |  | f | GBR:GOV interior_minister 2022-09-06..2022-10-19; GBR:GOV interior_minister 2022-10-25..2023-11-13
Shabana Mahmood |  | f | GBR:GOV minister 2024-07..2025-09; GBR:GOV interior_minister 2025-09-05..
Alistair Darling |  | m | GBR:GOV finance_minister 2007-06-28..2010-05-11
George Osborne |  | m | GBR:GOV finance_minister 2010-05-11..2016-07-13
Rachel Reeves |  | f | GBR:GOV finance_minister 2024-07-05..
Kwasi Kwarteng |  | m | GBR:GOV finance_minister 2022-09-06..2022-10-14
Kenneth Clarke | Ken Clarke | m | GBR:GOV interior_minister 1992-04..1993-05; GBR:GOV finance_minister 1993-05-27..1997-05-02; GBR:GOV minister 2010-05..2014-07
Michael Howard |  | m | GBR:GOV interior_minister 1993-05-27..1997-05-02; GBR:OPP opposition_leader 2003-11-06..2005-12-06
Iain Duncan Smith |  | m | GBR:OPP opposition_leader 2001-09-13..2003-11-06; GBR:GOV minister 2010-05..2016-03
John Prescott |  | m | GBR:GOV minister 1997-05-02..2007-06-27
Nick Clegg |  | m | GBR:PTY party_leader 2007-12-18..2010-05-11; GBR:GOV minister 2010-05-11..2015-05-08; GBR:LEG member_of_parliament 2015-05..2017-06
Charles Kennedy |  | m | GBR:PTY party_leader 1999-08-09..2006-01-07
Menzies Campbell |  | m | GBR:PTY party_leader 2006-03-02..2007-10-15
Vince Cable |  | m | GBR:GOV minister 2010-05..2015-05; GBR:PTY party_leader 2017-07-20..2019-07-22
Jo Swinson |  | f | GBR:PTY party_leader 2019-07-22..2019-12-13
Ed Davey |  | m | GBR:GOV minister 2012-02..2015-05; GBR:PTY party_leader 2020-08-27..
Ed Miliband |  | m | GBR:GOV minister 2008-10..2010-05; GBR:OPP opposition_leader 2010-09-25..2015-05-08; GBR:GOV minister 2024-07-05..
Harriet Harman |  | f | GBR:GOV minister 2007-06..2010-05; GBR:OPP opposition_leader 2015-05..2015-09
Jeremy Corbyn |  | m | GBR:LEG member_of_parliament 1983-06..2015-09; GBR:OPP opposition_leader 2015-09-12..2020-04-04; GBR:LEG member_of_parliament 2020-04..
John McDonnell |  | m | GBR:OPP opposition_leader 2015-09..2020-04; GBR:LEG member_of_parliament 2020-04..
Tom Watson |  | m | GBR:OPP opposition_leader 2015-09..2019-12
Kemi Badenoch |  | f | GBR:GOV minister 2022-09..2024-07; GBR:OPP opposition_leader 2024-11-02..
Nigel Farage |  | m | EUR:LEG member_of_parliament 1999-07..2020-01; GBR:PTY party_leader 2006-09..2016-11; GBR:PTY party_leader 2019-03..2021-03; GBR:PTY party_leader 2024-06-03..
Paul Nuttall |  | m | GBR:PTY party_leader 2016-11..2017-06
Nick Griffin |  | m | GBR:PTY party_leader 1999-09..2014-07; EUR:LEG member_of_parliament 2009-07..2014-07
David Davis |  | m | GBR:LEG member_of_parliament 1987-06..2016-07; GBR:GOV minister 2016-07-13..2018-07-08
Michael Gove |  | m | GBR:GOV minister 2010-05..2022-07; GBR:GOV minister 2022-10..2024-07
Jacob Rees-Mogg |  | m | GBR:LEG member_of_parliament 2010-05..2019-07; GBR:GOV minister 2019-07..2022-10
Dominic Cummings |  | m | GBR:GOV politician 2019-07..2020-11
Matt Hancock |  | m | GBR:GOV minister 2018-07..2021-06
John Bercow |  | m | GBR:LEG speaker 2009-06-22..2019-11-04
Michael Martin |  | m | GBR:LEG speaker 2000-10..2009-06-21
Betty Boothroyd |  | f | GBR:LEG speaker 1992-04..2000-10
Lindsay Hoyle |  | m | GBR:LEG speaker 2019-11-04..
Ken Livingstone |  | m | GBR:GOV mayor 2000-05-04..2008-05-04
Sadiq Khan |  | m | GBR:GOV minister 2008..2010-05; GBR:GOV mayor 2016-05-09..
Alex Salmond |  | m | GBR:GOV governor 2007-05-17..2014-11-18; GBR:LEG member_of_parliament 2015-05..2017-06
Nicola Sturgeon |  | f | GBR:GOV minister 2007-05..2014-11; GBR:GOV governor 2014-11-20..2023-03-28
Humza Yousaf |  | m | GBR:GOV governor 2023-03-29..2024-05-07
John Swinney |  | m | GBR:GOV governor 2024-05-08..
Jack McConnell |  | m | GBR:GOV governor 2001-11..2007-05
Rhodri Morgan |  | m | GBR:GOV governor 2000-02..2009-12
Carwyn Jones |  | m | GBR:GOV governor 2009-12..2018-12
Mark Drakeford |  | m | GBR:GOV governor 2018-12..2024-03
David Trimble |  | m | GBR:PTY party_leader 1995-09..2005-06; GBR:GOV governor 1998-07..2002-10
Ian Paisley |  | m | GBR:PTY party_leader 1971..2008-05; GBR:GOV governor 2007-05-08..2008-06-05
Peter Robinson |  | m | GBR:GOV governor 2008-06-05..2016-01-11
Arlene Foster |  | f | GBR:GOV governor 2016-01-11..2021-06
Martin McGuinness |  | m | GBR:GOV minister 2007-05-08..2017-01-09
Gerry Adams |  | m | GBR:PTY party_leader 1983-11..2018-02; IRL:LEG member_of_parliament 2011-02..2020-02
Michelle O’Neill | Michelle O'Neill | f | GBR:GOV governor 2024-02-03..
John Hume |  | m | GBR:PTY party_leader 1979-05..2001-11
Peter Hain |  | m | GBR:GOV minister 2002-10..2010-05
Paul Murphy |  | m | GBR:GOV minister 2002-10..2005-05
Mo Mowlam |  | f | GBR:GOV minister 1997-05..1999-10
George Galloway |  | m | GBR:LEG member_of_parliament 1987-06..2010-05; GBR:LEG member_of_parliament 2012-03..2015-03; GBR:LEG member_of_parliament 2024-03..2024-05
Ian Blair |  | m | GBR:COP politician 2005-02-01..2008-12-01
Paul Stephenson |  | m | GBR:COP politician 2009-01..2011-07-18
Cressida Dick |  | f | GBR:COP politician 2017-04..2022-04
Eliza Manningham-Buller |  | f | GBR:SPY politician 2002-10..2007-04
Jonathan Evans |  | m | GBR:SPY politician 2007-04..2013-04
John Sawers |  | m | GBR:SPY politician 2009-11..2014-11
David Kelly |  | m | GBR:GOV politician 1991..2003-07-17
Mike Jackson |  | m | IGO:NAT commander 1999-06..1999-10; GBR:MIL general 2003-02..2006-08
Richard Dannatt |  | m | GBR:MIL general 2006-08-29..2009-08
Mervyn King |  | m | GBR:BUS politician 2003-07..2013-06
Mark Carney |  | m | CAN:BUS politician 2008-02..2013-06; GBR:BUS politician 2013-07-01..2020-03-15; CAN:GOV prime_minister 2025-03-14..
Edward Heath |  | m | GBR:GOV prime_minister 1970-06-19..1974-03-04
Harold Wilson |  | m | GBR:GOV prime_minister 1964-10-16..1970-06-19; GBR:GOV prime_minister 1974-03-04..1976-04-05
James Callaghan |  | m | GBR:GOV prime_minister 1976-04-05..1979-05-04
Michael Foot |  | m | GBR:OPP opposition_leader 1980-11..1983-10
Geoffrey Howe |  | m | GBR:GOV foreign_minister 1983-06..1989-07
Jo Cox |  | f | GBR:LEG member_of_parliament 2015-05..2016-06-16 | 2016-06-16

# Ireland
Mary McAleese |  | f | IRL:GOV president 1997-11-11..2011-11-10
Michael D. Higgins |  | m | IRL:GOV president 2011-11-11..2025-11-10
Catherine Connolly |  | f | IRL:GOV president 2025-11-11..
Charles Haughey |  | m | IRL:GOV prime_minister 1987-03..1992-02-11
Albert Reynolds |  | m | IRL:GOV prime_minister 1992-02-11..1994-12-15
John Bruton |  | m | IRL:GOV prime_minister 1994-12-15..1997-06-26; EUR commissioner 2004-11..2009-10
Bertie Ahern |  | m | IRL:GOV prime_minister 1997-06-26..2008-05-07
Brian Cowen |  | m | IRL:GOV foreign_minister 2000-01..2004-09; IRL:GOV finance_minister 2004-09..2008-05; IRL:GOV prime_minister 2008-05-07..2011-03-09
Enda Kenny |  | m | IRL:OPP opposition_leader 2002-06..2011-03; IRL:GOV prime_minister 2011-03-09..2017-06-14
Leo Varadkar |  | m | IRL:GOV prime_minister 2017-06-14..2020-06-27; IRL:GOV minister 2020-06-27..2022-12-17; IRL:GOV prime_minister 2022-12-17..2024-04-09
Micheál Martin | Micheal Martin | m | IRL:GOV foreign_minister 2008-05..2011-01; IRL:PTY party_leader 2011-01..2020-06; IRL:GOV prime_minister 2020-06-27..2022-12-17; IRL:GOV foreign_minister 2022-12-17..2025-01; IRL:GOV prime_minister 2025-01-23..
Simon Harris |  | m | IRL:GOV prime_minister 2024-04-09..2025-01-23; IRL:GOV foreign_minister 2025-01-23..
Dermot Ahern |  | m | IRL:GOV foreign_minister 2004-09-29..2008-05-07
Brian Lenihan |  | m | IRL:GOV finance_minister 2008-05-07..2011-03-09
Eamon Gilmore |  | m | IRL:GOV foreign_minister 2011-03-09..2014-07-11
Simon Coveney |  | m | IRL:GOV foreign_minister 2017-06-14..2022-12-17
Mary Lou McDonald |  | f | IRL:OPP opposition_leader 2018-02-10..
Garret FitzGerald |  | m | IRL:GOV prime_minister 1981-06..1987-03

# France
François Mitterrand | Francois Mitterrand | m | FRA:GOV president 1981-05-21..1995-05-17
Jacques Chirac |  | m | FRA:GOV prime_minister 1974-05..1976-08; FRA:GOV mayor 1977-03..1995-05; FRA:GOV prime_minister 1986-03-20..1988-05-10; FRA:GOV president 1995-05-17..2007-05-16
Nicolas Sarkozy |  | m | FRA:GOV interior_minister 2002-05-07..2004-03-30; FRA:GOV finance_minister 2004-03-31..2004-11-29; FRA:GOV interior_minister 2005-05-31..2007-03-26; FRA:GOV president 2007-05-16..2012-05-15; FRA:PTY party_leader 2014-11..2016-08
François Hollande | Francois Hollande | m | FRA:PTY party_leader 1997-11-27..2008-11-26; FRA:GOV president 2012-05-15..2017-05-14; FRA:LEG member_of_parliament 2024-07..
Emmanuel Macron |  | m | FRA:GOV minister 2014-08-26..2016-08-30; FRA:GOV president 2017-05-14..
Valéry Giscard d’Estaing | Valéry Giscard d'Estaing; Giscard d'Estaing; Valery Giscard d'Estaing | m | FRA:GOV finance_minister 1969-06..1974-05; FRA:GOV president 1974-05-27..1981-05-21; EUR commissioner 2001-12..2003-07
Georges Pompidou |  | m | FRA:GOV prime_minister 1962-04..1968-07; FRA:GOV president 1969-06-20..1974-04-02 | 1974-04-02
Michel Rocard |  | m | FRA:GOV prime_minister 1988-05-10..1991-05-15
Pierre Bérégovoy | Pierre Beregovoy | m | FRA:GOV finance_minister 1988-05..1992-04; FRA:GOV prime_minister 1992-04-02..1993-03-29
Édouard Balladur | Edouard Balladur | m | FRA:GOV prime_minister 1993-03-29..1995-05-18
Alain Juppé | Alain Juppe | m | FRA:GOV foreign_minister 1993-03-30..1995-05-18; FRA:GOV prime_minister 1995-05-18..1997-06-02; FRA:GOV mayor 1995-06..2004-12; FRA:GOV mayor 2006-10..2019-03; FRA:GOV defence_minister 2010-11-14..2011-02-27; FRA:GOV foreign_minister 2011-02-27..2012-05-16
Lionel Jospin |  | m | FRA:PTY party_leader 1981..1988; FRA:GOV prime_minister 1997-06-02..2002-05-06
Jean-Pierre Raffarin |  | m | FRA:GOV prime_minister 2002-05-06..2005-05-31
Dominique de Villepin | de Villepin | m | FRA:GOV foreign_minister 2002-05-07..2004-03-31; FRA:GOV interior_minister 2004-03-31..2005-05-31; FRA:GOV prime_minister 2005-05-31..2007-05-17
François Fillon | Francois Fillon | m | FRA:GOV minister 2002-05..2005-05; FRA:GOV prime_minister 2007-05-17..2012-05-16; FRA:PTY politician 2016-11..2017-04
Jean-Marc Ayrault |  | m | FRA:GOV prime_minister 2012-05-15..2014-03-31; FRA:GOV foreign_minister 2016-02-11..2017-05-17
Manuel Valls |  | m | FRA:GOV interior_minister 2012-05-16..2014-03-31; FRA:GOV prime_minister 2014-03-31..2016-12-06; FRA:GOV minister 2024-12..2025-10
Bernard Cazeneuve |  | m | FRA:GOV interior_minister 2014-04-02..2016-12-06; FRA:GOV prime_minister 2016-12-06..2017-05-15
Édouard Philippe | Edouard Philippe | m | FRA:GOV prime_minister 2017-05-15..2020-07-03; FRA:GOV mayor 2020-07..
Jean Castex |  | m | FRA:GOV prime_minister 2020-07-03..2022-05-16
Élisabeth Borne | Elisabeth Borne | f | FRA:GOV minister 2017-05..2022-05; FRA:GOV prime_minister 2022-05-16..2024-01-09; FRA:GOV minister 2024-12..2025-10
Gabriel Attal |  | m | FRA:GOV minister 2022-05..2024-01; FRA:GOV prime_minister 2024-01-09..2024-09-05
François Bayrou | Francois Bayrou | m | FRA:GOV minister 1993-03..1997-06; FRA:PTY party_leader 1998-02..2024-12; FRA:GOV prime_minister 2024-12-13..2025-09-09
Sébastien Lecornu | Sebastien Lecornu | m | FRA:GOV defence_minister 2022-05-20..2025-09-09; FRA:GOV prime_minister 2025-09-09..
Roland Dumas |  | m | FRA:GOV foreign_minister 1988-05-10..1993-03-29
Hervé de Charette | Herve de Charette | m | FRA:GOV foreign_minister 1995-05-18..1997-06-02
Hubert Védrine | Hubert Vedrine | m | FRA:GOV foreign_minister 1997-06-04..2002-05-06
Philippe Douste-Blazy |  | m | FRA:GOV foreign_minister 2005-06-02..2007-05-15
Michèle Alliot-Marie | Michele Alliot-Marie; Alliot-Marie | f | FRA:GOV defence_minister 2002-05-07..2007-05-18; FRA:GOV interior_minister 2007-05-18..2009-06-23; FRA:GOV minister 2009-06..2010-11; FRA:GOV foreign_minister 2010-11-14..2011-02-27
Laurent Fabius |  | m | FRA:GOV prime_minister 1984-07-17..1986-03-20; FRA:GOV finance_minister 2000-03..2002-05; FRA:GOV foreign_minister 2012-05-16..2016-02-11; FRA:JUD judge 2016-03..2025-03
Jean-Yves Le Drian |  | m | FRA:GOV defence_minister 2012-05-16..2017-05-17; FRA:GOV foreign_minister 2017-05-17..2022-05-20
Catherine Colonna |  | f | FRA:GOV minister 2005-06..2007-05; FRA:GOV foreign_minister 2022-05-20..2024-01-11
Jean-Noël Barrot | Jean-Noel Barrot | m | FRA:GOV foreign_minister 2024-09-21..
Sylvie Goulard |  | f | FRA:GOV defence_minister 2017-05-17..2017-06-21
Florence Parly |  | f | FRA:GOV defence_minister 2017-06-21..2022-05-20
Hervé Morin | Herve Morin | m | FRA:GOV defence_minister 2007-05-18..2010-11-14
Gérard Longuet | Gerard Longuet | m | FRA:GOV defence_minister 2011-02-27..2012-05-10
Alain Richard |  | m | FRA:GOV defence_minister 1997-06-04..2002-05-06
Brice Hortefeux |  | m | FRA:GOV minister 2007-05..2009-06; FRA:GOV interior_minister 2009-06-23..2011-02-27
Claude Guéant | Claude Gueant | m | FRA:GOV politician 2007-05..2011-02; FRA:GOV interior_minister 2011-02-27..2012-05-10
Bruno Le Roux |  | m | FRA:GOV interior_minister 2016-12-06..2017-03-21
Gérard Collomb | Gerard Collomb | m | FRA:GOV mayor 2001-03..2017-05; FRA:GOV interior_minister 2017-05-17..2018-10-03
Christophe Castaner |  | m | FRA:GOV interior_minister 2018-10-16..2020-07-06
Gérald Darmanin | Gerald Darmanin | m | FRA:GOV minister 2017-05..2020-07; FRA:GOV interior_minister 2020-07-06..2024-09-21; FRA:GOV minister 2024-12-23..
Bruno Retailleau |  | m | FRA:GOV interior_minister 2024-09-21..2025-10-12; FRA:PTY party_leader 2025-05-18..
Laurent Nuñez | Laurent Nunez | m | FRA:GOV interior_minister 2025-10-12..
Charles Pasqua |  | m | FRA:GOV interior_minister 1993-03-30..1995-05-18
Jean-Pierre Chevènement | Jean-Pierre Chevenement | m | FRA:GOV defence_minister 1988-05..1991-01; FRA:GOV interior_minister 1997-06-04..2000-08-29
Jean-Louis Debré | Jean-Louis Debre | m | FRA:GOV interior_minister 1995-05..1997-06; FRA:LEG speaker 2002-06..2007-03
Bruno Le Maire |  | m | FRA:GOV minister 2008-12..2012-05; FRA:GOV finance_minister 2017-05-17..2024-09-21
Michel Sapin |  | m | FRA:GOV finance_minister 2014-04-02..2017-05-17
François Baroin | Francois Baroin | m | FRA:GOV interior_minister 2007-03..2007-05; FRA:GOV finance_minister 2011-06-29..2012-05-10
Rachida Dati |  | f | FRA:GOV minister 2007-05-18..2009-06-23; EUR:LEG member_of_parliament 2009-07..2019-07; FRA:GOV minister 2024-01-11..
Christiane Taubira |  | f | FRA:GOV minister 2012-05-16..2016-01-27
Ségolène Royal | Segolene Royal | f | FRA:GOV minister 1992-04..1993-03; FRA:PTY politician 2006-11..2014-04; FRA:GOV minister 2014-04-02..2017-05
Martine Aubry |  | f | FRA:GOV minister 1991..1993; FRA:GOV minister 1997-06..2000-10; FRA:GOV mayor 2001-03..2025-03; FRA:PTY party_leader 2008-11-26..2012-09
Arnaud Montebourg |  | m | FRA:GOV minister 2012-05-16..2014-08-25
Harlem Désir | Harlem Desir | m | FRA:PTY party_leader 2012-10..2014-04; IGO:OSC commissioner 2017-07..2020-07
Jean-Christophe Cambadélis | Jean-Christophe Cambadelis | m | FRA:PTY party_leader 2014-04..2017-06
Olivier Faure |  | m | FRA:PTY party_leader 2018-04..
Benoît Hamon | Benoit Hamon | m | FRA:GOV minister 2012-05..2014-08; FRA:PTY politician 2017-01..2017-07
Jean-François Copé | Jean-Francois Cope | m | FRA:GOV minister 2002-05..2007-05; FRA:PTY party_leader 2010-11..2014-06
Xavier Bertrand |  | m | FRA:GOV minister 2005-06..2009-01; FRA:GOV minister 2010-11..2012-05; FRA:GOV governor 2016-01..
Valérie Pécresse | Valerie Pecresse | f | FRA:GOV minister 2007-05..2012-05; FRA:GOV governor 2015-12..
Laurent Wauquiez |  | m | FRA:GOV minister 2007..2012; FRA:PTY party_leader 2017-12..2019-06
Éric Ciotti | Eric Ciotti | m | FRA:PTY party_leader 2022-12..2024-09
Jean-Marie Le Pen |  | m | FRA:PTY party_leader 1972-10-05..2011-01-16; EUR:LEG member_of_parliament 1984-07..2019-07
Marine Le Pen |  | f | EUR:LEG member_of_parliament 2004-07..2017-06; FRA:PTY party_leader 2011-01-16..2022-11; FRA:LEG member_of_parliament 2017-06..
Jordan Bardella |  | m | EUR:LEG member_of_parliament 2019-07..; FRA:PTY party_leader 2022-11-05..
Bruno Gollnisch |  | m | EUR:LEG member_of_parliament 1989-07..2019-07
Bruno Mégret | Bruno Megret | m | FRA:PTY party_leader 1999-01..2008-05
Éric Zemmour | Eric Zemmour | m | FRA:PTY politician 2021-11..
Jean-Luc Mélenchon | Jean-Luc Melenchon | m | FRA:GOV minister 2000-03..2002-05; EUR:LEG member_of_parliament 2009-07..2017-06; FRA:PTY party_leader 2009-02..2017-06; FRA:LEG member_of_parliament 2017-06..2022-06; FRA:PTY politician 2022-06..
José Bové | Jose Bove | m | FRA:AGR activist 1987..2009-06; EUR:LEG member_of_parliament 2009-07..2019-07
Olivier Besancenot |  | m | FRA:PTY party_leader 2002..2011-05
Marie-George Buffet |  | f | FRA:PTY party_leader 2001-10..2010-06
Robert Hue |  | m | FRA:PTY party_leader 1994-01..2001-10
Dominique Voynet |  | f | FRA:GOV minister 1997-06..2001-07
Eva Joly |  | f | EUR:LEG member_of_parliament 2009-07..2019-07
Noël Mamère | Noel Mamere | m | FRA:LEG member_of_parliament 1997-06..2017-06
Cécile Duflot | Cecile Duflot | f | FRA:PTY party_leader 2006-12..2012-06; FRA:GOV minister 2012-05..2014-04
Yannick Jadot |  | m | EUR:LEG member_of_parliament 2009-07..2023-10
Nicolas Hulot |  | m | FRA:GOV minister 2017-05-17..2018-09-04
Philippe de Villiers |  | m | FRA:PTY party_leader 1994-11..2018
Jean-Marie Cavada |  | m | EUR:LEG member_of_parliament 2004-07..2019-07
Bertrand Delanoë | Bertrand Delanoe | m | FRA:GOV mayor 2001-03-25..2014-04-05
Anne Hidalgo |  | f | FRA:GOV mayor 2014-04-05..2026-03
Bernard Accoyer |  | m | FRA:LEG speaker 2007-06..2012-06
Claude Bartolone |  | m | FRA:LEG speaker 2012-06..2017-06
Richard Ferrand |  | m | FRA:LEG speaker 2018-09..2022-06
Yaël Braun-Pivet | Yael Braun-Pivet | f | FRA:LEG speaker 2022-06-28..
Gérard Larcher | Gerard Larcher | m | FRA:LEG speaker 2008-10..2011-09; FRA:LEG speaker 2014-10..
Jean-Louis Bruguière | Jean-Louis Bruguiere | m | FRA:JUD judge 1981..2007-03
François Molins | Francois Molins | m | FRA:JUD judge 2011-11..2018-11
Jérôme Cahuzac | Jerome Cahuzac | m | FRA:GOV minister 2012-05-16..2013-03-19
Bernard-Henri Lévy | Bernard-Henri Levy | m | FRA:SOC politician 1977..

# Belgium, Netherlands
Baudouin I. | König Baudouin | m | BEL:GOV monarch 1951-07-17..1993-07-31 | 1993-07-31
Albert II. | König Albert II. | m | BEL:GOV monarch 1993-08-09..2013-07-21
Philippe von Belgien | König Philippe | m | BEL:GOV monarch 2013-07-21..
Wilfried Martens |  | m | BEL:GOV prime_minister 1981-12..1992-03-07; EUR:LEG member_of_parliament 1994..1999
Jean-Luc Dehaene |  | m | BEL:GOV prime_minister 1992-03-07..1999-07-12
Yves Leterme |  | m | BEL:GOV governor 2004-07..2007-06; BEL:GOV prime_minister 2008-03-20..2008-12-30; BEL:GOV foreign_minister 2009-07..2009-11; BEL:GOV prime_minister 2009-11-25..2011-12-06
Elio Di Rupo |  | m | BEL:PTY party_leader 1999-10..2011-12; BEL:GOV prime_minister 2011-12-06..2014-10-11
Sophie Wilmès | Sophie Wilmes | f | BEL:GOV prime_minister 2019-10-27..2020-10-01; BEL:GOV foreign_minister 2020-10-01..2022-07
Alexander De Croo | Alexander de Croo | m | BEL:GOV minister 2012-10..2020-10; BEL:GOV prime_minister 2020-10-01..2025-02-03; UNO commissioner 2025-12..
Bart De Wever | Bart de Wever | m | BEL:PTY party_leader 2004-10..2025-02; BEL:GOV mayor 2013-01..2025-02; BEL:GOV prime_minister 2025-02-03..
Hadja Lahbib |  | f | BEL:GOV foreign_minister 2022-07..2024-11; EUR commissioner 2024-12-01..
Maxime Prévot | Maxime Prevot | m | BEL:GOV foreign_minister 2025-02-03..
Steven Vanackere |  | m | BEL:GOV foreign_minister 2009-11..2011-12; BEL:GOV finance_minister 2011-12..2013-03
Pieter De Crem |  | m | BEL:GOV defence_minister 2007-12..2014-10
Jan Jambon |  | m | BEL:GOV interior_minister 2014-10..2018-12; BEL:GOV governor 2019-10..2024-09
Joëlle Milquet | Joelle Milquet | f | BEL:GOV interior_minister 2011-12..2014-07
Filip Dewinter |  | m | BEL:PTY party_leader 1992..
Kris Peeters |  | m | BEL:GOV governor 2007-06..2014-07
Beatrix der Niederlande | Königin Beatrix; Queen Beatrix | f | NLD:GOV monarch 1980-04-30..2013-04-30
Willem-Alexander | König Willem-Alexander; King Willem-Alexander | m | NLD:GOV monarch 2013-04-30..
Wim Kok |  | m | NLD:GOV finance_minister 1989-11..1994-08; NLD:GOV prime_minister 1994-08-22..2002-07-22
Jan Peter Balkenende | Jan-Peter Balkenende | m | NLD:GOV prime_minister 2002-07-22..2010-10-14
Dick Schoof |  | m | NLD:GOV prime_minister 2024-07-02..2026-02
Rob Jetten |  | m | NLD:GOV minister 2022-01..2024-07; NLD:PTY party_leader 2023-08..2026-02; NLD:GOV prime_minister 2026-02..
Geert Wilders |  | m | NLD:LEG member_of_parliament 1998-08..2006-02; NLD:PTY party_leader 2006-02-22..
Pim Fortuyn |  | m | NLD:PTY party_leader 2001-11..2002-05-06 | 2002-05-06
Ayaan Hirsi Ali |  | f | NLD:LEG member_of_parliament 2003-01..2006-05
Rita Verdonk |  | f | NLD:GOV minister 2003-05..2007-02; NLD:PTY party_leader 2008-04..2011
Bernard Bot | Ben Bot | m | NLD:GOV foreign_minister 2003-12-03..2007-02-22
Maxime Verhagen |  | m | NLD:GOV foreign_minister 2007-02-22..2010-10-14; NLD:GOV minister 2010-10..2012-11
Uri Rosenthal |  | m | NLD:GOV foreign_minister 2010-10-14..2012-11-05
Bert Koenders |  | m | UNO commissioner 2011-08..2014-10; NLD:GOV foreign_minister 2014-10-17..2017-10-26
Stef Blok |  | m | NLD:GOV foreign_minister 2018-03-07..2021-05
Sigrid Kaag |  | f | NLD:GOV minister 2017-10..2021-05; NLD:GOV foreign_minister 2021-05-25..2021-09-17; NLD:GOV finance_minister 2022-01..2024-01; UNO commissioner 2024-01..
Caspar Veldkamp |  | m | NLD:GOV foreign_minister 2024-07-02..2025-08-22
Wouter Bos |  | m | NLD:PTY party_leader 2002-11..2010-04; NLD:GOV finance_minister 2007-02..2010-02
Jeroen Dijsselbloem |  | m | NLD:GOV finance_minister 2012-11-05..2017-10-26; EUR leader 2013-01-21..2018-01-13
Gerrit Zalm |  | m | NLD:GOV finance_minister 1994-08..2002-07; NLD:GOV finance_minister 2003-05..2007-02
Job Cohen |  | m | NLD:GOV mayor 2001-01..2010-03; NLD:PTY party_leader 2010-04..2012-02
Jeanine Hennis-Plasschaert |  | f | NLD:GOV defence_minister 2012-11-05..2017-10-04; UNO commissioner 2018-12..2024-05
Ank Bijleveld |  | f | NLD:GOV defence_minister 2017-10-26..2021-09
Kajsa Ollongren |  | f | NLD:GOV defence_minister 2022-01-10..2024-07
Ivo Opstelten |  | m | NLD:GOV mayor 1999..2009; NLD:GOV minister 2010-10..2015-03
Ahmed Aboutaleb |  | m | NLD:GOV mayor 2009-01..2024-10
Thierry Baudet |  | m | NLD:PTY party_leader 2016-09..

# Spain, Portugal, Andorra
Juan Carlos I. | Juan Carlos; König Juan Carlos; King Juan Carlos | m | ESP:GOV monarch 1975-11-22..2014-06-19
Felipe VI. | König Felipe VI.; König Felipe; King Felipe | m | ESP:GOV monarch 2014-06-19..
Adolfo Suárez | Adolfo Suarez | m | ESP:GOV prime_minister 1976-07-03..1981-02-25
Felipe González | Felipe Gonzalez | m | ESP:GOV prime_minister 1982-12-02..1996-05-05
José María Aznar | Jose Maria Aznar | m | ESP:GOV prime_minister 1996-05-05..2004-04-17
José Luis Rodríguez Zapatero | José Zapatero; Jose Zapatero; José Luis Rodriguez Zapatero; Rodríguez Zapatero; Jose Luis Rodriguez Zapatero; José Luis Zapatero; Zapatero | m | ESP:PTY party_leader 2000-07..2004-04; ESP:GOV prime_minister 2004-04-17..2011-12-21
Mariano Rajoy |  | m | ESP:GOV interior_minister 2001-02..2002-07; ESP:OPP opposition_leader 2004-09..2011-12; ESP:GOV prime_minister 2011-12-21..2018-06-01
Pedro Sánchez | Pedro Sanchez | m | ESP:PTY party_leader 2014-07..2016-10; ESP:PTY party_leader 2017-06..2018-06; ESP:GOV prime_minister 2018-06-02..
Miguel Ángel Moratinos | Miguel Angel Moratinos | m | EUR commissioner 1996-12..2003-06; ESP:GOV foreign_minister 2004-04-18..2010-10-21; UNO commissioner 2019-01..
Trinidad Jiménez | Trinidad Jimenez | f | ESP:GOV foreign_minister 2010-10-21..2011-12-22
José Manuel García-Margallo | Jose Manuel Garcia-Margallo | m | ESP:GOV foreign_minister 2011-12-22..2016-11-04
Alfonso Dastis |  | m | ESP:GOV foreign_minister 2016-11-04..2018-06
Arancha González Laya | Arancha Gonzalez Laya | f | ESP:GOV foreign_minister 2020-01-13..2021-07-12
José Manuel Albares | Jose Manuel Albares | m | ESP:GOV foreign_minister 2021-07-12..
Ana Palacio |  | f | ESP:GOV foreign_minister 2002-07..2004-04
José Bono | Jose Bono | m | ESP:GOV governor 1983..2004-04; ESP:GOV defence_minister 2004-04-18..2006-04; ESP:LEG speaker 2008-04..2011-12
José Antonio Alonso | Jose Antonio Alonso | m | ESP:GOV interior_minister 2004-04..2006-04; ESP:GOV defence_minister 2006-04..2008-04
Carme Chacón | Carme Chacon | f | ESP:GOV defence_minister 2008-04-14..2011-12-22
Pedro Morenés | Pedro Morenes | m | ESP:GOV defence_minister 2011-12-22..2016-11
María Dolores de Cospedal | Maria Dolores de Cospedal | f | ESP:GOV defence_minister 2016-11..2018-06
Margarita Robles |  | f | ESP:GOV defence_minister 2018-06-07..
Alfredo Pérez Rubalcaba | Alfredo Perez Rubalcaba; Rubalcaba | m | ESP:GOV interior_minister 2006-04-11..2011-07-11; ESP:OPP opposition_leader 2012-02..2014-07
Ángel Acebes | Angel Acebes | m | ESP:GOV interior_minister 2002-07..2004-04
Jorge Fernández Díaz | Jorge Fernandez Diaz | m | ESP:GOV interior_minister 2011-12-22..2016-11
Juan Ignacio Zoido |  | m | ESP:GOV interior_minister 2016-11..2018-06
Fernando Grande-Marlaska |  | m | ESP:GOV interior_minister 2018-06-07..
Elena Salgado |  | f | ESP:GOV finance_minister 2009-04-07..2011-12-22
Luis de Guindos |  | m | ESP:GOV finance_minister 2011-12-22..2018-03-07; EUR:BUS politician 2018-06-01..2026-05
Nadia Calviño | Nadia Calvino | f | ESP:GOV finance_minister 2018-06-07..2023-12; EUR commissioner 2024-01-01..
Cristóbal Montoro | Cristobal Montoro | m | ESP:GOV finance_minister 2000-04..2004-04; ESP:GOV finance_minister 2011-12..2018-06
María Teresa Fernández de la Vega | Maria Teresa Fernandez de la Vega | f | ESP:GOV minister 2004-04-18..2010-10
Soraya Sáenz de Santamaría | Soraya Saenz de Santamaria | f | ESP:GOV minister 2011-12-22..2018-06
Pablo Casado |  | m | ESP:OPP opposition_leader 2018-07..2022-04
Alberto Núñez Feijóo | Alberto Nunez Feijoo | m | ESP:GOV governor 2009-04..2022-05; ESP:OPP opposition_leader 2022-04..
Pablo Iglesias |  | m | EUR:LEG member_of_parliament 2014-07..2015-10; ESP:PTY party_leader 2014-11..2020-01; ESP:GOV minister 2020-01-13..2021-03
Yolanda Díaz | Yolanda Diaz | f | ESP:GOV minister 2020-01-13..
Albert Rivera |  | m | ESP:PTY party_leader 2006-07..2019-11
Santiago Abascal |  | m | ESP:PTY party_leader 2014-09..
Artur Mas |  | m | ESP:GOV governor 2010-12-27..2016-01-12
Carles Puigdemont |  | m | ESP:GOV governor 2016-01-12..2017-10-28; ESP:PTY politician 2017-10..2019-07; EUR:LEG member_of_parliament 2019-07..2024-07; ESP:PTY party_leader 2024-10..
Oriol Junqueras |  | m | ESP:PTY party_leader 2011-09..; ESP:GOV minister 2016-01..2017-10
Quim Torra |  | m | ESP:GOV governor 2018-05-17..2020-09-28
Pere Aragonès | Pere Aragones | m | ESP:GOV governor 2021-05..2024-08
Salvador Illa |  | m | ESP:GOV minister 2020-01..2021-01; ESP:GOV governor 2024-08..
Jordi Pujol |  | m | ESP:GOV governor 1980-05..2003-12
Pasqual Maragall |  | m | ESP:GOV mayor 1982-12..1997-09; ESP:GOV governor 2003-12..2006-11
José Montilla | Jose Montilla | m | ESP:GOV minister 2004-04..2006-09; ESP:GOV governor 2006-11..2010-12
Juan José Ibarretxe | Juan Jose Ibarretxe | m | ESP:GOV governor 1999-01..2009-05
Patxi López | Patxi Lopez | m | ESP:GOV governor 2009-05..2012-12; ESP:LEG speaker 2016-01..2016-07
Íñigo Urkullu | Inigo Urkullu | m | ESP:GOV governor 2012-12..2024-06
Arnaldo Otegi |  | m | ESP:PTY party_leader 1998..
Francisco Camps |  | m | ESP:GOV governor 2003-06..2011-07
Esperanza Aguirre |  | f | ESP:GOV governor 2003-11..2012-09
Isabel Díaz Ayuso | Isabel Diaz Ayuso | f | ESP:GOV governor 2019-08..
Ada Colau |  | f | ESP:GOV mayor 2015-06..2023-06
Manuela Carmena |  | f | ESP:GOV mayor 2015-06..2019-06
Alberto Ruiz-Gallardón | Alberto Ruiz-Gallardon | m | ESP:GOV mayor 2003-06..2011-12; ESP:GOV minister 2011-12..2014-09
Baltasar Garzón | Baltasar Garzon | m | ESP:JUD judge 1988..2012-02
Mário Soares | Mario Soares | m | PRT:GOV prime_minister 1983-06..1985-11; PRT:GOV president 1986-03-09..1996-03-09
Jorge Sampaio |  | m | PRT:GOV president 1996-03-09..2006-03-09; UNO commissioner 2007-04..2013-02
Aníbal Cavaco Silva | Anibal Cavaco Silva; Cavaco Silva | m | PRT:GOV prime_minister 1985-11-06..1995-10-28; PRT:GOV president 2006-03-09..2016-03-09
Marcelo Rebelo de Sousa | Rebelo de Sousa | m | PRT:GOV president 2016-03-09..2026-03-09
António José Seguro | Antonio Jose Seguro | m | PRT:PTY party_leader 2011-07..2014-09; PRT:GOV president 2026-03-09..
Pedro Santana Lopes | Santana Lopes | m | PRT:GOV prime_minister 2004-07-17..2005-03-12
José Sócrates | Jose Socrates | m | PRT:GOV prime_minister 2005-03-12..2011-06-21
Pedro Passos Coelho | Passos Coelho | m | PRT:GOV prime_minister 2011-06-21..2015-11-26
Luís Montenegro | Luis Montenegro | m | PRT:GOV prime_minister 2024-04-02..
Luís Amado | Luis Amado | m | PRT:GOV foreign_minister 2006-07..2011-06
Diogo Freitas do Amaral |  | m | UNO president 1995-09..1996-09; PRT:GOV foreign_minister 2005-03..2006-07
Paulo Portas |  | m | PRT:GOV defence_minister 2002-04..2005-03; PRT:GOV foreign_minister 2011-06-21..2013-07; PRT:GOV minister 2013-07..2015-11
Fernando Teixeira dos Santos |  | m | PRT:GOV finance_minister 2005-07..2011-06
Vítor Gaspar | Vitor Gaspar | m | PRT:GOV finance_minister 2011-06..2013-07
Mário Centeno | Mario Centeno | m | PRT:GOV finance_minister 2015-11..2020-06; EUR commissioner 2018-01-13..2020-07; PRT:BUS politician 2020-07..2025-10
Augusto Santos Silva |  | m | PRT:GOV foreign_minister 2015-11..2022-03
André Ventura | Andre Ventura | m | PRT:PTY party_leader 2019-04..
Xavier Espot |  | m | AND:GOV prime_minister 2019-05-16..
Marc Forné | Marc Forne | m | AND:GOV prime_minister 1994-12..2005-05
Albert Pintat |  | m | AND:GOV prime_minister 2005-05-27..2009-06
Jaume Bartumeu |  | m | AND:GOV prime_minister 2009-06..2011-05
Antoni Martí | Antoni Marti | m | AND:GOV prime_minister 2011-05..2019-05

# Italy, San Marino, Malta, Monaco
Francesco Cossiga |  | m | ITA:GOV interior_minister 1976-02..1978-05; ITA:GOV prime_minister 1979-08..1980-10; ITA:GOV president 1985-07-03..1992-04-28
Oscar Luigi Scalfaro |  | m | ITA:GOV interior_minister 1983-08..1987-07; ITA:GOV president 1992-05-28..1999-05-15
Carlo Azeglio Ciampi |  | m | ITA:GOV prime_minister 1993-04-29..1994-05-11; ITA:GOV finance_minister 1996-05..1999-05; ITA:GOV president 1999-05-18..2006-05-15
Giorgio Napolitano |  | m | ITA:GOV interior_minister 1996-05..1998-10; ITA:GOV president 2006-05-15..2015-01-14
Sergio Mattarella |  | m | ITA:GOV defence_minister 1999-12..2001-06; ITA:JUD judge 2011-10..2015-02; ITA:GOV president 2015-02-03..
Giulio Andreotti |  | m | ITA:GOV prime_minister 1972-02..1973-07; ITA:GOV prime_minister 1976-07..1979-08; ITA:GOV foreign_minister 1983-08..1989-07; ITA:GOV prime_minister 1989-07-22..1992-06-28
Aldo Moro |  | m | ITA:GOV prime_minister 1963-12..1968-06; ITA:GOV prime_minister 1974-11..1976-07; ITA:ELI politician 1976-07..1978-05-09 | 1978-05-09
Bettino Craxi |  | m | ITA:GOV prime_minister 1983-08-04..1987-04-17; ITA:PTY party_leader 1987-04..1993-02
Giuliano Amato |  | m | ITA:GOV prime_minister 1992-06-28..1993-04-29; ITA:GOV prime_minister 2000-04-26..2001-06-11; ITA:GOV interior_minister 2006-05-17..2008-05-08; ITA:JUD judge 2013-09..2022-09
Silvio Berlusconi |  | m | ITA:GOV prime_minister 1994-05-11..1995-01-17; ITA:OPP opposition_leader 1996-05..2001-06; ITA:GOV prime_minister 2001-06-11..2006-05-17; ITA:OPP opposition_leader 2006-05..2008-05; ITA:GOV prime_minister 2008-05-08..2011-11-16; ITA:PTY party_leader 2011-11..2023-06-12
Lamberto Dini |  | m | ITA:GOV finance_minister 1994-05..1995-01; ITA:GOV prime_minister 1995-01-17..1996-05-17; ITA:GOV foreign_minister 1996-05-17..2001-06-06
Massimo D’Alema | Massimo D'Alema | m | ITA:GOV prime_minister 1998-10-21..2000-04-26; ITA:GOV foreign_minister 2006-05-17..2008-05-08
Enrico Letta |  | m | ITA:GOV prime_minister 2013-04-28..2014-02-22; ITA:PTY party_leader 2021-03..2023-03
Matteo Renzi |  | m | ITA:GOV mayor 2009-06..2014-03; ITA:GOV prime_minister 2014-02-22..2016-12-12; ITA:PTY party_leader 2016-12..2018-03; ITA:LEG member_of_parliament 2018-03..
Giuseppe Conte |  | m | ITA:GOV prime_minister 2018-06-01..2021-02-13; ITA:PTY party_leader 2021-08..
Giorgia Meloni |  | f | ITA:GOV minister 2008-05..2011-11; ITA:PTY party_leader 2014-03..2022-10; ITA:GOV prime_minister 2022-10-22..
Gianfranco Fini |  | m | ITA:PTY party_leader 1995-01..2008-05; ITA:GOV minister 2001-06..2006-05; ITA:GOV foreign_minister 2004-11-18..2006-05-17; ITA:LEG speaker 2008-04-30..2013-03
Umberto Bossi |  | m | ITA:PTY party_leader 1989-12..2012-04; ITA:GOV minister 2001-06..2004-07; ITA:GOV minister 2008-05..2011-11
Roberto Maroni |  | m | ITA:GOV interior_minister 1994-05..1995-01; ITA:GOV minister 2001-06..2006-05; ITA:GOV interior_minister 2008-05-08..2011-11-16; ITA:GOV governor 2013-03..2018-03
Matteo Salvini |  | m | EUR:LEG member_of_parliament 2009-07..2018-03; ITA:PTY party_leader 2013-12..2018-06; ITA:GOV interior_minister 2018-06-01..2019-09-05; ITA:PTY party_leader 2019-09..2022-10; ITA:GOV minister 2022-10-22..
Luigi Di Maio |  | m | ITA:GOV minister 2018-06-01..2019-09; ITA:GOV foreign_minister 2019-09-05..2022-10-22; EUR commissioner 2023-06..
Beppe Grillo |  | m | ITA:PTY party_leader 2009-10..2024
Roberto Calderoli |  | m | ITA:GOV minister 2004-07..2006-02; ITA:GOV minister 2008-05..2011-11; ITA:GOV minister 2022-10-22..
Roberto Castelli |  | m | ITA:GOV minister 2001-06..2006-05
Rocco Buttiglione |  | m | ITA:GOV minister 2001-06..2006-05
Antonio Martino |  | m | ITA:GOV foreign_minister 1994-05..1995-01; ITA:GOV defence_minister 2001-06-11..2006-05-17
Arturo Parisi |  | m | ITA:GOV defence_minister 2006-05-17..2008-05-08
Ignazio La Russa |  | m | ITA:GOV defence_minister 2008-05-08..2011-11-16; ITA:LEG speaker 2022-10-13..
Guido Crosetto |  | m | ITA:GOV defence_minister 2022-10-22..
Roberta Pinotti |  | f | ITA:GOV defence_minister 2014-02..2018-06
Lorenzo Guerini |  | m | ITA:GOV defence_minister 2019-09..2022-10
Elisabetta Trenta |  | f | ITA:GOV defence_minister 2018-06..2019-09
Giuseppe Pisanu |  | m | ITA:GOV interior_minister 2002-07-03..2006-05-17
Anna Maria Cancellieri |  | f | ITA:GOV interior_minister 2011-11..2013-04; ITA:GOV minister 2013-04..2014-02
Angelino Alfano |  | m | ITA:GOV minister 2008-05..2011-07; ITA:GOV interior_minister 2013-04-28..2016-12-12; ITA:GOV foreign_minister 2016-12-12..2018-06-01
Marco Minniti |  | m | ITA:GOV interior_minister 2016-12-12..2018-06-01
Luciana Lamorgese |  | f | ITA:GOV interior_minister 2019-09-05..2022-10-22
Matteo Piantedosi |  | m | ITA:GOV interior_minister 2022-10-22..
Giulio Terzi | Giulio Terzi di Sant’Agata | m | ITA:GOV foreign_minister 2011-11-16..2013-03-26
Enzo Moavero Milanesi |  | m | ITA:GOV foreign_minister 2018-06-01..2019-09-05
Giulio Tremonti |  | m | ITA:GOV finance_minister 1994-05..1995-01; ITA:GOV finance_minister 2001-06..2004-07; ITA:GOV finance_minister 2005-09..2006-05; ITA:GOV finance_minister 2008-05-08..2011-11-16
Tommaso Padoa-Schioppa |  | m | ITA:GOV finance_minister 2006-05-17..2008-05-08
Pier Carlo Padoan |  | m | ITA:GOV finance_minister 2014-02..2018-06
Giovanni Tria |  | m | ITA:GOV finance_minister 2018-06..2019-09
Giancarlo Giorgetti |  | m | ITA:GOV finance_minister 2022-10-22..
Walter Veltroni |  | m | ITA:GOV mayor 2001-06..2008-02; ITA:PTY party_leader 2007-10..2009-02
Pier Luigi Bersani |  | m | ITA:GOV minister 2006-05..2008-05; ITA:PTY party_leader 2009-10..2013-04
Dario Franceschini |  | m | ITA:PTY party_leader 2009-02..2009-10; ITA:GOV minister 2014-02..2018-06; ITA:GOV minister 2019-09..2022-10
Elly Schlein |  | f | ITA:PTY party_leader 2023-03-12..
Nicola Zingaretti |  | m | ITA:GOV governor 2013-03..2022-11; ITA:PTY party_leader 2019-03..2021-03
Francesco Rutelli |  | m | ITA:GOV mayor 1993-12..2001-01; ITA:GOV minister 2006-05..2008-05
Fausto Bertinotti |  | m | ITA:PTY party_leader 1994-01..2006-05; ITA:LEG speaker 2006-04-29..2008-04
Pier Ferdinando Casini |  | m | ITA:LEG speaker 2001-05..2006-04; ITA:PTY party_leader 2006-04..2016
Clemente Mastella |  | m | ITA:GOV minister 2006-05-17..2008-01-17
Antonio Di Pietro |  | m | ITA:JUD judge 1981..1994-12; ITA:GOV minister 1996-05..1996-11; ITA:PTY party_leader 1998-03..2013-06; ITA:GOV minister 2006-05..2008-05
Alessandra Mussolini |  | f | ITA:LEG member_of_parliament 1992-04..2004; EUR:LEG member_of_parliament 2004-07..2008; ITA:LEG member_of_parliament 2008..2014; EUR:LEG member_of_parliament 2014-07..2019-07
Rosy Bindi |  | f | ITA:GOV minister 1996-05..2000-04; ITA:GOV minister 2006-05..2008-05
Laura Boldrini |  | f | UNO spokesperson 1998..2012; ITA:LEG speaker 2013-03-16..2018-03
Roberto Fico |  | m | ITA:LEG speaker 2018-03..2022-10
Gianni Alemanno |  | m | ITA:GOV mayor 2008-04-28..2013-06
Ignazio Marino |  | m | ITA:GOV mayor 2013-06..2015-10
Virginia Raggi |  | f | ITA:GOV mayor 2016-06-22..2021-10
Guido Bertolaso |  | m | ITA:GOV politician 2001-09..2010-11
Franco Roberti |  | m | ITA:JUD judge 2013-08..2017-11
Cesare Battisti |  | m | ITA:REB rebel_leader 1976..1979; ITA:CRM politician 1979..
Licio Gelli |  | m | ITA:ELI politician 1965..1987
Eddie Fenech Adami |  | m | MLT:GOV prime_minister 1987-05..1996-10; MLT:GOV prime_minister 1998-09-06..2004-03-23; MLT:GOV president 2004-04-04..2009-04-04
Lawrence Gonzi |  | m | MLT:GOV prime_minister 2004-03-23..2013-03-11
Joseph Muscat |  | m | MLT:OPP opposition_leader 2008-06..2013-03; MLT:GOV prime_minister 2013-03-11..2020-01-13
Robert Abela |  | m | MLT:GOV prime_minister 2020-01-13..
George Abela |  | m | MLT:GOV president 2009-04-04..2014-04-04
George Vella |  | m | MLT:GOV foreign_minister 2013-03..2017-06; MLT:GOV president 2019-04-04..2024-04-04
Rainier III. | Fürst Rainier III.; Fürst Rainier | m | MCO:GOV monarch 1949-05-09..2005-04-06 | 2005-04-06
Albert II. von Monaco | Fürst Albert II.; Fürst Albert | m | MCO:GOV monarch 2005-04-06..

# Nordic countries
Carl XVI. Gustaf | König Carl Gustaf; Carl Gustaf | m | SWE:GOV monarch 1973-09-15..
Olof Palme |  | m | SWE:GOV prime_minister 1969-10-14..1976-10-08; SWE:GOV prime_minister 1982-10-08..1986-02-28 | 1986-02-28
Ingvar Carlsson |  | m | SWE:GOV prime_minister 1986-03-01..1991-10-04; SWE:GOV prime_minister 1994-10-07..1996-03-22
Göran Persson | Goeran Persson; Goran Persson | m | SWE:GOV prime_minister 1996-03-22..2006-10-06
Fredrik Reinfeldt |  | m | SWE:GOV prime_minister 2006-10-06..2014-10-03
Stefan Löfven | Stefan Lofven | m | SWE:GOV prime_minister 2014-10-03..2021-11-30
Magdalena Andersson |  | f | SWE:GOV finance_minister 2014-10-03..2021-11-30; SWE:GOV prime_minister 2021-11-30..2022-10-18; SWE:OPP opposition_leader 2022-10-18..
Ulf Kristersson |  | m | SWE:OPP opposition_leader 2017-10..2022-10; SWE:GOV prime_minister 2022-10-18..
Anna Lindh |  | f | SWE:GOV foreign_minister 1998-10-07..2003-09-11 | 2003-09-11
Laila Freivalds |  | f | SWE:GOV foreign_minister 2003-10-10..2006-03-21
Ann Linde |  | f | SWE:GOV foreign_minister 2019-09-10..2022-10-18
Tobias Billström | Tobias Billstrom | m | SWE:GOV minister 2006-10..2014-10; SWE:GOV foreign_minister 2022-10-18..2024-09-10
Maria Malmer Stenergard |  | f | SWE:GOV foreign_minister 2024-09-10..
Peter Hultqvist |  | m | SWE:GOV defence_minister 2014-10..2022-10
Pål Jonson | Pal Jonson | m | SWE:GOV defence_minister 2022-10-18..
Anders Borg |  | m | SWE:GOV finance_minister 2006-10-06..2014-10-03
Mona Sahlin |  | f | SWE:PTY party_leader 2007-03..2011-03
Jimmie Åkesson | Jimmie Akesson | m | SWE:PTY party_leader 2005-05..
Harald V. | König Harald V.; König Harald | m | NOR:GOV monarch 1991-01-17..
Kåre Willoch | Kare Willoch | m | NOR:GOV prime_minister 1981-10..1986-05
Jan Peder Syse |  | m | NOR:GOV prime_minister 1989-10..1990-11-03
Kjell Magne Bondevik |  | m | NOR:GOV prime_minister 1997-10-17..2000-03-17; NOR:GOV prime_minister 2001-10-19..2005-10-17
Erna Solberg |  | f | NOR:GOV prime_minister 2013-10-16..2021-10-14; NOR:OPP opposition_leader 2021-10-14..
Jonas Gahr Støre | Jonas Gahr Stoere; Jonas Gahr Store; Gahr Støre | m | NOR:GOV foreign_minister 2005-10-17..2012-09-21; NOR:PTY party_leader 2014-06..2021-10; NOR:GOV prime_minister 2021-10-14..
Børge Brende | Borge Brende | m | NOR:GOV foreign_minister 2013-10-16..2017-10-20
Ine Eriksen Søreide | Ine Eriksen Soreide | f | NOR:GOV defence_minister 2013-10..2017-10; NOR:GOV foreign_minister 2017-10-20..2021-10-14
Anniken Huitfeldt |  | f | NOR:GOV foreign_minister 2021-10-14..2023-10-16
Kristin Halvorsen |  | f | NOR:GOV finance_minister 2005-10..2009-10
Siv Jensen |  | f | NOR:GOV finance_minister 2013-10..2020-01
Margrethe II. | Königin Margrethe II.; Königin Margrethe | f | DNK:GOV monarch 1972-01-14..2024-01-14
Frederik X. | König Frederik X.; Kronprinz Frederik | m | DNK:GOV monarch 2024-01-14..
Poul Schlüter | Poul Schlueter; Poul Schluter | m | DNK:GOV prime_minister 1982-09-10..1993-01-25
Poul Nyrup Rasmussen |  | m | DNK:GOV prime_minister 1993-01-25..2001-11-27; EUR:LEG member_of_parliament 2004-07..2009-07
Lars Løkke Rasmussen | Lars Lökke Rasmussen; Lars Lokke Rasmussen; Løkke Rasmussen | m | DNK:GOV finance_minister 2007-11..2009-04; DNK:GOV prime_minister 2009-04-05..2011-10-03; DNK:OPP opposition_leader 2011-10..2015-06; DNK:GOV prime_minister 2015-06-28..2019-06-27; DNK:GOV foreign_minister 2022-12-15..
Helle Thorning-Schmidt |  | f | DNK:PTY party_leader 2005-04..2011-10; DNK:GOV prime_minister 2011-10-03..2015-06-28
Mette Frederiksen |  | f | DNK:GOV minister 2011-10..2015-06; DNK:GOV prime_minister 2019-06-27..
Per Stig Møller | Per Stig Moeller; Per Stig Moller | m | DNK:GOV foreign_minister 2001-11-27..2010-02-23
Lene Espersen |  | f | DNK:GOV minister 2001-11..2010-02; DNK:GOV foreign_minister 2010-02-23..2011-10
Villy Søvndal | Villy Sovndal | m | DNK:GOV foreign_minister 2011-10-03..2013-12
Anders Samuelsen |  | m | DNK:GOV foreign_minister 2016-11..2019-06
Jeppe Kofod |  | m | DNK:GOV foreign_minister 2019-06-27..2022-12
Troels Lund Poulsen |  | m | DNK:GOV defence_minister 2023-08..
Pia Kjærsgaard | Pia Kjaersgaard | f | DNK:PTY party_leader 1995-10..2012-09; DNK:LEG speaker 2015-07..2019-06
Inger Støjberg | Inger Stojberg | f | DNK:GOV minister 2015-06..2019-06; DNK:PTY party_leader 2022-06..
Hans Enoksen |  | m | GRL:GOV prime_minister 2002-12-14..2009-06-12
Kuupik Kleist |  | m | GRL:GOV prime_minister 2009-06-12..2013-04-05
Aleqa Hammond |  | f | GRL:GOV prime_minister 2013-04-05..2014-09-30
Kim Kielsen |  | m | GRL:GOV prime_minister 2014-09-30..2021-04-23
Múte B. Egede | Múte Egede; Mute Egede; Mute B. Egede | m | GRL:GOV prime_minister 2021-04-23..2025-04-07
Jens-Frederik Nielsen |  | m | GRL:GOV prime_minister 2025-04-07..
Vigdís Finnbogadóttir | Vigdis Finnbogadottir | f | ISL:GOV president 1980-08-01..1996-08-01
Ólafur Ragnar Grímsson | Olafur Ragnar Grimsson | m | ISL:GOV president 1996-08-01..2016-08-01
Guðni Jóhannesson | Gudni Johannesson; Guðni Th. Jóhannesson | m | ISL:GOV president 2016-08-01..2024-08-01
Halla Tómasdóttir | Halla Tomasdottir | f | ISL:GOV president 2024-08-01..
Davíð Oddsson | David Oddsson | m | ISL:GOV prime_minister 1991-04-30..2004-09-15; ISL:BUS politician 2005-10..2009-02
Halldór Ásgrímsson | Halldor Asgrimsson | m | ISL:GOV foreign_minister 1995-04..2004-09; ISL:GOV prime_minister 2004-09-15..2006-06-15
Geir Haarde | Geir H. Haarde | m | ISL:GOV finance_minister 1998-04..2005-09; ISL:GOV prime_minister 2006-06-15..2009-02-01
Jóhanna Sigurðardóttir | Johanna Sigurdardottir; Jóhanna Sigurdardóttir | f | ISL:GOV prime_minister 2009-02-01..2013-05-23
Sigmundur Davíð Gunnlaugsson | Sigmundur Gunnlaugsson; Sigmundur David Gunnlaugsson | m | ISL:GOV prime_minister 2013-05-23..2016-04-07
Sigurður Ingi Jóhannsson | Sigurdur Ingi Johannsson | m | ISL:GOV prime_minister 2016-04-07..2017-01-11
Bjarni Benediktsson |  | m | ISL:GOV finance_minister 2013-05..2017-01; ISL:GOV prime_minister 2017-01-11..2017-11-30; ISL:GOV prime_minister 2024-04-09..2024-12-21
Katrín Jakobsdóttir | Katrin Jakobsdottir | f | ISL:GOV prime_minister 2017-11-30..2024-04-09
Kristrún Frostadóttir | Kristrun Frostadottir | f | ISL:GOV prime_minister 2024-12-21..
Mauno Koivisto |  | m | FIN:GOV president 1982-01-27..1994-03-01
Tarja Halonen |  | f | FIN:GOV foreign_minister 1995-04..2000-02; FIN:GOV president 2000-03-01..2012-03-01
Sauli Niinistö | Sauli Niinisto | m | FIN:GOV finance_minister 1996-02..2003-04; FIN:LEG speaker 2007-04..2011-04; FIN:GOV president 2012-03-01..2024-03-01
Alexander Stubb |  | m | FIN:GOV foreign_minister 2008-04-04..2011-06-22; FIN:GOV minister 2011-06..2014-06; FIN:GOV prime_minister 2014-06-24..2015-05-29; FIN:GOV finance_minister 2015-05..2016-06; FIN:GOV president 2024-03-01..
Urho Kekkonen |  | m | FIN:GOV president 1956-03-01..1982-01-27
Esko Aho |  | m | FIN:GOV prime_minister 1991-04-26..1995-04-13
Paavo Lipponen |  | m | FIN:GOV prime_minister 1995-04-13..2003-04-17; FIN:LEG speaker 2003-04..2007-03
Anneli Jäätteenmäki | Anneli Jaatteenmaki | f | FIN:GOV prime_minister 2003-04-17..2003-06-24; EUR:LEG member_of_parliament 2004-07..2019-07
Matti Vanhanen |  | m | FIN:GOV prime_minister 2003-06-24..2010-06-22
Mari Kiviniemi |  | f | FIN:GOV prime_minister 2010-06-22..2011-06-22
Juha Sipilä | Juha Sipila | m | FIN:GOV prime_minister 2015-05-29..2019-06-06
Antti Rinne |  | m | FIN:GOV finance_minister 2014-06..2015-05; FIN:GOV prime_minister 2019-06-06..2019-12-10
Sanna Marin |  | f | FIN:GOV prime_minister 2019-12-10..2023-06-20
Petteri Orpo |  | m | FIN:GOV interior_minister 2015-05..2016-06; FIN:GOV finance_minister 2016-06..2019-06; FIN:GOV prime_minister 2023-06-20..
Erkki Tuomioja |  | m | FIN:GOV foreign_minister 2000-02-25..2007-04-19; FIN:GOV foreign_minister 2011-06-22..2015-05-29
Ilkka Kanerva |  | m | FIN:GOV foreign_minister 2007-04-19..2008-04-04
Timo Soini |  | m | FIN:PTY party_leader 1997-06..2017-06; FIN:GOV foreign_minister 2015-05-29..2019-06-06
Pekka Haavisto |  | m | FIN:GOV foreign_minister 2019-06-06..2023-06-20
Elina Valtonen |  | f | FIN:GOV foreign_minister 2023-06-20..

# Poland
Wojciech Jaruzelski |  | m | POL:GOV prime_minister 1981-02-11..1985-11; POL:GOV president 1989-07-19..1990-12-22
Lech Wałęsa | Lech Walesa | m | POL:LAB politician 1980-09..1990-12; POL:GOV president 1990-12-22..1995-12-22
Aleksander Kwaśniewski | Aleksander Kwasniewski | m | POL:GOV president 1995-12-23..2005-12-23
Lech Kaczyński | Lech Kaczynski | m | POL:GOV minister 2000-06..2001-07; POL:GOV mayor 2002-11..2005-12; POL:GOV president 2005-12-23..2010-04-10 | 2010-04-10
Jarosław Kaczyński | Jaroslaw Kaczynski | m | POL:PTY party_leader 2003-01..2006-07; POL:GOV prime_minister 2006-07-14..2007-11-16; POL:PTY party_leader 2007-11-16..
Bronisław Komorowski | Bronislaw Komorowski | m | POL:GOV defence_minister 2000-06..2001-10; POL:LEG speaker 2007-11-05..2010-07-08; POL:GOV president 2010-08-06..2015-08-06
Andrzej Duda |  | m | POL:GOV president 2015-08-06..2025-08-06
Karol Nawrocki |  | m | POL:GOV president 2025-08-06..
Tadeusz Mazowiecki |  | m | POL:GOV prime_minister 1989-08-24..1991-01-12; UNO commissioner 1992-08..1995-07
Jan Krzysztof Bielecki |  | m | POL:GOV prime_minister 1991-01-12..1991-12-06
Jan Olszewski |  | m | POL:GOV prime_minister 1991-12-06..1992-06-05
Waldemar Pawlak |  | m | POL:GOV prime_minister 1992-06-05..1992-07-10; POL:GOV prime_minister 1993-10-26..1995-03-07; POL:GOV minister 2007-11..2012-11
Hanna Suchocka |  | f | POL:GOV prime_minister 1992-07-10..1993-10-26
Józef Oleksy | Jozef Oleksy | m | POL:GOV prime_minister 1995-03-07..1996-02-07; POL:LEG speaker 2004-04..2005-01
Włodzimierz Cimoszewicz | Wlodzimierz Cimoszewicz | m | POL:GOV prime_minister 1996-02-07..1997-10-31; POL:GOV foreign_minister 2001-10-19..2005-01; POL:LEG speaker 2005-01..2005-10
Leszek Miller |  | m | POL:GOV interior_minister 1997-01..1997-10; POL:GOV prime_minister 2001-10-19..2004-05-02; POL:PTY party_leader 2011-12..2016-01
Marek Belka |  | m | POL:GOV finance_minister 2001-10..2002-07; POL:GOV prime_minister 2004-05-02..2005-10-31; IGO:IMF commissioner 2008-11..2010-06; POL:BUS politician 2010-06..2016-06
Kazimierz Marcinkiewicz |  | m | POL:GOV prime_minister 2005-10-31..2006-07-14
Ewa Kopacz |  | f | POL:GOV minister 2007-11..2011-11; POL:LEG speaker 2011-11..2014-09; POL:GOV prime_minister 2014-09-22..2015-11-16
Beata Szydło | Beata Szydlo | f | POL:GOV prime_minister 2015-11-16..2017-12-11; POL:GOV minister 2017-12..2019-06; EUR:LEG member_of_parliament 2019-07..
Mateusz Morawiecki |  | m | POL:GOV minister 2015-11-16..2017-12-11; POL:GOV prime_minister 2017-12-11..2023-12-13
Bronisław Geremek | Bronislaw Geremek | m | POL:GOV foreign_minister 1997-10-31..2000-06-30; EUR:LEG member_of_parliament 2004-07..2008-07-13
Władysław Bartoszewski | Wladyslaw Bartoszewski | m | POL:GOV foreign_minister 1995-03..1995-12; POL:GOV foreign_minister 2000-06-30..2001-10-19; POL:GOV politician 2007-11..2015-04-24
Adam Daniel Rotfeld | Adam Rotfeld | m | POL:GOV foreign_minister 2005-01-05..2005-10-31
Stefan Meller |  | m | POL:GOV foreign_minister 2005-10-31..2006-05
Anna Fotyga |  | f | POL:GOV foreign_minister 2006-05-09..2007-11-16
Radosław Sikorski | Radoslaw Sikorski; Radek Sikorski | m | POL:GOV defence_minister 2005-10-31..2007-02; POL:GOV foreign_minister 2007-11-16..2014-09-22; POL:LEG speaker 2014-09..2015-06; EUR:LEG member_of_parliament 2019-07..2023-12; POL:GOV foreign_minister 2023-12-13..
Grzegorz Schetyna |  | m | POL:GOV interior_minister 2007-11..2009-10; POL:LEG speaker 2010-07..2011-11; POL:GOV foreign_minister 2014-09-22..2015-11-16; POL:OPP opposition_leader 2016-02..2020-01
Witold Waszczykowski |  | m | POL:GOV foreign_minister 2015-11-16..2018-01-09
Jacek Czaputowicz |  | m | POL:GOV foreign_minister 2018-01-09..2020-08
Zbigniew Rau |  | m | POL:GOV foreign_minister 2020-08..2023-11
Bogdan Klich |  | m | POL:GOV defence_minister 2007-11-16..2011-08
Tomasz Siemoniak |  | m | POL:GOV defence_minister 2011-08..2015-11; POL:GOV interior_minister 2024-05..2025-07
Antoni Macierewicz |  | m | POL:GOV interior_minister 1991-12..1992-06; POL:GOV defence_minister 2015-11-16..2018-01-09
Mariusz Błaszczak | Mariusz Blaszczak | m | POL:GOV interior_minister 2015-11-16..2018-01; POL:GOV defence_minister 2018-01-09..2023-11
Władysław Kosiniak-Kamysz | Wladyslaw Kosiniak-Kamysz | m | POL:GOV minister 2011-11..2015-11; POL:GOV defence_minister 2023-12-13..
Jerzy Szmajdziński | Jerzy Szmajdzinski | m | POL:GOV defence_minister 2001-10..2005-10
Ludwik Dorn |  | m | POL:GOV interior_minister 2005-10..2007-02; POL:LEG speaker 2007-04..2007-11
Zbigniew Ziobro |  | m | POL:GOV minister 2005-10..2007-11; POL:GOV minister 2015-11..2023-11
Andrzej Lepper |  | m | POL:PTY party_leader 1992..2011-08-05; POL:GOV minister 2006-05..2007-07
Roman Giertych |  | m | POL:PTY party_leader 2001..2006-05; POL:GOV minister 2006-05..2007-08; POL:LEG member_of_parliament 2023-11..
Jacek Rostowski | Jan Vincent-Rostowski | m | POL:GOV finance_minister 2007-11-16..2013-11
Hanna Gronkiewicz-Waltz |  | f | POL:GOV mayor 2006-12..2018-11
Rafał Trzaskowski | Rafal Trzaskowski | m | POL:GOV minister 2013-12..2015-11; POL:GOV mayor 2018-11-22..
Szymon Hołownia | Szymon Holownia | m | POL:LEG speaker 2023-11..2025-11
Marek Borowski |  | m | POL:LEG speaker 2001-10..2004-04
Marek Jurek |  | m | POL:LEG speaker 2005-10..2007-04
Ryszard Petru |  | m | POL:PTY party_leader 2015-05..2017-11
Sławomir Mentzen | Slawomir Mentzen | m | POL:PTY party_leader 2022..

# Czechia, Slovakia
Václav Havel | Vaclav Havel | m | CSK:GOV president 1989-12-29..1992-07-20; CZE:GOV president 1993-02-02..2003-02-02
Václav Klaus | Vaclav Klaus | m | CSK:GOV finance_minister 1989-12..1992-07; CZE:GOV prime_minister 1993-01-01..1997-12-17; CZE:LEG speaker 1998-07..2002-06; CZE:GOV president 2003-03-07..2013-03-07
Miloš Zeman | Milos Zeman | m | CZE:GOV prime_minister 1998-07-17..2002-07-12; CZE:GOV president 2013-03-08..2023-03-08
Josef Tošovský | Josef Tosovsky | m | CZE:GOV prime_minister 1997-12-17..1998-07-17
Stanislav Gross |  | m | CZE:GOV interior_minister 2000-04..2004-08; CZE:GOV prime_minister 2004-08-04..2005-04-25
Jiří Paroubek | Jiri Paroubek | m | CZE:GOV prime_minister 2005-04-25..2006-09-04; CZE:OPP opposition_leader 2006-09..2010-05
Mirek Topolánek | Mirek Topolanek | m | CZE:GOV prime_minister 2006-09-04..2009-05-08
Jan Fischer |  | m | CZE:GOV prime_minister 2009-05-08..2010-07-13; CZE:GOV finance_minister 2013-07..2014-01
Petr Nečas | Petr Necas | m | CZE:GOV prime_minister 2010-07-13..2013-07-10
Jiří Rusnok | Jiri Rusnok | m | CZE:GOV prime_minister 2013-07-10..2014-01-29
Bohuslav Sobotka |  | m | CZE:GOV finance_minister 2002-07..2006-09; CZE:GOV prime_minister 2014-01-29..2017-12-13
Andrej Babiš | Andrej Babis | m | CZE:GOV finance_minister 2014-01-29..2017-05; CZE:GOV prime_minister 2017-12-13..2021-12-17; CZE:OPP opposition_leader 2021-12-17..2025-12; CZE:GOV prime_minister 2025-12-09..
Petr Fiala |  | m | CZE:GOV prime_minister 2021-12-17..2025-12-09
Karel Schwarzenberg | Karl Schwarzenberg; Fürst Schwarzenberg | m | CZE:GOV foreign_minister 2007-01-09..2009-05-08; CZE:GOV foreign_minister 2010-07-13..2013-07-10
Cyril Svoboda |  | m | CZE:GOV foreign_minister 2002-07-15..2006-09
Alexandr Vondra |  | m | CZE:GOV minister 2006-09..2009-05; CZE:GOV foreign_minister 2006-09-04..2007-01-09; CZE:GOV defence_minister 2010-07..2012-12
Jan Kohout |  | m | CZE:GOV foreign_minister 2009-05..2010-07; CZE:GOV foreign_minister 2013-07..2014-01
Lubomír Zaorálek | Lubomir Zaoralek | m | CZE:GOV foreign_minister 2014-01-29..2017-12-13
Tomáš Petříček | Tomas Petricek | m | CZE:GOV foreign_minister 2018-10-16..2021-04
Jan Lipavský | Jan Lipavsky | m | CZE:GOV foreign_minister 2021-12-17..2025-12
Jan Kavan |  | m | CZE:GOV foreign_minister 1998-07..2002-07; UNO president 2002-09..2003-09
Tomio Okamura |  | m | CZE:PTY party_leader 2013-05..2025-11; CZE:LEG speaker 2025-11..
Ivan Langer |  | m | CZE:GOV interior_minister 2006-09..2009-05
Zdeněk Tůma | Zdenek Tuma | m | CZE:BUS politician 2000-12..2010-06
Alexander Dubček | Alexander Dubcek | m | CSK:GOV leader 1968-01-05..1969-04-17; CSK:LEG speaker 1989-12..1992-06
Gustáv Husák | Gustav Husak | m | CSK:GOV president 1975-05-29..1989-12-10
Edvard Beneš | Edvard Benes | m | CSK:GOV president 1935-12-18..1948-06-07
Marián Čalfa | Marian Calfa | m | CSK:GOV prime_minister 1989-12..1992-07
Vladimír Mečiar | Vladimir Meciar | m | SVK:GOV prime_minister 1993-01-01..1994-03-15; SVK:GOV prime_minister 1994-12-13..1998-10-30; SVK:PTY party_leader 1998-10..2013
Jozef Moravčík | Jozef Moravcik | m | SVK:GOV prime_minister 1994-03-15..1994-12-13
Mikuláš Dzurinda | Mikulas Dzurinda | m | SVK:GOV prime_minister 1998-10-30..2006-07-04; SVK:GOV foreign_minister 2010-07-08..2012-04-04
Robert Fico |  | m | SVK:GOV prime_minister 2006-07-04..2010-07-08; SVK:OPP opposition_leader 2010-07..2012-04; SVK:GOV prime_minister 2012-04-04..2018-03-22; SVK:PTY party_leader 2018-03..2023-10; SVK:GOV prime_minister 2023-10-25..
Iveta Radičová | Iveta Radicova | f | SVK:GOV prime_minister 2010-07-08..2012-04-04
Peter Pellegrini |  | m | SVK:LEG speaker 2014-11..2016-03; SVK:GOV prime_minister 2018-03-22..2020-03-21; SVK:LEG speaker 2023-10..2024-04; SVK:GOV president 2024-06-15..
Igor Matovič | Igor Matovic | m | SVK:GOV prime_minister 2020-03-21..2021-04-01; SVK:GOV finance_minister 2021-04..2022-12
Eduard Heger |  | m | SVK:GOV prime_minister 2021-04-01..2023-05-15
Ľudovít Ódor | Ludovit Odor | m | SVK:GOV prime_minister 2023-05-15..2023-10-25
Michal Kováč | Michal Kovac | m | SVK:GOV president 1993-03-02..1998-03-02
Rudolf Schuster |  | m | SVK:GOV president 1999-06-15..2004-06-15
Ivan Gašparovič | Ivan Gasparovic | m | SVK:LEG speaker 1992..1998-10; SVK:GOV president 2004-06-15..2014-06-15
Andrej Kiska |  | m | SVK:GOV president 2014-06-15..2019-06-15
Zuzana Čaputová | Zuzana Caputova | f | SVK:GOV president 2019-06-15..2024-06-15
Eduard Kukan |  | m | SVK:GOV foreign_minister 1998-10..2006-07
Robert Kaliňák | Robert Kalinak | m | SVK:GOV interior_minister 2006-07..2010-07; SVK:GOV interior_minister 2012-04..2018-03; SVK:GOV defence_minister 2023-10-25..
Juraj Blanár | Juraj Blanar | m | SVK:GOV foreign_minister 2023-10-25..
Ján Slota | Jan Slota | m | SVK:PTY party_leader 1994..2012-10
Béla Bugár | Bela Bugar | m | SVK:PTY party_leader 1998..2007; SVK:PTY party_leader 2009-06..2020
Marian Kotleba |  | m | SVK:GOV governor 2013-12..2017-12; SVK:PTY party_leader 2015..2023
Richard Sulík | Richard Sulik | m | SVK:PTY party_leader 2009..2024; SVK:LEG speaker 2010-07..2011-10

# Hungary
János Kádár | Janos Kadar | m | HUN:GOV leader 1956-10-25..1988-05-22
Imre Nagy |  | m | HUN:GOV prime_minister 1953-07..1955-04; HUN:GOV prime_minister 1956-10-24..1956-11-04
Gyula Horn |  | m | HUN:GOV foreign_minister 1989-05..1990-05; HUN:GOV prime_minister 1994-07-15..1998-07-08
József Antall | Jozsef Antall | m | HUN:GOV prime_minister 1990-05-23..1993-12-12 | 1993-12-12
Péter Boross | Peter Boross | m | HUN:GOV interior_minister 1990-12..1993-12; HUN:GOV prime_minister 1993-12-12..1994-07-15
Viktor Orbán | Viktor Orban | m | HUN:GOV prime_minister 1998-07-08..2002-05-27; HUN:OPP opposition_leader 2002-05..2010-05; HUN:GOV prime_minister 2010-05-29..
Péter Medgyessy | Peter Medgyessy | m | HUN:GOV finance_minister 1996-03..1998-07; HUN:GOV prime_minister 2002-05-27..2004-09-29
Ferenc Gyurcsány | Ferenc Gyurcsany | m | HUN:GOV minister 2003-05..2004-09; HUN:GOV prime_minister 2004-09-29..2009-04-14; HUN:PTY party_leader 2011-10..2025-05
Gordon Bajnai |  | m | HUN:GOV minister 2007-07..2009-04; HUN:GOV prime_minister 2009-04-14..2010-05-29
Péter Magyar | Peter Magyar | m | HUN:OPP opposition_leader 2024-07..; EUR:LEG member_of_parliament 2024-07-16..
Árpád Göncz | Arpad Goncz; Arpad Göncz | m | HUN:GOV president 1990-08-03..2000-08-04
Ferenc Mádl | Ferenc Madl | m | HUN:GOV president 2000-08-04..2005-08-05
László Sólyom | Laszlo Solyom | m | HUN:GOV president 2005-08-05..2010-08-05
Pál Schmitt | Pal Schmitt | m | EUR:LEG member_of_parliament 2009-07..2010-05; HUN:GOV president 2010-08-06..2012-04-02
János Áder | Janos Ader | m | HUN:LEG speaker 1998-06..2002-05; HUN:GOV president 2012-05-10..2022-05-10
Katalin Novák | Katalin Novak | f | HUN:GOV minister 2020-10..2021-12; HUN:GOV president 2022-05-10..2024-02-26
Tamás Sulyok | Tamas Sulyok | m | HUN:GOV president 2024-03-05..
Ferenc Somogyi |  | m | HUN:GOV foreign_minister 2004-11..2006-06
Kinga Göncz | Kinga Goncz | f | HUN:GOV foreign_minister 2006-06-09..2009-04
Péter Balázs | Peter Balazs | m | EUR commissioner 2004-05..2004-11; HUN:GOV foreign_minister 2009-04..2010-05
János Martonyi | Janos Martonyi | m | HUN:GOV foreign_minister 1998-07..2002-05; HUN:GOV foreign_minister 2010-05-29..2014-06
Péter Szijjártó | Peter Szijjarto | m | HUN:GOV foreign_minister 2014-09-23..
György Matolcsy | Gyorgy Matolcsy | m | HUN:GOV finance_minister 2010-05..2013-03; HUN:BUS politician 2013-03..2025-03
Sándor Pintér | Sandor Pinter | m | HUN:GOV interior_minister 1998-07..2002-05; HUN:GOV interior_minister 2010-05..
Attila Mesterházy | Attila Mesterhazy | m | HUN:PTY party_leader 2010-07..2014-05
Gábor Vona | Vona Gábor; Gabor Vona | m | HUN:PTY party_leader 2006-11..2018-04
Krisztina Morvai |  | f | EUR:LEG member_of_parliament 2009-07..2019-07
Gergely Karácsony | Gergely Karacsony | m | HUN:GOV mayor 2019-10-13..
Zoltán Kovács | Zoltan Kovacs | m | HUN:GOV spokesperson 2010..

# Romania, Bulgaria, Moldova’s neighbours
Nicolae Ceaușescu | Nicolae Ceausescu | m | ROU:GOV president 1967-12-09..1989-12-22
Elena Ceaușescu | Elena Ceausescu | f | ROU:GOV minister 1980-03..1989-12-22
Ion Iliescu |  | m | ROU:GOV president 1989-12-26..1996-11-29; ROU:GOV president 2000-12-20..2004-12-20
Emil Constantinescu |  | m | ROU:GOV president 1996-11-29..2000-12-20
Traian Băsescu | Traian Basescu | m | ROU:GOV mayor 2000-06..2004-12; ROU:GOV president 2004-12-20..2014-12-21
Klaus Johannis | Klaus Iohannis | m | ROU:GOV mayor 2000-06..2014-12; ROU:GOV president 2014-12-21..2025-02-12
Nicușor Dan | Nicusor Dan | m | ROU:GOV mayor 2020-10..2025-05; ROU:GOV president 2025-05-26..
Petre Roman |  | m | ROU:GOV prime_minister 1989-12-26..1991-10-01; ROU:GOV foreign_minister 1999-12..2000-12
Theodor Stolojan |  | m | ROU:GOV prime_minister 1991-10-01..1992-11-19
Victor Ciorbea |  | m | ROU:GOV prime_minister 1996-12-12..1998-03-30
Adrian Năstase | Adrian Nastase | m | ROU:GOV foreign_minister 1990-06..1992-10; ROU:GOV prime_minister 2000-12-28..2004-12-21; ROU:LEG speaker 2004-12..2006-03
Călin Popescu-Tăriceanu | Calin Popescu-Tariceanu; Tariceanu | m | ROU:GOV prime_minister 2004-12-29..2008-12-22; ROU:LEG speaker 2014-03..2019-09
Emil Boc |  | m | ROU:GOV mayor 2004-06..2008-12; ROU:GOV prime_minister 2008-12-22..2012-02-06
Mihai Răzvan Ungureanu | Mihai Razvan Ungureanu | m | ROU:GOV foreign_minister 2004-12..2007-02; ROU:GOV prime_minister 2012-02-09..2012-05-07
Victor Ponta |  | m | ROU:GOV prime_minister 2012-05-07..2015-11-05
Sorin Grindeanu |  | m | ROU:GOV prime_minister 2017-01-04..2017-06-29
Mihai Tudose |  | m | ROU:GOV prime_minister 2017-06-29..2018-01
Viorica Dăncilă | Viorica Dancila | f | ROU:GOV prime_minister 2018-01-29..2019-11-04
Ludovic Orban |  | m | ROU:GOV prime_minister 2019-11-04..2020-12
Florin Cîțu | Florin Citu | m | ROU:GOV prime_minister 2020-12-23..2021-11-25
Nicolae Ciucă | Nicolae Ciuca | m | ROU:GOV defence_minister 2019-11..2021-11; ROU:GOV prime_minister 2021-11-25..2023-06-15; ROU:LEG speaker 2023-06..2024-11
Marcel Ciolacu |  | m | ROU:GOV prime_minister 2023-06-15..2025-05-06
Ilie Bolojan |  | m | ROU:LEG speaker 2024-12..2025-06; ROU:GOV president 2025-02-12..2025-05-26; ROU:GOV prime_minister 2025-06-23..
Liviu Dragnea |  | m | ROU:PTY party_leader 2015-07..2019-05; ROU:LEG speaker 2016-12..2019-05
Mircea Geoană | Mircea Geoana | m | ROU:GOV foreign_minister 2000-12..2004-12; IGO:NAT commissioner 2019-10..2024-09
Crin Antonescu |  | m | ROU:PTY party_leader 2009-03..2014-06; ROU:GOV president 2012-07-10..2012-08-27
Laura Codruța Kövesi | Laura Codruta Kovesi; Laura Codruta Kövesi | f | ROU:JUD judge 2006-10..2018-07; EUR:JUD judge 2019-11..
Corneliu Vadim Tudor |  | m | ROU:PTY party_leader 1991-06..2015-09-14
Călin Georgescu | Calin Georgescu | m | ROU:PTY politician 2024-10..
George Simion |  | m | ROU:PTY party_leader 2019-12..
Todor Schiwkow | Todor Zhivkov | m | BGR:GOV leader 1954-03-04..1989-11-10
Schelju Schelew | Zhelyu Zhelev | m | BGR:GOV president 1990-08-01..1997-01-22
Petar Stojanow | Petar Stoyanov | m | BGR:GOV president 1997-01-22..2002-01-22
Georgi Parwanow | Georgi Parvanov; Georgi Purvanov | m | BGR:GOV president 2002-01-22..2012-01-22
Rossen Plewneliew | Rosen Plevneliev | m | BGR:GOV president 2012-01-22..2017-01-22
Rumen Radew | Rumen Radev | m | BGR:GOV president 2017-01-22..2026-01
Ilijana Jotowa | Iliana Iotova | f | EUR:LEG member_of_parliament 2007..2017-01; BGR:GOV minister 2017-01..2026-01; BGR:GOV president 2026-01..
Filip Dimitrow | Filip Dimitrov | m | BGR:GOV prime_minister 1991-11-08..1992-12-30
Schan Widenow | Zhan Videnov | m | BGR:GOV prime_minister 1995-01-25..1997-02-12
Iwan Kostow | Ivan Kostov | m | BGR:GOV prime_minister 1997-05-21..2001-07-24
Simeon Sakskoburggotski | Simeon II.; Simeon von Sachsen-Coburg-Gotha; Simeon Saxe-Coburg-Gotha | m | BGR:GOV monarch 1943-08..1946-09; BGR:GOV prime_minister 2001-07-24..2005-08-17
Sergej Stanischew | Sergei Stanishev | m | BGR:GOV prime_minister 2005-08-17..2009-07-27; EUR commissioner 2011-11..2022-10
Bojko Borissow | Boyko Borisov; Bojko Borisow; Boiko Borissow | m | BGR:GOV mayor 2005-11..2009-07; BGR:GOV prime_minister 2009-07-27..2013-03-13; BGR:GOV prime_minister 2014-11-07..2017-01-27; BGR:GOV prime_minister 2017-05-04..2021-05-12; BGR:PTY party_leader 2021-05-12..
Marin Rajkow | Marin Raykov | m | BGR:GOV prime_minister 2013-03-13..2013-05-29
Plamen Orescharski | Plamen Oresharski | m | BGR:GOV finance_minister 2005-08..2009-07; BGR:GOV prime_minister 2013-05-29..2014-08-06
Stefan Janew | Stefan Yanev | m | BGR:GOV prime_minister 2021-05-12..2021-12-13
Kiril Petkow | Kiril Petkov | m | BGR:GOV prime_minister 2021-12-13..2022-08-02
Galab Donew | Galab Donev | m | BGR:GOV prime_minister 2022-08-02..2023-06-06
Nikolaj Denkow | Nikolay Denkov | m | BGR:GOV prime_minister 2023-06-06..2024-04-09
Dimitar Glawtschew | Dimitar Glavchev | m | BGR:GOV prime_minister 2024-04-09..2025-01-16
Rossen Scheljaskow | Rosen Zhelyazkov | m | BGR:GOV prime_minister 2025-01-16..2026
Iwajlo Kalfin | Ivaylo Kalfin | m | BGR:GOV foreign_minister 2005-08..2009-07
Rumjana Schelewa | Rumiana Jeleva | f | BGR:GOV foreign_minister 2009-07..2010-01
Wolen Siderow | Volen Siderov | m | BGR:PTY party_leader 2005-04..
Ahmed Dogan |  | m | BGR:PTY party_leader 1990..2013-01
Deljan Peewski | Delyan Peevski | m | BGR:LEG member_of_parliament 2009..2021; BGR:PTY party_leader 2023..

# Greece, Cyprus
Konstantinos Karamanlis |  | m | GRC:GOV prime_minister 1974-07..1980-05; GRC:GOV president 1980-05-10..1985-03-10; GRC:GOV president 1990-05-05..1995-03-10
Andreas Papandreou |  | m | GRC:GOV prime_minister 1981-10-21..1989-07-02; GRC:GOV prime_minister 1993-10-13..1996-01-22
Konstantinos Mitsotakis |  | m | GRC:GOV prime_minister 1990-04-11..1993-10-13
Kostas Simitis | Costas Simitis | m | GRC:GOV prime_minister 1996-01-22..2004-03-10
Kostas Karamanlis | Costas Karamanlis | m | GRC:GOV prime_minister 2004-03-10..2009-10-06
Giorgos Papandreou | George Papandreou; Georgios Papandreou | m | GRC:GOV foreign_minister 1999-02..2004-02; GRC:OPP opposition_leader 2004-03..2009-10; GRC:GOV prime_minister 2009-10-06..2011-11-11
Loukas Papadimos | Lucas Papademos; Lukas Papademos | m | EUR:BUS politician 2002-06..2010-05; GRC:GOV prime_minister 2011-11-11..2012-05-17
Panagiotis Pikrammenos |  | m | GRC:GOV prime_minister 2012-05-17..2012-06-20
Antonis Samaras |  | m | GRC:GOV foreign_minister 1990..1992; GRC:OPP opposition_leader 2009-11..2012-06; GRC:GOV prime_minister 2012-06-20..2015-01-26; GRC:OPP opposition_leader 2015-01..2015-07
Alexis Tsipras |  | m | GRC:OPP opposition_leader 2012-06..2015-01; GRC:GOV prime_minister 2015-01-26..2015-08-27; GRC:GOV prime_minister 2015-09-21..2019-07-08; GRC:OPP opposition_leader 2019-07-08..2023-06
Vassiliki Thanou |  | f | GRC:GOV prime_minister 2015-08-27..2015-09-21
Kyriakos Mitsotakis |  | m | GRC:GOV minister 2013-06..2015-01; GRC:OPP opposition_leader 2016-01..2019-07; GRC:GOV prime_minister 2019-07-08..2023-05; GRC:GOV prime_minister 2023-06-26..
Kostis Stephanopoulos | Konstantinos Stephanopoulos | m | GRC:GOV president 1995-03-10..2005-03-12
Karolos Papoulias |  | m | GRC:GOV foreign_minister 1985-07..1989-07; GRC:GOV foreign_minister 1993-10..1996-01; GRC:GOV president 2005-03-12..2015-03-13
Prokopis Pavlopoulos |  | m | GRC:GOV interior_minister 2004-03..2009-10; GRC:GOV president 2015-03-13..2020-03-13
Katerina Sakellaropoulou |  | f | GRC:JUD judge 2018..2020-01; GRC:GOV president 2020-03-13..2025-03-13
Konstantinos Tasoulas |  | m | GRC:LEG speaker 2020-01..2025-01; GRC:GOV president 2025-03-13..
Dora Bakogianni | Dora Bakoyannis | f | GRC:GOV mayor 2003-01..2006-02; GRC:GOV foreign_minister 2006-02-15..2009-10-06
Petros Molyviatis |  | m | GRC:GOV foreign_minister 2004-03-10..2006-02-15
Nikos Kotzias |  | m | GRC:GOV foreign_minister 2015-01-27..2018-10-20
Nikos Dendias |  | m | GRC:GOV interior_minister 2012-06..2014-06; GRC:GOV defence_minister 2014-11..2015-01; GRC:GOV foreign_minister 2019-07-09..2023-05; GRC:GOV defence_minister 2023-06-27..
Giorgos Gerapetritis |  | m | GRC:GOV foreign_minister 2023-06-27..
Evangelos Venizelos |  | m | GRC:GOV minister 2000..2009; GRC:GOV finance_minister 2011-06-17..2012-03; GRC:PTY party_leader 2012-03..2015-06; GRC:GOV foreign_minister 2013-06-25..2015-01-27
Giorgos Papakonstantinou | George Papaconstantinou | m | GRC:GOV finance_minister 2009-10-07..2011-06-17
Giannis Stournaras | Yannis Stournaras | m | GRC:GOV finance_minister 2012-07..2014-06; GRC:BUS politician 2014-06..
Yanis Varoufakis | Giannis Varoufakis; Janis Varoufakis | m | GRC:GOV finance_minister 2015-01-27..2015-07-06
Euklid Tsakalotos | Euclid Tsakalotos | m | GRC:GOV finance_minister 2015-07-06..2019-07-09
Panos Kammenos |  | m | GRC:PTY party_leader 2012-02..2015-01; GRC:GOV defence_minister 2015-01-27..2019-01-13
Fofi Gennimata |  | f | GRC:PTY party_leader 2015-06..2021-10-25
Nikolaos Michaloliakos |  | m | GRC:PTY party_leader 1985..2020
Aleka Papariga |  | f | GRC:PTY party_leader 1991-02..2013-04
Zoi Konstantopoulou |  | f | GRC:LEG speaker 2015-02..2015-10; GRC:PTY party_leader 2016-04..
Georgios Vassiliou | George Vassiliou | m | CYP:GOV president 1988-02-28..1993-02-28
Glafkos Klerides | Glafcos Clerides | m | CYP:GOV president 1993-02-28..2003-02-28
Tassos Papadopoulos |  | m | CYP:GOV president 2003-02-28..2008-02-28
Dimitris Christofias | Demetris Christofias | m | CYP:LEG speaker 2001-06..2008-02; CYP:GOV president 2008-02-28..2013-02-28
Nikos Anastasiades | Nicos Anastasiades; Nikos Anastasiadis | m | CYP:GOV president 2013-02-28..2023-02-28
Nikos Christodoulides |  | m | CYP:GOV foreign_minister 2018-03..2022-01; CYP:GOV president 2023-02-28..
Giorgos Iakovou | George Iacovou | m | CYP:GOV foreign_minister 2003-03..2006-06
Erzbischof Makarios | Makarios III. | m | CYP:GOV president 1960-08-16..1977-08-03
Rauf Denktaş | Rauf Denktasch; Rauf Denktash; Rauf Denktas | m | CYP:PRE president 1975-02..2005-04-24
Mehmet Ali Talat |  | m | CYP:PRE prime_minister 2004-01..2005-04; CYP:PRE president 2005-04-24..2010-04-23
Derviş Eroğlu | Dervis Eroglu | m | CYP:PRE president 2010-04-23..2015-04-30
Mustafa Akıncı | Mustafa Akinci | m | CYP:PRE president 2015-04-30..2020-10-23
Ersin Tatar |  | m | CYP:PRE president 2020-10-23..2025-10-24

# Serbia, Yugoslavia, Montenegro, Kosovo
Slobodan Milošević | Slobodan Milosevic; Slobodan Miloschewitsch | m | SRB:GOV leader 1986-05..1989-05; SRB:GOV president 1989-05-08..1997-07-23; YUG:GOV president 1997-07-23..2000-10-07
Ante Marković | Ante Markovic | m | YUG:GOV prime_minister 1989-03-16..1991-12-20
Dobrica Ćosić | Dobrica Cosic | m | YUG:GOV president 1992-06-15..1993-06-01
Milan Panić | Milan Panic | m | YUG:GOV prime_minister 1992-07-14..1993-02-09
Zoran Lilić | Zoran Lilic | m | YUG:GOV president 1993-06-25..1997-06-25
Radoje Kontić | Radoje Kontic | m | YUG:GOV prime_minister 1993-02..1998-05
Momir Bulatović | Momir Bulatovic | m | MNE:GOV president 1990-12..1998-01; YUG:GOV prime_minister 1998-05..2000-10
Vojislav Koštunica | Vojislav Kostunica | m | YUG:GOV president 2000-10-07..2003-03-07; SRB:GOV prime_minister 2004-03-03..2008-07-07
Zoran Đinđić | Zoran Djindjic | m | SRB:PTY party_leader 1994-01..2003-03-12; SRB:GOV prime_minister 2001-01-25..2003-03-12 | 2003-03-12
Zoran Živković | Zoran Zivkovic | m | SRB:GOV prime_minister 2003-03-18..2004-03-03
Milan Milutinović | Milan Milutinovic | m | YUG:GOV foreign_minister 1995-08..1998-01; SRB:GOV president 1997-12-29..2002-12-29
Svetozar Marović | Svetozar Marovic | m | SCG:GOV president 2003-03-07..2006-06-03
Boris Tadić | Boris Tadic | m | SRB:GOV defence_minister 2003-03..2004-04; SRB:GOV president 2004-07-11..2012-04-05
Tomislav Nikolić | Tomislav Nikolic | m | SRB:PTY party_leader 2003-02..2012-05; SRB:GOV president 2012-05-31..2017-05-31
Aleksandar Vučić | Aleksandar Vucic | m | SRB:GOV minister 1998-03..2000-10; SRB:PTY party_leader 2008-10..2012-07; SRB:GOV defence_minister 2012-07-27..2013-09; SRB:GOV prime_minister 2014-04-27..2017-05-31; SRB:GOV president 2017-05-31..
Mirko Cvetković | Mirko Cvetkovic | m | SRB:GOV finance_minister 2007-05..2008-07; SRB:GOV prime_minister 2008-07-07..2012-07-27
Ivica Dačić | Ivica Dacic | m | SRB:GOV interior_minister 2008-07-07..2014-04; SRB:GOV prime_minister 2012-07-27..2014-04-27; SRB:GOV foreign_minister 2014-04-27..2020-10; SRB:LEG speaker 2020-10..2022-10; SRB:GOV foreign_minister 2022-10..2024-05; SRB:GOV interior_minister 2024-05..
Ana Brnabić | Ana Brnabic | f | SRB:GOV prime_minister 2017-06-29..2024-03; SRB:LEG speaker 2024-02..
Miloš Vučević | Milos Vucevic | m | SRB:GOV mayor 2012-09..2022-10; SRB:GOV defence_minister 2022-10..2024-05; SRB:GOV prime_minister 2024-05-02..2025-04-16
Đuro Macut | Djuro Macut | m | SRB:GOV prime_minister 2025-04-16..
Vuk Drašković | Vuk Draskovic | m | SRB:OPP opposition_leader 1990..2000; SRB:GOV foreign_minister 2004-03..2007-05
Vuk Jeremić | Vuk Jeremic | m | SRB:GOV foreign_minister 2007-05-15..2012-07-27; UNO president 2012-09-18..2013-09-16
Ivan Mrkić | Ivan Mrkic | m | SRB:GOV foreign_minister 2012-07..2014-04
Marko Đurić | Marko Djuric | m | SRB:GOV foreign_minister 2024-05-02..
Vojislav Šešelj | Vojislav Seselj | m | SRB:PTY party_leader 1991-02..2003-02; SRB:PTY party_leader 2014-11..
Nebojša Stefanović | Nebojsa Stefanovic | m | SRB:GOV interior_minister 2014-04..2020-10
Čedomir Jovanović | Cedomir Jovanovic | m | SRB:PTY party_leader 2005-11..
Mlađan Dinkić | Mladjan Dinkic | m | SRB:GOV finance_minister 2004-03..2006-10; SRB:GOV finance_minister 2012-07..2013-09
Vladimir Vukčević | Vladimir Vukcevic | m | SRB:JUD judge 2003-07..2015-12
Naser Orić | Naser Oric | m | BIH:MIL commander 1992..1995
Mirjana Marković | Mira Markovic; Mirjana Markovic | f | SRB:PTY party_leader 1994-07..2003-02
Momčilo Perišić | Momcilo Perisic | m | YUG:MIL general 1993-08..1998-11
Nebojša Pavković | Nebojsa Pavkovic | m | YUG:MIL general 1999..2002-06
Nikola Šainović | Nikola Sainovic | m | YUG:GOV minister 1994..2000
Dragoljub Ojdanić | Dragoljub Ojdanic | m | YUG:GOV defence_minister 2000-02..2000-11
Milo Đukanović | Milo Djukanovic; Milo Djukanović | m | MNE:GOV prime_minister 1991-02-15..1998-02-05; MNE:GOV president 1998-01-15..2002-11-25; MNE:GOV prime_minister 2003-01-08..2006-11-10; MNE:GOV prime_minister 2008-02-29..2010-12-29; MNE:GOV prime_minister 2012-12-04..2016-11-28; MNE:GOV president 2018-05-20..2023-05-20
Filip Vujanović | Filip Vujanovic | m | MNE:GOV prime_minister 1998-02..2003-01; MNE:GOV president 2003-05-11..2018-05-20
Jakov Milatović | Jakov Milatovic | m | MNE:GOV president 2023-05-20..
Željko Šturanović | Zeljko Sturanovic | m | MNE:GOV prime_minister 2006-11-10..2008-02
Igor Lukšić | Igor Luksic | m | MNE:GOV prime_minister 2010-12-29..2012-12-04; MNE:GOV foreign_minister 2012-12..2016-11
Duško Marković | Dusko Markovic | m | MNE:GOV prime_minister 2016-11-28..2020-12-04
Zdravko Krivokapić | Zdravko Krivokapic | m | MNE:GOV prime_minister 2020-12-04..2022-04-28
Dritan Abazović | Dritan Abazovic | m | MNE:GOV prime_minister 2022-04-28..2023-10-31
Milojko Spajić | Milojko Spajic | m | MNE:GOV prime_minister 2023-10-31..
Ibrahim Rugova |  | m | KOS:PTY politician 1989-12..2002-03; KOS:GOV president 2002-03-04..2006-01-21 | 2006-01-21
Fatmir Sejdiu |  | m | KOS:GOV president 2006-02-10..2010-09-27
Behgjet Pacolli |  | m | KOS:GOV president 2011-02-22..2011-03-30; KOS:GOV foreign_minister 2017-09..2020-02
Atifete Jahjaga |  | f | KOS:GOV president 2011-04-07..2016-04-07
Vjosa Osmani |  | f | KOS:LEG speaker 2020-02..2021-03; KOS:GOV president 2021-04-06..
Hashim Thaçi | Hashim Thaci | m | KOS:REB rebel_leader 1998..1999-09; KOS:PTY party_leader 1999-10..2008-01; KOS:GOV prime_minister 2008-01-09..2014-12-09; KOS:GOV foreign_minister 2014-12..2016-04; KOS:GOV president 2016-04-07..2020-11-05
Bajram Rexhepi |  | m | KOS:GOV prime_minister 2002-03-04..2004-12-03; KOS:GOV interior_minister 2010-02..2014-12
Ramush Haradinaj |  | m | KOS:REB commander 1998..1999; KOS:PTY party_leader 2000..2004-12; KOS:GOV prime_minister 2004-12-03..2005-03-23; KOS:OPP opposition_leader 2008..2017-09; KOS:GOV prime_minister 2017-09-09..2020-02-03
Bajram Kosumi |  | m | KOS:GOV prime_minister 2005-03-23..2006-03-10
Agim Çeku | Agim Ceku | m | KOS:MIL commander 1999..2006-03; KOS:GOV prime_minister 2006-03-10..2008-01-09
Isa Mustafa |  | m | KOS:GOV mayor 2007-12..2013; KOS:GOV prime_minister 2014-12-09..2017-09-09
Albin Kurti |  | m | KOS:OPP activist 1997..2010; KOS:OPP opposition_leader 2010-12..2020-02; KOS:GOV prime_minister 2020-02-03..2020-06-03; KOS:GOV prime_minister 2021-03-22..
Avdullah Hoti |  | m | KOS:GOV prime_minister 2020-06-03..2021-03
Oliver Ivanović | Oliver Ivanovic | m | KOS:PTY politician 1999..2018-01-16
Adem Demaçi | Adem Demaci | m | KOS:OPP activist 1958..2018-07

# Croatia, Slovenia, Bosnia and Herzegovina, North Macedonia, Albania
Franjo Tuđman | Franjo Tudjman | m | HRV:GOV president 1990-05-30..1999-12-10 | 1999-12-10
Stipe Mesić | Stjepan Mesic; Stipe Mesic; Stjepan Mesić | m | HRV:GOV prime_minister 1990-05-30..1990-08-24; YUG:GOV president 1991-07-01..1991-12-05; HRV:GOV president 2000-02-18..2010-02-18
Ivo Josipović | Ivo Josipovic | m | HRV:GOV president 2010-02-18..2015-02-19
Kolinda Grabar-Kitarović | Kolinda Grabar-Kitarovic; Grabar-Kitarović | f | HRV:GOV foreign_minister 2005-02-17..2008-01-12; IGO:NAT commissioner 2011-07..2014-10; HRV:GOV president 2015-02-19..2020-02-18
Zoran Milanović | Zoran Milanovic | m | HRV:PTY party_leader 2007-06..2011-12; HRV:GOV prime_minister 2011-12-23..2016-01-22; HRV:GOV president 2020-02-18..
Ivica Račan | Ivica Racan | m | HRV:GOV prime_minister 2000-01-27..2003-12-23
Ivo Sanader |  | m | HRV:GOV prime_minister 2003-12-23..2009-07-06
Jadranka Kosor |  | f | HRV:GOV minister 2003-12..2009-07; HRV:GOV prime_minister 2009-07-06..2011-12-23
Tihomir Orešković | Tihomir Oreskovic | m | HRV:GOV prime_minister 2016-01-22..2016-10-19
Andrej Plenković | Andrej Plenkovic | m | HRV:GOV prime_minister 2016-10-19..
Vesna Pusić | Vesna Pusic | f | HRV:PTY party_leader 2000..2008; HRV:GOV foreign_minister 2011-12-23..2016-01
Gordan Jandroković | Gordan Jandrokovic | m | HRV:GOV foreign_minister 2008-01..2011-12; HRV:LEG speaker 2017-05..
Gordan Grlić Radman | Gordan Grlic Radman | m | HRV:GOV foreign_minister 2019-07..
Ante Gotovina |  | m | HRV:MIL general 1992..2001
Ivan Čermak | Ivan Cermak | m | HRV:MIL general 1993..1996
Mladen Markač | Mladen Markac | m | HRV:MIL general 1994..2001
Milan Kučan | Milan Kucan | m | SVN:GOV president 1990-05-10..2002-12-22
Janez Drnovšek | Janez Drnovsek | m | YUG:GOV president 1989-05-15..1990-05-15; SVN:GOV prime_minister 1992-05-14..2000-06; SVN:GOV prime_minister 2000-11-30..2002-12-19; SVN:GOV president 2002-12-22..2007-12-22
Danilo Türk | Danilo Tuerk; Danilo Turk | m | SVN:GOV president 2007-12-22..2012-12-22
Borut Pahor |  | m | SVN:LEG speaker 2000-11..2004-07; SVN:GOV prime_minister 2008-11-21..2012-02-10; SVN:GOV president 2012-12-22..2022-12-22
Nataša Pirc Musar | Natasa Pirc Musar | f | SVN:GOV president 2022-12-22..
Anton Rop |  | m | SVN:GOV prime_minister 2002-12-19..2004-12-03
Janez Janša | Janez Jansa | m | SVN:GOV defence_minister 1990-05..1994-03; SVN:GOV prime_minister 2004-12-03..2008-11-21; SVN:GOV prime_minister 2012-02-10..2013-03-20; SVN:PTY party_leader 2013-03..2020-03; SVN:GOV prime_minister 2020-03-13..2022-06-01; SVN:OPP opposition_leader 2022-06..
Alenka Bratušek | Alenka Bratusek | f | SVN:GOV prime_minister 2013-03-20..2014-09-18
Miro Cerar |  | m | SVN:GOV prime_minister 2014-09-18..2018-09-13; SVN:GOV foreign_minister 2018-09..2020-03
Marjan Šarec | Marjan Sarec | m | SVN:GOV prime_minister 2018-09-13..2020-03-13; SVN:GOV defence_minister 2022-06..
Robert Golob |  | m | SVN:GOV prime_minister 2022-06-01..
Dimitrij Rupel |  | m | SVN:GOV foreign_minister 1990-05..1993; SVN:GOV foreign_minister 2000-02..2004-07; SVN:GOV foreign_minister 2004-12-03..2008-11-21
Samuel Žbogar | Samuel Zbogar | m | SVN:GOV foreign_minister 2008-11..2012-02
Karl Erjavec |  | m | SVN:GOV defence_minister 2004-12..2008-11; SVN:GOV foreign_minister 2012-02..2018-09
Tanja Fajon |  | f | EUR:LEG member_of_parliament 2009-07..2022-05; SVN:GOV foreign_minister 2022-06-01..
Zmago Jelinčič | Zmago Jelincic | m | SVN:PTY party_leader 1991..
Alija Izetbegović | Alija Izetbegovic | m | BIH:GOV president 1990-12-20..2000-10-14
Ejup Ganić | Ejup Ganic | m | BIH:GOV president 1990-12..1996-10
Haris Silajdžić | Haris Silajdzic | m | BIH:GOV foreign_minister 1990-12..1993-10; BIH:GOV prime_minister 1993-10-25..1996-01-30; BIH:GOV president 2006-11-06..2010-11-10
Sulejman Tihić | Sulejman Tihic | m | BIH:GOV president 2002-10-28..2006-11-06
Bakir Izetbegović | Bakir Izetbegovic | m | BIH:GOV president 2010-11-10..2018-11-20
Željko Komšić | Zeljko Komsic | m | BIH:GOV president 2006-11-06..2014-11-17; BIH:GOV president 2018-11-20..
Dragan Čović | Dragan Covic | m | BIH:GOV president 2002-10-28..2005-05-09; BIH:GOV president 2014-11-17..2018-11-20
Nebojša Radmanović | Nebojsa Radmanovic | m | BIH:GOV president 2006-11-06..2014-11-17
Mladen Ivanić | Mladen Ivanic | m | BIH:GOV governor 2001-01..2003-01; BIH:GOV foreign_minister 2003-01..2007-02; BIH:GOV president 2014-11-17..2018-11-20
Milorad Dodik |  | m | BIH:GOV governor 1998-01..2001-01; BIH:GOV governor 2006-02..2010-11; BIH:GOV governor 2010-11-15..2018-11-19; BIH:GOV president 2018-11-20..2022-11-16; BIH:GOV governor 2022-11-15..2025-08-18; BIH:PTY party_leader 2025-08..
Denis Bećirović | Denis Becirovic | m | BIH:GOV president 2022-11-16..
Željka Cvijanović | Zeljka Cvijanovic | f | BIH:GOV governor 2013-03..2022-11; BIH:GOV president 2022-11-16..
Adnan Terzić | Adnan Terzic | m | BIH:GOV prime_minister 2002-12-23..2007-02
Nikola Špirić | Nikola Spiric | m | BIH:GOV prime_minister 2007-01-11..2012-01-12
Vjekoslav Bevanda |  | m | BIH:GOV prime_minister 2012-01-12..2015-03
Denis Zvizdić | Denis Zvizdic | m | BIH:GOV prime_minister 2015-03-31..2019-12
Borjana Krišto | Borjana Kristo | f | BIH:GOV prime_minister 2023-01-25..
Biljana Plavšić | Biljana Plavsic | f | BIH:GOV governor 1996-07-19..1998-11-04
Radovan Karadžić | Radovan Karadzic; Radovan Karadschitsch | m | BIH:REB president 1992-05-13..1996-07-19
Ratko Mladić | Ratko Mladic | m | BIH:REB commander 1992-05-12..1996-11
Momčilo Krajišnik | Momcilo Krajisnik | m | BIH:REB speaker 1991-10..1996-10; BIH:GOV president 1996-10..1998-10
Zdravko Tolimir |  | m | BIH:REB general 1992..1996
Jovica Stanišić | Jovica Stanisic | m | SRB:SPY politician 1991-12..1998-10
Dragan Čavić | Dragan Cavic | m | BIH:GOV governor 2002-11..2006-11
Goran Hadžić | Goran Hadzic | m | HRV:REB president 1992-02..1994-02
Milan Babić | Milan Babic | m | HRV:REB president 1991-12..1992-02
Milan Martić | Milan Martic | m | HRV:REB president 1994-02..1995-08
Željko Ražnatović | Arkan; Zeljko Raznatovic | m | SRB:PRM commander 1990-10..2000-01-15
Kiro Gligorov |  | m | MKD:GOV president 1991-01-27..1999-11-19
Boris Trajkovski |  | m | MKD:GOV president 1999-12-15..2004-02-26 | 2004-02-26
Branko Crvenkovski |  | m | MKD:GOV prime_minister 1992-09-04..1998-11-30; MKD:GOV prime_minister 2002-11-01..2004-05-12; MKD:GOV president 2004-05-12..2009-05-12
Gjorge Ivanov | Djordje Ivanov; Gjorgje Ivanov | m | MKD:GOV president 2009-05-12..2019-05-12
Stevo Pendarovski |  | m | MKD:GOV president 2019-05-12..2024-05-12
Gordana Siljanovska-Davkova |  | f | MKD:GOV president 2024-05-12..
Ljubčo Georgievski | Ljubco Georgievski | m | MKD:GOV prime_minister 1998-11-30..2002-11-01
Hari Kostov |  | m | MKD:GOV prime_minister 2004-06..2004-11
Vlado Bučkovski | Vlado Buckovski | m | MKD:GOV prime_minister 2004-12-17..2006-08-27
Nikola Gruevski |  | m | MKD:GOV finance_minister 1999-12..2002-11; MKD:GOV prime_minister 2006-08-27..2016-01-18; MKD:PTY party_leader 2016-01..2017-12
Emil Dimitriev |  | m | MKD:GOV prime_minister 2016-01-18..2017-05-31
Zoran Zaev |  | m | MKD:OPP opposition_leader 2013-06..2017-05; MKD:GOV prime_minister 2017-05-31..2020-01-03; MKD:GOV prime_minister 2020-08-30..2022-01-16
Dimitar Kovačevski | Dimitar Kovacevski | m | MKD:GOV prime_minister 2022-01-16..2024-01-28
Hristijan Mickoski |  | m | MKD:OPP opposition_leader 2017-12..2024-06; MKD:GOV prime_minister 2024-06-23..
Nikola Dimitrov |  | m | MKD:GOV foreign_minister 2017-05-31..2020-08
Ali Ahmeti |  | m | MKD:REB rebel_leader 2001-01..2001-09; MKD:PTY party_leader 2002-06..
Ljube Boškoski | Ljube Boskoski | m | MKD:GOV interior_minister 2001-05..2002-11
Enver Hoxha |  | m | ALB:GOV leader 1941-11-08..1985-04-11
Ramiz Alia |  | m | ALB:GOV president 1985-04-13..1992-04-03
Sali Berisha |  | m | ALB:GOV president 1992-04-09..1997-07-24; ALB:OPP opposition_leader 1997-07..2005-09; ALB:GOV prime_minister 2005-09-11..2013-09-15; ALB:OPP opposition_leader 2022..
Rexhep Meidani |  | m | ALB:GOV president 1997-07-24..2002-07-24
Alfred Moisiu |  | m | ALB:GOV president 2002-07-24..2007-07-24
Bamir Topi |  | m | ALB:GOV president 2007-07-24..2012-07-24
Bujar Nishani |  | m | ALB:GOV interior_minister 2007-11..2009-09; ALB:GOV president 2012-07-24..2017-07-24
Ilir Meta |  | m | ALB:GOV prime_minister 1999-10-29..2002-02-22; ALB:GOV foreign_minister 2009-09..2010-09; ALB:LEG speaker 2013-09..2017-07; ALB:GOV president 2017-07-24..2022-07-24
Bajram Begaj |  | m | ALB:GOV president 2022-07-24..
Fatos Nano |  | m | ALB:GOV prime_minister 1991-02..1991-06; ALB:GOV prime_minister 1997-07-25..1998-10-02; ALB:GOV prime_minister 2002-07-31..2005-09-11
Pandeli Majko |  | m | ALB:GOV prime_minister 1998-10-02..1999-10-29; ALB:GOV prime_minister 2002-02..2002-07
Edi Rama |  | m | ALB:GOV mayor 2000-10..2011-07; ALB:OPP opposition_leader 2005-10..2013-09; ALB:GOV prime_minister 2013-09-15..
Lulzim Basha |  | m | ALB:GOV foreign_minister 2007-05..2009-09; ALB:GOV interior_minister 2009-09..2011-06; ALB:GOV mayor 2011-07..2015-07

# Baltic states
Arnold Rüütel | Arnold Ruutel | m | EST:GOV president 2001-10-08..2006-10-09
Lennart Meri |  | m | EST:GOV foreign_minister 1990-04..1992-03; EST:GOV president 1992-10-06..2001-10-08
Toomas Hendrik Ilves |  | m | EST:GOV foreign_minister 1996-11..1998-10; EST:GOV foreign_minister 1999-03..2002-01; EST:GOV president 2006-10-09..2016-10-10
Kersti Kaljulaid |  | f | EST:GOV president 2016-10-10..2021-10-11
Alar Karis |  | m | EST:GOV president 2021-10-11..
Edgar Savisaar |  | m | EST:GOV prime_minister 1990-04-03..1992-01-29; EST:GOV mayor 2007-04..2015-09
Mart Laar |  | m | EST:GOV prime_minister 1992-10-21..1994-11-08; EST:GOV prime_minister 1999-03-25..2002-01-28
Juhan Parts |  | m | EST:GOV prime_minister 2003-04-10..2005-04-13
Andrus Ansip |  | m | EST:GOV prime_minister 2005-04-13..2014-03-26; EUR commissioner 2014-11-01..2019-06-30
Taavi Rõivas | Taavi Roivas | m | EST:GOV prime_minister 2014-03-26..2016-11-23
Jüri Ratas | Juri Ratas | m | EST:GOV prime_minister 2016-11-23..2021-01-26
Kristen Michal |  | m | EST:GOV prime_minister 2024-07-23..
Urmas Paet |  | m | EST:GOV foreign_minister 2005-04-13..2014-11; EUR:LEG member_of_parliament 2014-11..
Jaak Aaviksoo |  | m | EST:GOV defence_minister 2007-04..2011-04
Margus Tsahkna |  | m | EST:GOV defence_minister 2016-11..2017-06; EST:GOV foreign_minister 2023-04..
Guntis Ulmanis |  | m | LVA:GOV president 1993-07-08..1999-07-08
Vaira Vīķe-Freiberga | Vaira Vike-Freiberga | f | LVA:GOV president 1999-07-08..2007-07-08
Valdis Zatlers |  | m | LVA:GOV president 2007-07-08..2011-07-08
Andris Bērziņš | Andris Berzins | m | LVA:GOV president 2011-07-08..2015-07-08
Raimonds Vējonis | Raimonds Vejonis | m | LVA:GOV president 2015-07-08..2019-07-08
Egils Levits |  | m | LVA:GOV president 2019-07-08..2023-07-08
Edgars Rinkēvičs | Edgars Rinkevics | m | LVA:GOV foreign_minister 2011-10-25..2023-07-08; LVA:GOV president 2023-07-08..
Ivars Godmanis |  | m | LVA:GOV prime_minister 1990-05-07..1993-08-03; LVA:GOV prime_minister 2007-12-20..2009-03-12
Andris Šķēle | Andris Skele | m | LVA:GOV prime_minister 1995-12-21..1997-08-07; LVA:GOV prime_minister 1999-07..2000-05
Einars Repše | Einars Repse | m | LVA:GOV prime_minister 2002-11-07..2004-03-09; LVA:GOV finance_minister 2009-03..2010-11
Indulis Emsis |  | m | LVA:GOV prime_minister 2004-03-09..2004-12-02
Aigars Kalvītis | Aigars Kalvitis | m | LVA:GOV prime_minister 2004-12-02..2007-12-20
Laimdota Straujuma |  | f | LVA:GOV prime_minister 2014-01-22..2016-02-11
Māris Kučinskis | Maris Kucinskis | m | LVA:GOV prime_minister 2016-02-11..2019-01-23
Krišjānis Kariņš | Krisjanis Karins | m | LVA:GOV prime_minister 2019-01-23..2023-09-15; LVA:GOV foreign_minister 2023-09..2024-04
Evika Siliņa | Evika Silina | f | LVA:GOV prime_minister 2023-09-15..
Baiba Braže | Baiba Braze | f | LVA:GOV foreign_minister 2024-04..
Vytautas Landsbergis |  | m | LTU:GOV president 1990-03-11..1992-11-25; LTU:LEG speaker 1996-11..2000-10
Algirdas Brazauskas |  | m | LTU:GOV president 1992-11-25..1998-02-25; LTU:GOV prime_minister 2001-07-03..2006-06-01
Valdas Adamkus |  | m | LTU:GOV president 1998-02-26..2003-02-25; LTU:GOV president 2004-07-12..2009-07-12
Rolandas Paksas |  | m | LTU:GOV prime_minister 1999-06..1999-10; LTU:GOV prime_minister 2000-11..2001-06; LTU:GOV president 2003-02-26..2004-04-06
Gitanas Nausėda | Gitanas Nauseda | m | LTU:GOV president 2019-07-12..
Kazimira Prunskienė | Kazimiera Prunskiene; Kazimira Prunskiene | f | LTU:GOV prime_minister 1990-03-17..1991-01-10
Gediminas Vagnorius |  | m | LTU:GOV prime_minister 1991-01..1992-07; LTU:GOV prime_minister 1996-12..1999-05
Gediminas Kirkilas |  | m | LTU:GOV prime_minister 2006-07-04..2008-12-09
Algirdas Butkevičius | Algirdas Butkevicius | m | LTU:GOV prime_minister 2012-12-13..2016-12-13
Saulius Skvernelis |  | m | LTU:GOV interior_minister 2014-11..2016-04; LTU:GOV prime_minister 2016-12-13..2020-12-11; LTU:LEG speaker 2024-11..2025-09
Ingrida Šimonytė | Ingrida Simonyte | f | LTU:GOV finance_minister 2009-07..2012-12; LTU:GOV prime_minister 2020-12-11..2024-12-12
Gintautas Paluckas |  | m | LTU:GOV prime_minister 2024-12-12..2025-08
Inga Ruginienė | Inga Ruginiene | f | LTU:GOV prime_minister 2025-09..
Petras Vaitiekūnas | Petras Vaitiekunas | m | LTU:GOV foreign_minister 2006-07..2008-12
Vygaudas Ušackas | Vygaudas Usackas | m | LTU:GOV foreign_minister 2008-12..2010-01; EUR commissioner 2013-09..2017-09
Linas Linkevičius | Linas Linkevicius | m | LTU:GOV defence_minister 1993-11..1996-12; LTU:GOV defence_minister 2000-10..2004-12; LTU:GOV foreign_minister 2012-12-13..2020-12
Gabrielius Landsbergis |  | m | LTU:GOV foreign_minister 2020-12-11..2024-11
Audronius Ažubalis | Audronius Azubalis | m | LTU:GOV foreign_minister 2010-02..2012-12

# Yugoslavia: state presidency
Borisav Jović | Borisav Jovic | m | YUG:GOV president 1990-05-15..1991-05-15
Branko Kostić | Branko Kostic | m | YUG:GOV president 1991-12-05..1992-06-15
Dragiša Pešić | Dragisa Pesic | m | YUG:GOV prime_minister 2001-07-24..2003-03-17

# Further politicians of Europe
Damian Hinds |  | m | GBR:GOV minister 2018-01..2019-07
Jeremy Wright |  | m | GBR:GOV minister 2014-07..2018-07; GBR:GOV minister 2018-07..2019-07
Greg Clark |  | m | GBR:GOV minister 2010-05..2019-07
Rory Stewart |  | m | GBR:GOV minister 2015-05..2019-07
Stephen Barclay | Steve Barclay | m | GBR:GOV minister 2018-11-16..2020-01; GBR:GOV minister 2020-02..2024-07
Andrea Leadsom |  | f | GBR:GOV minister 2016-07..2020-02
Esther McVey |  | f | GBR:GOV minister 2013-10..2018-11
Chris Grayling |  | m | GBR:GOV minister 2010-05..2019-07
David Lidington |  | m | GBR:GOV minister 2010-05..2019-07
Damian Green |  | m | GBR:GOV minister 2010-05..2017-12
Tessa Jowell |  | f | GBR:GOV minister 2001-06..2010-05
Hazel Blears |  | f | GBR:GOV minister 2003..2009-06
Patricia Hewitt |  | f | GBR:GOV minister 2001-06..2007-06
Ruth Kelly |  | f | GBR:GOV minister 2004-12..2008-10
Clare Short |  | f | GBR:GOV minister 1997-05..2003-05
Alan Milburn |  | m | GBR:GOV minister 1998-12..2003-06
Douglas Alexander |  | m | GBR:GOV minister 2006-05..2010-05; GBR:GOV minister 2024-07..
Hilary Benn |  | m | GBR:GOV minister 2003-10..2010-05; GBR:GOV minister 2024-07..
Ed Balls |  | m | GBR:GOV minister 2007-06..2010-05
Shaun Woodward |  | m | GBR:GOV minister 2007-06..2010-05
Lord Goldsmith | Peter Goldsmith | m | GBR:JUD judge 2001-06..2007-06
Baroness Warsi | Sayeeda Warsi | f | GBR:GOV minister 2010-05..2014-08
Chris Huhne |  | m | GBR:GOV minister 2010-05..2012-02
Danny Alexander |  | m | GBR:GOV minister 2010-05..2015-05
Andrew Mitchell |  | m | GBR:GOV minister 2010-05..2012-10; GBR:GOV minister 2022-10..2024-07
Owen Paterson |  | m | GBR:GOV minister 2010-05..2014-07
Oliver Letwin |  | m | GBR:GOV minister 2010-05..2016-07
Andy Coulson |  | m | GBR:GOV spokesperson 2010-05..2011-01
Alastair Campbell |  | m | GBR:GOV spokesperson 1997-05..2003-08
Brian Paddick |  | m | GBR:COP politician 1976..2007
Peter Clarke |  | m | GBR:COP politician 2002..2008-02
Mark Rowley |  | m | GBR:COP politician 2014..2018-03; GBR:COP politician 2022-09..
Lord Hutton | Brian Hutton | m | GBR:JUD judge 1989..2004-01
Lord Butler | Robin Butler | m | GBR:GOV politician 1988..1998
Leanne Wood |  | f | GBR:PTY party_leader 2012-03..2018-09
Tim Farron |  | m | GBR:PTY party_leader 2015-07..2017-07
Arron Banks |  | m | GBR:BUS politician 2000..
Chuka Umunna |  | m | GBR:LEG member_of_parliament 2010-05..2019-11
Hans van den Broek |  | m | NLD:GOV foreign_minister 1982-11..1993-01; EUR commissioner 1993-01..1999-09
Hubert Haenel |  | m | FRA:LEG member_of_parliament 1986..2010
Antonio Fazio |  | m | ITA:BUS politician 1993-05..2005-12-19
Guido Rossi |  | m | ITA:SOC politician 2006-05..2006-09
Birgitta Jónsdóttir | Birgitta Jonsdottir | f | ISL:LEG member_of_parliament 2009-04..2017-10
Steingrímur Sigfússon | Steingrimur Sigfusson | m | ISL:GOV finance_minister 2009-02..2012; ISL:LEG speaker 2017-12..2021
Paweł Adamowicz | Pawel Adamowicz | m | POL:GOV mayor 1998-10..2019-01-14
Małgorzata Kidawa-Błońska | Malgorzata Kidawa-Blonska | f | POL:LEG speaker 2015-06..2015-11; POL:LEG speaker 2023-11..
Marek Kuchciński | Marek Kuchcinski | m | POL:LEG speaker 2015-11..2019-08
Zbigniew Wassermann |  | m | POL:GOV minister 2005-10..2007-11
Aleksander Szczygło | Aleksander Szczyglo | m | POL:GOV defence_minister 2007-02..2007-11; POL:GOV politician 2009-01..2010-04-10 | 2010-04-10
Ryszard Kaczorowski |  | m | POL:ELI politician 1989-07..1990-12-22
Franciszek Gągor | Franciszek Gagor | m | POL:MIL general 2006-02..2010-04-10 | 2010-04-10
Sławomir Skrzypek | Slawomir Skrzypek | m | POL:BUS politician 2007-01..2010-04-10 | 2010-04-10
Jolanta Kwaśniewska | Jolanta Kwasniewska | f | POL:GOV politician 1995-12..2005-12
Hans Janmaat |  | m | NLD:LEG member_of_parliament 1982..1998
Ivo Vajgl |  | m | SVN:GOV foreign_minister 2004-07..2004-12; EUR:LEG member_of_parliament 2009-07..2019-07
Lojze Peterle |  | m | SVN:GOV prime_minister 1990-05-16..1992-05-14; EUR:LEG member_of_parliament 2004-07..2019-07
Andrej Bajuk |  | m | SVN:GOV prime_minister 2000-05-03..2000-11-17; SVN:GOV finance_minister 2004-12..2008-11

# Further politicians of southern and eastern Europe
Panagiotis Lafazanis | Panayiotis Lafazanis; Panagiotis Lafasanis | m | GRC:GOV minister 2015-01-27..2015-07; GRC:PTY party_leader 2015-08..2019
Dimitris Mardas |  | m | GRC:GOV minister 2015-01..2016-11
Kostas Isichos |  | m | GRC:GOV minister 2015-01-27..2015-07
Gavriil Sakellaridis |  | m | GRC:GOV spokesperson 2015-01..2015-08
Olga Gerovasili |  | f | GRC:GOV spokesperson 2015-09..2016-11; GRC:GOV minister 2016-11..2019-07
Dimitris Reppas |  | m | GRC:GOV minister 2009-10..2012
Thodoros Pangalos | Theodoros Pangalos | m | GRC:GOV foreign_minister 1996-01..1999-02; GRC:GOV minister 2009-10..2012-05
Fotis Kouvelis |  | m | GRC:PTY party_leader 2010-06..2015
Stavros Theodorakis |  | m | GRC:PTY party_leader 2014-03..2019
Georgios Karatzaferis |  | m | GRC:PTY party_leader 2000..2014
Ilias Kasidiaris |  | m | GRC:LEG member_of_parliament 2012-05..2019
Nikola Poposki |  | m | MKD:GOV foreign_minister 2011-07..2017-05
Antonio Milošoski | Antonio Milososki | m | MKD:GOV foreign_minister 2006-08..2011-07
Gheorghe Brega |  | m | MDA:GOV prime_minister 2015-10..2016-01
Julia Reda |  | f | EUR:LEG member_of_parliament 2014-07..2019-07
Gisela Stuart |  | f | GBR:LEG member_of_parliament 1997-05..2017-05
Nigel Lawson |  | m | GBR:GOV finance_minister 1983-06..1989-10
Czesław Kiszczak | Czeslaw Kiszczak | m | POL:GOV interior_minister 1981-07..1990-07
Mariusz Kamiński | Mariusz Kaminski | m | POL:GOV politician 2006-08..2009-10; POL:GOV interior_minister 2019-08..2023-11
Maggie De Block | Maggie de Block | f | BEL:GOV minister 2011-12..2020-10
Theo Francken |  | m | BEL:GOV minister 2014-10..2018-12; BEL:GOV defence_minister 2025-02-03..
Myriam El Khomri |  | f | FRA:GOV minister 2015-09..2017-05
Najat Vallaud-Belkacem |  | f | FRA:GOV minister 2012-05..2017-05
Fleur Pellerin |  | f | FRA:GOV minister 2012-05..2016-02
Michael Theurer |  | m | EUR:LEG member_of_parliament 2009-07..2017-10; DEU:LEG member_of_parliament 2017-10..2021-12; DEU:GOV minister 2021-12..2024-09
Peter Bystron |  | m | DEU:LEG member_of_parliament 2017-10..2024-07; EUR:LEG member_of_parliament 2024-07..
Romani Rose |  | m | DEU:SOC politician 1982..
Jean-Paul Costa |  | m | EUR:JUD judge 1998..2011
Philippe Séguin | Philippe Seguin | m | FRA:GOV minister 1986..1988; FRA:LEG speaker 1993-04..1997-04; FRA:JUD judge 2004-07..2010-01-07
Philippe Martinez |  | m | FRA:LAB politician 2015-02..2023-03
Bernard Thibault |  | m | FRA:LAB politician 1999-02..2013-03
François Chérèque | Francois Chereque | m | FRA:LAB politician 2002..2012
Christian Estrosi |  | m | FRA:GOV minister 2005-06..2010-11; FRA:GOV mayor 2008-03..
Éric Woerth | Eric Woerth | m | FRA:GOV minister 2007-05..2010-11
Éric Besson | Eric Besson | m | FRA:GOV minister 2007-05..2012-05
Roselyne Bachelot |  | f | FRA:GOV minister 2002-05..2004-03; FRA:GOV minister 2007-05..2012-05; FRA:GOV minister 2020-07..2022-05
Nathalie Kosciusko-Morizet |  | f | FRA:GOV minister 2007-05..2012-02; FRA:PTY politician 2012..2017
Rama Yade |  | f | FRA:GOV minister 2007-06..2010-11
Jean-Louis Borloo |  | m | FRA:GOV minister 2002-05..2007-05; FRA:GOV minister 2007-05..2010-11; FRA:PTY party_leader 2012..2014-04
Frédéric Mitterrand | Frederic Mitterrand | m | FRA:GOV minister 2009-06..2012-05
Jean-Pierre Jouyet |  | m | FRA:GOV minister 2007-05..2008-12; FRA:GOV politician 2014-04..2017-05
Gilles de Robien |  | m | FRA:GOV minister 2002-05..2007-05
Azouz Begag |  | m | FRA:GOV minister 2005-06..2007-04
Dalil Boubakeur |  | m | FRA:REL politician 1992..2020
Vincent Peillon |  | m | FRA:GOV minister 2012-05..2014-04
Robert Badinter |  | m | FRA:GOV minister 1981-06..1986-02; FRA:JUD judge 1986-03..1995-03
Simone Veil |  | f | FRA:GOV minister 1974-05..1979-07; EUR:LEG speaker 1979-07-17..1982-01; FRA:GOV minister 1993-03..1995-05
Jack Lang |  | m | FRA:GOV minister 1981-05..1986-03; FRA:GOV minister 1988-05..1993-03; FRA:GOV minister 2000-03..2002-05
Philippe Bas |  | m | FRA:GOV minister 2005-06..2007-05
Alexandre Benalla |  | m | FRA:GOV politician 2016..2018-07
