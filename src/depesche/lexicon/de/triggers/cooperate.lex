# COOPERATE: mutual material cooperation: trade, joint exercises and projects, extradition, shared intelligence. Only agreed on, it is AGREE (the coder's rule).
# Both sides must be political: companies that work together are no event.

@ lemma | pos | act | frame | if

# --- Verbs ---
abhalten                   | v   | COOPERATE | subj & mit                                | obj=Manöver;Militärmanöver;Übung;Militärübung;Seemanöver;Patrouille;Großmanöver, both
abkaufen                   | v   | COOPERATE | subj > dat/obj                            | obj=@trade_good;@weapon, both
abstimmen                  | v   | COOPERATE | subj & mit                                | obj=Vorgehen;Einsatz;Fahndung;Operation;Patrouille;Ermittlung;Politik, both
aufnehmen                  | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
ausbauen                   | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
ausfolgen                  | v   | COOPERATE | subj > dat/an                             | obj=person;@suspect;@prisoner, both
ausführen                  | v   | COOPERATE | subj > nach/in/dat/an                     | obj=@trade_good, subj=state;Gazprom, recipient
ausführen                  | v   | COOPERATE | subj > an/nach/in/dat                     | obj=@trade_good, an=state;organisation
aushändigen                | v   | COOPERATE | subj > dat/an                             | obj=@suspect;@prisoner, dat=state;organisation;Behörde;Justiz;Polizei, both
ausliefern                 | v   | COOPERATE | subj > an/dat/nach                        | an=state;organisation;@court_body;Justiz;Den Haag;Tribunal
ausliefern                 | v   | COOPERATE | subj > an/dat/nach/gen(an)                | obj=person;group;@suspect;@prisoner;Kriegsverbrecher;@victim
austauschen                | v   | COOPERATE | subj > dat/an/mit                         | obj=Information;Geheimdienstinformation;Daten;Erkenntnis;Geheimdienstmaterial;Fluggastdaten;Hinweis;Bankdaten;Beweismaterial, subj=state;Geheimdienst;@police;organisation;@troops;@official
austauschen                | v   | COOPERATE | subj & mit                                | obj=Gefangener;Gefangene;Kriegsgefangene;Häftling;Information;Daten;Agent;Botschafter;Erfahrung
austauschen                | v   | COOPERATE | subj & mit                                | obj=Fingerabdruck;DNA-Profil;Passagierdaten;Bankdaten;Geheimdienstdaten;Lagebild;Namensliste;Verbindungsbeamte;Verbindungsoffizier;Beobachter;Leichnam, both
ausweiten                  | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
bauen                      | v   | COOPERATE | subj & mit                                | obj=Projekt;Pipeline;Raumstation;Kraftwerk;Satellit;Bahnlinie;Brücke;Reaktor;Flugzeug, both
bauen                      | v   | COOPERATE | subj & mit                                | obj=Gasleitung;Gaspipeline;Ölleitung;Ölpipeline;Atomkraftwerk;Grenzbrücke;Staudamm;Tunnel, both
beenden                    | v   | COOPERATE | subj & mit                                | obj=Manöver;Militärmanöver;Übung;Militärübung;Seemanöver;Patrouille;Großmanöver, both
beginnen                   | v   | COOPERATE | subj & mit                                | obj=Manöver;Militärmanöver;Übung;Militärübung;Seemanöver;Patrouille;Großmanöver, both
beginnen                   | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
beherbergen                | v   | COOPERATE | subj > gen(obj)/obj                       | obj=Stützpunkt;Militärbasis;Geheimgefängnis;Gefängnis;Luftwaffenstützpunkt;Flottenstützpunkt, both
beliefern                  | v   | COOPERATE | subj > obj                                | mit=@trade_good, subj=state;organisation, both
bestellen                  | v   | COOPERATE | subj > von/aus/bei/in                     | obj=@arms, subj=state;@troops, both
betanken                   | v   | COOPERATE | subj > gen(obj)/adj(obj)/obj              | obj=@troops;@arms, both
betreiben                  | v   | COOPERATE | subj & mit                                | obj=Projekt;Pipeline;Raumstation;Kraftwerk;Satellit;Bahnlinie;Brücke;Reaktor;Flugzeug, both
betreiben                  | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
beziehen                   | v   | COOPERATE | subj > aus/von/gen(aus)/bei               | obj=@trade_good;@weapon, subj=state;@troops
durchführen                | v   | COOPERATE | subj & mit                                | obj=Manöver;Militärmanöver;Übung;Militärübung;Seemanöver;Patrouille;Großmanöver, both
einführen                  | v   | COOPERATE | subj > aus/von/gen(aus)/bei               | obj=@trade_good;@weapon, subj=state;@troops
einweihen                  | v   | COOPERATE | subj & mit                                | obj=Pipeline;Gaspipeline;Brücke;Grenzbrücke;Kraftwerk;Bahnlinie;Tunnel;Gasleitung;Ölleitung;Staudamm, both
entwickeln                 | v   | COOPERATE | subj & mit                                | obj=Projekt;Pipeline;Raumstation;Kraftwerk;Satellit;Bahnlinie;Brücke;Reaktor;Flugzeug, both
eröffnen                   | v   | COOPERATE | subj & mit                                | obj=Pipeline;Gaspipeline;Brücke;Grenzbrücke;Kraftwerk;Bahnlinie;Tunnel;Gasleitung;Ölleitung;Staudamm, both
errichten                  | v   | COOPERATE | subj & mit                                | obj=Projekt;Pipeline;Raumstation;Kraftwerk;Satellit;Bahnlinie;Brücke;Reaktor;Flugzeug, both
erwerben                   | v   | COOPERATE | subj > von/aus/bei/in                     | obj=@arms, subj=state;@troops, both
exportieren                | v   | COOPERATE | subj > nach/in/dat/an                     | obj=@trade_good, subj=state;Gazprom, recipient
exportieren                | v   | COOPERATE | subj > an/nach/in/dat                     | obj=@trade_good, an=state;organisation
fahren                     | v   | COOPERATE | subj & mit                                | obj=Manöver;Militärmanöver;Übung;Militärübung;Seemanöver;Patrouille;Großmanöver, both
fließen                    | v   | COOPERATE | aus/von > nach/in                         | subj=Gas;Erdgas;Öl;Erdöl;Rohöl;Strom, both
fortsetzen                 | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
importieren                | v   | COOPERATE | subj > aus/von/gen(aus)/bei               | obj=@trade_good;@weapon, subj=state;@troops
intensivieren              | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
kaufen                     | v   | COOPERATE | subj > aus/von/gen(aus)/bei               | obj=@trade_good;@weapon, subj=state;@troops
koalieren                  | v   | COOPERATE | subj & mit                                | both
kooperieren                | v   | COOPERATE | subj & mit                                | subj=state;organisation;@police;@troops;@official;Geheimdienst;Behörde, mit=state;organisation;@police;@troops;Geheimdienst;Behörde
kooperieren                | v   | COOPERATE | subj & mit                                | both
koordinieren               | v   | COOPERATE | subj & mit                                | obj=Vorgehen;Einsatz;Fahndung;Operation;Aktion;Patrouille;Ermittlung;Kampf;Grenzschutz;Luftangriff;Politik, both
liefern                    | v   | COOPERATE | subj > dat/an/mit                         | obj=Information;Geheimdienstinformation;Daten;Erkenntnis;Geheimdienstmaterial;Fluggastdaten;Hinweis;Bankdaten;Beweismaterial, subj=state;Geheimdienst;@police;organisation;@troops;@official
liefern                    | v   | COOPERATE | subj > nach/in/dat/an                     | obj=@trade_good, subj=state;Gazprom, recipient
liefern                    | v   | COOPERATE | subj > an/nach/in/dat                     | obj=@trade_good, an=state;organisation
liefern                    | v   | COOPERATE | subj > dat/nach/an/in                     | obj=Nukleartechnik;Atomtechnik;Reaktor;Atomreaktor;Turbine;Brennstab;Brennelement;Technologie, subj=state;organisation, subj!=@business_term, both
mitwirken                  | v   | COOPERATE | subj > an/bei/gen(an)                     | subj=state;@troops;organisation, an=Mission;Einsatz;Manöver;Friedensmission;Militäreinsatz;Operation;Koalition, both
öffnen                     | v   | COOPERATE | subj > dat/für/obj                        | obj=Stützpunkt;Militärstützpunkt;Luftwaffenstützpunkt;Militärbasis;Luftwaffenbasis;Basis;Flugplatz, both
ordern                     | v   | COOPERATE | subj > von/aus/bei/in                     | obj=@arms;@trade_good, subj=state;@troops, both
paktieren                  | v   | COOPERATE | subj & mit                                | both
pflegen                    | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
planen                     | v   | COOPERATE | subj & mit                                | obj=Projekt;Pipeline;Raumstation;Kraftwerk;Satellit;Bahnlinie;Brücke;Reaktor;Flugzeug, both
pumpen                     | v   | COOPERATE | subj > nach/in                            | obj=Gas;Erdgas;Öl;Erdöl;Rohöl, both
starten                    | v   | COOPERATE | subj & mit                                | obj=Projekt;Pipeline;Raumstation;Kraftwerk;Satellit;Bahnlinie;Brücke;Reaktor;Flugzeug, both
starten                    | v   | COOPERATE | subj & mit                                | obj=Manöver;Militärmanöver;Übung;Militärübung;Seemanöver;Patrouille;Großmanöver, both
starten                    | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
strömen                    | v   | COOPERATE | aus/von/adj(subj) > nach/in               | subj=Gas;Erdgas;Öl;Erdöl;Rohöl, both
tauschen                   | v   | COOPERATE | subj & mit                                | obj=Gefangener;Gefangene;Agent;Spion;Häftling;Technologie;Raketentechnik;Technik;Information;Erkenntnis, both
teilen                     | v   | COOPERATE | subj > dat/an/mit                         | obj=Information;Geheimdienstinformation;Daten;Erkenntnis;Geheimdienstmaterial;Fluggastdaten;Hinweis;Bankdaten;Beweismaterial, subj=state;Geheimdienst;@police;organisation;@troops;@official
teilnehmen                 | v   | COOPERATE | subj > an/bei/gen(an)                     | subj=state;@troops;organisation, an=Mission;Einsatz;Manöver;Friedensmission;Militäreinsatz;Operation;Koalition, both
treiben                    | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
überantworten              | v   | COOPERATE | subj > dat/obj/an                         | obj=person;@suspect;@prisoner;Kriegsverbrecher, both
übergeben                  | v   | COOPERATE | subj > dat/an/mit                         | obj=Information;Geheimdienstinformation;Daten;Erkenntnis;Geheimdienstmaterial;Fluggastdaten;Hinweis;Bankdaten;Beweismaterial, subj=state;Geheimdienst;@police;organisation;@troops;@official
übergeben                  | v   | COOPERATE | subj > an/dat                             | an=state;organisation;@court_body;Justiz, obj=person;@suspect;@prisoner;Leichnam;Leiche
übergeben                  | v   | COOPERATE | subj > gen(obj)/dat                       | obj=@suspect;Boss;Kriegsverbrecher, dat=Justiz;Behörde;Polizei;Tribunal;state, both
überlassen                 | v   | COOPERATE | subj > dat/obj                            | obj=Stützpunkt;Militärstützpunkt;Militärbasis;Flottenstützpunkt;Luftwaffenbasis;Hafen;Flugplatz, both
übermitteln                | v   | COOPERATE | subj > dat/an/mit                         | obj=Information;Geheimdienstinformation;Daten;Erkenntnis;Geheimdienstmaterial;Fluggastdaten;Hinweis;Bankdaten;Beweismaterial, subj=state;Geheimdienst;@police;organisation;@troops;@official
überstellen                | v   | COOPERATE | subj > an/dat/nach                        | an=state;organisation;@court_body;Justiz;Den Haag;Tribunal
überstellen                | v   | COOPERATE | subj > an/dat/nach/gen(an)                | obj=person;@suspect;@prisoner;Kriegsverbrecher;@victim
unterstellen               | v   | COOPERATE | subj > dat/obj                            | obj=Brigade;Bataillon;Truppe;Einheit;Soldat;Fregatte;Division;Verband;Kontingent, both
unterstützen               | v   | COOPERATE | subj > obj                                | subj=@police;@troops;state, obj=@police;@troops;Ermittler
veranstalten               | v   | COOPERATE | subj & mit                                | obj=Manöver;Militärmanöver;Übung;Militärübung;Seemanöver;Patrouille;Großmanöver, both
verbinden                  | v   | COOPERATE | subj & mit                                | obj=Stromnetz;Gasnetz;Energienetz;Gasleitung;Bahnstrecke;Bahnlinie;Bahnnetz;Eisenbahnlinie, both
verkaufen                  | v   | COOPERATE | subj > nach/in/dat/an                     | obj=@trade_good, subj=state;Gazprom, recipient
verkaufen                  | v   | COOPERATE | subj > an/nach/in/dat                     | obj=@trade_good, an=state;organisation
verknüpfen                 | v   | COOPERATE | subj & mit                                | obj=Stromnetz;Gasnetz;Energienetz;Bahnnetz, both
verlegen                   | v   | COOPERATE | subj & mit                                | obj=Gasleitung;Gaspipeline;Ölleitung;Ölpipeline;Stromkabel;Seekabel;Pipeline, both
verstärken                 | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
vertiefen                  | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
verzahnen                  | v   | COOPERATE | subj & mit                                | obj=Luftüberwachung;Luftverteidigung;Streitkraft;Armee;Verteidigung;Grenzschutz;Rüstungsindustrie, both
weitergeben                | v   | COOPERATE | subj > dat/an/mit                         | obj=Information;Geheimdienstinformation;Daten;Erkenntnis;Geheimdienstmaterial;Fluggastdaten;Hinweis;Bankdaten;Beweismaterial, subj=state;Geheimdienst;@police;organisation;@troops;@official
weiterleiten               | v   | COOPERATE | subj > dat/an/mit                         | obj=Information;Geheimdienstinformation;Daten;Erkenntnis;Geheimdienstmaterial;Fluggastdaten;Hinweis;Bankdaten;Beweismaterial, subj=state;Geheimdienst;@police;organisation;@troops;@official
wiederaufnehmen            | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
zusammenarbeiten           | v   | COOPERATE | subj & mit                                | subj=state;organisation;@police;@troops;@official;Geheimdienst;Behörde, mit=state;organisation;@police;@troops;Geheimdienst;Behörde
zusammenarbeiten           | v   | COOPERATE | subj & mit                                | both
zusammenschließen          | v   | COOPERATE | subj & mit                                | obj=Netz;Stromnetz;Gasnetz;Gasleitung;Pipeline;Bahnnetz, both
zusammenwirken             | v   | COOPERATE | subj & mit                                | subj=state;organisation;@police;@troops;@official;Geheimdienst;Behörde, mit=state;organisation;@police;@troops;Geheimdienst;Behörde
zusammenwirken             | v   | COOPERATE | subj & mit                                | both
zuspielen                  | v   | COOPERATE | subj > dat/gen(dat)                       | obj=@document;Information;Name;Daten;Erkenntnis;Hinweis, subj=Geheimdienst;state;organisation;@police, both

