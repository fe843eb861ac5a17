# CONCEDE: verbal concession: pardon, apology, admission of fault, announced withdrawal or easing, lifting of bans and restrictions, promise to comply,
# giving in. An announced RETREAT becomes CONCEDE by the engine; here stand the words of conceding themselves.
# gen(x): any attribute of that noun which names an actor. "clause=" tests the verb of the dependent clause and its objects; * = the slot is filled.

# verbs
@ lemma | pos | act | frame | if
abblasen        | v | CONCEDE | subj > gegen(obj)/gegen/auf(obj)/gen(obj)/in(obj)/bei | obj=@v_pressure_act, actor
abbrechen       | v | CONCEDE | subj > gegen(obj)/gegen/auf(obj)/gen(obj)/in(obj)/bei | obj=@v_pressure_act, actor
abgehen         | v | CONCEDE | subj > gegenüber/gen(von)                    | von=@v_demand;Plan;Position;Politik;Vorhaben;Haltung;Kurs;Drohung, actor
abgehen         | v | CONCEDE | subj > gegenüber/gen(von)                             | von=Nein;Veto;Maximalforderung;Forderung;Ablehnung;Haltung;Position;Kurs, actor
ablassen        | v | CONCEDE | subj > gen(von)/von                          | von=*, actor
abmildern       | v | CONCEDE | subj > gegen(obj)/gen(obj)/für(obj)          | obj=Todesurteil;Todesstrafe;Urteil;Haftbefehl;Strafe;Haftstrafe;Immunitätsaufhebung;Strafmaß
abmildern       | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
abrücken        | v | CONCEDE | subj > gegenüber/gen(von)                    | von=@v_demand;Plan;Position;Politik;Vorhaben;Haltung;Kurs;Drohung, actor
abrücken        | v | CONCEDE | subj > gegenüber/gen(von)                             | von=Nein;Veto;Maximalforderung;Widerstand;Blockade;Ablehnung;Drohung;Anspruch;Vorhaben;Beschluss;Zeitplan, actor
abschaffen      | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
abschaffen      | v | CONCEDE | subj/place > für(obj)/gen(obj)/für            | obj=Gebühr;Studiengebühr;Studienbeitrag;Studiengeld;Praxisgebühr;Zuzahlung;Maut;Wehrpflicht;Zensur;Prügelstrafe;Residenzpflicht;Grenzkontrolle;Sperrklausel
abschwächen     | v | CONCEDE | subj > gegen(obj)/gen(obj)/gegenüber/an/gegen | obj=@v_withdrawn, actor
abschwören      | v | CONCEDE | subj > dat                                   | dat=Gewalt;Terror;Terrorismus;Waffe;Extremismus;Krieg;Kampf
absehen         | v | CONCEDE | subj > gen(von)/gegen(von)/gegen             | von=@v_given_up;@v_pressure_act, actor
akzeptieren     | v | CONCEDE | subj > gen(obj)/dat                          | obj=Fehler;Niederlage;Wahlniederlage;Urteil;Wahlergebnis;Schuld;Verantwortung;Mitschuld, actor
akzeptieren     | v | CONCEDE | subj > gen(obj)/von(obj)/dat                 | obj=@v_demand, actor
amnestieren     | v | CONCEDE | subj > obj                                   | any
anbieten        | v | CONCEDE | subj > dat/aus(obj)/gen(obj)/gegenüber/an/für | obj=@v_concession, actor
anbieten        | v | CONCEDE | subj > dat/aus(clause)/obj(clause)/an(clause)/gegenüber | clause=@v_concession_verb, actor
anbieten        | v | CONCEDE | subj > dat                                   | obj=Rücktritt;Rückzug;Verzicht;Waffenruhe;Waffenstillstand;Zugeständnis;Feuerpause;Entschuldigung, actor
anerkennen      | v | CONCEDE | subj > gen(obj)/dat                          | obj=Fehler;Niederlage;Wahlniederlage;Urteil;Wahlergebnis;Schuld;Verantwortung;Mitschuld, actor
ankündigen      | v | CONCEDE | subj > dat/aus(obj)/gen(obj)/gegenüber/an/für | obj=@v_concession, actor
ankündigen      | v | CONCEDE | subj > dat/aus(clause)/obj(clause)/an(clause)/gegenüber | clause=@v_concession_verb, actor
ankündigen      | v | CONCEDE | subj > für(obj)/dat/gen(obj)/für             | obj=Amnestie;Straferlass;Generalamnestie;Begnadigung;Straffreiheit
annehmen        | v | CONCEDE | subj > gen(obj)/von(obj)/dat                 | obj=@v_demand, actor
annullieren     | v | CONCEDE | subj > gegen(obj)/gen(obj)/für(obj)          | obj=Todesurteil;Todesstrafe;Urteil;Haftbefehl;Strafe;Haftstrafe;Immunitätsaufhebung;Strafmaß
annullieren     | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
aufheben        | v | CONCEDE | subj > gegen(obj)/gen(obj)/für(obj)          | obj=Todesurteil;Todesstrafe;Urteil;Haftbefehl;Strafe;Haftstrafe;Immunitätsaufhebung;Strafmaß
aufheben        | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
aufschieben     | v | CONCEDE | subj > gen(obj)/für/gegen(obj)               | obj=Hinrichtung;Abschiebung;Räumung;Steuererhöhung;Sanktion;Reform;Strafzoll;Streik, actor
aussetzen       | v | CONCEDE | subj > gegen(obj)/gegen/auf(obj)/gen(obj)/in(obj)/bei | obj=@v_pressure_act, actor, mit!=*
aussetzen       | v | CONCEDE | subj > gegen(obj)/gen(obj)/für(obj)          | obj=Todesurteil;Todesstrafe;Urteil;Haftbefehl;Strafe;Haftstrafe;Immunitätsaufhebung;Strafmaß
aussetzen       | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
avisieren       | v | CONCEDE | subj > dat/aus(obj)/gen(obj)/gegenüber/an/für | obj=@v_concession, actor
bedauern        | v | CONCEDE | subj > gen(obj)/dat/clause                   | obj=@v_own_fault, actor
beenden         | v | CONCEDE | subj > gegen(obj)/gegen/auf(obj)/gen(obj)/in(obj)/bei | obj=@v_pressure_act, actor, mit!=Vergleich;Freispruch;Urteil
beenden         | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
befolgen        | v | CONCEDE | subj > gen(obj)/von(obj)/dat                 | obj=@v_demand, actor
begnadigen      | v | CONCEDE | subj > obj                                   | any
bekanntgeben    | v | CONCEDE | subj > dat/gen(obj)/gegenüber/für            | obj=@v_eased, actor
bekanntgeben    | v | CONCEDE | subj > dat/aus(clause)/obj(clause)/an(clause)/gegenüber | clause=@v_concession_verb, actor
bekennen        | v | CONCEDE | subj > gegenüber/gen(obj)/dat/clause         | obj=@v_fault, actor
bekennen        | v | CONCEDE | subj > gegenüber/clause                      | clause=@v_admitted, actor
bereuen         | v | CONCEDE | subj > gen(obj)/dat/clause                   | obj=@v_own_fault, actor
bereuen         | v | CONCEDE | subj > gen(obj)/clause                       | actor
beschließen     | v | CONCEDE | subj > dat/gen(obj)/gegenüber/für            | obj=@v_eased, actor
beschließen     | v | CONCEDE | subj > dat/aus(clause)/obj(clause)/an(clause)/gegenüber | clause=@v_concession_verb, actor
beschließen     | v | CONCEDE | subj > für(obj)/dat/gen(obj)/für             | obj=Amnestie;Straferlass;Generalamnestie;Begnadigung;Straffreiheit
deeskalieren    | v | CONCEDE | subj > gegenüber                             | actor, weak
eingestehen     | v | CONCEDE | subj > gegenüber/gen(obj)/dat/clause         | obj=@v_fault, actor
eingestehen     | v | CONCEDE | subj > gegenüber/clause                      | clause=@v_admitted, actor
eingestehen     | v | CONCEDE | subj > gegenüber/clause                               | clause=*, subj=@v_official;state;organisation;Regierung;Sprecher;Armee;Polizei;Behörde;Ministerium, actor
einhalten       | v | CONCEDE | subj > gen(obj)/dat/gegenüber                | obj=Versprechen;Zusage;Verpflichtung, actor
einknicken      | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
einknicken | v | CONCEDE | subj > vor/gen(vor)/gegenüber | actor
einlenken       | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
einlösen        | v | CONCEDE | subj > gen(obj)/dat/gegenüber                | obj=Versprechen;Zusage;Verpflichtung, actor
einräumen       | v | CONCEDE | subj > gegenüber/gen(obj)/dat/clause         | obj=@v_fault, actor
einräumen       | v | CONCEDE | subj > gegenüber/clause                      | clause=@v_admitted, actor
einräumen       | v | CONCEDE | subj > dat/gen(obj)                          | obj=@v_right, both
einräumen       | v | CONCEDE | subj > gegenüber                             | obj=*, obj!=@v_right;@money;Recht;Zeit;Frist;Priorität;Chance;Vorrang;Möglichkeit;Platz;Bedeutung;Stellenwert;Status, dat!=*, subj=@v_official;state;organisation;Regierung;person, actor
einräumen       | v | CONCEDE | subj > gegenüber/clause                               | clause=*, subj=@v_official;state;organisation;Regierung;Sprecher;Armee;Polizei;Behörde;Ministerium;person, actor
einräumen | v | CONCEDE | subj > gegenüber | clause=fälschen;lügen;täuschen;irren;vertuschen;verschweigen;abschreiben;betrügen;annehmen;belügen;unterschätzen, subj!=@suspect;@prisoner, actor
einsehen        | v | CONCEDE | subj > gen(obj)/dat                          | obj=Fehler;Niederlage;Wahlniederlage;Urteil;Wahlergebnis;Schuld;Verantwortung;Mitschuld, actor
einstellen      | v | CONCEDE | subj > gegen(obj)/gegen/auf(obj)/gen(obj)/in(obj)/bei | obj=@v_pressure_act, actor
entgegenkommen  | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
entlassen       | v | CONCEDE | subj > obj/gen(obj)/dat/für                  | obj=Partei;Opposition;Oppositionspartei;Medium;Website;Grenze;Grenzübergang;Zeitung;Beobachter;Internet;Sender;Gewerkschaft;Konto, actor
entsagen        | v | CONCEDE | subj > dat                                   | dat=Gewalt;Terror;Terrorismus;Waffe;Extremismus;Krieg;Kampf
entschärfen     | v | CONCEDE | subj > gegen(obj)/gen(obj)/gegenüber/an/gegen | obj=@v_withdrawn, actor
entschärfen     | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
entsperren      | v | CONCEDE | subj > obj/gen(obj)/dat/für                  | obj=Partei;Opposition;Oppositionspartei;Medium;Website;Grenze;Grenzübergang;Zeitung;Beobachter;Internet;Sender;Gewerkschaft;Konto, actor
entsprechen     | v | CONCEDE | subj > gen(dat)/von(dat)                     | dat=@v_demand
erfüllen        | v | CONCEDE | subj > gen(obj)/von(obj)/dat                 | obj=@v_demand, actor
erklären        | v | CONCEDE | subj > dat/aus(clause)/obj(clause)/an(clause)/gegenüber | clause=@v_concession_verb, actor
erklären        | v | CONCEDE | subj > für(obj)/dat/gen(obj)/für             | obj=Amnestie;Straferlass;Generalamnestie;Begnadigung;Straffreiheit
erlassen        | v | CONCEDE | subj > dat/gen(obj)/für                      | obj=Amnestie;Straferlass;Generalamnestie;Begnadigung
erleichtern     | v | CONCEDE | subj > gegenüber/für/gen(obj)/gegen(obj)     | obj=Einreise;Einreisebestimmung;Reiseregelung;Gesetz;Haftbedingung;Visabestimmung;Regel;Bestimmung;Medienkontrolle, actor
erleichtern     | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
erleichtern     | v | CONCEDE | subj > dat/für/gen(obj)/gegenüber                     | obj=Reise;Reisen;Ausreise;Visavergabe;Grenzverkehr;Handel, both
freigeben       | v | CONCEDE | subj > obj/gen(obj)/dat/für                  | obj=Partei;Opposition;Oppositionspartei;Medium;Website;Grenze;Grenzübergang;Zeitung;Beobachter;Internet;Sender;Gewerkschaft;Konto, actor
freisprechen    | v | CONCEDE | subj > obj                                   | obj=*, recipient
geloben         | v | CONCEDE | subj > dat/aus(clause)/obj(clause)/an(clause)/gegenüber | clause=@v_concession_verb, actor
gestehen        | v | CONCEDE | subj > gegenüber/gen(obj)/dat/clause         | obj=@v_fault, actor
gestehen | v | CONCEDE | subj > gegenüber | clause=fälschen;lügen;täuschen;irren;vertuschen;verschweigen;abschreiben;betrügen;annehmen;belügen, subj!=@suspect;@prisoner, actor
gewähren        | v | CONCEDE | subj > dat/gen(obj)                          | obj=@v_right, both
gewähren        | v | CONCEDE | subj > für(obj)/dat/gen(obj)/für             | obj=Amnestie;Straferlass;Generalamnestie;Begnadigung;Straffreiheit
herabsetzen     | v | CONCEDE | subj > gegen(obj)/gen(obj)/für(obj)          | obj=Todesurteil;Todesstrafe;Urteil;Haftbefehl;Strafe;Haftstrafe;Immunitätsaufhebung;Strafmaß
kapitulieren    | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
kassieren       | v | CONCEDE | subj > gegen(obj)/gen(obj)/für(obj)          | obj=Todesurteil;Todesstrafe;Urteil;Haftbefehl;Strafe;Haftstrafe;Immunitätsaufhebung;Strafmaß
kippen          | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
konzedieren     | v | CONCEDE | subj > gegenüber/gen(obj)/dat/clause         | obj=@v_fault, actor
konzedieren     | v | CONCEDE | subj > dat/gen(obj)                          | obj=@v_right, both
korrigieren     | v | CONCEDE | subj > gegen(obj)/gen(obj)/gegenüber/an/gegen | obj=@v_withdrawn, actor
legalisieren    | v | CONCEDE | subj > obj/gen(obj)/dat/für                  | obj=Partei;Opposition;Oppositionspartei;Medium;Website;Grenze;Grenzübergang;Zeitung;Beobachter;Internet;Sender;Gewerkschaft;Konto, actor
liberalisieren  | v | CONCEDE | subj > gegenüber/für/gen(obj)/gegen(obj)     | obj=Einreise;Einreisebestimmung;Reiseregelung;Gesetz;Haftbedingung;Visabestimmung;Regel;Bestimmung;Medienkontrolle, actor
lockern         | v | CONCEDE | subj > gegenüber/für/gen(obj)/gegen(obj)     | obj=Einreise;Einreisebestimmung;Reiseregelung;Gesetz;Haftbedingung;Visabestimmung;Regel;Bestimmung;Medienkontrolle, actor
lockern         | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
mäßigen         | v | CONCEDE | subj > gegenüber                             | actor, weak
mildern         | v | CONCEDE | subj > gegen(obj)/gen(obj)/für(obj)          | obj=Todesurteil;Todesstrafe;Urteil;Haftbefehl;Strafe;Haftstrafe;Immunitätsaufhebung;Strafmaß
mildern         | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
nachbessern     | v | CONCEDE | subj > gegen(obj)/gen(obj)/gegenüber/an/gegen | obj=@v_withdrawn, actor
nachgeben       | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
nachgeben       | v | CONCEDE | subj > gen(dat)/von(dat)                     | dat=@v_demand
nachkommen      | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
nachkommen      | v | CONCEDE | subj > gen(dat)/von(dat)                     | dat=@v_demand
öffnen          | v | CONCEDE | subj > obj/gen(obj)/dat/für                  | obj=Partei;Opposition;Oppositionspartei;Medium;Website;Grenze;Grenzübergang;Zeitung;Beobachter;Internet;Sender;Gewerkschaft;Konto, actor
planen          | v | CONCEDE | subj > dat/aus(obj)/gen(obj)/gegenüber/an/für | obj=@v_concession, actor
reduzieren      | v | CONCEDE | subj > gegen(obj)/gen(obj)/für(obj)          | obj=Todesurteil;Todesstrafe;Urteil;Haftbefehl;Strafe;Haftstrafe;Immunitätsaufhebung;Strafmaß
rehabilitieren  | v | CONCEDE | subj > obj                                   | any
relativieren    | v | CONCEDE | subj > gegen(obj)/gen(obj)/gegenüber/an/gegen | obj=@v_withdrawn, actor
revidieren      | v | CONCEDE | subj > gegen(obj)/gen(obj)/gegenüber/an/gegen | obj=@v_withdrawn, actor
revidieren      | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
signalisieren   | v | CONCEDE | subj > dat/aus(obj)/gen(obj)/gegenüber/an/für | obj=@v_concession, actor
stattgeben      | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
stattgeben      | v | CONCEDE | subj > gen(dat)/von(dat)                     | dat=@v_demand
streichen       | v | CONCEDE | subj/place > für(obj)/gen(obj)/für            | obj=Studiengebühr;Studienbeitrag;Studiengeld;Praxisgebühr;Zuzahlung;Maut;Wehrpflicht;Residenzpflicht
stoppen         | v | CONCEDE | subj > gegen(obj)/gegen/auf(obj)/gen(obj)/in(obj)/bei | obj=@v_pressure_act, actor
streichen       | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
suspendieren    | v | CONCEDE | subj > gegen(obj)/gegen/auf(obj)/gen(obj)/in(obj)/bei | obj=@v_pressure_act, actor
suspendieren    | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
überarbeiten    | v | CONCEDE | subj > gegen(obj)/gen(obj)/gegenüber/an/gegen | obj=@v_withdrawn, actor
umdenken        | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
umfallen        | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
umschwenken     | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
umsteuern       | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
umstimmen | v | CONCEDE | obj > subj | obj=actor
umwandeln       | v | CONCEDE | subj > gegen(obj)/gen(obj)/für(obj)          | obj=Todesurteil;Todesstrafe;Urteil;Haftbefehl;Strafe;Haftstrafe;Immunitätsaufhebung;Strafmaß
unterbrechen    | v | CONCEDE | subj > gegen(obj)/gegen/auf(obj)/gen(obj)/in(obj)/bei | obj=@v_pressure_act, actor
unterlassen     | v | CONCEDE | subj > gegen(obj)/gegen/auf(obj)/gen(obj)/in(obj)/bei | obj=@v_pressure_act, actor
verfügen        | v | CONCEDE | subj > für(obj)/dat/gen(obj)/für             | obj=Amnestie;Straferlass;Generalamnestie;Begnadigung;Straffreiheit
vergeben        | v | CONCEDE | subj > dat                                   | both
verkünden       | v | CONCEDE | subj > dat/gen(obj)/gegenüber/für            | obj=@v_eased, actor
verkünden       | v | CONCEDE | subj > dat/aus(clause)/obj(clause)/an(clause)/gegenüber | clause=@v_concession_verb, actor
verkünden       | v | CONCEDE | subj > für(obj)/dat/gen(obj)/für             | obj=Amnestie;Straferlass;Generalamnestie;Begnadigung;Straffreiheit
verschieben     | v | CONCEDE | subj > gen(obj)/für/gegen(obj)               | obj=Hinrichtung;Abschiebung;Räumung;Steuererhöhung;Sanktion;Reform;Strafzoll;Streik, actor
verschonen      | v | CONCEDE | subj > obj                                   | any
versprechen     | v | CONCEDE | subj > dat/aus(obj)/gen(obj)/gegenüber/an/für | obj=@v_concession, actor
versprechen     | v | CONCEDE | subj > dat/aus(clause)/obj(clause)/an(clause)/gegenüber | clause=@v_concession_verb, actor
vertagen        | v | CONCEDE | subj > gen(obj)/für/gegen(obj)               | obj=Hinrichtung;Abschiebung;Räumung;Steuererhöhung;Sanktion;Reform;Strafzoll;Streik, actor
verzeihen       | v | CONCEDE | subj > dat                                   | both
verzichten      | v | CONCEDE | subj > gegenüber/clause                      | clause=*, actor, weak
verzichten      | v | CONCEDE | subj > gegenüber/gen(auf)/auf                | auf=@v_given_up, actor
weichen         | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
widerrufen      | v | CONCEDE | subj > gegen(obj)/gen(obj)/gegenüber/an/gegen | obj=@v_withdrawn, actor
wiederaufnehmen | v | CONCEDE | subj > obj/gen(obj)/dat/für                  | obj=Partei;Opposition;Oppositionspartei;Medium;Website;Grenze;Grenzübergang;Zeitung;Beobachter;Internet;Sender;Gewerkschaft;Konto, actor
wiedereröffnen  | v | CONCEDE | subj > obj/gen(obj)/dat/für                  | obj=Partei;Opposition;Oppositionspartei;Medium;Website;Grenze;Grenzübergang;Zeitung;Beobachter;Internet;Sender;Gewerkschaft;Konto, actor
wiederzulassen  | v | CONCEDE | subj > obj/gen(obj)/dat/für                  | obj=Partei;Opposition;Oppositionspartei;Medium;Website;Grenze;Grenzübergang;Zeitung;Beobachter;Internet;Sender;Gewerkschaft;Konto, actor
zubilligen      | v | CONCEDE | subj > dat/gen(obj)                          | obj=@v_right, both
zugeben         | v | CONCEDE | subj > gegenüber/gen(obj)/dat/clause         | obj=@v_fault, actor
zugeben         | v | CONCEDE | subj > gegenüber/clause                      | clause=@v_admitted, actor
zugeben         | v | CONCEDE | subj > gegenüber/clause                               | clause=*, subj=@v_official;state;organisation;Regierung;Sprecher;Armee;Polizei;Behörde;Ministerium, actor
zugeben | v | CONCEDE | subj > gegenüber | clause=fälschen;lügen;täuschen;irren;vertuschen;verschweigen;abschreiben;betrügen;annehmen;belügen;unterschätzen, subj!=@suspect;@prisoner, actor
zugestehen      | v | CONCEDE | subj > gegenüber/gen(obj)/dat/clause         | obj=@v_fault, actor
zugestehen      | v | CONCEDE | subj > dat/gen(obj)                          | obj=@v_right, both
zulassen        | v | CONCEDE | subj > obj/gen(obj)/dat/für                  | obj=Partei;Opposition;Oppositionspartei;Medium;Website;Grenze;Grenzübergang;Zeitung;Beobachter;Internet;Sender;Gewerkschaft;Konto, actor
zurückbuchstabieren | v | CONCEDE | subj > gegenüber/in/bei                               | actor
zurückkrebsen   | v | CONCEDE | subj > gegenüber/in/bei                               | actor
zurücknehmen    | v | CONCEDE | subj > gegen(obj)/gen(obj)/gegenüber/an/gegen | obj=@v_withdrawn, actor
zurücknehmen    | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
zurückrudern    | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
zurückrudern | v | CONCEDE | subj > bei/gegenüber/in | actor
zurückstecken   | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
zurückstellen   | v | CONCEDE | subj > gen(obj)/für/gegen(obj)               | obj=Hinrichtung;Abschiebung;Räumung;Steuererhöhung;Sanktion;Reform;Strafzoll;Streik, actor
zurückweichen   | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
zurückziehen    | v | CONCEDE | subj > gegen(obj)/gen(obj)/gegenüber/an/gegen | obj=@v_withdrawn, actor
zusagen         | v | CONCEDE | subj > dat/aus(obj)/gen(obj)/gegenüber/an/für | obj=@v_concession, actor
zusagen         | v | CONCEDE | subj > dat/aus(clause)/obj(clause)/an(clause)/gegenüber | clause=@v_concession_verb, actor
zusagen         | v | CONCEDE | subj > dat/aus(clause)/obj(clause)/an(clause)/gegenüber | clause=@v_concession_verb, subj=*, actor
zusichern       | v | CONCEDE | subj > dat/aus(obj)/gen(obj)/gegenüber/an/für | obj=@v_concession, actor
zusichern       | v | CONCEDE | subj > dat/aus(clause)/obj(clause)/an(clause)/gegenüber | clause=@v_concession_verb, actor
zusichern       | v | CONCEDE | subj > dat/aus(clause)/obj(clause)/an(clause)/gegenüber | clause=@v_concession_verb, subj=*, actor

