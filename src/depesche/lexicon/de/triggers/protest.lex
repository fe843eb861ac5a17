# PROTEST: citizens and organised groups who show dissent in public. Actor: those who protest, else the people of the place; recipient: against whom.
# "protestieren" of a government or in a game is no street protest: what stands as subject decides.

@ lemma | pos | act | frame | if

# --- Verbs ---
abbrechen                         | v   | PROTEST boycott   | subj > mit(obj)/mit/gen(obj)                                 | obj=Interview;Fernsehinterview;Talkshow;Pressekonferenz, actor
abfackeln | v | PROTEST vandalize | subj > adj(obj)/gen(obj)/von(obj) | obj=Fahne;Flagge;Puppe;Bild;Porträt;Nationalflagge;US-Flagge;Strohpuppe;Plakat;Konterfei;Bildnis
abhalten                         | v   | PROTEST demo      | subj > gegen/gen(obj)/gegen(obj)                             | obj=Demonstration;Kundgebung;Protestaktion;Mahnwache;Großdemonstration;Protestmarsch;Aufmarsch;Gegendemonstration;Protestkundgebung;Schweigemarsch;Parade;Lichterkette;Menschenkette;Protest;Demo;Sternmarsch;Fackelzug;Protest-Camp;Protestcamp;Aktionstag
abladen | v | PROTEST | subj > gen(vor)/vor/gegen/place | subj=@crowd;@worker, obj=Mist;Gülle;Milch;Tomate;Kartoffel;Jauche;Weizen;Stroh;Müll;Obst
abreißen | v | PROTEST vandalize | subj > gen(obj)/adj(obj)/von(obj) | obj=Denkmal;Statue;Standbild;Büste;Ehrenmal;Monument;Mahnmal, subj=@crowd;group;person
abriegeln                        | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
absperren                        | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
andauern                         | v   | PROTEST riot      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=Unruhe;Krawall;Ausschreitung;Aufstand;Tumult;Revolte;Rebellion
andauern                         | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=@street_protest
anführen                         | v   | PROTEST demo      | subj > gegen/gen(obj)/gegen(obj)                             | obj=Demonstration;Kundgebung;Protestaktion;Mahnwache;Großdemonstration;Protestmarsch;Aufmarsch;Gegendemonstration;Protestkundgebung;Schweigemarsch;Parade;Lichterkette;Menschenkette;Protest;Demo;Sternmarsch;Fackelzug;Protest-Camp;Protestcamp;Aktionstag
anhalten                         | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=@street_protest
ankündigen                       | v   | PROTEST demo      | subj > gegen/gen(obj)/gegen(obj)                             | obj=Demonstration;Kundgebung;Protestaktion;Mahnwache;Großdemonstration;Protestmarsch;Aufmarsch;Gegendemonstration;Protestkundgebung;Schweigemarsch;Parade;Lichterkette;Menschenkette;Protest;Demo;Sternmarsch;Fackelzug;Protest-Camp;Protestcamp;Aktionstag
ankündigen                       | v   | PROTEST strike    | subj > gegen                                                 | obj=Streik;Warnstreik;Generalstreik;Arbeitskampf;Ausstand
anmelden                         | v   | PROTEST demo      | subj > gegen/gen(obj)/gegen(obj)                             | obj=Demonstration;Kundgebung;Protestaktion;Mahnwache;Großdemonstration;Protestmarsch;Aufmarsch;Gegendemonstration;Protestkundgebung;Schweigemarsch;Parade;Lichterkette;Menschenkette;Protest;Demo;Sternmarsch;Fackelzug;Protest-Camp;Protestcamp;Aktionstag
antreten                         | v   | PROTEST hunger    | subj > gegen                                                 | obj=Hungerstreik
anzetteln                        | v   | PROTEST riot      | subj > place                                                 | obj=Barrikade;Straßenschlacht;Krawall;Schaufenster;Scheibe
anzünden                         | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=@building;Auto;Denkmal;Grabstein;Friedhof;Statue, subj=@crowd;@armed;Unbekannte;Unbekannter
anzünden                         | v   | PROTEST riot      | subj > place                                                 | obj=Barrikade;Straßenschlacht;Krawall;Schaufenster;Scheibe
aufbegehren                      | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker
aufflammen                       | v   | PROTEST riot      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=Unruhe;Krawall;Ausschreitung;Aufstand;Tumult;Revolte;Rebellion
auffordern                       | v   | PROTEST demo      | subj > gegen/gegen(zu)/gen(zu)                               | zu=Demonstration;Kundgebung;Protest;Protestaktion;Großdemonstration;Mahnwache;Massenprotest;Protestmarsch, subj=@crowd;organisation;@party_body;@organisation;group
aufhalten                        | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen                                    | subj=@crowd
aufmarschieren                   | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker
aufmarschieren                   | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
aufrufen                         | v   | PROTEST strike    | subj > gegen/gen(zu)                                         | zu=Streik;Warnstreik;Generalstreik;Ausstand;Arbeitskampf;Arbeitsniederlegung, obj!=@sport, subj!=@sport
aufrufen                         | v   | PROTEST boycott   | subj > gen(zu)/gegen/gen(gegen)/durch(gegen)                 | zu=Boykott;Wahlboykott
aufziehen                        | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
ausbrechen                       | v   | PROTEST riot      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=Unruhe;Krawall;Ausschreitung;Aufstand;Tumult;Revolte;Rebellion
ausbrechen                       | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=@street_protest
ausbringen | v | PROTEST | subj > gen(vor)/vor/gegen/place | subj=@crowd;@worker, obj=Mist;Gülle;Milch;Tomate;Kartoffel;Jauche;Weizen;Stroh;Müll;Obst
ausbuhen                         | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen                                    | subj=@crowd
ausharren | v | PROTEST demo | subj > vor/gen(vor) | subj=@crowd;@person_group;@worker;group, vor=*, subj!=@migrant
auslachen | v | PROTEST | subj > obj/gen(obj)/dat | subj=@crowd;group;Buhruf;Pfiff;Pfeifkonzert;Zuhörer;Publikum;Menge, both
auslösen                         | v   | PROTEST riot      | subj > place                                                 | obj=Barrikade;Straßenschlacht;Krawall;Schaufenster;Scheibe
auspfeifen                       | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen                                    | subj=@crowd
ausrichten                       | v   | PROTEST demo      | subj > gegen/gen(obj)/gegen(obj)                             | obj=Demonstration;Kundgebung;Protestaktion;Mahnwache;Großdemonstration;Protestmarsch;Aufmarsch;Gegendemonstration;Protestkundgebung;Schweigemarsch;Parade;Lichterkette;Menschenkette;Protest;Demo;Sternmarsch;Fackelzug;Protest-Camp;Protestcamp;Aktionstag
ausrufen                         | v   | PROTEST strike    | subj > gegen                                                 | obj=Streik;Warnstreik;Generalstreik;Arbeitskampf;Ausstand
ausrufen                         | v   | PROTEST hunger    | subj > gegen                                                 | obj=Hungerstreik
ausschütten | v | PROTEST | subj > gen(vor)/vor/gegen/place | subj=@crowd;@worker, obj=Mist;Gülle;Milch;Tomate;Kartoffel;Jauche;Weizen;Stroh;Müll;Obst
ausweiten                        | v   | PROTEST strike    | subj > gegen                                                 | obj=Streik;Warnstreik;Generalstreik;Arbeitskampf;Ausstand
beginnen                         | v   | PROTEST riot      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=Unruhe;Krawall;Ausschreitung;Aufstand;Tumult;Revolte;Rebellion
beginnen                         | v   | PROTEST strike    | subj > gegen                                                 | obj=Streik;Warnstreik;Generalstreik;Arbeitskampf;Ausstand
beginnen                         | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=@street_protest
beginnen                         | v   | PROTEST hunger    | subj > gegen                                                 | obj=Hungerstreik
behindern                        | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen                                    | subj=@crowd
belagern                         | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
beschädigen                      | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=@building;Auto;Denkmal;Grabstein;Friedhof;Statue, subj=@crowd;@armed;Unbekannte;Unbekannter
beschmieren                      | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=@building;Auto;Denkmal;Grabstein;Friedhof;Statue, subj=@crowd;@armed;Unbekannte;Unbekannter
beschmieren                      | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=Denkmal;Grabstein;Friedhof;Statue;Grab;Synagoge;Moschee
besetzen                         | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
besetzen | v | PROTEST obstruct | subj > gen(obj)/place/gegen | subj=@crowd;@worker, obj=Farm;Land;Länderei;Gut;Acker;Grundstück;Landgut;Plantage;Hacienda, actor
besprühen                        | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=@building;Auto;Denkmal;Grabstein;Friedhof;Statue, subj=@crowd;@armed;Unbekannte;Unbekannter
besprühen                        | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=Denkmal;Grabstein;Friedhof;Statue;Grab;Synagoge;Moschee
bespucken | v | PROTEST vandalize | subj > adj(obj)/gen(obj)/von(obj) | obj=Fahne;Flagge;Puppe;Bild;Porträt;Nationalflagge;US-Flagge;Strohpuppe;Plakat;Konterfei;Bildnis
bestreiken                       | v   | PROTEST strike    | subj > obj                                                   | subj=@worker, obj=Betrieb;Flughafen;Verkehr;Bahnverkehr;Zugverkehr;Werk;Nahverkehr;Land
bestreiken                       | v   | PROTEST strike    | subj > -                                                     | subj=@worker, obj!=@sport
bestreiken                       | v   | PROTEST strike    | subj > obj                                                   |
blockieren                       | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
blockieren                       | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen                                    | subj=@crowd
boykottieren                     | v   | PROTEST boycott   | subj > gen(obj)/obj                                          | obj=@vote;@meeting;Sitzung;Wahl;Eröffnung;Eröffnungsfeier;Olympia;Spiel;Ware;Produkt;Unternehmen;Parlament;Referendum
boykottieren                     | v   | PROTEST boycott   | subj > obj/gen(obj)                                          | obj!=@sport
brandschatzen | v | PROTEST riot | subj > gegen/gen(gegen)/obj/gen(obj)/place | subj=@crowd;@worker;group
buhen                            | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
campieren                        | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
demolieren                       | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=@building;Auto;Denkmal;Grabstein;Friedhof;Statue, subj=@crowd;@armed;Unbekannte;Unbekannter
demonstrieren                    | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   | noobj, subj!=Forscher;Wissenschaftler;Studie;Beispiel;Experiment;Ergebnis;Fall;Hersteller;Regierung;Koalition;Kabinett;Minister;Präsident;Kanzler;Konzern;Firma;Video;Test;Versuch, clause!=*
demonstrieren                    | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   | passive
dichtmachen | v | PROTEST obstruct | subj > gen(obj)/obj/gegen/place | subj=@crowd;@worker;group, obj=Straße;Autobahn;Grenze;Zufahrt;Brücke;Hafen;Zugang;Eingang;Grenzübergang;Verkehr;Schiene;Gleis;Bahnstrecke;Kreuzung;Flughafen;Innenstadt;Raffinerie;Depot
durchführen                      | v   | PROTEST demo      | subj > gegen/gen(obj)/gegen(obj)                             | obj=Demonstration;Kundgebung;Protestaktion;Mahnwache;Großdemonstration;Protestmarsch;Aufmarsch;Gegendemonstration;Protestkundgebung;Schweigemarsch;Parade;Lichterkette;Menschenkette;Protest;Demo;Sternmarsch;Fackelzug;Protest-Camp;Protestcamp;Aktionstag
durchführen                      | v   | PROTEST strike    | subj > gegen                                                 | obj=Streik;Warnstreik;Generalstreik;Arbeitskampf;Ausstand
einschlagen                      | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=@building;Auto;Denkmal;Grabstein;Friedhof;Statue, subj=@crowd;@armed;Unbekannte;Unbekannter
einschlagen                      | v   | PROTEST riot      | subj > place                                                 | obj=Barrikade;Straßenschlacht;Krawall;Schaufenster;Scheibe
einwerfen                        | v   | PROTEST riot      | subj > place                                                 | obj=Barrikade;Straßenschlacht;Krawall;Schaufenster;Scheibe
enden                            | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=@street_protest
entweihen | v | PROTEST vandalize | subj > gen(obj)/adj(obj)/von(obj)/place | obj=Friedhof;Synagoge;Moschee;Kirche;Grab;Grabstein;Grabstätte;Gedenkstätte
errichten                        | v   | PROTEST riot      | subj > place                                                 | obj=Barrikade;Straßenschlacht;Krawall;Schaufenster;Scheibe
eskalieren                       | v   | PROTEST riot      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=Unruhe;Krawall;Ausschreitung;Aufstand;Tumult;Revolte;Rebellion
fernbleiben                      | v   | PROTEST boycott   | subj > dat/gen(dat)                                          | subj=@party_body;Opposition;Partei, dat=Sitzung;Abstimmung;Wahl;Parlament;Parlamentssitzung
fortsetzen                       | v   | PROTEST demo      | subj > gegen/gen(obj)/gegen(obj)                             | obj=Demonstration;Kundgebung;Protestaktion;Mahnwache;Großdemonstration;Protestmarsch;Aufmarsch;Gegendemonstration;Protestkundgebung;Schweigemarsch;Parade;Lichterkette;Menschenkette;Protest;Demo;Sternmarsch;Fackelzug;Protest-Camp;Protestcamp;Aktionstag
fortsetzen                       | v   | PROTEST strike    | subj > gegen                                                 | obj=Streik;Warnstreik;Generalstreik;Arbeitskampf;Ausstand
fortsetzen                       | v   | PROTEST hunger    | subj > gegen                                                 | obj=Hungerstreik
herunterreißen | v | PROTEST vandalize | subj > adj(obj)/gen(obj)/von(obj) | obj=Fahne;Flagge;Puppe;Bild;Porträt;Nationalflagge;US-Flagge;Strohpuppe;Plakat;Konterfei;Bildnis
hissen                           | v   | PROTEST demo      | subj > gegen                                                 | obj=Flagge;Fahne;Puppe;Bild;Foto;Koran;Bibel
hungern | v | PROTEST hunger | subj > gegen/für | subj=actor;@prisoner;@person_group;Aktivist;Aktivistin, um=*
initiieren                       | v   | PROTEST demo      | subj > gegen/gen(obj)/gegen(obj)                             | obj=Demonstration;Kundgebung;Protestaktion;Mahnwache;Großdemonstration;Protestmarsch;Aufmarsch;Gegendemonstration;Protestkundgebung;Schweigemarsch;Parade;Lichterkette;Menschenkette;Protest;Demo;Sternmarsch;Fackelzug;Protest-Camp;Protestcamp;Aktionstag
inszenieren                      | v   | PROTEST demo      | subj > gegen/gen(obj)/gegen(obj)                             | obj=Demonstration;Kundgebung;Protestaktion;Mahnwache;Großdemonstration;Protestmarsch;Aufmarsch;Gegendemonstration;Protestkundgebung;Schweigemarsch;Parade;Lichterkette;Menschenkette;Protest;Demo;Sternmarsch;Fackelzug;Protest-Camp;Protestcamp;Aktionstag
kampieren                        | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
kippen | v | PROTEST | subj > gen(vor)/vor/gegen/place | subj=@crowd;@worker, obj=Mist;Gülle;Milch;Tomate;Kartoffel;Jauche;Weizen;Stroh;Müll;Obst
klettern | v | PROTEST | subj > gegen/gen(auf)/gen(vor)/place | subj=@crowd;Greenpeace;Aktivist;organisation, auf=Dach;Kran;Turm;Schornstein;Kühlturm;Reaktor;Brücke;Bohrinsel;Plattform;Baum;Schiff
krakeelen | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | subj=@crowd;@worker;group;organisation;@party_body
lahmlegen                        | v   | PROTEST strike    | subj > obj                                                   | subj=@worker, obj=Betrieb;Flughafen;Verkehr;Bahnverkehr;Zugverkehr;Werk;Nahverkehr;Land
lahmlegen                        | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
lärmen | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | subj=@crowd;@worker;group;organisation;@party_body
laufen                           | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
mahnen                           | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
marodieren                       | v   | PROTEST riot      | subj > gegen                                                 | subj=@crowd;Bewohner;Hooligan;Fan
marschieren                      | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker
marschieren                      | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
meutern                          | v   | PROTEST riot      | subj > gegen                                                 | subj=@crowd;Bewohner;Hooligan;Fan
meutern                          | v   | PROTEST riot      | subj > gegen/gen(gegen)/durch(gegen)                         | subj!=@sport;Körper;Magen
mitmachen                        | v   | PROTEST demo      | subj > gegen(an)                                             | an=@street_protest
mobilisieren                     | v   | PROTEST demo      | subj > gegen/gegen(zu)/gen(zu)                               | zu=Demonstration;Kundgebung;Protest;Protestaktion;Großdemonstration;Mahnwache;Massenprotest;Protestmarsch, subj=@crowd;organisation;@party_body;@organisation;group
mobilmachen                      | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker
niederbrennen | v | PROTEST vandalize | subj > adj(obj)/gen(obj)/von(obj) | obj=Fahne;Flagge;Puppe;Bild;Porträt;Nationalflagge;US-Flagge;Strohpuppe;Plakat;Konterfei;Bildnis
niederbrüllen                    | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen                                    | subj=@crowd
niederreißen | v | PROTEST vandalize | subj > gen(obj)/adj(obj)/von(obj) | obj=Denkmal;Statue;Standbild;Büste;Ehrenmal;Monument;Mahnmal, subj=@crowd;group;person
niederschreien                   | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen                                    | subj=@crowd
organisieren                     | v   | PROTEST demo      | subj > gegen/gen(obj)/gegen(obj)                             | obj=Demonstration;Kundgebung;Protestaktion;Mahnwache;Großdemonstration;Protestmarsch;Aufmarsch;Gegendemonstration;Protestkundgebung;Schweigemarsch;Parade;Lichterkette;Menschenkette;Protest;Demo;Sternmarsch;Fackelzug;Protest-Camp;Protestcamp;Aktionstag
organisieren                     | v   | PROTEST strike    | subj > gegen                                                 | obj=Streik;Warnstreik;Generalstreik;Arbeitskampf;Ausstand
pfeifen                          | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
planen                           | v   | PROTEST demo      | subj > gegen/gen(obj)/gegen(obj)                             | obj=Demonstration;Kundgebung;Protestaktion;Mahnwache;Großdemonstration;Protestmarsch;Aufmarsch;Gegendemonstration;Protestkundgebung;Schweigemarsch;Parade;Lichterkette;Menschenkette;Protest;Demo;Sternmarsch;Fackelzug;Protest-Camp;Protestcamp;Aktionstag
planen                           | v   | PROTEST strike    | subj > gegen                                                 | obj=Streik;Warnstreik;Generalstreik;Arbeitskampf;Ausstand
plündern                         | v   | PROTEST riot      | subj > gegen                                                 | subj=@crowd;Bewohner;Hooligan;Fan
protestieren                     | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker, subj!=@official, obj!=@sport
protestieren                     | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj!=@sport;@business_term;@official;state;Fraktion;Partei;Verband;Botschafter;Ministerium;Senator
protestieren                     | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker
protestieren                     | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   | passive
randalieren                      | v   | PROTEST riot      | subj > gegen                                                 | subj=@crowd;Bewohner;Hooligan;Fan
randalieren                      | v   | PROTEST riot      | subj > gegen/gen(gegen)/durch(gegen)                         | subj!=@sport;Körper;Magen
rebellieren                      | v   | PROTEST riot      | subj > gegen                                                 | subj=@crowd;Bewohner;Hooligan;Fan
rebellieren                      | v   | PROTEST riot      | subj > gegen/gen(gegen)/durch(gegen)                         | subj!=@sport;Körper;Magen
revoltieren                      | v   | PROTEST riot      | subj > gegen                                                 | subj=@crowd;Bewohner;Hooligan;Fan
revoltieren                      | v   | PROTEST riot      | subj > gegen/gen(gegen)/durch(gegen)                         | subj!=@sport;Körper;Magen
rufen                            | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
schänden                         | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=@building;Auto;Denkmal;Grabstein;Friedhof;Statue, subj=@crowd;@armed;Unbekannte;Unbekannter
schänden                         | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=Denkmal;Grabstein;Friedhof;Statue;Grab;Synagoge;Moschee
schleifen | v | PROTEST vandalize | subj > gen(obj)/adj(obj)/von(obj) | obj=Denkmal;Statue;Standbild;Büste;Ehrenmal;Monument;Mahnmal, subj=@crowd;group;person
schleudern | v | PROTEST vandalize | subj/place > auf/gen(auf)/nach/gegen/gen(gegen)/auf(obj) | obj=Farbbeutel;Tomate;Torte;Farbei;Schuh;Farbbombe;Paintball, any
schütten | v | PROTEST | subj > gen(vor)/vor/gegen/place | subj=@crowd;@worker, obj=Mist;Gülle;Milch;Tomate;Kartoffel;Jauche;Weizen;Stroh;Müll;Obst
skandieren                       | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
sperren                          | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
sprengen | v | PROTEST obstruct | subj > gen(obj)/gegen | subj=@crowd;Aktivist;Student;Umweltschützer, obj=Rede;Sitzung;Veranstaltung;Aufmarsch;Versammlung;Vorlesung;Gottesdienst;Konferenz;Parade;Feier;Bau
stattfinden                      | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=@street_protest
steigen | v | PROTEST | subj > gegen/gen(auf)/gen(vor)/place | subj=@crowd;Greenpeace;Aktivist;organisation, auf=Dach;Kran;Turm;Schornstein;Kühlturm;Reaktor;Brücke;Bohrinsel;Plattform;Baum;Schiff
stören                           | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen                                    | subj=@crowd
stören | v | PROTEST obstruct | subj > gen(obj)/gegen | subj=@crowd;Aktivist;Student;Umweltschützer, obj=Rede;Sitzung;Veranstaltung;Aufmarsch;Versammlung;Vorlesung;Gottesdienst;Konferenz;Parade;Feier;Bau
streiken                         | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
strömen                          | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
stürmen                          | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
stürzen                          | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=@building;Auto;Denkmal;Grabstein;Friedhof;Statue, subj=@crowd;@armed;Unbekannte;Unbekannter
teilnehmen                       | v   | PROTEST demo      | subj > gegen(an)                                             | an=@street_protest
toben | v | PROTEST riot | subj > gegen/gen(gegen)/obj/gen(obj)/place | subj=@crowd;@worker;group
trillern | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | subj=@crowd;@worker;group;organisation;@party_body
trommeln | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | subj=@crowd;@worker;group;organisation;@party_body
türmen | v | PROTEST obstruct | subj > gegen/dat | obj=Barrikade;Reifen;Autoreifen;Baumstamm;Müll, any
umkippen | v | PROTEST vandalize | subj > gen(obj)/adj(obj)/von(obj) | obj=Denkmal;Statue;Standbild;Büste;Ehrenmal;Monument;Mahnmal, subj=@crowd;group;person
umstürzen                        | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=@building;Auto;Denkmal;Grabstein;Friedhof;Statue, subj=@crowd;@armed;Unbekannte;Unbekannter
umzingeln                        | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
unterbrechen | v | PROTEST obstruct | subj > gen(obj)/gegen | subj=@crowd;Aktivist;Student;Umweltschützer, obj=Rede;Sitzung;Veranstaltung;Aufmarsch;Versammlung;Vorlesung;Gottesdienst;Konferenz;Parade;Feier;Bau
veranstalten                     | v   | PROTEST demo      | subj > gegen/gen(obj)/gegen(obj)                             | obj=Demonstration;Kundgebung;Protestaktion;Mahnwache;Großdemonstration;Protestmarsch;Aufmarsch;Gegendemonstration;Protestkundgebung;Schweigemarsch;Parade;Lichterkette;Menschenkette;Protest;Demo;Sternmarsch;Fackelzug;Protest-Camp;Protestcamp;Aktionstag
verbarrikadieren                 | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
verbrennen                       | v   | PROTEST demo      | subj > gegen                                                 | obj=Flagge;Fahne;Puppe;Bild;Foto;Koran;Bibel
verhindern | v | PROTEST obstruct | subj > gen(obj)/gegen | subj=@crowd;Aktivist;Student;Umweltschützer, obj=Rede;Sitzung;Veranstaltung;Aufmarsch;Versammlung;Vorlesung;Gottesdienst;Konferenz;Parade;Feier;Bau
verlängern                       | v   | PROTEST strike    | subj > gegen                                                 | obj=Streik;Warnstreik;Generalstreik;Arbeitskampf;Ausstand
verlassen                        | v   | PROTEST boycott   | subj > gen(obj)                                              | subj!=@sport, obj=Saal;Sitzung;Plenum;Plenarsaal;Sitzungssaal;Plenarsitzung;Ratssitzung;Sondersitzung;Gesprächsrunde;Talkrunde;Talkshow;Diskussionsrunde;Podium;Sendung;Livesendung;Fernsehsendung;Studio;Fernsehstudio;Wahlsendung;Debatte;Festakt;Pressekonferenz;Ratssaal, actor
verlassen                        | v   | PROTEST boycott   | subj > gen(obj)                                              | subj=Opposition;Fraktion;Abgeordnete;Abgeordneter;Delegation;Delegierte;Diplomat;Partei;Politiker;Politikerin;Vertreter;Minister;Vorsitzender;Landesvorsitzender;Kandidat;Spitzenkandidat;Botschafter;Gewerkschaft, obj=Saal;Sitzung;Plenum;Plenarsaal;Sendung;Studio;Fernsehstudio;Talkshow;Gesprächsrunde;Diskussionsrunde;Podium;Podiumsdiskussion;Sitzungssaal;Ratssitzung;Ratssaal;Konferenz
verlassen | v | PROTEST boycott | subj > gen(obj) | aus=Protest;Empörung;Verärgerung;Wut, actor
verlassen | v | PROTEST boycott | subj > gen(obj) | obj=Sendung;Studio;Fernsehstudio;Talkshow;Gesprächsrunde;Diskussionsrunde;Podium;Podiumsdiskussion;Sitzungssaal;Plenarsaal;Ratssitzung, subj=actor, subj!=@sport
versperren                       | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
verstellen                       | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
verwüsten                        | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=@building;Auto;Denkmal;Grabstein;Friedhof;Statue, subj=@crowd;@armed;Unbekannte;Unbekannter
weitergehen                      | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=@street_protest
werfen | v | PROTEST vandalize | subj/place > auf/gen(auf)/nach/gegen/gen(gegen)/auf(obj) | obj=Farbbeutel;Tomate;Torte;Farbei;Schuh;Farbbombe;Paintball, any
wüten                            | v   | PROTEST riot      | subj > gegen                                                 | subj=@crowd;Bewohner;Hooligan;Fan
zelten                           | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
zerfetzen | v | PROTEST vandalize | subj > adj(obj)/gen(obj)/von(obj) | obj=Fahne;Flagge;Puppe;Bild;Porträt;Nationalflagge;US-Flagge;Strohpuppe;Plakat;Konterfei;Bildnis
zerreißen                        | v   | PROTEST demo      | subj > gegen                                                 | obj=Flagge;Fahne;Puppe;Bild;Foto;Koran;Bibel
zerstören | v | PROTEST vandalize | subj > gen(obj)/adj(obj)/von(obj) | obj=Denkmal;Statue;Standbild;Büste;Ehrenmal;Monument;Mahnmal, subj=@crowd;group;person
zertrampeln | v | PROTEST vandalize | subj > adj(obj)/gen(obj)/von(obj) | obj=Fahne;Flagge;Puppe;Bild;Porträt;Nationalflagge;US-Flagge;Strohpuppe;Plakat;Konterfei;Bildnis
ziehen                           | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
zumauern                         | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
zusammenkommen                   | v   | PROTEST demo      | subj > gegen/gegen(zu)/gen(zu)                               | zu=Demonstration;Kundgebung;Protest;Protestaktion;Großdemonstration;Mahnwache;Massenprotest;Protestmarsch, subj=@crowd;organisation;@party_body;@organisation;group
zusammenkommen                   | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
zusammenströmen                  | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
zustellen | v | PROTEST obstruct | subj > gen(obj)/obj/gegen/place | subj=@crowd;@worker;group, obj=Straße;Autobahn;Grenze;Zufahrt;Brücke;Hafen;Zugang;Eingang;Grenzübergang;Verkehr;Schiene;Gleis;Bahnstrecke;Kreuzung;Flughafen;Innenstadt;Raffinerie;Depot

