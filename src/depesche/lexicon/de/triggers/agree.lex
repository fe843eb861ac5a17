# AGREE: agree, offer, promise, commit to future cooperation; announce a meeting, visit, aid, cooperation; accept a proposal.
# Future CONSULT, SUPPORT, COOPERATE and AID become AGREE by the engine; here stand the words of agreeing, offering and promising themselves.
# gen(x): any attribute of that noun which names an actor. "clause=" tests the verb of the dependent clause and its objects; * = the slot is filled.

# verbs
@ lemma | pos | act | frame | if
abmachen       | v | AGREE | subj & mit/zwischen                          | actor
abschließen    | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)   | obj=@v_agreement
absegnen       | v | AGREE | subj > mit                                   | obj=Richtlinie;Abschlusserklärung;Aktionsplan;Fahrplan;Erklärung;Strategie;Resolution, actor, weak
absegnen | v | AGREE | subj > gen(obj)/dat/für | obj=*, subj=@v_parliament;Behörde;Bundesamt;Landesamt;Ministerium;Kartellamt;Zulassungsbehörde;Stadt;Landkreis;EU-Kommission;Kommission;Regierung;Bundesregierung, active
absprechen     | v | AGREE | subj & mit/zwischen                          | actor, obj!=Glaubwürdigkeit;Kompetenz;Legitimität;Recht;Fähigkeit;Eignung;Existenzrecht;Verdienst;Regierungsfähigkeit;Menschlichkeit
akkordieren    | v | AGREE | subj & mit                                   | both
akzeptieren    | v | AGREE | subj > gen(obj)/von(obj)                     | obj=@v_offer, actor
akzeptieren    | v | AGREE | subj > gen(obj)/von(obj)/clause              | actor
anbahnen       | v | AGREE | subj & mit/zwischen(obj)/mit(obj)            | obj=@v_agreement;Zusammenarbeit;Treffen;Koalition;Kooperation;Bündnis;Gespräch, actor
anbieten       | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/clause      | obj=@v_cooperation, actor
anbieten       | v | AGREE | subj > dat/gen(dat)/clause                   | clause=*, actor
anbieten       | v | AGREE | subj > dat/gen(dat)/für                      | subj=actor, obj=*
anbieten       | v | AGREE | subj > dat                                   | obj=Angebot;Lohnerhöhung;Route;Alternative;Kompromiss;Dialog;Zusammenarbeit, actor
anbieten       | v | AGREE | subj > dat/gen(dat)                          | dat=actor
anbieten       | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both, subj!=@business_term;@leisure, in!=Internet;Netz;Handel;Onlineshop;Laden;Geschäft;Supermarkt;Apotheke
anbieten       | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both, subj!=@business_term;@leisure, in!=Internet;Handel;Apotheke;Markt;Geschäft;Laden;Supermarkt;Netz
ankündigen     | v | AGREE | subj > dat/für/an/mit(obj)/mit(clause)/gen(obj)/gen(clause)/clause | clause=@v_cooperation, actor
ankündigen     | v | AGREE | subj > dat/für/an/mit(obj)/gen(obj)/bei(obj)/in(obj)/nach(obj) | obj=@v_cooperation, actor
ankündigen | v | AGREE | subj > dat/für/an/gen(obj)/gen(clause)/clause | both, subj!=@leisure, obj!=@leisure, obj!=Kandidatur;Bewerbung;Wahlkampf
ankündigen | v | AGREE | subj > dat/für/an/gen(obj) | subj=actor, obj=Maßnahme;Reform;Initiative;Kommission;Aufklärung;Lösung;Vorschlag;Gesetz;Gesetzentwurf;Programm;Paket;Konzept;Verbesserung;Neuwahl;Referendum;Volksabstimmung;Wahl;Politik, actor
annehmen       | v | AGREE | subj > gen(obj)/von(obj)                     | obj=@v_offer, actor
annehmen       | v | AGREE | subj > gen(dat)/gen(obj)/nach(obj)           | dat=Einladung
annehmen       | v | AGREE | subj > gen(obj)/von(obj)/nach(obj)           | obj=Einladung;Angebot;Hilfsangebot;Vorschlag;Plan;Kompromiss;Bedingung;Friedensplan
annehmen | v | AGREE | subj > gen(obj)/von(obj) | obj=Klage;Beschwerde;Verfassungsbeschwerde;Revision;Berufung;Petition, subj=@v_court;@court_body;actor
anschließen    | v | AGREE | subj & mit/dat                               | both
anstreben      | v | AGREE | subj > dat/mit(obj)/mit/gen(obj)/mit(clause) | obj=@v_planned, actor
anstreben      | v | AGREE | subj > mit/mit(clause)/obj(clause)/dat(clause)/nach(clause) | clause=@v_cooperation, actor
anstreben      | v | AGREE | subj > mit(obj)/zu(obj)/mit                  | obj=@v_agreement;Zusammenarbeit;Kooperation;Partnerschaft;Annäherung;Dialog;Beziehung;Mitgliedschaft;Beitritt, actor
aushandeln     | v | AGREE | subj & mit/zwischen                          | actor
aushandeln     | v | AGREE | subj & mit/zwischen                          | obj=@v_agreement
ausloten       | v | AGREE | subj & mit/zwischen(obj)/mit(obj)            | obj=@v_agreement;Zusammenarbeit;Treffen;Koalition;Kooperation;Bündnis;Gespräch, actor
ausmachen      | v | AGREE | subj & mit/zwischen                          | actor, obj!=@money;Prozent;Anteil;Teil;Hälfte;Drittel;Mehrheit;Unterschied;Summe
ausräumen      | v | AGREE | subj & mit/mit(obj)/zwischen(obj)            | obj=Streit;Meinungsverschiedenheit;Differenz;Missverständnis;Hindernis, both
äußern         | v | AGREE | subj > dat/zu(obj)/mit/gegenüber             | obj=Bereitschaft;Gesprächsbereitschaft;Verhandlungsbereitschaft;Kooperationsbereitschaft;Zustimmung;Kompromissbereitschaft;Einverständnis;Hilfsbereitschaft;Zusage;Wille;Entschlossenheit, actor
avisieren      | v | AGREE | subj > dat/für/an/mit(obj)/gen(obj)/bei(obj)/in(obj)/nach(obj) | obj=@v_cooperation, actor
beabsichtigen  | v | AGREE | subj > dat/für/an/mit(obj)/gen(obj)/bei(obj)/in(obj)/nach(obj) | obj=@v_cooperation, actor
beabsichtigen  | v | AGREE | subj > dat/mit(obj)/mit/gen(obj)/mit(clause) | obj=@v_planned, actor
beabsichtigen  | v | AGREE | subj > mit/mit(clause)/obj(clause)/dat(clause)/nach(clause) | clause=@v_cooperation, actor
beilegen       | v | AGREE | subj & mit/mit(obj)/zwischen(obj)            | obj=Streit;Konflikt;Grenzstreit;Handelsstreit;Gasstreit;Krise;Streitigkeit;Meinungsverschiedenheit;Tarifkonflikt;Tarifstreit;Differenz;Zwist;Fehde;Grenzkonflikt;Auseinandersetzung, actor
beipflichten   | v | AGREE | subj > dat/gen(dat)/gen(in)/in/mit/clause    | actor
beitreten      | v | AGREE | subj > dat/gen(dat)                          | status=occurred, both, weak
bekanntgeben   | v | AGREE | subj > dat/für/an/mit(obj)/mit(clause)/gen(obj)/gen(clause)/clause | clause=@v_cooperation, actor
bekanntgeben   | v | AGREE | subj > dat/für/an/mit(obj)/gen(obj)/bei(obj)/in(obj)/nach(obj) | obj=@v_cooperation, actor, obj!=Wahlbeteiligung;Wahlergebnis;Ergebnis;Beteiligung
bekräftigen    | v | AGREE | subj > dat/zu(obj)/mit/gegenüber             | obj=Bereitschaft;Gesprächsbereitschaft;Verhandlungsbereitschaft;Kooperationsbereitschaft;Zustimmung;Kompromissbereitschaft;Einverständnis;Hilfsbereitschaft;Zusage;Wille;Entschlossenheit, actor
bekunden       | v | AGREE | subj > dat/zu(obj)/mit/gegenüber             | obj=Bereitschaft;Gesprächsbereitschaft;Verhandlungsbereitschaft;Kooperationsbereitschaft;Zustimmung;Kompromissbereitschaft;Einverständnis;Hilfsbereitschaft;Zusage;Wille;Entschlossenheit, actor
bereitstehen   | v | AGREE | subj > für/gen(für)/gen(zu)                  | actor
beschließen    | v | AGREE | subj > dat/gen(obj)/für/an/gen(an)/in(obj)/clause | obj=@v_cooperation, actor
beschließen    | v | AGREE | subj > dat(clause)/mit(clause)/clause        | clause=@v_cooperation, actor
beschließen    | v | AGREE | subj & mit                                   | mit=actor, actor
beschließen    | v | AGREE | subj & mit                                   | clause=*, both
beschließen | v | AGREE | subj > gen(obj)/für(obj)/in(obj) | obj=*, subj=@v_parliament;@v_ministers;@v_official_body, obj!=@sanction;@restriction;@protest;@attack;Krieg;Streik;Ausschluss;Ausnahmezustand
beschließen | v | AGREE | subj > gen(obj)/für(obj)/in(obj) | obj=Entsendung;Mission;Aufnahme;Einrichtung;Gründung;Schaffung;Bildung;Bau;Ausbau;Finanzierung;Förderung;Aufbau;Programm;Hilfsprogramm;Aufstockung, actor
besiegeln      | v | AGREE | subj & mit/mit(obj)/zwischen(obj)/zwischen   | obj=@v_agreement;Paket;Allianz;Zusammenarbeit;Kooperation
beteuern       | v | AGREE | subj > dat/zu(obj)/mit/gegenüber             | obj=Bereitschaft;Gesprächsbereitschaft;Verhandlungsbereitschaft;Kooperationsbereitschaft;Zustimmung;Kompromissbereitschaft;Einverständnis;Hilfsbereitschaft;Zusage;Wille;Entschlossenheit, actor
betonen        | v | AGREE | subj > dat/zu(obj)/mit/gegenüber             | obj=Bereitschaft;Gesprächsbereitschaft;Verhandlungsbereitschaft;Kooperationsbereitschaft;Zustimmung;Kompromissbereitschaft;Einverständnis;Hilfsbereitschaft;Zusage;Wille;Entschlossenheit, actor
bewilligen     | v | AGREE | subj > dat/für/an/mit(obj)/gen(obj)/bei(obj)/in(obj)/nach(obj) | obj=@v_cooperation, actor
bewilligen     | v | AGREE | subj > gen(obj)/dat/für                      | obj=Demonstration;Kundgebung;Einreise;Export;Überflug;Bau;Parade;Visum;Ausfuhr;Lieferung;Besuch;Nutzung;Marsch;Antrag;Einsatz;Kredit;Protest, actor
bewilligen     | v | AGREE | subj > dat/gen(obj)/für                      | both
bieten         | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/clause      | obj=@v_cooperation, actor
bieten         | v | AGREE | subj > dat                                   | obj=Angebot;Lohnerhöhung;Route;Alternative;Kompromiss;Dialog;Zusammenarbeit, actor
bieten         | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both
bilden         | v | AGREE | subj & mit/mit(obj)/aus(obj)/zwischen(obj)   | obj=Koalition;Regierungskoalition;Bündnis;Allianz;Wahlbündnis;Regierungsbündnis;Listenverbindung;Koalitionsregierung;Einheitsregierung;Fraktionsgemeinschaft;Linksbündnis
billigen | v | AGREE | subj > gen(obj)/dat/für | obj=*, subj=@v_parliament;Behörde;Bundesamt;Landesamt;Ministerium;Kartellamt;Zulassungsbehörde;Stadt;Landkreis;EU-Kommission;Kommission;Regierung;Bundesregierung, active
eingehen       | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)   | obj=@v_agreement
eingehen       | v | AGREE | subj & mit/mit(obj)/aus(obj)/zwischen(obj)   | obj=Koalition;Regierungskoalition;Bündnis;Allianz;Wahlbündnis;Regierungsbündnis;Listenverbindung;Koalitionsregierung;Einheitsregierung;Fraktionsgemeinschaft;Linksbündnis
einladen       | v | AGREE | subj > obj/mit(zu)/zu(obj)                           | zu=@v_meeting, zu!=@press_date, actor
einladen       | v | AGREE | subj > obj                                   | both, zu!=@press_date
einlenken      | v | AGREE | subj > auf/gegenüber                         | auf=*, actor
einräumen      | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both
einschlagen    | v | AGREE | subj > gen(in)/mit                           | in=Hand;Angebot;Vorschlag;Handel;Geschäft;Kompromiss;Plan, actor
einschwenken   | v | AGREE | subj > auf/gegenüber                         | auf=*, actor
einwilligen    | v | AGREE | subj > gen(in)/mit                           | in=*, actor
einwilligen    | v | AGREE | subj > dat/gen(dat)/gen(in)/in/mit/clause    | actor
entgegensehen  | v | AGREE | subj > gen(dat)/dat                          | dat=@v_demand
erklären       | v | AGREE | subj > dat/zu(obj)/mit/gegenüber             | obj=Bereitschaft;Gesprächsbereitschaft;Verhandlungsbereitschaft;Kooperationsbereitschaft;Zustimmung;Kompromissbereitschaft;Einverständnis;Hilfsbereitschaft;Zusage;Wille;Entschlossenheit, actor
erlauben       | v | AGREE | subj > gen(obj)/dat/für                      | obj=Demonstration;Kundgebung;Einreise;Export;Überflug;Bau;Parade;Visum;Ausfuhr;Lieferung;Besuch;Nutzung;Marsch;Antrag;Einsatz;Kredit;Protest, actor
erlauben       | v | AGREE | subj > dat/gen(obj)/für                      | both
erlauben | v | AGREE | subj > gen(obj)/dat/für | obj=*, subj=@v_parliament;Behörde;Bundesamt;Landesamt;Ministerium;Kartellamt;Zulassungsbehörde;Stadt;Landkreis;EU-Kommission;Kommission;Regierung;Bundesregierung, active
erneuern       | v | AGREE | subj & mit/mit(obj)                          | obj=@v_agreement;Mandat
erreichen      | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)   | obj=@v_agreement, obj!=Grenze;Grenzübergang;Text;Korridor;Schutzzone;Sicherheitszone;Pufferzone;Obergrenze, subj!=@migrant;Flüchtling;Migrant
erwägen        | v | AGREE | subj > dat/mit(obj)/mit/gen(obj)/mit(clause) | obj=@v_planned, actor
erzielen       | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)   | obj=@v_agreement
festklopfen    | v | AGREE | subj & mit/mit(obj)/zwischen(obj)/zwischen   | obj=@v_agreement;Paket;Allianz;Zusammenarbeit;Kooperation
festschreiben  | v | AGREE | subj & mit/mit(obj)/zwischen(obj)/zwischen   | obj=@v_agreement;Paket;Allianz;Zusammenarbeit;Kooperation
festzurren     | v | AGREE | subj & mit/mit(obj)/zwischen(obj)/zwischen   | obj=@v_agreement;Paket;Allianz;Zusammenarbeit;Kooperation
finden         | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)   | obj=@v_agreement
folgen         | v | AGREE | subj > gen(dat)/gen(obj)/nach(obj)           | dat=Einladung
formen         | v | AGREE | subj & mit/mit(obj)/aus(obj)/zwischen(obj)   | obj=Koalition;Regierungskoalition;Bündnis;Allianz;Wahlbündnis;Regierungsbündnis;Listenverbindung;Koalitionsregierung;Einheitsregierung;Fraktionsgemeinschaft;Linksbündnis
freigeben      | v | AGREE | subj > dat/gen(obj)/für                      | both
freigeben | v | AGREE | subj > gen(obj)/dat/für | obj=*, subj=@v_parliament;Behörde;Bundesamt;Landesamt;Ministerium;Kartellamt;Zulassungsbehörde;Stadt;Landkreis;EU-Kommission;Kommission;Regierung;Bundesregierung, active
fusionieren    | v | AGREE | subj & mit/dat                               | both
garantieren    | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/clause      | obj=@v_cooperation, actor
garantieren    | v | AGREE | subj > dat/gen(dat)                          | dat=actor
garantieren    | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both
geloben        | v | AGREE | subj > dat/gen(dat)/clause                   | clause=*, actor
geloben        | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both
genehmigen     | v | AGREE | subj > gen(obj)/dat/für                      | obj=Demonstration;Kundgebung;Einreise;Export;Überflug;Bau;Parade;Visum;Ausfuhr;Lieferung;Besuch;Nutzung;Marsch;Antrag;Einsatz;Kredit;Protest, actor
genehmigen     | v | AGREE | subj > dat/gen(obj)/für                      | both
gestatten      | v | AGREE | subj > gen(obj)/dat/für                      | obj=Demonstration;Kundgebung;Einreise;Export;Überflug;Bau;Parade;Visum;Ausfuhr;Lieferung;Besuch;Nutzung;Marsch;Antrag;Einsatz;Kredit;Protest, actor
gestatten      | v | AGREE | subj > dat/gen(obj)/für                      | both
gestatten | v | AGREE | subj > gen(obj)/dat/für | obj=*, subj=@v_parliament;Behörde;Bundesamt;Landesamt;Ministerium;Kartellamt;Zulassungsbehörde;Stadt;Landkreis;EU-Kommission;Kommission;Regierung;Bundesregierung, active
gewähren       | v | AGREE | subj > dat/gen(obj)/für                      | both
gründen        | v | AGREE | subj & mit/mit(obj)/aus(obj)/zwischen(obj)   | obj=Koalition;Regierungskoalition;Bündnis;Allianz;Wahlbündnis;Regierungsbündnis;Listenverbindung;Koalitionsregierung;Einheitsregierung;Fraktionsgemeinschaft;Linksbündnis
gutheißen | v | AGREE | subj > gen(obj)/dat/für | obj=*, subj=@v_parliament;Behörde;Bundesamt;Landesamt;Ministerium;Kartellamt;Zulassungsbehörde;Stadt;Landkreis;EU-Kommission;Kommission;Regierung;Bundesregierung, active
hoffen         | v | AGREE | subj > mit(auf)                              | auf=@v_agreement, status=hypothetical, both
koalieren      | v | AGREE | subj & mit/dat                               | both
laden          | v | AGREE | subj > obj/mit(zu)/zu(obj)                           | zu=@v_meeting, zu!=@press_date, actor
laden          | v | AGREE | subj > obj                                   | both, zu!=@press_date
nachkommen     | v | AGREE | subj > gen(dat)/dat                          | dat=@v_demand
offerieren     | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/clause      | obj=@v_cooperation, actor
offerieren     | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both
paraphieren    | v | AGREE | subj & mit/mit(obj)/zwischen(obj)/zwischen   | obj=@v_agreement;Paket;Allianz;Zusammenarbeit;Kooperation
planen         | v | AGREE | subj > dat/für/an/mit(obj)/gen(obj)/bei(obj)/in(obj)/nach(obj) | obj=@v_cooperation, actor
planen         | v | AGREE | subj > dat/mit(obj)/mit/gen(obj)/mit(clause) | obj=@v_planned, actor
planen         | v | AGREE | subj > mit/mit(clause)/obj(clause)/dat(clause)/nach(clause) | clause=@v_cooperation, actor
planen | v | AGREE | subj > dat/für/gen(obj)/clause | subj=actor, clause=*, actor
schließen      | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)   | obj=@agreement;Bündnis;Pakt;Frieden;Kompromiss;Koalition;Allianz;Vertrag;Abkommen;Vereinbarung;Waffenstillstand;Burgfrieden;Partnerschaft;Städtepartnerschaft;Handel
schmieden      | v | AGREE | subj & mit/mit(obj)/zwischen(obj)/zwischen   | obj=@v_agreement;Paket;Allianz;Zusammenarbeit;Kooperation
schnüren       | v | AGREE | subj & mit/mit(obj)/zwischen(obj)/zwischen   | obj=@v_agreement;Paket;Allianz;Zusammenarbeit;Kooperation
signalisieren  | v | AGREE | subj > dat/zu(obj)/mit/gegenüber             | obj=Bereitschaft;Gesprächsbereitschaft;Verhandlungsbereitschaft;Kooperationsbereitschaft;Zustimmung;Kompromissbereitschaft;Einverständnis;Hilfsbereitschaft;Zusage;Wille;Entschlossenheit, actor
signalisieren  | v | AGREE | subj > dat/clause                            | obj!=Ablehnung;Nein;Kritik;Widerstand, actor
spekulieren    | v | AGREE | subj > mit(auf)                              | auf=@v_agreement, status=hypothetical, both
treffen        | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)   | obj=@v_agreement
übereinkommen  | v | AGREE | subj & mit/in                                | actor
übereinstimmen | v | AGREE | subj & mit/in                                | actor
unterbreiten   | v | AGREE | subj > dat/gen(dat)/an                       | obj=Angebot;Tarifangebot;Friedensangebot;Hilfsangebot;Gesprächsangebot;Kompromissangebot;Offerte
unterstreichen | v | AGREE | subj > dat/zu(obj)/mit/gegenüber             | obj=Bereitschaft;Gesprächsbereitschaft;Verhandlungsbereitschaft;Kooperationsbereitschaft;Zustimmung;Kompromissbereitschaft;Einverständnis;Hilfsbereitschaft;Zusage;Wille;Entschlossenheit, actor
verabreden     | v | AGREE | subj & mit/zwischen                          | actor
verabreden     | v | AGREE | subj & mit/zwischen                          | obj=@v_agreement
verabschieden  | v | AGREE | subj > mit                                   | obj=Richtlinie;Abschlusserklärung;Aktionsplan;Fahrplan;Erklärung;Strategie;Resolution, actor, weak
verabschieden  | v | AGREE | subj & mit                                   | obj=Verhaltenskodex;Kodex;Charta;Aktionsplan;Abschlusserklärung;Schlusserklärung;Gipfelerklärung;Fahrplan, both
verbürgen      | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both
vereinbaren    | v | AGREE | subj & mit/zwischen                          | actor
vereinbaren    | v | AGREE | subj & mit/zwischen                          | obj=@v_agreement
vereinbaren    | v | AGREE | subj & mit                                   | obj=Termin;Treffen;Zusammenarbeit;Ziel;Grenzwert;Aufteilung;Richtlinie;Regel;Fahrplan;Zeitplan;Frist
verheißen      | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both
verkünden      | v | AGREE | subj > dat/für/an/mit(obj)/mit(clause)/gen(obj)/gen(clause)/clause | clause=@v_cooperation, actor
verkünden      | v | AGREE | subj > dat/für/an/mit(obj)/gen(obj)/bei(obj)/in(obj)/nach(obj) | obj=@v_cooperation, actor
verlängern     | v | AGREE | subj & mit/mit(obj)                          | obj=@v_agreement;Mandat
verpflichten   | v | AGREE | - > subj                                     | weak, refl
versichern     | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/clause      | obj=@v_cooperation, actor
versichern     | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both
versprechen    | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/clause      | obj=@v_cooperation, actor
versprechen    | v | AGREE | subj > dat/gen(dat)/clause                   | clause=*, actor
versprechen    | v | AGREE | subj > dat/gen(dat)/für                      | subj=actor, obj=*
versprechen    | v | AGREE | subj > dat/gen(dat)                          | dat=actor
versprechen    | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both
vorbereiten    | v | AGREE | subj & mit/zwischen(obj)/mit(obj)            | obj=@v_agreement;Zusammenarbeit;Treffen;Koalition;Kooperation;Bündnis;Gespräch, actor
vorhaben       | v | AGREE | subj > dat/mit(obj)/mit/gen(obj)/mit(clause) | obj=@v_planned, actor
vorhaben       | v | AGREE | subj > mit/mit(clause)/obj(clause)/dat(clause)/nach(clause) | clause=@v_cooperation, actor
vorlegen       | v | AGREE | subj > dat/gen(dat)/an                       | obj=Angebot;Tarifangebot;Friedensangebot;Hilfsangebot;Gesprächsangebot;Kompromissangebot;Offerte
vorsehen       | v | AGREE | subj > dat/für/an/mit(obj)/gen(obj)/bei(obj)/in(obj)/nach(obj) | obj=@v_cooperation, actor
zeigen         | v | AGREE | subj > dat/zu(obj)/mit/gegenüber             | obj=Bereitschaft;Gesprächsbereitschaft;Verhandlungsbereitschaft;Kooperationsbereitschaft;Zustimmung;Kompromissbereitschaft;Einverständnis;Hilfsbereitschaft;Zusage;Wille;Entschlossenheit, actor
zubilligen     | v | AGREE | subj > dat/gen(obj)/für                      | both
zugestehen     | v | AGREE | subj > dat/gen(obj)/für                      | both
zulassen       | v | AGREE | subj > gen(obj)/dat/für                      | obj=Demonstration;Kundgebung;Einreise;Export;Überflug;Bau;Parade;Visum;Ausfuhr;Lieferung;Besuch;Nutzung;Marsch;Antrag;Einsatz;Kredit;Protest, actor
zulassen       | v | AGREE | subj > dat/gen(obj)/für                      | both
zulassen | v | AGREE | subj > gen(obj)/von(obj) | obj=Klage;Beschwerde;Verfassungsbeschwerde;Revision;Berufung;Petition;Volksbegehren, actor
zulassen | v | AGREE | subj > gen(obj)/dat/für | obj=*, subj=@v_parliament;Behörde;Bundesamt;Landesamt;Ministerium;Kartellamt;Zulassungsbehörde;Stadt;Landkreis;EU-Kommission;Kommission;Regierung;Bundesregierung, active
zusagen        | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/clause      | obj=@v_cooperation, actor
zusagen        | v | AGREE | subj > dat/gen(dat)/clause                   | clause=*, actor
zusagen        | v | AGREE | subj > dat/gen(dat)/für                      | subj=actor, obj=*
zusagen        | v | AGREE | subj > dat/gen(dat)/gen(in)/in/mit/clause    | actor
zusagen        | v | AGREE | subj > dat/gen(dat)                          | dat=actor
zusagen        | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both
zusagen | v | AGREE | subj > dat/für/gen(obj)/clause | subj=actor, actor
zusammengehen  | v | AGREE | subj & mit/dat                               | both
zusichern      | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/clause      | obj=@v_cooperation, actor
zusichern      | v | AGREE | subj > dat/gen(dat)/clause                   | clause=*, actor
zusichern      | v | AGREE | subj > dat/gen(dat)/für                      | subj=actor, obj=*
zusichern      | v | AGREE | subj > dat/gen(dat)                          | dat=actor
zusichern      | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both
zusichern | v | AGREE | subj > dat/für/gen(obj)/clause | subj=actor, actor
zustimmen      | v | AGREE | subj > gen(dat)/mit(dat)                     | dat=@v_offer, subj!=@v_parliament, actor
zustimmen      | v | AGREE | subj > dat/gen(dat)/gen(in)/in/mit/clause    | actor