# reflexive verbs
@ lemma | pos | act | frame | if
sich Asche auf Haupt streuen | v | CONCEDE | subj > gegenüber/für                         | actor
sich bereiterklären | v | CONCEDE | subj > gegenüber/aus(clause)/an(clause)      | clause=@v_concession_verb, actor
sich beugen         | v | CONCEDE | subj > dat/gen(dat)                          | dat=@v_demand;Druck;Urteil;Wille;Mehrheit;Protest;Widerstand;Sanktion, actor
sich beugen         | v | CONCEDE | subj > dat/gen(dat)                          | both
sich bewegen        | v | CONCEDE | subj > gegenüber/auf/in                      | both
sich entschuldigen  | v | CONCEDE | subj > bei/gegenüber/für/gen(für)/gen(bei)/clause | any
sich ergeben        | v | CONCEDE | subj > dat/gen(dat)                          | dat=@v_demand;Druck;Urteil;Wille;Mehrheit;Protest;Widerstand;Sanktion, actor
sich fügen          | v | CONCEDE | subj > dat/gen(dat)                          | dat=@v_demand;Druck;Urteil;Wille;Mehrheit;Protest;Widerstand;Sanktion, actor
sich fügen          | v | CONCEDE | subj > dat/gen(dat)                          | both
sich stellen        | v | CONCEDE | subj > dat                                   | zu=Verantwortung, actor
sich unterwerfen    | v | CONCEDE | subj > dat/gen(dat)                          | dat=@v_demand;Druck;Urteil;Wille;Mehrheit;Protest;Widerstand;Sanktion, actor
sich unterwerfen    | v | CONCEDE | subj > dat/gen(dat)                          | both
sich verpflichten   | v | CONCEDE | subj > gegenüber                             | zu=@v_concession, actor
sich verpflichten   | v | CONCEDE | subj > gegenüber/aus(clause)/an(clause)      | clause=@v_concession_verb, actor
sich zu Mitschuld bekennen | v | CONCEDE | subj > gegenüber/an(zu)/gen(zu)              | actor
sich zu Schuld bekennen | v | CONCEDE | subj > gegenüber/für/gen(zu)                 | actor

