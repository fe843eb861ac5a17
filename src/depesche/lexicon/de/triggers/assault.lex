# ASSAULT: violence that can harm life or limb, and destruction. Actor: who uses force; recipient: who suffers it, else the people of the place.
# Accidents, disease and weather are kept out by `@disaster`, sport by `@sport`, quarrels in words by the adjective or by what is attacked.

@ lemma | pos | act | frame | if

# --- Verbs ---
abbrennen                           | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster
abfackeln                           | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster
abfangen                            | v   | ASSAULT heavy-weapons  | subj > obj/gen(obj)                                          | obj=@troops;Flugzeug;Maschine;Passagierflugzeug;@weapon;Passagiermaschine;Militärflugzeug
abfeuern                            | v   | ASSAULT firearms       | subj > auf/gen(auf)/place                                    | obj=Feuer;Schuss, obj!=Torschuss;Freistoß;Fernschuss;Weitschuss;Distanzschuss;Startschuss;Schnappschuss;Vorschuss;Ausschuss;Warnschuss
abfeuern                            | v   | ASSAULT heavy-weapons  | subj > auf/gegen/gen(auf)/place                              | obj=@arms;Granate
abfeuern                            | v   | ASSAULT crowd-control  | subj > gegen/gen(gegen)/obj                                  | obj=@riot_gear
abgeben                             | v   | ASSAULT firearms       | subj > auf/gen(auf)/place                                    | obj=Feuer;Schuss, obj!=Torschuss;Freistoß;Fernschuss;Weitschuss;Distanzschuss;Startschuss;Schnappschuss;Vorschuss;Ausschuss;Warnschuss
abknallen                           | v   | ASSAULT firearms       | subj > obj                                                   | obj!=@sport;Foto;Satellit;@weapon, obj!=@trade_good
abreißen                            | v   | ASSAULT destroy        | subj > von(obj)/gen(obj)/adj(obj)                            | obj=Haus;Wohnhaus;Hütte;Moschee;Kirche;Siedlung, subj=@troops;@police;Bulldozer;Planierraupe;state, both
abschießen                          | v   | ASSAULT heavy-weapons  | subj > obj/gen(obj)                                          | obj=@troops;Flugzeug;Maschine;Passagierflugzeug;@weapon;Passagiermaschine;Militärflugzeug
abschießen                          | v   | ASSAULT heavy-weapons  | subj > auf/gegen/gen(auf)/place                              | obj=@arms;Granate
abschlachten                        | v   | ASSAULT                | subj > obj                                                   | subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
abschlagen                          | v   | ASSAULT primitive      | subj > dat                                                   | obj=Kehle;Kopf;Hals
abschneiden                         | v   | ASSAULT primitive      | subj > dat                                                   | obj=Kehle;Kopf;Hals
abwerfen                            | v   | ASSAULT unconventional | subj > gegen/gen(gegen)/place                                | obj=@chemical
abwerfen                            | v   | ASSAULT aerial         | subj > auf/gen(auf)/über/place                               | obj=@bomb
aneinandergeraten                   | v   | ASSAULT                | subj & mit                                                   | mit=@police;@troops;@crowd;@armed
angreifen                           | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | subj!=person;organisation, obj!=@statement;@policy;Vermögen;Guthaben;Ersparnis;Problem;Reserve;Rekord;Leber, recipient
angreifen                           | v   | ASSAULT aerial         | subj > obj/gen(obj)/place                                    | subj=Flugzeug;Kampfflugzeug;Kampfjet;Jet;Bomber;Luftwaffe;Kampfhubschrauber;Hubschrauber
angreifen                           | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | subj=@armed;@troops;@crowd, obj!=@policy;@statement, auf!=@sport
angreifen                           | v   | ASSAULT unconventional | subj > obj/gen(obj)/place                                    | mit=@chemical, obj!=@policy;@statement, subj!=@disaster
angreifen                           | v   | ASSAULT heavy-weapons  | subj > obj/gen(obj)/place                                    | mit=@weapon, obj!=@policy;@statement, subj!=@disaster
angreifen                           | v   | ASSAULT primitive      | subj > obj/gen(obj)/place                                    | mit=@blade, obj!=@policy;@statement, subj!=@disaster
angreifen                           | v   | ASSAULT beat           | subj > obj                                                   | mit=@stick, obj!=@policy;@statement, subj!=@disaster
angreifen                           | v   | ASSAULT explosives     | subj > obj/gen(obj)/place                                    | mit=@bomb, obj!=@policy;@statement, subj!=@disaster
angreifen                           | v   | ASSAULT firearms       | subj > obj/gen(obj)/place                                    | mit=@gun, obj!=@policy;@statement, subj!=@disaster
angreifen                           | v   | ASSAULT drone          | subj > obj/gen(obj)/place                                    | subj=Drohne;Kampfdrohne
angreifen                           | v   | ASSAULT drone          | subj > obj/gen(obj)/place                                    | mit=Drohne;Kampfdrohne
angreifen                           | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | mit=@riot_gear
angreifen | v | ASSAULT | subj > gen(obj)/place | obj=Polizeistation;Polizeiwache;Polizeiposten;Botschaft;Kaserne;Regierungsgebäude;Parlament;Wahllokal;Moschee;Kirche;Synagoge;Konvoi;Stützpunkt;Kontrollposten;Militärbasis;Hotel;Gefängnis;Dorf;Stadt
anrichten                           | v   | ASSAULT                | subj > auf/gegen/an/gen(auf)/gen(gegen)/place                | obj=@attack;Verbrechen;Massaker;Blutbad;Gräueltat;Völkermord;Mord;Kriegsverbrechen
anschießen                          | v   | ASSAULT firearms       | subj > obj                                                   |
anwenden                            | v   | ASSAULT                | subj > gegen/gen(gegen)                                      | obj=Gewalt;Waffengewalt
anzetteln                           | v   | ASSAULT                | subj > gegen                                                 | obj=Krieg
anzünden                            | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster
anzünden                            | v   | ASSAULT destroy        | - > obj/gen(obj)/place                                       | obj=@building, passive, subj!=@disaster
attackieren                         | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | subj!=person;organisation, obj!=@statement;@policy;Vermögen;Guthaben;Ersparnis;Problem;Reserve;Rekord;Leber, recipient
attackieren                         | v   | ASSAULT aerial         | subj > obj/gen(obj)/place                                    | subj=Flugzeug;Kampfflugzeug;Kampfjet;Jet;Bomber;Luftwaffe;Kampfhubschrauber;Hubschrauber
attackieren                         | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | subj=@armed;@troops;@crowd, obj!=@policy;@statement, auf!=@sport
attackieren                         | v   | ASSAULT heavy-weapons  | subj > obj/gen(obj)/place                                    | mit=@weapon, obj!=@policy;@statement, subj!=@disaster
attackieren                         | v   | ASSAULT primitive      | subj > obj/gen(obj)/place                                    | mit=@blade, obj!=@policy;@statement, subj!=@disaster
attackieren                         | v   | ASSAULT explosives     | subj > obj/gen(obj)/place                                    | mit=@bomb, obj!=@policy;@statement, subj!=@disaster
attackieren                         | v   | ASSAULT drone          | subj > obj/gen(obj)/place                                    | subj=Drohne;Kampfdrohne
attackieren                         | v   | ASSAULT drone          | subj > obj/gen(obj)/place                                    | mit=Drohne;Kampfdrohne
aufflammen                          | v   | ASSAULT                | - > subj                                                     | subj=@fight, subj!=Protest;Demonstration;Konflikt
auflösen                            | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | mit=@riot_gear
aufreiben                           | v   | ASSAULT                | subj > obj                                                   | obj=@armed;@militia;@troops
ausbomben                           | v   | ASSAULT aerial         | subj > obj/gen(obj)/place                                    |
ausbrechen                          | v   | ASSAULT                | - > subj                                                     | subj=@fight, subj!=Protest;Demonstration;Konflikt
auseinanderjagen                    | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | obj=@crowd;@protest
auseinanderprügeln                  | v   | ASSAULT crowd-control  | subj > obj                                                   | any
auseinandertreiben                  | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | obj=@crowd;@protest
auseinandertreiben                  | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | mit=@riot_gear
auseinandertreiben | v | ASSAULT crowd-control | subj > obj | mit=Tränengas;Wasserwerfer;Schlagstock;Gummigeschoss;Knüppel, any
ausführen                           | v   | ASSAULT                | subj > auf/gegen/an/gen(auf)/gen(gegen)                      | obj=@attack;Massaker, recipient
auslöschen                          | v   | ASSAULT                | subj > obj                                                   | subj=@troops;@armed;state, obj=@victim;Volk;Jude;ethnisch;Bevölkerung;Zivilbevölkerung;Minderheit
auspeitschen                        | v   | ASSAULT beat           | subj > obj                                                   |
ausrotten                           | v   | ASSAULT                | subj > obj                                                   | subj=@troops;@armed;state, obj=@victim;Volk;Jude;ethnisch;Bevölkerung;Zivilbevölkerung;Minderheit
ausrotten                           | v   | ASSAULT                | subj > obj                                                   | subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
ausschalten                         | v   | ASSAULT targeted       | subj > obj                                                   | subj=@armed;state, obj=person
ausüben                             | v   | ASSAULT                | subj > gegen/gen(gegen)                                      | obj=Gewalt;Waffengewalt
bearbeiten                          | v   | ASSAULT beat           | subj > obj                                                   | subj=@police;Beamter, mit=@stick
beenden                             | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | mit=@riot_gear
begehen                             | v   | ASSAULT                | subj > auf/gegen/an/gen(auf)/gen(gegen)/place                | obj=@attack;Verbrechen;Massaker;Blutbad;Gräueltat;Völkermord;Mord;Kriegsverbrechen
begehen                             | v   | ASSAULT targeted       | subj > auf/gen(auf)                                          | obj=Attentat;Mordanschlag;Bombenattentat
beginnen                            | v   | ASSAULT                | subj > gegen/auf/gen(gegen)/gen(auf)/place                   | obj=Offensive;Großoffensive;Militäroffensive;Militäroperation;Angriff;Großangriff;Bodenoffensive;Luftangriff;Invasion;Feldzug;Gegenoffensive;Gegenangriff;Krieg;Feuer;Militärschlag
beginnen                            | v   | ASSAULT                | subj > gegen                                                 | obj=Krieg
begrapschen                         | v   | ASSAULT sexual         | subj > obj                                                   |
bekämpfen                           | v   | ASSAULT                | subj > obj                                                   | obj=@armed;@militia;@troops
belagern                            | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | obj=@building;@territory;@city;place
belagern                            | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | subj=@troops;@armed;@police
belegen                             | v   | ASSAULT heavy-weapons  | subj > obj/gen(obj)/place                                    | mit=@weapon, obj!=@policy;@statement, subj!=@disaster
beschädigen                         | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
beschießen                          | v   | ASSAULT aerial         | subj > obj/gen(obj)/place                                    | subj=Flugzeug;Kampfflugzeug;Kampfjet;Jet;Bomber;Luftwaffe;Kampfhubschrauber;Hubschrauber
beschießen                          | v   | ASSAULT heavy-weapons  | subj > obj/gen(obj)/place                                    | mit=@weapon, obj!=@policy;@statement, subj!=@disaster
beschießen                          | v   | ASSAULT drone          | subj > obj/gen(obj)/place                                    | subj=Drohne;Kampfdrohne
beschießen                          | v   | ASSAULT drone          | subj > obj/gen(obj)/place                                    | mit=Drohne;Kampfdrohne
beschießen                          | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | mit=@riot_gear
beschießen                          | v   | ASSAULT heavy-weapons  | subj > obj/gen(obj)/place                                    | obj!=@sport
beschießen | v | ASSAULT explosives | subj > obj/gen(obj)/place | mit=Böller;Feuerwerkskörper;Knallkörper;Silvesterrakete;Feuerwerksrakete;Feuerwerk;Sprengkörper;Bengalo;Kracher, mit=*
beseitigen                          | v   | ASSAULT targeted       | subj > obj                                                   | subj=@armed;state, obj=person
bewerfen                            | v   | ASSAULT primitive      | subj > obj/gen(obj)/place                                    | mit=@blade, obj!=@policy;@statement, subj!=@disaster
bewerfen                            | v   | ASSAULT primitive      | subj > obj                                                   | mit=@thrown
bewerfen | v | ASSAULT explosives | subj > obj/gen(obj)/place | mit=Böller;Feuerwerkskörper;Knallkörper;Silvesterrakete;Feuerwerksrakete;Feuerwerk;Sprengkörper;Bengalo;Kracher, mit=*
bombardieren                        | v   | ASSAULT unconventional | subj > obj/gen(obj)/place                                    | mit=@chemical, obj!=@policy;@statement, subj!=@disaster
bombardieren                        | v   | ASSAULT heavy-weapons  | subj > obj/gen(obj)/place                                    | subj=Artillerie;Panzer;Geschütz;Schiff;Kriegsschiff;Kanonenboot;Marine;Flotte
bombardieren                        | v   | ASSAULT aerial         | subj > obj/gen(obj)/place                                    |
brandschatzen                       | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | subj=@troops;@armed;@crowd
brechen                             | v   | ASSAULT                | subj > obj                                                   | obj=Widerstand;Aufstand;Revolte;Rebellion
bringen                             | v   | ASSAULT abduct         | subj > obj                                                   | in=Gewalt, actor
dahinmetzeln                        | v   | ASSAULT                | subj > obj                                                   | any
dahinmorden                         | v   | ASSAULT                | subj > obj                                                   | any
demolieren                          | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
deponieren                          | v   | ASSAULT explosives     | subj > place                                                 | obj=@bomb
detonieren                          | v   | ASSAULT explosives     | - > in/vor/place                                             | obj=@bomb, subj!=@sport
detonieren                          | v   | ASSAULT explosives     | subj/gen(subj) > place                                       | subj=@bomb
drangsalieren                       | v   | ASSAULT                | subj > obj                                                   |
durchführen                         | v   | ASSAULT                | subj > auf/gegen/an/gen(auf)/gen(gegen)                      | obj=@attack;Massaker, recipient
durchgreifen                        | v   | ASSAULT crowd-control  | subj > gegen/gen(gegen)                                      | subj=@police;@troops, gegen=@crowd;@protest
durchprügeln                        | v   | ASSAULT beat           | subj > obj                                                   |
durchschneiden                      | v   | ASSAULT primitive      | subj > dat                                                   | obj=Kehle;Kopf;Hals
einäschern                          | v   | ASSAULT aerial         | subj > obj/gen(obj)/place                                    |
eindreschen                         | v   | ASSAULT beat           | subj > auf/gen(auf)                                          | both
eindringen                          | v   | ASSAULT                | subj > in/gen(in)                                            | subj=@troops;@armed;state, in=@territory;@city;place;state
einfallen                           | v   | ASSAULT                | subj > in/gen(in)                                            | subj=@troops;@armed;state, in=@territory;@city;place;state
einkesseln                          | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | obj=@building;@territory;@city;place
einkesseln                          | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | subj=@troops;@armed;@police
einknüppeln                         | v   | ASSAULT beat           | subj > auf/gen(auf)                                          | any
einleiten                           | v   | ASSAULT                | subj > gegen/auf/gen(gegen)/gen(auf)/place                   | obj=Offensive;Großoffensive;Militäroffensive;Militäroperation;Angriff;Großangriff;Bodenoffensive;Luftangriff;Invasion;Feldzug;Gegenoffensive;Gegenangriff;Krieg;Feuer;Militärschlag
einmarschieren                      | v   | ASSAULT                | subj > in/gen(in)                                            | subj=@troops;@armed;state, in=@territory;@city;place;state
einmarschieren                      | v   | ASSAULT                | subj > in/gen(in)/place                                      | subj=@troops;@armed;state
einmarschieren                      | v   | ASSAULT                | subj > in                                                    | in=state
einnehmen                           | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | obj=@building;@territory;@city;place
einnehmen                           | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | subj=@troops;@armed;@police
einprügeln                          | v   | ASSAULT beat           | subj > auf/gen(auf)                                          | any
einschlagen                         | v   | ASSAULT heavy-weapons  | von/aus/aus(subj)/von(subj) > in/gen(in)/place                | subj=Rakete;Granate;Geschoss;Mörsergranate;Kassam-Rakete;Katjuscha;Artilleriegranate
einschlagen | v | ASSAULT heavy-weapons | von/aus/aus(subj)/von(subj) > place/gen(in) | subj=Rakete;Geschoss;Granate;Mörsergranate;Bombe;Kurzstreckenrakete;Artilleriegeschoss
einschreiten                        | v   | ASSAULT crowd-control  | subj > gegen/gen(gegen)                                      | subj=@police;@troops, gegen=@crowd;@protest
einschreiten                        | v   | ASSAULT crowd-control  | subj > gegen/gen(gegen)                                      | mit=@riot_gear
einsetzen                           | v   | ASSAULT heavy-weapons  | subj > gegen/gen(gegen)/place                                | obj=Artillerie;Panzer;Streubombe;Rakete;Hubschrauber
einsetzen                           | v   | ASSAULT                | subj > gegen/gen(gegen)                                      | obj=Gewalt;Waffengewalt
einsetzen                           | v   | ASSAULT crowd-control  | subj > gegen/gen(gegen)/obj                                  | obj=@riot_gear
einsetzen                           | v   | ASSAULT crowd-control  | subj > gegen/gen(gegen)                                      | obj=@riot_gear, gegen=*, actor
einsetzen                           | v   | ASSAULT unconventional | subj > gegen/gen(gegen)/place                                | obj=@chemical
einstechen                          | v   | ASSAULT primitive      | subj > auf                                                   | mit=@blade
eliminieren                         | v   | ASSAULT targeted       | subj > obj                                                   | subj=@armed;state, obj=person
entfesseln                          | v   | ASSAULT                | subj > gegen                                                 | obj=Krieg
entführen                           | v   | ASSAULT abduct         | subj > obj                                                   | subj!=@arts, obj!=@arts;Zuschauer;Leser;Publikum;Besucher;Zuhörer;Betrachter
entführen                           | v   | ASSAULT abduct         | subj > gen(obj)/in/gen(in)/place                                | obj=Schiff;Flugzeug;Frachter;Tanker;Bus;Boot;Yacht
entgehen                            | v   | ASSAULT targeted       | - > dat/subj                                                 | dat=Attentat;Mordanschlag;Anschlag
enthaupten                          | v   | ASSAULT primitive      | subj > obj                                                   |
entkommen                           | v   | ASSAULT targeted       | - > dat/subj                                                 | dat=Attentat;Mordanschlag;Anschlag
erdolchen                           | v   | ASSAULT primitive      | subj > obj                                                   |
erdrosseln                          | v   | ASSAULT                | subj > obj                                                   |
erdulden                            | v   | ASSAULT                | - > subj                                                     | obj=Gewalt;Misshandlung;Übergriff;Folter;Brutalität
erfahren                            | v   | ASSAULT                | - > subj                                                     | obj=Gewalt;Misshandlung;Übergriff;Folter;Brutalität
erleiden                            | v   | ASSAULT                | - > subj                                                     | obj=Gewalt;Misshandlung;Übergriff;Folter;Brutalität
erliegen                            | v   | ASSAULT targeted       | - > dat/subj                                                 | dat=Attentat;Mordanschlag;Anschlag
erliegen                            | v   | ASSAULT                | - > subj                                                     | bei=@attack;@fight;@airstrike
ermorden                            | v   | ASSAULT targeted       | subj > obj                                                   | obj=@target_person
ermorden                            | v   | ASSAULT                | subj > obj                                                   |
erobern                             | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | obj=@building;@territory;@city;place
erobern                             | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | subj=@troops;@armed;@police
eröffnen                            | v   | ASSAULT                | subj > gegen/auf/gen(gegen)/gen(auf)/place                   | obj=Offensive;Großoffensive;Militäroffensive;Militäroperation;Angriff;Großangriff;Bodenoffensive;Luftangriff;Invasion;Feldzug;Gegenoffensive;Gegenangriff;Krieg;Feuer;Militärschlag
eröffnen                            | v   | ASSAULT firearms       | subj > auf/gen(auf)/place                                    | obj=Feuer;Schuss, obj!=Torschuss;Freistoß;Fernschuss;Weitschuss;Distanzschuss;Startschuss;Schnappschuss;Vorschuss;Ausschuss;Warnschuss
erschießen                          | v   | ASSAULT targeted       | subj > obj                                                   | obj=@target_person, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster, mit!=Auto
erschießen                          | v   | ASSAULT firearms       | subj > obj                                                   |
erschlagen                          | v   | ASSAULT beat           | subj > obj                                                   | obj=person;group;@victim;@crowd;@police;@troops;@official
erschlagen                          | v   | ASSAULT beat           | subj > obj                                                   | passive
erstechen                           | v   | ASSAULT primitive      | subj > obj                                                   |
ersticken                           | v   | ASSAULT                | subj > obj                                                   | obj=Widerstand;Aufstand;Revolte;Rebellion
erstürmen                           | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | obj=@building;@territory;@city;place
ertränken                           | v   | ASSAULT                | subj > obj                                                   |
erwürgen                            | v   | ASSAULT                | subj > obj                                                   |
eskalieren                          | v   | ASSAULT                | - > subj                                                     | subj=@fight, subj!=Protest;Demonstration;Konflikt
exekutieren                         | v   | ASSAULT targeted       | subj > obj                                                   | obj=@target_person
exekutieren                         | v   | ASSAULT                | subj > obj                                                   |
explodieren                         | v   | ASSAULT explosives     | - > in/vor/place                                             | obj=@bomb, subj!=@sport
explodieren                         | v   | ASSAULT explosives     | subj/gen(subj) > place                                       | subj=@bomb
explodieren                         | v   | ASSAULT explosives     | - > vor/gen(vor)/neben                                       | subj=Auto;Lastwagen;Fahrzeug;Motorrad;Kleinbus;Tanklaster, vor=Polizeiwache;Polizeistation;Kaserne;Botschaft;Hauptquartier;Ministerium;Moschee;Kirche;Rekrutierungsbüro;Konsulat;Gericht;Armeeposten
fallen                              | v   | ASSAULT                | - > subj                                                     | in=@fight, subj=@troops;@victim;@armed
festhalten                          | v   | ASSAULT abduct         | subj > obj                                                   | obj=@victim;@hostage
festhalten                          | v   | ASSAULT abduct         | subj > obj                                                   | als=Geisel
feuern                              | v   | ASSAULT firearms       | subj > auf/gen(auf)                                          | recipient, obj!=@sport
feuern                              | v   | ASSAULT heavy-weapons  | subj > auf/gegen/gen(auf)/place                              | obj=@arms;Granate
feuern                              | v   | ASSAULT crowd-control  | subj > auf/in/gegen/place                                    | obj=@riot_gear
feuern                              | v   | ASSAULT firearms       | subj > auf/gen(auf)/place                                    | subj=@armed
feuern | v | ASSAULT explosives | subj > auf/gegen/gen(auf)/in/place | obj=Böller;Feuerwerkskörper;Knallkörper;Silvesterrakete;Feuerwerksrakete;Feuerwerk;Sprengkörper;Bengalo;Kracher, obj=*
fliegen                             | v   | ASSAULT                | subj > gegen/auf/gen(gegen)/gen(auf)/place                   | obj=Offensive;Großoffensive;Militäroffensive;Militäroperation;Angriff;Großangriff;Bodenoffensive;Luftangriff;Invasion;Feldzug;Gegenoffensive;Gegenangriff;Krieg;Feuer;Militärschlag
foltern                             | v   | ASSAULT                | durch/subj > obj                                             | obj=@migrant;@prisoner, passive, zu=Tod
foltern                             | v   | ASSAULT torture        | subj > obj                                                   | obj!=Publikum;Ohr;Zuschauer
fordern                             | v   | ASSAULT                | adj(subj)/gen(subj)/comp(subj)/durch(subj) > auf(subj)/gegen(subj)/obj/place | subj=@attack;@fight;@airstrike, obj=@victim;@casualty;Leben;Menschenleben;Todesopfer;person
fortsetzen                          | v   | ASSAULT                | subj > gegen/auf/gen(gegen)/gen(auf)/place                   | obj=Offensive;Großoffensive;Militäroffensive;Militäroperation;Angriff;Großangriff;Bodenoffensive;Luftangriff;Invasion;Feldzug;Gegenoffensive;Gegenangriff;Krieg;Feuer;Militärschlag
führen                              | v   | ASSAULT                | subj > gegen/auf/gen(gegen)/gen(auf)/place                   | obj=Offensive;Großoffensive;Militäroffensive;Militäroperation;Angriff;Großangriff;Bodenoffensive;Luftangriff;Invasion;Feldzug;Gegenoffensive;Gegenangriff;Krieg;Feuer;Militärschlag
führen                              | v   | ASSAULT                | subj > gegen                                                 | obj=Krieg
füsilieren                          | v   | ASSAULT                | subj > obj                                                   |
geben                               | v   | ASSAULT                | - > subj                                                     | bei=@attack;@fight;@airstrike, subj=@casualty
geben                               | v   | ASSAULT                | - > obj                                                      | bei=@attack;@fight;@airstrike, obj=@casualty
haben                               | v   | ASSAULT abduct         | subj > obj                                                   | in=Gewalt, actor
halten                              | v   | ASSAULT abduct         | subj > obj                                                   | in=Gewalt, actor
hinmorden                           | v   | ASSAULT                | subj > obj                                                   | subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
hinrichten                          | v   | ASSAULT                | subj > obj                                                   |
hinschlachten                       | v   | ASSAULT                | subj > obj                                                   | subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
hochgehen                           | v   | ASSAULT explosives     | - > in/vor/place                                             | obj=@bomb, subj!=@sport
hochgehen                           | v   | ASSAULT explosives     | subj/gen(subj) > place                                       | subj=@bomb
kämpfen                             | v   | ASSAULT                | subj > gegen                                                 | gegen=@armed;@troops, subj!=@policy
kämpfen                             | v   | ASSAULT                | subj > gegen/mit                                             | in=@city;@territory, subj=@militia
kämpfen                             | v   | ASSAULT                | subj > gegen/mit                                             | subj=@troops;@armed
kapern                              | v   | ASSAULT abduct         | subj > in/gen(in)/place                                      | obj=Schiff;Flugzeug;Frachter;Tanker;Bus;Boot;Yacht
kapern                              | v   | ASSAULT abduct         | subj > obj                                                   |
kidnappen                           | v   | ASSAULT abduct         | subj > obj                                                   |
knüppeln                            | v   | ASSAULT crowd-control  | subj > obj                                                   | subj=@police;@troops, recipient
köpfen                              | v   | ASSAULT primitive      | subj > obj                                                   | obj=person;group;@victim;@hostage;@crowd;@official
kosten                              | v   | ASSAULT                | adj(subj)/gen(subj)/comp(subj)/durch(subj) > auf(subj)/gegen(subj)/obj/place | subj=@attack;@fight;@airstrike, obj=@victim;@casualty;Leben;Menschenleben;Todesopfer;person
krepieren                           | v   | ASSAULT explosives     | subj/gen(subj) > place                                       | subj=@bomb
kreuzigen                           | v   | ASSAULT primitive      | subj > obj                                                   |
lancieren                           | v   | ASSAULT                | subj > gegen/auf/gen(gegen)/gen(auf)/place                   | obj=Offensive;Großoffensive;Militäroffensive;Militäroperation;Angriff;Großangriff;Bodenoffensive;Luftangriff;Invasion;Feldzug;Gegenoffensive;Gegenangriff;Krieg;Feuer;Militärschlag
legen                               | v   | ASSAULT explosives     | subj > place                                                 | obj=@bomb
lenken                              | v   | ASSAULT heavy-weapons  | subj > auf/gegen/gen(auf)/place                              | obj=@arms;Granate
liquidieren                         | v   | ASSAULT targeted       | subj > obj                                                   | obj=person;group;@victim;@suspect
losgehen                            | v   | ASSAULT primitive      | subj > auf/gegen/mit                                         | subj=@crowd;@police;@armed, mit=@stick;@blade;@weapon
losgehen                            | v   | ASSAULT primitive      | subj > auf                                                   | mit=@blade
losprügeln                          | v   | ASSAULT beat           | subj > auf/gen(auf)                                          | any
lynchen                             | v   | ASSAULT                | subj > obj                                                   | subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
malträtieren                        | v   | ASSAULT                | subj > obj                                                   |
massakrieren                        | v   | ASSAULT                | subj > obj                                                   | subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
meucheln                            | v   | ASSAULT                | subj > obj                                                   |
missbrauchen                        | v   | ASSAULT sexual         | subj > obj                                                   | obj=Frau;Mädchen;Kind;Häftling;Gefangene;Junge
misshandeln                         | v   | ASSAULT                | subj > obj                                                   |
nehmen                              | v   | ASSAULT abduct         | subj > obj                                                   | als=Geisel
nehmen                              | v   | ASSAULT abduct         | subj > gen(obj)                                              | obj=Geisel
niederbrennen                       | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster
niedergehen                         | v   | ASSAULT heavy-weapons  | von/aus/aus(subj)/von(subj) > in/gen(in)/place                | subj=Rakete;Granate;Geschoss;Mörsergranate;Kassam-Rakete;Katjuscha;Artilleriegranate
niederknüppeln                      | v   | ASSAULT crowd-control  | subj > gen(obj)/obj/place                                    | obj=@protest;Aufstand;Revolte;Rebellion;Erhebung
niederknüppeln                      | v   | ASSAULT beat           | subj > obj                                                   |
niedermähen                         | v   | ASSAULT firearms       | subj > obj                                                   |
niedermetzeln                       | v   | ASSAULT                | subj > obj                                                   | subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
niederprügeln                       | v   | ASSAULT beat           | subj > obj                                                   |
niederreißen                        | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
niederringen                        | v   | ASSAULT                | subj > obj                                                   |
niederschießen                      | v   | ASSAULT firearms       | subj > obj                                                   |
niederschlagen                      | v   | ASSAULT beat           | subj > obj                                                   | obj=person;group;@victim;@crowd;@police;@troops;@official
niederschlagen                      | v   | ASSAULT crowd-control  | subj > gen(obj)/obj/place                                    | obj=@protest;Aufstand;Revolte;Rebellion;Erhebung
niederstechen                       | v   | ASSAULT primitive      | subj > obj                                                   |
niederstrecken                      | v   | ASSAULT firearms       | subj > obj                                                   |
niederwalzen                        | v   | ASSAULT crowd-control  | subj > gen(obj)/obj/place                                    | obj=@protest;Aufstand;Revolte;Rebellion;Erhebung
planen                              | v   | ASSAULT targeted       | subj > auf/gen(auf)                                          | obj=Attentat;Mordanschlag;Bombenattentat
plattwalzen                         | v   | ASSAULT destroy        | subj > gen(obj)/obj/von(obj)                                 | obj=@building;Hütte, both
platzieren                          | v   | ASSAULT explosives     | subj > place                                                 | obj=@bomb
plündern                            | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster;@crowd;@x_protesters, bei!=@disaster, durch!=@disaster, an!=@disaster
plündern                            | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | subj=@troops;@armed, subj!=@crowd;@x_protesters
prügeln                             | v   | ASSAULT                | durch/subj > obj                                             | obj=@migrant;@prisoner, passive, zu=Tod
prügeln                             | v   | ASSAULT beat           | subj > obj                                                   |
quälen                              | v   | ASSAULT                | durch/subj > obj                                             | obj=@migrant;@prisoner, passive, zu=Tod
quälen                              | v   | ASSAULT torture        | subj > obj                                                   | obj!=Publikum;Ohr;Zuschauer
rammen                              | v   | ASSAULT suicide-attack | subj > obj/gen(obj)                                          | subj=Attentäter;Selbstmordattentäter;Terrorist;Rebell;Islamist
rammen                              | v   | ASSAULT                | subj > obj/gen(obj)                                          | subj=@troops;group;organisation;Kriegsschiff;Küstenwache, obj=Schiff;Fischerboot;Patrouillenboot;Zerstörer;Boot;Konvoi, actor
räumen                              | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | mit=@riot_gear
reagieren                           | v   | ASSAULT crowd-control  | subj > gegen/gen(gegen)                                      | mit=@riot_gear
rückerobern                         | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | obj=@building;@territory;@city;place
schänden                            | v   | ASSAULT sexual         | subj > obj                                                   |
schießen                            | v   | ASSAULT firearms       | subj > auf/gen(auf)                                          | recipient, obj!=@sport
schießen                            | v   | ASSAULT firearms       | subj > auf/gegen/place                                       | subj=@police;@troops
schießen                            | v   | ASSAULT heavy-weapons  | subj > auf/gegen/gen(auf)/place                              | obj=@arms;Granate
schießen                            | v   | ASSAULT crowd-control  | subj > auf/in/gegen/place                                    | obj=@riot_gear
schießen                            | v   | ASSAULT firearms       | subj > auf/gen(auf)/place                                    | subj=@armed
schießen | v | ASSAULT explosives | subj > auf/gegen/gen(auf)/in/place | obj=Böller;Feuerwerkskörper;Knallkörper;Silvesterrakete;Feuerwerksrakete;Feuerwerk;Sprengkörper;Bengalo;Kracher, obj=*
schlagen                            | v   | ASSAULT beat           | subj > obj                                                   | subj=@police;@troops;Wärter;Gefängniswärter;Aufseher;Wächter;Neonazi;Skinhead, obj!=@sport;Alarm;@armed
schlagen                            | v   | ASSAULT beat           | subj > obj                                                   | obj=@crowd;Häftling;Gefangener;Journalist;Ausländer, passive
schlagen                            | v   | ASSAULT beat           | subj > obj                                                   | mit=@stick, obj!=@policy;@statement, subj!=@disaster
schlagen                            | v   | ASSAULT                | durch/subj > obj                                             | obj=@migrant;@prisoner, passive, zu=Tod
schleudern                          | v   | ASSAULT primitive      | subj > auf/gegen                                             | obj=@thrown
sprengen                            | v   | ASSAULT explosives     | subj > obj/gen(obj)/place                                    | obj=@building
sprengen                            | v   | ASSAULT destroy        | subj > gen(obj)/place                                        | obj=Statue;Buddha-Statue;Heiligtum;Schrein;Moschee;Grab;Denkmal;Tempel;Kirche;Brücke;Pipeline;Strommast, subj=@armed;@militia;@troops;group;organisation;Saboteur
sprühen                             | v   | ASSAULT crowd-control  | subj > gegen/gen(gegen)/obj                                  | obj=@riot_gear
starten                             | v   | ASSAULT                | subj > gegen/auf/gen(gegen)/gen(auf)/place                   | obj=Offensive;Großoffensive;Militäroffensive;Militäroperation;Angriff;Großangriff;Bodenoffensive;Luftangriff;Invasion;Feldzug;Gegenoffensive;Gegenangriff;Krieg;Feuer;Militärschlag
stehen                              | v   | ASSAULT                | subj > gegen/gen(gegen)                                      | in=Offensive;Großoffensive;Krieg;Militäroffensive;Kampf;Gefecht, subj=@troops;state;@armed
steinigen                           | v   | ASSAULT primitive      | subj > obj                                                   |
sterben                             | v   | ASSAULT suicide-attack | - > subj                                                     | bei=Selbstmordanschlag;Selbstmordattentat;Selbstmordangriff, bei!=@disaster
sterben                             | v   | ASSAULT firearms       | - > subj                                                     | bei=Schießerei;Schusswechsel;Feuergefecht;Amoklauf;Schuss, bei!=@disaster
sterben                             | v   | ASSAULT                | - > subj                                                     | in=@fight, subj=@troops;@victim;@armed
sterben                             | v   | ASSAULT                | - > subj                                                     | durch=@attack;@gun;@weapon;@airstrike
sterben                             | v   | ASSAULT aerial         | - > subj                                                     | bei=@airstrike, bei!=@disaster
sterben                             | v   | ASSAULT                | - > subj                                                     | bei=@attack;@fight;@airstrike
sterben                             | v   | ASSAULT explosives     | - > subj                                                     | durch=@bomb, durch!=@disaster
sterben                             | v   | ASSAULT explosives     | - > subj                                                     | bei=@bomb, bei!=@disaster
stoßen                              | v   | ASSAULT                | subj & durch/gen(auf)/auf                                    | subj=@troops, auf=Widerstand
stürmen                             | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | obj=@building;@territory;@city;place
stürmen                             | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | subj=@troops;@armed;@police
toben                               | v   | ASSAULT                | - > subj                                                     | subj=@fight, subj!=Protest;Demonstration;Konflikt
teilnehmen                          | v   | ASSAULT                | subj > gegen(an)/gegen/gen(an)                               | an=@fighting, subj=state;@troops;organisation;@armed;@police;group, actor
sich beteiligen                     | v   | ASSAULT                | subj > gegen(an)/gegen/gen(an)                               | an=@fighting, subj=state;@troops;organisation;@armed;@police;group, actor
töten                               | v   | ASSAULT suicide-attack | subj > obj                                                   | bei=Selbstmordanschlag;Selbstmordattentat;Selbstmordangriff, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
töten                               | v   | ASSAULT firearms       | subj > obj                                                   | bei=Schießerei;Schusswechsel;Feuergefecht;Amoklauf, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
töten                               | v   | ASSAULT unconventional | subj > obj/gen(obj)/place                                    | mit=@chemical, obj!=@policy;@statement, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
töten                               | v   | ASSAULT primitive      | subj > obj/gen(obj)/place                                    | mit=@blade, obj!=@policy;@statement, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
töten                               | v   | ASSAULT explosives     | subj > obj/gen(obj)/place                                    | mit=@bomb, obj!=@policy;@statement, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
töten                               | v   | ASSAULT firearms       | subj > obj/gen(obj)/place                                    | mit=@gun, obj!=@policy;@statement, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
töten                               | v   | ASSAULT targeted       | subj > obj                                                   | obj=@target_person, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster, mit!=Auto
töten                               | v   | ASSAULT                | adj(subj)/gen(subj)/comp(subj)/durch(subj) > auf(subj)/gegen(subj)/obj/place | subj=@attack;@fight;@airstrike, obj=@victim;@casualty;Leben;Menschenleben;Todesopfer;person
töten                               | v   | ASSAULT drone          | subj > obj/gen(obj)/place                                    | subj=Drohne;Kampfdrohne, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
töten                               | v   | ASSAULT aerial         | subj > obj                                                   | durch=@airstrike, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
töten                               | v   | ASSAULT aerial         | subj > obj                                                   | bei=@airstrike, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
töten                               | v   | ASSAULT explosives     | subj > obj                                                   | durch=@bomb, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
töten                               | v   | ASSAULT firearms       | subj > obj                                                   | durch=@gun, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
töten                               | v   | ASSAULT explosives     | subj > obj                                                   | subj=@bomb, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
töten                               | v   | ASSAULT explosives     | subj > obj                                                   | bei=@bomb, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
töten                               | v   | ASSAULT                | subj > obj                                                   | subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
totprügeln                          | v   | ASSAULT beat           | subj > obj                                                   |
totschlagen                         | v   | ASSAULT                | subj > obj                                                   | subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster, obj!=Zeit
tottreten                           | v   | ASSAULT beat           | subj > obj                                                   |
traktieren                          | v   | ASSAULT beat           | subj > obj                                                   | mit=@stick, obj!=@policy;@statement, subj!=@disaster
treffen                             | v   | ASSAULT                | adj(subj)/gen(subj)/comp(subj)/durch(subj) > auf(subj)/gegen(subj)/obj/place | subj=@attack;@fight;@airstrike, obj=@victim;@casualty;Leben;Menschenleben;Todesopfer;person
treffen                             | v   | ASSAULT aerial         | subj > obj/gen(obj)/place                                    | subj=Flugzeug;Kampfflugzeug;Kampfjet;Jet;Bomber;Luftwaffe;Kampfhubschrauber;Hubschrauber
treffen                             | v   | ASSAULT firearms       | subj > obj                                                   | durch=@gun, durch!=@disaster
treffen                             | v   | ASSAULT                | subj & durch/gen(auf)/auf                                    | subj=@troops, auf=Widerstand
treffen                             | v   | ASSAULT drone          | subj > obj/gen(obj)/place                                    | subj=Drohne;Kampfdrohne
treffen | v | ASSAULT heavy-weapons | gen(von) > subj/obj/gen(subj) | von=Rakete;Granate;Geschoss;Bombe;Mörsergranate;Artilleriegeschoss;Drohne
treten                              | v   | ASSAULT beat           | subj > obj                                                   | subj=@police;@troops;Wärter;Gefängniswärter;Aufseher;Wächter;Neonazi;Skinhead, obj!=@sport;Alarm;@armed
treten                              | v   | ASSAULT                | durch/subj > obj                                             | obj=@migrant;@prisoner, passive, zu=Tod
überfallen                          | v   | ASSAULT primitive      | subj > obj/gen(obj)/place                                    | mit=@blade, obj!=@policy;@statement, subj!=@disaster
überfallen                          | v   | ASSAULT firearms       | subj > obj/gen(obj)/place                                    | mit=@gun, obj!=@policy;@statement, subj!=@disaster
überfallen                          | v   | ASSAULT                | subj > obj                                                   |
überrennen                          | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | obj=@building;@territory;@city;place
überrennen                          | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | subj=@troops;@armed;@police
überwältigen                        | v   | ASSAULT                | subj > obj                                                   |
überziehen                          | v   | ASSAULT                | subj > obj/gen(obj)/adj(obj)                                 | mit=Kampfdrohne;Drohne;Rakete;Bombe;Bombenteppich;Luftangriff;Granate;Krieg;Terror, actor
umbringen                           | v   | ASSAULT                | subj > obj                                                   | subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
umkommen                            | v   | ASSAULT suicide-attack | - > subj                                                     | bei=Selbstmordanschlag;Selbstmordattentat;Selbstmordangriff, bei!=@disaster
umkommen                            | v   | ASSAULT firearms       | - > subj                                                     | bei=Schießerei;Schusswechsel;Feuergefecht;Amoklauf;Schuss, bei!=@disaster
umkommen                            | v   | ASSAULT                | - > subj                                                     | in=@fight, subj=@troops;@victim;@armed
umkommen                            | v   | ASSAULT                | - > subj                                                     | durch=@attack;@gun;@weapon;@airstrike
umkommen                            | v   | ASSAULT aerial         | - > subj                                                     | bei=@airstrike, bei!=@disaster
umkommen                            | v   | ASSAULT                | - > subj                                                     | bei=@attack;@fight;@airstrike
umkommen                            | v   | ASSAULT explosives     | - > subj                                                     | durch=@bomb, durch!=@disaster
umkommen                            | v   | ASSAULT explosives     | - > subj                                                     | bei=@bomb, bei!=@disaster
umzingeln                           | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | subj=@troops;@armed;@police
unternehmen                         | v   | ASSAULT                | subj > gegen/auf/gen(gegen)/gen(auf)/place                   | obj=Offensive;Großoffensive;Militäroffensive;Militäroperation;Angriff;Großangriff;Bodenoffensive;Luftangriff;Invasion;Feldzug;Gegenoffensive;Gegenangriff;Krieg;Feuer;Militärschlag
verdreschen                         | v   | ASSAULT beat           | subj > obj                                                   |
vergasen                            | v   | ASSAULT                | subj > obj                                                   | subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
vergewaltigen                       | v   | ASSAULT sexual         | subj > obj                                                   |
vergiften                           | v   | ASSAULT unconventional | subj > obj/gen(obj)/place                                    | mit=@chemical, obj!=@policy;@statement, subj!=@disaster
vergiften                           | v   | ASSAULT targeted       | subj > obj                                                   | obj=person;group;@victim;@official
verheeren                           | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
verletzen                           | v   | ASSAULT                | subj > obj                                                   | obj=@troops;@police;@crowd, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
in Tod reißen | v | ASSAULT | subj > obj | subj!=@disaster;Auto;Zug, obj=*
verletzen                           | v   | ASSAULT suicide-attack | subj > obj                                                   | bei=Selbstmordanschlag;Selbstmordattentat;Selbstmordangriff, bei!=@disaster
verletzen                           | v   | ASSAULT firearms       | subj > obj                                                   | bei=Schießerei;Schusswechsel;Feuergefecht;Amoklauf, bei!=@disaster
verletzen                           | v   | ASSAULT primitive      | subj > obj/gen(obj)/place                                    | mit=@blade, obj!=@policy;@statement, subj!=@disaster
verletzen                           | v   | ASSAULT firearms       | subj > obj/gen(obj)/place                                    | mit=@gun, obj!=@policy;@statement, subj!=@disaster
verletzen                           | v   | ASSAULT                | subj > obj                                                   | in=@fight, obj=@victim;@troops;@police
verletzen                           | v   | ASSAULT aerial         | subj > obj                                                   | durch=@airstrike, obj!=@disaster
verletzen                           | v   | ASSAULT aerial         | subj > obj                                                   | bei=@airstrike, obj!=@disaster
verletzen                           | v   | ASSAULT firearms       | subj > obj                                                   | durch=@gun, durch!=@disaster
verletzen                           | v   | ASSAULT explosives     | subj > obj                                                   | durch=@bomb, obj!=@disaster
verletzen                           | v   | ASSAULT explosives     | subj > obj                                                   | subj=@bomb, obj!=@disaster
verletzen                           | v   | ASSAULT explosives     | subj > obj                                                   | bei=@bomb, obj!=@disaster
verletzen                           | v   | ASSAULT                | subj > obj                                                   | bei=@attack;@fight
verletzen                           | v   | ASSAULT                | subj > obj                                                   | durch=@attack;@gun
verletzen | v | ASSAULT beat | subj > obj | subj=person;group;@suspect, obj=person;group;@victim, both, active
vermöbeln                           | v   | ASSAULT beat           | subj > obj                                                   |
vernichten                          | v   | ASSAULT                | subj > obj                                                   | subj=@troops;@armed;state, obj=@victim;Volk;Jude;ethnisch;Bevölkerung;Zivilbevölkerung;Minderheit
vernichten                          | v   | ASSAULT                | subj > obj                                                   | obj=@armed;@militia;@troops
verprügeln                          | v   | ASSAULT beat           | subj > obj                                                   |
verschießen                         | v   | ASSAULT crowd-control  | subj > gegen/gen(gegen)/obj                                  | obj=@riot_gear
verschleppen                        | v   | ASSAULT abduct         | subj > obj                                                   | obj=person;group;@victim;@hostage;@crowd;@troops
verstecken                          | v   | ASSAULT explosives     | subj > place                                                 | obj=@bomb
verstümmeln                         | v   | ASSAULT                | subj > obj                                                   | subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
vertreiben                          | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | mit=@riot_gear
verüben                             | v   | ASSAULT                | subj > auf/gegen/an/gen(auf)/gen(gegen)/place                | obj=@attack;Verbrechen;Massaker;Blutbad;Gräueltat;Völkermord;Mord;Kriegsverbrechen
verüben                             | v   | ASSAULT targeted       | subj > auf/gen(auf)                                          | obj=Attentat;Mordanschlag;Bombenattentat
verwenden                           | v   | ASSAULT                | subj > gegen/gen(gegen)                                      | obj=Gewalt;Waffengewalt
verwenden                           | v   | ASSAULT crowd-control  | subj > gegen/gen(gegen)/obj                                  | obj=@riot_gear
verwenden                           | v   | ASSAULT unconventional | subj > gegen/gen(gegen)/place                                | obj=@chemical
verwunden                           | v   | ASSAULT                | subj > obj                                                   | in=@fight, obj=@victim;@troops;@police, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
verwunden                           | v   | ASSAULT                | subj > obj                                                   | bei=@attack;@fight, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
verwunden                           | v   | ASSAULT                | subj > obj                                                   | durch=@attack;@gun, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
verwunden                           | v   | ASSAULT explosives     | subj > obj                                                   | durch=@bomb, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
verwunden                           | v   | ASSAULT                | subj > obj                                                   | subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster, obj!=@sport
verwunden                           | v   | ASSAULT firearms       | subj > obj                                                   | durch=@gun, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
verwüsten                           | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
verwüsten                           | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | subj=@troops;@armed;@crowd
vollstrecken                        | v   | ASSAULT targeted       | subj > obj                                                   | obj=Todesurteil;Todesstrafe
vollziehen                          | v   | ASSAULT targeted       | subj > obj                                                   | obj=Todesurteil;Todesstrafe
vorbereiten                         | v   | ASSAULT targeted       | subj > auf/gen(auf)                                          | obj=Attentat;Mordanschlag;Bombenattentat
vorgehen                            | v   | ASSAULT primitive      | subj > auf/gegen/mit                                         | subj=@crowd;@police;@armed, mit=@stick;@blade;@weapon
vorgehen                            | v   | ASSAULT crowd-control  | subj > gegen/gen(gegen)                                      | subj=@police;@troops, gegen=@crowd;@protest
vorgehen                            | v   | ASSAULT crowd-control  | subj > gegen/gen(gegen)                                      | mit=@riot_gear
vorrücken                           | v   | ASSAULT                | subj > in/gen(in)                                            | subj=@troops;@armed;state, in=@territory;@city;place;state
vorstoßen                           | v   | ASSAULT                | subj > in/gen(in)                                            | subj=@troops;@armed;state, in=@territory;@city;place;state
werfen                              | v   | ASSAULT crowd-control  | subj > auf/in/gegen/place                                    | obj=@riot_gear
werfen                              | v   | ASSAULT primitive      | subj > auf/gegen                                             | obj=@thrown
werfen | v | ASSAULT primitive | subj > auf/nach/gegen/gen(auf) | mit=Stein;Flasche;Molotowcocktail;Brandflasche;Ei;Tomate;Farbbeutel, any
werfen | v | ASSAULT explosives | subj > auf/gegen/gen(auf)/in/gen(in)/nach/place | obj=Böller;Feuerwerkskörper;Knallkörper;Silvesterrakete;Feuerwerksrakete;Feuerwerk;Sprengkörper;Bengalo;Kracher
zerbomben                           | v   | ASSAULT aerial         | subj > obj/gen(obj)/place                                    |
zerren | v | ASSAULT abduct | subj > obj | aus=@building;Auto;Wagen;Haus;Wohnung;Bus;Rathaus;Büro;Fahrzeug, obj=*
zerschlagen                         | v   | ASSAULT                | subj > obj                                                   | obj=Widerstand;Aufstand;Revolte;Rebellion
zerschlagen                         | v   | ASSAULT                | subj > obj                                                   | obj=@armed;@militia;@troops
zerstören                           | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
zerstören                           | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | subj=@troops;@armed;@crowd
zerstreuen                          | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | obj=@crowd;@protest
zerstreuen                          | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | mit=@riot_gear
zerstückeln                         | v   | ASSAULT primitive      | subj > obj                                                   |
zünden                              | v   | ASSAULT suicide-attack | subj > place                                                 | obj=Sprengstoffgürtel;Sprengstoffweste
zünden                              | v   | ASSAULT unconventional | subj > gegen/gen(gegen)/place                                | obj=@chemical
zünden                              | v   | ASSAULT explosives     | subj > place                                                 | obj=@bomb
zurückdrängen                       | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | obj=@crowd;@protest
zurückdrängen                       | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | mit=@riot_gear
zurückerobern                       | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | obj=@building;@territory;@city;place
zurückfeuern | v | ASSAULT firearms | subj > auf/gen(auf) | any
zurückschießen | v | ASSAULT firearms | subj > auf/gen(auf) | any
zurückschlagen                      | v   | ASSAULT                | subj > obj                                                   | obj=@armed;@militia;@troops
zurückschlagen                      | v   | ASSAULT                | subj > obj/gen(obj)/place                                    | subj=@troops;@armed;@police
zusammenknüppeln                    | v   | ASSAULT beat           | subj > obj                                                   | any
zusammenprallen                     | v   | ASSAULT                | subj & mit                                                   | mit=@police;@troops;@crowd;@armed
zusammenprügeln                     | v   | ASSAULT beat           | subj > obj                                                   |
zusammenschießen                    | v   | ASSAULT firearms       | subj > obj                                                   |
zusammenschlagen                    | v   | ASSAULT beat           | subj > obj                                                   |
zusammenstoßen                      | v   | ASSAULT                | subj & mit                                                   | mit=@police;@troops;@crowd;@armed

