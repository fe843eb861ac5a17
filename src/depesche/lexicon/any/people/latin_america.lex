# Latin America and the Caribbean.
@ name | spellings | sex | offices | died

# Mexico
Carlos Salinas de Gortari | Carlos Salinas | m | MEX:GOV president 1988-12-01..1994-11-30
Ernesto Zedillo |  | m | MEX:GOV president 1994-12-01..2000-11-30
Vicente Fox | Vicente Fox Quesada | m | MEX:GOV president 2000-12-01..2006-11-30
Felipe Calderón | Felipe Calderon; Felipe Calderón Hinojosa | m | MEX:GOV minister 2003-09..2004-05; MEX:GOV president 2006-12-01..2012-11-30
Enrique Peña Nieto | Enrique Pena Nieto; Peña Nieto | m | MEX:GOV governor 2005-09..2011-09; MEX:GOV president 2012-12-01..2018-11-30
Andrés Manuel López Obrador | Andres Manuel Lopez Obrador; López Obrador; AMLO | m | MEX:GOV mayor 2000-12-05..2005-07-29; MEX:OPP opposition_leader 2005-07..2018-12; MEX:GOV president 2018-12-01..2024-09-30
Claudia Sheinbaum | Claudia Sheinbaum Pardo | f | MEX:GOV mayor 2018-12..2023-06; MEX:GOV president 2024-10-01..
Jorge Castañeda | Jorge Castaneda | m | MEX:GOV foreign_minister 2000-12..2003-01
Luis Ernesto Derbez | Luis Ernesto Derbez Bautista | m | MEX:GOV foreign_minister 2003-01..2006-11
José Antonio Meade | Jose Antonio Meade | m | MEX:GOV finance_minister 2011-09..2012-11; MEX:GOV foreign_minister 2012-12-01..2015-08; MEX:GOV finance_minister 2016-09..2017-11
Luis Videgaray |  | m | MEX:GOV finance_minister 2012-12-01..2016-09; MEX:GOV foreign_minister 2017-01-04..2018-11
Claudia Ruiz Massieu |  | f | MEX:GOV foreign_minister 2015-08..2017-01
Marcelo Ebrard |  | m | MEX:GOV mayor 2006-12..2012-12; MEX:GOV foreign_minister 2018-12-01..2023-06; MEX:GOV minister 2024-10..
Alicia Bárcena | Alicia Barcena | f | UNO commissioner 2008-07..2022-03; MEX:GOV foreign_minister 2023-07..2024-09; MEX:GOV minister 2024-10..
Juan Ramón de la Fuente | Juan Ramon de la Fuente | m | MEX:GOV foreign_minister 2024-10-01..2026
Santiago Creel |  | m | MEX:GOV interior_minister 2000-12..2005-06
Juan Camilo Mouriño | Juan Camilo Mourino | m | MEX:GOV interior_minister 2008-01..2008-11-04 | 2008-11-04
Fernando Gómez Mont | Fernando Gomez Mont | m | MEX:GOV interior_minister 2008-11..2010-07
Francisco Blake Mora |  | m | MEX:GOV interior_minister 2010-07..2011-11-11 | 2011-11-11
Miguel Ángel Osorio Chong | Miguel Angel Osorio Chong | m | MEX:GOV interior_minister 2012-12..2018-01
Olga Sánchez Cordero | Olga Sanchez Cordero | f | MEX:GOV interior_minister 2018-12..2021-08
Genaro García Luna | Genaro Garcia Luna | m | MEX:GOV minister 2006-12..2012-11
Omar García Harfuch | Omar Garcia Harfuch | m | MEX:GOV minister 2024-10..
Guillermo Galván | Guillermo Galvan | m | MEX:GOV defence_minister 2006-12..2012-11
Agustín Carstens | Agustin Carstens | m | MEX:GOV finance_minister 2006-12..2009-12; MEX:BUS politician 2010-01..2017-11
Eduardo Medina Mora |  | m | MEX:JUD judge 2006-12..2009-09
Roberto Madrazo |  | m | MEX:OPP opposition_leader 2002-03..2006-07
Josefina Vázquez Mota | Josefina Vazquez Mota | f | MEX:GOV minister 2006-12..2009-04; MEX:PTY politician 2012..2012
Xóchitl Gálvez | Xochitl Galvez | f | MEX:PTY politician 2023..2024
Beatriz Paredes |  | f | MEX:PTY politician 2007..2011
Ulises Ruiz | Ulises Ruiz Ortiz | m | MEX:GOV governor 2004-12..2010-11
Subcomandante Marcos | Subcomandante Galeano; Rafael Sebastián Guillén | m | MEX:REB rebel_leader 1994-01-01..2014-05
Joaquín Guzmán | Joaquin Guzman; „El Chapo“ Guzmán; El Chapo | m | MEX:CRM politician 1988..
Ismael Zambada | El Mayo | m | MEX:CRM politician 1988..
Luis Donaldo Colosio |  | m | MEX:GOV minister 1992..1993-11; MEX:PTY politician 1993-11..1994-03-23

# Guatemala, Belize
Vinicio Cerezo |  | m | GTM:GOV president 1986-01-14..1991-01-14
Jorge Serrano |  | m | GTM:GOV president 1991-01-14..1993-06-01
Ramiro de León Carpio | Ramiro de Leon Carpio | m | GTM:GOV president 1993-06-06..1996-01-14
Álvaro Arzú | Alvaro Arzu | m | GTM:GOV president 1996-01-14..2000-01-14
Alfonso Portillo |  | m | GTM:GOV president 2000-01-14..2004-01-14
Óscar Berger | Oscar Berger | m | GTM:GOV president 2004-01-14..2008-01-14
Álvaro Colom | Alvaro Colom | m | GTM:GOV president 2008-01-14..2012-01-14
Otto Pérez Molina | Otto Perez Molina | m | GTM:MIL general 1990..2000; GTM:GOV president 2012-01-14..2015-09-03
Alejandro Maldonado |  | m | GTM:GOV president 2015-09-03..2016-01-14
Jimmy Morales |  | m | GTM:GOV president 2016-01-14..2020-01-14
Alejandro Giammattei |  | m | GTM:GOV president 2020-01-14..2024-01-14
Bernardo Arévalo | Bernardo Arevalo | m | GTM:GOV president 2024-01-15..
Efraín Ríos Montt | Efrain Rios Montt | m | GTM:GOV president 1982-03-23..1983-08-08; GTM:LEG speaker 2000..2004
Rigoberta Menchú | Rigoberta Menchu | f | GTM:SOC activist 1979..
Sandra Torres |  | f | GTM:GOV politician 2008-01..2011; GTM:PTY politician 2011..
Said Musa |  | m | BLZ:GOV prime_minister 1998-08-28..2008-02-08
Dean Barrow |  | m | BLZ:GOV prime_minister 2008-02-08..2020-11-12
Johnny Briceño | Johnny Briceno | m | BLZ:GOV prime_minister 2020-11-12..

