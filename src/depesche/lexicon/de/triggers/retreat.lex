# RETREAT: withdrawal, release, disarmament, cease-fire, opening, resignation, carried out. Only announced, it is CONCEDE (the coder's rule), but an announced
# resignation stays RETREAT resign. Actor: who gives way; recipient: to whose good.

@ lemma | pos | act | frame | if
abziehen | v | RETREAT withdraw | subj > aus/von/in/gen(aus) | obj=Geheimdienst;Geheimdienstmitarbeiter;Geheimdienstler;Geheimagent;Agent;Spion, obj=*, subj=actor, actor

# --- Verbs ---
abbauen                           | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
abbauen                           | v   | RETREAT disarm    | subj > -                                         | obj=Atomanlage;Reaktor;Urananreicherung;Anreicherung;Atomreaktor
abbauen                           | v   | RETREAT withdraw  | subj/obj > aus/von/in/gen(aus)                       | obj=@troops
abbauen                           | v   | RETREAT           | subj > -                                         | obj=Barrikade;Straßensperre;Zeltlager;Wachturm;Kontrollpunkt;Checkpoint;Protestcamp, actor
abbrechen                         | v   | RETREAT ceasefire | subj > gegen/mit/gen(gegen)                      | obj=Feuer;Kampf;Kampfhandlung;Feindseligkeit;Angriff;Beschuss;Offensive;Luftangriff;Bombardierung;Gewalt;Krieg;Bombardement;Militäroperation;Militäroffensive;Raketenangriff
abbrechen                         | v   | RETREAT           | subj > -                                         | obj=Blockade;Streik;Hungerstreik;Protest;Boykott;Besetzung;Warnstreik;Generalstreik;Ausstand
abbrechen                         | v   | RETREAT withdraw  | subj > in/gen(in)                                | obj=@mission, subj=state;organisation;@troops;@assembly;@official
abdanken                          | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
abgeben                           | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
abgeben                           | v   | RETREAT resign    | subj > an/dat/gen(an)                            | obj=Macht;Amtsgeschäft;Regierungsgeschäft;Regierungsgewalt;Staatsgewalt
abgeben                           | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
abgeben                           | v   | RETREAT disarm    | subj > bei/dat                                   | obj=Kalaschnikow;Gewehr;Sturmgewehr;Maschinenpistole;Schusswaffe;Handgranate, actor
abliefern                         | v   | RETREAT disarm    | subj > bei/dat                                   | obj=@arms;Kalaschnikow, actor
abmildern                         | v   | RETREAT withdraw  | subj > gegen/gen(gegen)/gen(obj)/von/dat         | obj=@sanction;@restriction;@penalty
abrücken                          | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
abrücken                          | v   | RETREAT withdraw  | subj > aus/von/gen(aus)                          | aus=@territory;@city;place;state
abrüsten                          | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
abrüsten                          | v   | RETREAT disarm    | subj > -                                         |
abschaffen                        | v   | RETREAT withdraw  | subj > gegen/gen(gegen)/gen(obj)/von/dat         | obj=@sanction;@restriction;@penalty
abschalten                        | v   | RETREAT disarm    | subj > -                                         | obj=Atomanlage;Reaktor;Urananreicherung;Anreicherung;Atomreaktor
abtreten                          | v   | RETREAT withdraw  | subj > dat/an                                    | obj=@territory;@building;Stützpunkt;Militärbasis;Kontrolle, subj=state;organisation;@troops
abtreten                          | v   | RETREAT resign    | subj > an/dat/gen(an)                            | obj=Macht;Amtsgeschäft;Regierungsgeschäft;Regierungsgewalt;Staatsgewalt
abtreten                          | v   | RETREAT resign    | subj > -                                         | subj=person;@official, noobj, actor, future=RETREAT resign
abtreten                          | v   | RETREAT resign    | subj > -                                         | von=@office, future=RETREAT resign
abziehen                          | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
abziehen                          | v   | RETREAT withdraw  | subj > aus/von/gen(aus)                          | aus=@territory;@city;place;state, noobj
abziehen                          | v   | RETREAT withdraw  | subj/obj > aus/von/in/gen(aus)                       | obj=@troops
ankündigen | v | RETREAT resign | subj > - | clause=niederlegen;abdanken, actor, clause!=negated, status=future, future=RETREAT resign
aufgeben                          | v   | RETREAT withdraw  | subj > gen(obj)/in                               | obj=@territory;@city;place;Stellung;Siedlung;Stützpunkt;Außenposten, subj=@troops;@armed;state;group
aufgeben                          | v   | RETREAT           | subj > -                                         | obj=Blockade;Streik;Hungerstreik;Protest;Boykott;Besetzung;Warnstreik;Generalstreik;Ausstand
aufgeben                          | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
aufgeben                          | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
aufgeben                          | v   | RETREAT disarm    | subj > -                                         | obj=Atomwaffenprogramm;Raketenprogramm;Chemiewaffenprogramm;Nuklearprogramm;Biowaffenprogramm, subj=*, actor
aufheben                          | v   | RETREAT           | subj > -                                         | obj=Blockade;Streik;Hungerstreik;Protest;Boykott;Besetzung;Warnstreik;Generalstreik;Ausstand
aufheben                          | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
aufheben                          | v   | RETREAT withdraw  | subj > gegen/gen(gegen)/gen(obj)/von/dat         | obj=@sanction;@restriction;@penalty
aufmachen                         | v   | RETREAT access    | subj > dat/für/gen(obj)/zu                       | obj=@border;Gefängnis;Atomanlage;Archiv;Akte, obj!=@media;Website, subj!=@business_term
ausdünnen                         | v   | RETREAT withdraw  | subj/obj > in/gen(in)/aus                            | obj=@troops;Truppenstärke;Truppenkontingent;Truppenpräsenz;Militärpräsenz, actor
aushändigen                       | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
ausliefern                        | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
ausrücken                         | v   | RETREAT withdraw  | subj > aus/von/gen(aus)                          | aus=@territory;@city;place;state
ausrufen                          | v   | RETREAT ceasefire | subj > mit/gegen                                 | obj=Waffenruhe;Waffenstillstand;Feuerpause
ausscheiden                       | v   | RETREAT resign    | subj > -                                         | aus=@office;Politik;Parteiführung, future=RETREAT resign
aussetzen                         | v   | RETREAT ceasefire | subj > gegen/mit/gen(gegen)                      | obj=Feuer;Kampf;Kampfhandlung;Feindseligkeit;Angriff;Beschuss;Offensive;Luftangriff;Bombardierung;Gewalt;Krieg;Bombardement;Militäroperation;Militäroffensive;Raketenangriff
aussetzen                         | v   | RETREAT           | subj > -                                         | obj=Blockade;Streik;Hungerstreik;Protest;Boykott;Besetzung;Warnstreik;Generalstreik;Ausstand
aussetzen                         | v   | RETREAT disarm    | subj > -                                         | obj=Atomanlage;Reaktor;Urananreicherung;Anreicherung;Atomreaktor
beenden                           | v   | RETREAT ceasefire | subj > gegen/mit/gen(gegen)                      | obj=Feuer;Kampf;Kampfhandlung;Feindseligkeit;Angriff;Beschuss;Offensive;Luftangriff;Bombardierung;Gewalt;Krieg;Bombardement;Militäroperation;Militäroffensive;Raketenangriff
beenden                           | v   | RETREAT           | subj > -                                         | obj=Blockade;Streik;Hungerstreik;Protest;Boykott;Besetzung;Warnstreik;Generalstreik;Ausstand
beenden                           | v   | RETREAT withdraw  | subj > in/gen(in)                                | obj=@mission, subj=state;organisation;@troops;@assembly;@official
beenden                           | v   | RETREAT withdraw  | subj > gegen/gen(gegen)/gen(obj)/von/dat         | obj=@sanction;@restriction;@penalty
beenden                           | v   | RETREAT ceasefire | subj > auf(obj)/gegen(obj)/gegen/gen(gegen)      | obj=Kampf;Kampfhandlung;Feindseligkeit;Angriff;Raketenangriff;Raketenbeschuss;Beschuss;Luftangriff;Bombardierung;Offensive;Bombardement, subj=@troops;@armed;@militia;state;organisation;group
beginnen                          | v   | RETREAT ceasefire | - > zwischen/gen(subj)                           | subj=Waffenruhe;Waffenstillstand;Feuerpause
beginnen                          | v   | RETREAT ceasefire | subj > mit/gegen                                 | obj=Waffenruhe;Waffenstillstand;Feuerpause
bekanntgeben | v | RETREAT resign | subj > - | clause=niederlegen;abdanken, actor, clause!=negated, status=future, future=RETREAT resign
demissionieren                    | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
demobilisieren                    | v   | RETREAT disarm    | subj > obj                                       |
demontieren                       | v   | RETREAT disarm    | subj > -                                         | obj=Atomanlage;Reaktor;Urananreicherung;Anreicherung;Atomreaktor
durchlassen                       | v   | RETREAT access    | subj > obj                                       | obj=@diplomat;@migrant;Hilfsorganisation;Hilfskonvoi
einhalten                         | v   | RETREAT ceasefire | subj > mit/gegen                                 | obj=Waffenruhe;Waffenstillstand;Feuerpause
einlassen                         | v   | RETREAT access    | subj > dat                                       | obj=@diplomat;Inspekteur;Inspektor;Hilfslieferung;Helfer;Beobachter;Journalist, in=@territory;@building;place;state;Land
einlegen                          | v   | RETREAT ceasefire | subj > mit/gegen                                 | obj=Waffenruhe;Waffenstillstand;Feuerpause
einmotten                         | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
einstellen                        | v   | RETREAT ceasefire | subj > gegen/mit/gen(gegen)                      | obj=Feuer;Kampf;Kampfhandlung;Feindseligkeit;Angriff;Beschuss;Offensive;Luftangriff;Bombardierung;Gewalt;Krieg;Bombardement;Militäroperation;Militäroffensive;Raketenangriff
einstellen                        | v   | RETREAT           | subj > -                                         | obj=Blockade;Streik;Hungerstreik;Protest;Boykott;Besetzung;Warnstreik;Generalstreik;Ausstand
einstellen                        | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
einstellen                        | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
einstellen                        | v   | RETREAT disarm    | subj > -                                         | obj=Atomanlage;Reaktor;Urananreicherung;Anreicherung;Atomreaktor
einstellen                        | v   | RETREAT disarm    | subj > -                                         | obj=Atomwaffenprogramm;Raketenprogramm;Chemiewaffenprogramm;Nuklearprogramm;Biowaffenprogramm, subj=*, actor
einstellen                        | v   | RETREAT ceasefire | subj > auf(obj)/gegen(obj)/gegen/gen(gegen)      | obj=Kampf;Kampfhandlung;Feindseligkeit;Angriff;Raketenangriff;Raketenbeschuss;Beschuss;Luftangriff;Bombardierung;Offensive;Bombardement, subj=@troops;@armed;@militia;state;organisation;group
enthaften                         | v   | RETREAT release   | subj > obj                                       |
entlassen                         | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
entlassen                         | v   | RETREAT release   | subj > obj                                       | aus=@prison
entlassen                         | v   | RETREAT release   | subj > obj                                       | obj=Gefangener;Gefangene;Häftling;Kriegsgefangener;Kriegsgefangene;Inhaftierte;Inhaftierter;Strafgefangener;Untersuchungshäftling;Internierte, subj=*, actor
entmilitarisieren                 | v   | RETREAT disarm    | subj > obj                                       |
entwaffnen                        | v   | RETREAT disarm    | subj > obj                                       |
erklären                          | v   | RETREAT ceasefire | subj > mit/gegen                                 | obj=Waffenruhe;Waffenstillstand;Feuerpause
erklären | v | RETREAT resign | subj > - | clause=niederlegen;abdanken, actor, clause!=negated, clause!=Waffe;Arbeit, status=future, future=RETREAT resign
erlassen                          | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
erlauben                          | v   | RETREAT access    | subj > dat/für/zu/in                             | obj=Zugang;Zutritt;Einlass;Besuchsrecht;Akteneinsicht;Einreise;Überflug;Durchfahrt;Einreisegenehmigung
erlauben                          | v   | RETREAT access    | subj > dat/obj/für                               | clause=betreten;besuchen;inspizieren;einreisen;passieren;zurückkehren;sehen;treffen;untersuchen;durchqueren;sprechen;ausreisen;verlassen;besichtigen;überqueren, any
ermöglichen                       | v   | RETREAT access    | subj > dat/für/zu/in                             | obj=Zugang;Zutritt;Einlass;Besuchsrecht;Akteneinsicht;Einreise;Überflug;Durchfahrt;Einreisegenehmigung
fallenlassen                      | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
freigeben                         | v   | RETREAT access    | subj > dat/für/gen(obj)/zu                       | obj=@border;Gefängnis;Atomanlage;Archiv;Akte, obj!=@media;Website, subj!=@business_term
freigeben                         | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
freikommen                        | v   | RETREAT release   | - > subj                                         |
freilassen                        | v   | RETREAT release   | subj > obj                                       | aus=@prison
freilassen                        | v   | RETREAT release   | subj > obj                                       |
gelten                            | v   | RETREAT ceasefire | - > zwischen/gen(subj)                           | subj=Waffenruhe;Waffenstillstand;Feuerpause
genehmigen                        | v   | RETREAT access    | subj > dat/für/zu/in                             | obj=Zugang;Zutritt;Einlass;Besuchsrecht;Akteneinsicht;Einreise;Überflug;Durchfahrt;Einreisegenehmigung
gestatten                         | v   | RETREAT access    | subj > dat/für/zu/in                             | obj=Zugang;Zutritt;Einlass;Besuchsrecht;Akteneinsicht;Einreise;Überflug;Durchfahrt;Einreisegenehmigung
gestatten                         | v   | RETREAT access    | subj > dat/obj/für                               | clause=betreten;besuchen;inspizieren;einreisen;passieren;zurückkehren;sehen;treffen;untersuchen;durchqueren;sprechen;ausreisen;verlassen;besichtigen;überqueren, any
gewähren                          | v   | RETREAT access    | subj > dat/für/zu/in                             | obj=Zugang;Zutritt;Einlass;Besuchsrecht;Akteneinsicht;Einreise;Überflug;Durchfahrt;Einreisegenehmigung
halbieren                         | v   | RETREAT withdraw  | subj/obj > in/gen(in)/aus                            | obj=@troops;Truppenstärke;Truppenkontingent;Truppenpräsenz;Militärpräsenz, actor
halten                            | v   | RETREAT ceasefire | - > zwischen/gen(subj)                           | subj=Waffenruhe;Waffenstillstand;Feuerpause
heimholen                         | v   | RETREAT withdraw  | subj/obj > aus/von/in/gen(aus)                       | obj=@troops
heimkehren                        | v   | RETREAT withdraw  | subj > aus/von/gen(aus)                          | subj=@troops;Kontingent, aus=state;@territory;place;Einsatz
herausgeben                       | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
herunterfahren                    | v   | RETREAT disarm    | subj > -                                         | obj=Reaktor;Atomreaktor;Atomanlage, subj=state, actor
hineinlassen                      | v   | RETREAT access    | subj > dat                                       | obj=@diplomat;Inspekteur;Inspektor;Hilfslieferung;Helfer;Beobachter;Journalist, in=@territory;@building;place;state;Land
hinschmeißen                      | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
holen                             | v   | RETREAT release   | subj > obj                                       | aus=@prison
kapitulieren                      | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
kapitulieren                      | v   | RETREAT           | subj > dat/vor                                   |
lassen                            | v   | RETREAT access    | subj > dat                                       | obj=@diplomat;Inspekteur;Inspektor;Hilfslieferung;Helfer;Beobachter;Journalist, in=@territory;@building;place;state;Land
lockern                           | v   | RETREAT withdraw  | subj > gegen/gen(gegen)/gen(obj)/von/dat         | obj=@sanction;@restriction;@penalty
mitteilen | v | RETREAT resign | subj > - | clause=niederlegen;abdanken, actor, clause!=negated, status=future, future=RETREAT resign
nachgeben                         | v   | RETREAT           | subj > dat                                       | dat=@demand;Druck;Erpressung;Gewalt
niederlegen                       | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
niederlegen                       | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
öffnen                            | v   | RETREAT access    | subj > dat/für/gen(obj)/zu                       | obj=@border;Gefängnis;Atomanlage;Archiv;Akte, obj!=@media;Website, subj!=@business_term
öffnen                            | v   | RETREAT access    | subj > für/dat                                   | obj=Region;Provinz;Gebiet;Gefängnis;Lager;Anlage;Atomanlage;Militäranlage;Land, für=*, both
räumen                            | v   | RETREAT withdraw  | subj > gen(obj)/in                               | obj=@territory;@city;place;Stellung;Siedlung;Stützpunkt;Außenposten, subj=@troops;@armed;state;group
räumen                            | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
räumen                            | v   | RETREAT withdraw  | subj > gen(obj)/in(obj)/in                       | obj=Stützpunkt;Militärstützpunkt;Militärbasis;Luftwaffenstützpunkt;Basis;Stellung;Garnison;Kaserne;Außenposten;Brückenkopf;Siedlung, subj=state;@troops;@armed;@militia, obj!=Flüchtlingslager, actor
reduzieren                        | v   | RETREAT withdraw  | subj/obj > aus/von/in/gen(aus)                       | obj=@troops
scheiden                          | v   | RETREAT resign    | subj > -                                         | aus=@office;Politik;Parteiführung, future=RETREAT resign
schleifen                         | v   | RETREAT withdraw  | subj > -                                         | obj=Wachturm;Grenzanlage;Befestigung;Festung;Kontrollpunkt, actor
sprengen                          | v   | RETREAT disarm    | subj > -                                         | obj=Kühlturm;Testgelände;Reaktor;Atomtestgelände, subj=state, actor
stilllegen                        | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
stilllegen                        | v   | RETREAT disarm    | subj > -                                         | obj=Atomanlage;Reaktor;Urananreicherung;Anreicherung;Atomreaktor
stoppen                           | v   | RETREAT ceasefire | subj > gegen/mit/gen(gegen)                      | obj=Feuer;Kampf;Kampfhandlung;Feindseligkeit;Angriff;Beschuss;Offensive;Luftangriff;Bombardierung;Gewalt;Krieg;Bombardement;Militäroperation;Militäroffensive;Raketenangriff
strecken                          | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
übergeben                         | v   | RETREAT withdraw  | subj > dat/an                                    | obj=@territory;@building;Stützpunkt;Militärbasis;Kontrolle, subj=state;organisation;@troops
übergeben                         | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
übergeben                         | v   | RETREAT resign    | subj > an/dat/gen(an)                            | obj=Macht;Amtsgeschäft;Regierungsgeschäft;Regierungsgewalt;Staatsgewalt
übergeben                         | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
übergeben                         | v   | RETREAT release   | subj > obj/adj(obj)                              | obj=@hostage;@prisoner;Offizier;Soldat;Matrose, dat=organisation, actor
übergeben                         | v   | RETREAT disarm    | subj > dat/an/obj                                | obj=@arms;Gewehr;Kalaschnikow;Waffe, subj=@militia;@armed;group, actor
überstellen                       | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
übertragen                        | v   | RETREAT resign    | subj > an/dat/gen(an)                            | obj=Macht;Amtsgeschäft;Regierungsgeschäft;Regierungsgewalt;Staatsgewalt
umwandeln                         | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
unterbrechen                      | v   | RETREAT ceasefire | subj > gegen/mit/gen(gegen)                      | obj=Feuer;Kampf;Kampfhandlung;Feindseligkeit;Angriff;Beschuss;Offensive;Luftangriff;Bombardierung;Gewalt;Krieg;Bombardement;Militäroperation;Militäroffensive;Raketenangriff
unterbrechen                      | v   | RETREAT           | subj > -                                         | obj=Blockade;Streik;Hungerstreik;Protest;Boykott;Besetzung;Warnstreik;Generalstreik;Ausstand
verfügen                          | v   | RETREAT ceasefire | subj > mit/gegen                                 | obj=Waffenruhe;Waffenstillstand;Feuerpause
verkleinern                       | v   | RETREAT withdraw  | subj/obj > aus/von/in/gen(aus)                       | obj=@troops
verkleinern                       | v   | RETREAT withdraw  | subj/obj > in/gen(in)/aus                            | obj=@troops;Truppenstärke;Truppenkontingent;Truppenpräsenz;Militärpräsenz, actor
verkünden                         | v   | RETREAT ceasefire | subj > mit/gegen                                 | obj=Waffenruhe;Waffenstillstand;Feuerpause
verlängern                        | v   | RETREAT ceasefire | subj > mit/gegen                                 | obj=Waffenruhe;Waffenstillstand;Feuerpause
verlassen                         | v   | RETREAT withdraw  | subj > gen(obj)/in | obj=@territory;@city;place;state;Stellung;Siedlung;Stützpunkt;Außenposten, subj=@troops;@armed;state;group, subj!=Mensch;Bewohner;Einwohner;Anwohner;Flüchtling;Frau;Mann;Kind;Familie;Bürger;Zivilist;Bevölkerung;Dorfbewohner;Urlauber;Tourist
verlassen                         | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
vernichten                        | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
vernichten                        | v   | RETREAT disarm    | subj > -                                         | obj=Chemiewaffe;Massenvernichtungswaffe;Landmine;Biowaffe;Giftgas;Atomwaffe;Streubombe;Streumunition;Nervengas, subj=state;organisation, actor
verringern                        | v   | RETREAT withdraw  | subj/obj > aus/von/in/gen(aus)                       | obj=@troops
verschrotten                      | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
verzichten                        | v   | RETREAT resign    | subj > -                                         | auf=@office;Kandidatur;Mandat;Thron, subj=person;@official, future=RETREAT resign
wegschließen                      | v   | RETREAT disarm    | subj > -                                         | obj=@arms, actor
weichen                           | v   | RETREAT           | subj > dat                                       | dat=@demand;Druck;Erpressung;Gewalt
wiedereröffnen                    | v   | RETREAT access    | subj > dat/für/gen(obj)/zu                       | obj=@border;Gefängnis;Atomanlage;Archiv;Akte, obj!=@media;Website, subj!=@business_term
wiederöffnen                      | v   | RETREAT access    | subj > dat/für/gen(obj)/zu(obj)/zu               | obj=@border, actor
zerstören                         | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
zulassen                          | v   | RETREAT access    | subj > dat                                       | obj=@diplomat;Inspekteur;Inspektor;Hilfslieferung;Helfer;Beobachter;Journalist, in=@territory;@building;place;state;Land
zulassen                          | v   | RETREAT access    | subj > dat/für/zu/in                             | obj=Zugang;Zutritt;Einlass;Besuchsrecht;Akteneinsicht;Einreise;Überflug;Durchfahrt;Einreisegenehmigung
zurückbeordern                    | v   | RETREAT withdraw  | subj/obj > aus/von/in/gen(aus)                       | obj=@troops
zurückgeben                       | v   | RETREAT withdraw  | subj > gen(obj)/in                               | obj=@territory;@city;place;Stellung;Siedlung;Stützpunkt;Außenposten, subj=@troops;@armed;state;group
zurückgeben                       | v   | RETREAT withdraw  | subj > dat/an                                    | obj=@territory;@building;Stützpunkt;Militärbasis;Kontrolle, subj=state;organisation;@troops
zurückgeben                       | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
zurückholen                       | v   | RETREAT withdraw  | subj/obj > aus/von/in/gen(aus)                       | obj=@troops
zurückkehren                      | v   | RETREAT withdraw  | subj > aus/von/gen(aus)                          | subj=@troops;Kontingent, aus=state;@territory;place;Einsatz
zurücknehmen                      | v   | RETREAT withdraw  | subj > gegen/gen(gegen)/gen(obj)/von/dat         | obj=@sanction;@restriction;@penalty
zurücktreten                      | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign, actor, hinter!=@policy;@demand;@sport
zurücktreten                      | v   | RETREAT resign    | subj > -                                         | von=@office, future=RETREAT resign
zurückverlegen                    | v   | RETREAT withdraw  | subj/obj > aus/von/in/gen(aus)                       | obj=@troops
zurückweichen                     | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
zurückziehen                      | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
zurückziehen                      | v   | RETREAT withdraw  | subj/obj > aus/von/in/gen(aus)                       | obj=@troops

