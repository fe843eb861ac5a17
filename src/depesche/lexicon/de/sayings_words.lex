# Small words that bind what is said to who says it.
# role
#   source    preposition whose noun is who says what the clause says, whatever noun it is ("laut", "zufolge");
#             note: after, if it stands after its noun
#   origin    preposition that makes its noun the origin only if it is one of sayings_sources.lex ("nach Angaben");
#             note: the only nouns it does so with
#   so        particle before the speaker at the end of what is said ("…, so der Minister")
#   told      adverb that refers to what was just named as the origin ("demnach"); note: start, if only at the
#             beginning of a sentence that follows one with a noun of saying or an origin
#   whereby   relative adverb after the origin ("wonach")
#   how       conjunction of the inserted clause of saying ("wie die Polizei mitteilte")
#   that      conjunction before what is said
#             note: question, if it opens questions only
#   relative  word that opens a clause of the report's own ("wobei"; "…, betonte er, ohne Namen zu nennen")
#   this      pronoun that takes up the sentence before as what was said ("Dies teilte er mit")
#   hearsay   verb that marks its clause as another's words ("soll")
#   carries   features of a finite verb that carry on another's words over sentences
#   plain     form that looks like it but is plain speech ("möchte")
#   condition conjunction of condition: a subjunctive with it is the report's own
#   by        preposition of the one who speaks in the passive
#   owner     preposition of the one whose words a noun of saying names ("Forderung von")
#   term      word before quoted words that are a mere name for something ("sogenannte")
#   named     noun before quoted words that are its name or title ("der Film …")
#   document  preposition of the writing that speaks in the passive ("in einem Bericht wurde vermutet")
#   modal     modal verb: a clause with it tells what somebody wants or may, no words
#   not       negation: who does not say something is not quoted
#   tail      form of a verb of saying that may stand right after quoted words, with its dictionary form
#   reflexive pronoun that makes a dictionary form reflexive
#   calling   slot of verbs that call somebody or something by a word ("als Lügner bezeichnen")
#   telling   slot that holds the content of what is told; topic: other slots of what is told about
#   nobody    subject that is nobody who speaks ("es hieß")
#   oblique   article or pronoun that no subject has; where a language has none, order alone tells subject and object
#   writing   capital, if the language writes nouns with a capital
#   thing     ending of nouns that name no speaker, unless an actor or a source is known by the noun
#   onward    particle of a verb of saying that only tells that the speaker goes on ("sagte weiter")
#   view      preposition of the one who finds something what the quoted words call it ("für X ist es „…“")
#   nominative pronoun that is always a subject
#   perfect   auxiliary that makes no passive with a verb that takes no object ("war davon ausgegangen")
#   example   noun that only gives an example of the noun before it ("Parolen wie zum Beispiel „…“")
#   contrast  conjunction of a clause that the report sets against what is said
#   order     where the verb of a construction stands in its lemma: first or last
@ word | role | note

