# The United States and the other states of the Americas.
@ name | de | en | code | kind | terms

# USA: parties and organs
Republikanische Partei | Republikaner; US-Republikaner; Grand Old Party; Republikanische Partei der USA; @Republikaner, Republikanerin; @US-Republikaner | Republican Party; GOP; Republicans; House Republicans; Senate Republicans; @Republican | USA:PTY | party | USA:GOV 1981-01-20..1993-01-20; USA:OPP 1993-01-20..2001-01-20; USA:GOV 2001-01-20..2009-01-20; USA:OPP 2009-01-20..2017-01-20; USA:GOV 2017-01-20..2021-01-20; USA:OPP 2021-01-20..2025-01-20; USA:GOV 2025-01-20..
Tea Party | Tea-Party-Bewegung | Tea Party movement | USA:PTY | movement |
Demokratische Partei (USA) | Demokraten; US-Demokraten; Demokratische Partei der USA; @Demokrat, Demokratin; @US-Demokrat | Democratic Party; Democrats; House Democrats; Senate Democrats; Democratic National Committee; DNC | USA:PTY | party | USA:OPP 1981-01-20..1993-01-20; USA:GOV 1993-01-20..2001-01-20; USA:OPP 2001-01-20..2009-01-20; USA:GOV 2009-01-20..2017-01-20; USA:OPP 2017-01-20..2021-01-20; USA:GOV 2021-01-20..2025-01-20; USA:OPP 2025-01-20..
Libertarian Party | Libertäre Partei | Libertarian Party | USA:PTY | party |
US-Kongress | Amerikanischer Kongress; amerikanischer Kongress; Kongress der USA; Kongress in Washington | US Congress; U.S. Congress; Capitol Hill | USA:LEG | parliament |
US-Senat | Amerikanischer Senat; amerikanischer Senat; Senat in Washington; Senat der USA; Senat der Vereinigten Staaten; Justizausschuss des US-Senats; Streitkräfteausschuss des Senats | US Senate; U.S. Senate; Senate Judiciary Committee; Senate Intelligence Committee; Senate Armed Services Committee; Senate Foreign Relations Committee | USA:LEG | parliament |
US-Repräsentantenhaus | US-Abgeordnetenhaus; amerikanisches Repräsentantenhaus | US House of Representatives; U.S. House of Representatives; House of Representatives | USA:LEG | parliament |
Regierung in Washington |  |  | USA:GOV | organ |
Supreme Court (USA) | US-Supreme Court; Oberster Gerichtshof der USA; oberster US-Gerichtshof; Oberstes US-Gericht; Oberstes Gericht der USA; Oberster Gerichtshof der Vereinigten Staaten; Supreme Court | US Supreme Court; U.S. Supreme Court | USA:JUD | court |
US-Außenministerium | State Department | State Department; US State Department; U.S. State Department | USA:GOV | ministry |
US-Verteidigungsministerium | amerikanisches Verteidigungsministerium | Department of Defense; Defense Department; US Department of Defense | USA:MIL | ministry |
Vereinigte Stabschefs | US-Generalstab; Generalstab der US-Streitkräfte | Joint Chiefs of Staff; Joint Chiefs | USA:MIL | military |
US-Heimatschutzministerium | Heimatschutzbehörde; Heimatschutzministerium | Department of Homeland Security; Homeland Security | USA:GOV | ministry |
US-Justizministerium | amerikanisches Justizministerium | US Justice Department; U.S. Justice Department; Justice Department; Department of Justice | USA:GOV | ministry |
US-Finanzministerium | amerikanisches Finanzministerium | US Treasury; U.S. Treasury; Treasury Department; US Treasury Department | USA:GOV | ministry |
US-Energieministerium | amerikanisches Energieministerium | Energy Department; US Department of Energy | USA:GOV | ministry |
US-Handelsministerium | amerikanisches Handelsministerium | Commerce Department; US Department of Commerce | USA:GOV | ministry |
US-Landwirtschaftsministerium | amerikanisches Landwirtschaftsministerium | US Department of Agriculture; USDA; Agriculture Department | USA:GOV | ministry |
Nationaler Sicherheitsrat der USA | US-Sicherheitsrat | US National Security Council; White House National Security Council | USA:GOV | organ |
CIA | Central Intelligence Agency; US-Geheimdienst CIA; US-Auslandsgeheimdienst CIA; Geheimdienst CIA; @CIA-Agent, CIA-Agentin | Central Intelligence Agency | USA:SPY | intelligence |
FBI | Federal Bureau of Investigation; US-Bundespolizei FBI; Bundespolizei FBI; US-Bundespolizei; US-Bundeskriminalpolizei; @FBI-Agent | Federal Bureau of Investigation | USA:COP | police |
NSA | National Security Agency; US-Geheimdienst NSA; Geheimdienst NSA; US-Abhördienst | National Security Agency | USA:SPY | intelligence |
DIA | Defense Intelligence Agency; US-Militärgeheimdienst DIA |  | USA:SPY | intelligence |
US-Geheimdienste |  | US intelligence community | USA:SPY | intelligence |
Secret Service |  | US Secret Service | USA:COP | police |
DEA | Drug Enforcement Administration; US-Drogenbehörde; US-Antidrogenbehörde; US-Drogenfahndung | Drug Enforcement Administration | USA:COP | police |
TSA (USA) | TSA; Transportation Security Administration; US-Transportsicherheitsbehörde | TSA; Transportation Security Administration | USA:COP | police |
ICE (USA) | US-Einwanderungsbehörde; US-Einwanderungspolizei; US-Einwanderungsbehörde ICE; Immigration and Customs Enforcement; Einwanderungsbehörde ICE; ICE-Beamte; ICE-Agenten; Einwanderungspolizei ICE | ICE; Immigration and Customs Enforcement; ICE agents; ICE officers | USA:COP | police |
US-Zoll- und Grenzschutzbehörde | US-Grenzschutzbehörde; US-Grenzschutz; US-Grenzpatrouille; Border Patrol; Customs and Border Protection | US Customs and Border Protection; Customs and Border Protection; US Border Patrol; U.S. Border Patrol; Border Patrol | USA:COP | police |
NYPD | New Yorker Polizei; Polizei von New York | New York Police Department; New York City Police Department; New York police | USA:COP | police |
LAPD | Polizei von Los Angeles | Los Angeles Police Department; Los Angeles police | USA:COP | police |
Fed | Federal Reserve; US-Zentralbank; US-Notenbank Fed; US-Notenbank Federal Reserve; Federal Reserve Bank | Federal Reserve; US Federal Reserve; U.S. Federal Reserve; US central bank | USA:GOV | organ |
SEC | US-Börsenaufsicht; US-Börsenaufsicht SEC; Börsenaufsicht SEC | Securities and Exchange Commission | USA:GOV | organ |
EPA (USA) | US-Umweltbehörde; US-Umweltschutzbehörde; Environmental Protection Agency; US-Umweltbehörde EPA; EPA | EPA; US Environmental Protection Agency; Environmental Protection Agency | USA:GOV | organ |
FDA | US-Arzneimittelbehörde; Food and Drug Administration; US-Gesundheitsbehörde FDA; US-Lebensmittelbehörde | Food and Drug Administration; US Food and Drug Administration | USA:GOV | organ |
CDC | US-Seuchenbehörde; US-Seuchenbehörde CDC; Centers for Disease Control; US-Gesundheitsbehörde CDC | Centers for Disease Control and Prevention; Centers for Disease Control | USA:GOV | organ |
FAA | US-Luftfahrtbehörde; Federal Aviation Administration; US-Luftfahrtbehörde FAA | Federal Aviation Administration | USA:GOV | organ |
FCC | Federal Communications Commission; US-Telekommunikationsbehörde | Federal Communications Commission | USA:GOV | organ |
FTC | Federal Trade Commission | Federal Trade Commission | USA:GOV | organ |
NTSB | US-Verkehrssicherheitsbehörde; US-Verkehrsbehörde | National Transportation Safety Board | USA:GOV | organ |
FEMA | US-Katastrophenschutzbehörde; Katastrophenschutzbehörde FEMA | Federal Emergency Management Agency | USA:GOV | organ |
NASA | Nasa; US-Raumfahrtbehörde; US-Weltraumbehörde; US-Raumfahrtbehörde NASA; US-Weltraumbehörde NASA | US space agency | USA:GOV | organ |
NOAA |  | National Oceanic and Atmospheric Administration | USA:GOV | organ |
National Hurricane Center | Hurrikanzentrum; Nationales Hurrikanzentrum; US-Hurrikanzentrum; Nationale Hurrikanzentrum | US National Hurricane Center | USA:GOV | organ |
National Weather Service | US-Wetterbehörde; US-Wetterdienst; Nationaler Wetterdienst der USA | US National Weather Service | USA:GOV | organ |
USGS | US-Erdbebenwarte; US Geological Survey; Geologischer Dienst der USA | US Geological Survey; U.S. Geological Survey | USA:GOV | organ |
USAID | US-Entwicklungsbehörde; US-Entwicklungshilfebehörde | US Agency for International Development | USA:GOV | organ |
US-Handelsbeauftragter (Amt) | US-Handelsbeauftragte | US Trade Representative; Office of the US Trade Representative | USA:GOV | organ |
Navy Seals | Navy-Seals; US-Navy-Seals | Navy SEALs | USA:MIL | military |
CENTCOM | Centcom; US-Zentralkommando; US Central Command; US-Regionalkommando | US Central Command; Central Command; U.S. Central Command | USA:MIL | military |
Africom | AFRICOM; US-Afrika-Kommando | US Africa Command | USA:MIL | military |
NORAD |  | North American Aerospace Defense Command | USA:MIL | military |
Guantanamo-Militärtribunal | US-Militärtribunal; Militärtribunal in Guantánamo; US-Militärkommission | Guantanamo military commission; Guantanamo military tribunal | USA:JUD | court |
Iraq Study Group | Baker-Kommission; Baker-Hamilton-Kommission | Baker-Hamilton commission | USA:GOV | organ |
NRA | National Rifle Association; US-Waffenlobby NRA; US-Waffenlobby | National Rifle Association | USA:NGO | ngo |
ACLU | American Civil Liberties Union; US-Bürgerrechtsorganisation ACLU; Bürgerrechtsorganisation ACLU | American Civil Liberties Union | USA:NGO | ngo |
NAACP | US-Bürgerrechtsorganisation NAACP |  | USA:NGO | ngo |
Black Lives Matter | Black-Lives-Matter; Black-Lives-Matter-Bewegung |  | ISM | movement |
AIPAC |  | American Israel Public Affairs Committee | USA:NGO | ngo |
Heritage Foundation |  |  | USA:EDU | university |
RAND Corporation | Denkfabrik Rand; Rand-Institut | Rand Corporation; Rand Corp | USA:EDU | university |
Brookings Institution |  |  | USA:EDU | university |
American Enterprise Institute |  |  | USA:EDU | university |
Cato Institute |  |  | USA:EDU | university |
Council on Foreign Relations |  |  | USA:EDU | university |
Carter-Zentrum | Carter Center | Carter Center | USA:NGO | ngo |
AFL-CIO | US-Gewerkschaftsbund AFL-CIO |  | USA:LAB | union |
UAW | United Auto Workers; US-Autogewerkschaft UAW | United Auto Workers | USA:LAB | union |
US-Handelskammer |  | US Chamber of Commerce | USA:BUS | company |

