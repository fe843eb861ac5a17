# CONSULT: meet, visit (visitor actor, host recipient), host, talk, negotiate, phone, mediate (third-party), conferences (multilateral).
# A future one becomes AGREE by the engine. Common words need political actors on both sides. gen(x): any attribute of that noun which names an actor.
# * = the slot is filled.

# verbs
@ lemma | pos | act | frame | if
abfliegen       | v | CONSULT visit        | subj > nach/in/zu                            | both, subj=person
abholen         | v | CONSULT visit        | obj > subj                                   | both, obj=person, weak
abschließen | v | CONSULT visit | subj > in(obj)/in/bei/gen(obj)/bei(obj)/durch(obj) | obj=Besuch;Reise;Visite;Staatsbesuch;Kurzbesuch;Antrittsbesuch;Blitzbesuch;Rundreise;Stippvisite;Tour;Arbeitsbesuch;Gespräch, actor
absolvieren | v | CONSULT visit | subj > in(obj)/in/bei/gen(obj)/bei(obj)/durch(obj) | obj=Besuch;Reise;Visite;Staatsbesuch;Kurzbesuch;Antrittsbesuch;Blitzbesuch;Rundreise;Stippvisite;Tour;Arbeitsbesuch;Gespräch, actor
agieren | v | CONSULT third-party | subj > zwischen/gen(zwischen)/in(zwischen) | als=Vermittler;Vermittlerin;Schlichter;Makler;Unterhändler, actor
anhören         | v | CONSULT              | subj & obj                                   | subj=Ausschuss;Untersuchungsausschuss;Bundestagsausschuss;Parlament;Senat;Kongress;Sicherheitsrat;Kommission;Kabinett, both
ankommen        | v | CONSULT visit        | subj > nach/in/zu                            | both, subj=@v_official
ankommen        | v | CONSULT visit        | subj > in/nach/zu/bei                        | zu=@v_visit_purpose, actor
annähern        | v | CONSULT third-party  | subj > obj                                   | both
anreisen        | v | CONSULT visit        | subj > nach/in/zu                            | both, subj=person
anreisen        | v | CONSULT visit        | subj > nach/in/zu                            | subj=@v_envoy_subject, recipient
anreisen        | v | CONSULT visit        | subj > an/gen(an)/bei/gen(bei)/in            | weak, both
anrufen         | v | CONSULT phone        | subj > obj                                   | both, obj!=organisation
ansprechen      | v | CONSULT              | subj & mit                                   | both
antreten | v | CONSULT visit | subj > in(obj)/in/bei/gen(obj)/bei(obj)/durch(obj) | obj=Besuch;Reise;Visite;Staatsbesuch;Kurzbesuch;Antrittsbesuch;Blitzbesuch;Rundreise;Stippvisite;Tour;Arbeitsbesuch;Gespräch, actor
aufbrechen      | v | CONSULT visit        | subj > nach/in/zu                            | both, subj=person
aufbrechen      | v | CONSULT visit        | subj > nach/in/zu                            | subj=@v_envoy_subject, recipient
aufbrechen      | v | CONSULT visit        | subj > in/nach/zu/bei                        | zu=@v_visit_purpose, actor
aufsuchen       | v | CONSULT visit        | subj > obj                                   | both
auftreten | v | CONSULT third-party | subj > zwischen/gen(zwischen)/in(zwischen) | als=Vermittler;Vermittlerin;Schlichter;Makler;Unterhändler, actor
ausloten        | v | CONSULT              | subj & mit                                   | obj=Möglichkeit;Chance;Kompromiss;Koalition;Lösung;Bündnis, actor
ausrichten      | v | CONSULT multilateral | subj & in                                    | obj=@v_multilateral, actor
beenden | v | CONSULT visit | subj > in(obj)/in/bei/gen(obj)/bei(obj)/durch(obj) | obj=Besuch;Reise;Visite;Staatsbesuch;Kurzbesuch;Antrittsbesuch;Blitzbesuch;Rundreise;Stippvisite;Tour;Arbeitsbesuch;Gespräch, actor
begegnen        | v | CONSULT              | subj & dat/mit                               | both
beginnen       | v | CONSULT multilateral | gen(subj)/adj(subj)/comp(subj)/subj & mit | subj=@v_multilateral;Gipfel, actor
beginnen | v | CONSULT visit | subj > in(obj)/in/bei/gen(obj)/bei(obj)/durch(obj) | obj=Besuch;Reise;Visite;Staatsbesuch;Kurzbesuch;Antrittsbesuch;Blitzbesuch;Rundreise;Stippvisite;Tour;Arbeitsbesuch;Gespräch, actor
begrüßen        | v | CONSULT visit        | obj > subj                                   | both, obj=person
begrüßen        | v | CONSULT visit        | obj > subj                                   | obj=Delegation;Gast;Staatsgast;Außenminister;Amtskollege;Kollege;Premier;Präsident;Sondergesandte;Botschafter;Staatschef;Vertreter, actor
beherbergen     | v | CONSULT visit        | obj > subj                                   | both, obj=person
beherbergen     | v | CONSULT multilateral | subj & in                                    | obj=@v_multilateral, actor
beraten         | v | CONSULT              | subj & mit                                   | actor, plural
beraten         | v | CONSULT              | subj & mit                                   | über=*, actor
beraten         | v | CONSULT              | subj & mit/zwischen                          | both
beraten         | v | CONSULT              | subj & mit/zwischen                          | subj=@v_official_body
beraten         | v | CONSULT              | subj & mit                                   | mit=actor
beraten | v | CONSULT | subj & mit | über=*, both
beratschlagen   | v | CONSULT              | subj & mit/zwischen                          | both
beratschlagen   | v | CONSULT              | subj & mit/zwischen                          | subj=@v_official_body
bereden         | v | CONSULT              | subj & mit                                   | both
bereisen        | v | CONSULT visit        | subj > obj/gen(obj)                          | actor
besichtigen | v | CONSULT visit | subj > gen(obj)/in(obj)/obj/in/place | subj=Inspektor;Inspekteur;UN-Inspektor;UN-Inspekteur;Waffeninspektor;Waffeninspekteur;Atominspektor;IAEA-Inspektor;Kontrolleur;Beobachter;Delegation;Experte;Prüfer
besprechen      | v | CONSULT              | subj & mit                                   | both
besprechen      | v | CONSULT              | subj & mit                                   | mit=actor
besuchen        | v | CONSULT visit        | subj > gen(obj)/in                           | obj=Truppe;Soldat;Kaserne;Gefangene;Gefangenenlager;Flüchtlingslager;Lager;Hauptstadt;Gedenkstätte;Hauptquartier;Grenze;Krisengebiet;Region;Stützpunkt, actor, subj=person
besuchen        | v | CONSULT visit        | subj > obj                                   | obj=state, actor
besuchen        | v | CONSULT visit        | subj > obj/gen(obj)                          | both, obj!=@v_private_visit, subj!=Journalist;Reporter;Tourist;Fan;Kunde;Zuschauer;Besucher;Schüler;Künstler;Forscher
bewirten        | v | CONSULT visit        | obj > subj                                   | both, obj=person
briefen         | v | CONSULT              | subj > obj                                   | both
debattieren     | v | CONSULT              | subj & mit                                   | actor, plural
debattieren     | v | CONSULT              | subj & mit/in                                | über=*, both
debattieren     | v | CONSULT              | subj & mit/zwischen                          | both
debattieren | v | CONSULT | subj & mit | über=*, both
diskutieren     | v | CONSULT              | subj & mit                                   | actor, plural
diskutieren     | v | CONSULT              | subj & mit/in                                | über=*, both
diskutieren     | v | CONSULT              | subj & mit/zwischen                          | both
diskutieren | v | CONSULT | subj & mit | über=*, both
durchklingeln   | v | CONSULT phone        | subj > obj                                   | both
durchsprechen   | v | CONSULT              | subj & mit                                   | both
einfädeln | v | CONSULT third-party | subj > zwischen/mit/gen(obj) | obj=@talks;@meeting;@agreement;Handel;Kontakt;Deal, actor
einfliegen      | v | CONSULT visit        | subj > nach/in/zu                            | both, subj=person
einfliegen      | v | CONSULT visit        | subj > nach/in/zu                            | subj=@v_envoy_subject, recipient
eintreffen      | v | CONSULT visit        | subj > nach/in/zu                            | both, subj=person, subj!=@helper
eintreffen      | v | CONSULT visit        | subj > nach/in/zu                            | subj=@v_envoy_subject, recipient
eintreffen      | v | CONSULT visit        | subj > in/nach/zu/bei                        | zu=@v_visit_purpose, actor
einweihen       | v | CONSULT              | subj > obj                                   | both, obj!=Denkmal;Mahnmal;Gedenkstätte;Gedenkstein;Gedenktafel;Museum
eintreffen      | v | CONSULT visit        | subj > an/gen(an)/bei/gen(bei)/in            | weak, both, subj=person;organisation;group;state, subj!=@helper;@aid;@troops
einweihen       | v | CONSULT              | subj > obj                                   | both, obj!=Denkmal;Mahnmal;Gedenkstätte;Gedenktafel;Gedenkstein;Ehrenmal;Stolperstein
empfangen       | v | CONSULT visit        | obj > subj                                   | both, obj=person
empfangen       | v | CONSULT visit        | obj > subj                                   | obj=Delegation;Gast;Staatsgast;Außenminister;Amtskollege;Kollege;Premier;Präsident;Sondergesandte;Botschafter;Staatschef;Vertreter, actor
empfangen       | v | CONSULT visit        | obj > subj                                   | both
eröffnen       | v | CONSULT multilateral | subj/gen(obj)/adj(obj)/obj & mit           | obj=@v_multilateral;Weltsozialforum;Weltforum;Gipfel, subj!=@business_term
eröffnen | v | CONSULT multilateral | subj & mit | obj=@v_multilateral;Gipfel;Weltgipfel;Klimagipfel;Klimakonferenz;Konferenz;Weltkonferenz;Vollversammlung;Weltsozialforum;Weltwirtschaftsforum;Sicherheitskonferenz;Jahrestagung, obj!=@leisure
eröffnen | v | CONSULT multilateral | obj & - | obj=@v_multilateral;Gipfel;Weltgipfel;Klimagipfel;Klimakonferenz;Konferenz;Weltkonferenz;Vollversammlung;Weltsozialforum;Weltwirtschaftsforum;Sicherheitskonferenz;Jahrestagung, passive, obj!=@leisure
erörtern        | v | CONSULT              | subj & mit                                   | both
erörtern        | v | CONSULT              | subj & mit                                   | mit=actor
fachsimpeln     | v | CONSULT              | subj & mit/zwischen                          | both
fahren          | v | CONSULT visit        | subj > nach/in/zu                            | both, subj=@v_official
feilschen       | v | CONSULT              | subj & mit/zwischen                          | both
fliegen         | v | CONSULT visit        | subj > nach/in/zu                            | both, subj=person
fliegen         | v | CONSULT visit        | subj > in/nach/zu/bei                        | zu=@v_visit_purpose, actor
fortsetzen | v | CONSULT visit | subj > in(obj)/in/bei/gen(obj)/bei(obj)/durch(obj) | obj=Besuch;Reise;Visite;Staatsbesuch;Kurzbesuch;Antrittsbesuch;Blitzbesuch;Rundreise;Stippvisite;Tour;Arbeitsbesuch;Gespräch, actor
führen          | v | CONSULT third-party  | subj > obj                                   | zu=Verhandlungstisch, actor
fungieren | v | CONSULT third-party | subj > zwischen/gen(zwischen)/in(zwischen) | als=Vermittler;Vermittlerin;Schlichter;Makler;Unterhändler, actor
gastieren | v | CONSULT visit | subj > in/gen(in)/bei/von/gen(von) | subj=person, both
gegenübersitzen | v | CONSULT | subj & mit/dat/zwischen | both
gegenübertreten | v | CONSULT | subj & mit/dat/zwischen | both
hereinschauen   | v | CONSULT visit        | subj > bei/in                                | both
inspizieren     | v | CONSULT visit        | subj > gen(obj)/in                           | both
kommen          | v | CONSULT visit        | subj > nach/in/zu                            | both, subj=@v_official
kommen          | v | CONSULT visit        | subj > in/nach/zu/bei                        | zu=@v_visit_purpose, actor
konferieren     | v | CONSULT              | subj & mit/zwischen                          | both
konferieren     | v | CONSULT              | subj & mit/zwischen/gen(mit)                 | actor
konferieren     | v | CONSULT              | subj & mit/zwischen                          | subj=@v_official_body
konsultieren    | v | CONSULT              | subj & obj                                   | both
kontaktieren    | v | CONSULT              | subj > obj                                   | both
kungeln         | v | CONSULT              | subj & mit/zwischen                          | both
landen          | v | CONSULT visit        | subj > nach/in/zu                            | both, subj=@v_official
landen          | v | CONSULT visit        | subj > in/nach/zu/bei                        | zu=@v_visit_purpose, actor
parlieren       | v | CONSULT              | subj & mit/zwischen                          | both
pendeln | v | CONSULT third-party | subj > zwischen | zwischen=*, actor
pilgern         | v | CONSULT visit        | subj > nach/in/zu                            | subj=@v_envoy_subject, recipient
plaudern        | v | CONSULT              | subj & mit/zwischen                          | both
rangeln         | v | CONSULT              | subj & mit                                   | um=Kompromiss;Lösung;Einigung;Abkommen;Vertrag;Übereinkunft;Formulierung;Ausweg, actor
reden           | v | CONSULT              | subj & mit/zwischen                          | both, von!=*
reden | v | CONSULT | subj & mit | über=*, both
reisen          | v | CONSULT visit        | subj > nach/in/zu                            | both, subj=person
reisen          | v | CONSULT visit        | subj > nach/in/zu                            | subj=@v_envoy_subject, recipient
reisen          | v | CONSULT visit        | subj > in/nach/zu/bei                        | zu=@v_visit_purpose, actor
ringen          | v | CONSULT              | subj & mit                                   | um=Kompromiss;Lösung;Einigung;Abkommen;Vertrag;Übereinkunft;Formulierung;Ausweg, actor
schlichten      | v | CONSULT third-party  | subj > zwischen/bei/gen(in)/in/gen(zwischen) | noobj, actor
sondieren       | v | CONSULT              | subj & mit                                   | obj=Möglichkeit;Chance;Kompromiss;Koalition;Lösung;Bündnis, actor
sondieren       | v | CONSULT              | subj & mit/zwischen                          | both
sondieren       | v | CONSULT              | subj & mit/zwischen/gen(mit)                 | actor
sprechen        | v | CONSULT              | subj & mit/zwischen                          | mit=actor, both
sprechen | v | CONSULT | subj & mit | über=*, both
streiten        | v | CONSULT              | subj & mit/zwischen                          | both
tagen           | v | CONSULT              | subj & mit                                   | actor, plural
tagen           | v | CONSULT              | subj & mit/zwischen                          | both
tagen           | v | CONSULT              | subj & mit/zwischen                          | subj=@v_official_body
tagen           | v | CONSULT multilateral | subj & mit                                   | subj=@v_multilateral
teilnehmen      | v | CONSULT visit        | subj > an/gen(an)/bei/gen(bei)/in            | weak, both, an!=@fighting
teilnehmen      | v | CONSULT multilateral | subj & gen(an)                               | an=@v_multilateral, actor
teilnehmen      | v | CONSULT              | subj & gen(an)/mit(an)                       | an=Treffen;Sitzung;Gespräch;Verhandlung;Beratung;Unterredung;Runde;Klausur, both
telefonieren    | v | CONSULT phone        | subj & mit                                   | actor
treffen         | v | CONSULT              | subj & obj/mit                               | obj=person, both
treffen         | v | CONSULT              | subj & obj/mit                               | obj!=Entscheidung;Maßnahme;Vereinbarung;Wahl;Vorkehrung;Vorbereitung;Aussage;Feststellung;Absprache;Abkommen;Verfügung;Regelung;Auswahl;Anordnung;Schuld;Urteil;Entschluss;Beschluss;Unterscheidung, both
unterhandeln    | v | CONSULT              | subj & mit/zwischen                          | both
unterhandeln    | v | CONSULT              | subj & mit/zwischen/gen(mit)                 | actor
unternehmen | v | CONSULT visit | subj > in(obj)/in/bei/gen(obj)/bei(obj)/durch(obj) | obj=Besuch;Reise;Visite;Staatsbesuch;Kurzbesuch;Antrittsbesuch;Blitzbesuch;Rundreise;Stippvisite;Tour;Arbeitsbesuch;Gespräch, actor
unterrichten    | v | CONSULT              | subj > obj                                   | both
verabschieden   | v | CONSULT visit        | obj > subj                                   | both, obj=person, weak
veranstalten    | v | CONSULT multilateral | subj & in                                    | obj=@v_multilateral, actor
verhandeln      | v | CONSULT              | subj & mit/zwischen                          | both
verhandeln      | v | CONSULT              | subj & mit/zwischen/gen(mit)                 | actor
verhandeln | v | CONSULT | subj & mit | über=*, both
vermitteln      | v | CONSULT third-party  | subj > zwischen/bei/gen(in)/in/gen(zwischen) | noobj, actor
vermitteln      | v | CONSULT third-party  | subj > zwischen/in/gen(in)                   | in=Konflikt;Streit;Krise;Nahostkonflikt;Krieg;Atomstreit;Bürgerkrieg
vermitteln      | v | CONSULT third-party  | subj > zwischen                              | zwischen=actor
vorbeischauen   | v | CONSULT visit        | subj > bei/in                                | both
weilen          | v | CONSULT visit        | subj > in/nach/zu/bei                        | zu=@v_visit_purpose, actor
weilen          | v | CONSULT visit        | subj > in/bei                                | subj=person, both
weiterfliegen   | v | CONSULT visit        | subj > nach/in/zu                            | both, subj=person
weiterreisen    | v | CONSULT visit        | subj > nach/in/zu                            | both, subj=person
weiterreisen    | v | CONSULT visit        | subj > nach/in/zu                            | subj=@v_envoy_subject, recipient
zusammenbringen | v | CONSULT third-party  | subj > obj                                   | both
zusammenführen  | v | CONSULT third-party  | subj > obj                                   | both
zusammenhocken | v | CONSULT | subj & mit/dat/zwischen | both
zusammenkommen  | v | CONSULT              | subj & mit                                   | actor, plural
zusammenkommen  | v | CONSULT              | subj & mit/zwischen                          | both
zusammenkommen  | v | CONSULT              | subj & mit/zwischen                          | subj=@v_official_body
zusammensitzen  | v | CONSULT              | subj & mit/zwischen                          | both
zusammentreffen | v | CONSULT              | subj & mit                                   | actor, plural
zusammentreffen | v | CONSULT              | subj & mit/zwischen                          | both
zusammentreffen | v | CONSULT              | subj & mit/zwischen                          | subj=@v_official_body
zusammentreten  | v | CONSULT              | subj & mit/zwischen                          | subj=@v_official_body