# Honduras, El Salvador
Rafael Callejas |  | m | HND:GOV president 1990-01-27..1994-01-27
Carlos Roberto Reina |  | m | HND:GOV president 1994-01-27..1998-01-27
Carlos Flores | Carlos Flores Facussé | m | HND:GOV president 1998-01-27..2002-01-27
Ricardo Maduro |  | m | HND:GOV president 2002-01-27..2006-01-27
Manuel Zelaya | José Manuel Zelaya; Jose Manuel Zelaya; Mel Zelaya | m | HND:GOV president 2006-01-27..2009-06-28; HND:OPP opposition_leader 2009-06-28..2022-01; HND:GOV politician 2022-01..2026-01
Roberto Micheletti |  | m | HND:LEG speaker 2006-01..2009-06; HND:GOV president 2009-06-28..2010-01-27
Porfirio Lobo | Porfirio Lobo Sosa; Pepe Lobo | m | HND:LEG speaker 2002-01..2006-01; HND:OPP opposition_leader 2006..2010-01; HND:GOV president 2010-01-27..2014-01-27
Juan Orlando Hernández | Juan Orlando Hernandez | m | HND:LEG speaker 2010-01..2013-06; HND:GOV president 2014-01-27..2022-01-27
Xiomara Castro | Xiomara Castro de Zelaya | f | HND:OPP opposition_leader 2012..2022-01; HND:GOV president 2022-01-27..2026-01-27
Nasry Asfura |  | m | HND:GOV mayor 2014-01..2022-01; HND:GOV president 2026-01-27..
Patricia Rodas |  | f | HND:GOV foreign_minister 2009-01..2009-06-28
Carlos López Contreras | Carlos Lopez Contreras | m | HND:GOV foreign_minister 2009-07..2010-01
Elvin Santos |  | m | HND:GOV minister 2006-01..2008-12; HND:OPP opposition_leader 2008-12..2009-11
Romeo Vásquez | Romeo Vásquez Velásquez; Romeo Vasquez | m | HND:MIL general 2005..2010
Salvador Nasralla |  | m | HND:OPP opposition_leader 2012..2022-01; HND:GOV minister 2022-01..2024-04
Berta Cáceres | Berta Caceres | f | HND:SOC activist 1993..2016-03-02
Alfredo Cristiani |  | m | SLV:GOV president 1989-06-01..1994-06-01
Armando Calderón Sol | Armando Calderon Sol | m | SLV:GOV president 1994-06-01..1999-06-01
Francisco Flores |  | m | SLV:GOV president 1999-06-01..2004-06-01
Antonio Saca | Elías Antonio Saca; Tony Saca | m | SLV:GOV president 2004-06-01..2009-06-01
Mauricio Funes |  | m | SLV:GOV president 2009-06-01..2014-06-01
Salvador Sánchez Cerén | Salvador Sanchez Ceren | m | SLV:REB rebel_leader 1980..1992; SLV:GOV minister 2009-06..2014-06; SLV:GOV president 2014-06-01..2019-06-01
Nayib Bukele |  | m | SLV:GOV mayor 2015-05..2018-04; SLV:GOV president 2019-06-01..
Schafik Handal |  | m | SLV:REB rebel_leader 1980..1992; SLV:OPP opposition_leader 1992..2006-01-24
Óscar Romero | Oscar Romero; Oscar Arnulfo Romero | m | SLV:REL cleric 1977-02..1980-03-24

# Nicaragua, Costa Rica, Panama
Anastasio Somoza | Anastasio Somoza Debayle | m | NIC:GOV president 1967-05..1972-05; NIC:GOV president 1974-12..1979-07-17
Daniel Ortega | Daniel Ortega Saavedra | m | NIC:REB rebel_leader 1975..1979-07; NIC:GOV leader 1979-07-18..1985-01-10; NIC:GOV president 1985-01-10..1990-04-25; NIC:OPP opposition_leader 1990-04..2007-01; NIC:GOV president 2007-01-10..
Rosario Murillo |  | f | NIC:GOV politician 2007-01..2017-01; NIC:GOV minister 2017-01-10..2025-02; NIC:GOV president 2025-02-18..
Violeta Chamorro | Violeta Barrios de Chamorro | f | NIC:GOV president 1990-04-25..1997-01-10
Arnoldo Alemán | Arnoldo Aleman | m | NIC:GOV president 1997-01-10..2002-01-10
Enrique Bolaños | Enrique Bolanos | m | NIC:GOV president 2002-01-10..2007-01-10
Eduardo Montealegre |  | m | NIC:GOV foreign_minister 2002..2003; NIC:OPP opposition_leader 2005..2016
Edén Pastora | Eden Pastora | m | NIC:REB rebel_leader 1978..1986
Ernesto Cardenal |  | m | NIC:GOV minister 1979..1987
Óscar Arias | Oscar Arias; Óscar Arias Sánchez | m | CRI:GOV president 1986-05-08..1990-05-08; CRI:GOV president 2006-05-08..2010-05-08
Rafael Ángel Calderón | Rafael Angel Calderon | m | CRI:GOV president 1990-05-08..1994-05-08
José María Figueres | Jose Maria Figueres | m | CRI:GOV president 1994-05-08..1998-05-08
Miguel Ángel Rodríguez | Miguel Angel Rodriguez | m | CRI:GOV president 1998-05-08..2002-05-08; IGO:OAS secretary_general 2004-09..2004-10
Abel Pacheco |  | m | CRI:GOV president 2002-05-08..2006-05-08
Laura Chinchilla |  | f | CRI:GOV minister 2006-05..2008-10; CRI:GOV president 2010-05-08..2014-05-08
Luis Guillermo Solís | Luis Guillermo Solis | m | CRI:GOV president 2014-05-08..2018-05-08
Carlos Alvarado | Carlos Alvarado Quesada | m | CRI:GOV president 2018-05-08..2022-05-08
Rodrigo Chaves |  | m | CRI:GOV president 2022-05-08..2026-05-08
Laura Fernández | Laura Fernandez | f | CRI:GOV president 2026-05-08..
Manuel Noriega |  | m | PAN:MIL leader 1983-08-12..1989-12-20
Omar Torrijos |  | m | PAN:GOV leader 1968-10..1981-07-31 | 1981-07-31
Guillermo Endara |  | m | PAN:GOV president 1989-12-20..1994-09-01
Ernesto Pérez Balladares | Ernesto Perez Balladares | m | PAN:GOV president 1994-09-01..1999-09-01
Mireya Moscoso |  | f | PAN:GOV president 1999-09-01..2004-09-01
Martín Torrijos | Martin Torrijos | m | PAN:GOV president 2004-09-01..2009-07-01
Ricardo Martinelli |  | m | PAN:GOV president 2009-07-01..2014-07-01
Juan Carlos Varela |  | m | PAN:GOV foreign_minister 2009-07..2011-08; PAN:GOV president 2014-07-01..2019-07-01
Laurentino Cortizo |  | m | PAN:GOV president 2019-07-01..2024-07-01
José Raúl Mulino | Jose Raul Mulino | m | PAN:GOV president 2024-07-01..

