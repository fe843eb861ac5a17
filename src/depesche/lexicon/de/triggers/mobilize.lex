# MOBILIZE: troops, weapons, police or militia moved, raised or readied, one country's exercise or weapons test. Actor: who readies; recipient: against whom.
# Peacekeepers and troops sent to help at the host's wish are AID or PEACEKEEPING by context; a joint exercise is COOPERATE.

@ lemma | pos | act | frame | if

# --- Verbs ---
abfeuern                               | v   | MOBILIZE weapons | subj > in                                                    | obj=Langstreckenrakete;Mittelstreckenrakete;Interkontinentalrakete;Kurzstreckenrakete;Testrakete;Trägerrakete
abhalten                               | v   | MOBILIZE troops  | subj > gegen/an/vor/gen(vor)/in                              | obj=Manöver;Militärmanöver;Übung;Militärübung;Großmanöver;Seemanöver;Militärparade
abkommandieren                         | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
abordnen                               | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
abordnen                               | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
abriegeln                              | v   | MOBILIZE police  | subj > gen(obj)/in/place                                     | obj=@building;@city;@embassy, subj=@police;@troops, obj!=@state_force
abriegeln                              | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
abschießen                             | v   | MOBILIZE weapons | subj > in                                                    | obj=Langstreckenrakete;Mittelstreckenrakete;Interkontinentalrakete;Kurzstreckenrakete;Testrakete;Trägerrakete
absichern                              | v   | MOBILIZE police  | subj > gen(obj)/in/place                                     | obj=@building;@city;@embassy, subj=@police;@troops, obj!=@state_force
absichern                              | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
abstellen                              | v   | MOBILIZE police  | - > gegen/in                                                 | subj=@police, passive
abstellen                              | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
abstellen                              | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
alarmieren                             | v   | MOBILIZE police  | subj > gegen/in                                              | obj=@police, passive, obj!=@state_force
alarmieren                             | v   | MOBILIZE troops  | subj > in/für/gen(in)                                        | obj=Nationalgarde;Bundeswehr;Armee;Militär;Soldat;Truppe;Bundesheer;Streitkraft;Reservist, actor
anfordern                              | v   | MOBILIZE troops  | subj > in/für/gen(in)                                        | obj=Nationalgarde;Bundeswehr;Armee;Militär;Soldat;Truppe;Bundesheer;Streitkraft;Gebirgsjäger;Reservist, actor
anfordern                              | v   | MOBILIZE police  | subj > in/für/gen(in)                                        | obj=Bereitschaftspolizei;Hundertschaft;Sondereinsatzkommando;Spezialeinsatzkommando;SEK;Spezialeinheit;Wasserwerfer;Polizeiverstärkung, actor
anhäufen                               | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
anheben                                | v   | MOBILIZE police  | subj > in/für/gen(in)                                        | obj=Sicherheitsvorkehrung;Sicherheitsmaßnahme;Terrorwarnstufe;Polizeipräsenz;Sicherheitsstufe;Alarmstufe;Warnstufe;Kontrolle;Bewachung;Grenzkontrolle
anheuern                               | v   | MOBILIZE militia | subj > gegen/in                                              | obj=@militia
ankommen                               | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
ankündigen                             | v   | MOBILIZE weapons | subj > -                                                     | obj=Atomtest;Raketentest;Atomwaffentest;Kernwaffentest;Nukleartest;Atombombentest;Waffentest;Atomversuch
ankündigen                             | v   | MOBILIZE troops  | subj > gegen/an/vor/gen(vor)/in                              | obj=Manöver;Militärmanöver;Übung;Militärübung;Großmanöver;Seemanöver;Militärparade
anordnen                               | v   | MOBILIZE troops  | subj > -                                                     | obj=Mobilmachung;Generalmobilmachung;Teilmobilmachung;Alarmbereitschaft;Kriegszustand
anreichern                             | v   | MOBILIZE weapons | subj > -                                                     | obj=Uran;Plutonium
anrücken                               | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
anrücken                               | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
anschaffen                             | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
anwerben                               | v   | MOBILIZE militia | subj > gegen/in                                              | obj=@militia
aufbauen | v | MOBILIZE militia | subj > gegen/in | obj=Trainingslager;Trainingscamp;Ausbildungslager;Ausbildungscamp;Wehrlager;Terrorcamp;Terrorlager, subj!=@sport;Verein;Klub;Nationalmannschaft
aufbieten                              | v   | MOBILIZE police  | - > gegen/in                                                 | subj=@police, passive
aufbieten                              | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
auffahren                              | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
auffahren                              | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
auffüllen                              | v   | MOBILIZE weapons | subj > -                                                     | obj=Arsenal;Raketenarsenal;Waffenarsenal;Waffenlager;Munitionslager;Munition, actor
aufmarschieren                         | v   | MOBILIZE militia | subj > gegen                                                 | subj=@militia
aufmarschieren                         | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
aufmarschieren                         | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
aufrüsten                              | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
aufrüsten                              | v   | MOBILIZE weapons | subj > gegen                                                 | noobj
aufrüsten                              | v   | MOBILIZE weapons | subj > obj                                                   | both
aufsteigen                             | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
aufstellen                             | v   | MOBILIZE militia | subj > gegen/in                                              | obj=@militia
aufstellen                             | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops, obj!=@arms
aufstellen                             | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
aufstocken                             | v   | MOBILIZE troops  | subj > nach/in/an/gegen                                      | obj=Truppenstärke;Truppenzahl;Truppenpräsenz;Militärpräsenz;Kontingent;Präsenz
aufstocken                             | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
aufstocken                             | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
aufziehen                              | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
aufziehen                              | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
ausbauen                               | v   | MOBILIZE weapons | subj > gegen                                                 | obj=Arsenal;Atomprogramm;Rüstung;Atomarsenal;Aufrüstung;Waffenprogramm;Raketenprogramm;Rüstungsausgabe;Militärausgabe;Verteidigungsetat
ausbauen                               | v   | MOBILIZE troops  | subj > nach/in/an/gegen                                      | obj=Truppenstärke;Truppenzahl;Truppenpräsenz;Militärpräsenz;Kontingent;Präsenz
ausbilden                              | v   | MOBILIZE militia | subj > gegen/in                                              | obj=@militia
ausheben                               | v   | MOBILIZE militia | subj > -                                                     | obj=Kämpfer;Rekrut;Truppe;Soldat;Armee;Miliz, actor
ausheben                               | v   | MOBILIZE troops  | subj > -                                                     | obj=Verband;Bataillon;Regiment;Division;Jahrgang, subj=state;organisation;@official;@troops, actor
auslaufen                              | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
ausrücken                              | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
ausrücken                              | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
ausrufen                               | v   | MOBILIZE police  | subj > in/für/gen(in)                                        | obj=Sicherheitsvorkehrung;Sicherheitsmaßnahme;Terrorwarnstufe;Polizeipräsenz;Sicherheitsstufe;Alarmstufe;Warnstufe;Kontrolle;Bewachung;Grenzkontrolle
ausrufen                               | v   | MOBILIZE troops  | subj > -                                                     | obj=Mobilmachung;Generalmobilmachung;Teilmobilmachung;Alarmbereitschaft;Kriegszustand
ausrüsten                              | v   | MOBILIZE militia | subj > gegen/in                                              | obj=@militia
ausrüsten                              | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
ausschicken                            | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
ausweiten                              | v   | MOBILIZE police  | subj > in/für/gen(in)                                        | obj=Sicherheitsvorkehrung;Sicherheitsmaßnahme;Terrorwarnstufe;Polizeipräsenz;Sicherheitsstufe;Alarmstufe;Warnstufe;Kontrolle;Bewachung;Grenzkontrolle
ausweiten                              | v   | MOBILIZE troops  | subj > nach/in/an/gegen                                      | obj=Truppenstärke;Truppenzahl;Truppenpräsenz;Militärpräsenz;Kontingent;Präsenz
ausweiten                              | v   | MOBILIZE troops  | subj > nach/in/gegen/gen(in)                                 | obj=@mission, subj=state;@assembly;@official;@troops
bauen                                  | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
befehlen                               | v   | MOBILIZE troops  | subj > -                                                     | obj=Mobilmachung;Generalmobilmachung;Teilmobilmachung;Alarmbereitschaft;Kriegszustand
beginnen                               | v   | MOBILIZE troops  | subj > gegen/an/vor/gen(vor)/in                              | obj=Manöver;Militärmanöver;Übung;Militärübung;Großmanöver;Seemanöver;Militärparade
begleiten                              | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
beordern                               | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
beordern                               | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
bereithalten                           | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
bereitstehen                           | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
bereitstellen                          | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
bereitstellen                          | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
beschaffen                             | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
beschleunigen                          | v   | MOBILIZE weapons | subj > gegen                                                 | obj=Arsenal;Atomprogramm;Rüstung;Atomarsenal;Aufrüstung;Waffenprogramm;Raketenprogramm;Rüstungsausgabe;Militärausgabe;Verteidigungsetat
besorgen                               | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
bestücken                              | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
betreiben | v | MOBILIZE militia | subj > gegen/in | obj=Trainingslager;Trainingscamp;Ausbildungslager;Ausbildungscamp;Wehrlager;Terrorcamp;Terrorlager, subj!=@sport;Verein;Klub;Nationalmannschaft
bewachen                               | v   | MOBILIZE police  | subj > gen(obj)/in/place                                     | obj=@building;@city;@embassy, subj=@police;@troops, obj!=@state_force
bewachen                               | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
bewaffnen                              | v   | MOBILIZE militia | subj > gegen/in                                              | obj=@militia
bewaffnen                              | v   | MOBILIZE weapons | subj > obj                                                   | both
dislozieren                            | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
durchführen                            | v   | MOBILIZE weapons | subj > -                                                     | obj=Atomtest;Raketentest;Atomwaffentest;Kernwaffentest;Nukleartest;Atombombentest;Waffentest;Atomversuch
durchführen                            | v   | MOBILIZE troops  | subj > gegen/an/vor/gen(vor)/in                              | obj=Manöver;Militärmanöver;Übung;Militärübung;Großmanöver;Seemanöver;Militärparade
einberufen                             | v   | MOBILIZE troops  | subj > -                                                     | obj=Reservist;Wehrpflichtige;Wehrpflichtiger;Rekrut;Reserve
einberufen                             | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
einfliegen                             | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
einführen                              | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
einleiten                              | v   | MOBILIZE troops  | subj > -                                                     | obj=Mobilmachung;Generalmobilmachung;Teilmobilmachung;Alarmbereitschaft;Kriegszustand
einrichten | v | MOBILIZE militia | subj > gegen/in | obj=Trainingslager;Trainingscamp;Ausbildungslager;Ausbildungscamp;Wehrlager;Terrorcamp;Terrorlager, subj!=@sport;Verein;Klub;Nationalmannschaft
einrücken                              | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
einschmuggeln                          | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
einsetzen                              | v   | MOBILIZE police  | - > gegen/in                                                 | subj=@police, passive
einsetzen                              | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
einsetzen                              | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
eintreffen                             | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
einziehen                              | v   | MOBILIZE troops  | subj > -                                                     | obj=Reservist;Wehrpflichtige;Wehrpflichtiger;Rekrut;Reserve
entsenden                              | v   | MOBILIZE militia | subj > gegen/in                                              | obj=@militia
entsenden                              | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
entsenden                              | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops, obj!=@arms
entsenden | v | MOBILIZE weapons | subj > nach/in/an/gegen/gen(in)/auf | obj=@arms
entwickeln                             | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
erhöhen                                | v   | MOBILIZE police  | subj > in/für/gen(in)                                        | obj=Sicherheitsvorkehrung;Sicherheitsmaßnahme;Terrorwarnstufe;Polizeipräsenz;Sicherheitsstufe;Alarmstufe;Warnstufe;Kontrolle;Bewachung;Grenzkontrolle
erhöhen                                | v   | MOBILIZE weapons | subj > gegen                                                 | obj=Arsenal;Atomprogramm;Rüstung;Atomarsenal;Aufrüstung;Waffenprogramm;Raketenprogramm;Rüstungsausgabe;Militärausgabe;Verteidigungsetat
erhöhen                                | v   | MOBILIZE troops  | subj > nach/in/an/gegen                                      | obj=Truppenstärke;Truppenzahl;Truppenpräsenz;Militärpräsenz;Kontingent;Präsenz
erklären                               | v   | MOBILIZE troops  | subj > -                                                     | obj=Mobilmachung;Generalmobilmachung;Teilmobilmachung;Alarmbereitschaft;Kriegszustand
erproben                               | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
errichten                              | v   | MOBILIZE police  | subj > -                                                     | obj=Straßensperre;Kontrollpunkt;Kontrollposten;Checkpoint, subj=@police, obj!=@state_force
errichten                              | v   | MOBILIZE militia | subj > -                                                     | obj=Straßensperre;Kontrollpunkt;Kontrollposten;Checkpoint, subj=@militia;Bewaffnete, actor
errichten                              | v   | MOBILIZE militia | subj > gegen/gen(gegen)                                      | obj=Trainingslager;Trainingscamp;Ausbildungslager;Ausbildungscamp;Terrorcamp;Terrorlager;Wehrsportlager, any
errichten | v | MOBILIZE militia | subj > gegen/in | obj=Trainingslager;Trainingscamp;Ausbildungslager;Ausbildungscamp;Wehrlager;Terrorcamp;Terrorlager, subj!=@sport;Verein;Klub;Nationalmannschaft
erwerben                               | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
eskortieren                            | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
feuern | v | MOBILIZE weapons | subj > - | obj=Rakete;Flugkörper;Kurzstreckenrakete;Mittelstreckenrakete;Langstreckenrakete, in=Meer;See;Ozean
fortsetzen                             | v   | MOBILIZE weapons | subj > gegen                                                 | obj=Arsenal;Atomprogramm;Rüstung;Atomarsenal;Aufrüstung;Waffenprogramm;Raketenprogramm;Rüstungsausgabe;Militärausgabe;Verteidigungsetat
fortsetzen                             | v   | MOBILIZE weapons | subj > -                                                     | obj=Atomtest;Raketentest;Atomwaffentest;Kernwaffentest;Nukleartest;Atombombentest;Waffentest;Atomversuch
gründen                                | v   | MOBILIZE militia | subj > gegen/in                                              | obj=@militia
herstellen                             | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
hinschicken                            | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
hinzuziehen                            | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
hochfahren                             | v   | MOBILIZE police  | subj > in/für/gen(in)                                        | obj=Sicherheitsvorkehrung;Sicherheitsmaßnahme;Terrorwarnstufe;Polizeipräsenz;Sicherheitsstufe;Alarmstufe;Warnstufe;Kontrolle;Bewachung;Grenzkontrolle
hochrüsten                             | v   | MOBILIZE weapons | subj > gegen                                                 | noobj
hochrüsten                             | v   | MOBILIZE weapons | subj > obj                                                   | both
horten                                 | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
kaufen                                 | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
kommandieren                           | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
kontrollieren                          | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
konzentrieren                          | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
kreuzen                                | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
lagern                                 | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
landen                                 | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
losschicken                            | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
massieren                              | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
mobilisieren                           | v   | MOBILIZE troops  | subj > -                                                     | obj=Reservist;Wehrpflichtige;Wehrpflichtiger;Rekrut;Reserve
mobilisieren                           | v   | MOBILIZE militia | subj > gegen                                                 | subj=@militia
mobilisieren                           | v   | MOBILIZE militia | subj > gegen/in                                              | obj=@militia
mobilisieren                           | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
mobilisieren                           | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
mobilmachen                            | v   | MOBILIZE troops  | subj > -                                                     |
modernisieren                          | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
nachrüsten                             | v   | MOBILIZE weapons | subj > gegen                                                 | noobj
patrouillieren                         | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
patrouillieren                         | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
patrouillieren | v | MOBILIZE militia | subj > in/durch/place | subj=@militia;Rechtsextreme;Rechtsextremist;Neonazi;Bürgerwehr;Milizionär;Bewaffnete, subj!=@police;@troops
postieren                              | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
postieren                              | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
präsentieren                           | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
proben                                 | v   | MOBILIZE troops  | subj > -                                                     | obj=Landung;Abwehr;Angriff;Invasion;Einmarsch;Verteidigung;Häuserkampf;Abschuss;Seeblockade;Gegenschlag, subj=@troops;state, actor
produzieren                            | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
rekrutieren                            | v   | MOBILIZE militia | subj > gegen/in                                              | obj=@militia
rekrutieren                            | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
richten                                | v   | MOBILIZE weapons | subj > auf/gen(auf)                                          | obj=Rakete;Mittelstreckenrakete;Geschütz;Artillerie;Sprengkopf, auf=*, actor
rollen                                 | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
schicken                               | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=Soldat;Armee;Truppe;Kriegsschiff
schicken                               | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops, obj!=@arms
schicken | v | MOBILIZE weapons | subj > nach/in/an/gegen/gen(in)/auf | obj=@arms
schmuggeln                             | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
schützen                               | v   | MOBILIZE police  | subj > gen(obj)/in/place                                     | obj=@building;@city;@embassy, subj=@police;@troops, obj!=@state_force
senden                                 | v   | MOBILIZE police  | subj > in/nach/an/zu                                         | obj=Polizeieinheit;Polizist;Bereitschaftspolizei;Bundespolizist;Gendarm, actor
senden                                 | v   | MOBILIZE troops  | subj > in/nach/an/zu                                         | obj=Soldat;Truppe;Bataillon;Kriegsschiff;Einheit;Panzer, subj=state;organisation;@troops, actor
sichern                                | v   | MOBILIZE police  | subj > gen(obj)/in/place                                     | obj=@building;@city;@embassy, subj=@police;@troops, obj!=@state_force
sichern                                | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
sichern                                | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
sichern                                | v   | MOBILIZE troops  | subj > -                                                     | mit=@troops, obj=@border;@building;@city, actor
starten                                | v   | MOBILIZE weapons | subj > in                                                    | obj=Langstreckenrakete;Mittelstreckenrakete;Interkontinentalrakete;Kurzstreckenrakete;Testrakete;Trägerrakete
starten                                | v   | MOBILIZE troops  | subj > gegen/an/vor/gen(vor)/in                              | obj=Manöver;Militärmanöver;Übung;Militärübung;Großmanöver;Seemanöver;Militärparade
stationieren                           | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops, obj!=@arms
stationieren                           | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
testen                                 | v   | MOBILIZE weapons | subj > in                                                    | obj=Langstreckenrakete;Mittelstreckenrakete;Interkontinentalrakete;Kurzstreckenrakete;Testrakete;Trägerrakete
testen                                 | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
trainieren                             | v   | MOBILIZE militia | subj > gegen/in                                              | obj=@militia
trainieren | v | MOBILIZE militia | subj > gegen/für | obj=Umgang;Nahkampf;Häuserkampf;Guerillakampf;Guerillakrieg;Bombenbau;Ernstfall;Schießen, subj!=@sport
treffen                                | v   | MOBILIZE police  | subj > in/für/gen(in)                                        | obj=Sicherheitsvorkehrung;Sicherheitsmaßnahme;Terrorwarnstufe;Polizeipräsenz;Sicherheitsstufe;Alarmstufe;Warnstufe;Kontrolle;Bewachung;Grenzkontrolle
üben                                   | v   | MOBILIZE troops  | subj > -                                                     | obj=Landung;Abwehr;Angriff;Invasion;Einmarsch;Häuserkampf;Abschuss;Seeblockade;Gegenschlag, subj=@troops;state, actor
üben | v | MOBILIZE militia | subj > gegen/für | obj=Umgang;Nahkampf;Häuserkampf;Guerillakampf;Bombenbau, subj=group;@militia;@suspect;organisation
überschreiten                          | v   | MOBILIZE troops  | subj > zu(obj)/gen(obj)/nach                                 | obj=Grenze;Grenzfluss;Waffenstillstandslinie;Demarkationslinie, subj=@troops;@militia;Panzer
überwachen                             | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
umstellen                              | v   | MOBILIZE police  | subj > gen(obj)/in/place                                     | obj=@building;@city;@embassy, subj=@police;@troops, obj!=@state_force
umstellen                              | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
umstellen | v | MOBILIZE police | subj > gen(obj)/gegen/in | subj=@police, obj=@building;Gelände;Haus;Schule;Wohnung;Platz, obj!=@state_force
umstellen | v | MOBILIZE troops | subj > gen(obj)/gegen/in | subj=@troops, obj=@building;@city;Gelände;Haus;Platz
unterhalten | v | MOBILIZE militia | subj > gegen/in | obj=Trainingslager;Trainingscamp;Ausbildungslager;Ausbildungscamp;Wehrlager;Terrorcamp;Terrorlager, subj!=@sport;Verein;Klub;Nationalmannschaft
unternehmen                            | v   | MOBILIZE weapons | subj > -                                                     | obj=Atomtest;Raketentest;Atomwaffentest;Kernwaffentest;Nukleartest;Atombombentest;Waffentest;Atomversuch
unterhalten                            | v   | MOBILIZE militia | subj > gegen/gen(gegen)                                      | obj=Trainingslager;Trainingscamp;Ausbildungslager;Ausbildungscamp;Terrorcamp;Terrorlager;Wehrsportlager, actor
veranstalten                           | v   | MOBILIZE troops  | subj > gegen/an/vor/gen(vor)/in                              | obj=Manöver;Militärmanöver;Übung;Militärübung;Großmanöver;Seemanöver;Militärparade
verdoppeln                             | v   | MOBILIZE troops  | subj > nach/in/an/gegen                                      | obj=Truppenstärke;Truppenzahl;Truppenpräsenz;Militärpräsenz;Kontingent;Präsenz
verkünden                              | v   | MOBILIZE troops  | subj > -                                                     | obj=Mobilmachung;Generalmobilmachung;Teilmobilmachung;Alarmbereitschaft;Kriegszustand
verlegen                               | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops, obj!=@arms
verlegen                               | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
verletzen                              | v   | MOBILIZE troops  | subj > place                                                 | obj=Luftraum, subj=@troops;Flugzeug
verminen | v | MOBILIZE weapons | subj > gegen | obj=*, actor
verschärfen                            | v   | MOBILIZE police  | subj > in/für/gen(in)                                        | obj=Sicherheitsvorkehrung;Sicherheitsmaßnahme;Terrorwarnstufe;Polizeipräsenz;Sicherheitsstufe;Alarmstufe;Warnstufe;Kontrolle;Bewachung;Grenzkontrolle
verschiffen                            | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
verstärken                             | v   | MOBILIZE police  | subj > in/für/gen(in)                                        | obj=Sicherheitsvorkehrung;Sicherheitsmaßnahme;Terrorwarnstufe;Polizeipräsenz;Sicherheitsstufe;Alarmstufe;Warnstufe;Kontrolle;Bewachung;Grenzkontrolle
verstärken                             | v   | MOBILIZE troops  | subj > nach/in/an/gegen                                      | obj=Truppenstärke;Truppenzahl;Truppenpräsenz;Militärpräsenz;Kontingent;Präsenz
verstärken                             | v   | MOBILIZE troops  | subj > nach/in/gegen/gen(in)                                 | obj=@mission, subj=state;@assembly;@official;@troops
verstärken                             | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
verstärken                             | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
vorantreiben                           | v   | MOBILIZE weapons | subj > gegen                                                 | obj=Arsenal;Atomprogramm;Rüstung;Atomarsenal;Aufrüstung;Waffenprogramm;Raketenprogramm;Rüstungsausgabe;Militärausgabe;Verteidigungsetat
vorbereiten                            | v   | MOBILIZE weapons | subj > -                                                     | obj=Atomtest;Raketentest;Atomwaffentest;Kernwaffentest;Nukleartest;Atombombentest;Waffentest;Atomversuch
vorführen                              | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
vornehmen                              | v   | MOBILIZE weapons | subj > -                                                     | obj=Atomtest;Raketentest;Atomwaffentest;Kernwaffentest;Nukleartest;Atombombentest;Waffentest;Atomversuch
vorrücken                              | v   | MOBILIZE militia | subj > gegen                                                 | subj=@militia
vorrücken                              | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
wiederaufnehmen                        | v   | MOBILIZE weapons | subj > gegen                                                 | obj=Arsenal;Atomprogramm;Rüstung;Atomarsenal;Aufrüstung;Waffenprogramm;Raketenprogramm;Rüstungsausgabe;Militärausgabe;Verteidigungsetat
wiederbewaffnen                        | v   | MOBILIZE weapons | subj > obj                                                   | both
zünden                                 | v   | MOBILIZE weapons | subj > in                                                    | obj=Langstreckenrakete;Mittelstreckenrakete;Interkontinentalrakete;Kurzstreckenrakete;Testrakete;Trägerrakete
zünden                                 | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
zünden                                 | v   | MOBILIZE weapons | subj > -                                                     | obj=Atombombe;Atomsprengsatz;Wasserstoffbombe;Kernsprengsatz;Sprengsatz, subj=state, actor
zurollen                               | v   | MOBILIZE troops  | subj > auf/gen(auf)                                          | subj=@troops;Panzerkolonne;Militärkolonne;Konvoi
zusammenrufen                          | v   | MOBILIZE troops  | subj > -                                                     | obj=Reservist;Truppe;Soldat, actor
zusammenstellen                        | v   | MOBILIZE militia | subj > gegen/in                                              | obj=@militia
zusammentrommeln                       | v   | MOBILIZE militia | subj > -                                                     | obj=@militia;Bewaffnete;Bewaffneter;Reservist, actor
zusammenziehen                         | v   | MOBILIZE police  | - > gegen/in                                                 | subj=@police, passive
zusammenziehen                         | v   | MOBILIZE militia | subj > gegen/zu(an)/gen(an)/an/in                                          | obj=@militia
zusammenziehen                         | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
zusammenziehen                         | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
zuziehen                               | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force

