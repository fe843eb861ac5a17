# The other states of Europe, Russia, Turkey, the Caucasus and Central Asia.
@ name | de | en | code | kind | terms

# Vatican
Römische Kurie | Kurie-; Vatikanische Kurie | Roman Curia; Holy See | VAT:REL | church |
Glaubenskongregation | Kongregation für die Glaubenslehre | Congregation for the Doctrine of the Faith | VAT:REL | church |
Vatikanbank | Institut für die religiösen Werke | Vatican Bank; Institute for the Works of Religion | VAT:BUS | company |
Katholische Kirche | Römisch-katholische Kirche; römisch-katholische Kirche; katholische Kirche | Catholic Church; Roman Catholic Church | VAT:REL | church |
Radio Vatikan |  | Vatican Radio | VAT:JRN | media |
Osservatore Romano | L'Osservatore Romano; Vatikanzeitung | L'Osservatore Romano | VAT:JRN | media |

# United Kingdom
Labour | Labour Party; Labour-Partei; Labour-Party; Labourpartei; New Labour; britische Labour-Partei; Britische Labour-Partei | Labour Party; British Labour Party; New Labour | GBR:PTY | party | GBR:OPP 1979-05-04..1997-05-02; GBR:GOV 1997-05-02..2010-05-11; GBR:OPP 2010-05-11..2024-07-05; GBR:GOV 2024-07-05..
Tories | Britische Konservative; Konservative Partei; britische Konservative; Conservative Party; @Tory | Conservatives; Conservative Party; British Conservatives; Tory party; @Tory | GBR:PTY | party | GBR:GOV 1979-05-04..1997-05-02; GBR:OPP 1997-05-02..2010-05-11; GBR:GOV 2010-05-11..2024-07-05; GBR:OPP 2024-07-05..
Liberaldemokraten (Großbritannien) | Liberaldemokraten; Liberal Democrats; Britische Liberaldemokraten; Lib Dems; britische Liberaldemokraten | Liberal Democrats; Lib Dems | GBR:PTY | party | GBR:OPP 1988..2010-05-11; GBR:GOV 2010-05-11..2015-05-08; GBR:OPP 2015-05-08..
UKIP | Ukip; Unabhängigkeitspartei Ukip | UK Independence Party; United Kingdom Independence Party | GBR:PTY | party |
Brexit-Partei | Brexit Party; Reform UK | Brexit Party; Reform UK | GBR:PTY | party |
BNP Großbritannien | British National Party; Britische Nationalpartei | British National Party | GBR:PTY | party |
SNP | Schottische Nationalpartei; Scottish National Party | Scottish National Party; Scottish Nationalists | GBR:PTY | party |
Plaid Cymru |  |  | GBR:PTY | party |
Sinn Féin | Sinn Fein; Sinn-Fein | Sinn Fein | GBR:PTY | party |
DUP | Democratic Unionist Party; Demokratische Unionisten | Democratic Unionist Party; Democratic Unionists | GBR:PTY | party |
SDLP |  | Social Democratic and Labour Party | GBR:PTY | party |
Ulster Unionist Party | UUP; Ulster-Unionisten | UUP; Ulster Unionists | GBR:PTY | party |
Britisches Unterhaus | House of Commons; britisches Unterhaus; Westminster-Parlament | House of Commons; UK parliament | GBR:LEG | parliament |
Britisches Oberhaus | House of Lords; britisches Oberhaus | House of Lords | GBR:LEG | parliament |
Schottisches Regionalparlament |  | Scottish Parliament | GBR:LEG | parliament |
Foreign Office |  | British Foreign Office | GBR:GOV | ministry |
Scotland Yard | Londoner Polizei; Metropolitan Police | Metropolitan Police; Met Police | GBR:COP | police |
MI5 | Britischer Inlandsgeheimdienst MI5; Inlandsgeheimdienst MI5 |  | GBR:SPY | intelligence |
MI6 | Britischer Auslandsgeheimdienst MI6; Auslandsgeheimdienst MI6; Secret Intelligence Service | Secret Intelligence Service | GBR:SPY | intelligence |
GCHQ | Abhördienst GCHQ; britischer Geheimdienst GCHQ |  | GBR:SPY | intelligence |
Royal Navy | britische Royal Navy | Royal Navy | GBR:MIL | military |
Special Air Service | SAS-Einheit; SAS-Elitesoldaten; SAS-Spezialeinheit | SAS soldiers; British SAS | GBR:MIL | military |
Royal Air Force | RAF (Luftwaffe); britische Royal Air Force | RAF | GBR:MIL | military |
Bank of England |  |  | GBR:GOV | organ |
UK Supreme Court | Oberster Gerichtshof Großbritanniens; Lordrichter | Britain's Supreme Court; Law Lords | GBR:JUD | court |
High Court in London | Londoner High Court | London's High Court | GBR:JUD | court |
Crown Prosecution Service |  |  | GBR:JUD | court |
NHS | National Health Service; Nationaler Gesundheitsdienst | National Health Service | GBR:MED | organ |
Anglikanische Kirche | Church of England; anglikanische Kirche; Kirche von England | Church of England; Anglican Church | GBR:REL | church |
Hutton-Kommission | Hutton-Untersuchung | Hutton inquiry | GBR:JUD | organ |
Chilcot-Kommission | Chilcot-Untersuchung | Chilcot inquiry; Iraq Inquiry | GBR:JUD | organ |
Leveson-Kommission | Leveson-Untersuchung | Leveson inquiry | GBR:JUD | organ |
TUC | Britischer Gewerkschaftsbund; britischer Gewerkschaftsbund; Gewerkschaftsbund TUC | Trades Union Congress | GBR:LAB | union |
RMT | Transportgewerkschaft RMT; Eisenbahnergewerkschaft RMT; Gewerkschaft RMT | RMT union; Rail, Maritime and Transport union | GBR:LAB | union |
Unite (Gewerkschaft) | Gewerkschaft Unite | Unite union; Unite the Union | GBR:LAB | union |
Unison (Gewerkschaft) | Gewerkschaft Unison | Unison union | GBR:LAB | union |