# reflexive verbs
@ lemma | pos | act | frame | if
sich abstimmen      | v | CONSULT              | subj & mit                 | both
sich anbieten | v | CONSULT third-party | subj > zwischen/gen(zwischen)/in(zwischen) | als=Vermittler;Vermittlerin;Schlichter;Makler;Unterhändler, actor
sich aufhalten      | v | CONSULT visit        | subj > in/bei              | subj=person, zu=@v_visit_purpose, both
sich aussprechen    | v | CONSULT              | subj & mit                 | both
sich austauschen    | v | CONSULT              | subj & mit                 | both
sich befassen       | v | CONSULT multilateral | subj & -                   | subj=@v_multilateral
sich befassen | v | CONSULT multilateral | subj & - | subj=Sicherheitsrat;UN-Sicherheitsrat;Weltsicherheitsrat;NATO-Rat;Nato-Rat;Ministerrat;Außenministerrat;UN-Menschenrechtsrat;Menschenrechtsrat;Vollversammlung;Generalversammlung;Bundeskabinett;Sicherheitskabinett
sich befassen | v | CONSULT | subj & mit(mit) | subj=Ausschuss;Untersuchungsausschuss;Innenausschuss;Finanzausschuss;Rechtsausschuss;Bundestag;Bundesrat;Landtag;Parlament;Kabinett;Kongress;Senat;Parteivorstand;Präsidium;Kommission
sich begeben        | v | CONSULT visit        | subj > nach/in/zu          | both, subj=person
sich begegnen       | v | CONSULT              | subj & mit                 | both
sich beraten        | v | CONSULT              | subj & mit                 | both
sich beraten        | v | CONSULT              | subj & mit                 | actor
sich beratschlagen  | v | CONSULT              | subj & mit                 | both
sich beschäftigen   | v | CONSULT multilateral | subj & -                   | subj=@v_multilateral
sich beschäftigen | v | CONSULT multilateral | subj & - | subj=Sicherheitsrat;UN-Sicherheitsrat;Weltsicherheitsrat;NATO-Rat;Nato-Rat;Ministerrat;Außenministerrat;UN-Menschenrechtsrat;Menschenrechtsrat;Vollversammlung;Generalversammlung;Bundeskabinett;Sicherheitskabinett
sich besprechen     | v | CONSULT              | subj & mit                 | both
sich besprechen     | v | CONSULT              | subj & mit                 | actor
sich einschalten    | v | CONSULT third-party  | subj > in/gen(in)/zwischen | als=Vermittler;Schlichter, actor
sich einschalten | v | CONSULT third-party | subj > zwischen/gen(zwischen) | als=Vermittler;Vermittlerin;Schlichter;Makler, actor
sich erkundigen | v | CONSULT visit | subj > in/gen(in)/bei/gen(bei)/place | über=Lage;Situation;Stand;Fortschritt;Ausmaß;Zustand, in=*, actor
sich gegenübersitzen | v | CONSULT | subj & mit/dat/zwischen | both
sich informieren | v | CONSULT visit | subj > in/gen(in)/bei/gen(bei)/place | über=Lage;Situation;Stand;Fortschritt;Ausmaß;Zustand, in=*, actor
sich konsultieren   | v | CONSULT              | subj & mit                 | both
sich treffen        | v | CONSULT              | subj & mit                 | both
sich treffen        | v | CONSULT              | subj & mit                 | actor
sich umsehen | v | CONSULT visit | subj > in/gen(in)/bei/von/gen(von) | subj=person, both
sich unterhalten    | v | CONSULT              | subj & mit                 | both
sich unterreden     | v | CONSULT              | subj & mit                 | actor
sich unterrichten | v | CONSULT visit | subj > in/gen(in)/bei/gen(bei)/place | über=Lage;Situation;Stand;Fortschritt;Ausmaß;Zustand, in=*, actor
sich verabreden     | v | CONSULT              | subj & mit                 | both
sich versammeln     | v | CONSULT              | subj & mit                 | both
sich zusammenfinden | v | CONSULT              | subj & mit                 | both
sich zusammensetzen | v | CONSULT              | subj & mit                 | both, aus!=*
sich zusammensetzen | v | CONSULT              | subj & mit | actor, aus!=*

