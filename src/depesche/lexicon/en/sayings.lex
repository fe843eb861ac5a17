# Verbs and constructions of saying: who may speak with them, and what may stand for what is said.
# lemma   dictionary form; particle verbs and constructions with the verb first ("point out", "express hope").
# kind    speech, writing, thought, act (a speech act: demanding, blaming, promising; its medium is speech)
# takes   clause  with a conjunction (that, whether, wh-words)         main   a clause without one ("he said it was …")
#         inf     infinitive with to                                   quote  words between quotation marks
#         how     "as X put it, …"                                     weak   only with quoted words: the verb tells facts as well
#         obj, as, about, for, …: an object, or a phrase with that preposition, names what is said (the act is reported, not worded)
# to      where the addressee stands: obj, or a preposition; slots separated by /
# The speaker is the subject (in the passive the phrase with by) unless takes says from:PREPOSITION.

@ lemma | kind | takes | to

# Telling
say                         | speech  | clause main quote how            | to
state                       | speech  | clause main quote how            | to
tell                        | speech  | clause main quote how inf obj    | obj
report                      | speech  | clause main quote how obj        | to
announce                    | speech  | clause main quote how obj        | to
declare                     | speech  | clause main quote how            | to
explain                     | speech  | clause main quote how            | to
remark                      | speech  | clause main quote how            | to
comment                     | speech  | clause main quote how            | to
observe                     | speech  | clause main quote how            | to
note                        | speech  | clause main quote how            | to
mention                     | speech  | clause main quote how            | to
add                         | speech  | clause main quote how            | to
reveal                      | speech  | clause main quote how as weak    | to
disclose                    | speech  | clause main quote how            | to
relate                      | speech  | clause main quote how            | to
recount                     | speech  | clause main quote how            | to
narrate                     | speech  | clause main quote how            | to
confide                     | speech  | clause main quote how            | to
divulge                     | speech  | clause main quote how            | to
convey                      | speech  | clause main quote how            | to
communicate                 | speech  | clause main quote how            | to
proclaim                    | speech  | clause main quote how            | to
pronounce                   | speech  | clause main quote how            | to
profess                     | speech  | clause main quote how            | to
avow                        | speech  | clause main quote how            | to
aver                        | speech  | clause main quote how            | to
attest                      | speech  | clause main quote how            | to
testify                     | speech  | clause main quote how            | to
recall                      | speech  | clause main quote how            | to
stress                      | speech  | clause main quote how obj        | to
emphasize                   | speech  | clause main quote how            | to
emphasise                   | speech  | clause main quote how            | to
underline                   | speech  | clause main quote how            | to
underscore                  | speech  | clause main quote how            | to
highlight                   | speech  | clause main quote how            | to
reiterate                   | speech  | clause main quote how obj        | to
repeat                      | speech  | clause main quote how            | to
affirm                      | speech  | clause main quote how            | to
reaffirm                    | speech  | clause main quote how            | to
assert                      | speech  | clause main quote how            | to
insist                      | speech  | clause main quote how            | to
maintain                    | speech  | clause main quote how            | to
contend                     | speech  | clause main quote how            | to
allege                      | speech  | clause main quote how            | to
claim                       | speech  | clause main quote how            | to
confirm                     | speech  | clause main quote how obj as weak | to
clarify                     | speech  | clause main quote how            | to
specify                     | speech  | clause main quote how            | to
elaborate                   | speech  | clause main quote how            | to
summarize                   | speech  | clause main quote how            | to
summarise                   | speech  | clause main quote how            | to
conclude                    | speech  | clause main quote how            | to
caution                     | speech  | clause main quote how inf obj    | to
signal                      | speech  | clause main quote how            | to
indicate                    | speech  | clause main quote how as weak    | to
hint                        | speech  | clause main quote how            | to
imply                       | speech  | clause main quote how            | to
intimate                    | speech  | clause main quote how            | to
insinuate                   | speech  | clause main quote how            | to
suggest                     | speech  | clause main quote how inf obj as weak | to
quip                        | speech  | clause main quote how            | to
joke                        | speech  | clause main quote how            | to
tweet                       | speech  | clause main quote how obj        | to
post                        | speech  | clause main quote how obj        | to
blog                        | speech  | clause main quote how obj        | to
brief                       | speech  | clause main quote how            | to
inform                      | speech  | clause main quote                | obj/to
notify                      | speech  | clause main quote                | obj/to
assure                      | speech  | clause main quote                | obj/to
reassure                    | speech  | clause main quote                | obj/to
advise                      | speech  | clause main quote inf obj        | obj/to
warn                        | speech  | clause main quote inf obj about against of | obj/to
remind                      | speech  | clause main quote inf obj        | obj/to
convince                    | speech  | clause main quote                | obj/to
persuade                    | speech  | clause main quote                | obj/to
alert                       | speech  | clause main quote                | obj/to
apprise                     | speech  | clause main quote                | obj/to
update                      | speech  | clause main quote                | obj/to
promise                     | speech  | clause main quote inf obj        | obj/to
guarantee                   | speech  | clause main quote inf obj        | obj/to
admit                       | speech  | clause main quote obj
acknowledge                 | speech  | clause main quote obj
concede                     | speech  | clause main quote obj
confess                     | speech  | clause main quote obj
own up                      | speech  | clause main quote obj
grant                       | speech  | clause main quote obj
deny                        | speech  | clause main quote obj
refute                      | speech  | clause main quote obj
rebut                       | speech  | clause main quote obj
reject                      | speech  | clause main quote obj
dispute                     | speech  | clause main quote obj
contest                     | speech  | clause main quote obj
disavow                     | speech  | clause main quote obj
reply                       | speech  | clause main quote                | to
respond                     | speech  | clause main quote                | to
answer                      | speech  | clause main quote                | to
retort                      | speech  | clause main quote                | to
counter                     | speech  | clause main quote                | to
rejoin                      | speech  | clause main quote                | to
object                      | speech  | clause main quote                | to
interject                   | speech  | clause main quote                | to
interrupt                   | speech  | clause main quote                | to
riposte                     | speech  | clause main quote                | to
shoot back                  | speech  | clause main quote                | to
hit back                    | speech  | clause main quote                | to
fire back                   | speech  | clause main quote                | to
chime in                    | speech  | clause main quote                | to
point out                   | speech  | clause main quote                | to
go on                       | speech  | clause main quote                | to
continue                    | speech  | clause main quote                | to
set out                     | speech  | clause main quote                | to
lay out                     | speech  | clause main quote                | to
spell out                   | speech  | clause main quote                | to
speak out                   | speech  | clause main quote                | to
let slip                    | speech  | clause main quote                | to
blurt out                   | speech  | clause main quote                | to
cry out                     | speech  | clause main quote                | to
call out                    | speech  | clause main quote                | to
put it                      | speech  | clause main quote how            | to
sum up                      | speech  | clause main quote                | to
make clear                  | speech  | clause main quote                | to
make plain                  | speech  | clause main quote                | to
make it clear               | speech  | clause main quote                | to
let it be known             | speech  | clause main quote                | to
complain                    | speech  | quote clause about against of
lament                      | speech  | quote clause about
moan                        | speech  | quote clause about
grumble                     | speech  | quote clause about
whine                       | speech  | quote clause about
gripe                       | speech  | quote clause about
protest                     | speech  | quote clause about against of
rant                        | speech  | quote clause about
fume                        | speech  | quote clause about
rail                        | speech  | quote clause about
thunder                     | speech  | quote clause about
shout                       | speech  | quote clause about
yell                        | speech  | quote clause about
scream                      | speech  | quote clause about
cry                         | speech  | quote clause about
exclaim                     | speech  | quote clause about
whisper                     | speech  | quote clause about
mutter                      | speech  | quote clause about
murmur                      | speech  | quote clause about
mumble                      | speech  | quote clause about
stammer                     | speech  | quote clause about
stutter                     | speech  | quote clause about
growl                       | speech  | quote clause about
snap                        | speech  | quote clause about
bark                        | speech  | quote clause about
hiss                        | speech  | quote clause about
sigh                        | speech  | quote clause about
groan                       | speech  | quote clause about
sob                         | speech  | quote clause about
cheer                       | speech  | quote clause about
enthuse                     | speech  | quote clause about
gush                        | speech  | quote clause about
rave                        | speech  | quote clause about
boast                       | speech  | quote clause about
brag                        | speech  | quote clause about
crow                        | speech  | quote clause about
scoff                       | speech  | quote clause about
sneer                       | speech  | quote clause about
mock                        | speech  | quote clause about
jeer                        | speech  | quote clause about
taunt                       | speech  | quote clause about
tease                       | speech  | quote clause about
grouse                      | speech  | quote clause about
bemoan                      | speech  | quote clause about
bewail                      | speech  | quote clause about
rejoice                     | speech  | quote clause about
marvel                      | speech  | quote clause about
muse                        | speech  | quote clause about
ponder                      | speech  | quote clause about
opine                       | speech  | quote clause about
pontificate                 | speech  | quote clause about
philosophize                | speech  | quote clause about
speculate                   | speech  | quote clause about
conjecture                  | speech  | quote clause about
theorize                    | speech  | quote clause about
theorise                    | speech  | quote clause about
hypothesize                 | speech  | quote clause about
postulate                   | speech  | quote clause about
posit                       | speech  | quote clause about
reckon                      | speech  | quote clause about main inf
surmise                     | speech  | quote clause about
describe                    | speech  | quote as obj
call                        | speech  | quote as obj clause inf for
label                       | speech  | quote as obj
brand                       | speech  | quote as obj
dub                         | speech  | quote as obj
term                        | speech  | quote as obj
characterize                | speech  | quote as obj
characterise                | speech  | quote as obj
portray                     | speech  | quote as obj
depict                      | speech  | quote as obj
denounce                    | speech  | quote as obj
condemn                     | speech  | quote as obj
criticize                   | speech  | quote as obj
criticise                   | speech  | quote as obj
blast                       | speech  | quote as obj
slam                        | speech  | quote as obj
lambast                     | speech  | quote as obj
lambaste                    | speech  | quote as obj
decry                       | speech  | quote as obj
deplore                     | speech  | quote as obj
hail                        | speech  | quote as obj
praise                      | speech  | quote as obj
laud                        | speech  | quote as obj
applaud                     | speech  | quote as obj
commend                     | speech  | quote as obj
welcome                     | speech  | quote as obj
salute                      | speech  | quote as obj
chide                       | speech  | quote as obj
rebuke                      | speech  | quote as obj
reprimand                   | speech  | quote as obj
berate                      | speech  | quote as obj
castigate                   | speech  | quote as obj
chastise                    | speech  | quote as obj
censure                     | speech  | quote as obj
scold                       | speech  | quote as obj
dismiss                     | speech  | quote as obj
deride                      | speech  | quote as obj
ridicule                    | speech  | quote as obj
defend                      | speech  | quote as obj
justify                     | speech  | quote as obj
back                        | speech  | quote as obj
endorse                     | speech  | quote as obj
thank                       | speech  | quote obj for
congratulate                | speech  | quote obj for
blame                       | speech  | quote obj for
fault                       | speech  | quote obj for
accuse                      | speech  | quote obj for of
credit                      | speech  | quote obj for
apologize                   | speech  | quote obj for
apologise                   | speech  | quote obj for
suspect                     | act     | quote obj of clause main inf
charge                      | act     | quote obj of
convict                     | act     | quote obj of

