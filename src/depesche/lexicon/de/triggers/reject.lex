# REJECT: refuse, reject, deny, veto, cancel a meeting, bar entry. Modes: assist (refuses help, cooperation, money), change (refuses a change
# of policy, law, leadership, a motion), yield (refuses to stop, release, withdraw, obey), meet (refuses or cancels talks, visits).
# gen(x): any attribute of that noun which names an actor. "clause=" tests the verb of the dependent clause and its objects; * = the slot is filled.

# verbs
@ lemma | pos | act | frame | if
ausschließen | v | REJECT | subj > dat/gegenüber | obj=das;dies;dieses, subj=person;state;organisation, actor
ausschließen | v | REJECT yield | subj > an/dat/gegenüber | obj=Abtretung;Gebietsabtretung;Landabtretung;Rückgabe;Herausgabe;Räumung;Kapitulation;Grenzänderung;Grenzverschiebung, actor
abbestellen      | v | REJECT meet   | subj > obj/dat/mit(obj)/bei                  | both
abblasen         | v | REJECT meet   | subj > mit(obj)/mit/bei(obj)/gen(obj)/dat/in(obj)/nach(obj) | obj=@v_meeting, any
abblitzen        | v | REJECT change | an/bei/gen(bei)/gen(an)/vor > subj           | an=@v_opposition_word
abblitzen        | v | REJECT change | bei/gen(bei)/mit > subj                      | any
abblocken        | v | REJECT        | subj > dat/gegenüber/clause                  | noobj, actor
abblocken        | v | REJECT change | subj > gen(obj)/von(obj)                     | obj=@v_blocked, actor
abblocken        | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
abblocken        | v | REJECT change | subj > gen(obj)/von(obj)/dat/nach(obj)       | obj=@v_demand
abblocken        | v | REJECT change | subj > gen(obj)/von(obj)/dat                 | obj=@v_offer
abbrechen        | v | REJECT meet   | subj > mit(obj)/mit/bei(obj)/gen(obj)/dat/in(obj)/nach(obj) | obj=@v_meeting, any
abbügeln         | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
abbügeln         | v | REJECT change | subj > gen(obj)/von(obj)/dat/nach(obj)       | obj=@v_demand
abbügeln         | v | REJECT change | subj > gen(obj)/von(obj)/dat                 | obj=@v_offer
aberkennen       | v | REJECT meet   | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_meet
aberkennen       | v | REJECT yield  | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_yield
aberkennen       | v | REJECT assist | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_assist
aberkennen       | v | REJECT change | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_change
aberkennen       | v | REJECT        | subj > dat/gen(obj)/gen(dat)                 | any, obj!=Titel;Doktortitel;Doktorgrad;Doktorwürde;Grad;Professorentitel;Ehrentitel;Ehrenbürgerwürde;Ehrenbürgerschaft;Ehrenbürgerrecht;Orden;Ehrendoktorwürde;Friedensnobelpreis;Approbation;Medaille
ablehnen         | v | REJECT meet   | subj > gen(obj)/von(obj)/obj/clause/gegenüber | any, obj=@v_meet
ablehnen         | v | REJECT yield  | subj > gen(obj)/von(obj)/obj/clause/gegenüber | any, obj=@v_yield
ablehnen         | v | REJECT assist | subj > gen(obj)/von(obj)/obj/clause/gegenüber | any, obj=@v_assist
ablehnen         | v | REJECT change | subj > gen(obj)/von(obj)/obj/clause/gegenüber | any, obj=@v_change
ablehnen         | v | REJECT meet   | subj > gen(obj)/von(obj)/obj/clause/gegenüber | any, clause=@v_meet
ablehnen         | v | REJECT yield  | subj > gen(obj)/von(obj)/obj/clause/gegenüber | any, clause=@v_yield
ablehnen         | v | REJECT assist | subj > gen(obj)/von(obj)/obj/clause/gegenüber | any, clause=@v_assist
ablehnen         | v | REJECT change | subj > gen(obj)/von(obj)/obj/clause/gegenüber | any, clause=@v_change
ablehnen         | v | REJECT meet   | subj > mit(obj)/mit/bei(obj)/gen(obj)/dat/in(obj)/nach(obj) | obj=@v_meeting, any
ablehnen         | v | REJECT        | subj > gen(obj)/von(obj)/clause              | obj=*, actor
ablehnen         | v | REJECT        | subj > dat/gegenüber/clause                  | noobj, actor
ablehnen         | v | REJECT        | subj > gen(obj)/von(obj)/obj/clause/gegenüber | any
ablehnen         | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
ablehnen         | v | REJECT change | subj > gen(obj)/von(obj)/dat/nach(obj)       | obj=@v_demand
ablehnen         | v | REJECT change | subj > gen(obj)/von(obj)/dat                 | obj=@v_offer
ablehnen         | v | REJECT assist | subj > gen(obj)/von(obj)/dat                 | obj=@v_help_offer
ablehnen         | v | REJECT        | subj > gen(obj)/gegen(obj)                   | subj=@v_court
ableugnen        | v | REJECT        | subj > gen(obj)/von(obj)/clause/gegenüber    | actor
abnicken         | v | REJECT change | subj > gen(obj)                              | neg, actor, subj=*
abperlen         | v | REJECT        | an > subj/gen(subj)                          | any
abprallen        | v | REJECT        | an > subj/gen(subj)                          | any
abqualifizieren | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_accusation;Meldung;Behauptung, als=Lüge;Erfindung;Propaganda;Unsinn;falsch;unwahr;haltlos;unbegründet;absurd;lächerlich;erfunden;Verleumdung;Spekulation;Falschmeldung;Märchen;Unterstellung;Hirngespinst;Blödsinn;gegenstandslos;grundlos;abwegig;unzutreffend;Quatsch;Provokation;infam
abrücken         | v | REJECT yield  | subj > dat/gegenüber/vor/gen(dat)/von        | neg, actor, subj=*
absagen          | v | REJECT meet   | subj > mit(obj)/mit/bei(obj)/gen(obj)/dat/in(obj)/nach(obj) | obj=@v_meeting, any
absagen          | v | REJECT meet   | subj > obj/dat/mit(obj)/bei                  | both
absagen          | v | REJECT meet   | subj > gen(obj)/mit(obj)/bei(obj)            | actor
abschieben       | v | REJECT assist | subj > obj                                   | obj=Inspektor;Vermittler;Delegation;Gesandte;Unterhändler;Beobachter;Hilfsgut
abschlagen       | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
abschlagen       | v | REJECT change | subj > gen(obj)/von(obj)/dat/nach(obj)       | obj=@v_demand
abschlagen       | v | REJECT change | subj > gen(obj)/von(obj)/dat                 | obj=@v_offer
abschlagen       | v | REJECT assist | subj > gen(obj)/von(obj)/dat                 | obj=@v_help_offer
abschlagen       | v | REJECT yield  | subj > dat/gen(obj)                          | obj=Zugang;Zutritt;Einreise;Einlass;Zugriff;Einsicht;Durchfahrt;Einblick;Überflug;Landung;Überflugrecht
abschmettern     | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
abschmettern     | v | REJECT change | subj > gen(obj)/von(obj)/dat/nach(obj)       | obj=@v_demand
abschmettern     | v | REJECT change | subj > gen(obj)/von(obj)/dat                 | obj=@v_offer
abschmettern     | v | REJECT        | subj > gen(obj)/gegen(obj)                   | subj=@v_court
abspeisen | v | REJECT | subj > obj/gen(obj)/von(obj) | both
absprechen       | v | REJECT meet   | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_meet
absprechen       | v | REJECT yield  | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_yield
absprechen       | v | REJECT assist | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_assist
absprechen       | v | REJECT change | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_change
absprechen       | v | REJECT        | subj > dat/gen(obj)/gen(dat)                 | any
abstreiten       | v | REJECT        | subj > gen(obj)/von(obj)/clause/gegenüber    | actor
abtun            | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
abtun            | v | REJECT change | subj > gen(obj)/von(obj)/dat/nach(obj)       | obj=@v_demand
abwehren         | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
abwehren         | v | REJECT change | subj > gen(obj)/von(obj)/dat/nach(obj)       | obj=@v_demand
abweichen        | v | REJECT change | subj > an                                    | neg, actor, subj=*
abweisen         | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
abweisen         | v | REJECT change | subj > gen(obj)/von(obj)/dat/nach(obj)       | obj=@v_demand
abweisen         | v | REJECT change | subj > gen(obj)/von(obj)/dat                 | obj=@v_offer
abweisen         | v | REJECT        | subj > gen(obj)/von(obj)/obj/clause          | actor
abweisen         | v | REJECT assist | subj > obj                                   | obj=Flüchtling;Asylbewerber;Asylsuchende;Einwanderer;Migrant;Boot;Bootsflüchtling
abweisen         | v | REJECT        | subj > gen(obj)/gegen(obj)                   | subj=@v_court
abwiegeln        | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
abwiegeln        | v | REJECT        | subj > gen(obj)/von(obj)/clause/gegenüber    | actor
abwimmeln        | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
abwinken         | v | REJECT        | subj > dat/gegenüber/clause                  | noobj, actor
abziehen         | v | REJECT yield  | subj > dat/gen(obj)/an/aus                   | neg, obj=@v_yieldable
akzeptieren      | v | REJECT        | subj > gen(obj)/obj/clause                   | neg, obj=*, actor, subj=*
akzeptieren      | v | REJECT        | subj > gen(obj)/dat/obj/clause               | neg, actor, subj=*
anerkennen       | v | REJECT        | subj > gen(obj)/obj                          | neg, actor, subj=*
ankündigen       | v | REJECT        | subj > dat/an(clause)/mit(clause)/aus(clause)/bei(clause)/dat(clause)/gen(clause) | clause=negated, clause=*, actor
annehmen         | v | REJECT change | subj > gen(obj)/von(obj)                     | neg, obj=@v_offer, actor, subj=*
annullieren      | v | REJECT        | subj > mit(obj)/mit/dat/gen(obj)             | obj=@v_promise_thing, actor
anreisen | v | REJECT meet | - > subj | neg, subj=actor
antworten | v | REJECT | subj > dat/gen(auf) | neg, auf=@demand;Brief;Schreiben;Anfrage;Frage, actor
aufgeben         | v | REJECT yield  | subj > dat/gegenüber/vor/gen(dat)/von        | neg, actor, subj=*
aufkündigen      | v | REJECT        | subj > mit(obj)/mit/dat/gen(obj)             | obj=@v_promise_thing, actor
auflaufen        | v | REJECT change | an/bei/gen(bei)/gen(an)/vor > subj           | an=@v_opposition_word
aufnehmen | v | REJECT assist | subj > gen(obj)/obj/adj(obj) | neg, obj=Flüchtling;Asylbewerber;Asylsuchende;Bürger;Staatsbürger;Migrant;Staatsangehörige;Häftling;Abgeschobene;Straftäter, actor
aufschnüren      | v | REJECT change | subj > obj/mit                               | neg, actor, subj=*
ausbleiben | v | REJECT | gen(subj)/von(subj)/von > gen(auf) | subj=Reaktion;Antwort;Stellungnahme, auf=*
ausbremsen       | v | REJECT change | subj > gen(obj)/von(obj)                     | obj=@v_blocked, actor
aushändigen      | v | REJECT yield  | subj > dat/gen(obj)/an                       | neg, both, subj=*
aushändigen      | v | REJECT yield  | subj > dat/gen(obj)/an/aus                   | neg, obj=@v_yieldable
ausladen         | v | REJECT meet   | subj > obj                                   | both
ausliefern       | v | REJECT yield  | subj > dat/gen(obj)/an                       | neg, both, subj=*
ausliefern       | v | REJECT yield  | subj > dat/gen(obj)/an/aus                   | neg, obj=@v_yieldable
aussagen         | v | REJECT assist | subj > vor/bei                               | neg, subj=person
ausscheiden | v | REJECT change | für > mit(subj)/gen(subj) | subj=Zusammenarbeit;Koalition;Bündnis;Kooperation;Regierungsbildung;Beteiligung;Option;Lösung;Kompromiss;Tolerierung, actor
ausschlagen      | v | REJECT meet   | subj > mit(obj)/mit/bei(obj)/gen(obj)/dat/in(obj)/nach(obj) | obj=@v_meeting, any
ausschlagen      | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
ausschlagen      | v | REJECT change | subj > gen(obj)/von(obj)/dat/nach(obj)       | obj=@v_demand
ausschlagen      | v | REJECT change | subj > gen(obj)/von(obj)/dat                 | obj=@v_offer
ausschlagen      | v | REJECT assist | subj > gen(obj)/von(obj)/dat                 | obj=@v_help_offer
ausschließen     | v | REJECT assist | subj > für(obj)/an(obj)/gen(obj)/mit(obj)    | obj=@v_assist, actor
ausschließen     | v | REJECT meet   | subj > mit(obj)/mit/gen(obj)                 | obj=@v_meet, actor
ausschließen     | v | REJECT change | subj > mit(obj)/mit/gen(obj)/clause          | obj=@v_ruled_out, actor
ausschließen     | v | REJECT change | subj > gen(obj)/clause                       | clause=*, subj=actor
befolgen | v | REJECT change | subj > gen(obj)/von(obj) | neg, obj=Forderung;Bedingung;Auflage;Ultimatum;Verpflichtung;Resolution;Zusage;Vorgabe;Wunsch;Bitte, actor
beitreten | v | REJECT change | subj > dat/gen(dat)/mit | neg, actor, dat=@v_agreement;Pakt;Vertrag;Abkommen;Bündnis;Koalition;Euro;Union;Konvention;Protokoll;Allianz
bekommen | v | REJECT assist | von/in/gen(von)/bei > subj/gen(subj) | neg, obj=Visum;Einreiseerlaubnis;Einreisegenehmigung;Einreisevisum;Aufenthaltserlaubnis;Asyl;Akkreditierung;Landeerlaubnis;Überflugrecht
bekräftigen      | v | REJECT        | subj > dat/an(clause)/mit(clause)/aus(clause)/bei(clause)/dat(clause)/gen(clause) | clause=negated, clause=@v_concession_verb;@v_assist;@v_yield;@v_meet;@v_cooperation, actor
bereitstellen    | v | REJECT assist | subj > an(obj)/dat/an/für/gen(obj)           | neg, obj=@v_assist, actor, subj=*
bereitstellen    | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
beschließen      | v | REJECT        | subj > dat/an(clause)/mit(clause)/aus(clause)/bei(clause)/dat(clause)/gen(clause) | clause=negated, clause=*, actor
bestreiten       | v | REJECT        | subj > gen(obj)/von(obj)/clause/gegenüber    | actor
bestreiten       | v | REJECT        | subj > gen(obj)/von(obj)/clause              | obj=@v_accusation
beteiligen       | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
beteuern         | v | REJECT        | subj > vor/gegenüber                         | obj=Unschuld
betrachten | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_demand;@v_offer;Bedingung;Auflage;Ultimatum;Angebot;Vorschlag, als=inakzeptabel;unannehmbar;unzumutbar;indiskutabel;unerfüllbar;unbezahlbar;unfinanzierbar;überzogen;utopisch;unrealistisch;illusorisch;maßlos;unangemessen;undurchführbar;weltfremd;Illusion;Wunschdenken, actor
bezahlen         | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
bezeichnen | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_accusation;Meldung;Behauptung, als=Lüge;absurd;lächerlich;grotesk;abwegig;infam;Unterstellung;Verleumdung;Märchen;Fantasie;Diffamierung;Erfindung;Propaganda;Unsinn;falsch;unwahr;haltlos;unbegründet;absurd;lächerlich;erfunden;Verleumdung;Spekulation;Falschmeldung;Märchen;Unterstellung;Hirngespinst;Blödsinn;gegenstandslos;grundlos;abwegig;unzutreffend;Quatsch;Provokation;infam
bezeichnen | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_demand;@v_offer;Bedingung;Auflage;Ultimatum;Angebot;Vorschlag, als=inakzeptabel;unannehmbar;unzumutbar;indiskutabel;unerfüllbar;unbezahlbar;unfinanzierbar;überzogen;utopisch;unrealistisch;illusorisch;maßlos;unangemessen;undurchführbar;weltfremd;Illusion;Wunschdenken, actor
billigen         | v | REJECT        | subj > gen(obj)/dat/obj/clause               | neg, actor, subj=*
blocken          | v | REJECT change | subj > gen(obj)/von(obj)                     | obj=@v_blocked, actor
blockieren       | v | REJECT change | subj > gen(obj)/von(obj)                     | obj=@v_blocked, actor
boykottieren     | v | REJECT meet   | subj > gen(dat)/gen(obj)/dat                 | obj=@v_meeting, actor
brechen          | v | REJECT        | subj > mit(obj)/mit/dat/gen(obj)             | obj=@v_promise_thing, actor
canceln          | v | REJECT meet   | subj > mit(obj)/mit/bei(obj)/gen(obj)/dat/in(obj)/nach(obj) | obj=@v_meeting, any
dementieren      | v | REJECT        | subj > gen(obj)/von(obj)/clause/gegenüber    | actor
denken | v | REJECT yield | subj > gen(an)/von(an)/in(an) | neg, an=@v_yield;@v_change;Rücktritt;Aufgabe;Rückzug;Kapitulation;Abzug;Nachgeben;Verzicht;Verhandlung;Kompromiss, actor
dulden           | v | REJECT        | subj > gen(obj)/obj/clause                   | neg, obj=*, actor, subj=*
dulden           | v | REJECT        | subj > gen(obj)/dat/obj/clause               | neg, actor, subj=*
durchfallen      | v | REJECT change | in/bei > subj/gen(subj)                      | actor
durchfallen | v | REJECT change | in/bei/gen(bei) > gen(subj) | subj=@v_bill;Gesetz;Plan;Vorschlag;Reform;Kandidat;Verfassung;Vertrag
eingehen | v | REJECT change | subj > gen(auf)/von(auf)/auf | neg, auf=@v_demand;Begehren;Beschwerde;Klage;Initiative;Vorlage;Motion, actor
einhalten | v | REJECT change | subj > gen(obj)/von(obj) | neg, obj=Forderung;Bedingung;Auflage;Ultimatum;Verpflichtung;Resolution;Zusage;Vorgabe;Wunsch;Bitte, actor
einladen         | v | REJECT meet   | subj > mit/obj                               | neg, both, subj=*
einlenken        | v | REJECT yield  | subj > dat/gegenüber/vor/gen(dat)/von        | neg, actor, subj=*
einräumen        | v | REJECT        | subj > gen(obj)/dat/obj/clause               | neg, actor, subj=*
einreisen        | v | REJECT yield  | - > subj                                     | neg, subj=person
einstufen | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_accusation;Meldung;Behauptung, als=Lüge;Erfindung;Propaganda;Unsinn;falsch;unwahr;haltlos;unbegründet;absurd;lächerlich;erfunden;Verleumdung;Spekulation;Falschmeldung;Märchen;Unterstellung;Hirngespinst;Blödsinn;gegenstandslos;grundlos;abwegig;unzutreffend;Quatsch;Provokation;infam
eintreten | v | REJECT change | subj > gen(auf)/von(auf)/auf | neg, auf=@v_demand;Begehren;Beschwerde;Klage;Initiative;Vorlage;Motion, actor
einwilligen      | v | REJECT change | subj > dat/gen(dat)                          | neg, actor, subj=*
empfangen        | v | REJECT meet   | subj > mit/obj                               | neg, both, subj=*
empfangen | v | REJECT meet | subj > obj/mit | neg, both
entgegenhalten   | v | REJECT        | subj > dat                                   | both
kontern          | v | REJECT        | subj > dat/gen(dat)                          | clause=*, actor, subj!=@sport
entgegenhalten   | v | REJECT        | subj > dat/gen(dat)/clause                   | dat=@v_accusation
entgegentreten   | v | REJECT        | subj > dat/gen(dat)/clause                   | dat=@v_accusation
entgegentreten   | v | REJECT change | subj > dat/gen(dat)                          | dat=@v_demand
entgegentreten   | v | REJECT change | subj > dat/gen(dat)                          | actor
entgegnen        | v | REJECT        | subj > dat/gen(dat)/clause                   | dat=@v_accusation
entkräften       | v | REJECT        | subj > gen(obj)/von(obj)/clause/gegenüber    | actor
entscheiden      | v | REJECT change | subj > gen(gegen)                            | gegen=@v_law, actor
entscheiden      | v | REJECT        | subj > dat/an(clause)/mit(clause)/aus(clause)/bei(clause)/dat(clause)/gen(clause) | clause=negated, clause=@v_concession_verb;@v_assist;@v_yield;@v_meet;@v_cooperation, actor
entsenden        | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
entsprechen      | v | REJECT change | subj > dat/gen(dat)                          | neg, actor, subj=*
entsprechen      | v | REJECT yield  | subj > gen(dat)/dat                          | neg, dat=@v_demand
entsprechen | v | REJECT | speaker > gen(subj)/von(subj) | neg, dat=Wahrheit;Tatsache;Realität, actor
entwaffnen       | v | REJECT yield  | subj > dat/gen(obj)/an                       | neg, both, subj=*
entwaffnen       | v | REJECT yield  | subj > dat/gen(obj)/an/aus                   | neg, obj=@v_yieldable
erfinden | v | REJECT | speaker > gen(obj)/von(obj) | passive, obj=@v_accusation;Bericht;Meldung;Gerücht;Behauptung;Geschichte;Zitat, actor
erfolgen | v | REJECT | gen(subj)/von(subj)/von > gen(auf) | neg, subj=Reaktion;Antwort;Stellungnahme, auf=*
erfüllen | v | REJECT change | subj > gen(obj)/von(obj) | neg, obj=Forderung;Bedingung;Auflage;Ultimatum;Verpflichtung;Resolution;Zusage;Vorgabe;Wunsch;Bitte, actor
erhalten | v | REJECT assist | von/in/gen(von)/bei > subj/gen(subj) | neg, obj=Visum;Einreiseerlaubnis;Einreisegenehmigung;Einreisevisum;Aufenthaltserlaubnis;Asyl;Akkreditierung;Landeerlaubnis;Überflugrecht
erklären         | v | REJECT        | subj > dat/an(clause)/mit(clause)/aus(clause)/bei(clause)/dat(clause)/gen(clause) | clause=negated, clause=@v_concession_verb;@v_assist;@v_yield;@v_meet;@v_cooperation, actor
erwidern         | v | REJECT        | subj > dat/gen(dat)/clause                   | dat=@v_accusation
fernbleiben      | v | REJECT meet   | subj > gen(dat)/gen(obj)/dat                 | obj=@v_meeting, actor
fernbleiben      | v | REJECT meet   | subj > gen(dat)/dat                          | dat=@v_meeting
fernbleiben | v | REJECT meet | subj > gen(dat)/in(dat)/dat/in | dat=@v_meeting;Feier;Zeremonie;Gedenkfeier;Begräbnis;Parade;Eröffnung;Abstimmung;Vereidigung;Amtseinführung;Debatte;Trauerfeier;Olympiade;Spiel, actor
festhalten       | v | REJECT change | subj > gen(an)                               | an=@v_policy, trotz=*
finanzieren      | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
folgen           | v | REJECT yield  | subj > gen(dat)/dat                          | neg, dat=@v_demand
freilassen       | v | REJECT yield  | subj > dat/gen(obj)/an/aus                   | neg, obj=@v_yieldable
gegenzeichnen | v | REJECT change | subj > gen(obj)/dat | neg, actor
gehorchen        | v | REJECT yield  | subj > gen(dat)/dat                          | neg, dat=@v_demand
genehmigen       | v | REJECT        | subj > gen(obj)/dat/obj/clause               | neg, actor, subj=*
gestatten        | v | REJECT        | subj > gen(obj)/dat/obj/clause               | neg, actor, subj=*
gewähren         | v | REJECT assist | subj > an(obj)/dat/an/für/gen(obj)           | neg, obj=@v_assist, actor, subj=*
gewähren         | v | REJECT        | subj > gen(obj)/dat/obj/clause               | neg, actor, subj=*
gutheißen        | v | REJECT        | subj > gen(obj)/dat/obj/clause               | neg, actor, subj=*
helfen           | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
herausgeben      | v | REJECT yield  | subj > dat/gen(obj)/an/aus                   | neg, obj=@v_yieldable
hinhalten | v | REJECT | subj > obj/gen(obj)/von(obj) | both
hinnehmen        | v | REJECT        | subj > gen(obj)/obj/clause                   | neg, obj=*, actor, subj=*
hinnehmen        | v | REJECT        | subj > gen(obj)/dat/obj/clause               | neg, actor, subj=*
hinstellen | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_accusation;Meldung;Behauptung, als=Lüge;Erfindung;Propaganda;Unsinn;falsch;unwahr;haltlos;unbegründet;absurd;lächerlich;erfunden;Verleumdung;Spekulation;Falschmeldung;Märchen;Unterstellung;Hirngespinst;Blödsinn;gegenstandslos;grundlos;abwegig;unzutreffend;Quatsch;Provokation;infam
hintertreiben    | v | REJECT change | subj > gen(obj)/von(obj)                     | obj=@v_blocked, actor
ignorieren       | v | REJECT yield  | subj > gen(obj)/obj                          | obj=@v_demand
ignorieren       | v | REJECT yield  | subj > gen(obj)                              | obj=Warnung;Sanktion;Resolution;Frist;Ultimatum;Waffenruhe;Urteil;Verbot;Protest;Einwand;Kritik;Auflage;Waffenstillstand
kapitulieren     | v | REJECT yield  | subj > dat/gegenüber/vor/gen(dat)/von        | neg, actor, subj=*
kippen           | v | REJECT change | subj > gen(obj)/von(obj)                     | obj=@v_blocked, actor
klarstellen      | v | REJECT        | subj > dat/an(clause)/mit(clause)/aus(clause)/bei(clause)/dat(clause)/gen(clause) | clause=negated, clause=@v_concession_verb;@v_assist;@v_yield;@v_meet;@v_cooperation, actor
kommen | v | REJECT | gen(subj)/von(subj)/von > gen(auf) | neg, subj=Reaktion;Antwort;Stellungnahme, auf=*
kommentieren | v | REJECT assist | subj > gen(obj) | neg, obj=*, subj=actor, subj!=@sport
kontern          | v | REJECT        | subj > dat/gen(dat)/clause                   | dat=@v_accusation
kooperieren      | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
kündigen         | v | REJECT        | subj > mit(obj)/mit/dat/gen(obj)             | obj=@v_promise_thing, actor
leisten          | v | REJECT assist | subj > an(obj)/dat/an/für/gen(obj)           | neg, obj=@v_assist, actor, subj=*
leugnen          | v | REJECT        | subj > gen(obj)/von(obj)/clause/gegenüber    | actor
liefern          | v | REJECT assist | subj > an(obj)/dat/an/für/gen(obj)           | neg, obj=@v_assist, actor, subj=*
liefern          | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
lockern          | v | REJECT change | subj > an                                    | neg, actor, subj=*
löschen          | v | REJECT yield  | subj > dat/gen(obj)/an/aus                   | neg, obj=@v_yieldable
mauern           | v | REJECT        | subj > dat/gegenüber/clause                  | noobj, actor
missachten       | v | REJECT yield  | subj > gen(obj)/obj                          | obj=@v_demand
missachten       | v | REJECT yield  | subj > gen(obj)                              | obj=Warnung;Sanktion;Resolution;Frist;Ultimatum;Waffenruhe;Urteil;Verbot;Protest;Einwand;Kritik;Auflage;Waffenstillstand
mitmachen        | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
mitmachen | v | REJECT | subj > bei/mit/gen(bei) | neg, actor
mitspielen | v | REJECT | subj > bei/mit | neg, actor
mitteilen        | v | REJECT        | subj > dat/an(clause)/mit(clause)/aus(clause)/bei(clause)/dat(clause)/gen(clause) | clause=negated, clause=@v_concession_verb;@v_assist;@v_yield;@v_meet;@v_cooperation, actor
mittragen        | v | REJECT        | subj > gen(obj)/dat/obj/clause               | neg, actor, subj=*
mitwirken        | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
mitziehen | v | REJECT | subj > bei/mit/gen(bei) | neg, actor
nachgeben        | v | REJECT yield  | subj > dat/gegenüber/vor/gen(dat)/von        | neg, actor, subj=*
nachkommen       | v | REJECT change | subj > dat/gen(dat)                          | neg, actor, subj=*
nachkommen       | v | REJECT yield  | subj > gen(dat)/dat                          | neg, dat=@v_demand
nachlassen       | v | REJECT yield  | subj > dat/gegenüber/vor/gen(dat)/von        | neg, actor, subj=*
nachverhandeln   | v | REJECT change | subj > obj/mit                               | neg, actor, subj=*
nennen | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_accusation;Meldung;Behauptung, als=Lüge;absurd;lächerlich;grotesk;abwegig;infam;Unterstellung;Verleumdung;Märchen;Fantasie;Diffamierung;Erfindung;Propaganda;Unsinn;falsch;unwahr;haltlos;unbegründet;absurd;lächerlich;erfunden;Verleumdung;Spekulation;Falschmeldung;Märchen;Unterstellung;Hirngespinst;Blödsinn;gegenstandslos;grundlos;abwegig;unzutreffend;Quatsch;Provokation;infam
nennen | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_demand;@v_offer;Bedingung;Auflage;Ultimatum;Angebot;Vorschlag, als=inakzeptabel;unannehmbar;unzumutbar;indiskutabel;unerfüllbar;unbezahlbar;unfinanzierbar;überzogen;utopisch;unrealistisch;illusorisch;maßlos;unangemessen;undurchführbar;weltfremd;Illusion;Wunschdenken, actor
neuverhandeln    | v | REJECT change | subj > obj/mit                               | neg, actor, subj=*
niederschlagen   | v | REJECT        | subj > gen(obj)/gegen(obj)                   | subj=@v_court
niederstimmen    | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
niederstimmen    | v | REJECT change | subj > gen(obj)/von(obj)/dat/nach(obj)       | obj=@v_demand
niederstimmen    | v | REJECT change | subj > gen(obj)/von(obj)/dat                 | obj=@v_offer
öffnen           | v | REJECT yield  | subj > dat/gen(obj)/an/aus                   | neg, obj=@v_yieldable
paraphieren | v | REJECT change | subj > mit(obj)/gen(obj)/zu(obj) | neg, actor, obj=@v_agreement;Abkommen;Vertrag;Protokoll;Konvention;Pakt
passen           | v | REJECT        | subj > dat/gegenüber/clause                  | noobj, actor
pfeifen          | v | REJECT        | subj > auf                                   | auf=@v_demand, actor
pfeifen | v | REJECT | subj > gen(auf)/von(auf) | auf=@v_demand;Auflage;Vorgabe;Resolution;Kritik;Vorwurf;Warnung;Verbot;Sanktion, actor
plädieren        | v | REJECT        | subj > vor                                   | auf=Unschuld;unschuldig;Freispruch
protestieren     | v | REJECT        | subj > auf                                   | auf=@v_demand, actor
querschießen | v | REJECT | subj > gegen/gen(gegen)/bei/gegenüber | both
quertreiben | v | REJECT | subj > gegen/gen(gegen)/bei/gegenüber | both
ratifizieren     | v | REJECT change | subj > gen(obj)/mit(obj)                     | neg, obj=@v_agreement
räumen           | v | REJECT yield  | subj > dat/gen(obj)/an/aus                   | neg, obj=@v_yieldable
reagieren | v | REJECT | subj > gen(auf)/von(auf) | neg, auf=@demand;Brief;Schreiben;Ultimatum;Angebot;Frist;Mahnung;Protest;Kritik;Warnung, actor
reden            | v | REJECT meet   | subj > mit/obj                               | neg, both, subj=*
reagieren       | v | REJECT        | subj > gen(auf)/von(auf)/poss(auf)/adj(auf)   | neg, auf=Anfrage;Bitte;Brief;Schreiben;Forderung;Appell;Ultimatum;Aufforderung;Angebot;Protest;Aufruf;Hilferuf;Mahnung;Antrag, actor
richtigstellen   | v | REJECT        | subj > gen(obj)/von(obj)/clause/gegenüber    | actor
rütteln          | v | REJECT change | subj > an                                    | neg, actor, subj=*
sabotieren       | v | REJECT change | subj > gen(obj)/von(obj)                     | obj=@v_blocked, actor
scheitern        | v | REJECT change | an/bei/gen(bei)/gen(an)/vor > subj           | an=@v_opposition_word
schicken         | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
schwänzen        | v | REJECT meet   | subj > gen(dat)/gen(obj)/dat                 | obj=@v_meeting, actor
schweigen        | v | REJECT assist | subj > zu/gegenüber                          | zu=@v_accusation, actor
sprechen | v | REJECT | subj > gen(von) | von=Anschuldigung;Unterstellung;Verleumdung;Erfindung;Propaganda;Falschmeldung;Hirngespinst;Verdrehung;Lügenmärchen;Verleumdungskampagne;Desinformation;Fälschung;Falschbehauptung, actor, subj=*
stattgeben       | v | REJECT change | subj > dat/gen(dat)                          | neg, actor, subj=*
stattgeben       | v | REJECT yield  | subj > gen(dat)/dat                          | neg, dat=@v_demand
stimmen          | v | REJECT change | subj > gen(gegen)/gen(obj)                   | gegen=@v_demand, actor
stimmen          | v | REJECT change | subj > gen(gegen)                            | gegen=@v_law, actor
stimmen | v | REJECT change | subj > gen(gegen)/gen(obj)/gegen | gegen=Verfassung;Vertrag;EU-Verfassung;EU-Vertrag;Referendum;Beitritt;Aufnahme;Entwurf;Antrag;Plan;Vorschlag;Vorlage;Initiative;Paket;Sparpaket;Reform;Verlängerung;Erhöhung, actor, subj=*
stimmen | v | REJECT change | subj > gen(gegen)/gen(obj)/gegen | gegen=Bericht;Währungsunion;Mandat;Einsatz;Vertrauensfrage;Etat;Haushalt;Gesetz;Entsendung;Sparkurs;Kompromiss;Abkommen;Vereinbarung;Koalition;Erweiterung;Unabhängigkeit, subj=*, actor
stimmen | v | REJECT | speaker > gen(subj)/von(subj) | neg, subj=@v_accusation;Bericht;Meldung;Gerücht;Behauptung;Darstellung, actor
stoppen          | v | REJECT change | subj > gen(obj)/von(obj)                     | obj=@v_blocked, actor
stornieren       | v | REJECT meet   | subj > mit(obj)/mit/bei(obj)/gen(obj)/dat/in(obj)/nach(obj) | obj=@v_meeting, any
teilnehmen       | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
teilnehmen | v | REJECT assist | subj > dat/gen(an)/mit/für | neg, actor, an=*, subj!=@sport;@leisure, an!=@vote;Prozess;Tribunal;Verfahren;Turnier;Spiel;Wettbewerb;Wettkampf;Rennen;Verhandlung;Unterricht;Leben
tolerieren       | v | REJECT        | subj > gen(obj)/obj/clause                   | neg, obj=*, actor, subj=*
tolerieren       | v | REJECT        | subj > gen(obj)/dat/obj/clause               | neg, actor, subj=*
torpedieren      | v | REJECT change | subj > gen(obj)/von(obj)                     | obj=@v_blocked, actor
treffen | v | REJECT meet | subj > obj/mit | neg, both
trotzen          | v | REJECT change | subj > dat/gen(dat)                          | dat=@v_demand
übergeben        | v | REJECT yield  | subj > dat/gen(obj)/an                       | neg, both, subj=*
übergeben        | v | REJECT yield  | subj > dat/gen(obj)/an/aus                   | neg, obj=@v_yieldable
übergehen        | v | REJECT yield  | subj > gen(obj)/obj                          | obj=@v_demand
überhören        | v | REJECT yield  | subj > gen(obj)/obj                          | obj=@v_demand
überhören        | v | REJECT yield  | subj > gen(obj)                              | obj=Warnung;Sanktion;Resolution;Frist;Ultimatum;Waffenruhe;Urteil;Verbot;Protest;Einwand;Kritik;Auflage;Waffenstillstand
übernehmen       | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
überstimmen      | v | REJECT change | subj > obj/gen(obj)                          | any
umgehen          | v | REJECT yield  | subj > gen(obj)/obj                          | obj=@v_demand
umsetzen | v | REJECT change | subj > gen(obj)/von(obj) | neg, obj=Forderung;Bedingung;Auflage;Ultimatum;Verpflichtung;Resolution;Zusage;Vorgabe;Wunsch;Bitte, actor
unterlaufen      | v | REJECT yield  | subj > gen(obj)/obj                          | obj=@v_demand
unterschreiben   | v | REJECT change | subj > gen(obj)/mit(obj)                     | neg, obj=@v_agreement
unterstützen     | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
unterzeichnen    | v | REJECT change | subj > gen(obj)/mit(obj)                     | neg, obj=@v_agreement
verabschieden    | v | REJECT change | subj > gen(obj)/mit(obj)                     | neg, obj=@v_agreement
verbauen         | v | REJECT        | subj > dat/gen(obj)                          | both
verbieten        | v | REJECT        | subj > dat/gen(obj)                          | obj=Einmischung
verbitten        | v | REJECT        | subj > dat/gen(obj)                          | both
vereiteln        | v | REJECT change | subj > gen(obj)/von(obj)                     | obj=@v_blocked, actor
verhandeln       | v | REJECT meet   | subj > mit/obj                               | neg, both, subj=*
verhindern       | v | REJECT change | subj > gen(obj)/von(obj)                     | obj=@v_blocked, actor
verlängern       | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
verneinen        | v | REJECT        | subj > gen(obj)/von(obj)/clause/gegenüber    | actor
versagen         | v | REJECT        | subj > dat                                   | obj=*, actor
verschieben      | v | REJECT meet   | subj > mit(obj)/mit/in(obj)/gen(obj)         | obj=@v_meeting, actor
verschleppen     | v | REJECT change | subj > gen(obj)/von(obj)                     | obj=@v_blocked, actor
verschmähen      | v | REJECT assist | subj > gen(obj)/von(obj)/dat                 | obj=@v_help_offer
versetzen        | v | REJECT meet   | subj > obj                                   | both, in!=*
versperren | v | REJECT assist | subj > dat/gen(dat)/für/gen(für) | obj=Visum;Einreise;Einreiseerlaubnis;Einreisevisum;Zutritt;Zugang;Landeerlaubnis;Überflugrecht;Überfluggenehmigung;Durchfahrt;Durchreise;Zugriff;Aufenthaltserlaubnis;Akkreditierung;Besuchserlaubnis;Asyl;Zuflucht
vertagen         | v | REJECT meet   | subj > mit(obj)/mit/in(obj)/gen(obj)         | obj=@v_meeting, actor
verwehren        | v | REJECT yield  | subj > dat/gen(obj)                          | obj=Zugang;Zutritt;Einreise;Einlass;Zugriff;Einsicht;Durchfahrt;Einblick;Überflug;Landung;Überflugrecht
verwehren        | v | REJECT        | subj > dat/gen(obj)                          | both
verweigern       | v | REJECT meet   | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_meet
verweigern       | v | REJECT yield  | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_yield
verweigern       | v | REJECT assist | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_assist
verweigern       | v | REJECT change | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_change
verweigern       | v | REJECT        | subj > dat/gen(obj)/gen(dat)                 | any
verweigern       | v | REJECT yield  | subj > dat                                   | obj=Zugang;Zutritt;Einreise;Einlass;Einsicht;Durchfahrt;Visum;Gehorsam;Befehl;Herausgabe;Einblick;Überflug;Landeerlaubnis
verweigern       | v | REJECT assist | subj > dat/gen(obj)/gegenüber                | obj=Zustimmung;Aussage;Auskunft;Kooperation;Unterstützung;Hilfe;Gefolgschaft;Zusammenarbeit;Stellungnahme;Anerkennung;Dienst;Wehrdienst
verwerfen        | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
verwerfen        | v | REJECT change | subj > gen(obj)/von(obj)/dat/nach(obj)       | obj=@v_demand
verwerfen        | v | REJECT change | subj > gen(obj)/von(obj)/dat                 | obj=@v_offer
verwerfen        | v | REJECT        | subj > gen(obj)/von(obj)/obj/clause          | actor
verwerfen        | v | REJECT        | subj > gen(obj)/gegen(obj)                   | subj=@v_court
verzichten       | v | REJECT assist | subj > gen(auf)/auf(auf)                     | auf=@v_help_offer, actor
verzichten | v | REJECT meet | subj > mit/gen(auf)/mit(auf)/in(auf)/bei(auf)/in | auf=Teilnahme;Besuch;Reise;Treffen;Gespräch;Visite;Auftritt, actor
verzögern        | v | REJECT change | subj > gen(obj)/von(obj)                     | obj=@v_blocked, actor
vorbeigehen      | v | REJECT change | subj > gen(gegen)/gen(obj)                   | gegen=@v_demand, actor
vorenthalten     | v | REJECT meet   | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_meet
vorenthalten     | v | REJECT yield  | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_yield
vorenthalten     | v | REJECT assist | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_assist
vorenthalten     | v | REJECT change | subj > dat/gen(obj)/gen(dat)                 | any, obj=@v_change
vorenthalten     | v | REJECT        | subj > dat/gen(obj)/gen(dat)                 | any
vorlassen        | v | REJECT meet   | subj > mit/obj                               | neg, both, subj=*
votieren         | v | REJECT change | subj > gen(gegen)/gen(obj)                   | gegen=@v_demand, actor
votieren         | v | REJECT change | subj > gen(gegen)                            | gegen=@v_law, actor
votieren | v | REJECT change | subj > gen(gegen)/gen(obj)/gegen | gegen=Verfassung;Vertrag;EU-Verfassung;EU-Vertrag;Referendum;Beitritt;Aufnahme;Entwurf;Antrag;Plan;Vorschlag;Vorlage;Initiative;Paket;Sparpaket;Reform;Verlängerung;Erhöhung, actor, subj=*
votieren | v | REJECT change | subj > gen(gegen)/gen(obj)/gegen | gegen=Bericht;Währungsunion;Mandat;Einsatz;Vertrauensfrage;Etat;Haushalt;Gesetz;Entsendung;Sparkurs;Kompromiss;Abkommen;Vereinbarung;Koalition;Erweiterung;Unabhängigkeit, subj=*, actor
wegschicken      | v | REJECT assist | subj > obj                                   | obj=Inspektor;Vermittler;Delegation;Gesandte;Unterhändler;Beobachter;Hilfsgut
wegwischen       | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
weichen          | v | REJECT yield  | subj > dat/gegenüber/vor/gen(dat)/von        | neg, actor, subj=*
weisen | v | REJECT | subj > gen(obj)/von(obj)/in(obj) | von=sich, obj=@v_accusation;@v_demand;Verantwortung;Schuld;Vorwurf;Verdacht;Kritik;Anschuldigung
werten | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_accusation;Meldung;Behauptung, als=Lüge;Erfindung;Propaganda;Unsinn;falsch;unwahr;haltlos;unbegründet;absurd;lächerlich;erfunden;Verleumdung;Spekulation;Falschmeldung;Märchen;Unterstellung;Hirngespinst;Blödsinn;gegenstandslos;grundlos;abwegig;unzutreffend;Quatsch;Provokation;infam
werten | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_demand;@v_offer;Bedingung;Auflage;Ultimatum;Angebot;Vorschlag, als=inakzeptabel;unannehmbar;unzumutbar;indiskutabel;unerfüllbar;unbezahlbar;unfinanzierbar;überzogen;utopisch;unrealistisch;illusorisch;maßlos;unangemessen;undurchführbar;weltfremd;Illusion;Wunschdenken, actor
widerlegen       | v | REJECT        | subj > gen(obj)/von(obj)/clause/gegenüber    | actor
widerrufen       | v | REJECT        | subj > mit(obj)/mit/dat/gen(obj)             | obj=@v_promise_thing, actor
widersprechen    | v | REJECT        | subj > dat/gen(dat)/clause                   | dat=@v_accusation
widersprechen    | v | REJECT change | subj > dat/gen(dat)                          | dat=@v_demand
widersprechen    | v | REJECT        | subj > dat/gen(dat)                          | both
widersprechen    | v | REJECT        | subj > dat/gen(dat)                          | dat=Darstellung;Bericht;Aussage;Angabe;Version;Einschätzung;Gerücht;Äußerung;Vorwurf;Behauptung
widerstehen | v | REJECT | subj > dat/gen(dat) | both
wiederaufnehmen | v | REJECT assist | subj > gen(obj)/obj/adj(obj) | neg, obj=Flüchtling;Asylbewerber;Asylsuchende;Bürger;Staatsbürger;Migrant;Staatsangehörige;Häftling;Abgeschobene;Straftäter, actor
wissen | v | REJECT | subj > von/gen(von) | neg, von=*, subj=actor, actor
zahlen           | v | REJECT assist | subj > an(obj)/dat/an/für/gen(obj)           | neg, obj=@v_assist, actor, subj=*
zahlen           | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
zugestehen       | v | REJECT        | subj > gen(obj)/dat/obj/clause               | neg, actor, subj=*
zulassen         | v | REJECT        | subj > gen(obj)/obj/clause                   | neg, obj=*, actor, subj=*
zulassen         | v | REJECT        | subj > gen(obj)/dat/obj/clause               | neg, actor, subj=*
zurückgeben      | v | REJECT yield  | subj > dat/gen(obj)/an                       | neg, both, subj=*
zurückgeben      | v | REJECT yield  | subj > dat/gen(obj)/an/aus                   | neg, obj=@v_yieldable
zurückgeben      | v | REJECT        | subj > dat/gen(obj)/an                       | obj=@v_gave_honour
zurücknehmen | v | REJECT assist | subj > gen(obj)/obj/adj(obj) | neg, obj=Flüchtling;Asylbewerber;Asylsuchende;Bürger;Staatsbürger;Migrant;Staatsangehörige;Häftling;Abgeschobene;Straftäter, actor
zurückschicken   | v | REJECT assist | subj > obj                                   | obj=Inspektor;Vermittler;Delegation;Gesandte;Unterhändler;Beobachter;Hilfsgut
zurückschicken | v | REJECT change | subj > gen(obj)/von(obj)/an | obj=Gesetz;Gesetzentwurf;Gesetzesvorlage;Vorlage;Entwurf;Haushalt;Haushaltsentwurf;Reform;Etat, actor
zurückstecken    | v | REJECT yield  | subj > dat/gegenüber/vor/gen(dat)/von        | neg, actor, subj=*
zurücktreten     | v | REJECT yield  | subj > dat/gegenüber/vor/gen(dat)/von        | neg, actor, subj=*
zurücküberweisen | v | REJECT change | subj > gen(obj)/von(obj)/an | obj=Gesetz;Gesetzentwurf;Gesetzesvorlage;Vorlage;Entwurf;Haushalt;Haushaltsentwurf;Reform;Etat, actor
zurückweichen    | v | REJECT yield  | subj > dat/gegenüber/vor/gen(dat)/von        | neg, actor, subj=*
zurückweisen     | v | REJECT meet   | subj > mit(obj)/mit/bei(obj)/gen(obj)/dat/in(obj)/nach(obj) | obj=@v_meeting, any
zurückweisen     | v | REJECT        | subj > gen(obj)/von(obj)/clause              | obj=*, actor
zurückweisen     | v | REJECT        | subj > gen(obj)/von(obj)/dat/an(obj)/clause  | obj=@v_accusation
zurückweisen     | v | REJECT change | subj > gen(obj)/von(obj)/dat/nach(obj)       | obj=@v_demand
zurückweisen     | v | REJECT change | subj > gen(obj)/von(obj)/dat                 | obj=@v_offer
zurückweisen     | v | REJECT assist | subj > gen(obj)/von(obj)/dat                 | obj=@v_help_offer
zurückweisen     | v | REJECT assist | subj > obj                                   | obj=Flüchtling;Asylbewerber;Asylsuchende;Einwanderer;Migrant;Boot;Bootsflüchtling
zurückweisen     | v | REJECT        | subj > gen(obj)/gegen(obj)                   | subj=@v_court
zurückweisen     | v | REJECT        | subj > gen(obj)/von(obj)/clause/gegenüber    | actor
zurückweisen | v | REJECT change | subj > gen(obj)/von(obj)/an | obj=Gesetz;Gesetzentwurf;Gesetzesvorlage;Vorlage;Entwurf;Haushalt;Haushaltsentwurf;Reform;Etat, actor
zurückziehen     | v | REJECT yield  | subj > dat/gen(obj)/an/aus                   | neg, obj=@v_yieldable
zurückziehen     | v | REJECT        | subj > mit(obj)/mit/dat/gen(obj)             | obj=@v_promise_thing, actor
zusammenarbeiten | v | REJECT assist | subj > dat/obj/an/mit/gen(obj)/für           | neg, both, subj=*
zustimmen        | v | REJECT change | subj > dat/gen(dat)                          | neg, actor, subj=*
zutreffen | v | REJECT | speaker > gen(subj)/von(subj) | neg, subj=@v_accusation;Bericht;Meldung;Gerücht;Behauptung;Darstellung, actor
zuwiderhandeln | v | REJECT | subj > dat/gen(dat) | both

