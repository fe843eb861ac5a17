# AID: material help that mainly serves the recipient: money, goods, arms, troops to help, shelter, rescue. Only promised, it is AGREE (the coder's rule).
# Grants inside an economy, sponsoring and charity without a political actor are left out: the object must be help or money, the recipient an actor.

@ lemma | pos | act | frame | if
beisteuern | v | AID | subj > dat/zu/für/an/gen(zu)/gen(für) | obj=@money, subj=state;organisation, actor

# --- Verbs ---
abdichten | v | AID | subj > place/für/in | obj=Deich;Damm;Dammkrone;Sandsackwall;Uferdamm
abheben | v | AID | gen(subj)/subj > in/nach/auf | subj=Flugzeug;Maschine;Schiff;Konvoi;Transport;Transportmaschine;Frachter;Lkw;Lastwagen, mit(subj)=@aid
abschreiben              | v   | AID | subj > dat/gen(obj)                                       | obj=@debt
abwerfen                 | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
abwerfen | v | AID | subj > über/in/place | obj=@aid
alimentieren             | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
ankommen | v | AID | subj > in/bei/an | subj=@helper
ankommen | v | AID | gen(subj)/subj > in/nach/auf | subj=Flugzeug;Maschine;Schiff;Konvoi;Transport;Transportmaschine;Frachter;Lkw;Lastwagen, mit(subj)=@aid
ankommen | v | AID | gen(subj)/subj > in/bei | subj=@aid, active
aufbauen                 | v   | AID | subj > für/gen(für)/dat/in                                | obj=Suppenküche;Notlager;Auffanglager;Flüchtlingslager;Zeltstadt;Feldlazarett;Lazarett;Notkrankenhaus;Notunterkunft;Krankenstation;Feldhospital, actor
aufbrechen | v | AID | subj > nach/in/zu | subj=@helper
aufbringen               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
auflegen                 | v   | AID | subj > dat/für                                            | obj=Hilfsfonds;Hilfsprogramm;Hilfspaket;Rettungspaket;Rettungsschirm;Lazarett;Feldlazarett;Flüchtlingslager;Luftbrücke;Hilfskorridor
aufnehmen                | v   | AID | subj > obj                                                | obj=@migrant, actor
aufrüsten                | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
aufschütten | v | AID | subj > place/für/in | obj=Deich;Damm;Dammkrone;Sandsackwall;Uferdamm
aufspannen               | v   | AID | subj > dat/für                                            | obj=Hilfsfonds;Hilfsprogramm;Hilfspaket;Rettungspaket;Rettungsschirm;Lazarett;Feldlazarett;Flüchtlingslager;Luftbrücke;Hilfskorridor
aufstocken               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
ausbilden                | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
ausbilden | v | AID | subj/gen(in)/von(in)/bei/durch > obj | in=Ausbildungslager;Trainingslager;Trainingscamp;Terrorcamp;Terrorlager;Lager;Camp, recipient
ausfliegen               | v   | AID | subj > obj                                                | obj=@hostage;@victim;Verletzte;Verletzter;Verwundete;Opfer;Patient;Tourist;Urlauber;Staatsbürger;Deutscher;Landsmann;Ausländer, subj=@police;@troops;state
ausfliegen                  | v   | AID | subj/comp(mit) > obj                                      | obj=@casualty;@victim;Verletzte;Verletzter;Verwundete;Verwundeter;Überlebende;Überlebender;Eingeschlossene, subj=@troops;Hubschrauber;Rettungshubschrauber;Militärhubschrauber;Luftwaffe;Marine;Küstenwache
aushelfen                | v   | AID | subj > dat                                                | mit=@aid;@money;@weapon
ausrüsten                | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
ausrüsten                | v   | AID | subj > obj                                                | mit=@aid;@money;@weapon
ausstatten               | v   | AID | subj > obj                                                | mit=@aid;@money;@weapon
ausweiten                | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
auszahlen                | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
auszahlen                | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
befreien                 | v   | AID | subj > obj                                                | obj=@hostage;@victim, aus=Gewalt;Geiselhaft;Hand;Gefangenschaft;Lager;@prison
befreien                 | v   | AID | subj > obj                                                | obj=@hostage;@victim, subj=@police;@troops;state
behandeln                | v   | AID | subj > obj                                                | subj=@troops;Helfer;Arzt;Hilfsorganisation;Sanitäter;Lazarett, obj=@victim;@casualty;@migrant
behandeln                | v   | AID | subj/gen(in)/durch > obj                                  | obj=@casualty;@migrant;@victim, passive
beherbergen              | v   | AID | subj > obj                                                | obj=@migrant, actor
beispringen              | v   | AID | subj > dat                                                | mit=@aid;@money;@weapon
beistehen                | v   | AID | subj > dat                                                | mit=@aid;@money;@weapon
beisteuern               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
beitragen                | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
bekommen                 | v   | AID | von/durch > subj                                          | obj=@aid;@money, von=state;organisation;actor
beliefern                | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
beliefern                | v   | AID | subj > obj                                                | mit=@aid;@money;@weapon
bereitstellen            | v   | AID | subj > dat/für/gen(für)/an/gen(an)                        | obj=@money, subj=@assembly;state;organisation;@official
bereitstellen            | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
bereitstellen            | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
bergen                   | v   | AID | subj > obj                                                | obj=@hostage;@victim, subj=@police;@troops;state
bergen                   | v   | AID | subj > obj                                                | obj=@migrant, actor
bergen                   | v   | AID | subj > obj                                                | obj=Überlebende;Überlebender;Schiffbrüchige;Schiffbrüchiger;Verschüttete;Verschütteter;Besatzung, subj=@troops;state;organisation;Küstenwache;Rettungsteam;Rettungsmannschaft, actor
bergen | v | AID | subj/gen(subj) > obj/place | subj=@helper, obj=person;group;Verletzte;Verletzter;Überlebende;Opfer;Mensch;Patient;Bewohner;Passagier
beschließen              | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid, both
betreuen                 | v   | AID | subj > obj                                                | subj=@troops;Helfer;Arzt;Hilfsorganisation;Sanitäter;Lazarett, obj=@victim;@casualty;@migrant
betreuen                 | v   | AID | subj > obj                                                | obj=@migrant, actor
bewaffnen                | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
bewilligen               | v   | AID | subj > dat/für/gen(für)/an/gen(an)                        | obj=@money, subj=@assembly;state;organisation;@official
bewilligen               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
bewilligen               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
bezahlen                 | v   | AID | subj > an/dat/für                                         | obj=Reparation;Entschädigung;Reparationszahlung;Wiedergutmachung;Schadenersatz;Schadensersatz;Lösegeld;Entschädigungszahlung;Ausgleichszahlung, both
bezahlen                 | v   | AID | subj > an/dat/für                                         | obj=Lösegeld;Reparation;Reparationszahlung
beziehen                 | v   | AID | von/durch > subj                                          | obj=@aid;@money, von=state;organisation;actor
bezuschussen             | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
bezuschussen             | v   | AID | subj > obj                                                | obj=@aid;Wiederaufbau;Projekt;Programm;Hilfsprojekt;Mission
bieten                   | v   | AID | subj > dat                                                | obj=Asyl;Zuflucht;Unterschlupf;Aufenthaltsrecht;Flüchtlingsstatus;Aufenthaltserlaubnis;Bleiberecht;Schutz;Obdach;Exil;Kirchenasyl;Aufenthaltsgenehmigung
billigen                 | v   | AID | subj > dat/für                                            | obj=Hilfsfonds;Hilfsprogramm;Hilfspaket;Rettungspaket;Rettungsschirm;Lazarett;Feldlazarett;Flüchtlingslager;Luftbrücke;Hilfskorridor
bringen                  | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid, both
bringen                     | v   | AID | subj/comp(mit) > obj                                      | obj=@casualty;@victim;Verletzte;Verletzter;Verwundete;Verwundeter;Überlebende;Überlebender;Eingeschlossene, subj=@troops;Hubschrauber;Rettungshubschrauber;Militärhubschrauber;Luftwaffe;Marine;Küstenwache
einbürgern               | v   | AID | subj > obj                                                | obj=@migrant, actor
einräumen                | v   | AID | subj > dat                                                | obj=Asyl;Zuflucht;Unterschlupf;Aufenthaltsrecht;Flüchtlingsstatus;Aufenthaltserlaubnis;Bleiberecht;Schutz;Obdach;Exil;Kirchenasyl;Aufenthaltsgenehmigung
einräumen                | v   | AID | subj > dat                                                | obj=Überflugrecht;Nutzungsrecht;Stützpunkt;Schutz;Zollvergünstigung
einräumen                | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
einrichten               | v   | AID | subj > dat/für                                            | obj=Hilfsfonds;Hilfsprogramm;Hilfspaket;Rettungspaket;Rettungsschirm;Lazarett;Feldlazarett;Flüchtlingslager;Luftbrücke;Hilfskorridor
einrichten               | v   | AID | subj > für/gen(für)/dat/in                                | obj=Suppenküche;Notlager;Auffanglager;Zeltstadt;Zeltlager;Notkrankenhaus;Notunterkunft;Krankenstation;Feldhospital;Feldspital;Notquartier;Notaufnahmelager;Aufwärmstelle;Wärmestube;Wärmehalle;Sammelstelle;Ausgabestelle;Verteilstelle;Essensausgabe;Sammelunterkunft;Betreuungsstelle;Hotline;Krisentelefon;Spendenkonto;Anlaufstelle;Schutzraum;Impfzentrum;Erstaufnahme;Bürgertelefon, actor
einrichten               | v   | AID | subj > für/gen(für)/dat/in                                | obj=Suppenküche;Wärmestube;Aufwärmstelle;Wärmehalle;Notquartier;Unterkunft;Nachtasyl;Sammelunterkunft;Sammelstelle;Verpflegungsstelle;Essensausgabe;Wasserstelle;Anlaufstelle;Schutzraum;Notlager;Auffanglager;Zeltstadt;Zeltlager;Notkrankenhaus;Notunterkunft;Krankenstation;Feldhospital;Feldspital, actor
eintreffen | v | AID | subj > in/bei/an | subj=@helper
eintreffen | v | AID | gen(subj)/subj > in/nach/auf | subj=Flugzeug;Maschine;Schiff;Konvoi;Transport;Transportmaschine;Frachter;Lkw;Lastwagen, mit(subj)=@aid
eintreffen | v | AID | gen(subj)/subj > in/bei | subj=@aid
eintreiben               | v   | AID | subj > für/gen(für)                                       | obj=Spende;Geld;Hilfsgut, recipient
empfangen                | v   | AID | von/durch > subj                                          | obj=@aid;@money, von=state;organisation;actor
entminen                 | v   | AID | subj > obj/in                                             | both
entschädigen             | v   | AID | subj > obj                                                |
entsenden                | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
entsenden                | v   | AID | subj > nach/in/dat/an                                     | obj=Rettungsteam;Rettungsmannschaft;Suchmannschaft;Bergungsteam;Helfer;Arzt;Sanitäter;Löschflugzeug;Feldlazarett;Katastrophenhelfer;Hilfsteam;Suchhund, both
entsenden | v | AID | subj > nach/in/dat/an | mit(obj)=@aid
erhalten                 | v   | AID | von/durch > subj                                          | obj=@aid;@money, von=state;organisation;actor
erhöhen                  | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid, both
erhöhen | v | AID | subj > place/für/in | obj=Deich;Damm;Dammkrone;Sandsackwall;Uferdamm
erlassen                 | v   | AID | subj > dat/gen(obj)                                       | obj=@debt
öffnen                  | v   | AID | subj > für/gen(für)/dat                                   | obj=Turnhalle;Sporthalle;Notunterkunft;Kaserne;Kirche;Schule;Wärmestube;Flüchtlingslager;Notquartier, für=*, actor
eröffnen                 | v   | AID | subj > für/gen(für)/dat/in                                | obj=Suppenküche;Wärmestube;Notquartier;Anlaufstelle;Schutzraum;Frauenhaus;Notlager;Auffanglager;Flüchtlingslager;Zeltstadt;Feldlazarett;Lazarett;Notkrankenhaus;Notunterkunft;Krankenstation;Feldhospital, actor
errichten                | v   | AID | subj > dat/für                                            | obj=Hilfsfonds;Hilfsprogramm;Hilfspaket;Rettungspaket;Rettungsschirm;Lazarett;Feldlazarett;Flüchtlingslager;Luftbrücke;Hilfskorridor
errichten                | v   | AID | subj > für/gen(für)/dat/in                                | obj=Suppenküche;Notlager;Auffanglager;Zeltstadt;Zeltlager;Notkrankenhaus;Notunterkunft;Krankenstation;Feldhospital;Feldspital, actor
erteilen                 | v   | AID | subj > dat                                                | obj=Asyl;Zuflucht;Unterschlupf;Aufenthaltsrecht;Flüchtlingsstatus;Aufenthaltserlaubnis;Bleiberecht;Schutz;Obdach;Exil;Kirchenasyl;Aufenthaltsgenehmigung
evakuieren               | v   | AID | subj > obj                                                | obj=@hostage;@victim, aus=Gewalt;Geiselhaft;Hand;Gefangenschaft;Lager;@prison
evakuieren               | v   | AID | subj > obj                                                | obj=@hostage;@victim, subj=@police;@troops;state
evakuieren               | v   | AID | subj > obj                                                | obj=@hostage;@victim, passive
evakuieren | v | AID | subj/gen(subj) > obj/place | subj=@helper, obj=person;group;Verletzte;Verletzter;Überlebende;Opfer;Mensch;Patient;Bewohner;Passagier
evakuieren                  | v   | AID | subj/comp(mit) > obj                                      | obj=@casualty;@victim;Verletzte;Verletzter;Verwundete;Verwundeter;Überlebende;Überlebender;Eingeschlossene, subj=@troops;Hubschrauber;Rettungshubschrauber;Militärhubschrauber;Luftwaffe;Marine;Küstenwache
finanzieren              | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
finanzieren              | v   | AID | subj > obj                                                | obj=@aid;Wiederaufbau;Projekt;Programm;Hilfsprojekt;Mission
finanzieren              | v   | AID | subj > dat/in/gen(obj)/in(obj)/für                        | obj=Bau;Aufbau;Ausbildung;Vernichtung;Schule;Krankenhaus;Straße;Infrastruktur;Wahl;Einsatz;Mission;Truppe, both
fliegen                  | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
fliegen | v | AID | subj > nach/in/dat/an | obj=@aid;@helper
fliegen                     | v   | AID | subj/comp(mit) > obj                                      | obj=@casualty;@victim;Verletzte;Verletzter;Verwundete;Verwundeter;Überlebende;Überlebender;Eingeschlossene, subj=@troops;Hubschrauber;Rettungshubschrauber;Militärhubschrauber;Luftwaffe;Marine;Küstenwache
fließen                  | v   | AID | von/aus > in/nach/an/für                                  | subj=@money;@aid
fördern                  | v   | AID | subj > obj                                                | mit=@aid;@money;@weapon
fortsetzen               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid, both
freigeben                | v   | AID | subj > dat/für/gen(für)/an/gen(an)                        | obj=@money, subj=@assembly;state;organisation;@official
freigeben                | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
freigeben                | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
geben                    | v   | AID | subj > dat                                                | obj=Asyl;Zuflucht;Unterschlupf;Aufenthaltsrecht;Flüchtlingsstatus;Aufenthaltserlaubnis;Bleiberecht;Schutz;Obdach;Exil;Kirchenasyl;Aufenthaltsgenehmigung
geben                    | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
genehmigen               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
genehmigen               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid, both
gewähren                 | v   | AID | subj > dat                                                | obj=Asyl;Zuflucht;Unterschlupf;Aufenthaltsrecht;Flüchtlingsstatus;Aufenthaltserlaubnis;Bleiberecht;Schutz;Obdach;Exil;Kirchenasyl;Aufenthaltsgenehmigung
gewähren                 | v   | AID | subj > dat                                                | obj=Überflugrecht;Nutzungsrecht;Stützpunkt;Schutz;Zollvergünstigung
gewähren                 | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
gewähren                 | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
graben | v | AID | subj > nach | nach=Überlebender;Verschütteter;Opfer, subj=@person_group;Helfer;Retter;Soldat;Feuerwehrmann
helfen                   | v   | AID | subj > dat                                                | mit=@aid;@money;@weapon
helfen                   | v   | AID | subj > dat/gen(bei)/von(bei)/in(bei)/in                   | bei=Sicherung;Deichsicherung;Aufräumarbeit;Bergungsarbeit;Löscharbeit;Rettung;Löschen;Bekämpfung;Verteilung;Stabilisierung;Minenräumung;Aufbau;Wiederaufbau;Ausbildung;Versorgung;Bergung;Suche;Räumung;Evakuierung;Bewältigung;Aufräumarbeit;Minenräumung;Entminung;Löscharbeit;Grenzsicherung;Sanierung, both
holen                    | v   | AID | subj > obj                                                | obj=@hostage;@victim, aus=Gewalt;Geiselhaft;Hand;Gefangenschaft;Lager;@prison
investieren              | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
kofinanzieren            | v   | AID | subj > obj                                                | obj=@aid;Wiederaufbau;Projekt;Programm;Hilfsprojekt;Mission
kofinanzieren            | v   | AID | subj > in/in(obj)/gen(obj)/obj                            | both
landen | v | AID | gen(subj)/subj > in/nach/auf | subj=Flugzeug;Maschine;Schiff;Konvoi;Transport;Transportmaschine;Frachter;Lkw;Lastwagen, mit(subj)=@aid
leihen                   | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
leisten                  | v   | AID | subj > an/dat/für                                         | obj=Reparation;Entschädigung;Reparationszahlung;Wiedergutmachung;Schadenersatz;Schadensersatz;Lösegeld;Entschädigungszahlung;Ausgleichszahlung, both
leisten                  | v   | AID | subj > an/dat/für                                         | obj=Lösegeld;Reparation;Reparationszahlung
leisten                  | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
liefern                  | v   | AID | subj > dat/an/nach/in                                     | obj=@weapon;Waffenlieferung;Rüstungsgut;@troops
liefern                  | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
mitfinanzieren           | v   | AID | subj > in/in(obj)/gen(obj)/obj                            | both
organisieren             | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid, both
pumpen                   | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
retten                   | v   | AID | subj > obj                                                | subj=@troops;Helfer;Arzt;Hilfsorganisation;Sanitäter;Lazarett, obj=@victim;@casualty;@migrant
retten                   | v   | AID | subj > obj                                                | obj=@hostage;@victim, aus=Gewalt;Geiselhaft;Hand;Gefangenschaft;Lager;@prison
retten                   | v   | AID | subj > obj                                                | obj=@hostage;@victim, subj=@police;@troops;state
retten                   | v   | AID | subj > obj                                                | mit=@aid;@money;@weapon
retten                   | v   | AID | subj > obj                                                | obj=@migrant, actor
retten                   | v   | AID | subj > obj                                                | obj=Überlebende;Überlebender;Schiffbrüchige;Schiffbrüchiger;Verschüttete;Verschütteter;Bootsflüchtling, subj=@troops;state;organisation;Küstenwache;Marine, actor
retten | v | AID | subj/gen(subj) > obj/place | subj=@helper, obj=person;group;Verletzte;Verletzter;Überlebende;Opfer;Mensch;Patient;Bewohner;Passagier
sammeln                  | v   | AID | subj > für/gen(für)                                       | obj=Spende;Geld;Hilfsgut, recipient
sammeln                  | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid, both
sammeln                  | v   | AID | subj > für/gen(für)                                       | obj=@money, recipient
schenken                 | v   | AID | subj > dat/an/nach/in                                     | obj=@weapon;Waffenlieferung;Rüstungsgut;@troops
schenken                 | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
schenken                 | v   | AID | subj > dat/obj/an                                         | obj!=Aufmerksamkeit;Glaube;Glauben;Gehör;Vertrauen;Beachtung;Bild;Buch;Wein;Blume;Leben;Freiheit, subj=state;organisation, both
schicken                 | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
schicken                 | v   | AID | subj > nach/in/dat/an                                     | obj=Rettungsteam;Rettungsmannschaft;Suchmannschaft;Bergungsteam;Helfer;Arzt;Sanitäter;Löschflugzeug;Feldlazarett;Katastrophenhelfer;Hilfsteam;Suchhund, both
schicken | v | AID | subj > nach/in/dat/an | mit(obj)=@aid
schicken | v | AID | subj > nach/in/dat/an | mit=@aid
schicken | v | AID | subj > nach/in/dat | obj=Team;Experte;Spezialist;Hubschrauber;Sandsack;Pumpe;Boot;Schiff;Hospitalschiff, nach=state;place, subj=state;organisation, active, obj!=@troops;@weapon
schnüren                 | v   | AID | subj > dat/für                                            | obj=Hilfsfonds;Hilfsprogramm;Hilfspaket;Rettungspaket;Rettungsschirm;Lazarett;Feldlazarett;Flüchtlingslager;Luftbrücke;Hilfskorridor
schulen                  | v   | AID | subj > obj                                                | obj=@police;@troops;Grenzschützer;Rekrut;Sicherheitskraft, both
schützen                 | v   | AID | subj > obj                                                | obj=@hostage;@victim, subj=@police;@troops;state
senden                   | v   | AID | subj > dat/an/nach/in                                     | obj=@weapon;Waffenlieferung;Rüstungsgut;@troops
senden                   | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
senden                   | v   | AID | subj > nach/in/dat/an                                     | obj=Rettungsteam;Rettungsmannschaft;Suchmannschaft;Bergungsteam;Helfer;Arzt;Sanitäter;Löschflugzeug;Feldlazarett;Katastrophenhelfer;Hilfsteam;Suchhund, both
sich aufmachen | v | AID | subj > nach/in/zu | subj=@helper
sich auf Weg machen | v | AID | subj > nach/in/zu | subj=@helper
sichern | v | AID | subj > place/für/in | obj=Deich;Damm;Dammkrone;Sandsackwall;Uferdamm
spenden                  | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
spenden                  | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
spenden                  | v   | AID | subj > dat/obj/an/für                                     | obj=Saatgut;Dünger;Fahrzeug;Krankenwagen;Feuerwehrauto;Bus;Traktor;Computer;Generator, both
spendieren               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
sponsern                 | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
stabilisieren | v | AID | subj > place/für/in | obj=Deich;Damm;Dammkrone;Sandsackwall;Uferdamm
starten | v | AID | gen(subj)/subj > in/nach/auf | subj=Flugzeug;Maschine;Schiff;Konvoi;Transport;Transportmaschine;Frachter;Lkw;Lastwagen, mit(subj)=@aid
stellen                  | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid, both
stiften                  | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
streichen                | v   | AID | subj > dat/gen(obj)                                       | obj=@debt
stunden                  | v   | AID | subj > dat/gen(obj)                                       | obj=@debt
stützen                  | v   | AID | subj > obj                                                | mit=@money;@aid;Bürgschaft;Garantie, both
subventionieren          | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
subventionieren          | v   | AID | subj > obj                                                | obj=@aid;Wiederaufbau;Projekt;Programm;Hilfsprojekt;Mission
tilgen                   | v   | AID | subj > dat/gen(obj)                                       | obj=@debt
trainieren               | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
transferieren            | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
transportieren           | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
überbringen              | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
übergeben                | v   | AID | subj > dat/an/nach/in                                     | obj=@weapon;Waffenlieferung;Rüstungsgut;@troops
übergeben                | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
überlassen               | v   | AID | subj > dat/an/nach/in                                     | obj=@weapon;Waffenlieferung;Rüstungsgut;@troops
überlassen               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
überweisen               | v   | AID | subj > an/dat/für                                         | obj=Reparation;Entschädigung;Reparationszahlung;Wiedergutmachung;Schadenersatz;Schadensersatz;Lösegeld;Entschädigungszahlung;Ausgleichszahlung, both
überweisen               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
überweisen               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
umschulden               | v   | AID | subj > dat/gen(obj)                                       | obj=@debt
unterbringen             | v   | AID | subj > obj                                                | obj=@migrant, actor
unterstützen             | v   | AID | subj > obj                                                | mit=@aid;@money;@weapon
verabschieden            | v   | AID | subj > dat/für                                            | obj=Hilfsfonds;Hilfsprogramm;Hilfspaket;Rettungspaket;Rettungsschirm;Lazarett;Feldlazarett;Flüchtlingslager;Luftbrücke;Hilfskorridor
verdoppeln               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
verlängern               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid, both
verpflegen               | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
verpflegen               | v   | AID | subj > obj                                                | subj=@troops;Helfer;Arzt;Hilfsorganisation;Sanitäter;Lazarett, obj=@victim;@casualty;@migrant
verpflegen               | v   | AID | subj > obj                                                | obj=@migrant, actor
verproviantieren         | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
verschiffen | v | AID | subj > nach/in/dat/an | obj=@aid
versorgen                | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
versorgen                | v   | AID | subj > obj                                                | subj=@troops;Helfer;Arzt;Hilfsorganisation;Sanitäter;Lazarett, obj=@victim;@casualty;@migrant
versorgen                | v   | AID | subj/gen(in)/durch > obj                                  | obj=@casualty;@migrant;@victim, passive
versorgen                | v   | AID | subj > obj                                                | mit=@aid;@money;@weapon
versorgen                | v   | AID | subj > obj                                                | obj=@migrant, actor
versorgen | v | AID | subj/gen(subj) > obj/place | subj=@helper, obj=person;group;Verletzte;Verletzter;Überlebende;Opfer;Mensch;Patient;Bewohner;Passagier
verstärken | v | AID | subj > place/für/in | obj=Deich;Damm;Dammkrone;Sandsackwall;Uferdamm
verteilen                | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
wiederaufnehmen          | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
zahlen                   | v   | AID | subj > an/dat/für                                         | obj=Reparation;Entschädigung;Reparationszahlung;Wiedergutmachung;Schadenersatz;Schadensersatz;Lösegeld;Entschädigungszahlung;Ausgleichszahlung, both
zahlen                   | v   | AID | subj > an/dat/für                                         | obj=Lösegeld;Reparation;Reparationszahlung
zahlen                   | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
zahlen                   | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid, both
zuerkennen               | v   | AID | subj > dat                                                | obj=Asyl;Zuflucht;Unterschlupf;Aufenthaltsrecht;Flüchtlingsstatus;Aufenthaltserlaubnis;Bleiberecht;Schutz;Obdach;Exil;Kirchenasyl;Aufenthaltsgenehmigung
zufließen                | v   | AID | von/aus > dat                                             | subj=@money;@aid
zugutekommen | v | AID | gen(subj)/von > dat | subj=@aid;@money, any
zuschießen               | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
zuwenden                 | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient

# --- Support-verb constructions and verbs with fixed words ---
als Flüchtling anerkennen | v   | AID | subj > obj                                                | actor
Amtshilfe leisten        | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
ärztlich versorgen        | v   | AID | subj > obj                                                | both
Asyl erteilen            | v   | AID | subj > dat/obj                                            | actor
Asyl geben               | v   | AID | subj > dat/obj                                            | actor
Asyl gewähren            | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
auf Bein helfen           | v   | AID | subj > dat/obj                                            | both
auf Rückzahlung verzichten | v   | AID | subj > gen(auf)/von                                       | actor, both
aus Klemme helfen         | v   | AID | subj > dat/obj                                            | both
aus Not helfen            | v   | AID | subj > dat/obj                                            | both
aus Seenot retten         | v   | AID | subj > obj                                                | any
Beistand leisten         | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
Bleiberecht einräumen    | v   | AID | subj > dat/obj                                            | actor
Bleiberecht erteilen     | v   | AID | subj > dat/obj                                            | actor
Bleiberecht gewähren     | v   | AID | subj > dat/obj                                            | actor
Erste Hilfe leisten      | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
Exil geben               | v   | AID | subj > dat/obj                                            | actor
Exil gewähren            | v   | AID | subj > dat/obj                                            | actor
finanziell unterstützen  | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
finanziell unterstützen  | v   | AID | subj > obj                                                |
geschenkt bekommen        | v   | AID | von > subj                                                | both
Hilfe leisten            | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
humanitär helfen          | v   | AID | subj > dat                                                | both
in Sicherheit bringen    | v   | AID | subj > obj                                                | obj=@hostage;@victim, subj=@police;@troops;state
in Sicherheit bringen | v | AID | subj > obj | any
logistisch unterstützen   | v   | AID | subj > obj                                                | both
materiell unterstützen    | v   | AID | subj > obj                                                | both
medizinisch versorgen     | v   | AID | subj > obj                                                | both
militärisch unterstützen | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
in Zelten unterbringen | v | AID | subj > obj | any
Mine räumen               | v   | AID | subj > in/für                                             | both
mit Hilfsgut versorgen   | v   | AID | subj > obj                                                |
mit Waffe beliefern      | v   | AID | subj > obj                                                |
mit Waffe versorgen      | v   | AID | subj > obj                                                | obj=@armed;@militia;group;state;@troops, subj=state;organisation;@troops;group;@official, mit!=@statement
mit Waffen beliefern     | v   | AID | subj > obj                                                |
Nothilfe leisten         | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
Notunterkunft bereitstellen | v | AID | subj > für/dat | actor
Obdach geben             | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
personell unterstützen    | v   | AID | subj > obj                                                | both
Schulden erlassen        | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
Schulden streichen       | v   | AID | subj > dat/obj/gen(obj)                                   | actor
Schulden stunden         | v   | AID | subj > dat/obj/gen(obj)                                   | actor
Schuldenerlass gewähren  | v   | AID | subj > dat/obj                                            | actor
Schuldennachlass gewähren | v   | AID | subj > dat/obj                                            | actor
Schutz gewähren          | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
Schützenhilfe leisten    | v   | AID | subj > dat                                                | mit=@aid;@money;@weapon
subsidiär Schutz gewähren | v   | AID | subj > dat/obj                                            | actor
subsidiär Schutz zusprechen | v   | AID | subj > dat/obj                                            | actor
technisch unterstützen    | v   | AID | subj > obj                                                | both
über Runde helfen         | v   | AID | subj > dat/obj                                            | both
unter Arme greifen       | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
unter Arme greifen       | v   | AID | subj > dat                                                | mit=@aid;@money;@weapon
unter die Arme greifen   | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
unter die Arme greifen   | v   | AID | subj > dat                                                | mit=@aid;@money;@weapon
Unterschlupf bieten      | v   | AID | subj > dat/obj                                            | both
Unterschlupf gewähren    | v   | AID | subj > dat/obj                                            | both
unterwegs sein | v | AID | subj/gen(subj) > nach/in/zu | subj=@helper;@aid
wieder aufnehmen         | v   | AID | subj > obj                                                | obj=@migrant, actor
wieder aufnehmen         | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
zu Hilfe eilen           | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
zu Hilfe kommen          | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
zu Hilfe kommen          | v   | AID | subj > dat                                                | mit=@aid;@money;@weapon
zu Hilfe schicken        | v   | AID | subj > dat/gegen/in                                       | obj=@troops, subj=organisation;state, zu!=Krieg
zufließen lassen          | v   | AID | subj > dat/obj                                            | obj=@money;@aid, actor
Zuflucht bieten          | v   | AID | subj > dat/obj                                            | actor
Zuflucht geben           | v   | AID | subj > dat/obj                                            | actor
Zuflucht gewähren        | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
zukommen lassen          | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
zukommen lassen           | v   | AID | subj > dat/obj                                            | obj=@money;@weapon;Dünger;Treibstoff, both
zur Hilfe kommen         | v   | AID | subj > dat                                                | subj=state;organisation;@troops;group;@official
zur Hilfe schicken       | v   | AID | subj > dat/gegen/in                                       | obj=@troops, subj=organisation;state, zu!=Krieg
zur Seite springen       | v   | AID | subj > dat                                                | mit=@aid;@money;@weapon
zur Seite stehen         | v   | AID | subj > dat                                                | mit=@aid;@money;@weapon
zur Verfügung stellen    | v   | AID | subj > dat                                                | obj=Überflugrecht;Nutzungsrecht;Stützpunkt;Schutz;Zollvergünstigung
zur Verfügung stellen    | v   | AID | subj > dat/für/gen(für)/an/gen(an)                        | obj=@money, subj=@assembly;state;organisation;@official
zur Verfügung stellen    | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@money, recipient
zur Verfügung stellen    | v   | AID | subj > dat/an/nach/für/in/gen(an)/gen(für)                | obj=@aid
zur Verfügung stellen | v | AID | subj > dat/für/gen(für)/an/gen(an) | obj=Hubschrauber;Flugzeug;Zelt;Decke;Medikament;Arzt;Impfstoff;Lebensmittel;Fahrzeug;Unterkunft;Schiff;Ausrüstung;Personal, actor