# Cuba
Fidel Castro | Fidel Castro Ruz | m | CUB:REB rebel_leader 1953-07..1959-01; CUB:GOV prime_minister 1959-02-16..1976-12-02; CUB:GOV president 1976-12-02..2008-02-24
Raúl Castro | Raul Castro | m | CUB:GOV defence_minister 1959-10..2008-02; CUB:GOV president 2006-07-31..2018-04-19; CUB:GOV leader 2018-04-19..2021-04-19
Miguel Díaz-Canel | Miguel Diaz-Canel | m | CUB:GOV minister 2009-05..2013-02; CUB:GOV minister 2013-02..2018-04; CUB:GOV president 2018-04-19..
Che Guevara | Ernesto Che Guevara; Ernesto „Che“ Guevara; Ernesto Guevara | m | CUB:REB rebel_leader 1956-12..1959-01; CUB:GOV minister 1961-02..1965-04; IMG:REB rebel_leader 1965-04..1967-10-09
Fulgencio Batista |  | m | CUB:GOV president 1940-10..1944-10; CUB:GOV president 1952-03-10..1959-01-01
Manuel Marrero |  | m | CUB:GOV minister 2004..2019-12; CUB:GOV prime_minister 2019-12-21..
Felipe Pérez Roque | Felipe Perez Roque | m | CUB:GOV foreign_minister 1999-05-28..2009-03-02
Bruno Rodríguez | Bruno Rodriguez; Bruno Rodríguez Parrilla | m | CUB:GOV foreign_minister 2009-03-02..
Carlos Lage |  | m | CUB:GOV minister 1993..2009-03
Ricardo Alarcón | Ricardo Alarcon | m | CUB:GOV foreign_minister 1992..1993; CUB:LEG speaker 1993-02..2013-02
Esteban Lazo |  | m | CUB:LEG speaker 2013-02..
Ramón Machado Ventura | Ramon Machado Ventura | m | CUB:GOV minister 2008-02..2013-02
Mariela Castro |  | f | CUB:SOC activist 2000..
Oswaldo Payá | Oswaldo Paya | m | CUB:OPP activist 1988..2012-07-22
Elizardo Sánchez | Elizardo Sanchez | m | CUB:OPP activist 1987..
Guillermo Fariñas | Guillermo Farinas | m | CUB:OPP activist 1995..
Yoani Sánchez | Yoani Sanchez | f | CUB:JRN activist 2007..
Orlando Zapata | Orlando Zapata Tamayo | m | CUB:OPP activist 2002..2010-02-23
Luis Posada Carriles | Posada Carriles | m | CUB:REB rebel_leader 1961..2018-05

# Haiti, Dominican Republic
François Duvalier | Francois Duvalier; Papa Doc | m | HTI:GOV president 1957-10-22..1971-04-21 | 1971-04-21
Jean-Claude Duvalier | Baby Doc | m | HTI:GOV president 1971-04-22..1986-02-07
Jean-Bertrand Aristide |  | m | HTI:GOV president 1991-02-07..1991-09-30; HTI:GOV president 1994-10-12..1996-02-07; HTI:GOV president 2001-02-07..2004-02-29
Raoul Cédras | Raoul Cedras | m | HTI:MIL leader 1991-09..1994-10
René Préval | Rene Preval | m | HTI:GOV prime_minister 1991-02..1991-10; HTI:GOV president 1996-02-07..2001-02-07; HTI:GOV president 2006-05-14..2011-05-14
Boniface Alexandre |  | m | HTI:GOV president 2004-02-29..2006-05-14
Michel Martelly |  | m | HTI:GOV president 2011-05-14..2016-02-07
Jocelerme Privert |  | m | HTI:GOV interior_minister 2002..2004; HTI:GOV president 2016-02-14..2017-02-07
Jovenel Moïse | Jovenel Moise | m | HTI:GOV president 2017-02-07..2021-07-07 | 2021-07-07
Gérard Latortue | Gerard Latortue | m | HTI:GOV prime_minister 2004-03-12..2006-06-09
Jacques-Édouard Alexis | Jacques-Edouard Alexis | m | HTI:GOV prime_minister 1999-03..2001-03; HTI:GOV prime_minister 2006-06-09..2008-09-05
Michèle Pierre-Louis | Michele Pierre-Louis | f | HTI:GOV prime_minister 2008-09-05..2009-11-11
Jean-Max Bellerive |  | m | HTI:GOV prime_minister 2009-11-11..2011-10-18
Garry Conille |  | m | HTI:GOV prime_minister 2011-10-18..2012-05; HTI:GOV prime_minister 2024-06-03..2024-11
Laurent Lamothe |  | m | HTI:GOV prime_minister 2012-05-16..2014-12-14
Evans Paul |  | m | HTI:GOV prime_minister 2015-01-16..2016-02
Ariel Henry |  | m | HTI:GOV prime_minister 2021-07-20..2024-04-24
Alix Didier Fils-Aimé | Alix Didier Fils-Aime | m | HTI:GOV prime_minister 2024-11-11..
Leslie Manigat |  | m | HTI:GOV president 1988-02-07..1988-06-20; HTI:PTY politician 2006..2006
Jude Célestin | Jude Celestin | m | HTI:PTY politician 2010..2017
Mirlande Manigat |  | f | HTI:PTY politician 2006..2011
Guy Philippe |  | m | HTI:PTY politician 2004..2017; HTI:REB rebel_leader 2004-02..2004-03
Jimmy Chérizier | Jimmy Cherizier | m | HTI:CRM politician 2018..
Rafael Trujillo |  | m | DOM:GOV president 1930-08..1961-05-30 | 1961-05-30
Joaquín Balaguer | Joaquin Balaguer | m | DOM:GOV president 1966-07-01..1978-08-16; DOM:GOV president 1986-08-16..1996-08-16
Leonel Fernández | Leonel Fernandez | m | DOM:GOV president 1996-08-16..2000-08-16; DOM:GOV president 2004-08-16..2012-08-16
Hipólito Mejía | Hipolito Mejia | m | DOM:GOV president 2000-08-16..2004-08-16
Danilo Medina |  | m | DOM:GOV president 2012-08-16..2020-08-16
Luis Abinader |  | m | DOM:GOV president 2020-08-16..