# Ireland
Fianna Fáil | Fianna Fail | Fianna Fail | IRL:PTY | party | IRL:GOV 1997-06-26..2011-03-09; IRL:OPP 2011-03-09..2020-06-27; IRL:GOV 2020-06-27..
Fine Gael |  |  | IRL:PTY | party | IRL:OPP 1997-06-26..2011-03-09; IRL:GOV 2011-03-09..

# France
UMP | Union pour un mouvement populaire; Union für eine Volksbewegung; Les Républicains; Republikaner (Frankreich) | Union for a Popular Movement; Les Republicains; The Republicans (France) | FRA:PTY | party | FRA:GOV 2002-11-17..2012-05-15; FRA:OPP 2012-05-15..
Sozialistische Partei (Frankreich) | Parti Socialiste; Französische Sozialisten; Parti socialiste; französische Sozialisten; Sozialistische Partei Frankreichs; PS-Kandidatin | French Socialist Party; Parti Socialiste; French Socialists | FRA:PTY | party | FRA:GOV 1997-06-02..2002-05-06; FRA:OPP 2002-05-06..2012-05-15; FRA:GOV 2012-05-15..2017-05-14; FRA:OPP 2017-05-14..
Front National | Rassemblement National; Nationale Front; Nationale Sammlungsbewegung | National Front; National Rally; Rassemblement National | FRA:PTY | party | FRA:OPP 1972..
La République en Marche | En Marche; LREM; Renaissance-Partei; République en Marche | Republic on the Move; En Marche; LREM | FRA:PTY | party | FRA:GOV 2017-05-14..
UDF | Union für die französische Demokratie | Union for French Democracy | FRA:PTY | party | FRA:GOV 1993-03..1997-06; FRA:OPP 1997-06..2002-05
MoDem | Mouvement démocrate; Demokratische Bewegung (Frankreich) | Democratic Movement | FRA:PTY | party | FRA:OPP 2007-05..2017-05; FRA:GOV 2017-05..
La France insoumise | Unbeugsames Frankreich; France insoumise | France Unbowed | FRA:PTY | party |
PCF | Kommunistische Partei Frankreichs; Französische KP; französische KP | French Communist Party | FRA:PTY | party |
Neue Antikapitalistische Partei | NPA Frankreich; Neuen Antikapitalistische Partei; Nouveau Parti anticapitaliste | New Anticapitalist Party | FRA:PTY | party |
Gelbwesten | Gelbwesten-Bewegung; Gilets jaunes; Bewegung der Gelbwesten | Yellow Vests; yellow vest protesters; gilets jaunes | FRA:CVL | movement |
Französische Nationalversammlung | französische Nationalversammlung; Assemblée nationale; Pariser Nationalversammlung | French National Assembly; Assemblee nationale | FRA:LEG | parliament |
Französischer Senat | französischer Senat | French Senate | FRA:LEG | parliament |
Quai d'Orsay | Quai d’Orsay | Quai d'Orsay | FRA:GOV | ministry |
DGSE | Französischer Auslandsgeheimdienst; Auslandsgeheimdienst DGSE | General Directorate for External Security | FRA:SPY | intelligence |
DGSI | Französischer Inlandsgeheimdienst; Inlandsgeheimdienst DGSI | General Directorate for Internal Security | FRA:SPY | intelligence |
DCRI | Inlandsgeheimdienst DCRI |  | FRA:SPY | intelligence |
DST Frankreich | Inlandsgeheimdienst DST | French DST | FRA:SPY | intelligence |
CRS | Bereitschaftspolizei CRS | French riot police | FRA:COP | police |
Gendarmerie nationale | französische Gendarmerie | French gendarmerie | FRA:COP | police |
Fremdenlegion | Französische Fremdenlegion | French Foreign Legion | FRA:MIL | military |
CGT | Confédération générale du travail; Gewerkschaft CGT |  | FRA:LAB | union |
CFDT | Gewerkschaft CFDT |  | FRA:LAB | union |
Force Ouvrière | Gewerkschaft Force Ouvrière; Gewerkschaft FO | Force Ouvriere | FRA:LAB | union |
Medef | MEDEF |  | FRA:BUS | company |
Conseil français du culte musulman | CFCM; Islamrat Frankreichs | French Council of the Muslim Faith | FRA:REL | church |