# --- Reflexive verbs ---
sich beugen                       | v   | RETREAT           | subj > dat                                       | dat=@demand;Druck;Erpressung;Gewalt
sich ergeben                      | v   | RETREAT           | subj > dat                                       | dat=@police;@troops;Polizei;Behörde;Justiz;Gericht
sich ergeben                      | v   | RETREAT           | subj > dat/vor                                   | subj=@armed;@suspect;@troops;group;@prisoner
sich ergeben                      | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
sich ergeben                      | v   | RETREAT           | subj > dat/vor                                   | subj=Kommandeur;Rebellenführer;Kommandant;Besatzung;Milizenchef;Offizier;Geiselnehmer, actor
sich ins Privatleben zurückziehen | v   | RETREAT resign    | subj > -                                         | subj=@official;person, actor
sich stellen                      | v   | RETREAT           | subj > dat                                       | dat=@police;@troops;Polizei;Behörde;Justiz;Gericht
sich verabschieden                | v   | RETREAT resign    | subj > -                                         | von=@office, future=RETREAT resign
sich zurückziehen                 | v   | RETREAT resign    | subj > -                                         | aus=@office;Politik;Parteiführung, future=RETREAT resign
sich zurückziehen                 | v   | RETREAT resign    | subj > -                                         | von=@office, future=RETREAT resign
sich zurückziehen                 | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
sich zurückziehen                 | v   | RETREAT withdraw  | subj > aus/von/gen(aus)                          | aus=@territory;@city;place;state