# --- Reflexive verbs ---
sich befinden                       | v   | ASSAULT                | subj > gegen/gen(gegen)                                      | in=Offensive;Großoffensive;Krieg;Militäroffensive;Kampf;Gefecht, subj=@troops;state;@armed
sich bekämpfen                      | v   | ASSAULT                | subj & -                                                     | subj=@armed;group
sich bekennen                       | v   | ASSAULT                | subj > gen(zu)/an(zu)/auf(zu)/gegen(zu)/von(zu)              | zu=@attack;Absturz;Tat;Bluttat;Entführung;Geiselnahme;Mord;Explosion;Tötung;Abschuss;Überfall, claim
sich bekriegen                      | v   | ASSAULT                | subj & -                                                     | subj=@armed;group
sich bemächtigen | v | ASSAULT abduct | subj > gen | gen=person;group;@victim
sich liefern                        | v   | ASSAULT                | subj & mit                                                   | obj=Gefecht;Kampf;Schlacht;Straßenschlacht;Auseinandersetzung;Scharmützel;Prügelei;Rangelei;Handgemenge;Häuserkampf;Schlagabtausch;Kämpfe
sich liefern                        | v   | ASSAULT firearms       | subj & mit                                                   | obj=Schusswechsel;Feuergefecht;Schießerei;Feuerwechsel
sich prügeln                        | v   | ASSAULT beat           | subj & mit                                                   | subj=@crowd;@police;@party_body;Abgeordneter;@armed
sich sprengen                       | v   | ASSAULT suicide-attack | subj > neben/bei/vor/in/place                                | subj=Selbstmordattentäter;Attentäter;Mann;Frau;Terrorist
sich vergehen                       | v   | ASSAULT sexual         | subj > an/gen(an)                                            | an=Frau;Mädchen;Kind;Gefangene;Häftling, subj=@troops;@armed;@police;@official

