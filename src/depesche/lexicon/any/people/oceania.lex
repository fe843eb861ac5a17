# Australia, New Zealand, the Pacific.
@ name | spellings | sex | offices | died

# Australia
Bob Hawke |  | m | AUS:GOV prime_minister 1983-03-11..1991-12-20
Paul Keating |  | m | AUS:GOV finance_minister 1983-03..1991-06; AUS:GOV prime_minister 1991-12-20..1996-03-11
John Howard |  | m | AUS:GOV finance_minister 1977-11..1983-03; AUS:OPP opposition_leader 1995-01..1996-03; AUS:GOV prime_minister 1996-03-11..2007-12-03
Kevin Rudd |  | m | AUS:OPP opposition_leader 2006-12-04..2007-12-03; AUS:GOV prime_minister 2007-12-03..2010-06-24; AUS:GOV foreign_minister 2010-09-14..2012-02-22; AUS:GOV prime_minister 2013-06-27..2013-09-18; AUS:GOV minister 2023-03..2026-03
Julia Gillard |  | f | AUS:GOV minister 2007-12-03..2010-06; AUS:GOV prime_minister 2010-06-24..2013-06-27
Tony Abbott |  | m | AUS:OPP opposition_leader 2009-12-01..2013-09-18; AUS:GOV prime_minister 2013-09-18..2015-09-15
Malcolm Turnbull |  | m | AUS:OPP opposition_leader 2008-09..2009-12; AUS:GOV minister 2013-09..2015-09; AUS:GOV prime_minister 2015-09-15..2018-08-24
Scott Morrison |  | m | AUS:GOV minister 2013-09..2015-09; AUS:GOV finance_minister 2015-09-21..2018-08-24; AUS:GOV prime_minister 2018-08-24..2022-05-23
Anthony Albanese |  | m | AUS:GOV minister 2007-12..2013-09; AUS:OPP opposition_leader 2019-05-30..2022-05-23; AUS:GOV prime_minister 2022-05-23..
Gough Whitlam |  | m | AUS:GOV prime_minister 1972-12-05..1975-11-11
Malcolm Fraser |  | m | AUS:GOV prime_minister 1975-11-11..1983-03-11
Stephen Smith |  | m | AUS:GOV foreign_minister 2007-12-03..2010-09-14; AUS:GOV defence_minister 2010-09-14..2013-09
Bob Carr |  | m | AUS:GOV governor 1995-04..2005-08; AUS:GOV foreign_minister 2012-03-13..2013-09-18
Julie Bishop |  | f | AUS:GOV foreign_minister 2013-09-18..2018-08-28; UNO commissioner 2024-04..
Marise Payne |  | f | AUS:GOV defence_minister 2015-09..2018-08; AUS:GOV foreign_minister 2018-08-28..2022-05
Penny Wong |  | f | AUS:GOV minister 2007-12..2013-09; AUS:GOV foreign_minister 2022-05-23..
Robert Hill |  | m | AUS:GOV defence_minister 2001-11..2006-01
Brendan Nelson |  | m | AUS:GOV defence_minister 2006-01..2007-12; AUS:OPP opposition_leader 2007-12..2008-09
Joel Fitzgibbon |  | m | AUS:GOV defence_minister 2007-12..2009-06
John Faulkner |  | m | AUS:GOV defence_minister 2009-06..2010-09
Peter Dutton |  | m | AUS:GOV interior_minister 2014-12..2021-03; AUS:GOV defence_minister 2021-03..2022-05; AUS:OPP opposition_leader 2022-05-30..2025-05
Richard Marles |  | m | AUS:GOV defence_minister 2022-06-01..
Peter Costello |  | m | AUS:GOV finance_minister 1996-03-11..2007-12-03
Wayne Swan |  | m | AUS:GOV finance_minister 2007-12-03..2013-06-27
Joe Hockey |  | m | AUS:GOV finance_minister 2013-09-18..2015-09-21; AUS:GOV minister 2016-01..2020-01
Jim Chalmers |  | m | AUS:GOV finance_minister 2022-05-23..
Philip Ruddock |  | m | AUS:GOV minister 1996-03..2003-10; AUS:GOV minister 2003-10..2007-12
Bill Shorten |  | m | AUS:GOV minister 2010-09..2013-09; AUS:OPP opposition_leader 2013-10..2019-05; AUS:GOV minister 2022-06..2025-01
Kim Beazley |  | m | AUS:OPP opposition_leader 1996-03..2001-11; AUS:OPP opposition_leader 2005-01..2006-12; AUS:GOV minister 2010-02..2016
Mark Latham |  | m | AUS:OPP opposition_leader 2003-12-02..2005-01-18
Bob Brown |  | m | AUS:PTY party_leader 2005..2012-04
Pauline Hanson |  | f | AUS:PTY party_leader 1997-04..2002; AUS:LEG member_of_parliament 2016-07..
Barnaby Joyce |  | m | AUS:GOV minister 2016-02..2018-02; AUS:GOV minister 2021-06..2022-05
John Brumby |  | m | AUS:GOV governor 2007-07..2010-12
Anna Bligh |  | f | AUS:GOV governor 2007-09..2012-03
Daniel Andrews |  | m | AUS:GOV governor 2014-12..2023-09
Mick Keelty |  | m | AUS:COP politician 2001-04..2009-09
Angus Houston |  | m | AUS:MIL general 2005-07..2011-07
Peter Cosgrove |  | m | AUS:MIL general 2002-07..2005-07; AUS:GOV governor 2014-03..2019-07
Quentin Bryce |  | f | AUS:GOV governor 2008-09-05..2014-03-28
Michael Jeffery |  | m | AUS:GOV governor 2003-08-11..2008-09-05
David Hurley |  | m | AUS:MIL general 2011-07..2014-06; AUS:GOV governor 2019-07..2024-07
David Hicks |  | m | AUS:REB politician 2000..2001-12

