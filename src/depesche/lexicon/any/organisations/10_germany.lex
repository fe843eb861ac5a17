# Germany: parties, organs, courts, services, unions, churches, associations, media, companies.
# Of two organisations with the same name the one in the first file is meant unless the report's countries decide otherwise: hence the numbers.
# Nouns that many countries share (Bundesregierung, Bundesrat, Landtag, Senat, Sozialdemokrat, Polizei) are roles (de/roles.lex), not names.
# The name in the first cell counts in both languages. Names that are everyday words stand only in forms that cannot be mistaken.
# A name with a closing hyphen begins no closed compound (BUND-: not Bundesbahn). Short adjectives stand in all their forms (Rotes, Roten Kreuz).
@ name | de | en | code | kind | terms

# Parties
CDU | Christlich Demokratische Union; Christlich Demokratische Union Deutschlands; Christlich-Demokratische Union; CDU-Spitze; CDU-Vorstand; CDU-Parteitag; CDU-Präsidium; Bundes-CDU | Christian Democratic Union; Merkel's party; German Christian Democrats | DEU:PTY | party | DEU:GOV 1982-10-01..1998-10-27; DEU:OPP 1998-10-27..2005-11-22; DEU:GOV 2005-11-22..2021-12-08; DEU:OPP 2021-12-08..2025-05-06; DEU:GOV 2025-05-06..
CSU | Christlich-Soziale Union; Christlich Soziale Union; Christlich-Soziale Union in Bayern; CSU-Spitze; CSU-Vorstand; CSU-Parteitag; Christsoziale; @Christsozialer, Christsoziale | Christian Social Union | DEU:PTY | party | DEU:GOV 1982-10-01..1998-10-27; DEU:OPP 1998-10-27..2005-11-22; DEU:GOV 2005-11-22..2021-12-08; DEU:OPP 2021-12-08..2025-05-06; DEU:GOV 2025-05-06..
CDU/CSU | CDU und CSU; Unionsparteien; Unionsspitze; Unionsseite; Schwesterparteien CDU und CSU; @Unionspolitiker, Unionspolitikerin; @Unionsabgeordneter, Unionsabgeordnete | CDU and CSU; union parties | DEU:PTY | party | DEU:GOV 1982-10-01..1998-10-27; DEU:OPP 1998-10-27..2005-11-22; DEU:GOV 2005-11-22..2021-12-08; DEU:OPP 2021-12-08..2025-05-06; DEU:GOV 2025-05-06..
SPD | Sozialdemokratische Partei Deutschlands; SPD-Spitze; SPD-Vorstand; SPD-Parteitag; SPD-Präsidium; SPD-Führung; Bundes-SPD | Social Democratic Party of Germany; German Social Democrats | DEU:PTY | party | DEU:OPP 1982-10-01..1998-10-27; DEU:GOV 1998-10-27..2009-10-28; DEU:OPP 2009-10-28..2013-12-17; DEU:GOV 2013-12-17..
Bündnis 90/Die Grünen | Grüne; Bündnis 90; Bündnisgrüne; Bündnis 90 / Die Grünen; B90/Grüne; Bundesgrüne; Grünen-Spitze; Grünen-Vorstand; Grünen-Parteitag | Greens; Alliance 90; German Greens; Alliance 90/The Greens; Green Party of Germany | DEU:PTY | party | DEU:OPP 1983-03..1998-10-27; DEU:GOV 1998-10-27..2005-11-22; DEU:OPP 2005-11-22..2021-12-08; DEU:GOV 2021-12-08..2025-05-06; DEU:OPP 2025-05-06..
FDP | Freie Demokratische Partei; Freie Demokraten; Freien Demokraten; Liberaldemokraten; FDP-Spitze; FDP-Vorstand; FDP-Parteitag; FDP-Präsidium; @Freidemokrat, Freidemokratin; @FDPler | Free Democratic Party; Free Democrats; German Liberals | DEU:PTY | party | DEU:GOV 1982-10-01..1998-10-27; DEU:OPP 1998-10-27..2009-10-28; DEU:GOV 2009-10-28..2013-12-17; DEU:OPP 2013-12-17..2021-12-08; DEU:GOV 2021-12-08..2024-11-07; DEU:OPP 2024-11-07..
Die Linke | Linke; Linkspartei; Linkspartei.PDS; Linkspartei/PDS; Linken-Spitze; Linken-Parteitag | Left Party; The Left | DEU:PTY | party | DEU:OPP 2007-06-16..
PDS | Partei des Demokratischen Sozialismus | Party of Democratic Socialism | DEU:PTY | party | DEU:OPP 1990-10-03..2007-06-16
WASG | Arbeit & soziale Gerechtigkeit – Die Wahlalternative; Wahlalternative Arbeit und soziale Gerechtigkeit; Wahlalternative | Labour and Social Justice – The Electoral Alternative | DEU:PTY | party | DEU:OPP 2005-01..2007-06-16
AfD | Alternative für Deutschland; AfD-Spitze; AfD-Vorstand; AfD-Parteitag; @AfDler | Alternative for Germany | DEU:PTY | party | DEU:OPP 2013-02-06..
BSW | Bündnis Sahra Wagenknecht; Bündnis Soziale Gerechtigkeit und Wirtschaftliche Vernunft | Sahra Wagenknecht Alliance | DEU:PTY | party | DEU:OPP 2024-01..
NPD | Nationaldemokratische Partei Deutschlands; Nationaldemokraten; @NPDler | National Democratic Party of Germany | DEU:PTY | party | DEU:OPP 1964..2023-06
DVU | Deutsche Volksunion | German People's Union | DEU:PTY | party | DEU:OPP 1987..2011
REP | Partei Die Republikaner; Reps | German Republicans | DEU:PTY | party |
Piratenpartei | Piratenpartei Deutschland; Piraten-Partei | Pirate Party; Pirate Party Germany | DEU:PTY | party |
Freie Wähler | Freien Wählern; Bundesvereinigung Freie Wähler | Free Voters | DEU:PTY | party |
DKP | Deutsche Kommunistische Partei | German Communist Party | DEU:PTY | party |
MLPD | Marxistisch-Leninistische Partei Deutschlands | Marxist–Leninist Party of Germany | DEU:PTY | party |
KPD | Kommunistische Partei Deutschlands | Communist Party of Germany | DEU:PTY | party |
SED | Sozialistische Einheitspartei Deutschlands; Sozialistische Einheitspartei | Socialist Unity Party; Socialist Unity Party of Germany | DDR:PTY | party | DDR:GOV 1949-10-07..1989-12
NSDAP | Nationalsozialistische Deutsche Arbeiterpartei; Nationalsozialisten; @Nationalsozialist, Nationalsozialistin | Nazi Party; National Socialists | DEU:PTY | party | DEU:GOV 1933-01-30..1945-05-08
ÖDP | Ökologisch-Demokratische Partei | Ecological Democratic Party | DEU:PTY | party |
SSW | Südschleswigscher Wählerverband | South Schleswig Voters' Association | DEU:PTY | party |
Schill-Partei | Partei Rechtsstaatlicher Offensive | Schill Party | DEU:PTY | party |
Pro Deutschland | Bürgerbewegung pro Deutschland |  | DEU:PTY | party |
Pro NRW | Bürgerbewegung pro NRW |  | DEU:PTY | party |
Pro Köln | Bürgerbewegung pro Köln |  | DEU:PTY | party |
Der III. Weg | III. Weg; Neonazi-Partei Dritter Weg; Kleinpartei Dritter Weg; Partei Dritter Weg; Der Dritte Weg | The Third Path; The III. Path | DEU:PTY | party |
Volt Deutschland |  | Volt Germany | DEU:PTY | party |
BüSo | Bürgerrechtsbewegung Solidarität |  | DEU:PTY | party |
Partei für Arbeit, Rechtsstaat, Tierschutz | Satirepartei Die Partei; Satirepartei |  | DEU:PTY | party |
Familien-Partei | Familien-Partei Deutschlands |  | DEU:PTY | party |
Tierschutzpartei | Partei Mensch Umwelt Tierschutz |  | DEU:PTY | party |
Bayernpartei |  | Bavaria Party | DEU:PTY | party |
Zentrumspartei | Deutsche Zentrumspartei |  | DEU:PTY | party |
Junge Union |  |  | DEU:PTY | party |
Jusos | Jungsozialisten; @Juso | Young Socialists | DEU:PTY | party |
Junge Liberale | Julis | Young Liberals | DEU:PTY | party |
Grüne Jugend |  | Green Youth | DEU:PTY | party |
Junge Alternative |  |  | DEU:PTY | party |
Seeheimer Kreis |  |  | DEU:PTY | party |
Mittelstandsvereinigung der Union | MIT der Union; Mittelstandsunion |  | DEU:PTY | party |

