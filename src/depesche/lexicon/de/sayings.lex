# Verbs and constructions of saying: who may speak with them, and what may stand for what is said.
# lemma   dictionary form; separable verbs whole, "sich" in front of reflexive ones, constructions with the verb last ("Ansicht vertreten").
# kind    speech, writing, thought, act (a speech act: demanding, blaming, promising; its medium is speech)
# takes   clause  with a conjunction (dass, ob, w-words)            main   a main clause, mostly in the subjunctive
#         inf     infinitive with zu                                quote  words between quotation marks
#         how     "wie X mitteilte, …"                              weak   only with a subjunctive or quoted words: the verb tells facts as well
#         obj, als, von, vor, … : an object, or a phrase with that preposition, names what is said (the act is reported, not worded)
# to      where the addressee stands: dat, obj, or a preposition; slots separated by /
# The speaker is the subject (in the passive the phrase with von or durch) unless takes says from:PREPOSITION.

@ lemma | kind | takes | to

# Telling: verbs that open every kind of quotation
sagen                       | speech  | clause main quote how            | gegenüber/dat/mit
aussagen                    | speech  | clause main quote how            | an
erklären                    | speech  | clause main quote how            | gegenüber/dat/mit
mitteilen                   | speech  | clause main quote how            | gegenüber/dat/mit
berichten                   | speech  | clause main quote how auf von    | gegenüber/dat/mit
äußern                      | speech  | clause main quote how            | gegenüber/dat/mit
angeben                     | speech  | clause main quote how obj        | gegenüber/dat/mit
bekanntgeben                | speech  | clause main quote how            | gegenüber/dat/mit
verlautbaren                | speech  | clause main quote how            | gegenüber/dat/mit
vermelden                   | speech  | clause main quote how            | gegenüber/dat/mit
melden                      | speech  | clause main quote how            | gegenüber/dat/mit
verkünden                   | speech  | clause main quote how            | gegenüber/dat/mit
bekanntmachen               | speech  | clause main quote how            | gegenüber/dat/mit
verlauten                   | speech  | clause main quote how from:aus   | gegenüber/dat/mit
erzählen                    | speech  | clause main quote how auf von    | gegenüber/dat/mit
schildern                   | speech  | clause main quote how            | gegenüber/dat/mit
darlegen                    | speech  | clause main quote how            | gegenüber/dat/mit
erläutern                   | speech  | clause main quote how            | gegenüber/dat/mit
ausführen                   | speech  | clause main quote how            | gegenüber/dat/mit
bekannt geben               | speech  | clause main quote how            | gegenüber/dat
bekannt machen              | speech  | clause main quote how            | gegenüber/dat
versichern                  | speech  | clause main quote how            | gegenüber/dat
beteuern                    | speech  | clause main quote how            | gegenüber/dat
beschwören                  | speech  | clause main quote how            | gegenüber/dat
erwähnen                    | speech  | clause main quote how            | gegenüber/dat
verkündigen                 | speech  | clause main quote how            | gegenüber/dat
kundtun                     | speech  | clause main quote how            | gegenüber/dat
kundgeben                   | speech  | clause main quote how            | gegenüber/dat
preisgeben                  | speech  | clause main quote how            | gegenüber/dat
verraten                    | speech  | clause main quote how weak       | gegenüber/dat
enthüllen                   | speech  | clause main quote how            | gegenüber/dat
offenbaren                  | speech  | clause main quote how            | gegenüber/dat
ausplaudern                 | speech  | clause main quote how            | gegenüber/dat
offenlegen                  | speech  | clause main quote how weak       | gegenüber/dat
aufdecken                   | speech  | clause main quote how weak       | gegenüber/dat
publik machen               | speech  | clause main quote how            | gegenüber/dat
öffentlich machen           | speech  | clause main quote how            | gegenüber/dat
durchsagen                  | speech  | clause main quote how            | gegenüber/dat
ausrichten                  | speech  | clause main quote how            | gegenüber/dat
weitergeben                 | speech  | clause main quote how            | gegenüber/dat
übermitteln                 | speech  | clause main quote how            | gegenüber/dat
überbringen                 | speech  | clause main quote how            | gegenüber/dat
sich äußern                 | speech  | clause main quote how            | gegenüber
sich ausdrücken             | speech  | clause main quote how            | gegenüber
sich einlassen              | speech  | clause main quote how            | gegenüber
sich vernehmen lassen       | speech  | clause main quote how            | gegenüber
verlauten lassen            | speech  | clause main quote how            | gegenüber
verlautbaren lassen         | speech  | clause main quote how            | gegenüber
wissen lassen               | speech  | clause main quote how            | gegenüber
durchblicken lassen         | speech  | clause main quote how            | gegenüber
anklingen lassen            | speech  | clause main quote how            | gegenüber
erkennen lassen             | speech  | clause main quote how            | gegenüber
durchsickern lassen         | speech  | clause main quote how            | gegenüber
ausrichten lassen           | speech  | clause main quote how            | gegenüber
mitteilen lassen            | speech  | clause main quote how            | gegenüber
zu Protokoll geben          | speech  | clause main quote how            | gegenüber
zu verstehen geben          | speech  | clause main quote how            | gegenüber
zu bedenken geben           | speech  | clause main quote how mit        | gegenüber
zu erkennen geben           | speech  | clause main quote how            | gegenüber
zur Kenntnis geben          | speech  | clause main quote how            | gegenüber
Auskunft geben              | speech  | clause main quote how            | gegenüber
zum Ausdruck bringen        | speech  | clause main quote how            | gegenüber
zur Sprache bringen         | speech  | clause main quote how            | gegenüber
ins Feld führen             | speech  | clause main quote how            | gegenüber
ins Spiel bringen           | speech  | clause main quote how            | gegenüber
auf den Punkt bringen       | speech  | clause main quote how            | gegenüber
zum Besten geben            | speech  | clause main quote how            | gegenüber
betonen                     | speech  | clause main quote how            | gegenüber/dat
unterstreichen              | speech  | clause main quote how            | gegenüber/dat
hervorheben                 | speech  | clause main quote how            | gegenüber/dat
herausstellen               | speech  | clause main quote how            | gegenüber/dat
herausstreichen             | speech  | clause main quote how            | gegenüber/dat
bekräftigen                 | speech  | clause main quote how            | gegenüber/dat
behaupten                   | speech  | clause main quote how            | gegenüber/dat
feststellen                 | speech  | clause main quote how weak       | gegenüber/dat
konstatieren                | speech  | clause main quote how            | gegenüber/dat
festhalten                  | speech  | clause main quote how            | gegenüber/dat
klarstellen                 | speech  | clause main quote how            | gegenüber/dat
klarmachen                  | speech  | clause main quote how            | gegenüber/dat
klar machen                 | speech  | clause main quote how            | gegenüber/dat
deutlich machen             | speech  | clause main quote how            | gegenüber/dat
verdeutlichen               | speech  | clause main quote how            | gegenüber/dat
anmerken                    | speech  | clause main quote how            | gegenüber/dat
bemerken                    | speech  | clause main quote how weak       | gegenüber/dat
hinzufügen                  | speech  | clause main quote how            | gegenüber/dat
ergänzen                    | speech  | clause main quote how            | gegenüber/dat
hinzusetzen                 | speech  | clause main quote how            | gegenüber/dat
nachschieben                | speech  | clause main quote how            | gegenüber/dat
nachtragen                  | speech  | clause main quote how            | gegenüber/dat
präzisieren                 | speech  | clause main quote how            | gegenüber/dat
konkretisieren              | speech  | clause main quote how            | gegenüber/dat
wiederholen                 | speech  | clause main quote how            | gegenüber/dat
unterstellen                | speech  | clause main quote how inf obj    | gegenüber/dat
insistieren                 | speech  | clause main quote how            | gegenüber/dat
postulieren                 | speech  | clause main quote how            | gegenüber/dat
proklamieren                | speech  | clause main quote how            | gegenüber/dat
deklarieren                 | speech  | clause main quote how als        | gegenüber/dat
referieren                  | speech  | clause main quote how            | gegenüber/dat
rekapitulieren              | speech  | clause main quote how            | gegenüber/dat
resümieren                  | speech  | clause main quote how            | gegenüber/dat
bilanzieren                 | speech  | clause main quote how            | gegenüber/dat
zusammenfassen              | speech  | clause main quote how            | gegenüber/dat
folgern                     | speech  | clause main quote how            | gegenüber/dat
schlussfolgern              | speech  | clause main quote how            | gegenüber/dat
einwerfen                   | speech  | clause main quote how            | gegenüber/dat
vorausschicken              | speech  | clause main quote how            | gegenüber/dat
vorbringen                  | speech  | clause main quote how            | gegenüber/dat
vortragen                   | speech  | clause main quote how            | gegenüber/dat
einflechten                 | speech  | clause main quote how            | gegenüber/dat
weiterreden                 | speech  | clause main quote how            | gegenüber/dat
fortfahren                  | speech  | clause main quote how            | gegenüber/dat
fortsetzen                  | speech  | clause main quote how            | gegenüber/dat
loslegen                    | speech  | clause main quote how            | gegenüber/dat
anfügen                     | speech  | clause main quote how            | gegenüber/dat
anheben                     | speech  | clause main quote how            | gegenüber/dat
schließen                   | speech  | clause main quote how weak       | gegenüber/dat
enden                       | speech  | clause main quote how            | gegenüber/dat
vorrechnen                  | speech  | clause main quote how            | gegenüber/dat
ausdrücken                  | speech  | clause main quote how            | gegenüber/dat
formulieren                 | speech  | clause main quote how            | gegenüber/dat
artikulieren                | speech  | clause main quote how            | gegenüber/dat
verbalisieren               | speech  | clause main quote how            | gegenüber/dat
aussprechen                 | speech  | clause main quote how            | gegenüber/dat
umschreiben                 | speech  | clause main quote how als        | gegenüber/dat
beschreiben                 | speech  | clause main quote how als        | gegenüber/dat
skandieren                  | speech  | main quote
johlen                      | speech  | main quote
anstimmen                   | speech  | main quote

