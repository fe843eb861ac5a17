# SANCTION: ties reduced or broken, help or trade stopped, people driven out or dismissed, courts that convict.
# A conviction to prison is also COERCE arrest (see coerce.lex, `also`). The dismissal of employees by a company is no politics and is barred.

@ lemma | pos | act | frame | if

# --- Verbs ---
abberufen                                | v   | SANCTION expel       | subj > obj                                     | subj=@official;state;@assembly;person, obj=@official;person
abberufen                                | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
abberufen                                | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
abbrechen                                | v   | SANCTION discontinue | subj > mit/gen(obj)/mit(obj)                   | obj=@talks, obj!=Reise;Besuch, actor
abbrechen                                | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
abbrechen                                | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
abbrechen                                | v   | SANCTION discontinue | subj > mit/zu                                  | obj=@relations
abdrehen                                 | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
aberkennen                               | v   | SANCTION expel       | subj > dat/gen(obj)                            | obj=Mitgliedschaft;Stimmrecht;Vertrauen;Amt;Mandat;Misstrauen
aberkennen                               | v   | SANCTION expel       | subj > obj/gen(obj)                            | obj=@membership
abkühlen                                 | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
ablösen                                  | v   | SANCTION expel       | subj > obj                                     | subj=@official;@assembly;state;@party_body, obj=@official
absägen                                  | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops
absetzen                                 | v   | SANCTION expel       | subj > obj                                     | subj=@official;state;@assembly;person, obj=@official;person
absetzen                                 | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
abstrafen                                | v   | SANCTION             | subj > obj                                     | obj=state;organisation;group;person;@official;@organisation, subj=state;organisation;@assembly;@official
aburteilen                               | v   | SANCTION convict     | subj > obj                                     |
abwählen                                 | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
abziehen                                 | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
ächten                                   | v   | SANCTION             | subj > obj                                     | obj=state;organisation;group;person;@official;@organisation, subj=state;organisation;@assembly;@official
annullieren                              | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
anordnen                                 | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
auferlegen                               | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
auferlegen                               | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
aufheben                                 | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
aufkündigen                              | v   | SANCTION withdraw    | subj > obj/gen(obj)                            | obj=Koalition;Regierung;Regierungskoalition;Bündnis;Union;Partei;Fraktion;Gemeinschaft;Staatenbund;organisation
aufkündigen                              | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
aufkündigen                              | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
aufkündigen                              | v   | SANCTION discontinue | subj > mit/zu                                  | obj=@relations
aufrechterhalten                         | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
ausscheiden                              | v   | SANCTION withdraw    | subj > aus/gen(aus)                            | aus=@party_body;organisation;@organisation;Union;Bund;EU;NATO;Bündnis;Gemeinschaft;Gremium
ausscheren                               | v   | SANCTION withdraw    | subj > aus/gen(aus)                            | aus=@party_body;organisation;@organisation;Union;Bund;EU;NATO;Bündnis;Gemeinschaft;Gremium
ausschließen                             | v   | SANCTION expel       | subj > obj                                     | aus=@party_body;organisation;@organisation;Amt;Fraktion;Partei;Union;Liga;Bund;Dienst
ausschließen                             | v   | SANCTION expel       | subj > obj                                     | obj=@diplomat
aussetzen                                | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
aussetzen                                | v   | SANCTION discontinue | subj > mit/gen(obj)/mit(obj)                   | obj=@talks, obj!=Reise;Besuch, actor
aussetzen                                | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
aussetzen                                | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
aussetzen                                | v   | SANCTION expel       | subj > obj/gen(obj)                            | obj=@membership
aussprechen                              | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
aussprechen                              | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
aussprechen                              | v   | SANCTION expel       | subj > dat/gen(obj)                            | obj=Mitgliedschaft;Stimmrecht;Vertrauen;Amt;Mandat;Misstrauen
aussprechen                              | v   | SANCTION expel       | subj > dat/gegen                               | obj=Misstrauen
aussprechen                              | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
aussteigen                               | v   | SANCTION withdraw    | subj > aus/gen(aus)                            | aus=@party_body;organisation;@organisation;Union;Bund;EU;NATO;Bündnis;Gemeinschaft;Gremium
aussteigen                               | v   | SANCTION discontinue | subj > aus/gen(aus)                            | aus=@agreement;Vertrag;Pakt;Vertragswerk;@organisation
austauschen                              | v   | SANCTION expel       | subj > obj                                     | subj=@official;@assembly;state;@party_body, obj=@official
austreten                                | v   | SANCTION withdraw    | subj > aus/gen(aus)                            | aus=@party_body;organisation;@organisation;Union;Bund;EU;NATO;Bündnis;Gemeinschaft;Gremium
austreten                                | v   | SANCTION discontinue | subj > aus/gen(aus)                            | aus=@agreement;Vertrag;Pakt;Vertragswerk;@organisation
ausweisen                                | v   | SANCTION expel       | subj > obj                                     | obj=@diplomat
ausweiten                                | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
beenden                                  | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@aid;@relations;Zusammenarbeit;Kooperation;Handel;Lieferung;Gaslieferung;Waffenlieferung;Finanzierung, actor
bekommen                                 | v   | SANCTION convict     | - > subj                                       | obj=Strafe;Haftstrafe;Geldstrafe;Todesstrafe;Freiheitsstrafe;Bewährungsstrafe;Gefängnisstrafe, subj!=@policy
belegen                                  | v   | SANCTION             | subj > obj                                     | mit=@sanction
beschließen                              | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction, actor
beschränken                              | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
bestätigen                               | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
bestätigen                               | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
bestrafen                                | v   | SANCTION             | subj > obj                                     | obj=state;organisation;group;person;@official;@organisation, subj=state;organisation;@assembly;@official
bestrafen                                | v   | SANCTION convict     | subj > obj                                     | wegen=@crime, obj=person;group;organisation;@suspect;@official;@victim;@prisoner
bestrafen                                | v   | SANCTION convict     | subj > obj                                     | subj=@court_body
bestrafen                                | v   | SANCTION             | subj > obj                                     | mit=@sanction
beurlauben                               | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops
billigen                                 | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
brechen                                  | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, subj=state;organisation;@party_body;@official;group
brechen                                  | v   | SANCTION discontinue | subj > mit                                     | mit=state;organisation;group;@party_body
degradieren                              | v   | SANCTION convict     | subj > obj                                     | obj=@troops;@official;person
dichtmachen                              | v   | SANCTION withdraw    | subj > in/gen(in)/place                        | obj=@embassy
dichtmachen | v | SANCTION discontinue | subj > gen(obj) | obj=Botschaft;Konsulat;Vertretung;Lager;Flüchtlingslager, actor
drängen                                  | v   | SANCTION expel       | subj > obj                                     | aus=@party_body;organisation;@organisation;Amt;Fraktion;Partei;Union;Liga;Bund;Dienst
drosseln                                 | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
durchsetzen                              | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
einfrieren                               | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
einfrieren                               | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
einfrieren                               | v   | SANCTION discontinue | subj > mit/zu                                  | obj=@relations
einführen                                | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
einstellen                               | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
einstellen                               | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
einstufen                                | v   | SANCTION convict     | subj > obj                                     | subj=@court_body, als=@crime;Kriegsverbrecher;Terrorist
einstufen                                | v   | SANCTION             | subj > obj                                     | als=Terrororganisation;Terrorgruppe;terroristisch;Terrorist;Schurkenstaat;extremistisch;Agent, actor
entlassen                                | v   | SANCTION expel       | subj > obj                                     | aus=@party_body;organisation;@organisation;Amt;Fraktion;Partei;Union;Liga;Bund;Dienst
entlassen                                | v   | SANCTION expel       | subj > obj                                     | subj=@official;state;@assembly;person, obj=@official;person
entlassen                                | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
entwurzeln                               | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
entziehen                                | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
entziehen                                | v   | SANCTION expel       | subj > dat/gen(obj)                            | obj=Mitgliedschaft;Stimmrecht;Vertrauen;Amt;Mandat;Misstrauen
entziehen                                | v   | SANCTION expel       | subj > obj/gen(obj)                            | obj=@membership
ergreifen                                | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
erhalten                                 | v   | SANCTION convict     | - > subj                                       | obj=Strafe;Haftstrafe;Geldstrafe;Todesstrafe;Freiheitsstrafe;Bewährungsstrafe;Gefängnisstrafe, subj!=@policy
erheben                                  | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
erhöhen                                  | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
erhöhen                                  | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
erklären                                 | v   | SANCTION             | subj > obj                                     | zu=Terrororganisation;Terrorgruppe;Staatsfeind;unerwünscht, actor
erlassen                                 | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
erlassen                                 | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
erneuern                                 | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
ersetzen                                 | v   | SANCTION expel       | subj > obj                                     | subj=@official;@assembly;state;@party_body, obj=@official
evakuieren                               | v   | SANCTION withdraw    | subj > in/gen(in)/place                        | obj=@embassy
fällen                                   | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
fällen                                   | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
feuern                                   | v   | SANCTION expel       | subj > obj                                     | subj=@official;state;@assembly;person, obj=@official;person
feuern                                   | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops
heimbeordern | v | SANCTION withdraw | subj > aus/in/gen(aus) | obj=@diplomat, actor
heimrufen                                | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
heimrufen | v | SANCTION withdraw | subj > aus/in/gen(aus) | obj=@diplomat, actor
heimschicken | v | SANCTION expel | subj > gen(obj)/obj | obj=@diplomat;@migrant, actor
herabstufen                              | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
herabstufen | v | SANCTION | subj > zu/mit/zu(obj) | obj=@relations;Vertretung;Kontakt, actor
herunterfahren                           | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
herunterschrauben | v | SANCTION | subj > zu/mit/zu(obj) | obj=@relations;Kontakt, actor
herunterstufen | v | SANCTION | subj > zu/mit/gen(obj) | obj=@relations;Vertretung;Kontakt, actor
hinauswerfen                             | v   | SANCTION expel       | subj > obj                                     | aus=@party_body;organisation;@organisation;Amt;Fraktion;Partei;Union;Liga;Bund;Dienst
hinauswerfen                             | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops
hinauswerfen                             | v   | SANCTION expel       | subj > obj                                     | obj=@diplomat
isolieren                                | v   | SANCTION             | subj > obj                                     | obj=state;organisation;group;person;@official;@organisation, subj=state;organisation;@assembly;@official
kaltstellen                              | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops
kappen                                   | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
kappen                                   | v   | SANCTION discontinue | subj > mit/zu                                  | obj=@relations
kassieren                                | v   | SANCTION convict     | - > subj                                       | obj=Strafe;Haftstrafe;Geldstrafe;Todesstrafe;Freiheitsstrafe;Bewährungsstrafe;Gefängnisstrafe, subj!=@policy
kassieren                                | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj=@law;@decision;@vote
kippen                                   | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
kippen                                   | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj=@law;@decision;@vote
kündigen                                 | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, subj=state;organisation;@party_body;@official;group
kündigen                                 | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
kürzen                                   | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
kürzen                                   | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
listen                                   | v   | SANCTION             | subj > obj                                     | als=Terrororganisation;Terrorgruppe;terroristisch;Terrorist, actor
maßregeln                                | v   | SANCTION             | subj > obj                                     | obj=state;organisation;group;person;@official;@organisation, subj=state;organisation;@assembly;@official
platzen                                  | v   | SANCTION discontinue | - > mit/subj/gen(subj)                         | subj=@talks;@agreement;Koalition;Bündnis
räumen                                   | v   | SANCTION withdraw    | subj > in/gen(in)/place                        | obj=@embassy
rauswerfen                               | v   | SANCTION expel       | subj > obj                                     | aus=@party_body;organisation;@organisation;Amt;Fraktion;Partei;Union;Liga;Bund;Dienst
rauswerfen                               | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops
reagieren                                | v   | SANCTION             | subj > obj                                     | mit=@sanction
reduzieren                               | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
rügen                                    | v   | SANCTION convict     | subj > obj                                     | subj=@court_body
sanktionieren                            | v   | SANCTION             | subj > obj                                     | obj=state;organisation;group;person;@official;@organisation, subj=state;organisation;@assembly;@official
schassen                                 | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
schließen                                | v   | SANCTION withdraw    | subj > in/gen(in)/place                        | obj=@embassy
sperren                                  | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
sperren                                  | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
stoppen                                  | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
streichen                                | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
streichen                                | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
suspendieren                             | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
suspendieren                             | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
suspendieren                             | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
suspendieren                             | v   | SANCTION expel       | subj > obj/gen(obj)                            | obj=@membership
treffen                                  | v   | SANCTION             | subj > obj                                     | mit=@sanction
überziehen                               | v   | SANCTION             | subj > obj                                     | mit=@sanction
umsetzen                                 | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
unterbinden                              | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
unterbrechen                             | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@aid;@relations;Zusammenarbeit;Kooperation;Handel;Lieferung;Gaslieferung;Waffenlieferung;Finanzierung, actor
unterbrechen                             | v   | SANCTION discontinue | subj > mit/gen(obj)/mit(obj)                   | obj=@talks, obj!=Reise;Besuch, actor
unterbrechen                             | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
verabschieden                            | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
verabschieden                            | v   | SANCTION             | subj > gegen(obj)/gegen/gen(gegen)/gen(obj)    | obj=@sanction, actor
verbannen                                | v   | SANCTION expel       | subj > obj                                     | aus=@party_body;organisation;@organisation;Amt;Fraktion;Partei;Union;Liga;Bund;Dienst
verdonnern                               | v   | SANCTION convict     | subj > obj                                     | zu=@penalty;@prison_term;@death_penalty;@money
verdoppeln                               | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
verdrängen                               | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
verdrängen                               | v   | SANCTION expel       | subj > obj/aus                                 | subj=@armed;@troops;state, obj=@victim;@person_group;group;@armed
verhängen                                | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
verhängen                                | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
verhängen                                | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
verhängen                                | v   | SANCTION             | subj > gegen(obj)/gegen/gen(gegen)/gen(obj)    | obj=Strafzoll;Einfuhrzoll;Schutzzoll;Zoll, actor
verjagen                                 | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
verjagen                                 | v   | SANCTION expel       | subj > obj/aus                                 | subj=@armed;@troops;state, obj=@victim;@person_group;group;@armed
verjagen                                 | v   | SANCTION expel       | subj > obj                                     | passive, obj=@victim;@person_group;group
verkünden                                | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
verkünden                                | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
verlängern                               | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
verlassen                                | v   | SANCTION withdraw    | subj > obj/gen(obj)                            | obj=Koalition;Regierung;Regierungskoalition;Bündnis;Union;Partei;Fraktion;Gemeinschaft;Staatenbund;organisation
verlassen                                | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
verletzen                                | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, subj=state;organisation;@party_body;@official;group
verpflichten                             | v   | SANCTION convict     | subj > obj                                     | zu=Zahlung;Schadensersatz;Schadenersatz;Entschädigung;Rückzahlung
versagen                                 | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
verschärfen                              | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
verschärfen                              | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
vertagen                                 | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
vertreiben                               | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
vertreiben                               | v   | SANCTION expel       | subj > obj/aus                                 | subj=@armed;@troops;state, obj=@victim;@person_group;group;@armed
vertreiben                               | v   | SANCTION expel       | subj > obj                                     | passive, obj=@victim;@person_group;group
verurteilen                              | v   | SANCTION convict     | subj > obj                                     | wegen=@crime, obj=person;group;organisation;@suspect;@official;@victim;@prisoner
verurteilen                              | v   | SANCTION convict     | subj > obj                                     | zu=Zahlung;Schadensersatz;Schadenersatz;Entschädigung;Rückzahlung
verurteilen                              | v   | SANCTION convict     | subj > obj                                     | passive, obj=person;@suspect;@prisoner;@victim;@official
verurteilen                              | v   | SANCTION convict     | subj > obj                                     | subj=@court_body, als=@crime;Kriegsverbrecher;Terrorist
verurteilen                              | v   | SANCTION convict     | subj > obj                                     | zu=@penalty;@prison_term;@death_penalty;@money
verurteilen                              | v   | SANCTION convict     | subj > obj                                     | wegen=@crime, passive
verurteilen                              | v   | SANCTION convict     | subj > obj                                     | subj=@court_body
werfen                                   | v   | SANCTION expel       | subj > obj                                     | aus=@party_body;organisation;@organisation;Amt;Fraktion;Partei;Union;Liga;Bund;Dienst
widerrufen                               | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, subj=state;organisation;@party_body;@official;group
zahlen                                   | v   | SANCTION convict     | - > subj                                       | zu=@money;Geldstrafe;Strafe, obj=Strafe
zerbrechen                               | v   | SANCTION discontinue | - > mit/subj/gen(subj)                         | subj=@talks;@agreement;Koalition;Bündnis
zudrehen                                 | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
zuerkennen                               | v   | SANCTION convict     | subj > dat/gegen                               | subj=@court_body, obj=Schadenersatz;Schadensersatz;Entschädigung;Schmerzensgeld
zurückbeordern                           | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
zurückbeordern | v | SANCTION withdraw | subj > aus/in/gen(aus) | obj=@diplomat, actor
zurückfahren                             | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
zurückfahren | v | SANCTION | subj > zu/mit/zu(obj)/mit(obj) | obj=@relations;Kontakt;Hilfe;@aid, actor
zurückhalten                             | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
zurückrufen                              | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
zurückstufen                             | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
zurückziehen                             | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
zusprechen                               | v   | SANCTION convict     | subj > dat/gegen                               | subj=@court_body, obj=Schadenersatz;Schadensersatz;Entschädigung;Schmerzensgeld
zwangspensionieren                       | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops

# --- Reflexive verbs ---
sich abspalten                           | v   | SANCTION withdraw    | subj > von/gen(von)                            | von=state;organisation;group;@party_body
sich abwenden                            | v   | SANCTION withdraw    | subj > von/gen(von)                            | von=state;organisation;group;@party_body
sich loslösen                            | v   | SANCTION withdraw    | subj > von/gen(von)                            | von=state;organisation;group;@party_body
sich lossagen                            | v   | SANCTION withdraw    | subj > von/gen(von)                            | von=state;organisation;group;@party_body
sich trennen                             | v   | SANCTION withdraw    | subj > von/gen(von)                            | von=state;organisation;group;@party_body
sich überwerfen                          | v   | SANCTION discontinue | subj > mit                                     | mit=state;organisation;group;@party_body
sich zurückziehen                        | v   | SANCTION withdraw    | subj > aus/gen(aus)                            | aus=@party_body;organisation;@organisation;Union;Bund;EU;NATO;Bündnis;Gemeinschaft;Gremium
sich zurückziehen                        | v   | SANCTION discontinue | subj > aus/gen(aus)                            | aus=@agreement;Vertrag;Pakt;Vertragswerk;@organisation

# --- Support-verb constructions and verbs with fixed words ---
abreißen lassen                          | v   | SANCTION discontinue | subj > mit/zu                                  | obj=@relations
als rechtswidrig einstufen               | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj=@law;@decision;@vote
als Terrororganisation einstufen         | v   | SANCTION             | subj > obj                                     |
als verfassungswidrig einstufen          | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj=@law;@decision;@vote
Akkreditierung entziehen | v | SANCTION expel | subj > dat | actor
Amt entheben                             | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
auf die Terrorliste setzen               | v   | SANCTION             | subj > obj                                     |
auf die Terrorliste setzen | v | SANCTION | subj > obj | any
auf Eis legen                            | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
auf Eis legen                            | v   | SANCTION discontinue | subj > mit/zu                                  | obj=@relations
auf Eis legen | v | SANCTION discontinue | subj > mit/zu/mit(obj)/zu(obj)/gen(obj) | obj=Zusammenarbeit;Kooperation;Partnerschaft;Beziehung;Gespräch;Verhandlung;Kontakt;Beitrittsverhandlung;Projekt;Lieferung;Zahlung;Entwicklungshilfe;Militärhilfe, actor
auf Eis liegen | v | SANCTION discontinue | gen(subj)/adj(subj) > mit(subj)/zu(subj) | subj=@relations;@talks;@aid;Zusammenarbeit;Kooperation
auf Sanktionsliste setzen                | v   | SANCTION             | subj > obj                                     |
auf schwarze Liste setzen                | v   | SANCTION             | subj > obj                                     |
auf Terrorliste setzen                   | v   | SANCTION             | subj > obj                                     |
aus Amt entlassen                        | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
aus Amt heben                            | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
aus Amt werfen                           | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
aus Heimat vertreiben                    | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
Anerkennung entziehen | v | SANCTION withdraw | subj > dat | both
Botschaft schließen                      | v   | SANCTION withdraw    | subj > -                                       |
das Lager wechseln                       | v   | SANCTION withdraw    | subj > -                                       |
den Rücken kehren                        | v   | SANCTION withdraw    | subj > -                                       |
der Koalition den Rücken kehren          | v   | SANCTION withdraw    | subj > -                                       |
des Dienstes entheben                    | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
des Landes verweisen                     | v   | SANCTION expel       | subj > obj                                     | obj=@diplomat
des Mordes überführen                    | v   | SANCTION convict     | subj > obj                                     |
Botschaft zumachen | v | SANCTION withdraw | subj > in/gen(in) | actor
einseitig aufkündigen                    | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
für beendet erklären                     | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
für gescheitert erklären                 | v   | SANCTION discontinue | subj > mit/gen(obj)/mit(obj)                   | obj=@talks, obj!=Reise;Besuch, actor
für gescheitert erklären                 | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
für illegal erklären                     | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj!=person
für nichtig erklären                     | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj!=person
für rechtswidrig erklären                | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj!=person
für schuldig befinden                    | v   | SANCTION convict     | subj > obj                                     | subj=@court_body
für schuldig befinden                    | v   | SANCTION convict     | subj > obj                                     |
für schuldig erklären                    | v   | SANCTION convict     | subj > obj                                     | subj=@court_body
für schuldig erklären                    | v   | SANCTION convict     | subj > obj                                     |
für ungültig erklären                    | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj!=person
für unvereinbar erklären                 | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj!=person
für unwirksam erklären                   | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj!=person
für unzulässig erklären                  | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj!=person
für verfassungswidrig erklären           | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj!=person
in den einstweiligen Ruhestand versetzen | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
auf schwarzer Liste führen | v | SANCTION | subj > obj | actor
in den Ruhestand versetzen               | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
in die Wüste schicken                    | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
hinter Gitter bringen | v | SANCTION convict | subj > obj | any
hinter Gitter schicken | v | SANCTION convict | subj > obj | any
in Flucht schlagen                       | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
in Kraft setzen                          | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
in Ruhestand versetzen                   | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
Gashahn zudrehen | v | SANCTION discontinue | subj > dat/gen(obj) | actor
Geldhahn abdrehen | v | SANCTION discontinue | subj > dat/gen(obj) | actor
Geldhahn zudrehen | v | SANCTION discontinue | subj > dat/gen(obj) | actor
Hahn abdrehen | v | SANCTION discontinue | subj > dat/gen(obj) | actor
Hahn zudrehen | v | SANCTION discontinue | subj > dat/gen(obj) | actor
Lager wechseln                           | v   | SANCTION withdraw    | subj > -                                       |
ins Gefängnis schicken | v | SANCTION convict | subj > obj | any
mit Bann belegen                         | v   | SANCTION             | subj > obj                                     |
mit Bußgeld belegen                      | v   | SANCTION convict     | subj > obj                                     |
mit Einreiseverbot belegen               | v   | SANCTION             | subj > obj                                     |
mit Embargo belegen                      | v   | SANCTION             | subj > obj                                     |
mit Geldbuße belegen                     | v   | SANCTION convict     | subj > obj                                     |
mit Geldstrafe belegen                   | v   | SANCTION convict     | subj > obj                                     | subj=@court_body
mit Geldstrafe belegen                   | v   | SANCTION convict     | subj > obj                                     |
mit Sanktion belegen                     | v   | SANCTION             | subj > obj                                     |
mit Strafzoll belegen                    | v   | SANCTION             | subj > obj                                     |
mit Zoll belegen                         | v   | SANCTION             | subj > obj                                     |
nach Hause rufen                         | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
platzen lassen                           | v   | SANCTION withdraw    | subj > obj/gen(obj)                            | obj=Koalition;Regierung;Regierungskoalition;Bündnis;Union;Partei;Fraktion;Gemeinschaft;Staatenbund;organisation
platzen lassen                           | v   | SANCTION discontinue | subj > mit/gen(obj)/mit(obj)                   | obj=@talks, obj!=Reise;Besuch, actor
platzen lassen                           | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
Posten entheben                          | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
rechtskräftig verurteilen                | v   | SANCTION convict     | subj > obj                                     |
Rücken kehren                            | v   | SANCTION withdraw    | subj > -                                       |
ruhen lassen                             | v   | SANCTION expel       | subj > obj/gen(obj)                            | obj=@membership
ruhend stellen | v | SANCTION expel | subj > gen(obj) | actor
Sanktion ausweiten                       | v   | SANCTION             | subj > gegen(obj)/gegen/gen(gegen)/gen(obj)    | any
Sanktion verlängern                      | v   | SANCTION             | subj > gegen(obj)/gegen/gen(gegen)/gen(obj)    | any
Sanktion verschärfen                     | v   | SANCTION             | subj > gegen(obj)/gegen/gen(gegen)/gen(obj)    | any
schuldig befinden                        | v   | SANCTION convict     | subj > obj                                     | subj=@court_body
schuldig befinden                        | v   | SANCTION convict     | subj > obj                                     |
schuldig sprechen                        | v   | SANCTION convict     | subj > obj                                     | subj=@court_body
schuldig sprechen                        | v   | SANCTION convict     | subj > obj                                     |
nach Hause schicken | v | SANCTION expel | subj > gen(obj)/obj | obj=@diplomat;@official, actor
seinen Botschafter abberufen             | v   | SANCTION withdraw    | subj > -                                       |
Seiten wechseln | v | SANCTION withdraw | subj > von/zu | both
standrechtlich verurteilen               | v   | SANCTION convict     | subj > obj                                     |
vertreiben lassen                        | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
vom Dienst suspendieren                  | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
vorzeitig beenden                        | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
Zelte abbrechen | v | SANCTION withdraw | subj > in | both
zu Freiheitsstrafe verurteilen           | v   | SANCTION convict     | subj > obj                                     |
zu Geldstrafe verurteilen                | v   | SANCTION convict     | subj > obj                                     |
zu Haft verurteilen                      | v   | SANCTION convict     | subj > obj                                     |
zu Haftstrafe verurteilen                | v   | SANCTION convict     | subj > obj                                     |
zu Konsultation zurückrufen              | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
zu Tod verurteilen                       | v   | SANCTION convict     | subj > obj                                     |
zum Tode verurteilen                     | v   | SANCTION convict     | subj > obj                                     |
zur Berichterstattung zurückrufen        | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
zur Flucht zwingen                       | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
zur Persona non grata erklären           | v   | SANCTION expel       | subj > obj                                     | obj=@diplomat
zur Rechenschaft ziehen                  | v   | SANCTION convict     | subj > obj                                     |
zur Terrororganisation erklären          | v   | SANCTION             | subj > obj                                     |
zur Terrororganisation erklären | v | SANCTION | subj > obj | any
vor die Tür setzen | v | SANCTION expel | subj > obj/gen(obj) | both
zur unerwünschten Person erklären        | v   | SANCTION expel       | subj > obj                                     | obj=@diplomat