# Demanding, advising, promising, threatening
demand                      | act     | clause inf quote obj
appeal                      | act     | clause inf quote for
plead                       | act     | clause inf quote for
beg                         | act     | clause inf quote for
press                       | act     | clause inf quote for obj         | obj
push                        | act     | clause inf quote for
lobby                       | act     | clause inf quote for
campaign                    | act     | clause inf quote for
argue                       | act     | clause inf quote for
advocate                    | act     | clause inf quote for
ask                         | act     | clause inf quote for obj         | obj
urge                        | act     | clause inf quote obj             | obj
request                     | act     | clause inf quote obj             | obj
implore                     | act     | clause inf quote obj             | obj
beseech                     | act     | clause inf quote obj             | obj
entreat                     | act     | clause inf quote obj             | obj
exhort                      | act     | clause inf quote obj             | obj
order                       | act     | clause inf quote obj             | obj
command                     | act     | clause inf quote obj             | obj
instruct                    | act     | clause inf quote obj             | obj
direct                      | act     | clause inf quote obj             | obj
invite                      | act     | clause inf quote obj             | obj
encourage                   | act     | clause inf quote obj             | obj
forbid                      | act     | clause inf quote obj             | obj
enjoin                      | act     | clause inf quote obj             | obj
summon                      | act     | clause inf quote obj             | obj
challenge                   | act     | clause inf quote obj             | obj
counsel                     | act     | clause inf quote obj             | obj
pressure                    | act     | clause inf quote obj             | obj
require                     | act     | clause inf quote obj
recommend                   | act     | clause inf quote obj
propose                     | act     | clause inf quote obj
stipulate                   | act     | clause inf quote obj
prescribe                   | act     | clause inf quote obj
mandate                     | act     | clause inf quote obj
decree                      | act     | clause inf quote obj
rule                        | act     | clause inf quote obj
decide                      | act     | clause inf quote obj
agree                       | act     | clause inf quote obj
resolve                     | act     | clause inf quote obj
determine                   | act     | clause inf quote obj weak
vow                         | act     | clause inf quote obj
pledge                      | act     | clause inf quote obj
swear                       | act     | clause inf quote obj
undertake                   | act     | clause inf quote obj
offer                       | act     | clause inf quote obj
threaten                    | act     | clause inf quote obj
volunteer                   | act     | clause inf quote obj
commit                      | act     | clause inf quote obj
refuse                      | act     | clause inf quote obj
decline                     | act     | clause inf quote obj
plan                        | act     | clause inf quote obj
intend                      | act     | clause inf quote obj
predict                     | act     | clause inf quote obj
forecast                    | act     | clause inf quote obj
foresee                     | act     | clause inf quote obj
prophesy                    | act     | clause inf quote obj
project                     | act     | clause inf quote obj
anticipate                  | act     | clause inf quote obj
estimate                    | act     | clause inf quote obj
authorize                   | act     | clause quote obj
veto                        | act     | clause quote obj
rule out                    | act     | clause quote obj
call off                    | act     | clause quote obj
call for                    | act     | clause quote obj
hold out                    | act     | clause quote obj
speak                       | act     | quote about against of
talk                        | act     | quote about against of

