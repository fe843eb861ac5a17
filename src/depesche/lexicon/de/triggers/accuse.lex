# ACCUSE: criticise, condemn, complain (disapprove); accuse, charge, sue (allege); inquire, search for suspects (investigate).
# gen(x) stands for any attribute of that noun which names an actor: genitive, von, possessive, adjective, first part of a compound.
# "als" stands for what somebody is called or taken to be, with or without als ("nannte es einen Skandal").
# "speaker": whoever is quoted with the sentence. * as a condition: the slot is filled, with whatever. "clause=" tests the verb of the dependent clause and its objects.
# Articles inside constructions are left out ("an Pranger stellen"); contractions stand as they are ("ins Gericht gehen").

# verbs
@ lemma | pos | act | frame | if
werten | v | ACCUSE disapprove | subj > obj/gen(obj)/aus(obj)/von(obj)/in(obj) | als=@v_bad;Drohung;Erpressung;Provokation;Affront;Einmischung;Kriegserklärung;Verstoß;Verletzung, actor
Beschwerde einreichen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/über/über(obj) | bei=organisation, gegen!=*, actor
Beschwerde einlegen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/über/über(obj) | bei=organisation, gegen!=*, actor
Beschwerde erheben | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/über/über(obj) | bei=organisation, gegen!=*, actor
abbekommen | v | ACCUSE disapprove | - > subj | obj=Fett
abkanzeln        | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
abkriegen | v | ACCUSE disapprove | - > subj | obj=Fett
ablehnen         | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | obj=@v_opposed, subj!=@v_parliament, actor
ablehnen         | v | ACCUSE disapprove  | subj > obj                                   | obj=person, actor
abmahnen         | v | ACCUSE disapprove  | subj > obj                                   | wegen=*
abqualifizieren  | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
abraten          | v | ACCUSE disapprove  | subj > dat/von/gen(von)                      | actor
abrechnen | v | ACCUSE disapprove | subj > mit/gen(mit) | both, mit=actor
abschreiben | v | ACCUSE allege | speaker > subj/gen(in)/gen(bei) | bei=Dissertation;Doktorarbeit;Promotion;Masterarbeit;Magisterarbeit;Diplomarbeit;Habilitation;Arbeit, any
abschreiben | v | ACCUSE allege | speaker > subj/gen(in)/gen(bei) | in=Dissertation;Doktorarbeit;Promotion;Masterarbeit;Magisterarbeit;Diplomarbeit;Habilitation;Arbeit, any
abschreiben | v | ACCUSE allege | speaker > subj | aus=Text;Quelle;Werk;Buch;Internet;Wikipedia;Artikel;Aufsatz, any
absprechen | v | ACCUSE disapprove | subj > dat/gen(dat) | obj=Glaubwürdigkeit;Kompetenz;Legitimität;Fähigkeit;Eignung;Regierungsfähigkeit;Sachverstand;Wille;Seriosität;Ernsthaftigkeit;Unabhängigkeit;Charakter;Moral, actor
abstrafen        | v | ACCUSE disapprove  | subj > obj                                   | both
abtun            | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
abwatschen       | v | ACCUSE disapprove  | subj > obj                                   | both
agitieren        | v | ACCUSE disapprove  | subj > gegen/gen(gegen)                      | actor
andichten | v | ACCUSE disapprove | subj > dat/gen(obj) | both, obj=@v_failure;@v_bad;@v_misdeed
anfechten        | v | ACCUSE allege      | subj > obj/gen(obj)                          | actor
anfeinden        | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
angehen          | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | wegen=*, both
angiften | v | ACCUSE disapprove | subj > obj/gen(obj) | both
angreifen        | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | wegen=*, both
angreifen        | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | obj=@v_policy
anhängen         | v | ACCUSE allege      | subj > dat                                   | both
anhängen         | v | ACCUSE allege      | subj > dat/gen(dat)/clause                   |
anklagen         | v | ACCUSE allege      | subj > obj/gen(obj)                          |
ankreiden        | v | ACCUSE allege      | subj > dat                                   | both
ankreiden        | v | ACCUSE allege      | subj > dat/gen(dat)/clause                   |
ankündigen       | v | ACCUSE allege      | subj > gegen(obj)/gegen/gen(gegen)           | obj=Klage;Anzeige;Strafanzeige;Verfassungsklage;Beschwerde;Verfassungsbeschwerde;Anklage;Berufung;Einspruch, actor, status=future
ankündigen       | v | ACCUSE investigate | subj > gegen(obj)/gegen/gen(gegen)/zu(obj)   | obj=Ermittlung;Untersuchung;Überprüfung;Prüfung;Ermittlungsverfahren;Untersuchungsausschuss;Disziplinarverfahren;Vertragsverletzungsverfahren;Strafverfahren, actor, status=future
anlasten         | v | ACCUSE allege      | subj > dat/gen(dat)/clause                   |
anpöbeln | v | ACCUSE disapprove | subj > obj/gen(obj) | both
anprangern       | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
anschwärzen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
ansehen          | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
anstreben        | v | ACCUSE allege      | subj > gegen(obj)/gegen/gen(gegen)           | obj=@v_lawsuit
anstrengen       | v | ACCUSE allege      | subj > gegen(obj)/gegen/gen(gegen)           | obj=@v_lawsuit
anzeigen         | v | ACCUSE allege      | subj > obj                                   | obj=person
anzeigen         | v | ACCUSE allege      | subj > obj                                   | obj=group
anzweifeln       | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | actor
argwöhnen        | v | ACCUSE allege      | subj > clause                                | clause=@v_misdeed, actor
argwöhnen        | v | ACCUSE disapprove  | subj > gen(obj)/clause                       | obj=@v_misuse
attackieren      | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | subj=@v_official, obj=person, both
angreifen        | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | für=*, both
attackieren      | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | für=*, both
attackieren      | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | wegen=*, both
attackieren      | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | obj=@v_policy
aufbürden | v | ACCUSE disapprove | subj > dat | both, obj=Schuld;Verantwortung;Mitschuld;Hauptschuld;Alleinschuld
ausforschen | v | ACCUSE investigate | subj > obj/gen(obj)/gegen/gen(gegen) | both
ausleuchten | v | ACCUSE investigate | subj > gen(obj)/in(obj)/place | obj=Fall;Affäre;Mord;Mordfall;Vorfall;Skandal;Verbrechen;Anschlag;Attentat;Verfahren;Rolle;Vorwurf;Hintergrund;Umstand, actor
ausloben | v | ACCUSE investigate | subj > auf(obj)/auf/für | obj=Belohnung;Kopfgeld;Million;Dollar;Euro, auf=*, any
ausmachen | v | ACCUSE allege | subj > obj | als=Drahtzieher;Hintermann;Täter;Urheber;Auftraggeber;Verantwortlicher;Schuldiger;Anstifter, both
ausstellen | v | ACCUSE disapprove | subj > dat | obj=Armutszeugnis;Zeugnis, actor
beleuchten | v | ACCUSE investigate | subj > gen(obj)/in(obj)/place | obj=Fall;Affäre;Mord;Mordfall;Vorfall;Skandal;Verbrechen;Anschlag;Attentat;Verfahren;Rolle;Vorwurf;Hintergrund;Umstand, actor
benennen | v | ACCUSE allege | subj > obj | als=Drahtzieher;Hintermann;Täter;Urheber;Auftraggeber;Verantwortlicher;Schuldiger;Anstifter, both
bescheinigen | v | ACCUSE disapprove | subj > dat | obj=Versagen;Mangel;Unfähigkeit;Verstoß;Defizit;Schwäche;Rückschritt;Versäumnis, actor
demaskieren | v | ACCUSE disapprove | subj > obj/gen(obj) | both
donnern | v | ACCUSE disapprove | subj > gegen/gen(gegen)/über | gegen=*, actor
düpieren | v | ACCUSE disapprove | subj > obj/gen(obj) | both
eindreschen | v | ACCUSE disapprove | subj > auf/gen(auf) | both
einhacken | v | ACCUSE disapprove | subj > auf/gen(auf) | both
einprügeln | v | ACCUSE disapprove | subj > auf/gen(auf) | both
einvernehmen | v | ACCUSE investigate | subj > obj/gen(obj)/gegen/gen(gegen) | both
erkennen | v | ACCUSE disapprove | subj > in/gen(in)/gen(obj) | obj=@v_bad, in=*, actor
geben | v | ACCUSE disapprove | subj > dat | both, obj=Schuld;Verantwortung;Mitschuld;Hauptschuld;Alleinschuld
geifern | v | ACCUSE disapprove | subj > gegen/gen(gegen) | both
gleichsetzen | v | ACCUSE disapprove | subj > obj/gen(obj) | mit=Diktatur;Diktator;Raub;Plünderung;Diebstahl;Nazi;Terrorist;Apartheid, actor
grollen | v | ACCUSE disapprove | subj > dat/über/gen(über)/mit | actor
hadern | v | ACCUSE disapprove | subj > mit/gen(mit) | actor
herfallen | v | ACCUSE disapprove | subj > über/gen(über) | both
heruntermachen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
herunterputzen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
herziehen | v | ACCUSE disapprove | subj > über/gen(über) | both
identifizieren | v | ACCUSE allege | subj > obj | als=Drahtzieher;Hintermann;Täter;Urheber;Auftraggeber;Verantwortlicher;Schuldiger;Anstifter, both
karikieren | v | ACCUSE disapprove | subj > obj/gen(obj) | both
keilen | v | ACCUSE disapprove | subj > gegen/gen(gegen) | both
ledern | v | ACCUSE disapprove | subj > gegen/gen(gegen) | both
lenken | v | ACCUSE disapprove | gen(obj)/bei/von/in/unter > subj/gen(subj) | auf=sich, obj=Kritik;Zorn;Unmut;Ärger;Empörung;Spott;Vorwurf;Hass;Wut;Groll;Häme, any
nachspüren | v | ACCUSE investigate | subj > dat/gen(dat)/gegen | dat=@v_crime;Verdacht;Vorwurf;Anschuldigung;Hinweis;Fall, actor
nachweisen | v | ACCUSE disapprove | subj > dat/gen(obj) | both, obj=@v_failure;@v_bad;@v_misdeed
plagiieren | v | ACCUSE allege | speaker > subj/gen(in)/gen(bei) | bei=Dissertation;Doktorarbeit;Promotion;Masterarbeit;Magisterarbeit;Diplomarbeit;Habilitation;Arbeit, any
plagiieren | v | ACCUSE allege | speaker > subj/gen(in)/gen(bei) | in=Dissertation;Doktorarbeit;Promotion;Masterarbeit;Magisterarbeit;Diplomarbeit;Habilitation;Arbeit, any
plagiieren | v | ACCUSE allege | speaker > subj | aus=Text;Quelle;Werk;Buch;Internet;Wikipedia;Artikel;Aufsatz, any
runtermachen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
schäumen | v | ACCUSE disapprove | subj > über/gen(über)/gegen | subj!=Meer;Bier, actor
attestieren      | v | ACCUSE disapprove  | subj > dat/gen(dat)                          | obj=@v_failure;@v_fault;Unfähigkeit;Inkompetenz;Defizit;Unkenntnis;Realitätsverlust, actor
bescheinigen     | v | ACCUSE disapprove  | subj > dat/gen(dat)                          | obj=@v_failure;@v_fault;Unfähigkeit;Inkompetenz;Defizit;Unkenntnis;Realitätsverlust, actor
fehlen           | v | ACCUSE disapprove  | speaker > dat/an/gen(subj)                   | both, subj=Konzept;Strategie;Plan;Mut;Wille;Linie;Kompetenz;Respekt;Verständnis;Geld;Perspektive;Vision;Bereitschaft;Glaubwürdigkeit;Transparenz;Kontrolle;Einsicht;Ernsthaftigkeit;Antwort;Weitsicht;Fingerspitzengefühl;Legitimation;Rückgrat;Augenmaß
fehlen           | v | ACCUSE disapprove  | speaker > dat/bei/in                         | both, an=*
mangeln          | v | ACCUSE disapprove  | speaker > dat/bei/in                         | both, an=*
schurigeln | v | ACCUSE disapprove | subj > obj/gen(obj) | both
sehen | v | ACCUSE disapprove | subj > in/gen(in)/gen(obj) | obj=@v_bad, in=*, actor
sehen | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad, actor
sehen | v | ACCUSE disapprove | subj > in/gen(in) | neg, obj=@v_good;Lösung;Vorteil;Nutzen;Sinn;Mehrwert, in=*, actor
ätzen            | v | ACCUSE disapprove  | subj > über/gen(über)/gegen/gen(gegen)/auf/gen(auf)/gen(clause) | actor
ätzen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/über/clause | actor
aufarbeiten      | v | ACCUSE investigate | subj > gen(obj)                              | obj=@v_crime
aufbegehren      | v | ACCUSE disapprove  | subj > gegen/gen(gegen)                      | actor
aufdecken        | v | ACCUSE allege      | subj > gen(obj)/obj                          | obj=@v_crime
aufdecken | v | ACCUSE allege | subj > gen(obj)/in(obj)/bei(obj) | obj=Affäre;Skandal;Missstand;Korruptionsskandal;Spendenaffäre;Plagiat;Fälschung;Machenschaft;Unregelmäßigkeit;Verstoß;Fehler;Mangel;Netzwerk;Verschwörung, subj=actor
aufklären        | v | ACCUSE investigate | subj > gen(obj)/obj/clause                   | obj=@v_crime
aufrollen        | v | ACCUSE investigate | subj > gen(obj)                              | obj=@v_crime
aufstoßen        | v | ACCUSE disapprove  | dat > subj/gen(subj)                         | dat=actor
ausfragen        | v | ACCUSE investigate | subj > obj                                   | subj=@v_investigator
aussetzen       | v | ACCUSE investigate | subj > auf/für/gen(für)/gen(auf)             | obj=Belohnung, subj=@v_investigator, actor
beanstanden      | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
beantragen       | v | ACCUSE allege      | subj > gen(obj)/gegen(obj)                   | obj=@v_ban_motion
beargwöhnen      | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
bedauern         | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | actor
befragen         | v | ACCUSE investigate | subj > obj                                   | subj=@v_investigator
befremden        | v | ACCUSE disapprove  | obj > subj/gen(subj)                         | obj=actor
befürchten       | v | ACCUSE disapprove  | subj > gen(obj)/clause                       | obj=@v_misuse
befürchten       | v | ACCUSE disapprove  | subj > gen(obj)/clause/durch/gen(durch)      | obj=Verlust;Abbau;Ende;Schließung;Rückschritt;Nachteil;Aushöhlung, subj=organisation;@party_body;Gewerkschaft;Opposition;Verband, actor
befürchten       | v | ACCUSE disapprove  | subj > clause                                | clause=einschränken;aushöhlen;missbrauchen;unterdrücken;zerschlagen;abbauen;schließen;entlassen;untergraben;verletzen;verfolgen;beschneiden;abschaffen;benachteiligen;diskriminieren;vertuschen;manipulieren;fälschen;verdrängen;schwächen;spalten;opfern, subj=organisation;@party_body;Gewerkschaft;Opposition;Verband;Kritiker;@official, actor
begreifen        | v | ACCUSE disapprove  | subj > gen(obj)/clause                       | neg, both, clause=*, subj=*
behaupten        | v | ACCUSE allege      | subj > clause                                | clause=@v_misdeed, actor
bejammern        | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | weak
bekämpfen        | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | obj=@v_policy
beklagen         | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | actor, obj!=Tote;Toter;Opfer;Verletzte;Verletzter;Verlust;Todesopfer;Verwundete;Gefallene;Todesfall
bekritteln       | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | weak
belasten         | v | ACCUSE allege      | subj > obj                                   | both, subj=person
beleidigen       | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | both
bemängeln        | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
beobachten       | v | ACCUSE investigate | subj > obj                                   | subj=@v_investigator, recipient
berufen          | v | ACCUSE allege      | subj > gegen/gen(gegen)                      | obj=@v_appeal_word
beschatten       | v | ACCUSE investigate | subj > obj                                   | subj=@v_investigator
beschatten       | v | ACCUSE investigate | subj > obj                                   | recipient
beschimpfen      | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
beschimpfen      | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
beschreiben      | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
beschuldigen     | v | ACCUSE allege      | subj > obj/gen(obj)                          |
bespitzeln       | v | ACCUSE investigate | subj > obj                                   | recipient
bespötteln       | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | weak
bestellen        | v | ACCUSE disapprove  | subj > obj | obj=@v_envoy, actor, zu!=Nachfolger;Nachfolgerin;Chef;Leiter;Vorsitzender;Botschafter;Beauftragter;Sondergesandter;Kommissar
betrachten       | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
betrachten | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad, actor
beunruhigen      | v | ACCUSE disapprove  | obj > subj/gen(subj)                         | obj=actor
bewerten         | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
bezeichnen       | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
bezichtigen      | v | ACCUSE allege      | subj > obj/gen(obj)                          |
bezweifeln       | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | actor
blamieren        | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | both
bloßstellen      | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | both
brandmarken      | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
brüskieren       | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
charakterisieren | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
dämonisieren     | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
darstellen       | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
denunzieren      | v | ACCUSE allege      | subj > obj/gen(obj)                          |
desavouieren     | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
diffamieren      | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
diskreditieren   | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
durchleuchten    | v | ACCUSE investigate | subj > gen(obj)/obj/clause                   | obj=@v_crime
durchleuchten    | v | ACCUSE investigate | subj > obj/gen(obj)/clause                   | subj=@v_investigator
durchleuchten    | v | ACCUSE investigate | subj > obj/gen(obj)/clause                   | both
einbestellen     | v | ACCUSE disapprove  | subj > obj                                   | obj=@v_envoy, actor
einschätzen      | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
einstufen        | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
empfinden        | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
empfinden | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad, actor
empören          | v | ACCUSE disapprove  | obj > subj/gen(subj)                         | obj=actor
enthüllen        | v | ACCUSE allege      | subj > gen(obj)/obj                          | obj=@v_crime
enthüllen | v | ACCUSE allege | subj > gen(obj)/in(obj)/bei(obj) | obj=Affäre;Skandal;Missstand;Machenschaft;Plagiat;Fälschung;Verschwörung, subj=actor
entlarven        | v | ACCUSE allege      | subj > gen(obj)/obj                          | obj=@v_crime
entsetzen        | v | ACCUSE disapprove  | obj > subj/gen(subj)                         | obj=actor
enttäuschen      | v | ACCUSE disapprove  | obj > subj/gen(subj)                         | obj=actor
erklären         | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | für=@v_bad, actor
ermahnen         | v | ACCUSE disapprove  | subj > obj                                   | wegen=*
ermitteln        | v | ACCUSE investigate | subj > gegen/gen(gegen)                      | wegen=*, noobj
ermitteln        | v | ACCUSE investigate | subj > gegen/gen(gegen)                      | gegen=*
ermitteln        | v | ACCUSE investigate | subj > gegen/gen(gegen)                      | subj=@v_investigator, zu!=Ursache;Unfallursache;Brandursache;Unglücksursache;Unfallhergang;Hergang;Unfall, obj!=Ursache;Unfallursache;Brandursache;Unglücksursache;Unfallhergang;Hergang;Wert;Zahl;Sieger;Siegerin;Bedarf
erzürnen         | v | ACCUSE disapprove  | obj > subj/gen(subj)                         | obj=actor
fahnden          | v | ACCUSE investigate | subj > nach                                  |
finden           | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
fürchten         | v | ACCUSE disapprove  | subj > gen(obj)/clause                       | obj=@v_misuse
fürchten         | v | ACCUSE disapprove  | subj > gen(obj)/clause/durch/gen(durch)      | obj=Verlust;Abbau;Ende;Schließung;Rückschritt;Nachteil;Aushöhlung, subj=organisation;@party_body;Gewerkschaft;Opposition;Verband, actor
fürchten         | v | ACCUSE disapprove  | subj > gen(um)/bei(um)/in(um)/bei/in         | um=Arbeitsplatz;Unabhängigkeit;Freiheit;Pressefreiheit;Demokratie;Rechtsstaat;Rechtsstaatlichkeit;Souveränität;Menschenrecht;Sicherheit;Stabilität;Grundrecht, actor
fürchten         | v | ACCUSE disapprove  | subj > clause                                | clause=einschränken;aushöhlen;missbrauchen;unterdrücken;zerschlagen;abbauen;schließen;entlassen;untergraben;verletzen;verfolgen;beschneiden;abschaffen;benachteiligen;diskriminieren;vertuschen;manipulieren;fälschen;verdrängen;schwächen;spalten;opfern, subj=organisation;@party_body;Gewerkschaft;Opposition;Verband;Kritiker;@official, actor
geißeln          | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
geißeln          | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
giften           | v | ACCUSE disapprove  | subj > über/gen(über)/gegen/gen(gegen)/auf/gen(auf)/gen(clause) | actor
giften | v | ACCUSE disapprove | subj > gegen/gen(gegen)/über/clause | actor
halten           | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | für=@v_bad, actor
herabwürdigen    | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
herbeizitieren   | v | ACCUSE disapprove  | subj > obj                                   | obj=@v_envoy, actor
hetzen           | v | ACCUSE disapprove  | subj > gegen/gen(gegen)                      | actor
hinstellen       | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
hinterfragen     | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | actor
hinweisen        | v | ACCUSE disapprove  | subj > gen(auf)/in(auf)/durch(auf)/bei(auf)  | auf=Missstand;Mangel;Widerspruch;Doppelmoral;Doppelbödigkeit;Versäumnis;Verstoß;Menschenrechtsverletzung;Verletzung;Folter;Unrecht;Fehler;Versagen;Menschenrechtslage;Schicksal;Not;Ungleichheit;Diskriminierung;Ungereimtheit, subj!=@court_body;@police;@official;Regierung;Ministerium;Behörde;Staatsanwaltschaft;Bundesregierung;Rechnungshof, subj=organisation;Organisation;Menschenrechtsorganisation;Opposition;Kritiker;Verband;Gewerkschaft;Aktivist, actor
höhnen           | v | ACCUSE disapprove  | subj > über/gen(über)/gegen/gen(gegen)/auf/gen(auf)/gen(clause) | actor
höhnen | v | ACCUSE disapprove | subj > über/gen(über)/clause | actor
inkriminieren    | v | ACCUSE allege      | subj > obj/gen(obj)                          |
intervenieren    | v | ACCUSE disapprove  | subj > bei/gegen/gen(gegen)                  | bei=actor
irritieren       | v | ACCUSE disapprove  | obj > subj/gen(subj)                         | obj=actor
jammern          | v | ACCUSE disapprove  | subj > über/gen(über)                        | über=*, actor
klagen           | v | ACCUSE disapprove  | subj > über/gen(über)                        | über=*, actor
klagen           | v | ACCUSE disapprove  | subj > subj(clause)                          | clause=*, subj=@v_official;state;organisation;person, actor
klagen           | v | ACCUSE allege      | subj > obj                                   | obj=person;group;organisation;state, auf=*, actor
klagen           | v | ACCUSE allege      | subj > gegen/gen(gegen)                      | gegen=*, actor
anrufen          | v | ACCUSE allege      | subj > gegen/gen(gegen)/wegen                | obj=@court_body;Gerichtshof;Tribunal, actor
klagen           | v | ACCUSE allege      | subj > gegen/gen(gegen)                      | vor=@v_court
klagen           | v | ACCUSE allege      | subj > gegen/gen(gegen)                      | bei=@v_court
klagen           | v | ACCUSE allege      | subj > gegen/gen(gegen)                      | auf=@v_claim
kritisieren      | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
kritisieren      | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
lästern          | v | ACCUSE disapprove  | subj > über/gen(über)/gegen/gen(gegen)/auf/gen(auf)/gen(clause) | actor
mahnen           | v | ACCUSE disapprove  | subj > obj                                   | wegen=*
maßregeln        | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
missbilligen     | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
missfallen       | v | ACCUSE disapprove  | dat > subj/gen(subj)                         | dat=actor
misstrauen       | v | ACCUSE disapprove  | subj > dat/gen(dat)                          | both
monieren         | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
murren           | v | ACCUSE disapprove  | subj > über/gen(über)                        | über=*, actor
mutmaßen         | v | ACCUSE allege      | subj > clause                                | clause=@v_misdeed, actor
nachforschen     | v | ACCUSE investigate | subj > gen(dat)                              | dat=@v_accusation
nachforschen     | v | ACCUSE investigate | subj > gen(dat)                              | subj=@v_investigator
nachgehen        | v | ACCUSE investigate | subj > gen(dat)                              | dat=@v_accusation
nachgehen        | v | ACCUSE investigate | subj > gegen(dat)/gen(dat)                   | dat=Spur;Hinweis;Verdacht;Verdachtsmoment;Anzeige, actor
nachgehen        | v | ACCUSE investigate | subj > gen(dat)                              | subj=@v_investigator
nachsagen        | v | ACCUSE allege      | subj > dat                                   | both
nachvollziehen   | v | ACCUSE disapprove  | subj > gen(obj)/clause                       | neg, both, clause=*, subj=*
nachvollziehen   | v | ACCUSE disapprove  | subj > gen(obj)/dat                          | neg, obj=@v_policy, actor, subj=*
nennen           | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
observieren      | v | ACCUSE investigate | subj > obj                                   | subj=@v_investigator
observieren      | v | ACCUSE investigate | subj > obj                                   | recipient
ohrfeigen        | v | ACCUSE disapprove  | subj > obj                                   | both
opponieren       | v | ACCUSE disapprove  | subj > gegen/gen(gegen)                      | actor
polemisieren     | v | ACCUSE disapprove  | subj > gegen/gen(gegen)                      | actor
poltern          | v | ACCUSE disapprove  | subj > über/gen(über)/gegen/gen(gegen)/auf/gen(auf)/gen(clause) | actor
protestieren     | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/bei/gen(bei)         | subj=state
protestieren     | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/bei/gen(bei)         | subj=@v_official
protestieren | v | ACCUSE disapprove | subj > gegen/gen(gegen)/bei/gen(bei) | subj=Fraktion;Partei;Abgeordneter;Abgeordnete;Politiker;Politikerin;Verband;Botschafter;Ministerium;Senator;Senatorin;Bürgermeister
protestieren     | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/bei/gen(bei)         | subj=@party_body
protestieren | v | ACCUSE disapprove | subj > gegen/gen(gegen)/bei/gen(bei) | subj=person, gegen=*
protestieren | v | ACCUSE disapprove | subj > gegen/gen(gegen)/bei/gen(bei) | in=Rede;Brief;Schreiben;Erklärung;Stellungnahme;Note;Mitteilung;Presseerklärung;Pressemitteilung;Leserbrief;Telegramm, actor
prozessieren     | v | ACCUSE allege      | subj > gegen/gen(gegen)/mit                  | actor
prüfen           | v | ACCUSE investigate | subj > obj/gen(obj)/clause                   | subj=@v_police
prüfen           | v | ACCUSE investigate | subj > obj/gen(obj)/clause                   | obj=@v_accusation
qualifizieren    | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
recherchieren    | v | ACCUSE investigate | subj > gen(dat)                              | dat=@v_accusation
reden            | v | ACCUSE disapprove  | subj > bei/gegen/gen(gegen)                  | von=@v_bad, actor
rüffeln          | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
rügen            | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
schelten         | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
schelten         | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
schimpfen        | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
schimpfen        | v | ACCUSE disapprove  | subj > über/gen(über)/gegen/gen(gegen)/auf/gen(auf)/gen(clause) | actor
schmähen         | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
schmähen         | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
schockieren      | v | ACCUSE disapprove  | obj > subj/gen(subj)                         | obj=actor
spotten          | v | ACCUSE disapprove  | subj > über/gen(über)/gegen/gen(gegen)/auf/gen(auf)/gen(clause) | actor
spotten | v | ACCUSE disapprove | subj > über/gen(über) | actor
sprechen         | v | ACCUSE disapprove  | subj > bei/gegen/gen(gegen)                  | von=@v_bad, actor
stänkern         | v | ACCUSE disapprove  | subj > gegen/gen(gegen)                      | actor
stecken | v | ACCUSE allege | speaker > subj/gen(subj) | hinter=Anschlag;Attentat;Angriff;Mord;Entführung;Explosion;Tat;Unruhe;Putsch;Putschversuch;Cyberangriff;Komplott;Überfall;Aufstand;Protest, both
stehen | v | ACCUSE allege | speaker > subj/gen(subj) | hinter=Anschlag;Attentat;Angriff;Mord;Entführung;Explosion;Tat;Unruhe;Putsch;Putschversuch;Cyberangriff;Komplott;Überfall;Aufstand;Protest, both
sticheln | v | ACCUSE disapprove | subj > gegen/gen(gegen) | both
stimmen          | v | ACCUSE disapprove  | subj > gegen/gen(gegen)                      | gegen=*, actor
suchen           | v | ACCUSE investigate | subj > obj/nach                              | subj=@v_police
suchen           | v | ACCUSE investigate | subj > nach                                  | nach=@v_culprit
suchen           | v | ACCUSE investigate | subj > obj                                   | obj=@v_culprit
suggerieren      | v | ACCUSE allege      | subj > clause                                | clause=@v_misdeed, actor
tadeln           | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
teilen | v | ACCUSE disapprove | subj > gen(obj)/mit | neg, obj=Ansicht;Meinung;Auffassung;Einschätzung;Sichtweise;Haltung;Position;Standpunkt;Überzeugung;Bewertung;Analyse;Optimismus, actor
toben | v | ACCUSE disapprove | subj > über/gen(über)/gegen | über=*, actor
überführen       | v | ACCUSE investigate | subj > obj                                   | subj=@v_investigator
überprüfen       | v | ACCUSE investigate | subj > obj/gen(obj)/clause                   | subj=@v_police
überprüfen       | v | ACCUSE investigate | subj > obj/gen(obj)/clause                   | obj=@v_accusation
überwachen       | v | ACCUSE investigate | subj > obj                                   | subj=@v_investigator, recipient
unterschieben    | v | ACCUSE allege      | subj > dat/gen(dat)/clause                   |
unterstellen     | v | ACCUSE disapprove  | subj > dat/gen(dat)                          | obj=@v_failure
unterstellen     | v | ACCUSE allege      | subj > dat/gen(dat)/clause | dat!=Aufsicht;Kontrolle;Kommando;Befehl;Oberbefehl;Ministerium;Behörde;Leitung;Verwaltung;Hoheit
untersuchen      | v | ACCUSE investigate | subj > gen(obj)/obj/clause                   | obj=@v_crime
untersuchen      | v | ACCUSE investigate | subj > obj/gen(obj)/clause                   | subj=@v_investigator
untersuchen      | v | ACCUSE investigate | subj > obj/gen(obj)/clause                   | both, subj!=Arzt;Ärztin;Mediziner;Forscher;Forscherin;Wissenschaftler;Chirurg;Psychologe;Tierarzt;Biologe;Archäologe;Historiker
verabscheuen     | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | both
verachten        | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | both
verärgern        | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | both
verärgern        | v | ACCUSE disapprove  | obj > subj/gen(subj)                         | obj=actor
verdächtigen     | v | ACCUSE allege      | subj > obj/gen(obj)                          |
verdammen        | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
verdammen        | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | both
verfluchen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
vergleichen | v | ACCUSE disapprove | subj > obj/gen(obj) | mit=Diktatur;Diktator;Raub;Plünderung;Diebstahl;Hitler;Nazi;Terrorist;Apartheid;Erpressung, actor
vergraulen       | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | both
verhöhnen        | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
verhören         | v | ACCUSE investigate | subj > obj                                   |
verketzern | v | ACCUSE disapprove | subj > obj/gen(obj) | both
verklagen        | v | ACCUSE allege      | subj > obj/gen(obj)                          |
verleumden | v | ACCUSE disapprove | subj > obj/gen(obj) | both
vermissen        | v | ACCUSE disapprove  | subj > bei/von/gen(obj)                      | both, active
vermuten         | v | ACCUSE allege      | subj > hinter                                | hinter=*, recipient
vermuten         | v | ACCUSE allege      | subj > gen(obj)/obj/clause                   | als=@v_culprit
vernehmen        | v | ACCUSE investigate | subj > obj                                   |
veröffentlichen | v | ACCUSE allege | subj > gen(obj)/von(obj)/mit(obj) | obj=Foto;Bild;Video;Name;Liste;Namensliste;Fahndungsliste;Fahndungsfoto;Phantombild;Fahndungsbild, subj=actor, gen(obj)=@suspect;Terrorist;Täter;Verdächtige;Tatverdächtige
verprellen       | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | both
verreißen        | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | weak
versagen         | v | ACCUSE disapprove  | speaker > subj/gen(subj)                     | actor, recipient
verspotten       | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
verspotten       | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
verstehen        | v | ACCUSE disapprove  | subj > gen(obj)/clause                       | neg, both, clause=*, subj=*
verstehen        | v | ACCUSE disapprove  | subj > gen(obj)/dat                          | neg, obj=@v_policy, actor, subj=*
verstimmen       | v | ACCUSE disapprove  | obj > subj/gen(subj)                         | obj=actor
verstoßen | v | ACCUSE allege | speaker > subj/gen(subj) | gegen=Recht;Völkerrecht;Menschenrecht;Verfassung;Grundgesetz;Grundrecht;Gesetz;Abkommen;Vertrag;Resolution;Auflage;Konvention;Sanktion;Embargo;Waffenruhe;Waffenstillstand;Vereinbarung;Völkerrechtsgrundsatz;Völkerrechtsnorm, actor
verteufeln       | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
verunglimpfen    | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   |
verurteilen      | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | subj!=@court_body, active, both
verurteilen      | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
verurteilen      | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | obj=@v_deed
verurteilen      | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | clause=*
verwarnen        | v | ACCUSE disapprove  | subj > obj                                   | wegen=*
verwünschen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
vorführen        | v | ACCUSE allege      | dat > obj                                    | dat=@v_judge
vorhalten        | v | ACCUSE disapprove  | subj > dat/gen(dat)                          | obj=@v_failure
vorhalten        | v | ACCUSE allege      | subj > dat/gen(dat)/clause                   | recipient
vorladen         | v | ACCUSE disapprove  | subj > obj                                   | obj=@v_envoy, actor
vorrechnen | v | ACCUSE disapprove | subj > dat/gen(obj) | both, obj=@v_failure;@v_bad;@v_misdeed
vorverurteilen | v | ACCUSE disapprove | subj > obj/gen(obj) | 
vorwerfen        | v | ACCUSE disapprove  | subj > dat/gen(dat)                          | obj=@v_failure
vorwerfen        | v | ACCUSE allege      | subj > dat/gen(dat)/clause                   |
votieren         | v | ACCUSE disapprove  | subj > gegen/gen(gegen)                      | gegen=*, actor
wähnen | v | ACCUSE allege | subj > obj/gen(obj)/hinter | hinter=Anschlag;Attentat;Tat;Mord;Entführung;Angriff;Drahtzieher, actor
warnen           | v | ACCUSE disapprove  | subj > vor/gen(vor)/clause/obj | actor, vor!=@v_nature
warnen           | v | ACCUSE disapprove  | subj > vor                                   | vor=actor
wegbekommen | v | ACCUSE disapprove | - > subj | obj=Fett
wegkriegen | v | ACCUSE disapprove | - > subj | obj=Fett
werten           | v | ACCUSE disapprove  | subj > obj/gen(obj)                          | als=@v_bad, actor
wettern          | v | ACCUSE disapprove  | subj > über/gen(über)/gegen/gen(gegen)/auf/gen(auf)/gen(clause) | actor
widerstreben     | v | ACCUSE disapprove  | dat > subj/gen(subj)                         | dat=actor
zeihen           | v | ACCUSE allege      | subj > obj/gen(obj)                          |
zerpflücken      | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | weak
zetern           | v | ACCUSE disapprove  | subj > über/gen(über)/gegen/gen(gegen)/auf/gen(auf)/gen(clause) | actor
zetern | v | ACCUSE disapprove | subj > über/gen(über)/gegen/clause | actor
ziehen | v | ACCUSE disapprove | gen(obj)/bei/von/in/unter > subj/gen(subj) | auf=sich, obj=Kritik;Zorn;Unmut;Ärger;Empörung;Spott;Vorwurf;Hass;Wut;Groll;Häme, any
zitieren         | v | ACCUSE disapprove  | subj > obj                                   | obj=@v_envoy, actor
zurechtweisen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
zusammenstauchen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
zuschieben | v | ACCUSE disapprove | subj > dat | both, obj=Schuld;Verantwortung;Mitschuld;Hauptschuld;Alleinschuld
zuschreiben | v | ACCUSE disapprove | subj > dat | both, obj=Schuld;Verantwortung;Mitschuld;Hauptschuld;Alleinschuld
zuweisen | v | ACCUSE disapprove | subj > dat | both, obj=Schuld;Verantwortung;Mitschuld;Hauptschuld;Alleinschuld
zweifeln         | v | ACCUSE disapprove  | subj > an/gen(an)                            | both

