# SANCTION: ties reduced or broken, help or trade stopped, people driven out or dismissed, courts that convict.
# A conviction to prison is also COERCE arrest (see coerce.lex, `also`). The dismissal of employees by a company is no politics and is barred.

@ lemma | pos | act | frame | if
verhängen | v | SANCTION | subj > gegen/gegen(obj)/auf(obj)/auf/gen(obj)/für(obj)/für/aus/aus(obj) | obj=Zoll;Zölle;Strafzoll;Importzoll;Einfuhrzoll;Schutzzoll;Ausfuhrzoll;Sonderzoll;Vergeltungszoll;Antidumpingzoll;Einfuhrabgabe, obj=*, subj=state;organisation;person, actor
erheben | v | SANCTION | subj > gegen/gegen(obj)/auf(obj)/auf/gen(obj)/für(obj)/für/aus/aus(obj) | obj=Zoll;Zölle;Strafzoll;Importzoll;Einfuhrzoll;Schutzzoll;Ausfuhrzoll;Sonderzoll;Vergeltungszoll;Antidumpingzoll;Einfuhrabgabe, obj=*, subj=state;organisation;person, actor
einführen | v | SANCTION | subj > gegen/gegen(obj)/auf(obj)/auf/gen(obj)/für(obj)/für/aus/aus(obj) | obj=Zoll;Zölle;Strafzoll;Importzoll;Einfuhrzoll;Schutzzoll;Ausfuhrzoll;Sonderzoll;Vergeltungszoll;Antidumpingzoll;Einfuhrabgabe, obj=*, subj=state;organisation;person, actor
erhöhen | v | SANCTION | subj > gegen/gegen(obj)/auf(obj)/auf/gen(obj)/für(obj)/für/aus/aus(obj) | obj=Zoll;Zölle;Strafzoll;Importzoll;Einfuhrzoll;Schutzzoll;Ausfuhrzoll;Sonderzoll;Vergeltungszoll;Antidumpingzoll;Einfuhrabgabe, obj=*, subj=state;organisation;person, actor
anheben | v | SANCTION | subj > gegen/gegen(obj)/auf(obj)/auf/gen(obj)/für(obj)/für/aus/aus(obj) | obj=Zoll;Zölle;Strafzoll;Importzoll;Einfuhrzoll;Schutzzoll;Ausfuhrzoll;Sonderzoll;Vergeltungszoll;Antidumpingzoll;Einfuhrabgabe, obj=*, subj=state;organisation;person, actor
verdoppeln | v | SANCTION | subj > gegen/gegen(obj)/auf(obj)/auf/gen(obj)/für(obj)/für/aus/aus(obj) | obj=Zoll;Zölle;Strafzoll;Importzoll;Einfuhrzoll;Schutzzoll;Ausfuhrzoll;Sonderzoll;Vergeltungszoll;Antidumpingzoll;Einfuhrabgabe, obj=*, subj=state;organisation;person, actor
zurückrufen | v | SANCTION withdraw | subj/gen(obj) > aus/in(obj)/von | obj=@diplomat;Botschafter;Gesandter;Diplomat;Botschaftspersonal, obj=*, passive, actor
zu Konsultation zurückrufen | v | SANCTION withdraw | subj/gen(obj) > aus/in(obj)/von | obj=@diplomat;Botschafter;Gesandter;Diplomat;Botschaftspersonal, obj=*, passive, actor
abberufen | v | SANCTION withdraw | subj/gen(obj) > aus/in(obj)/von | obj=@diplomat;Botschafter;Gesandter;Diplomat;Botschaftspersonal, obj=*, passive, actor
abziehen | v | SANCTION withdraw | subj/gen(obj) > aus/in(obj)/von | obj=@diplomat;Botschafter;Gesandter;Diplomat;Botschaftspersonal, obj=*, passive, actor
zurückbeordern | v | SANCTION withdraw | subj/gen(obj) > aus/in(obj)/von | obj=@diplomat;Botschafter;Gesandter;Diplomat;Botschaftspersonal, obj=*, passive, actor
heimrufen | v | SANCTION withdraw | subj/gen(obj) > aus/in(obj)/von | obj=@diplomat;Botschafter;Gesandter;Diplomat;Botschaftspersonal, obj=*, passive, actor
müssen verlassen | v | SANCTION expel | speaker > subj | subj=@diplomat;Botschafter;Konsul;Attaché;Gesandter;Korrespondent;UN-Mitarbeiter;Geschäftsträger, obj=Land;Königreich;Emirat;Sultanat;Fürstentum;Republik;Insel;Inselstaat;Staatsgebiet, status=occurred
sollen verlassen | v | SANCTION expel | speaker > subj | subj=@diplomat;Botschafter;Konsul;Attaché;Gesandter;Korrespondent;UN-Mitarbeiter;Geschäftsträger, obj=Land;Königreich;Emirat;Sultanat;Fürstentum;Republik;Insel;Inselstaat;Staatsgebiet, status=occurred
schließen | v | SANCTION discontinue | subj > aus(obj)/von(obj)/gen(obj)/für/gegen | obj=Pipeline;Ölpipeline;Gaspipeline;Erdölpipeline;Erdgaspipeline;Ölleitung;Gasleitung, subj=state, actor
verkünden | v | SANCTION discontinue | subj > mit/mit(obj)/gen(aus)/aus(obj) | obj=Ausstieg;Austritt;Rückzug;Kündigung;Aufkündigung, aus(obj)=@agreement, actor
ankündigen | v | SANCTION discontinue | subj > mit/mit(obj)/gen(aus)/aus(obj) | obj=Ausstieg;Austritt;Rückzug;Kündigung;Aufkündigung, aus(obj)=@agreement, actor
erklären | v | SANCTION discontinue | subj > mit/mit(obj)/gen(aus)/aus(obj) | obj=Ausstieg;Austritt;Rückzug;Kündigung;Aufkündigung, aus(obj)=@agreement, actor
bekanntgeben | v | SANCTION discontinue | subj > mit/mit(obj)/gen(aus)/aus(obj) | obj=Ausstieg;Austritt;Rückzug;Kündigung;Aufkündigung, aus(obj)=@agreement, actor
beschließen | v | SANCTION discontinue | subj > mit/mit(obj)/gen(aus)/aus(obj) | obj=Ausstieg;Austritt;Rückzug;Kündigung;Aufkündigung, aus(obj)=@agreement, actor

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
aberkennen | v | SANCTION | subj > dat/gen(obj) | obj=Titel;Doktortitel;Doktorgrad;Doktorwürde;Grad;Professorentitel;Ehrentitel;Ehrenbürgerwürde;Ehrenbürgerschaft;Ehrenbürgerrecht;Orden;Ehrendoktorwürde;Friedensnobelpreis;Approbation;Medaille, any
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
aussetzen | v | SANCTION discontinue | subj > mit(obj)/mit | obj=Einsatz;Militäreinsatz;Operation;Militäroperation;Patrouille;Ausbildung;Training;Programm, both
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
beurlauben                               | v   | SANCTION expel       | subj > obj                                     | obj=person;Bischof;Erzbischof;Kardinal;Pfarrer;Priester, recipient
fallenlassen                             | v   | SANCTION discontinue | subj > obj                                     | obj=person, both
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
entziehen | v | SANCTION | subj > dat/gen(obj) | obj=Titel;Doktortitel;Doktorgrad;Doktorwürde;Grad;Professorentitel;Ehrentitel;Ehrenbürgerwürde;Ehrenbürgerschaft;Ehrenbürgerrecht;Orden;Ehrendoktorwürde;Friedensnobelpreis;Approbation;Medaille, any
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
müssen verlassen | v | SANCTION expel | obj/gen(obj) > subj | subj=@diplomat;Botschafter;Konsul;Attaché;Gesandter;Korrespondent;UN-Mitarbeiter;Geschäftsträger, obj=state;place;Hauptstadt, status=occurred
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
sollen verlassen | v | SANCTION expel | obj/gen(obj) > subj | subj=@diplomat;Botschafter;Konsul;Attaché;Gesandter;Korrespondent;UN-Mitarbeiter;Geschäftsträger, obj=state;place;Hauptstadt, status=occurred
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
Aberkennung | n | SANCTION | durch/adj > gen(gen)/poss/gen | gen=Titel;Doktortitel;Doktorgrad;Doktorwürde;Grad;Professorentitel;Ehrentitel;Ehrenbürgerwürde;Ehrenbürgerschaft;Ehrenbürgerrecht;Orden;Ehrendoktorwürde;Friedensnobelpreis;Approbation;Medaille;Mandat;Staatsbürgerschaft;Mitgliedschaft;Immunität, any
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
Embargo                                  | n   | SANCTION             | gen/durch/adj/subj > comp                     | comp=@sanctioned
Embargo                                  | n   | SANCTION             | gen/durch/adj/comp/subj > gegen/gen(gegen)/für |
Entlassung                               | n   | SANCTION expel       | durch/adj/subj > gen/aus                       | recipient, gen!=@sport;@worker;Mitarbeiter;@prisoner, von!=@worker
Entlassungswelle | n | SANCTION expel | durch/adj/gen/von/subj/aus > gen/aus/von | any
Entmachtung                              | n   | SANCTION expel       | durch/adj/subj > gen/aus                       |
Entziehung | n | SANCTION | durch/adj > gen(gen)/poss/gen | gen=Titel;Doktortitel;Doktorgrad;Doktorwürde;Grad;Professorentitel;Ehrentitel;Ehrenbürgerwürde;Ehrenbürgerschaft;Ehrenbürgerrecht;Orden;Ehrendoktorwürde;Friedensnobelpreis;Approbation;Medaille;Mandat;Staatsbürgerschaft;Mitgliedschaft;Immunität, any
Entzug | n | SANCTION | durch/adj > gen(gen)/poss/gen | gen=Titel;Doktortitel;Doktorgrad;Doktorwürde;Grad;Professorentitel;Ehrentitel;Ehrenbürgerwürde;Ehrenbürgerschaft;Ehrenbürgerrecht;Orden;Ehrendoktorwürde;Friedensnobelpreis;Approbation;Medaille;Mandat;Staatsbürgerschaft;Mitgliedschaft;Immunität, any
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
Sanktion                                 | n   | SANCTION             | gen/durch/adj/subj > comp                     | comp=@sanctioned
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

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abklemmen | v | SANCTION | subj > obj/gen(obj) | von=Swift;SWIFT;Zahlungssystem;Finanzsystem;Kapitalmarkt;Finanzmarkt;Zahlungsverkehr, both
abkoppeln | v | SANCTION discontinue | subj > obj | von=Finanzmarkt;Stromnetz;Zahlungssystem;Swift;Bankensystem;Internet, obj=state;organisation;group
abkoppeln | v | SANCTION | subj > obj/gen(obj) | von=Swift;SWIFT;Zahlungssystem;Finanzsystem;Kapitalmarkt;Finanzmarkt;Zahlungsverkehr, both
ahnden | v | SANCTION | subj > gen(obj)/gegen(obj) | mit=@penalty;@sanction;Strafe;Sperre;Ausschluss, subj=actor
ahnden | v | SANCTION convict | subj > gen(obj)/von(obj)/durch(obj)/gegen | mit=Geldstrafe;Strafe;Bußgeld;Geldbuße;Haft;Sanktion;Todesstrafe;Gefängnis, subj=actor, both
amtsentheben | v | SANCTION expel | subj > obj | both
an Luft setzen | v | SANCTION expel | subj > obj | both
anheben | v | SANCTION | subj > gegen(obj)/gegen/gen(gegen)/auf(obj)/auf/gen(auf)/aus(auf)/aus/für/gen(obj) | obj=Strafzoll;Einfuhrzoll;Schutzzoll;Importzoll;Zoll, actor
antworten | v | SANCTION expel | subj > gen(mit)/adj(mit)/von(mit)/auf | mit=Ausweisung, actor
antworten | v | SANCTION | subj > gegen(mit)/auf(mit)/gen(auf)/auf | mit=Strafzoll;Gegenzoll;Vergeltungszoll;Gegensanktion;Sanktion;Importstopp;Importverbot;Embargo;Einreiseverbot;Einreisesperre, actor
auf Liste kommen | v | SANCTION | - > subj | subj=state;organisation;person;group;@armed;@organisation, gen(auf)=actor
auf Sanktionsliste kommen | v | SANCTION | gen(auf)/adj(auf) > subj | subj=state;organisation;group;person
auf Sanktionsliste landen | v | SANCTION | gen(auf)/von(auf)/adj(auf)/comp(auf) > subj | recipient
auf Sanktionsliste landen | v | SANCTION | gen(auf)/adj(auf) > subj | subj=state;organisation;group;person
auf schwarz Liste bringen | v | SANCTION | subj > obj | recipient
auf Straße setzen | v | SANCTION expel | subj > obj | obj=@worker;@official;Beamte;Mitarbeiter, both
auf Terrorliste kommen | v | SANCTION | gen(auf)/adj(auf) > subj | subj=state;organisation;group;person
auf Terrorliste landen | v | SANCTION | gen(auf)/von(auf)/adj(auf)/comp(auf) > subj | recipient
auf Terrorliste landen | v | SANCTION | gen(auf)/adj(auf) > subj | subj=state;organisation;group;person
auf Weg bringen | v | SANCTION | subj > gegen(obj)/gegen/gen(gegen) | obj=@sanction;Sanktionspaket;Strafpaket, any
aufbrummen | v | SANCTION | subj > dat/gen(dat) | both
aufbrummen | v | SANCTION convict | subj > dat/gen(dat) | both, subj=@v_judge;Gericht;Landgericht;Amtsgericht;Kammer;Tribunal;Strafgericht;Gerichtshof
auferlegen | v | SANCTION | subj > dat/gegen | obj=Sanktion;Embargo;Strafzoll;Zoll;Blockade;Strafmaßnahme;Handelsbeschränkung;Waffenembargo;Reparation;Reparationszahlung;Importverbot;Exportverbot, both
auffliegen lassen | v | SANCTION discontinue | subj > mit/mit(obj) | obj=@talks;Konferenz;Koalition, actor
aufgebrummt bekommen | v | SANCTION convict | von/vor > subj | obj=@x_sentence, recipient
aufgebrummt kriegen | v | SANCTION convict | von/vor > subj | obj=@x_sentence, recipient
auflösen | v | SANCTION discontinue | subj > mit(obj)/mit/zwischen(obj) | obj=Koalition;Regierungskoalition;Regierungsbündnis;Bündnis;Allianz;Partnerschaft;Städtepartnerschaft;Kooperation;Fraktionsgemeinschaft, subj!=Präsident;König;Gericht;Staatspräsident
aufnehmen | v | SANCTION | subj > obj/gen(obj) | auf=Terrorliste;Sanktionsliste;Liste;Schwarze, obj=person;organisation;group;state;Firma;Unternehmen, obj!=Vorschlag
aufnehmen | v | SANCTION | subj > obj/gen(obj) | in=Terrorliste;Sanktionsliste, obj=person;organisation;group;state;Firma;Unternehmen
Auftrag entziehen | v | SANCTION discontinue | subj > dat | both
aus Amt jagen | v | SANCTION expel | subj > obj | recipient
aus Amt verdrängen | v | SANCTION expel | subj > obj | recipient
aus Dienst entfernen | v | SANCTION expel | subj > obj | any
aus Koalition werfen | v | SANCTION expel | subj > obj | both
aus Land treiben | v | SANCTION expel | subj > obj/gen(obj) | both
aus Regierung werfen | v | SANCTION expel | subj > obj | both
ausfassen | v | SANCTION convict | von/vor > subj | obj=@x_sentence, recipient
ausfassen | v | SANCTION convict | von/vor > subj | obj=Haft;Haftstrafe;Freiheitsstrafe;Gefängnisstrafe;Gefängnis;Jahr;Monat;Bewährung;Bewährungsstrafe;Geldstrafe;Strafe;Geldbuße;Verwaltungsstrafe;Ordnungsstrafe;Sperre, recipient
ausfassen | v | SANCTION | von/gen(obj) > subj | obj=Parteiausschlussverfahren;Hausverbot;Einreiseverbot;Redeverbot;Ordnungsruf;Berufsverbot;Platzverweis, recipient, subj!=@sport
ausgeschlossen bleiben | v | SANCTION expel | - > subj | von=organisation;Verhandlung;Gipfel;Wahl;Gespräch, recipient
auslaufen lassen | v | SANCTION discontinue | subj > mit(obj)/mit/für(obj)/gen(obj)/an(obj) | obj=Abkommen;Abrüstungsvertrag;Atomabkommen;Waffenruhe;Waffenstillstand;Getreideabkommen;Hilfe;Hilfsprogramm;Mandat;Vertrag, subj=state;@official;@assembly, actor
ausmanövrieren | v | SANCTION expel | subj > obj | obj=person, both
ausschließen | v | SANCTION | subj > obj/gen(obj) | von=Swift;SWIFT;Zahlungssystem;Finanzsystem;Kapitalmarkt;Finanzmarkt;Zahlungsverkehr, both
ausservieren | v | SANCTION expel | subj > obj | both
aussprechen | v | SANCTION expel | subj > dat/gegen/gegenüber | obj=Kündigung;Entlassung;Parteiausschluss;Amtsenthebung;Suspendierung;Amtsverbot, both
aussteigen | v | SANCTION discontinue | subj > mit(aus)/gen(aus)/aus | aus=Projekt;Pipelineprojekt;Koalition;Regierungskoalition;Bündnis;Mission;Militärmission;Rüstungsprojekt;Raketenprogramm;Allianz, actor
Austritt erklären | v | SANCTION withdraw | subj > aus/aus(obj)/gen(obj) | actor
auswechseln | v | SANCTION expel | subj > obj | obj=@official, both
auswechseln | v | SANCTION expel | subj > obj | obj=@official, passive, recipient
auswechseln | v | SANCTION expel | subj > obj | obj=Minister;Finanzminister;Außenminister;Innenminister;Verteidigungsminister;Regierungschef;Ministerpräsident;Premierminister;Justizminister;Kabinett;Generalstabschef;Armeechef;Polizeichef;Geheimdienstchef;General;Kommandeur;Staatssekretär;Botschafter;Gouverneur;Generalstaatsanwalt;Stabschef;Zentralbankchef;Armeeführung;Regierung;Ressortchef;Sicherheitsberater;Oberbefehlshaber;Wirtschaftsminister;Premier, subj=@official;state;@party_body;Präsident;König;Regierung, actor
auswechseln | v | SANCTION expel | subj > obj/gen(obj) | obj=Minister;Ministerin;Regierungschef;Generalstabschef;Botschafter;Gouverneur;Armeechef;Polizeichef;Geheimdienstchef;Kabinett;Armeeführung;Militärführung;Führungsspitze, actor, subj!=@sport
beantworten | v | SANCTION | subj > gen(obj)/obj/adj(obj) | mit=@sanction;Gegenmaßnahme;Strafzoll;Einreiseverbot;Ausweisung;Gegensanktion, actor
bekanntgeben | v | SANCTION expel | subj > gen(obj)/aus(obj) | obj=Ausweisung;Rauswurf;Parteiausschluss;Ausschluss, actor
bestehen bleiben | v | SANCTION | von(subj)/gen(subj) > gegen(subj)/gen(subj) | subj=@sanction
blockieren | v | SANCTION discontinue | subj > gen(obj)/von(obj)/adj(obj)/für(obj) | obj=Konto;Guthaben;Bankkonto;Auslandsguthaben;Vermögen;Vermögenswert;Auslandsvermögen, actor
Bruch vollziehen | v | SANCTION discontinue | subj > mit/mit(obj)/zu/von/von(obj)/gen(mit) | both
davonjagen | v | SANCTION expel | subj > obj | both
davonjagen | v | SANCTION expel | subj > obj | recipient, subj=actor
davonkommen | v | SANCTION convict | - > subj | mit=@penalty;Geldstrafe;Bewährungsstrafe;Verwarnung;Geldbuße;Haftstrafe, subj=person;group;@official;@suspect;organisation
davonkommen | v | SANCTION convict | - > subj | mit=Geldstrafe;Bewährungsstrafe;Strafe;Verwarnung;Verweis;Haftstrafe;Geldbuße;Bewährung;Verwaltungsstrafe;Hausarrest, recipient
des Saal verweisen | v | SANCTION expel | subj > obj | recipient
Doktorgrad aberkennen | v | SANCTION | subj > dat/gen(obj) | any
Doktorgrad entziehen | v | SANCTION | subj > dat/gen(obj) | any
Doktortitel aberkennen | v | SANCTION | subj > dat/gen(obj) | any
Doktortitel entziehen | v | SANCTION | subj > dat/gen(obj) | any
drohen | v | SANCTION | gen(subj)/von(subj)/durch > dat | subj=Strafzoll;Importstopp;Importverbot;Ausschluss;Parteiausschluss;Stimmrechtsentzug;Amtsenthebung;Rauswurf;Wirtschaftssanktion, dat=actor, recipient, status=hypothetical
Ehrenbürgerschaft aberkennen | v | SANCTION | subj > dat/gen(obj) | any
Ehrenbürgerschaft entziehen | v | SANCTION | subj > dat/gen(obj) | any
Ehrenbürgerwürde aberkennen | v | SANCTION | subj > dat/gen(obj) | any
eigen Weg gehen | v | SANCTION discontinue | subj & mit | both
eindampfen | v | SANCTION discontinue | subj > für(obj)/an(obj)/gen(obj)/für | obj=@aid;@support_flow, actor
eingefroren bleiben | v | SANCTION discontinue | - > gen(subj)/von(subj)/adj(subj)/zwischen(subj)/für(subj) | subj=Guthaben;Konto;Vermögen;Vermögenswert;Hilfe;Mittel;Gelder;Beziehung;Geld, any
einleiten | v | SANCTION | subj > gegen/gegen(obj) | obj=Strafmaßnahme;Sanktion;Sanktionsverfahren;Vergeltungsmaßnahme, actor
Einreiseverbot bekommen | v | SANCTION | von/in/gen(von) > subj | subj=person;group
Einreiseverbot erhalten | v | SANCTION | von/in/gen(von) > subj | subj=person;group
einschränken | v | SANCTION discontinue | subj > mit/zu/mit(obj)/zu(obj)/gen(obj)/an(obj)/adj(obj)/für | obj=@support_flow;@relations;@aid;@trade, actor
einschränken | v | SANCTION discontinue | subj > aus/aus(obj)/gen(obj)/von(obj) | obj=Einfuhr;Import;Ausfuhr;Export;Handel, subj=state;@official;@assembly;organisation
entfernen | v | SANCTION expel | subj > obj | aus=Amt;Regierung;Kabinett;Parlament;Staatsdienst;Partei;Armee;Justiz;Vorstand;Polizei;Dienst;Fraktion;Funktion, recipient
entheben | v | SANCTION expel | subj > obj | gen=Amt;Posten;Funktion;Pflicht;Aufgabe;Ämter, any
entkoppeln | v | SANCTION discontinue | subj > von/gen(von) | both
entmachten | v | SANCTION expel | subj > obj/gen(obj) | obj=actor, actor
entscheiden | v | SANCTION convict | subj > gegen/gen(gegen) | subj=@court_body, gegen=state;organisation;Regierung;Partei;Opposition;Präsident;Ministerium;Behörde;Armee;Kommission, both
entziehen | v | SANCTION | subj > dat/gen(dat) | obj=Status;Beobachterstatus;Schutzstatus;Sonderstatus;Gemeinnützigkeit;Steuerbefreiung;Autonomie;Parteienfinanzierung, both
ergehen | v | SANCTION convict | von/gen(subj)/durch > gegen/gen(gegen) | subj=Urteil;Todesurteil;Schuldspruch;Geldstrafe, recipient, gegen=actor
erkennen | v | SANCTION convict | subj > gegen/gen(gegen) | auf=@penalty;Todesstrafe;Haftstrafe;Freiheitsstrafe, subj=@court_body
erlassen | v | SANCTION convict | subj > gegen/gen(gegen)/gegen(obj) | obj=Bußgeldbescheid;Strafbefehl, any
erweitern | v | SANCTION | subj > gegen/gen(gegen)/über/gegen(obj)/gen(obj) | obj=Sanktion;Wirtschaftssanktion;Strafmaßnahme;Embargo;Waffenembargo;Strafzoll;Sanktionsliste;Einreiseverbot;Russland-Sanktion;EU-Sanktion;Handelsembargo;Zoll, actor
fallen lassen | v | SANCTION discontinue | subj > obj | obj=person, both
feststellen | v | SANCTION convict | subj > gen(obj)/in(obj) | obj=Verfassungswidrigkeit;Rechtswidrigkeit;Vertragsverletzung;Rechtsverletzung;Menschenrechtsverletzung, subj=@court_body
fliegen | v | SANCTION expel | aus/gen(aus) > subj | aus=@party_body;Partei;Kabinett;Regierung;Koalition, subj=person;organisation;group, recipient
fliegen | v | SANCTION expel | - > subj | aus=@x_membership, recipient
Fraktion wechseln | v | SANCTION withdraw | subj > zu | actor
freistellen | v | SANCTION expel | subj > obj | von=Dienst;Amt;Aufgabe;Pflicht, obj=@official;person
Front wechseln | v | SANCTION withdraw | subj > zu | actor
für abgesetzt erklären | v | SANCTION expel | subj > obj | both
für illegal befinden | v | SANCTION convict | subj > gen(obj)/obj | subj=@court_body
für rechtswidrig befinden | v | SANCTION convict | subj > gen(obj)/obj | subj=@court_body
für ungesetzlich befinden | v | SANCTION convict | subj > gen(obj)/obj | subj=@court_body
für unrechtmäßig befinden | v | SANCTION convict | subj > gen(obj)/obj | subj=@court_body
für verfassungswidrig befinden | v | SANCTION convict | subj > gen(obj)/obj | subj=@court_body
getrennt Weg gehen | v | SANCTION discontinue | subj & mit | both
halbieren | v | SANCTION discontinue | subj > für(obj)/an(obj)/gen(obj)/für/an | obj=@aid;@support_flow, actor
Handelskrieg eröffnen | v | SANCTION | subj > gegen/mit | both
herausdrängen | v | SANCTION expel | subj > obj | obj=@official;person, aus=*
herausfliegen | v | SANCTION expel | - > subj | aus=@x_membership, recipient
herunterstufen | v | SANCTION discontinue | subj > mit/zu/zu(obj)/mit(obj) | obj=@relations;Vertretung, actor
hinausdrängen | v | SANCTION expel | subj > obj | obj=@official;person, both
hinausfliegen | v | SANCTION expel | - > subj | aus=@x_membership, recipient
hinauskomplimentieren | v | SANCTION expel | subj > obj | both
hinter Gitter wandern | v | SANCTION convict | - > subj | recipient
Immunität aufheben | v | SANCTION | subj > gen(obj)/von(obj)/dat | both
Immunität entziehen | v | SANCTION | subj > dat/gen(obj) | any
in Flucht treiben | v | SANCTION expel | subj > obj/gen(obj) | subj=@troops;@armed;state;Regime, obj=@victim;@migrant;@person_group;group
in Kraft bleiben | v | SANCTION | von(subj)/gen(subj) > gegen(subj)/gen(subj) | subj=@sanction
ins Abseits stellen | v | SANCTION | subj > obj | both
kaltstellen | v | SANCTION expel | subj > obj | both
kaltstellen | v | SANCTION | subj > obj | both, obj=state
Kommando entziehen | v | SANCTION expel | subj > dat | both
kriegen | v | SANCTION convict | von/vor > subj | obj=@x_sentence, recipient
kriegen | v | SANCTION | von/gen(obj) > subj | obj=Parteiausschlussverfahren;Hausverbot;Einreiseverbot;Redeverbot;Ordnungsruf;Berufsverbot;Platzverweis, recipient, subj!=@sport
Oberbefehl entziehen | v | SANCTION expel | subj > dat | both
Partei wechseln | v | SANCTION withdraw | subj > zu | actor
pausieren | v | SANCTION discontinue | subj > für/an/mit/gen(obj)/dat | obj=Hilfe;Zahlung;Militärhilfe;Finanzhilfe;Finanzierung;Beitrag;Waffenlieferung;Entwicklungshilfe;Unterstützung, actor
Peitschenhieb verabreichen | v | SANCTION convict | subj > dat/obj | any
prolongieren | v | SANCTION | subj > gegen/gen(gegen)/über/gegen(obj)/gen(obj) | obj=Sanktion;Wirtschaftssanktion;Strafmaßnahme;Embargo;Waffenembargo;Strafzoll;Sanktionsliste;Einreiseverbot;Russland-Sanktion;EU-Sanktion;Handelsembargo;Zoll, actor
rausfliegen | v | SANCTION expel | - > subj | aus=@x_membership, recipient
reagieren | v | SANCTION expel | subj > gen(mit)/adj(mit)/von(mit)/auf | mit=Ausweisung, actor
reagieren | v | SANCTION | subj > gegen(mit)/auf(mit)/gen(auf)/auf | mit=Strafzoll;Gegenzoll;Vergeltungszoll;Gegensanktion;Importstopp;Importverbot;Embargo;Einreiseverbot;Einreisesperre, actor
reduzieren | v | SANCTION withdraw | subj > in/in(obj) | obj=Botschaftspersonal;Botschaftsangehörige;Konsulatspersonal, actor
Rotstift ansetzen | v | SANCTION discontinue | subj > bei/gen(bei) | bei=@aid;@support_flow;Entwicklungshilfe, actor
Rückendeckung entziehen | v | SANCTION discontinue | subj > dat | both
Sanktion aufrechthalten | v | SANCTION | subj > gegen(obj)/gegen | actor
Sanktionspaket schnüren | v | SANCTION | subj > gegen/gegen(obj)/gen(gegen) | actor
scheiden | v | SANCTION withdraw | subj > aus/gen(aus) | aus=Koalition;Regierung;Bündnis;Allianz;Union, actor
scheitern lassen | v | SANCTION discontinue | subj > mit/mit(obj)/gen(obj) | obj=@talks;Konferenz;Gipfel, actor
schnüren | v | SANCTION | subj > gegen(obj)/gegen | obj=@sanction, actor
setzen | v | SANCTION | subj > obj | auf=Liste;Terrorliste;Sanktionsliste;Beobachtungsliste, gen(auf)=Terrororganisation;Organisation;Schurkenstaat;Terrorgruppe;Terrorist;Staat;Steueroase;Ausländerorganisation, recipient
sich abkehren | v | SANCTION | subj > von/gen(von) | both
sich abkoppeln | v | SANCTION discontinue | subj > von/gen(von) | both
sich abkoppeln | v | SANCTION withdraw | subj > von/gen(von) | von=state;organisation, both
sich abkühlen | v | SANCTION discontinue | zwischen(subj)/gen(subj) & zu(subj)/mit(subj) | subj=Beziehung;Verhältnis
sich anschließen | v | SANCTION | subj > gegen(dat) | dat=@sanction;EU-Sanktion, actor
sich ausklinken | v | SANCTION withdraw | subj > aus/gen(aus) | aus=Abkommen;Mission;Verhandlung;Gespräch;Koalition;Bündnis;Projekt;Friedensprozess;Euro;EU;Vertrag;Friedensgespräch;Allianz;Programm, actor
sich beteiligen | v | SANCTION | subj > gegen(an)/gegen/gen(gegen) | an=@sanction, actor
sich entkoppeln | v | SANCTION discontinue | subj > von/gen(von) | both
sich entledigen | v | SANCTION expel | subj > gen | gen=Minister;Finanzminister;Außenminister;Innenminister;Verteidigungsminister;Regierungschef;Ministerpräsident;Premierminister;Justizminister;Kabinett;Generalstabschef;Armeechef;Polizeichef;Geheimdienstchef;General;Kommandeur;Staatssekretär;Botschafter;Gouverneur;Generalstaatsanwalt;Stabschef;Zentralbankchef;Armeeführung;Regierung;Ressortchef;Sicherheitsberater;Oberbefehlshaber;Wirtschaftsminister;Premier;Rivale;Kritiker;Widersacher;Gegner;Konkurrent, both
sich für Embargo entscheiden | v | SANCTION | subj > gegen(für)/gegen/gen(gegen) | actor
sich für Sanktion entscheiden | v | SANCTION | subj > gegen(für)/gegen/gen(gegen) | actor
sich für Strafmaßnahme entscheiden | v | SANCTION | subj > gegen(für)/gegen/gen(gegen) | actor
sich für Strafzoll entscheiden | v | SANCTION | subj > gegen(für)/gegen/gen(gegen) | actor
sich lösen | v | SANCTION withdraw | subj > von/gen(von)/aus | von=state;organisation, both
sich richten | v | SANCTION | gen(subj)/von(subj) > gegen/gen(gegen) | subj=@sanction, gegen=actor
sich trennen | v | SANCTION expel | subj > von/gen(von) | von=Minister;Ministerin;Berater;Beraterin;Stabschef;Sprecher;Polizeichef;Geheimdienstchef;Staatssekretär;Generalsekretär;Armeechef;Außenminister;Innenminister;Finanzminister;Verteidigungsminister, actor, subj!=@sport
sprengen | v | SANCTION withdraw | subj > obj/gen(obj)/mit | obj=Koalition;Regierung;Regierungskoalition;Bündnis;Regierungsbündnis, actor
Stecker ziehen | v | SANCTION discontinue | subj > dat | actor
Stockhieb verabreichen | v | SANCTION convict | subj > dat/obj | any
Strafpaket schnüren | v | SANCTION | subj > gegen/gegen(obj)/gen(gegen) | actor
strafversetzen | v | SANCTION expel | subj > obj | obj=@official;@police;@troops;person, any
stürzen | v | SANCTION expel | subj > obj | both, subj=@v_parliament;Partei;Fraktion;Parteitag, obj=Regierung;@official;person, subj!=Regierung;Kabinett
suspendiert bleiben | v | SANCTION expel | in/aus > subj | recipient
trennen | v | SANCTION | subj > obj/gen(obj) | von=Swift;SWIFT;Zahlungssystem;Finanzsystem;Kapitalmarkt;Finanzmarkt;Zahlungsverkehr, both
Trennung vollziehen | v | SANCTION discontinue | subj > mit/mit(obj)/zu/von/von(obj)/gen(mit) | both
Tür zeigen | v | SANCTION expel | subj > dat | both
um Amt bringen | v | SANCTION expel | subj > obj | obj=person, recipient
unterzeichnen | v | SANCTION | subj > gegen(obj)/gegen/gen(gegen) | obj=Sanktionsgesetz;Sanktionspaket;Strafzoll;Sanktion;Embargo, actor
unterzeichnen | v | SANCTION convict | subj > gegen(obj)/gegen/gen(obj) | obj=Todesurteil;Hinrichtungsbefehl
verdoppeln | v | SANCTION | subj > gegen(obj)/auf(obj)/gegen/gen(auf) | obj=Zoll;Strafzoll;Importzoll;Einfuhrzoll, actor
verkleinern | v | SANCTION withdraw | subj > in(obj)/in/gen(in) | obj=Botschaft;Botschaftspersonal;Vertretung;Konsulat;Personal, actor, in=place;state
verknacken | v | SANCTION convict | subj > obj |
verkünden | v | SANCTION | subj > gegen/gegen(obj)/gen(obj) | obj=@sanction, actor
verkünden | v | SANCTION discontinue | subj > mit/für(obj)/gen(obj) | obj=Abbruch;Kündigung;Ende;Aus, gen(obj)=@talks;@agreement;Beziehung;Zusammenarbeit, both
verringern | v | SANCTION discontinue | subj > mit/zu/gen(obj)/obj/an/in/dat/für | obj=@support_flow;@relations;@aid, actor
verringern | v | SANCTION withdraw | subj > in/in(obj) | obj=Botschaftspersonal;Botschaftsangehörige;Konsulatspersonal, actor
verstoßen | v | SANCTION expel | subj > obj | aus=Partei;Fraktion;Bündnis;Gemeinschaft;Kirche, recipient
vertragsbrüchig werden | v | SANCTION discontinue | subj > gegenüber | actor
verweisen | v | SANCTION expel | subj > obj | gen=Saal;Parlament;Plenarsaal;Plenum;Sitzungssaal;Sitzung;Gerichtssaal, recipient
veröffentlichen | v | SANCTION | subj > gen(obj)/gegen(obj)/von(obj) | obj=Sanktionsliste;Terrorliste, actor
vom Hof jagen | v | SANCTION expel | subj > obj | both
von Dienst freistellen | v | SANCTION expel | subj > obj | obj=@official;@police;person
von Macht entfernen | v | SANCTION expel | subj > obj | recipient
von Macht verdrängen | v | SANCTION expel | subj > obj | recipient
zahlen | v | SANCTION convict | - > subj | obj=Geldstrafe;Bußgeld;Geldbuße;Ordnungsgeld;Kartellstrafe, recipient
zerreißen | v | SANCTION discontinue | subj > mit(obj)/gen(obj)/mit | obj=@agreement;Atomabkommen;Friedensvertrag, actor
zu Bruch kommen | v | SANCTION discontinue | subj & zwischen/mit | zwischen=*, actor
zu Fall bringen | v | SANCTION expel | subj > obj | both, obj=Regierung;Kabinett;Regierungschef;@official;Koalition;Regierungskoalition;Minderheitsregierung
zu Fall bringen | v | SANCTION expel | subj > obj/gen(obj) | obj=Regierung;Minderheitsregierung;Präsident;Regierungschef;Minister;Ministerin;Ministerpräsident;Premierminister;Kanzler;Diktator;Regime;Kabinett, actor
zum Opfer fallen | v | SANCTION expel | gen(dat)/adj(dat)/von(dat) > subj | dat=Säuberung;Säuberungswelle;Säuberungsaktion;Entlassungswelle
zur Kasse bitten | v | SANCTION | subj > obj/gen(obj) | both
zurückpfeifen | v | SANCTION | subj > obj/gen(obj) | both
zurückstufen | v | SANCTION discontinue | subj > zu(obj)/mit(obj)/mit/zu | obj=@relations;Vertretung, actor
zurücktreten | v | SANCTION discontinue | subj > mit(von)/gen(von)/zwischen(von) | von=Vertrag;Abkommen;Atomabkommen;Koalitionsvertrag;Koalitionsvereinbarung;Übereinkommen;Klimaabkommen;Waffenstillstandsabkommen;Vereinbarung;Handelsabkommen, actor
zusammenbrechen | v | SANCTION discontinue | gen(subj)/zwischen(subj) & mit(subj)/mit | subj=@talks;Friedensprozess;Koalition;Friedensgespräch, actor
zusammenstreichen | v | SANCTION discontinue | subj > für(obj)/an(obj)/gen(obj)/für | obj=@aid;@support_flow;Budget, both
über Bord werfen | v | SANCTION discontinue | subj > mit(obj)/gen(obj) | obj=@agreement;Abkommen;Vertrag, actor
übernehmen | v | SANCTION | subj > gegen(obj)/gegen | obj=@sanction;EU-Sanktion;Strafmaßnahme, actor

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Aberkennen | n | SANCTION expel | durch/adj > gen(gen) | gen=Staatsbürgerschaft;Titel;Mandat;Doktortitel
Ablöse | n | SANCTION expel | durch/adj/subj > gen/aus/gegen | gen=@official;person, gen!=Trainer;Spieler;Torhüter, comp!=Fußball;Rekord, recipient, actor
Abservierung | n | SANCTION expel | durch/adj/subj > gen/aus/gegen | recipient
Absägung | n | SANCTION expel | durch/adj/subj > gen/aus/gegen | recipient
Amtsverlust | n | SANCTION expel | durch/adj/subj > gen/aus/gegen | recipient
Anhebung | n | SANCTION | durch/adj/subj > auf(gen)/auf/gegen/gegen(gen)/für | gen=Zoll;Strafzoll;Einfuhrzoll;Importzoll;Schutzzoll, any
Anti-Dumping-Zoll | n | SANCTION | gen/durch/adj/comp/subj > gegen/gen(gegen)/für/auf(gen) | both
Antidumpingzoll | n | SANCTION | gen/durch/adj/comp/subj > gegen/gen(gegen)/für/auf(gen) | both
Bestrafung | n | SANCTION | durch/adj/subj > gen/gen(gen) | both, durch=*
Demontage | n | SANCTION expel | durch/adj/subj > gen/aus/gegen | gen=person, recipient, durch=*
Dienstfreistellung | n | SANCTION expel | durch/adj/subj > gen/aus/gegen | recipient
Einfuhrzoll | n | SANCTION | gen/durch/adj/comp/subj > gegen/gen(gegen)/für/auf(gen) | both
Einreisestopp | n | SANCTION | durch/gen/adj/comp/subj > für/gegen/gen(für)/gen(gegen)/aus | both
Einwanderungsstopp | n | SANCTION | durch/gen/adj/comp/subj > für/gegen/gen(für)/gen(gegen)/aus | both
Embargopolitik | n | SANCTION | gen/durch/adj/comp/subj > gegen/gen(gegen)/für/auf(gen) | both
Entfernung | n | SANCTION expel | durch/adj/subj > gen/aus/gegen | gen=@official;@diplomat;person;Polizist;Beamter;Beamte;Richter, aus=Amt;Dienst;Partei;Regierung;Position
Erhöhung | n | SANCTION | durch/adj/subj > auf(gen)/auf/gegen/gegen(gen)/für | gen=Zoll;Strafzoll;Einfuhrzoll;Importzoll;Schutzzoll, any
Freistellung | n | SANCTION expel | durch/adj/subj > gen/aus/gegen | gen=@official;@diplomat;Polizist;Beamte;Beamter;Richter;Offizier;person, durch=*, recipient
Gaskrieg | n | SANCTION | gen/durch/adj/comp/subj > gegen/gen(gegen)/für/auf(gen) | any
Gaskrieg | n | SANCTION | zwischen & mit | zwischen=actor
Importzoll | n | SANCTION | gen/durch/adj/comp/subj > gegen/gen(gegen)/für/auf(gen) | both
Isolation | n | SANCTION | durch/adj/subj > gen | gen=state;Regime;Regierung, durch=*, any
Kaltstellung | n | SANCTION expel | durch/adj/subj > gen/aus/gegen | gen=person, recipient
Parteiordnungsverfahren | n | SANCTION expel | durch/adj/subj > gen/aus/gegen | recipient
Sanktionspolitik | n | SANCTION | gen/durch/adj/comp/subj > gegen/gen(gegen)/für/auf(gen) | both
Sanktionsrunde | n | SANCTION | gen/durch/adj/comp/subj > gegen/gen(gegen)/für/auf(gen) | both
Visumpflicht | n | SANCTION | gen/durch/adj/subj > für/gegenüber | both
Zollkrieg | n | SANCTION | gen/durch/adj/comp/subj > gegen/gen(gegen)/für/auf(gen) | any
Zollkrieg | n | SANCTION | zwischen & mit | zwischen=actor
Zollschranke | n | SANCTION | gen/durch/adj/comp/subj > gegen/gen(gegen)/für/auf(gen) | both
Zuwanderungsstopp | n | SANCTION | durch/gen/adj/comp/subj > für/gegen/gen(für)/gen(gegen)/aus | both
Zwangsversetzung | n | SANCTION expel | durch/adj/subj > gen/aus/gegen | recipient

# adjectives: found by going through the words of news one by one
@ lemma | pos | act | frame | if
ausgeschlossen | a | SANCTION expel | - > subj | subj=person;@official;Abgeordnete;Abgeordneter;Mitglied;Parteimitglied, aus=Partei;Fraktion;Klub;Bündnis
exkommuniziert | a | SANCTION expel | - > subj | recipient
gefeuert | a | SANCTION expel | - > subj | recipient, subj=@official;@diplomat;person
geächtet | a | SANCTION | - > subj | recipient, subj=state;person;Regime
rausgeworfen | a | SANCTION expel | - > subj | recipient, subj=@official;@diplomat;person
