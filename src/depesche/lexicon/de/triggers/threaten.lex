# THREATEN: threats, warnings with serious consequences, territorial claims in words.
# Modes: restrict (sanctions, bans, closure), arrest (prison, prosecution), relations (breaking ties, halting aid or talks, leaving a treaty),
# expel, territory, violence. gen(x): any attribute of that noun which names an actor.
# "clause=" tests the verb of the dependent clause and its objects; * = the slot is filled. A danger that threatens ("es droht ein Krieg") is no threat.

# verbs
@ lemma | pos | act | frame | if
ankündigen | v | THREATEN | subj > gegen(obj)/gegen/dat | obj=spiegelbildlich;reziprok;spiegelgleich;gleichwertig;symmetrisch, obj=Maßnahme;Schritt;Antwort, subj=actor, actor
ankündigen | v | THREATEN violence | subj > gegen(clause)/gen(clause)/auf(clause)/in(clause) | clause=beginnen;starten;führen;fliegen;fortsetzen;ausweiten;aufnehmen;verstärken;intensivieren;durchführen;unternehmen, clause=Militäraktion;Militärschlag;Militäroffensive;Bodenoffensive;Offensive;Luftschlag;Luftangriff;Bombardement;Bombardierung;Angriff, actor
androhen      | v | THREATEN violence  | subj > dat/gen(obj)/gegen(obj)/auf(obj)   | obj=@v_violence
androhen      | v | THREATEN relations | subj > dat/gen(obj)/mit(obj)              | obj=@v_relation
androhen      | v | THREATEN restrict  | subj > dat/gen(obj)/gegen(obj)            | obj=@v_restrict
androhen      | v | THREATEN expel     | subj > dat/gen(obj)                       | obj=@v_expel
androhen      | v | THREATEN arrest    | subj > dat/gen(obj)                       | obj=@v_arrest
androhen      | v | THREATEN           | subj > dat/gen(obj)/gegen                 | any
androhen | v | THREATEN violence | subj > dat | obj=Hölle;Tod;Vernichtung;Untergang, both
ankündigen    | v | THREATEN violence  | subj > gegen(obj)/auf(obj)/gen(obj)/gegen | obj=@v_attack, actor
ankündigen    | v | THREATEN restrict  | subj > gegen(obj)/gegen/gen(obj)          | obj=Sanktion;Wirtschaftssanktion;Gegenmaßnahme;Vergeltungsmaßnahme;Strafmaßnahme;Embargo;Strafzoll;Vergeltung;Blockade, actor
ankündigen    | v | THREATEN violence  | subj > obj(clause)/gen(clause)            | clause=@v_attack_verb, actor, gegen(clause)!=@v_ill
ankündigen    | v | THREATEN relations | subj > dat(clause)/gen(clause)/gegen      | clause=abbrechen;kappen;einfrieren;aussetzen;aufkündigen, actor, clause!=Atomprogramm;Waffenprogramm;Raketenprogramm;Test;Atomtest;Streik;Kampf;Offensive;Siedlungsbau;Angriff;Protest;Blockade
ankündigen    | v | THREATEN violence  | subj > dat/an                             | obj=Rache;Vergeltung;Krieg;Vernichtung;Blutrache
ankündigen | v | THREATEN violence | subj > gegen(gen)/gegen(obj)/gegen/gen(gen) | obj=Wiederaufnahme;Fortsetzung;Ausweitung;Verschärfung, gen(obj)=Kampf;Angriff;Anschlag;Gewalt;Feindseligkeit;Bombardierung;Krieg;Kampfhandlung;Offensive;Luftangriff;Raketenangriff;Blockade, actor
ankündigen | v | THREATEN | subj > dat/gegen(obj)/gegen/gen(obj)/an | obj=Sanktion;Wirtschaftssanktion;Gegenmaßnahme;Vergeltungsmaßnahme;Strafmaßnahme;Embargo;Strafzoll;Vergeltung;Blockade;Konsequenz;Rache;Gegenschlag;Vergeltungsschlag;Antwort;Gegenreaktion;Widerstand;Kampf, obj!=Wahlkampf;Kandidatur, obj=*, actor, subj=*
ankündigen | v | THREATEN violence | subj > dat | obj=Hölle;Tod;Vernichtung;Untergang, both
ankündigen | v | THREATEN | subj > gegen(obj)/gen(gegen)/gegen/dat | obj=Veto;Boykott;Blockade, actor
ansehen       | v | THREATEN territory | subj > gen(obj)/von                       | als=Teil;Bestandteil;Staatsgebiet;Territorium;Provinz;Hauptstadt;Besitz;Eigentum, actor
ausrufen | v | THREATEN territory | subj/gen(obj) > von(obj)/von/gen(von) | obj=Unabhängigkeit;Abspaltung;Loslösung;Eigenstaatlichkeit;Volksrepublik
ausschließen | v | THREATEN restrict | subj/speaker > gegen(obj)/gegen/gen(obj) | neg, obj=Sanktion;Kampfmaßnahme;Streik;Gegenmaßnahme;Strafmaßnahme;Boykott;Embargo;Blockade;Arbeitskampf;Klage;Strafzoll;Zwangsmaßnahme;Verbot, actor
ausrufen       | v | THREATEN territory | subj > von/gen(von)/gen(obj)              | obj=Unabhängigkeit;Autonomie;Kalifat;Volksrepublik;Separatstaat, actor
beanspruchen  | v | THREATEN territory | subj > gen(obj)/von                       | als=Teil;Bestandteil;Staatsgebiet;Territorium;Provinz;Hauptstadt;Besitz;Eigentum, actor
beanspruchen  | v | THREATEN territory | subj > von/gen(obj)                       | obj=@v_territory
beanspruchen | v | THREATEN territory | subj > von/gen(obj)/obj | obj=place;state, für=sich, actor
beanspruchen | v | THREATEN territory | subj > von/gen(obj)/obj | obj=@v_territory;place;state, both
bedrohen      | v | THREATEN violence  | subj > obj                                | obj=person, recipient, obj!=@animal, subj!=@disaster;@v_nature;Hungersnot;Hunger;Armut;Seuche;Krankheit;Aussterben;Insolvenz;Klimawandel;Erwärmung;Wirtschaftskrise;Finanzkrise
bedrohen      | v | THREATEN violence  | subj > obj                                | obj=group, recipient, obj!=@animal, subj!=@disaster;@v_nature;Hungersnot;Hunger;Armut;Seuche;Krankheit;Aussterben;Insolvenz;Klimawandel;Erwärmung;Wirtschaftskrise;Finanzkrise
bedrohen      | v | THREATEN violence  | subj > obj                                | mit=@v_violence, obj!=@animal, subj!=@disaster;@v_nature;Hungersnot;Hunger;Armut;Seuche;Krankheit;Aussterben;Insolvenz;Klimawandel;Erwärmung;Wirtschaftskrise;Finanzkrise
bedrohen      | v | THREATEN violence  | subj > obj                                | both, obj!=@animal, subj!=@disaster;@v_nature;Hungersnot;Hunger;Armut;Seuche;Krankheit;Aussterben;Insolvenz;Klimawandel;Erwärmung;Wirtschaftskrise;Finanzkrise
bereuen | v | THREATEN violence | speaker > subj | both
betrachten    | v | THREATEN territory | subj > gen(obj)/von                       | als=Teil;Bestandteil;Staatsgebiet;Territorium;Provinz;Hauptstadt;Besitz;Eigentum, actor
büßen | v | THREATEN violence | speaker > subj | both
drohen        | v | THREATEN violence  | subj > dat                                | mit=@v_violence, actor
drohen        | v | THREATEN relations | subj > dat                                | mit=@v_relation, actor
drohen        | v | THREATEN restrict  | subj > dat                                | mit=@v_restrict, actor
drohen        | v | THREATEN expel     | subj > dat                                | mit=@v_expel, actor
drohen        | v | THREATEN arrest    | subj > dat                                | mit=@v_arrest, actor
drohen        | v | THREATEN           | subj > dat/clause                         | mit=*, actor
drohen        | v | THREATEN violence  | subj > dat/gen(clause)                    | clause=@v_violence, actor
drohen        | v | THREATEN relations | subj > dat/mit(clause)                    | clause=@v_relation, actor
drohen        | v | THREATEN restrict  | subj > dat                                | clause=@v_restrict, actor
drohen        | v | THREATEN expel     | subj > dat                                | clause=@v_expel, actor
drohen        | v | THREATEN arrest    | subj > dat                                | clause=@v_arrest, actor
drohen        | v | THREATEN           | subj > dat/clause                         | subj=actor
einfordern    | v | THREATEN territory | subj > von/gen(obj)                       | obj=@v_territory, actor
einschüchtern | v | THREATEN violence  | subj > obj                                | both
einschüchtern | v | THREATEN           | subj > obj                                | any
erklären | v | THREATEN violence | subj > obj/gen(obj) | zu=Ziel;Zielscheibe;Freiwild;Feind;Todfeind;Staatsfeind, both
erpressen     | v | THREATEN           | subj > obj                                | both
geloben       | v | THREATEN violence  | subj > obj(clause)                        | clause=@v_attack_verb, actor
geloben       | v | THREATEN violence  | subj > dat/an                             | obj=Rache;Vergeltung;Krieg;Vernichtung;Blutrache
geloben       | v | THREATEN violence  | subj > dat/für(obj)/an(obj)/gegen(obj)    | obj=Rache;Vergeltung;Blutrache, actor
herausfordern | v | THREATEN           | subj > obj                                | both, subj=state
nötigen       | v | THREATEN           | subj > obj                                | both, zu=*
nötigen       | v | THREATEN           | subj > obj                                | both
proklamieren | v | THREATEN territory | subj/gen(obj) > von(obj)/von/gen(von) | obj=Unabhängigkeit;Abspaltung;Loslösung;Eigenstaatlichkeit;Volksrepublik
prophezeien | v | THREATEN violence | subj > dat | obj=Hölle;Tod;Vernichtung;Untergang, both
provozieren   | v | THREATEN           | subj > obj                                | both, subj=state
rasseln       | v | THREATEN violence  | subj > gegen                              | mit=Säbel
rechnen | v | THREATEN | speaker > subj | both, mit=@v_threat_result;@v_violence;@v_restrict;Vergeltung;Gegenschlag;Härte;Widerstand;Bestrafung, subj=state;organisation;person
reklamieren   | v | THREATEN territory | subj > von/gen(obj)                       | obj=@v_territory, actor
reklamieren   | v | THREATEN territory | subj > gen(obj)/von                       | als=Teil;Bestandteil;Staatsgebiet;Territorium;Provinz;Hauptstadt;Besitz;Eigentum, actor
reklamieren | v | THREATEN territory | subj > von/gen(obj)/obj | obj=place;state, für=sich, actor
schwören      | v | THREATEN violence  | subj > obj(clause)                        | clause=@v_attack_verb, actor
schwören      | v | THREATEN violence  | subj > dat/an                             | obj=Rache;Vergeltung;Krieg;Vernichtung;Blutrache
streiten      | v | THREATEN territory | subj & mit/gen(um)                        | um=@v_territory, actor
streitigmachen | v | THREATEN territory | subj > dat/gen(obj)/von(obj) | both, obj=@v_territory;Teil;Land;Besitz
terrorisieren | v | THREATEN violence  | subj > obj                                | both
verängstigen  | v | THREATEN violence  | subj > obj                                | both
verspielen | v | THREATEN relations | speaker > subj | obj=Anspruch;Recht;Unterstützung, any
versprechen   | v | THREATEN violence  | subj > dat/für(obj)/an(obj)/gegen(obj)    | obj=Rache;Vergeltung;Blutrache;Krieg;Tod, subj=actor, actor
versprechen | v | THREATEN violence | subj > dat | obj=Hölle;Tod;Vernichtung;Untergang, both
verwarnen     | v | THREATEN           | subj > obj                                | both
warnen        | v | THREATEN           | subj > obj/clause/gen(vor)                | vor=@v_threat_result, actor, vor!=Folge;Eskalation;Preis
warnen        | v | THREATEN violence  | subj > obj                                | vor=@v_violence, both
warnen        | v | THREATEN relations | subj > obj                                | vor=@v_relation, both
warnen        | v | THREATEN           | subj > obj                                | obj=state, actor
warnen | v | THREATEN | subj > obj | subj=@troops;General;Junta;Militärrat;Armee;Putschist;Rebell;Miliz;Militärregierung;Taliban;Hisbollah, obj=Demonstrant;Opposition;Bevölkerung;state;Rebell;Regierung;Miliz;organisation, both
warnen | v | THREATEN | subj > obj | vor=Folge;Eskalation;Preis, obj=actor, actor
zurückfordern | v | THREATEN territory | subj > von/gen(obj)/obj | obj=@v_territory;place;state, both
zurückverlangen | v | THREATEN territory | subj > von/gen(obj)/obj | obj=@v_territory;place;state, both