last              | order
capital           | writing
sich              | reflexive
weiter            | onward
er                | nominative
ich               | nominative
du                | nominative
wir               | nominative
sein              | perfect
für               | view
Beispiel          | example
es                | nobody
man               | nobody
nichts            | nobody
deinem            | oblique
deinen            | oblique
deines            | oblique
dem               | oblique
den               | oblique
denen             | oblique
des               | oblique
dessen            | oblique
dich              | oblique
diesem            | oblique
diesen            | oblique
dir               | oblique
einem             | oblique
einen             | oblique
eines             | oblique
ihm               | oblique
ihn               | oblique
ihnen             | oblique
ihrem             | oblique
ihren             | oblique
ihres             | oblique
jedem             | oblique
jeden             | oblique
jenem             | oblique
jenen             | oblique
keinem            | oblique
keinen            | oblique
keines            | oblique
meinem            | oblique
meinen            | oblique
meines            | oblique
mich              | oblique
mir               | oblique
seinem            | oblique
seinen            | oblique
seines            | oblique
solchem           | oblique
solchen           | oblique
unserem           | oblique
unseren           | oblique
unseres           | oblique
welchem           | oblique
welchen           | oblique
wem               | oblique
wen               | oblique
ung               | thing
heit              | thing
keit              | thing
ion               | thing
tät               | thing
nis               | thing
tum               | thing
schaft            | thing
ismus             | thing
enz               | thing
anz               | thing
tag               | thing
jahr              | thing
prozent           | thing
euro              | thing
dollar            | thing
million           | thing
milliarde         | thing
als               | calling
von               | telling
vor               | telling
zu                | telling
für               | telling
um                | telling
auf               | topic
mit               | topic
über              | topic
gegen             | topic
laut              | source
zufolge           | source | after
gemäß             | origin
nach              | origin
aus               | origin | Sicht Kreis Perspektive
in                | origin | Auge Wort
so                | so
demnach           | told
danach            | told   | start
hiernach          | told
demzufolge        | told
wonach            | whereby
demzufolge        | whereby
wie               | how
dass              | that
daß               | that
ob                | that | question
wobei             | relative
wodurch           | relative
woraufhin         | relative
weshalb           | relative
weswegen          | relative
womit             | relative
worauf            | relative
wofür             | relative
ohne              | relative
anstatt           | relative
dies              | this
das               | this
sollen            | hearsay
wollen            | modal
können            | modal
müssen            | modal
dürfen            | modal
sollen            | modal
mögen             | modal
nicht             | not
keinesfalls       | not
nie               | not
niemals           | not
Mood=Sub          | carries
möchte            | plain
möchten           | plain
wenn              | condition
falls             | condition
sofern            | condition
sagte             | tail | sagen
sagt              | tail | sagen
sagten            | tail | sagen
erklärte          | tail | erklären
erklärt           | tail | erklären
erklärten         | tail | erklären
meinte            | tail | meinen
meint             | tail | meinen
betonte           | tail | betonen
betont            | tail | betonen
berichtete        | tail | berichten
berichtet         | tail | berichten
kritisierte       | tail | kritisieren
kritisiert        | tail | kritisieren
forderte          | tail | fordern
fordert           | tail | fordern
schrieb           | tail | schreiben
schreibt          | tail | schreiben
warnte            | tail | warnen
warnt             | tail | warnen
ergänzte          | tail | ergänzen
ergänzt           | tail | ergänzen
kommentierte      | tail | kommentieren
kommentiert       | tail | kommentieren
versicherte       | tail | versichern
versichert        | tail | versichern
äußerte           | tail | äußern
rief              | tail | rufen
fragte            | tail | fragen
fragt             | tail | fragen
antwortete        | tail | antworten
antwortet         | tail | antworten
bekräftigte       | tail | bekräftigen
bestätigte        | tail | bestätigen
bestätigt         | tail | bestätigen
erzählte          | tail | erzählen
erzählt           | tail | erzählen
klagte            | tail | klagen
lobte             | tail | loben
freute            | tail | freuen
hofft             | tail | hoffen
hoffte            | tail | hoffen
glaubt            | tail | glauben
findet            | tail | finden
fand              | tail | finden
fügte             | tail | hinzufügen
stand             | tail | stehen
steht             | tail | stehen
prangte           | tail | prangen
prangt            | tail | prangen
in                | document
auf               | document
von               | by
durch             | by
vonseiten         | by
seitens           | by
von               | owner
seitens           | owner
durch             | owner
aus               | owner
sogenannt         | term
genannt           | term
kurz              | term
abgekürzt         | term
übersetzt         | term
alias             | term
Abkürzung         | term
Titel             | named
Name              | named
Film              | named
Buch              | named
Roman             | named
Lied              | named
Song              | named
Album             | named
CD                | named
Serie             | named
Fernsehserie      | named
Sendung           | named
Zeitung           | named
Tageszeitung      | named
Zeitschrift       | named
Magazin           | named
Fachblatt         | named
Sender            | named
Gruppe            | named
Band              | named
Oper              | named
Operation         | named
Projekt           | named
Programm          | named
Spiel             | named
Schiff            | named
Stück             | named
Theaterstück      | named
Studie            | named
Gemälde           | named
Partei            | named
Bündnis           | named
Verein            | named
Organisation      | named
Initiative        | named
Kampagne          | named
Restaurant        | named
Hotel             | named
Flugzeug          | named
Rakete            | named
Sonde             | named
Satellit          | named
Preis             | named
Orden             | named
Auszeichnung      | named
Kategorie         | named
Rubrik            | named
Ausstellung       | named
Festival          | named
Konferenz         | named
Firma             | named
Unternehmen       | named
Portal            | named
Internetseite     | named
Website           | named
Motto             | named
Thema             | named
Begriff           | named
Bezeichnung       | named
Stichwort         | named
Modell            | named
Typ               | named
Marke             | named
Sturm             | named
Hurrikan          | named
Taifun            | named
Modul             | named
Album             | named
Single            | named
Hymne             | named
Werk              | named
Gedicht           | named
Rolle             | named
Konzert           | named
Club              | named
Gewerkschaft      | named
Stern             | named
Bericht           | named
während           | contrast
wohingegen        | contrast
wogegen           | contrast