# Answering, admitting, contradicting
einräumen                   | speech  | clause main quote how            | gegenüber/dat
zugeben                     | speech  | clause main quote how            | gegenüber/dat
zugestehen                  | speech  | clause main quote how            | gegenüber/dat
eingestehen                 | speech  | clause main quote how            | gegenüber/dat
gestehen                    | speech  | clause main quote how            | gegenüber/dat
bekennen                    | speech  | clause main quote how            | gegenüber/dat
beichten                    | speech  | clause main quote how            | gegenüber/dat
bestätigen                  | speech  | clause main quote how            | gegenüber/dat
bezeugen                    | speech  | clause main quote how            | gegenüber/dat
bejahen                     | speech  | clause main quote how            | gegenüber/dat
einwenden                   | speech  | clause main quote how            | dat/auf
entgegnen                   | speech  | clause main quote how            | dat/auf
erwidern                    | speech  | clause main quote how            | dat/auf
antworten                   | speech  | clause main quote how            | dat/auf
kontern                     | speech  | clause main quote how            | dat/auf
widersprechen               | speech  | clause main quote how            | dat/auf
zurückgeben                 | speech  | clause main quote how            | dat/auf
replizieren                 | speech  | clause main quote how            | dat/auf
parieren                    | speech  | clause main quote how            | dat/auf
entgegenhalten              | speech  | clause main quote how            | dat/auf
entgegensetzen              | speech  | clause main quote how            | dat/auf
beipflichten                | speech  | clause main quote how            | dat/auf
zustimmen                   | speech  | clause main quote how            | dat/auf
zurückfragen                | speech  | clause main quote how            | dat/auf
nachfragen                  | speech  | clause main quote how            | dat/auf
nachhaken                   | speech  | clause main quote how            | dat/auf
dagegenhalten               | speech  | clause main quote how            | dat/auf
zurückweisen                | speech  | clause inf quote als             | dat
dementieren                 | speech  | clause inf quote als             | dat
bestreiten                  | speech  | clause inf quote als             | dat
abstreiten                  | speech  | clause inf quote als             | dat
leugnen                     | speech  | clause inf quote als             | dat
verneinen                   | speech  | clause inf quote als             | dat

