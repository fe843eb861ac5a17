# COERCE: power used over people, property, news or institutions, short of bodily violence. Actor: the authority; recipient: who is put under it.
# Business and everyday senses (to close a shop, to block a nerve, to seize a chance) are kept out by what stands as object.

@ lemma | pos | act | frame | if

# --- Verbs ---
abdrängen                      | v   | COERCE restrict       | subj > obj                                                | subj=@police;@troops;state;@official;@court_body
abdrängen                      | v   | COERCE deport         | subj > obj                                                | obj=@migrant
abdrehen                       | v   | COERCE withhold       | subj > dat                                                | obj=Strom;Wasser;Gas;Versorgung;Treibstoff;Gashahn;Stromversorgung;Gasversorgung;Wasserversorgung;Telefonverbindung
abdrehen                       | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
aberkennen                     | v   | COERCE restrict       | subj > dat/gegen                                          | obj=Ausreise;Einreise;Reisepass;Pass;Akkreditierung;Lizenz;Visum;Konzession;Staatsangehörigkeit;Staatsbürgerschaft;Zulassung;Sendelizenz;Zutritt;Immunität;Führerschein;Recht;Arbeitserlaubnis
abfangen                       | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | obj=Schiff;Boot;Hilfsschiff;Frachter;Tanker;Konvoi;Flottille;Fischerboot;Lastwagen;Transport;Flugzeug;Fahrzeug, subj=@troops;@police;state;organisation;Küstenwache;Behörde
abführen                       | v   | COERCE arrest         | subj > obj                                                | subj=@police;@troops;state, obj=@victim;@crowd;person;group;@suspect
abhalten                       | v   | COERCE restrict       | subj > obj                                                | an=Ausreise;Einreise;Betreten;Teilnahme;Weiterfahrt;Durchfahrt;Rückkehr;Arbeit;Protest;Demonstration
abhalten                       | v   | COERCE restrict       | subj > obj                                                | von=Wahl;Teilnahme;Rückkehr;Kandidatur;Prozess;Verfahren;Abstimmung
abhören                        | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
abhören                        | v   | COERCE                | subj > obj                                                | obj=Telefon;Handy;Gespräch;Telefonat;Kommunikation
abnehmen                       | v   | COERCE restrict       | subj > dat/gegen                                          | obj=Ausreise;Einreise;Reisepass;Pass;Akkreditierung;Lizenz;Visum;Konzession;Staatsangehörigkeit;Staatsbürgerschaft;Zulassung;Sendelizenz;Zutritt;Immunität;Führerschein;Recht;Arbeitserlaubnis
abriegeln                      | v   | COERCE restrict       | subj > obj/gen(obj)/dat/place                             | obj=@border;@assembly;@organisation;@media;Straße;Schule;Universität;Moschee;Büro;Luftraum;Institut;Grenze;Flughafen;Hafen;Lager;Konto;Camp
abriegeln                      | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@city;@territory;place;Region;Platz;Viertel, subj!=@disaster;Schnee;Eis
abschalten                     | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
abschalten                     | v   | COERCE censor         | - > obj/place                                             | obj=@media;Internet;Mobilfunknetz;Mobilfunk;Telefonnetz;Handynetz, passive
abschalten                     | v   | COERCE censor         | subj > place/in                                           | obj=Internet;Mobilfunknetz;Mobilfunk;Telefonnetz;Handynetz, actor
abschieben                     | v   | COERCE deport         | subj > obj                                                |
abschneiden                    | v   | COERCE withhold       | subj > dat                                                | obj=Strom;Wasser;Gas;Versorgung;Treibstoff;Gashahn;Stromversorgung;Gasversorgung;Wasserversorgung;Telefonverbindung
absetzen                       | v   | COERCE seize          | subj > obj                                                | obj=@official;person;@assembly;Regime
absitzen                       | v   | COERCE arrest         | - > subj                                                  | obj=Strafe;Reststrafe;Haft;Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Gefängnis;Jugendstrafe;Arrest, also
absperren                      | v   | COERCE restrict       | subj > obj/gen(obj)/dat/place                             | obj=@border;@assembly;@organisation;@media;Straße;Schule;Universität;Moschee;Büro;Luftraum;Institut;Grenze;Flughafen;Hafen;Lager;Konto;Camp
absperren                      | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@building;@city;Platz;Straße;Lager;Camp;Zeltlager;Park;Blockade;Siedlung;Haus;Baum, subj=@police;@troops;state;@official
absperren                      | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@city;@territory;place;Region;Platz;Viertel, subj!=@disaster;Schnee;Eis
abstellen                      | v   | COERCE withhold       | subj > dat                                                | obj=Strom;Wasser;Gas;Versorgung;Treibstoff;Gashahn;Stromversorgung;Gasversorgung;Wasserversorgung;Telefonverbindung
abstellen                      | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
abweisen                       | v   | COERCE restrict       | subj > obj                                                | subj=@police;@troops;state;Behörde;Grenzschützer, obj=@migrant;@crowd;@protest;Schiff;Boot;Konvoi
abzapfen | v | COERCE seize | subj > dat/gen(obj)/von/aus | obj=Gas;Öl;Erdgas;Rohöl;Strom;Wasser;Geld;Daten, actor
abzweigen | v | COERCE seize | subj > dat/gen(obj)/von/aus/gen(aus) | obj=Gas;Öl;Erdgas;Rohöl;Wasser, actor
angreifen                      | v   | COERCE cyber          | subj > obj/gen(obj)                                       | subj=Hacker;Hackergruppe;Cyberkrieger;Trojaner;Virus;Computervirus;Wurm;Computerwurm;Schadsoftware;Schadprogramm;Botnetz;Malware;Spähprogramm;Cyberkrimineller;Cyberkriminelle
angreifen | v | COERCE cyber | subj > obj/gen(obj) | obj=Netz;Netzwerk;Server;Rechner;Computer;Website;Webseite;Internetseite;Datenbank;Homepage;Computersystem;Computernetz;Computernetzwerk;Datennetz;Regierungsnetz;Internetauftritt;IT-System;Internetseiten;Webseiten, obj!=Verkehrsnetz;Stromnetz;Schienennetz;Bahnnetz
anhalten                       | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | obj=Schiff;Boot;Hilfsschiff;Frachter;Tanker;Konvoi;Flottille;Fischerboot;Lastwagen;Transport;Flugzeug;Fahrzeug, subj=@troops;@police;state;organisation;Küstenwache;Behörde
anlegen                        | v   | COERCE restrict       | subj > dat                                                | obj=Maulkorb;Fessel
annektieren                    | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | obj=@territory;@city;@building;place;state, subj!=@crowd
annektieren                    | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | subj=@troops;@armed;state
annullieren                    | v   | COERCE restrict       | subj > dat/gegen/gen(obj)                                 | obj=@law;@vote, subj=@court_body;Verfassungsgericht
annullieren                    | v   | COERCE restrict       | subj > obj/gen(obj)                                       | obj=@law;@vote;@decision;Ergebnis;Verfassung, obj!=@restriction;@sanction
anordnen                       | v   | COERCE martial-law    | subj > über/für/in/place                                  | obj=Ausnahmezustand;Notstand;Kriegsrecht;Kriegszustand;Belagerungszustand;Notstandsgesetz
anordnen                       | v   | COERCE arrest         | subj > gegen/für                                          | obj=Haftbefehl;Untersuchungshaft;Hausarrest;Haft;U-Haft
anordnen                       | v   | COERCE curfew         | subj > über/für/place/in                                  | obj=Ausgangssperre;Ausgehverbot;Ausgangsbeschränkung
anordnen                       | v   | COERCE restrict       | subj > über/gegen/gen(über)/place                         | obj=@restriction
antreten                       | v   | COERCE arrest         | - > subj                                                  | obj=Haft;Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Gefängnis;Jugendstrafe;Arrest, also
anzapfen                       | v   | COERCE                | subj > obj                                                | obj=Telefon;Handy;Gespräch;Telefonat;Kommunikation
arretieren                     | v   | COERCE arrest         | subj > obj                                                |
attackieren                    | v   | COERCE cyber          | subj > obj/gen(obj)                                       | subj=Hacker;Hackergruppe;Cyberkrieger
attackieren | v | COERCE cyber | subj > obj/gen(obj) | obj=Netz;Netzwerk;Server;Rechner;Computer;Website;Webseite;Internetseite;Datenbank;Homepage;Computersystem;Computernetz;Computernetzwerk;Datennetz;Regierungsnetz;Internetauftritt;IT-System;Internetseiten;Webseiten, obj!=Verkehrsnetz;Stromnetz;Schienennetz;Bahnnetz
attackieren | v | COERCE cyber | subj > obj/gen(obj) | subj=Hacker;Hackergruppe;Cyberkrieger;Trojaner;Virus;Computervirus;Wurm;Computerwurm;Schadsoftware;Schadprogramm;Botnetz;Malware;Spähprogramm;Cyberkrimineller;Cyberkriminelle, obj!=person;Mensch;Patient;Tier;Vogel
aufbringen                     | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | obj=Schiff;Boot;Hilfsschiff;Frachter;Tanker;Konvoi;Flottille;Fischerboot;Lastwagen;Transport;Flugzeug;Fahrzeug, subj=@troops;@police;state;organisation;Küstenwache;Behörde
auferlegen                     | v   | COERCE restrict       | subj > dat                                                | obj=Platzverweis;Hausverbot;Aufenthaltsverbot;Maulkorb;Ausreiseverbot;Auflage;Einreiseverbot;Redeverbot;Berufsverbot;Arbeitsverbot;Bußgeld;Auftrittsverbot;Betätigungsverbot
aufgreifen                     | v   | COERCE arrest         | subj > obj                                                | subj=@police;@troops;state, obj=@victim;@crowd;person;group;@suspect
aufgreifen                     | v   | COERCE arrest         | subj > obj                                                | obj=@suspect;person;group;@victim;@diplomat, subj!=@media;@leisure
aufhalten                      | v   | COERCE restrict       | subj > obj                                                | subj=@police;@troops;state;Behörde;Grenzschützer, obj=@migrant;@crowd;@protest;Schiff;Boot;Konvoi
entern                         | v   | COERCE seize          | subj > gen(obj)/poss(obj)/obj/place                       | obj=Schiff;Boot;Frachter;Tanker;Fischkutter;Jacht;Fähre;Hilfsschiff;Flottille;Plattform;Ölplattform;Bohrinsel
aufheben                       | v   | COERCE restrict       | subj > gen(obj)/von(obj)                                  | obj=Immunität, actor
aufheben                       | v   | COERCE restrict       | subj > dat/gegen/gen(obj)                                 | obj=@law;@vote, subj=@court_body;Verfassungsgericht
aufheben                       | v   | COERCE restrict       | subj > obj/gen(obj)                                       | obj=@law;@vote;@decision;Ergebnis;Verfassung, obj!=@restriction;@sanction
auflösen                       | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@assembly;@organisation;@protest;@crowd, subj!=@business_term
aufrechterhalten               | v   | COERCE restrict       | subj > über/gegen/gen(über)/place                         | obj=@restriction
ausbürgern                     | v   | COERCE deport         | subj > obj                                                |
auseinandertreiben | v | COERCE restrict | subj > obj | obj=@crowd;Menge;Gegner;Demonstrant;Demonstration;Versammlung, any
ausfliegen                     | v   | COERCE deport         | subj > obj                                                | obj=@migrant, obj!=Verletzte;Verletzter;Verwundete;Opfer;Patient;Deutscher;Deutsche;Tourist;Urlauber
aushebeln                      | v   | COERCE restrict       | subj > obj                                                | obj=Verfassung;Grundrecht;Recht;Bürgerrecht
ausheben                       | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | obj=Zelle;Terrorzelle;Nest;Versteck;Druckerei;Netzwerk;Ring;Drogenring;Drogenlabor;Waffenlager;Waffenversteck;Untergrundkirche;Fälscherwerkstatt, actor
aushungern                     | v   | COERCE withhold       | subj > obj/gen(obj)                                       | actor
ausrufen                       | v   | COERCE martial-law    | subj > über/für/in/place                                  | obj=Ausnahmezustand;Notstand;Kriegsrecht;Kriegszustand;Belagerungszustand;Notstandsgesetz
ausrufen                       | v   | COERCE curfew         | subj > über/für/place/in                                  | obj=Ausgangssperre;Ausgehverbot;Ausgangsbeschränkung
ausschaffen                    | v   | COERCE deport         | subj > obj                                                |
ausschließen                   | v   | COERCE restrict       | subj > obj                                                | von=Wahl;Teilnahme;Rückkehr;Kandidatur;Prozess;Verfahren;Abstimmung
ausschreiben                   | v   | COERCE arrest         | subj > obj                                                | zu=Fahndung
aussetzen                      | v   | COERCE restrict       | subj > dat/gegen/gen(obj)                                 | obj=@law;@vote, subj=@court_body;Verfassungsgericht
aussetzen                      | v   | COERCE restrict       | subj > obj/gen(obj)                                       | obj=@law;@vote;@decision;Ergebnis;Verfassung, obj!=@restriction;@sanction
aussetzen                      | v   | COERCE restrict       | subj > obj                                                | obj=Verfassung;Grundrecht;Recht;Bürgerrecht
aussetzen                      | v   | COERCE deport         | subj > obj                                                | obj=@migrant
aussetzen                      | v   | COERCE restrict       | subj > gen(obj)/von/für                                   | obj=Familiennachzug;Asylrecht;Grundrecht;Versammlungsfreiheit;Pressefreiheit;Bürgerrecht;Wahlrecht;Asylverfahren;Verfassung, actor
ausspähen                      | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
ausspähen                      | v   | COERCE cyber          | subj > obj/gen(obj)                                       | obj=@computer;@media;organisation;state;Partei
ausspähen | v | COERCE cyber | subj > obj/gen(obj) | obj=Netz;Netzwerk;Server;Rechner;Computer;Website;Webseite;Internetseite;Datenbank;Homepage;Computersystem;Computernetz;Computernetzwerk;Datennetz;Regierungsnetz;Internetauftritt;IT-System;Internetseiten;Webseiten, obj!=Verkehrsnetz;Stromnetz;Schienennetz;Bahnnetz
ausspähen | v | COERCE cyber | subj > obj/gen(obj) | subj=Hacker;Hackergruppe;Cyberkrieger;Trojaner;Virus;Computervirus;Wurm;Computerwurm;Schadsoftware;Schadprogramm;Botnetz;Malware;Spähprogramm;Cyberkrimineller;Cyberkriminelle, obj!=person;Mensch;Patient;Tier;Vogel
aussperren                     | v   | COERCE restrict       | subj > obj                                                | subj=@police;@troops;state;@official;@court_body
ausspionieren                  | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
ausspionieren                  | v   | COERCE cyber          | subj > obj/gen(obj)                                       | obj=@computer;@media;organisation;state;Partei
aussprechen                    | v   | COERCE restrict       | subj > dat                                                | obj=Platzverweis;Hausverbot;Aufenthaltsverbot;Maulkorb;Ausreiseverbot;Auflage;Einreiseverbot;Redeverbot;Berufsverbot;Arbeitsverbot;Bußgeld;Auftrittsverbot;Betätigungsverbot
aussprechen                    | v   | COERCE arrest         | subj > gegen                                              | obj=Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Haft;Jugendstrafe;Straflager;Lagerhaft;Arbeitslager;Zuchthaus;Lager;Arrest;Lagerstrafe, also
aussprechen                    | v   | COERCE restrict       | subj > über/gegen/gen(über)/place                         | obj=@restriction
ausstellen                     | v   | COERCE arrest         | subj > gegen/für                                          | obj=Haftbefehl;Untersuchungshaft;Hausarrest;Haft;U-Haft
ausweisen                      | v   | COERCE deport         | subj > obj                                                | obj=@migrant;@person_group;@victim;person;group;@suspect;Imam;Prediger, obj!=@diplomat
ausweisen                      | v   | COERCE deport         | subj > obj                                                | aus=state, obj!=@diplomat
beantragen                     | v   | COERCE arrest         | subj > gegen/für                                          | obj=Haftbefehl;Untersuchungshaft;Hausarrest;Haft;U-Haft
bedrängen                      | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
beenden                        | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@assembly;@organisation;@protest;@crowd, subj!=@business_term
befallen | v | COERCE cyber | subj > obj/gen(obj) | obj=Netz;Netzwerk;Server;Rechner;Computer;Website;Webseite;Internetseite;Datenbank;Homepage;Computersystem;Computernetz;Computernetzwerk;Datennetz;Regierungsnetz;Internetauftritt;IT-System;Internetseiten;Webseiten, obj!=Verkehrsnetz;Stromnetz;Schienennetz;Bahnnetz
befallen | v | COERCE cyber | subj > obj/gen(obj) | subj=Hacker;Hackergruppe;Cyberkrieger;Trojaner;Virus;Computervirus;Wurm;Computerwurm;Schadsoftware;Schadprogramm;Botnetz;Malware;Spähprogramm;Cyberkrimineller;Cyberkriminelle, obj!=person;Mensch;Patient;Tier;Vogel
begrenzen                      | v   | COERCE restrict       | subj > dat/gen(obj)/obj                                   | obj=@right;Einreise;Ausreise;Demonstration;Kundgebung;Protest;Streik;Wahl;Versammlung;Zugang;Zutritt;Berichterstattung
behindern                      | v   | COERCE restrict       | subj > dat/gen(obj)/obj                                   | obj=@right;Einreise;Ausreise;Demonstration;Kundgebung;Protest;Streik;Wahl;Versammlung;Zugang;Zutritt;Berichterstattung
behindern                      | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
behindern                      | v   | COERCE censor         | subj > dat/gen(obj)                                       | obj=Sendelizenz;Sendeerlaubnis;Akkreditierung;Presseausweis;Pressefreiheit;Berichterstattung
behindern                     | v   | COERCE restrict       | subj > gen(obj)/adj(obj)/comp(obj)/obj                    | obj=Arbeit;Hilfe;Hilfslieferung;Hilfsorganisation;Helfer;Hilfseinsatz;Berichterstattung;Journalist;Beobachter;Wahlbeobachter;Inspektor;Opposition, actor
behindern | v | COERCE restrict | subj > obj/gen(obj)/bei | subj=actor, obj=Arbeit;Hilfe;Hilfsorganisation;Helfer;Beobachter;Journalist;Presse;Berichterstattung;Ermittlung;Untersuchung;Opposition;Hilfslieferung
bekanntgeben | v | COERCE withhold | subj > - | neg, subj=actor, obj=Ergebnis;Wahlergebnis;Wahlresultat;Resultat;Auszählungsergebnis;Stimmergebnis;Opferzahl;Information;Bericht;Akte;Dokument
bekommen                       | v   | COERCE arrest         | - > subj                                                  | obj=Haft;Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Gefängnis;Jugendstrafe;Arrest, also
belästigen                     | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
belügen                        | v   | COERCE misinformation | subj > obj                                                | obj=Öffentlichkeit;Parlament;Volk;Bürger;Bevölkerung;Wähler;Welt
beschatten                     | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
beschlagnahmen                 | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | obj=Schiff;Boot;Hilfsschiff;Frachter;Tanker;Konvoi;Flottille;Fischerboot;Lastwagen;Transport;Flugzeug;Fahrzeug, subj=@troops;@police;state;organisation;Küstenwache;Behörde
beschlagnahmen                 | v   | COERCE seize          | subj > gen(obj)/von/place                                 | obj=@weapon;@document;@money;Rauschgift;Droge;Kokain;Material;Computer;@asset;Kilogramm;Tonne;Heroin
beschlagnahmen                 | v   | COERCE seize          | subj > gen(obj)/von/place                                 | obj=@asset;Privatbesitz;Bank;Unternehmen;Konzern;@business_term
beschlagnahmen                 | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, obj!=@person_group
beschlagnahmen                 | v   | COERCE seize          | subj > obj/gen(obj)/place                                 |
beschließen                    | v   | COERCE martial-law    | subj > über/für/in/place                                  | obj=Ausnahmezustand;Notstand;Kriegsrecht;Kriegszustand;Belagerungszustand;Notstandsgesetz
beschließen                    | v   | COERCE restrict       | subj > über/gegen/gen(über)/place                         | obj=@restriction
beschneiden                    | v   | COERCE restrict       | subj > dat/gen(obj)/obj                                   | obj=@right;Einreise;Ausreise;Demonstration;Kundgebung;Protest;Streik;Wahl;Versammlung;Zugang;Zutritt;Berichterstattung
beschneiden                    | v   | COERCE censor         | subj > dat/gen(obj)                                       | obj=Sendelizenz;Sendeerlaubnis;Akkreditierung;Presseausweis;Pressefreiheit;Berichterstattung
beschränken                    | v   | COERCE restrict       | subj > dat/gen(obj)/obj                                   | obj=@right;Einreise;Ausreise;Demonstration;Kundgebung;Protest;Streik;Wahl;Versammlung;Zugang;Zutritt;Berichterstattung
besetzen                       | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | obj=@territory;@city;@building;place;state, subj!=@crowd
besetzen                       | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | subj=@troops;@armed;state
bespitzeln                     | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
bevormunden                    | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
bleiben                        | v   | COERCE arrest         | - > subj                                                  | in=@prison
blockieren                     | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@city;@territory;place;Region;Platz;Viertel, subj!=@disaster;Schnee;Eis
blockieren                     | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, obj!=@person_group
bringen                        | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | unter=Kontrolle, obj=@territory;@city;@building;place
bringen                        | v   | COERCE arrest         | subj > obj                                                | in=@prison
deportieren                    | v   | COERCE deport         | subj > obj                                                |
desinformieren                 | v   | COERCE misinformation | subj > obj                                                | obj=Öffentlichkeit;Parlament;Volk;Bürger;Bevölkerung;Wähler;Welt
dichtmachen                    | v   | COERCE restrict       | subj > obj/gen(obj)/dat/place                             | obj=@border;@assembly;@organisation;@media;Straße;Schule;Universität;Moschee;Büro;Luftraum;Institut;Grenze;Flughafen;Hafen;Lager;Konto;Camp
dichtmachen | v | COERCE restrict | subj > zu/gen(obj)/für/nach | obj=@border;Grenze;Hafen;Übergang, actor
diskriminieren                 | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
drangsalieren                  | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
drosseln                       | v   | COERCE withhold       | subj > dat                                                | obj=Strom;Wasser;Gas;Versorgung;Treibstoff;Gashahn;Stromversorgung;Gasversorgung;Wasserversorgung;Telefonverbindung
drosseln                       | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
durchgreifen                   | v   | COERCE restrict       | subj > gegen/gen(gegen)                                   | subj=@official;state;@police;Behörde;Regierung;Justiz;@assembly
durchsuchen                    | v   | COERCE                | subj > obj/gen(obj)/bei/in                                | obj=@building;Wohnung;Haus;Büro;Räumlichkeit;Redaktionsraum;Geschäftsraum;organisation
durchsuchen                    | v   | COERCE                | subj > obj/gen(obj)/bei/in                                | obj=person;@crowd
durchsuchen                    | v   | COERCE                | subj > obj/gen(obj)                                       | passive
durchsuchen | v | COERCE | subj > gen(obj)/obj/place | subj=@police
dürfen                         | v   | COERCE restrict       | - > subj                                                  | neg, subj=group, recipient
dürfen                         | v   | COERCE restrict       | - > subj                                                  | neg, subj=@crowd;@media;@victim;@protest, recipient
dürfen | v | COERCE restrict | - > subj | neg, subj=Helfer;Hilfsorganisation;Beobachter;Inspektor;Reporter;Diplomat;Botschafter;Gesandte;Delegation;Kommissar, recipient
einbehalten                    | v   | COERCE withhold       | subj > dat/gen(obj)/von                                   | obj=@aid;@money;@document;@prisoner;Leiche;Steuergeld;Gehalt;Lohn;Information
einbrechen                     | v   | COERCE cyber          | subj > in/gen(in)                                         | in=@computer;@media
einbuchten                     | v   | COERCE arrest         | subj > obj                                                | recipient
eindringen                     | v   | COERCE cyber          | subj > in/gen(in)                                         | in=@computer;@media
einfrieren                     | v   | COERCE seize          | subj > gen(obj)/von/place                                 | obj=@asset;Privatbesitz;Bank;Unternehmen;Konzern;@business_term
einführen                      | v   | COERCE restrict       | subj > über/gegen/gen(über)/place                         | obj=@restriction
einkerkern                     | v   | COERCE arrest         | subj > obj                                                |
einkesseln                     | v   | COERCE arrest         | subj > obj                                                | subj=@police;@troops;state, obj=@victim;@crowd;person;group;@suspect
einkesseln                     | v   | COERCE restrict       | subj > obj                                                | subj=@police;@troops;state;@official;@court_body
einkesseln                     | v   | COERCE restrict       | subj > obj                                                | passive
einkesseln                     | v   | COERCE restrict       | subj > obj                                                | subj=@police, obj=@crowd;Demonstrant;Aktivist;Protestierende;Globalisierungsgegner, actor
einkreisen                     | v   | COERCE restrict       | subj > obj                                                | subj=@police;@troops;state;@official;@court_body
einliefern                     | v   | COERCE arrest         | subj > obj                                                | in=@prison
einlochen                      | v   | COERCE arrest         | subj > obj                                                | subj=@police;state;Justiz, recipient
einschränken                   | v   | COERCE restrict       | subj > dat/gen(obj)/obj                                   | obj=@right;Einreise;Ausreise;Demonstration;Kundgebung;Protest;Streik;Wahl;Versammlung;Zugang;Zutritt;Berichterstattung
einschränken                   | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
einschränken                   | v   | COERCE censor         | subj > dat/gen(obj)                                       | obj=Sendelizenz;Sendeerlaubnis;Akkreditierung;Presseausweis;Pressefreiheit;Berichterstattung
einschreiten                   | v   | COERCE restrict       | subj > gegen/gen(gegen)                                   | subj=@official;state;@police;Behörde;Regierung;Justiz;@assembly
einschüchtern                  | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
einsitzen                      | v   | COERCE arrest         | - > subj                                                  | in=@prison
einsitzen                      | v   | COERCE arrest         | - > subj                                                  |
einsperren                     | v   | COERCE arrest         | subj > obj                                                |
einstellen                     | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
einverleiben                   | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | obj=@territory;@city;@building;place;state, subj!=@crowd
einweisen                      | v   | COERCE arrest         | subj > obj                                                | in=@prison
einziehen                      | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
einziehen                      | v   | COERCE seize          | subj > gen(obj)/von/place                                 | obj=@weapon;@document;@money;Rauschgift;Droge;Kokain;Material;Computer;@asset;Kilogramm;Tonne;Heroin
einziehen                      | v   | COERCE seize          | subj > gen(obj)/von/place                                 | obj=@asset;Privatbesitz;Bank;Unternehmen;Konzern;@business_term
einziehen                      | v   | COERCE censor         | subj > gen(obj)/obj                                       | obj=Auflage;Zeitung;Zeitschrift;Magazin;Flugblatt
entdecken                      | v   | COERCE seize          | subj > gen(obj)/von/place                                 | obj=@weapon;@document;@money;Rauschgift;Droge;Kokain;Material;Computer;@asset;Kilogramm;Tonne;Heroin
enteignen                      | v   | COERCE seize          | subj > gen(obj)/von/place                                 | obj=@asset;Privatbesitz;Bank;Unternehmen;Konzern;@business_term
enteignen                      | v   | COERCE seize          | subj > obj/gen(obj)/place                                 |
entmachten                     | v   | COERCE seize          | subj > obj                                                | obj=@official;person;@assembly;Regime
entrechten                     | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
entthronen                     | v   | COERCE seize          | subj > obj                                                | obj=@official;person;@assembly;Regime
entwenden                      | v   | COERCE cyber          | subj > obj/gen(obj)                                       | subj=Hacker;Hackergruppe;Cyberkrieger
entziehen                      | v   | COERCE restrict       | subj > dat/gegen                                          | obj=Ausreise;Einreise;Reisepass;Pass;Akkreditierung;Lizenz;Visum;Konzession;Staatsangehörigkeit;Staatsbürgerschaft;Zulassung;Sendelizenz;Zutritt;Immunität;Führerschein;Recht;Arbeitserlaubnis
entziehen                      | v   | COERCE censor         | subj > dat/gen(obj)                                       | obj=Sendelizenz;Sendeerlaubnis;Akkreditierung;Presseausweis;Pressefreiheit;Berichterstattung
erbeuten                       | v   | COERCE cyber          | subj > obj/gen(obj)                                       | subj=Hacker;Hackergruppe;Cyberkrieger
ergreifen                      | v   | COERCE arrest         | subj > obj                                                | subj=@police;Fahnder;Ermittler, obj=@suspect;person;group;@victim
ergreifen                      | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | obj=@territory;@city;place;Macht;Kontrolle, subj=@armed;@troops
ergreifen                      | v   | COERCE arrest         | subj > obj                                                | obj=@suspect;@prisoner;person, passive
ergreifen                      | v   | COERCE seize          | subj > in/place                                           | obj=Macht;Staatsmacht
erhalten                       | v   | COERCE arrest         | - > subj                                                  | obj=Haft;Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Gefängnis;Jugendstrafe;Arrest, also
erklären                       | v   | COERCE martial-law    | subj > über/für/in/place                                  | obj=Ausnahmezustand;Notstand;Kriegsrecht;Kriegszustand;Belagerungszustand;Notstandsgesetz
erlassen                       | v   | COERCE arrest         | subj > gegen/für                                          | obj=Haftbefehl;Untersuchungshaft;Hausarrest;Haft;U-Haft
erlassen                       | v   | COERCE curfew         | subj > über/für/place/in                                  | obj=Ausgangssperre;Ausgehverbot;Ausgangsbeschränkung
erlassen                       | v   | COERCE restrict       | subj > über/gegen/gen(über)/place                         | obj=@restriction
erpressen                      | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
ersticken                      | v   | COERCE                | subj > obj/gen(obj)                                       | obj=@protest;Dissens;Opposition;Aufstand;Kritik
erteilen                       | v   | COERCE restrict       | subj > dat                                                | obj=Platzverweis;Hausverbot;Aufenthaltsverbot;Maulkorb;Ausreiseverbot;Auflage;Einreiseverbot;Redeverbot;Berufsverbot;Arbeitsverbot;Bußgeld;Auftrittsverbot;Betätigungsverbot
erwischen                      | v   | COERCE arrest         | subj > obj                                                | subj=@police;Fahnder;Ermittler, obj=@suspect;person;group;@victim
evakuieren                     | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@building;@city;Platz;Straße;Lager;Camp;Zeltlager;Park;Blockade;Siedlung;Haus;Baum, subj=@police;@troops;state;@official
fälschen                       | v   | COERCE misinformation | subj > obj/gen(obj)/place                                 | obj=@vote;Wahlergebnis;Ergebnis;Zahl;@document;Statistik;Beweis;Bilanz;Wahl
fassen                         | v   | COERCE arrest         | subj > obj                                                | subj=@police;@troops;state, obj=@victim;@crowd;person;group;@suspect
fassen                         | v   | COERCE arrest         | subj > obj                                                | subj=@police;Fahnder;Ermittler, obj=@suspect;person;group;@victim
fassen                         | v   | COERCE arrest         | subj > obj                                                | obj=@suspect;@prisoner;person, passive
fernhalten                     | v   | COERCE restrict       | subj > obj                                                | von=Wahl;Teilnahme;Rückkehr;Kandidatur;Prozess;Verfahren;Abstimmung
festhalten                     | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | obj=Schiff;Boot;Hilfsschiff;Frachter;Tanker;Konvoi;Flottille;Fischerboot;Lastwagen;Transport;Flugzeug;Fahrzeug, subj=@troops;@police;state;organisation;Küstenwache;Behörde
festhalten                     | v   | COERCE arrest         | subj > obj                                                | subj=@police;@troops;state, obj=@victim;@crowd;person;group;@suspect
festhalten                     | v   | COERCE arrest         | subj > obj                                                | in=@prison
festliegen | v | COERCE withhold | durch/wegen > subj | obj=*, any
festnehmen                     | v   | COERCE arrest         | subj > obj                                                |
festsetzen                     | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | obj=Schiff;Boot;Hilfsschiff;Frachter;Tanker;Konvoi;Flottille;Fischerboot;Lastwagen;Transport;Flugzeug;Fahrzeug, subj=@troops;@police;state;organisation;Küstenwache;Behörde
festsetzen                     | v   | COERCE arrest         | subj > obj                                                | obj=@suspect;person;group;@victim;@diplomat
festsetzen                     | v   | COERCE arrest         | subj > obj                                                | obj=@suspect;@prisoner;person, passive
filtern                        | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
filzen                         | v   | COERCE                | subj > obj/gen(obj)/bei/in                                | obj=@building;Wohnung;Haus;Büro;Räumlichkeit;Redaktionsraum;Geschäftsraum;person;@crowd;organisation
frisieren                      | v   | COERCE misinformation | subj > obj/gen(obj)/place                                 | obj=@vote;Wahlergebnis;Ergebnis;Zahl;@document;Statistik;Beweis;Bilanz;Wahl
gängeln                        | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
gefangennehmen                 | v   | COERCE arrest         | subj > obj                                                |
gleichschalten                 | v   | COERCE censor         | subj > obj/gen(obj)                                       |
hacken                         | v   | COERCE cyber          | subj > obj/gen(obj)                                       | obj=@computer;@media;organisation;state;Partei
hacken | v | COERCE cyber | subj > obj/gen(obj) | obj=Netz;Netzwerk;Server;Rechner;Computer;Website;Webseite;Internetseite;Datenbank;Homepage;Computersystem;Computernetz;Computernetzwerk;Datennetz;Regierungsnetz;Internetauftritt;IT-System;Internetseiten;Webseiten, obj!=Verkehrsnetz;Stromnetz;Schienennetz;Bahnnetz
halten                         | v   | COERCE arrest         | subj > obj                                                | in=@prison
hindern                        | v   | COERCE restrict       | subj > obj                                                | an=Ausreise;Einreise;Betreten;Teilnahme;Weiterfahrt;Durchfahrt;Rückkehr;Arbeit;Protest;Demonstration
hindern                        | v   | COERCE restrict       | subj > obj                                                | subj=@police;@troops;state;@official;@court_body
hochnehmen                     | v   | COERCE arrest         | subj > obj                                                | subj=@police, obj=@suspect;Bande;Ring;Zelle;Netzwerk
indizieren                     | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, obj!=@person_group
infiltrieren                   | v   | COERCE cyber          | subj > obj/gen(obj)                                       | obj=@computer;@media;organisation;state;Partei
infiltrieren | v | COERCE cyber | subj > obj/gen(obj) | obj=Netz;Netzwerk;Server;Rechner;Computer;Website;Webseite;Internetseite;Datenbank;Homepage;Computersystem;Computernetz;Computernetzwerk;Datennetz;Regierungsnetz;Internetauftritt;IT-System;Internetseiten;Webseiten, obj!=Verkehrsnetz;Stromnetz;Schienennetz;Bahnnetz
infizieren | v | COERCE cyber | subj > obj/gen(obj) | obj=Netz;Netzwerk;Server;Rechner;Computer;Website;Webseite;Internetseite;Datenbank;Homepage;Computersystem;Computernetz;Computernetzwerk;Datennetz;Regierungsnetz;Internetauftritt;IT-System;Internetseiten;Webseiten, obj!=Verkehrsnetz;Stromnetz;Schienennetz;Bahnnetz
infizieren | v | COERCE cyber | subj > obj/gen(obj) | subj=Hacker;Hackergruppe;Cyberkrieger;Trojaner;Virus;Computervirus;Wurm;Computerwurm;Schadsoftware;Schadprogramm;Botnetz;Malware;Spähprogramm;Cyberkrimineller;Cyberkriminelle, obj!=person;Mensch;Patient;Tier;Vogel
inhaftieren                    | v   | COERCE arrest         | subj > obj                                                |
internieren                    | v   | COERCE arrest         | subj > obj                                                |
irreführen                     | v   | COERCE misinformation | subj > obj                                                | obj=Öffentlichkeit;Parlament;Volk;Bürger;Bevölkerung;Wähler;Welt
kappen                         | v   | COERCE withhold       | subj > dat                                                | obj=Strom;Wasser;Gas;Versorgung;Treibstoff;Gashahn;Stromversorgung;Gasversorgung;Wasserversorgung;Telefonverbindung
kasernieren                    | v   | COERCE arrest         | subj > obj                                                |
kassieren                      | v   | COERCE arrest         | - > subj                                                  | obj=Haft;Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Gefängnis;Jugendstrafe;Arrest, also
kippen                         | v   | COERCE restrict       | subj > dat/gegen/gen(obj)                                 | obj=@law;@vote, subj=@court_body;Verfassungsgericht
knacken                        | v   | COERCE cyber          | subj > obj/gen(obj)                                       | obj=@computer;@media;organisation;state;Partei
knebeln                        | v   | COERCE censor         | subj > obj                                                | obj=Presse;Opposition;Medium;Justiz;Parlament;Gewerkschaft;Journalist, actor
knechten                       | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
kommen                         | v   | COERCE arrest         | - > subj                                                  | in=@prison
konfiszieren                   | v   | COERCE seize          | subj > gen(obj)/von/place                                 | obj=@weapon;@document;@money;Rauschgift;Droge;Kokain;Material;Computer;@asset;Kilogramm;Tonne;Heroin
konfiszieren                   | v   | COERCE seize          | subj > gen(obj)/von/place                                 | obj=@asset;Privatbesitz;Bank;Unternehmen;Konzern;@business_term
konfiszieren                   | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, obj!=@person_group
konfiszieren                   | v   | COERCE seize          | subj > obj/gen(obj)/place                                 |
kontrollieren                  | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
kriminalisieren                | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
lahmlegen                      | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
lahmlegen                      | v   | COERCE cyber          | subj > obj/gen(obj)                                       | obj=@computer;@media;organisation;state;Partei
lahmlegen                      | v   | COERCE cyber          | subj > obj/gen(obj)                                       | subj=Hacker;Hackergruppe;Cyberkrieger
lahmlegen                      | v   | COERCE cyber          | subj > obj/gen(obj)                                       | subj=Hacker;Hackergruppe;Hackerangriff;Cyberangriff;Computervirus
lahmlegen | v | COERCE cyber | subj > obj/gen(obj) | obj=Netz;Netzwerk;Server;Rechner;Computer;Website;Webseite;Internetseite;Datenbank;Homepage;Computersystem;Computernetz;Computernetzwerk;Datennetz;Regierungsnetz;Internetauftritt;IT-System;Internetseiten;Webseiten, obj!=Verkehrsnetz;Stromnetz;Schienennetz;Bahnnetz
lahmlegen | v | COERCE cyber | subj > obj/gen(obj) | subj=Hacker;Hackergruppe;Cyberkrieger;Trojaner;Virus;Computervirus;Wurm;Computerwurm;Schadsoftware;Schadprogramm;Botnetz;Malware;Spähprogramm;Cyberkrimineller;Cyberkriminelle, obj!=person;Mensch;Patient;Tier;Vogel
landen                         | v   | COERCE arrest         | - > subj                                                  | in=@prison
löschen                        | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
manipulieren                   | v   | COERCE misinformation | subj > obj/gen(obj)/place                                 | obj=@vote;Wahlergebnis;Ergebnis;Zahl;@document;Statistik;Beweis;Bilanz;Wahl
mitnehmen                      | v   | COERCE arrest         | subj > obj                                                | subj=@police;@troops;state, obj=@victim;@crowd;person;group;@suspect
müssen                         | v   | COERCE arrest         | - > subj                                                  | in=@prison
nehmen                         | v   | COERCE arrest         | subj > obj                                                | in=@prison
nötigen                        | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
nötigen                        | v   | COERCE                | subj > obj                                                | obj=person;group;state;@troops;@crowd;@victim;@official;organisation;@organisation, actor
observieren                    | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
okkupieren                     | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | obj=@territory;@city;@building;place;state, subj!=@crowd
okkupieren                     | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | subj=@troops;@armed;state
proklamieren                   | v   | COERCE martial-law    | subj > über/für/in/place                                  | obj=Ausnahmezustand;Notstand;Kriegsrecht;Kriegszustand;Belagerungszustand;Notstandsgesetz
putschen                       | v   | COERCE seize          | subj > gegen/gen(gegen)/place                             | subj=@troops;Militär;Armee;General;Offizier;Junta
putschen                       | v   | COERCE seize          | subj > gegen/place                                        | noobj
räumen                         | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@building;@city;Platz;Straße;Lager;Camp;Zeltlager;Park;Blockade;Siedlung;Haus;Baum, subj=@police;@troops;state;@official
räumen                         | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@assembly;@organisation;@protest;@crowd, subj!=@business_term
rückführen                     | v   | COERCE deport         | subj > obj                                                | obj=@migrant
schikanieren                   | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
schließen                      | v   | COERCE restrict       | subj > obj/gen(obj)/dat/place                             | obj=@border;@assembly;@organisation;@media;Straße;Schule;Universität;Moschee;Büro;Luftraum;Institut;Grenze;Flughafen;Hafen;Lager;Konto;Camp
schließen                      | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
schmoren                       | v   | COERCE arrest         | - > subj                                                  | in=@prison
schnappen                      | v   | COERCE arrest         | subj > obj                                                | subj=@police;Fahnder;Ermittler, obj=@suspect;person;group;@victim
schnappen                      | v   | COERCE arrest         | subj > obj                                                | obj=@suspect;person;group;@victim;@diplomat
schnappen                      | v   | COERCE arrest         | subj > obj                                                | obj=@suspect;@prisoner;person, passive
schönen                        | v   | COERCE misinformation | subj > obj/gen(obj)/place                                 | obj=@vote;Wahlergebnis;Ergebnis;Zahl;@document;Statistik;Beweis;Bilanz;Wahl
schwärzen                      | v   | COERCE censor         | subj > obj/gen(obj)                                       | obj=@document;Bericht;Information;Wahrheit;Akte
sicherstellen                  | v   | COERCE seize          | subj > gen(obj)/von/place                                 | obj=@weapon;@document;@money;Rauschgift;Droge;Kokain;Material;Computer;@asset;Kilogramm;Tonne;Heroin
sitzen                         | v   | COERCE arrest         | - > subj                                                  | in=@prison
sperren                        | v   | COERCE restrict       | subj > obj/gen(obj)/dat/place                             | obj=@border;@assembly;@organisation;@media;Straße;Schule;Universität;Moschee;Büro;Luftraum;Institut;Grenze;Flughafen;Hafen;Lager;Camp, wegen!=@disaster;Bauarbeit;Sanierung;Wartung;Lawinengefahr;Schnee, nach!=@disaster, obj!=Autobahn;Westautobahn;Südautobahn;Fahrbahn;Spur;Bahnstrecke;Südbahn;Westbahn;Tunnel;Strand;Badestrand;Piste
sperren                        | v   | COERCE withhold       | subj > dat                                                | obj=Strom;Wasser;Gas;Versorgung;Treibstoff;Gashahn;Stromversorgung;Gasversorgung;Wasserversorgung;Telefonverbindung
sperren                        | v   | COERCE seize          | subj > gen(obj)/von/place                                 | obj=@asset;Konto;Bankkonto;Guthaben;Privatbesitz;Bank;Unternehmen;Konzern;@business_term, obj!=Bahn;Südbahn;Westbahn;Bahnstrecke;Strecke;Autobahn;Fahrbahn;Spur;Piste;Loipe;Lift;Seilbahn;U-Bahn;S-Bahn;Linie
sperren                        | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, obj!=@person_group;Konto;Bankkonto;Karte
sperren                        | v   | COERCE arrest         | subj > obj                                                | in=@prison
stecken                        | v   | COERCE arrest         | subj > obj                                                | in=@prison
stehlen                        | v   | COERCE cyber          | subj > obj/gen(obj)                                       | subj=Hacker;Hackergruppe;Cyberkrieger
stellen                        | v   | COERCE arrest         | subj > obj                                                | subj=@police;Fahnder;Ermittler, obj=@suspect;person;group;@victim
stellen                        | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | unter=Kontrolle, obj=@territory;@city;@building;place
sterben                        | v   | COERCE arrest         | - > subj                                                  | in=@prison
stilllegen                     | v   | COERCE restrict       | subj > obj/gen(obj)/dat/place                             | obj=@border;@assembly;@organisation;@media;Straße;Schule;Universität;Moschee;Büro;Luftraum;Institut;Grenze;Flughafen;Hafen;Lager;Konto;Camp
stoppen                        | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | obj=Schiff;Boot;Hilfsschiff;Frachter;Tanker;Konvoi;Flottille;Fischerboot;Lastwagen;Transport;Flugzeug;Fahrzeug, subj=@troops;@police;state;organisation;Küstenwache;Behörde
stoppen                        | v   | COERCE restrict       | subj > obj                                                | subj=@police;@troops;state;Behörde;Grenzschützer, obj=@migrant;@crowd;@protest;Schiff;Boot;Konvoi
stoppen                        | v   | COERCE restrict       | subj > dat/gegen/gen(obj)                                 | obj=@law;@vote, subj=@court_body;Verfassungsgericht
stören                         | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
streuen                        | v   | COERCE misinformation | subj > über/gegen                                         | obj=Falschmeldung;Desinformation;Lüge;Falschinformation;Gerücht;Propaganda;Fake;Falschnachricht;Verschwörungstheorie
stürmen                        | v   | COERCE                | subj > obj/gen(obj)/place                                 | subj=Polizei;Polizist;Carabinieri;Gendarm;Gendarmerie;Bereitschaftspolizei;Sondereinheit;Ermittler;Geheimpolizei, obj=Büro;Redaktion;Wohnung;Haus;Parteizentrale;Moschee;Kirche;Schule;Universität;Studio;Sender;Druckerei;Protestcamp;Zeltlager, actor
stürzen                        | v   | COERCE seize          | subj > obj                                                | obj=@official;person;@assembly;Regime
suspendieren                   | v   | COERCE restrict       | subj > obj                                                | obj=Verfassung;Grundrecht;Recht;Bürgerrecht
täuschen                       | v   | COERCE misinformation | subj > obj                                                | obj=Öffentlichkeit;Parlament;Volk;Bürger;Bevölkerung;Wähler;Welt
terrorisieren                  | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
tyrannisieren                  | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
übergeben | v | COERCE arrest | dat/an > obj | dat=@police;Bundespolizei;Kriminalpolizei;Justiz;Behörde, obj=person;@suspect;@prisoner;@person_group;group
übergeben | v | COERCE arrest | dat/an > obj | an=@police;Bundespolizei;Kriminalpolizei;Justiz;Behörde, obj=person;@suspect;@prisoner;@person_group;group
übernehmen                     | v   | COERCE seize          | subj > gen(obj)/obj/place | obj=@territory;@city;place;Macht;Kontrolle, subj=@armed;@troops, obj!=Amt;Funktion;Vorsitz;Führung;Leitung;Präsidentschaft;Aufgabe;Verantwortung;Kosten;Rolle;Posten;Schirmherrschaft;Ratspräsidentschaft;Geschäft;Anteil;Patenschaft
übernehmen                     | v   | COERCE seize          | subj > in/place | obj=Macht;Staatsmacht, obj!=Amt;Funktion;Vorsitz;Führung;Leitung;Präsidentschaft;Aufgabe;Verantwortung;Kosten;Rolle;Posten;Schirmherrschaft;Ratspräsidentschaft;Geschäft;Anteil;Patenschaft
überstellen                    | v   | COERCE arrest         | subj > obj                                                | in=@prison
überwachen                     | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
überwachen                     | v   | COERCE                | subj > obj                                                | obj=Telefon;Handy;Gespräch;Telefonat;Kommunikation
überwältigen                   | v   | COERCE arrest         | subj > obj                                                | subj=@police;@troops;state, obj=@victim;@crowd;person;group;@suspect
überwältigen                   | v   | COERCE arrest         | subj > obj                                                | subj=@police;Fahnder;Ermittler, obj=@suspect;person;group;@victim
umsiedeln                      | v   | COERCE deport         | subj > obj                                                | obj=@migrant
umstellen                      | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@city;@territory;place;Region;Platz;Viertel, subj!=@disaster;Schnee;Eis
unterbinden                    | v   | COERCE restrict       | subj > dat/gen(obj)/obj                                   | obj=@right;Einreise;Ausreise;Demonstration;Kundgebung;Protest;Streik;Wahl;Versammlung;Zugang;Zutritt;Berichterstattung
unterbinden                    | v   | COERCE censor         | subj > -                                                  | obj=Leugnung;Verherrlichung;Beleidigung;Berichterstattung;Propaganda
unterbrechen                   | v   | COERCE withhold       | subj > dat                                                | obj=Strom;Wasser;Gas;Versorgung;Treibstoff;Gashahn;Stromversorgung;Gasversorgung;Wasserversorgung;Telefonverbindung
unterdrücken                   | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, subj=state;@official;@police;@troops;@court_body;Behörde;Ministerium;Armee;Justiz;Medienaufsicht
unterdrücken                   | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
unterdrücken                   | v   | COERCE                | subj > obj/gen(obj)                                       | obj=@protest;Dissens;Opposition;Aufstand;Kritik
untersagen                     | v   | COERCE restrict       | subj > dat/gen(obj)/obj                                   | obj=@protest;@organisation;@right;organisation;@media;Wahl;Einreise;Ausreise;Import;Export;Einfuhr;Ausfuhr;Kundgebung;Streik;Betreten;Zutritt;Zugang;Verkauf;Flug;Veranstaltung;Nutzung;Verwendung;Tragen;Abtreibung;Kopftuch;Burka;Auftritt;Hören;Spielen;Tanzen
untersagen                     | v   | COERCE censor         | subj > dat/gen(obj)                                       | obj=Sendelizenz;Sendeerlaubnis;Akkreditierung;Presseausweis;Pressefreiheit;Berichterstattung
untersagen                     | v   | COERCE censor         | subj > dat                                                | dat=Journalist;Reporter;Korrespondent;@media;Blogger;Zeitung, dat!=@official
untersagen                     | v   | COERCE restrict       | subj > dat/inf                                            | dat=person;group;organisation;@organisation;@media;@victim;@crowd;state
untersagen                     | v   | COERCE restrict       | subj > dat                                                | subj=@court_body;@police;@official;@assembly;state
untersagen                     | v   | COERCE censor         | subj > für/gen(für)/dat                                   | für=@media;Journalist, dat!=@official
untersagen                     | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, obj!=@person_group
untersagen                     | v   | COERCE restrict       | subj > dat/gen(obj)/obj                                   | passive, actor
untersagen                     | v   | COERCE restrict       | subj > durch(obj)/gen(obj)/von(obj)/dat                   | obj=Übernahme;Fusion;Zusammenschluss;Beteiligung;Verkauf;Beihilfe;Staatsbeihilfe;Anteilskauf;Export;Betrieb, obj=*, actor
usurpieren                     | v   | COERCE seize          | subj > in/place                                           | obj=Macht;Staatsmacht
verbannen                      | v   | COERCE deport         | subj > obj                                                |
verbieten                      | v   | COERCE restrict       | subj > dat/gen(obj)/obj                                   | obj=@protest;@organisation;@right;organisation;@media;Wahl;Einreise;Ausreise;Import;Export;Einfuhr;Ausfuhr;Kundgebung;Streik;Betreten;Zutritt;Zugang;Verkauf;Flug;Veranstaltung;Nutzung;Verwendung;Tragen;Abtreibung;Kopftuch;Burka;Auftritt;Hören;Spielen;Tanzen
verbieten                      | v   | COERCE censor         | subj > dat/gen(obj)                                       | obj=Sendelizenz;Sendeerlaubnis;Akkreditierung;Presseausweis;Pressefreiheit;Berichterstattung
verbieten                      | v   | COERCE censor         | subj > dat                                                | dat=Journalist;Reporter;Korrespondent;@media;Blogger;Zeitung, dat!=@official
verbieten                      | v   | COERCE restrict       | subj > dat/inf                                            | dat=person;group;organisation;@organisation;@media;@victim;@crowd;state
verbieten                      | v   | COERCE censor         | subj > -                                                  | obj=Leugnung;Verherrlichung;Beleidigung;Berichterstattung;Propaganda
verbieten                      | v   | COERCE restrict       | subj > dat/gegen/gen(obj)                                 | obj=@law;@vote, subj=@court_body;Verfassungsgericht
verbieten                      | v   | COERCE restrict       | subj > dat                                                | subj=@court_body;@police;@official;@assembly;state
verbieten                      | v   | COERCE censor         | subj > für/gen(für)/dat                                   | für=@media;Journalist, dat!=@official
verbieten                      | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, obj!=@person_group
verbieten                      | v   | COERCE restrict       | subj > dat/gen(obj)/obj                                   | passive, actor
verbieten                      | v   | COERCE restrict       | subj > durch(obj)/gen(obj)/von(obj)/dat                   | obj=Übernahme;Fusion;Zusammenschluss;Beteiligung;Verkauf;Beihilfe;Staatsbeihilfe;Anteilskauf;Export;Betrieb, obj=*, actor
verbleiben                     | v   | COERCE arrest         | - > subj                                                  | in=@prison
verbreiten                     | v   | COERCE misinformation | subj > über/gegen                                         | obj=Falschmeldung;Desinformation;Lüge;Falschinformation;Gerücht;Propaganda;Fake;Falschnachricht;Verschwörungstheorie
verbüßen                       | v   | COERCE arrest         | - > subj                                                  | obj=Strafe;Reststrafe;Haft;Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Gefängnis;Jugendstrafe;Arrest, also
verdonnern                     | v   | COERCE arrest         | subj > obj                                                | zu=Haft;Haftstrafe;Gefängnisstrafe;Freiheitsstrafe;Gefängnis, obj!=@sport
verfälschen                    | v   | COERCE misinformation | subj > obj/gen(obj)/place                                 | obj=@vote;Wahlergebnis;Ergebnis;Zahl;@document;Statistik;Beweis;Bilanz;Wahl
verfügen                       | v   | COERCE martial-law    | subj > über/für/in/place                                  | obj=Ausnahmezustand;Notstand;Kriegsrecht;Kriegszustand;Belagerungszustand;Notstandsgesetz
verfügen                       | v   | COERCE restrict       | subj > über/gegen/gen(über)/place                         | obj=@restriction
verhaften                      | v   | COERCE arrest         | subj > obj                                                |
verhängen                      | v   | COERCE restrict       | subj > dat                                                | obj=Platzverweis;Hausverbot;Aufenthaltsverbot;Maulkorb;Ausreiseverbot;Auflage;Einreiseverbot;Redeverbot;Berufsverbot;Arbeitsverbot;Bußgeld;Auftrittsverbot;Betätigungsverbot
verhängen                      | v   | COERCE martial-law    | subj > über/für/in/place                                  | obj=Ausnahmezustand;Notstand;Kriegsrecht;Kriegszustand;Belagerungszustand;Notstandsgesetz
verhängen                      | v   | COERCE arrest         | subj > gegen                                              | obj=Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Haft;Jugendstrafe, also
verhängen                      | v   | COERCE arrest         | subj > gegen/für                                          | obj=Haftbefehl;Untersuchungshaft;Hausarrest;Haft;U-Haft
verhängen                      | v   | COERCE curfew         | subj > über/für/place/in                                  | obj=Ausgangssperre;Ausgehverbot;Ausgangsbeschränkung
verhängen                      | v   | COERCE restrict       | subj > über/gegen/gen(über)/place                         | obj=@restriction
verheimlichen                  | v   | COERCE misinformation | subj > -                                                  | obj=Wahrheit;Skandal;Verbrechen;Affäre;Ausmaß;Tatsache
verhindern                     | v   | COERCE restrict       | subj > dat/gen(obj)/obj                                   | obj=@right;Einreise;Ausreise;Demonstration;Kundgebung;Protest;Streik;Wahl;Versammlung;Zugang;Zutritt;Berichterstattung
verhindern | v | COERCE restrict | subj > gen(obj)/obj | obj=Versammlung;Treffen;Demonstration;Kundgebung;Marsch;Parteitag;Auftritt;Aufmarsch;Protest;Protestmarsch;Zusammenkunft;Blockade;Besetzung;Pressekonferenz;Wahl, subj=@police
verhören                       | v   | COERCE arrest         | subj > obj                                                | obj=@crowd;@media;person;Zeuge;@suspect, subj=@police;Staatsanwaltschaft;Geheimdienst;Staatsanwalt
verhören                       | v   | COERCE arrest         | subj > obj                                                | subj=@police;@troops;state, obj=@victim;@crowd;person;group;@suspect
verkünden                      | v   | COERCE martial-law    | subj > über/für/in/place                                  | obj=Ausnahmezustand;Notstand;Kriegsrecht;Kriegszustand;Belagerungszustand;Notstandsgesetz
verkünden                      | v   | COERCE arrest         | subj > gegen                                              | obj=Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Haft;Jugendstrafe, also
verkünden                      | v   | COERCE arrest         | subj > gegen/für                                          | obj=Haftbefehl;Untersuchungshaft;Hausarrest;Haft;U-Haft
verkünden                      | v   | COERCE curfew         | subj > über/für/place/in                                  | obj=Ausgangssperre;Ausgehverbot;Ausgangsbeschränkung
verlängern                     | v   | COERCE martial-law    | subj > über/für/in/place                                  | obj=Ausnahmezustand;Notstand;Kriegsrecht;Kriegszustand;Belagerungszustand;Notstandsgesetz
verlängern                     | v   | COERCE curfew         | subj > über/für/place/in                                  | obj=Ausgangssperre;Ausgehverbot;Ausgangsbeschränkung
verlängern                     | v   | COERCE arrest         | subj > dat/gegen/gen(obj)                                 | obj=Haft;Untersuchungshaft;Haftzeit
verlängern                     | v   | COERCE restrict       | subj > über/gegen/gen(über)/place                         | obj=@restriction
verlegen                       | v   | COERCE arrest         | subj > obj                                                | in=@prison
vernehmen                      | v   | COERCE arrest         | subj > obj                                                | obj=@crowd;@media;person;Zeuge;@suspect, subj=@police;Staatsanwaltschaft;Geheimdienst;Staatsanwalt
vernehmen                      | v   | COERCE arrest         | subj > obj                                                | subj=@police;@troops;state, obj=@victim;@crowd;person;group;@suspect
veröffentlichen                | v   | COERCE cyber          | subj > obj/gen(obj)                                       | subj=Hacker;Hackergruppe;Cyberkrieger
veröffentlichen | v | COERCE withhold | subj > - | neg, subj=actor, obj=Ergebnis;Wahlergebnis;Wahlresultat;Resultat;Auszählungsergebnis;Stimmergebnis;Opferzahl;Information;Bericht;Akte;Dokument
verpassen                      | v   | COERCE restrict       | subj > dat                                                | obj=Platzverweis;Hausverbot;Aufenthaltsverbot;Maulkorb;Ausreiseverbot;Auflage;Einreiseverbot;Redeverbot;Berufsverbot;Arbeitsverbot;Bußgeld;Auftrittsverbot;Betätigungsverbot
verpassen                      | v   | COERCE restrict       | subj > dat                                                | obj=Maulkorb;Fessel
verschärfen                    | v   | COERCE restrict       | subj > über/gegen/gen(über)/place                         | obj=@restriction
verschleiern                   | v   | COERCE misinformation | subj > obj/gen(obj)/place                                 | obj=@vote;Wahlergebnis;Ergebnis;Zahl;@document;Statistik;Beweis;Bilanz;Wahl
verschleiern                   | v   | COERCE misinformation | subj > -                                                  | obj=Wahrheit;Skandal;Verbrechen;Affäre;Ausmaß;Tatsache
verschweigen                   | v   | COERCE misinformation | subj > -                                                  | obj=Wahrheit;Skandal;Verbrechen;Affäre;Ausmaß;Tatsache
versiegeln                     | v   | COERCE restrict       | subj > obj/gen(obj)/dat/place                             | obj=@border;@assembly;@organisation;@media;Straße;Schule;Universität;Moschee;Büro;Luftraum;Institut;Grenze;Flughafen;Hafen;Lager;Konto;Camp
verstaatlichen                 | v   | COERCE seize          | subj > gen(obj)/von/place                                 | obj=@asset;Privatbesitz;Bank;Unternehmen;Konzern;@business_term
verstaatlichen                 | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, obj!=@person_group
vertuschen                     | v   | COERCE misinformation | subj > obj/gen(obj)/place                                 | obj=@vote;Wahlergebnis;Ergebnis;Zahl;@document;Statistik;Beweis;Bilanz;Wahl
vertuschen                     | v   | COERCE misinformation | subj > -                                                  | obj=Wahrheit;Skandal;Verbrechen;Affäre;Ausmaß;Tatsache
verurteilen                    | v   | COERCE arrest         | subj > obj                                                | zu=@prison_term, auf!=Bewährung, also
verwehren                      | v   | COERCE restrict       | subj > dat/gegen                                          | obj=Ausreise;Einreise;Reisepass;Pass;Akkreditierung;Lizenz;Visum;Konzession;Staatsangehörigkeit;Staatsbürgerschaft;Zulassung;Sendelizenz;Zutritt;Immunität;Führerschein;Recht;Arbeitserlaubnis
verwehren                      | v   | COERCE restrict       | subj > dat/gen(obj)/obj                                   | obj=@right;Einreise;Ausreise;Demonstration;Kundgebung;Protest;Streik;Wahl;Versammlung;Zugang;Zutritt;Berichterstattung
verwehren                      | v   | COERCE censor         | subj > dat                                                | dat=Journalist;Reporter;Korrespondent;@media;Blogger;Zeitung, dat!=@official
verwehren                      | v   | COERCE restrict       | subj > dat/inf                                            | dat=person;group;organisation;@organisation;@media;@victim;@crowd;state
verweigern                     | v   | COERCE restrict       | subj > dat/gegen                                          | obj=Ausreise;Einreise;Reisepass;Pass;Akkreditierung;Lizenz;Visum;Konzession;Staatsangehörigkeit;Staatsbürgerschaft;Zulassung;Sendelizenz;Zutritt;Immunität;Führerschein;Recht;Arbeitserlaubnis
verweigern                     | v   | COERCE censor         | subj > dat/gen(obj)                                       | obj=Sendelizenz;Sendeerlaubnis;Akkreditierung;Presseausweis;Pressefreiheit;Berichterstattung
verweigern                     | v   | COERCE withhold       | subj > dat/gen(obj)/von                                   | obj=@aid;@money;@document;@prisoner;Leiche;Steuergeld;Gehalt;Lohn;Information
vollstrecken                   | v   | COERCE arrest         | subj > gegen/für                                          | obj=Haftbefehl;Untersuchungshaft;Hausarrest;Haft;U-Haft
vorenthalten                   | v   | COERCE withhold       | subj > dat/gen(obj)/von                                   | obj=@aid;@money;@document;@prisoner;Leiche;Steuergeld;Gehalt;Lohn;Information
vorgehen                       | v   | COERCE censor         | subj > gegen/gen(gegen)                                   | gegen=Meinungsfreiheit;Pressefreiheit;@media;Journalist;Blogger;Berichterstattung
vorgehen                       | v   | COERCE restrict       | subj > gegen/gen(gegen)                                   | subj=@official;state;@police;Behörde;Regierung;Justiz;@assembly
wegnehmen | v | COERCE seize | subj > dat/von | obj=Pass;Reisepass;Land;Waffe;Computer;Kamera;Handy;Kind, actor
wegputschen                    | v   | COERCE seize          | subj > obj                                                | obj=@official;person;@assembly;Regime
wegsperren                     | v   | COERCE arrest         | subj > obj                                                |
wegtragen                      | v   | COERCE restrict       | subj > obj                                                | subj=@police;@troops;state;@official;@court_body
wegtragen                      | v   | COERCE restrict       | subj > obj                                                | passive
wegweisen                      | v   | COERCE deport         | subj > obj                                                | obj=@migrant;Asylbewerber, actor
zensieren                      | v   | COERCE censor         | subj > obj/gen(obj)                                       | obj=@document;Bericht;Information;Wahrheit;Akte
zensieren                      | v   | COERCE censor         | subj > obj/gen(obj)                                       |
zensurieren                    | v   | COERCE censor         | subj > obj/gen(obj)                                       |
zerschlagen                    | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@assembly;@organisation;@protest;@crowd, subj!=@business_term
zudrehen                       | v   | COERCE withhold       | subj > dat                                                | obj=Strom;Wasser;Gas;Versorgung;Treibstoff;Gashahn;Stromversorgung;Gasversorgung;Wasserversorgung;Telefonverbindung
zumachen                       | v   | COERCE restrict       | subj > obj/gen(obj)/dat/place                             | obj=@border;@assembly;@organisation;@media;Straße;Schule;Universität;Moschee;Büro;Luftraum;Institut;Grenze;Flughafen;Hafen;Lager;Konto;Camp
zurückdrängen                  | v   | COERCE deport         | subj > obj                                                | obj=@migrant
zurückführen                   | v   | COERCE deport         | subj > obj                                                | obj=@migrant
zurückhalten                   | v   | COERCE withhold       | subj > dat/gen(obj)/von                                   | obj=@aid;@money;@document;@prisoner;Leiche;Steuergeld;Gehalt;Lohn;Information
zurückhalten                   | v   | COERCE censor         | subj > obj/gen(obj)                                       | obj=@document;Bericht;Information;Wahrheit;Akte
zurückhalten | v | COERCE withhold | subj > dat | subj=actor, obj=Ergebnis;Wahlergebnis;Wahlresultat;Resultat;Auszählungsergebnis;Stimmergebnis;Opferzahl;Information;Bericht;Akte;Dokument
zurückschicken                 | v   | COERCE restrict       | subj > obj                                                | subj=@police;@troops;state;Behörde;Grenzschützer, obj=@migrant;@crowd;@protest;Schiff;Boot;Konvoi
zurückschicken                 | v   | COERCE deport         | subj > obj                                                | obj=@migrant
zurückschieben                 | v   | COERCE deport         | subj > obj                                                | obj=@migrant
zurückweisen                   | v   | COERCE restrict       | subj > obj                                                | subj=@police;@troops;state;Behörde;Grenzschützer, obj=@migrant;@crowd;@protest;Schiff;Boot;Konvoi
zurückweisen                   | v   | COERCE deport         | subj > obj                                                | obj=@migrant
zwangsausweisen                | v   | COERCE deport         | subj > obj                                                |
zwangsdeportieren              | v   | COERCE deport         | subj > obj                                                |
zwangsumsiedeln                | v   | COERCE deport         | subj > obj                                                |
zwingen                        | v   | COERCE                | subj > obj                                                | obj=person;group;state;@troops;@crowd;@victim;@official;organisation;@organisation, actor, zu!=Geschlechtsverkehr;Sex;Beischlaf;Prostitution;Oralverkehr;Unzucht;Notlandung;Umkehr