# reflexive verbs
@ lemma | pos | act | frame | if
sich abarbeiten        | v | ACCUSE disapprove | subj > an/gen(an)                            | an=*, both
sich abgrenzen         | v | ACCUSE disapprove | subj > von/gen(von)                          |
sich anschließen | v | ACCUSE disapprove | subj > an(dat)/gen(dat) | dat=Kritik;Verdacht;Anschuldigung;Beschwerde;Empörung;Zweifel;Vorwurf;Bedenken;Protest;Beschwerde;Klage;Verurteilung, actor
sich anschließen | v | ACCUSE disapprove | subj > an(gen)/gen(gen) | gen=Kritik;Vorwurf;Bedenken;Protest;Beschwerde;Klage;Verurteilung, actor
sich ärgern            | v | ACCUSE disapprove | subj > über/gen(über)/bei/gegen/gen(gegen)/clause | actor
sich auflehnen         | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich aufregen          | v | ACCUSE disapprove | subj > über/gen(über)/bei/gegen/gen(gegen)/clause | actor
sich aussprechen       | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich beklagen          | v | ACCUSE disapprove | subj > über/gen(über)/bei/gegen/gen(gegen)/clause | actor
sich beschweren        | v | ACCUSE disapprove | subj > über/gen(über)/bei/gegen/gen(gegen)/clause | actor
sich beschweren        | v | ACCUSE disapprove | subj > bei/über/gen(über)                    | bei=actor
sich distanzieren      | v | ACCUSE disapprove | subj > von/gen(von)                          |
sich echauffieren      | v | ACCUSE disapprove | subj > über/gen(über)/bei/gegen/gen(gegen)/clause | actor
sich einschießen | v | ACCUSE disapprove | subj > auf/gen(auf) | both
sich einsetzen         | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich empören           | v | ACCUSE disapprove | subj > über/gen(über)/bei/gegen/gen(gegen)/clause | actor
sich engagieren        | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich entrüsten         | v | ACCUSE disapprove | subj > über/gen(über)/bei/gegen/gen(gegen)/clause | actor
sich entscheiden       | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich entsetzen         | v | ACCUSE disapprove | subj > über/gen(über)/bei/gegen/gen(gegen)/clause | actor
sich ereifern          | v | ACCUSE disapprove | subj > über/gen(über)/bei/gegen/gen(gegen)/clause | actor
sich erklären          | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich erregen           | v | ACCUSE disapprove | subj > über/gen(über)/bei/gegen/gen(gegen)/clause | actor
sich formieren         | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich lossagen          | v | ACCUSE disapprove | subj > von/gen(von)                          |
sich mokieren          | v | ACCUSE disapprove | subj > über/gen(über)/bei/gegen/gen(gegen)/clause | actor
sich positionieren     | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich rechtfertigen     | v | ACCUSE disapprove | vor/gegenüber > subj                         | vor=actor
sich reiben            | v | ACCUSE disapprove | subj > an/gen(an)                            | an=*, both
sich schwer tun | v | ACCUSE disapprove | subj > mit/gen(mit)/clause | actor
sich schwertun | v | ACCUSE disapprove | subj > mit/gen(mit)/clause | actor
sich sperren           | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich sperren           | v | ACCUSE disapprove | subj > gegen/gen(gegen)                      | both
sich starkmachen       | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich stellen           | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich stemmen           | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich stemmen           | v | ACCUSE disapprove | subj > gegen/gen(gegen)                      | both
sich stören            | v | ACCUSE disapprove | subj > an/gen(an)                            | an=*, both
sich sträuben          | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich sträuben          | v | ACCUSE disapprove | subj > gegen/gen(gegen)                      | both
sich verantworten      | v | ACCUSE allege     | vor/gen(vor) > subj                          | recipient
sich verbünden         | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich verschwören       | v | ACCUSE allege     | gegen/gen(gegen) > subj                      | recipient
sich verteidigen       | v | ACCUSE disapprove | vor/gegenüber > subj                         | vor=actor
sich verwahren         | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich verwahren         | v | ACCUSE disapprove | subj > gegen/gen(gegen)                      | both
sich wehren            | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich wehren            | v | ACCUSE disapprove | subj > gegen/gen(gegen)                      | both
sich wenden            | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich wundern           | v | ACCUSE disapprove | subj > über/gen(über)/bei/gegen/gen(gegen)/clause | actor
sich zusammenschließen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich äußern | v | ACCUSE disapprove | subj > gegen/gen(gegen)/clause | gegen=*, actor

# support-verb constructions
@ lemma | pos | act | frame | if
ablehnend gegenüberstehen              | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
Ablehnung kommen | v | ACCUSE disapprove | von/aus > dat | any
Abreibung verpassen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Abscheu äußern                         | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Administrativuntersuchung einleiten | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Alarm schlagen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
als verantwortlich ansehen             | v | ACCUSE allege      | subj > obj/gen(obj)                           | both
am Pranger stehen                      | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Amtsenthebungsverfahren anstrengen | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Amtsenthebungsverfahren einleiten | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
an Gericht wenden | v | ACCUSE allege | subj > obj/gen(obj)/gegen/gen(gegen) | both
an Kandare nehmen                      | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
an Karre fahren | v | ACCUSE disapprove | subj > dat/gen(dat) | both
an Pranger stehen | v | ACCUSE allege | - > subj | any, subj!=@v_judge;Staatsanwaltschaft;Anwalt
an Pranger stellen                     | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
an sich ziehen | v | ACCUSE investigate | subj > gegen/gegen(obj) | obj=Ermittlung;Verfahren;Untersuchung
an Stirn werfen                        | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
an Wand stellen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
Anklage einreichen | v | ACCUSE allege | subj > gegen/gen(gegen)/gegen(obj) | actor
Anklage erheben                        | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Anklage erlassen | v | ACCUSE allege | subj > gegen/gen(gegen)/gegen(obj) | actor
Anklage verlesen | v | ACCUSE allege | subj > gegen/gen(gegen)/gegen(obj) | actor
Anklage vorlegen | v | ACCUSE allege | subj > gegen/gen(gegen)/gegen(obj) | actor
Anklage zulassen | v | ACCUSE allege | subj > gegen/gen(gegen)/gegen(obj) | actor
Anklageschrift vorlegen                | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
ans Bein pinkeln | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Anschuldigung erheben                  | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Anschuldigung vorbringen               | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
antreten lassen | v | ACCUSE disapprove | subj > obj | obj=@diplomat, actor
Anzeige erstatten                      | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Anzeige stellen                        | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Ärger Luft machen                      | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Armutszeugnis ausstellen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Attacke fahren | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both
Attacke reiten                         | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
auf Ablehnung stoßen | v | ACCUSE disapprove | bei/gen(bei)/in/von > subj/gen(subj) | any
auf Ablehnung treffen | v | ACCUSE disapprove | bei/gen(bei)/in/von > subj/gen(subj) | any
auf Abstand gehen | v | ACCUSE disapprove | subj > zu/gen(zu)/von/gen(von) | both
auf Anklagebank setzen | v | ACCUSE allege | subj > obj/gen(obj)/gegen/gen(gegen) | both
auf Anklagebank sitzen                 | v | ACCUSE allege      | von/gen(vor) > subj/obj                      | recipient
auf Anklagebank stehen | v | ACCUSE allege | - > subj | any, subj!=@v_judge;Staatsanwaltschaft;Anwalt
auf Bedenken stoßen                    | v | ACCUSE disapprove  | bei/von/gen(obj)/in > subj/gen(subj)         | any
auf Befremden stoßen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
auf Distanz gehen | v | ACCUSE disapprove | subj > zu/gen(zu)/von/gen(von) | both
auf Empörung stoßen                    | v | ACCUSE disapprove  | bei/von/gen(obj)/in > subj/gen(subj)         | any
auf Entsetzen stoßen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
auf Gegenkurs gehen | v | ACCUSE disapprove | subj > zu/gen(zu)/von/gen(von) | both
auf Grund gehen | v | ACCUSE investigate | subj > obj/gen(obj)/in(obj) | actor
auf Grund gehen | v | ACCUSE investigate | subj > gen(dat) | dat=Vorwurf;Sache;Frage;Verdacht, actor
auf Konfrontation gehen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both
auf Konfrontationskurs gehen | v | ACCUSE disapprove | subj > zu/gen(zu)/von/gen(von) | both
auf Kritik stoßen                      | v | ACCUSE disapprove  | bei/von/gen(obj)/in > subj/gen(subj)         | any
auf Kritik treffen                     | v | ACCUSE disapprove  | bei/von/gen(obj)/in > subj/gen(subj)         | any
auf Missbilligung stoßen               | v | ACCUSE disapprove  | bei/von/gen(obj)/in > subj/gen(subj)         | any
auf Missfallen stoßen                  | v | ACCUSE disapprove  | bei/von/gen(obj)/in > subj/gen(subj)         | any
auf Misstrauen stoßen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
auf Protest stoßen                     | v | ACCUSE disapprove  | bei/von/gen(obj)/in > subj/gen(subj)         | any
auf Prüfstand stellen | v | ACCUSE investigate | subj > obj/gen(obj)/in(obj) | actor
auf Schärfste verurteilen              | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
auf Skepsis stoßen                     | v | ACCUSE disapprove  | bei/von/gen(obj)/in > subj/gen(subj)         | any
auf Spur kommen                        | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
auf Unbehagen stoßen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
auf Unmut stoßen                       | v | ACCUSE disapprove  | bei/von/gen(obj)/in > subj/gen(subj)         | any
auf Unverständnis stoßen               | v | ACCUSE disapprove  | bei/von/gen(obj)/in > subj/gen(subj)         | any
auf Vorbehalt stoßen                   | v | ACCUSE disapprove  | bei/von/gen(obj)/in > subj/gen(subj)         | any
auf Zahn fühlen | v | ACCUSE investigate | subj > obj/gen(obj)/in(obj) | actor
aufs Korn nehmen                       | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
aufs Schärfste verurteilen             | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
Aufschrei auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Ausdruck geben | v | ACCUSE disapprove | subj > über(dat)/gen(dat)/gegen(dat)/an(dat)/über/gen(über)/gegenüber/clause | dat=Befremden;Empörung;Sorge;Besorgnis;Unmut;Protest;Kritik;Missfallen;Ärger;Enttäuschung;Entsetzen;Zorn;Unverständnis;Bestürzung;Verärgerung;Entrüstung;Unzufriedenheit;Bedenken, actor
Ausdruck verleihen | v | ACCUSE disapprove | subj > über(dat)/gen(dat)/gegen(dat)/an(dat)/über/gen(über)/gegenüber/clause | dat=Befremden;Empörung;Sorge;Besorgnis;Unmut;Protest;Kritik;Missfallen;Ärger;Enttäuschung;Entsetzen;Zorn;Unverständnis;Bestürzung;Verärgerung;Entrüstung;Unzufriedenheit;Bedenken, actor
Bärendienst erweisen                   | v | ACCUSE disapprove  | speaker > subj                               | any
Bedenken anmelden                      | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Bedenken äußern                        | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Bedenken erheben                       | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Bedenken haben                         | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Bedenken hegen                         | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Bedenken vorbringen                    | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Befremden äußern                       | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Befremden auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Befremden bekunden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
Befremden hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Belohnung ausloben | v | ACCUSE investigate | subj > auf(obj)/auf/gen(auf)/für/gen(für)/gen(obj) | subj=state;@police;organisation;@official;@v_police, any
Belohnung ausschreiben | v | ACCUSE investigate | subj > auf(obj)/auf/gen(auf)/für/gen(für)/gen(obj) | subj=state;@police;organisation;@official;@v_police, any
Belohnung aussetzen | v | ACCUSE investigate | subj > auf(obj)/auf/gen(auf)/für/gen(für)/gen(obj) | subj=state;@police;organisation;@official;@v_police, any
aufmerksam machen                         | v | ACCUSE disapprove  | subj > gen(auf)/in(auf)/durch(auf)/bei(auf)  | auf=Missstand;Widerspruch;Doppelmoral;Versäumnis;Verstoß;Menschenrechtsverletzung;Verletzung;Folter;Unrecht;Menschenrechtslage;Schicksal;Ungleichheit;Diskriminierung;Unterdrückung;Verfolgung;Lage;Situation, actor
Berufung einlegen                      | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Beschuldigung erheben                  | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Beschwerde einlegen                    | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Beschwerde einreichen                  | v | ACCUSE allege      | subj > gegen/gen(gegen)/gegen(obj)/über       | actor, gegen=*
Beschwerde erheben                     | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Beschwerde erheben | v | ACCUSE allege | subj > gegen/gen(gegen)/über/gen(über) | 
Beschwerde führen                      | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Besorgnis ausdrücken                   | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Besorgnis auslösen                     | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Besorgnis äußern                       | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
bestürzt reagieren                     | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
Bestürzung äußern                      | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Bestürzung auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Blatt vor Mund nehmen                  | v | ACCUSE disapprove  | subj > an/gen(an)/über/gen(über)             | neg, actor, subj=*
Breitseite abfeuern                    | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Breitseite abgeben | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both
Dämpfer verpassen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Defizitverfahren einleiten | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Denkzettel verpassen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
deutlich Wort finden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
Distanz halten | v | ACCUSE disapprove | subj > zu/gen(zu)/von/gen(von) | both
Distanz wahren | v | ACCUSE disapprove | subj > zu/gen(zu)/von/gen(von) | both
Disziplinarverfahren einleiten         | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
einberufen lassen | v | ACCUSE disapprove | subj > obj | obj=@diplomat, actor
Einspruch einlegen                     | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Einspruch erheben                      | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Einwand erheben                        | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Einwand vorbringen                     | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
empört reagieren                       | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
Empörung ausdrücken                    | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Empörung auslösen                      | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Empörung äußern                        | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Empörung hervorrufen                   | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Entrüstung äußern | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
Entrüstung auslösen                    | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Entrüstung hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Entsetzen auslösen                     | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Entsetzen äußern                       | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
entsetzt reagieren                     | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
enttäuscht reagieren                   | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
Enttäuschung ausdrücken                | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Enttäuschung äußern                    | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Ermittlung andauern                    | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Ermittlung anordnen                    | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Ermittlung aufnehmen                   | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Ermittlung ausweiten | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Ermittlung beginnen                    | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Ermittlung einleiten                   | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Ermittlung eröffnen | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Ermittlung führen                      | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Ermittlung laufen                      | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Ermittlungsverfahren einleiten         | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Ermittlungsverfahren eröffnen          | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Ermittlungsverfahren führen            | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Fahndung andauern                      | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Fahndung ausschreiben                  | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Fahndung einleiten                     | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Fahndung laufen                        | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Fahndungsbild veröffentlichen | v | ACCUSE investigate | subj > gen(obj)/von(obj) | any
Fahndungsfoto veröffentlichen | v | ACCUSE investigate | subj > gen(obj)/von(obj) | any
Fahndungsliste veröffentlichen | v | ACCUSE investigate | subj > gen(obj)/von(obj) | any
Fass aufmachen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
Fett abbekommen | v | ACCUSE disapprove | bei/von/in/unter/aus > subj/gen(subj) | both
Finger in Wunde legen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
Finger zeigen | v | ACCUSE disapprove | subj > auf/gen(auf) | both
Front machen                           | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
frontal angreifen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor, subj!=@troops;@militia;@armed;@sport
für Befremden sorgen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
für Empörung sorgen                    | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
für Entrüstung sorgen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
für Entsetzen sorgen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
für Irritation sorgen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
für Kritik sorgen                      | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
für schuldig halten                    | v | ACCUSE allege      | subj > obj/gen(obj)                           | both
für Unmut sorgen                       | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
für Unverständnis sorgen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
für verantwortlich halten              | v | ACCUSE allege      | subj > obj/gen(obj)                           | both
für Verärgerung sorgen                 | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
für Verstimmung sorgen                 | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
für Zorn sorgen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Geduld verlieren | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
gereizt reagieren                      | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
gerichtlich vorgehen                   | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
Gift spritzen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both
Giftpfeil abschießen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both
grob Geschütz auffahren | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both
gut Haar lassen                        | v | ACCUSE disapprove  | subj > an/gen(an)/über/gen(über)             | neg, actor, subj=*
haftbar machen                         | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Haftbefehl ausstellen                  | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Haftbefehl beantragen                  | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Haftbefehl erlassen                    | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
hart angreifen                         | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
hart angreifen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor, subj!=@troops;@militia;@armed;@sport
hart Ton anschlagen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
hart Wort finden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
Hauptverfahren eröffnen                | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
heftig angreifen                       | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
heftig angreifen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor, subj!=@troops;@militia;@armed;@sport
heftig attackieren                     | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
Hohn ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
im Visier haben                        | v | ACCUSE investigate | subj > obj/gen(obj)                           | subj=@v_investigator;Justiz;Polizei;Staatsanwalt;Staatsanwaltschaft;Kartellamt;Behörde;Geheimdienst;Verfassungsschutz
Impeachment einleiten | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
in Anklagezustand versetzen            | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
in Aussicht stellen                    | v | ACCUSE allege      | subj > gegen(obj)/gegen/gen(gegen)            | obj=Klage;Anzeige;Strafanzeige;Verfassungsklage;Beschwerde;Verfassungsbeschwerde;Anklage;Berufung;Einspruch, status=future
in Aussicht stellen                    | v | ACCUSE investigate | subj > gegen(obj)/gegen/gen(gegen)/zu(obj)    | obj=Ermittlung;Ermittlungsverfahren;Untersuchungsausschuss;Disziplinarverfahren;Vertragsverletzungsverfahren;Strafverfahren, status=future
in Dreck ziehen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
in Feuer stehen | v | ACCUSE disapprove | gen(in)/von/gen(von)/aus > subj/gen(subj) | any
in Frage stellen                       | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | actor
in Frage stellen                       | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
in Karlsruhe klagen                    | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
in Kreuzfeuer geraten | v | ACCUSE disapprove | gen(in)/von/gen(von)/aus > subj/gen(subj) | any
in Kreuzfeuer nehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
in Kreuzfeuer stehen | v | ACCUSE disapprove | gen(in)/von/gen(von)/aus > subj/gen(subj) | any
in Kreuzverhör nehmen | v | ACCUSE investigate | subj > obj/gen(obj)/in(obj) | actor
in Kritik geraten                      | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
in Kritik stehen                       | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
in Mangel nehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
in Misskredit bringen                  | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
in Parade fahren | v | ACCUSE disapprove | subj > dat/gen(dat) | both
in Rücken fallen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
in Schmutz ziehen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
in Schranken weisen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
in Schussfeld geraten                  | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
in Schusslinie geraten                 | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
in Schusslinie stehen | v | ACCUSE disapprove | gen(in)/von/gen(von)/aus > subj/gen(subj) | any
in Senkel stellen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
in Verbindung bringen                  | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
in Verdacht geraten                    | v | ACCUSE allege      | von/gen(vor) > subj/obj                      | recipient
in Verdacht haben                      | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
in Verdacht stehen                     | v | ACCUSE allege      | von/gen(vor) > subj/obj                      | recipient
in Gefahr sehen | v | ACCUSE disapprove | subj > in(obj)/gen(obj)/durch/gen(durch)/in | obj=Pressefreiheit;Meinungsfreiheit;Freiheit;Demokratie;Rechtsstaat;Rechtsstaatlichkeit;Unabhängigkeit;Gewaltenteilung;Grundrecht;Bürgerrecht;Menschenrecht;Souveränität;Sicherheit;Stabilität;Frieden;Friedensprozess;Arbeitsplatz;Datenschutz, actor
gefährdet sehen | v | ACCUSE disapprove | subj > durch/gen(durch)/in(obj)/gen(obj)/in | obj=Pressefreiheit;Meinungsfreiheit;Freiheit;Demokratie;Rechtsstaat;Rechtsstaatlichkeit;Unabhängigkeit;Gewaltenteilung;Grundrecht;Bürgerrecht;Menschenrecht;Souveränität;Sicherheit;Stabilität;Frieden;Friedensprozess;Arbeitsplatz;Datenschutz, actor
bedroht sehen | v | ACCUSE disapprove | subj > durch/gen(durch)/in(obj)/gen(obj)/in | obj=Pressefreiheit;Meinungsfreiheit;Freiheit;Demokratie;Rechtsstaat;Rechtsstaatlichkeit;Unabhängigkeit;Gewaltenteilung;Grundrecht;Bürgerrecht;Menschenrecht;Souveränität;Sicherheit;Stabilität;Frieden;Friedensprozess;Arbeitsplatz;Datenschutz, actor
in Verhör nehmen | v | ACCUSE investigate | subj > obj/gen(obj)/in(obj) | actor
in Verruf bringen                      | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
in Visier stehen | v | ACCUSE disapprove | gen(in)/von/gen(von)/aus > subj/gen(subj) | any
in Zweifel ziehen                      | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | actor
in Zweifel ziehen                      | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
infrage stellen                        | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | actor
infrage stellen                        | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
ins Gebet nehmen                       | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
ins Gericht gehen                      | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
ins Kreuzfeuer nehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
ins Kreuzverhör nehmen | v | ACCUSE investigate | subj > obj/gen(obj)/in(obj) | actor
ins Rollen bringen | v | ACCUSE allege | subj > gen(obj) | obj=Affäre;Skandal;Angelegenheit;Fall;Sache;Verfahren;Ermittlung;Untersuchung, subj=actor
ins Verhör nehmen                      | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
ins Visier geraten                     | v | ACCUSE investigate | gen(in) > subj                                | gen(in)=@v_investigator;Justiz;Polizei;Staatsanwalt;Staatsanwaltschaft;Kartellamt;Behörde;Geheimdienst;Verfassungsschutz
ins Visier geraten | v | ACCUSE investigate | gen(in)/von > subj/gen(subj) | any
ins Visier nehmen                      | v | ACCUSE investigate | subj > obj/gen(obj)                           | subj=@v_investigator;Justiz;Polizei;Staatsanwalt;Staatsanwaltschaft;Kartellamt;Behörde;Geheimdienst;Verfassungsschutz
Irritation auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Jagd machen                            | v | ACCUSE investigate | subj > auf                                    | subj=@v_investigator;Justiz;Polizei
juristisch Schritt einleiten | v | ACCUSE allege | subj > obj/gen(obj)/gegen/gen(gegen) | both
juristisch vorgehen                    | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
Kampagne fahren | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both
Kampagne führen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both
Klage ankündigen                       | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Klage anstrengen                       | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Klage einbringen | v | ACCUSE allege | subj > obj/gen(obj)/gegen/gen(gegen) | both
Klage einlegen                         | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Klage einreichen                       | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Klage erheben                          | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Klage führen                           | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Klage führen                           | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Klage vorbereiten                      | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Klageschrift einreichen | v | ACCUSE allege | subj > gegen/gen(gegen)/dat | 
klar Wort finden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
Kopf waschen                           | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
Kopfgeld ausloben | v | ACCUSE investigate | subj > auf(obj)/auf/gen(auf)/für/gen(für)/gen(obj) | subj=state;@police;organisation;@official;@v_police, any
Kopfgeld ausschreiben | v | ACCUSE investigate | subj > auf(obj)/auf/gen(auf)/für/gen(für)/gen(obj) | subj=state;@police;organisation;@official;@v_police, any
Kopfgeld aussetzen | v | ACCUSE investigate | subj > auf(obj)/auf/gen(auf)/für/gen(für)/gen(obj) | subj=state;@police;organisation;@official;@v_police, any
Kopfschütteln auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Kopfschütteln ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Kritik anbringen                       | v | ACCUSE disapprove  | subj > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/über/gen(über)/clause |
Kritik anmelden                        | v | ACCUSE disapprove  | subj > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/über/gen(über)/clause |
Kritik anstimmen                       | v | ACCUSE disapprove  | subj > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/über/gen(über)/clause |
Kritik auslösen                        | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Kritik äußern                          | v | ACCUSE disapprove  | subj > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/über/gen(über)/clause |
Kritik einstecken                      | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Kritik erhalten                        | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Kritik ernten                          | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Kritik formulieren                     | v | ACCUSE disapprove  | subj > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/über/gen(über)/clause |
Kritik gefallen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Kritik hervorrufen                     | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Kritik kommen                          | v | ACCUSE disapprove  | von/aus > an(subj)/gen(subj)/gen(an)          | any
Ablehnung kommen                       | v | ACCUSE disapprove  | von/aus > an(subj)/gen(subj)/gen(an)/gegen(subj) | any
Kritik laut werden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
Kritik üben                            | v | ACCUSE disapprove  | subj > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/über/gen(über)/clause |
Kritik vorbringen                      | v | ACCUSE disapprove  | subj > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/über/gen(über)/clause |
kritisch beurteilen                    | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
kritisch bewerten                      | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
kritisch gegenüberstehen               | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
kritisch reagieren                     | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
kritisch sehen                         | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
Leviten lesen                          | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
Lüge bezichtigen | v | ACCUSE allege | subj > obj | any
Marsch blasen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
massiv angreifen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor, subj!=@troops;@militia;@armed;@sport
miserabel Zeugnis ausstellen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Missbilligung ausdrücken               | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Missbilligung aussprechen              | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Missfallen ausdrücken                  | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Missfallen äußern                      | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Missfallen aussprechen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Missfallen bekunden                    | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Missfallen erregen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Misstrauen aussprechen                 | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Misstrauen bekunden | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Misstrauensantrag stellen | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Misstrauensvotum beantragen | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
mit Bedauern zur Kenntnis nehmen       | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
kein Hehl machen | v | ACCUSE disapprove | subj > über/gen(aus) | neg, aus=Verbitterung;Ärger;Enttäuschung;Unmut;Verärgerung;Missfallen;Zorn;Abneigung;Skepsis, actor
keinen Hehl machen | v | ACCUSE disapprove | subj > über/gen(aus) | neg, aus=Verbitterung;Ärger;Enttäuschung;Unmut;Verärgerung;Missfallen;Zorn;Abneigung;Skepsis, actor
mit Bedauern quittieren | v | ACCUSE disapprove | subj > gen(obj)/obj | actor
mit Befremden aufnehmen                | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Befremden reagieren                | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Besorgnis sehen                    | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Besorgnis zur Kenntnis nehmen      | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Empörung reagieren                 | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Entsetzen reagieren                | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Finger zeigen | v | ACCUSE disapprove | subj > auf/gen(auf) | both
mit Füßen treten | v | ACCUSE disapprove | speaker > subj | any
mit Haftbefehl suchen                  | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
mit Kopfschütteln quittieren | v | ACCUSE disapprove | subj > gen(obj)/obj | actor
mit Kritik reagieren                   | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Kritik sparen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
mit Kritik überziehen                  | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
mit Nachdruck verurteilen              | v | ACCUSE disapprove  | subj > obj/gen(obj)                          |
mit Skepsis sehen                      | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Sorge beobachten                   | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Sorge betrachten                   | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Sorge reagieren                    | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Sorge sehen                        | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Sorge zur Kenntnis nehmen          | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Spott überziehen                   | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
mit Unverständnis quittieren | v | ACCUSE disapprove | subj > gen(obj)/obj | actor
mit Unverständnis reagieren            | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
mit Vorwurf überziehen                 | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
Mitschuld geben | v | ACCUSE disapprove | subj > dat/gen(dat) | both
mobil machen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both, gegen=*
Nachforschung anstellen                | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
negativ bewerten                       | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
nichts abgewinnen                      | v | ACCUSE disapprove  | subj > von/gen(von)/dat/gen(dat)             | neg, actor, subj=*
nichts halten                          | v | ACCUSE disapprove  | subj > von/gen(von)/dat/gen(dat)             | neg, actor, subj=*
Normenkontrollklage erheben | v | ACCUSE allege | subj > gegen/gen(gegen)/dat | 
Ohrfeige einstecken | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Ohrfeige kassieren | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Ohrfeige verpassen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Partei ergreifen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both, gegen=*, obj=Partei
persönlich angreifen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor, subj!=@troops;@militia;@armed;@sport
Phantombild veröffentlichen | v | ACCUSE investigate | subj > gen(obj)/von(obj) | any
Position beziehen                      | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Probe entnehmen | v | ACCUSE investigate | subj > in/bei/auf/gen(obj) | subj=actor
Probe nehmen | v | ACCUSE investigate | subj > in/bei/auf/gen(obj) | subj=actor
Probe ziehen | v | ACCUSE investigate | subj > in/bei/auf/gen(obj) | subj=actor
Protest anmelden                       | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Protest einlegen                       | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Protest erheben                        | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Protest hervorrufen                    | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Protestnote übergeben                  | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Protestnote übergeben                  | v | ACCUSE disapprove  | subj > dat/an                                 | any
Protestnote überreichen                | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Protestnote überreichen                | v | ACCUSE disapprove  | subj > dat/an                                 | any
Proteststurm auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Prozess anstrengen                     | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Prozess eröffnen                       | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Prozess führen                         | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Prozess machen                         | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Prüfverfahren einleiten | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Prügel bekommen | v | ACCUSE disapprove | bei/von/in/unter/aus > subj/gen(subj) | both
Prügel beziehen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Prügel einstecken | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Quittung erteilen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
rechtlich Schritt einleiten            | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
rechtlich Schritt prüfen               | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
rechtlich vorgehen                     | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
Rechtsmittel einlegen                  | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Rechtsweg beschreiten | v | ACCUSE allege | subj > obj/gen(obj)/gegen/gen(gegen) | both
reinen Wein einschenken | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
Revision einlegen                      | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Rüffel bekommen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Rüffel einstecken | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Rüffel erteilen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Rüffel kassieren | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Rüffel verpassen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Rüge aussprechen                       | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Rüge bekommen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Rüge einstecken | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Rüge erhalten                          | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Rüge erteilen                          | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Rüge kassieren | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Sachverhaltsdarstellung einbringen | v | ACCUSE allege | subj > obj/gen(obj)/gegen/gen(gegen) | both
scharf angreifen                       | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
scharf attackieren                     | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
scharf reagieren                       | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
scharf schießen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both
scharf Ton anschlagen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
scharf Wort finden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
schärfer Ton anschlagen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
Schelte bekommen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Schelte beziehen                       | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Schelte einstecken | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Schelte erhalten | v | ACCUSE disapprove | bei/von/in/unter/aus > subj/gen(subj) | both
schlecht Zeugnis ausstellen            | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
Schuld geben                           | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Schuld sehen                           | v | ACCUSE allege      | subj > bei/gen(bei)/in/gen(in)                | both
Schuld zuschieben                      | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Schuld zuschreiben                     | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Schuld zuweisen                        | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
schuldig bleiben                       | v | ACCUSE disapprove  | speaker > subj                                | both
schwarz Peter zuschieben               | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Schwarz Peter zuschieben | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Schwarz Peter zuspielen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
schwer belasten                        | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
schwer Geschütz auffahren | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both
schwer tun | v | ACCUSE disapprove | subj > mit/gen(mit)/clause | subj=actor, actor
sich abfällig äußern                   | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich ablehnend äußern                  | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich alarmiert zeigen                  | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich befremdet äußern                  | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich befremdet zeigen                  | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich begeistert zeigen                 | v | ACCUSE disapprove  | subj > mit/gen(mit)/über/gen(über)/von/gen(von) | neg, actor, subj=*
sich besorgt äußern                    | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/clause | both
sich besorgt zeigen                    | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/clause | both
sich bestürzt äußern                   | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich bestürzt zeigen                   | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/clause | both
sich bestürzt zeigen                   | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich beunruhigt zeigen                 | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich einverstanden zeigen              | v | ACCUSE disapprove  | subj > mit/gen(mit)/über/gen(über)/von/gen(von) | neg, actor, subj=*
sich empört äußern                     | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich empört zeigen                     | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich entsetzt äußern                   | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich entsetzt zeigen                   | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/clause | both
sich entsetzt zeigen                   | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich enttäuscht äußern                 | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich enttäuscht zeigen                 | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich erfreut zeigen                    | v | ACCUSE disapprove  | subj > mit/gen(mit)/über/gen(über)/von/gen(von) | neg, actor, subj=*
sich irritiert zeigen                  | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich kritisch äußern                   | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich lustig machen                     | v | ACCUSE disapprove  | subj > über/gen(über)                        | both
sich negativ äußern                    | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich schockiert zeigen                 | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich schuldig machen                   | v | ACCUSE allege      | - > subj                                     | recipient
sich skeptisch äußern                  | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich skeptisch zeigen                  | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich stark machen                      | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/clause               | gegen=*, actor
sich strafbar machen                   | v | ACCUSE allege      | - > subj                                     | recipient
sich unzufrieden äußern                | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich unzufrieden zeigen                | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich verächtlich äußern                | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich verärgert zeigen                  | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich verwundert zeigen                 | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
sich vor Gericht verantworten          | v | ACCUSE allege      | von/gen(vor) > subj/obj                      | recipient
sich zufrieden zeigen                  | v | ACCUSE disapprove  | subj > mit/gen(mit)/über/gen(über)/von/gen(von) | neg, actor, subj=*
sich zurückhaltend äußern              | v | ACCUSE disapprove  | subj > über/gen(über)/zu/gen(zu)/gegenüber/gen(gegenüber)/von/gen(von)/mit/gen(mit)/clause | actor
Skepsis äußern                         | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
skeptisch gegenüberstehen              | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
skeptisch reagieren                    | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
skeptisch sehen                        | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
Sonderermittler einsetzen              | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Sorge ausdrücken                       | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Sorge äußern                           | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Sorge bekunden                         | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Spott ernten                           | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Spott übrig haben | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
Spur verfolgen                         | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Stab brechen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
steckbrieflich suchen                  | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Stellung beziehen                      | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Stimme erheben                         | v | ACCUSE disapprove  | subj > gegen/gen(gegen)                      | actor
Stimme gegen erheben                   | v | ACCUSE disapprove  | subj > gegen/gen(gegen)                      | actor
Stimmung machen                        | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Stirn runzeln | v | ACCUSE disapprove | subj > über/gen(über) | actor
Strafantrag stellen                    | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Strafanzeige einbringen | v | ACCUSE allege | subj > obj/gen(obj)/gegen/gen(gegen) | both
Strafanzeige erstatten                 | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Strafanzeige stellen                   | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Strafuntersuchung einleiten | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Strafuntersuchung eröffnen | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Strafverfahren einleiten               | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Strafverfahren eröffnen                | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Strafverfahren führen                  | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Sturm auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Sturm der Entrüstung auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Sturm laufen                           | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Tadel aussprechen                      | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Tadel einstecken | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Tadel ernten                           | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Unbehagen äußern | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
Unmut auslösen                         | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Unmut äußern                           | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Unmut bekunden                         | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Unmut erregen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Unmut hervorrufen                      | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Unmut Luft machen                      | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
unter Anklage stehen                   | v | ACCUSE allege      | von/gen(vor) > subj/obj                      | recipient
unter Anklage stellen                  | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
unter Beobachtung stellen              | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
unter Beschuss geraten                 | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
unter Beschuss stehen                  | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
unter Lupe nehmen                      | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | both
unter Verdacht geraten                 | v | ACCUSE allege      | von/gen(vor) > subj/obj                      | recipient
unter Verdacht stehen                  | v | ACCUSE allege      | von/gen(vor) > subj/obj                      | recipient
unter Verdacht stellen                 | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Untersuchung ankündigen                | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Untersuchung anordnen                  | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Untersuchung aufnehmen                 | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Untersuchung beginnen                  | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Untersuchung durchführen               | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Untersuchung einleiten                 | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Untersuchung eröffnen | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Untersuchung führen                    | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Untersuchung laufen                    | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Untersuchungsausschuss beantragen | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Untersuchungsausschuss einrichten      | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Untersuchungsausschuss einsetzen       | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Untersuchungskommission bilden | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Untersuchungskommission einrichten | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Untersuchungskommission einsetzen      | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Unverständnis auslösen                 | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Unverständnis äußern                   | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Unverständnis ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Unverständnis zeigen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
verantwortlich machen                  | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
verantwortlich machen | v | ACCUSE allege | subj > obj/gen(obj) | any
Verantwortung sehen                    | v | ACCUSE allege      | subj > bei/gen(bei)/in/gen(in)                | both
Verantwortung zuschieben               | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Verantwortung zuweisen                 | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
verärgert reagieren                    | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
Verärgerung auslösen                   | v | ACCUSE disapprove  | bei/von/in/unter > subj/gen(subj)            | any
Verärgerung äußern                     | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Verärgerung bekunden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
verbal angreifen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor, subj!=@troops;@militia;@armed;@sport
Verbotsantrag stellen                  | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Verbotsverfahren anstrengen            | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Verbotsverfahren einleiten             | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Verdacht äußern                        | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Verdacht äußern | v | ACCUSE allege | subj > gegen/gen(gegen)/dat/clause | both
Verdacht erheben | v | ACCUSE allege | subj > gegen/gen(gegen)/dat/clause | both
Verdacht hegen                         | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Verdacht hegen | v | ACCUSE allege | subj > gegen/gen(gegen)/dat/clause | both
Verdacht schöpfen | v | ACCUSE allege | subj > gegen/gen(gegen)/dat/clause | both
Verfahren anstrengen                   | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Verfahren einleiten                    | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Verfahren eröffnen                     | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Verfassungsbeschwerde einlegen         | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
Verfassungsbeschwerde einreichen       | v | ACCUSE allege      | subj > gegen/gen(gegen)/dat                  |
verhalten reagieren                    | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
verheerend Zeugnis ausstellen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
vermissen lassen                       | v | ACCUSE disapprove  | speaker/- > subj                              | both
vernichtend Zeugnis ausstellen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
verschnupft reagieren                  | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
Verständnis äußern                     | v | ACCUSE disapprove  | subj > für/gen(für)                          | neg, actor, subj=*
Verständnis haben                      | v | ACCUSE disapprove  | subj > für/gen(für)                          | neg, actor, subj=*
Verständnis zeigen                     | v | ACCUSE disapprove  | subj > für/gen(für)                          | neg, actor, subj=*
Verstimmung auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Vertragsverletzungsverfahren einleiten | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Vertragsverletzungsverfahren eröffnen | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Verweis erteilen                       | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Verwunderung ausdrücken                | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Verwunderung äußern                    | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Verwunderung auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
viel abgewinnen                        | v | ACCUSE disapprove  | subj > von/gen(von)/dat/gen(dat)             | neg, actor, subj=*
viel halten                            | v | ACCUSE disapprove  | subj > von/gen(von)/dat/gen(dat)             | neg, actor, subj=*
vom Leder ziehen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both
vor Bundesverfassungsgericht ziehen    | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
vor Gericht bringen                    | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
vor Gericht gehen                      | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
vor Gericht stehen                     | v | ACCUSE allege      | von/gen(vor) > subj/obj                      | recipient
vor Gericht stellen                    | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
vor Gericht verantworten               | v | ACCUSE allege      | von/gen(vor) > subj/obj                      | recipient
vor Gericht vorgehen                   | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
vor Gericht zerren                     | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
vor Gericht ziehen                     | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
vor Gerichtshof bringen | v | ACCUSE allege | subj > obj/gen(obj)/gegen/gen(gegen) | both
vor Gerichtshof gehen | v | ACCUSE allege | subj > obj/gen(obj)/gegen/gen(gegen) | both
vor Gerichtshof zerren | v | ACCUSE allege | subj > obj/gen(obj)/gegen/gen(gegen) | both
vor Gerichtshof ziehen | v | ACCUSE allege | subj > obj/gen(obj)/gegen/gen(gegen) | both
vor Kadi zerren | v | ACCUSE allege | subj > obj/gen(obj)/gegen/gen(gegen) | both
vor Kadi ziehen                        | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
vor Richter stehen | v | ACCUSE allege | - > subj | any, subj!=@v_judge;Staatsanwaltschaft;Anwalt
vor Tribunal stehen | v | ACCUSE allege | - > subj | any, subj!=@v_judge;Staatsanwaltschaft;Anwalt
vor Tribunal stellen                   | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
vor Verfassungsgericht ziehen          | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
Vorbehalt anmelden                     | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Vorbehalt äußern                       | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Vorbehalt haben                        | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Vorerhebung einleiten | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Vorermittlung aufnehmen | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Vorermittlung einleiten | v | ACCUSE investigate | subj > gegen/gen(gegen)/gen(obj)/zu/in | actor
Vorwurf äußern                         | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Vorwurf erheben                        | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Vorwurf gefallen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Vorwurf machen                         | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Vorwurf richten                        | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
Vorwurf vorbringen                     | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
wenig abgewinnen                       | v | ACCUSE disapprove  | subj > von/gen(von)/dat/gen(dat)             | actor
wenig halten                           | v | ACCUSE disapprove  | subj > von/gen(von)/dat/gen(dat)             | actor
Widerspruch anmelden                   | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Widerspruch einlegen                   | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Widerspruch erheben                    | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Wut auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
wütend reagieren                       | v | ACCUSE disapprove  | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | actor
Zeuge vernehmen                        | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
Zeugnis ausstellen                     | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
über seine Verhältnisse leben | v | ACCUSE disapprove | speaker > subj | any
Zorn auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Zorn erregen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Zorn Luft machen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/wegen/gen(wegen)/mit/gen(mit)/dat/clause | both
zu Ausdruck bringen | v | ACCUSE disapprove | subj > über(obj)/gen(obj)/gegen(obj)/an(obj)/über/gen(über)/gegenüber/clause | obj=Befremden;Empörung;Sorge;Besorgnis;Unmut;Protest;Kritik;Missfallen;Ärger;Enttäuschung;Entsetzen;Zorn;Unverständnis;Bestürzung;Verärgerung;Entrüstung;Unzufriedenheit;Bedenken, actor
zu Feld ziehen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/mit | both
zu Felde ziehen                        | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
zum Ausdruck bringen | v | ACCUSE disapprove | subj > über(obj)/gen(obj)/gegen(obj)/an(obj)/über/gen(über)/gegenüber/clause | obj=Befremden;Empörung;Sorge;Besorgnis;Unmut;Protest;Kritik;Missfallen;Ärger;Enttäuschung;Entsetzen;Zorn;Unverständnis;Bestürzung;Verärgerung;Entrüstung;Unzufriedenheit;Bedenken, actor
zum Rapport bestellen | v | ACCUSE disapprove | subj > obj | actor
zum Rapport zitieren | v | ACCUSE disapprove | subj > obj | actor
zum Vorwurf machen                     | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
zur Anklage bringen                    | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
zur Fahndung ausschreiben              | v | ACCUSE investigate | subj > gegen/gen(gegen)/obj/nach/gen(nach)/zu/gen(zu)/in/gen(in)/über/gen(über) | any
zur Last legen                         | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/dat/gen(dat)/an/gen(an)/auf/gen(auf) |
zur Rechenschaft ziehen                | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
zur Rede stellen                       | v | ACCUSE disapprove  | subj > obj/gen(obj)/mit/gen(mit)/dat/gen(dat)/clause |
zur Sau machen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
zur Schnecke machen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
zur Verantwortung ziehen               | v | ACCUSE allege      | subj > obj/gegen/gen(gegen)/mit              | any
Zweifel anmelden                       | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Zweifel äußern                         | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Zweifel haben                          | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor
Zweifel hegen                          | v | ACCUSE disapprove  | subj > gegen/gen(gegen)/an/gen(an)/über/gen(über)/bei/gen(bei)/gegenüber/gen(gegenüber)/wegen/gen(wegen)/dat/clause | actor