# Italy
Forza Italia | Berlusconi-Partei |  | ITA:PTY | party | ITA:GOV 1994-05-10..1995-01-17; ITA:OPP 1995-01-17..2001-06-11; ITA:GOV 2001-06-11..2006-05-17; ITA:OPP 2006-05-17..2008-05-08; ITA:GOV 2008-05-08..2009-03; ITA:OPP 2013-11..2021-02-13; ITA:GOV 2021-02-13..
Popolo della Libertà | Volk der Freiheit; PDL; Partei Volk der Freiheit | People of Freedom; People of Liberty | ITA:PTY | party | ITA:GOV 2008-05-08..2011-11-16; ITA:GOV 2013-04-28..2013-11
Haus der Freiheiten | Casa delle Libertà | House of Freedoms | ITA:PTY | party | ITA:GOV 2001-06-11..2006-05-17; ITA:OPP 2006-05-17..2008
Partito Democratico | Demokratische Partei Italiens; Italienische Demokraten | Italian Democratic Party | ITA:PTY | party | ITA:GOV 2007-10..2008-05-08; ITA:OPP 2008-05-08..2011-11-16; ITA:GOV 2013-04-28..2018-06-01; ITA:OPP 2018-06-01..2019-09-05; ITA:GOV 2019-09-05..2022-10-22; ITA:OPP 2022-10-22..
Ulivo | Olivenbaum-Bündnis; Ölbaum-Bündnis | Olive Tree coalition | ITA:PTY | party | ITA:GOV 1996-05-17..2001-06-11; ITA:OPP 2001-06-11..2006-05-17
L'Unione | Mitte-Links-Bündnis Unione; Mitte-Links-Bündnis L'Unione |  | ITA:PTY | party | ITA:GOV 2006-05-17..2008-05-08
Linksdemokraten (Italien) | Linksdemokraten; Democratici di Sinistra; italienische Linksdemokraten | Democrats of the Left | ITA:PTY | party | ITA:GOV 1998-02..2001-06-11; ITA:OPP 2001-06-11..2006-05-17; ITA:GOV 2006-05-17..2007-10
Lega Nord | Lega-Partei; Liga Nord; Rechte Lega | Northern League; League party | ITA:PTY | party | ITA:GOV 1994-05-10..1995-01-17; ITA:OPP 1995-01-17..2001-06-11; ITA:GOV 2001-06-11..2006-05-17; ITA:OPP 2006-05-17..2008-05-08; ITA:GOV 2008-05-08..2011-11-16; ITA:OPP 2011-11-16..2018-06-01; ITA:GOV 2018-06-01..2019-09-05; ITA:OPP 2019-09-05..2021-02-13; ITA:GOV 2021-02-13..
Fünf-Sterne-Bewegung | Movimento 5 Stelle; M5S; Cinque Stelle; Fünf Sterne; Bewegung Fünf Sterne | Five Star Movement; Five-Star Movement; M5S | ITA:PTY | party | ITA:OPP 2009-10..2018-06-01; ITA:GOV 2018-06-01..2022-10-22
Fratelli d'Italia | Brüder Italiens; Fratelli d’Italia | Brothers of Italy | ITA:PTY | party | ITA:OPP 2012-12..2022-10-22; ITA:GOV 2022-10-22..
Alleanza Nazionale | Nationale Allianz; Nationale Allianz (AN) | National Alliance of Italy | ITA:PTY | party |
Rifondazione Comunista |  | Communist Refoundation Party; Communist Refoundation | ITA:PTY | party |
UDC Italien | Union der Christdemokraten und der Mitte; Union der Christdemokraten; Union der Zentrumsdemokraten; Unione di Centro | Union of Christian and Centre Democrats; Union of the Centre | ITA:PTY | party |
Margherita |  |  | ITA:PTY | party |
Italien der Werte |  |  | ITA:PTY | party |
Südtiroler Volkspartei | SVP Südtirol | South Tyrolean People's Party | ITA:PTY | party |
Süd-Tiroler Freiheit | Südtiroler Freiheit | South Tyrolean Freedom | ITA:PTY | party |
Carabinieri | @Carabiniere | Carabinieri | ITA:COP | police |
Guardia di Finanza | italienische Finanzpolizei; Italienische Finanzpolizei | Italian financial police; Italian tax police | ITA:COP | police |
SISMI | Sismi; Italienischer Militärgeheimdienst |  | ITA:SPY | intelligence |
CGIL | Gewerkschaftsverband CGIL |  | ITA:LAB | union |
UIL (Gewerkschaft) | Gewerkschaft UIL |  | ITA:LAB | union |
CISL |  |  | ITA:LAB | union |
Banca d'Italia | Banca d’Italia | Bank of Italy | ITA:GOV | organ |

# Spain, Portugal
PSOE | Spanische Sozialisten; Sozialistische Arbeiterpartei; Spanische Sozialistische Arbeiterpartei; spanische Sozialisten; Sozialistische Arbeiterpartei Spaniens | Spanish Socialist Workers' Party; Spanish Socialists | ESP:PTY | party | ESP:OPP 1996-05..2004-04-17; ESP:GOV 2004-04-17..2011-12-21; ESP:OPP 2011-12-21..2018-06-02; ESP:GOV 2018-06-02..
Partido Popular | Spanische Volkspartei; spanische Volkspartei; Volkspartei PP; Konservative Volkspartei Spaniens | People's Party of Spain; Spanish Popular Party | ESP:PTY | party | ESP:GOV 1996-05..2004-04-17; ESP:OPP 2004-04-17..2011-12-21; ESP:GOV 2011-12-21..2018-06-02; ESP:OPP 2018-06-02..
Podemos | Linkspartei Podemos; Unidas Podemos |  | ESP:PTY | party | ESP:OPP 2014-01..2020-01-13; ESP:GOV 2020-01-13..2023-11-21
Ciudadanos | Bürgerpartei Ciudadanos | Citizens party of Spain | ESP:PTY | party |
Vox (Partei) | Rechtspartei Vox; rechtspopulistische Vox | Vox party; far-right Vox | ESP:PTY | party |
Batasuna | Herri Batasuna; Baskenpartei Batasuna; Batasuna-Partei |  | ESP:PTY | party |
Bildu | EH Bildu; Baskenpartei Bildu |  | ESP:PTY | party |
PNV | Baskische Nationalistische Partei; Nationalistische Baskenpartei | Basque Nationalist Party | ESP:PTY | party |
CiU | Convergència i Unió | Convergence and Union | ESP:PTY | party |
Esquerra Republicana | ERC; Republikanische Linke Kataloniens | Republican Left of Catalonia | ESP:PTY | party |
Parlament von Katalonien |  | Catalan parliament | ESP:LEG | parliament |
Katalanische Regionalregierung | katalanische Regionalregierung; Generalitat | Generalitat | ESP:GOV | organ |
Guardia Civil |  | Civil Guard | ESP:COP | police |
Nationaler Gerichtshof (Spanien) | Audiencia Nacional | Audiencia Nacional; Spain's High Court | ESP:JUD | court |
Sozialistische Partei Portugals | Portugiesische Sozialisten | Portuguese Socialist Party | PRT:PTY | party |
PSD Portugal | Partido Social Democrata |  | PRT:PTY | party |

