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
Nelson Oduber |  |  | ABW:GOV prime_minister 1989-02-09..1994-07-29; ABW:GOV prime_minister 2001-10-30..2009
Nilo Swaen |  |  | ABW:GOV finance_minister 2003-01..2011-02
Olindo Koolman |  |  | ABW:GOV governor 1992-03-12..2004-05-11
Remy R. Zaandam |  |  | ABW:GOV governor 1982-01..2009
# AFG
Abdul Karim Khalili |  |  | AFG:GOV leader 2003-01..2011-02
Abdul Rahim Ghafoorzai |  |  | AFG:GOV prime_minister 1997-08-11..1997-08-21
Abdul Rahim Hatef |  |  | AFG:GOV president 1992-04-16..1992-04-28
Abdul Rahim Wardak |  |  | AFG:GOV defence_minister 2005-01..2011-02
Abdul Sabur Farid Kuhestani |  |  | AFG:GOV prime_minister 1992-07-06..1992-08-15
Ahmad Shah Ahmadzai |  |  | AFG:GOV prime_minister 1995-01..1996-06-26
Ahmad Zia Masood |  |  | AFG:GOV leader 2005-02..2009-12
Ali Ahmad Jalali |  | m | AFG:GOV interior_minister 2003-10..2005-10
Anwar Ul Haq Ahady |  |  | AFG:GOV finance_minister 2005-01..2009-02
Arsala Rahmani |  |  | AFG:GOV prime_minister 1994-11-01..1995-01
Ashraf Ghani |  | m | AFG:GOV finance_minister 2003-01..2004-12
Bismullah Muhammadi Khan |  |  | AFG:GOV interior_minister 2010-07..2011-02
Burhanuddin Rabbani |  |  | AFG:GOV president 1992-06-28..1996-09-27; AFG:GOV president 2001-11-13..2001-12-22
Fazal Haq Khaliqyar |  |  | AFG:GOV prime_minister 1990-05-08..1992-04-15
Foreign Minister Abdullah |  |  | AFG:GOV foreign_minister 2003-01..2006-05
Gulbuddin Hekmatyar |  |  | AFG:GOV prime_minister 1993-06-17..1994-06-28; AFG:GOV prime_minister 1996-06-26..1996-09-27
Hamid Karzai |  |  | AFG:GOV president 2001-12-22..2009
Hedayat Amin Arsala |  |  | AFG:GOV leader 2003-01..2005-01
Mawlawi Abdul Kabir |  |  | AFG:GOV leader 2001-04-16..2001-11-13
Mohammad Fahim Khan |  |  | AFG:GOV leader 2003-01..2005-01; AFG:GOV defence_minister 2003-01..2004-12; AFG:GOV leader 2010-01..2011-02
Mohammad Hanif Atmar |  |  | AFG:GOV interior_minister 2008-11..2010-06
Moqbal Zarar |  |  | AFG:GOV interior_minister 2006-06..2007-03
Mullah Mohammad Rabbani |  |  | AFG:GOV leader 1996-09-27..2001-04-16
Niamatullah Shahrani |  |  | AFG:GOV leader 2003-01..2005-01
Omar Zakhilwal |  |  | AFG:GOV finance_minister 2009-03..2011-02
Rangin Dadfar Spanta |  |  | AFG:GOV foreign_minister 2006-06..2010-01
Sibghatullah Mojadedi |  |  | AFG:GOV president 1992-04-28..1992-06-28
Sultan Ali Keshtmand |  |  | AFG:GOV prime_minister 1981-06-11..1988-05-26; AFG:GOV prime_minister 1989-02-21..1990-05-08
Taj Mohammad Wardak |  |  | AFG:GOV interior_minister 2003-01..2003-09
Zalmay Rassoul |  |  | AFG:GOV foreign_minister 2010-02..2011-02
# AGO
Ansuncao Afonso dos Anjos |  |  | AGO:GOV foreign_minister 2008-12..2008-12
António Paulo Kassoma | Paulo Kassoma | m | AGO:GOV prime_minister 2008-09-30..2009
Assunção Afonso Sousa dos Anjos |  |  | AGO:GOV foreign_minister 2009-01..2010-11
Candido Pereira dos Santos van Dunem |  |  | AGO:GOV defence_minister 2011-02..2011-02
Carlos Alberto Lopes |  | m | AGO:GOV finance_minister 2010-06..2011-02
Da Piedade Dias dos Santos "nando" | Nando da Piedade Dias dos Santos |  | AGO:GOV interior_minister 2003-01..2004-12; AGO:GOV prime_minister 2005-01..2008-11
Eduardo Leopoldo Severim de Morais | Eduardo Leopoldo Severino de Morais |  | AGO:GOV finance_minister 2008-12..2010-05
Fernando da Piedade Dias dos Santos |  | m | AGO:GOV prime_minister 2002-12-06..2008-09-30
Fernando José de Franca Dias Van-Dunem |  | m | AGO:GOV prime_minister 1991-07-19..1992-12-02; AGO:GOV prime_minister 1996-06-03..1999-01-29
Georges Rebelo Chicoti | Georges Rebelo Chikoti | m | AGO:GOV foreign_minister 2010-12..2011-02
João Bernardo de Miranda |  |  | AGO:GOV foreign_minister 2003-01..2008-11
José Eduardo dos Santos |  | m | AGO:GOV president 1979-09-10..2009
José Pedro de Morais |  | m | AGO:GOV finance_minister 2003-04..2008-11
Julio Bessa |  |  | AGO:GOV finance_minister 2003-01..2003-03
Kundi Paihama |  |  | AGO:GOV defence_minister 2003-01..2011-01
Marcolino Moco |  |  | AGO:GOV prime_minister 1992-12-02..1996-06-03
Oswaldo de Jesus Serra van Dunem |  |  | AGO:GOV interior_minister 2003-04..2006-02
Roberto Leal Monteiro Ngongo |  | m | AGO:GOV interior_minister 2006-03..2010-10
Sebastião José António Martins |  |  | AGO:GOV interior_minister 2010-11..2011-02
# ALB
Adil Carcani |  |  | ALB:GOV prime_minister 1981-12-18..1991-02-22
Aleksander Meksi |  | m | ALB:GOV prime_minister 1992-04-13..1997-03-11
Arben Imami |  |  | ALB:GOV defence_minister 2009-11..2011-02
Bashkim Fino |  |  | ALB:GOV prime_minister 1997-03-11..1997-07-24
Besnik Mustafaj |  |  | ALB:GOV foreign_minister 2005-10..2007-05
Edmond Haxhinasto |  | m | ALB:GOV foreign_minister 2010-10..2011-02
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
Albert Gelabert |  | m | AND:GOV leader 1991-02-15..1992-04-12
Antoni Riberaygua |  | m | AND:GOV interior_minister 2007-06..2009-06
Ferran Mirapeix |  |  | AND:GOV finance_minister 2005-07..2009-06
Francesc Areny Casal |  |  | AND:GOV leader 1997-03-10..2005-05-17
Francesc Cerqueda Pascuet |  |  | AND:GOV leader 1982-01-04..1990-01-12
Frederic de Saint-Sernin |  |  | AND:GOV monarch 1999-05-01..2002-07-01
Jean-Yves Caullet |  | m | AND:GOV monarch 1993-09-01..1997-02-01
Joan Enric Vives Sicilia |  |  | AND:GOV monarch 2003-05-12..2009
Joan Gabriel Estany |  |  | AND:GOV leader 2005-05-17..2009
Joan Marti Alanis |  |  | AND:GOV monarch 1971-01-31..2003-05-12
Jordi Farras Forne |  | m | AND:GOV leader 1992-04-12..1994-01-19
Jordi Visent Guitart |  | m | AND:GOV interior_minister 2003-01..2005-06
Josep Dalleres Codina |  | m | AND:GOV leader 1994-01-19..1997-03-10
Josep Maria Beal Benedico |  | m | AND:GOV leader 1990-01-12..1991-02-15
Josep Maria Cabanes |  | m | AND:GOV interior_minister 2005-07..2007-05
Josep Pintat-Solans |  | m | AND:GOV prime_minister 1984-05-21..1990-01-12
Juli Minoves Itriquell |  |  | AND:GOV foreign_minister 2004-05..2005-06
Juli Minoves Triquell |  |  | AND:GOV foreign_minister 2003-01..2004-04
Meritxell Mateu |  |  | AND:GOV foreign_minister 2007-06..2009-06
Mireia Maestre Cortadella |  |  | AND:GOV finance_minister 2003-01..2005-06
Nemesi Marques Oste |  |  | AND:GOV monarch 1993-01..2009
Oscar Ribas Reig |  | m | AND:GOV prime_minister 1982-01-08..1984-05-21; AND:GOV prime_minister 1990-01-12..1994-12-07
Pere Lopez Agras |  | m | AND:GOV finance_minister 2009-07..2011-02
Philippe Massoni |  | m | AND:GOV monarch 2002-07-01..2009
Pierre de Bousquet de Florian |  | m | AND:GOV monarch 1997-02-01..1999-05-01
Victor Naudi Zamora |  | m | AND:GOV interior_minister 2009-07..2011-02
# ARE
Abdallah bin Zayid al Nuhayyan |  |  | ARE:GOV foreign_minister 2006-03..2011-02
Hamdan bin Rashid al Maktum | Maktum bin Rashid al Maktum; Muhammad bin Rashid al Maktum |  | ARE:GOV finance_minister 2003-01..2008-04; ARE:GOV defence_minister 2003-01..2004-01; ARE:GOV prime_minister 2003-01..2006-01; ARE:GOV defence_minister 2004-03..2011-02; ARE:GOV finance_minister 2008-05..2011-02
Hamdan bin Zayid al Nuhayyan |  |  | ARE:GOV foreign_minister 2003-01..2009-06
Khalifa ibn Zaid al Nahayan |  |  | ARE:GOV president 2004-11-03..2009
Maktum ibn Rashid al Maktum | Rashid ibn Said al Maktum; Muhammad ibn Rashid al Maktum |  | ARE:GOV prime_minister 1971-12-09..1979-04-25; ARE:GOV prime_minister 1990-11-20..2006-01-04
Muhammad bin Khalfan al Kharbash |  |  | ARE:GOV finance_minister 2005-02..2008-04
Muhammad Husayn al Shali |  |  | ARE:GOV foreign_minister 2006-03..2008-04
Muhammad Said al Badi |  |  | ARE:GOV interior_minister 2003-01..2003-05; ARE:GOV interior_minister 2003-07..2005-01
Rashid bin Abdallah al Nuaymi |  |  | ARE:GOV foreign_minister 2003-01..2006-02
Saif bin Zayid al Nuhayyan |  |  | ARE:GOV interior_minister 2005-02..2011-02
Sultan bin Zayid al Nuhayyan |  |  | ARE:GOV minister 2003-01..2009-06
Zaid ibn Sultan al Nahayan |  |  | ARE:GOV president 1971-12-02..2004-11-02
# ARG
Adolfo Rodríguez Saa |  | m | ARG:GOV president 2001-12-23..2002-01
Alberto Fernández |  | m | ARG:GOV leader 2003-05-25..2008-07-24
Alfredo Atanasof |  | m | ARG:GOV leader 2002-05-03..2003-05-25
Amado Boudou |  |  | ARG:GOV finance_minister 2009-08..2011-02
Anibal Florencio Randazzo | Florencio Randazzo | m | ARG:GOV interior_minister 2008-01..2009-12; ARG:GOV interior_minister 2010-01..2011-02
Antonio Cafiero |  | m | ARG:GOV leader 2001-12-31..2002-01-03
Arturo Antonio Puricelli |  | m | ARG:GOV defence_minister 2011-01..2011-02
Carlos Federico Ruckauf |  | m | ARG:GOV foreign_minister 2003-01..2003-05
Carlos Saul Menem |  | m | ARG:GOV president 1989-07-08..1999-12-10
Chrystian Colombo |  | m | ARG:GOV leader 2000-10-05..2001-12-21
Cristina Fernández de Kirchner |  | f | ARG:GOV president 2007-12-10..2009
Daniel Scioli |  | m | ARG:GOV leader 2003-06..2007-12
Eduardo Bauza |  |  | ARG:GOV leader 1995-07-08..1996-03-28
Eduardo Camano |  |  | ARG:GOV president 2001-12-31..2002-01-02
Eduardo Duhalde |  |  | ARG:GOV president 2002-01-02..2003-05-25
Fernando de la Rua |  | m | ARG:GOV president 1999-12-10..2001-12-21
Héctor Timerman | Héctor Marcos Timerman |  | ARG:GOV foreign_minister 2010-08..2011-02
Humberto Schiavoni |  |  | ARG:GOV leader 2001-12-21..2001-12-23
Jorge Capitanich |  | m | ARG:GOV leader 2002-01-03..2002-05-03
Jorge Enrique Taiana | Jorge Taiana | m | ARG:GOV foreign_minister 2008-11..2010-07
Jorge Matzkin |  | m | ARG:GOV interior_minister 2003-01..2003-05
Jorge Rodríguez |  | m | ARG:GOV leader 1996-03-28..1999-12-10
Jose Horacio Jaunarena |  | m | ARG:GOV defence_minister 2003-01..2003-05
Jose Pampuro |  | m | ARG:GOV defence_minister 2003-06..2005-11
Julio Cobos |  |  | ARG:GOV leader 2008-01..2011-02
Luis Lusquinos |  | m | ARG:GOV leader 2001-12-23..2001-12-31
Nestor Kirchner |  |  | ARG:GOV president 2003-05-25..2007-12-10
Nilda Garre |  | f | ARG:GOV defence_minister 2005-12..2011-02
Rafael Bielsa |  | m | ARG:GOV foreign_minister 2003-06..2005-11
Ramón Puerta |  |  | ARG:GOV president 2001-12-21..2001-12-23
Rodolfo Terragno |  |  | ARG:GOV leader 1999-12-10..2000-10-05
Sergio Massa |  | m | ARG:GOV leader 2008-07-24..2009
# ARM
Andranik Markaryan | Andranik Margaryan |  | ARM:GOV prime_minister 2000-05-12..2007-03-25
Aram Sarkisyan |  |  | ARM:GOV prime_minister 1999-11-03..2000-05-02
Armen Darbinyan |  |  | ARM:GOV prime_minister 1998-04-10..1999-06-11
Armen Sarkisyan |  |  | ARM:GOV prime_minister 1996-11-04..1997-03-20
Artur Bagdasaryan |  | m | ARM:GOV speaker 2003-07..2005-05
Eduard Nalbandian |  | m | ARM:GOV foreign_minister 2008-05..2011-02
Gagik Arutyunyan |  |  | ARM:GOV prime_minister 1991-11-22..1992-07-30
Haik Harutyunian |  |  | ARM:GOV interior_minister 2003-01..2003-01
Hrant Bagratyan |  |  | ARM:GOV prime_minister 1991-09-26..1991-11-22; ARM:GOV prime_minister 1993-02-02..1996-11-04
Khosrov Arutyunyan |  |  | ARM:GOV prime_minister 1992-07-30..1993-02-02
Levon Ter-Petrosyan |  |  | ARM:GOV president 1990-08-04..1998-02-03
Mikayel Harutyunyan |  |  | ARM:GOV defence_minister 2007-05..2008-04
Robert Kocharyan |  | m | ARM:GOV prime_minister 1997-03-20..1998-04-10; ARM:GOV prime_minister 1998-02-04..2008-04-09; ARM:GOV prime_minister 2000-05-02..2000-05-12
Serzh Sargsyan | Serzh Sargsian; Serzhik Sarkisyan |  | ARM:GOV defence_minister 2003-01..2007-04; ARM:GOV prime_minister 2007-05..2011-02
Serzh Sarkisyan |  |  | ARM:GOV prime_minister 2008-04-09..2009
Seyran Ohanian |  |  | ARM:GOV defence_minister 2008-05..2011-02
Tigran Davtian |  |  | ARM:GOV finance_minister 2008-05..2011-02
Tigran Sarkisyan | Tigran Sargsyan; Tigran Sargsian |  | ARM:GOV prime_minister 2008-04-09..2009
Vache Gabrielian |  |  | ARM:GOV finance_minister 2011-01..2011-02
Vartan Khachatryan | Vardan Khachatryan |  | ARM:GOV finance_minister 2003-01..2008-04
Vartan Oskanyan | Vartan Oskanian |  | ARM:GOV foreign_minister 2003-01..2008-04
Vazgen Manukyan |  |  | ARM:GOV prime_minister 1990-08-13..1991-09-26
Vazgen Sarkisyan |  |  | ARM:GOV prime_minister 1999-06-11..1999-10-27
# ATG
Baldwin Spencer |  |  | ATG:GOV prime_minister 2004-03-24..2009
Eroll Cort | Errol Cort |  | ATG:GOV finance_minister 2004-04..2005-01; ATG:GOV finance_minister 2005-02..2009-04
Harold Lovell |  | m | ATG:GOV foreign_minister 2004-04..2009-04; ATG:GOV finance_minister 2009-05..2011-02
James Carlisle |  | m | ATG:GOV governor 1993-06-10..2007-07-17
John St. Luce |  | m | ATG:GOV interior_minister 2003-01..2004-03
Lester Bird |  |  | ATG:GOV prime_minister 1994-03-09..2004-03-24
Louise Lake-Tack |  | f | ATG:GOV governor 2007-07-17..2009
Robin Yearwood |  | m | ATG:GOV minister 2003-01..2004-03
Wilfred E. Jacobs |  |  | ATG:GOV governor 1981-11-01..1993-06-10
# AUS
Bill Hayden |  |  | AUS:GOV governor 1989-02-16..1996-02-16
Bob Hawke |  | m | AUS:GOV prime_minister 1983-03-11..1991-12-20
Brendan Nelson |  |  | AUS:GOV defence_minister 2006-05..2007-12
Brendan O'Connor | Brendan Patrick John O'Connor |  | AUS:GOV interior_minister 2010-02..2011-02
Greg Ivan Combet | Gregory Ivan Combet |  | AUS:GOV defence_minister 2010-04..2010-09
Guy Green |  | m | AUS:GOV governor 2003-05-15..2003-08-11
Jason Dean Clare |  |  | AUS:GOV defence_minister 2010-10..2011-02
Joel Andrew Fitzgibbon | Joel Fitzgibbon |  | AUS:GOV defence_minister 2009-04..2009-06
John Anderson |  | m | AUS:GOV minister 2003-01..2006-04
John Faulkner | John Philip Faulkner | m | AUS:GOV defence_minister 2010-04..2010-09
John Howard |  | m | AUS:GOV prime_minister 1996-03-11..2007-12-03
Julia Eileen Gillard | Julia Gillard | f | AUS:GOV minister 2010-04..2011-02
Kevin Rudd |  | m | AUS:GOV prime_minister 2007-12-03..2009; AUS:GOV foreign_minister 2010-10..2011-02
Lindsay Tanner |  | m | AUS:GOV finance_minister 2008-01..2010-09
Mark Vaile |  | m | AUS:GOV minister 2006-05..2007-12
Michael Jeffery |  | m | AUS:GOV governor 2003-08-11..2009
Nicholas Minchin |  | m | AUS:GOV finance_minister 2006-05..2007-12
Nick Minchin |  | m | AUS:GOV finance_minister 2003-01..2006-04
Paul Keating |  | m | AUS:GOV prime_minister 1991-12-20..1996-03-11
Penny Wong | Penny Yingyen Wong | f | AUS:GOV finance_minister 2010-10..2011-02
Peter Hollingworth |  | m | AUS:GOV governor 2001-06-29..2003-05-28
Robert M. Hill |  | m | AUS:GOV defence_minister 2003-01..2006-04
Stephen Francis Smith |  | m | AUS:GOV foreign_minister 2008-01..2010-09; AUS:GOV defence_minister 2010-10..2011-02
William Deane |  | m | AUS:GOV governor 1996-02-16..2001-06-29
# AZE
Abbas Abbasov |  |  | AZE:GOV minister 2003-01..2008-08
Abid Sharifov |  |  | AZE:GOV minister 2003-01..2011-02
Abulfez Elchibey |  |  | AZE:GOV president 1992-06-16..1993-09-01
Ali Hasanov |  | m | AZE:GOV minister 2003-01..2011-02
Ali Masimov |  | m | AZE:GOV prime_minister 1993-01-26..1993-04-28
Artur Rasizade |  | m | AZE:GOV prime_minister 1996-07-20..2003-08-04; AZE:GOV prime_minister 2003-11-04..2009
Avaz Alakbarov |  |  | AZE:GOV finance_minister 2003-01..2004-03; AZE:GOV finance_minister 2004-05..2006-04
Ayaz Mutalibov |  |  | AZE:GOV president 1990-05-18..1992-03-06
Elchin Efendiyev |  |  | AZE:GOV minister 2003-01..2011-02
Elmar Mammedyarov | Elmar Mammadyarov | m | AZE:GOV foreign_minister 2004-05..2011-02
Firuz Mustafayev |  |  | AZE:GOV prime_minister 1992-04-07..1992-05-18
Fuad Guliyev |  |  | AZE:GOV prime_minister 1994-10-06..1996-07-20
Hasan Hasanov |  | m | AZE:GOV prime_minister 1990-01-25..1992-04-07
Heydar Aliyev |  |  | AZE:GOV president 1993-06-24..2003-10-31
Ilham Aliyev |  |  | AZE:GOV prime_minister 2003-08-04..2003-11-04; AZE:GOV president 2003-10-31..2009
Isa Gambarov |  | m | AZE:GOV president 1992-05-19..1992-06-16
Panakh Huseynov |  |  | AZE:GOV prime_minister 1993-04-28..1993-06-07
Rahim Huseynov |  |  | AZE:GOV prime_minister 1992-05-18..1993-01-26
Ramil Usubov |  |  | AZE:GOV interior_minister 2003-01..2011-02
Safar Abiyev |  |  | AZE:GOV defence_minister 2003-01..2011-02
Samir Sharifov |  |  | AZE:GOV finance_minister 2006-05..2011-02
Suret Huseynov |  |  | AZE:GOV prime_minister 1993-06-27..1994-10-06
Vilayat Quliyev |  |  | AZE:GOV foreign_minister 2003-01..2003-09; AZE:GOV foreign_minister 2003-11..2004-04
Yagub Mamedov |  |  | AZE:GOV president 1992-03-06..1992-05-14
Yaqub Eyyubov | Yagub Eyyubov |  | AZE:GOV minister 2003-01..2003-08; AZE:GOV minister 2003-12..2011-02
Yavar Jamalov |  |  | AZE:GOV defence_minister 2006-12..2011-02
# BDI
Adrien Sibomana |  |  | BDI:GOV prime_minister 1988-10-19..1993-07-10
Alain Guillaumme Bunyoni |  | m | BDI:GOV interior_minister 2007-12..2011-02
Alphonse Kadege |  |  | BDI:GOV leader 2003-06..2004-11
Anatole Kanyenkiko |  |  | BDI:GOV prime_minister 1994-02-07..1995-02-22
Antoine Nduwayo |  |  | BDI:GOV prime_minister 1995-02-22..1996-07-31
Antoinette Batumubwira |  | f | BDI:GOV foreign_minister 2005-09..2009-02
Athanase Gahungu |  |  | BDI:GOV finance_minister 2003-02..2005-08
Clotilde Nizigama |  |  | BDI:GOV finance_minister 2007-08..2007-11; BDI:GOV finance_minister 2007-12..2011-02
Cyprien Ntaryamira |  |  | BDI:GOV president 1994-02-05..1994-04-06
Cyrille Ndayirukiye |  |  | BDI:GOV defence_minister 2003-01..2003-01
Denise Sinankwa | Denise Sinaghwa |  | BDI:GOV finance_minister 2006-10..2007-07
Dieudonne Ngowembona |  |  | BDI:GOV finance_minister 2005-09..2007-01
Domitien Ndayizeye |  |  | BDI:GOV leader 2003-01..2005-08; BDI:GOV president 2003-04-30..2005-08-26
Donatien Sidnakira |  |  | BDI:GOV interior_minister 2004-08..2004-08; BDI:GOV interior_minister 2004-10..2005-08
Édouard Kadigiri |  | m | BDI:GOV finance_minister 2003-01..2003-01
Édouard Nduwimana |  | m | BDI:GOV interior_minister 2009-03..2010-09; BDI:GOV interior_minister 2010-10..2011-02
Evariste Ndayishimye |  |  | BDI:GOV interior_minister 2006-04..2007-11
François Ngeze |  | m | BDI:GOV president 1993-10-21..1993-10-27
Frédéric Ngenzebuhoro |  |  | BDI:GOV leader 2004-12..2005-08
Fulgence Dwima Bakana |  |  | BDI:GOV interior_minister 2004-01..2004-07
Germain Niyoyankana |  |  | BDI:GOV defence_minister 2005-09..2010-09
Martin Nduwimana |  | m | BDI:GOV leader 2005-09..2007-11
Melchior Ndadaye |  |  | BDI:GOV president 1993-07-10..1993-10-21
Pascal-Firmin Ndimira |  | m | BDI:GOV prime_minister 1996-07-31..1998-06-12
Pierre Buyoya |  | m | BDI:GOV president 1987-09-03..1993-07-10; BDI:GOV president 1996-07-25..2003-04-30
Pierre Nkurunziza | Pierre Nkurunziz | m | BDI:GOV president 2005-08-26..2009
Pontien Gaciyubwenge |  |  | BDI:GOV defence_minister 2010-10..2011-02
Salvator Ntacobamaze |  |  | BDI:GOV interior_minister 2005-09..2006-03
Salvator Ntihabose |  |  | BDI:GOV interior_minister 2003-01..2003-12
Simon Nyandwi |  | m | BDI:GOV interior_minister 2004-01..2004-02; BDI:GOV interior_minister 2004-04..2005-08
Sylvestre Ntibantunganya |  |  | BDI:GOV president 1994-04-06..1996-07-25
Sylvie Kinigi |  | f | BDI:GOV prime_minister 1993-07-10..1994-02-07; BDI:GOV president 1993-10-27..1994-02-05
Terence Sinunguruza | Therence Sinunguruza |  | BDI:GOV foreign_minister 2003-01..2005-08; BDI:GOV leader 2010-10..2011-02
Vincent Niyungeko |  |  | BDI:GOV defence_minister 2003-02..2005-08
Yves Sahinguvu |  | m | BDI:GOV leader 2007-12..2010-09
# BEL
André Flahaut |  | m | BEL:GOV defence_minister 2003-01..2007-12
Antoine Duquesne |  |  | BEL:GOV interior_minister 2003-01..2003-07
Freya van den Bossche |  |  | BEL:GOV minister 2005-11..2007-12
Guido de Padt |  | m | BEL:GOV interior_minister 2009-01..2009-07
Patrick Dewael |  | m | BEL:GOV minister 2003-08..2008-12
# BEN
Abdoulaye Bio Tchane |  | m | BEN:GOV finance_minister 2003-01..2003-06
Adrien Houngbedji |  |  | BEN:GOV prime_minister 1996-04-09..1998-05-14
Albert Agossou |  | m | BEN:GOV foreign_minister 2006-05..2007-06
Albert Houngbo | Albert Segbegnon Houngbo | m | BEN:GOV finance_minister 2006-05..2007-06
Antoine Kolawole Idji |  |  | BEN:GOV foreign_minister 2003-01..2003-06
Arman Zinzindohoue | Armand Zinzindohoue |  | BEN:GOV interior_minister 2008-12..2010-06; BEN:GOV interior_minister 2010-07..2010-07
Cosme Sehlin |  |  | BEN:GOV finance_minister 2005-11..2006-04
Daniel Tawema |  | m | BEN:GOV interior_minister 2003-01..2005-10
Edgar Allia |  | m | BEN:GOV interior_minister 2006-05..2007-06
Félix Hessou |  | m | BEN:GOV interior_minister 2007-07..2008-11
Grégoire Laourou |  |  | BEN:GOV finance_minister 2003-07..2005-10
Idriss L. Daouda |  |  | BEN:GOV finance_minister 2009-07..2011-02
Issifou Kogui Ndouro | Issifou Kgui Ndouro |  | BEN:GOV defence_minister 2006-05..2011-02
Mariam Alaji Diallo | Mariam Aladji Boni Diallo | f | BEN:GOV foreign_minister 2006-05..2007-06
Martial Sounton |  |  | BEN:GOV interior_minister 2010-08..2011-02
Martin Dohu Azonhiho |  | m | BEN:GOV defence_minister 2006-03..2006-04
Mathieu Kerekou |  |  | BEN:GOV president 1996-04-04..2006-04-06
Moussa Okanla |  | m | BEN:GOV foreign_minister 2007-07..2008-11
Nicephore Soglo |  |  | BEN:GOV prime_minister 1990-03-12..1991-04-04; BEN:GOV president 1991-04-04..1996-04-04
Pascal Koupaki | Pascal Irene Koupaki | m | BEN:GOV finance_minister 2006-08..2011-02
Pierre Osho |  | m | BEN:GOV defence_minister 2003-01..2006-01
Rogatien Biaou |  |  | BEN:GOV foreign_minister 2003-07..2006-04
Seidu Mama Sika | Siedou Mama Sika |  | BEN:GOV interior_minister 2005-11..2006-04
Soul Man Lawani | Soule Man Lawani |  | BEN:GOV finance_minister 2007-07..2009-06
Yayi Boni |  |  | BEN:GOV president 2006-04-06..2009
# BFA
Bedouma Alain Yoda |  |  | BFA:GOV foreign_minister 2008-10..2011-02
Blaise Compaore |  |  | BFA:GOV president 1987-10-15..2009
Djibril Yipene Bassolet | Djibrill Yipene Bassole |  | BFA:GOV foreign_minister 2007-07..2008-08
Jean Baptiste Marie Pascal Compaore |  | m | BFA:GOV finance_minister 2007-07..2008-09
Kadre Désiré Ouedraogo |  |  | BFA:GOV prime_minister 1996-02-06..2000-11-07
Kouame Lougue |  |  | BFA:GOV defence_minister 2003-01..2007-06
Paramanga Ernest Yonli | Paramango Ernest Yonli |  | BFA:GOV prime_minister 2000-11-07..2007-06-04
Roch Marc Christian Kabore |  |  | BFA:GOV prime_minister 1994-03-22..1996-02-06
Tertius Zongo |  |  | BFA:GOV prime_minister 2007-06-04..2009
Yero Boly |  |  | BFA:GOV defence_minister 2007-07..2011-02
Youssouf Ouedraogo |  |  | BFA:GOV prime_minister 1992-06-16..1994-03-22; BFA:GOV foreign_minister 2003-01..2007-06
# BGD
A.Q.M. Badruddoza Chowdhury |  |  | BGD:GOV president 2001-11-14..2002-06-21
Abdur Rahman Biswas |  |  | BGD:GOV president 1991-10-10..1996-10-09
Abu Maal Abdul Muhith |  |  | BGD:GOV finance_minister 2009-02..2011-02
Dipu Moni |  | f | BGD:GOV foreign_minister 2009-02..2011-02
Fakhruddin Ahmed |  |  | BGD:GOV prime_minister 2007-01-12..2009
Fazlul Haque |  |  | BGD:GOV prime_minister 2007-01-11..2007-01-12
Hasina Wajed |  |  | BGD:GOV prime_minister 1996-06-23..2001-07-15
Hossain Mohammad Ershad |  |  | BGD:GOV president 1982-03-24..1982-03-27; BGD:GOV president 1983-12-11..1990-12-06
Iajuddin Ahmed |  |  | BGD:GOV president 2002-09-06..2009; BGD:GOV prime_minister 2006-10-29..2007-01-11
Jamiruddin Sircar |  |  | BGD:GOV president 2002-06-21..2002-09-06
Kazi Zafar Ahmed |  |  | BGD:GOV prime_minister 1989-08-12..1990-12-06
Khaleda Zia |  | f | BGD:GOV prime_minister 1991-03-20..1996-03-30; BGD:GOV prime_minister 2001-10-10..2006-10-29
Latifur Rahman |  |  | BGD:GOV prime_minister 2001-07-15..2001-10-10
Lutfozzaman Babor | Lutfozzaman Babar |  | BGD:GOV interior_minister 2004-04..2007-02
M. Morshed Khan |  |  | BGD:GOV foreign_minister 2003-01..2007-02
M. Salifur Rahman |  |  | BGD:GOV finance_minister 2003-01..2003-06
Mohammad Habibur Rahman |  |  | BGD:GOV prime_minister 1996-03-30..1996-06-23
Mohammad Salifur Rahman | Mahammad Saifur Rahman |  | BGD:GOV finance_minister 2003-07..2007-02
Sahara Khatun |  |  | BGD:GOV interior_minister 2009-02..2011-02
Shahabuddin Ahmed |  |  | BGD:GOV president 1990-12-06..1991-10-10; BGD:GOV president 1996-10-09..2001-11-14
# BGR
Andrey Lukanov |  | m | BGR:GOV prime_minister 1990-02-08..1990-12-20
Angel Marin |  | m | BGR:GOV leader 2003-01..2011-02
Anyu Angelov | Anyo Angelov |  | BGR:GOV defence_minister 2010-02..2011-02
Daniel Vulchev |  | m | BGR:GOV minister 2005-09..2009-08
Dimitur Popov |  |  | BGR:GOV prime_minister 1990-12-20..1991-11-08
Emel Etem |  |  | BGR:GOV minister 2005-09..2009-11
Georgi Atanasov |  | m | BGR:GOV prime_minister 1986-03-24..1990-02-08
Georgi Petkanov |  | m | BGR:GOV interior_minister 2003-01..2005-08
Kostadin Paskalev |  |  | BGR:GOV minister 2003-01..2003-07
Lidiya Shuleva |  |  | BGR:GOV minister 2003-01..2005-02
Lyuben Berov |  |  | BGR:GOV prime_minister 1992-12-30..1994-10-17
Meglena Plugchieva |  | f | BGR:GOV minister 2008-05..2009-08
Mihail Mikov |  |  | BGR:GOV interior_minister 2008-05..2009-08
Milen Velchev |  |  | BGR:GOV finance_minister 2003-01..2005-08
Nikolai Svinarov |  | m | BGR:GOV defence_minister 2003-01..2005-08
Nikolai Vasilev |  | m | BGR:GOV minister 2003-01..2005-08
Nikolay Todorov |  | m | BGR:GOV president 1990-07-17..1990-08-01
Panayotov Plamen | Plamen Panayotov |  | BGR:GOV minister 2003-08..2005-04
Petur Mladenov |  |  | BGR:GOV leader 1989-11-17..1990-04-03; BGR:GOV president 1990-04-03..1990-07-06
Reneta Indzhova |  |  | BGR:GOV prime_minister 1994-10-17..1995-01-25
Rumen Petkov | Roumen Petkov | m | BGR:GOV interior_minister 2005-09..2008-04
Simeon Djankov |  | m | BGR:GOV minister 2009-09..2011-02
Solomon Passy | Solomon Pasi |  | BGR:GOV foreign_minister 2003-01..2005-08
Stanko Todorov |  |  | BGR:GOV prime_minister 1971-07-09..1981-06-18; BGR:GOV president 1990-07-06..1990-07-17
Stefan Sofiyanski |  | m | BGR:GOV prime_minister 1997-02-12..1997-05-21
Tsvetan Tsvetanov |  |  | BGR:GOV minister 2009-09..2011-02
Vesselin Bliznakov |  |  | BGR:GOV defence_minister 2005-09..2008-04
# BHR
Abdallah bin Khalid al Khalifa |  |  | BHR:GOV minister 2003-01..2006-12
Abdallah Hasan al Saif |  |  | BHR:GOV finance_minister 2003-01..2005-02
Ahmad bin Muhammad bin Hamad bin Abdallah | Khalifa bin Ahmad al Khalifa; Muhammad bin Abdallah al Khalifa; Muhammad bin Khalifa bin Khalifa; Muhammad bin Khalifa bin Hamad al Khalifa; Muhammad bin Mubarak al Khalifa; Rashid Abdallah Ahmad al Khalifa; Rashid bin Abdallah bin Ahmad al Khalifa |  | BHR:GOV defence_minister 2003-01..2008-03; BHR:GOV interior_minister 2003-01..2004-09; BHR:GOV minister 2003-01..2011-02; BHR:GOV finance_minister 2005-09..2011-02
Hamad bin Isa al Khalifa |  |  | BHR:GOV monarch 2003-01..2011-02
Hamad Ibn |  |  | BHR:GOV monarch 1999-03-06..2002-02-14
Jawad al Araidh | Jawad bin Salim al Araidh |  | BHR:GOV minister 2007-01..2010-10
Khalid bin Ahmad al Khalifa | Khalid bin Ahmad bin Muhammad al Khalifa |  | BHR:GOV foreign_minister 2005-11..2011-02
Khalifa bin Salman al Khalifa |  |  | BHR:GOV prime_minister 2003-01..2011-02
Khalifah ibn Sulman al Khalifah |  |  | BHR:GOV prime_minister 1970-01-19..2009
Muhammad bin Abd al Ghaffar bin Abdallah |  |  | BHR:GOV foreign_minister 2005-03..2005-08
Nizar al Baharna |  |  | BHR:GOV foreign_minister 2007-01..2011-02
# BHS
Arthur Dion Hanna |  |  | BHS:GOV governor 2006-02-01..2009
Clifford Darling |  |  | BHS:GOV governor 1992-01-02..1995-01-02
Cynthia Pratt |  |  | BHS:GOV minister 2003-01..2007-06; BHS:GOV prime_minister 2005-05-04..2005-06-22
Fred Mitchell |  | m | BHS:GOV foreign_minister 2003-01..2007-06
Henry Taylor |  | m | BHS:GOV governor 1988-06-26..1992-01
Hubert Ingraham |  | m | BHS:GOV prime_minister 1992-08-21..2002-05-03; BHS:GOV prime_minister 2007-05-04..2009; BHS:GOV finance_minister 2007-07..2011-02
Ivy Dumont |  |  | BHS:GOV governor 2001-11-13..2005-11-30
James Smith |  | m | BHS:GOV finance_minister 2003-01..2007-06
Lynden O. Pindling |  |  | BHS:GOV prime_minister 1969-01..1992-08-21
Orville Turnquest |  |  | BHS:GOV governor 1995-01-03..2001-11-13
Paul Adderley |  | m | BHS:GOV governor 2005-12-01..2006-02-01
Perry Christie |  |  | BHS:GOV prime_minister 2002-05-03..2007-05-04; BHS:GOV finance_minister 2003-01..2007-06
Theodore Brent Symonette | Brent Symonette |  | BHS:GOV minister 2007-07..2011-02
# BIH
Adil Osmanovic |  |  | BIH:GOV leader 2003-01..2011-02
Ahmet Hadzipasic |  | m | BIH:GOV prime_minister 2003-02..2007-02
Aleksandar Dzombic |  | m | BIH:GOV finance_minister 2006-04..2007-02
Alexsandr Dzombic |  |  | BIH:GOV finance_minister 2007-03..2011-02
Ante Jelavic |  | m | BIH:GOV president 1999-06-15..2000-02-14
Baron Ashdown |  |  | BIH:GOV governor 2002-05-27..2006-01-31
Beriz Belkic |  |  | BIH:GOV president 2002-02-14..2002-10-28
Borislav Paravac |  |  | BIH:GOV president 2003-04-10..2003-06-27; BIH:GOV president 2004-10-28..2005-06-28
Boro Bosic |  |  | BIH:GOV prime_minister 1997-01-03..1999-02-03
Bozidar Matic |  |  | BIH:GOV prime_minister 2001-02-22..2001-07-18
Branko Krsmanovic |  | m | BIH:GOV finance_minister 2003-06..2005-02
Darko Matijasevic |  |  | BIH:GOV interior_minister 2004-11..2006-03
Davor Cordas |  |  | BIH:GOV leader 2007-03..2011-02
Desnica Radivojevic |  |  | BIH:GOV leader 2003-01..2007-02
Dragan Kalinic |  | m | BIH:GOV speaker 2003-01..2004-10
Dragan Mikerevic |  | m | BIH:GOV prime_minister 2002-03-15..2002-12-23
Dragan Vrankic |  | m | BIH:GOV minister 2003-02..2011-02
Dusan Stojicic |  |  | BIH:GOV speaker 2004-11..2006-02
Gavrilo Grahovac | Grahovac Gavrilo |  | BIH:GOV minister 2007-05..2011-02
Hasan Muratovic |  | m | BIH:GOV prime_minister 1996-01-30..1997-01-03
Igor Radojicic |  | m | BIH:GOV speaker 2006-03..2007-02
Ivan Tomljenovic |  | m | BIH:GOV leader 2003-01..2007-02
Ivo Miro Jovic |  | m | BIH:GOV president 2005-06-28..2006-02-28
Jozo Krizanovic |  |  | BIH:GOV president 2001-06-14..2002-02-14
Jure Pelivan |  |  | BIH:GOV prime_minister 1990-12-20..1992-11-09
Ljerka Maric |  |  | BIH:GOV finance_minister 2003-01..2007-02
Marko Ceranic |  | m | BIH:GOV prime_minister 1988-04-01..1990-12-20
Martin Raguz |  | m | BIH:GOV prime_minister 2000-10-18..2001-02-22
Mevludin Halilovic |  |  | BIH:GOV interior_minister 2003-02..2007-02
Milan Jelic |  | m | BIH:GOV president 2007-03..2008-02
Mile Akmadzic |  |  | BIH:GOV prime_minister 1992-11-09..1993-10-25
Milovan Stankovic |  |  | BIH:GOV defence_minister 2003-01..2004-06; BIH:GOV defence_minister 2004-08..2006-01
Mirko Sarovic |  | m | BIH:GOV president 2002-10-28..2003-04-02
Miroslav Nikolic |  | m | BIH:GOV defence_minister 2003-02..2006-01
Mirsad Kebo |  |  | BIH:GOV leader 2007-03..2011-02
Muhamed Ibrahimovic |  |  | BIH:GOV speaker 2005-02..2007-02
Muhidin Alic |  |  | BIH:GOV interior_minister 2007-05..2011-02
Mustafa Mujezinovic |  | m | BIH:GOV prime_minister 2009-08..2011-02
Nedzad Brankovic |  |  | BIH:GOV prime_minister 2007-05..2009-07
Nikola Radovanovic |  | m | BIH:GOV defence_minister 2004-07..2007-02
Obrad Piljak |  |  | BIH:GOV president 1989-04-01..1990-12-20
Pero Bukejlovic |  |  | BIH:GOV prime_minister 2005-03..2006-03
Sahbaz Dzihanovic |  |  | BIH:GOV leader 2003-01..2007-02
Sefik Dzaferovic |  |  | BIH:GOV speaker 2003-01..2007-02
Selmo Cikotic |  |  | BIH:GOV defence_minister 2007-06..2011-02
Simeun Vilendecic |  |  | BIH:GOV finance_minister 2003-01..2003-02
Spasoje Tusevljak |  |  | BIH:GOV prime_minister 2000-06-06..2000-10-18
Stanislav Cadjo |  | m | BIH:GOV interior_minister 2006-04..2011-02
Sven Alkalaj |  | m | BIH:GOV foreign_minister 2007-03..2011-02
Svetozar Mihajlovic |  | m | BIH:GOV prime_minister 1999-02-03..2000-06-06
Svjetlana Cenic |  |  | BIH:GOV finance_minister 2005-03..2006-03
Zivko Radisic |  |  | BIH:GOV president 1998-10-13..1999-06-15; BIH:GOV president 2000-10-14..2001-06-14
Zlatko Lagumdzija |  |  | BIH:GOV prime_minister 2001-07-18..2002-03-15
Zoran Djeric |  | m | BIH:GOV interior_minister 2003-01..2003-07; BIH:GOV interior_minister 2003-09..2004-10
# BLR
Aleksandr Kosinets |  | m | BLR:GOV minister 2006-01..2009-02
Aleksandr Popkov |  | m | BLR:GOV minister 2003-01..2003-07
Alyaksandr Lukashenka |  |  | BLR:GOV president 1994-07-20..2009
Anatoliy Kalinin |  |  | BLR:GOV minister 2011-01..2011-02
Anatoliy Kuleshov |  |  | BLR:GOV interior_minister 2009-07..2011-02
Anatoliy Tozik |  |  | BLR:GOV minister 2011-01..2011-02
Anatoliy Tyutyunov |  |  | BLR:GOV minister 2004-03..2006-05
Andrei Kobyakov | Andrey Kobyakov | m | BLR:GOV minister 2003-01..2006-05
Andrey Kharkovets |  | m | BLR:GOV finance_minister 2009-03..2011-02
Barys Ragula |  |  | BLR:GOV leader 1997-01..2009
Gennadiy Novitskiy |  |  | BLR:GOV prime_minister 2003-01..2003-07
Henadz Navitski |  |  | BLR:GOV prime_minister 2001-10-01..2003-07-10
Ivan Bambiza |  | m | BLR:GOV minister 2004-06..2010-12
Ivonka Survilla |  |  | BLR:GOV leader 1997-01..2009
Jazep Sazhych |  |  | BLR:GOV leader 1982-11-01..1997-01
Leonid Maltsev |  |  | BLR:GOV defence_minister 2003-01..2011-02
Mikhail Chyhir |  |  | BLR:GOV prime_minister 1994-07-21..1996-11-18
Mikhail Khvostov |  |  | BLR:GOV foreign_minister 2003-01..2003-02
Mikhail Myasnikovich |  |  | BLR:GOV prime_minister 2011-01..2011-02
Myechyslau Hryb |  |  | BLR:GOV leader 1994-01-28..1994-07-20
Nikolay Korbut |  | m | BLR:GOV finance_minister 2003-01..2009-02
Roman Vnuchko |  | m | BLR:GOV minister 2004-03..2004-05
Sergei Martynov | Sergey Martynov | m | BLR:GOV foreign_minister 2003-03..2006-05
Sergei Sidorsky | Sergei Sidorskiy; Sergey Sidorskiy | m | BLR:GOV minister 2003-01..2006-05; BLR:GOV prime_minister 2006-06..2010-12
Sergey Rumas |  | m | BLR:GOV minister 2011-01..2011-02
Stanislau Shushkevich |  |  | BLR:GOV leader 1991-09-18..1994-01-26
Syarhey Linh |  |  | BLR:GOV prime_minister 1996-11-18..2000-02-18
Syarhey Sidorski |  |  | BLR:GOV prime_minister 2003-07-10..2009
Uladzimir Yarmoshyn |  |  | BLR:GOV prime_minister 2000-02-18..2001-10-01
Valeriy Ivanov |  | m | BLR:GOV minister 2011-01..2011-02
Viktor Burya |  | m | BLR:GOV minister 2006-06..2010-12
Vladimir Drazhin |  | m | BLR:GOV minister 2003-01..2005-12
Vladimir Naumov |  | m | BLR:GOV interior_minister 2003-01..2009-06
Vladimir Potupchik |  | m | BLR:GOV minister 2009-07..2010-12
Vladimir Semashko |  | m | BLR:GOV minister 2004-03..2011-02
Vyachaslau Kebich |  |  | BLR:GOV prime_minister 1990-04-07..1994-07-21
Vyachaslau Kuznyatsou |  |  | BLR:GOV leader 1994-01-26..1994-01-28
# BLZ
Assad Shoman |  |  | BLZ:GOV foreign_minister 2003-01..2003-12
Colville Young |  |  | BLZ:GOV governor 1993-11-17..2009
Dean Barrow | Dean Oliver Barrow |  | BLZ:GOV prime_minister 2008-02-08..2009; BLZ:GOV finance_minister 2008-03..2011-02
Douglas Singh |  | m | BLZ:GOV interior_minister 2010-07..2011-02
Eamon Courtney | Eamon Courtenay | m | BLZ:GOV foreign_minister 2006-05..2007-06
Gaspar Vega |  |  | BLZ:GOV minister 2008-03..2011-02
George Cadle Price |  | m | BLZ:GOV prime_minister 1961-04-07..1984-12-17; BLZ:GOV prime_minister 1989-11-07..1993-07-03
George P |  | m | BLZ:GOV defence_minister 2003-01..2003-12
Godfrey Smith |  |  | BLZ:GOV foreign_minister 2004-12..2008-02; BLZ:GOV foreign_minister 2006-05..2008-02
John Briceno |  | m | BLZ:GOV minister 2003-01..2007-06
Manuel Esquivel |  | m | BLZ:GOV prime_minister 1984-12-17..1989-11-07; BLZ:GOV prime_minister 1993-07-03..1998-08-28
Minita Gordon |  |  | BLZ:GOV governor 1981-09-21..1993-11-17
Ralph Fonseca |  | m | BLZ:GOV interior_minister 2003-01..2003-12; BLZ:GOV interior_minister 2004-01..2004-11; BLZ:GOV interior_minister 2004-12..2006-04; BLZ:GOV interior_minister 2006-05..2008-02
Said Musa | Said Wilbert Musa | m | BLZ:GOV prime_minister 1998-08-28..2008-02-08; BLZ:GOV finance_minister 2003-01..2008-02
Sylvia Flores |  | f | BLZ:GOV defence_minister 2004-01..2004-01
# BOL
Álvaro García Linera |  | m | BOL:GOV leader 2006-02..2011-02
Armando Loayza Mariaca |  |  | BOL:GOV foreign_minister 2005-07..2006-01
Carlos Mesa | Carlos Diego Mesa Gisbert | m | BOL:GOV leader 2003-01..2005-06; BOL:GOV president 2003-10-17..2005-06-09
Carlos Saavedra Bruno |  | m | BOL:GOV foreign_minister 2003-01..2003-10
Carlos Sánchez Berzain |  | m | BOL:GOV defence_minister 2003-09..2003-10
David Choquehuanca Cespedes |  | m | BOL:GOV foreign_minister 2006-02..2011-02
Eduardo Rodríguez |  |  | BOL:GOV president 2005-06-09..2006-01-22
Elizabeth Arismendi Chumacero |  | f | BOL:GOV defence_minister 2010-03..2011-02
Evo Morales |  |  | BOL:GOV president 2006-01-22..2009
Freddy Teodovic Ortiz | Freddy Teodovich Ortiz |  | BOL:GOV defence_minister 2003-01..2003-08
Gonzalo Arredondo Millan |  |  | BOL:GOV defence_minister 2003-11..2005-06
Gonzalo Méndez Gutiérrez |  |  | BOL:GOV defence_minister 2005-07..2006-01
Gonzalo Sánchez de Lozada |  |  | BOL:GOV president 1993-08-06..1997-08-06; BOL:GOV president 2002-08-06..2003-10-17
Héctor Arce Zaconeta |  |  | BOL:GOV defence_minister 2008-10..2009-09
Hugo Banzer Suárez |  |  | BOL:GOV president 1971-08-22..1978-07-21; BOL:GOV president 1997-08-06..2001-08-07
Jaime Paz Zamora |  |  | BOL:GOV president 1989-08-06..1993-08-06
Javier Comboni Salinas |  | m | BOL:GOV finance_minister 2003-01..2003-10
Javier Cuevas Argote |  | m | BOL:GOV finance_minister 2003-11..2004-11
Jorge Quiroga Ramírez |  | m | BOL:GOV president 2001-08-07..2002-08-06
Juan Ignacio Siles del Valle |  | m | BOL:GOV foreign_minister 2003-11..2005-06
Luis Alberto Arce Catacora |  | m | BOL:GOV finance_minister 2006-02..2011-02
Luis Carlos Jemio |  | m | BOL:GOV finance_minister 2004-12..2006-01
María Cecelia Rocabado |  | f | BOL:GOV defence_minister 2009-10..2010-02
Rubén Saavedra Soto |  |  | BOL:GOV defence_minister 2010-03..2011-02
Walker San Miguel Rodríguez |  |  | BOL:GOV defence_minister 2006-02..2010-02
# BRA
António Patriota |  | m | BRA:GOV foreign_minister 2011-01..2011-02
Celso Amorim | Celso Luiz Nunes Amorim |  | BRA:GOV foreign_minister 2003-01..2009-03
Dilma Rousseff |  | f | BRA:GOV president 2011-01..2011-02
Fernando Collor de Mello |  | m | BRA:GOV president 1990-03-15..1992-12-29
Fernando Henrique Cardoso |  | m | BRA:GOV president 1995-01..2003-01
Itamar Franco |  |  | BRA:GOV president 1992-10-02..1995-01
José Alencar | José Alencar Gomes da Silva | m | BRA:GOV leader 2003-01..2009-12; BRA:GOV leader 2010-01..2010-12
José Sarney |  | m | BRA:GOV president 1985-03-15..1990-03-15
José Viegas |  | m | BRA:GOV defence_minister 2003-01..2004-11
Luiz Inácio Lula da Silva | Luiz Inácio da Silva; Lula da Silva |  | BRA:GOV president 2003-01..2009
Michel Temer |  | m | BRA:GOV leader 2011-01..2011-02
Nelson Azevedo Jobim |  |  | BRA:GOV defence_minister 2007-08..2011-02
Waldir Pires |  |  | BRA:GOV defence_minister 2006-04..2007-07
# BRB
Billie Miller |  |  | BRB:GOV minister 2003-01..2003-08; BRB:GOV foreign_minister 2003-09..2008-02
Clifford Husbands |  |  | BRB:GOV governor 1996-06-01..2009
Clyde Mascoll |  |  | BRB:GOV finance_minister 2006-03..2008-02
Darcy Boyce |  |  | BRB:GOV finance_minister 2008-03..2008-11
David Thompson |  | m | BRB:GOV prime_minister 2008-01-16..2009; BRB:GOV finance_minister 2008-03..2010-10
Denys Williams |  | m | BRB:GOV governor 1995-12-19..1996-06-01
Donville Inniss |  |  | BRB:GOV foreign_minister 2008-03..2008-11
Erskine Sandiford |  |  | BRB:GOV prime_minister 1987-06-01..1994-09-07
Hugh Springer |  |  | BRB:GOV governor 1984-02-24..1990-06-06
Kerrie Symmonds |  |  | BRB:GOV foreign_minister 2003-09..2008-02
Maxine Pamela Ometa McClean |  |  | BRB:GOV foreign_minister 2010-09..2011-02
Nita Barrow |  |  | BRB:GOV governor 1990-06-06..1995-12-19
Owen Arthur |  |  | BRB:GOV prime_minister 1994-09-07..2008-01-16; BRB:GOV finance_minister 2003-01..2008-02
# BRN
Abdul Rahman bin Ibrahim |  |  | BRN:GOV finance_minister 2005-08..2011-02
Adanan bin Begawan |  |  | BRN:GOV interior_minister 2005-08..2010-05
Adanan bin Mohd Yusof |  |  | BRN:GOV interior_minister 2010-06..2010-06
Badaruddin bin Othman |  |  | BRN:GOV interior_minister 2010-07..2011-02
Hassanal Bolkiah Mu'Izzadin Waddaulah | Hassanal Bolkiah |  | BRN:GOV monarch 1967-10-04..2009; BRN:GOV prime_minister 1984-01..2009; BRN:GOV finance_minister 2003-01..2011-02
Isa bin Ibrahim |  | m | BRN:GOV interior_minister 2003-01..2003-12; BRN:GOV interior_minister 2004-02..2005-07
Lim Jock Seng |  |  | BRN:GOV foreign_minister 2005-08..2005-10; BRN:GOV foreign_minister 2005-11..2011-02
Mohamed Bolkiah |  | m | BRN:GOV foreign_minister 2003-01..2005-10; BRN:GOV foreign_minister 2005-11..2011-02
# BTN
Jigme Khesar Namgyal Wangchuk |  |  | BTN:GOV monarch 2006-12-14..2009
Jigme Khesar Namgyel Wangchuck |  |  | BTN:GOV monarch 2007-02..2011-02
Jigme Singye Wangchuk | Jigme Singye Wangchuck |  | BTN:GOV monarch 1972-07-21..2006-12-14
Jigme Thinley | Jigme Y. Thinley |  | BTN:GOV foreign_minister 2003-01..2007-08; BTN:GOV prime_minister 2008-05..2011-02
Jigmi Thinley |  |  | BTN:GOV prime_minister 1998-07-20..1999-07-09; BTN:GOV prime_minister 2003-08-30..2004-08-18; BTN:GOV prime_minister 2008-04-09..2009
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
Festus Mogae | Festus Gontebanye Mogae |  | BWA:GOV president 1998-04-01..2008-03-31
Ian Khama | Seretse Ian Khama; Seretse Khama Ian Khama | m | BWA:GOV leader 2003-01..2011-02; BWA:GOV president 2008-04-01..2009
Kenneth Matambo |  | m | BWA:GOV finance_minister 2009-09..2011-02
Mompati Merafhe | Mompati Merahfe; Mompat Imerahfe |  | BWA:GOV foreign_minister 2003-01..2003-11; BWA:GOV foreign_minister 2004-01..2011-02
Peter Siele |  | m | BWA:GOV interior_minister 2008-05..2011-02
Quett Masire |  |  | BWA:GOV president 1980-07-13..1998-03-31
Thebe Mogami |  |  | BWA:GOV interior_minister 2003-01..2004-11
# CAF
Abdou Meckassoua |  | m | CAF:GOV foreign_minister 2003-04..2006-07
Abel Goumba |  |  | CAF:GOV prime_minister 2003-03-23..2003-12-12; CAF:GOV finance_minister 2003-04..2006-08
André Kolingba |  | m | CAF:GOV president 1981-09-01..1993-10-22
Ange-Félix Patasse |  |  | CAF:GOV prime_minister 1976-09-04..1978-07-14; CAF:GOV president 1993-10-22..2003-03-15
Anicet Georges Dologuele |  |  | CAF:GOV prime_minister 1999-02-01..2001-04-01
Antoine Gambi |  |  | CAF:GOV foreign_minister 2009-08..2011-02
Célestin Gaombalet |  |  | CAF:GOV prime_minister 2003-12-12..2005-06-13
Come Zoumara |  |  | CAF:GOV foreign_minister 2006-10..2009-07
Édouard Frank |  | m | CAF:GOV prime_minister 1991-03-15..1992-12-04
Elie Dote |  |  | CAF:GOV prime_minister 2005-06-13..2008-01-22
Enoch Derant Lakoue |  |  | CAF:GOV prime_minister 1993-02-26..1993-10-25
Éric Sorongope |  | m | CAF:GOV finance_minister 2003-01..2003-03
Faustin Archange Touadera |  |  | CAF:GOV prime_minister 2008-01-22..2009
François Bozize |  | m | CAF:GOV president 2003-03-15..2009
Gabriel Koyambounou |  | m | CAF:GOV prime_minister 1995-04-12..1996-06-11
Jacquesson Mazette |  |  | CAF:GOV interior_minister 2003-01..2003-03
Jean-Luc Mandaba |  | m | CAF:GOV prime_minister 1993-10-25..1995-04-12
Jean-Paul Ngoupande | Jean Paul Ngoupande | m | CAF:GOV prime_minister 1996-06-11..1997-01-30; CAF:GOV foreign_minister 2006-08..2006-09
Marcel Beti Marace |  | m | CAF:GOV foreign_minister 2003-01..2003-03
Martin Ziguele |  | m | CAF:GOV prime_minister 2001-04-01..2003-03-15
Michel Gbezera-Bria |  | m | CAF:GOV prime_minister 1997-01-30..1999-02-01
Michel Salle |  | m | CAF:GOV interior_minister 2006-09..2007-07
Michel Vandeboli |  | m | CAF:GOV interior_minister 2003-04..2006-08
Raymond Paul Ndougou |  |  | CAF:GOV interior_minister 2007-08..2011-02
Théodore Dabanga |  |  | CAF:GOV finance_minister 2006-09..2006-09
Timothee Malendoma |  |  | CAF:GOV prime_minister 1992-12-04..1993-02-26
# CAN
Adrienne Clarkson |  |  | CAN:GOV governor 1999-10-07..2005-09-27
Anne McLellan |  | f | CAN:GOV minister 2004-01..2006-02
Bill Graham |  |  | CAN:GOV foreign_minister 2003-01..2003-12
Brian Mulroney |  | m | CAN:GOV prime_minister 1984-09-17..1993-06-25
David Pratt |  | m | CAN:GOV defence_minister 2004-01..2004-07
Gordon Oconnor |  | m | CAN:GOV defence_minister 2006-03..2007-08
James Flaherty | Jim Flaherty | m | CAN:GOV finance_minister 2006-03..2011-02
Jean Chretien |  | m | CAN:GOV prime_minister 1993-11-04..2003-12-12
Jeanne Sauve |  |  | CAN:GOV governor 1984-05-14..1990-01-29
John Manley |  | m | CAN:GOV minister 2003-01..2003-12
John McCallum |  | m | CAN:GOV defence_minister 2003-01..2003-12
Kim Campbell |  | m | CAN:GOV prime_minister 1993-06-25..1993-11-04
Lawrence Cannon |  | m | CAN:GOV foreign_minister 2008-11..2011-02
Maxime Bernier |  | m | CAN:GOV foreign_minister 2007-09..2008-05
Michaelle Jean |  |  | CAN:GOV governor 2005-09-27..2009
Paul Martin |  | m | CAN:GOV prime_minister 2003-12-12..2006-02-06
Peter Kent |  | m | CAN:GOV foreign_minister 2008-12..2011-01
Peter Mackay |  | m | CAN:GOV foreign_minister 2006-03..2008-10; CAN:GOV defence_minister 2007-09..2011-02
Pierre Pettigrew |  | m | CAN:GOV foreign_minister 2004-08..2006-02
Ramon Hnatyshyn |  |  | CAN:GOV governor 1990-01-29..1995-02-08
Romeo Leblanc |  |  | CAN:GOV governor 1995-02-08..1999-10-07
Stephen Harper |  | m | CAN:GOV prime_minister 2006-02-06..2009
Ted Menzies |  |  | CAN:GOV finance_minister 2011-02..2011-02
William Graham |  | m | CAN:GOV foreign_minister 2004-01..2004-07; CAN:GOV defence_minister 2004-08..2006-02
# CHL
Alejandro Foxley |  |  | CHL:GOV foreign_minister 2006-05..2009-03
Alfredo Moreno Charme |  | m | CHL:GOV foreign_minister 2010-04..2011-02
Andrés Velasco |  |  | CHL:GOV finance_minister 2006-05..2010-03
Andrés Zaldivar |  |  | CHL:GOV interior_minister 2006-05..2006-07
Augusto Pinochet Ugarte |  | m | CHL:GOV leader 1973-09-11..1974-06-27; CHL:GOV president 1974-06-27..1990-03-11
Belisario Velasco |  |  | CHL:GOV interior_minister 2006-08..2008-02
Edmundo Pérez Yoma |  |  | CHL:GOV interior_minister 2008-03..2010-03
Eduardo Frei Ruiz-Tagle |  |  | CHL:GOV president 1994-03-11..2000-03-11
Felipe Larrain Bascunan |  | m | CHL:GOV finance_minister 2010-04..2011-02
Francisco Vidal |  | m | CHL:GOV defence_minister 2009-04..2010-03
Ignacio Walker |  |  | CHL:GOV foreign_minister 2004-11..2006-04
Jaime Ravinet |  |  | CHL:GOV defence_minister 2004-11..2006-04; CHL:GOV defence_minister 2010-04..2011-02
Jose Goni |  | m | CHL:GOV defence_minister 2007-04..2009-03
María Soledad Alvear Valenzuela |  | f | CHL:GOV foreign_minister 2003-01..2004-10
Nicolás Eyzaguirre Guzmán |  | m | CHL:GOV finance_minister 2003-01..2006-04
Patricio Aylwin Azocar |  |  | CHL:GOV president 1990-03-11..1994-03-11
Ricardo Lagos Escobar |  |  | CHL:GOV president 2000-03-11..2006-03-11
Rodrigo Hinzpeter Kirberg |  | m | CHL:GOV interior_minister 2010-04..2011-02
Vivianne Blanlot |  | f | CHL:GOV defence_minister 2006-05..2007-03
# CHN
*Antony Leung |  |  | CHN:GOV finance_minister 2003-01..2003-08
*Francis Tam Pak Yuen |  |  | CHN:GOV finance_minister 2005-01..2011-02
*Frederick Ma |  |  | CHN:GOV finance_minister 2003-01..2007-07
*Hu Jintao |  |  | CHN:GOV leader 2002-11-15..2009; CHN:GOV president 2003-03-15..2009
*Huang Ju |  |  | CHN:GOV minister 2003-05..2007-07
*Hui Liangyu |  |  | CHN:GOV minister 2003-05..2011-02
*Jiang Zemin |  |  | CHN:GOV leader 1989-06-24..2002-11-15; CHN:GOV president 1993-03-27..2003-03-15
*Jin Renqing |  |  | CHN:GOV finance_minister 2003-05..2007-08
*John Tsang Chun Wah |  |  | CHN:GOV finance_minister 2007-08..2011-02
*K. C. Chan Ka Keung |  |  | CHN:GOV finance_minister 2008-06..2011-02
*Li Lanqing |  |  | CHN:GOV minister 2003-01..2003-04
*Li Peng |  |  | CHN:GOV prime_minister 1987-11-24..1998-03-17
*Li Zhaoxing |  |  | CHN:GOV foreign_minister 2003-05..2007-05
*Liu Jibin |  |  | CHN:GOV defence_minister 2003-01..2003-04
*Meng Jianzhu |  |  | CHN:GOV interior_minister 2007-12..2011-02
*Mr. Tsang |  |  | CHN:GOV interior_minister 2007-08..2008-07
*Patrick Ho |  |  | CHN:GOV interior_minister 2003-01..2007-07
*Qian Qichen |  |  | CHN:GOV minister 2003-01..2003-04
*Tang Jiaxuan |  |  | CHN:GOV foreign_minister 2003-01..2008-03
*Tsang Tak-sing |  |  | CHN:GOV interior_minister 2008-08..2011-02
*Wang Qishan |  |  | CHN:GOV minister 2008-04..2011-02
*Wen Jiabao |  |  | CHN:GOV minister 2003-01..2011-02; CHN:GOV prime_minister 2003-03-16..2009
*Wu Bangguo |  |  | CHN:GOV minister 2003-01..2003-04
*Xi Jinping |  |  | CHN:GOV leader 2008-04..2011-02
*Xiang Huaicheng |  |  | CHN:GOV finance_minister 2003-01..2003-04
*Xie Xuren |  |  | CHN:GOV finance_minister 2007-09..2011-02
*Yang Jiechi |  |  | CHN:GOV foreign_minister 2007-06..2011-02
*Yang Shangkun |  |  | CHN:GOV president 1988-04-08..1993-03-27
*Zeng Peiyan |  |  | CHN:GOV minister 2003-05..2008-03
*Zeng Qinghong |  |  | CHN:GOV leader 2003-05..2008-03
*Zhang Dejiang |  |  | CHN:GOV minister 2008-04..2011-02
*Zhang Qingwei |  |  | CHN:GOV defence_minister 2007-09..2008-03
*Zhang Yunchuan | Zhang Yuchuan |  | CHN:GOV defence_minister 2003-05..2007-08
*Zhou Yongkang |  |  | CHN:GOV interior_minister 2003-01..2004-06; CHN:GOV interior_minister 2004-08..2007-11
*Zhu Rongji |  |  | CHN:GOV prime_minister 1998-03-17..2003-03-16
# CIV
Abou Drahamane Sangare |  |  | CIV:GOV foreign_minister 2003-01..2003-02
Affi N'Guessan | Pascal Affi Nguessan |  | CIV:GOV prime_minister 2000-10-27..2003-02-10
Alassane Ouattara | Alassane Dramane Ouattara |  | CIV:GOV prime_minister 1990-11-07..1993-12-11
Antoine Bohoun Bouabre | Paul Bohoun Bouabre; Paul Antoine Bohoun Bouabre |  | CIV:GOV finance_minister 2003-01..2003-02; CIV:GOV finance_minister 2007-05..2010-12
Charles Koffi Diby |  | m | CIV:GOV finance_minister 2007-05..2011-02
Charles Konan Banny |  | m | CIV:GOV prime_minister 2005-12-07..2007-04-04; CIV:GOV finance_minister 2006-06..2007-04
Daniel Kablan Duncan |  | m | CIV:GOV prime_minister 1993-12-11..1999-12-24
Désiré Nguessan |  |  | CIV:GOV interior_minister 2007-05..2007-07
Désiré Tagro |  |  | CIV:GOV interior_minister 2007-08..2010-12
Guillaume Soro | Guillaume Kigbafori Soro | m | CIV:GOV prime_minister 2007-04-04..2009; CIV:GOV defence_minister 2011-01..2011-02
Hamed Bakayoko |  |  | CIV:GOV interior_minister 2011-01..2011-02
Henri Konan Bedie |  | m | CIV:GOV president 1993-12-07..1999-12-24
Jean Marie Kacou Gervais |  | m | CIV:GOV foreign_minister 2010-05..2011-02
Joseph Dja Ble |  | m | CIV:GOV interior_minister 2006-06..2006-09
Laurent Gbagbo |  | m | CIV:GOV president 2000-10-26..2009
Mamadou Bamba |  |  | CIV:GOV foreign_minister 2003-03..2006-05
Moïse Lida Kouassi |  |  | CIV:GOV defence_minister 2003-01..2003-02
Paul Yao Ndre |  | m | CIV:GOV interior_minister 2003-01..2003-02
René Amani |  | m | CIV:GOV defence_minister 2005-09..2006-05
René Aphing Kouassi | René Aphing Kouasi | m | CIV:GOV defence_minister 2006-06..2007-04
Robert Guei |  | m | CIV:GOV president 1999-12-25..2000-10-25
Seydou Diarra |  |  | CIV:GOV prime_minister 2000-05-18..2000-10-27; CIV:GOV prime_minister 2003-02-10..2005-12-07
Youssouf Bakayoko |  |  | CIV:GOV foreign_minister 2006-06..2010-04
# CMR
Adoum Gargoum |  |  | CMR:GOV foreign_minister 2003-01..2003-01
Adrien Djomagoue |  |  | CMR:GOV interior_minister 2003-01..2003-06; CMR:GOV interior_minister 2003-08..2005-01
Ahmadu Ali |  |  | CMR:GOV minister 2007-12..2011-02
Alain Mebe Ngoo |  | m | CMR:GOV defence_minister 2009-08..2011-02
Daniel Djankouo Lamare |  | m | CMR:GOV finance_minister 2006-11..2007-10
Ephraim Inoni |  |  | CMR:GOV prime_minister 2004-12-08..2009
François Xavier Ngoubeyou |  | m | CMR:GOV foreign_minister 2003-01..2005-01
Henri Engoulou |  | m | CMR:GOV finance_minister 2005-02..2006-10
Henry Eyebe Ayissi | Henri Eyebe Ayissi | m | CMR:GOV foreign_minister 2007-11..2011-02
Joseph Dion Ngute |  | m | CMR:GOV foreign_minister 2005-02..2007-11
Joseph Ndion Ngute |  | m | CMR:GOV foreign_minister 2003-01..2003-01; CMR:GOV foreign_minister 2003-03..2005-01
Laurent Esso |  | m | CMR:GOV defence_minister 2003-01..2005-01; CMR:GOV foreign_minister 2005-02..2011-02
Lazare Essimi Menye |  |  | CMR:GOV finance_minister 2006-11..2011-02
Marafa Hamidou Yaya |  |  | CMR:GOV interior_minister 2003-01..2004-09; CMR:GOV interior_minister 2004-11..2005-01
Michel Mevaa Meboutou |  | m | CMR:GOV finance_minister 2003-01..2005-01
Paul Biya |  | m | CMR:GOV prime_minister 1975-06-30..1982-11-06; CMR:GOV president 1982-11-06..2009
Peter Mafany Musonge |  | m | CMR:GOV prime_minister 1996-09-19..2004-12-08
Polycarpe Abah Abah |  |  | CMR:GOV finance_minister 2005-02..2007-10
Remy Ze Meka |  |  | CMR:GOV defence_minister 2005-02..2009-07
Roger Melingui |  | m | CMR:GOV finance_minister 2003-01..2005-01
Sadou Hayatou |  |  | CMR:GOV prime_minister 1991-04-26..1992-04-09
Simon Achidi Achu |  | m | CMR:GOV prime_minister 1992-04-09..1996-09-19
# COD
Abdoulaye Yerodia Ndombasi |  | m | COD:GOV leader 2003-08..2007-01
Adolphe Muzito |  |  | COD:GOV prime_minister 2008-10-10..2009
Adolphe Yemba Onusumba |  |  | COD:GOV defence_minister 2005-02..2006-10
Albert Luhongwe |  | m | COD:GOV finance_minister 2003-02..2003-07
Alexis Thambwe |  | m | COD:GOV foreign_minister 2008-11..2011-02
André Phillipe Futa | André Philippe Futa | m | COD:GOV finance_minister 2004-08..2005-11
Antione Gizenga |  |  | COD:GOV prime_minister 2006-12-30..2008-10-10
Antipas Mbusa Nyamwisi |  |  | COD:GOV foreign_minister 2007-03..2011-02
Antoine Ghonda |  |  | COD:GOV foreign_minister 2003-08..2004-07
Antoine Gizenga |  |  | COD:GOV prime_minister 2007-02..2008-10
Arthur Zahidi Ngoma |  |  | COD:GOV leader 2003-08..2007-01
Athanase Matenda Kyelu |  |  | COD:GOV finance_minister 2007-03..2010-02
Azarias Ruberwa |  |  | COD:GOV leader 2003-08..2007-01
Célestin Mbuyu |  |  | COD:GOV interior_minister 2008-11..2011-02
Charles Mwanda Nsimba | Charles Mwando Nsimba | m | COD:GOV defence_minister 2008-11..2011-02
Chikez Diemu | Guyslain Chikez Diemu |  | COD:GOV defence_minister 2007-03..2007-10
Denis Kalume Numbi |  | m | COD:GOV interior_minister 2007-01..2007-01; COD:GOV interior_minister 2007-03..2008-10
Émile Bongeli |  |  | COD:GOV minister 2008-11..2011-02
François Joseph Mobutu Nzanga Ngbangawe |  | m | COD:GOV minister 2008-11..2011-02
Irung Awan |  |  | COD:GOV defence_minister 2003-01..2003-07
Jean Pierre Bemba |  | m | COD:GOV leader 2003-08..2007-01
Jean Pierre Ondekane |  | m | COD:GOV defence_minister 2003-08..2005-01
Joas Mbitso Ngedza |  |  | COD:GOV finance_minister 2010-03..2010-06
Joseph Kabila Kabange |  | m | COD:GOV president 2001-01-17..2009
Laurent Désiré Kabila |  | m | COD:GOV president 1997-05-17..2001-01-18
Leonard She Okitundu |  | m | COD:GOV foreign_minister 2003-01..2003-07
Marco Banguli |  | m | COD:GOV finance_minister 2005-12..2007-01
Matata Ponyo Mapon |  |  | COD:GOV finance_minister 2010-07..2011-02
Mbuyamu Matungulu |  |  | COD:GOV finance_minister 2003-01..2003-01
Mutombo Bakafwa Nsenda |  |  | COD:GOV minister 2008-11..2011-02
Mutombo Kyamakosa | Mutombo Kiamakosa |  | COD:GOV finance_minister 2003-08..2003-10
Norbert Likulia Bolongo |  | m | COD:GOV prime_minister 1997-04-09..1997-05-16
Pierre André Futa |  | m | COD:GOV finance_minister 2003-11..2004-07
Raymond Ramazani Baya |  |  | COD:GOV foreign_minister 2004-08..2007-01
Tharcisse Habarugira |  |  | COD:GOV defence_minister 2006-11..2007-01
Theophile Mbemba |  |  | COD:GOV interior_minister 2003-01..2003-07; COD:GOV interior_minister 2003-08..2006-10
# COG
André Milongo |  | m | COG:GOV prime_minister 1991-06-08..1992-09-02
Bernard Kolelas |  | m | COG:GOV prime_minister 1997-09-08..1997-10-15
Charles Zacharie Bowao |  | m | COG:GOV defence_minister 2009-10..2011-02
Claude Antoine Dacosta |  | m | COG:GOV prime_minister 1992-12-06..1993-06-23
David Charles Ganao |  | m | COG:GOV prime_minister 1996-08-27..1997-09-08
Denis Sassou-Nguesso |  | m | COG:GOV president 1979-02-08..1992-08-31
Gilbert Ondongo | Gilbert Odongo | m | COG:GOV finance_minister 2009-10..2011-02
Isidore Mvouba |  |  | COG:GOV prime_minister 2005-01-07..2009
Jacques Yvon Ndolou |  | m | COG:GOV defence_minister 2004-09..2009-09
Joachim Yhombi-Opango |  | m | COG:GOV prime_minister 1993-06-23..1996-08-27
Justin Itihi Lekoundzou Ossetoumba |  | m | COG:GOV defence_minister 2003-01..2003-12; COG:GOV defence_minister 2004-02..2004-08
Louis Sylvain Goma |  | m | COG:GOV prime_minister 1991-01-08..1991-06-08
Mathias Dzon | Mat Hias Dzon | m | COG:GOV finance_minister 2003-01..2003-04; COG:GOV finance_minister 2003-06..2003-11; COG:GOV finance_minister 2004-01..2004-08
Pacifique Issoikbeka |  |  | COG:GOV finance_minister 2008-03..2009-09
Pascal Lissouba |  | m | COG:GOV president 1992-08-31..1997-10-15
Pierre Moussa |  | m | COG:GOV prime_minister 1990-12-03..1991-01-08
Pierre Oba |  | m | COG:GOV interior_minister 2003-01..2004-08
Roger Rigobert Andely |  | m | COG:GOV finance_minister 2004-09..2008-02
Stéphane Maurice Bongho-Nouarra |  | m | COG:GOV prime_minister 1992-09-02..1992-12-06
# COL
Alberto Carrasquilla |  | m | COL:GOV finance_minister 2003-08..2007-02
Álvaro Uribe Velez |  | m | COL:GOV president 2002-08-07..2009
Andrés Pastrana Arango |  |  | COL:GOV president 1998-08-07..2002-08-07
Angelino Garzón |  | m | COL:GOV leader 2010-09..2011-02
Camilo Ospina Bernal |  |  | COL:GOV defence_minister 2005-08..2006-07
Carlos Holguin Sardi |  | m | COL:GOV interior_minister 2006-09..2008-08
Carolina Barco |  |  | COL:GOV foreign_minister 2003-01..2006-08
Ernesto Samper Pizano |  |  | COL:GOV president 1994-08-07..1998-08-07
Fabio Valencia Cossio |  | m | COL:GOV interior_minister 2008-09..2010-08
Fernando Araujo Perdomo |  | m | COL:GOV foreign_minister 2007-03..2008-08
Fernando Londono Hoyos |  | m | COL:GOV interior_minister 2003-01..2003-11
Francisco Santos |  | m | COL:GOV leader 2003-01..2010-08
Gabriel Silva Lujan |  | m | COL:GOV defence_minister 2009-08..2010-08
Germán Vargas Lleras |  |  | COL:GOV interior_minister 2010-09..2011-02
Jaime Bermúdez Merizalde |  |  | COL:GOV foreign_minister 2008-09..2010-08
Jorge Alberto Uribe Echavarria |  | m | COL:GOV defence_minister 2003-12..2005-02; COL:GOV defence_minister 2005-04..2005-07
Juan Carlos Echeverry |  | m | COL:GOV finance_minister 2010-09..2011-02
Juan Manuel Santos |  | m | COL:GOV defence_minister 2006-08..2009-07; COL:GOV president 2010-09..2011-02
María Angela Holguin Cuellar |  | f | COL:GOV foreign_minister 2010-09..2011-02
María Consuelo Araujo Castro |  | f | COL:GOV foreign_minister 2006-09..2007-02
Marta Lucía Ramírez |  | f | COL:GOV defence_minister 2003-01..2003-11
Óscar Iván Zuluaga |  | m | COL:GOV finance_minister 2007-03..2010-08
Roberto Junguito |  | m | COL:GOV finance_minister 2003-01..2003-07
Rodrigo Rivera Salazar |  | m | COL:GOV defence_minister 2010-09..2011-02
Sabas Pretelt de la Vega |  |  | COL:GOV interior_minister 2003-12..2004-09; COL:GOV interior_minister 2004-11..2006-08
Virgilio Barco Vargas |  |  | COL:GOV president 1986-08-07..1990-08-07
# COM
Abbas Djoussouf |  |  | COM:GOV prime_minister 1998-11-22..1999-04-30
Aboudou Soefou |  |  | COM:GOV foreign_minister 2005-08..2006-06
Ahmed Abdallah | Ahmed Abdallah Sambi | m | COM:GOV prime_minister 1972-12-26..1975-07-06; COM:GOV president 1975-07-06..1975-08-03; COM:GOV president 1978-05-23..1978-10-03; COM:GOV president 2006-05-26..2009
Ahmed Abdou |  | m | COM:GOV prime_minister 1996-12-27..1997-09-09
Ahmed ben Cheikh Attoumane |  | m | COM:GOV prime_minister 1993-06-20..1994-01-02
Ahmed Bourhane |  | m | COM:GOV interior_minister 2009-09..2010-06
Ayouba Combo |  |  | COM:GOV president 1995-09-29..1995-10-02
Azali Assoumani |  |  | COM:GOV president 1999-04-30..2002-01-21; COM:GOV president 2002-05-26..2006-05-26
Bianrifi Tarmidi |  |  | COM:GOV prime_minister 1999-12-02..2000-11-29
Bourhane Hamidou |  |  | COM:GOV interior_minister 2009-08..2010-06
Caabi El-Yachroutu | Mohamed Caambi el Yachrouti; Mohamed Caabi el Yachroutu |  | COM:GOV president 1995-10-05..1996-01-26; COM:GOV leader 2003-01..2003-05
Fahami Said Ibrahim | Fahmi Said Ibrahim el Maceli |  | COM:GOV foreign_minister 2010-07..2011-02
Halifa Houmadi |  |  | COM:GOV prime_minister 1994-10-14..1995-04-29
Hamada Madi | Hamada Madi Bolero |  | COM:GOV prime_minister 2000-11-29..2002-04-15; COM:GOV president 2002-01-21..2002-05-26; COM:GOV defence_minister 2003-06..2005-07
Hassan Hamadi |  | m | COM:GOV finance_minister 2006-07..2009-07
Ibrahim Halidi |  | m | COM:GOV prime_minister 1993-01..1993-05-26
Ibrahim Mhoumadi Sidi |  | m | COM:GOV defence_minister 2010-07..2011-02
Madi Mari Abdou |  |  | COM:GOV defence_minister 2005-08..2006-06
Mohamed Abdou Madi |  | m | COM:GOV prime_minister 1994-01-02..1994-10-14
Mohamed Abdoulwahabi |  | m | COM:GOV defence_minister 2006-07..2007-08
Mohamed Bacar Dossar |  | m | COM:GOV defence_minister 2007-09..2010-06; COM:GOV finance_minister 2010-07..2011-02
Mohamed Taki Abdoulkarim |  | m | COM:GOV prime_minister 1992-01-07..1992-07-15; COM:GOV president 1995-10-02..1995-10-05; COM:GOV president 1996-03-25..1998-11-06
Nourdine Bourhane |  |  | COM:GOV prime_minister 1997-12-07..1998-05-30
Rachid ben Massoundi |  |  | COM:GOV leader 2003-01..2003-05
Said Ali Kemal |  | m | COM:GOV president 1995-10-02..1995-10-05; COM:GOV president 1996-03-25..1998-11-06
Said Ali Mohamed |  | m | COM:GOV prime_minister 1993-05-26..1993-06-19
Said Mohamed Djohar |  | m | COM:GOV president 1989-11-27..1995-09-29; COM:GOV president 1996-01-26..1996-03-25
Tadjidine ben Said Massounde |  |  | COM:GOV prime_minister 1995-04-29..1996-03-27; COM:GOV prime_minister 1996-03-27..1996-12-27; COM:GOV president 1998-11-06..1999-04-30
# CPV
António Mascarenhas Monteiro |  | m | CPV:GOV president 1991-03-22..2001-03-22
Aristides Pereira |  |  | CPV:GOV president 1975-07-08..1991-03-22
Armindo Cipriano Mauricio |  |  | CPV:GOV defence_minister 2003-01..2008-07
Carlos Augusto Duarte Burgo |  | m | CPV:GOV finance_minister 2003-01..2004-07
Carlos Veiga |  | m | CPV:GOV prime_minister 1991-04-04..2000-10-05
Cristina Duarte |  | f | CPV:GOV finance_minister 2008-08..2011-02
Domingos Mascarenhas |  |  | CPV:GOV foreign_minister 2004-08..2008-07
Fatima Veiga | Fatima Lima Veiga | f | CPV:GOV foreign_minister 2003-01..2004-07
Gualberto do Rosario |  |  | CPV:GOV prime_minister 2000-07-29..2001-02-01
João Serra |  |  | CPV:GOV finance_minister 2004-08..2008-07
Jorge Borges |  | m | CPV:GOV foreign_minister 2008-08..2011-02
José Maria Neves | José Maria Pereira Neves | m | CPV:GOV prime_minister 2001-02-01..2009
Manuel Pinto Frederico |  | m | CPV:GOV finance_minister 2003-01..2004-07
Maria Cristina Fontes Lima |  | f | CPV:GOV defence_minister 2008-08..2011-02
Pedro Pires | Pedro Verona Rodrigues Pires | m | CPV:GOV prime_minister 1975-07-08..1991-04-04; CPV:GOV president 2001-03-22..2009
Victor Borges |  | m | CPV:GOV foreign_minister 2004-08..2008-07
# CRI
Abel Pacheco de la Espriella |  |  | CRI:GOV president 2002-05-08..2006-05-08
Alberto Dent |  | m | CRI:GOV finance_minister 2003-07..2004-08
Alfio Piva Mesen |  |  | CRI:GOV leader 2010-06..2011-02
Bruno Stagno |  | m | CRI:GOV foreign_minister 2006-06..2006-06; CRI:GOV foreign_minister 2006-07..2010-05
David Fuentes |  | m | CRI:GOV finance_minister 2005-11..2006-06
Federico Carrillo |  | m | CRI:GOV finance_minister 2004-10..2005-10
Fernando Berrocal |  | m | CRI:GOV interior_minister 2006-07..2008-05
Fernando Herrero |  | m | CRI:GOV finance_minister 2010-06..2011-02
Guillermo Zúñiga |  |  | CRI:GOV finance_minister 2006-07..2009-08
Janina del Vecchio |  |  | CRI:GOV interior_minister 2008-06..2010-05
Jenny Phillips |  | f | CRI:GOV finance_minister 2009-09..2010-05
Jorge Bolaños |  | m | CRI:GOV finance_minister 2003-01..2003-06
Jose María Figueres Olsen |  | m | CRI:GOV president 1994-05-08..1998-05-08
Jose María Tijereno |  | m | CRI:GOV interior_minister 2010-06..2010-09
Jose María Tijerino |  | m | CRI:GOV interior_minister 2010-10..2011-02
Laura Chinchilla |  | f | CRI:GOV leader 2006-07..2009-03; CRI:GOV president 2010-06..2011-02
Lineth Saborio |  |  | CRI:GOV leader 2003-01..2006-06
Miguel Ángel Rodríguez Echeverria |  | m | CRI:GOV president 1998-05-08..2002-05-08
Óscar Arias Sánchez |  | m | CRI:GOV president 1986-05-08..1990-05-08; CRI:GOV president 2006-05-08..2009
Rafael Ángel Calderón Fournier |  | m | CRI:GOV president 1990-05-08..1994-05-08
Rene Castro Salazar |  | m | CRI:GOV foreign_minister 2010-06..2011-02
Roberto Tovar Faja |  | m | CRI:GOV foreign_minister 2003-01..2004-11; CRI:GOV foreign_minister 2005-01..2006-05
Rogelio Vicente Ramos Martínez |  | m | CRI:GOV interior_minister 2003-01..2006-06
# CUB
Abelardo Colome Ibarra |  |  | CUB:GOV interior_minister 2003-01..2011-02
Bruno Rodríguez Parrilla |  | m | CUB:GOV foreign_minister 2009-04..2011-02
Felipe Pérez Roque |  | m | CUB:GOV foreign_minister 2003-01..2009-03
Fidel Castro |  |  | CUB:GOV president 1976-12-03..2008-02-24; CUB:GOV prime_minister 1976-12-03..2008-02-24
Georgina Barreiro Fajardo |  |  | CUB:GOV finance_minister 2003-07..2009-03
Lina Pedraza Rodríguez |  |  | CUB:GOV finance_minister 2009-04..2011-02
Manuel Millares Rodríguez |  | m | CUB:GOV finance_minister 2003-01..2003-06
Raúl Castro |  |  | CUB:GOV prime_minister 2006-07-31..2009; CUB:GOV president 2006-07-31..2009
# CYP
Andreas Christou |  | m | CYP:GOV interior_minister 2003-03..2007-01
Andreas Panayioutou |  | m | CYP:GOV interior_minister 2003-01..2003-02
Charliaos Stavrakis |  |  | CYP:GOV finance_minister 2008-03..2011-02
Christodoulos Pasiardis | Christodoulos Pashiardis |  | CYP:GOV defence_minister 2007-06..2008-02
Christos Patsalides |  | m | CYP:GOV interior_minister 2007-08..2008-02
Costas Papacostas |  |  | CYP:GOV defence_minister 2008-03..2011-02
Erato Kozakou Marcoulli |  |  | CYP:GOV foreign_minister 2007-08..2008-02
Ioannis Kasoulides |  |  | CYP:GOV foreign_minister 2003-01..2003-02
Kyriakos Mavronicolas |  | m | CYP:GOV defence_minister 2003-03..2006-06
Michalis Sarris |  |  | CYP:GOV finance_minister 2005-09..2008-02
Neoclis Sylikiotis | Neoklis Silikiotis |  | CYP:GOV interior_minister 2007-02..2007-07; CYP:GOV interior_minister 2008-03..2011-02
Nikos Symeonides |  | m | CYP:GOV defence_minister 2006-11..2007-05
Phoevos Klokkaris |  |  | CYP:GOV defence_minister 2006-07..2006-10
Socrates Hasikos |  |  | CYP:GOV defence_minister 2003-01..2003-02
Takis Clerides |  |  | CYP:GOV finance_minister 2003-01..2003-02
Yiorgos Lillikas |  |  | CYP:GOV foreign_minister 2006-07..2007-07
# CZE
Eduoard Janota | Eduard Janota |  | CZE:GOV finance_minister 2009-07..2010-07
Frantisek Bublan |  |  | CZE:GOV interior_minister 2004-09..2006-09
Jan Strasky |  | m | CZE:GOV president 1992-07-20..1992-12-31
Jaroslav Tvrdik |  | m | CZE:GOV defence_minister 2003-01..2003-06
Jiri Cunek |  | m | CZE:GOV minister 2007-02..2009-01
Jiri Havel |  | m | CZE:GOV minister 2006-02..2006-09
Jiri Sedivy |  | m | CZE:GOV defence_minister 2006-10..2007-01
Karel Kuehnl |  | m | CZE:GOV defence_minister 2004-09..2006-09
Martin Bartak |  | m | CZE:GOV defence_minister 2009-07..2010-07
Martin Bursik |  | m | CZE:GOV minister 2007-02..2009-06
Martin Jahn |  | m | CZE:GOV minister 2004-09..2006-01
Martin Pecina |  | m | CZE:GOV interior_minister 2009-07..2010-07
Miroslav Kalousek |  | m | CZE:GOV finance_minister 2007-02..2009-06; CZE:GOV finance_minister 2010-08..2011-02
Miroslav Kostelka |  | m | CZE:GOV defence_minister 2003-07..2004-03; CZE:GOV defence_minister 2004-05..2004-08
Pavel Nemec |  |  | CZE:GOV minister 2004-09..2006-09
Pavel Rychetsky |  |  | CZE:GOV minister 2003-01..2003-08
Petr Mares |  | m | CZE:GOV minister 2003-01..2004-08
Petr Pithart |  | m | CZE:GOV prime_minister 1990-02-06..1992-07-02
Radek John |  |  | CZE:GOV minister 2010-08..2011-02
Vlasta Parkanova |  |  | CZE:GOV defence_minister 2007-02..2009-06
Vlastimil Tlusty |  |  | CZE:GOV finance_minister 2006-10..2007-01
Zdenek Skromach |  | m | CZE:GOV minister 2004-09..2006-09
# DEU
Manfred Gerlach |  | m | DEU:GOV leader 1989-12-06..1990-04-05
# DJI
Aboulkader Duale Waiss |  |  | DJI:GOV interior_minister 2003-01..2011-02
Ali Abdi Farah |  | m | DJI:GOV foreign_minister 2003-01..2005-07
Barkat Gourad Hamadou |  |  | DJI:GOV prime_minister 1978-10-02..2001-03-07
Dileita Mohamed Dileita | Mohamed Dileita Dileita |  | DJI:GOV prime_minister 2001-03-07..2009
Hassan Gouled Aptidon |  | m | DJI:GOV prime_minister 1977-05-18..1977-07-12; DJI:GOV president 1977-06-27..1999-05-08
Ismail Omar Guelleh |  | m | DJI:GOV president 1999-05-08..2009
Ougoureh Kifleh Ahmed |  |  | DJI:GOV defence_minister 2003-01..2011-02
Yacin Elmi Bouh |  |  | DJI:GOV finance_minister 2003-01..2011-02
# DMA
Clarence Augustus Seignoret |  |  | DMA:GOV president 1983-12-19..1993-10-25
Crispin Sorhaindo |  |  | DMA:GOV president 1993-10-25..1998-10-05
Edison James |  |  | DMA:GOV prime_minister 1995-06-14..2000-02-03
Eugenia Charles |  | f | DMA:GOV prime_minister 1980-07-21..1995-06-14
Nicholas Liverpool | Nicholas J. O. Liverpool | m | DMA:GOV president 2003-10-02..2009
Osborne Riviere |  |  | DMA:GOV foreign_minister 2003-01..2004-01; DMA:GOV prime_minister 2004-01-06..2004-01-08; DMA:GOV foreign_minister 2004-02..2005-05
Pierre Charles |  | m | DMA:GOV prime_minister 2000-10-01..2004-01-06
Roosevelt Skerrit | Roosevelt Skeritt |  | DMA:GOV prime_minister 2004-01-08..2009
Rosie Douglas |  |  | DMA:GOV prime_minister 2000-02-03..2000-10-01
Vernon Shaw |  |  | DMA:GOV president 1998-10-06..2003-10-01
Vince Henderson |  | m | DMA:GOV foreign_minister 2008-12..2010-01
# DNK
Claus Hjort Frederiksen |  | m | DNK:GOV finance_minister 2009-05..2011-02
Gitte Lillelund Bech |  |  | DNK:GOV defence_minister 2010-03..2011-02
Karen Ellemann |  | f | DNK:GOV interior_minister 2009-05..2010-02
Soren Gade |  | m | DNK:GOV defence_minister 2004-05..2010-02
Svend Aage Jensby |  |  | DNK:GOV defence_minister 2003-01..2003-12; DNK:GOV defence_minister 2004-02..2004-04
Thor Pedersen |  |  | DNK:GOV finance_minister 2003-01..2008-03
# DOM
Almeida Rancier | Almeyda Rancier |  | DOM:GOV interior_minister 2004-09..2010-09; DOM:GOV interior_minister 2010-11..2011-02
Carlos Morales Troncoso |  | m | DOM:GOV foreign_minister 2004-09..2011-02
Francisco Guerrero Prats |  | m | DOM:GOV foreign_minister 2003-06..2004-08
Franco Badia | Pedro Franco Badia | m | DOM:GOV interior_minister 2003-01..2003-05
Hipolito Mejia |  |  | DOM:GOV president 2000-08-16..2004-08-16
Hugo Tolentino Dipp |  |  | DOM:GOV foreign_minister 2003-01..2003-05
Joaquín Balaguer |  | m | DOM:GOV president 1966-07-01..1978-08-16; DOM:GOV president 1986-08-16..1996-08-16
Jose Armando Polanco Gómez |  | m | DOM:GOV interior_minister 2010-10..2010-10
Jose Malkum |  | m | DOM:GOV finance_minister 2003-01..2003-05
Leonel Fernández |  |  | DOM:GOV president 1996-08-16..2000-08-16; DOM:GOV president 2004-08-16..2009
Milagros Ortiz Bosch |  |  | DOM:GOV leader 2003-01..2004-08
Rafael Alburquerque de Castro |  | m | DOM:GOV leader 2004-09..2011-02
Rafael Calderón |  | m | DOM:GOV finance_minister 2003-06..2004-08
Vicente Bengoa |  |  | DOM:GOV finance_minister 2004-09..2011-02
# DZA
Abdelatif Benachenhou |  |  | DZA:GOV finance_minister 2004-07..2005-05
Abdelaziz Belkhadem |  |  | DZA:GOV foreign_minister 2003-01..2006-05; DZA:GOV prime_minister 2006-05-24..2008-06-23
Abdelaziz Bouteflika |  |  | DZA:GOV president 1999-04-27..2009
Abdelkader Bensalah |  |  | DZA:GOV speaker 2003-01..2005-05
Abdelmalek Benhabyles |  |  | DZA:GOV president 1992-01-11..1992-01-14
Abdelmalek Guenaizia |  |  | DZA:GOV defence_minister 2005-06..2011-02
Ahmed Benbitour |  | m | DZA:GOV prime_minister 1999-12-23..2000-08-27
Ahmed Ouyahia |  | m | DZA:GOV prime_minister 1995-12-31..1998-12-15; DZA:GOV prime_minister 2003-05-05..2006-05-24; DZA:GOV prime_minister 2008-06-23..2009
Ali Benflis |  | m | DZA:GOV prime_minister 2000-08-27..2003-05-05
Ali Haroun |  | m | DZA:GOV leader 1992-01-14..1994-01-31
Ali Kafi |  | m | DZA:GOV leader 1992-01-14..1994-01-31
Belaid Abdessalam |  |  | DZA:GOV prime_minister 1992-07-08..1993-08-21
Chadli Bendjedid |  |  | DZA:GOV president 1979-02-09..1992-01-11
Fatiha Mentouri |  |  | DZA:GOV finance_minister 2007-07..2008-06
Karim Younes |  | m | DZA:GOV speaker 2003-01..2004-06
Khaled Nezzar |  | m | DZA:GOV leader 1992-01-14..1994-01-31
Liamine Zroual |  |  | DZA:GOV president 1994-01-31..1999-04-27
Mohamed Bedjaoui | Mohammed Bedjaoui | m | DZA:GOV foreign_minister 2005-06..2006-04
Mohamed Boudiaf |  | m | DZA:GOV leader 1992-01-14..1994-01-31
Mohamed Terbeche |  | m | DZA:GOV finance_minister 2003-01..2004-06
Mokdad Sifi |  |  | DZA:GOV prime_minister 1994-04-11..1995-12-31
Mouloud Hamrouche |  |  | DZA:GOV prime_minister 1989-09-09..1991-06-05
Mourad Medelci |  |  | DZA:GOV finance_minister 2005-06..2011-02
Nourredine Yazid Zerhouni | Noureddine Yazid Zerhouni |  | DZA:GOV interior_minister 2003-01..2011-02
Redha Malek |  |  | DZA:GOV leader 1992-01-14..1994-01-31; DZA:GOV prime_minister 1993-08-21..1994-04-11
Sid Ahmed Ghozali |  |  | DZA:GOV prime_minister 1991-06-05..1992-07-08
Smail Hamdani |  | m | DZA:GOV prime_minister 1998-12-15..1999-12-23
Tedjini Haddam |  |  | DZA:GOV leader 1992-01-14..1994-01-31
# ECU
Abdala Bucaram Ortiz |  |  | ECU:GOV president 1996-08-10..1997-02-06
Alfredo Palacio |  | m | ECU:GOV president 2005-04-20..2007-01-15
Alfredo Vera Arrata |  | m | ECU:GOV interior_minister 2011-01..2011-02
Anibal Solon Espinosa Ayala |  | m | ECU:GOV defence_minister 2005-05..2005-10
Antonio Parra Gil |  | m | ECU:GOV foreign_minister 2005-05..2005-10
Antonio Vargas |  | m | ECU:GOV leader 2000-01-21..2000-01-22
Armando Rodas Espinel |  |  | ECU:GOV finance_minister 2006-08..2006-10
Carlos Mendoza |  | m | ECU:GOV leader 2000-01-21..2000-01-22
Carlos Solorzano |  | m | ECU:GOV leader 2000-01-21..2000-01-22
Diego Borja |  |  | ECU:GOV finance_minister 2006-02..2006-07
Fabián Alarcón |  |  | ECU:GOV president 1997-02-06..1997-02-09; ECU:GOV president 1997-02-11..1998-08-10
Fander Falconi Benítez |  |  | ECU:GOV foreign_minister 2009-01..2010-01
Fausto Ortiz de la Cadena |  | m | ECU:GOV finance_minister 2007-08..2008-10
Francisco Carrion Mena |  | m | ECU:GOV foreign_minister 2005-11..2007-01
Gustavo Jalkh Roben |  |  | ECU:GOV interior_minister 2010-08..2010-12
Gustavo Noboa |  |  | ECU:GOV president 2000-01-22..2003-01-15
Jamil Mahuad |  |  | ECU:GOV president 1998-08-10..2000-01-21
Javier Ponce Cevallos |  | m | ECU:GOV defence_minister 2008-05..2011-02
Jose Jouvin Vernaza |  | m | ECU:GOV finance_minister 2006-11..2007-01
Lenin Moreno |  |  | ECU:GOV leader 2007-02..2011-02
Lorena Escudero Durán |  |  | ECU:GOV defence_minister 2007-03..2007-08
Lucio Gutiérrez |  |  | ECU:GOV president 2003-01-15..2005-04-20
Magdalena Barreiro Riofrio |  | f | ECU:GOV finance_minister 2005-11..2006-01
Marcelo Delgado Alvear |  | m | ECU:GOV defence_minister 2006-09..2007-01
María Elsa Viteri |  | f | ECU:GOV finance_minister 2008-11..2010-04
Mauricio Pozo |  |  | ECU:GOV finance_minister 2003-01..2004-08
Mauricio Yepez |  |  | ECU:GOV finance_minister 2004-09..2005-04
Nelson Herrera |  |  | ECU:GOV defence_minister 2003-01..2005-04
Nicanor Alejandro Serrano Aguilar |  |  | ECU:GOV leader 2005-06..2007-01
Nina Pacari |  | f | ECU:GOV foreign_minister 2003-01..2003-08
Oswaldo Jarrin Román |  |  | ECU:GOV defence_minister 2005-11..2006-08
Patricio Rivera |  |  | ECU:GOV finance_minister 2010-05..2011-02
Patricio Zuquilanda |  |  | ECU:GOV foreign_minister 2003-09..2005-04
Rafael Correa | Rafael Correa Delgado | m | ECU:GOV finance_minister 2005-05..2005-10; ECU:GOV president 2007-01-15..2009
Ricardo Patino |  |  | ECU:GOV finance_minister 2007-02..2010-01; ECU:GOV foreign_minister 2010-02..2011-02
Rodrigo Borja Cevallos |  | m | ECU:GOV president 1988-08-10..1992-08-10
Rosalia Arteaga Serrano |  |  | ECU:GOV president 1997-02-09..1997-02-11
Sixto Durán Ballen |  |  | ECU:GOV president 1992-08-10..1996-08-10
Wellington Sandoval |  |  | ECU:GOV defence_minister 2007-10..2008-04
# EGY
Ahmed Nazif | Ahmed Mohamed Nazif; Ahmed Mahmoud Mohamed Nazif | m | EGY:GOV prime_minister 2004-07-14..2009
Atef Ebeid |  |  | EGY:GOV prime_minister 1999-10-05..2004-07-14
Atef Sedki |  |  | EGY:GOV prime_minister 1986-11-10..1996-01-04
Habib el Adly | Habib el Adli |  | EGY:GOV interior_minister 2003-01..2011-02
Hosni Mubarak |  |  | EGY:GOV prime_minister 1981-10-07..1982-01-02; EGY:GOV president 1981-10-14..2009
Kamal Ganzouri |  |  | EGY:GOV prime_minister 1996-01-04..1999-10-05
Mohamed Hussein Tantawi |  | m | EGY:GOV defence_minister 2003-01..2011-02
Muhammad Medhat Hassanein |  |  | EGY:GOV finance_minister 2003-01..2004-07
Youssef Amin Wally |  |  | EGY:GOV minister 2003-01..2004-08
# ERI
Ali Said Abdella |  | m | ERI:GOV foreign_minister 2003-01..2004-08; ERI:GOV foreign_minister 2004-10..2005-10
Berhane Abrehe |  |  | ERI:GOV finance_minister 2003-01..2011-02
Isaias Afewerki |  |  | ERI:GOV leader 1991-05-29..1993-05-24; ERI:GOV president 1993-05-24..2009
Mohamed Omer |  | m | ERI:GOV foreign_minister 2005-12..2007-04
Sebhat Ephrem |  |  | ERI:GOV defence_minister 2003-01..2011-02
# ESH
Abdelkader Taleb Oumar |  |  | ESH:GOV prime_minister 2003-10-29..2009
Bouchraya Beyoun |  |  | ESH:GOV prime_minister 1993-09-19..1995-09-08; ESH:GOV prime_minister 1999-02-10..2003-10-29
Mahfoud Ali Beiba |  |  | ESH:GOV prime_minister 1995-09-08..1999-02-10
Mohamed Abdelaziz |  | m | ESH:GOV president 1982-10-16..2009
# ESP
Federico Trillo |  | m | ESP:GOV defence_minister 2003-01..2004-04
# EST
Ain Seppik |  |  | EST:GOV interior_minister 2003-01..2003-01
Aivar Soerd |  |  | EST:GOV finance_minister 2005-05..2007-04
Andres Tarand |  |  | EST:GOV prime_minister 1994-11-08..1995-04-17
Harri Ounapuu |  | m | EST:GOV finance_minister 2003-01..2003-03
Ivari Padar |  |  | EST:GOV finance_minister 2007-05..2009-05
Jaak Joeruut |  | m | EST:GOV defence_minister 2005-03..2005-10
Jurgen Ligi |  | m | EST:GOV defence_minister 2005-11..2007-04; EST:GOV finance_minister 2009-07..2011-02
Juri Pihl |  | m | EST:GOV interior_minister 2007-05..2009-05
Kalle Laanet |  |  | EST:GOV interior_minister 2005-05..2007-04
Kristiina Ojuland |  | f | EST:GOV foreign_minister 2003-01..2005-02
Margus Hanson |  | m | EST:GOV defence_minister 2003-04..2004-11
Margus Leivo |  | m | EST:GOV interior_minister 2003-04..2005-04
Marko Pomerants |  | m | EST:GOV interior_minister 2009-07..2011-02
Rein Lang |  |  | EST:GOV foreign_minister 2005-03..2005-04
Sven Mikser |  | m | EST:GOV defence_minister 2003-01..2003-03
Taavi Veskimagi |  | m | EST:GOV finance_minister 2004-04..2005-04
Tiit Vahi |  |  | EST:GOV prime_minister 1995-04-17..1997-03-17
Tonis Palts |  |  | EST:GOV finance_minister 2003-04..2004-03
Toomas Varek |  | m | EST:GOV interior_minister 2003-02..2003-03
# ETH
Abadula Gemeda |  |  | ETH:GOV defence_minister 2003-01..2005-10
Addisu Legesse |  |  | ETH:GOV minister 2003-01..2010-10
Girma Wolde-Giorgis | Girma Woldegiorgis |  | ETH:GOV president 2001-10-08..2009
Hailemariam Desalegn |  |  | ETH:GOV minister 2010-11..2011-02
Hailu Yimenu |  |  | ETH:GOV prime_minister 1989-11-08..1991-04-26
Kassu Ilala |  |  | ETH:GOV minister 2003-01..2011-02
Kuma Demeksa |  |  | ETH:GOV defence_minister 2005-11..2008-11
Meles Zenawi |  |  | ETH:GOV president 1991-05-28..1995-08-22; ETH:GOV prime_minister 1995-08-23..2009
Mengistu Haile Mariam |  |  | ETH:GOV leader 1974-11-17..1974-11-28; ETH:GOV leader 1977-02-11..1987-09-10; ETH:GOV president 1987-09-10..1991-05-21
Negasso Gidada |  |  | ETH:GOV president 1995-08-22..2001-10-08
Seyoum Mesfin |  |  | ETH:GOV foreign_minister 2003-01..2004-04; ETH:GOV foreign_minister 2004-06..2010-10
Siraj Fegisa | Siraj Fegessa |  | ETH:GOV defence_minister 2008-12..2011-02
Sufian Ahmed |  |  | ETH:GOV finance_minister 2003-01..2011-02
Tamrat Layne |  |  | ETH:GOV prime_minister 1991-06-06..1995-08-22
Tesfaye Dinka |  |  | ETH:GOV prime_minister 1991-04-26..1991-06-06
Tesfaye Gebre Kidan |  |  | ETH:GOV president 1991-05-21..1991-05-28
# FIN
Anne Holmlund | Anne Elisabeth Holmlund | f | FIN:GOV interior_minister 2007-05..2011-02
Antti Kalliomaki |  | m | FIN:GOV minister 2003-05..2005-09
Eero Heinaluoma |  |  | FIN:GOV minister 2005-10..2007-04
Jan Erik Enestam |  | m | FIN:GOV defence_minister 2003-01..2003-04
Jyri Hakamies | Jyri Jukka Hakamies | m | FIN:GOV defence_minister 2007-05..2011-02
Kari Rajamaki |  |  | FIN:GOV interior_minister 2003-05..2007-04
Seppo Kaariainen |  |  | FIN:GOV defence_minister 2003-07..2007-04
Suvi Anne Siimes |  |  | FIN:GOV finance_minister 2003-01..2003-01
Ulla Maj Wideroos |  | f | FIN:GOV finance_minister 2003-05..2007-04
Ville Itala |  |  | FIN:GOV interior_minister 2003-01..2003-04
# FJI
Epeli Ganilau |  |  | FJI:GOV defence_minister 2010-04..2010-12
Epeli Nailatikau |  |  | FJI:GOV foreign_minister 2007-09..2010-03; FJI:GOV president 2010-04..2011-02
Inoke Kubuabola |  |  | FJI:GOV foreign_minister 2010-04..2010-11; FJI:GOV foreign_minister 2010-12..2011-02
Joketani Cokanasiga |  |  | FJI:GOV interior_minister 2003-01..2007-08
Jona Senilagakali |  |  | FJI:GOV prime_minister 2006-12-06..2007-01-05
Jone Kubuabola |  |  | FJI:GOV finance_minister 2003-01..2007-08
Jope Seniloli |  |  | FJI:GOV leader 2003-01..2004-08
Josefa Iloilo |  |  | FJI:GOV president 2000-07-18..2001-03-15
Kaliopate Tavola |  |  | FJI:GOV foreign_minister 2003-01..2007-08
Kamisese Mara |  |  | FJI:GOV prime_minister 1967-09-01..1970-10-10; FJI:GOV prime_minister 1987-12-05..1992-06-02; FJI:GOV president 1993-12-16..2000-05-29
Laisenia Qarase |  |  | FJI:GOV prime_minister 2000-07-04..2001-03-14; FJI:GOV prime_minister 2001-03-16..2006-12-05
Mahendra Chaudhry | Mahendra Pal Chaudhry |  | FJI:GOV prime_minister 1999-05-19..2000-05-27; FJI:GOV finance_minister 2007-09..2010-03
Penaia Ganilau |  |  | FJI:GOV governor 1983-02-12..1987-10-06; FJI:GOV president 1987-12-05..1993-12-15
Sitiveni Rabuka |  |  | FJI:GOV leader 1987-10-07..1987-12-05; FJI:GOV prime_minister 1992-06-02..1999-05-19
Tevita Momoedonu |  |  | FJI:GOV prime_minister 2001-03-14..2001-03-16
Voreqe Bainimarama | Josaia Voreqe Bainimarama |  | FJI:GOV leader 2000-05-29..2000-07-18; FJI:GOV president 2006-12-05..2007-01-04; FJI:GOV prime_minister 2007-01-05..2009; FJI:GOV interior_minister 2007-09..2011-02
# FRA
Hubert Falco |  | m | FRA:GOV defence_minister 2009-07..2009-11
Jean Marie Bockel |  | m | FRA:GOV defence_minister 2008-04..2009-06
Rama Yade |  |  | FRA:GOV foreign_minister 2007-07..2009-06
Renaud Muselier |  |  | FRA:GOV foreign_minister 2003-01..2005-06
# FSM
Bailey Olter |  |  | FSM:GOV president 1991-05-11..1997-05-08
Jacob Nena |  | m | FSM:GOV president 1996-11-08..1999-05-11
John Haglelgam |  | m | FSM:GOV president 1987-05-11..1991-05-11
Joseph J. Urusemal |  | m | FSM:GOV president 2003-05-11..2007-05-11
Leo A. Falcam |  | m | FSM:GOV president 1999-05-11..2003-05-11
Manny Mori | Emanuel mori |  | FSM:GOV president 2007-05-11..2009
# GAB
Antoine de Padoue Mboumbou Miyakou |  |  | GAB:GOV minister 2003-01..2008-03
Blaise Louembe |  |  | GAB:GOV finance_minister 2008-11..2011-02
Casimir Oye Mba |  |  | GAB:GOV prime_minister 1990-05-03..1994-11-02
Didjob Divungi di Ndinge |  |  | GAB:GOV leader 2003-01..2007-05; GAB:GOV leader 2007-09..2007-10; GAB:GOV leader 2007-12..2008-01; GAB:GOV leader 2008-04..2011-02
Emmanuel Ondo Metogho |  | m | GAB:GOV minister 2003-01..2008-03
Georgette Koko |  |  | GAB:GOV minister 2008-04..2011-02
Honorine Dossou Naki |  |  | GAB:GOV minister 2008-04..2011-02
Idriss Ngari |  |  | GAB:GOV interior_minister 2003-01..2008-03
Jean Eyeghe Ndong | Eyeghe Ndong | m | GAB:GOV prime_minister 2006-01-20..2009
Jean-François Ntoutoume Emane |  | m | GAB:GOV prime_minister 1999-01-23..2006-01-20
Laure Olga Gondjout |  |  | GAB:GOV minister 2008-04..2011-02
Léon Mebiame |  | m | GAB:GOV prime_minister 1975-04-16..1990-05-03
Omar Bongo |  |  | GAB:GOV president 1967-11-28..2009
Paul Toungui |  | m | GAB:GOV finance_minister 2003-01..2004-05; GAB:GOV finance_minister 2004-07..2011-02
Paulin Obame-Nguema |  |  | GAB:GOV prime_minister 1994-11-02..1999-01-23
# GBR
Andrew Ridgway |  |  | GBR:GOV governor 2006-06-14..2009
Geoffrey Hoon | Geoffrey William Hoon | m | GBR:GOV defence_minister 2003-01..2005-05
John Cheshire |  | m | GBR:GOV governor 2001-01-24..2006-04-07
John Sutton |  | m | GBR:GOV governor 1990-01..1995-01
Michael Wilkes |  | m | GBR:GOV governor 1995-09-01..2000-10-12
William Pillar |  | m | GBR:GOV governor 1985-01..1990-01
# GEO
Aleko Alexishvili |  |  | GEO:GOV finance_minister 2005-08..2007-09
Avtandil Jorbenadze |  |  | GEO:GOV prime_minister 2001-12-21..2003-11-27
Bacho Akhalaia |  |  | GEO:GOV defence_minister 2009-10..2011-02
Bessarion Gugushvili |  |  | GEO:GOV prime_minister 1991-08-23..1992-01-06
David Tevzadze |  | m | GEO:GOV defence_minister 2003-01..2004-02
Davit Bakradze |  |  | GEO:GOV speaker 2008-07..2011-02
Davit Kezerashvili |  |  | GEO:GOV defence_minister 2006-12..2008-12
Eduard Shevardnadze |  | m | GEO:GOV president 1992-03-10..2003-11-23; GEO:GOV prime_minister 1993-08-06..1993-08-20
Gela Bezhuashvili |  |  | GEO:GOV defence_minister 2004-03..2005-10; GEO:GOV foreign_minister 2005-11..2008-02
Giorgi Arsenishvili |  |  | GEO:GOV prime_minister 2000-05-11..2001-12-21
Giorgi Baramidze |  |  | GEO:GOV interior_minister 2003-12..2004-06; GEO:GOV defence_minister 2004-07..2004-12; GEO:GOV minister 2005-01..2011-02
Giorgi Tsereteli |  |  | GEO:GOV speaker 2003-12..2004-02
Grigol Mgalobishvili |  |  | GEO:GOV prime_minister 2008-12..2009-02
Grigol Vashadze |  |  | GEO:GOV foreign_minister 2009-01..2011-02
Irakli Menagharishvili |  |  | GEO:GOV foreign_minister 2003-01..2003-11
Irakli Okruashvili |  |  | GEO:GOV defence_minister 2005-01..2006-11
Jaba Ioseliani |  |  | GEO:GOV president 1992-01-06..1992-03-10
Kakha Baindurashvili |  |  | GEO:GOV finance_minister 2009-03..2011-02
Koba Narchemashvili |  |  | GEO:GOV interior_minister 2003-01..2003-11
Kote Kemularia |  |  | GEO:GOV minister 2005-03..2005-10
Lado Gurgenidze | Vladimir Gurgenidze |  | GEO:GOV prime_minister 2007-11-22..2009
Mikheil Machavariani |  |  | GEO:GOV speaker 2007-12..2008-02
Mikheil Saakashvili |  |  | GEO:GOV president 2004-01-25..2007-11-25; GEO:GOV president 2008-01-20..2009
Mirian Gogiashvili |  |  | GEO:GOV finance_minister 2003-01..2003-11
Murman Omanidze |  |  | GEO:GOV prime_minister 1991-08-18..1991-08-23
Niko Lekishvili |  |  | GEO:GOV prime_minister 1995-12-08..1998-08-07
Nikoloz Gilauri |  |  | GEO:GOV finance_minister 2007-10..2011-02
Nino Burjanadze |  | f | GEO:GOV speaker 2003-01..2004-01; GEO:GOV president 2003-11-23..2004-01-25; GEO:GOV speaker 2004-03..2008-06; GEO:GOV president 2007-11-25..2008-01-20
Otar Patsatsia |  |  | GEO:GOV prime_minister 1993-08-20..1995-10-05
Salome Zourabichvili |  |  | GEO:GOV foreign_minister 2004-08..2005-10
Tedo Japaridze |  |  | GEO:GOV foreign_minister 2004-01..2004-07
Tengiz Kitovani |  |  | GEO:GOV president 1992-01-06..1992-03-10
Tengiz Sigua |  |  | GEO:GOV prime_minister 1990-11-15..1991-08-18; GEO:GOV prime_minister 1992-01-06..1993-08-06
Valeri Chechelashvili |  | m | GEO:GOV finance_minister 2005-03..2005-07
Vano Merabishvili | Vano Merabashvili |  | GEO:GOV minister 2004-07..2011-02
Vasil Sikharulidze | David Sikharulidze |  | GEO:GOV defence_minister 2009-01..2009-09
Vazha Lortkipanidze |  |  | GEO:GOV prime_minister 1998-08-07..2000-05-11
Zurab Nogaideli | Zurab Noghaideli |  | GEO:GOV finance_minister 2003-12..2007-11; GEO:GOV prime_minister 2005-02-17..2007-11-22
Zurab Zhvania |  |  | GEO:GOV prime_minister 2003-11-27..2004-02-17
Zviad Gamsakhurdia |  |  | GEO:GOV president 1990-11-14..1992-01-06
# GHA
Addo Kufuor | Kwame Addo Kufuor |  | GHA:GOV defence_minister 2003-04..2004-05
Akwasi Osei Adjei | Akwasi Asei Adjei |  | GHA:GOV foreign_minister 2007-09..2007-12; GHA:GOV foreign_minister 2008-01..2009-03
Albert Kan Dapaah |  | m | GHA:GOV interior_minister 2006-06..2007-08; GHA:GOV defence_minister 2007-09..2009-03
Anthony Akoto Osei |  | m | GHA:GOV finance_minister 2007-09..2009-03
Benjamin Kumbuor |  |  | GHA:GOV interior_minister 2011-02..2011-02
Cletus Avoka |  |  | GHA:GOV interior_minister 2009-04..2010-02
Hackman Owusu Agyeman |  |  | GHA:GOV foreign_minister 2003-01..2007-08
Jerry John Rawlings |  |  | GHA:GOV president 1979-06-04..1979-09-24; GHA:GOV president 1981-12-31..2001-01-07
John Agyekum Kufuor |  | m | GHA:GOV president 2001-01-07..2009
John Mahama | John Dramani Mahama | m | GHA:GOV leader 2009-02..2011-02
Joseph Smith |  | m | GHA:GOV defence_minister 2009-04..2011-02
Kabwenah Dufuor |  |  | GHA:GOV finance_minister 2009-04..2009-06
Kwabena Duffuor |  |  | GHA:GOV finance_minister 2009-07..2011-02
Kwamena Bartels |  |  | GHA:GOV interior_minister 2007-09..2009-03
Mahama Aliu | Aliu Mahama |  | GHA:GOV leader 2003-01..2005-03
Malik Alhassan Yakubu |  |  | GHA:GOV interior_minister 2003-01..2003-03
Martin Amidu |  | m | GHA:GOV interior_minister 2010-03..2011-01
Mohammed Mumuni | Muhammed Mumuni | m | GHA:GOV foreign_minister 2009-04..2011-02
Nana Obiri Boahen |  |  | GHA:GOV interior_minister 2007-09..2009-03
Yaw Osafo Marfo | Yaw Osafo Maafo |  | GHA:GOV finance_minister 2003-01..2005-03
# GIN
Adelino Mano Queta |  |  | GIN:GOV foreign_minister 2009-11..2011-02
Adiato Nandigna | Adiato Diallo Nandigna |  | GIN:GOV foreign_minister 2009-04..2009-10
Ahmed Tidiane Souare |  | m | GIN:GOV prime_minister 2008-05-23..2009
Alexandre Cece Loua |  |  | GIN:GOV foreign_minister 2009-04..2010-12
Almamy Kabele Camara | Kabele Camara; Kabine Komara |  | GIN:GOV foreign_minister 2007-08..2008-07; GIN:GOV defence_minister 2008-08..2009-03; GIN:GOV prime_minister 2009-04..2010-12
Amadou Lamarana Bah |  |  | GIN:GOV foreign_minister 2008-08..2009-03
Antonio Isaac Monteiro |  | m | GIN:GOV foreign_minister 2006-06..2007-07
Aristides Ocante da Silva |  |  | GIN:GOV defence_minister 2009-11..2011-02
Artur Silva | Artur da Silva | m | GIN:GOV defence_minister 2009-04..2009-10
Augusto Formoso Mendes Correia |  | m | GIN:GOV finance_minister 2003-01..2003-01
Augusto Ussumane |  | m | GIN:GOV finance_minister 2003-01..2003-12
Baillo Diallo |  |  | GIN:GOV defence_minister 2007-08..2008-07
Carlos Gomes |  | m | GIN:GOV prime_minister 2004-07..2006-05; GIN:GOV prime_minister 2009-04..2011-02
Cellou Dalein Diallo |  |  | GIN:GOV prime_minister 2004-12-09..2006-04-05
Cipriano Cassama |  |  | GIN:GOV interior_minister 2008-09..2009-03
Clucio Soares |  |  | GIN:GOV interior_minister 2009-04..2009-10
Dionisio Cabi |  |  | GIN:GOV interior_minister 2007-01..2007-07
Édouard Gnakoye Lama |  | m | GIN:GOV foreign_minister 2011-01..2011-02
Eugene Camara |  |  | GIN:GOV prime_minister 2007-02-09..2007-03-01
Fatoumata Kaba Sidibe | Fatoumata Kaba Sidebe |  | GIN:GOV foreign_minister 2005-09..2007-07
Francisco Correia |  | m | GIN:GOV finance_minister 2004-07..2006-05
François Lonseny Fall |  | m | GIN:GOV foreign_minister 2003-01..2003-09; GIN:GOV foreign_minister 2003-11..2005-08; GIN:GOV prime_minister 2004-02-23..2004-04-30
Haja Satu Camara Pinto |  |  | GIN:GOV interior_minister 2009-11..2011-02
Helder Proenca |  |  | GIN:GOV defence_minister 2006-06..2007-07
Induta Zamora | Zamora Induta |  | GIN:GOV defence_minister 2003-01..2003-01
Joao Amadu Fadia |  |  | GIN:GOV finance_minister 2004-07..2006-05
Joao Monteiro |  |  | GIN:GOV foreign_minister 2004-01..2004-06
Joaozinho Vieira |  |  | GIN:GOV foreign_minister 2003-01..2003-12
Jose Djo |  | m | GIN:GOV finance_minister 2006-06..2007-07
Jose Mario Vaz | Mario Vaz | m | GIN:GOV finance_minister 2009-11..2011-02
Kerfala Yansane | Kerfalla Yansane |  | GIN:GOV finance_minister 2011-01..2011-02
Lamine Sidime |  |  | GIN:GOV prime_minister 1999-03-08..2004-02-23
Lansana Conte |  |  | GIN:GOV president 1984-04-03..2009
Lansana Kouyate |  |  | GIN:GOV prime_minister 2007-03-01..2008-05-23
Lassana Seidi |  |  | GIN:GOV interior_minister 2004-07..2006-05
Madikaba Camara |  |  | GIN:GOV finance_minister 2006-11..2007-07
Mamadou Beau Keita |  |  | GIN:GOV interior_minister 2007-08..2008-07
Mamadou Sande |  |  | GIN:GOV finance_minister 2009-04..2010-12
Mamady Conde |  |  | GIN:GOV foreign_minister 2006-11..2007-07
Marciano Silva Barbeiro |  |  | GIN:GOV defence_minister 2007-08..2009-03
Maria da Conceicao Nobre Cabral |  | f | GIN:GOV foreign_minister 2007-08..2009-03
Martinho Cabi |  |  | GIN:GOV prime_minister 2007-05..2008-08
Mohamed Said Fofana |  | m | GIN:GOV prime_minister 2011-01..2011-02
Moussa Dadis Camara |  | m | GIN:GOV president 2009-04..2009-05
Ousmane Dore |  |  | GIN:GOV finance_minister 2007-08..2009-03
Pedro Ucaim Lima |  | m | GIN:GOV finance_minister 2007-08..2008-08
Raimundo Pereira | Raimundo Perreira |  | GIN:GOV president 2009-04..2009-10
Sekouba Konate |  |  | GIN:GOV defence_minister 2009-04..2010-12
Sheik Amadou Camara |  |  | GIN:GOV finance_minister 2003-01..2004-08; GIN:GOV finance_minister 2004-10..2006-10
Sidya Toure |  |  | GIN:GOV prime_minister 1996-07-09..1999-03-08
Soares Sambu |  |  | GIN:GOV foreign_minister 2004-07..2006-05
Vitor Mandinga |  | m | GIN:GOV finance_minister 2006-06..2007-07
# GMB
Alieu Ngum |  |  | GMB:GOV finance_minister 2005-07..2005-11
Baboucarr Blaise Jagne |  |  | GMB:GOV foreign_minister 2003-01..2004-10
Baboucarr Jatta | Bubacar Jatta |  | GMB:GOV interior_minister 2005-12..2006-10; GMB:GOV interior_minister 2006-11..2006-12
Bala Garba Jahumpa |  |  | GMB:GOV foreign_minister 2006-11..2008-04
Dawda Jawara |  |  | GMB:GOV president 1970-04-24..1994-07-22
Famara Jatta |  |  | GMB:GOV finance_minister 2003-01..2003-12
Isatou Njie Saidy |  |  | GMB:GOV leader 2003-01..2011-02
Lamin Kaba Bajo |  |  | GMB:GOV foreign_minister 2005-12..2006-10
Mambury Njie |  |  | GMB:GOV finance_minister 2011-02..2011-02
Margaret Keita |  | f | GMB:GOV finance_minister 2005-04..2005-06
Momodou Lamin Sedat Jobe |  |  | GMB:GOV foreign_minister 2003-01..2003-12
Mousa Bala Gaye | Musa Gibril Bala Gaye | m | GMB:GOV finance_minister 2004-01..2005-03; GMB:GOV foreign_minister 2005-09..2011-01
Omar Touray |  |  | GMB:GOV foreign_minister 2008-05..2011-02
Ousman Badjie |  |  | GMB:GOV interior_minister 2003-01..2003-12
Ousman Sonko |  |  | GMB:GOV interior_minister 2007-01..2011-02
Samba Bah |  |  | GMB:GOV interior_minister 2005-01..2005-11
Sidi Moro Sanneh |  |  | GMB:GOV foreign_minister 2004-11..2005-08
Sulayman Ceesay |  |  | GMB:GOV interior_minister 2004-01..2004-12
Yahya Jammeh |  |  | GMB:GOV president 1994-07-22..2009
# GNB
Alamara Nhasse |  |  | GNB:GOV prime_minister 2001-12-09..2002-11-17
Ansumane Mane |  |  | GNB:GOV president 1999-05-07..1999-05-14
Aristides Gomes |  |  | GNB:GOV prime_minister 2005-11-02..2007-04-13
Artur Sanha |  | m | GNB:GOV prime_minister 2003-09-28..2004-05-10
Caetano N'Tchama |  |  | GNB:GOV prime_minister 2000-02-19..2001-03-19
Carlos Correia |  | m | GNB:GOV prime_minister 1991-12-27..1994-10-26; GNB:GOV prime_minister 1997-06-06..1998-12-03
Carlos Gomes Junior |  | m | GNB:GOV prime_minister 2004-05-10..2005-11-02
Faustino Imbali |  |  | GNB:GOV prime_minister 2001-03-21..2001-12-09
Francisco Fadul |  | m | GNB:GOV prime_minister 1998-12-03..2000-02-19
Henrique Rosa |  |  | GNB:GOV president 2003-09-28..2005-10-01
João Bernardo Vieira |  |  | GNB:GOV prime_minister 1978-09-28..1980-11-14; GNB:GOV president 1984-05-16..1999-05-07; GNB:GOV president 2005-10-01..2009
Kumba Iala |  |  | GNB:GOV president 2000-02-17..2003-09-14
Manuel Saturnino da Costa |  | m | GNB:GOV prime_minister 1994-10-26..1997-06-06
Mario Pires |  | m | GNB:GOV prime_minister 2002-11-17..2003-09-14
Martinho Ndafa Cabi |  |  | GNB:GOV prime_minister 2007-04-13..2009
Verissimo Correia Seabra |  |  | GNB:GOV president 2003-09-14..2003-09-28
# GNQ
Ángel Serafin Seriche Dougan |  | m | GNQ:GOV prime_minister 1996-04-01..2001-03-04
Baltasar Engonga Edjo |  | m | GNQ:GOV finance_minister 2003-01..2004-06
Candido Muatetema Rivas |  |  | GNQ:GOV prime_minister 2001-03-04..2004-06-14
Clemente Engonga Nguema Onguene |  | m | GNQ:GOV interior_minister 2003-01..2011-02
Cristino Seriche Bioko |  |  | GNQ:GOV prime_minister 1982-08-15..1992-03-04
Francisco Edu Ngua |  | m | GNQ:GOV defence_minister 2003-01..2004-06
Ignacio Milam Tang |  |  | GNQ:GOV prime_minister 2008-07-08..2009
Jos Ela Ebang |  |  | GNQ:GOV foreign_minister 2003-01..2004-06
Melanio Ebendeng Nsomo |  |  | GNQ:GOV defence_minister 2003-01..2004-06
Melchor Esono Edjo |  |  | GNQ:GOV finance_minister 2003-01..2004-06
Mercelino Owono Edu |  |  | GNQ:GOV finance_minister 2004-07..2011-02
Miguel Abia Biteo Borico | Miguel Abia | m | GNQ:GOV finance_minister 2003-01..2003-10; GNQ:GOV finance_minister 2003-12..2004-06; GNQ:GOV prime_minister 2004-06-14..2006-08-14
Miguel Oyono Ndong |  | m | GNQ:GOV minister 2003-01..2004-06
Ricardo Mangue Obama Nfubea |  |  | GNQ:GOV prime_minister 2006-08-14..2008-07-08
Santiago Nsobeya Efuman |  | m | GNQ:GOV foreign_minister 2003-01..2004-06
Silvestre Siale Bileka |  |  | GNQ:GOV prime_minister 1992-03-04..1996-04-01
Teodoro Obiang Nguema Mbasogo |  |  | GNQ:GOV president 1979-08-03..2009
# GRC
Christos Sartzetakis |  | m | GRC:GOV president 1985-03-30..1990-05-04
Dimitrios Droutsas |  |  | GRC:GOV foreign_minister 2010-10..2011-02
Evangelos Vassilios Meimarakis |  | m | GRC:GOV defence_minister 2006-03..2009-10
Ioannis Papathanasiou |  |  | GRC:GOV finance_minister 2009-02..2009-10
Ioannis Rangousis |  |  | GRC:GOV interior_minister 2009-11..2011-02
Konstandinos Skandalidis |  |  | GRC:GOV interior_minister 2003-01..2004-03
Konstandinos Stephanopoulos |  |  | GRC:GOV prime_minister 1995-03-10..2005-03-12
Nikos Khristodoulakis |  | m | GRC:GOV finance_minister 2003-01..2004-03
Spilios Spiliotopoulos |  |  | GRC:GOV defence_minister 2004-04..2006-02
Tasos Yiannitsis |  | m | GRC:GOV foreign_minister 2003-01..2004-03
Theodoros Pagkalos | Theodoros Pangalos |  | GRC:GOV minister 2009-12..2011-02
Xenophon Zolotas |  |  | GRC:GOV prime_minister 1989-11-23..1990-04-11
Yeoryios Alogoskoufis |  |  | GRC:GOV finance_minister 2004-04..2009-01
Yeoryios Papakonstandinou |  |  | GRC:GOV finance_minister 2009-11..2009-11
Yiannos Papandoniou |  | m | GRC:GOV defence_minister 2003-01..2004-03
# GRD
Ben Jones |  | m | GRD:GOV prime_minister 1989-12-20..1990-03-16
Charles Peter David | Peter David | m | GRD:GOV foreign_minister 2009-04..2009-08; GRD:GOV foreign_minister 2009-09..2010-11
Daniel Williams |  | m | GRD:GOV governor 1996-08-09..2009
George Brizan |  | m | GRD:GOV prime_minister 1995-02-01..1995-06-22
Karl Hood |  | m | GRD:GOV foreign_minister 2010-12..2011-02
Keith Mitchell |  |  | GRD:GOV prime_minister 1995-06-22..2008-07-09
Nazim Burke |  |  | GRD:GOV finance_minister 2008-08..2011-02
Nicholas Brathwaite |  | m | GRD:GOV prime_minister 1983-12-09..1984-12-04; GRD:GOV prime_minister 1990-03-16..1995-02-01
Paul Scoon |  | m | GRD:GOV governor 1978-10-04..1992-08-06
Reginald Palmer |  |  | GRD:GOV governor 1992-08-06..1996-08-09
Tillman Thomas |  |  | GRD:GOV prime_minister 2008-07-09..2009
# GTM
Abraham Valenzuela González |  |  | GTM:GOV defence_minister 2009-02..2011-02
Alfonso Portillo Cabrera |  | m | GTM:GOV president 2000-01-14..2004-01-14
Álvaro Arzu Irigoyen |  | m | GTM:GOV president 1996-01-14..2000-01-14
Álvaro Colom Caballeros |  | m | GTM:GOV president 2008-01-14..2009
Carlos Humberto Aldana Villanueva |  | m | GTM:GOV defence_minister 2005-06..2005-11
Cecilio Leiva Rodríguez | Ronaldo Cecilio Leiva Rodríguez |  | GTM:GOV defence_minister 2007-01..2007-03
César Augusto Méndez Pinelo |  | m | GTM:GOV defence_minister 2004-02..2005-05
Edgar Gutiérrez |  | m | GTM:GOV foreign_minister 2003-01..2004-01
Eduardo Stein |  |  | GTM:GOV leader 2004-02..2008-02
Eduardo Weymann |  |  | GTM:GOV finance_minister 2003-01..2004-01
Francisco Bermúdez Amado |  | m | GTM:GOV defence_minister 2005-12..2006-12
Gert Rosenthal |  |  | GTM:GOV foreign_minister 2006-09..2008-02
Haroldo Rodas Melgar |  |  | GTM:GOV foreign_minister 2008-03..2011-02
Hugo Beteta |  |  | GTM:GOV finance_minister 2006-10..2007-08
Jorge Briz Abulara |  | m | GTM:GOV foreign_minister 2004-02..2006-08
Jorge Serrano Elias |  | m | GTM:GOV president 1991-01-14..1993-06-01
Jose Adolfo Reyes |  | m | GTM:GOV interior_minister 2003-01..2004-01
Jose Rafael Espada | Rafael Espada | m | GTM:GOV leader 2009-02..2011-02
Juan Alberto Fuentes Knight |  | m | GTM:GOV finance_minister 2008-03..2011-02
Juan Francisco Reyes López |  | m | GTM:GOV leader 2003-01..2004-01
Marco Tulio García Franco |  | m | GTM:GOV defence_minister 2008-03..2009-01
Marco Vinicio Cerezo Arévalo |  | m | GTM:GOV president 1986-01-14..1991-01-14
María Antonieta del Cid |  | f | GTM:GOV finance_minister 2004-02..2006-09
Mefi Eliud Rodríguez García |  |  | GTM:GOV finance_minister 2007-09..2008-02
Óscar Berger Perdomo |  | m | GTM:GOV president 2004-01-14..2008-01-14
Ramiro de León Carpio |  |  | GTM:GOV president 1993-06-06..1996-01-14
Robin Moran Muñoz |  | m | GTM:GOV defence_minister 2003-01..2004-01
# GUY
Ashni Singh |  |  | GUY:GOV finance_minister 2006-10..2011-02
Bharrat Jagdeo |  |  | GUY:GOV prime_minister 1999-08-09..1999-08-11; GUY:GOV president 1999-08-11..2009
Cheddi Jagan |  |  | GUY:GOV president 1992-10-09..1997-03-06
Clement Rohee |  |  | GUY:GOV interior_minister 2006-10..2011-02
Desmond Hoyte |  | m | GUY:GOV president 1985-08-06..1992-10-09
Hamilton Green |  |  | GUY:GOV prime_minister 1985-08-06..1992-10-09
Janet Jagan |  | f | GUY:GOV prime_minister 1997-03-17..1997-12-22; GUY:GOV president 1997-12-19..1999-08-11
Ronald Gajraj |  | m | GUY:GOV interior_minister 2003-01..2004-01; GUY:GOV interior_minister 2004-03..2005-05
Rudolph Insanally |  | m | GUY:GOV foreign_minister 2003-01..2008-04
Saisnarine Kowlessar |  |  | GUY:GOV finance_minister 2003-01..2006-09
Sam Hinds |  | m | GUY:GOV prime_minister 1992-10-09..1997-03-17; GUY:GOV president 1997-03-06..1997-12-19; GUY:GOV prime_minister 1997-12-22..1999-08-09; GUY:GOV prime_minister 1999-08-11..2009
# HKG
*David Wilson |  |  | HKG:GOV governor 1987-04-09..1992-07-09
*Donald Tsang |  |  | HKG:GOV leader 2005-03-12..2005-06-01
*Henry Tang |  |  | HKG:GOV leader 2005-06-01..2005-06-24
*Tung Chee-hwa |  |  | HKG:GOV leader 1997-07-01..2005-03-12
# HND
Álvaro Antonio Romero Salgado |  | m | HND:GOV interior_minister 2006-03..2008-02
Ángel Edmundo Orellana Mercado | Edmundo Orellana Mercado | m | HND:GOV foreign_minister 2008-12..2009-02; HND:GOV defence_minister 2009-03..2010-01
Anibal Enrique Quinonez |  | m | HND:GOV foreign_minister 2003-09..2003-10
Aristides Mejia |  |  | HND:GOV defence_minister 2006-03..2009-02
Arturo Alvarado |  | m | HND:GOV finance_minister 2003-01..2003-06; HND:GOV finance_minister 2003-08..2004-09
Carlos Roberto Flores Facusse |  | m | HND:GOV president 1998-01-27..2002-01-27
Carlos Roberto Reina |  | m | HND:GOV president 1994-01-27..1998-01-27
Federico Breve |  | m | HND:GOV defence_minister 2003-01..2006-02
Guillermo Augusto Pérez Cadalso Arias |  |  | HND:GOV foreign_minister 2003-01..2003-08
Hugo Noe Pino |  |  | HND:GOV finance_minister 2006-03..2006-06
Jorge Alberto Rodas Gamero | Jorge Rodas Gamero | m | HND:GOV interior_minister 2008-03..2008-12; HND:GOV interior_minister 2009-01..2010-01
Jorge Ramón Hernández Alcerro |  | m | HND:GOV interior_minister 2003-01..2005-09
Jose Azcona Hoyo |  | m | HND:GOV president 1986-01-27..1990-01-27
Leonidas Rosa Bautista |  |  | HND:GOV foreign_minister 2003-11..2005-07
Manuel Zelaya |  | m | HND:GOV president 2006-01-27..2009
Mario Canahuati | Mario Miguel Canahuati | m | HND:GOV foreign_minister 2010-02..2010-04
Mario Fortin |  | m | HND:GOV foreign_minister 2005-08..2006-02
Marlon Pascua Cerrato |  |  | HND:GOV defence_minister 2010-03..2011-02
Milton Jiménez Puerto |  |  | HND:GOV foreign_minister 2006-03..2008-02
Óscar Álvarez | Óscar Arturo Álvarez Guerrero | m | HND:GOV interior_minister 2010-02..2011-02
Patricia Isabel Rodas Baca |  | f | HND:GOV foreign_minister 2009-03..2010-01
Rafael Leonardo Callejas |  | m | HND:GOV president 1990-01-27..1994-01-27
Rebeca Santos | Rebeca Patricia Santos | f | HND:GOV finance_minister 2006-07..2010-01
Ricardo Maduro |  |  | HND:GOV president 2002-01-27..2006-01-27
Vicente Williams |  |  | HND:GOV leader 2003-01..2006-02
William Chong Wong |  | m | HND:GOV finance_minister 2004-10..2006-02; HND:GOV finance_minister 2010-02..2011-02
# HRV
Andrija Hebrang |  |  | HRV:GOV minister 2004-02..2005-02
Ante Simonic |  | m | HRV:GOV minister 2003-01..2004-01
Berislav Roncevic |  |  | HRV:GOV defence_minister 2004-02..2008-02
Bozidar Pankretic |  |  | HRV:GOV minister 2009-08..2011-01
Branko Vukelic |  | m | HRV:GOV defence_minister 2008-03..2011-01
Damir Polancec |  |  | HRV:GOV minister 2005-03..2010-01
Davor Bozinovic |  |  | HRV:GOV defence_minister 2011-02..2011-02
Djurdja Adlesic |  |  | HRV:GOV minister 2008-03..2011-01
Domagoj Ivan Milosevic |  |  | HRV:GOV minister 2011-02..2011-02
Franjo Greguric |  | m | HRV:GOV prime_minister 1991-08-03..1992-09-08
Goran Granic |  | m | HRV:GOV minister 2003-01..2004-01
Hrvoje Sarinic |  |  | HRV:GOV prime_minister 1992-09-08..1993-03-29
Ivan Suker |  | m | HRV:GOV finance_minister 2004-02..2004-09; HRV:GOV finance_minister 2004-11..2011-02
Josip Manolic |  |  | HRV:GOV prime_minister 1990-08-24..1991-08-03
Martina Dalic |  |  | HRV:GOV finance_minister 2011-02..2011-02
Mato Crkvenac |  |  | HRV:GOV finance_minister 2003-01..2004-01
Miomir Zuzul |  |  | HRV:GOV foreign_minister 2004-02..2005-02
Nikica Valentic |  |  | HRV:GOV prime_minister 1993-03-29..1995-11-04
Petar Cobankovic |  | m | HRV:GOV minister 2011-02..2011-02
Sime Lucin |  |  | HRV:GOV interior_minister 2003-01..2004-01
Slavko Linic |  |  | HRV:GOV minister 2003-01..2004-01
Slobodan Uzelac |  | m | HRV:GOV minister 2008-03..2011-02
Tomislav Karamarko |  | m | HRV:GOV interior_minister 2009-03..2011-02
Tonino Picula |  |  | HRV:GOV foreign_minister 2003-01..2004-01
Vlatko Pavletic |  |  | HRV:GOV president 1999-11-26..2000-02-02
Zeljka Antunovic |  | f | HRV:GOV minister 2003-01..2004-01
Zlatko Matesa |  |  | HRV:GOV prime_minister 1995-11-04..2000-01-27
Zlatko Tomcic |  |  | HRV:GOV president 2000-02-02..2000-02-18
# HTI
Alrich Nicolas |  |  | HTI:GOV foreign_minister 2008-10..2009-11
André Lemercier Georges |  | m | HTI:GOV finance_minister 2004-04..2006-06
Bernard Gousse |  | m | HTI:GOV interior_minister 2004-04..2005-06
Boniface Alexandre |  |  | HTI:GOV president 2004-02-28..2006-05-14
Claudette Werleigh |  |  | HTI:GOV prime_minister 1995-11-07..1996-03-06
Daniel Dorsainvil |  | m | HTI:GOV finance_minister 2006-07..2009-11
David Bazile |  | m | HTI:GOV interior_minister 2004-11..2005-07; HTI:GOV interior_minister 2005-08..2006-06
Émile Jonassaint |  |  | HTI:GOV president 1994-05-12..1994-10-12
Ertha Pascal-Trouillot |  |  | HTI:GOV president 1990-03-13..1991-01-07; HTI:GOV president 1991-01-07..1991-02-07
Georges Moïse |  | m | HTI:GOV interior_minister 2005-03..2005-06
Gérard Latortue |  | m | HTI:GOV prime_minister 2004-03-12..2006-06-09
Gustave Faubert | Jean Faubert Gustave |  | HTI:GOV finance_minister 2003-01..2003-08
Henri Bazin | Henry Bazin | m | HTI:GOV finance_minister 2004-06..2006-06
Henri Dorleans |  | m | HTI:GOV interior_minister 2005-07..2006-06
Herard Abraham |  |  | HTI:GOV president 1990-03-10..1990-03-13; HTI:GOV interior_minister 2004-04..2004-10; HTI:GOV interior_minister 2004-11..2006-06
Jacques-Édouard Alexis |  | m | HTI:GOV prime_minister 1999-03-26..2001-03-02; HTI:GOV prime_minister 2006-06-09..2009
Jean-Bertrand Aristide |  | m | HTI:GOV president 1991-02-07..1991-09-30; HTI:GOV president 1993-06-15..1994-05-12; HTI:GOV president 1994-10-12..1996-02-07; HTI:GOV president 2001-02-07..2004-02-28
Jean Gérard Dubreuil |  | m | HTI:GOV interior_minister 2003-01..2003-12; HTI:GOV interior_minister 2004-01..2004-03
Jean-Jacques Honorat |  | m | HTI:GOV prime_minister 1991-10-11..1992-06-19
Jean Joseph Exume |  | m | HTI:GOV interior_minister 2008-12..2009-11
Jean-Marie Cherestal |  | m | HTI:GOV prime_minister 2001-03-02..2002-03-15
Jean Renald Clerisme | Jean Reynald Clerisme | m | HTI:GOV foreign_minister 2006-07..2008-09
Jocelerme Privert |  |  | HTI:GOV interior_minister 2003-01..2004-03
Joseph Nerette |  | m | HTI:GOV president 1991-10-08..1992-06-19
Joseph Philippe Antonio |  | m | HTI:GOV foreign_minister 2003-01..2004-03
Luc Eucher Joseph |  | m | HTI:GOV interior_minister 2006-08..2008-09
Marc Bazin |  | m | HTI:GOV prime_minister 1992-06-19..1993-08-30; HTI:GOV president 1992-06-19..1993-06-15
Marie Michèle Rey |  | f | HTI:GOV foreign_minister 2009-12..2011-02
Michèle Duvivier Pierre Louis |  | f | HTI:GOV prime_minister 2008-10..2009-11
Paul Antoine Bien Aime |  | m | HTI:GOV interior_minister 2006-07..2011-02
Paul Denis |  | m | HTI:GOV interior_minister 2009-12..2011-02
Paul Magloire |  | m | HTI:GOV interior_minister 2005-07..2006-06
Prosper Avril |  |  | HTI:GOV president 1988-09-17..1990-03-10
Raoul Cedras |  |  | HTI:GOV president 1991-10-01..1991-10-08
René Magloire |  | m | HTI:GOV interior_minister 2006-07..2008-09
René Preval |  | m | HTI:GOV prime_minister 1991-02-13..1991-10-11; HTI:GOV president 1996-02-07..2001-02-07; HTI:GOV president 2006-05-14..2009
Robert Malval |  | m | HTI:GOV prime_minister 1993-08-30..1994-11-08
Ronald Baudin |  | m | HTI:GOV finance_minister 2009-12..2011-02
Rosny Smarth |  |  | HTI:GOV prime_minister 1996-03-06..1997-10-20
Smarck Michel |  |  | HTI:GOV prime_minister 1994-11-08..1995-11-07
Sylvain Lafalaise |  |  | HTI:GOV finance_minister 2006-08..2008-09
Yvon Neptune |  |  | HTI:GOV prime_minister 2002-03-15..2004-03-12
Yvon Simeon |  |  | HTI:GOV foreign_minister 2004-04..2005-02
# HUN
Csaba Hende |  | m | HUN:GOV defence_minister 2010-07..2011-02
Csaba Laszlo |  | m | HUN:GOV finance_minister 2003-01..2004-02
Ferenc Juhasz |  | m | HUN:GOV defence_minister 2003-01..2006-06
Imre Szekeres |  | m | HUN:GOV defence_minister 2006-07..2010-06
Janos Veres |  | m | HUN:GOV finance_minister 2005-05..2009-04
Katalin Szili |  | f | HUN:GOV speaker 2003-01..2006-08
Matyas Szuros |  |  | HUN:GOV president 1989-10-23..1990-05-02
Miklos Nemeth |  | m | HUN:GOV prime_minister 1988-11-23..1990-05-23
Monika Lamperth |  | f | HUN:GOV interior_minister 2003-01..2006-06
Peter Oszko |  | m | HUN:GOV finance_minister 2009-05..2010-06
Tibor Draskovics |  | m | HUN:GOV finance_minister 2004-03..2005-04
Zsolt Semjen |  |  | HUN:GOV minister 2010-07..2011-02
# IDN
Abdurrahman Wahid |  |  | IDN:GOV president 1999-10-20..2001-07-23
Agus Dermawan Wintarto Martowardojo |  |  | IDN:GOV finance_minister 2010-06..2011-02
B.J. Habibie |  |  | IDN:GOV president 1998-05-21..1999-10-20
Gamawan Fauzi |  |  | IDN:GOV interior_minister 2009-11..2011-02
Hamzah Haz |  |  | IDN:GOV leader 2003-01..2004-10
Hari Sabarno |  | m | IDN:GOV interior_minister 2003-01..2004-10
Juwono Sudarsono |  |  | IDN:GOV defence_minister 2004-11..2009-10
Matori Abdul Djalil |  |  | IDN:GOV defence_minister 2003-01..2004-10
Megawati Sukarnoputri |  | f | IDN:GOV president 2001-07-23..2004-10-20
Muhammad Maruf |  |  | IDN:GOV interior_minister 2004-11..2008-04
Muhammad Yusuf Kalla |  |  | IDN:GOV leader 2004-11..2009-10
Noer Hassan Wirajuda | Noer Hasan Wirajuda |  | IDN:GOV foreign_minister 2003-01..2009-10
Purnomo Yusgiantoro |  |  | IDN:GOV defence_minister 2009-11..2011-02
Sri Mulyani Indrawati |  | f | IDN:GOV finance_minister 2004-11..2005-12; IDN:GOV finance_minister 2006-01..2010-05
Susilo Bambang Yudhoyono |  |  | IDN:GOV president 2004-10-20..2009
Yusuf Anwar |  |  | IDN:GOV finance_minister 2004-11..2005-12
# IND
A. K. Antony |  |  | IND:GOV defence_minister 2006-11..2011-02
A.P.J. Abdul Kalam |  |  | IND:GOV president 2002-07-25..2007-07-25
Anand Rao Adsul |  |  | IND:GOV finance_minister 2003-01..2003-04
Anandrao Vithoba Adsul |  |  | IND:GOV finance_minister 2003-05..2004-01
Atal Bihari Vajpayee |  |  | IND:GOV prime_minister 1996-05-16..1996-06-01; IND:GOV prime_minister 1998-03-19..2004-05-22
Bhairon Singh Shekhawat |  |  | IND:GOV leader 2003-05..2007-08
Chandra Shekhar |  |  | IND:GOV prime_minister 1990-11-10..1991-06-21
George Fernandes |  | m | IND:GOV defence_minister 2003-01..2004-05
Ginjee Ramachandran | Ginjee N. Ramachandran |  | IND:GOV finance_minister 2003-01..2004-01
H.D. Deve Gowda |  |  | IND:GOV prime_minister 1996-06-01..1997-04-21
Hamid Ansari | Mohammad Hamid Ansari |  | IND:GOV leader 2007-09..2010-10
Harin Pathak |  |  | IND:GOV defence_minister 2003-01..2003-04; IND:GOV interior_minister 2003-05..2004-01
Inder Kumar Gujral |  |  | IND:GOV prime_minister 1997-04-21..1998-03-19
Jaswant Singh |  |  | IND:GOV finance_minister 2003-01..2004-05
K. Natwar Singh |  |  | IND:GOV foreign_minister 2004-06..2006-10
K.R. Narayanan |  |  | IND:GOV president 1997-07-25..2002-07-25
Lal Krishna Advani |  |  | IND:GOV minister 2003-01..2004-05
Manmohan Singh |  |  | IND:GOV prime_minister 2004-05-22..2009
Omar Abdullah |  |  | IND:GOV foreign_minister 2003-01..2003-04
P. Chidambaram |  |  | IND:GOV finance_minister 2004-06..2005-05
P.V. Narasimha Rao |  |  | IND:GOV prime_minister 1991-06-21..1996-05-16
Palaniappan Chidambaram |  |  | IND:GOV finance_minister 2005-06..2011-02
Pranab Mukherjee |  |  | IND:GOV defence_minister 2004-06..2006-10; IND:GOV foreign_minister 2006-11..2011-02
Pratibha Patil | Pratibha Devisingh Patil | f | IND:GOV president 2007-07-25..2009
Ramaswamy Venkataraman |  |  | IND:GOV president 1987-07-25..1992-07-25
S. M. Krishna |  |  | IND:GOV foreign_minister 2009-08..2009-08
Shankar Dayal Sharma |  |  | IND:GOV president 1992-07-25..1997-07-25
Shivraj Patil |  |  | IND:GOV interior_minister 2004-06..2008-12
Shripad Yesso Naik | Shripad Yasso Naik |  | IND:GOV finance_minister 2003-10..2004-01
Somanahalli Mallaiah Krishna |  |  | IND:GOV foreign_minister 2009-09..2011-02
Swamy Chinmayanand |  |  | IND:GOV interior_minister 2003-07..2004-01
Vinod Khanna |  |  | IND:GOV foreign_minister 2003-05..2004-01
Vishwanath Pratap Singh |  |  | IND:GOV prime_minister 1989-12-02..1990-11-10
Yashwant Sinha |  |  | IND:GOV foreign_minister 2003-01..2004-05
# IRL
Brian Mullooly |  | m | IRL:GOV president 1997-09-12..1997-11-10
Liam Hamilton |  | m | IRL:GOV president 1997-09-12..1997-11-10
Liam T. Cosgrave |  | m | IRL:GOV president 1997-09-12..1997-11-10
Mary Coughlan |  | f | IRL:GOV minister 2008-06..2011-02
Mary Harney |  | f | IRL:GOV minister 2003-01..2006-10
Michael Smith |  | m | IRL:GOV defence_minister 2003-01..2004-10
Patrick J. Hillery |  | m | IRL:GOV president 1976-12-03..1990-12-02
Seamus Pattison |  |  | IRL:GOV president 1997-09-12..1997-11-10
Tony Killeen |  | m | IRL:GOV defence_minister 2010-04..2011-02
Willie Odea |  |  | IRL:GOV defence_minister 2004-11..2010-03
# IRN
Ahmad Vahidi |  |  | IRN:GOV defence_minister 2009-10..2011-02
Ali Ardeshir Larijani |  | m | IRN:GOV speaker 2008-08..2011-02
Ali Kordan |  | m | IRN:GOV interior_minister 2008-09..2008-11
Hojatolislam Ali Akbar Hashemi Rafsanjani | Hojatolislam Ali Akbar Hashemi |  | IRN:GOV president 1981-06-22..1981-08-02; IRN:GOV president 1989-08-03..1997-08-03
Hojatolislam Mohammad Khatami |  |  | IRN:GOV president 1997-08-03..2005-08-03
Hojjat Ol Eslam Abdol Vahed Musavi Lari |  |  | IRN:GOV interior_minister 2003-01..2004-03; IRN:GOV interior_minister 2004-05..2005-08
Hojjat Ol Eslam Mehdi Mahdavi Karubi |  |  | IRN:GOV speaker 2003-01..2004-08
Hojjat Ol Eslam Qolam Ali Hadad Adel | Qolam Ali Hadad Adel |  | IRN:GOV speaker 2004-09..2004-11
Hosein Samsami |  |  | IRN:GOV finance_minister 2008-05..2008-08
Kamal Kharazi | Ali Naqi Kamal Kharazi |  | IRN:GOV foreign_minister 2003-01..2005-02
Kamran Daneshju |  |  | IRN:GOV interior_minister 2008-12..2009-01
Mahmoud Ahmadinejad |  |  | IRN:GOV president 2005-08-03..2009
Manuchehr Motaki |  |  | IRN:GOV foreign_minister 2005-09..2010-12
Mehdi Hashemi |  |  | IRN:GOV interior_minister 2008-08..2008-08
Mohammad Reza Aref Yazdi |  |  | IRN:GOV leader 2003-01..2005-10
Mostafa Mohammad Najar |  |  | IRN:GOV defence_minister 2005-09..2009-09; IRN:GOV interior_minister 2009-10..2011-02
Mostafa Pur Mohammadi |  |  | IRN:GOV interior_minister 2005-09..2008-07
Parviz Davudi |  |  | IRN:GOV leader 2005-11..2009-08
Sadeq Mahsuli |  |  | IRN:GOV interior_minister 2009-02..2009-09
Safdar Hoseini |  |  | IRN:GOV finance_minister 2005-03..2005-08
Shams Ed Din Hoseini |  |  | IRN:GOV finance_minister 2008-09..2011-02
Tahmasb Mazaheri | Tahmaseb Mazaheri Khorasani |  | IRN:GOV finance_minister 2003-01..2005-02
Vali Shamkani | Vali Shamkhani |  | IRN:GOV defence_minister 2003-01..2005-08
# IRQ
Abd al Qadir Muhammad Jassim al Mufriji Al |  |  | IRQ:GOV defence_minister 2010-08..2010-12
Abd al Tawab Mullah al Huwaysh al Ani |  |  | IRQ:GOV minister 2003-01..2003-04
Abdul Aziz al-Hakim |  |  | IRQ:GOV president 2003-12-01..2003-12-31
Abid Mutlaq Hamud al Jabburi |  |  | IRQ:GOV minister 2005-06..2006-05
Adil Abd al Mahdi |  |  | IRQ:GOV finance_minister 2004-07..2010-12
Adnan Pachachi |  | m | IRQ:GOV president 2004-01..2004-01-31
Ahmad Chalabi |  |  | IRQ:GOV president 2003-09-01..2003-09-30; IRQ:GOV minister 2005-06..2006-05
Ahmad Husayn al Khudayir al Samarrai |  |  | IRQ:GOV minister 2003-01..2003-04
Ahmad Hussein Khudayir al-Samarrai |  |  | IRQ:GOV prime_minister 1993-09-05..1994-05-29
Ali al Sajri |  | m | IRQ:GOV foreign_minister 2011-01..2011-02
Ali Allawi | Ali Alawi | m | IRQ:GOV defence_minister 2004-05..2004-05; IRQ:GOV finance_minister 2005-06..2006-05
Bayan Baqir Sulagh | Bayan Baqir Jabr Sulagh |  | IRQ:GOV interior_minister 2005-06..2010-12
Ezzedine Salim |  |  | IRQ:GOV president 2004-05-01..2004-05-17
Falah Hasan al Naqib |  |  | IRQ:GOV interior_minister 2004-07..2005-05
Ghazi al-Yawer |  |  | IRQ:GOV president 2004-06-28..2005-04-07
Hazim Qutran al Khuzai al Shalan | Hazim Qutran al Shalan al Khuzai |  | IRQ:GOV defence_minister 2004-07..2005-05
Hikmat Mizban Ibrahim al Azzawi |  |  | IRQ:GOV minister 2003-01..2003-04
Hoshyar Zebari | Hoshyar Mahmud Zebari |  | IRQ:GOV foreign_minister 2003-10..2011-02
Ibrahim al-Jaafari | Ibrahim al Jafari | m | IRQ:GOV president 2003-08-01..2003-08-31; IRQ:GOV prime_minister 2005-05-03..2006-05-20
Iyad Allawi |  |  | IRQ:GOV president 2003-10-01..2003-10-31; IRQ:GOV prime_minister 2004-06-01..2005-05-03
Jalal Talabani |  |  | IRQ:GOV president 2003-11-01..2003-11-30; IRQ:GOV president 2005-04-07..2009
Jawad al Bulani | Jawad Karim al Bulani |  | IRQ:GOV interior_minister 2006-07..2010-12
Jay Garner |  |  | IRQ:GOV governor 2003-04-21..2003-05-12
John Abizaid |  | m | IRQ:GOV leader 2003-07-07..2004-06-28
Kaimil al Kilani | Kamil al Kilani |  | IRQ:GOV finance_minister 2003-10..2004-06
Mahmud Dhiyab al Ahmad |  |  | IRQ:GOV interior_minister 2003-01..2003-04
Massoud Barzani |  |  | IRQ:GOV president 2004-04-01..2004-04-30
Mohsen Abdul Hamid |  |  | IRQ:GOV president 2004-02-01..2004-02-28
Muhammad Bahr al-Uloum |  |  | IRQ:GOV president 2003-07-13..2003-07-31; IRQ:GOV president 2004-03-01..2004-03-31
Muhammad Hamza al-Zubaydi |  |  | IRQ:GOV prime_minister 1991-09-16..1993-09-05
Muhammad Munajid al Dulaymi |  |  | IRQ:GOV foreign_minister 2008-08..2010-12
Naji Sabri Ahmad al Hadithi |  |  | IRQ:GOV foreign_minister 2003-01..2003-04
Nuri al-Maliki |  |  | IRQ:GOV prime_minister 2006-05-20..2009
Nuri Badran |  |  | IRQ:GOV interior_minister 2003-10..2004-04
Paul Bremer |  | m | IRQ:GOV governor 2003-05-12..2004-06-28
Rafi al Issawi | Rafi Hiyad al Issawi |  | IRQ:GOV foreign_minister 2006-07..2011-02
Rowsch Shaways | Rowsch Nuri Shaways |  | IRQ:GOV minister 2005-06..2006-05; IRQ:GOV minister 2010-02..2011-02
Saadun Hammadi |  |  | IRQ:GOV prime_minister 1991-03-23..1991-09-13
Saddam Hussein |  |  | IRQ:GOV president 1979-07-16..2003-04-09; IRQ:GOV prime_minister 1994-05-29..2003-04-09
Sadun al Dulaymi |  |  | IRQ:GOV defence_minister 2005-06..2006-05
Salam al Zubai |  |  | IRQ:GOV minister 2006-06..2008-07
Salih al Mutlaq |  |  | IRQ:GOV minister 2011-01..2011-02
Sultan Hashim Ahmad al Jabburi Tai |  |  | IRQ:GOV defence_minister 2003-01..2003-04
Taha Muhyi al Din Maruf |  |  | IRQ:GOV leader 2003-01..2003-04
Taha Yasin Ramadan |  |  | IRQ:GOV leader 2003-01..2003-04
Tariq Mikhail Aziz |  | m | IRQ:GOV minister 2003-01..2003-04
Tommy Franks |  |  | IRQ:GOV leader 2003-04-09..2003-07-07
# ISL
Arni Mathiesen | Arni M. Mathiesen |  | ISL:GOV finance_minister 2005-11..2009-02
Ingibjorg Solrun Gisladottir |  |  | ISL:GOV foreign_minister 2007-07..2009-02
Steingrimur Hermannsson |  |  | ISL:GOV prime_minister 1983-05-26..1987-07-08; ISL:GOV prime_minister 1988-09-28..1991-04-30
Steingrimur Sigfusson | Steingrimur J. Sigfusson |  | ISL:GOV finance_minister 2009-03..2011-02
# ISR
Amir Peretz |  |  | ISR:GOV defence_minister 2006-06..2007-06
Ariel Sharon |  |  | ISR:GOV prime_minister 2001-03-07..2006-04-14
Avraham Burg |  |  | ISR:GOV president 2000-07-12..2000-08-01
Avraham Herschson |  |  | ISR:GOV finance_minister 2006-06..2007-04
Avraham Poraz |  |  | ISR:GOV interior_minister 2003-03..2003-12; ISR:GOV interior_minister 2004-02..2004-12
Benjamin Netanyahu | Binyamin Netanyahu; Bibi Netanyahu |  | ISR:GOV prime_minister 1996-06-18..1999-07-06
Chaim Herzog |  |  | ISR:GOV president 1983-05-05..1993-05-13
Dalia Itzik |  | f | ISR:GOV president 2007-01-25..2007-07-15
Ehud Barak |  |  | ISR:GOV prime_minister 1999-07-06..2001-03-07; ISR:GOV defence_minister 2007-07..2011-02
Ehud Olmert |  |  | ISR:GOV prime_minister 2006-01-04..2009
Eliyahu Yishai | Eli Yishai |  | ISR:GOV minister 2003-01..2003-03; ISR:GOV interior_minister 2009-04..2011-02
Ezer Weizman |  |  | ISR:GOV president 1993-05-13..2000-07-12
Moshe Katsav |  |  | ISR:GOV president 2000-08-01..2007-07-01
Natan Sharansky |  |  | ISR:GOV minister 2003-01..2005-05
Ophir Pines Paz |  |  | ISR:GOV interior_minister 2005-02..2005-12
Shaul Mofaz |  |  | ISR:GOV defence_minister 2003-01..2006-05
Shimon Peres |  | m | ISR:GOV prime_minister 1977-04-22..1977-06-21; ISR:GOV prime_minister 1984-09-14..1986-10-20; ISR:GOV prime_minister 1995-11-04..1996-06-18; ISR:GOV minister 2005-02..2005-12; ISR:GOV president 2007-07-15..2009
Silvan Shalom |  |  | ISR:GOV minister 2003-01..2006-01
Tommy Lapid |  |  | ISR:GOV minister 2003-03..2004-12
Yitzhak Rabin |  |  | ISR:GOV prime_minister 1974-06-03..1977-04-22; ISR:GOV prime_minister 1992-07-13..1995-11-04
Yitzhak Shamir |  |  | ISR:GOV prime_minister 1983-10-10..1984-09-14; ISR:GOV prime_minister 1986-10-20..1992-07-13
Yuval Steinitz |  |  | ISR:GOV finance_minister 2009-04..2011-02
# ITA
Domenico Siniscalco |  |  | ITA:GOV finance_minister 2004-10..2005-10
Giovanni Spadolini |  | m | ITA:GOV president 1992-04-28..1992-05-28
Marco Follini |  | m | ITA:GOV minister 2005-01..2005-04
# JAM
Anthony Hylton |  | m | JAM:GOV foreign_minister 2006-04..2007-09
Audley Shaw |  |  | JAM:GOV finance_minister 2007-10..2011-02
Bruce Golding |  |  | JAM:GOV prime_minister 2007-09-11..2009
Edward Zacca |  | m | JAM:GOV governor 1991-03-31..1991-08-01
Florizel Glasspole |  |  | JAM:GOV governor 1973-06-27..1991-03-31
Howard Cooke |  |  | JAM:GOV governor 1991-08-01..2006-02-15
K. D. Knight |  |  | JAM:GOV foreign_minister 2003-01..2006-03
Kenneth Baugh |  | m | JAM:GOV minister 2007-10..2011-02
Kenneth Hall |  | m | JAM:GOV governor 2006-02-15..2009
Michael Manley |  | m | JAM:GOV prime_minister 1972-03-02..1980-11-01; JAM:GOV prime_minister 1989-02-10..1992-03-30
Omar Davies |  |  | JAM:GOV finance_minister 2003-01..2007-09
P.J. Patterson | P. J. Patterson |  | JAM:GOV prime_minister 1992-03-30..2006-03-30
Percival James Patterson |  |  | JAM:GOV prime_minister 2003-01..2006-03
Portia Simpson Miller |  | f | JAM:GOV prime_minister 2006-03-30..2007-09-11; JAM:GOV defence_minister 2006-04..2007-09
# JOR
Abdel Elah al Khatib | Abdelelah al Khatib |  | JOR:GOV foreign_minister 2006-05..2007-11
Abdul Karim al Kabariti |  |  | JOR:GOV prime_minister 1996-02-04..1997-03-19
Abdul Rauf al Rawabdeh |  |  | JOR:GOV prime_minister 1999-03-04..2000-06-19
Abdul Salam al Majali |  |  | JOR:GOV prime_minister 1993-05-29..1995-01-07; JOR:GOV prime_minister 1997-03-19..1998-08-20
Abdullah Ii | Abdallah Ii | m | JOR:GOV monarch 1999-02-07..2009
Adel Qudah |  |  | JOR:GOV finance_minister 2005-08..2006-05
Adnan Badran |  | m | JOR:GOV prime_minister 2005-04-07..2005-11-27; JOR:GOV defence_minister 2006-01..2006-05
Ali Abu al Ragheb | Ali Abu Ragheb | m | JOR:GOV prime_minister 2000-06-19..2003-10-25
Awad Khulayfat |  |  | JOR:GOV minister 2003-01..2003-10
Awni Yerfas | Awni Yarfas |  | JOR:GOV interior_minister 2005-05..2006-05
Bassem al Salem | Basem al Salem |  | JOR:GOV finance_minister 2009-03..2009-12
Bassim al Salem | Bassim al Salim |  | JOR:GOV finance_minister 2009-03..2009-12
Eid al Fayez |  |  | JOR:GOV interior_minister 2006-06..2009-02
Faisal al Fayez |  |  | JOR:GOV prime_minister 2003-10-25..2005-04-07
Faris Nabulsi |  |  | JOR:GOV minister 2003-01..2003-10
Farouq Kasrawy |  |  | JOR:GOV foreign_minister 2005-05..2006-04
Fayez Tarawneh |  |  | JOR:GOV prime_minister 1998-08-20..1999-03-04
Ghaftan al Majali |  |  | JOR:GOV interior_minister 2003-01..2003-10
Hamad al Kasasbeh |  |  | JOR:GOV finance_minister 2007-11..2009-02
Hani Fawzi al Mulki |  |  | JOR:GOV foreign_minister 2005-02..2005-04
Hisham al Tal |  |  | JOR:GOV minister 2005-05..2005-07; JOR:GOV minister 2005-08..2006-05
Khalid al Karaki |  |  | JOR:GOV minister 2010-08..2011-02
Marouf al Bakhit | Marouf Suleiman Bakhit |  | JOR:GOV prime_minister 2005-11-27..2007-11-25
Marwan Muasher |  |  | JOR:GOV foreign_minister 2003-01..2005-04; JOR:GOV minister 2005-08..2006-05
Michel Marto |  | m | JOR:GOV finance_minister 2003-01..2003-10
Mohammad Abu Hammour |  |  | JOR:GOV finance_minister 2003-11..2005-04; JOR:GOV finance_minister 2010-01..2011-02
Mohammad Halaiqa |  |  | JOR:GOV minister 2003-11..2005-01
Mohammed Halaiqa |  | m | JOR:GOV minister 2003-01..2003-10
Mudar Badran |  |  | JOR:GOV prime_minister 1989-12-04..1991-06-19
Nader Dahabi | Nader al Dahabi; Nader Dhahabi; Nadir al Dahabi |  | JOR:GOV prime_minister 2007-11-25..2009; JOR:GOV defence_minister 2007-12..2009-12
Nasser Judeh |  | m | JOR:GOV foreign_minister 2009-03..2011-02
Nayef al Qadi |  |  | JOR:GOV interior_minister 2009-03..2010-11
Rajai Muasher |  |  | JOR:GOV minister 2010-01..2010-11
Saad Hayel Srour |  |  | JOR:GOV minister 2010-12..2011-02
Salah al Din al Bashir | Salah al Bashir |  | JOR:GOV foreign_minister 2007-12..2009-02
Salah Eddin Bashir | Salaleddin al Bashir |  | JOR:GOV foreign_minister 2007-12..2009-02
Samir al Rifai |  |  | JOR:GOV prime_minister 2010-01..2011-02
Samir Habashneh |  |  | JOR:GOV interior_minister 2003-11..2005-04
Sharif Zaid ibn Shaker |  |  | JOR:GOV prime_minister 1991-11-21..1993-05-29; JOR:GOV prime_minister 1995-01-07..1996-02-04
Taher al Masri |  |  | JOR:GOV prime_minister 1991-06-19..1991-11-21
Ziad Fariz | Ziad Fareiz |  | JOR:GOV minister 2006-06..2007-11
# JPN
Bunmei Ibuki |  |  | JPN:GOV finance_minister 2008-09..2008-09
Fukushiro Nukaga |  |  | JPN:GOV finance_minister 2007-09..2008-08
Hirofumi Nakasone |  |  | JPN:GOV foreign_minister 2008-10..2009-09
Hirohisa Fujii |  |  | JPN:GOV finance_minister 2009-10..2010-06
Hiroya Masuda |  |  | JPN:GOV interior_minister 2007-09..2008-09
Junichiro Koizumi |  |  | JPN:GOV prime_minister 2001-04-26..2006-09-26
Katsuya Okada |  |  | JPN:GOV foreign_minister 2009-10..2010-09
Keizo Obuchi |  |  | JPN:GOV prime_minister 1998-07-30..2000-04-05
Kiichi Miyazawa |  |  | JPN:GOV prime_minister 1991-11-06..1993-08-09
Koji Omi |  |  | JPN:GOV finance_minister 2006-10..2007-08
Kunio Hatoyama |  |  | JPN:GOV interior_minister 2008-10..2009-09
Masahiko Komura |  |  | JPN:GOV defence_minister 2007-09..2007-10; JPN:GOV foreign_minister 2007-11..2008-09
Masajuro Shiokawa |  |  | JPN:GOV finance_minister 2003-01..2003-11
Mikio Aoki |  |  | JPN:GOV prime_minister 2000-04-03..2000-04-05
Morihiro Hosokawa |  |  | JPN:GOV prime_minister 1993-08-09..1994-04-25
Naoto Kan |  |  | JPN:GOV minister 2009-10..2011-02
Nobutaka Machimura |  |  | JPN:GOV foreign_minister 2004-10..2005-11; JPN:GOV foreign_minister 2007-09..2008-09
Ryutaro Hashimoto |  |  | JPN:GOV prime_minister 1996-01-11..1998-07-30
Shigeru Ishiba |  |  | JPN:GOV defence_minister 2007-11..2008-08
Shinzo Abe |  |  | JPN:GOV prime_minister 2006-09-26..2007-09-26
Shoichi Nakagawa |  |  | JPN:GOV finance_minister 2008-10..2009-02
Taro Aso |  |  | JPN:GOV interior_minister 2003-12..2005-11; JPN:GOV foreign_minister 2005-12..2007-08; JPN:GOV prime_minister 2008-10..2009-09
Tomiichi Murayama |  |  | JPN:GOV prime_minister 1994-06-29..1996-01-11
Toranosuke Katayama |  |  | JPN:GOV interior_minister 2003-01..2003-11
Toshiki Kaifu |  |  | JPN:GOV prime_minister 1989-08-09..1991-11-06
Toshimi Kitazawa |  |  | JPN:GOV defence_minister 2009-10..2011-02
Tsutomu Hata |  |  | JPN:GOV prime_minister 1994-04-25..1994-06-29
Yasukazu Hamada |  |  | JPN:GOV defence_minister 2008-10..2009-09
Yasuo Fukuda |  |  | JPN:GOV prime_minister 2007-09-26..2009
Yoriko Kawaguchi |  |  | JPN:GOV foreign_minister 2003-01..2004-09
Yoshihiko Noda |  |  | JPN:GOV finance_minister 2010-07..2011-02
Yoshimasa Hayashi |  |  | JPN:GOV defence_minister 2008-09..2008-09
Yoshiro Mori |  |  | JPN:GOV prime_minister 2000-04-05..2001-04-26
Yukio Hatoyama |  |  | JPN:GOV prime_minister 2009-10..2010-06
Yuriko Koike |  |  | JPN:GOV defence_minister 2007-08..2007-08
# KAZ
Adilbek Dzhaksybekov |  |  | KAZ:GOV defence_minister 2009-07..2011-02
Akezhan Kazhegeldin |  |  | KAZ:GOV prime_minister 1994-10-12..1997-10-10
Akhmetzhan Yesimov |  |  | KAZ:GOV minister 2003-01..2006-01
Aleksandr Pavlov |  | m | KAZ:GOV minister 2003-01..2004-01
Arman Dunayev |  |  | KAZ:GOV finance_minister 2004-05..2006-01
Bauyrzhan Mukhametzhanov | Baurzhan Mukhamedzhanov |  | KAZ:GOV minister 2003-01..2003-06; KAZ:GOV interior_minister 2005-11..2009-04
Birganim Aytimova |  |  | KAZ:GOV minister 2004-06..2005-05
Bolat Zhamishev |  |  | KAZ:GOV finance_minister 2007-12..2011-02
Daniyal Akhmetov |  |  | KAZ:GOV prime_minister 2003-06-13..2007-01-10; KAZ:GOV defence_minister 2007-02..2009-06
Grigoriy Marchenko | Grigoriy Maarchenko |  | KAZ:GOV minister 2004-02..2004-05
Imangali Tasmagambetov |  |  | KAZ:GOV prime_minister 2002-01-28..2003-06-13
Kairbek Suleymenov |  |  | KAZ:GOV interior_minister 2003-01..2003-10
Kanat Saudabayev |  |  | KAZ:GOV foreign_minister 2009-10..2011-02
Karim Masimov |  | m | KAZ:GOV minister 2003-01..2005-05; KAZ:GOV minister 2006-02..2011-02; KAZ:GOV prime_minister 2007-01-10..2009
Kasymzhomart Tokayev |  |  | KAZ:GOV prime_minister 1999-10-01..2002-01-28; KAZ:GOV foreign_minister 2003-01..2007-01
Marat Tazhin |  |  | KAZ:GOV foreign_minister 2007-02..2009-09
Mukhtar Altynbayev |  |  | KAZ:GOV defence_minister 2003-01..2007-01
Natalya Korzhova |  |  | KAZ:GOV finance_minister 2006-02..2007-11
Nurlan Balgimbayev |  |  | KAZ:GOV prime_minister 1997-10-10..1999-10-01
Nursultan Nazarbayev |  |  | KAZ:GOV president 1990-04-24..2009
Sauat Mynbayev |  |  | KAZ:GOV minister 2003-07..2006-01
Sergey Tereshchenko |  | m | KAZ:GOV prime_minister 1991-10-14..1994-10-12
Serik Akhmetov |  |  | KAZ:GOV minister 2009-03..2010-03
Serik Baymaganbetov |  |  | KAZ:GOV interior_minister 2009-05..2011-02
Umirzak Shukeyev |  |  | KAZ:GOV minister 2007-09..2011-02
Yerbol Orynbayev |  |  | KAZ:GOV minister 2007-11..2009-02; KAZ:GOV minister 2009-08..2011-02
Yerbolat Dosayev |  |  | KAZ:GOV finance_minister 2003-07..2004-04
Zautbek Turisbekov |  |  | KAZ:GOV interior_minister 2003-11..2005-10
Zeynulla Kakimzhanov |  |  | KAZ:GOV finance_minister 2003-01..2003-06
# KEN
Chirau Mwakwere | Chirau Ali Mwakwere |  | KEN:GOV foreign_minister 2004-08..2006-03
Daniel Arap Moi |  | m | KEN:GOV president 1978-08-22..2002-12-30
David Mwiraria |  | m | KEN:GOV finance_minister 2003-01..2006-03
Kalonzo Musyoka | Stephen Kalonzo Musyoka; Stephene Kalonzo Musyoka |  | KEN:GOV foreign_minister 2003-01..2003-05; KEN:GOV foreign_minister 2003-07..2004-03; KEN:GOV foreign_minister 2004-05..2004-07; KEN:GOV interior_minister 2008-03..2011-02
Moody Awori |  |  | KEN:GOV interior_minister 2003-01..2008-02
Moses Wetangula |  |  | KEN:GOV foreign_minister 2008-03..2011-02
Mwai Kibaki |  |  | KEN:GOV president 2002-12-30..2009
Njenga Karume |  |  | KEN:GOV defence_minister 2006-04..2008-02
Raila Odinga | Raila Amolo Odinga |  | KEN:GOV prime_minister 2008-04-17..2009
Raphael Tuju |  | m | KEN:GOV foreign_minister 2006-04..2008-02
Wamalwa Kijana |  |  | KEN:GOV leader 2003-01..2003-09
Wycliffe Musalia Mudavadi |  |  | KEN:GOV minister 2008-05..2011-02
Yussuf Mohamed Haji |  |  | KEN:GOV defence_minister 2008-03..2011-02
# KGZ
Aaly Karashev |  | m | KGZ:GOV minister 2009-11..2010-07
Abibilla Kudayberdiev |  |  | KGZ:GOV defence_minister 2010-08..2011-02
Adakhan Madumarov |  |  | KGZ:GOV minister 2005-05..2006-05
Akylbek Japarov |  |  | KGZ:GOV finance_minister 2005-05..2007-12; KGZ:GOV minister 2009-11..2010-07
Alikbek Jekshenkulov |  |  | KGZ:GOV foreign_minister 2005-11..2007-04
Almanbet Matubraimov |  |  | KGZ:GOV prime_minister 1993-12-13..1993-12-14
Almazbek Atambayev |  |  | KGZ:GOV prime_minister 2007-03-29..2007-11-28
Amangeldy Muraliyev | Amangeldi Muraliev |  | KGZ:GOV prime_minister 1999-04-12..2000-12-21; KGZ:GOV minister 2010-08..2010-12
Andrey Iordan |  | m | KGZ:GOV prime_minister 1991-11-29..1992-02-10
Apas Jumagulov |  |  | KGZ:GOV prime_minister 1993-12-14..1998-03-24
Askar Aitmatov |  |  | KGZ:GOV foreign_minister 2003-01..2005-04
Askar Akayev |  |  | KGZ:GOV president 1990-10-27..2005-04-11
Aytikeyeva Jekshenovna |  |  | KGZ:GOV minister 2005-02..2005-04
Azim Isabekov | Azimbek Isabekov |  | KGZ:GOV prime_minister 2007-01-29..2007-03-29
Azimbek Beknazarov |  |  | KGZ:GOV minister 2010-09..2010-12
Bakirdin Subanbekov |  |  | KGZ:GOV interior_minister 2003-01..2005-04
Bakytbek Kalyyev | Bakytbek Kalyev |  | KGZ:GOV defence_minister 2008-06..2010-07
Bolot Abildayev |  |  | KGZ:GOV finance_minister 2003-01..2005-04
Bolotbek Nogoybayev | Bolotbek Nogoibayev |  | KGZ:GOV interior_minister 2007-03..2008-02
Boris Silayev |  | m | KGZ:GOV prime_minister 1998-12-23..1998-12-25; KGZ:GOV prime_minister 1999-04-04..1999-04-12
Chorobek Imashev |  |  | KGZ:GOV finance_minister 2010-08..2011-01
Daniyar Usenov |  |  | KGZ:GOV minister 2005-05..2005-10; KGZ:GOV prime_minister 2009-11..2010-07
Dinara Shaydieva |  |  | KGZ:GOV finance_minister 2011-02..2011-02
Ednan Karabayev | Ednan Karabaev |  | KGZ:GOV foreign_minister 2007-05..2009-01
Elmira Ibraimova | Elmira Ibragimova |  | KGZ:GOV minister 2008-06..2009-01
Esen Topoyev |  |  | KGZ:GOV defence_minister 2003-01..2005-04
Feliks Kulov |  | m | KGZ:GOV minister 2005-06..2007-02; KGZ:GOV prime_minister 2005-08-15..2007-01-29
Ibragim Junusov |  |  | KGZ:GOV minister 2011-01..2011-02
Igor Chudinov |  | m | KGZ:GOV prime_minister 2007-12-24..2009
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
Kurmanbek Bakiyev | Kurmanbek Bakiev |  | KGZ:GOV prime_minister 2000-12-21..2002-05-22; KGZ:GOV president 2005-03-25..2009; KGZ:GOV prime_minister 2005-03-25..2005-08-15
Kurmanbek Osmonov |  |  | KGZ:GOV minister 2003-01..2004-03
Marat Sultanov |  |  | KGZ:GOV finance_minister 2009-02..2010-07
Medetbek Kerimkulov |  |  | KGZ:GOV prime_minister 2005-06-20..2005-07-10
Moldomusa Kongantiyev | Moldomusa Kongantiev |  | KGZ:GOV interior_minister 2008-03..2010-07
Murat Sutalinov |  |  | KGZ:GOV interior_minister 2005-06..2006-10
Myktybek Abdildayev |  |  | KGZ:GOV interior_minister 2005-05..2005-05
Nasirdin Isanov |  |  | KGZ:GOV prime_minister 1991-01-21..1991-11-29
Nikolay Tanayev |  | m | KGZ:GOV prime_minister 2002-05-22..2005-03-25
Nur Uulu Dosbol |  |  | KGZ:GOV minister 2007-03..2008-05
Oktomkan Abdullaeva |  |  | KGZ:GOV minister 2010-08..2010-12
Omurbek Babanov |  |  | KGZ:GOV minister 2009-02..2009-10; KGZ:GOV minister 2011-01..2011-02
Omurbek Suvanaliyev |  |  | KGZ:GOV interior_minister 2006-12..2007-02
Osmonaly Guronov |  |  | KGZ:GOV interior_minister 2006-11..2006-11
Roza Otunbayeva | Roza Otunbaeva | f | KGZ:GOV foreign_minister 2005-05..2005-10; KGZ:GOV president 2010-08..2011-02
Ruslan Kazakbaev |  |  | KGZ:GOV foreign_minister 2010-08..2011-02
Shamil Atakhanov |  |  | KGZ:GOV minister 2011-01..2011-02
Tajikan Kalimbetova |  |  | KGZ:GOV finance_minister 2008-01..2009-01; KGZ:GOV minister 2009-11..2010-07
Tursunbek Chyngyshev |  |  | KGZ:GOV prime_minister 1992-02-10..1993-12-13
Tynychbek Tabaldiyev |  |  | KGZ:GOV minister 2006-10..2007-02
Uktomkhan Abdullayeva | Uktomkhan Abdullaeva |  | KGZ:GOV minister 2009-02..2009-10
Ularbek Mateyev |  |  | KGZ:GOV minister 2004-04..2005-04
Zarylbek Rysaliev |  |  | KGZ:GOV interior_minister 2010-10..2011-02
# KHM
*Bin Chhin |  |  | KHM:GOV minister 2007-10..2011-02
*Chea Sim |  |  | KHM:GOV leader 1992-04-06..1993-06-14
*Heng Samrin |  |  | KHM:GOV president 1979-01-07..1981-06-27; KHM:GOV leader 1981-06-27..1992-04-06
*Hor Namhong |  |  | KHM:GOV foreign_minister 2003-01..2011-02
*Hun Sen |  |  | KHM:GOV prime_minister 1985-01-14..1993-07-02
*Ke Kimyan |  |  | KHM:GOV minister 2009-04..2011-02
*Keat Chhon |  |  | KHM:GOV finance_minister 2003-01..2011-02
*Kev Put Reaksmei |  |  | KHM:GOV minister 2006-11..2008-09
*Nhek Bun Chhay | Nhek Bunchhay |  | KHM:GOV monarch 2004-07-13..2004-07-22; KHM:GOV minister 2004-12..2011-02
*Norodom Ranariddh |  |  | KHM:GOV prime_minister 1993-07-02..1993-09-21
*Norodom Sihamoni |  |  | KHM:GOV monarch 2004-10-14..2009
*Norodom Sihanouk |  |  | KHM:GOV president 1960-06-20..1970-03-18; KHM:GOV president 1975-04-17..1976-04-11; KHM:GOV leader 1991-11-20..1993-06-14; KHM:GOV president 1993-06-14..2004-10-06; KHM:GOV monarch 1993-09-24..2004-10-06
*Tea Banh |  |  | KHM:GOV minister 2004-12..2011-02
*Tol Lah |  |  | KHM:GOV minister 2003-01..2004-11
*Ung Huot |  |  | KHM:GOV prime_minister 1997-07-16..1998-11-30
*Yim Chhai Ly |  |  | KHM:GOV minister 2008-10..2011-02
# KIR
Amberoti Nikora |  |  | KIR:GOV interior_minister 2003-09..2011-02
Anote Tong |  |  | KIR:GOV president 2003-07-10..2009
Ata Teaotai |  |  | KIR:GOV president 1994-05-28..1994-10-01
Beniamina Tiinga |  |  | KIR:GOV finance_minister 2003-01..2003-05
Ieremia Tabai |  |  | KIR:GOV prime_minister 1978-03-01..1979-07-12; KIR:GOV president 1979-07-12..1982-12-10; KIR:GOV president 1983-02-18..1991-07-04
Nabuti Mwemwenikarawa |  |  | KIR:GOV finance_minister 2003-09..2010-04
Natan Teewe |  |  | KIR:GOV finance_minister 2010-05..2011-02
Natanera Kirata | Natanaera Kirata |  | KIR:GOV interior_minister 2003-01..2003-05
Taomati Iuta |  |  | KIR:GOV speaker 2003-06..2003-07
Teatao Teannaki |  |  | KIR:GOV president 1991-07-04..1994-05-24
Teburoro Tito |  |  | KIR:GOV president 1994-10-01..2003-03-28; KIR:GOV foreign_minister 2003-01..2003-05
Teima Onorio |  |  | KIR:GOV leader 2003-09..2011-02
Tekiree Tamuera |  |  | KIR:GOV president 1994-05-24..1994-05-28
Tion Otang |  |  | KIR:GOV president 2003-03-28..2003-07-10
# KNA
Clement Athelston Arrindell |  |  | KNA:GOV governor 1983-01..1995-12-31
Cuthbert Montraville Sebastian | Cuthbert Sebastian |  | KNA:GOV governor 1996-01..2009
Denzil Douglas |  |  | KNA:GOV prime_minister 1995-07-07..2009
# KOR
*Ahn Byung-young |  |  | KOR:GOV minister 2004-10..2005-02
*Chang Dae-whan |  |  | KOR:GOV prime_minister 2002-08-09..2002-09-10
*Chang Sang |  |  | KOR:GOV prime_minister 2002-07-11..2002-07-31
*Cho Yong-kil |  |  | KOR:GOV defence_minister 2003-03..2003-12; KOR:GOV defence_minister 2004-02..2004-07
*Choe Song-hong |  |  | KOR:GOV foreign_minister 2003-01..2003-02
*Chon Yun-chul | Chon Yun-chol |  | KOR:GOV minister 2003-01..2003-02
*Chung Un-chan |  |  | KOR:GOV prime_minister 2009-12..2010-09
*Chung Won-shik |  |  | KOR:GOV prime_minister 1991-05-24..1992-10-08
*Goh Kun |  |  | KOR:GOV prime_minister 1997-03-04..1998-03-03; KOR:GOV prime_minister 2003-02-26..2004-05-25; KOR:GOV president 2004-03-12..2004-05-14
*Han Duck-soo |  |  | KOR:GOV prime_minister 2006-03-14..2006-04-19; KOR:GOV prime_minister 2007-04-02..2008-02-28
*Han Myeong-sook | Han Myong-sok |  | KOR:GOV prime_minister 2006-06..2007-04
*Han Myung-sook |  |  | KOR:GOV prime_minister 2006-04-19..2007-03-07
*Han Seung-soo |  |  | KOR:GOV prime_minister 2008-02-28..2009
*Ho Song-kwan |  |  | KOR:GOV interior_minister 2003-10..2004-09
*Huh Sung-kwan |  |  | KOR:GOV interior_minister 2004-10..2005-02
*Hwang In-sung |  |  | KOR:GOV prime_minister 1993-02-25..1993-12-17
*Hyun Soong-jong |  |  | KOR:GOV prime_minister 1992-10-08..1993-02-25
*Jeon Yun-churl |  |  | KOR:GOV prime_minister 2002-07-31..2002-08-09
*Kang Man-soo |  |  | KOR:GOV finance_minister 2008-04..2009-02
*Kang Young-hoon |  |  | KOR:GOV prime_minister 1988-12-05..1990-12-27
*Kim Dae-jung |  |  | KOR:GOV president 1998-02-25..2003-02-25
*Kim Jang-soo |  |  | KOR:GOV defence_minister 2007-01..2008-03
*Kim Jin-pyo |  |  | KOR:GOV minister 2005-03..2006-09
*Kim Jong-pil |  |  | KOR:GOV prime_minister 1971-06-04..1975-12-19; KOR:GOV prime_minister 1998-03-03..2000-01-13
*Kim Kwan-jin |  |  | KOR:GOV defence_minister 2011-01..2011-02
*Kim Shin-il |  |  | KOR:GOV minister 2007-01..2008-03
*Kim Sok-su |  |  | KOR:GOV prime_minister 2003-01..2003-02
*Kim Suk-soo |  |  | KOR:GOV prime_minister 2002-09-10..2003-02-26
*Kim Sung-hwan |  |  | KOR:GOV foreign_minister 2010-11..2011-02
*Kim Tae-young |  |  | KOR:GOV defence_minister 2009-10..2010-12
*Kim Tu-kwan |  |  | KOR:GOV interior_minister 2003-03..2003-09
*Kim Woo-sik |  |  | KOR:GOV minister 2006-03..2008-03
*Kim Young-sam |  |  | KOR:GOV president 1993-02-25..1998-02-25
*Ko Kon |  |  | KOR:GOV prime_minister 2003-03..2004-06
*Kwon O-kyu | Kwon Okyu |  | KOR:GOV minister 2006-10..2008-03; KOR:GOV prime_minister 2007-03-07..2007-04-02
*Lee Hae-chan |  |  | KOR:GOV prime_minister 2004-06-30..2006-03-14
*Lee Han-dong |  |  | KOR:GOV prime_minister 2000-05-22..2002-07-11
*Lee Hoi-chang |  |  | KOR:GOV prime_minister 1993-12-17..1994-04-22
*Lee Hong-koo |  |  | KOR:GOV prime_minister 1994-12-17..1995-12-18
*Lee Hun-jai |  |  | KOR:GOV prime_minister 2000-05-19..2000-05-22; KOR:GOV prime_minister 2004-05-25..2004-06-30; KOR:GOV minister 2004-10..2005-03
*Lee Myung-bak |  |  | KOR:GOV president 2008-02-25..2009
*Lee Sang-hee |  |  | KOR:GOV defence_minister 2008-04..2009-09
*Lee Soo-sung |  |  | KOR:GOV prime_minister 1995-12-18..1997-03-04
*Lee Yong-sup |  |  | KOR:GOV interior_minister 2006-06..2007-05
*Lee Yung-duk |  |  | KOR:GOV prime_minister 1994-04-29..1994-12-17
*No Mu-hyon |  |  | KOR:GOV president 2003-03..2004-09
*Oh Young-kyo |  |  | KOR:GOV interior_minister 2005-03..2006-03
*Pan Ki-mun |  |  | KOR:GOV foreign_minister 2004-02..2004-09
*Park Myung-jae |  |  | KOR:GOV interior_minister 2007-06..2008-03
*Park Tae-joon |  |  | KOR:GOV prime_minister 2000-01-13..2000-05-19
*Ro Jai-bong |  |  | KOR:GOV prime_minister 1990-12-27..1991-05-24
*Roh Moo-hyun |  |  | KOR:GOV president 2003-02-25..2008-02-25
*Roh Tae-woo |  |  | KOR:GOV president 1988-02-25..1993-02-25
*Shin Kak-soo |  |  | KOR:GOV foreign_minister 2010-10..2010-10
*Song Min-soon |  |  | KOR:GOV foreign_minister 2007-01..2008-03
*Yi Chun |  |  | KOR:GOV defence_minister 2003-01..2003-02
*Yi Hae-chan |  |  | KOR:GOV prime_minister 2004-08..2004-09
*Yi Hon-chae |  |  | KOR:GOV minister 2004-03..2004-09
*Yi Sang-chu |  |  | KOR:GOV minister 2003-01..2003-02
*Yoon Jeung-hyun |  |  | KOR:GOV finance_minister 2009-03..2011-02
*Yoon Kwang-woong | Yoon Kwang-ung |  | KOR:GOV defence_minister 2004-09..2006-11
*Yu Myung-hwan |  |  | KOR:GOV foreign_minister 2008-04..2010-09
*Yun Kwang-ung |  |  | KOR:GOV defence_minister 2004-08..2004-08
*Yun Yong-kwan |  |  | KOR:GOV foreign_minister 2003-03..2004-01
# KWT
Ahmad al Fahd al Jabir al Sabah |  |  | KWT:GOV minister 2009-07..2011-02
Ali Hassan al-Majid |  | m | KWT:GOV leader 1990-08-01..1990-11-01
Aziz Salih al-Numan |  |  | KWT:GOV leader 1990-11-01..1991-02-01
Badr Mishari al Humaydi |  |  | KWT:GOV finance_minister 2005-05..2005-10; KWT:GOV finance_minister 2006-08..2007-11
Faysal al Hajji | Faysal al Haji |  | KWT:GOV minister 2007-05..2009-06
Ismail al Shatti |  | m | KWT:GOV minister 2006-08..2007-04
Jabir al Ahmad al Jabir al Sabah | Sabah al Ahmad al Jabir al Sabah |  | KWT:GOV leader 1977-12-31..2006-01-15; KWT:GOV minister 2003-01..2011-02; KWT:GOV prime_minister 2003-07-13..2006-02-07
Jabir Khalid al Jabir al Sabah | Jabir al Khalid al Jabir al Sabah |  | KWT:GOV monarch 2003-01..2006-01; KWT:GOV interior_minister 2007-11..2011-02
Jabir Mubarak al Hamad al Sabah | Jabir al Mubarak al Hamad al Sabah |  | KWT:GOV minister 2003-01..2011-02
Jasim al Khurafi |  |  | KWT:GOV speaker 2003-01..2005-03
Mahmud Abd al Khalid al Nuri |  |  | KWT:GOV finance_minister 2003-08..2004-09; KWT:GOV finance_minister 2004-11..2005-04
Muhammad Dhayfallah Sharar | Muhammad Dayfallah al Sharar |  | KWT:GOV minister 2003-01..2006-07
Muhammad Khalid al Hamad al Sabah |  |  | KWT:GOV minister 2003-01..2003-07
Mustafa al Jassim al Shimmali | Mustafa al Jassim al Shamali | m | KWT:GOV finance_minister 2007-11..2011-02
Naal Muhammad al Ahmad al Sabah |  |  | KWT:GOV prime_minister 2006-03..2007-04; KWT:GOV prime_minister 2007-12..2011-02
Namuhammad al Ahmad al Sabah | Namuhammad Ahmad al Sabah |  | KWT:GOV prime_minister 2007-05..2007-11
Nasser Muhammad al Ahmad al Sabah |  | m | KWT:GOV prime_minister 2006-02-07..2009
Nawwaf al Ahmad al Sabah | Nawaf al Ahmad al Jabir al Sabah |  | KWT:GOV minister 2003-08..2006-02
Rashid Abd al Muhsin al Hammad |  |  | KWT:GOV minister 2009-07..2011-02
Saad al Abdallah al Salim al Sabah |  |  | KWT:GOV prime_minister 2003-01..2003-07; KWT:GOV monarch 2006-02..2006-02
Saad al Abdullah al Salim al Sabah |  |  | KWT:GOV prime_minister 1978-02-08..2003-07-13; KWT:GOV leader 2006-01-15..2006-01-24
Yusif Hamad al Ibrahim |  |  | KWT:GOV finance_minister 2003-01..2003-02
# LAO
Asang Laoli |  |  | LAO:GOV minister 2003-01..2011-02
Bouasone Bouphavanh |  |  | LAO:GOV minister 2005-12..2010-12; LAO:GOV prime_minister 2006-06-08..2009
Boungnang Volachit | Boun Gnang Volachit |  | LAO:GOV prime_minister 2003-01..2006-05
Boungnang Vorachith |  |  | LAO:GOV prime_minister 2001-03-27..2006-06-08
Chansy Phosikham |  |  | LAO:GOV finance_minister 2003-01..2007-07
Choummali Saignason |  |  | LAO:GOV leader 2003-01..2011-02
Choummaly Sayasone |  |  | LAO:GOV president 2006-06-08..2009
Douangchai Phichit |  |  | LAO:GOV defence_minister 2003-01..2011-02
Kaysone Phomvihane |  |  | LAO:GOV prime_minister 1975-12-08..1991-08-15; LAO:GOV president 1991-08-15..1992-11-21
Khamtai Siphandon | Khamtai Siphadon |  | LAO:GOV prime_minister 1991-08-15..1998-02-24; LAO:GOV president 1998-02-24..2006-06-08
Nouhak Phoumsavan |  |  | LAO:GOV president 1992-11-25..1998-02-24
Phoumi Vongvichit |  |  | LAO:GOV president 1986-10-31..1991-08-15
Prince Souphanouvong |  |  | LAO:GOV president 1975-12-03..1991-08-15
Sisavath Keobounphanh |  |  | LAO:GOV prime_minister 1998-02-24..2001-03-27
Somdy Douangdy |  |  | LAO:GOV finance_minister 2007-08..2011-02
Somsavat Lengsavat |  |  | LAO:GOV minister 2003-01..2011-02
Soutchai Thammasith |  |  | LAO:GOV interior_minister 2003-01..2005-03
Thongbanh Sengaphone |  |  | LAO:GOV interior_minister 2005-04..2011-02
Thongloun Sisoulit | Thongloun Sisolit |  | LAO:GOV minister 2003-01..2011-02
Thongsing Thammavong |  |  | LAO:GOV prime_minister 2011-01..2011-02
# LBN
Abdul Rahim Murad | Abdel Rahim Murad |  | LBN:GOV defence_minister 2004-11..2005-07
Ali al Shami |  | m | LBN:GOV foreign_minister 2009-12..2011-02
Elias Hrawi |  |  | LBN:GOV president 1989-11-24..1998-11-23
Elias Murr |  |  | LBN:GOV interior_minister 2003-01..2004-10; LBN:GOV minister 2005-07..2008-07; LBN:GOV defence_minister 2005-08..2011-02
Elias Saba |  |  | LBN:GOV finance_minister 2004-12..2005-07
Emile Lahoud |  |  | LBN:GOV president 1998-11-24..2007-11-23
Fawzi Salloukh |  |  | LBN:GOV foreign_minister 2005-08..2009-11
Fouad Siniora | Fuad Siniora |  | LBN:GOV finance_minister 2003-01..2004-10; LBN:GOV prime_minister 2005-07-19..2009; LBN:GOV president 2007-11-24..2008-05-25
Hassan Sabaa |  | m | LBN:GOV interior_minister 2005-08..2006-05; LBN:GOV interior_minister 2006-12..2008-07
Issam Abu Jamra |  |  | LBN:GOV minister 2008-08..2009-11
Issam Fares |  |  | LBN:GOV minister 2003-01..2004-10; LBN:GOV minister 2004-12..2005-06
Jean Obeid |  | m | LBN:GOV foreign_minister 2003-05..2004-10
Jihad Azour |  |  | LBN:GOV finance_minister 2005-08..2008-07
Khalil Hrawi |  |  | LBN:GOV defence_minister 2003-01..2003-04
Michel Aoun |  | m | LBN:GOV prime_minister 1988-09-23..1990-10-13
Michel Suleiman |  | m | LBN:GOV president 2008-05-25..2009
Mohammed Chattah |  | m | LBN:GOV finance_minister 2008-08..2009-11
Najib Mikati |  |  | LBN:GOV prime_minister 2005-04-19..2005-07-19
Omar Karami |  |  | LBN:GOV prime_minister 1990-12-24..1992-05-13; LBN:GOV prime_minister 2004-10-21..2005-04-19
Rafiq Hariri |  |  | LBN:GOV prime_minister 1992-10-31..1998-12-02; LBN:GOV prime_minister 2000-10-23..2004-10-21
Rashid As-Solh |  |  | LBN:GOV prime_minister 1992-05-13..1992-10-31
Raya Haffar |  |  | LBN:GOV finance_minister 2009-12..2011-02
Salim Hoss |  | m | LBN:GOV prime_minister 1987-06-01..1990-12-24; LBN:GOV president 1989-11-22..1989-11-24; LBN:GOV prime_minister 1998-12-02..2000-10-23
Suleiman Franjieh | Sulayman Franjiyah; Suleiman Franjiyeh; Suleiman Tony Franjiyeh | m | LBN:GOV president 1970-09-23..1976-09-22; LBN:GOV interior_minister 2004-11..2005-07
Ziad Baroud |  |  | LBN:GOV interior_minister 2008-08..2011-02
# LBR
Ambulai Johnson |  |  | LBR:GOV interior_minister 2006-05..2010-04
Amos Sawyer |  |  | LBR:GOV president 1990-09-09..1990-11-22
Antoinette Sayeh |  | f | LBR:GOV finance_minister 2006-04..2008-08
Augustine Ngafuan | Augustine Kpehe Ngafuan | m | LBR:GOV finance_minister 2008-09..2011-02
Brownie Samukai |  |  | LBR:GOV defence_minister 2006-04..2011-02
Charles Bright |  | m | LBR:GOV finance_minister 2003-01..2003-10
Charles Taylor |  | m | LBR:GOV president 1990-09-09..1990-11-22; LBR:GOV president 1997-08-02..2003-08-11
Daniel Chea |  | m | LBR:GOV defence_minister 2003-01..2006-03
David Kpomakpor |  | m | LBR:GOV leader 1994-03-07..1995-09-01
David Nimley |  | m | LBR:GOV president 1990-09-09..1990-11-22
Ellen Johnson-Sirleaf |  | f | LBR:GOV president 2006-01-16..2009
George Wallace |  | m | LBR:GOV foreign_minister 2006-04..2007-08
Gyude Bryant |  |  | LBR:GOV leader 2003-10-14..2006-01-16
H. Dan Morias |  |  | LBR:GOV interior_minister 2003-11..2006-04
Harrison Kahnweah |  |  | LBR:GOV interior_minister 2010-05..2011-02
Joseph Boakai |  | m | LBR:GOV leader 2006-02..2011-02
Losseni Kamara |  |  | LBR:GOV finance_minister 2003-11..2003-11
Lusine Kamara |  |  | LBR:GOV finance_minister 2003-12..2006-03
Monie Captan |  |  | LBR:GOV foreign_minister 2003-01..2003-10
Moses Blah | Moses Zeh Blah |  | LBR:GOV leader 2003-01..2003-10; LBR:GOV president 2003-08-11..2003-10-14
Olubanke Akerele |  |  | LBR:GOV foreign_minister 2007-09..2010-12
Prince Johnson |  |  | LBR:GOV president 1990-09-09..1990-11-22
Richard Flomo |  | m | LBR:GOV interior_minister 2003-01..2003-10
Ruth Perry |  | f | LBR:GOV leader 1996-09-03..1997-08-02
Thomas Yaya Nimley |  | m | LBR:GOV foreign_minister 2003-11..2006-03
Toga McIntosh | Toga G. McIntosh |  | LBR:GOV foreign_minister 2011-01..2011-02
Wilton Sankawulo |  |  | LBR:GOV leader 1995-09-01..1996-09-03
# LBY
Abd al Fatah Yunis al Ubaydi |  |  | LBY:GOV interior_minister 2008-04..2011-02
Abdul Majid al-Qa'Ud |  |  | LBY:GOV leader 1994-01-29..1997-12-29
Abdul Razzaq As-Sawsa |  |  | LBY:GOV leader 1990-10-07..1992-11-18
Abuzed Omar Dorda |  |  | LBY:GOV leader 1990-10-07..1994-01-29
Ahmed Abd al Hamid Munaysi |  | m | LBY:GOV finance_minister 2006-04..2007-01
al-Baghdadi Ali al Mahmudi |  |  | LBY:GOV leader 2006-03-05..2009
Al Ujayli Abd al Salam al Burayni |  |  | LBY:GOV finance_minister 2003-01..2004-09
Mifta al-Usta Umar |  |  | LBY:GOV leader 1984-02-15..1990-10-07
Mohamed Ali al Masirati |  | m | LBY:GOV interior_minister 2003-01..2004-09
Mubarak Abdallah al-Shamikh |  |  | LBY:GOV leader 2000-03-01..2003-06-14
Muftah Muhammad Kaiba |  |  | LBY:GOV leader 2008-03-03..2009
Muhammad Ahmad al-Mangoush |  |  | LBY:GOV leader 1997-12-29..2000-03-01
Muhammad Ali al Huwayz |  |  | LBY:GOV finance_minister 2004-10..2009-03
Nasr al Mubruk Abdallah |  |  | LBY:GOV interior_minister 2004-10..2006-03
Salih Rajab al Mismari |  |  | LBY:GOV interior_minister 2006-04..2008-03
Shukri Ghanem |  |  | LBY:GOV leader 2003-06-14..2006-03-05
Umar Mustafa al-Muntasir |  |  | LBY:GOV leader 1987-03-01..1990-10-07
Zentani Muhammad Az-Zentani |  |  | LBY:GOV leader 1992-11-18..2008-03-03
# LCA
George Guy Mayers |  | m | LCA:GOV interior_minister 2008-07..2011-02
John Compton |  | m | LCA:GOV prime_minister 2006-12-15..2007-09-07
Julian Hunte |  | m | LCA:GOV foreign_minister 2003-01..2004-11
Keith Monde |  |  | LCA:GOV interior_minister 2007-03..2007-09
Kenny Anthony |  |  | LCA:GOV prime_minister 1997-05-24..2006-12-15
Mario Michel |  | m | LCA:GOV minister 2003-01..2007-02
Pearlette Louisy |  | f | LCA:GOV governor 1997-09-17..2009
Petrus Compton |  |  | LCA:GOV foreign_minister 2004-12..2007-02
Rufus Bousquet |  |  | LCA:GOV foreign_minister 2007-03..2007-09
Sarah Flood Beaubrun |  | f | LCA:GOV interior_minister 2003-01..2004-01
Stephenson King |  |  | LCA:GOV prime_minister 2007-05-01..2009
# LIE
Martin Meyer |  | m | LIE:GOV interior_minister 2005-05..2011-02
# LKA
Alick Aluvihara |  |  | LKA:GOV interior_minister 2003-01..2004-05
Amarasiri Dodangoda |  |  | LKA:GOV interior_minister 2004-06..2005-11
Anura Bandaranaike |  |  | LKA:GOV foreign_minister 2005-09..2005-11
Chandrika Kumaratunga | Chandrika Bandaranaike Kumaratunga | f | LKA:GOV prime_minister 1994-08-19..1994-11-14; LKA:GOV president 1994-11-12..2005-11-19; LKA:GOV defence_minister 2004-06..2004-06
Dingiri Banda Wijetunge |  |  | LKA:GOV prime_minister 1989-03-03..1993-05-07; LKA:GOV president 1993-05-01..1994-11-12
Dissanayake Mudiyanselage Jayaratne |  |  | LKA:GOV prime_minister 2010-05..2011-02
Gamini Lakshman Peiris | G. L. Peiris |  | LKA:GOV foreign_minister 2010-05..2011-02
John Anthony Amaratunge |  | m | LKA:GOV interior_minister 2003-01..2003-12
John Seneviratne | John Senaviratne | m | LKA:GOV interior_minister 2010-05..2011-02
K. N. Choksy |  |  | LKA:GOV finance_minister 2003-01..2004-05
Karu Jayasuriya |  |  | LKA:GOV interior_minister 2007-03..2010-04
Lakshman Kadirgamar |  |  | LKA:GOV foreign_minister 2004-06..2005-08
Mahinda Rajapakse |  |  | LKA:GOV prime_minister 2004-04-06..2005-11-21; LKA:GOV president 2005-11-19..2009
Ranasinghe Premadasa |  |  | LKA:GOV prime_minister 1978-02-06..1989-03-03; LKA:GOV president 1989-01-02..1993-05-01
Ranil Wickremasinghe |  |  | LKA:GOV prime_minister 1993-05-07..1994-08-19; LKA:GOV prime_minister 2001-12-09..2004-04-06
Ratnasiri Wickremanayake |  |  | LKA:GOV prime_minister 2000-08-10..2001-12-09; LKA:GOV prime_minister 2005-11-21..2009
Rohitha Bogollagama | Rohita Bogollagama |  | LKA:GOV foreign_minister 2007-03..2010-04
Sarath Amunugama |  |  | LKA:GOV finance_minister 2004-06..2007-02
Sirimavo Bandaranaike |  |  | LKA:GOV prime_minister 1970-05-29..1977-07-23; LKA:GOV prime_minister 1994-11-14..2000-08-10
Tyronne Fernando |  |  | LKA:GOV foreign_minister 2003-01..2004-05
# LSO
Archibald Lesao Lehohla | Lesao Lehohla |  | LSO:GOV minister 2003-07..2011-02
Elias Phisoana Ramaema |  |  | LSO:GOV leader 1991-05-02..1993-04-02
Hae Phoofolo |  |  | LSO:GOV prime_minister 1994-08-17..1994-09-14
Justin Metsing Lekhanya |  | m | LSO:GOV leader 1986-01-24..1991-05-02
Letsie Iii |  |  | LSO:GOV monarch 1990-11-12..1995-01-25; LSO:GOV monarch 1996-02-07..2009
Moshoeshoe Ii |  |  | LSO:GOV monarch 1995-01-25..1996-01-15
Motsoahae Thomas Thabane | Thomas Thabane |  | LSO:GOV interior_minister 2003-07..2004-11
Ntsu Mokhehle |  |  | LSO:GOV prime_minister 1993-04-02..1994-08-17; LSO:GOV prime_minister 1994-09-14..1998-05-29
Pakalitha Mosisili | Bethuel Pakalitha Mosisili; Pakalitha Bethuel Mosisili |  | LSO:GOV prime_minister 1998-05-29..2009; LSO:GOV defence_minister 2003-01..2011-02
Timothy Thahane |  |  | LSO:GOV finance_minister 2003-01..2011-02
# LTU
Adolfas Slezevicius |  |  | LTU:GOV prime_minister 1993-03-10..1996-02-15
Albertas Simenas |  |  | LTU:GOV prime_minister 1991-01-10..1991-01-13
Aleksandras Abisala |  |  | LTU:GOV prime_minister 1992-07-21..1992-12-02
Antanas Valionis |  |  | LTU:GOV foreign_minister 2003-01..2006-07
Arturas Paulauskas |  |  | LTU:GOV president 2004-04-06..2004-07-12
Bronislovas Lubys |  |  | LTU:GOV prime_minister 1992-12-02..1993-03-10
Eugenijus Gentvilas |  |  | LTU:GOV prime_minister 2001-06-20..2001-07-03
Gintaras Jonas Furmanavicius |  |  | LTU:GOV interior_minister 2005-01..2005-02; LTU:GOV interior_minister 2005-04..2006-07
Irena Degutiene |  |  | LTU:GOV prime_minister 1999-05-04..1999-05-18; LTU:GOV prime_minister 1999-10-27..1999-11-03
Juozas Bernatonis |  |  | LTU:GOV interior_minister 2003-01..2003-04
Juozas Olekas |  |  | LTU:GOV defence_minister 2006-08..2008-12
Laurynas Mindaugas Stankevicius |  |  | LTU:GOV prime_minister 1996-02-15..1996-11-27
Raimondas Sukys |  |  | LTU:GOV interior_minister 2006-08..2007-12
Raimundas Palaitis |  |  | LTU:GOV interior_minister 2009-01..2011-02
Rasa Jukneviciene |  |  | LTU:GOV defence_minister 2009-01..2011-02
Regimantas Ciupaila |  |  | LTU:GOV interior_minister 2008-01..2008-12
Rimantas Sadzius |  |  | LTU:GOV finance_minister 2007-06..2008-12
Virgilijus Bulovas |  |  | LTU:GOV interior_minister 2003-06..2004-12
Zigmantas Balcytis |  |  | LTU:GOV finance_minister 2006-02..2007-05; LTU:GOV prime_minister 2006-06-01..2006-07-04
# LUX
Jean Marie Halsdorf |  | m | LUX:GOV interior_minister 2004-09..2011-02
Michel Wolter |  | m | LUX:GOV interior_minister 2003-01..2004-08
# LVA
Ainars Slesers |  |  | LVA:GOV minister 2003-01..2004-12
Aivis Ronis |  |  | LVA:GOV foreign_minister 2010-06..2010-10
Anatolijs Gorbunovs |  |  | LVA:GOV president 1990-05-03..1993-07-08
Andris Vilks |  | m | LVA:GOV finance_minister 2010-11..2011-02
Artis Pabriks |  |  | LVA:GOV foreign_minister 2004-08..2007-10; LVA:GOV defence_minister 2010-11..2011-02
Atis Slakteris |  |  | LVA:GOV defence_minister 2004-04..2004-12; LVA:GOV defence_minister 2006-05..2007-12; LVA:GOV finance_minister 2008-01..2009-03
Dzintar Jaundzeikars |  |  | LVA:GOV interior_minister 2006-02..2007-01
Eriks Jekabsons |  |  | LVA:GOV interior_minister 2004-04..2006-01
Girts Valdis Kristovskis |  |  | LVA:GOV defence_minister 2003-01..2004-03; LVA:GOV foreign_minister 2010-11..2011-02
Guntars Krasts |  |  | LVA:GOV prime_minister 1997-08-07..1998-11-26
Helena Demakova |  | f | LVA:GOV foreign_minister 2007-11..2007-11
Imants Liegis |  |  | LVA:GOV defence_minister 2009-04..2010-10
Linda Murniece |  | f | LVA:GOV defence_minister 2006-02..2006-04; LVA:GOV interior_minister 2009-04..2011-02
Mareks Seglins |  |  | LVA:GOV interior_minister 2008-01..2009-03
Maris Gailis |  | m | LVA:GOV prime_minister 1994-09-15..1995-12-21
Maris Gulbis |  | m | LVA:GOV interior_minister 2003-01..2004-03
Maris Riekstins |  | m | LVA:GOV foreign_minister 2007-12..2010-05
Oskars Spurdzins |  |  | LVA:GOV finance_minister 2004-04..2007-12
Rihards Piks |  |  | LVA:GOV foreign_minister 2004-04..2004-07
Sandra Kalniete |  | f | LVA:GOV foreign_minister 2003-01..2004-03
Valdis Birkavs |  | m | LVA:GOV prime_minister 1993-08-03..1994-09-15
Vilis Kristopans |  |  | LVA:GOV prime_minister 1998-11-26..1999-07-16
Vinets Veldre |  |  | LVA:GOV defence_minister 2008-01..2009-03
# MAR
Abbas el Fassi | Abbas Fassi |  | MAR:GOV prime_minister 2007-09-19..2009
Abdelatif el Oudi |  |  | MAR:GOV defence_minister 2011-01..2011-02
Abdellatif Filali |  |  | MAR:GOV prime_minister 1994-05-25..1998-02-04
Abderrahmane Sbai |  |  | MAR:GOV defence_minister 2003-01..2004-02; MAR:GOV defence_minister 2004-04..2010-11
Abderrahmane Youssoufi |  |  | MAR:GOV prime_minister 1998-02-04..2002-10-09
Ahmed Lakhrif |  | m | MAR:GOV foreign_minister 2007-11..2009-07
Azzedine Laraki |  |  | MAR:GOV prime_minister 1986-09-30..1992-08-11
Chakib ben Moussa | Chakib Benmoussa |  | MAR:GOV interior_minister 2006-05..2009-12
Driss Jettou |  |  | MAR:GOV prime_minister 2002-10-09..2007-09-19; MAR:GOV interior_minister 2003-01..2007-10
Fathallah Oulalou | Fathallah Oualalou |  | MAR:GOV finance_minister 2003-01..2003-02; MAR:GOV finance_minister 2003-03..2007-10
Fouad el Hemma | Fouad Ali el Himma |  | MAR:GOV interior_minister 2003-01..2007-10
Hassan Ii |  | m | MAR:GOV monarch 1961-02-26..1999-07-23
Latifa Akherbach |  |  | MAR:GOV foreign_minister 2007-11..2009-07
Mohamed Ameur |  | m | MAR:GOV foreign_minister 2007-11..2011-02
Mohamed Benaissa |  | m | MAR:GOV foreign_minister 2003-01..2007-10
Mohamed Karim Lamrani |  | m | MAR:GOV prime_minister 1971-08-06..1972-11-02; MAR:GOV prime_minister 1983-11-30..1986-09-30; MAR:GOV prime_minister 1992-08-11..1994-05-25
Mohamed Vi | Mohammed Vi | m | MAR:GOV monarch 2003-01..2011-02
Mohammed Ouzzine |  | m | MAR:GOV foreign_minister 2009-08..2011-02
Muhammad Vi |  |  | MAR:GOV monarch 1999-07-23..2009
Mustapha Sahel |  | m | MAR:GOV interior_minister 2003-03..2004-04; MAR:GOV interior_minister 2004-06..2008-11
Saad Hassar |  |  | MAR:GOV interior_minister 2007-11..2011-02
Salaheddine Mezouar |  |  | MAR:GOV finance_minister 2007-11..2011-02
Taieb Cherkaoui |  |  | MAR:GOV interior_minister 2010-01..2011-02
Taieb Fassi Fihri | Taieb Fassi Fehri |  | MAR:GOV foreign_minister 2003-01..2011-02
# MCO
Jacques Dupont |  | m | MCO:GOV prime_minister 1991-02-16..1994-12-02
Jean Ausseil |  | m | MCO:GOV prime_minister 1985-09-16..1991-02-16
Jean Paul Proust |  | m | MCO:GOV prime_minister 2005-06-01..2009
Michel Leveque |  | m | MCO:GOV prime_minister 1997-02-03..2000-01
Patrick Leclercq |  | m | MCO:GOV prime_minister 2000-01..2005-06-01
Paul Dijoud |  | m | MCO:GOV prime_minister 1994-12-02..1997-02-03
Rainier Imperti |  | m | MCO:GOV foreign_minister 2005-03..2009-09
# MDA
Andrei Sangheli |  | m | MDA:GOV prime_minister 1992-07-01..1997-01-24
Andrei Stratan |  | m | MDA:GOV foreign_minister 2004-03..2009-12
Dmitrii Todoroglo |  |  | MDA:GOV minister 2003-01..2005-04
Dumitru Braghis |  |  | MDA:GOV prime_minister 1999-12-21..2001-04-19
Eugenia Ostapciuc |  | f | MDA:GOV speaker 2003-01..2005-04
Gheorghe Papuc |  | m | MDA:GOV interior_minister 2003-01..2008-03
Ion Ciubuc |  | m | MDA:GOV prime_minister 1997-01-24..1999-03-12
Ion Negrei |  | m | MDA:GOV minister 2010-01..2011-02
Ion Sturza |  | m | MDA:GOV prime_minister 1999-03-12..1999-12-21
Iurie Leanca |  |  | MDA:GOV minister 2010-01..2011-02
Marian Lupu |  |  | MDA:GOV minister 2003-09..2007-07; MDA:GOV president 2010-12-30..2010
Mariana Durlesteanu |  | f | MDA:GOV finance_minister 2008-04..2009-12
Mihai Ghimpu |  | m | MDA:GOV president 2009-09-11..2010-12-28
Mihai Pop |  | m | MDA:GOV finance_minister 2005-11..2008-03
Mircea Druc |  | m | MDA:GOV prime_minister 1990-05-26..1991-05-28
Mircea Snegur |  | m | MDA:GOV president 1990-09-03..1997-01-15
Nicolae Dudau |  |  | MDA:GOV foreign_minister 2003-01..2004-02
Petru Lucinschi |  |  | MDA:GOV president 1997-01-15..2001-04-07
Stefan Odagiu |  | m | MDA:GOV minister 2003-01..2003-08
Valentin Mejinschi |  | m | MDA:GOV interior_minister 2008-04..2009-12
Valerian Cristea |  |  | MDA:GOV minister 2003-01..2006-11
Valeriu Lazar |  |  | MDA:GOV minister 2010-01..2011-02
Valeriu Muravschi |  |  | MDA:GOV prime_minister 1991-05-28..1992-07-01
Valeriu Plesca |  |  | MDA:GOV defence_minister 2005-02..2007-07
Vasile Iovv |  |  | MDA:GOV minister 2003-01..2005-04
Vasile Tarlev |  |  | MDA:GOV prime_minister 2001-04-19..2008-03-31
Veaceslav Negruta |  |  | MDA:GOV finance_minister 2010-01..2011-02
Victor Catan |  | m | MDA:GOV interior_minister 2010-01..2011-02
Victor Gaiciuc |  | m | MDA:GOV defence_minister 2003-01..2005-01
Victor Osipov |  | m | MDA:GOV minister 2010-01..2011-02
Victor Stepaniuc |  | m | MDA:GOV minister 2008-03..2009-12
Vitalie Marinuta |  |  | MDA:GOV defence_minister 2009-11..2011-02
Vitalie Pirlog |  |  | MDA:GOV prime_minister 2009-09-14..2009-09-25
Vitalie Vrabie |  |  | MDA:GOV minister 2006-12..2007-11; MDA:GOV defence_minister 2007-12..2009-10
Vlad Filat |  |  | MDA:GOV prime_minister 2009-09-25..2009; MDA:GOV president 2010-12-28..2010-12-30
Vladimir Filat |  | m | MDA:GOV prime_minister 2010-01..2011-02
Vladimir Turcan |  | m | MDA:GOV interior_minister 2003-01..2003-09
Vladimir Voronin |  | m | MDA:GOV president 2001-04-07..2009-09-11
Zinaida Greceanii | Zinaida Greciani | f | MDA:GOV finance_minister 2003-01..2009-12; MDA:GOV prime_minister 2008-03-31..2009-09-14
# MDG
Albert Zafy |  | m | MDG:GOV president 1993-03-27..1996-09-05
Amady Augustin |  |  | MDG:GOV interior_minister 2003-01..2004-01
André Soja |  | m | MDG:GOV interior_minister 2004-02..2007-01
Benja Joas Razafimahaleo |  |  | MDG:GOV finance_minister 2009-06..2009-09
Camille Albert Vital |  |  | MDG:GOV prime_minister 2010-02..2011-02
Cécile Marie Ange Manorohanta |  | f | MDG:GOV defence_minister 2007-11..2009-03
Charles Rabemananjara |  | m | MDG:GOV prime_minister 2007-01-20..2009; MDG:GOV interior_minister 2007-02..2009-05
Désiré Rasolofomanana |  |  | MDG:GOV interior_minister 2007-02..2009-05
Didier Ratsiraka |  | m | MDG:GOV president 1997-02-09..2002-07-05
Emmanuel Rakotovahiny |  | m | MDG:GOV prime_minister 1995-10-30..1996-05-28
Eugene Mangalaza |  |  | MDG:GOV prime_minister 2009-12..2010-01
Francisque Ravony |  |  | MDG:GOV prime_minister 1993-08-09..1995-10-30
Guy Razanamasy |  | m | MDG:GOV prime_minister 1991-08-08..1993-08-09
Hajanirina Razafinjatovo | Haja Nirina Razafinjatovo |  | MDG:GOV finance_minister 2007-11..2009-05
Hery Rajaonarimampianina |  |  | MDG:GOV finance_minister 2009-10..2011-02
Hyppolite Raharison Ramaroson |  |  | MDG:GOV foreign_minister 2010-09..2011-02
Jacques Sylla |  | m | MDG:GOV prime_minister 2002-02-26..2007-01-20
Jean-Jacques Rasolondraibe |  | m | MDG:GOV prime_minister 2002-05-31..2002-07-05
Jean Seth Rambeloalijaona |  | m | MDG:GOV interior_minister 2003-01..2004-01
Jules Mamizara |  |  | MDG:GOV defence_minister 2003-01..2004-01
Lucien Victor Razakanirina |  |  | MDG:GOV interior_minister 2004-02..2007-01
Marc Ravalomanana |  | m | MDG:GOV president 2002-02-22..2009
Marcel Ranjeva |  | m | MDG:GOV foreign_minister 2003-01..2003-12; MDG:GOV foreign_minister 2004-02..2009-05
Masimana Manantsoa |  |  | MDG:GOV interior_minister 2009-06..2009-09
Monja Roindefo Zafitsimivalo | Roindefo Zafitsimivalo |  | MDG:GOV prime_minister 2009-10..2009-11
Norbert Ratsirahonana |  | m | MDG:GOV prime_minister 1996-05-28..1997-02-21; MDG:GOV president 1996-09-05..1997-02-09
Ny Hasina Andriamanjato |  |  | MDG:GOV foreign_minister 2009-06..2010-02
Pascal Rakotomavo |  | m | MDG:GOV prime_minister 1997-02-21..1998-07-23
Petera Behajaina |  |  | MDG:GOV defence_minister 2004-02..2007-10
Tantely Andrianarivo |  |  | MDG:GOV prime_minister 1998-07-23..2002-05-31
Victor Ramahatra |  | m | MDG:GOV prime_minister 1988-02-12..1991-08-08
# MDV
Abdullah Jihad |  | m | MDV:GOV finance_minister 2008-08..2008-11
Abdullah Kamal Deen |  | m | MDV:GOV interior_minister 2007-08..2008-11
Abdullah Shahid |  | m | MDV:GOV foreign_minister 2005-08..2008-11
Ahmed Abdulla |  | m | MDV:GOV foreign_minister 2005-06..2005-07
Ahmed Shaheed |  | m | MDV:GOV foreign_minister 2005-08..2007-08; MDV:GOV foreign_minister 2008-12..2011-01
Ahmed Thasmeen Ali |  | m | MDV:GOV interior_minister 2005-08..2007-07
Ali Hashim |  | m | MDV:GOV finance_minister 2008-12..2011-01
Ameen Faisal |  |  | MDV:GOV defence_minister 2008-12..2011-01
Anbaree Abdul Sattar |  |  | MDV:GOV defence_minister 2003-01..2005-05
Arif Hilmy |  |  | MDV:GOV finance_minister 2003-01..2005-05
Fathulla Jameel |  |  | MDV:GOV foreign_minister 2003-01..2005-05
Gasim Ibrahim |  |  | MDV:GOV finance_minister 2005-09..2008-07
Hassan Afeef |  | m | MDV:GOV interior_minister 2011-02..2011-02
Ismail Shafeeu |  | m | MDV:GOV defence_minister 2005-06..2008-11
Mahmood Razi |  |  | MDV:GOV finance_minister 2011-02..2011-02
Maumoon Abdul Gayoom |  |  | MDV:GOV president 1978-11-11..2009; MDV:GOV finance_minister 2003-01..2008-11
Mohamed Jaleel |  | m | MDV:GOV finance_minister 2005-06..2005-07
Mohamed Nasheed |  | m | MDV:GOV president 2008-12..2011-02; MDV:GOV defence_minister 2011-02..2011-02
Mohamed Shihab |  | m | MDV:GOV interior_minister 2009-12..2011-01
Mohamed Waheed Hassan Maniku |  | m | MDV:GOV leader 2009-01..2011-02
Qasim Ibrahim |  |  | MDV:GOV interior_minister 2008-12..2009-11
# MEX
Agustin Carstens Carstens |  |  | MEX:GOV finance_minister 2006-12..2010-01
Alejandro Gertz Manero |  |  | MEX:GOV interior_minister 2003-01..2004-08
Carlos Salinas de Gortari |  | m | MEX:GOV president 1988-12-01..1994-11-30
Eduardo Medina Mora |  |  | MEX:GOV interior_minister 2005-10..2006-11
Ernesto Javier Cordero Arroyo |  |  | MEX:GOV finance_minister 2010-02..2011-02
Ernesto Zedillo |  |  | MEX:GOV president 1994-12-01..2000-11-30
Felipe Calderón |  | m | MEX:GOV president 2006-12-01..2009
Francisco Gil Díaz |  | m | MEX:GOV finance_minister 2003-01..2006-11
Genaro García Luna |  |  | MEX:GOV interior_minister 2006-12..2011-02
Gerardo Clemente Ricardo Vega García |  |  | MEX:GOV defence_minister 2003-01..2006-11
Guillermo Galvan Galvan |  |  | MEX:GOV defence_minister 2006-12..2011-02
Luis Ernesto Derbez Bautista |  | m | MEX:GOV foreign_minister 2003-01..2006-11
Ramón Martín Huerta |  |  | MEX:GOV interior_minister 2004-09..2004-10; MEX:GOV interior_minister 2004-11..2005-09
Vicente Fox Quesada |  |  | MEX:GOV president 2000-12-01..2006-11-30
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
Litokwa Tomeing |  |  | MHL:GOV president 2008-01-07..2009
Michael Konelios |  | m | MHL:GOV finance_minister 2003-01..2004-01; MHL:GOV finance_minister 2006-03..2008-07
Nidel L. Lora |  |  | MHL:GOV interior_minister 2006-03..2008-07
Nidel Lorak |  |  | MHL:GOV interior_minister 2003-01..2003-08; MHL:GOV interior_minister 2003-09..2004-01
Norman Matthew |  |  | MHL:GOV interior_minister 2008-08..2011-02
Rein Morris |  |  | MHL:GOV interior_minister 2004-02..2006-02
Tony Debrum |  | m | MHL:GOV foreign_minister 2008-09..2009-06
# MKD
Abdilaqim Ademi |  |  | MKD:GOV minister 2008-09..2011-02
Antonio Milososki |  | m | MKD:GOV foreign_minister 2006-09..2011-02
Gabriela Konevska Trajkovska |  | f | MKD:GOV minister 2006-09..2008-08
Gligorije Gogovski |  |  | MKD:GOV prime_minister 1986-06-01..1991-01-27
Gordana Jankulovska |  | f | MKD:GOV interior_minister 2006-09..2011-02
Ilinka Mitreva |  |  | MKD:GOV foreign_minister 2003-01..2006-08
Imer Aliu |  |  | MKD:GOV minister 2007-07..2008-08
Imer Selmani |  |  | MKD:GOV minister 2006-09..2007-06
Ivica Bocevski |  | m | MKD:GOV minister 2008-09..2009-09
Jakov Lazarovski |  | m | MKD:GOV leader 1986-06-01..1990-01
Jezdimir Bogdanski |  |  | MKD:GOV president 1988-01..1990-04-28
Jovan Manasievski |  |  | MKD:GOV defence_minister 2005-01..2006-08; MKD:GOV minister 2005-01..2006-08
Lazar Elenovski |  |  | MKD:GOV defence_minister 2006-09..2008-08
Ljubco Jordanovski |  | m | MKD:GOV speaker 2003-12..2006-08
Ljubomir Mihajlovski |  |  | MKD:GOV interior_minister 2005-01..2006-08
Ljupco Jordanovski |  |  | MKD:GOV president 2004-02-26..2004-05-12
Minco Jordanov |  |  | MKD:GOV minister 2005-01..2006-08
Musa Xhaferi |  | m | MKD:GOV minister 2003-01..2006-08
Nikola Kljusev |  | m | MKD:GOV prime_minister 1991-01-27..1992-08-17
Nikola Popovski |  | m | MKD:GOV speaker 2003-01..2006-08
Petar Gosev |  | m | MKD:GOV leader 1990-01..2009; MKD:GOV finance_minister 2003-01..2003-11
Radmila Sekerinska |  |  | MKD:GOV minister 2003-01..2006-08; MKD:GOV prime_minister 2004-05-12..2004-06-02; MKD:GOV prime_minister 2004-11-18..2004-12-17
Savo Klimovski |  |  | MKD:GOV president 1999-11-19..1999-12-15
Siljan Avramovski |  |  | MKD:GOV interior_minister 2004-07..2004-12
Stojan Andov |  |  | MKD:GOV president 1995-10-04..1995-11-17
Trajko Slaveski |  |  | MKD:GOV finance_minister 2006-09..2009-09
Vasko Naumovski |  |  | MKD:GOV minister 2009-10..2011-02
Vladimir Mitkov |  | m | MKD:GOV president 1990-04-28..1991-01-27
Vladimir Pesevski |  | m | MKD:GOV minister 2009-10..2011-02
Zivko Jankulovski |  |  | MKD:GOV minister 2006-09..2008-08
Zoran Konjanovski |  | m | MKD:GOV defence_minister 2008-09..2011-02
Zoran Stavreski |  | m | MKD:GOV minister 2006-09..2011-02
# MLI
Abdoulaye Sekou Sow |  | m | MLI:GOV prime_minister 1993-04-12..1994-02-04
Abubakar Traore | Abou Bakar Traore |  | MLI:GOV finance_minister 2004-08..2007-10
Ahmadou Abdoulaye Diallo |  |  | MLI:GOV finance_minister 2008-06..2009-04
Ahmed Mohamed ag Hamani |  | m | MLI:GOV prime_minister 2002-06-09..2004-04-30
Amadou Toumani Toure | Amadou Toure |  | MLI:GOV president 1991-03-26..1992-06-08; MLI:GOV president 2002-06-08..2009
Ba Fatoumata Nene Sy |  |  | MLI:GOV finance_minister 2007-11..2008-05
Ibrahim Boubacar Keita |  | m | MLI:GOV prime_minister 1994-02-04..2000-02-15
Lassana Traore |  |  | MLI:GOV foreign_minister 2003-01..2004-07
Mamadou Clazier Sissouma |  |  | MLI:GOV defence_minister 2004-08..2007-10
Mande Sidibe |  |  | MLI:GOV prime_minister 2000-02-15..2002-03-18
Moctar Ouane |  |  | MLI:GOV foreign_minister 2004-08..2011-02
Modibo Keita |  |  | MLI:GOV prime_minister 2002-03-18..2002-06-09
Modibo Sidibe |  |  | MLI:GOV prime_minister 2007-09-28..2009
Moussa Traore |  | m | MLI:GOV president 1968-11-19..1991-03-26
Natie Plea |  |  | MLI:GOV defence_minister 2007-11..2011-02
Ousmane Issoufi Maiga |  |  | MLI:GOV finance_minister 2003-01..2007-10; MLI:GOV prime_minister 2004-04-30..2007-09-28
Sanoussi Toure |  |  | MLI:GOV finance_minister 2009-05..2011-02
Soumana Sacko |  |  | MLI:GOV prime_minister 1991-04-02..1992-06-09
Younoussi Toure |  |  | MLI:GOV prime_minister 1992-06-09..1993-04-12
# MLT
Alfred Sant |  | m | MLT:GOV prime_minister 1996-10-28..1998-09-06
Carmelo Mifsud Bonnici |  |  | MLT:GOV prime_minister 1984-12-22..1987-05-12; MLT:GOV interior_minister 2008-04..2011-02
Guido de Marco |  | m | MLT:GOV president 1999-04-04..2004-04-04
Joseph Borg |  | m | MLT:GOV foreign_minister 2003-01..2004-04
Michael Frendo |  | m | MLT:GOV foreign_minister 2004-08..2008-03
Tonio Borg |  |  | MLT:GOV interior_minister 2003-01..2011-02
Tonio Fenech |  |  | MLT:GOV finance_minister 2008-04..2011-02
# MMR
Hla Tun |  |  | MMR:GOV finance_minister 2004-03..2004-03; MMR:GOV finance_minister 2004-05..2011-02
Khin Maung Thein |  |  | MMR:GOV finance_minister 2003-01..2004-02
Khin Nyunt |  |  | MMR:GOV prime_minister 2003-08-25..2004-10-19
Maung Oo |  |  | MMR:GOV interior_minister 2004-12..2011-02
Nyan Win |  |  | MMR:GOV foreign_minister 2004-10..2005-02; MMR:GOV foreign_minister 2005-04..2011-02
Saw Maung |  |  | MMR:GOV leader 1988-09-18..1992-04-23; MMR:GOV prime_minister 1988-09-21..1992-04-23
Soe Win |  |  | MMR:GOV prime_minister 2004-10-19..2007-10-12
Than Shwe |  |  | MMR:GOV leader 1992-04-23..1997-11-15; MMR:GOV prime_minister 1992-04-24..2003-08-25
Thein Sein |  |  | MMR:GOV prime_minister 2007-04-01..2009
Tin Hlaing |  |  | MMR:GOV interior_minister 2003-01..2004-11
Win Aung |  |  | MMR:GOV foreign_minister 2003-01..2004-09
# MNG
Batbold Sandui |  |  | MNG:GOV interior_minister 2006-01..2006-02
Chultem Ulaan | Chultemin Ulaan |  | MNG:GOV finance_minister 2003-01..2006-02; MNG:GOV prime_minister 2004-08-13..2004-08-20; MNG:GOV finance_minister 2008-01..2008-10
Damdin Demberel |  |  | MNG:GOV speaker 2008-11..2009-12
Danzan Lundeejantsan |  |  | MNG:GOV speaker 2007-07..2008-10
Dashiyn Byambasuren |  |  | MNG:GOV prime_minister 1990-09-11..1992-07-21
Dorj Odbayar |  |  | MNG:GOV interior_minister 2006-03..2007-12
Dumaagiyn Sodnom |  |  | MNG:GOV leader 1984-12-12..1990-03-21
Gombojav Zandanshatar | Gombojavyn Zandanshatar |  | MNG:GOV foreign_minister 2009-12..2011-02
Gombojavyn Ochirbat |  |  | MNG:GOV leader 1990-03-14..1990-04-13
Jambyn Batmonkh |  |  | MNG:GOV leader 1984-08-24..1990-03-14
Jamyandorj Batkhuyag |  |  | MNG:GOV defence_minister 2008-01..2008-10
Janlavyn Narantsatsralt |  |  | MNG:GOV prime_minister 1998-12-09..1999-07-22
Jugderdemidiin Gurragchaa |  |  | MNG:GOV defence_minister 2003-01..2005-04
Luvsangiin Erdenechuluun |  |  | MNG:GOV foreign_minister 2003-01..2005-04
Luvsanvandan Bold |  |  | MNG:GOV defence_minister 2008-11..2011-02
Mendsaikhan Enkhsaikhan |  |  | MNG:GOV minister 2006-03..2007-12
Mendsaikhany Enkhsaikhan |  |  | MNG:GOV prime_minister 1996-07-19..1998-04-23
Mishig Sonompil |  |  | MNG:GOV defence_minister 2006-03..2007-12
Miyeegombo Enkhbold | Miyegombo Enkhbold; Miegombyn Enkhbold |  | MNG:GOV prime_minister 2006-01-25..2007-11-22; MNG:GOV minister 2008-01..2011-02
Nambaryn Enkhbayar |  |  | MNG:GOV prime_minister 2000-07-26..2004-08-13; MNG:GOV president 2005-06-24..2009
Namid Bayartsaikhan |  |  | MNG:GOV finance_minister 2006-03..2007-12
Natsagiyn Bagabandi |  |  | MNG:GOV president 1997-06-20..2005-06-24
Norov Altanhuyag | Norovyn Altanhuyag |  | MNG:GOV finance_minister 2005-07..2006-02; MNG:GOV minister 2008-11..2011-02
Nyam-Osoryn Tuyaa |  |  | MNG:GOV prime_minister 1999-07-22..1999-07-30
Nymaa Enkhbold |  |  | MNG:GOV foreign_minister 2006-03..2008-10
Punsalmaagiyn Ochirbat |  |  | MNG:GOV leader 1990-03-21..1990-09-03; MNG:GOV president 1990-09-03..1997-06-20
Puntsagiyn Jasray |  |  | MNG:GOV prime_minister 1992-07-21..1996-07-19
Rinchinnyamyn Amarjargal |  |  | MNG:GOV prime_minister 1999-07-30..2000-07-26
Sangajav Bayartsogt |  |  | MNG:GOV finance_minister 2008-11..2011-02
Sanj Bayar | Sanjaa Bayar |  | MNG:GOV prime_minister 2007-11-22..2009
Sanjaasuren Oyun |  |  | MNG:GOV foreign_minister 2008-01..2008-10
Sanjbegziyn Tomor Ochir |  |  | MNG:GOV speaker 2003-01..2004-08
Sharavyn Gungaadorj |  |  | MNG:GOV leader 1990-03-21..1990-09-11
Sukhgaatar Batbold | Sukhbaatar Batbold |  | MNG:GOV foreign_minister 2008-11..2009-04; MNG:GOV foreign_minister 2009-05..2009-11; MNG:GOV prime_minister 2009-12..2011-02
Tsakhiagiyn Elbegdorj | Tsakhiagiyn Elbedorj; Tsakhia Elbegdorj |  | MNG:GOV prime_minister 1998-04-23..1998-12-09; MNG:GOV prime_minister 2004-08-20..2006-01-25
Tsend Munh Orgil | Tsend Munhk Orgil |  | MNG:GOV foreign_minister 2005-05..2006-02; MNG:GOV interior_minister 2008-01..2008-10
Tsend Nyamdorj |  |  | MNG:GOV speaker 2005-09..2007-06; MNG:GOV interior_minister 2008-12..2011-02
Tsendiin Nyamdorj |  |  | MNG:GOV interior_minister 2003-01..2005-12; MNG:GOV interior_minister 2008-11..2008-11
Tserenkhuu Sharavdorj |  |  | MNG:GOV defence_minister 2005-05..2006-02
# MOZ
Aires Bonifacio Ali |  |  | MOZ:GOV prime_minister 2010-02..2011-02
Alcinda Abreu |  |  | MOZ:GOV foreign_minister 2005-03..2008-03
Armando Guebuza |  |  | MOZ:GOV leader 1986-10-19..1986-11-06; MOZ:GOV president 2005-02-02..2009
Filipe Nhussi | Filipe Jacinto Nhussi | m | MOZ:GOV defence_minister 2008-06..2011-02
Joaquim Chissano |  |  | MOZ:GOV prime_minister 1974-09-20..1975-06-25; MOZ:GOV leader 1986-10-19..1986-11-06; MOZ:GOV president 1986-11-06..2005-02-02
José Condungua Pacheco | José Pacheco | m | MOZ:GOV interior_minister 2005-03..2008-04; MOZ:GOV interior_minister 2010-02..2011-01
José Mandra |  | m | MOZ:GOV interior_minister 2008-05..2009-01
Leonardo Simao |  |  | MOZ:GOV foreign_minister 2003-01..2005-02
Luisa Diogo | Luisa Dias Diogo | f | MOZ:GOV finance_minister 2003-01..2010-01; MOZ:GOV prime_minister 2004-02-17..2009
Manuel Chang |  | m | MOZ:GOV finance_minister 2005-03..2009-01; MOZ:GOV finance_minister 2009-08..2011-02
Mario da Graca Machungo |  | m | MOZ:GOV prime_minister 1986-07-17..1994-12-16; MOZ:GOV leader 1986-10-19..1986-11-06
Oldemiro Baloi | Oldemiro Julio Baloi |  | MOZ:GOV foreign_minister 2008-04..2011-02
Pascoal Mocumbi | Pascoal Manuel Mocumbi |  | MOZ:GOV prime_minister 1994-12-16..2004-02-17
Ricardo Mondlane |  |  | MOZ:GOV interior_minister 2011-02..2011-02
Tobias Dai |  | m | MOZ:GOV defence_minister 2003-01..2008-05
# MUS
Ahmed Rashid Beebeejaun |  | m | MUS:GOV minister 2005-09..2011-02
Anerood Jugnauth |  |  | MUS:GOV prime_minister 2003-01..2011-02
Anil Gayan |  |  | MUS:GOV foreign_minister 2003-01..2003-12
Arvin Boolell |  |  | MUS:GOV foreign_minister 2009-08..2011-02
Charles Gaetan Xavier Luc Duval |  | m | MUS:GOV minister 2005-09..2011-02
Cheikh el Avia ould Mohamed Khouna |  |  | MUS:GOV prime_minister 1996-01-02..1997-12-18; MUS:GOV prime_minister 1998-11-16..2003-07-06
Ely ould Mohamed Vall |  | f | MUS:GOV leader 2005-08-03..2007-04-19
Maaouya ould Sid'Ahmed Taya |  |  | MUS:GOV prime_minister 1981-04-25..1984-03-08; MUS:GOV prime_minister 1984-12-12..1992-04-18; MUS:GOV president 1984-12-12..1992-04-18
Mohamed Lemine ould Guig |  | m | MUS:GOV prime_minister 1997-12-18..1998-11-16
Mohamed ould Abdel Aziz |  | m | MUS:GOV leader 2008-08-06..2009
Murlidhar Madun Dulloo |  |  | MUS:GOV foreign_minister 2005-09..2008-07
Paul Berenger | Paul Raymond Berenger | m | MUS:GOV minister 2003-01..2005-08
Pravin Jugnauth | Pravind Jugnauth |  | MUS:GOV minister 2003-11..2005-08; MUS:GOV finance_minister 2004-01..2005-08; MUS:GOV finance_minister 2010-07..2011-02
Ramakrishna Sithanen | Rama Kirshna Sithanen |  | MUS:GOV minister 2005-09..2010-06
Sghair ould M'Bareck |  |  | MUS:GOV prime_minister 2003-07-06..2005-08-07
Sidi Mohamed ould Boubacar |  |  | MUS:GOV prime_minister 1992-04-18..1996-01-02; MUS:GOV prime_minister 2005-08-07..2007-04-20
Sidi Mohamed ould Cheikh Abdallahi |  |  | MUS:GOV president 2007-04-19..2008-08-06
Yahya ould Ahmed el Waghef |  |  | MUS:GOV prime_minister 2008-05-06..2008-08-06
Zeine ould Zeidane |  |  | MUS:GOV prime_minister 2007-04-20..2008-05-06
# MWI
Aaron Sangala |  |  | MWI:GOV defence_minister 2008-04..2009-06; MWI:GOV interior_minister 2009-07..2011-02; MWI:GOV interior_minister 2011-02..2011-02
Anna Kachikho | Anna Namathanga Kachikho | f | MWI:GOV interior_minister 2005-09..2006-06
Bakili Muluzi |  |  | MWI:GOV president 1994-05-21..2004-05-24
Bingu Wa Mutharika | Bingu Wa Mutharuka |  | MWI:GOV president 2004-05-24..2009; MWI:GOV defence_minister 2004-07..2006-06; MWI:GOV defence_minister 2011-02..2011-02
Bob Khamisa |  | m | MWI:GOV interior_minister 2006-07..2008-03
David Faiti |  | m | MWI:GOV foreign_minister 2005-03..2005-04
Davis Katsonga | Davies Katsonga |  | MWI:GOV foreign_minister 2005-05..2006-06; MWI:GOV defence_minister 2006-07..2007-05
Eta Elizabeth Mtendere |  |  | MWI:GOV foreign_minister 2009-07..2009-08
Etta Banda | Etta Elizabeth Banda |  | MWI:GOV foreign_minister 2009-09..2011-02
Friday Jumbe |  |  | MWI:GOV finance_minister 2003-01..2004-06
George Chaponda |  | m | MWI:GOV foreign_minister 2004-07..2005-02
Goodall Gondwe |  |  | MWI:GOV finance_minister 2004-07..2011-01
Hastings Kamuzu Banda |  |  | MWI:GOV president 1966-07-06..1994-05-21
Joyce Banda |  | f | MWI:GOV foreign_minister 2006-07..2011-02
Ken Kandodo |  | m | MWI:GOV finance_minister 2009-07..2011-02
Lilian Patel |  | f | MWI:GOV foreign_minister 2003-01..2004-06
Mangeza Maloza |  |  | MWI:GOV interior_minister 2003-01..2003-03
Monjeza Maluza |  |  | MWI:GOV interior_minister 2003-04..2004-06
Rodwell Munyenyembe |  |  | MWI:GOV defence_minister 2003-01..2004-11
Sidik Mia |  |  | MWI:GOV defence_minister 2009-07..2011-01
# MYS
Abdullah Ahmad Badawi |  | m | MYS:GOV prime_minister 2003-10-31..2009
Abdullah bin Ahmad Badawi |  | m | MYS:GOV minister 2003-01..2009-04
Ahmad Zahid Hamidi |  |  | MYS:GOV defence_minister 2009-05..2011-02
Anifah Aman |  |  | MYS:GOV foreign_minister 2009-05..2011-02
Azmi Khalid | Azmi bin Khalid |  | MYS:GOV interior_minister 2004-11..2006-02
Hamid bin Syed Jaafar Albar |  |  | MYS:GOV foreign_minister 2003-01..2008-03; MYS:GOV interior_minister 2008-04..2008-06; MYS:GOV interior_minister 2008-07..2009-04
Hishammuddin Tun Hussein | Hishammuddin bin Tun Hussein |  | MYS:GOV interior_minister 2009-05..2011-02
Jaafar Ibni al-Marhum Yamtuan Abdul Rahman |  |  | MYS:GOV leader 1994-04-26..1999-04-25
Mahathir bin Mohamad |  |  | MYS:GOV finance_minister 2003-01..2004-01
Mohamed Najib bin Tun Abdul Razak | Mohamed Najib bin Abdul Razak; Najib Tun Abdul Razad; Najib Tun Abdul Razak; Najib bin Tun Abdul Razak | m | MYS:GOV defence_minister 2003-09..2004-01; MYS:GOV minister 2004-02..2004-12; MYS:GOV defence_minister 2005-01..2008-10; MYS:GOV minister 2005-01..2011-02
Muhyiddin bin Haji Mohamed Yassin | Muhyiddin bin Mohamed Yassin |  | MYS:GOV minister 2009-05..2011-02
Rais bin Yatim | Rais Yatim |  | MYS:GOV foreign_minister 2008-04..2009-04
# NAM
Charles Namoloh |  | m | NAM:GOV defence_minister 2005-05..2011-02
Erkki Nghimtina | Errki Nghimtina | m | NAM:GOV defence_minister 2003-01..2005-04
Hage Geingob |  |  | NAM:GOV prime_minister 1990-03-21..2002-08-28
Hendrik Witbooi |  | m | NAM:GOV minister 2003-01..2005-04
Hifikepunye Pohamba |  |  | NAM:GOV president 2005-03-21..2009
Hipido Hamutenya |  |  | NAM:GOV foreign_minister 2003-01..2004-07
Libertina Amathila | Libertine Amathila |  | NAM:GOV minister 2005-05..2010-03
Marco Hausiku |  | m | NAM:GOV foreign_minister 2004-08..2011-02
Nahas Angula |  |  | NAM:GOV prime_minister 2005-03-21..2009
Nangolo Mbumba |  |  | NAM:GOV finance_minister 2003-01..2003-05
Rosalia Nghindinwa |  |  | NAM:GOV interior_minister 2005-05..2011-02
Sam Nujoma |  | m | NAM:GOV president 1990-03-21..2005-03-21
Theo-Ben Gurirab |  | m | NAM:GOV prime_minister 2002-08-28..2005-03-21
Utoni Nujoma |  |  | NAM:GOV foreign_minister 2010-04..2011-02
# NER
Aichatou Daoudou | Aichatou Mindaoudou |  | NER:GOV foreign_minister 2003-01..2011-02
Albade Abdoube | Albade Abouba |  | NER:GOV interior_minister 2004-04..2005-01; NER:GOV interior_minister 2007-07..2011-02
Ali Badjo Gamatie |  | m | NER:GOV finance_minister 2003-01..2004-03
Ali Mahaman Lamine Zeine | Ali Zeine Lamine | m | NER:GOV finance_minister 2004-04..2005-01
Ali Saibou |  | m | NER:GOV president 1989-12-20..1993-04-16
Aliou Mahamidou |  |  | NER:GOV prime_minister 1990-03-02..1991-10-27
Amadou Cheiffou |  |  | NER:GOV prime_minister 1991-10-27..1993-04-17
Amadou Cisse |  |  | NER:GOV prime_minister 1995-02-08..1995-02-21; NER:GOV prime_minister 1996-12-21..1997-11-27
Boukary Adji |  |  | NER:GOV prime_minister 1996-01-30..1996-12-21
Daouda Malam Wanke |  |  | NER:GOV leader 1999-04-11..1999-12-22
Djida Hamadou |  |  | NER:GOV defence_minister 2007-07..2011-02
Hama Amadou |  |  | NER:GOV prime_minister 1995-02-21..1996-01-27; NER:GOV prime_minister 2000-01-03..2007-06-07
Ibrahim Bare Mainassara |  | m | NER:GOV leader 1996-01-27..1996-08-07; NER:GOV president 1996-08-07..1999-04-09
Ibrahim Hassane Mayaki |  | m | NER:GOV prime_minister 1997-11-27..2000-01-03
Laouali Amadou |  |  | NER:GOV interior_minister 2003-01..2004-03
Mahamadou Danda |  |  | NER:GOV prime_minister 2010-04..2011-02
Mahamadou Issoufou |  |  | NER:GOV prime_minister 1993-04-17..1994-09-28
Mahamane Ousmane |  |  | NER:GOV president 1993-04-16..1996-01-27
Mamadou Tandja |  |  | NER:GOV president 1999-12-22..2009
Mody Munkaila |  |  | NER:GOV interior_minister 2005-02..2007-06
Sabiou Dady Gaoh |  |  | NER:GOV defence_minister 2003-01..2003-09; NER:GOV defence_minister 2003-11..2004-03
Seyni Oumarou |  |  | NER:GOV prime_minister 2007-06-07..2009
Souley Abdoulaye |  |  | NER:GOV prime_minister 1994-09-28..1995-02-08
# NGA
Abdulrahman Adamu |  |  | NGA:GOV interior_minister 2009-02..2010-04
Abdulsalami Abubakar |  |  | NGA:GOV leader 1998-06-09..1999-05-29
Abubakar Tanko |  |  | NGA:GOV interior_minister 2003-08..2003-10; NGA:GOV interior_minister 2003-12..2007-07
Aderemi Bablola |  |  | NGA:GOV finance_minister 2007-08..2010-04
Aderemi Waheed Babalola |  |  | NGA:GOV finance_minister 2010-05..2011-02
Adetohunbo Kayode | Adetokumbo Kayode |  | NGA:GOV defence_minister 2010-05..2011-02
Alawel Broderick Bozimo |  |  | NGA:GOV interior_minister 2007-02..2007-07
Aliyu Idi Hong |  |  | NGA:GOV foreign_minister 2010-05..2011-02
Atiku Abubakar |  |  | NGA:GOV leader 2003-01..2007-05
Baguda M. Hirse | Bagudu Mutley Hirse |  | NGA:GOV foreign_minister 2007-08..2010-04
Dubem Onyia |  |  | NGA:GOV foreign_minister 2003-01..2003-07
Emmanuel Iheanacho |  | m | NGA:GOV interior_minister 2010-05..2011-02
Ernest Shonekan |  |  | NGA:GOV prime_minister 1993-01-04..1993-08-26; NGA:GOV president 1993-08-26..1993-11-17
Esther Nenandi Usman |  | f | NGA:GOV finance_minister 2006-08..2007-07
Fidelia Akaubata Njeze | Fidelia Akubata Njeze |  | NGA:GOV defence_minister 2007-08..2009-01
Godwin Abbe | Godwin Osagie Abbe |  | NGA:GOV interior_minister 2007-08..2009-07; NGA:GOV defence_minister 2009-08..2010-04
Goodluck Jonathan |  |  | NGA:GOV leader 2007-06..2011-02
Hassan Haruna |  | m | NGA:GOV interior_minister 2007-08..2009-01
Henry Odein Ajumogobia | Henry Odein Ajumogoboa | m | NGA:GOV foreign_minister 2010-06..2011-02
Henry Odin Ajumogoboa | Henry Odion Ajumogobia; Odion Ajumogobia | m | NGA:GOV foreign_minister 2010-06..2011-02
Ibrahim Babangida |  | m | NGA:GOV leader 1985-08-27..1993-08-26
Iyorcha Ayu |  |  | NGA:GOV interior_minister 2003-08..2005-07
Jibril Maigari |  |  | NGA:GOV foreign_minister 2009-02..2010-04
Joy Ogwu |  |  | NGA:GOV foreign_minister 2006-09..2007-07
Jubril Martins Kuye |  |  | NGA:GOV finance_minister 2003-01..2003-07
Lawan Gana Buba | Lawan Gana Guba |  | NGA:GOV foreign_minister 2007-07..2007-07
Magaji Mohamed | Magaji Mohammed |  | NGA:GOV interior_minister 2005-08..2006-07
Magnus Ugbesia |  | m | NGA:GOV interior_minister 2003-02..2003-07
Mahmud Yayale Ahmed |  |  | NGA:GOV defence_minister 2007-08..2009-01
Malam Adamu Ciroma |  |  | NGA:GOV finance_minister 2003-01..2003-07
Mansur Muhtar |  |  | NGA:GOV finance_minister 2009-02..2010-04
Mike Omolemenem |  | m | NGA:GOV defence_minister 2007-02..2007-07
Mohammed Shata |  | m | NGA:GOV interior_minister 2003-01..2003-07
Mutala Yaradua |  |  | NGA:GOV defence_minister 2010-05..2011-02
Namadi Sambo |  |  | NGA:GOV leader 2010-07..2011-02
Nenadi Esther Usman |  |  | NGA:GOV finance_minister 2003-08..2007-01
Ojo Madueke | Ojo Maduekwe |  | NGA:GOV foreign_minister 2007-08..2010-04
Olu Adeniji |  |  | NGA:GOV foreign_minister 2003-08..2007-07
Olusegun Aganga |  |  | NGA:GOV finance_minister 2010-05..2011-02
Olusegun Obasanjo |  |  | NGA:GOV president 1999-05-29..2007-05-29
Rabiu Kwankaso | Rabiu Kwankwaso |  | NGA:GOV defence_minister 2003-08..2007-01
Roland Oritsejafo |  | m | NGA:GOV defence_minister 2003-08..2006-08
Saidu Samaila | Samaila Sambawa; Samaila Saidu Sambawa |  | NGA:GOV foreign_minister 2003-08..2004-08; NGA:GOV interior_minister 2004-09..2005-07
Sani Abacha |  |  | NGA:GOV leader 1993-11-17..1998-06-08
Shamasudeen Usman | Shamsuddeen Usman |  | NGA:GOV finance_minister 2007-08..2011-02
Shettima Mustapha |  |  | NGA:GOV defence_minister 2009-02..2009-07; NGA:GOV interior_minister 2009-08..2010-04
Sule Lamido |  |  | NGA:GOV foreign_minister 2003-01..2003-07
Theophilus Yakubu Danjuma |  |  | NGA:GOV defence_minister 2003-01..2003-07
Thomas Aguiyi Ironosi | Thomas Aguyi Ironsi | m | NGA:GOV defence_minister 2006-09..2007-07
Tijani Yahaya Kaura |  |  | NGA:GOV foreign_minister 2007-08..2009-01
Umaru Musa Yar'Adua |  |  | NGA:GOV president 2007-05-29..2009
# NIC
Alberto Jose Guevara Obregon |  | m | NIC:GOV finance_minister 2007-02..2011-02
Alfredo Gómez Urcuyo |  | m | NIC:GOV leader 2006-02..2007-01
Arnoldo Aleman |  |  | NIC:GOV president 1997-01-10..2002-01-10
Avil Ramírez |  |  | NIC:GOV defence_minister 2005-07..2007-01
Daniel Ortega |  | m | NIC:GOV president 1985-01-10..1990-04-25; NIC:GOV president 2007-01-10..2009
Eduardo Montealegra | Eduardo Montealegre |  | NIC:GOV finance_minister 2003-01..2006-01
Eduardo Montiel |  |  | NIC:GOV finance_minister 2004-05..2004-12
Enrique Bolaños |  |  | NIC:GOV president 2002-01-10..2007-01-10
Jaime Morales Carazo |  |  | NIC:GOV leader 2007-02..2011-02
Jose Adán Guerra |  | m | NIC:GOV defence_minister 2003-01..2005-06
Jose Rizo |  | m | NIC:GOV leader 2003-01..2006-01
Mario Arana |  | m | NIC:GOV finance_minister 2005-02..2007-01
Norman Caldera |  |  | NIC:GOV foreign_minister 2003-01..2007-01
Samuel Santos López |  | m | NIC:GOV foreign_minister 2007-02..2011-02
Violeta Barrios de Chamorro |  | f | NIC:GOV president 1990-04-25..1997-01-10
# NLD
Andre Rouvoet |  | m | NLD:GOV minister 2007-03..2010-10
Eimert van Middelkoop |  |  | NLD:GOV defence_minister 2007-03..2010-10
Guusje ter Horst |  |  | NLD:GOV interior_minister 2007-03..2010-03
Hans Hillen |  | m | NLD:GOV defence_minister 2010-11..2010-11; NLD:GOV defence_minister 2011-01..2011-02
Henk Kamp |  |  | NLD:GOV defence_minister 2003-01..2007-02
Jan Cornelius de Jager |  | m | NLD:GOV finance_minister 2010-07..2010-11; NLD:GOV finance_minister 2011-01..2011-02
Jan Kees de Jager |  | m | NLD:GOV finance_minister 2010-07..2010-11; NLD:GOV finance_minister 2011-01..2011-02
Johan Remkes |  | m | NLD:GOV minister 2003-01..2007-02
Johannes Stefanus Joseph Hillen |  | m | NLD:GOV defence_minister 2011-01..2011-02
Roelf de Boer |  | m | NLD:GOV minister 2003-01..2003-05
Thom de Graaf |  |  | NLD:GOV minister 2003-06..2005-03
# NOR
Anne Enger Lahnstein |  | f | NOR:GOV prime_minister 1998-08-30..1998-09-23
Anne Grete Strom Erichsen |  | f | NOR:GOV defence_minister 2005-11..2009-10
Crown Prince Haakon |  |  | NOR:GOV monarch 2003-11-25..2004-04-13; NOR:GOV monarch 2005-03-29..2005-06-07
Grete Faremo |  |  | NOR:GOV defence_minister 2009-11..2011-02
Jan Petersen |  | m | NOR:GOV foreign_minister 2003-01..2005-10
Kristin Krohn Devold |  | f | NOR:GOV defence_minister 2003-01..2003-11; NOR:GOV defence_minister 2004-01..2005-10
Olav V |  |  | NOR:GOV monarch 1957-09-21..1991-01-17
Per Kristian Foss |  | m | NOR:GOV finance_minister 2003-01..2005-10
Sigbjorn Johnsen |  |  | NOR:GOV finance_minister 2009-11..2011-02
# NPL
Amik Sherchan |  |  | NPL:GOV minister 2006-07..2007-04; NPL:GOV minister 2007-05..2007-10
Baburam Bhattarai |  |  | NPL:GOV finance_minister 2008-09..2009-06
Badri Prasad Shrestha |  |  | NPL:GOV finance_minister 2003-01..2003-08
Bamdev Gautam |  |  | NPL:GOV minister 2008-10..2009-06
Bharat Mohan Adhikari |  |  | NPL:GOV minister 2004-08..2005-02
Bhekh Bahadur Thapa |  |  | NPL:GOV foreign_minister 2004-04..2004-06
Bhim Bahadur Rawal |  |  | NPL:GOV interior_minister 2009-07..2011-02
Bidhya Bhandari |  |  | NPL:GOV defence_minister 2009-07..2011-02
Bijay Kumar Gachhadar | Bijay Kumar Gachhedar |  | NPL:GOV minister 2009-07..2011-02
Birendra Bir Bikram Shah Deva |  |  | NPL:GOV monarch 1972-01-31..2001-06-01
Dharma Bahadur Thapa |  |  | NPL:GOV interior_minister 2003-01..2003-06
Dipendra Bir Bikram Shah Deva |  |  | NPL:GOV monarch 2001-06-01..2001-06-04
Girija Prasad Koirala |  |  | NPL:GOV prime_minister 1991-05-26..1994-11-30; NPL:GOV prime_minister 1998-04-15..1999-05-31; NPL:GOV prime_minister 2000-03-22..2001-07-26; NPL:GOV prime_minister 2006-04-30..2009; NPL:GOV monarch 2007-01-15..2008-07-23
Gyanendra Bir Bikram Shah Deva |  |  | NPL:GOV monarch 2001-06-04..2008-05-28
K. P. Oli |  |  | NPL:GOV minister 2006-06..2007-04
Kamal Thapa |  |  | NPL:GOV interior_minister 2004-04..2004-06
Krishna Prasad Bhattarai |  |  | NPL:GOV prime_minister 1990-04-19..1991-05-26; NPL:GOV prime_minister 1999-05-31..2000-03-22
Lokendra Bahadur Chand |  |  | NPL:GOV prime_minister 1983-07-12..1986-03-21; NPL:GOV prime_minister 1990-04-06..1990-04-19; NPL:GOV prime_minister 1997-03-12..1997-10-07; NPL:GOV prime_minister 2002-10-11..2003-06-05
Madhav Kumar Nepal |  |  | NPL:GOV prime_minister 2009-07..2011-02
Madhukar Shumsher Rana |  |  | NPL:GOV finance_minister 2005-03..2005-12
Man Mohan Adhikari |  |  | NPL:GOV prime_minister 1994-11-30..1995-09-12; NPL:GOV prime_minister 1995-09-12..1997-03-12; NPL:GOV prime_minister 2001-07-26..2002-10-04; NPL:GOV prime_minister 2004-06-03..2005-02-01
Marich Man Singh Shrestha |  |  | NPL:GOV prime_minister 1986-06-15..1990-04-06
Narendra Bikram Shah |  |  | NPL:GOV foreign_minister 2003-01..2003-08
Paramananda Jha |  |  | NPL:GOV leader 2008-09..2011-02
Prakash Chandra Lohani |  |  | NPL:GOV finance_minister 2003-09..2004-06
Pushpa Kamal Dahal |  |  | NPL:GOV prime_minister 2008-09..2009-06
Ram Bahadur Thapa |  |  | NPL:GOV defence_minister 2008-09..2009-06
Ram Baran Yadav | Ram Chandra Raya Yadav |  | NPL:GOV president 2008-07-23..2009
Ram Sharan Mahat |  |  | NPL:GOV finance_minister 2006-06..2008-08
Ramesh Nath Pandey |  |  | NPL:GOV foreign_minister 2005-03..2006-05
Rup Jyoti |  |  | NPL:GOV finance_minister 2006-01..2006-05
Sahana Pradhan |  |  | NPL:GOV foreign_minister 2007-05..2008-08
Sher Bahadur Deuba |  |  | NPL:GOV finance_minister 2004-07..2005-02
Sujata Koirala |  |  | NPL:GOV foreign_minister 2009-07..2011-02
Surendra Pandey |  |  | NPL:GOV finance_minister 2009-07..2011-02
Surya Bahadur Thapa |  |  | NPL:GOV prime_minister 1979-05-30..1983-07-12; NPL:GOV prime_minister 1997-10-07..1998-04-15; NPL:GOV prime_minister 2003-06-05..2004-06-03
Upendra Yadav |  |  | NPL:GOV foreign_minister 2008-09..2009-06
# NRU
Aloysius Amwano |  |  | NRU:GOV finance_minister 2003-01..2003-06
Bernard Dowiyogo |  | m | NRU:GOV president 1976-12-22..1978-04-19; NRU:GOV president 1989-12-12..1995-11-22; NRU:GOV president 1996-11-11..1996-11-26; NRU:GOV president 1998-06-18..1999-04-27; NRU:GOV president 2000-04-20..2001-03-30; NRU:GOV president 2003-01-09..2003-01-17; NRU:GOV president 2003-01-18..2003-03-10
David Adeang |  | m | NRU:GOV finance_minister 2003-07..2003-08
Derog Gioura |  |  | NRU:GOV president 2003-03-10..2003-05-29
Kennan Adeang |  |  | NRU:GOV president 1986-09-17..1986-10-01; NRU:GOV president 1986-12-12..1986-12-21; NRU:GOV president 1996-11-26..1996-12-19
Kinza Clodumar |  |  | NRU:GOV president 1997-02-12..1998-06-18
Kinza Cloudumar |  |  | NRU:GOV finance_minister 2004-08..2004-11
Lagumot Harris |  |  | NRU:GOV president 1978-04-19..1978-05-15; NRU:GOV president 1995-11-22..1996-11-11
Ludwig Scotty |  | m | NRU:GOV president 2003-05-29..2003-08-08; NRU:GOV foreign_minister 2003-07..2003-08; NRU:GOV president 2004-06-22..2007-12-19
Marcus Stephen |  |  | NRU:GOV president 2007-12-19..2009
Rene Harris |  | m | NRU:GOV president 1999-04-27..2000-04-20; NRU:GOV president 2001-03-30..2003-01-09; NRU:GOV president 2003-01-17..2003-01-18; NRU:GOV president 2003-08-08..2004-06-22
Rueben Kun |  |  | NRU:GOV president 1996-12-19..1997-02-12
# NZL
Anand Satyanand |  |  | NZL:GOV governor 2006-08-23..2009
Bill English |  |  | NZL:GOV minister 2009-01..2011-02
Catherine Tizard |  | f | NZL:GOV governor 1990-11-20..1996-03-21
Geoffrey Palmer |  | m | NZL:GOV prime_minister 1989-08-08..1990-09-04
Jenny Shipley |  | f | NZL:GOV prime_minister 1997-12-08..1999-12-10
Jim Bolger |  | m | NZL:GOV prime_minister 1990-11-02..1997-12-08
John Key | John Phillip Key | m | NZL:GOV prime_minister 2008-11-19..2009
Michael Cullen | Michael John Cullen | m | NZL:GOV minister 2003-01..2008-12
Michael Hardie Boys |  | m | NZL:GOV governor 1996-03-21..2001-03-21
Murray McCully | Murray Stuart McCully |  | NZL:GOV foreign_minister 2009-01..2011-02
Nathan Guy |  |  | NZL:GOV interior_minister 2010-05..2011-02
Paul Reeves |  | m | NZL:GOV governor 1985-11-22..1990-11-20
Philip Goff |  | m | NZL:GOV foreign_minister 2003-01..2006-11; NZL:GOV defence_minister 2008-11..2008-12
Sian Elias |  | f | NZL:GOV governor 2001-03-22..2001-04-04; NZL:GOV governor 2006-08-04..2006-08-23
Silvia Cartwright |  | f | NZL:GOV governor 2001-04-04..2006-08-04
# OMN
Ali bin Hamud bin Ali al Busaidi |  | m | OMN:GOV interior_minister 2003-01..2003-06; OMN:GOV interior_minister 2003-08..2009-06
Badr bin Saud bin Harib al Busaidi | Busaidi Badr bin Saud bin Harib Al; Sayyid Badr bin Saud bin Harib al Busaidi |  | OMN:GOV defence_minister 2003-01..2004-09; OMN:GOV defence_minister 2005-04..2009-01
Bin Alawi bin Abdallah Yusuf | Yusuf bin Alawi bin Abdallah |  | OMN:GOV foreign_minister 2003-01..2011-02; OMN:GOV defence_minister 2004-10..2004-11
Fahd bin Mahmud al Said |  |  | OMN:GOV minister 2003-01..2011-02
Qaboos bin Said al Said |  |  | OMN:GOV finance_minister 2003-01..2011-02
Qabus ibn Sa`id |  |  | OMN:GOV monarch 1970-07-23..2009; OMN:GOV prime_minister 1972-01-02..2009
Saud bin Ibrahim al Busaidi |  |  | OMN:GOV interior_minister 2004-10..2011-02
# PAK
A. Rehman Malik |  |  | PAK:GOV interior_minister 2009-06..2011-02
Abdul Qayyum Khan Jatoi |  |  | PAK:GOV defence_minister 2008-12..2011-02
Balakh Sher Mazari |  |  | PAK:GOV prime_minister 1993-04-18..1993-05-26
Benazir Bhutto |  | f | PAK:GOV prime_minister 1988-12-02..1990-08-06; PAK:GOV prime_minister 1993-10-19..1996-11-05
Chaudhry Ahmed Mukhtar |  |  | PAK:GOV defence_minister 2008-05..2011-02
Chaudhry Shujaat Hussain | Chaudhry Shahbaz Hussain |  | PAK:GOV prime_minister 2004-06-30..2004-08-28
Faisal Saleh Hayat |  |  | PAK:GOV interior_minister 2003-01..2004-10
Farooq Ahmed Leghari |  |  | PAK:GOV president 1993-11-14..1997-12-02
Ghulam Ishaq Khan |  |  | PAK:GOV president 1988-08-17..1993-07-18
Ghulam Mustafa Jatoi |  |  | PAK:GOV prime_minister 1990-08-06..1990-11-06
Habibullah Khan Warraich |  |  | PAK:GOV defence_minister 2004-11..2007-12
Mian Khursheed Mehmood Kasuri | Mian Khurshid Mahmood Kasuri |  | PAK:GOV foreign_minister 2003-01..2007-12
Mir Zafarullah Khan Jamali |  |  | PAK:GOV prime_minister 2002-11-23..2004-06-30
Miraj Khalid |  |  | PAK:GOV prime_minister 1996-11-05..1997-02-17
Moeen Qureshi |  |  | PAK:GOV prime_minister 1993-07-18..1993-10-19
Mohammad Rafiq Tarar |  |  | PAK:GOV president 1998-01..2001-06-20
Mohammadmian Soomro |  |  | PAK:GOV prime_minister 2007-11-16..2008-03-25
Mohammedmian Soomro |  |  | PAK:GOV prime_minister 2008-01..2008-04
Muhammad Ishaq Dar |  |  | PAK:GOV finance_minister 2008-05..2008-07
Naveed Qamar |  |  | PAK:GOV finance_minister 2008-10..2009-12
Nawaz Sharif |  |  | PAK:GOV prime_minister 1990-11-06..1993-04-18; PAK:GOV prime_minister 1993-05-26..1993-07-18; PAK:GOV prime_minister 1997-02-17..1999-10-12
Pervez Musharraf |  |  | PAK:GOV prime_minister 1999-10-14..2002-11-23; PAK:GOV president 2001-06-20..2009
Rana Tanveer Hussain |  |  | PAK:GOV defence_minister 2008-05..2008-11
Rao Sikandar Iqbal |  |  | PAK:GOV defence_minister 2003-01..2007-12
Shaukat Aziz |  |  | PAK:GOV prime_minister 2004-08-28..2007-11-16
Shaukat Tarin |  |  | PAK:GOV finance_minister 2009-09..2010-03
Wasim Sajjad |  |  | PAK:GOV president 1993-07-18..1993-11-14; PAK:GOV president 1997-12-02..1998-01
Yousaf Raza Gilani | Yousaf Raza Gillani; Yousuf Raza Gilani |  | PAK:GOV prime_minister 2008-03-25..2009
# PAN
Alberto Vallarino Clement |  | m | PAN:GOV finance_minister 2009-08..2011-02
Arturo Ulises Vallarino |  | m | PAN:GOV leader 2003-01..2004-09
Ernesto Pérez Balladares |  |  | PAN:GOV president 1994-09-01..1999-09-01
Guillermo Endara |  |  | PAN:GOV president 1989-12-20..1994-09-01
Harmodio Arias |  |  | PAN:GOV foreign_minister 2003-01..2004-09
Héctor Ernesto Alexander Hansell |  |  | PAN:GOV finance_minister 2009-01..2009-07
Jose Raúl Mulino |  | m | PAN:GOV interior_minister 2010-05..2011-02
Juan Carlos Varela |  | m | PAN:GOV foreign_minister 2009-08..2011-02
Martín Torrijos |  | m | PAN:GOV president 2004-09-01..2009
Mireya Moscoso |  | f | PAN:GOV president 1999-09-01..2004-09-01
Norberto Delgado Durán |  |  | PAN:GOV finance_minister 2003-01..2004-09
Ricardo Martinelli Berrocal |  |  | PAN:GOV president 2009-08..2011-02
Roxana Méndez |  | f | PAN:GOV interior_minister 2010-05..2011-02
Samuel Lewis Navarro |  | m | PAN:GOV leader 2004-10..2009-07
# PER
Alan García |  | m | PER:GOV president 1985-07-28..1990-07-28; PER:GOV president 2006-07-28..2009
Alberto Bustamante Belaunde |  | m | PER:GOV prime_minister 1999-10-10..2000-07-29
Alberto Fujimori |  | m | PER:GOV president 1990-07-28..2000-11-22
Alberto Pandolfi |  | m | PER:GOV prime_minister 1998-08-21..1999-01-03
Alberto Sanabria |  | m | PER:GOV interior_minister 2003-02..2003-08
Alejandro Toledo | Alejandro Tudela Chopitea |  | PER:GOV president 2001-07-28..2006-07-28
Alfonso Bustamante y Bustamante |  | m | PER:GOV prime_minister 1993-08-28..1994-02-17
Alfonso de los Heros |  | m | PER:GOV prime_minister 1991-11-06..1992-04-06
Allan Wagner Tizon |  | m | PER:GOV foreign_minister 2003-01..2003-12; PER:GOV defence_minister 2006-09..2007-12
Antero Flores Araoz Esparza |  |  | PER:GOV defence_minister 2008-01..2009-07
Aurelio Loret de Mola |  |  | PER:GOV defence_minister 2003-01..2003-12
Beatriz Merino |  | f | PER:GOV prime_minister 2003-06-28..2003-12-15
Carlos Ferrero Costa |  | m | PER:GOV prime_minister 2003-12-15..2005-08-16
Carlos Torres y Torres Lara |  | m | PER:GOV prime_minister 1991-02-15..1991-11-06
Dante Cordova Blanco |  |  | PER:GOV prime_minister 1995-07-28..1996-04-03
Efraín Goldenberg Schreiber |  |  | PER:GOV prime_minister 1994-02-17..1995-07-28
Federico Salas Guevara |  | m | PER:GOV prime_minister 2000-07-29..2000-11-25
Felix Murazzo |  | m | PER:GOV interior_minister 2005-04..2005-08
Fernando Barrios Ipenza |  | m | PER:GOV interior_minister 2010-10..2010-11
Fernando Rospigliosi |  | m | PER:GOV interior_minister 2003-09..2003-09; PER:GOV interior_minister 2003-11..2004-05
Fernando Zavala Lombardi |  | m | PER:GOV finance_minister 2005-09..2006-08
Gino Costa |  |  | PER:GOV interior_minister 2003-01..2003-01
Guillermo Larco Cox |  |  | PER:GOV prime_minister 1989-09-30..1990-07-28
Ismael Benavides Ferreyros |  |  | PER:GOV finance_minister 2010-10..2011-02
Jaime Thorne León |  |  | PER:GOV defence_minister 2010-10..2011-02
Javier Reategui |  | m | PER:GOV interior_minister 2004-06..2005-03
Javier Silva Ruete |  | m | PER:GOV finance_minister 2003-01..2003-08
Javier Valle Riestra |  | m | PER:GOV prime_minister 1998-06-04..1998-08-21
Javier Velásquez Quesquen |  | m | PER:GOV prime_minister 2009-08..2010-09
Jorge del Castillo | Jorge del Castillo Galvez | m | PER:GOV prime_minister 2006-07-28..2009
Jose Antonio García Belaunde |  | m | PER:GOV foreign_minister 2006-09..2011-02
Juan Carlos Hurtado Miller |  | m | PER:GOV prime_minister 1990-07-28..1991-02-15
Luis Alva Castro |  | m | PER:GOV interior_minister 2007-03..2008-10
Luis Carranza Ugarte |  | m | PER:GOV finance_minister 2006-09..2008-07; PER:GOV finance_minister 2009-02..2009-12
Luis Giampietri Rojas |  | m | PER:GOV leader 2006-09..2011-02
Luis Solari | Luis Solari de la Fuente | m | PER:GOV prime_minister 2002-07-12..2003-06-28
Luis Valdivieso Montano |  | m | PER:GOV finance_minister 2008-08..2009-01
Manuel Rodríguez Cuadros |  | m | PER:GOV foreign_minister 2004-01..2005-08
Marciano Rengifo Ruiz |  |  | PER:GOV defence_minister 2005-09..2006-08
Mercedes Cabanillas Bustamante |  | f | PER:GOV interior_minister 2009-03..2009-07
Miguel Hidalgo Medina |  | m | PER:GOV interior_minister 2010-12..2011-02
Octavio Salazar Miranda |  |  | PER:GOV interior_minister 2009-08..2010-09
Óscar de la Puente Raygada |  | m | PER:GOV prime_minister 1992-04-06..1993-08-28
Óscar Maurtua de Romana | Óscar Maurtua Romana | m | PER:GOV foreign_minister 2005-09..2006-08
Pedro Pablo Kuczynski |  | m | PER:GOV finance_minister 2004-03..2006-08; PER:GOV prime_minister 2005-08-16..2006-07-28
Pilar Masetti | Pilar Mazzetti Soler |  | PER:GOV interior_minister 2006-09..2007-02
Rafael Rey Rey |  | m | PER:GOV defence_minister 2009-08..2010-09
Raúl Diez Canseco |  |  | PER:GOV leader 2003-01..2004-02
Remigio Hernani Melone |  |  | PER:GOV interior_minister 2008-11..2009-02
Roberto Chiabra |  | m | PER:GOV defence_minister 2004-02..2005-08
Roberto Danino |  | m | PER:GOV prime_minister 2001-07-28..2002-07-12
Romulo Pizarro Tomassi |  |  | PER:GOV interior_minister 2005-09..2006-08
Valentin Paniagua |  | m | PER:GOV president 2000-11-22..2001-07-28
Víctor Joy Way |  | m | PER:GOV prime_minister 1999-01-03..1999-10-10
Yehude Simón Munaro |  |  | PER:GOV prime_minister 2008-11..2009-07
# PHL
Alberto Gatmaitan Romulo |  | m | PHL:GOV foreign_minister 2009-02..2011-02
Angelo Reyes |  | m | PHL:GOV defence_minister 2003-01..2003-09; PHL:GOV interior_minister 2004-08..2006-02
Avelino Cruz |  |  | PHL:GOV defence_minister 2004-09..2007-01
Blas Ople |  |  | PHL:GOV foreign_minister 2003-01..2003-12
Corazon Aquino |  | f | PHL:GOV president 1986-02-25..1992-06-30
Delia Domingo Albert |  |  | PHL:GOV foreign_minister 2004-01..2004-08
Eduardo Ermita |  |  | PHL:GOV defence_minister 2003-12..2004-08
Fidel V. Ramos |  |  | PHL:GOV president 1992-06-30..1998-06-30
Gilberto Teodoro |  |  | PHL:GOV defence_minister 2007-09..2010-03
Gloria Macapagal-Arroyo |  | f | PHL:GOV president 2001-01-20..2009
Jejomar Cabaiatam Binay |  |  | PHL:GOV leader 2010-08..2011-02
Jesse Robredo |  |  | PHL:GOV interior_minister 2010-08..2011-02
Jose Camacho |  | m | PHL:GOV finance_minister 2003-01..2003-12
Jose Lina |  | m | PHL:GOV interior_minister 2003-01..2004-07
Joseph Estrada |  | m | PHL:GOV president 1998-06-30..2001-01-20
Juanita Amatong |  |  | PHL:GOV finance_minister 2004-01..2005-03
Manuel Noli de Castro | Noli de Castro | m | PHL:GOV leader 2005-08..2010-07
Margarito Gary Teves | Margarito B. Teves |  | PHL:GOV finance_minister 2005-08..2010-07
Ronaldo Puno |  |  | PHL:GOV interior_minister 2006-03..2010-07
Teofisto Guingona |  |  | PHL:GOV leader 2003-01..2004-07
Voltaire Gazmin |  |  | PHL:GOV defence_minister 2010-08..2011-02
# PLW
Elias Camsek Chin |  |  | PLW:GOV leader 2006-03..2009-03
Kerai Mariur |  |  | PLW:GOV finance_minister 2009-04..2011-02
Kuniwo Nakamura |  |  | PLW:GOV president 1993-01..2001-01
Ngiratkel Etpison |  |  | PLW:GOV president 1989-01..1993-01
Sandra Pierantozzi | Sandra S. Pierantozzi | f | PLW:GOV leader 2003-01..2006-02
Tommy Remengesau |  |  | PLW:GOV president 2001-01..2009
# PNG
Allan Marat |  | m | PNG:GOV minister 2003-01..2003-11
Andrew Baing |  |  | PNG:GOV minister 2003-12..2003-12
Bart Philemon |  | m | PNG:GOV finance_minister 2003-01..2006-10
Bill Skate |  |  | PNG:GOV prime_minister 1997-07-22..1999-07-14; PNG:GOV governor 2003-11-21..2004-05-28
Bob Dadae |  | m | PNG:GOV defence_minister 2007-10..2011-02
Dennis Young |  | m | PNG:GOV governor 1989-12-31..1990-02-27; PNG:GOV governor 1991-10-04..1991-11-18
Jeffery Nape |  |  | PNG:GOV governor 2004-05-28..2004-06-29
John Giheno |  | m | PNG:GOV prime_minister 1997-03-27..1997-06-02
John Hickey |  | m | PNG:GOV finance_minister 2006-11..2007-08
Julius Chan |  |  | PNG:GOV prime_minister 1980-03-11..1982-08-02; PNG:GOV prime_minister 1994-08-30..1997-03-27; PNG:GOV prime_minister 1997-06-02..1997-07-22
Mathew Gubag |  | m | PNG:GOV defence_minister 2004-07..2004-07; PNG:GOV defence_minister 2006-03..2007-08
Mekere Morauta |  |  | PNG:GOV prime_minister 1999-07-14..2002-08-05
Michael Somare | Michael Thomas Somare | m | PNG:GOV prime_minister 1972-04-27..1975-09-16; PNG:GOV prime_minister 1982-08-02..1985-11-21; PNG:GOV prime_minister 2002-08-05..2009
Moi Avei |  |  | PNG:GOV minister 2006-03..2007-08
Paias Wingti |  |  | PNG:GOV prime_minister 1985-11-21..1988-07-04; PNG:GOV prime_minister 1992-07-17..1994-08-30
Paulias Matane |  |  | PNG:GOV governor 2004-06-29..2009
Peter Oneill |  | m | PNG:GOV finance_minister 2010-09..2011-02
Rabbie Namaliu |  |  | PNG:GOV prime_minister 1988-07-04..1992-07-17; PNG:GOV foreign_minister 2003-01..2004-11; PNG:GOV foreign_minister 2004-12..2007-08
Sam Abal |  | m | PNG:GOV foreign_minister 2007-10..2010-04
Samuel Tei Abal |  | m | PNG:GOV foreign_minister 2010-05..2010-12; PNG:GOV minister 2011-01..2011-02
Serei Eri |  |  | PNG:GOV governor 1990-02-27..1991-10-04
Silas Atopare |  |  | PNG:GOV governor 1997-11-20..2003-11-20
Wiwa Korowi |  |  | PNG:GOV governor 1991-11-18..1997-11-20
Yarka Kappa |  |  | PNG:GOV defence_minister 2003-01..2004-06; PNG:GOV defence_minister 2004-08..2006-02
# POL
Aleksander Grad |  | m | POL:GOV finance_minister 2007-12..2011-02
Aleksander Szczyglo |  | m | POL:GOV defence_minister 2007-03..2007-11
Andrzej Mikosz |  | m | POL:GOV finance_minister 2005-12..2006-02
Andrzej Raczko |  | m | POL:GOV finance_minister 2003-07..2004-09
Grzegorz Kolodko |  | m | POL:GOV minister 2003-01..2003-06
Izabela Jaruga Nowacka |  |  | POL:GOV minister 2004-06..2005-11
Jacek Socha |  | m | POL:GOV finance_minister 2004-06..2005-11
Janusz Kaczmarek |  | m | POL:GOV interior_minister 2007-03..2007-11
Jaroslaw Kalinowski |  | m | POL:GOV minister 2003-01..2003-02
Jerzy Miller |  | m | POL:GOV interior_minister 2009-12..2011-02
Krzysztof Janik |  |  | POL:GOV interior_minister 2003-01..2004-01
Marek Pol |  | m | POL:GOV minister 2003-01..2004-05
Miroslaw Gronicki |  | m | POL:GOV finance_minister 2004-10..2005-11
Pawel Wojciechowski |  |  | POL:GOV finance_minister 2006-07..2006-08
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
*Kang Sok-ju |  |  | PRK:GOV minister 2010-11..2011-02
*Kang Song-san |  |  | PRK:GOV prime_minister 1984-01-27..1986-12-29; PRK:GOV prime_minister 1992-12-11..1997-02-21
*Kim Il-sung |  |  | PRK:GOV prime_minister 1948-09-09..1972-12-28; PRK:GOV president 1972-12-28..1994-07-08
*Kim Rak-hui |  |  | PRK:GOV minister 2010-07..2011-02
*Kim Wan-su |  |  | PRK:GOV finance_minister 2009-05..2011-02
*Kim Yong-il |  |  | PRK:GOV prime_minister 2007-04-11..2009
*Kim Yong-nam |  |  | PRK:GOV leader 1998-09-05..2009
*Kwak Pom-gi |  |  | PRK:GOV minister 2004-12..2010-06
*Kwak Pom-ki |  |  | PRK:GOV minister 2003-01..2004-11
*Mun Il-bong |  |  | PRK:GOV finance_minister 2004-12..2009-04
*Mun Il-pong |  |  | PRK:GOV finance_minister 2003-01..2004-11
*No Tu-chol |  |  | PRK:GOV minister 2003-10..2004-11
*O Su-yong |  |  | PRK:GOV minister 2009-05..2010-06
*Paek Nam-sun |  |  | PRK:GOV foreign_minister 2003-01..2007-01
*Pak Myong-son |  |  | PRK:GOV minister 2009-11..2010-06
*Pak Pong-chu |  |  | PRK:GOV prime_minister 2003-10..2004-11
*Pak Pong-ju |  |  | PRK:GOV prime_minister 2003-09-03..2007-04-11
*Pak Su-gil |  |  | PRK:GOV finance_minister 2009-11..2011-02
*Pak Ui-chun |  |  | PRK:GOV foreign_minister 2007-06..2011-02
*Ri Thae-nam |  |  | PRK:GOV minister 2010-07..2011-02
*Ro Tu-chol |  |  | PRK:GOV minister 2004-12..2011-02
*Sinii Nam | Sin Ii-nam |  | PRK:GOV minister 2003-02..2003-09
*Thae Jong-su |  |  | PRK:GOV minister 2007-11..2009-10
*Yon Hyong-muk |  |  | PRK:GOV prime_minister 1988-12-12..1992-12-11
# PRT
António Figueiredo Lopes |  | m | PRT:GOV interior_minister 2003-01..2004-07
António Martins da Cruz |  | m | PRT:GOV foreign_minister 2003-01..2003-10
António Monteiro |  | m | PRT:GOV foreign_minister 2004-08..2005-03
H. Nuno Severiano Teixeira | Nuno Severiano Teixeira |  | PRT:GOV defence_minister 2007-05..2007-08
Luís Campos Ecunha |  | m | PRT:GOV finance_minister 2005-04..2005-08
Manuela Ferreira Leite |  | f | PRT:GOV finance_minister 2003-01..2004-07
Maria Teresa Gouveia |  | f | PRT:GOV foreign_minister 2003-11..2004-07
# PRY
Alcides Jiménez |  |  | PRY:GOV finance_minister 2003-01..2003-08
Alejandro Hamed Franco |  |  | PRY:GOV foreign_minister 2008-09..2009-04
Andrés Rodríguez |  |  | PRY:GOV president 1989-02-03..1993-08-15
Carlos Romero Pereira |  | m | PRY:GOV defence_minister 2003-09..2004-03
Cecilio Pérez Boron |  |  | PRY:GOV defence_minister 2010-10..2011-02
César Barreto Otazu |  | m | PRY:GOV finance_minister 2007-08..2008-05
Dionisio Borda | Dionisio Cornelio Borda |  | PRY:GOV finance_minister 2003-09..2005-05; PRY:GOV finance_minister 2008-09..2009-09
Ernst Bergen |  | m | PRY:GOV finance_minister 2005-06..2007-07
Federico Franco |  | m | PRY:GOV leader 2008-09..2011-02
Francisco Oviedo Britez |  | m | PRY:GOV leader 2007-12..2008-08
Guillermo Delmas Frescura |  |  | PRY:GOV interior_minister 2007-07..2007-10
Héctor Lacognata Zaragoza |  |  | PRY:GOV foreign_minister 2009-05..2011-02
Jose Antonio Moreno Ruffinelli |  | m | PRY:GOV foreign_minister 2003-01..2003-08
Juan Carlos Wasmosy |  | m | PRY:GOV president 1993-08-15..1998-08-15
Libio Florentin Bogado |  |  | PRY:GOV interior_minister 2007-11..2008-08
Luis Ángel González Macchi |  | m | PRY:GOV president 1999-03-28..2003-08-15
Luis Bareiro Spaini |  | m | PRY:GOV defence_minister 2008-09..2010-09
Luis Castiglioni |  | m | PRY:GOV leader 2003-09..2007-10
Miguel Ángel Gómez Acosta |  | m | PRY:GOV finance_minister 2008-06..2008-08
Miguel Candia |  | m | PRY:GOV defence_minister 2003-01..2003-08
Nelson Alcides Mora |  |  | PRY:GOV interior_minister 2004-11..2005-07; PRY:GOV defence_minister 2007-12..2008-08
Nicanor Duarte Frutos |  |  | PRY:GOV president 2003-08-15..2009
Orlando Fiorotto |  |  | PRY:GOV interior_minister 2003-11..2004-10
Osvaldo Rubén Benítez |  |  | PRY:GOV interior_minister 2003-02..2003-08
Rafael Filizzola |  | m | PRY:GOV interior_minister 2008-09..2011-02
Raúl Cubas Grau |  |  | PRY:GOV president 1998-08-15..1999-03-28
Roberto González Segovia | Roberto González | m | PRY:GOV interior_minister 2003-09..2003-10; PRY:GOV defence_minister 2004-04..2007-11
Rogelio Benítez |  | m | PRY:GOV interior_minister 2005-08..2007-06
Rubén Ramírez Lezcano |  |  | PRY:GOV foreign_minister 2006-09..2008-08
Víctor Hermoza Sagaz |  | m | PRY:GOV interior_minister 2003-01..2003-01
# PSE
Ahmed Qureia |  | m | PSE:GOV prime_minister 2003-10-07..2005-12-15; PSE:GOV president 2004-10-29..2004-11-11; PSE:GOV prime_minister 2005-12-24..2006-03-29
Ismail Haniya |  | m | PSE:GOV prime_minister 2006-03-29..2007-06-14
Mahmoud Abbas |  |  | PSE:GOV prime_minister 2003-04-30..2003-10-07; PSE:GOV president 2005-01-15..2009
Nabil Shaath |  | m | PSE:GOV prime_minister 2005-12-15..2005-12-24
Rauhi Fattouh |  |  | PSE:GOV president 2004-11-11..2005-01-15
Salam Fayyad |  |  | PSE:GOV prime_minister 2007-06-17..2009
Yasir Arafat |  |  | PSE:GOV president 1994-07-05..2004-11-11
# QAT
Abdallah bin Hamad al Atiyah | Abdallah bin Hamad al Attiyah |  | QAT:GOV minister 2009-09..2011-02
Abdallah bin Khalifa al Thani | Abdallah bin Khalid al Thani |  | QAT:GOV interior_minister 2003-01..2011-02
Abdullah ibn Khalifah al Thani |  | m | QAT:GOV prime_minister 1996-10-29..2007-04-03
Ahmad Abdallah al Mahmud | Ahmad bin Abdallah al Mahmud |  | QAT:GOV foreign_minister 2003-01..2004-04; QAT:GOV foreign_minister 2004-06..2011-02
Bin Jasim bin Jabir al Hamad Thani | Hamad bin Jasim bin Jabir al Thani |  | QAT:GOV foreign_minister 2003-01..2011-02; QAT:GOV minister 2004-08..2005-03
Hamad bin Nabin Jasim al Thani |  |  | QAT:GOV interior_minister 2003-01..2005-03
Hamad ibn Jassim ibn Jabr al Thani |  |  | QAT:GOV prime_minister 2007-04-03..2009
Khalifah ibn Hamad al Thani | Hamad ibn Khalifah al Thani |  | QAT:GOV prime_minister 1970-05-29..1995-06-27; QAT:GOV monarch 1972-02-22..1995-06-27
Muhammad bin Khalifa al Thani |  |  | QAT:GOV minister 2003-01..2005-03
Yusif Husayn al Kamal |  |  | QAT:GOV finance_minister 2003-01..2011-02
# ROU
Alexandru Athanasiu |  |  | ROU:GOV prime_minister 1999-12-14..1999-12-22
Eugen Bejinariu |  |  | ROU:GOV prime_minister 2004-12-21..2004-12-29
Gavril Dejeu |  |  | ROU:GOV prime_minister 1998-03-30..1998-04-17
Mugur Isarescu |  |  | ROU:GOV prime_minister 1999-12-22..2000-12-28
Nicolae Vacaroiu |  |  | ROU:GOV prime_minister 1992-11-04..1996-12-12; ROU:GOV president 2007-04-20..2007-05-23
Radu Vasile |  |  | ROU:GOV prime_minister 1998-04-17..1999-12-14
# RUS
Aleksandr Khloponin | Aleksandr Gennadiyevich Khloponin | m | RUS:GOV minister 2010-05..2011-02
Aleksandr Rutskoy |  | m | RUS:GOV president 1993-09-22..1993-10-04
Aleksandr Zhukov | Aleksandr Dmitriyevich Zhukov | m | RUS:GOV minister 2004-04..2011-02
Aleksey Gordeyev | Aleksey Vasilyevich Gordeyev |  | RUS:GOV minister 2003-01..2004-03
Aleksey Kudrin | Aleksey Leonidovich Kudrin |  | RUS:GOV minister 2003-01..2011-02
Anatoliy Serdyukov | Anatoliy Eduardovich Serdyukov |  | RUS:GOV defence_minister 2007-03..2011-02
Boris Aleshin | Boris Sergeyevich Aleshin | m | RUS:GOV minister 2003-05..2004-03
Boris Gryzlov | Boris Vyacheslavovich Gryzlov | m | RUS:GOV interior_minister 2003-01..2003-12
Boris Yeltsin |  | m | RUS:GOV president 1991-07-10..1999-12-31
Dmitriy Kozak | Dmitriy Nikolayevich Kozak |  | RUS:GOV minister 2008-12..2011-02
Dmitry Medvedev | Dmitriy Medvedev; Dmitriy Anatolyevich Medvedev; Dimitriy Medvedev; Dimitriy Anatolyevich Medvedev |  | RUS:GOV minister 2005-12..2007-02; RUS:GOV minister 2007-03..2011-02; RUS:GOV president 2008-05-07..2009
Galina Karelova | Galina Nikolayevna Karelova | f | RUS:GOV minister 2003-05..2004-03
Gennady Yanayev |  |  | RUS:GOV president 1991-08-19..1991-08-21
Igor Sechin | Igor Ivanovich Sechin | m | RUS:GOV minister 2008-06..2011-02
Igor Shuvalov | Igor Ivanovich Shuvalov | m | RUS:GOV minister 2008-06..2011-02
Ivan Silayev |  | m | RUS:GOV leader 1991-09-06..1991-12-25
Mikhail Fradkov | Mikhail Yefimovich Fradkov |  | RUS:GOV prime_minister 2004-03-05..2007-09-14
Mikhail Gorbachev |  |  | RUS:GOV leader 1985-03-11..1991-08-24; RUS:GOV president 1990-03-15..1991-12-25
Mikhail Kasyanov | Mikhail Mikhaylovich Kasyanov |  | RUS:GOV prime_minister 2000-05-07..2004-02-24
Nikolay Ryzhkov |  | m | RUS:GOV leader 1985-09-27..1991-01-14
Oleg Lobov |  |  | RUS:GOV prime_minister 1991-09-26..1991-11-06
Rashid Nurgaliyev | Rashid Gumarovich Nurgaliyev |  | RUS:GOV interior_minister 2004-02..2011-02
Sergey Ivanov | Sergey Borisovich Ivanov | m | RUS:GOV defence_minister 2003-01..2007-02; RUS:GOV minister 2005-12..2011-02
Sergey Kiriyenko |  | m | RUS:GOV prime_minister 1998-03-23..1998-08-23
Sergey Shoygu | Sergey Kuzhugetovich Shoygu | m | RUS:GOV defence_minister 2003-01..2011-02
Sergey Sobyanin | Sergey Semenovich Sobyanin | m | RUS:GOV minister 2008-06..2011-02
Sergey Stepashin |  | m | RUS:GOV prime_minister 1999-05-12..1999-08-09
Valentin Pavlov |  | m | RUS:GOV prime_minister 1991-01-14..1991-08-22
Valentina Matviyenko | Valentina Ivanovna Matviyenko |  | RUS:GOV minister 2003-01..2003-02
Viktor Chernomyrdin |  | m | RUS:GOV prime_minister 1992-12-14..1998-03-23; RUS:GOV prime_minister 1998-08-23..1998-09-11
Viktor Khristenko | Viktor Borisovich Khristenko | m | RUS:GOV minister 2003-01..2004-03; RUS:GOV prime_minister 2004-02-24..2004-03-05
Viktor Zubkov | Viktor Alekseyevich Zubkov | m | RUS:GOV prime_minister 2007-09-14..2008-05-08
Vladimir Ivashko |  | m | RUS:GOV leader 1991-08-24..1991-08-29
Vladimir Putin | Vladimir Vladimirovich Putin | m | RUS:GOV prime_minister 1999-08-09..2000-05-07; RUS:GOV president 1999-12-31..2008-05-07; RUS:GOV prime_minister 2008-05-08..2009
Vladimir Yakovlev | Vladimir Anatolyevich Yakovlev | m | RUS:GOV minister 2003-07..2004-03
Yegor Gaidar |  |  | RUS:GOV prime_minister 1992-06-15..1992-12-14
Yevgeny Primakov |  |  | RUS:GOV prime_minister 1998-09-11..1999-05-12
# RWA
Agathe Uwilingiyimana |  |  | RWA:GOV prime_minister 1993-07-18..1994-04-07
André Bumaya |  | m | RWA:GOV foreign_minister 2003-01..2003-01
Bernard Makuza |  | m | RWA:GOV prime_minister 2000-03-08..2009
Charles Murigande |  | m | RWA:GOV foreign_minister 2003-02..2009-07
Christophe Bazivambo | Christopher Bazivamo | m | RWA:GOV interior_minister 2004-10..2005-08; RWA:GOV interior_minister 2005-09..2006-03
Dismas Nsengiyaremye |  |  | RWA:GOV prime_minister 1992-04-02..1993-07-18
Donald Kaberuka | Donat Kaberuka | m | RWA:GOV finance_minister 2003-01..2005-08
Emmanuel Habyarimana |  | m | RWA:GOV defence_minister 2003-01..2003-01
Faustin Twagiramungu |  |  | RWA:GOV prime_minister 1994-07-19..1995-08-31
James Kabarebe |  | m | RWA:GOV defence_minister 2010-05..2011-02
James Musoni |  | m | RWA:GOV finance_minister 2006-04..2009-12
Jean de Dieu Ntiruhungwa |  | m | RWA:GOV interior_minister 2003-01..2004-06; RWA:GOV interior_minister 2004-07..2004-09
Jean Kambanda |  | m | RWA:GOV prime_minister 1994-04-09..1994-07-19
John Rwangombwa |  | m | RWA:GOV finance_minister 2010-01..2011-02
Juvenal Habyarimana |  |  | RWA:GOV president 1973-07-05..1994-04-06
Louise Mushikiwabo |  | f | RWA:GOV foreign_minister 2010-01..2011-02
Marcel Gatsinzi |  | m | RWA:GOV defence_minister 2003-02..2010-04
Monique Nsanzabaganwa | Monique Nsoshorangamba |  | RWA:GOV finance_minister 2005-09..2008-03
Pasteur Bizimungu |  |  | RWA:GOV president 1994-07-19..2000-03-23
Paul Kagame | Paul Kaga Me | m | RWA:GOV president 2000-03-24..2009
Paul Manasseh Nshutiu |  | m | RWA:GOV finance_minister 2005-09..2006-03
Pierre-Célestin Rwigema |  | m | RWA:GOV prime_minister 1995-08-31..2000-03-08
Rosemary Kobusingye Museminali | Rosemary Kobusingye Museminari | f | RWA:GOV foreign_minister 2005-09..2009-12
Sylvestre Nsanzimana |  |  | RWA:GOV prime_minister 1991-10-12..1992-04-02
Théodore Sindikubwabo |  |  | RWA:GOV president 1994-04-09..1994-07-19
# SAU
Fahd bin Abd al Aziz al Saud |  |  | SAU:GOV monarch 2003-01..2005-08
Ibrahim Abd al Aziz al Asaf | Ibrahim Abd al Aziz al Assaf | m | SAU:GOV finance_minister 2003-01..2011-02
Nayif bin Abd al Aziz al Saud |  |  | SAU:GOV interior_minister 2003-01..2011-02
Saud al Faysal bin Abd al Aziz al Saud | Sultan bin Abd al Aziz al Saud; Turki al Faysal bin Abd al Aziz al Saud |  | SAU:GOV foreign_minister 2003-01..2011-02; SAU:GOV defence_minister 2003-01..2011-02
# SDN
Abdelrahim Mohamed Hussein | Abdel Rahim Mohamed Hussein; Abdel Rahim Mohammed Hussein |  | SDN:GOV interior_minister 2003-01..2004-08; SDN:GOV defence_minister 2005-11..2011-02
Ahmed Ali Karti | Mohammed Ali Ahmed Karti | m | SDN:GOV foreign_minister 2010-07..2010-07
Ahmed Hassan al Zubeir | Al Zubayr Ahmad al Hasan; Al Zubeir Ahmed al Hassan | m | SDN:GOV finance_minister 2003-01..2005-10; SDN:GOV finance_minister 2006-06..2008-04
Al Tigani al Fadil |  |  | SDN:GOV foreign_minister 2003-01..2003-06
Ali Mahmoud Abdel Rasoul |  | m | SDN:GOV finance_minister 2010-07..2011-02
Ali Osman Mohamed Taha |  | m | SDN:GOV leader 2003-01..2005-10
Awad Ahmed al Jaz | Awad al Jaz |  | SDN:GOV finance_minister 2008-05..2010-06
Bakri Hassan Saleh | Bakri Hassan Salih |  | SDN:GOV defence_minister 2003-01..2005-10
Chol Deng |  |  | SDN:GOV foreign_minister 2003-01..2003-06
Lam Akol Ajawin |  |  | SDN:GOV foreign_minister 2005-11..2007-12
Mustafa Osman Ismail |  | m | SDN:GOV foreign_minister 2003-01..2005-10
Nagubal Kheir Abdel Wahab |  |  | SDN:GOV foreign_minister 2003-01..2003-06
Omar Hassan Ahmad |  |  | SDN:GOV president 1989-06-30..2009
Salva Kiir |  |  | SDN:GOV leader 2005-11..2011-02
Umar al Bashir | Omar al Bashir |  | SDN:GOV president 2003-01..2009-08
Zubeir Mohammed Hassan |  |  | SDN:GOV finance_minister 2005-11..2010-06
# SEN
Abdoulaye Balde |  | m | SEN:GOV defence_minister 2010-05..2011-02
Abdoulaye Diop |  | m | SEN:GOV finance_minister 2003-01..2003-09; SEN:GOV finance_minister 2003-12..2011-02
Abdoulaye Wade |  | m | SEN:GOV president 2000-04-01..2009
Becaye Diop |  |  | SEN:GOV defence_minister 2003-01..2003-10; SEN:GOV defence_minister 2003-12..2010-04; SEN:GOV interior_minister 2010-05..2011-02
Cheikh Hadjibou Soumare |  |  | SEN:GOV prime_minister 2007-06-19..2009
Cheikh Tidiane Gadio |  |  | SEN:GOV foreign_minister 2003-01..2003-10; SEN:GOV foreign_minister 2003-12..2010-03
Cheikh Tidiane Sy |  |  | SEN:GOV interior_minister 2009-06..2010-04
Habib Thiam |  |  | SEN:GOV prime_minister 1981-01..1983-04-03; SEN:GOV prime_minister 1991-04-08..1998-07-03
Idrissa Seck |  |  | SEN:GOV prime_minister 2002-11-04..2004-04-21
Macky Sall |  |  | SEN:GOV prime_minister 2004-04-21..2007-06-19
Mamadou Lamine Loum |  |  | SEN:GOV prime_minister 1998-07-03..2000-04-05
Mamadou Niang |  |  | SEN:GOV interior_minister 2003-01..2003-08
Mame Madior Boye |  |  | SEN:GOV prime_minister 2001-03-03..2002-11-04
Moustapha Niasse |  | m | SEN:GOV prime_minister 1983-04-03..1983-04-29; SEN:GOV prime_minister 2000-04-05..2001-03-03
Ousmane Ngom |  |  | SEN:GOV interior_minister 2004-12..2009-05
Soulayemane Ndene Ndiaye |  |  | SEN:GOV prime_minister 2009-05..2011-02
# SGP
*George Yeo Yong Boon | George Yong Boon Yeo |  | SGP:GOV foreign_minister 2004-09..2011-02
*Goh Chok-tong | Chok Tong-goh |  | SGP:GOV prime_minister 1990-11-28..2004-08-12
*Kan Seng-wong | Wong Kan-seng |  | SGP:GOV interior_minister 2003-01..2004-04
*Lee Hsien-loong | Hsien Loong-lee |  | SGP:GOV minister 2003-01..2004-04; SGP:GOV prime_minister 2004-08-12..2009
*Lee Kuan-yew |  |  | SGP:GOV prime_minister 1959-06-05..1990-11-28
*Ong Teng-cheong |  |  | SGP:GOV president 1993-09-01..1999-09-01
*Rteo Chee-hean |  |  | SGP:GOV defence_minister 2004-05..2011-02
*S.R. Nathan |  |  | SGP:GOV president 1999-09-01..2009
*Shunmugam Jayakumar |  |  | SGP:GOV foreign_minister 2003-01..2011-02
*Tharman Shanmugaratnam |  |  | SGP:GOV finance_minister 2008-01..2011-02
*Tony Keng Yam Tan | Tony Tan Keng Yam |  | SGP:GOV minister 2003-01..2004-03
*Wee Kim-wee |  |  | SGP:GOV president 1985-09-03..1993-09-01
# SLB
Allan Kemakeza |  | m | SLB:GOV prime_minister 2001-12-17..2006-04-20
Bartholomew Ulufa'Alu |  |  | SLB:GOV prime_minister 1997-08-27..2000-06-30
Danny Philip |  |  | SLB:GOV prime_minister 2010-10..2011-02
Derek Sikua |  |  | SLB:GOV prime_minister 2007-12-20..2009
Francis Billy Hilly |  |  | SLB:GOV prime_minister 1993-06-18..1994-11-07; SLB:GOV finance_minister 2010-05..2010-09
Francis Zama |  |  | SLB:GOV finance_minister 2003-09..2003-11; SLB:GOV finance_minister 2004-01..2005-03
George Lepping |  | m | SLB:GOV governor 1988-07-07..1994-07-07
Gordon Darcy Lilo |  | m | SLB:GOV finance_minister 2010-10..2011-02
James Tora |  | m | SLB:GOV interior_minister 2010-05..2010-09
John Lapli |  | m | SLB:GOV governor 1999-07-07..2004-07-07
John Patteson Oti | Patteson Oti | m | SLB:GOV foreign_minister 2007-07..2008-03
Laurie Chan |  |  | SLB:GOV finance_minister 2003-01..2003-11; SLB:GOV foreign_minister 2004-01..2007-05
Manasseh Maelanga |  |  | SLB:GOV minister 2010-10..2011-02
Manasseh Sogavare |  |  | SLB:GOV prime_minister 2000-06-30..2001-12-17; SLB:GOV prime_minister 2006-05-04..2007-12-20
Moses Pitakaka |  |  | SLB:GOV governor 1994-07-07..1999-07-07
Nathaniel Waena |  |  | SLB:GOV governor 2004-07-07..2009
Nelson Kile |  |  | SLB:GOV interior_minister 2004-09..2008-03
Nollen Leni |  |  | SLB:GOV foreign_minister 2003-01..2003-11
Peter Tom |  | m | SLB:GOV interior_minister 2009-09..2010-04
Snyder Rini |  |  | SLB:GOV prime_minister 2006-04-20..2006-05-04
Solomon Mamaloni |  |  | SLB:GOV prime_minister 1974-08-28..1976-07-14; SLB:GOV prime_minister 1981-08-31..1984-11-19; SLB:GOV prime_minister 1989-03-28..1993-06-18; SLB:GOV prime_minister 1994-11-07..1997-08-27
William Haomae | William Nii Haomae | m | SLB:GOV foreign_minister 2008-04..2009-08; SLB:GOV foreign_minister 2009-09..2010-09
# SLE
Ahmad Tejan Kabbah |  |  | SLE:GOV president 1996-03-29..1997-05-25; SLE:GOV president 1998-03-10..2007-09-17; SLE:GOV defence_minister 2007-10..2007-10
Akim A. Gibril |  |  | SLE:GOV leader 1995-03-31..1996-03-29
Dauda Kamara |  |  | SLE:GOV interior_minister 2007-11..2009-03; SLE:GOV interior_minister 2009-04..2010-12
David Carew | David Omashola Carew | m | SLE:GOV finance_minister 2007-11..2009-03
Ernest Bai Koroma |  |  | SLE:GOV president 2007-09-17..2009
J. B. Dauda |  |  | SLE:GOV foreign_minister 2011-01..2011-01
John Benjamin |  | m | SLE:GOV leader 1992-07-01..1992-11-01; SLE:GOV finance_minister 2005-10..2007-10
Johnny Paul Koroma |  |  | SLE:GOV leader 1997-05-25..1998-02-12
Joseph Dauda | Joseph Bandabla Dauda | m | SLE:GOV finance_minister 2003-01..2005-09; SLE:GOV foreign_minister 2011-02..2011-02
Joseph Saidu Momoh |  | m | SLE:GOV president 1985-11-28..1992-04-29
Julius Maada Bio |  |  | SLE:GOV leader 1993-07-05..1995-03-31; SLE:GOV president 1996-01-17..1996-03-29
Momodu Koroma |  |  | SLE:GOV foreign_minister 2003-01..2007-10
Pascal Egbenda |  | m | SLE:GOV interior_minister 2005-10..2007-10
Paulo Conteh |  | m | SLE:GOV defence_minister 2007-11..2011-02
Sam Hinga Norman |  | m | SLE:GOV interior_minister 2003-01..2005-09
Samuel Kamara |  | m | SLE:GOV finance_minister 2009-04..2011-02
Samuel Samsumana |  | m | SLE:GOV leader 2007-10..2011-02
Solomon Anthony James Musa |  |  | SLE:GOV leader 1992-11-01..1993-07-05
Solomon Berewa |  |  | SLE:GOV leader 2003-01..2007-09
Valentine Strasser |  |  | SLE:GOV president 1992-05-01..1996-01-16
Yayah Kanu |  |  | SLE:GOV leader 1992-04-29..2009
Zainab Hawa Bangura |  | f | SLE:GOV foreign_minister 2007-11..2010-12
# SLV
Alejandro Romero Orellana |  |  | SLV:GOV defence_minister 2004-11..2007-12
Alfredo Cristiani |  | m | SLV:GOV president 1989-06-01..1994-06-01
Ana Vilma de Escobar | Ana Vilma Albanez de Escobar | f | SLV:GOV leader 2004-07..2009-06
Antonio Saca |  | m | SLV:GOV president 2004-06-01..2009
Armando Calderón Sol |  |  | SLV:GOV president 1994-06-01..1999-06-01
Carlos Cáceres |  | m | SLV:GOV finance_minister 2009-07..2011-02
Carlos Quintanilla |  | m | SLV:GOV leader 2003-01..2004-06
David Munguia Payes | David Victoriano Munguia Payes | m | SLV:GOV defence_minister 2009-07..2010-09
Francisco Esteban Lainez Rivas | Francisco Lainez | m | SLV:GOV foreign_minister 2004-07..2008-02
Francisco Flores |  | m | SLV:GOV president 1999-06-01..2004-06-01
Guillermo López Suárez |  |  | SLV:GOV finance_minister 2004-07..2007-03
Hugo Roger Martínez Bonilla |  |  | SLV:GOV foreign_minister 2009-07..2011-02
Jorge Alberto Molina Contreras |  | m | SLV:GOV defence_minister 2008-01..2009-06
Juan Antonio Martínez Varela |  | m | SLV:GOV defence_minister 2003-01..2004-10
Juan Jose Daboub |  | m | SLV:GOV finance_minister 2003-01..2004-10
Manuel Melgar |  | m | SLV:GOV interior_minister 2009-07..2011-02
María Eugenia Brizuela de Ávila |  | f | SLV:GOV foreign_minister 2003-01..2004-04; SLV:GOV foreign_minister 2004-06..2004-06
Marisol Argueta de Barillas |  |  | SLV:GOV foreign_minister 2008-03..2009-06
Otto Romero Orellana |  | m | SLV:GOV defence_minister 2004-11..2007-12
Rene Figueroa |  | m | SLV:GOV interior_minister 2007-01..2009-06
Salvador Sánchez Ceren |  | m | SLV:GOV leader 2009-07..2011-02
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
Mauro Chiaruzzi |  |  | SMR:GOV president 2002-10-01..2003-04-01
Mirko Tomassoni |  | m | SMR:GOV president 2007-10-01..2008-04-01
Paolo Bollini |  | m | SMR:GOV president 2004-04-01..2004-10-01
Pasquale Valentini |  |  | SMR:GOV finance_minister 2010-09..2011-02
Pier Marino Menicucci |  | m | SMR:GOV president 2003-04-01..2003-10-01
Roberto Giorgetti |  | m | SMR:GOV president 2006-10-01..2007-04-01
Roberto Raschi |  | m | SMR:GOV president 2004-10-01..2005-04-01
Rosa Zafferani |  | f | SMR:GOV president 2008-04-01..2009
Stefano Macina |  |  | SMR:GOV finance_minister 2006-09..2010-08
Valeria Ciavatta |  |  | SMR:GOV president 2003-10-01..2004-04-01; SMR:GOV interior_minister 2006-09..2011-02
# SOM
Abdallah Boos Ahmed | Abdalla Boos Ahmed |  | SOM:GOV defence_minister 2009-05..2009-09; SOM:GOV defence_minister 2009-10..2010-12
Abdihakim Mohamoud Haji Faqi |  |  | SOM:GOV minister 2011-01..2011-02
Abdilahi Sheikh Ismail |  |  | SOM:GOV minister 2006-04..2006-11
Abdinur Ahmed Darman |  |  | SOM:GOV president 2003-07-01..2009
Abdiqadir Ali Omar |  |  | SOM:GOV interior_minister 2009-05..2010-12
Abdiqasim Salad Hassan |  |  | SOM:GOV president 2000-08-27..2004-10-14
Abdirahman Adan Ibrahim Ibbi | Abdirahman Aden Ibrahim Ibbi |  | SOM:GOV minister 2009-05..2010-12
Abdirahman Mahammud Ali |  |  | SOM:GOV defence_minister 2006-04..2006-11
Abdirahman Umar Osman Yarisow |  |  | SOM:GOV finance_minister 2009-10..2010-12
Abdirisak Isaq Bihi |  |  | SOM:GOV defence_minister 2007-09..2008-04
Abdishakur Sheikh Hassan Farah |  |  | SOM:GOV interior_minister 2011-01..2011-02
Abdiwahabmohammmed Hussein | Abdiwahab Mohammmed Hussein |  | SOM:GOV defence_minister 2003-01..2006-03
Abdiwahid Eilmi Gonjeeh |  |  | SOM:GOV minister 2009-05..2010-12
Abdiweli Mohamed Ali |  |  | SOM:GOV minister 2011-01..2011-02
Abdulkadir Muhammad Aden |  |  | SOM:GOV president 1997-01-03..2009
Abdullahi Sheikh Ismail |  |  | SOM:GOV minister 2006-12..2008-04
Abdullahi Yusuf Ahmed |  |  | SOM:GOV president 1997-01-03..2009
Aden Abdullahi Nur |  |  | SOM:GOV president 1997-01-03..2009
Ahmad Abdisalam |  |  | SOM:GOV minister 2008-05..2009-04
Ali Ahmad Jama Jingili | Ali Ahmed Jama Jangali | m | SOM:GOV foreign_minister 2008-05..2009-04
Ali Jangeli Ahmad |  | m | SOM:GOV foreign_minister 2009-10..2010-12
Ali Khalif Galaid |  | m | SOM:GOV prime_minister 2000-10-08..2001-10-28
Ali Mahdi Muhammad |  | m | SOM:GOV president 1991-01-29..1997-01-03
Ali Mohamed Gedi |  | m | SOM:GOV prime_minister 2006-04..2008-04
Ali Muhammad Ghedi |  | m | SOM:GOV prime_minister 2004-11-03..2007-10-29
Aydid Abdullahi Ilka Hanaf |  |  | SOM:GOV minister 2008-05..2009-04
Bare Adan Shire Barre Hirale | Barre Aden Shire Hiraale |  | SOM:GOV defence_minister 2006-12..2007-08
Dahir Sheikh Mohamed |  |  | SOM:GOV interior_minister 2003-01..2006-03
Hasan Mohamed Nur Shati Gudud | Hasan Mohammed Nur Shatigadud; Hassan Mohamed Nur Shatigadud | m | SOM:GOV finance_minister 2006-12..2007-03
Hassan Abshir Farah |  | m | SOM:GOV prime_minister 2001-11-12..2003-12-08
Hassan Dahir Aweys |  | m | SOM:GOV president 2006-06-29..2006-12-28
Hussein Abdi Halane |  |  | SOM:GOV finance_minister 2011-01..2011-02
Hussein Mahmud Sheikh Hussein |  |  | SOM:GOV finance_minister 2003-01..2006-03
Hussein Mohamed Farah Aideed | Hussein Mohammed Farah Aideed |  | SOM:GOV interior_minister 2006-04..2007-08
Mohamed Abdulahi Omar | Mohamed Abdullahi Omaar; Mohamed Abdullahi Omar | m | SOM:GOV foreign_minister 2009-05..2009-07; SOM:GOV minister 2011-01..2011-02
Mohamed Abdullahi Mohamed Farmajo |  | m | SOM:GOV prime_minister 2011-01..2011-02
Mohamed Mohamud Guled Gamadhere |  | m | SOM:GOV interior_minister 2007-04..2008-04
Muhammad Abdi Gandi |  |  | SOM:GOV defence_minister 2009-05..2009-09
Muhammad Abdi Yusuf |  |  | SOM:GOV prime_minister 2003-12-08..2004-11-03
Muhammad Ali Hamud |  |  | SOM:GOV finance_minister 2008-05..2009-04
Muhammad Ali Samatar |  |  | SOM:GOV prime_minister 1987-02-01..1990-09-03
Muhammad Hawadle Madar |  |  | SOM:GOV prime_minister 1990-09-03..1991-01-24
Muhammad Siad Barre |  |  | SOM:GOV president 1969-10-21..1991-01-27
Muhyadin Muhammad Ali Ibrahim |  |  | SOM:GOV defence_minister 2008-05..2009-04
Muse Nur Amin |  |  | SOM:GOV interior_minister 2008-05..2009-04
Nur Hassan Hussein |  |  | SOM:GOV prime_minister 2007-11-24..2009
Osman Hassan Ali "ato" |  |  | SOM:GOV president 1997-01-03..2009
Osman Jama Ali |  |  | SOM:GOV prime_minister 2001-10-28..2001-11-12
Salim Aliyow Ibrow | Salim Alio Ibro | m | SOM:GOV finance_minister 2006-04..2006-11; SOM:GOV minister 2007-04..2009-04; SOM:GOV prime_minister 2007-10-29..2007-11-24
Sharif Hassan Sheikh Adan |  |  | SOM:GOV minister 2009-05..2010-07
Sharif Sheikh Ahmed |  |  | SOM:GOV president 2006-06-05..2006-06-29; SOM:GOV prime_minister 2006-06-29..2006-12-28
Umar Abdirashid Ali Sharmarke |  |  | SOM:GOV prime_minister 2009-03..2010-10
Umar Arteh Ghalib |  |  | SOM:GOV prime_minister 1991-01-24..1993-01
Yussuf Hassan Ibrahim |  |  | SOM:GOV foreign_minister 2003-01..2006-03
# SRB
Aleksandar Mitrovic |  | m | SRB:GOV prime_minister 1991-12-20..1992-07-14
Bogdan Trifunovic |  | m | SRB:GOV leader 1989-05-24..1990-07-16
Borisav Jovic |  |  | SRB:GOV president 1990-05-15..1991-05-15
Branko Kostic |  | m | SRB:GOV president 1991-10-03..1992-06-15
Dragan Marsicanin |  | m | SRB:GOV president 2004-02-04..2004-03-03
Dragan Tomic |  | m | SRB:GOV president 1997-07-23..1997-12-29
Dragisa Pesic |  |  | SRB:GOV prime_minister 2001-07-24..2003-03-17
Dragutin Zelenovic |  |  | SRB:GOV prime_minister 1991-02-11..1991-12-23
Milan Pancevski |  | m | SRB:GOV president 1989-05-17..1990-05-17
Milomir Minic |  |  | SRB:GOV prime_minister 2000-10-24..2001-01-25
Milos Radulovic |  | m | SRB:GOV president 1993-06-01..1993-06-25
Mirko Marjanovic |  | m | SRB:GOV prime_minister 1994-03-18..2000-10-24
Natasa Micic |  | f | SRB:GOV president 2002-12-30..2004-01-27
Nebojsa Covic |  | m | SRB:GOV prime_minister 2003-03-12..2003-03-16
Predrag Markovic |  |  | SRB:GOV president 2004-03-04..2004-07-11
Radoman Bozovic |  |  | SRB:GOV prime_minister 1991-12-23..1993-02-10
Srdja Bozovic |  |  | SRB:GOV president 1997-06-25..1997-07-23
Stanko Radmilovic |  |  | SRB:GOV prime_minister 1989-12-05..1991-02-11
Vojislav Mihailovic |  | m | SRB:GOV president 2004-03-03..2004-03-04
Zarko Korac |  |  | SRB:GOV prime_minister 2003-03-17..2003-03-18
# SSD
Riek Machar Teny Dhurgon |  |  | SSD:GOV leader 2011-02..2011-02
Salva Kiir Mayardit |  |  | SSD:GOV president 2011-07-09..2011
# STP
Angela Viegas Santiago |  | f | STP:GOV finance_minister 2008-08..2011-02
Carlos Alberto Pires Tiny |  | m | STP:GOV foreign_minister 2008-08..2011-02
Carlos Gustavo |  | m | STP:GOV foreign_minister 2006-05..2008-07
Damiao Vaz D'Almeida |  |  | STP:GOV prime_minister 2004-09-18..2005-06-08
Damiao Vaz de Almeida |  |  | STP:GOV prime_minister 2004-12..2005-08
Elsa Teixeira Pinto | Elsa Texeira de Barros Pinto |  | STP:GOV defence_minister 2008-08..2011-02
Evaristo Carvalho |  |  | STP:GOV prime_minister 2001-09-26..2002-03-28
Fernando Danqua |  | m | STP:GOV defence_minister 2003-01..2006-04
Fernando Pereira |  | m | STP:GOV president 2003-07-16..2003-07-23
Fradique de Menezes | Fradique Bandiera Melo de Menezes |  | STP:GOV president 2001-09-03..2003-07-16; STP:GOV president 2003-07-23..2009
Gabriel Costa |  | m | STP:GOV prime_minister 2002-03-28..2002-10-07
Guilherme Posser da Costa |  |  | STP:GOV prime_minister 1999-01-05..2001-09-18
Joaquim Rafael Branco | Joachim Rafael Branco; Rafael Branco |  | STP:GOV prime_minister 2008-06-22..2009
Maria das Neves |  | f | STP:GOV prime_minister 2002-10-07..2003-07-16; STP:GOV prime_minister 2003-07-23..2004-09-18
Maria do Carmo Silveira |  | f | STP:GOV prime_minister 2005-06-08..2006-04-21
Maria Santos Tebus Torres | Maria Tebus; Maria Tedus | f | STP:GOV finance_minister 2003-01..2006-04; STP:GOV minister 2006-05..2008-07
Mateus Meira Rita |  |  | STP:GOV foreign_minister 2003-01..2005-08
Miguel Trovoada |  | m | STP:GOV president 1995-08-21..2001-09-03
Oscar Sousa |  | m | STP:GOV defence_minister 2006-05..2008-07
Ovidio Manuel Barbosa Pequeno |  |  | STP:GOV foreign_minister 2005-09..2006-04
Patrice Trovoada |  |  | STP:GOV prime_minister 2008-02-14..2008-06-22
Raul António da Costa Cravid |  |  | STP:GOV interior_minister 2008-08..2011-02
Tome Vera Cruz |  |  | STP:GOV prime_minister 2006-04-21..2008-02-14
# SUR
Humphrey Hildenberg |  |  | SUR:GOV finance_minister 2003-01..2010-08
Ivan Fernald |  | m | SUR:GOV defence_minister 2005-09..2010-08
Ivan Graanoogst |  | m | SUR:GOV president 1990-12-24..1990-12-29
Johan Kraag |  | m | SUR:GOV president 1990-12-29..1991-09-16
Jules Rattankoemar Ajodhia |  |  | SUR:GOV leader 2003-01..2007-06
Jules Wijdenbosch |  |  | SUR:GOV president 1996-09-15..2000-08-12
Lygia Kraag Keteldijk |  |  | SUR:GOV foreign_minister 2005-09..2010-08
Marie Levens |  | f | SUR:GOV foreign_minister 2003-01..2005-08
Maurits Hassankhan |  |  | SUR:GOV interior_minister 2005-09..2010-08
Ramdien Sardjoe |  |  | SUR:GOV leader 2007-07..2010-08
Ramsewak Shankar |  |  | SUR:GOV president 1988-01-25..1990-12-24
Robert Ameerali |  | m | SUR:GOV leader 2010-09..2011-02
Ronald Assen |  | m | SUR:GOV defence_minister 2003-01..2005-08
Ronald Venetiaan | Runaldo Ronald Venetiaan | m | SUR:GOV president 1991-09-16..1996-09-15; SUR:GOV president 2000-08-12..2009
Soewarto Moestadja |  |  | SUR:GOV interior_minister 2010-09..2011-02
Urmila Joella Sewnundun |  |  | SUR:GOV interior_minister 2003-01..2010-08
Winston Lackin |  |  | SUR:GOV foreign_minister 2010-09..2011-02
Wonnie Boedhoe |  |  | SUR:GOV finance_minister 2010-09..2011-02
# SVK
Daniel Lipsic |  | m | SVK:GOV interior_minister 2010-08..2011-02
Dusan Caplovic |  |  | SVK:GOV minister 2006-08..2010-07
Frantisek Kasicky |  |  | SVK:GOV defence_minister 2006-08..2008-02
Ivan Simko |  | m | SVK:GOV defence_minister 2003-01..2003-10
Jan Carnogursko |  | m | SVK:GOV prime_minister 1991-04-23..1992-06-24
Jan Mikolaj |  | m | SVK:GOV minister 2006-08..2010-07
Jan Pociatek |  | m | SVK:GOV finance_minister 2006-08..2010-07
Jaroslav Baska |  | m | SVK:GOV defence_minister 2008-03..2010-07
Jozef Mihal |  | m | SVK:GOV minister 2010-08..2011-02
Juraj Liska |  | m | SVK:GOV defence_minister 2003-11..2006-02
Lubomir Galko |  | m | SVK:GOV defence_minister 2010-08..2011-02
Martin Fedor |  | m | SVK:GOV defence_minister 2006-03..2006-07
Martin Pado |  | m | SVK:GOV interior_minister 2006-03..2006-07
Milan Cic |  | m | SVK:GOV prime_minister 1989-12-12..1990-06-27
Pal Csaky |  | m | SVK:GOV minister 2003-01..2003-09; SVK:GOV minister 2005-02..2006-07
Pavol Rusko |  |  | SVK:GOV minister 2003-10..2005-10
Rudolf Chmel |  | m | SVK:GOV minister 2010-08..2011-02
Stefan Harabin |  | m | SVK:GOV minister 2006-08..2009-07
Viera Petrikova |  |  | SVK:GOV minister 2009-08..2010-07
Vladimir Palko |  | m | SVK:GOV interior_minister 2003-01..2004-07; SVK:GOV interior_minister 2004-09..2006-02
# SVN
Andrej Bajuk |  | m | SVN:GOV prime_minister 2000-05-03..2000-11-17; SVN:GOV finance_minister 2005-01..2008-11
Anton Grizold |  | m | SVN:GOV defence_minister 2003-01..2004-12
Clement Rojumana |  |  | SVN:GOV interior_minister 2003-12..2003-12
Dragutin Mate |  |  | SVN:GOV interior_minister 2005-01..2008-11
Dusan Mramor |  |  | SVN:GOV finance_minister 2003-01..2004-12
Dusan Sinigoj |  |  | SVN:GOV prime_minister 1984-05-23..1990-05-16
Franc Krizanic |  |  | SVN:GOV finance_minister 2008-12..2011-02
Ivo Vajgl |  | m | SVN:GOV foreign_minister 2004-08..2004-12
Katarina Kresal |  | f | SVN:GOV interior_minister 2008-12..2011-02
Ljubica Jelusic |  | f | SVN:GOV defence_minister 2008-12..2011-02
Lojze Peterle |  |  | SVN:GOV prime_minister 1990-05-16..1992-05-14
Rado Bohinc |  |  | SVN:GOV interior_minister 2003-01..2004-12
Snider Rini |  |  | SVN:GOV minister 2003-12..2003-12
# SWE
Bosse Ringholm |  |  | SWE:GOV finance_minister 2003-01..2006-10
Lars Erik Lovden |  | m | SWE:GOV finance_minister 2003-01..2004-11
Leni Bjorklund |  |  | SWE:GOV defence_minister 2003-01..2006-10
Margareta Winberg |  |  | SWE:GOV minister 2003-01..2003-10
Maud Olofsson |  |  | SWE:GOV minister 2006-11..2010-10
Mikael Odenberg |  |  | SWE:GOV defence_minister 2006-11..2007-09
Sten Tolgfors |  |  | SWE:GOV defence_minister 2007-10..2011-02
# SWZ
Abednego Ntshangase |  |  | SWZ:GOV foreign_minister 2003-01..2003-04
Absalom Dlamini |  |  | SWZ:GOV prime_minister 2003-12..2003-12
Albert Shabangu |  | m | SWZ:GOV minister 2004-01..2009-07
Andreas Fakudze |  | m | SWZ:GOV prime_minister 1993-10-25..1993-11-04
Arthur R. V. Khoza |  |  | SWZ:GOV minister 2003-01..2003-12
Barnabas Sibusiso Dlamini |  |  | SWZ:GOV prime_minister 1996-07-26..2003-09-29
Jameson Mbilini Dlamini |  |  | SWZ:GOV prime_minister 1993-11-04..1996-05-08
Lutfo Dlamini | Lutfo Ephraim Shiyinsimbi Dlamini |  | SWZ:GOV foreign_minister 2009-08..2010-10
Mabili David Dlamini |  |  | SWZ:GOV foreign_minister 2004-01..2006-06
Majozi Sithole |  |  | SWZ:GOV finance_minister 2003-01..2011-02
Mgwagwa Gamedze |  |  | SWZ:GOV interior_minister 2009-08..2011-02
Moses Mathedele Dlamini |  |  | SWZ:GOV foreign_minister 2006-07..2009-07
Mswati Iii |  |  | SWZ:GOV monarch 1986-04-25..2009
Obed Dlamini |  |  | SWZ:GOV prime_minister 1989-07-12..1993-10-25
Paul Shabangu |  | m | SWZ:GOV prime_minister 2003-09-29..2003-11-26
Roy Fanourakis |  |  | SWZ:GOV foreign_minister 2003-05..2003-12
Sishayi Nxumalo |  |  | SWZ:GOV prime_minister 1996-05-08..1996-07-26
Themba Dlamini | Absalom Themba Dlamini |  | SWZ:GOV prime_minister 2003-11-26..2009
Themba Masuku |  |  | SWZ:GOV minister 2009-08..2011-02
# SYC
Danny Faure |  |  | SYC:GOV finance_minister 2006-09..2011-02
France-Albert Rene | France Albert Rene |  | SYC:GOV prime_minister 1976-06-29..1977-06-05; SYC:GOV president 1977-06-05..2004-04-14; SYC:GOV defence_minister 2004-05..2005-04
James Michel |  | m | SYC:GOV president 2004-04-14..2009
Jean Paul Adam |  | m | SYC:GOV foreign_minister 2010-07..2011-02
Jeremie Bonnelame |  |  | SYC:GOV foreign_minister 2003-01..2005-04
Patrick Pillay | Patrick Georges Pillay | m | SYC:GOV foreign_minister 2005-05..2010-06
# SYR
Abd al Halim ibn Said Khaddam |  |  | SYR:GOV leader 2003-01..2005-06
Abdallah al Dardari |  |  | SYR:GOV minister 2006-01..2011-02
Abdul-Halim Khaddam |  |  | SYR:GOV president 2000-06-10..2000-07-17
Ali Habib |  | m | SYR:GOV defence_minister 2009-08..2011-02
Ali Hajj Hammud |  | m | SYR:GOV interior_minister 2003-10..2004-10
Ali Houri |  | m | SYR:GOV interior_minister 2003-01..2003-09
Basam Abd al Majid |  |  | SYR:GOV interior_minister 2006-03..2009-05
Bashar al-Assad |  |  | SYR:GOV president 2000-07-17..2009
Farouk al Shara |  |  | SYR:GOV minister 2003-01..2011-02
First Mustafa Talas |  |  | SYR:GOV minister 2003-01..2003-09; SYR:GOV defence_minister 2003-10..2004-10
Ghazi Kanan |  |  | SYR:GOV interior_minister 2004-11..2005-10
Hassan Ali Turkmani |  | m | SYR:GOV defence_minister 2004-11..2009-07
Mahmoud Zuabi |  |  | SYR:GOV prime_minister 1987-11-01..2000-03-13
Muhammad al Atrash |  |  | SYR:GOV finance_minister 2003-01..2003-09
Muhammad al Husayn |  |  | SYR:GOV minister 2003-01..2003-11; SYR:GOV finance_minister 2004-01..2011-02
Muhammad Mustafa Mero |  |  | SYR:GOV prime_minister 2000-03-13..2003-09-10
Muhammad Mustafa Miru |  |  | SYR:GOV prime_minister 2003-01..2003-09
Muhammad Naji al-Otari |  |  | SYR:GOV prime_minister 2003-09-10..2009
Muhammad Najiutri | Muhammad Naji al Utri |  | SYR:GOV minister 2003-01..2011-02
Muhammad Zuhayr Mashariqa |  |  | SYR:GOV leader 2003-01..2003-09
Najah al Attar |  |  | SYR:GOV leader 2007-01..2011-02
Said Muhammad Sammur |  | m | SYR:GOV interior_minister 2009-06..2011-02
Walid Mualem |  |  | SYR:GOV foreign_minister 2006-03..2011-02
# TCD
Abakar Mallah Mourcha |  |  | TCD:GOV finance_minister 2008-05..2010-03
Abderahman Moussa |  |  | TCD:GOV interior_minister 2004-09..2005-08
Abderaman Moussa |  |  | TCD:GOV interior_minister 2003-01..2006-09
Ahmad Allam Mi |  |  | TCD:GOV foreign_minister 2005-09..2008-04
Ahmat Awad Sakine |  |  | TCD:GOV finance_minister 2004-09..2005-08
Ahmat Mahamat Bachir |  |  | TCD:GOV interior_minister 2008-05..2011-02
Bichara Issa Djadallah |  |  | TCD:GOV defence_minister 2005-09..2007-05; TCD:GOV interior_minister 2010-04..2011-02
Delwa Kassire Koumakoye |  |  | TCD:GOV prime_minister 1993-11-06..1995-04-08; TCD:GOV prime_minister 2007-02-26..2008-04-16
Djimasta Koibla |  |  | TCD:GOV prime_minister 1995-04-08..1997-05-17
Emmanuel Nadingar | Emmanuel Ndingar | m | TCD:GOV defence_minister 2004-09..2005-08; TCD:GOV prime_minister 2010-04..2011-02
Fatime Tchombi |  |  | TCD:GOV finance_minister 2010-04..2011-02
Fidele Moungar |  |  | TCD:GOV prime_minister 1993-04-07..1993-11-06
Gata Ngoulou |  |  | TCD:GOV finance_minister 2010-04..2011-02
Habiba Sahoulba |  |  | TCD:GOV finance_minister 2010-04..2011-02
Haroun Kabadi |  |  | TCD:GOV prime_minister 2002-06-12..2003-06-24
Hassan Saleh al Gadam al Djinnedi |  | m | TCD:GOV defence_minister 2008-05..2011-02
Hissene Habre |  |  | TCD:GOV prime_minister 1978-08-29..1979-03-23; TCD:GOV president 1982-06-07..1990-12-01
Idriss Ahamat Idriss |  |  | TCD:GOV finance_minister 2003-01..2004-08
Idriss Deby |  |  | TCD:GOV president 1990-12-02..2009
Jean Alingue Bawoyeu |  | m | TCD:GOV prime_minister 1991-03-04..1992-05-20
Joseph Yodoyman |  | m | TCD:GOV prime_minister 1992-05-20..1993-04-07
Mahamat Ali Abdallah |  |  | TCD:GOV interior_minister 2003-01..2003-07
Mahamat Ali Tolli |  |  | TCD:GOV finance_minister 2006-10..2008-04
Mahamat Nour Abdelkarim |  |  | TCD:GOV defence_minister 2007-06..2007-12
Mahamat Nouri |  |  | TCD:GOV defence_minister 2003-01..2004-06; TCD:GOV defence_minister 2004-08..2004-08
Mahamat Saleh Annadif |  |  | TCD:GOV foreign_minister 2003-01..2003-07
Mahmat Tolli |  |  | TCD:GOV finance_minister 2005-09..2006-09
Nagoum Yamassoum |  |  | TCD:GOV prime_minister 1999-12-13..2002-06-12; TCD:GOV foreign_minister 2003-08..2005-08
Nassour Guelendouksia Ouaido |  |  | TCD:GOV prime_minister 1997-05-17..1999-12-13
Pascal Yoadimnadji | Pascal Yaodimnadji | m | TCD:GOV prime_minister 2005-02-03..2007-02-23
Routouang Yoma Golom |  |  | TCD:GOV interior_minister 2005-09..2008-04
Wadal Abdelkader Kamougue |  |  | TCD:GOV defence_minister 2008-05..2011-02
Youssouf Saleh Abbas | Youssof Saleh Abbas |  | TCD:GOV prime_minister 2008-04-16..2009
# TGO
Abass Bonfoh |  |  | TGO:GOV president 2005-02-25..2005-05-04
Agbeyome Kodjo |  |  | TGO:GOV prime_minister 2000-08-31..2002-06-29
Akila Boko |  |  | TGO:GOV interior_minister 2003-01..2003-06; TGO:GOV interior_minister 2003-08..2005-04
Assani Tidjani |  |  | TGO:GOV defence_minister 2003-04..2003-04
Ayawovi Tignokpa |  |  | TGO:GOV finance_minister 2003-01..2005-06
Edem Kodjo |  |  | TGO:GOV prime_minister 1994-04-23..1996-08-20; TGO:GOV prime_minister 2005-06-09..2006-09-20
Elliot Ohin |  |  | TGO:GOV foreign_minister 2010-07..2011-02
Eugene Koffi Adoboli |  |  | TGO:GOV prime_minister 1999-05-21..2000-08-31
Faure Gnassingbe |  |  | TGO:GOV president 2005-02-05..2005-02-25; TGO:GOV president 2005-05-04..2009
Gilbert Bawara |  | m | TGO:GOV foreign_minister 2005-07..2009-02
Gnassingbe Eyadema |  |  | TGO:GOV president 1967-04-14..2005-02-05
Joseph Kokou Koffigoh |  | m | TGO:GOV prime_minister 1991-08-27..1994-04-23
Koffi Sama |  | m | TGO:GOV prime_minister 2002-06-29..2005-06-09
Kofi Esaw |  | m | TGO:GOV foreign_minister 2009-03..2010-06
Kokou Biossey Tozoun | Kokou Tozoun |  | TGO:GOV foreign_minister 2003-08..2005-06
Komlan Mally |  |  | TGO:GOV prime_minister 2007-12-06..2009
Kpatcha Gnassingbe |  |  | TGO:GOV defence_minister 2005-07..2008-09
Kwassi Klutse |  | m | TGO:GOV prime_minister 1996-08-20..1999-05-21
Léopold Gnininvi |  |  | TGO:GOV foreign_minister 2008-09..2009-02
Mba Legzim Bitor |  |  | TGO:GOV finance_minister 2003-01..2005-06
Payadowa Boukpessi |  |  | TGO:GOV finance_minister 2005-07..2009-02
Roland Kpotsra | Roland Yao Kpotsra | m | TGO:GOV foreign_minister 2003-01..2003-09
Yawovi Agboyibo |  |  | TGO:GOV prime_minister 2006-09-20..2007-12-06
Zarifou Ayeva |  |  | TGO:GOV foreign_minister 2005-07..2008-08
# THA
Abhisit Wechachiwa |  |  | THA:GOV prime_minister 2009-01..2011-02
Anand Panyarachun |  |  | THA:GOV prime_minister 1991-03-07..1992-04-07; THA:GOV prime_minister 1992-06-10..1992-09-23
Aree Wongareeya |  |  | THA:GOV interior_minister 2006-11..2007-10
Banharn Silpa-Archa |  |  | THA:GOV prime_minister 1995-07-13..1996-12-01
Bhumibol Adulyadej |  |  | THA:GOV monarch 1946-06-09..2009
Bunrot Somthat |  |  | THA:GOV defence_minister 2006-11..2008-02
Chalerm Yubamrung | Chalerm Yubumroong |  | THA:GOV interior_minister 2008-03..2008-08
Chalongphob Sussangkan | Chalongphop Susangkan |  | THA:GOV finance_minister 2007-04..2008-02
Chatichai Choonhavan |  |  | THA:GOV prime_minister 1988-08-04..1991-02-23
Chaturon Chaisaeng |  |  | THA:GOV minister 2003-01..2005-09
Chavalit Yongchaiyudh |  |  | THA:GOV prime_minister 1996-12-01..1997-11-09
Chawalit Yongchaiyut |  |  | THA:GOV minister 2003-01..2005-03; THA:GOV minister 2008-10..2008-10
Chawarat Chanweerakun | Chawarat Chanwirakun |  | THA:GOV minister 2008-10..2011-02
Chetta Tharancharo |  |  | THA:GOV defence_minister 2004-04..2004-10
Chidchai Vanasatidya |  |  | THA:GOV prime_minister 2006-04-05..2006-05-23
Chitchai Wannasathit | Chitchai Wannasathi |  | THA:GOV minister 2005-04..2006-10
Chuan Leekpai |  |  | THA:GOV prime_minister 1992-09-23..1995-07-13; THA:GOV prime_minister 1997-11-09..2001-02-09
Kantathi Suphamongkhon |  |  | THA:GOV foreign_minister 2005-04..2005-05
Kasit Phirom | Kasit Piromya |  | THA:GOV foreign_minister 2009-01..2011-02
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
Noppadon Pattama |  |  | THA:GOV foreign_minister 2008-03..2008-07
Olarn Chaipravat |  |  | THA:GOV minister 2008-10..2008-12
Panjit Charusombat | Phinit Charusombat |  | THA:GOV minister 2004-11..2005-11
Phokin Phalakun |  |  | THA:GOV minister 2003-12..2005-03
Phumiphon Adunyadet |  |  | THA:GOV monarch 2003-01..2011-02
Prawit Wongsuwan |  |  | THA:GOV defence_minister 2009-01..2011-02
Pridiyathon Thewakun |  |  | THA:GOV minister 2006-11..2007-03
Prommin Lertsuridel | Prommin Lertsuridet |  | THA:GOV minister 2003-01..2003-08
Purachai Piamsombun |  |  | THA:GOV minister 2003-09..2005-03
Sahas Banditkun |  |  | THA:GOV minister 2008-03..2008-09
Samak Sundaravej |  |  | THA:GOV prime_minister 2008-01-29..2009
Samphan Boonyanan | Samphan Bunyanan |  | THA:GOV defence_minister 2004-11..2005-03
Sanan Kachornprasat |  |  | THA:GOV minister 2008-03..2011-02
Somchai Wongsawat |  |  | THA:GOV minister 2008-03..2008-12
Somkhit Chatusiphithak |  |  | THA:GOV finance_minister 2003-01..2006-10
Sompong Amornwiwat |  |  | THA:GOV minister 2008-10..2008-12
Somsak Thepsuthin | Somsak Thepsutin |  | THA:GOV minister 2004-11..2005-03
Sonthi Boonyarataglin |  |  | THA:GOV minister 2007-11..2008-02
Sonthi Boonyaratkalin |  |  | THA:GOV prime_minister 2006-09-19..2006-10-01
Suchai Charoenrattanakhun |  |  | THA:GOV minister 2005-12..2006-10
Suchat Chaowisit |  |  | THA:GOV finance_minister 2003-09..2004-10
Suchat Thadathamrongwet |  |  | THA:GOV finance_minister 2008-10..2008-12
Suchinda Kraprayoon |  |  | THA:GOV prime_minister 1992-04-07..1992-05-24
Sunthorn Kongsompong |  |  | THA:GOV prime_minister 1991-02-23..1991-03-07
Surakiat Sathianthai |  |  | THA:GOV foreign_minister 2003-01..2006-10
Suraphong Supwongli | Surapong Suebwonglee |  | THA:GOV minister 2008-03..2008-09
Surayud Chulanont |  |  | THA:GOV prime_minister 2006-10-01..2008-01-29
Surayut Chulanon |  |  | THA:GOV prime_minister 2006-11..2008-02
Suthep Thueaksuban |  |  | THA:GOV minister 2009-01..2011-02
Tej Bunnag |  |  | THA:GOV foreign_minister 2008-08..2008-09
Thaksin Chinnawat |  |  | THA:GOV prime_minister 2003-01..2006-10
Thaksin Shinawatra |  |  | THA:GOV prime_minister 2001-02-09..2006-09-19
Thammarak Isarangkun Na Ayutthaya | Thammarat Itsarangkun Na Ayutthaya |  | THA:GOV defence_minister 2003-01..2004-03; THA:GOV minister 2004-04..2004-10; THA:GOV defence_minister 2005-04..2006-10
Thanong Phitthaya |  |  | THA:GOV finance_minister 2005-10..2006-10
Trairong Suwannakhiri |  |  | THA:GOV minister 2010-02..2011-02
Vishanu Krua Ngam | Wisanu Kruangam |  | THA:GOV minister 2003-01..2005-06
Wanmuhamatno Matha |  |  | THA:GOV interior_minister 2003-01..2003-08; THA:GOV interior_minister 2003-10..2005-03
# TJK
Abdujalil Samadov |  |  | TJK:GOV prime_minister 1993-12-18..1994-12-02
Abdumalik Abdullajanov |  |  | TJK:GOV prime_minister 1992-09-21..1993-12-18
Abdurahim Qahorov | Abdurohim Qodirov |  | TJK:GOV interior_minister 2009-02..2011-02
Akbar Mirzoyev |  |  | TJK:GOV prime_minister 1992-01-09..1992-09-21
Akbarsho Iskandarov |  |  | TJK:GOV president 1992-09-07..1992-11-19
Akil Akilov |  |  | TJK:GOV prime_minister 1999-12-20..2009
Asadullo Ghulomov | Asadullo Gulomov |  | TJK:GOV minister 2005-08..2011-02
Emomali Rahmonov | Emomali Rahmon |  | TJK:GOV president 2003-01..2011-02
Emomali Rakhmonov |  |  | TJK:GOV president 1992-11-19..2009
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
Oqil Oqilov |  |  | TJK:GOV prime_minister 2003-01..2011-02
Rakhmon Nabiyev |  |  | TJK:GOV president 1991-12-02..1992-09-07
Ruqiya Qurbanova |  |  | TJK:GOV minister 2008-09..2011-02
Safarali Najmuddinov |  |  | TJK:GOV finance_minister 2003-01..2011-02
Saidamir Zuhurov |  |  | TJK:GOV minister 2003-01..2006-12
Sherali Khayrulloyev |  |  | TJK:GOV defence_minister 2003-01..2003-12; TJK:GOV defence_minister 2004-02..2011-02
Talbak Nazarov |  |  | TJK:GOV foreign_minister 2003-01..2006-12
Yakhyo Azimov |  |  | TJK:GOV prime_minister 1996-02-08..1999-12-20
Zokir Vazirov |  |  | TJK:GOV minister 2003-01..2005-02
# TKM
Agageldgy Mametgeldiyev | Agageldi Mammetgeldiyew |  | TKM:GOV defence_minister 2003-11..2009-01
Agageldy Mamedgeldyyev | Agagelgy Mametgeldiyev |  | TKM:GOV defence_minister 2003-11..2009-01
Ahmammet Rahmanov |  |  | TKM:GOV interior_minister 2005-01..2007-04
Amandurdy Myratguliyev |  |  | TKM:GOV finance_minister 2005-07..2005-12
Annaberdy Kakabayev |  |  | TKM:GOV interior_minister 2003-01..2003-02
Annamuhammet Gocyyew |  |  | TKM:GOV finance_minister 2008-05..2011-02
Ashyr Atayev |  |  | TKM:GOV interior_minister 2003-03..2004-08
Atamurad Berdiyev | Atamyrat Berdiyev |  | TKM:GOV finance_minister 2006-01..2007-03
Bibitac Vekilova |  |  | TKM:GOV finance_minister 2004-05..2005-03
Geldiyevna Atayeva |  |  | TKM:GOV finance_minister 2003-01..2003-02
Geldymukhamed Ashirmukhammedov | Geldymukhammed Ashirmukhamedov |  | TKM:GOV interior_minister 2004-09..2004-12
Gurbanguly Berdymukhammedov |  |  | TKM:GOV president 2006-12-21..2009
Hojamurad Annakurbanov | Hojamyrat Annagurbanow |  | TKM:GOV interior_minister 2007-05..2007-06; TKM:GOV interior_minister 2007-08..2007-10
Hojamyrat Geldimuradov | Hojamyrat Geldimyradow |  | TKM:GOV finance_minister 2007-04..2007-06; TKM:GOV finance_minister 2007-08..2009-01
Isgender Mulikow |  |  | TKM:GOV interior_minister 2009-06..2011-02
Jumanyyz Annaorazov |  |  | TKM:GOV finance_minister 2005-04..2005-06
Khodzhamurad Annakurbanov |  |  | TKM:GOV interior_minister 2007-07..2007-07
Khojamurat Geldymuradov |  |  | TKM:GOV finance_minister 2007-07..2007-07
Orazgeldi Amanmyradow |  |  | TKM:GOV interior_minister 2007-11..2009-05
Rashid Meredov | Rasit Meredow |  | TKM:GOV foreign_minister 2003-01..2011-02
Rejepbay Arazov |  |  | TKM:GOV defence_minister 2003-01..2003-05; TKM:GOV defence_minister 2003-07..2003-10
Saparmurat Niyazov |  |  | TKM:GOV president 1990-11-02..2006-12-21
Yaylym Berdiyew |  |  | TKM:GOV defence_minister 2009-02..2011-02
Yazguly Kakalyev |  |  | TKM:GOV finance_minister 2003-03..2004-04
# TLS
Abilio José Osorio Soares |  |  | TLS:GOV governor 1992-09-18..1999-10-25
Alcino Baris |  |  | TLS:GOV interior_minister 2006-07..2007-08
Ana Maria Pessoa Pereira da Silva Pinto |  | f | TLS:GOV minister 2003-03..2007-08
Emilia Pires |  |  | TLS:GOV finance_minister 2007-09..2011-02
Estanislau da Silva |  |  | TLS:GOV prime_minister 2007-05-19..2007-08-08
Fernando de Araujo |  | m | TLS:GOV president 2008-02-13..2008-04-17
José Ramos-Horta | José Ramos Horta | m | TLS:GOV foreign_minister 2003-01..2004-10; TLS:GOV foreign_minister 2004-12..2011-02; TLS:GOV prime_minister 2006-06-26..2007-05-19; TLS:GOV president 2007-05-20..2009
Mari Alkatiri |  | f | TLS:GOV prime_minister 2001-09-20..2002-05-20
Maria Madalena Brites Boavida |  | f | TLS:GOV finance_minister 2003-01..2007-08
Mario Viegas Carrascalao |  | m | TLS:GOV governor 1983-09-18..1992-09-18
Rogerio Tiago Lobato |  |  | TLS:GOV interior_minister 2003-01..2006-06
Xanana Gusmao |  |  | TLS:GOV prime_minister 2002-05-20..2007-05-20; TLS:GOV prime_minister 2007-08-08..2009
Zacarias da Costa | Zacarias Albano da Costa |  | TLS:GOV foreign_minister 2007-09..2011-02
# TON
Afualo Matoto |  |  | TON:GOV finance_minister 2009-09..2011-01
Aloua Fetuutola Tupou |  |  | TON:GOV defence_minister 2004-10..2006-08
Baron Vaea |  |  | TON:GOV prime_minister 1991-08-21..2000-01-03
Fatafehi Tu'Ipelehake |  |  | TON:GOV prime_minister 1965-12-16..1991-08-21
Feleti Sevele | Uta Sevele Feleti Vaka |  | TON:GOV prime_minister 2006-02-11..2009; TON:GOV foreign_minister 2010-06..2011-01
George Tupou V |  | m | TON:GOV leader 2006-09-11..2009; TON:GOV monarch 2009-09..2010-07
Lavaka Ata Ulukalala |  |  | TON:GOV foreign_minister 2003-01..2006-08
Siaosi Tupou V |  |  | TON:GOV monarch 2006-10..2009-08; TON:GOV monarch 2010-08..2011-02
Siosiua Utoikamanu |  |  | TON:GOV finance_minister 2003-01..2009-08
Sunia Fili |  |  | TON:GOV finance_minister 2011-02..2011-02
Taufa'Ahau Tupou Iv | Taufaahau Tupou Iv |  | TON:GOV leader 1965-12-16..2006-09-11; TON:GOV monarch 2003-01..2006-09
Viliami Tangi |  |  | TON:GOV minister 2006-10..2011-01
# TTO
A.N.R. Robinson |  |  | TTO:GOV president 1997-03-19..2003-03-17
Arnold Piggott | Arnold Piggot | m | TTO:GOV foreign_minister 2007-01..2007-12
Basdeo Panday |  |  | TTO:GOV prime_minister 1995-11-09..2001-12-24
Christine Sahadeo |  | f | TTO:GOV finance_minister 2003-12..2007-12
Conrad Enill |  |  | TTO:GOV finance_minister 2003-12..2007-12
George Maxwell Richards |  | m | TTO:GOV president 2003-03-17..2009
Kamla Persad Bissessar |  | f | TTO:GOV prime_minister 2010-07..2011-02
Karen Nunez Tesheira | Karen Tesheira Nunez | f | TTO:GOV finance_minister 2008-01..2010-06
Knowlson Gift |  |  | TTO:GOV foreign_minister 2003-01..2006-12
Mariano Browne |  | m | TTO:GOV finance_minister 2008-01..2010-06
Patrick Manning |  | m | TTO:GOV prime_minister 2001-12-24..2009; TTO:GOV finance_minister 2003-01..2010-06
Paula Gopee Scoon |  |  | TTO:GOV foreign_minister 2008-01..2010-06
Surujrattan Rambachan |  |  | TTO:GOV foreign_minister 2010-07..2011-02
Winston Dookeran |  |  | TTO:GOV finance_minister 2010-07..2011-02
# TUN
Abdelbaki Hermassi |  |  | TUN:GOV foreign_minister 2004-12..2005-10
Abdelwaheb Abdallah |  |  | TUN:GOV foreign_minister 2005-11..2010-02
Dali Jazi |  |  | TUN:GOV defence_minister 2003-01..2004-12
Habib ben Yahia |  |  | TUN:GOV foreign_minister 2003-01..2004-11
Hamed Karoui |  |  | TUN:GOV prime_minister 1989-09-27..1999-11-17
Kamel Morjane |  |  | TUN:GOV defence_minister 2005-11..2010-02; TUN:GOV foreign_minister 2010-03..2011-02
Mohamed Ghannouchi |  | m | TUN:GOV prime_minister 1999-11-17..2009
Mohamed Rachid Kechiche |  | m | TUN:GOV finance_minister 2005-01..2010-02
Mohamed Ridha Chalghoum |  | m | TUN:GOV finance_minister 2010-03..2011-02
Rafiq Belhaj Kacem |  |  | TUN:GOV interior_minister 2005-01..2011-02
Ridha Grira |  |  | TUN:GOV defence_minister 2010-03..2011-02
Taoufik Baccar |  |  | TUN:GOV finance_minister 2003-01..2004-09
Taoufik Kechiche |  |  | TUN:GOV finance_minister 2004-10..2004-12
Zine el Abidine ben Ali | Zine ben Ali |  | TUN:GOV president 1987-11-07..2009
# TUR
Abdulkadir Aksu |  |  | TUR:GOV interior_minister 2003-01..2007-05
Abdullah Gul |  | m | TUR:GOV president 2007-08-28..2009
Abdullatif Sener |  |  | TUR:GOV minister 2003-01..2007-08
Ahmet Davutoglu |  | m | TUR:GOV foreign_minister 2009-06..2011-02
Ahmet Necdet Sezer |  | m | TUR:GOV president 2000-05-16..2007-08-28
Bulent Arinc |  |  | TUR:GOV minister 2009-06..2011-02
Bulent Ecevit |  |  | TUR:GOV prime_minister 1999-01-11..2002-11-18
Cemil Cicek |  |  | TUR:GOV minister 2007-09..2011-02
Erdal Inonu |  |  | TUR:GOV prime_minister 1993-05-16..1993-06-25
Ertugrul Yalcinbayir |  | m | TUR:GOV minister 2003-01..2003-02
Hayati Yazici |  |  | TUR:GOV minister 2007-09..2011-02
Husamettin Cindoruk |  |  | TUR:GOV president 1993-04-17..1993-05-16
Kemal Unakitan |  | m | TUR:GOV finance_minister 2003-01..2009-05
Mehmet Ali Sahin |  | m | TUR:GOV minister 2003-01..2007-08
Mehmet Vecdi Gonul | Vecdi Gonul | m | TUR:GOV defence_minister 2005-06..2011-02
Mesut Yilmaz |  |  | TUR:GOV prime_minister 1991-06-23..1991-11-20; TUR:GOV prime_minister 1996-03-06..1996-06-28; TUR:GOV prime_minister 1997-06-30..1999-01-11
Nazim Ekren |  |  | TUR:GOV minister 2007-09..2009-05
Necmettin Erbakan |  |  | TUR:GOV prime_minister 1996-06-28..1997-06-30
Osman Gunes |  |  | TUR:GOV interior_minister 2007-06..2007-08
Recep Tayyip Erdogan | Recep Erdogan |  | TUR:GOV prime_minister 2002-11-18..2003-03-14; TUR:GOV prime_minister 2003-03-14..2009
Suleyman Demirel |  | m | TUR:GOV prime_minister 1991-11-20..1993-05-16; TUR:GOV president 1993-05-16..2000-05-16
Tansu Ciller |  |  | TUR:GOV prime_minister 1993-06-25..1996-03-06
Turgut Ozal |  |  | TUR:GOV president 1989-11-09..1993-04-17
Yasar Yakis |  |  | TUR:GOV foreign_minister 2003-01..2003-02
Yildirim Akbulut |  |  | TUR:GOV prime_minister 1989-11-09..1991-06-23
# TUV
Apisai Ielemia |  |  | TUV:GOV prime_minister 2006-08-14..2009
Bikenibeu Paeniu |  |  | TUV:GOV prime_minister 1989-10-16..1993-12-10; TUV:GOV prime_minister 1996-12-24..1999-04-27; TUV:GOV finance_minister 2004-10..2004-10; TUV:GOV finance_minister 2004-11..2007-05
Enele Sopoanga |  |  | TUV:GOV foreign_minister 2010-11..2011-01
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
*Annette Lu |  |  | TWN:GOV leader 2003-01..2008-05
*Chang Chun-hsiung |  |  | TWN:GOV prime_minister 2000-10-06..2002-02-01; TWN:GOV prime_minister 2007-05-21..2008-05-20
*Chang Po-ya |  |  | TWN:GOV governor 2000-05-20..2002-02-04
*Chao Shou-po |  |  | TWN:GOV governor 1998-12-21..2000-05-20
*Chen Chao-min |  |  | TWN:GOV defence_minister 2008-06..2009-10
*Chen Shui-bian |  |  | TWN:GOV president 2000-05-20..2008-05-20
*Cheng Hsien-yu |  |  | TWN:GOV interior_minister 2003-01..2004-09
*Chiu Chuang-huan |  |  | TWN:GOV governor 1984-06-09..1990-06-16
*Eugene Chien |  |  | TWN:GOV foreign_minister 2003-01..2004-04
*Fan Kuang-chun |  |  | TWN:GOV governor 2002-02-04..2003-10-10
*Francisco Ou |  |  | TWN:GOV foreign_minister 2008-06..2010-03
*Frank Hsieh |  |  | TWN:GOV prime_minister 2005-02-01..2006-01-25
*Hau Pei-tsun |  |  | TWN:GOV prime_minister 1990-05-30..1993-02-10
*Ho Chih-chin |  |  | TWN:GOV finance_minister 2008-03..2008-05
*Huang Chih-fang |  |  | TWN:GOV foreign_minister 2008-03..2008-05
*James Soong |  |  | TWN:GOV governor 1993-03-20..1998-12-21
*Jia Chuyan-su |  |  | TWN:GOV interior_minister 2004-10..2004-12
*Jiang Yi-huah |  |  | TWN:GOV interior_minister 2010-05..2011-02
*Jye Lee | Lee Jye |  | TWN:GOV defence_minister 2004-10..2004-12; TWN:GOV defence_minister 2005-01..2006-05
*Lee Huan |  |  | TWN:GOV prime_minister 1989-05-21..1990-05-30
*Lee Shu-te |  |  | TWN:GOV finance_minister 2008-06..2008-10
*Lee Sush-der | Li Sush-der |  | TWN:GOV finance_minister 2010-05..2011-02
*Lee Teng-hui |  |  | TWN:GOV governor 1981-12-05..1984-05-20; TWN:GOV president 1988-01-13..2000-05-20
*Lee Tien-yu |  |  | TWN:GOV defence_minister 2008-03..2008-03
*Lee Yi-yang |  |  | TWN:GOV interior_minister 2008-03..2008-05
*Li Chieh |  |  | TWN:GOV defence_minister 2006-06..2008-02
*Liao Liao-i |  |  | TWN:GOV interior_minister 2008-06..2010-04
*Lien Chan |  |  | TWN:GOV governor 1990-06-16..1993-02-25; TWN:GOV prime_minister 1993-02-10..1997-09-01
*Lin Chuan |  |  | TWN:GOV finance_minister 2005-01..2008-02
*Lin Kuang-hua |  |  | TWN:GOV governor 2003-10-10..2006-01-25
*Lin Si-yao |  |  | TWN:GOV governor 2007-12-21..2008-05-20
*Liu Chao-shiuan |  |  | TWN:GOV prime_minister 2008-05-20..2009
*Ma Ying-jeou |  |  | TWN:GOV president 2008-05-20..2009
*Mark Chen | Masa Chang |  | TWN:GOV foreign_minister 2004-05..2008-02
*Michael Tsai |  |  | TWN:GOV defence_minister 2008-04..2008-05
*Su Jia-chyuan |  |  | TWN:GOV interior_minister 2005-01..2008-05
*Su Tseng-chang |  |  | TWN:GOV prime_minister 2006-01-25..2007-05-21
*Tang Fei |  |  | TWN:GOV prime_minister 2000-05-20..2000-10-06
*Tsai Hsung-hsiung |  |  | TWN:GOV governor 2008-05-20..2009
*Vincent Siew |  |  | TWN:GOV prime_minister 1997-09-01..2000-05-20; TWN:GOV leader 2008-06..2011-02
*Yang Chin-tien | Timothy Yang |  | TWN:GOV foreign_minister 2010-04..2011-02
*Yao Ming-tang |  |  | TWN:GOV defence_minister 2003-01..2004-09
*Yu Shyi-kun |  |  | TWN:GOV prime_minister 2002-02-01..2005-02-01
*Yung San-lee |  |  | TWN:GOV finance_minister 2003-01..2004-09
# TZA
Ali Hassan Mwinyi |  | m | TZA:GOV president 1985-11-05..1995-11-23
Ali Mohamed Shein |  | m | TZA:GOV leader 2007-08..2011-02
Basil Mramba | Basil Pesambili Mramba |  | TZA:GOV finance_minister 2003-01..2006-02
Benjamin Mkapa | Benjamin William Mkapa |  | TZA:GOV president 1995-11-23..2005-12-21
Bernard Kamillius Membe |  | m | TZA:GOV foreign_minister 2007-03..2011-02
Cleopa David Msuya |  |  | TZA:GOV prime_minister 1994-12-07..1995-11-28
Edward Lowassa |  | m | TZA:GOV prime_minister 2005-12-30..2008-02-09
Frederick Sumaye |  | m | TZA:GOV prime_minister 1995-11-28..2005-12-30
Hussein Mwinyi | Hussein Ali Mwinyi |  | TZA:GOV defence_minister 2008-03..2011-02
Jakaya Kikwete | Jakaya Mrisho Kikwete; Jakay Mrisho Kikwete |  | TZA:GOV foreign_minister 2003-01..2011-02; TZA:GOV president 2005-12-21..2009
John Chiligati |  | m | TZA:GOV interior_minister 2006-03..2007-07
John Malecela |  | m | TZA:GOV prime_minister 1990-11-09..1994-12-07
Joseph James Mungai |  | m | TZA:GOV interior_minister 2007-08..2008-02
Joseph Warioba |  | m | TZA:GOV prime_minister 1985-11-05..1990-11-09
Juma Kapuya | Juma Athumani Kapuya |  | TZA:GOV defence_minister 2006-03..2008-02
Lawrence Masha |  | m | TZA:GOV interior_minister 2008-03..2010-12
Mizengo Pinda | Mizengo Kayanza Peter Pinda; Peter Mizengo Pinda |  | TZA:GOV prime_minister 2008-02-09..2009
Mohamed Ali Sheni |  | m | TZA:GOV leader 2003-01..2007-07
Mohamed Gharib Bilal |  | m | TZA:GOV leader 2011-01..2011-02
Mohamed Seif Khatibu | Mohammed Seif Khatib | m | TZA:GOV interior_minister 2003-01..2003-01
Mustapha Hadi Mkulo |  | m | TZA:GOV finance_minister 2008-03..2011-02
Omar Ramadhani Mapuri |  |  | TZA:GOV interior_minister 2003-02..2006-02
Philemon Sarungi |  | m | TZA:GOV defence_minister 2003-01..2006-02
Shamsi Vuai Nahodha |  |  | TZA:GOV interior_minister 2011-01..2011-02
Zakhia Meghji | Zakia Hamdani Meghji |  | TZA:GOV finance_minister 2006-03..2008-02
# UGA
Amama Mbabazi |  |  | UGA:GOV defence_minister 2003-01..2011-02
Apolo Nsibambi | Apollo Nsibambi |  | UGA:GOV prime_minister 1999-04-05..2009
Crispus Kiyonga |  |  | UGA:GOV defence_minister 2006-07..2011-02
Eriya Kategaya |  |  | UGA:GOV minister 2003-01..2003-05; UGA:GOV minister 2006-07..2011-02
Ezra Suruma |  |  | UGA:GOV finance_minister 2005-02..2007-10; UGA:GOV finance_minister 2007-11..2009-02
Francis Mwesigwa Rukutana | Mwesigwa Rukutana |  | UGA:GOV finance_minister 2003-06..2004-06; UGA:GOV finance_minister 2004-08..2006-06
Fred Omach |  | m | UGA:GOV finance_minister 2006-07..2011-02
George Cosmas Adyebo |  | m | UGA:GOV prime_minister 1991-01-22..1994-11-18
Gerald Ssendaula |  | m | UGA:GOV finance_minister 2003-01..2005-01
Isaac Musumba |  |  | UGA:GOV finance_minister 2003-01..2011-02
James Wapakhabulo |  | m | UGA:GOV foreign_minister 2003-01..2005-01
Jeje Odongo |  |  | UGA:GOV defence_minister 2009-03..2011-02
Kintu Musoke |  |  | UGA:GOV prime_minister 1994-11-18..1999-04-05
Matia Kasaija |  |  | UGA:GOV interior_minister 2006-07..2011-02
Okello Oryem |  |  | UGA:GOV foreign_minister 2006-07..2011-02
Peter Kasenene |  | m | UGA:GOV finance_minister 2003-01..2006-06
Ruhakana Ruganda | Ruhakana Rugunda |  | UGA:GOV interior_minister 2003-06..2009-01
Ruth Nankabirwa |  | f | UGA:GOV defence_minister 2003-01..2009-02; UGA:GOV finance_minister 2009-03..2011-02
Salim Saleh |  | m | UGA:GOV finance_minister 2006-07..2009-02
Samson Kisekka |  |  | UGA:GOV prime_minister 1986-01-30..1991-01-22
Sarah Kiyingi |  | f | UGA:GOV interior_minister 2003-01..2003-07
Semakula Kiwanuka |  |  | UGA:GOV finance_minister 2005-02..2006-06
Syda Bumba |  |  | UGA:GOV finance_minister 2009-03..2011-02
Wandira Specioza Kazibwe |  |  | UGA:GOV leader 2003-01..2003-05
Yoweri Museveni | Yoweri Kaguta Museveni |  | UGA:GOV president 1986-01-26..2009
# UKR
Anatoliy Hrytsenko |  |  | UKR:GOV defence_minister 2005-03..2007-12
Anatoliy Kinakh |  |  | UKR:GOV prime_minister 2001-05-29..2002-11-21
Anatoliy Mohylyov |  |  | UKR:GOV interior_minister 2010-04..2011-02
Anatoliy Zlenko |  |  | UKR:GOV foreign_minister 2003-01..2003-08
Andriy Kluyev | Andriy Klyuyev |  | UKR:GOV minister 2004-01..2005-01; UKR:GOV minister 2006-09..2007-12; UKR:GOV minister 2010-04..2011-02
Arseniy Yatsenyuk |  |  | UKR:GOV foreign_minister 2007-04..2007-12
Borys Kolesnikov |  | m | UKR:GOV minister 2010-04..2011-02
Borys Tarasyuk |  | m | UKR:GOV foreign_minister 2005-03..2007-02
Dmytro Tabachnyk |  |  | UKR:GOV minister 2003-01..2005-02; UKR:GOV minister 2006-09..2007-12
Fedir Yaroshenko |  |  | UKR:GOV finance_minister 2010-04..2011-02
Hryhoriy Nemyrya |  |  | UKR:GOV minister 2008-01..2010-03
Ihor Umansky |  |  | UKR:GOV finance_minister 2009-03..2010-03
Ivan Kyrylenko |  | m | UKR:GOV minister 2003-01..2005-02
Ivan Plyushch |  | m | UKR:GOV defence_minister 2007-06..2008-02
Ivan Vasyunyk |  | m | UKR:GOV minister 2008-01..2010-03
Konstantin Hryshchenko | Kostyantyn Gryshchenko | m | UKR:GOV foreign_minister 2010-04..2011-02
Leonid Kravchuk |  |  | UKR:GOV president 1991-12-05..1994-07-19
Leonid Kuchma |  |  | UKR:GOV prime_minister 1992-10-13..1993-09-22; UKR:GOV president 1994-07-19..2005-01-23
Mykhaylo Yezhel |  |  | UKR:GOV defence_minister 2010-04..2011-02
Mykola Azarov |  |  | UKR:GOV prime_minister 2004-12-07..2004-12-28; UKR:GOV prime_minister 2005-01-05..2005-01-24
Mykola Bilokon |  |  | UKR:GOV interior_minister 2003-09..2005-02
Mykola Tomenko |  |  | UKR:GOV minister 2005-03..2005-09
Oleh Rybachuk |  |  | UKR:GOV minister 2005-03..2006-10
Oleksandr Kuzmuk |  |  | UKR:GOV defence_minister 2004-10..2005-02
Oleksandr Turchynov |  |  | UKR:GOV minister 2008-01..2010-03
Pavlo Lazarenko |  |  | UKR:GOV prime_minister 1996-05-28..1997-07-02
Petro Poroshenko |  |  | UKR:GOV defence_minister 2005-02..2005-09; UKR:GOV foreign_minister 2009-12..2010-03
Rayisa Bohatyrova | Rayisa Bohatyryova |  | UKR:GOV defence_minister 2008-03..2011-02
Roman Bezsmertniy | Roman Bezsmertnyy | m | UKR:GOV minister 2005-03..2006-08
Serhiy Tihipko | Serhiy Tyhypko |  | UKR:GOV minister 2010-05..2011-02
Stanislav Stashevskyy |  | m | UKR:GOV minister 2005-10..2006-08
Valentyn Symonenko |  | m | UKR:GOV prime_minister 1992-10-02..1992-10-13
Valeriy Ivashchenko |  | m | UKR:GOV defence_minister 2009-08..2010-03
Valeriy Pustovoitenko |  | m | UKR:GOV prime_minister 1997-07-16..1999-12-22
Vasyl Durdynets |  |  | UKR:GOV prime_minister 1997-06-19..1997-07-16
Vasyl Tsushko |  |  | UKR:GOV interior_minister 2007-01..2007-12
Viktor Pynzenyk |  | m | UKR:GOV finance_minister 2005-03..2006-08; UKR:GOV finance_minister 2008-01..2009-02
Viktor Slauta |  | m | UKR:GOV minister 2010-04..2010-10
Viktor Tykhonov |  | m | UKR:GOV minister 2010-04..2011-02
Viktor Yanukovych |  | m | UKR:GOV prime_minister 2006-08-04..2007-12-18
Viktor Yushchenko |  | m | UKR:GOV prime_minister 1999-12-22..2001-05-29; UKR:GOV president 2005-01-23..2009
Vitaliy Hayduk |  |  | UKR:GOV minister 2003-01..2003-12; UKR:GOV defence_minister 2006-11..2007-05
Vitaliy Masol |  |  | UKR:GOV prime_minister 1994-06-16..1995-03-01
Vitold Fokin |  | m | UKR:GOV prime_minister 1990-10-23..1992-10-02
Volodmyr Radchenko |  |  | UKR:GOV defence_minister 2003-09..2005-01
Volodymyr Horbulin |  |  | UKR:GOV defence_minister 2006-09..2006-10
Volodymyr Khandohiy |  |  | UKR:GOV foreign_minister 2009-03..2009-11
Volodymyr Ohryzko |  |  | UKR:GOV foreign_minister 2007-03..2007-03; UKR:GOV foreign_minister 2008-01..2009-02
Volodymyr Rybak |  |  | UKR:GOV minister 2006-09..2007-12
Volodymyr Semynozhenko |  |  | UKR:GOV minister 2010-04..2010-10
Volodymyr Shkidchenko |  |  | UKR:GOV defence_minister 2003-01..2003-07
Volodymyr Sivkovych |  |  | UKR:GOV minister 2010-04..2010-10
Vyacheslav Kyrylenko |  |  | UKR:GOV minister 2005-10..2006-08
Yevhen Marchuk |  |  | UKR:GOV prime_minister 1995-03-01..1996-05-28; UKR:GOV defence_minister 2003-01..2004-09
Yukhym Zvyahilsky |  |  | UKR:GOV prime_minister 1993-09-22..1994-06-16
Yuliya Tymoshenko |  | f | UKR:GOV prime_minister 2005-01-24..2005-09-08; UKR:GOV prime_minister 2007-12-18..2009
Yuriy Lutsenko |  | m | UKR:GOV interior_minister 2005-03..2006-12; UKR:GOV interior_minister 2008-01..2010-03
Yuriy Melnyk |  | m | UKR:GOV minister 2005-11..2010-03
Yuriy Smirnov |  | m | UKR:GOV interior_minister 2003-01..2003-08
Yuriy Yekhanurov |  | m | UKR:GOV prime_minister 2005-09-08..2006-08-04; UKR:GOV defence_minister 2008-01..2009-07
# URY
Alejandro Atchugarry |  |  | URY:GOV finance_minister 2003-01..2003-08
Alejo Fernández Chávez |  |  | URY:GOV interior_minister 2005-01..2005-02
Álvaro García |  | m | URY:GOV finance_minister 2008-10..2010-03
Azucena Berrutti |  |  | URY:GOV defence_minister 2005-03..2008-03
Daisy Tourne |  |  | URY:GOV interior_minister 2007-04..2009-06
Daniel Borrelli |  | m | URY:GOV interior_minister 2004-04..2004-09; URY:GOV interior_minister 2004-11..2004-12
Danilo Astori | Danilo Astori Saragoza | m | URY:GOV finance_minister 2005-03..2008-09; URY:GOV leader 2010-04..2010-04
Didier Opertti |  | m | URY:GOV foreign_minister 2003-01..2005-02
Eduardo Bonomi |  |  | URY:GOV interior_minister 2010-04..2011-02
Fernando Lorenzo |  | m | URY:GOV finance_minister 2010-04..2011-02
Gonzalo Fernández | Gonzalo Daniel Fernández Domínguez |  | URY:GOV foreign_minister 2008-04..2009-09; URY:GOV defence_minister 2009-10..2010-03
Guillermo Stirling |  |  | URY:GOV interior_minister 2003-01..2004-03
Isaac Alfie |  |  | URY:GOV finance_minister 2003-09..2005-02
Jorge Batlle | Jose Amorin Batlle | m | URY:GOV president 2000-03-01..2005-03-01
Jorge Bruni |  | m | URY:GOV interior_minister 2009-07..2010-03
Jose Bayardi |  | m | URY:GOV defence_minister 2008-04..2009-09
Jose Díaz |  | m | URY:GOV interior_minister 2005-03..2007-03
Julio María Sanguinetti Coirolo |  |  | URY:GOV president 1985-03-01..1990-03-01; URY:GOV president 1995-03-01..2000-03-01
Luis Alberto Lacalle |  | m | URY:GOV president 1990-03-01..1995-03-01
Luis Hierro |  | m | URY:GOV leader 2003-01..2005-02
Luis Rosadilla |  | m | URY:GOV defence_minister 2010-04..2011-02
Pedro Vaz Ramela |  | m | URY:GOV foreign_minister 2009-10..2010-03
Reinaldo Gargano |  |  | URY:GOV foreign_minister 2005-03..2008-03
Rodolfo Nin Nova | Rodolfo Nin Novoa |  | URY:GOV leader 2005-03..2010-03
Tabare Vázquez |  |  | URY:GOV president 2005-03-01..2009
Yamandu Fau |  |  | URY:GOV defence_minister 2003-01..2005-02
# USA
Al Gore |  |  | USA:GOV president 1993-01-20..2001-01-20
Barack Obama |  |  | USA:GOV president 2009-01-20..2009
Bill Clinton |  |  | USA:GOV president 1993-01-20..2001-01-20
Dan Quayle |  | m | USA:GOV president 1989-01-20..1993-01-20
George Bush | George W. Bush | m | USA:GOV president 1989-01-20..1993-01-20; USA:GOV president 2001-01-20..2009-01-20
Joe Biden |  |  | USA:GOV president 2009-01-20..2009
Richard Cheney |  | m | USA:GOV president 2001-01-20..2009-01-20
# UZB
Abdukahhor Tukhtayev |  |  | UZB:GOV minister 2005-02..2006-07
Abdulaziz Kamilov |  |  | UZB:GOV foreign_minister 2003-01..2003-03
Abdulkhashim Mutalov |  |  | UZB:GOV prime_minister 1992-01-13..1995-12-21
Abdulla Aripov |  |  | UZB:GOV minister 2008-09..2011-02
Abdullah Aripov |  | m | UZB:GOV minister 2004-05..2008-08
Alisher Azizhujayev | Alisher Azizkhojayev |  | UZB:GOV minister 2004-05..2004-10
Anatoliy Isayev |  |  | UZB:GOV minister 2003-01..2004-04
Bahodir Matlubov | Bahodir Matlyubov |  | UZB:GOV interior_minister 2006-02..2011-02
Botir Xojayev |  |  | UZB:GOV minister 2009-08..2011-02
Ergash Shaismatov | Ergash Shoismatov |  | UZB:GOV minister 2006-08..2010-07
Farida Akbarova |  |  | UZB:GOV minister 2008-07..2011-02
Gulomjon Ibragimov |  |  | UZB:GOV minister 2010-08..2011-02
Hamidulla Karamatov |  |  | UZB:GOV minister 2003-01..2004-04
Islam Karimov |  |  | UZB:GOV president 1990-03-24..2009
Kodir Ghulomov |  |  | UZB:GOV defence_minister 2003-01..2005-12
Kozim Tolaganov |  |  | UZB:GOV minister 2003-01..2004-04
Mamarizo Normuradov |  |  | UZB:GOV finance_minister 2003-01..2004-07
Mirabror Usmonov |  |  | UZB:GOV minister 2003-01..2005-02
Nodirkhon Khanov |  |  | UZB:GOV minister 2006-08..2008-08
Nodirxon Xanov |  |  | UZB:GOV minister 2008-09..2009-07
Nosirjon Yusupov |  |  | UZB:GOV minister 2003-01..2003-05
Otkir Sultonov | Oktir Sultanov |  | UZB:GOV prime_minister 1995-12-21..2003-12-11; UZB:GOV minister 2004-05..2006-07
Qobil Berdiyev | Qobul Berdiyev |  | UZB:GOV defence_minister 2008-10..2011-02
Ravshanbek Fayzullayev |  |  | UZB:GOV minister 2004-05..2006-07
Rustam Azimov |  |  | UZB:GOV minister 2003-01..2005-07; UZB:GOV finance_minister 2006-01..2011-02
Rustam Kasymov |  |  | UZB:GOV minister 2006-08..2008-08
Rustam Qosimov |  |  | UZB:GOV minister 2004-11..2008-08; UZB:GOV minister 2004-11..2006-07; UZB:GOV minister 2008-09..2009-11
Rustam Yunosov |  |  | UZB:GOV minister 2003-01..2004-10
Saidahmad Rahimov |  |  | UZB:GOV finance_minister 2004-08..2005-12
Shavkat Mirziyayev | Shavkat Mirziyoyev |  | UZB:GOV prime_minister 2003-12-11..2009
Sodiq Safayev | Sodiq Safoyev |  | UZB:GOV foreign_minister 2003-04..2005-02
Svetlana Inamova |  | f | UZB:GOV minister 2004-05..2008-06
Uktam Ismailov |  |  | UZB:GOV minister 2003-01..2004-04
Ulugbek Roziqulov |  |  | UZB:GOV minister 2008-09..2011-02
Valery Otayev |  | m | UZB:GOV minister 2003-01..2004-04
Vladimir Norov |  | m | UZB:GOV foreign_minister 2006-08..2010-12
Vyacheslav Golyshev |  |  | UZB:GOV minister 2005-08..2008-08
Zokirjon Almatov |  |  | UZB:GOV interior_minister 2003-01..2006-01
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
Ralph Everard Gonsalves | Ralph Gonsalves; Ralph E. Gonsalves | m | VCT:GOV prime_minister 2001-03-29..2009; VCT:GOV finance_minister 2003-01..2011-02
# VEN
Adina Bastidas |  | f | VEN:GOV president 2000-12-28..2002-01-13
Ali Rodríguez |  | m | VEN:GOV foreign_minister 2004-12..2006-08; VEN:GOV finance_minister 2008-07..2010-01
Carlos Andrés Pérez |  | m | VEN:GOV president 1989-02-02..1993-08-31
Carlos Jose Mata Figueroa |  | m | VEN:GOV defence_minister 2010-02..2011-02
Diosdado Cabello |  |  | VEN:GOV president 2002-04-13..2002-04-14
Gustavo Reyes Rangel Briceno |  |  | VEN:GOV defence_minister 2007-08..2009-03
Hugo Chávez |  |  | VEN:GOV president 1999-02-02..2002-04-12; VEN:GOV president 2002-04-14..2009
Isaias Rodríguez |  |  | VEN:GOV president 2000-01-24..2000-12-28
Jesse Chacon |  |  | VEN:GOV interior_minister 2004-10..2007-01
Jesús Arnaldo Pérez |  |  | VEN:GOV foreign_minister 2004-08..2004-11
Jorge Antonio Giordani Cordero |  | m | VEN:GOV finance_minister 2010-05..2011-02
Jorge García Carneiro | Jorge Luis García Carneiro | m | VEN:GOV defence_minister 2004-02..2005-04
Jose Luis Prieto |  | m | VEN:GOV defence_minister 2003-01..2004-01
Jose Vicente Rangel |  | m | VEN:GOV president 2002-05-05..2007-01-08; VEN:GOV leader 2003-01..2007-01
Lucas Rincón Romero |  |  | VEN:GOV interior_minister 2003-01..2004-04; VEN:GOV interior_minister 2004-06..2004-09
Nelson Jose Merentes Díaz | Nelson Merentes |  | VEN:GOV finance_minister 2005-05..2007-01
Nicolás Maduro Moros |  | m | VEN:GOV foreign_minister 2006-09..2011-02
Octavio Lepage |  |  | VEN:GOV president 1993-05-21..1993-06-05
Pedro Carmona Estanga |  | m | VEN:GOV president 2002-04-12..2002-04-13
Pedro Miguel Carreno Escobar |  | m | VEN:GOV interior_minister 2007-02..2008-02
Rafael Caldera |  | m | VEN:GOV president 1994-02-02..1999-02-02
Rafael Isea |  | m | VEN:GOV finance_minister 2008-03..2008-06
Ramón Carrizalez |  |  | VEN:GOV president 2008-01-06..2009
Ramón Jose Velásquez |  |  | VEN:GOV president 1993-06-05..1994-02-02
Ramón Orlando Maniglia Ferreira |  |  | VEN:GOV defence_minister 2005-08..2006-07
Ramón Rodríguez Chacin |  |  | VEN:GOV interior_minister 2008-03..2008-09
Raúl Isaias Baduel |  |  | VEN:GOV defence_minister 2006-08..2007-07
Rodrigo Eduardo Cabezas Morales |  | m | VEN:GOV finance_minister 2007-02..2008-02
Tarek el Aissami |  | m | VEN:GOV interior_minister 2008-10..2011-02
Tobias Nobrega Suárez |  | m | VEN:GOV finance_minister 2003-01..2004-12
# VNM
*Do Muoi |  |  | VNM:GOV prime_minister 1988-06-22..1991-08-08; VNM:GOV leader 1991-06-27..1997-12-29
*Do Quang Trung |  |  | VNM:GOV interior_minister 2003-01..2007-08
*Hoang Trung Hai |  |  | VNM:GOV minister 2007-09..2011-02
*Le Duc Anh |  |  | VNM:GOV president 1992-09-23..1997-09-24
*Le Hong Anh |  |  | VNM:GOV interior_minister 2003-01..2011-02
*Le Kha Phieu |  |  | VNM:GOV leader 1997-12-29..2001-04-22
*Nguyen Dy Nien |  |  | VNM:GOV foreign_minister 2003-01..2006-06
*Nguyen Minh Triet |  |  | VNM:GOV president 2006-06-27..2009
*Nguyen Sinh Hung |  |  | VNM:GOV finance_minister 2003-01..2005-02; VNM:GOV finance_minister 2005-04..2011-02
*Nguyen Tan Dung |  |  | VNM:GOV minister 2003-01..2011-02; VNM:GOV prime_minister 2006-06-27..2009
*Nguyen Thi Doan |  |  | VNM:GOV leader 2007-08..2011-02
*Nguyen Thien Nhan |  |  | VNM:GOV minister 2007-09..2011-02
*Nguyen van Linh |  |  | VNM:GOV leader 1986-12-18..1991-06-27
*Nong Duc Manh |  |  | VNM:GOV leader 2001-04-22..2009
*Pham Gia Khiem |  |  | VNM:GOV minister 2003-01..2011-02
*Pham van Tra |  |  | VNM:GOV defence_minister 2003-01..2004-10; VNM:GOV defence_minister 2004-12..2006-06
*Phan van Khai |  |  | VNM:GOV prime_minister 1997-09-25..2006-06-27
*Tran Duc Luong |  |  | VNM:GOV president 1997-09-24..2006-06-27
*Tran van Tuan |  |  | VNM:GOV interior_minister 2007-09..2011-02
*Truon My Hoa |  |  | VNM:GOV leader 2004-03..2004-08
*Truong My Hoa |  |  | VNM:GOV leader 2004-09..2007-07
*Truong Vinh Trong |  |  | VNM:GOV minister 2006-07..2011-02
*Vo Chi Cong |  |  | VNM:GOV leader 1987-06-18..1992-09-22
*Vo van Kiet |  |  | VNM:GOV prime_minister 1988-03-10..1988-06-22; VNM:GOV prime_minister 1992-09-24..1997-09-25
*Vu Khoan |  |  | VNM:GOV minister 2003-01..2006-06
*Vu van Ninh |  |  | VNM:GOV finance_minister 2006-07..2011-02
# VUT
Alfred Maseng |  | m | VUT:GOV president 2004-04-12..2004-05-11
Barak Sope | Barak Sope Maautamate; Barak Sope Maau Tamate |  | VUT:GOV prime_minister 1988-12-18..1988-12-19; VUT:GOV prime_minister 1999-11-25..2001-04-13; VUT:GOV foreign_minister 2004-09..2005-04
Donald Kalpokas |  | m | VUT:GOV prime_minister 1998-03-30..1999-11-25
Dunstan Hilton |  |  | VUT:GOV interior_minister 2011-01..2011-02
Edward Natapei | Edward Nipake Natapei | m | VUT:GOV president 1999-03-02..1999-03-24; VUT:GOV prime_minister 2001-04-13..2004-07-29
Fred Timakata |  | m | VUT:GOV president 1989-01-30..1994-01-30
George Wells |  | m | VUT:GOV foreign_minister 2011-02..2011-02
Georges Andre Wells |  | m | VUT:GOV interior_minister 2005-05..2010-05
Ham Lini |  |  | VUT:GOV minister 2003-12..2004-08; VUT:GOV minister 2004-10..2009-08; VUT:GOV prime_minister 2004-12-11..2009; VUT:GOV minister 2011-01..2011-02
Jean-Marie Leye |  | m | VUT:GOV president 1994-03-02..1999-03-02
Joe Natuman |  |  | VUT:GOV interior_minister 2003-01..2004-08; VUT:GOV foreign_minister 2009-09..2010-05; VUT:GOV foreign_minister 2010-06..2010-12
Joe Wells |  |  | VUT:GOV foreign_minister 2011-01..2011-01
John Bani |  | m | VUT:GOV president 1999-03-24..2004-03-24
Josias Moli |  |  | VUT:GOV president 2004-07-29..2004-08-16
Kalkot Mataskelekele | Kalkot Matas Kelekele |  | VUT:GOV president 2004-08-16..2009
Keasipal Song |  |  | VUT:GOV interior_minister 2004-09..2004-09
Maxime Carlot Korman |  | m | VUT:GOV prime_minister 1996-02-23..1996-09-30; VUT:GOV minister 2004-09..2004-09
Moana Carcasses | Moana Kakases |  | VUT:GOV foreign_minister 2003-12..2004-08; VUT:GOV finance_minister 2004-09..2010-05; VUT:GOV interior_minister 2010-06..2011-02
Roger Abiut |  | m | VUT:GOV president 2004-05-11..2004-07-29
Sato Kilman |  |  | VUT:GOV minister 2005-05..2011-02
Sela Molisa |  |  | VUT:GOV finance_minister 2003-01..2004-08; VUT:GOV finance_minister 2010-06..2010-12
Serge Vohor |  | m | VUT:GOV prime_minister 2004-07-29..2004-12-11
Walter Lini |  | m | VUT:GOV prime_minister 1980-07-30..1991-09-06
# WSM
Lee Hang Niko |  |  | WSM:GOV finance_minister 2008-04..2011-02
Malietoa Tanumafili Ii |  |  | WSM:GOV president 1963-04-05..2007-05-11
Telefoni Retzlaff Misa |  |  | WSM:GOV minister 2004-03..2011-02
Tofilau Eti Alesana |  |  | WSM:GOV prime_minister 1982-12-31..1985-12-30; WSM:GOV prime_minister 1988-04-08..1998-11-23
Tuiatua Tupua Tamasese Efi |  |  | WSM:GOV leader 2007-05-11..2007-06-20; WSM:GOV president 2007-06-20..2009
Tuilaepa Sailele Malielegaoi | Sailele Malielegaoi Tuilaepa |  | WSM:GOV prime_minister 1998-11-23..2009; WSM:GOV finance_minister 2003-01..2011-02
Tuimaleali'Ifano Va'Aletoa |  |  | WSM:GOV leader 2007-05-11..2007-06-20
# YEM
Abd al Qadir Ba Jamal |  |  | YEM:GOV prime_minister 2003-01..2007-03
Abd al Rab Mansur al Hadi |  |  | YEM:GOV leader 2003-01..2011-02
Abdallah Ali Alaywah | Abdallah Ali Alaywa |  | YEM:GOV defence_minister 2003-01..2006-02
Abdallah bin Husayn al Ahmar | Abdallah Husayn al Ahmar |  | YEM:GOV speaker 2003-01..2005-03
Abdul Aziz Abdul Ghani |  |  | YEM:GOV prime_minister 1983-11-13..1990-05-22; YEM:GOV prime_minister 1994-10-06..1997-05-14
Abdul Karim al-Iryani |  |  | YEM:GOV prime_minister 1998-04-29..2001-04-07
Abdul Qader Bajamal |  |  | YEM:GOV prime_minister 2001-04-07..2007-04-07
Abu Bakr Abdallah al Qirbi | Abu Bakr al Qirbi |  | YEM:GOV foreign_minister 2003-01..2011-02
Abu Bakr al Qorbi | Abu Bakr al Qurbi |  | YEM:GOV foreign_minister 2003-01..2011-02
Ahmad Muhammad Abdallah al Sufan |  |  | YEM:GOV minister 2003-06..2007-02
Alawi Salah al Salami |  |  | YEM:GOV minister 2003-01..2007-02
Ali Abdullah Saleh |  | m | YEM:GOV president 1978-07-18..1990-05-22
Ali Muhammad al Mujur |  | m | YEM:GOV prime_minister 2007-04..2007-04
Ali Muhammad Mujawar | Ali Muhammad Mujawwar | m | YEM:GOV prime_minister 2007-04-07..2009
Ali Salim al-Baidh |  | m | YEM:GOV president 1994-05-21..1994-07-07
Faraj Said bin Ghanem |  |  | YEM:GOV prime_minister 1997-05-14..1998-04-29
Haidar Abu Bakr al-Attas |  |  | YEM:GOV leader 1986-01..1990-05-22; YEM:GOV prime_minister 1990-05-22..1994-05-09
Muhammad Naahmad Ali |  |  | YEM:GOV defence_minister 2006-03..2011-02
Muhammad Said al-Attar |  |  | YEM:GOV prime_minister 1994-05-09..1994-10-06
Mutahir Rashad al Masri |  |  | YEM:GOV interior_minister 2008-06..2011-02
Numan Salih al Suhaybi |  |  | YEM:GOV finance_minister 2007-05..2011-02
Rashad Muhammad al Alimi |  |  | YEM:GOV minister 2007-04..2008-05
Rashid Muhammad al Alami | Rashid Muhammad al Alimi |  | YEM:GOV interior_minister 2003-01..2007-03
Saif Mahyoub al Asali | Saif Mahyub al Asali |  | YEM:GOV finance_minister 2006-03..2007-04
Yasin Said Numan |  |  | YEM:GOV prime_minister 1986-02-08..1990-05-22
# ZAF
Frederick Willem de Klerk |  | m | ZAF:GOV president 1989-08-15..1994-05-10
Ivy Matsepe Casaburri | Ivy Matsepe Cassaburri |  | ZAF:GOV president 2008-09-25..2008-09-25; ZAF:GOV prime_minister 2008-09-25..2008-09-25
Jacob Zuma |  | m | ZAF:GOV president 2009-05-09..2009
Kgalema Motlanthe |  |  | ZAF:GOV president 2008-09-25..2009-05-09
Lindiwe Nonceba Sisulu | Lindiwe Sisulu | f | ZAF:GOV defence_minister 2009-06..2011-02
Mangosuthu Buthelezi |  |  | ZAF:GOV interior_minister 2003-01..2004-06
Mosiuoa Lekota |  |  | ZAF:GOV defence_minister 2003-01..2008-10
Nelson Mandela |  |  | ZAF:GOV president 1994-05-10..1999-06-16
Nosiviwe Mapisa Nqakula |  |  | ZAF:GOV interior_minister 2004-07..2011-02
Pravin Gordhan |  |  | ZAF:GOV finance_minister 2009-06..2011-02
Thabo Mbeki | Thabo Mvuyelwa Mbeki |  | ZAF:GOV prime_minister 1999-06-16..2008-09-24; ZAF:GOV president 1999-06-16..2008-09-24
Trevor Manuel |  |  | ZAF:GOV finance_minister 2003-01..2011-02
# ZMB
Bates Namuyamba |  |  | ZMB:GOV interior_minister 2005-09..2006-10
Emmanuel Kasonde |  | m | ZMB:GOV finance_minister 2003-01..2003-06
Enoch Kavindele |  |  | ZMB:GOV leader 2003-01..2003-06
Frederick Chiluba |  | m | ZMB:GOV president 1991-11-02..2002-01-02
George Mpombo |  | m | ZMB:GOV defence_minister 2003-02..2005-10; ZMB:GOV defence_minister 2006-11..2010-11
Kabinga Mpande | Kabinga Pande |  | ZMB:GOV foreign_minister 2007-09..2011-02
Kalombo Mwansa |  |  | ZMB:GOV foreign_minister 2003-01..2005-08; ZMB:GOV interior_minister 2008-12..2010-11; ZMB:GOV defence_minister 2010-12..2011-02
Kenneth Kaunda |  | m | ZMB:GOV president 1964-10-24..1991-11-02
Levy Mwanawasa | Levy Patrick Mwanawasa |  | ZMB:GOV president 2002-01-02..2009; ZMB:GOV defence_minister 2004-12..2005-04
Luckson Mapushi |  |  | ZMB:GOV interior_minister 2003-01..2003-01
Lupando Mwape |  |  | ZMB:GOV leader 2004-11..2006-10
Malimba Masheke |  |  | ZMB:GOV prime_minister 1989-03-15..1991-08-31
Michael Mabenga |  | m | ZMB:GOV defence_minister 2003-03..2004-11
Mkhondo Lungu |  |  | ZMB:GOV interior_minister 2010-12..2011-02
Mundia Sikatana |  |  | ZMB:GOV foreign_minister 2006-11..2007-08
Nevers Mumba |  |  | ZMB:GOV leader 2003-07..2004-10
Ngandu Peter Magande |  |  | ZMB:GOV finance_minister 2003-08..2008-11
Ronnie Shikapwasha |  |  | ZMB:GOV interior_minister 2003-02..2008-11
Rupiah Banda |  |  | ZMB:GOV leader 2006-11..2011-02; ZMB:GOV president 2008-06-29..2009
Situmbeko Musokotwane |  |  | ZMB:GOV finance_minister 2008-12..2011-02
Wamundila Muliokela |  |  | ZMB:GOV defence_minister 2005-05..2006-10
# ZWE
Arthur Mutambara | Arthur Mutumbara |  | ZWE:GOV minister 2009-03..2011-02
Christopher Kuruneri |  | m | ZWE:GOV finance_minister 2004-03..2004-12
Emmerson Mnangagwa |  |  | ZWE:GOV defence_minister 2009-03..2011-02
Giles Mutsekwa |  | m | ZWE:GOV interior_minister 2009-03..2011-02
Herbert Murerwa |  | m | ZWE:GOV finance_minister 2003-01..2004-02; ZWE:GOV finance_minister 2005-05..2007-03
Joseph Msika |  | m | ZWE:GOV leader 2003-01..2009-12
Joyce Mujuru |  | f | ZWE:GOV leader 2005-01..2011-02
Kembo Mohadi |  |  | ZWE:GOV interior_minister 2003-01..2003-05; ZWE:GOV interior_minister 2003-07..2011-02
Morgan Tsvangirai |  |  | ZWE:GOV prime_minister 2009-03..2011-02
Robert Mugabe | Robert Gabriel Mugabe | m | ZWE:GOV prime_minister 1980-04-18..1987-12-31; ZWE:GOV president 1987-12-31..2009
Samuel Mumbengegwi |  | m | ZWE:GOV finance_minister 2007-04..2009-02
Sidney Sekeramayi | Sydney Sekeramayi |  | ZWE:GOV defence_minister 2004-03..2011-02
Simbarashe Mumbengegwi |  |  | ZWE:GOV foreign_minister 2005-05..2011-02
Simon Muzenda |  | m | ZWE:GOV leader 2003-01..2003-09
Stan Mudenge |  |  | ZWE:GOV foreign_minister 2003-01..2004-02
Stanislaus Mudenge |  |  | ZWE:GOV foreign_minister 2004-03..2005-04
Tendai Biti |  |  | ZWE:GOV finance_minister 2009-03..2011-02
Thokozani Khupe |  |  | ZWE:GOV minister 2009-03..2011-02
