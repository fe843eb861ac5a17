# AGREE: agree, offer, promise, commit to future cooperation; accept a proposal; announce a meeting, visit, aid, cooperation.
# Future CONSULT, SUPPORT, COOPERATE and AID become AGREE by the engine; here stand the words of agreeing, offering and promising themselves.
# clause=: the verb of the dependent clause; what is promised may be a concession (concede.lex) or a threat (threaten.lex).

# verbs
@ lemma | pos | act | frame | if
approve | v | AGREE | subj > for/to/for(obj)/to(obj)/for(in)/to(in) | in=aid;assistance;help;loan;funding;support;credit;relief;weapon;arms, actor
pledge | v | AGREE | subj > for/to/for(obj)/to(obj)/for(in)/to(in) | in=aid;assistance;help;loan;funding;support;credit;relief;weapon;arms, actor
promise | v | AGREE | subj > for/to/for(obj)/to(obj)/for(in)/to(in)/dat | in=aid;assistance;help;loan;funding;support;credit;relief;weapon;arms, actor
offer | v | AGREE | subj > for/to/for(obj)/to(obj)/for(in)/to(in)/dat | in=aid;assistance;help;loan;funding;support;credit;relief;weapon;arms, actor
announce | v | AGREE | subj > for/to/for(obj)/to(obj)/for(in)/to(in) | in=aid;assistance;help;loan;funding;support;credit;relief;weapon;arms, actor
authorise | v | AGREE | subj > for/to/for(obj)/to(obj)/for(in)/to(in) | in=aid;assistance;help;loan;funding;support;credit;relief;weapon;arms, actor
unveil | v | AGREE | subj > for/to/for(obj)/to(obj) | obj=package;loan;aid;programme;program;fund;plan, actor, for=state;place;organisation;refugee;migrant;neighbour;country
earmark | v | AGREE | subj > for/to | obj=billion;million;euro;dollar;pound;yen;€;$;£, actor
set aside | v | AGREE | subj > for/to | obj=billion;million;euro;dollar;pound;yen;€;$;£, both
lend | v | AID | subj > dat/to | obj=billion;million;$;€;£;yen, both, future=AGREE
give | v | AID | subj > dat/to | obj=$;€;£, both, future=AGREE
grant | v | AID | subj > dat/to | obj=$;€;£, both, future=AGREE
donate | v | AID | subj > to | obj=$;€;£, both, future=AGREE
strike | v | AGREE | subj & with | obj=deal;bargain;agreement;accord;pact, actor, subj!=@business
clinch | v | AGREE | subj & with | obj=deal;agreement;accord;pact, actor, subj!=@business;@sport
hammer out | v | AGREE | subj & with | obj=deal;agreement;accord;pact;compromise;plan, actor, subj!=@business
accede                | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business
accept                | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/of(obj)/for(obj)/obj/with(obj)                     | actor, obj=@offer;@meeting;@agreement;aid;help;assistance;responsibility;role;principle;compromise;peace;inspector;monitor;observer;loan;refugee
accept                | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/of(obj)/obj/clause                                 | actor
accept                | v | AGREE | subj > from/gen(obj)/by(obj)/to(obj)/of(obj)                                                 | actor, obj=mediation;invitation;arbitration;offer, obj!=@demand
acquiesce             | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business
adopt                 | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/for(obj)/of(obj)/to/for                            | actor, obj=plan;proposal;deal;offer;aid;deployment;invitation;request
agree                 | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business
agree                 | v | AGREE | subj & with/with(clause)/with(obj)/with(on)                                                  | actor, subj!=@sport, plural
agree                 | v | AGREE | subj > to/gen(to)/by(to)                                                                     | actor, to=@demand;pressure;term;right;talk;inspection;ceasefire;resolution
agree                 | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
agree                 | v | AGREE | subj > from/to/gen(to)                                                                       | to=@do_retreat;withdrawal;pullout;release;ceasefire;truce;cease-fire;concession;inspection, actor
agree                 | v | AGREE | subj > from/from(obj)/from(of)/to/of(obj)/with                                               | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
agree                 | v | AGREE | subj > obj/gen(obj)/clause                                                                   | clause=visit;return;enter;inspect;travel;leave;hold;operate;protest;vote;fly;emigrate;march, actor
agree in principle    | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
agree to              | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/of(obj)/for(obj)/obj/with(obj)                     | actor, obj=@offer;@meeting;@agreement;aid;help;assistance;responsibility;role;principle;compromise;peace;inspector;monitor;observer;loan;refugee
aim                   | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
allocate              | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
ally                  | v | AGREE | subj & with/to                                                                               | both
announce              | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
announce              | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
announce              | v | AGREE | subj > with/to/gen(obj)/with(obj)/by(obj)/to(obj)/in(obj)/between(obj)                       | actor, obj=@meeting;cooperation;@relation;exercise;loan;venture;trade;deal;@agreement;exchange;alliance;partnership
announce              | v | AGREE | subj > to/for/obj(clause)/from(clause)                                                       | actor, clause=buy;purchase;sell;invest;build
anticipate            | v | AGREE | subj > with/to/gen(obj)/with(obj)/by(obj)/to(obj)/in(obj)/between(obj)                       | actor, obj=@meeting;cooperation;@relation;exercise;loan;venture;trade;deal;@agreement;exchange;alliance;partnership
approve               | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
approve               | v | AGREE | subj > dat/to/for/gen(obj)                                                                   | actor, obj=candidacy;bid;membership;application;budget;loan;mission;deployment;force;plan;grant;credit
approve               | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/for(obj)/of(obj)/to/for                            | actor, obj=plan;proposal;offer;aid;deployment;invitation;request
arrange               | v | AGREE | subj > with/to/gen(obj)/with(obj)/by(obj)/to(obj)/in(obj)/between(obj)                       | actor, obj=@meeting;cooperation;@relation;exercise;loan;venture;trade;deal;@agreement;exchange;alliance;partnership
arrive at agreement   | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
ask                   | v | AGREE | subj > obj/gen(obj)/to(obj)                                                                  | actor, clause=visit;attend;talk;come;meeting
assent                | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business
assure                | v | AGREE | subj > obj/clause/gen(obj)                                                                   | actor, obj=person;state;@official_word
authorise             | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
authorise             | v | AGREE | subj > dat/to/for/gen(obj)                                                                   | actor, obj=candidacy;bid;membership;application;budget;loan;mission;deployment;force;plan;grant;credit
authorize             | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
authorize             | v | AGREE | subj > dat/to/for/gen(obj)                                                                   | actor, obj=candidacy;bid;membership;application;budget;loan;mission;deployment;force;plan;grant;credit
await                 | v | AGREE | subj > with/to/gen(obj)/with(obj)/by(obj)/to(obj)/in(obj)/between(obj)                       | actor, obj=@meeting;cooperation;@relation;exercise;loan;venture;trade;deal;@agreement;exchange;alliance;partnership
be prepared           | v | AGREE | subj > clause/to/with                                                                        | actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
be ready              | v | AGREE | subj > clause/to/with                                                                        | actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
be willing            | v | AGREE | subj > clause/to/with                                                                        | actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
break deadlock        | v | AGREE | subj & with/to                                                                               | both
broker                | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
bury hatchet          | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
clear                 | v | AGREE | subj > dat/to/for/gen(obj)                                                                   | actor, obj=candidacy;bid;membership;application;budget;loan;mission;deployment;force;plan;grant;credit
clear                 | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/for(obj)/of(obj)/to/for                            | actor, obj=plan;proposal;deal;offer;aid;deployment;invitation;request
clinch                | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
clinch deal           | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
come to agreement     | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
come to terms         | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business
come to understanding | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
come together         | v | AGREE | subj & with/to                                                                               | both
commit                | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business, obj!=crime;error;mistake;offence;offense;suicide;atrocity;abuse;murder;genocide;massacre;violation;fraud;adultery;treason;sin;act
commit                | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
commit                | v | AGREE | subj > to/gen(to)/with/for(to)                                                               | to=@do_cooperate, actor
commit                | v | AGREE | obj > to/with/for/obj(clause)/with(clause)/to(clause)/clause                                 | passive, actor, clause=*
commit                | v | AGREE | obj > to/gen(to)/with                                                                        | passive, actor, to=*
commit                | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
commit                | v | AGREE | subj > from/to/gen(to)                                                                       | to=@do_retreat;withdrawal;pullout;release;ceasefire;truce;cease-fire;concession;inspection, actor
complete              | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
compromise            | v | AGREE | subj > with/to                                                                               | both
conclude              | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
concur                | v | AGREE | subj & with/with(clause)/with(obj)/with(on)                                                  | actor, subj!=@sport, plural
consent               | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business
consent               | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
consent               | v | AGREE | subj > from/to/gen(to)                                                                       | to=@do_retreat;withdrawal;pullout;release;ceasefire;truce;cease-fire;concession;inspection, actor
consider              | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
contribute            | v | AGREE | subj > to/gen(to)/with/for(to)                                                               | to=@do_cooperate, actor
cut deal              | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
decide                | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
declare               | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
demonstrate           | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
determine             | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
determine             | v | AGREE | obj > to/with/for/obj(clause)/with(clause)/to(clause)/clause                                 | passive, actor, clause=*
draw                  | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
due                   | v | AGREE | - > subj/obj/with(clause)/obj(clause)/in(clause)/to(clause)                                  | passive, recipient, clause=@do_meet
earmark               | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
embrace               | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/of(obj)/for(obj)/obj/with(obj)                     | actor, obj=@offer;@meeting;@agreement;aid;help;assistance;responsibility;role;principle;compromise;peace;inspector;monitor;observer;loan;refugee
endorse               | v | AGREE | subj > dat/to/for/gen(obj)                                                                   | actor, obj=candidacy;bid;membership;application;budget;loan;mission;deployment;force;plan;grant;credit
endorse               | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/for(obj)/of(obj)/to/for                            | actor, obj=plan;proposal;deal;offer;aid;deployment;invitation;request
expect                | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
expect                | v | AGREE | - > subj/obj/with(clause)/obj(clause)/in(clause)/to(clause)                                  | passive, recipient, clause=@do_meet
expect                | v | AGREE | obj > obj(clause)/with(clause)/in(clause)/to(clause)/on(clause)                              | passive, actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
express               | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
extend                | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
extend                | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
favor                 | v | AGREE | subj > with/to/gen(obj)/with(obj)/by(obj)/to(obj)/in(obj)/between(obj)                       | actor, obj=@meeting;cooperation;@relation;exercise;loan;venture;trade;deal;@agreement;exchange;alliance;partnership
favour                | v | AGREE | subj > with/to/gen(obj)/with(obj)/by(obj)/to(obj)/in(obj)/between(obj)                       | actor, obj=@meeting;cooperation;@relation;exercise;loan;venture;trade;deal;@agreement;exchange;alliance;partnership
finalise              | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
finalize              | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
forge                 | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
form                  | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
form alliance         | v | AGREE | subj & with/to                                                                               | both
form coalition        | v | AGREE | subj & with/to                                                                               | both
form government       | v | AGREE | subj & with/to                                                                               | both
give                  | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
give                  | v | AGREE | subj > for/gen(for)/to/gen(to)                                                               | actor, obj=go-ahead;light;approval;consent;blessing;nod;assent;permission;ahead
give approval         | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/of(obj)/obj/clause                                 | actor
give approval         | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/for(obj)/of(obj)/to/for                            | actor, obj=plan;proposal;deal;offer;aid;deployment;invitation;request
give blessing         | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/of(obj)/obj/clause                                 | actor
give consent          | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/of(obj)/obj/clause                                 | actor
give go-ahead         | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/of(obj)/obj/clause                                 | actor
give green light      | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/of(obj)/obj/clause                                 | actor
give nod              | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business
grant                 | v | AGREE | subj > for/gen(for)/to/gen(to)                                                               | actor, obj=go-ahead;light;approval;consent;blessing;nod;assent;permission;ahead
guarantee             | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business
guarantee             | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
hammer                | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
hammer out            | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
honor                 | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
honour                | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
hope                  | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
indicate              | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
intend                | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
intend                | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
invite                | v | AGREE | subj > obj/gen(obj)/to(obj)                                                                  | actor, clause=visit;attend;talk;come;meeting
invite                | v | AGREE | subj > obj/gen(obj)                                                                          | both, to=@meeting;@visitor
invite                | v | AGREE | subj > obj/gen(obj)/to(obj)                                                                  | both
iron out              | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
issue                 | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
join force            | v | AGREE | subj & with/to                                                                               | both
join hands            | v | AGREE | subj > with/to                                                                               | both
look forward          | v | AGREE | subj > to/gen(to)/with/for(to)                                                               | to=@do_cooperate, actor
make                  | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
make common cause     | v | AGREE | subj > with/to                                                                               | both
make deal             | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
make overture         | v | AGREE | subj > with/to                                                                               | both
make peace            | v | AGREE | subj > with/to                                                                               | both
mend fence            | v | AGREE | subj & with/to                                                                               | both
narrow difference     | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
negotiate             | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
oblige                | v | AGREE | obj > to/with/for/obj(clause)/with(clause)/to(clause)/clause                                 | passive, actor, clause=*
offer                 | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/with(clause)/to(clause)/gen(to)/obj(clause)/to(obj) | actor, subj!=@sport;@business
offer                 | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
offer                 | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
offer                 | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
offer                 | v | AGREE | subj > from/from(obj)/from(of)/to/of(obj)/with                                               | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
offer                 | v | AGREE | subj > to/for/gen(obj)                                                                       | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity
offer                 | v | AGREE | subj > dat/to/for/gen(to)/gen(for)/in(for)/obj                                               | actor, obj=@aid
offer                 | v | AGREE | subj > dat/to/gen(obj)/for/obj                                                               | actor, obj=@protection
okay                  | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/of(obj)/for(obj)/obj/with(obj)                     | actor, obj=@offer;@meeting;@agreement;aid;help;assistance;responsibility;role;principle;compromise;peace;inspector;monitor;observer;loan;refugee
okay                  | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/of(obj)/obj/clause                                 | actor
okay                  | v | AGREE | subj > dat/to/for/gen(obj)                                                                   | actor, obj=candidacy;bid;membership;application;budget;loan;mission;deployment;force;plan;grant;credit
open way              | v | AGREE | subj & with/to                                                                               | both
patch up              | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
pave way              | v | AGREE | subj & with/to                                                                               | both
plan                  | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
plan                  | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
plan                  | v | AGREE | subj > with/to/gen(obj)/with(obj)/by(obj)/to(obj)/in(obj)/between(obj)                       | actor, obj=@meeting;cooperation;@relation;exercise;loan;venture;trade;deal;@agreement;exchange;alliance;partnership
plan                  | v | AGREE | - > subj/obj/with(clause)/obj(clause)/in(clause)/to(clause)                                  | passive, recipient, clause=@do_meet
plan                  | v | AGREE | obj > obj(clause)/with(clause)/in(clause)/to(clause)/on(clause)                              | passive, actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
plan                  | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
plan                  | v | AGREE | subj > from/from(obj)/from(of)/to/of(obj)/with                                               | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
pledge                | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business
pledge                | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
pledge                | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor, clause!=negated
pledge                | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, clause!=negated
pledge                | v | AGREE | subj > from/from(obj)/from(of)/to/of(obj)/with                                               | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
prepare               | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor, clause!=@do_violence
prepare               | v | AGREE | obj > to/with/for/obj(clause)/with(clause)/to(clause)/clause                                 | passive, actor, clause=*, clause!=@do_violence
prepare               | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, clause!=@do_violence
promise               | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business
promise               | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
promise               | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor, clause!=negated
promise               | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, clause!=negated
promise               | v | AGREE | subj > from/from(obj)/from(of)/to/of(obj)/with                                               | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
promise               | v | AGREE | subj > to/for/gen(obj)                                                                       | obj=autonomy;independence;amnesty;right;self-rule;sovereignty;vote;clemency;parole;status;immunity
propose               | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
propose               | v | AGREE | subj > with/to/gen(obj)/with(obj)/by(obj)/to(obj)/in(obj)/between(obj)                       | actor, obj=@meeting;cooperation;@relation;exercise;loan;venture;trade;deal;@agreement;exchange;alliance;partnership
propose               | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
propose               | v | AGREE | subj > from/from(obj)/from(of)/to/of(obj)/with                                               | actor, obj=withdrawal;pullout;pull-out;release;ceasefire;cease-fire;truce;amnesty;easing;resignation;moratorium;disarmament;pullback;departure;drawdown;pardon;lifting;end;armistice;concession;reduction
reach                 | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
reach accord          | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
reach agreement       | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
reach compromise      | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
reach consensus       | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
reach deal            | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
reach understanding   | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
reaffirm              | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
reassure              | v | AGREE | subj > obj/clause/gen(obj)                                                                   | actor, obj=person;state;@official_word
reconcile             | v | AGREE | subj & with/to                                                                               | both
reiterate             | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
renew                 | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
repeat                | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
resolve               | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
resolve               | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
resolve               | v | AGREE | obj > to/with/for/obj(clause)/with(clause)/to(clause)/clause                                 | passive, actor, clause=*
resolve               | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
resolve difference    | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
resolve dispute       | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
sanction              | v | AGREE | subj > dat/to/for/obj/gen(obj)/with(obj)/to(obj)                                             | obj=@aid;@meeting;cooperation;friendship;security;guarantee;partnership;amnesty;ceasefire;truce;protection;@relation, actor
schedule              | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
schedule              | v | AGREE | subj > with/to/gen(obj)/with(obj)/by(obj)/to(obj)/in(obj)/between(obj)                       | actor, obj=@meeting;cooperation;@relation;exercise;loan;venture;trade;deal;@agreement;exchange;alliance;partnership
schedule              | v | AGREE | - > subj/obj/with(clause)/obj(clause)/in(clause)/to(clause)                                  | passive, recipient, clause=@do_meet
schedule              | v | AGREE | obj > obj(clause)/with(clause)/in(clause)/to(clause)/on(clause)                              | passive, actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
seal                  | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
seal deal             | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
secure                | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
see eye to eye        | v | AGREE | subj > with/to                                                                               | both
seek                  | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
seek                  | v | AGREE | subj > with/to/gen(obj)/with(obj)/by(obj)/to(obj)/in(obj)/between(obj)                       | actor, obj=@meeting;cooperation;@relation;exercise;loan;venture;trade;deal;@agreement;exchange;alliance;partnership
set                   | v | AGREE | subj > with/to/gen(obj)/with(obj)/by(obj)/to(obj)/in(obj)/between(obj)                       | actor, obj=@meeting;cooperation;@relation;exercise;loan;venture;trade;deal;@agreement;exchange;alliance;partnership
set                   | v | AGREE | - > subj/obj/with(clause)/obj(clause)/in(clause)/to(clause)                                  | passive, recipient, clause=@do_meet
set                   | v | AGREE | obj > obj(clause)/with(clause)/in(clause)/to(clause)/on(clause)                              | passive, actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
settle                | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
settle difference     | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
settle dispute        | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
show                  | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
side                  | v | AGREE | subj > with/to                                                                               | both
signal                | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
signal                | v | AGREE | subj > with/on/over/obj(clause)/with(clause)                                                 | actor, clause=willing;ready;prepared
slate                 | v | AGREE | - > subj/obj/with(clause)/obj(clause)/in(clause)/to(clause)                                  | passive, recipient, clause=@do_meet
slate                 | v | AGREE | obj > obj(clause)/with(clause)/in(clause)/to(clause)/on(clause)                              | passive, actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
stand ready           | v | AGREE | subj > clause/to/with                                                                        | actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
state                 | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
stress                | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
strike                | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
strike bargain        | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
strike deal           | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
swallow               | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/of(obj)/for(obj)/obj/with(obj)                     | actor, obj=@offer;@meeting;@agreement;aid;help;assistance;responsibility;role;principle;compromise;peace;inspector;monitor;observer;loan;refugee
take up               | v | AGREE | subj > gen(obj)/by(obj)/from(obj)/to(obj)/of(obj)/for(obj)/obj/with(obj)                     | actor, obj=@offer;@meeting;@agreement;aid;help;assistance;responsibility;role;principle;compromise;peace;inspector;monitor;observer;loan;refugee
team up               | v | AGREE | subj & with/to                                                                               | both
thrash out            | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport
underline             | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
undertake             | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business
undertake             | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
undertake             | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
unite                 | v | AGREE | subj & with/to                                                                               | both
voice                 | v | AGREE | subj > to/with/for/gen(to)/gen(for)/gen(clause)/obj(clause)/with(clause)                     | obj=@be_ready;promise;guarantee;word;undertaking;pledge;vow;offer;commitment;invitation, actor
volunteer             | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business
volunteer             | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
volunteer             | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw
vow                   | v | AGREE | subj > to/with/on/gen(to)/with(clause)/to(clause)/obj(clause)/of(to)                         | actor, subj!=@sport;@business
vow                   | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor, clause!=negated
vow                   | v | AGREE | subj > with/gen(with)/from(clause)/obj(clause)/to(clause)/to/gen(clause)/in(clause)/on(clause) | actor, clause=@do_withdraw, clause!=negated
want                  | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
wish                  | v | AGREE | subj > to/with/obj(clause)/to(clause)/in(clause)/with(clause)/for(clause)                    | clause=@do_cooperate, clause!=@do_withdraw;@do_violence, actor
work                  | v | AGREE | subj & with/with(obj)/between(obj)/gen(obj)                                                  | obj=@agreement;peace;dispute;difference;term;coalition;alliance, actor
work out              | v | AGREE | subj & with/with(clause)/with(on)/with(to)/between                                           | actor, subj!=@sport

