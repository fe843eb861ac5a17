# REQUEST: ask, appeal, demand, order, propose, call for. Modes: assist (aid, cooperation, mediation), change (policy, leadership,
# reform, law), yield (stop, release, withdraw, hand over, give in), meet (talks, summit, visit).
# gen(x): any attribute of that noun which names an actor. "clause=" tests the verb of the dependent clause and its objects.
# The more general entries come after those for each content (classes v_meet, v_yield, v_assist, v_change of classes_verbal.lex).

# verbs
@ lemma | pos | act | frame | if
abfordern      | v | REQUEST change | subj > dat/gen(obj)/clause            | both
abraten        | v | REQUEST change | subj > dat                            | both
abverlangen    | v | REQUEST change | subj > dat/gen(obj)/clause            | both
abverlangen | v | REQUEST yield | subj > dat | both
abverlangen | v | REQUEST change | subj > dat | clause=*, both
agitieren | v | REQUEST change | subj > für/gen(für)/clause | für=Referendum;Neuwahl;Volksabstimmung;Volksentscheid;Rücktritt;Verbot;Sanktion, actor
anflehen       | v | REQUEST meet   | subj > obj                            | any, clause=@v_meet
anflehen       | v | REQUEST yield  | subj > obj                            | any, clause=@v_yield
anflehen       | v | REQUEST assist | subj > obj                            | any, clause=@v_assist
anflehen       | v | REQUEST change | subj > obj                            | any, clause=@v_change
anflehen       | v | REQUEST meet   | subj > obj                            | any, zu=@v_meet
anflehen       | v | REQUEST yield  | subj > obj                            | any, zu=@v_yield
anflehen       | v | REQUEST assist | subj > obj                            | any, zu=@v_assist
anflehen       | v | REQUEST change | subj > obj                            | any, zu=@v_change
anflehen       | v | REQUEST meet   | subj > obj                            | any, auf=@v_meet
anflehen       | v | REQUEST yield  | subj > obj                            | any, auf=@v_yield
anflehen       | v | REQUEST assist | subj > obj                            | any, auf=@v_assist
anflehen       | v | REQUEST change | subj > obj                            | any, auf=@v_change
anflehen       | v | REQUEST change | subj > obj                            | any
anfordern      | v | REQUEST assist | subj > bei/von/obj                    | both
anfordern      | v | REQUEST assist | subj > bei/von                        | actor
anfragen       | v | REQUEST assist | subj > bei/von/obj                    | both
angehen | v | REQUEST assist | subj > obj | um=Hilfe;Beistand;Unterstützung;Vermittlung;Schutz;Truppe;Entscheidung, actor
anhalten       | v | REQUEST change | subj > obj                            | zu=*, both
anhalten       | v | REQUEST change | subj > obj                            | clause=*, both
animieren      | v | REQUEST change | subj > obj                            | both
anklopfen | v | REQUEST | subj > bei/gen(bei)/in/dat | um=*, actor
anmahnen       | v | REQUEST meet   | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_meet
anmahnen       | v | REQUEST yield  | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_yield
anmahnen       | v | REQUEST assist | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_assist
anmahnen       | v | REQUEST change | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_change
anmahnen       | v | REQUEST change | subj > von/bei/an/durch(obj)/gen(obj) | actor
anordnen       | v | REQUEST change | subj > von/dat/durch(obj)/clause      | obj=@v_change, actor
anordnen       | v | REQUEST yield  | subj > gen(obj)/clause                | obj=@v_yield, actor
anordnen       | v | REQUEST change | subj > clause                         | clause=*, actor
anraten        | v | REQUEST change | subj > dat/clause                     | both
anraten | v | REQUEST change | subj > dat | clause=*, both
anregen        | v | REQUEST meet   | subj > dat/gen(obj)/clause            | both, obj=@v_meet
anregen        | v | REQUEST yield  | subj > dat/gen(obj)/clause            | both, obj=@v_yield
anregen        | v | REQUEST assist | subj > dat/gen(obj)/clause            | both, obj=@v_assist
anregen        | v | REQUEST change | subj > dat/gen(obj)/clause            | both, obj=@v_change
anregen        | v | REQUEST meet   | subj > dat/gen(obj)/clause            | both, clause=@v_meet
anregen        | v | REQUEST yield  | subj > dat/gen(obj)/clause            | both, clause=@v_yield
anregen        | v | REQUEST assist | subj > dat/gen(obj)/clause            | both, clause=@v_assist
anregen        | v | REQUEST change | subj > dat/gen(obj)/clause            | both, clause=@v_change
anregen        | v | REQUEST change | subj > dat/gen(obj)/clause            | both
anregen        | v | REQUEST change | subj > dat/gen(obj)/clause            | subj=@v_official
anregen | v | REQUEST change | subj > dat/gen(obj) | actor
anrufen        | v | REQUEST assist | subj > obj                            | obj=@v_court
anrufen        | v | REQUEST assist | subj > obj                            | obj=UN-Sicherheitsrat;Sicherheitsrat;Vermittlungsausschuss;Schlichter;Schlichtungsstelle
anrufen | v | REQUEST assist | subj > obj | um=Hilfe;Beistand;Unterstützung;Vermittlung;Schutz;Truppe;Entscheidung, actor
anschreiben | v | REQUEST assist | subj > obj | um=Hilfe;Beistand;Unterstützung;Vermittlung;Schutz;Truppe;Entscheidung, actor
anspornen      | v | REQUEST change | subj > obj                            | both
anstacheln     | v | REQUEST change | subj > obj                            | both
anstiften      | v | REQUEST        | subj > obj                            | any
ansuchen | v | REQUEST change | subj > bei/gen(bei)/in/dat | um=*, actor
anweisen       | v | REQUEST meet   | subj > obj                            | both, clause=@v_meet
anweisen       | v | REQUEST yield  | subj > obj                            | both, clause=@v_yield
anweisen       | v | REQUEST assist | subj > obj                            | both, clause=@v_assist
anweisen       | v | REQUEST change | subj > obj                            | both, clause=@v_change
anweisen       | v | REQUEST meet   | subj > obj                            | both, zu=@v_meet
anweisen       | v | REQUEST yield  | subj > obj                            | both, zu=@v_yield
anweisen       | v | REQUEST assist | subj > obj                            | both, zu=@v_assist
anweisen       | v | REQUEST change | subj > obj                            | both, zu=@v_change
anweisen       | v | REQUEST change | subj > obj                            | both, auf!=*
appellieren    | v | REQUEST meet   | subj > an/gen(an)/clause              | any, clause=@v_meet
appellieren    | v | REQUEST yield  | subj > an/gen(an)/clause              | any, clause=@v_yield
appellieren    | v | REQUEST assist | subj > an/gen(an)/clause              | any, clause=@v_assist
appellieren    | v | REQUEST change | subj > an/gen(an)/clause              | any, clause=@v_change
appellieren    | v | REQUEST change | subj > an/gen(an)/clause              | any
auferlegen     | v | REQUEST change | subj > dat/gen(obj)/clause            | both
auferlegen | v | REQUEST change | subj > dat | clause=*, both
auffordern     | v | REQUEST meet   | subj > obj                            | any, clause=@v_meet
auffordern     | v | REQUEST yield  | subj > obj                            | any, clause=@v_yield
auffordern     | v | REQUEST assist | subj > obj                            | any, clause=@v_assist
auffordern     | v | REQUEST change | subj > obj                            | any, clause=@v_change
auffordern     | v | REQUEST meet   | subj > obj                            | any, zu=@v_meet
auffordern     | v | REQUEST yield  | subj > obj                            | any, zu=@v_yield
auffordern     | v | REQUEST assist | subj > obj                            | any, zu=@v_assist
auffordern     | v | REQUEST change | subj > obj                            | any, zu=@v_change
auffordern     | v | REQUEST meet   | subj > obj                            | any, auf=@v_meet
auffordern     | v | REQUEST yield  | subj > obj                            | any, auf=@v_yield
auffordern     | v | REQUEST assist | subj > obj                            | any, auf=@v_assist
auffordern     | v | REQUEST change | subj > obj                            | any, auf=@v_change
auffordern     | v | REQUEST change | subj > obj                            | zu!=Zahlung;Bezahlung;Kasse;Eingabe;Tanz;Registrierung;Download;Installation
aufgeben       | v | REQUEST change | subj > dat/gen(obj)/clause            | both
aufhetzen      | v | REQUEST        | subj > obj                            | any
aufrufen       | v | REQUEST        | subj > obj/clause                     | zu=@v_protest_call, subj=*, actor
aufrufen       | v | REQUEST meet   | subj > obj/clause                     | any, clause=@v_meet, zu!=Wahl;Stimmabgabe;Abstimmung;Urnengang;Wahlurne;Urne;Referendum;Volksabstimmung;Volksentscheid;Abgabe;Seite;Datei
aufrufen       | v | REQUEST yield  | subj > obj/clause                     | any, clause=@v_yield, zu!=Wahl;Stimmabgabe;Abstimmung;Urnengang;Wahlurne;Urne;Referendum;Volksabstimmung;Volksentscheid;Abgabe;Seite;Datei
aufrufen       | v | REQUEST assist | subj > obj/clause                     | any, clause=@v_assist, zu!=Wahl;Stimmabgabe;Abstimmung;Urnengang;Wahlurne;Urne;Referendum;Volksabstimmung;Volksentscheid;Abgabe;Seite;Datei
aufrufen       | v | REQUEST change | subj > obj/clause                     | any, clause=@v_change, zu!=Wahl;Stimmabgabe;Abstimmung;Urnengang;Wahlurne;Urne;Referendum;Volksabstimmung;Volksentscheid;Abgabe;Seite;Datei
aufrufen       | v | REQUEST meet   | subj > obj/clause                     | any, zu=@v_meet
aufrufen       | v | REQUEST yield  | subj > obj/clause                     | any, zu=@v_yield
aufrufen       | v | REQUEST assist | subj > obj/clause                     | any, zu=@v_assist
aufrufen       | v | REQUEST change | subj > obj/clause                     | any, zu=@v_change
aufrufen       | v | REQUEST        | subj > obj/clause                     | zu=@v_protest_call, any
aufrufen       | v | REQUEST        | subj > obj/clause                     | zu=@v_protest_call, actor
aufrufen       | v | REQUEST change | subj > obj/clause                     | any, zu!=Wahl;Stimmabgabe;Abstimmung;Urnengang;Wahlurne;Urne;Referendum;Volksabstimmung;Volksentscheid;Abgabe;Seite;Datei, obj!=Seite;Website;Webseite;Internetseite;Homepage;Datei;Punkt;Tagesordnungspunkt;Thema
aufrufen       | v | REQUEST        | subj > obj/clause                     | zu=Demonstration;Kundgebung;Streik;Warnstreik;Generalstreik;Protest;Boykott;Wahlboykott;Widerstand;Gewalt;Krieg;Dschihad;Menschenkette;Mahnwache;Aufstand;Straftat
aufrufen       | v | REQUEST assist | subj > obj                            | zu=Spende;Hilfe;Unterstützung;Solidarität
aufrufen       | v | REQUEST change | subj > obj/clause                     | actor, zu!=Wahl;Stimmabgabe;Abstimmung;Urnengang;Wahlurne;Urne;Referendum;Volksabstimmung;Volksentscheid;Abgabe;Seite;Datei
aufstacheln    | v | REQUEST        | subj > obj                            | any
auftragen | v | REQUEST change | subj > dat | clause=*, both
aufwiegeln     | v | REQUEST        | subj > obj                            | any
beanspruchen   | v | REQUEST meet   | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_meet, obj!=Sieg;Wahlsieg;Platz;Raum;Zeit;Rolle;Führung;Aufmerksamkeit;Urheberschaft;Titel;Verdienst;Mehrheit
beanspruchen   | v | REQUEST yield  | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_yield, obj!=Sieg;Wahlsieg;Platz;Raum;Zeit;Rolle;Führung;Aufmerksamkeit;Urheberschaft;Titel;Verdienst;Mehrheit
beanspruchen   | v | REQUEST assist | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_assist, obj!=Sieg;Wahlsieg;Platz;Raum;Zeit;Rolle;Führung;Aufmerksamkeit;Urheberschaft;Titel;Verdienst;Mehrheit
beanspruchen   | v | REQUEST change | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_change, obj!=Sieg;Wahlsieg;Platz;Raum;Zeit;Rolle;Führung;Aufmerksamkeit;Urheberschaft;Titel;Verdienst;Mehrheit
beanspruchen   | v | REQUEST        | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj!=Sieg;Wahlsieg;Platz;Raum;Zeit;Rolle;Führung;Aufmerksamkeit;Urheberschaft;Titel;Verdienst;Mehrheit
beantragen     | v | REQUEST meet   | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_meet
beantragen     | v | REQUEST yield  | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_yield
beantragen     | v | REQUEST assist | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_assist
beantragen     | v | REQUEST change | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_change
beantragen     | v | REQUEST change | subj > von/bei/an/durch(obj)/gen(obj) | actor
beauftragen    | v | REQUEST meet   | subj > obj                            | both, clause=@v_meet
beauftragen    | v | REQUEST yield  | subj > obj                            | both, clause=@v_yield
beauftragen    | v | REQUEST assist | subj > obj                            | both, clause=@v_assist
beauftragen    | v | REQUEST change | subj > obj                            | both, clause=@v_change
beauftragen    | v | REQUEST meet   | subj > obj                            | both, zu=@v_meet
beauftragen    | v | REQUEST yield  | subj > obj                            | both, zu=@v_yield
beauftragen    | v | REQUEST assist | subj > obj                            | both, zu=@v_assist
beauftragen    | v | REQUEST change | subj > obj                            | both, zu=@v_change
beauftragen    | v | REQUEST change | subj > obj                            | both, mit!=Bildung;Regierungsbildung;Kabinettsbildung
bedrängen      | v | REQUEST meet   | subj > obj                            | any, clause=@v_meet
bedrängen      | v | REQUEST yield  | subj > obj                            | any, clause=@v_yield
bedrängen      | v | REQUEST assist | subj > obj                            | any, clause=@v_assist
bedrängen      | v | REQUEST change | subj > obj                            | any, clause=@v_change
bedrängen      | v | REQUEST meet   | subj > obj                            | any, zu=@v_meet
bedrängen      | v | REQUEST yield  | subj > obj                            | any, zu=@v_yield
bedrängen      | v | REQUEST assist | subj > obj                            | any, zu=@v_assist
bedrängen      | v | REQUEST change | subj > obj                            | any, zu=@v_change
bedrängen      | v | REQUEST meet   | subj > obj                            | any, auf=@v_meet
bedrängen      | v | REQUEST yield  | subj > obj                            | any, auf=@v_yield
bedrängen      | v | REQUEST assist | subj > obj                            | any, auf=@v_assist
bedrängen      | v | REQUEST change | subj > obj                            | any, auf=@v_change
bedrängen      | v | REQUEST change | subj > obj                            | any
befehlen       | v | REQUEST change | subj > dat/gen(obj)/clause            | both
befehlen | v | REQUEST change | subj > dat | clause=*, both
begehren | v | REQUEST change | subj > von/gen(von)/gen(obj) | obj=@v_change;@v_assist;@v_yield;@v_meet;Freilassung;Einlass;Auskunft;Zugang;Gerechtigkeit;Wahrheit;Unabhängigkeit, actor
beharren       | v | REQUEST meet   | subj > bei/clause/gen(auf)            | any, auf=@v_meet
beharren       | v | REQUEST yield  | subj > bei/clause/gen(auf)            | any, auf=@v_yield
beharren       | v | REQUEST assist | subj > bei/clause/gen(auf)            | any, auf=@v_assist
beharren       | v | REQUEST change | subj > bei/clause/gen(auf)            | any, auf=@v_change
beharren       | v | REQUEST meet   | subj > bei/clause/gen(auf)            | any, clause=@v_meet
beharren       | v | REQUEST yield  | subj > bei/clause/gen(auf)            | any, clause=@v_yield
beharren       | v | REQUEST assist | subj > bei/clause/gen(auf)            | any, clause=@v_assist
beharren       | v | REQUEST change | subj > bei/clause/gen(auf)            | any, clause=@v_change
beharren       | v | REQUEST change | subj > bei/gen(auf)/clause            | auf=*, actor
beharren       | v | REQUEST change | subj > bei/clause/gen(auf)            | any
beknien        | v | REQUEST meet   | subj > obj                            | any, clause=@v_meet
beknien        | v | REQUEST yield  | subj > obj                            | any, clause=@v_yield
beknien        | v | REQUEST assist | subj > obj                            | any, clause=@v_assist
beknien        | v | REQUEST change | subj > obj                            | any, clause=@v_change
beknien        | v | REQUEST meet   | subj > obj                            | any, zu=@v_meet
beknien        | v | REQUEST yield  | subj > obj                            | any, zu=@v_yield
beknien        | v | REQUEST assist | subj > obj                            | any, zu=@v_assist
beknien        | v | REQUEST change | subj > obj                            | any, zu=@v_change
beknien        | v | REQUEST meet   | subj > obj                            | any, auf=@v_meet
beknien        | v | REQUEST yield  | subj > obj                            | any, auf=@v_yield
beknien        | v | REQUEST assist | subj > obj                            | any, auf=@v_assist
beknien        | v | REQUEST change | subj > obj                            | any, auf=@v_change
beknien        | v | REQUEST change | subj > obj                            | any
bekniete | v | REQUEST change | subj > obj/gen(obj) | both
beordern       | v | REQUEST meet   | subj > obj                            | both, clause=@v_meet
beordern       | v | REQUEST yield  | subj > obj                            | both, clause=@v_yield
beordern       | v | REQUEST assist | subj > obj                            | both, clause=@v_assist
beordern       | v | REQUEST change | subj > obj                            | both, clause=@v_change
beordern       | v | REQUEST meet   | subj > obj                            | both, zu=@v_meet
beordern       | v | REQUEST yield  | subj > obj                            | both, zu=@v_yield
beordern       | v | REQUEST assist | subj > obj                            | both, zu=@v_assist
beordern       | v | REQUEST change | subj > obj                            | both, zu=@v_change
beordern       | v | REQUEST change | subj > obj                            | both
beschwören     | v | REQUEST meet   | subj > obj                            | any, clause=@v_meet
beschwören     | v | REQUEST yield  | subj > obj                            | any, clause=@v_yield
beschwören     | v | REQUEST assist | subj > obj                            | any, clause=@v_assist
beschwören     | v | REQUEST change | subj > obj                            | any, clause=@v_change
beschwören     | v | REQUEST meet   | subj > obj                            | any, zu=@v_meet
beschwören     | v | REQUEST yield  | subj > obj                            | any, zu=@v_yield
beschwören     | v | REQUEST assist | subj > obj                            | any, zu=@v_assist
beschwören     | v | REQUEST change | subj > obj                            | any, zu=@v_change
beschwören     | v | REQUEST meet   | subj > obj                            | any, auf=@v_meet
beschwören     | v | REQUEST yield  | subj > obj                            | any, auf=@v_yield
beschwören     | v | REQUEST assist | subj > obj                            | any, auf=@v_assist
beschwören     | v | REQUEST change | subj > obj                            | any, auf=@v_change
beschwören     | v | REQUEST change | subj > obj                            | any, obj=person;state;actor;group;@crowd;Volk;Mensch;Bürger
bestehen       | v | REQUEST change | subj > gen(auf)/clause                | auf=*, subj=actor
bestehen       | v | REQUEST change | subj > clause                         | clause=*, subj=actor
bestürmen      | v | REQUEST meet   | subj > obj                            | any, clause=@v_meet
bestürmen      | v | REQUEST yield  | subj > obj                            | any, clause=@v_yield
bestürmen      | v | REQUEST assist | subj > obj                            | any, clause=@v_assist
bestürmen      | v | REQUEST change | subj > obj                            | any, clause=@v_change
bestürmen      | v | REQUEST meet   | subj > obj                            | any, zu=@v_meet
bestürmen      | v | REQUEST yield  | subj > obj                            | any, zu=@v_yield
bestürmen      | v | REQUEST assist | subj > obj                            | any, zu=@v_assist
bestürmen      | v | REQUEST change | subj > obj                            | any, zu=@v_change
bestürmen      | v | REQUEST meet   | subj > obj                            | any, auf=@v_meet
bestürmen      | v | REQUEST yield  | subj > obj                            | any, auf=@v_yield
bestürmen      | v | REQUEST assist | subj > obj                            | any, auf=@v_assist
bestürmen      | v | REQUEST change | subj > obj                            | any, auf=@v_change
bestürmen      | v | REQUEST change | subj > obj                            | any
betonen | v | REQUEST change | subj > gen(obj) | obj=Notwendigkeit;Dringlichkeit;Erfordernis;Handlungsbedarf;Reformbedarf, actor
betreiben | v | REQUEST change | subj > bei/gen(obj)/gegen(obj) | obj=Genehmigung;Zulassung;Auslieferung;Ausschluss;Parteiausschluss;Abschiebung;Absetzung;Abwahl;Verbot;Aufnahme;Rücktritt;Ablösung;Abschaffung;Neuwahl, actor
betteln        | v | REQUEST change | subj > obj/bei                        | both
betteln | v | REQUEST assist | subj > bei/an | um=*, actor
bitten         | v | REQUEST meet   | subj > obj/bei/gen(um)                | any, um=@v_meet
bitten         | v | REQUEST yield  | subj > obj/bei/gen(um)                | any, um=@v_yield
bitten         | v | REQUEST assist | subj > obj/bei/gen(um)                | any, um=@v_assist
bitten         | v | REQUEST change | subj > obj/bei/gen(um)                | any, um=@v_change
bitten         | v | REQUEST meet   | subj > obj/bei/gen(um)                | any, clause=@v_meet
bitten         | v | REQUEST yield  | subj > obj/bei/gen(um)                | any, clause=@v_yield
bitten         | v | REQUEST assist | subj > obj/bei/gen(um)                | any, clause=@v_assist
bitten         | v | REQUEST change | subj > obj/bei/gen(um)                | any, clause=@v_change
bitten         | v | REQUEST change | subj > obj/bei/gen(um)                | um!=Stellungnahme;Kommentar;Interview;Verständnis;Geduld
bitten         | v | REQUEST assist | subj > bei/obj                        | um=@v_help_offer
diktieren      | v | REQUEST change | subj > dat/gen(obj)/clause            | both
diktieren | v | REQUEST change | subj > dat | clause=*, both
drängeln       | v | REQUEST change | subj > auf/gen(auf)                   | both
drängen        | v | REQUEST meet   | subj > obj                            | any, clause=@v_meet
drängen        | v | REQUEST yield  | subj > obj                            | any, clause=@v_yield
drängen        | v | REQUEST assist | subj > obj                            | any, clause=@v_assist
drängen        | v | REQUEST change | subj > obj                            | any, clause=@v_change
drängen        | v | REQUEST meet   | subj > obj                            | any, zu=@v_meet
drängen        | v | REQUEST yield  | subj > obj                            | any, zu=@v_yield
drängen        | v | REQUEST assist | subj > obj                            | any, zu=@v_assist
drängen        | v | REQUEST change | subj > obj                            | any, zu=@v_change
drängen        | v | REQUEST meet   | subj > obj                            | any, auf=@v_meet
drängen        | v | REQUEST yield  | subj > obj                            | any, auf=@v_yield
drängen        | v | REQUEST assist | subj > obj                            | any, auf=@v_assist
drängen        | v | REQUEST change | subj > obj                            | any, auf=@v_change
drängen        | v | REQUEST change | subj > obj                            | any
dringen        | v | REQUEST meet   | subj > bei/clause/gen(auf)            | any, auf=@v_meet
dringen        | v | REQUEST yield  | subj > bei/clause/gen(auf)            | any, auf=@v_yield
dringen        | v | REQUEST assist | subj > bei/clause/gen(auf)            | any, auf=@v_assist
dringen        | v | REQUEST change | subj > bei/clause/gen(auf)            | any, auf=@v_change
dringen        | v | REQUEST meet   | subj > bei/clause/gen(auf)            | any, clause=@v_meet
dringen        | v | REQUEST yield  | subj > bei/clause/gen(auf)            | any, clause=@v_yield
dringen        | v | REQUEST assist | subj > bei/clause/gen(auf)            | any, clause=@v_assist
dringen        | v | REQUEST change | subj > bei/clause/gen(auf)            | any, clause=@v_change
dringen        | v | REQUEST change | subj > bei/gen(auf)/clause            | auf=*, actor
dringen        | v | REQUEST change | subj > bei/clause/gen(auf)            | any
dürfen         | v | REQUEST yield  | speaker > subj/gen(subj)              | neg, both, subj!=@sport
einbringen     | v | REQUEST change | subj > gen(obj)/in/bei/dat/an         | obj=@v_bill, actor
einfordern     | v | REQUEST meet   | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, obj=@v_meet
einfordern     | v | REQUEST yield  | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, obj=@v_yield
einfordern     | v | REQUEST assist | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, obj=@v_assist
einfordern     | v | REQUEST change | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, obj=@v_change
einfordern     | v | REQUEST meet   | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, clause=@v_meet
einfordern     | v | REQUEST yield  | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, clause=@v_yield
einfordern     | v | REQUEST assist | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, clause=@v_assist
einfordern     | v | REQUEST change | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, clause=@v_change
einfordern     | v | REQUEST change | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty
einfordern     | v | REQUEST yield  | subj > von/durch(obj)                 | obj=@v_release_noun
einklagen      | v | REQUEST change | subj > von/gen(obj)                   | actor
einmahnen | v | REQUEST change | subj > von/gen(von)/gen(obj) | obj=@v_change;@v_assist;@v_yield;@v_meet;Freilassung;Einlass;Auskunft;Zugang;Gerechtigkeit;Wahrheit;Unabhängigkeit, actor
einreichen     | v | REQUEST change | subj > gen(obj)/in/bei/dat/an         | obj=@v_bill, actor
eintreten      | v | REQUEST change | subj > gen(für)                       | für=@v_leader, actor
empfehlen      | v | REQUEST meet   | subj > dat/gen(obj)/clause            | both, obj=@v_meet
empfehlen      | v | REQUEST yield  | subj > dat/gen(obj)/clause            | both, obj=@v_yield
empfehlen      | v | REQUEST assist | subj > dat/gen(obj)/clause            | both, obj=@v_assist
empfehlen      | v | REQUEST change | subj > dat/gen(obj)/clause            | both, obj=@v_change
empfehlen      | v | REQUEST meet   | subj > dat/gen(obj)/clause            | both, clause=@v_meet
empfehlen      | v | REQUEST yield  | subj > dat/gen(obj)/clause            | both, clause=@v_yield
empfehlen      | v | REQUEST assist | subj > dat/gen(obj)/clause            | both, clause=@v_assist
empfehlen      | v | REQUEST change | subj > dat/gen(obj)/clause            | both, clause=@v_change
empfehlen      | v | REQUEST change | subj > dat/gen(obj)/clause            | both
empfehlen | v | REQUEST change | subj > dat/gen(obj) | actor
empfehlen | v | REQUEST change | subj > dat | clause=*, both
erbetteln      | v | REQUEST meet   | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_meet
erbetteln      | v | REQUEST yield  | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_yield
erbetteln      | v | REQUEST assist | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_assist
erbetteln      | v | REQUEST change | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_change
erbetteln      | v | REQUEST change | subj > von/bei/an/durch(obj)/gen(obj) | actor
erbitten       | v | REQUEST meet   | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_meet
erbitten       | v | REQUEST yield  | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_yield
erbitten       | v | REQUEST assist | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_assist
erbitten       | v | REQUEST change | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_change
erbitten       | v | REQUEST change | subj > von/bei/an/durch(obj)/gen(obj) | actor
erflehen       | v | REQUEST meet   | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_meet
erflehen       | v | REQUEST yield  | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_yield
erflehen       | v | REQUEST assist | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_assist
erflehen       | v | REQUEST change | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_change
erflehen       | v | REQUEST change | subj > von/bei/an/durch(obj)/gen(obj) | actor
erfragen       | v | REQUEST assist | subj > bei/von/obj                    | both
ermahnen       | v | REQUEST meet   | subj > obj                            | any, clause=@v_meet
ermahnen       | v | REQUEST yield  | subj > obj                            | any, clause=@v_yield
ermahnen       | v | REQUEST assist | subj > obj                            | any, clause=@v_assist
ermahnen       | v | REQUEST change | subj > obj                            | any, clause=@v_change
ermahnen       | v | REQUEST meet   | subj > obj                            | any, zu=@v_meet
ermahnen       | v | REQUEST yield  | subj > obj                            | any, zu=@v_yield
ermahnen       | v | REQUEST assist | subj > obj                            | any, zu=@v_assist
ermahnen       | v | REQUEST change | subj > obj                            | any, zu=@v_change
ermahnen       | v | REQUEST meet   | subj > obj                            | any, auf=@v_meet
ermahnen       | v | REQUEST yield  | subj > obj                            | any, auf=@v_yield
ermahnen       | v | REQUEST assist | subj > obj                            | any, auf=@v_assist
ermahnen       | v | REQUEST change | subj > obj                            | any, auf=@v_change
ermahnen       | v | REQUEST change | subj > obj                            | any
ermahnen       | v | REQUEST change | subj > obj                            | actor
ermuntern      | v | REQUEST change | subj > obj                            | both
ermutigen      | v | REQUEST change | subj > obj                            | both
erpressen      | v | REQUEST yield  | subj > obj/von                        | actor
erstreiten     | v | REQUEST change | subj > von/gen(obj)                   | actor
ersuchen       | v | REQUEST meet   | subj > obj/gen(um)                    | any, um=@v_meet
ersuchen       | v | REQUEST yield  | subj > obj/gen(um)                    | any, um=@v_yield
ersuchen       | v | REQUEST assist | subj > obj/gen(um)                    | any, um=@v_assist
ersuchen       | v | REQUEST change | subj > obj/gen(um)                    | any, um=@v_change
ersuchen       | v | REQUEST change | subj > obj/gen(um)                    | any
erwarten       | v | REQUEST change | subj > von/clause                     | von=actor, actor
erwarten | v | REQUEST change | subj > gen(obj)/clause | subj=actor, clause=*, actor
flehen         | v | REQUEST change | subj > obj/bei                        | both
flehen | v | REQUEST assist | subj > bei/zu | um=*, actor
fordern        | v | REQUEST meet   | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, obj=@v_meet
fordern        | v | REQUEST yield  | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, obj=@v_yield
fordern        | v | REQUEST assist | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, obj=@v_assist
fordern        | v | REQUEST change | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, obj=@v_change
fordern        | v | REQUEST meet   | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, clause=@v_meet
fordern        | v | REQUEST yield  | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, clause=@v_yield
fordern        | v | REQUEST assist | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, clause=@v_assist
fordern        | v | REQUEST change | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, clause=@v_change
fordern        | v | REQUEST        | subj > obj                            | obj=person, both
fordern        | v | REQUEST change | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty
fordern        | v | REQUEST yield  | subj > von/durch(obj)                 | obj=@v_release_noun
gebieten       | v | REQUEST change | subj > dat/gen(obj)/clause            | both
gebieten | v | REQUEST change | subj > dat | clause=*, both
heranziehen    | v | REQUEST meet   | subj > obj                            | both, clause=@v_meet
heranziehen    | v | REQUEST yield  | subj > obj                            | both, clause=@v_yield
heranziehen    | v | REQUEST assist | subj > obj                            | both, clause=@v_assist
heranziehen    | v | REQUEST change | subj > obj                            | both, clause=@v_change
heranziehen    | v | REQUEST meet   | subj > obj                            | both, zu=@v_meet
heranziehen    | v | REQUEST yield  | subj > obj                            | both, zu=@v_yield
heranziehen    | v | REQUEST assist | subj > obj                            | both, zu=@v_assist
heranziehen    | v | REQUEST change | subj > obj                            | both, zu=@v_change
heranziehen    | v | REQUEST        | subj > obj                            | both
herbeirufen    | v | REQUEST assist | subj > bei/von/obj                    | both
herbeiwünschen | v | REQUEST change | subj > von/gen(von)/gen(obj) | obj=@v_change;@v_assist;@v_yield;@v_meet;Freilassung;Einlass;Auskunft;Zugang;Gerechtigkeit;Wahrheit;Unabhängigkeit, actor
herbeizitieren | v | REQUEST meet   | subj > obj                            | actor, obj=person, obj!=@v_envoy
hervorheben | v | REQUEST change | subj > gen(obj) | obj=Notwendigkeit;Dringlichkeit;Erfordernis;Handlungsbedarf;Reformbedarf, actor
hinarbeiten    | v | REQUEST change | subj > bei/gen(auf)                   | auf=*, both
hinwirken      | v | REQUEST change | subj > bei/gen(auf)                   | auf=*, both
hinzuziehen    | v | REQUEST assist | subj > bei/von/obj                    | both
insistieren    | v | REQUEST meet   | subj > bei/clause/gen(auf)            | any, auf=@v_meet
insistieren    | v | REQUEST yield  | subj > bei/clause/gen(auf)            | any, auf=@v_yield
insistieren    | v | REQUEST assist | subj > bei/clause/gen(auf)            | any, auf=@v_assist
insistieren    | v | REQUEST change | subj > bei/clause/gen(auf)            | any, auf=@v_change
insistieren    | v | REQUEST meet   | subj > bei/clause/gen(auf)            | any, clause=@v_meet
insistieren    | v | REQUEST yield  | subj > bei/clause/gen(auf)            | any, clause=@v_yield
insistieren    | v | REQUEST assist | subj > bei/clause/gen(auf)            | any, clause=@v_assist
insistieren    | v | REQUEST change | subj > bei/clause/gen(auf)            | any, clause=@v_change
insistieren    | v | REQUEST change | subj > bei/gen(auf)/clause            | auf=*, actor
insistieren    | v | REQUEST change | subj > bei/clause/gen(auf)            | any
instruieren    | v | REQUEST meet   | subj > obj                            | both, clause=@v_meet
instruieren    | v | REQUEST yield  | subj > obj                            | both, clause=@v_yield
instruieren    | v | REQUEST assist | subj > obj                            | both, clause=@v_assist
instruieren    | v | REQUEST change | subj > obj                            | both, clause=@v_change
instruieren    | v | REQUEST meet   | subj > obj                            | both, zu=@v_meet
instruieren    | v | REQUEST yield  | subj > obj                            | both, zu=@v_yield
instruieren    | v | REQUEST assist | subj > obj                            | both, zu=@v_assist
instruieren    | v | REQUEST change | subj > obj                            | both, zu=@v_change
instruieren    | v | REQUEST change | subj > obj                            | both
intervenieren | v | REQUEST change | subj > bei/gen(bei) | bei=*, actor
kämpfen        | v | REQUEST change | subj > gen(für)                       | für=@v_leader, actor
löchern | v | REQUEST change | subj > obj/gen(obj) | both
mahnen         | v | REQUEST meet   | subj > obj/clause/gen(zu)             | any, clause=@v_meet
mahnen         | v | REQUEST yield  | subj > obj/clause/gen(zu)             | any, clause=@v_yield
mahnen         | v | REQUEST assist | subj > obj/clause/gen(zu)             | any, clause=@v_assist
mahnen         | v | REQUEST change | subj > obj/clause/gen(zu)             | any, clause=@v_change
mahnen         | v | REQUEST meet   | subj > obj/clause/gen(zu)             | any, zu=@v_meet
mahnen         | v | REQUEST yield  | subj > obj/clause/gen(zu)             | any, zu=@v_yield
mahnen         | v | REQUEST assist | subj > obj/clause/gen(zu)             | any, zu=@v_assist
mahnen         | v | REQUEST change | subj > obj/clause/gen(zu)             | any, zu=@v_change
mahnen         | v | REQUEST change | subj > obj/clause/gen(zu)             | any
mahnen         | v | REQUEST yield  | subj > obj                            | zu=Mäßigung;Ruhe;Besonnenheit;Zurückhaltung;Gewaltlosigkeit
mahnen         | v | REQUEST change | subj > obj                            | actor
mandatieren    | v | REQUEST change | subj > obj                            | both
mobilisieren | v | REQUEST change | subj > für/gen(für)/clause | für=Referendum;Neuwahl;Volksabstimmung;Volksentscheid;Rücktritt;Verbot;Sanktion, actor
mobilisieren | v | REQUEST assist | subj > obj/gen(obj) | obj=Anhänger;Anhängerschaft;Parteigänger;Sympathisant;Wähler;Wählerschaft;Volk;Bevölkerung;Masse;Öffentlichkeit;Basis;Mitglied;Bürger;Student;Landsmann;Arbeiter, actor, obj!=@troops
nachbohren | v | REQUEST change | subj > bei/gen(bei) | bei=*, actor
nachfragen     | v | REQUEST        | subj > bei                            | both
nachhaken      | v | REQUEST        | subj > bei                            | both
nachsuchen | v | REQUEST change | subj > bei/gen(bei)/in/dat | um=*, actor
nahelegen      | v | REQUEST change | subj > dat/clause                     | both
nahelegen | v | REQUEST change | subj > dat | clause=*, both
nötigen        | v | REQUEST yield  | subj > obj                            | both, clause=@v_yield
plädieren      | v | REQUEST change | subj > gen(für)                       | für=@v_leader, actor
plädieren | v | REQUEST change | subj > für/gen(für)/gen(auf) | auf=Haft;Haftstrafe;Freispruch;Todesstrafe;Gefängnis;Gefängnisstrafe;Freiheitsstrafe;Jahr;Höchststrafe, actor
pochen         | v | REQUEST meet   | subj > bei/clause/gen(auf)            | any, auf=@v_meet
pochen         | v | REQUEST yield  | subj > bei/clause/gen(auf)            | any, auf=@v_yield
pochen         | v | REQUEST assist | subj > bei/clause/gen(auf)            | any, auf=@v_assist
pochen         | v | REQUEST change | subj > bei/clause/gen(auf)            | any, auf=@v_change
pochen         | v | REQUEST meet   | subj > bei/clause/gen(auf)            | any, clause=@v_meet
pochen         | v | REQUEST yield  | subj > bei/clause/gen(auf)            | any, clause=@v_yield
pochen         | v | REQUEST assist | subj > bei/clause/gen(auf)            | any, clause=@v_assist
pochen         | v | REQUEST change | subj > bei/clause/gen(auf)            | any, clause=@v_change
pochen         | v | REQUEST change | subj > bei/gen(auf)/clause            | auf=*, actor
pochen         | v | REQUEST change | subj > bei/clause/gen(auf)            | any
quengeln       | v | REQUEST change | subj > auf/gen(auf)                   | both
raten          | v | REQUEST change | subj > dat/clause                     | both
raten | v | REQUEST change | subj > dat | zu=*, both
raten | v | REQUEST change | subj > dat | clause=*, both
reklamieren    | v | REQUEST meet   | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_meet
reklamieren    | v | REQUEST yield  | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_yield
reklamieren    | v | REQUEST assist | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_assist
reklamieren    | v | REQUEST change | subj > von/bei/an/durch(obj)/gen(obj) | actor, obj=@v_change
reklamieren    | v | REQUEST        | subj > von/bei/an/durch(obj)/gen(obj) | actor
remonstrieren | v | REQUEST change | subj > bei/gen(bei) | bei=*, actor
rufen          | v | REQUEST change | subj > nach                           | nach=@v_change, actor
rufen          | v | REQUEST assist | subj > nach                           | nach=@v_assist, actor
rufen          | v | REQUEST assist | subj > zu/obj                         | zu=Hilfe
sehen | v | REQUEST change | subj > bei/in(obj)/gen(obj) | obj=Notwendigkeit;Handlungsbedarf;Reformbedarf;Nachbesserungsbedarf;Klärungsbedarf;Änderungsbedarf;Regelungsbedarf, actor
solle          | x | REQUEST change | speaker > subj                        | both, subj!=@sport
sollten        | x | REQUEST change | speaker > subj                        | both, subj!=@sport
muss           | x | REQUEST change | speaker > subj                        | both, subj!=@sport
müsse          | x | REQUEST change | speaker > subj                        | both, subj!=@sport
müssten        | x | REQUEST change | speaker > subj                        | both, subj!=@sport
stellen        | v | REQUEST change | subj > bei/an/dat/gegen(obj)          | obj=Antrag;Eilantrag;Befangenheitsantrag;Beweisantrag;Gegenantrag;Änderungsantrag;Dringlichkeitsantrag;Haftantrag;Änderungsantrag
stellen        | v | REQUEST change | subj > an/gen(an)/dat/bei             | obj=Forderung;Bedingung
streiten       | v | REQUEST change | subj > gen(für)                       | für=@v_leader, actor
trommeln | v | REQUEST change | subj > für/gen(für)/clause | für=Referendum;Neuwahl;Volksabstimmung;Volksentscheid;Rücktritt;Verbot;Sanktion, actor
unterstreichen | v | REQUEST change | subj > gen(obj) | obj=Notwendigkeit;Dringlichkeit;Erfordernis;Handlungsbedarf;Reformbedarf, actor
urgieren | v | REQUEST change | subj > von/gen(von)/gen(obj) | obj=@v_change;@v_assist;@v_yield;@v_meet;Freilassung;Einlass;Auskunft;Zugang;Gerechtigkeit;Wahrheit;Unabhängigkeit, actor
verlangen      | v | REQUEST meet   | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, obj=@v_meet
verlangen      | v | REQUEST yield  | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, obj=@v_yield
verlangen      | v | REQUEST assist | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, obj=@v_assist
verlangen      | v | REQUEST change | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, obj=@v_change
verlangen      | v | REQUEST meet   | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, clause=@v_meet
verlangen      | v | REQUEST yield  | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, clause=@v_yield
verlangen      | v | REQUEST assist | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, clause=@v_assist
verlangen      | v | REQUEST change | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty, clause=@v_change
verlangen      | v | REQUEST        | subj > obj                            | obj=person, both
verlangen      | v | REQUEST change | subj > von/durch(obj)/clause/gen(obj) | obj!=@v_casualty
verlangen      | v | REQUEST yield  | subj > von/durch(obj)                 | obj=@v_release_noun
verlangen      | v | REQUEST change | subj > nach(subj)/clause              | nach=@v_change
verpflichten   | v | REQUEST meet   | subj > obj                            | both, clause=@v_meet
verpflichten   | v | REQUEST yield  | subj > obj                            | both, clause=@v_yield
verpflichten   | v | REQUEST assist | subj > obj                            | both, clause=@v_assist
verpflichten   | v | REQUEST change | subj > obj                            | both, clause=@v_change
verpflichten   | v | REQUEST meet   | subj > obj                            | both, zu=@v_meet
verpflichten   | v | REQUEST yield  | subj > obj                            | both, zu=@v_yield
verpflichten   | v | REQUEST assist | subj > obj                            | both, zu=@v_assist
verpflichten   | v | REQUEST change | subj > obj                            | both, zu=@v_change
verpflichten   | v | REQUEST change | subj > obj                            | both
vorladen       | v | REQUEST meet   | subj > obj                            | actor, obj=person, obj!=@v_envoy
vorschlagen    | v | REQUEST meet   | subj > dat/gen(obj)/clause            | both, obj=@v_meet
vorschlagen    | v | REQUEST yield  | subj > dat/gen(obj)/clause            | both, obj=@v_yield
vorschlagen    | v | REQUEST assist | subj > dat/gen(obj)/clause            | both, obj=@v_assist
vorschlagen    | v | REQUEST change | subj > dat/gen(obj)/clause            | both, obj=@v_change
vorschlagen    | v | REQUEST meet   | subj > dat/gen(obj)/clause            | both, clause=@v_meet
vorschlagen    | v | REQUEST yield  | subj > dat/gen(obj)/clause            | both, clause=@v_yield
vorschlagen    | v | REQUEST assist | subj > dat/gen(obj)/clause            | both, clause=@v_assist
vorschlagen    | v | REQUEST change | subj > dat/gen(obj)/clause            | both, clause=@v_change
vorschlagen    | v | REQUEST change | subj > dat/gen(obj)/clause            | both
vorschlagen    | v | REQUEST change | subj > dat/gen(obj)/clause            | subj=@v_official
vorschlagen | v | REQUEST change | subj > dat/gen(obj) | actor
vorschreiben   | v | REQUEST change | subj > dat/gen(obj)/clause            | both
vorschreiben | v | REQUEST change | subj > dat | clause=*, both
vorsprechen | v | REQUEST | subj > bei/gen(bei)/in/dat | um=*, actor
warnen         | v | REQUEST change | subj > obj/gen(vor)                   | vor=@v_consumption, actor
werben         | v | REQUEST change | subj > gen(für)                       | für=@v_leader, actor
werben         | v | REQUEST assist | subj > bei/in                         | um=@v_assist, both
werben | v | REQUEST change | subj > bei | bei=actor, um=*
wollen | v | REQUEST change | subj > gen(obj)/obj | subj=actor, obj=*, actor
wollen | v | REQUEST change | speaker/subj > clause/obj(clause) | clause=@v_yield;@v_change;@v_assist;aussagen;zurücktreten;abziehen;zahlen;abtreten;gehen, both
wollen | v | REQUEST change | subj > clause | clause=*, both, subj=actor
wünschen       | v | REQUEST change | subj > von                            | von=actor, actor
wünschen | v | REQUEST change | subj > gen(obj)/clause | subj=actor, clause=*, actor
zuraten        | v | REQUEST change | subj > dat/clause                     | both
zwingen        | v | REQUEST yield  | subj > obj                            | both, clause=@v_yield