# support-verb constructions
@ lemma | pos | act | frame | if
Abbitte leisten                    | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Abrüstung ankündigen               | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Abschiebung aussetzen              | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Abschiebung stoppen                | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Abstand nehmen                     | v | CONCEDE | subj > gegenüber/gen(von)                    | von=@v_demand;Plan;Position;Politik;Vorhaben;Haltung;Kurs;Drohung, actor
Abstrich machen                    | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Abzug ankündigen                   | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Amnestie anbieten                  | v | CONCEDE | subj > dat/obj/für                                                      | actor
Amnestie erlassen                  | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
Amnestie gewähren                  | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
Amnestie in Aussicht stellen       | v | CONCEDE | subj > dat/obj/für                                                      | actor
Amnestie unterzeichnen             | v | CONCEDE | subj > für(obj)/für                                                     | actor
Amnestie verkünden                 | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
Amnestie versprechen               | v | CONCEDE | subj > dat/obj/für                                                      | actor
Amnestie zustimmen                 | v | CONCEDE | subj > für(dat)/für                                                     | actor
Amnestiegesetz billigen            | v | CONCEDE | subj > für(obj)/für                                                     | actor
Amnestiegesetz unterzeichnen       | v | CONCEDE | subj > für(obj)/für                                                     | actor
Amnestiegesetz verabschieden       | v | CONCEDE | subj > für(obj)/für                                                     | actor
Amtsverzicht ankündigen            | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Änderung ankündigen                | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Angriff einstellen                 | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Anklage fallen lassen              | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Anklage fallen lassen              | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
Anklage fallenlassen               | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Anklage fallenlassen               | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
Antrag stattgeben                  | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Antrag zurückziehen                | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Anzeige zurückziehen               | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Arbeitskampf aussetzen             | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
auf Bewährung aussetzen            | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
auf Forderung eingehen             | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Aufhebung ankündigen               | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Ausgangssperre aufheben            | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Ausnahmezustand aufheben           | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
auf Linie einschwenken | v | CONCEDE | subj > gen(auf) | actor
außer Kraft setzen                 | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/für(obj)/gen(obj)/gegen/für/über(obj) | obj=@v_ban
außer Kraft setzen                 | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Bedauern ausdrücken                | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Bedauern äußern                    | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Bedauern aussprechen               | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Bedauern bekunden                  | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Bedauern zum Ausdruck bringen      | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Bedingung akzeptieren              | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Bedingung erfüllen                 | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Begnadigung aussprechen            | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
bekannt geben                      | v | CONCEDE | subj > dat/gen(obj)/gegenüber/für            | obj=@v_eased, actor
Beschränkung aufheben              | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Beschwerde stattgeben              | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Bitte entsprechen                  | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Bitte nachkommen                   | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Blockade aufgeben                  | v | CONCEDE | subj > gegen(obj)/gegen                                                 | actor, subj=state;organisation;@official;person
Blockade aufheben                  | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Blockade beenden                   | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Blockade lockern                   | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Blockadehaltung aufgeben           | v | CONCEDE | subj > gegen(obj)/gegen                                                 | actor
Boykott beenden                    | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Drohung zurücknehmen               | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Druck beugen                       | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Druck nachgeben                    | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Eilantrag stattgeben               | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Einspruch aufgeben | v | CONCEDE | subj > gegen/gen(gegen)/gegen(obj) | actor
Einwand fallen lassen              | v | CONCEDE | subj > gegen(obj)/gegen                                                 | actor
Embargo aufheben                   | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Embargo lockern                    | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Ende ankündigen                    | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Entgegenkommen signalisieren       | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Entgegenkommen zeigen              | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Entschuldigung anbieten            | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Entschuldigung aussprechen         | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Erleichterung ankündigen           | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Ermittlung einstellen              | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Ermittlung einstellen              | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
fallen lassen                      | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Fehler eingestehen                 | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Fehler einräumen                   | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Fehler zugeben                     | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Feuerpause ankündigen              | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Forderung akzeptieren              | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Forderung erfüllen                 | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Forderung nachgeben                | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Forderung nachkommen               | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Freilassung ankündigen             | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Gewalt abschwören                  | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Gewaltverzicht erklären            | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Gnade gewähren                     | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
Gnade walten lassen                | v | CONCEDE | subj > gegenüber/mit/dat                                                | actor
Gnadenerlass unterzeichnen         | v | CONCEDE | subj > für(obj)/für                                                     | actor
Gnadengesuch stattgeben            | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
Grenze öffnen                      | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Grenze wieder öffnen               | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Haftbefehl aufheben                | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
Hausarrest aufheben                | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Hinrichtung aussetzen              | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Hungerstreik beenden               | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Immunität gewähren                 | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
in Aussicht stellen                | v | CONCEDE | subj > dat/aus(obj)/gen(obj)/gegenüber/an/für | obj=@v_concession, actor
in Knie gehen                      | v | CONCEDE | subj > vor/gen(vor)/gegenüber                                           | vor=*, actor
in Neuwahl einwilligen             | v | CONCEDE | subj > gegenüber                                                        | actor
Kehrtwende machen                  | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Kehrtwende vollziehen              | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Klage stattgeben                   | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Klage zurücknehmen                 | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Klage zurückziehen                 | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Klage zurückziehen                 | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
klein beigeben                     | v | CONCEDE | subj > dat/gen(dat)/gegenüber/vor/gen(vor)/in/bei/gen(bei) | actor
klein beigeben | v | CONCEDE | subj > vor/gegenüber | actor
Kompromiss eingehen                | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Konzession machen                  | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Kriegsrecht aufheben               | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Kurskorrektur ankündigen           | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Kurswechsel ankündigen             | v | CONCEDE | subj > gegenüber/in/bei                                                 | actor
Kurswechsel vollziehen             | v | CONCEDE | subj > gegenüber/in/bei                                                 | actor
Lockerung ankündigen               | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Mangel einräumen                   | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Milde walten lassen                | v | CONCEDE | subj > gegenüber/mit/dat                                                | actor
Mitschuld einräumen                | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Modifizierung ankündigen           | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Nachbesserung ankündigen           | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Neuwahl ankündigen                 | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Neuwahl zustimmen                  | v | CONCEDE | subj > gen(dat)/gegenüber                                               | actor
Niederlage eingestehen             | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Niederlage einräumen               | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Offensive stoppen                  | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
öffentlich entschuldigen           | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Öffnung ankündigen                 | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Panne einräumen                    | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Pardon geben                       | v | CONCEDE | subj > dat/obj                                                          | actor
Pardon gewähren                    | v | CONCEDE | subj > dat/obj                                                          | actor
Plan aufgeben                      | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Plan fallen lassen                 | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
politisch Verantwortung übernehmen | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor, subj!=@militia;@attacking_group
Protest beenden                    | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Prozess einstellen                 | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Reform ankündigen                  | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Reform versprechen                 | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Reue zeigen                        | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Rolle rückwärts machen             | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Rückgabe ankündigen                | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Rückgabe in Aussicht stellen       | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
rückgängig machen                  | v | CONCEDE | subj > gen(obj)/gegen(obj)/von(obj)/dat                                 | obj!=Kauf;Verkauf;Geschäft;Fusion;Transaktion;Buchung;Änderung;Bestellung, actor
Rückwärtsgang einlegen             | v | CONCEDE | subj > gegenüber/in/bei                                                 | actor, subj=state;organisation;@official;person
Schwenk machen                     | v | CONCEDE | subj > gegenüber/in/bei                                                 | actor
Schwenk vollziehen                 | v | CONCEDE | subj > gegenüber/in/bei                                                 | actor
Segel streichen                    | v | CONCEDE | subj > vor/gegenüber                                                    | actor
Straffreiheit anbieten             | v | CONCEDE | subj > dat/obj/für                                                      | subj=*, actor
Straffreiheit garantieren          | v | CONCEDE | subj > dat/obj/für                                                      | subj=*, actor
Straffreiheit in Aussicht stellen  | v | CONCEDE | subj > dat/obj/für                                                      | actor
Straffreiheit versprechen          | v | CONCEDE | subj > dat/obj/für                                                      | subj=*, actor
Straffreiheit zusichern            | v | CONCEDE | subj > dat/obj/für                                                      | subj=*, actor
Terror absagen                     | v | CONCEDE | subj > -                                                                | subj=group;organisation;Separatist;Rebell;Islamist;@militia
über Schatten springen             | v | CONCEDE | subj > gegenüber                                                        | actor
Veto aufgeben                      | v | CONCEDE | subj > gegen(obj)/gegen                                                 | actor
Veto zurückziehen                  | v | CONCEDE | subj > gegen(obj)/gegen                                                 | actor
von der Liste streichen | v | CONCEDE | subj > obj/gen(obj) | actor
Rücktritt anbieten                 | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Rücktritt ankündigen               | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Rückzieher machen                  | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Rückzieher machen | v | CONCEDE | subj > bei/gegenüber/in | actor
Rückzug ankündigen                 | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
ruhen lassen                       | v | CONCEDE | subj > gegen(obj)/gegen/auf(obj)/gen(obj)/in(obj)/bei | obj=@v_pressure_act, actor
Sanktion aufheben                  | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Sanktion aussetzen                 | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Sanktion lockern                   | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Scham äußern                       | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Scham bekunden                     | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Schritt entgegenkommen             | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Schritt zurück machen              | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Schuld anerkennen                  | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Schuld bekennen                    | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Schuld eingestehen                 | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Schuld einräumen                   | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
sich bereit erklären               | v | CONCEDE | subj > gegenüber/aus(clause)/an(clause)      | clause=@v_concession_verb, actor
sich bereit zeigen                 | v | CONCEDE | subj > gegenüber/aus(clause)/an(clause)      | clause=@v_concession_verb, actor
sich breitschlagen lassen          | v | CONCEDE | subj > dat/von/gegenüber                     | actor
sich einsichtig zeigen             | v | CONCEDE | subj > gegenüber/auf/in                      | both
sich einsichtig zeigen             | v | CONCEDE | subj > gegenüber/in/bei                      | actor
sich entgegenkommend zeigen        | v | CONCEDE | subj > gegenüber/in/bei                      | actor
sich erweichen lassen              | v | CONCEDE | subj > dat/von/gegenüber                     | actor
sich geschlagen geben              | v | CONCEDE | subj > dat/von/gegenüber                     | actor
sich kleinlaut zeigen              | v | CONCEDE | subj > gegenüber/auf/in                      | both
sich kompromissbereit zeigen       | v | CONCEDE | subj > gegenüber/in/bei                      | actor
sich konzessionsbereit zeigen      | v | CONCEDE | subj > gegenüber/auf/in                      | both
sich konzessionsbereit zeigen      | v | CONCEDE | subj > gegenüber/in/bei                      | actor
sich mitschuldig bekennen          | v | CONCEDE | subj > gegenüber/vor                         | subj=state
sich nachgiebig zeigen             | v | CONCEDE | subj > gegenüber/auf/in                      | both
sich nachgiebig zeigen             | v | CONCEDE | subj > gegenüber/in/bei                      | actor
sich reuig zeigen                  | v | CONCEDE | subj > gegenüber/auf/in                      | both
sich reumütig zeigen               | v | CONCEDE | subj > gegenüber/auf/in                      | both
sich schuldig bekennen             | v | CONCEDE | subj > gegenüber/vor                         | subj=state
sich umstimmen lassen              | v | CONCEDE | subj > dat/von/gegenüber                     | actor
sich versöhnlich zeigen            | v | CONCEDE | subj > gegenüber/auf/in                      | both
sich versöhnlich zeigen            | v | CONCEDE | subj > gegenüber/in/bei                      | actor
sich zerknirscht zeigen            | v | CONCEDE | subj > gegenüber/auf/in                      | both
Siedlungsbau einfrieren            | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Siedlungsbau stoppen               | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Strafe erlassen                    | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
Straffreiheit gewähren             | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
Straffreiheit zusichern            | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
Streik abbrechen                   | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Streik absagen                     | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Streik aussetzen                   | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Streik beenden                     | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Terror abschwören                  | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
tief Bedauern äußern               | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Todesurteil aufheben               | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
Truppenabzug ankündigen            | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
um Entschuldigung bitten           | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
um Nachsicht bitten                | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
um Vergebung bitten                | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
um Verzeihung bitten               | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
Verantwortung übernehmen           | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor, für!=@attack;Absturz;Tat;Bluttat;Entführung;Geiselnahme;Mord;Explosion;Tötung;Abschuss;Überfall
Verbot aufheben                    | v | CONCEDE | subj > gegen(obj)/gegenüber(obj)/gen(obj)/für/gegen/in/gen(in)/über(obj) | any
Verfahren einstellen               | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Verfahren einstellen               | v | CONCEDE | subj > gegen/gen(gegen)/dat/für/gen(für)/gen(obj) | any
Versagen einräumen                 | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Versäumnis einräumen               | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Versprechen einlösen               | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Verzicht ankündigen                | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Verzicht erklären                  | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
vom Kurs abrücken                  | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
von Liste nehmen | v | CONCEDE | subj > obj/gen(obj) | actor
von Position abrücken              | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Visumpflicht abschaffen | v | CONCEDE | subj > für/für(obj) | actor
Visumpflicht aufheben | v | CONCEDE | subj > für/für(obj) | actor
Visumpflicht lockern | v | CONCEDE | subj > für/für(obj) | actor
von Sanktionsliste nehmen          | v | CONCEDE | subj > obj                                                              | actor
von Sanktionsliste streichen       | v | CONCEDE | subj > obj                                                              | actor
von Terrorliste nehmen             | v | CONCEDE | subj > obj                                                              | actor
von Terrorliste streichen          | v | CONCEDE | subj > obj                                                              | actor
Vorbehalt aufgeben                 | v | CONCEDE | subj > gegen(obj)/gegen                                                 | actor
Vorwurf zurücknehmen               | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Vorwurf zurückziehen               | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Waffenruhe anbieten                | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Waffenruhe ankündigen              | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Waffenstillstand anbieten          | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Waffenstillstand ankündigen        | v | CONCEDE | subj > aus(obj)/gen(obj)/dat/gegenüber/von(obj)/aus/in(obj) | actor
Wahlniederlage eingestehen         | v | CONCEDE | subj > gegenüber/für/gen(für)/bei/gen(bei)/clause | actor
Weg räumen                         | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Widerstand aufgeben | v | CONCEDE | subj > gegen/gen(gegen)/gegen(obj) | actor
wieder einsetzen                   | v | CONCEDE | subj > obj/gen(obj)                                                     | obj=Parlament;Regierung;Verfassung;Richter;Gouverneur, actor
wieder zulassen                    | v | CONCEDE | subj > obj/gen(obj)                                                     | obj=Partei;Opposition;Zeitung;Gewerkschaft;Sender;Organisation;Medium;Hilfsorganisation, actor
Wort halten                        | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Wunsch entsprechen                 | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Wunsch nachkommen                  | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
zu Kreuz kriechen                  | v | CONCEDE | subj > vor/gen(vor)/gegenüber                                           | actor
Zugeständnis anbieten              | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Zugeständnis ankündigen            | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor
Zugeständnis machen                | v | CONCEDE | subj > dat/gen(dat)/gegenüber/gen(obj)/gegen/gen(gegen)/an/auf/gen(auf)/von/in/gen(in) | actor