# Judging: what is blamed and praised
kritisieren                 | act     | clause main quote how als        | an
bemängeln                   | act     | clause main quote how als        | an
monieren                    | act     | clause main quote how als        | an
beanstanden                 | act     | clause main quote how als        | an
rügen                       | act     | clause main quote how als        | an
tadeln                      | act     | clause main quote how als        | an
beklagen                    | act     | clause main quote how als        | an
anprangern                  | act     | clause main quote how als        | an
geißeln                     | act     | clause main quote how als        | an
verurteilen                 | act     | clause main quote how als        | an
bedauern                    | act     | clause main quote how als        | an
missbilligen                | act     | clause main quote how als        | an
verdammen                   | act     | clause main quote how als        | an
angreifen                   | act     | clause main quote how als        | an
attackieren                 | act     | clause main quote how als        | an
kritisch sehen              | act     | clause main quote how als        | an
verteufeln                  | act     | clause main quote how als        | an
loben                       | act     | clause quote als
preisen                     | act     | clause quote als
würdigen                    | act     | clause quote als
begrüßen                    | act     | clause quote als
rühmen                      | act     | clause quote als
lobpreisen                  | act     | clause quote als
ehren                       | act     | clause quote als
gutheißen                   | act     | clause quote als
befürworten                 | act     | clause quote als
verteidigen                 | act     | clause quote als
unterstützen                | act     | clause quote als
feiern                      | act     | clause quote als
bejubeln                    | act     | clause quote als
beschimpfen                 | act     | clause quote als
beleidigen                  | act     | clause quote als
verspotten                  | act     | clause quote als
verhöhnen                   | act     | clause quote als
diffamieren                 | act     | clause quote als
brandmarken                 | act     | clause quote als
schmähen                    | act     | clause quote als
verunglimpfen               | act     | clause quote als
klagen                      | speech  | clause main quote über um
sich beklagen               | speech  | clause main quote über um
sich beschweren             | speech  | clause main quote über um
jammern                     | speech  | clause main quote über um
lamentieren                 | speech  | clause main quote über um
schimpfen                   | speech  | clause main quote über um
wettern                     | speech  | clause main quote über um
poltern                     | speech  | clause main quote über um
lästern                     | speech  | clause main quote über um
spotten                     | speech  | clause main quote über um
witzeln                     | speech  | clause main quote über um
scherzen                    | speech  | clause main quote über um
höhnen                      | speech  | clause main quote über um
sticheln                    | speech  | clause main quote über um
frotzeln                    | speech  | clause main quote über um
flachsen                    | speech  | clause main quote über um
ätzen                       | speech  | clause main quote über um
giften                      | speech  | clause main quote über um
toben                       | speech  | clause main quote über um
donnern                     | speech  | clause main quote über um
wüten                       | speech  | clause main quote über um
brüllen                     | speech  | clause main quote über um
schreien                    | speech  | clause main quote über um
rufen                       | speech  | clause main quote über um
ausrufen                    | speech  | clause main quote über um
zurufen                     | speech  | clause main quote über um        | dat
kreischen                   | speech  | clause main quote über um
flüstern                    | speech  | clause main quote über um
murmeln                     | speech  | clause main quote über um
raunen                      | speech  | clause main quote über um
wispern                     | speech  | clause main quote über um
stammeln                    | speech  | clause main quote über um
stottern                    | speech  | clause main quote über um
brummen                     | speech  | clause main quote über um
grummeln                    | speech  | clause main quote über um
knurren                     | speech  | clause main quote über um
zischen                     | speech  | clause main quote über um
seufzen                     | speech  | clause main quote über um
stöhnen                     | speech  | clause main quote über um
schluchzen                  | speech  | clause main quote über um
jubeln                      | speech  | clause main quote über um
frohlocken                  | speech  | clause main quote über um
schwärmen                   | speech  | clause main quote über um auf von
triumphieren                | speech  | clause main quote über um
prahlen                     | speech  | clause main quote über um
protzen                     | speech  | clause main quote über um
sich brüsten                | speech  | clause main quote über um
sich rühmen                 | speech  | clause main quote über um
sich freuen                 | speech  | clause main quote über um
sich ärgern                 | speech  | clause main quote über um
sich empören                | speech  | clause main quote über um
sich entrüsten              | speech  | clause main quote über um
sich wundern                | speech  | clause main quote über um
sich mokieren               | speech  | clause main quote über um
sich erregen                | speech  | clause main quote über um
sich aufregen               | speech  | clause main quote über um
sich ereifern               | speech  | clause main quote über um
sich lustig machen          | speech  | clause main quote über um
sich entschuldigen          | speech  | clause main quote über um
sich rechtfertigen          | speech  | clause main quote über um
sich verteidigen            | speech  | clause main quote über um
sich wehren                 | speech  | clause main quote über um
sich verwahren              | speech  | clause main quote über um
plaudern                    | speech  | clause main quote über um
philosophieren              | speech  | clause main quote über um
sinnieren                   | speech  | clause main quote über um
fabulieren                  | speech  | clause main quote über um
orakeln                     | speech  | clause main quote über um
unken                       | speech  | clause main quote über um
ulken                       | speech  | clause main quote über um
nörgeln                     | speech  | clause main quote über um
meckern                     | speech  | clause main quote über um
maulen                      | speech  | clause main quote über um
mäkeln                      | speech  | clause main quote über um
murren                      | speech  | clause main quote über um
motzen                      | speech  | clause main quote über um
keifen                      | speech  | clause main quote über um
fluchen                     | speech  | clause main quote über um
grüßen                      | speech  | clause main quote über um
lachen                      | speech  | clause main quote über um
grinsen                     | speech  | clause main quote über um
schmunzeln                  | speech  | clause main quote über um
feixen                      | speech  | clause main quote über um
nicken                      | speech  | clause main quote über um
danken                      | speech  | clause main quote                | dat
sich bedanken               | speech  | clause main quote                | dat
gratulieren                 | speech  | clause main quote                | dat
zuflüstern                  | speech  | clause main quote                | dat
zuraunen                    | speech  | clause main quote                | dat
vorschwärmen                | speech  | clause main quote                | dat
vorjammern                  | speech  | clause main quote                | dat
vorlügen                    | speech  | clause main quote                | dat
beschwichtigen              | speech  | clause main quote
beruhigen                   | speech  | clause main quote
trösten                     | speech  | clause main quote
abwiegeln                   | speech  | clause main quote
relativieren                | speech  | clause main quote
verharmlosen                | speech  | clause main quote
überspitzen                 | speech  | clause main quote
zuspitzen                   | speech  | clause main quote
übertreiben                 | speech  | clause main quote
lügen                       | speech  | clause main quote
flunkern                    | speech  | clause main quote
schwindeln                  | speech  | clause main quote
aufschneiden                | speech  | clause main quote

