# United States and Canada.
@ name | spellings | sex | offices | died

# Presidents and vice presidents
George Bush | George H. W. Bush; George Bush senior; George H.W. Bush; George Bush Senior; George Herbert Walker Bush | m | USA:SPY politician 1976-01..1977-01; USA:GOV minister 1981-01-20..1989-01-20; USA:GOV president 1989-01-20..1993-01-20
Bill Clinton | William Clinton; William Jefferson Clinton | m | USA:GOV governor 1983-01-11..1992-12-12; USA:GOV president 1993-01-20..2001-01-20; UNO commissioner 2009-05..2013
George W. Bush | George Walker Bush; George Bush junior; George Bush jun.; George Bush | m | USA:GOV governor 1995-01-17..2000-12-21; USA:GOV president 2001-01-20..2009-01-20
Barack Obama | Barack Hussein Obama | m | USA:LEG member_of_parliament 2005-01-03..2008-11-16; USA:GOV president 2009-01-20..2017-01-20
Donald Trump | Donald J. Trump | m | USA:BUS politician 1971..2015-06-15; USA:PTY politician 2015-06-16..2017-01-20; USA:GOV president 2017-01-20..2021-01-20; USA:PTY politician 2021-01-20..2025-01-20; USA:GOV president 2025-01-20..
Joe Biden | Joseph Biden; Joseph R. Biden | m | USA:LEG member_of_parliament 1973-01-03..2009-01-15; USA:GOV minister 2009-01-20..2017-01-20; USA:PTY politician 2019-04..2021-01-20; USA:GOV president 2021-01-20..2025-01-20
Dan Quayle |  | m | USA:GOV minister 1989-01-20..1993-01-20
Al Gore | Albert Gore | m | USA:LEG member_of_parliament 1985-01..1993-01; USA:GOV minister 1993-01-20..2001-01-20; USA:SOC activist 2001-01-20..
Dick Cheney | Richard Cheney | m | USA:GOV defence_minister 1989-03-21..1993-01-20; USA:BUS politician 1995..2000; USA:GOV minister 2001-01-20..2009-01-20
Mike Pence |  | m | USA:LEG member_of_parliament 2001-01..2013-01; USA:GOV governor 2013-01-14..2017-01-09; USA:GOV minister 2017-01-20..2021-01-20
Kamala Harris |  | f | USA:JUD judge 2011-01..2017-01; USA:LEG member_of_parliament 2017-01-03..2021-01-18; USA:GOV minister 2021-01-20..2025-01-20
J. D. Vance | JD Vance; J.D. Vance; James David Vance | m | USA:LEG member_of_parliament 2023-01-03..2025-01-10; USA:GOV minister 2025-01-20..
Jimmy Carter |  | m | USA:GOV governor 1971-01..1975-01; USA:GOV president 1977-01-20..1981-01-20

# Secretaries of state, defence, treasury, homeland security, justice
Lawrence Eagleburger |  | m | USA:GOV foreign_minister 1992-08-23..1993-01-19
Warren Christopher |  | m | USA:GOV foreign_minister 1993-01-20..1997-01-17
Madeleine Albright |  | f | USA:GOV minister 1993-01..1997-01; USA:GOV foreign_minister 1997-01-23..2001-01-20
Colin Powell |  | m | USA:MIL general 1989-10-01..1993-09-30; USA:GOV foreign_minister 2001-01-20..2005-01-26
Condoleezza Rice | Condoleeza Rice | f | USA:GOV minister 2001-01-20..2005-01-26; USA:GOV foreign_minister 2005-01-26..2009-01-20
Hillary Clinton | Hillary Rodham Clinton; Hilary Clinton | f | USA:GOV politician 1993-01..2001-01; USA:LEG member_of_parliament 2001-01-03..2009-01-21; USA:GOV foreign_minister 2009-01-21..2013-02-01; USA:PTY politician 2015-04..2016-11
John Kerry |  | m | USA:LEG member_of_parliament 1985-01-02..2013-02-01; USA:GOV foreign_minister 2013-02-01..2017-01-20; USA:GOV minister 2021-01-20..2024-03
Rex Tillerson |  | m | USA:BUS politician 2006-01..2016-12; USA:GOV foreign_minister 2017-02-01..2018-03-31
Mike Pompeo | Michael Pompeo | m | USA:LEG member_of_parliament 2011-01..2017-01; USA:SPY politician 2017-01-23..2018-04-26; USA:GOV foreign_minister 2018-04-26..2021-01-20
Antony Blinken | Anthony Blinken | m | USA:GOV minister 2013-01..2017-01; USA:GOV foreign_minister 2021-01-26..2025-01-20
Marco Rubio |  | m | USA:LEG member_of_parliament 2011-01-03..2025-01-20; USA:GOV foreign_minister 2025-01-21..
Les Aspin |  | m | USA:GOV defence_minister 1993-01-20..1994-02-03
William Perry |  | m | USA:GOV defence_minister 1994-02-03..1997-01-24
William Cohen |  | m | USA:GOV defence_minister 1997-01-24..2001-01-20
Donald Rumsfeld |  | m | USA:GOV defence_minister 1975-11..1977-01; USA:GOV defence_minister 2001-01-20..2006-12-18
Robert Gates | Robert M. Gates | m | USA:SPY politician 1991-11-06..1993-01-20; USA:GOV defence_minister 2006-12-18..2011-06-30
Leon Panetta |  | m | USA:GOV politician 1994-07..1997-01; USA:SPY politician 2009-02-13..2011-06-30; USA:GOV defence_minister 2011-07-01..2013-02-27
Chuck Hagel |  | m | USA:LEG member_of_parliament 1997-01..2009-01; USA:GOV defence_minister 2013-02-27..2015-02-17
Ashton Carter | Ash Carter | m | USA:GOV defence_minister 2015-02-17..2017-01-19
James Mattis | Jim Mattis | m | USA:MIL commander 2010-08..2013-03; USA:GOV defence_minister 2017-01-20..2018-12-31
Patrick Shanahan |  | m | USA:GOV defence_minister 2019-01-01..2019-06-23
Mark Esper |  | m | USA:GOV defence_minister 2019-07-23..2020-11-09
Christopher Miller |  | m | USA:GOV defence_minister 2020-11-09..2021-01-20
Lloyd Austin |  | m | USA:MIL commander 2013-03..2016-03; USA:GOV defence_minister 2021-01-22..2025-01-20
Pete Hegseth |  | m | USA:JRN politician 2014..2024-11; USA:GOV defence_minister 2025-01-25..
Nicholas Brady |  | m | USA:GOV finance_minister 1988-09..1993-01
Lloyd Bentsen |  | m | USA:LEG member_of_parliament 1971..1993-01; USA:GOV finance_minister 1993-01..1994-12
Robert Rubin |  | m | USA:GOV finance_minister 1995-01-11..1999-07-02
Lawrence Summers | Larry Summers | m | USA:GOV finance_minister 1999-07-02..2001-01-20; USA:GOV politician 2009-01..2010-12
Paul O’Neill | Paul O'Neill | m | USA:GOV finance_minister 2001-01-20..2002-12-31
John Snow | John W. Snow | m | USA:GOV finance_minister 2003-02-03..2006-06-28
Henry Paulson | Hank Paulson | m | USA:GOV finance_minister 2006-07-10..2009-01-20
Timothy Geithner | Tim Geithner | m | USA:GOV finance_minister 2009-01-26..2013-01-25
Jack Lew | Jacob Lew | m | USA:GOV politician 2010-11..2013-01; USA:GOV finance_minister 2013-02-28..2017-01-20; USA:GOV minister 2023-11..2025-01
Steven Mnuchin |  | m | USA:GOV finance_minister 2017-02-13..2021-01-20
Janet Yellen |  | f | USA:BUS politician 2014-02-03..2018-02-03; USA:GOV finance_minister 2021-01-26..2025-01-20
Scott Bessent |  | m | USA:GOV finance_minister 2025-01-28..
Janet Reno |  | f | USA:GOV minister 1993-03-12..2001-01-20
John Ashcroft |  | m | USA:GOV minister 2001-02-02..2005-02-03
Alberto Gonzales |  | m | USA:GOV minister 2005-02-03..2007-09-17
Michael Mukasey |  | m | USA:GOV minister 2007-11-09..2009-01-20
Eric Holder |  | m | USA:GOV minister 2009-02-03..2015-04-27
Loretta Lynch |  | f | USA:GOV minister 2015-04-27..2017-01-20
Sally Yates |  | f | USA:GOV minister 2015-01..2017-01-30
Jeff Sessions |  | m | USA:LEG member_of_parliament 1997-01..2017-02; USA:GOV minister 2017-02-09..2018-11-07
Matthew Whitaker |  | m | USA:GOV minister 2018-11-07..2019-02-14; USA:GOV minister 2025-04..
William Barr |  | m | USA:GOV minister 1991-11..1993-01; USA:GOV minister 2019-02-14..2020-12-23
Merrick Garland |  | m | USA:JUD judge 1997..2021-03; USA:GOV minister 2021-03-11..2025-01-20
Pam Bondi |  | f | USA:JUD judge 2011-01..2019-01; USA:GOV minister 2025-02-05..
Rod Rosenstein |  | m | USA:GOV minister 2017-04..2019-05
Tom Ridge |  | m | USA:GOV governor 1995-01..2001-10; USA:GOV interior_minister 2003-01-24..2005-02-01
Michael Chertoff |  | m | USA:GOV interior_minister 2005-02-15..2009-01-21
Janet Napolitano |  | f | USA:GOV governor 2003-01..2009-01; USA:GOV interior_minister 2009-01-21..2013-09-06
Jeh Johnson |  | m | USA:GOV interior_minister 2013-12-23..2017-01-20
John Kelly | John F. Kelly | m | USA:MIL commander 2012-11..2016-01; USA:GOV interior_minister 2017-01-20..2017-07-31; USA:GOV politician 2017-07-31..2019-01-02
Kirstjen Nielsen |  | f | USA:GOV interior_minister 2017-12-06..2019-04-10
Alejandro Mayorkas |  | m | USA:GOV interior_minister 2021-02-02..2025-01-20
Kristi Noem |  | f | USA:GOV governor 2019-01-05..2025-01-25; USA:GOV interior_minister 2025-01-25..