# --- Support-verb constructions and verbs with fixed words ---
als Geisel halten                   | v   | ASSAULT abduct         | subj > obj                                                   |
als Geisel nehmen                   | v   | ASSAULT abduct         | subj > obj                                                   |
aneinander geraten                  | v   | ASSAULT                | subj & mit                                                   | mit=@police;@troops;@crowd;@armed
auseinander treiben                 | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | obj=@crowd;@protest
auseinander treiben                 | v   | ASSAULT crowd-control  | subj > obj/gen(obj)                                          | mit=@riot_gear
das Feuer eröffnen                  | v   | ASSAULT firearms       | subj > gen(in)/place                                         |
dem Erdboden gleichmachen           | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster, bei!=@disaster, durch!=@disaster, an!=@disaster
den Tod finden                      | v   | ASSAULT                | - > subj                                                     | bei=@attack;@fight;@airstrike
durch Stadt hetzen                  | v   | ASSAULT beat           | subj > obj                                                   | any
durch Straße hetzen                 | v   | ASSAULT beat           | subj > obj                                                   | any
durch Straße jagen                  | v   | ASSAULT beat           | subj > obj                                                   | both
Feuer eröffnen                      | v   | ASSAULT firearms       | subj > gen(in)/place                                         |
Feuer erwidern | v | ASSAULT firearms | subj > gen(obj)/auf | any
gefangen halten                     | v   | ASSAULT abduct         | subj > obj                                                   |
an den Haaren ziehen | v | ASSAULT beat | subj > obj | both
gewaltsam zu Tode kommen            | v   | ASSAULT                | - > subj                                                     |
in die Hände fallen | v | ASSAULT | gen(in)/dat > subj/gen(subj) | subj=@city;@territory;place;Stadt;Ort;Dorf;Festung;Stützpunkt, any
im Einsatz fallen                   | v   | ASSAULT                | - > subj                                                     | subj=@troops, in!=@disaster, bei!=@disaster
im Einsatz sterben                  | v   | ASSAULT                | - > subj                                                     | subj=@troops, in!=@disaster, bei!=@disaster
im Gefecht fallen                   | v   | ASSAULT                | - > subj                                                     | subj=@troops, in!=@disaster, bei!=@disaster
im Kampf fallen                     | v   | ASSAULT                | - > subj                                                     | subj=@troops, in!=@disaster, bei!=@disaster
im Krieg fallen                     | v   | ASSAULT                | - > subj                                                     | subj=@troops, in!=@disaster, bei!=@disaster
in Brand schießen                   | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster
in Brand setzen                     | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster
in Brand setzen                     | v   | ASSAULT destroy        | - > obj/gen(obj)/place                                       | obj=@building, passive, subj!=@disaster
in Brand stecken                    | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster
in Brand stecken                    | v   | ASSAULT destroy        | - > obj/gen(obj)/place                                       | obj=@building, passive, subj!=@disaster
in Flammen setzen                   | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster
in Geiselhaft befinden              | v   | ASSAULT abduct         | - > subj                                                     |
in Geiselhaft nehmen                | v   | ASSAULT abduct         | subj > obj                                                   |
in Geiselhaft sein                  | v   | ASSAULT abduct         | - > subj                                                     |
in Gewalt befinden | v | ASSAULT abduct | gen(in) > subj | any
in Gewalt bringen                   | v   | ASSAULT abduct         | subj > in/gen(in)/place                                      | obj=Schiff;Flugzeug;Frachter;Tanker;Bus;Boot;Yacht
in Gewalt bringen                   | v   | ASSAULT abduct         | subj > obj                                                   |
in Gewalt geraten                   | v   | ASSAULT abduct         | in > subj                                                    |
in Hand fallen | v | ASSAULT | gen(in)/dat > subj/gen(subj) | subj=@city;@territory;place;Stadt;Ort;Dorf;Festung;Stützpunkt, any
in Hand geraten                     | v   | ASSAULT abduct         | in > subj                                                    |
in Hinterhalt geraten               | v   | ASSAULT                | - > subj                                                     |
in Hinterhalt locken                | v   | ASSAULT                | - > subj                                                     |
in Luft feuern                      | v   | ASSAULT crowd-control  | subj > -                                                     | subj=@troops;@police
in Luft jagen                       | v   | ASSAULT explosives     | subj > obj/gen(obj)/place                                    | any
in Luft schießen                    | v   | ASSAULT crowd-control  | subj > -                                                     | subj=@troops;@police
in Luft sprengen                    | v   | ASSAULT explosives     | subj > obj/gen(obj)/place                                    | obj=@building
in Menge feuern                     | v   | ASSAULT firearms       | subj > gen(in)/place                                         |
in Menge schießen                   | v   | ASSAULT firearms       | subj > gen(in)/place                                         |
in Schutt legen                     | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster
in Schutt und Asche legen           | v   | ASSAULT destroy        | subj > obj/gen(obj)/place                                    | obj=@building;@city;@territory, subj!=@disaster
Gewalt antun | v | ASSAULT | subj > dat | any
Jagd machen                         | v   | ASSAULT beat           | subj > auf/gen(auf)                                          | auf=@migrant;Einwanderer;Ausländer;Minderheit;Christ;Muslim;Jude;Andersdenkende;Homosexuelle;Gastarbeiter, subj!=@police
krankenhausreif schlagen            | v   | ASSAULT beat           | subj > obj                                                   |
Leben lassen                        | v   | ASSAULT                | - > subj                                                     | bei=@attack;@fight;@airstrike
Leben verlieren                     | v   | ASSAULT                | - > subj                                                     | bei=@attack;@fight;@airstrike
sexuell belästigen                  | v   | ASSAULT sexual         | subj > obj                                                   |
sexuell missbrauchen                | v   | ASSAULT sexual         | subj > obj                                                   |
sexuell misshandeln                 | v   | ASSAULT sexual         | subj > obj                                                   |
sexuell nötigen                     | v   | ASSAULT sexual         | subj > obj                                                   |
sich in Geiselhaft befinden         | v   | ASSAULT abduct         | - > subj                                                     |
sich in Luft jagen                  | v   | ASSAULT suicide-attack | subj > neben/bei/vor/in/place                                | subj=Selbstmordattentäter;Attentäter;Mann;Frau;Terrorist
sich in Luft sprengen               | v   | ASSAULT suicide-attack | subj > neben/bei/vor/in/place                                | subj=Selbstmordattentäter;Attentäter;Mann;Frau;Terrorist
mit Stein werfen | v | ASSAULT primitive | subj > auf/nach/gegen/gen(auf) | any
um sich schießen                    | v   | ASSAULT firearms       | subj > gen(in)/place                                         |
ums Leben kommen                    | v   | ASSAULT suicide-attack | - > subj                                                     | bei=Selbstmordanschlag;Selbstmordattentat;Selbstmordangriff, bei!=@disaster
ums Leben kommen                    | v   | ASSAULT firearms       | - > subj                                                     | bei=Schießerei;Schusswechsel;Feuergefecht;Amoklauf;Schuss, bei!=@disaster
ums Leben kommen                    | v   | ASSAULT                | - > subj                                                     | in=@fight, subj=@troops;@victim;@armed
ums Leben kommen                    | v   | ASSAULT                | - > subj                                                     | durch=@attack;@gun;@weapon;@airstrike
ums Leben kommen                    | v   | ASSAULT aerial         | - > subj                                                     | bei=@airstrike, bei!=@disaster
ums Leben kommen                    | v   | ASSAULT                | - > subj                                                     | bei=@attack;@fight;@airstrike
ums Leben kommen                    | v   | ASSAULT explosives     | - > subj                                                     | durch=@bomb, durch!=@disaster
ums Leben kommen                    | v   | ASSAULT explosives     | - > subj                                                     | bei=@bomb, bei!=@disaster
unter Beschuss geraten              | v   | ASSAULT heavy-weapons  | - > subj                                                     |
unter Beschuss kommen               | v   | ASSAULT heavy-weapons  | - > subj                                                     |
unter Beschuss nehmen               | v   | ASSAULT firearms       | subj > gen(in)/place                                         |
unter Beschuss stehen               | v   | ASSAULT heavy-weapons  | - > subj                                                     |
unter Feuer geraten                 | v   | ASSAULT heavy-weapons  | - > subj                                                     |
unter Feuer nehmen                  | v   | ASSAULT firearms       | subj > gen(in)/place                                         |
Verantwortung übernehmen            | v   | ASSAULT                | subj > gen(für)/an(für)/auf(für)/gegen(für)/von(für)         | für=@attack;Absturz;Tat;Bluttat;Entführung;Geiselnahme;Mord;Explosion;Tötung;Abschuss;Überfall, claim
vom Zaun brechen                    | v   | ASSAULT                | subj > gegen                                                 | obj=Krieg
zu Tode kommen                      | v   | ASSAULT                | - > subj                                                     | durch=@attack;@gun;@weapon;@airstrike
zu Tode kommen                      | v   | ASSAULT aerial         | - > subj                                                     | bei=@airstrike, bei!=@disaster
zu Tode kommen                      | v   | ASSAULT                | - > subj                                                     | bei=@attack;@fight;@airstrike
zu Tode kommen                      | v   | ASSAULT explosives     | - > subj                                                     | durch=@bomb, durch!=@disaster
zu Tode kommen                      | v   | ASSAULT explosives     | - > subj                                                     | bei=@bomb, bei!=@disaster
zum Opfer fallen                    | v   | ASSAULT targeted       | - > dat/subj                                                 | dat=Attentat;Mordanschlag;Anschlag
zum Opfer fallen                    | v   | ASSAULT                | - > subj                                                     | dat=@attack;@fight;Gewalt
zur Geisel nehmen                   | v   | ASSAULT abduct         | subj > obj                                                   |