# nouns
@ lemma | pos | act | frame | if
Abgrenzung                   | n | ACCUSE disapprove  | gen/adj/subj/aus > von/gen(von)                  | both
Ablenkungsmanöver | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Abrechnung | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Abscheu | n | ACCUSE disapprove | gen/adj/durch/comp/bei/unter/aus/in/subj > über/gen(über)/gegen/gen(gegen)/gegenüber/an/gen(an)/wegen/gen(wegen)/mit/gen(mit)/über(aus)/über(in) | both
Abschlussbericht             | n | ACCUSE investigate | gen/adj/comp > über/gen(über)/zu/gen(zu)/gegen/gen(gegen) | both
Abzocke | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Affront                      | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Aktionismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Alibi | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Alibipolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Almosen | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Amtsenthebungsverfahren      | n | ACCUSE allege      | gen/adj/durch/subj/aus > gegen/gen(gegen)        | any
Anachronismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Anfeindung | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Anklage                      | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
Anklageerhebung              | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
Anklageschrift               | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
Anmaßung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Anschuldigung                | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an | any
Anwurf                       | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an | any
Anzeige                      | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit;Inserat;Stellen;Immobilien;Kontakt;Heirats;Partner;Todes;Image;Display;Online;Fehler;Füllstands;Restlaufzeit;Uhr;Tacho, in!=@media, obj!=@media, any
Ärger                        | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Argwohn                      | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Armutszeugnis                | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Aufarbeitung                 | n | ACCUSE investigate | durch/adj/comp/subj/aus > gen                    | gen=@v_crime
Aufklärung                   | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/von/gen(von)/gen/zu/gen(zu)/über/gen(über)/in/gen(in) | both
Aufklärung                   | n | ACCUSE investigate | durch/adj/comp/subj/aus > gen                    | gen=@v_crime
Aufschrei | n | ACCUSE disapprove | gen/adj/durch/comp/bei/unter/aus/in/subj > über/gen(über)/gegen/gen(gegen)/gegenüber/an/gen(an)/wegen/gen(wegen)/mit/gen(mit)/über(aus)/über(in) | both
Augenwischerei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Aushöhlung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Auslieferungsverfahren       | n | ACCUSE allege      | gen/adj/durch/subj/aus > gegen/gen(gegen)        | any
Ausverkauf | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Bankrotterklärung            | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Barbarei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Bärendienst                  | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Bedenken                     | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/in > gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an) | actor
Befragung                    | n | ACCUSE investigate | durch/adj/comp > gen                         | actor, comp!=Bürger;Kunde;Meinung;Wähler;Leser;Nutzer;User;Konsument;Mitarbeiter;Online;Umfrage;Patienten;Verbraucher;Zuschauer;Unternehmens;Studenten;Haushalts;Telefon, adj!=repräsentativ;anonym;telefonisch;bundesweit;jährlich, gen!=Bürger;Wähler;Student;Schüler;Abiturient;Studienanfänger;Absolvent;Unternehmen;Firma;Haushalt;Kunde;Verbraucher;Leser;Patient;Mensch;Deutsche;Person;Mitarbeiter;Lehrer;Eltern;Jugendliche;Betrieb
Befragung                    | n | ACCUSE investigate | durch/adj/comp > gen                         | actor, comp!=Bürger;Kunde;Meinung;Wähler;Leser;Nutzer;User;Konsument;Mitarbeiter;Online;Umfrage, gen!=Bürger;Schüler;Student;Abiturient;Wähler;Studienanfänger;Verbraucher;Unternehmen;Kunde;Patient;Mitglied;Haushalt;Arbeitnehmer;Lehrer;Eltern;Jugendliche;Mitarbeiter;Deutscher;Teilnehmer;Passant, unter!=*
Befremden                    | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Befürchtung | n | ACCUSE disapprove | gen/adj/durch/subj/aus/bei/in > vor/gen(vor)/clause | both
Beleidigung                  | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Benachteiligung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Beobachtung                  | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/von/gen(von)/gen/zu/gen(zu)/über/gen(über)/in/gen(in) | both
Berufungsverfahren           | n | ACCUSE allege      | gen/adj/vor/comp > gegen/gen(gegen)/um/gen(um) | gegen=*
Beschimpfung                 | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Beschuldigung                | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an | any
Beschwerde                   | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > über/gen(über)/gegen/gen(gegen) | bei=organisation, any, comp!=Rücken;Magen;Knie;Herz;Hüfte;Muskel;Schulter;Atem;Hals;Kopf;Verdauung;Wade;Schlaf
Beschwerde                   | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > über/gen(über)/bei/gegen/gen(gegen) | any, comp!=Rücken;Magen;Knie;Herz;Hüfte;Muskel;Schulter;Atem;Hals;Kopf;Verdauung;Wade;Schlaf
Beschwerdebrief              | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/dat | any
Besorgnis                    | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Bespitzelung                 | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gen/gegen/gen(gegen) | any
Bestürzung                   | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Betrug | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Bevormundung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Bezichtigung                 | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an | any
Blamage | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Blödsinn | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Brandbrief | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Brandrede | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Breitseite | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Brüskierung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Chaos | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Dammbruch | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Debakel | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Defizitverfahren             | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)   | any
Demarche | n | ACCUSE disapprove | gen/von/adj/subj/aus > bei/an/gegen/in | actor
Demütigung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Denkzettel | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Desaster | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*, subj!=@disaster;@v_nature;Erdbeben;Flut;Sturm;Unwetter;Unglück;Tod;Absturz
Diebstahl | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Diffamierung | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Dilettantismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Disput                       | n | ACCUSE disapprove  | zwischen & mit/gen                           | zwischen=actor
Disput                       | n | ACCUSE disapprove  | adj/comp/gen & mit/zwischen                  | both
Distanzierung                | n | ACCUSE disapprove  | gen/adj/subj/aus > von/gen(von)                  | both
Disziplinarverfahren         | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)   | any
Doppelmoral | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Dreistigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Eigentor | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Eilantrag                    | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
Einmischung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Einspruch                    | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/in > gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an) | actor
Einwand                      | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/in > gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an) | actor
Empörung                     | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Entrüstung                   | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Entsetzen                    | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Enttäuschung                 | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Erbitterung | n | ACCUSE disapprove | gen/adj/durch/comp/bei/unter/aus/in/subj > über/gen(über)/gegen/gen(gegen)/gegenüber/an/gen(an)/wegen/gen(wegen)/mit/gen(mit)/über(aus)/über(in) | both
Ermittlung                   | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/wegen/gen(wegen)/in/gen(in)/zu/gen(zu)/über/gen(über) | any, adj!=erst;bisherig;bisher;vorläufig;jetzig;derzeitig
Ermittlungsbericht           | n | ACCUSE investigate | gen/adj/comp > über/gen(über)/zu/gen(zu)/gegen/gen(gegen) | both
Ermittlungsverfahren         | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)   | any
Etikettenschwindel           | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Fahndung                     | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > nach/gegen/gen(gegen) | any
Farce                        | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Fehleinschätzung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Fehlentscheidung             | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Fehler | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Fehlgriff | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Feigheit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Fiasko | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Flickschusterei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Flickwerk | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Frechheit                    | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Freibrief | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Frevel | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Fälschung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Gardinenpredigt | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Gefahr | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Gefährdung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Gegner                       | n | ACCUSE disapprove  | subj > gen                                   | actor, both
Geisel | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Generalabrechnung | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Gerichtsprozess              | n | ACCUSE allege      | gen/adj/vor/comp > gegen/gen(gegen)/um/gen(um) | gegen=*
Gerichtsverfahren            | n | ACCUSE allege      | gen/adj/vor/comp > gegen/gen(gegen)/um/gen(um) | gegen=*
Gerichtsverhandlung          | n | ACCUSE allege      | gen/adj/vor/comp > gegen/gen(gegen)/um/gen(um) | gegen=*
Gesetzlosigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Gift | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Grabenkampf                  | n | ACCUSE disapprove  | zwischen & mit/gen                           | zwischen=actor
Grenzüberschreitung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Groll | n | ACCUSE disapprove | gen/adj/durch/comp/bei/unter/aus/in/subj > über/gen(über)/gegen/gen(gegen)/gegenüber/an/gen(an)/wegen/gen(wegen)/mit/gen(mit)/über(aus)/über(in) | both
Großfahndung                 | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > nach/gegen/gen(gegen) | any
Gängelung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Haftbefehl                   | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)   | any
Hasstirade | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Hauptverhandlung             | n | ACCUSE allege      | adj/vor/durch > gegen/gen                    | any
Heimtücke | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Hetze | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > gegen/gen(gegen)/gegen(aus)/an | both
Hetzkampagne | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Hetztirade | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Heuchelei                    | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Hexenjagd | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Hindernis | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Hirngespinst | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Hochverrat | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Hochverratsprozess           | n | ACCUSE allege      | gen/adj/vor/comp > gegen/gen(gegen)/um/gen(um) | gegen=*
Hohn | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Impeachment                  | n | ACCUSE allege      | gen/adj/durch/subj/aus > gegen/gen(gegen)        | any
Impeachmentverfahren         | n | ACCUSE allege      | gen/adj/durch/subj/aus > gegen/gen(gegen)        | any
Indiskretion | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Inspektion                   | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/von/gen(von)/gen/zu/gen(zu)/über/gen(über)/in/gen(in) | both
Inszenierung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Irritation | n | ACCUSE disapprove | gen/adj/durch/comp/bei/unter/aus/in/subj > über/gen(über)/gegen/gen(gegen)/gegenüber/an/gen(an)/wegen/gen(wegen)/mit/gen(mit)/über(aus)/über(in) | both
Irrsinn | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Irrtum | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Irrweg                       | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Justizskandal | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Kahlschlag | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Kampagne | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > gegen/gen(gegen)/gegen(aus)/an | both
Katastrophe | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*, subj!=@disaster;@v_nature;Erdbeben;Flut;Sturm;Unwetter;Unglück;Tod;Absturz
Klage                        | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > über/gen(über)     | über=*, actor
Klage                        | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)   | any
Klageschrift | n | ACCUSE allege | gen/adj/durch/von > gegen/gen(gegen) | gegen=*
Klientelpolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Kniefall | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Kontroverse                  | n | ACCUSE disapprove  | zwischen & mit/gen                           | zwischen=actor
Kopfschütteln | n | ACCUSE disapprove | gen/adj/durch/comp/bei/unter/aus/in/subj > über/gen(über)/gegen/gen(gegen)/gegenüber/an/gen(an)/wegen/gen(wegen)/mit/gen(mit)/über(aus)/über(in) | both
Kopfwäsche | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Korruptionsprozess           | n | ACCUSE allege      | gen/adj/vor/comp > gegen/gen(gegen)/um/gen(um) | gegen=*
Kreuzverhör                  | n | ACCUSE investigate | durch/adj/comp > gen                         | any, comp!=Bürger;Kunde;Meinung;Wähler
Kriegstreiber | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Kriegsverbrecher | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Kriegsverbrecherprozess      | n | ACCUSE allege      | gen/adj/vor/comp > gegen/gen(gegen)/um/gen(um) | gegen=*
Kriegsverbrecherprozess      | n | ACCUSE allege      | adj/vor/durch > gegen/gen                    | any
Kritik                       | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/über/gen(über)/zu/gen(zu) | comp!=@v_arts
Kritiker                     | n | ACCUSE disapprove  | subj > gen                                   | actor, both
Kritikpunkt                  | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Kurzschlusshandlung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Lachnummer | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Luftnummer | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Lüge | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Machtmissbrauch | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Makulatur | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Marionette | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Menschenrechtsverletzung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Missachtung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Missbilligung                | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Missbilligung                | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/dat | any
Missbilligungsantrag         | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Missfallen                   | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Missmut | n | ACCUSE disapprove | gen/adj/durch/comp/bei/unter/aus/in/subj > über/gen(über)/gegen/gen(gegen)/gegenüber/an/gen(an)/wegen/gen(wegen)/mit/gen(mit)/über(aus)/über(in) | both
Misstrauen                   | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Misstrauensantrag            | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Misstrauensantrag            | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/dat | any
Misstrauensvotum             | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Misstrauensvotum             | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/dat | any
Mogelpackung                 | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Mordkommission               | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/gen | actor
Mordprozess                  | n | ACCUSE allege      | gen/adj/vor/comp > gegen/gen(gegen)/um/gen(um) | gegen=*
Mordprozess                  | n | ACCUSE allege      | adj/vor/durch > gegen/gen                    | any
Mummenschanz | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Murks | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Nachforschung                | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/von/gen(von)/gen/zu/gen(zu)/über/gen(über)/in/gen(in) | both
Nazi-Vergleich | n | ACCUSE allege | gen/adj/durch/comp/aus/subj > gegen/gen(gegen)/an/gen(an) | both
Nazivergleich | n | ACCUSE allege | gen/adj/durch/comp/aus/subj > gegen/gen(gegen)/an/gen(an) | both
Nebelkerze | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Observation                  | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gen/gegen/gen(gegen) | any
Observierung                 | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gen/gegen/gen(gegen) | any
Offenbarungseid              | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Ohrfeige | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Organklage                   | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
Panikmache | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Pfusch | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Philippika | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Placebo | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Planlosigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Polemik | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Populist | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Problem | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Propaganda | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Protest                      | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/bei | subj=state
Protest                      | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/bei | gen=state
Protestnote                  | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/an/dat | any
Provokation                  | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Prozess                      | n | ACCUSE allege      | gen/adj/vor/subj/in > gegen                  | wegen=@v_crime, any
Prozess                      | n | ACCUSE allege      | gen/adj/vor/subj/in > gegen                  | über=@v_crime, any
Prozess                      | n | ACCUSE allege      | gen/adj/vor/comp > gegen/gen(gegen)/um/gen(um) | gegen=*
Präzedenzfall | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Pseudolösung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Quatsch | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Querele                      | n | ACCUSE disapprove  | zwischen & mit/gen                           | zwischen=actor
Rassismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Rassist | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Rasterfahndung               | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gen/gegen/gen(gegen) | any
Raub | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Rechtsbeugung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Rechtsbruch                  | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Rechtsverletzung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Rechtswidrigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Reinfall | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Risiko | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Rohrkrepierer | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Rückschritt                  | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Rüffel                       | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Rüge                         | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Rügeantrag | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gen | any
Rundumschlag | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Rückfall | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Rückschlag | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Sachverhaltsdarstellung | n | ACCUSE allege | gen/adj/durch/comp/aus/subj > gegen/gen(gegen)/an/gen(an) | both
Sackgasse | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Sammelklage                  | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
Schadensersatzklage          | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
Schande                      | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Schandfleck | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schauprozess                 | n | ACCUSE allege      | gen/adj/vor/comp > gegen/gen(gegen)/um/gen(um) | gegen=*
Schauprozess                 | n | ACCUSE allege      | adj/vor/durch > gegen/gen                    | any
Scheinheiligkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Scheinlösung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schelte                      | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Schimpftirade | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Schlagabtausch               | n | ACCUSE disapprove  | zwischen & mit/gen                           | zwischen=actor
Schlamperei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schmierenkomödie | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schmähkritik | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Schmährede | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Schmähung                    | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Schmutzkampagne | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Schnapsidee | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schnellschuss | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schuld                       | n | ACCUSE allege      | gen/subj > dat/bei/an                        | both, weak, an=*
Schuldzuweisung              | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an | any
Schurkenstaat | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schwäche | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Seitenhieb                   | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Selbstkritik                 | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/über/gen(über)/zu/gen(zu) | comp!=@v_arts
Skandal                      | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Skepsis                      | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Sonderermittler              | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/gen | actor
Sonderkommission             | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/gen | actor
Sonderprüfung                | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/von/gen(von)/gen/zu/gen(zu)/über/gen(über)/in/gen(in) | both
Spaltung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Staatsterror | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Staatsterrorismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Standpauke | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Stirnrunzeln | n | ACCUSE disapprove | in/bei/gen > über/gen(über) | any
Strafantrag                  | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
Strafanzeige                 | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
Strafprozess                 | n | ACCUSE allege      | gen/adj/vor/comp > gegen/gen(gegen)/um/gen(um) | gegen=*
Strafprozess                 | n | ACCUSE allege      | adj/vor/durch > gegen/gen                    | any
Strafuntersuchung | n | ACCUSE investigate | gen/adj/durch/comp/aus/subj > gegen/gen(gegen)/zu/in/gen | any
Strafverfahren               | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)   | any
Streit                       | n | ACCUSE disapprove  | zwischen & mit/gen                           | zwischen=actor
Streit                       | n | ACCUSE disapprove  | adj/comp/gen & mit/zwischen                  | both
Streiterei                   | n | ACCUSE disapprove  | zwischen & mit/gen                           | zwischen=actor
Streiterei                   | n | ACCUSE disapprove  | adj/comp/gen & mit/zwischen                  | both
Stückwerk | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Suchaktion                   | n | ACCUSE investigate | gen/adj/durch/comp/subj > nach/gegen/gen(gegen) | actor
Tadel                        | n | ACCUSE disapprove  | gen/adj/durch/comp/subj > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Suchaktion                   | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > nach/gegen/gen(gegen) | any
Sündenfall | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Tabubruch | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Tadel                        | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Taschenspielertrick | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Terrorismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Terrorprozess                | n | ACCUSE allege      | gen/adj/vor/comp > gegen/gen(gegen)/um/gen(um) | gegen=*
Terrorprozess                | n | ACCUSE allege      | adj/vor/durch > gegen/gen                    | any
Tiefpunkt | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Tirade | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Todesstoß | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Ton | n | ACCUSE disapprove | gen/adj/aus/von/subj/durch > gegen/gen(gegen)/an/gen(an)/gegenüber/gegen(aus)/an(aus) | adj=scharf;schrill;rau;harsch;schroff;hart;aggressiv, both
Tragödie | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*, subj!=@disaster;@v_nature;Erdbeben;Flut;Sturm;Unwetter;Unglück;Tod;Absturz
Trauerspiel | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Trickserei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Täuschung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Überprüfung                  | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/von/gen(von)/gen/zu/gen(zu)/über/gen(über)/in/gen(in) | both, adj!=wissenschaftlich;technisch;medizinisch;ärztlich;amtlich;regelmäßig;jährlich
Überwachung                  | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/von/gen(von)/gen/zu/gen(zu)/über/gen(über)/in/gen(in) | both, comp!=Video;Verkehr;Luft;Wetter;Klima;Umwelt;Wahl;Grenz;Luftraum;Waffenstillstand
Unbehagen | n | ACCUSE disapprove | gen/adj/durch/comp/bei/unter/aus/in/subj > über/gen(über)/gegen/gen(gegen)/gegenüber/an/gen(an)/wegen/gen(wegen)/mit/gen(mit)/über(aus)/über(in) | both
Unding                       | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Ungerechtigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Ungleichbehandlung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Unmut                        | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Unrecht | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Unrechtsstaat | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Unsinn | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Unterstellung                | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an | any
Untersuchung                 | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/von/gen(von)/gen/zu/gen(zu)/über/gen(über)/in/gen(in) | both, comp!=Abiturienten;Studenten;Schüler;Markt;Reihen;Vor;Vorsorge;Blut;Langzeit;Schul;Ultraschall;Röntgen;Labor;Boden;Wasser;Umfrage;Grundlagen;Haupt
Untersuchung                 | n | ACCUSE investigate | durch/adj/comp/subj/aus > gen                    | gen=@v_crime
Untersuchungsausschuss       | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/gen | actor
Untersuchungsbericht         | n | ACCUSE investigate | gen/adj/comp > über/gen(über)/zu/gen(zu)/gegen/gen(gegen) | both
Untersuchungskommission      | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/gen | actor
Unterwanderung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Unverfrorenheit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Unverschämtheit              | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Unverständnis                | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Unzufriedenheit              | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Verärgerung                  | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Verbalattacke                | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Verbalinjurie | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Verbitterung | n | ACCUSE disapprove | gen/adj/durch/comp/bei/unter/aus/in/subj > über/gen(über)/gegen/gen(gegen)/gegenüber/an/gen(an)/wegen/gen(wegen)/mit/gen(mit)/über(aus)/über(in) | both
Verbotsantrag                | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
Verbotsverfahren             | n | ACCUSE allege      | gen/adj/durch/subj/aus > gegen/gen(gegen)        | any
Verbrechen | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Verdacht                     | n | ACCUSE allege      | gen/adj/bei/subj/aus > gegen/gen(gegen)          | gegen=actor
Verdächtigung                | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an | any
Verfahren                    | n | ACCUSE allege      | gen/adj/vor/subj/in > gegen                  | wegen=@v_crime, any
Verfahren                    | n | ACCUSE allege      | gen/adj/vor/subj/in > gegen                  | über=@v_crime, any
Verfahren                    | n | ACCUSE allege      | gen/adj/vor/comp/subj > gegen/gen(gegen)     | gegen=actor
Verfassungsbeschwerde        | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
Verfassungsbruch             | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Verfassungsklage             | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
Verharmlosung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Verhöhnung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Verhör                       | n | ACCUSE investigate | durch/adj/comp > gen                         | any, comp!=Bürger;Kunde;Meinung;Wähler
Verirrung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Verleumdung | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Vernehmung                   | n | ACCUSE investigate | durch/adj/comp > gen                         | any, comp!=Bürger;Kunde;Meinung;Wähler
Verrat | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Versagen | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Verschleierung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Verschwendung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Verstimmung                  | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Verstoß | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Versäumnis | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Vertragsverletzungsverfahren | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)   | any
Vertrauensbruch              | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Vertrauensmissbrauch         | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Verunglimpfung               | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Verurteilung                 | n | ACCUSE disapprove  | durch/adj/von > gen/von/gen(von)             | gen=@v_deed
Verurteilung                 | n | ACCUSE disapprove  | durch/adj/von/comp/subj/aus > gen/von/gen(von)   | gen=@v_deed;@v_policy;Praktik;Gewalt;Terror;Verbrechen;Vorgehen;Haltung;Äußerung;Politik;Tat;Einmarsch;Regime;Apartheid;Rassismus
Verweis                      | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/auf/gen(auf) | both
Verwunderung                 | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Völkermordklage              | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
Völkerrechtsbruch            | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Vorbehalt                    | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/in > gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an) | actor
Vorerhebung | n | ACCUSE investigate | gen/adj/durch/comp/aus/subj > gegen/gen(gegen)/zu/in/gen | any
Vorermittlung                | n | ACCUSE investigate | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)   | any
Vorverurteilung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Protest                      | n | ACCUSE disapprove  | aus/von/gen > gegen/gen(gegen)               | aus=state
Vorwurf                      | n | ACCUSE allege      | gen/adj/comp > subj/an/gen(an)               | subj=person, recipient
Vorwurf                      | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber) | gen=@v_failure
Vorwurf                      | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an | any
Wahlkampfmanöver | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Wahnsinn | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Warnung                      | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus > vor/gen(vor)/an/gen(an) | vor=@v_policy, actor
Watsche | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Watschen | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Widerspruch                  | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/in > gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an) | actor
Willkür | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Willkürakt | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Witz | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Wortbruch                    | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Wortgefecht                  | n | ACCUSE disapprove  | zwischen & mit/gen                           | zwischen=actor
Wut | n | ACCUSE disapprove | gen/adj/durch/comp/bei/unter/aus/in/subj > über/gen(über)/gegen/gen(gegen)/gegenüber/an/gen(an)/wegen/gen(wegen)/mit/gen(mit)/über(aus)/über(in) | both
Wutrede | n | ACCUSE disapprove | gen/adj/durch/comp/aus/subj/von > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/für(aus)/an(aus)/gegen(aus) | both
Zank                         | n | ACCUSE disapprove  | zwischen & mit/gen                           | zwischen=actor
Zeitungsente | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Zeitverschwendung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Zerwürfnis                   | n | ACCUSE disapprove  | zwischen & mit/gen                           | zwischen=actor
Zeugenvernehmung             | n | ACCUSE investigate | durch/adj/comp > gen                         | any, comp!=Bürger;Kunde;Meinung;Wähler
Zorn                         | n | ACCUSE disapprove  | gen/adj/durch/comp/subj/aus/bei/unter/in > über/gen(über)/gegen/gen(gegen)/gegenüber/gen(gegenüber)/an/gen(an)/wegen/gen(wegen)/mit/gen(mit) | both
Zumutung                     | n | ACCUSE disapprove  | speaker > gen(subj)/subj                     | actor, subj=*
Zwist                        | n | ACCUSE disapprove  | zwischen & mit/gen                           | zwischen=actor
Zwist                        | n | ACCUSE disapprove  | adj/comp/gen & mit/zwischen                  | both
Zynismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Überwachungsstaat | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*