# Groups in the Bundestag
Unionsfraktion | CDU/CSU-Fraktion; CDU/CSU-Bundestagsfraktion; Unionsbundestagsfraktion; Unions-Fraktion; Bundestagsfraktion der Union | CDU/CSU parliamentary group | DEU:LEG | parliament |
SPD-Fraktion | SPD-Bundestagsfraktion; Bundestagsfraktion der SPD | SPD parliamentary group | DEU:LEG | parliament |
FDP-Fraktion | FDP-Bundestagsfraktion; Bundestagsfraktion der FDP | FDP parliamentary group | DEU:LEG | parliament |
Grünen-Fraktion | Grünenfraktion; Grünen-Bundestagsfraktion; Bundestagsfraktion der Grünen; Fraktion Bündnis 90/Die Grünen | Green parliamentary group | DEU:LEG | parliament |
Linksfraktion | Linken-Fraktion; Linke-Fraktion; Fraktion Die Linke; Fraktion der Linken; Bundestagsfraktion der Linken | Left parliamentary group | DEU:LEG | parliament |
AfD-Fraktion | AfD-Bundestagsfraktion; Bundestagsfraktion der AfD | AfD parliamentary group | DEU:LEG | parliament |
CDU-Fraktion | CDU-Landtagsfraktion |  | DEU:LEG | parliament |
CSU-Landesgruppe | Landesgruppe der CSU |  | DEU:LEG | parliament |
CSU-Fraktion | CSU-Landtagsfraktion |  | DEU:LEG | parliament |
NPD-Fraktion | NPD-Landtagsfraktion |  | DEU:LEG | parliament |

# Parliament, head of state, government
Bundestag | Deutscher Bundestag; Bundestags | German Bundestag; lower house of the German parliament | DEU:LEG | parliament |
Ältestenrat des Bundestages | Ältestenrat des Bundestags |  | DEU:LEG | parliament |
Petitionsausschuss des Bundestages | Bundestags-Petitionsausschuss |  | DEU:LEG | parliament |
NSA-Untersuchungsausschuss |  |  | DEU:LEG | parliament |
Visa-Untersuchungsausschuss |  |  | DEU:LEG | parliament |
BND-Untersuchungsausschuss |  |  | DEU:LEG | parliament |
NSU-Untersuchungsausschuss |  |  | DEU:LEG | parliament |
Untersuchungsausschuss des Bundestages | Untersuchungsausschuss des Bundestags |  | DEU:LEG | parliament |
Parlamentarisches Kontrollgremium | Parlamentarischen Kontrollgremium |  | DEU:LEG | parliament |
Bundesversammlung (Deutschland) |  | German Federal Convention | DEU:LEG | parliament |
Wehrbeauftragter des Bundestages | Wehrbeauftragter des Bundestags |  | DEU:LEG | parliament |
Abgeordnetenhaus von Berlin | Berliner Abgeordnetenhaus |  | DEU:LEG | parliament |
Bayerischer Landtag | Bayerischer Landtags |  | DEU:LEG | parliament |
Hamburgische Bürgerschaft | Hamburger Bürgerschaft |  | DEU:LEG | parliament |
Bremische Bürgerschaft | Bremer Bürgerschaft |  | DEU:LEG | parliament |
Sächsischer Landtag |  |  | DEU:LEG | parliament |
Thüringer Landtag | Landtag von Thüringen |  | DEU:LEG | parliament |
Hessischer Landtag |  |  | DEU:LEG | parliament |
Niedersächsischer Landtag |  |  | DEU:LEG | parliament |
Schleswig-Holsteinischer Landtag |  |  | DEU:LEG | parliament |
Berliner Senat | Senat von Berlin | Berlin Senate | DEU:GOV | organ |
Hamburger Senat |  | Hamburg Senate | DEU:GOV | organ |
Bremer Senat |  | Bremen Senate | DEU:GOV | organ |
Bundespräsidialamt |  | Office of the Federal President | DEU:GOV | organ |
Rot-grüne Koalition | rot-grüne Koalition; rot-grüne Bundesregierung; rot-grüne Regierung |  | DEU:GOV | organ |
Schwarz-gelbe Koalition | schwarz-gelbe Koalition; schwarz-gelbe Bundesregierung; schwarz-gelbe Regierung |  | DEU:GOV | organ |
Ampelkoalition | Ampel-Koalition; Ampel-Regierung; Ampelregierung |  | DEU:GOV | organ |
Schwarz-Gelb |  |  | DEU:PTY | organ | DEU:GOV 2009-10..2013-12
Rot-Grün |  |  | DEU:PTY | organ | DEU:GOV 1998-10..2005-11
Schwarz-Rot |  |  | DEU:PTY | organ | DEU:GOV 2005-11..2009-10; DEU:GOV 2013-12..2021-12; DEU:GOV 2025-05..
Kultusministerkonferenz | KMK |  | DEU:GOV | organ |
Innenministerkonferenz | IMK |  | DEU:GOV | organ |
Ministerpräsidentenkonferenz |  |  | DEU:GOV | organ |
Auswärtiges Amt | auswärtiges Amt | German Foreign Office; Federal Foreign Office | DEU:GOV | ministry |
Bundesfinanzministerium | BMF; Bundesministerium der Finanzen | Bundesfinanzministerium | DEU:GOV | ministry |
Bundesinnenministerium | BMI; Bundesministerium des Innern | Bundesinnenministerium | DEU:GOV | ministry |
Bundesverteidigungsministerium | BMVg; Bundesministerium der Verteidigung; Bendlerblock | Bundesverteidigungsministerium | DEU:GOV | ministry |
Bundesjustizministerium | BMJ; BMJV; Bundesministerium der Justiz | Bundesjustizministerium | DEU:GOV | ministry |
Bundeswirtschaftsministerium | BMWi; Bundesministerium für Wirtschaft und Technologie; Bundesministerium für Wirtschaft und Energie | German economy ministry | DEU:GOV | ministry |
Bundesumweltministerium | BMU; BMUB; Bundesministerium für Umwelt | German environment ministry | DEU:GOV | ministry |
Bundesgesundheitsministerium | BMG; Bundesministerium für Gesundheit | German health ministry | DEU:GOV | ministry |
Bundesverkehrsministerium | BMVBS; BMVI; Bundesministerium für Verkehr | German transport ministry | DEU:GOV | ministry |
Bundesarbeitsministerium | BMAS; Bundesministerium für Arbeit und Soziales | German labour ministry | DEU:GOV | ministry |
Bundesfamilienministerium | BMFSFJ; Bundesministerium für Familie | German family ministry | DEU:GOV | ministry |
Bundesbildungsministerium | BMBF; Bundesforschungsministerium; Bundesministerium für Bildung und Forschung | German education ministry | DEU:GOV | ministry |
Bundeslandwirtschaftsministerium | BMEL; BMELV; Bundesverbraucherschutzministerium; Bundesagrarministerium | German agriculture ministry | DEU:GOV | ministry |
Bundesentwicklungsministerium | BMZ; Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung; Entwicklungshilfeministerium | German development ministry | DEU:GOV | ministry |

