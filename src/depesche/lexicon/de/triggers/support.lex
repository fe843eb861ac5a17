# SUPPORT: praise, endorse, speak for, defend, congratulate, thank, honour; recognise; sign, ratify, pass a law; start or improve diplomatic ties;
# back a candidate. gen(x): any attribute of that noun which names an actor; "als"/"für" hold what somebody is called or taken to be.
# "clause=" tests the verb of the dependent clause and its objects; * = the slot is filled.

# verbs
@ lemma | pos | act | frame | if
hinterlegen | v | SUPPORT | subj > bei/gen(bei)/in | obj=Ratifizierungsurkunde;Ratifikationsurkunde;Beitrittsurkunde;Beitrittserklärung, actor
abnicken         | v | SUPPORT | subj > gen(obj)/für(obj)                     | obj=@v_law, actor
abschließen      | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | obj=Friedensvertrag;Freundschaftsvertrag;Nichtangriffspakt;Beistandspakt;Staatsvertrag;Grundlagenvertrag
absegnen         | v | SUPPORT | subj > gen(obj)/für(obj)                     | obj=@v_law, actor
absegnen         | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
achten           | v | SUPPORT | subj > obj/gen(obj)                          | both
akkreditieren    | v | SUPPORT | subj > obj                                   | any
anerkennen       | v | SUPPORT | subj > obj                                   | als=*, both
anerkennen       | v | SUPPORT | subj > obj/gen(obj)                          | obj=@v_recognised
anerkennen       | v | SUPPORT | subj > obj/gen(obj)                          | obj=state
anerkennen       | v | SUPPORT | subj > obj/gen(obj)                          | both
annehmen         | v | SUPPORT | subj > gen(obj)/für(obj)                     | obj=@v_law, actor
annehmen         | v | SUPPORT | subj > gen(obj)                              | obj=@v_law, subj=@v_parliament
ansehen          | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
applaudieren     | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/gen(zu)     | any
applaudieren     | v | SUPPORT | subj > dat/für/gen(für)                      | both
argumentieren    | v | SUPPORT | subj > für/gen(für)/clause                   | für=*, actor
attestieren      | v | SUPPORT | subj > dat/gen(dat)                          | obj=Fortschritt;Erfolg;Glaubwürdigkeit;Mut;Kompetenz;Qualifikation;Eignung;Fähigkeit;Sachverstand;Reife;Verlässlichkeit;Stabilität;Leistung, actor
attestiert | v | SUPPORT | subj > dat/gen(dat)/gen(obj) | obj=@v_good;Fortschritt;Erfolg;Reife;Mut;Verdienst;Arbeit;Verlässlichkeit;Respekt;Glaubwürdigkeit, both
aufnehmen        | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
aufnehmen | v | SUPPORT | subj > obj | subj=organisation, obj=state, both
aufstellen       | v | SUPPORT | subj > obj                                   | obj=person, both
aufwerten        | v | SUPPORT | subj > obj/gen(obj)                          | both, subj!=Franken;Euro;Dollar;Währung;Yuan;Rubel;Pfund;Yen;Krone;Lira;Zloty;Forint;Peso;Real, obj!=Franken;Euro;Dollar;Währung;Yuan;Rubel;Pfund;Yen;Krone;Lira;Zloty;Forint;Peso;Real;Standort;Viertel;Platz;Immobilie
ausbauen         | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
ausdrücken       | v | SUPPORT | subj > für(obj)/gen(obj)/mit(obj)/dat/gegenüber | obj=Unterstützung;Solidarität;Rückhalt;Engagement;Freundschaft;Anerkennung;Respekt;Dank;Dankbarkeit;Vertrauen;Treue;Loyalität;Sympathie;Verbundenheit;Bewunderung;Mitgefühl;Beileid;Wertschätzung;Freude;Genugtuung;Zufriedenheit;Einigkeit, actor
aushändigen      | v | SUPPORT | subj > dat/gen(dat)/an/gen(obj)              | obj=@v_gave_honour
ausrufen         | v | SUPPORT | subj > gen(obj)                              | obj=Verfassung, actor
bekräftigen | v | SUPPORT | subj & mit/zwischen | obj=Partnerschaft;Freundschaft;Bündnis;Allianz;Verbundenheit, both
bescheinigen | v | SUPPORT | subj > dat | obj=Vertragstreue;Fortschritt;Erfolg;Leistung;Arbeit;Mut;Engagement;Wille;Reife;Kompetenz, actor
bescheinigen     | v | SUPPORT | subj > dat/gen(dat)                          | obj=Fortschritt;Erfolg;Glaubwürdigkeit;Mut;Kompetenz;Qualifikation;Eignung;Fähigkeit;Sachverstand;Reife;Verlässlichkeit;Stabilität;Leistung, actor
beschwören | v | SUPPORT | subj & mit/zwischen | obj=Partnerschaft;Freundschaft;Bündnis;Allianz;Verbundenheit, both
besiegeln | v | SUPPORT | subj & mit/zwischen | obj=Partnerschaft;Freundschaft;Bündnis;Allianz;Verbundenheit, both
betonen | v | SUPPORT | subj & mit/zwischen | obj=Partnerschaft;Freundschaft;Bündnis;Allianz;Verbundenheit, both
dekorieren | v | SUPPORT | subj > obj/gen(obj)/von/für | both
einräumen | v | SUPPORT | subj > dat/gen(dat) | obj=Status;Kandidatenstatus;Beobachterstatus;Mandat;Mitgliedschaft;Vollmitgliedschaft;Stimmrecht;Asylrecht;Autonomie, both
empfehlen | v | SUPPORT | subj > obj(clause)/obj/gen(obj)/für | clause=wählen;unterstützen;stimmen, actor
erkennen | v | SUPPORT | subj > in/gen(in)/gen(obj) | obj=@v_good, in=*, actor
äußern           | v | SUPPORT | subj > für(obj)/gen(obj)/mit(obj)/dat/gegenüber | obj=Unterstützung;Solidarität;Rückhalt;Engagement;Freundschaft;Anerkennung;Respekt;Dank;Dankbarkeit;Vertrauen;Treue;Loyalität;Sympathie;Verbundenheit;Bewunderung;Mitgefühl;Beileid;Wertschätzung;Freude;Genugtuung;Zufriedenheit;Einigkeit, actor
auszeichnen      | v | SUPPORT | subj > obj                                   | both
auszeichnen      | v | SUPPORT | subj > obj                                   | mit=@v_gave_honour
bedauern         | v | SUPPORT | subj > gen(obj)                              | obj=Rücktritt;Ausscheiden;Abschied;Weggang, actor
befürworten      | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
beglückwünschen  | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
begrüßen         | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
begrüßen         | v | SUPPORT | subj > obj/gen(obj)/clause                   | obj=@v_policy
begrüßen         | v | SUPPORT | subj > obj/gen(obj)/clause                   | obj=@v_welcomed
beipflichten     | v | SUPPORT | subj > dat/gen(dat)                          | dat=@v_law, actor
beipflichten     | v | SUPPORT | subj > dat/gen(dat)                          | dat=@v_law, subj=Parlament;Bundestag;Bundesrat;Senat;Kongress;Repräsentantenhaus;Unterhaus;Oberhaus;Abgeordneter;Abgeordnete;Knesset;Nationalversammlung;Kabinett;Parteitag;Volkskammer;Duma
beipflichten     | v | SUPPORT | subj > dat/gen(dat)                          | actor
beispringen      | v | SUPPORT | subj > dat/gen(dat)                          | dat=person, both
beispringen | v | SUPPORT | subj > dat | actor
beispringen      | v | SUPPORT | subj > dat/gen(dat)                          | any
beistehen        | v | SUPPORT | subj > dat/gen(dat)                          | dat=person, both
beistimmen       | v | SUPPORT | subj > dat/gen(dat)                          | dat=@v_law, actor
beistimmen       | v | SUPPORT | subj > dat/gen(dat)                          | actor
beitreten        | v | SUPPORT | subj > dat/gen(dat)                          | dat=@v_agreement
bejahen          | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
bejubeln         | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
beklatschen      | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
bekräftigen      | v | SUPPORT | subj > für(obj)/gen(obj)/mit(obj)/dat/gegenüber | obj=Unterstützung;Solidarität;Rückhalt;Engagement;Freundschaft;Anerkennung;Respekt;Dank;Dankbarkeit;Vertrauen;Treue;Loyalität;Sympathie;Verbundenheit;Bewunderung;Mitgefühl;Beileid;Wertschätzung;Freude;Genugtuung;Zufriedenheit;Einigkeit, actor
bekunden         | v | SUPPORT | subj > für(obj)/gen(obj)/mit(obj)/dat/gegenüber | obj=Unterstützung;Solidarität;Rückhalt;Engagement;Freundschaft;Anerkennung;Respekt;Dank;Dankbarkeit;Vertrauen;Treue;Loyalität;Sympathie;Verbundenheit;Bewunderung;Mitgefühl;Beileid;Wertschätzung;Freude;Genugtuung;Zufriedenheit;Einigkeit, actor
belobigen        | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
beschreiben      | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
besiegeln        | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | obj=@v_agreement
bestärken        | v | SUPPORT | subj > obj/gen(obj)                          | both
bestätigen       | v | SUPPORT | subj > für(obj)/gen(obj)/mit(obj)/dat/gegenüber | obj=Unterstützung;Solidarität;Rückhalt;Engagement;Freundschaft;Anerkennung;Respekt;Dank;Dankbarkeit;Vertrauen;Treue;Loyalität;Sympathie;Verbundenheit;Bewunderung;Mitgefühl;Beileid;Wertschätzung;Freude;Genugtuung;Zufriedenheit;Einigkeit, actor
bestätigen       | v | SUPPORT | subj > gen(obj)/für(obj)                     | obj=@v_law, actor
bestätigen | v | SUPPORT | subj > gen(obj)/dat/poss(obj) | obj=Kompetenz;Qualifikation;Eignung;Fähigkeit;Glaubwürdigkeit;Integrität, actor
beteuern         | v | SUPPORT | subj > für(obj)/gen(obj)/mit(obj)/dat/gegenüber | obj=Unterstützung;Solidarität;Rückhalt;Engagement;Freundschaft;Anerkennung;Respekt;Dank;Dankbarkeit;Vertrauen;Treue;Loyalität;Sympathie;Verbundenheit;Bewunderung;Mitgefühl;Beileid;Wertschätzung;Freude;Genugtuung;Zufriedenheit;Einigkeit, actor
betonen          | v | SUPPORT | subj > für(obj)/gen(obj)/mit(obj)/dat/gegenüber | obj=Unterstützung;Solidarität;Rückhalt;Engagement;Freundschaft;Anerkennung;Respekt;Dank;Dankbarkeit;Vertrauen;Treue;Loyalität;Sympathie;Verbundenheit;Bewunderung;Mitgefühl;Beileid;Wertschätzung;Freude;Genugtuung;Zufriedenheit;Einigkeit, actor
betonen          | v | SUPPORT | subj > gen(obj)                              | obj=Verdienst;Leistung;Erfolg;Fortschritt;Beitrag;Freundschaft, both
betrachten       | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
beurteilen       | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
bewerten         | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
bewundern        | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
bezeichnen       | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
billigen         | v | SUPPORT | subj > gen(obj)/für(obj)                     | obj=@v_law, actor
billigen         | v | SUPPORT | subj > gen(obj)                              | obj=@v_law, subj=@v_parliament
billigen         | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
charakterisieren | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
danken           | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/gen(zu)     | any
danken           | v | SUPPORT | subj > dat/für/gen(für)                      | both
dementieren      | v | SUPPORT | subj > gen(obj)                              | neg, obj=@v_recognised, both
durchwinken      | v | SUPPORT | subj > gen(obj)/für(obj)                     | obj=@v_law, actor
ehren            | v | SUPPORT | subj > obj                                   | both
ehren            | v | SUPPORT | subj > obj                                   | mit=@v_gave_honour
einrichten       | v | SUPPORT | subj > in(obj)/in/gen(obj)                   | obj=Botschaft;Konsulat;Vertretung;Generalkonsulat;Verbindungsbüro;Gesandtschaft, actor
einschätzen      | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
einstufen        | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
eintreten        | v | SUPPORT | subj > für/gen(für)/clause                   | für=*, actor
eintreten        | v | SUPPORT | subj > für/gen(für)                          | both
einweihen        | v | SUPPORT | subj > gen(obj)/für(obj)                     | obj=Denkmal;Mahnmal;Gedenkstätte;Gedenkstein;Gedenktafel;Ehrenmal;Gedenkort;Stolperstein, any
einweihen        | v | SUPPORT | subj > gen(obj)/für(obj)                     | obj=Denkmal;Mahnmal;Gedenkstätte;Gedenktafel;Gedenkstein;Ehrenmal;Stolperstein;Gedenkort;Gedenkkreuz
einweihen        | v | SUPPORT | subj > in(obj)/in/gen(obj)                   | obj=Botschaft;Konsulat;Vertretung;Generalkonsulat;Verbindungsbüro;Gesandtschaft, actor
empfehlen        | v | SUPPORT | subj > obj                                   | obj=person, both
empfehlen        | v | SUPPORT | subj > obj                                   | als=Kandidat;Nachfolger;Präsident;Kandidatin
empfinden        | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
enthüllen        | v | SUPPORT | subj > gen(obj)/für(obj)                     | obj=Denkmal;Mahnmal;Gedenkstätte;Gedenkstein;Gedenktafel;Ehrenmal;Gedenkort;Stolperstein, any
enthüllen        | v | SUPPORT | subj > gen(obj)/für(obj)                     | obj=Denkmal;Mahnmal;Gedenkstätte;Gedenktafel;Gedenkstein;Ehrenmal;Statue;Büste;Gedenkkreuz
entsenden        | v | SUPPORT | subj > nach/in/dat                           | obj=Botschafter;Konsul;Gesandte, both
erklären         | v | SUPPORT | subj > obj/gen(obj)/clause                   | für=@v_good, actor
ermutigen        | v | SUPPORT | subj > obj/gen(obj)                          | both
ernennen         | v | SUPPORT | subj > nach/in/dat                           | obj=Botschafter;Konsul;Gesandte, both
erneuern         | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
erneuern | v | SUPPORT | subj & mit/zwischen | obj=Partnerschaft;Freundschaft;Bündnis;Allianz;Verbundenheit, both
eröffnen         | v | SUPPORT | subj > in(obj)/in/gen(obj)                   | obj=Botschaft;Konsulat;Vertretung;Generalkonsulat;Verbindungsbüro;Gesandtschaft, actor
errichten | v | SUPPORT | subj > gen(obj)/für(obj) | obj=Denkmal;Mahnmal;Gedenkstätte;Gedenktafel;Gedenkstein;Ehrenmal;Stolperstein
erteilen         | v | SUPPORT | subj > dat/gen(dat)/an/gen(obj)              | obj=@v_gave_honour
etablieren       | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
favorisieren     | v | SUPPORT | subj > obj                                   | obj=person, both
favorisieren     | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
feiern           | v | SUPPORT | subj > obj/gen(obj)                          | als=@v_good, actor
feiern           | v | SUPPORT | subj > obj/gen(obj)                          | obj=person, both
feiern           | v | SUPPORT | subj > gen(obj)                              | obj=Wahlsieg;Entscheidung;Absage;Urteil;Unabhängigkeit;Rücktritt;Errungenschaft;Sturz;Abkommen;Einigung, actor
festigen         | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
feststehen | v | SUPPORT | subj > gen(an)/an | an=Seite, both
finden           | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
forcieren        | v | SUPPORT | subj > gen(obj)                              | obj=Frieden;Demokratie;Menschenrecht;Dialog;Verständigung;Friedensprozess;Grundrecht, actor
fördern          | v | SUPPORT | subj > gen(obj)                              | obj=Frieden;Demokratie;Menschenrecht;Dialog;Verständigung;Friedensprozess;Grundrecht, actor
gedenken         | v | SUPPORT | subj > gen/gen(gen)/dat                      | actor
gegenzeichnen    | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | obj=@v_agreement
gegenzeichnen    | v | SUPPORT | subj > gen(obj)                              | obj=@v_law
gewähren | v | SUPPORT | subj > dat/gen(dat) | obj=Status;Kandidatenstatus;Beobachterstatus;Mandat;Mitgliedschaft;Vollmitgliedschaft;Stimmrecht;Asylrecht;Autonomie, both
glauben          | v | SUPPORT | subj > dat/auf/gen(auf)/an                   | both
glorifizieren | v | SUPPORT | subj > obj/gen(obj)/von/für | both
goutieren        | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
gelten           | v | SUPPORT | speaker > dat/gen(dat)                         | subj=Mitgefühl;Anteilnahme;Beileid;Solidarität;Dank;Respekt;Anerkennung;Hochachtung;Unterstützung;Glückwunsch, recipient
gratulieren      | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/gen(zu)     | any
gutheißen        | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
halten           | v | SUPPORT | subj > obj/gen(obj)/clause                   | für=@v_good, actor
herausstellen    | v | SUPPORT | subj > gen(obj)                              | obj=Verdienst;Leistung;Erfolg;Fortschritt;Beitrag;Freundschaft, both
herausstreichen  | v | SUPPORT | subj > gen(obj)                              | obj=Verdienst;Leistung;Erfolg;Fortschritt;Beitrag;Freundschaft, both
hervorheben      | v | SUPPORT | subj > gen(obj)                              | obj=Verdienst;Leistung;Erfolg;Fortschritt;Beitrag;Freundschaft, both
hochjubeln | v | SUPPORT | subj > obj/gen(obj)/von/für | both
hochloben        | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
hochschätzen     | v | SUPPORT | subj > obj/gen(obj)                          | both
hoffen           | v | SUPPORT | subj > gen(auf)/clause                       | auf=Sieg;Erfolg;Wahlsieg;Wiederwahl, both
hofieren         | v | SUPPORT | subj > obj/gen(obj)                          | both
honorieren       | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
huldigen         | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/gen(zu)     | any
intensivieren    | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
kämpfen          | v | SUPPORT | subj > für/gen(für)/clause                   | für=*, actor, subj!=@armed;@troops;@militia, für!=Gottesstaat;Kalifat;Scharia;Leben;Überleben;Sieg;Klassenerhalt
kämpfen          | v | SUPPORT | subj > für/gen(für)/clause                   | für=*, actor, subj!=@armed;@troops;@militia, für!=Durchsetzung;Gottesstaat;Kalifat;Abspaltung;Errichtung;Scharia;Vaterland;Titel;Sieg
knüpfen          | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
kondolieren      | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/gen(zu)     | any
kondolieren      | v | SUPPORT | subj > dat/um/gen(um)                        | both
konzedieren | v | SUPPORT | subj > dat/gen(dat)/gen(obj) | obj=@v_good;Fortschritt;Erfolg;Reife;Mut;Verdienst;Arbeit;Verlässlichkeit;Respekt;Glaubwürdigkeit, both
küren            | v | SUPPORT | subj > obj                                   | both
leugnen          | v | SUPPORT | subj > gen(obj)                              | neg, obj=@v_recognised, both
liebäugeln       | v | SUPPORT | subj > mit/gen(mit)                          | both
loben            | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
loben            | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
loben            | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
lobpreisen       | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
mittragen        | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
nachrühmen | v | SUPPORT | subj > dat/gen(dat)/gen(obj) | obj=@v_good;Fortschritt;Erfolg;Reife;Mut;Verdienst;Arbeit;Verlässlichkeit;Respekt;Glaubwürdigkeit, both
nachtrauern | v | SUPPORT | subj > dat/gen(dat) | both
nennen           | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
nominieren       | v | SUPPORT | subj > obj                                   | obj=person, both
normalisieren    | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
paktieren        | v | SUPPORT | subj > mit                                   | both
paraphieren      | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | obj=@v_agreement
paraphieren | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj) | obj=@v_agreement, obj=*, actor
passieren        | v | SUPPORT | obj > gen(subj)                              | subj=@v_law, obj=@v_parliament
pflegen          | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
plädieren        | v | SUPPORT | subj > für/gen(für)/clause                   | für=*, actor
preisen          | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
preisen          | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
preisen          | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
proklamieren     | v | SUPPORT | subj > gen(obj)                              | obj=Verfassung, actor
promoten         | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
propagieren      | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
protegieren      | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
qualifizieren    | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
ratifizieren     | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | obj=@v_agreement
ratifizieren     | v | SUPPORT | subj > gen(obj)/mit(obj)                     | any
rechtfertigen    | v | SUPPORT | subj > obj/gen(obj)                          | obj=person, both
rechtfertigen    | v | SUPPORT | subj > gen(obj)                              | obj=@v_policy, actor
rechtfertigen    | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
reden            | v | SUPPORT | subj > bei/mit/gen(von)                      | von=@v_good, actor
respektieren     | v | SUPPORT | subj > obj/gen(obj)                          | both
rühmen           | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
rühmen           | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
schätzen         | v | SUPPORT | subj > obj/gen(obj)                          | both, obj=*, clause!=*
schließen        | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | obj=Friedensvertrag;Freundschaftsvertrag;Nichtangriffspakt;Beistandspakt;Staatsvertrag;Grundlagenvertrag
schwärmen | v | SUPPORT | subj > von/gen(von) | actor
sehen            | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
sehen | v | SUPPORT | subj > in/gen(in)/gen(obj) | obj=@v_good, in=*, actor
sekundieren | v | SUPPORT | subj > dat/gen(dat) | both
signieren        | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | obj=@v_agreement
signieren        | v | SUPPORT | subj > gen(obj)                              | obj=@v_law
solidarisieren   | v | SUPPORT | subj > mit/gen(mit)                          | both
sprechen         | v | SUPPORT | subj > bei/mit/gen(von)                      | von=@v_good, actor
stärken          | v | SUPPORT | subj > gen(obj)                              | obj=Frieden;Demokratie;Menschenrecht;Dialog;Verständigung;Friedensprozess;Grundrecht, actor
stärken          | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
stehen           | v | SUPPORT | subj > zu/hinter/gen(zu)/gen(hinter)/für     | both, hinter=*
stehen           | v | SUPPORT | subj > zu/gen(zu)                            | zu=actor, actor
stimmen          | v | SUPPORT | subj > für/gen(für)/clause                   | für=*, actor, subj!=group;Wähler;Bürger;Mensch;Prozent
sympathisieren   | v | SUPPORT | subj > mit/gen(mit)                          | both
teilen | v | SUPPORT | subj > gen(obj)/mit | obj=Ansicht;Meinung;Auffassung;Einschätzung;Sichtweise;Kritik;Haltung;Position;Sorge;Bedenken;Standpunkt;Überzeugung;Bewertung;Analyse;Ziel;Anliegen, actor
titulieren       | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
trauern          | v | SUPPORT | subj > dat/um/gen(um)                        | both
trommeln | v | SUPPORT | subj > für/gen(für)/zu/gen(zu)/dat | both
überreichen      | v | SUPPORT | subj > dat/gen(dat)/an/gen(obj)              | obj=@v_gave_honour
umarmen | v | SUPPORT | subj > obj/gen(obj)/von/für | both
umgarnen         | v | SUPPORT | subj > obj/gen(obj)                          | both
umjubeln         | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
umwerben         | v | SUPPORT | subj > obj/gen(obj)                          | both
unterschreiben   | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | obj=@v_agreement
unterschreiben   | v | SUPPORT | subj > gen(obj)                              | obj=@v_law
unterschreiben   | v | SUPPORT | subj & mit/mit(obj)                          | both
unterschreiben | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj) | obj=@v_agreement, obj=*, actor
unterstreichen   | v | SUPPORT | subj > für(obj)/gen(obj)/mit(obj)/dat/gegenüber | obj=Unterstützung;Solidarität;Rückhalt;Engagement;Freundschaft;Anerkennung;Respekt;Dank;Dankbarkeit;Vertrauen;Treue;Loyalität;Sympathie;Verbundenheit;Bewunderung;Mitgefühl;Beileid;Wertschätzung;Freude;Genugtuung;Zufriedenheit;Einigkeit, actor
unterstreichen   | v | SUPPORT | subj > gen(obj)                              | obj=Verdienst;Leistung;Erfolg;Fortschritt;Beitrag;Freundschaft, both
unterstützen     | v | SUPPORT | subj > obj/gen(obj)/clause                   | obj=@v_policy
unterstützen     | v | SUPPORT | subj > obj/gen(obj)/clause                   | obj=person
unterstützen     | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
unterstützen     | v | SUPPORT | subj > obj/gen(obj)                          | obj=@v_backed
unterstützen     | v | SUPPORT | subj > obj                                   | als=Kandidat;Nachfolger;Präsident;Kandidatin
unterzeichnen    | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | obj=@v_agreement
unterzeichnen    | v | SUPPORT | subj > gen(obj)                              | obj=@v_law
unterzeichnen    | v | SUPPORT | subj & mit/mit(obj)                          | both
verbessern       | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
verdienen        | v | SUPPORT | - > subj                                     | obj=@v_gave_honour;Respekt;Anerkennung;Unterstützung;Dank;Lob
verehren         | v | SUPPORT | subj > obj/gen(obj)                          | both
verfechten       | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
verherrlichen | v | SUPPORT | subj > obj/gen(obj)/von/für | both
verkünden        | v | SUPPORT | subj > gen(obj)                              | obj=Verfassung, actor
verlegen | v | SUPPORT | subj > gen(obj)/für(obj) | obj=Denkmal;Mahnmal;Gedenkstätte;Gedenktafel;Gedenkstein;Ehrenmal;Stolperstein
verleihen        | v | SUPPORT | subj > dat/gen(dat)/an/gen(obj)              | obj=@v_gave_honour
versichern       | v | SUPPORT | subj > für(obj)/gen(obj)/mit(obj)/dat/gegenüber | obj=Unterstützung;Solidarität;Rückhalt;Engagement;Freundschaft;Anerkennung;Respekt;Dank;Dankbarkeit;Vertrauen;Treue;Loyalität;Sympathie;Verbundenheit;Bewunderung;Mitgefühl;Beileid;Wertschätzung;Freude;Genugtuung;Zufriedenheit;Einigkeit, actor
verteidigen      | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
verteidigen      | v | SUPPORT | subj > obj/gen(obj)                          | obj=person, both
verteidigen      | v | SUPPORT | subj > obj/gen(obj)                          | gegen=@v_accusation, actor
verteidigen      | v | SUPPORT | subj > gen(obj)                              | obj=@v_policy, actor
verteidigen | v | SUPPORT | subj > gen(obj) | subj=actor, obj=*, obj!=Titel;Meistertitel;Stadt;Tor;Platz;Dissertation;Doktorarbeit;Hafen;Vorsprung;Position;Führung;Mandant;Angeklagter;Weltrekord;Grenze;Stellung;Leben, actor
vertiefen        | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
vertrauen        | v | SUPPORT | subj > dat/auf/gen(auf)/an                   | both
vorantreiben     | v | SUPPORT | subj > gen(obj)                              | obj=Frieden;Demokratie;Menschenrecht;Dialog;Verständigung;Friedensprozess;Grundrecht, actor
vorschlagen      | v | SUPPORT | subj > obj                                   | obj=person, both
votieren         | v | SUPPORT | subj > für/gen(für)/clause                   | für=*, actor
werben           | v | SUPPORT | subj > für/gen(für)/clause                   | für=*, actor
werben           | v | SUPPORT | subj > für/gen(für)                          | both
werten           | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
widmen           | v | SUPPORT | subj > dat/gen(dat)/an/gen(obj)              | obj=@v_gave_honour
wiederaufnehmen  | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
wiedereröffnen   | v | SUPPORT | subj > in(obj)/in/gen(obj)                   | obj=Botschaft;Konsulat;Vertretung;Generalkonsulat;Verbindungsbüro;Gesandtschaft, actor
wiederherstellen | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj)/zu/gen(obj) | obj=Beziehung;Verhältnis;Freundschaft;Bande;Verbindung;Bündnis, actor
würdigen         | v | SUPPORT | subj > obj/gen(obj)/clause                   | als=@v_good, actor
würdigen         | v | SUPPORT | subj > obj/gen(obj)/clause                   | any
würdigen         | v | SUPPORT | subj > obj/gen(obj)/clause                   | actor
zubilligen | v | SUPPORT | subj > dat/gen(dat)/gen(obj) | obj=@v_good;Fortschritt;Erfolg;Reife;Mut;Verdienst;Arbeit;Verlässlichkeit;Respekt;Glaubwürdigkeit, both
zuerkennen       | v | SUPPORT | subj > dat/gen(dat)/an/gen(obj)              | obj=@v_gave_honour
zujubeln         | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/gen(zu)     | any
zupflichten      | v | SUPPORT | subj > dat/gen(dat)                          | dat=@v_law, actor
zusprechen       | v | SUPPORT | subj > dat/gen(dat)/an/gen(obj)              | obj=@v_gave_honour
zustimmen        | v | SUPPORT | subj > dat/gen(dat)                          | dat=@v_law, actor
zustimmen        | v | SUPPORT | subj > dat/gen(dat)                          | dat=@v_law, subj=Parlament;Bundestag;Bundesrat;Senat;Kongress;Repräsentantenhaus;Unterhaus;Oberhaus;Abgeordneter;Abgeordnete;Knesset;Nationalversammlung;Kabinett;Parteitag;Volkskammer;Duma