# reflexive verbs
@ lemma | pos | act | frame | if
sich anschließen | v | REQUEST change | subj > nach(dat)/an(dat)/gen(dat) | dat=Forderung;Appell;Aufruf;Ruf;Bitte;Petition, actor
sich anschließen | v | REQUEST change | subj > nach(gen)/an(gen)/gen(gen) | gen=Forderung;Appell;Aufruf;Ruf;Bitte;Petition, actor
sich ausbedingen | v | REQUEST change | subj > von/gen(obj) | actor
sich ausbitten   | v | REQUEST change | subj > von/gen(obj) | actor
sich aussprechen | v | REQUEST change | subj > gen(für)     | für=@v_leader, actor
sich aussprechen | v | REQUEST yield  | subj > bei/gen(für) | für=@v_yield, actor
sich aussprechen | v | REQUEST meet   | subj > mit/mit(für) | für=@v_meet, actor
sich bemühen     | v | REQUEST change | subj > bei/gen(um)  | um=@v_assist, actor
sich bewerben    | v | REQUEST        | subj > bei/gen(um)  | um=@v_assist, actor
sich bewerben | v | REQUEST | subj > bei/gen(um)/in(um)/um | um=Mitgliedschaft;Aufnahme;Beitritt;Sitz;Vollmitgliedschaft;NATO-Mitgliedschaft;EU-Mitgliedschaft, actor
sich einsetzen   | v | REQUEST change | subj > gen(für)     | für=@v_leader, actor
sich einsetzen   | v | REQUEST yield  | subj > bei/gen(für) | für=@v_yield, actor
sich einsetzen   | v | REQUEST meet   | subj > mit/mit(für) | für=@v_meet, actor
sich erbitten    | v | REQUEST change | subj > von/gen(obj) | actor
sich starkmachen | v | REQUEST change | subj > gen(für)     | für=@v_leader, actor
sich starkmachen | v | REQUEST yield  | subj > bei/gen(für) | für=@v_yield, actor
sich verbitten   | v | REQUEST change | subj > von/gen(obj) | actor
sich verwenden   | v | REQUEST yield  | subj > bei/gen(für) | für=@v_yield, actor
sich wenden      | v | REQUEST assist | subj > an/gen(an)   | both, clause=*
sich wenden      | v | REQUEST change | subj > an/gen(an)   | mit=Bitte;Appell;Aufruf;Forderung;Ersuchen;Gesuch;Petition;Hilferuf;Wunsch;Anliegen
sich wenden      | v | REQUEST assist | subj > an/gen(an)   | an=@v_court
sich wünschen | v | REQUEST change | subj > von/gen(obj)/clause | actor