# Other members of the cabinet, advisers, spokespeople, envoys
Stephen Hadley |  | m | USA:GOV minister 2005-01-26..2009-01-20
Sandy Berger | Samuel Berger | m | USA:GOV minister 1997-03..2001-01
Anthony Zinni |  | m | USA:MIL commander 1997-08..2000-09; USA:GOV politician 2001-11..2003-03
Thomas Donilon | Tom Donilon | m | USA:GOV minister 2010-10-08..2013-07-01
Susan Rice |  | f | USA:GOV minister 2009-01-26..2013-06-30; USA:GOV minister 2013-07-01..2017-01-20; USA:GOV minister 2021-01-20..2023-05
Michael Flynn |  | m | USA:SPY politician 2012-07..2014-08; USA:GOV minister 2017-01-20..2017-02-13
H. R. McMaster | Herbert McMaster | m | USA:GOV minister 2017-02-20..2018-04-09
John Bolton |  | m | USA:GOV minister 2001-05..2005-08; USA:GOV minister 2005-08-01..2006-12-31; USA:GOV minister 2018-04-09..2019-09-10
Robert O’Brien | Robert O'Brien | m | USA:GOV minister 2019-09-18..2021-01-20
Jake Sullivan |  | m | USA:GOV minister 2021-01-20..2025-01-20
Mike Waltz | Michael Waltz | m | USA:LEG member_of_parliament 2019-01..2025-01; USA:GOV minister 2025-01-20..2025-05-01; USA:GOV minister 2025-09..
Tulsi Gabbard |  | f | USA:LEG member_of_parliament 2013-01..2021-01; USA:SPY politician 2025-02-12..
Steve Witkoff |  | m | USA:GOV minister 2025-01-20..
Elon Musk |  | m | USA:BUS politician 1999..; USA:GOV politician 2025-01-20..2025-05-30
Robert F. Kennedy Jr. | Robert F. Kennedy junior; Robert Kennedy Jr. | m | USA:SOC activist 1985..2023; USA:GOV minister 2025-02-13..
Karoline Leavitt |  | f | USA:GOV spokesperson 2025-01-20..
Karine Jean-Pierre |  | f | USA:GOV spokesperson 2022-05..2025-01-20
Jen Psaki | Jennifer Psaki | f | USA:GOV spokesperson 2013..2015; USA:GOV spokesperson 2021-01-20..2022-05
Ned Price |  | m | USA:GOV spokesperson 2021-01..2023-03
Matthew Miller |  | m | USA:GOV spokesperson 2023-04..2025-01
Kayleigh McEnany |  | f | USA:GOV spokesperson 2020-04..2021-01
Sarah Sanders | Sarah Huckabee Sanders | f | USA:GOV spokesperson 2017-07-26..2019-07-01; USA:GOV governor 2023-01-10..
Sean Spicer |  | m | USA:GOV spokesperson 2017-01-20..2017-07-21
Anthony Scaramucci |  | m | USA:GOV spokesperson 2017-07..2017-07
Kellyanne Conway |  | f | USA:GOV politician 2017-01..2020-08
Steve Bannon | Stephen Bannon | m | USA:GOV politician 2017-01-20..2017-08-18; USA:PTY politician 2017-08..
Reince Priebus |  | m | USA:PTY party_leader 2011-01..2017-01; USA:GOV politician 2017-01-20..2017-07-31
Mick Mulvaney |  | m | USA:LEG member_of_parliament 2011-01..2017-02; USA:GOV politician 2017-02..2020-03
Jared Kushner |  | m | USA:GOV politician 2017-01..2021-01
Ivanka Trump |  | f | USA:GOV politician 2017-03..2021-01
Melania Trump |  | f | USA:GOV politician 2017-01..2021-01; USA:GOV politician 2025-01-20..
Stephen Miller |  | m | USA:GOV politician 2017-01..2021-01; USA:GOV politician 2025-01-20..
Jason Greenblatt |  | m | USA:GOV politician 2017-01..2019-10
Josh Earnest |  | m | USA:GOV spokesperson 2014-06..2017-01
Jay Carney |  | m | USA:GOV spokesperson 2011-02-16..2014-06-20
Robert Gibbs |  | m | USA:GOV spokesperson 2009-01-20..2011-02-11
Dana Perino |  | f | USA:GOV spokesperson 2007-09-14..2009-01-20
Tony Snow |  | m | USA:GOV spokesperson 2006-05-08..2007-09-13
Scott McClellan |  | m | USA:GOV spokesperson 2003-07-15..2006-05-10
Ari Fleischer |  | m | USA:GOV spokesperson 2001-01-20..2003-07-15
Sean McCormack |  | m | USA:GOV spokesperson 2005-06..2009-01
Richard Boucher |  | m | USA:GOV spokesperson 1989..1996; USA:GOV spokesperson 2000-05..2005-06; USA:GOV minister 2006-02..2009-07
Tom Casey |  | m | USA:GOV spokesperson 2005..2008
Philip Crowley | P. J. Crowley | m | USA:GOV spokesperson 2009-05..2011-03
Victoria Nuland |  | f | USA:GOV minister 2005..2008; USA:GOV spokesperson 2011-05..2013-02; USA:GOV minister 2013-09..2017-01; USA:GOV minister 2021-05..2024-03
Heather Nauert |  | f | USA:GOV spokesperson 2017-04..2019-03
Marie Harf |  | f | USA:GOV spokesperson 2013-06..2017-01
Geoff Morrell |  | m | USA:GOV spokesperson 2007..2011
John Kirby |  | m | USA:MIL spokesperson 2013-12..2015-05; USA:GOV spokesperson 2015-05..2017-01; USA:GOV spokesperson 2021-01..2025-01
Bryan Whitman |  | m | USA:GOV spokesperson 2002..2010
Andrew Card |  | m | USA:GOV politician 2001-01-20..2006-04-14
Karl Rove |  | m | USA:GOV politician 2001-01-20..2007-08-31
Lewis Libby | Lewis „Scooter“ Libby; Scooter Libby | m | USA:GOV politician 2001-01-20..2005-10-28
Rahm Emanuel |  | m | USA:LEG member_of_parliament 2003-01..2009-01; USA:GOV politician 2009-01-20..2010-10-01; USA:GOV mayor 2011-05-16..2019-05-20; USA:GOV minister 2022-01..2025-01
David Axelrod |  | m | USA:GOV politician 2009-01..2011-01
Valerie Jarrett |  | f | USA:GOV politician 2009-01..2017-01
Michelle Obama |  | f | USA:GOV politician 2009-01-20..2017-01-20
Laura Bush |  | f | USA:GOV politician 2001-01-20..2009-01-20
Denis McDonough |  | m | USA:GOV politician 2013-01..2017-01; USA:GOV minister 2021-02..2025-01
Nicholas Burns | R. Nicholas Burns | m | USA:GOV minister 2001-08..2005-03; USA:GOV minister 2005-03..2008-04; USA:GOV minister 2022-01..2025-01
Christopher Hill | Christopher R. Hill | m | USA:GOV minister 2004-08..2005-04; USA:GOV minister 2005-04..2009-03; USA:GOV minister 2009-04..2010-08
Richard Armitage |  | m | USA:GOV minister 2001-03..2005-02
James Steinberg |  | m | USA:GOV minister 2009-01..2011-07
Wendy Sherman |  | f | USA:GOV minister 2011-09..2015-10; USA:GOV minister 2021-04..2023-07
William Burns | William J. Burns; Bill Burns | m | USA:GOV minister 2005-08..2008-05; USA:GOV minister 2008-05..2014-11; USA:SPY politician 2021-03-19..2025-01-20
Stuart Levey |  | m | USA:GOV minister 2004-07..2011-02
Richard Holbrooke |  | m | USA:GOV minister 1993..1996; USA:GOV minister 1999-08..2001-01; USA:GOV minister 2009-01-22..2010-12-13 | 2010-12-13
George Mitchell | George J. Mitchell | m | USA:LEG member_of_parliament 1980..1995-01; USA:GOV minister 1995..2000; USA:GOV minister 2009-01-22..2011-05-20
Dennis Ross |  | m | USA:GOV minister 1993..2001-01; USA:GOV minister 2009-02..2011-12
Martin Indyk |  | m | USA:GOV minister 1995..2001; USA:GOV minister 2013-07..2014-06
David Welch | C. David Welch | m | USA:GOV minister 2005-03..2008-12
Jendayi Frazer |  | f | USA:GOV minister 2005-08..2009-01
Johnnie Carson |  | m | USA:GOV minister 2009-05..2013-03
Andrew Natsios |  | m | USA:GOV minister 2006-09..2007-12
Stephen Bosworth |  | m | USA:GOV minister 1997..2001; USA:GOV minister 2009-02..2011-10
Sung Kim |  | m | USA:GOV minister 2008..2011; USA:GOV minister 2011-11..2014-10; USA:GOV minister 2016..2022
Stephen Biegun |  | m | USA:GOV minister 2018-08..2021-01
Zalmay Khalilzad | Salmay Khalilsad; Zalmay Chalilsad | m | USA:GOV minister 2003-11..2005-06; USA:GOV minister 2005-06-21..2007-03; USA:GOV minister 2007-04..2009-01; USA:GOV minister 2018-09..2021-10
Ryan Crocker |  | m | USA:GOV minister 2007-03-31..2009-02; USA:GOV minister 2011-07..2012-07
John Negroponte |  | m | USA:GOV minister 2001-09..2004-06; USA:GOV minister 2004-06..2005-03; USA:SPY politician 2005-04-21..2007-02-13; USA:GOV minister 2007-02-27..2009-01-20
Paul Bremer | L. Paul Bremer; Lewis Paul Bremer | m | IRQ:GOV governor 2003-05-11..2004-06-28
Jay Garner |  | m | IRQ:GOV governor 2003-04-21..2003-05-11
James Jeffrey |  | m | USA:GOV minister 2010-08..2012-06; USA:GOV minister 2018-08..2020-11
Margaret Scobey |  | f | USA:GOV minister 2008-03..2011-06
Anne Patterson |  | f | USA:GOV minister 2007-07..2010-10; USA:GOV minister 2011-08..2013-08
Robert Ford |  | m | USA:GOV minister 2010-12..2014-02
J. Christopher Stevens | Chris Stevens; Christopher Stevens | m | USA:GOV minister 2012-05..2012-09-11 | 2012-09-11
Samantha Power |  | f | USA:GOV minister 2013-08-05..2017-01-20; USA:GOV minister 2021-05..2025-01
Nikki Haley |  | f | USA:GOV governor 2011-01-12..2017-01-24; USA:GOV minister 2017-01-27..2018-12-31; USA:PTY politician 2023-02..2024-03
Linda Thomas-Greenfield |  | f | USA:GOV minister 2021-02..2025-01
Kelly Craft |  | f | USA:GOV minister 2019-09..2021-01
Richard Grenell |  | m | USA:GOV minister 2018-05-08..2020-06; USA:GOV minister 2025-01-20..
Philip Murphy | Phil Murphy | m | USA:GOV minister 2009-09..2013-07; USA:GOV governor 2018-01-16..2026-01-20
William Timken |  | m | USA:GOV minister 2005-08..2008-12
Daniel Coats | Dan Coats | m | USA:GOV minister 2001-08..2005-02; USA:LEG member_of_parliament 2011-01..2017-01; USA:SPY politician 2017-03-16..2019-08-15
John Emerson |  | m | USA:GOV minister 2013-08..2017-01
Amy Gutmann |  | f | USA:GOV minister 2022-02..2024-07
Gordon Sondland |  | m | USA:GOV minister 2018-07..2020-02
Kurt Volker |  | m | USA:GOV minister 2017-07..2019-09
Brett McGurk |  | m | USA:GOV minister 2015-10..2018-12; USA:GOV politician 2021-01..2025-01
Robert Malley | Rob Malley | m | USA:GOV minister 2021-01..2023-06
Amos Hochstein |  | m | USA:GOV politician 2021..2025-01
Keith Kellogg |  | m | USA:GOV minister 2025-01-20..2026-01
David Friedman |  | m | USA:GOV minister 2017-03..2021-01
Gale Norton |  | f | USA:GOV minister 2001-01..2006-03
Samuel Bodman |  | m | USA:GOV minister 2005-02-01..2009-01
Steven Chu |  | m | USA:GOV minister 2009-01-21..2013-04
Ernest Moniz |  | m | USA:GOV minister 2013-05..2017-01
Rick Perry |  | m | USA:GOV governor 2000-12-21..2015-01-20; USA:GOV minister 2017-03-02..2019-12
Carlos Gutierrez |  | m | USA:GOV minister 2005-02..2009-01
Elaine Chao |  | f | USA:GOV minister 2001-01..2009-01; USA:GOV minister 2017-01..2021-01
Margaret Spellings |  | f | USA:GOV minister 2005-01..2009-01
Mike Leavitt |  | m | USA:GOV minister 2003-11..2009-01
Kathleen Sebelius |  | f | USA:GOV governor 2003-01..2009-04; USA:GOV minister 2009-04-28..2014-06
Arne Duncan |  | m | USA:GOV minister 2009-01..2015-12
Ken Salazar |  | m | USA:LEG member_of_parliament 2005-01..2009-01; USA:GOV minister 2009-01..2013-04
Ray LaHood |  | m | USA:GOV minister 2009-01..2013-07
Tom Vilsack |  | m | USA:GOV governor 1999-01..2007-01; USA:GOV minister 2009-01..2017-01; USA:GOV minister 2021-02..2025-01
Gary Locke |  | m | USA:GOV governor 1997-01..2005-01; USA:GOV minister 2009-03..2011-08; USA:GOV minister 2011-08..2014-02
Hilda Solis |  | f | USA:GOV minister 2009-02..2013-01
Eric Shinseki |  | m | USA:MIL general 1999-06..2003-06; USA:GOV minister 2009-01..2014-05
Wilbur Ross |  | m | USA:GOV minister 2017-02-28..2021-01
Robert Lighthizer |  | m | USA:GOV minister 2017-05-15..2021-01
Betsy DeVos |  | f | USA:GOV minister 2017-02..2021-01
Ben Carson |  | m | USA:PTY politician 2015-05..2016-03; USA:GOV minister 2017-03..2021-01
Scott Pruitt |  | m | USA:JUD judge 2011..2017-02; USA:GOV minister 2017-02..2018-07
Pete Buttigieg |  | m | USA:GOV mayor 2012-01..2020-01; USA:GOV minister 2021-02..2025-01
Gina Raimondo |  | f | USA:GOV governor 2015-01..2021-03; USA:GOV minister 2021-03..2025-01
Anthony Fauci |  | m | USA:MED politician 1984-11..2022-12
Howard Lutnick |  | m | USA:GOV minister 2025-02..
Peter Navarro |  | m | USA:GOV politician 2017-01..2021-01; USA:GOV politician 2025-01-20..
Alan Greenspan |  | m | USA:BUS politician 1987-08-11..2006-01-31
Ben Bernanke |  | m | USA:BUS politician 2006-02-01..2014-02-03
Jerome Powell |  | m | USA:BUS politician 2018-02-05..2026-05