# --- Support-verb constructions and verbs with fixed words ---
Abzug abschließen                 | v   | RETREAT withdraw  | subj/gen(obj)/gen(subj) > aus(obj)/aus(subj)/aus/von | any
Abzug beenden                     | v   | RETREAT withdraw  | subj/gen(obj)/gen(subj) > aus(obj)/aus(subj)/aus/von | any
Abzug beginnen                    | v   | RETREAT withdraw  | subj/gen(obj)/gen(subj) > aus(obj)/aus(subj)/aus/von | any
alle Ämter niederlegen            | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Amt abgeben                       | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Amt aufgeben                      | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Amt niederlegen                   | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Amt quittieren                    | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
Amt räumen                        | v   | RETREAT resign    | subj > -                                             | subj=*, subj!=@troops;@police;@armed, actor, future=RETREAT resign
Amt ruhen lassen | v | RETREAT resign | subj > - | actor, future=RETREAT resign
Amt zur Verfügung stellen         | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Amt zurücklegen                   | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
auf Bewährung entlassen           | v   | RETREAT release   | subj > obj                                       |
auf freie Fuß kommen              | v   | RETREAT release   | - > subj                                         |
auf freie Fuß setzen              | v   | RETREAT release   | subj > obj                                       |
auf freien Fuß kommen             | v   | RETREAT release   | - > subj                                         |
auf freien Fuß setzen             | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
auf freien Fuß setzen             | v   | RETREAT release   | subj > obj                                       |
auf Kaution freilassen            | v   | RETREAT release   | subj > obj                                       |
auf Thron verzichten              | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
aus Amt scheiden                  | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
aus Arrest entlassen              | v   | RETREAT release   | subj > obj                                       |
aus dem Amt scheiden              | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
aus dem Gefängnis entlassen       | v   | RETREAT release   | subj > obj                                       |
aus der Haft entlassen            | v   | RETREAT release   | subj > obj                                       |
aus Gefängnis entlassen           | v   | RETREAT release   | subj > obj                                       |
aus Gewahrsam entlassen           | v   | RETREAT release   | subj > obj                                           | recipient
aus Haft entlassen                | v   | RETREAT release   | subj > obj                                       |
aus Haft kommen                   | v   | RETREAT release   | - > subj                                         |
aus Hausarrest entlassen          | v   | RETREAT release   | subj > obj                                           | recipient
aus Kabinett ausscheiden          | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
aus Lagerhaft entlassen           | v   | RETREAT release   | subj > obj                                           | recipient
aus Politik zurückziehen          | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
aus Regierung ausscheiden         | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
aus U-Haft entlassen              | v   | RETREAT release   | subj > obj                                           | recipient
aus Untersuchungshaft entlassen   | v   | RETREAT release   | subj > obj                                           | recipient
außer Kraft setzen                | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
außer Kraft setzen                | v   | RETREAT withdraw  | subj > gegen/gen(gegen)/gen(obj)/von/dat         | obj=@sanction;@restriction;@penalty
außer Vollzug setzen              | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
ausreisen lassen                  | v   | RETREAT access    | subj > obj                                       | obj=@diplomat;@migrant;Hilfsorganisation;Hilfskonvoi
Belagerung aufheben               | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
Besatzung beenden                 | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
Besuch erlauben                   | v   | RETREAT access    | subj > dat/obj                                       | obj=*, dat=organisation;@diplomat;Inspektor;Anwalt;Beobachter, both
Bettel hinschmeißen               | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
Bettel hinwerfen                  | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
Brocken hinschmeißen              | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
Brocken hinwerfen                 | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
Chefsessel räumen                 | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
das Gefängnis verlassen           | v   | RETREAT release   | - > subj                                         |
das Handtuch werfen               | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
dem Terrorismus abschwören        | v   | RETREAT ceasefire | subj > -                                         |
dem Thron entsagen                | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Demission einreichen              | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Demission überreichen             | v   | RETREAT resign    | subj > dat                                           | actor, future=RETREAT resign
den Hut nehmen                    | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
den Rückzug antreten              | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
den Rückzug antreten              | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
der Gewalt abschwören             | v   | RETREAT ceasefire | subj > -                                         |
die Belagerung aufheben           | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
die Waffen niederlegen            | v   | RETREAT disarm    | subj > -                                         |
die Waffen strecken               | v   | RETREAT disarm    | subj > -                                         |
Dienst quittieren                 | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
Durchfahrt gestatten              | v   | RETREAT access    | subj > dat/obj/für                                   | both
Durchfahrt gewähren               | v   | RETREAT access    | subj > dat/obj/für                                   | both
Einlass gewähren                  | v   | RETREAT access    | subj > dat/obj/für                                   | both
Einreise erlauben                 | v   | RETREAT access    | subj > dat/obj/für                                   | both
Einreise gestatten                | v   | RETREAT access    | subj > dat/obj/für                                   | both
einreisen lassen                  | v   | RETREAT access    | subj > obj                                       | obj=@diplomat;@migrant;Hilfsorganisation;Hilfskonvoi
fallen lassen                     | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
Feld räumen                       | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
frei kommen                       | v   | RETREAT release   | - > subj                                         |
frei lassen                       | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@suspect;person;group
Funktion zurücklegen              | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
Gefängnis verlassen               | v   | RETREAT release   | - > subj                                         |
gegen Kaution freilassen          | v   | RETREAT release   | subj > obj                                       |
gehen lassen                      | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
Gewahrsam verlassen               | v   | RETREAT release   | - > subj                                             | recipient
Gewalt abschwören                 | v   | RETREAT ceasefire | subj > -                                         |
Haft verlassen                    | v   | RETREAT release   | - > subj                                             | recipient
Handtuch werfen                   | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
heimkehren lassen                 | v   | RETREAT release   | subj > obj                                           | both
Hut nehmen                        | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
in die Freiheit entlassen         | v   | RETREAT release   | subj > obj                                       |
in Exil gehen                     | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
in Freiheit entlassen             | v   | RETREAT release   | subj > obj                                       |
in Freiheit kommen                | v   | RETREAT release   | - > subj                                         |
in Freiheit setzen                | v   | RETREAT release   | subj > obj                                           | recipient
in Kraft treten                   | v   | RETREAT ceasefire | - > zwischen/gen(subj)                           | subj=Waffenruhe;Waffenstillstand;Feuerpause
ins Exil gehen                    | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
ins Land lassen                   | v   | RETREAT access    | subj > obj                                       | obj=@diplomat;@migrant;Hilfsorganisation;Hilfskonvoi
Kandidatur zurückziehen           | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Krone niederlegen                 | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Krone übergeben                   | v   | RETREAT resign    | subj > an/dat                                        | actor, future=RETREAT resign
laufen lassen                     | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@suspect
Macht abgeben                     | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Mandat niederlegen                | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Mandat ruhen lassen | v | RETREAT resign | subj > - | actor, future=RETREAT resign
Mandat zurückgeben                | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Mandat zurücklegen                | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
Mitgliedschaft ruhen lassen | v | RETREAT resign | subj > - | actor, future=RETREAT resign
nach Hause bringen                | v   | RETREAT withdraw  | subj/obj > aus/von/in/gen(aus)                       | obj=@troops
nach Hause holen                  | v   | RETREAT withdraw  | subj/obj > aus/von/in/gen(aus)                       | obj=@troops
Parteiamt ruhen lassen | v | RETREAT resign | subj > - | actor, future=RETREAT resign
Parteivorsitz niederlegen         | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
passieren lassen                  | v   | RETREAT access    | subj > obj                                       | obj=@diplomat;@migrant;Hilfsorganisation;Hilfskonvoi
Posten räumen                     | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Posten räumen                     | v   | RETREAT resign    | subj > -                                             | obj=Posten, subj!=@troops;@police;@armed;@militia, subj=*, actor, future=RETREAT resign
reisen lassen                     | v   | RETREAT access    | subj > obj                                           | obj=@diplomat;Journalist;Beobachter;Inspektor;Helfer;Delegation, nach=*, actor
Rücktritt anbieten                | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktritt ankündigen              | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktritt bekannt geben           | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktritt bekanntgeben            | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktritt einreichen              | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktritt erklären                | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktritt verkünden               | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktrittserklärung überreichen   | v   | RETREAT resign    | subj > dat                                           | actor, future=RETREAT resign
Rücktrittsgesuch einreichen       | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Rücktrittsgesuch überreichen      | v   | RETREAT resign    | subj > dat                                           | actor, future=RETREAT resign
Rückzug abschließen               | v   | RETREAT withdraw  | subj/gen(obj)/gen(subj) > aus(obj)/aus(subj)/aus/von | subj=state;@troops
Rückzug ankündigen                | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Rückzug antreten                  | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
Rückzug antreten                  | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
sein Amt zur Verfügung stellen    | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
seinen Hut nehmen                 | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Sessel räumen                     | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
sich aus der Politik zurückziehen | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
sich aus Gebiet zurückziehen      | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
sich aus Politik zurückziehen     | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
sich der Polizei stellen          | v   | RETREAT           | subj > dat/vor                                   |
sich zum Rücktritt entschließen   | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Thron übergeben                   | v   | RETREAT resign    | subj > an/dat                                        | actor, future=RETREAT resign
Truppe abziehen                   | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
Truppenabzug abschließen          | v   | RETREAT withdraw  | subj/gen(obj)/gen(subj) > aus(obj)/aus(subj)/aus/von | any
Truppenabzug beginnen             | v   | RETREAT withdraw  | subj/gen(obj)/gen(subj) > aus(obj)/aus(subj)/aus/von | any
um Demission ersuchen             | v   | RETREAT resign    | subj > obj                                           | actor, future=RETREAT resign
um Entlassung bitten              | v   | RETREAT resign    | subj > obj                                           | subj=@official;person, aus!=@prison, actor, future=RETREAT resign
unbrauchbar machen                | v   | RETREAT disarm    | subj > -                                             | obj=@arms;Arsenal;Waffenarsenal;Waffenlager, actor
Visum ausstellen                  | v   | RETREAT access    | subj > dat/obj/für/an                                | both
Visum erteilen                    | v   | RETREAT access    | subj > dat/obj/für/an                                | both
von Ämtern zurücktreten           | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Vorsitz niederlegen               | v   | RETREAT resign    | subj > -                                             | actor, future=RETREAT resign
vorzeitig entlassen               | v   | RETREAT release   | subj > obj                                       |
Waffe abgeben                     | v   | RETREAT disarm    | subj > -                                         |
Waffe niederlegen                 | v   | RETREAT disarm    | subj > -                                         |
Waffe ruhen                       | v   | RETREAT ceasefire | zwischen & mit                                       | any
Waffe ruhen lassen                | v   | RETREAT disarm    | subj > -                                         |
Waffe schweigen                   | v   | RETREAT ceasefire | subj > -                                         |
Waffe strecken                    | v   | RETREAT disarm    | subj > -                                         |
Waffe übergeben                   | v   | RETREAT disarm    | subj > dat/an/obj                                    | subj=@militia;@armed;group;Kämpfer, actor
Waffen niederlegen                | v   | RETREAT disarm    | subj > -                                         |
wieder freigeben                  | v   | RETREAT access    | subj > dat/für/gen(obj)/zu                       | obj=@border;Gefängnis;Atomanlage;Archiv;Akte, obj!=@media;Website, subj!=@business_term
wieder öffnen                     | v   | RETREAT access    | subj > dat/für/gen(obj)/zu                       | obj=@border;Gefängnis;Atomanlage;Archiv;Akte, obj!=@media;Website, subj!=@business_term
Zelt abbrechen                    | v   | RETREAT           | subj > -                                             | subj=Demonstrant;Aktivist;Protestierende;Student;Besetzer;Bauer;Oppositionelle, actor
ziehen lassen                     | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
ziehen lassen                     | v   | RETREAT release   | subj > obj                                           | obj=@hostage;@prisoner;@suspect, both
zu Rückzug blasen                 | v   | RETREAT withdraw  | subj > aus/von                                       | any
Zugang bekommen                   | v   | RETREAT access    | gen(zu)/zu > subj                                    | subj=Inspektor;Inspekteur;Beobachter;Journalist;Hilfsorganisation;Helfer;Anwalt;organisation;@diplomat
Zugang erhalten                   | v   | RETREAT access    | gen(zu)/zu > subj                                    | subj=Inspektor;Inspekteur;Beobachter;Journalist;Hilfsorganisation;Helfer;Anwalt;organisation;@diplomat
Zugang erlauben                   | v   | RETREAT access    | subj > dat/obj/für                                   | actor
Zugang ermöglichen                | v   | RETREAT access    | subj > dat/obj/für                                   | both
Zugang gestatten                  | v   | RETREAT access    | subj > dat/obj/für                                   | actor
Zugang gewähren                   | v   | RETREAT access    | subj > dat/obj/für                                   | actor
zum Rücktritt entschließen        | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
zum Rückzug blasen                | v   | RETREAT withdraw  | subj > aus/von                                       | any
zur Verfügung stellen             | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
Zutritt erlauben                  | v   | RETREAT access    | subj > dat/obj/für                                   | actor
Zutritt gestatten                 | v   | RETREAT access    | subj > dat/obj/für                                   | actor
Zutritt gewähren                  | v   | RETREAT access    | subj > dat/obj/für                                   | actor