# --- Nouns ---
Abschlachten                        | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Abschuss                            | n   | ASSAULT heavy-weapons  | durch/adj > gen/auf                                          | gen!=@animal, von!=@animal
Aggression                          | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Amoklauf                            | n   | ASSAULT firearms       | gen/durch/subj > auf/an/place                                |
Angriff                             | n   | ASSAULT                | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | auf!=@sport;@business_term, gegen!=@sport, gen!=@sport, recipient
Angriff                             | n   | ASSAULT                | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gen=@troops;@armed
Angriff                             | n   | ASSAULT                | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gen!=@sport, weak
Angriff                             | n   | ASSAULT explosives     | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gen=@bomb
Angriffskrieg                       | n   | ASSAULT                | adj/durch/subj > gegen/gen(gegen)/mit/in                     |
Angriffswelle                       | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Anschlag                            | n   | ASSAULT explosives     | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gen=@bomb
Anschlag                            | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Anschlagsserie                      | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Anschlagsversuch                    | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Anschlagswelle                      | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Artillerieangriff                   | n   | ASSAULT heavy-weapons  | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Artilleriebeschuss                  | n   | ASSAULT heavy-weapons  | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Artilleriefeuer                     | n   | ASSAULT heavy-weapons  | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Atomangriff                         | n   | ASSAULT unconventional | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Atombombenabwurf                    | n   | ASSAULT unconventional | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Attacke                             | n   | ASSAULT                | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | auf!=@sport;@business_term, gegen!=@sport, gen!=@sport, recipient
Attacke                             | n   | ASSAULT                | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gen=@troops;@armed
Attacke                             | n   | ASSAULT                | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gen!=@sport, weak
Attentat                            | n   | ASSAULT targeted       | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Attentatsversuch                    | n   | ASSAULT targeted       | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Auftragsmord                        | n   | ASSAULT targeted       | durch/adj/comp/subj > gen/an/unter/place                     |
Auseinandersetzung                  | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | adj=gewaltsam;gewalttätig;blutig;bewaffnet;handgreiflich;tödlich;militärisch
Auseinandersetzung                  | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | mit=@police;@troops;@crowd;@armed;Sicherheitskräfte, gen!=@party_body
Auseinandersetzung                  | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | zwischen=@armed;@crowd;@police;@troops, gen!=@party_body
Ausrottung                          | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Autobombe                           | n   | ASSAULT explosives     | gen/subj > auf/gegen/an/gen(an)                              | recipient
Autobombenanschlag                  | n   | ASSAULT explosives     | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Axtangriff                          | n   | ASSAULT primitive      | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bandenkrieg                         | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Belagerung                          | n   | ASSAULT                | durch/adj/subj > gen/gen(gen)/place                          | gen=@city;@territory;place;@building
Beschießung                         | n   | ASSAULT heavy-weapons  | durch/adj/comp > gen/von/auf/gen(gen)/gen(auf)               | gen=@city;@territory;place;@building;@troops;@armed
Beschießung                         | n   | ASSAULT heavy-weapons  | durch/adj/comp > gen/von/auf                                 | actor
Belästigung                         | n   | ASSAULT sexual         | durch/adj/comp/subj > gen/an/gegen/von/place                 | adj=sexuell
Beschuss                            | n   | ASSAULT heavy-weapons  | durch/adj/comp/aus > gen/von/auf/gen(gen)/gen(auf)               | gen=@city;@territory;place;@building;@troops;@armed
Beschuss                            | n   | ASSAULT heavy-weapons  | durch/adj/comp/aus > gen/von/auf                                 | actor
Blitzangriff                        | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Blitzkrieg                          | n   | ASSAULT                | adj/durch/subj > gegen/gen(gegen)/mit/in                     |
Blutbad                             | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Bluttat                             | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Blutvergießen                       | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Blutzoll                            | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     | gen=@victim;@troops;person
Bodenangriff                        | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bodenoffensive                      | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bombardement                        | n   | ASSAULT aerial         | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bombardierung                       | n   | ASSAULT aerial         | durch/adj/comp > gen/auf/gegen/place                         |
Bombenabwurf                        | n   | ASSAULT aerial         | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bombenangriff                       | n   | ASSAULT aerial         | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bombenanschlag                      | n   | ASSAULT explosives     | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bombenanschlagsserie                | n   | ASSAULT explosives     | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bombenattacke                       | n   | ASSAULT explosives     | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bombenattentat                      | n   | ASSAULT explosives     | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bombendetonation                    | n   | ASSAULT explosives     | gen/subj > auf/gegen/vor/gen(vor)/in/place                   |
Bombenexplosion                     | n   | ASSAULT explosives     | gen/subj > auf/gegen/vor/gen(vor)/in/place                   |
Bombenhagel                         | n   | ASSAULT aerial         | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bombenkrieg                         | n   | ASSAULT aerial         | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bombennacht                         | n   | ASSAULT aerial         | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bombenserie                         | n   | ASSAULT explosives     | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bombenterror                        | n   | ASSAULT explosives     | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Brandanschlag                       | n   | ASSAULT destroy        | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Brandsatz                           | n   | ASSAULT destroy        | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Brandstiftung                       | n   | ASSAULT destroy        | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Briefbombe                          | n   | ASSAULT explosives     | gen/subj > auf/gegen/an/gen(an)                              | recipient
Briefbombenanschlag                 | n   | ASSAULT explosives     | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Bürgerkrieg                         | n   | ASSAULT                | gen/zwischen/place > -                                       | gen!=@business_term
Chemiewaffenangriff                 | n   | ASSAULT unconventional | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Chemiewaffeneinsatz                 | n   | ASSAULT unconventional | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Clanfehde                           | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Detonation                          | n   | ASSAULT explosives     | - > gen(vor)/gen(in)/place                                   | gen=@bomb
Doppelanschlag                      | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Doppelmord                          | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     | an=@victim;@official;@troops;@prisoner
Doppelmord                          | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     | recipient
Drohnenangriff                      | n   | ASSAULT drone          | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Drohnenattacke                      | n   | ASSAULT drone          | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Drohnenschlag                       | n   | ASSAULT drone          | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Ehrenmord                           | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     | recipient
Einfall                             | n   | ASSAULT                | gen/durch/adj/subj > gen(in)/in                              |
Einmarsch                           | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gen!=@sport
Einnahme                            | n   | ASSAULT                | durch/adj/subj > gen/gen(gen)/place                          | gen=@city;@territory;place;@building
Einsatz                             | n   | ASSAULT crowd-control  | durch/subj/gen > gegen/gen(gegen)/place                      | gen=@riot_gear
Einsatz                             | n   | ASSAULT unconventional | durch/subj > gegen/gen(gegen)/place                          | gen=@chemical
Einsatz                             | n   | ASSAULT unconventional | gen/durch/subj > gegen/gen(gegen)/place                      | von=@chemical
Ende                                | n   | ASSAULT                | - > gen/place                                                | adj=gewaltsam;blutig
Entführung                          | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Enthauptung                         | n   | ASSAULT targeted       | durch/adj/comp/subj > gen/an/unter/place                     |
Ermordung                           | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Eroberung                           | n   | ASSAULT                | durch/adj/subj > gen/gen(gen)/place                          | gen=@city;@territory;place;@building
Erschießung                         | n   | ASSAULT firearms       | durch/adj/comp/subj > gen/an/unter/place                     |
Erschießungskommando                | n   | ASSAULT targeted       | durch/adj/comp/subj > gen/an/unter/place                     |
Erstschlag                          | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Erstürmung                          | n   | ASSAULT                | durch/adj/subj > gen/gen(gen)/place                          | gen=@city;@territory;place;@building
ethnisch Säuberung                  | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
ethnische Säuberung                 | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Exekution                           | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Explosion                           | n   | ASSAULT explosives     | - > gen(vor)/gen(in)/place                                   | gen=@bomb
Farbanschlag                        | n   | ASSAULT destroy        | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Feindseligkeit                      | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Feldzug                             | n   | ASSAULT                | adj/durch/subj > gegen/gen(gegen)/mit/in                     |
Fememord                            | n   | ASSAULT targeted       | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Feuergefecht                        | n   | ASSAULT firearms       | zwischen/gen/subj & mit                                      |
Feuerwechsel                        | n   | ASSAULT firearms       | zwischen/gen/subj & mit                                      |
Flächenbombardement                 | n   | ASSAULT aerial         | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Fliegerangriff                      | n   | ASSAULT aerial         | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Flugzeugentführung                  | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Folter                              | n   | ASSAULT torture        | durch/adj/comp/subj > gen/an/unter/place                     | recipient
Folterskandal                       | n   | ASSAULT torture        | durch/adj/comp/subj > gen/an/unter/place                     |
Folterung                           | n   | ASSAULT torture        | durch/adj/comp/subj > gen/an/unter/place                     |
Gefecht                             | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Gegenangriff                        | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Gegenoffensive                      | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Gegenschlag                         | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Geiseldrama                         | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Geiselhaft                          | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Geiselnahme                         | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Gemetzel                            | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Genozid                             | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Gewalt                              | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | zwischen=@armed;@crowd;@police;@troops, gen!=@party_body
Gewalt                              | n   | ASSAULT                | gen/subj/adj/durch > gegen/gen(gegen)/an/place               | gegen=@victim;person;group;@crowd
Gewaltakt                           | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Gewaltanwendung                     | n   | ASSAULT                | gen/subj/adj/durch > gegen/gen(gegen)/an/place               | gegen=@victim;person;group;@crowd
Gewaltausbruch                      | n   | ASSAULT                | gen/subj/adj/durch > gegen/gen(gegen)/an/place               | gegen=@victim;person;group;@crowd
Gewaltexzess                        | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Gewalttat                           | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Gewaltwelle                         | n   | ASSAULT                | gen/subj/adj/durch > gegen/gen(gegen)/an/place               | gegen=@victim;person;group;@crowd
Giftanschlag                        | n   | ASSAULT targeted       | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Giftgasangriff                      | n   | ASSAULT unconventional | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Giftgasattacke                      | n   | ASSAULT unconventional | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Giftgaseinsatz                      | n   | ASSAULT unconventional | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Granatbeschuss                      | n   | ASSAULT heavy-weapons  | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Granatenangriff                     | n   | ASSAULT heavy-weapons  | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Granatenanschlag                    | n   | ASSAULT explosives     | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Granatwerferangriff                 | n   | ASSAULT heavy-weapons  | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Gräuel                              | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Gräueltat                           | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Grenzgefecht                        | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Grenzscharmützel                    | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Grenzzwischenfall                   | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Greuel                              | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Großangriff                         | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Großoffensive                       | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gegen=@armed;@troops;place;state;actor;@territory
Großoffensive                       | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gen=@troops;@armed
Großoffensive                       | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gen!=@sport, weak
Gruppenvergewaltigung               | n   | ASSAULT sexual         | durch/adj/comp/subj > gen/an/unter/place                     |
Guerillakrieg                       | n   | ASSAULT                | gen/zwischen/place > -                                       | gen!=@business_term
Gummigeschoss                       | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/gen(gegen)                            | both
Gummikugel                          | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/gen(gegen)                            | both
Handgemenge                         | n   | ASSAULT beat           | zwischen/gen/subj & mit                                      |
Handgranatenanschlag                | n   | ASSAULT explosives     | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Handgreiflichkeit                   | n   | ASSAULT beat           | zwischen/gen/subj & mit                                      |
Häuserkampf                         | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Hexenverbrennung | n | ASSAULT | gen/durch/adj/subj > gen/place |
Hexenverfolgung | n | ASSAULT | gen/durch/adj/subj > gen/place |
Hinrichtung                         | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Hinterhalt                          | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Holocaust                           | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Hubschrauberangriff                 | n   | ASSAULT aerial         | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Invasion                            | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gen!=@sport
Journalistenmord                    | n   | ASSAULT targeted       | durch/adj/comp/subj > gen/an/unter/place                     |
Judenvernichtung                    | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Kamikazeangriff                     | n   | ASSAULT suicide-attack | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Kampf                               | n   | ASSAULT                | zwischen/gen/subj & mit/gegen                                | in=@city;@territory;place, gegen!=@crime;@disaster;@policy;Droge;Terror;Armut;Mafia;Diskriminierung, comp!=Wahl;Präsidentschaftswahl;Macht;Tarif;Arbeits;Titel;Box;Zwei;Wett;Ring;Klassen;Konkurrenz
Kampf                               | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | gen=@armed;@troops, gegen!=@crime;@disaster;Droge;Terror;Terrorismus;Armut
Kampf                               | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | mit=@police;@troops;@crowd;@armed;Sicherheitskräfte, gen!=@party_body
Kampf                               | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | zwischen=@armed;@crowd;@police;@troops, gen!=@party_body
Kampf                               | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | gegen=@armed;@troops;@territory;state, gen!=@sport
Kampf                               | n   | ASSAULT                | zwischen/gen/subj & mit                                      | um=@city;@territory;place, gen!=@sport;@party_body
Kampfhandlung                       | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Kaperung                            | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Ketzerverbrennung | n | ASSAULT | gen/durch/adj/subj > gen/place |
Kidnapping                          | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Kindesentführung                    | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Kindesmissbrauch                    | n   | ASSAULT sexual         | durch/adj/comp/subj > gen/an/unter/place                     | recipient
Knüppeleinsatz                      | n   | ASSAULT beat           | gen/durch/subj > gegen/gen(gegen)/an                         |
Knüppelorgie                        | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/gen(gegen)/place                      |
Kofferbombe                         | n   | ASSAULT explosives     | gen/subj > auf/gegen/an/gen(an)                              | recipient
Kommandoaktion                      | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Konflikt                            | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | adj=gewaltsam;gewalttätig;blutig;bewaffnet;handgreiflich;tödlich;militärisch
Konfrontation                       | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | adj=gewaltsam;gewalttätig;blutig;bewaffnet;handgreiflich;tödlich;militärisch
Konfrontation                       | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | mit=@police;@troops;@crowd;@armed;Sicherheitskräfte, gen!=@party_body
Konfrontation                       | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | zwischen=@armed;@crowd;@police;@troops, gen!=@party_body
Krieg                               | n   | ASSAULT                | adj/durch/subj > gegen/gen(gegen)/mit/in                     | recipient, comp!=Handels;Wirtschafts;Rosen;Klein;Preis;Zoll;Nerven;Gas;Papier;Medien;Patent;Browser;Propaganda;Cyber;Drogen;Bürger
Kriegsverbrechen                    | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Lastwagenbombe                      | n   | ASSAULT explosives     | gen/subj > auf/gegen/an/gen(an)                              | recipient
Liquidierung                        | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Luftangriff                         | n   | ASSAULT aerial         | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Luftbombardement                    | n   | ASSAULT aerial         | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Luftkrieg                           | n   | ASSAULT                | adj/durch/subj > gegen/gen(gegen)/mit/in                     |
Luftoffensive                       | n   | ASSAULT aerial         | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Luftschlag                          | n   | ASSAULT aerial         | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Lynchmord                           | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Macheteangriff                      | n   | ASSAULT primitive      | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Massaker                            | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Massenerschießung                   | n   | ASSAULT firearms       | durch/adj/comp/subj > gen/an/unter/place                     |
Massenhinrichtung                   | n   | ASSAULT targeted       | durch/adj/comp/subj > gen/an/unter/place                     |
Massenmord                          | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Massenschlägerei                    | n   | ASSAULT beat           | zwischen/gen/subj & mit                                      |
Massentötung                        | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Massenvergewaltigung                | n   | ASSAULT sexual         | durch/adj/comp/subj > gen/an/unter/place                     |
Menschenraub                        | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Messerangriff                       | n   | ASSAULT primitive      | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Messerattacke                       | n   | ASSAULT primitive      | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Messerstecherei                     | n   | ASSAULT primitive      | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Messerstich                         | n   | ASSAULT primitive      | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Militäroffensive                    | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Militäroperation                    | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Militärschlag                       | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Missbrauch                          | n   | ASSAULT sexual         | durch/adj/comp/subj > gen/an/unter/place                     | recipient, gen!=Berufsbezeichnung;Titel;Macht;Amt;Vertrauen;Daten;Droge;Alkohol;Medikament;Recht;Religion;Begriff;Name;Notruf;Freiheit;Gesetz;Stellung;Geld;Befugnis;Position;Symbol
Misshandlung                        | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Molotowcocktail                     | n   | ASSAULT destroy        | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Mord                                | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     | an=@victim;@official;@troops;@prisoner
Mord                                | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     | recipient
Mordanschlag                        | n   | ASSAULT targeted       | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Mordkomplott                        | n   | ASSAULT targeted       | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Mordserie                           | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     | recipient
Mordversuch                         | n   | ASSAULT targeted       | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Mörserangriff                       | n   | ASSAULT heavy-weapons  | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Nadelstich                          | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Nagelbombe                          | n   | ASSAULT explosives     | gen/subj > auf/gegen/an/gen(an)                              | recipient
Nervengasanschlag                   | n   | ASSAULT unconventional | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Niederschlagung                     | n   | ASSAULT crowd-control  | durch/adj/subj > gen(gen)/gen/place                          | gen=@protest;Aufstand;Revolte;Rebellion;Opposition;@crowd;Volksaufstand
Offensive                           | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gegen=@armed;@troops;place;state;actor;@territory
Offensive                           | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gen=@troops;@armed
Offensive                           | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | gen!=@sport, weak
Opfer                               | n   | ASSAULT                | - > subj                                                     | gen=@attack;Gewalttat;Gewalt;Terror;Mord;Misshandlung;Übergriff;Terrorismus
Opfer                               | n   | ASSAULT abduct         | - > subj                                                     | gen=Entführung;Geiselnahme;Verschleppung
Paketbombe                          | n   | ASSAULT explosives     | gen/subj > auf/gegen/an/gen(an)                              | recipient
Panzerangriff                       | n   | ASSAULT heavy-weapons  | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Pfefferspray                        | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/gen(gegen)                            | both
Pfefferspray-Einsatz                | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/gen(gegen)/place                      |
Piratenangriff                      | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Piratenattacke                      | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Piratenüberfall                     | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Plünderung                          | n   | ASSAULT destroy        | durch/adj/subj > gen/gen(gen)/place                          | gen=@building;@city
Pogrom                              | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Polizeigewalt                       | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/gen(gegen)/place                      |
Präventivschlag                     | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Prügelangriff                       | n   | ASSAULT beat           | gen/durch/subj > gegen/gen(gegen)/an                         |
Prügelattacke                       | n   | ASSAULT beat           | gen/durch/subj > gegen/gen(gegen)/an                         |
Prügelei                            | n   | ASSAULT beat           | zwischen/gen/subj & mit                                      |
Quälerei                            | n   | ASSAULT torture        | durch/adj/comp/subj > gen/an/unter/place                     |
Raketenangriff                      | n   | ASSAULT heavy-weapons  | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Raketenbeschuss                     | n   | ASSAULT heavy-weapons  | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Raketeneinschlag                    | n   | ASSAULT heavy-weapons  | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Raketenhagel                        | n   | ASSAULT heavy-weapons  | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Rangelei                            | n   | ASSAULT beat           | zwischen/gen/subj & mit                                      |
Reizgaseinsatz                      | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/gen(gegen)/place                      |
Rohrbombenanschlag                  | n   | ASSAULT explosives     | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Rückeroberung                       | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Sabotage                            | n   | ASSAULT destroy        | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Sabotageakt                         | n   | ASSAULT destroy        | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Säuberung                           | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Säureanschlag                       | n   | ASSAULT primitive      | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Säureattacke                        | n   | ASSAULT primitive      | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Schändung                           | n   | ASSAULT destroy        | durch/adj/subj > gen/gen(gen)/place                          | gen=@building;@city
Scharmützel                         | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | comp!=Wahl;Wort;Vor
Schießerei                          | n   | ASSAULT firearms       | zwischen/gen/subj & mit                                      |
Schiffsentführung                   | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Schlacht                            | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | both, comp!=Schlamm;Abwehr;Wahl;Saal;Wasser;Schneeball;Kissen;Rabatt;Preis;Material;Redner, gen!=@sport
Schlagabtausch                      | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | mit=@police;@troops;@crowd;@armed;Sicherheitskräfte, gen!=@party_body
Schlagabtausch                      | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | zwischen=@armed;@crowd;@police;@troops, gen!=@party_body
Schlägerei                          | n   | ASSAULT beat           | zwischen/gen/subj & mit                                      |
Schlagstockeinsatz                  | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/gen(gegen)/place                      |
Schuss                              | n   | ASSAULT firearms       | gen/durch/subj > auf/gegen/gen(auf)/place                    | auf=@victim;@building;@troops;@police;@crowd;person;group
Schussattentat                      | n   | ASSAULT targeted       | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Schusswaffenangriff                 | n   | ASSAULT firearms       | gen/durch/subj > auf/an/place                                |
Schusswaffeneinsatz                 | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/gen(gegen)/place                      |
Schusswechsel                       | n   | ASSAULT firearms       | zwischen/gen/subj & mit                                      |
Schußwechsel                        | n   | ASSAULT firearms       | zwischen/gen/subj & mit                                      |
Seegefecht                          | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Selbstmordangriff                   | n   | ASSAULT suicide-attack | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Selbstmordanschlag                  | n   | ASSAULT suicide-attack | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Selbstmordattacke                   | n   | ASSAULT suicide-attack | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Selbstmordattentat                  | n   | ASSAULT suicide-attack | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Selbstmordbombenanschlag            | n   | ASSAULT suicide-attack | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Sprengsatz                          | n   | ASSAULT explosives     | gen/subj > gegen/place                                       | recipient
Sprengstoffanschlag                 | n   | ASSAULT explosives     | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Sprengstoffattentat                 | n   | ASSAULT explosives     | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Sprengung                           | n   | ASSAULT explosives     | - > gen(vor)/gen(in)/place                                   | gen=@bomb
Stammesfehde                        | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Stammeskrieg                        | n   | ASSAULT                | gen/zwischen/place > -                                       | gen!=@business_term
Steinehagel                         | n   | ASSAULT primitive      | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Steinigung                          | n   | ASSAULT primitive      | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Steinwurf                           | n   | ASSAULT primitive      | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Strafaktion                         | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Straßenbombe                        | n   | ASSAULT explosives     | gen/subj > auf/gegen/an/gen(an)                              | recipient
Straßenkampf                        | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | mit=@police;@troops;@crowd;@armed;Sicherheitskräfte, gen!=@party_body
Straßenkampf                        | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Straßenschlacht                     | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Stürmung                            | n   | ASSAULT                | durch/adj/subj > gen/gen(gen)/place                          | gen=@city;@territory;place;@building
Terror                              | n   | ASSAULT                | gen/subj/adj/durch > gegen/gen(gegen)/an/place               | gegen=@victim;person;group;@crowd
Terrorakt                           | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Terrorangriff                       | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Terroranschlag                      | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Terrorattacke                       | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Terrorkampagne                      | n   | ASSAULT                | adj/durch/subj > gegen/gen(gegen)/mit/in                     |
Terrorwelle                         | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Tod                                 | n   | ASSAULT                | - > gen/place                                                | adj=gewaltsam;blutig
Todesschuss                         | n   | ASSAULT firearms       | gen/durch/subj > auf/an/place                                |
Tötung                              | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     | recipient
Tränengas                           | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/auf/place                             | subj=@police;@troops
Tränengas                           | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/gen(gegen)                            | both
Tränengaseinsatz                    | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/gen(gegen)/place                      |
Trommelfeuer                        | n   | ASSAULT heavy-weapons  | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Tumult                              | n   | ASSAULT beat           | zwischen/gen/subj & mit                                      |
Überfall                            | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Übergriff                           | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Übergriff                           | n   | ASSAULT sexual         | durch/adj/comp/subj > auf/gegen/gen(auf)/place                | adj=sexuell
Überraschungsangriff                | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Vergeltungsaktion                   | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Vergeltungsangriff                  | n   | ASSAULT                | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Vergeltungsschlag                   | n   | ASSAULT                | gen/durch/adj/comp/subj > auf/gegen/an/gen(auf)/gen(gegen)/place |
Vergewaltigung                      | n   | ASSAULT sexual         | durch/adj/comp/subj > gen/an/unter/place                     |
Vernichtung                         | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     | recipient
Vernichtungskrieg                   | n   | ASSAULT                | adj/durch/subj > gegen/gen(gegen)/mit/in                     |
Verschleppung                       | n   | ASSAULT abduct         | durch/adj/comp/subj > gen/an/unter/place                     |
Verwendung                          | n   | ASSAULT crowd-control  | durch/subj/gen > gegen/gen(gegen)/place                      | gen=@riot_gear
Verwüstung                          | n   | ASSAULT destroy        | durch/adj/subj > gen/gen(gen)/place                          | gen=@building;@city
Völkermord                          | n   | ASSAULT                | durch/adj/comp/subj > gen/an/unter/place                     |
Waffengang                          | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            |
Warnschuss                          | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/auf/gen(in)/über/place                             | subj=@police;@troops
Wasserwerfer                        | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/auf/place                             | subj=@police;@troops
Wasserwerfer                        | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/gen(gegen)                            | both
Wasserwerfereinsatz                 | n   | ASSAULT crowd-control  | gen/durch/subj > gegen/gen(gegen)/place                      |
Zerschlagung                        | n   | ASSAULT crowd-control  | durch/adj/subj > gen(gen)/gen/place                          | gen=@protest;Aufstand;Revolte;Rebellion;Opposition;@crowd;Volksaufstand
Zerstörung                          | n   | ASSAULT destroy        | durch/adj/subj > gen/gen(gen)/place                          | gen=@building;@city
Zündung                             | n   | ASSAULT explosives     | - > gen(vor)/gen(in)/place                                   | gen=@bomb
Zusammenstoß                        | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | adj=gewaltsam;gewalttätig;blutig;bewaffnet;handgreiflich;tödlich;militärisch
Zusammenstoß                        | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | mit=@police;@troops;@crowd;@armed;Sicherheitskräfte, gen!=@party_body
Zusammenstoß                        | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | zwischen=@armed;@crowd;@police;@troops, gen!=@party_body
Zwischenfall                        | n   | ASSAULT                | zwischen/gen/adj/subj & mit/gegen                            | zwischen=@armed;@crowd;@police;@troops, gen!=@party_body