# reflexive verbs
@ lemma | pos | act | frame | if
sich äußern         | v | REJECT assist | subj > gegenüber/zu                      | neg, gegenüber=actor
sich äußern         | v | REJECT assist | subj > gen(zu)/zu                        | neg, zu=@v_accusation;Vorwurf;Anschuldigung;Bericht;Fall;Frage;Vorfall;Kritik;Forderung, actor
sich beteiligen     | v | REJECT assist | subj > an/gen(an)/dat/in                 | neg, actor, subj=*
sich beugen         | v | REJECT yield  | subj > dat/gen(dat)/von/durch            | neg, actor, subj=*
sich bewegen        | v | REJECT change | subj > auf/gen(auf)                      | neg, actor, subj=*
sich distanzieren   | v | REJECT        | subj > von/gen(von)                      | von=@v_accusation
sich einlassen      | v | REJECT change | subj > auf/gen(auf)                      | neg, actor, subj=*
sich einlassen | v | REJECT | subj > auf/gen(auf) | neg, auf=*, actor
sich einlassen | v | REJECT | subj > mit(auf)/gen(auf)/mit | neg, actor, auf=*
sich einmischen     | v | REJECT assist | subj > an/gen(an)/dat/in                 | neg, actor, subj=*
sich entziehen      | v | REJECT meet   | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_meet
sich entziehen      | v | REJECT yield  | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_yield
sich entziehen      | v | REJECT assist | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_assist
sich entziehen      | v | REJECT change | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_change
sich entziehen      | v | REJECT        | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any
sich entziehen      | v | REJECT change | subj > dat/gen(dat)                      | both
sich ergeben        | v | REJECT yield  | subj > dat/gen(dat)/von/durch            | neg, actor, subj=*
sich fügen          | v | REJECT yield  | subj > dat/gen(dat)/von/durch            | neg, actor, subj=*
sich fühlen | v | REJECT | subj > mit(an)/gen(an)/gegenüber | neg, an=@agreement;@decision;Zusage;Verpflichtung;Resolution, clause=binden;gebunden;verpflichten
sich hinwegsetzen   | v | REJECT yield  | subj > über/gen(über)                    | any
sich in Schweigen hüllen | v | REJECT assist | subj > gegenüber | actor
sich querlegen | v | REJECT | subj > gegen/gen(gegen)/bei/gegenüber | both
sich querstellen    | v | REJECT change | subj > gegenüber/bei                     | actor
sich rechtfertigen  | v | REJECT        | subj > gegen/gen(gegen)/von(gegen)       | gegen=@v_accusation
sich sperren        | v | REJECT meet   | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_meet
sich sperren        | v | REJECT yield  | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_yield
sich sperren        | v | REJECT assist | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_assist
sich sperren        | v | REJECT change | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_change
sich sperren        | v | REJECT        | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any
sich sperren        | v | REJECT change | subj > gegen/gen(gegen)                  | gegen=@v_demand
sich sperren | v | REJECT | subj > gegen/gen(gegen)/aus(gegen)/von(gegen) | gegen=@v_assist;@v_yield;@v_meet;Auflage;Rückkehr;Inspektion;Untersuchung;Kontrolle;Einmischung;Beobachter;Überprüfung;Vorgabe;Forderung;Sparauflage;Druck;Kürzung;Einsatz;Entsendung;Aufnahme;Beitritt;Kompromiss;Zugeständnis;Waffenruhe, actor, subj=*
sich stemmen        | v | REJECT change | subj > gegen/gen(gegen)                  | gegen=@v_demand
sich stemmen | v | REJECT | subj > gegen/gen(gegen)/aus(gegen)/von(gegen) | gegen=@v_assist;@v_yield;@v_meet;Auflage;Rückkehr;Inspektion;Untersuchung;Kontrolle;Einmischung;Beobachter;Überprüfung;Vorgabe;Forderung;Sparauflage;Druck;Kürzung;Einsatz;Entsendung;Aufnahme;Beitritt;Kompromiss;Zugeständnis;Waffenruhe, actor, subj=*
sich sträuben       | v | REJECT meet   | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_meet
sich sträuben       | v | REJECT yield  | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_yield
sich sträuben       | v | REJECT assist | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_assist
sich sträuben       | v | REJECT change | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_change
sich sträuben       | v | REJECT        | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any
sich sträuben       | v | REJECT change | subj > gegen/gen(gegen)                  | gegen=@v_demand
sich sträuben | v | REJECT | subj > gegen/gen(gegen)/aus(gegen)/von(gegen) | gegen=@v_assist;@v_yield;@v_meet;Auflage;Rückkehr;Inspektion;Untersuchung;Kontrolle;Einmischung;Beobachter;Überprüfung;Vorgabe;Forderung;Sparauflage;Druck;Kürzung;Einsatz;Entsendung;Aufnahme;Beitritt;Kompromiss;Zugeständnis;Waffenruhe, actor, subj=*
sich treffen        | v | REJECT meet   | subj > mit                               | neg, both, subj=*
sich treffen | v | REJECT meet | subj > obj/mit | neg, both
sich unterwerfen    | v | REJECT yield  | subj > dat/gen(dat)/von/durch            | neg, actor, subj=*
sich verbeten | v | REJECT | subj > gegen/gen(gegen)/bei/gegenüber | both
sich verbitten      | v | REJECT        | subj > gen(obj)/von/aus                  | actor
sich versagen       | v | REJECT change | subj > dat/gen(dat)                      | both
sich verschließen   | v | REJECT meet   | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_meet
sich verschließen   | v | REJECT yield  | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_yield
sich verschließen   | v | REJECT assist | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_assist
sich verschließen   | v | REJECT change | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_change
sich verschließen   | v | REJECT        | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any
sich verschließen   | v | REJECT change | subj > dat/gen(dat)                      | both
sich verteidigen    | v | REJECT        | subj > gegen/gen(gegen)/von(gegen)       | gegen=@v_accusation
sich verteidigen | v | REJECT | subj > gegen/gen(gegen)/von(gegen) | gegen=Kritik;Vorwurf;Anschuldigung;Unterstellung;Einmischung;Verdächtigung;Behauptung, actor, subj=*
sich verwahren      | v | REJECT change | subj > gegen/gen(gegen)                  | gegen=@v_demand
sich verwahren      | v | REJECT        | subj > gegen/gen(gegen)/von(gegen)       | gegen=@v_accusation
sich verwahren | v | REJECT | subj > gegen/gen(gegen)/aus(gegen)/von(gegen) | gegen=@v_assist;@v_yield;@v_meet;Auflage;Rückkehr;Inspektion;Untersuchung;Kontrolle;Einmischung;Beobachter;Überprüfung;Vorgabe;Forderung;Sparauflage;Druck;Kürzung;Einsatz;Entsendung;Aufnahme;Beitritt;Kompromiss;Zugeständnis;Waffenruhe, actor, subj=*
sich verwahren | v | REJECT | subj > gegen/gen(gegen)/von(gegen) | gegen=Kritik;Vorwurf;Anschuldigung;Unterstellung;Einmischung;Verdächtigung;Behauptung, actor, subj=*
sich verwahren | v | REJECT | subj > gen(gegen)/clause | gegen=Behauptung;Darstellung;Eindruck;Vorwurf;Anschuldigung;Verdächtigung;Unterstellung;Gerücht;Vermutung;Interpretation;Spekulation, actor
sich verweigern     | v | REJECT meet   | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_meet
sich verweigern     | v | REJECT yield  | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_yield
sich verweigern     | v | REJECT assist | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_assist
sich verweigern     | v | REJECT change | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any, dat=@v_change
sich verweigern     | v | REJECT        | subj > dat/gen(dat)/gegen/gen(gegen)/mit | any
sich verweigern     | v | REJECT change | subj > dat/gen(dat)                      | both
sich wehren         | v | REJECT change | subj > gegen/gen(gegen)                  | gegen=@v_demand
sich wehren         | v | REJECT        | subj > gegen/gen(gegen)/von(gegen)       | gegen=@v_accusation
sich wehren | v | REJECT | subj > gegen/gen(gegen)/aus(gegen)/von(gegen) | gegen=@v_assist;@v_yield;@v_meet;Auflage;Rückkehr;Inspektion;Untersuchung;Kontrolle;Einmischung;Beobachter;Überprüfung;Vorgabe;Forderung;Sparauflage;Druck;Kürzung;Einsatz;Entsendung;Aufnahme;Beitritt;Kompromiss;Zugeständnis;Waffenruhe, actor, subj=*
sich wehren | v | REJECT | subj > gegen/gen(gegen)/von(gegen) | gegen=Kritik;Vorwurf;Anschuldigung;Unterstellung;Einmischung;Verdächtigung;Behauptung, actor, subj=*
sich wehren | v | REJECT | subj > gen(gegen)/clause | gegen=Behauptung;Darstellung;Eindruck;Vorwurf;Anschuldigung;Verdächtigung;Unterstellung;Gerücht;Vermutung;Interpretation;Spekulation, actor
sich weigern        | v | REJECT meet   | subj > gegenüber/aus(clause)/dat(clause)/an(clause)/clause/mit | any, clause=@v_meet
sich weigern        | v | REJECT yield  | subj > gegenüber/aus(clause)/dat(clause)/an(clause)/clause/mit | any, clause=@v_yield
sich weigern        | v | REJECT assist | subj > gegenüber/aus(clause)/dat(clause)/an(clause)/clause/mit | any, clause=@v_assist
sich weigern        | v | REJECT change | subj > gegenüber/aus(clause)/dat(clause)/an(clause)/clause/mit | any, clause=@v_change
sich weigern        | v | REJECT        | subj > gegenüber/clause/mit              | any
sich wenden | v | REJECT | subj > gen(gegen)/clause | gegen=Behauptung;Darstellung;Eindruck;Vorwurf;Anschuldigung;Verdächtigung;Unterstellung;Gerücht;Vermutung;Interpretation;Spekulation, actor
sich widersetzen    | v | REJECT yield  | subj > dat/gen(dat)                      | any
sich zusammensetzen | v | REJECT meet   | subj > mit                               | neg, both, subj=*