# Services and armed forces
George Tenet |  | m | USA:SPY politician 1997-07-11..2004-07-11
Porter Goss |  | m | USA:LEG member_of_parliament 1989..2004-09; USA:SPY politician 2004-09-24..2006-05-26
Michael Hayden |  | m | USA:SPY politician 1999-03..2005-04; USA:SPY politician 2006-05-30..2009-02-12
David Petraeus | David H. Petraeus | m | USA:MIL commander 2007-02-10..2008-09-16; USA:MIL commander 2008-10-31..2010-06-30; USA:MIL commander 2010-07-04..2011-07-18; USA:SPY politician 2011-09-06..2012-11-09
John Brennan |  | m | USA:GOV politician 2009-01..2013-03; USA:SPY politician 2013-03-08..2017-01-20
Gina Haspel |  | f | USA:SPY politician 2018-04-26..2021-01-20
John Ratcliffe |  | m | USA:LEG member_of_parliament 2015-01..2020-05; USA:SPY politician 2020-05..2021-01; USA:SPY politician 2025-01-23..
Mike McConnell | Michael McConnell | m | USA:SPY politician 2007-02-20..2009-01-27
Dennis Blair |  | m | USA:MIL commander 1999..2002; USA:SPY politician 2009-01-29..2010-05-28
James Clapper |  | m | USA:SPY politician 2010-08-09..2017-01-20
Avril Haines |  | f | USA:SPY politician 2021-01-21..2025-01-20
Keith Alexander | Keith B. Alexander | m | USA:SPY politician 2005-08-01..2014-03-28
Mike Rogers |  | m | USA:SPY politician 2014-04..2018-05
Robert Mueller | Robert S. Mueller | m | USA:COP politician 2001-09-04..2013-09-04; USA:JUD judge 2017-05-17..2019-05-29
James Comey |  | m | USA:JUD judge 2002-01..2005-08; USA:COP politician 2013-09-04..2017-05-09
Christopher Wray |  | m | USA:COP politician 2017-08-02..2025-01-19
Kash Patel |  | m | USA:GOV politician 2019..2021-01; USA:COP politician 2025-02-21..
Andrew McCabe |  | m | USA:COP politician 2016-02..2018-01
J. Edgar Hoover |  | m | USA:COP politician 1924-05..1972-05-02 | 1972-05-02
Kenneth Starr |  | m | USA:JUD judge 1994-08..1999-10
Patrick Fitzgerald |  | m | USA:JUD judge 2001-09..2012-06
Preet Bharara |  | m | USA:JUD judge 2009-08..2017-03
Jack Smith |  | m | USA:JUD judge 2022-11..2025-01
Norman Schwarzkopf |  | m | USA:MIL commander 1988-11..1991-08
Tommy Franks |  | m | USA:MIL commander 2000-07..2003-07
John Abizaid |  | m | USA:MIL commander 2003-07-07..2007-03-16; USA:GOV minister 2019-04..2021-01
Ricardo Sanchez |  | m | USA:MIL commander 2003-06..2004-06
George Casey | George W. Casey | m | USA:MIL commander 2004-06..2007-02; USA:MIL general 2007-04..2011-04
Raymond Odierno | Ray Odierno | m | USA:MIL commander 2008-09-16..2010-09-01; USA:MIL general 2011-09..2015-08
Stanley McChrystal |  | m | USA:MIL commander 2003..2008; USA:MIL commander 2009-06-15..2010-06-23
David McKiernan |  | m | USA:MIL commander 2008-06-03..2009-06-15
Dan McNeill | Dan K. McNeill | m | USA:MIL commander 2007-02..2008-06
John R. Allen | John Allen | m | USA:MIL commander 2011-07-18..2013-02-10; USA:GOV minister 2014-09..2015-11
Joseph Dunford |  | m | USA:MIL commander 2013-02..2014-08; USA:MIL general 2015-10-01..2019-09-30
John Campbell |  | m | USA:MIL commander 2014-08..2016-03
John Nicholson | John W. Nicholson | m | USA:MIL commander 2016-03..2018-09
Joseph Votel |  | m | USA:MIL commander 2016-03..2019-03
Kenneth McKenzie | Kenneth F. McKenzie | m | USA:MIL commander 2019-03-28..2022-04
Michael Kurilla | Erik Kurilla | m | USA:MIL commander 2022-04..2025-08
William Fallon | William J. Fallon | m | USA:MIL commander 2005-02..2007-02; USA:MIL commander 2007-03-16..2008-03-28
Martin Dempsey |  | m | USA:MIL general 2011-10-01..2015-09-25
Michael Mullen | Mike Mullen | m | USA:MIL general 2007-10-01..2011-09-30
Peter Pace |  | m | USA:MIL general 2005-10-01..2007-10-01
Richard Myers |  | m | USA:MIL general 2001-10-01..2005-09-30
Hugh Shelton |  | m | USA:MIL general 1997-10..2001-10
Mark Milley |  | m | USA:MIL general 2019-10-01..2023-09-29
Charles Q. Brown | Charles Brown | m | USA:MIL general 2023-10-01..2025-02-21
Dan Caine |  | m | USA:MIL general 2025-04..
Carter Ham |  | m | USA:MIL commander 2011-03..2013-04
William Caldwell |  | m | USA:MIL spokesperson 2006-05..2007-06
Kevin Bergner |  | m | USA:MIL spokesperson 2007-06..2008-10
Mark Kimmitt |  | m | USA:MIL spokesperson 2003..2004
Janis Karpinski |  | f | USA:MIL commander 2003-06..2004-01
Lynndie England |  | f | USA:MIL politician 2001..2008
Chelsea Manning | Bradley Manning | f | USA:MIL politician 2007..2010-05
Edward Snowden |  | m | USA:SPY politician 2006..2013-06