# reflexive verbs
@ lemma | pos | act | frame | if
sich annähern       | v | SUPPORT | subj & mit/dat                         | actor
sich anschließen    | v | SUPPORT | subj > dat/gen(dat)                    | dat=Resolution;Erklärung;Meinung;Haltung;Position;Vorschlag;Ansicht;Auffassung;Einschätzung;Lob;Glückwunsch;Initiative, actor
sich aussöhnen      | v | SUPPORT | subj & mit/dat                         | actor
sich aussprechen    | v | SUPPORT | subj > für/gen(für)/clause             | für=*, actor
sich aussprechen    | v | SUPPORT | subj & für/gen(für)                    | für=Aussöhnung;Versöhnung;Zusammenarbeit;Partnerschaft, plural
sich bedanken       | v | SUPPORT | subj > bei/für/gen(für)                | any
sich begeistern     | v | SUPPORT | subj > für/gen(für)/clause             | für=*, actor
sich bekennen       | v | SUPPORT | subj > zu/gen(zu)                      | actor, zu=*, zu!=@attack;Tat;Bluttat;Entführung;Geiselnahme;Mord;Explosion;Tötung;Abschuss;Überfall
sich bekennen       | v | SUPPORT | subj > zu/gen(zu)                      | zu=actor, both
sich einsetzen      | v | SUPPORT | subj > für/gen(für)/clause             | für=*, actor
sich engagieren     | v | SUPPORT | subj > für/gen(für)/clause             | für=*, actor
sich erklären       | v | SUPPORT | subj > für/gen(für)/clause             | für=*, actor, für!=zuständig;unzuständig;unabhängig;neutral;zahlungsunfähig;bankrott;souverän;unschuldig;befangen;schuldig;krank
sich erwärmen       | v | SUPPORT | subj > für/gen(für)/clause             | für=*, actor
sich freuen         | v | SUPPORT | subj > über/gen(über)/clause           | über=@v_policy;Erfolg;Sieg;Wahl;Einigung;Ergebnis;Wahlsieg;Freilassung, actor
sich identifizieren | v | SUPPORT | subj > mit/gen(mit)                    | both
sich positionieren  | v | SUPPORT | subj > für/gen(für)/clause             | für=*, actor
sich scharen | v | SUPPORT | subj > hinter/gen(hinter) | both
sich solidarisieren | v | SUPPORT | subj > mit/gen(mit)                    | any
sich starkmachen    | v | SUPPORT | subj > für/gen(für)/clause             | für=*, actor
sich stellen        | v | SUPPORT | subj > hinter/gen(hinter)/vor/gen(vor) | hinter=*, actor
sich stellen        | v | SUPPORT | subj > vor/gen(vor)                    | vor=actor, both
sich verbeugen      | v | SUPPORT | subj > vor/gen(vor)                    | actor
sich verbrüdern     | v | SUPPORT | subj > mit/gen(mit)                    | any
sich vereinen | v | SUPPORT | subj > hinter/gen(hinter) | both
sich verneigen      | v | SUPPORT | subj > vor/gen(vor)                    | actor
sich versammeln | v | SUPPORT | subj > hinter/gen(hinter) | both, hinter=*
sich versöhnen      | v | SUPPORT | subj & mit/dat                         | actor
sich verwenden      | v | SUPPORT | subj > für/gen(für)/clause             | für=*, actor