# support-verb constructions
@ lemma | pos | act | frame | if
an Herz legen | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
an Pflicht erinnern | v | REQUEST change | subj > auf/gen(auf)/obj/gen(obj) | both
an Verhandlungstisch zurückrufen       | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
absegnen lassen | v | REQUEST change | subj > von/durch | both
Änderungsantrag einbringen             | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Anordnung erteilen                     | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Anordnung treffen                      | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
ans Herz legen                         | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
ans Herz legen | v | REQUEST change | subj > dat | actor
Anspruch anmelden                      | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Anspruch erheben                       | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Anspruch geltend machen                | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Anstoß geben                           | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Antrag auf Mitgliedschaft stellen      | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
Antrag einbringen                      | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Antrag einreichen                      | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Antrag stellen                         | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Anweisung erteilen                     | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Anweisung geben                        | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Appell richten                         | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Asyl beantragen                        | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
Asylantrag stellen                     | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
auf Tisch legen                        | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Auflage erteilen                       | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Auflage machen                         | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Aufruf richten                         | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Aufruf starten                         | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Aufruf veröffentlichen                 | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
aufs Tapet bringen                     | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Auftrag erteilen                       | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Auftrag geben                          | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Bedingung formulieren                  | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Bedingung nennen                       | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Bedingung stellen                      | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Befehl erteilen                        | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Befehl geben                           | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Beine machen | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Beitritt beantragen                    | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
Bittbrief schreiben | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Bitte äußern                           | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Bitte richten                          | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Bitte vortragen                        | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Brief richten | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Dampf machen | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Daumenschraube anlegen                 | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Druck aufbauen | v | REQUEST change | subj > auf/gen(auf)/obj/gen(obj) | both
Druck ausüben                          | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Druck ausüben                          | v | REQUEST change | subj > auf/gen(auf)/dat/obj                  | both
Druck erhöhen                          | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Druck erhöhen                          | v | REQUEST change | subj > auf/gen(auf)/dat/obj                  | both
Druck machen                           | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Druck machen                           | v | REQUEST change | subj > auf/gen(auf)/dat/obj                  | both
Druck verstärken                       | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Druck verstärken                       | v | REQUEST change | subj > auf/gen(auf)/dat/obj                  | both
Ersuchen richten                       | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Erwartung äußern                       | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Erwartung formulieren                  | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Feuer unter Hintern machen | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Forderung aufstellen                   | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Forderung bekräftigen                  | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Forderung erheben                      | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Forderung erneuern                     | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Forderung präsentieren                 | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Forderung richten                      | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Forderung stellen                      | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Forderung vorbringen                   | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Forderung wiederholen                  | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Frist setzen                           | v | REQUEST yield  | subj > dat/gegen/an                          | any
Frist setzen | v | REQUEST yield | subj > dat | actor
Frist stellen | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Gesetzentwurf auf Weg bringen          | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Gesetzentwurf einbringen               | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Gesetzesentwurf einbringen             | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Gesetzesinitiative einbringen          | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Gesuch richten | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Gnadengesuch einreichen                | v | REQUEST yield  | subj > obj/bei                               | any
Gnadengesuch stellen                   | v | REQUEST yield  | subj > obj/bei                               | any
Hausaufgabe geben | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Hilfe anfordern                        | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
Hilfe beantragen                       | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
Hilfeersuchen richten                  | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
Hilferuf richten | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Hilferuf senden                        | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
Hoffnung äußern                        | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
in Pflicht nehmen                      | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
in Stammbuch schreiben | v | REQUEST change | subj > dat | both
in Verantwortung nehmen | v | REQUEST yield | subj > obj/gen(obj)/an | both
ins Gespräch bringen                   | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
ins Gewissen reden                     | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
ins Gewissen reden | v | REQUEST change | subj > dat | both
ins Spiel bringen                      | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
ins Stammbuch schreiben                | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
kategorisch fordern                    | v | REQUEST meet   | subj > von/gen(obj)/clause                   | any, obj=@v_meet
kategorisch fordern                    | v | REQUEST yield  | subj > von/gen(obj)/clause                   | any, obj=@v_yield
kategorisch fordern                    | v | REQUEST assist | subj > von/gen(obj)/clause                   | any, obj=@v_assist
kategorisch fordern                    | v | REQUEST change | subj > von/gen(obj)/clause                   | any, obj=@v_change
kategorisch fordern                    | v | REQUEST meet   | subj > von/gen(obj)/clause                   | any, clause=@v_meet
kategorisch fordern                    | v | REQUEST yield  | subj > von/gen(obj)/clause                   | any, clause=@v_yield
kategorisch fordern                    | v | REQUEST assist | subj > von/gen(obj)/clause                   | any, clause=@v_assist
kategorisch fordern                    | v | REQUEST change | subj > von/gen(obj)/clause                   | any, clause=@v_change
kategorisch fordern                    | v | REQUEST change | subj > von/gen(obj)/clause                   | any
mahnend Wort richten | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Mahnung aussprechen                    | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Mahnung richten                        | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Misstrauensantrag einbringen           | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
mit auf Weg geben | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Mitgliedschaft beantragen              | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
Nachfrist setzen | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Nothilfe beantragen                    | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
offen Brief schreiben | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Order geben                            | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Petition einreichen                    | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Petition starten                       | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Petition übergeben                     | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Pflicht haben | v | REQUEST change | speaker > subj | both
Pistole auf Brust setzen               | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
politisch Asyl beantragen              | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
Rücktritt nahelegen                    | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
sich stark machen                      | v | REQUEST change | subj > gen(für)                              | für=@v_leader, actor
sich stark machen                      | v | REQUEST yield  | subj > bei/gen(für)                          | für=@v_yield, actor
Sitzung beantragen                     | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
Sitzung einberufen                     | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
Sondersitzung beantragen               | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
ultimativ fordern                      | v | REQUEST meet   | subj > von/gen(obj)/clause                   | any, obj=@v_meet
ultimativ fordern                      | v | REQUEST yield  | subj > von/gen(obj)/clause                   | any, obj=@v_yield
ultimativ fordern                      | v | REQUEST assist | subj > von/gen(obj)/clause                   | any, obj=@v_assist
ultimativ fordern                      | v | REQUEST change | subj > von/gen(obj)/clause                   | any, obj=@v_change
ultimativ fordern                      | v | REQUEST meet   | subj > von/gen(obj)/clause                   | any, clause=@v_meet
ultimativ fordern                      | v | REQUEST yield  | subj > von/gen(obj)/clause                   | any, clause=@v_yield
ultimativ fordern                      | v | REQUEST assist | subj > von/gen(obj)/clause                   | any, clause=@v_assist
ultimativ fordern                      | v | REQUEST change | subj > von/gen(obj)/clause                   | any, clause=@v_change
ultimativ fordern                      | v | REQUEST change | subj > von/gen(obj)/clause                   | any
um Amtshilfe bitten                    | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Asyl bitten                         | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Asyl ersuchen                       | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Auskunft bitten                     | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Beistand bitten                     | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Geduld bitten                       | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Gespräch bitten                     | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
um Gnade bitten                        | v | REQUEST yield  | subj > obj/bei                               | any
um Gnade flehen                        | v | REQUEST yield  | subj > obj/bei                               | any
um Hilfe bitten                        | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Hilfe ersuchen                      | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Hilfe rufen                         | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Kredit bitten                       | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Rat bitten                          | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Schutz bitten                       | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Unterstützung bitten                | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Vergebung flehen                    | v | REQUEST yield  | subj > obj/bei                               | any
um Vermittlung bitten                  | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
um Verständnis bitten                  | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
unter Druck geraten | v | REQUEST yield | von > subj | clause=*, recipient
unter Druck setzen                     | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
unter Druck setzen                     | v | REQUEST change | subj > auf/gen(auf)/dat/obj                  | both
unter Druck stehen | v | REQUEST yield | von > subj | clause=*, recipient
unter Zugzwang bringen | v | REQUEST change | subj > auf/gen(auf)/obj/gen(obj) | both
unter Zugzwang setzen | v | REQUEST change | subj > auf/gen(auf)/obj/gen(obj) | both
Unterschrift sammeln | v | REQUEST change | subj > von(für)/durch(für)/gen(für)/für/an | für=@v_change;@v_yield;@v_assist;Verbot;Volksbegehren;Abstimmung;Petition;Initiative;Freilassung, actor
Unterschrift übergeben | v | REQUEST change | subj > dat/an | actor
Vertrauensfrage stellen                | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
Volksbegehren einleiten                | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Volksbegehren starten                  | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Vorbedingung stellen                   | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Vorschlag einbringen                   | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Vorschlag machen                       | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Vorschlag unterbreiten                 | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Vorschlag vorlegen                     | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Weisung erteilen                       | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Weisung geben                          | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
Wert legen                             | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Wunsch äußern                          | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Wunsch richten | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Wunsch vortragen                       | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
Zeit geben | v | REQUEST yield | subj > dat | bis=*, both
zu Gespräch auffordern                 | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
zu Hilfe rufen                         | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
zu Reform auffordern                   | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
zu Spende aufrufen                     | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
zu Verhandlung auffordern              | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
Zugeständnis abringen | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
Zugeständnis abverlangen | v | REQUEST change | subj > an/gen(an)/dat/gegenüber | both
zum Abzug auffordern                   | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zum Abzug drängen | v | REQUEST yield | subj > obj/gen(obj)/an | both
zum Boykott aufrufen                   | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zum Dialog auffordern                  | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
zum Dialog aufrufen                    | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
zum Dschihad aufrufen                  | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zum Einlenken auffordern               | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zum Einlenken bewegen                  | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zum Einlenken drängen | v | REQUEST yield | subj > obj/gen(obj)/an | both
zum Frieden mahnen | v | REQUEST yield | subj > obj/gen(obj)/an | both
zum Gebet aufrufen                     | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zum Generalstreik aufrufen             | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zum Gespräch auffordern                | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
zum Gespräch bitten                    | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
zum Handeln auffordern                 | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
zum Handeln aufrufen                   | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
zum Handeln drängen | v | REQUEST yield | subj > obj/gen(obj)/an | both
zum heilig Krieg aufrufen              | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zum Kampf aufrufen                     | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zum Maßhalten aufrufen                 | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
zum Mord aufrufen                      | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zum Nachgeben bewegen | v | REQUEST yield | subj > obj/gen(obj)/an | both
zum Nachgeben drängen | v | REQUEST yield | subj > obj/gen(obj)/an | both
zum Protest aufrufen                   | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zum Rapport bestellen                  | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
zum Rapport bitten                     | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
zum Rücktritt auffordern               | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
zum Rücktritt drängen                  | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
zum Rückzug auffordern                 | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zum Rückzug drängen | v | REQUEST yield | subj > obj/gen(obj)/an | both
zum Sparen auffordern                  | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
zum Streik aufrufen                    | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zum Sturz aufrufen                     | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zum Umdenken auffordern                | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
zum Verzicht auffordern                | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zum Warnstreik aufrufen                | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zum Widerstand aufrufen                | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zur Aufgabe auffordern                 | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Aufgabe bewegen                    | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Bedingung machen                   | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
zur Besonnenheit aufrufen              | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Besonnenheit mahnen                | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Besonnenheit mahnen | v | REQUEST yield | subj > obj | actor
zur Besonnenheit raten | v | REQUEST yield | subj > dat | actor
zur Demonstration aufrufen             | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zur Diskussion stellen                 | v | REQUEST change | subj > an/gen(an)/dat/bei/auf/obj/gegen/von/clause | actor
zur Eile drängen | v | REQUEST change | subj > auf/gen(auf)/obj/gen(obj) | both
zur Eile mahnen                        | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
zur Freilassung auffordern             | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Gewalt aufrufen                    | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zur Herausgabe auffordern              | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Hilfe rufen                        | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
zur Kapitulation auffordern            | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Kooperation auffordern             | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
zur Kundgebung aufrufen                | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zur Mäßigung aufrufen                  | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Mäßigung aufrufen | v | REQUEST yield | subj > obj | actor
zur Mäßigung mahnen                    | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Mäßigung raten | v | REQUEST yield | subj > obj/gen(obj)/an | both
zur Mithilfe aufrufen                  | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
zur Ordnung mahnen                     | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
zur Ordnung rufen                      | v | REQUEST change | subj > an/gen(an)/dat/gen(dat)/obj/clause    | both
zur Räson bringen | v | REQUEST change | subj > auf/gen(auf)/obj/gen(obj) | both
zur Räson rufen | v | REQUEST change | subj > auf/gen(auf)/obj/gen(obj) | both
zur Rückkehr an Verhandlungstisch auffordern | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
zur Ruhe aufrufen                      | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Ruhe aufrufen | v | REQUEST yield | subj > obj | actor
zur Ruhe mahnen                        | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Solidarität aufrufen               | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
zur Umkehr aufrufen                    | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
zur Umkehr bewegen | v | REQUEST yield | subj > obj/gen(obj)/an | both
zur Umkehr mahnen | v | REQUEST yield | subj > obj/gen(obj)/an | both
zur Unterstützung auffordern           | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any
zur Verhandlung auffordern             | v | REQUEST meet   | subj > obj/mit/gen(obj)/an/gen(an)/bei       | any
zur Vernunft rufen                     | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Wahl aufrufen                      | v | REQUEST        | subj > obj/gen(obj)/gegen/gen(gegen)         | any
zur Zurückhaltung auffordern           | v | REQUEST change | subj > obj/dat/gen(obj)                      | any
zur Zurückhaltung aufrufen             | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Zurückhaltung mahnen               | v | REQUEST yield  | subj > obj/gen(obj)/dat                      | any
zur Zurückhaltung mahnen | v | REQUEST yield | subj > obj | actor
zur Zusammenarbeit auffordern          | v | REQUEST assist | subj > obj/bei/in/dat/an/gen(an)             | any