# Caribbean, Guyana, Suriname
Michael Manley |  | m | JAM:GOV prime_minister 1972-03..1980-11; JAM:GOV prime_minister 1989-02-10..1992-03-30
P. J. Patterson | Percival Patterson | m | JAM:GOV prime_minister 1992-03-30..2006-03-30
Portia Simpson-Miller | Portia Simpson Miller | f | JAM:GOV prime_minister 2006-03-30..2007-09-11; JAM:GOV prime_minister 2012-01-05..2016-03-03
Bruce Golding |  | m | JAM:GOV prime_minister 2007-09-11..2011-10-23
Andrew Holness |  | m | JAM:GOV prime_minister 2011-10-23..2012-01-05; JAM:GOV prime_minister 2016-03-03..
Patrick Manning |  | m | TTO:GOV prime_minister 1991-12..1995-11; TTO:GOV prime_minister 2001-12-24..2010-05-26
Basdeo Panday |  | m | TTO:GOV prime_minister 1995-11-09..2001-12-24
Kamla Persad-Bissessar |  | f | TTO:GOV prime_minister 2010-05-26..2015-09-09; TTO:OPP opposition_leader 2015-09..2025-05; TTO:GOV prime_minister 2025-05-01..
Keith Rowley |  | m | TTO:GOV prime_minister 2015-09-09..2025-03-17
Owen Arthur |  | m | BRB:GOV prime_minister 1994-09-06..2008-01-15
Mia Mottley | Mia Amor Mottley | f | BRB:GOV prime_minister 2018-05-25..
Freundel Stuart |  | m | BRB:GOV prime_minister 2010-10-23..2018-05-25
Hubert Ingraham |  | m | BHS:GOV prime_minister 1992-08-21..2002-05-03; BHS:GOV prime_minister 2007-05-04..2012-05-08
Perry Christie |  | m | BHS:GOV prime_minister 2002-05-03..2007-05-04; BHS:GOV prime_minister 2012-05-08..2017-05-11
Ralph Gonsalves |  | m | VCT:GOV prime_minister 2001-03-29..2025-11-28
Roosevelt Skerrit |  | m | DMA:GOV prime_minister 2004-01-08..
Eugenia Charles |  | f | DMA:GOV prime_minister 1980-07-21..1995-06-14
Maurice Bishop |  | m | GRD:GOV prime_minister 1979-03-13..1983-10-13
Keith Mitchell |  | m | GRD:GOV prime_minister 1995-06-22..2008-07-09; GRD:GOV prime_minister 2013-02-20..2022-06-24
Baldwin Spencer |  | m | ATG:GOV prime_minister 2004-03-24..2014-06-12
Gaston Browne |  | m | ATG:GOV prime_minister 2014-06-13..
Cheddi Jagan |  | m | GUY:GOV president 1992-10-09..1997-03-06 | 1997-03-06
Janet Jagan |  | f | GUY:GOV president 1997-12-19..1999-08-11
Bharrat Jagdeo |  | m | GUY:GOV president 1999-08-11..2011-12-03; GUY:GOV minister 2020-08..
Donald Ramotar |  | m | GUY:GOV president 2011-12-03..2015-05-16
David Granger |  | m | GUY:GOV president 2015-05-16..2020-08-02
Irfaan Ali |  | m | GUY:GOV president 2020-08-02..
Desi Bouterse | Dési Bouterse; Desiré Bouterse | m | SUR:MIL leader 1980-02-25..1988-01-25; SUR:GOV president 2010-08-12..2020-07-16
Ronald Venetiaan |  | m | SUR:GOV president 1991-09-16..1996-09-15; SUR:GOV president 2000-08-12..2010-08-12
Chan Santokhi |  | m | SUR:GOV president 2020-07-16..2025-07-16
Jennifer Geerlings-Simons | Jennifer Simons | f | SUR:GOV president 2025-07-16..

# Venezuela
Hugo Chávez | Hugo Chavez; Hugo Chávez Frías; Hugo Rafael Chávez | m | VEN:MIL rebel_leader 1992-02..1994-03; VEN:GOV president 1999-02-02..2013-03-05 | 2013-03-05
Nicolás Maduro | Nicolas Maduro | m | VEN:LEG speaker 2005-01..2006-08; VEN:GOV foreign_minister 2006-08-08..2013-01; VEN:GOV minister 2012-10-13..2013-03-05; VEN:GOV president 2013-03-05..2026-01-03
Delcy Rodríguez | Delcy Rodriguez | f | VEN:GOV foreign_minister 2014-12-26..2017-06-21; VEN:GOV minister 2018-06-14..2026-01-05; VEN:GOV president 2026-01-05..
Juan Guaidó | Juan Guaido | m | VEN:OPP opposition_leader 2019-01-05..2023-01-05; VEN:OPP activist 2023-01-05..
Carlos Andrés Pérez | Carlos Andres Perez | m | VEN:GOV president 1974-03-12..1979-03-12; VEN:GOV president 1989-02-02..1993-05-21
Rafael Caldera |  | m | VEN:GOV president 1969-03-11..1974-03-12; VEN:GOV president 1994-02-02..1999-02-02
Pedro Carmona |  | m | VEN:BUS politician 2001-07..2002-04; VEN:GOV president 2002-04-12..2002-04-14
José Vicente Rangel | Jose Vicente Rangel | m | VEN:GOV foreign_minister 1999-02..2001-02; VEN:GOV defence_minister 2001-02..2002-04; VEN:GOV minister 2002-04..2007-01
Diosdado Cabello |  | m | VEN:GOV minister 2002-01..2002-04; VEN:GOV minister 2009..2010; VEN:LEG speaker 2012-01-05..2016-01-05; VEN:LEG speaker 2018-06..2020-12; VEN:GOV interior_minister 2024-08-27..
Elías Jaua | Elias Jaua | m | VEN:GOV minister 2010-01..2012-10; VEN:GOV foreign_minister 2013-01-15..2014-09
Ramón Carrizales | Ramon Carrizales | m | VEN:GOV minister 2008-01..2010-01
Alí Rodríguez Araque | Ali Rodriguez Araque | m | VEN:GOV foreign_minister 2004-11..2006-08; VEN:GOV finance_minister 2008-06..2010-02
Rafael Ramírez | Rafael Ramirez | m | VEN:GOV minister 2002-07..2014-09; VEN:GOV foreign_minister 2014-09..2014-12
Jorge Arreaza |  | m | VEN:GOV minister 2013-04..2016-01; VEN:GOV foreign_minister 2017-08-02..2021-08
Jorge Rodríguez | Jorge Rodriguez; Jorge Rodríguez Gómez | m | VEN:GOV minister 2007-01..2008-01; VEN:GOV mayor 2008-12..2017; VEN:GOV minister 2017-11..2021-01; VEN:LEG speaker 2021-01-05..
Yván Gil | Yvan Gil | m | VEN:GOV foreign_minister 2023-01-06..
Tareck El Aissami |  | m | VEN:GOV interior_minister 2008-09..2012-10; VEN:GOV governor 2012-12..2017-01; VEN:GOV minister 2017-01-04..2018-06; VEN:GOV minister 2020-04..2023-03
Vladimir Padrino López | Vladimir Padrino; Padrino López; Vladimir Padrino Lopez | m | VEN:GOV defence_minister 2014-10-24..
Luisa Ortega Díaz | Luisa Ortega; Luisa Ortega Diaz | f | VEN:JUD judge 2007-12-13..2017-08-05; VEN:OPP activist 2017-08-05..
Tarek William Saab |  | m | VEN:JUD judge 2017-08-05..
Henrique Capriles | Henrique Capriles Radonski | m | VEN:GOV governor 2008-11..2017-04; VEN:OPP opposition_leader 2012-02..
Leopoldo López | Leopoldo Lopez | m | VEN:GOV mayor 2000-08..2008-11; VEN:OPP opposition_leader 2008..
María Corina Machado | Maria Corina Machado | f | VEN:LEG member_of_parliament 2011-01..2014-03; VEN:OPP opposition_leader 2012..
Edmundo González | Edmundo Gonzalez; Edmundo González Urrutia | m | VEN:OPP opposition_leader 2024-04..
Antonio Ledezma |  | m | VEN:OPP opposition_leader 2008..; VEN:GOV mayor 2008-12..2015-02
Manuel Rosales |  | m | VEN:GOV governor 2000..2008-11; VEN:OPP opposition_leader 2006-08..2009-04; VEN:GOV governor 2021-11..
Henry Ramos Allup |  | m | VEN:OPP opposition_leader 2000..; VEN:LEG speaker 2016-01-05..2017-01-05
Julio Borges |  | m | VEN:OPP opposition_leader 2000..; VEN:LEG speaker 2017-01-05..2018-01-05
Teodoro Petkoff |  | m | VEN:OPP opposition_leader 1999..2018-10
Lilian Tintori |  | f | VEN:OPP activist 2014-02..
Raúl Baduel | Raul Baduel; Raúl Isaías Baduel | m | VEN:GOV defence_minister 2006-06..2007-07; VEN:OPP opposition_leader 2007-11..2021-10

