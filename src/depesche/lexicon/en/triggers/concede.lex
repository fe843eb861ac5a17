# CONCEDE: concessions in words: pardon, apology, demands met, restrictions lifted. What is only promised or announced is AGREE, as PLOVER's own
# table of conversion has it (CAMEO 035, intent to yield); so a future RETREAT or CONCEDE becomes AGREE (`future=`).

# verbs
@ lemma | pos | act | frame | if
announce              | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
announce              | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                               | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
promise | v | CONCEDE | subj > from(obj)/on(obj)/gen(obj)/on(clause)/to(clause)/clause | clause=lift;ease;free;release;repeal;scrap;abolish;legalise;unban;withdraw;pull;relax;pardon;resign;step;apologise;apologize;dismantle;disarm;comply, actor, clause!=negated
pledge | v | CONCEDE | subj > from(obj)/on(obj)/gen(obj)/on(clause)/to(clause)/clause | clause=lift;ease;free;release;repeal;scrap;abolish;legalise;unban;withdraw;pull;relax;pardon;resign;step;apologise;apologize;dismantle;disarm;comply, actor, clause!=negated
vow | v | CONCEDE | subj > from(obj)/on(obj)/gen(obj)/on(clause)/to(clause)/clause | clause=lift;ease;free;release;repeal;scrap;abolish;legalise;unban;pardon;resign;apologise;apologize, actor, clause!=negated
commute | v | CONCEDE | subj > of(obj)/gen(obj)/on | obj=sentence;penalty;punishment;term, actor
open | v | CONCEDE | subj > with(obj)/to(clause)/for/in(clause)/to | actor, obj=border;crossing;corridor;gate, clause=let;allow
revoke                | v | CONCEDE | subj > gen(obj)/on/of(obj) | obj=ban;curfew;decree;law;emergency;sanction;restriction;order;embargo;tariff;expulsion, actor
withdraw | v | CONCEDE | subj > gen(obj)/of/obj | actor, obj=law;bill;legislation;decree;plan;reform;tax;proposal;measure;price, subj=person;state;organisation;group;government;minister;president;parliament;council
abandon         | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=AGREE
abandon         | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=AGREE
abolish         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
accede          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution, future=AGREE
accept          | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=AGREE
accept          | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word, future=AGREE
accept          | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent, future=AGREE
accept          | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor, future=AGREE
acknowledge     | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word, future=AGREE
acquiesce       | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
adhere          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution, future=AGREE
admit           | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word, future=AGREE
agree           | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
agree to        | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor, future=AGREE
allow           | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor, future=AGREE
allow           | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent, future=AGREE
allow           | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | actor, clause=take;participate;run;compete;contest;stand;demonstrate;march;publish;register;reopen;campaign;broadcast
amnesty         | v | CONCEDE | subj > obj/gen(obj)/to                                                                         | future=AGREE
announce        | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
annul           | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
annul           | v | CONCEDE | subj > obj/gen(obj)                                                                            | obj=sentence;penalty;term, subj=president;governor;king;government;person;court, future=AGREE
apologise       | v | CONCEDE | subj > to/for/over/gen(for)                                                                    | actor, subj!=@sport, future=AGREE
apologize       | v | CONCEDE | subj > to/for/over/gen(for)                                                                    | actor, subj!=@sport, future=AGREE
approve         | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=AGREE
atone           | v | CONCEDE | subj > to/for/over/gen(for)                                                                    | actor, subj!=@sport, future=AGREE
authorise       | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=AGREE
authorise       | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor, future=AGREE
authorise       | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent, future=AGREE
authorize       | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=AGREE
authorize       | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor, future=AGREE
authorize       | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent, future=AGREE
back away from  | v | CONCEDE | subj > to/on/gen(to)                                                                           | actor, future=AGREE
back down       | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
back off        | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
backpedal       | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=AGREE
backtrack       | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
bend            | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
bow             | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
bow down        | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
budge           | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
call off        | v | CONCEDE | subj > with/against/gen(obj)                                                                   | actor, obj=strike;walkout;stoppage;boycott;protest;sit-in;march;demonstration
cancel          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
capitulate      | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
cave in         | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
cave in         | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | noobj, actor, future=AGREE
climb down      | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
commute         | v | CONCEDE | subj > obj/gen(obj)                                                                            | obj=sentence;penalty;term, subj=president;governor;king;government;person;court, future=AGREE
comply          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution, future=AGREE
comply          | v | CONCEDE | subj > with/gen(with)                                                                          | actor, future=AGREE
concede         | v | CONCEDE | subj > to/clause/gen(obj)                                                                      | actor, subj!=@sport, obj!=goal;point;game;run;set, future=AGREE
concede         | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word, future=AGREE
concede         | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity, future=AGREE
confess         | v | CONCEDE | subj > to/gen(obj)/clause                                                                      | obj=mistake;error;responsibility;guilt;blame;fault;defeat;wrongdoing;failure, actor, subj=person;state;organisation;@official_word, future=AGREE
convey          | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
decide          | v | CONCEDE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, future=AGREE
decide          | v | CONCEDE | subj > obj(clause)/gen(clause)/clause                                                          | actor, clause=allow;let;permit;lift;ease;free;release;reinstate
declare         | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
decriminalise   | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=AGREE
decriminalize   | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=AGREE
drop            | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
drop            | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=AGREE
ease            | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
ease            | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=AGREE
ease            | v | CONCEDE | subj > on/against/gen(obj)/of(obj)/in                                                          | actor, obj=@restriction;censorship;rule;curb
enable          | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor, future=AGREE
end             | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
end             | v | CONCEDE | subj > with/against/gen(obj)                                                                   | actor, obj=strike;walkout;stoppage;boycott;protest;sit-in;blockade;demonstration, subj!=@troops
express         | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
extend          | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
give            | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
give            | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity, future=AGREE
give in         | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | noobj, actor, future=AGREE
give up         | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=AGREE
give way        | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
grant           | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
grant           | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity, future=AGREE
grant           | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor, future=AGREE
honor           | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor, future=AGREE
issue           | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
knuckle under   | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
legalise        | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both, future=AGREE
legalize        | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both, future=AGREE
let             | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor, future=AGREE
liberalise      | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=AGREE
liberalize      | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=AGREE
lift            | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
lift            | v | CONCEDE | - > in/on/gen(obj)/against                                                                     | passive, obj=@emergency;curfew;ban;restriction, recipient
loosen          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
loosen          | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=AGREE
make            | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
make concession | v | CONCEDE | subj > to/on/gen(to)                                                                           | actor, future=AGREE
meet            | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor, future=AGREE
moderate        | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=AGREE
moderate        | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=AGREE
offer           | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
order           | v | CONCEDE | subj > from/from(obj)/from(of)/to/of(obj)/with                                                 | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction, future=AGREE
overturn        | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
overturn        | v | CONCEDE | subj > obj/gen(obj)                                                                            | obj=sentence;penalty;term, subj=president;governor;king;government;person;court, future=AGREE
pardon          | v | CONCEDE | subj > obj/gen(obj)/to                                                                         | future=AGREE
permit          | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor, future=AGREE
permit          | v | CONCEDE | subj > to/gen(obj)/of(obj)/into/by(obj)                                                        | actor, obj=visit;return;entry;inspection;access;protest;march;rally;demonstration;emigration;flight;observer;inspector;monitor;election;travel;dissent, future=AGREE
permit          | v | CONCEDE | subj > obj/gen(obj)/clause                                                                     | actor, clause=take;participate;run;compete;contest;stand;demonstrate;march;publish;register;reopen;campaign;broadcast
present         | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
proclaim        | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
reduce          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
reduce          | v | CONCEDE | subj > obj/gen(obj)                                                                            | obj=sentence;penalty;term, subj=president;governor;king;government;person;court, future=AGREE
rehabilitate    | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both, future=AGREE
reinstate       | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both, future=AGREE
relax           | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
relax           | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=AGREE
relent          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
remove          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
renounce        | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=AGREE
repeal          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
repeal          | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=AGREE
rescind         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
rescind         | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=AGREE
rescind         | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=AGREE
restore         | v | CONCEDE | subj > to/for/gen(obj)                                                                         | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity, future=AGREE
restore         | v | CONCEDE | subj > to/obj/gen(obj)                                                                         | actor, obj=citizenship;licence;license;right;freedom;democracy;constitution
retract         | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=AGREE
reverse         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
reverse         | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=AGREE
revoke          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
revoke          | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=AGREE
satisfy         | v | CONCEDE | subj > from(obj)/by(obj)/gen(obj)/of(obj)/from/clause                                          | obj=demand;condition;ultimatum;term;pressure;defeat;inspection, actor, future=AGREE
scrap           | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
scrap           | v | CONCEDE | subj > of(obj)/for(obj)/obj                                                                    | obj=law;decree;reform;policy;decision;plan;tax;bill;hike, actor, future=AGREE
seek            | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
send            | v | CONCEDE | subj > to/for/gen(for)                                                                         | obj=apology;regret;remorse;apologies;concession;amnesty;clemency;forgiveness, actor, future=AGREE
shelve          | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=AGREE
slacken         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
soften          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
soften          | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
soften          | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=AGREE
soften          | v | CONCEDE | subj > to/in/gen(obj)                                                                          | obj=law;rule;control;policy;demand;stance;position;line;condition;censorship, actor, future=AGREE
submit          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE
submit          | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution, future=AGREE
surrender       | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution, future=AGREE
suspend         | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
suspend         | v | CONCEDE | subj > with/against/gen(obj)                                                                   | actor, obj=strike;walkout;stoppage;protest;sit-in
take            | v | CONCEDE | subj > for/gen(for)/over                                                                       | obj=responsibility;blame, actor, subj=@office_holder, future=AGREE
take            | v | CONCEDE | subj > clause/in/to                                                                            | obj=step;measure, actor, clause=enhance;ease;liberalise;liberalize;free;improve;reform;democratize;relax;reconcile;legalize;open, future=AGREE
unban           | v | CONCEDE | subj > obj/gen(obj)/in                                                                         | obj=political;party;union;group;organisation;person, both, future=AGREE
waive           | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
waive           | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=AGREE
withdraw        | v | CONCEDE | subj > on/against/gen(obj)/in/from/against(obj)/on(obj)/in(obj)                                | obj=@restriction;@emergency, actor, future=AGREE
withdraw        | v | CONCEDE | subj > against/gen(obj)/of/to/by(obj)/obj(clause)/from                                         | actor, obj=@demand;claim;objection;charge;case;opposition;condition;plan;threat;veto;insistence;lawsuit;complaint;right, future=AGREE
withdraw        | v | CONCEDE | subj > gen(obj)/of/obj                                                                         | actor, obj=law;bill;legislation;decree;plan;reform;tax;proposal;measure;price
yield           | v | CONCEDE | subj > to/gen(to)/by(to)                                                                       | actor, subj!=@sport, future=AGREE

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
sorry      | a | CONCEDE | subj/speaker > for/to/about/gen(for)                       | actor, subj=person;state;organisation
announce | v | CONCEDE | subj > for(obj)/for/to(obj)/of(obj)/gen(obj) | obj=amnesty;pardon;clemency;reprieve, actor
declare | v | CONCEDE | subj > for(obj)/for/to(obj)/of(obj)/gen(obj) | obj=amnesty;pardon;clemency;reprieve, actor
offer | v | CONCEDE | subj > for(obj)/for/to(obj)/of(obj)/gen(obj) | obj=amnesty;pardon;clemency;reprieve, actor
promise | v | CONCEDE | subj > for(obj)/for/to(obj)/of(obj)/gen(obj) | obj=amnesty;pardon;clemency;reprieve, actor
proclaim | v | CONCEDE | subj > for(obj)/for/to(obj)/of(obj)/gen(obj) | obj=amnesty;pardon;clemency;reprieve, actor
propose | v | CONCEDE | subj > for(obj)/for/to(obj)/of(obj)/gen(obj) | obj=amnesty;pardon;clemency;reprieve, actor
grant | v | CONCEDE | subj > for(obj)/for/to(obj)/of(obj)/gen(obj) | obj=amnesty;pardon;clemency;reprieve, actor
decree | v | CONCEDE | subj > for(obj)/for/to(obj)/of(obj)/gen(obj) | obj=amnesty;pardon;clemency;reprieve, actor
approve | v | CONCEDE | subj > for(obj)/for/to(obj)/of(obj)/gen(obj) | obj=amnesty;pardon;clemency;reprieve, actor