# --- Reflexive verbs ---
sich befinden                  | v   | COERCE arrest         | - > subj                                                  | in=@prison
sich bemächtigen               | v   | COERCE seize          | subj > gen(gen)/gen/place                                 | actor, gen!=person;group;@victim
sich einhacken                 | v   | COERCE cyber          | subj > in/gen(in)                                         | in=@computer;@media
sich einverleiben              | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | subj=@troops;@armed;state
sich hacken                    | v   | COERCE cyber          | subj > obj/gen(obj)                                       | obj=@computer;@media;organisation;state;Partei
sich hacken                    | v   | COERCE cyber          | subj > in/gen(in)                                         | in=@computer;@media
sich aneignen                  | v   | COERCE seize          | subj > gen(obj)/bei/place                                 | obj=@territory;@weapon;@city;Vermögen;Waffenlager;Land;Gebäude;Besitz;Eigentum;Grundstück;Boden;Geld;Fabrik;Schiff;Haus;Macht, subj!=@sport

# --- Support-verb constructions and verbs with fixed words ---
an die Kette legen             | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | obj=Schiff;Boot;Hilfsschiff;Frachter;Tanker;Konvoi;Flottille;Fischerboot;Lastwagen;Transport;Flugzeug;Fahrzeug, subj=@troops;@police;state;organisation;Küstenwache;Behörde
an Kandare nehmen              | v   | COERCE restrict       | subj > obj                                                | both
an sich reißen                 | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | obj=@territory;@city;place;Macht;Kontrolle, subj=@armed;@troops
an sich reißen                 | v   | COERCE seize          | subj > in/place                                           | obj=Macht;Staatsmacht
an sich reißen | v | COERCE seize | subj > gen(obj)/obj/place | obj=Halbinsel;Insel;Gebiet;Land;Stadt;Region;Provinz;Macht;Herrschaft, subj=actor
Anbau stoppen | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Anbau untersagen | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Anbau verbieten | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
auf den Kopf stellen           | v   | COERCE                | subj > obj/gen(obj)/bei/in                                | obj=@building;Wohnung;Haus;Büro;Räumlichkeit;Redaktionsraum;Geschäftsraum;person;@crowd;organisation
auf Index setzen               | v   | COERCE censor         | subj > obj                                                | subj=state;@official;Behörde;Bundesprüfstelle
auf Polizeiwache bringen       | v   | COERCE arrest         | subj > obj                                                | recipient
auf Wache bringen              | v   | COERCE arrest         | subj > obj                                                | subj=@police, recipient
aus Amt drängen                | v   | COERCE seize          | subj > obj                                                | obj=@official;person;@assembly;Regime
aus Amt jagen                  | v   | COERCE seize          | subj > obj                                                | obj=@official;person;@assembly;Regime
aus Amt putschen               | v   | COERCE seize          | subj > obj                                                | obj=@official;person;@assembly;Regime
aus Amt vertreiben             | v   | COERCE seize          | subj > obj                                                | obj=@official;person;@assembly;Regime
aus Verkehr ziehen | v | COERCE restrict | subj > gen(obj)/von | subj=actor
aus Wohnung holen              | v   | COERCE arrest         | subj > obj                                                | subj=@police;@troops, recipient
Ausreise verbieten             | v   | COERCE restrict       | subj > dat/obj                                            | both
Ausreise verweigern            | v   | COERCE restrict       | subj > dat/obj                                            | both
Ausreisegenehmigung entziehen  | v   | COERCE restrict       | subj > dat/obj                                            | both
ausreisen lassen               | v   | COERCE restrict       | subj > obj                                                | neg, both
außer Kraft setzen             | v   | COERCE restrict       | subj > obj/gen(obj)                                       | obj=@law;@vote;@decision;Ergebnis;Verfassung
außer Kraft setzen             | v   | COERCE restrict       | subj > obj                                                | obj=Verfassung;Grundrecht;Recht;Bürgerrecht
außer Kraft setzen             | v   | COERCE restrict       | subj > gen(obj)/von/place                                 | obj=Verfassung;Grundrecht;Versammlungsfreiheit;Pressefreiheit;Bürgerrecht;Recht;Grundgesetz;Immunität, actor
außer Landes bringen           | v   | COERCE deport         | subj > obj                                                |
außer Landes schaffen          | v   | COERCE deport         | subj > obj                                                | recipient
außer Landes weisen            | v   | COERCE deport         | subj > obj                                                |
besetzt halten                 | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | obj=@territory;@city;@building;place;state, subj!=@crowd
daran hindern                  | v   | COERCE restrict       | subj > obj                                                | passive
der Zensur unterwerfen         | v   | COERCE censor         | subj > obj/gen(obj)                                       |
des Landes verweisen           | v   | COERCE deport         | subj > obj                                                |
dicht machen                   | v   | COERCE restrict       | subj > obj/gen(obj)/dat/place                             | obj=@border;@assembly;@organisation;@media;Straße;Schule;Universität;Moschee;Büro;Luftraum;Institut;Grenze;Flughafen;Hafen;Lager;Konto;Camp
dingfest machen                | v   | COERCE arrest         | subj > obj                                                |
einer Zensur unterwerfen       | v   | COERCE restrict       | subj > obj                                                | passive
Einfuhr untersagen | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Einfuhr verbieten | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Export untersagen | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Export verbieten | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
für illegal erklären           | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | obj=@protest;@organisation;organisation;@assembly;Streik;Versammlung;Partei;Bewegung;Gewerkschaft;Bündnis
für ungesetzlich erklären      | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | obj=@protest;@organisation;organisation;@assembly;Streik;Versammlung;Partei;Bewegung;Gewerkschaft;Bündnis
für ungültig erklären          | v   | COERCE restrict       | subj > obj/gen(obj)                                       | obj=@law;@vote;@decision;Ergebnis;Verfassung
für verboten erklären          | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | any
gefangen halten                | v   | COERCE arrest         | subj > obj                                                | in=@prison
gefangen nehmen                | v   | COERCE arrest         | subj > obj                                                |
geheim halten                  | v   | COERCE censor         | subj > obj/gen(obj)                                       | obj=@document;Bericht;Information;Wahrheit;Akte
Haftbefehl ausstellen          | v   | COERCE arrest         | subj > gegen/für                                          | obj=Haftbefehl
Haftbefehl erlassen            | v   | COERCE arrest         | subj > gegen/für                                          | obj=Haftbefehl
Haftbefehl verhängen           | v   | COERCE arrest         | subj > gegen/für                                          | obj=Haftbefehl
Haftbefehl vollstrecken        | v   | COERCE arrest         | subj > gegen/für                                          | obj=Haftbefehl
Handel untersagen | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Handel verbieten | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Handschelle anlegen            | v   | COERCE arrest         | subj > dat/obj                                            | recipient
Handschelle klicken            | v   | COERCE arrest         | - > für/bei                                               | recipient
hart durchgreifen              | v   | COERCE restrict       | subj > gegen/gen(gegen)                                   | subj=@official;state;@police;Behörde;Regierung;Justiz;@assembly
hermetisch abriegeln           | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@city;@territory;place;Region;Platz;Viertel, subj!=@disaster;Schnee;Eis
hinter Gitter bringen          | v   | COERCE arrest         | subj > obj                                                |
hinter Gitter kommen           | v   | COERCE arrest         | - > subj                                                  |
hinter Gitter müssen           | v   | COERCE arrest         | - > subj                                                  |
hinter Gitter sitzen           | v   | COERCE arrest         | - > subj                                                  |
hinter Gittern sitzen          | v   | COERCE arrest         | - > subj                                                  |
hinter Schloss Riegel bringen  | v   | COERCE arrest         | subj > obj                                                | recipient
hinter Schloss Riegel sitzen   | v   | COERCE arrest         | - > subj                                                  | recipient
hinters Licht führen           | v   | COERCE misinformation | subj > obj                                                | obj=Öffentlichkeit;Parlament;Volk;Bürger;Bevölkerung;Wähler;Welt
im Gefängnis landen            | v   | COERCE arrest         | - > subj                                                  |
im Gefängnis sitzen            | v   | COERCE arrest         | - > subj                                                  |
im Keim ersticken              | v   | COERCE                | subj > obj/gen(obj)                                       | obj=@protest;Dissens;Opposition;Aufstand;Kritik
im Zoll feststecken | v | COERCE withhold | in > subj/gen(subj) | any
Import untersagen | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Import verbieten | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
in Abschiebehaft nehmen        | v   | COERCE deport         | subj > obj                                                | recipient
in Arrest nehmen               | v   | COERCE arrest         | subj > obj                                                |
in Auslieferungshaft nehmen    | v   | COERCE arrest         | subj > obj                                                | recipient
in Besitz nehmen               | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | subj=@police;@troops;@armed
in die Knie zwingen            | v   | COERCE                | subj > obj                                                | obj=person;group;state;@troops;@crowd;@victim;@official;organisation;@organisation, actor
in Exil schicken               | v   | COERCE deport         | subj > obj                                                |
in Exil zwingen                | v   | COERCE deport         | subj > obj                                                |
in Falle gehen                 | v   | COERCE arrest         | dat > subj                                                | dat=@police;Fahnder;Ermittler
in Flugzeug setzen             | v   | COERCE deport         | subj > obj                                                | subj=state;@police;Behörde;Einwanderungsbehörde;Ausländerbehörde
in Gefangenschaft geraten      | v   | COERCE arrest         | - > subj                                                  |
in Gewahrsam kommen            | v   | COERCE arrest         | - > subj                                                  |
in Gewahrsam nehmen            | v   | COERCE arrest         | subj > obj                                                |
in Haft befinden               | v   | COERCE arrest         | - > subj                                                  |
in Haft bleiben                | v   | COERCE arrest         | - > subj                                                  |
in Haft kommen                 | v   | COERCE arrest         | - > subj                                                  |
in Haft landen                 | v   | COERCE arrest         | - > subj                                                  | recipient
in Haft nehmen                 | v   | COERCE arrest         | subj > obj                                                |
in Haft setzen                 | v   | COERCE arrest         | subj > obj                                                |
in Haft sitzen                 | v   | COERCE arrest         | - > subj                                                  |
in Haft stecken                | v   | COERCE arrest         | subj > obj                                                |
in Handschellen abführen       | v   | COERCE arrest         | subj > obj                                                |
in Irre führen                 | v   | COERCE misinformation | subj > obj                                                | obj=Öffentlichkeit;Parlament;Volk;Bürger;Bevölkerung;Wähler;Welt
in Ketten legen                | v   | COERCE arrest         | subj > obj                                                |
in Kraft setzen                | v   | COERCE martial-law    | subj > über/für/in/place                                  | obj=Ausnahmezustand;Notstand;Kriegsrecht;Kriegszustand;Belagerungszustand;Notstandsgesetz
in Kraft setzen                | v   | COERCE restrict       | subj > über/gegen/gen(über)/place                         | obj=@restriction
in Maschine setzen             | v   | COERCE deport         | subj > obj                                                | subj=state;@police;Behörde;Einwanderungsbehörde;Ausländerbehörde
in Polizeigewahrsam kommen     | v   | COERCE arrest         | - > subj                                                  |
in Polizeigewahrsam landen     | v   | COERCE arrest         | - > subj                                                  | recipient
in Polizeigewahrsam nehmen     | v   | COERCE arrest         | subj > obj                                                |
in Schubhaft nehmen            | v   | COERCE deport         | subj > obj                                                | recipient
in Schutzhaft nehmen           | v   | COERCE arrest         | subj > obj                                                |
in Sicherheitsgewahrsam nehmen | v   | COERCE arrest         | subj > obj                                                |
in U-Haft sitzen               | v   | COERCE arrest         | - > subj                                                  |
in Umlauf bringen              | v   | COERCE misinformation | subj > über/gegen                                         | obj=Falschmeldung;Desinformation;Lüge;Falschinformation;Gerücht;Propaganda;Fake;Falschnachricht;Verschwörungstheorie
in Untersuchungshaft bleiben   | v   | COERCE arrest         | - > subj                                                  |
in Untersuchungshaft kommen    | v   | COERCE arrest         | - > subj                                                  |
in Untersuchungshaft nehmen    | v   | COERCE arrest         | subj > obj                                                |
in Untersuchungshaft sitzen    | v   | COERCE arrest         | - > subj                                                  |
in Welt setzen                 | v   | COERCE misinformation | subj > über/gegen                                         | obj=Falschmeldung;Desinformation;Lüge;Falschinformation;Gerücht;Propaganda;Fake;Falschnachricht;Verschwörungstheorie
ins Exil zwingen               | v   | COERCE deport         | subj > obj                                                |
ins Gefängnis bringen          | v   | COERCE arrest         | subj > obj                                                |
ins Gefängnis kommen           | v   | COERCE arrest         | - > subj                                                  |
ins Gefängnis müssen           | v   | COERCE arrest         | - > subj                                                  |
ins Gefängnis sperren          | v   | COERCE arrest         | subj > obj                                                |
ins Gefängnis stecken          | v   | COERCE arrest         | subj > obj                                                |
ins Gefängnis wandern          | v   | COERCE arrest         | - > subj                                                  | recipient
ins Gefängnis werfen           | v   | COERCE arrest         | subj > obj                                                |
ins Lager sperren              | v   | COERCE arrest         | subj > obj                                                |
ins Netz gehen                 | v   | COERCE arrest         | dat > subj                                                | dat=@police;Fahnder;Ermittler
lahm legen                     | v   | COERCE cyber          | subj > obj/gen(obj)                                       | subj=Hacker;Hackergruppe;Hackerangriff;Cyberangriff;Computervirus
Lizenz entziehen | v | COERCE restrict | subj > dat/gen(obj) | any
Maulkorb umhängen              | v   | COERCE censor         | subj > dat/obj                                            | both
Maulkorb verpassen             | v   | COERCE censor         | subj > dat/obj                                            | both
mit Ausreiseverbot belegen     | v   | COERCE restrict       | subj > obj                                                | passive
mit Hausverbot belegen         | v   | COERCE restrict       | subj > obj                                                | passive
mit Verbot belegen             | v   | COERCE restrict       | subj > obj                                                | passive
mundtot machen                 | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
Nutzung untersagen | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Nutzung verbieten | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Pass abnehmen | v | COERCE seize | subj > dat/gen(obj) | actor
Pass einziehen                 | v   | COERCE restrict       | subj > dat/obj/gen(obj)                                   | recipient
Pass entziehen | v | COERCE seize | subj > dat/gen(obj) | actor
Pass wegnehmen | v | COERCE seize | subj > dat/gen(obj) | actor
Personalien aufnehmen          | v   | COERCE                | subj > von(obj)/gen(obj)/von                              | subj=@police;Beamter;Beamte
Personalien feststellen        | v   | COERCE                | subj > von(obj)/gen(obj)/von                              | subj=@police;Beamter;Beamte
Personalien überprüfen         | v   | COERCE                | subj > von(obj)/gen(obj)/von                              | subj=@police;Beamter;Beamte
Platzverweis aussprechen       | v   | COERCE restrict       | subj > gegen/dat/für                                      | any
Platzverweis erhalten          | v   | COERCE restrict       | von > subj                                                | any
Platzverweis erteilen          | v   | COERCE restrict       | subj > gegen/dat/für                                      | any
räumen lassen                  | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@building;@city;Platz;Straße;Lager;Camp;Zeltlager;Park;Blockade;Siedlung;Haus;Baum, subj=@police;@troops;state;@official
Reisepass abnehmen             | v   | COERCE restrict       | subj > dat/obj/gen(obj)                                   | recipient
Reisepass einziehen            | v   | COERCE restrict       | subj > dat/obj/gen(obj)                                   | recipient
Reisepass entziehen | v | COERCE seize | subj > dat/gen(obj) | actor
Saft abdrehen                  | v   | COERCE censor         | subj > dat/obj                                            | dat=@media;Sender;Fernsehsender;Radio, actor
schließen lassen               | v   | COERCE restrict       | subj > inf/obj/place                                      | obj=@media;@organisation;Schule;Universität;Moschee;Kirche;Büro;Geschäft, actor
sich an Macht putschen         | v   | COERCE seize          | subj > gegen/gen(gegen)/place                             | subj=@troops;Militär;Armee;General;Offizier;Junta
sich an Macht putschen         | v   | COERCE seize          | subj > gegen/place                                        | noobj
sich unter Nagel reißen        | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | actor
sicher stellen                 | v   | COERCE seize          | subj > gen(obj)/von/place                                 | obj=Kokain;Heroin;Droge;Rauschgift;Haschisch;Tonne;Kilogramm;@weapon;Computer;Akte, subj=@police;Zollfahnder;Zöllner
Strom abdrehen                 | v   | COERCE withhold       | subj > dat/obj/gen(obj)                                   | actor
Strom kappen                   | v   | COERCE withhold       | subj > dat/obj/in                                         | both
unter Arrest stellen           | v   | COERCE arrest         | subj > obj                                                | recipient
unter Druck setzen             | v   | COERCE                | subj > obj                                                | obj=person;group;@crowd;@organisation;@victim;Opposition;Volk;Minderheit;Bevölkerung;@media
unter Hausarrest stehen        | v   | COERCE arrest         | - > subj                                                  |
unter Hausarrest stellen       | v   | COERCE arrest         | subj > obj                                                |
unter Kontrolle bringen        | v   | COERCE seize          | subj > gen(obj)/obj/place                                 | subj=@police;@troops;@armed
unter Kuratel stellen          | v   | COERCE restrict       | subj > obj/gen(obj)                                       | both
unter Quarantäne stellen       | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@city;@territory;place;Region;Platz;Viertel, subj!=@disaster;Schnee;Eis
unter Strafe stehen            | v   | COERCE restrict       | - > subj/place                                            | any
unter Strafe stellen           | v   | COERCE censor         | subj > -                                                  | obj=Leugnung;Verherrlichung;Beleidigung;Berichterstattung;Propaganda
unter Strafe stellen           | v   | COERCE restrict       | subj > obj                                                | passive
unter Strafe stellen           | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | any
unter Verschluss halten        | v   | COERCE censor         | subj > obj/gen(obj)                                       | obj=@document;Bericht;Information;Wahrheit;Akte
unter Verschluss halten | v | COERCE withhold | subj > dat | actor
unter Verschluss nehmen        | v   | COERCE censor         | subj > obj/gen(obj)                                       | obj=@document;Bericht;Information;Wahrheit;Akte
unter Zwangsverwaltung stellen | v   | COERCE seize          | subj > obj/gen(obj)                                       | actor
Verkauf stoppen | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Verkauf untersagen | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Verkauf verbieten | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Vertrieb stoppen | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Vertrieb untersagen | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
Vertrieb verbieten | v | COERCE restrict | subj > gen(obj)/dat/von(obj) | subj=actor
vom Markt nehmen | v | COERCE restrict | subj > gen(obj)/von | subj=actor
vom Netz nehmen                | v   | COERCE censor         | subj > obj/gen(obj)/dat                                   | obj=@media, obj!=@person_group
vom Thron stoßen               | v   | COERCE seize          | subj > obj                                                | obj=@official;person;@assembly;Regime
von Außenwelt abschneiden      | v   | COERCE restrict       | subj > obj/gen(obj)/place                                 | obj=@city;@territory;place;Region;Platz;Viertel, subj!=@disaster;Schnee;Eis
Wasser abdrehen                | v   | COERCE withhold       | subj > dat/obj/gen(obj)                                   | actor
Weg versperren                 | v   | COERCE restrict       | subj > dat/obj                                            | both
Zulassung entziehen | v | COERCE restrict | subj > dat/gen(obj)/für(obj) | any
zum Schweigen bringen          | v   | COERCE censor         | subj > obj                                                | subj=state;@official;organisation;Behörde;Justiz, both
zum Verhör abholen             | v   | COERCE arrest         | subj > obj                                                | recipient
zum Verhör bringen             | v   | COERCE arrest         | subj > obj                                                | recipient
zur Aufgabe zwingen            | v   | COERCE                | subj > obj                                                | obj=person;group;state;@troops;@crowd;@victim;@official;organisation;@organisation, actor
zur Umkehr zwingen             | v   | COERCE restrict       | subj > gen(obj)/obj/place                                 | obj=Schiff;Boot;Hilfsschiff;Frachter;Tanker;Konvoi;Flottille;Fischerboot;Lastwagen;Transport;Flugzeug;Fahrzeug, subj=@troops;@police;state;organisation;Küstenwache;Behörde