# --- Adjectives and predicative participles ---
angeschossen                        | a   | ASSAULT firearms       | - > subj                                                     | recipient
entführt                            | a   | ASSAULT abduct         | - > subj                                                     | recipient
enthauptet                          | a   | ASSAULT primitive      | - > subj                                                     | recipient
ermordet                            | a   | ASSAULT targeted       | - > subj                                                     | recipient, subj=@target_person
ermordet                            | a   | ASSAULT                | - > subj                                                     | recipient
erschossen                          | a   | ASSAULT firearms       | - > subj                                                     | recipient
erstochen                           | a   | ASSAULT primitive      | - > subj                                                     | recipient
gefoltert                           | a   | ASSAULT torture        | - > subj                                                     | recipient
gekidnappt                          | a   | ASSAULT abduct         | - > subj                                                     | recipient
gesteinigt                          | a   | ASSAULT primitive      | - > subj                                                     | recipient
getötet                             | a   | ASSAULT targeted       | - > subj                                                     | recipient, subj=@target_person
getötet                             | a   | ASSAULT                | - > subj                                                     | bei=@attack;@fight;@airstrike
getötet                             | a   | ASSAULT                | - > subj                                                     | recipient
hingerichtet                        | a   | ASSAULT targeted       | - > subj                                                     | recipient, subj=@target_person
hingerichtet                        | a   | ASSAULT                | - > subj                                                     | recipient
massakriert                         | a   | ASSAULT                | - > subj                                                     | recipient
misshandelt                         | a   | ASSAULT                | - > subj                                                     | recipient
niedergeschossen                    | a   | ASSAULT firearms       | - > subj                                                     | recipient
tot                                 | a   | ASSAULT                | - > subj                                                     | bei=@attack;@fight;@airstrike
überfallen                          | a   | ASSAULT                | - > subj                                                     | recipient
umgebracht                          | a   | ASSAULT targeted       | - > subj                                                     | recipient, subj=@target_person
umgebracht                          | a   | ASSAULT                | - > subj                                                     | recipient
vergewaltigt                        | a   | ASSAULT sexual         | - > subj                                                     | recipient
verletzt                            | a   | ASSAULT                | - > subj                                                     | bei=@attack;@fight;@airstrike
verschleppt                         | a   | ASSAULT abduct         | - > subj                                                     | recipient
verwundet                           | a   | ASSAULT                | - > subj                                                     | bei=@attack;@fight;@airstrike
verwundet                           | a   | ASSAULT                | - > subj                                                     | recipient
verwüstet                           | a   | ASSAULT destroy        | - > subj/place                                               | subj=@building;@city, durch=@attack;@fight
zerstört                            | a   | ASSAULT destroy        | - > subj/place                                               | subj=@building;@city, durch=@attack;@fight

# --- Fixed phrases ---
Verbrechen gegen die Menschlichkeit | x   | ASSAULT                | durch/gen > gen/an                                           |