# --- Reflexive verbs ---
sich abstimmen             | v   | COOPERATE | subj & mit                                | both
sich austauschen           | v   | COOPERATE | subj & mit                                | both
sich beteiligen            | v   | COOPERATE | subj > an/bei/gen(an)                     | subj=state;@troops;organisation, an=Mission;Einsatz;Manöver;Friedensmission;Militäreinsatz;Operation;Koalition, both
sich zusammentun           | v   | COOPERATE | subj & mit                                | both

# --- Support-verb constructions and verbs with fixed words ---
an einem Strang ziehen     | v   | COOPERATE | subj & mit                                | both
benutzen lassen            | v   | COOPERATE | subj > obj                                | obj=@troops;state;organisation, both
eng zusammenarbeiten       | v   | COOPERATE | subj & mit                                | both
gemeinsam abhalten         | v   | COOPERATE | subj & mit                                | obj=Manöver;Übung;Militärübung;Militärmanöver;Seemanöver;Marineübung;Großmanöver, both
gemeinsam auf Streife gehen | v   | COOPERATE | subj & mit                                | both
gemeinsam aufstellen       | v   | COOPERATE | subj & mit                                | obj=@troops;Brigade;Korps;Kampfgruppe, both
gemeinsam ausheben         | v   | COOPERATE | subj & mit                                | both
gemeinsam bauen            | v   | COOPERATE | subj & mit                                | subj=state;@official;@troops;@police, both
gemeinsam bekämpfen        | v   | COOPERATE | subj & mit                                | both
gemeinsam betreiben        | v   | COOPERATE | subj & mit                                | subj=state;@official;@troops;@police, both
gemeinsam bewachen         | v   | COOPERATE | subj & mit                                | both
gemeinsam bewirtschaften   | v   | COOPERATE | subj & mit                                | subj=state;@official;@troops;@police, both
gemeinsam bilden           | v   | COOPERATE | subj & mit                                | obj=Ermittlungsteam;Ermittlungsgruppe;Team;Truppe;Brigade;Einheit;Kommission;Arbeitsgruppe;Patrouille, both
gemeinsam durchführen      | v   | COOPERATE | subj & mit                                | both
gemeinsam einrichten       | v   | COOPERATE | subj & mit                                | subj=state;@official;@troops;@police, both
gemeinsam entwickeln       | v   | COOPERATE | subj & mit                                | subj=state;@official;@troops;@police, both
gemeinsam ermitteln        | v   | COOPERATE | subj & mit                                | both
gemeinsam eröffnen         | v   | COOPERATE | subj & mit                                | subj=state;@official;@troops;@police, both
gemeinsam errichten        | v   | COOPERATE | subj & mit                                | subj=state;@official;@troops;@police, both
gemeinsam erschließen      | v   | COOPERATE | subj & mit                                | subj=state;@official;@troops;@police, both
gemeinsam fahnden          | v   | COOPERATE | subj & mit                                | both
gemeinsam finanzieren      | v   | COOPERATE | subj & mit                                | subj=state;@official;@troops;@police, both
gemeinsam fördern          | v   | COOPERATE | subj & mit                                | obj=Öl;Gas;Erdgas;Erdöl;Rohstoff;Bodenschatz, both
gemeinsam forschen         | v   | COOPERATE | subj & mit                                | subj=state;@official;@troops;@police, both
gemeinsam führen           | v   | COOPERATE | subj & mit                                | obj=Mission;Operation;Einsatz;Ermittlung, both
gemeinsam gründen          | v   | COOPERATE | subj & mit                                | obj=Kommission;Ausschuss;Behörde;Agentur;Institut;Fonds;Truppe;Einheit;Arbeitsgruppe;Zentrum;Bank, both
gemeinsam herstellen       | v   | COOPERATE | subj & mit                                | subj=state;@official;@troops;@police, both
gemeinsam kontrollieren    | v   | COOPERATE | subj & mit                                | both
gemeinsam patrouillieren   | v   | COOPERATE | subj & mit                                | both
gemeinsam proben           | v   | COOPERATE | subj & mit                                | both
gemeinsam produzieren      | v   | COOPERATE | subj & mit                                | subj=state;@official;@troops;@police, both
gemeinsam schaffen         | v   | COOPERATE | subj & mit                                | obj=Wirtschaftsraum;Markt;Truppe;Fonds;Behörde;Zollraum;Zone, both
gemeinsam schützen         | v   | COOPERATE | subj & mit                                | both
gemeinsam sichern          | v   | COOPERATE | subj & mit                                | both
gemeinsam trainieren       | v   | COOPERATE | subj & mit                                | both
gemeinsam üben             | v   | COOPERATE | subj & mit                                | both
gemeinsam überwachen       | v   | COOPERATE | subj & mit                                | both
gemeinsam unterhalten      | v   | COOPERATE | subj & mit                                | subj=state;@official;@troops;@police, both
gemeinsam vorgehen         | v   | COOPERATE | subj & mit                                | both
gemeinsame Sache machen    | v   | COOPERATE | subj & mit                                | both
Gefangene austauschen | v | COOPERATE | subj & mit | any
Geschäft machen            | v   | COOPERATE | subj & mit                                | subj=state;organisation;@police;@troops;@official;Geheimdienst;Behörde, mit=state;organisation;@police;@troops;Geheimdienst;Behörde
Hand in Hand arbeiten      | v   | COOPERATE | subj & mit                                | both
Handel treiben             | v   | COOPERATE | subj & mit                                | subj=state;organisation;@police;@troops;@official;Geheimdienst;Behörde, mit=state;organisation;@police;@troops;Geheimdienst;Behörde
in Betrieb nehmen          | v   | COOPERATE | subj & mit                                | obj=Pipeline;Gaspipeline;Brücke;Kraftwerk;Bahnlinie;Gasleitung;Stromleitung;Hotline, both
nutzen lassen              | v   | COOPERATE | subj > obj                                | obj=@troops;state;organisation, both
Rechtshilfe leisten        | v   | COOPERATE | subj > dat/obj                            | actor
Seite an Seite arbeiten    | v   | COOPERATE | subj & mit                                | both
Seite an Seite trainieren  | v   | COOPERATE | subj & mit                                | both
wieder aufnehmen           | v   | COOPERATE | subj & mit                                | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung;@trade, both
zur Verfügung stellen      | v   | COOPERATE | subj > dat/an/mit                         | obj=Information;Geheimdienstinformation;Daten;Erkenntnis;Geheimdienstmaterial;Fluggastdaten;Hinweis;Bankdaten;Beweismaterial, subj=state;Geheimdienst;@police;organisation;@troops;@official
zur Verfügung stellen      | v   | COOPERATE | subj > dat/obj/für                        | obj=Flugplatz;Militärbasis;Luftwaffenbasis;Luftwaffenstützpunkt;Flughafen;Luftraum, both
zusammen üben              | v   | COOPERATE | subj & mit                                | both
Zusammenarbeit vertiefen   | v   | COOPERATE | subj & mit                                | both