# support-verb constructions
@ lemma | pos | act | frame | if
als Gast empfangen                | v | CONSULT visit       | obj/dat > subj                               | any
als Schlichter einschalten        | v | CONSULT third-party | subj > obj/zwischen/bei/gen(in)/in           | actor
als Vermittler auftreten          | v | CONSULT third-party | subj > obj/zwischen/bei/gen(in)/in           | actor
als Vermittler einschalten        | v | CONSULT third-party | subj > obj/zwischen/bei/gen(in)/in           | actor
als Vermittler fungieren          | v | CONSULT third-party | subj > obj/zwischen/bei/gen(in)/in           | actor
am Hörer hängen | v | CONSULT phone | subj & mit | actor
am Telefon sprechen               | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
am Tisch sitzen                   | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
an ein Tisch bringen              | v | CONSULT third-party | subj > obj/zwischen/bei/gen(in)/in           | actor
an Tisch setzen                   | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
an Tisch sitzen | v | CONSULT | subj & mit/dat/zwischen | both
an Verhandlungstisch bringen      | v | CONSULT third-party | subj > obj/zwischen/bei/gen(in)/in           | actor
an Verhandlungstisch setzen       | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
an Verhandlungstisch sitzen       | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
an Verhandlungstisch zurückkehren | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Abstecher machen | v | CONSULT visit | subj > nach/in/zu | both
Antrittsbesuch absolvieren        | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Antrittsbesuch abstatten          | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Antrittsbesuch machen             | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Audienz gewähren                  | v | CONSULT visit       | obj/dat > subj                               | any
auf Besuch weilen                 | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
auf Reise gehen                   | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
auf Staatsbesuch weilen           | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
auf Visite weilen | v | CONSULT visit | subj > in/gen(in)/bei/von/gen(von) | subj=person, both
Aufwartung machen                 | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Aufwartung machen | v | CONSULT visit | subj > dat | both
Aussprache führen | v | CONSULT | subj & mit/dat/zwischen | both
Aussprache haben | v | CONSULT | subj & mit/dat/zwischen | both
Begegnung haben | v | CONSULT | subj & mit/dat/zwischen | both
Beratung aufnehmen                | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Beratung beginnen                 | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Beratung fortsetzen               | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Beratung führen                   | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Besuch absolvieren                | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Besuch abstatten                  | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Besuch beenden                    | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Besuch beginnen                   | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Besuch machen                     | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Brücke bauen | v | CONSULT third-party | subj > zwischen | zwischen=*, actor
Dialog aufnehmen                  | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Dialog beginnen | v | CONSULT | subj & mit/dat/zwischen | both
Dialog eröffnen                   | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Dialog fortsetzen | v | CONSULT | subj & mit/dat/zwischen | both
Dialog führen                     | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Fäden ziehen | v | CONSULT third-party | subj > bei/zwischen | bei=@talks;@meeting, actor
Friedensgespräch aufnehmen        | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Friedensgespräch führen           | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Friedenspfeife rauchen | v | CONSULT | subj & mit/dat/zwischen | both
Friedensverhandlung führen        | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Fühler ausstrecken | v | CONSULT | subj & mit/dat/zwischen | both
Gedanke austauschen               | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Gespräch abschließen              | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Gespräch aufnehmen                | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Gespräch beenden                  | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Gespräch beginnen                 | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Gespräch eröffnen                 | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Gespräch fortsetzen               | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Gespräch führen                   | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Gespräch haben | v | CONSULT | subj & mit/dat/zwischen | both, obj=Gespräch
Gespräch suchen                   | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Gespräch wieder aufnehmen         | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Gespräch wiederaufnehmen          | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Gipfel abhalten                   | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Halt machen | v | CONSULT visit | subj > in/gen(in)/bei/von/gen(von) | subj=person, both
Hand drücken | v | CONSULT | subj & mit/dat/zwischen | both
Hand geben | v | CONSULT | subj & mit/dat/zwischen | both
Hand schütteln                    | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Händedruck austauschen            | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Höflichkeit austauschen | v | CONSULT | subj & mit/dat/zwischen | both
Höflichkeitsbesuch abstatten | v | CONSULT visit | subj > gen(obj)/in(obj)/obj/in/bei | both
Ideen austauschen                 | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
im Gespräch bleiben               | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
in Augenschein nehmen | v | CONSULT visit | subj > gen(obj)/in(obj)/obj/in/place | subj=Inspektor;Inspekteur;UN-Inspektor;UN-Inspekteur;Waffeninspektor;Waffeninspekteur;Atominspektor;IAEA-Inspektor;Kontrolleur;Beobachter;Delegation;Experte;Prüfer
in Dialog treten                  | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
in Klausur gehen | v | CONSULT | subj & mit/dat/zwischen | both
in Kontakt stehen                 | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
in Kontakt treten                 | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
in Verbindung setzen              | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
in Verbindung stehen              | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
in Verbindung treten              | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
in Verhandlung eintreten          | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
in Verhandlung stehen             | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
in Verhandlung treten             | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
ins Gespräch kommen               | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Kanal offenhalten | v | CONSULT | subj & zu/mit | obj=Gesprächskanal;Kanal;Draht, actor
Koalitionsverhandlung aufnehmen   | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Koalitionsverhandlung beginnen    | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Koalitionsverhandlung führen      | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Kondolenzbesuch abstatten | v | CONSULT visit | subj > gen(obj)/in(obj)/obj/in/bei | both
Konsultation abhalten | v | CONSULT | subj & mit/dat/zwischen | both
Konsultation aufnehmen            | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Konsultation führen               | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Kontakt aufnehmen                 | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Kontakt halten                    | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Kontakt herstellen                | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Kontakt knüpfen                   | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Kontakt pflegen                   | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Kopf zusammenstecken | v | CONSULT | subj & mit/dat/zwischen | both
Küsschen geben | v | CONSULT | subj & mit/dat/zwischen | both
Meinung austauschen               | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Meinungsaustausch führen          | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Meinungsaustausch pflegen | v | CONSULT | subj & mit/dat/zwischen | both
mit Ehre empfangen                | v | CONSULT visit       | obj/dat > subj                               | any
an einem Tisch sitzen | v | CONSULT | subj & mit | any
mit militärisch Ehre empfangen    | v | CONSULT visit       | obj/dat > subj                               | any
miteinander beraten | v | CONSULT | subj & - | both
miteinander diskutieren | v | CONSULT | subj & - | both
miteinander reden | v | CONSULT | subj & - | both
miteinander sprechen | v | CONSULT | subj & - | both
miteinander telefonieren | v | CONSULT | subj & - | both
miteinander verhandeln | v | CONSULT | subj & - | both
Pendeldiplomatie betreiben        | v | CONSULT third-party | subj > obj/zwischen/bei/gen(in)/in           | actor
per Telefon sprechen              | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
Rat holen                         | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Reise antreten                    | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Reise beenden                     | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Reise beginnen                    | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Reise fortsetzen                  | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Rücksprache halten                | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Rücksprache nehmen                | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
sich an Tisch setzen | v | CONSULT | subj & mit/dat/zwischen | both
sich an Verhandlungstisch setzen | v | CONSULT | subj & mit/dat/zwischen | both
sich Bild machen | v | CONSULT visit | subj > in/gen(in)/bei/von/gen(von) | subj=person, both
sich Hand geben | v | CONSULT | subj & mit/dat/zwischen | both
sich Hand reichen | v | CONSULT | subj & mit/dat/zwischen | both
sich Hand schütteln | v | CONSULT | subj & mit/dat/zwischen | both
sich in Arm fallen | v | CONSULT | subj & mit/dat/zwischen | both
sich Klinke in Hand geben | v | CONSULT visit | subj > gen(obj)/in(obj)/obj/in/bei | both
sich zu Beratung zurückziehen | v | CONSULT | subj & mit/dat/zwischen | both
Sondierung aufnehmen | v | CONSULT | subj & mit/dat/zwischen | both
Sondierung beginnen               | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Sondierung führen | v | CONSULT | subj & mit/dat/zwischen | both
Sondierungsgespräch führen        | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Station machen                    | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Stelldichein geben | v | CONSULT visit | subj > gen(obj)/in(obj)/obj/in/bei | both
Stippvisite abstatten             | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Stippvisite machen | v | CONSULT visit | subj > in/gen(in)/bei/von/gen(von) | subj=person, both
Stopp einlegen | v | CONSULT visit | subj > in/gen(in)/bei/von/gen(von) | subj=person, both
Telefonat führen                  | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
Telefongespräch führen            | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
telefonisch abstimmen             | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
telefonisch beraten               | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
telefonisch besprechen            | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
telefonisch informieren           | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
telefonisch konferieren           | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
telefonisch sprechen              | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
telefonisch unterrichten          | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
Telefonkonferenz abhalten         | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
Treffen abhalten                  | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Treffen haben                     | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Tuchfühlung aufnehmen | v | CONSULT | subj & mit/dat/zwischen | both
unter Gast befinden               | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
unter vier Auge sprechen          | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Unterredung führen                | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Unterredung haben | v | CONSULT | subj & mit/dat/zwischen | both
Verhandlung abschließen           | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Verhandlung aufnehmen             | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Verhandlung beginnen              | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Verhandlung eröffnen              | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Verhandlung fortsetzen            | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Verhandlung führen                | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Verhandlung wieder aufnehmen      | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Verhandlung wiederaufnehmen       | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
Vermittlerrolle übernehmen        | v | CONSULT third-party | subj > obj/zwischen/bei/gen(in)/in           | actor
Vermittlung übernehmen            | v | CONSULT third-party | subj > obj/zwischen/bei/gen(in)/in           | actor
Vermittlungsgespräch führen       | v | CONSULT third-party | subj > obj/zwischen/bei/gen(in)/in           | actor
Vermittlungsversuch unternehmen   | v | CONSULT third-party | subj > obj/zwischen/bei/gen(in)/in           | actor
Videokonferenz abhalten           | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
Visite abstatten                  | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
Visite machen | v | CONSULT visit | subj > in/gen(in)/bei/von/gen(von) | subj=person, both
willkommen heißen                 | v | CONSULT visit       | obj > subj                                   | both, obj=person
Wort wechseln | v | CONSULT | subj & mit/dat/zwischen | both
zu Audienz empfangen              | v | CONSULT visit       | obj/dat > subj                               | any
zu Beratung treffen               | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zu Beratung zusammenkommen        | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zu Besuch eintreffen              | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Besuch empfangen               | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Besuch kommen                  | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Besuch reisen                  | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Besuch weilen                  | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Gast gehören                   | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Gast haben                     | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Gast haben                     | v | CONSULT visit       | obj/dat > subj                               | any
zu Gast weilen                    | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Gast zählen                    | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Gespräch aufbrechen | v | CONSULT visit | subj > in/gen(in)/bei/von/gen(von) | subj=person, both
zu Gespräch eintreffen            | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Gespräch empfangen             | v | CONSULT visit       | obj/dat > subj                               | any
zu Gespräch erwarten | v | CONSULT visit | obj > in/bei/gen(in) | obj=person, obj=*
zu Gespräch fliegen | v | CONSULT visit | subj > in/gen(in)/bei/von/gen(von) | subj=person, both
zu Gespräch kommen                | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Gespräch reisen                | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Gespräch treffen               | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zu Gespräch zusammenkommen        | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zu Gespräch zusammensetzen | v | CONSULT | subj & - | both
zu Gespräch zusammentreffen       | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zu Konsultation abreisen | v | CONSULT visit | subj > in/gen(in)/bei/von/gen(von) | subj=person, both
zu Konsultation zusammenkommen    | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zu Krisentreffen zusammenkommen   | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zu Rate ziehen                    | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zu Sitzung zusammenkommen         | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zu Sondersitzung zusammenkommen   | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zu Staatsbesuch kommen            | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Tisch sitzen | v | CONSULT | subj & mit/dat/zwischen | both
zu Treffen zusammenkommen         | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zu Unterredung empfangen          | v | CONSULT visit       | obj/dat > subj                               | any
zu Unterredung treffen            | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zu Verhandlung eintreffen         | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zu Verhandlung reisen             | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zueinander führen                 | v | CONSULT third-party | subj > obj/zwischen/bei/gen(in)/in           | actor
Zwischenlandung machen | v | CONSULT visit | subj > in/gen(in)/bei/von/gen(von) | subj=person, both
Zwischenstation machen | v | CONSULT visit | subj > in/bei | both
Zwischenstopp einlegen | v | CONSULT visit | subj > in/bei | both
zum Abendessen empfangen          | v | CONSULT visit       | obj/dat > subj                               | any
zum Antrittsbesuch empfangen      | v | CONSULT visit       | obj/dat > subj                               | any
zum Antrittsbesuch kommen         | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zum Antrittsbesuch reisen         | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zum Arbeitsbesuch eintreffen      | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zum Arbeitsbesuch kommen          | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zum Besuch eintreffen             | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zum Gespräch eintreffen           | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zum Gespräch empfangen            | v | CONSULT visit       | obj/dat > subj                               | any
zum Gespräch treffen              | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zum Gespräch zusammenkommen       | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zum Gipfel eintreffen             | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zum Gipfel reisen                 | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zum Gipfeltreffen reisen          | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zum Hörer greifen                 | v | CONSULT phone       | subj & mit/obj/dat/mit(obj)                  | actor
zum Hörer greifen | v | CONSULT phone | subj & mit | actor
zum Mittagessen empfangen         | v | CONSULT visit       | obj/dat > subj                               | any
zum Staatsbesuch eintreffen       | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zum Staatsbesuch kommen           | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zur Audienz empfangen             | v | CONSULT visit       | subj > in/bei/dat/nach/durch/in(obj)/bei(obj)/nach(obj)/zu | actor
zur Audienz empfangen             | v | CONSULT visit       | obj/dat > subj                               | any
zur Beratung zusammenkommen       | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor
zur Sondersitzung zusammenkommen  | v | CONSULT             | subj & mit/mit(obj)/zu(obj)/zwischen(obj)/zu/zwischen/dat | actor

