# REJECT: refuse, reject, deny, veto, call off a meeting, bar entry; negated consent is refusal (`neg`).

# verbs
@ lemma | pos | act | frame | if
call | v | REJECT | subj > gen(obj)/by(obj)/of(obj)/from(obj)/in(obj) | obj=report;accusation;allegation;claim;charge;suggestion;criticism;assertion;story;rumour;rumor, clause=baseless;false;fabricated;unfounded;groundless;untrue;lie;nonsense;propaganda;rumour;fabrication;invention;slander;libel;fiction;ridiculous;absurd, actor
dismiss | v | REJECT | subj > gen(obj)/by(obj)/of(obj)/from(obj)/in(obj) | obj=report;accusation;allegation;claim;charge;suggestion;criticism;assertion;story;rumour;rumor, as=baseless;false;fabricated;unfounded;groundless;untrue;lie;nonsense;propaganda;rumour;fabrication;invention;slander;fiction;ridiculous;absurd;motivated;rubbish, actor
fail | v | REJECT change | subj > obj(clause)/gen(clause) | clause=approve;pass;ratify;endorse, subj=parliament;senate;congress;assembly;lawmaker;legislature;Knesset;Duma;Bundestag;house;council, actor
pour cold water | v | REJECT | subj > on/gen(on)/by(on) | actor, on=*
block | v | REJECT assist | subj > gen(obj)/by(obj)/to(obj)/for(obj)/for/to/obj | obj=package;aid;loan;fund;funding;money;bailout;tranche;disbursement;release;delivery;shipment, actor
veto | v | REJECT assist | subj > gen(obj)/by(obj)/to(obj)/for(obj)/for/to | obj=package;aid;loan;fund;funding;bailout;tranche, actor
hold up | v | REJECT assist | subj > gen(obj)/by(obj)/to(obj)/for(obj)/for/to | obj=package;aid;loan;fund;funding;bailout;tranche, actor
rubbish | v | REJECT | subj > gen(obj)/by(obj)/of(obj)/obj | actor, obj=*
pooh-pooh | v | REJECT | subj > gen(obj)/by(obj)/of(obj)/obj | actor, obj=*
knock back | v | REJECT | subj > gen(obj)/by(obj)/from(obj)/obj | actor, obj=@demand;@offer
insist | v | REJECT | subj > to(clause)/obj(clause)/with(clause)/clause | clause=negated, actor
vow | v | REJECT | subj > to(clause)/obj(clause)/with(clause) | clause=negated, actor
pledge | v | REJECT | subj > to(clause)/obj(clause)/with(clause) | clause=negated, actor, clause=@do_yield
vow | v | REJECT | subj > obj(clause)/gen(clause) | clause=fight;resist;defy;appeal;challenge;contest;oppose;remain;stay, obj(clause)=decision;impeachment;ruling;verdict;charge;conviction;order;ban;move;law;plan;accusation;allegation;removal;dismissal;deportation;extradition;it, actor
promise | v | REJECT | subj > obj(clause)/gen(clause) | clause=fight;resist;defy;appeal;challenge;contest;oppose, obj(clause)=decision;impeachment;ruling;verdict;charge;conviction;order;ban;move;law;plan;accusation;allegation;removal;dismissal;deportation;extradition, actor
stay away | v | REJECT meet | subj > from/with(from)/gen(from)/of(from)/with | from=@meeting;inauguration;ceremony;funeral;celebration, actor
hand over | v | REJECT yield | subj > to/obj/gen(obj) | neg, actor
plead guilty | v | REJECT | subj > to | neg, actor
protest innocence | v | REJECT | subj > - | actor
turn away | v | REJECT yield | subj > obj/gen(obj)/of(obj)/from(obj) | obj=ship;boat;vessel;plane;flight;aircraft;migrant;refugee;asylum;deportee;delegation;inspector;observer;convoy;journalist;envoy, actor
turn back | v | REJECT yield | subj > obj/gen(obj)/of(obj)/from(obj) | obj=ship;boat;vessel;plane;flight;aircraft;migrant;refugee;asylum;deportee;delegation;inspector;observer;convoy;journalist;envoy, actor
recognise | v | REJECT | subj > gen(obj)/obj/as/of(obj) | neg, actor, obj=*
recognize | v | REJECT | subj > gen(obj)/obj/as/of(obj) | neg, actor, obj=*
ignore | v | REJECT | subj > gen(obj)/by(obj)/from(obj)/to(obj) | obj=order;warning;call;appeal;demand;deadline;ultimatum;plea;ruling;ban;curfew;summons;request;resolution;protest, actor
act in self-defence | v | REJECT | subj > - | actor
act in self-defense | v | REJECT | subj > - | actor
deny | v | REJECT | subj > obj/gen(obj)/to/gen(to) | obj=visa;entry;permission;access;accreditation;permit;bail, actor
give up | v | REJECT yield | subj > to/for | neg, actor, obj!=hope;search
abandon            | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
abort              | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
abrogate           | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=agreement;deal;treaty;pact;accord;truce;ceasefire;promise;pledge;condition;commitment, actor
absent             | v | REJECT meet   | subj > from/with(from)/gen(from)                                      | from=@meeting_called_off, actor
accede             | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
accept             | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
agree              | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
agree              | v | REJECT change | subj > gen(obj)/obj                                                   | neg, actor, clause=*
allow              | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
annul              | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=agreement;deal;treaty;pact;accord;truce;ceasefire;promise;pledge;condition;commitment, actor
apologise          | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
apologise will     | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
apologise would    | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
apologize          | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
apologize will     | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
apologize would    | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
approve            | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
arm will           | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
arm would          | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
attend will        | v | REJECT meet   | subj > with/obj/gen(obj)/to/in                                        | neg, actor, subj!=@sport
attend would       | v | REJECT meet   | subj > with/obj/gen(obj)/to/in                                        | neg, actor, subj!=@sport
back               | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
back out           | v | REJECT meet   | subj > with(of)/gen(of)/with                                          | of=@meeting_called_off;session;hall;room;chamber, actor
back out           | v | REJECT        | subj > gen(of)/of/with(of)/with                                       | of=agreement;deal;treaty;pact;accord, actor
balk               | v | REJECT meet   | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_meet, actor
balk               | v | REJECT yield  | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_yield, actor
balk               | v | REJECT assist | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_assist, actor
balk               | v | REJECT change | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_change, actor
balk               | v | REJECT        | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=*, actor
balk               | v | REJECT        | subj > clause/obj/to/gen(obj)                                         | actor
ban                | v | REJECT        | subj > obj/from                                                       | from=entry;country;visit;enter;territory;attend, both, obj!=@sport
bar                | v | REJECT        | subj > obj/from                                                       | from=entry;country;visit;enter;territory;attend, both, obj!=@sport
stop | v | REJECT yield | subj > obj/gen(obj) | both, clause=return;enter;visit;land;dock, actor, obj!=@sport
prevent | v | REJECT yield | subj > obj/gen(obj) | both, clause=return;enter;visit;land;dock, actor, obj!=@sport
block | v | REJECT yield | subj > obj/gen(obj) | both, clause=return;enter;visit;land;dock, actor, obj!=@sport
ban | v | REJECT yield | subj > obj/gen(obj) | both, clause=return;enter;visit;land;dock, actor, obj!=@sport
bar | v | REJECT yield | subj > obj/gen(obj) | both, clause=return;enter;visit;land;dock, actor, obj!=@sport
baulk              | v | REJECT meet   | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_meet, actor
baulk              | v | REJECT yield  | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_yield, actor
baulk              | v | REJECT assist | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_assist, actor
baulk              | v | REJECT change | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_change, actor
baulk              | v | REJECT        | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=*, actor
baulk              | v | REJECT        | subj > clause/obj/to/gen(obj)                                         | actor
block              | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
block              | v | REJECT        | subj > obj/from                                                       | from=entry;country;visit;enter;territory;attend, both, obj!=@sport
block              | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
block              | v | REJECT        | subj > gen(obj)/by(obj)/obj/to                                        | both, obj!=@abstract
bow                | v | REJECT        | subj > gen(to)/to/by(to)                                              | to=demand;pressure;threat;ultimatum;terrorism;terrorist;kidnapper;hostage, actor, neg
boycott            | v | REJECT meet   | subj > gen(obj)/by(obj)/from(obj)/with(obj)/with/for(obj)/obj         | actor, obj=@meeting;invitation
boycott            | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
breach             | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=agreement;deal;treaty;pact;accord;truce;ceasefire;promise;pledge;condition;commitment, actor
break              | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=agreement;deal;treaty;pact;accord;truce;ceasefire;promise;pledge;condition;commitment, actor
break              | v | REJECT        | subj > gen(obj)/by(obj)/of(obj)/obj                                   | obj=ban;law;curfew;embargo;order;rule;injunction;restriction;court;authority;blockade, both
break off          | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
break up           | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
brush              | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | obj=@demand;@offer;@accusation;warning;threat;deadline;resolution, actor
brush aside        | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
brush aside        | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;@accusation;@offer;criticism;concern;fear
brush off          | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
budge              | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
call off           | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
call off           | v | REJECT meet   | gen(obj)/between(obj)/of(obj)/with(obj) > -                           | passive, obj=@meeting_called_off, actor
call off           | v | REJECT meet   | subj > with/in/between/with(obj)/between(obj)/in(obj)                 | obj=mediation;effort;mission;initiative;negotiation;visit, actor
cancel             | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
cancel             | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=agreement;deal;treaty;pact;accord;truce;ceasefire;promise;pledge;condition;commitment, actor
cancel             | v | REJECT meet   | gen(obj)/between(obj)/of(obj)/with(obj) > -                           | passive, obj=@meeting_called_off, actor
capitulate         | v | REJECT        | subj > gen(to)/to/by(to)                                              | to=demand;pressure;threat;ultimatum;terrorism;terrorist;kidnapper;hostage, actor, neg
cast               | v | REJECT        | subj > against/of/from/to                                             | obj=veto;rejection;refusal;denial;no, actor
cave in            | v | REJECT        | subj > gen(to)/to/by(to)                                              | to=demand;pressure;threat;ultimatum;terrorism;terrorist;kidnapper;hostage, actor, neg
change             | v | REJECT change | subj > gen(obj)/obj                                                   | neg, actor, obj=policy;stance;position;course;law;mind;plan;view
comply             | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
compromise         | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
compromise will    | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
compromise would   | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
concede            | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
consent            | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
contest            | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | obj=@demand;@offer;@accusation;warning;threat;deadline;resolution, actor
contradict         | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
contribute will    | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
contribute would   | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
cooperate          | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
cut short          | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
decide             | v | REJECT        | subj > to/gen(to)/on                                                  | against=*, both
declare            | v | REJECT change | subj > gen(to)/by(to)/obj/to                                          | obj=opposition;resistance;objection, actor
decline            | v | REJECT meet   | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_meet, actor, clause!=comment;say;discuss;answer;elaborate;confirm;identify;name;specify;disclose;speculate;reveal;respond;be
decline            | v | REJECT yield  | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_yield, actor, clause!=comment;say;discuss;answer;elaborate;confirm;identify;name;specify;disclose;speculate;reveal;respond;be
decline            | v | REJECT assist | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_assist, actor, clause!=comment;say;discuss;answer;elaborate;confirm;identify;name;specify;disclose;speculate;reveal;respond;be
decline            | v | REJECT change | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_change, actor, clause!=comment;say;discuss;answer;elaborate;confirm;identify;name;specify;disclose;speculate;reveal;respond;be
decline            | v | REJECT        | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=*, actor, clause!=comment;say;discuss;answer;elaborate;confirm;identify;name;specify;disclose;speculate;reveal;respond;be
decline            | v | REJECT        | subj > clause/obj/to/gen(obj)                                         | actor, clause!=comment;say;discuss;answer;elaborate;confirm;identify;name;specify;disclose;speculate;reveal;respond;be
decline            | v | REJECT yield  | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;call;appeal, obj!=plan;proposal;idea
decline            | v | REJECT meet   | subj > gen(obj)/by(obj)/from(obj)/with(obj)/with/for(obj)/obj         | actor, obj=@meeting;invitation
decline            | v | REJECT assist | subj > gen(obj)/by(obj)/from(obj)/for(obj)/to/obj                     | actor, obj=@aid
defeat             | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
defeat             | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
defer              | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
defy               | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
defy               | v | REJECT yield  | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;call;appeal, obj!=plan;proposal;idea
defy               | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | obj=@demand;@offer;@accusation;warning;threat;deadline;resolution, actor
defy               | v | REJECT        | subj > gen(obj)/by(obj)/of(obj)/obj                                   | obj=ban;law;curfew;embargo;order;rule;injunction;restriction;court;authority;blockade, both
delay              | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
demur              | v | REJECT        | subj > clause/obj/to/gen(obj)                                         | actor
denounce           | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=treaty;pact;truce;ceasefire;convention;protocol;armistice, actor
denounce rejection | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
deny               | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/of(obj)/clause/to/obj               | actor, obj!=access;entry;visa;passage;bail;permission
deny               | v | REJECT        | subj > obj/dat/to/gen(obj)                                            | obj=access;entry;visa;passage;permission;asylum;request;bail;overflight;clearance
derail             | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
disavow            | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
discard            | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
disclaim           | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
discount           | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
dismiss            | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
dismiss            | v | REJECT yield  | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;call;appeal, obj!=plan;proposal;idea
dismiss            | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
dismiss            | v | REJECT meet   | subj > gen(obj)/by(obj)/from(obj)/with(obj)/with/for(obj)/obj         | actor, obj=@meeting;invitation
dismiss            | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;@accusation;@offer;criticism;concern;fear
disobey            | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | obj=@demand;@offer;@accusation;warning;threat;deadline;resolution, actor
disobey            | v | REJECT        | subj > gen(obj)/by(obj)/of(obj)/obj                                   | obj=ban;law;curfew;embargo;order;rule;injunction;restriction;court;authority;blockade, both
disown             | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
disregard          | v | REJECT yield  | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;call;appeal, obj!=plan;proposal;idea
disregard          | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | obj=@demand;@offer;@accusation;warning;threat;deadline;resolution, actor
disregard          | v | REJECT        | subj > gen(obj)/by(obj)/of(obj)/obj                                   | obj=ban;law;curfew;embargo;order;rule;injunction;restriction;court;authority;blockade, both
drop out           | v | REJECT meet   | subj > with(of)/gen(of)/with                                          | of=@meeting_called_off;session;hall;room;chamber, actor
endorse            | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
exercise           | v | REJECT        | subj > against/of/from/to                                             | obj=veto;rejection;refusal;denial;no, actor
express            | v | REJECT        | subj > against/of/from/to                                             | obj=veto;rejection;refusal;denial;no, actor
express            | v | REJECT change | subj > gen(to)/by(to)/obj/to                                          | obj=opposition;resistance;objection, actor
extradite          | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
extradite will     | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
extradite would    | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
filibuster         | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
finance will       | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
finance would      | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
flaunt             | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | obj=@demand;@offer;@accusation;warning;threat;deadline;resolution, actor
flout              | v | REJECT yield  | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;call;appeal, obj!=plan;proposal;idea
flout              | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | obj=@demand;@offer;@accusation;warning;threat;deadline;resolution, actor
flout              | v | REJECT        | subj > gen(obj)/by(obj)/of(obj)/obj                                   | obj=ban;law;curfew;embargo;order;rule;injunction;restriction;court;authority;blockade, both
free will          | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
free would         | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
give in            | v | REJECT        | subj > gen(to)/to/by(to)                                              | to=demand;pressure;threat;ultimatum;terrorism;terrorist;kidnapper;hostage, actor, neg
go back            | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=agreement;deal;treaty;pact;accord;truce;ceasefire;promise;pledge;condition;commitment, actor
have intention     | v | REJECT        | subj > for/gen(for)/of(for)/with(for)/with                            | neg, actor
have plan          | v | REJECT        | subj > for/gen(for)/of(for)/with(for)/with                            | neg, actor
help will          | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
help would         | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
hesitate to        | v | REJECT meet   | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_meet, actor
hesitate to        | v | REJECT yield  | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_yield, actor
hesitate to        | v | REJECT assist | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_assist, actor
hesitate to        | v | REJECT change | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_change, actor
hesitate to        | v | REJECT        | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=*, actor
hold               | v | REJECT yield  | subj > obj/gen(obj)                                                   | obj=ground;firm
hold back from     | v | REJECT meet   | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_meet, actor
hold back from     | v | REJECT yield  | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_yield, actor
hold back from     | v | REJECT assist | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_assist, actor
hold back from     | v | REJECT change | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_change, actor
hold back from     | v | REJECT        | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=*, actor
ignore             | v | REJECT yield  | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;call;appeal, obj!=plan;proposal;idea
ignore             | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | obj=@demand;@offer;@accusation;warning;threat;deadline;resolution, actor
ignore             | v | REJECT        | subj > gen(obj)/by(obj)/of(obj)/obj                                   | obj=ban;law;curfew;embargo;order;rule;injunction;restriction;court;authority;blockade, both
impose             | v | REJECT        | subj > against/of/from/to                                             | obj=veto;rejection;refusal;denial;no, actor
intend             | v | REJECT change | subj > gen(obj)/obj                                                   | neg, actor, clause=*
issue              | v | REJECT        | subj > against/of/from/to                                             | obj=veto;rejection;refusal;denial;no, actor
join will          | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
join would         | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
kill               | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
laugh off          | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
lend will          | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
lend would         | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
lift will          | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
lift would         | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
meet will          | v | REJECT meet   | subj > with/obj/gen(obj)/to/in                                        | neg, actor, subj!=@sport
meet would         | v | REJECT meet   | subj > with/obj/gen(obj)/to/in                                        | neg, actor, subj!=@sport
negate             | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
negotiate          | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
negotiate will     | v | REJECT meet   | subj > with/obj/gen(obj)/to/in                                        | neg, actor, subj!=@sport
negotiate would    | v | REJECT meet   | subj > with/obj/gen(obj)/to/in                                        | neg, actor, subj!=@sport
obstruct           | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
obstruct           | v | REJECT        | subj > gen(obj)/by(obj)/obj/to                                        | both, obj!=@abstract
oppose             | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
oppose             | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
oppose             | v | REJECT        | subj > to/clause/obj                                                  | actor, clause=*
override           | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
overrule           | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
overturn           | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
participate        | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
participate will   | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
participate would  | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
permit             | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
plan               | v | REJECT change | subj > gen(obj)/obj                                                   | neg, actor, clause=*
postpone           | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
postpone           | v | REJECT meet   | gen(obj)/between(obj)/of(obj)/with(obj) > -                           | passive, obj=@meeting_called_off, actor
pour cold water    | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
prevent            | v | REJECT        | subj > obj/from                                                       | from=entry;country;visit;enter;territory;attend, both, obj!=@sport
prohibit           | v | REJECT        | subj > obj/from                                                       | from=entry;country;visit;enter;territory;attend, both, obj!=@sport
provide will       | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
provide would      | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
pull out           | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
pull out           | v | REJECT meet   | subj > with(of)/gen(of)/with                                          | of=@meeting_called_off;session;hall;room;chamber, actor
pull out           | v | REJECT meet   | subj > from/with(from)/gen(from)                                      | from=@meeting_called_off, actor
pull out           | v | REJECT        | subj > gen(of)/of/with(of)/with                                       | of=agreement;deal;treaty;pact;accord, actor
put off            | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
put off            | v | REJECT meet   | gen(obj)/between(obj)/of(obj)/with(obj) > -                           | passive, obj=@meeting_called_off, actor
quash              | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
quit               | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
ratify will        | v | REJECT change | subj > with/obj/gen(obj)/to                                           | neg, actor, subj!=@sport
ratify would       | v | REJECT change | subj > with/obj/gen(obj)/to                                           | neg, actor, subj!=@sport
reaffirm           | v | REJECT change | subj > gen(to)/by(to)/obj/to                                          | obj=opposition;resistance;objection, actor
reassert           | v | REJECT change | subj > gen(to)/by(to)/obj/to                                          | obj=opposition;resistance;objection, actor
rebuff             | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
rebuff             | v | REJECT yield  | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;call;appeal, obj!=plan;proposal;idea
rebuff             | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
rebuff             | v | REJECT meet   | subj > gen(obj)/by(obj)/from(obj)/with(obj)/with/for(obj)/obj         | actor, obj=@meeting;invitation
rebuff             | v | REJECT assist | subj > gen(obj)/by(obj)/from(obj)/for(obj)/to/obj                     | actor, obj=@aid
rebuff             | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | obj=@demand;@offer;@accusation;warning;threat;deadline;resolution, actor
rebuff             | v | REJECT        | subj > gen(obj)/by(obj)/obj/to                                        | both, obj!=@abstract
rebut              | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
recognise          | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
recognise will     | v | REJECT change | subj > with/obj/gen(obj)/to                                           | neg, actor, subj!=@sport
recognise would    | v | REJECT change | subj > with/obj/gen(obj)/to                                           | neg, actor, subj!=@sport
recognize          | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
recognize will     | v | REJECT change | subj > with/obj/gen(obj)/to                                           | neg, actor, subj!=@sport
recognize would    | v | REJECT change | subj > with/obj/gen(obj)/to                                           | neg, actor, subj!=@sport
reconsider will    | v | REJECT change | subj > with/obj/gen(obj)/to                                           | neg, actor, subj!=@sport
reconsider would   | v | REJECT change | subj > with/obj/gen(obj)/to                                           | neg, actor, subj!=@sport
refuse             | v | REJECT meet   | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_meet, actor
refuse             | v | REJECT yield  | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_yield, actor
refuse             | v | REJECT assist | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_assist, actor
refuse             | v | REJECT change | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_change, actor
refuse             | v | REJECT        | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=*, actor, clause!=comment;say;discuss;answer;elaborate;confirm;identify;name;specify;disclose;speculate;reveal;respond;be
refuse             | v | REJECT        | subj > clause/obj/to/gen(obj)                                         | actor, clause!=comment;say;discuss;answer;elaborate;confirm;identify;name;specify;disclose;speculate;reveal;respond;be
refuse             | v | REJECT yield  | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;call;appeal, obj!=plan;proposal;idea
refuse             | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
refuse             | v | REJECT meet   | subj > gen(obj)/by(obj)/from(obj)/with(obj)/with/for(obj)/obj         | actor, obj=@meeting;invitation
refuse             | v | REJECT assist | subj > gen(obj)/by(obj)/from(obj)/for(obj)/to/obj                     | actor, obj=@aid
refuse             | v | REJECT        | subj > obj/dat/to/gen(obj)                                            | obj=access;entry;visa;passage;permission;asylum;request;bail;overflight;clearance
refute             | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
reiterate          | v | REJECT        | subj > against/of/from/to                                             | obj=veto;rejection;refusal;denial;no, actor
reiterate          | v | REJECT change | subj > gen(to)/by(to)/obj/to                                          | obj=opposition;resistance;objection, actor
reject             | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
reject             | v | REJECT yield  | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;call;appeal, obj!=plan;proposal;idea
reject             | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
reject             | v | REJECT meet   | subj > gen(obj)/by(obj)/from(obj)/with(obj)/with/for(obj)/obj         | actor, obj=@meeting;invitation
reject             | v | REJECT assist | subj > gen(obj)/by(obj)/from(obj)/for(obj)/to/obj                     | actor, obj=@aid
reject             | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | obj=@demand;@offer;@accusation;warning;threat;deadline;resolution, actor
reject             | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=agreement;deal;treaty;pact;accord;truce;ceasefire;promise;pledge;condition;commitment, actor
release will       | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
release would      | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
renege             | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=agreement;deal;treaty;pact;accord;truce;ceasefire;promise;pledge;condition;commitment, actor
renege             | v | REJECT        | subj > on/gen(on)/with(on)                                            | actor
renounce           | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
renounce           | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=agreement;deal;treaty;pact;accord;truce;ceasefire;promise;pledge;condition;commitment, actor
repeat             | v | REJECT        | subj > against/of/from/to                                             | obj=veto;rejection;refusal;denial;no, actor
repudiate          | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
repudiate          | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=agreement;deal;treaty;pact;accord;truce;ceasefire;promise;pledge;condition;commitment, actor
resign will        | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
resign would       | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
resist             | v | REJECT yield  | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;call;appeal, obj!=plan;proposal;idea
resist             | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
resist             | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | obj=@demand;@offer;@accusation;warning;threat;deadline;resolution, actor
resist             | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
resist             | v | REJECT        | subj > gen(obj)/by(obj)/obj/to                                        | both, obj!=@abstract
resist             | v | REJECT        | subj > to/clause/obj                                                  | actor, clause=*
restate            | v | REJECT change | subj > gen(to)/by(to)/obj/to                                          | obj=opposition;resistance;objection, actor
retire             | v | REJECT meet   | subj > from/with(from)/gen(from)                                      | from=@meeting_called_off, actor
return will        | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
return would       | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
rule out           | v | REJECT meet   | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_meet, actor
rule out           | v | REJECT yield  | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_yield, actor
rule out           | v | REJECT assist | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_assist, actor
rule out           | v | REJECT change | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=@do_change, actor
rule out           | v | REJECT        | subj > clause/obj/to/gen(clause)/with(clause)                         | clause=*, actor
rule out           | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
rule out           | v | REJECT meet   | subj > gen(obj)/by(obj)/from(obj)/with(obj)/with/for(obj)/obj         | actor, obj=@meeting;invitation
rule out           | v | REJECT assist | subj > gen(obj)/by(obj)/from(obj)/for(obj)/to/obj                     | actor, obj=@aid
scoff at           | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
scorn              | v | REJECT yield  | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;call;appeal, obj!=plan;proposal;idea
scrap              | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
scrap              | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=agreement;deal;treaty;pact;accord;truce;ceasefire;promise;pledge;condition;commitment, actor
scupper            | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
scuttle            | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
see need           | v | REJECT        | subj > for/gen(for)/of(for)/with(for)/with                            | neg, actor
send will          | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
send would         | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
shelve             | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
shoot down         | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
shrug off          | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
shun               | v | REJECT meet   | subj > gen(obj)/by(obj)/from(obj)/with(obj)/with/for(obj)/obj         | actor, obj=@meeting;invitation
shun               | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | obj=@demand;@offer;@accusation;warning;threat;deadline;resolution, actor
shun               | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
sign               | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
sign will          | v | REJECT change | subj > with/obj/gen(obj)/to                                           | neg, actor, subj!=@sport
sign would         | v | REJECT change | subj > with/obj/gen(obj)/to                                           | neg, actor, subj!=@sport
skip               | v | REJECT meet   | subj > gen(obj)/by(obj)/from(obj)/with(obj)/with/for(obj)/obj         | actor, obj=@meeting;invitation
skip               | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
snub               | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
snub               | v | REJECT meet   | subj > gen(obj)/by(obj)/from(obj)/with(obj)/with/for(obj)/obj         | actor, obj=@meeting;invitation
spurn              | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
spurn              | v | REJECT yield  | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;call;appeal, obj!=plan;proposal;idea
spurn              | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
spurn              | v | REJECT meet   | subj > gen(obj)/by(obj)/from(obj)/with(obj)/with/for(obj)/obj         | actor, obj=@meeting;invitation
spurn              | v | REJECT assist | subj > gen(obj)/by(obj)/from(obj)/for(obj)/to/obj                     | actor, obj=@aid
stall              | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
stall              | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
stand              | v | REJECT yield  | subj > obj/gen(obj)                                                   | obj=ground;firm
state              | v | REJECT change | subj > gen(to)/by(to)/obj/to                                          | obj=opposition;resistance;objection, actor
stay away          | v | REJECT meet   | subj > from/with(from)/gen(from)                                      | from=@meeting_called_off, actor
stonewall          | v | REJECT        | subj > gen(obj)/by(obj)/obj/to                                        | both, obj!=@abstract
stop               | v | REJECT        | subj > obj/from                                                       | from=entry;country;visit;enter;territory;attend, both, obj!=@sport
storm out          | v | REJECT meet   | subj > with(of)/gen(of)/with                                          | of=@meeting_called_off;session;hall;room;chamber, actor
submit             | v | REJECT        | subj > gen(to)/to/by(to)                                              | to=demand;pressure;threat;ultimatum;terrorism;terrorist;kidnapper;hostage, actor, neg
succumb            | v | REJECT        | subj > gen(to)/to/by(to)                                              | to=demand;pressure;threat;ultimatum;terrorism;terrorist;kidnapper;hostage, actor, neg
supply will        | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
supply would       | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
support            | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
support will       | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
support would      | v | REJECT assist | subj > to/with/in/dat/obj/gen(obj)/for                                | neg, actor, subj!=@sport
surrender          | v | REJECT        | subj > gen(to)/to/by(to)                                              | to=demand;pressure;threat;ultimatum;terrorism;terrorist;kidnapper;hostage, actor, neg
surrender will     | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
surrender would    | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
suspend            | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
talk               | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
talk will          | v | REJECT meet   | subj > with/obj/gen(obj)/to/in                                        | neg, actor, subj!=@sport
talk would         | v | REJECT meet   | subj > with/obj/gen(obj)/to/in                                        | neg, actor, subj!=@sport
tear up            | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=agreement;deal;treaty;pact;accord;truce;ceasefire;promise;pledge;condition;commitment, actor
throw out          | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
throw out          | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
thwart             | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
thwart             | v | REJECT        | subj > gen(obj)/by(obj)/obj/to                                        | both, obj!=@abstract
tolerate           | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor
torpedo            | v | REJECT change | subj > gen(obj)/by(obj)/obj                                           | obj=bill;draft;law;legislation;motion;resolution;proposal;plan;amendment;budget;reform;treaty, actor
turn down          | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
turn down          | v | REJECT yield  | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=@demand;call;appeal, obj!=plan;proposal;idea
turn down          | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
turn down          | v | REJECT meet   | subj > gen(obj)/by(obj)/from(obj)/with(obj)/with/for(obj)/obj         | actor, obj=@meeting;invitation
turn down          | v | REJECT assist | subj > gen(obj)/by(obj)/from(obj)/for(obj)/to/obj                     | actor, obj=@aid
use                | v | REJECT        | subj > against/of/from/to                                             | obj=veto;rejection;refusal;denial;no, actor
veto               | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
veto               | v | REJECT change | subj > gen(obj)/by(obj)/for(obj)/obj                                  | actor, obj!=@person_word
violate            | v | REJECT        | subj > with/gen(obj)/with(obj)                                        | obj=agreement;deal;treaty;pact;accord;truce;ceasefire;promise;pledge;condition;commitment, actor
violate            | v | REJECT        | subj > gen(obj)/by(obj)/of(obj)/obj                                   | obj=ban;law;curfew;embargo;order;rule;injunction;restriction;court;authority;blockade, both
voice              | v | REJECT change | subj > gen(to)/by(to)/obj/to                                          | obj=opposition;resistance;objection, actor
vote               | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
vote               | v | REJECT change | subj > gen(obj)/by(obj)/obj/against                                   | against=*, actor, against!=@sport
vote down          | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
vote down          | v | REJECT change | subj > gen(obj)/by(obj)/from(obj)/for(obj)/obj                        | actor, obj=plan;proposal;idea;bill;law;motion;resolution;reform;measure;initiative;amendment;budget
walk away          | v | REJECT        | subj > gen(of)/of/with(of)/with                                       | of=agreement;deal;treaty;pact;accord, actor
walk out           | v | REJECT meet   | subj > with/with(obj)/gen(obj)/to(obj)/obj                            | obj=@meeting_called_off, actor
walk out           | v | REJECT meet   | subj > with(of)/gen(of)/with                                          | of=@meeting_called_off;session;hall;room;chamber, actor
walk out           | v | REJECT meet   | subj > from/with(from)/gen(from)                                      | from=@meeting_called_off, actor
want               | v | REJECT change | subj > gen(obj)/obj                                                   | neg, actor, clause=*
wave aside         | v | REJECT        | subj > gen(obj)/by(obj)/from(obj)/for(obj)/of(obj)/obj/to(obj)/clause | actor, obj!=@sport
wield              | v | REJECT        | subj > against/of/from/to                                             | obj=veto;rejection;refusal;denial;no, actor
withdraw           | v | REJECT meet   | subj > from/with(from)/gen(from)                                      | from=@meeting_called_off, actor
withdraw will      | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
withdraw would     | v | REJECT yield  | subj > from/to/with/on/obj/gen(obj)/in                                | neg, actor, subj!=@sport
withhold           | v | REJECT        | subj > obj/dat/to/gen(obj)                                            | obj=access;entry;visa;passage;permission;asylum;request;bail;overflight;clearance
yield              | v | REJECT        | subj > gen(to)/to/by(to)                                              | to=demand;pressure;threat;ultimatum;terrorism;terrorist;kidnapper;hostage, actor, neg
yield              | v | REJECT        | subj > with/gen(with)/obj/to/gen(obj)/clause                          | neg, actor