# Asking
inquire                     | speech  | clause quote                     | obj/of
enquire                     | speech  | clause quote                     | obj/of
query                       | speech  | clause quote                     | obj/of
question                    | speech  | clause quote                     | obj/of
wonder                      | speech  | clause quote                     | obj/of

# Writing
write                       | writing | clause main quote how obj        | to
email                       | writing | clause main quote how obj        | to
e-mail                      | writing | clause main quote how obj        | to
text                        | writing | clause main quote how obj        | to
fax                         | writing | clause main quote how obj        | to
cable                       | writing | clause main quote how obj        | to
wire                        | writing | clause main quote how obj        | to
publish                     | writing | clause main quote how obj        | to
print                       | writing | clause main quote how obj        | to
jot down                    | writing | clause main quote how obj        | to
record                      | writing | clause main quote how obj        | to
document                    | writing | clause main quote how obj as weak | to
headline                    | writing | clause main quote how obj        | to
editorialize                | writing | clause main quote how obj        | to
quote as say                | speech  | clause main quote from:obj
quote                       | writing | clause main quote how obj        | to
cite                        | writing | clause main quote how obj        | to
read                        | writing | clause main quote how obj weak   | to
show                        | writing | clause quote as weak
prove                       | writing | clause quote as weak
demonstrate                 | writing | clause quote as weak
find                        | writing | clause quote as weak
establish                   | writing | clause quote as weak