# Benelux, Nordic states
PVV | Partei für die Freiheit; Partij voor de Vrijheid; Wilders-Partei | Party for Freedom; Dutch Freedom Party | NLD:PTY | party |
VVD | Niederländische Rechtsliberale; Volkspartei für Freiheit und Demokratie | People's Party for Freedom and Democracy | NLD:PTY | party | NLD:GOV 2010-10-14..2024-07-02
CDA | Christlich-Demokratischer Appell; Christdemokratischer Appell | Christian Democratic Appeal | NLD:PTY | party | NLD:GOV 2002-07-22..2012-11-05
PvdA | Partij van de Arbeid; Niederländische Sozialdemokraten | Dutch Labour Party | NLD:PTY | party |
Liste Pim Fortuyn | LPF | Pim Fortuyn List | NLD:PTY | party |
Vlaams Belang | Vlaams Blok; Flämischer Block | Vlaams Blok; Flemish Interest | BEL:PTY | party |
N-VA | Neu-Flämische Allianz; Neue Flämische Allianz; Neuen Flämische Allianz | New Flemish Alliance | BEL:PTY | party |
CD&V | Flämische Christdemokraten |  | BEL:PTY | party |
Dansk Folkeparti | Dänische Volkspartei | Danish People's Party | DNK:PTY | party |
Venstre | Rechtsliberale Venstre |  | DNK:PTY | party | DNK:GOV 2001-11-27..2011-10-03
Folketing |  | Folketing | DNK:LEG | parliament |
Schwedendemokraten | @Schwedendemokrat | Sweden Democrats | SWE:PTY | party |
Moderate Sammlungspartei | Schwedische Konservative | Moderate Party | SWE:PTY | party | SWE:GOV 2006-10-06..2014-10-03
Säpo | Schwedischer Geheimdienst Säpo | Swedish Security Service | SWE:SPY | intelligence |
Riksdag | Schwedischer Reichstag |  | SWE:LEG | parliament |
Fortschrittspartei Norwegens | Norwegische Fortschrittspartei | Norwegian Progress Party | NOR:PTY | party |
Norwegische Arbeiterpartei | norwegische Arbeiterpartei | Norwegian Labour Party | NOR:PTY | party |
Storting |  | Storting | NOR:LEG | parliament |
Wahre Finnen | Basisfinnen; Die Finnen; Perussuomalaiset | True Finns; Finns Party | FIN:PTY | party |
Althing | Althingi | Icelandic parliament; Althingi | ISL:LEG | parliament |

# Central Europe
PiS | Recht und Gerechtigkeit; PiS-Partei; Partei Recht und Gerechtigkeit; Kaczyński-Partei; Kaczynski-Partei | Law and Justice; Law and Justice party; PiS party | POL:PTY | party | POL:GOV 2005-10-31..2007-11-16; POL:OPP 2007-11-16..2015-11-16; POL:GOV 2015-11-16..2023-12-13; POL:OPP 2023-12-13..
Bürgerplattform | Platforma Obywatelska; polnische Bürgerplattform; Bürgerplattform (PO) | Civic Platform; Civic Coalition | POL:PTY | party | POL:OPP 2001..2007-11-16; POL:GOV 2007-11-16..2015-11-16; POL:OPP 2015-11-16..2023-12-13; POL:GOV 2023-12-13..
Samoobrona | Selbstverteidigung (Partei) | Self-Defence party | POL:PTY | party | POL:GOV 2006-05..2007-08
Liga Polnischer Familien | LPR Polen | League of Polish Families | POL:PTY | party |
SLD | Bund der Demokratischen Linken; Bündnis der Demokratischen Linken | Democratic Left Alliance | POL:PTY | party | POL:GOV 2001-10-19..2005-10-31; POL:OPP 2005-10-31..
Solidarność | Solidarnosc; Gewerkschaft Solidarnosc; Gewerkschaft Solidarność | Solidarity trade union; Solidarity union | POL:LAB | union |
Sejm |  | Sejm | POL:LEG | parliament |
Radio Maryja |  |  | POL:JRN | media |
ODS | Demokratische Bürgerpartei; Bürgerlich-Demokratische Partei Tschechiens | Civic Democratic Party | CZE:PTY | party | CZE:OPP 1998..2006-09-04; CZE:GOV 2006-09-04..2009-05-08; CZE:GOV 2010-07-13..2013-07-10; CZE:OPP 2013-07-10..2021-12-17; CZE:GOV 2021-12-17..
ČSSD | CSSD; Tschechische Sozialdemokraten | Czech Social Democrats | CZE:PTY | party | CZE:GOV 1998-07..2006-09-04; CZE:OPP 2006-09-04..2014-01-29; CZE:GOV 2014-01-29..2021-12-17
ANO (Tschechien) | ANO-Bewegung; Protestbewegung ANO; Bewegung ANO | ANO movement; ANO party | CZE:PTY | party | CZE:GOV 2014-01-29..2021-12-17; CZE:OPP 2021-12-17..
KSČM | KSCM; Kommunistische Partei Böhmens und Mährens | Communist Party of Bohemia and Moravia | CZE:PTY | party |
Smer | Smer-SD; Richtung – Sozialdemokratie | Direction – Social Democracy | SVK:PTY | party | SVK:GOV 2006-07-04..2010-07-09; SVK:OPP 2010-07-09..2012-04-04; SVK:GOV 2012-04-04..2020-03-21
Fidesz | Bund Junger Demokraten; Fidesz-Partei; Jungdemokraten Fidesz | Fidesz party | HUN:PTY | party | HUN:OPP 2002-05..2010-05-29; HUN:GOV 2010-05-29..
MSZP | Ungarische Sozialisten; Ungarische Sozialistische Partei; ungarische Sozialisten | Hungarian Socialist Party; Hungarian Socialists | HUN:PTY | party | HUN:GOV 2002-05-27..2010-05-29; HUN:OPP 2010-05-29..
Jobbik | Jobbik-Partei | Jobbik party | HUN:PTY | party | HUN:OPP 2003..
Ungarische Garde |  | Hungarian Guard | HUN:PRM | armed |
Slowenische Demokratische Partei | SDS Slowenien | Slovenian Democratic Party | SVN:PTY | party |