# --- Nouns ---
Abhöraffäre                    | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Abhöraktion                    | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Abriegelung                    | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@border;@media;@organisation;Lager;Schule;Universität;Büro;Moschee;Straße;Kirche;Camp;Platz;Siedlung;Haus;Dorf;Park;Wald;Baumhaus;Gelände;Blockade;Barrikade;Zeltstadt;Hütte;Slum;Elendsviertel
Abriegelung                    | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Abschaffung                    | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@right
Abschaltung                    | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@border;@media;@organisation;Lager;Schule;Universität;Büro;Moschee;Straße;Kirche;Camp;Platz;Siedlung;Haus
Abschiebeflug                  | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Abschiebehaft                  | n   | COERCE arrest         | - > gen/gegen/poss(gen)                                   | gen!=Straftäter
Abschiebung                    | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Absetzung                      | n   | COERCE seize          | durch/adj/subj > gen                                      | gen=@official;@assembly;person;Regime
Absperrung                     | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@border;@media;@organisation;Lager;Schule;Universität;Büro;Moschee;Straße;Kirche;Camp;Platz;Siedlung;Haus
Angriff | n | COERCE cyber | gen/durch/adj/subj/aus > auf/gegen/gen(auf)/gen(gegen) | auf=Netz;Netzwerk;Server;Rechner;Computer;Website;Webseite;Internetseite;Datenbank;Homepage;Computersystem;Computernetz;Computernetzwerk;Datennetz;Regierungsnetz;Internetauftritt;IT-System;Internetseiten;Webseiten
Angriff | n | COERCE cyber | gen/adj/subj/aus > auf/gegen/gen(auf)/gen(gegen) | durch=Hacker;Hackergruppe;Cyberkrieger;Trojaner;Virus;Computervirus;Wurm;Computerwurm;Schadsoftware;Schadprogramm;Botnetz;Malware;Spähprogramm;Cyberkrimineller;Cyberkriminelle
Angriff | n | COERCE cyber | subj/aus > auf/gegen/gen(auf)/gen(gegen) | gen=Hacker;Hackergruppe;Cyberkrieger;Trojaner;Virus;Computervirus;Wurm;Computerwurm;Schadsoftware;Schadprogramm;Botnetz;Malware;Spähprogramm;Cyberkrimineller;Cyberkriminelle
Annektierung                   | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/place                       |
Annexion                       | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/place                       |
Attacke | n | COERCE cyber | gen/durch/adj/subj/aus > auf/gegen/gen(auf)/gen(gegen) | auf=Netz;Netzwerk;Server;Rechner;Computer;Website;Webseite;Internetseite;Datenbank;Homepage;Computersystem;Computernetz;Computernetzwerk;Datennetz;Regierungsnetz;Internetauftritt;IT-System;Internetseiten;Webseiten
Attacke | n | COERCE cyber | gen/adj/subj/aus > auf/gegen/gen(auf)/gen(gegen) | durch=Hacker;Hackergruppe;Cyberkrieger;Trojaner;Virus;Computervirus;Wurm;Computerwurm;Schadsoftware;Schadprogramm;Botnetz;Malware;Spähprogramm;Cyberkrimineller;Cyberkriminelle
Attacke | n | COERCE cyber | subj/aus > auf/gegen/gen(auf)/gen(gegen) | gen=Hacker;Hackergruppe;Cyberkrieger;Trojaner;Virus;Computervirus;Wurm;Computerwurm;Schadsoftware;Schadprogramm;Botnetz;Malware;Spähprogramm;Cyberkrimineller;Cyberkriminelle
Aufenthaltsverbot              | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Auflösung                      | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@assembly;@organisation;@protest
Auftrittsverbot                | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Ausbürgerung                   | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Ausgangsbeschränkung           | n   | COERCE curfew         | gen/adj/durch/subj > gegen/für/place                      |
Ausgangssperre                 | n   | COERCE curfew         | gen/adj/durch/subj > gegen/für/place                      |
Ausgangsverbot                 | n   | COERCE curfew         | gen/adj/durch/subj > gegen/für/place                      |
Ausgehverbot                   | n   | COERCE curfew         | gen/adj/durch/subj > gegen/für/place                      |
Auslieferungshaft              | n   | COERCE arrest         | - > gen/gegen/poss(gen)                                   | gen!=Straftäter
Ausnahmezustand                | n   | COERCE martial-law    | gen/adj/durch/subj > für/place                            |
Ausreiseverbot                 | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Ausschaffung                   | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Aussetzung                     | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@right
Ausspähung                     | n   | COERCE                | durch/adj/subj > gen                                      |
Ausweisung                     | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Behinderung                    | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@assembly;@organisation;@protest
Behinderung | n | COERCE restrict | durch/adj > gen/von/für | durch=actor
Belagerungszustand             | n   | COERCE martial-law    | gen/adj/durch/subj > für/place                            |
Beobachtung                    | n   | COERCE                | durch/adj/subj > gen                                      | actor
Berichterstattungsverbot       | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Berufsverbot                   | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Besatzung                      | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/place                       | actor
Besatzungsherrschaft           | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/place                       |
Besatzungszeit                 | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/place                       |
Beschlagnahme                  | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/von                         |
Beschlagnahmung                | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/von                         |
Beschneidung                   | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@right
Beschränkung                   | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@right
Besetzung                      | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/place                       | gen=@territory;@city;place;state;@building
Bespitzelung                   | n   | COERCE                | durch/adj/subj > gen                                      | actor
Betätigungsverbot              | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Betretungsverbot               | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Blockade                       | n   | COERCE restrict       | gen/adj/durch > gen/gegen/place                           | gegen=state;@territory;@city;place
Blockierung                    | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@border;@media;@organisation;Lager;Schule;Universität;Büro;Moschee;Straße;Kirche;Camp;Platz;Siedlung;Haus
Bücherverbrennung              | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Bücherverbrennung | n | COERCE censor | gen/durch/adj/subj > gen/place |
Burkaverbot                    | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Bußgeld                        | n   | COERCE restrict       | durch/gen/subj > gegen/für/gen                            | gegen=@crowd;@victim;person;group
Christenverfolgung             | n   | COERCE                | durch/adj/subj > gen                                      |
Computersabotage               | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
Coup                           | n   | COERCE seize          | durch/adj/gen/comp/subj > gen/gegen/gen(gen)/place        |
Cyber-Angriff                  | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
Cyber-Attacke                  | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
Cyberangriff                   | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
Cyberattacke                   | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
Cyberspionage                  | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
Datendiebstahl                 | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
DDoS-Attacke                   | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
Demonstrationsverbot           | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Deportation                    | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Desinformation                 | n   | COERCE misinformation | gen/durch/adj/subj > gegen/gen/place                      |
Desinformationskampagne        | n   | COERCE misinformation | gen/durch/adj/subj > gegen/gen/place                      |
Diskriminierung                | n   | COERCE                | durch/adj/subj > gen                                      | actor
DoS-Attacke                    | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
Drangsalierung                 | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Durchsuchung                   | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Einkerkerung                   | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             |
Einnahme                       | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/place                       | gen=@territory;@city;place;state;@building
Einschränkung                  | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@right
Einschüchterung                | n   | COERCE                | durch/adj/subj > gen                                      |
Einschüchterungsversuch        | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Einzelhaft                     | n   | COERCE arrest         | - > gen/gegen/poss(gen)                                   | gen!=Straftäter
Enteignung                     | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/von                         |
Entmachtung                    | n   | COERCE seize          | durch/adj/subj > gen                                      | gen=@official;@assembly;person;Regime
Entrechtung                    | n   | COERCE                | durch/adj/subj > gen                                      |
Erpressung                     | n   | COERCE                | durch/adj/subj > gen                                      | actor
Falschinformation              | n   | COERCE misinformation | gen/durch/adj/subj > gegen/gen/place                      |
Festnahme                      | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             |
Festnahmewelle                 | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             |
Festsetzung                    | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             | comp!=Steuer;Preis;Gebühr;Ziel;Kurs;Tarif;Termin;Zins;Leitzins;Kauftermin;Lohn;Straf;Wert;Grenzwert
Flugverbotszone                | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Freiheitsstrafe                | n   | COERCE arrest         | gen/subj/durch/adj > gegen/gen(gegen)/für                 | recipient, also
Fremdherrschaft                | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/place                       |
Gängelung | n | COERCE restrict | durch/adj > gen/von/für | durch=actor
Gassperre                      | n   | COERCE withhold       | durch/gen/adj/subj > gegen/gen/für                        |
Gazablockade                   | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Gefangennahme                  | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             |
Gefangenschaft                 | n   | COERCE arrest         | - > gen/gegen/poss(gen)                                   | gen!=Straftäter
Gefängnisstrafe                | n   | COERCE arrest         | gen/subj/durch/adj > gegen/gen(gegen)/für                 | recipient, also
Gleichschaltung                | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Grenzkontrolle                 | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Grenzschließung                | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Grenzsperrung                  | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Großrazzia                     | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Hack                           | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen          | recipient
Hacker-Angriff                 | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen          | recipient
Hackerangriff                  | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen          | recipient
Hackerangriff                  | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen          | actor
Hackerattacke                  | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen          | recipient
Hackerattacke                  | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen          | actor
Haftbefehl                     | n   | COERCE arrest         | gen/subj/durch/adj > gegen/gen(gegen)/für                 | any, gen!=@sport
Haftstrafe                     | n   | COERCE arrest         | gen/subj/durch/adj > gegen/gen(gegen)/für                 | recipient, also
Haftverlängerung               | n   | COERCE arrest         | gen/subj/durch/adj > gegen/gen(gegen)/für                 | any, gen!=@sport
Haftzeit                       | n   | COERCE arrest         | - > gen/gegen/poss(gen)                                   | gen!=Straftäter
Handelsblockade                | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Hausarrest                     | n   | COERCE arrest         | - > gen/gegen/poss(gen)                                   | gen!=Straftäter
Hausdurchsuchung               | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Hausverbot                     | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
hinter Gitter                  | n   | COERCE arrest         | - > subj                                                  | recipient
Hungerblockade                 | n   | COERCE withhold       | durch/gen/adj/subj > gegen/gen/für                        |
im Gefängnis                   | n   | COERCE arrest         | - > subj                                                  | recipient
im Hausarrest                  | n   | COERCE arrest         | - > subj                                                  | recipient
in Abschiebehaft               | n   | COERCE arrest         | - > subj                                                  | recipient
in Auslieferungshaft           | n   | COERCE arrest         | - > subj                                                  | recipient
in Gefangenschaft              | n   | COERCE arrest         | - > subj                                                  | recipient
in Gewahrsam                   | n   | COERCE arrest         | - > subj                                                  | recipient
in Haft                        | n   | COERCE arrest         | - > subj                                                  | recipient
in Polizeigewahrsam            | n   | COERCE arrest         | - > subj                                                  | recipient
in U-Haft                      | n   | COERCE arrest         | - > subj                                                  | recipient
in Untersuchungshaft           | n   | COERCE arrest         | - > subj                                                  | recipient
Informationssperre             | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Ingewahrsamnahme               | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             |
Inhaftierte                    | n   | COERCE arrest         | - > gen/gegen/poss(gen)                                   | gen!=Straftäter
Inhaftierung                   | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             |
Inhaftnahme                    | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             |
Internetblockade               | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Internetsperre                 | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Internetzensur                 | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   | actor
Internierung                   | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             |
Irreführung                    | n   | COERCE misinformation | durch/adj/subj > gen/gegen/place                          | actor
Knechtung                      | n   | COERCE                | durch/adj/subj > gen                                      |
Kollektivierung                | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/von                         |
Konfiskation                   | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/von                         |
Konfiszierung                  | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/von                         |
Kopftuchverbot                 | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Kriegsgefangenschaft           | n   | COERCE arrest         | - > gen/gegen/poss(gen)                                   | gen!=Straftäter
Kriegsrecht                    | n   | COERCE martial-law    | gen/adj/durch/subj > für/place                            |
Kundgebungsverbot              | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Landesverweis                  | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Landnahme                      | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/place                       |
Lauschangriff                  | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Lebensmittelblockade           | n   | COERCE withhold       | durch/gen/adj/subj > gegen/gen/für                        |
Lebensmittelsperre             | n   | COERCE withhold       | durch/gen/adj/subj > gegen/gen/für                        |
Machtergreifung                | n   | COERCE seize          | durch/gen/adj > place/in                                  |
Machtübernahme                 | n   | COERCE seize          | durch/gen/adj > place/in                                  |
Massenabschiebung              | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Massenausweisung               | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Massendeportation              | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Massenfestnahme                | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             |
Massenverhaftung               | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             |
Maulkorb                       | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Medienzensur                   | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Militärbesatzung               | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/place                       |
Militärcoup                    | n   | COERCE seize          | durch/adj/gen/comp/subj > gen/gegen/gen(gen)/place        |
Militärputsch                  | n   | COERCE seize          | durch/adj/gen/comp/subj > gen/gegen/gen(gen)/place        |
Militärrevolte                 | n   | COERCE seize          | durch/adj/gen/comp/subj > gen/gegen/gen(gen)/place        |
Minarettverbot                 | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Mobilitätseinschränkung        | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Nachrichtensperre              | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Netzsperre                     | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   | actor
Nötigung                       | n   | COERCE                | durch/adj/subj > gen                                      | actor
Notstand                       | n   | COERCE martial-law    | gen/adj/durch/subj > für/place                            | comp!=Ärzte;Pflege;Lehrer;Personal;Wohnungs;Haushalts;Finanz;Bildungs;Energie;Platz;Verkehrs
Notstandsdekret                | n   | COERCE martial-law    | gen/adj/durch/subj > für/place                            |
Notstandsgesetz                | n   | COERCE martial-law    | gen/adj/durch/subj > für/place                            |
Notverordnung                  | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Okkupation                     | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/place                       |
Online-Durchsuchung            | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
Organisationsverbot            | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Palastrevolte                  | n   | COERCE seize          | durch/adj/gen/comp/subj > gen/gegen/gen(gen)/place        |
Parlamentsauflösung            | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Parteiverbot                   | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Phishing-Attacke               | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
Platzverweis                   | n   | COERCE restrict       | durch/gen/subj > gegen/für/gen                            | gegen=@crowd;@victim;person;group
Polizeiaktion                  | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Polizeigewahrsam               | n   | COERCE arrest         | - > gen/gegen/poss(gen)                                   | gen!=Straftäter
Polizeikessel                  | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Polizeirazzia                  | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Polizeisperre                  | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Pressegesetz                   | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Pressezensur                   | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Propagandakampagne             | n   | COERCE misinformation | gen/durch/adj/subj > gegen/gen/place                      |
Propagandalüge                 | n   | COERCE misinformation | gen/durch/adj/subj > gegen/gen/place                      |
Publikationsverbot             | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Pushback                       | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Putsch                         | n   | COERCE seize          | durch/adj/gen/comp/subj > gen/gegen/gen(gen)/place        |
Putschversuch                  | n   | COERCE seize          | durch/adj/gen/comp/subj > gen/gegen/gen(gen)/place        |
Quarantäne                     | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Räumung                        | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@border;@media;@organisation;Lager;Schule;Universität;Büro;Moschee;Straße;Kirche;Camp;Platz;Siedlung;Haus
Razzia                         | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Redeverbot                     | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Repressalie                    | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Repression                     | n   | COERCE                | durch/adj/subj > gen                                      | actor
Repression                     | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Rückführung                    | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Sammelabschiebung              | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Säuberungsaktion               | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Schikane                       | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Schikane | n | COERCE restrict | durch/adj > gen/von/für | durch=actor
Schikanierung                  | n   | COERCE                | durch/adj/subj > gen                                      |
Schließung                     | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@border;@media;@organisation;Lager;Schule;Universität;Büro;Moschee;Straße;Kirche;Camp;Platz;Siedlung;Haus
Schreibverbot                  | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Seeblockade                    | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Sendeverbot                    | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Sicherheitszone                | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Sicherstellung                 | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/von                         |
Sperrung                       | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@border;@media;@organisation;Lager;Schule;Universität;Büro;Moschee;Straße;Kirche;Camp;Platz;Siedlung;Haus
Sperrzone                      | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Staatsstreich                  | n   | COERCE seize          | durch/adj/gen/comp/subj > gen/gegen/gen(gen)/place        |
Staatstrojaner                 | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
Stimmenkauf                    | n   | COERCE misinformation | gen/durch/adj/subj > gegen/gen/place                      |
Straßensperre                  | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Streikverbot                   | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Stromabschaltung               | n   | COERCE withhold       | durch/gen/adj/subj > gegen/gen/für                        |
Sturz                          | n   | COERCE                | durch/adj/subj > gen                                      | gen=@official;@assembly;person;Regime
Täuschungsmanöver              | n   | COERCE misinformation | gen/durch/adj/subj > gegen/gen/place                      |
Trojaner-Angriff               | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
U-Haft                         | n   | COERCE arrest         | - > gen/gegen/poss(gen)                                   | gen!=Straftäter
Überwachung                    | n   | COERCE                | durch/adj/subj > gen                                      | actor
Umsturz                        | n   | COERCE seize          | durch/adj/gen/comp/subj > gen/gegen/gen(gen)/place        |
Umsturzplan                    | n   | COERCE seize          | durch/adj/gen/comp/subj > gen/gegen/gen(gen)/place        |
Umsturzversuch                 | n   | COERCE seize          | durch/adj/gen/comp/subj > gen/gegen/gen(gen)/place        |
unter Hausarrest               | n   | COERCE arrest         | - > subj                                                  | recipient
Unterdrückung                  | n   | COERCE                | durch/adj/subj > gen                                      |
Untersuchungshaft              | n   | COERCE arrest         | - > gen/gegen/poss(gen)                                   | gen!=Straftäter
Verbannung                     | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Verbot                         | n   | COERCE restrict       | durch/adj/subj > gen/gegen/für/gen(gen)                   | recipient
Verbotsverfahren               | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Verbotsverfügung               | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Vereinsverbot                  | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Verfolgung                     | n   | COERCE                | durch/adj/subj > gen                                      | actor
Verhaftung                     | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             |
Verhaftungsaktion              | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             |
Verhaftungswelle               | n   | COERCE arrest         | durch/adj/subj > gen/gegen/an                             |
Vermummungsverbot              | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Veröffentlichungsverbot        | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Versammlungsverbot             | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Verstaatlichung                | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/von                         |
Vertuschung                    | n   | COERCE misinformation | gen/durch/adj/subj > gegen/gen/place                      |
Vertuschungsversuch            | n   | COERCE misinformation | gen/durch/adj/subj > gegen/gen/place                      |
Virenattacke                   | n   | COERCE cyber          | gen/durch/adj/comp/subj > auf/gegen/gen(auf)/gen(gegen)   |
Wahlbetrug                     | n   | COERCE misinformation | gen/durch/adj/subj > gegen/gen/place                      |
Wahlfälschung                  | n   | COERCE misinformation | gen/durch/adj/subj > gegen/gen/place                      |
Wahlmanipulation               | n   | COERCE misinformation | gen/durch/adj/subj > gegen/gen/place                      |
Wassersperre                   | n   | COERCE withhold       | durch/gen/adj/subj > gegen/gen/für                        |
Wohnungsdurchsuchung           | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Zensur                         | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   | actor
Zensurmaßnahme                 | n   | COERCE censor         | gen/durch/adj/subj > gegen/gen/gen(gen)                   |
Zerschlagung                   | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@assembly;@organisation;@protest
Zurückhaltung | n | COERCE withhold | gen/durch > - | gen=Wahlergebnis;Ergebnis;Information;Dokument;Akte
Zurückschiebung                | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Zutrittsverbot                 | n   | COERCE restrict       | gen/durch/adj/subj > gegen/für                            |
Zwangsenteignung               | n   | COERCE seize          | durch/adj/subj > gen/gen(gen)/von                         |
Zwangsmaßnahme                 | n   | COERCE                | gen/durch/adj/subj/von > gegen/gen(gegen)/bei/in/gen(bei) |
Zwangsräumung                  | n   | COERCE restrict       | durch/adj/subj > gen/gen(gen)/place                       | gen=@border;@media;@organisation;Lager;Schule;Universität;Büro;Moschee;Straße;Kirche;Camp;Platz;Siedlung;Haus
Zwangsräumung                  | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Zwangsrückführung              | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |
Zwangsschließung               | n   | COERCE restrict       | durch/gen/adj/subj > gen/gegen/gen(gegen)/place           |
Zwangsumsiedlung               | n   | COERCE deport         | durch/adj/subj > gen/gegen/an                             |