# nouns
@ lemma | pos | act | frame | if
boycott         | n | REJECT meet   | by/adj/comp/gen/subj > of/obj                             | actor, of=@meeting_called_off
cancellation    | n | REJECT meet   | by/adj/comp/gen/subj > of/obj                             | actor, of=@meeting_called_off
defiance        | n | REJECT        | gen/by/adj/comp/subj > of/to/clause/by(of)/gen(of)/obj    | actor
denial          | n | REJECT        | gen/by/adj/comp/subj > of/to/clause/by(of)/gen(of)/obj    | actor
intention       | n | REJECT        | subj > clause/of/gen(of)                                  | neg, actor
intransigence   | n | REJECT        | gen/by/adj/comp/subj > of/to/clause/by(of)/gen(of)/obj    | actor
noncompliance   | n | REJECT        | gen/by/adj/comp/subj > of/to/clause/by(of)/gen(of)/obj    | actor
opposition      | n | REJECT change | by/from/adj/comp/gen/subj > to/gen(to)/obj                | actor, to=*
out of question | n | REJECT        | speaker/subj > on(subj)/with(subj)/to(subj)/gen(subj)/obj | actor
plan            | n | REJECT        | subj > clause/of/gen(of)                                  | neg, actor
postponement    | n | REJECT meet   | by/adj/comp/gen/subj > of/obj                             | actor, of=@meeting_called_off
rebuff          | n | REJECT        | gen/by/adj/comp/subj > of/to/clause/by(of)/gen(of)/obj    | actor
refusal         | n | REJECT        | gen/by/adj/comp/subj > of/to/clause/by(of)/gen(of)/obj    | actor
rejection       | n | REJECT        | gen/by/adj/comp/subj > of/to/clause/by(of)/gen(of)/obj    | actor
repudiation     | n | REJECT        | gen/by/adj/comp/subj > of/to/clause/by(of)/gen(of)/obj    | actor
resistance      | n | REJECT change | by/from/adj/comp/gen/subj > to/gen(to)/obj                | actor, to=*
snub            | n | REJECT        | gen/by/adj/comp/subj > of/to/clause/by(of)/gen(of)/obj    | actor
suspension      | n | REJECT meet   | by/adj/comp/gen/subj > of/obj                             | actor, of=@meeting_called_off
veto            | n | REJECT        | gen/by/adj/comp/subj > of/to/clause/by(of)/gen(of)/obj    | actor