# nouns
@ lemma | pos | act | frame | if
Abbitte                  | n | CONCEDE | gen/adj/durch/comp/subj > bei/gegenüber/gen(gegenüber)/an/gen(an)/für/gen(für)/über/gen(über) | actor
Abbitte                  | n | CONCEDE | gen/durch/adj/subj > gegenüber/bei/für                                                        | actor
Abrüstungsangebot        | n | CONCEDE | gen/adj/durch/comp/subj > an/dat/aus/gegenüber | any
Abschaffung              | n | CONCEDE | durch/adj/von/subj > gegen(gen)/gegenüber(gen)/gen(gen)/für(gen)/für | gen=@v_ban
Abstrich                 | n | CONCEDE | gen/adj/durch/comp/subj > an/gen(an)/gegenüber/gen(gegenüber)/in/gen(in)/auf | actor
Abzugsankündigung        | n | CONCEDE | gen/adj/durch/comp/subj > an/dat/aus/gegenüber | any
Abzugsbeschluss          | n | CONCEDE | gen/adj/subj > aus                           | status=occurred, both
Abzugsplan               | n | CONCEDE | gen/adj/durch/comp/subj > an/dat/aus/gegenüber | any
Abzugstermin             | n | CONCEDE | gen/adj/durch/comp/subj > an/dat/aus/gegenüber | any
Amnestie                 | n | CONCEDE | durch/adj/subj > gen/für/gen(für)/von/gen(von) | any
Amnestieangebot          | n | CONCEDE | gen/adj/durch/comp/subj > an/dat/aus/gegenüber | any
Amtsverzicht             | n | CONCEDE | gen/adj/durch/comp/subj > gegenüber/gen(auf) | actor
Angebot                  | n | CONCEDE | gen/adj/durch/comp/subj > gen(gen)/an/aus(gen)/gegenüber | gen=@v_concession, actor
Angebot                  | n | CONCEDE | gen/adj/durch/comp/subj > an/aus(clause)/obj(clause)/gegenüber | clause=@v_concession_verb, actor
Ankündigung              | n | CONCEDE | gen/adj/durch/comp/subj > gen(gen)/an/aus(gen)/gegenüber | gen=@v_concession, actor
Ankündigung              | n | CONCEDE | gen/adj/durch/comp/subj > an/aus(clause)/obj(clause)/gegenüber | clause=@v_concession_verb, actor
Atomverzicht             | n | CONCEDE | gen/adj/durch/comp/subj > gegenüber/gen(auf) | actor
Aufhebung                | n | CONCEDE | durch/adj/von/subj > gegen(gen)/gegenüber(gen)/gen(gen)/für(gen)/für | gen=@v_ban
Aussetzung               | n | CONCEDE | durch/adj/von/subj > gegen(gen)/gegenüber(gen)/gen(gen)/für(gen)/für | gen=@v_ban
Bedauern                 | n | CONCEDE | gen/adj/durch/comp/subj > bei/gegenüber/gen(gegenüber)/an/gen(an)/für/gen(für)/über/gen(über) | actor
Beendigung               | n | CONCEDE | durch/adj/von/subj > gegen(gen)/gegenüber(gen)/gen(gen)/für(gen)/für | gen=@v_ban
Begnadigung              | n | CONCEDE | durch/adj/subj > gen/für/gen(für)/von/gen(von) | any
Eingeständnis            | n | CONCEDE | gen/adj/durch/comp/subj > bei/gegenüber/gen(gegenüber)/an/gen(an)/für/gen(für)/über/gen(über) | actor
Einlenken                | n | CONCEDE | gen/adj/durch/comp/subj > an/gen(an)/gegenüber/gen(gegenüber)/in/gen(in)/auf | actor
Einreiseerleichterung    | n | CONCEDE | durch/adj/von/subj > für/gegenüber/gen(gen)  | actor
Entgegenkommen           | n | CONCEDE | gen/adj/durch/comp/subj > an/gen(an)/gegenüber/gen(gegenüber)/in/gen(in)/auf | actor
Entschuldigung           | n | CONCEDE | gen/adj/durch/comp/subj > bei/gegenüber/gen(gegenüber)/an/gen(an)/für/gen(für)/über/gen(über) | actor
Entschuldigungsschreiben | n | CONCEDE | gen/adj/durch/comp/subj > bei/gegenüber/gen(gegenüber)/an/gen(an)/für/gen(für)/über/gen(über) | actor
Erleichterung            | n | CONCEDE | durch/adj/von/subj > für/gegenüber/gen(gen)  | actor
Freigabe | n | CONCEDE | gen/von/durch/adj > für/an | gen=Militärhilfe;Geld;Guthaben;Mittel;Vermögen;Hilfe;Konto
Freispruch               | n | CONCEDE | durch/adj/subj > gen/für/gen(für)/von/gen(von) | any
Generalamnestie          | n | CONCEDE | durch/adj/subj > gen/für/gen(für)/von/gen(von) | any
Gewaltverzicht           | n | CONCEDE | gen/adj/durch/comp/subj > gegenüber/gen(auf) | actor
Gnadenakt                | n | CONCEDE | durch/adj/subj > gen/für/gen(für)/von/gen(von) | any
Gnadenerlass             | n | CONCEDE | durch/adj/subj > gen/für/gen(für)/von/gen(von) | any
Hafterleichterung        | n | CONCEDE | durch/adj/von/subj > für/gegenüber/gen(gen)  | actor
Kehrtwende               | n | CONCEDE | gen/adj/durch/comp/subj > an/gen(an)/gegenüber/gen(gegenüber)/in/gen(in)/auf | actor
Konzession               | n | CONCEDE | gen/adj/durch/comp/subj > an/gen(an)/gegenüber/gen(gegenüber)/in/gen(in)/auf | actor
Kurskorrektur            | n | CONCEDE | gen/adj/durch/comp/subj > an/gen(an)/gegenüber/gen(gegenüber)/in/gen(in)/auf | actor
Kurswechsel              | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in                                                        | actor, gen=state;organisation;Regierung;person
Lockerung                | n | CONCEDE | durch/adj/von/subj > gegen(gen)/gegenüber(gen)/gen(gen)/für(gen)/für | gen=@v_ban
Lockerung                | n | CONCEDE | durch/adj/von/subj > für/gegenüber/gen(gen)  | actor
Nachgeben                | n | CONCEDE | gen/adj/durch/comp/subj > an/gen(an)/gegenüber/gen(gegenüber)/in/gen(in)/auf | actor
Reiseerleichterung       | n | CONCEDE | durch/adj/von/subj > für/gegenüber/gen(gen)  | actor
Reuebekenntnis           | n | CONCEDE | gen/adj/durch/comp/subj > bei/gegenüber/gen(gegenüber)/an/gen(an)/für/gen(für)/über/gen(über) | actor
Rücknahme                | n | CONCEDE | durch/adj/von/subj > gegen(gen)/gegenüber(gen)/gen(gen)/für(gen)/für | gen=@v_ban
Rücktrittsangebot        | n | CONCEDE | gen/adj/durch/comp/subj > an/dat/aus/gegenüber | any
Rücktrittsankündigung    | n | CONCEDE | gen/adj/durch/comp/subj > an/dat/aus/gegenüber | any
Rücktrittserklärung      | n | CONCEDE | gen/adj/durch/comp/subj > an/dat/aus/gegenüber | any
Rückwärtsrolle           | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in                                                        | actor
Rückzieher               | n | CONCEDE | gen/adj/durch/comp/subj > an/gen(an)/gegenüber/gen(gegenüber)/in/gen(in)/auf | actor
Rückzugsankündigung      | n | CONCEDE | gen/adj/durch/comp/subj > an/dat/aus/gegenüber | any
Rückzugsplan             | n | CONCEDE | gen/adj/durch/comp/subj > an/dat/aus/gegenüber | any
Schuldbekenntnis         | n | CONCEDE | gen/adj/durch/comp/subj > bei/gegenüber/gen(gegenüber)/an/gen(an)/für/gen(für)/über/gen(über) | actor
Schuldeingeständnis      | n | CONCEDE | gen/adj/durch/comp/subj > bei/gegenüber/gen(gegenüber)/an/gen(an)/für/gen(für)/über/gen(über) | actor
Straferlass              | n | CONCEDE | durch/adj/subj > gen/für/gen(für)/von/gen(von) | any
Strafmilderung           | n | CONCEDE | durch/adj/subj > gen/für/gen(für)/von/gen(von) | any
Teilabzug                | n | CONCEDE | gen/adj/subj > aus                           | status=occurred, both
Versprechen              | n | CONCEDE | gen/adj/durch/comp/subj > gen(gen)/an/aus(gen)/gegenüber | gen=@v_concession, actor
Versprechen              | n | CONCEDE | gen/adj/durch/comp/subj > an/aus(clause)/obj(clause)/gegenüber | clause=@v_concession_verb, actor
Verzicht                 | n | CONCEDE | gen/adj/durch/comp/subj > gegenüber/gen(auf) | actor
Verzichtserklärung       | n | CONCEDE | gen/adj/durch/comp/subj > gegenüber/gen(auf) | actor
Visaerleichterung        | n | CONCEDE | durch/adj/von/subj > für/gegenüber/gen(gen)  | actor
Visumerleichterung       | n | CONCEDE | durch/adj/von/subj > für/gegenüber/gen(gen)  | actor
Waffenstillstandsangebot | n | CONCEDE | gen/adj/durch/comp/subj > an/dat/aus/gegenüber | any
Zugeständnis             | n | CONCEDE | gen/adj/durch/comp/subj > an/gen(an)/gegenüber/gen(gegenüber)/in/gen(in)/auf | actor
Zusage                   | n | CONCEDE | gen/adj/durch/comp/subj > gen(gen)/an/aus(gen)/gegenüber | gen=@v_concession, actor
Zusage                   | n | CONCEDE | gen/adj/durch/comp/subj > an/aus(clause)/obj(clause)/gegenüber | clause=@v_concession_verb, actor