# --- Adjectives and predicative participles ---
abgeriegelt                    | a   | COERCE restrict       | - > subj/gen(subj)/place                                  | subj=@border;@protest;@right;@organisation;@media;Demonstration;Feier;Partei
abgeschoben                    | a   | COERCE deport         | - > subj                                                  | recipient
abgesetzt                      | a   | COERCE seize          | - > subj                                                  | recipient, subj=@official;@assembly;person
annektiert                     | a   | COERCE seize          | - > subj/gen(subj)                                        | subj=@territory;@city;place
ausgebürgert                   | a   | COERCE deport         | - > subj                                                  | recipient
ausgewiesen                    | a   | COERCE deport         | - > subj                                                  | recipient
beschlagnahmt                  | a   | COERCE seize          | - > subj/gen(subj)                                        | subj=@asset;@weapon;Schiff;Frachter;Tanker;Boot
besetzt                        | a   | COERCE seize          | - > subj/gen(subj)                                        | subj=@territory;@city;place
blockiert                      | a   | COERCE censor         | - > subj/gen(subj)                                        | subj=@media
deportiert                     | a   | COERCE deport         | - > subj                                                  | recipient
eingefroren                    | a   | COERCE seize          | - > subj/gen(subj)                                        | subj=@asset;@weapon;Schiff;Frachter;Tanker;Boot
eingekerkert                   | a   | COERCE arrest         | - > subj                                                  | recipient
eingesperrt                    | a   | COERCE arrest         | - > subj                                                  | recipient
enteignet                      | a   | COERCE seize          | - > subj/gen(subj)                                        | subj=@asset;@weapon;Schiff;Frachter;Tanker;Boot
entmachtet                     | a   | COERCE seize          | - > subj                                                  | recipient, subj=@official;@assembly;person
festgenommen                   | a   | COERCE arrest         | - > subj                                                  | recipient
festgesetzt                    | a   | COERCE arrest         | - > subj                                                  | recipient
gefangengenommen               | a   | COERCE arrest         | - > subj                                                  | recipient
geschlossen                    | a   | COERCE restrict       | - > subj/gen(subj)/place                                  | subj=@border;@protest;@right;@organisation;@media;Demonstration;Feier;Partei
gesperrt                       | a   | COERCE restrict       | - > subj/gen(subj)/place                                  | subj=@border;@protest;@right;@organisation;@media;Demonstration;Feier;Partei
gesperrt                       | a   | COERCE censor         | - > subj/gen(subj)                                        | subj=@media
gestürzt                       | a   | COERCE seize          | - > subj                                                  | recipient, subj=@official;@assembly;person
inhaftiert                     | a   | COERCE arrest         | - > subj                                                  | recipient
interniert                     | a   | COERCE arrest         | - > subj                                                  | recipient
konfisziert                    | a   | COERCE seize          | - > subj/gen(subj)                                        | subj=@asset;@weapon;Schiff;Frachter;Tanker;Boot
untersagt                      | a   | COERCE restrict       | - > subj/gen(subj)/place                                  | subj=@border;@protest;@right;@organisation;@media;Demonstration;Feier;Partei
verbannt                       | a   | COERCE deport         | - > subj                                                  | recipient
verboten                       | a   | COERCE restrict       | - > subj/gen(subj)/place                                  | subj=@border;@protest;@right;@organisation;@media;Demonstration;Feier;Partei
verboten                       | a   | COERCE censor         | - > subj/gen(subj)                                        | subj=@media
verhaftet                      | a   | COERCE arrest         | - > subj                                                  | recipient
zensiert                       | a   | COERCE censor         | - > subj/gen(subj)                                        | subj=@media

