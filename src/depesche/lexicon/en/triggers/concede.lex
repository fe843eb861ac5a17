# CONCEDE: concessions in words: pardon, apology, announced withdrawal or easing, lifting of restrictions, promise to comply.
# Announced RETREAT becomes CONCEDE by the engine. clause=@do_retreat: what is promised is a retreat.

# verbs
@ lemma | pos | act | frame | if
abandon         | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right
abandon         | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor
abolish         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
accede          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution
accept          | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
accept          | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word
accept          | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent
accept          | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor
accommodate     | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
acknowledge     | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word
acquiesce       | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
adhere          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution
admit           | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word
agree           | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
agree           | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution
agree           | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
agree           | v | CONCEDE | subj > from/to/gen(to)                                                                         | to=@do_retreat;withdrawal;pullout;release;ceasefire;truce;cease-fire;concession;inspection, actor
agree           | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
agree           | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor
agree to        | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor
allow           | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor
allow           | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent
amnesty         | v | CONCEDE | subj > obj/gen(obj)/to                                                                         |
announce        | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
announce        | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
announce        | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
annul           | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
annul           | v | CONCEDE | subj > obj/gen(obj)                                                                            | obj=sentence;penalty;term, subj=president;governor;king;government;person;court
apologise       | v | CONCEDE | subj > to/for/over/gen(for)                                                                    | actor, subj!=@sport
apologize       | v | CONCEDE | subj > to/for/over/gen(for)                                                                    | actor, subj!=@sport
approve         | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
atone           | v | CONCEDE | subj > to/for/over/gen(for)                                                                    | actor, subj!=@sport
authorise       | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
authorise       | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor
authorise       | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent
authorize       | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
authorize       | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor
authorize       | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent
back away from  | v | CONCEDE | subj > to/on/gen(to)                                                                           | actor
back down       | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
back off        | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
backpedal       | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor
backtrack       | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
bend            | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
bow             | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
bow down        | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
budge           | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
cancel          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
capitulate      | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
cave in         | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
climb down      | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
commit          | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
commit          | v | CONCEDE | subj > from/to/gen(to)                                                                         | to=@do_retreat;withdrawal;pullout;release;ceasefire;truce;cease-fire;concession;inspection, actor
commute         | v | CONCEDE | subj > obj/gen(obj)                                                                            | obj=sentence;penalty;term, subj=president;governor;king;government;person;court
comply          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution
comply          | v | CONCEDE | subj > with/gen(with)                                                                          | actor
concede         | v | CONCEDE | subj > to/clause/gen(obj)                                                                      | actor, subj!=@sport, obj!=goal;point;game;run;set
concede         | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word
concede         | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity
confess         | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word
consent         | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
consent         | v | CONCEDE | subj > from/to/gen(to)                                                                         | to=@do_retreat;withdrawal;pullout;release;ceasefire;truce;cease-fire;concession;inspection, actor
convey          | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
decide          | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
declare         | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
decriminalise   | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor
decriminalize   | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor
drop            | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
drop            | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right
ease            | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
ease            | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor
enable          | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor
end             | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
express         | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
extend          | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
give            | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
give            | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity
give in         | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
give up         | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right
give way        | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
grant           | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
grant           | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity
grant           | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor
honor           | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor
intend          | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
issue           | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
knuckle under   | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
legalise        | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both
legalize        | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both
let             | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor
liberalise      | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor
liberalize      | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor
lift            | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
loosen          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
loosen          | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor
make            | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
make concession | v | CONCEDE | subj > to/on/gen(to)                                                                           | actor
meet            | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor
moderate        | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right
moderate        | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor
offer           | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
offer           | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
offer           | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
offer           | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity
order           | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
order           | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
overturn        | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
overturn        | v | CONCEDE | subj > obj/gen(obj)                                                                            | obj=sentence;penalty;term, subj=president;governor;king;government;person;court
pardon          | v | CONCEDE | subj > obj/gen(obj)/to                                                                         |
permit          | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor
permit          | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent
plan            | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
plan            | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
pledge          | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
pledge          | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
prepare         | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
present         | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
proclaim        | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
promise         | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
promise         | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
promise         | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity
propose         | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
propose         | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
reduce          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
reduce          | v | CONCEDE | subj > obj/gen(obj)                                                                            | obj=sentence;penalty;term, subj=president;governor;king;government;person;court
rehabilitate    | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both
reinstate       | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both
relax           | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
relax           | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor
relent          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
remove          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
renounce        | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right
repeal          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
repeal          | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor
rescind         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
rescind         | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right
rescind         | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor
resolve         | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
restore         | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity
retract         | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right
reverse         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
reverse         | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor
revoke          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
revoke          | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor
satisfy         | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor
scrap           | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
scrap           | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor
seek            | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
send            | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor
shelve          | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right
slacken         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
soften          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
soften          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
soften          | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right
soften          | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor
submit          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport
submit          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution
surrender       | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution
suspend         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
take            | v | CONCEDE | subj > for/gen(for)/over                                                                       | obj=responsibility;blame, actor, subj=@office_holder
take            | v | CONCEDE | subj > clause/in/to                                                                            | obj=step;measure, actor, clause=enhance;ease;liberalise;liberalize;free;improve;reform;democratize;relax;reconcile;legalize;open
unban           | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both
undertake       | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
volunteer       | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
vow             | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
waive           | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
waive           | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right
withdraw        | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor
withdraw        | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right
yield           | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport

