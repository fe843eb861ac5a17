# ACCUSE: criticise, condemn, complain (disapprove); accuse, charge, sue, indict (allege); investigate (investigate).
# gen(x): any attribute of the noun in slot x which names an actor. Words that may also be said of things ask for political actors.

# verbs
@ lemma | pos | act | frame | if
repeat | v | ACCUSE allege | subj > gen(obj)/against(obj)/clause(obj)/of(obj) | obj=charge;accusation;allegation;claim, actor
reiterate | v | ACCUSE allege | subj > gen(obj)/against(obj)/of(obj) | obj=charge;accusation;allegation, actor
come | v | ACCUSE disapprove | from > of(subj)/gen(subj)/for(subj)/gen(subj) | subj=criticism;condemnation;rebuke;outcry;denunciation;complaint, from=*
object | v | ACCUSE disapprove | subj > to/gen(to)/by(to)/in(to) | actor, to=*, subj!=@sport;@business
play game | v | ACCUSE disapprove | speaker > subj | recipient, obj=game
be | v | ACCUSE allege | speaker > subj | behind=attack;bombing;poisoning;killing;murder;plot;assassination;attempt;hack;coup;blast;massacre;shooting;assault;cyberattack;interference;unrest;violence, recipient
# idioms of reproach
take swipe | v | ACCUSE disapprove | subj > at/gen(at) | actor, at=*, subj!=@sport
take aim | v | ACCUSE disapprove | subj > at/gen(at) | actor, at=state;organisation;person;policy;government;leader;president;minister;rival;critic;media, subj!=@sport;@troops
take issue | v | ACCUSE disapprove | subj > with/gen(with)/by(with)/of(with) | actor, with=*
take exception | v | ACCUSE disapprove | subj > to/gen(to)/by(to) | actor, to=*
take umbrage | v | ACCUSE disapprove | subj > at/to/gen(at)/gen(to) | actor
take to task | v | ACCUSE disapprove | subj > obj/gen(obj) | both
find fault | v | ACCUSE disapprove | subj > with/gen(with) | actor, with=*
pour scorn | v | ACCUSE disapprove | subj > on/gen(on)/by(on) | actor, on=*
heap scorn | v | ACCUSE disapprove | subj > on/gen(on) | actor, on=*
tear into | v | ACCUSE disapprove | subj > obj/gen(obj)/into/gen(into) | actor, subj!=@sport;bullet;bomb;explosion;storm;shell
tear | v | ACCUSE disapprove | subj > into/gen(into)/of(into) | actor, into=person;state;organisation;group;government;budget;president;minister;plan;policy;deal;record;critic;rival, subj!=@sport
lay into | v | ACCUSE disapprove | subj > obj/gen(obj)/into/gen(into) | actor, subj!=@sport
light into | v | ACCUSE disapprove | subj > obj/gen(obj)/into/gen(into) | both
round on | v | ACCUSE disapprove | subj > obj/gen(obj)/on/gen(on) | both, subj!=@sport
point finger | v | ACCUSE allege | subj > at/gen(at) | actor, at=*
point the finger | v | ACCUSE allege | subj > at/gen(at) | actor, at=*
point accusing finger | v | ACCUSE allege | subj > at/gen(at) | actor, at=*
finger | v | ACCUSE allege | subj > obj/gen(obj) | both
pin | v | ACCUSE allege | subj > on/gen(on) | obj=attack;bombing;blame;killing;murder;crash;assault;explosion;blast;violence;crime;responsibility;poisoning;hack;leak;assassination;incident, actor, on=*
hang | v | ACCUSE allege | subj > on/gen(on) | obj=blame;responsibility, both
link | v | ACCUSE allege | subj > to/gen(to)/obj | to=@misdeed;murder;plot;group;state;organisation;intelligence;spy, obj=attack;hacker;bombing;agent;murder;killing;suspect;plot;group;operative;campaign;malware;assassination;poisoning;official;person;attacker;cell;government;leak, actor, subj!=@business;research
tie | v | ACCUSE allege | subj > to/gen(to)/obj | to=@misdeed;murder;plot;state;organisation;intelligence, obj=attack;hacker;bombing;agent;murder;killing;suspect;plot;operative;malware;assassination;poisoning;official;person;attacker;cell, actor, subj!=@business
liken | v | ACCUSE disapprove | subj > obj/gen(obj) | both, to=Hitler;Nazi;Nazis;Stalin;Mussolini;apartheid;terrorist;fascist;nazism;dictator;mafia;gangster;criminal;devil;pirate;Holocaust;genocide;gestapo;Gestapo;slavery
compare | v | ACCUSE disapprove | subj > obj/gen(obj) | both, to=Hitler;Nazi;Nazis;Stalin;Mussolini;apartheid;terrorist;fascist;nazism;dictator;mafia;gangster;criminal;devil;pirate;Holocaust;genocide;gestapo;Gestapo;slavery
say | v | ACCUSE allege | subj > clause | actor, clause=mislead;violate;flout;infringe;contravene;deceive;rig;falsify
# who lies about something; towns and solutions lie somewhere
say | v | ACCUSE allege | subj > clause | actor, clause=lie, about(clause)=*
# treaties are breached; rivers breach their banks, and troops a wall
say | v | ACCUSE allege | subj > clause | actor, clause=breach, obj(clause)=agreement;accord;treaty;deal;pact;convention;truce;ceasefire;cease-fire;armistice;law;rule;regulation;resolution;sanction;sanctions;embargo;constitution;contract;protocol;charter;border;airspace;sovereignty;obligation;commitment;promise;term;norm;right;independence
tell | v | ACCUSE allege | subj > subj(clause) | actor, clause=violate;flout;infringe;contravene;rig;falsify
tell | v | ACCUSE allege | subj > subj(clause) | actor, clause=breach, obj(clause)=agreement;accord;treaty;deal;pact;convention;truce;ceasefire;cease-fire;armistice;law;rule;regulation;resolution;sanction;sanctions;embargo;constitution;contract;protocol;charter;border;airspace;sovereignty;obligation;commitment;promise;term;norm;right;independence
say | v | ACCUSE allege | subj > subj(clause) | actor, behind(clause)=attack;bombing;poisoning;killing;murder;plot;assassination;attempt;hack;hacking;coup;blast;explosion;kidnapping;massacre;shooting;assault;cyberattack;interference;unrest;violence
remonstrate | v | ACCUSE disapprove | subj > with/gen(with)/against/about | both
call into question | v | ACCUSE disapprove | subj > gen(obj)/by(obj)/of(obj)/obj | actor, obj=*, obj!=@sport
cast doubt | v | ACCUSE disapprove | subj > on/gen(on)/by(on)/of(on)/over | actor, subj!=@business;study;research;evidence;report
raise doubt | v | ACCUSE disapprove | subj > about/over/gen(about)/gen(over)/of(about) | actor
raise question | v | ACCUSE disapprove | subj > about/over/gen(about)/gen(over)/of(about) | both
sound alarm | v | ACCUSE disapprove | subj > over/about/at/gen(over)/gen(about) | actor
abhor             | v | ACCUSE disapprove  | subj > gen(obj)/by(obj)/obj                                                        | actor, obj=*, obj!=@sport
accuse            | v | ACCUSE allege      | subj > obj                                                                         | subj!=@business
accuse of         | v | ACCUSE allege      | subj > obj/of/gen(of)                                                              | subj!=@business
admonish          | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
air               | v | ACCUSE disapprove  | subj > at/over/gen(at)/gen(over)/about/gen(about)/with/against/of(obj)/gen(to)/for | obj=@be_against, actor
allege            | v | ACCUSE allege      | subj > clause/obj/gen(obj)                                                         | actor, obj!=@statement_thing
announce          | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
appoint           | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
arraign           | v | ACCUSE allege      | subj > obj/with                                                                    | obj!=fee;price;tax;interest;battery
ascribe           | v | ACCUSE allege      | subj > to/gen(to)                                                                  | both, obj=@misdeed
assail            | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
assert            | v | ACCUSE allege      | subj > clause/obj                                                                  | clause=@misdeed, actor
assert            | v | ACCUSE allege      | subj > clause/obj                                                                  | clause=attack;kill;violate;support;sponsor;arm;plot;plan;back;bomb;shell;cross;fire;rig;torture;smuggle;interfere;massacre;train;fund;kidnap;bear;abduct, actor
assign            | v | ACCUSE allege      | subj > on/gen(on)/to                                                               | obj=blame;responsibility;guilt
attack            | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
attack verbally   | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
attribute         | v | ACCUSE allege      | subj > on/gen(on)/to                                                               | obj=blame;responsibility;guilt
attribute         | v | ACCUSE allege      | subj > to/gen(to)                                                                  | both, obj=@misdeed
audit             | v | ACCUSE investigate | subj > obj                                                                         | both
be                | v | ACCUSE allege      | - > subj                                                                           | on=trial, recipient
be                | v | ACCUSE investigate | subj > obj/gen(obj)                                                                | under=investigation;scrutiny;suspicion, recipient
begin             | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
belittle          | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
bemoan            | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
berate            | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
bewail            | v | ACCUSE disapprove  | subj > gen(obj)/by(obj)/obj                                                        | actor, obj=*, obj!=@sport
blame             | v | ACCUSE allege      | subj > obj/on/gen(obj)                                                             |
blast             | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
brand             | v | ACCUSE disapprove  | subj > obj/gen(obj)/as/subj(clause)                                                | clause=@bad_word, actor
brand             | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
bring             | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
bring to trial    | v | ACCUSE allege      | subj > obj/against                                                                 |
bristle           | v | ACCUSE disapprove  | subj > at/gen(at)/against/gen(against)                                             | actor
call              | v | ACCUSE disapprove  | subj > obj/gen(obj)/as/subj(clause)                                                | clause=@bad_word, actor
call | v | ACCUSE disapprove | subj > obj/gen(obj) | as=@bad_word, actor
call              | v | ACCUSE disapprove  | subj > against                                                                     | both, clause=unite;mobilize;mobilise;rise;resist, against=*
call in           | v | ACCUSE disapprove  | subj > obj                                                                         | obj=ambassador;envoy;diplomat;charge;chargé, actor
call in           | v | ACCUSE disapprove  | subj > gen(obj)/obj                                                                | obj=ambassador;envoy;diplomat, actor
campaign against  | v | ACCUSE disapprove  | subj > against/gen(against)/of/gen(of)/for                                         | actor
carry out         | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
cast              | v | ACCUSE allege      | subj > on/gen(on)/to                                                               | obj=blame;responsibility;guilt
castigate         | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
caution against   | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
censure           | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
challenge         | v | ACCUSE disapprove  | subj > gen(obj)/by(obj)/obj                                                        | actor, obj=*, obj!=@sport
characterize      | v | ACCUSE disapprove  | subj > obj/gen(obj)/as/subj(clause)                                                | clause=@bad_word, actor
characterize      | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
charge            | v | ACCUSE disapprove  | subj > obj                                                                         | obj=person, both, clause=lie;mislead;fail;interfere
charge            | v | ACCUSE allege      | subj > clause/obj                                                                  | clause=attack;kill;violate;support;sponsor;arm;plot;plan;back;bomb;shell;cross;fire;rig;torture;smuggle;interfere;massacre;train;fund;kidnap;bear;abduct, actor
charge            | v | ACCUSE allege      | subj > obj/with                                                                    | obj!=fee;price;tax;interest;battery
chastise          | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
chide             | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
claim             | v | ACCUSE allege      | subj > clause/obj                                                                  | clause=@misdeed, actor
claim             | v | ACCUSE allege      | subj > clause/obj                                                                  | clause=attack;kill;violate;support;sponsor;arm;plot;plan;back;bomb;shell;cross;fire;rig;torture;smuggle;interfere;massacre;train;fund;kidnap;bear;abduct, actor
come              | v | ACCUSE investigate | subj > obj/gen(obj)                                                                | under=investigation;scrutiny;suspicion, recipient
come out against  | v | ACCUSE disapprove  | subj > against/gen(against)/of/gen(of)/for                                         | actor
come under        | v | ACCUSE investigate | - > subj                                                                           | under=investigation;scrutiny, recipient
come under        | v | ACCUSE disapprove  | from > subj                                                                        | under=criticism;fire;attack, recipient, from=*
complain          | v | ACCUSE disapprove  | subj > about/gen(about)/of/gen(of)/over/at/gen(over)/against/clause                | actor, subj!=@sport
condemn           | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
condemn           | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
conduct           | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
consider          | v | ACCUSE disapprove  | subj > obj/gen(obj)/as/subj(clause)                                                | clause=@bad_word, actor
consider          | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
convey            | v | ACCUSE disapprove  | subj > at/over/gen(at)/gen(over)/about/gen(about)/with/against/of(obj)/gen(to)/for | obj=@be_against, actor
court-martial     | v | ACCUSE allege      | subj > obj/with                                                                    | obj!=fee;price;tax;interest;battery
criticise         | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
criticize         | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
declare           | v | ACCUSE disapprove  | subj > at/over/gen(at)/gen(over)/about/gen(about)/with/against/of(obj)/gen(to)/for | obj=@be_against, actor
decry             | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
deliver           | v | ACCUSE disapprove  | subj > with/to/against/about/over/gen(over)                                        | obj=complaint;protest;objection;note, actor
deliver           | v | ACCUSE disapprove  | subj > against/gen(against)/of                                                     | obj=campaign;tirade;diatribe;attack;broadside, actor, against=*
denigrate         | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
denounce          | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
denounce          | v | ACCUSE disapprove  | subj > obj/gen(obj)/as/subj(clause)                                                | clause=@bad_word, actor
denounce          | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
denounce to court | v | ACCUSE allege      | subj > obj/with                                                                    | obj!=fee;price;tax;interest;battery
deplore           | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
deride            | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
describe          | v | ACCUSE disapprove  | subj > obj/gen(obj)/as/subj(clause)                                                | clause=@bad_word, actor
describe          | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
detest            | v | ACCUSE disapprove  | subj > gen(obj)/by(obj)/obj                                                        | actor, obj=*, obj!=@sport
disapprove        | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
dismiss           | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
disparage         | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
dispute           | v | ACCUSE disapprove  | subj > gen(obj)/by(obj)/obj                                                        | actor, obj=*, obj!=@sport
doubt             | v | ACCUSE disapprove  | subj > gen(obj)/by(obj)/obj                                                        | actor, obj=*, obj!=@sport
dub               | v | ACCUSE disapprove  | subj > obj/gen(obj)/as/subj(clause)                                                | clause=@bad_word, actor
dub | v | ACCUSE disapprove | subj > obj/gen(obj) | as=@bad_word, actor
enquire           | v | ACCUSE investigate | subj > obj/gen(obj)/into/gen(into)                                                 | actor
establish         | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
examine           | v | ACCUSE investigate | subj > obj/gen(obj)/by(obj)                                                        | obj=@investigable
excoriate         | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
execrate          | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
express           | v | ACCUSE disapprove  | subj > at/over/gen(at)/gen(over)/about/gen(about)/with/against/of(obj)/gen(to)/for | obj=@be_against, actor
express           | v | ACCUSE disapprove  | subj > over/gen(over)/at/gen(at)/about/gen(about)/by(over)/by(at)                  | obj=regret, over=*, actor
express           | v | ACCUSE disapprove  | subj > over/gen(at)/by(at)                                                         | obj=regret, at=*, actor
face              | v | ACCUSE allege      | - > subj                                                                           | obj=charge;trial;prosecution;indictment;impeachment;accusation;allegation, recipient
fall              | v | ACCUSE investigate | subj > obj/gen(obj)                                                                | under=investigation;scrutiny;suspicion, recipient
fault             | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
file              | v | ACCUSE disapprove  | subj > with/to/against/about/over/gen(over)                                        | obj=complaint;protest;objection;note, actor
file              | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
find              | v | ACCUSE allege      | subj > gen(obj)/in(obj)/of/by(obj)                                                 | obj=evidence;proof;hand;link;responsibility, actor, in=*
find fault        | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
fix               | v | ACCUSE allege      | subj > on/gen(on)/to                                                               | obj=blame;responsibility;guilt
flay              | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)                                                        | both, obj!=@abstract
form              | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
frown on          | v | ACCUSE disapprove  | subj > gen(obj)/by(obj)/obj                                                        | actor, obj=*, obj!=@sport
fulminate         | v | ACCUSE disapprove  | subj > at/gen(at)/against/gen(against)                                             | actor
fume              | v | ACCUSE disapprove  | subj > at/gen(at)/against/gen(against)                                             | actor
go                | v | ACCUSE allege      | - > subj                                                                           | on=trial, recipient
grill             | v | ACCUSE investigate | subj > obj                                                                         | both
gripe             | v | ACCUSE disapprove  | subj > about/gen(about)/of/gen(of)/over/at/gen(over)/against/clause                | actor, subj!=@sport
grouse            | v | ACCUSE disapprove  | subj > about/gen(about)/of/gen(of)/over/at/gen(over)/against/clause                | actor, subj!=@sport
grumble           | v | ACCUSE disapprove  | subj > about/gen(about)/of/gen(of)/over/at/gen(over)/against/clause                | actor, subj!=@sport
hammer            | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)                                                        | both, obj!=@abstract
hand              | v | ACCUSE disapprove  | subj > with/to/against/about/over/gen(over)                                        | obj=complaint;protest;objection;note, actor
haul before court | v | ACCUSE allege      | subj > obj/against                                                                 |
hit out           | v | ACCUSE disapprove  | subj > at/gen(at)/against/gen(against)                                             | actor
hold              | v | ACCUSE allege      | subj > obj                                                                         | responsible=*
hold              | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
hold accountable  | v | ACCUSE allege      | subj > obj                                                                         | obj!=@abstract, obj!=@sport, both
hold responsible  | v | ACCUSE allege      | subj > obj                                                                         | obj!=@abstract, obj!=@sport, both
hurl              | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
impeach           | v | ACCUSE allege      | subj > obj/with                                                                    | obj!=fee;price;tax;interest;battery
implicate         | v | ACCUSE allege      | subj > obj                                                                         | subj!=@business
incriminate       | v | ACCUSE allege      | subj > obj                                                                         | subj!=@business
indict            | v | ACCUSE allege      | subj > obj/with                                                                    | obj!=fee;price;tax;interest;battery
initiate          | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
initiate          | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
inquire           | v | ACCUSE investigate | subj > obj/gen(obj)/into/gen(into)                                                 | actor
insist            | v | ACCUSE allege      | subj > clause/obj                                                                  | clause=attack;kill;violate;support;sponsor;arm;plot;plan;back;bomb;shell;cross;fire;rig;torture;smuggle;interfere;massacre;train;fund;kidnap;bear;abduct, actor
institute         | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
insult            | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
interrogate       | v | ACCUSE investigate | subj > obj/gen(obj)                                                                | obj=person_word;person;suspect;witness;group, actor, subj=police;detective;prosecutor;investigator;judge;magistrate;fbi;FBI;inspector;agent
interrogate       | v | ACCUSE investigate | subj > obj                                                                         | both
interview         | v | ACCUSE investigate | subj > obj/gen(obj)                                                                | obj=person_word;person;suspect;witness;group, actor, subj=police;detective;prosecutor;investigator;judge;magistrate;fbi;FBI;inspector;agent
inveigh           | v | ACCUSE disapprove  | subj > against/gen(against)/of/gen(of)/for                                         | actor
investigate       | v | ACCUSE investigate | subj > obj/gen(obj)/into/gen(into)                                                 | actor
investigate       | v | ACCUSE investigate | subj > obj/gen(obj)/by(obj)                                                        | obj=@investigable
issue             | v | ACCUSE disapprove  | subj > with/to/against/about/over/gen(over)                                        | obj=complaint;protest;objection;note, actor
jeer              | v | ACCUSE disapprove  | subj > at/gen(at)/against/gen(against)                                             | actor
knock             | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)                                                        | both, obj!=@abstract
label             | v | ACCUSE disapprove  | subj > obj/gen(obj)/as/subj(clause)                                                | clause=@bad_word, actor
label             | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
lambast           | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
lambaste          | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
lament            | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
lash              | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)                                                        | both, obj!=@abstract
lash out          | v | ACCUSE disapprove  | subj > at/gen(at)/against/gen(against)                                             | actor
launch            | v | ACCUSE disapprove  | subj > against/gen(against)/of                                                     | obj=campaign;tirade;diatribe;attack;broadside, actor, against=*
launch            | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
launch            | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
lay               | v | ACCUSE allege      | subj > on/gen(on)/to                                                               | obj=blame;responsibility;guilt
lay               | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
level             | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
lodge             | v | ACCUSE disapprove  | subj > with/to/against/about/over/gen(over)                                        | obj=complaint;protest;objection;note, actor
lodge             | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
look into         | v | ACCUSE investigate | subj > obj/gen(obj)/into/gen(into)                                                 | actor
maintain          | v | ACCUSE allege      | subj > clause/obj                                                                  | clause=@misdeed, actor
maintain          | v | ACCUSE allege      | subj > clause/obj                                                                  | clause=attack;kill;violate;support;sponsor;arm;plot;plan;back;bomb;shell;cross;fire;rig;torture;smuggle;interfere;massacre;train;fund;kidnap;bear;abduct, actor
make              | v | ACCUSE disapprove  | subj > with/to/against/about/over/gen(over)                                        | obj=complaint;protest;objection;note, actor
make              | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
malign            | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
moan              | v | ACCUSE disapprove  | subj > about/gen(about)/of/gen(of)/over/at/gen(over)/against/clause                | actor, subj!=@sport
mock              | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
mount             | v | ACCUSE disapprove  | subj > against/gen(against)/of                                                     | obj=campaign;tirade;diatribe;attack;broadside, actor, against=*
name as suspect   | v | ACCUSE allege      | subj > obj                                                                         | obj!=@abstract, obj!=@sport, both
object            | v | ACCUSE disapprove  | subj > to/gen(to)/by(to)                                                           | actor
open              | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
open              | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
oppose            | v | ACCUSE disapprove  | subj > gen(obj)/by(obj)/obj                                                        | both, obj!=@sport
oppose            | v | ACCUSE disapprove  | subj > gen(obj)/by(obj)/obj                                                        | actor, obj=@misdeed
order             | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
pan               | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)                                                        | both, obj!=@abstract
pillory           | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
pin               | v | ACCUSE allege      | subj > on/gen(on)/to                                                               | obj=blame;responsibility;guilt
place             | v | ACCUSE allege      | subj > on/gen(on)/to                                                               | obj=blame;responsibility;guilt
place             | v | ACCUSE investigate | subj > obj/gen(obj)                                                                | under=investigation;scrutiny;suspicion, recipient
place under       | v | ACCUSE investigate | subj > obj/gen(obj)                                                                | under=investigation;inquiry;scrutiny
prefer            | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
prepare           | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
present           | v | ACCUSE allege      | subj > gen(obj)/in(obj)/of/by(obj)                                                 | obj=evidence;proof;hand;link;responsibility, actor, in=*
press             | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
probe             | v | ACCUSE investigate | subj > obj/gen(obj)/into/gen(into)                                                 | actor
probe             | v | ACCUSE investigate | subj > obj/gen(obj)/by(obj)                                                        | obj=@investigable
prosecute         | v | ACCUSE allege      | subj > obj/with                                                                    | obj!=fee;price;tax;interest;battery, future=THREATEN arrest
protest           | v | ACCUSE disapprove  | subj > to/with/obj/against/over/gen(over)/gen(obj)/gen(against)                    | obj!=@sport, actor, subj=@official_word
protest           | v | ACCUSE disapprove  | subj > to/with/obj/against/gen(obj)                                                | both
put               | v | ACCUSE allege      | subj > on/gen(on)/to                                                               | obj=blame;responsibility;guilt
put               | v | ACCUSE investigate | subj > obj/gen(obj)                                                                | under=investigation;scrutiny;suspicion, recipient
put on trial      | v | ACCUSE allege      | subj > obj/against                                                                 |
put under         | v | ACCUSE investigate | subj > obj/gen(obj)                                                                | under=investigation;inquiry;scrutiny
question          | v | ACCUSE disapprove  | subj > gen(obj)/by(obj)/obj                                                        | actor, obj=*, obj!=@sport
question          | v | ACCUSE investigate | subj > obj/gen(obj)/by(obj)                                                        | obj=@investigable
question          | v | ACCUSE investigate | subj > obj/gen(obj)                                                                | obj=person_word;person;suspect;witness;group, actor, subj=police;detective;prosecutor;investigator;judge;magistrate;fbi;FBI;inspector;agent
quiz              | v | ACCUSE investigate | subj > obj/gen(obj)                                                                | obj=person_word;person;suspect;witness;group, actor, subj=police;detective;prosecutor;investigator;judge;magistrate;fbi;FBI;inspector;agent
rail              | v | ACCUSE disapprove  | subj > at/gen(at)/against/gen(against)                                             | actor
rail against      | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
raise             | v | ACCUSE disapprove  | subj > with/to/against/about/over/gen(over)                                        | obj=complaint;protest;objection;note, actor
raise             | v | ACCUSE disapprove  | subj > at/over/gen(at)/gen(over)/about/gen(about)/with/against/of(obj)/gen(to)/for | obj=@be_against, actor
rally             | v | ACCUSE disapprove  | subj > against                                                                     | obj=supporter;ally;opposition;support;nation;people, both
rap               | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
rebuke            | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
say | v | ACCUSE disapprove | subj > subj(clause)/gen(clause) | clause=unfounded;unfound;unjustified;unjustify;unacceptable;illegal;unlawful;outrageous;shameful;irresponsible;absurd;ridiculous;unfair;disgraceful;deplorable;unconstitutional;undemocratic;disproportionate;reckless;baseless;groundless;unwarranted;intolerable;illegitimate;provocation;disgrace;farce;sham;outrage;travesty;mockery;betrayal;mistake;hypocritical;counterproductive;arbitrary;barbaric;inhumane;cowardly;scandalous;scandal, actor, subj!=@sport;@business
say | v | ACCUSE disapprove | subj > subj(clause) | clause=harm;undermine;violate;betray;endanger;jeopardise;jeopardize;flout;trample;poison, actor, subj!=@sport;@business
regard            | v | ACCUSE disapprove  | subj > obj/gen(obj)/as/subj(clause)                                                | clause=@bad_word, actor
regard            | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
register          | v | ACCUSE disapprove  | subj > with/to/against/about/over/gen(over)                                        | obj=complaint;protest;objection;note, actor
register          | v | ACCUSE disapprove  | subj > at/over/gen(at)/gen(over)/about/gen(about)/with/against/of(obj)/gen(to)/for | obj=@be_against, actor
regret            | v | ACCUSE disapprove  | subj > gen(obj)/by(obj)/obj                                                        | actor, obj=*, obj!=@sport
reiterate         | v | ACCUSE disapprove  | subj > at/over/gen(at)/gen(over)/about/gen(about)/with/against/of(obj)/gen(to)/for | obj=@be_against, actor
reopen            | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
reprehend         | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
reprimand         | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
reproach          | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
reprove           | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
resent            | v | ACCUSE disapprove  | subj > gen(obj)/by(obj)/obj                                                        | actor, obj=*, obj!=@sport
review            | v | ACCUSE investigate | subj > obj/gen(obj)/by(obj)                                                        | obj=@investigable
revile            | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
ridicule          | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
roast             | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)                                                        | both, obj!=@abstract
savage            | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)                                                        | both, obj!=@abstract
scoff             | v | ACCUSE disapprove  | subj > at/gen(at)/against/gen(against)                                             | actor
scold             | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
scorn             | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
scrutinise        | v | ACCUSE investigate | subj > obj/gen(obj)/by(obj)                                                        | obj=@investigable
scrutinize        | v | ACCUSE investigate | subj > obj/gen(obj)/by(obj)                                                        | obj=@investigable
search            | v | ACCUSE investigate | subj > obj/gen(obj)                                                                | obj=person_word;person;suspect;witness;group, actor, subj=police;detective;prosecutor;investigator;judge;magistrate;fbi;FBI;inspector;agent
see               | v | ACCUSE disapprove  | subj > obj/gen(obj)/as/subj(clause)                                                | clause=@bad_word, actor
see               | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
see               | v | ACCUSE allege      | subj > gen(obj)/in(obj)/of/by(obj)                                                 | obj=evidence;proof;hand;link;responsibility, actor, in=*
send              | v | ACCUSE disapprove  | subj > with/to/against/about/over/gen(over)                                        | obj=complaint;protest;objection;note, actor
set up            | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
show              | v | ACCUSE disapprove  | subj > at/over/gen(at)/gen(over)/about/gen(about)/with/against/of(obj)/gen(to)/for | obj=@be_against, actor
skewer            | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)                                                        | both, obj!=@abstract
slam              | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
slam              | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
slate             | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
sneer             | v | ACCUSE disapprove  | subj > at/gen(at)/against/gen(against)                                             | actor
speak against     | v | ACCUSE disapprove  | subj > against/gen(against)/of/gen(of)/for                                         | actor
speak out         | v | ACCUSE disapprove  | subj > against/gen(against)/of/gen(of)/for                                         | actor
stand             | v | ACCUSE allege      | - > subj                                                                           | on=trial, recipient
stand             | v | ACCUSE allege      | - > subj                                                                           | obj=trial, recipient
start             | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
start             | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor
state             | v | ACCUSE disapprove  | subj > at/over/gen(at)/gen(over)/about/gen(about)/with/against/of(obj)/gen(to)/for | obj=@be_against, actor
study             | v | ACCUSE investigate | subj > obj/gen(obj)/by(obj)                                                        | obj=@investigable
submit            | v | ACCUSE disapprove  | subj > with/to/against/about/over/gen(over)                                        | obj=complaint;protest;objection;note, actor
subpoena          | v | ACCUSE investigate | subj > obj                                                                         | both
sue               | v | ACCUSE allege      | subj > obj/against                                                                 |
summon            | v | ACCUSE disapprove  | subj > obj                                                                         | obj=ambassador;envoy;diplomat;charge;chargé, actor
summon            | v | ACCUSE disapprove  | subj > gen(obj)/obj                                                                | obj=ambassador;envoy;diplomat, actor
suspect           | v | ACCUSE allege      | subj > clause/obj                                                                  | clause=attack;kill;violate;support;sponsor;arm;plot;plan;back;bomb;shell;cross;fire;rig;torture;smuggle;interfere;massacre;train;fund;kidnap;bear;abduct, actor
suspect           | v | ACCUSE allege      | subj > obj                                                                         | obj!=@abstract, obj!=@sport, both
suspect of        | v | ACCUSE allege      | subj > obj/of/gen(of)                                                              | subj!=@business
take              | v | ACCUSE disapprove  | subj > of/gen(of)/about/for                                                        | obj=view, of=*, actor
take              | v | ACCUSE allege      | subj > against                                                                     | obj=charge;lawsuit;suit;case;complaint;claim;action;proceeding;accusation;allegation;indictment, actor, against=*
take exception    | v | ACCUSE disapprove  | subj > against/gen(against)/of/gen(of)/for                                         | actor
take to court     | v | ACCUSE allege      | subj > obj/against                                                                 |
take to task      | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
taunt             | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
term              | v | ACCUSE disapprove  | subj > obj/gen(obj)/as/subj(clause)                                                | clause=@bad_word, actor
term              | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
tongue-lash       | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
trash             | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)                                                        | both, obj!=@abstract
try               | v | ACCUSE allege      | subj > obj/with                                                                    | obj!=fee;price;tax;interest;battery, obj=*, clause!=*
try               | v | ACCUSE allege      | - > obj                                                                            | passive, for=*
uncover           | v | ACCUSE allege      | subj > gen(obj)/in(obj)/of/by(obj)                                                 | obj=evidence;proof;hand;link;responsibility, actor, in=*
unleash           | v | ACCUSE disapprove  | subj > against/gen(against)/of                                                     | obj=campaign;tirade;diatribe;attack;broadside, actor, against=*
upbraid           | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
vent              | v | ACCUSE disapprove  | subj > at/over/gen(at)/gen(over)/about/gen(about)/with/against/of(obj)/gen(to)/for | obj=@be_against, actor
view              | v | ACCUSE disapprove  | subj > obj/gen(obj)/as/subj(clause)                                                | clause=@bad_word, actor
view              | v | ACCUSE disapprove  | subj > obj/gen(obj)                                                                | as=@bad_word, actor
vilify            | v | ACCUSE disapprove  | subj > obj/gen(obj)/by(obj)/for(obj)                                               | obj!=@sport, subj!=@business
voice             | v | ACCUSE disapprove  | subj > at/over/gen(at)/gen(over)/about/gen(about)/with/against/of(obj)/gen(to)/for | obj=@be_against, actor
voice             | v | ACCUSE disapprove  | subj > over/gen(over)/at/gen(at)/about/gen(about)/by(over)/by(at)                  | obj=regret, over=*, actor
voice             | v | ACCUSE disapprove  | subj > over/gen(at)/by(at)                                                         | obj=regret, at=*, actor
widen             | v | ACCUSE investigate | subj > into/gen(into)/of(obj)/gen(obj)/on/against                                  | obj=investigation;probe;inquiry;enquiry;inquest;review;fact-finding;audit;commission, actor