# New Zealand
David Lange |  | m | NZL:GOV prime_minister 1984-07-26..1989-08-08
Jim Bolger |  | m | NZL:GOV prime_minister 1990-11-02..1997-12-08
Jenny Shipley |  | f | NZL:GOV prime_minister 1997-12-08..1999-12-05
John Key |  | m | NZL:OPP opposition_leader 2006-11..2008-11; NZL:GOV prime_minister 2008-11-19..2016-12-12
Bill English |  | m | NZL:GOV finance_minister 2008-11..2016-12; NZL:GOV prime_minister 2016-12-12..2017-10-26
Jacinda Ardern | Jacinda Adern | f | NZL:OPP opposition_leader 2017-08..2017-10; NZL:GOV prime_minister 2017-10-26..2023-01-25
Chris Hipkins |  | m | NZL:GOV minister 2017-10..2023-01; NZL:GOV prime_minister 2023-01-25..2023-11-27; NZL:OPP opposition_leader 2023-11..
Christopher Luxon |  | m | NZL:OPP opposition_leader 2021-11..2023-11; NZL:GOV prime_minister 2023-11-27..
Phil Goff |  | m | NZL:GOV foreign_minister 1999-12..2005-10; NZL:GOV defence_minister 2005-10..2008-11; NZL:OPP opposition_leader 2008-11..2011-12; NZL:GOV mayor 2016-10..2022-10
Winston Peters |  | m | NZL:GOV minister 1996-12..1998-08; NZL:GOV foreign_minister 2005-10-19..2008-08; NZL:GOV foreign_minister 2017-10-26..2020-11; NZL:GOV foreign_minister 2023-11-27..
Murray McCully |  | m | NZL:GOV foreign_minister 2008-11-19..2017-05
Nanaia Mahuta |  | f | NZL:GOV foreign_minister 2020-11..2023-11
Michael Cullen |  | m | NZL:GOV finance_minister 1999-12..2008-11
Don Brash |  | m | NZL:BUS politician 1988..2002; NZL:OPP opposition_leader 2003-10..2006-11
Metiria Turei |  | f | NZL:PTY party_leader 2009-05..2017-08