# adjectives and participles
@ lemma | pos | act | frame | if
abscheulich          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
absurd               | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
aggressiv            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
akzeptabel           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
alarmiert            | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | both
albern               | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
angeklagt            | a | ACCUSE allege     | von > subj                                   | recipient
angemessen           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
angetan              | a | ACCUSE disapprove | subj > mit/gen(mit)/über/gen(über)/von/gen(von) | neg, both, subj=*
anmaßend             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
antidemokratisch     | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
antisemitisch        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
arrogant             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
aufgebracht          | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | both
aufgeschreckt | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/wegen/gen(wegen) | both
ausgewogen           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
ausgezeichnet        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
barbarisch           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
bedauerlich          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
bedauernswert        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
bedenklich           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
bedeutend            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
bedrohlich           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
beeindruckend        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
befremdet            | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | actor, subj=*
begeistert           | a | ACCUSE disapprove | subj > mit/gen(mit)/über/gen(über)/von/gen(von) | neg, both, subj=*
beleidigend          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
bemerkenswert        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
berechtigt           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
beschämend           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
beschuldigt          | a | ACCUSE allege     | von > subj                                   | recipient
besorgniserregend    | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
besorgt              | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | both
bestürzt             | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | both
beunruhigend         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
beunruhigt           | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | both
brüskiert | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/wegen/gen(wegen) | both
bürgerfeindlich      | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
dilettantisch        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
diskriminierend      | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
dreist               | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
ehrenhaft            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
einseitig            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=@v_deed;@v_policy;actor, subj!=Unabhängigkeitserklärung;Waffenruhe;Waffenstillstand;Feuerpause
einverstanden        | a | ACCUSE disapprove | subj > mit/gen(mit)/über/gen(über)/von/gen(von) | neg, actor, subj=*
empörend             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
empört               | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | actor, subj=*
entgeistert | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/wegen/gen(wegen) | both
entrüstet            | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | actor, subj=*
entsetzlich          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
entsetzt             | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | both
enttäuschend         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
enttäuscht           | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | actor, subj=*
erbärmlich           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
erbost               | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | both
erfolgreich          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
erforderlich         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
erfreut              | a | ACCUSE disapprove | subj > mit/gen(mit)/über/gen(über)/von/gen(von) | neg, both, subj=*
ermutigend           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
ernst                | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=@v_deed;@v_policy;actor
erschreckend         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
erschütternd         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
erschüttert | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/wegen/gen(wegen) | both
erzürnt              | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | actor, subj=*
exzellent            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
fahrlässig           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
fair                 | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
falsch               | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
fantastisch          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
fassungslos | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/wegen/gen(wegen) | both
fatal                | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
faul                 | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
fortschrittlich      | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
fragwürdig           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
frauenfeindlich      | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
fremdenfeindlich     | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
fruchtbar            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
gefährlich           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
gekränkt | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/wegen/gen(wegen) | both
gelungen             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
gescheitert          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
geschmacklos         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
gesetzwidrig         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
glücklich            | a | ACCUSE disapprove | subj > mit/gen(mit)/über/gen(über)/von/gen(von) | neg, both, subj=*
grausam              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
großartig            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
grotesk              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
gut                  | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
halbherzig           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
haltlos              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*, subj!=@v_accusation
hart                 | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=@v_deed;@v_policy;actor
heikel               | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
hervorragend         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
heuchlerisch         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
hilflos              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
hirnrissig           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
historisch           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
hysterisch           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
idiotisch            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
illegal              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
illegitim            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
inakzeptabel         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
indigniert | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/wegen/gen(wegen) | both
inhaltsleer          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
inhuman              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
irreführend          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
irritiert            | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | actor, subj=*
kaputt               | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
katastrophal         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
kindisch             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
klug                 | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
konsterniert | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/wegen/gen(wegen) | both
kontraproduktiv      | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
korrekt              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
korrupt              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
kriminell            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
kritisch             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=@v_deed;@v_policy;actor
kurzsichtig          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
lächerlich           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
lasch                | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
legitim              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
lobenswert           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
lückenhaft           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
mangelhaft           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
maßvoll              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
menschenrechtswidrig | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
menschenunwürdig     | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
menschenverachtend   | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
mitverantwortlich    | a | ACCUSE allege     | speaker > gen(subj)/subj                     | both
mustergültig         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
mutig                | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
nachahmenswert       | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
nachvollziehbar      | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
naiv                 | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
notwendig            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
nützlich             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
nutzlos              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
peinlich             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
perfide              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
pikiert | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/wegen/gen(wegen) | both
planlos              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
populistisch         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
positiv              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
problematisch        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
provokativ           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
rassistisch          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
realitätsfern        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
rechtsmissbräuchlich | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
rechtswidrig         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
respektlos           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
richtig              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
riskant              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
rückschrittlich      | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
sachgerecht          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
sauer                | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | both
schädlich            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
schändlich           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
scheinheilig         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
schlampig            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
schlecht             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=@v_deed;@v_policy;actor
schlimm              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
schockiert           | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | both
schuld               | a | ACCUSE allege     | speaker > gen(subj)/subj                     | both
schwach              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
schwer               | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=@v_deed;@v_policy;actor
sinnlos              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
sinnvoll             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
skandalös            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
skeptisch            | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | actor, subj=*
tapfer               | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
tatverdächtig        | a | ACCUSE allege     | von > subj                                   | recipient
teuer                | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=@v_deed;@v_policy;actor
töricht              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
tragfähig            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
tragisch             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
traurig              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
trügerisch           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
übereilt             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
überflüssig          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
überhastet           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
überholt             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
übertrieben          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
überzeugend          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
überzogen            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
unabdingbar          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
unakzeptabel         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
unangebracht         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unangemessen         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unannehmbar          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
unanständig          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unausgegoren         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unbedacht            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unbefriedigend       | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unbegreiflich        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unbestritten         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
unbrauchbar          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
undemokratisch       | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
undurchdacht         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unehrlich            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unerhört             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
unerlässlich         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
unerträglich         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
unfair               | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
unfassbar            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
ungeeignet           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
ungehalten           | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | actor, subj=*
ungeheuerlich        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
ungenügend           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
ungerecht            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
ungerechtfertigt     | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unglaublich          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unglaubwürdig        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
unhaltbar            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unklug               | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unlauter             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unmenschlich         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
unmöglich            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unmoralisch          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unnötig              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unrealistisch        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unrechtmäßig         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unsachlich           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unseriös             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unsinnig             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unsozial             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
untauglich           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unterirdisch         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
untragbar            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
unverantwortlich     | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
unverhältnismäßig    | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
unvernünftig         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unverschämt          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unverständlich       | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unwirksam            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unwürdig             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
unzufrieden          | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | actor, subj=*
unzulässig           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
unzumutbar           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
unzureichend         | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
verabscheuungswürdig | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
verantwortlich       | a | ACCUSE allege     | speaker > gen(subj)/subj                     | both, für=*
verantwortungslos    | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
verantwortungsvoll   | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
verärgert            | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | actor, subj=*
verbittert           | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | both
verdächtig           | a | ACCUSE allege     | von > subj                                   | recipient
verfassungsfeindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
verfassungswidrig    | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
verfehlt             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
verfrüht             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
verheerend           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=@v_deed;@v_policy;actor;Bilanz;Signal;Wirkung;Zeugnis;Botschaft
verkehrt             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
verlässlich          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
verlogen             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
vernünftig           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
verrückt             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
verschnupft | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/wegen/gen(wegen) | both
verstimmt            | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | actor, subj=*
verwerflich          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
verwirrend           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
verwunderlich        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
verwundert           | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | actor, subj=*
völkerrechtswidrig   | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
voreilig             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
wahnsinnig           | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
weltfremd            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*
wertlos              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
wertvoll             | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
wichtig              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
widersprüchlich      | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
willkürlich          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
wirkungslos          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
wirtschaftsfeindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
wunderbar            | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
wütend               | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | both, über=*
wütend               | a | ACCUSE disapprove | subj > auf/gen(auf)/über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | both, auf=*
wütend               | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/gegenüber/gen(gegenüber)/von/gen(von)/clause | both, clause=*
zahnlos              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
zerstörerisch        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
zielführend          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
zornig | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/wegen/gen(wegen) | both, über=*
zornig | a | ACCUSE disapprove | subj > auf/gen(auf)/über/gen(über)/mit/gen(mit)/von/gen(von)/wegen/gen(wegen) | both, auf=*
zornig | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/wegen/gen(wegen) | both, clause=*
zufrieden            | a | ACCUSE disapprove | subj > mit/gen(mit)/über/gen(über)/von/gen(von) | neg, actor, subj=*
zukunftsfähig        | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
zuverlässig          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | neg, both, subj=*
zweifelhaft          | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | both, subj=*
zynisch              | a | ACCUSE disapprove | speaker > gen(subj)/subj                     | actor, subj=*

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abhalten | v | ACCUSE allege | subj > gegen(obj)/gegen/gen(gegen) | obj=Prozess;Schauprozess;Gerichtsverfahren;Strafprozess;Geheimprozess, subj=state;@court_body;organisation
abkanzeln | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
abkaufen | v | ACCUSE disapprove | subj > dat/gen(obj) | neg, obj=Entschuldigung;Erklärung;Version;Darstellung;Beteuerung;Versprechen;Wandel;Läuterung;Reue;Sinneswandel;Rolle, both
abledern | v | ACCUSE disapprove | subj > gegen/gen(gegen)/über | both
ablehnend Haltung einnehmen | v | ACCUSE disapprove | subj > gegenüber/zu/gen(zu)/gen(gegenüber) | actor
Ablehnung ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Ablehnung hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Ablehnung kundtun | v | ACCUSE disapprove | subj > über(obj)/gegen(obj)/gen(obj)/an(obj)/gegenüber/über | actor
ablenken | v | ACCUSE disapprove | speaker > subj | both, subj=actor, von=*
Abmahnung erhalten | v | ACCUSE disapprove | von/gen(von)/durch/aus > subj | both
abnehmen | v | ACCUSE disapprove | subj > dat/gen(obj) | neg, obj=Entschuldigung;Erklärung;Version;Darstellung;Beteuerung;Versprechen;Wandel;Läuterung;Reue;Sinneswandel, both
abqualifizieren | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
abrechnen | v | ACCUSE disapprove | subj > mit/gen(mit) | both
Abscheu auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Abscheu bekunden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/an/gen(an)/an(obj)/über/gen(über)/über(obj)/gegenüber/gen(gegenüber)/dat/clause | actor
abschieben | v | ACCUSE allege | subj > auf/gen(auf) | obj=Verantwortung;Schuld, auf=*, actor
abschotten | v | ACCUSE disapprove | speaker > subj | both, refl
abstempeln | v | ACCUSE disapprove | subj > obj/gen(obj) | both
abtun | v | ACCUSE disapprove | subj > obj/gen(obj) | als=@x_bad, actor
abwirtschaften | v | ACCUSE disapprove | speaker > subj | both
abwälzen | v | ACCUSE allege | subj > auf/gen(auf) | obj=Verantwortung;Schuld, auf=*, actor
achten | v | ACCUSE disapprove | speaker > subj/gen(subj) | neg, obj=Menschenrecht;Völkerrecht;Grundrecht;Recht;Rechtsstaat;Verfassung;Souveränität, both, subj!=speaker
aggressiv Ton anschlagen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/gen(an)/mit | both
Alarmglocke schrillen | v | ACCUSE disapprove | bei/in > wegen | both
alarmiert reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
allein lassen | v | ACCUSE disapprove | speaker > subj | both
alleine lassen | v | ACCUSE disapprove | speaker > subj | both
allergisch reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
als Sündenbock hinstellen | v | ACCUSE disapprove | subj > obj/gen(obj) | any
als Sündenbock missbrauchen | v | ACCUSE disapprove | subj > obj/gen(obj) | any
am Ende sein | v | ACCUSE disapprove | speaker > subj | both, subj=actor
am Rand fischen | v | ACCUSE disapprove | speaker > subj | both
Amt missbrauchen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Amtsenthebungsverfahren laufen | v | ACCUSE investigate | - > gegen/gen(gegen) | gegen=*, recipient
an Amt kleben | v | ACCUSE disapprove | speaker > subj | both
an Ast sägen | v | ACCUSE disapprove | speaker > subj | both
an Grundfeste rütteln | v | ACCUSE disapprove | speaker > subj | both
an Hand kleben | v | ACCUSE allege | speaker > gen(an)/subj | both
an Kopf werfen | v | ACCUSE disapprove | subj > dat | both
an Macht kleben | v | ACCUSE disapprove | speaker > subj | both
an Nase führen | v | ACCUSE allege | speaker/obj > subj | both
an Nase herumführen | v | ACCUSE disapprove | speaker > subj | both
an Nase herumführen | v | ACCUSE allege | speaker/obj > subj | both
an Sessel kleben | v | ACCUSE disapprove | speaker > subj | both
an Stuhl kleben | v | ACCUSE disapprove | speaker > subj | both
an Wand fahren | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
an Wand fahren | v | ACCUSE disapprove | speaker > subj | both
an Wand fahren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
anblaffen | v | ACCUSE disapprove | subj > obj | both
anbrüllen | v | ACCUSE disapprove | subj > obj | both
anfachen | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_discord, both
Angst schüren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
anheizen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
anheizen | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_discord, both
ankeifen | v | ACCUSE disapprove | subj > obj | both
ankreiden | v | ACCUSE disapprove | subj > dat/gen(dat) | obj=@v_failure;@x_failing, actor
ankämpfen | v | ACCUSE disapprove | subj > gegen/gen(gegen) | both, gegen=*
anlasten | v | ACCUSE disapprove | subj > dat/gen(dat) | obj=@v_failure;@x_failing, actor
anpatzen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
anpflaumen | v | ACCUSE disapprove | subj > obj | both
anprangern | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
anprangern | v | ACCUSE disapprove | subj > gen(obj)/durch(obj)/in(obj)/obj | obj=@v_misuse;@v_misdeed;Missstand;Menschenrechtslage;Zustand, actor
anraunzen | v | ACCUSE disapprove | subj > obj | both
anrennen | v | ACCUSE disapprove | subj > gegen/gen(gegen) | both, gegen=*
ans Licht bringen | v | ACCUSE allege | subj > gen(obj)/in(obj)/obj | obj=@v_crime;Skandal;Missstand;Machenschaft;Affäre, actor
anschreien | v | ACCUSE disapprove | subj > obj | both
ansehen | v | ACCUSE allege | subj > obj | als=@x_culprit, both
ansehen | v | ACCUSE disapprove | subj > obj | als=Feind;Erzfeind;Todfeind;Gegner;Staatsfeind;Verräter;Hauptfeind;Bedrohung, both
ansprechen | v | ACCUSE disapprove | subj > gegenüber/bei/gen(obj)/in(obj)/in(bei)/in | obj=Missstand;Menschenrechtsverletzung;Menschenrechtslage;Menschenrechtssituation;Menschenrecht;Menschenrechtsfrage;Verletzung;Verstoß;Unterdrückung;Verfolgung;Diskriminierung, actor
Anstoß erregen | v | ACCUSE disapprove | bei/in/unter/von > subj/gen(subj) | both
Anstoß nehmen | v | ACCUSE disapprove | subj > an/gen(an) | actor
Anstoß nehmen | v | ACCUSE disapprove | subj > an/gen(an)/clause | actor
antworten | v | ACCUSE allege | subj > an(mit)/gegen(mit)/gen(auf)/auf | mit=Gegenvorwurf;Vorwurf;Anschuldigung;Gegenklage;Klage;Anzeige, both
antworten | v | ACCUSE disapprove | subj > an(mit)/gegen(mit)/gen(auf)/auf | mit=Kritik;Spott;Hohn;Gegenangriff;Verbalattacke;Empörung, both
anzeigen | v | ACCUSE allege | subj > obj/gen(obj) | obj=organisation;Konzern;Unternehmen;Behörde;Partei;Ministerium, subj=organisation;@organisation;person;@official, both
anzeigen | v | ACCUSE allege | subj > obj | wegen=Verhetzung;Volksverhetzung;Amtsmissbrauch;Verleumdung;Landesverrat;Hochverrat;Wiederbetätigung;Hassrede;Kriegsverbrechen;Völkermord;Korruption;Bestechlichkeit;Wahlbetrug;Landfriedensbruch, recipient
anzetteln | v | ACCUSE allege | speaker > subj | obj=Unruhe;Krieg;Aufstand;Putsch;Putschversuch;Gewalt;Rebellion;Revolte;Verschwörung;Krawall;Protest;Umsturz, both
argumentieren | v | ACCUSE disapprove | subj > gegen/gen(gegen) | gegen=*, actor
Argwohn auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Argwohn erregen | v | ACCUSE disapprove | bei/in/unter/von > subj/gen(subj) | both
argwöhnisch beobachten | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj)/comp(obj) | actor
argwöhnisch beobachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
argwöhnisch betrachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
argwöhnisch beäugen | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | actor
argwöhnisch sehen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
argwöhnisch verfolgen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
Ast absägen | v | ACCUSE disapprove | speaker > subj | both
attestieren | v | ACCUSE disapprove | subj > dat/gen(dat) | obj=@v_failure;@x_failing, actor
auf Angriffskurs gehen | v | ACCUSE disapprove | subj > zu/gen(zu)/mit/gen(mit)/gegen/gen(gegen)/gegenüber | both
auf Anklagebank kommen | v | ACCUSE allege | - > subj | recipient
auf Anklagebank landen | v | ACCUSE allege | - > subj | recipient
auf Anklagebank müssen | v | ACCUSE allege | - > subj | recipient
auf Argwohn stoßen | v | ACCUSE disapprove | bei/gen(bei)/in/von/unter > subj/gen(subj) | any
auf Besorgnis stoßen | v | ACCUSE disapprove | bei/gen(bei)/in/von/unter > subj/gen(subj) | any
auf Bestürzung stoßen | v | ACCUSE disapprove | bei/gen(bei)/in/von/unter > subj/gen(subj) | any
auf Distanz bleiben | v | ACCUSE disapprove | subj > zu/gen(zu) | both
auf Entrüstung stoßen | v | ACCUSE disapprove | bei/gen(bei)/in/von/unter > subj/gen(subj) | any
auf Fahndungsliste setzen | v | ACCUSE investigate | subj > obj | recipient
auf falsch Pferd setzen | v | ACCUSE disapprove | speaker > subj | both
auf Finger klopfen | v | ACCUSE disapprove | subj > dat | both
auf Finger klopfen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
auf Finger klopfen | v | ACCUSE disapprove | subj > dat/gen(dat)/obj/gen(obj) | both, subj=organisation;state;@official;@v_judge
auf Finger schauen | v | ACCUSE investigate | subj > dat/gen(dat) | both
auf Finger sehen | v | ACCUSE investigate | subj > dat/gen(dat) | both
auf Fuß treten | v | ACCUSE disapprove | subj > dat | both
auf Füße treten | v | ACCUSE disapprove | subj > dat/gen(dat) | both
auf Gewissen haben | v | ACCUSE allege | speaker > subj | both
auf Kappe gehen | v | ACCUSE allege | speaker > gen(auf) | both
auf Kollisionskurs gehen | v | ACCUSE disapprove | subj > zu/gen(zu)/mit/gen(mit)/gegen/gen(gegen)/gegenüber | both
auf Konfliktkurs gehen | v | ACCUSE disapprove | subj > zu/gen(zu)/mit/gen(mit)/gegen/gen(gegen)/gegenüber | both
auf Konfrontationskurs sein | v | ACCUSE disapprove | subj > mit/zu/gegen/gegenüber | both
auf Kopf stellen | v | ACCUSE disapprove | speaker > subj | both, obj=Tatsache;Wahrheit;Wirklichkeit;Realität;Geschichte;Recht
auf Kopfschütteln stoßen | v | ACCUSE disapprove | bei/gen(bei)/in/von/unter > subj/gen(subj) | any
auf Kosten betreiben | v | ACCUSE disapprove | speaker > subj | both
auf Kosten leben | v | ACCUSE disapprove | speaker > subj | both, subj=actor
auf Kriegsfuß stehen | v | ACCUSE disapprove | subj > mit/gen(mit) | both
auf Nase herumtanzen | v | ACCUSE disapprove | speaker > subj | both
auf Nase tanzen | v | ACCUSE disapprove | speaker > subj | both
auf Oppositionskurs gehen | v | ACCUSE disapprove | subj > zu/gen(zu)/mit/gen(mit)/gegen/gen(gegen)/gegenüber | both
auf Palme bringen | v | ACCUSE disapprove | obj > subj/gen(subj) | both
auf Palme bringen | v | ACCUSE disapprove | obj > subj/gen(subj)/in(subj) | obj=actor
auf Plan rufen | v | ACCUSE disapprove | obj > gen(subj)/subj | obj=actor, both
auf Plan rufen | v | ACCUSE disapprove | obj > subj/gen(subj)/in(subj) | obj=actor, subj!=@disaster
auf Protest treffen | v | ACCUSE disapprove | bei/gen(bei)/von/in > subj/gen(subj) | both
auf Rücken austragen | v | ACCUSE disapprove | speaker > subj | actor
auf Rücken austragen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
auf sich ziehen | v | ACCUSE disapprove | gen(obj)/von/aus > subj | obj=@x_reproach, both
auf Skepsis treffen | v | ACCUSE disapprove | bei/gen(bei)/von/in > subj/gen(subj) | both
auf Spiel setzen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
auf Spott stoßen | v | ACCUSE disapprove | bei/gen(bei)/in/von/unter > subj/gen(subj) | any
auf Stufe stellen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
auf Unverständnis treffen | v | ACCUSE disapprove | bei/gen(bei)/von/in > subj/gen(subj) | both
auf Unwillen stoßen | v | ACCUSE disapprove | bei/gen(bei)/in/von/unter > subj/gen(subj) | any
auf Verwunderung stoßen | v | ACCUSE disapprove | bei/gen(bei)/in/von/unter > subj/gen(subj) | any
auf Verärgerung stoßen | v | ACCUSE disapprove | bei/gen(bei)/in/von/unter > subj/gen(subj) | any
auf Widerspruch stoßen | v | ACCUSE disapprove | bei/gen(bei)/in/von/unter > subj/gen(subj) | any
auf Zahn fühlen | v | ACCUSE investigate | subj > dat/gen(dat) | both, dat=*
auf Zehen treten | v | ACCUSE disapprove | subj > dat/gen(dat) | both
auf Zeit spielen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
auf Zeit spielen | v | ACCUSE disapprove | speaker > subj | both, subj!=@sport
auf Zeit spielen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
aufbauschen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
aufbringen | v | ACCUSE disapprove | obj > subj/gen(subj) | gegen=sich, both
aufgebracht reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
aufheizen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
aufheizen | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_discord, both
aufmucken | v | ACCUSE disapprove | subj > gegen/gen(gegen) | both, gegen=*
aufnehmen | v | ACCUSE investigate | subj > gegen/zu/in | obj=Arbeit;Tätigkeit, subj=Untersuchungsausschuss;Untersuchungskommission;Ermittlungskommission;Sonderermittler;Sonderkommission;Wahrheitskommission;Kontrollausschuss
aufnehmen | v | ACCUSE investigate | subj > nach/nach(obj)/gen(obj) | obj=Fahndung;Verfolgung;Nachforschung;Spurensuche, subj=@police;Ermittler;Fahnder;state, subj!=@sport
aufoktroyieren | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
aufrechterhalten | v | ACCUSE allege | subj > gegen(obj)/gegen/an(obj)/gen(obj) | obj=Vorwurf;Anschuldigung;Anklage;Beschuldigung;Verdacht;Klage, actor
aufs Spiel setzen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
auftreten | v | ACCUSE disapprove | subj > gegen/gen(gegen) | gegen=@v_policy;@v_ill;@v_misuse;@v_opposed, actor
aufzeigen | v | ACCUSE disapprove | subj > gen(obj)/in(obj)/bei(obj)/in/bei | obj=Missstand;Mangel;Versäumnis;Verfehlung;Verstoß;Menschenrechtsverletzung;Missbrauch;Misswirtschaft;Fehlverhalten, actor
aufzwingen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
Auge verschließen | v | ACCUSE disapprove | speaker > subj | both
Auge verschließen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
Auge verschließen | v | ACCUSE disapprove | speaker > subj | both, vor=*
Auge vor verschließen | v | ACCUSE disapprove | speaker > subj | both
Augenmaß verlieren | v | ACCUSE disapprove | speaker > subj | both
Augenwischerei betreiben | v | ACCUSE disapprove | speaker > subj | both
aus Rohr schießen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/auf/gen(auf) | both, subj!=@troops;@armed;Panzer;Artillerie
ausbeuten | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
ausdrücken | v | ACCUSE disapprove | subj > über(obj)/an(obj)/gegen(obj)/gen(obj)/gegenüber/dat/über/gegen | obj=Unmut;Ärger;Zorn;Wut;Protest;Kritik;Zweifel;Skepsis;Unzufriedenheit;Verärgerung;Bestürzung;Entsetzen;Abscheu;Bedenken;Befremden;Unverständnis;Misstrauen;Ablehnung;Entrüstung;Unbehagen, actor
ausfallend werden | v | ACCUSE disapprove | subj > gegen/gegenüber/gen(gegen) | both
ausfallend werden | v | ACCUSE disapprove | subj > gegenüber/gegen | both
ausfällig werden | v | ACCUSE disapprove | subj > gegen/gegenüber/gen(gegen) | actor
ausgießen | v | ACCUSE disapprove | subj > über/gen(über) | obj=Spott;Hohn;Häme;Kübel, both
ausgrenzen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
aushöhlen | v | ACCUSE disapprove | speaker > subj | both, obj=@right;Rechtsstaat;Demokratie;Sozialstaat;Verfassung;Gewaltenteilung;Datenschutz;Grundgesetz
aushöhlen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
aushöhlen | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_peace, both
aushöhlen | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=Demokratie;Rechtsstaat;Frieden;Friedensprozess;Vertrauen;Souveränität;Unabhängigkeit;Autorität;Pressefreiheit;Rechtsstaatlichkeit;Stabilität, both
ausmachen | v | ACCUSE allege | subj > obj | als=@x_culprit, both
aussagen | v | ACCUSE allege | subj > gegen/gen(gegen) | gegen=actor, both
aussitzen | v | ACCUSE disapprove | speaker > subj | both, obj=*
aussitzen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
austeilen | v | ACCUSE disapprove | subj > gegen/gen(gegen) | gegen=*, actor
austricksen | v | ACCUSE disapprove | speaker > subj | both
Axt legen | v | ACCUSE disapprove | speaker > subj | both
bagatellisieren | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
bagatellisieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
beauftragen | v | ACCUSE investigate | subj > gegen(mit)/gen(mit)/zu(mit) | mit=Untersuchung;Ermittlung;Aufklärung;Überprüfung;Nachforschung, actor
bedenken | v | ACCUSE disapprove | subj > obj/gen(obj) | mit=Kritik;Spott;Hohn;Häme;Schimpfwort;Vorwurf;Tadel;Pfiff;Buhruf, both
Bedenken deponieren | v | ACCUSE disapprove | subj > gegen(obj)/über(obj)/an(obj)/bei/gen(bei)/in/gegenüber | actor
befeuern | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_discord, both
Befremden ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
befremdet reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
Befugnis überschreiten | v | ACCUSE disapprove | speaker > subj | both
begehen | v | ACCUSE allege | speaker > subj | both, subj=actor, obj=Völkermord;Kriegsverbrechen;Verrat;Wahlbetrug;Wortbruch;Vertragsbruch;Menschenrechtsverletzung
beharren | v | ACCUSE allege | subj > gegen(auf)/gen(auf) | auf=Vorwurf;Anschuldigung;Verdacht;Kritik, actor
Behauptung aufstellen | v | ACCUSE allege | subj > clause/gegen/gegen(obj) | clause=@v_misdeed, actor
beitreten | v | ACCUSE allege | subj > gegen(dat) | dat=Klage;Verfassungsklage;Völkermordklage;Sammelklage;Beschwerde, actor
belangen | v | ACCUSE allege | subj > obj/gen(obj) | wegen=*, recipient
Beleidigung ausstoßen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegenüber | any
belohnen | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=Aggression;Terror;Gewalt;Terrorismus;Aggressor;Terrorist;Diktator;Rechtsbruch;Erpressung;Vertragsbruch;Diktatur, both
belächeln | v | ACCUSE disapprove | subj > obj/gen(obj) | both
belächeln | v | ACCUSE disapprove | subj > obj/gen(obj) | both, obj=actor, active
Berufung ergreifen | v | ACCUSE allege | subj > gegen/gen(gegen) | actor
bescheinigen | v | ACCUSE disapprove | subj > dat/gen(dat) | obj=@v_failure;@x_failing, actor
beschimpfen | v | ACCUSE disapprove | subj > obj/gen(obj) | als=@x_bad, actor
Beschimpfung ausstoßen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegenüber | any
Beschuldigung vorbringen | v | ACCUSE allege | subj > gegen/gen(gegen)/gegen(obj)/gegenüber | any
Beschwerde deponieren | v | ACCUSE disapprove | subj > gegen(obj)/über(obj)/an(obj)/bei/gen(bei)/in/gegenüber | actor
Beschwerde vorbringen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/an(obj)/gegenüber/über(obj) | actor
Beschwerde übermitteln | v | ACCUSE disapprove | subj > dat/an/gen(an)/gegen(obj) | both
beschäftigen | v | ACCUSE investigate | obj > subj/gen(subj)/um(subj) | obj=Justiz;Staatsanwaltschaft;Verfassungsgericht;Kriminalpolizei;Ermittler;Staatsanwalt;Untersuchungsausschuss;Bundesanwaltschaft;Strafgerichtshof, recipient
beschönigen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
beschönigen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Besorgnis bekunden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/an/gen(an)/an(obj)/über/gen(über)/über(obj)/gegenüber/gen(gegenüber)/dat/clause | actor
Besorgnis hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
besorgt reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
Bestürzung ausdrücken | v | ACCUSE disapprove | subj > über/gen(über) | actor
Bestürzung hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
betrachten | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@x_bad, actor
betrachten | v | ACCUSE allege | subj > obj | als=@x_culprit, both
betrachten | v | ACCUSE disapprove | subj > obj | als=Feind;Erzfeind;Todfeind;Gegner;Staatsfeind;Verräter;Hauptfeind;Bedrohung, both
betreiben | v | ACCUSE allege | speaker > subj/gen(subj) | obj=Völkermord;Genozid;Apartheid;Staatsterrorismus;Staatsterror;Terrorismus;Spionage;Doppelspiel;Hetze;Wahlbetrug;Säuberung;Hexenjagd;Panikmache;Menschenhandel;Drogenhandel;Kriegstreiberei;Geschichtsfälschung;Klientelpolitik;Erpressung, both
betrügen | v | ACCUSE disapprove | speaker > subj | both, obj=@x_public
beunruhigt reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
Beunruhigung auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
beurteilen | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | als=@v_bad, actor
bezeichnen | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@x_bad, actor
Bezug zu Realität verlieren | v | ACCUSE disapprove | speaker > subj | both
beäugen | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | mit=Argwohn;Misstrauen;Skepsis;Unbehagen, actor
blau Brief bekommen | v | ACCUSE disapprove | von/aus/gen(von) > subj | both
blau Brief erhalten | v | ACCUSE disapprove | von/aus/gen(von) > subj | both
blau Brief schicken | v | ACCUSE disapprove | subj > an/dat/gen(an)/nach | both
Blut an Hand haben | v | ACCUSE allege | speaker > subj | both
Blut an Hand haben | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Bock zum Gärtner machen | v | ACCUSE disapprove | speaker > subj/über/gen(über) | any
Boden bereiten | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Bodenhaftung verlieren | v | ACCUSE disapprove | speaker > subj | both
Bogen überspannen | v | ACCUSE disapprove | speaker > subj | both
Bogen überspannen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
bombardieren | v | ACCUSE disapprove | subj > obj/gen(obj) | mit=Vorwurf;Kritik;Beschwerde;Frage;Anschuldigung;Beschimpfung, both
Brandbrief schicken | v | ACCUSE disapprove | subj > an/dat/gen(an) | actor
Brandbrief schreiben | v | ACCUSE disapprove | subj > an/gen(an) | actor
brandmarken | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
Brandrede halten | v | ACCUSE disapprove | subj > gegen/gegen(obj)/gen(gegen) | actor
brechen | v | ACCUSE allege | speaker > subj | both, obj=Völkerrecht;Recht;Verfassung;Grundgesetz;Gesetz;Menschenrecht;Zusage;Versprechen;Wort;Wahlversprechen
brechen | v | ACCUSE allege | speaker > subj/gen(subj) | obj=Völkerrecht;Recht;Verfassung;Wort;Versprechen;Wahlversprechen;Gesetz, both
Breitseite schießen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/auf | actor
Büchse öffnen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
charakterisieren | v | ACCUSE disapprove | subj > obj/gen(obj) | als=@x_bad, actor
dahinterstecken | v | ACCUSE allege | speaker > subj/gen(subj) | both
dahinterstehen | v | ACCUSE allege | speaker > subj/gen(subj) | both
darstellen | v | ACCUSE disapprove | subj > obj/gen(obj) | als=@x_bad, actor
Defizit sehen | v | ACCUSE disapprove | subj > bei/gen(bei)/in/gen(in) | both
Demokratiedefizit sehen | v | ACCUSE disapprove | subj > bei/gen(bei)/in/gen(in) | both
demütigen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
Denkzettel bekommen | v | ACCUSE disapprove | von/gen(von) > subj/gen(subj) | both
Denkzettel erhalten | v | ACCUSE disapprove | von/gen(von)/durch/aus > subj | both
denunzieren | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
destabilisieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
destabilisieren | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=Region;Land;Staat;Naher Osten;Nahost;Regierung;Lage;Nachbarland;Nachbar;Republik;Afrika;Europa;state, both
deutlich Ton anschlagen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/gen(an)/mit | both
deutlich Wort finden | v | ACCUSE disapprove | subj > für/gen(für)/gegenüber | both, für=*
deutlich Wort sprechen | v | ACCUSE disapprove | subj > gegenüber/mit/gegen/bei | both
dick Luft herrschen | v | ACCUSE disapprove | zwischen/zwischen(subj) & mit | any
diffamieren | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
doppelt Spiel treiben | v | ACCUSE disapprove | speaker > subj | both
dramatisieren | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
Dreck an Stecken haben | v | ACCUSE allege | speaker > subj | both
Dreistigkeit besitzen | v | ACCUSE disapprove | speaker > subj | both
durch Finger schauen | v | ACCUSE disapprove | speaker > subj | both
durch Fleischwolf drehen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
eigenmächtig handeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
eindecken | v | ACCUSE allege | subj > obj/gen(obj) | mit=Klage;Anzeige;Strafanzeige, both
eindecken | v | ACCUSE disapprove | subj > obj/gen(obj) | mit=Vorwurf;Kritik;Beschwerde;Spott, both
einhauen | v | ACCUSE disapprove | subj > auf/gen(auf) | both, subj=person
einheizen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
einleiten | v | ACCUSE allege | subj > gegen/gegen(obj) | obj=Schiedsverfahren;Schiedsgerichtsverfahren;Klageverfahren;Amtsanklage;Ministeranklage;Organstreitverfahren;Normenkontrollverfahren, actor
einrichten | v | ACCUSE investigate | subj > zu/gegen/für/gen(für) | obj=Sonderkommission;Ermittlungsgruppe;Soko;Ermittlungskommission, actor
einschalten | v | ACCUSE allege | subj > gegen/wegen/gen(wegen) | obj=Staatsanwaltschaft;Justiz;Gericht;Bundesverfassungsgericht;Verfassungsgericht;Gerichtshof;Polizei;Anwalt;Staatsanwalt;Volksanwaltschaft, actor
Einspruch einreichen | v | ACCUSE disapprove | subj > gegen/gen(gegen) | actor, gegen=*
einstecken | v | ACCUSE disapprove | von/gen(obj)/aus > subj | obj=@x_reproach, recipient
einstecken | v | ACCUSE disapprove | von/bei/in/gen(obj)/von(obj) > subj | obj=Schelte;Rüge;Rüffel;Prügel;Watsche;Ohrfeige, both
einstufen | v | ACCUSE disapprove | subj > obj/gen(obj) | als=@v_bad, actor, obj=actor
einstufen | v | ACCUSE disapprove | subj > obj/gen(obj) | als=@x_bad, actor
eintreten | v | ACCUSE disapprove | subj > gegen/gen(gegen)/von(gegen) | gegen=*, actor
Einwand deponieren | v | ACCUSE disapprove | subj > gegen(obj)/über(obj)/an(obj)/bei/gen(bei)/in/gegenüber | actor
Einwand geltend machen | v | ACCUSE disapprove | subj > gegen(obj)/gegen/gen(gegen) | actor
Einwand haben | v | ACCUSE disapprove | subj > gegen/gegen(obj)/gen(gegen) | both
einwenden | v | ACCUSE disapprove | subj > gegen/gen(gegen) | gegen=*, actor
Eiszeit herrschen | v | ACCUSE disapprove | zwischen/zwischen(subj) & mit | any
emotionalisieren | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
empfehlen | v | ACCUSE disapprove | subj > gen(obj)/zu(obj) | obj=Ablehnung;Nein, actor
empfinden | v | ACCUSE disapprove | subj > obj/gen(obj) | als=@x_bad, actor
empört kommentieren | v | ACCUSE disapprove | subj > gen(obj)/von(obj)/obj | actor
Empörung bekunden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/an/gen(an)/an(obj)/über/gen(über)/über(obj)/gegenüber/gen(gegenüber)/dat/clause | actor
Empörung ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Empörung erregen | v | ACCUSE disapprove | bei/in/unter/von/gen(obj) > subj/gen(subj) | both
Empörung kundtun | v | ACCUSE disapprove | subj > über(obj)/gegen(obj)/gen(obj)/an(obj)/gegenüber/über | actor
Empörung Luft machen | v | ACCUSE disapprove | subj > gegen/über/gegen(obj)/über(dat)/gen(über) | actor
entfachen | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_discord, both
entgegenbringen | v | ACCUSE disapprove | subj > dat | obj=Misstrauen;Ablehnung;Skepsis;Feindschaft;Verachtung;Argwohn;Hass, both
entgegenschallen | v | ACCUSE disapprove | aus/von/in/bei > dat | subj=Buhruf;Pfiff;Schmähruf;Pfeifkonzert, dat=actor
entgegenschlagen | v | ACCUSE disapprove | von/aus/gen(subj) > dat | subj=@x_reproach, recipient
entgegenschlagen | v | ACCUSE disapprove | aus/von/in/bei/von(subj)/gen(subj) > dat | subj=Kritik;Ablehnung;Empörung;Hass;Misstrauen;Wut;Zorn;Widerstand;Feindseligkeit;Unmut;Skepsis;Protest, dat=actor
entgegenschleudern | v | ACCUSE disapprove | subj > dat | both
entgegenstemmen | v | ACCUSE disapprove | subj > gen(obj) | obj=@v_policy;Plan;Vorhaben;Forderung;Vorschlag;Politik;Kurs;Vorstoß;Ansinnen, both
entgegenwehen | v | ACCUSE disapprove | von/aus/gen(subj) > dat | subj=@x_reproach, recipient
entlarven | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
Entrüstung bekunden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/an/gen(an)/an(obj)/über/gen(über)/über(obj)/gegenüber/gen(gegenüber)/dat/clause | actor
Entrüstung ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Entrüstung erregen | v | ACCUSE disapprove | bei/in/unter/von > subj/gen(subj) | both
entschieden auftreten | v | ACCUSE disapprove | subj > gegen/gen(gegen) | gegen=*, actor
Entsetzen bekunden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/an/gen(an)/an(obj)/über/gen(über)/über(obj)/gegenüber/gen(gegenüber)/dat/clause | actor
Entsetzen ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Entsetzen hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Enttäuschung auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Enttäuschung bekunden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/an/gen(an)/an(obj)/über/gen(über)/über(obj)/gegenüber/gen(gegenüber)/dat/clause | actor
Enttäuschung Luft machen | v | ACCUSE disapprove | subj > gegen/über/gegen(obj)/über(dat)/gen(über) | actor
erbost reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
erfahren | v | ACCUSE disapprove | von/durch/in/bei/aus/von(obj)/gen(obj) > subj/gen(subj) | obj=Kritik;Ablehnung;Widerspruch;Gegenwind;Schelte;Schmähung, both
erfinden | v | ACCUSE allege | speaker > subj/gen(subj) | obj=@v_accusation;Vorwand;Lüge;Geschichte;Beweis, active, both
erfüllen | v | ACCUSE allege | speaker > subj/gen(subj) | obj=Tatbestand;Straftatbestand;Kriterium, gen(obj)=@crime, recipient
ergehen | v | ACCUSE allege | von/gen(subj)/durch > gegen/gen(gegen) | subj=Strafbefehl;Anklage;Anzeige, recipient
Ermittlungsverfahren laufen | v | ACCUSE investigate | - > gegen/gen(gegen) | gegen=*, recipient
erniedrigen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
Ernst erkennen | v | ACCUSE disapprove | speaker > subj | neg, both, subj=actor
ernst nehmen | v | ACCUSE disapprove | speaker > subj | neg, both, subj=actor
Ernst verkennen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
erpressbar machen | v | ACCUSE disapprove | speaker > subj | both
erteilen | v | ACCUSE disapprove | subj > dat/gen(dat) | obj=Denkzettel;Tadel;Schelte;Rüffel;Verweis;Misstrauensvotum;Ohrfeige;Lektion, both
erwirken | v | ACCUSE allege | subj > gegen/gegen(obj)/gen(gegen) | obj=Haftbefehl;Strafbefehl;Durchsuchungsbefehl;Durchsuchungsbeschluss;Untersuchungshaft;Anklage;Verfügung;Haft;Unterlassung, any
erzürnt reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
eröffnen | v | ACCUSE allege | subj > gegen/gen(gegen) | obj=Ausschlussverfahren;Parteiausschlussverfahren;Parteiordnungsverfahren, actor
Etikettenschwindel betreiben | v | ACCUSE disapprove | speaker > subj | both
fahrlässig handeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
falsch handeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
falsch reagieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Fass Boden ausschlagen | v | ACCUSE disapprove | speaker > gen(zu)/zu | actor
Fassungslosigkeit auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Fehdehandschuh hinwerfen | v | ACCUSE disapprove | subj > dat/obj | both
feindlich gegenüberstehen | v | ACCUSE disapprove | subj > gen(dat)/dat | both
feindselig gegenüberstehen | v | ACCUSE disapprove | subj > gen(dat)/dat | both
Fett weg bekommen | v | ACCUSE disapprove | von/bei > subj | both
Fetzen fliegen | v | ACCUSE disapprove | zwischen/in/bei & mit | any
Finger in Spiel haben | v | ACCUSE allege | speaker > subj | both
Fluch ausstoßen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegenüber | any
formulieren | v | ACCUSE disapprove | subj > gegen(obj)/an(obj)/gegen/an/gegenüber | obj=Bedenken;Einwand;Vorbehalt;Protest;Vorwurf, both
forschen | v | ACCUSE investigate | subj > nach | nach=@v_culprit;Brandursache;Absturzursache;Motiv;Hintergrund, subj=@v_investigator
fortsetzen | v | ACCUSE investigate | subj > gegen(obj)/gegen/in/zu(obj) | obj=Ermittlung;Untersuchung;Inspektion;Kontrolle;Nachforschung, any
fortsetzen | v | ACCUSE allege | subj > gegen(obj)/gegen | obj=Prozess;Strafprozess;Verfahren, gegen(obj)=*
Frechheit besitzen | v | ACCUSE disapprove | speaker > subj | both
frontal angehen | v | ACCUSE disapprove | subj > obj | both
frontal attackieren | v | ACCUSE disapprove | subj > obj/gen(obj) | both
Frust Luft machen | v | ACCUSE disapprove | subj > gegen/über/gegen(obj)/über(dat)/gen(über) | actor
Fähnchen hängen | v | ACCUSE disapprove | speaker > subj | both
fälschen | v | ACCUSE allege | speaker > gen(obj)/durch/von/place | passive, obj=Wahl;Wahlergebnis;Abstimmung;Ergebnis;Präsidentenwahl;Präsidentschaftswahl;Parlamentswahl;Referendum;Stichwahl, actor, also
führen | v | ACCUSE disapprove | speaker > subj | both, in=Abgrund;Chaos;Katastrophe;Sackgasse;Ruin;Isolation;Irre
für dumm verkaufen | v | ACCUSE allege | speaker > subj | both
für dumm verkaufen | v | ACCUSE disapprove | speaker > subj | both
für Missfallen sorgen | v | ACCUSE disapprove | bei/von/in/unter > subj/gen(subj)/poss(subj) | recipient
für Protest sorgen | v | ACCUSE disapprove | bei/in/unter/von > subj/gen(subj)/poss(subj) | both
für Unbehagen sorgen | v | ACCUSE disapprove | bei/in/unter > subj/gen(subj)/poss(subj) | both
für Ärger sorgen | v | ACCUSE disapprove | bei/in/unter > subj/gen(subj)/poss(subj) | both
gar gehen | v | ACCUSE disapprove | speaker > gen(zu) | actor, neg
Gardinenpredigt halten | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Geduld reißen | v | ACCUSE disapprove | dat/obj > mit/bei/gegenüber | actor
Geduld zu Ende gehen | v | ACCUSE disapprove | speaker/gen(subj)/dat > mit(subj)/mit | both
gefährden | v | ACCUSE disapprove | speaker > subj | both, subj=actor
gefährden | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_peace, both
gegen aufbringen | v | ACCUSE disapprove | gen(obj)/obj > subj/gen(subj) | both
gegen Schienbein treten | v | ACCUSE disapprove | subj > dat | both
gegen Schienbein treten | v | ACCUSE disapprove | subj > dat/gen(dat) | both
gegen Strich gehen | v | ACCUSE disapprove | dat > gen(subj)/adj(subj)/subj/von(subj) | dat=actor
gegen Wand fahren | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
gegen Wand fahren | v | ACCUSE disapprove | speaker > subj | both, obj=*
gegeneinander ausspielen | v | ACCUSE disapprove | speaker > subj | both
gegeneinander ausspielen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Gegenwind bekommen | v | ACCUSE disapprove | von/aus/gen(von)/in > subj/gen(subj) | actor
Gegenwind bekommen | v | ACCUSE disapprove | aus/von > subj/gen(subj) | both
Gegenwind spüren | v | ACCUSE disapprove | aus/von > subj/gen(subj) | both
geißeln | v | ACCUSE disapprove | subj > obj/gen(obj) | als=@x_bad, actor
Gelächter ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
genug tun | v | ACCUSE disapprove | speaker > subj | neg, both, subj=actor
gerichtlich angehen | v | ACCUSE allege | subj > gegen/gen(gegen)/gen(obj)/obj | actor
gerichtlich belangen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
gerichtlich verfolgen | v | ACCUSE allege | subj > obj/gen(obj) | any
Geschichte verdrehen | v | ACCUSE disapprove | speaker > subj | both
Geschütz auffahren | v | ACCUSE disapprove | subj > gegen/gen(gegen) | both
Gift spucken | v | ACCUSE disapprove | subj > gegen/gen(gegen)/in | both
Giftpfeil abfeuern | v | ACCUSE disapprove | subj > gegen/gen(gegen)/auf | actor
Giftpfeil schießen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/auf | actor
Glaubwürdigkeit verlieren | v | ACCUSE disapprove | speaker > subj | both
Glaubwürdigkeit verlieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
gleich kommen | v | ACCUSE disapprove | speaker > gen(subj)/subj | dat=@v_bad, both
gleich kommen | v | ACCUSE disapprove | speaker > gen(subj)/subj | dat=Völkermord;Erpressung;Putsch;Staatsstreich;Folter;Zensur;Verrat;Apartheid;Annexion;Kriegsverbrechen;Staatsterrorismus;Skandal;Bankrotterklärung;Todesurteil;Kapitulation;Ohrfeige;Enteignung;Berufsverbot, both
gleichkommen | v | ACCUSE disapprove | speaker > gen(subj)/subj | dat=@v_bad, both
gleichkommen | v | ACCUSE disapprove | speaker > gen(subj)/subj | dat=Völkermord;Erpressung;Putsch;Staatsstreich;Folter;Zensur;Verrat;Apartheid;Annexion;Kriegsverbrechen;Staatsterrorismus;Skandal;Bankrotterklärung;Todesurteil;Kapitulation;Ohrfeige;Enteignung;Berufsverbot, both
granteln | v | ACCUSE disapprove | subj > über/gen(über)/an/gen(an)/gegen/gen(gegen)/clause | both
grillen | v | ACCUSE investigate | subj > obj | subj=@v_parliament;Ausschuss;Untersuchungsausschuss;Abgeordneter;Abgeordnete;Parlamentarier;Senator;Kommission, obj=@official;person, both
groß Ton spucken | v | ACCUSE disapprove | speaker > subj | both
grummeln | v | ACCUSE disapprove | in/bei/unter > wegen/gen(wegen)/gegen/über | both
Grundsatz verraten | v | ACCUSE disapprove | speaker > subj | both, subj=actor
gut Wort finden | v | ACCUSE disapprove | subj > für/gen(für) | neg, both
hageln | v | ACCUSE disapprove | von/aus/gen(obj) > an/gegen/für/gen(an)/an(obj)/gen(gegen) | obj=@x_reproach, any
hageln | v | ACCUSE disapprove | von/aus/gen(subj) > an/gegen/für/gen(an)/an(subj)/gen(gegen) | subj=@x_reproach, any
hageln | v | ACCUSE disapprove | von/aus/gen(subj) > auf/gen(auf) | subj=@x_reproach, auf=actor, any
halten | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | für=@x_bad, actor
Hand in Spiel haben | v | ACCUSE allege | speaker > subj | both
Handschrift sehen | v | ACCUSE allege | subj > gen(obj)/bei/gen(bei)/von(obj) | both
hart angehen | v | ACCUSE disapprove | subj > obj | both
hart attackieren | v | ACCUSE disapprove | subj > obj/gen(obj) | both
hart Ton anschlagen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/gen(an)/mit | both
hart Tonart anschlagen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/gen(an)/mit | both
hart Wort finden | v | ACCUSE disapprove | subj > gen(für)/für/gen(zu)/über/gegen | both
Hass säen | v | ACCUSE disapprove | speaker > subj | both
Hass säen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Hauptschuld tragen | v | ACCUSE allege | speaker > subj/gen(subj) | both, subj!=ich;wir
Haus anzünden | v | ACCUSE disapprove | speaker > subj | both, subj=organisation
Hausaufgabe machen | v | ACCUSE disapprove | speaker > subj | neg, both
Haussegen schiefhängen | v | ACCUSE disapprove | zwischen/bei/in & mit | any
heftig angehen | v | ACCUSE disapprove | subj > obj | both
heraufbeschwören | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_discord, both
herausgeben | v | ACCUSE investigate | subj > gen(obj)/von(obj) | obj=Fahndungsfoto;Fahndungsbild;Phantombild;Fahndungsplakat, any
herumeieren | v | ACCUSE disapprove | speaker > subj | both
herumeiern | v | ACCUSE disapprove | speaker > subj | both
herummäkeln | v | ACCUSE disapprove | subj > an/gen(an) | both
herumnörgeln | v | ACCUSE disapprove | subj > an/gen(an) | both
herunterspielen | v | ACCUSE disapprove | speaker > subj | both, obj=*
herunterspielen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Hetze betreiben | v | ACCUSE disapprove | speaker > subj | both
hinauszögern | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
hinstellen | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
hinter Licht führen | v | ACCUSE allege | speaker > subj | both
hintergehen | v | ACCUSE disapprove | speaker > subj | both
hintergehen | v | ACCUSE disapprove | speaker > subj | both, obj=@x_public
hintergehen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
hoch Welle schlagen | v | ACCUSE disapprove | in/bei > gen(subj) | both
Hochverrat begehen | v | ACCUSE disapprove | speaker > subj | both
Hohn ausschütten | v | ACCUSE disapprove | subj > über/gen(über) | both
Hohn sprechen | v | ACCUSE disapprove | speaker > gen(subj)/subj | both
Hohn sprechen | v | ACCUSE disapprove | speaker > subj/gen(subj) | dat=Völkerrecht;Recht;Verfassung;Grundgesetz;Abkommen;Vertrag;Resolution;Interesse;Menschenrecht;Geist;Vereinbarung;Demokratie;Frieden;Ziel;Wert;Prinzip;Friedensprozess;Grundsatz;Konvention, both
hohnsprechen | v | ACCUSE disapprove | speaker > subj/gen(subj) | dat=Völkerrecht;Recht;Verfassung;Grundgesetz;Abkommen;Vertrag;Resolution;Interesse;Menschenrecht;Geist;Vereinbarung;Demokratie;Frieden;Ziel;Wert;Prinzip;Friedensprozess;Grundsatz;Konvention, both
Häme ernten | v | ACCUSE disapprove | von/bei/gen(bei) > subj | any
Häme ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
härter Ton anschlagen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/gen(an)/mit | both
Hölle heiß machen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Hölle heiß machen | v | ACCUSE disapprove | subj > dat/obj | both
illegal handeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
im Clinch liegen | v | ACCUSE disapprove | subj & mit | both
im Clinch sein | v | ACCUSE disapprove | subj & mit | both
im Dauerstreit liegen | v | ACCUSE disapprove | subj & mit | both
im Regen stehen lassen | v | ACCUSE disapprove | speaker/obj > subj | both
im Regen stehen lassen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
im Stich lassen | v | ACCUSE disapprove | speaker > subj | both
im Streit liegen | v | ACCUSE disapprove | subj & mit | both
in Auftrag geben | v | ACCUSE investigate | subj > zu(obj)/über(obj)/gen(obj) | obj=Untersuchung;Ermittlung;Überprüfung, actor
in Außenministerium bestellen | v | ACCUSE disapprove | subj > obj | recipient
in Berufung gehen | v | ACCUSE allege | subj > gegen/gen(gegen) | actor
in Clinch liegen | v | ACCUSE disapprove | subj & mit | both
in Dauerstreit liegen | v | ACCUSE disapprove | subj & mit | both
in Ecke stellen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
in eigen Tasche wirtschaften | v | ACCUSE allege | speaker > subj | both
in Fadenkreuz geraten | v | ACCUSE investigate | gen(in)/von > subj/gen(subj) | gen(in)=@v_investigator;Justiz;Polizei;Staatsanwaltschaft;Behörde;Geheimdienst
in Geiselhaft nehmen | v | ACCUSE disapprove | speaker > subj | both
in Haar liegen | v | ACCUSE disapprove | subj & mit | both
in Hand spielen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, dat=*
in Hand spielen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
in Konflikt liegen | v | ACCUSE disapprove | subj & mit | both
in Luft zerreißen | v | ACCUSE disapprove | subj > gen(obj)/obj/von(obj) | actor, both
in Nähe rücken | v | ACCUSE disapprove | subj > obj/gen(obj) | both
in Rage bringen | v | ACCUSE disapprove | obj > subj/gen(subj) | both
in Rage versetzen | v | ACCUSE disapprove | obj > subj/gen(subj) | both
in recht Ecke stellen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
in Regen stellen | v | ACCUSE disapprove | speaker/obj > subj | both
in Revision gehen | v | ACCUSE allege | subj > gegen/gen(gegen) | actor
in schlecht Licht rücken | v | ACCUSE disapprove | subj > obj | both
in schlecht Licht stellen | v | ACCUSE disapprove | subj > obj | both
in Schranke verweisen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
in Schuh schieben | v | ACCUSE allege | subj > dat | actor
in Schuh schieben | v | ACCUSE allege | subj > dat/gen(dat) | actor
in Schuh schieben | v | ACCUSE allege | subj > dat/gen(dat)/obj | both
in Schuhe schieben | v | ACCUSE allege | subj > dat/gen(dat) | both
in selbe Kerbe schlagen | v | ACCUSE disapprove | subj > gegen | actor, gegen=*
in Sippenhaft nehmen | v | ACCUSE disapprove | subj > obj | both
in Streit geraten | v | ACCUSE disapprove | subj & mit | both
in Streit geraten | v | ACCUSE disapprove | subj & mit | both, subj=actor
in Streit liegen | v | ACCUSE disapprove | subj & mit | both
in Tasche greifen | v | ACCUSE disapprove | speaker > subj | both, dat=*
in Tasche stecken | v | ACCUSE allege | speaker > subj | both, obj=@money, subj=@official;organisation;state
in Zange nehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
in Zusammenhang bringen | v | ACCUSE allege | subj > obj/gen(obj) | mit=@attack;@crime;Anschlag;Affäre;Skandal;Terrornetzwerk;Entführung;Terrorismus, recipient
ins Außenamt einbestellen | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | any
ins Außenamt zitieren | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | any
ins Außenministerium bestellen | v | ACCUSE disapprove | subj > obj | recipient
ins Außenministerium einbestellen | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | any
ins Außenministerium zitieren | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | any
ins Fadenkreuz geraten | v | ACCUSE investigate | gen(in)/von > subj/gen(subj) | gen(in)=@v_investigator;Justiz;Polizei;Staatsanwaltschaft;Behörde;Geheimdienst
ins Fadenkreuz nehmen | v | ACCUSE investigate | subj > obj/gen(obj) | actor, subj=@v_investigator
ins Feld ziehen | v | ACCUSE disapprove | subj > gegen/gen(gegen) | gegen=*, both
ins Gesicht blasen | v | ACCUSE disapprove | aus/von > dat | both, subj=Wind;Gegenwind
ins Kanzleramt einbestellen | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | any
ins Lächerliche ziehen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
ins Lächerliche ziehen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
ins Ministerium einbestellen | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | any
insinuieren | v | ACCUSE allege | subj > dat/obj/obj(clause)/clause | both
instrumentalisieren | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
instrumentalisieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
instrumentalisieren | v | ACCUSE allege | speaker > subj/gen(subj) | obj=Justiz;Gericht;Religion;Flüchtling;Polizei;Opfer;Geheimdienst;Geschichte, both
Irritation hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
irritiert reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
jagen | v | ACCUSE investigate | subj > obj | subj=@police;Fahnder;Ermittler;Interpol;Geheimdienst, obj=Terrorist;Attentäter;Terrorverdächtiger;Kriegsverbrecher;Entführer;Drogenboss;Extremist
juristisch angehen | v | ACCUSE allege | subj > gegen/gen(gegen)/gen(obj)/obj | actor
juristisch belangen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
juristisch Schritt unternehmen | v | ACCUSE allege | subj > gegen/gen(gegen) | actor
juristisch verfolgen | v | ACCUSE allege | subj > obj/gen(obj) | any
Kante zeigen | v | ACCUSE disapprove | subj > gegen/gegenüber/gen(gegen) | actor
Kapital schlagen | v | ACCUSE disapprove | speaker > subj | both, aus=*
kaputtmachen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
kaputtsparen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
kassieren | v | ACCUSE allege | von/gen(obj)/von(obj) > subj | obj=Anzeige;Strafanzeige;Klage, recipient
kassieren | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(obj)/von(obj) > subj/gen(subj) | obj=Kritik;Häme;Schelte;Spott;Tadel;Denkzettel;Verweis;Watsche, recipient
Keil treiben | v | ACCUSE disapprove | speaker > subj | both
keppeln | v | ACCUSE disapprove | subj > über/gen(über)/an/gen(an)/gegen/gen(gegen)/clause | both
Klage laufen | v | ACCUSE allege | gen(subj)/von(subj) > gegen/gen(gegen) | gegen=*, recipient
Klage vorbringen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/an(obj)/gegenüber/über(obj) | actor
Klartext reden | v | ACCUSE disapprove | subj > gegenüber/mit/gegen | both
Klartext reden | v | ACCUSE disapprove | subj > mit/gen(mit)/gegenüber | both
Klartext reden | v | ACCUSE disapprove | subj > mit/gegenüber | both
Klartext reden | v | ACCUSE disapprove | subj > mit/gegenüber/gen(mit) | both
Klartext sprechen | v | ACCUSE disapprove | subj > gegenüber/mit/gegen | both
Klartext sprechen | v | ACCUSE disapprove | subj > mit/gegenüber/gen(mit) | both
klein reden | v | ACCUSE disapprove | speaker > subj | both, obj=*
kleinreden | v | ACCUSE disapprove | speaker > subj | both
kleinreden | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
kleinreden | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Klientelpolitik betreiben | v | ACCUSE disapprove | speaker > subj | both
knirschen | v | ACCUSE disapprove | zwischen & mit | zwischen=actor
Knüppel zwischen Bein werfen | v | ACCUSE disapprove | subj > dat/gen(dat)/obj | both
Kompetenz überschreiten | v | ACCUSE disapprove | speaker > subj | both
Konflikt anheizen | v | ACCUSE disapprove | speaker > subj | both
Konflikt suchen | v | ACCUSE disapprove | subj > mit/gen(mit) | both
Konfrontation suchen | v | ACCUSE disapprove | subj > mit/gen(mit) | both
konfrontieren | v | ACCUSE allege | subj > obj | mit=Vorwurf;Vorwürfe;Anschuldigung;Verdacht;Beweis;Kritik;Beschuldigung;Anklage, recipient
konsterniert reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
konterkarieren | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_peace, both
Kontra geben | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Kontrolle verlieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor, subj!=Pilot;Fahrer;Lenker;Kapitän;Fahrerin;Lokführer;Busfahrer
Kontrolle verlieren | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, subj=organisation;@official;person;Regierung;Koalition
Kopf in Sand stecken | v | ACCUSE disapprove | speaker > subj | both
Kopf schütteln | v | ACCUSE disapprove | subj > über/gen(über) | both
Kopf schütteln | v | ACCUSE disapprove | subj > über/gen(über) | über=*, both
Kopfschütteln hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Korruption offenlegen | v | ACCUSE allege | subj > gen(obj)/in(obj)/bei(obj)/in | actor
krachen | v | ACCUSE disapprove | zwischen & mit | zwischen=actor
kriseln | v | ACCUSE disapprove | zwischen & mit | zwischen=actor
Kritik auf sich ziehen | v | ACCUSE disapprove | gen(obj)/von(obj)/adj(obj) > subj/gen(subj) |
Kritik aussprechen | v | ACCUSE disapprove | subj > an/gen(an)/gegen/gegenüber | actor
Kritik bekommen | v | ACCUSE disapprove | von/aus/gen(von) > subj/gen(subj) |
Kritik deponieren | v | ACCUSE disapprove | subj > gegen(obj)/über(obj)/an(obj)/bei/gen(bei)/in/gegenüber | actor
Kritik richten | v | ACCUSE disapprove | subj > an/gegen/gen(gegen)/gen(an) | actor
kritisch beobachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
kritisch betrachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
kritisch beäugen | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | actor
kritisch Haltung einnehmen | v | ACCUSE disapprove | subj > gegenüber/zu/gen(zu)/gen(gegenüber) | actor
kritisch kommentieren | v | ACCUSE disapprove | subj > gen(obj)/von(obj)/obj | actor, subj=actor
kritisch Ton anschlagen | v | ACCUSE disapprove | subj > gegenüber/gegen/gen(gegenüber) | actor
kritisch Ton anschlagen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/gen(an)/mit | both
kritisch verfolgen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
kritisch Wort finden | v | ACCUSE disapprove | subj > gen(für)/für/gen(zu)/über | both
kritisieren | v | ACCUSE disapprove | subj > obj/gen(obj) | als=@x_bad, actor
krumm nehmen | v | ACCUSE disapprove | subj > dat/gen(obj) | both
krummnehmen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
krummnehmen | v | ACCUSE disapprove | subj > dat | both
kundtun | v | ACCUSE disapprove | subj > über(obj)/gegen(obj)/gegenüber/an(obj)/über/mit(obj) | obj=Unmut;Missfallen;Ärger;Protest;Empörung;Unzufriedenheit;Ablehnung;Enttäuschung;Verärgerung;Kritik;Zorn, actor
kundtun | v | ACCUSE disapprove | subj > über(obj)/gen(obj)/gegen(obj)/an(obj)/über/gegenüber/mit(obj) | obj=Unmut;Ärger;Missfallen;Empörung;Zorn;Wut;Unzufriedenheit;Ablehnung;Kritik;Enttäuschung;Verärgerung;Entsetzen;Abscheu, actor
kuschen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
kuschen | v | ACCUSE disapprove | speaker > subj | both, vor=*
kühl aufnehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor
laden | v | ACCUSE investigate | subj > obj | als=Zeuge;Zeugin;Beschuldigter;Auskunftsperson;Sachverständiger, recipient
laden | v | ACCUSE investigate | subj > obj | vor=Ausschuss;Untersuchungsausschuss;Gericht;Kommission;Tribunal, recipient
lamentieren | v | ACCUSE disapprove | subj > über/gen(über) | both
lamentieren | v | ACCUSE disapprove | subj > über/gen(über)/an/gen(an)/gegen/gen(gegen)/clause | both
lancieren | v | ACCUSE disapprove | subj > gegen/gegen(obj)/gen(gegen) | obj=Kampagne;Hetzkampagne;Verleumdungskampagne;Schmutzkampagne;Attacke, any
Land ruinieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
laut werden | v | ACCUSE disapprove | in/aus/bei/unter/von > gegen(subj)/gegen/an(subj) | subj=Stimme;Protest;Kritik;Unmut;Widerspruch;Bedenken, any, gegen(subj)=*
lavieren | v | ACCUSE disapprove | speaker > subj | both
lavieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Lehre lernen | v | ACCUSE disapprove | speaker > subj | neg, both, subj=actor
Lehre ziehen | v | ACCUSE disapprove | speaker > subj | neg, both, subj=actor
leichtfertig handeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
lenken | v | ACCUSE allege | subj > auf/gen(auf) | obj=Verdacht, actor
lächerlich machen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
lügen | v | ACCUSE disapprove | speaker > subj | both
Machenschaft offenlegen | v | ACCUSE allege | subj > gen(obj)/in(obj)/bei(obj)/in | actor
Macht missbrauchen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Mahnbrief schicken | v | ACCUSE disapprove | subj > an/dat/gen(an) | both
Mahnschreiben schicken | v | ACCUSE disapprove | subj > an/dat/gen(an) | both
Mangel sehen | v | ACCUSE disapprove | subj > bei/gen(bei)/in/gen(in) | both
manipulieren | v | ACCUSE allege | speaker > gen(obj)/durch/von/place | passive, obj=Wahl;Wahlergebnis;Abstimmung;Ergebnis;Präsidentenwahl;Präsidentschaftswahl;Parlamentswahl;Referendum;Stichwahl, actor, also
Maske fallen lassen | v | ACCUSE disapprove | speaker > subj | both
massiv attackieren | v | ACCUSE disapprove | subj > obj/gen(obj) | both
maulen | v | ACCUSE disapprove | subj > über/gen(über)/gegen | both
mauscheln | v | ACCUSE disapprove | speaker > subj | both
Maß verlieren | v | ACCUSE disapprove | speaker > subj | both
Maß verlieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
meckern | v | ACCUSE disapprove | subj > über/gen(über)/an/gen(an)/gegen/gen(gegen)/clause | both
Meinung sagen | v | ACCUSE disapprove | subj > dat | both
Meinung sagen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Menschenrecht verletzen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
messen | v | ACCUSE disapprove | speaker > subj | both, subj=actor, mit=Maß
missachten | v | ACCUSE allege | speaker > subj/gen(subj) | obj=Völkerrecht;Menschenrecht;Souveränität;Verfassung;Grundrecht;Abkommen;Vertrag;Resolution;Recht;Auflage, both
Missbilligung übermitteln | v | ACCUSE disapprove | subj > dat/an/gen(an)/gegen(obj) | both
missbrauchen | v | ACCUSE allege | speaker > subj/gen(subj) | obj=Macht;Amt;Position;Justiz;Gericht;Polizei;Vertrauen;Mehrheit;Parlament;Vorsitz;Religion;Vetorecht;Stellung, both
Missfallen auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Missfallen hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Missfallen kundtun | v | ACCUSE disapprove | subj > über(obj)/gegen(obj)/gen(obj)/an(obj)/gegenüber/über | actor
Missstand offenlegen | v | ACCUSE allege | subj > gen(obj)/in(obj)/bei(obj)/in | actor
Misstrauen auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Misstrauen hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Misstrauen säen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
misstrauisch beobachten | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj)/comp(obj) | actor
misstrauisch beobachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
misstrauisch betrachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
misstrauisch beäugen | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | actor
misstrauisch gegenüberstehen | v | ACCUSE disapprove | subj > gen(dat)/dat | both
misstrauisch sehen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
misstrauisch verfolgen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Ablehnung begegnen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
mit Abscheu reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
mit Angst spielen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
mit Argusauge beobachten | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj)/comp(obj) | both
mit Argwohn beobachten | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj)/comp(obj) | actor
mit Argwohn beobachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Argwohn betrachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Argwohn sehen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Argwohn verfolgen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Bedauern aufnehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor
mit Befremden beobachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Befremden betrachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Befremden sehen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Befremden verfolgen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Besorgnis beobachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Besorgnis betrachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Besorgnis reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
mit Besorgnis verfolgen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Bestürzung reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
mit Buhruf quittieren | v | ACCUSE disapprove | subj > gen(obj)/obj/von(obj) |
mit Dreck bewerfen | v | ACCUSE disapprove | subj > obj | both
mit Empörung aufnehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor
mit Entrüstung reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
mit Enttäuschung aufnehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor
mit Feuer spielen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
mit Feuer zündeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
mit gezinkt Karte spielen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
mit Hohn überziehen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
mit Häme reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
mit Häme überschütten | v | ACCUSE disapprove | subj > obj/gen(obj) | both
mit Häme überziehen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
mit Irritation reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
mit Kanone schießen | v | ACCUSE disapprove | speaker > subj | both, auf=Spatz
mit Leben spielen | v | ACCUSE disapprove | speaker > subj | both
mit Misstrauen aufnehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor
mit Misstrauen begegnen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
mit Misstrauen beobachten | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj)/comp(obj) | actor
mit Misstrauen beobachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Misstrauen betrachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Misstrauen sehen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Misstrauen verfolgen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Pfiff quittieren | v | ACCUSE disapprove | subj > gen(obj)/obj/von(obj) |
mit Protest reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
mit Schmutz bewerfen | v | ACCUSE disapprove | subj > obj | both
mit Skepsis aufnehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor
mit Skepsis begegnen | v | ACCUSE disapprove | subj > dat/gen(dat) | actor
mit Skepsis beobachten | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj)/comp(obj) | actor
mit Skepsis beobachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Skepsis betrachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Skepsis reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
mit Skepsis verfolgen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Sorge aufnehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor
mit Spott reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
mit Spott übergießen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
mit Unbehagen beobachten | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj)/comp(obj) | actor
mit Unbehagen beobachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Unbehagen betrachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Unbehagen sehen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Unbehagen verfolgen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
mit Unmut aufnehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor
mit Unmut reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
mit Verwunderung reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
mit Verärgerung reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
mit Wut reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
mit Zurückhaltung aufnehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor
mit zweierlei Maß messen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
Mitschuld sehen | v | ACCUSE allege | subj > gen(obj)/bei/gen(bei)/von(obj) | both
Mitschuld tragen | v | ACCUSE allege | speaker > subj/gen(subj) | both, subj!=ich;wir
Mittelfinger zeigen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Mitverantwortung sehen | v | ACCUSE allege | subj > gen(obj)/bei/gen(bei)/von(obj) | both
Mitverantwortung tragen | v | ACCUSE allege | speaker > subj/gen(subj) | both, subj!=ich;wir
Mordanklage erheben | v | ACCUSE allege | subj > gegen/gen(gegen) | recipient
motzen | v | ACCUSE disapprove | subj > über/gen(über)/an/gen(an)/gegen/gen(gegen)/clause | both
murren | v | ACCUSE disapprove | subj/in > über/gen(über)/gegen/gen(gegen)/wegen/gen(wegen) | both
mäkeln | v | ACCUSE disapprove | subj > an/gen(an)/über | both
mäkeln | v | ACCUSE disapprove | subj > über/gen(über)/an/gen(an)/gegen/gen(gegen)/clause | both
nach Karlsruhe ziehen | v | ACCUSE allege | subj > gegen/gen(gegen)/wegen | actor
nachtreten | v | ACCUSE disapprove | subj > gegen/gen(gegen) | both, subj!=@sport
nachtreten | v | ACCUSE disapprove | subj > gegen/gen(gegen) | gegen=*, actor
Nase voll haben | v | ACCUSE disapprove | subj > von/gen(von) | both
Nebelkerze werfen | v | ACCUSE disapprove | speaker > subj | both
Nebelkerze werfen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
negativ beurteilen | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | actor
nennen | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@x_bad, actor
nicht genug tun | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
Nichtigkeitsklage erheben | v | ACCUSE allege | subj > gegen/gen(gegen)/von(gegen) | actor
nichts tun | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
nichts unternehmen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
niederprasseln | v | ACCUSE disapprove | von/aus/gen(subj) > auf/gen(auf) | subj=@x_reproach, auf=actor, any
nähren | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_discord, both
nörgeln | v | ACCUSE disapprove | subj > an/gen(an)/über | both
nörgeln | v | ACCUSE disapprove | subj > über/gen(über)/an/gen(an)/gegen/gen(gegen)/clause | both
Ohr lang ziehen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Ohrfeige bekommen | v | ACCUSE disapprove | von/gen(von)/in > subj/gen(subj) | both
Ohrfeige erhalten | v | ACCUSE disapprove | von/gen(von)/durch/aus > subj | both
Ohrfeige versetzen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
opfern | v | ACCUSE disapprove | speaker > subj | both, obj=@right;Umwelt;Demokratie;Menschenrecht;Natur;Klimaschutz;Sicherheit;Wert;Freiheit;Bauer;Arbeitsplatz
Panikmache betreiben | v | ACCUSE disapprove | speaker > subj | both
persönlich attackieren | v | ACCUSE disapprove | subj > obj/gen(obj) | both
Pflicht erfüllen | v | ACCUSE disapprove | speaker > subj | neg, both, subj=actor
pikiert reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
plädieren | v | ACCUSE disapprove | subj > gegen/gen(gegen) | gegen=*, actor
politisch motivieren | v | ACCUSE disapprove | speaker > gen(obj)/gegen(obj) | obj=Verfahren;Prozess;Urteil;Anklage;Festnahme;Verhaftung;Ermittlung;Entscheidung;Klage;Verurteilung;Vorwurf, actor
politisch steuern | v | ACCUSE disapprove | speaker > gen(obj)/gegen(obj) | obj=Verfahren;Prozess;Urteil;Anklage;Festnahme;Verhaftung;Ermittlung;Entscheidung;Klage;Verurteilung;Vorwurf, actor
Porzellan zerschlagen | v | ACCUSE disapprove | speaker > subj | both
prasseln | v | ACCUSE disapprove | von/aus/gen(subj) > auf/gen(auf) | subj=@x_reproach, auf=actor, any
prellen | v | ACCUSE disapprove | speaker > subj | both, obj=@x_public
Propaganda machen | v | ACCUSE disapprove | subj > gegen/gen(gegen) | gegen=*, both
prophezeien | v | ACCUSE disapprove | subj > dat/gen(dat) | obj=Scheitern;Niederlage;Ende;Desaster;Debakel;Fiasko, both
Protest auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Protest bekunden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/an/gen(an)/an(obj)/über/gen(über)/über(obj)/gegenüber/gen(gegenüber)/dat/clause | actor
Protest deponieren | v | ACCUSE disapprove | subj > gegen(obj)/über(obj)/an(obj)/bei/gen(bei)/in/gegenüber | actor
Protest ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Protest kundtun | v | ACCUSE disapprove | subj > über(obj)/gegen(obj)/gen(obj)/an(obj)/gegenüber/über | actor
Protest vorbringen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/an(obj)/gegenüber/über(obj) | actor
Protest übermitteln | v | ACCUSE disapprove | subj > dat/an/gen(an)/gegen(obj) | both
Protestbrief schicken | v | ACCUSE disapprove | subj > an/dat/gen(an) | actor
Protestbrief schreiben | v | ACCUSE disapprove | subj > an/gen(an) | actor
Protestbrief überreichen | v | ACCUSE disapprove | subj > dat/an | actor
Protestnote richten | v | ACCUSE disapprove | subj > an/gen(an) | both
Protestnote schicken | v | ACCUSE disapprove | subj > an/dat/gen(an) | actor
Protestnote senden | v | ACCUSE disapprove | subj > an/dat/gen(an) | actor
Protestnote übermitteln | v | ACCUSE disapprove | subj > an/dat/gen(an) | actor
Protestschreiben übermitteln | v | ACCUSE disapprove | subj > dat/an/gen(an)/gegen(obj) | both
Protestschreiben überreichen | v | ACCUSE disapprove | subj > dat/an | actor
Prozess laufen | v | ACCUSE allege | - > gegen/gen(gegen) | gegen=*, recipient
präsentieren | v | ACCUSE allege | subj > gen(für)/in(für) | obj=Beweis;Beweismaterial;Beleg;Beweismittel, für=Beteiligung;Verwicklung;Einmischung;Einsatz;Schuld;Unterstützung;Verstoß;Existenz;Chemiewaffeneinsatz;Atomprogramm, both
präsentieren | v | ACCUSE allege | subj > gegen(obj)/gegen/für(obj) | obj=Beweis;Beweismaterial;Beleg;Beweismittel;Dossier;Belastungsmaterial, gegen(obj)=actor
publik machen | v | ACCUSE allege | subj > gen(obj)/obj | obj=Skandal;Missstand;Korruption;Affäre;Machenschaft;Folter;Massaker;Menschenrechtsverletzung;Missbrauch, both
Rad zurückdrehen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
rau Ton anschlagen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/gen(an)/mit | both
raunzen | v | ACCUSE disapprove | subj > über/gen(über)/an/gen(an)/gegen/gen(gegen)/clause | both
Realität ausblenden | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Realität verkennen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
rechtlich angehen | v | ACCUSE allege | subj > gegen/gen(gegen)/gen(obj)/obj | actor
rechtlich belangen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
rechtlich Schritt unternehmen | v | ACCUSE allege | subj > gegen/gen(gegen) | actor
Rechtsbruch begehen | v | ACCUSE disapprove | speaker > subj | both
Rechtsmittel ergreifen | v | ACCUSE allege | subj > gegen/gen(gegen) | actor
Rechtsstaat aushöhlen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Rechtsstreit führen | v | ACCUSE allege | subj > gegen/gen(gegen)/mit | both
rechtswidrig handeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
reden | v | ACCUSE disapprove | subj > bei/gegen/gen(gegen)/gen(von) | von=@v_bad;Ablenkungsversuch;Affentheater;Angstmache;Angstmacherei;Anlassgesetzgebung;Anpatzerei;Anpatzversuch;Appeasementpolitik;Arbeitsverweigerung;Augenauswischerei;Bagatellisierung;Basta-Politik;Bauernfängerei;Beutezug;Bilanztrick;Bremsklotz;Demokratieabbau;Diskreditierung;Drohpolitik;Dämonisierung;Enteignungspolitik;Entgleisung;Entwürdigung;Erpressungspolitik;Fauxpas;Fehlkalkulation;Fehlkonstruktion;Fehlleistung;Fehlplanung;Fehltritt;Freunderlwirtschaft;Geheimniskrämerei;Geldvernichtung;Geschichtsfälschung;Geschichtsklitterung;Geschichtsrevisionismus;Geschichtsvergessenheit;Geschmacklosigkeit;Gesinnungsjustiz;Gesinnungsterror;Gespensterdebatte;Gewaltherrschaft;Großmachtpolitik;Günstlingswirtschaft;Hemmschuh;Herabwürdigung;Hetzerei;Heuchlerei;Hinterzimmerpolitik;Humbug;Husch-Pfusch;Husch-Pfusch-Aktion;Hysterie;Hüftschuss;Infamie;Irrglaube;Kaltschnäuzigkeit;Kanonenbootpolitik;Kasperltheater;Klassenjustiz;Klüngelei;Kniefallpolitik;Kriegshetze;Kriegspolitik;Kriegstreiberei;Kriminalisierung;Kulturschande;Kuschelpolitik;Lippenbekenntnis;Marketinggag;Mauschelei;Milchmädchenrechnung;Milliardengrab;Missgriff;Misswirtschaft;Mumpitz;Murks;Nachlässigkeit;Neiddebatte;Neokolonialismus;Niedertracht;Nonsens;PR-Gag;PR-Show;Packelei;Panikmacherei;Parteibuchwirtschaft;Perfidie;Pflichtvergessenheit;Pflichtverletzung;Phantomdebatte;Pietätlosigkeit;Placebopolitik;Posse;Possenspiel;Postenschacher;Rachejustiz;Raubzug;Realitätsverweigerung;Rechentrick;Respektlosigkeit;Rosstäuscherei;Rufmord;Rücksichtslosigkeit;Sargnagel;Schandtat;Schandurteil;Schaukelpolitik;Scheindebatte;Schildbürgerstreich;Schlingerkurs;Schmierentheater;Schreckensherrschaft;Schwachsinn;Schäbigkeit;Schönfärberei;Schönrednerei;Selbstbedienung;Selbstbereicherung;Showpolitik;Siegerjustiz;Sozialabbau;Sozialraub;Staatskriminalität;Steuergeldverschwendung;Steuergeschenk;Stigmatisierung;Taktlosigkeit;Terrorherrschaft;Tiefschlag;Totgeburt;Trugschluss;Ungeheuerlichkeit;Unmenschlichkeit;Unsitte;Verantwortungslosigkeit;Verhetzung;Verniedlichung;Verteufelung;Vetternwirtschaft;Vogel-Strauß-Politik;Volksverdummung;Volksverhetzung;Wahlgeschenk;Wahlkampfgag;Wahlkampfgeplänkel;Wahlkampfgetöse;Wahlkampfrhetorik;Wahlzuckerl;Werbegag;Willkürjustiz;Wortverdrehung;Wählerbetrug;Wählertäuschung;Zahlenspielerei;Zickzackkurs, actor, both
reglementieren | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
Rekurs einreichen | v | ACCUSE allege | subj > gegen/gen(gegen)/bei | actor
Rekurs ergreifen | v | ACCUSE allege | subj > gegen/gen(gegen) | actor
reserviert aufnehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor
reserviert gegenüberstehen | v | ACCUSE disapprove | subj > gen(dat)/dat/von(dat) | actor
reserviert reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
Resolution verabschieden | v | ACCUSE disapprove | subj > gegen(obj)/gegen/gen(gegen) | both, gegen(obj)=actor
Resolution verabschieden | v | ACCUSE disapprove | subj > gegen | both, gegen=actor
Retourkutsche fahren | v | ACCUSE disapprove | subj > gegen/an | both
rot Linie überschreiten | v | ACCUSE disapprove | speaker > subj | both
rot Linie überschreiten | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
ruinieren | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=Gesellschaft;Land;Europa;Partei;Opposition;Union;Bevölkerung;Volk;Nation;EU;Wirtschaft;Bündnis;Haushalt;Koalition;Staatsfinanzen;Ansehen;state, both
rumoren | v | ACCUSE disapprove | in/bei/unter > wegen/gen(wegen)/gegen/über | both
rücken | v | ACCUSE disapprove | subj > obj | in=Nähe, both
Salz in Wunde streuen | v | ACCUSE disapprove | subj > gen(in) | both
Salz in Wunde streuen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
sammeln | v | ACCUSE investigate | subj > gegen/gen(gegen)/gegen(obj) | obj=Beweis;Beweismaterial;Belastungsmaterial, actor
Sand in Auge streuen | v | ACCUSE disapprove | speaker > subj | both
Sand in Auge streuen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Sand in Augen streuen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
sauer aufstoßen | v | ACCUSE disapprove | dat/bei > subj/gen(subj) | both
schaden | v | ACCUSE disapprove | speaker > subj/gen(subj) | dat=Ansehen;Land;Demokratie;Frieden;Friedensprozess;Interesse;Europa;Beziehung;Wirtschaft;Bevölkerung;Volk;Image;Partei;Glaubwürdigkeit;Ruf;Koalition;Region;Verhältnis;state, both
scharf angehen | v | ACCUSE disapprove | subj > obj | both
scharf Ton anschlagen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/gen(an)/mit | both
scharf Tonart anschlagen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/gen(an)/mit | both
scheitern | v | ACCUSE disapprove | speaker > subj | both, subj=actor, an!=*
schelten | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
schießen | v | ACCUSE disapprove | subj > gegen/gen(gegen) | gegen=*, both, noobj, subj!=@troops;@armed;@police;@militia;state
Schlagabtausch liefern | v | ACCUSE disapprove | subj & mit | both
schlampig arbeiten | v | ACCUSE disapprove | speaker > subj | both, subj=actor
schlecht Arbeit leisten | v | ACCUSE disapprove | speaker > subj | both, subj=actor
schlecht machen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
schlecht Noten ausstellen | v | ACCUSE disapprove | subj > dat/obj/für | both, subj=organisation;state;@official
schlecht Noten geben | v | ACCUSE disapprove | subj > dat/obj/für | both, subj=organisation;state;@official
schlecht reden | v | ACCUSE disapprove | subj > obj/gen(obj) | both
schlechtmachen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
schlechtmachen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
schlechtreden | v | ACCUSE disapprove | subj > obj/gen(obj) | both
schlechtreden | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
Schmähung ausstoßen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegenüber | any
schockiert reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
Schuld schieben | v | ACCUSE allege | subj > auf/gen(auf) | auf=*, actor
Schuld schieben | v | ACCUSE allege | subj > auf/gen(auf) | both
Schuld schieben | v | ACCUSE allege | subj > auf/gen(auf)/dat | both
Schuld suchen | v | ACCUSE allege | subj > bei/in/gen(bei) | both
Schuld tragen | v | ACCUSE allege | speaker > subj/gen(subj) | both, subj!=ich;wir
Schuld treffen | v | ACCUSE allege | speaker > obj/gen(obj) | both
Schwarze Peter zuschieben | v | ACCUSE allege | subj > dat/gen(dat) | both
schärfer Ton anschlagen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/gen(an)/mit | both
schärfer Tonart anschlagen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/gen(an)/mit | both
schön rechnen | v | ACCUSE disapprove | speaker > subj | both
schön reden | v | ACCUSE disapprove | speaker > subj | both, obj=*
Schönfärberei betreiben | v | ACCUSE disapprove | speaker > subj | both
schönreden | v | ACCUSE disapprove | speaker > subj | both
schönreden | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
schönreden | v | ACCUSE disapprove | speaker > subj | both, subj=actor
schüren | v | ACCUSE disapprove | speaker > subj | both, obj=Hass;Angst;Konflikt;Krise;Gewalt;Spannung;Unruhe;Vorurteil;Ressentiment;Feuer;Panik;Hysterie;Krieg;Misstrauen;Neid;Stimmung
schüren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
schüren | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_discord, both
sehen | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@x_bad, actor
sehen | v | ACCUSE allege | subj > obj | als=@x_culprit, both
sehen | v | ACCUSE disapprove | subj > in/gen(in)/gen(obj) | obj=Ablenkungsversuch;Affentheater;Angstmache;Angstmacherei;Anlassgesetzgebung;Anpatzerei;Anpatzversuch;Appeasementpolitik;Arbeitsverweigerung;Augenauswischerei;Bagatellisierung;Basta-Politik;Bauernfängerei;Beutezug;Bilanztrick;Bremsklotz;Demokratieabbau;Diskreditierung;Drohpolitik;Dämonisierung;Enteignungspolitik;Entgleisung;Entwürdigung;Erpressungspolitik;Fauxpas;Fehlkalkulation;Fehlkonstruktion;Fehlleistung;Fehlplanung;Fehltritt;Freunderlwirtschaft;Geheimniskrämerei;Geldvernichtung;Geschichtsfälschung;Geschichtsklitterung;Geschichtsrevisionismus;Geschichtsvergessenheit;Geschmacklosigkeit;Gesinnungsjustiz;Gesinnungsterror;Gespensterdebatte;Gewaltherrschaft;Großmachtpolitik;Größenwahn;Günstlingswirtschaft;Hemmschuh;Herabwürdigung;Hetzerei;Heuchlerei;Hinterzimmerpolitik;Humbug;Husch-Pfusch;Husch-Pfusch-Aktion;Hysterie;Hüftschuss;Infamie;Irrglaube;Kaltschnäuzigkeit;Kanonenbootpolitik;Kasperltheater;Klassenjustiz;Klüngelei;Kniefallpolitik;Kriegshetze;Kriegspolitik;Kriegstreiberei;Kriminalisierung;Kulturschande;Kuschelpolitik;Lippenbekenntnis;Marketinggag;Mauschelei;Milchmädchenrechnung;Milliardengrab;Missgriff;Misswirtschaft;Mumpitz;Murks;Nachlässigkeit;Neiddebatte;Neokolonialismus;Niedertracht;Nonsens;PR-Gag;PR-Show;Packelei;Panikmacherei;Parteibuchwirtschaft;Perfidie;Pflichtvergessenheit;Pflichtverletzung;Phantomdebatte;Pietätlosigkeit;Placebopolitik;Populismus;Posse;Possenspiel;Postenschacher;Rachejustiz;Raubzug;Realitätsverweigerung;Rechentrick;Respektlosigkeit;Rosstäuscherei;Rufmord;Rücksichtslosigkeit;Sargnagel;Schandtat;Schandurteil;Schaukelpolitik;Scheindebatte;Schildbürgerstreich;Schlingerkurs;Schmierentheater;Schreckensherrschaft;Schwachsinn;Schäbigkeit;Schönfärberei;Schönrednerei;Selbstbedienung;Selbstbereicherung;Showpolitik;Sicherheitsrisiko;Siegerjustiz;Sozialabbau;Sozialraub;Staatskriminalität;Steuergeldverschwendung;Steuergeschenk;Stigmatisierung;Taktlosigkeit;Terrorherrschaft;Tiefschlag;Totgeburt;Trugschluss;Ungeheuerlichkeit;Unmenschlichkeit;Unsitte;Verantwortungslosigkeit;Verhetzung;Verniedlichung;Verteufelung;Vetternwirtschaft;Vogel-Strauß-Politik;Volksverdummung;Volksverhetzung;Wahlgeschenk;Wahlkampfgag;Wahlkampfgeplänkel;Wahlkampfgetöse;Wahlkampfrhetorik;Wahlzuckerl;Werbegag;Willkürjustiz;Wortverdrehung;Wählerbetrug;Wählertäuschung;Zahlenspielerei;Zickzackkurs, in=*, actor
Seitenhieb versetzen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Shitstorm ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
sich ablehnend zeigen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/zu | actor
sich absetzen | v | ACCUSE disapprove | subj > gen(von)/von | von=@v_policy;Koalitionspartner;Parteilinie, actor
sich abwertend äußern | v | ACCUSE disapprove | subj > über/gen(über)/zu/gen(zu) | both
sich alarmiert äußern | v | ACCUSE disapprove | subj > über/gen(über)/zu/gen(zu) | actor
sich an Amt klammern | v | ACCUSE disapprove | speaker > subj | both
sich an Ferse heften | v | ACCUSE investigate | subj > gen(an)/dat | both
sich an Macht klammern | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
sich an Macht klammern | v | ACCUSE disapprove | speaker > subj | both
sich anbiedern | v | ACCUSE disapprove | speaker > subj | both
sich anfreunden | v | ACCUSE disapprove | subj > mit/gen(mit)/in(mit) | neg, actor
sich angegriffen fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich anlegen | v | ACCUSE disapprove | subj > mit/gen(mit) | both
sich anlegen | v | ACCUSE disapprove | subj > mit/gen(mit) | both, mit=*
sich aufgebracht zeigen | v | ACCUSE disapprove | subj > über/gen(über) | actor
sich aus Affäre ziehen | v | ACCUSE disapprove | speaker > subj | both
sich aus Verantwortung stehlen | v | ACCUSE disapprove | speaker > subj | both
sich aus Verantwortung ziehen | v | ACCUSE disapprove | speaker > subj | both
sich ausgegrenzt fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich bedroht fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich befehden | v | ACCUSE disapprove | subj & mit | both
sich beharken | v | ACCUSE disapprove | subj & mit | both
sich beleidigend äußern | v | ACCUSE disapprove | subj > über/gen(über)/zu/gen(zu) | both
sich Beleidigung anhören | v | ACCUSE disapprove | von/gen(obj)/durch > subj | recipient
sich belogen fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich benachteiligt fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich besorgt geben | v | ACCUSE disapprove | subj > über/gen(über) | both
sich betrogen fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich beunruhigt äußern | v | ACCUSE disapprove | subj > über/gen(über)/zu/gen(zu) | actor
sich brüskiert fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich Buhruf anhören | v | ACCUSE disapprove | von/gen(obj)/durch > subj | recipient
sich dagegen aussprechen | v | ACCUSE disapprove | subj > clause/gen(subj) | actor
sich diskriminiert fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich drücken | v | ACCUSE disapprove | speaker > subj | both, um=Verantwortung;Entscheidung;Pflicht;Debatte;Antwort
sich drücken | v | ACCUSE disapprove | speaker > subj | both, vor=Verantwortung;Entscheidung;Pflicht;Debatte;Antwort
sich düpiert fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich einhandeln | v | ACCUSE disapprove | von/gen(obj)/aus > subj | obj=@x_reproach, recipient
sich einmischen | v | ACCUSE disapprove | speaker > subj/gen(subj) | in=Angelegenheit;Wahlkampf;Wahl;Innenpolitik;Politik, both
sich einschalten | v | ACCUSE investigate | subj > in/gegen(in)/gen(in)/gegen | in=Ermittlung;Untersuchung;Fahndung, actor
sich empört geben | v | ACCUSE disapprove | subj > über/gen(über) | actor
sich Empörung zuziehen | v | ACCUSE disapprove | gen(obj)/von/von(obj)/in/bei/adj(obj) > subj | both
sich entgegenstellen | v | ACCUSE disapprove | subj > gen(dat) | dat=@v_policy;Plan;Vorhaben;Forderung;Vorschlag;Politik;Kurs;Vorstoß;Ansinnen, both
sich entgegenstellen | v | ACCUSE disapprove | subj > gen(obj) | obj=@v_policy;Plan;Vorhaben;Forderung;Vorschlag;Politik;Kurs;Vorstoß;Ansinnen, both
sich entgegenstemmen | v | ACCUSE disapprove | subj > gen(dat) | dat=@v_policy;Plan;Vorhaben;Forderung;Vorschlag;Politik;Kurs;Vorstoß;Ansinnen, both
sich entgegenstemmen | v | ACCUSE disapprove | subj > gen(obj) | obj=@v_policy;Plan;Vorhaben;Forderung;Vorschlag;Politik;Kurs;Vorstoß;Ansinnen, both
sich entrüstet zeigen | v | ACCUSE disapprove | subj > über/gen(über) | actor
sich entrüstet äußern | v | ACCUSE disapprove | subj > über/gen(über)/zu/gen(zu) | actor
sich entsolidarisieren | v | ACCUSE disapprove | subj > von/mit/gegenüber | actor
sich enttäuscht geben | v | ACCUSE disapprove | subj > über/gen(über)/von/gen(von) | actor
sich entzünden | v | ACCUSE disapprove | gen(subj)/von(subj)/von > an/gen(an) | subj=Kritik;Unmut;Empörung, an=*, any
sich erbost zeigen | v | ACCUSE disapprove | subj > über/gen(über) | actor
sich erpressbar machen | v | ACCUSE disapprove | speaker > subj | both
sich erpresst fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich erschüttert zeigen | v | ACCUSE disapprove | subj > über/gen(über)/von/gen(von) | both
sich erschüttert äußern | v | ACCUSE disapprove | subj > über/gen(über)/zu/gen(zu) | both
sich falsch verhalten | v | ACCUSE disapprove | speaker > subj | both, subj=actor
sich frustriert zeigen | v | ACCUSE disapprove | subj > über/gen(über)/von/gen(von) | actor
sich gedemütigt fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich gefallen lassen | v | ACCUSE disapprove | von/gen(obj)/aus > subj | obj=@x_reproach, recipient
sich getäuscht fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich Groll zuziehen | v | ACCUSE disapprove | gen(obj)/von/von(obj)/in/bei/adj(obj) > subj | both
sich halten | v | ACCUSE disapprove | speaker > subj | neg, both, an=Abmachung;Vereinbarung;Abkommen;Regel;Recht;Völkerrecht;Zusage;Versprechen;Vertrag;Gesetz;Absprache;Verfassung;Resolution;Waffenruhe
sich herablassend äußern | v | ACCUSE disapprove | subj > über/gen(über)/zu/gen(zu) | both
sich hintergangen fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich ignoriert fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich im Ton vergreifen | v | ACCUSE disapprove | speaker > subj | both
sich in Haar geraten | v | ACCUSE disapprove | subj & mit | both
sich in Haar liegen | v | ACCUSE disapprove | subj & mit | both
sich in Stich gelassen fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch | both
sich ins Knie schießen | v | ACCUSE disapprove | speaker > subj | both
sich ins Unrecht setzen | v | ACCUSE disapprove | speaker > subj | both
sich irritiert äußern | v | ACCUSE disapprove | subj > über/gen(über)/zu/gen(zu) | actor
sich Kritik anhören | v | ACCUSE disapprove | von/gen(obj)/durch > subj | recipient
sich Kritik einhandeln | v | ACCUSE disapprove | gen(obj)/von/aus/aus(obj)/von(obj) > subj | both
sich Kritik zuziehen | v | ACCUSE disapprove | gen(obj)/von/von(obj)/in/bei/adj(obj) > subj | both
sich leisten | v | ACCUSE disapprove | subj & mit | obj=Wortgefecht;Schlagabtausch;Streit;Schlammschlacht, both
sich liefern | v | ACCUSE disapprove | subj & mit | obj=Schlagabtausch, subj=@v_official;@official;@party_body;Politiker;Kandidat;Fraktion;Partei;Koalition, subj!=@troops;@armed;@militia
sich liefern | v | ACCUSE disapprove | subj & mit | obj=Wortgefecht;Rededuell;Wortduell;Verbalgefecht;Schlammschlacht, subj!=@sport, actor
sich liefern | v | ACCUSE disapprove | subj & mit | obj=Wortgefecht;Schlagabtausch;Rededuell;Streit;Schlammschlacht;Wortgefechte, both
sich missbilligend äußern | v | ACCUSE disapprove | subj > über/gen(über)/zu/gen(zu) | actor
sich Missfallen zuziehen | v | ACCUSE disapprove | gen(obj)/von/von(obj)/in/bei/adj(obj) > subj | both
sich misstrauisch zeigen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber) | both
sich missverstanden fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich mit fremd Feder schmücken | v | ACCUSE disapprove | speaker > subj | both
sich provoziert fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich reserviert zeigen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/zu | actor
sich reserviert äußern | v | ACCUSE disapprove | subj > über/gen(über)/zu/gen(zu) | actor
sich richten | v | ACCUSE investigate | gen(subj)/von(subj) > gegen/gen(gegen) | subj=Ermittlung;Untersuchung;Ermittlungsverfahren;Fahndung, gegen=actor
sich richten | v | ACCUSE allege | gen(subj)/von(subj) > gegen/gen(gegen) | subj=Klage;Anklage;Sammelklage;Verfassungsklage;Beschwerde;Anzeige;Vorwurf;Haftbefehl, gegen=actor
sich richten | v | ACCUSE disapprove | gen(subj)/von(subj)/poss(subj)/adj(subj) > gegen/gen(gegen)/an | subj=Kritik;Zorn;Wut;Empörung;Unmut;Ärger, gegen=actor
sich Rüffel einfangen | v | ACCUSE disapprove | gen(obj)/von/aus/aus(obj)/von(obj) > subj | both
sich Rüffel einhandeln | v | ACCUSE disapprove | gen(obj)/von/aus/aus(obj)/von(obj) > subj | both
sich Rüffel holen | v | ACCUSE disapprove | bei/von/in > subj | both
sich Rüge einfangen | v | ACCUSE disapprove | gen(obj)/von/aus/aus(obj)/von(obj) > subj | both
sich Rüge einhandeln | v | ACCUSE disapprove | gen(obj)/von/aus/aus(obj)/von(obj) > subj | both
sich Rüge holen | v | ACCUSE disapprove | bei/von/in > subj | both
sich Rüge zuziehen | v | ACCUSE disapprove | gen(obj)/von/von(obj)/in/bei/adj(obj) > subj | both
sich schockiert äußern | v | ACCUSE disapprove | subj > über/gen(über)/zu/gen(zu) | actor
sich Spott zuziehen | v | ACCUSE disapprove | gen(obj)/von/von(obj)/in/bei/adj(obj) > subj | both
sich Standpauke anhören | v | ACCUSE disapprove | von/gen(obj)/durch > subj | recipient
sich Tadel anhören | v | ACCUSE disapprove | von/gen(obj)/durch > subj | recipient
sich Tadel zuziehen | v | ACCUSE disapprove | gen(obj)/von/von(obj)/in/bei/adj(obj) > subj | both
sich Tasche füllen | v | ACCUSE allege | speaker > subj | both
sich unfair verhalten | v | ACCUSE disapprove | speaker > subj | both, subj=actor
sich ungehalten zeigen | v | ACCUSE disapprove | subj > über/gen(über) | actor
sich Unmut zuziehen | v | ACCUSE disapprove | gen(obj)/von/von(obj)/in/bei/adj(obj) > subj | both
sich unsolidarisch verhalten | v | ACCUSE disapprove | speaker > subj | both, subj=actor
sich unter Druck gesetzt fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch | both
sich unverantwortlich verhalten | v | ACCUSE disapprove | speaker > subj | both, subj=actor
sich Unwillen zuziehen | v | ACCUSE disapprove | gen(obj)/von/von(obj)/in/bei/adj(obj) > subj | both
sich verantwortungslos verhalten | v | ACCUSE disapprove | speaker > subj | both, subj=actor
sich verfolgt fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich verhöhnt fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich verkrachen | v | ACCUSE disapprove | subj & mit | both
sich verraten fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich verrennen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
sich verstimmt zeigen | v | ACCUSE disapprove | subj > über/gen(über) | actor
sich verwundert äußern | v | ACCUSE disapprove | subj > über/gen(über)/zu/gen(zu) | actor
sich verärgert äußern | v | ACCUSE disapprove | subj > über/gen(über)/zu/gen(zu) | actor
sich vor Verantwortung drücken | v | ACCUSE disapprove | speaker > subj | both
sich vorgeführt fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich Vorhaltung anhören | v | ACCUSE disapprove | von/gen(obj)/durch > subj | recipient
sich vorknöpfen | v | ACCUSE disapprove | subj > obj | both
sich vornehmen | v | ACCUSE disapprove | subj > obj | both, obj=person
sich Vorwurf anhören | v | ACCUSE disapprove | von/gen(obj)/durch > subj | recipient
sich Vorwurf zuziehen | v | ACCUSE disapprove | gen(obj)/von/von(obj)/in/bei/adj(obj) > subj | both
sich wütend zeigen | v | ACCUSE disapprove | subj > über/gen(über) | actor
sich zanken | v | ACCUSE disapprove | subj & mit | both
sich zerstreiten | v | ACCUSE disapprove | subj & mit | both
sich zoffen | v | ACCUSE disapprove | subj & mit | both
sich Zorn zuziehen | v | ACCUSE disapprove | gen(obj)/von/von(obj)/in/bei/adj(obj) > subj | both
sich zu Brust nehmen | v | ACCUSE disapprove | subj > obj | both
sich zu Wehr setzen | v | ACCUSE disapprove | subj > gegen/gen(gegen) | gegen=*, actor
sich zum Gespött machen | v | ACCUSE disapprove | speaker > subj | both
sich zum Handlanger machen | v | ACCUSE disapprove | speaker > subj | both
sich zum Handlanger machen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
sich zum Komplizen machen | v | ACCUSE disapprove | speaker > subj | both
sich zum Narren machen | v | ACCUSE disapprove | speaker > subj | both
sich zur Brust nehmen | v | ACCUSE disapprove | subj > obj | both
sich zur Wehr setzen | v | ACCUSE disapprove | subj > gegen/gen(gegen) | gegen=*, actor
sich zur Wehr setzen | v | ACCUSE disapprove | subj > gen(gegen)/gegen | gegen=*, both
sich zurückhaltend zeigen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/zu | actor
sich Ärger zuziehen | v | ACCUSE disapprove | gen(obj)/von/von(obj)/in/bei/adj(obj) > subj | both
sich übergangen fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich überrumpelt fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
Sicherheit gefährden | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Skandal offenlegen | v | ACCUSE allege | subj > gen(obj)/in(obj)/bei(obj)/in | actor
Skepsis auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Skepsis bekunden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/an/gen(an)/an(obj)/über/gen(über)/über(obj)/gegenüber/gen(gegenüber)/dat/clause | actor
Skepsis ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Skepsis hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
skeptisch aufnehmen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor
skeptisch beobachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
skeptisch betrachten | v | ACCUSE disapprove | subj > gen(obj)/obj | both
skeptisch beurteilen | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | actor
skeptisch beäugen | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | actor
skeptisch verfolgen | v | ACCUSE disapprove | subj > gen(obj)/obj | both
Sorge auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Sorge zum Ausdruck bringen | v | ACCUSE disapprove | subj > über/gen(über)/wegen/gen(wegen) | actor
spalten | v | ACCUSE disapprove | speaker > subj | both, obj=Land;Gesellschaft;Europa;Nation;Volk;EU;Union;Partei;Bevölkerung
spalten | v | ACCUSE disapprove | speaker > subj | both, subj=actor, obj=Land;Gesellschaft;Europa;Volk;EU;Partei;Nation
spalten | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=Gesellschaft;Land;Europa;Partei;Opposition;Union;Bevölkerung;Volk;Nation;EU;Wirtschaft;Bündnis;Haushalt;Koalition;Staatsfinanzen;Ansehen;state, both
Spiegel vorhalten | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Spiel treiben | v | ACCUSE disapprove | speaker > subj | both, subj=actor
sprechen | v | ACCUSE disapprove | subj > bei/gegen/gen(gegen)/gen(von) | von=Ablenkungsversuch;Affentheater;Angstmache;Angstmacherei;Anlassgesetzgebung;Anpatzerei;Anpatzversuch;Appeasementpolitik;Arbeitsverweigerung;Arroganz;Augenauswischerei;Bagatellisierung;Basta-Politik;Bauernfängerei;Beutezug;Bilanztrick;Bremsklotz;Demokratieabbau;Diskreditierung;Drohpolitik;Dämonisierung;Enteignungspolitik;Entgleisung;Entwürdigung;Erpressungspolitik;Fauxpas;Fehlkalkulation;Fehlkonstruktion;Fehlleistung;Fehlplanung;Fehltritt;Freunderlwirtschaft;Geheimniskrämerei;Geldvernichtung;Geschichtsfälschung;Geschichtsklitterung;Geschichtsrevisionismus;Geschichtsvergessenheit;Geschmacklosigkeit;Gesinnungsjustiz;Gesinnungsterror;Gespensterdebatte;Gewaltherrschaft;Großmachtpolitik;Größenwahn;Günstlingswirtschaft;Hemmschuh;Herabwürdigung;Hetzerei;Heuchlerei;Hinterzimmerpolitik;Humbug;Husch-Pfusch;Husch-Pfusch-Aktion;Hysterie;Hüftschuss;Ignoranz;Infamie;Inkompetenz;Irrglaube;Kaltschnäuzigkeit;Kanonenbootpolitik;Kasperltheater;Klassenjustiz;Klüngelei;Kniefallpolitik;Kriegshetze;Kriegspolitik;Kriegstreiberei;Kriminalisierung;Kulturschande;Kuschelpolitik;Lippenbekenntnis;Marketinggag;Mauschelei;Milchmädchenrechnung;Milliardengrab;Missgriff;Misswirtschaft;Mumpitz;Murks;Nachlässigkeit;Neiddebatte;Neokolonialismus;Niedertracht;Nonsens;PR-Gag;PR-Show;Packelei;Panikmacherei;Parteibuchwirtschaft;Perfidie;Pflichtvergessenheit;Pflichtverletzung;Phantomdebatte;Pietätlosigkeit;Placebopolitik;Populismus;Posse;Possenspiel;Postenschacher;Rachejustiz;Raubzug;Realitätsverweigerung;Rechentrick;Respektlosigkeit;Rosstäuscherei;Rufmord;Rücksichtslosigkeit;Sargnagel;Schandtat;Schandurteil;Schaukelpolitik;Scheindebatte;Schildbürgerstreich;Schlingerkurs;Schmierentheater;Schreckensherrschaft;Schwachsinn;Schäbigkeit;Schönfärberei;Schönrednerei;Selbstbedienung;Selbstbereicherung;Showpolitik;Siegerjustiz;Sozialabbau;Sozialraub;Staatskriminalität;Steuergeldverschwendung;Steuergeschenk;Stigmatisierung;Taktlosigkeit;Terrorherrschaft;Tiefschlag;Totgeburt;Trugschluss;Unfähigkeit;Ungeheuerlichkeit;Unmenschlichkeit;Unsitte;Verantwortungslosigkeit;Verhetzung;Verniedlichung;Verteufelung;Vetternwirtschaft;Vogel-Strauß-Politik;Volksverdummung;Volksverhetzung;Wahlgeschenk;Wahlkampfgag;Wahlkampfgeplänkel;Wahlkampfgetöse;Wahlkampfrhetorik;Wahlzuckerl;Werbegag;Willkürjustiz;Wortverdrehung;Wählerbetrug;Wählertäuschung;Zahlenspielerei;Zickzackkurs, actor
spötteln | v | ACCUSE disapprove | subj > über/gen(über) | both
spöttisch kommentieren | v | ACCUSE disapprove | subj > gen(obj)/von(obj)/obj | actor
Staatenklage erheben | v | ACCUSE allege | subj > gegen/gen(gegen) | actor
Standpauke halten | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Standpauke halten | v | ACCUSE disapprove | subj > dat/gen(dat)/obj | both
starten | v | ACCUSE investigate | subj > gegen/gegen(obj)/gen(obj) | obj=Untersuchung;Ermittlung;Amtsenthebungsverfahren;Vertragsverletzungsverfahren;Disziplinarverfahren;Rechtsstaatsverfahren;Prüfverfahren;Defizitverfahren;Fahndung;Großfahndung, actor
Stein in Weg legen | v | ACCUSE disapprove | speaker/dat > subj | both
stigmatisieren | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
Stimmung anheizen | v | ACCUSE disapprove | speaker > subj | both
Stimmung aufheizen | v | ACCUSE disapprove | speaker > subj | both
Stimmungsmache betreiben | v | ACCUSE disapprove | speaker > subj | both
Stinkefinger zeigen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Strafpredigt halten | v | ACCUSE disapprove | subj > dat/gen(dat) | both
strafrechtlich belangen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
strafrechtlich verfolgen | v | ACCUSE allege | subj > obj/gen(obj) | any
strafrechtlich vorgehen | v | ACCUSE allege | subj > gegen/gen(gegen) | gegen=*
Strafverfahren laufen | v | ACCUSE investigate | - > gegen/gen(gegen) | gegen=*, recipient
Streit suchen | v | ACCUSE disapprove | subj > mit/gen(mit) | both
Streit vom Zaun brechen | v | ACCUSE disapprove | subj > mit/gen(mit)/gegen | actor
Sturm der Empörung auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Sturm der Entrüstung ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
stürzen | v | ACCUSE disapprove | speaker > subj | both, in=Chaos;Krise;Abgrund;Krieg;Elend;Unglück;Ruin;Armut;Bürgerkrieg
sudern | v | ACCUSE disapprove | subj > über/gen(über)/an/gen(an)/gegen/gen(gegen)/clause | both
Symbolpolitik betreiben | v | ACCUSE disapprove | speaker > subj | both
säen | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_discord, both
Süppchen kochen | v | ACCUSE disapprove | speaker > subj | both
Tacheles reden | v | ACCUSE disapprove | subj > mit/gen(mit)/gegenüber | both
taktieren | v | ACCUSE disapprove | speaker > subj | both
taktieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Tasche füllen | v | ACCUSE allege | speaker > subj | both
Tatsache verdrehen | v | ACCUSE disapprove | speaker > subj | both
Tatsache verdrehen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Teufel an Wand malen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
thematisieren | v | ACCUSE disapprove | subj > gegenüber/bei/gen(obj)/in(obj)/in(bei)/in | obj=Missstand;Menschenrechtsverletzung;Menschenrechtslage;Menschenrechtssituation;Menschenrecht;Verletzung;Verstoß;Unterdrückung;Verfolgung;Diskriminierung, actor
titulieren | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
Ton verschärfen | v | ACCUSE disapprove | subj > gegen/gegenüber/gen(gegen) | actor
totschweigen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
totschweigen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
treiben | v | ACCUSE disapprove | speaker > subj | both, in=Ruin;Armut;Krieg;Isolation;Chaos;Abgrund;Verzweiflung
tricken | v | ACCUSE disapprove | speaker > subj | both, subj=@official;organisation;state
ungehalten reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
ungewohnt scharf Ton anschlagen | v | ACCUSE disapprove | subj > gegenüber/gen(gegenüber)/gegen/gen(gegen)/an/gen(an)/mit | both
ungewöhnlich scharf reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
unklug handeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Unmut auf sich ziehen | v | ACCUSE disapprove | gen(obj)/von(obj)/adj(obj) > subj/gen(subj) |
Unmut deponieren | v | ACCUSE disapprove | subj > gegen(obj)/über(obj)/an(obj)/bei/gen(bei)/in/gegenüber | actor
Unmut ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Unmut kundtun | v | ACCUSE disapprove | subj > über(obj)/gegen(obj)/gen(obj)/an(obj)/gegenüber/über | actor
unsolidarisch handeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
unter Decke stecken | v | ACCUSE allege | speaker > subj | both
unter einer Decke stecken | v | ACCUSE allege | speaker > subj+mit | any
unter Generalverdacht stehen | v | ACCUSE disapprove | bei/von > subj | recipient
unter Generalverdacht stellen | v | ACCUSE disapprove | subj > obj/gen(obj) | actor
unter Generalverdacht stellen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
unter Generalverdacht stellen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
unter Gürtellinie gehen | v | ACCUSE disapprove | speaker > gen(subj)/subj | both
unter Gürtellinie schlagen | v | ACCUSE disapprove | speaker > subj | both
unter Nase reiben | v | ACCUSE disapprove | subj > dat | both
unter Nase reiben | v | ACCUSE disapprove | subj > dat/gen(dat) | both
unter Teppich kehren | v | ACCUSE allege | speaker > subj | both
untergraben | v | ACCUSE disapprove | speaker > subj | both, subj=actor
untergraben | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_peace, both
untergraben | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=Demokratie;Rechtsstaat;Frieden;Friedensprozess;Vertrauen;Souveränität;Unabhängigkeit;Autorität;Pressefreiheit;Rechtsstaatlichkeit;Stabilität, both
unterhöhlen | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_peace, both
unterminieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
unterminieren | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=@x_peace, both
unterminieren | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=Demokratie;Rechtsstaat;Frieden;Friedensprozess;Vertrauen;Souveränität;Unabhängigkeit;Autorität;Pressefreiheit;Rechtsstaatlichkeit;Stabilität, both
unterstellen | v | ACCUSE disapprove | subj > dat/gen(dat) | obj=@v_failure;@x_failing, actor
unterziehen | v | ACCUSE investigate | subj > obj/gen(obj) | dat=Verhör;Prüfung;Untersuchung;Überprüfung;Kontrolle;Befragung;Kreuzverhör, subj=Behörde;Staatsanwaltschaft;Parlament;Ausschuss;Kommission;EU-Kommission;Justiz;Gericht;Geheimdienst;Regierung;Ministerium;Untersuchungsausschuss;Ermittler;Rechnungshof;Polizei;Kongress;Senat, recipient
unverantwortlich handeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Unverständnis hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Unwahrheit sagen | v | ACCUSE allege | speaker > subj | both
Unzufriedenheit kundtun | v | ACCUSE disapprove | subj > über(obj)/gegen(obj)/gen(obj)/an(obj)/gegenüber/über | actor
vehement auftreten | v | ACCUSE disapprove | subj > gegen/gen(gegen) | gegen=*, both
verabsäumen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
verantworten | v | ACCUSE allege | speaker > subj | obj=Tod;Krieg;Verbrechen;Massaker;Mord;Katastrophe;Eskalation;Blutvergießen;Kriegsverbrechen;Leid;Anschlag, both
Verantwortung schieben | v | ACCUSE allege | subj > auf/gen(auf) | auf=*, both
Verantwortung tragen | v | ACCUSE allege | speaker > subj/gen(subj) | both, für=@v_deed;@v_failure;@v_crime;@attack;@fight;Eskalation;Krise;Tod;Tote;Scheitern;Lage;Chaos;Opfer;Katastrophe;Zustand, subj!=ich;wir
verantwortungslos handeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
verbal angehen | v | ACCUSE disapprove | subj > obj | both
verbal attackieren | v | ACCUSE disapprove | subj > obj/gen(obj) | both
verbal losgehen | v | ACCUSE disapprove | subj > auf/gegen/gen(auf) | both
Verdacht vorbringen | v | ACCUSE allege | subj > gegen/gen(gegen)/gegen(obj)/gegenüber | any
verdammen | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
verdoppeln | v | ACCUSE investigate | subj > auf(obj)/auf/für(obj) | obj=Kopfgeld;Belohnung, any
Verfahren laufen | v | ACCUSE investigate | - > gegen/gen(gegen) | gegen=*, recipient
Verfassungsbeschwerde erheben | v | ACCUSE allege | subj > gegen/gen(gegen)/von(gegen) | actor
Verfassungsbruch begehen | v | ACCUSE disapprove | speaker > subj | both
Verfassungsklage erheben | v | ACCUSE allege | subj > gegen/gen(gegen)/von(gegen) | actor
verfolgen | v | ACCUSE investigate | subj > obj | subj=@police, obj=@suspect;@v_culprit
vergiften | v | ACCUSE disapprove | speaker > subj | both, obj=Klima;Atmosphäre;Debatte;Stimmung;Beziehung;Gesellschaft
verhandeln | v | ACCUSE allege | subj > gegen/gen(gegen) | gegen=*, subj=@court_body;Staatsschutzsenat
verharmlosen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
verharmlosen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
verhöhnen | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
verkennen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
verkennen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
verletzen | v | ACCUSE allege | speaker > subj/gen(subj) | obj=Völkerrecht;Menschenrecht;Souveränität;Verfassung;Grundrecht;Abkommen;Vertrag;Resolution;Recht;Auflage, both
vernachlässigen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both, obj=*
vernadern | v | ACCUSE allege | subj > obj | both
verpassen | v | ACCUSE disapprove | subj > dat/gen(dat) | obj=Seitenhieb;Tadel;Rüge;Watsche;Verweis;Schelte;Maulschelle, both
verpetzen | v | ACCUSE allege | subj > obj | both
Verpflichtung erfüllen | v | ACCUSE disapprove | speaker > subj | neg, both, subj=actor
verraten | v | ACCUSE disapprove | speaker > subj | both, obj=Wähler;Ideal;Wert;Grundsatz;Prinzip;Revolution;Volk;Arbeiter;Interesse
verschlafen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
verschlafen | v | ACCUSE disapprove | speaker > subj | both, obj=*
verschlafen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
verschleppen | v | ACCUSE disapprove | speaker > subj | both, obj=Reform;Aufklärung;Verfahren;Ermittlung;Entscheidung
verschleudern | v | ACCUSE disapprove | speaker > subj | both, obj=Steuergeld;Geld;Million;Milliarde;Staatsvermögen;Volksvermögen;Steuermittel;Tafelsilber
verspielen | v | ACCUSE disapprove | speaker > subj | both, subj=actor, obj=Vertrauen;Glaubwürdigkeit;Zukunft;Chance;Kredit;Ansehen
verspotten | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
Versprechen halten | v | ACCUSE disapprove | speaker > subj | neg, both
Verstand verlieren | v | ACCUSE disapprove | speaker > subj | both
verstricken | v | ACCUSE allege | speaker > obj | in=*, passive, both
verstricken | v | ACCUSE allege | - > obj | recipient, passive, in=@v_crime;@crime;@attack;Mord;Anschlag;Massaker;Angriff;Entführung;Verschwörung;Korruption;Kriegsverbrechen;Völkermord;Folter;Putsch;Putschversuch;Waffenhandel;Drogenhandel;Drogenschmuggel;Skandal;Affäre;Betrug;Terrorismus;Menschenrechtsverletzung;Geldwäsche;Vertuschung
versäumen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
Versäumnis sehen | v | ACCUSE disapprove | subj > bei/gen(bei)/in/gen(in) | both
Vertragsbruch begehen | v | ACCUSE disapprove | speaker > subj | both
Vertragsverletzungsverfahren laufen | v | ACCUSE investigate | - > gegen/gen(gegen) | gegen=*, recipient
vertrauen | v | ACCUSE disapprove | subj > dat/auf/gen(auf) | neg, both, subj!=@business_term
Vertrauen haben | v | ACCUSE disapprove | subj > in/gen(in)/in(obj)/zu | neg, both, subj=*
Vertrauen missbrauchen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Vertrauen verspielen | v | ACCUSE disapprove | speaker > subj | both
vertrösten | v | ACCUSE disapprove | speaker > subj | both
verunglimpfen | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@v_bad;@x_bad, actor
verurteilen | v | ACCUSE disapprove | subj > obj/gen(obj) | als=@x_bad, actor
Verurteilung aussprechen | v | ACCUSE disapprove | subj > gen(obj)/gegen | actor
Verwarnung aussprechen | v | ACCUSE disapprove | subj > gegen/dat/gegenüber | both, subj!=@sport
Verwarnung erhalten | v | ACCUSE disapprove | von/gen(von)/durch/aus > subj | both
Verwarnung erteilen | v | ACCUSE disapprove | subj > dat | both
Verweis erhalten | v | ACCUSE disapprove | von/gen(von)/durch/aus > subj | both
verwickeln | v | ACCUSE allege | speaker > obj | in=*, passive, both
verwickeln | v | ACCUSE allege | - > obj | recipient, passive, in=@v_crime;@crime;@attack;Mord;Anschlag;Massaker;Angriff;Entführung;Verschwörung;Korruption;Kriegsverbrechen;Völkermord;Folter;Putsch;Putschversuch;Waffenhandel;Drogenhandel;Drogenschmuggel;Skandal;Affäre;Betrug;Terrorismus;Menschenrechtsverletzung;Geldwäsche;Vertuschung
Verwunderung ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Verwunderung hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Verwünschung ausstoßen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegenüber | any
verächtlich machen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
Verärgerung hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Verärgerung kundtun | v | ACCUSE disapprove | subj > über(obj)/gegen(obj)/gen(obj)/an(obj)/gegenüber/über | actor
Verärgerung Luft machen | v | ACCUSE disapprove | subj > gegen/über/gegen(obj)/über(dat)/gen(über) | actor
verübeln | v | ACCUSE disapprove | subj > dat/gen(dat) | both
verübeln | v | ACCUSE disapprove | subj > dat | both
vor eigen Tür kehren | v | ACCUSE disapprove | speaker > subj | both
vor Gericht kommen | v | ACCUSE allege | - > subj | recipient
vor Gericht kommen | v | ACCUSE allege | - > subj | subj=person;group;organisation;@suspect;@official;@crowd, vor!=@policy
vor Gericht landen | v | ACCUSE allege | - > subj | recipient
vor Gericht landen | v | ACCUSE allege | - > subj | subj=person;group;organisation;@suspect;@official
vor Gericht müssen | v | ACCUSE allege | - > subj | recipient
vor Gerichtshof stellen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
vor Haftrichter bringen | v | ACCUSE allege | subj > obj | recipient
vor her treiben | v | ACCUSE disapprove | speaker > subj | both, obj=*
vor Karren spannen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
vor Kopf stoßen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
vor Kriegsgericht stellen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
vor Kriegsverbrechertribunal stellen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
vor Militärgericht stellen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
vor Militärtribunal stellen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
vor Revolutionsgericht stellen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
vor Richter bringen | v | ACCUSE allege | subj > obj | recipient
vor Sondergericht stellen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
vor Staatsgerichtshof stellen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
vor Strafgericht stellen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
vor Strafgerichtshof bringen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
vor Strafgerichtshof landen | v | ACCUSE allege | - > subj | recipient
vor Strafgerichtshof stellen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
vor Tribunal bringen | v | ACCUSE allege | subj > obj | recipient
vor Tribunal landen | v | ACCUSE allege | - > subj | recipient
vor Untersuchungsausschuss müssen | v | ACCUSE investigate | - > subj | recipient
vor Volksgericht stellen | v | ACCUSE allege | subj > obj/gen(obj) | recipient
vor Wand fahren | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
Vorbehalt vorbringen | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/an(obj)/gegenüber/über(obj) | actor
vorbeiregieren | v | ACCUSE disapprove | speaker > subj | both
vorhalten | v | ACCUSE disapprove | subj > dat/gen(dat) | obj=@v_failure;@x_failing, actor
Vorhaltung machen | v | ACCUSE allege | subj > dat/gen(dat) | actor
Vorhaltung machen | v | ACCUSE disapprove | subj > dat/gen(dat)/wegen | actor
vorlegen | v | ACCUSE allege | subj > gen(für)/gen(für)/in(für) | obj=Beweis;Beweismaterial;Beleg;Beweismittel, für=Beteiligung;Verwicklung;Einmischung;Einsatz;Schuld;Unterstützung;Verstoß;Existenz;Chemiewaffeneinsatz;Atomprogramm, both
vorlegen | v | ACCUSE allege | subj > gegen(obj)/gegen | obj=Beweis;Beweismaterial;Beleg;Beweismittel;Dossier;Belastungsmaterial, gegen(obj)=actor
vors Schienbein treten | v | ACCUSE disapprove | subj > dat/gen(dat) | both
Vorschub leisten | v | ACCUSE disapprove | speaker > subj | both, subj=actor
vorwerfen | v | ACCUSE disapprove | subj > dat/gen(dat) | obj=Ablenkungsmanöver;Aktionismus;Angstmache;Antisemitismus;Arbeitsverweigerung;Augenauswischerei;Ausländerfeindlichkeit;Bevormundung;Demagogie;Demokratieabbau;Desinteresse;Dilettantismus;Doppelzüngigkeit;Egoismus;Einschüchterung;Etikettenschwindel;Expansionismus;Extremismus;Fahrlässigkeit;Fanatismus;Fehlinterpretation;Fremdenfeindlichkeit;Freunderlwirtschaft;Gefühllosigkeit;Geheimniskrämerei;Geschichtsfälschung;Geschichtsvergessenheit;Großmachtstreben;Größenwahn;Herzlosigkeit;Hetze;Hinhaltetaktik;Hysterie;Ideenlosigkeit;Illoyalität;Imperialismus;Intransparenz;Irreführung;Islamfeindlichkeit;Kahlschlag;Kaltherzigkeit;Klientelpolitik;Kopflosigkeit;Kriegstreiberei;Kurzsichtigkeit;Leichtfertigkeit;Lüge;Machtgier;Machthunger;Machtversessenheit;Mauschelei;Mutlosigkeit;Nationalismus;Orientierungslosigkeit;Parteibuchwirtschaft;Planlosigkeit;Postenschacher;Provokation;Rassismus;Realitätsverweigerung;Respektlosigkeit;Rücksichtslosigkeit;Scheinheiligkeit;Schlingerkurs;Schönfärberei;Selbstgerechtigkeit;Sexismus;Sozialabbau;Sturheit;Trickserei;Unaufrichtigkeit;Unehrlichkeit;Verharmlosung;Verschleppung;Verzögerungstaktik;Vetternwirtschaft;Zaudern;Zickzackkurs;Überheblichkeit
Vorwurf aufrechthalten | v | ACCUSE allege | subj > gegen(obj)/an(obj) | actor
Vorwurf ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
völkerrechtswidrig handeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
wahr Gesicht zeigen | v | ACCUSE disapprove | speaker > subj | both
wahr Gesicht zeigen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Wahrheit sagen | v | ACCUSE allege | speaker > subj | neg, both
Wahrheit verdrehen | v | ACCUSE disapprove | speaker > subj | both
Wahrheit verdrehen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Wasser auf Mühle gießen | v | ACCUSE disapprove | speaker > subj | both
Wasser auf Mühle schütten | v | ACCUSE disapprove | speaker > subj | both
wegschauen | v | ACCUSE disapprove | speaker > subj | both
wegschauen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
wegsehen | v | ACCUSE disapprove | speaker > subj | both
wegsehen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
weit gehen | v | ACCUSE disapprove | dat > gen(subj)/adj(subj)/subj/von(subj) | dat=actor, subj=*
weit genug gehen | v | ACCUSE disapprove | dat/obj > gen(subj)/subj | neg, both
weit genug gehen | v | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
Welle der Empörung auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Welle der Entrüstung auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Welle der Kritik auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Weltpolizei spielen | v | ACCUSE disapprove | speaker > subj | both
Weltpolizist spielen | v | ACCUSE disapprove | speaker > subj | both
werten | v | ACCUSE disapprove | subj > obj/gen(obj)/clause | als=@x_bad, actor
Widerspruch auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Widerspruch ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Widerspruch erregen | v | ACCUSE disapprove | bei/in/unter/von > subj/gen(subj) | both
Widerspruch hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
wieder aufnehmen | v | ACCUSE allege | subj > gegen(obj)/gegen/gen(gegen) | obj=Prozess;Verfahren;Strafverfahren, gegen(obj)=*
willkürlich handeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Wort glauben | v | ACCUSE disapprove | subj > dat | neg, both, weak
Wort halten | v | ACCUSE disapprove | speaker > subj | neg, both
Wortbruch begehen | v | ACCUSE disapprove | speaker > subj | both
wortbrüchig werden | v | ACCUSE allege | speaker > subj | both
Wortgefecht liefern | v | ACCUSE disapprove | subj & mit | both
Wut hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Wut kundtun | v | ACCUSE disapprove | subj > über(obj)/gegen(obj)/gen(obj)/an(obj)/gegenüber/über | actor
Wähler täuschen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
zaudern | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Zeichen erkennen | v | ACCUSE disapprove | speaker > subj | both, neg
Zeigefinger erheben | v | ACCUSE disapprove | subj > gegen/gegenüber/gen(gegen) | both
Zeigefinger erheben | v | ACCUSE disapprove | subj > gegenüber/gegen | both
Zeigefinger heben | v | ACCUSE disapprove | subj > gegenüber/gegen | both
zeigen | v | ACCUSE disapprove | subj > über(obj)/gegen(obj)/gegenüber | obj=Unmut;Missfallen;Ablehnung;Empörung;Abscheu, both
zerrütten | v | ACCUSE disapprove | speaker > subj/gen(subj) | obj=Gesellschaft;Land;Europa;Partei;Opposition;Union;Bevölkerung;Volk;Nation;EU;Wirtschaft;Bündnis;Haushalt;Koalition;Staatsfinanzen;Ansehen;state, both
ziehen | v | ACCUSE allege | subj > gegen/gen(gegen) | vor=@v_court;EuGH;Arbeitsgericht;Verwaltungsgericht;Schiedsgericht;Menschenrechtsgerichtshof;Verfassungsgerichtshof;Bundesgerichtshof;Bundesverwaltungsgericht;Gericht
Zorn auf sich ziehen | v | ACCUSE disapprove | gen(obj)/von(obj)/adj(obj) > subj/gen(subj) |
Zorn ernten | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Zorn hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Zorn kundtun | v | ACCUSE disapprove | subj > über(obj)/gegen(obj)/gen(obj)/an(obj)/gegenüber/über | actor
zornig reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
zu Anzeige bringen | v | ACCUSE allege | subj > obj/gen(obj) | actor
zu Befragung bestellen | v | ACCUSE investigate | subj > obj | recipient
zu Brust nehmen | v | ACCUSE disapprove | subj > obj | both
zu Grabe tragen | v | ACCUSE disapprove | speaker > subj | both, obj=@right;Rechtsstaat;Demokratie;Sozialstaat;Verfassung;Gewaltenteilung;Friedensprozess;Zweistaatenlösung;Idee
zu Grunde richten | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
zu langsam reagieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
zu nahe treten | v | ACCUSE disapprove | subj > dat | both
zu Sprache bringen | v | ACCUSE disapprove | subj > gegenüber/bei/gen(obj)/in(obj)/in(bei)/in | obj=Missstand;Menschenrechtsverletzung;Menschenrechtslage;Menschenrechtssituation;Menschenrecht;Verletzung;Verstoß;Unterdrückung;Verfolgung;Diskriminierung, actor
zu spät reagieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor
zu Sündenbock machen | v | ACCUSE allege | subj > obj/gen(obj) | both
zu weit gehen | v | ACCUSE disapprove | speaker > subj/gen(subj)/gen(zu) | actor
zu weit gehen | v | ACCUSE disapprove | dat/obj > gen(subj)/subj | both
zu weit gehen | v | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
zu weit gehen | v | ACCUSE disapprove | speaker > subj | both, subj=actor, dat!=*
zu weit gehen | v | ACCUSE disapprove | dat > gen(subj)/adj(subj)/subj/von(subj) | dat=actor
zu wenig tun | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
zu wenig tun | v | ACCUSE disapprove | speaker > subj | both, subj=actor
zu wenig unternehmen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
zugrunde richten | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
zugrunderichten | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
zum Angriff blasen | v | ACCUSE disapprove | subj > auf/gegen/gen(auf) | both, subj=organisation;@official, subj!=@troops;@militia;@armed
zum Buhmann machen | v | ACCUSE disapprove | subj > obj/gen(obj) | any
zum Feind erklären | v | ACCUSE disapprove | subj > obj/gen(obj) | both
zum Feindbild erklären | v | ACCUSE disapprove | subj > obj/gen(obj) | any
zum Feindbild machen | v | ACCUSE disapprove | subj > obj/gen(obj) | any
zum Gespött machen | v | ACCUSE disapprove | subj > obj | both
zum Narren halten | v | ACCUSE allege | speaker > subj | both
zum Narren halten | v | ACCUSE disapprove | speaker > subj | both
zum Spielball machen | v | ACCUSE disapprove | speaker > subj | both
zum Sündenbock machen | v | ACCUSE disapprove | subj > obj/gen(obj) | any
zum Sündenbock machen | v | ACCUSE allege | subj > obj/gen(obj) | both
zum Sündenbock machen | v | ACCUSE disapprove | speaker/obj > subj | both
zum Sündenbock stempeln | v | ACCUSE disapprove | subj > obj/gen(obj) | any
zum Sündenbock stempeln | v | ACCUSE disapprove | speaker/obj > subj | both
zum Verhör bestellen | v | ACCUSE investigate | subj > obj | recipient
zum Verhör bitten | v | ACCUSE investigate | subj > obj | both
zur Anzeige bringen | v | ACCUSE allege | subj > obj/gen(obj) | actor
zur Anzeige bringen | v | ACCUSE allege | subj > obj/gen(obj) | any
zur Attacke blasen | v | ACCUSE disapprove | subj > auf/gegen/gen(auf) | both, subj!=@sport;@troops
zur Brust nehmen | v | ACCUSE disapprove | subj > obj | both
zur Vernehmung bestellen | v | ACCUSE investigate | subj > obj | recipient
zur Vernehmung bitten | v | ACCUSE investigate | subj > obj | both
zurechtstutzen | v | ACCUSE disapprove | subj > obj/gen(obj) | both
zurückführen | v | ACCUSE allege | subj > auf/gen(auf) | obj=Unruhe;Anschlag;Angriff;Explosion;Eskalation;Krise;Gewalt;Protest;Cyberangriff;Absturz;Tod;Attacke;Massaker;Mord;Putschversuch;Stromausfall;Hackerangriff, both
zurückhaltend beurteilen | v | ACCUSE disapprove | subj > obj/gen(obj)/adj(obj) | both
zurückhaltend gegenüberstehen | v | ACCUSE disapprove | subj > gen(dat)/dat/von(dat) | both
zurückhaltend reagieren | v | ACCUSE disapprove | subj > obj/gen(obj)/auf/gen(auf)/dat/gen(dat) | both
zurückpfeifen | v | ACCUSE disapprove | subj > obj | both, obj=@official;person;organisation, subj!=@sport
Zusage halten | v | ACCUSE disapprove | speaker > subj | neg, both
zusammenfalten | v | ACCUSE disapprove | subj > obj | both
zustellen | v | ACCUSE allege | subj > dat/gen(obj)/gegen(obj) | obj=Anklage;Anklageschrift;Klage, actor
zustellen | v | ACCUSE investigate | subj > dat | obj=Vorladung;Ladung, actor
zutage fördern | v | ACCUSE allege | subj > gen(obj)/in(obj)/bei(obj) | obj=@v_crime;Skandal;Missstand;Machenschaft, actor
zuwiderlaufen | v | ACCUSE disapprove | speaker > subj/gen(subj) | dat=Völkerrecht;Recht;Verfassung;Grundgesetz;Abkommen;Vertrag;Resolution;Interesse;Menschenrecht;Geist;Vereinbarung;Demokratie;Frieden;Ziel;Wert;Prinzip;Friedensprozess;Grundsatz;Konvention, both
Zweifel bekunden | v | ACCUSE disapprove | subj > gegen/gen(gegen)/gegen(obj)/an/gen(an)/an(obj)/über/gen(über)/über(obj)/gegenüber/gen(gegenüber)/dat/clause | actor
Zwietracht säen | v | ACCUSE disapprove | speaker > subj | both
Zwietracht säen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
zynisch handeln | v | ACCUSE disapprove | speaker > subj | both, subj=actor
Zügel schleifen lassen | v | ACCUSE disapprove | speaker > subj | both
zündeln | v | ACCUSE disapprove | speaker > subj | both
zürnen | v | ACCUSE disapprove | subj > dat/gen(dat)/über | both
zürnen | v | ACCUSE disapprove | subj > dat/über/gen(über) | both
Ärger auslösen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | both
Ärger erregen | v | ACCUSE disapprove | bei/in/unter/von/gen(obj) > subj/gen(subj) | both
Ärger hervorrufen | v | ACCUSE disapprove | bei/von/in/unter/aus/gen(auf) > subj/gen(subj) | any
Ärger kundtun | v | ACCUSE disapprove | subj > über(obj)/gegen(obj)/gen(obj)/an(obj)/gegenüber/über | actor
äußern | v | ACCUSE allege | subj > gegen(obj)/gegen/gen(obj)/clause | obj=Vermutung;Anschuldigung;Beschuldigung, both
äußern | v | ACCUSE disapprove | subj > über(obj)/gegen(obj)/an(obj)/gen(obj)/gegenüber/über/gegen | obj=Ärger;Zorn;Wut;Protest;Argwohn;Misstrauen;Ungeduld;Frustration;Frust;Beschwerde;Widerspruch, actor
öffentlich attackieren | v | ACCUSE disapprove | subj > obj/gen(obj) | both
öffentlich machen | v | ACCUSE allege | subj > gen(obj)/obj | obj=Skandal;Missstand;Korruption;Affäre;Machenschaft;Folter;Massaker;Menschenrechtsverletzung;Missbrauch, both
Öl in Feuer gießen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
Öl ins Feuer gießen | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
übel nehmen | v | ACCUSE disapprove | subj > dat/gen(obj) | both
übel nehmen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
übel nehmen | v | ACCUSE disapprove | subj > dat | both
übelnehmen | v | ACCUSE disapprove | subj > dat/gen(obj) | both
übelnehmen | v | ACCUSE disapprove | subj > dat/gen(dat) | both
übelnehmen | v | ACCUSE disapprove | subj > dat | both
über ein Kamm scheren | v | ACCUSE disapprove | speaker > subj/gen(subj) | both
über Kreuz liegen | v | ACCUSE disapprove | subj & mit | both
über Leiche gehen | v | ACCUSE disapprove | speaker > subj | both
über Leiche gehen | v | ACCUSE disapprove | speaker > subj | both, subj=actor
über Mund fahren | v | ACCUSE disapprove | subj > dat | both
über Tisch ziehen | v | ACCUSE allege | speaker > subj | both
über Tisch ziehen | v | ACCUSE disapprove | speaker/obj > subj | both
Überblick verlieren | v | ACCUSE disapprove | speaker > subj | both, subj=actor, subj!=Pilot;Fahrer;Lenker;Kapitän;Fahrerin;Lokführer;Busfahrer
überhäufen | v | ACCUSE disapprove | subj > obj/gen(obj) | mit=Kritik;Vorwurf;Spott;Hohn;Häme;Beschimpfung;Schmähung, both
überschütten | v | ACCUSE disapprove | subj > obj/gen(obj) | mit=Kritik;Vorwurf;Spott;Hohn;Häme;Beschimpfung;Schmähung, both
übertreiben | v | ACCUSE disapprove | speaker > subj | both
überweisen | v | ACCUSE allege | subj > gen(obj)/gegen(obj) | obj=Fall;Akte;Verfahren;Dossier;Atomstreit;Atomdossier;Anklage, an=@court_body;Strafgerichtshof;Sicherheitsrat;Gerichtshof;Staatsanwaltschaft;UN-Sicherheitsrat;Weltsicherheitsrat

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Ablenkungsversuch | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Abmahnung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Abneigung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Absurdität | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Affentheater | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Aggressor | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Akt | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Albtraum | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Alptraum | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Ammenmärchen | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Anfechtung | n | ACCUSE allege | gen/durch/adj/subj/comp > gegen/bei | actor
Angstmache | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Angstmacherei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Anklagerede | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Anklageverlesung | n | ACCUSE allege | durch/gen/adj/subj > gegen/gen(gegen) | gegen=*, any
Anlassgesetzgebung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Anpatzerei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Anpatzung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Anpatzversuch | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Anprangerung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Ansatz | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Antisemit | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Antwort | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Anzeigeerstattung | n | ACCUSE allege | durch/gen/adj/subj > gegen/gen(gegen) | gegen=*, any
Appeasementpolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Arbeitsverweigerung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Arroganz | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
auf Holzweg | n | ACCUSE disapprove | speaker > subj/gen(subj) | both
Auffassungsunterschied | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Auffassungsunterschied | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Augenauswischerei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Ausgrenzung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Ausrutscher | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Bagatellisierung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Basta-Politik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Bauernfängerei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Beanstandung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Bedrohung | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Beflegelung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Beispiel | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Belastung | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Belastungsprobe | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Bemängelung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Berufung | n | ACCUSE allege | gen/durch/adj/subj > gegen/gen(gegen)/bei | gegen=Urteil;Freispruch;Entscheidung;Verurteilung;Auslieferung;Beschluss, actor
Beschimpfungsorgie | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Beschuldigteneinvernahme | n | ACCUSE investigate | durch/adj/comp/subj > gen/von/gegen | both
Beunruhigung | n | ACCUSE disapprove | gen/adj/subj/aus/in > über/gen(über)/wegen/gen(wegen) | über=*, both
Beutezug | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Bilanztrick | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Blockierer | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Bluff | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Botschaft | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Brandmarkung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Brandstifter | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Breitseite | n | ACCUSE disapprove | aus/von/aus(gegen)/von(gegen) > gegen/gen(gegen) | both
Bremser | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Bremsklotz | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Brunnenvergifter | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Bumerang | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
BVT-U-Ausschuss | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/über/gen(über) | actor
Büttel | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Chauvinismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Clinch | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Clinch | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Dauerfehde | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Dauerfehde | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Demagoge | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Demokratieabbau | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Denkzettel | n | ACCUSE disapprove | aus/von/aus(für)/von(für) > für/gen(für) | both
Despot | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
dick Luft | n | ACCUSE disapprove | zwischen & mit | zwischen=actor
Diktator | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Diskreditierung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Dissens | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Dissens | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Dringlichkeitsantrag | n | ACCUSE disapprove | gen/adj/comp/durch/subj > gegen/gen(gegen) | gegen=state;person;organisation, both
Drohpolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Durchleuchtung | n | ACCUSE investigate | durch/adj/comp/subj > gen/von/gegen | both
Dämonisierung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Dämpfer | n | ACCUSE disapprove | aus/von/aus(für)/von(für) > für/gen(für) | both
Egoismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Einbestellung | n | ACCUSE disapprove | durch/adj/subj > gen/gen(gen) | gen=@v_envoy, any
Einvernahme | n | ACCUSE investigate | durch/adj/comp/subj > gen/von/gegen | both
Eiszeit | n | ACCUSE disapprove | zwischen/gen/subj & mit/zwischen | zwischen=actor
Empörungswelle | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Enteignungspolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Entgleisung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Entrüstungssturm | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Entscheidung | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Entschließung | n | ACCUSE disapprove | gen/adj/comp/durch/subj > gegen/gen(gegen) | gegen=state;person;organisation, both
Entwürdigung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Erfüllungsgehilfe | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Erpressungspolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Eurofighter-U-Ausschuss | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/über/gen(über) | actor
Faschist | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Fauxpas | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Fehlbesetzung | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Fehlkalkulation | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Fehlkonstruktion | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Fehlleistung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Fehlplanung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Fehltritt | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Fehlurteil | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Feigenblatt | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Feigling | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Flügelkampf | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Flügelkampf | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Freunderlwirtschaft | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Friedensstörer | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Frust | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Frustration | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Gegenwind | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Gegenwind | n | ACCUSE disapprove | aus(für)/von(für) > für/gen(für) | both
Gegenwind | n | ACCUSE disapprove | aus/von/gen(aus)/in > für/gen(für)/subj/dat | both
Geheimniskrämerei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Geisterfahrer | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Geißelung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Geldvernichtung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Geringschätzung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Geschichtsklitterung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Geschichtsrevisionismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Geschichtsvergessenheit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Geschmacklosigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Gesetz | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Gesinnungsjustiz | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Gesinnungsterror | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Gespensterdebatte | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Gewaltherrschaft | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Gezänk | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Gezänk | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Gier | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Giftpfeil | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Großmachtpolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Größenwahn | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Günstlingswirtschaft | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Halbwahrheit | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Handlanger | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
harsch Ton | n | ACCUSE disapprove | aus/von/gen > an/gen(an)/gegen/gen(gegen) | both
Hasardeur | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Helfershelfer | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Hemmschuh | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Herabwürdigung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Herbeizitierung | n | ACCUSE disapprove | durch/adj/subj > gen/gen(gen) | gen=@v_envoy, any
Hetzer | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Hetzerei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Hetzjagd | n | ACCUSE disapprove | gen/durch/von/adj > auf/gegen/gen(gegen) | both
Heuchler | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Heuchlerei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Hickhack | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Hickhack | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Hilflosigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Hinterzimmerpolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Humbug | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Husch-Pfusch-Aktion | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Hypo-U-Ausschuss | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/über/gen(über) | actor
Hysterie | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Häme | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Hölle | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Hüftschuss | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Idee | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Ideenlosigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Identitätsfeststellung | n | ACCUSE investigate | durch/adj/comp/subj > gen/von/gegen | both
Ignoranz | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
im Porzellanladen Elefant | n | ACCUSE disapprove | speaker > subj | both
Imperialismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
in Ofen Schuss | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Infamie | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Ingrimm | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Inkompetenz | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
ins Gesicht Schlag | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
ins Wasser Schlag | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Irrglaube | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Jagd | n | ACCUSE investigate | gen/adj/durch/subj > auf/nach | auf=@v_culprit;Terrorist;Bombenleger;Islamist;Mafioso;Spion;Verbrecher;Schleuser;Schlepper;Dschihadist;Steuersünder, actor
Jagd | n | ACCUSE investigate | gen/adj/durch/subj > nach | nach=@v_culprit, actor
Kaltschnäuzigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Kanonenbootpolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Kasperltheater | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Kindermörder | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Klageeinreichung | n | ACCUSE allege | durch/gen/adj/subj > gegen/gen(gegen) | gegen=*, any
Klageerhebung | n | ACCUSE allege | durch/gen/adj/subj > gegen/gen(gegen) | gegen=*, any
Klagseinbringung | n | ACCUSE allege | durch/gen/adj/subj > gegen/gen(gegen) | gegen=*, any
Klagserhebung | n | ACCUSE allege | durch/gen/adj/subj > gegen/gen(gegen) | gegen=*, any
Klassenjustiz | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Klatsche | n | ACCUSE disapprove | aus/von/aus(für)/von(für)/gen > für/gen(für) | both
Kleinkrieg | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Kleinkrieg | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Klüngelei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Kniefallpolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Koalitionskrach | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Koalitionskrach | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Koalitionskrach | n | ACCUSE disapprove | zwischen & mit | zwischen=actor
Kolonialismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Kompetenzgerangel | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Kompetenzgerangel | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Konfrontationskurs | n | ACCUSE disapprove | gen/adj/subj/comp > zu/mit/gegenüber/gen(zu) | both
Konzeptlosigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Korruptions-U-Ausschuss | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/über/gen(über) | actor
Krach | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Krach | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Kriegshetzer | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Kriegspolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Kriegstreiberei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Kriminalisierung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Kritikwelle | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Kurs | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Kuschelpolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Landesverräter | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Lapsus | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Leibesvisitation | n | ACCUSE investigate | durch/adj/comp/subj > gen/von/gegen | both
Lippenbekenntnis | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Luftschloss | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Lügner | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Machtkampf | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Machtkampf | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Machtspiel | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Marketinggag | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Massenmörder | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Mauschelei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Maß voll | n | ACCUSE disapprove | speaker > zu/gen(zu) | actor
Maßregelung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Medienkrieg | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Medienkrieg | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Meinungsverschiedenheit | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Meinungsverschiedenheit | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Milchmädchenrechnung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Milliardengrab | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Missfallensbekundung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Missfallensäußerung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Missgriff | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Missstimmung | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Missstimmung | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Misston | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Misston | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Misswirtschaft | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Moralpredigt | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Motion | n | ACCUSE disapprove | gen/adj/comp/durch/subj > gegen/gen(gegen) | gegen=state;person;organisation, both
Mumpitz | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Mutlosigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Märchen | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Nachlässigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Nackenschlag | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Nasenstüber | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Nazi | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Neiddebatte | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Neokolonialismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Nervenkrieg | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Nervenkrieg | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Nestbeschmutzer | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Nichtigkeitsbeschwerde | n | ACCUSE allege | gen/durch/adj/subj > gegen/gen(gegen)/bei | gegen=Urteil;Freispruch;Entscheidung;Verurteilung;Auslieferung;Beschluss, actor
Niedertracht | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Nonsens | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Ohrfeige | n | ACCUSE disapprove | aus/von/aus(für)/von(für) > für/gen(für) | both
Ordnungsruf | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Packelei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Panikmacherei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Papiertiger | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Parteibuchwirtschaft | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Peinlichkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Perfidie | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Personenkontrolle | n | ACCUSE investigate | durch/adj/comp/subj > gen/von/gegen | both
Pflichtvergessenheit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Pflichtverletzung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Phantomdebatte | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Pietätlosigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Placebopolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Politik | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Populismus | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Posse | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Possenspiel | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Postenschacher | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
PR-Gag | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
PR-Show | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Propagandakrieg | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Propagandakrieg | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Prüfung | n | ACCUSE investigate | durch > gen/gen(gen)/von | durch=@v_investigator;EU-Kommission;Kommission;Rechnungshof;Staatsanwaltschaft;Bundesanwaltschaft;Kartellamt, both
Quertreiber | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Quittung | n | ACCUSE disapprove | aus/von/aus(für)/von(für) > für/gen(für) | both
Rachejustiz | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Raubzug | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Realitätsverweigerung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Rechentrick | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Rechtsbrecher | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Rechtsextremist | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Redeschlacht | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Redeschlacht | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Reform | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Reiberei | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Reiberei | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Rempler | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Resolution | n | ACCUSE disapprove | gen/adj/comp/durch/subj > gegen/gen(gegen) | gegen=state;person;organisation, both
Respektlosigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Ressentiment | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Retourkutsche | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Revision | n | ACCUSE allege | gen/durch/adj/subj > gegen/gen(gegen)/bei | gegen=Urteil;Freispruch;Entscheidung;Verurteilung;Auslieferung;Beschluss, actor
Richtungskampf | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Richtungskampf | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Rosenkrieg | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Rosenkrieg | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Rosstäuscherei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Rufmord | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Rücksichtslosigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Sargnagel | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schandtat | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schandurteil | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
scharf Ton | n | ACCUSE disapprove | aus/von/gen > an/gen(an)/gegen/gen(gegen) | both
scharf Wort | n | ACCUSE disapprove | aus/von/gen > an/gen(an)/gegen/gen(gegen)/für | both
Scharfmacher | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Schaufensterpolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schaukelpolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Scheindebatte | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schelte | n | ACCUSE disapprove | aus/von/aus(für)/von(für) > für/gen(für)/gegen/an | both
Scherz | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=schlecht;übel, actor, subj=*
Schildbürgerstreich | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schimpfkanonade | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Schlammschlacht | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Schlammschlacht | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Schlechtmachung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Schlingerkurs | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schlächter | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Schmierentheater | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schreckensherrschaft | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schreckgespenst | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Schritt | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Schuldzuschiebung | n | ACCUSE allege | gen/adj/durch/subj/aus > an/gegen/gegenüber | both
Schwachsinn | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schwindel | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Schäbigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schönfärberei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Schönrednerei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Selbstbedienung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Selbstbereicherung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Sexist | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Shitstorm | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Showpolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Siegerjustiz | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Signal | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Sonderausschuss | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/über/gen(über) | actor
Sonderstaatsanwalt | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/über/gen(über) | actor
Sonderstaatsanwaltschaft | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/über/gen(über) | actor
Sorge | n | ACCUSE disapprove | gen/adj/subj > um/gen(um) | um=Pressefreiheit;Menschenrecht;Rechtsstaat;Meinungsfreiheit;Demokratie, both
Sorge | n | ACCUSE disapprove | gen/adj/subj/comp > über/gen(über)/wegen/gen(wegen)/gegenüber | über=*, both
Sozialabbau | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Spalter | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Spiel | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Spitze | n | ACCUSE disapprove | gen/adj/subj > gegen/gen(gegen) | gegen=*, both
Spott | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Staatskriminalität | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Steigbügelhalter | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Steuergeschenk | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Stichelei | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Stigmatisierung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Stil | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Stimmungsmache | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Stolperstein | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Strafpredigt | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Strafverfolgung | n | ACCUSE allege | durch/adj/subj > gen/von | both
Strafverfolgung | n | ACCUSE allege | durch/gen/adj/subj > gegen/gen(gegen) | gegen=*, any
Strategie | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Störenfried | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Störfaktor | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Stück | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=stark, actor, subj=*
Symbolpolitik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Tag | n | ACCUSE disapprove | speaker > gen(subj)/für | adj=schwarz;traurig;rabenschwarz;dunkel;düster, actor, für=*
Taktlosigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Tatenlosigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Terrorherrschaft | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Theater | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Tiefschlag | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Totengräber | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Totgeburt | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Trugschluss | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Tyrann | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
U-Ausschuss | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/über/gen(über) | actor
Umfaller | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
UN-Resolution | n | ACCUSE disapprove | gen/adj/comp/durch/subj > gegen/gen(gegen) | gegen=state;person;organisation, both
Unfähigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Ungeheuerlichkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Unmenschlichkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Unmutsbekundung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Unmutsäußerung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
UNO-Resolution | n | ACCUSE disapprove | gen/adj/comp/durch/subj > gegen/gen(gegen) | gegen=state;person;organisation, both
Unruhestifter | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Unsitte | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Unstimmigkeit | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Unstimmigkeit | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
unter Gürtellinie | n | ACCUSE disapprove | speaker > gen(subj)/subj | both
Untersuchungsgremium | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/über/gen(über) | actor
Untersuchungskomitee | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/über/gen(über) | actor
Untätigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Unwahrheit | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Unwille | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Unwillen | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Vasall | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Verantwortungslosigkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Verbalangriff | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Verbalgefecht | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Verbalgefecht | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Verdikt | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Verdruss | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Verhalten | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Verhetzung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Verhinderer | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Verniedlichung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Verräter | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Versager | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Verspottung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Verteufelung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Vetternwirtschaft | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Vogel-Strauß-Politik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Volksverdummung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Volksverhetzung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Volksverräter | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Vorgangsweise | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Vorgehensweise | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Vorladung | n | ACCUSE investigate | durch/adj/comp/subj > gen/von/gegen | both, gen!=@v_envoy
Vorladung | n | ACCUSE disapprove | durch/adj/subj > gen/gen(gen) | gen=@v_envoy, any
Vorschlag | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Wahlanfechtung | n | ACCUSE allege | gen/durch/adj/subj/comp > gegen/bei | actor
Wahlgeschenk | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Wahlkampfgag | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Wahlkampfgeplänkel | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Wahlkampfgetöse | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Wahlkampfrhetorik | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Wahlzuckerl | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Wahrheitskommission | n | ACCUSE investigate | gen/adj/subj/aus/in > zu/gen(zu)/gegen/gen(gegen)/über/gen(über) | actor
Watsche | n | ACCUSE disapprove | aus/von/aus(für)/von(für) > für/gen(für)/gegen/an | both
Watschn | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Weg | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Wendehals | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Werbegag | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Willkürherrschaft | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Willkürjustiz | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Wortduell | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Wortduell | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Wortgeplänkel | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Wortgeplänkel | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Wortverdrehung | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Wortwechsel | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Wortwechsel | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Wutausbruch | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Zahlenspielerei | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Zankerei | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Zankerei | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Zeichen | n | ACCUSE disapprove | speaker > gen(subj)/subj | adj=@x_wrong, actor, subj=*
Zerrbild | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Zeugeneinvernahme | n | ACCUSE investigate | durch/adj/comp/subj > gen/von/gegen | both
Zickzackkurs | n | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
Zirkus | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
Zoff | n | ACCUSE disapprove | zwischen & mit/gen(zwischen) | any
Zoff | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Zoff | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Zornesausbruch | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Zurechtweisung | n | ACCUSE disapprove | gen/adj/durch/comp/subj/aus > an/gen(an)/gegen/gen(gegen)/für/gen(für)/gegenüber/gen(gegenüber)/über/gen(über)/auf/gen(auf) | both
Zweifel | n | ACCUSE disapprove | gen/adj/subj/aus/bei > an/gen(an) | an=*, both
Zwietracht | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Zwietracht | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Zwistigkeit | n | ACCUSE disapprove | adj/comp/gen & mit/zwischen | both, mit=actor
Zwistigkeit | n | ACCUSE disapprove | zwischen & mit/gen | zwischen=actor
Überheblichkeit | n | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*