# nouns
@ lemma | pos | act | frame | if
accusation          | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/of/clause/obj            | actor
allegation          | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/of/clause/obj            | actor
anger               | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > about/against/to/obj             | both
arraignment         | n | ACCUSE allege      | by/subj > of/gen/obj                                         | recipient
attack              | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > about/against/to/obj             | both
backlash            | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
broadside           | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
case                | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/obj                      | against=*, actor
censure             | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
censure             | n | ACCUSE disapprove  | from/among/adj/subj > subj/of/over/obj                       | subj=*, actor
charge              | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/obj                      | against=*, actor
charge              | n | ACCUSE allege      | gen/adj/comp/subj > clause/against/obj                       | clause=@misdeed, actor
claim               | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/obj                      | against=*, actor
claim               | n | ACCUSE allege      | gen/adj/comp/subj > clause/against/obj                       | clause=@misdeed, actor
complaint           | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > about/against/to/obj             | both
complaint           | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/obj                      | against=*, actor
concern             | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > about/against/to/obj             | both
condemnation        | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
condemnation        | n | ACCUSE disapprove  | from/among/adj/subj > subj/of/over/obj                       | subj=*, actor
court case          | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/of/clause/obj            | actor
court-martial       | n | ACCUSE allege      | by/subj > of/gen/obj                                         | recipient
criticism           | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
criticism           | n | ACCUSE disapprove  | from/among/adj/subj > subj/of/over/obj                       | subj=*, actor
denunciation        | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
diatribe            | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
disapproval         | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
dismay              | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > about/against/to/obj             | both
enquiry             | n | ACCUSE investigate | gen/by/adj/comp/subj > into/of/against/gen(into)/gen(of)/obj | actor
fury                | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
grievance           | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > about/against/to/obj             | both
impeachment         | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/of/clause/obj            | actor
indictment          | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/of/clause/obj            | actor
indignation         | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
inquest             | n | ACCUSE investigate | gen/by/adj/comp/subj > into/of/against/gen(into)/gen(of)/obj | actor
inquiry             | n | ACCUSE investigate | gen/by/adj/comp/subj > into/of/against/gen(into)/gen(of)/obj | actor
insinuation         | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/of/clause/obj            | actor
investigation       | n | ACCUSE investigate | gen/by/adj/comp/subj > into/of/against/gen(into)/gen(of)/obj | actor
lawsuit             | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/of/clause/obj            | actor
manhunt             | n | ACCUSE investigate | gen/by/adj/comp/subj > into/of/against/gen(into)/gen(of)/obj | actor
objection           | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > about/against/to/obj             | both
outburst            | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
outcry              | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
outcry              | n | ACCUSE disapprove  | from/among/adj/subj > subj/of/over/obj                       | subj=*, actor
outrage             | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
outrage             | n | ACCUSE disapprove  | from/among/adj/subj > subj/of/over/obj                       | subj=*, actor
probe               | n | ACCUSE investigate | gen/by/adj/comp/subj > into/of/against/gen(into)/gen(of)/obj | actor
proceeding          | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/obj                      | against=*, actor
prosecution         | n | ACCUSE allege      | by/subj > of/gen/obj                                         | recipient
protest note        | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
rebuke              | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
rebuke              | n | ACCUSE disapprove  | from/among/adj/subj > subj/of/over/obj                       | subj=*, actor
recrimination       | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/of/clause/obj            | actor
reprimand           | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
reproach            | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
scolding            | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
suit                | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/obj                      | against=*, actor
tirade              | n | ACCUSE disapprove  | gen/by/from/adj/comp/subj > of/against/over/to/obj           | actor
trial               | n | ACCUSE allege      | gen/by/from/adj/comp/subj > against/obj                      | against=*, actor
trial               | n | ACCUSE allege      | by/subj > of/gen/obj                                         | recipient
under investigation | n | ACCUSE investigate | - > subj/obj                                                 | recipient
under scrutiny      | n | ACCUSE investigate | - > subj/obj                                                 | recipient
under suspicion     | n | ACCUSE investigate | - > subj/obj                                                 | recipient

