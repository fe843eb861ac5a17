# SANCTION: ties reduced or broken, help or trade stopped, people driven out or dismissed, courts that convict.
# A conviction to prison is also COERCE arrest (see coerce.lex, `also`). The dismissal of employees by a company is no politics and is barred.

@ lemma | pos | act | frame | if

# --- Verbs ---
abberufen                                | v   | SANCTION expel       | subj > obj                                     | subj=@official;state;@assembly;person, obj=@official;person
abberufen                                | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
abberufen                                | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
abberufen | v | SANCTION withdraw | subj > aus/in/von/gen(obj) | obj=@diplomat;Botschafter;Gesandter;Diplomat;Botschaftspersonal, subj=actor, actor
abblasen | v | SANCTION discontinue | subj > mit(obj)/mit/gen(obj) | obj=Manöver;Militärmanöver;Übung;Militärübung;Großmanöver;Flottenmanöver;Zusammenarbeit;Kooperation;Lieferung, actor
abbrechen                                | v   | SANCTION discontinue | subj > mit/gen(obj)/mit(obj)                   | obj=@talks, obj!=Reise;Besuch, actor
abbrechen                                | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
abbrechen                                | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
abbrechen                                | v   | SANCTION discontinue | subj > mit/zu                                  | obj=@relations
abbrechen | v | SANCTION discontinue | subj > an/gen(an)/für/mit/dat/gen(obj) | obj=@support_flow;Waffenlieferung;Waffenexport;Rüstungsexport;Gaslieferung;Öllieferung;Lieferung;Zahlung;Hilfszahlung;Hilfe;Militärhilfe;Finanzhilfe;Entwicklungshilfe, subj=actor, obj=*, actor
abdrehen                                 | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
aberkennen                               | v   | SANCTION expel       | subj > dat/gen(obj)                            | obj=Mitgliedschaft;Stimmrecht;Vertrauen;Amt;Mandat;Misstrauen
aberkennen                               | v   | SANCTION expel       | subj > obj/gen(obj)                            | obj=@membership
aberkennen | v | SANCTION expel | subj > dat/gen(obj) | obj=Titel;Doktortitel;Doktorgrad;Doktorwürde;Grad;Professorentitel;Ehrentitel;Ehrenbürgerwürde;Ehrenbürgerschaft;Ehrenbürgerrecht;Orden;Ehrendoktorwürde;Friedensnobelpreis;Approbation;Medaille, any
abhalftern | v | SANCTION expel | subj > obj/gen(obj) | both
abkühlen                                 | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
ablösen                                  | v   | SANCTION expel       | subj > obj                                     | subj=@official;@assembly;state;@party_body, obj=@official
absägen                                  | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops
absagen | v | SANCTION discontinue | subj > mit(obj)/mit/gen(obj) | obj=Manöver;Militärmanöver;Übung;Militärübung;Großmanöver;Flottenmanöver;Zusammenarbeit;Kooperation;Lieferung, actor
abservieren | v | SANCTION expel | subj > obj/gen(obj) | both
absetzen                                 | v   | SANCTION expel       | subj > obj                                     | subj=@official;state;@assembly;person, obj=@official;person
absetzen                                 | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
abstrafen                                | v   | SANCTION             | subj > obj                                     | obj=state;organisation;group;person;@official;@organisation, subj=state;organisation;@assembly;@official
aburteilen                               | v   | SANCTION convict     | subj > obj                                     |
abwählen                                 | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
abziehen                                 | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
abziehen | v | SANCTION withdraw | subj > aus/in/von/gen(obj) | obj=@diplomat;Botschafter;Gesandter;Diplomat;Botschaftspersonal, subj=actor, actor
abziehen | v | SANCTION withdraw | subj > aus/in/von/gen(obj) | obj=@diplomat;Botschafter, obj=*
ächten                                   | v   | SANCTION             | subj > obj                                     | obj=state;organisation;group;person;@official;@organisation, subj=state;organisation;@assembly;@official
annullieren                              | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
anordnen                                 | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
aufbrummen | v | SANCTION convict | subj > dat/für/gegen | obj=Buße;Strafe;Geldstrafe;Bußgeld;Haftstrafe;Millionenbuße;Rekordstrafe;Zwangsgeld;Geldbuße;Haft, recipient
aufdrücken | v | SANCTION convict | subj > dat/für/gegen | obj=Buße;Strafe;Geldstrafe;Bußgeld;Haftstrafe;Millionenbuße;Rekordstrafe;Zwangsgeld;Geldbuße;Haft, recipient
auferlegen                               | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
auferlegen                               | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
aufhalsen | v | SANCTION convict | subj > dat/für/gegen | obj=Buße;Strafe;Geldstrafe;Bußgeld;Haftstrafe;Millionenbuße;Rekordstrafe;Zwangsgeld;Geldbuße;Haft, recipient
aufheben                                 | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
aufheben | v | SANCTION discontinue | subj > für(obj)/für/mit/gen(obj)/dat | obj=Visaerleichterung;Visafreiheit;Visumfreiheit;Handelserleichterung;Zollpräferenz;Handelspräferenz;Handelsprivileg;Meistbegünstigung;Handelsvergünstigung, actor
aufkündigen                              | v   | SANCTION withdraw    | subj > obj/gen(obj)                            | obj=Koalition;Regierung;Regierungskoalition;Bündnis;Union;Partei;Fraktion;Gemeinschaft;Staatenbund;organisation
aufkündigen                              | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
aufkündigen                              | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
aufkündigen                              | v   | SANCTION discontinue | subj > mit/zu                                  | obj=@relations
aufkündigen | v | SANCTION discontinue | subj > mit(obj)/mit/gen(obj)/dat/obj | obj=@agreement;Zusammenarbeit;Kooperation;Koalition;Partnerschaft;Bündnis;Abkommen;Vertrag;Waffenruhe;Pakt;Freundschaft, subj=actor, actor
aufrechterhalten                         | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
ausbooten | v | SANCTION expel | subj > obj/gen(obj) | both
auseinanderbrechen | v | SANCTION discontinue | subj/gen(subj) > - | subj=Regierung;Koalition;Bündnis;Regierungskoalition;Regierungsbündnis;Allianz;Mitte-Links-Regierung;Koalitionsregierung;Minderheitsregierung, any
auseinanderfallen | v | SANCTION discontinue | subj/gen(subj) > - | subj=Regierung;Koalition;Bündnis;Regierungskoalition;Regierungsbündnis;Allianz;Mitte-Links-Regierung;Koalitionsregierung;Minderheitsregierung, any
auseinandergehen | v | SANCTION discontinue | subj/gen(subj) > - | subj=Regierung;Koalition;Bündnis;Regierungskoalition;Regierungsbündnis;Allianz;Mitte-Links-Regierung;Koalitionsregierung;Minderheitsregierung, any
ausmustern | v | SANCTION expel | subj > obj/gen(obj) | both
ausscheiden                              | v   | SANCTION withdraw    | subj > aus/gen(aus)                            | aus=@party_body;organisation;@organisation;Union;Bund;EU;NATO;Bündnis;Gemeinschaft;Gremium
ausscheiden | v | SANCTION discontinue | subj > aus/gen(aus) | aus=Atomwaffensperrvertrag;Sperrvertrag;Protokoll;Klimaabkommen;Atomabkommen;Abkommen;Konvention;Pakt;Menschenrechtsrat;UNESCO;Weltstrafgericht;Koalition;Regierung;Bündnis;Regierungsbündnis;Mission, actor
ausscheren                               | v   | SANCTION withdraw    | subj > aus/gen(aus)                            | aus=@party_body;organisation;@organisation;Union;Bund;EU;NATO;Bündnis;Gemeinschaft;Gremium
ausscheren | v | SANCTION discontinue | subj > aus/gen(aus) | aus=Atomwaffensperrvertrag;Sperrvertrag;Protokoll;Klimaabkommen;Atomabkommen;Abkommen;Konvention;Pakt;Menschenrechtsrat;UNESCO;Weltstrafgericht;Koalition;Regierung;Bündnis;Regierungsbündnis;Mission, actor
ausschließen                             | v   | SANCTION expel       | subj > obj                                     | aus=@party_body;organisation;@organisation;Amt;Fraktion;Partei;Union;Liga;Bund;Dienst
ausschließen                             | v   | SANCTION expel       | subj > obj                                     | obj=@diplomat
ausschließen | v | SANCTION expel | subj > obj | obj=state, subj=organisation, both
ausschließen | v | SANCTION expel | subj > obj | subj=@party_body;Partei;Fraktion;Labour-Partei;SPD;CDU;FDP;CSU, obj=person;@official;Mitglied, both
ausschließen | v | SANCTION expel | subj > obj | von=Sitzung;Unterricht;Parteitag;Versammlung;Verhandlung;Turnier, obj=person;group;organisation, recipient
ausschließen | v | SANCTION expel | subj > obj | subj=Universität;Schule;Verband;Verein;Gewerkschaft;Kammer, obj=person;group, recipient
aussetzen                                | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
aussetzen                                | v   | SANCTION discontinue | subj > mit/gen(obj)/mit(obj)                   | obj=@talks, obj!=Reise;Besuch, actor
aussetzen                                | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
aussetzen                                | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
aussetzen                                | v   | SANCTION expel       | subj > obj/gen(obj)                            | obj=@membership
aussetzen | v | SANCTION discontinue | subj > mit(obj)/mit/gen(obj) | obj=Manöver;Militärmanöver;Übung;Militärübung;Großmanöver;Flottenmanöver;Zusammenarbeit;Kooperation;Lieferung, actor
aussetzen | v | SANCTION discontinue | subj > für(obj)/für/mit/gen(obj)/dat | obj=Visaerleichterung;Visafreiheit;Visumfreiheit;Handelserleichterung;Zollpräferenz;Handelspräferenz;Handelsprivileg;Meistbegünstigung;Handelsvergünstigung, actor
aussprechen                              | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
aussprechen                              | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
aussprechen                              | v   | SANCTION expel       | subj > dat/gen(obj)                            | obj=Mitgliedschaft;Stimmrecht;Vertrauen;Amt;Mandat;Misstrauen
aussprechen                              | v   | SANCTION expel       | subj > dat/gegen                               | obj=Misstrauen
aussprechen                              | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
aussteigen                               | v   | SANCTION withdraw    | subj > aus/gen(aus)                            | aus=@party_body;organisation;@organisation;Union;Bund;EU;NATO;Bündnis;Gemeinschaft;Gremium
aussteigen                               | v   | SANCTION discontinue | subj > aus/gen(aus)                            | aus=@agreement;Vertrag;Pakt;Vertragswerk;@organisation
aussteigen | v | SANCTION discontinue | subj > aus/gen(aus) | aus=Atomwaffensperrvertrag;Sperrvertrag;Protokoll;Klimaabkommen;Atomabkommen;Abkommen;Konvention;Pakt;Menschenrechtsrat;UNESCO;Weltstrafgericht;Koalition;Regierung;Bündnis;Regierungsbündnis;Mission, actor
ausstoßen | v | SANCTION expel | subj > obj/gen(obj) | both
austauschen                              | v   | SANCTION expel       | subj > obj                                     | subj=@official;@assembly;state;@party_body, obj=@official
austreten                                | v   | SANCTION withdraw    | subj > aus/gen(aus)                            | aus=@party_body;organisation;@organisation;Union;Bund;EU;NATO;Bündnis;Gemeinschaft;Gremium
austreten                                | v   | SANCTION discontinue | subj > aus/gen(aus)                            | aus=@agreement;Vertrag;Pakt;Vertragswerk;@organisation
austreten | v | SANCTION discontinue | subj > aus/gen(aus) | aus=Atomwaffensperrvertrag;Sperrvertrag;Protokoll;Klimaabkommen;Atomabkommen;Abkommen;Konvention;Pakt;Menschenrechtsrat;UNESCO;Weltstrafgericht;Koalition;Regierung;Bündnis;Regierungsbündnis;Mission, actor
ausweisen                                | v   | SANCTION expel       | subj > obj                                     | obj=@diplomat
ausweiten                                | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
ausweiten | v | SANCTION | subj > gegen/gen(gegen)/über/gegen(obj)/gen(obj) | obj=@sanction;Sanktion;Wirtschaftssanktion;Strafmaßnahme;Embargo;Waffenembargo;Strafzoll;Einreiseverbot, subj=actor, actor
auszahlen | v | SANCTION discontinue | subj > für(obj)/an/gen(obj)/dat | neg, obj=Rate;Tranche;Kredit;Geld;Mittel;Kreditrate;Kredittranche;Hilfsgeld;Hilfe, actor
beenden                                  | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@aid;@relations;Zusammenarbeit;Kooperation;Handel;Lieferung;Gaslieferung;Waffenlieferung;Finanzierung, actor
bekommen                                 | v   | SANCTION convict     | - > subj                                       | obj=Strafe;Haftstrafe;Geldstrafe;Todesstrafe;Freiheitsstrafe;Bewährungsstrafe;Gefängnisstrafe, subj!=@policy
belegen                                  | v   | SANCTION             | subj > obj                                     | mit=@sanction
beschließen                              | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction, actor
beschließen | v | SANCTION | subj > gegen/gen(gegen)/über/gegen(obj)/gen(obj) | obj=@sanction;Sanktion;Wirtschaftssanktion;Strafmaßnahme;Embargo;Waffenembargo;Strafzoll;Einreiseverbot, subj=actor, actor
beschränken                              | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
bestätigen                               | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
bestätigen                               | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;@assembly;@official, obj!=Tod;Jahr;Monat
bestrafen                                | v   | SANCTION             | subj > obj                                     | obj=state;organisation;group;person;@official;@organisation, subj=state;organisation;@assembly;@official
bestrafen                                | v   | SANCTION convict     | subj > obj                                     | wegen=@crime, obj=person;group;organisation;@suspect;@official;@victim;@prisoner
bestrafen                                | v   | SANCTION convict     | subj > obj                                     | subj=@court_body
bestrafen                                | v   | SANCTION             | subj > obj                                     | mit=@sanction
beurlauben                               | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops
bewilligen | v | SANCTION discontinue | subj > für(obj)/an/gen(obj)/dat | neg, obj=Rate;Tranche;Kredit;Geld;Mittel;Kreditrate;Kredittranche;Hilfsgeld;Hilfe, actor
billigen                                 | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
billigen | v | SANCTION | subj > gegen/gen(gegen)/über/gegen(obj)/gen(obj) | obj=@sanction;Sanktion;Wirtschaftssanktion;Strafmaßnahme;Embargo;Waffenembargo;Strafzoll;Einreiseverbot, subj=actor, actor
blockieren | v | SANCTION discontinue | subj > an/gen(an)/für/mit/dat/gen(obj) | obj=@support_flow;Waffenlieferung;Waffenexport;Rüstungsexport;Gaslieferung;Öllieferung;Lieferung;Zahlung;Hilfszahlung;Hilfe;Militärhilfe;Finanzhilfe;Entwicklungshilfe, subj=actor, obj=*, actor
brechen                                  | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, subj=state;organisation;@party_body;@official;group
brechen                                  | v   | SANCTION discontinue | subj > mit                                     | mit=state;organisation;group;@party_body
degradieren                              | v   | SANCTION convict     | subj > obj                                     | obj=@troops;@official;person
dichtmachen                              | v   | SANCTION withdraw    | subj > in/gen(in)/place                        | obj=@embassy
dichtmachen | v | SANCTION discontinue | subj > gen(obj) | obj=Botschaft;Konsulat;Vertretung;Lager;Flüchtlingslager, actor
drängen                                  | v   | SANCTION expel       | subj > obj                                     | aus=@party_body;organisation;@organisation;Amt;Fraktion;Partei;Union;Liga;Bund;Dienst
drosseln                                 | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
drosseln | v | SANCTION discontinue | subj > an/gen(an)/für/mit/dat/gen(obj) | obj=@support_flow;Waffenlieferung;Waffenexport;Rüstungsexport;Gaslieferung;Öllieferung;Lieferung;Zahlung;Hilfszahlung;Hilfe;Militärhilfe;Finanzhilfe;Entwicklungshilfe, subj=actor, obj=*, actor
durchsetzen                              | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
einfrieren                               | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
einfrieren                               | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
einfrieren                               | v   | SANCTION discontinue | subj > mit/zu                                  | obj=@relations
einfrieren | v | SANCTION discontinue | subj > mit(obj)/mit/gen(obj) | obj=Manöver;Militärmanöver;Übung;Militärübung;Großmanöver;Flottenmanöver;Zusammenarbeit;Kooperation;Lieferung, actor
einfrieren | v | SANCTION discontinue | subj > an/gen(an)/für/mit/dat/gen(obj) | obj=@support_flow;Waffenlieferung;Waffenexport;Rüstungsexport;Gaslieferung;Öllieferung;Lieferung;Zahlung;Hilfszahlung;Hilfe;Militärhilfe;Finanzhilfe;Entwicklungshilfe, subj=actor, obj=*, actor
einfrieren | v | SANCTION discontinue | subj > an/gen(an)/an(obj)/dat/gen(obj) | obj=Überweisung;Transfer;Auszahlung;Zahlung;Transferzahlung;Ausgleichszahlung;Beitragszahlung, actor
einführen                                | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
einführen | v | SANCTION | subj > gegen/gen(gegen)/über/gegen(obj)/gen(obj) | obj=@sanction;Sanktion;Wirtschaftssanktion;Strafmaßnahme;Embargo;Waffenembargo;Strafzoll;Einreiseverbot, subj=actor, actor
einstellen                               | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
einstellen                               | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
einstellen | v | SANCTION discontinue | subj > an/gen(an)/an(obj)/dat/gen(obj) | obj=Überweisung;Transfer;Auszahlung;Zahlung;Transferzahlung;Ausgleichszahlung;Beitragszahlung, actor
einstufen                                | v   | SANCTION convict     | subj > obj                                     | subj=@court_body, als=@crime;Kriegsverbrecher;Terrorist
einstufen                                | v   | SANCTION             | subj > obj                                     | als=Terrororganisation;Terrorgruppe;terroristisch;Terrorist;Schurkenstaat;extremistisch;Agent, actor
entlassen                                | v   | SANCTION expel       | subj > obj                                     | aus=@party_body;organisation;@organisation;Amt;Fraktion;Partei;Union;Liga;Bund;Dienst
entlassen                                | v   | SANCTION expel       | subj > obj                                     | subj=@official;state;@assembly;person, obj=@official;person
entlassen                                | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
entmachten | v | SANCTION expel | subj > obj/gen(obj) | both
entwurzeln                               | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
entziehen                                | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
entziehen                                | v   | SANCTION expel       | subj > dat/gen(obj)                            | obj=Mitgliedschaft;Stimmrecht;Vertrauen;Amt;Mandat;Misstrauen
entziehen                                | v   | SANCTION expel       | subj > obj/gen(obj)                            | obj=@membership
entziehen | v | SANCTION expel | subj > dat/gen(obj) | obj=Titel;Doktortitel;Doktorgrad;Doktorwürde;Grad;Professorentitel;Ehrentitel;Ehrenbürgerwürde;Ehrenbürgerschaft;Ehrenbürgerrecht;Orden;Ehrendoktorwürde;Friedensnobelpreis;Approbation;Medaille, any
entziehen | v | SANCTION discontinue | subj > für(obj)/für/mit/gen(obj)/dat | obj=Visaerleichterung;Visafreiheit;Visumfreiheit;Handelserleichterung;Zollpräferenz;Handelspräferenz;Handelsprivileg;Meistbegünstigung;Handelsvergünstigung, actor
ergreifen                                | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
erhalten                                 | v   | SANCTION convict     | - > subj                                       | obj=Strafe;Haftstrafe;Geldstrafe;Todesstrafe;Freiheitsstrafe;Bewährungsstrafe;Gefängnisstrafe, subj!=@policy
erheben                                  | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
erhöhen                                  | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
erhöhen | v | SANCTION | subj > gegen(obj)/gegen/gen(gegen)/auf/gen(auf)/auf(obj)/aus(auf)/aus | obj=Strafzoll;Einfuhrzoll;Schutzzoll;Zoll, actor
erhöhen                                  | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
erklären                                 | v   | SANCTION             | subj > obj                                     | zu=Terrororganisation;Terrorgruppe;Staatsfeind;unerwünscht, actor
erlassen                                 | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
erlassen                                 | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
erlassen | v | SANCTION | subj > gegen/gen(gegen)/über/gegen(obj)/gen(obj) | obj=@sanction;Sanktion;Wirtschaftssanktion;Strafmaßnahme;Embargo;Waffenembargo;Strafzoll;Einreiseverbot, subj=actor, actor
erneuern                                 | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
ersetzen                                 | v   | SANCTION expel       | subj > obj                                     | subj=@official;@assembly;state;@party_body, obj=@official
evakuieren                               | v   | SANCTION withdraw    | subj > in/gen(in)/place                        | obj=@embassy
exkommunizieren | v | SANCTION expel | subj > obj/gen(obj) | both
exmatrikulieren | v | SANCTION expel | subj > obj | any
fällen                                   | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
fällen                                   | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
feuern                                   | v   | SANCTION expel       | subj > obj                                     | subj=@official;state;@assembly;person, obj=@official;person
feuern                                   | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops
fliehen | v | SANCTION expel | vor/gen(vor) > subj | vor=@militia;@troops;@armed;organisation;state;actor;Terror;Verfolgung, subj=group;@crowd;@migrant;@victim, vor!=@police;@disaster
flüchten | v | SANCTION expel | vor/gen(vor) > subj | vor=@militia;@troops;@armed;organisation;state;actor;Terror;Verfolgung, subj=group;@crowd;@migrant;@victim, vor!=@police;@disaster
freigeben | v | SANCTION discontinue | subj > für(obj)/an/gen(obj)/dat | neg, obj=Rate;Tranche;Kredit;Geld;Mittel;Kreditrate;Kredittranche;Hilfsgeld;Hilfe, actor
genehmigen | v | SANCTION | subj > gegen/gen(gegen)/über/gegen(obj)/gen(obj) | obj=@sanction;Sanktion;Wirtschaftssanktion;Strafmaßnahme;Embargo;Waffenembargo;Strafzoll;Einreiseverbot, subj=actor, actor
heimbeordern | v | SANCTION withdraw | subj > aus/in/gen(aus) | obj=@diplomat, actor
heimholen | v | SANCTION withdraw | subj > aus/in/von/gen(obj) | obj=@diplomat;Botschafter;Gesandter;Diplomat;Botschaftspersonal, subj=actor, actor
heimrufen                                | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
heimrufen | v | SANCTION withdraw | subj > aus/in/gen(aus) | obj=@diplomat, actor
heimschicken | v | SANCTION expel | subj > gen(obj)/obj | obj=@diplomat;@migrant, actor
herabstufen                              | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
herabstufen | v | SANCTION | subj > zu/mit/zu(obj) | obj=@relations;Vertretung;Kontakt, actor
herauswerfen | v | SANCTION expel | subj > obj/gen(obj) | both
herunterfahren                           | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
herunterschrauben | v | SANCTION | subj > zu/mit/zu(obj) | obj=@relations;Kontakt, actor
herunterstufen | v | SANCTION | subj > zu/mit/gen(obj) | obj=@relations;Vertretung;Kontakt, actor
hinausschmeißen | v | SANCTION expel | subj > obj/gen(obj) | both
hinauswerfen                             | v   | SANCTION expel       | subj > obj                                     | aus=@party_body;organisation;@organisation;Amt;Fraktion;Partei;Union;Liga;Bund;Dienst
hinauswerfen                             | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops
hinauswerfen                             | v   | SANCTION expel       | subj > obj                                     | obj=@diplomat
hinauswerfen | v | SANCTION expel | subj > obj | obj=state;organisation, subj=organisation, both
isolieren                                | v   | SANCTION             | subj > obj                                     | obj=state;organisation;group;person;@official;@organisation, subj=state;organisation;@assembly;@official
kaltstellen                              | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops
kappen                                   | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
kappen                                   | v   | SANCTION discontinue | subj > mit/zu                                  | obj=@relations
kappen | v | SANCTION discontinue | subj > an/gen(an)/für/mit/dat/gen(obj) | obj=@support_flow;Waffenlieferung;Waffenexport;Rüstungsexport;Gaslieferung;Öllieferung;Lieferung;Zahlung;Hilfszahlung;Hilfe;Militärhilfe;Finanzhilfe;Entwicklungshilfe, subj=actor, obj=*, actor
kassieren                                | v   | SANCTION convict     | - > subj                                       | obj=Strafe;Haftstrafe;Geldstrafe;Todesstrafe;Freiheitsstrafe;Bewährungsstrafe;Gefängnisstrafe, subj!=@policy
kassieren                                | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj=@law;@decision;@vote
kippen                                   | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
kippen                                   | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj=@law;@decision;@vote
kündigen                                 | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, subj=state;organisation;@party_body;@official;group
kündigen                                 | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
kündigen | v | SANCTION discontinue | subj > mit(obj)/mit/gen(obj)/dat/obj | obj=@agreement;Zusammenarbeit;Kooperation;Koalition;Partnerschaft;Bündnis;Abkommen;Vertrag;Waffenruhe;Pakt;Freundschaft, subj=actor, actor
kürzen                                   | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
kürzen                                   | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
kürzen | v | SANCTION discontinue | subj > an/gen(an)/für/mit/dat/gen(obj) | obj=@support_flow;Waffenlieferung;Waffenexport;Rüstungsexport;Gaslieferung;Öllieferung;Lieferung;Zahlung;Hilfszahlung;Hilfe;Militärhilfe;Finanzhilfe;Entwicklungshilfe, subj=actor, obj=*, actor
listen                                   | v   | SANCTION             | subj > obj                                     | als=Terrororganisation;Terrorgruppe;terroristisch;Terrorist, actor
maßregeln                                | v   | SANCTION             | subj > obj                                     | obj=state;organisation;group;person;@official;@organisation, subj=state;organisation;@assembly;@official
platzen                                  | v   | SANCTION discontinue | - > mit/subj/gen(subj)                         | subj=@talks;@agreement;Koalition;Bündnis
platzen | v | SANCTION discontinue | subj/gen(subj) > - | subj=Regierung;Koalition;Bündnis;Regierungskoalition;Regierungsbündnis;Allianz;Mitte-Links-Regierung;Koalitionsregierung;Minderheitsregierung, any
räumen                                   | v   | SANCTION withdraw    | subj > in/gen(in)/place                        | obj=@embassy
rausschmeißen | v | SANCTION expel | subj > obj/gen(obj) | both
rauswerfen                               | v   | SANCTION expel       | subj > obj                                     | aus=@party_body;organisation;@organisation;Amt;Fraktion;Partei;Union;Liga;Bund;Dienst
rauswerfen                               | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops
rauswerfen | v | SANCTION expel | subj > obj | obj=state;organisation, subj=organisation, both
reagieren                                | v   | SANCTION             | subj > obj                                     | mit=@sanction
reduzieren                               | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
reduzieren | v | SANCTION discontinue | subj > an/gen(an)/für/mit/dat/gen(obj) | obj=@support_flow;Waffenlieferung;Waffenexport;Rüstungsexport;Gaslieferung;Öllieferung;Lieferung;Zahlung;Hilfszahlung;Hilfe;Militärhilfe;Finanzhilfe;Entwicklungshilfe, subj=actor, obj=*, actor
rügen                                    | v   | SANCTION convict     | subj > obj                                     | subj=@court_body
sanktionieren                            | v   | SANCTION             | subj > obj                                     | obj=state;organisation;group;person;@official;@organisation, subj=state;organisation;@assembly;@official
schassen                                 | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
schassten | v | SANCTION expel | subj > obj/gen(obj) | both
schließen                                | v   | SANCTION withdraw    | subj > in/gen(in)/place                        | obj=@embassy
sperren                                  | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
sperren                                  | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
stoppen                                  | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
stoppen | v | SANCTION discontinue | subj > mit(obj)/mit/gen(obj) | obj=Manöver;Militärmanöver;Übung;Militärübung;Großmanöver;Flottenmanöver;Zusammenarbeit;Kooperation;Lieferung, actor
stoppen | v | SANCTION discontinue | subj > an/gen(an)/für/mit/dat/gen(obj) | obj=@support_flow;Waffenlieferung;Waffenexport;Rüstungsexport;Gaslieferung;Öllieferung;Lieferung;Zahlung;Hilfszahlung;Hilfe;Militärhilfe;Finanzhilfe;Entwicklungshilfe, subj=actor, obj=*, actor
stoppen | v | SANCTION discontinue | subj > an/gen(an)/an(obj)/dat/gen(obj) | obj=Überweisung;Transfer;Auszahlung;Zahlung;Transferzahlung;Ausgleichszahlung;Beitragszahlung, actor
strafversetzen | v | SANCTION expel | subj > obj/gen(obj) | both
streichen                                | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
streichen                                | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
streichen | v | SANCTION discontinue | subj > an/gen(an)/für/mit/dat/gen(obj) | obj=@support_flow;Waffenlieferung;Waffenexport;Rüstungsexport;Gaslieferung;Öllieferung;Lieferung;Zahlung;Hilfszahlung;Hilfe;Militärhilfe;Finanzhilfe;Entwicklungshilfe, subj=actor, obj=*, actor
streichen | v | SANCTION discontinue | subj > für(obj)/für/mit/gen(obj)/dat | obj=Visaerleichterung;Visafreiheit;Visumfreiheit;Handelserleichterung;Zollpräferenz;Handelspräferenz;Handelsprivileg;Meistbegünstigung;Handelsvergünstigung, actor
suspendieren                             | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
suspendieren                             | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
suspendieren                             | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
suspendieren                             | v   | SANCTION expel       | subj > obj/gen(obj)                            | obj=@membership
suspendieren | v | SANCTION expel | subj > obj | obj=state;organisation, subj=organisation, both
suspendieren | v | SANCTION discontinue | subj > mit(obj)/mit/gen(obj) | obj=Manöver;Militärmanöver;Übung;Militärübung;Großmanöver;Flottenmanöver;Zusammenarbeit;Kooperation;Lieferung, actor
suspendieren | v | SANCTION discontinue | subj > an/gen(an)/an(obj)/dat/gen(obj) | obj=Überweisung;Transfer;Auszahlung;Zahlung;Transferzahlung;Ausgleichszahlung;Beitragszahlung, actor
suspendieren | v | SANCTION discontinue | subj > für(obj)/für/mit/gen(obj)/dat | obj=Visaerleichterung;Visafreiheit;Visumfreiheit;Handelserleichterung;Zollpräferenz;Handelspräferenz;Handelsprivileg;Meistbegünstigung;Handelsvergünstigung, actor
treffen                                  | v   | SANCTION             | subj > obj                                     | mit=@sanction
überweisen | v | SANCTION discontinue | subj > für(obj)/an/gen(obj)/dat | neg, obj=Rate;Tranche;Kredit;Geld;Mittel;Kreditrate;Kredittranche;Hilfsgeld;Hilfe, actor
überziehen                               | v   | SANCTION             | subj > obj                                     | mit=@sanction
umsetzen                                 | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
unterbinden                              | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
unterbrechen                             | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@aid;@relations;Zusammenarbeit;Kooperation;Handel;Lieferung;Gaslieferung;Waffenlieferung;Finanzierung, actor
unterbrechen                             | v   | SANCTION discontinue | subj > mit/gen(obj)/mit(obj)                   | obj=@talks, obj!=Reise;Besuch, actor
unterbrechen                             | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
unterbrechen | v | SANCTION discontinue | subj > an/gen(an)/für/mit/dat/gen(obj) | obj=@support_flow;Waffenlieferung;Waffenexport;Rüstungsexport;Gaslieferung;Öllieferung;Lieferung;Zahlung;Hilfszahlung;Hilfe;Militärhilfe;Finanzhilfe;Entwicklungshilfe, subj=actor, obj=*, actor
verabschieden                            | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
verabschieden                            | v   | SANCTION             | subj > gegen(obj)/gegen/gen(gegen)/gen(obj)    | obj=@sanction, actor
verabschieden | v | SANCTION | subj > gegen/gen(gegen)/über/gegen(obj)/gen(obj) | obj=@sanction;Sanktion;Wirtschaftssanktion;Strafmaßnahme;Embargo;Waffenembargo;Strafzoll;Einreiseverbot, subj=actor, actor
verbannen                                | v   | SANCTION expel       | subj > obj                                     | aus=@party_body;organisation;@organisation;Amt;Fraktion;Partei;Union;Liga;Bund;Dienst
verdonnern                               | v   | SANCTION convict     | subj > obj                                     | zu=@penalty;@prison_term;@death_penalty;@money
verdoppeln                               | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
verdrängen                               | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
verdrängen                               | v   | SANCTION expel       | subj > obj/aus                                 | subj=@armed;@troops;state, obj=@victim;@person_group;group;@armed
verhängen                                | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
verhängen                                | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
verhängen                                | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
verhängen                                | v   | SANCTION             | subj > gegen(obj)/gegen/gen(gegen)/auf/gen(auf)/auf(obj)/aus(auf)/aus/gen(obj) | obj=Strafzoll;Einfuhrzoll;Schutzzoll;Zoll, actor
verhängen | v | SANCTION | subj > gegen/gen(gegen)/über/gegen(obj)/gen(obj) | obj=@sanction;Sanktion;Wirtschaftssanktion;Strafmaßnahme;Embargo;Waffenembargo;Strafzoll;Einreiseverbot, subj=actor, actor
verjagen                                 | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
verjagen                                 | v   | SANCTION expel       | subj > obj/aus                                 | subj=@armed;@troops;state, obj=@victim;@person_group;group;@armed
verjagen                                 | v   | SANCTION expel       | subj > obj                                     | passive, obj=@victim;@person_group;group
verkünden                                | v   | SANCTION convict     | subj > gegen                                   | obj=Todesurteil;Todesstrafe;Geldstrafe;Bußgeld;Geldbuße;Höchststrafe;Strafe;Schuldspruch;Strafbefehl
verkünden                                | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
verlängern                               | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
verlängern | v | SANCTION | subj > gegen/gen(gegen)/über/gegen(obj)/gen(obj) | obj=@sanction;Sanktion;Wirtschaftssanktion;Strafmaßnahme;Embargo;Waffenembargo;Strafzoll;Einreiseverbot, subj=actor, actor
verlassen                                | v   | SANCTION withdraw    | subj > obj/gen(obj)                            | obj=Koalition;Regierung;Regierungskoalition;Bündnis;Union;Partei;Fraktion;Gemeinschaft;Staatenbund;organisation
verlassen                                | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
verletzen                                | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, subj=state;organisation;@party_body;@official;group
verpflichten                             | v   | SANCTION convict     | subj > obj                                     | zu=Zahlung;Schadensersatz;Schadenersatz;Entschädigung;Rückzahlung
versagen                                 | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
verschärfen                              | v   | SANCTION convict     | subj > gegen/gen(gegen)/dat/für                | obj=@penalty;@verdict;@prison_term, subj=@court_body;state;@assembly;@official
verschärfen                              | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
verschärfen | v | SANCTION | subj > gegen/gen(gegen)/über/gegen(obj)/gen(obj) | obj=@sanction;Sanktion;Wirtschaftssanktion;Strafmaßnahme;Embargo;Waffenembargo;Strafzoll;Einreiseverbot, subj=actor, actor
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
zerbrechen | v | SANCTION discontinue | subj/gen(subj) > - | subj=Regierung;Koalition;Bündnis;Regierungskoalition;Regierungsbündnis;Allianz;Mitte-Links-Regierung;Koalitionsregierung;Minderheitsregierung, any
zerfallen | v | SANCTION discontinue | subj/gen(subj) > - | subj=Regierung;Koalition;Bündnis;Regierungskoalition;Regierungsbündnis;Allianz;Mitte-Links-Regierung;Koalitionsregierung;Minderheitsregierung, any
zudiktieren | v | SANCTION convict | subj > dat/für/gegen | obj=Buße;Strafe;Geldstrafe;Bußgeld;Haftstrafe;Millionenbuße;Rekordstrafe;Zwangsgeld;Geldbuße;Haft, recipient
zudrehen                                 | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
zuerkennen                               | v   | SANCTION convict     | subj > dat/gegen                               | subj=@court_body, obj=Schadenersatz;Schadensersatz;Entschädigung;Schmerzensgeld
zurückbeordern                           | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
zurückbeordern | v | SANCTION withdraw | subj > aus/in/gen(aus) | obj=@diplomat, actor
zurückbeordern | v | SANCTION withdraw | subj > aus/in/von/gen(obj) | obj=@diplomat;Botschafter;Gesandter;Diplomat;Botschaftspersonal, subj=actor, actor
zurückfahren                             | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
zurückfahren | v | SANCTION | subj > zu/mit/zu(obj)/mit(obj) | obj=@relations;Kontakt;Hilfe;@aid, actor
zurückhalten                             | v   | SANCTION discontinue | subj > dat/gen(obj)                            | obj=Geld;Hilfe;Unterstützung;Mittel;Geldhahn;Subvention;Kredit;Zuschuss;Beitragszahlung;Zahlung;Hilfsgeld;Gelder
zurückhalten | v | SANCTION discontinue | subj > an/gen(an)/für/mit/dat/gen(obj) | obj=@support_flow;Waffenlieferung;Waffenexport;Rüstungsexport;Gaslieferung;Öllieferung;Lieferung;Zahlung;Hilfszahlung;Hilfe;Militärhilfe;Finanzhilfe;Entwicklungshilfe, subj=actor, obj=*, actor
zurückhalten | v | SANCTION discontinue | subj > an/gen(an)/an(obj)/dat/gen(obj) | obj=Überweisung;Transfer;Auszahlung;Zahlung;Transferzahlung;Ausgleichszahlung;Beitragszahlung, actor
zurückholen | v | SANCTION withdraw | subj > aus/in/von/gen(obj) | obj=@diplomat;Botschafter;Gesandter;Diplomat;Botschaftspersonal, subj=actor, actor
zurückrufen                              | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
zurückrufen | v | SANCTION withdraw | subj > aus/in/von/gen(obj) | obj=@diplomat;Botschafter;Gesandter;Diplomat;Botschaftspersonal, subj=actor, actor
zurückstufen                             | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
zurückziehen                             | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
zurückziehen | v | SANCTION withdraw | subj > aus/in/von/gen(obj) | obj=@diplomat;Botschafter;Gesandter;Diplomat;Botschaftspersonal, subj=actor, actor
zurückziehen | v | SANCTION withdraw | subj > aus/in/von/gen(obj) | obj=@diplomat;Botschafter, obj=*
zusprechen                               | v   | SANCTION convict     | subj > dat/gegen                               | subj=@court_body, obj=Schadenersatz;Schadensersatz;Entschädigung;Schmerzensgeld
zwangspensionieren                       | v   | SANCTION expel       | subj > obj                                     | obj=@official;@troops