# --- Reflexive verbs ---
sich anketten                    | v   | PROTEST obstruct  | subj > gegen                                                 | an=Gleis;Schiene;Baum;Zaun;Tor;Bahngleis
sich anketten                    | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
sich anzünden | v | PROTEST | subj > gegen/gen(gegen) | subj=@crowd;Mönch;Häftling;Gefangene;Nonne;Arbeitsloser;Student;Flüchtling;Kurde;Tibeter;Asylbewerber;Bauer;Aktivist;Demonstrant;person;group
sich auflehnen                   | v   | PROTEST riot      | subj > gegen/gen(gegen)/durch(gegen)                         | subj!=@sport;Körper;Magen
sich ausweiten                   | v   | PROTEST riot      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=Unruhe;Krawall;Ausschreitung;Aufstand;Tumult;Revolte;Rebellion
sich ausweiten                   | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=@street_protest
sich beteiligen                  | v   | PROTEST demo      | subj > gegen(an)                                             | an=@street_protest
sich beteiligen                  | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
sich einfinden                   | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
sich entgegenstellen | v | PROTEST obstruct | subj > dat | both
sich erheben                     | v   | PROTEST riot      | subj > gegen                                                 | subj=@crowd;Bewohner;Hooligan;Fan
sich erheben                     | v   | PROTEST riot      | subj > gegen/gen(gegen)/durch(gegen)                         | subj!=@sport;Körper;Magen
sich festketten                  | v   | PROTEST obstruct  | subj > gegen                                                 | an=Gleis;Schiene;Baum;Zaun;Tor;Bahngleis
sich festkleben                  | v   | PROTEST obstruct  | subj > gegen                                                 |
sich formieren                   | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker
sich hinsetzen                   | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
sich hocken | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | auf=Gleis;Schiene;Straße;Fahrbahn;Kreuzung;Autobahn;Rollfeld;Bahngleis, subj=@crowd;@worker
sich ketten                      | v   | PROTEST obstruct  | subj > gegen                                                 | an=Gleis;Schiene;Baum;Zaun;Tor;Bahngleis
sich kleben | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | an=Gleis;Schiene;Baum;Zaun;Tor;Straße;Asphalt;Fahrbahn;Rollfeld;Bahngleis
sich legen | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | auf=Gleis;Schiene;Straße;Fahrbahn;Kreuzung;Autobahn;Rollfeld;Bahngleis, subj=@crowd;@worker
sich richten                     | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   | subj=@street_protest
sich setzen | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | auf=Gleis;Schiene;Straße;Fahrbahn;Kreuzung;Autobahn;Rollfeld;Bahngleis, subj=@crowd;@worker
sich verbarrikadieren | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | subj=@crowd;@worker;group
sich verbrennen | v | PROTEST | subj > gegen/gen(gegen) | subj=@crowd;Mönch;Häftling;Gefangene;Nonne;Arbeitsloser;Student;Flüchtling;Kurde;Tibeter;Asylbewerber;Bauer;Aktivist;Demonstrant;person;group
sich versammeln                  | v   | PROTEST demo      | subj > gegen/gegen(zu)/gen(zu)                               | zu=Demonstration;Kundgebung;Protest;Protestaktion;Großdemonstration;Mahnwache;Massenprotest;Protestmarsch, subj=@crowd;organisation;@party_body;@organisation;group
sich versammeln                  | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
sich verschanzen | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | subj=@crowd;@worker;group
sich zusammenfinden              | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd
sich zusammenrotten | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | subj=@crowd;@worker;group;organisation;@party_body