# nouns
@ lemma | pos | act | frame | if
Amtshilfeersuchen      | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/bei/in  | any
Änderungsantrag        | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Anfrage                | n | REQUEST        | gen/adj/durch/comp/subj > an/gen(an)/bei     | both
Anliegen               | n | REQUEST meet   | gen/adj/durch/comp/subj > an/gen(an)/bei/clause | any, nach=@v_meet
Anliegen               | n | REQUEST yield  | gen/adj/durch/comp/subj > an/gen(an)/bei/clause | any, nach=@v_yield
Anliegen               | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/bei/clause | any, nach=@v_assist
Anliegen               | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/bei/clause | any, nach=@v_change
Anliegen               | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/bei/clause | actor
Anordnung              | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)         | both
Anregung | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause | both
Ansinnen               | n | REQUEST meet   | gen/adj/durch/comp/subj > an/gen(an)/bei/clause | any, nach=@v_meet
Ansinnen               | n | REQUEST yield  | gen/adj/durch/comp/subj > an/gen(an)/bei/clause | any, nach=@v_yield
Ansinnen               | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/bei/clause | any, nach=@v_assist
Ansinnen               | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/bei/clause | any, nach=@v_change
Ansinnen               | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/bei/clause | any
Antrag                 | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Anweisung              | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)         | both
Anweisung              | n | REQUEST yield  | gen/adj/durch/comp/subj > an/gen(an)         | clause=@v_yield
Appell                 | n | REQUEST meet   | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, zu=@v_meet
Appell                 | n | REQUEST yield  | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, zu=@v_yield
Appell                 | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, zu=@v_assist
Appell                 | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, zu=@v_change
Appell                 | n | REQUEST meet   | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, clause=@v_meet
Appell                 | n | REQUEST yield  | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, clause=@v_yield
Appell                 | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, clause=@v_assist
Appell                 | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, clause=@v_change
Appell                 | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause  | any
Asylantrag             | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/bei/in  | any
Asylgesuch             | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/bei/in  | any
Aufforderung           | n | REQUEST meet   | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, zu=@v_meet
Aufforderung           | n | REQUEST yield  | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, zu=@v_yield
Aufforderung           | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, zu=@v_assist
Aufforderung           | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, zu=@v_change
Aufforderung           | n | REQUEST meet   | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, clause=@v_meet
Aufforderung           | n | REQUEST yield  | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, clause=@v_yield
Aufforderung           | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, clause=@v_assist
Aufforderung           | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, clause=@v_change
Aufforderung           | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause  | any
Auflage                | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)         | both
Aufnahmeantrag         | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/bei/in  | any
Aufruf                 | n | REQUEST meet   | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, zu=@v_meet
Aufruf                 | n | REQUEST yield  | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, zu=@v_yield
Aufruf                 | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, zu=@v_assist
Aufruf                 | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, zu=@v_change
Aufruf                 | n | REQUEST meet   | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, clause=@v_meet
Aufruf                 | n | REQUEST yield  | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, clause=@v_yield
Aufruf                 | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, clause=@v_assist
Aufruf                 | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause  | any, clause=@v_change
Aufruf                 | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause  | any
Auslieferungsantrag    | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/bei/in  | any
Auslieferungsersuchen  | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/bei/in  | any
Auslieferungsgesuch    | n | REQUEST assist | gen/adj/durch/comp/subj > an/gen(an)/bei/in  | any
Ausschreibung          | n | REQUEST        | gen/adj/durch/comp/subj > an/gen(an)/bei     | both
Amtshilfeersuchen      | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Änderungsantrag        | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Änderungswunsch | n | REQUEST change | gen/adj/durch/comp/subj/aus/von > an/gen(an)/gegenüber/nach/zu/clause/an(aus)/gen(nach) | any
Anfrage                | n | REQUEST        | gen/adj/durch/comp/subj/aus > an/gen(an)/bei     | both
Anliegen               | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_meet
Anliegen               | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_yield
Anliegen               | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_assist
Anliegen               | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_change
Anliegen               | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any
Anordnung              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)         | both
Anregung | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause | both
Ansinnen               | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_meet
Ansinnen               | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_yield
Ansinnen               | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_assist
Ansinnen               | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_change
Ansinnen               | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any
Ansuchen | n | REQUEST assist | gen/adj/durch/comp/subj/aus/von > an/gen(an)/bei/gen(bei)/gegenüber/an(aus) | any
Antrag                 | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Anweisung              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)         | both
Anweisung              | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)         | clause=@v_yield
Appell                 | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_meet
Appell                 | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_yield
Appell                 | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_assist
Appell                 | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_change
Appell                 | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_meet
Appell                 | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_yield
Appell                 | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_assist
Appell                 | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_change
Appell                 | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any
Asylantrag             | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Asylersuchen | n | REQUEST assist | gen/adj/durch/comp/subj/aus/von > an/gen(an)/bei/gen(bei)/gegenüber/an(aus) | any
Asylgesuch             | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
auf Betreiben | n | REQUEST change | gen/poss/von > - | actor
auf Bitte | n | REQUEST change | gen/poss/von > - | actor
auf Ersuchen | n | REQUEST change | gen/poss/von > - | actor
auf Geheiß | n | REQUEST change | gen/poss/von > - | actor
auf Verlangen | n | REQUEST change | gen/poss/von > - | actor
auf Wunsch | n | REQUEST change | gen/poss/von > - | actor
auf Zuruf | n | REQUEST change | gen/poss/von > - | actor
Aufforderung           | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_meet
Aufforderung           | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_yield
Aufforderung           | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_assist
Aufforderung           | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_change
Aufforderung           | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_meet
Aufforderung           | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_yield
Aufforderung           | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_assist
Aufforderung           | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_change
Aufforderung           | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any
Auflage                | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)         | both
Aufnahmeantrag         | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Aufnahmegesuch | n | REQUEST assist | gen/adj/durch/comp/subj/aus/von > an/gen(an)/bei/gen(bei)/gegenüber/an(aus) | any
Aufruf                 | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_meet
Aufruf                 | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_yield
Aufruf                 | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_assist
Aufruf                 | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_change
Aufruf                 | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_meet
Aufruf                 | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_yield
Aufruf                 | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_assist
Aufruf                 | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_change
Aufruf                 | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any
Auslieferungsantrag    | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Auslieferungsbegehren | n | REQUEST | gen/adj/durch/comp/subj/aus/von > an/gen(an)/gegenüber/nach/zu/clause/an(aus)/gen(nach) | any
Auslieferungsersuchen  | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Auslieferungsgesuch    | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Ausschreibung          | n | REQUEST        | gen/adj/durch/comp/subj/aus > an/gen(an)/bei     | both
Bedingung              | n | REQUEST change | subj/gen > für/gen(für)/gen(für)             | both, subj=actor
Befangenheitsantrag    | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Befehl                 | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)         | both
Befehl                 | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)         | clause=@v_yield
Begehren               | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_meet
Begehren               | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_yield
Begehren               | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_assist
Begehren               | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_change
Begehren               | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any
Beistandsersuchen | n | REQUEST assist | gen/adj/durch/comp/subj/aus/von > an/gen(an)/bei/gen(bei)/gegenüber/an(aus) | any
Beitrittsantrag        | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Beitrittsgesuch        | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Beschlussantrag        | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Besonnenheit | n | REQUEST yield | gen/adj/subj/aus > an | zu=*, both
Beweisantrag           | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Bittbrief | n | REQUEST change | gen/adj/durch/comp/subj/aus/von > an/gen(an)/gegenüber/nach/zu/clause/an(aus)/gen(nach) | any
Bitte                  | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, um=@v_meet
Bitte                  | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, um=@v_yield
Bitte                  | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, um=@v_assist
Bitte                  | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, um=@v_change
Bitte                  | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, clause=@v_meet
Bitte                  | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, clause=@v_yield
Bitte                  | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, clause=@v_assist
Bitte                  | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, clause=@v_change
Bitte                  | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any
Bittgesuch | n | REQUEST change | gen/adj/durch/comp/subj/aus/von > an/gen(an)/gegenüber/nach/zu/clause/an(aus)/gen(nach) | any
Boykottaufruf          | n | REQUEST        | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Bürgerbegehren         | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Demonstrationsaufruf   | n | REQUEST        | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Direktive              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)         | both
Drängen                | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_meet
Drängen                | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_yield
Drängen                | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_assist
Drängen                | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_change
Drängen                | n | REQUEST change | gen/adj/durch/comp/subj/aus > bei                | auf=*, actor
Drängen                | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any
Druck                  | n | REQUEST change | gen/adj/durch/comp/subj/aus > auf/gen(auf)       | both, comp!=Luft;Blut;Buch;Wasser;Zeit;Über;Unter;Hoch
Eilantrag              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Eingabe | n | REQUEST change | gen/adj/durch/comp/subj/aus/von > an/gen(an)/gegenüber/nach/zu/clause/an(aus)/gen(nach) | any
Einladung              | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/gen(an) | both
Empfehlung             | n | REQUEST change | gen/adj/subj/aus > an/gen(an)/clause             | both
Entschließungsantrag   | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Ermahnung              | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_meet
Ermahnung              | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_yield
Ermahnung              | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_assist
Ermahnung              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_change
Ermahnung              | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_meet
Ermahnung              | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_yield
Ermahnung              | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_assist
Ermahnung              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_change
Ermahnung              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any
Ersuchen               | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, um=@v_meet
Ersuchen               | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, um=@v_yield
Ersuchen               | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, um=@v_assist
Ersuchen               | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, um=@v_change
Ersuchen               | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, clause=@v_meet
Ersuchen               | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, clause=@v_yield
Ersuchen               | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, clause=@v_assist
Ersuchen               | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, clause=@v_change
Ersuchen               | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any
Fahndungsaufruf        | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Forderung              | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/von/gegen/gen(gegen)/clause/gen(nach) | any, nach=@v_meet
Forderung              | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/von/gegen/gen(gegen)/clause/gen(nach) | any, nach=@v_yield
Forderung              | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/von/gegen/gen(gegen)/clause/gen(nach) | any, nach=@v_assist
Forderung              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/von/gegen/gen(gegen)/clause/gen(nach) | any, nach=@v_change
Forderung              | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/von/gegen/gen(gegen)/clause/gen(nach) | any, clause=@v_meet
Forderung              | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/von/gegen/gen(gegen)/clause/gen(nach) | any, clause=@v_yield
Forderung              | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/von/gegen/gen(gegen)/clause/gen(nach) | any, clause=@v_assist
Forderung              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/von/gegen/gen(gegen)/clause/gen(nach) | any, clause=@v_change
Forderung              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/von/gegen/gen(gegen)/clause/gen(nach) | any
Forderung              | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)         | nach=@v_release_noun
Forderungskatalog      | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/von/gegen/gen(gegen) | any
Freilassungsforderung  | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Friedensappell         | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Friedensplan           | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | both, comp!=Sprach
Friedensvorschlag      | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | both, comp!=Sprach
Gebietsforderung       | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Gegenforderung | n | REQUEST change | gen/adj/durch/comp/subj/aus/von > an/gen(an)/gegenüber/nach/zu/clause/an(aus)/gen(nach) | any
Gesetzesantrag         | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Gesetzesinitiative     | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | both, comp!=Sprach
Gesetzesvorschlag      | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | gen=actor
Gewaltaufruf           | n | REQUEST        | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Gewerkschaftsforderung | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/von/gegen/gen(gegen) | any
Gnadenappell           | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Gnadengesuch           | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Handlungsempfehlung    | n | REQUEST change | gen/adj/subj/aus > an/gen(an)/clause             | both
Hilfeersuchen          | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Hilfegesuch | n | REQUEST assist | gen/adj/durch/comp/subj/aus/von > an/gen(an)/bei/gen(bei)/gegenüber/an(aus) | any
Hilferuf               | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Hilfewunsch | n | REQUEST assist | gen/adj/durch/comp/subj/aus/von > an/gen(an)/bei/gen(bei)/gegenüber/an(aus) | any
Hilfsanfrage | n | REQUEST assist | gen/adj/durch/comp/subj/aus/von > an/gen(an)/bei/gen(bei)/gegenüber/an(aus) | any
Hilfsantrag            | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Hilfsappell            | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Hilfsaufruf | n | REQUEST assist | gen/adj/durch/comp/subj/aus/von > an/gen(an)/bei/gen(bei)/gegenüber/an(aus) | any
Hilfsersuchen          | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Hilfsgesuch            | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Initiative             | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | both, comp!=Sprach
Kampfansage            | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)         | both
Kampfaufruf            | n | REQUEST        | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Kompromissvorschlag    | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | both, comp!=Sprach
Kreditantrag           | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Kreditgesuch | n | REQUEST assist | gen/adj/durch/comp/subj/aus/von > an/gen(an)/bei/gen(bei)/gegenüber/an(aus) | any
Lohnforderung          | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/von/gegen/gen(gegen) | any
Lösegeldforderung      | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Mahnschreiben | n | REQUEST change | gen/adj/durch/comp/subj/aus/von > an/gen(an)/gegenüber/nach/zu/clause/an(aus)/gen(nach) | any
Mahnung                | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_meet
Mahnung                | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_yield
Mahnung                | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_assist
Mahnung                | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, zu=@v_change
Mahnung                | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_meet
Mahnung                | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_yield
Mahnung                | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_assist
Mahnung                | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any, clause=@v_change
Mahnung                | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | any
Maximalforderung | n | REQUEST change | gen/adj/durch/comp/subj/aus/von > an/gen(an)/gegenüber/nach/zu/clause/an(aus)/gen(nach) | any
Mindestforderung | n | REQUEST change | gen/adj/durch/comp/subj/aus/von > an/gen(an)/gegenüber/nach/zu/clause/an(aus)/gen(nach) | any
Mobilisierung | n | REQUEST assist | durch/adj/subj > gen | gen=Anhänger;Anhängerschaft;Parteigänger;Wähler;Bevölkerung;Masse;Öffentlichkeit;Basis, actor
Mordaufruf             | n | REQUEST        | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
nach Wille | n | REQUEST change | gen/poss/von > - | actor
Onlinepetition | n | REQUEST change | gen/adj/durch/comp/subj/aus/von > an/gen(an)/gegenüber/nach/zu/clause/an(aus)/gen(nach) | any
Order                  | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)         | both
Petition               | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Petitionsliste         | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Plebiszit              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Postulat | n | REQUEST change | gen/adj/durch/comp/subj/aus/von > an/gen(an)/gegenüber/nach/zu/clause/an(aus)/gen(nach) | any
Protestaufruf          | n | REQUEST        | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Rat                    | n | REQUEST change | gen/adj/subj/aus > an/gen(an)/clause             | an=*, both
Ratschlag              | n | REQUEST change | gen/adj/subj/aus > an/gen(an)/clause             | both
Räumungsaufforderung   | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Rechtshilfeersuchen    | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Rechtshilfegesuch | n | REQUEST assist | gen/adj/durch/comp/subj/aus/von > an/gen(an)/bei/gen(bei)/gegenüber/an(aus) | any
Reformforderung        | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Reformvorschlag        | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | both, comp!=Sprach
Reformvorschlag        | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | gen=actor
Rückgabeforderung      | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Rücktrittsaufforderung | n | REQUEST yield | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen | any
Rücktrittsforderung    | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Ruf                    | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)     | nach=@v_change, any
Ruf                    | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)     | nach=@v_assist, any
Spendenaufruf          | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in  | any
Streikaufruf           | n | REQUEST        | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Streikbeschluss        | n | REQUEST        | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Tarifforderung         | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/von/gegen/gen(gegen) | any
Tötungsaufruf          | n | REQUEST        | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Truppenanforderung | n | REQUEST assist | gen/adj/durch/comp/subj/aus/von > an/gen(an)/bei/gen(bei)/gegenüber/an(aus) | any
Unterschriftenaktion   | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Unterschriftenliste    | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Unterschriftensammlung | n | REQUEST change | gen/adj/durch/comp/subj/aus/von > an/gen(an)/gegenüber/nach/zu/clause/an(aus)/gen(nach) | any
Unterstützungsersuchen | n | REQUEST assist | gen/adj/durch/comp/subj/aus/von > an/gen(an)/bei/gen(bei)/gegenüber/an(aus) | any
Verlangen              | n | REQUEST meet   | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_meet
Verlangen              | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_yield
Verlangen              | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_assist
Verlangen              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any, nach=@v_change
Verlangen              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/clause | any
Vermittlungsersuchen | n | REQUEST assist | gen/adj/durch/comp/subj/aus/von > an/gen(an)/bei/gen(bei)/gegenüber/an(aus) | any
Vermittlungsvorschlag  | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | both, comp!=Sprach
Volksbegehren          | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/bei/in/gegen | actor, comp!=Bau;Asyl;Visum;Urlaubs;Förder;Kredit;Renten;Heirats;Haupt
Voraussetzung          | n | REQUEST change | subj/gen > für/gen(für)/gen(für)             | both, subj=actor
Vorbedingung           | n | REQUEST change | subj/gen > für/gen(für)/gen(für)             | both, subj=actor
Vorgabe                | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)         | both
Vorschlag              | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause  | both, comp!=Sprach
Vorschlag              | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause  | gen=actor
Vorstoß                | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause  | both, comp!=Sprach
Vorstoß                | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)/clause  | gen=actor, auf!=*
Wahlaufruf             | n | REQUEST        | gen/adj/durch/comp/subj > an/gen(an)/gegen/gen(gegen) | any
Weisung                | n | REQUEST change | gen/adj/durch/comp/subj > an/gen(an)         | both
Weisung                | n | REQUEST yield  | gen/adj/durch/comp/subj > an/gen(an)         | clause=@v_yield
Vorgabe                | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)         | both
Vorschlag              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | both, comp!=Sprach
Vorschlag              | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | gen=actor
Vorstoß                | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | both, comp!=Sprach
Vorstoß                | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/clause  | gen=actor
Wahlaufruf             | n | REQUEST        | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen) | any
Weisung                | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)         | both
Weisung                | n | REQUEST yield  | gen/adj/durch/comp/subj/aus > an/gen(an)         | clause=@v_yield