# Courts and prosecutors
Bundesverfassungsgericht | BVerfG; Karlsruher Verfassungsgericht; Bundesverfassungsgerichts; Bundesverfassungsgerichtes; Karlsruher Richter; Karlsruher Verfassungsrichter | German Constitutional Court; Germany's Constitutional Court; Federal Constitutional Court; Germany's top court | DEU:JUD | court |
Bundesgerichtshof | BGH; Bundesgerichtshofes | Federal Court of Justice | DEU:JUD | court |
Bundesverwaltungsgericht | BVerwG; Leipziger Bundesverwaltungsgericht | Federal Administrative Court | DEU:JUD | court |
Bundesarbeitsgericht | BAG | Federal Labour Court | DEU:JUD | court |
Bundessozialgericht | BSG | Federal Social Court | DEU:JUD | court |
Bundesfinanzhof | BFH | Federal Fiscal Court | DEU:JUD | court |
Generalbundesanwalt | Bundesanwaltschaft Karlsruhe; Karlsruher Bundesanwaltschaft; Generalbundesanwältin | German federal prosecutors; federal prosecutor general of Germany | DEU:JUD | court |
Bundespatentgericht |  |  | DEU:JUD | court |
Volksgerichtshof |  | People's Court of Nazi Germany | DEU:JUD | court |
Ludwigsburger Zentralstelle | Zentrale Stelle der Landesjustizverwaltungen zur Aufklärung nationalsozialistischer Verbrechen |  | DEU:JUD | court |

# Services, police, army
Bundeswehr | Deutsche Bundeswehr; @Bundeswehrsoldat, Bundeswehrsoldatin; @Bundeswehroffizier | Bundeswehr | DEU:MIL | military |
KSK | Kommando Spezialkräfte |  | DEU:MIL | military |
Militärischer Abschirmdienst | MAD | Military Counterintelligence Service | DEU:SPY | intelligence |
BND | Bundesnachrichtendienst | Federal Intelligence Service; German foreign intelligence; German intelligence service | DEU:SPY | intelligence |
Bundesamt für Verfassungsschutz | BfV; Bundesverfassungsschutz | Federal Office for the Protection of the Constitution; German domestic intelligence | DEU:SPY | intelligence |
BKA | Bundeskriminalamt | Federal Criminal Police Office; German Federal Criminal Police | DEU:COP | police |
LKA | Landeskriminalamt | State Criminal Police Office | DEU:COP | police |
GSG 9 | GSG9 |  | DEU:COP | police |
Bundesgrenzschutz | BGS | German federal border guard | DEU:COP | police |
Technisches Hilfswerk | THW |  | DEU:GOV | organ |
Stasi | Staatssicherheit der DDR; Ministerium für Staatssicherheit; DDR-Staatssicherheit | East German secret police | DDR:SPY | intelligence |
NVA | Nationale Volksarmee | National People's Army | DDR:MIL | military |
Wehrmacht | Deutsche Wehrmacht |  | DEU:MIL | military |
Reichswehr |  |  | DEU:MIL | military |
Waffen-SS | SS-Truppen; SS-Einheiten; SS-Männer |  | DEU:PRM | military |
Gestapo | Geheime Staatspolizei |  | DEU:COP | police |

