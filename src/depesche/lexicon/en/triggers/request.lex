# REQUEST: ask, appeal, demand, order, call for. Modes by what is asked: help (assist), talks (meet), giving way (yield), a policy (change).
# clause=: the verb of the dependent clause or infinitive and its objects.

# verbs
@ lemma | pos | act | frame | if
grow | v | REQUEST | by(subj)/from(subj)/gen(subj) > gen(for)/of(for)/on(subj)/for(subj)/on | subj=call;demand;pressure;clamour;clamor, recipient
mount | v | REQUEST | by(subj)/from(subj)/gen(subj) > gen(for)/of(for)/on(subj)/for(subj)/on | subj=call;demand;pressure;clamour;clamor, recipient
turn | v | REQUEST assist | subj > to | actor, to=state;organisation;person;IMF;bank;ally;neighbour;council;court, for=help;aid;assistance;support;protection;money;loan;bailout;mediation;advice;arms;weapon
apply | v | REQUEST | subj > obj(clause)/to | actor, clause=join;become;enter;host;register;accede, subj!=@business
apply | v | REQUEST | subj > to/gen(for) | for=membership;asylum;recognition;citizenship;accession;loan;bailout;aid;licence;license, actor
tell | v | REQUEST yield | subj > obj/dat | both, clause=apologise;apologize;leave;go;quit;resign;surrender;disarm;withdraw;retreat;back, clause!=finite
propose | v | REQUEST meet | subj > to/with/between | obj=talk;talks;meeting;summit;negotiation;dialogue, both
want | v | REQUEST yield | subj > gen(obj)/obj/of(obj) | both, clause=resign;quit;go;leave;withdraw;apologise;apologize;step;surrender;release;free;extradite
want | v | REQUEST | subj > from/gen(from) | obj=apology;guarantee;assurance;explanation;compensation;reparation;concession, actor
issue | v | REQUEST yield | subj > for/against/gen(for) | obj=warrant;subpoena;summons, actor, subj=tribunal;ICC
renew | v | REQUEST | subj > to/on/for(obj)/to(obj)/on(obj) | obj=call;appeal;demand;plea;request, actor
reiterate | v | REQUEST | subj > to/on/for(obj)/to(obj)/on(obj) | obj=call;appeal;demand;plea;request, actor
repeat | v | REQUEST | subj > to/on/for(obj)/to(obj)/on(obj) | obj=call;appeal;demand;plea;request, actor
address      | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
admonish     | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
admonish     | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
admonish     | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
admonish     | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
admonish     | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
admonish     | v | REQUEST meet   | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_meet, actor
admonish     | v | REQUEST yield  | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_yield, actor
admonish     | v | REQUEST assist | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_assist, actor
admonish     | v | REQUEST change | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_change, actor
admonish     | v | REQUEST        | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | actor
advise       | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
advise       | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
advise       | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
advise       | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
advise       | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
advise       | v | REQUEST meet   | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_meet, actor
advise       | v | REQUEST yield  | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_yield, actor
advise       | v | REQUEST assist | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_assist, actor
advise       | v | REQUEST change | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_change, actor
advise       | v | REQUEST        | subj > obj/of/from/gen(obj)/clause                                                               | clause=*, actor
advocate     | v | REQUEST meet   | subj > on/gen(on)/clause/from                                                                    | clause=@do_meet, actor
advocate     | v | REQUEST yield  | subj > on/gen(on)/clause/from                                                                    | clause=@do_yield, actor
advocate     | v | REQUEST assist | subj > on/gen(on)/clause/from                                                                    | clause=@do_assist, actor
advocate     | v | REQUEST change | subj > on/gen(on)/clause/from                                                                    | clause=@do_change, actor
advocate     | v | REQUEST        | subj > on/gen(on)/clause/from                                                                    | clause=*, actor
advocate     | v | REQUEST        | subj > gen(obj)/by(obj)/to/clause                                                                | actor, obj=@demand;end;return;vote;resolution;measure;reform;election;referendum;peace;ban;step
advocate     | v | REQUEST        | subj > clause/to/gen(obj)                                                                        | actor, clause=*
agitate for  | v | REQUEST change | subj > to/from/on/gen(for)/of(for)/by(for)/clause/in(for)                                        | for=@do_change, actor
agitate for  | v | REQUEST        | subj > on/to/gen(for)/of(for)/by(for)/from(for)/to(for)/in(for)/clause/for/of                    | actor
appeal       | v | REQUEST        | subj > to/on/clause/for                                                                          | actor, subj!=@sport, to!=court;taste;sense;young
appeal for   | v | REQUEST assist | subj > to/from/gen(for)                                                                          | for=@do_assist, actor
appeal for   | v | REQUEST meet   | subj > to/from/with(for)/gen(for)                                                                | for=@do_meet, actor
appeal for   | v | REQUEST yield  | subj > to/from/on/gen(for)/of(for)/by(for)/from(for)/clause/in(for)/to(for)/gen(to)/against(for) | for=@do_yield, actor
appeal for   | v | REQUEST change | subj > to/from/on/gen(for)/of(for)/by(for)/clause/in(for)                                        | for=@do_change, actor
appeal for   | v | REQUEST        | subj > on/to/gen(for)/of(for)/by(for)/from(for)/to(for)/in(for)/clause/for/of                    | actor
apply        | v | REQUEST        | subj > on/gen(on)                                                                                | obj=pressure, on=*, actor
apply for    | v | REQUEST assist | subj > to/from/gen(for)                                                                          | for=@do_assist, actor
apply for    | v | REQUEST        | subj > on/to/gen(for)/of(for)/by(for)/from(for)/to(for)/in(for)/clause/for/of                    | actor
ask          | v | REQUEST        | subj > obj/of/from/gen(obj)                                                                      | both
ask          | v | REQUEST meet   | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_meet, actor, clause!=finite
ask          | v | REQUEST yield  | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_yield, actor, clause!=finite
ask          | v | REQUEST assist | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_assist, actor, clause!=finite
ask          | v | REQUEST change | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_change, actor, clause!=finite
ask          | v | REQUEST        | subj > obj/of/from/gen(obj)/clause                                                               | clause=*, actor, clause!=finite
ask for      | v | REQUEST assist | subj > to/from/gen(for)                                                                          | for=@do_assist, actor
ask for      | v | REQUEST meet   | subj > to/from/with(for)/gen(for)                                                                | for=@do_meet, actor
ask for      | v | REQUEST yield  | subj > to/from/on/gen(for)/of(for)/by(for)/from(for)/clause/in(for)/to(for)/gen(to)/against(for) | for=@do_yield, actor
ask for      | v | REQUEST change | subj > to/from/on/gen(for)/of(for)/by(for)/clause/in(for)                                        | for=@do_change, actor
ask for      | v | REQUEST        | subj > on/to/gen(for)/of(for)/by(for)/from(for)/to(for)/in(for)/clause/for/of                    | actor
back         | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
beg          | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
beg          | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
beg          | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
beg          | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
beg          | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
beg          | v | REQUEST        | subj > obj/of/from/gen(obj)                                                                      | both
beg for      | v | REQUEST assist | subj > to/from/gen(for)                                                                          | for=@do_assist, actor
beseech      | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
beseech      | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
beseech      | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
beseech      | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
beseech      | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
beseech      | v | REQUEST meet   | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_meet, actor
beseech      | v | REQUEST yield  | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_yield, actor
beseech      | v | REQUEST assist | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_assist, actor
beseech      | v | REQUEST change | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_change, actor
beseech      | v | REQUEST        | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | actor
bid          | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
bid          | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
bid          | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
bid          | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
bid          | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
bring        | v | REQUEST        | subj > on/gen(on)                                                                                | obj=pressure, on=*, actor
call         | v | REQUEST change | subj > clause/obj                                                                                | to=poll;vote
call for     | v | REQUEST assist | subj > to/from/gen(for)                                                                          | for=@do_assist, actor
call for     | v | REQUEST meet   | subj > to/from/with(for)/gen(for)                                                                | for=@do_meet, actor
call for     | v | REQUEST yield  | subj > to/from/on/gen(for)/of(for)/by(for)/from(for)/clause/in(for)/to(for)/gen(to)/against(for) | for=@do_yield, actor
call for     | v | REQUEST change | subj > to/from/on/gen(for)/of(for)/by(for)/clause/in(for)                                        | for=@do_change, actor
call for     | v | REQUEST        | subj > on/to/gen(for)/of(for)/by(for)/from(for)/to(for)/in(for)/clause/for/of                    | actor
call for     | v | REQUEST meet   | subj > obj                                                                                       | obj=session;meeting;summit;conference, actor
call on      | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
call on      | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
call on      | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
call on      | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
call on      | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
call on      | v | REQUEST meet   | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_meet, actor
call on      | v | REQUEST yield  | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_yield, actor
call on      | v | REQUEST assist | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_assist, actor
call on      | v | REQUEST change | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_change, actor
call on      | v | REQUEST        | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | actor
call upon    | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
call upon    | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
call upon    | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
call upon    | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
call upon    | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
call upon    | v | REQUEST meet   | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_meet, actor
call upon    | v | REQUEST yield  | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_yield, actor
call upon    | v | REQUEST assist | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_assist, actor
call upon    | v | REQUEST change | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_change, actor
call upon    | v | REQUEST        | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | actor
campaign for | v | REQUEST change | subj > to/from/on/gen(for)/of(for)/by(for)/clause/in(for)                                        | for=@do_change, actor
campaign for | v | REQUEST        | subj > on/to/gen(for)/of(for)/by(for)/from(for)/to(for)/in(for)/clause/for/of                    | actor
challenge    | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
challenge    | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
challenge    | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
challenge    | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
challenge    | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
claim        | v | REQUEST assist | subj > in/from/with/gen(obj)                                                                     | obj=@protection;asylum, actor
clamor for   | v | REQUEST change | subj > to/from/on/gen(for)/of(for)/by(for)/clause/in(for)                                        | for=@do_change, actor
clamor for   | v | REQUEST        | subj > on/to/gen(for)/of(for)/by(for)/from(for)/to(for)/in(for)/clause/for/of                    | actor
clamour for  | v | REQUEST change | subj > to/from/on/gen(for)/of(for)/by(for)/clause/in(for)                                        | for=@do_change, actor
clamour for  | v | REQUEST        | subj > on/to/gen(for)/of(for)/by(for)/from(for)/to(for)/in(for)/clause/for/of                    | actor
command      | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
command      | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
command      | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
command      | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
command      | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
command      | v | REQUEST yield  | subj > obj/clause                                                                                | obj=@person_word, actor, clause=@do_yield
command      | v | REQUEST        | subj > obj/gen(obj)                                                                              | both, clause=appear;testify;leave;report;answer;hand;pay;stay;vacate;explain;surrender
convoke      | v | REQUEST meet   | subj > obj                                                                                       | obj=session;meeting;summit;conference, actor
counsel      | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
counsel      | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
counsel      | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
counsel      | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
counsel      | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
deliver      | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
demand       | v | REQUEST meet   | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_meet, actor
demand       | v | REQUEST yield  | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_yield, actor
demand       | v | REQUEST assist | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_assist, actor
demand       | v | REQUEST change | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_change, actor
demand       | v | REQUEST        | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | actor
demand       | v | REQUEST        | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/clause                                         | actor, obj!=@statement_thing
demand       | v | REQUEST yield  | subj > obj/gen(obj)/clause                                                                       | obj=extradition;return;surrender;resignation;release;handover
demand       | v | REQUEST meet   | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_meet
demand       | v | REQUEST yield  | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_yield
demand       | v | REQUEST assist | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_assist
demand       | v | REQUEST change | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_change
direct       | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
direct       | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
direct       | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
direct       | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
direct       | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
encourage    | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
encourage    | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
encourage    | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
encourage    | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
encourage    | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
enjoin       | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
enjoin       | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
enjoin       | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
enjoin       | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
enjoin       | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
entreat      | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
entreat      | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
entreat      | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
entreat      | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
entreat      | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
exert        | v | REQUEST        | subj > on/gen(on)                                                                                | obj=pressure, on=*, actor
exhort       | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
exhort       | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
exhort       | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
exhort       | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
exhort       | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
exhort       | v | REQUEST meet   | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_meet, actor
exhort       | v | REQUEST yield  | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_yield, actor
exhort       | v | REQUEST assist | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_assist, actor
exhort       | v | REQUEST change | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_change, actor
exhort       | v | REQUEST        | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | actor
file         | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
float        | v | REQUEST        | subj > gen(obj)/by(obj)/to/clause                                                                | actor, obj=@demand;end;return;vote;resolution;measure;reform;election;referendum;peace;ban;step
give         | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
give         | v | REQUEST        | subj > obj/gen(obj)                                                                              | obj=person, actor, clause=@do_yield
give         | v | REQUEST yield  | subj > dat/to/gen(dat)/obj                                                                       | actor, obj=deadline
hand         | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
implore      | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
implore      | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
implore      | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
implore      | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
implore      | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
implore      | v | REQUEST meet   | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_meet, actor
implore      | v | REQUEST yield  | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_yield, actor
implore      | v | REQUEST assist | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_assist, actor
implore      | v | REQUEST change | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_change, actor
implore      | v | REQUEST        | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | actor
importune    | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
importune    | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
importune    | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
importune    | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
importune    | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
increase     | v | REQUEST        | subj > on/gen(on)                                                                                | obj=pressure, on=*, actor
insist       | v | REQUEST meet   | subj > on/gen(on)/clause/from                                                                    | clause=@do_meet, actor, clause!=negated
insist       | v | REQUEST yield  | subj > on/gen(on)/clause/from                                                                    | clause=@do_yield, actor, clause!=negated
insist       | v | REQUEST assist | subj > on/gen(on)/clause/from                                                                    | clause=@do_assist, actor, clause!=negated
insist       | v | REQUEST change | subj > on/gen(on)/clause/from                                                                    | clause=@do_change, actor, clause!=negated
insist       | v | REQUEST        | subj > on/gen(on)/clause                                                                         | actor, on=*
instruct     | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
instruct     | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
instruct     | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
instruct     | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
instruct     | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
instruct     | v | REQUEST        | subj > obj/of/from/gen(obj)                                                                      | both
instruct     | v | REQUEST yield  | subj > obj/clause                                                                                | obj=@person_word, actor, clause=@do_yield
invite to    | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
invite to    | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
invite to    | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
invite to    | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
invite to    | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
issue        | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
join         | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
keep up      | v | REQUEST        | subj > on/gen(on)                                                                                | obj=pressure, on=*, actor
launch       | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
launch       | v | REQUEST change | subj > for                                                                                       | obj=campaign, for=*, actor
lobby        | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
lobby        | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
lobby        | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
lobby        | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
lobby        | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
lobby        | v | REQUEST        | subj > obj/of/from/gen(obj)                                                                      | both
lobby for    | v | REQUEST assist | subj > to/from/gen(for)                                                                          | for=@do_assist, actor
lobby for    | v | REQUEST        | subj > on/to/gen(for)/of(for)/by(for)/from(for)/to(for)/in(for)/clause/for/of                    | actor
lodge        | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
make         | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
must         | v | REQUEST        | speaker > subj/gen(subj)                                                                         | both, subj!=@sport
should       | v | REQUEST        | speaker > subj/gen(subj)                                                                         | both, subj!=@sport
need         | v | REQUEST        | speaker > subj/gen(subj)                                                                         | both, clause=@do_yield;@do_change
nudge        | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
nudge        | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
nudge        | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
nudge        | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
nudge        | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
order        | v | REQUEST        | subj > obj/of/from/gen(obj)                                                                      | both
order        | v | REQUEST meet   | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_meet, actor
order        | v | REQUEST yield  | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_yield, actor
order        | v | REQUEST assist | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_assist, actor
order        | v | REQUEST change | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_change, actor
order        | v | REQUEST        | subj > obj/of/from/gen(obj)/clause                                                               | clause=*, actor
order        | v | REQUEST yield  | subj > obj/clause                                                                                | obj=@person_word, actor, clause=@do_yield
order        | v | REQUEST        | subj > obj/gen(obj)                                                                              | both, clause=appear;testify;leave;report;answer;hand;pay;stay;vacate;explain;surrender
ought        | v | REQUEST        | speaker > subj/gen(subj)                                                                         | both, subj!=@sport
petition     | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
petition     | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
petition     | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
petition     | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
petition     | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
plead        | v | REQUEST meet   | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_meet, actor
plead        | v | REQUEST yield  | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_yield, actor
plead        | v | REQUEST assist | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_assist, actor
plead        | v | REQUEST change | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_change, actor
plead        | v | REQUEST        | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | actor
plead for    | v | REQUEST assist | subj > to/from/gen(for)                                                                          | for=@do_assist, actor
plead for    | v | REQUEST meet   | subj > to/from/with(for)/gen(for)                                                                | for=@do_meet, actor
plead for    | v | REQUEST yield  | subj > to/from/on/gen(for)/of(for)/by(for)/from(for)/clause/in(for)/to(for)/gen(to)/against(for) | for=@do_yield, actor
plead for    | v | REQUEST change | subj > to/from/on/gen(for)/of(for)/by(for)/clause/in(for)                                        | for=@do_change, actor
plead for    | v | REQUEST        | subj > on/to/gen(for)/of(for)/by(for)/from(for)/to(for)/in(for)/clause/for/of                    | actor
pray for     | v | REQUEST        | subj > on/to/gen(for)/of(for)/by(for)/from(for)/to(for)/in(for)/clause/for/of                    | actor
present      | v | REQUEST        | subj > gen(obj)/by(obj)/to/clause                                                                | actor, obj=@demand;end;return;vote;resolution;measure;reform;election;referendum;peace;ban;step
present      | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
press        | v | REQUEST        | subj > obj/of/from/gen(obj)                                                                      | both
press        | v | REQUEST meet   | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_meet, actor
press        | v | REQUEST yield  | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_yield, actor
press        | v | REQUEST assist | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_assist, actor
press        | v | REQUEST change | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_change, actor
press        | v | REQUEST        | subj > obj/of/from/gen(obj)/clause                                                               | clause=*, actor
press for    | v | REQUEST assist | subj > to/from/gen(for)                                                                          | for=@do_assist, actor
press for    | v | REQUEST meet   | subj > to/from/with(for)/gen(for)                                                                | for=@do_meet, actor
press for    | v | REQUEST yield  | subj > to/from/on/gen(for)/of(for)/by(for)/from(for)/clause/in(for)/to(for)/gen(to)/against(for) | for=@do_yield, actor
press for    | v | REQUEST change | subj > to/from/on/gen(for)/of(for)/by(for)/clause/in(for)                                        | for=@do_change, actor
press for    | v | REQUEST        | subj > on/to/gen(for)/of(for)/by(for)/from(for)/to(for)/in(for)/clause/for/of                    | actor
pressure     | v | REQUEST        | subj > obj/of/from/gen(obj)                                                                      | both
pressure     | v | REQUEST meet   | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_meet, actor
pressure     | v | REQUEST yield  | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_yield, actor
pressure     | v | REQUEST assist | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_assist, actor
pressure     | v | REQUEST change | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_change, actor
pressure     | v | REQUEST        | subj > obj/of/from/gen(obj)/clause                                                               | clause=*, actor
pressurise   | v | REQUEST        | subj > obj/of/from/gen(obj)                                                                      | both
pressurize   | v | REQUEST        | subj > obj/of/from/gen(obj)                                                                      | both
prevail on   | v | REQUEST meet   | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_meet, actor
prevail on   | v | REQUEST yield  | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_yield, actor
prevail on   | v | REQUEST assist | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_assist, actor
prevail on   | v | REQUEST change | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_change, actor
prevail on   | v | REQUEST        | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | actor
prevail upon | v | REQUEST meet   | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_meet, actor
prevail upon | v | REQUEST yield  | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_yield, actor
prevail upon | v | REQUEST assist | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_assist, actor
prevail upon | v | REQUEST change | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_change, actor
prevail upon | v | REQUEST        | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | actor
prod         | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
prod         | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
prod         | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
prod         | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
prod         | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
propose      | v | REQUEST meet   | subj > on/gen(on)/clause/from                                                                    | clause=@do_meet, actor
propose      | v | REQUEST yield  | subj > on/gen(on)/clause/from                                                                    | clause=@do_yield, actor
propose      | v | REQUEST assist | subj > on/gen(on)/clause/from                                                                    | clause=@do_assist, actor
propose      | v | REQUEST change | subj > on/gen(on)/clause/from                                                                    | clause=@do_change, actor
propose      | v | REQUEST        | subj > on/gen(on)/clause/from                                                                    | clause=*, actor
propose      | v | REQUEST        | subj > gen(obj)/by(obj)/to/clause                                                                | actor, obj=@demand;end;return;vote;resolution;measure;reform;election;referendum;peace;ban;step
propose      | v | REQUEST        | subj > clause/to/gen(obj)                                                                        | actor, clause=*
propose      | v | REQUEST meet   | subj > obj                                                                                       | obj=session;meeting;summit;conference, actor
push         | v | REQUEST        | subj > obj/of/from/gen(obj)                                                                      | both
push         | v | REQUEST meet   | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_meet, actor
push         | v | REQUEST yield  | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_yield, actor
push         | v | REQUEST assist | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_assist, actor
push         | v | REQUEST change | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_change, actor
push         | v | REQUEST        | subj > obj/of/from/gen(obj)/clause                                                               | clause=*, actor
push for     | v | REQUEST meet   | subj > to/from/with(for)/gen(for)                                                                | for=@do_meet, actor
push for     | v | REQUEST yield  | subj > to/from/on/gen(for)/of(for)/by(for)/from(for)/clause/in(for)/to(for)/gen(to)/against(for) | for=@do_yield, actor
push for     | v | REQUEST change | subj > to/from/on/gen(for)/of(for)/by(for)/clause/in(for)                                        | for=@do_change, actor
push for     | v | REQUEST        | subj > on/to/gen(for)/of(for)/by(for)/from(for)/to(for)/in(for)/clause/for/of                    | actor
put          | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
put          | v | REQUEST        | subj > on/gen(on)                                                                                | obj=pressure, on=*, actor
put forward  | v | REQUEST        | subj > gen(obj)/by(obj)/to/clause                                                                | actor, obj=@demand;end;return;vote;resolution;measure;reform;election;referendum;peace;ban;step
put forward  | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
raise        | v | REQUEST        | subj > on/gen(on)                                                                                | obj=pressure, on=*, actor
recommend    | v | REQUEST meet   | subj > on/gen(on)/clause/from                                                                    | clause=@do_meet, actor
recommend    | v | REQUEST yield  | subj > on/gen(on)/clause/from                                                                    | clause=@do_yield, actor
recommend    | v | REQUEST assist | subj > on/gen(on)/clause/from                                                                    | clause=@do_assist, actor
recommend    | v | REQUEST change | subj > on/gen(on)/clause/from                                                                    | clause=@do_change, actor
recommend    | v | REQUEST        | subj > on/gen(on)/clause/from                                                                    | clause=*, actor
recommend    | v | REQUEST        | subj > gen(obj)/by(obj)/to/clause                                                                | actor, obj=@demand;end;return;vote;resolution;measure;reform;election;referendum;peace;ban;step
recommend    | v | REQUEST        | subj > clause/to/gen(obj)                                                                        | actor, clause=*
reiterate    | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
remind       | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
remind       | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
remind       | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
remind       | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
remind       | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
renew        | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
repeat       | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
request      | v | REQUEST meet   | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_meet, actor
request      | v | REQUEST yield  | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_yield, actor
request      | v | REQUEST assist | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_assist, actor
request      | v | REQUEST change | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_change, actor
request      | v | REQUEST        | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | actor
request      | v | REQUEST        | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/clause                                         | actor, obj!=@statement_thing
request      | v | REQUEST meet   | subj > obj                                                                                       | obj=session;meeting;summit;conference, actor
request      | v | REQUEST assist | subj > in/from/with/gen(obj)                                                                     | obj=@protection;asylum, actor
request      | v | REQUEST yield  | subj > obj/gen(obj)/clause                                                                       | obj=extradition;return;surrender;resignation;release;handover
request      | v | REQUEST meet   | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_meet
request      | v | REQUEST yield  | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_yield
request      | v | REQUEST assist | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_assist
request      | v | REQUEST change | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_change
require      | v | REQUEST meet   | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_meet, actor
require      | v | REQUEST yield  | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_yield, actor
require      | v | REQUEST assist | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_assist, actor
require      | v | REQUEST change | subj > obj/of/from/gen(obj)/clause                                                               | clause=@do_change, actor
require      | v | REQUEST        | subj > obj/of/from/gen(obj)/clause                                                               | clause=*, actor
requisition  | v | REQUEST        | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/clause                                         | actor, obj!=@statement_thing
seek         | v | REQUEST meet   | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_meet, actor
seek         | v | REQUEST yield  | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_yield, actor
seek         | v | REQUEST assist | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_assist, actor
seek         | v | REQUEST change | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_change, actor
seek         | v | REQUEST        | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | actor
seek         | v | REQUEST meet   | subj > obj                                                                                       | obj=session;meeting;summit;conference, actor
seek         | v | REQUEST assist | subj > in/from/with/gen(obj)                                                                     | obj=@protection;asylum, actor
seek         | v | REQUEST yield  | subj > obj/gen(obj)/clause                                                                       | obj=extradition;return;surrender;resignation;release;handover
seek         | v | REQUEST        | subj > of/from/clause/gen(obj)                                                                   | actor, obj=explanation;clarification;apology;compensation;answer;vote;referendum;probe;inquiry
seek         | v | REQUEST meet   | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_meet
seek         | v | REQUEST yield  | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_yield
seek         | v | REQUEST assist | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_assist
seek         | v | REQUEST change | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_change
send         | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
set          | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
set          | v | REQUEST yield  | subj > for/gen(for)                                                                              | actor, obj=deadline, both
solicit      | v | REQUEST meet   | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_meet, actor
solicit      | v | REQUEST yield  | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_yield, actor
solicit      | v | REQUEST assist | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_assist, actor
solicit      | v | REQUEST change | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | clause=@do_change, actor
solicit      | v | REQUEST        | subj > clause/from/of/gen(obj)/of(obj)/by(obj)/from(obj)/to(obj)                                 | actor
solicit      | v | REQUEST        | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/clause                                         | actor, obj!=@statement_thing
solicit      | v | REQUEST meet   | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_meet
solicit      | v | REQUEST yield  | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_yield
solicit      | v | REQUEST assist | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_assist
solicit      | v | REQUEST change | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/with(obj)/in(obj)/to(obj)/to                   | actor, obj=@do_change
spur         | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
spur         | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
spur         | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
spur         | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
spur         | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
step up      | v | REQUEST        | subj > on/gen(on)                                                                                | obj=pressure, on=*, actor
stipulate    | v | REQUEST        | subj > from/of/gen(obj)/of(obj)/by(obj)/from(obj)/clause                                         | actor, obj!=@statement_thing
submit       | v | REQUEST        | subj > gen(obj)/by(obj)/to/clause                                                                | actor, obj=@demand;end;return;vote;resolution;measure;reform;election;referendum;peace;ban;step
submit       | v | REQUEST        | subj > to/on/for/gen(obj)/clause/from(obj)                                                       | obj=appeal;demand;plea;request;call;petition;order;directive;instruction, actor
suggest      | v | REQUEST meet   | subj > on/gen(on)/clause/from                                                                    | clause=@do_meet, actor
suggest      | v | REQUEST yield  | subj > on/gen(on)/clause/from                                                                    | clause=@do_yield, actor
suggest      | v | REQUEST assist | subj > on/gen(on)/clause/from                                                                    | clause=@do_assist, actor
suggest      | v | REQUEST change | subj > on/gen(on)/clause/from                                                                    | clause=@do_change, actor
suggest      | v | REQUEST        | subj > on/gen(on)/clause/from                                                                    | clause=*, actor
suggest      | v | REQUEST        | subj > gen(obj)/by(obj)/to/clause                                                                | actor, obj=@demand;end;return;vote;resolution;measure;reform;election;referendum;peace;ban;step
suggest      | v | REQUEST        | subj > clause/to/gen(obj)                                                                        | actor, clause=*
suggest      | v | REQUEST meet   | subj > obj                                                                                       | obj=session;meeting;summit;conference, actor
summon       | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
summon       | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
summon       | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
summon       | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
summon       | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
summon       | v | REQUEST        | subj > obj/gen(obj)                                                                              | both, clause=appear;testify;leave;report;answer;hand;pay;stay;vacate;explain;surrender
supplicate   | v | REQUEST meet   | subj > obj/on/of/clause                                                                          | clause=@do_meet, both
supplicate   | v | REQUEST yield  | subj > obj/on/of/clause                                                                          | clause=@do_yield, both
supplicate   | v | REQUEST assist | subj > obj/on/of/clause                                                                          | clause=@do_assist, both
supplicate   | v | REQUEST change | subj > obj/on/of/clause                                                                          | clause=@do_change, both
supplicate   | v | REQUEST        | subj > obj/on/of/clause                                                                          | both
table        | v | REQUEST        | subj > gen(obj)/by(obj)/to/clause                                                                | actor, obj=@demand;end;return;vote;resolution;measure;reform;election;referendum;peace;ban;step
tell         | v | REQUEST yield  | subj > obj/clause                                                                                | obj=@person_word, actor, clause=@do_yield, clause!=finite
tell         | v | REQUEST        | subj > obj/gen(obj)                                                                              | both, clause=appear;testify;leave;report;answer;hand;pay;stay;vacate;explain;surrender, clause!=finite
tell         | v | REQUEST yield  | subj > obj                                                                                       | both, clause=@do_withdraw, clause!=finite
tell | v | REQUEST yield | subj > obj/dat | both, clause=@do_yield, clause!=finite
tell | v | REQUEST | subj > obj/dat | both, clause=withdraw;remove;stop;end;halt;cease;close;open;lift;release;free;accept;respect;comply;disarm;negotiate;hold;prepare;choose;decide;rein;cut;return;take;withhold;allow;keep;send, clause!=finite
tout         | v | REQUEST        | subj > gen(obj)/by(obj)/to/clause                                                                | actor, obj=@demand;end;return;vote;resolution;measure;reform;election;referendum;peace;ban;step
urge         | v | REQUEST meet   | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_meet, actor
urge         | v | REQUEST yield  | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_yield, actor
urge         | v | REQUEST assist | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_assist, actor
urge         | v | REQUEST change | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | clause=@do_change, actor
urge         | v | REQUEST        | subj > obj/on/of/clause/with/gen(obj)/gen(on)                                                    | actor
wage         | v | REQUEST change | subj > for                                                                                       | obj=campaign, for=*, actor
want         | v | REQUEST yield  | subj > obj/gen(obj)/clause                                                                       | obj=extradition;return;surrender;resignation;release;handover
want         | v | REQUEST        | subj > of/from/clause/gen(obj)                                                                   | actor, obj=explanation;clarification;apology;compensation;answer;vote;referendum;probe;inquiry
want         | v | REQUEST        | subj > obj/clause/gen(obj)                                                                       | both, clause=*
warn         | v | REQUEST yield  | subj > obj                                                                                       | both, clause=@do_withdraw