# --- Reflexive verbs ---
sich bewaffnen                         | v   | MOBILIZE militia | subj > gegen                                                 | subj=@militia
sich formieren                         | v   | MOBILIZE militia | subj > gegen                                                 | subj=@militia
sich nähern                            | v   | MOBILIZE troops  | subj > dat                                                   | subj=@troops;Panzerkolonne;Militärkolonne, dat=state;@city;Grenze;place
sich nähern                            | v   | MOBILIZE militia | subj > dat                                                   | subj=@militia;Rebellenkolonne, dat=state;@city;Grenze;place
sich sammeln                           | v   | MOBILIZE militia | subj > gegen                                                 | subj=@militia
sich sammeln                           | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
sich sammeln                           | v   | MOBILIZE militia | subj > -                                                     | subj=@militia, zu=Offensive;Angriff;Frühjahrsoffensive;Gegenangriff

# --- Support-verb constructions and verbs with fixed words ---
abschussbereit machen                  | v   | MOBILIZE weapons | subj > -                                                     | obj=@arms, actor
an Land gehen                          | v   | MOBILIZE troops  | subj > in/place                                              | subj=@troops;Marineinfanterist;Marine;Fallschirmjäger
Anreicherung aufnehmen                 | v   | MOBILIZE weapons | subj > -                                                     | actor
Anreicherung wiederaufnehmen           | v   | MOBILIZE weapons | subj > -                                                     | actor
anrücken lassen                        | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
aufmarschieren lassen                  | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
aufsteigen lassen                      | v   | MOBILIZE troops  | subj > gegen                                                 | obj=Abfangjäger;Kampfjet;Jagdflugzeug;Kampfflugzeug;Kampfhubschrauber, actor
auslaufen lassen                       | v   | MOBILIZE troops  | subj/obj > nach/in                                               | obj=@troops;Kriegsschiff;Flotte, actor
ausrücken lassen                       | v   | MOBILIZE troops  | subj/obj > gegen                                                 | obj=@troops;@police, actor
Ernstfall proben                       | v   | MOBILIZE troops  | subj > -                                                     | subj=@troops;Marine;state, actor
gefechtsbereit machen                  | v   | MOBILIZE weapons | subj > -                                                     | obj=@arms;@troops, actor
Generalmobilmachung anordnen           | v   | MOBILIZE troops  | subj > gegen                                                 | actor
Gewehr bei Fuß stehen                  | v   | MOBILIZE troops  | subj > -                                                     | actor
im Einsatz sein                        | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
in Alarmbereitschaft setzen            | v   | MOBILIZE troops  | subj > gegen                                                 | actor
in Alarmbereitschaft versetzen         | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
in Alarmbereitschaft versetzen         | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
in Alarmzustand versetzen              | v   | MOBILIZE troops  | subj > gegen                                                 | actor
in Bereitschaft halten                 | v   | MOBILIZE police  | subj > gegen/in/gen(gegen)/zu                                | obj=@police, obj!=@state_force
in Bereitschaft versetzen              | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
in Betrieb nehmen                      | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
in Bewegung setzen                     | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
in Einsatz sein                        | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
in Gefechtsbereitschaft setzen         | v   | MOBILIZE troops  | subj > gegen                                                 | actor
in Gefechtsbereitschaft versetzen      | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
in höchste Alarmbereitschaft versetzen | v   | MOBILIZE troops  | subj > -                                                     |
in Kampfbereitschaft setzen            | v   | MOBILIZE troops  | subj > gegen                                                 | actor
in Kampfbereitschaft versetzen         | v   | MOBILIZE troops  | subj > -                                                     |
in Kriegsbereitschaft versetzen        | v   | MOBILIZE troops  | subj > -                                                     |
in Marsch setzen                       | v   | MOBILIZE troops  | subj/obj > nach/in/an/gegen/gen(in)/auf                          | obj=@troops
in Stellung bringen                    | v   | MOBILIZE weapons | subj > nach/in/an/gegen/auf                                  | obj=@arms
in Stellung bringen | v | MOBILIZE weapons | subj > gegen/an | obj=@weapon;Rakete;Panzer;Geschütz;Artillerie, actor
in Stellung gehen                      | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
in Stellung gehen | v | MOBILIZE troops | subj > gegen/vor | subj=@troops;MIL, any
ins All schießen                       | v   | MOBILIZE weapons | subj > -                                                     | obj=Spionagesatellit;Militärsatellit;Aufklärungssatellit, actor
Kurs nehmen                            | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
marschieren lassen                     | v   | MOBILIZE troops  | subj/obj > an/in/gen(an)                                         | obj=@troops, actor
mit Anreicherung beginnen              | v   | MOBILIZE weapons | subj > -                                                     | actor
mit den Säbeln rasseln                 | v   | MOBILIZE troops  | subj > -                                                     |
mobil machen                           | v   | MOBILIZE troops  | subj > -                                                     |
Mobilmachung ankündigen                | v   | MOBILIZE troops  | subj > gegen                                                 | actor
Mobilmachung anordnen                  | v   | MOBILIZE troops  | subj > gegen                                                 | actor
Mobilmachung ausrufen                  | v   | MOBILIZE troops  | subj > gegen                                                 | actor
patrouillieren lassen                  | v   | MOBILIZE troops  | subj/obj > in/an                                                 | obj=@troops;@police, actor
Position beziehen                      | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
Posten beziehen                        | v   | MOBILIZE troops  | subj > -                                                     | subj=@troops
Posten beziehen                        | v   | MOBILIZE police  | subj > -                                                     | subj=@police, subj!=Soldat;Armee
Posten beziehen                        | v   | MOBILIZE militia | subj > -                                                     | subj=@militia, subj!=Soldat
Präsenz zeigen                         | v   | MOBILIZE police  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@police
Säbel rasseln                          | v   | MOBILIZE troops  | subj > -                                                     |
sich in Bewegung setzen                | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
startklar machen                       | v   | MOBILIZE weapons | subj > -                                                     | obj=@arms, actor
Stellung beziehen                      | v   | MOBILIZE troops  | subj > in/nach/an/gegen/gen(in)/gen(an)                      | subj=@troops
Stellung beziehen                      | v   | MOBILIZE militia | subj > -                                                     | subj=@militia, actor
Teilmobilmachung ankündigen            | v   | MOBILIZE troops  | subj > gegen                                                 | actor
Teilmobilmachung anordnen              | v   | MOBILIZE troops  | subj > gegen                                                 | actor
Truppe zusammenziehen                  | v   | MOBILIZE troops  | subj > -                                                     |
Urananreicherung aufnehmen             | v   | MOBILIZE weapons | subj > -                                                     | actor
Urananreicherung wiederaufnehmen       | v   | MOBILIZE weapons | subj > -                                                     | actor
vorrücken lassen                       | v   | MOBILIZE troops  | subj/obj > gegen/auf/an                                          | obj=@troops, actor
wieder aufnehmen                       | v   | MOBILIZE weapons | subj > gegen                                                 | obj=Arsenal;Atomprogramm;Rüstung;Atomarsenal;Aufrüstung;Waffenprogramm;Raketenprogramm;Rüstungsausgabe;Militärausgabe;Verteidigungsetat
zu den Waffen rufen                    | v   | MOBILIZE troops  | subj > -                                                     |
zu Testzweck abfeuern                  | v   | MOBILIZE weapons | subj > in/nach                                               | any
zu Testzweck abschießen                | v   | MOBILIZE weapons | subj > in/nach                                               | any
zu Waffen rufen                        | v   | MOBILIZE troops  | subj > -                                                     |
zusammen ziehen | v | MOBILIZE troops | subj/gen(obj)/obj > in/an/gen(an)/nach | obj=@troops