# Southeast Europe
Nea Dimokratia | ND Griechenland; Neue Demokratie; Nea Demokratia; Neuen Demokratie | New Democracy; New Democracy party | GRC:PTY | party | GRC:GOV 2004-03-10..2009-10-06; GRC:OPP 2009-10-06..2012-06-20; GRC:GOV 2012-06-20..2015-01-26; GRC:OPP 2015-01-26..2019-07-08; GRC:GOV 2019-07-08..
PASOK | Pasok; Panhellenische Sozialistische Bewegung | Panhellenic Socialist Movement | GRC:PTY | party | GRC:GOV 1993-10..2004-03-10; GRC:OPP 2004-03-10..2009-10-06; GRC:GOV 2009-10-06..2012-05
Syriza | SYRIZA; Linkspartei Syriza; Linksbündnis Syriza | Coalition of the Radical Left | GRC:PTY | party | GRC:OPP 2004..2015-01-26; GRC:GOV 2015-01-26..2019-07-08; GRC:OPP 2019-07-08..
Goldene Morgenröte | Chrysi Avgi | Golden Dawn | GRC:PTY | party |
Griechisch-orthodoxe Kirche | griechisch-orthodoxe Kirche | Greek Orthodox Church; Church of Greece | GRC:REL | church |
AKEL |  |  | CYP:PTY | party |
BSP | Bulgarische Sozialisten; Bulgarische Sozialistische Partei | Bulgarian Socialist Party | BGR:PTY | party | BGR:GOV 2005-08-17..2009-07-27
GERB | Gerb | GERB party | BGR:PTY | party | BGR:GOV 2009-07-27..2013-03; BGR:OPP 2013-03..2014-11; BGR:GOV 2014-11..2017-01; BGR:GOV 2017-05..2021-05; BGR:GOV 2025-01..
Ataka | Attacke (Partei) | Ataka party | BGR:PTY | party |
PSD Rumänien | Rumänische Sozialdemokraten; rumänische Sozialdemokraten | Romanian Social Democrats; Social Democratic Party of Romania | ROU:PTY | party |
PNL Rumänien | Nationalliberale Partei Rumäniens | National Liberal Party of Romania | ROU:PTY | party |
Securitate |  |  | ROU:SPY | intelligence |
HDZ | Kroatische Demokratische Gemeinschaft; Kroatische Demokratische Union | Croatian Democratic Union | HRV:PTY | party | HRV:GOV 2003-12..2011-12-23; HRV:OPP 2011-12-23..2016-01; HRV:GOV 2016-01..
SDP Kroatien | Kroatische Sozialdemokraten | Social Democratic Party of Croatia | HRV:PTY | party |
SRS | Serbische Radikale Partei; Serbische Radikale; Radikale Partei Serbiens | Serbian Radical Party; Serbian Radicals | SRB:PTY | party | SRB:OPP 2000-10..
DSS | Demokratische Partei Serbiens | Democratic Party of Serbia | SRB:PTY | party | SRB:GOV 2004-03..2008-07
Demokratische Partei (Serbien) | Serbische Demokratische Partei Tadic; DS Serbien | Democratic Party (Serbia) | SRB:PTY | party | SRB:GOV 2007-05..2012-07
SNS | Serbische Fortschrittspartei | Serbian Progressive Party | SRB:PTY | party | SRB:GOV 2012-07..
SPS (Serbien) | Sozialistische Partei Serbiens | Socialist Party of Serbia | SRB:PTY | party | SRB:GOV 1990..2000-10
G17 Plus |  |  | SRB:PTY | party |
LDP Serbien | Liberaldemokratische Partei Serbiens; Serbische Liberaldemokraten | Liberal Democratic Party of Serbia; Serbian Liberal Democrats | SRB:PTY | party |
Otpor | Widerstandsbewegung Otpor; Studentenbewegung Otpor | Otpor movement | SRB:OPP | movement |
# Peoples of a state who are named after another: who they are of is where they live.
Bosnische Serben | bosnische Serben | Bosnian Serbs | BIH:ETH | people |
Bosnische Kroaten | bosnische Kroaten | Bosnian Croats | BIH:ETH | people |
Serbisch-orthodoxe Kirche | serbisch-orthodoxe Kirche; Serbische Orthodoxe Kirche | Serbian Orthodox Church | SRB:REL | church |
PDK Kosovo | Demokratische Partei des Kosovo | Democratic Party of Kosovo | KOS:PTY | party | KOS:GOV 2008-01..2020-02
Allianz für die Zukunft des Kosovo | Allianz für die Zukunft Kosovos; Bündnis für die Zukunft des Kosovo | Alliance for the Future of Kosovo | KOS:PTY | party |
LDK | Demokratische Liga des Kosovo | Democratic League of Kosovo | KOS:PTY | party |
Vetëvendosje | Vetevendosje; Bewegung Selbstbestimmung; Bewegung Vetëvendosje | Vetevendosje; Self-Determination Movement; Self-Determination party | KOS:PTY | party | KOS:OPP 2010-12..2020-02; KOS:GOV 2021-03..
VMRO-DPMNE |  | VMRO-DPMNE party | MKD:PTY | party | MKD:GOV 1998-11..2002-11; MKD:OPP 2002-11..2006-08; MKD:GOV 2006-08..2017-05; MKD:OPP 2017-05..2024-06; MKD:GOV 2024-06..
SDSM | Mazedonische Sozialdemokraten; mazedonische Sozialdemokraten; Sozialdemokratische Union Mazedoniens; Sozialdemokratischer Bund Mazedoniens; Sozialdemokratische Liga Mazedoniens | Social Democratic Union of Macedonia; Macedonian Social Democrats | MKD:PTY | party | MKD:GOV 1992-09..1998-11; MKD:OPP 1998-11..2002-11; MKD:GOV 2002-11..2006-08; MKD:OPP 2006-08..2017-05; MKD:GOV 2017-05..2024-06; MKD:OPP 2024-06..
Sozialistische Partei Albaniens | Albanische Sozialisten; albanische Sozialisten | Socialist Party of Albania; Albanian Socialists | ALB:PTY | party | ALB:GOV 1997-07..2005-09; ALB:OPP 2005-09..2013-09; ALB:GOV 2013-09..
Demokratische Partei Albaniens | Albanische Demokraten; Albanian Democrats | Democratic Party of Albania; Albanian Democratic Party; Albanian Democrats | ALB:PTY | party | ALB:GOV 1992-04..1997-07; ALB:OPP 1997-07..2005-09; ALB:GOV 2005-09..2013-09; ALB:OPP 2013-09..
SNSD | Allianz der Unabhängigen Sozialdemokraten; Bund der Unabhängigen Sozialdemokraten | Alliance of Independent Social Democrats | BIH:PTY | party |
Serbische Demokratische Partei | SDS Bosnien; Karadzic-Partei | Serb Democratic Party; Serbian Democratic Party | BIH:PTY | party |
SDA Bosnien | Partei der Demokratischen Aktion; Partei der demokratischen Aktion | Party of Democratic Action; Party for Democratic Action | BIH:PTY | party |
DPS Montenegro | Demokratische Partei der Sozialisten | Democratic Party of Socialists | MNE:PTY | party |