# --- Support-verb constructions and verbs with fixed words ---
Aktion beginnen | v | PROTEST | subj > gegen/gen(gegen)/gegen(obj) | gegen(obj)=*, subj=@crowd;@worker;group;organisation, subj!=state;@police;@troops
Aktion organisieren | v | PROTEST | subj > gegen/gen(gegen)/gegen(obj) | gegen(obj)=*, subj=@crowd;@worker;group;organisation, subj!=state;@police;@troops
Aktion starten | v | PROTEST | subj > gegen/gen(gegen)/gegen(obj) | gegen(obj)=*, subj=@crowd;@worker;group;organisation, subj!=state;@police;@troops
am Reden hindern                 | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen                                    | subj=@crowd
Arbeit niederlegen               | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
Arbeit ruhen lassen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
Arbeit verweigern                | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
Ärger Luft machen                | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
auf Barrikade gehen              | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker;@person_group;group
auf Barrikade steigen | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | any
auf die Barrikaden gehen         | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker;@person_group;group
auf die Straße gehen             | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker;@person_group;group
auf die Straße tragen | v | PROTEST demo | subj > gegen | any
auf die Straße ziehen            | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker;@person_group;group
auf Straße gehen                 | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker;@person_group;group
auf Straße sein                  | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker;@person_group;group
auf Straße ziehen                | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker;@person_group;group
Aufstand proben | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | any
Ausstand beginnen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
Ausstand fortsetzen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
Autobahn blockieren              | v   | PROTEST obstruct  | subj > gegen                                                 |
Banner entrollen                 | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Barrikade bauen                  | v   | PROTEST obstruct  | subj > gegen                                                 |
Barrikade errichten              | v   | PROTEST obstruct  | subj > gegen                                                 |
Barrikade errichten | v | PROTEST obstruct | subj > gegen | any
Blockade errichten               | v   | PROTEST obstruct  | subj > gegen                                                 |
Brandsatz fliegen | v | PROTEST riot | place > auf/gen(auf)/gegen/gen(gegen) | auf=person;group;organisation;Polizist;Soldat;Beamte;Polizei;Konvoi;Fahrzeug;Botschaft
Demonstration abhalten           | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
die Arbeit niederlegen           | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
Dienst nach Vorschrift machen    | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
durch die Straßen ziehen         | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker;@person_group;group
durch Straße ziehen              | v   | PROTEST demo      | subj > gegen/gen(gegen)/durch(gegen)                         | subj=@crowd;@worker;@person_group;group
Ei fliegen | v | PROTEST riot | place > auf/gen(auf)/gegen/gen(gegen) | auf=person;group;organisation;Polizist;Soldat;Beamte;Polizei;Konvoi;Fahrzeug;Botschaft
Essen verweigern | v | PROTEST hunger | subj > gegen/gen(gegen)/in | any
Flagge verbrennen                | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Flagge zeigen | v | PROTEST demo | subj > gegen/gen(gegen) | gegen=*, actor
Flasche fliegen | v | PROTEST riot | place > auf/gen(auf)/gegen/gen(gegen) | auf=person;group;organisation;Polizist;Soldat;Beamte;Polizei;Konvoi;Fahrzeug;Botschaft
Generalstreik ausrufen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
Gesicht zeigen | v | PROTEST demo | subj > gegen/gen(gegen) | gegen=*, actor
Griffel fallen lassen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
Hakenkreuz malen | v | PROTEST vandalize | subj > gen(an)/adj(an)/an | any
Hakenkreuz schmieren | v | PROTEST vandalize | subj > gen(an)/adj(an)/an | any
Hakenkreuz sprühen | v | PROTEST vandalize | subj > gen(an)/adj(an)/an | any
Hungerstreik ausweiten | v | PROTEST hunger | subj > gegen/gen(gegen)/in | any
Hungerstreik beginnen | v | PROTEST hunger | subj > gegen/gen(gegen)/in | any
Hungerstreik fortsetzen | v | PROTEST hunger | subj > gegen/gen(gegen)/in | any
im Ausstand sein                 | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
im Hungerstreik befinden         | v   | PROTEST hunger    | subj > gegen/gen(gegen)/durch(gegen)                         |
im Hungerstreik sein             | v   | PROTEST hunger    | subj > gegen/gen(gegen)/durch(gegen)                         |
im Streik sein                   | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
in Ausstand gehen                | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
in Ausstand stehen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
in Ausstand treten               | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
in Brand setzen                  | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=@building;Auto;Denkmal;Grabstein;Friedhof;Statue, subj=@crowd;@armed;Unbekannte;Unbekannter
in Brand stecken                 | v   | PROTEST vandalize | subj > gen(obj)/obj/place                                    | obj=@building;Auto;Denkmal;Grabstein;Friedhof;Statue, subj=@crowd;@armed;Unbekannte;Unbekannter
in Bummelstreik treten           | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
in den Ausstand gehen            | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
in den Ausstand treten           | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
in den Hungerstreik treten       | v   | PROTEST hunger    | subj > gegen/gen(gegen)/durch(gegen)                         |
in den Streik treten             | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
in einem Schweigemarsch ziehen   | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
in Generalstreik treten | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
in Hungerstreik befinden | v | PROTEST hunger | subj > gegen/gen(gegen)/in | any
in Hungerstreik gehen | v | PROTEST hunger | subj > gegen/gen(gegen)/in | any
in Hungerstreik sein | v | PROTEST hunger | subj > gegen/gen(gegen)/in | any
in Hungerstreik treten           | v   | PROTEST hunger    | subj > gegen/gen(gegen)/durch(gegen)                         |
in Hungerstreik treten | v | PROTEST hunger | subj > gegen/gen(gegen) | any
in Sprechchor fordern | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | any
in Streik gehen                  | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
in Streik stehen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
in Streik treten                 | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
in Warnstreik treten             | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
Kampagne beginnen | v | PROTEST | subj > gegen/gen(gegen)/gegen(obj) | gegen(obj)=*, subj=@crowd;@worker;group;organisation, subj!=state;@police;@troops
Kampagne organisieren | v | PROTEST | subj > gegen/gen(gegen)/gegen(obj) | gegen(obj)=*, subj=@crowd;@worker;group;organisation, subj!=state;@police;@troops
Kampagne starten | v | PROTEST | subj > gegen/gen(gegen)/gegen(obj) | gegen(obj)=*, subj=@crowd;@worker;group;organisation, subj!=state;@police;@troops
Kundgebung abhalten              | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
lahm legen                       | v   | PROTEST strike    | subj > obj                                                   | subj=@worker, obj=Betrieb;Flughafen;Verkehr;Bahnverkehr;Zugverkehr;Werk;Nahverkehr;Land
lahm legen                       | v   | PROTEST obstruct  | subj > gen(obj)/obj/gegen/place                              | obj=@post_blocked;@border;@building, subj=@crowd;@worker
Lichterkette bilden              | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Lippe zunähen | v | PROTEST | subj > gegen/gen(gegen) | subj=@crowd;Mönch;Häftling;Gefangene;Nonne;Arbeitsloser;Student;Flüchtling;Kurde;Tibeter;Asylbewerber;Bauer;Aktivist;Demonstrant;person;group
Mahnwache abhalten               | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Mahnwache halten                 | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Menschenkette bilden             | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
mit Buhruf empfangen | v | PROTEST | subj > obj/gen(obj)/dat | subj=@crowd;group;Buhruf;Pfiff;Pfeifkonzert;Zuhörer;Publikum;Menge, both
mit Ei bewerfen | v | PROTEST | subj > obj/gen(obj)/dat | subj=@crowd;group;Buhruf;Pfiff;Pfeifkonzert;Zuhörer;Publikum;Menge, both
mit Farbbeutel bewerfen | v | PROTEST | subj > obj/gen(obj)/dat | subj=@crowd;group;Buhruf;Pfiff;Pfeifkonzert;Zuhörer;Publikum;Menge, both
mit Pfiff empfangen | v | PROTEST | subj > obj/gen(obj)/dat | subj=@crowd;group;Buhruf;Pfiff;Pfeifkonzert;Zuhörer;Publikum;Menge, both
mit Tomate bewerfen | v | PROTEST | subj > obj/gen(obj)/dat | subj=@crowd;group;Buhruf;Pfiff;Pfeifkonzert;Zuhörer;Publikum;Menge, both
mobil machen | v | PROTEST demo | subj > gegen/gen(gegen) | subj=@crowd;Gewerkschaft;Umweltschützer;Umweltverband;Kritiker;Anwohner;Bürgerinitiative;Student;Bauer;Gegner;Naturschützer;Aktivist;Schüler;Lehrer;Arzt;Bauernverband
Molotowcocktail fliegen | v | PROTEST riot | place > auf/gen(auf)/gegen/gen(gegen) | auf=person;group;organisation;Polizist;Soldat;Beamte;Polizei;Konvoi;Fahrzeug;Botschaft
Mund zunähen | v | PROTEST | subj > gegen/gen(gegen) | subj=@crowd;Mönch;Häftling;Gefangene;Nonne;Arbeitsloser;Student;Flüchtling;Kurde;Tibeter;Asylbewerber;Bauer;Aktivist;Demonstrant;person;group
Nahrung verweigern               | v   | PROTEST hunger    | subj > gegen/gen(gegen)/durch(gegen)                         |
Nahrungsaufnahme verweigern      | v   | PROTEST hunger    | subj > gegen/gen(gegen)/durch(gegen)                         |
Naziparole schmieren | v | PROTEST vandalize | subj > gen(an)/adj(an)/an | any
Parade abhalten                  | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Parole grölen | v | PROTEST riot | subj > gegen | any
Parole rufen                     | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Parole rufen | v | PROTEST demo | subj > gegen | any
Parole schmieren | v | PROTEST vandalize | subj > gen(an)/adj(an)/an | any
Parole skandieren                | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Parole skandieren | v | PROTEST demo | subj > gegen | any
Parole sprühen | v | PROTEST vandalize | subj > gen(an)/adj(an)/an | any
Pflasterstein fliegen | v | PROTEST riot | place > auf/gen(auf)/gegen/gen(gegen) | auf=person;group;organisation;Polizist;Soldat;Beamte;Polizei;Konvoi;Fahrzeug;Botschaft
Plakat entrollen                 | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Plakat hochhalten                | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Protest auf Straße tragen | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | any
Protest erheben                  | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Protestaktion beginnen | v | PROTEST | subj > gegen/gen(gegen)/gegen(obj) | gegen(obj)=*, subj=@crowd;@worker;group;organisation, subj!=state;@police;@troops
Protestaktion organisieren | v | PROTEST | subj > gegen/gen(gegen)/gegen(obj) | gegen(obj)=*, subj=@crowd;@worker;group;organisation, subj!=state;@police;@troops
Protestaktion starten | v | PROTEST | subj > gegen/gen(gegen)/gegen(obj) | gegen(obj)=*, subj=@crowd;@worker;group;organisation, subj!=state;@police;@troops
Protestcamp errichten | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | any
Protestlager errichten | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | any
Puppe verbrennen                 | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
seinem Unmut Luft machen         | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
links liegen lassen | v | PROTEST boycott | subj > obj/gen(obj) | both
seinen Protest zeigen            | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
seinen Zorn Luft machen          | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
sich an Gleise ketten            | v   | PROTEST obstruct  | subj > gegen                                                 |
sich auf Straße kleben           | v   | PROTEST obstruct  | subj > gegen                                                 |
sich auf Straße legen            | v   | PROTEST obstruct  | subj > gegen                                                 |
sich auf Straße setzen           | v   | PROTEST obstruct  | subj > gegen                                                 |
sich im Ausstand befinden        | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
sich im Hungerstreik befinden    | v   | PROTEST hunger    | subj > gegen/gen(gegen)/durch(gegen)                         |
sich im Streik befinden          | v   | PROTEST strike    | subj > gegen/gen(gegen)/durch(gegen)                         |
sich in Brand setzen | v | PROTEST | subj > gegen/gen(gegen) | subj=@crowd;Mönch;Häftling;Gefangene;Nonne;Arbeitsloser;Student;Flüchtling;Kurde;Tibeter;Asylbewerber;Bauer;Aktivist;Demonstrant;person;group
sich in Brand stecken | v | PROTEST | subj > gegen/gen(gegen) | subj=@crowd;Mönch;Häftling;Gefangene;Nonne;Arbeitsloser;Student;Flüchtling;Kurde;Tibeter;Asylbewerber;Bauer;Aktivist;Demonstrant;person;group
sich Krawall liefern | v | PROTEST riot | subj > gegen/gen(gegen)/obj/gen(obj)/place | subj=@crowd;@worker;group
sich mit Benzin übergießen | v | PROTEST | subj > gegen/gen(gegen) | subj=@crowd;Mönch;Häftling;Gefangene;Nonne;Arbeitsloser;Student;Flüchtling;Kurde;Tibeter;Asylbewerber;Bauer;Aktivist;Demonstrant;person;group
sich Protest anschließen         | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
sich selbst anzünden | v | PROTEST | subj > gegen/gen(gegen) | subj=@crowd;Mönch;Häftling;Gefangene;Nonne;Arbeitsloser;Student;Flüchtling;Kurde;Tibeter;Asylbewerber;Bauer;Aktivist;Demonstrant;person;group
sich selbst verbrennen | v | PROTEST | subj > gegen/gen(gegen) | subj=@crowd;Mönch;Häftling;Gefangene;Nonne;Arbeitsloser;Student;Flüchtling;Kurde;Tibeter;Asylbewerber;Bauer;Aktivist;Demonstrant;person;group
sich Straßenschlacht liefern | v | PROTEST riot | subj > gegen/gen(gegen)/obj/gen(obj)/place | subj=@crowd;@worker;group
sich zu Demonstration versammeln | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
sich zu Kundgebung versammeln    | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
sich zum Protest versammeln      | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Sitzblockade abhalten            | v   | PROTEST obstruct  | subj > gegen                                                 |
Sitzblockade errichten | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | subj=@crowd;@worker;group
Slogan skandieren                | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Sprechchor anstimmen | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | any
Stein fliegen | v | PROTEST riot | place > auf/gen(auf)/gegen/gen(gegen) | auf=person;group;organisation;Polizist;Soldat;Beamte;Polizei;Konvoi;Fahrzeug;Botschaft
Straße blockieren                | v   | PROTEST obstruct  | subj > gegen                                                 |
Straße sperren | v | PROTEST obstruct | subj > gegen | subj=@crowd;@worker;Anwohner;Bewohner;Bauer;Landwirt
Straßenblockade errichten        | v   | PROTEST obstruct  | subj > gegen                                                 |
Straßensperre errichten          | v   | PROTEST obstruct  | subj > gegen                                                 |
Streik ausweiten | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
Streik beginnen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
Streik fortsetzen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
Streikposten aufstellen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
Streikposten beziehen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
Streikposten stehen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
Tomate fliegen | v | PROTEST riot | place > auf/gen(auf)/gegen/gen(gegen) | auf=person;group;organisation;Polizist;Soldat;Beamte;Polizei;Konvoi;Fahrzeug;Botschaft
Transparent entrollen            | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Transparent hochhalten           | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Transparent zeigen               | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Unmut auf Straße tragen | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | any
Unmut Luft machen                | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |
Unterschrift sammeln | v | PROTEST | subj > gegen/gen(gegen)/gegen(obj) | gegen=*, actor
vom Sockel stoßen | v | PROTEST vandalize | subj > gen(obj)/adj(obj)/von(obj) | obj=Denkmal;Statue;Standbild;Büste;Ehrenmal;Monument;Mahnmal, subj=@crowd;group;person
vom Sockel stürzen | v | PROTEST vandalize | subj > gen(obj)/adj(obj)/von(obj) | obj=Denkmal;Statue;Standbild;Büste;Ehrenmal;Monument;Mahnmal, subj=@crowd;group;person
vor Gericht ziehen | v | PROTEST demo | subj > gegen | subj=@crowd;Demonstrant;Ultranationalist;Anhänger, plural
Werk bestreiken | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
Zeichen setzen | v | PROTEST | subj > gegen/gen(gegen)/gegen(obj) | gegen(obj)=*, subj=@crowd;@worker;group;organisation, subj!=state;@police;@troops
Zelt aufschlagen | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | any
Zeltlager errichten | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | any
Zeltstadt errichten | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | any
Zorn auf Straße tragen | v | PROTEST demo | subj > gegen/gen(gegen)/vor/für/place | any
zum Protest versammeln           | v   | PROTEST demo      | subj/place > gegen/gen(gegen)/durch(gegen)                   |