# adjectives and participles as predicates
@ lemma | pos | act | frame | if
adamant       | a | REJECT | subj/speaker > clause/to/with(clause)/obj(clause) | actor
baseless      | a | REJECT | speaker > subj/gen(subj)                          | both
defiant       | a | REJECT | subj/speaker > clause/to/with(clause)/obj(clause) | actor
defiant       | a | REJECT | subj/speaker > to/gen(to)/of                      | actor
fabricated    | a | REJECT | speaker > subj/gen(subj)                          | both
false         | a | REJECT | speaker > subj/gen(subj)                          | both
groundless    | a | REJECT | speaker > subj/gen(subj)                          | both
impossible    | a | REJECT | speaker > subj/gen(subj)/obj(subj)                | actor
inconceivable | a | REJECT | speaker > subj/gen(subj)/obj(subj)                | actor
loath         | a | REJECT | subj/speaker > clause/to/with(clause)/obj(clause) | actor
negotiable    | a | REJECT | speaker > subj/gen(subj)                          | both
nonsense      | a | REJECT | speaker > subj/gen(subj)                          | both
opposed       | a | REJECT | subj/speaker > to/gen(to)/of                      | actor
prepared      | a | REJECT | subj/speaker > clause/to/with(clause)/obj(clause) | actor, neg
ready         | a | REJECT | subj/speaker > clause/to/with(clause)/obj(clause) | actor, neg
reluctant     | a | REJECT | subj/speaker > clause/to/with(clause)/obj(clause) | actor
unfounded     | a | REJECT | speaker > subj/gen(subj)                          | both
unready       | a | REJECT | subj/speaker > clause/to/with(clause)/obj(clause) | actor
unrealistic   | a | REJECT | speaker > subj/gen(subj)/obj(subj)                | actor
unthinkable   | a | REJECT | speaker > subj/gen(subj)/obj(subj)                | actor
untrue        | a | REJECT | speaker > subj/gen(subj)                          | both
unwilling     | a | REJECT | subj/speaker > clause/to/with(clause)/obj(clause) | actor
willing       | a | REJECT | subj/speaker > clause/to/with(clause)/obj(clause) | actor, neg