# Congress
Newt Gingrich |  | m | USA:LEG speaker 1995-01-04..1999-01-03; USA:PTY politician 2011-05..2012-05
Dennis Hastert |  | m | USA:LEG speaker 1999-01-06..2007-01-03
Nancy Pelosi |  | f | USA:LEG member_of_parliament 1987-06..2007-01; USA:LEG speaker 2007-01-04..2011-01-03; USA:LEG member_of_parliament 2011-01-03..2019-01-03; USA:LEG speaker 2019-01-03..2023-01-03; USA:LEG member_of_parliament 2023-01-03..
John Boehner |  | m | USA:LEG member_of_parliament 1991-01..2011-01; USA:LEG speaker 2011-01-05..2015-10-29
Paul Ryan |  | m | USA:LEG member_of_parliament 1999-01..2015-10; USA:LEG speaker 2015-10-29..2019-01-03
Kevin McCarthy |  | m | USA:LEG member_of_parliament 2007-01..2023-01; USA:LEG speaker 2023-01-07..2023-10-03
Mike Johnson |  | m | USA:LEG member_of_parliament 2017-01..2023-10; USA:LEG speaker 2023-10-25..
Hakeem Jeffries |  | m | USA:LEG member_of_parliament 2013-01-03..
Tom DeLay |  | m | USA:LEG member_of_parliament 1985..2006-06-09
Roy Blunt |  | m | USA:LEG member_of_parliament 1997..2023-01
Steny Hoyer |  | m | USA:LEG member_of_parliament 1981..
Eric Cantor |  | m | USA:LEG member_of_parliament 2001-01..2014-08
Steve Scalise |  | m | USA:LEG member_of_parliament 2008-05..
Barney Frank |  | m | USA:LEG member_of_parliament 1981-01..2013-01
Ron Paul |  | m | USA:LEG member_of_parliament 1997-01..2013-01; USA:PTY politician 2011..2012
Dennis Kucinich |  | m | USA:LEG member_of_parliament 1997-01..2013-01
Gabrielle Giffords | Gabby Giffords | f | USA:LEG member_of_parliament 2007-01..2012-01-25
Alexandria Ocasio-Cortez | Ocasio-Cortez | f | USA:LEG member_of_parliament 2019-01-03..
Ilhan Omar |  | f | USA:LEG member_of_parliament 2019-01-03..
Rashida Tlaib |  | f | USA:LEG member_of_parliament 2019-01-03..
Michele Bachmann |  | f | USA:LEG member_of_parliament 2007-01..2015-01
Liz Cheney |  | f | USA:LEG member_of_parliament 2017-01..2023-01
Marjorie Taylor Greene |  | f | USA:LEG member_of_parliament 2021-01..2026-01
Matt Gaetz |  | m | USA:LEG member_of_parliament 2017-01..2024-11
Adam Schiff |  | m | USA:LEG member_of_parliament 2001-01..2024-12; USA:LEG member_of_parliament 2024-12..
Devin Nunes |  | m | USA:LEG member_of_parliament 2003-01..2022-01
Jerrold Nadler | Jerry Nadler | m | USA:LEG member_of_parliament 1992-11..
Keith Ellison |  | m | USA:LEG member_of_parliament 2007-01..2019-01; USA:JUD judge 2019-01..
John Lewis |  | m | USA:SOC activist 1961..1987; USA:LEG member_of_parliament 1987-01..2020-07-17 | 2020-07-17
Tom Lantos |  | m | USA:LEG member_of_parliament 1981-01..2008-02-11 | 2008-02-11
John McCain |  | m | USA:LEG member_of_parliament 1987-01-03..2018-08-25 | 2018-08-25
Ted Kennedy | Edward Kennedy; Edward M. Kennedy | m | USA:LEG member_of_parliament 1962-11-07..2009-08-25 | 2009-08-25
Robert Byrd |  | m | USA:LEG member_of_parliament 1959-01..2010-06-28 | 2010-06-28
Harry Reid |  | m | USA:LEG member_of_parliament 1987-01..2017-01
Mitch McConnell |  | m | USA:LEG member_of_parliament 1985-01-03..
Bill Frist |  | m | USA:LEG member_of_parliament 1995-01..2007-01
Tom Daschle |  | m | USA:LEG member_of_parliament 1987-01..2005-01
Trent Lott |  | m | USA:LEG member_of_parliament 1989-01..2007-12
Bob Dole | Robert Dole | m | USA:LEG member_of_parliament 1969-01..1996-06-11
Jesse Helms |  | m | USA:LEG member_of_parliament 1973-01..2003-01
Richard Lugar |  | m | USA:LEG member_of_parliament 1977-01..2013-01
Joe Lieberman | Joseph Lieberman | m | USA:LEG member_of_parliament 1989-01..2013-01
Arlen Specter |  | m | USA:LEG member_of_parliament 1981-01..2011-01
Christopher Dodd | Chris Dodd | m | USA:LEG member_of_parliament 1981-01..2011-01
Dick Durbin |  | m | USA:LEG member_of_parliament 1997-01..
Chuck Schumer | Charles Schumer | m | USA:LEG member_of_parliament 1981-01..
Dianne Feinstein |  | f | USA:GOV mayor 1978-12..1988-01; USA:LEG member_of_parliament 1992-11..2023-09-29 | 2023-09-29
Barbara Boxer |  | f | USA:LEG member_of_parliament 1993-01..2017-01
Patrick Leahy |  | m | USA:LEG member_of_parliament 1975-01..2023-01
Lindsey Graham |  | m | USA:LEG member_of_parliament 2003-01-03..
Ted Cruz |  | m | USA:LEG member_of_parliament 2013-01-03..
Rand Paul |  | m | USA:LEG member_of_parliament 2011-01..
Bernie Sanders | Bernard Sanders | m | USA:LEG member_of_parliament 1991-01..
Elizabeth Warren |  | f | USA:LEG member_of_parliament 2013-01-03..
Mitt Romney |  | m | USA:GOV governor 2003-01-02..2007-01-04; USA:PTY politician 2007-01..2012-11; USA:LEG member_of_parliament 2019-01..2025-01
Tom Cotton |  | m | USA:LEG member_of_parliament 2013-01..
Bob Corker |  | m | USA:LEG member_of_parliament 2007-01..2019-01
Jeff Flake |  | m | USA:LEG member_of_parliament 2001-01..2019-01; USA:GOV minister 2022-01..2024-09
Bob Menendez | Robert Menendez | m | USA:LEG member_of_parliament 2006-01..2024-08
Joe Manchin |  | m | USA:GOV governor 2005-01..2010-11; USA:LEG member_of_parliament 2010-11..2025-01
Cory Booker |  | m | USA:LEG member_of_parliament 2013-10..
Kirsten Gillibrand |  | f | USA:LEG member_of_parliament 2009-01..
Amy Klobuchar |  | f | USA:LEG member_of_parliament 2007-01..
Al Franken |  | m | USA:LEG member_of_parliament 2009-07..2018-01
Jim Webb |  | m | USA:LEG member_of_parliament 2007-01..2013-01
Sam Brownback |  | m | USA:LEG member_of_parliament 1996-11..2011-01; USA:GOV governor 2011-01..2018-01
Rick Santorum |  | m | USA:LEG member_of_parliament 1995-01..2007-01; USA:PTY politician 2011..2012
John Edwards |  | m | USA:LEG member_of_parliament 1999-01..2005-01; USA:PTY politician 2006-12..2008-01
John Thune |  | m | USA:LEG member_of_parliament 2005-01..
Scott Brown |  | m | USA:LEG member_of_parliament 2010-02..2013-01; USA:GOV minister 2017-05..2020-12
Susan Collins |  | f | USA:LEG member_of_parliament 1997-01..
Lisa Murkowski |  | f | USA:LEG member_of_parliament 2002-12..
Chuck Grassley |  | m | USA:LEG member_of_parliament 1981-01..
Orrin Hatch |  | m | USA:LEG member_of_parliament 1977-01..2019-01
Strom Thurmond |  | m | USA:LEG member_of_parliament 1954-12..2003-01
Joseph McCarthy |  | m | USA:LEG member_of_parliament 1947-01..1957-05-02