# --- Nouns ---
Abwehrraketenstationierung             | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Alarmbereitschaft                      | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Alarmstufe                             | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 | comp!=Hochwasser;Sturm;Unwetter;Lawinen;Smog;Ozon;Brand;Waldbrand;Feuer;Pandemie;Tsunami;Vulkan
Alarmübung                             | n   | MOBILIZE troops  | gen/adj/comp/durch/subj > gegen/an                           | actor
Anschaffung                            | n   | MOBILIZE weapons | durch/adj/subj > gegen/in/an/gen(in)                         | gen=@arms
Anti-Terror-Einsatz                    | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Anwerbung                              | n   | MOBILIZE militia | gen/durch/subj > gegen/in                                    |
Atombombentest                         | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Atomprogramm                           | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Atomrüstung                            | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Atomtest                               | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Atomversuch                            | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Atomwaffenprogramm                     | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Atomwaffentest                         | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Aufmarsch                              | n   | MOBILIZE troops  | durch/adj/subj > gegen/nach/in/an/gen(in)                    | gen=@troops;@mission
Aufrüstung                             | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Aufstellung                            | n   | MOBILIZE troops  | durch/adj/subj > gegen/nach/in/an/gen(in)                    | gen=@troops;@mission
Aufstellung                            | n   | MOBILIZE weapons | durch/adj/subj > gegen/in/an/gen(in)                         | gen=@arms
Aufstockung                            | n   | MOBILIZE troops  | durch/adj/subj > gegen/nach/in/an/gen(in)                    | gen=@troops;@mission
Bau                                    | n   | MOBILIZE weapons | durch/adj/subj > gegen/in/an/gen(in)                         | gen=@arms
Bereitstellung                         | n   | MOBILIZE troops  | durch/adj/subj > gegen/nach/in/an/gen(in)                    | gen=@troops;@mission
Beschaffung                            | n   | MOBILIZE weapons | durch/adj/subj > gegen/in/an/gen(in)                         | gen=@arms
Bürgerwehr                             | n   | MOBILIZE militia | gen/durch/subj > gegen/in                                    |
Drohgebärde                            | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Einberufung                            | n   | MOBILIZE troops  | durch/subj > gegen                                           | gen=Reservist;Wehrpflichtige;Rekrut
Entsendung                             | n   | MOBILIZE troops  | durch/adj/subj > gegen/nach/in/an/gen(in)                    | gen=@troops;@mission, gen!=@arms
Entsendung | n | MOBILIZE weapons | durch/adj/subj > gegen/nach/in/an/gen(in) | gen=@arms
Entwicklung                            | n   | MOBILIZE weapons | durch/adj/subj > gegen/in/an/gen(in)                         | gen=@arms
Erprobung                              | n   | MOBILIZE weapons | durch/adj/subj > gegen/in/an/gen(in)                         | gen=@arms
Erwerb                                 | n   | MOBILIZE weapons | durch/adj/subj > gegen/in/an/gen(in)                         | gen=@arms
Flottenaufmarsch                       | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Flottenmanöver                         | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Flottenverlegung                       | n   | MOBILIZE troops  | gen/adj/comp/durch/subj > gegen/in/nach                      | actor
Gefechtsübung                          | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Generalmobilmachung                    | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Grenzpatrouille                        | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Grenzverletzung                        | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Großalarm                              | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Großaufgebot                           | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 | an!=Feuerwehr;Rettungsdienst;Rettungskraft;Rettungswagen;Sanitäter;Helfer;Journalist;Notarzt;Einsatzkraft, von!=Feuerwehr;Rettungsdienst;Rettungskraft;Rettungswagen;Sanitäter;Helfer;Journalist;Notarzt;Einsatzkraft, gen!=Feuerwehr
Großaufgebot                           | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 | an!=Feuerwehr;Rettungskraft;Rettungsdienst;Sanitäter;Helfer;Journalist;Medium;Star
Großeinsatz                            | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Großfahndung                           | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Großmanöver                            | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Herstellung                            | n   | MOBILIZE weapons | durch/adj/subj > gegen/in/an/gen(in)                         | gen=@arms
Hochrüstung                            | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
im Einsatz                             | n   | MOBILIZE police  | subj > in/gegen                                              | subj=@police
in Alarmbereitschaft                   | n   | MOBILIZE police  | subj > in/gegen                                              | subj=@police
in Alarmbereitschaft                   | n   | MOBILIZE troops  | subj > in/gegen                                              | subj=@troops
in Bereitschaft                        | n   | MOBILIZE troops  | subj > in/gegen                                              | subj=@troops
in Einsatz                             | n   | MOBILIZE police  | subj > in/gegen                                              | subj=@police
in Stellung                            | n   | MOBILIZE troops  | subj > in/gegen                                              | subj=@troops
Kampfbereitschaft                      | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Kampfeinsatz                           | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/in                           | gegen=actor;@armed
Kampfeinsatz                           | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/in                           | weak
Kämpferrekrutierung                    | n   | MOBILIZE militia | gen/durch/subj > gegen/in                                    |
Kauf                                   | n   | MOBILIZE weapons | durch/adj/subj > gegen/in/an/gen(in)                         | gen=@arms
Kernwaffentest                         | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Kernwaffenversuch                      | n   | MOBILIZE weapons | gen/adj/comp/durch/subj > gegen/in                           | actor
Konzentration                          | n   | MOBILIZE troops  | durch/adj/subj > gegen/nach/in/an/gen(in)                    | gen=@troops;@mission
Kriegsspiel                            | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Kriegsvorbereitung                     | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Landungsübung                          | n   | MOBILIZE troops  | gen/adj/comp/durch/subj > gegen/an                           | actor
Luftraumverletzung                     | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Luftwaffenübung                        | n   | MOBILIZE troops  | gen/adj/comp/durch/subj > gegen/an                           | actor
Manöver                                | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/vor/gen(vor)/gen(an)/gen(in) | comp!=Ablenkung;Ausweich;Täuschung;Wende;Überhol;Brems;Wahl;Rettung;Hinhalte;Anlege;Fahr;Flug, gen!=@sport
Marineübung                            | n   | MOBILIZE troops  | gen/adj/comp/durch/subj > gegen/an                           | actor
Militäraufmarsch                       | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Militäreinsatz                         | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/in                           | gegen=actor;@armed
Militärmanöver                         | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Militärparade                          | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Militärpräsenz                         | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Militärübung                           | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Milizbildung                           | n   | MOBILIZE militia | gen/durch/subj > gegen/in                                    |
Mobilisierung                          | n   | MOBILIZE troops  | durch/subj > gegen                                           | gen=Reservist;Wehrpflichtige;Rekrut
Mobilisierung                          | n   | MOBILIZE troops  | durch/adj/subj > gegen/nach/in/an/gen(in)                    | gen=@troops;@mission
Mobilmachung                           | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Muskelspiel                            | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Nachrüstung                            | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Nukleartest                            | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Polizeiaufgebot                        | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Polizeibewachung                       | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Polizeieinsatz                         | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 | recipient
Polizeikontrolle                       | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Polizeipräsenz                         | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Polizeischutz                          | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Polizeiverstärkung                     | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Produktion                             | n   | MOBILIZE weapons | durch/adj/subj > gegen/in/an/gen(in)                         | gen=@arms
Raketenprogramm                        | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Raketenstart                           | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Raketenstationierung                   | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Raketentest                            | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Raketenübung                           | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Raketenversuch                         | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Rekrutierung                           | n   | MOBILIZE militia | gen/durch/subj > gegen/in                                    |
Ringfahndung                           | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Rüstungswettlauf                       | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Säbelrasseln                           | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Scheinangriff                          | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Schießübung                            | n   | MOBILIZE troops  | gen/adj/comp/durch/subj > gegen/an                           | actor, gen=@troops;state
Seemanöver                             | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Sicherheitsaufgebot                    | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Sicherheitsvorkehrung                  | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Söldnereinsatz                         | n   | MOBILIZE militia | gen/durch/subj > gegen/in                                    |
Stationierung                          | n   | MOBILIZE troops  | durch/adj/subj > gegen/nach/in/an/gen(in)                    | gen=@troops;@mission, gen!=@arms
Stationierung                          | n   | MOBILIZE weapons | durch/adj/subj > gegen/in/an/gen(in)                         | gen=@arms
Teilmobilmachung                       | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Terroralarm                            | n   | MOBILIZE police  | gen/durch/adj/subj > gegen/in/bei/gen(gegen)                 |
Test                                   | n   | MOBILIZE weapons | durch/adj/subj > gegen/in/an/gen(in)                         | gen=@arms
Truppenaufmarsch                       | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Truppenaufstockung                     | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Truppenbewegung                        | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Truppenentsendung                      | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Truppenkonzentration                   | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Truppenmassierung                      | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Truppenparade                          | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Truppenpräsenz                         | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Truppenstationierung                   | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Truppenübung                           | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Truppenverlegung                       | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Truppenverschiebung                    | n   | MOBILIZE troops  | gen/adj/comp/durch/subj > gegen/an                           | actor
Truppenverstärkung                     | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/an/in/nach/gen(an)/gen(in)   |
Urananreicherung                       | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Uranreicherung                         | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Verlegung                              | n   | MOBILIZE troops  | durch/adj/subj > gegen/nach/in/an/gen(in)                    | gen=@troops;@mission, gen!=@arms
Verlegung | n | MOBILIZE weapons | durch/adj/subj > gegen/nach/in/an/gen(in) | gen=@arms
Verstärkung                            | n   | MOBILIZE troops  | durch/adj/subj > gegen/nach/in/an/gen(in)                    | gen=@troops;@mission
vor Ort                                | n   | MOBILIZE police  | subj > in/gegen                                              | subj=@police
Vormarsch                              | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/in/gen(in)/gen(gegen)        | gen=@troops
Vorrücken                              | n   | MOBILIZE troops  | gen/durch/adj/comp/subj > gegen/in/gen(in)/gen(gegen)        | gen=@troops
Waffenbeschaffung                      | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Waffenkauf                             | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Waffenprogramm                         | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Waffenschmuggel                        | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Waffentest                             | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Wasserstoffbombentest                  | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Wettrüsten                             | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Wiederbewaffnung                       | n   | MOBILIZE weapons | gen/durch/adj/comp/subj > gegen/in/an                        |
Zusammenziehung                        | n   | MOBILIZE troops  | durch/adj/subj > gegen/nach/in/an/gen(in)                    | gen=@troops;@mission