# nouns
@ lemma | pos | act | frame | if
amnesty      | n | CONCEDE | gen/by/from/adj/comp/subj > to/for/gen(for)/obj | actor
apology      | n | CONCEDE | gen/by/from/adj/comp/subj > to/for/gen(for)/obj | actor
capitulation | n | CONCEDE | gen/by/from/adj/comp/subj > to/for/gen(for)/obj | actor
clemency     | n | CONCEDE | gen/by/from/adj/comp/subj > to/for/gen(for)/obj | actor
climb-down   | n | CONCEDE | gen/by/from/adj/comp/subj > to/for/gen(for)/obj | actor
climbdown    | n | CONCEDE | gen/by/from/adj/comp/subj > to/for/gen(for)/obj | actor
concession   | n | CONCEDE | gen/by/from/adj/comp/subj > to/for/gen(for)/obj | actor
easing       | n | CONCEDE | by/gen/adj/subj > on/against/obj                | actor, of=@restriction
end          | n | CONCEDE | by/gen/adj/subj > on/against/obj                | actor, of=@restriction
leniency     | n | CONCEDE | gen/by/from/adj/comp/subj > to/for/gen(for)/obj | actor
lifting      | n | CONCEDE | by/gen/adj/subj > on/against/obj                | actor, of=@restriction
pardon       | n | CONCEDE | gen/by/from/adj/comp/subj > to/for/gen(for)/obj | actor
parole       | n | CONCEDE | gen/by/from/adj/comp/subj > to/for/gen(for)/obj | actor
relaxation   | n | CONCEDE | by/gen/adj/subj > on/against/obj                | actor, of=@restriction
removal      | n | CONCEDE | by/gen/adj/subj > on/against/obj                | actor, of=@restriction
repeal       | n | CONCEDE | by/gen/adj/subj > on/against/obj                | actor, of=@restriction
reprieve     | n | CONCEDE | gen/by/from/adj/comp/subj > to/for/gen(for)/obj | actor
suspension   | n | CONCEDE | by/gen/adj/subj > on/against/obj                | actor, of=@restriction

# adjectives and participles as predicates
@ lemma | pos | act | frame | if
apologetic | a | CONCEDE | subj > for/to/about/gen(for)                               | actor, subj=person;state;organisation
due        | a | CONCEDE | subj/speaker > obj(clause)/from(clause)/clause/gen(clause) | actor, clause=@do_withdraw
prepared   | a | CONCEDE | subj/speaker > obj(clause)/from(clause)/clause/gen(clause) | actor, clause=@do_withdraw
ready      | a | CONCEDE | subj/speaker > obj(clause)/from(clause)/clause/gen(clause) | actor, clause=@do_withdraw
sorry      | a | CONCEDE | subj > for/to/about/gen(for)                               | actor, subj=person;state;organisation
willing    | a | CONCEDE | subj/speaker > obj(clause)/from(clause)/clause/gen(clause) | actor, clause=@do_withdraw