# support-verb constructions
@ lemma | pos | act | frame | if
Abkommen besiegeln                 | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
Abkommen ratifizieren              | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Abkommen unterschreiben            | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
Abkommen unterzeichnen             | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
Absichtserklärung unterzeichnen    | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
Absolution erteilen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
als Freund bezeichnen | v | SUPPORT | subj > obj/gen(obj)/von/für | both
als Held feiern | v | SUPPORT | subj > obj/gen(obj)/von/für | both
als Kandidat aufstellen            | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
als Kandidat nominieren            | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
als Kandidat vorschlagen           | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
als Partner bezeichnen | v | SUPPORT | subj > obj/gen(obj)/von/für | both
an Seite stehen                    | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
an Seite treten | v | SUPPORT | subj > gen(an)/an | both
Anerkennung aussprechen            | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Anerkennung ernten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Anerkennung finden | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Anerkennung zollen                 | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Anklang finden                     | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Anteilnahme ausdrücken | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Anteilnahme aussprechen            | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Anteilnahme bekunden               | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Applaus bekommen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Applaus ernten                     | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Applaus spenden                    | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
auf Beifall stoßen                 | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
auf fruchtbar Boden fallen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
auf Gegenliebe stoßen              | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
auf Interesse stoßen               | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
auf neu Grundlage stellen | v | SUPPORT | subj & mit/zwischen | both
auf offen Ohr stoßen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
auf Seite schlagen                 | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
auf Sympathie stoßen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
auf Verständnis stoßen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
auf Wohlwollen stoßen              | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
auf Zustimmung stoßen              | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
auf Zustimmung treffen             | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Ausdruck geben | v | SUPPORT | subj > mit(dat)/gen(dat)/für(dat)/über(dat)/gegenüber/clause | dat=Solidarität;Unterstützung;Freude;Dank;Dankbarkeit;Anerkennung;Respekt;Mitgefühl;Beileid;Anteilnahme;Sympathie;Verbundenheit;Genugtuung;Zufriedenheit;Bewunderung;Wertschätzung, both
Ausdruck verleihen | v | SUPPORT | subj > mit(dat)/gen(dat)/für(dat)/über(dat)/gegenüber/clause | dat=Solidarität;Unterstützung;Freude;Dank;Dankbarkeit;Anerkennung;Respekt;Mitgefühl;Beileid;Anteilnahme;Sympathie;Verbundenheit;Genugtuung;Zufriedenheit;Bewunderung;Wertschätzung, both
Band durchschneiden | v | SUPPORT | subj > - | actor
Beifall bekommen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Beifall erhalten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Beifall ernten                     | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Beifall finden | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Beifall klatschen                  | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/gen(zu)     | any
Beifall kommen                     | v | SUPPORT | von/aus > dat/für                            | any
Beifall spenden                    | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Beifall zollen                     | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
beifällig aufnehmen                | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Beileid ausdrücken | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Beileid aussprechen                | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Beileid bekunden                   | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Beileid übermitteln                | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Beitritt ratifizieren              | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
best Zeugnis ausstellen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Bestnote ausstellen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Bestnote geben | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Bewunderung äußern                 | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Beziehung aufnehmen                | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Beziehung ausbauen                 | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Beziehung festigen                 | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Beziehung intensivieren            | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Beziehung knüpfen                  | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Beziehung normalisieren            | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Beziehung pflegen                  | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Beziehung stärken                  | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Beziehung verbessern               | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Beziehung vertiefen                | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Beziehung wieder aufnehmen         | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Beziehung wiederaufnehmen          | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Beziehung wiederherstellen         | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Beziehungen aufnehmen | v | SUPPORT | subj & mit/zu/zwischen | any
Billigung finden | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Blumen streuen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Botschaft eröffnen                 | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Botschaft wiedereröffnen           | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Botschafter austauschen            | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Botschafter austauschen | v | SUPPORT | subj & mit | obj=Botschafter;Diplomat, both
Botschafter entsenden              | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Bundesverdienstkreuz erhalten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | actor
Bündnis besiegeln                  | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
Dank abstatten                     | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Dank ausdrücken                    | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Dank aussprechen                   | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Dank sagen                         | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Daumen drücken                     | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
die Treue halten | v | SUPPORT | subj > dat | actor
diplomatisch Beziehung aufnehmen   | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
diplomatisch Beziehung aufnehmen | v | SUPPORT | subj & mit/zu/zwischen | any
Ehre erweisen                      | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Ehrendoktorwürde erhalten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | actor
Einigkeit demonstrieren | v | SUPPORT | subj & mit/zwischen | both
einstimmig annehmen                | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
einstimmig billigen                | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
einstimmig verabschieden           | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Eis brechen | v | SUPPORT | subj & mit/zwischen | both
erfreut reagieren                  | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Erklärung unterzeichnen            | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
erleichtert reagieren              | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
fest hinter stehen                 | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Feuerschutz geben | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Flagge zeigen | v | SUPPORT | subj > für/gen(für)/zu/gen(zu)/dat | both
Flankenschutz geben | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Freude ausdrücken                  | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Freude äußern                      | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Freundschaft bekräftigen           | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Freundschaft beschwören | v | SUPPORT | subj & mit/zwischen | both
Freundschaft besiegeln | v | SUPPORT | subj & mit/zwischen | both
Freundschaft schließen             | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Freundschaft vertiefen | v | SUPPORT | subj & mit/zwischen | both
Freundschaftsvertrag unterzeichnen | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Frieden besiegeln | v | SUPPORT | subj & mit/zwischen | both
Friedensnobelpreis bekommen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | actor
Friedensnobelpreis erhalten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | actor
Friedenspreis erhalten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | actor
für gerechtfertigt halten          | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
für Gesetz stimmen                 | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
für gut halten                     | v | SUPPORT | subj > obj/gen(obj)/clause                   | both
für notwendig halten               | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
für richtig halten                 | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Fürsprache einlegen                | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/bei         | any
Gefallen finden | v | SUPPORT | subj > an/an(obj)/gen(an) | any
Gefallen finden | v | SUPPORT | bei/gen(bei)/unter > subj/gen(subj) | any, bei=*
Gefolgschaft schwören | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Gehör finden | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Geleit geben                       | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Genugtuung äußern                  | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Geschlossenheit demonstrieren | v | SUPPORT | subj & mit/zwischen | both
Gesetz annehmen                    | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Gesetz beschließen                 | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Gesetz billigen                    | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Gesetz unterzeichnen               | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Gesetz verabschieden               | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Glückwunsch aussprechen            | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Glückwunsch erhalten               | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Glückwunsch senden                 | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Glückwunsch überbringen            | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Glückwunsch übermitteln            | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
groß Stück halten                  | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Gruß ausrichten | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Grußbotschaft senden | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
gut finden                         | v | SUPPORT | subj > obj/gen(obj)/clause                   | both
gut heißen                         | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
gut Note geben                     | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/bei         | any
gut Wort einlegen                  | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/bei         | any
gut Zeugnis ausstellen             | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/bei         | any
Hand halten | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Haushalt billigen                  | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Haushalt verabschieden             | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
heilig sprechen                    | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
hervorragend Zeugnis ausstellen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
hoch schätzen                      | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Hochachtung aussprechen            | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
auf die Schulter klopfen | v | SUPPORT | subj > dat | actor
hochleben lassen | v | SUPPORT | subj > obj/gen(obj)/von/für | both
Hohelied singen | v | SUPPORT | subj > auf/gen(auf)/für | both
Hymne singen | v | SUPPORT | subj > auf/gen(auf)/für | both
in Bresche springen | v | SUPPORT | subj > für/gen(für)/zu/gen(zu)/dat | both
in erst Lesung stimmen             | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
in Himmel heben | v | SUPPORT | subj > obj/gen(obj)/von/für | both
in Himmel loben | v | SUPPORT | subj > obj/gen(obj)/von/für | both
in Kraft setzen                    | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
in Schutz nehmen                   | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
ins Rennen schicken                | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Hut ziehen | v | SUPPORT | subj > vor | actor
ins Zeug legen | v | SUPPORT | subj > für/gen(für)/zu/gen(zu)/dat | both
Karlspreis erhalten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | actor
Koalition besiegeln | v | SUPPORT | subj & mit/zwischen | both
Kompliment machen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Kompromiss unterzeichnen           | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
Kondolenz aussprechen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Konsulat eröffnen                  | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Kranz niederlegen                  | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Lanze brechen                      | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
ins Schwärmen geraten | v | SUPPORT | subj > über/von | actor
letzt Ehre erweisen                | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Lob aussprechen                    | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Lob erhalten                       | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Lob ernten                         | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Lob finden | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Lob finden | v | SUPPORT | subj > für/für(obj)/gen(für) | any, für=*
Lob kommen                         | v | SUPPORT | von/aus > dat/für                            | any
Lob spenden                        | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Lob zollen                         | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Loblied anstimmen | v | SUPPORT | subj > auf/gen(auf)/für | both
Loblied singen | v | SUPPORT | subj > auf/gen(auf)/für | both
Loyalität bekunden                 | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Loyalität schwören                 | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Loyalität versichern | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Loyalität zusichern | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Mandat erteilen                    | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Mandat verlängern                  | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Mehrheit sichern | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Mehrheit verschaffen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Memorandum unterzeichnen           | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
Menschenrechtspreis erhalten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | actor
mit Applaus bedenken               | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
mit Applaus empfangen | v | SUPPORT | bei/von/durch/in > subj/gen(subj) | both
mit Beifall aufnehmen              | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
mit Beifall aufnehmen | v | SUPPORT | subj > obj/gen(obj) | actor
mit Erleichterung aufnehmen        | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
mit Erleichterung aufnehmen | v | SUPPORT | subj > obj/gen(obj) | actor
mit Erleichterung reagieren        | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
mit Freude aufnehmen               | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
mit Friedensnobelpreis auszeichnen | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
mit Genugtuung aufnehmen           | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
mit Genugtuung aufnehmen | v | SUPPORT | subj > obj/gen(obj) | actor
mit Jubel begrüßen                 | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
mit Jubel empfangen                | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
mit Mehrheit annehmen              | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
mit Mehrheit billigen              | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
mit Mehrheit verabschieden         | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
mit Orden auszeichnen              | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
mit Ovation feiern | v | SUPPORT | bei/von/durch/in > subj/gen(subj) | both
mit Preis auszeichnen              | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
mit Preis ehren                    | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
mit Zustimmung reagieren           | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Mitgefühl ausdrücken               | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Mitgefühl aussprechen              | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
moralisch Unterstützung leisten    | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/bei         | any
Mut machen                         | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Mut zusprechen                     | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Namen setzen | v | SUPPORT | subj & mit | unter=@document;@agreement;Papier;Protokoll;Vertrag;Erklärung, actor
neu Kapitel aufschlagen | v | SUPPORT | subj & mit/zwischen | both
Neuanfang wagen | v | SUPPORT | subj & mit/zwischen | both
Neubeginn wagen | v | SUPPORT | subj & mit/zwischen | both
Note ausstellen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Orden erhalten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | actor
Ovation bekommen | v | SUPPORT | bei/von/durch/in > subj/gen(subj) | both
Ovation ernten | v | SUPPORT | bei/von/durch/in > subj/gen(subj) | both
Partei ergreifen                   | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Partnerschaft besiegeln | v | SUPPORT | subj & mit/zwischen | both
Partnerschaft schließen | v | SUPPORT | subj & mit/zwischen | both
Persilschein ausstellen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
positiv aufnehmen                  | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
positiv äußern                     | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
positiv beurteilen                 | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
positiv bewerten                   | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
positiv reagieren                  | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Protokoll unterzeichnen            | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
recht geben                        | v | SUPPORT | subj > dat/gen(dat)                          | dat=@v_law, actor
Recht geben                        | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
recht geben                        | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Regierung bilden | v | SUPPORT | subj & mit/zwischen | both, obj=Regierung
Resolution annehmen                | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Resolution beschließen             | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Resolution verabschieden           | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Respekt aussprechen                | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Respekt bekunden                   | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Respekt erweisen                   | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Respekt zollen                     | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Reverenz erweisen                  | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
richtig finden                     | v | SUPPORT | subj > obj/gen(obj)/clause                   | both
Rosen streuen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Rücken decken                      | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Rücken freihalten | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Rücken stärken                     | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Rückendeckung bekommen             | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Rückendeckung erhalten             | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Rückendeckung geben                | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Rückendeckung kommen               | v | SUPPORT | von/aus > dat/für                            | any
Rückendeckung verschaffen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Rückenwind bekommen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Rückenwind erhalten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Rückenwind geben                   | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Rückhalt bekommen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Rückhalt erhalten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Rückhalt finden | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Rückhalt geben | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Rückhalt genießen                  | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Rückhalt haben                     | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Sacharow-Preis erhalten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | actor
Schulter an Schulter stehen        | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Schulter klopfen                   | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Schulterschluss demonstrieren | v | SUPPORT | subj & mit/zwischen | both
Schulterschluss vollziehen | v | SUPPORT | subj & mit/zwischen | both
Schützenhilfe bekommen             | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Schützenhilfe erhalten             | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Schützenhilfe geben                | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/bei         | any
Schützenhilfe leisten              | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/bei         | any
Segen erhalten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Segen erteilen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
selig sprechen                     | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
sich an Seite stellen | v | SUPPORT | subj > gen(an)/an | both
sich anerkennend äußern            | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich angetan zeigen                | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich auf Seite schlagen | v | SUPPORT | subj > gen(auf)/auf/von | both
sich auf Seite stellen | v | SUPPORT | subj > gen(auf)/auf/von | both
sich beeindruckt zeigen            | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich befriedigt äußern             | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich befriedigt zeigen             | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich begeistert äußern             | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich begeistert zeigen             | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich dafür einsetzen | v | SUPPORT | subj > gen(clause)/clause | actor
sich dankbar äußern                | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich dankbar zeigen                | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich einverstanden erklären        | v | SUPPORT | subj > mit/gen(mit)                          | any
sich erfreut äußern                | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich erfreut zeigen                | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich erkenntlich zeigen            | v | SUPPORT | subj > bei/für/gen(für)                      | any
sich erleichtert äußern            | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich erleichtert zeigen            | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich hocherfreut zeigen            | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich lobend äußern                 | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich optimistisch zeigen           | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich optimistisch zeigen           | v | SUPPORT | subj > von/gen(von)/für/gen(für)             | both
sich positiv äußern                | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich respektvoll äußern            | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich schützend vor stellen         | v | SUPPORT | subj > vor/gen(vor)                                                            | any
sich solidarisch erklären          | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich solidarisch zeigen            | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich stark machen                  | v | SUPPORT | subj > für/gen(für)/clause                   | für=*, actor
sich stolz zeigen                  | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich überzeugt zeigen              | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich überzeugt zeigen              | v | SUPPORT | subj > von/gen(von)/für/gen(für)             | both
sich wohlwollend äußern            | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich zufrieden äußern              | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich zufrieden zeigen              | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich zustimmend äußern             | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich zuversichtlich zeigen         | v | SUPPORT | subj > über/gen(über)/mit/gen(mit)/zu/gen(zu)/von/gen(von)/für/gen(für)/clause | actor
sich zuversichtlich zeigen         | v | SUPPORT | subj > von/gen(von)/für/gen(für)             | both
Solidarität ausdrücken             | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Solidarität bekräftigen            | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Solidarität bekunden               | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Solidarität erklären               | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Solidarität üben                   | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Solidarität versichern             | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Solidarität zeigen                 | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Solidarität zusichern | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Städtepartnerschaft schließen      | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj)/in(obj)/in | any
Stange halten                      | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
stark machen                       | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Stimme geben                       | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Stimme verleihen                   | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Sympathie äußern                   | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Sympathie bekunden                 | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Sympathie zeigen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Treue geloben | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Treue halten                       | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Treue halten | v | SUPPORT | subj > dat | actor
Treue schwören                     | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Tribut zollen                      | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
über grün Klee loben | v | SUPPORT | subj > obj/gen(obj)/von/für | both
Unterschrift leisten               | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
Unterschrift setzen                | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
Unterstützung äußern               | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Unterstützung aussprechen          | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Unterstützung bekräftigen          | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Unterstützung bekunden             | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Unterstützung erhalten             | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Unterstützung erklären             | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Unterstützung finden               | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Unterstützung geben                | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Unterstützung genießen             | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Unterstützung kommen               | v | SUPPORT | von/aus > dat/für                            | any
Unterstützung signalisieren        | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Unterstützung versichern           | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Verbundenheit bekunden             | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Vereinbarung unterzeichnen         | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
Verfassung annehmen                | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Verfassung billigen                | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Verfassung verabschieden           | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Verständnis aufbringen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Verständnis äußern                 | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Verständnis bekunden               | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Verständnis entgegenbringen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Verständnis finden | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Verständnis haben                  | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Verständnis zeigen                 | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Vertrag besiegeln | v | SUPPORT | subj & mit/zwischen | both
Vertrag ratifizieren               | v | SUPPORT | subj > gen(obj)/für(obj)/mit(obj)            | actor
Vertrag unterschreiben             | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
Vertrag unterzeichnen              | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
Vertrauen aussprechen              | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Vertrauen bekunden                 | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Vertrauen schenken                 | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
viel halten                        | v | SUPPORT | subj > gen(von)/von                          | von=*, actor
voll hinter stehen                 | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Wahlempfehlung abgeben | v | SUPPORT | subj > für/gen(für)/zu/gen(zu)/dat | both
Wahlempfehlung aussprechen         | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Wahlempfehlung geben               | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Wahlkampf machen | v | SUPPORT | subj > für/gen(für)/zu/gen(zu)/dat | both
Weg ebnen | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/von | both
Werbung machen                     | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
wieder eröffnen | v | SUPPORT | subj > in/bei/gen(obj)/zu | obj=Botschaft;Konsulat;Vertretung;Generalkonsulat;Verbindungsbüro;Gesandtschaft, actor
willkommen heißen | v | SUPPORT | subj > obj/gen(obj) | actor
Wohlwollen finden | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
wohlwollend aufnehmen              | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
wohlwollend aufnehmen | v | SUPPORT | subj > obj/gen(obj) | actor
wohlwollend reagieren              | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Wort einlegen | v | SUPPORT | subj > für/gen(für)/zu/gen(zu)/dat | both
zu Ausdruck bringen | v | SUPPORT | subj > mit(obj)/gen(obj)/für(obj)/über(obj)/gegenüber/dat/clause | obj=Solidarität;Unterstützung;Freude;Dank;Dankbarkeit;Anerkennung;Respekt;Mitgefühl;Beileid;Anteilnahme;Sympathie;Verbundenheit;Genugtuung;Zufriedenheit;Bewunderung;Wertschätzung;Zustimmung;Vertrauen, both
zu Hilfe eilen | v | SUPPORT | subj > dat | actor
zu schätzen wissen                 | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
zu Seite stehen | v | SUPPORT | subj > gen(an)/an | both
Zufriedenheit äußern               | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
zum Ausdruck bringen | v | SUPPORT | subj > mit(obj)/gen(obj)/für(obj)/über(obj)/gegenüber/dat/clause | obj=Solidarität;Unterstützung;Freude;Dank;Dankbarkeit;Anerkennung;Respekt;Mitgefühl;Beileid;Anteilnahme;Sympathie;Verbundenheit;Genugtuung;Zufriedenheit;Bewunderung;Wertschätzung;Zustimmung;Vertrauen, both
zum Ehrenbürger ernennen           | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
zum Ritter schlagen                | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
zum Vorbild erklären | v | SUPPORT | subj > obj/gen(obj)/von/für | both
zur Seite springen                 | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
zur Seite springen | v | SUPPORT | subj > dat | actor
zur Seite stehen                   | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
zur Seite treten                   | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/von/gen(von)/zu/gen(zu)/clause | actor
Zusammenarbeit besiegeln           | v | SUPPORT | subj & mit/mit(obj)/zwischen(obj)            | any
Zuspruch bekommen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Zuspruch erhalten                  | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Zuspruch finden                    | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Zustimmung äußern                  | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Zustimmung bekommen                | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Zustimmung bekunden                | v | SUPPORT | subj > dat/gen(dat)/für/gen(für)/mit/an/gen(an)/über/gen(über)/zu/gegenüber/gen(gegenüber)/bei/clause | actor
Zustimmung erhalten                | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Zustimmung ernten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Zustimmung finden | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | any
Zustimmung kommen                  | v | SUPPORT | von/aus > dat/für                            | any