# Governors, mayors, candidates, parties, judges, activists
Sarah Palin |  | f | USA:GOV governor 2006-12-04..2009-07-26; USA:PTY politician 2009-07..2012
Arnold Schwarzenegger |  | m | USA:GOV governor 2003-11-17..2011-01-03
Gray Davis |  | m | USA:GOV governor 1999-01..2003-11-17
Jerry Brown |  | m | USA:GOV governor 1975-01..1983-01; USA:GOV mayor 1999-01..2007-01; USA:JUD judge 2007-01..2011-01; USA:GOV governor 2011-01-03..2019-01-07
Gavin Newsom |  | m | USA:GOV mayor 2004-01..2011-01; USA:GOV governor 2019-01-07..
Jeb Bush |  | m | USA:GOV governor 1999-01-05..2007-01-02; USA:PTY politician 2015-06..2016-02
Charlie Crist |  | m | USA:GOV governor 2007-01..2011-01; USA:LEG member_of_parliament 2017-01..2022-08
Rick Scott |  | m | USA:GOV governor 2011-01..2019-01; USA:LEG member_of_parliament 2019-01..
Ron DeSantis |  | m | USA:LEG member_of_parliament 2013-01..2018-09; USA:GOV governor 2019-01-08..
Bobby Jindal |  | m | USA:GOV governor 2008-01..2016-01
Kathleen Blanco | Kathleen Babineaux Blanco | f | USA:GOV governor 2004-01-12..2008-01-14
Ray Nagin |  | m | USA:GOV mayor 2002-05-06..2010-05-03
Haley Barbour |  | m | USA:GOV governor 2004-01..2012-01
Mike Huckabee |  | m | USA:GOV governor 1996-07..2007-01; USA:PTY politician 2007..2016; USA:GOV minister 2025-04..
George Pataki |  | m | USA:GOV governor 1995-01-01..2006-12-31
Eliot Spitzer |  | m | USA:JUD judge 1999-01..2006-12; USA:GOV governor 2007-01-01..2008-03-17
David Paterson |  | m | USA:GOV governor 2008-03-17..2010-12-31
Andrew Cuomo |  | m | USA:JUD judge 2007-01..2010-12; USA:GOV governor 2011-01-01..2021-08-24
Kathy Hochul |  | f | USA:GOV governor 2021-08-24..
Rod Blagojevich |  | m | USA:GOV governor 2003-01-13..2009-01-29
Bill Richardson |  | m | USA:LEG member_of_parliament 1983-01..1997-02; USA:GOV minister 1997-02..2001-01; USA:GOV governor 2003-01-01..2011-01-01
Chris Christie |  | m | USA:GOV governor 2010-01-19..2018-01-16
Jon Corzine |  | m | USA:LEG member_of_parliament 2001-01..2006-01; USA:GOV governor 2006-01-17..2010-01-19
Jim McGreevey |  | m | USA:GOV governor 2002-01..2004-11
Mark Sanford |  | m | USA:GOV governor 2003-01-15..2011-01-12; USA:LEG member_of_parliament 2013-05..2019-01
Scott Walker |  | m | USA:GOV governor 2011-01..2019-01
John Kasich |  | m | USA:GOV governor 2011-01..2019-01
Tim Kaine |  | m | USA:GOV governor 2006-01..2010-01; USA:LEG member_of_parliament 2013-01..
Tim Pawlenty |  | m | USA:GOV governor 2003-01..2011-01
Tim Walz |  | m | USA:LEG member_of_parliament 2007-01..2019-01; USA:GOV governor 2019-01..
Greg Abbott |  | m | USA:GOV governor 2015-01-20..
Jan Brewer |  | f | USA:GOV governor 2009-01..2015-01
Gretchen Whitmer |  | f | USA:GOV governor 2019-01..
Josh Shapiro |  | m | USA:GOV governor 2023-01..
J. B. Pritzker | JB Pritzker | m | USA:GOV governor 2019-01..
Howard Dean |  | m | USA:GOV governor 1991-08..2003-01; USA:PTY politician 2003..2004; USA:PTY party_leader 2005-02..2009-01
Michael Steele |  | m | USA:PTY party_leader 2009-01..2011-01
Debbie Wasserman Schultz |  | f | USA:LEG member_of_parliament 2005-01..; USA:PTY party_leader 2011-05..2016-07
Tom Perez |  | m | USA:GOV minister 2013-07..2017-01; USA:PTY party_leader 2017-02..2021-01
Donna Brazile |  | f | USA:PTY party_leader 2016-07..2017-02
Rudolph Giuliani | Rudy Giuliani | m | USA:GOV mayor 1994-01-01..2001-12-31; USA:PTY politician 2007-02..2008-01; USA:PTY politician 2016..2023
Michael Bloomberg | Mike Bloomberg | m | USA:GOV mayor 2002-01-01..2013-12-31; USA:PTY politician 2019-11..2020-03
Bill de Blasio |  | m | USA:GOV mayor 2014-01-01..2021-12-31
Eric Adams |  | m | USA:GOV mayor 2022-01-01..2025-12-31
Zohran Mamdani |  | m | USA:GOV mayor 2026-01-01..
Richard Daley | Richard M. Daley | m | USA:GOV mayor 1989-04..2011-05
Lori Lightfoot |  | f | USA:GOV mayor 2019-05..2023-05
Antonio Villaraigosa |  | m | USA:GOV mayor 2005-07..2013-06
Karen Bass |  | f | USA:LEG member_of_parliament 2011-01..2022-12; USA:GOV mayor 2022-12..
Marion Barry |  | m | USA:GOV mayor 1979-01..1991-01; USA:GOV mayor 1995-01..1999-01
Muriel Bowser |  | f | USA:GOV mayor 2015-01..
Jesse Jackson |  | m | USA:SOC activist 1966..
Al Sharpton |  | m | USA:SOC activist 1991..
Louis Farrakhan |  | m | USA:REL cleric 1981..
Ralph Nader |  | m | USA:SOC activist 1965..; USA:PTY politician 2000..2008
Ross Perot |  | m | USA:PTY politician 1992..1996
Pat Buchanan |  | m | USA:PTY politician 1992..2000
Pat Robertson |  | m | USA:REL cleric 1961..2023-06
Billy Graham |  | m | USA:REL cleric 1947..2018-02
Cindy Sheehan |  | f | USA:SOC activist 2004..
Michael Moore |  | m | USA:SOC activist 1989..
Terry Jones |  | m | USA:REL cleric 1996..
Martin Luther King | Martin Luther King Jr.; Martin Luther King junior | m | USA:SOC activist 1955-12..1968-04-04
Malcolm X |  | m | USA:SOC activist 1952..1965-02-21
Rosa Parks |  | f | USA:SOC activist 1955-12..2005-10-24
William Rehnquist |  | m | USA:JUD judge 1972-01..2005-09-03 | 2005-09-03
John Roberts |  | m | USA:JUD judge 2005-09-29..
Antonin Scalia |  | m | USA:JUD judge 1986-09..2016-02-13 | 2016-02-13
Samuel Alito |  | m | USA:JUD judge 2006-01-31..
Sandra Day O’Connor | Sandra Day O'Connor | f | USA:JUD judge 1981-09..2006-01
Harriet Miers |  | f | USA:GOV politician 2005-02..2007-01
Sonia Sotomayor |  | f | USA:JUD judge 2009-08-08..
Elena Kagan |  | f | USA:JUD judge 2010-08-07..
Ruth Bader Ginsburg |  | f | USA:JUD judge 1993-08..2020-09-18 | 2020-09-18
Clarence Thomas |  | m | USA:JUD judge 1991-10..
Neil Gorsuch |  | m | USA:JUD judge 2017-04-10..
Brett Kavanaugh |  | m | USA:JUD judge 2018-10-06..
Amy Coney Barrett |  | f | USA:JUD judge 2020-10-27..
Anthony Kennedy |  | m | USA:JUD judge 1988-02..2018-07
Julian Assange |  | m | ISM activist 2006..
Jack Abramoff |  | m | USA:BUS politician 1994..2006
David Duke |  | m | USA:PTY politician 1989..2003
Paul Manafort |  | m | USA:PTY politician 2016-03..2016-08
Michael Cohen |  | m | USA:BUS politician 2006..2018
Roger Stone |  | m | USA:PTY politician 1972..
George Soros |  | m | USA:BUS politician 1970..
Bill Gates |  | m | USA:BUS politician 1975..2008-06; USA:SOC politician 2008-07..
Mark Zuckerberg |  | m | USA:BUS politician 2004..
Jeff Bezos |  | m | USA:BUS politician 1994..
Tim Cook |  | m | USA:BUS politician 2011-08..