# reflexive verbs
@ lemma | pos | act | frame | if
sich absprechen        | v | AGREE | subj & mit/zwischen                          | actor
sich abstimmen         | v | AGREE | subj & mit/zwischen                          | actor
sich halten          | v | AGREE | subj > mit(an)/gen(an)/gegenüber             | an=@agreement;Konvention;Abmachung;Zusage;Versprechen;Verpflichtung;Resolution;Waffenstillstand, actor
sich anbieten          | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich anbieten | v | AGREE | subj > dat | als=Vermittler;Gastgeber, actor
sich annähern          | v | AGREE | subj & dat/mit                               | actor
sich anschließen       | v | AGREE | subj > dat/gen(dat)                          | both
sich antragen | v | AGREE | subj > dat | als=Vermittler;Gastgeber, actor
sich arrangieren       | v | AGREE | subj & mit/zwischen                          | actor
sich aussöhnen         | v | AGREE | subj & dat/mit                               | actor
sich bekennen          | v | AGREE | subj > zu/gen(zu)                            | zu=Ziel;Verpflichtung;Zusammenarbeit;Abkommen;Bündnis;Vertrag;Partnerschaft, actor
sich bereiterklären    | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich bereitfinden      | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich durchringen       | v | AGREE | subj > dat(clause)/clause/gen(zu)/mit(zu)    | clause=@v_cooperation, actor
sich einigen           | v | AGREE | subj & mit/zwischen                          | actor, subj!=Konkurrent;Kartell;Hersteller;Anbieter;Verein;Eltern
sich einigen           | v | AGREE | subj & mit/zwischen                          | auf=*, subj!=Konkurrent;Kartell;Hersteller;Anbieter;Verein;Eltern
sich einlassen         | v | AGREE | subj > gen(auf)/mit                          | auf=Verhandlung;Gespräch;Kompromiss;Vorschlag;Forderung;Deal;Handel, actor
sich entschließen      | v | AGREE | subj > dat(clause)/clause/gen(zu)/mit(zu)    | clause=@v_cooperation, actor
sich erbieten          | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich festlegen         | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich fügen | v | AGREE | subj > dat/gen(dat) | dat=@demand;Forderung;Verlangen;Ultimatum;Wunsch, actor
sich verabreden        | v | AGREE | subj & mit/zwischen                          | actor
sich verbünden         | v | AGREE | subj & mit/zwischen                          | actor
sich vergleichen       | v | AGREE | subj & mit/zwischen                          | actor
sich verpflichten      | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich versöhnen         | v | AGREE | subj & dat/mit                               | actor
sich verständigen      | v | AGREE | subj & mit/zwischen                          | actor, subj!=Konkurrent;Kartell;Hersteller;Anbieter;Verein;Eltern
sich verständigen      | v | AGREE | subj & mit/zwischen                          | auf=*, subj!=Konkurrent;Kartell;Hersteller;Anbieter;Verein;Eltern
sich vertragen         | v | AGREE | subj & dat/mit                               | actor
sich zusammenfinden    | v | AGREE | subj & mit/zwischen                          | actor
sich zusammenraufen    | v | AGREE | subj & dat/mit                               | actor
sich zusammenschließen | v | AGREE | subj & mit/zwischen                          | actor
sich zusammentun       | v | AGREE | subj & mit/zwischen                          | actor