# --- Nouns ---
Abbau                             | n   | RETREAT disarm    | durch/gen/adj/subj > -                           | gen=@arms;Arsenal;Waffenarsenal
Abdankung                         | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Abgabe                            | n   | RETREAT resign    | durch/gen/subj > an/gen(an)                      | gen=Macht;Amtsgeschäft;Regierungsgeschäft;Regierungsgewalt
Abgabe                            | n   | RETREAT disarm    | durch/gen/adj/subj > -                           | gen=@arms;Arsenal;Waffenarsenal
Abgang                            | n   | RETREAT resign    | gen/adj/subj > -                                 | gen=@official;person, actor, aus!=@sport, future=RETREAT resign
Abrüstung                         | n   | RETREAT disarm    | gen/durch/adj/subj > gen/gen(gen)                |
Abschaffung                       | n   | RETREAT withdraw  | durch/subj > gegen/gen(gen)/gen(gegen)           | gen=@sanction;@restriction
Abschaltung                       | n   | RETREAT disarm    | durch/gen/adj/subj > -                           | gen=Atomanlage;Reaktor;Urananreicherung
Abschied                          | n   | RETREAT resign    | gen/adj/subj > -                                 | gen=@official;person, actor, aus!=@sport, future=RETREAT resign
Abzug                             | n   | RETREAT withdraw  | gen/durch/adj/comp/subj > aus/von/in/gen(aus)    | actor, aus!=@business_term;@sport
Abzug                             | n   | RETREAT withdraw  | durch/adj/subj > aus/von/in/gen(aus)             | gen=@troops
Amtsniederlegung                  | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Amtsübergabe                      | n   | RETREAT resign    | durch/gen/subj > an                              |
Amtsverzicht                      | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Aufgabe                           | n   | RETREAT withdraw  | durch/subj > an/gen(an)                          | gen=@territory;Stützpunkt;Insel;Halbinsel
Aufgabe                           | n   | RETREAT           | gen/durch > -                                    | gen=@armed;@troops
Aufhebung                         | n   | RETREAT withdraw  | durch/subj > gegen/gen(gen)/gen(gegen)           | gen=@sanction;@restriction
Ausscheiden                       | n   | RETREAT resign    | gen/adj/subj > -                                 | gen=@official;person, actor, aus!=@sport, future=RETREAT resign
Aussetzung                        | n   | RETREAT disarm    | durch/gen/adj/subj > -                           | gen=Atomanlage;Reaktor;Urananreicherung
Beendigung                        | n   | RETREAT ceasefire | durch/subj > gegen                               | gen=Kampf;Kampfhandlung;Feindseligkeit;Luftangriff;Bombardierung;Angriff;Offensive
Beendigung                        | n   | RETREAT withdraw  | durch/subj > gegen/gen(gen)/gen(gegen)           | gen=@sanction;@restriction
Blockadeende                      | n   | RETREAT           | gen/durch > -                                    |
Chemiewaffenvernichtung           | n   | RETREAT disarm    | gen/durch/adj/subj > gen/gen(gen)                |
Demilitarisierung                 | n   | RETREAT disarm    | gen/durch/adj/subj > gen/gen(gen)                |
Demission                         | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Demobilisierung                   | n   | RETREAT disarm    | gen/durch/adj/subj > gen/gen(gen)                |
Denuklearisierung                 | n   | RETREAT disarm    | gen/durch/adj/subj > gen/gen(gen)                |
Einstellung                       | n   | RETREAT ceasefire | durch/subj > gegen                               | gen=Kampf;Kampfhandlung;Feindseligkeit;Luftangriff;Bombardierung;Angriff;Offensive
Einstellung                       | n   | RETREAT disarm    | durch/gen/adj/subj > -                           | gen=Atomanlage;Reaktor;Urananreicherung
Ende                              | n   | RETREAT ceasefire | durch/subj > gegen                               | gen=Kampf;Kampfhandlung;Feindseligkeit;Luftangriff;Bombardierung;Angriff;Offensive
Ende                              | n   | RETREAT withdraw  | durch/subj > gegen/gen(gen)/gen(gegen)           | gen=@sanction;@restriction
Enthaftung                        | n   | RETREAT release   | durch/adj/subj > gen                             |
Entlassung                        | n   | RETREAT release   | durch/adj/subj > gen/poss(gen)                   | gen=@prisoner;@hostage
Entlassung                        | n   | RETREAT release   | durch/adj/subj > gen                             | aus=@prison
Entmilitarisierung                | n   | RETREAT disarm    | gen/durch/adj/subj > gen/gen(gen)                |
Entwaffnung                       | n   | RETREAT disarm    | gen/durch/adj/subj > gen/gen(gen)                |
Feuereinstellung                  | n   | RETREAT ceasefire | zwischen/gen/durch/adj/subj > mit/gegen/gen(mit) |
Feuerpause                        | n   | RETREAT ceasefire | zwischen/gen/durch/adj/subj > mit/gegen/gen(mit) |
Freigabe                          | n   | RETREAT access    | durch/adj/subj > gen/für/gen(gen)                | gen=@border
Freikommen                        | n   | RETREAT release   | durch/adj/subj > gen                             |
Freilassung                       | n   | RETREAT release   | durch/adj/subj > gen                             |
Gefangenenaustausch               | n   | RETREAT release   | zwischen/gen/subj & mit                          |
Gefangenenfreilassung             | n   | RETREAT release   | durch/adj/subj > gen                             |
Geiselfreilassung                 | n   | RETREAT release   | durch/adj/subj > gen                             |
Gewaltverzicht                    | n   | RETREAT ceasefire | zwischen/gen/durch/adj/subj > mit/gegen/gen(mit) |
Grenzfreigabe                     | n   | RETREAT access    | durch/gen/subj > für                             |
Grenzöffnung                      | n   | RETREAT access    | durch/gen/subj > für                             |
Haftentlassung                    | n   | RETREAT release   | durch/adj/subj > gen                             |
Haftverschonung                   | n   | RETREAT release   | durch/adj/subj > gen                             |
Heimkehr                          | n   | RETREAT withdraw  | durch/adj/subj > aus/von/in/gen(aus)             | gen=@troops
Herausgabe                        | n   | RETREAT release   | durch/adj/subj > gen/poss(gen)                   | gen=@prisoner;@hostage
in Freiheit                       | n   | RETREAT release   | - > subj                                         | recipient
Kampfpause                        | n   | RETREAT ceasefire | zwischen/gen/durch/adj/subj > mit/gegen/gen(mit) |
Kapitulation                      | n   | RETREAT           | gen/durch > -                                    | gen=@armed;@troops
Kapitulation                      | n   | RETREAT           | gen/durch > -                                    |
Lockerung                         | n   | RETREAT withdraw  | durch/subj > gegen/gen(gen)/gen(gegen)           | gen=@sanction;@restriction
Machtübergabe                     | n   | RETREAT resign    | durch/gen/subj > an                              |
Machtverzicht                     | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Machtwechsel                      | n   | RETREAT resign    | durch/gen/subj > an                              |
Mandatsniederlegung               | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Mandatsverzicht                   | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Massenfreilassung                 | n   | RETREAT release   | durch/adj/subj > gen                             |
Militärabzug                      | n   | RETREAT withdraw  | gen/durch/adj/comp/subj > aus/von/in/gen(aus)    |
Ministerrücktritt                 | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Öffnung                           | n   | RETREAT access    | durch/adj/subj > gen/für/gen(gen)                | gen=@border
Raketenabbau                      | n   | RETREAT disarm    | gen/durch/adj/subj > gen/gen(gen)                |
Räumung                           | n   | RETREAT withdraw  | durch/subj > an/gen(an)                          | gen=@territory;Stützpunkt;Insel;Halbinsel
Reduzierung                       | n   | RETREAT withdraw  | durch/adj/subj > aus/von/in/gen(aus)             | gen=@troops
Reiseerleichterung                | n   | RETREAT access    | durch/gen/subj > für                             |
Rückgabe                          | n   | RETREAT withdraw  | durch/subj > an/gen(an)                          | gen=@territory;Stützpunkt;Insel;Halbinsel
Rücktritt                         | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Rücktrittsangebot                 | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Rücktrittsankündigung             | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Rücktrittserklärung               | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Rücktrittsgedanke                 | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Rücktrittsgesuch                  | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Rückverlegung                     | n   | RETREAT withdraw  | durch/adj/subj > aus/von/in/gen(aus)             | gen=@troops
Rückzug                           | n   | RETREAT resign    | gen/adj/subj > -                                 | gen=@official;person, actor, aus!=@sport, future=RETREAT resign
Rückzug                           | n   | RETREAT withdraw  | gen/durch/adj/comp/subj > aus/von/in/gen(aus)    | actor, aus!=@business_term;@sport
Rückzug                           | n   | RETREAT withdraw  | durch/adj/subj > aus/von/in/gen(aus)             | gen=@troops
Stilllegung                       | n   | RETREAT disarm    | durch/gen/adj/subj > -                           | gen=Atomanlage;Reaktor;Urananreicherung
Stopp                             | n   | RETREAT ceasefire | durch/subj > gegen                               | gen=Kampf;Kampfhandlung;Feindseligkeit;Luftangriff;Bombardierung;Angriff;Offensive
Strafaussetzung                   | n   | RETREAT release   | durch/adj/subj > gen                             |
Straferlass                       | n   | RETREAT release   | durch/adj/subj > gen                             |
Streikabbruch                     | n   | RETREAT           | gen/durch > -                                    |
Streikende                        | n   | RETREAT           | gen/durch > -                                    |
Teilabzug                         | n   | RETREAT withdraw  | gen/durch/adj/comp/subj > aus/von/in/gen(aus)    |
Teilrückzug                       | n   | RETREAT withdraw  | gen/durch/adj/comp/subj > aus/von/in/gen(aus)    |
Thronverzicht                     | n   | RETREAT resign    | gen/comp/adj/subj > -                            | future=RETREAT resign, actor, von!=@agreement;@business_term;@sport
Truppenabbau                      | n   | RETREAT withdraw  | gen/durch/adj/comp/subj > aus/von/in/gen(aus)    |
Truppenabzug                      | n   | RETREAT withdraw  | gen/durch/adj/comp/subj > aus/von/in/gen(aus)    |
Truppenreduzierung                | n   | RETREAT withdraw  | gen/durch/adj/comp/subj > aus/von/in/gen(aus)    |
Truppenrückzug                    | n   | RETREAT withdraw  | gen/durch/adj/comp/subj > aus/von/in/gen(aus)    |
Truppenverringerung               | n   | RETREAT withdraw  | gen/durch/adj/comp/subj > aus/von/in/gen(aus)    |
Übergabe                          | n   | RETREAT resign    | durch/gen/subj > an/gen(an)                      | gen=Macht;Amtsgeschäft;Regierungsgeschäft;Regierungsgewalt
Übergabe                          | n   | RETREAT withdraw  | durch/subj > an/gen(an)                          | gen=@territory;Stützpunkt;Insel;Halbinsel
Überstellung                      | n   | RETREAT release   | durch/adj/subj > gen/poss(gen)                   | gen=@prisoner;@hostage
Übertragung                       | n   | RETREAT resign    | durch/gen/subj > an/gen(an)                      | gen=Macht;Amtsgeschäft;Regierungsgeschäft;Regierungsgewalt
Unterbrechung                     | n   | RETREAT ceasefire | durch/subj > gegen                               | gen=Kampf;Kampfhandlung;Feindseligkeit;Luftangriff;Bombardierung;Angriff;Offensive
Vernichtung                       | n   | RETREAT disarm    | durch/gen/adj/subj > -                           | gen=@arms;Arsenal;Waffenarsenal
Verringerung                      | n   | RETREAT withdraw  | durch/adj/subj > aus/von/in/gen(aus)             | gen=@troops
Verschrottung                     | n   | RETREAT disarm    | durch/gen/adj/subj > -                           | gen=@arms;Arsenal;Waffenarsenal
Verzicht                          | n   | RETREAT resign    | gen/adj/subj > -                                 | gen=@official;person, actor, aus!=@sport, future=RETREAT resign
Visaerleichterung                 | n   | RETREAT access    | durch/gen/subj > für                             |
Waffenabgabe                      | n   | RETREAT disarm    | gen/durch/adj/subj > gen/gen(gen)                |
Waffenniederlegung                | n   | RETREAT disarm    | gen/durch/adj/subj > gen/gen(gen)                |
Waffenpause                       | n   | RETREAT ceasefire | zwischen/gen/durch/adj/subj > mit/gegen/gen(mit) |
Waffenruhe                        | n   | RETREAT ceasefire | zwischen/gen/durch/adj/subj > mit/gegen/gen(mit) |
Waffenstillstand                  | n   | RETREAT ceasefire | zwischen/gen/durch/adj/subj > mit/gegen/gen(mit) |
Waffenübergabe                    | n   | RETREAT disarm    | gen/durch/adj/subj > gen/gen(gen)                |
Wiedereröffnung                   | n   | RETREAT access    | durch/adj/subj > gen/für/gen(gen)                | gen=@border
Wiederöffnung                     | n   | RETREAT access    | durch/adj/subj > gen/für/gen(gen)                | gen=@border
Zerstörung                        | n   | RETREAT disarm    | durch/gen/adj/subj > -                           | gen=@arms;Arsenal;Waffenarsenal
Zugangserlaubnis                  | n   | RETREAT access    | durch/gen/subj > für                             |
Zurückziehung                     | n   | RETREAT withdraw  | durch/adj/subj > aus/von/in/gen(aus)             | gen=@troops