# nouns
@ lemma | pos | act | frame | if
acceptance      | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
accord          | n | AGREE | gen/between/by/adj/with/among/comp & with/between/and     | both
agreement       | n | AGREE | gen/between/by/adj/with/among/comp & with/between/and     | both
assurance       | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
commitment      | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
compromise      | n | AGREE | gen/between/by/adj/with/among/comp & with/between/and     | both
consensus       | n | AGREE | gen/between/by/adj/with/among/comp & with/between/and     | both
consent         | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
deal            | n | AGREE | gen/between/by/adj/with/among/comp & with/between/and     | both
decision        | n | AGREE | gen/by/adj/comp & with/between                            | actor, with=*, clause=@do_cooperate
guarantee       | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
intention       | n | AGREE | gen/by/adj/comp & with/between                            | actor, with=*, clause=@do_cooperate
invitation      | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
offer           | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
overture        | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
peace accord    | n | AGREE | gen/between/by/adj/with/among/comp & with/between/and     | both
peace agreement | n | AGREE | gen/between/by/adj/with/among/comp & with/between/and     | both
peace deal      | n | AGREE | gen/between/by/adj/with/among/comp & with/between/and     | both
plan            | n | AGREE | gen/by/adj/comp & with/between                            | actor, with=*, clause=@do_cooperate
plan            | n | AGREE | comp/gen/adj > obj(clause)/in(clause)/to(clause)/with(clause)/clause | actor, clause=@do_cooperate, clause!=@do_violence
pledge          | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
promise         | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
proposal        | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
readiness       | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
understanding   | n | AGREE | gen/between/by/adj/with/among/comp & with/between/and     | both
undertaking     | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
vow             | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor
willingness     | n | AGREE | gen/by/from/adj/comp/subj > to/for/clause/of/with(of)/obj | actor

