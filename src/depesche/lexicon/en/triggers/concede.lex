# CONCEDE: concessions in words: pardon, apology, announced withdrawal or easing, lifting of restrictions, promise to comply.
# Announced RETREAT becomes CONCEDE by the engine. clause=@do_retreat: what is promised is a retreat.

# verbs
@ lemma | pos | act | frame | if
abandon         | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=CONCEDE
abandon         | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=CONCEDE
abolish         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
accede          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution, future=CONCEDE
accept          | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=CONCEDE
accept          | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word, future=CONCEDE
accept          | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent, future=CONCEDE
accept          | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor, future=CONCEDE
acknowledge     | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word, future=CONCEDE
acquiesce       | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
adhere          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution, future=CONCEDE
admit           | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word, future=CONCEDE
agree           | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
agree           | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution, future=CONCEDE
agree           | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
agree           | v | CONCEDE | subj > from/to/gen(to)                                                                         | to=@do_retreat;withdrawal;pullout;release;ceasefire;truce;cease-fire;concession;inspection, actor, future=CONCEDE
agree           | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=CONCEDE
agree           | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor, future=CONCEDE
agree to        | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor, future=CONCEDE
allow           | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor, future=CONCEDE
allow           | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent, future=CONCEDE
amnesty         | v | CONCEDE | subj > obj/gen(obj)/to                                                                         | future=CONCEDE
announce        | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
announce        | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
announce        | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=CONCEDE
annul           | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
annul           | v | CONCEDE | subj > obj/gen(obj)                                                                            | obj=sentence;penalty;term, subj=president;governor;king;government;person;court, future=CONCEDE
apologise       | v | CONCEDE | subj > to/for/over/gen(for)                                                                    | actor, subj!=@sport, future=CONCEDE
apologize       | v | CONCEDE | subj > to/for/over/gen(for)                                                                    | actor, subj!=@sport, future=CONCEDE
approve         | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=CONCEDE
atone           | v | CONCEDE | subj > to/for/over/gen(for)                                                                    | actor, subj!=@sport, future=CONCEDE
authorise       | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=CONCEDE
authorise       | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor, future=CONCEDE
authorise       | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent, future=CONCEDE
authorize       | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=CONCEDE
authorize       | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor, future=CONCEDE
authorize       | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent, future=CONCEDE
back away from  | v | CONCEDE | subj > to/on/gen(to)                                                                           | actor, future=CONCEDE
back down       | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
back off        | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
backpedal       | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=CONCEDE
backtrack       | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
bend            | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
bow             | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
bow down        | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
budge           | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
cancel          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
capitulate      | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
cave in         | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
cave in         | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | noobj, actor, future=CONCEDE
climb down      | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
commit          | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
commit          | v | CONCEDE | subj > from/to/gen(to)                                                                         | to=@do_retreat;withdrawal;pullout;release;ceasefire;truce;cease-fire;concession;inspection, actor, future=CONCEDE
commute         | v | CONCEDE | subj > obj/gen(obj)                                                                            | obj=sentence;penalty;term, subj=president;governor;king;government;person;court, future=CONCEDE
comply          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution, future=CONCEDE
comply          | v | CONCEDE | subj > with/gen(with)                                                                          | actor, future=CONCEDE
concede         | v | CONCEDE | subj > to/clause/gen(obj)                                                                      | actor, subj!=@sport, obj!=goal;point;game;run;set, future=CONCEDE
concede         | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word, future=CONCEDE
concede         | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity, future=CONCEDE
confess         | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word, future=CONCEDE
consent         | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
consent         | v | CONCEDE | subj > from/to/gen(to)                                                                         | to=@do_retreat;withdrawal;pullout;release;ceasefire;truce;cease-fire;concession;inspection, actor, future=CONCEDE
convey          | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
decide          | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
declare         | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
decriminalise   | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=CONCEDE
decriminalize   | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=CONCEDE
drop            | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
drop            | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=CONCEDE
ease            | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
ease            | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=CONCEDE
enable          | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor, future=CONCEDE
end             | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
express         | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
extend          | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
give            | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
give            | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity, future=CONCEDE
give in         | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | noobj, actor, future=CONCEDE
give up         | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=CONCEDE
give way        | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
grant           | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
grant           | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity, future=CONCEDE
grant           | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor, future=CONCEDE
honor           | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor, future=CONCEDE
intend          | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
issue           | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
knuckle under   | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
legalise        | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both, future=CONCEDE
legalize        | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both, future=CONCEDE
let             | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor, future=CONCEDE
liberalise      | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=CONCEDE
liberalize      | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=CONCEDE
lift            | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
loosen          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
loosen          | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=CONCEDE
make            | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
make concession | v | CONCEDE | subj > to/on/gen(to)                                                                           | actor, future=CONCEDE
meet            | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor, future=CONCEDE
moderate        | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=CONCEDE
moderate        | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=CONCEDE
offer           | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
offer           | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
offer           | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=CONCEDE
offer           | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity, future=CONCEDE
order           | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=CONCEDE
overturn        | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
overturn        | v | CONCEDE | subj > obj/gen(obj)                                                                            | obj=sentence;penalty;term, subj=president;governor;king;government;person;court, future=CONCEDE
pardon          | v | CONCEDE | subj > obj/gen(obj)/to                                                                         | future=CONCEDE
permit          | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor, future=CONCEDE
permit          | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent, future=CONCEDE
plan            | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
plan            | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=CONCEDE
pledge          | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
pledge          | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=CONCEDE
prepare         | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
present         | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
proclaim        | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
promise         | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
promise         | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=CONCEDE
promise         | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity, future=CONCEDE
propose         | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
propose         | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=CONCEDE
reduce          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
reduce          | v | CONCEDE | subj > obj/gen(obj)                                                                            | obj=sentence;penalty;term, subj=president;governor;king;government;person;court, future=CONCEDE
rehabilitate    | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both, future=CONCEDE
reinstate       | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both, future=CONCEDE
relax           | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
relax           | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=CONCEDE
relent          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
remove          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
renounce        | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=CONCEDE
repeal          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
repeal          | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=CONCEDE
rescind         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
rescind         | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=CONCEDE
rescind         | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=CONCEDE
resolve         | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
restore         | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity, future=CONCEDE
retract         | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=CONCEDE
reverse         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
reverse         | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=CONCEDE
revoke          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
revoke          | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=CONCEDE
satisfy         | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor, future=CONCEDE
scrap           | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
scrap           | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=CONCEDE
seek            | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
send            | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=CONCEDE
shelve          | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=CONCEDE
slacken         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
soften          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
soften          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
soften          | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=CONCEDE
soften          | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=CONCEDE
submit          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE
submit          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution, future=CONCEDE
surrender       | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution, future=CONCEDE
suspend         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
take            | v | CONCEDE | subj > for/gen(for)/over                                                                       | obj=responsibility;blame, actor, subj=@office_holder, future=CONCEDE
take            | v | CONCEDE | subj > clause/in/to                                                                            | obj=step;measure, actor, clause=enhance;ease;liberalise;liberalize;free;improve;reform;democratize;relax;reconcile;legalize;open, future=CONCEDE
unban           | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both, future=CONCEDE
undertake       | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
volunteer       | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
vow             | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=CONCEDE
waive           | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
waive           | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=CONCEDE
withdraw        | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=CONCEDE
withdraw        | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=CONCEDE
yield           | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=CONCEDE

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
apologetic | a | CONCEDE | subj/speaker > for/to/about/gen(for)                       | actor, subj=person;state;organisation
due        | a | CONCEDE | subj/speaker > obj(clause)/from(clause)/clause/gen(clause) | actor, clause=@do_withdraw
prepared   | a | CONCEDE | subj/speaker > obj(clause)/from(clause)/clause/gen(clause) | actor, clause=@do_withdraw
ready      | a | CONCEDE | subj/speaker > obj(clause)/from(clause)/clause/gen(clause) | actor, clause=@do_withdraw
sorry      | a | CONCEDE | subj/speaker > for/to/about/gen(for)                       | actor, subj=person;state;organisation
willing    | a | CONCEDE | subj/speaker > obj(clause)/from(clause)/clause/gen(clause) | actor, clause=@do_withdraw