# --- Reflexive verbs ---
sich abspalten                           | v   | SANCTION withdraw    | subj > von/gen(von)                            | von=state;organisation;group;@party_body
sich abwenden                            | v   | SANCTION withdraw    | subj > von/gen(von)                            | von=state;organisation;group;@party_body
sich lösen | v | SANCTION discontinue | subj > aus/gen(aus) | aus=Atomwaffensperrvertrag;Sperrvertrag;Protokoll;Klimaabkommen;Atomabkommen;Abkommen;Konvention;Pakt;Menschenrechtsrat;UNESCO;Weltstrafgericht;Koalition;Regierung;Bündnis;Regierungsbündnis;Mission, actor
sich loslösen                            | v   | SANCTION withdraw    | subj > von/gen(von)                            | von=state;organisation;group;@party_body
sich lossagen                            | v   | SANCTION withdraw    | subj > von/gen(von)                            | von=state;organisation;group;@party_body
sich trennen                             | v   | SANCTION withdraw    | subj > von/gen(von)                            | von=state;organisation;group;@party_body
sich überwerfen                          | v   | SANCTION discontinue | subj > mit                                     | mit=state;organisation;group;@party_body
sich verabschieden | v | SANCTION discontinue | subj > aus/gen(aus) | aus=Atomwaffensperrvertrag;Sperrvertrag;Protokoll;Klimaabkommen;Atomabkommen;Abkommen;Konvention;Pakt;Menschenrechtsrat;UNESCO;Weltstrafgericht;Koalition;Regierung;Bündnis;Regierungsbündnis;Mission, actor
sich zurückziehen                        | v   | SANCTION withdraw    | subj > aus/gen(aus)                            | aus=@party_body;organisation;@organisation;Union;Bund;EU;NATO;Bündnis;Gemeinschaft;Gremium
sich zurückziehen                        | v   | SANCTION discontinue | subj > aus/gen(aus)                            | aus=@agreement;Vertrag;Pakt;Vertragswerk;@organisation
sich zurückziehen | v | SANCTION discontinue | subj > aus/gen(aus) | aus=Atomwaffensperrvertrag;Sperrvertrag;Protokoll;Klimaabkommen;Atomabkommen;Abkommen;Konvention;Pakt;Menschenrechtsrat;UNESCO;Weltstrafgericht;Koalition;Regierung;Bündnis;Regierungsbündnis;Mission, actor