# Agencies
Bundesbank | Deutsche Bundesbank; Bundesbankvorstand | German central bank | DEU:GOV | organ |
Bundesnetzagentur | BNetzA | Federal Network Agency | DEU:GOV | organ |
Bundeskartellamt |  | Federal Cartel Office; German cartel office | DEU:GOV | organ |
Bundesagentur für Arbeit | BA für Arbeit; Arbeitsagentur; Bundesanstalt für Arbeit | Federal Employment Agency; German labour agency | DEU:GOV | organ |
BaFin | Bundesanstalt für Finanzdienstleistungsaufsicht | Federal Financial Supervisory Authority | DEU:GOV | organ |
BAMF | Bundesamt für Migration und Flüchtlinge | Federal Office for Migration and Refugees | DEU:GOV | organ |
BSI | Bundesamt für Sicherheit in der Informationstechnik | Federal Office for Information Security | DEU:GOV | organ |
Robert Koch-Institut | RKI; Robert-Koch-Institut; Robert Koch Institut | Robert Koch Institute | DEU:GOV | organ |
Paul-Ehrlich-Institut | PEI |  | DEU:GOV | organ |
Umweltbundesamt | UBA | German Environment Agency | DEU:GOV | organ |
Bundesamt für Strahlenschutz | BfS | Federal Office for Radiation Protection | DEU:GOV | organ |
Statistisches Bundesamt | Destatis | Federal Statistical Office | DEU:GOV | organ |
Kraftfahrt-Bundesamt | KBA; Kraftfahrtbundesamt |  | DEU:GOV | organ |
Luftfahrt-Bundesamt | LBA; Luftfahrtbundesamt |  | DEU:GOV | organ |
Eisenbahn-Bundesamt | Eisenbahnbundesamt |  | DEU:GOV | organ |
Bundesinstitut für Risikobewertung | BfR |  | DEU:GOV | organ |
Bundesrechnungshof |  | Federal Court of Auditors | DEU:GOV | organ |
Bundesstelle für Flugunfalluntersuchung | BFU |  | DEU:GOV | organ |
Birthler-Behörde | Stasi-Unterlagen-Behörde; Gauck-Behörde; Jahn-Behörde; BStU; Stasiunterlagenbehörde |  | DEU:GOV | organ |
Treuhandanstalt | Treuhand |  | DEU:GOV | organ |
KfW | Kreditanstalt für Wiederaufbau; KfW-Bankengruppe |  | DEU:GOV | organ |
SoFFin | Sonderfonds Finanzmarktstabilisierung; Bankenrettungsfonds |  | DEU:GOV | organ |
Wissenschaftsrat |  |  | DEU:GOV | organ |
Deutscher Ethikrat | Ethikrat; Nationaler Ethikrat |  | DEU:GOV | organ |
Ständige Impfkommission | STIKO |  | DEU:GOV | organ |
Wirtschaftsweise | Sachverständigenrat zur Begutachtung der gesamtwirtschaftlichen Entwicklung; Wirtschaftsweisen; Fünf Weise |  | DEU:ELI | organ |
GIZ | Gesellschaft für Internationale Zusammenarbeit; Deutsche Gesellschaft für Internationale Zusammenarbeit |  | DEU:GOV | organ |
GTZ | Gesellschaft für Technische Zusammenarbeit; Deutsche Gesellschaft für Technische Zusammenarbeit |  | DEU:GOV | organ |
DLR | Deutsches Zentrum für Luft- und Raumfahrt | German Aerospace Center | DEU:EDU | organ |
Goethe-Institut | Goethe-Institute | Goethe Institute | DEU:EDU | organ |
DAAD | Deutscher Akademischer Austauschdienst |  | DEU:EDU | organ |
Deutscher Wetterdienst | DWD |  | DEU:GOV | organ |

# Unions and professional bodies
Dienstleistungsgewerkschaft Verdi | ver.di-; Verdi-; Vereinte Dienstleistungsgewerkschaft; Gewerkschaft Verdi; Dienstleistungsgewerkschaft ver.di |  | DEU:LAB | union |
IG Metall | IGM; Industriegewerkschaft Metall |  | DEU:LAB | union |
DGB | Deutscher Gewerkschaftsbund | German Trade Union Confederation | DEU:LAB | union |
GDL | Gewerkschaft Deutscher Lokomotivführer; Lokführergewerkschaft; Lokomotivführergewerkschaft; Lokführergewerkschaft GDL | German train drivers' union | DEU:LAB | union |
Transnet | Eisenbahnergewerkschaft Transnet; Transnet GdED |  | DEU:LAB | union |
GDBA | Verkehrsgewerkschaft GDBA |  | DEU:LAB | union |
EVG | Eisenbahn- und Verkehrsgewerkschaft |  | DEU:LAB | union |
GEW | Gewerkschaft Erziehung und Wissenschaft |  | DEU:LAB | union |
IG BCE | IG Bergbau, Chemie, Energie; Industriegewerkschaft Bergbau, Chemie, Energie |  | DEU:LAB | union |
IG BAU | IG Bauen-Agrar-Umwelt; Industriegewerkschaft Bauen-Agrar-Umwelt |  | DEU:LAB | union |
NGG | Gewerkschaft Nahrung-Genuss-Gaststätten |  | DEU:LAB | union |
Gewerkschaft der Polizei | GdP |  | DEU:LAB | union |
DPolG | Deutsche Polizeigewerkschaft |  | DEU:LAB | union |
Bund Deutscher Kriminalbeamter | BDK |  | DEU:LAB | union |
Deutscher Beamtenbund | dbb; Beamtenbund; DBB Beamtenbund und Tarifunion |  | DEU:LAB | union |
Marburger Bund | Ärztegewerkschaft Marburger Bund |  | DEU:LAB | union |
Hartmannbund |  |  | DEU:LAB | union |
Vereinigung Cockpit | Pilotengewerkschaft Cockpit; Pilotenvereinigung Cockpit; Pilotengewerkschaft Vereinigung Cockpit |  | DEU:LAB | union |
Flugbegleitergewerkschaft UFO | Unabhängige Flugbegleiter Organisation; Kabinengewerkschaft UFO |  | DEU:LAB | union |
Gewerkschaft der Flugsicherung | GdF |  | DEU:LAB | union |
Deutscher Journalisten-Verband | DJV; Deutscher Journalistenverband | German Journalists' Association | DEU:LAB | union |
Deutsche Journalistinnen- und Journalisten-Union | dju |  | DEU:LAB | union |
Deutscher Bundeswehrverband | Bundeswehrverband; BundeswehrVerband |  | DEU:LAB | union |
Deutscher Lehrerverband | Lehrerverband |  | DEU:LAB | union |
Deutscher Philologenverband | Philologenverband |  | DEU:LAB | union |
Deutscher Richterbund | Richterbund |  | DEU:JUD | union |
Deutscher Anwaltverein | DAV; Deutscher Anwaltsverein |  | DEU:NGO | union |
Bundesrechtsanwaltskammer |  |  | DEU:NGO | union |
Bundesärztekammer | BÄK; Deutscher Ärztetag | German Medical Association | DEU:MED | union |
Kassenärztliche Bundesvereinigung | KBV; Kassenärztliche Vereinigung |  | DEU:MED | union |
Deutsche Krankenhausgesellschaft | DKG |  | DEU:MED | union |
GKV-Spitzenverband | Spitzenverband der gesetzlichen Krankenkassen |  | DEU:MED | union |
AOK | Allgemeine Ortskrankenkasse; AOK-Bundesverband |  | DEU:MED | union |