# nouns
@ lemma | pos | act | frame | if
Anerkennung             | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Anerkennung             | n | SUPPORT | durch/von/adj/subj/aus > gen/gen(gen)            | gen=state
Anerkennung             | n | SUPPORT | durch/von/adj/subj/aus > gen(gen)/als            | gen=@v_recognised
Anerkennung             | n | SUPPORT | durch/von > gen/gen(gen)                     | durch=actor
Annäherung              | n | SUPPORT | zwischen/gen & an/mit/zwischen               | any
Annahme                 | n | SUPPORT | durch/in/von/subj/aus/adj > gen(gen)/zu/gen(zu)/mit(gen) | gen=@v_law, any
Anteilnahme             | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Applaus                 | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Aufbruch | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Aufnahme                | n | SUPPORT | zwischen(gen)/durch/gen(gen) & zu(gen)/mit(gen) | gen=Beziehung;Verhältnis, any
Ausbau                  | n | SUPPORT | zwischen(gen)/durch/gen(gen) & zu(gen)/mit(gen) | gen=Beziehung;Verhältnis, any
Aussöhnung | n | SUPPORT | zwischen/gen/adj/subj & mit/zwischen | both
Auszeichnung            | n | SUPPORT | durch/adj > an/gen(an)/gen/von/gen(von)/für/gen(für) | both
Befreiungsschlag | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Befürworter             | n | SUPPORT | subj > gen                                   | both
Beifall                 | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Beifallssturm | n | SUPPORT | gen/von/durch/adj/comp/subj/aus/bei > für/gen(für)/für(aus) | any
Beileid                 | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Beileidsbekundung       | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Beileidstelegramm | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Beistandserklärung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Bekenntnis              | n | SUPPORT | gen/adj/durch/comp/subj/aus > zu/gen(zu)/für/gen(für) | both, für=@v_policy
Bekenntnis              | n | SUPPORT | gen/adj/durch/comp/subj/aus > zu/gen(zu)         | actor
Bereicherung | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Bewunderung             | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Billigung               | n | SUPPORT | durch/in/von/subj/aus/adj > gen(gen)/zu/gen(zu)/mit(gen) | gen=@v_law, any
Botschafteraustausch | n | SUPPORT | zwischen/gen/adj/subj & mit/zwischen | both
Botschaftseröffnung     | n | SUPPORT | durch/gen/adj > in                           | any
Brückenbauer            | n | SUPPORT | speaker > subj/gen(subj)                     | actor, subj=*
Bündnisschluss | n | SUPPORT | zwischen/gen/adj/subj & mit/zwischen | both
Chance | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Dank                    | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Dankadresse | n | SUPPORT | gen/von/durch/adj/comp/subj/aus/bei > für/gen(für)/für(aus) | any
Dankbarkeit             | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Dankesrede | n | SUPPORT | gen/von/durch/adj/comp/subj/aus/bei > für/gen(für)/für(aus) | any
Durchbruch              | n | SUPPORT | speaker > subj/gen(subj)                     | actor, subj=*
Ehrenbezeugung          | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Ehrenrettung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Ehrung                  | n | SUPPORT | durch/adj > an/gen(an)/gen/von/gen(von)/für/gen(für) | both
Einsatz                 | n | SUPPORT | gen/adj/durch/comp/subj/aus > zu/gen(zu)/für/gen(für) | both, für=@v_policy
Eintreten               | n | SUPPORT | gen/adj/durch/comp/subj/aus > zu/gen(zu)/für/gen(für) | both, für=@v_policy
Engagement              | n | SUPPORT | gen/adj/durch/comp/subj/aus > zu/gen(zu)/für/gen(für) | both, für=@v_policy
Entspannung             | n | SUPPORT | zwischen/gen & an/mit/zwischen               | any
Erfolg | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Erfolgsgeschichte | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Ergebenheitsadresse     | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Ermutigung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Errungenschaft | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Etappensieg | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Fortschritt | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Freiheitskämpfer        | n | SUPPORT | speaker > subj/gen(subj)                     | actor, subj=*
Freude | n | SUPPORT | gen/adj/durch/comp/subj/bei/in/aus/unter > über/gen(über)/wegen/gen(wegen)/über(in)/über(aus) | both
Freundschaftsbekundung  | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Freundschaftsbesuch     | n | SUPPORT | durch/gen/adj > in                           | any
Freundschaftspakt | n | SUPPORT | zwischen/gen/adj/subj & mit/zwischen | both
Freundschaftsvertrag    | n | SUPPORT | zwischen/durch/gen/adj & mit/zwischen        | any
Friedenspakt | n | SUPPORT | zwischen/gen/adj/subj & mit/zwischen | both
Friedensschluss         | n | SUPPORT | zwischen/durch/gen/adj & mit/zwischen        | any
Friedensstifter | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Fundament | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Fürsprache              | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Fürsprecher             | n | SUPPORT | subj > gen                                   | both
Garant | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Gasvertrag              | n | SUPPORT | zwischen/durch/gen/adj & mit/zwischen        | any
Gedenkfeier             | n | SUPPORT | durch/gen/subj > für/gen(für)                | both
Gedenkminute            | n | SUPPORT | durch/gen/subj > für/gen(für)                | both
Gedenkveranstaltung     | n | SUPPORT | durch/gen/subj > für/gen(für)                | both
Genugtuung | n | SUPPORT | gen/adj/durch/subj/aus/bei/in > über/gen(über) | über=*, actor
Gewinn | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Glanzleistung | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Glücksfall              | n | SUPPORT | speaker > subj/gen(subj)                     | actor, subj=*
Glückwunsch             | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Glückwunschschreiben | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Glückwunschtelegramm    | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Gratulation             | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Grußbotschaft           | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Heldentat | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Hochachtung             | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Hoffnungsschimmer | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Hoffnungsträger | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Hoffnungszeichen | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Hommage | n | SUPPORT | gen/von/durch/adj/comp/subj/aus/bei > für/gen(für)/für(aus) | any
Huldigung | n | SUPPORT | gen/von/durch/adj/comp/subj/aus/bei > für/gen(für)/für(aus) | any
Intensivierung          | n | SUPPORT | zwischen(gen)/durch/gen(gen) & zu(gen)/mit(gen) | gen=Beziehung;Verhältnis, any
Ja | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Jawort | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Jubel                   | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Jubelruf | n | SUPPORT | gen/von/durch/adj/comp/subj/aus/bei > für/gen(für)/für(aus) | any
Koalitionsbildung | n | SUPPORT | zwischen/gen/adj/subj & mit/zwischen | both
Kondolenz               | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Kondolenzschreiben | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Konsulatseröffnung      | n | SUPPORT | durch/gen/adj > in                           | any
Kraftakt | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Kranzniederlegung       | n | SUPPORT | durch/gen/subj > für/gen(für)                | both
Laudatio                | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Leuchtfeuer | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Lichtblick | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Lob                     | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Lobeshymne | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Loblied | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Lobrede                 | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Loyalitätserklärung     | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Meilenstein             | n | SUPPORT | speaker > subj/gen(subj)                     | actor, subj=*
Meisterleistung | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Mitgefühl | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/gegenüber/gen(gegenüber)/mit/gen(mit)/dat | both
Mut | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Nachsicht | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Neuanfang | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Neubeginn | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Normalisierung          | n | SUPPORT | zwischen(gen)/durch/gen(gen) & zu(gen)/mit(gen) | gen=Beziehung;Verhältnis, any
Ordensverleihung        | n | SUPPORT | durch/adj > an/gen(an)/gen/von/gen(von)/für/gen(für) | both
Ovation | n | SUPPORT | gen/von/durch/adj/comp/subj/aus/bei > für/gen(für)/für(aus) | any
Parteinahme             | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Patriot | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Pionier | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Pionierleistung | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Plädoyer                | n | SUPPORT | gen/adj/durch/comp/subj/aus > zu/gen(zu)/für/gen(für) | both, für=@v_policy
Preisvergabe            | n | SUPPORT | durch/adj > an/gen(an)/gen/von/gen(von)/für/gen(für) | both
Preisvergabe            | n | SUPPORT | durch/adj/von > an/gen(an)                   | an=actor
Preisverleihung         | n | SUPPORT | durch/adj > an/gen(an)/gen/von/gen(von)/für/gen(für) | both
Preisverleihung         | n | SUPPORT | durch/adj/von > an/gen(an)                   | an=actor
Quantensprung | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Ratifikation            | n | SUPPORT | durch/in/von/subj/aus/adj > gen(gen)/zu/gen(zu)/mit(gen) | gen=@v_law, any
Ratifikation            | n | SUPPORT | durch/zwischen/subj/adj & mit(gen)/zwischen(gen)/mit | gen=@v_agreement, any
Ratifizierung           | n | SUPPORT | durch/in/von/subj/aus/adj > gen(gen)/zu/gen(zu)/mit(gen) | gen=@v_law, any
Ratifizierung           | n | SUPPORT | durch/zwischen/subj/adj & mit(gen)/zwischen(gen)/mit | gen=@v_agreement, any
Rechtfertigung          | n | SUPPORT | durch/adj/von > gen(gen)                     | gen=@v_policy, actor
Respekt                 | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Ritterschlag | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Ruhmesblatt | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Rückendeckung           | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Rückenwind | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Rückhalt                | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Rückhalt | n | SUPPORT | gen/von/bei/durch/adj > für/gen(für) | both
Schulterklopfen | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Schützenhilfe           | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Schweigeminute          | n | SUPPORT | durch/gen/subj > für/gen(für)                | both
Segen | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Solidarität             | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Solidaritätsadresse     | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Solidaritätsbekundung   | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Solidaritätserklärung   | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Staatsmann | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Staatstrauer | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Staatsvertrag           | n | SUPPORT | zwischen/durch/gen/adj & mit/zwischen        | any
Stabilisator            | n | SUPPORT | speaker > subj/gen(subj)                     | actor, subj=*
Stabilitätsanker        | n | SUPPORT | speaker > subj/gen(subj)                     | actor, subj=*
Standing Ovations | n | SUPPORT | gen/von/durch/adj/comp/subj/aus/bei > für/gen(für)/für(aus) | any
Stellungnahme           | n | SUPPORT | gen/adj/durch/comp/subj/aus > zu/gen(zu)/für/gen(für) | both, für=@v_policy
Sternstunde             | n | SUPPORT | speaker > subj/gen(subj)                     | actor, subj=*
Sympathie               | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Sympathiebekundung      | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Tauwetter               | n | SUPPORT | zwischen/gen & an/mit/zwischen               | any
Trauerfeier             | n | SUPPORT | durch/gen/subj > für/gen(für)                | both
Treueschwur             | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Unterstützer            | n | SUPPORT | subj > gen                                   | both
Unterstützung           | n | SUPPORT | gen/adj/durch/comp/subj/aus > für/gen(für)   | für=@v_policy, both
Unterstützung           | n | SUPPORT | durch/von/adj/subj/aus/comp > für/gen(für)/gen | both
Unterstützungserklärung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Unterzeichnung          | n | SUPPORT | durch/in/von/subj/aus/adj > gen(gen)/zu/gen(zu)/mit(gen) | gen=@v_law, any
Unterzeichnung          | n | SUPPORT | durch/zwischen/subj/adj & mit(gen)/zwischen(gen)/mit | gen=@v_agreement, any
Verabschiedung          | n | SUPPORT | durch/in/von/subj/aus/adj > gen(gen)/zu/gen(zu)/mit(gen) | gen=@v_law, any
Verbesserung            | n | SUPPORT | zwischen(gen)/durch/gen(gen) & zu(gen)/mit(gen) | gen=Beziehung;Verhältnis, any
Verbrüderung | n | SUPPORT | zwischen/gen/adj/subj & mit/zwischen | both
Verdienst | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Verfechter              | n | SUPPORT | subj > gen                                   | both
Verleihung              | n | SUPPORT | durch/adj > an/gen(an)/gen/von/gen(von)/für/gen(für) | both
Verleihung              | n | SUPPORT | durch/adj/von > an/gen(an)                   | an=actor
Versöhnung | n | SUPPORT | zwischen/gen/adj/subj & mit/zwischen | both
Verständnis | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Verteidiger             | n | SUPPORT | subj > gen                                   | gen=@v_policy;Freiheit;Demokratie;Menschenrecht;Recht;Tradition, both
Verteidigung            | n | SUPPORT | durch/adj/von > gen(gen)                     | gen=@v_policy, actor
Vertiefung              | n | SUPPORT | zwischen(gen)/durch/gen(gen) & zu(gen)/mit(gen) | gen=Beziehung;Verhältnis, any
Vertragsabschluss       | n | SUPPORT | zwischen/durch/gen/adj & mit/zwischen        | any
Vertragsschluss         | n | SUPPORT | zwischen/durch/gen/adj & mit/zwischen        | any
Vertragsunterzeichnung  | n | SUPPORT | zwischen/durch/gen/adj & mit/zwischen        | any
Vertrauensbeweis        | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Visionär | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Volltreffer | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Vorbild                 | n | SUPPORT | speaker > subj/gen(subj)                     | actor, subj=*
Vordenker | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Vorkämpfer | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Vorreiter               | n | SUPPORT | speaker > subj/gen(subj)                     | actor, subj=*
Votum                   | n | SUPPORT | gen/adj/durch/comp/subj/aus > zu/gen(zu)/für/gen(für) | both, für=@v_policy
Waffenbrüderschaft | n | SUPPORT | zwischen/gen/adj/subj & mit/zwischen | both
Wahlempfehlung          | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Wegbereiter             | n | SUPPORT | speaker > subj/gen(subj)                     | actor, subj=*
Weichenstellung | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Wendepunkt | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Wertschätzung           | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Wiederaufnahme          | n | SUPPORT | zwischen(gen)/durch/gen(gen) & zu(gen)/mit(gen) | gen=Beziehung;Verhältnis, any
Wohltat | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Wohlwollen | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/mit/gen(mit)/zu/gen(zu)/dat/für(aus)/an(aus)/für(von) | both
Würdigung               | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Zufriedenheit | n | SUPPORT | gen/adj/durch/comp/subj/bei/in/aus/unter > über/gen(über)/wegen/gen(wegen)/über(in)/über(aus) | both
Zuspruch                | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Zustimmung              | n | SUPPORT | durch/in/von/subj/aus/adj > gen(gen)/zu/gen(zu)/mit(gen) | gen=@v_law, any
Zustimmung              | n | SUPPORT | gen/adj/durch/comp/subj/aus/in > gen(zu)         | zu=*, actor
Zustimmung              | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Zustimmung              | n | SUPPORT | durch/gen/subj/aus/adj > zu/gen(zu)                      | zu=@v_law, any
Zäsur | n | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
Zustimmung | n | SUPPORT | gen/adj/durch/comp/aus/von > zu/gen(zu)/für | gen=@v_parliament;@assembly, actor