# Canada
Pierre Trudeau |  | m | CAN:GOV prime_minister 1968-04..1979-06; CAN:GOV prime_minister 1980-03..1984-06
Brian Mulroney |  | m | CAN:GOV prime_minister 1984-09-17..1993-06-25
Kim Campbell |  | f | CAN:GOV defence_minister 1993-01..1993-06; CAN:GOV prime_minister 1993-06-25..1993-11-04
Jean Chrétien | Jean Chretien | m | CAN:GOV prime_minister 1993-11-04..2003-12-12
Paul Martin |  | m | CAN:GOV finance_minister 1993-11..2002-06; CAN:GOV prime_minister 2003-12-12..2006-02-06
Stephen Harper |  | m | CAN:OPP opposition_leader 2002-05..2006-02; CAN:GOV prime_minister 2006-02-06..2015-11-04
Justin Trudeau |  | m | CAN:LEG member_of_parliament 2008-10..2015-11; CAN:GOV prime_minister 2015-11-04..2025-03-14
Adrienne Clarkson |  | f | CAN:GOV governor 1999-10..2005-09
Michaëlle Jean | Michaelle Jean | f | CAN:GOV governor 2005-09-27..2010-10-01; IGO:OIF secretary_general 2015-01..2019-01
David Johnston |  | m | CAN:GOV governor 2010-10-01..2017-10
Mary Simon |  | f | CAN:GOV governor 2021-07..
Lloyd Axworthy |  | m | CAN:GOV foreign_minister 1996-01..2000-10
Bill Graham |  | m | CAN:GOV foreign_minister 2002-01..2004-07; CAN:GOV defence_minister 2004-07..2006-02
Pierre Pettigrew |  | m | CAN:GOV foreign_minister 2004-07..2006-02
Peter MacKay |  | m | CAN:GOV foreign_minister 2006-02-06..2007-08-14; CAN:GOV defence_minister 2007-08-14..2013-07
Maxime Bernier |  | m | CAN:GOV foreign_minister 2007-08-14..2008-05-26; CAN:PTY party_leader 2018-09..
David Emerson |  | m | CAN:GOV foreign_minister 2008-05..2008-10
Lawrence Cannon |  | m | CAN:GOV foreign_minister 2008-10-30..2011-05
John Baird |  | m | CAN:GOV foreign_minister 2011-05-18..2015-02-03
Rob Nicholson |  | m | CAN:GOV minister 2007-01..2013-07; CAN:GOV defence_minister 2013-07-15..2015-02-09; CAN:GOV foreign_minister 2015-02..2015-11
Stéphane Dion | Stephane Dion | m | CAN:OPP opposition_leader 2006-12..2008-12; CAN:GOV foreign_minister 2015-11-04..2017-01-10
Chrystia Freeland |  | f | CAN:GOV foreign_minister 2017-01-10..2019-11-20; CAN:GOV finance_minister 2020-08-18..2024-12-16
François-Philippe Champagne | Francois-Philippe Champagne | m | CAN:GOV foreign_minister 2019-11-20..2021-01-12; CAN:GOV finance_minister 2025-05..
Mélanie Joly | Melanie Joly | f | CAN:GOV foreign_minister 2021-10-26..2025-05-13
Anita Anand |  | f | CAN:GOV defence_minister 2021-10..2023-07; CAN:GOV foreign_minister 2025-05-13..
Harjit Sajjan |  | m | CAN:GOV defence_minister 2015-11-04..2021-10
Jim Flaherty |  | m | CAN:GOV finance_minister 2006-02-06..2014-03
Bill Morneau |  | m | CAN:GOV finance_minister 2015-11..2020-08
Stockwell Day |  | m | CAN:OPP opposition_leader 2000-09..2001-12; CAN:GOV interior_minister 2006-02..2008-10
Michael Ignatieff |  | m | CAN:OPP opposition_leader 2008-12..2011-05
Jack Layton |  | m | CAN:PTY party_leader 2003-01..2011-05; CAN:OPP opposition_leader 2011-05..2011-08-22 | 2011-08-22
Thomas Mulcair |  | m | CAN:OPP opposition_leader 2012-03..2015-11
Jagmeet Singh |  | m | CAN:PTY party_leader 2017-10..2025-05
Andrew Scheer |  | m | CAN:OPP opposition_leader 2017-05..2020-08
Pierre Poilievre |  | m | CAN:OPP opposition_leader 2022-09..
Elizabeth May |  | f | CAN:PTY party_leader 2006-08..2019-11
Gilles Duceppe |  | m | CAN:PTY party_leader 1997-03..2011-05
Pauline Marois |  | f | CAN:GOV governor 2012-09-19..2014-04-23
Jean Charest |  | m | CAN:GOV governor 2003-04-29..2012-09-19
François Legault | Francois Legault | m | CAN:GOV governor 2018-10-18..2026-04
Doug Ford |  | m | CAN:GOV governor 2018-06-29..
Rob Ford |  | m | CAN:GOV mayor 2010-12-01..2014-11-30
Rick Hillier |  | m | CAN:MIL general 2005-02..2008-07
Danielle Smith |  | f | CAN:GOV governor 2022-10-11..