# --- Nouns ---
Agrarsubvention          | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Anschubfinanzierung      | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Anschubhilfe             | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | any
Arbeit | n | AID | gen/von > place/für/mit/in | gen=Hilfsorganisation;Helfer;Hilfswerk;Katastrophenhelfer;Rettungskraft;Rettungsmannschaft;Bergungsteam, actor
Asylgewährung            | n   | AID | durch/subj/gen > gen/für                                  |
Asylgewährung            | n   | AID | gen/durch/adj/subj > für/an                               | any
Aufbauhilfe              | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Aufnahme                 | n   | AID | durch/adj/subj > gen                                      | gen=@migrant
Ausbildung               | n   | AID | durch/adj > gen/für                                       | gen=state;group;@armed;@militia;@organisation
Ausbildungshilfe         | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Auszahlung               | n   | AID | durch/subj/adj > an/für/dat/gen(an)                       | gen=@aid;@weapon;@money;Hilfsgut
Befreiung                | n   | AID | durch/adj/subj > gen/von/gen(gen)                         | gen=@hostage;@victim
Befreiungsaktion         | n   | AID | durch/subj/gen > gen/für                                  |
Beistand                 | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/gen     | adj=finanziell;humanitär;militärisch;materiell;medizinisch;logistisch;technisch
Bereitstellung           | n   | AID | durch/subj/adj > an/für/dat/gen(an)                       | gen=@aid;@weapon;@money;Hilfsgut
Betreuung                | n   | AID | durch/adj/subj > gen                                      | gen=@migrant
Bewaffnung               | n   | AID | durch/adj > gen/für                                       | gen=state;group;@armed;@militia;@organisation
Budgethilfe              | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Darlehen                 | n   | AID | gen/durch/adj/subj > für/an/gen(für)/gen(an)              | für=state;group;organisation;@migrant;@armed;@troops;Opfer
Einsatz                  | n   | AID | gen/durch/adj/subj > in/gen(in)/für                       | adj=humanitär
Einsatz | n | AID | gen/durch/adj/subj > in/gen(in)/für/place | gen=@helper;THW;Technisches Hilfswerk;Rotes Kreuz, actor
Entschädigung            | n   | AID | gen/subj/durch > an/für/gen(an)                           | both
Entschädigungszahlung    | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Entschuldung             | n   | AID | durch/subj/gen > gen/für                                  |
Entsendung               | n   | AID | durch/subj/adj > an/für/dat/gen(an)                       | gen=@aid;@weapon;@money;Hilfsgut
Entwicklungsgeld         | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Entwicklungshilfe        | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Erdbebenhilfe            | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Evakuierung              | n   | AID | durch/adj/subj > gen/von/gen(gen)                         | gen=@hostage;@victim
Finanzhilfe              | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Finanzierung             | n   | AID | durch/adj > gen/für                                       | gen=state;group;@armed;@militia;@organisation
Finanzierungshilfe       | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | any
Finanzspritze            | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Flüchtlingsaufnahme      | n   | AID | durch/subj/gen > gen/für                                  |
Fluthilfe                | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Fördergeld               | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | recipient
Freigabe                 | n   | AID | durch/subj/adj > an/für/dat/gen(an)                       | gen=@aid;@weapon;@money;Hilfsgut
Geiselbefreiung          | n   | AID | durch/adj/subj > gen/von/gen(gen)                         | gen=@hostage;@victim
Geiselbefreiung          | n   | AID | durch/subj/gen > gen/für                                  |
Geldspende               | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | recipient
Getreidelieferung        | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Gewährung                | n   | AID | durch/subj/adj > an/für/dat/gen(an)                       | gen=@aid;@weapon;@money;Hilfsgut
Hilfe                    | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/gen     | adj=finanziell;humanitär;militärisch;materiell;medizinisch;logistisch;technisch
Hilfe                    | n   | AID | gen/durch/adj/subj > für/an/gen(für)/gen(an)              | für=state;group;organisation;@migrant;@armed;@troops;Opfer
Hilfe                    | n   | AID | gen/durch/adj/subj > in/gen(in)/für                       | adj=humanitär
Hilfsaktion              | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfseinsatz             | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfseinsatz | n | AID | gen/durch/adj/comp/subj > in/gen(in)/für/place | any
Hilfsflotte              | n   | AID | gen/adj > für/nach/in                                     | actor
Hilfsflug                | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfsgeld                | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfsgut                 | n   | AID | gen/durch/adj/subj > für/an/gen(für)/gen(an)              | für=state;group;organisation;@migrant;@armed;@troops;Opfer
Hilfsgüter               | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfskonvoi              | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfskorridor            | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfskredit              | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfsleistung            | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfslieferung           | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfsmaßnahme            | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfspaket               | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfsprogramm            | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfstransport           | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hilfszahlung             | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Hungerhilfe              | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Impfstofflieferung       | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Impfstoffspende          | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Intervention             | n   | AID | gen/durch/adj/subj > in/gen(in)/für                       | adj=humanitär
Katastropheneinsatz | n | AID | gen/durch/adj/comp/subj > in/gen(in)/für/place | any
Katastrophenhilfe        | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Korridor                 | n   | AID | gen/durch/adj/subj > in/gen(in)/für                       | adj=humanitär
Kredit                   | n   | AID | gen/durch/adj/subj > für/an/gen(für)/gen(an)              | für=state;group;organisation;@migrant;@armed;@troops;Opfer
Kredithilfe              | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Kreditlinie              | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Lebensmittelhilfe        | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Lebensmittellieferung    | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Lieferung                | n   | AID | durch/subj/adj > an/für/dat/gen(an)                       | gen=@aid;@weapon;@money;Hilfsgut
Lösegeld                 | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | recipient
Lösegeld                 | n   | AID | gen/subj/durch > an/für/gen(an)                           | both
Lösegeldzahlung          | n   | AID | gen/subj/durch > an/für/gen(an)                           |
Luftbrücke               | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Medikamentenlieferung    | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Militärhilfe             | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Milliardenhilfe          | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Milliardenkredit         | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Milliardenspritze        | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Mission                  | n   | AID | gen/durch/adj/subj > in/gen(in)/für                       | adj=humanitär
Nahrungsmittelhilfe      | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Nothilfe                 | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Notkredit                | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Panzerlieferung          | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Parteispende             | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Raketenlieferung         | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Reparation               | n   | AID | gen/subj/durch > an/für/gen(an)                           |
Reparationszahlung       | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Rettung                  | n   | AID | durch/adj/subj > gen/von/gen(gen)                         | gen=@hostage;@victim
Rettung                  | n   | AID | durch/adj/subj > gen                                      | gen=@migrant
Rettungsaktion           | n   | AID | durch/subj/gen > gen/für                                  |
Rettungsaktion           | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Rettungseinsatz          | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Rettungseinsatz | n | AID | gen/durch/adj/comp/subj > in/gen(in)/für/place | any
Rettungsmaßnahme         | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Rettungsmission          | n   | AID | durch/subj/gen > gen/für                                  |
Rettungspaket            | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Rüstungshilfe            | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Rüstungslieferung        | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Sachspende               | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | recipient
Schuldenerlass           | n   | AID | durch/subj/gen > gen/für                                  |
Schuldenmoratorium       | n   | AID | durch/subj/gen > gen/für                                  |
Schuldennachlass         | n   | AID | gen/durch/adj/subj > für/gen(für)/dat                     | any
Schuldenschnitt          | n   | AID | durch/subj/gen > gen/für                                  |
Schutz                   | n   | AID | durch/adj/subj > gen/von/gen(gen)                         | gen=@hostage;@victim
Seenotrettung            | n   | AID | durch/subj/gen > gen/für                                  |
Soforthilfe              | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Soforthilfemaßnahme      | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Spende                   | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | recipient
Stabilisierungshilfe     | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Subvention               | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | recipient
Subventionierung         | n   | AID | durch/adj > gen/für                                       | gen=state;group;@armed;@militia;@organisation
Teilentschuldung         | n   | AID | durch/subj/gen > gen/für                                  |
Terrorfinanzierung       | n   | AID | durch/adj > gen/für                                       | gen=state;group;@armed;@militia;@organisation
Transferzahlung          | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Überbrückungskredit      | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Umschuldung              | n   | AID | durch/subj/gen > gen/für                                  | recipient
Unterbringung            | n   | AID | durch/adj/subj > gen                                      | gen=@migrant
Unterstützung            | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/gen     | adj=finanziell;humanitär;militärisch;materiell;medizinisch;logistisch;technisch
Versorgung               | n   | AID | durch/adj/subj > gen/von/gen(gen)                         | gen=@hostage;@victim
Versorgung               | n   | AID | durch/adj/subj > gen                                      | gen=@migrant
Verstärkung | n | AID | durch/subj > place/für | gen=Deich;Damm
Verstärkung | n | AID | durch/subj > place/für | mit=Sandsack
Verteilung               | n   | AID | durch/subj/adj > an/für/dat/gen(an)                       | gen=@aid;@weapon;@money;Hilfsgut
Waffenlieferung          | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Wahlkampfspende          | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Wiederaufbauhilfe        | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Wiedergutmachungszahlung | n   | AID | gen/subj/durch > an/für/gen(an)                           |
Wirtschaftshilfe         | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in |
Zuschuss                 | n   | AID | gen/durch/adj/subj > für/an/gen(für)/gen(an)              | für=state;group;organisation;@migrant;@armed;@troops;Opfer
Zuwendung                | n   | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/gen     | adj=finanziell;humanitär;militärisch;materiell;medizinisch;logistisch;technisch