# adjectives and participles
@ lemma | pos | act | frame | if
angebracht   | a | REQUEST change | gen(subj) > für     | weak, subj=@v_change
angewiesen   | a | REQUEST assist | subj > auf/gen(auf) | both
aufgefordert | a | REQUEST change | - > subj            | recipient
aufgerufen   | a | REQUEST change | - > subj            | recipient
dringlich    | a | REQUEST change | gen(subj) > für     | weak, subj=@v_change
erforderlich | a | REQUEST change | gen(subj) > für     | weak, subj=@v_change
erpicht      | a | REQUEST assist | subj > auf/gen(auf) | both
geboten      | a | REQUEST change | gen(subj) > für     | weak, subj=@v_change
gefordert    | a | REQUEST change | - > subj            | recipient
gehalten     | a | REQUEST change | - > subj            | recipient
nötig        | a | REQUEST change | gen(subj) > für     | weak, subj=@v_change, subj!=Wahl;Parlamentswahl;Neuwahl;Stichwahl;Nachwahl;Wiederholung
notwendig    | a | REQUEST change | gen(subj) > für     | weak, subj=@v_change
überfällig   | a | REQUEST change | gen(subj) > für     | weak, subj=@v_change
unabdingbar  | a | REQUEST change | gen(subj) > für     | weak, subj=@v_change
unerlässlich | a | REQUEST change | gen(subj) > für     | weak, subj=@v_change
versessen    | a | REQUEST assist | subj > auf/gen(auf) | both
vorstellig | a | REQUEST change | subj > bei/gen(bei)/in/gen(in) | actor

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abbringen | v | REQUEST yield | subj > obj | von=Atomprogramm;Urananreicherung;Plan;Vorhaben;Kurs;Haltung;Weg;Siedlungsbau;Kandidatur, both
abgeschafft gehören | v | REQUEST change | speaker > subj/gen(subj) | both
abgesetzt gehören | v | REQUEST change | speaker > subj/gen(subj) | both
abtrotzen | v | REQUEST yield | subj > dat | obj=Zugeständnis;Konzession;Versprechen;Zusage;Kompromiss;Garantie;Recht;Verzicht;Reform, both
abverlangen | v | REQUEST change | subj > dat | obj=Zugeständnis;Konzession;Versprechen;Zusage;Kompromiss;Garantie;Opfer;Verzicht;Reform;Bekenntnis, both
am Zug sehen | v | REQUEST change | subj > obj | both
am Zug sein | v | REQUEST change | speaker > subj | both
an Tür klopfen | v | REQUEST assist | subj > gen(an)/bei | both
an Tür klopfen | v | REQUEST assist | subj > gen(an) | both
an Verhandlungstisch holen | v | REQUEST meet | subj > obj | both
an Verhandlungstisch rufen | v | REQUEST meet | subj > obj | both
an Verhandlungstisch zurückholen | v | REQUEST meet | subj > obj | both
an Verhandlungstisch zwingen | v | REQUEST meet | subj > obj | both
anbetteln | v | REQUEST assist | subj > obj | both
Anfrage richten | v | REQUEST | subj > an/gen(an) | both
anfragen | v | REQUEST assist | subj > bei/in/gen(bei) | um=@v_assist, actor
anfragen | v | REQUEST meet | subj > bei/in/gen(bei) | wegen=@v_meet, actor
anklopfen | v | REQUEST assist | subj > bei/in/gen(bei) | both
Anliegen deponieren | v | REQUEST change | subj > bei/gen(bei)/an/in/gegenüber | actor
Anliegen vorbringen | v | REQUEST change | subj > bei/gegenüber/dat/an(obj)/in | actor
Asyl suchen | v | REQUEST assist | subj > in/bei/gen(in) | any
Asyl suchen | v | REQUEST assist | subj > in/bei/gen(in) | both
auf Anklagebank gehören | v | REQUEST change | speaker > subj/gen(subj) | both
auf Tempo drücken | v | REQUEST change | subj > bei/gen(bei)/in | actor
aufgelöst gehören | v | REQUEST change | speaker > subj/gen(subj) | both
aufpeitschen | v | REQUEST | subj > obj | obj=@crowd, actor
aufrechterhalten | v | REQUEST | subj > an(obj)/gegenüber/gen(obj) | obj=Forderung;Ultimatum;Antrag;Anspruch;Auslieferungsantrag;Auslieferungsersuchen;Rücktrittsforderung, actor
ausdrücken | v | REQUEST change | subj > an(obj)/gegenüber/dat/clause | obj=Hoffnung;Erwartung;Bitte;Forderung;Wunsch, both
Ball liegen | v | REQUEST change | speaker > gen(in)/gen(bei)/bei/in/auf | both
Ball sehen | v | REQUEST change | subj > gen(in)/bei/in | both
Ball zuspielen | v | REQUEST change | subj > dat | both, subj!=@sport
befassen | v | REQUEST | subj > obj | obj=Sicherheitsrat;UN-Sicherheitsrat;Weltsicherheitsrat;Verfassungsgericht;Schiedsgericht;Gerichtshof;Generalversammlung, mit=*, actor, active
bei Wort nehmen | v | REQUEST change | subj > obj | both
Beistand suchen | v | REQUEST assist | subj > bei/in/von/gen(bei) | both, weak, bei!=Polizei;Arzt;Rettung
benötigen | v | REQUEST assist | subj/speaker > von/gen(von) | obj=@v_assist;Hilfe;Waffe;Unterstützung;Munition;Geld;Luftabwehr;Beistand;Panzer;Kampfjet;Finanzhilfe;Garantie;Sicherheitsgarantie;Schutz, von=actor, both
bestraft gehören | v | REQUEST change | speaker > subj/gen(subj) | both
betreiben | v | REQUEST change | subj > gen(obj)/poss(obj) | obj=Sturz;Absetzung;Ablösung;Abwahl;Amtsenthebung;Abberufung;Entmachtung;Rauswurf, both
Bettelbrief schreiben | v | REQUEST assist | subj > an | actor
binden | v | REQUEST change | subj > für(obj)/an(obj)/gen(obj)/zu(obj) | obj=@aid;Zusage;Zustimmung;Kredit;Beitritt;Aufnahme;Unterstützung;Hilfspaket;Hilfszahlung;Auszahlung;Freigabe;Militärhilfe;Hilfe, an=Bedingung;Auflage;Forderung;Gegenleistung;Reform, actor
Bitte vorbringen | v | REQUEST change | subj > bei/gegenüber/dat/an(obj)/in | actor
brauchen | v | REQUEST change | speaker > - | actor, subj=es, obj=@v_change;@v_meet;@v_assist;@v_yield;@law;@policy;Lösung;Strategie;Kraftanstrengung;Signal;Druck;Tempo;Solidarität;Polizei
brauchen | v | REQUEST assist | subj/speaker > von/gen(von) | obj=@v_assist;Hilfe;Waffe;Unterstützung;Munition;Geld;Luftabwehr;Beistand;Panzer;Kampfjet;Finanzhilfe;Garantie;Sicherheitsgarantie;Schutz, von=actor, both
Dampf machen | v | REQUEST change | subj > dat/obj | both
Daumenschraube ansetzen | v | REQUEST change | subj > dat/obj/bei | both
Diskussionsbedarf anmelden | v | REQUEST meet | subj > bei/mit/gen(bei) | actor
Dringlichkeitssitzung einberufen | v | REQUEST meet | subj > gen(obj)/mit/mit(obj) | actor
einberufen | v | REQUEST meet | subj > obj/gen(obj) | obj=@v_parliament;Parlament;Sicherheitsrat;Sonderparteitag;Parteitag;Parteivorstand;Kabinett;Krisenstab;Vollversammlung;Vermittlungsausschuss;Sondergipfel;Krisengipfel;Krisentreffen, actor
einbringen | v | REQUEST change | subj > in/bei/zu(obj)/gegen(obj) | obj=Resolutionsentwurf;Resolution;Entschließungsentwurf;Resolutionstext, actor
eingesperrt gehören | v | REQUEST change | speaker > subj/gen(subj) | both
einschalten | v | REQUEST assist | subj > obj | obj=Interpol;Europol;Sicherheitsrat;Uno;UNO;Botschaft;Auswärtiges Amt, actor
einwirken | v | REQUEST change | subj > auf/gen(auf) | both, auf=*
Ende haben | v | REQUEST yield | speaker > gen(subj) | actor, subj=Krieg;Gewalt;Blutvergießen;Besatzung;Konflikt;Morden;Töten;Streit;Blockade
erinnern | v | REQUEST change | subj > obj/gen(obj) | an=Versprechen;Zusage;Verpflichtung;Pflicht;Verantwortung;Zusicherung;Wahlversprechen;Bündnisverpflichtung;Bündnispflicht, both
Forderung deponieren | v | REQUEST change | subj > bei/gen(bei)/an/in/gegenüber | actor
Forderungskatalog überreichen | v | REQUEST change | subj > dat/an | actor
geben | v | REQUEST yield | subj > dat | obj=Frist;Ultimatum;Bedenkzeit;Schonfrist, both
Gesprächsbedarf anmelden | v | REQUEST meet | subj > bei/mit/gen(bei) | actor
Gipfel einberufen | v | REQUEST meet | subj > gen(obj)/mit/mit(obj)/zu(obj) | actor
Hand aufhalten | v | REQUEST assist | subj > bei/gegenüber/gen(bei) | actor
Hausaufgabe machen | v | REQUEST change | speaker > subj | both
Hilfe suchen | v | REQUEST assist | subj > bei/in/von/gen(bei) | both, weak, bei!=Polizei;Arzt;Rettung
Hilferuf absetzen | v | REQUEST assist | subj > an/gen(an) | both
hinter Gitter gehören | v | REQUEST change | speaker > subj/gen(subj) | both
in Gefängnis gehören | v | REQUEST change | speaker > subj/gen(subj) | both
in Ohr liegen | v | REQUEST change | subj > dat/gen(dat) | both
in Pflicht sehen | v | REQUEST change | subj > obj | both
in Pflicht sein | v | REQUEST change | speaker > subj | both
in Pflicht stehen | v | REQUEST change | speaker > subj | both
in Schwitzkasten nehmen | v | REQUEST change | subj > obj | both
in Verantwortung sehen | v | REQUEST change | subj > obj | both
ins Bundeskanzleramt zitieren | v | REQUEST meet | subj > obj/gen(obj) | both
ins Gebet nehmen | v | REQUEST change | subj > obj/gen(obj) | both
ins Gefängnis gehören | v | REQUEST change | speaker > subj/gen(subj) | both
ins Gewissen sprechen | v | REQUEST change | subj > dat | both
ins Kanzleramt bestellen | v | REQUEST meet | subj > obj | recipient
ins Kanzleramt zitieren | v | REQUEST meet | subj > obj/gen(obj) | both
ins Präsidialamt zitieren | v | REQUEST meet | subj > obj/gen(obj) | both
Klärungsbedarf anmelden | v | REQUEST change | subj > bei/gen(bei) | actor
knüpfen | v | REQUEST change | subj > für(obj)/an(obj)/gen(obj)/zu(obj) | obj=@aid;Zusage;Zustimmung;Kredit;Beitritt;Aufnahme;Unterstützung;Hilfspaket;Hilfszahlung;Auszahlung;Freigabe;Militärhilfe;Hilfe, an=Bedingung;Auflage;Forderung;Gegenleistung;Reform, actor
Konferenz einberufen | v | REQUEST meet | subj > gen(obj)/mit/mit(obj)/zu(obj) | actor
koppeln | v | REQUEST change | subj > für(obj)/an(obj)/gen(obj)/zu(obj) | obj=@aid;Zusage;Zustimmung;Kredit;Beitritt;Aufnahme;Unterstützung;Hilfspaket;Hilfszahlung;Auszahlung;Freigabe;Militärhilfe;Hilfe, an=Bedingung;Auflage;Forderung;Gegenleistung;Reform, actor
koppeln | v | REQUEST change | subj > gen(obj)/für(obj)/an(obj)/gen(an) | obj=Hilfe;Kredit;Finanzhilfe;Zahlung;Unterstützung;Entwicklungshilfe;Auszahlung;Hilfsgeld;Zustimmung, an=Bedingung;Auflage;Freilassung;Reform;Fortschritt;Forderung;Zusage;Rechtsstaatlichkeit, actor
lancieren | v | REQUEST change | subj > gegen(obj)/für(obj)/gegen | obj=Volksinitiative;Petition;Volksbegehren;Aufruf, actor
lechzen | v | REQUEST assist | subj > nach(obj)/bei/gen(nach) | nach=Hilfe;Unterstützung;Waffe;Gerechtigkeit;Freiheit, actor
lobbyieren | v | REQUEST change | subj > bei/in/für | für=*, actor
Machtwort sprechen | v | REQUEST change | subj > an/gegenüber/gegen/zu | actor
Machtwort sprechen | v | REQUEST change | subj > gegenüber/gegen/in/mit | actor, subj!=@sport
mit Stimme sprechen | v | REQUEST change | speaker > subj | both
mit Wunsch konfrontieren | v | REQUEST change | subj > obj | both
Nachdruck verleihen | v | REQUEST change | subj > an(dat)/gegenüber/nach(dat) | dat=Forderung;Anliegen;Appell;Wunsch, actor
Notruf absetzen | v | REQUEST assist | subj > an/gen(an) | both
offen Brief veröffentlichen | v | REQUEST change | subj > an(obj)/an | both
Petition überreichen | v | REQUEST change | subj > dat/an/bei | actor
petitionieren | v | REQUEST change | subj > bei/gegen/für | actor
petitionieren | v | REQUEST change | subj > bei/an/dat/gegen | actor
präsentieren | v | REQUEST change | subj > für(obj)/zwischen(obj)/zu(obj)/in(obj) | obj=Friedensplan;Friedensvorschlag;Friedensinitiative, actor
Rat erteilen | v | REQUEST change | subj > dat | both
Rat suchen | v | REQUEST assist | subj > bei/in/von/gen(bei) | both, weak, bei!=Polizei;Arzt;Rettung
Referendum ergreifen | v | REQUEST change | subj > gegen/gen(gegen)/gegen(obj) | actor
rufen | v | REQUEST assist | subj > nach | both, nach=Armee;Polizei;Staat;Militär;Bundeswehr;Blauhelm;Uno;UNO;Nato;NATO;Bund
Rückendeckung suchen | v | REQUEST assist | subj > bei/in/von/gen(bei) | both, weak, bei!=Polizei;Arzt;Rettung
Rückhalt suchen | v | REQUEST assist | subj > bei/in/von/gen(bei) | both, weak, bei!=Polizei;Arzt;Rettung
Schreiben richten | v | REQUEST change | subj > an/gen(an) | both
schreien | v | REQUEST assist | subj > nach(obj)/bei/gen(nach) | nach=Hilfe;Unterstützung;Waffe;Gerechtigkeit;Freiheit, actor
schreien | v | REQUEST change | subj > gen(nach)/gegen | nach=Rache;Vergeltung;Neuwahl;Rücktritt, actor
Schutz suchen | v | REQUEST assist | subj > in/bei/gen(in) | both
sich bemühen | v | REQUEST change | subj > gen(um)/bei/in(um) | um=Beitritt;Mitgliedschaft;EU-Beitritt;Nato-Beitritt, subj=state
sich erhoffen | v | REQUEST change | subj > von/gen(von) | von=actor, both
Sicherheitsrat einberufen | v | REQUEST meet | subj > obj | actor
Tat folgen | v | REQUEST change | speaker > gen(dat)/gen(zu)/gen(auf) | actor
Treffen einberufen | v | REQUEST meet | subj > gen(obj)/mit/mit(obj)/zu(obj) | actor
trommeln | v | REQUEST change | subj > - | actor, für=@v_change;@policy;@v_yield;Steuersenkung;Reform;Steuererhöhung;Verbot;Gesetz;Ausstieg;Referendum;Neuwahl
Ultimatum bekommen | v | REQUEST change | von/gen(von)/gen(obj) > subj |
Unterschlupf suchen | v | REQUEST assist | subj > in/bei/gen(in) | both
unterschreiben | v | REQUEST change | subj > an(obj)/an/gegen(obj)/gen(obj) | obj=Petition;Appell;Aufruf;Brief;Manifest;Bittschrift, actor
Unterschrift einreichen | v | REQUEST change | subj > bei/in/für | actor
Unterschrift überreichen | v | REQUEST change | subj > dat/an | actor
Unterstützung suchen | v | REQUEST assist | subj > bei/in/von/gen(bei) | both, weak, bei!=Polizei;Arzt;Rettung
unterzeichnen | v | REQUEST change | subj > an(obj)/an/gegen(obj)/gen(obj) | obj=Petition;Appell;Aufruf;Brief;Manifest;Bittschrift, actor
verbinden | v | REQUEST change | subj > für(obj)/an(obj)/gen(obj)/zu(obj) | obj=@aid;Zusage;Zustimmung;Kredit;Beitritt;Aufnahme;Unterstützung;Hilfspaket;Hilfszahlung;Auszahlung;Freigabe;Militärhilfe;Hilfe, mit=Bedingung;Auflage;Forderung;Gegenleistung;Reform, actor
verboten gehören | v | REQUEST change | speaker > subj/gen(subj) | both
verknüpfen | v | REQUEST change | subj > für(obj)/an(obj)/gen(obj)/zu(obj) | obj=@aid;Zusage;Zustimmung;Kredit;Beitritt;Aufnahme;Unterstützung;Hilfspaket;Hilfszahlung;Auszahlung;Freigabe;Militärhilfe;Hilfe, mit=Bedingung;Auflage;Forderung;Gegenleistung;Reform, actor
verknüpfen | v | REQUEST change | subj > gen(obj)/für(obj)/an(obj)/gen(an) | obj=Hilfe;Kredit;Finanzhilfe;Zahlung;Unterstützung;Entwicklungshilfe;Auszahlung;Hilfsgeld;Zustimmung, an=Bedingung;Auflage;Freilassung;Reform;Fortschritt;Forderung;Zusage;Rechtsstaatlichkeit, actor
verkoppeln | v | REQUEST change | subj > gen(obj)/für(obj)/an(obj)/gen(an) | obj=Hilfe;Kredit;Finanzhilfe;Zahlung;Unterstützung;Entwicklungshilfe;Auszahlung;Hilfsgeld;Zustimmung, an=Bedingung;Auflage;Freilassung;Reform;Fortschritt;Forderung;Zusage;Rechtsstaatlichkeit, actor
Versprechen abnehmen | v | REQUEST change | subj > dat | both
veröffentlichen | v | REQUEST change | subj > an(obj)/an | obj=Appell;Petition;Manifest, both
vor Ausschuss zitieren | v | REQUEST meet | vor/subj > obj | recipient
vor Gericht gehören | v | REQUEST change | speaker > subj/gen(subj) | both
vor Kongress zitieren | v | REQUEST meet | vor/subj > obj | recipient
vor Kongressausschuss zitieren | v | REQUEST meet | vor/subj > obj | recipient
vor Parlament zitieren | v | REQUEST meet | vor/subj > obj | recipient
vor Sicherheitsrat bringen | v | REQUEST | subj > gen(vor)/gen(obj) | actor
vor UN-Sicherheitsrat bringen | v | REQUEST | subj > gen(vor)/gen(obj)/vor | actor
vor Untersuchungsausschuss zitieren | v | REQUEST meet | vor/subj > obj | recipient
Vorgabe machen | v | REQUEST change | subj > dat | both
vorlegen | v | REQUEST change | subj > dat/zu(obj)/gegen(obj)/für(obj)/in(obj) | obj=Resolutionsentwurf;Resolution;Entschließungsentwurf;Resolutionstext, subj=state;organisation;@official;@assembly, actor
vorpreschen | v | REQUEST change | subj > an/gen(mit) | mit=Forderung;Vorschlag;Idee;Plan, actor
Vorschrift machen | v | REQUEST change | subj > dat | both
vorstellen | v | REQUEST change | subj > dat/für(obj)/zwischen(obj)/zu(obj) | obj=Friedensplan;Friedensvorschlag;Kompromissvorschlag;Friedensinitiative, actor
vorstellig werden | v | REQUEST change | subj > bei/gen(bei)/in | actor
vorstellig werden | v | REQUEST change | subj > bei/in/gen(bei) | both
Wunsch deponieren | v | REQUEST change | subj > bei/gen(bei)/an/in/gegenüber | actor
Wunsch vorbringen | v | REQUEST change | subj > bei/gegenüber/dat/an(obj)/in | actor
zu Gespräch bestellen | v | REQUEST meet | subj > obj | both
zu Räson bringen | v | REQUEST change | subj > obj | both
zu sich bitten | v | REQUEST meet | subj > obj | both
Zuflucht suchen | v | REQUEST assist | subj > in/bei/gen(in) | both
zum Aufstand rufen | v | REQUEST | subj > obj/gen(obj)/gegen/gen(gegen)/gen(zu) | actor
zum Ausdruck bringen | v | REQUEST change | subj > an(obj)/gegenüber/clause | obj=Hoffnung;Erwartung;Wunsch;Forderung;Bitte, both
zum Boykott rufen | v | REQUEST | subj > obj/gen(obj)/gegen/gen(gegen)/gen(zu) | actor
zum Eingreifen auffordern | v | REQUEST assist | subj > obj | both
zum Einlenken bringen | v | REQUEST yield | subj > obj | both
zum heilig Krieg rufen | v | REQUEST | subj > obj/gen(obj)/gegen/gen(gegen)/gen(zu) | actor
zum Kampf rufen | v | REQUEST | subj > obj/gen(obj)/gegen/gen(gegen)/gen(zu) | actor
zum Nachgeben bringen | v | REQUEST yield | subj > obj | both
zum Protest rufen | v | REQUEST | subj > obj/gen(obj)/gegen/gen(gegen)/gen(zu) | actor
zum Rücktritt bringen | v | REQUEST change | subj > obj | both
zum Streik rufen | v | REQUEST | subj > obj/gen(obj)/gegen/gen(gegen)/gen(zu) | actor
zum Tisch bitten | v | REQUEST meet | subj > obj | both
zum Widerstand rufen | v | REQUEST | subj > obj/gen(obj)/gegen/gen(gegen)/gen(zu) | actor
zur Vernunft bringen | v | REQUEST yield | subj > obj | both
zureden | v | REQUEST change | subj > dat | both
zurück an Verhandlungstisch rufen | v | REQUEST meet | subj > obj | both
zurückpfeifen | v | REQUEST change | subj > obj | both
zurückpfeifen | v | REQUEST yield | subj > obj | both
Zusage abringen | v | REQUEST change | subj > dat | both

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
am Zug | n | REQUEST change | speaker > subj | both
Aufforderungsschreiben | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | both
Betteln | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | both
Bewerbung | n | REQUEST assist | gen/adj/durch/subj > bei/in/an | um=Mitgliedschaft;Aufnahme;Beitritt;EU-Mitgliedschaft;NATO-Mitgliedschaft;Sitz;Beobachterstatus, actor
Bittgang | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | both
Buhlen | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | both
Denkanstoß | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | both
Entschließung | n | REQUEST change | gen/adj/comp/durch/subj > an | zu=@v_change, both
Hilfeschrei | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | any
hoch Zeit | n | REQUEST change | speaker > gen(für)/mit(für) | actor, für=*
in Pflicht | n | REQUEST change | speaker > subj | both
Lobbyarbeit | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | both
Lobbying | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | both
Lobbykampagne | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | both
Machtwort | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | both
Mahnbrief | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | both
Resolution | n | REQUEST change | gen/adj/comp/durch/subj > an | zu=@v_change, both
Rücktrittsruf | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | any
Schluss | n | REQUEST yield | speaker/subj > gen(mit)/mit | actor, mit=*
Schrei | n | REQUEST change | gen/adj/subj > an/gen(an) | nach=@v_change;@v_assist;Gerechtigkeit;Freiheit;Hilfe;Regierung, actor
SOS-Ruf | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | any
Unterschriftenkampagne | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | both
Weckruf | n | REQUEST change | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | both
Werben | n | REQUEST assist | gen/adj/durch/comp/subj/aus > an/gen(an)/um/gen(um)/bei/gegen/gen(gegen)/gegenüber | both
Wunsch | n | REQUEST change | gen/adj/durch/subj > an/gen(an)/gegenüber | an=actor, both
Wunsch | n | REQUEST assist | gen/adj/durch/subj > von/gen(nach) | nach=@v_assist;@v_cooperation;Mitgliedschaft;Beitritt;EU-Mitgliedschaft;NATO-Mitgliedschaft, both

# phrases: found by going through the words of news one by one
@ lemma | pos | act | frame | if
gefragt | x | REQUEST change | speaker > subj | both, subj=organisation;state;@official;Politik;Bund;Regierung