# Russia
Einiges Russland | Kremlpartei; Kreml-Partei; Regierungspartei Einiges Russland; Geeintes Russland; Kremlpartei Einiges Russland; Vereintes Russland | United Russia; United Russia party | RUS:PTY | party | RUS:GOV 2001-12..
KPRF | Kommunistische Partei der Russischen Föderation; Russische KP; russische Kommunisten | Communist Party of the Russian Federation; Russian Communists | RUS:PTY | party | RUS:OPP 1993..
LDPR | Liberal-Demokratische Partei Russlands; Schirinowski-Partei | Liberal Democratic Party of Russia | RUS:PTY | party |
Gerechtes Russland |  | A Just Russia | RUS:PTY | party |
Jabloko | Jabloko-Partei; Jabloko Partei | Yabloko; Yabloko party | RUS:OPP | party |
Union der rechten Kräfte | Union der Rechten Kräfte | Union of Right Forces | RUS:OPP | party |
Das andere Russland | Anderes Russland; Oppositionsbündnis Das andere Russland; Das Andere Russland | Other Russia; The Other Russia | RUS:OPP | party |
Nationalbolschewiken | Nationalbolschewistische Partei; @Nationalbolschewist | National Bolsheviks; National Bolshevik Party | RUS:OPP | party |
Pussy Riot | Punkband Pussy Riot; Frauenband Pussy Riot |  | RUS:CVL | movement |
Staatsduma | Duma; Russische Duma; russische Staatsduma; Russische Staatsduma; Dumaabgeordnete | State Duma; Russian Duma; Duma | RUS:LEG | parliament |
Russischer Föderationsrat | Föderationsrat | Federation Council; Russia's Federation Council | RUS:LEG | parliament |
FSB | Inlandsgeheimdienst FSB; Russischer Inlandsgeheimdienst; Geheimdienst FSB | Federal Security Service; Russian security service | RUS:SPY | intelligence |
KGB | Sowjetischer Geheimdienst KGB | Soviet secret police | SUN:SPY | intelligence |
GRU | Militärgeheimdienst GRU; Russischer Militärgeheimdienst | Russian military intelligence | RUS:SPY | intelligence |
SWR (Russland) | Russischer Auslandsgeheimdienst; Auslandsgeheimdienst SWR | Foreign Intelligence Service of Russia; SVR | RUS:SPY | intelligence |
OMON | Omon; OMON-Einheiten; Sonderpolizei OMON; OMON-Polizei | OMON riot police | RUS:COP | police |
Schwarzmeerflotte | russische Schwarzmeerflotte | Black Sea Fleet | RUS:MIL | military |
Nordflotte | russische Nordflotte; Nordmeerflotte | Northern Fleet | RUS:MIL | military |
Rote Armee | Sowjetarmee; Roten Armee | Red Army; Soviet Army | SUN:MIL | military |
KPdSU | Kommunistische Partei der Sowjetunion; Politbüro der KPdSU; Bolschewiki | Communist Party of the Soviet Union; Bolsheviks | SUN:PTY | party | SUN:GOV 1922..1991-08
Gazprom | Gasprom; Gazprom-Konzern; Energiekonzern Gazprom; Gaskonzern Gazprom; Gazprom Germania | Gazprom Export | RUS:BUS | company |
Rosneft | Ölkonzern Rosneft |  | RUS:BUS | company |
Yukos | Jukos; Ölkonzern Yukos; Yukos-Konzern |  | RUS:BUS | company |
Lukoil |  |  | RUS:BUS | company |
Transneft |  |  | RUS:BUS | company |
Sibneft |  |  | RUS:BUS | company |
Surgutneftegas |  |  | RUS:BUS | company |
Rosatom | Atomkonzern Rosatom; Atombehörde Rosatom |  | RUS:BUS | company |
Rosoboronexport | Rosoboroneksport |  | RUS:BUS | company |
Sberbank |  |  | RUS:BUS | company |
VTB | VTB-Bank | VTB Bank | RUS:BUS | company |
Aeroflot |  |  | RUS:BUS | company |
Roskosmos | Raumfahrtbehörde Roskosmos | Roscosmos | RUS:GOV | organ |
Roskomnadsor | Russische Medienaufsicht | Roskomnadzor | RUS:GOV | organ |
Russisch-orthodoxe Kirche | russisch-orthodoxe Kirche; Moskauer Patriarchat; Russische Orthodoxe Kirche | Russian Orthodox Church; Moscow Patriarchate | RUS:REL | church |
Memorial (Russland) | Menschenrechtsorganisation Memorial; Bürgerrechtsorganisation Memorial; Menschenrechtsgruppe Memorial | Memorial human rights group; rights group Memorial | RUS:NGO | ngo |
Komitee der Soldatenmütter | Soldatenmütter; Union der Komitees der Soldatenmütter | Soldiers' Mothers Committee; Committee of Soldiers' Mothers; Union of the Committees of Soldiers' Mothers; Union of Committees of Soldiers' Mothers | RUS:NGO | ngo |
Lewada-Zentrum | Lewada-Institut; Meinungsforschungsinstitut Lewada; Lewada-Zentrums; Lewada-Center | Levada Center; Levada Centre; pollster Levada | RUS:NGO | ngo |
Golos (Organisation) | Wahlbeobachterorganisation Golos; Wahlbeobachtungsorganisation Golos; Wahlbeobachter von Golos | Golos election monitor; election watchdog Golos; vote monitor Golos | RUS:NGO | ngo |
Interfax | Nachrichtenagentur Interfax; Agentur Interfax |  | RUS:JRN | agency |
ITAR-TASS | TASS; Itar-Tass; Tass; Nachrichtenagentur Itar-Tass | Tass; TASS | RUS:JRN | agency |
RIA Nowosti | RIA Novosti; Nachrichtenagentur RIA; Ria Nowosti; RIA | RIA Novosti; RIA; RIA news agency | RUS:JRN | agency |
Russia Today | RT Deutsch; Staatssender RT; RT DE | RT; RT channel | RUS:JRN | media |
Sputnik News | Nachrichtenagentur Sputnik; Sputnik (Agentur) | Sputnik news agency | RUS:JRN | agency |
Echo Moskwy | Radio Echo Moskwy; Echo Moskaus | Ekho Moskvy; Echo of Moscow | RUS:JRN | media |
Kommersant |  |  | RUS:JRN | media |
Nowaja Gaseta | Nowaja Gazeta | Novaya Gazeta | RUS:JRN | media |
NTW | Fernsehsender NTW; Sender NTW | NTV (Russia); Russia's NTV | RUS:JRN | media |
Doschd |  |  | RUS:JRN | media |

