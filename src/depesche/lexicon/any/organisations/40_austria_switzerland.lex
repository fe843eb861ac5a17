# Austria, Switzerland, Liechtenstein. Names that Germany has too (Grüne, FDP) stand here as well: the report's countries decide.
@ name | de | en | code | kind | terms

# Austria
ÖVP | Österreichische Volkspartei; ÖVP-Spitze; ÖVP-Klub; Liste Kurz; Neue Volkspartei; ÖVP-Bundesparteivorstand; @ÖVPler; Neuen Volkspartei | Austrian People's Party; OeVP | AUT:PTY | party | AUT:GOV 1987-01-21..
SPÖ | Sozialdemokratische Partei Österreichs; SPÖ-Spitze; SPÖ-Klub; Sozialistische Partei Österreichs; SPÖ-Bundesparteivorstand | Social Democratic Party of Austria; Austrian Social Democrats; SPOe | AUT:PTY | party | AUT:GOV 1970-04-21..2000-02-04; AUT:OPP 2000-02-04..2007-01-11; AUT:GOV 2007-01-11..2017-12-18; AUT:OPP 2017-12-18..2025-03-03; AUT:GOV 2025-03-03..
FPÖ | Freiheitliche Partei Österreichs; Freiheitliche; FPÖ-Spitze; FPÖ-Klub; Freiheitlichen; @Freiheitlicher, Freiheitliche | Freedom Party of Austria; Austrian Freedom Party; far-right Freedom Party; FPOe | AUT:PTY | party | AUT:OPP 1986-09..2000-02-04; AUT:GOV 2000-02-04..2005-04-17; AUT:OPP 2005-04-17..2017-12-18; AUT:GOV 2017-12-18..2019-05-22; AUT:OPP 2019-05-22..
BZÖ | Bündnis Zukunft Österreich; BZÖ-Spitze; Haider-Partei; @BZÖler | Alliance for the Future of Austria | AUT:PTY | party | AUT:GOV 2005-04-17..2007-01-11; AUT:OPP 2007-01-11..2013-10
Grüne (Österreich) | Grüne; Österreichische Grüne; Die Grünen – Die Grüne Alternative; Grüner Klub; Wiener Grüne; österreichische Grüne; Grüne Alternative | Austrian Greens | AUT:PTY | party | AUT:OPP 1986-11..2017-11; AUT:GOV 2020-01-07..2025-03-03
NEOS | Neos; Das Neue Österreich und Liberales Forum | NEOS party | AUT:PTY | party | AUT:OPP 2013-10..2025-03-03; AUT:GOV 2025-03-03..
Team Stronach | Team Stronach für Österreich |  | AUT:PTY | party | AUT:OPP 2012-09..2017-11
Liste Pilz | Liste JETZT; Liste Jetzt |  | AUT:PTY | party | AUT:OPP 2017-07..2019-10
Liste Dinkhauser | Bürgerforum Tirol |  | AUT:PTY | party |
Liberales Forum | LIF |  | AUT:PTY | party |
KPÖ | Kommunistische Partei Österreichs | Communist Party of Austria | AUT:PTY | party |
Liste Hans-Peter Martin | Liste Martin |  | AUT:PTY | party |
FPK | Freiheitliche in Kärnten; Die Freiheitlichen in Kärnten |  | AUT:PTY | party |
Österreichischer Nationalrat | österreichischer Nationalrat; Hohes Haus in Wien; Hohe Haus in Wien; Hohen Haus in Wien | Austria's National Council; Austrian National Council | AUT:LEG | parliament |
Österreichischer Bundesrat | österreichischer Bundesrat | Austrian Federal Council | AUT:LEG | parliament |
Wiener Gemeinderat | Wiener Landtag |  | AUT:LEG | parliament |
Wiener Stadtregierung | Wiener Landesregierung |  | AUT:GOV | organ |
Präsidentschaftskanzlei |  |  | AUT:GOV | organ |
Wiener Außenministerium |  |  | AUT:GOV | ministry |
VfGH | Österreichischer Verfassungsgerichtshof; Wiener Verfassungsgerichtshof | Austrian Constitutional Court; Austria's Constitutional Court | AUT:JUD | court |
Österreichischer Verwaltungsgerichtshof | VwGH |  | AUT:JUD | court |
Oberster Gerichtshof (Österreich) | OGH | Austrian Supreme Court | AUT:JUD | court |
Korruptionsstaatsanwaltschaft | WKStA; Wirtschafts- und Korruptionsstaatsanwaltschaft |  | AUT:JUD | court |
BVT | Bundesamt für Verfassungsschutz und Terrorismusbekämpfung |  | AUT:SPY | intelligence |
Heeresnachrichtenamt |  |  | AUT:SPY | intelligence |
Heeresabwehramt | Heeres-Abwehramt |  | AUT:SPY | intelligence |
Österreichisches Bundesheer | österreichisches Bundesheer | Österreichisches Bundesheer | AUT:MIL | military |
Jagdkommando |  |  | AUT:MIL | military |
Einsatzkommando Cobra | EKO Cobra |  | AUT:COP | police |
OeNB | Oesterreichische Nationalbank; Österreichische Nationalbank | Austrian National Bank | AUT:GOV | organ |
FMA | Finanzmarktaufsicht; Österreichische Finanzmarktaufsicht |  | AUT:GOV | organ |
AMS | Arbeitsmarktservice |  | AUT:GOV | organ |
Volksanwaltschaft |  | Austrian Ombudsman Board | AUT:GOV | organ |
Statistik Austria |  | Statistics Austria | AUT:GOV | organ |
ÖBB | Österreichische Bundesbahnen |  | AUT:BUS | company |
ASFINAG | Asfinag |  | AUT:BUS | company |
ÖIAG | ÖBAG; Österreichische Industrieholding |  | AUT:BUS | company |
ÖGB | Österreichischer Gewerkschaftsbund | Austrian Trade Union Federation | AUT:LAB | union |
Arbeiterkammer | Bundesarbeitskammer; AK Wien; Arbeiterkammer Wien | Austrian Chamber of Labour | AUT:LAB | union |
GPA | GPA-djp; Gewerkschaft der Privatangestellten |  | AUT:LAB | union |
Gewerkschaft vida | Verkehrsgewerkschaft vida |  | AUT:LAB | union |
GÖD | Gewerkschaft Öffentlicher Dienst |  | AUT:LAB | union |
Pro-Ge | PRO-GE; Produktionsgewerkschaft |  | AUT:LAB | union |
Wirtschaftskammer Österreich | WKÖ; Wirtschaftskammer; Bundeswirtschaftskammer | Austrian Economic Chamber | AUT:BUS | company |
Industriellenvereinigung |  | Federation of Austrian Industries | AUT:BUS | company |
Landwirtschaftskammer Österreich |  |  | AUT:AGR | union |
Österreichischer Bauernbund | ÖVP-Bauernbund |  | AUT:AGR | union |
Österreichische Ärztekammer | ÖÄK |  | AUT:MED | union |
Österreichische Bischofskonferenz | österreichische Bischofskonferenz | Austrian Bishops' Conference | AUT:REL | church |
Islamische Glaubensgemeinschaft in Österreich | IGGiÖ; IGGÖ; Islamische Glaubensgemeinschaft |  | AUT:REL | church |
Israelitische Kultusgemeinde | IKG; Israelitische Kultusgemeinde Wien |  | AUT:REL | church |
Türkis-Grün |  |  | AUT:PTY | organ | AUT:GOV 2020-01..2025-03
Türkis-Blau |  |  | AUT:PTY | organ | AUT:GOV 2017-12..2019-05
Schwarz-Blau |  |  | AUT:PTY | organ | AUT:GOV 2000-02..2007-01
Caritas Österreich | Caritas |  | AUT:NGO | ngo |
Caritas Schweiz | Caritas |  | CHE:NGO | ngo |
Diakonie Österreich | Diakonie |  | AUT:NGO | ngo |
Österreichisches Rotes Kreuz |  | Austrian Red Cross | AUT:NGO | ngo |
Global 2000 | Umweltorganisation Global 2000; Umweltschutzorganisation Global 2000 |  | AUT:NGO | ngo |
SOS Mitmensch |  |  | AUT:NGO | ngo |
Dokumentationsarchiv des österreichischen Widerstandes | DÖW |  | AUT:NGO | ngo |
Epicenter.works | epicenter.works; AK Vorrat |  | AUT:NGO | ngo |
Wifo | WIFO; Österreichisches Institut für Wirtschaftsforschung; Wirtschaftsforschungsinstitut Wifo |  | AUT:EDU | university |
APA | Austria Presse Agentur; Austria Presseagentur; Nachrichtenagentur APA; Austria Presse-Agentur | Austria Press Agency | AUT:JRN | agency |
ORF | Österreichischer Rundfunk; ORF-Stiftungsrat; ORF.at; Ö1-Morgenjournal; Ö1 |  | AUT:JRN | media |
Der Standard | Tageszeitung Der Standard; Tageszeitung Standard; derStandard.at; derStandard |  | AUT:JRN | media |
Die Presse (Zeitung) | Tageszeitung Die Presse; Tageszeitung Presse; Zeitung Die Presse; DiePresse.com |  | AUT:JRN | media |
Kronen Zeitung | Kronen-Zeitung; Kronenzeitung; Krone-Zeitung |  | AUT:JRN | media |
Kurier (Zeitung) | Tageszeitung Kurier; Kurier.at |  | AUT:JRN | media |
Profil (Magazin) | Nachrichtenmagazin Profil; Nachrichtenmagazin profil; Magazin profil |  | AUT:JRN | media |
Falter (Zeitung) | Wochenzeitung Falter; Stadtzeitung Falter |  | AUT:JRN | media |
Salzburger Nachrichten |  |  | AUT:JRN | media |
Kleine Zeitung |  |  | AUT:JRN | media |
Oberösterreichische Nachrichten | OÖN |  | AUT:JRN | media |
Wiener Zeitung |  |  | AUT:JRN | media |
Tiroler Tageszeitung |  |  | AUT:JRN | media |
Hypo Alpe Adria | Hypo Alpe-Adria; Hypo Group Alpe Adria; Heta; Kärntner Hypo |  | AUT:BUS | company |
BAWAG | Bawag; Bawag P.S.K. |  | AUT:BUS | company |
Erste Group | Erste Bank |  | AUT:BUS | company |
Raiffeisen Bank International | RBI; Raiffeisen Zentralbank; Raiffeisenbank International |  | AUT:BUS | company |
OMV | Mineralölkonzern OMV |  | AUT:BUS | company |
Voestalpine | voestalpine |  | AUT:BUS | company |
Telekom Austria | A1 Telekom Austria |  | AUT:BUS | company |
Austrian Airlines | AUA |  | AUT:BUS | company |
Magna | Autozulieferer Magna; Magna International |  | CAN:BUS | company |

