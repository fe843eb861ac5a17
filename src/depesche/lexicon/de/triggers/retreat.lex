# RETREAT: withdrawal, release, disarmament, cease-fire, opening, resignation, carried out. Only announced, it is CONCEDE (the coder's rule), but an announced
# resignation stays RETREAT resign. Actor: who gives way; recipient: to whose good.

@ lemma | pos | act | frame | if

# --- Verbs ---
abbauen                           | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
abbauen                           | v   | RETREAT disarm    | subj > -                                         | obj=Atomanlage;Reaktor;Urananreicherung;Anreicherung;Atomreaktor
abbauen                           | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | obj=@troops
abbrechen                         | v   | RETREAT ceasefire | subj > gegen/mit/gen(gegen)                      | obj=Feuer;Kampf;Kampfhandlung;Feindseligkeit;Angriff;Beschuss;Offensive;Luftangriff;Bombardierung;Gewalt;Krieg;Bombardement;Militäroperation;Militäroffensive;Raketenangriff
abbrechen                         | v   | RETREAT           | subj > -                                         | obj=Blockade;Streik;Hungerstreik;Protest;Boykott;Besetzung;Warnstreik;Generalstreik;Ausstand
abbrechen                         | v   | RETREAT withdraw  | subj > in/gen(in)                                | obj=@mission, subj=state;organisation;@troops;@assembly;@official
abdanken                          | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
abgeben                           | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
abgeben                           | v   | RETREAT resign    | subj > an/dat/gen(an)                            | obj=Macht;Amtsgeschäft;Regierungsgeschäft;Regierungsgewalt;Staatsgewalt
abgeben                           | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
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
abziehen                          | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | obj=@troops
aufgeben                          | v   | RETREAT withdraw  | subj > gen(obj)/in                               | obj=@territory;@city;place;Stellung;Siedlung;Stützpunkt;Außenposten, subj=@troops;@armed;state;group
aufgeben                          | v   | RETREAT           | subj > -                                         | obj=Blockade;Streik;Hungerstreik;Protest;Boykott;Besetzung;Warnstreik;Generalstreik;Ausstand
aufgeben                          | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
aufgeben                          | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
aufheben                          | v   | RETREAT           | subj > -                                         | obj=Blockade;Streik;Hungerstreik;Protest;Boykott;Besetzung;Warnstreik;Generalstreik;Ausstand
aufheben                          | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
aufheben                          | v   | RETREAT withdraw  | subj > gegen/gen(gegen)/gen(obj)/von/dat         | obj=@sanction;@restriction;@penalty
aufmachen                         | v   | RETREAT access    | subj > dat/für/gen(obj)/zu                       | obj=@border;Gefängnis;Atomanlage;Archiv;Akte, obj!=@media;Website, subj!=@business_term
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
beginnen                          | v   | RETREAT ceasefire | - > zwischen/gen(subj)                           | subj=Waffenruhe;Waffenstillstand;Feuerpause
beginnen                          | v   | RETREAT ceasefire | subj > mit/gegen                                 | obj=Waffenruhe;Waffenstillstand;Feuerpause
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
enthaften                         | v   | RETREAT release   | subj > obj                                       |
entlassen                         | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
entlassen                         | v   | RETREAT release   | subj > obj                                       | aus=@prison
entmilitarisieren                 | v   | RETREAT disarm    | subj > obj                                       |
entwaffnen                        | v   | RETREAT disarm    | subj > obj                                       |
erklären                          | v   | RETREAT ceasefire | subj > mit/gegen                                 | obj=Waffenruhe;Waffenstillstand;Feuerpause
erlassen                          | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
erlauben                          | v   | RETREAT access    | subj > dat/für/zu/in                             | obj=Zugang;Zutritt;Einlass;Besuchsrecht;Akteneinsicht;Einreise;Überflug;Durchfahrt;Einreisegenehmigung
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
gewähren                          | v   | RETREAT access    | subj > dat/für/zu/in                             | obj=Zugang;Zutritt;Einlass;Besuchsrecht;Akteneinsicht;Einreise;Überflug;Durchfahrt;Einreisegenehmigung
halten                            | v   | RETREAT ceasefire | - > zwischen/gen(subj)                           | subj=Waffenruhe;Waffenstillstand;Feuerpause
heimholen                         | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | obj=@troops
herausgeben                       | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
hineinlassen                      | v   | RETREAT access    | subj > dat                                       | obj=@diplomat;Inspekteur;Inspektor;Hilfslieferung;Helfer;Beobachter;Journalist, in=@territory;@building;place;state;Land
hinschmeißen                      | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
holen                             | v   | RETREAT release   | subj > obj                                       | aus=@prison
kapitulieren                      | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
kapitulieren                      | v   | RETREAT           | subj > dat/vor                                   |
lassen                            | v   | RETREAT access    | subj > dat                                       | obj=@diplomat;Inspekteur;Inspektor;Hilfslieferung;Helfer;Beobachter;Journalist, in=@territory;@building;place;state;Land
lockern                           | v   | RETREAT withdraw  | subj > gegen/gen(gegen)/gen(obj)/von/dat         | obj=@sanction;@restriction;@penalty
nachgeben                         | v   | RETREAT           | subj > dat                                       | dat=@demand;Druck;Erpressung;Gewalt
niederlegen                       | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
niederlegen                       | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
öffnen                            | v   | RETREAT access    | subj > dat/für/gen(obj)/zu                       | obj=@border;Gefängnis;Atomanlage;Archiv;Akte, obj!=@media;Website, subj!=@business_term
räumen                            | v   | RETREAT withdraw  | subj > gen(obj)/in                               | obj=@territory;@city;place;Stellung;Siedlung;Stützpunkt;Außenposten, subj=@troops;@armed;state;group
räumen                            | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
reduzieren                        | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | obj=@troops
scheiden                          | v   | RETREAT resign    | subj > -                                         | aus=@office;Politik;Parteiführung, future=RETREAT resign
stilllegen                        | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
stilllegen                        | v   | RETREAT disarm    | subj > -                                         | obj=Atomanlage;Reaktor;Urananreicherung;Anreicherung;Atomreaktor
stoppen                           | v   | RETREAT ceasefire | subj > gegen/mit/gen(gegen)                      | obj=Feuer;Kampf;Kampfhandlung;Feindseligkeit;Angriff;Beschuss;Offensive;Luftangriff;Bombardierung;Gewalt;Krieg;Bombardement;Militäroperation;Militäroffensive;Raketenangriff
strecken                          | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
übergeben                         | v   | RETREAT withdraw  | subj > dat/an                                    | obj=@territory;@building;Stützpunkt;Militärbasis;Kontrolle, subj=state;organisation;@troops
übergeben                         | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
übergeben                         | v   | RETREAT resign    | subj > an/dat/gen(an)                            | obj=Macht;Amtsgeschäft;Regierungsgeschäft;Regierungsgewalt;Staatsgewalt
übergeben                         | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
überstellen                       | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
übertragen                        | v   | RETREAT resign    | subj > an/dat/gen(an)                            | obj=Macht;Amtsgeschäft;Regierungsgeschäft;Regierungsgewalt;Staatsgewalt
umwandeln                         | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
unterbrechen                      | v   | RETREAT ceasefire | subj > gegen/mit/gen(gegen)                      | obj=Feuer;Kampf;Kampfhandlung;Feindseligkeit;Angriff;Beschuss;Offensive;Luftangriff;Bombardierung;Gewalt;Krieg;Bombardement;Militäroperation;Militäroffensive;Raketenangriff
unterbrechen                      | v   | RETREAT           | subj > -                                         | obj=Blockade;Streik;Hungerstreik;Protest;Boykott;Besetzung;Warnstreik;Generalstreik;Ausstand
verfügen                          | v   | RETREAT ceasefire | subj > mit/gegen                                 | obj=Waffenruhe;Waffenstillstand;Feuerpause
verkleinern                       | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | obj=@troops
verkünden                         | v   | RETREAT ceasefire | subj > mit/gegen                                 | obj=Waffenruhe;Waffenstillstand;Feuerpause
verlängern                        | v   | RETREAT ceasefire | subj > mit/gegen                                 | obj=Waffenruhe;Waffenstillstand;Feuerpause
verlassen                         | v   | RETREAT withdraw  | subj > gen(obj)/in | obj=@territory;@city;place;state;Stellung;Siedlung;Stützpunkt;Außenposten, subj=@troops;@armed;state;group, subj!=Mensch;Bewohner;Einwohner;Anwohner;Flüchtling;Frau;Mann;Kind;Familie;Bürger;Zivilist;Bevölkerung;Dorfbewohner;Urlauber;Tourist
verlassen                         | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
vernichten                        | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
verringern                        | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | obj=@troops
verschrotten                      | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
verzichten                        | v   | RETREAT resign    | subj > -                                         | auf=@office;Kandidatur;Mandat;Thron, subj=person;@official, future=RETREAT resign
weichen                           | v   | RETREAT           | subj > dat                                       | dat=@demand;Druck;Erpressung;Gewalt
wiedereröffnen                    | v   | RETREAT access    | subj > dat/für/gen(obj)/zu                       | obj=@border;Gefängnis;Atomanlage;Archiv;Akte, obj!=@media;Website, subj!=@business_term
zerstören                         | v   | RETREAT disarm    | subj > -                                         | obj=@arms;Arsenal;Atomprogramm;Chemiewaffenarsenal;Waffenprogramm;Waffenarsenal
zulassen                          | v   | RETREAT access    | subj > dat                                       | obj=@diplomat;Inspekteur;Inspektor;Hilfslieferung;Helfer;Beobachter;Journalist, in=@territory;@building;place;state;Land
zulassen                          | v   | RETREAT access    | subj > dat/für/zu/in                             | obj=Zugang;Zutritt;Einlass;Besuchsrecht;Akteneinsicht;Einreise;Überflug;Durchfahrt;Einreisegenehmigung
zurückbeordern                    | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | obj=@troops
zurückgeben                       | v   | RETREAT withdraw  | subj > gen(obj)/in                               | obj=@territory;@city;place;Stellung;Siedlung;Stützpunkt;Außenposten, subj=@troops;@armed;state;group
zurückgeben                       | v   | RETREAT withdraw  | subj > dat/an                                    | obj=@territory;@building;Stützpunkt;Militärbasis;Kontrolle, subj=state;organisation;@troops
zurückgeben                       | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign
zurückholen                       | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | obj=@troops
zurücknehmen                      | v   | RETREAT withdraw  | subj > gegen/gen(gegen)/gen(obj)/von/dat         | obj=@sanction;@restriction;@penalty
zurücktreten                      | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign, actor, hinter!=@policy;@demand;@sport
zurücktreten                      | v   | RETREAT resign    | subj > -                                         | von=@office, future=RETREAT resign
zurückverlegen                    | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | obj=@troops
zurückweichen                     | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
zurückziehen                      | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
zurückziehen                      | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | obj=@troops