# support-verb constructions
@ lemma | pos | act | frame | if
Abkommen abschließen                   | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Abkommen aushandeln                    | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Abkommen erzielen                      | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Abkommen schließen                     | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Abkommen vereinbaren                   | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Absprache treffen                      | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Allianz bilden                         | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Allianz eingehen                       | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Allianz schmieden                      | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
als Vermittler anbieten                | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
an Verhandlungstisch setzen            | v | AGREE | subj & mit                                                   | both
an Verhandlungstisch zurückkehren      | v | AGREE | subj > mit/zu                                                | actor
Angebot abgeben                        | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Angebot annehmen                       | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Angebot erneuern                       | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Angebot machen                         | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Angebot unterbreiten                   | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Angebot vorlegen                       | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Asyl anbieten                          | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
auf Angebot eingehen                   | v | AGREE | subj > gen(auf)/von(auf)                     | any
auf Bedingung eingehen                 | v | AGREE | subj > gen(auf)/von(auf)                     | any
auf Forderung eingehen                 | v | AGREE | subj > gen(auf)/von(auf)                     | any
auf gemeinsam Linie einigen            | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
auf gemeinsam Nenner kommen            | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
auf sich nehmen | v | AGREE | subj > gegenüber/obj | obj=@promise;Verpflichtung;Last;Auflage;Bürde, actor
auf Vorschlag eingehen                 | v | AGREE | subj > gen(auf)/von(auf)                     | any
Aufnahme von Verhandlung beschließen   | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Ausgleich suchen | v | AGREE | subj & mit | both
Avance machen                          | v | AGREE | subj > dat/obj                                               | both
Beistand versprechen                   | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Beistand zusichern                     | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
bekannt geben                          | v | AGREE | subj > dat/für/an/mit(obj)/mit(clause)/gen(obj)/gen(clause)/clause | clause=@v_cooperation, actor
bereit stehen                          | v | AGREE | subj > für/gen(für)/zu                       | actor
Bereitschaft äußern                    | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Bereitschaft bekunden                  | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Bereitschaft erklären                  | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Bereitschaft signalisieren             | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Bereitschaft zeigen                    | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Beschluss fassen | v | AGREE | subj > clause | actor
Bündnis bilden                         | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Bündnis eingehen                       | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Bündnis schließen                      | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Bündnis schmieden                      | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Dialog anbieten                        | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Durchbruch erreichen                   | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Durchbruch erzielen                    | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
einig werden                           | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Einigung erreichen                     | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Einigung erzielen                      | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Einigung finden                        | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Einigung verkünden                     | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Einladung annehmen                     | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Einladung aussprechen                  | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Einladung überbringen                  | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Einverständnis erklären                | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Einverständnis geben                   | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Erlaubnis erteilen                     | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Feuerpause vereinbaren                 | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Freigabe erteilen                      | v | AGREE | subj > dat/gen(für)/gen(zu)/gen(dat)         | any
Frieden schließen                      | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Frieden vereinbaren                    | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Friedensgespräch anbieten              | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Friedenspfeife rauchen                 | v | AGREE | subj & mit                                                   | any
Friedensvertrag schließen              | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Garantie abgeben                       | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Garantie geben                         | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
gemeinsam Front bilden                 | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
gemeinsam Sache machen                 | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Genehmigung erteilen                   | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Genehmigung erteilen | v | AGREE | subj > dat/für(obj)/für | actor
Gespräch anbieten                      | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Gespräch vereinbaren                   | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Gesprächsbereitschaft signalisieren    | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
grün Licht erteilen                    | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
grün Licht geben                       | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
grün Licht geben                       | v | AGREE | subj > dat/gen(für)/gen(zu)/gen(dat)         | any
grün Licht geben | v | AGREE | subj > dat/für/gen(für) | actor
Hand ausstrecken                       | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Hand reichen                           | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
handelseinig werden                    | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Hilfe anbieten                         | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Hilfe ankündigen                       | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Hilfe versprechen                      | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Hilfe zusagen                          | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Hilfe zusichern                        | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
ihr Wort geben                         | v | AGREE | subj > dat/obj/clause                                        | actor
in Aussicht stellen                    | v | AGREE | subj > dat/für/an/mit(obj)/mit(clause)/gen(obj)/gen(clause)/clause | clause=@v_cooperation, actor
in Aussicht stellen                    | v | AGREE | subj > dat/für/an/mit(obj)/gen(obj)/bei(obj)/in(obj)/nach(obj) | obj=@v_cooperation, actor
in Aussicht stellen                    | v | AGREE | subj > dat/gen(dat)/gen(obj)/für/an/clause   | both
in Aussicht stellen                    | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
ins Leben rufen                        | v | AGREE | subj & mit                                                   | obj=Partnerschaft;Bündnis;Allianz;Koalition;Kontaktgruppe;Freihandelszone;Zollunion;Arbeitsgruppe;Union, both
Ja sagen                               | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Jawort geben                           | v | AGREE | subj > dat/zu/gen(zu)                                        | both
Koalition anbieten                     | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Koalition anstreben                    | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Koalition bilden                       | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Koalition eingehen                     | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Koalition schließen                    | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Koalition schmieden                    | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Kompromiss aushandeln                  | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Kompromiss erreichen                   | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Kompromiss erzielen                    | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Kompromiss finden                      | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Kompromiss schließen                   | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Kompromissbereitschaft signalisieren   | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Kompromissbereitschaft zeigen          | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Konsens erreichen                      | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Konsens erzielen                       | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Konsens finden                         | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Kredit zusagen                         | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Kriegsbeil begraben                    | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Kriegsbeil vergraben                   | v | AGREE | subj & mit                                                   | any
kurz vor Abschluss stehen              | v | AGREE | subj & mit/gen(vor)/zwischen                                 | both
Mitgliedschaft anbieten                | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
nach Deutschland einladen              | v | AGREE | subj > obj/dat/in/nach                       | any
Nagel mit Kopf machen                  | v | AGREE | subj & mit                                                   | both
Offerte machen                         | v | AGREE | subj > dat/obj/an                                            | actor
Offerte unterbreiten                   | v | AGREE | subj > dat/obj/an                                            | actor
Okay geben                             | v | AGREE | subj > dat/gen(für)/gen(zu)/gen(dat)         | any
Olivenzweig reichen                    | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Pakt schließen                         | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Pakt schmieden                         | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Partnerschaft eingehen                 | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Partnerschaft vereinbaren              | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Plazet geben                           | v | AGREE | subj > dat/gen(für)/gen(zu)/gen(dat)         | any
Reise antreten | v | AGREE | subj > - | status=future, actor
Sanktus geben                          | v | AGREE | subj > dat/obj/zu                                            | actor
Schulterschluss suchen                 | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Schulterschluss üben                   | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Schutz zusagen                         | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Segen geben                            | v | AGREE | subj > dat/gen(für)/gen(zu)/gen(dat)         | any
sein Wort geben                        | v | AGREE | subj > dat/obj/clause                                        | actor
sich anheischig machen                 | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich aufeinander zubewegen             | v | AGREE | subj & dat/mit                               | actor
sich aufgeschlossen zeigen             | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich bereit erklären                   | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich bereit finden                     | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich bereit zeigen                     | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich dialogbereit zeigen               | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich einig werden                      | v | AGREE | subj & mit                                   | actor
sich einig zeigen                      | v | AGREE | subj & mit                                   | actor
sich einverstanden erklären            | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich einverstanden zeigen              | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich entgegenkommend zeigen            | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich entschlossen zeigen               | v | AGREE | subj > mit/clause                            | clause=@v_cooperation, actor
sich gesprächsbereit geben             | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich gesprächsbereit zeigen            | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich handelseinig werden               | v | AGREE | subj & mit                                   | actor
sich handelseinig zeigen               | v | AGREE | subj & mit                                   | actor
sich kompromissbereit zeigen           | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich kooperationsbereit zeigen         | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich offen zeigen                      | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich verhandlungsbereit zeigen         | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
sich willens zeigen                    | v | AGREE | subj > dat/gegenüber/mit/zu/gen(zu)/für/gen(für)/clause | actor
Sicherheitsgarantie geben              | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Tarifeinigung erzielen                 | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Tarifvertrag schließen                 | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Termin vereinbaren                     | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Treffen vereinbaren                    | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Tür offen halten                       | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Tür offenhalten                        | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
überein kommen                         | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Übereinkommen treffen                  | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Übereinkunft erzielen                  | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Übereinkunft treffen                   | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
unter Dach Fach bringen                | v | AGREE | subj & mit/mit(obj)/zwischen(obj)                            | actor
Unterstützung anbieten                 | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Unterstützung ankündigen               | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Unterstützung versprechen              | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Unterstützung zusagen                  | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Unterstützung zusichern                | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Vereinbarung aushandeln                | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Vereinbarung erzielen                  | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Vereinbarung schließen                 | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Vereinbarung treffen                   | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Verhandlung anbieten                   | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Verhandlung vereinbaren                | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Verhandlungsbereitschaft signalisieren | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Vermittlung anbieten                   | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Verpflichtung eingehen                 | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Verpflichtung übernehmen               | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Versprechen abgeben                    | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Versprechen erneuern                   | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Versprechen geben                      | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Versprechen machen                     | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Verständigung erreichen                | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Verständigung erzielen                 | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Vertrag abschließen                    | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Vertrag aushandeln                     | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Vertrag schließen                      | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Waffenruhe aushandeln                  | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Waffenruhe vereinbaren                 | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Waffenstillstand aushandeln            | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Waffenstillstand schließen             | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Waffenstillstand vereinbaren           | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Weg frei machen                        | v | AGREE | subj > für/gen(für)                          | für=*, both
Weg freimachen                         | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Waffen schweigen lassen | v | AGREE | subj & mit | any
zu Besuch einladen                     | v | AGREE | subj > obj/dat/in/nach                       | any
zu Gespräch einladen                   | v | AGREE | subj > obj/dat/in/nach                       | any
zu Verhandlung einladen                | v | AGREE | subj > obj/dat/in/nach                       | any
zueinander finden                      | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Zulassung erteilen | v | AGREE | subj > dat/für(obj)/für | actor
zum Beitritt einladen                  | v | AGREE | subj > obj/dat/in/nach                       | any
zum Besuch einladen                    | v | AGREE | subj > obj/dat/in/nach                       | any
zum Dialog einladen                    | v | AGREE | subj > obj/dat/in/nach                       | any
zum Gespräch einladen                  | v | AGREE | subj > obj/dat/in/nach                       | any
zum Gipfel einladen                    | v | AGREE | subj > obj/dat/in/nach                       | any
zum Staatsbesuch einladen              | v | AGREE | subj > obj/dat/in/nach                       | any
zum Treffen einladen                   | v | AGREE | subj > obj/dat/in/nach                       | any
zur Konferenz einladen                 | v | AGREE | subj > obj/dat/in/nach                       | any
zur Sitzung laden                      | v | AGREE | subj > obj/dat/in/nach                       | any
Zusage erteilen                        | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Zusage geben                           | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Zusage machen                          | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Zusammenarbeit anbieten                | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Zusammenarbeit ankündigen              | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Zusammenarbeit beschließen             | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Zusammenarbeit vereinbaren             | v | AGREE | subj & mit/mit(obj)/zwischen/zwischen(obj)/von(obj)/gen(obj) | any
Zusammenarbeit zusagen                 | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Zuschlag erteilen                      | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Zustimmung erklären                    | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Zustimmung erteilen                    | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Zustimmung erteilen                    | v | AGREE | subj > dat/gen(für)/gen(zu)/gen(dat)         | any
Zustimmung geben                       | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor
Zustimmung geben                       | v | AGREE | subj > dat/gen(für)/gen(zu)/gen(dat)         | any
Zustimmung signalisieren               | v | AGREE | subj > dat/gen(dat)/an/gen(an)/für/gen(für)/gen(obj)/zu/gegenüber/mit/clause | actor