# acts told by other words than the plainest
an sich reißen | v | COERCE seize | subj > gen(obj) | obj=Macht;Kontrolle;Gewalt;Regierungsgewalt, actor
ausheben | v | COERCE seize | subj > gen(obj)/in | obj=Waffenlager;Versteck;Untergrundkirche;Zelle;Terrorzelle;Ring;Drogenring;Werkstatt;Bombenwerkstatt;Druckerei;Bande;Netzwerk;Nest;Drogenlabor;Labor;Depot;Waffendepot
Ausreisegenehmigung streichen | v | COERCE restrict | subj > dat | actor
ausreisen lassen | v | COERCE restrict | subj > obj | neg, actor
drangsalieren | v | COERCE | subj > obj | both
drohen | v | COERCE arrest | - > dat | subj=Haft;Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Gefängnis;Arbeitslager;Todesstrafe;Lagerhaft;Straflager;Strafe;Geldstrafe, recipient, status=hypothetical
drohen | v | COERCE arrest | - > dat | obj=Haft;Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Gefängnis;Arbeitslager;Todesstrafe;Lagerhaft;Straflager;Strafe;Geldstrafe, recipient, status=hypothetical
einreisen lassen | v | COERCE restrict | subj > obj | neg, actor
einschüchtern | v | COERCE | subj > obj | both
einziehen | v | COERCE censor | subj > gen(obj)/von(obj) | obj=Auflage;Zeitung;Ausgabe;Buch;Zeitschrift;Flugblatt
einziehen | v | COERCE restrict | subj > dat/gen(obj) | obj=Pass;Reisepass;Ausweis;Paß;Reisedokument
entziehen | v | COERCE restrict | subj > dat/gen(obj) | obj=Akkreditierung;Arbeitserlaubnis;Pass;Reisepass;Visum;Lizenz;Sendelizenz;Zulassung;Aufenthaltserlaubnis;Konzession, actor
Gashahn abdrehen | v | COERCE withhold | subj > dat | actor
Gashahn zudrehen | v | COERCE withhold | subj > dat | actor
gefügig machen | v | COERCE | subj > obj | both
gängeln | v | COERCE restrict | subj > obj | both
Hahn zudrehen | v | COERCE withhold | subj > dat | both
Handschellen anlegen | v | COERCE arrest | subj > dat | actor
in Falle gehen | v | COERCE arrest | dat > subj | dat=@police;Fahnder;Ermittler;Behörde;Geheimdienst;Polizei
in Flugzeug setzen | v | COERCE deport | subj > obj | subj=state;@police;Behörde;Einwanderungsbehörde;organisation
ins Netz gehen | v | COERCE arrest | dat > subj | dat=@police;Fahnder;Ermittler;Behörde;Geheimdienst;Polizei
Macht übernehmen | v | COERCE seize | subj > in/place | subj=@troops;@armed;Junta;Putschist;General;Militär;Armee;Rebell
kesseln | v | COERCE arrest | subj > obj | subj=@police
knebeln | v | COERCE censor | subj > obj | both
lahmlegen | v | COERCE cyber | subj > obj/gen(obj) | subj=Hacker;Hackergruppe;Cyberangriff;Schadsoftware;Virus
mundtot machen | v | COERCE censor | subj > obj | both
niederwalzen | v | COERCE seize | subj > gen(obj)/place | subj=@police;@troops;state;Bagger;Bulldozer;Behörde
reißen | v | COERCE seize | subj > gen(obj) | obj=Macht;Kontrolle;Regierungsgewalt, an=sich, actor
Saft abdrehen | v | COERCE censor | subj > dat | actor
sicherstellen | v | COERCE seize | subj > gen(obj)/bei | obj=Kokain;Heroin;Droge;Rauschgift;Haschisch;Waffe;@arms;@gun;Sprengstoff;Munition;Beweismaterial;Datenträger;Computer;Unterlage;Festplatte;Schmuggelware;Handy;Dokument;Falschgeld
stürmen | v | COERCE seize | subj > gen(obj)/place | subj=@police;Carabinieri;Spezialeinheit;Sondereinheit;Sicherheitskraft, obj=@building;Moschee;Schule;Kirche;Büro;Redaktion;Haus;Wohnung;Camp;Gebäude
versperren | v | COERCE restrict | subj > dat/gen(dat) | obj=Weg;Zugang;Zufahrt;Durchgang, both
verwehren | v | COERCE restrict | subj > dat/gen(dat) | obj=Durchfahrt;Zugang;Zutritt;Einreise;Ausreise;Durchlass;Überflug;Einlass, both
zugreifen | v | COERCE arrest | subj > bei/in | subj=@police;Behörde;Ermittler;Fahnder;Beamter;Spezialkommando;Sondereinsatzkommando;Spezialkräfte;Polizei
Weg versperren | v | COERCE restrict | subj > dat/gen(dat) | both
zulassen | v | COERCE restrict | subj > obj | neg, zu=Wahl;Abstimmung;Kandidatur;Präsidentschaftswahl;Parlamentswahl;Urnengang, actor
zurückbringen | v | COERCE deport | subj > obj | obj=@migrant, subj=state;@police;Behörde;organisation;@troops

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abfangen | v | COERCE restrict | subj > gen(obj)/adj(obj)/obj | obj=Bomber;Kampfjet;Jet;Kampfflugzeug;Aufklärer;Militärjet;Militärmaschine;Spionageflugzeug, subj=@troops;state;organisation;Kampfjet;Abfangjäger;Luftwaffe;Jet;NATO;Nato
abfangen | v | COERCE | subj > gen(obj)/von(obj)/zwischen(obj) | obj=Funkspruch;Telefonat;Telefongespräch;Funkverkehr;Depesche;E-Mail;Funknachricht, actor
abholen | v | COERCE arrest | subj > obj | subj=@police;@troops;Geheimdienst;Geheimpolizei;Staatssicherheit;Agent;Geheimdienstler, obj=person;group;@crowd;Aktivist;Journalist;Oppositionelle;Politiker;Abgeordnete, obj!=@casualty;Leiche
abhängen | v | COERCE censor | subj > obj/gen(obj) | obj=Land;Provinz;Region;Internet;Stadt;Sender;Kaschmir;Bevölkerung;state, von=Internet;Netz;Telefonnetz;Mobilfunknetz, any
abklemmen | v | COERCE censor | subj > gen(obj)/in | obj=Internet;Internetverbindung;Mobilfunknetz;Internetzugang;Handynetz;Mobilfunk;Telefonnetz, subj=state;@official;Regierung;Behörde;Regime;Militär;Junta, any
abklemmen | v | COERCE censor | subj > obj/gen(obj) | obj=Land;Provinz;Region;Internet;Stadt;Sender;Kaschmir;Bevölkerung;state, von=Internet;Netz;Telefonnetz;Mobilfunknetz, any
abklemmen | v | COERCE withhold | subj > dat/gen(obj)/gegen | obj=Strom;Wasser;Gas;Stromversorgung;Gasversorgung;Wasserversorgung;Versorgung, both
abkoppeln | v | COERCE censor | subj > obj/gen(obj) | obj=Land;Provinz;Region;Internet;Stadt;Sender;Kaschmir;Bevölkerung;state, von=Internet;Netz;Telefonnetz;Mobilfunknetz, any
abnehmen | v | COERCE seize | subj > dat/gen(obj) | obj=@weapon;@blade;@gun;Transparent;Plakat;Flugblatt;Kamera;Handy;Mobiltelefon;Laptop;Film;Ausrüstung, subj=@police;@troops;@armed;@militia, recipient
abpressen | v | COERCE | subj > dat | both
abräumen | v | COERCE restrict | subj > gen(obj)/obj/place | obj=Protestcamp;Zeltlager;Blockade;Barrikade;Straßensperre;Zelt;Camp, subj=@police;@troops;state
abräumen | v | COERCE restrict | subj > gen(obj)/place/gegen | subj=Polizei;Polizist;Sicherheitskräfte;Sicherheitskraft;Bereitschaftspolizei;Soldat;Bulldozer;Militär, obj=Blockade;Barrikade;Straßensperre;Sitzblockade;Protestcamp;Zelt;Zeltlager;Demonstrant;Blockierer;Straßenblockade;Sperre;Aktivist;Klimaaktivist;Hindernis;Protestierende, any
abschaffen | v | COERCE restrict | subj > gen(obj)/place | obj=Demokratie;Rechtsstaat;Gewaltenteilung;Pressefreiheit;Meinungsfreiheit;Autonomie;Direktwahl;Gouverneurswahl;Wahlrecht;Amtszeitbegrenzung;Verfassungsgericht;Selbstverwaltung;Streikrecht;Asylrecht, subj!=@court_body, actor
abschalten | v | COERCE withhold | subj > dat/in | obj=Strom;Wasser;Gas;Stromversorgung;Gasversorgung;Wasserversorgung;Heizung, dat=*, actor
abschneiden | v | COERCE withhold | subj > dat/gen(obj)/nach(obj)/place | obj=Nachschub;Nachschubweg;Nachschublinie;Nachschubroute;Versorgungsweg;Versorgungsroute;Versorgungslinie;Fluchtweg;Rückzugsweg;Zufahrtsweg, subj=@troops;@armed;@militia;state;group
abschneiden | v | COERCE restrict | subj > obj/gen(obj)/place | von=Außenwelt;Versorgung;Nachschub;Hilfe;Hinterland;Umland;Rest;Zugang;Wasserversorgung;Stromversorgung;Festland;Hauptstadt, subj=@troops;@armed;@militia;state;group
abschotten | v | COERCE restrict | subj > gegen/gegenüber/von/gen(obj) | obj=@border;Grenze;Europa;Land;Markt, gegen=*, actor
abschotten | v | COERCE restrict | subj > gen(obj)/gegen/place/nach | obj=@x_border, actor
abschotten | v | COERCE restrict | subj > gegen/von | refl, subj=state;Regierung;Regime;@official, gegen=Flüchtling;Migrant;Einwanderer;Außenwelt;Welt;state;Import, actor
absetzen | v | COERCE censor | subj > gen(obj)/obj/mit(obj) | obj=Talkshow;Satiresendung;Fernsehsendung;Fernsehserie;Sendung;Radiosendung;Satireshow;Theaterstück, subj=state;@official;Behörde;Regierung;Ministerium;Staatsfernsehen;Zensurbehörde
abwehren | v | COERCE restrict | subj > obj | obj=@migrant;Flüchtling;Migrant;Asylbewerber, actor
abwürgen | v | COERCE censor | subj > gen(obj)/in | obj=Internet;Internetverbindung;Mobilfunknetz;Internetzugang;Handynetz;Mobilfunk;Telefonnetz, subj=state;@official;Regierung;Behörde;Regime;Militär;Junta, any
abwürgen | v | COERCE restrict | subj > gen(obj) | obj=Protest;Demonstration;Debatte;Opposition;Kundgebung;Streik;Untersuchung;Diskussion, actor
abwürgen | v | COERCE withhold | subj > dat/gen(obj)/gegen | obj=Strom;Wasser;Gas;Stromversorgung;Gasversorgung;Wasserversorgung;Versorgung, both
abzäunen | v | COERCE restrict | subj > gen(obj)/gegen/place/nach | obj=@x_border, actor
an kurz Leine nehmen | v | COERCE restrict | subj > obj | both
an kurz Leine nehmen | v | COERCE censor | subj > obj/gen(obj) | obj=@media;Justiz;Presse;Medien;Zeitung;Sender;Opposition, actor
an Leine legen | v | COERCE restrict | subj > obj/gen(obj) | both
an Leine legen | v | COERCE censor | subj > obj/gen(obj) | obj=@media;Justiz;Presse;Medien;Zeitung;Sender;Opposition, actor
an Leine nehmen | v | COERCE restrict | subj > obj | both
an Messer liefern | v | COERCE | subj > obj/gen(obj) | both
anführen | v | COERCE seize | subj > gegen(obj)/gegen/gen(obj) | obj=Putsch;Putschversuch;Staatsstreich;Militärputsch;Umsturz;Umsturzversuch;Coup, actor
ans Messer liefern | v | COERCE | subj > obj/gen(obj) | both
anschließen | v | COERCE seize | subj > obj/gen(obj)/place | obj=@territory;place;Krim;Provinz, an=Staatsgebiet;Mutterland;Territorium;state;Reich
antworten | v | COERCE | subj > gegen(mit)/gegen/auf | mit=Repression;Unterdrückung;Massenverhaftung;Verhaftung;Festnahme;Härte;Polizeigewalt;Verhaftungswelle, actor
auffliegen lassen | v | COERCE arrest | subj > obj/gen(obj) | subj=@police;Ermittler;Fahnder;Geheimdienst, any
aufstellen | v | COERCE restrict | subj > gegen/gen(gegen)/zu(obj)/zu/gen(zu) | obj=@x_fence, subj=state;@v_official;@troops;@police;Armee;Regierung;Behörde;Soldat;organisation, subj!=Stadt;Gemeinde;Bezirk;Bürgermeister;Magistrat;Schule;Universität, actor
aufziehen | v | COERCE restrict | subj > gegen/gen(gegen)/zu(obj)/zu/gen(zu) | obj=@x_fence, subj=state;@v_official;@troops;@police;Armee;Regierung;Behörde;Soldat;organisation, subj!=Stadt;Gemeinde;Bezirk;Bürgermeister;Magistrat;Schule;Universität, actor
aufzwingen | v | COERCE restrict | subj > dat | both
aus Bett holen | v | COERCE arrest | subj > obj | subj=@police;@troops, recipient
aus Programm nehmen | v | COERCE censor | subj > obj/gen(obj) | subj=state;@official;Behörde;Regierung;Ministerium;Staatsfernsehen
aus Saal werfen | v | COERCE restrict | subj > obj | obj=person;group;@media
ausfassen | v | COERCE arrest | von/vor > subj | obj=Haft;Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Gefängnis, also, recipient
ausforschen | v | COERCE | subj > gen(obj)/obj/von | both, subj=@police;@x_service
Ausgangssperre durchsetzen | v | COERCE restrict | subj > in/gegen/gen(obj)/place/über | actor
aushebeln | v | COERCE restrict | subj > obj/gen(obj) | actor, obj=Parlament;Verfassung;Gewaltenteilung;Demokratie;Justiz;Opposition;Verfassungsgericht;Rechtsstaat;Pressefreiheit
aushorchen | v | COERCE | subj > gen(obj)/obj/von | both, subj=@police;@x_service
aushöhlen | v | COERCE restrict | subj > gen(obj)/place | obj=Demokratie;Rechtsstaat;Grundrecht;Pressefreiheit;Meinungsfreiheit;Gewaltenteilung;Autonomie;Asylrecht;Verfassung;Unabhängigkeit;Rechtsstaatlichkeit, subj=actor
auskundschaften | v | COERCE | subj > obj/gen(obj)/in | both
ausplündern | v | COERCE seize | subj > obj/gen(obj) | obj=state;@victim;@building;@city, actor
ausschalten | v | COERCE censor | subj > obj/gen(obj) | obj=@media;Opposition;Pressefreiheit, subj=state;@official;@troops;@police
aussperren | v | COERCE restrict | subj > obj | subj=Arbeitgeber;Konzern;Unternehmen;Reederei;Betreiber;Airline, obj=@worker
aussprechen | v | COERCE censor | subj > gegen/dat/für | obj=Publikationsverbot;Sendeverbot;Redeverbot;Berichtsverbot;Erscheinungsverbot, actor
ausstellen | v | COERCE | subj > gegen/für/gen(für) | obj=Durchsuchungsbefehl;Durchsuchungsbeschluss;Hausdurchsuchungsbefehl, any
ausweiten | v | COERCE curfew | subj > auf/in/place | obj=Ausgangssperre;Ausgehverbot;Ausgangsbeschränkung
ausweiten | v | COERCE martial-law | subj > auf/in/place | obj=Ausnahmezustand;Notstand;Kriegsrecht
ausweiten | v | COERCE restrict | subj > auf/für/in/place | obj=Verbot;Versammlungsverbot;Demonstrationsverbot;Grenzkontrolle;Kontrolle;Zensur;Überwachung;Lockdown;Kopftuchverbot;Tabakverbot, subj=actor
bauen | v | COERCE restrict | subj > gegen/gen(gegen)/zu(obj)/zu/gen(zu) | obj=@x_fence, subj=state;@v_official;@troops;@police;Armee;Regierung;Behörde;Soldat;organisation, subj!=Stadt;Gemeinde;Bezirk;Bürgermeister;Magistrat;Schule;Universität, actor
begrenzen | v | COERCE restrict | subj > obj/gen(obj) | obj=Zuwanderung;Zuzug;Einwanderung;Familiennachzug;Migration;Einwanderungszahl;Asylantrag, actor
belauschen | v | COERCE | subj > gen(obj)/obj/von | both, subj=@police;@x_service
belauschen | v | COERCE | subj > obj/gen(obj) | obj=person;group;Telefon;Gespräch;Telefonat;Kommunikation;Opposition;@official, actor
belegen | v | COERCE restrict | subj > obj | mit=Auftrittsverbot;Redeverbot;Betätigungsverbot;Berufsverbot;Reiseverbot;Kontaktverbot;Flugverbot;Aufenthaltsverbot;Hausarrest;Versammlungsverbot;Ausgangssperre, recipient
belegen | v | COERCE censor | subj > obj | mit=Sendeverbot;Publikationsverbot;Schreibverbot;Maulkorb;Veröffentlichungsverbot, any
berauben | v | COERCE restrict | subj > obj | gen=Freiheit;Recht;Staatsbürgerschaft;Grundrecht;Stimmrecht;Menschenrecht;Bürgerrecht;Existenzgrundlage;Land;Lebensgrundlage, both
Berufsverbot bekommen | v | COERCE restrict | von/in > subj | subj=person;group
Berufsverbot erhalten | v | COERCE restrict | von/in > subj | subj=person;group
beschneiden | v | COERCE restrict | subj > gen(obj)/von(obj)/dat | obj=Macht;Befugnis;Vollmacht;Kompetenz;Zuständigkeit;Autonomie;Unabhängigkeit;Vetorecht;Privileg;Einfluss;Machtbefugnis;Selbstbestimmung;Entscheidungsbefugnis, both
beschränken | v | COERCE restrict | subj > gen(obj)/von(obj)/dat | obj=Macht;Befugnis;Vollmacht;Kompetenz;Zuständigkeit;Autonomie;Unabhängigkeit;Vetorecht;Machtbefugnis;Bewegungsfreiheit, both
beseitigen | v | COERCE restrict | subj > gen(obj)/obj | obj=Barrikade;Protestcamp;Zeltlager;Straßenblockade;Blockade;Sitzblockade;Zeltstadt;Protestlager, subj=@police;@troops;Behörde;state
bestätigen | v | COERCE deport | subj > gen(obj)/von(obj) | obj=Ausweisung;Abschiebung;Auslieferung, subj=@court_body
bestätigen | v | COERCE arrest | subj > gegen(obj)/gegen/gen(obj)/für | obj=Haftbefehl;Untersuchungshaft;U-Haft;Haftbeschluss;Hausarrest, subj=@court_body
bestätigen | v | COERCE restrict | subj > gen(obj)/für(obj)/von(obj) | obj=Verbot;Parteiverbot;Vereinsverbot;Demonstrationsverbot;Versammlungsverbot;Kopftuchverbot;Burkaverbot;Kandidaturverbot;Auflösung, subj=@court_body
betreiben | v | COERCE misinformation | subj > gegen/gegen(obj)/in | obj=Desinformation;Informationskrieg;Propaganda;Desinformationskampagne;Hetzkampagne, both
bewilligen | v | COERCE restrict | subj > gen(obj)/gegen(obj) | neg, obj=@street_protest;Protest
Blockade durchsetzen | v | COERCE restrict | subj > in/gegen/gen(obj)/place/über | actor
blockieren | v | COERCE restrict | subj > gen(obj)/obj/place | obj=Hilfskonvoi;Hilfslieferung;Hilfsschiff;Seeweg;Nachschub;Nachschubweg, subj=state;@troops;@armed;@militia
bringen | v | COERCE arrest | subj > obj | nach=Guantánamo;Guantanamo;Bagram, recipient
davonjagen | v | COERCE seize | subj > obj | obj=@official;person;Regime;Diktator, actor
Demonstrationsverbot durchsetzen | v | COERCE restrict | subj > in/gegen/gen(obj)/place/über | actor
drohen | v | COERCE deport | gen(subj)/in > dat | subj=Abschiebung;Ausweisung;Auslieferung;Zwangsrückführung, recipient, status=hypothetical
drängen | v | COERCE deport | subj > obj | in=Exil, obj=person
durchforsten | v | COERCE | subj > obj/gen(obj)/place | subj=Polizei;Polizist;Soldat;Armee;Sicherheitskräfte;Sicherheitskraft;Beamte;Beamter;Truppe;Fahnder;Militär;Spezialeinheit, obj=Haus;Viertel;Stadt;Dorf;Wohnung;Region;Gegend;Stadtteil;Büro;Stadtviertel;Flüchtlingslager;Lager;Wohnviertel, nach!=Vermisste;Leiche;Kind;Opfer;Überlebende;Verschüttete, actor
durchkämmen | v | COERCE seize | subj > obj/gen(obj)/place | subj=@police;@troops;Spezialeinheit;Ermittler, obj=Viertel;Stadtviertel;Dorf;Haus;Stadtteil;Gebäude;Wohnung;Ort;Bezirk;Lager;Flüchtlingslager;Stadt
durchkämmen | v | COERCE | subj > obj/gen(obj)/place | subj=Polizei;Polizist;Soldat;Armee;Sicherheitskräfte;Sicherheitskraft;Beamte;Beamter;Truppe;Fahnder;Militär;Spezialeinheit, obj=Haus;Viertel;Stadt;Dorf;Wohnung;Region;Gegend;Stadtteil;Büro;Stadtviertel;Flüchtlingslager;Lager;Wohnviertel, nach!=Vermisste;Leiche;Kind;Opfer;Überlebende;Verschüttete, actor
eindringen | v | COERCE | subj > in/gen(in) | subj=@police, in=@building
einengen | v | COERCE restrict | subj > gen(obj)/von(obj)/dat | obj=Recht;Grundrecht;Freiheit;Pressefreiheit;Meinungsfreiheit;Spielraum;Handlungsspielraum;Befugnis;Autonomie, both
eingreifen | v | COERCE | subj > gegen/bei/gen(bei)/in | subj=Polizei;Polizist;Bereitschaftspolizei;Sicherheitskräfte;Sicherheitskraft;Militär;Armee;Soldat;Militärpolizei, gegen=*, any
einleiten | v | COERCE deport | subj > gen(obj)/von(obj)/obj | obj=Abschiebung;Ausweisung;Abschiebungsverfahren;Ausweisungsverfahren, any
einleiten | v | COERCE seize | subj > gen(obj)/von(obj) | obj=Enteignung;Enteignungsverfahren;Verstaatlichung;Beschlagnahme, actor
einmauern | v | COERCE restrict | subj > gen(obj)/gegen/place/nach | obj=@x_border, actor
einrichten | v | COERCE restrict | subj > in/über/place | obj=Flugverbotszone;Sperrzone;Sperrgebiet;Kontrollzone, actor
einschränken | v | COERCE restrict | subj > gen(obj)/von(obj)/dat | obj=Macht;Befugnis;Vollmacht;Kompetenz;Zuständigkeit;Autonomie;Unabhängigkeit;Vetorecht;Machtbefugnis;Entscheidungsbefugnis;Bewegungsfreiheit;Spielraum, both
einsetzen | v | COERCE | subj > gegen/gen(gegen) | obj=Trojaner;Staatstrojaner;Spähsoftware;Überwachungssoftware;Spionagesoftware;Spitzel, gegen=*, actor
einstampfen | v | COERCE censor | subj > gen(obj)/obj | obj=Ausgabe;Auflage;Schulbuch;Zeitung;Zeitschrift, actor
einziehen | v | COERCE seize | subj > in/gen(in)/place | subj=@troops;@militia, in=@city
einzäunen | v | COERCE restrict | subj > gen(obj)/gegen | obj=Grenze;Gebiet;Westjordanland;Außengrenze, actor
entfernen | v | COERCE restrict | subj > obj | subj=@police;@troops;Sicherheitsdienst, obj=@crowd;@protest;Aktivist;person
entziehen | v | COERCE censor | subj > dat/gen(dat) | obj=Frequenz;Sendefrequenz, actor
erbeuten | v | COERCE seize | subj > gen(obj)/von(obj)/von/place | obj=@weapon;Panzer;Munition;Kriegsgerät;Militärfahrzeug;Geschütz;Ausrüstung;Waffendepot, subj=@troops;@militia;@armed;actor
erbeuten | v | COERCE cyber | subj > gen(obj)/von/aus/bei/gen(aus)/gen(bei) | obj=Daten;Dokument;Geheimnis;Zugangsdaten;E-Mail;Staatsgeheimnis;Militärgeheimnis;Geheimdokument;Geheimdaten;Personaldaten, both
erbeuten | v | COERCE cyber | subj > gen(obj)/von(obj)/von | obj=Datensatz;E-Mail;Daten;Geheimdokument;Passwort, subj=Hacker;Spion;Geheimdienst;Hackergruppe
erbeuten | v | COERCE seize | subj > gen(obj)/von/dat | obj=Waffe;Munition;Vieh;Panzer;Hilfsgut;Fahrzeug;Öl;Getreide;Militärfahrzeug;Kriegsgerät, subj=@militia;@troops;Rebell;Miliz;Taliban;Soldat;Kämpfer;Islamist;IS;Terrorist, any
erhalten | v | COERCE restrict | von/durch/gen(von)/in > subj | obj=Einreiseverbot;Ausreiseverbot;Berufsverbot;Hausverbot;Auftrittsverbot;Kontaktverbot;Landeverbot;Ausreisesperre;Einreisesperre, recipient
erhalten | v | COERCE censor | von/durch/gen(von)/in > subj | obj=Redeverbot;Publikationsverbot;Schreibverbot;Sendeverbot;Berichtsverbot;Erscheinungsverbot;Veröffentlichungsverbot;Maulkorb, recipient
erklären | v | COERCE restrict | subj > obj/place | zu=Sperrgebiet;Sperrzone;Flugverbotszone;Militärzone;Militärgebiet, actor
erlassen | v | COERCE | subj > gegen/für/gen(gegen) | obj=Durchsuchungsbefehl;Durchsuchungsbeschluss
erlassen | v | COERCE martial-law | subj > in/gegen/place | obj=Notstandsgesetz;Notstandsdekret;Notverordnung;Kriegsrecht;Ausnahmezustand;Notstandsverordnung, actor
erlassen | v | COERCE restrict | subj > gegen/gen(gegen)/gegen(obj) | obj=Verfügung, subj=@court_body, gegen=*
erpressen | v | COERCE | subj > von/gen(obj) | obj=Geständnis, any
errichten | v | COERCE restrict | subj > gegen/gen(gegen)/zu(obj)/zu/gen(zu) | obj=@x_fence, subj=state;@v_official;@troops;@police;Armee;Regierung;Behörde;Soldat;organisation, subj!=Stadt;Gemeinde;Bezirk;Bürgermeister;Magistrat;Schule;Universität, actor
errichten | v | COERCE restrict | subj > über/in/place | obj=Flugverbotszone;Seeblockade, actor
errichten | v | COERCE seize | subj > in/auf/place | obj=Siedlung;Siedlungsblock;Außenposten;Siedlerwohnung, subj=state;Siedler;@official, actor
errichten | v | COERCE restrict | subj > gegen/zu(an)/gen(an) | obj=Zaun;Grenzzaun;Grenzmauer;Mauer;Sperranlage;Sperrwall;Grenzwall;Grenzanlage;Stacheldrahtzaun, an=Grenze;Außengrenze;Südgrenze;Ostgrenze;Nordgrenze, actor
erteilen | v | COERCE restrict | subj > dat/für | obj=Berufsverbot;Einreiseverbot;Startverbot;Überflugverbot;Redeverbot;Betretungsverbot;Kontaktverbot;Auftrittsverbot;Landeverbot;Arbeitsverbot, actor, subj!=@sport
erzwingen | v | COERCE | subj > gen(obj)/von | obj=Geständnis;Herausgabe;Umkehr;Abschaltung, actor
erzwingen | v | COERCE seize | subj > gen(obj)/obj | obj=Landung;Zwischenlandung;Notlandung, any
feststellen | v | COERCE | subj > gen(obj)/von(obj) | obj=Identität, subj=@police, recipient
Flugverbot durchsetzen | v | COERCE restrict | subj > in/gegen/gen(obj)/place/über | actor
Flugverbotszone durchsetzen | v | COERCE restrict | subj > in/gegen/gen(obj)/place/über | actor
fortschaffen | v | COERCE arrest | subj > obj | subj=@x_police, obj=@x_blockers, any
fortschleifen | v | COERCE arrest | subj > obj | subj=@x_police, obj=@x_blockers, any
fortsetzen | v | COERCE restrict | subj > gen(obj)/gegen(obj)/um(obj) | obj=Blockade;Seeblockade;Belagerung;Abriegelung, subj=state;@troops;@police
fortzerren | v | COERCE arrest | subj > obj | subj=@x_police, obj=@x_blockers, any
führen | v | COERCE cyber | subj > gegen/auf/gen(gegen) | obj=Cyberangriff;Hackerangriff;Cyberattacke;Cyberkrieg, actor
für abgesetzt erklären | v | COERCE seize | subj > obj | recipient
für aufgelöst erklären | v | COERCE restrict | subj > obj/gen(obj) | obj=@assembly;@organisation;Partei;Parlament, actor
Gefangene machen | v | COERCE arrest | subj > adj(obj)/gen(obj) | subj=@troops;@militia;@armed
gefangenhalten | v | COERCE arrest | subj > obj | subj=state;@police;@troops;@official
gelten | v | COERCE curfew | - > place/in/für | subj=Ausgangssperre;Ausgehverbot;Ausgangsverbot;Ausgehsperre
gelten | v | COERCE martial-law | - > place/in | subj=Ausnahmezustand;Kriegsrecht;Notstand
geschlossen bleiben | v | COERCE restrict | gen(subj)/von(subj) > für/gegen/place | subj=Grenze;Grenzübergang;Luftraum;Botschaft;Grenzposten
gesperrt bleiben | v | COERCE censor | - > gen(subj)/subj | subj=@media;Website;Webseite;Internetseite;Facebook;Twitter;Youtube;Wikipedia;Internet;Sender, any
gewaltsam umsiedeln | v | COERCE deport | subj > obj/gen(obj) |
Handwerk legen | v | COERCE arrest | subj > dat/gen(dat) | actor, dat=@suspect;@armed;Bande;Netzwerk;Zelle;Terrorgruppe;Schlepper;Terrorzelle
Handwerk legen | v | COERCE arrest | subj > dat/gen(dat) | subj=@police;Fahnder;Ermittler;Behörde;Justiz;state;Zollfahnder
Hausverbot bekommen | v | COERCE restrict | von/in/bei > subj | subj=person;group;@media
Hausverbot erhalten | v | COERCE restrict | von/in/bei > subj | subj=person;group;@media
herauszerren | v | COERCE arrest | subj > obj | subj=@x_police, obj=@x_blockers, any
hinaustragen | v | COERCE arrest | subj > obj | subj=@x_police, obj=@x_blockers, any
hinauszerren | v | COERCE arrest | subj > obj | subj=@x_police, obj=@x_blockers, any
hinter Gitter bleiben | v | COERCE arrest | - > subj | recipient
hinter Gitter landen | v | COERCE arrest | - > subj | recipient
hinter Gitter wandern | v | COERCE arrest | - > subj | recipient
hinter Schloss und Riegel wandern | v | COERCE arrest | - > subj | recipient
hochziehen | v | COERCE restrict | subj > gegen/gen(gegen)/zu(obj)/zu/gen(zu) | obj=@x_fence, subj=state;@v_official;@troops;@police;Armee;Regierung;Behörde;Soldat;organisation, subj!=Stadt;Gemeinde;Bezirk;Bürgermeister;Magistrat;Schule;Universität, actor
im Gefängnis bleiben | v | COERCE arrest | - > subj | recipient
im Ungewissen lassen | v | COERCE withhold | subj > obj | both
im Unklaren lassen | v | COERCE withhold | subj > obj | both
in Abschiebehaft sitzen | v | COERCE arrest | - > subj |
in Administrativhaft bleiben | v | COERCE arrest | - > subj | recipient
in Administrativhaft kommen | v | COERCE arrest | - > subj | recipient
in Administrativhaft nehmen | v | COERCE arrest | subj > obj |
in Administrativhaft setzen | v | COERCE arrest | subj > obj |
in Administrativhaft sitzen | v | COERCE arrest | - > subj | recipient
in Administrativhaft stecken | v | COERCE arrest | subj > obj |
in Ausreisegewahrsam bleiben | v | COERCE arrest | - > subj | recipient
in Ausreisegewahrsam kommen | v | COERCE arrest | - > subj | recipient
in Ausreisegewahrsam nehmen | v | COERCE arrest | subj > obj |
in Ausreisegewahrsam setzen | v | COERCE arrest | subj > obj |
in Ausreisegewahrsam sitzen | v | COERCE arrest | - > subj | recipient
in Ausreisegewahrsam stecken | v | COERCE arrest | subj > obj |
in Beschlag nehmen | v | COERCE seize | subj > gen(obj)/obj/place | subj=@troops;@police;@armed;@militia
in Beugehaft bleiben | v | COERCE arrest | - > subj | recipient
in Beugehaft kommen | v | COERCE arrest | - > subj | recipient
in Beugehaft nehmen | v | COERCE arrest | subj > obj |
in Beugehaft setzen | v | COERCE arrest | subj > obj |
in Beugehaft sitzen | v | COERCE arrest | - > subj | recipient
in Beugehaft stecken | v | COERCE arrest | subj > obj |
in den Kerker werfen | v | COERCE arrest | subj > obj | recipient
in Dunkelhaft bleiben | v | COERCE arrest | - > subj | recipient
in Dunkelhaft kommen | v | COERCE arrest | - > subj | recipient
in Dunkelhaft nehmen | v | COERCE arrest | subj > obj |
in Dunkelhaft setzen | v | COERCE arrest | subj > obj |
in Dunkelhaft sitzen | v | COERCE arrest | - > subj | recipient
in Dunkelhaft stecken | v | COERCE arrest | subj > obj |
in Erzwingungshaft bleiben | v | COERCE arrest | - > subj | recipient
in Erzwingungshaft kommen | v | COERCE arrest | - > subj | recipient
in Erzwingungshaft nehmen | v | COERCE arrest | subj > obj |
in Erzwingungshaft setzen | v | COERCE arrest | subj > obj |
in Erzwingungshaft sitzen | v | COERCE arrest | - > subj | recipient
in Erzwingungshaft stecken | v | COERCE arrest | subj > obj |
in Exil treiben | v | COERCE deport | subj > obj | obj=person;group;@crowd, actor
in Festungshaft bleiben | v | COERCE arrest | - > subj | recipient
in Festungshaft kommen | v | COERCE arrest | - > subj | recipient
in Festungshaft nehmen | v | COERCE arrest | subj > obj |
in Festungshaft setzen | v | COERCE arrest | subj > obj |
in Festungshaft sitzen | v | COERCE arrest | - > subj | recipient
in Festungshaft stecken | v | COERCE arrest | subj > obj |
in Gewahrsam sein | v | COERCE arrest | - > subj | recipient
in Haft halten | v | COERCE arrest | subj > obj |
in Haft sein | v | COERCE arrest | - > subj | recipient
in Haft wandern | v | COERCE arrest | - > subj | recipient
in Hand sein | v | COERCE seize | gen(in)/von > subj | actor, subj=@city;@territory;Stadt;Dorf;Gebäude;Flughafen;Grenzübergang
in Incommunicado-Haft bleiben | v | COERCE arrest | - > subj | recipient
in Incommunicado-Haft kommen | v | COERCE arrest | - > subj | recipient
in Incommunicado-Haft nehmen | v | COERCE arrest | subj > obj |
in Incommunicado-Haft setzen | v | COERCE arrest | subj > obj |
in Incommunicado-Haft sitzen | v | COERCE arrest | - > subj | recipient
in Incommunicado-Haft stecken | v | COERCE arrest | subj > obj |
in Isolationshaft bleiben | v | COERCE arrest | - > subj | recipient
in Isolationshaft kommen | v | COERCE arrest | - > subj | recipient
in Isolationshaft nehmen | v | COERCE arrest | subj > obj |
in Isolationshaft setzen | v | COERCE arrest | subj > obj |
in Isolationshaft sitzen | v | COERCE arrest | - > subj | recipient
in Isolationshaft stecken | v | COERCE arrest | subj > obj |
in Kerker werfen | v | COERCE arrest | subj > obj | recipient
in Kerkerhaft bleiben | v | COERCE arrest | - > subj | recipient
in Kerkerhaft kommen | v | COERCE arrest | - > subj | recipient
in Kerkerhaft nehmen | v | COERCE arrest | subj > obj |
in Kerkerhaft setzen | v | COERCE arrest | subj > obj |
in Kerkerhaft sitzen | v | COERCE arrest | - > subj | recipient
in Kerkerhaft stecken | v | COERCE arrest | subj > obj |
in Morgengrauen abholen | v | COERCE arrest | subj > obj | recipient
in Polizeigewahrsam sitzen | v | COERCE arrest | - > subj |
in Polizeihaft bleiben | v | COERCE arrest | - > subj | recipient
in Polizeihaft kommen | v | COERCE arrest | - > subj | recipient
in Polizeihaft nehmen | v | COERCE arrest | subj > obj |
in Polizeihaft setzen | v | COERCE arrest | subj > obj |
in Polizeihaft sitzen | v | COERCE arrest | - > subj | recipient
in Polizeihaft stecken | v | COERCE arrest | subj > obj |
in Präventivhaft bleiben | v | COERCE arrest | - > subj | recipient
in Präventivhaft kommen | v | COERCE arrest | - > subj | recipient
in Präventivhaft nehmen | v | COERCE arrest | subj > obj |
in Präventivhaft setzen | v | COERCE arrest | subj > obj |
in Präventivhaft sitzen | v | COERCE arrest | - > subj | recipient
in Präventivhaft stecken | v | COERCE arrest | subj > obj |
in Schubhaft bleiben | v | COERCE arrest | - > subj | recipient
in Schubhaft kommen | v | COERCE arrest | - > subj | recipient
in Schubhaft setzen | v | COERCE arrest | subj > obj |
in Schubhaft sitzen | v | COERCE arrest | - > subj | recipient
in Schubhaft stecken | v | COERCE arrest | subj > obj |
in Schutzgewahrsam bleiben | v | COERCE arrest | - > subj | recipient
in Schutzgewahrsam kommen | v | COERCE arrest | - > subj | recipient
in Schutzgewahrsam nehmen | v | COERCE arrest | subj > obj |
in Schutzgewahrsam setzen | v | COERCE arrest | subj > obj |
in Schutzgewahrsam sitzen | v | COERCE arrest | - > subj | recipient
in Schutzgewahrsam stecken | v | COERCE arrest | subj > obj |
in Schutzhaft bleiben | v | COERCE arrest | - > subj | recipient
in Schutzhaft kommen | v | COERCE arrest | - > subj | recipient
in Schutzhaft setzen | v | COERCE arrest | subj > obj |
in Schutzhaft sitzen | v | COERCE arrest | - > subj | recipient
in Schutzhaft stecken | v | COERCE arrest | subj > obj |
in Sicherungshaft bleiben | v | COERCE arrest | - > subj | recipient
in Sicherungshaft kommen | v | COERCE arrest | - > subj | recipient
in Sicherungshaft nehmen | v | COERCE arrest | subj > obj |
in Sicherungshaft setzen | v | COERCE arrest | subj > obj |
in Sicherungshaft sitzen | v | COERCE arrest | - > subj | recipient
in Sicherungshaft stecken | v | COERCE arrest | subj > obj |
in Sicherungsverwahrung bleiben | v | COERCE arrest | - > subj | recipient
in Sicherungsverwahrung kommen | v | COERCE arrest | - > subj | recipient
in Sicherungsverwahrung nehmen | v | COERCE arrest | subj > obj |
in Sicherungsverwahrung setzen | v | COERCE arrest | subj > obj |
in Sicherungsverwahrung sitzen | v | COERCE arrest | - > subj | recipient
in Sicherungsverwahrung stecken | v | COERCE arrest | subj > obj |
in Sippenhaft nehmen | v | COERCE | subj > obj/gen(obj) | both
in U-Haft wandern | v | COERCE arrest | - > subj | recipient
in Umlauf setzen | v | COERCE misinformation | subj > über/gegen | obj=Falschmeldung;Desinformation;Lüge;Gerücht;Falschinformation;Propaganda, actor
in Untersuchungshaft sein | v | COERCE arrest | - > subj | recipient
in Untersuchungshaft wandern | v | COERCE arrest | - > subj | recipient
in Verwaltungshaft bleiben | v | COERCE arrest | - > subj | recipient
in Verwaltungshaft kommen | v | COERCE arrest | - > subj | recipient
in Verwaltungshaft nehmen | v | COERCE arrest | subj > obj |
in Verwaltungshaft setzen | v | COERCE arrest | subj > obj |
in Verwaltungshaft sitzen | v | COERCE arrest | - > subj | recipient
in Verwaltungshaft stecken | v | COERCE arrest | subj > obj |
in Vorbeugehaft bleiben | v | COERCE arrest | - > subj | recipient
in Vorbeugehaft kommen | v | COERCE arrest | - > subj | recipient
in Vorbeugehaft nehmen | v | COERCE arrest | subj > obj |
in Vorbeugehaft setzen | v | COERCE arrest | subj > obj |
in Vorbeugehaft sitzen | v | COERCE arrest | - > subj | recipient
in Vorbeugehaft stecken | v | COERCE arrest | subj > obj |
inhaftiert bleiben | v | COERCE arrest | - > subj | recipient
ins Exil drängen | v | COERCE deport | subj > obj | obj=person, actor
ins Exil treiben | v | COERCE deport | subj > obj | obj=person;group;@crowd, actor
ins Gefängnis schaffen | v | COERCE arrest | subj > obj | recipient
ins Lager schaffen | v | COERCE arrest | subj > obj | recipient
ins Straflager schaffen | v | COERCE arrest | subj > obj | recipient
inszenieren | v | COERCE seize | subj > gegen/gen(gegen) | obj=Putsch;Staatsstreich;Umsturz;Putschversuch;Militärputsch, actor
kalt stellen | v | COERCE restrict | subj > obj | both
kippen | v | COERCE seize | subj > obj | obj=Regierung;Präsident;Regime;Machthaber;Regierungschef;Diktator, subj=@troops;@crowd;@armed;Militär
kriegen | v | COERCE arrest | von/vor > subj | obj=Haft;Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Gefängnis, also, recipient
kurz Prozess machen | v | COERCE | subj > mit/gen(mit) | both
lancieren | v | COERCE misinformation | subj > über(obj)/gegen/über | obj=Gerücht;Falschmeldung;Lüge;Falschnachricht, any
Leben schwer machen | v | COERCE | subj > dat | both
Macht erobern | v | COERCE seize | subj > in/place | subj=@militia;@troops;Taliban;Junta;Militär;Rebell, any
Medienzensur ausüben | v | COERCE censor | subj > auf/gegen/gegenüber/gen(auf) | actor
mithören | v | COERCE | subj > gen(obj)/obj/von | both, subj=@police;@x_service
mitlesen | v | COERCE | subj > gen(obj)/obj/von | both, subj=@police;@x_service
mitnehmen | v | COERCE arrest | subj > obj | auf=Wache;Polizeiwache;Revier;Polizeirevier;Polizeistation;Präsidium, recipient
mitschneiden | v | COERCE | subj > gen(obj)/obj/von | both, subj=@police;@x_service
Mund verbieten | v | COERCE censor | subj > dat | both
nach Macht greifen | v | COERCE seize | subj > in/place | subj=@troops;@armed;@militia;General;Junta;Militär
Obergrenze beschließen | v | COERCE restrict | subj > für/gen(für) | actor, für=@migrant;Flüchtling;Asylbewerber;Zuwanderung;Asylwerber
Obergrenze einführen | v | COERCE restrict | subj > für/gen(für) | actor, für=@migrant;Flüchtling;Asylbewerber;Zuwanderung;Asylwerber
Obergrenze festlegen | v | COERCE restrict | subj > für/gen(für) | actor, für=@migrant;Flüchtling;Asylbewerber;Zuwanderung;Asylwerber
organisieren | v | COERCE seize | subj > gegen/gen(gegen) | obj=Putsch;Staatsstreich;Umsturz;Putschversuch, actor
pfänden | v | COERCE seize | subj > gen(obj)/adj(obj)/von(obj)/obj | obj=@asset;Flugzeug;Schiff;Konto;Vermögen;Immobilie, subj=state;@court_body;@police;Behörde, actor
rationieren | v | COERCE restrict | subj > - | obj=Lebensmittel;Benzin;Strom;Wasser;Trinkwasser;Treibstoff;Brot;Gas, subj=state;@official;Regierung;Behörde
rauben | v | COERCE seize | subj > gen(obj)/von/dat | obj=Waffe;Munition;Vieh;Panzer;Hilfsgut;Fahrzeug;Öl;Getreide;Militärfahrzeug;Kriegsgerät, subj=@militia;@troops;Rebell;Miliz;Taliban;Soldat;Kämpfer;Islamist;IS;Terrorist, any
reagieren | v | COERCE | subj > gegen(mit)/gegen/auf | mit=Repression;Unterdrückung;Massenverhaftung;Verhaftung;Polizeigewalt;Verhaftungswelle, actor
Repression ausüben | v | COERCE | subj > gegen/auf/gen(gegen) | both
requirieren | v | COERCE seize | subj > gen(obj)/von | subj=@troops;@armed;state;@police
Schranke setzen | v | COERCE restrict | subj > dat | both
Seeblockade durchsetzen | v | COERCE restrict | subj > in/gegen/gen(obj)/place/über | actor
sich abschotten | v | COERCE restrict | subj > gegen/gegenüber/von/gen(gegen) | both
sich abschotten | v | COERCE restrict | subj > gegen/gegenüber/von | both
sich abseilen | v | COERCE seize | subj > auf/gen(auf)/obj | subj=Soldat;Spezialeinheit;Spezialkräfte;Kommandosoldat;Marineinfanterist;Elitesoldat;Elite-Soldat;Kommandotruppe;Fallschirmjäger;Marinesoldat, auf=Schiff;Frachter;Tanker;Deck;Containerschiff;Boot;Öltanker, any
sich Zugang verschaffen | v | COERCE cyber | subj > zu/gen(zu) | zu=@computer;Server;Datenbank;Netzwerk
spionieren | v | COERCE | subj > gegen/in/gen(in)/bei | both, subj=Geheimdienst;state;Agent;Nachrichtendienst;Auslandsgeheimdienst;NSA;BND;CIA
spionieren | v | COERCE | subj > gegen/gen(gegen)/in | subj=Geheimdienst;state;Agent;@official, recipient
Staatsangehörigkeit entziehen | v | COERCE restrict | subj > dat/gen(obj) | any
Staatsbürgerschaft aberkennen | v | COERCE restrict | subj > dat/gen(obj) | any
Staatsbürgerschaft entziehen | v | COERCE restrict | subj > dat/gen(obj) | any
starten | v | COERCE cyber | subj > auf/gegen/auf(obj)/gegen(obj) | obj=Cyberangriff;Hackerangriff;Cyberattacke;Hackerattacke, any
starten | v | COERCE misinformation | subj > gegen/gegen(obj) | obj=Desinformationskampagne;Hetzkampagne;Verleumdungskampagne;Schmutzkampagne;Propagandakampagne;Lügenkampagne, both
stecken | v | COERCE arrest | subj > obj | in=Umerziehungslager;Psychiatrie;Internierungslager;Konzentrationslager;Anstalt;Arrestzelle;Umerziehung;Lager, recipient
Stecker ziehen | v | COERCE censor | subj > dat/obj | both, dat=@media;Sender;Fernsehsender
stehlen | v | COERCE cyber | subj > gen(obj)/von/aus/bei/gen(aus)/gen(bei) | obj=Daten;Dokument;Geheimnis;Zugangsdaten;E-Mail;Staatsgeheimnis;Militärgeheimnis;Geheimdokument;Geheimdaten;Personaldaten, both
streichen | v | COERCE restrict | subj > obj | von=Kandidatenliste;Wählerliste;Wahlliste;Wählerverzeichnis, any
Streik brechen | v | COERCE restrict | subj > gen(obj) | actor
stutzen | v | COERCE restrict | subj > gen(obj)/von(obj)/dat | obj=Macht;Befugnis;Vollmacht;Kompetenz;Autonomie;Privileg;Flügel, both
trennen | v | COERCE | subj > obj/gen(obj) | obj=Kind;Flüchtlingskind;Migrantenkind;Familie, von=Eltern;Mutter;Familie, subj=state;@police;Behörde;Regierung;@official
umsiedeln | v | COERCE deport | subj > obj | obj=@person_group;@migrant;group;Bewohner;Bevölkerung;Dorfbewohner;Nomade;Uigure;Minderheit, subj=state;@troops;@official;Behörde;Regierung;Regime
umzäunen | v | COERCE restrict | subj > gen(obj)/gegen | obj=Grenze;Gebiet;Westjordanland;Außengrenze, actor
unter Aufsicht stellen | v | COERCE restrict | subj > obj/gen(obj) | subj=state;@court_body;Behörde;Regierung;@assembly;Gouverneur;Ministerium;Minister;Präsident;Innenminister
unter Hausarrest bleiben | v | COERCE arrest | - > subj | recipient
unter Hausarrest halten | v | COERCE arrest | subj > obj |
unter Hausarrest kommen | v | COERCE arrest | - > subj |
unter Hausarrest sein | v | COERCE arrest | - > subj | recipient
unter Hausarrest setzen | v | COERCE arrest | subj > obj | recipient
unter Kontrolle nehmen | v | COERCE seize | subj > gen(obj)/obj/place | subj=@troops;@armed;@militia;state;group
unter Quarantäne setzen | v | COERCE restrict | subj > obj/gen(obj)/place | actor
unter staatlich Aufsicht stellen | v | COERCE restrict | subj > obj/gen(obj) | subj=state;@court_body;Behörde;Regierung;@assembly;Gouverneur;Ministerium;Minister;Präsident;Innenminister
unter staatlich Kontrolle stellen | v | COERCE restrict | subj > obj/gen(obj) | subj=state;@court_body;Behörde;Regierung;@assembly;Gouverneur;Ministerium;Minister;Präsident;Innenminister
unter Teppich kehren | v | COERCE withhold | subj > gen(obj)/von | obj=@v_misdeed;@crime;@v_accusation;Skandal;Affäre;Fehler;Vorfall;Vorwurf;Problem, actor
unter Teppich kehren | v | COERCE misinformation | subj > - | obj=Skandal;Vorwurf;Verbrechen;Affäre;Missbrauch;Problem;Wahrheit, actor
Unterdrückung ausüben | v | COERCE | subj > gegen/auf/gen(gegen) | both
unternehmen | v | COERCE seize | subj > gegen/gen(gegen) | obj=Putschversuch;Umsturzversuch;Staatsstreich
unterwandern | v | COERCE | subj > obj/gen(obj) | both
unterzeichnen | v | COERCE seize | subj > gen(obj)/von(obj)/mit | obj=Annexionsvertrag;Annexion;Anschlussvertrag;Beitrittsvertrag, gen(obj)=Krim;Region;Gebiet
unterzeichnen | v | COERCE restrict | subj > gegen(obj)/für(obj)/gegen/für/gen(für) | obj=Einreisestopp;Einreiseverbot;Einreisesperre, actor
unterzeichnen | v | COERCE arrest | subj > gegen(obj)/gegen/für(obj)/gen(obj) | obj=Haftbefehl;Festnahmebefehl
unterzeichnen | v | COERCE martial-law | subj > in(obj)/in | obj=Notstandsdekret;Notstandserklärung;Notstandsverordnung, actor
verfolgen | v | COERCE | subj > obj | subj=state;@police;@official;Regime;Regierung, obj=Opposition;Minderheit;Christ;Regimegegner;Dissident;Oppositioneller;Oppositionelle;Kritiker;Uigure;Menschenrechtler;Andersdenkende;Gegner
verfrachten | v | COERCE deport | subj > obj | obj=@x_refugee;Gefangene;Roma;Zivilist;Bewohner;Häftling, actor, subj=Polizei;Behörde;state;Soldat;@police;@troops
verheimlichen | v | COERCE withhold | subj > dat/vor/gegenüber | obj=Information;Atomprogramm;Atomanlage;Uran;Dokument;Bericht;Unterlage;Waffe;Akte, actor
verkünden | v | COERCE seize | subj > gen(obj)/von(obj) | obj=Annexion;Verstaatlichung;Enteignung;Annektierung, actor
verlängern | v | COERCE restrict | subj > gegen/gen(gegen)/zu(obj)/zu/gen(zu) | obj=@x_fence, subj=state;@v_official;@troops;@police;Armee;Regierung;Behörde;Soldat;organisation, subj!=Stadt;Gemeinde;Bezirk;Bürgermeister;Magistrat;Schule;Universität, actor
verrammeln | v | COERCE restrict | subj > gen(obj)/gegen/place/nach | obj=@x_border, actor
verrammeln | v | COERCE restrict | subj > gen(obj)/obj | obj=Redaktion;Sender;Botschaft;Moschee;Kirche;Parlament;Universität;Zeitung;Parteibüro, actor, subj=state;@police;Behörde;@official;Polizei
verriegeln | v | COERCE restrict | subj > gen(obj)/gegen/place/nach | obj=@x_border, actor
Versammlungsverbot durchsetzen | v | COERCE restrict | subj > in/gegen/gen(obj)/place/über | actor
verschweigen | v | COERCE withhold | subj > dat/vor/gegenüber | obj=Information;Atomprogramm;Atomanlage;Uran;Dokument;Bericht;Unterlage;Opferzahl;Todeszahl, actor
verschärfen | v | COERCE restrict | subj > gen(obj)/über(obj)/gegen(obj)/für | obj=Zensur;Blockade;Abriegelung;Belagerung;Reisebeschränkung;Ausgangssperre;Grenzkontrolle;Haftbedingung, actor
verwanzen | v | COERCE | subj > gen(obj)/obj | actor
verwanzen | v | COERCE | subj > gen(obj)/obj/von | both, subj=@police;@x_service
verwanzen | v | COERCE | subj > gen(obj)/adj(obj)/obj | obj=@building;Büro;Telefon;Wohnung;Vertretung, any
verüben | v | COERCE cyber | subj > gegen/auf/gen(gegen)/gen(auf) | obj=Cyberangriff;Hackerangriff;Cyberattacke;Hackerattacke
verüben | v | COERCE seize | subj > gegen/gen(gegen) | obj=Putsch;Staatsstreich;Putschversuch;Militärputsch;Umsturzversuch
von zu Haus abholen | v | COERCE arrest | subj > obj | recipient, subj=@police;@troops;Geheimdienst;Geheimpolizei
vorführen | v | COERCE | subj > obj | obj=Gefangene;Gefangener;Kriegsgefangene;Kriegsgefangener;Geisel;Soldat, subj=state;@troops;@militia;group, dat!=@v_judge
wegbringen | v | COERCE arrest | subj > obj | subj=@x_police, obj=@x_blockers, any
wegräumen | v | COERCE restrict | subj > gen(obj)/obj/place | obj=Protestcamp;Zeltlager;Blockade;Barrikade;Straßensperre;Zelt;Camp, subj=@police;@troops;state
wegräumen | v | COERCE arrest | subj > obj | subj=@x_police, obj=@x_blockers, any
wegräumen | v | COERCE restrict | subj > gen(obj)/place/gegen | subj=Polizei;Polizist;Sicherheitskräfte;Sicherheitskraft;Bereitschaftspolizei;Soldat;Bulldozer;Militär, obj=Blockade;Barrikade;Straßensperre;Sitzblockade;Protestcamp;Zelt;Zeltlager;Demonstrant;Blockierer;Straßenblockade;Sperre;Aktivist;Klimaaktivist;Hindernis;Protestierende, any
wegschleifen | v | COERCE arrest | subj > obj | subj=@x_police, obj=@x_blockers, any
wegzerren | v | COERCE arrest | subj > obj | subj=@x_police, obj=@x_blockers, any
weiterschicken | v | COERCE deport | subj > obj | obj=@migrant;Flüchtling, actor
Wort entziehen | v | COERCE censor | subj > dat | both
Wort verbieten | v | COERCE censor | subj > dat | both
Zensur ausüben | v | COERCE censor | subj > auf/gegen/gegenüber/gen(auf) | actor
zum Abbruch zwingen | v | COERCE | subj > obj | both
zum Abdrehen zwingen | v | COERCE restrict | subj > obj/gen(obj)/adj(obj) | any
zum Opfer fallen | v | COERCE censor | gen(dat)/adj(dat)/dat > subj | dat=Zensur
zum Schweigen zwingen | v | COERCE censor | subj > obj | both
zum Umkehren zwingen | v | COERCE restrict | subj > obj/gen(obj) | recipient
zum Verhör mitnehmen | v | COERCE arrest | subj > obj | recipient
zumauern | v | COERCE restrict | subj > gen(obj)/gegen/place/nach | obj=@x_border, actor
zur Befragung mitnehmen | v | COERCE arrest | subj > obj | recipient
zur Landung zwingen | v | COERCE restrict | subj > gen(obj)/adj(obj)/von(obj)/obj | any
zur Vernehmung abholen | v | COERCE arrest | subj > obj | recipient
zur Vernehmung mitnehmen | v | COERCE arrest | subj > obj | recipient
zur Wache mitnehmen | v | COERCE arrest | subj > obj | recipient
zurückbefördern | v | COERCE deport | subj > obj | obj=@x_refugee;Roma, subj=Polizei;Behörde;state;Regierung;@police;@official;Küstenwache;Marine, any
zurückfliegen | v | COERCE deport | subj > obj | obj=@x_refugee;Roma, subj=Polizei;Behörde;state;Regierung;@police;@official;Küstenwache;Marine, any
zurücksenden | v | COERCE deport | subj > obj | obj=@x_refugee;Roma, subj=Polizei;Behörde;state;Regierung;@police;@official;Küstenwache;Marine, any
zurücktransportieren | v | COERCE deport | subj > obj | obj=@x_refugee;Roma, subj=Polizei;Behörde;state;Regierung;@police;@official;Küstenwache;Marine, any
zurückverfrachten | v | COERCE deport | subj > obj | obj=@x_refugee;Roma, subj=Polizei;Behörde;state;Regierung;@police;@official;Küstenwache;Marine, any
zusperren | v | COERCE restrict | subj > obj/gen(obj) | obj=@border;@media;Grenze;Moschee;Schule;Büro;Botschaft, subj=state;@official;@police;Behörde;Ministerium;Regierung
zusperren | v | COERCE restrict | subj > gen(obj)/gegen/place/nach | obj=@x_border, actor
zusperren | v | COERCE restrict | subj > gen(obj)/obj | obj=Redaktion;Sender;Botschaft;Moschee;Kirche;Parlament;Universität;Zeitung;Parteibüro, actor, subj=state;@police;Behörde;@official;Polizei
Zwang ausüben | v | COERCE | subj > gegen/auf/gen(gegen) | both
zwangsernähren | v | COERCE | subj > obj | any
zwangsrekrutieren | v | COERCE | subj > obj | subj=@armed;@troops;state;@militia;group;organisation;Armee;Junta, any
zwangsräumen | v | COERCE seize | subj > obj/gen(obj)/place | subj=@police;Behörde;state;Polizei;Regierung;Stadt;Militär, any
zwangsweise umsiedeln | v | COERCE deport | subj > obj/gen(obj) |
Zügel anlegen | v | COERCE restrict | subj > dat | both
Zügel anziehen | v | COERCE restrict | subj > gegenüber/gegen/dat/in | actor
Zügel anziehen | v | COERCE restrict | subj > gegen/gegenüber/dat/für | actor, both

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Abhören | n | COERCE | durch/adj/subj > gen/gen(gen)/von | both
Abriegeln | n | COERCE restrict | durch/gen/subj > gen(gen)/gegen/gen/von | gen=@border;Grenze;Balkanroute;Route;Westbalkanroute;Mittelmeerroute;Brennerroute;Brenner, any
Abschottung | n | COERCE restrict | durch/gen/subj > gen(gen)/gegen/gen/von | gen=@border;Grenze;Balkanroute;Route;Westbalkanroute;Mittelmeerroute;Brennerroute;Brenner, any
Abschub | n | COERCE deport | durch/adj/subj > gen/gegen/an | any
Administrativhaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Angliederung | n | COERCE seize | durch/adj/subj/in(gen) > gen/gen(gen)/an/in | any, gen=*
Anhaltung | n | COERCE arrest | durch/subj > gen/für/gegen/poss(gen) | recipient
Anschluss | n | COERCE seize | durch/an/gen(an) > gen/gen(gen)/place | gen=@territory;place;state;Krim;Halbinsel;Region;Gebiet, an=state, actor
Anschluss | n | COERCE seize | - > gen | gen=Österreich, an=Deutsche Reich;Reich;Nazi-Deutschland;Hitler-Deutschland
Arisierung | n | COERCE seize | durch/adj/subj/in(gen) > gen/gen(gen)/an/in | any
Aufbringung | n | COERCE seize | durch/adj/subj > gen/gen(gen) | gen=Schiff;Frachter;Boot;Tanker;Kutter;Hilfsflotte;Segelschiff;Flotte;Gaza-Flotte, any
Ausreisegewahrsam | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Ausschaltung | n | COERCE | durch/adj/subj > gen/gen(gen) | gen=@v_opposition_word;Opposition;Gegner;Rivale;Kritiker;Justiz;Medium;Parlament;Konkurrent, both
Ausspionieren | n | COERCE | durch/adj/subj > gen/gen(gen)/von | both
Ausspähen | n | COERCE | durch/adj/subj > gen/gen(gen)/von | both
Außerlandesbringung | n | COERCE deport | durch/adj/subj > gen/gegen/an | any
Außerlandesschaffung | n | COERCE deport | durch/adj/subj > gen/gegen/an | any
Belauschen | n | COERCE | durch/adj/subj > gen/gen(gen)/von | both
Bespitzeln | n | COERCE | durch/adj/subj > gen/gen(gen)/von | both
Beugehaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Desinformationspolitik | n | COERCE misinformation | gen/durch/adj/subj > gegen/gen(gegen)/über/gen(über) | both
Dichtmachen | n | COERCE restrict | durch/gen/subj > gen(gen)/gegen/gen/von | gen=@border;Grenze;Balkanroute;Route;Westbalkanroute;Mittelmeerroute;Brennerroute;Brenner, any
Dublin-Überstellung | n | COERCE deport | durch/adj/subj > gen/gegen/an | any
Dunkelhaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Einverleibung | n | COERCE seize | durch/adj/subj/in(gen) > gen/gen(gen)/an/in | any
Entmündigung | n | COERCE restrict | durch/adj/subj > gen/gen(gen) | both
Erzwingungshaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Fake-News-Kampagne | n | COERCE misinformation | gen/durch/adj/subj > gegen/gen(gegen)/über/gen(über) | both
Falschbehauptung | n | COERCE misinformation | gen/durch/adj/subj > gegen/gen(gegen)/über/gen(über) | both
Falschmeldung | n | COERCE misinformation | gen/durch/adj/subj > gegen/gen(gegen)/über/gen(über) | both
Festungshaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Ghettoisierung | n | COERCE restrict | durch/adj/subj > gen/gen(gen) | both
im Kerker | n | COERCE arrest | - > subj | recipient
in Administrativhaft | n | COERCE arrest | - > subj | recipient
in Ausreisegewahrsam | n | COERCE arrest | - > subj | recipient
in Beugehaft | n | COERCE arrest | - > subj | recipient
in Dunkelhaft | n | COERCE arrest | - > subj | recipient
in Erzwingungshaft | n | COERCE arrest | - > subj | recipient
in Festungshaft | n | COERCE arrest | - > subj | recipient
in Incommunicado-Haft | n | COERCE arrest | - > subj | recipient
in Isolationshaft | n | COERCE arrest | - > subj | recipient
in Kerkerhaft | n | COERCE arrest | - > subj | recipient
in Polizeihaft | n | COERCE arrest | - > subj | recipient
in Präventivhaft | n | COERCE arrest | - > subj | recipient
in Schubhaft | n | COERCE arrest | - > subj | recipient
in Schutzgewahrsam | n | COERCE arrest | - > subj | recipient
in Schutzhaft | n | COERCE arrest | - > subj | recipient
in Sicherungshaft | n | COERCE arrest | - > subj | recipient
in Sicherungsverwahrung | n | COERCE arrest | - > subj | recipient
in Verwaltungshaft | n | COERCE arrest | - > subj | recipient
in Vorbeugehaft | n | COERCE arrest | - > subj | recipient
Incommunicado-Haft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Indoktrination | n | COERCE misinformation | durch/adj/subj > gen/gen(gen) | both
Indoktrinierung | n | COERCE misinformation | durch/adj/subj > gen/gen(gen) | both
Industriespionage | n | COERCE | gen/durch/adj/subj > gegen/gen(gegen)/bei/in/gen(bei) | both
Isolationshaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Kaltstellung | n | COERCE restrict | durch/adj/subj > gen/gen(gen) | both
Kerkerhaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Knebelung | n | COERCE censor | durch/adj/subj > gen/gen(gen) | both
Landgrabbing | n | COERCE seize | durch/adj/subj/in(gen) > gen/gen(gen)/an/in | any
Landraub | n | COERCE seize | durch/adj/subj/in(gen) > gen/gen(gen)/an/in | any
Löschung | n | COERCE censor | durch/adj/subj > gen/gen(gen) | gen=Twitter-Konto;Konto;Beitrag;Artikel;Website;Video, durch=state;Regierung;Behörde;Zensur;Zensor;Gericht
Lügenkampagne | n | COERCE misinformation | gen/durch/adj/subj > gegen/gen(gegen)/über/gen(über) | both
Lügenpropaganda | n | COERCE misinformation | gen/durch/adj/subj > gegen/gen(gegen)/über/gen(über) | both
Manipulation | n | COERCE misinformation | durch/adj/subj > gen(gen)/place/in | gen=Wahl;Wahlergebnis;Abstimmung;Präsidentenwahl;Präsidentschaftswahl;Parlamentswahl;Stichwahl;Referendum;Öffentlichkeit, any
Mundtotmachung | n | COERCE censor | durch/adj/subj > gen/gen(gen) | both
Polizeihaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Präventivhaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Russifizierung | n | COERCE restrict | durch/adj/subj > gen/gen(gen) | both
Rückschiebung | n | COERCE deport | durch/adj/subj > gen/gegen/an | any
Schließen | n | COERCE restrict | durch/gen/subj > gen(gen)/gegen/gen/von | gen=@border;Grenze;Balkanroute;Route;Westbalkanroute;Mittelmeerroute;Brennerroute;Brenner, any
Schubhaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Schutzgewahrsam | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Schutzhaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Sicherungshaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Sicherungsverwahrung | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Sippenhaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Sperre | n | COERCE restrict | durch/adj/subj > gen/gen(gen)/gegen | gen=@border;Luftraum;Grenzübergang;Brenner;Bosporus;Meerenge;Hafen;Kanal, any
Sperre | n | COERCE censor | durch/adj/subj > gen/gen(gen)/gegen | gen=@media;Twitter;Facebook;YouTube;Youtube;Internet;Website;Webseite;Homepage;Wikipedia, any
Spionage | n | COERCE | gen/durch/adj/subj > gegen/gen(gegen)/bei/in/gen(bei) | both
Umerziehung | n | COERCE restrict | durch/adj/subj > gen/gen(gen) | both
Verschärfung | n | COERCE restrict | durch/adj/subj/gen(gen) > für/gegen | gen=Asylrecht;Asylgesetz;Versammlungsrecht;Mediengesetz;Pressegesetz;Demonstrationsrecht;Aufenthaltsrecht;Fremdenrecht;Waffenrecht;Zensur;Einreisebestimmung;Einwanderungsgesetz;Ausländerrecht;Asylbestimmung;Fremdengesetz;Visabestimmung, actor
Verwaltungshaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Vorbeugehaft | n | COERCE arrest | - > gen/für/gegen/poss(gen) | recipient
Wegweisung | n | COERCE deport | durch/adj/subj > gen/gegen/an | any
Widerruf | n | COERCE restrict | durch/adj/subj > gen(gen)/für | gen=Akkreditierung;Zulassung;Genehmigung;Aufenthaltserlaubnis;Bewährung;Visum;Lizenz, any
Wirtschaftsspionage | n | COERCE | gen/durch/adj/subj > gegen/gen(gegen)/bei/in/gen(bei) | both
Zwangsassimilierung | n | COERCE restrict | durch/adj/subj > gen/gen(gen) | both
Zwangsbekehrung | n | COERCE restrict | durch/adj/subj > gen/gen(gen) | both
Zwangseinweisung | n | COERCE arrest | durch/subj > gen/für/gegen/poss(gen) | recipient
Zwangsrepatriierung | n | COERCE deport | durch/adj/subj > gen/gegen/an | any
Zwangsverwaltung | n | COERCE seize | durch/adj/subj/in(gen) > gen/gen(gen)/an/in | any, gen=*
Zwangsübernahme | n | COERCE seize | durch/adj/subj/in(gen) > gen/gen(gen)/an/in | any