# --- Adjectives and predicative participles ---
aufgeboten                             | a   | MOBILIZE police  | subj > in/gegen                                              | subj=@police
einsatzbereit                          | a   | MOBILIZE troops  | subj > in/gegen                                              | subj=@troops
gefechtsbereit                         | a   | MOBILIZE troops  | subj > in/gegen                                              | subj=@troops
kampfbereit                            | a   | MOBILIZE troops  | subj > in/gegen                                              | subj=@troops
präsent                                | a   | MOBILIZE police  | subj > in/gegen                                              | subj=@police

# acts told by other words than the plainest
abschießen | v | MOBILIZE weapons | subj > in | obj=Rakete;Testrakete;Satellit, zu=Testzweck;Test
absichern | v | MOBILIZE police | subj > gen(obj)/place | subj=@police
anfordern | v | MOBILIZE troops | subj > - | obj=Nationalgarde;Armee;Militär;Truppe;Heer, actor
an Land gehen | v | MOBILIZE troops | subj > in | subj=@troops;Marineinfanterist;Marineinfanterie
Atomsprengsatz zünden | v | MOBILIZE weapons | subj > in | 
auffüllen | v | MOBILIZE weapons | subj > - | obj=Arsenal;Raketenarsenal;Waffenlager;Waffenarsenal;Munitionsvorrat
aufrüsten | v | MOBILIZE weapons | subj > - | obj=Luftwaffe;Armee;Marine;Flotte;Streitkraft;Militär, actor
aufsteigen lassen | v | MOBILIZE weapons | subj > gegen | obj=Abfangjäger;Kampfjet;Kampfflugzeug;@arms
aufstellen | v | MOBILIZE weapons | subj > in/an/gegen | obj=@arms;Rakete;Flugabwehr;Raketenabwehr
beginnen | v | MOBILIZE weapons | subj > - | mit=Anreicherung;Urananreicherung, subj=state;actor
entsenden | v | MOBILIZE police | subj > in/nach/an | obj=Polizist;Polizeieinheit;@police, actor, obj!=@state_force
Ernstfall proben | v | MOBILIZE troops | subj > in | subj=@troops;state;@police
in Alarmbereitschaft versetzen | v | MOBILIZE troops | subj/obj > - | obj=@troops
in Gefechtsbereitschaft setzen | v | MOBILIZE troops | subj/obj > - | obj=@troops
ins All schießen | v | MOBILIZE weapons | subj > - | obj=Satellit;Spionagesatellit;Militärsatellit, actor
marschieren lassen | v | MOBILIZE troops | subj/obj > an/in/nach/gen(an) | obj=@troops
massieren | v | MOBILIZE troops | subj/obj > zu(an)/an/gen(an)/in | obj=@troops
patrouillieren | v | MOBILIZE police | subj > in/an/place | subj=@police
patrouillieren | v | MOBILIZE troops | subj > in/an/vor/place | subj=@troops;Kriegsschiff;Schiff
patrouillieren                         | v   | MOBILIZE militia | subj > gen(in)/gen(durch)/in/gegen                           | subj=Rechtsextremist;Rechtsextreme;Rechtsextremer;Neonazi;Bürgerwehr;Miliz;Rebell;Bewaffnete;Bewaffneter;Islamist;Freischärler
Posten beziehen | v | MOBILIZE troops | subj > vor/in/an | subj=@troops
Posten beziehen | v | MOBILIZE police | subj > vor/in/an | subj=@police
rekrutieren | v | MOBILIZE militia | subj > in | subj=@militia;group;Islamist;Rebell, obj=Kämpfer;Kindersoldat;Jugendlicher;Freiwilliger;Anhänger
richten | v | MOBILIZE weapons | subj > auf/gegen | obj=@arms;Rakete;Geschütz;Kanone, both
rollen | v | MOBILIZE troops | subj > auf/an/in/nach | subj=Panzer;Panzerkolonne;Kolonne;Militärkonvoi
senden | v | MOBILIZE police | subj > in/nach/an | obj=Polizeieinheit;Polizist, actor
sich formieren | v | MOBILIZE militia | subj > in | zu=Miliz;Bürgerwehr;Selbstverteidigungsgruppe
sichern | v | MOBILIZE troops | subj > zu(obj)/gen(obj) | obj=Grenze, mit=Einheit;@troops
starten | v | MOBILIZE weapons | subj > in | obj=Rakete;@arms, subj=state;@troops;Armee
startklar machen | v | MOBILIZE weapons | subj > - | obj=@arms;Rakete;Langstreckenrakete
Stellung beziehen | v | MOBILIZE troops | subj > vor/in/an | subj=@troops;@armed;@police
Straßensperre errichten | v | MOBILIZE police | subj > in/place | subj=@police
Straßensperre errichten | v | MOBILIZE militia | subj > in/place | subj=@militia;@armed;group, subj!=@crowd;@worker;@x_protesters
verlegen | v | MOBILIZE troops | subj/obj > in/nach/an | obj=@troops, obj!=@arms, actor
verlegen | v | MOBILIZE weapons | subj > in/nach/an | obj=Aufklärungsflugzeug;Flugzeug;@arms, actor
vorrücken lassen | v | MOBILIZE troops | subj/obj > auf/nach/in/gegen | obj=@troops
zurollen | v | MOBILIZE troops | subj > auf/gen(auf) | subj=@troops;Panzer;Panzerkolonne;Konvoi;Kolonne
zusammenrufen | v | MOBILIZE troops | subj > - | obj=Reservist;@troops
zusammentrommeln | v | MOBILIZE militia | subj > in | obj=@armed;Kämpfer;Bewaffnete;Anhänger, actor
zusammenziehen | v | MOBILIZE troops | subj/obj > zu(an)/an/gen(an)/in | obj=@troops;@police;@arms
zünden | v | MOBILIZE weapons | subj > in | obj=Atombombe;Atomsprengsatz;Wasserstoffbombe;Kernsprengsatz, actor
überschreiten | v | MOBILIZE troops | subj > gen(obj)/zu(obj)/nach | obj=Grenze, subj=@troops;@armed;Panzer
Alarmübung | n | MOBILIZE troops | gen/von/adj/comp > - | any
Anreicherung | n | MOBILIZE weapons | gen/von/durch/adj/comp/subj > - | gen=Uran
Teilmobilmachung | n | MOBILIZE troops | gen/von/adj/comp/subj > - | any

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Abfangjäger abheben | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > gegen/gen(gegen)/nach/in | any
abfeuern | v | MOBILIZE weapons | subj > in/vor/gen(vor)/über | obj=@arms, in=Meer;See;Ozean;Pazifik;Ostmeer;Japanmeer;Gewässer;Seegebiet, actor
abfeuern | v | MOBILIZE weapons | subj > vor/gen(vor)/über | obj=@arms, von=U-Boot;Abschussrampe;Abschussbasis;Testgelände, actor
abhalten | v | MOBILIZE weapons | subj > - | obj=Raketentest;Atomtest;Waffentest;Schießübung, actor
abschirmen | v | MOBILIZE police | subj > gen(obj)/place/gegen | subj=Polizei;Polizist;Bereitschaftspolizist;Sicherheitskräfte;Sicherheitskraft;Polizeikräfte;Sondereinheit;Großaufgebot, obj=@building;@embassy;@street_protest;Demonstrant;Gebäude;Viertel;Route;Versammlung, any
absetzen | v | MOBILIZE troops | subj > in/auf/place | obj=Fallschirmjäger;Luftlandetruppe;Kommandotrupp;Spezialeinheit;Marineinfanterist
aktivieren | v | MOBILIZE troops | subj > gegen/an/in/gen(an) | obj=Reservist;Nationalgarde;Reserve;Truppe;Einheit;Soldat;Eingreiftruppe;Luftabwehr;Flugabwehr;Raketenabwehr;Luftverteidigung;Abwehrsystem;Raketenabwehrsystem;Streitkraft;Streitkräfte;Milizsoldat;Landwehr;Wehrpflicht;Miliz, actor
Angriffsbefehl erteilen | v | MOBILIZE troops | subj > gegen/auf/gegen(obj)/auf(obj) | any
Angriffsbefehl geben | v | MOBILIZE troops | subj > gegen/auf/gegen(obj)/auf(obj) | any
anheben | v | MOBILIZE weapons | subj > gegen | obj=Rüstungsausgabe;Militärausgabe;Verteidigungsausgabe;Verteidigungsetat;Militäretat;Verteidigungsbudget;Wehretat;Rüstungsetat, actor
anheben | v | MOBILIZE troops | subj > in/nach/an/gegen | obj=Truppenstärke;Truppenzahl;Truppenpräsenz;Militärpräsenz;Truppenkontingent;Kontingent, actor
ankern | v | MOBILIZE troops | subj/gen(subj)/adj(subj) > vor/gen(vor)/in/place | subj=@x_warship, any
anlanden | v | MOBILIZE troops | subj/obj > in/an/nach | obj=@troops;@arms, actor
anlanden | v | MOBILIZE troops | subj > nach/in/gegen | obj=@x_forces, any
anlanden | v | MOBILIZE troops | subj > in/an/nach | subj=@troops
anlanden | v | MOBILIZE troops | subj > nach/in/gegen | subj=@x_forces, any
anmarschieren | v | MOBILIZE troops | subj > auf/gegen/in | subj=@troops
antworten | v | MOBILIZE troops | subj > gegen(mit)/auf | mit=Truppenverlegung;Mobilmachung;Truppenaufmarsch;Manöver;Militärmanöver;Militärübung, actor
arbeiten | v | MOBILIZE weapons | subj > - | an=Atombombe;Atomwaffe;Kernwaffe;Chemiewaffe;Biowaffe;Atomsprengkopf;Wasserstoffbombe;Interkontinentalrakete;Langstreckenrakete;Mittelstreckenrakete;Massenvernichtungswaffe;Nuklearwaffe, subj=actor
auf Patrouille gehen | v | MOBILIZE troops | subj > in/an | subj=@troops;@police
aufbauen | v | MOBILIZE weapons | subj > gegen/in/an/gen(an) | obj=@arms;Raketenschild;Raketenabwehrschild;Atomstreitmacht;Arsenal;Atomwaffenarsenal;Waffenarsenal;Abwehrschirm, actor
aufbauen | v | MOBILIZE troops | subj > gegen/in/an/gen(an) | obj=Militärpräsenz;Streitmacht;Truppenpräsenz;Truppenkonzentration;Eingreiftruppe;Interventionstruppe, actor
auffahren lassen | v | MOBILIZE troops | subj/obj > an/gegen/vor/in | obj=@troops;@weapon;Panzer, actor
Aufklärungsflugzeug überfliegen | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > obj/gen(obj)/adj(obj) | both
aufkreuzen | v | MOBILIZE troops | subj > vor/in | subj=Kriegsschiff;Fregatte;Zerstörer;Flugzeugträger;Flotte;U-Boot
aufrechterhalten | v | MOBILIZE troops | subj > in/an/gegen | obj=Truppenpräsenz;Militärpräsenz, actor
aufschlagen | v | MOBILIZE troops | subj > in/vor/an | obj=Lager;Feldlager;Quartier;Hauptquartier, subj=@troops;@armed
aufstellen | v | MOBILIZE militia | subj > in/place | obj=Straßensperre;Kontrollpunkt;Kontrollposten;Checkpoint, subj=@militia;Bewaffnete;Rebell;Separatist
aufstellen | v | MOBILIZE police | subj > in/place | obj=Straßensperre;Kontrollpunkt;Kontrollposten;Checkpoint, subj=@police
ausschwärmen | v | MOBILIZE police | subj > in/place | subj=@police
ausschwärmen | v | MOBILIZE troops | subj > in/place | subj=@troops
ausschwärmen | v | MOBILIZE police | subj > in/gegen/gen(in)/place | subj=Polizei;Polizist;Bereitschaftspolizist;Sicherheitskräfte;Sicherheitskraft;Beamter;Beamte, any
ausschwärmen | v | MOBILIZE troops | subj > in/gegen/gen(in)/place | subj=Soldat;Truppe;Panzer;Nationalgarde;Militär;Armee, any
basteln | v | MOBILIZE weapons | subj > - | an=Atombombe;Atomwaffe;Kernwaffe;Chemiewaffe;Wasserstoffbombe;Massenvernichtungswaffe;Bombe, subj=state
befahren | v | MOBILIZE troops | subj/gen(subj)/adj(subj) > gen(obj)/zwischen(obj)/gegen | subj=@x_warship, obj=@x_strait, any
begleiten | v | MOBILIZE troops | subj > obj/gen(obj)/comp(obj)/adj(obj) | subj=Kampfjet;Abfangjäger;Kriegsschiff;Jagdflugzeug;Fregatte;Eurofighter;Zerstörer;Militärflugzeug;Luftwaffe;Marine
beisteuern | v | MOBILIZE troops | subj/obj > zu/zu(obj)/für/dat | obj=@troops, actor
bereitstehen | v | MOBILIZE troops | subj > für/gen(für)/zu/an/in | subj=@troops;Kampfjet;Kriegsschiff;Eingreiftruppe
betreiben | v | MOBILIZE weapons | subj > gegen | obj=Aufrüstung;Wettrüsten;Nuklearprogramm;Atomwaffenprogramm;Chemiewaffenprogramm, actor
Bomber abheben | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > gegen/gen(gegen)/nach/in | any
Bomber überfliegen | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > obj/gen(obj)/adj(obj) | both
Drohne überfliegen | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > obj/gen(obj)/adj(obj) | both
durchexerzieren | v | MOBILIZE | subj > auf(obj)/gegen(obj)/gen(obj)/gegen/auf | obj=@x_drill, actor, subj=state;@troops;Militär;NATO;Allianz;Volksarmee;Armee
durchfahren | v | MOBILIZE troops | subj/gen(subj)/adj(subj) > gen(obj)/zwischen(obj)/gegen | subj=@x_warship, obj=@x_strait, any
durchfahren | v | MOBILIZE troops | subj > place/in | subj=Kriegsschiff;Zerstörer;Flugzeugträger;Fregatte;Flottenverband;Marineschiff;Lenkwaffenzerstörer;U-Boot;Flotte;Militärkonvoi;Panzerkolonne, actor
durchlaufen | v | MOBILIZE troops | subj/gen(subj)/adj(subj) > gen(obj)/zwischen(obj)/gegen | subj=@x_warship, obj=@x_strait, any
durchqueren | v | MOBILIZE troops | subj/gen(subj)/adj(subj) > gen(obj)/zwischen(obj)/gegen | subj=@x_warship, obj=@x_strait, any
durchqueren | v | MOBILIZE troops | subj > place/in | subj=Kriegsschiff;Zerstörer;Flugzeugträger;Fregatte;Flottenverband;Marineschiff;Lenkwaffenzerstörer;U-Boot;Flotte;Militärkonvoi;Panzerkolonne, actor
durchspielen | v | MOBILIZE | subj > auf(obj)/gegen(obj)/gen(obj)/gegen/auf | obj=@x_drill, actor, subj=state;@troops;Militär;NATO;Allianz;Volksarmee;Armee
eindringen | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > gen(in)/in | in=Luftraum;Hoheitsgewässer;Territorialgewässer;Hoheitsgebiet, subj=Flugzeug;Kampfjet;Kampfflugzeug;Drohne;Schiff;Kriegsschiff;U-Boot;Militärflugzeug;Hubschrauber;Bomber;Aufklärungsflugzeug;Patrouillenboot;Jet
eingreifen | v | MOBILIZE troops | subj > in/gen(in)/gegen | subj=state;organisation;@troops;Miliz, in=Krieg;Konflikt;Bürgerkrieg;Kampf;Kämpfe;Syrienkrieg, actor, in!=Wahlkampf;Machtkampf;Arbeitskampf;Handelskonflikt;Tarifkonflikt
einrichten | v | MOBILIZE police | subj > in/an/place | obj=Kontrollposten;Kontrollpunkt;Straßensperre;Checkpoint;Sperrzone, subj=@police
einrichten | v | MOBILIZE troops | subj > in/an/place | obj=Stützpunkt;Militärbasis;Militärstützpunkt;Luftwaffenstützpunkt;Kontrollposten;Kontrollpunkt;Straßensperre;Checkpoint, subj=state;@troops, active
Einsatzbefehl erteilen | v | MOBILIZE troops | subj > gegen/in/nach | any
einschiffen | v | MOBILIZE troops | subj > nach/in/gegen | obj=@x_forces, any
einschiffen | v | MOBILIZE troops | subj > nach/in/gegen | subj=@x_forces, any
einschleusen | v | MOBILIZE militia | subj > nach/in | obj=@militia;@armed;Kämpfer;Agent;Söldner, actor
einschleusen | v | MOBILIZE militia | subj > in/nach/über/gen(in) | obj=Kämpfer;Söldner;Soldat;Waffe;Terrorist;Bewaffnete;Saboteur;Rebell;Dschihadist;Islamist;Sabotagetrupp;Guerillero, actor
einsickern | v | MOBILIZE militia | subj > in/nach/über | subj=@militia;@troops;Terrorist
einsickern | v | MOBILIZE militia | subj > in/nach/gen(in)/über | subj=Rebell;Aufständische;Aufständischer;Miliz;Milizionär;Kämpfer;Taliban;Dschihadist;Islamist;Separatist;Extremist;Terrorist;Guerilla;IS;Terrormiliz;Freischärler;Terrorgruppe;Terrornetzwerk;PKK;Hamas;Hisbollah;Terror;Al-Kaida;Boko Haram;PKK-Kämpfer;Bande;Militante;Soldat;Bewaffnete;Söldner;Saboteur;Sabotagetrupp, any
einsickern lassen | v | MOBILIZE militia | subj > in/nach/gen(in)/über | subj=Rebell;Aufständische;Aufständischer;Miliz;Milizionär;Kämpfer;Taliban;Dschihadist;Islamist;Separatist;Extremist;Terrorist;Guerilla;IS;Terrormiliz;Freischärler;Terrorgruppe;Terrornetzwerk;PKK;Hamas;Hisbollah;Terror;Al-Kaida;Boko Haram;PKK-Kämpfer;Bande;Militante;Soldat;Bewaffnete;Söldner;Saboteur;Sabotagetrupp, any
eintreffen | v | MOBILIZE troops | adj(subj)/gen(subj)/subj > in/an/gen(an)/gen(in) | subj=Verstärkung;Truppenverstärkung;Flugzeugträger;Kriegsschiff;Flottenverband
einziehen | v | MOBILIZE troops | subj > obj | zu=Militärdienst;Wehrdienst;Armee;Kriegsdienst;Militär;Streitkraft, any
einüben | v | MOBILIZE | subj > auf(obj)/gegen(obj)/gen(obj)/gegen/auf | obj=@x_drill, actor, subj=state;@troops;Militär;NATO;Allianz;Volksarmee;Armee
entgegenstellen | v | MOBILIZE police | subj > dat | obj=@police, actor
erlassen | v | MOBILIZE troops | subj > - | obj=Einberufungsbefehl;Mobilmachungsbefehl;Mobilisierungsbefehl, actor
erproben | v | MOBILIZE weapons | subj > in | obj=@arms;Hyperschallrakete;Marschflugkörper;Mittelstreckenrakete;Langstreckenrakete;Interkontinentalrakete;Torpedo;Lenkwaffe;Atombombe;Raketensystem;Raketenabwehrsystem, actor
erreichen | v | MOBILIZE troops | adj(subj)/gen(subj)/subj > obj/gen(obj) | subj=@troops;Kriegsschiff;Flugzeugträger;Flottenverband;Vorhut;Panzerkolonne, obj=@city;Grenze;Küste;Stadtrand;Gewässer
errichten | v | MOBILIZE troops | subj > in/auf/an/gegen | obj=Militärstützpunkt;Militärbasis;Marinebasis;Luftwaffenstützpunkt;Luftwaffenbasis;Marinestützpunkt;Truppenstützpunkt;Raketenbasis;Raketenstellung, actor
exerzieren | v | MOBILIZE | subj > auf(obj)/gegen(obj)/gen(obj)/gegen/auf | obj=@x_drill, actor, subj=state;@troops;Militär;NATO;Allianz;Volksarmee;Armee
feuern | v | MOBILIZE weapons | subj > in/vor/über | obj=@arms, in=Meer;See;Ozean;Pazifik;Ostmeer;Japanmeer;Gewässer;Seegebiet, actor
Flagge zeigen | v | MOBILIZE troops | subj > gegenüber/gegen/in/gen(in)/place | subj=@troops;Marine;Kriegsschiff;Flugzeugträger;Bundeswehr;Nato;NATO
fliegen | v | MOBILIZE troops | subj > über/gen(über)/entlang/an | obj=Patrouille;Patrouillenflug;Aufklärungsflug;Erkundungsflug, actor
forcieren | v | MOBILIZE weapons | subj > gegen | obj=Aufrüstung;Atomprogramm;Raketenprogramm;Urananreicherung;Atomrüstung;Wiederaufrüstung;Rüstung, actor
fortführen | v | MOBILIZE weapons | subj > - | obj=Atomprogramm;Raketenprogramm;Atomtest;Raketentest;Urananreicherung;Aufrüstung;Atomwaffenprogramm, actor
heranrücken | v | MOBILIZE troops | subj > an/gen(an) | subj=@troops;@armed;@militia, an=@city;@border;place;state;@territory
heranrücken | v | MOBILIZE troops | subj > in/nach/gegen/auf/an/gen(an)/gen(in)/gen(auf) | subj=@x_forces, in!=Mittelpunkt;Fokus;Ferne;Licht;Blick;Vordergrund;Visier;Zentrum, an!=Stelle, any
im Einsatz stehen | v | MOBILIZE police | subj > in/bei/place | subj=@police, bei!=@disaster;Brand
in Alarmbereitschaft sein | v | MOBILIZE troops | subj > gegen/an | subj=@troops;@police;Militär;Luftabwehr
in Einsatz stehen | v | MOBILIZE police | subj > in/bei/place | subj=@police, bei!=@disaster;Brand
in Gefechtsbereitschaft sein | v | MOBILIZE troops | subj > gegen/an | subj=@troops;Militär
in Kriegszustand versetzen | v | MOBILIZE troops | subj > gegen/gen(gegen) | any
in Position bringen | v | MOBILIZE troops | subj/obj > an/in/vor | obj=@troops;@arms, actor
in See stechen | v | MOBILIZE troops | subj > nach/gegen/gen(subj) | subj=@x_warship, any
Jagdflugzeug abheben | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > gegen/gen(gegen)/nach/in | any
Kampfflugzeug abheben | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > gegen/gen(gegen)/nach/in | any
Kampfflugzeug überfliegen | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > obj/gen(obj)/adj(obj) | both
Kampfhubschrauber überfliegen | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > obj/gen(obj)/adj(obj) | both
Kampfjet abheben | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > gegen/gen(gegen)/nach/in | any
Kampfjet überfliegen | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > obj/gen(obj)/adj(obj) | both
kreuzen | v | MOBILIZE troops | subj > place/in | subj=Kriegsschiff;Zerstörer;Flugzeugträger;Fregatte;Flottenverband;Marineschiff;Lenkwaffenzerstörer;U-Boot;Flotte;Militärkonvoi;Panzerkolonne, actor
legen | v | MOBILIZE weapons | subj > in/an/vor | obj=Mine;Seemine;Landmine;Sprengfalle, actor
Marschbefehl erhalten | v | MOBILIZE troops | von/subj > nach | subj=@troops
Marschbefehl erteilen | v | MOBILIZE troops | subj > dat | actor
Marschbefehl erteilen | v | MOBILIZE troops | subj > nach/gegen/in | any
Marschbefehl geben | v | MOBILIZE troops | subj > dat | actor
Marschbefehl geben | v | MOBILIZE troops | subj > nach/gegen/in | any
marschieren | v | MOBILIZE militia | subj > in/nach/auf/gegen/zu | subj=@militia, subj!=@crowd, recipient
marschieren | v | MOBILIZE troops | subj > in/nach/auf/gegen/Richtung/zu | subj=@troops, subj!=@crowd, both
Militärflugzeug überfliegen | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > obj/gen(obj)/adj(obj) | both
nachstellen | v | MOBILIZE | subj > auf(obj)/gegen(obj)/gen(obj)/gegen/auf | obj=@x_drill, actor, subj=state;@troops;Militär;NATO;Allianz;Volksarmee;Armee
passieren | v | MOBILIZE troops | subj/gen(subj)/adj(subj) > gen(obj)/zwischen(obj)/gegen | subj=@x_warship, obj=@x_strait, any
passieren | v | MOBILIZE troops | subj > place/in | subj=Kriegsschiff;Zerstörer;Flugzeugträger;Fregatte;Flottenverband;Marineschiff;Lenkwaffenzerstörer;U-Boot;Flotte;Militärkonvoi;Panzerkolonne, actor
Patrouille fahren | v | MOBILIZE troops | subj > in/an/vor/gegen | subj=@troops;@police;@militia
platzieren | v | MOBILIZE weapons | subj > an/in/auf/gen(an)/zu(an) | obj=@arms;Rakete;Geschütz;Panzer;Raketenwerfer;Luftabwehrsystem;Flugabwehr;Raketenabwehrsystem;Abschussrampe, subj=state;@troops;@armed;@militia
positionieren | v | MOBILIZE weapons | subj > in/an/vor/gegen | obj=@arms;Raketenwerfer;Raketensystem, actor
positionieren | v | MOBILIZE troops | subj/obj > in/an/vor/bei | obj=@troops;Scharfschütze, actor, obj!=@arms
positionieren | v | MOBILIZE weapons | subj > in/an/vor/bei | obj=@arms, actor
reisen | v | MOBILIZE militia | subj > nach/in | subj=Dschihadist;Islamist;Kämpfer;Söldner;Freiwilliger;Freiwillige, recipient
rücken | v | MOBILIZE troops | subj > in/nach/gegen/auf/an/gen(an)/gen(in)/gen(auf) | subj=@x_forces, in!=Mittelpunkt;Fokus;Ferne;Licht;Blick;Vordergrund;Visier;Zentrum, an!=Stelle, any
rüsten | v | MOBILIZE | subj > gegen/gen(gegen)/mit(für) | für=Krieg;Angriff;Offensive;Invasion;Gegenoffensive;Schlacht;Militärschlag;Einmarsch;Konflikt;Atomkrieg;Gegenschlag, actor
rüsten | v | MOBILIZE | subj > gegen/gen(gegen)/mit(zu) | zu=Krieg;Angriff;Offensive;Invasion;Gegenoffensive;Schlacht;Sturm, actor
sammeln | v | MOBILIZE troops | subj/obj > an/in/vor/gegen | obj=@troops;Streitmacht, actor
schießen | v | MOBILIZE weapons | subj > in/vor/über | obj=@arms, in=Meer;See;Ozean;Pazifik;Ostmeer;Japanmeer;Gewässer;Seegebiet, actor
sich einschiffen | v | MOBILIZE troops | subj > nach/in/gegen | subj=@x_forces, any
sich in Stellung bringen | v | MOBILIZE troops | subj > an/vor/gegen/gen(vor)/gen(an) | subj=@troops;@militia;Panzer;@police
sich nähern | v | MOBILIZE troops | adj(subj)/gen(subj)/comp(subj)/subj > dat/gen(dat) | subj=Kriegsschiff;Flugzeugträger;Bomber;Kampfjet;U-Boot;Kampfflugzeug;Flottenverband;Zerstörer, both
sich positionieren | v | MOBILIZE troops | subj > in/an/vor | subj=@troops;Kriegsschiff;Scharfschütze, gegen!=*, für!=*
sich rüsten | v | MOBILIZE | subj > gegen/gen(gegen)/mit(für)/gen(für) | für=Krieg;Angriff;Offensive;Invasion;Gegenoffensive;Militärschlag;Einmarsch;Atomkrieg;Gegenschlag;Bodenoffensive;Luftangriff, actor
sich rüsten | v | MOBILIZE | subj > gen(gegen)/gegen | gegen=Krieg;Angriff;Offensive;Invasion;Gegenoffensive;Militärschlag;Einmarsch;Atomschlag;Raketenangriff;Luftangriff;Überfall;Aggression, actor
sich rüsten | v | MOBILIZE | subj > gegen/gen(gegen)/mit(zu) | zu=Krieg;Angriff;Offensive;Invasion;Gegenoffensive;Schlacht;Sturm, actor
sich vorbereiten | v | MOBILIZE troops | subj > gegen(auf)/gegen/mit(auf)/auf(auf) | auf=Krieg;Invasion;Offensive;Angriff;Einmarsch;Militärschlag;Gegenschlag;Bodenoffensive, subj=@troops;state;@militia
sich wappnen | v | MOBILIZE | subj > gegen/gen(gegen)/mit(für)/gen(für) | für=Krieg;Angriff;Offensive;Invasion;Gegenoffensive;Militärschlag;Einmarsch;Atomkrieg;Gegenschlag;Bodenoffensive;Luftangriff, actor
sich wappnen | v | MOBILIZE | subj > gen(gegen)/gegen | gegen=Krieg;Angriff;Offensive;Invasion;Gegenoffensive;Militärschlag;Einmarsch;Atomschlag;Raketenangriff;Luftangriff;Überfall;Aggression, actor
simulieren | v | MOBILIZE | subj > auf(obj)/gegen(obj)/gen(obj)/gegen/auf | obj=@x_drill, actor, subj=state;@troops;Militär;NATO;Allianz;Volksarmee;Armee
stärken | v | MOBILIZE troops | subj > gegen/mit/in | obj=Ostflanke;Südflanke;Nordflanke;Südostflanke, actor
treffen | v | MOBILIZE troops | subj > für(obj)/gegen(für)/für/gen(für) | obj=Kriegsvorbereitung;Angriffsvorbereitung, actor
trennen | v | MOBILIZE police | subj > obj | subj=@police, obj=Demonstrant;Lager;Gruppe;Gegendemonstrant;Demonstrationszug;Seite
umringen | v | MOBILIZE troops | subj > obj/gen(obj)/place | subj=Panzer;Soldat;Truppe;Armee;Militär;Panzerfahrzeug;Schützenpanzer;Kriegsschiff, any
umringen | v | MOBILIZE police | subj > gen(obj)/place/gegen | subj=Polizei;Polizist;Bereitschaftspolizist;Sicherheitskräfte;Sicherheitskraft;Polizeikräfte;Sondereinheit;Großaufgebot, obj=@building;@embassy;@street_protest;Demonstrant;Gebäude;Viertel;Route;Versammlung, any
unter Fahne rufen | v | MOBILIZE troops | subj > gegen/gen(gegen) | actor
unterzeichnen | v | MOBILIZE troops | subj > - | obj=Mobilmachungsbefehl;Einberufungsbefehl;Marschbefehl;Einsatzbefehl, actor
verdoppeln | v | MOBILIZE weapons | subj > - | obj=Militärausgabe;Verteidigungsetat;Verteidigungsausgabe;Rüstungsausgabe;Militäretat;Militärbudget;Verteidigungsbudget;Atomarsenal, actor
verdreifachen | v | MOBILIZE troops | subj > nach/in/an/gegen/gen(an) | obj=Truppenstärke;Truppenzahl;Truppenpräsenz;Militärpräsenz;Kontingent;Präsenz;Truppe, actor
verlagern | v | MOBILIZE troops | subj/obj > nach/in/an/gen(an)/gen(in) | obj=@troops;Truppe;Kampfflugzeug;Waffe;Rakete;Panzer;Soldat;Bomber;Flotte, actor, nach!=Ausland
verlegen | v | MOBILIZE weapons | subj > in/vor/an/gen(vor)/gen(in) | obj=Mine;Seemine;Landmine;Panzermine, actor
verletzen | v | MOBILIZE troops | subj > gen(obj)/adj(obj)/place | obj=Luftraum;Hoheitsgewässer;Hoheitsgebiet;Territorium, subj=state;@troops;Flugzeug;Drohne;Kampfjet;Kriegsschiff;Hubschrauber
versammeln | v | MOBILIZE troops | subj/obj > an/in/vor | obj=@troops;Streitmacht, actor
verschieben | v | MOBILIZE troops | subj > an/nach/in/gen(an) | obj=Truppe;Soldat;Panzer;Einheit;Kampftruppe;Bataillon, actor
verstärken | v | MOBILIZE troops | subj > gegen/in | obj=Ostflanke;Südflanke;Nordflanke, actor
verteilen | v | MOBILIZE militia | subj > an/gen(an) | obj=@weapon;Gewehr;Kalaschnikow;Waffe, an=@crowd;@militia;@victim;group
vervierfachen | v | MOBILIZE troops | subj > nach/in/an/gegen/gen(an) | obj=Truppenstärke;Truppenzahl;Truppenpräsenz;Militärpräsenz;Kontingent;Präsenz;Truppe, actor
vor Anker gehen | v | MOBILIZE troops | subj/gen(subj)/adj(subj) > vor/gen(vor)/in/place | subj=@x_warship, any
vorbereiten | v | MOBILIZE troops | subj > gegen(obj)/auf(obj)/in(obj)/gegen/gen(obj) | obj=Invasion;Offensive;Großoffensive;Bodenoffensive;Einmarsch;Militäraktion;Militärschlag;Gegenoffensive;Militäroperation, actor
vordringen | v | MOBILIZE troops | subj > in/gen(in)/nach/auf/an/gen(an)/gegen | subj=@x_forces, any
weiterführen | v | MOBILIZE weapons | subj > - | obj=Atomprogramm;Raketenprogramm;Atomtest;Raketentest;Urananreicherung;Aufrüstung;Atomwaffenprogramm, actor
wieder aufnehmen | v | MOBILIZE troops | subj > in/an/gegen | obj=Patrouille;Überwachungsflug;Aufklärungsflug;Manöver, actor
zu Fahne rufen | v | MOBILIZE troops | subj > gegen/gen(gegen) | actor
zu Waffe greifen | v | MOBILIZE militia | subj > gegen/gen(gegen) | actor
zu Waffe greifen | v | MOBILIZE militia | subj > gegen/gen(gegen) | subj=@militia;@crowd;group;Bevölkerung
zurücken | v | MOBILIZE troops | subj > in/nach/gegen/auf/an/gen(an)/gen(in)/gen(auf) | subj=@x_forces, in!=Mittelpunkt;Fokus;Ferne;Licht;Blick;Vordergrund;Visier;Zentrum, an!=Stelle, any
zusteuern | v | MOBILIZE troops | subj/gen(subj)/adj(subj) > auf/gen(auf) | subj=@x_warship;Panzer;Panzerkolonne;Militärkonvoi, any
überfliegen | v | MOBILIZE troops | subj/gen(subj)/adj(subj) > obj/gen(obj)/place | subj=Kampfjet;Kampfflugzeug;Bomber;Drohne;Aufklärungsflugzeug;Jagdflugzeug;Militärflugzeug;Militärmaschine;Kampfhubschrauber;Militärhubschrauber;Luftwaffe;Aufklärungsdrohne;Langstreckenbomber;Militärjet;Abfangjäger;Spionageflugzeug;Kampfbomber;Kampfdrohne, obj=@territory;@city;Grenze;Luftraum;Insel;Schiff;Kriegsschiff;state;place;Stellung, bei!=Parade;Feier;Militärparade;Feierlichkeit;Flugshow, any
überfliegen | v | MOBILIZE troops | subj > obj/gen(obj)/place | subj=Kampfjet;Kampfflugzeug;Drohne;Bomber;Aufklärungsflugzeug;Luftwaffe;Hubschrauber;Kampfhubschrauber, obj=state;place;@territory;@city
überqueren | v | MOBILIZE troops | subj > gen(obj)/nach/zu(obj)/in | obj=Grenze;Grenzfluss;Waffenstillstandslinie;Demarkationslinie;Fluss;Euphrat;Tigris;Dnipro;Dnjepr;Kanal;Suezkanal;Grenzübergang;Grünen Linie, subj=@x_forces;Konvoi;Militärkolonne;Lastwagenkolonne, any, obj!=Atlantik
überwachen | v | MOBILIZE troops | subj > gen(obj)/in/an | obj=Grenze;Luftraum;Meerenge;Küste;Grenzgebiet;Seegebiet, subj=@troops;Drohne;Aufklärungsflugzeug;Kriegsschiff;Kampfjet

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Abkommandierung | n | MOBILIZE troops | durch/gen(gen)/adj > nach/in/an | gen=@troops;@police, any
Alarmierung | n | MOBILIZE troops | durch/gen/adj > gegen/in | gen=@troops;Reservist;Luftwaffe, any
Antiterroreinsatz | n | MOBILIZE troops | gen/durch/adj/subj > gegen/an/in/gen(in)/gen(gegen) | both
Assistenzeinsatz | n | MOBILIZE troops | gen/durch/adj/subj > gegen/an/in/gen(in)/gen(gegen) | actor, comp!=Feuerwehr
Aufgebot | n | MOBILIZE police | an/von/gen/durch/subj > gegen/bei/in | an=@police;Polizist;Polizei;Sicherheitskräfte;Sicherheitskraft;Polizeikraft, any
Aufgebot | n | MOBILIZE police | gen(gen)/gen/durch/subj > gegen/bei/in | gen=@police;Polizist;Polizei;Sicherheitskräfte;Sicherheitskraft;Bereitschaftspolizei;Bereitschaftspolizist, any
Aufgebot | n | MOBILIZE police | von/gen/durch/subj > gegen/bei/in | von=@police;Polizist;Polizei;Sicherheitskräfte;Sicherheitskraft, any
Aufgebot | n | MOBILIZE troops | von/gen/durch/subj > gegen/bei/in | von=@troops;Soldat;Truppe, any
Blauhelm-Einsatz | n | MOBILIZE troops | gen/durch/adj/subj > gegen/an/in/gen(in)/gen(gegen) | both
Blauhelmeinsatz | n | MOBILIZE troops | gen/durch/adj/subj > gegen/an/in/gen(in)/gen(gegen) | both
Bundesheer-Einsatz | n | MOBILIZE troops | gen/durch/adj/subj > gegen/an/in/gen(in)/gen(gegen) | actor, comp!=Feuerwehr
Bundesheereinsatz | n | MOBILIZE troops | gen/durch/adj/subj > gegen/an/in/gen(in)/gen(gegen) | actor, comp!=Feuerwehr
Bundeswehr-Einsatz | n | MOBILIZE troops | gen/durch/adj/subj > gegen/an/in/gen(in)/gen(gegen) | both
Bundeswehreinsatz | n | MOBILIZE troops | gen/durch/adj/subj > gegen/an/in/gen(in)/gen(gegen) | both
Cobra-Einsatz | n | MOBILIZE police | gen/durch/adj/subj > gegen/in/bei/gen(gegen) | any
Flottenschau | n | MOBILIZE troops | gen/durch/adj/comp/subj > gegen/gegenüber/an/gen(gegen) | actor
Grenzeinsatz | n | MOBILIZE troops | gen/durch/adj/subj > gegen/an/in/gen(in)/gen(gegen) | actor, comp!=Feuerwehr
Grenzsicherung | n | MOBILIZE troops | durch > gegen/zu/gen(zu) | durch=@troops;@police;Soldat;Bundesheer;Armee
Heereseinsatz | n | MOBILIZE troops | gen/durch/adj/subj > gegen/an/in/gen(in)/gen(gegen) | actor, comp!=Feuerwehr
Hundertschaft | n | MOBILIZE police | gen/durch/adj/subj > gegen/in/bei/gen(gegen) | gen=@police, gegen=*
Machtdemonstration | n | MOBILIZE troops | gen/durch/adj/comp/subj > gegen/gegenüber/an/gen(gegen) | both, weak
Marineeinsatz | n | MOBILIZE troops | gen/durch/adj/subj > gegen/an/in/gen(in)/gen(gegen) | both
Militarisierung | n | MOBILIZE troops | adj/durch > gen | gen=@territory;place;state;Krim;Arktis;Region;Insel, both
Militarisierung | n | MOBILIZE troops | durch/adj/subj > gen | gen=@territory;place;state;Krim;Arktis;Region;Insel;Ostsee;Grenze, any, durch=*
Minenlegen | n | MOBILIZE weapons | durch/adj/subj > gen/in | any
Remilitarisierung | n | MOBILIZE troops | durch/adj/subj > gen | gen=@territory;place;state;Krim;Arktis;Region;Insel;Ostsee;Grenze, any, durch=*
SEK-Einsatz | n | MOBILIZE police | gen/durch/adj/subj > gegen/in/bei/gen(gegen) | any
Soldateneinsatz | n | MOBILIZE troops | gen/durch/adj/subj > gegen/an/in/gen(in)/gen(gegen) | both
Stärkedemonstration | n | MOBILIZE troops | gen/durch/adj/comp/subj > gegen/gegenüber/an/gen(gegen) | both, weak
Truppeneinsatz | n | MOBILIZE troops | gen/durch/adj/subj > gegen/an/in/gen(in)/gen(gegen) | actor, comp!=Feuerwehr
Verminung | n | MOBILIZE weapons | durch/adj/subj > gen/in | any
Waffenparade | n | MOBILIZE troops | gen/durch/adj/comp/subj > gegen/gegenüber/an/gen(gegen) | actor
Waffenschau | n | MOBILIZE troops | gen/durch/adj/comp/subj > gegen/gegenüber/an/gen(gegen) | actor
WEGA-Einsatz | n | MOBILIZE police | gen/durch/adj/subj > gegen/in/bei/gen(gegen) | any