# nouns
@ lemma | pos | act | frame | if
Abkommen                  | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Abkommen                  | n | AGREE | zwischen/adj & mit/gen/aus                   | zwischen=actor
Abmachung                 | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Absicht                   | n | AGREE | gen/adj/durch/comp/subj > mit/dat(clause)/obj(clause)/clause | clause=@v_cooperation, actor
Absichtserklärung         | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Absprache                 | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Absprache                 | n | AGREE | zwischen/adj/comp/gen & mit                  | any
Allianz                   | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Allianz                   | n | AGREE | zwischen/adj & mit/gen/aus                   | zwischen=actor
Angebot                   | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Angebotspaket             | n | AGREE | gen/von/adj/subj > an/für/dat                | actor
Ankündigung               | n | AGREE | gen/adj/durch/comp/subj > mit/dat(clause)/obj(clause)/clause | clause=@v_cooperation, actor
Annahme                   | n | AGREE | durch/von/adj > gen(gen)                     | gen=@v_offer
Assoziierungsabkommen     | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Asylangebot               | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Atomabkommen              | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Auslieferungsabkommen     | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Beistandsgarantie         | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Beistandszusage           | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Beitritt                  | n | AGREE | gen/zwischen/von & mit/zu/in                 | both, weak
Bereitschaft              | n | AGREE | gen/adj/durch/comp/subj/bei/in > gegenüber/gen(gegenüber)/zu/gen(zu)/mit/für/gen(für)/clause | actor, comp!=Alarm;Gefecht;Kampf;Einsatz;Gewalt;Kriegs;Ruf;Ärzte;Risiko;Zahlungs;Leistungs
Bereitschaftserklärung    | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Beschluss                 | n | AGREE | gen/adj/durch/comp/subj > für/gen(zu)/mit(zu) | zu=@v_cooperation, actor
Bewilligung               | n | AGREE | durch/von/adj/subj/gen > gen(gen)/für/gen(für)/an | both
Bündnis                   | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Bündnis                   | n | AGREE | zwischen/adj & mit/gen/aus                   | zwischen=actor
Burgfrieden               | n | AGREE | zwischen/gen/adj/subj & mit                  | both
Deal                      | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Dialogangebot             | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Dialogbereitschaft        | n | AGREE | gen/adj/durch/comp/subj/bei/in > gegenüber/gen(gegenüber)/zu/gen(zu)/mit/für/gen(für)/clause | actor
Durchbruch                | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Durchbruch                | n | AGREE | zwischen(in)/zwischen(bei) & mit             | both
Einigung                  | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Einigung                  | n | AGREE | zwischen/adj/comp/gen & mit                  | any
Einigung                  | n | AGREE | zwischen(in)/zwischen(um)/zwischen(über) & mit | any
Einladung                 | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/nach/zu | both, zu!=@press_date
Einvernehmen              | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Einverständnis            | n | AGREE | gen/adj/durch/comp/subj/bei/in > gegenüber/gen(gegenüber)/zu/gen(zu)/mit/für/gen(für)/clause | actor
Einwilligung              | n | AGREE | gen/adj/durch/comp/subj/bei/in > gegenüber/gen(gegenüber)/zu/gen(zu)/mit/für/gen(für)/clause | actor
Entgegenkommen            | n | AGREE | gen/adj/durch/comp/subj/bei/in > gegenüber/gen(gegenüber)/zu/gen(zu)/mit/für/gen(für)/clause | actor
Erlaubnis                 | n | AGREE | durch/von/adj/subj/gen > gen(gen)/für/gen(für)/an | both
Finanzierungszusage       | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Finanzzusage              | n | AGREE | gen/von/durch/adj/comp/subj > an/für/gen(für)/dat | actor
Freigabe                  | n | AGREE | durch/von/adj/subj/gen > gen(gen)/für/gen(für)/an | both
Freihandelsabkommen       | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Friedensabkommen          | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Friedensangebot           | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Friedensangebot           | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/für | any
Friedensvertrag           | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Fusion                    | n | AGREE | gen/zwischen/von & mit/zu/in                 | both, weak
Garantieerklärung         | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Geldzusage                | n | AGREE | gen/von/durch/adj/comp/subj > an/für/gen(für)/dat | actor
Genehmigung               | n | AGREE | durch/von/adj/subj/gen > gen(gen)/für/gen(für)/an | both
Genehmigung | n | AGREE | durch/von/adj > für/gen(für)/gen(gen) | durch=actor
Gentlemen's Agreement     | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Gesprächsangebot          | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Gesprächsangebot          | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/für | any
Gesprächsbereitschaft     | n | AGREE | gen/adj/durch/comp/subj/bei/in > gegenüber/gen(gegenüber)/zu/gen(zu)/mit/für/gen(für)/clause | actor
Grundsatzeinigung         | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Grundsatzvereinbarung     | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Handelsabkommen           | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Handelseinigung           | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Hilfsangebot              | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Hilfsangebot              | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/für | any
Hilfsbereitschaft         | n | AGREE | gen/adj/durch/comp/subj/bei/in > gegenüber/gen(gegenüber)/zu/gen(zu)/mit/für/gen(für)/clause | actor
Hilfszusage               | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Koalition                 | n | AGREE | zwischen/subj & mit/zwischen                 | both
Koalition                 | n | AGREE | zwischen/adj & mit/gen/aus                   | zwischen=actor
Koalitionsangebot         | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Koalitionsvereinbarung    | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Koalitionsvertrag         | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Kompromiss                | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Kompromiss                | n | AGREE | zwischen/adj/comp/gen & mit                  | any
Kompromissangebot         | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Kompromissbereitschaft    | n | AGREE | gen/adj/durch/comp/subj/bei/in > gegenüber/gen(gegenüber)/zu/gen(zu)/mit/für/gen(für)/clause | actor
Kompromisslösung          | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Konsens                   | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Kooperationsangebot       | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Kooperationsangebot       | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/für | any
Kooperationsbereitschaft  | n | AGREE | gen/adj/durch/comp/subj/bei/in > gegenüber/gen(gegenüber)/zu/gen(zu)/mit/für/gen(für)/clause | actor
Kreditzusage              | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Lohnangebot               | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Offerte                   | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Pakt                      | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Pakt                      | n | AGREE | zwischen/adj & mit/gen/aus                   | zwischen=actor
Plan                      | n | AGREE | gen/adj/durch/comp/subj > mit/dat(clause)/obj(clause)/clause | clause=@v_cooperation, actor
Plazet                    | n | AGREE | gen/adj/durch/comp/subj/bei/in > gegenüber/gen(gegenüber)/zu/gen(zu)/mit/für/gen(für)/clause | actor
Rahmenvereinbarung        | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Regierungskoalition       | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Rettungszusage            | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Rücknahmeabkommen         | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Schulterschluss           | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Selbstverpflichtung       | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Sicherheitsgarantie       | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Stationierungsabkommen    | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Tarifabschluss            | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Tarifangebot              | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Tarifeinigung             | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Tarifvertrag              | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Teileinigung              | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Truppenabkommen           | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Truppenzusage             | n | AGREE | gen/von/durch/adj/comp/subj > an/für/gen(für)/dat | actor
Übereinkommen             | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Übereinkunft              | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Übereinkunft              | n | AGREE | zwischen/adj/comp/gen & mit                  | any
Vereinbarung              | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Vereinbarung              | n | AGREE | zwischen/adj/comp/gen & mit                  | any
Vergleich                 | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | mit=actor, actor
Verhandlungsangebot       | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Verhandlungsangebot       | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/für | any
Verhandlungsbereitschaft  | n | AGREE | gen/adj/durch/comp/subj/bei/in > gegenüber/gen(gegenüber)/zu/gen(zu)/mit/für/gen(für)/clause | actor
Vermittlungsangebot       | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Verpflichtung             | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Versöhnungsangebot        | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Versprechen               | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Versprechung              | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Verständigung             | n | AGREE | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor
Verständigung             | n | AGREE | zwischen/adj/comp/gen & mit                  | any
Vertrag                   | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Vertrag                   | n | AGREE | zwischen/adj & mit/gen/aus                   | zwischen=actor
Vorhaben                  | n | AGREE | gen/adj/durch/comp/subj > mit/dat(clause)/obj(clause)/clause | clause=@v_cooperation, actor
Waffenstillstandsabkommen | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Waffenstillstandsangebot  | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/dat/clause/für | actor
Wahlbündnis               | n | AGREE | zwischen/adj/comp/subj & mit/zwischen        | both
Wahlversprechen           | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Zulassung | n | AGREE | durch/von/adj > für/gen(für)/gen | durch=actor, comp!=Kfz;Auto;Not
Zusage                    | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Zusammenschluss           | n | AGREE | gen/zwischen/von & mit/zu/in                 | both, weak
Zusicherung               | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gen(für)/gegenüber/dat/clause | actor
Zustimmung                | n | AGREE | gen/adj/durch/comp/subj/bei/in > gen(zu)     | zu=@v_offer, actor
Zustimmung                | n | AGREE | gen/adj/durch/comp/subj/bei/in > zu/gen(zu)/gen(zu)/für/gen(für) | both