# support-verb constructions
@ lemma | pos | act | frame | if
abblitzen lassen | v | REJECT | subj > obj/gen(obj)/von(obj) | any
Abfuhr erhalten                 | v | REJECT change | bei/gen(bei)/in/von > subj/gen(subj)         | any
Abfuhr erleiden                 | v | REJECT change | bei/gen(bei)/in/von > subj/gen(subj)         | any
Abfuhr erteilen                 | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Abfuhr erteilen | v | REJECT | subj > dat/gen(dat) | actor
Abfuhr kassieren                | v | REJECT change | bei/gen(bei)/in/von > subj/gen(subj)         | any
Ablehnung ankündigen | v | REJECT change | subj > gen(obj)/mit(gen)/zu(obj)/gegen/dat | actor
Ablehnung bekräftigen | v | REJECT change | subj > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor

unbeantwortet bleiben          | v | REJECT assist | an(subj)/von/bei > gen(subj)/poss(subj)/adj(subj) | subj=Brief;Schreiben;Anfrage;Bitte;Mahnung;Anruf;Nachfrage;Petition;Gesuch;Antrag;Appell;Beschwerde;Hilferuf;Forderung;Angebot;Aufforderung, any
unbeantwortet lassen           | v | REJECT assist | subj > gen(obj)/poss(obj)/adj(obj)/von(obj)   | obj=Brief;Schreiben;Anfrage;Bitte;Mahnung;Anruf;Nachfrage;Petition;Gesuch;Antrag;Appell;Beschwerde;Hilferuf;Forderung;Angebot;Aufforderung, actor
Ablehnung signalisieren         | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
abprallen lassen | v | REJECT | subj > obj/gen(obj)/von(obj) | both
Absage bekommen | v | REJECT | bei/gen(bei)/in/unter/gen(auf)/von > subj/gen(subj) | any
Absage erhalten                 | v | REJECT change | bei/gen(bei)/in/von > subj/gen(subj)         | any
Absage erteilen                 | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Absage kassieren | v | REJECT | bei/gen(bei)/in/unter/gen(auf)/von > subj/gen(subj) | any
abschlägig antworten | v | REJECT | subj > gen(auf)/auf/dat | actor
abschlägig beantworten | v | REJECT | subj > gen(obj)/von(obj) | actor
abschlägig bescheiden           | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
abtropfen lassen | v | REJECT | subj > obj/gen(obj)/von(obj) | both
Abzug ablehnen                  | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
Ahnung haben | v | REJECT | subj > von/gen(von)/über | neg, actor
als Einmischung zurückweisen | v | REJECT | subj > gen(obj)/von(obj) | actor
als falsch bezeichnen           | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
als falsch zurückweisen         | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
als haltlos bezeichnen          | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
als haltlos zurückweisen        | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
als Lüge bezeichnen             | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
als Lüge zurückweisen           | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
als Propaganda abtun            | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
als unbegründet bezeichnen      | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
als unbegründet zurückweisen    | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
als unwahr bezeichnen           | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
an Haar herbeiziehen | v | REJECT | speaker > gen(subj)/von(subj)/aus(subj) | actor
an Land lassen | v | REJECT | subj > obj | neg, both
an sich rütteln lassen          | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
an Tisch zurückkehren | v | REJECT meet | subj > mit/zu | neg, actor
an Verhandlungstisch setzen | v | REJECT meet | subj > mit/zu | neg, actor
an Verhandlungstisch zurückkehren | v | REJECT meet | subj > mit/zu | neg, actor
Angabe entgegentreten | v | REJECT | subj > gen(dat)/von(dat) | actor
Anhaltspunkt haben | v | REJECT | subj > für/gen(für) | neg, actor
Anhaltspunkt sehen | v | REJECT | subj > für/gen(für) | neg, actor
Anlass sehen                    | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
Anschuldigung entgegentreten | v | REJECT | subj > gen(dat)/von(dat) | actor
Antwort bekommen | v | REJECT assist | von/gen(von)/in > subj | neg, any
Antwort erhalten | v | REJECT assist | von/gen(von)/in > subj | neg, any
Antwort schuldig bleiben | v | REJECT | subj > dat | actor
Antwort verweigern | v | REJECT | subj > dat/gegenüber | actor
Asyl gewähren                   | v | REJECT assist | subj > dat/gegenüber/für/gen(für)            | neg, actor, subj=*
Asyl verwehren                  | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
Asyl verweigern                 | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
Asylantrag ablehnen             | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
auf Anfrage eingehen | v | REJECT | subj > gen(auf)/von(auf) | neg, actor
auf Angebot eingehen | v | REJECT | subj > gen(auf)/von(auf) | neg, actor
auf Appell eingehen | v | REJECT | subj > gen(auf)/von(auf) | neg, actor
auf Bedingung eingehen | v | REJECT | subj > gen(auf)/von(auf) | neg, actor
auf Bitte eingehen | v | REJECT | subj > gen(auf)/von(auf) | neg, actor
auf Eis legen                   | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
auf Forderung eingehen | v | REJECT | subj > gen(auf)/von(auf) | neg, actor
auf Gegenwehr stoßen | v | REJECT | bei/gen(bei)/in/unter/gen(auf)/von > subj/gen(subj) | any
auf Granit beißen               | v | REJECT change | bei/gen(bei)/in/von > subj/gen(subj)         | any
auf Granit stoßen | v | REJECT | bei/gen(bei)/in/unter/gen(auf)/von > subj/gen(subj) | any
auf kein Gegenliebe stoßen | v | REJECT | bei/gen(bei)/in/unter/gen(auf)/von > subj/gen(subj) | any
auf Kritik eingehen | v | REJECT | subj > gen(auf)/von(auf) | neg, actor
auf Nein beharren | v | REJECT change | subj > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor
auf nicht schuldig plädieren    | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
auf Offerte eingehen | v | REJECT | subj > gen(auf)/von(auf) | neg, actor
auf Position beharren           | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
auf Standpunkt beharren         | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
auf strikt Ablehnung stoßen     | v | REJECT change | bei/gen(bei)/in/von > subj/gen(subj)         | any
auf stur schalten | v | REJECT | subj > gegenüber/in/gegen/bei/gen(gegenüber) | actor, subj=actor
auf stur stellen | v | REJECT | subj > gegenüber/in/gegen/bei/gen(gegenüber) | actor, subj=actor
auf taub Ohr stoßen             | v | REJECT change | bei/gen(bei)/in/von > subj/gen(subj)         | any
auf unschuldig plädieren        | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
auf verschlossen Tür stoßen | v | REJECT | bei/gen(bei)/in/unter/gen(auf)/von > subj/gen(subj) | any
auf Veto stoßen                 | v | REJECT change | bei/gen(bei)/in/von > subj/gen(subj)         | any
auf Vorschlag eingehen | v | REJECT | subj > gen(auf)/von(auf) | neg, actor
auf wenig Gegenliebe stoßen     | v | REJECT change | bei/gen(bei)/in/von > subj/gen(subj)         | any
auf Widerstand stoßen           | v | REJECT change | bei/gen(bei)/in/von > subj/gen(subj)         | any
auf Wunsch eingehen | v | REJECT | subj > gen(auf)/von(auf) | neg, actor
auf Zurückhaltung stoßen        | v | REJECT change | bei/gen(bei)/in/von > subj/gen(subj)         | any
auflaufen lassen | v | REJECT | subj > obj | both
aus Finger saugen | v | REJECT | speaker > gen(subj)/von(subj)/aus(subj) | actor
aus Luft greifen | v | REJECT | speaker > gen(subj)/von(subj)/aus(subj) | actor
Auskunft bekommen | v | REJECT assist | von/gen(von)/in > subj | neg, any
Auskunft erhalten | v | REJECT assist | von/gen(von)/in > subj | neg, any
Auskunft geben                  | v | REJECT assist | subj > dat/gegenüber/für/gen(für)            | neg, actor, subj=*
Auskunft verweigern             | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
Auskunft verweigern | v | REJECT | subj > dat/gegenüber | actor
Auslieferung ablehnen           | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
Auslieferung verweigern         | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
ausreisen lassen | v | REJECT | subj > obj | neg, both
Aussage entgegentreten | v | REJECT | subj > gen(dat)/von(dat) | actor
Aussage verweigern              | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
Aussage verweigern | v | REJECT | subj > gegenüber/vor | actor
Bedarf sehen                    | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
Bedarf sehen | v | REJECT | subj > für/gen(für)/clause | neg, actor
Befehl verweigern               | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
Behauptung entgegentreten | v | REJECT | subj > gen(dat)/von(dat) | actor
bei Ablehnung bleiben | v | REJECT change | subj > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor
bei Nein bleiben | v | REJECT change | subj > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor
bei Weigerung bleiben | v | REJECT change | subj > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor
Beitrag leisten                 | v | REJECT assist | subj > dat/gegenüber/für/gen(für)            | neg, actor, subj=*
Bericht entgegentreten | v | REJECT | subj > gen(dat)/von(dat) | actor
Bescheid wissen | v | REJECT | subj > von/gen(von)/über | neg, actor
Besuch absagen                  | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Chance sehen | v | REJECT | subj > für/gen(für)/clause | neg, actor
dagegen stimmen                 | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
dankend ablehnen | v | REJECT | subj > gen(obj)/von(obj) | actor
daran denken | v | REJECT | subj > obj(clause)/gen(clause)/mit(clause)/dat(clause)/clause | neg, actor
Darstellung entgegentreten | v | REJECT | subj > gen(dat)/von(dat) | actor
davon nichts wissen | v | REJECT | subj > von | neg, actor
davon Rede sein | v | REJECT | speaker > gen(davon) | neg, actor
dementieren lassen              | v | REJECT        | subj > gen(obj)/von(obj)/clause/gegenüber    | actor
Dialog verweigern               | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Dienst verweigern               | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
durchfallen lassen | v | REJECT | subj > obj/gen(obj)/von(obj) | both
Einladung ablehnen              | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Einladung ausschlagen           | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Einreise gestatten | v | REJECT yield | subj > dat/gen(obj) | neg, actor
Einreise verwehren              | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
Einreise verweigern             | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
einreisen lassen | v | REJECT | subj > obj | neg, both
Empfang verweigern              | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Entgegenkommen zeigen           | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
Folge leisten                   | v | REJECT change | subj > dat/gen(dat)                          | neg, actor, subj=*
Forderung ignorieren            | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
Frage ausweichen | v | REJECT assist | subj > gen(dat) | actor
Freilassung ablehnen            | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
eine Abfuhr holen | v | REJECT | bei/von > subj | any
Frist verstreichen lassen       | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
für hinfällig erklären | v | REJECT | subj > gen(obj)/von(obj)/obj | subj=state;@v_parliament;Regierung;@official;organisation, subj!=@court_body;@v_court, actor
für illegal erklären | v | REJECT | subj > gen(obj)/von(obj)/obj | subj=state;@v_parliament;Regierung;@official;organisation, subj!=@court_body;@v_court, actor
für inakzeptabel erklären | v | REJECT | subj > gen(obj)/von(obj) | actor
für inakzeptabel halten | v | REJECT | subj > gen(obj)/von(obj) | actor
für nicht zuständig erklären | v | REJECT | subj > für(für)/gen(für) | actor
für nichtig erklären | v | REJECT | subj > gen(obj)/von(obj)/obj | subj=state;@v_parliament;Regierung;@official;organisation, subj!=@court_body;@v_court, actor
für unannehmbar erklären | v | REJECT | subj > gen(obj)/von(obj) | actor
für unannehmbar halten | v | REJECT | subj > gen(obj)/von(obj) | actor
für ungültig erklären | v | REJECT | subj > gen(obj)/von(obj)/obj | subj=state;@v_parliament;Regierung;@official;organisation, subj!=@court_body;@v_court, actor
für unrechtmäßig erklären | v | REJECT | subj > gen(obj)/von(obj)/obj | subj=state;@v_parliament;Regierung;@official;organisation, subj!=@court_body;@v_court, actor
für unschuldig erklären         | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
für unwirksam erklären | v | REJECT | subj > gen(obj)/von(obj)/obj | subj=state;@v_parliament;Regierung;@official;organisation, subj!=@court_body;@v_court, actor
für unzumutbar halten | v | REJECT | subj > gen(obj)/von(obj) | actor
für unzuständig erklären | v | REJECT | subj > für(für) | actor
Gefolgschaft aufkündigen | v | REJECT | subj > dat/gen(dat) | both
Gefolgschaft versagen | v | REJECT | subj > dat | actor
Gefolgschaft verweigern         | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Gefolgschaft verweigern | v | REJECT | subj > dat | actor
Gegenwehr leisten               | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Gehorsam aufkündigen | v | REJECT | subj > dat/gen(dat) | both
Gehorsam verweigern             | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
Geldhahn zudrehen               | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
gelten lassen | v | REJECT | subj > gen(obj)/von(obj)/dat | neg, actor
Gerücht entgegentreten | v | REJECT | subj > gen(dat)/von(dat) | actor
Gespräch ablehnen               | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Gespräch verweigern             | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Gespräch verweigern | v | REJECT meet | subj > mit(obj)/dat/mit | actor
Gipfel absagen                  | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Grund sehen                     | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
Grundlage entbehren | v | REJECT | speaker > gen(subj)/von(subj)/aus(subj) | actor
Hand heben | v | REJECT | subj > gegen/gen(gegen) | gegen=*, actor
Handlungsbedarf sehen           | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
Handlungsbedarf sehen | v | REJECT | subj > für/gen(für)/bei/clause | neg, actor
Handschlag verweigern           | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
hart bleiben                    | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
heimreisen lassen | v | REJECT assist | subj > obj | both
Herausgabe verweigern           | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
Hilfe ablehnen                  | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
Hilfe leisten                   | v | REJECT assist | subj > dat/gegenüber/für/gen(für)            | neg, actor, subj=*
Hilfe verweigern                | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
Hinweis haben | v | REJECT | subj > auf/gen(auf)/von | neg, actor
im Regen stehen lassen | v | REJECT | subj > obj/gen(obj)/von(obj) | both
im Stich lassen                 | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
in Abrede stellen               | v | REJECT        | subj > gen(obj)/von(obj)/clause/gegenüber    | actor
in Abrede stellen               | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
in Abrede stellen | v | REJECT | subj > gen(obj)/von(obj)/clause | actor
in Bausch und Bogen ablehnen | v | REJECT | subj > gen(obj)/von(obj) | actor
in Betracht kommen              | v | REJECT change | für > gen(subj)/mit(subj)                    | neg, actor
in Betracht kommen | v | REJECT | speaker/für > gen(subj)/mit(subj)/für | neg, actor
in Frage kommen                 | v | REJECT change | für > gen(subj)/mit(subj)                    | neg, actor
in Knie zwingen lassen | v | REJECT | subj > von/durch/gen(von)/dat | neg, actor
in Land lassen | v | REJECT | subj > obj | neg, both
in Reich der Fabel verweisen | v | REJECT | subj > gen(obj)/von(obj) | actor
in Wind schlagen                | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor

infrage kommen                  | v | REJECT change | für > gen(subj)/mit(subj)                    | neg, actor
infrage kommen | v | REJECT | speaker/für > gen(subj)/mit(subj)/für | neg, actor
infragen kommen | v | REJECT | speaker/für > gen(subj)/mit(subj)/für | neg, actor
ins Land lassen | v | REJECT | subj > obj | neg, both
ins Leere laufen lassen | v | REJECT | subj > obj/gen(obj)/von(obj) | both
ins Reich der Fabel verweisen | v | REJECT | subj > gen(obj)/von(obj) | actor
ins Reich Fabel verweisen       | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
ins Reich verweisen | v | REJECT | subj > gen(obj)/von(obj) | actor
Interesse bekunden | v | REJECT | subj > mit(an)/gen(an)/an | neg, an=@v_meet;@v_assist;@v_yield;Abkommen;Koalition;Bündnis;Zusammenarbeit;Mitgliedschaft;Angebot;Frieden, actor
Interesse haben | v | REJECT | subj > mit(an)/gen(an)/an | neg, an=@v_meet;@v_assist;@v_yield;Abkommen;Koalition;Bündnis;Zusammenarbeit;Mitgliedschaft;Angebot;Frieden, actor
Interesse zeigen | v | REJECT | subj > mit(an)/gen(an)/an | neg, an=@v_meet;@v_assist;@v_yield;Abkommen;Koalition;Bündnis;Zusammenarbeit;Mitgliedschaft;Angebot;Frieden, actor
Interview verweigern | v | REJECT assist | subj > dat | actor
jed Grundlage entbehren | v | REJECT | speaker > gen(subj)/von(subj)/aus(subj) | actor
kalt Schulter zeigen            | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
kein Fußbreit weichen | v | REJECT | subj > gegenüber/in/gegen/bei/gen(gegenüber) | neg, actor, subj=actor
kein Gehör finden | v | REJECT | bei/gen(bei)/in/unter/gen(auf)/von > subj/gen(subj) | neg
kein Millimeter weichen | v | REJECT | subj > gegenüber/in/gegen/bei/gen(gegenüber) | neg, actor, subj=actor
kein Zugeständnis machen | v | REJECT | subj > gegenüber/in/gegen/bei/gen(gegenüber) | neg, actor, subj=actor
keine Auskunft erteilen | v | REJECT | subj > dat/gegenüber | neg, actor
keine Auskunft geben | v | REJECT | subj > dat/gegenüber | neg, actor
keinen Kommentar abgeben | v | REJECT | subj > zu/gen(zu) | neg, actor
Kenntnis besitzen | v | REJECT | subj > von/gen(von)/über | neg, actor
Kenntnis haben | v | REJECT | subj > von/gen(von)/über | neg, actor
Kommentar abgeben               | v | REJECT assist | subj > dat/gegenüber/für/gen(für)            | neg, actor, subj=*
Kommentar ablehnen              | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
Kommentar ablehnen | v | REJECT assist | subj > gegenüber/gen(zu)/zu | actor
Kommentar verweigern | v | REJECT assist | subj > gegenüber/gen(zu)/zu | actor
Kompromiss eingehen             | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
kompromisslos bleiben | v | REJECT | subj > gegenüber/in/gegen/bei/gen(gegenüber) | actor, subj=actor
Konzession machen               | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
Kooperation verweigern          | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
Korb bekommen                   | v | REJECT change | bei/gen(bei)/in/von > subj/gen(subj)         | any
Korb erhalten | v | REJECT | bei/gen(bei)/in/unter/gen(auf)/von > subj/gen(subj) | any
Korb geben                      | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Korb kassieren | v | REJECT | bei/gen(bei)/in/unter/gen(auf)/von > subj/gen(subj) | any
Kredit gewähren                 | v | REJECT assist | subj > dat/gegenüber/für/gen(für)            | neg, actor, subj=*
Kredit verweigern               | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
Kriegsdienst verweigern         | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
leer ausgehen lassen | v | REJECT assist | subj > obj | actor
Mehrheit finden | v | REJECT change | in/bei/gen(in) > gen(subj) | neg, subj=@v_demand;@v_bill;Gesetz;Plan;Vorschlag;Reform
Meldung entgegentreten | v | REJECT | subj > gen(dat)/von(dat) | actor
mit Nein antworten | v | REJECT | subj > gen(auf)/auf/dat | actor
mit Nein beantworten | v | REJECT | subj > gen(auf)/auf/dat | actor
mit Nein reagieren | v | REJECT | subj > gen(auf)/auf/dat | actor
mit Nein stimmen                | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
mit sich reden lassen           | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
mit Veto blockieren             | v | REJECT change | subj > gegen/gen(gegen)/dat/gen(obj)         | any
mit Veto stoppen                | v | REJECT change | subj > gegen/gen(gegen)/dat/gen(obj)         | any
mit Veto verhindern             | v | REJECT change | subj > gegen/gen(gegen)/dat/gen(obj)         | any
Möglichkeit sehen | v | REJECT | subj > für/gen(für)/clause/dat(clause)/obj(clause) | neg, actor
negativ beantworten | v | REJECT | subj > gen(obj)/von(obj) | actor
negativ bescheiden              | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Nein ankündigen | v | REJECT change | subj > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor
Nein bekräftigen                | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Nein sagen                      | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
nein sagen                      | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Nein signalisieren | v | REJECT change | subj > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor
Nerv haben                      | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
nichts wissen | v | REJECT | subj > von/gen(von) | neg, von=*, actor
Notwendigkeit sehen             | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
Notwendigkeit sehen | v | REJECT | subj > für/gen(für)/clause | neg, actor
Paroli bieten                   | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
passieren lassen | v | REJECT | subj > obj | neg, both
platzen lassen                  | v | REJECT meet   | subj > mit(obj)/mit/bei(obj)/gen(obj)/dat/in(obj)/nach(obj) | obj=@v_meeting, any
platzen lassen                  | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Ratifizierung verweigern        | v | REJECT change | subj > gegen/gen(gegen)/dat/gen(obj)         | any
Räumung verweigern              | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
Reaktion bekommen | v | REJECT assist | von/gen(von)/in > subj | neg, any
Reaktion erhalten | v | REJECT assist | von/gen(von)/in > subj | neg, any
Rede sein | v | REJECT | speaker > gen(davon) | neg, actor
Rede sein | v | REJECT | speaker > - | neg, von=*, actor
Reise absagen                   | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Riegel schieben | v | REJECT | subj > dat/gen(dat) | both
Riegel vorschieben              | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
nichts wollen hören | v | REJECT | subj > von/gen(von) | neg, actor
nichts wollen wissen | v | REJECT | subj > von/gen(von) | neg, actor
rot Karte zeigen                | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Rückkehr verweigern             | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
Rückmeldung bekommen | v | REJECT assist | von/gen(von)/in > subj | neg, any
Rückmeldung erhalten | v | REJECT assist | von/gen(von)/in > subj | neg, any
Rückzug ablehnen                | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
Ruhe bewahren | v | REJECT | subj > - | neg, actor
Saal verlassen                  | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Schritt weichen                 | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
sich abbringen lassen           | v | REJECT change | subj > auf/gen(auf)                          | neg, actor, subj=*
sich abhalten lassen | v | REJECT | subj > von/durch/gen(von)/dat | neg, actor
sich an Tisch setzen            | v | REJECT meet   | subj > mit                                   | neg, both, subj=*
sich an Verhandlungstisch setzen | v | REJECT meet | subj > mit/zu | neg, actor
sich aufzwingen lassen          | v | REJECT yield  | subj > dat/gen(dat)/von/durch                | neg, actor, subj=*
sich beeindrucken lassen | v | REJECT | subj > von/durch/gen(von)/dat | neg, actor
sich beirren lassen | v | REJECT | subj > von/durch/gen(von)/dat | neg, actor
sich bevormunden lassen | v | REJECT | subj > von/durch/gen(von)/dat | neg, actor
sich diktieren lassen           | v | REJECT yield  | subj > dat/gen(dat)/von/durch                | neg, actor, subj=*
sich drängen lassen             | v | REJECT yield  | subj > dat/gen(dat)/von/durch                | neg, actor, subj=*
sich einschüchtern lassen       | v | REJECT yield  | subj > dat/gen(dat)/von/durch                | neg, actor, subj=*
sich erpressen lassen           | v | REJECT yield  | subj > dat/gen(dat)/von/durch                | neg, actor, subj=*
sich gezwungen sehen            | v | REJECT yield  | subj > clause                                | neg, actor, subj=*
sich hart zeigen | v | REJECT | subj > gegenüber/in/gegen/bei/gen(gegenüber) | actor, subj=actor
sich in Knie zwingen lassen     | v | REJECT yield  | subj > dat/gen(dat)/von/durch                | neg, actor, subj=*
sich kompromisslos zeigen | v | REJECT | subj > gegenüber/in/gegen/bei/gen(gegenüber) | actor, subj=actor
sich quer stellen               | v | REJECT change | subj > gegenüber/bei                         | actor
sich stumm stellen              | v | REJECT change | subj > gegenüber/bei                         | actor
sich taub stellen               | v | REJECT change | subj > gegenüber/bei                         | actor
sich umstimmen lassen | v | REJECT | subj > von/durch/gen(von)/dat | neg, actor
sich unbeugsam zeigen | v | REJECT | subj > gegenüber/in/gegen/bei/gen(gegenüber) | actor, subj=actor
sich unnachgiebig geben | v | REJECT | subj > gegenüber/in/gegen/bei/gen(gegenüber) | actor, subj=actor
sich unnachgiebig zeigen | v | REJECT | subj > gegenüber/in/gegen/bei/gen(gegenüber) | actor, subj=actor
sich unter Druck setzen lassen  | v | REJECT yield  | subj > dat/gen(dat)/von/durch                | neg, actor, subj=*
sich vorschreiben lassen        | v | REJECT yield  | subj > dat/gen(dat)/von/durch                | neg, actor, subj=*
Sitzung verlassen               | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Spielraum sehen                 | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
Spielraum sehen | v | REJECT | subj > für/gen(für)/clause | neg, actor
Stellungnahme abgeben           | v | REJECT assist | subj > dat/gegenüber/für/gen(für)            | neg, actor, subj=*
Stellungnahme ablehnen          | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
Stellungnahme verweigern | v | REJECT assist | subj > gegenüber/gen(zu)/zu | actor
Stirn bieten                    | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Strich durch Rechnung machen | v | REJECT | subj > dat/gen(dat) | both
stumm bleiben | v | REJECT | subj > zu/gen(zu)/auf | zu=@accusation;@demand, actor
stur bleiben                    | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Tatsache entsprechen | v | REJECT | speaker/subj > gen(subj) | neg, actor
Teilnahme absagen               | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Tisch verlassen                 | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Treffen absagen                 | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Tür vor Nase zuschlagen | v | REJECT | subj > dat/gen(dat) | both
Tür zuschlagen | v | REJECT | subj > dat/gen(dat) | both
über Grenze lassen | v | REJECT | subj > obj | neg, both
Ultimatum verstreichen lassen   | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
unbeantwortet bleiben | v | REJECT | an(subj) > gen(subj)/von(subj) | subj=@demand;Brief;Schreiben;Anfrage;Frage;Antrag;Eingabe;Mail;E-Mail;Petition;Note, any
unbeantwortet lassen | v | REJECT | subj > gen(obj)/von(obj) | actor
unbeugsam bleiben | v | REJECT | subj > gegenüber/in/gegen/bei/gen(gegenüber) | actor, subj=actor
unnachgiebig bleiben            | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Unschuld beteuern               | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
Unterschrift versagen | v | REJECT change | subj > dat/gen(dat) | actor
Unterschrift verweigern         | v | REJECT change | subj > gegen/gen(gegen)/dat/gen(obj)         | any
Unterstützung entziehen | v | REJECT | subj > dat/gen(dat) | both
Unterstützung gewähren          | v | REJECT assist | subj > dat/gegenüber/für/gen(für)            | neg, actor, subj=*
Unterstützung versagen          | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Unterstützung verweigern | v | REJECT | subj > dat/gen(dat) | both
Veranlassung sehen              | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
Veranlassung sehen | v | REJECT | subj > für/gen(für)/clause | neg, actor
verhandelbar sein | v | REJECT | speaker/für > gen(subj)/mit(subj)/für | neg, actor
Verhandlung ablehnen            | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Verhandlung absagen             | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
Verhandlungstisch verlassen     | v | REJECT meet   | subj > mit/mit(obj)/gen(obj)/von/dat/nach(obj)/in(obj)/bei(obj) | any
verstreichen lassen             | v | REJECT yield  | subj > gen(obj)                              | obj=Frist;Ultimatum
Vertrauen entziehen             | v | REJECT change | subj > gegen/gen(gegen)/dat/gen(obj)         | any
Vertrauen verweigern            | v | REJECT change | subj > gegen/gen(gegen)/dat/gen(obj)         | any
Veto ankündigen                 | v | REJECT change | subj > gegen/gen(gegen)/dat/gen(obj)         | any
Veto einlegen                   | v | REJECT change | subj > gegen/gen(gegen)/dat/gen(obj)         | any
Visum erteilen                  | v | REJECT assist | subj > dat/gegenüber/für/gen(für)            | neg, actor, subj=*
Visum verweigern                | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
vom Tisch fegen | v | REJECT | subj > gen(obj)/von(obj) | actor
vom Tisch nehmen | v | REJECT | subj > gen(obj)/von(obj) | actor
vom Tisch wischen               | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
von Hand weisen                 | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
von sich weisen | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_accusation;Schuld;Verantwortung, actor
von Tagesordnung nehmen         | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
von Tisch wischen               | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
von Veto Gebrauch machen        | v | REJECT change | subj > gegen/gen(gegen)/dat/gen(obj)         | any
von Vetorecht Gebrauch machen   | v | REJECT change | subj > gegen/gen(gegen)/dat/gen(obj)         | any
Vorwurf entgegentreten | v | REJECT | subj > gen(dat)/von(dat) | actor
Vorwurf zurückweisen            | v | REJECT        | subj > gen(obj)/von(obj)/clause/obj          | any
Wahrheit entsprechen | v | REJECT | speaker/subj > gen(subj) | neg, actor
Wehrdienst verweigern           | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
wenig Gegenliebe finden | v | REJECT | bei/gen(bei)/in/unter/gen(auf)/von > subj/gen(subj) | any
Widerstand ankündigen           | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Widerstand kommen               | v | REJECT change | von/aus > dat                                | any
Widerstand leisten              | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
zappeln lassen | v | REJECT | subj > obj/gen(obj)/von(obj) | both
zu Akte legen                   | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
zu Debatte stehen | v | REJECT | speaker/für > gen(subj)/mit(subj)/für | neg, actor
zu Fall bringen                 | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor

Zugang verwehren                | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
Zugang verweigern               | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
Zugeständnis machen             | v | REJECT change | subj > gegenüber/dat/für/zu/gen(zu)/clause   | neg, actor, subj=*
zur Debatte stehen              | v | REJECT change | für > gen(subj)/mit(subj)                    | neg, actor
zur Debatte stehen | v | REJECT | speaker/für > gen(subj)/mit(subj)/für | neg, actor
zur Diskussion stehen           | v | REJECT change | für > gen(subj)/mit(subj)                    | neg, actor
zur Diskussion stehen | v | REJECT | speaker/für > gen(subj)/mit(subj)/für | neg, actor
zur Disposition stehen          | v | REJECT change | für > gen(subj)/mit(subj)                    | neg, actor
zur Disposition stehen | v | REJECT | speaker/für > gen(subj)/mit(subj)/für | neg, actor
zur Verfügung stehen            | v | REJECT assist | subj > dat/gegenüber/für/gen(für)            | neg, actor, subj=*
zur Verfügung stellen           | v | REJECT assist | subj > dat/gegenüber/für/gen(für)            | neg, actor, subj=*
Zusage zurückziehen             | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
Zusammenarbeit verweigern       | v | REJECT assist | subj > dat/gen(dat)/gen(obj)/obj/von/gegenüber | any
Zustimmung finden | v | REJECT change | in/bei/gen(bei) > gen(subj) | neg, any
Zustimmung versagen | v | REJECT change | subj > dat/gen(dat) | actor
Zustimmung verweigern           | v | REJECT change | subj > dat/gen(dat)/gen(obj)/an/gen(an)/gegen/gen(gegen)/obj | actor
Zutritt verwehren               | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any
Zutritt verweigern              | v | REJECT yield  | subj > dat/gen(obj)/von/gen(dat)/obj         | any