# --- Nouns ---
Agentenaustausch           | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Aktion                     | n   | COOPERATE | zwischen/gen/von/adj/subj & mit           | adj=gemeinsam;konzertiert, both
Amtshilfe                  | n   | COOPERATE | gen/adj/durch/adj/subj > gen/für          |
Arbeitsteilung             | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Ausfuhr                    | n   | COOPERATE | durch/adj/subj > an/nach/in/gen(an)       | gen=@trade_good;@trade;@weapon
Auslieferung               | n   | COOPERATE | durch/gen/subj/adj > an/nach/dat/gen(an)  | gen!=@trade_good;@business_term;Software;Zeitung;Gerät
Austausch                  | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Bau                        | n   | COOPERATE | zwischen/gen/adj/subj & mit               | adj=gemeinsam
Beteiligung                | n   | COOPERATE | gen/adj/subj > an/bei/in/gen(an)/gen(bei) | gen=state;@troops;organisation;Geheimdienst, both
Datenaustausch             | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Datenübermittlung          | n   | COOPERATE | durch/gen/subj/adj > an/nach/dat/gen(an)  |
Datenweitergabe            | n   | COOPERATE | durch/gen/subj/adj > an/nach/dat/gen(an)  |
Einfuhr                    | n   | COOPERATE | durch/adj/subj > aus/von                  | gen=@trade_good
Einsatz                    | n   | COOPERATE | zwischen/gen/von/adj/subj & mit           | adj=gemeinsam, both
Energiepartnerschaft       | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Entwicklung                | n   | COOPERATE | zwischen/gen/adj/subj & mit               | adj=gemeinsam
Entwicklungszusammenarbeit | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Erdgaslieferung            | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Erdöllieferung             | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Ermittlung                 | n   | COOPERATE | zwischen/gen/von/adj/subj & mit           | adj=gemeinsam, both
Export                     | n   | COOPERATE | durch/adj/subj > an/nach/in/gen(an)       | gen=@trade_good;@trade;@weapon
Fahndung                   | n   | COOPERATE | zwischen/gen/von/adj/subj & mit           | adj=gemeinsam, both
Forschung                  | n   | COOPERATE | zwischen/gen/adj/subj & mit               | adj=gemeinsam
Gasexport                  | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Gaslieferung               | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Gefangenenaustausch        | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Geheimdienstkooperation    | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Geheimdienstzusammenarbeit | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Gemeinschaftsmanöver       | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Gemeinschaftsprojekt       | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Getreideexport             | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Häftlingsaustausch         | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Handel                     | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both, comp!=Emission;Zertifikat;Einzel;Groß;Drogen;Menschen;Waffen;Online;Versand;Buch;Mädchen;Kuh;Schwarz;Zwischen;Sklaven;Elfenbein
Handelsbeziehung           | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Handelsverkehr             | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Import                     | n   | COOPERATE | durch/adj/subj > aus/von                  | gen=@trade_good
Informationsaustausch      | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Jugendaustausch            | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Kauf                       | n   | COOPERATE | durch/adj/subj > aus/von                  | gen=@trade_good
Kooperation                | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Kooperationsprojekt        | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Koordination               | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Koordinierung              | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Kulturaustausch            | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Lieferung                  | n   | COOPERATE | durch/adj/subj > an/nach/in/gen(an)       | gen=@trade_good;@trade;@weapon
Manöver                    | n   | COOPERATE | zwischen/gen/adj/subj & mit               | adj=gemeinsam
Militärkooperation         | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Militärmanöver             | n   | COOPERATE | zwischen/gen/adj/subj & mit               | adj=gemeinsam
Militäroperation           | n   | COOPERATE | zwischen/gen/adj/subj & mit               | adj=gemeinsam
Militärübung               | n   | COOPERATE | zwischen/gen/adj/subj & mit               | adj=gemeinsam
Militärzusammenarbeit      | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Mission                    | n   | COOPERATE | zwischen/gen/von/adj/subj & mit           | adj=gemeinsam, both
Mitwirkung                 | n   | COOPERATE | gen/adj/subj > an/bei/in/gen(an)/gen(bei) | gen=state;@troops;organisation;Geheimdienst, both
Nuklearkooperation         | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Ölexport                   | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Öllieferung                | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Operation                  | n   | COOPERATE | zwischen/gen/von/adj/subj & mit           | adj=gemeinsam;konzertiert, both
Panzergeschäft             | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Partnerschaft              | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Patrouille                 | n   | COOPERATE | zwischen/gen/adj/subj & mit               | adj=gemeinsam
Polizeikooperation         | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Polizeizusammenarbeit      | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Projekt                    | n   | COOPERATE | zwischen/gen/adj/subj & mit               | adj=gemeinsam
Raumfahrtkooperation       | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Raumflug                   | n   | COOPERATE | zwischen/gen/adj/subj & mit               | adj=gemeinsam
Razzia                     | n   | COOPERATE | zwischen/gen/von/adj/subj & mit           | adj=gemeinsam;konzertiert, both
Rechtshilfe                | n   | COOPERATE | gen/adj/durch/adj/subj > gen/für          |
Regierungszusammenarbeit   | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Rüstungsdeal               | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Rüstungsexport             | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Rüstungsgeschäft           | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Rüstungskooperation        | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Schüleraustausch           | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Schulterschluss            | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Seemanöver                 | n   | COOPERATE | zwischen/gen/adj/subj & mit               | adj=gemeinsam
Sicherheitskooperation     | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Sicherheitspartnerschaft   | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Sicherheitszusammenarbeit  | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Stromlieferung             | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Studentenaustausch         | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Technologieexport          | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Technologietransfer        | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Teilnahme                  | n   | COOPERATE | gen/adj/subj > an/bei/in/gen(an)/gen(bei) | gen=state;@troops;organisation;Geheimdienst, both
Überstellung               | n   | COOPERATE | durch/gen/subj/adj > an/nach/dat/gen(an)  |
Übung                      | n   | COOPERATE | zwischen/gen/adj/subj & mit               | adj=gemeinsam
Uranexport                 | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Uranlieferung              | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Verkauf                    | n   | COOPERATE | durch/adj/subj > an/nach/in/gen(an)       | gen=@trade_good;@trade;@weapon
Verteidigungskooperation   | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Waffendeal                 | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Waffenexport               | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Waffengeschäft             | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Waffenhandel               | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Waffenverkauf              | n   | COOPERATE | gen/adj/subj > nach/an/in                 |
Warenaustausch             | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Wirtschaftskooperation     | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Wirtschaftspartnerschaft   | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Wirtschaftszusammenarbeit  | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Wissenschaftskooperation   | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both
Zeugenüberstellung         | n   | COOPERATE | gen/adj/durch/adj/subj > gen/für          |
Zusammenarbeit             | n   | COOPERATE | zwischen/gen/adj/subj & mit               | both