# adjectives and participles
@ lemma | pos | act | frame | if
abgeneigt          | a | AGREE | subj > dat/gen(dat)                          | neg, actor
aufgeschlossen     | a | AGREE | subj > für/gen(für)/gegenüber/gen(gegenüber) | für=@v_cooperation;Verhandlung;Gespräch;Dialog;Kompromiss;Vorschlag;Koalition;Lösung;Idee, actor
ausgehandelt       | a | AGREE | von/zwischen > subj/gen(subj)                | weak, subj=@v_meeting
bereit             | a | AGREE | subj > mit(zu)/gen(zu)/clause                | zu=*, actor
bereit             | a | AGREE | subj > mit/gen(mit)/zu/gen(zu)/für/gen(für)/dat(clause)/obj(clause)/clause | actor, clause=*
bereit | a | AGREE | subj > für/gen(für)/mit | für=@talks;@v_meet;Dialog;Kompromiss;Zusammenarbeit, actor
dialogbereit       | a | AGREE | subj > mit/gen(mit)/zu/gen(zu)/für/gen(für)/dat(clause)/obj(clause)/clause | actor
einig              | a | AGREE | subj & mit/clause                            | actor
einverstanden      | a | AGREE | subj > mit/gen(mit)/clause                   | actor
entschlossen       | a | AGREE | subj > mit/gen(mit)/zu/gen(zu)/für/gen(für)/dat(clause)/obj(clause)/clause | actor
geneigt            | a | AGREE | subj > mit/gen(mit)/zu/gen(zu)/für/gen(für)/dat(clause)/obj(clause)/clause | actor
geplant            | a | AGREE | von/zwischen > subj/gen(subj)                | weak, subj=@v_meeting
gesprächsbereit    | a | AGREE | subj > mit/gen(mit)/zu/gen(zu)/für/gen(für)/dat(clause)/obj(clause)/clause | actor
gewillt            | a | AGREE | subj > mit/gen(mit)/zu/gen(zu)/für/gen(für)/dat(clause)/obj(clause)/clause | actor
handelseinig       | a | AGREE | subj & mit/clause                            | actor
hilfsbereit        | a | AGREE | subj > mit/gen(mit)/zu/gen(zu)/für/gen(für)/dat(clause)/obj(clause)/clause | actor
kompromissbereit   | a | AGREE | subj > mit/gen(mit)/zu/gen(zu)/für/gen(für)/dat(clause)/obj(clause)/clause | actor
kooperationsbereit | a | AGREE | subj > mit/gen(mit)/zu/gen(zu)/für/gen(für)/dat(clause)/obj(clause)/clause | actor
offen              | a | AGREE | subj > für/gen(für)/gegenüber/gen(gegenüber) | für=@v_cooperation;Verhandlung;Gespräch;Dialog;Kompromiss;Vorschlag;Koalition;Lösung;Idee, actor
vereinbart         | a | AGREE | von/zwischen > subj/gen(subj)                | weak, subj=@v_meeting
verhandlungsbereit | a | AGREE | subj > mit/gen(mit)/zu/gen(zu)/für/gen(für)/dat(clause)/obj(clause)/clause | actor
willens            | a | AGREE | subj > mit/gen(mit)/zu/gen(zu)/für/gen(für)/dat(clause)/obj(clause)/clause | actor
zugänglich         | a | AGREE | subj > für/gen(für)/gegenüber/gen(gegenüber) | für=@v_cooperation;Verhandlung;Gespräch;Dialog;Kompromiss;Vorschlag;Koalition;Lösung;Idee, actor
zugesagt           | a | AGREE | von/zwischen > subj/gen(subj)                | weak, subj=@v_meeting