# nouns
@ lemma | pos | act | frame | if
Abfuhr                     | n | REJECT change | gen/adj/durch/comp/subj/aus > für/gen(für)/zu/gen(zu)/gegen/gen(gegen)/an/gen(an)/an | actor
Ablehnung                  | n | REJECT change | gen/adj/durch/comp/subj/aus/bei/in > gegenüber/gen(gegenüber)/gen/von/gen(von) | actor
Ablehnung                  | n | REJECT change | durch/adj/subj/aus/von > gen(gen)/gen            | gen=@v_demand
Absage                     | n | REJECT change | gen/adj/durch/comp/subj/aus > an/gen(an)         | an=*, actor
Absage                     | n | REJECT meet   | durch/gen/von/adj/subj/aus > mit(gen)/mit/in(gen)/bei(gen) | gen=@v_meeting
Absagebrief | n | REJECT | gen/adj/durch/comp/subj/in/aus/von > an/gen(an)/zu/gen(zu)/gegen/gen(gegen)/für/gen(für)/an(aus)/für(aus)/zu(aus)/auf(aus) | both
Abweisung                  | n | REJECT change | gen/adj/durch/comp/subj/aus > für/gen(für)/zu/gen(zu)/gegen/gen(gegen)/an/gen(an)/an | actor
Auskunftsverweigerung      | n | REJECT assist | gen/adj/durch/comp/subj/aus > gegenüber          | actor
Aussageverweigerung        | n | REJECT assist | gen/adj/durch/comp/subj/aus > gegenüber          | actor
Befehlsverweigerung        | n | REJECT yield  | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen) | actor
Bestreitung                | n | REJECT        | gen/adj/durch/comp/subj/aus > gen(gen)/gegenüber/gen(gegenüber)/auf/gen(auf) | any
Besuchsabsage              | n | REJECT meet   | gen/adj/durch/comp/subj/aus > gegenüber/an/gen(an)/mit | any
Blockadehaltung            | n | REJECT yield  | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen) | actor
Blockadepolitik            | n | REJECT yield  | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen) | actor
Boykotthaltung | n | REJECT | gen/adj/durch/comp/subj/in/aus/von > an/gen(an)/zu/gen(zu)/gegen/gen(gegen)/für/gen(für)/an(aus)/für(aus)/zu(aus)/auf(aus) | both
Dementi                    | n | REJECT        | gen/adj/durch/comp/subj/aus > gen(gen)/gegenüber/gen(gegenüber)/auf/gen(auf) | any
Einreiseverweigerung       | n | REJECT yield  | durch/von/adj > gen                          | gen=Flüchtling;Asylbewerber;Migrant;Journalist
Einspruch                  | n | REJECT change | gen/adj/durch/comp/subj > gegen/gen(gegen)   | gegen=@v_demand, actor
Gegendarstellung           | n | REJECT        | gen/adj/durch/comp/subj > gen(gen)/gegenüber/gen(gegenüber)/auf/gen(auf) | any
Gehorsamsverweigerung      | n | REJECT yield  | gen/adj/durch/comp/subj > gegenüber/gegen/gen(gegen) | actor
Gesprächsabsage            | n | REJECT meet   | gen/adj/durch/comp/subj > gegenüber/an/gen(an)/mit | any
Gesprächsverweigerung      | n | REJECT meet   | gen/adj/durch/comp/subj > gegenüber/an/gen(an)/mit | any
Gipfelabsage               | n | REJECT meet   | gen/adj/durch/comp/subj > gegenüber/an/gen(an)/mit | any
Korb                       | n | REJECT change | gen/adj/durch/comp/subj > für/gen(für)/zu/gen(zu)/gegen/gen(gegen)/an/gen(an)/an | actor
Kriegsdienstverweigerung   | n | REJECT yield  | gen/adj/durch/comp/subj > gegenüber/gegen/gen(gegen) | actor
Leugnung                   | n | REJECT        | gen/adj/durch/comp/subj > gen(gen)/gegenüber/gen(gegenüber)/auf/gen(auf) | any
Nein                       | n | REJECT change | gen/adj/durch/comp/subj > für/gen(für)/zu/gen(zu)/gegen/gen(gegen)/an/gen(an)/an | actor
Nichtanerkennung           | n | REJECT        | durch/von/adj/subj > gen/gen(gen)            | any
Richtigstellung            | n | REJECT        | gen/adj/durch/comp/subj > gen(gen)/gegenüber/gen(gegenüber)/auf/gen(auf) | actor
Terminabsage               | n | REJECT meet   | gen/adj/durch/comp/subj > gegenüber/an/gen(an)/mit | any
Einspruch                  | n | REJECT change | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)   | gegen=@v_demand, actor
Gegendarstellung           | n | REJECT        | gen/adj/durch/comp/subj/aus > gen(gen)/gegenüber/gen(gegenüber)/auf/gen(auf) | any
Gehorsamsverweigerung      | n | REJECT yield  | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen) | actor
Gesprächsabsage            | n | REJECT meet   | gen/adj/durch/comp/subj/aus > gegenüber/an/gen(an)/mit | any
Gesprächsverweigerung      | n | REJECT meet   | gen/adj/durch/comp/subj/aus > gegenüber/an/gen(an)/mit | any
Gipfelabsage               | n | REJECT meet   | gen/adj/durch/comp/subj/aus > gegenüber/an/gen(an)/mit | any
Korb                       | n | REJECT change | gen/adj/durch/comp/subj/aus > für/gen(für)/zu/gen(zu)/gegen/gen(gegen)/an/gen(an)/an | actor
Kriegsdienstverweigerung   | n | REJECT yield  | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen) | actor
Leugnung                   | n | REJECT        | gen/adj/durch/comp/subj/aus > gen(gen)/gegenüber/gen(gegenüber)/auf/gen(auf) | any
Nein                       | n | REJECT change | gen/adj/durch/comp/subj/aus > für/gen(für)/zu/gen(zu)/gegen/gen(gegen)/an/gen(an)/an | actor
Nichtanerkennung           | n | REJECT        | durch/von/adj/subj/aus > gen/gen(gen)            | any
Nichtteilnahme | n | REJECT | gen/adj/durch/comp/subj/aus/von > gen/gegen/gen(gegen)/zu | any
Nichtzulassung | n | REJECT | gen/adj/durch/comp/subj/aus/von > gen/gegen/gen(gegen)/zu | any
Richtigstellung            | n | REJECT        | gen/adj/durch/comp/subj/aus > gen(gen)/gegenüber/gen(gegenüber)/auf/gen(auf) | any
Terminabsage               | n | REJECT meet   | gen/adj/durch/comp/subj/aus > gegenüber/an/gen(an)/mit | any
Thema                      | n | REJECT change | für > subj/mit(subj)                         | neg, für=actor
Totalverweigerung          | n | REJECT yield  | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen) | actor
Unterstützungsverweigerung | n | REJECT assist | gen/adj/durch/comp/subj/aus > gegenüber          | actor
Verweigerung               | n | REJECT meet   | durch/von/adj/subj/aus > gegenüber/gen(gen)/für/gen(für) | any, gen=@v_meet
Verweigerung               | n | REJECT yield  | durch/von/adj/subj/aus > gegenüber/gen(gen)/für/gen(für) | any, gen=@v_yield
Verweigerung               | n | REJECT assist | durch/von/adj/subj/aus > gegenüber/gen(gen)/für/gen(für) | any, gen=@v_assist
Verweigerung               | n | REJECT change | durch/von/adj/subj/aus > gegenüber/gen(gen)/für/gen(für) | any, gen=@v_change
Verweigerung               | n | REJECT        | durch/von/adj/subj/aus > gegenüber/gen(gen)/für/gen(für) | any
Verweigerung               | n | REJECT yield  | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen) | actor
Verweigerungshaltung       | n | REJECT yield  | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen) | actor
Verwerfung                 | n | REJECT change | durch/adj/subj/aus/von > gen(gen)/gen            | gen=@v_demand
Veto                       | n | REJECT change | gen/adj/durch/comp/subj/aus > für/gen(für)/zu/gen(zu)/gegen/gen(gegen)/an/gen(an)/an | actor
Vetodrohung                | n | REJECT change | gen/adj/durch/comp/subj/aus > für/gen(für)/zu/gen(zu)/gegen/gen(gegen)/an/gen(an)/an | actor
Visaverweigerung | n | REJECT | gen/adj/durch/comp/subj/aus/von > gen/gegen/gen(gegen)/zu | any
Vorenthaltung              | n | REJECT meet   | durch/von/adj/subj/aus > gegenüber/gen(gen)/für/gen(für) | any, gen=@v_meet
Vorenthaltung              | n | REJECT yield  | durch/von/adj/subj/aus > gegenüber/gen(gen)/für/gen(für) | any, gen=@v_yield
Vorenthaltung              | n | REJECT assist | durch/von/adj/subj/aus > gegenüber/gen(gen)/für/gen(für) | any, gen=@v_assist
Vorenthaltung              | n | REJECT change | durch/von/adj/subj/aus > gegenüber/gen(gen)/für/gen(für) | any, gen=@v_change
Vorenthaltung              | n | REJECT        | durch/von/adj/subj/aus > gegenüber/gen(gen)/für/gen(für) | any
Vorwurfsabwehr | n | REJECT | gen/adj/durch/comp/subj/aus/von > gen/gegen/gen(gegen)/zu | any
Wehrdienstverweigerung     | n | REJECT yield  | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen) | actor
Weigerung                  | n | REJECT meet   | gen/adj/durch/comp/subj/aus > gegenüber/clause/mit | actor, clause=@v_meet
Weigerung                  | n | REJECT yield  | gen/adj/durch/comp/subj/aus > gegenüber/clause/mit | actor, clause=@v_yield
Weigerung                  | n | REJECT assist | gen/adj/durch/comp/subj/aus > gegenüber/clause/mit | actor, clause=@v_assist
Weigerung                  | n | REJECT change | gen/adj/durch/comp/subj/aus > gegenüber/clause/mit | actor, clause=@v_change
Weigerung                  | n | REJECT        | gen/adj/durch/comp/subj/aus > gegenüber/clause/mit | actor
Widerspruch                | n | REJECT change | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)   | gegen=@v_demand, actor
Widerstand                 | n | REJECT change | gen/adj/durch/comp/subj/in/aus/bei > gegen/gen(gegen) | gegen=@v_policy, comp!=Luft;Strömungs
Wunschliste                | n | REJECT        | gen/subj > mit(subj)                         | neg, actor
Zeugnisverweigerung        | n | REJECT assist | gen/adj/durch/comp/subj/aus > gegenüber          | actor
Zurückweisung              | n | REJECT change | gen/adj/durch/comp/subj/aus/bei/in > gegenüber/gen(gegenüber)/gen/von/gen(von) | actor
Zurückweisung              | n | REJECT change | durch/adj/subj/aus/von > gen(gen)/gen            | gen=@v_demand
Zurückweisung              | n | REJECT yield  | durch/von/adj > gen                          | gen=Flüchtling;Asylbewerber;Migrant;Journalist