# acts told by other words than the plainest
alimentieren | v | AID | subj > obj | actor
aufnehmen | v | AID | subj > obj | obj=@migrant;Ex-Präsident;Ex-Diktator;Dissident;Machthaber;Verletzte;Opfer, subj=state;organisation
beistehen | v | AID | subj > dat | both
einräumen | v | AID | subj > dat | obj=@money;Kreditlinie, both
erlassen | v | AID | subj > dat | obj=Schulden;Schuld;Kredit, both
Exil geben | v | AID | subj > dat | both
Flüchtlingsstatus zusprechen | v | AID | subj > dat | actor
im Einsatz sein | v | AID | subj > in/bei | subj=Helfer;Hilfskraft;Katastrophenhelfer;Sanitäter;Rettungskraft;Rettungsteam;Rettungsmannschaft;Hilfsorganisation;Hilfswerk;Rettungshubschrauber;Bergungsteam;Suchmannschaft;Suchtrupp;Feuerwehr
impfen | v | AID | subj > obj | subj=organisation;@troops;Helfer;Hilfsorganisation
mitfinanzieren | v | AID | subj > gen(obj)/in(obj) | actor, obj!=Film;Studium
sammeln | v | AID | subj > für | obj=@money;Spende, für=state;place;@migrant;Opfer;Erdbebenopfer;Flutopfer;Hochwasseropfer, subj=organisation
schulen | v | AID | subj > obj | obj=@police;@troops;Beamte;Richter;Polizist, actor
schützen | v | AID | subj > obj | obj=@victim;@migrant;Bevölkerung;Dorfbewohner;Zivilbevölkerung;Minderheit, subj=@troops;Blauhelm;organisation;state, vor=*
schützen | v | AID | subj > obj | obj=person;group, subj=@police;@troops
sich beteiligen | v | AID | subj > gen(an) | an=Kosten;Finanzierung, actor
speisen | v | AID | subj > obj | obj=Hungernde;@migrant;Bedürftige
streichen | v | AID | subj > dat | obj=Schulden;Schuld, both
stützen | v | AID | subj > obj | mit=@money;Bürgschaft;Kredit;Milliarde, actor
trainieren | v | AID | subj > obj | obj=@police;@troops;@militia;@armed, actor
transportieren | v | AID | subj > obj | subj=@troops;state, obj=@troops;Hilfsgut;@aid;Verletzte;Blauhelm, actor
transportieren              | v   | AID | subj/comp(mit) > obj                                      | obj=@casualty;@victim;Verletzte;Verletzter;Verwundete;Verwundeter;Überlebende;Überlebender;Eingeschlossene, subj=@troops;Hubschrauber;Rettungshubschrauber;Militärhubschrauber;Luftwaffe;Marine;Küstenwache
Unterschlupf bieten | v | AID | subj > dat | both
Unterschlupf gewähren | v | AID | subj > dat | both
unterwegs | a | AID | gen(subj)/subj > nach/in/zu | subj=@helper;@aid
versorgen | v | AID | subj > obj | mit=@aid;@money;Lebensmittel;Wasser;Waffe;@weapon, actor
versorgen | v | AID | subj > obj | obj=@migrant;@victim;Bevölkerung;Bedürftige;Hungernde;Obdachlose;Kranke, subj=organisation;state;@troops
zufließen | v | AID | aus/von > dat | subj=@money, any
zufließen lassen | v | AID | subj > dat | both
Zuflucht bieten | v | AID | subj > dat | both
Zuflucht gewähren | v | AID | subj > dat | both
zur Seite stellen | v | AID | subj > dat | both
zusprechen | v | AID | subj > dat | obj=Asyl;Schutz;Flüchtlingsstatus;Bleiberecht, actor
Schuldenerlass | n | AID | gen/von/durch/adj > für/an/dat | any
Schuldennachlass | n | AID | gen/von/durch/adj > für/an/dat | any

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abgeben | v | AID | subj > an/dat | obj=Panzer;Kampfpanzer;Schützenpanzer;Haubitze;Panzerhaubitze;Flugabwehrsystem;Raketenabwehrsystem;Kampfjet;Kampfflugzeug;Munition;Impfdosis;Impfstoff, an=state;@troops, both
abschließen | v | AID | subj > aus(obj)/gen(obj)/von(obj)/aus/in | obj=Evakuierung;Rettungsaktion;Rettungsmission;Luftbrücke;Evakuierungsaktion;Evakuierungsmission, actor
aktivieren | v | AID | subj > für/gen(für)/dat | obj=Rettungsschirm;Katastrophenhilfe;Hilfsfonds;Zivilschutzmechanismus;Katastrophenschutzmechanismus;Euro-Rettungsschirm;Notfallfonds, actor
angedeihen lassen | v | AID | subj > dat/gen(dat) | obj=Hilfe;Unterstützung;Schutz;Beistand;Förderung, both
anliefern | v | AID | subj > dat/für/an/nach/in/gen(in) | obj=@x_relief, actor
anweisen | v | AID | subj > dat/an | obj=@money, recipient, actor
Asyl bekommen | v | AID | von/in/gen(in) > subj/gen(subj) | both
Asyl erhalten | v | AID | von/in/gen(in) > subj/gen(subj) | both
Asyl finden | v | AID | bei/in/gen(in) > subj/gen(subj) | both
auf Weg bringen | v | AID | subj > für(obj)/für/dat/in/nach | obj=Hilfspaket;Hilfslieferung;Hilfskonvoi;Rettungspaket;Hilfsgut;Soforthilfe;Hilfsprogramm;Hilfstransport, actor
aufbessern | v | AID | subj > dat/an/für/gen(an)/gen(für)/für(obj)/an(obj) | obj=@x_help, actor, subj!=@business_term
auffüllen | v | AID | subj > gen(obj)/für(obj) | obj=Hilfsfonds;Hilfstopf;Treuhandfonds;Klimafonds, actor
Aufnahme finden | v | AID | bei/gen(bei)/in/gen(in) > subj/gen(subj) | subj=@migrant;@victim, both
aus Gefahrenzone bringen | v | AID | subj > obj | recipient
aus Land holen | v | AID | subj > obj | both
ausbezahlen | v | AID | subj > dat/an/gen(an) | obj=@aid;Euro;Dollar;US-Dollar;Million;Milliarde;Franken;Pfund;Rubel;Geld;Hilfsgeld;Mittel;Kredit;Betrag;Summe;Tranche;Subvention;Hilfe, both
ausbilden | v | AID | subj > obj/gen(obj) | obj=Peschmerga;Rekrut;Sicherheitskraft;Kämpfer;Polizist;Polizei;Soldat;Armee;Pilot;Grenzschützer;Grenzpolizei;Küstenwache;Streitkraft;Offizier, both
ausfliegen | v | AID | subj > obj | obj=Staatsbürger;Bürger;Landsleute;Ortskraft;Staatsangehöriger;Staatsangehörige;Botschaftsangehörige;Tourist;Flüchtling;Verletzte;Verwundete, actor
ausgeben | v | AID | subj > an/dat/in | obj=Hilfsgut;Lebensmittel;Nahrungsmittel;Hilfspaket;Decke;Trinkwasser;Medikament;Mahlzeit;Lebensmittelpaket;Essenspaket, an=*, actor
auslaufen | v | AID | subj/gen(subj) > nach/in/gen(nach) | subj=Hilfsschiff;Hilfsflotte;Gaza-Flottille;Hilfsflottille;Rettungsschiff;Lazarettschiff, nach=*
ausstatten | v | AID | subj > obj | mit=Ausrüstung;Schutzweste;Schutzwesten;Fahrzeug;Uniform;Hubschrauber;Nachtsichtgerät;Schutzkleidung;Polizeifahrzeug;Panzer, both
austeilen | v | AID | subj > dat/an/gen(an)/in/place | obj=@aid;Lebensmittel;Hilfsgut;Essen;Decke;Wasser;Mahlzeit;Medikament;Trinkwasser;Nahrungsmittel;Hilfspaket;Lebensmittelpaket, actor
außer Gefahr bringen | v | AID | subj > obj | both
beenden | v | AID | subj > gen(obj)/in/place | obj=Geiselnahme;Geiseldrama;Geiselhaft, subj=@police;@troops;state
befreien | v | AID | subj > obj/gen(obj) | von=@debt;Schuldenlast, actor
beherbergen | v | AID | subj > obj/gen(obj) | obj=Terrorist;Terrororganisation;Rebell;Exilregierung;Dissident;Oppositioneller;Separatist;Terrorführer, both
beisteuern | v | AID | subj > dat/zu/für/an/gen(zu)/gen(für) | obj=@aid, actor
beseitigen | v | AID | subj > in/für/gen(in)/place | obj=Mine;Landmine;Streumunition;Streubombe, subj=@troops;organisation;@helper;state
bewilligen | v | AID | subj > dat | obj=Asyl;Schutz;Asylantrag;Aufenthalt;Bleiberecht, recipient
billigen | v | AID | subj > an(obj)/für(obj)/nach(obj)/an/für | obj=Waffenlieferung;Militärhilfe;Finanzhilfe;Hilfskredit;Milliardenhilfe;Hilfszahlung, both
bürgen | v | AID | subj > für/gen(für) | both
bürgen | v | AID | subj > für/gen(für)/für(obj) | für=Kredit;Schulden;Anleihe;Darlehen;Bank;Verbindlichkeit;state, actor
Darlehen vergeben | v | AID | subj > an/dat/gen(an) | subj=state;organisation, both
drauflegen | v | AID | subj > für/gen(für)/dat/an/in | obj=Euro;Dollar;US-Dollar;Million;Milliarde;Franken;Pfund;Rubel;Geld;Hilfsgeld;Mittel;Kredit;Betrag;Summe;Tranche;Subvention;Hilfe, actor, recipient
eintreffen | v | AID | aus(subj)/adj(subj)/gen(subj)/comp(subj)/von(subj)/aus > in | subj=Kampfpanzer;Panzer;Munition;Waffe;Waffenlieferung;Haubitze;Flugabwehrsystem;Panzerhaubitze;Raketenwerfer, in=state, both
einzahlen | v | AID | subj > für/gen(für)/in | in=Fonds;Hilfsfonds;Klimafonds;Treuhandfonds;Rettungsfonds;Rettungsschirm;Nothilfefonds;Stiftungsfonds, actor
entschulden | v | AID | subj > obj | both
entschulden | v | AID | subj > obj/gen(obj) | obj=state;Land;Entwicklungsland;Staat;Kommune;Gemeinde;Stadt;Kärnten;Städte;Dritte Welt;actor, actor
Entschädigung leisten | v | AID | subj > dat/an/für | both
erreichen | v | AID | gen(subj)/adj(subj)/von(subj)/subj > obj/gen(obj) | subj=Hilfskonvoi;Hilfslieferung;Hilfstransport;Hilfsgut;@aid;Hilfsschiff, obj=@city;@territory;@victim;@migrant;state
finanziell helfen | v | AID | subj > dat | both
freibekommen | v | AID | subj > obj | obj=@hostage;Geisel;Häftling;Gefangene, actor
freikaufen | v | AID | subj > obj | obj=@hostage;@prisoner;Geisel;person, actor
freikaufen | v | AID | subj > obj/gen(obj) | obj=@hostage;@prisoner;Häftling;Geisel;Gefangene;Entführte;Sklave, any
geben | v | AID | subj > dat | obj=@arms;@gun;Waffe;Panzer;Kampfpanzer;Munition;Sprengstoff, both
geben | v | AID | subj > dat | obj=Hilfe;Finanzhilfe;Kredit;Darlehen;Militärhilfe;Nothilfe;Wirtschaftshilfe;Hilfskredit;Entwicklungshilfe;Bürgschaft, both
Geldbeutel öffnen | v | AID | subj > für/gen(für)/dat | both
Geldhahn aufdrehen | v | AID | subj > dat/für/gen(für) | both
Geleitschutz geben | v | AID | subj > dat/gen(dat) | both
gutschreiben | v | AID | subj > dat/an/gen(an) | obj=@aid;Euro;Dollar;US-Dollar;Million;Milliarde;Franken;Pfund;Rubel;Geld;Hilfsgeld;Mittel;Kredit;Betrag;Summe;Tranche;Subvention;Hilfe, both
heimbringen | v | AID | subj > obj/aus | obj=Geisel;Staatsbürger;Landsmann;Tourist;Urlauber;Entführte;Verletzte;Reisende;Staatsangehörige, actor
helfen | v | AID | subj > dat/bei/gen(bei) | subj=state;@troops;organisation;@helper, dat=state;@victim;@migrant;@militia;group;Regierung, bei!=*, both, active
heranschaffen | v | AID | subj > dat/für/an/nach/in/gen(in) | obj=@x_relief, actor
herausbekommen | v | AID | subj > obj | obj=@hostage;Geisel;Häftling;Gefangene, actor
herausholen | v | AID | subj > obj/place | obj=@hostage;@victim;Staatsbürger;Landsmann;Ortskraft, aus=*, actor
herbeischaffen | v | AID | subj > dat/für/an/nach/in/gen(in) | obj=@x_relief, actor
hereinlassen | v | AID | subj > obj | obj=@x_refugee, subj=state;@official;Regierung;Behörde, actor
Hilfsgut ausgeben | v | AID | subj > an/dat/in | actor
Hilfskredit vergeben | v | AID | subj > an/dat/gen(an) | both
hineinlassen | v | AID | subj > obj | obj=@x_refugee, subj=state;@official;Regierung;Behörde, actor
hineinpumpen | v | AID | subj > in/gen(in)/nach | obj=Million;Milliarde;Euro;Dollar;Geld;Hilfsgeld;Hilfe;Entwicklungshilfe, subj=state;EU;Regierung;organisation;Weltbank;IWF, in=state;Land;Region;Wiederaufbau;Entwicklungsland;Krisenstaat;Nachbarland;Afrika, both
hineinstecken | v | AID | subj > in/gen(in)/nach | obj=Million;Milliarde;Euro;Dollar;Geld;Hilfsgeld;Hilfe;Entwicklungshilfe, subj=state;EU;Regierung;organisation;Weltbank;IWF, in=state;Land;Region;Wiederaufbau;Entwicklungsland;Krisenstaat;Nachbarland;Afrika, both
holen | v | AID | subj > obj | obj=Staatsbürger;Bürger;Landsleute;Ortskraft;Staatsangehöriger;Staatsangehörige;Botschaftsangehörige;Landsmann;Helfer;Flüchtling, aus=state;place;Krisengebiet;Kriegsgebiet;Land, actor
Kredit vergeben | v | AID | subj > an/dat/gen(an) | subj=state;organisation, both
locker machen | v | AID | subj > für/gen(für)/dat/an/in | obj=Euro;Dollar;US-Dollar;Million;Milliarde;Franken;Pfund;Rubel;Geld;Hilfsgeld;Mittel;Kredit;Betrag;Summe;Tranche;Subvention;Hilfe, actor, recipient
lockermachen | v | AID | subj > für/gen(für)/dat | both, obj=@money
lockermachen | v | AID | subj > für/gen(für)/dat/an/in | obj=Euro;Dollar;US-Dollar;Million;Milliarde;Franken;Pfund;Rubel;Geld;Hilfsgeld;Mittel;Kredit;Betrag;Summe;Tranche;Subvention;Hilfe, actor, recipient
militärisch helfen | v | AID | subj > dat | both
nachhausebringen | v | AID | subj > obj/aus | obj=Geisel;Staatsbürger;Landsmann;Tourist;Urlauber;Entführte;Verletzte;Reisende;Staatsangehörige, actor
nachlassen | v | AID | subj > dat/gen(obj) | obj=@debt;Schuld;Schulden, actor
nachliefern | v | AID | subj > dat/an/in/nach/gen(an) | obj=@weapon;Munition;Waffe;Luftabwehr;Panzer;Haubitze;Hilfsgut;Impfstoff, both
Obdach bieten | v | AID | subj > dat | both
Obdach gewähren | v | AID | subj > dat | both
reinlassen | v | AID | subj > obj | obj=@x_refugee, subj=state;@official;Regierung;Behörde, actor
rollen | v | AID | von(subj)/gen(subj) > in/nach/gen(in) | subj=Hilfskonvoi;Hilfstransport;Hilfslieferung;Hilfslaster, in=*
rollen | v | AID | von(subj)/gen(subj) > in/nach/gen(in) | subj=Lastwagen;Lkw;Konvoi;Laster;Zug;Transporter, mit(subj)=@aid
Schadenersatz leisten | v | AID | subj > dat/an/für | both
Schadenersatz zahlen | v | AID | subj > dat/an/für | both
Schatulle öffnen | v | AID | subj > für/gen(für)/dat | both
sich beteiligen | v | AID | subj > in(an)/für(an)/gen(an)/in | an=Hilfsaktion;Rettungsaktion;Rettungsarbeit;Luftbrücke;Hilfsprogramm;Wiederaufbau;Rettungspaket;Hilfspaket;Suchaktion;Hilfseinsatz;Evakuierung;Hilfsfonds, actor
sich großzügig zeigen | v | AID | subj > gegenüber/gen(gegenüber) | both
sich kümmern | v | AID | subj > um/gen(um) | um=@migrant;Verletzte;Verletzter;Vertriebene;Erdbebenopfer;Obdachlose;Flutopfer;Kriegsopfer;Waise, subj=state;organisation;@helper;@troops
springen lassen | v | AID | subj > für/gen(für)/dat | both
stabilisieren | v | AID | subj > obj/gen(obj) | mit=@money;@aid, both
Starthilfe geben | v | AID | subj > dat/gen(dat) | both
stecken | v | AID | subj > in/gen(in)/nach | obj=Million;Milliarde;Euro;Dollar;Geld;Hilfsgeld;Hilfe;Entwicklungshilfe, subj=state;EU;Regierung;organisation;Weltbank;IWF, in=state;Land;Region;Wiederaufbau;Entwicklungsland;Krisenstaat;Nachbarland;Afrika, both
verarzten | v | AID | subj > obj | obj=@casualty;@victim;@migrant
verarzten | v | AID | subj > obj | subj=@troops;@helper;Arzt;Militärarzt;organisation, obj=@casualty;Verwundete;Flüchtling;Kind;Verletzte, any
verdreifachen | v | AID | subj > dat/an/für/gen(an)/gen(für)/für(obj)/an(obj) | obj=@x_help, actor, subj!=@business_term
verfünffachen | v | AID | subj > dat/an/für/gen(an)/gen(für)/für(obj)/an(obj) | obj=@x_help, actor, subj!=@business_term
verhelfen | v | AID | subj > dat | zu=Flucht;Ausreise;Freiheit;Asyl;Freilassung, both
verköstigen | v | AID | subj > obj | obj=@migrant;@victim, actor
verschaffen | v | AID | subj > dat | obj=@weapon;@arms;@money;Asyl, both
vervierfachen | v | AID | subj > dat/an/für/gen(an)/gen(für)/für(obj)/an(obj) | obj=@x_help, actor, subj!=@business_term
wieder aufbauen | v | AID | subj > gen(obj)/in(obj)/in | obj=@building;Infrastruktur;Stromnetz;Land;Stadt, subj=state;organisation, both
wiederaufbauen | v | AID | subj > gen(obj)/obj/in | subj=state;organisation;EU, obj=Krankenhaus;Schule;Land;Brücke;Stadt;Kraftwerk;state, both
Wiedergutmachung leisten | v | AID | subj > dat/an/für | both
Zuflucht finden | v | AID | bei/gen(bei)/in/gen(in) > subj/gen(subj) | subj=@migrant;@victim;person;group, in=state;@building;place
zurückholen | v | AID | subj > aus/obj/gen(obj) | obj=Bürger;Staatsbürger;Landsleute;Urlauber;Tourist;Waise;Staatsangehörige;Staatsangehöriger;IS-Anhängerin, actor
zuteilen | v | AID | subj > dat/an/gen(an) | obj=@aid;Euro;Dollar;US-Dollar;Million;Milliarde;Franken;Pfund;Rubel;Geld;Hilfsgeld;Mittel;Kredit;Betrag;Summe;Tranche;Subvention;Hilfe, both
über Wasser halten | v | AID | subj > obj | both
übernehmen | v | AID | subj > für(obj)/gen(obj)/von | obj=Kosten;Schulden;Behandlungskosten;Finanzierung;Ausbildung, both
überreichen | v | AID | subj > dat/an | obj=Spende;Scheck;Hilfsgut, both

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Ausgleichszahlung | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Bürgschaft | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Direktzahlung | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Entminung | n | AID | durch/gen/adj/subj > in/gen(in)/place | actor, durch=*
Essensausgabe | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Finanzgarantie | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Finanzierungsspritze | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Fördermittel | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Förderprogramm | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Förderung | n | AID | durch > für/gen(für)/gen/an | durch=state;Regierung;EU;Kommission;organisation;Land;Bund, both
Geldsegen | n | AID | aus/von/gen/adj/aus(für) > für/gen(für)/in/an | both
Heizöllieferung | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Hilfsfonds | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Hilfskampagne | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Hilfsoperation | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Impfkampagne | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Kapitalspritze | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Kompensationszahlung | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Kreditgarantie | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Kreditpaket | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Lebensmittelpaket | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Milliardenpaket | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Minenräumung | n | AID | durch/gen/adj/subj > in/gen(in)/place | actor, durch=*
Nothilfefonds | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Rettungsfonds | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Rettungsschirm | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Sammelaktion | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Sammelkampagne | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Spendenaktion | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Spendensammlung | n | AID | gen/durch/adj/comp/subj > für/an/gen(für)/gen(an)/nach/in | both
Wiederaufbau | n | AID | durch > gen/gen(gen)/in | durch=state;organisation;Regierung;EU;UNO;Bundeswehr, both