# adjectives: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abenteuerlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
abgehoben | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
adäquat | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
alarmierend | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=@v_deed;@v_policy;actor;Lage;Zustand;Entwicklung;Bericht
alleinschuldig | a | ACCUSE allege | speaker > gen(subj)/subj | both
anachronistisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
angebracht | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
angewidert | a | ACCUSE disapprove | subj > über/gen(über)/von/gen(von)/gegenüber/gen(gegenüber)/wegen/gen(wegen) | both
antiquiert | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
arbeitnehmerfeindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
archaisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
argwöhnisch | a | ACCUSE disapprove | subj > über/gen(über)/von/gen(von)/gegenüber/gen(gegenüber)/wegen/gen(wegen) | both
aufgewühlt | a | ACCUSE disapprove | subj > über/gen(über)/von/gen(von)/gegenüber/gen(gegenüber)/wegen/gen(wegen) | both
ausgereift | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
ausländerfeindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
ausreichend | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
autoritär | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
befremdlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
beklemmend | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
beratungsresistent | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
beteiligt | a | ACCUSE allege | speaker > subj | both, an=@v_crime;@crime;@attack;Mord;Anschlag;Massaker;Angriff;Entführung;Verschwörung;Korruption;Kriegsverbrechen;Völkermord;Folter;Putsch;Putschversuch;Waffenhandel;Drogenhandel;Drogenschmuggel;Skandal;Affäre;Betrug;Terrorismus;Menschenrechtsverletzung;Geldwäsche;Vertuschung
betrüblich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
betrügerisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
beängstigend | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=@v_deed;@v_policy;actor;Lage;Zustand;Entwicklung;Bericht
bitter | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
bizarr | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
blöd | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
blödsinnig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
borniert | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
brandgefährlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
brutal | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
bösartig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
chaotisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
chauvinistisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
demagogisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
demokratiefeindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
demokratisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
demütigend | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
deplatziert | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
desaströs | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
deutschfeindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
diffamierend | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
diktatorisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
doppelzüngig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
duldbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
dumm | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
durchdacht | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
durchsichtig | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
düpiert | a | ACCUSE disapprove | subj > über/gen(über)/von/gen(von)/gegenüber/gen(gegenüber)/wegen/gen(wegen) | both
dürftig | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
effektiv | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
egoistisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
ehrenrührig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
ehrlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
elitär | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
entwürdigend | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
erniedrigend | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
ernsthaft | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
ernstzunehmend | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
ernüchternd | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
ernüchtert | a | ACCUSE disapprove | subj > über/gen(über)/von/gen(von)/gegenüber/gen(gegenüber)/wegen/gen(wegen) | both
erpresserisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
EU-rechtswidrig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
europafeindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
europarechtswidrig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
ewiggestrig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
fadenscheinig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
familienfeindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
faschistisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
faschistoid | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
fehlerhaft | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
feige | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
feindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
feindselig | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
finanzierbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
friedensgefährdend | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
frustrierend | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
frustriert | a | ACCUSE disapprove | subj > über/gen(über)/von/gen(von)/gegenüber/gen(gegenüber)/wegen/gen(wegen) | both
förderlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
führungsschwach | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
geboten | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
geeignet | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
gefälscht | a | ACCUSE allege | speaker > gen(subj)/durch/von/place | actor, subj=Wahl;Wahlergebnis;Abstimmung;Ergebnis;Präsidentenwahl;Präsidentschaftswahl;Parlamentswahl;Referendum;Stichwahl;Volksabstimmung
gemein | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
gerecht | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
geschichtsverfälschend | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
geschichtsvergessen | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
gesetzeswidrig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
getürkt | a | ACCUSE allege | speaker > gen(subj)/durch/von/place | actor, subj=Wahl;Wahlergebnis;Abstimmung;Ergebnis;Präsidentenwahl;Präsidentschaftswahl;Parlamentswahl;Referendum;Stichwahl;Volksabstimmung
gewissenlos | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
glaubwürdig | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
gleichheitswidrig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
gnadenlos | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
grundgesetzwidrig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
grundrechtswidrig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
haarsträubend | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
haltbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
handlungsfähig | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
handlungsunfähig | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
hanebüchen | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
hauptverantwortlich | a | ACCUSE allege | speaker > gen(subj)/subj | both, für=*
heimtückisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
herabwürdigend | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
herzlos | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
hetzerisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
hilfreich | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
hinderlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
hinnehmbar | a | ACCUSE disapprove | speaker > gen(subj)/subj/gen(zu)/zu | actor, neg
hinterhältig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
hochgefährlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
homophob | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
ideenlos | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
ignorant | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
imageschädigend | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
imperialistisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
impertinent | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
ineffizient | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
infam | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
inkompetent | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
inkonsequent | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
inszeniert | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
intransparent | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
involviert | a | ACCUSE allege | speaker > subj | both, in=*
irritierend | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
islamfeindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
islamophob | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
israelfeindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
jenseitig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
kaltherzig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
kinderfeindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
kleinkariert | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
kolonialistisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
konsequent | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
konzeptlos | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
kreditschädigend | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
kriegslüstern | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
kriegstreiberisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
lahm | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
legal | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
leichtfertig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
leichtsinnig | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
leistbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
letztklassig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
machbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
mafiös | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
mager | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
manipulativ | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
manipuliert | a | ACCUSE allege | speaker > gen(subj)/durch/von/place | actor, subj=Wahl;Wahlergebnis;Abstimmung;Ergebnis;Präsidentenwahl;Präsidentschaftswahl;Parlamentswahl;Referendum;Stichwahl;Volksabstimmung
maßlos | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
menschenfeindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
misstrauisch | a | ACCUSE disapprove | subj > über/gen(über)/von/gen(von)/gegenüber/gen(gegenüber)/wegen/gen(wegen) | both
mitschuldig | a | ACCUSE allege | speaker > gen(subj)/subj | both
mittelalterlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
mutlos | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
nationalistisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
neoliberal | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
niederschmetternd | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
niederträchtig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
obsolet | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
opportunistisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
orientierungslos | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
parteiisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
paternalistisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
pietätlos | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
plausibel | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
polemisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
praktikabel | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
primitiv | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
propagandistisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
provokant | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
provozierend | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
rachsüchtig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
ratlos | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
realistisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
realitätsfremd | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
rechtens | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
rechtmäßig | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
rechtsstaatlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
rechtsstaatswidrig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
regierungsfähig | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
repressiv | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
restriktiv | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
revanchistisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
rufschädigend | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
ruinös | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
rücksichtslos | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
rückwärtsgewandt | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
sauber | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
schmerzhaft | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
schmutzig | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
schockierend | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=@v_deed;@v_policy;actor;Lage;Zustand;Entwicklung;Bericht
schuldig | a | ACCUSE allege | speaker > subj/gen(subj) | both
schwachsinnig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
schwulenfeindlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
schäbig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
selbstgefällig | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
selbstgerecht | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
selbstherrlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
selbstzerstörerisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
seriös | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
sexistisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
sinnbefreit | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
sittenwidrig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
skrupellos | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
solidarisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
sozial | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
steinzeitlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
stümperhaft | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
tatenlos | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
tendenziös | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
terroristisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
tolerierbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, actor, subj=*
Ton rau | a | ACCUSE disapprove | zwischen/zwischen(subj) & mit | any
totalitär | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
tragbar | a | ACCUSE disapprove | speaker > subj/gen(subj) | both, neg, subj=person;@official
tragbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, actor, subj=*
transparent | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
treuwidrig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
umsetzbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
unappetitlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unaufrichtig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unausgereift | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unausgewogen | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unbelehrbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unberechtigt | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unbesonnen | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unchristlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
undurchsichtig | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unehrenhaft | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
uneinsichtig | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unentschuldbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unerfreulich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
uneuropäisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unfreundlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unfähig | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
ungehörig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unglücklich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=@v_deed;@v_policy
unglücklich | a | ACCUSE disapprove | subj > über/gen(über)/mit/gen(mit)/clause | both, über=*
ungustiös | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unheilvoll | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unionsrechtswidrig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unlogisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unpassend | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unpatriotisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unprofessionell | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unschön | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unsolidarisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unstatthaft | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
untergriffig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
untätig | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unverdient | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unverfroren | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unvertretbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unverzeihlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unvorsichtig | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unzeitgemäß | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unzulänglich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
unüberlegt | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
unüberzeugend | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
utopisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
verachtenswert | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
verblendet | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
verbrecherisch | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
verdammenswert | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
vereinbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, actor, subj=*
verfassungsgemäß | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
verfassungskonform | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
vergrämt | a | ACCUSE disapprove | subj > über/gen(über)/von/gen(von)/gegenüber/gen(gegenüber)/wegen/gen(wegen) | both
vergrätzt | a | ACCUSE disapprove | subj > über/gen(über)/von/gen(von)/gegenüber/gen(gegenüber)/wegen/gen(wegen) | both
verhältnismäßig | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
verhängnisvoll | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
vermessen | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
verstrickt | a | ACCUSE allege | speaker > subj | both, in=*
verstrickt | a | ACCUSE allege | - > subj | recipient, in=@v_crime;@crime;@attack;Mord;Anschlag;Massaker;Angriff;Entführung;Verschwörung;Korruption;Kriegsverbrechen;Völkermord;Folter;Putsch;Putschversuch;Waffenhandel;Drogenhandel;Drogenschmuggel;Skandal;Affäre;Betrug;Terrorismus;Menschenrechtsverletzung;Geldwäsche;Vertuschung
verständlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
verstörend | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=@v_deed;@v_policy;actor;Lage;Zustand;Entwicklung;Bericht
verstört | a | ACCUSE disapprove | subj > über/gen(über)/von/gen(von)/gegenüber/gen(gegenüber)/wegen/gen(wegen) | both
vertragsbrüchig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
vertragswidrig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
vertrauenswürdig | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
vertretbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
verunglimpfend | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
verwicket | a | ACCUSE allege | speaker > subj | both, in=*
verwicket | a | ACCUSE allege | - > subj | recipient, in=@v_crime;@crime;@attack;Mord;Anschlag;Massaker;Angriff;Entführung;Verschwörung;Korruption;Kriegsverbrechen;Völkermord;Folter;Putsch;Putschversuch;Waffenhandel;Drogenhandel;Drogenschmuggel;Skandal;Affäre;Betrug;Terrorismus;Menschenrechtsverletzung;Geldwäsche;Vertuschung
visionslos | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
voreingenommen | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
vorschnell | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
widerlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
widersinnig | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
widerwärtig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
wirklichkeitsfremd | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
wirksam | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
wortbrüchig | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
wünschenswert | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
würdig | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
xenophob | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
zaudernd | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
zeitgemäß | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
zerstritten | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
zufriedenstellend | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
zulässig | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
zumutbar | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
zweckmäßig | a | ACCUSE disapprove | speaker > gen(subj)/subj | neg, both, subj=*
zögerlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
ärgerlich | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
überfordert | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*
überheblich | a | ACCUSE disapprove | speaker > gen(subj)/subj | actor, subj=*
überhöht | a | ACCUSE disapprove | speaker > gen(subj)/subj | both, subj=*

# phrases: found by going through the words of news one by one
@ lemma | pos | act | frame | if
fehl am Platz | x | ACCUSE disapprove | speaker > subj/gen(subj) | both
Spiel auf Zeit | x | ACCUSE disapprove | speaker > subj | both
überfordert | x | ACCUSE disapprove | speaker > subj/gen(subj) | both
sich bevormundet fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich überfahren fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
sich abgehängt fühlen | v | ACCUSE disapprove | subj > von/gen(von)/durch/gen(durch) | both, subj!=Polizist;Polizistin;Beamte;Beamter;Autofahrer