# nouns
@ lemma | pos | act | frame | if
Abendessen | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Abordnung                    | n | CONSULT visit        | gen/adj/comp/aus > in/nach/bei               | both, weak
Abrüstungsgespräch           | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Abrüstungskonferenz          | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Abrüstungsverhandlung        | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Abschiedsbesuch              | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Absprache                    | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Absprache                    | n | CONSULT              | subj/gen & mit                               | mit=*, any, comp!=Wahl;Preis;Geheim;Zahlungs
Abstecher | n | CONSULT visit | gen/adj/comp/durch/von/subj > in/bei/nach/durch/gen(in)/gen(bei) | both
Abstimmung                   | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | mit=actor, both, comp!=@v_talk_comp
Afghanistan-Konferenz        | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Afrikareise                  | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Anruf                        | n | CONSULT phone        | zwischen/gen/adj/subj & mit/zwischen/bei/an  | actor, bei!=@media
Antrittsbesuch               | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Antrittsbesuch               | n | CONSULT visit        | gen/adj/comp/durch/subj/von > in/bei/nach/gen(nach) | any
Antrittsreise                | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Antrittsreise                | n | CONSULT visit        | gen/adj/comp/durch/subj/von > in/bei/nach/gen(nach) | any
Arbeitsbesuch                | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Arbeitsbesuch                | n | CONSULT visit        | gen/adj/comp/durch/subj/von > in/bei/nach/gen(nach) | any
Arbeitsessen | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Arbeitstreffen               | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
ASEM-Treffen                 | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Asienreise                   | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Atomgespräch                 | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Atomverhandlung              | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Audienz                      | n | CONSULT visit        | für/gen/subj/mit > bei/durch/von/in          | any
Aufenthalt | n | CONSULT visit | gen/adj/comp/durch/von/subj > in/bei/nach/durch/gen(in)/gen(bei) | both
Auslandsreise                | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Auslandsreise                | n | CONSULT visit        | gen/adj/comp/durch/subj/von > in/bei/nach/gen(nach) | gen=person;state, actor
Außenministerkonferenz       | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Außenministertreffen         | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Aussprache                   | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Austausch                    | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Begegnung                    | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Beitrittsverhandlung         | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Beratung                     | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Besuch                       | n | CONSULT visit        | gen/adj/durch/subj > in/bei/nach/gen(nach)   | gen=person, actor, comp!=@v_visit_comp
Besuch                       | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Besucher                     | n | CONSULT visit        | subj > gen/bei/in/auf/gen(auf)               | both, subj=person
Blitzbesuch                  | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Blitzbesuch                  | n | CONSULT visit        | gen/adj/comp/durch/subj/von > in/bei/nach/gen(nach) | any
Chinareise                   | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Debatte                      | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Delegation                   | n | CONSULT visit        | gen/adj/comp/aus > in/nach/bei               | both, weak
Deutschlandbesuch            | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Dialog                       | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Dialog                       | n | CONSULT              | zwischen/subj/adj & mit/zwischen/zu          | zwischen=actor
Direktverhandlung            | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Diskussion                   | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Dringlichkeitssitzung        | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Ehrengast                    | n | CONSULT visit        | subj > gen/bei/in/auf/gen(auf)               | both, subj=person
Empfang                      | n | CONSULT visit        | für/gen > durch/bei/in                       | both
EU-Gipfel                    | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Euro-Gipfel                  | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Europareise                  | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Feilschen | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Ferngespräch | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Fernsehdebatte               | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Fernsehduell                 | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Freundschaftsbesuch          | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Friedensgespräch             | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Friedenskonferenz            | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Friedensmission              | n | CONSULT third-party  | gen/adj/comp/durch/subj/unter > zwischen/gen(in)/in | actor, comp!=Partner;Wissens;Arbeits;Job
Friedensverhandlung          | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Frühstück | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
G20-Gipfel                   | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
G7-Gipfel                    | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
G8-Gipfel                    | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Gast                         | n | CONSULT visit        | subj > gen/bei/in/auf/gen(auf)               | both, subj=person
Geberkonferenz               | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Gedankenaustausch            | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Gegenbesuch                  | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Gegenbesuch                  | n | CONSULT visit        | gen/adj/comp/durch/subj/von > in/bei/nach/gen(nach) | any
Geheimgespräch               | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Geheimgespräch               | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Geheimtreffen                | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Geheimverhandlung            | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Generalversammlung           | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Gerangel | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Gespräch                     | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Gespräch                     | n | CONSULT              | zwischen/subj/adj & mit/zwischen/zu          | zwischen=actor
Gesprächsrunde               | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Gesprächsrunde               | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Gipfel                       | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Gipfelkonferenz              | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Gipfeltreffen                | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Goodwill-Reise               | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Grenzgespräch | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Händedruck                   | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Handelsgespräch              | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Handelsverhandlung           | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Handschlag                   | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Innenministerkonferenz       | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Kabinettsklausur             | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Kabinettsrunde               | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Kabinettssitzung             | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Kabinettssitzung             | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Klausur                      | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Klausurtagung                | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Klimagipfel                  | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Klimakonferenz               | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Koalitionsausschuss          | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Koalitionsgespräch           | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Koalitionsrunde              | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Koalitionsverhandlung        | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Kondolenzbesuch | n | CONSULT visit | gen/adj/comp/durch/von/subj > in/bei/nach/durch/gen(in)/gen(bei) | both
Konferenz                    | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Konsultation                 | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Konsultation                 | n | CONSULT              | zwischen/subj/adj & mit/zwischen/zu          | zwischen=actor
Kontakt                      | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Kontakt                      | n | CONSULT              | zwischen/subj/adj & mit/zwischen/zu          | zwischen=actor
Krisengespräch               | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Krisengipfel                 | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Krisenrunde                  | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Krisensitzung                | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Krisentreffen                | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Kurzbesuch                   | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Kurzvisite | n | CONSULT visit | gen/adj/comp/durch/von/subj > in/bei/nach/durch/gen(in)/gen(bei) | both
Lateinamerikareise           | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Mediation                    | n | CONSULT third-party  | gen/adj/comp/durch/subj/unter > zwischen/gen(in)/in | actor, comp!=Partner;Wissens;Arbeits;Job
Mediator                     | n | CONSULT third-party  | gen/adj/comp/subj > zwischen/in              | zwischen=actor
Meinungsaustausch            | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Ministerkonferenz            | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Ministerrat                  | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Ministerrunde                | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Ministerrunde                | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Ministertagung               | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Ministertreffen              | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Mittagessen | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Moskaureise | n | CONSULT visit | gen/adj/comp/durch/von/subj > in/bei/nach/durch/gen(in)/gen(bei) | both
Nachverhandlung              | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Nahost-Konferenz             | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Nahostgespräch               | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Nahostreise                  | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Nahostreise                  | n | CONSULT visit        | gen/adj/comp/durch/subj/von > in/bei/nach/gen(nach) | any
NATO-Gipfel                  | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Papstbesuch                  | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Pendeldiplomatie             | n | CONSULT third-party  | gen/adj/comp/durch/subj/unter > zwischen/gen(in)/in | actor, comp!=Partner;Wissens;Arbeits;Job
Pendeldiplomatie | n | CONSULT third-party | gen/von/durch/adj/comp > zwischen | any
Pendelmission | n | CONSULT visit | gen/adj/comp/durch/von/subj > in/bei/nach/durch/gen(in)/gen(bei) | both
Pilgerreise                  | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Podiumsdiskussion            | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Poker | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Präsidiumssitzung            | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Ratssitzung                  | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Rededuell                    | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Regierungskonferenz          | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Regierungskonsultation       | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Reise                        | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
rund Tisch | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Rundreise | n | CONSULT visit | gen/adj/comp/durch/von/subj > in/bei/nach/durch/gen(in)/gen(bei) | both
Rücksprache | n | CONSULT | subj/gen & mit | any
Schlichter                   | n | CONSULT third-party  | gen/adj/comp/subj > zwischen/in              | zwischen=actor
Schlichtung                  | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Schlichtungsgespräch         | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Schlichtungsverfahren        | n | CONSULT third-party  | gen/adj/comp/durch/subj/unter > zwischen/gen(in)/in | actor, comp!=Partner;Wissens;Arbeits;Job
Schlichtungsversuch          | n | CONSULT third-party  | gen/adj/comp/durch/subj/unter > zwischen/gen(in)/in | actor, comp!=Partner;Wissens;Arbeits;Job
Sechs-Parteien-Gespräch      | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Sechsergespräch              | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Shuttlediplomatie | n | CONSULT third-party | gen/von/durch/adj/comp > zwischen | any
Sicherheitskonferenz         | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Sondergipfel                 | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Sondersitzung                | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Sondertreffen                | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Sondierung                   | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Sondierung                   | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Sondierungsgespräch          | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Sondierungsgespräch          | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Spitzengespräch              | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Spitzenrunde                 | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Spitzentreffen               | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Staatsbankett                | n | CONSULT visit        | für/gen/subj/mit > bei/durch/von/in          | any
Staatsbesuch                 | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Staatsbesuch                 | n | CONSULT visit        | gen/adj/comp/durch/subj/von > in/bei/nach/gen(nach) | any
Staatsempfang                | n | CONSULT visit        | für/gen/subj/mit > bei/durch/von/in          | any
Staatsgast                   | n | CONSULT visit        | subj > gen/bei/in/auf/gen(auf)               | both, subj=person
Staatsvisite                 | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Stammesversammlung           | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Statusverhandlung            | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Stelldichein | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Stippvisite                  | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Streitgespräch               | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Tagung                       | n | CONSULT multilateral | gen/adj/comp/von & mit/zwischen              | gen=@v_ministers, any
Tagung                       | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Tarifrunde                   | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Tarifverhandlung             | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Tauziehen | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Telefonanruf                 | n | CONSULT phone        | zwischen/gen/adj/subj & mit/zwischen/bei/an  | actor
Telefonat                    | n | CONSULT phone        | zwischen/gen/adj/subj & mit/zwischen/bei/an  | actor
Telefondiplomatie | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Telefongespräch              | n | CONSULT phone        | zwischen/gen/adj/subj & mit/zwischen/bei/an  | actor
Telefonkonferenz             | n | CONSULT phone        | zwischen/gen/adj/subj & mit/zwischen/bei/an  | actor
Treffen                      | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Treffen                      | n | CONSULT multilateral | gen/adj/comp/von & mit/zwischen              | gen=@v_ministers, any
Truppenbesuch                | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Truppenbesuch                | n | CONSULT visit        | gen/adj/comp/durch/subj/von > in/bei/nach/gen(nach) | any
TV-Duell                     | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/zu | both, comp!=@v_talk_comp
Überraschungsbesuch          | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Unterhändler                 | n | CONSULT third-party  | gen/adj/comp/subj > zwischen/in              | zwischen=actor
Unterredung                  | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Verhandlung                  | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | actor, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess, vor!=Gericht;Gerichtshof;Tribunal;Senat;Kammer;Richter
Verhandlung                  | n | CONSULT              | zwischen/subj/gen & mit/zwischen             | mit=actor
Verhandlungsmarathon | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Verhandlungsrunde            | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Vermittler                   | n | CONSULT third-party  | gen/adj/comp/subj > zwischen/in              | zwischen=actor
Vermittlerrolle              | n | CONSULT third-party  | gen/adj/comp/durch/subj/unter > zwischen/gen(in)/in | actor, comp!=Partner;Wissens;Arbeits;Job
Vermittlertätigkeit          | n | CONSULT third-party  | gen/adj/comp/durch/subj/unter > zwischen/gen(in)/in | actor, comp!=Partner;Wissens;Arbeits;Job
Vermittlung                  | n | CONSULT third-party  | gen/adj/comp/durch/subj/unter > zwischen/gen(in)/in | actor, comp!=Partner;Wissens;Arbeits;Job
Vermittlungsbemühung         | n | CONSULT third-party  | gen/adj/comp/durch/subj/unter > zwischen/gen(in)/in | actor, comp!=Partner;Wissens;Arbeits;Job
Vermittlungsgespräch         | n | CONSULT third-party  | gen/adj/comp/durch/subj/unter > zwischen/gen(in)/in | actor, comp!=Partner;Wissens;Arbeits;Job
Vermittlungsmission          | n | CONSULT third-party  | gen/adj/comp/durch/subj/unter > zwischen/gen(in)/in | actor, comp!=Partner;Wissens;Arbeits;Job
Vermittlungsreise            | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Vermittlungsversuch          | n | CONSULT third-party  | gen/adj/comp/durch/subj/unter > zwischen/gen(in)/in | actor, comp!=Partner;Wissens;Arbeits;Job
Versöhnungstreffen           | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Verteidigungsministertreffen | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Videokonferenz               | n | CONSULT phone        | zwischen/gen/adj/subj & mit/zwischen/bei/an  | actor
Videoschalte                 | n | CONSULT phone        | zwischen/gen/adj/subj & mit/zwischen/bei/an  | actor
Vier-Augen-Gespräch          | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Vieraugengespräch            | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Visite                       | n | CONSULT visit        | gen/adj/comp/durch/subj > in/bei/nach/gen(nach)/gen(in)/durch/zu | both, comp!=@v_visit_comp
Vollversammlung              | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Vorgespräch | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Vorstandssitzung             | n | CONSULT              | gen/adj/comp/von/subj & mit/zwischen         | actor
Waffenstillstandsverhandlung | n | CONSULT              | zwischen/gen/adj/comp/subj/von & mit/zwischen/von | any, comp!=Gerichts;Haupt;Straf;Berufungs;Revisions;Prozess
Weltklimakonferenz           | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Weltsicherheitsrat           | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Weltwirtschaftsforum         | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Weltwirtschaftsgipfel        | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Werbetour | n | CONSULT visit | gen/adj/comp/durch/von/subj > in/bei/nach/durch/gen(in)/gen(bei) | both
Wirtschaftsgipfel            | n | CONSULT multilateral | gen/zwischen/adj/comp/subj/von & mit/zwischen/zu | actor, comp!=Presse;Telefon;Berg;Fach;Video;Lehrer;Schul
Zusammenkunft                | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Zusammenkunft                | n | CONSULT multilateral | gen/adj/comp/von & mit/zwischen              | gen=@v_ministers, any
Zusammentreffen              | n | CONSULT              | zwischen/gen/adj/comp/subj & mit/zwischen/von | actor, comp!=@v_meet_comp
Zwiegespräch | n | CONSULT | zwischen/gen/adj/comp/subj & mit/zwischen/von | both
Zwischenstation | n | CONSULT visit | gen/adj/comp/durch/von/subj > in/bei/nach/durch/gen(in)/gen(bei) | both
Zwischenstopp | n | CONSULT visit | gen/adj/comp/durch/von/subj > in/bei/nach/durch/gen(in)/gen(bei) | both