# adjectives and participles
@ lemma | pos | act | frame | if
bereit            | a | CONCEDE | subj > gegenüber/aus(clause)/an(clause) | clause=@v_concession_verb, actor
bereit            | a | CONCEDE | subj > gegenüber                        | zu=@v_concession, actor
einsichtig        | a | CONCEDE | subj > gegenüber                        | actor
entschlossen      | a | CONCEDE | subj > gegenüber/aus(clause)/an(clause) | clause=@v_concession_verb, actor
gewillt           | a | CONCEDE | subj > gegenüber/aus(clause)/an(clause) | clause=@v_concession_verb, actor
konzessionsbereit | a | CONCEDE | subj > gegenüber                        | actor
nachgiebig        | a | CONCEDE | subj > gegenüber                        | actor
reumütig          | a | CONCEDE | subj > gegenüber                        | actor
versöhnlich       | a | CONCEDE | subj > gegenüber                        | actor
willens           | a | CONCEDE | subj > gegenüber/aus(clause)/an(clause) | clause=@v_concession_verb, actor

# acts told by other words than the plainest
abrücken | v | CONCEDE | subj > von/gen(von) | von=Nein;Forderung;Position;Haltung;Plan;Linie;Ablehnung;Veto;Maximalforderung;Kurs;Vorhaben, actor
absagen | v | CONCEDE | subj > - | dat=Terror;Gewalt;Terrorismus, actor
abschwören | v | CONCEDE | subj > - | dat=Terror;Gewalt;Terrorismus;Waffe, actor
auf Eis legen | v | CONCEDE | subj > gen(obj)/für(obj) | obj=Reform;Bildungsreform;Gesetz;Plan;Steuer;Siedlungsbau;Pläne;Gesetzentwurf;Steuererhöhung;Rentenreform;Vorhaben, subj=state;@official;organisation;Regierung
auf Eis legen | v | CONCEDE | subj > gegen(obj)/gen(obj) | obj=Klage;Klagedrohung;Klagsandrohung;Drohung;Androhung;Sanktion;Strafe;Strafmaßnahme;Strafzoll;Abschiebung;Ausweisung;Verbot, actor
beenden | v | CONCEDE | subj > in/gen(in)/gegen | obj=Ausnahmezustand;Notstand;Kriegsrecht;Belagerungszustand
Druck nachgeben | v | CONCEDE | subj > gen(dat)/von(dat) | actor
einknicken | v | CONCEDE | subj > vor/gen(vor) | actor
einreisen lassen | v | CONCEDE | subj > obj | actor
einwilligen | v | CONCEDE | subj > gen(in) | in=Neuwahl;Waffenruhe;Waffenstillstand;Abzug;Rücktritt;Feuerpause;Inspektion;Machtübergabe;Machtteilung, actor
erlassen | v | CONCEDE | subj > dat | obj=@penalty;Haftstrafe;Reststrafe;Strafe, dat=*
erlauben | v | CONCEDE | subj > dat | dat=group;@crowd;Opposition;Minderheit;Kurde;Partei, both
erleichtern | v | CONCEDE | subj > dat/gen(dat) | dat=Bürger;state;group;@migrant;Ausländer, actor
Kehrtwende vollziehen | v | CONCEDE | subj > - | actor
Pardon gewähren | v | CONCEDE | subj > dat | actor
rückgängig machen | v | CONCEDE | subj > gen(obj)/für(obj)/gegen(obj) | actor, obj!=Kauf;Verkauf;Buchung
Schwenk vollziehen | v | CONCEDE | subj > - | actor
sich bekennen | v | CONCEDE | subj > gen(zu)/an(zu) | zu=Mitschuld;Schuld;Verantwortung;Mitverantwortung;Fehler, subj=state;@official;organisation;Kirche, obj!=Anschlag
Straffreiheit in Aussicht stellen | v | CONCEDE | subj > dat | actor
Straffreiheit zusichern | v | CONCEDE | subj > dat | actor
verlängern | v | CONCEDE | subj > mit/gegenüber | obj=Waffenstillstand;Waffenruhe;Feuerpause, actor
zu Mitschuld sich bekennen | v | CONCEDE | subj > - | actor
zurückkrebsen | v | CONCEDE | subj > - | actor
zurückrudern | v | CONCEDE | subj > gegenüber | actor
zustimmen | v | CONCEDE | subj > gen(dat)/dat | dat=Neuwahl;Waffenruhe;Waffenstillstand;Generalamnestie;Amnestie;Rücktritt;Abzug;Truppenabzug;Feuerpause;Inspektion;Verlegung, actor

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abbauen | v | CONCEDE | subj > für(obj)/gegenüber(obj)/auf(obj)/gen(obj)/zu(obj) | obj=Zoll;Strafzoll;Importzoll;Einfuhrzoll;Handelshemmnis;Handelsschranke;Handelsbarriere;Grenzkontrolle;Reisebeschränkung;Visabeschränkung;Sanktion, subj=actor
Abbitte tun | v | CONCEDE | subj > bei/dat/gegenüber/für | actor
abgeben | v | CONCEDE | subj > gegenüber/dat/bei | obj=Schuldeingeständnis;Unterlassungserklärung;Verzichtserklärung;Entschuldigung, actor
abhandeln | v | CONCEDE | dat > subj | obj=@concession;Zugeständnis;Kompromiss;Zusage;Konzession;Versprechen;Zusicherung;Reform, both
abnötigen | v | CONCEDE | dat > subj | obj=Zugeständnis;Konzession;Kompromiss;Zusage;Versprechen;Reform;Zustimmung;Abkommen, both
abpressen | v | CONCEDE | dat > subj | obj=@concession;Zugeständnis;Kompromiss;Zusage;Konzession;Versprechen;Zusicherung;Reform, both
abpressen | v | CONCEDE | dat > subj | obj=Zugeständnis;Konzession;Kompromiss;Zusage;Versprechen;Reform;Zustimmung;Abkommen, both
abringen | v | CONCEDE | dat > subj | obj=@concession;Zugeständnis;Kompromiss;Zusage;Konzession;Versprechen;Zusicherung;Reform, both
Abschiebestopp anordnen | v | CONCEDE | subj > für(obj)/für/gen(für)/in(obj)/nach(obj)/nach/gegenüber | actor
Abschiebestopp erlassen | v | CONCEDE | subj > für(obj)/für/gen(für)/in(obj)/nach(obj)/nach/gegenüber | actor
Abschiebestopp verhängen | v | CONCEDE | subj > für(obj)/für/gen(für)/in(obj)/nach(obj)/nach/gegenüber | actor
abtrotzen | v | CONCEDE | dat > subj | obj=@concession;Zugeständnis;Kompromiss;Zusage;Konzession;Versprechen;Zusicherung;Reform, both
abtrotzen | v | CONCEDE | dat > subj | obj=Zugeständnis;Konzession;Kompromiss;Zusage;Versprechen;Reform;Zustimmung;Abkommen, both
Amnestie aussprechen | v | CONCEDE | subj > für/gen(für)/für(obj) | actor
andeuten | v | CONCEDE | subj > dat/in(obj)/gegenüber/gen(obj) | obj=Entgegenkommen;Einlenken;Zugeständnis;Lockerung;Nachgeben, actor, status=hypothetical
Asche streuen | v | CONCEDE | subj > - | actor, auf=Haupt
Atomanlage offenlegen | v | CONCEDE | subj > gegenüber/dat | actor
Atomprogramm offenlegen | v | CONCEDE | subj > gegenüber/dat | actor
auf Kappe nehmen | v | CONCEDE | subj > - | actor, obj=*
aufdrehen | v | CONCEDE | subj > dat/für | obj=Gashahn;Ölhahn;Geldhahn;Hahn, actor
aufeinander zugehen | v | CONCEDE | subj & mit | both
aufgeben | v | CONCEDE | subj > gegenüber/auf(obj)/gen(obj) | obj=Anspruch;Gebietsanspruch;Besitzanspruch;Forderung;Vorbedingung;Bedingung;Maximalforderung;Verweigerungshaltung;Widerstand;Einspruch;Blockadepolitik, actor, subj!=@business_term;Firma;Kläger
aufheben | v | CONCEDE | subj > für(obj)/für/gegen(obj)/gen(obj) | obj=Reisewarnung;Visazwang;Visapflicht;Einreisesperre;Überflugverbot;Alarmbereitschaft;Alarmzustand;Maskenpflicht;Quarantänepflicht;Fraktionszwang;Importstopp;Importverbot;Landeverbot, subj=actor
Aufschub einräumen | v | CONCEDE | subj > dat | both
Aufschub geben | v | CONCEDE | subj > dat/obj | both
aufsperren | v | CONCEDE | subj > gen(obj)/zu(obj)/für | obj=Grenze;Grenzübergang;Luftraum;Grenzen, actor
aufweichen | v | CONCEDE | subj > gegen(obj)/für(obj)/gen(obj)/gegen/für | obj=Sanktion;Embargo;Blockade;Verbot;Beschränkung;Sparkurs;Auflage;Einreiseverbot;Forderung;Waffenembargo, actor
Auge zudrücken | v | CONCEDE | subj > bei/gen(bei)/dat/gegenüber | actor
Auge zudrücken | v | CONCEDE | subj > bei/dat/gegenüber | both
beerdigen | v | CONCEDE | subj > gen(obj) | actor, obj=Plan;Reform;Vorhaben;Projekt;Idee;Maut;Gesetz;Gesetzentwurf;Steuer;Reformplan
beerdigen | v | CONCEDE | subj > gen(obj)/gegen(obj)/für(obj) | obj=@x_project, actor, subj=state;@official;Regierung;@assembly;Partei;organisation;Koalition
befreien | v | CONCEDE | subj > obj/gen(obj) | von=Visumpflicht;Visumspflicht;Visumzwang;Strafzoll;Zoll;Sanktion;Embargo, actor
begraben | v | CONCEDE | subj > gen(obj) | actor, obj=Plan;Reform;Vorhaben;Projekt;Idee;Maut;Gesetz;Gesetzentwurf;Steuer;Reformplan;Anspruch
begraben | v | CONCEDE | subj > gen(obj)/für(obj) | obj=Plan;Vorhaben;Gesetzesvorhaben;Reform;Maut, actor
berichtigen | v | CONCEDE | subj > gen(obj)/gegenüber/an/über(obj) | obj=Aussage;Äußerung;Behauptung;Wort;Kritik;Darstellung;Satz, actor, subj=@official;person;state;Regierung;Partei
Besserung geloben | v | CONCEDE | subj > gegenüber | actor
bitter Pille schlucken | v | CONCEDE | subj > vor/gen(vor)/gegenüber/dat | actor
Buße tun | v | CONCEDE | subj > für/gegenüber | actor
Chemiewaffenarsenal offenlegen | v | CONCEDE | subj > gegenüber/dat | actor
Chemiewaffenbestand offenlegen | v | CONCEDE | subj > gegenüber/dat | actor
Chemiewaffenprogramm offenlegen | v | CONCEDE | subj > gegenüber/dat | actor
Daumenschraube lockern | v | CONCEDE | subj > für/dat/gen(obj) | actor
Druck aus Kessel nehmen | v | CONCEDE | subj > - | actor
eindampfen | v | CONCEDE | subj > gen(obj)/gegen(obj)/für(obj) | obj=@x_project, actor, subj=state;@official;Regierung;@assembly;Partei;organisation;Koalition
Eingeständnis machen | v | CONCEDE | subj > gegenüber/dat | actor
Einsicht zeigen | v | CONCEDE | subj > gegenüber/in | actor
einstampfen | v | CONCEDE | subj > gen(obj) | actor, obj=Plan;Reform;Vorhaben;Projekt;Idee;Maut;Gesetz;Gesetzentwurf;Steuer;Reformplan
einstampfen | v | CONCEDE | subj > gen(obj)/gegen(obj)/für(obj) | obj=@x_project, actor, subj=state;@official;Regierung;@assembly;Partei;organisation;Koalition
entfallen | v | CONCEDE | von(subj)/durch > für/gegen/gegen(subj)/für(subj)/gen(für) | subj=Sanktion;Visumspflicht;Visumpflicht;Visapflicht;Embargo;Einreiseverbot;Reisebeschränkung;Strafzoll;Zoll;Wirtschaftssanktion;Ausgangssperre;Importverbot;Strafmaßnahme;Handelsbeschränkung, any
entfernen | v | CONCEDE | subj > obj | von=Terrorliste;Sanktionsliste, recipient
erfüllen | v | CONCEDE | subj > gegenüber/gen(obj)/von(obj)/aus(obj) | obj=Verpflichtung;Auflage;Vertragsverpflichtung;Sparauflage;Abrüstungsverpflichtung, intent, actor
Flinte ins Korn werfen | v | CONCEDE | subj > - | actor
Folge leisten | v | CONCEDE | subj > gen(dat)/dat | dat=Aufforderung;Anordnung;Forderung;Bitte;Befehl;Vorladung;Aufruf;Appell;Weisung, actor
freigeben | v | CONCEDE | subj > gen(obj)/für(obj)/an(obj)/adj(obj) | obj=Konto;Guthaben;Vermögen;Vermögenswert;Auslandsvermögen;Auslandsguthaben, actor
freischalten | v | CONCEDE | subj > obj/gen(obj) | obj=Internet;Facebook;Twitter;YouTube;Wikipedia;Sender;Webseite;Website;Nachrichtenseite;WhatsApp;Telegram;Mobilfunknetz, subj=state;Regierung;Behörde;@official;Gericht, any
für schuldig befinden | v | CONCEDE | subj > obj | neg, subj=@court_body;Geschworene;Jury
gewähren | v | CONCEDE | subj > dat | obj=Hafturlaub;Haftverschonung;Freigang;Hafterleichterung;Haftentlassung;Strafnachlass;Strafaufschub;Aufschub;Zahlungsaufschub;Geleit, actor
Gnade vor Recht ergehen lassen | v | CONCEDE | subj > mit/gegenüber/für | actor
Gnade üben | v | CONCEDE | subj > mit/gegenüber/gen(mit) | both
Gnadenfrist einräumen | v | CONCEDE | subj > dat | both
gut Wille zeigen | v | CONCEDE | subj > gegenüber/dat | actor
gutmachen | v | CONCEDE | subj > an(obj)/gen(obj)/gegenüber/dat | obj=Unrecht;Verbrechen;Schaden;Leid;Fehler;Schuld, actor, subj=state;@official;Regierung;organisation
herabsetzen | v | CONCEDE | subj > gegen(obj)/für(obj)/für/gen(obj) | obj=Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Strafmaß;Geldstrafe, actor
herausgeben | v | CONCEDE | subj > dat/an/gen(dat) | obj=Dokument;Akte;Unterlage;Steuererklärung;Mitschnitt;Tonband, both
herausrücken | v | CONCEDE | subj > an/dat/gen(obj) | obj=Akte;Dokument;Unterlage;Leiche;Leichnam;Beute;Geisel;Daten;Beweis, actor
in sauer Apfel beißen | v | CONCEDE | subj > vor/gen(vor)/gegenüber/dat | actor
in sauer Apfel beißen | v | CONCEDE | subj > clause | actor
in Selbständigkeit entlassen | v | CONCEDE | subj > obj | both
in Unabhängigkeit entlassen | v | CONCEDE | subj > obj | both
kassieren | v | CONCEDE | subj > gen(obj)/für(obj) | obj=Plan;Vorhaben;Reform;Beschluss;Sparplan;Steuerpläne;Gesetz;Gesetzentwurf;Rentenreform, subj=Regierung;Kanzler;Minister;Ministerpräsident;Koalition;@official, subj!=@court_body
Kniefall machen | v | CONCEDE | subj > vor/gen(vor) | both
konziliant Ton anschlagen | v | CONCEDE | subj > gegenüber/gen(gegenüber)/gegen/an | actor
Kotau machen | v | CONCEDE | subj > vor/gegenüber/gen(vor) | actor
Kotau machen | v | CONCEDE | subj > vor/gen(vor) | both
Kreide fressen | v | CONCEDE | subj > gegenüber | actor
Kreide fressen | v | CONCEDE | subj > vor/gen(vor)/gegenüber/dat | actor
Kröte schlucken | v | CONCEDE | subj > vor/gen(vor)/gegenüber/dat | actor
kuschen | v | CONCEDE | subj > vor/gen(vor)/gegenüber/dat | actor
leid tun | v | CONCEDE | dat/speaker > für(obj)/gegenüber | actor
leidtun | v | CONCEDE | dat/speaker > gegenüber | actor
mild Ton anschlagen | v | CONCEDE | subj > gegenüber/gen(gegenüber)/gegen/an | actor
moderat Ton anschlagen | v | CONCEDE | subj > gegenüber/gen(gegenüber)/gegen/an | actor
Nachsicht üben | v | CONCEDE | subj > mit/gegenüber/gen(mit) | both
Reue bekunden | v | CONCEDE | subj > obj/bei/dat/gegenüber/gen(gegenüber)/für/gen(für)/über/gen(über) | actor
sanft Ton anschlagen | v | CONCEDE | subj > gegenüber/gen(gegenüber)/gegen/an | actor
schließen | v | CONCEDE | subj > gen(obj)/in(obj)/in | obj=Gefangenenlager;Geheimgefängnis;Internierungslager;Straflager;Lager, subj=state;@official;person, actor
Schritt zugehen | v | CONCEDE | subj > auf/gen(auf) | both
Selbstkritik üben | v | CONCEDE | subj > gegenüber/an/wegen | actor
senken | v | CONCEDE | subj > gegen(obj)/für(obj)/für/gen(obj) | obj=Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Strafmaß;Geldstrafe, actor
senken | v | CONCEDE | subj > für(obj)/auf(obj)/gen(obj) | obj=Zoll;Strafzoll;Importzoll;Einfuhrzoll;Exportsteuer, subj=actor, actor
sich auferlegen | v | CONCEDE | subj > bei/gegenüber/für | obj=Moratorium;Selbstbeschränkung;Verzicht;Teststopp;Obergrenze, actor
sich für Abzug entscheiden | v | CONCEDE | subj > aus(für)/gen(für) | actor
sich für Begnadigung entscheiden | v | CONCEDE | subj > aus(für)/gen(für) | actor
sich für Freilassung entscheiden | v | CONCEDE | subj > aus(für)/gen(für) | actor
sich für Rückzug entscheiden | v | CONCEDE | subj > aus(für)/gen(für) | actor
sich reumütig geben | v | CONCEDE | subj > gegenüber | actor
sich selbstkritisch äußern | v | CONCEDE | subj > zu/gen(zu)/über/gen(über) | actor
sich versöhnlich geben | v | CONCEDE | subj > gegenüber/gen(gegenüber) | actor
sich versöhnlich äußern | v | CONCEDE | subj > gegenüber/zu/gen(gegenüber) | actor
versöhnlich Ton anschlagen | v | CONCEDE | subj > gegenüber/gegen/in/gen(gegenüber) | actor
versöhnlich Ton anschlagen | v | CONCEDE | subj > gegenüber/gen(gegenüber) | both
vom Haken lassen | v | CONCEDE | subj > obj | both
Waffenarsenal offenlegen | v | CONCEDE | subj > gegenüber/dat | actor
wegfallen | v | CONCEDE | von(subj)/durch > für/gegen/gegen(subj)/für(subj)/gen(für) | subj=Sanktion;Visumspflicht;Visumpflicht;Visapflicht;Embargo;Einreiseverbot;Reisebeschränkung;Strafzoll;Zoll;Wirtschaftssanktion;Ausgangssperre;Importverbot;Strafmaßnahme;Handelsbeschränkung, any
weiß Fahne hissen | v | CONCEDE | subj > vor/gen(vor)/gegenüber/dat | actor
weiß Fahne hissen | v | CONCEDE | subj > vor/gegenüber | subj=@troops;@militia;@armed;Rebell;Stadt;state
weiß Fahne schwenken | v | CONCEDE | subj > vor/gen(vor)/gegenüber/dat | actor
weiß Flagge hissen | v | CONCEDE | subj > vor/gegenüber | subj=@troops;@militia;@armed;Rebell;Stadt;state
wiedergutmachen | v | CONCEDE | subj > an(obj)/gen(obj)/gegenüber/dat | obj=Unrecht;Verbrechen;Schaden;Leid;Fehler;Schuld, actor, subj=state;@official;Regierung;organisation
Woge glätten | v | CONCEDE | subj > mit/gegenüber/gen(mit)/mit(in) | actor
Zahlungsaufschub einräumen | v | CONCEDE | subj > dat | both
Zeit einräumen | v | CONCEDE | subj > dat/obj | both
Zeit geben | v | CONCEDE | subj > dat/obj | both, subj=state;organisation;@official;Gläubiger;Geldgeber;Kommission;Troika
zu Kreuze kriechen | v | CONCEDE | subj > vor/gen(vor) | actor
zugeben | v | CONCEDE | subj > gegenüber/dat/gen(obj)/bei | obj=Beteiligung;Verantwortung;Täuschung;Manipulation;Existenz;Folter;Misshandlung;Verwicklung;Überwachung;Luftangriff, subj=state;@official;@troops;organisation;Regierung;Armee;Geheimdienst
zugehen | v | CONCEDE | subj > auf/gen(auf) | auf=state;@assembly;Opposition;Gewerkschaft;Koalitionspartner;Kritiker;Demonstrant;Gegner;Nachbar;Partner;actor, both
zugehen | v | CONCEDE | subj > auf/gen(auf) | both, auf=person;group;state;organisation;@official;Kritiker;Gegner;Gewerkschaft;Opposition, subj!=@troops;@crowd
zugehen | v | CONCEDE | subj > auf/gen(auf) | subj=@official;state;@party_body;Regierung, auf=state;@party_body;Opposition;Gewerkschaft;Sozialpartner, actor
zurechtrücken | v | CONCEDE | subj > gen(obj)/gegenüber/an/über(obj) | obj=Aussage;Äußerung;Behauptung;Wort;Kritik;Darstellung;Satz, actor, subj=@official;person;state;Regierung;Partei
zurücktreten | v | CONCEDE | subj > gegenüber/gen(von)/an(von)/gegen(von) | von=Forderung;Plan;Vorhaben;Absicht;Bedingung;Anspruch;Klage, actor
Zügel lockern | v | CONCEDE | subj > gegenüber/dat/für | actor
Zügel lockern | v | CONCEDE | subj > für/dat/gen(obj)/bei | both
öffnen | v | CONCEDE | subj > für/gen(für)/dat | obj=Markt;Agrarmarkt;Energiemarkt;Binnenmarkt;Arbeitsmarkt, both
über Bord werfen | v | CONCEDE | subj > gegenüber/gen(obj) | obj=Plan;Forderung;Sparplan;Reformplan;Vorhaben, actor
überdenken | v | CONCEDE | subj > gen(obj)/gegenüber(obj)/zu(obj) | obj=Entscheidung;Haltung;Beschluss;Verbot;Ablehnung;Weigerung;Blockade;Boykott;Veto;Rücktritt;Nein, actor, intent

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
180-Grad-Wende | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Abbau | n | CONCEDE | durch/adj/subj/zwischen > auf(gen)/für/gegenüber | gen=Zoll;Strafzoll;Einfuhrzoll;Importzoll;Handelshemmnis;Handelsschranke, any
Abmilderung | n | CONCEDE | durch/adj/von/subj > gegen(gen)/gegenüber(gen)/gen(gen)/für(gen)/für | gen=@v_ban;@sanction;Gesetz;Auflage;Strafe;Urteil;Embargo, any
Abrücken | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Abschiebestopp | n | CONCEDE | gen/adj/durch/comp/subj > für/in/gegenüber/gen(für) | actor
Anreicherungsstopp | n | CONCEDE | gen/adj/durch/comp/subj > für/in/gegenüber/gen(für) | actor
Atomstopp | n | CONCEDE | gen/adj/durch/comp/subj > für/in/gegenüber/gen(für) | actor
Aufschub | n | CONCEDE | durch/adj/subj/gen > für/gen(gen) | gen=Hinrichtung;Abschiebung;Auslieferung;Exekution, any
Aufweichung | n | CONCEDE | durch/adj/von/subj > gegen(gen)/gegenüber(gen)/gen(gen)/für(gen)/für | gen=@v_ban;@sanction;Gesetz;Auflage;Strafe;Urteil;Embargo, any
Baustopp | n | CONCEDE | gen/adj/durch/comp/subj > für/in/gegenüber/gen(für) | actor, in=place;Siedlung;Westjordanland
Bombenstopp | n | CONCEDE | gen/adj/durch/comp/subj > für/in/gegenüber/gen(für) | actor
Einknicken | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Entschärfung | n | CONCEDE | durch/adj/von/subj > gegen(gen)/gegenüber(gen)/gen(gen)/für(gen)/für | gen=@v_ban;@sanction;Gesetz;Auflage;Strafe;Urteil;Embargo, any
Haltungsänderung | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Hinrichtungsstopp | n | CONCEDE | gen/adj/durch/comp/subj > für/in/gegenüber/gen(für) | actor
Kehrtwendung | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Kotau | n | CONCEDE | gen/von/adj/subj > vor/gen(vor) | both
Kurskehre | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Kursschwenk | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Kurswende | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Kursänderung | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Legalisierung | n | CONCEDE | durch/gen/adj/subj > gen | gen=Cannabis;Marihuana;Partei;Droge;Homosexualität;Abtreibung;Homo-Ehe;Opposition;Gewerkschaft, durch=*, actor
Meinungsumschwung | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Milderung | n | CONCEDE | durch/adj/von/subj > gegen(gen)/gegenüber(gen)/gen(gen)/für(gen)/für | gen=@v_ban;@sanction;Gesetz;Auflage;Strafe;Urteil;Embargo, any
Moratorium | n | CONCEDE | gen/adj/durch/subj > für/gegenüber | für=*, actor
Politikwechsel | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Rehabilitierung | n | CONCEDE | durch/adj/subj > gen | recipient, gen=person;Opfer;Dissident;Deserteur;Verurteilte;Homosexuelle;Zar;@official
Richtungswechsel | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Rolle rückwärts | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Schwenk | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Schwenker | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Senkung | n | CONCEDE | durch/adj/subj/zwischen > auf(gen)/für/gegenüber | gen=Zoll;Strafzoll;Einfuhrzoll;Importzoll;Handelshemmnis;Handelsschranke, any
Siedlungsbaustopp | n | CONCEDE | gen/adj/durch/comp/subj > für/in/gegenüber/gen(für) | actor
Siedlungsstopp | n | CONCEDE | gen/adj/durch/comp/subj > für/in/gegenüber/gen(für) | actor
Sinneswandel | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Streichung | n | CONCEDE | durch/adj/subj/zwischen > auf(gen)/für/gegenüber | gen=Zoll;Strafzoll;Einfuhrzoll;Importzoll;Handelshemmnis;Handelsschranke, any
Teststopp | n | CONCEDE | gen/adj/durch/comp/subj > für/in/gegenüber/gen(für) | actor
Umdenken | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Umfallen | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person, in=@v_policy;Frage;Streit;Flüchtlingspolitik;Flüchtlingsfrage
Umschwenken | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person
Visabefreiung | n | CONCEDE | gen/durch/adj/comp/subj/in > für/gen(für)/gegenüber | both
Visafreiheit | n | CONCEDE | gen/durch/adj/comp/subj/in > für/gen(für)/gegenüber | both
Visaliberalisierung | n | CONCEDE | gen/durch/adj/comp/subj/in > für/gen(für)/gegenüber | both
Visumfreiheit | n | CONCEDE | gen/durch/adj/comp/subj/in > für/gen(für)/gegenüber | both
Visumsfreiheit | n | CONCEDE | gen/durch/adj/comp/subj/in > für/gen(für)/gegenüber | both
vom Tisch | n | CONCEDE | speaker > gen(subj) | actor, subj=Plan;Reform;Gesetz;Gesetzentwurf;Steuererhöhung;Kürzung;Maut;Erhöhung;Verschärfung;Verbot;Drohung
Walfangstopp | n | CONCEDE | gen/adj/durch/comp/subj > für/in/gegenüber/gen(für) | actor
Widerruf | n | CONCEDE | durch/gen/adj/subj > gen(gen) | gen=Aussage;Äußerung;Entscheidung;Gesetz;Dekret;Verbot, actor
Wiederzulassung | n | CONCEDE | durch/adj/subj > gen | gen=Partei;Inspektor;Beobachter;Sender;Zeitung;@media;@organisation;Opposition;Gewerkschaft, any
Zurückrudern | n | CONCEDE | gen/durch/adj/comp/subj > gegenüber/in | actor, gen=state;organisation;Regierung;person