# Further politicians
Dirk Kempthorne |  | m | USA:GOV governor 1999-01..2006-05; USA:GOV minister 2006-05-26..2009-01
Ted Stevens |  | m | USA:LEG member_of_parliament 1968-12..2009-01
Ramsey Clark |  | m | USA:GOV minister 1966-11..1969-01; USA:SOC activist 1969..2021-04
Jim DeMint |  | m | USA:LEG member_of_parliament 1999-01..2005-01; USA:LEG member_of_parliament 2005-01..2013-01
Carolyn McCarthy |  | f | USA:LEG member_of_parliament 1997-01..2015-01
Mark Toner |  | m | USA:GOV spokesperson 2010..2013; USA:GOV spokesperson 2015..2017-04
Henry Waxman |  | m | USA:LEG member_of_parliament 1975-01..2015-01
Charles Rangel |  | m | USA:LEG member_of_parliament 1971-01..2017-01
Jack Murtha | John Murtha | m | USA:LEG member_of_parliament 1974-02..2010-02-08 | 2010-02-08
Ike Skelton |  | m | USA:LEG member_of_parliament 1977-01..2011-01
Duncan Hunter |  | m | USA:LEG member_of_parliament 1981-01..2009-01
Tom Tancredo |  | m | USA:LEG member_of_parliament 1999-01..2009-01
Mark Foley |  | m | USA:LEG member_of_parliament 1995-01..2006-09-29
Larry Craig |  | m | USA:LEG member_of_parliament 1991-01..2009-01
George Allen |  | m | USA:GOV governor 1994..1998; USA:LEG member_of_parliament 2001-01..2007-01
Chuck Robb |  | m | USA:GOV governor 1982..1986; USA:LEG member_of_parliament 1989-01..2001-01
Bob Graham |  | m | USA:GOV governor 1979..1987; USA:LEG member_of_parliament 1987-01..2005-01
Carl Levin |  | m | USA:LEG member_of_parliament 1979-01..2015-01
John Warner |  | m | USA:LEG member_of_parliament 1979-01..2009-01
Evan Bayh |  | m | USA:GOV governor 1989..1997; USA:LEG member_of_parliament 1999-01..2011-01
Russ Feingold |  | m | USA:LEG member_of_parliament 1993-01..2011-01
Barbara Lee |  | f | USA:LEG member_of_parliament 1998-04..2025-01
Barbara Mikulski |  | f | USA:LEG member_of_parliament 1987-01..2017-01
Kay Bailey Hutchison |  | f | USA:LEG member_of_parliament 1993-06..2013-01; USA:GOV minister 2017-08..2021-01
Olympia Snowe |  | f | USA:LEG member_of_parliament 1995-01..2013-01
Mary Landrieu |  | f | USA:LEG member_of_parliament 1997-01..2015-01
Claire McCaskill |  | f | USA:LEG member_of_parliament 2007-01..2019-01
Tammy Duckworth |  | f | USA:LEG member_of_parliament 2013-01..
Tammy Baldwin |  | f | USA:LEG member_of_parliament 1999-01..
Mazie Hirono |  | f | USA:LEG member_of_parliament 2013-01..
Christine Todd Whitman |  | f | USA:GOV governor 1994-01..2001-01; USA:GOV minister 2001-01..2003-06
Christine O’Donnell | Christine O'Donnell | f | USA:PTY politician 2006..2010
Sharron Angle |  | f | USA:PTY politician 2010..2010
Carly Fiorina |  | f | USA:BUS politician 1999-07..2005-02; USA:PTY politician 2015-05..2016-02
Meg Whitman |  | f | USA:BUS politician 1998..2008; USA:PTY politician 2009..2010; USA:GOV minister 2022-08..2024-11
Herman Cain |  | m | USA:BUS politician 1986..1996; USA:PTY politician 2011-05..2011-12
Jon Huntsman |  | m | USA:GOV governor 2005-01..2009-08; USA:GOV minister 2009-08..2011-04; USA:GOV minister 2017-10..2019-10
Fred Thompson |  | m | USA:LEG member_of_parliament 1994-12..2003-01; USA:PTY politician 2007-09..2008-01
Mike Gravel |  | m | USA:LEG member_of_parliament 1969-01..1981-01; USA:PTY politician 2006..2008
Wayne LaPierre |  | m | USA:SOC politician 1991..2024-01
Ray Kelly | Raymond Kelly | m | USA:COP politician 2002-01..2013-12
Thad Allen |  | m | USA:MIL general 2006-05..2010-05
Michael Brown |  | m | USA:GOV politician 2003-04..2005-09-12
David Paulison |  | m | USA:GOV politician 2005-09..2009-01
Craig Fugate |  | m | USA:GOV politician 2009-05..2017-01
Shirley Sherrod |  | f | USA:GOV politician 2009..2010
Lisa Jackson |  | f | USA:GOV minister 2009-01..2013-02
Gary Gensler |  | m | USA:GOV politician 2009-05..2014-01; USA:GOV politician 2021-04..2025-01
Mary Schapiro |  | f | USA:GOV politician 2009-01..2012-12
Christopher Cox |  | m | USA:LEG member_of_parliament 1989-01..2005-08; USA:GOV politician 2005-08..2009-01
Sheila Bair |  | f | USA:GOV politician 2006-06..2011-07
Neel Kashkari |  | m | USA:GOV minister 2006..2009-05; USA:BUS politician 2016-01..
Frances Townsend | Fran Townsend | f | USA:GOV minister 2004-05..2008-01
Karen Hughes |  | f | USA:GOV minister 2005-07..2007-12
Dina Powell |  | f | USA:GOV minister 2005..2007; USA:GOV politician 2017-01..2018-01
Elliott Abrams |  | m | USA:GOV minister 2002..2009-01; USA:GOV minister 2019-01..2021-01
Philip Gordon |  | m | USA:GOV minister 2009-05..2013-03
Daniel Fried |  | m | USA:GOV minister 2005-05..2009-05
Matthew Bryza |  | m | USA:GOV minister 2005..2009
Thomas Shannon |  | m | USA:GOV minister 2005-10..2009-11; USA:GOV minister 2016-02..2018-06
Arturo Valenzuela |  | m | USA:GOV minister 2009-11..2011-07
Kurt Campbell |  | m | USA:GOV minister 2009-06..2013-02; USA:GOV minister 2024-02..2025-01
Hugo Llorens |  | m | USA:GOV minister 2008-09..2011-07
Stephen Rademaker |  | m | USA:GOV minister 2002-08..2006
Gregory Schulte |  | m | USA:GOV minister 2005-07..2009
John Danforth |  | m | USA:LEG member_of_parliament 1976..1995; USA:GOV minister 2004-07..2005-01
Alejandro Wolff |  | m | USA:GOV minister 2006..2010