# Employers and trades
BDI | Bundesverband der Deutschen Industrie | Federation of German Industries | DEU:BUS | company |
BDA | Bundesvereinigung der Deutschen Arbeitgeberverbände; Arbeitgeberverband BDA | Confederation of German Employers | DEU:BUS | company |
DIHK | Deutscher Industrie- und Handelskammertag | German Chambers of Industry and Commerce | DEU:BUS | company |
ZDH | Zentralverband des Deutschen Handwerks |  | DEU:BUS | company |
Gesamtmetall | Arbeitgeberverband Gesamtmetall |  | DEU:BUS | company |
Südwestmetall | Arbeitgeberverband Südwestmetall |  | DEU:BUS | company |
VDA | Verband der Automobilindustrie | German Association of the Automotive Industry | DEU:BUS | company |
VDMA | Verband Deutscher Maschinen- und Anlagenbau |  | DEU:BUS | company |
Bitkom | Branchenverband Bitkom |  | DEU:BUS | company |
BDEW | Bundesverband der Energie- und Wasserwirtschaft |  | DEU:BUS | company |
HDE | Handelsverband Deutschland; Hauptverband des Deutschen Einzelhandels |  | DEU:BUS | company |
Deutscher Bauernverband | DBV; Bauernverband | German Farmers' Association | DEU:AGR | union |
Bundesverband Deutscher Milchviehhalter | BDM |  | DEU:AGR | union |
BGA | Bundesverband Großhandel, Außenhandel, Dienstleistungen |  | DEU:BUS | company |
Bankenverband | Bundesverband deutscher Banken; BdB |  | DEU:BUS | company |
Bund der Steuerzahler | Steuerzahlerbund |  | DEU:NGO | ngo |
Ifo-Institut | ifo; Ifo Institut; Institut für Wirtschaftsforschung; ifo-Institut für Wirtschaftsforschung | Ifo Institute | DEU:EDU | university |
DIW | Deutsches Institut für Wirtschaftsforschung | German Institute for Economic Research | DEU:EDU | university |
Institut der deutschen Wirtschaft | IW Köln |  | DEU:EDU | university |
Max-Planck-Gesellschaft | Max-Planck-Institut | Max Planck Society; Max Planck Institute | DEU:EDU | university |
Fraunhofer-Gesellschaft |  |  | DEU:EDU | university |
Hochschulrektorenkonferenz | HRK |  | DEU:EDU | university |
Stiftung Wissenschaft und Politik | SWP | German Institute for International and Security Affairs | DEU:EDU | university |
Deutsche Gesellschaft für Auswärtige Politik | DGAP | German Council on Foreign Relations | DEU:EDU | university |
Deutsche Forschungsgemeinschaft | DFG |  | DEU:EDU | university |
Forschungsgruppe Wahlen |  |  | DEU:NGO | ngo |
Infratest dimap | Meinungsforschungsinstitut Infratest dimap |  | DEU:NGO | ngo |
Forsa-Institut | Meinungsforschungsinstitut Forsa |  | DEU:NGO | ngo |
Institut für Demoskopie Allensbach | Allensbach-Institut |  | DEU:NGO | ngo |

# Municipal associations
Deutscher Städtetag | Städtetag | Association of German Cities | DEU:GOV | organ |
Deutscher Städte- und Gemeindebund | Städte- und Gemeindebund; DStGB |  | DEU:GOV | organ |
Deutscher Landkreistag |  |  | DEU:GOV | organ |

# Religion
EKD | Evangelische Kirche in Deutschland; Evangelische Kirche | Evangelical Church in Germany; Protestant Church in Germany | DEU:REL | church |
Deutsche Bischofskonferenz | DBK; Katholische Bischofskonferenz | German Bishops' Conference | DEU:REL | church |
Zentralkomitee der deutschen Katholiken | ZdK |  | DEU:REL | church |
Zentralrat der Juden | Zentralrat der Juden in Deutschland | Central Council of Jews; Central Council of Jews in Germany | DEU:REL | church |
Zentralrat der Muslime | ZMD; Zentralrat der Muslime in Deutschland | Central Council of Muslims in Germany; Central Council of Muslims | DEU:REL | church |
Ditib | DITIB; Türkisch-Islamische Union | Turkish-Islamic Union for Religious Affairs | DEU:REL | church |
Islamrat | Islamrat für die Bundesrepublik Deutschland |  | DEU:REL | church |
Milli Görüs | Milli Görüş; IGMG; Islamische Gemeinschaft Milli Görüs |  | DEU:REL | church |
Koordinationsrat der Muslime | KRM |  | DEU:REL | church |
Zentralrat der Ex-Muslime |  |  | DEU:REL | church |
Deutsche Islamkonferenz | Islamkonferenz |  | DEU:GOV | organ |
Zentralrat Deutscher Sinti und Roma | Zentralrat der Sinti und Roma | Central Council of German Sinti and Roma | DEU:ETH | ngo |
Caritas | Deutscher Caritasverband; Caritasverband |  | DEU:NGO | ngo |
Diakonie | Diakonisches Werk; Diakonie Deutschland |  | DEU:NGO | ngo |
Misereor | Bischöfliches Hilfswerk Misereor |  | NGO | ngo |
Brot für die Welt |  | Bread for the World | NGO | ngo |
Opus Dei |  |  | VAT:REL | church |
Piusbruderschaft | Priesterbruderschaft St. Pius X.; Pius-Bruderschaft; @Piusbruder | Society of Saint Pius X | CHE:REL | church |