# --- Nouns ---
Abschlusskundgebung              | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Aktion                           | n   | PROTEST demo      | subj/gen/adj/comp/durch/place > gegen/gen(gegen)/durch(gegen) | gen=@crowd;@worker;group
Ankettaktion                     | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Anti-Kriegs-Demonstration        | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Antikriegsdemonstration | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/für | any
Arbeitskampf                     | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Arbeitsniederlegung              | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Ärztestreik                      | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
auf Barrikade                    | n   | PROTEST demo      | subj > gegen                                                 | subj=@crowd
auf der Straße                   | n   | PROTEST demo      | subj > gegen                                                 | subj=@crowd
Aufbegehren | n | PROTEST riot | gen/adj/durch/comp/subj/place > gegen/gen(gegen) | any
Aufmarsch                        | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Aufruhr                          | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Aufstand                         | n   | PROTEST riot      | subj/gen/adj/place > gegen/gen(gegen)/durch(gegen)           |
Auftaktkundgebung                | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Ausschreitung                    | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Ausstand                         | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Autokorso | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/für | any
Bahnstreik                       | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Barrikade                        | n   | PROTEST obstruct  | durch/gen/subj > gen/gegen/place                             | durch=@crowd;@worker
Bauernprotest                    | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Baumbesetzung                    | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Bergarbeiterstreik               | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Besetzung                        | n   | PROTEST obstruct  | durch/gen/subj > gen/gegen/place                             | durch=@crowd;@worker
Blockade                         | n   | PROTEST obstruct  | durch/gen/subj > gen/gegen/place                             | durch=@crowd;@worker
Blockade                         | n   | PROTEST obstruct  | durch/gen/subj > gen/gegen/place                             | gen=@crowd;@worker
Blockadeaktion                   | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Boykott                          | n   | PROTEST boycott   | subj/durch/adj > gegen/gen(gegen)/durch(gegen)/gen/gen(gen)  | gen=@vote;@meeting;Wahl;Spiel;Ware;Produkt;Sitzung;@media;Konferenz;Unternehmen
Boykottaktion                    | n   | PROTEST boycott   | subj/gen/durch/adj > gegen/gen(gegen)/durch(gegen)/gen       |
Boykottaufruf                    | n   | PROTEST boycott   | subj/gen/durch/adj > gegen/gen(gegen)/durch(gegen)/gen       |
Boykottkampagne | n | PROTEST boycott | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/gen/von | any
Brotunruhe                       | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Brotunruhen | n | PROTEST riot | gen/adj/durch/comp/subj/place > gegen/gen(gegen) | any
Buhkonzert | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/für | any
Buhruf | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/für | any
Bummelstreik                     | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Bürgerprotest                    | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Castor-Blockade                  | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Demo                             | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Demonstration                    | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Demonstrationszug                | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Denkmalschändung                 | n   | PROTEST vandalize | gen/durch > gegen/auf/gen(auf)/gen                           |
Denkmalsturz | n | PROTEST vandalize | subj/gen/durch/adj/place > gen/gegen/auf/gen(auf) | any
Dienst nach Vorschrift | n | PROTEST strike | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/bei/in | any
Eierhagel | n | PROTEST riot | von/durch/gen/place > auf/gen(auf)/gegen/gen(gegen) | any
Eierwurf | n | PROTEST riot | gen/adj/durch/comp/subj/place > gegen/gen(gegen) | any
Fabrikbesetzung                  | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Fackelzug                        | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Fahnenverbrennung | n | PROTEST vandalize | subj/gen/durch/adj/place > gen/gegen/auf/gen(auf) | any
Fankrawall                       | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Farbattacke | n | PROTEST vandalize | subj/gen/durch/adj/place > gen/gegen/auf/gen(auf) | any
Farbbeutelanschlag               | n   | PROTEST vandalize | gen/durch > gegen/auf/gen(auf)/gen                           |
Flächenstreik                    | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Flaggenverbrennung | n | PROTEST vandalize | subj/gen/durch/adj/place > gen/gegen/auf/gen(auf) | any
Flaschenhagel | n | PROTEST riot | von/durch/gen/place > auf/gen(auf)/gegen/gen(gegen) | any
Flashmob                         | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Fluglotsenstreik                 | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Frauenmarsch                     | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Friedensdemo                     | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Friedensdemonstration            | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Friedensmarsch                   | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Friedhofsschändung               | n   | PROTEST vandalize | gen/durch > gegen/auf/gen(auf)/gen                           |
Gedenkmarsch | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/für | any
Gefangenenrevolte                | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Gefängnisaufstand                | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Gefängnisrevolte                 | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Gegendemo | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/für | any
Gegendemonstration               | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Gegenkundgebung                  | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Generalstreik                    | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Gewalttätigkeit                  | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Gleisblockade                    | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Grabschändung                    | n   | PROTEST vandalize | gen/durch > gegen/auf/gen(auf)/gen                           |
Grenzblockade                    | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Großdemonstration                | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Großkundgebung                   | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Hafenarbeiterstreik              | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Häftlingsrevolte                 | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Hakenkreuzschmiererei            | n   | PROTEST vandalize | gen/durch > gegen/auf/gen(auf)/gen                           |
Hausbesetzung                    | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Hörsaalbesetzung                 | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Hungeraufstand                   | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Hungerprotest                    | n   | PROTEST hunger    | subj/gen/adj > gegen/gen(gegen)/durch(gegen)                 |
Hungerrevolte                    | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Hungerstreik                     | n   | PROTEST hunger    | subj/gen/adj > gegen/gen(gegen)/durch(gegen)                 |
im Ausstand                      | n   | PROTEST strike    | subj > gegen                                                 | actor
im Hungerstreik                  | n   | PROTEST hunger    | subj > gegen                                                 | actor
im Streik                        | n   | PROTEST strike    | subj > gegen                                                 | actor
in Hungerstreik                  | n   | PROTEST hunger    | subj > gegen                                                 | actor
in Streik                        | n   | PROTEST strike    | subj > gegen                                                 | actor
Intifada                         | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Jugendkrawall                    | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Kampfmaßnahme | n | PROTEST strike | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/bei/in | any
Käuferboykott                    | n   | PROTEST boycott   | subj/gen/durch/adj > gegen/gen(gegen)/durch(gegen)/gen       |
Kita-Streik                      | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Klebeaktion                      | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Klimademonstration               | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Klimastreik                      | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Konsumboykott                    | n   | PROTEST boycott   | subj/gen/durch/adj > gegen/gen(gegen)/durch(gegen)/gen       |
Koranverbrennung | n | PROTEST vandalize | subj/gen/durch/adj/place > gen/gegen/auf/gen(auf) | any
Krawall                          | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Krawallnacht | n | PROTEST riot | gen/adj/durch/comp/subj/place > gegen/gen(gegen) | any
Kundgebung                       | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) | comp!=Wahl;Wahlkampf;Wahlkampfabschluss;Jubel;Gedenk;Gedenken;Beifall;Beileid;Sympathie;Unmut;Gefühl;Missfallen;Freuden
Lehrerstreik                     | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Lichterkette                     | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Lichtermeer | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/für | any
Lkw-Blockade                     | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Lokführerstreik                  | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Mahnwache                        | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Maidemonstration                 | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Maikrawall                       | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Maikundgebung                    | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Marsch                           | n   | PROTEST demo      | subj/gen/adj/comp/durch/place > gegen/gen(gegen)/durch(gegen) | gen=@crowd;@worker;group
Marsch                           | n   | PROTEST demo      | subj/gen/adj/comp/place > gegen/gen(gegen)/durch(gegen)      | subj=@crowd
Massendemonstration              | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Massenkundgebung                 | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Massenprotest                    | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Massenstreik                     | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Massenunruhe                     | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Menschenblockade                 | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Menschenkette                    | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Metallerstreik                   | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Meuterei                         | n   | PROTEST riot      | subj/gen/adj/place > gegen/gen(gegen)/durch(gegen)           |
Montagsdemonstration             | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Naziaufmarsch                    | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Neonaziaufmarsch                 | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Olympiaboykott                   | n   | PROTEST boycott   | subj/gen/durch/adj > gegen/gen(gegen)/durch(gegen)/gen       |
Oppositionskundgebung            | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Ostermarsch                      | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Parade                           | n   | PROTEST demo      | subj/gen/adj/comp/durch/place > gegen/gen(gegen)/durch(gegen) | gen=@crowd;@worker;group
Parade                           | n   | PROTEST demo      | subj/gen/adj/comp/place > gegen/gen(gegen)/durch(gegen)      | subj=@crowd
Pfeifkonzert | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/für | any
Pflastersteinhagel | n | PROTEST riot | von/durch/gen/place > auf/gen(auf)/gegen/gen(gegen) | any
Pilotenstreik                    | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Plünderung                       | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt, durch!=@troops;@militia
Poststreik                       | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Protest                          | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) | plural, gen!=@sport, subj!=@official
Protest                          | n   | PROTEST demo      | subj/gen/adj/comp/durch/place > gegen/gen(gegen)/durch(gegen) | gen=@crowd;@worker;group
Protest                          | n   | PROTEST demo      | subj/gen/adj/comp/place > gegen/gen(gegen)/durch(gegen)      | subj=@crowd
Protestaktion                    | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Protestbewegung                  | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Protestcamp                      | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Protestdemonstration             | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Protestkundgebung                | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Protestlager                     | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Protestmarsch                    | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Proteststreik                    | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Proteststurm | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/für | any
Protestveranstaltung             | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Protestversammlung               | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Protestwelle                     | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Protestzug                       | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Randale                          | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Rassenunruhe                     | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Rassenunruhen | n | PROTEST riot | gen/adj/durch/comp/subj/place > gegen/gen(gegen) | any
Rebellion                        | n   | PROTEST riot      | subj/gen/adj/place > gegen/gen(gegen)/durch(gegen)           |
Revolte                          | n   | PROTEST riot      | subj/gen/adj/place > gegen/gen(gegen)/durch(gegen)           |
Sachbeschädigung                 | n   | PROTEST vandalize | gen/durch > gegen/auf/gen(auf)/gen                           |
Schienenblockade                 | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Schmiererei                      | n   | PROTEST vandalize | gen/durch > gegen/auf/gen(auf)/gen                           |
Schulboykott | n | PROTEST boycott | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/gen/von | any
Schülerdemonstration             | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Schülerprotest                   | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Schulstreik                      | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Schweigemarsch                   | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Schwulen-Parade                  | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Schwulenparade                   | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Selbstanzündung | n | PROTEST | gen/adj/durch/comp/subj/place > gegen/gen(gegen) | any
Selbstverbrennung | n | PROTEST | gen/adj/durch/comp/subj/place > gegen/gen(gegen) | any
Sit-in | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/für | any
Sitzblockade                     | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Sitzstreik                       | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Solidaritätskundgebung           | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Solidaritätsstreik               | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Spontandemonstration             | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Steinewerfen | n | PROTEST riot | von/durch/gen/place > auf/gen(auf)/gegen/gen(gegen) | any
Steinhagel | n | PROTEST riot | von/durch/gen/place > auf/gen(auf)/gegen/gen(gegen) | any
Sternfahrt | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/für | any
Sternmarsch                      | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Straßenbarrikade                 | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Straßenblockade                  | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Straßendemonstration             | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Straßenkrawall                   | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Straßenprotest                   | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Straßenschlacht                  | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Straßenunruhe                    | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Streik                           | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Streikaktion                     | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Streikbewegung | n | PROTEST strike | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/bei/in | any
Streikmaßnahme                   | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Streiktag | n | PROTEST strike | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/bei/in | any
Streikwelle                      | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Studentenprotest                 | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Studentenstreik                  | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Studentenunruhe                  | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Studentenunruhen | n | PROTEST riot | gen/adj/durch/comp/subj/place > gegen/gen(gegen) | any
Sympathiestreik                  | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Synagogenschändung | n | PROTEST vandalize | subj/gen/durch/adj/place > gen/gegen/auf/gen(auf) | any
Tortenwurf | n | PROTEST vandalize | subj/gen/durch/adj/place > gen/gegen/auf/gen(auf) | any
Trauermarsch                     | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Treckerblockade                  | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Tumult                           | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Umzug                            | n   | PROTEST demo      | subj/gen/adj/comp/durch/place > gegen/gen(gegen)/durch(gegen) | gen=@crowd;@worker;group
Uni-Besetzung                    | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Unruhe                           | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Vandalismus                      | n   | PROTEST vandalize | gen/durch > gegen/auf/gen(auf)/gen                           |
Volksaufstand                    | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Volkserhebung                    | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Volksprotest                     | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Vollstreik                       | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Wahlboykott                      | n   | PROTEST boycott   | subj/gen/durch/adj > gegen/gen(gegen)/durch(gegen)/gen       |
Warenboykott                     | n   | PROTEST boycott   | subj/gen/durch/adj > gegen/gen(gegen)/durch(gegen)/gen       |
Warnstreik                       | n   | PROTEST strike    | subj/gen/durch/adj/comp > gegen/gen(gegen)/durch(gegen)/bei/in |
Werksbesetzung                   | n   | PROTEST obstruct  | subj/gen/durch > gen/gegen/gen(gegen)/durch(gegen)/gen(gen)/place |
Zeltstadt | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen)/für | any
Zug                              | n   | PROTEST demo      | subj/gen/adj/comp/place > gegen/gen(gegen)/durch(gegen)      | subj=@crowd
Zusammenrottung                  | n   | PROTEST riot      | subj/gen/durch/zwischen/place > gegen/gen(gegen)/durch(gegen)/mit | gen!=Markt
Zwischenkundgebung               | n   | PROTEST demo      | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abhalten | v | PROTEST strike | subj > gegen/gegen(obj)/für | obj=Streik;Warnstreik;Generalstreik;Streiktag, subj=@worker;@organisation;organisation
anbringen | v | PROTEST demo | subj > gegen/gegen(obj)/an/place | obj=Plakat;Transparent;Banner;Spruchband, subj=@crowd;Greenpeace;Umweltschützer;Umweltaktivist;Tierschützer
anbringen | v | PROTEST demo | subj > gegen/gegen(obj)/gen(gegen)/place | obj=Transparent;Banner;Spruchband;Protestbanner;Protesttransparent, subj=@x_protesters, any
anführen | v | PROTEST riot | subj > gegen(obj)/gegen/gen(obj) | obj=Aufstand;Revolte;Rebellion;Volksaufstand;Unruhe, actor
anketten | v | PROTEST obstruct | subj > gegen/an/gen(an) | subj=@crowd;Aktivist;Greenpeace;Umweltschützer, an=*
ankleben | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | subj=@x_protesters, any
anrichten | v | PROTEST vandalize | subj > in/gen(in)/place/an | obj=Zerstörung;Verwüstung;Sachschaden;Schaden, subj=Demonstrant;Randalierer;Protestierer;Vermummter;Vermummte;Chaot;Plünderer;Aktivist
anstecken | v | PROTEST vandalize | subj > gen(obj)/obj/place | subj=@crowd;@x_protesters, obj=Auto;Reifen;Fahrzeug;Gebäude;Haus;Polizeiauto;Polizeiwagen;Bus;Mülltonne;Müllcontainer;Barrikade;Geschäft;Flagge;Fahne;Asylheim;Flüchtlingsheim;Parteibüro, any
anstimmen | v | PROTEST demo | subj > gegen/gegen(obj)/gen(gegen) | obj=Sprechchor;Parole;Schmähgesang;Protestgesang, subj=Demonstrant;Anhänger;Student;Aktivist;Menge;Menschenmenge
antworten | v | PROTEST | subj > auf/gen(auf)/gegen(mit) | mit=Streik;Generalstreik;Demonstration;Massenprotest;Blockade, subj=@crowd;@worker;@organisation;Gewerkschaft;Opposition
anzünden | v | PROTEST demo | subj > gen(obj)/adj(obj)/von(obj)/gegen | obj=Flagge;Fahne;Puppe;Strohpuppe;Bild;Foto;Porträt;Koran;Bibel, subj=@crowd;@worker;person;group
anzünden | v | PROTEST riot | subj > gegen/place | obj=Reifen;Autoreifen;Barrikade;Müllcontainer;Mülltonne, subj=@crowd;group
Arbeit einstellen | v | PROTEST strike | subj > gegen/place | subj=@worker, aus=Protest
Arbeitskampf führen | v | PROTEST strike | subj > gegen/gen(gegen)/für | actor
auf Barrikade treiben | v | PROTEST | obj > gegen/subj | both
auf Straße treiben | v | PROTEST demo | obj > gegen/gen(subj)/subj | obj=@crowd;@worker;person;group;Tausende;Zehntausende;Hunderttausende
aufbauen | v | PROTEST obstruct | subj > gegen/vor/place | obj=Barrikade;Straßenblockade;Sitzblockade, subj=@crowd;@worker
aufbauen | v | PROTEST demo | subj > gegen/vor/place | obj=Protestcamp;Protestlager;Zeltlager;Zelt, subj=Demonstrant;Aktivist;Protestierer;Student;Gegner
aufeinander einschlagen | v | PROTEST riot | subj & mit | subj=@x_protesters;Polizei;Rechte;Linke;Rechtsextreme;Linksextremist;Rechtsextremist;Neonazi;Hooligan;Autonome;Polizist, any
aufeinander losgehen | v | PROTEST riot | subj & mit | subj=@x_protesters;Polizei;Rechte;Linke;Rechtsextreme;Linksextremist;Rechtsextremist;Neonazi;Hooligan;Autonome;Polizist, any
aufeinanderprallen | v | PROTEST riot | subj & mit | subj=@x_protesters;Polizei;Rechte;Linke;Rechtsextreme;Linksextremist;Rechtsextremist;Neonazi;Hooligan;Autonome;Polizist, any
aufeinandertreffen | v | PROTEST riot | subj & mit | subj=@x_protesters;Polizei;Rechte;Linke;Rechtsextreme;Linksextremist;Rechtsextremist;Neonazi;Hooligan;Autonome;Polizist, any
aufhängen | v | PROTEST demo | subj > gegen/gegen(obj)/gen(gegen)/place | obj=Transparent;Banner;Spruchband;Protestbanner;Protesttransparent, subj=@x_protesters, any
aufmucken | v | PROTEST | subj > gegen/gen(gegen) | gegen=*, subj=@crowd;@x_protesters;Volk;Bevölkerung;people, recipient
aufrechterhalten | v | PROTEST | subj > gegen/gegen(obj)/place | obj=Blockade;Streik;Protest;Besetzung;Hungerstreik;Sitzblockade;Straßensperre, subj=@crowd;@worker;@organisation
aufschlagen | v | PROTEST demo | subj > gegen/vor/in/place | obj=Protestcamp;Protestlager;Zeltlager;Zeltstadt;Protestzelt, subj=@crowd;@worker;group;organisation
aufspannen | v | PROTEST demo | subj > gegen/gegen(obj)/gen(gegen)/place | obj=Transparent;Banner;Spruchband;Protestbanner;Protesttransparent, subj=@x_protesters, any
aufstehen | v | PROTEST | subj > gegen/gen(gegen) | gegen=*, subj=@crowd;@worker;group;Volk;Bevölkerung;Bürger;Mensch
aufstehen | v | PROTEST | subj > gegen/gen(gegen) | gegen=*, subj=@crowd;@x_protesters;Volk;Bevölkerung;people, recipient
aufstellen | v | PROTEST obstruct | subj > gegen/gen(gegen) | obj=Straßensperre;Barrikade;Blockade;Straßenblockade, subj=@crowd;@worker
ausarten | v | PROTEST riot | gen(subj)/von(subj)/place > gegen/gegen(subj) | subj=@protest, in=Gewalt;Krawall;Straßenschlacht;Ausschreitung;Gewalttätigkeit;Randale;Unruhe;Plünderung, any
ausbreiten | v | PROTEST demo | subj > gegen/gegen(obj)/gen(gegen)/place | obj=Transparent;Banner;Spruchband;Protestbanner;Protesttransparent, subj=@x_protesters, any
ausharren | v | PROTEST demo | subj > gegen/vor/gen(vor)/place | auf=Platz;Maidan;Baum;Kreuzung;Gleis;Schiene;Tahrir-Platz, subj=Demonstrant;Aktivist;Student;Protestierer;Gegner;Oppositionelle;Regierungsgegner
ausharren | v | PROTEST demo | subj > gegen/vor/gen(vor)/place | in=Protestcamp;Zelt;Zeltlager;Baumhaus;Protestlager;Zeltstadt, subj=Demonstrant;Aktivist;Student;Protestierer;Gegner;Oppositionelle;Regierungsgegner
ausrollen | v | PROTEST demo | subj > gegen/gegen(obj)/gen(gegen)/place | obj=Transparent;Banner;Spruchband;Protestbanner;Protesttransparent, subj=@x_protesters, any
ausziehen | v | PROTEST boycott | subj > gegen | actor, aus=Parlament;Sitzung;Saal;Plenum;Plenarsaal;Sitzungssaal;Sejm;Nationalversammlung;Abgeordnetenhaus;Landtag
ausziehen | v | PROTEST | subj > gegen/gen(gegen)/aus/gen(aus) | aus=Protest, subj=actor, actor
ausziehen | v | PROTEST | subj > aus/gen(aus)/gegen/gen(gegen) | aus=Saal;Plenum;Parlament;Sitzung;Sitzungssaal;Plenarsaal;Parlamentssitzung;Versammlung;Konferenz;Parlamentssaal;Landtag, actor
beitreten | v | PROTEST strike | subj > gegen(dat)/gegen | dat=Streik;Generalstreik;Warnstreik;Ausstand;Boykott
bekleben | v | PROTEST vandalize | subj > gen(obj)/obj/place | subj=@x_protesters, obj=@x_landmark, any
bemalen | v | PROTEST vandalize | subj > gen(obj)/obj/place | subj=@x_protesters, obj=@x_landmark, any
bespritzen | v | PROTEST vandalize | subj > obj | subj=@x_protesters, both
bespritzen | v | PROTEST vandalize | subj > gen(obj)/obj/place | subj=@x_protesters, obj=@x_landmark, any
besudeln | v | PROTEST vandalize | subj > gen(obj)/obj/place | subj=@x_protesters, obj=@x_landmark, any
bewerfen | v | PROTEST | subj > obj | mit=Torte;Farbe;Mehl;Milchshake;Joghurt;Obst;Gemüse;Kot;Müll;Schuh;Apfel;Schneeball;Gülle;Mist;Kuchen;Konfetti, both, weak, subj!=Kind;Sohn;Tochter;Mutter;Vater
Blockade aufrechthalten | v | PROTEST obstruct | subj > gen(obj)/gegen/gegen(obj) | actor, subj=@crowd;@worker
bombardieren | v | PROTEST | subj > obj/gen(obj) | mit=E-Mail;Brief;Protestbrief;Protestmail;Protestschreiben, both
Boykott erklären | v | PROTEST boycott | subj > gen(obj)/gegen | actor
Böller fliegen | v | PROTEST riot | place > auf/gen(auf)/gegen | auf=person;group;organisation;Polizist;Soldat;Beamte;Polizei
dringen | v | PROTEST obstruct | subj > in/gen(in) | in=@building, subj=Demonstrant;Protestierer;Aktivist;Menge;Menschenmenge;Anhänger;Randalierer
durchbrechen | v | PROTEST riot | subj > gegen/gen(gegen)/gen(obj)/place | obj=@x_cordon, subj=@crowd;@x_protesters, any
eindringen | v | PROTEST obstruct | subj > in/gen(in) | subj=Demonstrant;Protestierer;Aktivist;Menge;Menschenmenge;Randalierer;Student;Umweltschützer;Regierungsgegner, in=@building
einreißen | v | PROTEST vandalize | subj > gen(obj)/gegen/place | obj=@x_cordon;Zaun;Mauer;Denkmal;Statue;Grenzzaun, subj=@crowd;@x_protesters, any
empfangen | v | PROTEST | subj > obj | mit=Protest;Pfeifkonzert;Buhruf;Eierwurf;Trillerpfeife;Steinwurf;Schmähruf;Sprechchor;Transparent, subj=@crowd;group, obj=actor
enthüllen | v | PROTEST demo | subj > gegen/gegen(obj)/place | obj=Transparent;Banner;Spruchband, subj=Demonstrant;Aktivist;Aktivistin;Umweltaktivist;Greenpeace;Umweltschützer
entrollen | v | PROTEST demo | subj > gegen/gegen(obj)/gen(gegen)/place | obj=Transparent;Banner;Spruchband;Protestbanner;Protesttransparent, subj=@x_protesters, any
erzwingen | v | PROTEST | subj > gen(obj)/gegen | obj=Rücktritt;Abbruch;Absage;Schließung;Räumung, subj=@crowd;@protest;Streikende;Demonstrant;Volk, any
eskalieren | v | PROTEST riot | gen(subj)/adj(subj)/place > gegen(subj)/gegen | subj=Protest;Demonstration;Kundgebung;Massenprotest;Streik
Farbbeutel fliegen | v | PROTEST vandalize | place > auf/gen(auf)/gegen/gen(gegen) | any
fasten | v | PROTEST hunger | subj > gegen/gen(gegen) | aus=Protest
fasten | v | PROTEST hunger | subj > gegen/gen(gegen) | gegen=*, subj=person;group;@crowd
folgen | v | PROTEST demo | subj > gegen(dat)/place | dat=Demonstrationsaufruf;Protestaufruf, subj=@worker;@crowd;group
folgen | v | PROTEST strike | subj > gegen(dat)/place | dat=Streikaufruf, subj=@worker;@crowd;group
fortsetzen | v | PROTEST obstruct | subj > gen(obj)/gegen/vor | obj=Blockade;Sitzblockade;Straßenblockade;Besetzung, subj=@crowd;@worker
fortsetzen | v | PROTEST boycott | subj > gen(obj)/gegen | obj=Boykott, actor
hindern | v | PROTEST obstruct | subj > obj/gen(obj)/adj(obj) | subj=@crowd;Gegendemonstrant;Blockierer, an=*
hochhalten | v | PROTEST demo | subj/place > gegen/gegen(obj)/gen(gegen) | obj=Schild;Banner;Fahne;Spruchband;Porträt;Foto;Bild;Flagge, subj=Demonstrant;Protestierer;Aktivist;Anhänger;Teilnehmer;Gegner
hupen | v | PROTEST demo | subj > gegen/gen(gegen) | gegen=*, subj=@crowd;@x_protesters, any
in Durststreik treten | v | PROTEST hunger | subj > gegen/gen(gegen) | any
in Hungerstreik eintreten | v | PROTEST hunger | subj > gegen/gen(gegen) | any
in Sitzstreik treten | v | PROTEST obstruct | subj > gegen/gen(gegen) | any
in Solidaritätsstreik treten | v | PROTEST strike | subj > gegen/gen(gegen) | any
in Streik eintreten | v | PROTEST strike | subj > gegen/gen(gegen) | any
Krawall machen | v | PROTEST riot | subj/place > gegen | subj=@crowd;group
kundtun | v | PROTEST demo | subj > über(obj)/gen(obj)/gegen(obj)/an(obj)/über/gegen | subj=@x_protesters;Tausende;Hunderte;Zehntausende;Mensch;Bürger;Fan, obj=Unmut;Ärger;Missfallen;Empörung;Zorn;Wut;Protest;Unzufriedenheit;Ablehnung, any
lagern | v | PROTEST demo | subj > vor/gen(vor)/gegen | subj=Demonstrant;Aktivist;Protestierer;Regierungsgegner;Hungerstreikende, vor=@building
legen | v | PROTEST vandalize | subj > in/place/gegen | obj=Feuer;Brand, subj=@crowd;Randalierer;Autonome;Krawallmacher;Vermummte;Chaot
losgehen | v | PROTEST riot | subj > auf/gen(auf) | subj=@crowd, auf=@police;@troops, subj!=@police
lähmen | v | PROTEST strike | gen(subj)/von(subj)/durch(subj)/adj(subj) > gen(obj)/place | subj=Streik;Warnstreik;Generalstreik;Ausstand;Pilotenstreik;Fluglotsenstreik;Bahnstreik;Eisenbahnerstreik, any
Lärm machen | v | PROTEST demo | subj > gegen/gen(gegen) | subj=@crowd;@worker, gegen=*
mit Traktor rollen | v | PROTEST demo | subj > vor/gen(vor)/gegen | actor
mit Traktor vorfahren | v | PROTEST demo | subj > vor/gen(vor)/gegen | actor
münden | v | PROTEST riot | gen(subj)/von(subj)/place > gegen/gegen(subj) | subj=@protest, in=Gewalt;Krawall;Straßenschlacht;Ausschreitung;Gewalttätigkeit;Randale;Unruhe;Plünderung, any
niedertrampeln | v | PROTEST vandalize | subj > gen(obj) | obj=Flagge;Fahne;Bild;Porträt;Absperrung, subj=@crowd, any
organisieren | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | obj=Blockade;Sitzblockade;Straßenblockade;Straßensperre, actor
organisieren | v | PROTEST boycott | subj > gegen/gen(obj)/gegen(obj) | obj=Boykott;Wahlboykott;Boykottkampagne, actor
Rad stillstehen lassen | v | PROTEST strike | subj > - | actor
radeln | v | PROTEST demo | subj > gegen/gen(gegen) | gegen=*, subj=@crowd;@x_protesters, any
Randale machen | v | PROTEST riot | subj/place > gegen | subj=@crowd;group
ruhen | v | PROTEST strike | - > in/place | subj=Arbeit;Produktion;Betrieb;Verkehr;Flugverkehr;Bahnverkehr;Zugverkehr;Nahverkehr, wegen=Streik;Warnstreik;Generalstreik;Arbeitskampf;Ausstand;Arbeitsniederlegung
Schuh fliegen | v | PROTEST riot | place > auf/gen(auf)/gegen | auf=person;group;organisation
sich abseilen | v | PROTEST demo | subj > gegen/gen(gegen)/place | subj=@x_protesters, any
sich anbinden | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | subj=@x_protesters, any
sich ankleben | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | subj=@x_protesters, any
sich anleimen | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | subj=@x_protesters, any
sich anschließen | v | PROTEST boycott | subj > gen(dat)/gegen(dat) | dat=Boykott;Boykottaufruf;Wahlboykott, actor
sich aufbäumen | v | PROTEST | subj > gegen/gen(gegen) | gegen=*, subj=@crowd;@x_protesters;Volk;Bevölkerung;people, recipient
sich aufbäumen | v | PROTEST | subj > gegen/gen(gegen) | subj=@crowd;@worker;group;Volk;Bevölkerung, gegen=*
sich beteiligen | v | PROTEST riot | subj > gegen(an)/gegen/gen(an)/place | an=Ausschreitung;Krawall;Unruhe;Plünderung;Randale, subj=@crowd
sich beteiligen | v | PROTEST obstruct | subj > gegen(an)/gegen/gen(an) | an=Blockade;Sitzblockade;Straßenblockade;Blockadeaktion, subj=@crowd;@worker
sich beteiligen | v | PROTEST boycott | subj > gegen(an)/gen(an) | an=Boykott, actor
sich beteiligen | v | PROTEST hunger | subj > gegen(an)/gegen | an=Hungerstreik
sich beteiligen | v | PROTEST strike | subj > gegen(an)/gegen/gen(an) | an=Streik;Warnstreik;Generalstreik;Ausstand;Arbeitskampf;Arbeitsniederlegung
sich entzünden | v | PROTEST | gen(subj)/von(subj)/place > an/gen(an) | subj=Protest;Unruhe;Demonstration;Aufstand;Massenprotest;Ausschreitung;Krawall, an=*, any
sich in Ausstand begeben | v | PROTEST strike | subj > gegen/gen(gegen)/durch(gegen) |
sich in Hungerstreik begeben | v | PROTEST hunger | subj > gegen/gen(gegen)/in |
sich in Streik begeben | v | PROTEST strike | subj > gegen/gen(gegen)/durch(gegen) |
sich in Weg stellen | v | PROTEST obstruct | subj > dat/gen(dat) | subj=@crowd;@worker;Aktivist;Siedler, both
sich richten | v | PROTEST strike | gen(subj)/von(subj) > gegen/gen(gegen) | subj=Streik;Generalstreik;Warnstreik;Ausstand;Arbeitsniederlegung, gegen=*
sich Zugang verschaffen | v | PROTEST obstruct | subj > zu/gen(zu) | subj=Demonstrant;Aktivist;Greenpeace;Umweltschützer;Protestierer, zu=@building;Gelände
sich Zutritt verschaffen | v | PROTEST obstruct | subj > zu/gen(zu)/in | subj=@crowd;Aktivist;Greenpeace;Umweltschützer
Straße mobilisieren | v | PROTEST demo | subj > gegen/gen(gegen) | actor
Streiktag einlegen | v | PROTEST strike | subj > gegen | any
Transparent tragen | v | PROTEST demo | subj > gegen/gen(gegen)/place | subj=@crowd;@worker;group
umkippen | v | PROTEST vandalize | subj > gen(obj)/obj | obj=Auto;Polizeiauto;Streifenwagen;Fahrzeug;Polizeifahrzeug;Mülltonne;Container;Polizeiwagen;Müllcontainer, subj=@crowd;group;Randalierer;Hooligan
umschlagen | v | PROTEST riot | gen(subj)/von(subj)/place > gegen/gegen(subj) | subj=@protest, in=Gewalt;Krawall;Straßenschlacht;Ausschreitung;Gewalttätigkeit;Randale;Unruhe;Plünderung, any
umwerfen | v | PROTEST vandalize | subj > gen(obj)/obj | obj=Auto;Polizeiauto;Streifenwagen;Mülltonne;Absperrung;Grabstein;Absperrgitter, subj=@crowd;group;Randalierer;Hooligan
verbrennen | v | PROTEST demo | subj > gegen/gen(obj)/adj(obj)/von(obj) | obj=Reifen;Autoreifen;Wahlzettel;Strohpuppe;Konterfei;Ausweis;Wehrpass;Poster;Plakat;Abbild;Porträt;Pappfigur;Nationalflagge;Präsidentenbild;Vertrag, subj=@crowd;group
verrammeln | v | PROTEST obstruct | subj > gen(obj)/gegen | subj=@x_protesters, obj=@post_blocked;@border, any
verschärfen | v | PROTEST strike | subj > gegen/gen(gegen) | obj=Streik;Arbeitskampf;Ausstand;Warnstreik
verteilen | v | PROTEST demo | subj/place > gegen/gegen(obj)/gen(gegen) | obj=Flugblatt;Flugblätter;Flugzettel, subj=@crowd;Aktivist;person;group;@organisation, actor
wegblockieren | v | PROTEST obstruct | subj > gen(obj)/gegen | subj=@x_protesters, obj=@post_blocked;@border, any
wieder aufnehmen | v | PROTEST | subj > gegen/gegen(obj) | obj=@protest;Ausstand;Arbeitskampf;Platzbesetzung, subj=@crowd;@worker;@organisation;organisation;group
ziehen | v | PROTEST demo | subj > gen(vor)/vor | vor=Parlament;Parlamentsgebäude;Botschaft;Ministerium;Präsidentenpalast;Kanzleramt;Regierungssitz;Regierungsgebäude;Konsulat;Parteizentrale;Amtssitz, subj=group;@person_group;@crowd;@worker, subj!=@troops;@armed
zum Erliegen bringen | v | PROTEST obstruct | subj > gen(obj)/in/place | subj=@crowd;@worker;Demonstrant;Streikende;Blockierer, obj=Verkehr;Zugverkehr;Bahnverkehr;Flugverkehr;Betrieb;Flugbetrieb;Produktion;Nahverkehr;Öffentlichen;Leben;Bahnbetrieb
zum Stillstand bringen | v | PROTEST obstruct | subj > gen(obj)/in/place | subj=@crowd;@worker;Demonstrant;Streikende;Blockierer, obj=Verkehr;Zugverkehr;Bahnverkehr;Flugverkehr;Betrieb;Flugbetrieb;Produktion;Nahverkehr;Leben;Bahnbetrieb
zuparken | v | PROTEST obstruct | subj > gegen/gen(gegen)/gen(obj)/place | subj=@x_protesters;Lkw-Fahrer;Taxifahrer;Fernfahrer;Trucker;Lastwagenfahrer;Fischer;Bergarbeiter;Streikende;Gelbwesten, obj=@post_blocked;@border, any
zuschütten | v | PROTEST obstruct | subj > gen(obj)/gegen | subj=@x_protesters, obj=@post_blocked;@border, any
übergießen | v | PROTEST vandalize | subj > obj | subj=@x_protesters, both
übergießen | v | PROTEST vandalize | subj > gen(obj)/obj/place | subj=@x_protesters, obj=@x_landmark, any
übergreifen | v | PROTEST | gen(subj)/von(subj)/place > gegen/gegen(subj)/auf | subj=Protest;Protestwelle;Unruhe;Ausschreitung;Krawall;Aufstand;Demonstration;Streik;Revolte;Volksaufstand;Massenprotest;Studentenprotest;Generalstreik;Rebellion;Protestbewegung;Streikwelle, auf=*, any
überkleben | v | PROTEST vandalize | subj > gen(obj)/obj/place | subj=@x_protesters, obj=@x_landmark, any
überklettern | v | PROTEST riot | subj > gegen/gen(gegen)/gen(obj)/place | obj=@x_cordon, subj=@crowd;@x_protesters, any
überrennen | v | PROTEST riot | subj > gegen/gen(gegen)/gen(obj)/place | obj=@x_cordon, subj=@crowd;@x_protesters, any
überschwappen | v | PROTEST | gen(subj)/von(subj)/place > gegen/gegen(subj)/auf | subj=Protest;Protestwelle;Unruhe;Ausschreitung;Krawall;Aufstand;Demonstration;Streik;Revolte;Volksaufstand;Massenprotest;Studentenprotest;Generalstreik;Rebellion;Protestbewegung;Streikwelle, auf=*, any
überschütten | v | PROTEST vandalize | subj > obj | subj=@x_protesters, both
überschütten | v | PROTEST vandalize | subj > gen(obj)/obj/place | subj=@x_protesters, obj=@x_landmark, any
überspringen | v | PROTEST | gen(subj)/von(subj)/place > gegen/gegen(subj)/auf | subj=Protest;Protestwelle;Unruhe;Ausschreitung;Krawall;Aufstand;Demonstration;Streik;Revolte;Volksaufstand;Massenprotest;Studentenprotest;Generalstreik;Rebellion;Protestbewegung;Streikwelle, auf=*, any
überwinden | v | PROTEST riot | subj > gegen/gen(gegen)/gen(obj)/place | obj=@x_cordon, subj=@crowd;@x_protesters, any

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Aktionstag | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) | gegen=*, any
Arbeitseinstellung | n | PROTEST strike | subj/gen/durch/adj/comp > gegen/gen(gegen)/bei/in | gen=@worker;@crowd;Gewerkschaft;Beschäftigte, any
Arbeitsverweigerung | n | PROTEST strike | subj/gen/durch/adj/comp > gegen/gen(gegen)/bei/in | gen=@worker;@crowd;Gewerkschaft;Beschäftigte, any
auf Straße Masse | n | PROTEST demo | place > gegen/gegen(auf)/gen(gegen) | any
Aufbäumen | n | PROTEST riot | subj/gen/adj/von/place > gegen/gen(gegen) | gegen=*, any
Auflehnung | n | PROTEST riot | subj/gen/adj/von/place > gegen/gen(gegen) | gegen=*, any
Beschmierung | n | PROTEST vandalize | durch/von/subj > gen/gen(gen) | gen=@building;Denkmal;Mahnmal;Grabstein, any
Beschädigung | n | PROTEST vandalize | durch/subj > gen/gen(gen) | gen=@building;Denkmal;Mahnmal;Kirche;Moschee;Synagoge, any, durch=*
Demolierung | n | PROTEST vandalize | durch/subj > gen/gen(gen) | gen=@building;Denkmal;Mahnmal;Kirche;Moschee;Synagoge, any
Erhebung | n | PROTEST riot | subj/gen/adj/von/place > gegen/gen(gegen) | gegen=*, any
Essensverweigerung | n | PROTEST hunger | subj/gen/adj > gegen/gen(gegen) |
Konterrevolution | n | PROTEST riot | subj/gen/adj/von/place > gegen/gen(gegen) |
Massenauflauf | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) | gegen=*, any
Massenerhebung | n | PROTEST riot | subj/gen/adj/von/place > gegen/gen(gegen) |
Menschenauflauf | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) | gegen=*, any
Nahrungsverweigerung | n | PROTEST hunger | subj/gen/adj > gegen/gen(gegen) |
Pfeiforgie | n | PROTEST demo | subj/gen/durch/von/place > gegen/gen(gegen)/für | both
Pfiff | n | PROTEST demo | subj/gen/durch/von/place > gegen/gen(gegen)/für | both
Protestchor | n | PROTEST demo | subj/gen/durch/von/place > gegen/gen(gegen)/für | both
Protestplakat | n | PROTEST demo | subj/gen/durch/von/place > gegen/gen(gegen)/für | gegen=*, any
Protestspaziergang | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
Schmähchor | n | PROTEST demo | subj/gen/durch/von/place > gegen/gen(gegen)/für | gegen=*, any
Sprechchor | n | PROTEST demo | subj/gen/durch/von/place > gegen/gen(gegen)/für | gegen=*, any
Streikwoche | n | PROTEST strike | subj/gen/durch/adj/comp > gegen/gen(gegen)/bei/in |
Störaktion | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) | gegen=*, any
Verbrennung | n | PROTEST vandalize | durch/von/adj/subj > gen(gen)/gen/auf | gen=Flagge;Fahne;Koran;Bibel;Strohpuppe;Bild;Porträt;US-Fahne;US-Flagge;Nationalflagge;Koranausgabe;Karikatur, any
Verunstaltung | n | PROTEST vandalize | durch/subj > gen/gen(gen) | gen=@building;Denkmal;Mahnmal;Kirche;Moschee;Synagoge, any
Volksrevolution | n | PROTEST riot | subj/gen/adj/von/place > gegen/gen(gegen) |
Widerstandsaktion | n | PROTEST demo | subj/gen/durch/adj/comp/place > gegen/gen(gegen)/durch(gegen) |
# what crowds do to embassies, seats of power and roads; joining in; what is announced
bewerfen | v | PROTEST vandalize | subj > gen(obj)/obj | obj=@embassy;@x_landmark;Regierungsgebäude;Parteibüro;Amtssitz;Parlamentsgebäude;Präsidentenpalast, subj=@crowd;@x_protesters, mit=*
stürmen | v | PROTEST obstruct | subj > gen(obj)/obj/gegen/place | obj=@embassy, subj=@crowd;@worker;@x_protesters
erstürmen | v | PROTEST obstruct | subj > gen(obj)/obj/gegen/place | obj=@embassy;@post_blocked;@building, subj=@crowd;@worker;@x_protesters
besetzen | v | PROTEST obstruct | subj > gen(obj)/obj/gegen/place | obj=@embassy, subj=@crowd;@worker;@x_protesters
entern | v | PROTEST obstruct | subj > gen(obj)/von(obj)/gegen/place | obj=Ölplattform;Bohrinsel;Bohrplattform;Schiff;Plattform;Tanker;Frachter;Walfänger;Walfangschiff;Kohlefrachter, subj=@x_protesters;@crowd
errichten | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | obj=Straßensperre;Sperre;Straßenblockade;Blockade;Barriere, subj=@crowd;@worker;@x_protesters
Straßensperre errichten | v | PROTEST obstruct | subj > gegen/gen(gegen)/place | subj=@crowd;@worker;@x_protesters
umsägen | v | PROTEST vandalize | subj > gen(obj)/gegen/place | obj=Kreuz;Holzkreuz;Denkmal;Mast;Strommast;Baum, subj=@x_protesters
absägen | v | PROTEST vandalize | subj > gen(obj)/gegen/place | obj=Kreuz;Holzkreuz;Denkmal;Mast;Strommast;Kopf, subj=@x_protesters
niederbrennen | v | PROTEST vandalize | subj > gen(obj)/obj/place | obj=@building;Auto;Zelt;Polizeiwache;Barrikade, subj=@crowd;@x_protesters
mitmarschieren | v | PROTEST demo | subj > gegen/gen(gegen) | actor
mitdemonstrieren | v | PROTEST demo | subj > gegen/gen(gegen) | actor
mitprotestieren | v | PROTEST demo | subj > gegen/gen(gegen) | actor
mitstreiken | v | PROTEST strike | subj > gegen/gen(gegen) | actor
sich einreihen | v | PROTEST demo | subj > gegen(in)/gegen | in=@street_protest, actor
sich ketten | v | PROTEST obstruct | subj > gegen/gen(an)/place | an=@post_blocked;Geländer;Absperrung;Stuhl;Zaun;Bagger;Förderband, subj=@crowd;@x_protesters;@worker
ankündigen | v | PROTEST | subj > gegen/gegen(obj) | obj=Aktion;Kampfmaßnahme;Blockade;Straßenblockade;Sitzblockade;Blockadeaktion;Störaktion;Besetzung, subj=@crowd;@worker;@x_protesters
Streik ausrufen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
Ausstand ausrufen | v | PROTEST strike | subj > gegen/gen(gegen)/für/place | any
schleudern | v | PROTEST vandalize | subj/place > gen(auf)/gen(gegen)/gegen/auf | obj=@thrown;Brandbombe;Brandsatz;Molotowcocktail, gegen=@building;Bankfiliale;Geschäft;Schaufenster, subj=@crowd;@x_protesters;Anarchist;Autonomer;Chaot
schleudern | v | PROTEST vandalize | subj/place > gen(auf)/gen(gegen)/gegen/auf | obj=@thrown;Brandbombe;Brandsatz;Molotowcocktail, auf=@building;Bankfiliale;Geschäft;Schaufenster, subj=@crowd;@x_protesters;Anarchist;Autonomer;Chaot
werfen | v | PROTEST vandalize | subj/place > gen(auf)/gen(gegen)/gegen/auf | obj=@thrown;Brandbombe;Brandsatz;Molotowcocktail, auf=@embassy;@x_landmark;Bankfiliale;Geschäft;Schaufenster, subj=@crowd;@x_protesters;Anarchist;Autonomer;Chaot