# acts told by other words than the plainest
aufnehmen | v | AGREE | subj & mit | obj=Friedensgespräch;Friedensverhandlung;Verhandlung;Gespräch, both, status=occurred, future=AGREE
beschließen | v | AGREE | subj > gen(obj) | obj=Privatisierung;Einführung;Verlängerung;Erhöhung;Senkung;Abschaffung;Änderung;Ausstieg;Neuregelung;Verschärfung;Mandat;Steuererhöhung;Entlastung;Ausweitung, subj=@v_parliament
beschließen | v | AGREE | subj > gen(obj) | obj=@v_law, subj=@v_parliament
beschließen | v | AGREE | subj > gen(obj)/für(obj) | obj=@v_law, actor
genehmigen | v | AGREE | subj > mit/an/mit(obj)/an(obj)/für(obj) | obj=Waffengeschäft;Rüstungsgeschäft;Waffenverkauf;Waffenlieferung;Rüstungsexport;Panzerlieferung;Waffenexport, actor
genehmigen | v | AGREE | subj > gen(obj) | obj=*, subj=@v_parliament
genehmigen | v | AGREE | subj > gen(obj)/durch(obj)/von(obj)/für(obj)/obj | obj=Übernahme;Fusion;Zusammenschluss;Beteiligung;Verkauf;Beihilfe;Staatsbeihilfe;Anteilskauf, actor
verabschieden | v | AGREE | subj > gen(obj) | obj=*, obj!=person;Gast;Botschafter;Soldat, subj=@v_parliament
verabschieden | v | AGREE | subj > gen(obj) | obj=@v_law, subj=@v_parliament
verabschieden | v | AGREE | subj > gen(obj)/für(obj) | obj=@v_law, actor
ins Leben rufen | v | AGREE | subj & mit | obj=Partnerschaft;Allianz;Bündnis;Union;Zollunion;Freihandelszone;Kommission;Initiative;Forum;Dialog, both
kurz vor Abschluss stehen | v | AGREE | subj & mit | both, status=hypothetical
sich erbieten | v | AGREE | subj > dat/clause | actor
unter Dach und Fach bringen | v | AGREE | subj & mit | both
Unterschrift setzen | v | AGREE | subj & mit | unter=@agreement;Abkommen;Nuklearabkommen, both
vorlegen | v | AGREE | subj > dat/gen(dat) | obj=Angebot;Angebotspaket;Kompromissvorschlag;Friedensangebot;Hilfsangebot, both
Wort geben | v | AGREE | subj > dat | both
überlassen | v | AGREE | subj > dat | obj=Stützpunkt;Militärbasis;Basis;Hafen;Flugplatz;Luftwaffenstützpunkt;Luftwaffenbasis, both
Angebotspaket | n | AGREE | gen/von/adj/comp/subj > an/für/dat | any
Einigung | n | AGREE | zwischen/gen/von/adj & mit | zwischen=*