# forces on the move, their vehicles told apart by an adjective; troops announced
@ lemma | pos | act | frame | if
ankündigen | v | MOBILIZE troops | subj > in(clause)/nach(clause)/an(clause) | clause=schicken;entsenden;verlegen;stationieren;mobilisieren;abstellen;aufstocken, clause=@troops;Verstärkung, clause!=Polizist;Beobachter, status=future, actor
auffahren | v | MOBILIZE troops | subj > in/nach/an/gegen/gen(in)/gen(an) | subj=gepanzert;Militärfahrzeug;Radpanzer;Schützenpanzer;Panzerfahrzeug;Panzerwagen;Militärlastwagen;Militärlaster;Armeefahrzeug;Mannschaftswagen
rollen | v | MOBILIZE troops | subj > in/nach/an/gegen/gen(in)/gen(an) | subj=gepanzert;Militärfahrzeug;Radpanzer;Panzerfahrzeug;Panzerwagen;Militärlastwagen;Militärlaster;Armeefahrzeug;Militärkolonne;Panzerkolonne;Militärkonvoi
schicken | v | MOBILIZE troops | subj/obj > nach/in/an/gegen/gen(in)/auf | obj=@troops;gepanzert;Militärfahrzeug;Kampfhubschrauber;Panzerfahrzeug, subj=@troops, subj!=@police