# Switzerland
SVP | Schweizerische Volkspartei; SVP-Spitze; SVP Schweiz; @SVPler | Swiss People's Party | CHE:PTY | party | CHE:GOV 1929..
SP Schweiz | SPS; Sozialdemokratische Partei der Schweiz; Schweizer Sozialdemokraten | Swiss Social Democrats; Social Democratic Party of Switzerland; Swiss Socialist Party | CHE:PTY | party | CHE:GOV 1959..
FDP.Die Liberalen | FDP; Freisinnig-Demokratische Partei; Freisinnig-Demokratische Partei der Schweiz; FDP Schweiz; Freisinn; @Freisinniger, Freisinnige | FDP.The Liberals; Swiss Liberals; Free Democratic Party of Switzerland | CHE:PTY | party | CHE:GOV 1848..
CVP | Christlichdemokratische Volkspartei; Christlichdemokratische Volkspartei der Schweiz; Christlich-demokratische Volkspartei | Christian Democratic People's Party of Switzerland | CHE:PTY | party | CHE:GOV 1891..2020-12
Die Mitte (Schweiz) | Die-Mitte-Partei |  | CHE:PTY | party | CHE:GOV 2021-01..
BDP | Bürgerlich-Demokratische Partei; Bürgerlich-Demokratische Partei der Schweiz | Conservative Democratic Party of Switzerland | CHE:PTY | party | CHE:GOV 2008-06..2015-12
Grünliberale | GLP; Grünliberale Partei | Green Liberal Party of Switzerland | CHE:PTY | party |
Grüne Partei der Schweiz | Schweizer Grüne; GPS Schweiz; Grüne Schweiz; Grüne | Green Party of Switzerland; Swiss Greens | CHE:PTY | party |
Lega dei Ticinesi | Lega der Tessiner | Ticino League | CHE:PTY | party |
EDU (Schweiz) | Eidgenössisch-Demokratische Union |  | CHE:PTY | party |
Schweizer Bundesrat | Schweizerischer Bundesrat; schweizerischer Bundesrat; Berner Bundesrat | Swiss Federal Council; Swiss cabinet | CHE:GOV | organ |
Schweizer Nationalrat | schweizerischer Nationalrat; Schweizerischer Nationalrat | Swiss National Council; Swiss lower house | CHE:LEG | parliament |
Schweizer Ständerat | Schweizerischer Ständerat; kleine Kammer der Schweiz | Swiss Council of States; Swiss upper house | CHE:LEG | parliament |
Vereinigte Bundesversammlung | Schweizer Parlament; Schweizer Bundesversammlung | Swiss parliament; Swiss Federal Assembly | CHE:LEG | parliament |
EDA | Eidgenössisches Departement für auswärtige Angelegenheiten; Schweizer Außenministerium; Schweizer Aussenministerium; Schweizer Außendepartement | Swiss foreign ministry; Swiss Federal Department of Foreign Affairs | CHE:GOV | ministry |
VBS | Eidgenössisches Departement für Verteidigung, Bevölkerungsschutz und Sport | Swiss defence ministry | CHE:GOV | ministry |
EJPD | Eidgenössisches Justiz- und Polizeidepartement | Swiss justice ministry | CHE:GOV | ministry |
EFD | Eidgenössisches Finanzdepartement | Swiss finance ministry | CHE:GOV | ministry |
Staatssekretariat für Wirtschaft | Seco- |  | CHE:GOV | organ |
Staatssekretariat für Migration |  |  | CHE:GOV | organ |
Bundesamt für Gesundheit (Schweiz) | BAG Schweiz; Schweizer Bundesamt für Gesundheit |  | CHE:GOV | organ |
Schweizerisches Bundesgericht | Schweizer Bundesgericht; Lausanner Bundesgericht; Bundesgericht in Lausanne | Swiss Federal Supreme Court; Swiss Federal Tribunal; Swiss Supreme Court | CHE:JUD | court |
Bundesstrafgericht | Bundesstrafgericht in Bellinzona | Swiss Federal Criminal Court | CHE:JUD | court |
Schweizer Bundesanwaltschaft | Bundesanwaltschaft der Schweiz; Schweizerische Bundesanwaltschaft | Swiss federal prosecutors; Office of the Attorney General of Switzerland; Swiss attorney general | CHE:JUD | court |
Nachrichtendienst des Bundes | NDB; Schweizer Nachrichtendienst | Swiss intelligence service; Federal Intelligence Service of Switzerland | CHE:SPY | intelligence |
Fedpol | fedpol; Bundesamt für Polizei |  | CHE:COP | police |
Schweizer Armee |  | Swiss army | CHE:MIL | military |
Swisscoy |  |  | CHE:MIL | military |
Schweizerische Nationalbank | SNB; Schweizer Nationalbank | Swiss National Bank | CHE:GOV | organ |
Finma | FINMA; Eidgenössische Finanzmarktaufsicht; Finanzmarktaufsicht Finma | Swiss Financial Market Supervisory Authority | CHE:GOV | organ |
SBB | Schweizerische Bundesbahnen |  | CHE:BUS | company |
Swisscom |  |  | CHE:BUS | company |
UBS | Großbank UBS; Grossbank UBS; Schweizer Großbank UBS |  | CHE:BUS | company |
Credit Suisse |  |  | CHE:BUS | company |
Nestlé | Nestle; Nahrungsmittelkonzern Nestlé |  | CHE:BUS | company |
Novartis | Pharmakonzern Novartis |  | CHE:BUS | company |
Roche | Pharmakonzern Roche; Hoffmann-La Roche |  | CHE:BUS | company |
Swissair |  |  | CHE:BUS | company |
Swiss International Air Lines | Fluggesellschaft Swiss; Lufthansa-Tochter Swiss |  | CHE:BUS | company |
Glencore | Rohstoffkonzern Glencore |  | CHE:BUS | company |
Syngenta |  |  | CHE:BUS | company |
Economiesuisse | economiesuisse |  | CHE:BUS | company |
Schweizerischer Gewerkschaftsbund | SGB Schweiz |  | CHE:LAB | union |
Gewerkschaft Unia |  |  | CHE:LAB | union |
AUNS | Auns; Aktion für eine unabhängige und neutrale Schweiz |  | CHE:NGO | ngo |
GSoA | Gruppe für eine Schweiz ohne Armee |  | CHE:NGO | ngo |
Exit (Sterbehilfe) | Sterbehilfeorganisation Exit |  | CHE:NGO | ngo |
Dignitas | Sterbehilfeorganisation Dignitas; Sterbehilfe-Organisation Dignitas |  | CHE:NGO | ngo |
SDA | Schweizerische Depeschenagentur; Keystone-SDA |  | CHE:JRN | agency |
SRF | Schweizer Fernsehen; Schweizer Radio und Fernsehen; SRG |  | CHE:JRN | media |
NZZ | Neue Zürcher Zeitung; NZZ am Sonntag; Neuen Zürcher Zeitung |  | CHE:JRN | media |
Tages-Anzeiger | Zürcher Tages-Anzeiger |  | CHE:JRN | media |
Blick (Zeitung) | Boulevardzeitung Blick; SonntagsBlick; Sonntagsblick |  | CHE:JRN | media |
Weltwoche |  |  | CHE:JRN | media |
Swissinfo | swissinfo |  | CHE:JRN | media |

# Liechtenstein, Luxembourg
Fortschrittliche Bürgerpartei | FBP Liechtenstein |  | LIE:PTY | party |
Vaterländische Union |  |  | LIE:PTY | party |
LGT | LGT Bank; LGT-Bank; LGT Treuhand |  | LIE:BUS | company |
CSV Luxemburg | Christlich Soziale Volkspartei; Christlich-Soziale Volkspartei | Christian Social People's Party | LUX:PTY | party |
LSAP | Luxemburger Sozialistische Arbeiterpartei |  | LUX:PTY | party |