# reflexive verbs
@ lemma | pos | act | frame | if
sich für unabhängig erklären | v | THREATEN territory | subj > von/gen(von) | actor
sich vorbehalten | v | THREATEN | subj > gegen(obj)/gegen | obj=Schritt;Maßnahme;Klage;Reaktion;Sanktion;Recht;Konsequenz;Gegenmaßnahme;Einsatz, actor

# support-verb constructions
@ lemma | pos | act | frame | if
Abbruch androhen                 | v | THREATEN relations | subj > dat/mit/gen(mit)/gen(mit)/gegen/aus   | any
Abschiebung androhen             | v | THREATEN expel     | subj > dat/gen(mit)/gen(obj)/aus             | any
Abspaltung erklären | v | THREATEN territory | subj/gen(obj) > von(obj)/von/gen(von) | any, für!=*
Abspaltung verkünden | v | THREATEN territory | subj/gen(obj) > von(obj)/von/gen(von) | any, für!=*
abspenstig machen | v | THREATEN territory | subj > dat/gen(obj)/von(obj) | both, obj=@v_territory;Teil;Land;Besitz
als abtrünnig Provinz ansehen    | v | THREATEN territory | subj > gegenüber/gegen/obj/gen(auf)/gen(obj) | actor
als abtrünnig Provinz betrachten | v | THREATEN territory | subj > gegenüber/gegen/obj/gen(auf)/gen(obj) | actor
als Teil ansehen                 | v | THREATEN territory | subj > gegenüber/gegen/obj/gen(auf)/gen(obj) | actor
als Teil betrachten              | v | THREATEN territory | subj > gegenüber/gegen/obj/gen(auf)/gen(obj) | actor
Angriff ausschließen             | v | THREATEN violence  | subj > gegen(obj)/gegen/auf(obj)/in(obj)     | neg, any
Angst einjagen | v | THREATEN | subj > dat/gen(dat) | both
Anspruch anmelden                | v | THREATEN territory | subj > gegenüber/gegen/von/gen(auf)          | auf=@v_territory
Anspruch anmelden | v | THREATEN territory | subj > gegenüber/von/auf/gen(auf) | auf=place;state, actor
Anspruch erheben                 | v | THREATEN territory | subj > gegenüber/gegen/von/gen(auf)          | auf=@v_territory
Anspruch erheben | v | THREATEN territory | subj > gegenüber/von/auf/gen(auf) | auf=place;state, actor
Anspruch geltend machen          | v | THREATEN territory | subj > gegenüber/gegen/von/gen(auf)          | auf=@v_territory
Anspruch geltend machen | v | THREATEN territory | subj > gegenüber/von/auf/gen(auf) | auf=place;state, actor
Ausschluss androhen              | v | THREATEN expel     | subj > dat/gen(mit)/gen(obj)/aus             | any
Ausweisung androhen              | v | THREATEN expel     | subj > dat/gen(mit)/gen(obj)/aus             | any
Besitzanspruch erheben           | v | THREATEN territory | subj > gegenüber/gegen/von/gen(auf)          | auf=@v_territory
Besitzanspruch erheben           | v | THREATEN territory | subj > gegenüber/gegen/obj/gen(auf)/gen(obj) | actor
Besitzanspruch erheben | v | THREATEN territory | subj > gegenüber/von/auf/gen(auf) | auf=place;state, actor
bitter bereuen | v | THREATEN violence | speaker > subj | both
bitter bezahlen | v | THREATEN violence | speaker > subj | both
bitter büßen | v | THREATEN violence | speaker > subj | both
Blutbad androhen                 | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
blutig Nase holen | v | THREATEN violence | speaker > subj | both
Daumenschraube anziehen | v | THREATEN | subj > dat/gen(dat) | both
Drohbrief bekommen | v | THREATEN violence | von/gen(von) > subj | subj=person;group;organisation, any
Drohbrief erhalten | v | THREATEN violence | von/gen(von) > subj | subj=person;group;organisation, any
Drohbrief schicken | v | THREATEN | subj > an/gen(an)/gegenüber | both
Drohbrief schreiben | v | THREATEN | subj > an/gen(an)/gegenüber | both
Drohbrief senden | v | THREATEN | subj > an/gen(an)/gegenüber | both
Drohkulisse aufbauen | v | THREATEN | subj > gegen/gegenüber/dat/gen(gegen) | both
Drohung äußern                   | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Drohung aussprechen              | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Drohung ausstoßen                | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Drohung bekommen | v | THREATEN violence | von/gen(von) > subj | subj=person;group;organisation, any
Drohung bekräftigen              | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Drohung erhalten | v | THREATEN violence | von/gen(von) > subj | subj=person;group;organisation, any
Drohung erneuern                 | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Drohung richten                  | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Drohung senden                   | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Drohung übermitteln | v | THREATEN | subj > an/gen(an)/gegenüber | both
Drohung verschärfen              | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Drohung verschicken              | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Drohung wiederholen              | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Dschihad erklären                | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
eindringlich warnen              | v | THREATEN           | subj > an/gen(an)/dat/gegen                  | both
Erdboden gleichmachen            | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
ernst Konsequenz ankündigen      | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
ernst Konsequenz haben           | v | THREATEN           | - > für                                      | actor
Faust zeigen | v | THREATEN | subj > dat/gen(dat) | both
Fehde ansagen | v | THREATEN | subj > dat/gen(dat) | both
Folterwerkzeug zeigen | v | THREATEN | subj > dat/gen(dat) | both
Gebietsanspruch anmelden         | v | THREATEN territory | subj > gegenüber/gegen/von/gen(auf)          | auf=@v_territory
Gebietsanspruch anmelden         | v | THREATEN territory | subj > gegenüber/gegen/obj/gen(auf)/gen(obj) | actor
Gebietsanspruch anmelden | v | THREATEN territory | subj > gegenüber/von/auf/gen(auf) | auf=place;state, actor
Gebietsanspruch erheben          | v | THREATEN territory | subj > gegenüber/gegen/von/gen(auf)          | auf=@v_territory
Gebietsanspruch erheben          | v | THREATEN territory | subj > gegenüber/gegen/obj/gen(auf)/gen(obj) | actor
Gebietsanspruch erheben | v | THREATEN territory | subj > gegenüber/von/auf/gen(auf) | auf=place;state, actor
Gebietsanspruch stellen          | v | THREATEN territory | subj > gegenüber/gegen/von/gen(auf)          | auf=@v_territory
Gebietsanspruch stellen          | v | THREATEN territory | subj > gegenüber/gegen/obj/gen(auf)/gen(obj) | actor
gelb Karte zeigen | v | THREATEN | subj > dat/gen(dat) | both
Gewalt ausschließen              | v | THREATEN violence  | subj > gegen(obj)/gegen/auf(obj)/in(obj)     | neg, any
Grenze in Frage stellen          | v | THREATEN territory | subj > gegenüber/gegen/obj/gen(auf)/gen(obj) | actor
Grenze infrage stellen           | v | THREATEN territory | subj > gegenüber/gegen/obj/gen(auf)/gen(obj) | actor
heilig Krieg ausrufen            | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
heilig Krieg erklären            | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
hoch Preis zahlen | v | THREATEN violence | speaker > subj | both
Hoheitsanspruch erheben          | v | THREATEN territory | subj > gegenüber/gegen/von/gen(auf)          | auf=@v_territory
Hoheitsanspruch erheben          | v | THREATEN territory | subj > gegenüber/gegen/obj/gen(auf)/gen(obj) | actor
in Angst und Schrecken versetzen | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
in Angst versetzen               | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
in Aussicht stellen | v | THREATEN | subj > dat/gegen/gen(obj) | obj=Streik;Ausstand;Arbeitskampf;Warnstreik;Generalstreik;Blockade;Protest;Klage;Strafe;Strafverfahren;Schließung;Entlassung;Verbot;Ausschluss;Rückzug;Abzug;Vergeltungsschlag;Gegenschlag;Militäraktion;Offensive;Strafzoll;Embargo, actor
in Aussicht stellen | v | THREATEN | subj > dat/gegen(obj)/gegen/gen(obj)/an | obj=Sanktion;Wirtschaftssanktion;Gegenmaßnahme;Vergeltungsmaßnahme;Strafmaßnahme;Embargo;Strafzoll;Vergeltung;Blockade;Konsequenz;Rache;Gegenschlag;Vergeltungsschlag;Antwort;Gegenreaktion;Widerstand;Kampf, obj=*, actor, subj=*
in Flammenmeer verwandeln | v | THREATEN violence | speaker > subj | both
indirekt drohen                  | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Intervention ausschließen        | v | THREATEN violence  | subj > gegen(obj)/gegen/auf(obj)/in(obj)     | neg, any
Kampf ansagen | v | THREATEN | subj > dat/gen(dat) | both
Keule schwingen | v | THREATEN | subj > gegen/gegenüber/dat/gen(gegen) | both
Klage androhen                   | v | THREATEN arrest    | subj > dat/gegen/gen(gegen)                  | actor
Konsequenz androhen              | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Konsequenz ankündigen            | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Kopfgeld aussetzen               | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
Krieg androhen                   | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
Krieg ankündigen                 | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
Krieg ansagen | v | THREATEN | subj > dat/gen(dat) | both
Krieg ausschließen               | v | THREATEN violence  | subj > gegen(obj)/gegen/auf(obj)/in(obj)     | neg, any
Krieg erklären                   | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
in Aussicht stellen | v | THREATEN | subj > dat/gegen/gen(obj) | obj=Antwort;Vergeltung;Gegenmaßnahme;Konsequenz;Folge;Sanktion;Strafe;Reaktion;Ausweisung, actor
keine Option ausschließen | v | THREATEN violence | subj/speaker > gegen | neg, actor
laut nachdenken | v | THREATEN violence | subj > gen(über)/auf(über)/gegen(über)/in(über) | über=@v_attack;Einmarsch;Intervention;Eingreifen;Bombardierung;Präventivschlag;Militärintervention, actor
Lektion erhalten | v | THREATEN violence | speaker > subj | both
letzt Warnung aussprechen        | v | THREATEN           | subj > an/gen(an)/dat/gegen                  | both
Loslösung erklären | v | THREATEN territory | subj/gen(obj) > von(obj)/von/gen(von) | any, für!=*
Loslösung verkünden | v | THREATEN territory | subj/gen(obj) > von(obj)/von/gen(von) | any, für!=*
Maßnahme androhen                | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Messer an Kehle setzen | v | THREATEN | subj > dat/gen(dat) | both
Messer ansetzen | v | THREATEN | subj > dat/gen(dat) | both
Messer wetzen | v | THREATEN | subj > gegen/gegenüber/dat/gen(gegen) | both
Militäreinsatz ausschließen      | v | THREATEN violence  | subj > gegen(obj)/gegen/auf(obj)/in(obj)     | neg, any
militärisch Option ausschließen  | v | THREATEN violence  | subj > gegen(obj)/gegen/auf(obj)/in(obj)     | neg, any
militärisch Option ausschließen  | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
militärisch antworten | v | THREATEN violence | subj > auf/gen(auf) | actor
Militärschlag ausschließen       | v | THREATEN violence  | subj > gegen(obj)/gegen/auf(obj)/in(obj)     | neg, any
Militärschlag ausschließen       | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
Militärschlag erwägen            | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
mit Abbruch drohen               | v | THREATEN relations | subj > dat/mit/gen(mit)/gen(mit)/gegen/aus   | any
mit Abschiebung drohen           | v | THREATEN expel     | subj > dat/gen(mit)/gen(obj)/aus             | any
mit Abspaltung drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Abzug drohen                 | v | THREATEN relations | subj > dat/mit/gen(mit)/gen(mit)/gegen/aus   | any
mit Angriff drohen               | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
mit Anschlag drohen              | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
mit Anzeige drohen               | v | THREATEN arrest    | subj > dat/gegen/gen(gegen)                  | actor
mit Arbeitskampf drohen          | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
mit Atomschlag drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Auflösung drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Ausschluss drohen            | v | THREATEN expel     | subj > dat/gen(mit)/gen(obj)/aus             | any
mit Ausstieg drohen              | v | THREATEN relations | subj > dat/mit/gen(mit)/gen(mit)/gegen/aus   | any
mit Austritt drohen              | v | THREATEN relations | subj > dat/mit/gen(mit)/gen(mit)/gegen/aus   | any
mit Ausweisung drohen            | v | THREATEN expel     | subj > dat/gen(mit)/gen(obj)/aus             | any
mit Blockade drohen              | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
mit Boykott drohen               | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
mit Bruch drohen                 | v | THREATEN relations | subj > dat/mit/gen(mit)/gen(mit)/gegen/aus   | any
mit Embargo drohen               | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
mit Ende drohen                  | v | THREATEN relations | subj > dat/mit/gen(mit)/gen(mit)/gegen/aus   | any
mit Enteignung drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Entlassung drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Entzug drohen                | v | THREATEN relations | subj > dat/mit/gen(mit)/gen(mit)/gegen/aus   | any
mit Folge drohen                 | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
mit Gefängnis drohen             | v | THREATEN arrest    | subj > dat/gegen/gen(gegen)                  | actor
mit Gegenmaßnahme drohen         | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
mit Gericht drohen               | v | THREATEN arrest    | subj > dat/gegen/gen(gegen)                  | actor
mit Gewalt drohen                | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
mit Haft drohen                  | v | THREATEN arrest    | subj > dat/gegen/gen(gegen)                  | actor
mit Klage drohen                 | v | THREATEN arrest    | subj > dat/gegen/gen(gegen)                  | actor
mit Konsequenz drohen            | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
mit Krieg drohen                 | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
mit Kündigung drohen             | v | THREATEN relations | subj > dat/mit/gen(mit)/gen(mit)/gegen/aus   | any
mit Kürzung drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Lieferstopp drohen           | v | THREATEN relations | subj > dat/mit/gen(mit)/gen(mit)/gegen/aus   | any
mit Maßnahme drohen              | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
mit Maßregelung drohen           | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
mit Militärschlag drohen         | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
mit Misstrauensantrag drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Misstrauensvotum drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Mord drohen                  | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
mit Nein drohen                  | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
mit Neuwahl drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Putsch drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Rache drohen                 | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
mit Rauswurf drohen              | v | THREATEN expel     | subj > dat/gen(mit)/gen(obj)/aus             | any
mit Reaktion drohen              | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
mit Referendum drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Rücktritt drohen             | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
mit Rückzug drohen               | v | THREATEN relations | subj > dat/mit/gen(mit)/gen(mit)/gegen/aus   | any
mit Säbel rasseln                | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
mit Sanktion drohen              | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
mit Schließung drohen            | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
mit Stopp drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Strafe drohen                | v | THREATEN arrest    | subj > dat/gegen/gen(gegen)                  | actor
mit Strafverfahren drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Strafzoll drohen             | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
mit Streik drohen                | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
mit Sturz drohen | v | THREATEN | subj > dat/gegen/clause | actor
mit Tod bedrohen                 | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
mit Tod drohen                   | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
mit Verbot drohen                | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
mit Vergeltung drohen            | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
mit Verhaftung drohen            | v | THREATEN arrest    | subj > dat/gegen/gen(gegen)                  | actor
mit Vertreibung drohen           | v | THREATEN expel     | subj > dat/gen(mit)/gen(obj)/aus             | any
mit Veto drohen                  | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
mit Waffe bedrohen               | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
mit Warnung reagieren            | v | THREATEN           | subj > an/gen(an)/dat/gegen                  | both
Morddrohung bekommen | v | THREATEN violence | von/gen(von) > subj | subj=person;group;organisation, any
Morddrohung erhalten | v | THREATEN violence | von/gen(von) > subj | subj=person;group;organisation, any
Muskel spielen lassen            | v | THREATEN           | subj > dat/gegenüber/gegen                   | both
Muskel zeigen | v | THREATEN | subj > dat/gen(dat) | both
offen drohen                     | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
offen nachdenken | v | THREATEN violence | subj > gen(über)/auf(über)/gegen(über)/in(über) | über=@v_attack;Einmarsch;Intervention;Eingreifen;Bombardierung;Präventivschlag;Militärintervention, actor
offen sprechen | v | THREATEN violence | subj > gen(über)/auf(über)/gegen(über)/in(über) | über=@v_attack;Einmarsch;Intervention;Eingreifen;Bombardierung;Präventivschlag;Militärintervention, actor
Option auf Tisch bleiben | v | THREATEN violence | speaker/subj > gegen/gen(zu)/mit(zu)/gen(gegenüber) | actor
Option auf Tisch lassen          | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
Option auf Tisch liegen | v | THREATEN violence | speaker/subj > gegen/gen(zu)/mit(zu)/gen(gegenüber) | actor
Option auf Tisch sein | v | THREATEN violence | speaker/subj > gegen/gen(zu)/mit(zu)/gen(gegenüber) | actor
Option liegen | v | THREATEN violence | speaker/subj > gegen/gen(zu)/mit(zu)/gen(gegenüber) | actor
Option offen halten              | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
Option ausschließen | v | THREATEN violence | subj/speaker > gegen | neg, actor
Option offen lassen | v | THREATEN violence | speaker/subj > gegen/gen(zu)/mit(zu)/gen(gegenüber) | actor
Option offenhalten               | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
Preis bezahlen | v | THREATEN violence | speaker > subj | both
Preis zahlen | v | THREATEN violence | speaker > subj | both
Rache ankündigen                 | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
Rache schwören                   | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
Rut ins Fenster stellen | v | THREATEN | subj > dat/gen(dat) | both
Rute ins Fenster stellen | v | THREATEN | subj > dat/gen(dat) | both
Säbel wetzen | v | THREATEN | subj > gegen/gegenüber/dat/gen(gegen) | both
Sanktion androhen                | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
Sanktion ankündigen              | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
Sanktion erwägen                 | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
Sanktionskeule schwingen | v | THREATEN | subj > gegen/gegenüber/dat/gen(gegen) | both
Souveränität beanspruchen        | v | THREATEN territory | subj > gegenüber/gegen/von/gen(auf)          | auf=@v_territory
Strafe androhen                  | v | THREATEN arrest    | subj > dat/gegen/gen(gegen)                  | actor
Streik androhen                  | v | THREATEN restrict  | subj > dat/gegen/gen(gegen)/gegen(obj)       | any
streitig machen | v | THREATEN territory | subj > dat/gen(obj)/von(obj) | both, obj=@v_territory;Teil;Land;Besitz
tatenlos bleiben | v | THREATEN | subj/speaker > gegen/gegenüber/obj(clause)/clause | neg, actor
tatenlos hinnehmen | v | THREATEN | subj/speaker > gegen/gegenüber/obj(clause)/clause | neg, actor
tatenlos zuschauen | v | THREATEN | subj/speaker > gegen/gegenüber/obj(clause)/clause | neg, actor
tatenlos zusehen | v | THREATEN | subj/speaker > gegen/gegenüber/obj(clause)/clause | neg, actor
Territorialanspruch erheben      | v | THREATEN territory | subj > gegenüber/gegen/von/gen(auf)          | auf=@v_territory
Territorialanspruch erheben      | v | THREATEN territory | subj > gegenüber/gegen/obj/gen(auf)/gen(obj) | actor
teuer bezahlen | v | THREATEN violence | speaker > subj | both
teuer stehen | v | THREATEN violence | speaker > subj | both
teuer stehen kommen | v | THREATEN violence | speaker > subj | both
Todesdrohung bekommen | v | THREATEN violence | von/gen(von) > subj | subj=person;group;organisation, any
Todesdrohung erhalten | v | THREATEN violence | von/gen(von) > subj | subj=person;group;organisation, any
Todesurteil aussprechen          | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
ultimativ drohen | v | THREATEN | subj > dat/gegen/clause | actor
Ultimatum setzen | v | THREATEN | subj > dat/gegen/an | any
Ultimatum stellen | v | THREATEN | subj > dat/gegen/an | any
Unabhängigkeit erklären | v | THREATEN territory | subj/gen(obj) > von(obj)/von/gen(von) | any, für!=*
Unabhängigkeit verkünden | v | THREATEN territory | subj/gen(obj) > von(obj)/von/gen(von) | any, für!=*
untätig bleiben | v | THREATEN | subj/speaker > gegen/gegenüber/obj(clause)/clause | neg, actor
untätig zusehen | v | THREATEN | subj/speaker > gegen/gegenüber/obj(clause)/clause | neg, actor
unverblümt drohen | v | THREATEN | subj > dat/gegen/clause | actor
unverhohlen drohen               | v | THREATEN           | subj > dat/gegen/gen(gegen)/an/gen(an)/clause | any
Vergeltung ankündigen            | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
Vergeltung schwören              | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
von Landkarte radieren           | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
von Landkarte tilgen             | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any
Warnung äußern                   | v | THREATEN           | subj > an/gen(an)/dat/gegen                  | both
Warnung ausgeben | v | THREATEN | subj > an/gen(an)/gegenüber | both
Warnung aussprechen              | v | THREATEN           | subj > an/gen(an)/dat/gegen                  | both
Warnung ausstoßen | v | THREATEN | subj > an/gen(an)/gegenüber | both
Warnung bekräftigen | v | THREATEN | subj > an/gen(an)/gegenüber | both
Warnung erneuern | v | THREATEN | subj > an/gen(an)/gegenüber | both
Warnung richten                  | v | THREATEN           | subj > an/gen(an)/dat/gegen                  | both
Warnung schicken | v | THREATEN | subj > an/gen(an)/gegenüber | both
Warnung senden | v | THREATEN | subj > an/gen(an)/gegenüber | both
Warnung übermitteln | v | THREATEN | subj > an/gen(an)/gegenüber | both
Warnung wiederholen | v | THREATEN | subj > an/gen(an)/gegenüber | both
Zähne fletschen | v | THREATEN | subj > gegen/gegenüber/dat/gen(gegen) | both
Zähne zeigen                     | v | THREATEN           | subj > dat/gegenüber/gegen                   | both
zu Staatsgebiet zählen           | v | THREATEN territory | subj > gegenüber/gegen/obj/gen(auf)/gen(obj) | actor
zum Dschihad aufrufen            | v | THREATEN violence  | subj > dat/gegen/gen(gegen)/obj/gen(obj)/gen(gegen) | any