# adjectives: found by going through the words of news one by one
@ lemma | pos | act | frame | if
gerettet | a | AID | - > subj | recipient, subj=@hostage;@migrant;Flüchtling;Bootsflüchtling
liefern | v | AID | subj > dat/an/nach/für/in | obj=Zelt;Decke;Schlafsack;Feldbett;Medikament;Medikamente;Arznei;Arzneimittel;Verbandszeug;Verbandmaterial;Impfstoff;Impfdosis;Trinkwasser;Hilfsgut;Hilfsgüter;Hilfsmittel;Notunterkunft;Stromaggregat;Generator;Wasserfilter;Schutzmaske;Schutzkleidung;Beatmungsgerät;Babynahrung, subj=state, actor, recipient
schicken | v | AID | subj > nach/in/dat/an/in(in)/gen(in) | obj=Arzt;Ärzteteam;Sanitäter;Rettungsteam;Rettungsmannschaft;Suchmannschaft;Bergungsteam;Rettungskräfte;Rettungshelfer;Helfer;Katastrophenhelfer;Suchhund;Feldlazarett;Lazarettschiff;Krankenschwester;Löschflugzeug, actor, subj=state;organisation
entsenden | v | AID | subj > nach/in/dat/an/in(in)/gen(in) | obj=Arzt;Ärzteteam;Sanitäter;Rettungsteam;Rettungsmannschaft;Suchmannschaft;Bergungsteam;Rettungskräfte;Rettungshelfer;Helfer;Katastrophenhelfer;Suchhund;Feldlazarett;Lazarettschiff;Krankenschwester;Löschflugzeug, actor, subj=state;organisation
senden | v | AID | subj > nach/in/dat/an/in(in)/gen(in) | obj=Arzt;Ärzteteam;Sanitäter;Rettungsteam;Rettungsmannschaft;Suchmannschaft;Bergungsteam;Rettungskräfte;Rettungshelfer;Helfer;Katastrophenhelfer;Suchhund;Feldlazarett;Lazarettschiff;Krankenschwester;Löschflugzeug, actor, subj=state;organisation
fliegen | v | AID | subj > nach/in/dat/an/in(in)/gen(in) | obj=Arzt;Ärzteteam;Sanitäter;Rettungsteam;Rettungsmannschaft;Suchmannschaft;Bergungsteam;Rettungskräfte;Rettungshelfer;Helfer;Katastrophenhelfer;Suchhund;Feldlazarett;Lazarettschiff;Krankenschwester;Löschflugzeug, actor, subj=state;organisation