# --- Support-verb constructions and verbs with fixed words ---
abreißen lassen                          | v   | SANCTION discontinue | subj > mit/zu                                  | obj=@relations
Agrément entziehen | v | SANCTION expel | subj > dat | both
als rechtswidrig einstufen               | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj=@law;@decision;@vote
als Terrororganisation einstufen         | v   | SANCTION             | subj > obj                                     |
als verfassungswidrig einstufen          | v   | SANCTION convict     | subj > gen(obj)/obj                            | subj=@court_body, obj=@law;@decision;@vote
Akkreditierung entziehen | v | SANCTION expel | subj > dat | actor
Amt entheben                             | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
Amt entziehen | v | SANCTION expel | subj > dat | both
auf Abstellgleis schieben | v | SANCTION expel | subj > obj/gen(obj) | both
auf Bewährung bekommen | v | SANCTION convict | - > subj | any
auf Bewährung erhalten | v | SANCTION convict | - > subj | any
auf die Terrorliste setzen               | v   | SANCTION             | subj > obj                                     |
auf die Terrorliste setzen | v | SANCTION | subj > obj | any
auf Eis legen                            | v   | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für       | obj=@support_flow;@relations;@aid
auf Eis legen                            | v   | SANCTION discontinue | subj > mit/zu                                  | obj=@relations
auf Eis legen | v | SANCTION discontinue | subj > mit/zu/mit(obj)/zu(obj)/gen(obj) | obj=Zusammenarbeit;Kooperation;Partnerschaft;Beziehung;Gespräch;Verhandlung;Kontakt;Beitrittsverhandlung;Projekt;Lieferung;Zahlung;Entwicklungshilfe;Militärhilfe, actor
auf Eis legen | v | SANCTION discontinue | subj > mit(obj)/mit/gen(obj)/dat/obj | obj=@agreement;Zusammenarbeit;Kooperation;Koalition;Partnerschaft;Bündnis;Abkommen;Vertrag;Waffenruhe;Pakt;Freundschaft, subj=actor, actor
auf Eis liegen | v | SANCTION discontinue | gen(subj)/adj(subj) > mit(subj)/zu(subj) | subj=@relations;@talks;@aid;Zusammenarbeit;Kooperation
auf Sanktionsliste setzen                | v   | SANCTION             | subj > obj                                     |
auf schwarz Liste setzen | v | SANCTION | subj > obj/gen(obj) | both
auf schwarze Liste setzen                | v   | SANCTION             | subj > obj                                     |
auf Terrorliste setzen                   | v   | SANCTION             | subj > obj                                     |
aufs Abstellgleis schieben | v | SANCTION expel | subj > obj/gen(obj) | both
aus Amt entfernen | v | SANCTION expel | subj > obj/gen(obj) | both
aus Amt entlassen                        | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
aus Amt heben                            | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
aus Amt werfen                           | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
aus Armee entlassen | v | SANCTION expel | subj > obj/gen(obj) | both
aus Dienst entlassen | v | SANCTION expel | subj > obj/gen(obj) | both
aus Fraktion werfen | v | SANCTION expel | subj > obj/gen(obj) | both
aus Heimat vertreiben                    | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
Anerkennung entziehen | v | SANCTION withdraw | subj > dat | both
aus Kabinett werfen | v | SANCTION expel | subj > obj/gen(obj) | both
aus Land jagen | v | SANCTION expel | subj > obj/gen(obj) | both
aus Land weisen | v | SANCTION expel | subj > obj/gen(obj) | both
aus Land werfen | v | SANCTION expel | subj > obj/gen(obj) | both
aus Partei ausschließen | v | SANCTION expel | subj > obj/gen(obj) | both
aus Partei werfen | v | SANCTION expel | subj > obj/gen(obj) | both
aus Verkehr ziehen | v | SANCTION expel | subj > obj/gen(obj) | both
Band zerschneiden | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Beitrittsgespräch aussetzen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Beitrittsverhandlung aussetzen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Bewährungsstrafe bekommen | v | SANCTION convict | - > subj | any
Bewährungsstrafe erhalten | v | SANCTION convict | - > subj | any
Beziehung abbrechen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Beziehung aufkündigen | v | SANCTION discontinue | subj > dat/gen(dat)/von | both
Beziehung aussetzen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Beziehung einfrieren | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Beziehung herabstufen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Beziehung herunterfahren | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Beziehung kappen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Botschaft schließen                      | v   | SANCTION withdraw    | subj > -                                       |
Brücke abbrechen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Bündnis aufkündigen | v | SANCTION discontinue | subj > dat/gen(dat)/von | both
Bündnis verlassen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
das Lager wechseln                       | v   | SANCTION withdraw    | subj > -                                       |
den Rücken kehren                        | v   | SANCTION withdraw    | subj > -                                       |
der Koalition den Rücken kehren          | v   | SANCTION withdraw    | subj > -                                       |
des Dienstes entheben                    | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
des Land verweisen | v | SANCTION expel | subj > obj/gen(obj) | both
des Landes verweisen                     | v   | SANCTION expel       | subj > obj                                     | obj=@diplomat
des Mordes überführen                    | v   | SANCTION convict     | subj > obj                                     |
Botschaft zumachen | v | SANCTION withdraw | subj > in/gen(in) | actor
Dialog abbrechen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Dialog aussetzen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
diplomatisch isolieren | v | SANCTION | subj > obj/gen(obj) | both
Draht kappen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
einseitig aufkündigen                    | v   | SANCTION discontinue | subj > obj/gen(obj)/mit                        | obj=@agreement;@membership;Visumsfreiheit;Waffenstillstand;Mitgliedschaft, actor
frei geben | v | SANCTION discontinue | subj > für(obj)/an/gen(obj)/dat | neg, obj=Rate;Tranche;Kredit;Geld;Mittel;Kreditrate;Kredittranche;Hilfsgeld;Hilfe, actor
Freundschaft aufkündigen | v | SANCTION discontinue | subj > dat/gen(dat)/von | both
Friedensgespräch abbrechen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Friedensverhandlung abbrechen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
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
Gefängnisstrafe bekommen | v | SANCTION convict | - > subj | any
Gefängnisstrafe erhalten | v | SANCTION convict | - > subj | any
Gefolgschaft aufkündigen | v | SANCTION discontinue | subj > dat/gen(dat)/von | both
Gespräch abbrechen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Gespräch aussetzen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Gespräch unterbrechen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Haftstrafe bekommen | v | SANCTION convict | - > subj | any
Haftstrafe erhalten | v | SANCTION convict | - > subj | any
Handel aussetzen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Handel einstellen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Handelsbeziehung abbrechen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Hilfe streichen | v | SANCTION discontinue | subj > dat/gen(dat)/von | both
in Acht und Bann tun | v | SANCTION | subj > obj/gen(obj) | both
in den einstweiligen Ruhestand versetzen | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
auf schwarzer Liste führen | v | SANCTION | subj > obj | actor
in den Ruhestand versetzen               | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
in die Wüste schicken                    | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
hinter Gitter bringen | v | SANCTION convict | subj > obj | any
hinter Gitter schicken | v | SANCTION convict | subj > obj | any
in Flucht schlagen                       | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
in Gefängnis müssen | v | SANCTION convict | - > subj | any
in Haft müssen | v | SANCTION convict | - > subj | any
in Kraft setzen                          | v   | SANCTION             | subj > gegen/gen(gegen)/über/obj               | obj=@sanction
in Kraft setzen | v | SANCTION | subj > gegen/gen(gegen)/über/gegen(obj)/gen(obj) | obj=@sanction;Sanktion;Wirtschaftssanktion;Strafmaßnahme;Embargo;Waffenembargo;Strafzoll;Einreiseverbot, subj=actor, actor
in Pension schicken | v | SANCTION expel | subj > obj/gen(obj) | both
in Ruhestand schicken | v | SANCTION expel | subj > obj/gen(obj) | both
in Ruhestand versetzen                   | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
Gashahn zudrehen | v | SANCTION discontinue | subj > dat/gen(obj) | actor
Geldhahn abdrehen | v | SANCTION discontinue | subj > dat/gen(obj) | actor
Geldhahn zudrehen | v | SANCTION discontinue | subj > dat/gen(obj) | actor
Hahn abdrehen | v | SANCTION discontinue | subj > dat/gen(obj) | actor
Hahn zudrehen | v | SANCTION discontinue | subj > dat/gen(obj) | actor
in Wüste schicken | v | SANCTION expel | subj > obj/gen(obj) | both
international isolieren | v | SANCTION | subj > obj/gen(obj) | both
Koalition aufkündigen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Koalition beenden | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Koalition platzen lassen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Koalition verlassen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Kontakt abbrechen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Kontakt einfrieren | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Kontakt einstellen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Kontakt kappen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Kooperation aufkündigen | v | SANCTION discontinue | subj > dat/gen(dat)/von | both
Lager wechseln                           | v   | SANCTION withdraw    | subj > -                                       |
ins Gefängnis schicken | v | SANCTION convict | subj > obj | any
Laufpass geben | v | SANCTION expel | subj > dat | both
lebenslang bekommen | v | SANCTION convict | - > subj | any
lebenslang erhalten | v | SANCTION convict | - > subj | any
lebenslänglich bekommen | v | SANCTION convict | - > subj | any
Luftraum sperren | v | SANCTION discontinue | subj > dat/gen(dat)/von | both
Mandat entziehen | v | SANCTION expel | subj > dat | both
mit Bann belegen                         | v   | SANCTION             | subj > obj                                     |
mit Bußgeld belegen                      | v   | SANCTION convict     | subj > obj                                     |
mit Einreiseverbot belegen               | v   | SANCTION             | subj > obj                                     |
mit Embargo belegen                      | v   | SANCTION             | subj > obj                                     |
mit Embargo überziehen | v | SANCTION | subj > obj/gen(obj) | both
mit Geldbuße belegen                     | v   | SANCTION convict     | subj > obj                                     |
mit Geldstrafe belegen                   | v   | SANCTION convict     | subj > obj                                     | subj=@court_body
mit Geldstrafe belegen                   | v   | SANCTION convict     | subj > obj                                     |
mit Handelsembargo überziehen | v | SANCTION | subj > obj/gen(obj) | both
mit Sanktion belegen                     | v   | SANCTION             | subj > obj                                     |
mit Sanktion überziehen | v | SANCTION | subj > obj/gen(obj) | both
mit Strafe belegen | v | SANCTION | subj > obj/gen(obj) | both
mit Strafzoll belegen                    | v   | SANCTION             | subj > obj                                     |
mit Zoll belegen                         | v   | SANCTION             | subj > obj                                     |
Mitgliedschaft entziehen | v | SANCTION expel | subj > dat | both
Mittel streichen | v | SANCTION discontinue | subj > dat/gen(dat)/von | both
müssen verlassen | v | SANCTION expel | obj/gen(obj) > subj | subj=@diplomat;Botschafter;Konsul;Attaché;Gesandter;Korrespondent;UN-Mitarbeiter;Geschäftsträger, obj=state;place;Land;Hauptstadt
nach Haus schicken | v | SANCTION expel | subj > obj/gen(obj) | both
nach Hause rufen                         | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
platzen lassen                           | v   | SANCTION withdraw    | subj > obj/gen(obj)                            | obj=Koalition;Regierung;Regierungskoalition;Bündnis;Union;Partei;Fraktion;Gemeinschaft;Staatenbund;organisation
platzen lassen                           | v   | SANCTION discontinue | subj > mit/gen(obj)/mit(obj)                   | obj=@talks, obj!=Reise;Besuch, actor
platzen lassen                           | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
Posten entheben                          | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
Posten entziehen | v | SANCTION expel | subj > dat | both
rechtskräftig verurteilen                | v   | SANCTION convict     | subj > obj                                     |
Regierung verlassen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any, obj=Regierung
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
sollen verlassen | v | SANCTION expel | obj/gen(obj) > subj | subj=@diplomat;Botschafter;Konsul;Attaché;Gesandter;Korrespondent;UN-Mitarbeiter;Geschäftsträger, obj=state;place;Land;Hauptstadt
standrechtlich verurteilen               | v   | SANCTION convict     | subj > obj                                     |
Stimmrecht entziehen | v | SANCTION expel | subj > dat | both
Stuhl vor Tür setzen | v | SANCTION expel | subj > dat | both
Tischtuch zerschneiden | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Todesurteil erhalten | v | SANCTION convict | - > subj | any
Tür weisen | v | SANCTION expel | subj > dat | both
Unterstützung entziehen | v | SANCTION discontinue | subj > dat/gen(dat)/von | both
Verbindung abbrechen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Verbindung kappen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Verhandlung abbrechen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Verhandlung aussetzen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Verhandlung unterbrechen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Verletzung feststellen | v | SANCTION convict | subj > gen(obj)/durch(obj)/obj/in(obj) | subj=@v_court;Gerichtshof;EuGH;Gericht;Kammer;Senat;Tribunal, actor
Verletzung rügen | v | SANCTION convict | subj > gen(obj)/durch(obj)/obj/in(obj) | subj=@v_court;Gerichtshof;EuGH;Gericht;Kammer;Senat;Tribunal, actor
Verstoß feststellen | v | SANCTION convict | subj > gen(obj)/durch(obj)/obj/in(obj) | subj=@v_court;Gerichtshof;EuGH;Gericht;Kammer;Senat;Tribunal, actor
vertreiben lassen                        | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
vom Dienst suspendieren                  | v   | SANCTION expel       | subj > obj                                     | obj=@official;person;@troops
von Amt entheben | v | SANCTION expel | subj > obj/gen(obj) | both
von Amt suspendieren | v | SANCTION expel | subj > obj/gen(obj) | both
von Aufgabe entbinden | v | SANCTION expel | subj > obj/gen(obj) | both
von Pflicht entbinden | v | SANCTION expel | subj > obj/gen(obj) | both
von Posten abziehen | v | SANCTION expel | subj > obj/gen(obj) | both
vor Tür setzen | v | SANCTION expel | subj > obj/gen(obj) | both
vorzeitig beenden                        | v   | SANCTION discontinue | subj > mit/gen(obj)                            | obj=@talks;@meeting;Reise
Waffenruhe aufkündigen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
Waffenstillstand aufkündigen | v | SANCTION discontinue | subj > zu/mit/gen(zu)/gen(mit)/zwischen | any
wirtschaftlich isolieren | v | SANCTION | subj > obj/gen(obj) | both
Zelte abbrechen | v | SANCTION withdraw | subj > in | both
zu Freiheitsstrafe verurteilen           | v   | SANCTION convict     | subj > obj                                     |
zu Geldstrafe verurteilen                | v   | SANCTION convict     | subj > obj                                     |
zu Haft verurteilen                      | v   | SANCTION convict     | subj > obj                                     |
zu Haftstrafe verurteilen                | v   | SANCTION convict     | subj > obj                                     |
zu Konsultation zurückrufen              | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
zu Tod verurteilen                       | v   | SANCTION convict     | subj > obj                                     |
zu unerwünscht Person erklären | v | SANCTION expel | subj > obj/gen(obj) | both
zum Teufel jagen | v | SANCTION expel | subj > obj/gen(obj) | both
zum Tode verurteilen                     | v   | SANCTION convict     | subj > obj                                     |
zur Berichterstattung zurückrufen        | v   | SANCTION withdraw    | subj > aus/in/von/gen(obj)                     | obj=@diplomat;Mission;Delegation
zur Flucht zwingen                       | v   | SANCTION expel       | subj > obj/aus/gen(obj)                        | obj=@victim;@migrant;@person_group;Volk;Bevölkerung;Bewohner;group, aus!=@business_term
zur Persona non grata erklären           | v   | SANCTION expel       | subj > obj                                     | obj=@diplomat
zur Rechenschaft ziehen                  | v   | SANCTION convict     | subj > obj                                     |
zur Terrororganisation erklären          | v   | SANCTION             | subj > obj                                     |
zur Terrororganisation erklären | v | SANCTION | subj > obj | any
vor die Tür setzen | v | SANCTION expel | subj > obj/gen(obj) | both
zur unerwünscht Person erklären | v | SANCTION expel | subj > obj/gen(obj) | both
zur unerwünschten Person erklären        | v   | SANCTION expel       | subj > obj                                     | obj=@diplomat
Zusammenarbeit aufkündigen | v | SANCTION discontinue | subj > dat/gen(dat)/von | both
Zuständigkeit entziehen | v | SANCTION expel | subj > dat | both

