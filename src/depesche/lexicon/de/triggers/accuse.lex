# ACCUSE: criticise, condemn, complain (disapprove); accuse, charge, sue (allege); inquire, search for suspects (investigate).
# gen(x) stands for any attribute of that noun which names an actor: genitive, von, possessive, adjective, first part of a compound.
# "als" stands for what somebody is called or taken to be, with or without als ("nannte es einen Skandal").
# "speaker": whoever is quoted with the sentence. * as a condition: the slot is filled, with whatever. "clause=" tests the verb of the dependent clause and its objects.
# Articles inside constructions are left out ("an Pranger stellen"); contractions stand as they are ("ins Gericht gehen").

# verbs
@ lemma | pos | act | frame | if
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
beklagen         | v | ACCUSE disapprove  | subj > obj/gen(obj)/clause                   | actor
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
ermitteln        | v | ACCUSE investigate | subj > gegen/gen(gegen)                      | subj=@v_investigator
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
Anzeige                      | n | ACCUSE allege      | gen/adj/durch/comp/subj/aus > gegen/gen(gegen)/gegen | comp!=Zeitung;Werbe;Digital;Geschwindigkeit, any
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