# acts told by other words than the plainest
abfangen | v | COOPERATE | subj > für | obj=@migrant;Flüchtlingsboot;Boot, both
abkaufen | v | COOPERATE | subj > dat | both, obj=@trade_good;@arms;@weapon;Erdöl;Gas
abstimmen | v | COOPERATE | subj & mit | obj=Vorgehen;Fahndung;Politik;Strategie;Haltung;Maßnahme;Einsatz;Ermittlung, both
Amtshilfe leisten | v | COOPERATE | subj > dat | both
an Seite kämpfen | v | COOPERATE | subj > gen(an) | both
aushändigen | v | COOPERATE | subj > dat/an | obj=@suspect;@prisoner;Gesuchter;person, both
bauen | v | COOPERATE | subj > für/in/dat | obj=Atomreaktor;Reaktor;Atomkraftwerk;Kernkraftwerk;Kraftwerk;Pipeline;Bahnlinie;Hafen;Staudamm;U-Boot;Kriegsschiff;Stützpunkt;Autobahn;Brücke;Eisenbahn, both, subj=state
beherbergen | v | COOPERATE | subj > gen(obj) | obj=Gefängnis;Geheimgefängnis;Stützpunkt;Militärbasis;Basis;Hauptquartier, both
beliefern | v | COOPERATE | subj > obj | mit=@trade_good;Erdgas;Gas;Strom, both
einweihen | v | COOPERATE | subj & mit | obj=Grenzbrücke;Gaspipeline;Pipeline;Ölpipeline;Staudamm;Bahnstrecke;Brücke;Kraftwerk, both
erwerben | v | COOPERATE | subj > von/bei/aus/in | obj=@arms;@weapon;@trade_good;Kampfflugzeug, both
kontrollieren | v | COOPERATE | subj & mit | gemeinsam=*, both
koordinieren | v | COOPERATE | subj & mit | obj=Vorgehen;Einsatz;Politik;Kampf;Maßnahme;Fahndung;Ermittlung;Hilfe;Aktion;Haltung, both
kämpfen | v | COOPERATE | subj > gen(an) | an=Seite, both
nutzen lassen | v | COOPERATE | subj > obj | obj(clause)=*, both
ordern | v | COOPERATE | subj > in/bei/aus/von | obj=@arms;@weapon;Flugzeug;Kampfjet, both
pumpen | v | COOPERATE | subj > nach/in | obj=Erdgas;Gas;Öl;Erdöl;Rohöl, subj=state;Gazprom
Rechtshilfe leisten | v | COOPERATE | subj > dat | both
Stützpunkt öffnen | v | COOPERATE | subj > dat/für | both
tauschen | v | COOPERATE | subj & mit | obj=@arms;Technik;Raketentechnik;Wissen;Öl;Getreide;Rohstoff, both
verbinden | v | COOPERATE | subj & mit | obj=Bahnstrecke;Stromnetz;Netz;Gasnetz;Schienennetz;Straßennetz, both, subj=state
zusammenlegen | v | COOPERATE | subj & mit | both
zusammenschließen | v | COOPERATE | subj & mit | obj=Netz;Stromnetz;Gasleitung;Leitung;Gasnetz;Energienetz, both
zuspielen | v | COOPERATE | subj > dat | obj=Information;Name;Dokument;Daten;Unterlage;Geheimdienstmaterial, both
üben | v | COOPERATE | subj & mit | zusammen=*, both
üben | v | COOPERATE | subj & mit/gemeinsam/zusammen | subj=state;@troops, both
überantworten | v | COOPERATE | subj > dat/an | obj=@suspect;@prisoner;Kriegsverbrecher;person, both
Nuklearkooperation | n | COOPERATE | zwischen/gen/von/adj/comp & mit | both

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abschließen | v | COOPERATE | subj & mit/mit(obj)/zwischen(obj) | obj=Gefangenenaustausch;Austausch, both
auf Seite kämpfen | v | COOPERATE | subj > gen(auf)/von | both
bereitstellen | v | COOPERATE | subj > dat/für/für(obj) | obj=Stützpunkt;Militärstützpunkt;Militärbasis;Luftwaffenbasis;Luftwaffenstützpunkt;Basis;Hafen;Luftraum, both
bewilligen | v | COOPERATE | subj > an(obj)/an/in(obj)/nach | obj=Auslieferung;Überstellung, actor
bündeln | v | COOPERATE | subj & mit | obj=Kraft;Kräfte;Anstrengung;Ressource;Bemühung, both
erweitern | v | COOPERATE | subj & mit/mit(obj)/zwischen(obj) | obj=Zusammenarbeit;Kooperation;Militärkooperation, both
fortführen | v | COOPERATE | subj & mit/mit(obj)/zwischen(obj) | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung, both
Grundstein legen | v | COOPERATE | subj & mit | both
Kraft bündeln | v | COOPERATE | subj & mit | subj=organisation;state;@official;@troops
Schulter an Schulter kämpfen | v | COOPERATE | subj & mit | both
Seite an Seite kämpfen | v | COOPERATE | subj & mit | both
sich beteiligen | v | COOPERATE | subj & mit/gen(an) | an=Ermittlung;Fahndung;Suche;Aufklärung, both
unterzeichnen | v | COOPERATE | subj > an(obj)/an/in(obj)/gen(obj) | obj=Auslieferungsbefehl;Auslieferungsbescheid;Auslieferungsbeschluss;Auslieferungsanordnung
verkaufen | v | COOPERATE | subj > an/dat/nach/in | obj=@arms;Kriegsgerät;Rüstungsgut;U-Boot;Panzer;Hubschrauber;Fregatte;Patrouillenboot;Luftabwehrsystem, both
weiterführen | v | COOPERATE | subj & mit/mit(obj)/zwischen(obj) | obj=@cooperation;Handelsbeziehung;Wirtschaftsbeziehung, both
wieder aufnehmen | v | COOPERATE | subj & mit/mit(obj)/zwischen/zwischen(obj)/nach | obj=Flugverbindung;Direktflug;Flugverkehr;Zugverbindung;Linienflug;Grenzhandel;Grenzverkehr;Fährverbindung;Handelsbeziehung, both
wieder aufnehmen | v | COOPERATE | subj > an/in/nach/gen(an)/für | obj=Lieferung;Gaslieferung;Öllieferung;Stromlieferung;Export;Ausfuhr;Belieferung, both
zusammenführen | v | COOPERATE | subj & mit | obj=Familie, both

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Gemeinschaftsunternehmen | n | COOPERATE | zwischen/gen/adj & mit | both, weak, zwischen=state;Regierung;Staat
Joint Venture | n | COOPERATE | zwischen/gen/adj & mit | both, weak, zwischen=state;Regierung;Staat
Joint-Venture | n | COOPERATE | zwischen/gen/adj & mit | both, weak, zwischen=state;Regierung;Staat
Zusammenwirken | n | COOPERATE | zwischen/gen/adj/subj & mit | both