# --- Nouns ---
Abberufung                               | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Abbruch                                  | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Aberkennung | n | SANCTION expel | durch/adj > gen(gen)/poss/gen | gen=Titel;Doktortitel;Doktorgrad;Doktorwürde;Grad;Professorentitel;Ehrentitel;Ehrenbürgerwürde;Ehrenbürgerschaft;Ehrenbürgerrecht;Orden;Ehrendoktorwürde;Friedensnobelpreis;Approbation;Medaille;Mandat;Staatsbürgerschaft;Mitgliedschaft;Immunität, any
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
Anlandeverbot | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
Aufkündigung                             | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Aufkündigung                             | n   | SANCTION discontinue | durch/gen/adj/subj > gen/gen(gen)              | gen=@agreement;Mitgliedschaft
Ausbootung | n | SANCTION expel | durch/adj/gen/von/subj/aus > gen/aus/von | any
Ausfuhrsperre | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
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
Degradierung | n | SANCTION expel | durch/adj/gen/von/subj/aus > gen/aus/von | any
Dienstenthebung                          | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Disziplinarstrafe                        | n   | SANCTION convict     | durch/adj/subj > gen/gegen                     |
Einfrieren                               | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Einfrierung                              | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Einfuhrsperre | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
Einfuhrstopp                             | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Einfuhrverbot                            | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Einreisebann | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
Einreisesperre | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
Einreiseverbot                           | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Einstellung                              | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Embargo                                  | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Entlassung                               | n   | SANCTION expel       | durch/adj/subj > gen/aus                       | recipient, gen!=@sport;@worker;Mitarbeiter;@prisoner, von!=@worker
Entlassungswelle | n | SANCTION expel | durch/adj/gen/von/subj/aus > gen/aus/von | any
Entmachtung                              | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Entziehung | n | SANCTION expel | durch/adj > gen(gen)/poss/gen | gen=Titel;Doktortitel;Doktorgrad;Doktorwürde;Grad;Professorentitel;Ehrentitel;Ehrenbürgerwürde;Ehrenbürgerschaft;Ehrenbürgerrecht;Orden;Ehrendoktorwürde;Friedensnobelpreis;Approbation;Medaille;Mandat;Staatsbürgerschaft;Mitgliedschaft;Immunität, any
Entzug | n | SANCTION expel | durch/adj > gen(gen)/poss/gen | gen=Titel;Doktortitel;Doktorgrad;Doktorwürde;Grad;Professorentitel;Ehrentitel;Ehrenbürgerwürde;Ehrenbürgerschaft;Ehrenbürgerrecht;Orden;Ehrendoktorwürde;Friedensnobelpreis;Approbation;Medaille;Mandat;Staatsbürgerschaft;Mitgliedschaft;Immunität, any
EU-Austritt                              | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              |
EU-Sanktion                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Exkommunikation | n | SANCTION expel | durch/adj/gen/von/subj/aus > gen/aus/von | any
Exkommunizierung | n | SANCTION expel | durch/adj/gen/von/subj/aus > gen/aus/von | any
Exportstopp                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Exportverbot                             | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Finanzblockade | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
Finanzsanktion                           | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Fraktionsausschluss                      | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Fraktionsaustritt                        | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              |
Freiheitsstrafe                          | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Gaslieferstopp                           | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Gefängnis | n | SANCTION convict | durch/gen > für/gen(für)/gegen | für=person;group;@official;@suspect;Ex-Präsident;Ex-Minister;Staatschef;Oppositionelle;Journalist, recipient
Gefängnisstrafe                          | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Gegensanktion                            | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Geldbuße                                 | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Geldstrafe                               | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Gerichtsurteil                           | n   | SANCTION convict     | gen/adj/subj > gegen/gen(gegen)                | gegen=person;group;organisation;state;actor;@suspect;@official;@organisation
Haft | n | SANCTION convict | durch/gen > für/gen(für)/gegen | für=person;group;@official;@suspect;Ex-Präsident;Ex-Minister;Staatschef;Oppositionelle;Journalist, recipient
Haftbuße | n | SANCTION convict | durch/gen/adj/subj/von > gegen/gen(gegen)/für/gen(für) | any
Haftstrafe                               | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Handelsbeschränkung                      | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Handelsboykott | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
Handelsembargo                           | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Handelskrieg                             | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Handelssanktion                          | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Handelssperre                            | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Herabstufung | n | SANCTION discontinue | durch/adj/gen/von/subj/aus > mit/zu/aus/gen(mit)/gen(zu)/gen | any
Hilfskürzung | n | SANCTION discontinue | durch/adj/gen/von/subj/aus > mit/zu/aus/gen(mit)/gen(zu)/gen | any
Hilfsstopp                               | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Hinauswurf                               | n   | SANCTION expel       | durch/adj/subj > gen                           | gen=@diplomat
Hinauswurf                               | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Importbann | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
Importbeschränkung                       | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Importstopp                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Importverbot                             | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Isolierung                               | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für | comp!=Schaumstoff;Wärme;Schall;Kabel;Dach;Außen;Fassaden;Rohr;Keller
Jugendstrafe                             | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      |
Kabinettsumbildung                       | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Kappung                                  | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Koalitionsaustritt                       | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              |
Koalitionsbruch                          | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Kontaktsperre                            | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Kontaktverbot                            | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Kontensperrung                           | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Kontosperrung | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
Kreditsperre                             | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Kündigung                                | n   | SANCTION discontinue | durch/gen/adj/subj > gen/gen(gen)              | gen=@agreement;Mitgliedschaft
Kürzung                                  | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Lagerhaft | n | SANCTION convict | durch/gen/adj/subj/von > gegen/gen(gegen)/für/gen(für) | any
Landesverweisung | n | SANCTION expel | durch/adj/gen/von/subj/aus > gen/aus/von | any
Landeverbot                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Liefersperre                             | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Lieferstopp                              | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Misstrauensvotum                         | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
NATO-Austritt                            | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              |
Ölboykott | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
Ölembargo                                | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Parteiausschluss                         | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Parteiausschlussverfahren                | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Parteiaustritt                           | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              |
Rausschmiss | n | SANCTION expel | durch/adj/gen/von/subj/aus > gen/aus/von | any
Rauswurf                                 | n   | SANCTION expel       | durch/adj/subj > gen                           | gen=@diplomat
Rauswurf                                 | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Reisebann | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
Reisesperre | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
Reiseverbot                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Richterspruch                            | n   | SANCTION convict     | gen/adj/subj > gegen/gen(gegen)                | gegen=person;group;organisation;state;actor;@suspect;@official;@organisation
Rückruf                                  | n   | SANCTION withdraw    | durch/adj/subj > gen(gen)/in/aus/gen(in)       | gen=@diplomat;@embassy
Rückzug                                  | n   | SANCTION withdraw    | gen/durch/subj > aus/von/gen(aus)              | aus=@organisation;@party_body;@agreement;organisation;Union;EU;NATO;Bündnis;Kirche
Rüstungsembargo                          | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Sanktion                                 | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Sanktionsbeschluss                       | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Sanktionspaket                           | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Sanktionsregime | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
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
Strafversetzung | n | SANCTION expel | durch/adj/gen/von/subj/aus > gen/aus/von | any
Strafzoll                                | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Strafzoll | n | SANCTION | gen/von/adj/durch > auf(obj)/gegen/auf | any
Streichung                               | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Suspendierung                            | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Suspendierung                            | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Todesstrafe                              | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      | recipient
Todesurteil                              | n   | SANCTION convict     | gen/durch/adj/subj > gegen/gen(gegen)/für      |
Überflugverbot | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
UN-Sanktion                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Unterbrechung                            | n   | SANCTION discontinue | durch/gen/adj/subj > gen(gen)/mit/zu/für       | gen=@relations;@talks;@support_flow;@aid
Urteil                                   | n   | SANCTION convict     | gen/adj/subj > gegen/gen(gegen)                | gegen=person;group;organisation;state;actor;@suspect;@official;@organisation
US-Sanktion                              | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Vergeltungsmaßnahme                      | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Vergeltungszoll                          | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Verletzung                               | n   | SANCTION discontinue | durch/gen/adj/subj > gen/gen(gen)              | gen=@agreement;Mitgliedschaft
Vermögenssperre | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
Vertragsbruch                            | n   | SANCTION discontinue | gen/durch/adj/subj > mit/gegen/für             |
Vertreibung                              | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Verurteilung                             | n   | SANCTION convict     | durch/adj/subj > gen/gegen                     |
Visabann | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
Visasperre                               | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Visumbann | n | SANCTION | durch/gen/adj/comp/subj/aus/von > gegen/gen(gegen)/für/gen(für)/gegenüber/gegen(aus) | any
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