# Thinking
think                       | thought | clause main quote inf
believe                     | thought | clause main quote inf
feel                        | thought | clause main quote inf
suppose                     | thought | clause main quote inf
assume                      | thought | clause main quote inf
presume                     | thought | clause main quote inf
imagine                     | thought | clause main quote inf
guess                       | thought | clause main quote inf
fear                        | thought | clause main quote inf
worry                       | thought | clause main quote inf
hope                        | thought | clause main quote inf
wish                        | thought | clause main quote inf
expect                      | thought | clause main quote inf
doubt                       | thought | clause main quote inf
trust                       | thought | clause main quote inf
consider                    | thought | clause main quote inf
deem                        | thought | clause main quote inf
judge                       | thought | clause main quote inf
hold                        | thought | clause main quote inf
figure                      | thought | clause main quote inf
understand                  | thought | clause main quote inf
sense                       | thought | clause main quote inf
gather                      | thought | clause main quote inf
regret                      | thought | clause main quote inf
know                        | thought | clause weak
realize                     | thought | clause weak
realise                     | thought | clause weak
recognize                   | thought | clause weak
recognise                   | thought | clause weak
see                         | thought | clause weak
notice                      | thought | clause weak
discover                    | thought | clause weak
learn                       | thought | clause weak
hear                        | thought | clause weak
remember                    | thought | clause weak
forget                      | thought | clause weak
appreciate                  | thought | clause weak
accept                      | thought | clause weak
calculate                   | thought | clause weak
deduce                      | thought | clause weak
infer                       | thought | clause weak
ascertain                   | thought | clause weak
be convinced                | thought | clause quote
be confident                | thought | clause quote
be sure                     | thought | clause quote
be certain                  | thought | clause quote
be afraid                   | thought | clause quote
be worried                  | thought | clause quote
be concerned                | thought | clause quote
be optimistic               | thought | clause quote
be hopeful                  | thought | clause quote
be pleased                  | thought | clause quote
be glad                     | thought | clause quote
be sorry                    | thought | clause quote
be disappointed             | thought | clause quote
be adamant                  | thought | clause quote
be skeptical                | thought | clause quote
be sceptical                | thought | clause quote
be proud                    | thought | clause quote
be happy                    | thought | clause quote
be aware                    | thought | clause quote
be of opinion               | thought | clause quote
be of view                  | thought | clause quote
take view                   | thought | clause quote
have doubt                  | thought | clause quote
express hope                | thought | clause quote
express concern             | thought | clause quote
express doubt               | thought | clause quote
express fear                | thought | clause quote
express view                | thought | clause quote
express confidence          | thought | clause quote
express regret              | thought | clause quote
voice concern               | thought | clause quote
voice hope                  | thought | clause quote
voice doubt                 | thought | clause quote
voice fear                  | thought | clause quote
raise concern               | thought | clause quote
raise doubt                 | thought | clause quote
raise possibility           | thought | clause quote
take position               | thought | clause quote
hold view                   | thought | clause quote
come to conclusion          | thought | clause quote
reach conclusion            | thought | clause quote
draw conclusion             | thought | clause quote
make claim                  | act     | clause quote inf
make statement              | act     | clause quote inf
make point                  | act     | clause quote inf
make promise                | act     | clause quote inf
make demand                 | act     | clause quote inf
make proposal               | act     | clause quote inf
make offer                  | act     | clause quote inf
make accusation             | act     | clause quote inf
make appeal                 | act     | clause quote inf
make announcement           | act     | clause quote inf
make case                   | act     | clause quote inf
issue statement             | act     | clause quote inf
issue warning               | act     | clause quote inf
issue order                 | act     | clause quote inf
issue threat                | act     | clause quote inf
issue call                  | act     | clause quote inf
issue appeal                | act     | clause quote inf
give assurance              | act     | clause quote inf
give order                  | act     | clause quote inf
give warning                | act     | clause quote inf
give guarantee              | act     | clause quote inf
give promise                | act     | clause quote inf
level accusation            | act     | clause quote inf
level charge                | act     | clause quote inf
give advice                 | act     | clause quote inf
sound alarm                 | act     | clause quote inf
sound warning               | act     | clause quote inf
serve notice                | act     | clause quote inf
put forward                 | act     | clause quote inf
take issue                  | act     | clause quote inf
release statement           | act     | clause quote inf
deliver speech              | act     | clause quote inf
deliver message             | act     | clause quote inf
send message                | act     | clause quote inf

# Object tells the act
outline                     | speech  | obj
detail                      | speech  | obj
address                     | speech  | obj
raise                       | speech  | obj
echo                        | speech  | obj
voice                       | speech  | obj
express                     | speech  | obj
present                     | speech  | obj
unveil                      | speech  | obj
release                     | speech  | obj