# --- Reflexive verbs ---
sich beugen                       | v   | RETREAT           | subj > dat                                       | dat=@demand;Druck;Erpressung;Gewalt
sich ergeben                      | v   | RETREAT           | subj > dat                                       | dat=@police;@troops;Polizei;Behörde;Justiz;Gericht
sich ergeben                      | v   | RETREAT           | subj > dat/vor                                   | subj=@armed;@suspect;@troops;group;@prisoner
sich ergeben                      | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
sich stellen                      | v   | RETREAT           | subj > dat                                       | dat=@police;@troops;Polizei;Behörde;Justiz;Gericht
sich verabschieden                | v   | RETREAT resign    | subj > -                                         | von=@office, future=RETREAT resign
sich zurückziehen                 | v   | RETREAT resign    | subj > -                                         | aus=@office;Politik;Parteiführung, future=RETREAT resign
sich zurückziehen                 | v   | RETREAT resign    | subj > -                                         | von=@office, future=RETREAT resign
sich zurückziehen                 | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
sich zurückziehen                 | v   | RETREAT withdraw  | subj > aus/von/gen(aus)                          | aus=@territory;@city;place;state

# --- Support-verb constructions and verbs with fixed words ---
alle Ämter niederlegen            | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Amt abgeben                       | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Amt aufgeben                      | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Amt niederlegen                   | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Amt zur Verfügung stellen         | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
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
aus Haft entlassen                | v   | RETREAT release   | subj > obj                                       |
aus Haft kommen                   | v   | RETREAT release   | - > subj                                         |
aus Politik zurückziehen          | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
aus Regierung ausscheiden         | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
außer Kraft setzen                | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
außer Kraft setzen                | v   | RETREAT withdraw  | subj > gegen/gen(gegen)/gen(obj)/von/dat         | obj=@sanction;@restriction;@penalty
außer Vollzug setzen              | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
ausreisen lassen                  | v   | RETREAT access    | subj > obj                                       | obj=@diplomat;@migrant;Hilfsorganisation;Hilfskonvoi
Belagerung aufheben               | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
Besatzung beenden                 | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
das Gefängnis verlassen           | v   | RETREAT release   | - > subj                                         |
das Handtuch werfen               | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
dem Terrorismus abschwören        | v   | RETREAT ceasefire | subj > -                                         |
dem Thron entsagen                | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Demission einreichen              | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
den Hut nehmen                    | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
den Rückzug antreten              | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
den Rückzug antreten              | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
der Gewalt abschwören             | v   | RETREAT ceasefire | subj > -                                         |
die Belagerung aufheben           | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
die Waffen niederlegen            | v   | RETREAT disarm    | subj > -                                         |
die Waffen strecken               | v   | RETREAT disarm    | subj > -                                         |
einreisen lassen                  | v   | RETREAT access    | subj > obj                                       | obj=@diplomat;@migrant;Hilfsorganisation;Hilfskonvoi
fallen lassen                     | v   | RETREAT release   | subj > gen(obj)/dat/obj/gegen                    | obj=Haftbefehl;Hausarrest;Strafe;Todesurteil;Anklage;Urteil;Haft;Verfahren;Todesstrafe
Feld räumen                       | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
frei kommen                       | v   | RETREAT release   | - > subj                                         |
frei lassen                       | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@suspect
Gefängnis verlassen               | v   | RETREAT release   | - > subj                                         |
gegen Kaution freilassen          | v   | RETREAT release   | subj > obj                                       |
gehen lassen                      | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
Gewalt abschwören                 | v   | RETREAT ceasefire | subj > -                                         |
Handtuch werfen                   | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Hut nehmen                        | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
in die Freiheit entlassen         | v   | RETREAT release   | subj > obj                                       |
in Exil gehen                     | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
in Freiheit entlassen             | v   | RETREAT release   | subj > obj                                       |
in Freiheit kommen                | v   | RETREAT release   | - > subj                                         |
in Kraft treten                   | v   | RETREAT ceasefire | - > zwischen/gen(subj)                           | subj=Waffenruhe;Waffenstillstand;Feuerpause
ins Exil gehen                    | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
ins Land lassen                   | v   | RETREAT access    | subj > obj                                       | obj=@diplomat;@migrant;Hilfsorganisation;Hilfskonvoi
Kandidatur zurückziehen           | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Krone niederlegen                 | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
laufen lassen                     | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@suspect
Macht abgeben                     | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Mandat niederlegen                | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Mandat zurückgeben                | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
nach Hause bringen                | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | obj=@troops
nach Hause holen                  | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | obj=@troops
passieren lassen                  | v   | RETREAT access    | subj > obj                                       | obj=@diplomat;@migrant;Hilfsorganisation;Hilfskonvoi
Posten räumen                     | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Rücktritt anbieten                | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktritt ankündigen              | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktritt bekannt geben           | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktritt bekanntgeben            | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktritt einreichen              | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktritt erklären                | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktritt verkünden               | v   | RETREAT resign    | subj > -                                         | obj=Rücktritt, actor, future=RETREAT resign
Rücktrittsgesuch einreichen       | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Rückzug ankündigen                | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Rückzug antreten                  | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       | subj=@troops;@armed;state;@police
Rückzug antreten                  | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
sein Amt zur Verfügung stellen    | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
seinen Hut nehmen                 | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
sich aus der Politik zurückziehen | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
sich aus Gebiet zurückziehen      | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
sich aus Politik zurückziehen     | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
sich der Polizei stellen          | v   | RETREAT           | subj > dat/vor                                   |
sich zum Rücktritt entschließen   | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
Truppe abziehen                   | v   | RETREAT withdraw  | subj > aus/von/in/gen(aus)                       |
von Ämtern zurücktreten           | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
vorzeitig entlassen               | v   | RETREAT release   | subj > obj                                       |
Waffe abgeben                     | v   | RETREAT disarm    | subj > -                                         |
Waffe niederlegen                 | v   | RETREAT disarm    | subj > -                                         |
Waffe ruhen lassen                | v   | RETREAT disarm    | subj > -                                         |
Waffe schweigen                   | v   | RETREAT ceasefire | subj > -                                         |
Waffe strecken                    | v   | RETREAT disarm    | subj > -                                         |
Waffen niederlegen                | v   | RETREAT disarm    | subj > -                                         |
wieder freigeben                  | v   | RETREAT access    | subj > dat/für/gen(obj)/zu                       | obj=@border;Gefängnis;Atomanlage;Archiv;Akte, obj!=@media;Website, subj!=@business_term
wieder öffnen                     | v   | RETREAT access    | subj > dat/für/gen(obj)/zu                       | obj=@border;Gefängnis;Atomanlage;Archiv;Akte, obj!=@media;Website, subj!=@business_term
ziehen lassen                     | v   | RETREAT release   | subj > obj                                       | obj=@hostage;@prisoner, aus!=@party_body
zum Rücktritt entschließen        | v   | RETREAT resign    | subj > -                                         | future=RETREAT resign
zur Verfügung stellen             | v   | RETREAT resign    | subj > -                                         | obj=@office, subj!=@sport, future=RETREAT resign

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
abgeben | v | RETREAT disarm | subj > an/bei | obj=@gun;@weapon;Kalaschnikow;Gewehr
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
zurückholen | v | RETREAT withdraw | subj > aus/von/in | obj=@troops;Mitarbeiter;Botschafter;Kontingent;Beobachter;Personal, actor
zurückkehren | v | RETREAT withdraw | subj > aus/von/gen(aus) | subj=@troops;Panzer, aus=*
öffnen | v | RETREAT access | subj & mit | obj=Grenzübergang, both
übergeben | v | RETREAT disarm | subj > dat/an | obj=Gewehr;Waffe;@gun;Waffenlager, subj=@armed;group;@militia