# verbs: found by going through the words of news one by one
@ lemma | pos | act | frame | if
abhalten | v | CONSULT | subj & mit/mit(obj)/zwischen(obj) | obj=Krisensitzung;Sondersitzung;Dringlichkeitssitzung;Kabinettssitzung;Krisentreffen;Gipfeltreffen;Gipfelkonferenz;Außenministertreffen;Friedensgespräch;Verhandlungsrunde;Beratung;Unterredung;Dreiergipfel;Vierergipfel;Sondergipfel, actor
abstatten | v | CONSULT visit | subj > dat/in/bei/gen(dat) | obj=Besuch;Visite, both
an Tisch bringen | v | CONSULT third-party | subj > obj | actor
an Tisch holen | v | CONSULT third-party | subj > obj | actor
an Tisch holen | v | CONSULT third-party | subj > obj | both
an Verhandlungstisch holen | v | CONSULT third-party | subj > obj | actor
anführen | v | CONSULT visit | subj > bei/in/nach/zu/zu(obj)/in(obj) | obj=Delegation;Abordnung;Regierungsdelegation;Verhandlungsdelegation;Wirtschaftsdelegation, both
Ansicht austauschen | v | CONSULT | subj & mit/zwischen | both
Argument austauschen | v | CONSULT | subj & mit/zwischen | both
auf Besuch sein | v | CONSULT visit | subj > in/bei/gen(bei) | actor, recipient
auf Staatsbesuch sein | v | CONSULT visit | subj > in/bei/gen(bei) | actor, recipient
aufbrechen | v | CONSULT visit | subj > nach/in/durch/nach(zu)/in(zu)/adj(zu) | zu=Reise;Auslandsreise;Nahostreise;Asienreise;Afrikareise;Rundreise;Vermittlungsmission;Staatsbesuch, subj=person;@v_envoy_subject, actor
aufeinandertreffen | v | CONSULT | subj & mit/auf | subj=Außenminister;Präsident;Staatschef;Regierungschef;Ministerpräsident;Premierminister;Kanzler;Kanzlerin;Verteidigungsminister;Finanzminister;Unterhändler;Delegation;Diplomat;Minister, both, in!=@sport;TV-Duell;Fernsehduell;Duell, zu!=Duell;Fernsehduell;TV-Duell
aufrechterhalten | v | CONSULT | subj & mit/zu(obj)/mit(obj)/zwischen(obj) | obj=Kontakt;Dialog;Gesprächskontakt;Gesprächskanal;Gesprächsfaden, both
aussöhnen | v | CONSULT third-party | subj > obj | both
beehren | v | CONSULT visit | subj > obj/gen(obj) | both
begeistert Empfang bereiten | v | CONSULT | dat > subj | both
Beglaubigungsschreiben überreichen | v | CONSULT | subj > dat | both
beiwohnen | v | CONSULT | subj > gen(dat)/mit(dat)/zwischen(dat) | dat=Treffen;Gipfel;Sitzung;Konferenz;Gespräch;Verhandlung;Gipfeltreffen;Unterzeichnung;Amtseinführung;Vereidigung;Staatsakt;Trauerfeier;Begräbnis;Zeremonie;Unterredung, actor
Besuch bekommen | v | CONSULT visit | von/aus/gen(von) > subj | both
Besuch erhalten | v | CONSULT visit | von/aus/gen(von) > subj | both
Besuch erhalten | v | CONSULT visit | von/aus/gen(von) > subj | both, von=*, von!=Familie;Mutter;Vater;Ehefrau;Frau;Sohn;Tochter;Kind;Polizei;Anwalt
Botschaft übermitteln | v | CONSULT | subj > dat/an/gen(an) | both
Brief wechseln | v | CONSULT | subj & mit | both
Dialog suchen | v | CONSULT | subj & mit/zu/mit(obj)/zu(obj) | both
dinieren | v | CONSULT | subj & mit | both, subj=person, mit=person
entsenden | v | CONSULT | subj > nach/in/zu | obj=Unterhändler;Emissär;Delegation;Sondergesandte;Sondergesandter;Gesandte;Gesandter;Abordnung;Sonderbotschafter;Chefunterhändler;Vermittler, both
eröffnen | v | CONSULT | subj & mit | obj=Verhandlungskapitel;Beitrittskapitel;Kapitel;Beitrittsprozess, both
fortführen | v | CONSULT | subj & mit/mit(obj)/zwischen(obj) | obj=@talks;@v_talks, both
Fortschritt erzielen | v | CONSULT | subj & mit/zwischen | bei=@talks, actor
Fortschritt erzielen | v | CONSULT | subj & mit/zwischen | in=@talks, actor
frühstücken | v | CONSULT | subj & mit | both, subj=person, mit=person
geben | v | CONSULT visit | dat > subj | obj=Audienz;Privataudienz, both
geben | v | CONSULT visit | für/für(obj)/zu > subj | obj=Empfang;Abendessen;Staatsbankett;Bankett;Mittagessen;Galadiner;Dinner;Festessen, both
groß Empfang bereiten | v | CONSULT | dat > subj | both
herzlich Empfang bereiten | v | CONSULT | dat > subj | both
Hände schütteln | v | CONSULT | subj & dat/mit | both
im Gespräch sein | v | CONSULT | subj & mit | both
in Dialog eintreten | v | CONSULT | subj & mit/mit(in) | both
in Friedensgespräch eintreten | v | CONSULT | subj & mit/mit(in) | actor
in Gespräch eintreten | v | CONSULT | subj & mit/mit(in) | both
in Gespräch sein | v | CONSULT | subj & mit | both
in Kenntnis setzen | v | CONSULT | subj & obj | both
in Koalitionsverhandlung eintreten | v | CONSULT | subj & mit/mit(in) | actor
in Kontakt sein | v | CONSULT | subj & mit | both
in Verhandlung sein | v | CONSULT | subj & mit | both
informieren | v | CONSULT | subj & obj | obj=Amtskollege;Amtskollegin;Kollege;Kollegin, both
Kontakt aufrechthalten | v | CONSULT | subj & zu(obj)/mit(obj) | both
Kontakt suchen | v | CONSULT | subj & mit/zu/mit(obj)/zu(obj) | both
mit Handschlag begrüßen | v | CONSULT | subj & obj | both
mitveranstalten | v | CONSULT | subj & mit | obj=Gipfel;Gipfeltreffen;Konferenz;Friedenskonferenz;Geberkonferenz, actor
moderieren | v | CONSULT third-party | subj > zwischen/zwischen(obj)/gen(zwischen) | obj=@talks;Verhandlung;Friedensprozess;Gespräch, actor
moderieren | v | CONSULT third-party | subj > zwischen(obj)/mit(obj)/gen(obj) | obj=Gespräch;Verhandlung;Friedensgespräch;Friedensverhandlung;Dialog;Waffenstillstandsverhandlung, actor
Note wechseln | v | CONSULT | subj & mit | both
pokern | v | CONSULT | subj & mit | um=*, subj!=@sport, subj=organisation;state;@official
reaktivieren | v | CONSULT | subj & mit/mit(obj)/zwischen(obj) | obj=Friedensprozess;Friedensgespräch;Friedensgespräche;Gespräch;Verhandlung;Dialog;Nahost-Friedensprozess;Atomabkommen;Friedensverhandlung;Atomgespräch, actor
rot Teppich ausrollen | v | CONSULT visit | dat/für/obj > subj | both
schicken | v | CONSULT visit | subj > nach/in/zu | obj=Außenminister;Außenministerin;Delegation;Emissär;Gesandte;Gesandter;Sonderbotschafter;Sondergesandte;Sondergesandter;Unterhändler;Vermittler;Außenbeauftragte;Abordnung;Sonderbeauftragte, both
senden | v | CONSULT visit | subj > nach/in/zu | obj=Außenminister;Außenministerin;Delegation;Emissär;Gesandte;Gesandter;Sonderbotschafter;Sondergesandte;Sondergesandter;Unterhändler;Vermittler;Außenbeauftragte;Abordnung;Sonderbeauftragte, both
sich befinden | v | CONSULT | subj & mit/mit(in) | in=Verhandlung;Gespräch;Friedensverhandlung;Beitrittsverhandlung;Koalitionsverhandlung;Koalitionsgespräch;Sondierungsgespräch, both
sich bemühen | v | CONSULT third-party | subj > zwischen(um)/zwischen/in(um)/in | um=Vermittlung;Schlichtung;Ausgleich, actor
sich beteiligen | v | CONSULT | subj & mit(an)/zwischen(an)/gen(an) | an=@talks;Gipfel;Konferenz;Friedenskonferenz;Geberkonferenz;Treffen, actor
sich einschalten | v | CONSULT third-party | subj > zwischen(in)/gen(in)/zwischen/in | in=Konflikt;Streit;Krise;Tarifstreit;Tarifkonflikt;Arbeitskampf;Verhandlung;Grenzkonflikt;Handelsstreit;Regierungskrise, actor
sich in Benehmen setzen | v | CONSULT | subj & mit | both
sich in Mittel legen | v | CONSULT third-party | subj > zwischen/in | actor
sich kurzschließen | v | CONSULT | subj & mit | both
Standpunkt austauschen | v | CONSULT | subj & mit/zwischen | both
starten | v | CONSULT | subj & mit/mit(obj)/zwischen(obj) | obj=@v_talks;Friedensverhandlung;Beitrittsverhandlung;Dialog, both
starten | v | CONSULT third-party | subj > zwischen(obj)/in(obj)/zwischen/in | obj=Vermittlungsversuch;Vermittlungsmission;Vermittlungsinitiative;Friedensmission, actor
triumphal Empfang bereiten | v | CONSULT | dat > subj | both
unterrichten | v | CONSULT | subj & obj | obj=Amtskollege;Amtskollegin;Kollege;Kollegin, both
vermitteln | v | CONSULT third-party | subj > zwischen/zwischen(obj)/mit(obj)/in/gen(obj) | obj=Waffenruhe;Waffenstillstand;Abkommen;Friedensvertrag;Friedensabkommen;Einigung;Gefangenenaustausch;Freilassung;Kompromiss;Treffen;Gespräch;Feuerpause;Friedensgespräch, actor
warm Empfang bereiten | v | CONSULT | dat > subj | both
weiterführen | v | CONSULT | subj & mit/mit(obj)/zwischen(obj) | obj=@talks;@v_talks, both
wiederbeleben | v | CONSULT | subj & mit/mit(obj)/zwischen(obj) | obj=Friedensprozess;Friedensgespräch;Friedensgespräche;Gespräch;Verhandlung;Dialog;Nahost-Friedensprozess;Atomabkommen;Friedensverhandlung;Atomgespräch, actor
wiedersehen | v | CONSULT | subj & mit/obj | both, subj=@official;person, obj=@official;state, weak
wiedertreffen | v | CONSULT | subj & mit/obj | both, subj=@official;person, obj=@official;state, weak
zu Abend essen | v | CONSULT | subj & mit | both, subj=person, mit=person
zu Besuch sein | v | CONSULT visit | subj > in/bei/gen(bei) | actor, recipient
zu Gast sein | v | CONSULT visit | subj > in/bei/gen(bei) | actor, recipient
zu Mittag essen | v | CONSULT | subj & mit | both, subj=person, mit=person
zurückkehren | v | CONSULT | subj & mit/mit(zu) | zu=@talks;Dialog;Verhandlung, both