# Comment, argument
argumentieren               | speech  | clause main quote how mit inf
begründen                   | speech  | clause main quote how mit
rechtfertigen               | speech  | clause main quote how mit
kommentieren                | speech  | clause main quote how mit
urteilen                    | speech  | clause main quote how mit
erörtern                    | speech  | clause main quote how mit
diskutieren                 | speech  | clause main quote how mit
debattieren                 | speech  | clause main quote how mit
bezeichnen                  | speech  | quote als
nennen                      | speech  | quote als
betiteln                    | speech  | quote als
titulieren                  | speech  | quote als
charakterisieren            | speech  | quote als
darstellen                  | speech  | quote als
abtun                       | speech  | quote als
schelten                    | speech  | quote als
hinweisen                   | speech  | clause main quote auf von
verweisen                   | speech  | clause main quote auf von
sich berufen                | speech  | clause main quote auf von
sprechen                    | speech  | clause main quote auf von
reden                       | speech  | clause main quote auf von
schwadronieren              | speech  | clause main quote auf von
abrücken                    | speech  | clause main quote auf von

# Demanding, advising, promising, threatening, announcing
fordern                     | act     | clause main inf quote obj        | von
einfordern                  | act     | clause main inf quote obj        | von
verlangen                   | act     | clause main inf quote obj        | von
beanspruchen                | act     | clause main inf quote obj        | von
erbitten                    | act     | clause main inf quote obj        | von
erflehen                    | act     | clause main inf quote obj        | von
erheischen                  | act     | clause main inf quote obj        | von
beantragen                  | act     | clause main inf quote obj        | von
reklamieren                 | act     | clause main inf quote obj        | von
anmahnen                    | act     | clause main inf quote obj        | von
auffordern                  | act     | clause main inf quote zu um      | obj
aufrufen                    | act     | clause main inf quote zu um      | obj
bitten                      | act     | clause main inf quote zu um      | obj
ersuchen                    | act     | clause main inf quote zu um      | obj
anflehen                    | act     | clause main inf quote zu um      | obj
anhalten                    | act     | clause main inf quote zu um      | obj
ermahnen                    | act     | clause main inf quote zu um      | obj
ermuntern                   | act     | clause main inf quote zu um      | obj
ermutigen                   | act     | clause main inf quote zu um      | obj
aufmuntern                  | act     | clause main inf quote zu um      | obj
anspornen                   | act     | clause main inf quote zu um      | obj
drängen                     | act     | clause main inf quote zu um auf für gegen | obj
bedrängen                   | act     | clause main inf quote zu um      | obj
nötigen                     | act     | clause main inf quote zu um      | obj
überreden                   | act     | clause main inf quote zu um      | obj
animieren                   | act     | clause main inf quote zu um      | obj
anstacheln                  | act     | clause main inf quote zu um      | obj
aufwiegeln                  | act     | clause main inf quote zu um      | obj
aufhetzen                   | act     | clause main inf quote zu um      | obj
anstiften                   | act     | clause main inf quote zu um      | obj
mobilisieren                | act     | clause main inf quote zu um      | obj
appellieren                 | act     | clause main inf quote an         | an
plädieren                   | act     | clause main inf quote auf für gegen
sich aussprechen            | act     | clause main inf quote auf für gegen
dringen                     | act     | clause main inf quote auf für gegen
pochen                      | act     | clause main inf quote
darauf bestehen             | act     | clause main inf quote
beharren                    | act     | clause main inf quote
sich einsetzen              | act     | clause main inf quote
sich stark machen           | act     | clause main inf quote
werben                      | act     | clause main inf quote
eintreten                   | act     | clause main inf quote
sich verwenden              | act     | clause main inf quote
votieren                    | act     | clause main inf quote
optieren                    | act     | clause main inf quote
protestieren                | act     | clause main inf quote
demonstrieren               | act     | clause main inf quote
sich wenden                 | act     | clause main inf quote
sich sperren                | act     | clause main inf quote
sich sträuben               | act     | clause main inf quote
polemisieren                | act     | clause main inf quote
agitieren                   | act     | clause main inf quote
anregen                     | act     | clause main inf quote obj        | dat
vorschlagen                 | act     | clause main inf quote obj        | dat
empfehlen                   | act     | clause main inf quote obj        | dat
raten                       | act     | clause main inf quote obj zu     | dat
abraten                     | act     | clause main inf quote obj        | dat
nahelegen                   | act     | clause main inf quote obj how weak | dat
nahe legen                  | act     | clause main inf quote obj        | dat
anraten                     | act     | clause main inf quote obj        | dat
anempfehlen                 | act     | clause main inf quote obj        | dat
androhen                    | act     | clause main inf quote obj        | dat
ankündigen                  | act     | clause main inf quote obj        | dat
versprechen                 | act     | clause main inf quote obj        | dat
zusagen                     | act     | clause main inf quote obj        | dat
zusichern                   | act     | clause main inf quote obj        | dat
verheißen                   | act     | clause main inf quote obj        | dat
geloben                     | act     | clause main inf quote obj        | dat
schwören                    | act     | clause main inf quote obj        | dat
garantieren                 | act     | clause main inf quote obj        | dat
in Aussicht stellen         | act     | clause main inf quote obj        | dat
vorwerfen                   | act     | clause main inf quote obj        | dat
zuschreiben                 | act     | clause main inf quote obj        | dat
bescheinigen                | act     | clause main inf quote obj        | dat
attestieren                 | act     | clause main inf quote obj        | dat
anlasten                    | act     | clause main inf quote obj        | dat
ankreiden                   | act     | clause main inf quote obj        | dat
nachsagen                   | act     | clause main inf quote obj        | dat
vorhalten                   | act     | clause main inf quote obj        | dat
andichten                   | act     | clause main inf quote obj        | dat
zutrauen                    | act     | clause main inf quote obj        | dat
absprechen                  | act     | clause main inf quote obj        | dat
vorhersagen                 | act     | clause main inf quote obj        | dat
voraussagen                 | act     | clause main inf quote obj        | dat
prophezeien                 | act     | clause main inf quote obj        | dat
weissagen                   | act     | clause main inf quote obj        | dat
prognostizieren             | act     | clause main inf quote obj        | dat
anbieten                    | act     | clause main inf quote            | dat
befehlen                    | act     | clause main inf quote            | dat
gebieten                    | act     | clause main inf quote            | dat
verbieten                   | act     | clause main inf quote            | dat
untersagen                  | act     | clause main inf quote            | dat
erlauben                    | act     | clause main inf quote            | dat
gestatten                   | act     | clause main inf quote            | dat
genehmigen                  | act     | clause main inf quote            | dat
auftragen                   | act     | clause main inf quote            | dat
anordnen                    | act     | clause main inf quote            | dat
verfügen                    | act     | clause main inf quote            | dat
anweisen                    | act     | clause main inf quote            | dat
diktieren                   | act     | clause main inf quote            | dat
vorschreiben                | act     | clause main inf quote            | dat
verordnen                   | act     | clause main inf quote            | dat
zubilligen                  | act     | clause main inf quote            | dat
gewähren                    | act     | clause main inf quote            | dat
verweigern                  | act     | clause main inf quote            | dat
ablehnen                    | act     | clause main inf quote            | dat
absagen                     | act     | clause main inf quote            | dat
warnen                      | act     | clause main inf quote vor
drohen                      | act     | clause main inf quote mit        | dat
sich verpflichten           | act     | clause main inf quote zu
sich bereit erklären        | act     | clause main inf quote zu
sich entschließen           | act     | clause main inf quote zu
sich bekennen               | act     | clause main inf quote zu
sich weigern                | act     | clause main inf quote zu
mahnen                      | act     | clause main inf quote
flehen                      | act     | clause main inf quote
betteln                     | act     | clause main inf quote
erwägen                     | act     | clause main inf
planen                      | act     | clause main inf
beabsichtigen               | act     | clause main inf
beschließen                 | act     | clause main inf
vereinbaren                 | act     | clause main inf
festlegen                   | act     | clause main inf
verabreden                  | act     | clause main inf
aushandeln                  | act     | clause main inf
bestimmen                   | act     | clause main inf
abmachen                    | act     | clause main inf
ausbedingen                 | act     | clause main inf
sich einigen                | act     | clause main inf
sich verständigen           | act     | clause main inf
übereinkommen               | act     | clause main inf
überein kommen              | act     | clause main inf
entscheiden                 | act     | clause main inf
beschuldigen                | act     | clause main inf                  | dat
bezichtigen                 | act     | clause main inf                  | dat
verdächtigen                | act     | clause main inf                  | dat
anklagen                    | act     | clause main inf                  | dat
anzeigen                    | act     | clause main inf quote            | dat
belasten                    | act     | clause main inf                  | dat
nicht ausschließen          | act     | clause main quote
ausschließen                | act     | clause main quote
versagen                    | act     | clause main quote
hinterfragen                | act     | clause main quote
erfragen                    | act     | clause main quote
anzweifeln                  | act     | clause main quote
infrage stellen             | act     | clause main quote
in Frage stellen            | act     | clause main quote
in Abrede stellen           | act     | clause main quote
in Zweifel ziehen           | act     | clause main quote