# adjectives and participles
@ lemma | pos | act | frame | if
angetan          | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/für/gen(für)/auf/gen(auf)/clause | both
ausgewogen       | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
ausgezeichnet    | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
bedeutend        | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=@v_deed;@v_policy;actor
beeindruckend    | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
beeindruckt      | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/für/gen(für)/auf/gen(auf)/clause | both
befriedigt       | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/für/gen(für)/auf/gen(auf)/clause | both
begeistert       | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/für/gen(für)/auf/gen(auf)/clause | both
begrüßenswert    | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
beispielhaft     | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
bemerkenswert    | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
berechtigt       | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
bewundernswert   | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
dankbar          | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/auf/gen(auf)/dat/clause | actor, subj=@v_official
dankbar          | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/für/gen(für)/auf/gen(auf)/clause | both
ehrenhaft        | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
einverstanden    | a | SUPPORT | subj > mit/gen(mit)                          | both
erfolgreich      | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
erforderlich     | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
erfreulich       | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
erfreut          | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/auf/gen(auf)/dat/clause | actor, subj=@v_official
erfreut          | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/für/gen(für)/auf/gen(auf)/clause | both
erleichtert      | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/auf/gen(auf)/dat/clause | actor, subj=@v_official
erleichtert      | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/für/gen(für)/auf/gen(auf)/clause | both
ermutigend       | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
exzellent        | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
fair             | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
fantastisch      | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
fortschrittlich  | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
froh             | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/für/gen(für)/auf/gen(auf)/clause | both
fruchtbar        | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
gelungen         | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
gerechtfertigt   | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
glücklich        | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/für/gen(für)/auf/gen(auf)/clause | both
großartig        | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
gut              | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=@v_deed;@v_policy;actor
hervorragend     | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
hilfreich        | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
historisch       | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
hocherfreut      | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/für/gen(für)/auf/gen(auf)/clause | both
klug             | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
konstruktiv      | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
korrekt          | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
legitim          | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
lobenswert       | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
loyal            | a | SUPPORT | subj > mit/dat/gegenüber                     | both
maßvoll          | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
mustergültig     | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
mutig            | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
nachahmenswert   | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
nachvollziehbar  | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
notwendig        | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
nützlich         | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
positiv          | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=@v_deed;@v_policy;actor
richtig          | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
sachgerecht      | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
sinnvoll         | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
solidarisch      | a | SUPPORT | subj > mit/dat/gegenüber                     | both
stolz            | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/auf/gen(auf)/dat/clause | actor, subj=@v_official
stolz            | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/für/gen(für)/auf/gen(auf)/clause | both
tapfer           | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
tragfähig        | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
treu             | a | SUPPORT | subj > mit/dat/gegenüber                     | both
überfällig       | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
überzeugend      | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
überzeugt        | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/für/gen(für)/auf/gen(auf)/clause | both
unabdingbar      | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
unbestritten     | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
unerlässlich     | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
unverzichtbar    | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
verantwortungsvoll | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
verdient         | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
verlässlich      | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
vernünftig       | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
vielversprechend | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
voll             | a | SUPPORT | subj > für/gen(für)                          | both, weak
vorbildlich      | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
wegweisend       | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
wertvoll         | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
wichtig          | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
wunderbar        | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
zielführend      | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
zufrieden        | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/auf/gen(auf)/dat/clause | actor, subj=@v_official
zufrieden        | a | SUPPORT | subj > über/gen(über)/mit/gen(mit)/von/gen(von)/für/gen(für)/auf/gen(auf)/clause | both
zugeneigt | a | SUPPORT | subj > dat | both
zukunftsfähig    | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
zukunftsweisend  | a | SUPPORT | speaker > gen(subj)/subj                     | actor, subj=*
akzeptabel       | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
angemessen       | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*
zuverlässig      | a | SUPPORT | speaker > gen(subj)/subj                                                         | both, subj=*