# Canada
Konservative Partei Kanadas | Kanadische Konservative | Conservative Party of Canada; Canadian Conservatives | CAN:PTY | party | CAN:GOV 2006-02-06..2015-11-04; CAN:OPP 2015-11-04..
Liberale Partei Kanadas | Kanadische Liberale | Liberal Party of Canada; Canadian Liberals | CAN:PTY | party | CAN:GOV 1993-11..2006-02-06; CAN:OPP 2006-02-06..2015-11-04; CAN:GOV 2015-11-04..
NDP Kanada | Neue Demokratische Partei; Neuen Demokratische Partei | New Democratic Party | CAN:PTY | party |
Bloc Québécois | Bloc Quebecois | Bloc Quebecois | CAN:PTY | party |
Parti Québécois | Parti Quebecois | Parti Quebecois | CAN:PTY | party |
Royal Canadian Mounted Police | RCMP; Kanadische Bundespolizei | RCMP; Mounties | CAN:COP | police |
CSIS |  | Canadian Security Intelligence Service | CAN:SPY | intelligence |

# Latin America
PRI | Partei der Institutionellen Revolution; Partei der institutionalisierten Revolution; Institutionelle Revolutionspartei | Institutional Revolutionary Party | MEX:PTY | party | MEX:GOV 1929..2000-12-01; MEX:OPP 2000-12-01..2012-12-01; MEX:GOV 2012-12-01..2018-12-01; MEX:OPP 2018-12-01..
PAN Mexiko | Partei der Nationalen Aktion; Partido Acción Nacional | National Action Party | MEX:PTY | party | MEX:GOV 2000-12-01..2012-12-01; MEX:OPP 2012-12-01..
PRD Mexiko | Partei der Demokratischen Revolution | Party of the Democratic Revolution | MEX:PTY | party | MEX:OPP 1989..
Morena (Partei) | Partei Morena; Nationale Regenerationsbewegung | National Regeneration Movement | MEX:PTY | party | MEX:OPP 2014..2018-12-01; MEX:GOV 2018-12-01..
Pemex | Petróleos Mexicanos; Ölkonzern Pemex | Petroleos Mexicanos | MEX:BUS | company |
PSUV | Vereinigte Sozialistische Partei Venezuelas; Sozialistische Einheitspartei Venezuelas; Chavisten; @Chavist | United Socialist Party of Venezuela; Chavistas | VEN:PTY | party | VEN:GOV 2007-03..
Bewegung Fünfte Republik | MVR; Bewegung für die Fünfte Republik | Fifth Republic Movement | VEN:PTY | party | VEN:GOV 1999-02-02..2007-03
MUD Venezuela | Tisch der Demokratischen Einheit; Tisch der demokratischen Einheit; Oppositionsbündnis MUD | Democratic Unity Roundtable | VEN:OPP | party |
Voluntad Popular |  | Popular Will party | VEN:OPP | party |
Primero Justicia |  | Justice First | VEN:OPP | party |
PDVSA | Petróleos de Venezuela; Ölkonzern PDVSA; Ölgesellschaft PDVSA | Petroleos de Venezuela | VEN:BUS | company |
Telesur | TeleSUR |  | VEN:JRN | media |
RCTV |  |  | VEN:JRN | media |
Globovisión |  |  | VEN:JRN | media |
MAS | Bewegung zum Sozialismus; Bewegung zum Sozialismus (MAS) | Movement Toward Socialism; Movement for Socialism | BOL:PTY | party | BOL:GOV 2006-01-22..2019-11-10; BOL:OPP 2019-11-10..2020-11-08; BOL:GOV 2020-11-08..2025-11
PODEMOS (Bolivien) | Poder Democrático y Social |  | BOL:OPP | party |
Arbeiterpartei (Brasilien) | Brasilianische Arbeiterpartei; Arbeiterpartei Brasiliens; Partido dos Trabalhadores; brasilianische Arbeiterpartei; Arbeiterpartei PT | Workers' Party; Brazilian Workers Party; Partido dos Trabalhadores | BRA:PTY | party | BRA:GOV 2003-01-01..2016-05-12; BRA:OPP 2016-05-12..2023-01-01; BRA:GOV 2023-01-01..
PSDB | Partei der Brasilianischen Sozialdemokratie | Brazilian Social Democracy Party | BRA:PTY | party | BRA:GOV 1995..2003-01-01; BRA:OPP 2003-01-01..
PMDB | Partei der Brasilianischen Demokratischen Bewegung | Brazilian Democratic Movement Party | BRA:PTY | party |
Petrobras | Ölkonzern Petrobras |  | BRA:BUS | company |
MST | Landlosenbewegung; Bewegung der Landlosen; Landlosenbewegung MST | Landless Workers' Movement; Landless Workers Movement | BRA:AGR | movement |
Odebrecht | Baukonzern Odebrecht |  | BRA:BUS | company |
Peronisten | Justizialistische Partei; Peronistische Partei; @Peronist, Peronistin | Peronists; Justicialist Party; @Peronist | ARG:PTY | party | ARG:GOV 1989-07-08..1999-12-10; ARG:OPP 1999-12-10..2002-01; ARG:GOV 2002-01..2015-12-10; ARG:OPP 2015-12-10..2019-12-10; ARG:GOV 2019-12-10..2023-12-10; ARG:OPP 2023-12-10..
Frente para la Victoria | Front für den Sieg | Front for Victory | ARG:PTY | party | ARG:GOV 2003-05-25..2015-12-10; ARG:OPP 2015-12-10..
Radikale Bürgerunion | UCR Argentinien; Unión Cívica Radical | Radical Civic Union | ARG:PTY | party |
Mütter der Plaza de Mayo | Madres de Plaza de Mayo; Großmütter der Plaza de Mayo | Mothers of the Plaza de Mayo; Grandmothers of the Plaza de Mayo | ARG:NGO | ngo |
Concertación | Concertacion |  | CHL:PTY | party | CHL:GOV 1990-03-11..2010-03-11; CHL:OPP 2010-03-11..2014-03-11
Codelco |  |  | CHL:BUS | company |
Frente Amplio | Breite Front |  | URY:PTY | party | URY:GOV 2005-03-01..2020-03-01; URY:OPP 2020-03-01..2025-03-01; URY:GOV 2025-03-01..
Colorado-Partei | Colorados; Colorado-Partei Paraguays | Colorado Party | PRY:PTY | party | PRY:GOV 1947..2008-08-15; PRY:OPP 2008-08-15..2013-08-15; PRY:GOV 2013-08-15..
APRA | Aprista-Partei; Apra-Partei | Peruvian Aprista Party | PER:PTY | party | PER:GOV 2006-07-28..2011-07-28
Fuerza Popular | Fujimoristen; Fujimori-Anhänger | Popular Force; Fujimoristas | PER:PTY | party |
Alianza País | Alianza Pais; PAIS Allianz |  | ECU:PTY | party | ECU:GOV 2007-01-15..2021-05-24
CONAIE | Konföderation der indigenen Völker Ecuadors; Conaie | Confederation of Indigenous Nationalities of Ecuador | ECU:ETH | movement |
Centro Democrático | Demokratisches Zentrum | Democratic Center party | COL:PTY | party | COL:OPP 2013-01..2018-08-07; COL:GOV 2018-08-07..2022-08-07; COL:OPP 2022-08-07..
Partido de la U | Partei der Nationalen Einheit (Kolumbien) | Party of the U | COL:PTY | party | COL:GOV 2006-08..2018-08-07
Polo Democrático | Demokratischer Pol | Alternative Democratic Pole | COL:OPP | party |
Kommunistische Partei Kubas | KP Kubas; Kubanische KP; kubanische KP | Communist Party of Cuba; Cuban Communist Party | CUB:PTY | party | CUB:GOV 1965..
Granma (Zeitung) | Parteizeitung Granma; Zeitung Granma | Granma newspaper | CUB:JRN | media |
Prensa Latina | Nachrichtenagentur Prensa Latina |  | CUB:JRN | agency |
Damen in Weiß | Damas de Blanco | Ladies in White; Damas de Blanco | CUB:OPP | movement |
Lavalas | Fanmi Lavalas; Lavalas-Partei |  | HTI:PTY | party |
ARENA | Nationalistische Republikanische Allianz; Arena-Partei | Nationalist Republican Alliance | SLV:PTY | party | SLV:GOV 1989-06..2009-06; SLV:OPP 2009-06..
Liberale Partei (Honduras) | Liberale Partei von Honduras | Liberal Party of Honduras | HND:PTY | party | HND:GOV 1998-01..2002-01; HND:OPP 2002-01..2006-01; HND:GOV 2006-01..2010-01; HND:OPP 2010-01..
Nationale Widerstandsfront Honduras | Nationale Front des Volkswiderstands | National Front of Popular Resistance | HND:OPP | movement |