# nouns
@ lemma | pos | act | frame | if
Abbruchdrohung          | n | THREATEN relations | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/mit/aus | any
Abschiebedrohung        | n | THREATEN expel     | gen/adj/durch/comp/subj > gegen/gen(gegen)/an/gen(an) | any
Androhung               | n | THREATEN violence  | gen/adj/durch/comp/subj > gegen/gen(gegen)/gegenüber/an/gen(an) | gen=@v_violence
Androhung               | n | THREATEN restrict  | gen/adj/durch/comp/subj > gegen/gen(gegen)/gegenüber/an/gen(an) | gen=@v_restrict
Androhung               | n | THREATEN arrest    | gen/adj/durch/comp/subj > gegen/gen(gegen)/gegenüber/an/gen(an) | gen=@v_arrest
Androhung               | n | THREATEN           | gen/adj/durch/comp/subj > gegen/gen(gegen)/gegenüber/an/gen(an) | any
Angriffsdrohung         | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Anschlagsdrohung        | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Anspruch                | n | THREATEN territory | gen/adj/durch/comp/subj > auf/gen(auf)       | auf=@v_territory, actor
Anspruch | n | THREATEN territory | gen/adj/durch/comp/subj > auf/gen(auf) | auf=place;state, actor
Ausrufung | n | THREATEN territory | durch/subj/gen(gen) > von(gen) | gen=Unabhängigkeit;Republik;Volksrepublik
Ausschlussdrohung       | n | THREATEN expel     | gen/adj/durch/comp/subj > gegen/gen(gegen)/an/gen(an) | any
Ausstiegsdrohung        | n | THREATEN relations | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/mit/aus | any
Austrittsdrohung        | n | THREATEN relations | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/mit/aus | any
Ausweisungsdrohung      | n | THREATEN expel     | gen/adj/durch/comp/subj > gegen/gen(gegen)/an/gen(an) | any
Bedrohung               | n | THREATEN           | durch/von > gen/für                          | both
Besitzanspruch          | n | THREATEN territory | gen/adj/durch/comp/subj > auf/gen(auf)/gegen/gen(gegen)/gegenüber/von | any
Blockadedrohung         | n | THREATEN restrict  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an) | any
Bombendrohung           | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Boykottdrohung          | n | THREATEN restrict  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an) | any
Drohanruf               | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Drohbotschaft           | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Drohbrief               | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Drohgebärde             | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Drohgeste | n | THREATEN | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gegen(aus)/an(aus) | any
Drohkulisse             | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Drohmail | n | THREATEN | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gegen(aus)/an(aus) | any
Drohrede | n | THREATEN | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gegen(aus)/an(aus) | any
Drohschreiben           | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Drohung                 | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/dat | mit=@v_violence, any
Drohung                 | n | THREATEN relations | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/dat/gen(mit) | mit=@v_relation, any
Drohung                 | n | THREATEN restrict  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/dat | mit=@v_restrict, any
Drohung                 | n | THREATEN arrest    | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/dat | mit=@v_arrest, any
Drohung                 | n | THREATEN expel     | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/dat | mit=@v_expel, any
Drohung                 | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an) | clause=@v_violence, any
Drohung                 | n | THREATEN relations | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an) | clause=@v_relation, any
Drohung                 | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Drohvideo               | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Einschüchterung         | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Einschüchterungsversuch | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Embargodrohung          | n | THREATEN restrict  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an) | any
Entführungsdrohung      | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Erpressung              | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Erpressungsversuch      | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Fatwa                   | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Gebietsanspruch         | n | THREATEN territory | gen/adj/durch/comp/subj > auf/gen(auf)/gegen/gen(gegen)/gegenüber/von | any
Gebietsforderung        | n | THREATEN territory | gen/adj/durch/comp/subj > auf/gen(auf)/gegen/gen(gegen)/gegenüber/von | any
Gebietskonflikt         | n | THREATEN territory | zwischen/gen/adj & mit/zwischen              | both
Gebietsstreit           | n | THREATEN territory | zwischen/gen/adj & mit/zwischen              | both
Gegendrohung | n | THREATEN | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gegen(aus)/an(aus) | any
Gewaltandrohung         | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Gewaltdrohung           | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Grenzstreit             | n | THREATEN territory | zwischen/gen/adj & mit/zwischen              | both
Haftandrohung           | n | THREATEN arrest    | gen/adj/durch/comp/subj > gegen/gen(gegen)/an/gen(an) | any
Hoheitsanspruch         | n | THREATEN territory | gen/adj/durch/comp/subj > auf/gen(auf)/gegen/gen(gegen)/gegenüber/von | any
Inselstreit             | n | THREATEN territory | zwischen/gen/adj & mit/zwischen              | both
Invasionsdrohung        | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Kampfansage             | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Klageandrohung          | n | THREATEN arrest    | gen/adj/durch/comp/subj > gegen/gen(gegen)/an/gen(an) | any
Klagedrohung            | n | THREATEN arrest    | gen/adj/durch/comp/subj > gegen/gen(gegen)/an/gen(an) | any
Kriegsdrohung           | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Kriegserklärung         | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Kriegsgedrohe | n | THREATEN | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gegen(aus)/an(aus) | any
Kriegsgeheul | n | THREATEN | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gegen(aus)/an(aus) | any
Kriegsgeschrei          | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Kriegsrhetorik          | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Kündigungsdrohung       | n | THREATEN relations | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/mit/aus | any
Lieferstoppdrohung      | n | THREATEN relations | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/mit/aus | any
Morddrohung             | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Nukleardrohung | n | THREATEN | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gegen(aus)/an(aus) | any
Rachedrohung            | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Rachegelübde            | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Räumungsdrohung         | n | THREATEN expel     | gen/adj/durch/comp/subj > gegen/gen(gegen)/an/gen(an) | any
Rücktrittsdrohung       | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Rückzugsdrohung         | n | THREATEN relations | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/mit/aus | any
Säbelrasseln            | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Sanktionsdrohung        | n | THREATEN restrict  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an) | any
Selbstmorddrohung       | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Souveränitätsanspruch   | n | THREATEN territory | gen/adj/durch/comp/subj > auf/gen(auf)/gegen/gen(gegen)/gegenüber/von | any
Strafandrohung          | n | THREATEN restrict  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an) | any
Strafzolldrohung        | n | THREATEN restrict  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an) | any
Streikdrohung           | n | THREATEN restrict  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an) | any
Territorialanspruch     | n | THREATEN territory | gen/adj/durch/comp/subj > auf/gen(auf)/gegen/gen(gegen)/gegenüber/von | any
Territorialforderung    | n | THREATEN territory | gen/adj/durch/comp/subj > auf/gen(auf)/gegen/gen(gegen)/gegenüber/von | any
Territorialkonflikt     | n | THREATEN territory | zwischen/gen/adj & mit/zwischen              | both
Territorialstreit       | n | THREATEN territory | zwischen/gen/adj & mit/zwischen              | both
Terrordrohung           | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Terrorwarnung           | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Todesdrohung            | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Todesfatwa              | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Todesliste | n | THREATEN | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gegen(aus)/an(aus) | any
Ultimatum | n | THREATEN | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Unabhängigkeitserklärung | n | THREATEN territory | gen/adj/durch/comp/subj > gegenüber/von | actor
Vergeltungsdrohung      | n | THREATEN violence  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Vetodrohung             | n | THREATEN           | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/gegenüber/gen(gegenüber)/dat/clause | actor
Warnung                 | n | THREATEN           | gen/adj/durch/comp/subj > an/gen(an)         | comp!=@v_nature, subj=actor, both
Warnung                 | n | THREATEN           | gen/adj/durch/comp/subj > an/gen(an)/gegenüber | vor=@v_threat_result, actor
Warnung                 | n | THREATEN           | gen/adj/durch/comp/subj > an/gen(an)         | both
Zolldrohung             | n | THREATEN restrict  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an) | any