# acts told by other words than the plainest
einprügeln | v | ASSAULT beat | subj > auf/obj | actor
einrücken | v | ASSAULT | subj > in/gen(in) | subj=@troops;@armed, in=state;place;@territory;@city
hetzen | v | ASSAULT | subj > obj | obj=person;group;@victim;@migrant, durch=*
Jagd machen | v | ASSAULT | subj > auf | auf=group;person;@victim;@migrant;@crowd;Ausländer;Christ;Jude;Muslim;Schwarzer, subj!=Polizei;Fahnder;Ermittler
knüppeln | v | ASSAULT crowd-control | subj > obj/auf | subj=@police;@troops
Leben kosten | v | ASSAULT | gen(subj) > obj | subj=@attack;Anschlagsserie;Bombe;Explosion;Selbstmordanschlag;Kämpfe;Krieg;Bürgerkrieg
niederknüppeln | v | ASSAULT crowd-control | subj > obj | 
rammen | v | ASSAULT | subj > obj/gen(obj) | subj=Attentäter;Selbstmordattentäter;Terrorist;Küstenwache;Kriegsschiff;Marine;Boot;group
sich vergehen | v | ASSAULT sexual | subj > an | an=person;group;@victim;Frau;Mädchen;Kind;Gefangener
treten | v | ASSAULT beat | subj > obj | subj=@police;@armed;@troops;Neonazi;Hooligan;Rechtsextremist, obj=person;group;@victim
verstümmeln | v | ASSAULT torture | subj > obj | obj=person;group;@victim
zwingen | v | ASSAULT sexual | subj > obj | zu=Geschlechtsverkehr;Sex;Beischlaf;Prostitution;Oralverkehr;Unzucht
überziehen | v | ASSAULT | subj > obj/gen(obj) | mit=Drohne;Kampfdrohne;Bombe;Rakete;Krieg;Terror;Luftangriff;Bombardement;Artilleriefeuer;Granate;Feuer

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abdrängen | v | ASSAULT crowd-control | subj > obj/gen(obj) | subj=Polizei;Polizist;Bereitschaftspolizei;Sicherheitskräfte;Sicherheitskraft;Soldat, obj=@crowd;Menge;Demonstrant, any
abjagen | v | ASSAULT | subj > dat/gen(dat) | obj=@x_ground, subj=@armed;@troops;state;group;Miliz;Peschmerga, both
abnehmen | v | ASSAULT | subj > dat/gen(dat) | obj=@x_ground, subj=@armed;@troops;state;group;Miliz;Peschmerga, both
abschießen | v | ASSAULT crowd-control | subj > auf/gegen/gen(gegen)/in/place | obj=Tränengas;Tränengasgranate;Gummigeschoss;Blendgranate;Schockgranate;Gummikugel;Tränengaspatrone;Tränengaskartusche
abstechen | v | ASSAULT primitive | subj > obj | obj=person;group;@victim;@police;@troops
als Geisel mitnehmen | v | ASSAULT abduct | subj > obj | recipient
Amok laufen | v | ASSAULT | subj > in/place | subj=person;Mann;Soldat;Schüler;Jugendlicher;Student;Täter
anführen | v | ASSAULT | subj > auf(obj)/gegen(obj)/gen(obj)/place | obj=Angriff;Überfall;Offensive;Massaker;Invasion;Feldzug;Sturm, actor
anrichten | v | ASSAULT destroy | subj > in/gen(in)/place | obj=Zerstörung;Verwüstung, subj=@troops;@militia;@armed
anspucken | v | ASSAULT | subj > obj | both
anstecken | v | ASSAULT destroy | subj > gen(obj)/obj/place | subj=@armed, obj=Gebäude;Haus;Dorf;Hütte;Kirche;Moschee;Schule;Botschaft;Asylheim;Flüchtlingsheim;Synagoge;Siedlung;Markt, any
antworten | v | ASSAULT aerial | subj > auf(mit)/gegen(mit)/in(mit) | mit=@airstrike, actor
antworten | v | ASSAULT crowd-control | subj > gegen/auf/gegen(mit) | mit=@riot_gear, actor
antworten | v | ASSAULT heavy-weapons | subj > auf(mit)/gegen(mit)/in(mit) | mit=Artilleriefeuer;Beschuss;Artilleriebeschuss;Raketenbeschuss;Rakete;Granate;Mörserbeschuss, actor
antworten | v | ASSAULT firearms | subj > auf(mit)/gegen(mit)/auf | mit=Schuss;Gewehrfeuer;Kugel;Schusswaffe;Feuer, actor
anwenden | v | ASSAULT torture | subj > bei/gegen/an/gen(bei) | obj=Folter;Foltermethode;Folterpraktik;Waterboarding;Verhörmethode, actor
auf Vormarsch sein | v | ASSAULT | subj > gegen/auf/place | subj=@armed;@troops
aufeinander losgehen | v | ASSAULT | subj & - | actor, subj!=@sport
aufeinander losgehen | v | ASSAULT beat | subj & - | subj!=@sport;Fan;Hooligan, actor
aufflackern | v | ASSAULT | zwischen(subj)/zwischen/gen(subj) & mit(subj)/mit | subj=@x_fighting, subj!=Machtkampf;Wahlkampf;Handelskrieg;Preiskampf;Bieterkampf;Konkurrenzkampf;Abstiegskampf;Titelkampf;Arbeitskampf, um!=@x_contested, um(subj)!=@x_contested, any
aufknüpfen | v | ASSAULT | subj > obj | obj=person;@suspect;@prisoner;Verurteilte;Oppositionelle;Mensch;Mann;group;Verschwörer;@official, any
aufknüpfen | v | ASSAULT | subj > obj | obj=person;@suspect;@prisoner;group
auflauern | v | ASSAULT | subj > dat/gen(dat) | dat=@troops;@police;@official;Konvoi;Patrouille;Polizist;Soldat;Politiker;Journalist;Aktivist;Bürgermeister;Demonstrant;Militärkonvoi;Richter;Oppositionelle;Flüchtling, any
auflauern | v | ASSAULT | subj > obj/gen(obj) | obj=@troops;@police;@official;Konvoi;Patrouille;Polizist;Soldat;Politiker;Journalist;Aktivist;Bürgermeister;Demonstrant;Militärkonvoi;Oppositionelle, any
auflauern | v | ASSAULT | subj > dat/gen(dat) | subj=@armed;@militia;@suspect;group;Unbekannter;Unbekannte;Mann, dat=@victim;@troops;@police;person;Konvoi;Patrouille
auflodern | v | ASSAULT | zwischen(subj)/zwischen/gen(subj) & mit(subj)/mit | subj=@x_fighting, subj!=Machtkampf;Wahlkampf;Handelskrieg;Preiskampf;Bieterkampf;Konkurrenzkampf;Abstiegskampf;Titelkampf;Arbeitskampf, um!=@x_contested, um(subj)!=@x_contested, any
ausschalten | v | ASSAULT destroy | subj > gen(obj)/adj(obj)/in | obj=Luftabwehr;Flugabwehr;Radar;Radarstellung;Luftwaffe;Raketenstellung;Radaranlage, actor
ausschalten | v | ASSAULT | subj > obj/gen(obj) | obj=Rebell;Aufständische;Aufständischer;Miliz;Milizionär;Kämpfer;Taliban;Dschihadist;Islamist;Separatist;Extremist;Terrorist;Guerilla;IS;Terrormiliz;Freischärler;Terrorgruppe;Terrornetzwerk;PKK;Hamas;Hisbollah;Terror;Al-Kaida;Boko Haram;PKK-Kämpfer;Bande;Militante;PKK-Mitglied;PKK-Anführer;Terrorzelle, any
austauschen | v | ASSAULT firearms | subj & mit/zwischen | obj=Schuss;Feuer;Artilleriefeuer, both
ausweiten | v | ASSAULT | subj > auf/gegen/auf(obj)/gegen(obj)/in/place | obj=@fighting;@airstrike;Militäreinsatz;Angriff;Luftkrieg;Bodenoffensive;Feldzug;Krieg, actor
außer Gefecht setzen | v | ASSAULT | subj > obj/gen(obj) | obj=@troops;@armed;@arms;@militia;Luftabwehr, actor
außer Gefecht setzen | v | ASSAULT | subj > obj/gen(obj) | obj=@troops;@armed;@militia;Stellung;Flugabwehr;Radaranlage;Luftabwehr, actor
beantworten | v | ASSAULT aerial | subj > gen(obj)/obj/von(obj) | mit=@airstrike;Luftangriff;Luftschlag;Bombardement, actor
beantworten | v | ASSAULT crowd-control | subj > gen(obj)/obj/place | mit=@riot_gear, actor
beantworten | v | ASSAULT heavy-weapons | subj > gen(obj)/obj/von(obj) | mit=Artilleriefeuer;Artilleriebeschuss;Raketenbeschuss;Beschuss;Granatfeuer;Mörserfeuer;Raketenfeuer, actor
befreien | v | ASSAULT | subj > von/aus(gen)/gen(aus)/gen(von) | obj=@city;@territory;place, subj=@troops;@armed;state;@militia, von!=@debt;Mine
befreien | v | ASSAULT | subj > aus/place | obj=@prisoner;Häftling, aus=@prison, subj=@armed;@militia
begehen | v | ASSAULT | subj > an/gegen/gen(an)/gen(gegen)/in/place | obj=Menschenrechtsverletzung;Folter;Gräuel;Gräueltaten;Vergewaltigung;Grausamkeit;Übergriff;Menschenrechtsverstoß;Massenmord;Genozid, actor
beharken | v | ASSAULT heavy-weapons | subj > obj/gen(obj)/place | mit=@x_fire, any
beharken | v | ASSAULT heavy-weapons | subj > obj/gen(obj)/place | subj=@x_forces, both
beibringen | v | ASSAULT | subj > dat | obj=Niederlage;Schlappe, subj=@x_forces, both
beibringen | v | ASSAULT | subj > dat | obj=Verlust;Verluste;Verletzung;Wunde;Schussverletzung;Stichverletzung, subj=@armed;@troops;state;group;Miliz;Angreifer, both
belegen | v | ASSAULT heavy-weapons | subj > obj/gen(obj)/place | mit=Artilleriefeuer;Trommelfeuer;Granatfeuer;Mörserfeuer;Beschuss;Bombenteppich;Sperrfeuer
beregnen | v | ASSAULT heavy-weapons | subj > obj/gen(obj)/place | mit=@x_fire, any
besiegen | v | ASSAULT | subj > obj/gen(obj) | subj=@x_forces;state, obj=Rebell;Aufständische;Aufständischer;Miliz;Milizionär;Kämpfer;Taliban;Dschihadist;Islamist;Separatist;Extremist;Terrorist;Guerilla;IS;Terrormiliz;Freischärler;Terrorgruppe;Terrornetzwerk;PKK;Hamas;Hisbollah;Terror;Al-Kaida;Boko Haram;PKK-Kämpfer;Bande;Militante;Regierungstruppe;Armee;Rebellentruppe;Regierungsarmee;Streitmacht, both
bewaffnet eingreifen | v | ASSAULT | subj > gegen/gen(gegen)/in/gen(in) | actor
Blutrache ausüben | v | ASSAULT | subj > an/gegen/gen(an)/gen(gegen) | actor
Boden gleichmachen | v | ASSAULT destroy | subj > obj/gen(obj)/place | any
Bombe anbringen | v | ASSAULT explosives | subj > an/unter/in/gen(an)/gen(unter) | any
Bombe fallen lassen | v | ASSAULT aerial | subj > auf/über/gen(auf)/place | any
Bombe legen | v | ASSAULT explosives | subj > in/vor/an/auf/place |
Brand legen | v | ASSAULT destroy | subj > in/an/gen(in)/place | subj=@armed;@crowd;Neonazi;Rechtsextremist
dem Erdboden gleich machen | v | ASSAULT destroy | subj > obj/gen(obj)/place | any
dem Erdboden gleichmachen | v | ASSAULT destroy | subj > obj/gen(obj)/place | any
demütigen | v | ASSAULT torture | subj > obj | subj=Soldat;Wärter;Gefängniswärter;Aufseher;Polizist;Wachmann;Wachpersonal, obj=@prisoner;Häftling;Gefangene, any
dezimieren | v | ASSAULT | subj > obj | both
dezimieren | v | ASSAULT | subj > obj/gen(obj) | subj=@x_forces;state, obj=@x_forces, any
dringen | v | ASSAULT | subj > in/gen(in)/place | in=@building;@city;@territory, subj=@troops;@armed;@militia, subj!=@police
drängen | v | ASSAULT crowd-control | subj > obj | subj=@police;@troops, obj=@crowd;@protest, von=Platz;Straße;Gelände;Brücke;Kreuzung;Gleis;Fahrbahn
drängen | v | ASSAULT | subj > obj | subj=@troops;@armed;@militia, obj=@armed;@militia;@troops, aus=@city;@territory;place;Stadt;Stadtteil
durchbrechen | v | ASSAULT | subj > gen(obj)/von/place | obj=Front;Frontlinie;Verteidigungslinie;Linie;Verteidigung;Belagerung;Belagerungsring;Verteidigungsring;Stellung, subj=@x_forces, actor
durchlöchern | v | ASSAULT firearms | subj > obj/gen(obj) | mit=Kugel;Schuss;Salve;Maschinengewehr;Gewehr, any
durchsieben | v | ASSAULT firearms | subj > obj/gen(obj) | mit=Kugel;Schuss;Salve;Maschinengewehr;Gewehr, any
eindecken | v | ASSAULT heavy-weapons | subj > obj/gen(obj)/place | mit=@x_fire, any
eindecken | v | ASSAULT heavy-weapons | subj > obj/gen(obj)/place | subj=@x_forces, both
eindringen | v | ASSAULT | subj > in/gen(in) | subj=@troops;@armed;@militia, in=@building, subj!=@police
einebnen | v | ASSAULT destroy | subj > obj/gen(obj)/place | obj=@building;@city;Dorf;Siedlung;Haus, actor
einebnen | v | ASSAULT destroy | subj > gen(obj)/obj/place | subj=@x_forces;state;Luftwaffe;Bulldozer;Planierraupe;Militärbulldozer, obj=@building;@city;@territory;Haus;Dorf;Siedlung;Stadtteil;Hochhaus, any
eingreifen | v | ASSAULT | subj > in/gegen/gen(in) | in=Kampf;Krieg;Bürgerkrieg;Gefecht;Konflikt, subj=@troops;state;@militia;Luftwaffe
eingreifen | v | ASSAULT | subj > gegen/gen(gegen)/in/gen(in) | mit=Truppe;Soldat;Bodentruppe;Luftangriff;Panzer;Waffengewalt;Kampfjet;Kampfflugzeug, actor
eingreifen | v | ASSAULT crowd-control | subj > gegen/gen(gegen) | subj=@police, mit=@riot_gear
eingreifen | v | ASSAULT crowd-control | subj > gegen/gen(gegen)/place | subj=Polizei;Polizist;Bereitschaftspolizei;Sicherheitskräfte;Sicherheitskraft;Soldat, mit=@riot_gear, any
einprasseln | v | ASSAULT heavy-weapons | von/aus > auf/gen(auf)/place | subj=@x_shells, any
Einsatz fliegen | v | ASSAULT aerial | subj > gegen/gen(gegen) | both, gegen=*
einschlagen | v | ASSAULT beat | subj > auf/gen(auf) | mit=@stick;@blade, auf=*
einschlagen | v | ASSAULT beat | subj > auf/gen(auf) | subj=@police;@troops;@armed;@militia;@crowd;Schläger, auf=*
einschließen | v | ASSAULT | subj > obj/gen(obj)/place | subj=@x_forces, obj=@city;Stadt;Dorf;Soldat;Truppe;Kämpfer;Armee;Hafenstadt;Einheit;Rebell;place, any
einsetzen | v | ASSAULT drone | subj > gegen/gen(gegen)/place | obj=Drohne;Kampfdrohne;Kamikazedrohne, gegen=*, actor
einsetzen | v | ASSAULT firearms | subj > gegen/gen(gegen)/place | obj=Schusswaffe;Munition;Maschinengewehr;Maschinenpistole;Gewehr;Scharfschütze, gegen=*, actor
einstechen | v | ASSAULT primitive | subj > auf/gen(auf) | auf=@police;@official;@migrant;@target_person, recipient
einstechen | v | ASSAULT primitive | subj > auf/gen(auf) | auf=Polizist;Soldat;Passant;Politiker;Abgeordnete;Bürgermeister;Mensch;Israeli;Demonstrant;Tourist;Siedler;Palästinenser;Grenzpolizist;Politikerin;Flüchtling;Journalist;Minister;Sicherheitsmann, any
eintreten | v | ASSAULT beat | subj > auf/gen(auf) | auf=person;group;@crowd;@victim;@migrant;@police
eliminieren | v | ASSAULT | subj > obj/gen(obj) | obj=Rebell;Aufständische;Aufständischer;Miliz;Milizionär;Kämpfer;Taliban;Dschihadist;Islamist;Separatist;Extremist;Terrorist;Guerilla;IS;Terrormiliz;Freischärler;Terrorgruppe;Terrornetzwerk;PKK;Hamas;Hisbollah;Terror;Al-Kaida;Boko Haram;PKK-Kämpfer;Bande;Militante;PKK-Mitglied;PKK-Anführer;Terrorzelle, any
empfangen | v | ASSAULT firearms | subj > obj | mit=Schuss;Gewehrfeuer;Maschinengewehrfeuer;Kugelhagel, recipient
empfangen | v | ASSAULT primitive | subj > obj | mit=Stein;Steinhagel;Flasche;Molotowcocktail;Brandsatz, subj=@crowd;group, recipient
entbrennen | v | ASSAULT | zwischen(subj)/zwischen/gen(subj) & mit(subj)/mit | subj=@x_fighting, subj!=Machtkampf;Wahlkampf;Handelskrieg;Preiskampf;Bieterkampf;Konkurrenzkampf;Abstiegskampf;Titelkampf;Arbeitskampf, um!=@x_contested, um(subj)!=@x_contested, any
entbrennen | v | ASSAULT | zwischen(subj)/zwischen/gen(subj) & mit(subj) | subj=Kampf;Gefecht;Schlacht;Häuserkampf
entfliehen | v | ASSAULT targeted | - > subj | dat=Attentat;Mordanschlag;Anschlag, recipient
entreißen | v | ASSAULT | subj > dat/gen(dat) | obj=@x_ground, subj=@armed;@troops;state;group;Miliz;Peschmerga, both
entrinnen | v | ASSAULT targeted | - > subj | dat=Attentat;Mordanschlag;Anschlag, recipient
erhängen | v | ASSAULT | subj > obj | passive, obj=person;@suspect;@prisoner;group
erleiden | v | ASSAULT firearms | - > subj | obj=Schussverletzung;Schusswunde;Schussverletzungen;Kopfschuss, recipient
erleiden | v | ASSAULT primitive | - > subj | obj=Stichverletzung;Stichwunde;Messerstich, recipient
erleiden | v | ASSAULT | - > subj | obj=Verlust, subj=@troops;@militia, subj!=@sport
erliegen | v | ASSAULT firearms | - > subj | dat=Schussverletzung;Schusswunde;Schussverletzungen
erliegen | v | ASSAULT | - > subj | nach=@attack;@fight;Schuss, dat=Verletzung;Schussverletzung;Verwundung
erniedrigen | v | ASSAULT torture | subj > obj | subj=Soldat;Wärter;Gefängniswärter;Aufseher;Polizist;Wachmann;Wachpersonal, obj=@prisoner;Häftling;Gefangene, any
erringen | v | ASSAULT | subj > über(obj)/von/gen(obj)/place | obj=Kontrolle, über=@territory;@city;place;@building;Stadt;Ort;Teil;Gebiet, subj=@x_forces, any
erwidern | v | ASSAULT | subj > gen(obj)/auf | obj=Angriff;Beschuss;Raketenbeschuss;Artilleriefeuer, actor
eröffnen | v | ASSAULT | subj > gegen/gen(gegen)/an/in/place | obj=Front;Südfront;Nordfront, subj=@armed;@troops;@militia;state;group
fahren | v | ASSAULT | subj > in/gen(in) | in=Menge;Menschenmenge;Menschengruppe;Weihnachtsmarkt;Demonstration
fallen | v | ASSAULT | an > subj/gen(subj)/place | subj=@city;@territory;place;Stützpunkt;Festung, an=@armed;@militia;@troops;organisation;group
Faust fliegen | v | ASSAULT beat | zwischen & - | any
fernzünden | v | ASSAULT explosives | subj > obj/place/in/gen(in) | obj=Bombe;Sprengsatz;Autobombe;Sprengladung;Mine, any
Feuer legen | v | ASSAULT destroy | subj > in/an/gen(in)/place | subj=@armed;@crowd;@suspect;Unbekannter;Unbekannte;Brandstifter;Neonazi;Rechtsextremist
Feuer wechseln | v | ASSAULT firearms | subj & mit | both
fliegen | v | ASSAULT aerial | subj > gegen/auf/gegen(obj)/auf(obj)/gen(gegen)/gen(auf)/place | obj=Angriff;Luftangriff;Luftschlag;Bombenangriff;Kampfeinsatz;Attacke;Luftattacke;Bombenattacke;Vergeltungsangriff
fortführen | v | ASSAULT | subj > gegen/auf/gegen(obj)/auf(obj)/in/place | obj=Offensive;Angriff;Luftangriff;Militäroffensive;Bombardement;Bombardierung;Militäroperation;Krieg;Kampf;Feldzug, subj=state;@troops;@armed;@militia
freikämpfen | v | ASSAULT | subj > von/obj/place | subj=@x_forces, any
freikämpfen | v | ASSAULT | subj > von/obj/place | von=Rebell;Aufständische;Aufständischer;Miliz;Milizionär;Kämpfer;Taliban;Dschihadist;Islamist;Separatist;Extremist;Terrorist;Guerilla;IS;Terrormiliz;Freischärler;Terrorgruppe;Terrornetzwerk;PKK;Hamas;Hisbollah;Terror;Al-Kaida;Boko Haram;PKK-Kämpfer;Bande;Militante;Bandit, any
führen | v | ASSAULT | subj & mit | obj=Gefecht;Feuergefecht;Schlacht;Abwehrkampf;Stellungskampf;Häuserkampf, actor
Garaus machen | v | ASSAULT | subj > dat | both
gefangenhalten | v | ASSAULT abduct | subj > obj | subj=group;@militia;@armed;organisation
gegeneinander kämpfen | v | ASSAULT | subj & - | subj=@troops;@militia;@armed;group
gewalttätig werden | v | ASSAULT | subj > gegen/gegenüber/gen(gegen) | recipient
Haftmine anbringen | v | ASSAULT explosives | subj > an/unter/in/gen(an)/gen(unter) | any
hageln | v | ASSAULT heavy-weapons | von/aus > auf/gen(auf)/place | obj=@x_shells, any
hageln | v | ASSAULT heavy-weapons | von/aus > auf/gen(auf)/place | subj=@x_shells, any
Hand erheben | v | ASSAULT beat | subj > gegen/gen(gegen) | gegen=*, both
handgreiflich werden | v | ASSAULT beat | subj > gegen/gegenüber/gen(gegen) | actor
handgreiflich werden | v | ASSAULT beat | subj > gegen/gegenüber | actor
henken | v | ASSAULT | subj > obj | obj=person;@suspect;@prisoner;Verurteilte;Oppositionelle;Mensch;Mann;group;Verschwörer;@official, any
herabregnen | v | ASSAULT heavy-weapons | von/aus > auf/gen(auf)/place | subj=@x_shells, any
herauszerren | v | ASSAULT | subj > obj | subj=Mob;Menge;Miliz;Soldat;Bewaffnete;Angreifer;Rebell;Unbekannte;Vermummte, obj=@victim;@official;Polizist, any
herausziehen | v | ASSAULT | subj > obj | subj=Mob;Menge;Miliz;Soldat;Bewaffnete;Angreifer;Rebell;Unbekannte;Vermummte, obj=@victim;@official;Polizist, any
hineinrasen | v | ASSAULT | subj > in/gen(in)/auf | subj=Attentäter;Terrorist;Islamist;Angreifer;Extremist;Rechtsextremist;Neonazi;Selbstmordattentäter;Palästinenser;Rechtsradikaler;Dschihadist, in=Menschenmenge;Demonstrant;Gruppe;Menge;Passant;Weihnachtsmarkt;Fußgänger;Soldat;Bushaltestelle;Haltestelle;Checkpoint;Kontrollpunkt;Konvoi;Demonstrationszug;Gegendemonstrant, any
hochgehen lassen | v | ASSAULT explosives | subj > obj/place/in/gen(in) | obj=Bombe;Sprengsatz;Autobombe;Sprengladung;Mine, any
hochjagen | v | ASSAULT explosives | subj > gen(obj)/obj/place | obj=Brücke;Gebäude;Pipeline;Haus;Gasleitung;Bahnstrecke;Botschaft;Damm;Staudamm;Kaserne;Munitionsdepot;Panzer, any
hängen | v | ASSAULT | subj > obj | passive, obj=Verurteilte;Verurteilter;Mörder;Drogenhändler;Dissident;Regimegegner;Häftling;Gefangene;Oppositionelle, any
hängen | v | ASSAULT | subj > obj | passive, obj=person;Oppositionelle;Oppositioneller;@suspect;@prisoner;group, an!=*
im Krieg sein | v | ASSAULT | subj & mit | both
in Auftrag geben | v | ASSAULT targeted | subj > gen(obj)/an(obj)/auf(obj) | obj=Mord;Ermordung;Attentat;Anschlag;Tötung;Mordanschlag, any
in Flucht schlagen | v | ASSAULT | subj > obj/gen(obj) | both, obj=@troops;@armed;@militia;@police
in Flucht schlagen | v | ASSAULT | subj > obj/gen(obj) | subj=@x_forces;state, obj=Rebell;Aufständische;Aufständischer;Miliz;Milizionär;Kämpfer;Taliban;Dschihadist;Islamist;Separatist;Extremist;Terrorist;Guerilla;IS;Terrormiliz;Freischärler;Terrorgruppe;Terrornetzwerk;PKK;Hamas;Hisbollah;Terror;Al-Kaida;Boko Haram;PKK-Kämpfer;Bande;Militante;Regierungstruppe;Armee;Rebellentruppe;Regierungsarmee;Streitmacht, both
in Geiselhaft geraten | v | ASSAULT abduct | gen(in)/von > subj |
in Geiselhaft halten | v | ASSAULT abduct | subj > obj |
in Geiselhaft halten | v | ASSAULT abduct | subj > obj | any
in Gewalt sein | v | ASSAULT abduct | gen(in)/von > subj | recipient
in Krieg eintreten | v | ASSAULT | subj > gegen/gen(gegen)/gegen(in)/mit(in) | actor
in Krieg sein | v | ASSAULT | subj & mit | both
in Krieg ziehen | v | ASSAULT | subj > gegen/gen(gegen) | actor
in Krieg ziehen | v | ASSAULT | subj > gegen/gen(gegen) | gegen=state;group;organisation, actor
in Luft gehen | v | ASSAULT explosives | - > place | subj=@bomb;Sprengsatz;Autobombe
in Offensive gehen | v | ASSAULT | subj > gegen/gen(gegen)/in/place | subj=@troops;@armed;@militia
in Offensive gehen | v | ASSAULT | subj > gegen/in/place | subj=@troops;@armed;@militia
in Schutt legen | v | ASSAULT destroy | subj > obj/gen(obj)/place | obj=place, actor, subj!=@disaster
in Zange nehmen | v | ASSAULT | subj > obj/gen(obj)/place | subj=@troops;@armed;@militia
in Zange nehmen | v | ASSAULT | subj > obj/gen(obj) | subj=@troops;@armed;@militia, both
kurz Prozess machen | v | ASSAULT | subj > mit/gen(mit) | both
kurz Prozess machen | v | ASSAULT | subj > mit/gen(mit) | both, subj=Miliz;Rebell;Taliban;Terrormiliz;Dschihadist;Islamist
legen | v | ASSAULT destroy | subj > in/gen(in)/place | obj=Feuer;Brand, in=Flüchtlingsunterkunft;Flüchtlingsheim;Asylbewerberheim;Asylheim;Asylunterkunft;Moschee;Synagoge;Parteibüro;Parteizentrale;Rathaus;Botschaft;Konsulat;Polizeistation;Flüchtlingslager
losgehen | v | ASSAULT | subj > auf/gen(auf) | both, auf=*, subj=@crowd;@armed;@troops;@police;group;@militia;Rechtsextremist;Neonazi;Hooligan
losgehen | v | ASSAULT beat | subj > auf/gen(auf) | subj=@police;@troops;Sicherheitskraft, auf=@crowd;@media;@victim
Luftangriff fliegen | v | ASSAULT aerial | subj > auf/gegen/auf(obj)/gegen(obj)/gen(auf)/in | actor
militärisch eingreifen | v | ASSAULT | subj > gegen/gen(gegen)/in/gen(in) | actor
militärisch vorgehen | v | ASSAULT | subj > gegen/gen(gegen)/in | gegen=*
Mine anbringen | v | ASSAULT explosives | subj > an/unter/in/gen(an)/gen(unter) | any
mit Gewalt beantworten | v | ASSAULT | subj > obj/gen(obj) | actor
mit Gewalt begegnen | v | ASSAULT | subj > dat/gen(dat) | both
mit Waffengewalt vorgehen | v | ASSAULT | subj > gegen/gen(gegen)/in | gegen=*
mißbrauchen | v | ASSAULT sexual | subj > obj | subj=Soldat;Blauhelm;Blauhelmsoldat;Milizionär;Polizist;Rebell;Kämpfer;Priester;Wärter, obj=Frau;Kind;Mädchen;Minderjährige;Häftling;Gefangene, any
neutralisieren | v | ASSAULT | subj > obj/gen(obj) | obj=Rebell;Aufständische;Aufständischer;Miliz;Milizionär;Kämpfer;Taliban;Dschihadist;Islamist;Separatist;Extremist;Terrorist;Guerilla;IS;Terrormiliz;Freischärler;Terrorgruppe;Terrornetzwerk;PKK;Hamas;Hisbollah;Terror;Al-Kaida;Boko Haram;PKK-Kämpfer;Bande;Militante;PKK-Mitglied;PKK-Anführer;Terrorzelle, any
niederfahren | v | ASSAULT | subj > obj | subj=@x_attacker, obj=@crowd;@victim;Demonstrant;Aktivistin;Palästinenser, any
niederkämpfen | v | ASSAULT | subj > obj/gen(obj) | subj=@x_forces;state, obj=@x_forces, any
niederprasseln | v | ASSAULT heavy-weapons | von/aus > auf/gen(auf)/place | subj=@x_shells, any
niederregnen | v | ASSAULT heavy-weapons | von/aus > auf/gen(auf)/place | subj=@x_shells, any
niederwalzen | v | ASSAULT | subj > obj | subj=@x_attacker, obj=@crowd;@victim;Demonstrant;Aktivistin;Palästinenser, any
niederwerfen | v | ASSAULT | subj > obj/gen(obj) | subj=@x_forces;state, obj=Rebell;Aufständische;Aufständischer;Miliz;Milizionär;Kämpfer;Taliban;Dschihadist;Islamist;Separatist;Extremist;Terrorist;Guerilla;IS;Terrormiliz;Freischärler;Terrorgruppe;Terrornetzwerk;PKK;Hamas;Hisbollah;Terror;Al-Kaida;Boko Haram;PKK-Kämpfer;Bande;Militante;Regierungstruppe;Armee;Rebellentruppe;Regierungsarmee;Streitmacht, both
prasseln | v | ASSAULT heavy-weapons | von/aus > auf/gen(auf)/place | subj=@x_shells, any
pulverisieren | v | ASSAULT destroy | subj > gen(obj)/obj/place | subj=@x_forces;state;Luftwaffe;Bulldozer;Planierraupe;Militärbulldozer, obj=@building;@city;@territory;Haus;Dorf;Siedlung;Stadtteil;Hochhaus, any
Rache ausüben | v | ASSAULT | subj > an/gegen/gen(an)/gen(gegen) | actor
Rache nehmen | v | ASSAULT | subj > an/gen(an) | both
rasen | v | ASSAULT | subj/comp(mit) > in/gen(in)/obj | in=Menge;Menschenmenge;Menschengruppe;Gruppe;Weihnachtsmarkt;Kundgebung;Demonstration;Fußgängerzone;Polizeisperre, subj!=@disaster
rasen | v | ASSAULT | subj/gen(subj) > gen(in)/place/von(in) | in=Menschenmenge;Menge;Demonstrant;Gegendemonstrant;Demonstration;Weihnachtsmarkt;Fußgänger;Passant, mit=Auto;Lastwagen;Lkw;Fahrzeug;Wagen;Lieferwagen;Transporter;Kleinlaster
rasen | v | ASSAULT | subj > in/gen(in)/auf | subj=Attentäter;Terrorist;Islamist;Angreifer;Extremist;Rechtsextremist;Neonazi;Selbstmordattentäter;Palästinenser;Rechtsradikaler;Dschihadist, in=Menschenmenge;Demonstrant;Gruppe;Menge;Passant;Weihnachtsmarkt;Fußgänger;Soldat;Bushaltestelle;Haltestelle;Checkpoint;Kontrollpunkt;Konvoi;Demonstrationszug;Gegendemonstrant, any
reagieren | v | ASSAULT aerial | subj > auf(mit)/gegen(mit)/in(mit) | mit=@airstrike, actor
reagieren | v | ASSAULT heavy-weapons | subj > gen(auf)/auf/in/place | mit=Artilleriefeuer;Artilleriebeschuss;Raketenbeschuss;Granatfeuer;Artillerie, actor
reagieren | v | ASSAULT heavy-weapons | subj > auf(mit)/gegen(mit)/in(mit) | mit=Artilleriefeuer;Beschuss;Artilleriebeschuss;Raketenbeschuss;Rakete;Granate;Mörserbeschuss, actor
regnen | v | ASSAULT heavy-weapons | von/aus > auf/gen(auf)/place | obj=@x_shells, any
regnen | v | ASSAULT heavy-weapons | von/aus > auf/gen(auf)/place | subj=@x_shells, any
scharf Munition einsetzen | v | ASSAULT firearms | subj > gegen/gen(gegen)/place |
schicken | v | ASSAULT explosives | subj > an/gen(an)/dat | obj=Briefbombe;Paketbombe;Rohrbombe
Schlag versetzen | v | ASSAULT | subj > dat/gen(dat) | subj=@troops;@armed;@militia, both
Schuss wechseln | v | ASSAULT firearms | subj & mit | both
Selbstjustiz ausüben | v | ASSAULT | subj > an/gegen/gen(an)/gen(gegen) | actor
sich beteiligen | v | ASSAULT | subj > an(an)/gegen(an)/gen(an) | an=Massaker;Völkermord;Mord;Folter;Anschlag;Massenmord;Überfall;Lynchmord;Kriegsverbrechen, any
sich rächen | v | ASSAULT | subj > an/gen(an) | both
sich stürzen | v | ASSAULT beat | subj > auf/gen(auf) | subj=@crowd;@police;@suspect, auf=@police;@crowd;@victim
Sprengladung anbringen | v | ASSAULT explosives | subj > an/unter/in/gen(an)/gen(unter) | any
Sprengsatz anbringen | v | ASSAULT explosives | subj > an/unter/in/gen(an)/gen(unter) | any
stechen | v | ASSAULT primitive | subj > auf/gen(auf) | auf=Polizist;Soldat;Passant;Politiker;Abgeordnete;Bürgermeister;Mensch;Israeli;Demonstrant;Tourist;Siedler;Palästinenser;Grenzpolizist;Politikerin;Flüchtling;Journalist;Minister;Sicherheitsmann, any
steuern | v | ASSAULT | subj > in/gen(in) | obj=Auto;Lastwagen;Lkw;Lieferwagen;Wagen;Fahrzeug;Transporter, in=Menge;Menschenmenge;Menschengruppe;Gruppe;Weihnachtsmarkt;Demonstration;Fußgängerzone
säubern | v | ASSAULT | subj > von/obj/place | von=Rebell;Aufständische;Aufständischer;Miliz;Milizionär;Kämpfer;Taliban;Dschihadist;Islamist;Separatist;Extremist;Terrorist;Guerilla;IS;Terrormiliz;Freischärler;Terrorgruppe;Terrornetzwerk;PKK;Hamas;Hisbollah;Terror;Al-Kaida;Boko Haram;PKK-Kämpfer;Bande;Militante;Bandit, any
Terror ausüben | v | ASSAULT | subj > an/gegen/gen(an)/gen(gegen) | actor
tätlich werden | v | ASSAULT beat | subj > gegen/gegenüber/gen(gegen) | actor
ums Leben bringen | v | ASSAULT | subj > obj | actor
ums Leben bringen | v | ASSAULT | subj > obj | any
unschädlich machen | v | ASSAULT targeted | subj > obj | obj=@militia;@armed;@suspect;person, subj=@troops;@police;state
unschädlich machen | v | ASSAULT | subj > obj/gen(obj) | obj=Rebell;Aufständische;Aufständischer;Miliz;Milizionär;Kämpfer;Taliban;Dschihadist;Islamist;Separatist;Extremist;Terrorist;Guerilla;IS;Terrormiliz;Freischärler;Terrorgruppe;Terrornetzwerk;PKK;Hamas;Hisbollah;Terror;Al-Kaida;Boko Haram;PKK-Kämpfer;Bande;Militante;PKK-Mitglied;PKK-Anführer;Terrorzelle, any
unter Beschuss geraten | v | ASSAULT heavy-weapons | von/durch > subj/gen(subj)/place | subj=@troops;Konvoi;Patrouille;Stützpunkt;@building;@city;Fahrzeug;Hubschrauber;Flugzeug;Schiff;Boot;Lager;Stellung;Grenzposten
unter Beschuss liegen | v | ASSAULT heavy-weapons | gen(unter)/adj(unter)/durch/von > subj/place | subj=@city;@building;place;@troops;@territory
unter Beschuss liegen | v | ASSAULT heavy-weapons | von/durch > subj/gen(subj)/place | subj=@troops;@building;@city;@territory;place;Stellung
unter Beschuss sein | v | ASSAULT heavy-weapons | durch/von > subj/place |
unter Beschuss stehen | v | ASSAULT heavy-weapons | von/durch > subj/gen(subj)/place | subj=@building;@city;@territory;place;Stellung
unter Feuer liegen | v | ASSAULT firearms | gen(unter)/adj(unter)/durch/von > subj/place | subj=@city;@building;place;@troops;@territory
unter Feuer liegen | v | ASSAULT heavy-weapons | von/durch > subj/gen(subj)/place | subj=@troops;@building;@city;@territory;place;Stellung
unter Kontrolle geraten | v | ASSAULT | gen(unter)/von > subj/place | subj=@city;@territory;place;@building
unterziehen | v | ASSAULT torture | subj > obj | dat=Folter;Misshandlung;Scheinhinrichtung;Waterboarding;Elektroschock;Zwangssterilisation, recipient
vergelten | v | ASSAULT | subj > gen(obj)/an/gegen | obj=Angriff;Anschlag;Raketenangriff;Luftangriff;Attentat;Tod;Tötung;Beschuss;Mord, subj=state;@armed;@troops;organisation, any
Vergeltung ausüben | v | ASSAULT | subj > an/gegen/gen(an)/gen(gegen) | actor
verhauen | v | ASSAULT beat | subj > obj | both
verhungern lassen | v | ASSAULT | subj > obj | both
verkloppen | v | ASSAULT beat | subj > obj | both
verlieren | v | ASSAULT | an > subj | obj=@city;@territory;Kontrolle;Stützpunkt;Stellung;Flughafen, subj=@troops;@armed;@militia, both
verschicken | v | ASSAULT explosives | subj > an/gen(an) | obj=Briefbombe;Paketbombe;Rohrbombe;Sprengsatz
verschwinden lassen | v | ASSAULT abduct | subj > inf/obj | both
verschwinden lassen | v | ASSAULT abduct | subj > obj/gen(obj) | obj=person;group;@victim;Oppositioneller;Oppositionelle;Regimegegner;Dissident;Kritiker;Gegner;Aktivist, any
verschärfen | v | ASSAULT | subj > gegen(obj)/auf(obj)/auf/gegen/place | obj=Angriff;Offensive;Bombardement;Beschuss;Luftangriff;Bombardierung, actor
versenden | v | ASSAULT explosives | subj > an/gen(an) | obj=Briefbombe;Paketbombe;Rohrbombe
versenken | v | ASSAULT destroy | subj > gen(obj)/poss(obj)/adj(obj) | obj=Schiff;Boot;Kriegsschiff;U-Boot;Tanker;Patrouillenboot;Frachter;Flaggschiff;Kreuzer;Korvette;Fregatte;Zerstörer;Schnellboot;Piratenschiff;Landungsschiff;Flotte;Fischerboot;Mutterschiff;Kutter;Handelsschiff;Trawler;Piratenboot, any
versklaven | v | ASSAULT abduct | subj > obj | subj=@armed;IS;Miliz;Terrormiliz;group;organisation;@militia, any
verteidigen | v | ASSAULT | subj & gegen/vor | obj=@city;@territory;Stellung;Flughafen, subj=@troops;@militia, gegen=@troops;@militia;@armed, both
vertreiben | v | ASSAULT crowd-control | subj > obj | subj=@police;@troops, obj=Demonstrant;Protestierende;Gegendemonstrant;Protestierer;Blockierer
vertreiben | v | ASSAULT | subj > obj/gen(obj) | subj=@troops;@armed;@militia, obj=@armed;@militia;@troops, aus=@city;@territory;place;Stadt;Hochburg;Stellung
vom Himmel holen | v | ASSAULT heavy-weapons | subj > gen(obj)/adj(obj)/von(obj)/obj | any
von Himmel holen | v | ASSAULT heavy-weapons | subj > gen(obj)/adj(obj)/von(obj)/obj | any
vordringen | v | ASSAULT | subj > nach/auf/in/zu/gen(in)/bis | subj=@troops;@militia;@armed, subj!=@police
vordringen | v | ASSAULT | subj > in/gen(in)/nach/bis/zu | subj=@x_forces;state, in=@territory;@city;place;state, any
vorgehen | v | ASSAULT | subj > gegen/gen(gegen) | subj=@troops, gegen=@militia;@armed;Extremist;Separatist;Rebell;Dschihadist;Terrormiliz
vorstoßen | v | ASSAULT | subj > nach/auf/zu/gen(zu)/bis | subj=@troops;@militia;@armed
Waffe erheben | v | ASSAULT | subj > gegen/gen(gegen) | gegen=*, both
wegdrücken | v | ASSAULT crowd-control | subj > obj/gen(obj) | subj=Polizei;Polizist;Bereitschaftspolizei;Sicherheitskräfte;Sicherheitskraft;Soldat, obj=@crowd;Menge;Demonstrant, any
weiterführen | v | ASSAULT | subj > gegen/auf/gegen(obj)/auf(obj)/in/place | obj=Offensive;Angriff;Luftangriff;Militäroffensive;Bombardement;Bombardierung;Militäroperation;Krieg;Kampf;Feldzug, subj=state;@troops;@armed;@militia
werfen | v | ASSAULT explosives | subj > auf/in/gegen/gen(auf)/gen(in)/place | obj=@bomb
wieder aufnehmen | v | ASSAULT | subj > gegen/auf/gegen(obj)/auf(obj)/gen(auf)/gen(gegen)/place | obj=Angriff;Luftangriff;Bombardierung;Bombardement;Beschuss;Offensive;Kampf;Kampfhandlung;Feindseligkeit;Raketenbeschuss, actor
wiederaufflammen | v | ASSAULT | zwischen(subj)/zwischen/gen(subj) & mit(subj)/mit | subj=@x_fighting, subj!=Machtkampf;Wahlkampf;Handelskrieg;Preiskampf;Bieterkampf;Konkurrenzkampf;Abstiegskampf;Titelkampf;Arbeitskampf, um!=@x_contested, um(subj)!=@x_contested, any
wiedererlangen | v | ASSAULT | subj > von/gen(obj)/place | obj=@territory;Kontrolle, subj=@x_forces, any
wiedererlangen | v | ASSAULT | subj > über(obj)/von/gen(obj)/place | obj=Kontrolle, über=@territory;@city;place;@building;Stadt;Ort;Teil;Gebiet, subj=@x_forces, any
zerschmettern | v | ASSAULT destroy | subj > gen(obj)/obj/place | subj=@x_forces;state;Luftwaffe;Bulldozer;Planierraupe;Militärbulldozer, obj=@building;@city;@territory;Haus;Dorf;Siedlung;Stadtteil;Hochhaus, any
zu Explosion bringen | v | ASSAULT explosives | subj > in/vor/an/place | obj=@bomb;Sprengsatz;Sprengstoffgürtel;Autobombe
zu Schaden kommen | v | ASSAULT | - > subj | bei=@attack;@fight;@airstrike, subj=@victim;@casualty;person;group;@troops;@police
zufügen | v | ASSAULT | subj > dat | obj=Niederlage;Schlappe, subj=@x_forces, both
zufügen | v | ASSAULT | subj > dat | obj=Verlust;Verluste;Verletzung;Wunde;Schussverletzung;Stichverletzung, subj=@armed;@troops;state;group;Miliz;Angreifer, both
zum Absturz bringen | v | ASSAULT | subj > obj/gen(obj) | obj=Flugzeug;Hubschrauber;Drohne;Maschine;Passagierflugzeug, actor
zum Angriff blasen | v | ASSAULT | subj > auf/gegen/gen(auf)/in/place | subj=@troops;@militia;@armed;Rebell;Taliban
zum Angriff übergehen | v | ASSAULT | subj > auf/gegen/place | subj=@troops;@armed;@militia
zum Angriff übergehen | v | ASSAULT | subj > gegen/gen(gegen)/auf(zu)/gegen(zu)/auf/in/place | subj=@troops;@armed;@militia;state
zum Einsturz bringen | v | ASSAULT destroy | subj > gen(obj)/obj/place | subj=@armed;@troops;@militia;@bomb;@attack;Terrorist, obj=@building;Brücke
zum Gegenangriff übergehen | v | ASSAULT | subj > gegen/gen(gegen)/auf(zu)/gegen(zu)/auf/in/place | subj=@troops;@armed;@militia;state
zum Gegenangriff übergehen | v | ASSAULT | subj > auf/gegen/place | subj=@troops;@armed;@militia;state
zum Opfer fallen | v | ASSAULT | dat/gen(dat) > subj | dat=@armed;@militia;@troops;Regime;Junta;Diktatur;Todesschwadron;Terror;Terrorherrschaft;Völkermord, subj=person;group;@victim;@casualty
zum Opfer fallen | v | ASSAULT abduct | dat/gen(dat) > subj | dat=Entführung;Geiselnahme;Verschleppung, subj=person;group;@victim
zum Sturm blasen | v | ASSAULT | subj > auf/gegen/gen(auf)/in/place | subj=@troops;@militia;@armed;Rebell;Taliban
zur Detonation bringen | v | ASSAULT explosives | subj > in/vor/gen(vor)/place | obj=@bomb;Auto;Lastwagen;Fahrzeug;Sprengstoffgürtel
zur Explosion bringen | v | ASSAULT explosives | subj > in/vor/gen(vor)/place | obj=@bomb;Auto;Lastwagen;Fahrzeug;Sprengstoffgürtel;Sprengstoffweste
zur Explosion bringen | v | ASSAULT explosives | subj > in/vor/an/place | obj=@bomb;Sprengsatz;Sprengstoffgürtel;Autobombe
zur Gegenoffensive übergehen | v | ASSAULT | subj > gegen/gen(gegen)/auf(zu)/gegen(zu)/auf/in/place | subj=@troops;@armed;@militia;state
zur Offensive übergehen | v | ASSAULT | subj > gegen/gen(gegen)/auf(zu)/gegen(zu)/auf/in/place | subj=@troops;@armed;@militia;state
zur Strecke bringen | v | ASSAULT targeted | subj > obj | obj=person;@suspect;@militia;group, any
zurückdrängen | v | ASSAULT | subj > obj/gen(obj) | subj=@troops;@armed;@militia;state, obj=@armed;@militia;@troops;Dschihadist;Terrormiliz;organisation;Islamist
zurückdrücken | v | ASSAULT crowd-control | subj > obj/gen(obj) | subj=Polizei;Polizist;Bereitschaftspolizei;Sicherheitskräfte;Sicherheitskraft;Soldat, obj=@crowd;Menge;Demonstrant, any
zurückerlangen | v | ASSAULT | subj > über(obj)/von/gen(obj)/place | obj=Kontrolle, über=@territory;@city;place;@building;Stadt;Ort;Teil;Gebiet, subj=@x_forces, any
zurückgewinnen | v | ASSAULT | subj > von/gen(obj)/place | obj=@territory;Kontrolle, subj=@x_forces, any
zurückgewinnen | v | ASSAULT | subj > über(obj)/von/gen(obj)/place | obj=Kontrolle, über=@territory;@city;place;@building;Stadt;Ort;Teil;Gebiet, subj=@x_forces, any
zurückschlagen | v | ASSAULT | subj > gegen/gen(gegen) | both, subj=state;@troops;@armed
zuschlagen | v | ASSAULT | subj > gegen/gen(gegen)/auf/in/place | subj=@armed;@militia;Luftwaffe;Terrorist;Attentäter;Selbstmordattentäter
zuschlagen | v | ASSAULT | subj > in/gegen/place | subj=@armed;@troops;Terrorist;Attentäter, obj!=*, subj!=@police
züchtigen | v | ASSAULT beat | subj > obj | both
üben | v | ASSAULT | subj > an/gegen/gen(an) | obj=Rache;Vergeltung;Selbstjustiz;Blutrache, actor
überfahren | v | ASSAULT | subj > obj | subj=@x_attacker, obj=@crowd;@victim;Demonstrant;Aktivistin;Palästinenser, any
übergreifen | v | ASSAULT | - > auf/gen(auf)/place | subj=Kampf;Kämpfe;Gefecht;Gewalt;Kampfhandlung;Bürgerkrieg, auf=*, any
überleben | v | ASSAULT | - > subj | obj=Anschlag;Attentat;Mordanschlag;Bombenanschlag;Giftanschlag;Mordversuch;Attentatsversuch;Selbstmordanschlag;Giftattentat, recipient
überrollen | v | ASSAULT | subj > obj | subj=@x_attacker, obj=@crowd;@victim;Demonstrant;Aktivistin;Palästinenser, any
überrollen | v | ASSAULT | subj > obj/gen(obj)/place | subj=@x_forces, obj=@city;@territory;Stellung;Stadt;Land;state;place, any
überschwappen | v | ASSAULT | - > auf/gen(auf)/place | subj=Kampf;Kämpfe;Gefecht;Gewalt;Kampfhandlung;Bürgerkrieg, auf=*, any
überspringen | v | ASSAULT | - > auf/gen(auf)/place | subj=Kampf;Kämpfe;Gefecht;Gewalt;Kampfhandlung;Bürgerkrieg, auf=*, any

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Abschlachtung | n | ASSAULT | durch/adj/subj > gen/an/gegen/gen(gegen)/place | any
Amokfahrt | n | ASSAULT | durch/subj > auf/gegen/in/place |
Auspeitschung | n | ASSAULT torture | durch/adj/subj > gen/an/gegen/für | recipient
Bombenregen | n | ASSAULT aerial | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | recipient
Bombenteppich | n | ASSAULT aerial | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | any
Brandlegung | n | ASSAULT destroy | gen/durch/adj/subj > an/gen(an) | both
Brandlegung | n | ASSAULT destroy | gen/durch/adj/subj > auf/gegen/an/in/gen(an)/gen(in) | in=@building;Asylheim;Flüchtlingsheim;Moschee;Kirche;Synagoge;Unterkunft;Flüchtlingsunterkunft, any
Brandschatzung | n | ASSAULT destroy | durch/subj > gen/gen(gen) | gen=@building;Denkmal;Mahnmal;Kirche;Moschee;Synagoge, any
Elektroschock | n | ASSAULT torture | durch/adj/subj > gen/an/gegen/für | both
Fausthieb | n | ASSAULT beat | durch/gen/adj/subj > gegen/gen(gegen)/für/gen(für) | both
Faustschlag | n | ASSAULT beat | durch/gen/adj/subj > gegen/gen(gegen)/für/gen(für) | both
Femizid | n | ASSAULT | durch/adj/subj > gen/an/gegen/gen(gegen)/place | any
Fußtritt | n | ASSAULT beat | durch/gen/adj/subj > gegen/gen(gegen)/für/gen(für) | both
Gegenfeuer | n | ASSAULT firearms | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | recipient
Gewaltverbrechen | n | ASSAULT | durch/adj/subj > gen/an/gegen/gen(gegen)/place | recipient
Gewehrfeuer | n | ASSAULT firearms | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | any
Gewehrkolbenhieb | n | ASSAULT beat | durch/gen/adj/subj > gegen/gen(gegen)/für/gen(für) | both
Greueltat | n | ASSAULT | durch/adj/subj > gen/an/gegen/gen(gegen)/place | any
Hassverbrechen | n | ASSAULT | durch/adj/subj > gen/an/gegen/gen(gegen)/place | recipient
Hetzjagd | n | ASSAULT | gen/durch/von/adj > auf/gegen | auf=@migrant;@victim;Ausländer;Gegner;Afrikaner;Roma;Schwarze;Homosexuelle
Inbrandsetzung | n | ASSAULT destroy | durch/subj > gen/gen(gen) | gen=@building;Denkmal;Mahnmal;Kirche;Moschee;Synagoge, any
Jagd | n | ASSAULT | gen/adj/durch/subj > auf | auf=Ausländer;Christ;Jude;Albino;Homosexuelle;Oppositionelle;Demonstrant;Regimegegner;Flüchtling;Migrant, recipient
Knüppelschlag | n | ASSAULT beat | durch/gen/adj/subj > gegen/gen(gegen)/für/gen(für) | both
Kreuzigung | n | ASSAULT primitive | durch/adj/subj > gen/an/gegen/für | recipient
Kugelhagel | n | ASSAULT firearms | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | any
Kugelregen | n | ASSAULT firearms | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | recipient
Lynchjustiz | n | ASSAULT | durch/adj/subj > gen/an/gegen/gen(gegen)/place | any
Marter | n | ASSAULT torture | durch/adj/subj > gen/an/gegen/für | recipient
Maschinengewehrfeuer | n | ASSAULT firearms | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | any
Massenabschlachtung | n | ASSAULT | durch/adj/subj > gen/an/gegen/gen(gegen)/place | any
Menschenjagd | n | ASSAULT | gen/durch/von/adj > auf/gegen | recipient
Mörserfeuer | n | ASSAULT heavy-weapons | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | any
Niedermetzelung | n | ASSAULT | durch/adj/subj > gen/an/gegen/gen(gegen)/place | any
Peinigung | n | ASSAULT torture | durch/adj/subj > gen/an/gegen/für | recipient
Peitschenhieb | n | ASSAULT torture | durch/adj/subj > gen/an/gegen/für | recipient
Prügel | n | ASSAULT beat | durch/gen/adj/subj > gegen/gen(gegen)/für/gen(für) | both
Prügelstrafe | n | ASSAULT torture | durch/adj/subj > gen/an/gegen/für | recipient
Raketenfeuer | n | ASSAULT heavy-weapons | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | any
Raketensalve | n | ASSAULT heavy-weapons | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | any
Scharfschützenfeuer | n | ASSAULT firearms | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | any
Schlagstockhieb | n | ASSAULT beat | durch/gen/adj/subj > gegen/gen(gegen)/für/gen(für) | both
Selbstjustiz | n | ASSAULT | durch/adj/subj > gen/an/gegen/gen(gegen)/place | recipient
Sperrfeuer | n | ASSAULT firearms | gen/durch/adj/comp/aus/subj > auf/gegen/an/gen(auf)/gen(gegen)/place | recipient
Stockhieb | n | ASSAULT torture | durch/adj/subj > gen/an/gegen/für | recipient
Stockschlag | n | ASSAULT torture | durch/adj/subj > gen/an/gegen/für | recipient
Todesfahrt | n | ASSAULT | durch/subj > auf/gegen/in/place |
Vergiftung | n | ASSAULT unconventional | durch/adj/subj > gen | gen=@target_person;Agent;Ex-Agent;Doppelagent;Ex-Spion;Spion;Kremlkritiker;Kremlgegner;Politiker;person;Oppositionelle;Dissident;Überläufer, recipient
Versklavung | n | ASSAULT | durch/adj/subj > gen/an/gegen/gen(gegen)/place | recipient
Verstümmelung | n | ASSAULT primitive | durch/adj/subj > gen/an/gegen/für | recipient
Waterboarding | n | ASSAULT torture | durch/adj/subj > gen/an/gegen/für | recipient
Zwangsernährung | n | ASSAULT torture | durch/adj/subj > gen/an/gegen/für | recipient
Zwangssterilisation | n | ASSAULT | durch/adj/subj > gen/an/gegen/gen(gegen)/place | any
Zwangssterilisierung | n | ASSAULT | durch/adj/subj > gen/an/gegen/gen(gegen)/place | any