# adjectives: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abgehört | a | COERCE | - > subj | recipient
arretiert | a | COERCE arrest | - > subj | recipient
aufgelöst | a | COERCE restrict | - > subj | subj=@assembly;@organisation;Parlament;Partei;Versammlung
ausgespäht | a | COERCE | - > subj | recipient
ausspioniert | a | COERCE | - > subj | recipient
bespitzelt | a | COERCE | - > subj | recipient
drangsaliert | a | COERCE | - > subj | recipient
entrechtet | a | COERCE | - > subj | recipient
gehackt | a | COERCE cyber | - > subj/gen(subj)/place | subj=@media;Website;Webseite;Server;Computer;E-Mail-Konto;Konto;Partei;Behörde
geknebelt | a | COERCE censor | - > subj/gen(subj)/place | subj=@media;Presse;Opposition
gleichgeschaltet | a | COERCE censor | - > subj/gen(subj)/place | subj=@media;Presse;Justiz;Fernsehen;Rundfunk
schikaniert | a | COERCE | - > subj | recipient
unterdrückt | a | COERCE | - > subj | recipient, subj=@victim;Volk;Minderheit;Bevölkerung;Opposition;Kurde;Tibeter;Christ;Frau
verstaatlicht | a | COERCE seize | - > subj/gen(subj)/place | subj=@business_term;Bank;Unternehmen;Konzern;Ölkonzern;Betrieb;Mine
weggesperrt | a | COERCE arrest | - > subj | recipient
# what courts order and lift; whom they lock up; broadcasts that are cut off
verpflichten | v | COERCE | subj > obj | subj=@court_body, obj=*, both
abführen | v | COERCE arrest | subj > obj | passive, obj=person;group;Team;Reporterteam;Kamerateam;@crowd
kippen | v | COERCE restrict | subj > gen(obj)/dat/place | obj=Recht;Abtreibungsrecht;Grundsatzurteil;Grundrecht;Wahlrecht, subj=@court_body;Supreme Court
unterbrechen | v | COERCE censor | subj > gen(obj)/von(obj)/adj(obj) | obj=Übertragung;Live-Übertragung;Ausstrahlung;Sendung;Sendebetrieb;Programm, subj=state;@v_official;@official;@police;@troops;person, subj!=Moderator;Moderatorin;Sprecher
sperren | v | COERCE restrict | subj > für | für=@migrant;group;Migrant;Reisende;Ausländer, obj=@border;Bahnhof;Ostbahnhof;Zug;Strand;Park, subj=state;@official;@v_official;@police;Regierung;Behörde
schließen | v | COERCE restrict | subj > für | für=@migrant, obj=@border;Bahnhof;Ostbahnhof;Hafen, subj=state;@official;@v_official;@police;Regierung;Behörde
ergehen | v | COERCE arrest | von/gen(subj)/durch > gegen/gen(gegen) | subj=Haftbefehl;Haftbeschluss, recipient
verbieten | v | COERCE restrict | subj > gen(obj)/von(obj)/adj(obj)/dat | obj=Aktivität;Betätigung;Tätigkeit;Treffen;Versammlung;Auftritt;Arbeit, subj=@court_body;@official;@v_official;state;@police, both
untersagen | v | COERCE restrict | subj > gen(obj)/von(obj)/adj(obj)/dat | obj=Aktivität;Betätigung;Tätigkeit;Treffen;Versammlung;Auftritt;Arbeit, subj=@court_body;@official;@v_official;state;@police, both
anordnen | v | COERCE arrest | subj > gen(obj)/von(obj)/adj(obj) | obj=Festnahme;Verhaftung;Inhaftierung;Ergreifung, subj=@court_body;@police;Staatsanwalt;Staatsanwaltschaft;Generalstaatsanwalt;Generalstaatsanwaltschaft;@official;@v_official;state;Regierung, actor
anordnen | v | COERCE deport | subj > gen(obj)/von(obj)/adj(obj) | obj=Abschiebung;Ausweisung;Deportation, subj=@court_body;@police;Behörde;@official;@v_official;state;Regierung, gen(obj)!=@diplomat, actor
anordnen | v | COERCE restrict | subj > gen(obj)/von(obj)/adj(obj) | obj=Räumung;Zwangsräumung;Auflösung;Schließung;Abriegelung;Sperrung, subj=@court_body;@police;Staatsanwalt;Staatsanwaltschaft;Behörde;@official;@v_official;state;Regierung, actor
verfügen | v | COERCE arrest | subj > gen(obj)/von(obj)/adj(obj) | obj=Festnahme;Verhaftung;Inhaftierung;Ergreifung, subj=@court_body;@police;Staatsanwalt;Staatsanwaltschaft;Generalstaatsanwalt;Generalstaatsanwaltschaft;@official;@v_official;state;Regierung, actor
verfügen | v | COERCE deport | subj > gen(obj)/von(obj)/adj(obj) | obj=Abschiebung;Ausweisung;Deportation, subj=@court_body;@police;Behörde;@official;@v_official;state;Regierung, gen(obj)!=@diplomat, actor
verfügen | v | COERCE restrict | subj > gen(obj)/von(obj)/adj(obj) | obj=Räumung;Zwangsräumung;Auflösung;Schließung;Abriegelung;Sperrung, subj=@court_body;@police;Staatsanwalt;Staatsanwaltschaft;Behörde;@official;@v_official;state;Regierung, actor
befehlen | v | COERCE arrest | subj > gen(obj)/von(obj)/adj(obj) | obj=Festnahme;Verhaftung;Inhaftierung;Ergreifung, subj=@court_body;@police;Staatsanwalt;Staatsanwaltschaft;Generalstaatsanwalt;Generalstaatsanwaltschaft;@official;@v_official;state;Regierung, actor
befehlen | v | COERCE deport | subj > gen(obj)/von(obj)/adj(obj) | obj=Abschiebung;Ausweisung;Deportation, subj=@court_body;@police;Behörde;@official;@v_official;state;Regierung, gen(obj)!=@diplomat, actor
befehlen | v | COERCE restrict | subj > gen(obj)/von(obj)/adj(obj) | obj=Räumung;Zwangsräumung;Auflösung;Schließung;Abriegelung;Sperrung, subj=@court_body;@police;Staatsanwalt;Staatsanwaltschaft;Behörde;@official;@v_official;state;Regierung, actor
veranlassen | v | COERCE arrest | subj > gen(obj)/von(obj)/adj(obj) | obj=Festnahme;Verhaftung;Inhaftierung;Ergreifung, subj=@court_body;@police;Staatsanwalt;Staatsanwaltschaft;Generalstaatsanwalt;Generalstaatsanwaltschaft;@official;@v_official;state;Regierung, actor
veranlassen | v | COERCE deport | subj > gen(obj)/von(obj)/adj(obj) | obj=Abschiebung;Ausweisung;Deportation, subj=@court_body;@police;Behörde;@official;@v_official;state;Regierung, gen(obj)!=@diplomat, actor
veranlassen | v | COERCE restrict | subj > gen(obj)/von(obj)/adj(obj) | obj=Räumung;Zwangsräumung;Auflösung;Schließung;Abriegelung;Sperrung, subj=@court_body;@police;Staatsanwalt;Staatsanwaltschaft;Behörde;@official;@v_official;state;Regierung, actor
aufhalten | v | COERCE withhold | subj > gen(obj)/von(obj)/für(obj)/an(obj) | obj=Hilfskonvoi;Konvoi;Hilfslieferung;Hilfsgut;Hilfsgüter;Hilfstransport;Hilfsschiff;Lebensmittellieferung;Lebensmitteltransport;Medikamentenlieferung, actor
zurückhalten | v | COERCE withhold | subj > gen(obj)/von(obj)/für(obj)/an(obj) | obj=Hilfskonvoi;Konvoi;Hilfslieferung;Hilfsgut;Hilfsgüter;Hilfstransport;Hilfsschiff;Lebensmittellieferung;Lebensmitteltransport;Medikamentenlieferung, actor
stoppen | v | COERCE withhold | subj > gen(obj)/von(obj)/für(obj)/an(obj) | obj=Hilfskonvoi;Konvoi;Hilfslieferung;Hilfsgut;Hilfsgüter;Hilfstransport;Hilfsschiff;Lebensmittellieferung;Lebensmitteltransport;Medikamentenlieferung, actor
festhalten | v | COERCE withhold | subj > gen(obj)/von(obj)/für(obj)/an(obj) | obj=Hilfskonvoi;Konvoi;Hilfslieferung;Hilfsgut;Hilfsgüter;Hilfstransport;Hilfsschiff;Lebensmittellieferung;Lebensmitteltransport;Medikamentenlieferung, actor
behindern | v | COERCE withhold | subj > gen(obj)/von(obj)/für(obj)/an(obj) | obj=Hilfskonvoi;Konvoi;Hilfslieferung;Hilfsgut;Hilfsgüter;Hilfstransport;Hilfsschiff;Lebensmittellieferung;Lebensmitteltransport;Medikamentenlieferung, actor
blockieren | v | COERCE withhold | subj > gen(obj)/von(obj)/für(obj)/an(obj) | obj=Hilfskonvoi;Konvoi;Hilfslieferung;Hilfsgut;Hilfsgüter;Hilfstransport;Hilfsschiff;Lebensmittellieferung;Lebensmitteltransport;Medikamentenlieferung, actor