# --- Adjectives and predicative participles ---
frei                              | a   | RETREAT release   | - > subj                                         | subj=@prisoner;@hostage
freigegeben                       | a   | RETREAT access    | - > gen(subj)/place                              | subj=@border
freigekommen                      | a   | RETREAT release   | - > subj                                         | recipient
freigelassen                      | a   | RETREAT release   | - > subj                                         | recipient
geöffnet                          | a   | RETREAT access    | - > gen(subj)/place                              | subj=@border
wieder frei                       | a   | RETREAT release   | - > subj                                         | subj=@prisoner;@hostage
wieder offen                      | a   | RETREAT access    | - > gen(subj)/place                              | subj=@border
zurückgetreten                    | a   | RETREAT resign    | subj > -                                         | actor, future=RETREAT resign

# acts told by other words than the plainest
abbauen | v | RETREAT | subj > - | obj=Barrikade;Straßensperre;Zeltlager;Protestcamp;Sperre, subj=@crowd;group;@militia
abgeben | v | RETREAT disarm | subj > an/bei | obj=@gun;@weapon;Kalaschnikow;Gewehr, obj!=Schuss;Warnschuss;Salve;Startschuss;Salut;Salutschuss
abliefern | v | RETREAT disarm | subj > an/bei | obj=@arms;@weapon;Panzer;Waffe;Gewehr
Amt zurücklegen | v | RETREAT resign | subj > - | 
aufheben | v | RETREAT | subj > - | obj=Straßensperre;Straßenblockade;Belagerung, subj=@crowd;group;@troops;@armed
aus Regierung austreten | v | RETREAT resign | subj > - | actor
Dienst quittieren | v | RETREAT resign | subj > - | subj=@official;person, actor
durchlassen | v | RETREAT access | subj > obj | obj=Hilfskonvoi;Konvoi;Hilfslieferung;Helfer;@migrant;Journalist;Beobachter, actor
einstellen | v | RETREAT disarm | subj > - | obj=Atomwaffenprogramm;Atomprogramm;Raketenprogramm;Chemiewaffenprogramm;Waffenprogramm
Feuerpause ausrufen | v | RETREAT ceasefire | subj > mit/gegenüber | actor
heimkehren lassen | v | RETREAT release | subj > obj | actor
herausgeben | v | RETREAT release | subj > obj | obj=@hostage;Mädchen;Entführte;Leichnam;Leiche;Kind
herunterfahren | v | RETREAT disarm | subj > - | obj=Reaktor;Atomanlage;Atomreaktor
in Kraft treten | v | RETREAT ceasefire | in/zwischen > - | subj=Waffenstillstand;Waffenruhe;Feuerpause
Krone übergeben | v | RETREAT resign | subj > an | actor
Mandat zurücklegen | v | RETREAT resign | subj > - | 
ruhen | v | RETREAT ceasefire | zwischen > - | subj=Waffe
schweigen | v | RETREAT ceasefire | zwischen > - | subj=Waffe
unbrauchbar machen | v | RETREAT disarm | subj > - | obj=@arms;@weapon;Waffe
Visum erteilen | v | RETREAT access | subj > dat | both
Waffenruhe erklären | v | RETREAT ceasefire | subj > mit/gegenüber | actor
wegschließen | v | RETREAT disarm | subj > - | obj=@arms;@weapon;Waffe
Zelte abbrechen | v | RETREAT | subj > - | subj=@crowd;group;@troops
Zugang gewähren | v | RETREAT access | subj > dat | both
zurückholen | v | RETREAT withdraw | subj/obj > aus/von/in | obj=@troops;Mitarbeiter;Botschafter;Kontingent;Beobachter;Personal, actor
zurückkehren | v | RETREAT withdraw | subj > aus/von/gen(aus) | subj=@troops;Panzer, aus=*
öffnen | v | RETREAT access | subj & mit | obj=Grenzübergang, both
übergeben | v | RETREAT disarm | subj > dat/an | obj=Gewehr;Waffe;@gun;Waffenlager, subj=@armed;group;@militia

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abbauen | v | RETREAT withdraw | subj > aus/von/in/gen(aus) | obj=Truppenpräsenz;Militärpräsenz;Truppenstärke;Truppenkontingent;Truppenkonzentration, actor
abgeben | v | RETREAT withdraw | subj > an | obj=Gebiet;Territorium;Landstrich;Provinz;Insel, both
abgeben | v | RETREAT resign | subj > - | obj=Rücktrittserklärung;Rücktrittsgesuch, actor, future=RETREAT resign
ablegen | v | RETREAT disarm | subj > - | obj=Waffe;Waffen;Gewehr, actor
abmarschieren | v | RETREAT withdraw | subj > aus/von/gen(aus) | subj=@x_forces, any
abmontieren | v | RETREAT withdraw | subj > gen(obj)/an/place | obj=Grenzzaun;Stacheldraht;Straßensperre;Kontrollpunkt;Checkpoint;Stellung;Barrikade, actor, subj=state;@troops;@militia;Armee;Soldat;Miliz
Abschied einreichen | v | RETREAT resign | subj > - | actor
Abschied nehmen | v | RETREAT resign | subj > - | von=Amt, actor
abschließen | v | RETREAT disarm | subj > gen(obj) | obj=Entwaffnung;Abrüstung;Demobilisierung;Vernichtung;Waffenabgabe;Waffenübergabe, actor
abtreten | v | RETREAT withdraw | subj > an/dat | obj=Insel;Provinz;Landstrich;Küstenstreifen;Gebietsanspruch;Souveränität;Hoheitsrecht, both
abziehen | v | RETREAT withdraw | subj > aus/von/in/gen(aus) | obj=Ausbilder;Militärausbilder;Militärberater;Polizeibeamter;Kampfjet;Kampfflugzeug;Flugabwehrsystem;Patriot;Luftabwehrsystem, actor
Amt an Nagel hängen | v | RETREAT resign | subj > - | actor
Amt zurückgeben | v | RETREAT resign | subj > - | actor
Amtsgeschäft übergeben | v | RETREAT resign | subj > dat | actor
an Nagel hängen | v | RETREAT resign | subj > - | obj=Amt;Mandat;Posten;Uniform;Politik;Ministeramt;Parteiamt, actor
Anspruch preisgeben | v | RETREAT withdraw | subj > dat/an/gen(an) | actor
Atomwaffe abtransportieren | v | RETREAT disarm | subj > aus | any
auf frei Fuß sein | v | RETREAT release | - > subj | recipient
auf Rückzug sein | v | RETREAT withdraw | subj > - | subj=@armed;@troops
aufgeben | v | RETREAT | subj > - | obj=Kampf;Widerstand;Gegenwehr;Belagerung, subj=@armed;@militia;@troops;group
aufhören | v | RETREAT resign | subj > - | als=Minister;Ministerin;Kanzler;Präsident;Premierminister;Ministerpräsident;Parteichef;Parteivorsitzende;Parteivorsitzender;Vorsitzende;Vorsitzender;Bürgermeister;Regierungschef;Landeshauptmann;Außenminister;Finanzminister, actor
aus Politik aussteigen | v | RETREAT resign | subj > - | actor
ausdünnen | v | RETREAT withdraw | subj/obj > aus/von/in/gen(aus) | obj=@troops, actor
ausreisen lassen | v | RETREAT release | subj > inf/obj | both, subj=state;Regierung;Behörde;@armed;@official;@militia
ausstellen | v | RETREAT access | subj > dat/für | obj=Visum;Einreisevisum;Transitvisum;Einreisegenehmigung;Ausreisegenehmigung;Passierschein, both
beenden | v | RETREAT withdraw | subj > gen(obj)/in/um(obj) | obj=Belagerung;Umzingelung;Besatzung;Militärherrschaft, subj=state;@troops;@militia;group
begrenzen | v | RETREAT disarm | subj > gen(obj) | obj=Atomwaffenarsenal;Atomarsenal;Urananreicherung;Sprengkopf;Raketenarsenal, actor
beseitigen | v | RETREAT disarm | subj > - | obj=Chemiewaffe;Arsenal;Chemiewaffenarsenal;Atomarsenal;Atomwaffe;Sprengkopf;Massenvernichtungswaffe;Biowaffe, actor
bitten | v | RETREAT resign | subj > obj | um=Abberufung;Entbindung;Demission;Amtsentbindung;Amtsenthebung, actor, future=RETREAT resign
Chemiewaffe abtransportieren | v | RETREAT disarm | subj > aus | any
demontieren | v | RETREAT disarm | subj > - | obj=@arms;Rakete;Raketensystem;Sprengkopf;Raketenstellung;Waffensystem, actor
den Weg frei machen | v | RETREAT resign | subj > - | für=Nachfolger;Nachfolgerin;Übergangsregierung;Neuanfang, subj=person;@official, actor
durchwinken | v | RETREAT access | subj > obj | obj=@migrant, actor
durchwinken | v | RETREAT access | subj > obj | obj=@migrant;Flüchtling;Migrant;Asylwerber;Asylbewerber;Schutzsuchende, actor
einleiten | v | RETREAT withdraw | subj > aus(obj)/aus/gen(obj) | obj=Rückzug;Abzug;Truppenabzug, actor
einreichen | v | RETREAT resign | subj > dat/bei | obj=Abschied;Rücktrittsschreiben;Demissionsschreiben, actor
einstellen | v | RETREAT | subj > gegen | obj=Widerstand;Kampf;Rebellion, subj=@armed;@militia;@troops
erteilen | v | RETREAT access | subj > dat | obj=Überfluggenehmigung;Überflugrecht;Landeerlaubnis;Landegenehmigung;Einreiseerlaubnis;Einreisegenehmigung;Akkreditierung;Transitvisum, recipient
erwirken | v | RETREAT release | subj > gen(obj)/für/gegenüber | obj=Freilassung;Haftentlassung;Enthaftung, actor
fortsetzen | v | RETREAT withdraw | subj > aus(obj)/aus/gen(obj) | obj=Abzug;Truppenabzug;Rückzug, actor
für beendet erklären | v | RETREAT ceasefire | subj > mit/gegen/gen(obj)/gegen(obj)/in(obj) | obj=Kampf;Krieg;Offensive;Kampfhandlung;Feindseligkeit;Militäreinsatz;Bürgerkrieg, actor
für beendet erklären | v | RETREAT | subj > - | obj=Streik;Hungerstreik;Blockade;Protest;Besetzung;Ausstand;Boykott, actor
geben | v | RETREAT access | subj > dat | obj=Zugang;Zutritt;Einblick;Einsicht;Akteneinsicht, dat=Inspektor;Inspekteur;Beobachter;Helfer;Hilfsorganisation;organisation;Journalist;Kreuz
Gebiet preisgeben | v | RETREAT withdraw | subj > dat/an/gen(an) | actor
gewähren | v | RETREAT access | subj > dat | obj=Einblick;Einsicht, both
Giftgas abtransportieren | v | RETREAT disarm | subj > aus | any
heimbringen | v | RETREAT withdraw | subj > aus/von/in/gen(aus) | obj=Soldat;Truppe;Junge;Kontingent, actor
hereinlassen | v | RETREAT access | subj > obj/gen(obj) | obj=@x_observer, actor
hineinlassen | v | RETREAT access | subj > obj/gen(obj) | obj=@x_observer, actor
hinschmeißen | v | RETREAT resign | subj > - | noobj, actor, subj=@official;person
hinwerfen | v | RETREAT resign | subj > - | noobj, subj=Minister;Ministerpräsident;Präsident;Parteichef;Kanzler;Regierungschef;Generalsekretär;Außenminister;Finanzminister;Premierminister;Bürgermeister;Vorsitzende;Fraktionschef;Innenminister, actor
hinwerfen | v | RETREAT resign | subj > - | obj=Amt;Mandat;Posten;Parteivorsitz;Vorsitz;Ministeramt, actor
hinwerfen | v | RETREAT resign | subj > - | obj=Amt;Posten;Mandat;Job;Ministeramt;Parteivorsitz;Parteiamt, actor
Kampf ruhen | v | RETREAT ceasefire | zwischen & mit | any
Kampfstoff abtransportieren | v | RETREAT disarm | subj > aus | any
Koffer packen | v | RETREAT withdraw | subj > in/aus/gen(in)/gen(aus)/place | subj=@troops;@diplomat;Soldat;Blauhelm
laufenlassen | v | RETREAT release | subj > inf/obj | both, subj=state;Regierung;Behörde;@armed;@official;@militia
lösen | v | RETREAT | subj > gen(obj) | obj=Blockade;Umklammerung;Straßenblockade;Belagerungsring, actor
Platz machen | v | RETREAT resign | subj > - | für=Nachfolger;Nachfolgerin;Regierung;Übergangsregierung;Neuwahl;Jüngere;Neuanfang, subj=person;@official, actor, future=RETREAT resign
politisch Karriere beenden | v | RETREAT resign | subj > - | actor, future=RETREAT resign
politisch Laufbahn beenden | v | RETREAT resign | subj > - | actor, future=RETREAT resign
Provinz preisgeben | v | RETREAT withdraw | subj > dat/an/gen(an) | actor
reduzieren | v | RETREAT disarm | gen(obj) > - | gen(obj)=@arms;Sprengkopf;Atomsprengkopf, obj=Zahl;Anzahl;Bestand;Arsenal
reduzieren | v | RETREAT disarm | subj > - | obj=@arms;Arsenal;Atomarsenal;Atomwaffenarsenal;Sprengkopf;Atomsprengkopf, subj=state;@official;@assembly
reduzieren | v | RETREAT withdraw | subj > aus/von/in/in(obj)/gen(aus) | obj=Truppenpräsenz;Militärpräsenz;Truppenstärke;Truppenkontingent;Truppenzahl, actor
reinlassen | v | RETREAT access | subj > obj/gen(obj) | obj=@x_observer, actor
restituieren | v | RETREAT release | subj > dat/an/gen(an) | obj=@x_restituted, both
ruhen | v | RETREAT ceasefire | zwischen(subj)/zwischen > - | subj=Kampf;Kampfhandlung;Feindseligkeit
rückerstatten | v | RETREAT release | subj > dat/an/gen(an) | obj=@x_restituted, both
schließen | v | RETREAT disarm | subj > - | obj=Atomtestgelände;Testgelände;Atomanlage;Atomkomplex;Plutoniumreaktor, actor
schließen | v | RETREAT withdraw | subj > in/in(obj)/auf/gen(obj) | obj=Stützpunkt;Militärbasis;Militärstützpunkt;Luftwaffenstützpunkt;Luftwaffenbasis;Basis;Marinestützpunkt, actor
Schluss machen | v | RETREAT | subj > - | mit=Blockade;Siedlungsbau;Gewalt;Boykott;Verfolgung, actor
sich auflösen | v | RETREAT disarm | subj > - | subj=ETA;IRA;FARC;RAF;Miliz;Rebellengruppe;Guerilla;Terrorgruppe;Terrororganisation;Untergrundorganisation;Untergrundarmee;Hells Angels
sich in Exil begeben | v | RETREAT resign | subj > - | future=RETREAT resign
Stadt preisgeben | v | RETREAT withdraw | subj > dat/an/gen(an) | actor
Stellung preisgeben | v | RETREAT withdraw | subj > dat/an/gen(an) | actor
Stützpunkt preisgeben | v | RETREAT withdraw | subj > dat/an/gen(an) | actor
Territorium preisgeben | v | RETREAT withdraw | subj > dat/an/gen(an) | actor
unterzeichnen | v | RETREAT | subj > gegenüber | obj=Kapitulation;Kapitulationserklärung;Kapitulationsurkunde, actor
unterzeichnen | v | RETREAT resign | subj > - | obj=Rücktrittserklärung;Rücktrittsgesuch;Abdankungsurkunde;Abdankung, actor, future=RETREAT resign
verkleinern | v | RETREAT disarm | subj > - | obj=Arsenal;Atomarsenal;Atomwaffenarsenal;Waffenarsenal;Kernwaffenarsenal;Nukleararsenal;Raketenarsenal, actor
verringern | v | RETREAT disarm | subj > - | obj=@arms;Arsenal;Atomarsenal;Atomwaffenarsenal;Sprengkopf;Atomsprengkopf, subj=state;@official;@assembly
verringern | v | RETREAT withdraw | subj > aus/von/in/in(obj)/gen(aus) | obj=Truppenpräsenz;Militärpräsenz;Truppenstärke;Truppenkontingent;Truppenzahl, actor
von Bord gehen | v | RETREAT resign | subj > - | actor, subj=@official
von Bord gehen | v | RETREAT resign | subj > - | subj=@official, mit!=*, in!=*, an!=*, future=RETREAT resign
wegräumen | v | RETREAT withdraw | subj > gen(obj)/an/place | obj=Grenzzaun;Stacheldraht;Straßensperre;Kontrollpunkt;Checkpoint;Stellung;Barrikade, actor, subj=state;@troops;@militia;Armee;Soldat;Miliz
weiß Fahne hissen | v | RETREAT | subj > gegenüber | subj=@troops;@armed;@militia
wieder aufnehmen | v | RETREAT | subj > - | obj=Arbeit;Dienst;Betrieb;Produktion;Unterricht, subj=Streikende;Streikender;Arbeiter;Lokführer;Fluglotse;Gewerkschaft;Pilot;Bergarbeiter;Arzt;Lehrer;Bergmann;Busfahrer
wieder frei sein | v | RETREAT release | - > subj | recipient
Zepter übergeben | v | RETREAT resign | subj > dat | actor
ziehen | v | RETREAT withdraw | subj/obj > aus/gen(aus) | obj=@troops, aus=*
zurückbeordern | v | RETREAT withdraw | subj/obj > aus/von | obj=@troops;Kriegsschiff;Flotte, actor
zurückerstatten | v | RETREAT release | subj > dat/an/gen(an) | obj=@x_restituted, both
zurückführen | v | RETREAT withdraw | subj/obj > aus/von/gen(aus) | obj=@troops;Truppe;Kontingent
zurückgeben | v | RETREAT release | subj > dat/an/gen(an) | obj=@x_restituted, both
zurückkehren | v | RETREAT | subj > - | an=Arbeit;Arbeitsplatz, subj=@worker;Beschäftigte;Lehrer;Streikende;Arbeiter
zurückkehren | v | RETREAT withdraw | subj > - | in=Kaserne;Stützpunkt;Stellung;Garnison, subj=@troops;Panzer;@armed
zurückkehren | v | RETREAT | subj > - | zu=Arbeit, subj=@worker;Beschäftigte;Lehrer;Streikende;Arbeiter
zurücklegen | v | RETREAT resign | subj > - | obj=@office;Parteimitgliedschaft;Obmannschaft;Ministeramt;Landtagsmandat;Nationalratsmandat;Parteifunktion;Gemeinderatsmandat;Bürgermeisteramt, actor, subj!=@sport, future=RETREAT resign
zurücknehmen | v | RETREAT withdraw | subj/obj > von/aus/in/gen(von)/an | obj=@troops;Truppe;Panzer;Artillerie, actor
zurückrufen | v | RETREAT withdraw | subj/obj > aus/von/gen(aus) | obj=@troops, actor
übergeben | v | RETREAT withdraw | subj > dat/an/gen(an) | obj=Sicherheitsverantwortung;Sicherheitsaufgabe;Hoheit;Lufthoheit;Kontrolle;Militärverwaltung, both
übertragen | v | RETREAT withdraw | subj > dat/an/gen(an) | obj=Sicherheitsverantwortung;Sicherheitsaufgabe;Hoheit;Lufthoheit;Kontrolle;Militärverwaltung, both

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Abdanken | n | RETREAT resign | gen > - | actor, future=RETREAT resign
Abtritt | n | RETREAT resign | gen/adj/subj > - | gen=@official;person, actor, future=RETREAT resign
Freikauf | n | RETREAT release | durch/adj/subj > gen | gen=@hostage;@prisoner;Häftling;Journalist;Entführte, any
Loskauf | n | RETREAT release | durch/adj/subj > gen | gen=@hostage;@prisoner;Häftling;Journalist;Entführte, any
Restitution | n | RETREAT | durch/adj/subj > an/gen(an) | gen=Kunstwerk;Gemälde;Bild;Eigentum;Besitz;Kulturgut;Vermögen;Sammlung, any
Rückerstattung | n | RETREAT | durch/adj/subj > an/gen(an) | gen=Kunstwerk;Gemälde;Bild;Eigentum;Besitz;Kulturgut;Vermögen;Sammlung, any
Rückkehr | n | RETREAT withdraw | gen(gen)/adj/subj > aus | gen=@troops, aus=*, actor

# adjectives: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abgetreten | a | RETREAT resign | subj > - | actor, subj=@official;person, future=RETREAT resign
enthaftet | a | RETREAT release | - > subj | recipient
freigekauft | a | RETREAT release | - > subj | recipient
freigepresst | a | RETREAT release | - > subj | recipient
räumen | v | RETREAT withdraw | subj > gen(obj)/in(obj)/in/bei(obj)/an(obj) | obj=Stützpunkt;Militärstützpunkt;Militärbasis;Luftwaffenstützpunkt;Basis;Stellung;Garnison;Kaserne;Außenposten;Brückenkopf;Fliegerhorst;Lager, subj=@troops;@armed;@militia