# Associations and movements
Greenpeace | Umweltorganisation Greenpeace; Umweltschutzorganisation Greenpeace; @Greenpeacer; @Greenpeace-Aktivist, Greenpeace-Aktivistin | Greenpeace activists; Greenpeace International | NGO | ngo |
Amnesty International | Amnesty; amnesty; Menschenrechtsorganisation Amnesty International | Amnesty | NGO | ngo |
Human Rights Watch | HRW; Menschenrechtsorganisation Human Rights Watch |  | NGO | ngo |
Reporter ohne Grenzen | ROG; Reporters sans frontières; Reporter Ohne Grenzen | Reporters Without Borders; RSF | NGO | ngo |
Ärzte ohne Grenzen | MSF; Médecins sans frontières | Doctors Without Borders; Médecins Sans Frontières; Medecins Sans Frontieres | NGO | ngo |
Internationales Komitee vom Roten Kreuz | IKRK; Internationales Komitee des Roten Kreuzes; Internationales Rotes Kreuz; Internationale Rote Kreuz; Internationalen Roten Kreuz | International Committee of the Red Cross; ICRC | NGO | ngo |
Rotes Kreuz | Rote Kreuz; Roten Kreuz | Red Cross | NGO | ngo |
Roter Halbmond | Rote Halbmond; Roten Halbmond | Red Crescent | NGO | ngo |
Deutsches Rotes Kreuz | DRK | German Red Cross | DEU:NGO | ngo |
Bund für Umwelt und Naturschutz | BUND-; Bund für Umwelt und Naturschutz Deutschland | Friends of the Earth Germany | DEU:NGO | ngo |
NABU | Naturschutzbund Deutschland; Naturschutzbund; Nabu | Nature and Biodiversity Conservation Union | DEU:NGO | ngo |
Deutsche Umwelthilfe | DUH; Umwelthilfe | Environmental Action Germany | DEU:NGO | ngo |
WWF | World Wide Fund for Nature; World Wildlife Fund; Umweltstiftung WWF; Umweltschutzorganisation WWF |  | NGO | ngo |
Robin Wood | Umweltorganisation Robin Wood |  | DEU:NGO | ngo |
Attac | Globalisierungskritiker von Attac |  | NGO | ngo |
Pro Asyl | Flüchtlingsorganisation Pro Asyl; Menschenrechtsorganisation Pro Asyl |  | DEU:NGO | ngo |
Campact | Kampagnennetzwerk Campact |  | DEU:NGO | ngo |
Foodwatch | Verbraucherorganisation Foodwatch |  | DEU:NGO | ngo |
PETA | People for the Ethical Treatment of Animals; Tierschutzorganisation PETA; Tierrechtsorganisation PETA |  | NGO | ngo |
Transparency International | Transparency | Transparency International | NGO | ngo |
Oxfam |  |  | NGO | ngo |
Welthungerhilfe | Deutsche Welthungerhilfe |  | DEU:NGO | ngo |
Gesellschaft für bedrohte Völker | GfbV | Society for Threatened Peoples | DEU:NGO | ngo |
Chaos Computer Club | CCC |  | DEU:NGO | ngo |
Verbraucherzentrale Bundesverband | vzbv; Bundesverband der Verbraucherzentralen; Verbraucherzentrale |  | DEU:NGO | ngo |
Stiftung Warentest |  |  | DEU:NGO | ngo |
ADAC | Allgemeiner Deutscher Automobil-Club |  | DEU:NGO | ngo |
VCD | Verkehrsclub Deutschland |  | DEU:NGO | ngo |
Bund der Vertriebenen | BdV; Vertriebenenverband; Vertriebenenverbände | Federation of Expellees | DEU:NGO | ngo |
Sudetendeutsche Landsmannschaft |  |  | DEU:NGO | ngo |
Sozialverband VdK | VdK |  | DEU:NGO | ngo |
Sozialverband Deutschland | SoVD |  | DEU:NGO | ngo |
Arbeiterwohlfahrt | AWO |  | DEU:NGO | ngo |
Paritätischer Wohlfahrtsverband | Deutscher Paritätischer Wohlfahrtsverband; Paritätischer Gesamtverband |  | DEU:NGO | ngo |
Deutscher Kinderschutzbund | Kinderschutzbund |  | DEU:NGO | ngo |
Deutsches Kinderhilfswerk | Kinderhilfswerk |  | DEU:NGO | ngo |
Deutscher Mieterbund | Mieterbund |  | DEU:NGO | ngo |
Lesben- und Schwulenverband | LSVD; Lesben- und Schwulenverband in Deutschland |  | DEU:NGO | ngo |
Deutscher Tierschutzbund | Tierschutzbund |  | DEU:NGO | ngo |
Bertelsmann-Stiftung | Bertelsmann Stiftung |  | DEU:NGO | ngo |
Konrad-Adenauer-Stiftung | KAS | Konrad Adenauer Foundation | DEU:NGO | ngo |
Friedrich-Ebert-Stiftung | FES | Friedrich Ebert Foundation | DEU:NGO | ngo |
Heinrich-Böll-Stiftung |  | Heinrich Böll Foundation | DEU:NGO | ngo |
Friedrich-Naumann-Stiftung |  | Friedrich Naumann Foundation | DEU:NGO | ngo |
Rosa-Luxemburg-Stiftung |  | Rosa Luxemburg Foundation | DEU:NGO | ngo |
Amadeu-Antonio-Stiftung | Amadeu Antonio Stiftung |  | DEU:NGO | ngo |
Netzpolitik.org | netzpolitik.org |  | DEU:JRN | media |
Wikimedia Deutschland |  |  | DEU:NGO | ngo |
Initiative Neue Soziale Marktwirtschaft | INSM |  | DEU:BUS | ngo |
Mehr Demokratie e.V. | Verein Mehr Demokratie |  | DEU:NGO | ngo |
Lobbycontrol | LobbyControl |  | DEU:NGO | ngo |
Abgeordnetenwatch | abgeordnetenwatch.de |  | DEU:NGO | ngo |
Seebrücke (Organisation) | Bündnis Seebrücke |  | DEU:NGO | movement |
Sea-Watch | Seawatch; Hilfsorganisation Sea-Watch |  | DEU:NGO | ngo |
Sea-Eye | Hilfsorganisation Sea-Eye |  | DEU:NGO | ngo |
Mission Lifeline |  |  | DEU:NGO | ngo |
Cap Anamur (Organisation) | Hilfsorganisation Cap Anamur; Komitee Cap Anamur |  | DEU:NGO | ngo |
Medico International | medico international |  | DEU:NGO | ngo |
IPPNW | Internationale Ärzte für die Verhütung des Atomkrieges | International Physicians for the Prevention of Nuclear War | NGO | ngo |
Pegida | PEGIDA; Patriotische Europäer gegen die Islamisierung des Abendlandes; Legida | Patriotic Europeans Against the Islamisation of the West | DEU:CVL | movement |
Hogesa | HoGeSa; Hooligans gegen Salafisten |  | DEU:CVL | movement |
Fridays for Future | Fridays-for-Future-Bewegung; Klimabewegung Fridays for Future; @Fridays-for-Future-Aktivist, Fridays-for-Future-Aktivistin |  | ISM | movement |
Letzte Generation | Klimagruppe Letzte Generation; Letzten Generation |  | DEU:CVL | movement |
Ende Gelände |  |  | DEU:CVL | movement |
Extinction Rebellion |  |  | ISM | movement |
Querdenken 711 | Querdenker; Querdenken-Bewegung; @Querdenker |  | DEU:CVL | movement |
Reichsbürger | Reichsbürgerbewegung; @Reichsbürger | Reich Citizens | DEU:CVL | movement |
Identitäre Bewegung | Identitäre; @Identitärer | Identitarian Movement; Identitarians | ISM | movement |
Castor-Gegner | Atomkraftgegner; Anti-Atom-Bewegung; @Atomkraftgegner, Atomkraftgegnerin | anti-nuclear activists | DEU:CVL | movement |
Bürgerinitiative Umweltschutz Lüchow-Dannenberg | BI Lüchow-Dannenberg; Bürgerinitiative Lüchow-Dannenberg |  | DEU:NGO | ngo |
Anti-Atom-Organisation Ausgestrahlt | Anti-Atom-Initiative Ausgestrahlt; Initiative Ausgestrahlt |  | DEU:NGO | ngo |
Stuttgart-21-Gegner | Aktionsbündnis gegen Stuttgart 21; Parkschützer |  | DEU:CVL | movement |
Antifaschistische Aktion | Antifa- |  | ISM | movement |
Occupy | Occupy-Bewegung; Occupy Wall Street | Occupy movement | ISM | movement |
Blockupy | Blockupy-Bewegung |  | ISM | movement |