# adjectives and participles as predicates
@ lemma | pos | act | frame | if
alarmed          | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
angered          | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
angry            | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
annoyed          | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
appalled         | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
barbaric         | a | ACCUSE disapprove | speaker > subj/gen(subj)                                                    | both
concerned        | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
critical         | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
deeply concerned | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
deplorable       | a | ACCUSE disapprove | speaker > subj/gen(subj)                                                    | both
disappointed     | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
disgraceful      | a | ACCUSE disapprove | speaker > subj/gen(subj)                                                    | both
disgusted        | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
dismayed         | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
displeased       | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
dissatisfied     | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
furious          | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
guilty           | a | ACCUSE allege     | speaker > subj                                                              | for=@misdeed, both
horrified        | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
hostile          | a | ACCUSE disapprove | subj/speaker > to/gen(to)                                                   | both
hypocritical     | a | ACCUSE disapprove | speaker > subj/gen(subj)                                                    | both
indignant        | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
infuriated       | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
intolerable      | a | ACCUSE disapprove | speaker > subj/gen(subj)                                                    | both
irate            | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
irresponsible    | a | ACCUSE disapprove | speaker > subj/gen(subj)                                                    | both
irritated        | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
opposed          | a | ACCUSE disapprove | subj/speaker > to/gen(to)                                                   | both
outraged         | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
outrageous       | a | ACCUSE disapprove | speaker > subj/gen(subj)                                                    | both
regrettable      | a | ACCUSE disapprove | speaker > subj/gen(subj)                                                    | both
reprehensible    | a | ACCUSE disapprove | speaker > subj/gen(subj)                                                    | both
resentful        | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
responsible      | a | ACCUSE allege     | speaker > subj                                                              | for=@misdeed, both
sceptical        | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
shameful         | a | ACCUSE disapprove | speaker > subj/gen(subj)                                                    | both
shocked          | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
skeptical        | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
troubled         | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
unacceptable     | a | ACCUSE disapprove | speaker > subj/gen(subj)                                                    | both
unforgivable     | a | ACCUSE disapprove | speaker > subj/gen(subj)                                                    | both
unhappy          | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
unjustified      | a | ACCUSE disapprove | speaker > subj/gen(subj)                                                    | both
upset            | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
worried          | a | ACCUSE disapprove | subj/speaker > about/with/at/over/of/gen(about)/gen(with)/gen(over)/gen(at)/by/in(by)/gen(by) | actor
abhorrent | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
absurd | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
appalling | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
arbitrary | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
brutal | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
counterproductive | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
counter-productive | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
cruel | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
cynical | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
despicable | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
destabilising | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
destabilizing | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
disappointing | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
discriminatory | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
disproportionate | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
divisive | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
dishonest | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
flawed | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
harmful | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
heinous | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
illegal | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
illegitimate | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
immoral | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
inadequate | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
inexcusable | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
inhumane | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
insulting | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
misguided | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
negligent | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
offensive | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
oppressive | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
politically-motivated | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
premature | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
provocative | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
reckless | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
repressive | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
scandalous | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
short-sighted | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
shocking | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
unconstitutional | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
undemocratic | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
unhelpful | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
unjust | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
unlawful | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
unfair | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
unwarranted | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
wrong | a | ACCUSE disapprove | speaker > subj/gen(subj) | both