# phrases
@ lemma | pos | act | frame | if
voll des Lob           | x | SUPPORT | subj > für/gen(für) | any
voll Lob für           | x | SUPPORT | subj > für          | any
voll Rückendeckung für | x | SUPPORT | subj > für          | any

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abgeben | v | SUPPORT | subj > für/gen(für)/für(obj)/zu(obj)/gegenüber/dat | obj=Ehrenerklärung;Treuebekenntnis;Treueschwur;Treuegelöbnis;Solidaritätserklärung;Loyalitätserklärung;Sympathieerklärung, both
Agrément erteilen | v | SUPPORT | subj > dat | actor
akklamieren | v | SUPPORT | subj > dat | both
an Macht halten | v | SUPPORT | subj > obj | obj=person;Regime;Regierung, both
an Seite bleiben | v | SUPPORT | subj > gen(an)/an | both
anerkennend Wort finden | v | SUPPORT | subj > für/gen(für) | actor
anerkennend Wort finden | v | SUPPORT | subj > gen(für)/für | both
Anerkennung erweisen | v | SUPPORT | subj > dat/gen(dat) | both
Anerkennung verdienen | v | SUPPORT | speaker > subj | both, subj=actor
Anschluss suchen | v | SUPPORT | subj > gen(obj)/zu(obj)/an(obj)/zu/an | both
Anteilnahme übermitteln | v | SUPPORT | subj > dat/gen(dat)/an/gen(an) | both
auf Anerkennung stoßen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
auf Begeisterung stoßen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
auf Beifall treffen | v | SUPPORT | bei/gen(bei)/in > subj/gen(subj) | both
auf halbmast senken | v | SUPPORT | subj > für/gen(für) | obj=Flagge;Fahne, any
auf halbmast setzen | v | SUPPORT | subj > für/gen(für) | obj=Flagge;Fahne, any
auf Hand tragen | v | SUPPORT | subj > obj | both, obj=@official
auf Lob stoßen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
auf offen Ohr treffen | v | SUPPORT | bei/gen(bei)/in > subj/gen(subj) | both
auf richtig Weg sein | v | SUPPORT | speaker > subj | both, subj=actor
auf Schild heben | v | SUPPORT | subj > obj/gen(obj) | both
auf Schild heben | v | SUPPORT | subj > obj | both
auf Unterstützung stoßen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
auf Unterstützung treffen | v | SUPPORT | bei/gen(bei)/in > subj/gen(subj) | both
auf Wohlwollen treffen | v | SUPPORT | bei/gen(bei)/in > subj/gen(subj) | both
aufbauen | v | SUPPORT | subj & mit/zu(obj)/mit(obj)/zwischen(obj) | obj=Beziehung;Partnerschaft;Freundschaft;Vertrauensverhältnis;Verhältnis, both
aufeinander zugehen | v | SUPPORT | subj & mit | subj=state;organisation;@official
auffrischen | v | SUPPORT | subj & mit/zu/mit(obj)/zu(obj)/gen(obj) | obj=Beziehung;Beziehungen;Verhältnis;Freundschaft;Bündnis;Partnerschaft;Allianz, actor
aufgeschlossen gegenüberstehen | v | SUPPORT | subj > gen(dat)/dat/von(dat) | actor
aufgreifen | v | SUPPORT | subj > gen(obj)/von(obj) | obj=Vorschlag;Idee;Anregung;Initiative;Vorstoß;Forderung, both
aufnehmen | v | SUPPORT | in > obj | in=organisation, obj=state;person, passive
aufnehmen | v | SUPPORT | gen(subj)/adj(subj)/comp(subj)/subj > in/bei | obj=Arbeit;Tätigkeit, subj=@embassy;Botschafter;Botschafterin
aufs Schild heben | v | SUPPORT | subj > obj | both
auftreten | v | SUPPORT | subj > gen(als)/für/gen(für) | als=Fürsprecher;Fürsprecherin;Anwalt;Verteidiger;Verteidigerin;Unterstützer;Schutzmacht, both
auserküren | v | SUPPORT | subj > obj | both, zu=Kandidat;Spitzenkandidat;Präsidentschaftskandidat;Kanzlerkandidat;Kandidatin;Nachfolger;Parteichef
auserwählen | v | SUPPORT | subj > obj | both, zu=Kandidat;Spitzenkandidat;Präsidentschaftskandidat;Kanzlerkandidat;Kandidatin;Nachfolger;Parteichef
ausgezeichnet Arbeit leisten | v | SUPPORT | speaker > subj | both, subj=actor
ausrufen | v | SUPPORT | subj > für/gen(für)/in | obj=Staatstrauer;Trauertag;Volkstrauer;Nationaltrauer, actor
ausstellen | v | SUPPORT | subj > dat | obj=Blankoscheck;Persilschein;Freibrief, both
austauschen | v | SUPPORT | subj & mit | obj=Ratifikationsurkunde;Ratifizierungsurkunde;Ratifikationsurkund;Ratifizierungsurkund;Urkunde, both
ausweiten | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zwischen(obj) | obj=Beziehung;Partnerschaft;Freundschaft;Bündnis, both
autorisieren | v | SUPPORT | subj > obj/gen(obj)/dat | both, subj=@assembly;Kongress;Senat;Sicherheitsrat;UN-Sicherheitsrat;Regierung;Präsident;Parlament;state;organisation;@official;Rat
autorisieren | v | SUPPORT | subj > gen(obj)/gegen(obj)/in(obj) | obj=@x_mission, subj=@assembly;organisation;Kongress;Senat;Sicherheitsrat;UN-Sicherheitsrat;Präsident;UNO;Parlament, actor
bauen | v | SUPPORT | subj > auf/gen(auf) | noobj, both, auf=person;state;organisation
bedenken | v | SUPPORT | subj > obj/gen(obj) | mit=Lob;Beifall;Ovation;Orden;Ehrung;Auszeichnung;Dank;Ehrenbürgerschaft, both
begeistert reagieren | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/gen(dat)/clause | both
Begeisterung auslösen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Begeisterung ernten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Begeisterung hervorrufen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Beileidsbekundung übermitteln | v | SUPPORT | subj > dat/gen(dat)/an/gen(an) | both
Beileidstelegramm schicken | v | SUPPORT | subj > dat/an/gen(dat) | actor
Beispiel geben | v | SUPPORT | speaker > subj | both, subj=actor
Bekenntnis abgeben | v | SUPPORT | subj > zu/gen(zu)/zu(obj)/gen(obj) | actor, zu=*
besonnen handeln | v | SUPPORT | speaker > subj | both, subj=actor
besonnen reagieren | v | SUPPORT | speaker > subj | both, subj=actor
bestätigen | v | SUPPORT | subj > obj | subj=Senat;Kongress;Repräsentantenhaus;Europaparlament;EU-Parlament;Nationalversammlung, obj=person, both
beten | v | SUPPORT | subj > für/gen(für)/dat | subj=Papst;Präsident;Bischof;Kardinal;Patriarch;Kanzlerin;Ministerpräsident;König;person, für=Opfer;Volk;Tote;Verstorbene;Hinterbliebene;Christ;Geisel;Terroropfer;Kriegsopfer;Flüchtling;state, recipient
betrachten | v | SUPPORT | subj > obj/gen(obj)/clause | als=@x_good, actor
betrauern | v | SUPPORT | subj > obj/gen(obj) | both
bevollmächtigen | v | SUPPORT | subj > obj/gen(obj)/dat | both, subj=@assembly;Kongress;Senat;Sicherheitsrat;UN-Sicherheitsrat;Regierung;Präsident;Parlament;state;organisation;@official;Rat
beweihräuchern | v | SUPPORT | subj > obj/gen(obj) | both
Bewunderung aussprechen | v | SUPPORT | subj > dat/für/gen(für) | both
Bewunderung zollen | v | SUPPORT | subj > dat/gen(dat) | actor
bezeichnen | v | SUPPORT | subj > obj/gen(obj)/clause | als=@x_good, actor
bezeugen | v | SUPPORT | subj > dat/gegenüber/mit(obj)/für(obj)/gen(obj)/obj | obj=@x_respect, actor
Beziehung herstellen | v | SUPPORT | subj & zu(obj)/mit(obj)/mit/zu/zwischen(obj) | obj=Beziehung, subj=state;@official
Blankoscheck geben | v | SUPPORT | subj > dat/gen(dat) | both
Blume niederlegen | v | SUPPORT | subj > für/gen(an)/an/vor/gen(vor) | actor
charakterisieren | v | SUPPORT | subj > obj/gen(obj)/clause | als=@x_good, actor
dafür stimmen | v | SUPPORT | subj > clause/gen(clause) | actor, subj!=group;Wähler;Bürger;Mensch;Prozent
Dank ernten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Dank verdienen | v | SUPPORT | speaker > subj | both, subj=actor
Dank zollen | v | SUPPORT | subj > dat/gen(dat) | actor
Dank übermitteln | v | SUPPORT | subj > dat/gen(dat)/an/gen(an) | both
dankbar reagieren | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/gen(dat)/clause | both
Denkmal errichten | v | SUPPORT | subj > dat/für/gen(für)/für(obj)/gen(obj) | both
Denkmal setzen | v | SUPPORT | subj > dat | both
durch Parlament peitschen | v | SUPPORT | subj > gen(obj)/für(obj) | actor
durchboxen | v | SUPPORT | subj > gen(obj)/für(obj) | obj=@v_law, actor
durchpeitschen | v | SUPPORT | subj > gen(obj)/für(obj) | obj=@v_law, actor
durchs Feuer gehen | v | SUPPORT | subj > für/gen(für) | both
einiges abgewinnen | v | SUPPORT | subj > gen(dat)/dat/von(dat) | actor, dat=*
einiges abgewinnen | v | SUPPORT | subj > gen(dat)/dat | both
einleiten | v | SUPPORT | subj & mit(obj)/zu(obj)/zwischen(obj)/an(obj) | obj=Annäherung;Normalisierung;Aussöhnung;Versöhnung, both
einstehen | v | SUPPORT | subj > für/gen(für) | both
einstehen | v | SUPPORT | subj > für/gen(für) | für=*, actor
einstufen | v | SUPPORT | subj > obj/gen(obj)/clause | als=@x_good, actor
empfehlen | v | SUPPORT | subj > gen(obj)/zu(obj) | obj=Annahme;Zustimmung;Ratifizierung;Ja;Beitritt;Anerkennung, actor
Empfehlung aussprechen | v | SUPPORT | subj > für/gen(für) | für=*, both
empfinden | v | SUPPORT | subj > obj/gen(obj)/clause | als=@x_good, actor
entbieten | v | SUPPORT | subj > dat/gegenüber/mit(obj)/für(obj)/gen(obj)/obj | obj=@x_respect, actor
entgegenbringen | v | SUPPORT | subj > dat | obj=Vertrauen;Sympathie;Respekt;Wertschätzung;Verständnis;Solidarität;Hochachtung;Wohlwollen, both
entgegennehmen | v | SUPPORT | von/aus/durch > subj/gen(subj) | obj=@v_gave_honour, any
entgegennehmen | v | SUPPORT | von/aus/gen(von) > subj | obj=@v_gave_honour, recipient, obj!=Preis
entgegennehmen | v | SUPPORT | subj > gen(obj)/von | obj=Beglaubigungsschreiben;Akkreditierungsschreiben, any
entgegenschlagen | v | SUPPORT | aus/von/in/bei/von(subj)/gen(subj) > dat | subj=Sympathie;Solidarität;Begeisterung;Jubel;Zustimmung;Wohlwollen, dat=actor
erfahren | v | SUPPORT | von/durch/in/bei/aus/von(obj)/gen(obj) > subj/gen(subj) | obj=Unterstützung;Solidarität;Rückhalt;Zuspruch;Anerkennung;Zustimmung;Rückendeckung;Ermutigung;Würdigung, both
Erfolg wünschen | v | SUPPORT | subj > dat/für/gen(für) | both
erküren | v | SUPPORT | subj > obj | both, zu=Kandidat;Spitzenkandidat;Präsidentschaftskandidat;Kanzlerkandidat;Kandidatin;Nachfolger;Parteichef
Erleichterung auslösen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Ermutigung aussprechen | v | SUPPORT | subj > dat | both
ermächtigen | v | SUPPORT | subj > obj/gen(obj)/dat | both, subj=@assembly;Kongress;Senat;Sicherheitsrat;UN-Sicherheitsrat;Regierung;Präsident;Parlament;state;organisation;@official;Rat
erweitern | v | SUPPORT | subj & mit/mit(obj)/zu(obj)/zwischen(obj) | obj=Beziehung;Partnerschaft;Handelsbeziehung, both
etwas abgewinnen | v | SUPPORT | subj > gen(dat)/dat/von(dat) | actor, dat=*
etwas abgewinnen | v | SUPPORT | subj > gen(dat)/dat | both
euphorisch reagieren | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/gen(dat)/clause | both
Fahne hochhalten | v | SUPPORT | subj > für/gen(für) | both
feiern | v | SUPPORT | subj > obj/gen(obj)/clause | als=@x_good, actor
festhalten | v | SUPPORT | subj > gen(an)/mit(an) | an=Atomabkommen;Abkommen;Klimaabkommen;Klimavertrag;Friedensplan;Atomdeal;Atomvereinbarung;Friedensabkommen;Waffenstillstandsabkommen;Zweistaatenlösung;Vertrag;Bündnis;Freihandelsabkommen, actor
festhalten | v | SUPPORT | subj > an | an=person, both
festhalten | v | SUPPORT | subj > an | both, an=person;@official
Freibrief geben | v | SUPPORT | subj > dat/gen(dat) | both
Freude auslösen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Freude bekunden | v | SUPPORT | subj > dat/gen(dat)/mit/mit(obj)/für/gen(für)/über/gen(über)/gegenüber | actor
Freude hervorrufen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
freundlich Wort finden | v | SUPPORT | subj > gen(für)/für | both
Friedensnobelpreis vergeben | v | SUPPORT | subj > an/gen(an) | recipient
Friedenspreis vergeben | v | SUPPORT | subj > an/gen(an) | recipient
frohlocken | v | SUPPORT | subj > über/gen(über) | both
Frucht tragen | v | SUPPORT | speaker > gen(subj) | both, subj=@policy;Reform;Sparkurs;Anstrengung;Bemühung;Sanktion
Führungsstärke beweisen | v | SUPPORT | speaker > subj | both, subj=actor
für gut befinden | v | SUPPORT | subj > gen(obj)/obj | both
gelten | v | SUPPORT | speaker > dat/gen(dat) | subj=Gedanke;Gebet;Sympathie;Hochachtung;Verbundenheit;Bewunderung;Unterstützung;Respekt
Genesungswunsch schicken | v | SUPPORT | subj > dat/an/gen(dat) | actor
Genesungswunsch senden | v | SUPPORT | subj > dat/an/gen(dat) | actor
Genesungswunsch übermitteln | v | SUPPORT | subj > dat/an/gen(dat) | actor
Genesungswunsch übermitteln | v | SUPPORT | subj > dat/gen(dat)/an/gen(an) | both
Genugtuung auslösen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Genugtuung hervorrufen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Gesteck niederlegen | v | SUPPORT | subj > für/gen(an)/an/vor/gen(vor) | actor
Gewicht in Waagschale werfen | v | SUPPORT | subj > für/gen(für) | both
Glück wünschen | v | SUPPORT | subj > dat | both
Glückwunsch richten | v | SUPPORT | subj > an/gen(an) | both
Glückwunsch schicken | v | SUPPORT | subj > dat/an/gen(dat) | actor
Glückwunschtelegramm schicken | v | SUPPORT | subj > dat/an/gen(dat) | actor
groß Arbeit leisten | v | SUPPORT | speaker > subj | both, subj=actor
groß Beitrag leisten | v | SUPPORT | speaker > subj | both, subj=actor
groß Fortschritt machen | v | SUPPORT | speaker > subj | both, subj=actor
Großartiges leisten | v | SUPPORT | speaker > subj | both, subj=actor
Großes leisten | v | SUPPORT | speaker > subj | both, subj=actor
Gruß senden | v | SUPPORT | subj > dat/an/gen(dat) | both
Gruß übermitteln | v | SUPPORT | subj > dat/gen(dat)/an/gen(an) | both
Größe beweisen | v | SUPPORT | speaker > subj | both, subj=actor
grün Licht bekommen | v | SUPPORT | von/aus/gen(von)/durch > subj/gen(subj) | actor
grün Licht erhalten | v | SUPPORT | von/aus/gen(von)/durch > subj/gen(subj) | actor
gut Arbeit leisten | v | SUPPORT | speaker > subj | both, subj=actor
gut Arbeit machen | v | SUPPORT | speaker > subj | both, subj=actor
gut Beispiel geben | v | SUPPORT | speaker > subj | both, subj=actor
gut Noten ausstellen | v | SUPPORT | subj > dat/obj/für | both, subj=organisation;state;@official
gut Noten geben | v | SUPPORT | subj > dat/obj/für | both, subj=organisation;state;@official
Gutes abgewinnen | v | SUPPORT | subj > gen(dat)/dat/von(dat) | actor, dat=*
haben | v | SUPPORT | obj > subj | hinter=*, both, obj=@party_body;organisation;group;@troops;Mehrheit;Volk;Armee;Bevölkerung;state
halten | v | SUPPORT | subj > zu | both, noobj, zu=person;state;organisation;@official
halten | v | SUPPORT | subj > obj/gen(obj)/clause | für=@x_good, actor
halten | v | SUPPORT | subj > obj/gen(obj) | für=unschuldig, both
halten | v | SUPPORT | subj > zu/gen(zu) | zu=actor, noobj, both
Hand in Feuer legen | v | SUPPORT | subj > für/gen(für) | both
Hand ins Feuer legen | v | SUPPORT | subj > für/gen(für) | actor
heiligsprechen | v | SUPPORT | subj > obj | any, obj=person
herauspauken | v | SUPPORT | subj > obj | both
hervorragend Arbeit leisten | v | SUPPORT | speaker > subj | both, subj=actor
hervorragend Arbeit machen | v | SUPPORT | speaker > subj | both, subj=actor
Hochachtung bekunden | v | SUPPORT | subj > dat/gen(dat)/mit/mit(obj)/für/gen(für)/über/gen(über)/gegenüber | actor
hochstufen | v | SUPPORT | subj & mit/zu/mit(obj)/zu(obj)/gen(obj) | obj=Beziehung;Beziehungen;Verhältnis;Freundschaft;Bündnis;Partnerschaft;Allianz, actor
Hoffnung setzen | v | SUPPORT | subj > auf/gen(auf) | both
Hürde nehmen | v | SUPPORT | in > gen(subj) | subj=@v_law;Abkommen;Reform, in=@assembly
in Beziehung treten | v | SUPPORT | subj & mit/zu | both
in Bresche treten | v | SUPPORT | subj > für/gen(für) | both
Jubel auslösen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
jubeln | v | SUPPORT | subj > über/gen(über) | both
Karlspreis vergeben | v | SUPPORT | subj > an/gen(an) | recipient
kitten | v | SUPPORT | subj & mit/zu/mit(obj)/zu(obj)/gen(obj) | obj=Beziehung;Beziehungen;Verhältnis;Freundschaft;Bündnis;Partnerschaft;Allianz, actor
klug handeln | v | SUPPORT | speaker > subj | both, subj=actor
Kondolenzschreiben schicken | v | SUPPORT | subj > dat/an/gen(dat) | actor
Kondolenzschreiben übermitteln | v | SUPPORT | subj > dat/gen(dat)/an/gen(an) | both
konform gehen | v | SUPPORT | subj > mit/gen(mit) | both
kundtun | v | SUPPORT | subj > dat/gegenüber/mit(obj)/für(obj)/gen(obj)/obj | obj=@x_respect, actor
kundtun | v | SUPPORT | subj > mit(obj)/für(obj)/dat/gegenüber/mit | obj=Solidarität;Unterstützung;Sympathie;Zustimmung;Freude;Verbundenheit, actor
können verlassen | v | SUPPORT | auf > subj | both, auf=state;@party_body;organisation;Koalitionspartner;Verbündete;Verbündeter;Armee;Regierung;NATO;EU
können zählen | v | SUPPORT | auf > subj | both, auf=state;@party_body;organisation;Koalitionspartner;Verbündete;Verbündeter;Armee;Regierung;NATO;EU
Laudatio halten | v | SUPPORT | subj > auf/auf(obj)/gen(auf)/für | actor
legitimieren | v | SUPPORT | subj > gen(obj)/gegen(obj)/in(obj) | obj=@x_mission, subj=@assembly;organisation;Kongress;Senat;Sicherheitsrat;UN-Sicherheitsrat;Präsident;UNO;Parlament, actor
Lob bekommen | v | SUPPORT | von/aus/bei/gen(von) > subj/gen(subj) | actor
Lob verdienen | v | SUPPORT | speaker > subj | both, subj=actor
loben | v | SUPPORT | subj > obj/gen(obj)/clause | als=@x_good, actor
lobend Wort finden | v | SUPPORT | subj > für/gen(für) | actor
lobend Wort finden | v | SUPPORT | subj > gen(für)/für | both
Lobrede halten | v | SUPPORT | subj > auf/auf(obj)/gen(auf)/für | actor
mandatieren | v | SUPPORT | subj > gen(obj)/gegen(obj)/in(obj) | obj=@x_mission, subj=@assembly;organisation;Kongress;Senat;Sicherheitsrat;UN-Sicherheitsrat;Präsident;UNO;Parlament, actor
Menschenrechtspreis vergeben | v | SUPPORT | subj > an/gen(an) | recipient
mit Applaus feiern | v | SUPPORT | subj > obj | both, obj=person;@official
mit Applaus quittieren | v | SUPPORT | subj > gen(obj)/obj/von(obj) |
mit Begeisterung reagieren | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/gen(dat)/clause | both
mit Beifall quittieren | v | SUPPORT | subj > gen(obj)/obj/von(obj) |
mit Freude reagieren | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/gen(dat)/clause | both
mit Genugtuung reagieren | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/gen(dat)/clause | both
mit Ja stimmen | v | SUPPORT | subj > für/zu/gen(zu) | actor
mit ja stimmen | v | SUPPORT | subj > für/zu/gen(zu) | actor
mit Jubel reagieren | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/gen(dat)/clause | both
mit Lob reagieren | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/gen(dat)/clause | both
mit Lob sparen | v | SUPPORT | subj > für/an/gen(für) | neg, actor
mit offen Arm empfangen | v | SUPPORT | subj > obj | both
mit Respekt begegnen | v | SUPPORT | subj > dat/gen(dat) | both
mit Wohlwollen betrachten | v | SUPPORT | subj > gen(obj)/obj | both
mit Wohlwollen reagieren | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/gen(dat)/clause | both
mit Wohlwollen sehen | v | SUPPORT | subj > gen(obj)/obj | both
mit Wohlwollen verfolgen | v | SUPPORT | subj > gen(obj)/obj | both
Mitgefühl bekunden | v | SUPPORT | subj > dat/gen(dat)/mit/mit(obj)/für/gen(für)/über/gen(über)/gegenüber | actor
Mitgefühl übermitteln | v | SUPPORT | subj > dat/gen(dat)/an/gen(an) | both
mitunterzeichnen | v | SUPPORT | subj & mit | obj=Abkommen;Vertrag;Vereinbarung;Absichtserklärung;Konvention;Protokoll;Memorandum;Charta;Resolution;Friedensvertrag;Erklärung;Übereinkommen;Pakt;Friedensabkommen;Freihandelsabkommen;Waffenstillstandsabkommen, actor
mitzeichnen | v | SUPPORT | subj & mit | obj=Abkommen;Vertrag;Vereinbarung;Absichtserklärung;Konvention;Protokoll;Memorandum;Charta;Resolution;Friedensvertrag;Erklärung;Übereinkommen;Pakt;Friedensabkommen;Freihandelsabkommen;Waffenstillstandsabkommen, actor
Mut beweisen | v | SUPPORT | speaker > subj | both, subj=actor
nennen | v | SUPPORT | subj > obj/gen(obj)/clause | als=@x_good, actor
Nähe suchen | v | SUPPORT | subj > gen(obj)/zu(obj)/an(obj)/zu/an | both
offen Ohr finden | v | SUPPORT | bei/in/gen(bei) > subj/gen(subj) | actor
offen Tür einrennen | v | SUPPORT | bei/gen(bei) > subj/gen(mit) | both
Plädoyer halten | v | SUPPORT | subj > für/für(obj)/gen(für) | actor
Position beziehen | v | SUPPORT | subj > für/gen(für) | für=*, actor
positiv gegenüberstehen | v | SUPPORT | subj > gen(dat)/dat/von(dat) | actor
positiv kommentieren | v | SUPPORT | subj > gen(obj)/von(obj)/obj | actor
Positives abgewinnen | v | SUPPORT | subj > gen(dat)/dat/von(dat) | actor, dat=*
preisen | v | SUPPORT | subj > obj/gen(obj)/clause | als=@x_good, actor
Propaganda machen | v | SUPPORT | subj > für/gen(für) | für=*, both
reaktivieren | v | SUPPORT | subj & mit/zu/mit(obj)/zu(obj)/gen(obj) | obj=Beziehung;Beziehungen;Verhältnis;Freundschaft;Bündnis;Partnerschaft;Allianz, actor
Reihe schließen | v | SUPPORT | subj > hinter/gen(hinter)/um | both
reparieren | v | SUPPORT | subj & mit/zu/mit(obj)/zu(obj)/gen(obj) | obj=Beziehung;Beziehungen;Verhältnis;Freundschaft;Bündnis;Partnerschaft;Allianz, actor
Respekt ernten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Respekt verdienen | v | SUPPORT | speaker > subj | both, subj=actor
revitalisieren | v | SUPPORT | subj & mit/zu/mit(obj)/zu(obj)/gen(obj) | obj=Beziehung;Beziehungen;Verhältnis;Freundschaft;Bündnis;Partnerschaft;Allianz, actor
richtig handeln | v | SUPPORT | speaker > subj | both, subj=actor
richtig reagieren | v | SUPPORT | speaker > subj | both, subj=actor
rot Teppich ausrollen | v | SUPPORT | subj > dat/für | any
rot Teppich ausrollen | v | SUPPORT | subj > dat/für/gen(für) | both
Rücken frei halten | v | SUPPORT | subj > dat | both
Rückendeckung gewähren | v | SUPPORT | subj > dat/gen(dat)/für | actor
Rückendeckung haben | v | SUPPORT | gen(obj)/von/von(obj)/speaker > subj/gen(subj) | both
Rückendeckung haben | v | SUPPORT | gen(obj)/von/aus > subj | both
Rückhalt demonstrieren | v | SUPPORT | subj > mit(obj)/für(obj)/mit/gen(mit)/für/gegenüber/gen(obj) | both
Rückhalt haben | v | SUPPORT | gen(obj)/von/von(obj)/speaker > subj/gen(subj) | both
Sacharow-Preis vergeben | v | SUPPORT | subj > an/gen(an) | recipient
Schweigeminute einlegen | v | SUPPORT | subj > für/gen(für) | actor
Schweigeminute einlegen | v | SUPPORT | subj > für/gen(für) | actor, subj!=@sport
schützend Hand halten | v | SUPPORT | subj > über/gen(über) | both
Segen bekommen | v | SUPPORT | von/aus/gen(von)/gen(obj) > subj/gen(subj) | actor
Segen haben | v | SUPPORT | gen(obj)/von/aus > subj | both
sehen | v | SUPPORT | subj > obj/gen(obj)/clause | als=@x_good, actor
Seite an Seite stehen | v | SUPPORT | subj & mit | both
seligsprechen | v | SUPPORT | subj > obj | any, obj=person
sich anbiedern | v | SUPPORT | subj > bei/dat/an/gen(bei) | both
sich dafür aussprechen | v | SUPPORT | subj > clause | actor
sich entscheiden | v | SUPPORT | subj > für/gen(für) | für=person, both
sich entspannen | v | SUPPORT | gen(subj)/zwischen(subj)/zwischen & mit(subj)/mit/zu(subj) | subj=Verhältnis;Beziehung;Beziehungen, both
sich ergehen | v | SUPPORT | subj > über(in)/für(in)/auf(in) | in=Lobeshymne;Lob;Lobpreisung, actor
sich feiern lassen | v | SUPPORT | von > subj | both
sich hocherfreut äußern | v | SUPPORT | subj > über/gen(über)/zu/gen(zu) | actor
sich hoffnungsvoll zeigen | v | SUPPORT | subj > über/gen(über)/für/clause | actor
sich hoffnungsvoll äußern | v | SUPPORT | subj > über/gen(über)/zu/gen(zu) | actor
sich in Bresche werfen | v | SUPPORT | subj > für/gen(für) | both
sich ins Zeug legen | v | SUPPORT | subj > für/gen(für) | actor, für=*
sich können verlassen | v | SUPPORT | auf > subj | both, auf=state;@party_body;organisation;Koalitionspartner;Verbündete;Verbündeter;Armee;Regierung;NATO;EU
sich Rückendeckung holen | v | SUPPORT | bei/von/in > subj | both
sich scharen | v | SUPPORT | subj > um/gen(um)/hinter/gen(hinter) | both
sich Unterstützung holen | v | SUPPORT | bei/von/in > subj | both
sich verdient machen | v | SUPPORT | speaker > subj | both, subj=actor
sich verständnisvoll zeigen | v | SUPPORT | subj > für/gen(für)/gegenüber | actor
sich verständnisvoll äußern | v | SUPPORT | subj > über/gen(über)/zu/gen(zu)/für | actor
sich zu eigen machen | v | SUPPORT | subj > gen(obj)/von(obj)/adj(obj) | obj=Forderung;Position;Vorschlag;Haltung;Kritik;Plan;Sichtweise;Idee;Standpunkt;Anliegen;Auffassung;Konzept;Resolution, actor
Solidarität aussprechen | v | SUPPORT | subj > dat/gen(dat)/mit | actor
Solidarität demonstrieren | v | SUPPORT | subj > mit(obj)/für(obj)/mit/gen(mit)/für/gegenüber/gen(obj) | both
Solidarität kundtun | v | SUPPORT | subj > mit(obj)/für(obj)/gen(obj)/gegenüber/mit/für | actor
Solidarität übermitteln | v | SUPPORT | subj > dat/gen(dat)/an/gen(an) | both
stehen bleiben | v | SUPPORT | subj > gen(an)/an | an=Seite, both
Stellung beziehen | v | SUPPORT | subj > für/gen(für) | für=*, actor
stützen | v | SUPPORT | subj > obj/gen(obj)/von(obj) | obj=Regime;Regierung;Präsident;Machthaber;Diktator;Minister;Minderheitsregierung;Premier;Ministerpräsident;Kanzler;Minderheitskabinett;Junta;Monarchie;Übergangsregierung, both
Sympathie ernten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Sympathie genießen | v | SUPPORT | bei/gen(bei)/von/in/gen(obj) > subj/gen(subj) | both
Sympathie kundtun | v | SUPPORT | subj > mit(obj)/für(obj)/gen(obj)/gegenüber/mit/für | actor
Trauer bekunden | v | SUPPORT | subj > dat/gen(dat)/mit/mit(obj)/für/gen(für)/über/gen(über)/gegenüber | actor
treu bleiben | v | SUPPORT | subj > dat | both, dat=person;state;organisation, subj!=Vater;Mutter;Wähler;Wählerin;Fan;Kunde;Spieler;Trainer;Leser
Trost spenden | v | SUPPORT | subj > dat/gen(dat) | both
unter Fittich nehmen | v | SUPPORT | subj > obj | both
Unterstützung demonstrieren | v | SUPPORT | subj > mit(obj)/für(obj)/mit/gen(mit)/für/gegenüber/gen(obj) | both
Unterstützung haben | v | SUPPORT | gen(obj)/von/von(obj)/speaker > subj/gen(subj) | both
Unterstützung kundtun | v | SUPPORT | subj > mit(obj)/für(obj)/gen(obj)/gegenüber/mit/für | actor
Unterstützung verdienen | v | SUPPORT | speaker > subj | both, subj=actor
Verantwortungsbewusstsein beweisen | v | SUPPORT | speaker > subj | both, subj=actor
verantwortungsvoll handeln | v | SUPPORT | speaker > subj | both, subj=actor
Verbundenheit demonstrieren | v | SUPPORT | subj > mit(obj)/für(obj)/mit/gen(mit)/für/gegenüber/gen(obj) | both
Verbundenheit kundtun | v | SUPPORT | subj > mit(obj)/für(obj)/gen(obj)/gegenüber/mit/für | actor
Vertrauen genießen | v | SUPPORT | bei/gen(bei)/von/in/gen(obj) > subj/gen(subj) | both
Vertrauen genießen | v | SUPPORT | gen(obj)/speaker > subj | both
Vertrauen genießen | v | SUPPORT | speaker > subj | both, subj=actor
Vertrauen haben | v | SUPPORT | subj > in/gen(in)/in(obj) | both
Vertrauen haben | v | SUPPORT | gen(obj) > subj | both, gen(obj)=actor
Vertrauen verdienen | v | SUPPORT | speaker > subj | both, subj=actor
Vertrauensvorschuss geben | v | SUPPORT | subj > dat/gen(dat) | both
viel abgewinnen | v | SUPPORT | subj > gen(dat)/dat | both
voll Unterstützung haben | v | SUPPORT | speaker/gen(obj) > subj | both
voll Vertrauen haben | v | SUPPORT | speaker/gen(obj) > subj | both
Wahlkampfhilfe bekommen | v | SUPPORT | von/aus > subj | both
Wahlkampfhilfe leisten | v | SUPPORT | subj > dat/obj/für | both
Wahlwerbung machen | v | SUPPORT | subj > für/gen(für) | für=*, both
warm Wort finden | v | SUPPORT | subj > gen(für)/für | both
Welle der Hilfsbereitschaft auslösen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Welle der Solidarität auslösen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Welle der Sympathie auslösen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
werten | v | SUPPORT | subj > obj/gen(obj)/clause | als=@x_good, actor
Wertschätzung bekunden | v | SUPPORT | subj > dat/gen(dat)/mit/mit(obj)/für/gen(für)/über/gen(über)/gegenüber | actor
wichtig Beitrag leisten | v | SUPPORT | speaker > subj | both, subj=actor
wiederbeleben | v | SUPPORT | subj & mit/zu/mit(obj)/zu(obj)/gen(obj) | obj=Beziehung;Beziehungen;Verhältnis;Freundschaft;Bündnis;Partnerschaft;Allianz, actor
wiedererrichten | v | SUPPORT | subj & mit/zu/mit(obj)/zu(obj)/gen(obj) | obj=Beziehung;Beziehungen;Verhältnis;Freundschaft;Bündnis;Partnerschaft;Allianz, actor
wissen | v | SUPPORT | obj > subj | hinter=*, both, obj=@party_body;organisation;group;@troops;Mehrheit;Volk;Armee;Bevölkerung;state
Wohlwollen ernten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
wohlwollend betrachten | v | SUPPORT | subj > gen(obj)/obj | both
wohlwollend beurteilen | v | SUPPORT | subj > obj/gen(obj)/adj(obj) | actor
wohlwollend gegenüberstehen | v | SUPPORT | subj > gen(dat)/dat | both
wohlwollend kommentieren | v | SUPPORT | subj > gen(obj)/von(obj)/obj | actor
wohlwollend sehen | v | SUPPORT | subj > gen(obj)/obj | both
wohlwollend verfolgen | v | SUPPORT | subj > gen(obj)/obj | both
wünschen | v | SUPPORT | subj > dat | obj=Gute;Kraft;Genesung;Besserung;Frieden;Segen;Glück;Erfolg, both
würdigen | v | SUPPORT | subj > obj/gen(obj)/clause | als=@x_good, actor
zeichnen | v | SUPPORT | subj & mit | obj=Abkommen;Vertrag;Vereinbarung;Absichtserklärung;Konvention;Protokoll;Memorandum;Charta;Resolution;Friedensvertrag;Erklärung;Übereinkommen;Pakt;Friedensabkommen;Freihandelsabkommen;Waffenstillstandsabkommen, actor
zeigen | v | SUPPORT | subj > mit(obj)/für(obj)/gen(obj)/gegenüber/dat/für/mit | obj=Unterstützung;Mitgefühl;Anteilnahme;Respekt;Dankbarkeit;Verbundenheit;Wertschätzung;Anerkennung, both
zu Grabe tragen | v | SUPPORT | subj > obj | both, obj=person
zufrieden reagieren | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/gen(dat)/clause | both
zugunsten entscheiden | v | SUPPORT | subj > gen(zugunsten)/zugunsten | subj=@court_body, both
zum Ehrendoktor ernennen | v | SUPPORT | subj > obj | any
zurückkehren | v | SUPPORT | gen(subj)/adj(subj) > nach/in/an | subj=Botschafter;Botschafterin;Geschäftsträger, nach=state;place, actor
zusammenrücken | v | SUPPORT | subj & mit | both
zusammenrücken | v | SUPPORT | subj & mit | subj=state;organisation
zusprechen | v | SUPPORT | subj > dat | obj=Insel;Gebiet;Halbinsel;Inselgruppe;Grenzgebiet;Seegebiet;Meeresgebiet, subj=@court_body;organisation;Gerichtshof;Schiedsgericht;Tribunal, recipient
Zuspruch ernten | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
zustimmend reagieren | v | SUPPORT | subj > obj/gen(obj)/für/gen(für)/auf/gen(auf)/dat/gen(dat)/clause | both
Zustimmung auslösen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Zustimmung hervorrufen | v | SUPPORT | bei/gen(bei)/von/aus/in/unter/durch > subj/gen(subj) | both
Zustimmung kundtun | v | SUPPORT | subj > mit(obj)/für(obj)/gen(obj)/gegenüber/mit/für | actor
zählen | v | SUPPORT | gen(auf) > subj | auf=Unterstützung;Hilfe;Solidarität;Rückhalt;Rückendeckung;Beistand, both
überhäufen | v | SUPPORT | subj > obj/gen(obj) | mit=Lob;Dank;Ehrung;Auszeichnung;Glückwunsch, both
überlaufen | v | SUPPORT | subj > zu/gen(zu) | zu=@militia;@armed;Opposition;Rebell;Gegner;Feind;group;organisation, subj=@troops;@official;@police;person;General;Offizier
überschütten | v | SUPPORT | subj > obj/gen(obj) | mit=Lob;Dank;Ehrung;Glückwunsch, both

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
Absegnung | n | SUPPORT | durch/in/von/subj/aus/adj > gen(gen)/zu/gen(zu)/mit(gen) | gen=@v_law;@agreement, any
Ansatz | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Antwort | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Applaus | n | SUPPORT | aus/von/aus(für)/von(für) > für/gen(für) | both
Ausnahmepolitiker | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Basis | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Begeisterung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat/über/gen(über) | both
Beifall | n | SUPPORT | aus/von/aus(für)/von(für) > für/gen(für) | both
Beifallsbekundung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Beistandsbekundung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Beitrag | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Bollwerk | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Botschaft | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Brückenbauerin | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Bundesgenosse | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Bundesverdienstkreuz | n | SUPPORT | - > für/an/gen(für) | für=actor, recipient
Dankesbrief | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Dankesworte | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Dankschreiben | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Eckpfeiler | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Ehrenbürgerschaft | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Ehrenbürgerwürde | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Ehrendoktorat | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Ehrendoktorwürde | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Ehrenzeichen | n | SUPPORT | - > für/an/gen(für) | für=actor, recipient
Eloge | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Entscheidung | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Erfolgsmodell | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Ergebenheitserklärung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Ergebnis | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Eröffnung | n | SUPPORT | durch/gen(gen)/adj > in/gen(in) | gen=Botschaft;Konsulat;Generalkonsulat;Vertretung;Verbindungsbüro;US-Botschaft, any
Fortschrittsmotor | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Freiheitsheld | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Freiheitskämpferin | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Friedensengel | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Friedensfürst | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Friedensnobelpreis | n | SUPPORT | - > für/an/gen(für) | für=actor
Friedenspreis | n | SUPPORT | - > für/an/gen(für) | für=actor
Friedensprojekt | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Gedenkakt | n | SUPPORT | durch/gen/subj/mit/in > für/gen(für)/zu | both
Gedenken | n | SUPPORT | gen/durch/adj/subj > an/gen(an)/für/um/gen(um) | both
Gedenkgottesdienst | n | SUPPORT | durch/gen/subj/mit/in > für/gen(für)/zu | both
Gedenkstunde | n | SUPPORT | durch/gen/subj/mit/in > für/gen(für)/zu | both
Gedenkzeremonie | n | SUPPORT | durch/gen/subj/mit/in > für/gen(für)/zu | both
Geste | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Glücksgriff | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Glückstreffer | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Glückwunschbotschaft | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Gratulationsschreiben | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Grundlage | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Grußwort | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Gutheißung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Heiligsprechung | n | SUPPORT | durch/adj/subj > gen/von | durch=*, any
Hoffnungsfunke | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Hoffnungssignal | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Idealbesetzung | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Idee | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
in richtig Richtung Schritt | n | SUPPORT | speaker > gen(subj)/subj/gen(zu)/zu | actor
in richtig Richtung Schritt | n | SUPPORT | speaker > gen(subj)/subj/gen(zu)/zu | actor, gen(subj)=*
Initiative | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Jahrhundertprojekt | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Jahrhundertwerk | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Karlspreis | n | SUPPORT | - > für/an/gen(für) | für=actor
Kompromiss | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Kondolenzbesuch | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Kondolenzbotschaft | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Lebensversicherung | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Leistung | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Leuchtturm | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Leuchtturmprojekt | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Lichtgestalt | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Lob | n | SUPPORT | aus(für)/von(für) > für/gen(für) | both
Lobgesang | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Lobpreis | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Lobpreisung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Loyalitätsbekundung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Lösung | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Menschenrechtspreis | n | SUPPORT | - > für/an/gen(für) | für=actor
Musterbeispiel | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Musterschüler | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Mutmacher | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Nachricht | n | SUPPORT | speaker > gen(subj)/subj | adj=gut;großartig;erfreulich;hervorragend, actor, für=*
Nansen-Preis | n | SUPPORT | - > für/an/gen(für) | für=actor
Neujahrsgruß | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Paradebeispiel | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Reform | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Riesenschritt | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Rückendeckung | n | SUPPORT | aus/von/aus(für)/von(für)/in > für/gen(für) | both
Rückenstärkung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Rückenwind | n | SUPPORT | aus/von/aus(für)/von(für) > für/gen(für) | both
Sacharow-Preis | n | SUPPORT | - > für/an/gen(für) | für=actor
Schirmherrschaft | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Schritt | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Schutzpatron | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Schweigeminuten | n | SUPPORT | durch/gen/subj/mit/in > für/gen(für)/zu | both
Schützenhilfe | n | SUPPORT | aus/von/aus(für)/von(für) > für/gen(für) | both
Seligsprechung | n | SUPPORT | durch/adj/subj > gen/von | durch=*, any
Signal | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Solidarisierung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Solidaritätsbesuch | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Solidaritätsbrief | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Solidaritätsgeste | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Staatsakt | n | SUPPORT | durch/gen/subj/mit/in > für/gen(für)/zu | both
Staatsbegräbnis | n | SUPPORT | durch/gen/subj/mit/in > für/gen(für)/zu | both
Stabilitätsfaktor | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Stützpfeiler | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Sympathieerklärung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Tag | n | SUPPORT | speaker > gen(subj)/für | adj=gut;groß;historisch;glücklich;wichtig, both, für=*
Trauer | n | SUPPORT | gen/durch/adj/subj > an/gen(an)/für/um/gen(um) | both
Trauerakt | n | SUPPORT | durch/gen/subj/mit/in > für/gen(für)/zu | both
Trauerbekundung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Trauergottesdienst | n | SUPPORT | durch/gen/subj/mit/in > für/gen(für)/zu | both
Trauerzeremonie | n | SUPPORT | durch/gen/subj/mit/in > für/gen(für)/zu | both
Treuebekundung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Triebfeder | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Unterstützungsbekundung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Unterstützungsbrief | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Verbeugung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat/vor/gen(vor) | both
Verdienstkreuz | n | SUPPORT | - > für/an/gen(für) | für=actor, recipient
Verdienstorden | n | SUPPORT | - > für/an/gen(für) | für=actor, recipient
Verneigung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat/vor/gen(vor) | both
Vertrauen | n | SUPPORT | gen/adj/subj > in/gen(in) | both, in=person;state;Regierung;organisation, weak
Vertrauensbekundung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Vertrauenserklärung | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Vorschlag | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Vorschusslorbeeren | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Vorzeigeprojekt | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Wahlkampfhilfe | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Wahlkampfhilfe | n | SUPPORT | aus/von/aus(für)/von(für)/gen > für/gen(für) | both
Weg | n | SUPPORT | speaker > gen(subj)/subj | adj=richtig;gut;gangbar;vernünftig, actor, subj=*, both
Wiederherstellung | n | SUPPORT | zwischen(gen)/zwischen/durch/gen(gen) & mit(gen)/zu(gen)/mit/zu | gen=@relations;Vertrauen, any
Willkommensgruß | n | SUPPORT | gen/adj/durch/comp/subj/bei/aus/von > für/gen(für)/an/gen(an)/gegenüber/gen(gegenüber)/mit/gen(mit)/zu/gen(zu)/dat | both
Win-win-Situation | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Wohltäter | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Zeichen | n | SUPPORT | speaker > gen(subj)/subj | adj=@x_right, actor, subj=*, subj!=Ziel
Zukunftsmodell | n | SUPPORT | speaker > gen(subj)/subj | both, subj=*
Zuspruch | n | SUPPORT | aus/von/aus(für)/von(für) > für/gen(für) | both