# adjectives: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abgeschlachtet | a | ASSAULT | - > subj | recipient, subj=@victim;@target_person;person
abgeschossen | a | ASSAULT heavy-weapons | - > subj/gen(subj)/place | subj=Flugzeug;Maschine;Hubschrauber;Kampfjet;Passagierflugzeug;Jet;Drohne;Kampfflugzeug;Helikopter
attackiert | a | ASSAULT | - > subj | recipient, subj=@victim;@target_person;person
ausgepeitscht | a | ASSAULT torture | - > subj | recipient
ausgeraubt | a | ASSAULT destroy | - > subj/gen(subj)/place | subj=@building;@city
belagert | a | ASSAULT | - > subj/gen(subj)/place | subj=@building;@city;place
beschossen | a | ASSAULT | - > subj/gen(subj)/place | subj=@building;@city;place
bombardiert | a | ASSAULT aerial | - > subj/gen(subj)/place | subj=@building;@city;place
erschlagen | a | ASSAULT beat | - > subj | recipient
erstürmt | a | ASSAULT | - > subj/gen(subj)/place | subj=@building;@city
gebrandschatzt | a | ASSAULT destroy | - > subj/gen(subj)/place | subj=@building;@city
gehenkt | a | ASSAULT | - > subj | recipient
gekapert | a | ASSAULT abduct | - > subj/gen(subj)/place | subj=Schiff;Frachter;Tanker;Flugzeug;Maschine;Yacht;Boot;Fähre;Supertanker;Segelyacht;Linienmaschine
gekreuzigt | a | ASSAULT primitive | - > subj | recipient
geköpft | a | ASSAULT primitive | - > subj | recipient
gelyncht | a | ASSAULT | - > subj | recipient
geplündert | a | ASSAULT destroy | - > subj/gen(subj)/place | subj=@building;@city
gestürmt | a | ASSAULT | - > subj/gen(subj)/place | subj=@building;@city
liquidiert | a | ASSAULT targeted | - > subj | recipient
niedergebrannt | a | ASSAULT destroy | - > subj/gen(subj)/place | subj=@building;@city
niedergemetzelt | a | ASSAULT | - > subj | recipient
niedergestochen | a | ASSAULT primitive | - > subj | recipient
totgeschlagen | a | ASSAULT beat | - > subj | recipient
vergiftet | a | ASSAULT unconventional | - > subj | recipient, subj=@target_person;person;Agent;Ex-Agent;Doppelagent;Politiker;Spion;Oppositionelle;Überläufer;Kremlkritiker;Kremlgegner
verprügelt | a | ASSAULT beat | - > subj | recipient
versklavt | a | ASSAULT abduct | - > subj | recipient
verstümmelt | a | ASSAULT primitive | - > subj | recipient
zerbombt | a | ASSAULT aerial | - > subj/gen(subj)/place | subj=@building;@city;place
zusammengeschlagen | a | ASSAULT beat | - > subj | recipient