# Ukraine, Belarus, Moldova, Baltic states
Partei der Regionen | Janukowitsch-Partei; Partei der Regionen Janukowitschs | Party of Regions | UKR:PTY | party | UKR:OPP 2005-01..2006-08; UKR:GOV 2006-08..2007-12; UKR:OPP 2007-12..2010-02; UKR:GOV 2010-02..2014-02
Block Julia Timoschenko | BJuT; Timoschenko-Block; Block Timoschenko | Tymoshenko Bloc; Yulia Tymoshenko Bloc | UKR:PTY | party | UKR:GOV 2005-01..2005-09; UKR:OPP 2005-09..2007-12; UKR:GOV 2007-12..2010-03; UKR:OPP 2010-03..2014-02
Vaterlandspartei (Ukraine) | Vaterlandspartei; Batkiwschtschyna | Fatherland party; Batkivshchyna | UKR:PTY | party | UKR:GOV 2005-01..2005-09; UKR:OPP 2005-09..2007-12; UKR:GOV 2007-12..2010-03; UKR:OPP 2010-03..2014-02; UKR:GOV 2014-02..2016-02; UKR:OPP 2016-02..
Unsere Ukraine | Nascha Ukraina; Juschtschenko-Block | Our Ukraine | UKR:PTY | party | UKR:GOV 2005-01..2010-02
Swoboda | Swoboda-Partei; Allukrainische Vereinigung Swoboda | Svoboda; Svoboda party | UKR:PTY | party |
Udar | UDAR; Klitschko-Partei Udar; Klitschkos Partei Udar | UDAR party | UKR:PTY | party |
Diener des Volkes | Partei Diener des Volkes | Servant of the People | UKR:PTY | party | UKR:GOV 2019-07..
Werchowna Rada | Oberste Rada; Rada in Kiew | Verkhovna Rada | UKR:LEG | parliament |
SBU | ukrainischer Geheimdienst SBU | Security Service of Ukraine; Ukrainian security service | UKR:SPY | intelligence |
Berkut | Berkut-Einheit; Sonderpolizei Berkut | Berkut riot police | UKR:COP | police |
Euromaidan | Maidan-Bewegung; Maidan-Aktivisten; Euromaidan-Bewegung; Maidan-Demonstranten; @Maidan-Aktivist | Maidan protesters; Euromaidan protesters | UKR:OPP | movement |
Naftogaz | Naftogas; Gaskonzern Naftogaz; Gaskonzern Naftogas |  | UKR:BUS | company |
RosUkrEnergo |  |  | UKR:BUS | company |
KGB (Belarus) | Weißrussischer KGB; belarussischer KGB | Belarusian KGB | BLR:SPY | intelligence |
Beltransgas | Beltransgaz |  | BLR:BUS | company |
Belneftechim |  |  | BLR:BUS | company |
Kommunistische Partei der Republik Moldau | Moldauische Kommunisten; PCRM | Moldova's Communist Party | MDA:PTY | party | MDA:GOV 2001-04..2009-09
Saeima |  |  | LVA:LEG | parliament |
Harmoniezentrum | Zentrum der Harmonie; Partei Harmonie; Zentrum für Harmonie | Harmony Centre; Harmony Center; Social Democratic Party Harmony | LVA:PTY | party |
Seimas |  |  | LTU:LEG | parliament |