# adjectives: found by going through the words of news one by one
@ lemma | pos | act | frame | if
alternativlos | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
anerkennenswert | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
anständig | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
aufopferungsvoll | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
aufrichtig | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
ausgereift | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
bahnbrechend | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
begründet | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
beherzt | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
besonnen | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
bewundernswürdig | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
brillant | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
dankenswert | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
durchführbar | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
effektiv | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
effizient | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
ehrenwert | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
ehrlich | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
eindrucksvoll | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
einwandfrei | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
ergeben | a | SUPPORT | subj > dat | both, weak
folgerichtig | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
freundschaftlich | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
förderlich | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
geeignet | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
gerecht | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
gewogen | a | SUPPORT | subj > dat | both
glaubwürdig | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
goldrichtig | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
großzügig | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
heldenhaft | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
herausragend | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
heroisch | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
hochwillkommen | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
honorig | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
ideal | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
integer | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
konsequent | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
lebensfähig | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
legal | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
löblich | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
machbar | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
maßgeschneidert | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
nobel | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
optimistisch | a | SUPPORT | subj > über/gen(über) | both, über=@v_policy;@v_deed;Fortschritt;Einigung;Abkommen
perfekt | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
plausibel | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
pragmatisch | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
praktikabel | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
realistisch | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
rechtens | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
rechtmäßig | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
rechtskonform | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
redlich | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
respektabel | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
richtungsweisend | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
selbstlos | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
seriös | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
solide | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
souverän | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
staatsmännisch | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
standhaft | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
tadellos | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
toll | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
transparent | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
umsetzbar | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
umsichtig | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
unbescholten | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
unentbehrlich | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
unersetzlich | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
unionsrechtskonform | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
untadelig | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
unterstützenswert | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
verantwortungsbewusst | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
verbunden | a | SUPPORT | subj > dat/mit | adj=freundschaftlich;eng, both
verdienstvoll | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
verfassungsgemäß | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
verfassungskonform | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
verhältnismäßig | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
verständlich | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
vertrauensbildend | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
vertrauenswürdig | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
vertretbar | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
vortrefflich | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
vorzüglich | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
völkerrechtskonform | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
weise | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
weitsichtig | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
willkommen | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
wirksam | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
wohlgesinnt | a | SUPPORT | subj > dat/gegenüber | both
wohltuend | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
wünschenswert | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
zeitgemäß | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
zufriedenstellend | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
zukunftssicher | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
zukunftsträchtig | a | SUPPORT | speaker > gen(subj)/subj | actor, subj=*
zulässig | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
zumutbar | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
zuversichtlich | a | SUPPORT | subj > über/gen(über) | both, über=@v_policy;@v_deed;Fortschritt;Einigung;Abkommen
zweckmäßig | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
überragend | a | SUPPORT | speaker > gen(subj)/subj | both, subj=*