# nouns
@ lemma | pos | act | frame | if
appeal         | n | REQUEST | gen/by/from/adj/comp/subj > to/on/for/gen(for)/clause/obj | actor
bid            | n | REQUEST | gen/by/from/adj/comp/subj > to/on/for/gen(for)/clause/obj | actor
call           | n | REQUEST | gen/by/from/adj/comp/subj > to/on/for/gen(for)/clause/obj | actor
demand         | n | REQUEST | gen/by/from/adj/comp/subj > to/on/for/gen(for)/clause/obj | actor
directive      | n | REQUEST | by/from/adj/comp/gen/subj > to/on/clause/obj              | actor, clause=*
entreaty       | n | REQUEST | gen/by/from/adj/comp/subj > to/on/for/gen(for)/clause/obj | actor
exhortation    | n | REQUEST | gen/by/from/adj/comp/subj > to/on/for/gen(for)/clause/obj | actor
instruction    | n | REQUEST | by/from/adj/comp/gen/subj > to/on/clause/obj              | actor, clause=*
order          | n | REQUEST | by/from/adj/comp/gen/subj > to/on/clause/obj              | actor, clause=*
petition       | n | REQUEST | gen/by/from/adj/comp/subj > to/on/for/gen(for)/clause/obj | actor
plea           | n | REQUEST | gen/by/from/adj/comp/subj > to/on/for/gen(for)/clause/obj | actor
pressure       | n | REQUEST | by/from/adj/comp/subj > on/obj                            | both
proposal       | n | REQUEST | by/from/adj/comp/gen/subj > to/on/clause/obj              | actor, clause=*
recommendation | n | REQUEST | by/from/adj/comp/gen/subj > to/on/clause/obj              | actor, clause=*
request        | n | REQUEST | gen/by/from/adj/comp/subj > to/on/for/gen(for)/clause/obj | actor
urging         | n | REQUEST | gen/by/from/adj/comp/subj > to/on/for/gen(for)/clause/obj | actor