# Colombia
Virgilio Barco |  | m | COL:GOV president 1986-08-07..1990-08-07
Ernesto Samper |  | m | COL:GOV president 1994-08-07..1998-08-07; IGO:UNS secretary_general 2014-08..2017-01
Andrés Pastrana | Andres Pastrana | m | COL:GOV president 1998-08-07..2002-08-07
Álvaro Uribe | Alvaro Uribe; Álvaro Uribe Vélez | m | COL:GOV governor 1995-01..1997-12; COL:GOV president 2002-08-07..2010-08-07; COL:LEG member_of_parliament 2014-07-20..2020-08-18
Juan Manuel Santos |  | m | COL:GOV defence_minister 2006-07-19..2009-05-18; COL:GOV president 2010-08-07..2018-08-07
Iván Duque | Ivan Duque; Iván Duque Márquez | m | COL:LEG member_of_parliament 2014-07..2018-04; COL:GOV president 2018-08-07..2022-08-07
Gustavo Petro |  | m | COL:LEG member_of_parliament 2006-07..2010-07; COL:GOV mayor 2012-01..2015-12; COL:LEG member_of_parliament 2018-07..2022-07; COL:GOV president 2022-08-07..2026-08-07
Francia Márquez | Francia Marquez | f | COL:GOV minister 2022-08-07..2026-08-07
María Ángela Holguín | Maria Angela Holguin | f | COL:GOV foreign_minister 2010-08-07..2018-08-07
María Consuelo Araújo | Maria Consuelo Araujo | f | COL:GOV foreign_minister 2006-08..2007-02
Fernando Araújo | Fernando Araujo | m | COL:GOV foreign_minister 2007-02-26..2008-07
Jaime Bermúdez | Jaime Bermudez | m | COL:GOV foreign_minister 2008-07..2010-08
Carolina Barco |  | f | COL:GOV foreign_minister 2002-08..2006-08
Carlos Holmes Trujillo |  | m | COL:GOV foreign_minister 2018-08-07..2019-11; COL:GOV defence_minister 2019-11..2021-01-26 | 2021-01-26
Juan Carlos Pinzón | Juan Carlos Pinzon | m | COL:GOV defence_minister 2011-08..2015-06
Francisco Santos |  | m | COL:GOV minister 2002-08-07..2010-08-07
Sergio Jaramillo |  | m | COL:GOV minister 2012..2016
Humberto de la Calle |  | m | COL:GOV minister 1994-08..1996-09; COL:GOV politician 2012-10..2016-11
Luis Carlos Restrepo |  | m | COL:GOV politician 2002-08..2009-03
Íngrid Betancourt | Ingrid Betancourt; Íngrid Betancourt Pulecio | f | COL:LEG member_of_parliament 1994..2002; COL:PTY politician 2002-01..2008-07-02; COL:SOC activist 2008-07-02..
Clara Rojas |  | f | COL:PTY politician 2002-01..2008-01; COL:LEG member_of_parliament 2014-07..2018-07
Piedad Córdoba | Piedad Cordoba | f | COL:LEG member_of_parliament 1994..2010-11
Manuel Marulanda | Manuel Marulanda Vélez; Pedro Antonio Marín; Tirofijo | m | COL:REB rebel_leader 1964-05..2008-03-26
Alfonso Cano | Guillermo León Sáenz | m | COL:REB rebel_leader 2008-03-26..2011-11-04
Timoleón Jiménez | Timochenko; Rodrigo Londoño; Timoleon Jimenez; Rodrigo Londono | m | COL:REB rebel_leader 2011-11-15..2017-08; COL:PTY party_leader 2017-09..
Raúl Reyes | Raul Reyes | m | COL:REB rebel_leader 1990..2008-03-01
Iván Márquez | Ivan Marquez; Luciano Marín | m | COL:REB rebel_leader 1990..2017-06; COL:PTY party_leader 2017-09..2018; COL:REB rebel_leader 2019-08-29..
Jesús Santrich | Jesus Santrich | m | COL:REB rebel_leader 2000..2017; COL:REB rebel_leader 2019-08..2021-05-17
Mono Jojoy | Jorge Briceño; Jorge Briceno; Víctor Julio Suárez | m | COL:REB rebel_leader 1990..2010-09-22
Rodrigo Granda |  | m | COL:REB spokesperson 1998..2017
Simón Trinidad | Simon Trinidad; Ricardo Palmera | m | COL:REB rebel_leader 1987..2004-01
Iván Ríos | Ivan Rios | m | COL:REB rebel_leader 2000..2008-03-03
Nicolás Rodríguez Bautista | Nicolas Rodriguez Bautista | m | COL:REB rebel_leader 1998..2021-06
Antonio García | Antonio Garcia | m | COL:REB rebel_leader 1990..
Pablo Beltrán | Pablo Beltran | m | COL:REB rebel_leader 1990..
Carlos Castaño | Carlos Castano | m | COL:PRM rebel_leader 1994..2004-04-16
Salvatore Mancuso |  | m | COL:PRM rebel_leader 1997..2004-12
Pablo Escobar |  | m | COL:CRM politician 1976..1993-12-02
Camilo Torres |  | m | COL:REL cleric 1954..1965; COL:REB rebel_leader 1965..1966-02-15