# Armed and banned groups
Rote Armee Fraktion | RAF; Rote-Armee-Fraktion; Baader-Meinhof-Gruppe; Baader-Meinhof-Bande; @RAF-Terrorist, RAF-Terroristin; Roten Armee Fraktion | Red Army Faction; Baader-Meinhof Gang; Baader-Meinhof Group | DEU:REB | terror |
Bewegung 2. Juni |  |  | DEU:REB | terror |
Revolutionäre Zellen |  | Revolutionary Cells | DEU:REB | terror |
NSU | Nationalsozialistischer Untergrund; Zwickauer Terrorzelle; Zwickauer Zelle; NSU-Trio | National Socialist Underground | DEU:REB | terror |
Sauerland-Gruppe | Sauerlandgruppe; Sauerland-Zelle |  | DEU:REB | terror |
Gruppe Freital |  |  | DEU:REB | terror |
Revolution Chemnitz |  |  | DEU:REB | terror |
Blood and Honour | Blood & Honour |  | IMG:REB | terror |
Combat 18 | Neonazi-Gruppe Combat 18 |  | IMG:REB | terror |
Hells Angels | Höllenengel; Hells-Angels; Rockerbande Hells Angels |  | IMG:CRM | movement |
Wiking-Jugend |  |  | DEU:CVL | movement |
Heimattreue Deutsche Jugend | HDJ |  | DEU:CVL | movement |
Hizb ut-Tahrir | Hizb-ut-Tahrir |  | ISM | movement |
Die wahre Religion | Koranverteiler |  | DEU:REL | movement |

# Media
dpa | Deutsche Presse-Agentur; Deutsche Presseagentur; Nachrichtenagentur dpa |  | DEU:JRN | agency |
ddp | Deutscher Depeschendienst; Nachrichtenagentur ddp; dapd; Nachrichtenagentur dapd |  | DEU:JRN | agency |
epd | Evangelischer Pressedienst |  | DEU:JRN | agency |
KNA | Katholische Nachrichten-Agentur |  | DEU:JRN | agency |
ARD | Erstes Deutsches Fernsehen; Das Erste; ARD-Hauptstadtstudio; Tagesschau; tagesschau.de; Tagesthemen; ARD-Tagesschau |  | DEU:JRN | media |
ZDF | Zweites Deutsches Fernsehen; Zweiten Deutschen Fernsehen; ZDF-Politbarometer; heute-journal |  | DEU:JRN | media |
Deutschlandfunk | DLF; Deutschlandradio; Deutschlandfunk Kultur; Deutschlandradio Kultur |  | DEU:JRN | media |
Deutsche Welle | DW |  | DEU:JRN | media |
WDR | Westdeutscher Rundfunk |  | DEU:JRN | media |
NDR | Norddeutscher Rundfunk |  | DEU:JRN | media |
SWR | Südwestrundfunk |  | DEU:JRN | media |
MDR | Mitteldeutscher Rundfunk |  | DEU:JRN | media |
Bayerischer Rundfunk |  |  | DEU:JRN | media |
Hessischer Rundfunk |  |  | DEU:JRN | media |
RBB | Rundfunk Berlin-Brandenburg |  | DEU:JRN | media |
Radio Bremen |  |  | DEU:JRN | media |
RTL | Fernsehsender RTL; RTL Group; RTL aktuell |  | DEU:JRN | media |
n-tv | Nachrichtensender n-tv |  | DEU:JRN | media |
N24 | Nachrichtensender N24 |  | DEU:JRN | media |
ProSieben | ProSiebenSat.1; ProSieben-Sat.1; Sat.1 |  | DEU:JRN | media |
Der Spiegel | Spiegel Online; SPIEGEL ONLINE; Spiegel-Online; Nachrichtenmagazin Spiegel; Nachrichtenmagazin Der Spiegel; Spiegel TV; Spiegelredaktion | Spiegel; Spiegel Online | DEU:JRN | media |
Focus (Magazin) | Nachrichtenmagazin Focus; Focus Online; Magazin Focus |  | DEU:JRN | media |
Stern (Magazin) | Magazin Stern; Zeitschrift Stern; stern.de; Hamburger Magazin Stern |  | DEU:JRN | media |
FAZ | Frankfurter Allgemeine; Frankfurter Allgemeine Zeitung; F.A.Z.; Frankfurter Allgemeine Sonntagszeitung; FAS; FAZ.net |  | DEU:JRN | media |
Süddeutsche Zeitung | SZ; Süddeutsche; sueddeutsche.de |  | DEU:JRN | media |
Bild-Zeitung | BILD-Zeitung; Bildzeitung; Bild am Sonntag; BamS; Boulevardzeitung Bild; Zeitung Bild; Bild.de | Bild newspaper; Bild daily; Bild am Sonntag | DEU:JRN | media |
Die Welt (Zeitung) | Welt am Sonntag; Welt Online; Tageszeitung Die Welt; Tageszeitung Welt; Zeitung Die Welt; WamS | Die Welt; Welt am Sonntag | DEU:JRN | media |
Die Zeit (Zeitung) | Wochenzeitung Die Zeit; Zeit Online; Wochenzeitung Zeit; Zeit-Magazin | Die Zeit; Zeit Online | DEU:JRN | media |
taz | die tageszeitung; Tageszeitung taz; Berliner tageszeitung |  | DEU:JRN | media |
Frankfurter Rundschau |  |  | DEU:JRN | media |
Handelsblatt |  |  | DEU:JRN | media |
Financial Times Deutschland | FTD |  | DEU:JRN | media |
Wirtschaftswoche | WirtschaftsWoche |  | DEU:JRN | media |
Tagesspiegel | Der Tagesspiegel; Berliner Tagesspiegel |  | DEU:JRN | media |
Berliner Zeitung |  |  | DEU:JRN | media |
Berliner Morgenpost |  |  | DEU:JRN | media |
Hamburger Abendblatt |  |  | DEU:JRN | media |
Stuttgarter Zeitung |  |  | DEU:JRN | media |
Stuttgarter Nachrichten |  |  | DEU:JRN | media |
Leipziger Volkszeitung | LVZ |  | DEU:JRN | media |
Rheinische Post |  |  | DEU:JRN | media |
Kölner Stadt-Anzeiger | Kölner Stadtanzeiger |  | DEU:JRN | media |
Kölnische Rundschau |  |  | DEU:JRN | media |
Express (Köln) | Express Köln; Kölner Express |  | DEU:JRN | media |
Neue Osnabrücker Zeitung | Neuen Osnabrücker Zeitung |  | DEU:JRN | media |
Passauer Neue Presse |  |  | DEU:JRN | media |
Münchner Merkur |  |  | DEU:JRN | media |
Münchner Abendzeitung | Abendzeitung München |  | DEU:JRN | media |
Westdeutsche Allgemeine Zeitung | WAZ |  | DEU:JRN | media |
Funke-Mediengruppe | Funke Mediengruppe; WAZ-Gruppe; WAZ-Mediengruppe |  | DEU:JRN | media |
Hannoversche Allgemeine Zeitung | Hannoversche Allgemeine |  | DEU:JRN | media |
Mitteldeutsche Zeitung |  |  | DEU:JRN | media |
Sächsische Zeitung |  |  | DEU:JRN | media |
Saarbrücker Zeitung |  |  | DEU:JRN | media |
Neues Deutschland | nd; Neue Deutschland; Neuen Deutschland |  | DEU:JRN | media |
Junge Welt |  |  | DEU:JRN | media |
Junge Freiheit |  |  | DEU:JRN | media |
Cicero (Magazin) | Magazin Cicero |  | DEU:JRN | media |
Heise Online | heise online; heise.de; Heise-Verlag; Verlag Heinz Heise |  | DEU:JRN | media |
Redaktionsnetzwerk Deutschland | RND |  | DEU:JRN | media |
Axel Springer (Verlag) | Axel Springer AG; Axel Springer SE; Axel Springer Verlag; Springer-Verlag; Springerverlag; Axel-Springer-Verlag; Springer-Konzern |  | DEU:JRN | media |
Bertelsmann | Bertelsmann AG; Medienkonzern Bertelsmann |  | DEU:JRN | media |
GEZ | Gebühreneinzugszentrale; Beitragsservice |  | DEU:GOV | organ |
Verwertungsgesellschaft GEMA | Gema- |  | DEU:BUS | company |
Wikileaks | WikiLeaks; Enthüllungsplattform Wikileaks | WikiLeaks | NGO | ngo |
Correctiv | Recherchezentrum Correctiv; Recherchenetzwerk Correctiv |  | DEU:JRN | media |

