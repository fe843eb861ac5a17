# Prepositions that German verbs govern: what stands after them is an argument (obl:arg), not an adverbial.
# `verb`: infinitive, separable verbs whole; reflexive use is not told apart. `prepositions`: without contractions; `genitive`: a noun in the genitive is the verb's own ("des Mordes anklagen").
@ verb | prepositions
abgeben | an
abhalten | von
abhängen | von
abkehren | von
abkoppeln | von
ablassen | von
ableiten | aus; von
ablenken | von
abraten | von
abrücken | von
absehen | von
absetzen | von
abstimmen | über; mit
abtreten | an
abweichen | von
abwenden | von
abziehen | aus
abzielen | auf
achten | auf
agitieren | gegen
anbinden | an
anfangen | mit
angewiesen | auf
angrenzen | an
anhalten | zu
anklagen | genitive
anknüpfen | an
ankommen | auf
anmelden | zu
annehmen | genitive
anpassen | an
anregen | zu
anschließen | an; mit
ansetzen | auf
anspielen | auf
anstiften | zu
ansuchen | um
antreten | gegen; zu
antworten | auf
appellieren | an
arbeiten | an
aufbauen | auf
aufbegehren | gegen
auffordern | zu
aufhetzen | gegen; zu
aufhören | mit
aufklären | über
auflehnen | gegen
aufnehmen | mit
aufpassen | auf
aufregen | über
aufrufen | zu
aufrüsten | gegen
aufsteigen | zu
ausbauen | zu
auseinandersetzen | mit
ausgehen | von
ausgrenzen | aus
auskommen | ohne
ausliefern | an
ausrichten | auf
ausrufen | zu
ausrüsten | mit
ausscheiden | aus
ausschließen | aus; von
ausspielen | gegen
aussprechen | für; gegen
ausstatten | mit
aussöhnen | mit
austauschen | über; mit
austreten | aus
ausweichen | auf
ausweisen | aus
auswirken | auf
auszahlen | an
ausüben | auf
avancieren | zu
basieren | auf
bauen | auf
beauftragen | mit; zu
bedanken | bei; für
bedienen | genitive
bedrohen | mit
bedürfen | genitive
beeinträchtigen | durch
befassen | mit
befinden | über
befragen | zu
befreien | von; aus
begeistern | von; für
beginnen | mit
beglückwünschen | zu
begnadigen | zu
begnügen | mit
begrenzen | auf
begründen | mit
beharren | auf
beitragen | zu
bekehren | zu
bekennen | zu
beklagen | über; bei
belasten | mit
belaufen | auf
belegen | mit
belehren | genitive
beliefern | mit
bemächtigen | genitive
bemühen | um
beordern | zu
beraten | über; mit
berauben | genitive
berechtigen | zu
berichten | über; von
berufen | auf; zu
beruhen | auf
beschränken | auf
beschuldigen | zu; genitive
beschweren | über
beschäftigen | mit
bestehen | auf; aus; in
bestimmen | zu; über
bestrafen | für
beteiligen | an
beten | für
betrauen | mit
betrügen | um
bewahren | vor
bewegen | zu
bewerben | um; für
bezichtigen | genitive
beziehen | auf
beziffern | auf; mit
bitten | um
bleiben | bei
brechen | mit
bringen | um
bürgen | für; gegenüber
danken | für
debattieren | über
degradieren | zu
demonstrieren | gegen; für
denken | an; über
deuten | auf
dienen | zu
diskutieren | über; mit
distanzieren | von
drehen | um
dringen | auf
drohen | mit
drängeln | auf
drängen | auf; zu
durchgreifen | gegen
durchringen | zu
durchsetzen | gegen
durchsuchen | nach
eignen | für; zu
einbeziehen | in
einbinden | in
eindringen | in
einführen | in
eingehen | auf
eingliedern | in
eingreifen | in
einigen | auf; mit; über
einladen | zu
einlassen | auf
einlenken | in
einmischen | in
einschreiten | gegen
einsetzen | für; gegen
einstehen | für
einstellen | auf
eintreten | für; in
einweihen | in
einwilligen | in
einwirken | auf
einziehen | in
entbehren | genitive
entbinden | von; genitive
entfallen | auf
entgegnen | auf
enthalten | in; genitive
entheben | genitive
entlassen | aus
entledigen | genitive
entscheiden | über; für; gegen
entschließen | zu
entschuldigen | bei; für
entsenden | in; nach
entwickeln | zu
erbarmen | genitive
erbauen | an
erfahren | von; über
erfreuen | genitive
erholen | von
erinnern | an; genitive
erkennen | an
erklären | zu; für
erkranken | an
erkundigen | nach
ermahnen | zu
ermangeln | genitive
ermitteln | gegen
ermuntern | zu
ermutigen | zu
ermächtigen | zu
ernennen | zu
ernähren | von
ersetzen | durch
erstrecken | auf; über
ersuchen | um
erwehren | genitive
erweitern | um
erzählen | von; über
fahnden | nach
fallen | an
fehlen | an
feilschen | um
fernhalten | von
festhalten | an
festlegen | auf
feuern | auf
flehen | um
fliehen | vor
flirten | mit
flüchten | vor
fokussieren | auf
fordern | von
forschen | nach
fragen | nach
freisprechen | von
freuen | über; auf
führen | zu
füllen | mit
fürchten | um; vor
garantieren | für
gedenken | an; genitive
gehen | um
gehören | zu
gelangen | an; zu
gelten | für
gewinnen | für; an
gewöhnen | an
glauben | an
gleichsetzen | mit
gratulieren | zu
greifen | zu; nach
grenzen | an
haften | für
halten | für; an; von
handeln | von; um; mit
harren | genitive
herantreten | an
hereinfallen | auf
hergeben | für
herrschen | über
hervorgehen | aus
hetzen | gegen
hinarbeiten | auf
hinausgehen | über
hinauslaufen | auf
hindern | an
hindeuten | auf
hinweisen | auf
hoffen | auf
hängen | an
hören | auf; von
identifizieren | mit
informieren | über
interessieren | für
intervenieren | in
intrigieren | gegen
investieren | in
irren | in
jubeln | über
kandidieren | für
klagen | über; gegen; auf
klammern | an
klarkommen | mit
knüpfen | an
kollaborieren | mit
kollidieren | mit
kommen | zu
kommunizieren | mit
konferieren | mit
konfrontieren | mit
konzentrieren | auf
kooperieren | mit
kopieren | von
koppeln | an
korrespondieren | mit
kämpfen | für; gegen; um; mit
kümmern | um
küren | zu
lachen | über
laden | zu
leben | von
leiden | unter; an
leiten | an
liefern | an
lossagen | von
machen | zu; für
mahnen | zu
mangeln | an
marschieren | auf
messen | an
mithalten | mit
mitwirken | an
mobilisieren | gegen; für
motivieren | zu
münden | in
nachdenken | über
nachsuchen | um
neigen | zu
nominieren | für
nötigen | zu
nützen | zu
orientieren | an
paktieren | mit
partizipieren | an
passen | zu
plädieren | für; auf
pochen | auf
polemisieren | gegen
profitieren | von
protestieren | gegen; für
prozessieren | gegen
prüfen | auf
putschen | gegen
qualifizieren | für
reagieren | auf
rebellieren | gegen
rechnen | mit; zu
rechtfertigen | mit
reden | über; mit; von
resultieren | aus
retten | vor
revanchieren | für
richten | an; gegen; auf; nach
ringen | um; mit
rufen | nach
rächen | an; für
rühmen | genitive
rüsten | für
rütteln | an
scheitern | an
schicken | an
schieben | auf
schießen | auf
schimpfen | auf; über
schließen | aus
schreiben | an
schämen | genitive
schätzen | auf
schützen | vor
sehnen | nach
senden | an
senken | um
setzen | auf
sichern | gegen; vor
siegen | über; gegen
solidarisieren | mit
sorgen | für; um
spekulieren | über; auf
spenden | für
sperren | gegen
spielen | gegen; um
sprechen | mit; über; von; für; gegen; zu
stammen | aus; von
stellen | hinter
stimmen | für; gegen; mit
stoßen | auf
streben | nach
streiken | für; gegen
streiten | über; um; mit
sträuben | gegen
stützen | auf
suchen | nach
suspendieren | von
sympathisieren | mit
taugen | für; zu
teilen | mit
teilnehmen | an
telefonieren | mit
tendieren | zu
trachten | nach
trauern | um
treffen | mit; auf
trennen | von
umbauen | zu
umbenennen | in
umgehen | mit
umschalten | auf
umwandeln | in
unterhalten | mit; über
unterrichten | über
unterscheiden | von; zwischen
urteilen | über
verabschieden | von
verantworten | für; vor; gegenüber
verarbeiten | zu
verbergen | vor
verbinden | mit
verbünden | mit
verbürgen | für
verdonnern | zu
verdächtigen | genitive
vereinbaren | mit
vereinen | mit
vereinigen | mit; zu
verfallen | in
verfügen | über
vergeben | an
vergewissern | genitive
vergleichen | mit
verhandeln | über; mit; um
verheiraten | mit
verhelfen | zu
verhängen | über; gegen
verkaufen | an
verknüpfen | mit; an
verlangen | von; nach
verlassen | auf
verleiten | zu
verlieren | gegen
vermieten | an
vermitteln | zwischen
verpflichten | zu
verschanzen | in
verschicken | an
verschonen | vor; von
verschwören | gegen
verschärfen | gegen
versehen | mit
versichern | gegen; genitive
versorgen | mit
verstehen | unter; von
verstoßen | gegen
verständigen | auf; über; mit
versöhnen | mit
verteidigen | gegen
verteilen | an
vertragen | mit
vertrauen | auf
verurteilen | zu
verwandeln | in
verwechseln | mit
verweisen | auf; an; genitive
verwenden | für
verwickeln | in
verzichten | auf
verzweifeln | an
vorbeikommen | an
vorbereiten | auf
vordringen | zu
vorgehen | gegen
vorrücken | auf
vorsprechen | bei
vorstoßen | auf
votieren | für; gegen
wachen | über
warnen | vor
warten | auf
wehren | gegen
weigern | gegen
weitergeben | an
wenden | an; gegen
werben | für; um
werden | zu
wetteifern | um; mit
wetten | auf
wettern | gegen
widerspiegeln | in
wirken | auf
wissen | von; um; über
wundern | über
wählen | zu; zwischen
würdigen | genitive
zahlen | an
zeihen | genitive
zerbrechen | an
zielen | auf
zugehen | auf
zukommen | auf
zurechtkommen | mit
zurückführen | auf
zurückgehen | auf
zurückgreifen | auf
zurückhalten | mit
zurückkehren | zu
zurückkommen | auf
zurückschrecken | vor
zurücktreten | von
zurückweichen | vor
zurückziehen | aus
zusammenarbeiten | mit
zusammenschließen | mit; zu
zusammensetzen | aus
zusammenstoßen | mit
zusammentreffen | mit
zusteuern | auf
zutreffen | auf
zuwenden | zu
zweifeln | an
zwingen | zu
zählen | zu; auf
zögern | mit
ändern | an
ärgern | über
äußern | zu; über
überfallen | auf
überführen | genitive
übergeben | an
übergehen | zu; in; auf; gegen
überlaufen | zu
überreden | zu
überschreiben | an
übersetzen | in
überstellen | an
übertragen | auf
übertreffen | um
überweisen | an
überzeugen | von