# Asking
fragen                      | speech  | clause main quote                | obj/nach
anfragen                    | speech  | clause main quote                | obj/nach
sich erkundigen             | speech  | clause main quote                | obj/nach
ausfragen                   | speech  | clause main quote                | obj/nach
befragen                    | speech  | clause main quote                | obj/nach
interviewen                 | speech  | clause main quote                | obj/nach

# Hinting, revealing
andeuten                    | speech  | clause main quote                | gegenüber/dat
signalisieren               | speech  | clause main quote                | gegenüber/dat
ausdeuten                   | speech  | clause main quote                | gegenüber/dat
suggerieren                 | speech  | clause main quote                | gegenüber/dat
insinuieren                 | speech  | clause main quote                | gegenüber/dat
streuen                     | speech  | clause main quote                | gegenüber/dat
kolportieren                | speech  | clause main quote                | gegenüber/dat
verbreiten                  | speech  | clause main quote                | gegenüber/dat

# Writing
schreiben                   | writing | clause main quote how            | dat/an
notieren                    | writing | clause main quote how            | dat/an
twittern                    | writing | clause main quote how            | dat/an
tweeten                     | writing | clause main quote how            | dat/an
posten                      | writing | clause main quote how            | dat/an
bloggen                     | writing | clause main quote how            | dat/an
mailen                      | writing | clause main quote how            | dat/an
faxen                       | writing | clause main quote how            | dat/an
kabeln                      | writing | clause main quote how            | dat/an
funken                      | writing | clause main quote how            | dat/an
simsen                      | writing | clause main quote how            | dat/an
chatten                     | writing | clause main quote how            | dat/an
texten                      | writing | clause main quote how            | dat/an
protokollieren              | writing | clause main quote how            | dat/an
dokumentieren               | writing | clause main quote how weak       | dat/an
vermerken                   | writing | clause main quote how            | dat/an
aufschreiben                | writing | clause main quote how            | dat/an
niederschreiben             | writing | clause main quote how            | dat/an
festschreiben               | writing | clause main quote how            | dat/an
titeln                      | writing | clause main quote how            | dat/an
überschreiben               | writing | clause main quote how            | dat/an
schlagzeilen                | writing | clause main quote how            | dat/an
veröffentlichen             | writing | clause main quote how            | dat/an
publizieren                 | writing | clause main quote how            | dat/an
drucken                     | writing | clause main quote how            | dat/an
abdrucken                   | writing | clause main quote how            | dat/an
unterschreiben              | writing | clause main quote how            | dat/an
kundmachen                  | writing | clause main quote how            | dat/an
inserieren                  | writing | clause main quote how            | dat/an
plakatieren                 | writing | clause main quote how            | dat/an
nachlesen                   | writing | clause main quote how
lauten                      | writing | clause main quote how
besagen                     | writing | clause main quote how
zitieren                    | writing | quote from:obj