# Ecuador, Peru, Bolivia
Sixto Durán Ballén | Sixto Duran Ballen | m | ECU:GOV president 1992-08-10..1996-08-10
Abdalá Bucaram | Abdala Bucaram | m | ECU:GOV president 1996-08-10..1997-02-06
Jamil Mahuad |  | m | ECU:GOV president 1998-08-10..2000-01-21
Gustavo Noboa |  | m | ECU:GOV president 2000-01-22..2003-01-15
Lucio Gutiérrez | Lucio Gutierrez | m | ECU:GOV president 2003-01-15..2005-04-20; ECU:OPP opposition_leader 2006..2013
Alfredo Palacio |  | m | ECU:GOV president 2005-04-20..2007-01-15
Rafael Correa | Rafael Correa Delgado | m | ECU:GOV finance_minister 2005-04..2005-08; ECU:GOV president 2007-01-15..2017-05-24; ECU:OPP opposition_leader 2017-05-24..
Lenín Moreno | Lenin Moreno | m | ECU:GOV minister 2007-01..2013-05; ECU:GOV president 2017-05-24..2021-05-24
Guillermo Lasso |  | m | ECU:PTY politician 2012..2021-05; ECU:GOV president 2021-05-24..2023-11-23
Daniel Noboa |  | m | ECU:GOV president 2023-11-23..
Álvaro Noboa | Alvaro Noboa | m | ECU:PTY politician 1998..2013
Ricardo Patiño | Ricardo Patino | m | ECU:GOV finance_minister 2007-01..2007-07; ECU:GOV foreign_minister 2010-01-20..2016-03; ECU:GOV defence_minister 2016-03..2017-05
Fander Falconí | Fander Falconi | m | ECU:GOV foreign_minister 2008-12..2010-01
María Isabel Salvador | Maria Isabel Salvador | f | ECU:GOV foreign_minister 2007-12..2008-12
Guadalupe Larriva |  | f | ECU:GOV defence_minister 2007-01-15..2007-01-24 | 2007-01-24
Jaime Nebot |  | m | ECU:GOV mayor 2000-08..2019-05
Alan García | Alan Garcia | m | PER:GOV president 1985-07-28..1990-07-28; PER:GOV president 2006-07-28..2011-07-28
Alberto Fujimori |  | m | PER:GOV president 1990-07-28..2000-11-22
Keiko Fujimori |  | f | PER:LEG member_of_parliament 2006-07..2011-07; PER:OPP opposition_leader 2009..
Vladimiro Montesinos |  | m | PER:SPY politician 1990..2000-09
Valentín Paniagua | Valentin Paniagua | m | PER:GOV president 2000-11-22..2001-07-28
Alejandro Toledo |  | m | PER:OPP opposition_leader 2000..2001-07; PER:GOV president 2001-07-28..2006-07-28
Ollanta Humala |  | m | PER:OPP opposition_leader 2005..2011-07; PER:GOV president 2011-07-28..2016-07-28
Pedro Pablo Kuczynski |  | m | PER:GOV finance_minister 2004-02..2005-08; PER:GOV prime_minister 2005-08..2006-07; PER:GOV president 2016-07-28..2018-03-23
Martín Vizcarra | Martin Vizcarra | m | PER:GOV minister 2016-07..2018-03; PER:GOV president 2018-03-23..2020-11-09
Manuel Merino |  | m | PER:GOV president 2020-11-10..2020-11-15
Francisco Sagasti |  | m | PER:GOV president 2020-11-17..2021-07-28
Pedro Castillo |  | m | PER:GOV president 2021-07-28..2022-12-07
Dina Boluarte |  | f | PER:GOV minister 2021-07..2022-12; PER:GOV president 2022-12-07..2025-10-10
José Jerí | Jose Jeri | m | PER:LEG speaker 2025-07..2025-10; PER:GOV president 2025-10-10..2026-02
Lourdes Flores | Lourdes Flores Nano | f | PER:OPP opposition_leader 2000..2011
Jorge del Castillo |  | m | PER:GOV prime_minister 2006-07-28..2008-10
Yehude Simon |  | m | PER:GOV prime_minister 2008-10..2009-07
Abimael Guzmán | Abimael Guzman | m | PER:REB rebel_leader 1970..1992-09-12
Néstor Cerpa | Nestor Cerpa; Néstor Cerpa Cartolini | m | PER:REB rebel_leader 1990..1997-04-22
Hugo Banzer | Hugo Banzer Suárez | m | BOL:GOV president 1971-08..1978-07; BOL:GOV president 1997-08-06..2001-08-07
Gonzalo Sánchez de Lozada | Gonzalo Sanchez de Lozada | m | BOL:GOV president 1993-08-06..1997-08-06; BOL:GOV president 2002-08-06..2003-10-17
Jaime Paz Zamora |  | m | BOL:GOV president 1989-08-06..1993-08-06
Jorge Quiroga | Jorge „Tuto“ Quiroga; Tuto Quiroga | m | BOL:GOV president 2001-08-07..2002-08-06; BOL:OPP opposition_leader 2005..
Carlos Mesa |  | m | BOL:GOV president 2003-10-17..2005-06-09; BOL:OPP opposition_leader 2018-10..
Eduardo Rodríguez | Eduardo Rodríguez Veltzé; Eduardo Rodriguez Veltze; Eduardo Rodriguez | m | BOL:JUD judge 2004-03..2005-06; BOL:GOV president 2005-06-09..2006-01-22
Evo Morales |  | m | BOL:LAB politician 1996..2006-01; BOL:GOV president 2006-01-22..2019-11-10; BOL:OPP opposition_leader 2019-11-10..
Álvaro García Linera | Alvaro Garcia Linera | m | BOL:GOV minister 2006-01-22..2019-11-10
Jeanine Áñez | Jeanine Anez; Jeanine Añez | f | BOL:GOV president 2019-11-12..2020-11-08
Luis Arce |  | m | BOL:GOV finance_minister 2006-01..2019-11; BOL:GOV president 2020-11-08..2025-11-08
Rodrigo Paz | Rodrigo Paz Pereira | m | BOL:GOV president 2025-11-08..
David Choquehuanca |  | m | BOL:GOV foreign_minister 2006-01-23..2017-01; BOL:GOV minister 2020-11..2025-11
Rubén Costas | Ruben Costas | m | BOL:GOV governor 2006-01..2021-05
Luis Fernando Camacho |  | m | BOL:OPP opposition_leader 2019-02..2021-05; BOL:GOV governor 2021-05..2022-12
Samuel Doria Medina |  | m | BOL:OPP opposition_leader 2003..
Felipe Quispe |  | m | BOL:OPP activist 1998..2021-01