# Turkey, Cyprus
AKP | Partei für Gerechtigkeit und Entwicklung; AK-Partei; Gerechtigkeits- und Entwicklungspartei; AK Parti; Erdogan-Partei | Justice and Development Party; AK Party | TUR:PTY | party | TUR:GOV 2002-11-18..
CHP | Republikanische Volkspartei; Republikanischen Volkspartei | Republican People's Party | TUR:PTY | party | TUR:OPP 2002-11..
HDP | Demokratische Partei der Völker; Kurdenpartei HDP; prokurdische HDP; pro-kurdische HDP | Peoples' Democratic Party; pro-Kurdish HDP | TUR:PTY | party | TUR:OPP 2012-10..
DTP | Partei der Demokratischen Gesellschaft; Partei für eine Demokratische Gesellschaft; Kurdenpartei DTP | Democratic Society Party | TUR:PTY | party | TUR:OPP 2005-11..2009-12
DEHAP | Demokratische Volkspartei (Türkei) | Democratic People's Party (Turkey) | TUR:PTY | party | TUR:OPP 1997..2005
BDP Türkei | Partei des Friedens und der Demokratie; Kurdenpartei BDP; prokurdische BDP | Peace and Democracy Party | TUR:PTY | party | TUR:OPP 2009-12..2014
MHP | Partei der Nationalistischen Bewegung; Nationalistische Bewegung | Nationalist Movement Party | TUR:PTY | party | TUR:GOV 1999-05..2002-11; TUR:OPP 2002-11..2018-07
Graue Wölfe | Grauen Wölfen; Ülkücü-Bewegung | Grey Wolves; Gray Wolves | TUR:PRM | movement |
Gülen-Bewegung | Gülenisten; Fetö; Gülen-Netzwerk; @Gülenist; @Gülen-Anhänger | Gulen movement; Gulenists; Fethullahist Terrorist Organization; FETO | TUR:REL | movement |
MIT (Türkei) | türkischer Geheimdienst MIT; Geheimdienst MIT | Turkish intelligence service; National Intelligence Organization | TUR:SPY | intelligence |
Diyanet | Türkische Religionsbehörde; Religionsbehörde Diyanet | Turkish Religious Affairs Directorate | TUR:REL | church |
Anadolu | Nachrichtenagentur Anadolu; Anadolu Ajansı; Anadolu Agentur | Anadolu Agency; Anadolu news agency | TUR:JRN | agency |
Hürriyet | Hurriyet; Zeitung Hürriyet | Hurriyet | TUR:JRN | media |
Cumhuriyet (Zeitung) | Cumhuriyet; Zeitung Cumhuriyet | Cumhuriyet; Cumhuriyet newspaper | TUR:JRN | media |
Zaman (Zeitung) | Zeitung Zaman; Tageszeitung Zaman | Zaman newspaper; Today's Zaman | TUR:JRN | media |
Milliyet | Zeitung Milliyet |  | TUR:JRN | media |
CNN Türk | Sender CNN Türk | CNN Turk | TUR:JRN | media |

# Caucasus, Central Asia
Vereinte Nationale Bewegung | Saakaschwili-Partei; Nationale Bewegung Georgiens | United National Movement | GEO:PTY | party | GEO:GOV 2004-01..2012-10
Georgischer Traum | Bündnis Georgischer Traum | Georgian Dream | GEO:PTY | party | GEO:GOV 2012-10..
Neues Aserbaidschan | Partei Neues Aserbaidschan; Neue Aserbaidschan; Neuen Aserbaidschan | New Azerbaijan Party | AZE:PTY | party |
Nur Otan | Partei Nur Otan | Nur Otan party | KAZ:PTY | party |
Ata-Schurt | Ata-Jurt |  | KGZ:PTY | party |
Partei der Islamischen Wiedergeburt |  | Islamic Renaissance Party | TJK:OPP | party |
Akramija |  | Akramiya | UZB:REL | movement |