# Companies
Deutsche Bahn | DB AG; Bahn AG; Deutsche Bahn AG; Bahnkonzern; Bahnvorstand |  | DEU:BUS | company |
Deutsche Telekom | Telekom-; Deutsche Telekom AG; T-Mobile; T-Systems |  | DEU:BUS | company |
Deutsche Post | Deutsche Post AG; Deutsche Post DHL; DHL |  | DEU:BUS | company |
Volkswagen | VW; Volkswagen AG; VW-Konzern; Volkswagen-Konzern; Volkswagenkonzern |  | DEU:BUS | company |
Daimler | DaimlerChrysler; Daimler AG; Daimler-Benz; Mercedes-Benz |  | DEU:BUS | company |
BMW | Bayerische Motoren Werke; BMW AG |  | DEU:BUS | company |
Audi AG | Audi- |  | DEU:BUS | company |
Porsche AG | Porsche SE; Sportwagenbauer Porsche |  | DEU:BUS | company |
Opel AG | Adam Opel; Adam Opel AG; Opel; Autobauer Opel |  | DEU:BUS | company |
Siemens | Siemens AG; Siemens-Konzern |  | DEU:BUS | company |
Deutsche Bank | Deutsche Bank AG |  | DEU:BUS | company |
Commerzbank |  |  | DEU:BUS | company |
Dresdner Bank |  |  | DEU:BUS | company |
Hypo Real Estate | HRE |  | DEU:BUS | company |
IKB | IKB Deutsche Industriebank; Mittelstandsbank IKB |  | DEU:BUS | company |
BayernLB | Bayerische Landesbank |  | DEU:BUS | company |
WestLB | Westdeutsche Landesbank |  | DEU:BUS | company |
HSH Nordbank |  |  | DEU:BUS | company |
SachsenLB | Sachsen LB |  | DEU:BUS | company |
LBBW | Landesbank Baden-Württemberg |  | DEU:BUS | company |
Allianz SE | Allianz-Konzern; Allianz-Versicherung; Versicherungskonzern Allianz |  | DEU:BUS | company |
Münchener Rück | Munich Re; Münchner Rück |  | DEU:BUS | company |
Bayer AG | Bayer-Konzern; Pharmakonzern Bayer; Chemiekonzern Bayer | Bayer | DEU:BUS | company |
BASF | Chemiekonzern BASF |  | DEU:BUS | company |
Hoechst AG |  |  | DEU:BUS | company |
E.ON | Eon; E.on; Energiekonzern Eon; Eon-Konzern |  | DEU:BUS | company |
Uniper | Energiekonzern Uniper |  | DEU:BUS | company |
RWE | RWE AG; Energiekonzern RWE |  | DEU:BUS | company |
EnBW | Energie Baden-Württemberg |  | DEU:BUS | company |
Vattenfall | Vattenfall Europe |  | SWE:BUS | company |
Wintershall |  |  | DEU:BUS | company |
Ruhrgas | E.ON Ruhrgas |  | DEU:BUS | company |
ThyssenKrupp | Thyssen-Krupp; Thyssenkrupp |  | DEU:BUS | company |
Lufthansa | Deutsche Lufthansa; Lufthansa AG |  | DEU:BUS | company |
Air Berlin |  |  | DEU:BUS | company |
Germanwings |  |  | DEU:BUS | company |
Eurowings |  |  | DEU:BUS | company |
SAP SE | SAP AG; Softwarekonzern SAP; SAP |  | DEU:BUS | company |
Infineon |  |  | DEU:BUS | company |
Qimonda |  |  | DEU:BUS | company |
Rheinmetall |  |  | DEU:BUS | company |
Krauss-Maffei Wegmann | KMW |  | DEU:BUS | company |
Heckler & Koch | Heckler und Koch |  | DEU:BUS | company |
Karstadt | KarstadtQuelle; Arcandor; Karstadt-Quelle |  | DEU:BUS | company |
Lidl | Discounter Lidl; Schwarz-Gruppe |  | DEU:BUS | company |
Aldi | Discounter Aldi |  | DEU:BUS | company |
Schlecker | Drogeriekette Schlecker |  | DEU:BUS | company |
Continental AG | Conti-; Autozulieferer Continental |  | DEU:BUS | company |
Robert Bosch GmbH | Bosch-Konzern; Technologiekonzern Bosch |  | DEU:BUS | company |
Schaeffler-Gruppe | Autozulieferer Schaeffler |  | DEU:BUS | company |
Wirecard | Wirecard AG |  | DEU:BUS | company |
Fraport | Flughafenbetreiber Fraport |  | DEU:BUS | company |
Nord Stream | Nord Stream AG; Nord Stream 2 AG |  | MNC | company |
Toll Collect |  |  | DEU:BUS | company |
Vivantes |  |  | DEU:MED | company |
Charité |  |  | DEU:MED | company |
Biontech | BioNTech |  | DEU:BUS | company |
Curevac | CureVac |  | DEU:BUS | company |
Tui AG | TUI; Reisekonzern TUI |  | DEU:BUS | company |
Hochtief | Baukonzern Hochtief |  | DEU:BUS | company |
Deutsche Börse | Deutsche Börse AG |  | DEU:BUS | company |
Schufa |  |  | DEU:BUS | company |