# adjectives and participles
@ lemma | pos | act | frame | if
abgeneigt          | a | REJECT change | subj > dat/gen(dat)                    | actor
absurd | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht, actor
abwegig | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht, actor
akzeptabel         | a | REJECT change | für > gen(subj)                        | neg, für=actor
annehmbar          | a | REJECT change | für > gen(subj)                        | neg, für=actor
ausgeschlossen     | a | REJECT change | für > gen(subj)/mit(subj)              | weak
bereit             | a | REJECT        | subj > mit/zu/gen(zu)/clause/gegenüber | neg, actor, subj=*
chancenlos | a | REJECT | speaker/für > gen(subj)/von(subj) | subj=@v_demand;@v_offer;Bedingung;Auflage;Ultimatum;Forderung;Angebot;Vorschlag, actor
erforderlich       | a | REJECT assist | für > gen(subj)                        | neg, subj=@v_assist, für=actor
erfunden | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht, actor
erfunden | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht;Darstellung;Angabe;Eindruck, actor
falsch | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Eindruck;Vorstellung;Annahme;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht, actor
frei erfunden | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht;Darstellung;Angabe;Eindruck, actor
gegenstandslos | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht, actor
gegenstandslos | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht;Darstellung;Angabe;Eindruck, actor
geneigt            | a | REJECT        | subj > mit/zu/gen(zu)/clause/gegenüber | neg, actor, subj=*
gesprächsbereit    | a | REJECT        | subj > mit/zu/gen(zu)/clause/gegenüber | neg, actor, subj=*
gewillt            | a | REJECT        | subj > mit/zu/gen(zu)/clause/gegenüber | neg, actor, subj=*
grundlos | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht, actor
haltlos | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht, actor
haltlos | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht;Darstellung;Angabe;Eindruck, actor
hinnehmbar         | a | REJECT change | für > gen(subj)                        | neg, für=actor
imstande           | a | REJECT        | subj > mit/zu/gen(zu)/clause/gegenüber | neg, actor, subj=*
inakzeptabel | a | REJECT | speaker/für > gen(subj)/von(subj) | subj=@v_demand;@v_offer;Bedingung;Auflage;Ultimatum;Forderung;Angebot;Vorschlag, actor
indiskutabel       | a | REJECT change | für > gen(subj)/mit(subj)              | weak
indiskutabel | a | REJECT | speaker/für > gen(subj)/von(subj) | subj=@v_demand;@v_offer;Bedingung;Auflage;Ultimatum;Forderung;Angebot;Vorschlag, actor
kompromissbereit   | a | REJECT        | subj > mit/zu/gen(zu)/clause/gegenüber | neg, actor, subj=*
kompromisslos      | a | REJECT yield  | subj > gegenüber/bei/in                | actor
lächerlich | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht, actor
lachhaft | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht, actor
nötig              | a | REJECT assist | für > gen(subj)                        | neg, subj=@v_assist, für=actor
notwendig          | a | REJECT assist | für > gen(subj)                        | neg, subj=@v_assist, für=actor
stur               | a | REJECT yield  | subj > gegenüber/bei/in                | actor
tabu               | a | REJECT change | für > gen(subj)                        | für=actor
tragbar            | a | REJECT change | für > gen(subj)                        | neg, für=actor
unannehmbar | a | REJECT | speaker/für > gen(subj)/von(subj) | subj=@v_demand;@v_offer;Bedingung;Auflage;Ultimatum;Forderung;Angebot;Vorschlag, actor
unbegründet | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht, actor
unbegründet | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht;Darstellung;Angabe;Eindruck, actor
unbeugsam          | a | REJECT yield  | subj > gegenüber/bei/in                | actor
undenkbar          | a | REJECT change | für > gen(subj)/mit(subj)              | weak
undenkbar | a | REJECT | speaker/für > gen(subj)/von(subj) | subj=@v_demand;@v_offer;Bedingung;Auflage;Ultimatum;Forderung;Angebot;Vorschlag, actor
unerbittlich       | a | REJECT yield  | subj > gegenüber/bei/in                | actor
unerfüllbar | a | REJECT | speaker/für > gen(subj)/von(subj) | subj=@v_demand;@v_offer;Bedingung;Auflage;Ultimatum;Forderung;Angebot;Vorschlag, actor
unhaltbar | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht, actor
unnachgiebig       | a | REJECT yield  | subj > gegenüber/bei/in                | actor
unrichtig | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht;Darstellung;Angabe;Eindruck, actor
unschuldig         | a | REJECT        | subj > -                               | subj=person, actor, weak
unwahr | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht, actor
unwahr | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht;Darstellung;Angabe;Eindruck, actor
unzumutbar | a | REJECT | speaker/für > gen(subj)/von(subj) | subj=@v_demand;@v_offer;Bedingung;Auflage;Ultimatum;Forderung;Angebot;Vorschlag, actor
unzutreffend | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht, actor
unzutreffend | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung;Bericht;Meldung;Gerücht;Darstellung;Angabe;Eindruck, actor
verhandelbar       | a | REJECT change | für > gen(subj)                        | neg, für=actor
verhandelbar       | a | REJECT change | für > gen(subj)/mit(subj)              | weak
verhandlungsbereit | a | REJECT        | subj > mit/zu/gen(zu)/clause/gegenüber | neg, actor, subj=*
vorstellbar        | a | REJECT change | für > gen(subj)/mit(subj)              | weak
willens            | a | REJECT        | subj > mit/zu/gen(zu)/clause/gegenüber | neg, actor, subj=*
zugänglich         | a | REJECT        | subj > mit/zu/gen(zu)/clause/gegenüber | neg, actor, subj=*
an den Haaren herbeigezogen | x | REJECT | subj/speaker > - | any
aus der Luft gegriffen | x | REJECT | subj/speaker > - | any
bleiben dabei               | x | REJECT | subj > clause    | clause=negated, actor
völlig haltlos | x | REJECT | subj/speaker > - | any
mit leeren Händen | x | REJECT assist | - > subj | any
zuständig | a | REJECT | speaker/subj > subj/für | neg, subj=@v_court;@court_body;@official;state;organisation, both

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abbürsten | v | REJECT | subj > obj/gen(obj) | both
Abfuhr einstecken | v | REJECT | bei/gen(bei)/in/von > subj/gen(subj) |
Abfuhr holen | v | REJECT change | bei/gen(bei)/von/in > subj/gen(subj) | both
Abfuhr verpassen | v | REJECT change | subj > dat/gen(dat) | both
ablehnend reagieren | v | REJECT change | subj > gen(auf)/auf/von(auf) | both
Absage einstecken | v | REJECT | bei/gen(bei)/in/von > subj/gen(subj) |
abtreten | v | REJECT yield | subj > - | neg, noobj, actor, subj=person
abtun | v | REJECT | subj > gen(obj)/von(obj)/dat | als=Unsinn;Hirngespinst;Gerücht;Spekulation;Märchen;Erfindung;Verschwörungstheorie;Lüge;Stimmungsmache;Wahlkampfgetöse;Theaterdonner;unbegründet;haltlos;lächerlich;absurd, obj=@v_accusation;Meldung;Vorstoß;Warnung;Bedenken;Drohung, actor
abwehren | v | REJECT | subj > gen(obj)/von(obj)/gegen(obj) | obj=Misstrauensantrag;Misstrauensvotum;Klage;Vorstoß;Amtsenthebungsverfahren, actor
abweisend reagieren | v | REJECT change | subj > gen(auf)/auf/von(auf) | both
abwürgen | v | REJECT change | subj > gen(obj)/von(obj) | obj=Debatte;Diskussion;Reform;Antrag;Initiative;Volksbegehren;Aufklärung, actor
abwürgen | v | REJECT change | subj > gen(obj)/obj | obj=Vorstoß;Debatte;Antrag;Gesetz;Vorschlag;Initiative;Reform;Untersuchung;Gesetzentwurf;Volksbegehren;Untersuchungsausschuss;Diskussion;Referendum, actor
Agrément erteilen | v | REJECT | subj > dat/gen(dat)/adj(dat) | neg, actor
Agrément verweigern | v | REJECT | subj > dat/gen(dat)/adj(dat) | actor
allein lassen | v | REJECT assist | subj > obj | both
alleine lassen | v | REJECT assist | subj > obj | both
alleinlassen | v | REJECT assist | subj > obj | both
Anschuldigung ausräumen | v | REJECT | subj > gen(obj)/gegen(obj) | actor
Antwort geben | v | REJECT assist | subj > dat/auf/gen(auf) | neg, both, subj=*
auf Bremse treten | v | REJECT | subj > bei/gen(bei)/in | actor, bei=*
auf Bremse treten | v | REJECT change | subj > bei/gen(bei)/in | both
auf Distanz halten | v | REJECT | subj > obj | both
auf Einspruch stoßen | v | REJECT change | bei/gen(bei)/in/von/gen(auf) > subj/gen(subj) | both
auf Gegenwind stoßen | v | REJECT change | bei/gen(bei)/in/von/gen(auf) > subj/gen(subj) | both
auf lang Bank schieben | v | REJECT change | subj > gen(obj)/obj | actor
auf lang Bank schieben | v | REJECT change | subj > gen(obj)/von(obj) | obj=*, actor
auf lang Bank schieben | v | REJECT change | subj > gen(obj)/von(obj) | obj=@v_law;@v_demand;Beitritt;Beitrittsverhandlung;Verhandlung;Wahl;Reform, actor
auf Nein stoßen | v | REJECT change | bei/gen(bei)/in/von/gen(auf) > subj/gen(subj) | both
auf taub Ohr treffen | v | REJECT | bei/gen(bei)/in > subj/gen(subj) | both
auf taub Ohr treffen | v | REJECT change | bei/gen(bei)/in/von > subj/gen(subj) | recipient
auf Widerstand treffen | v | REJECT | bei/gen(bei)/von/in > subj/gen(subj) | both, subj!=@troops;@armed;@militia
aufhalten | v | REJECT change | subj > gen(obj) | obj=Gesetz;Gesetzentwurf;Gesetzesvorhaben;Abkommen;Handelsabkommen;Ratifizierung;Reform;Ernennung;Gesetzesentwurf;Dekret;Erlass;Einreiseverbot;Mandat, subj=@assembly;@court_body;state;@party_body;@official;Opposition
aufrechterhalten | v | REJECT | subj > gegen(obj)/gegen/gen(gegen) | obj=Veto;Widerstand;Weigerung;Nein;Ablehnung;Einspruch, actor
aufschieben | v | REJECT yield | subj > aus(obj)/gen(obj)/von(obj) | obj=Abzug;Truppenabzug;Rückzug;Freilassung;Machtübergabe;Rückgabe;Rücktritt, actor
aufschieben | v | REJECT meet | subj > in(obj)/nach(obj)/bei(obj)/mit(obj)/gen(obj) | obj=Besuch;Staatsbesuch;Antrittsbesuch;Reise;Treffen;Gipfel;Gipfeltreffen;Friedensgespräch;Verhandlung, actor
aus Weg gehen | v | REJECT meet | subj > dat | both
ausfallen | v | REJECT meet | gen(subj)/zwischen(subj) > mit(subj)/mit/zwischen(subj) | subj=Treffen;Gipfel;Gipfeltreffen;Staatsbesuch;Gespräch;Verhandlungsrunde;Friedensgespräch;Friedenskonferenz;Antrittsbesuch;Besuch;Regierungskonsultation;Koalitionsgipfel, any, subj!=@sport
ausscheren | v | REJECT change | subj > gen(aus)/aus | aus=Bündnis;Front;Koalition;Allianz;Linie;Konsens;Sanktionsfront;Phalanx;Einheitsfront, actor
aussteigen | v | REJECT meet | subj > mit(aus)/gen(aus)/mit | aus=@talks;Friedensprozess;Koalitionsverhandlung;Friedensgespräch;Dialog, actor
bagatellisieren | v | REJECT | subj > gen(obj)/von(obj)/an(obj)/über(obj)/clause | obj=@x_objection, actor
beantworten | v | REJECT assist | subj > gen(obj)/von(obj)/adj(obj) | neg, obj=Anfrage;Brief;Schreiben;Ersuchen;Anruf, both
beharren | v | REJECT | subj > - | auf=Unschuld;Unschuldsbeteuerung, actor
Bein stellen | v | REJECT | subj > dat | both
beiseite schieben | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_accusation;Bedenken;Einwand;Warnung;Forderung, actor
beiseite wischen | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_accusation;Bedenken;Einwand;Warnung;Forderung, actor
beiseite wischen | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_demand;Bedenken;Kritik;Einwand;Vorwurf;Warnung, actor
beiseiteschieben | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_accusation;Bedenken;Einwand;Warnung;Forderung, actor
beiseiteschieben | v | REJECT | subj > gen(obj)/von(obj)/an(obj)/über(obj)/clause | obj=@x_objection, actor
beiseitewischen | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_demand;Bedenken;Kritik;Einwand;Vorwurf;Warnung, actor
beiseitewischen | v | REJECT | subj > gen(obj)/von(obj)/an(obj)/über(obj)/clause | obj=@x_objection, actor
bewilligen | v | REJECT | subj > dat/gen(obj) | neg, obj=Antrag;Ausreise;Einreise;Visum;Gesuch;Asylantrag;Kredit;Überflug;Reise, any
bleiben | v | REJECT change | subj > gegenüber(bei)/zu(bei)/in(bei) | bei=Haltung;Standpunkt;Position;Absage;Ablehnungsfront;Blockadehaltung;Kurs, both
blutig Nase holen | v | REJECT change | bei/gen(bei)/von/in > subj/gen(subj) | both
bremsen | v | REJECT | subj > gen(bei)/von(bei) | bei=Beitritt;Erweiterung;EU-Beitritt;EU-Erweiterung;Waffenlieferung;Beitrittsverhandlung;Vorstoß, actor
bremsen | v | REJECT | subj > gen(obj)/von(obj) | obj=Beitritt;Erweiterung;EU-Beitritt;EU-Erweiterung;Beitrittsverhandlung;Vorstoß;Waffenlieferung, actor, subj=state;@official;Regierung;Partei
Contra geben | v | REJECT | subj > dat/gen(dat) | both
durchbrechen | v | REJECT | subj > gen(obj)/gegen | obj=Blockade;Seeblockade;Gaza-Blockade;Embargo;Wirtschaftsblockade, actor
durchfallen lassen | v | REJECT change | subj > gen(obj)/obj/gen(clause) | actor
durchkreuzen | v | REJECT | subj > gen(obj)/poss(obj) | obj=Plan;Pläne;Vorhaben;Absicht;Friedensplan;Ambition, both
durchkreuzen | v | REJECT change | subj > gen(obj) | obj=Plan;Vorhaben;Absicht;Strategie;Reform;Bemühung;Friedensbemühung, both
dämpfen | v | REJECT | subj > auf(obj)/gen(obj)/gen(auf) | obj=Hoffnung;Erwartung;Hoffnungen, both
dämpfen | v | REJECT | subj > gen(auf)/gen(obj) | obj=Hoffnung;Erwartung;Hoffnungen, subj=@official;Außenminister;Regierungssprecher;Sprecher;Kanzlerin;Präsident, actor
einlösen | v | REJECT | subj > dat/gegenüber | neg, obj=Versprechen;Zusage;Verpflichtung;Wahlversprechen, subj=*, actor
entfallen | v | REJECT meet | gen(subj)/zwischen(subj) > mit(subj)/mit/zwischen(subj) | subj=Treffen;Gipfel;Gipfeltreffen;Staatsbesuch;Gespräch;Verhandlungsrunde;Friedensgespräch;Friedenskonferenz;Antrittsbesuch;Besuch;Regierungskonsultation;Koalitionsgipfel, any, subj!=@sport
entgegensetzen | v | REJECT change | subj > dat/gen(dat) | obj=Widerstand;Nein;Veto, actor
entgegensetzen | v | REJECT | subj > dat/gen(dat) | obj=Widerstand;Nein;Veto;Ablehnung, both
erteilen | v | REJECT | subj > dat/für/für(obj) | neg, obj=Genehmigung;Erlaubnis;Zustimmung;Freigabe;Zulassung;Lizenz;Überfluggenehmigung;Landeerlaubnis;Exportgenehmigung;Baugenehmigung;Akkreditierung, actor
fern bleiben | v | REJECT meet | subj > mit(dat)/gen(dat)/mit | dat=@v_meeting;Gipfel;Sitzung;Konferenz;Treffen;Feier;Eröffnung;Zeremonie, actor
Funkstille herrschen | v | REJECT meet | zwischen/zwischen(subj) & mit | any
fälschen | v | REJECT | speaker > gen(obj)/von(obj) | passive, obj=Dokument;Beweis;Video;Brief;Papier;Foto;Beleg;Unterlage;Tonband, actor
für ausgeschlossen halten | v | REJECT | subj > gen(obj)/mit(obj) | actor
für null und nichtig erklären | v | REJECT change | subj > gen(obj)/in(obj) | actor
geben | v | REJECT change | speaker > mit/für | neg, actor, obj=Koalition;Zusammenarbeit;Bündnis;Verhandlung;Gespräch;Nachverhandlung;Neuverhandlung;Kompromiss;Zugeständnis;Rabatt;Sonderrecht;Sonderweg;Automatismus;Blankoscheck;Freibrief, mit=*
geben | v | REJECT change | speaker > für/mit | neg, actor, obj=Zugeständnis;Rabatt;Sonderrecht;Sonderregel;Sonderregelung;Extrawurst;Blankoscheck;Freibrief;Rosinenpicken;Aufschub;Schuldenschnitt, für=*
gegen Wand laufen | v | REJECT | bei/gen(bei) > subj/gen(subj) | both
Gegenstimme abgeben | v | REJECT change | subj > gegen/zu | actor
genügen | v | REJECT | dat > gen(subj)/adj(subj)/subj | neg, dat=actor, subj=Angebot;Zugeständnis;Zusage;Vorschlag;Maßnahme;Reform;Entschuldigung;Kompromiss;Erklärung;Plan
Hand geben | v | REJECT meet | subj > dat | neg, both
Hand in Unschuld waschen | v | REJECT | subj > gegenüber | actor
Hand in Unschuld waschen | v | REJECT | subj/speaker > - | actor
hart Haltung einnehmen | v | REJECT | subj > gegenüber/zu/gegen/gen(gegenüber) | actor
herausrücken | v | REJECT yield | subj > an/dat/gen(obj) | neg, obj=Akte;Dokument;Unterlage;Leiche;Leichnam;Geisel;Daten;Beweis, actor
hereinlassen | v | REJECT | subj > obj/gen(obj) | neg, obj=@x_observer, actor
hereinlassen | v | REJECT assist | subj > obj | neg, obj=@x_refugee, actor
herunterspielen | v | REJECT | subj > gen(obj)/von(obj)/an(obj)/über(obj)/clause | obj=@x_objection, actor
hinausschieben | v | REJECT | subj > gen(obj)/mit(obj)/zu(obj) | obj=Ratifizierung;Beitritt;Abzug;Freilassung;Auslieferung;Unterzeichnung;Truppenabzug;Neuwahl;Zustimmung, actor
hinauszögern | v | REJECT | subj > gen(obj)/mit(obj)/zu(obj) | obj=Ratifizierung;Beitritt;Abzug;Freilassung;Auslieferung;Unterzeichnung;Truppenabzug;Neuwahl;Zustimmung, actor
hineinlassen | v | REJECT | subj > obj/gen(obj) | neg, obj=@x_observer, actor
hineinlassen | v | REJECT assist | subj > obj | neg, obj=@x_refugee, actor
hängen lassen | v | REJECT assist | subj > obj | both
im Amt bleiben | v | REJECT change | subj > - | trotz=Rücktrittsforderung;Protest;Misstrauensvotum;Forderung;Massenprotest;Kritik, actor
in Arm fallen | v | REJECT change | subj > dat | both
in Schranke weisen | v | REJECT | subj > obj/gen(obj) | subj=@v_court, recipient
ins Reich der Fabel weisen | v | REJECT | subj > gen(obj) | actor
ins Reich gehören | v | REJECT | speaker > - | actor, subj=@accusation;Vorwurf;Meldung;Bericht;Gerücht;Darstellung
kleinreden | v | REJECT | subj > gen(obj)/von(obj)/an(obj)/über(obj)/clause | obj=@x_objection, actor
Knüppel zwischen Bein werfen | v | REJECT | subj > dat/gen(dat) | both
konterkarieren | v | REJECT change | subj > gen(obj) | obj=Plan;Vorhaben;Absicht;Strategie;Reform;Bemühung;Friedensbemühung, both
kontern | v | REJECT | subj > gen(obj)/von(obj) | obj=@v_accusation, actor, subj!=@sport
Kontra geben | v | REJECT | subj > dat/gen(dat) | both
Korb einstecken | v | REJECT | bei/gen(bei)/in/von > subj/gen(subj) |
Korb verpassen | v | REJECT change | subj > dat/gen(dat) | both
Machtwort sprechen | v | REJECT change | subj > gen(gegen)/gegen | gegen=*, actor
mit Ablehnung quittieren | v | REJECT | subj > gen(obj)/obj/von(obj) | actor
mit Ablehnung reagieren | v | REJECT change | subj > gen(auf)/auf/von(auf) | both
mit nein stimmen | v | REJECT change | subj > gegen/zu/gen(zu) | actor
reichen | v | REJECT | dat > gen(subj)/adj(subj)/subj | neg, dat=actor, subj=Angebot;Zugeständnis;Zusage;Vorschlag;Maßnahme;Reform;Entschuldigung;Kompromiss;Erklärung;Plan
reinlassen | v | REJECT | subj > obj/gen(obj) | neg, obj=@x_observer, actor
reinlassen | v | REJECT assist | subj > obj | neg, obj=@x_refugee, actor
reisen | v | REJECT meet | subj > nach/in/zu/gen(zu) | neg, actor, zu=@v_meeting;@v_visit_purpose
rütteln | v | REJECT change | speaker > gen(an) | neg, actor, an=*
scheitern | v | REJECT change | vor/bei/in/gen(bei)/gen(an)/an > subj | mit=Klage;Antrag;Eilantrag;Verfassungsbeschwerde;Beschwerde;Vorstoß;Vorschlag;Gesetzentwurf;Misstrauensantrag;Misstrauensvotum;Forderung;Revision;Berufung;Initiative;Resolution;Plan;Einspruch;Resolutionsentwurf;Verfassungsklage;Verbotsantrag;Ansinnen;Entwurf, subj!=@business_term;Firma;Unternehmen;Hersteller, both
scheitern | v | REJECT change | in/bei/vor/an/gen(an) > gen(subj)/subj | subj=Gesetz;Gesetzentwurf;Antrag;Misstrauensantrag;Vorlage;Resolution;Vorschlag;Reform;Resolutionsentwurf;Gesetzesvorlage;Gesetzesvorhaben;Initiative;Gesundheitsreform;Misstrauensvotum;Haushaltsentwurf, in=@assembly;Sicherheitsrat;UN-Sicherheitsrat;Parlament
scheitern lassen | v | REJECT change | subj > gen(obj)/gegen(obj) | obj=@v_law;@v_blocked;Antrag;Vorschlag;Friedensplan, actor
Schuld treffen | v | REJECT | speaker > - | neg, actor
sich Abfuhr holen | v | REJECT change | bei/gen(bei)/von/in > subj/gen(subj) | both
sich Absage holen | v | REJECT | in/bei/von > subj | both
sich Absage holen | v | REJECT change | bei/gen(bei)/von/in > subj/gen(subj) | both
sich abschrecken lassen | v | REJECT | subj > von/gen(von)/durch/mit | neg, actor
sich abspeisen lassen | v | REJECT | subj > von/gen(von)/durch/mit | neg, actor
sich aufhalten lassen | v | REJECT | subj > von/gen(von)/durch/mit | neg, actor
sich auseinanderdividieren lassen | v | REJECT | subj > von/gen(von)/durch/mit | neg, actor
sich ausklinken | v | REJECT | subj > aus/gen(aus)/bei | actor, aus=*
sich bedeckt halten | v | REJECT assist | subj > zu/gen(zu)/über/gegenüber | actor
sich belehren lassen | v | REJECT | subj > von/gen(von)/durch/mit | neg, actor
sich berufen | v | REJECT assist | subj > vor/bei/gegenüber | auf=Aussageverweigerungsrecht;Schweigerecht;Zeugnisverweigerungsrecht;Exekutivprivileg;Geheimhaltung;Geheimhaltungspflicht;Amtsgeheimnis;Entschlagungsrecht, actor
sich blutig Nase holen | v | REJECT change | bei/gen(bei)/von/in > subj/gen(subj) | both
sich entschlagen | v | REJECT assist | subj > vor/bei | actor
sich entschuldigen | v | REJECT yield | subj > bei/gegenüber/für/gen(für) | neg, intent, actor
sich gefallen lassen | v | REJECT | subj > von/gen(von) | neg, actor
sich halten | v | REJECT yield | subj > gen(an)/mit(an)/adj(an) | neg, an=Abkommen;Waffenruhe;Waffenstillstand;Vereinbarung;Abmachung;Zusage;Resolution;Verpflichtung;Vertrag;Feuerpause, actor
sich hart geben | v | REJECT | subj > gegenüber/in/gen(gegenüber) | actor
sich heraushalten | v | REJECT assist | subj > aus/in/gen(aus) | aus=Konflikt;Krieg;Streit;Bürgerkrieg;Machtkampf;Angelegenheit;Affäre, actor, intent
sich heraushalten | v | REJECT assist | subj > aus/gen(aus) | aus=Konflikt;Krieg;Streit;Militäreinsatz;Einsatz, actor
sich hereinziehen lassen | v | REJECT | subj > in/gen(in)/von | neg, in=Krieg;Konflikt;Streit;Bürgerkrieg;Abenteuer;Machtkampf, actor
sich hineinziehen lassen | v | REJECT | subj > in/gen(in)/von | neg, in=Krieg;Konflikt;Streit;Bürgerkrieg;Abenteuer;Machtkampf, actor
sich in Weg stellen | v | REJECT | subj > dat/gen(dat) | actor, dat=*
sich in Weg stellen | v | REJECT change | subj > gen(dat) | dat=@v_policy;Plan;Vorhaben;Gesetz;Reform, both
sich in Weg stellen | v | REJECT change | subj > gen(obj) | obj=@v_policy;Plan;Vorhaben;Gesetz;Reform, both
sich kompromisslos geben | v | REJECT | subj > gegenüber/in/gen(gegenüber) | actor
sich Korb holen | v | REJECT | in/bei/von > subj | both
sich Korb holen | v | REJECT change | bei/gen(bei)/von/in > subj/gen(subj) | both
sich kämpferisch geben | v | REJECT | subj > gegenüber/gegen | both
sich quer legen | v | REJECT change | subj > gegen/gen(gegen)/bei | actor
sich stur zeigen | v | REJECT | subj > gegenüber/in/gen(gegenüber) | actor
sich unbeeindruckt geben | v | REJECT | subj > von/gen(von) | actor
sich unbeeindruckt zeigen | v | REJECT | subj > von/gen(von)/durch | actor
sich unbeirrt zeigen | v | REJECT | subj > von/gen(von) | actor
sich unbeugsam geben | v | REJECT | subj > gegenüber/in/gen(gegenüber) | actor
sich uneinsichtig zeigen | v | REJECT | subj > gegenüber/in/gen(gegenüber) | actor
sich unversöhnlich geben | v | REJECT | subj > gegenüber/in/gen(gegenüber) | actor
sich verbiegen lassen | v | REJECT | subj > von/gen(von)/durch/mit | neg, actor
sich vertrösten lassen | v | REJECT | subj > von/gen(von)/durch/mit | neg, actor
sich verwehren | v | REJECT | subj > gegen/gen(gegen)/aus(gegen) | gegen=*, actor
sich verwickeln lassen | v | REJECT | subj > in/gen(in)/von | neg, in=Krieg;Konflikt;Streit;Bürgerkrieg;Abenteuer;Machtkampf, actor
sich von Gespräch fernhalten | v | REJECT meet | subj > gen(von)/mit(von) | actor
sich von Gipfel fernhalten | v | REJECT meet | subj > gen(von)/mit(von) | actor
sich von Konferenz fernhalten | v | REJECT meet | subj > gen(von)/mit(von) | actor
sich von Sitzung fernhalten | v | REJECT meet | subj > gen(von)/mit(von) | actor
sich von Treffen fernhalten | v | REJECT meet | subj > gen(von)/mit(von) | actor
sich von Verhandlung fernhalten | v | REJECT meet | subj > gen(von)/mit(von) | actor
sich vor Karren spannen lassen | v | REJECT | subj > gen(vor)/von | neg, actor
sich zieren | v | REJECT | subj > bei/clause/gegenüber | actor
sich zieren | v | REJECT | subj > gegen/bei/dat | subj=@party_body;state;@official;organisation;Partei;Regierung, actor, refl
sich zur Wehr setzen | v | REJECT | subj > gen(gegen)/aus(gegen)/von(gegen)/gegen | gegen=@v_accusation, actor
sich zur Wehr setzen | v | REJECT | subj > gen(gegen)/von(gegen)/aus(gegen)/gegen | gegen=@v_accusation;@v_demand, actor
sich zur Wehr setzen | v | REJECT change | subj > gen(gegen)/aus(gegen)/von(gegen)/gegen | gegen=@v_demand;Auflage;Einmischung, actor
standhaft bleiben | v | REJECT change | subj > gegenüber/gegen/in | actor, gegenüber=*
standhalten | v | REJECT | subj > gen(dat)/von(dat)/aus(dat) | dat=Druck;Forderung;Drohung;Erpressung;Erpressungsversuch, actor
stehen halten | v | REJECT | subj > gen(dat)/von(dat) | dat=Druck;Forderung;Drohung;Erpressung, actor
Stein in Weg legen | v | REJECT | subj > dat | both
Stein in Weg legen | v | REJECT | subj > dat/gen(dat) | both
Stillschweigen bewahren | v | REJECT assist | subj > gegenüber/zu/über | actor
streichen | v | REJECT meet | subj > in(obj)/nach(obj)/bei(obj)/mit(obj) | obj=Besuch;Staatsbesuch;Reise;Treffen;Teilnahme;Auslandsreise, actor
Tür schließen | v | REJECT | subj > für/dat/gen(für) | both
umgehen | v | REJECT yield | subj > gen(obj)/von(obj)/gegen(obj) | obj=@sanction;Ölembargo;Waffenembargo, actor
ungehört verhallen | v | REJECT change | in/bei > gen(subj) | recipient
ungehört verhallen | v | REJECT | - > gen(subj)/von(subj) | subj=Appell;Forderung;Aufruf;Ruf;Bitte;Mahnung;Warnung;Hilferuf;Protest;Kritik;Friedensappell, recipient
unnachgiebig Haltung einnehmen | v | REJECT | subj > gegenüber/zu/gegen/gen(gegenüber) | actor
unterlaufen | v | REJECT yield | subj > gen(obj)/von(obj)/gegen(obj) | obj=@sanction;Ölembargo;Waffenembargo;Beschluss;Resolution, actor
Verdacht ausräumen | v | REJECT | subj > gen(obj)/gegen(obj) | actor
verhallen | v | REJECT | - > gen(subj)/von(subj) | subj=Appell;Forderung;Aufruf;Ruf;Bitte;Mahnung;Warnung;Hilferuf;Protest;Kritik;Friedensappell, recipient
vertrösten | v | REJECT | subj > obj | both
vertrösten | v | REJECT | subj > obj/gen(obj) | both
verwehrt bleiben | v | REJECT yield | durch/von/gen(subj) > dat | dat=actor, subj=Zugang;Zutritt;Einreise;Einlass;Ausreise;Rückkehr
Veto ausüben | v | REJECT change | subj > gegen/gen(gegen) | actor
Vetorecht ausüben | v | REJECT change | subj > gegen/gen(gegen) | actor
von Liste absetzen | v | REJECT change | subj > gen(obj)/obj | actor
von sich schieben | v | REJECT | subj > für(obj)/gen(obj) | obj=Verantwortung;Schuld;Vorwurf, actor
von Tagesordnung absetzen | v | REJECT change | subj > gen(obj)/obj | actor
vor verschlossen Tür stehen | v | REJECT meet | in/bei > subj | recipient
Vorwurf ausräumen | v | REJECT | subj > gen(obj)/gegen(obj) | actor
Widerstand hervorrufen | v | REJECT change | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
wortbrüchig werden | v | REJECT | subj > gegenüber | actor
zunichte machen | v | REJECT change | subj > gen(obj)/von(obj)/auf(obj) | obj=Kompromiss;Plan;Vorhaben;Bemühung;Friedensplan;Einigung, both
zurückverweisen | v | REJECT change | subj > gen(obj)/von(obj)/an | obj=Gesetz;Gesetzentwurf;Gesetzesvorlage;Vorlage;Entwurf;Haushalt;Haushaltsentwurf;Reform;Etat, actor
äußern | v | REJECT | subj > gen(obj)/gegen(obj)/zu(obj)/gegenüber | obj=Ablehnung, actor

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Ablehnungsfront | n | REJECT change | gen/adj/durch/comp/subj/aus/von/bei > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor
Abstreiten | n | REJECT | gen/adj/durch/subj > gegenüber/gegen/gen(gegen) | actor
Annullierung | n | REJECT change | durch/adj/subj > gen(gen)/mit(gen) | gen=@agreement;Auftrag;Vertrag;Bestellung;Wahl;Abstimmung;Referendum;Urteil;Beschluss;Schuldspruch;Stichwahl, actor
Asylstopp | n | REJECT | durch/gen/adj/comp/subj > für/gegen/gen(für)/gen(gegen)/aus | both
Aufnahmestopp | n | REJECT | durch/gen/adj/comp/subj > für/gegen/gen(für)/gen(gegen)/aus | both
Ausladung | n | REJECT meet | durch/adj/subj > gen | recipient
Beharren | n | REJECT change | gen/adj/subj > auf/gen(auf)/gegenüber | auf=*, actor
Blockadetaktik | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Blockiererei | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Fernbleiben | n | REJECT meet | gen/adj/subj > von/bei/in/gen(bei)/gen(von) | gen=person;@official;state;Regierung;Opposition;Delegation;Partei, gen!=@v_meeting;@meeting;Gipfel, von!=@v_meeting;@meeting;Gipfel, actor
Festhalten | n | REJECT change | gen/adj/subj > an/gen(an) | an=@v_policy;@agreement;Amt;Position;Atomprogramm;Plan;Forderung;Kurs, actor
Filibuster | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Funkstille | n | REJECT meet | zwischen & mit | zwischen=actor
Gegenstimme | n | REJECT change | gen/adj/durch/comp/subj/aus/von/bei > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor
Gegenvotum | n | REJECT change | gen/adj/durch/comp/subj/aus/von/bei > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor
Hinhaltepolitik | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Hinhaltetaktik | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Intransigenz | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Kompromisslosigkeit | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Leugnen | n | REJECT | gen/adj/durch/subj > gegenüber/gegen/gen(gegen) | actor
Mauertaktik | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Nein-Stimme | n | REJECT change | gen/adj/durch/comp/subj/aus/von/bei > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor
Nein-Votum | n | REJECT change | gen/adj/durch/comp/subj/aus/von/bei > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor
Nichtannahme | n | REJECT | durch/von/adj/subj/gen > gen(gen)/an/gen(an) | durch=*, any
Nichtbefolgung | n | REJECT yield | durch/von/adj/subj/gen > gen(gen)/an/gen(an) | durch=*, any
Nichtbeteiligung | n | REJECT | durch/von/adj/subj/gen > gen(gen)/an/gen(an) | gen=state;organisation, actor, an=*
Nichteinhaltung | n | REJECT yield | durch/von/adj/subj/gen > gen(gen)/an/gen(an) | durch=*, any
Nichterfüllung | n | REJECT yield | durch/von/adj/subj/gen > gen(gen)/an/gen(an) | durch=*, any
Nichterscheinen | n | REJECT meet | gen/adj/subj > von/bei/in/gen(bei)/gen(von) | gen=person;@official;state;Regierung;Opposition;Delegation;Partei, gen!=@v_meeting;@meeting;Gipfel, von!=@v_meeting;@meeting;Gipfel, actor
Nichterteilung | n | REJECT | durch/adj/subj > gen(gen)/für | gen=Akkreditierung;Visum;Aufenthaltserlaubnis;Aufenthaltsgenehmigung;Mandat;Lizenz;Einreise;Genehmigung, any
Nichtigerklärung | n | REJECT change | durch/adj/subj > gen(gen)/mit(gen) | gen=@agreement;Auftrag;Vertrag;Bestellung;Wahl;Abstimmung;Referendum;Urteil;Beschluss;Schuldspruch;Stichwahl, actor
Nichtratifizierung | n | REJECT | durch/von/adj/subj/gen > gen(gen)/an/gen(an) | durch=*, any
Nichtunterzeichnung | n | REJECT | durch/von/adj/subj/gen > gen(gen)/an/gen(an) | durch=*, any
Nichtverlängerung | n | REJECT | durch/adj/subj > gen(gen)/für | gen=Akkreditierung;Visum;Aufenthaltserlaubnis;Aufenthaltsgenehmigung;Mandat;Lizenz;Einreise;Genehmigung, any
Niet | n | REJECT change | gen/adj/durch/comp/subj/aus/von/bei > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor
Njet | n | REJECT change | gen/adj/durch/comp/subj/aus/von/bei > zu/gen(zu)/gegen/gen(gegen)/gegenüber | actor
Obstruktion | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Obstruktionspolitik | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Rückweisung | n | REJECT change | gen/adj/durch/comp/subj/aus/von/bei > zu/gen(zu)/gegen/gen(gegen)/gegenüber | both
Starrköpfigkeit | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Starrsinn | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | both
Stornierung | n | REJECT change | durch/adj/subj > gen(gen)/mit(gen) | gen=@agreement;Auftrag;Vertrag;Bestellung;Wahl;Abstimmung;Referendum;Urteil;Beschluss;Schuldspruch;Stichwahl, actor
Sturheit | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | both
Uneinsichtigkeit | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Ungültigerklärung | n | REJECT change | durch/adj/subj > gen(gen)/mit(gen) | gen=@agreement;Auftrag;Vertrag;Bestellung;Wahl;Abstimmung;Referendum;Urteil;Beschluss;Schuldspruch;Stichwahl, actor
Unnachgiebigkeit | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Unschuldsbekundung | n | REJECT | gen/adj/durch/subj > gegenüber/gegen/gen(gegen) | actor
Unschuldsbeteuerung | n | REJECT | gen/adj/durch/subj > gegenüber/gegen/gen(gegen) | actor
Unversöhnlichkeit | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Verschleppungstaktik | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Verweigern | n | REJECT | durch/adj/subj > gen(gen)/für | gen=Akkreditierung;Visum;Aufenthaltserlaubnis;Aufenthaltsgenehmigung;Mandat;Lizenz;Einreise;Genehmigung, any
Verweigerungspolitik | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Verzögerungspolitik | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
Verzögerungstaktik | n | REJECT yield | gen/adj/durch/comp/subj/aus > gegenüber/gegen/gen(gegen)/zu/gen(zu)/in/gen(in) | actor
vom Tisch | n | REJECT change | speaker > gen(subj)/von(subj) | actor, subj=Vorschlag;Forderung;Angebot;Idee;Antrag;Ansinnen
Zurückweisen | n | REJECT | gen/adj/durch/subj > gegenüber/gegen/gen(gegen) | actor

# adjectives: found by going through the words of news one by one
@ lemma | pos | act | frame | if
böswillig | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung, actor
gefälscht | a | REJECT | speaker > gen(subj)/von(subj) | subj=Dokument;Beweis;Video;Brief;Papier;Bericht;Foto;Aufnahme;Beleg, actor
getürkt | a | REJECT | speaker > gen(subj)/von(subj) | subj=Dokument;Beweis;Video;Brief;Papier;Bericht;Foto;Aufnahme;Beleg, actor
hanebüchen | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung, actor
infam | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung, actor
konstruiert | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Anklage, actor
manipuliert | a | REJECT | speaker > gen(subj)/von(subj) | subj=Dokument;Beweis;Video;Brief;Papier;Bericht;Foto;Aufnahme;Beleg, actor
nichtig | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung, actor
substanzlos | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung, actor
vorgeschoben | a | REJECT | speaker > gen(subj)/von(subj) | subj=@v_accusation;Vorwurf;Anschuldigung;Behauptung, actor

# phrases: found by going through the words of news one by one
@ lemma | pos | act | frame | if
nichts dran | x | REJECT | speaker > - | actor