# adjectives: found by going through the words of news one by one
@ lemma | pos | act | frame | if
amnestiert | a | CONCEDE | - > subj | recipient
begnadigt | a | CONCEDE | - > subj | recipient
rehabilitiert | a | CONCEDE | - > subj | recipient

# one's own withdrawal ordered
@ lemma | pos | act | frame | if
anordnen | v | CONCEDE | subj > aus(obj)/von(obj)/aus | obj=Abzug;Rückzug;Truppenabzug;Teilabzug;Truppenrückzug;Truppenreduzierung, subj=state;Präsident;Staatspräsident;Staatschef;Regierungschef;Ministerpräsident;Premierminister;Premier;Kanzler;Bundeskanzler;Verteidigungsminister;Regierung;Oberbefehlshaber;König, subj!=Sicherheitsrat;Gericht;Gerichtshof, actor
befehlen | v | CONCEDE | subj > aus(obj)/von(obj)/aus | obj=Abzug;Rückzug;Truppenabzug;Teilabzug;Truppenrückzug;Truppenreduzierung, subj=state;Präsident;Staatspräsident;Staatschef;Regierungschef;Ministerpräsident;Premierminister;Premier;Kanzler;Bundeskanzler;Verteidigungsminister;Regierung;Oberbefehlshaber;König, subj!=Sicherheitsrat;Gericht;Gerichtshof, actor
verfügen | v | CONCEDE | subj > aus(obj)/von(obj)/aus | obj=Abzug;Rückzug;Truppenabzug;Teilabzug;Truppenrückzug;Truppenreduzierung, subj=state;Präsident;Staatspräsident;Staatschef;Regierungschef;Ministerpräsident;Premierminister;Premier;Kanzler;Bundeskanzler;Verteidigungsminister;Regierung;Oberbefehlshaber;König, subj!=Sicherheitsrat;Gericht;Gerichtshof, actor
stoppen | v | CONCEDE | subj > gegen(obj)/gen(obj)/von(obj) | subj=@court_body, obj=Verbot;Abschiebung;Ausweisung;Einreiseverbot;Vollstreckung;Hinrichtung;Kürzung;Auslieferung;Räumung;Einreisestopp, actor
aussetzen | v | CONCEDE | subj > gegen(obj)/gen(obj)/von(obj) | subj=@court_body, obj=Verbot;Abschiebung;Ausweisung;Einreiseverbot;Vollstreckung;Hinrichtung;Auslieferung;Räumung;Einreisestopp;Haftbefehl, actor
versprechen | v | CONCEDE | subj > dat/gegenüber/für/für(obj)/gen(obj)/aus(obj) | obj=Amnestie;Generalamnestie;Straffreiheit;Straferlass;Begnadigung;Freilassung;Truppenabzug;Truppenrückzug, subj=actor, actor
zusagen | v | CONCEDE | subj > dat/gegenüber/für/für(obj)/gen(obj)/aus(obj) | obj=Amnestie;Generalamnestie;Straffreiheit;Straferlass;Begnadigung;Freilassung;Truppenabzug;Truppenrückzug, subj=actor, actor
zusichern | v | CONCEDE | subj > dat/gegenüber/für/für(obj)/gen(obj)/aus(obj) | obj=Amnestie;Generalamnestie;Straffreiheit;Straferlass;Begnadigung;Freilassung;Truppenabzug;Truppenrückzug, subj=actor, actor
anbieten | v | CONCEDE | subj > dat/gegenüber/für/für(obj)/gen(obj)/aus(obj) | obj=Amnestie;Generalamnestie;Straffreiheit;Straferlass;Begnadigung;Freilassung;Truppenabzug;Truppenrückzug, subj=actor, actor