# nouns: found by going through the words of news one by one
@ lemma | pos | act | frame | if
APA-Gespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
Atompoker | n | CONSULT | zwischen & mit/zwischen | zwischen=actor
Aufeinandertreffen | n | CONSULT | zwischen/gen & mit/zwischen | both, gen=@v_official;@official;person, gen!=@sport
Bewerbungsgespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
Budgetpoker | n | CONSULT | gen/adj/comp/von/zwischen/subj & mit/zwischen | both
Bund-Länder-Runde | n | CONSULT | gen/adj/comp/von/zwischen/subj & mit/zwischen | actor
China-Trip | n | CONSULT visit | gen/adj/subj > in/nach/bei/gen(nach)/gen(in) | gen=@v_official;@official;person, actor, nach=state;place
Elefantenrunde | n | CONSULT | gen/adj/comp/von/zwischen/subj & mit/zwischen | actor
Familientreffen | n | CONSULT | zwischen & mit | zwischen=state, both
Fantreffen | n | CONSULT | zwischen & mit | zwischen=state, both
Handschlag | n | CONSULT | gen/subj & mit/zwischen | both, mit=actor
Hintergrundgespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
Händedruck | n | CONSULT | gen/subj & mit/zwischen | both, mit=actor
Journalistengespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
Kanzlerrunde | n | CONSULT | gen/adj/comp/von/zwischen/subj & mit/zwischen | actor
Klassentreffen | n | CONSULT | zwischen & mit | zwischen=state, both
Koalitionspoker | n | CONSULT | gen/adj/comp/von/zwischen/subj & mit/zwischen | both
Kurztrip | n | CONSULT visit | gen/adj/subj > in/nach/bei/gen(nach)/gen(in) | gen=@v_official;@official;person, actor, nach=state;place
Lohnrunde | n | CONSULT | gen/adj/comp/von/zwischen/subj & mit/zwischen | both
Marathonsitzung | n | CONSULT | gen/adj/comp/von/zwischen/subj & mit/zwischen | actor
Mitarbeitergespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
Moskau-Trip | n | CONSULT visit | gen/adj/subj > in/nach/bei/gen(nach)/gen(in) | gen=@v_official;@official;person, actor, nach=state;place
Nachtsitzung | n | CONSULT | gen/adj/comp/von/zwischen/subj & mit/zwischen | both
ORF-Gespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
Pausengespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
Plausch | n | CONSULT | zwischen & mit/zwischen | both
Plausch | n | CONSULT | gen/subj & mit/zwischen | both, mit=actor
Podiumsgespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
Pressegespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
Regierungssitzung | n | CONSULT | gen/adj/comp/von/zwischen/subj & mit/zwischen | actor
Ringen | n | CONSULT | zwischen & mit/zwischen | zwischen=actor
Schuldenpoker | n | CONSULT | zwischen & mit/zwischen | zwischen=actor
STANDARD-Gespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
Standard-Gespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
Trip | n | CONSULT visit | gen/adj/subj > in/nach/bei/gen(nach)/gen(in) | gen=@v_official;@official;person, actor, nach=state;place
Tête-à-Tête | n | CONSULT | zwischen & mit/zwischen | both
USA-Trip | n | CONSULT visit | gen/adj/subj > in/nach/bei/gen(nach)/gen(in) | gen=@v_official;@official;person, actor, nach=state;place
Verhandlungspoker | n | CONSULT | gen/adj/comp/von/zwischen/subj & mit/zwischen | both
Verkaufsgespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
Vorstellungsgespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
Washington-Trip | n | CONSULT visit | gen/adj/subj > in/nach/bei/gen(nach)/gen(in) | gen=@v_official;@official;person, actor, nach=state;place
Zeitzeugengespräch | n | CONSULT | zwischen & mit | zwischen=actor, both