# Chile, Argentina
Salvador Allende |  | m | CHL:GOV president 1970-11-03..1973-09-11 | 1973-09-11
Augusto Pinochet |  | m | CHL:GOV president 1973-09-11..1990-03-11; CHL:MIL commander 1990-03-11..1998-03-10
Patricio Aylwin |  | m | CHL:GOV president 1990-03-11..1994-03-11
Eduardo Frei | Eduardo Frei Ruiz-Tagle | m | CHL:GOV president 1994-03-11..2000-03-11; CHL:LEG speaker 2006-03..2008-03
Ricardo Lagos |  | m | CHL:GOV president 2000-03-11..2006-03-11; UNO commissioner 2007-05..2010-05
Sebastián Piñera | Sebastian Pinera | m | CHL:OPP opposition_leader 2005..2010-03; CHL:GOV president 2010-03-11..2014-03-11; CHL:GOV president 2018-03-11..2022-03-11
Gabriel Boric |  | m | CHL:EDU activist 2011..2013; CHL:LEG member_of_parliament 2014-03..2022-03; CHL:GOV president 2022-03-11..2026-03-11
José Antonio Kast | Jose Antonio Kast | m | CHL:LEG member_of_parliament 2002-03..2018-03; CHL:OPP opposition_leader 2017..2026-03; CHL:GOV president 2026-03-11..
Soledad Alvear |  | f | CHL:GOV foreign_minister 2000-03..2004-09
Ignacio Walker |  | m | CHL:GOV foreign_minister 2004-10..2006-03
Alejandro Foxley |  | m | CHL:GOV finance_minister 1990-03..1994-03; CHL:GOV foreign_minister 2006-03..2009-03
Heraldo Muñoz | Heraldo Munoz | m | UNO commissioner 2010-05..2014-03; CHL:GOV foreign_minister 2014-03-11..2018-03-11
Alfredo Moreno |  | m | CHL:GOV foreign_minister 2010-03-11..2014-03-11
Camila Vallejo |  | f | CHL:EDU activist 2010-11..2013; CHL:LEG member_of_parliament 2014-03..2022-03; CHL:GOV minister 2022-03-11..2026-03
Laurence Golborne |  | m | CHL:GOV minister 2010-03..2011-07
Rodrigo Hinzpeter |  | m | CHL:GOV interior_minister 2010-03-11..2012-11
Evelyn Matthei |  | f | CHL:GOV minister 2011-01..2013-07; CHL:PTY politician 2013..2013
Joaquín Lavín | Joaquin Lavin | m | CHL:PTY politician 1999..2006
Manuel Contreras |  | m | CHL:SPY politician 1974-06..1977-08
Isabel Allende | Isabel Allende Bussi | f | CHL:LEG member_of_parliament 1994-03..2025-04
Juan Perón | Juan Peron; Juan Domingo Perón | m | ARG:GOV president 1946-06-04..1955-09-21; ARG:GOV president 1973-10-12..1974-07-01 | 1974-07-01
Eva Perón | Evita; Eva Peron; Evita Perón | f | ARG:GOV politician 1946-06..1952-07-26 | 1952-07-26
Isabel Perón | Isabel Martínez de Perón; Isabel Peron | f | ARG:GOV president 1974-07-01..1976-03-24
Jorge Rafael Videla | Jorge Videla | m | ARG:GOV president 1976-03-29..1981-03-29
Leopoldo Galtieri |  | m | ARG:GOV president 1981-12-22..1982-06-18
Raúl Alfonsín | Raul Alfonsin | m | ARG:GOV president 1983-12-10..1989-07-08
Carlos Menem |  | m | ARG:GOV president 1989-07-08..1999-12-10; ARG:LEG member_of_parliament 2005-12..2021-02
Fernando de la Rúa | Fernando de la Rua | m | ARG:GOV president 1999-12-10..2001-12-21
Eduardo Duhalde |  | m | ARG:GOV governor 1991-12..1999-12; ARG:GOV president 2002-01-02..2003-05-25
Néstor Kirchner | Nestor Kirchner | m | ARG:GOV governor 1991-12..2003-05; ARG:GOV president 2003-05-25..2007-12-10; IGO:UNS secretary_general 2010-05..2010-10-27 | 2010-10-27
Cristina Fernández de Kirchner | Cristina Kirchner; Cristina Fernandez de Kirchner; Cristina Fernández | f | ARG:LEG member_of_parliament 2001-12..2007-11; ARG:GOV president 2007-12-10..2015-12-09; ARG:OPP opposition_leader 2015-12..2019-12; ARG:GOV minister 2019-12-10..2023-12-10; ARG:OPP opposition_leader 2023-12..
Mauricio Macri |  | m | ARG:GOV mayor 2007-12-10..2015-12-09; ARG:GOV president 2015-12-10..2019-12-10; ARG:PTY party_leader 2019-12-10..
Alberto Fernández | Alberto Fernandez | m | ARG:GOV minister 2003-05..2008-07; ARG:GOV president 2019-12-10..2023-12-10
Javier Milei |  | m | ARG:LEG member_of_parliament 2021-12..2023-12; ARG:GOV president 2023-12-10..
Jorge Taiana |  | m | ARG:GOV foreign_minister 2005-12..2010-06; ARG:GOV defence_minister 2021-08..2023-12
Héctor Timerman | Hector Timerman | m | ARG:GOV foreign_minister 2010-06-22..2015-12-10
Susana Malcorra |  | f | ARG:GOV foreign_minister 2015-12-10..2017-06
Jorge Faurie |  | m | ARG:GOV foreign_minister 2017-06..2019-12
Rafael Bielsa |  | m | ARG:GOV foreign_minister 2003-05..2005-12
Roberto Lavagna |  | m | ARG:GOV finance_minister 2002-04..2005-11
Domingo Cavallo |  | m | ARG:GOV foreign_minister 1989-07..1991-01; ARG:GOV finance_minister 1991-03..1996-08; ARG:GOV finance_minister 2001-03..2001-12
Felisa Miceli |  | f | ARG:GOV finance_minister 2005-12..2007-07
Axel Kicillof |  | m | ARG:GOV finance_minister 2013-11..2015-12; ARG:GOV governor 2019-12..
Amado Boudou |  | m | ARG:GOV finance_minister 2009-07..2011-12; ARG:GOV minister 2011-12-10..2015-12
Julio Cobos |  | m | ARG:GOV minister 2007-12-10..2011-12-10
Sergio Massa |  | m | ARG:GOV minister 2008-07..2009-07; ARG:LEG speaker 2019-12..2022-08; ARG:GOV finance_minister 2022-08..2023-12
Daniel Scioli |  | m | ARG:GOV minister 2003-05..2007-12; ARG:GOV governor 2007-12..2015-12
Patricia Bullrich |  | f | ARG:GOV minister 2015-12..2019-12; ARG:GOV minister 2023-12..2025-12
Luis Caputo |  | m | ARG:GOV finance_minister 2017-01..2018-06; ARG:GOV finance_minister 2023-12-10..
Elisa Carrió | Elisa Carrio | f | ARG:OPP opposition_leader 2001..2015
Alberto Nisman |  | m | ARG:JUD judge 2004..2015-01-18
Hebe de Bonafini |  | f | ARG:SOC activist 1977..2022-11
Alfredo Astiz |  | m | ARG:MIL politician 1970..1998