# adjectives and participles
@ lemma | pos | act | frame | if
angriffsbereit | a | THREATEN violence | subj > gegen/gen(gegen)             | both
bereit         | a | THREATEN violence | subj > gegen/gen(gegen)             | zu=Krieg;Angriff;Vergeltung;Gegenschlag;Militärschlag;Kampf;Gewalt, actor
bereit         | a | THREATEN violence | subj > gegen/gen(gegen)/obj(clause) | clause=@v_attack_verb, actor
entschlossen   | a | THREATEN violence | subj > gegen/gen(gegen)             | zu=Krieg;Angriff;Vergeltung;Gegenschlag;Militärschlag;Kampf;Gewalt, actor
entschlossen   | a | THREATEN violence | subj > gegen/gen(gegen)/obj(clause) | clause=@v_attack_verb, actor
gefechtsbereit | a | THREATEN violence | subj > gegen/gen(gegen)             | both
kampfbereit    | a | THREATEN violence | subj > gegen/gen(gegen)             | both
kriegsbereit   | a | THREATEN violence | subj > gegen/gen(gegen)             | both

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Abbruch erwägen | v | THREATEN relations | subj > mit(obj)/zu(obj)/gen(obj)/aus(obj) | actor
Angriff erwägen | v | THREATEN violence | subj > gegen(obj)/gegen/auf(obj)/in(obj)/in/gen(obj) | actor
Anklage erwägen | v | THREATEN arrest | subj > gegen(obj)/gegen | both
anstreben | v | THREATEN territory | subj > von(obj)/von | obj=Unabhängigkeit;Abspaltung;Loslösung;Eigenstaatlichkeit;Sezession, von(obj)=state
antworten | v | THREATEN | subj > an(mit)/gegen(mit)/gen(auf)/auf | mit=Drohung;Warnung;Gegendrohung;Ultimatum, actor
aufrechterhalten | v | THREATEN | subj > gegen(obj)/gegen/gegenüber | obj=Drohung;Kriegsdrohung;Streikdrohung;Vetodrohung, actor
ausbauen | v | THREATEN territory | subj > in/in(obj)/auf/gen(obj) | obj=Siedlung;Siedlerwohnung;Siedlungsbau;Außenposten, actor
auslöschen | v | THREATEN violence | subj > obj/gen(obj) | intent, both
ausmerzen | v | THREATEN violence | subj > obj/gen(obj) | intent, both
ausmerzen | v | THREATEN violence | subj > obj/gen(obj) | intent, obj=@x_rebel, actor
ausradieren | v | THREATEN violence | speaker/subj > obj/subj | obj=state;@city, both
ausrotten | v | THREATEN violence | subj > obj/gen(obj) | intent, both
Ausschluss erwägen | v | THREATEN expel | subj > gen(obj)/aus(obj) | actor
Ausstieg erwägen | v | THREATEN relations | subj > mit(obj)/zu(obj)/gen(obj)/aus(obj) | actor
austilgen | v | THREATEN violence | subj > obj/gen(obj) | intent, both
Austritt erwägen | v | THREATEN relations | subj > mit(obj)/zu(obj)/gen(obj)/aus(obj) | actor
Ausweisung erwägen | v | THREATEN expel | subj > gen(obj)/aus(obj) | actor
ausweiten | v | THREATEN territory | subj > auf/gegenüber | obj=Gebietsanspruch;Hoheitsgebiet;Hoheitsgewässer;Territorialanspruch, actor
ausweiten | v | THREATEN territory | subj > in/in(obj)/auf/gen(obj) | obj=Siedlung;Siedlungsbau;Siedlungstätigkeit;Siedlungspolitik, actor
bedeuten | v | THREATEN violence | speaker > subj/gen(subj) | obj=Krieg;Kriegserklärung;Weltkrieg;Atomkrieg, actor
bekräftigen | v | THREATEN territory | subj > gegenüber/gegen/gegen(obj)/auf(obj) | obj=Anspruch;Gebietsanspruch;Hoheitsanspruch;Besitzanspruch;Territorialanspruch, auf(obj)=@v_territory;place;state, actor
betonen | v | THREATEN territory | subj > gegenüber/gegen/gegen(obj)/auf(obj) | obj=Anspruch;Gebietsanspruch;Hoheitsanspruch;Besitzanspruch;Territorialanspruch, auf(obj)=@v_territory;place;state, actor
betreiben | v | THREATEN territory | subj > von(obj)/gen(obj) | obj=Abspaltung;Sezession;Loslösung, actor
Bodenoffensive erwägen | v | THREATEN violence | subj > gegen(obj)/gegen/auf(obj)/in(obj)/in/gen(obj) | actor
Boykott erwägen | v | THREATEN restrict | subj > gegen(obj)/gegen/gen(obj)/gen(gegen) | actor
das Fürchten lehren | v | THREATEN violence | subj > obj/dat | both
drohen | v | THREATEN territory | subj > dat/gen(mit) | mit=Annexion;Annektierung;Sezession;Unabhängigkeitserklärung;Eingliederung, actor
drohend Ton anschlagen | v | THREATEN | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/mit | actor
Drohung austauschen | v | THREATEN | subj & mit | actor
Einmarsch erwägen | v | THREATEN violence | subj > gegen(obj)/gegen/auf(obj)/in(obj)/in/gen(obj) | actor
Embargo erwägen | v | THREATEN restrict | subj > gegen(obj)/gegen/gen(obj)/gen(gegen) | actor
erlassen | v | THREATEN violence | subj > gegen/gen(gegen)/gegen(obj) | obj=Fatwa;Todesfatwa
Fatwa aussprechen | v | THREATEN violence | subj > gegen(obj)/gegen/über | any
Folge haben | v | THREATEN | speaker > für/gen(für)/gen(zu)/gen(an) | actor, subj=Das;das;Dies;dies
Folterwerkzeug zeigen | v | THREATEN | subj > dat/obj | both
für vogelfrei erklären | v | THREATEN violence | subj > obj | any
für vogelfrei erklären | v | THREATEN violence | subj > obj | both
Fürchten lehren | v | THREATEN violence | subj > obj/dat | both
Gegenmaßnahme erwägen | v | THREATEN restrict | subj > gegen(obj)/gegen/gen(obj)/gen(gegen) | actor
Gegenschlag erwägen | v | THREATEN violence | subj > gegen(obj)/gegen/auf(obj)/in(obj)/in/gen(obj) | actor
gleich kommen | v | THREATEN violence | speaker > subj/gen(subj) | dat=Kriegserklärung, any
gleichkommen | v | THREATEN violence | speaker > subj/gen(subj) | dat=Kriegserklärung, any
heimzahlen | v | THREATEN violence | subj > dat/gen(dat) | both
heimzahlen | v | THREATEN violence | subj > dat | intent, both
heiß Herbst ankündigen | v | THREATEN | subj > dat/obj | actor
heraufbeschwören | v | THREATEN | speaker > subj/gen(subj) | obj=Katastrophe;Atomkrieg;Weltkrieg, both
hinwegfegen | v | THREATEN violence | subj > obj/gen(obj) | intent, both
hinwegfegen | v | THREATEN violence | subj > obj/gen(obj) | intent, obj=@x_rebel, actor
Hölle heiß machen | v | THREATEN | subj > dat | both
Intervention erwägen | v | THREATEN violence | subj > gegen(obj)/gegen/auf(obj)/in(obj)/in/gen(obj) | actor
Invasion erwägen | v | THREATEN violence | subj > gegen(obj)/gegen/auf(obj)/in(obj)/in/gen(obj) | actor
Klage erwägen | v | THREATEN arrest | subj > gegen(obj)/gegen | both
Konsequenz haben | v | THREATEN | speaker > für/gen(für)/gen(zu)/gen(an) | actor, subj=Das;das;Dies;dies
Kralle zeigen | v | THREATEN violence | subj > obj/dat | both
kriegerisch Ton anschlagen | v | THREATEN | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/mit | actor
lang fackeln | v | THREATEN | subj/speaker > mit/gegen | neg, both
Lehre erteilen | v | THREATEN | subj > dat | both
Lektion erteilen | v | THREATEN | subj > dat | both
Luftangriff erwägen | v | THREATEN violence | subj > gegen(obj)/gegen/auf(obj)/in(obj)/in/gen(obj) | actor
Luftschlag erwägen | v | THREATEN violence | subj > gegen(obj)/gegen/auf(obj)/in(obj)/in/gen(obj) | actor
martialisch Ton anschlagen | v | THREATEN | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/mit | actor
Militäraktion erwägen | v | THREATEN violence | subj > gegen(obj)/gegen/auf(obj)/in(obj)/in/gen(obj) | actor
Militäreinsatz erwägen | v | THREATEN violence | subj > gegen(obj)/gegen/auf(obj)/in(obj)/in/gen(obj) | actor
Militärintervention erwägen | v | THREATEN violence | subj > gegen(obj)/gegen/auf(obj)/in(obj)/in/gen(obj) | actor
mit Härte begegnen | v | THREATEN violence | subj > dat/gen(dat) | actor
mit Muskel spielen | v | THREATEN | subj > gegenüber/gegen/dat | actor, subj!=@sport
Nachspiel haben | v | THREATEN | speaker > für/gen(für)/gen(subj)/gen(zu) | actor
ohne Antwort bleiben | v | THREATEN | speaker > gen(subj)/gen(zu)/für | neg, actor
ohne Folge bleiben | v | THREATEN | speaker > gen(subj)/gen(zu)/für | neg, actor
ohne Konsequenz bleiben | v | THREATEN | speaker > gen(subj)/gen(zu)/für | neg, actor
Parteiausschluss erwägen | v | THREATEN expel | subj > gen(obj)/aus(obj) | actor
reagieren | v | THREATEN | subj > an(mit)/gegen(mit)/gen(auf)/auf | mit=Drohung;Gegendrohung;Ultimatum, actor
riskieren | v | THREATEN | speaker > subj | obj=Krieg;Eskalation;Isolation;Sanktion;Vergeltung;Konfrontation;Gegenschlag;Militärschlag;Ausschluss;Bruch;Strafe;Handelskrieg, both
rot Linie ziehen | v | THREATEN | subj > dat/für/gegenüber | actor
rot Linie ziehen | v | THREATEN | subj > gegenüber/gegen/für/gen(gegenüber)/gen(obj) | actor
rot Linie ziehen | v | THREATEN | subj > dat/für/gegenüber/gen(für) | both
Rute in Fenster stellen | v | THREATEN | subj > dat/gen(dat) | both
schicken | v | THREATEN violence | subj > an/gen(an)/dat | obj=Drohbrief;Drohmail;Drohschreiben;Morddrohung;Patrone
Schießbefehl ausgeben | v | THREATEN violence | subj > gegen | actor
Schießbefehl erteilen | v | THREATEN violence | subj > gegen/auf/gen(gegen)/gegen(obj)/auf(obj) | actor
Schießbefehl geben | v | THREATEN violence | subj > gegen/auf/gen(gegen)/gegen(obj)/auf(obj) | actor
Schuss vor Bug geben | v | THREATEN | subj > dat/gen(dat) | both
Schuss vor Bug setzen | v | THREATEN | subj > dat/gen(dat) | both
sich drohend äußern | v | THREATEN | subj > gegenüber/gegen | both
Strafanzeige erwägen | v | THREATEN arrest | subj > gegen(obj)/gegen | both
Strafmaßnahme erwägen | v | THREATEN restrict | subj > gegen(obj)/gegen/gen(obj)/gen(gegen) | actor
Strafzoll erwägen | v | THREATEN restrict | subj > gegen(obj)/gegen/gen(obj)/gen(gegen) | actor
Tod wünschen | v | THREATEN violence | subj > dat | both
Ultimatum aussprechen | v | THREATEN | subj > dat/gegen/an | actor
Ultimatum erhalten | v | THREATEN | von/gen(von)/aus > subj | both
Ultimatum richten | v | THREATEN | subj > an/gen(an) | both
Ultimatum übermitteln | v | THREATEN | subj > dat/an | both
unbeantwortet bleiben | v | THREATEN | speaker > gen(subj)/gen(zu)/für | neg, actor
unbestraft bleiben | v | THREATEN | speaker > gen(subj)/subj/für | neg, actor
ungeschoren davonkommen | v | THREATEN | speaker > subj/mit | neg, actor
ungeschoren davonkommen | v | THREATEN | speaker > subj/gen(subj) | neg, both
ungeschoren davonkommen | v | THREATEN | speaker > subj | neg, subj=Täter;Mörder;Terrorist;Verantwortliche;Hintermann;Drahtzieher;Aggressor;Attentäter, actor
ungestraft bleiben | v | THREATEN | speaker > gen(subj)/subj/für | neg, actor
ungestraft bleiben | v | THREATEN | speaker > subj/gen(subj) | neg, both
ungestraft davonkommen | v | THREATEN | speaker > subj/mit | neg, actor
ungestraft davonkommen | v | THREATEN | speaker > subj/gen(subj) | neg, both
ungestraft davonkommen | v | THREATEN | speaker > subj | neg, subj=Täter;Mörder;Terrorist;Verantwortliche;Hintermann;Drahtzieher;Aggressor;Attentäter, actor
ungesühnt bleiben | v | THREATEN | speaker > gen(subj)/subj/für | neg, actor
untermauern | v | THREATEN territory | subj > gegenüber/gegen/gegen(obj)/auf(obj) | obj=Anspruch;Gebietsanspruch;Hoheitsanspruch;Besitzanspruch;Territorialanspruch, auf(obj)=@v_territory;place;state, actor
unterstreichen | v | THREATEN territory | subj > gegenüber/gegen/gegen(obj)/auf(obj) | obj=Anspruch;Gebietsanspruch;Hoheitsanspruch;Besitzanspruch;Territorialanspruch, auf(obj)=@v_territory;place;state, actor
Verfassungsklage erwägen | v | THREATEN arrest | subj > gegen(obj)/gegen | both
vergelten | v | THREATEN violence | subj > gen(obj)/an/gegen | intent, actor
Vergeltungsmaßnahme erwägen | v | THREATEN restrict | subj > gegen(obj)/gegen/gen(obj)/gen(gegen) | actor
Vergeltungsschlag erwägen | v | THREATEN violence | subj > gegen(obj)/gegen/auf(obj)/in(obj)/in/gen(obj) | actor
verkünden | v | THREATEN | subj > an/gegen/dat/an(obj)/gegen(obj) | obj=Ultimatum, actor
verschicken | v | THREATEN violence | subj > an/gen(an)/dat | obj=Drohbrief;Drohmail;Drohschreiben;Morddrohung;Bombendrohung
versenden | v | THREATEN violence | subj > an/gen(an)/dat | obj=Drohbrief;Drohmail;Drohschreiben;Morddrohung;Bombendrohung
veröffentlichen | v | THREATEN violence | subj > gegen/gegen(obj)/an(obj) | obj=Drohvideo;Drohbotschaft;Todesliste, any
Warnung erhalten | v | THREATEN | von/gen(von)/aus > subj | both
wegfegen | v | THREATEN violence | subj > obj/gen(obj) | intent, both
Wirtschaftssanktion erwägen | v | THREATEN restrict | subj > gegen(obj)/gegen/gen(obj)/gen(gegen) | actor
zermalmen | v | THREATEN violence | subj > obj/gen(obj) | intent, both
zermalmen | v | THREATEN violence | subj > obj/gen(obj) | intent, obj=@x_rebel, actor
zerquetschen | v | THREATEN violence | subj > obj/gen(obj) | intent, both
zerquetschen | v | THREATEN violence | subj > obj/gen(obj) | intent, obj=@x_rebel, actor
zerschmettern | v | THREATEN violence | subj > obj/gen(obj) | intent, both
zerschmettern | v | THREATEN violence | subj > obj/gen(obj) | intent, obj=@x_rebel, actor
ziehen | v | THREATEN violence | subj > gegen(obj)/gegen/auf(obj)/in(obj) | in=Betracht;Erwägung, obj=@attack;Militäraktion;Intervention;Militärschlag;Militäreinsatz, actor
ziehen | v | THREATEN restrict | subj > gegen(obj)/gegen | in=Betracht;Erwägung, obj=@sanction;Gegenmaßnahme;Vergeltungsmaßnahme, actor
ziehen | v | THREATEN | speaker > gen(subj)/durch(subj)/von(subj)/adj(subj) | nach=sich, obj=Konsequenz;Sanktion;Folge;Gegenmaßnahme;Vergeltung;Antwort;Vergeltungsmaßnahme, actor
Zollkeule schwingen | v | THREATEN restrict | subj > gegen/gegenüber | actor
zum Abschuss freigeben | v | THREATEN violence | subj > obj/gen(obj) | both
zum Angriff blasen | v | THREATEN violence | subj > gegen/auf/gen(gegen)/gen(auf) | both
zurückscheuen | v | THREATEN restrict | subj/speaker > gegen/gegen(vor)/gen(vor) | neg, vor=@sanction;Sanktion;Streik;Strafzoll;Boykott;Klage;Maßnahme;Neuwahl, actor
zurückschlagen | v | THREATEN violence | subj/speaker > gegen/gen(gegen) | intent, actor, subj=state;@troops;@official;organisation
zurückschrecken | v | THREATEN violence | subj/speaker > gegen/obj(clause)/clause | neg, clause=@v_violence;einsetzen;zuschlagen;reagieren;vorgehen, actor
zurückschrecken | v | THREATEN restrict | subj/speaker > gegen/gegen(vor)/gen(vor) | neg, vor=@sanction;Sanktion;Streik;Strafzoll;Boykott;Klage;Maßnahme;Neuwahl, actor
zurückschrecken | v | THREATEN violence | subj/speaker > gegen/gen(vor)/gegen(vor)/obj(clause)/clause | neg, vor=@v_violence, actor
zögern | v | THREATEN restrict | subj/speaker > gegen/gegen(clause)/obj(clause)/clause | neg, clause=@v_restrict;verhängen;klagen;bestrafen;aussteigen;abbrechen;aufkündigen;verlassen, actor
zögern | v | THREATEN violence | subj/speaker > gegen/obj(clause)/clause | neg, clause=@v_violence;zurückschlagen;zuschlagen;verteidigen;antworten;einsetzen;reagieren;handeln;vorgehen;eingreifen;anwenden, actor

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Droh-E-Mail | n | THREATEN | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Droh-Mail | n | THREATEN | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Droh-SMS | n | THREATEN | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Drohszenario | n | THREATEN | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | both
Drohvideobotschaft | n | THREATEN violence | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Kriegsankündigung | n | THREATEN violence | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Kriegsgerassel | n | THREATEN violence | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Kriegslüsternheit | n | THREATEN violence | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Rachegelöbnis | n | THREATEN violence | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Racheschwur | n | THREATEN violence | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Säbelgerassel | n | THREATEN violence | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Terrorankündigung | n | THREATEN violence | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
Vergeltungsschwur | n | THREATEN violence | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/gen(an)/in/dat | any
ankündigen | v | THREATEN | subj > obj(clause)/gen(obj) | clause=räumen, obj(clause)=Park;Platz;Camp;Lager;Protestcamp;Zeltlager;Haus;Siedlung;Wald;Gelände;Straße;Blockade, actor