# Pacific islands
Sitiveni Rabuka |  | m | FJI:MIL leader 1987-05..1987-12; FJI:GOV prime_minister 1992-06-02..1999-05-19; FJI:GOV prime_minister 2022-12-24..
Mahendra Chaudhry |  | m | FJI:GOV prime_minister 1999-05-19..2000-05-27; FJI:GOV finance_minister 2007-01..2008-08; FJI:OPP opposition_leader 2008-08..
George Speight |  | m | FJI:REB rebel_leader 2000-05-19..2000-07-26
Laisenia Qarase |  | m | FJI:GOV prime_minister 2000-07-04..2006-12-05
Frank Bainimarama | Voreqe Bainimarama; Josaia Voreqe Bainimarama | m | FJI:MIL commander 1999-03..2014-03; FJI:GOV president 2006-12-05..2007-01-04; FJI:GOV prime_minister 2007-01-05..2022-12-24; FJI:OPP opposition_leader 2022-12..2023-03
Josefa Iloilo | Ratu Josefa Iloilo | m | FJI:GOV president 2000-07-18..2006-12-05; FJI:GOV president 2007-01-04..2009-07-30
Epeli Nailatikau |  | m | FJI:GOV president 2009-07-30..2015-11-12
Michael Somare | Sir Michael Somare | m | PNG:GOV prime_minister 1975-09-16..1980-03; PNG:GOV prime_minister 1982-08..1985-11; PNG:GOV prime_minister 2002-08-05..2011-08-02
Julius Chan |  | m | PNG:GOV prime_minister 1994-08-30..1997-07
Bill Skate |  | m | PNG:GOV prime_minister 1997-07-22..1999-07
Mekere Morauta |  | m | PNG:GOV prime_minister 1999-07-14..2002-08-05
Peter O’Neill | Peter O'Neill | m | PNG:GOV prime_minister 2011-08-02..2019-05-29
James Marape |  | m | PNG:GOV prime_minister 2019-05-30..
Francis Ona |  | m | PNG:REB rebel_leader 1988-11..2005-07-24
Bartholomew Ulufa’alu | Bartholomew Ulufa'alu | m | SLB:GOV prime_minister 1997-08-27..2000-06-30
Allan Kemakeza |  | m | SLB:GOV prime_minister 2001-12-17..2006-04-20
Snyder Rini |  | m | SLB:GOV prime_minister 2006-04-20..2006-05-04
Manasseh Sogavare |  | m | SLB:GOV prime_minister 2000-06-30..2001-12-17; SLB:GOV prime_minister 2006-05-04..2007-12-20; SLB:GOV prime_minister 2014-12-09..2017-11; SLB:GOV prime_minister 2019-04-24..2024-05-02
Derek Sikua |  | m | SLB:GOV prime_minister 2007-12-20..2010-08-25
Jeremiah Manele |  | m | SLB:GOV prime_minister 2024-05-02..
Anote Tong |  | m | KIR:GOV president 2003-07-10..2016-03-11
Taneti Maamau |  | m | KIR:GOV president 2016-03-11..
Taufa’ahau Tupou IV. | Taufaahau Tupou IV.; König Taufa'ahau Tupou IV.; Taufa'ahau Tupou IV. | m | TON:GOV monarch 1965-12-16..2006-09-10 | 2006-09-10
George Tupou V. | König George Tupou V.; Siaosi Tupou V. | m | TON:GOV monarch 2006-09-11..2012-03-18 | 2012-03-18
Tupou VI. | König Tupou VI. | m | TON:GOV prime_minister 2000-01..2006-02; TON:GOV monarch 2012-03-18..
Feleti Sevele |  | m | TON:GOV prime_minister 2006-02-11..2010-12-22
Malietoa Tanumafili II. |  | m | WSM:GOV monarch 1963-04..2007-05-11 | 2007-05-11
Tuilaepa Sailele Malielegaoi | Tuilaepa Malielegaoi | m | WSM:GOV prime_minister 1998-11-23..2021-05-24
Fiamē Naomi Mataʻafa | Fiame Naomi Mata'afa; Fiame Naomi Mataafa | f | WSM:GOV prime_minister 2021-05-24..2025-09
Ham Lini |  | m | VUT:GOV prime_minister 2004-12-11..2008-09-22
Edward Natapei |  | m | VUT:GOV prime_minister 2001-04-13..2004-07; VUT:GOV prime_minister 2008-09-22..2010-12-02
Charlot Salwai |  | m | VUT:GOV prime_minister 2016-02-11..2020-04; VUT:GOV prime_minister 2023-10-06..2025-02
Jotham Napat |  | m | VUT:GOV prime_minister 2025-02-11..
Bernard Dowiyogo |  | m | NRU:GOV president 1996..2003-03-09 | 2003-03-09
Ludwig Scotty |  | m | NRU:GOV president 2004-06-22..2007-12-19
Marcus Stephen |  | m | NRU:GOV president 2007-12-19..2011-11-10
Baron Waqa |  | m | NRU:GOV president 2013-06-11..2019-08-27
Apisai Ielemia |  | m | TUV:GOV prime_minister 2006-08-14..2010-09-29
Enele Sopoaga |  | m | TUV:GOV prime_minister 2013-08-01..2019-09-19
Feleti Teo |  | m | TUV:GOV prime_minister 2024-02-27..
Tommy Remengesau |  | m | PLW:GOV president 2001-01..2009-01; PLW:GOV president 2013-01..2021-01
Surangel Whipps |  | m | PLW:GOV president 2021-01-21..
Manny Mori | Emanuel Mori | m | FSM:GOV president 2007-05-11..2015-05-11
Wesley Simina |  | m | FSM:GOV president 2023-05-11..
Litokwa Tomeing |  | m | MHL:GOV president 2008-01-07..2009-10-26
Hilda Heine |  | f | MHL:GOV president 2016-01-28..2020-01-13; MHL:GOV president 2024-01-03..
Oscar Temaru |  | m | PYF:GOV prime_minister 2004-06..2004-10; PYF:GOV prime_minister 2005-03..2006-12; PYF:GOV prime_minister 2011-04..2013-05
Gaston Flosse |  | m | PYF:GOV prime_minister 1991-04..2004-06; PYF:GOV prime_minister 2013-05..2014-09