# Brazil, Paraguay, Uruguay
Getúlio Vargas | Getulio Vargas | m | BRA:GOV president 1930-11..1945-10; BRA:GOV president 1951-01..1954-08-24 | 1954-08-24
João Goulart | Joao Goulart | m | BRA:GOV president 1961-09..1964-04-01
José Sarney | Jose Sarney | m | BRA:GOV president 1985-03-15..1990-03-15; BRA:LEG speaker 2003-02..2005-02; BRA:LEG speaker 2009-02..2013-02
Fernando Collor | Fernando Collor de Mello | m | BRA:GOV president 1990-03-15..1992-10-02; BRA:LEG member_of_parliament 2007-02..2023-01
Itamar Franco |  | m | BRA:GOV president 1992-10-02..1995-01-01
Fernando Henrique Cardoso | Henrique Cardoso | m | BRA:GOV foreign_minister 1992-10-05..1993-05-20; BRA:GOV finance_minister 1993-05..1994-03; BRA:GOV president 1995-01-01..2003-01-01
Luiz Inácio Lula da Silva | Lula da Silva; Lula; Luiz Inacio Lula da Silva; Luis Inácio Lula da Silva | m | BRA:LAB politician 1975..1980; BRA:OPP opposition_leader 1980-02..2003-01; BRA:GOV president 2003-01-01..2011-01-01; BRA:PTY politician 2011-01..2023-01; BRA:GOV president 2023-01-01..
Dilma Rousseff |  | f | BRA:GOV minister 2003-01..2010-03; BRA:GOV president 2011-01-01..2016-08-31; IGO:NDB commissioner 2023-03..
Michel Temer |  | m | BRA:LEG speaker 2009-02..2010-12; BRA:GOV minister 2011-01-01..2016-05; BRA:GOV president 2016-05-12..2019-01-01
Jair Bolsonaro |  | m | BRA:LEG member_of_parliament 1991-02..2019-01; BRA:GOV president 2019-01-01..2023-01-01; BRA:OPP opposition_leader 2023-01-01..
José Alencar | Jose Alencar | m | BRA:GOV minister 2003-01-01..2011-01-01; BRA:GOV defence_minister 2004-11..2006-03
Hamilton Mourão | Hamilton Mourao | m | BRA:GOV minister 2019-01..2023-01; BRA:LEG member_of_parliament 2023-02..
Geraldo Alckmin |  | m | BRA:GOV governor 2001-03..2006-03; BRA:OPP opposition_leader 2006..; BRA:GOV governor 2011-01..2018-04; BRA:GOV minister 2023-01-01..
José Serra | Jose Serra | m | BRA:GOV minister 1998-03..2002-02; BRA:GOV mayor 2005-01..2006-03; BRA:GOV governor 2007-01..2010-04; BRA:GOV foreign_minister 2016-05-12..2017-02
Aécio Neves | Aecio Neves | m | BRA:GOV governor 2003-01..2010-03; BRA:OPP opposition_leader 2013-05..2017-12
Marina Silva |  | f | BRA:GOV minister 2003-01-01..2008-05; BRA:OPP opposition_leader 2009..2022; BRA:GOV minister 2023-01-01..
Celso Amorim |  | m | BRA:GOV foreign_minister 1993-07..1994-12; BRA:GOV foreign_minister 2003-01-01..2011-01-01; BRA:GOV defence_minister 2011-08..2014-12; BRA:GOV politician 2023-01..
Antonio Patriota | António Patriota | m | BRA:GOV foreign_minister 2011-01-01..2013-08
Mauro Vieira |  | m | BRA:GOV foreign_minister 2015-01-01..2016-05; BRA:GOV foreign_minister 2023-01-01..
Ernesto Araújo | Ernesto Araujo | m | BRA:GOV foreign_minister 2019-01-01..2021-03
Nelson Jobim |  | m | BRA:JUD judge 1997-04..2006-03; BRA:GOV defence_minister 2007-07..2011-08
Antonio Palocci |  | m | BRA:GOV finance_minister 2003-01-01..2006-03-27; BRA:GOV minister 2011-01..2011-06
Guido Mantega |  | m | BRA:GOV finance_minister 2006-03-27..2015-01
Joaquim Levy |  | m | BRA:GOV finance_minister 2015-01..2015-12
Henrique Meirelles |  | m | BRA:BUS politician 2003-01..2010-12; BRA:GOV finance_minister 2016-05..2018-04
Paulo Guedes |  | m | BRA:GOV finance_minister 2019-01-01..2022-12-31
Fernando Haddad |  | m | BRA:GOV minister 2005-07..2012-01; BRA:GOV mayor 2013-01..2016-12; BRA:PTY politician 2018..2018; BRA:GOV finance_minister 2023-01-01..
José Dirceu | Jose Dirceu | m | BRA:GOV minister 2003-01..2005-06
Sergio Moro | Sérgio Moro | m | BRA:JUD judge 1996..2018-11; BRA:GOV minister 2019-01-01..2020-04-24; BRA:LEG member_of_parliament 2023-02..
Eduardo Cunha |  | m | BRA:LEG speaker 2015-02..2016-07
Renan Calheiros |  | m | BRA:LEG speaker 2005-02..2007-10; BRA:LEG speaker 2013-02..2017-02
Rodrigo Maia |  | m | BRA:LEG speaker 2016-07..2021-02
Alexandre de Moraes |  | m | BRA:GOV minister 2016-05..2017-02; BRA:JUD judge 2017-03..
Marielle Franco |  | f | BRA:LEG mayor 2017-01..2018-03-14
Sérgio Cabral | Sergio Cabral | m | BRA:GOV governor 2007-01..2014-04
Chico Mendes |  | m | BRA:LAB activist 1975..1988-12-22
Hélder Câmara | Helder Camara | m | BRA:REL cleric 1964..1985
Alfredo Stroessner |  | m | PRY:GOV president 1954-08-15..1989-02-03
Andrés Rodríguez | Andres Rodriguez | m | PRY:GOV president 1989-02-03..1993-08-15
Juan Carlos Wasmosy |  | m | PRY:GOV president 1993-08-15..1998-08-15
Raúl Cubas | Raul Cubas; Raúl Cubas Grau | m | PRY:GOV president 1998-08-15..1999-03-28
Luis González Macchi | Luis Gonzalez Macchi | m | PRY:GOV president 1999-03-28..2003-08-15
Nicanor Duarte | Nicanor Duarte Frutos | m | PRY:GOV president 2003-08-15..2008-08-15
Fernando Lugo |  | m | PRY:REL cleric 1994..2005; PRY:GOV president 2008-08-15..2012-06-22; PRY:LEG member_of_parliament 2013-07..2023-06
Federico Franco |  | m | PRY:GOV minister 2008-08..2012-06; PRY:GOV president 2012-06-22..2013-08-15
Horacio Cartes |  | m | PRY:GOV president 2013-08-15..2018-08-15
Mario Abdo Benítez | Mario Abdo Benitez | m | PRY:GOV president 2018-08-15..2023-08-15
Santiago Peña | Santiago Pena | m | PRY:GOV finance_minister 2015-01..2017; PRY:GOV president 2023-08-15..
Lino Oviedo |  | m | PRY:MIL general 1993..1996; PRY:OPP opposition_leader 1996..2013-02-02
Luis Alberto Lacalle |  | m | URY:GOV president 1990-03-01..1995-03-01
Julio María Sanguinetti | Julio Maria Sanguinetti | m | URY:GOV president 1985-03-01..1990-03-01; URY:GOV president 1995-03-01..2000-03-01
Jorge Batlle |  | m | URY:GOV president 2000-03-01..2005-03-01
Tabaré Vázquez | Tabare Vazquez; Tabaré Vasquez | m | URY:GOV president 2005-03-01..2010-03-01; URY:GOV president 2015-03-01..2020-03-01
José Mujica | Jose Mujica; Pepe Mujica | m | URY:REB rebel_leader 1963..1972; URY:GOV minister 2005-03..2008-03; URY:GOV president 2010-03-01..2015-03-01
Luis Lacalle Pou |  | m | URY:GOV president 2020-03-01..2025-03-01
Yamandú Orsi | Yamandu Orsi | m | URY:GOV president 2025-03-01..
Héctor Lacognata | Hector Lacognata | m | PRY:GOV foreign_minister 2009-04..2011-03
José Gomes Temporão | Jose Gomes Temporao | m | BRA:GOV minister 2007-03..2011-01