# --- Nouns ---
Abberufung                               | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Abbruch                                  | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Ablösung                                 | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Absetzung                                | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Abspaltung                               | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              | gen!=@business_term
Aburteilung                              | n   | SANCTION convict     | durch/adj/subj > gen/gegen                     |
Abwahl                                   | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Abwahlantrag                             | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Abzug                                    | n   | SANCTION withdraw    | durch/adj/subj > gen(gen)/in/aus/gen(in)       | gen=@diplomat;@embassy
Ächtung                                  | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Amtsenthebung                            | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Amtsenthebungsurteil                     | n   | SANCTION convict     | durch/adj/subj > gen/gegen                     |
Amtsenthebungsverfahren                  | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Aufkündigung                             | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Aufkündigung                             | n   | SANCTION discontinue | durch/gen/adj/subj > gen/gen(gen)              | gen=@agreement;Mitgliedschaft
Ausfuhrstopp                             | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Ausfuhrverbot                            | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Ausscheiden                              | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              | aus=@organisation;@party_body;@agreement;organisation;Union;EU;NATO;Bündnis;Kirche
Ausschluss                               | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Aussetzung                               | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Aussetzung                               | n   | SANCTION discontinue | durch/gen/adj/subj > gen/gen(gen)              | gen=@agreement;Mitgliedschaft
Ausstieg                                 | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              | aus=@organisation;@party_body;@agreement;organisation;Union;EU;NATO;Bündnis;Kirche
Austritt                                 | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              | aus=@organisation;@party_body;@agreement;organisation;Union;EU;NATO;Bündnis;Kirche
Ausweisung                               | n   | SANCTION expel       | durch/adj/subj > gen                           | gen=@diplomat
Beurlaubung                              | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Bewährungsstrafe                         | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Beziehungsabbruch                        | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Bruch                                    | n   | SANCTION discontinue | durch/gen/adj/subj > gen/gen(gen)              | gen=@agreement;Mitgliedschaft
Budgetkürzung                            | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Bußgeld                                  | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Dienstenthebung                          | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Disziplinarstrafe                        | n   | SANCTION convict     | durch/adj/subj > gen/gegen                     |
Einfrieren                               | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Einfrierung                              | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Einfuhrstopp                             | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Einfuhrverbot                            | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Einreiseverbot                           | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Einstellung                              | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Embargo                                  | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Entlassung                               | n   | SANCTION expel       | durch/adj/subj > gen/aus                       | recipient, gen!=@sport;@worker;Mitarbeiter;@prisoner, von!=@worker
Entmachtung                              | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
EU-Austritt                              | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              |
EU-Sanktion                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Exportstopp                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Exportverbot                             | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Finanzsanktion                           | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Fraktionsausschluss                      | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Fraktionsaustritt                        | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              |
Freiheitsstrafe                          | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Gaslieferstopp                           | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Gefängnisstrafe                          | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Gegensanktion                            | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Geldbuße                                 | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Geldstrafe                               | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Gerichtsurteil                           | n   | SANCTION convict     | gen/adj/subj > gegen/gen(gegen)                | gegen=person;group;organisation;state;actor;@suspect;@official;@organisation
Haftstrafe                               | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Handelsbeschränkung                      | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Handelsembargo                           | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Handelskrieg                             | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Handelssanktion                          | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Handelssperre                            | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Hilfsstopp                               | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Hinauswurf                               | n   | SANCTION expel       | durch/adj/subj > gen                           | gen=@diplomat
Hinauswurf                               | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Importbeschränkung                       | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Importstopp                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Importverbot                             | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Isolierung                               | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Jugendstrafe                             | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      |
Kabinettsumbildung                       | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Kappung                                  | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Koalitionsaustritt                       | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              |
Koalitionsbruch                          | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Kontaktsperre                            | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Kontaktverbot                            | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Kontensperrung                           | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Kreditsperre                             | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Kündigung                                | n   | SANCTION discontinue | durch/gen/adj/subj > gen/gen(gen)              | gen=@agreement;Mitgliedschaft
Kürzung                                  | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Landeverbot                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Liefersperre                             | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Lieferstopp                              | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Misstrauensvotum                         | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
NATO-Austritt                            | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              |
Ölembargo                                | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Parteiausschluss                         | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Parteiausschlussverfahren                | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Parteiaustritt                           | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              |
Rauswurf                                 | n   | SANCTION expel       | durch/adj/subj > gen                           | gen=@diplomat
Rauswurf                                 | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Reiseverbot                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Richterspruch                            | n   | SANCTION convict     | gen/adj/subj > gegen/gen(gegen)                | gegen=person;group;organisation;state;actor;@suspect;@official;@organisation
Rückruf                                  | n   | SANCTION withdraw    | durch/adj/subj > gen(gen)/in/aus/gen(in)       | gen=@diplomat;@embassy
Rückzug                                  | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              | aus=@organisation;@party_body;@agreement;organisation;Union;EU;NATO;Bündnis;Kirche
Rüstungsembargo                          | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Sanktion                                 | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Sanktionsbeschluss                       | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Sanktionspaket                           | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Säuberungswelle                          | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Schadensersatzurteil                     | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      |
Schließung                               | n   | SANCTION withdraw    | durch/adj/subj > gen(gen)/in/aus/gen(in)       | gen=@diplomat;@embassy
Schuldspruch                             | n   | SANCTION convict     | durch/adj/subj > gen/gegen                     |
Schutzzoll                               | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Sezession                                | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              |
Stopp                                    | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Strafbefehl                              | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      |
Strafe                                   | n   | SANCTION convict     | gen/adj/subj > gegen/gen(gegen)                | gegen=person;group;organisation;state;actor;@suspect;@official;@organisation
Strafe                                   | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Strafmaßnahme                            | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Strafurteil                              | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      |
Strafzoll                                | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Strafzoll | n | SANCTION | gen/von/adj/durch > auf(obj)/gegen/auf | any
Streichung                               | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Suspendierung                            | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Suspendierung                            | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Todesstrafe                              | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Todesurteil                              | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      |
UN-Sanktion                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Unterbrechung                            | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Urteil                                   | n   | SANCTION convict     | gen/adj/subj > gegen/gen(gegen)                | gegen=person;group;organisation;state;actor;@suspect;@official;@organisation
US-Sanktion                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Vergeltungsmaßnahme                      | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Vergeltungszoll                          | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Verletzung                               | n   | SANCTION discontinue | durch/gen/adj/subj > gen/gen(gen)              | gen=@agreement;Mitgliedschaft
Vertragsbruch                            | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Vertreibung                              | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Verurteilung                             | n   | SANCTION convict     | durch/adj/subj > gen/gegen                     |
Visasperre                               | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Waffenembargo                            | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Waffenlieferungsstopp                    | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Wirtschaftsblockade                      | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Wirtschaftskrieg                         | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Wirtschaftssanktion                      | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Zahlungsstopp                            | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Zurückziehung                            | n   | SANCTION withdraw    | durch/adj/subj > gen(gen)/in/aus/gen(in)       | gen=@diplomat;@embassy
Zwangspensionierung                      | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |

# --- Adjectives and predicative participles ---
abberufen                                | a   | SANCTION expel       | - > subj                                       | recipient, subj=@official;@diplomat;@victim
ausgewiesen                              | a   | SANCTION expel       | - > subj                                       | recipient, subj=@official;@diplomat;@victim
entlassen                                | a   | SANCTION expel       | - > subj                                       | recipient, subj=@official;@diplomat;@victim
geschasst                                | a   | SANCTION expel       | - > subj                                       | recipient, subj=@official;@diplomat;@victim
suspendiert                              | a   | SANCTION expel       | - > subj                                       | recipient, subj=@official;@diplomat;@victim
unerwünscht                              | a   | SANCTION expel       | - > subj                                       | subj=@diplomat;Person
verfassungswidrig                        | a   | SANCTION convict     | subj > subj                                    | subj=@law;@decision, nach!=@policy
vertrieben                               | a   | SANCTION expel       | - > subj                                       | recipient, subj=@official;@diplomat;@victim
verurteilt                               | a   | SANCTION convict     | - > subj                                       | recipient
schwarze Liste | n | SANCTION | gen/von/adj > auf | any

# acts told by other words than the plainest
Gefolgschaft kündigen | v | SANCTION | subj > dat | both