# deeds claimed; enemies brought to a halt; fires and ruins left by armed groups
@ lemma | pos | act | frame | if
reklamieren | v | ASSAULT | subj > gen(obj)/an(obj)/auf(obj)/gegen(obj)/von(obj) | obj=@attack;Tat;Bluttat;Entführung;Geiselnahme;Abschuss;Explosion;Tötung, claim
beanspruchen | v | ASSAULT | subj > gen(obj)/an(obj)/auf(obj)/gegen(obj)/von(obj) | obj=@attack;Tat;Bluttat;Entführung;Geiselnahme;Abschuss;Explosion;Tötung, für=sich, claim
Verantwortung reklamieren | v | ASSAULT | subj > gen(für)/an(für)/auf(für)/gegen(für)/von(für) | für=@attack;Tat;Bluttat;Entführung;Geiselnahme;Abschuss;Explosion;Tötung, claim
Verantwortung beanspruchen | v | ASSAULT | subj > gen(für)/an(für)/auf(für)/gegen(für)/von(für) | für=@attack;Tat;Bluttat;Entführung;Geiselnahme;Abschuss;Explosion;Tötung, claim
Urheberschaft beanspruchen | v | ASSAULT | subj > gen(für)/an(für)/auf(für)/gegen(für)/von(für) | für=@attack;Tat;Bluttat;Entführung;Geiselnahme;Abschuss;Explosion;Tötung, claim
Verantwortung übernehmen | v | ASSAULT | subj > - | subj=@militia;@attacking_group, für!=*, claim
zum Stehen bringen | v | ASSAULT | subj > obj/gen(obj) | subj=@armed;@militia;@troops;state, obj=@armed;@militia;@troops;Offensive;Vormarsch;Vorstoß
Stehen bringen | v | ASSAULT | subj > obj(clause) | subj=@armed;@militia;@troops;state, clause=@armed;@militia;@troops;Offensive;Vormarsch;Vorstoß
zum Stillstand bringen | v | ASSAULT | subj > obj/gen(obj) | subj=@armed;@militia;@troops;state, obj=@armed;@militia;@troops;Offensive;Vormarsch;Vorstoß
in Brand setzen | v | ASSAULT destroy | subj > obj/gen(obj)/place | obj=@building;@city;Auto, subj=@militia;@troops;@attacking_group, subj!=@disaster
in Brand stecken | v | ASSAULT destroy | subj > obj/gen(obj)/place | obj=@building;@city;Auto, subj=@militia;@troops;@attacking_group, subj!=@disaster
anzünden | v | ASSAULT destroy | subj > obj/gen(obj)/place | obj=@building;@city;Auto, subj=@militia;@troops;@attacking_group, subj!=@disaster
zerstören | v | ASSAULT destroy | subj/gen(subj) > gen(obj)/von(obj)/adj(obj)/place | obj=Panzer;Schützenpanzer;Kampfjet;Kampfflugzeug;Kampfhubschrauber;Kriegsschiff;Artilleriegeschütz;Raketenwerfer;Radaranlage;Militärfahrzeug;Munitionslager;Waffenlager;Waffendepot;Abschussrampe;Raketenstellung, subj!=@disaster
Plünderung | n | ASSAULT destroy | durch/subj > gen/gen(gen)/in/place | durch=@troops;@militia
Brandschatzung | n | ASSAULT destroy | durch/subj > gen/gen(gen)/in/place | durch=@troops;@militia
einprügeln | v | ASSAULT beat | subj > auf/gen(auf) | subj=@police;@troops;@armed;@militia;Mob;Menge;Angreifer;Täter;Schläger;Anhänger;Demonstrant;Hooligan;Neonazi;Jugendlicher;Mann, auf=*
eindreschen | v | ASSAULT beat | subj > auf/gen(auf) | subj=@police;@troops;@armed;@militia;Mob;Menge;Angreifer;Täter;Schläger;Anhänger;Demonstrant;Hooligan;Neonazi;Jugendlicher;Mann, auf=*
einschlagen | v | ASSAULT beat | subj > auf/gen(auf) | subj=@police;@troops;@armed;@militia;Mob;Menge;Angreifer;Täter;Schläger;Anhänger;Demonstrant;Hooligan;Neonazi;Jugendlicher;Mann, auf=*
einknüppeln | v | ASSAULT beat | subj > auf/gen(auf) | subj=@police;@troops;@armed;@militia;Mob;Menge;Angreifer;Täter;Schläger;Anhänger;Demonstrant;Hooligan;Neonazi;Jugendlicher;Mann, auf=*
eintreten | v | ASSAULT beat | subj > auf/gen(auf) | subj=@police;@troops;@armed;@militia;Mob;Menge;Angreifer;Täter;Schläger;Anhänger;Demonstrant;Hooligan;Neonazi;Jugendlicher;Mann, auf=*
einstechen | v | ASSAULT beat | subj > auf/gen(auf) | subj=@police;@troops;@armed;@militia;Mob;Menge;Angreifer;Täter;Schläger;Anhänger;Demonstrant;Hooligan;Neonazi;Jugendlicher;Mann, auf=*
kapern | v | ASSAULT abduct | subj > gen(obj)/adj(obj)/in/gen(in)/place | obj=Schiff;Flugzeug;Frachter;Frachtschiff;Tanker;Öltanker;Bus;Boot;Yacht;Jacht;Fähre;Maschine;Segelyacht;Containerschiff;Kutter;Fischkutter;Schlepper, subj=*
entführen | v | ASSAULT abduct | subj > gen(obj)/adj(obj)/in/gen(in)/place | obj=Schiff;Flugzeug;Frachter;Frachtschiff;Tanker;Öltanker;Bus;Boot;Yacht;Jacht;Fähre;Maschine;Segelyacht;Containerschiff;Kutter;Fischkutter;Schlepper, subj=*
sich in Luft sprengen | v | ASSAULT explosives | - > vor/in/bei/gen(vor)/place | subj=Autobombe;Bombe;Sprengsatz;Lastwagenbombe;Attentäter;Selbstmordattentäter;Auto;Fahrzeug