# adjectives and participles as predicates
@ lemma | pos | act | frame | if
amenable   | a | AGREE | subj/speaker > clause/to/with/for/with(clause)/to(clause)/obj(clause)/gen(to)/with(for) | actor, clause!=@do_withdraw;@do_violence
committed  | a | AGREE | subj/speaker > clause/to/with/for/with(clause)/to(clause)/obj(clause)/gen(to)/with(for) | actor, clause!=@do_withdraw;@do_violence
determined | a | AGREE | subj/speaker > clause/to/with/for/with(clause)/to(clause)/obj(clause)/gen(to)/with(for) | actor, clause!=@do_withdraw;@do_violence
due        | a | AGREE | subj/speaker > obj(clause)/with(clause)/in(clause)/to(clause)/with/in                   | actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
due        | a | AGREE | subj/speaker > obj(clause)/from(clause)/clause/gen(clause)                              | actor, clause=@do_withdraw
eager      | a | AGREE | subj/speaker > clause/to/with/for/with(clause)/to(clause)/obj(clause)/gen(to)/with(for) | actor, clause!=@do_withdraw;@do_violence
eager      | a | AGREE | subj/speaker > obj(clause)/with(clause)/in(clause)/to(clause)/with/in                   | actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
expected   | a | AGREE | subj/speaker > obj(clause)/with(clause)/in(clause)/to(clause)/with/in                   | actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
glad       | a | AGREE | subj/speaker > clause/to/with/for/with(clause)/to(clause)/obj(clause)/gen(to)/with(for) | actor, clause!=@do_withdraw;@do_violence
happy      | a | AGREE | subj/speaker > clause/to/with/for/with(clause)/to(clause)/obj(clause)/gen(to)/with(for) | actor, clause!=@do_withdraw;@do_violence
interested | a | AGREE | subj/speaker > obj(clause)/with(clause)/in(clause)/to(clause)/with/in                   | actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
interested | a | AGREE | subj/speaker > in/to(in)/with(in)/with                                                  | actor, in=@do_cooperate;cooperation;trade;purchase;investment
keen       | a | AGREE | subj/speaker > clause/to/with/for/with(clause)/to(clause)/obj(clause)/gen(to)/with(for) | actor, clause!=@do_withdraw;@do_violence
likely     | a | AGREE | subj/speaker > obj(clause)/with(clause)/in(clause)/to(clause)/with/in                   | actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
poised     | a | AGREE | subj/speaker > clause/to/with/for/with(clause)/to(clause)/obj(clause)/gen(to)/with(for) | actor, clause!=@do_withdraw;@do_violence
poised     | a | AGREE | subj/speaker > obj(clause)/with(clause)/in(clause)/to(clause)/with/in                   | actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
prepared   | a | AGREE | subj/speaker > clause/to/with/for/with(clause)/to(clause)/obj(clause)/gen(to)/with(for) | actor, clause!=@do_withdraw;@do_violence
prepared   | a | AGREE | subj/speaker > obj(clause)/from(clause)/clause/gen(clause)                              | actor, clause=@do_withdraw
ready      | a | AGREE | subj/speaker > clause/to/with/for/with(clause)/to(clause)/obj(clause)/gen(to)/with(for) | actor, clause!=@do_withdraw;@do_violence
ready      | a | AGREE | subj/speaker > obj(clause)/from(clause)/clause/gen(clause)                              | actor, clause=@do_withdraw
receptive  | a | AGREE | subj/speaker > clause/to/with/for/with(clause)/to(clause)/obj(clause)/gen(to)/with(for) | actor, clause!=@do_withdraw;@do_violence
scheduled  | a | AGREE | subj/speaker > obj(clause)/with(clause)/in(clause)/to(clause)/with/in                   | actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
slated     | a | AGREE | subj/speaker > obj(clause)/with(clause)/in(clause)/to(clause)/with/in                   | actor, clause=@do_cooperate, clause!=@do_withdraw;@do_violence
willing    | a | AGREE | subj/speaker > clause/to/with/for/with(clause)/to(clause)/obj(clause)/gen(to)/with(for) | actor, clause!=@do_withdraw;@do_violence
willing    | a | AGREE | subj/speaker > obj(clause)/from(clause)/clause/gen(clause)                              | actor, clause=@do_withdraw