# what somebody intends or promises to do, named by the deed
abklären | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
assistieren | v | AGREE | subj > obj/gen(obj) | actor, intent, active, subj!=@leisure
aufbauen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
aufklären | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
ausbauen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
bauen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
befolgen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
beilegen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
beitragen | v | AGREE | subj > - | zu=*, actor, intent
bekämpfen | v | AGREE | subj > obj/gen(obj) | actor, intent, active, subj!=@leisure
belangen | v | AGREE | subj > obj/gen(obj) | actor, intent, active, subj!=@leisure
beschleunigen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
bestrafen | v | AGREE | subj > obj/gen(obj) | actor, intent, active, subj!=@leisure
beteiligen | v | AGREE | subj > obj/gen(obj) | actor, intent, active, subj!=@leisure
einbeziehen | v | AGREE | subj > obj/gen(obj) | actor, intent, active, subj!=@leisure
eindämmen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
einführen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
einhalten | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
einrichten | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
entlasten | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
entscheiden | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
entschädigen | v | AGREE | subj > obj/gen(obj) | actor, intent, active, subj!=@leisure
erfüllen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
erleichtern | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
errichten | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
fortführen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
fördern | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
garantieren | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
gewährleisten | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
halbieren | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
informieren | v | AGREE | subj > obj/gen(obj) | actor, intent, active, subj!=@leisure
integrieren | v | AGREE | subj > obj/gen(obj) | actor, intent, active, subj!=@leisure
klären | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
lösen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
modernisieren | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
nachprüfen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
offenlegen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
präsentieren | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
prüfen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
reduzieren | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
reformieren | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
respektieren | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
schaffen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
schützen | v | AGREE | subj > obj/gen(obj) | actor, intent, active, subj!=@leisure
senken | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
sich befassen | v | AGREE | subj > - | mit=*, actor, intent
sich bemühen | v | AGREE | subj > um | actor, intent
sich beschäftigen | v | AGREE | subj > - | mit=*, actor, intent
sich kümmern | v | AGREE | subj > um/gen(um) | actor, intent
sicherstellen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
sorgen | v | AGREE | subj > - | für=*, actor, intent
sorgen | v | AGREE | subj > - | clause=*, actor, intent
stärken | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
umsetzen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
unterrichten | v | AGREE | subj > obj/gen(obj) | actor, intent, active, subj!=@leisure
verabschieden | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
verbessern | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
vereinfachen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
verringern | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
verwirklichen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
veröffentlichen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
vollenden | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
vorgehen | v | AGREE | subj > - | gegen=Randalierer;Täter;Korruption;Missstand;Kriminalität;Terrorismus;Extremismus;Hetze;Missbrauch, actor, intent
vorlegen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
vorstellen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
weiterführen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure
überprüfen | v | AGREE | subj > - | actor, intent, active, subj!=@leisure

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abschließen | v | AGREE | subj & mit/mit(obj)/zwischen(obj) | obj=Waffengeschäft;Rüstungsgeschäft;Gasgeschäft;Ölgeschäft;Milliardengeschäft;Tauschgeschäft;Atomgeschäft, both
allein lassen | v | AGREE | subj > obj | neg, both
allein lassen | v | AGREE | subj/speaker > obj | neg, both
alleine lassen | v | AGREE | subj > obj | neg, both
alleine lassen | v | AGREE | subj/speaker > obj | neg, both
alleinlassen | v | AGREE | subj > obj | neg, both
alles tun | v | AGREE | subj > für/gen(für)/clause | intent, actor
an Verhandlungstisch zurückfinden | v | AGREE | subj & mit | actor
an Verhandlungstisch zurückkommen | v | AGREE | subj & mit | actor
anberaumen | v | AGREE | subj & mit/mit(obj)/zwischen(obj) | obj=Treffen;Gipfel;Sondergipfel;Krisentreffen;Sondersitzung;Krisensitzung;Gespräch;Friedensgespräch;Konferenz;Gipfeltreffen;Dringlichkeitssitzung;Verhandlung;Sitzung, actor
andeuten | v | AGREE | subj > dat/zu(obj)/mit/gegenüber | obj=Gesprächsbereitschaft;Verhandlungsbereitschaft;Kooperationsbereitschaft;Kompromissbereitschaft;Bereitschaft, actor
Angebot aufrechthalten | v | AGREE | subj > an(obj)/dat/gegenüber | actor
Angebot übermitteln | v | AGREE | gen(obj)/von(obj)/subj > dat/an | both
Annäherung erzielen | v | AGREE | subj & mit/zwischen | actor
auf Schiene bringen | v | AGREE | subj & mit | obj=Reform;Gesetz;Paket;Maßnahme;Abkommen;Projekt;Vereinbarung;Steuerreform;Pensionsreform, subj=actor
aufrechterhalten | v | AGREE | subj > an(obj)/dat/gegenüber | obj=Angebot;Einladung;Zusage;Gesprächsangebot;Verhandlungsangebot, actor
aufrechterhalten | v | AGREE | subj & mit/zwischen(obj) | obj=Waffenruhe;Waffenstillstand;Feuerpause, actor
aus der Welt schaffen | v | AGREE | subj & mit/mit(obj)/zwischen(obj) | both
ausdrücken | v | AGREE | subj > zu(obj)/mit/gegenüber/dat/clause | obj=Bereitschaft;Gesprächsbereitschaft;Verhandlungsbereitschaft;Zustimmung;Einverständnis;Hilfsbereitschaft;Kooperationsbereitschaft;Kompromissbereitschaft, actor
ausräumen | v | AGREE | subj & mit/zwischen(obj) | obj=Streitpunkt;Differenz;Meinungsverschiedenheit;Streit;Unstimmigkeit;Hindernis;Knackpunkt
ausverhandeln | v | AGREE | subj & mit/zwischen | actor
ausverhandeln | v | AGREE | subj & mit/zwischen | both
ausverhandeln | v | AGREE | subj & mit/zwischen/mit(obj) | obj=@v_agreement;Paket;Kompromiss;Reform;Gesetz;Koalition;Koalitionspakt;Regierungsprogramm;Kollektivvertrag;Details;Detail;Finanzausgleich, actor
beenden | v | AGREE | subj & mit/mit(obj)/zwischen(obj) | obj=Streit;Fehde;Handelsstreit;Gasstreit;Zollstreit;Grenzstreit;Feindschaft;Handelskrieg;Koalitionsstreit;Machtkampf;Grenzkonflikt;Kriegszustand, both
begraben | v | AGREE | subj & mit/mit(obj)/zwischen(obj) | obj=@x_quarrel, actor
begraben | v | AGREE | subj & mit/zwischen | obj=Streit;Differenz;Streitigkeit;Feindschaft;Fehde;Zwist;Meinungsverschiedenheit;Streitaxt, actor
bereinigen | v | AGREE | subj & mit/mit(obj)/zwischen(obj) | obj=@x_quarrel, actor
bestätigen | v | AGREE | subj > in(obj)/mit(obj)/bei(obj)/nach(obj)/an(obj)/gen(obj) | obj=Teilnahme;Besuch;Staatsbesuch;Kommen;Gipfelteilnahme, actor
Brücke bauen | v | AGREE | subj > dat | both, dat=person;group;organisation;Rebell;Opposition
Durchbruch gelingen | v | AGREE | dat & mit/mit(in) | any
durchwinken | v | AGREE | subj > gen(obj)/obj | obj=@v_law;Einsatz;Deal;Übernahme;Rüstungsexport, actor
Ehrenwort geben | v | AGREE | subj > dat/gegenüber/clause | both
einer Meinung sein | v | AGREE | subj & mit | both
einig gehen | v | AGREE | subj & mit | both
Einigkeit erzielen | v | AGREE | subj & mit/zwischen |
Einladung bekommen | v | AGREE | von/aus/gen(von) > subj/gen(subj) |
Einladung erhalten | v | AGREE | von/aus/gen(von)/gen(obj)/adj(obj) > subj/gen(subj) |
Einladung erhalten | v | AGREE | von/gen(von)/aus > subj | both
Einladung übermitteln | v | AGREE | gen(obj)/von(obj)/subj > dat/an | both
Einladung überreichen | v | AGREE | subj > dat/an | both
eintüten | v | AGREE | subj & mit/zwischen/mit(obj)/zwischen(obj) | obj=@x_deal, actor, obj!=@sport
Einvernehmen erzielen | v | AGREE | subj & mit/zwischen |
Einvernehmen herstellen | v | AGREE | subj & mit/zwischen | actor
Einwand haben | v | AGREE | subj > gegen/gegen(obj)/gen(gegen) | neg, actor, subj=*
erkennen lassen | v | AGREE | subj > zu(obj)/mit/gegenüber | obj=Bereitschaft;Kompromissbereitschaft;Gesprächsbereitschaft;Verhandlungsbereitschaft;Entgegenkommen;Einlenken, actor
erreichen | v | AGREE | subj & mit/zwischen/mit(obj) | obj=Verhandlungslösung;Annäherung;Übereinstimmung;Friedensschluss;Fortschritt;Lösung, both
erwarten | v | AGREE | obj > in/bei/zu(in)/gen(in) | passive, obj=person, in=place, actor
festmachen | v | AGREE | subj & mit/zwischen/mit(obj)/zwischen(obj) | obj=@x_deal, actor, obj!=@sport
finalisieren | v | AGREE | subj & mit/zwischen/mit(obj)/zwischen(obj) | obj=@x_deal, actor, obj!=@sport
fixieren | v | AGREE | subj & mit | obj=@v_agreement;Koalition;Treffen;Gipfel;Termin;Zusammenarbeit;Regierungsprogramm;Steuerreform, subj=actor
fixieren | v | AGREE | subj & mit/zwischen/mit(obj)/zwischen(obj) | obj=@x_deal, actor, obj!=@sport
folgen | v | AGREE | subj > gen(dat) | dat=Vorschlag;Empfehlung;Antrag;Argumentation;Bitte;Wunsch;Forderung;Appell;Aufforderung, subj=actor, actor
frei Hand geben | v | AGREE | subj > dat/gen(dat) | both
Garantie aussprechen | v | AGREE | subj > dat/für/gen(für)/gegenüber | both
Garantie erhalten | v | AGREE | von/gen(von)/aus > subj | both
Gegenangebot machen | v | AGREE | subj > dat | actor
gemeinsam Linie finden | v | AGREE | subj & mit |
golden Brücke bauen | v | AGREE | subj > dat | both
Hand bieten | v | AGREE | subj > dat/zu/gen(zu) | both
im Stich lassen | v | AGREE | subj > obj | neg, both
im Stich lassen | v | AGREE | subj/speaker > obj | neg, both
in Koalition eintreten | v | AGREE | subj & mit/mit(in)/gen(in)/unter | actor
ins Auge fassen | v | AGREE | subj & mit/mit(obj)/zwischen(obj) | obj=@v_planned, actor
kitten | v | AGREE | subj & mit/mit(obj)/zwischen(obj) | obj=@x_quarrel, actor
Kraft bündeln | v | AGREE | subj & mit | actor
Kraft vereinen | v | AGREE | subj & mit | actor
Kräfte bündeln | v | AGREE | subj & mit | actor
Kräfte vereinen | v | AGREE | subj & mit | actor
locken | v | AGREE | subj > obj | both, mit=@aid;@money;Hilfe;Milliardenhilfe;Milliarde;Kredit;Erleichterung;Beitritt;Mitgliedschaft;Straffreiheit;Visafreiheit;Amnestie
lösen | v | AGREE | subj & mit/mit(obj)/zwischen(obj) | obj=Streit;Grenzstreit;Gasstreit;Handelsstreit;Namensstreit;Konflikt;Grenzkonflikt;Haushaltsstreit;Koalitionsstreit, both
Macht teilen | v | AGREE | subj & mit | both
packeln | v | AGREE | subj & mit | both
paktieren | v | AGREE | subj & mit/zwischen/mit(obj)/zwischen(obj) | obj=@x_deal, actor, obj!=@sport
präsentieren | v | AGREE | subj > dat | obj=Angebot;Friedensplan;Friedensvorschlag;Kompromissvorschlag;Friedensangebot;Kompromiss, both
schließen | v | AGREE | subj & mit | obj=Vergleich;Burgfrieden;Stillhalteabkommen, both
Schlussstrich ziehen | v | AGREE | subj & mit/mit(unter)/gen(unter) | unter=Streit;Konflikt;Fehde;Vergangenheit;Feindschaft;Kapitel
sich alliieren | v | AGREE | subj & mit | both
sich kompromissbereit geben | v | AGREE | subj > gegenüber/in/bei/gen(gegenüber) | actor
sich konziliant zeigen | v | AGREE | subj > gegenüber/bei | actor
sich kooperativ zeigen | v | AGREE | subj > gegenüber/bei/mit | actor
sich näherkommen | v | AGREE | subj & mit | actor, plural
sich verhandlungsbereit geben | v | AGREE | subj > gegenüber/mit/gen(gegenüber) | actor
Streitaxt begraben | v | AGREE | subj & mit | any
treffen | v | AGREE | subj & mit/mit(obj) | obj=Abmachung;Verabredung;Regelung;Arrangement, both
Tür offenlassen | v | AGREE | subj > mit(für)/für/gen(für)/dat | both
Tür offenstehen | v | AGREE | speaker > mit(für)/für/gen(für)/dat | both
Tür öffnen | v | AGREE | subj > mit(für)/für/gen(für)/dat | actor, für=@talks;@meeting;Beitritt;Dialog;Friedensgespräch
verschicken | v | AGREE | subj > an/gen(an) | obj=Einladung, both
Versprechen erhalten | v | AGREE | von/gen(von)/aus > subj | both
Versprechung machen | v | AGREE | subj > dat/gen(dat) | actor
Vollmacht geben | v | AGREE | subj > dat/gen(dat) | both
winken | v | AGREE | subj > dat/obj | both, mit=@aid;@money;Hilfe;Milliardenhilfe;Milliarde;Kredit;Erleichterung;Beitritt;Mitgliedschaft;Straffreiheit;Visafreiheit
ziehen | v | AGREE | subj > mit(obj)/gen(obj)/mit/an(obj) | in=Betracht;Erwägung, obj=@v_planned, actor
zu Antrittsbesuch erwarten | v | AGREE | obj > in/subj/bei | both
zu Arbeitsbesuch erwarten | v | AGREE | obj > in/subj/bei | both
zu Besuch erwarten | v | AGREE | obj > in/subj/bei | both
zu Staatsbesuch erwarten | v | AGREE | obj > in/subj/bei | both
zu Wort stehen | v | AGREE | subj/speaker > - | actor
zum Ausdruck bringen | v | AGREE | subj > zu(obj)/mit/gegenüber/clause | obj=Bereitschaft;Gesprächsbereitschaft;Verhandlungsbereitschaft;Zustimmung;Einverständnis;Entschlossenheit, actor
zurückkehren | v | AGREE | subj > mit(zu) | zu=Atomabkommen;Abkommen;Vertrag;Klimaabkommen;Waffenruhe;Zweistaatenlösung;Friedensprozess, actor
Zusage bekommen | v | AGREE | von/aus/gen(von)/gen(obj) > subj/gen(subj) |
Zusage erhalten | v | AGREE | von/aus/gen(von)/gen(obj) > subj/gen(subj) |
Zusage erhalten | v | AGREE | von/gen(von)/aus > subj | both
zusammenrücken | v | AGREE | subj & mit | both
Zusicherung erhalten | v | AGREE | von/gen(von)/aus > subj | both
Zusicherung geben | v | AGREE | subj > dat/gen(dat)/gegenüber/clause | actor

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Absichtsbekundung | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gegenüber/dat/clause | actor
Avance | n | AGREE | gen/adj/durch/subj > an/gen(an)/gegenüber/gen(gegenüber)/dat | both
Beistandsgelöbnis | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gegenüber/dat/clause | actor
Bereitschaftsbekundung | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gegenüber/dat/clause | actor
Dialogsignal | n | AGREE | gen/adj/durch/subj > an/gen(an)/gegenüber/gen(gegenüber)/dat | both
Einberufung | n | AGREE | durch/von/adj/subj > gen(gen) | gen=@v_meeting;@meeting;Parlament;Sondersitzung;Parteitag;Gipfel;Sicherheitsrat;Nationalrat;Kongress, actor
Einigkeit | n | AGREE | gen/adj & mit | both, mit=actor
Einigkeit | n | AGREE | zwischen/gen & mit/zwischen | zwischen=actor
Entspannungssignal | n | AGREE | gen/adj/durch/subj > an/gen(an)/gegenüber/gen(gegenüber)/dat | both
Friedensfühler | n | AGREE | gen/adj/durch/subj > an/gen(an)/gegenüber/gen(gegenüber)/dat | both
Friedensgeste | n | AGREE | gen/adj/durch/subj > an/gen(an)/gegenüber/gen(gegenüber)/dat | both
Friedensinitiative | n | AGREE | gen/adj/durch/subj > an/gen(an)/gegenüber/gen(gegenüber)/dat | both
Friedenssignal | n | AGREE | gen/adj/durch/subj > an/gen(an)/gegenüber/gen(gegenüber)/dat | both
Garantie | n | AGREE | gen/adj/durch/comp/subj > für/gen(für)/gegenüber/dat | both, weak
grün Licht | n | AGREE | aus/von/gen/durch/aus(für) > gen(für)/für | actor
in trocken Tuch | n | AGREE | subj/mit(subj)/gen(subj) & zwischen(subj) | subj=@agreement;Koalition
Rückkehr | n | AGREE | gen/adj/subj > mit | an=Verhandlungstisch, actor
Rückkehr | n | AGREE | gen/adj/subj > mit/zu(gen) | zu=@v_talks;@talks;@agreement;Gespräch;Verhandlung, actor
Sanktus | n | AGREE | gen/durch/subj/von > zu/für/gen(zu) | any
Willensbekundung | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gegenüber/dat/clause | actor
Willenserklärung | n | AGREE | gen/adj/durch/comp/subj > an/gen(an)/für/gegenüber/dat/clause | actor