# Where the source is not the subject
hervorgehen                 | writing | clause how from:aus
sich ergeben                | writing | clause how from:aus
es heißen                   | speech  | clause main quote how from:in,aus,bei,von,auf
zu lesen sein               | writing | clause main quote how from:in,auf,bei
zu hören sein               | speech  | clause main quote how from:aus,von,bei
zu vernehmen sein           | speech  | clause main quote how from:aus,von,bei
zu erfahren sein            | speech  | clause main quote how from:aus,von,bei
Rede sein                   | speech  | clause quote von from:in,bei
zu entnehmen sein            | writing | clause main quote how from:dat,aus

# What documents and findings do (source is the subject)
belegen                     | writing | clause main how weak
beweisen                    | writing | clause main how weak
nachweisen                  | writing | clause main how weak
zeigen                      | writing | clause main how weak
ergeben                     | writing | clause main how weak
aufzeigen                   | writing | clause main how weak
ausweisen                   | writing | clause main how weak
auflisten                   | writing | clause main how weak
aufführen                   | writing | clause main how weak
beziffern                   | writing | clause main how obj

# Holding true, fearing, hoping
meinen                      | thought | clause main quote how
berechnen                   | thought | clause main quote how
errechnen                   | thought | clause main quote how
ausrechnen                  | thought | clause main quote how
ermitteln                   | thought | clause main quote how
glauben                     | thought | clause main quote how
denken                      | thought | clause main quote how
annehmen                    | thought | clause main quote how inf
vermuten                    | thought | clause main quote how inf
mutmaßen                    | thought | clause main quote how
spekulieren                 | thought | clause main quote how
schätzen                    | thought | clause main quote how
einschätzen                 | thought | clause main quote how inf als für
finden                      | thought | clause main quote how
wähnen                      | thought | clause main quote how
überlegen                   | thought | clause main quote how
befinden                    | thought | clause main quote how
grübeln                     | thought | clause main quote how
rätseln                     | thought | clause main quote how
herausfinden                | thought | clause main quote how
hoffen                      | thought | clause main inf quote
fürchten                    | thought | clause main inf quote
befürchten                  | thought | clause main inf quote
ahnen                       | thought | clause main inf quote
wünschen                    | thought | clause main inf quote
sich wünschen               | thought | clause main inf quote
erhoffen                    | thought | clause main inf quote
sich erhoffen               | thought | clause main inf quote
sich versprechen            | thought | clause main inf quote
erwarten                    | thought | clause main inf quote
ersehnen                    | thought | clause main inf quote
vorziehen                   | thought | clause main inf quote
bevorzugen                  | thought | clause main inf quote
zweifeln                    | thought | clause main inf quote
bezweifeln                  | thought | clause main inf quote
argwöhnen                   | thought | clause main inf quote
voraussetzen                | thought | clause main inf quote
verstehen                   | thought | clause main inf quote als für weak
ausgehen                    | thought | clause main von mit
rechnen                     | thought | clause main von mit
träumen                     | thought | clause main von mit
sich überzeugt zeigen       | thought | clause main von mit inf quote how
überzeugt sein              | thought | clause main von mit inf quote how
betrachten                  | thought | clause inf als für
ansehen                     | thought | clause inf als für
sehen                       | thought | clause inf als für main weak
halten                      | thought | clause inf als für
werten                      | thought | clause inf als für
bewerten                    | thought | clause inf als für
einstufen                   | thought | clause inf als für
erachten                    | thought | clause inf als für
beurteilen                  | thought | clause inf als für
empfinden                   | thought | clause inf als für
auffassen                   | thought | clause inf als für
deuten                      | thought | clause inf als für
interpretieren              | thought | clause inf als für
hinstellen                  | thought | clause inf als für
einordnen                   | thought | clause inf als für
wissen                      | thought | clause main weak
erkennen                    | thought | clause main weak
begreifen                   | thought | clause main weak
einsehen                    | thought | clause main weak
beobachten                  | thought | clause main weak
spüren                      | thought | clause main weak
fühlen                      | thought | clause main weak
merken                      | thought | clause main weak
vergessen                   | thought | clause main weak
ableiten                    | thought | clause main weak
entdecken                   | thought | clause main weak
erfahren                    | thought | clause main weak
hören                       | thought | clause main weak
lesen                       | thought | clause main weak
festgestellt haben          | thought | clause main weak
vorstellen                  | thought | clause main weak
sich vorstellen             | thought | clause main weak
sich erinnern               | thought | clause main weak
sich fragen                 | thought | clause main weak
sich überlegen              | thought | clause main weak

# Becoming known
bekannt werden              | speech  | clause main how
publik werden               | speech  | clause main how
deutlich werden             | speech  | clause main how
klar werden                 | speech  | clause main how

# Being of an opinion
sich geben                  | thought | quote
sich zuversichtlich zeigen  | thought | clause main inf quote how
sich besorgt zeigen         | thought | clause main inf quote how
sich enttäuscht zeigen      | thought | clause main inf quote how
sich erfreut zeigen         | thought | clause main inf quote how
sich sicher zeigen          | thought | clause main inf quote how
sich optimistisch zeigen    | thought | clause main inf quote how
sich skeptisch zeigen       | thought | clause main inf quote how
sich erleichtert zeigen     | thought | clause main inf quote how
sich entsetzt zeigen        | thought | clause main inf quote how
sich bestürzt zeigen        | thought | clause main inf quote how
sich betroffen zeigen       | thought | clause main inf quote how
sich empört zeigen          | thought | clause main inf quote how
sich entschlossen zeigen    | thought | clause main inf quote how
sich zufrieden zeigen       | thought | clause main inf quote how
sich offen zeigen           | thought | clause main inf quote how
sich überrascht zeigen      | thought | clause main inf quote how
sich verärgert zeigen       | thought | clause main inf quote how
sich zeigen                 | thought | quote weak
sich geben                  | thought | quote weak
sich sicher sein            | thought | clause main inf quote how
sicher sein                 | thought | clause main inf quote how
zuversichtlich sein         | thought | clause main inf quote how
optimistisch sein           | thought | clause main inf quote how
besorgt sein                | thought | clause main inf quote how
skeptisch sein              | thought | clause main inf quote how
enttäuscht sein             | thought | clause main inf quote how
froh sein                   | thought | clause main inf quote how
Ansicht sein                | thought | clause main inf quote
Meinung sein                | thought | clause main inf quote
Auffassung sein             | thought | clause main inf quote
Überzeugung sein            | thought | clause main inf quote
Ansicht vertreten           | thought | clause main inf quote
Meinung vertreten           | thought | clause main inf quote
Auffassung vertreten        | thought | clause main inf quote
Standpunkt vertreten        | thought | clause main inf quote
These vertreten             | thought | clause main inf quote
Position vertreten          | thought | clause main inf quote
These aufstellen            | thought | clause main inf quote
Theorie aufstellen          | thought | clause main inf quote
Hypothese aufstellen        | thought | clause main inf quote
Hypothese formulieren       | thought | clause main inf quote
Ansicht äußern              | thought | clause main inf quote
Meinung äußern              | thought | clause main inf quote
Hoffnung äußern             | thought | clause main inf quote
Vermutung äußern            | thought | clause main inf quote
Verdacht äußern             | thought | clause main inf quote
Sorge äußern                | thought | clause main inf quote
Befürchtung äußern          | thought | clause main inf quote
Zweifel äußern              | thought | clause main inf quote
Bedenken äußern             | thought | clause main inf quote
Vorbehalt äußern            | thought | clause main inf quote
Kritik äußern               | thought | clause main inf quote
Wunsch äußern               | thought | clause main inf quote
Bedauern äußern             | thought | clause main inf quote
Hoffnung ausdrücken         | thought | clause main inf quote
Bedauern ausdrücken         | thought | clause main inf quote
Sorge ausdrücken            | thought | clause main inf quote
Hoffnung hegen              | thought | clause main inf quote
Zweifel hegen               | thought | clause main inf quote
Verdacht hegen              | thought | clause main inf quote
Eindruck haben              | thought | clause main inf quote
Verdacht haben              | thought | clause main inf quote
zu Schluss kommen           | thought | clause main inf quote
zu Ergebnis kommen          | thought | clause main inf quote
zu Erkenntnis kommen        | thought | clause main inf quote
zu Schluss gelangen         | thought | clause main inf quote
zu Ergebnis gelangen        | thought | clause main inf quote
Schluss ziehen              | thought | clause main inf quote
zu Auffassung gelangen      | thought | clause main inf quote
zu Einschätzung kommen      | thought | clause main inf quote
Vorwurf erheben             | act     | clause main inf quote
Anschuldigung erheben       | act     | clause main inf quote
Forderung erheben           | act     | clause main inf quote
Forderung stellen           | act     | clause main inf quote
Antrag stellen              | act     | clause main inf quote
Bedingung stellen           | act     | clause main inf quote
zu Bedingung machen         | act     | clause main inf quote
Ultimatum stellen           | act     | clause main inf quote
Kritik üben                 | act     | clause main inf quote
Protest einlegen            | act     | clause main inf quote
Einspruch erheben           | act     | clause main inf quote
Widerspruch einlegen        | act     | clause main inf quote
Drohung aussprechen         | act     | clause main inf quote
Warnung aussprechen         | act     | clause main inf quote
Empfehlung aussprechen      | act     | clause main inf quote
Mahnung aussprechen         | act     | clause main inf quote
Einladung aussprechen       | act     | clause main inf quote
Dank aussprechen            | act     | clause main inf quote
Verdacht aussprechen        | act     | clause main inf quote
Versprechen geben           | act     | clause main inf quote
Zusage geben                | act     | clause main inf quote
Garantie geben              | act     | clause main inf quote
Zusicherung geben           | act     | clause main inf quote
Anweisung geben             | act     | clause main inf quote
Befehl geben                | act     | clause main inf quote
Befehl erteilen             | act     | clause main inf quote
Anweisung erteilen          | act     | clause main inf quote
Auftrag erteilen            | act     | clause main inf quote
Auftrag geben               | act     | clause main inf quote
Erlaubnis geben             | act     | clause main inf quote
Rat geben                   | act     | clause main inf quote
Vorschlag machen            | act     | clause main inf quote
Vorschlag unterbreiten      | act     | clause main inf quote
Angebot machen              | act     | clause main inf quote
Angebot unterbreiten        | act     | clause main inf quote
Zugeständnis machen         | act     | clause main inf quote
Andeutung machen            | act     | clause main inf quote
Aussage machen              | act     | clause main inf quote
Aussage treffen             | act     | clause main inf quote
Angabe machen               | act     | clause main inf quote
Vorhersage machen           | act     | clause main inf quote
Prognose wagen              | act     | clause main inf quote
Prognose abgeben            | act     | clause main inf quote
Erklärung abgeben           | act     | clause main inf quote
Stellungnahme abgeben       | act     | clause main inf quote
Versprechen abgeben         | act     | clause main inf quote
Behauptung aufstellen       | act     | clause main inf quote
Forderung aufstellen        | act     | clause main inf quote
Frage stellen               | act     | clause main inf quote
Frage aufwerfen             | act     | clause main inf quote
Appell richten              | act     | clause main inf quote
Bitte richten               | act     | clause main inf quote
Aufruf richten              | act     | clause main inf quote
Wert legen                  | act     | clause main inf quote
Entscheidung treffen        | act     | clause main inf quote
Vereinbarung treffen        | act     | clause main inf quote
Beschluss fassen            | act     | clause main inf quote
Entschluss fassen           | act     | clause main inf quote
Argument anführen           | act     | clause main inf quote
Grund anführen              | act     | clause main inf quote
Grund angeben               | act     | clause main inf quote
Grund nennen                | act     | clause main inf quote
Beispiel nennen             | act     | clause main inf quote
Beispiel anführen           | act     | clause main inf quote
von sich weisen             | act     | clause main quote
von sich geben              | speech  | clause main quote
mit Wort zitieren           | speech  | quote from:obj
mit Wort eröffnen           | speech  | quote
mit Wort schließen          | speech  | quote
mit Wort begrüßen           | speech  | quote
mit Wort wenden             | speech  | quote
mit Wort beschreiben        | speech  | quote
mit Wort kommentieren       | speech  | quote
zu Wort melden              | speech  | quote
zu Wort kommen              | speech  | quote
Wort ergreifen              | speech  | quote

# The content stands in the object or subject: things said
anführen                    | speech  | clause main quote
