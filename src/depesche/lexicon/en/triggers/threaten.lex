# THREATEN: threat or warning with serious consequences. Modes by what is threatened (clause= or with=).

# verbs
@ lemma | pos | act | frame | if
# an ultimatum by its length
give | v | THREATEN | subj > dat/obj | obj=hour;day;week;fortnight;month;minute, clause=leave;withdraw;pull;surrender;quit;resign;step;lay;hand;release;free;comply;accept;stop;halt;end;cease;evacuate;vacate;clear;disperse;disarm;respond;reply;decide;agree;sign;return;restore;open;reopen;lift;close;depart;retreat;yield;disband;go;give;drop;pay;move;meet;prove, both, obj!=@sport
give | v | THREATEN | subj > dat/obj | until=*, clause=leave;withdraw;pull;surrender;quit;resign;step;lay;hand;release;free;comply;accept;stop;halt;end;cease;evacuate;vacate;clear;disperse;disarm;respond;reply;decide;agree;sign;return;restore;open;reopen;lift;close;depart;retreat;yield;disband;go;give;drop;pay;move;meet;prove, actor
declare | v | THREATEN territory | subj > from/gen(from) | obj=independence;autonomy;sovereignty;secession;self-rule;statehood, actor, obj!=@sport
proclaim | v | THREATEN territory | subj > from/gen(from) | obj=independence;autonomy;sovereignty;secession;self-rule;statehood;republic, actor
lay claim | v | THREATEN territory | subj > to/gen(to)/in(to) | actor, subj!=@sport;@business
renew | v | THREATEN territory | subj > to/gen(to) | obj=claim, actor, to=island;territory;land;province;region;city;village;sea;state;place
assert | v | THREATEN territory | subj > to/over/gen(to)/gen(over) | obj=claim;sovereignty;ownership;jurisdiction, actor
press | v | THREATEN territory | subj > to/over/gen(to)/gen(over) | obj=claim, actor, to=island;territory;land;province;region;sea;state;place
declaration of independence | n | THREATEN territory | gen/by/from/adj > from | actor
call | v | THREATEN | subj > against/over/at | obj=strike;walkout;stoppage;shutdown, actor, for=week;month;Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday;tomorrow
put on notice | v | THREATEN | subj > obj | both
serve notice | v | THREATEN | subj > on/to | both
vow | v | THREATEN violence | subj > against(clause)/against/obj(clause) | clause=bomber;fighter;send;unleash;hunt;chase, against=*, actor
threaten | v | THREATEN violence | subj > against(clause)/against/obj(clause) | clause=bomber;fighter;send;unleash;hunt, against=*, actor
reserve | v | THREATEN | subj > against/gen(clause)/obj(clause) | obj=right, actor, clause=respond;retaliate;use;intervene;strike;act;attack;defend;punish;sue;hit
mull | v | THREATEN restrict | subj > against/on/on(obj)/against(obj) | obj=sanction;ban;tariff;embargo;expulsion;boycott, actor, status=hypothetical
consider | v | THREATEN restrict | subj > against/on/on(obj)/against(obj) | obj=sanction;tariff;embargo;expulsion;boycott, actor, status=hypothetical
weigh | v | THREATEN restrict | subj > against/on/on(obj)/against(obj) | obj=sanction;ban;tariff;embargo;expulsion;boycott, actor, status=hypothetical
assert     | v | THREATEN territory | subj > to/over/obj/in(obj)/from                                                                 | obj=sovereignty;island;territory;claim;land;jurisdiction;ownership, actor
blackmail  | v | THREATEN           | subj > obj/with/against/gen(obj)/to/obj(clause)/with(clause)/against(clause)                    | actor
brandish   | v | THREATEN           | subj > at/against                                                                               | obj=saber;sabre;fist;sword
browbeat   | v | THREATEN           | subj > obj/with/against/gen(obj)/to/obj(clause)/with(clause)/against(clause)                    | actor
bully      | v | THREATEN           | subj > obj/with/against/gen(obj)/to/obj(clause)/with(clause)/against(clause)                    | actor
call       | v | THREATEN violence  | subj > with/against/on/at/gen(for)/of                                                           | obj=retaliation;revenge;vengeance;war;reprisal;retribution;jihad;intifada;bloodshed;attack, actor
caution    | v | THREATEN           | subj > obj/against/to                                                                           | against=*, both, against!=travel;complacency
caution    | v | THREATEN           | subj > obj/clause/obj(clause)/against                                                           | obj=*, actor, clause=face;suffer;pay;regret;consequence;retaliate;respond;risk;end;fail;trigger;escalate;act;tolerate;damage;lead;jeopardise;jeopardize;punish;cause;harm;undermine;provoke;destroy
caution    | v | THREATEN           | subj > obj/clause/against/of/gen(of)/obj(clause)                                                | clause=consequence;retaliation;war;reprisal;tolerate;retaliate;repercussion;punishment;regret;sanction;action;response;conflict;bloodshed;escalate, actor
claim      | v | THREATEN territory | subj > to/over/obj/in(obj)/from                                                                 | obj=sovereignty;island;territory;claim;land;jurisdiction;ownership, actor
coerce     | v | THREATEN           | subj > obj/with/against/gen(obj)/to/obj(clause)/with(clause)/against(clause)                    | actor
consider   | v | THREATEN violence  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_violence, actor
consider   | v | THREATEN restrict  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_restrict, actor
consider   | v | THREATEN relations | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_relations, actor
deal       | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
declare    | v | THREATEN violence  | subj > with/against/on/at/gen(for)/of                                                           | obj=retaliation;revenge;vengeance;war;reprisal;retribution;jihad;intifada;bloodshed;attack, actor
declare    | v | THREATEN violence  | subj > on/against                                                                               | obj=war;jihad;vendetta;fatwa, on=*
deliver    | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
deliver    | v | THREATEN           | subj > to/against                                                                               | obj=warning, both
deliver    | v | THREATEN           | subj > to/against/on                                                                            | obj=warning, actor, to=*
escalate   | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
exclude    | v | THREATEN violence  | subj > obj/gen(obj)/in/against                                                                  | clause=force;option;possibility, neg, actor
give       | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
give       | v | THREATEN           | subj > to/against                                                                               | obj=warning, both
give       | v | THREATEN           | subj > to/against/on                                                                            | obj=warning, actor, to=*
hand       | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
hurl       | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
impose     | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
intend     | v | THREATEN violence  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_violence, actor
intend     | v | THREATEN restrict  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_restrict, actor
intend     | v | THREATEN relations | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_relations, actor
intimidate | v | THREATEN           | subj > obj/with/against/gen(obj)/to/obj(clause)/with(clause)/against(clause)                    | actor
issue      | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
issue      | v | THREATEN           | subj > to/against                                                                               | obj=warning, both
issue      | v | THREATEN           | subj > to/against/on                                                                            | obj=warning, actor, to=*
make       | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
menace     | v | THREATEN           | subj > obj/with/against/gen(obj)/to/obj(clause)/with(clause)/against(clause)                    | actor
plan       | v | THREATEN violence  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_violence, actor
plan       | v | THREATEN arrest    | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_arrest, actor
plan       | v | THREATEN expel     | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_expel, actor
plan       | v | THREATEN restrict  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_restrict, actor
plan       | v | THREATEN relations | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_relations, actor
pledge     | v | THREATEN violence  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_violence, actor
pledge     | v | THREATEN arrest    | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_arrest, actor
pledge     | v | THREATEN expel     | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_expel, actor
pledge     | v | THREATEN restrict  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_restrict, actor
pledge     | v | THREATEN relations | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_relations, actor
pledge     | v | THREATEN violence  | subj > with/against/on/at/gen(for)/of                                                           | obj=retaliation;revenge;vengeance;war;reprisal;retribution;jihad;intifada;bloodshed;attack, actor
preach     | v | THREATEN violence  | subj > with/against/on/at/gen(for)/of                                                           | obj=retaliation;revenge;vengeance;war;reprisal;retribution;jihad;intifada;bloodshed;attack, actor
press      | v | THREATEN territory | subj > to/over/obj/in(obj)/from                                                                 | obj=sovereignty;island;territory;claim;land;jurisdiction;ownership, actor
proclaim   | v | THREATEN violence  | subj > with/against/on/at/gen(for)/of                                                           | obj=retaliation;revenge;vengeance;war;reprisal;retribution;jihad;intifada;bloodshed;attack, actor
promise    | v | THREATEN violence  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_violence, actor
promise    | v | THREATEN restrict  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_restrict, actor
promise    | v | THREATEN relations | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_relations, actor
promise    | v | THREATEN violence  | subj > with/against/on/at/gen(for)/of                                                           | obj=retaliation;revenge;vengeance;war;reprisal;retribution;jihad;intifada;bloodshed;attack, actor
promise    | v | THREATEN           | subj > obj/clause/against/of/gen(of)/obj(clause)                                                | clause=consequence;retaliation;war;reprisal;tolerate;retaliate;repercussion;punishment;regret;sanction;action;response;conflict;bloodshed;escalate, actor
rattle     | v | THREATEN           | subj > at/against                                                                               | obj=saber;sabre;fist;sword
reassert   | v | THREATEN territory | subj > to/over/obj/in(obj)/from                                                                 | obj=sovereignty;island;territory;claim;land;jurisdiction;ownership, actor
reiterate  | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
reiterate  | v | THREATEN territory | subj > to/over/obj/in(obj)/from                                                                 | obj=sovereignty;island;territory;claim;land;jurisdiction;ownership, actor
renew      | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
renew      | v | THREATEN           | subj > to/against                                                                               | obj=warning, both
renew      | v | THREATEN           | subj > to/against/on                                                                            | obj=warning, actor, to=*
renew      | v | THREATEN territory | subj > to/over/obj/in(obj)/from                                                                 | obj=sovereignty;island;territory;claim;land;jurisdiction;ownership, actor
repeat     | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
repeat     | v | THREATEN           | subj > to/against                                                                               | obj=warning, both
repeat     | v | THREATEN           | subj > to/against/on                                                                            | obj=warning, actor, to=*
reserve    | v | THREATEN violence  | subj > obj/gen(obj)                                                                             | clause=@do_violence, actor, obj=right
rule       | v | THREATEN violence  | subj > against/on                                                                               | out=force;action;attack;intervention;strike;option, neg, actor
rule out   | v | THREATEN violence  | subj > obj/gen(obj)/in/against                                                                  | clause=force;option;possibility, neg, actor
send       | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
send       | v | THREATEN           | subj > to/against                                                                               | obj=warning, both
send       | v | THREATEN           | subj > to/against/on                                                                            | obj=warning, actor, to=*
serve      | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
serve      | v | THREATEN           | subj > to/against                                                                               | obj=warning, both
serve      | v | THREATEN           | subj > to/against/on                                                                            | obj=warning, actor, to=*
set        | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
shake      | v | THREATEN           | subj > at/against                                                                               | obj=saber;sabre;fist;sword
sound      | v | THREATEN           | subj > to/against                                                                               | obj=warning, both
sound      | v | THREATEN           | subj > to/against/on                                                                            | obj=warning, actor, to=*
speak      | v | THREATEN violence  | subj > of/against/on/gen(of)                                                                    | of=retaliation;war;reprisal;attack;bloodshed;action;consequence;violence;revenge;response;retribution;conflict, actor
stake      | v | THREATEN territory | subj > to/over/obj/in(obj)/from                                                                 | obj=sovereignty;island;territory;claim;land;jurisdiction;ownership, actor
step up    | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
swear      | v | THREATEN violence  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_violence, actor
swear      | v | THREATEN arrest    | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_arrest, actor
swear      | v | THREATEN expel     | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_expel, actor
swear      | v | THREATEN restrict  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_restrict, actor
swear      | v | THREATEN relations | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_relations, actor
swear      | v | THREATEN violence  | subj > with/against/on/at/gen(for)/of                                                           | obj=retaliation;revenge;vengeance;war;reprisal;retribution;jihad;intifada;bloodshed;attack, actor
talk       | v | THREATEN violence  | subj > of/against/on/gen(of)                                                                    | of=retaliation;war;reprisal;attack;bloodshed;action;consequence;violence;revenge;response;retribution;conflict, actor
teach      | v | THREATEN           | subj > to                                                                                       | clause=lesson, both
tell       | v | THREATEN           | subj > obj/clause/obj(clause)/against                                                           | obj=*, actor, clause=face;suffer;pay;regret;consequence;retaliate;respond;risk;end;fail;trigger;escalate;act;tolerate;damage;lead;jeopardise;jeopardize;punish;cause;harm;undermine;provoke;destroy
terrorise  | v | THREATEN           | subj > obj/with/against/gen(obj)/to/obj(clause)/with(clause)/against(clause)                    | actor
terrorize  | v | THREATEN           | subj > obj/with/against/gen(obj)/to/obj(clause)/with(clause)/against(clause)                    | actor
threaten   | v | THREATEN violence  | subj > obj/with(clause)/against/against(clause)/obj(clause)/gen(obj)/on/to(clause)/from(clause) | clause=@do_violence, actor, subj!=@sport;@abstract
threaten   | v | THREATEN arrest    | subj > obj/with(clause)/against/against(clause)/obj(clause)/gen(obj)/on/to(clause)/from(clause) | clause=@do_arrest, actor, subj!=@sport;@abstract
threaten   | v | THREATEN expel     | subj > obj/with(clause)/against/against(clause)/obj(clause)/gen(obj)/on/to(clause)/from(clause) | clause=@do_expel, actor, subj!=@sport;@abstract
threaten   | v | THREATEN restrict  | subj > obj/with(clause)/against/against(clause)/obj(clause)/gen(obj)/on/to(clause)/from(clause) | clause=@do_restrict, actor, subj!=@sport;@abstract
threaten   | v | THREATEN relations | subj > obj/with(clause)/against/against(clause)/obj(clause)/gen(obj)/on/to(clause)/from(clause) | clause=@do_relations, actor, subj!=@sport;@abstract
threaten   | v | THREATEN           | subj > obj/with(clause)/against/against(clause)/obj(clause)/gen(obj)/on/to(clause)/from(clause) | actor, subj!=@sport;@abstract
threaten   | v | THREATEN           | subj > obj/with/against/gen(obj)/to/obj(clause)/with(clause)/against(clause)                    | actor
threaten   | v | THREATEN violence  | subj > obj/gen(obj)/against/against(with) | with=@do_violence;retaliation;revenge;reprisal;retribution;war;attack;strike;force;destruction;annihilation;invasion;death;bombing, actor, subj!=@sport;@abstract
threaten   | v | THREATEN arrest    | subj > obj/gen(obj)/against/against(with) | with=@do_arrest;arrest;jail;prison;detention;prosecution;imprisonment;custody;trial;charge, actor, subj!=@sport;@abstract
threaten   | v | THREATEN expel     | subj > obj/gen(obj)/against/against(with) | with=@do_expel;expulsion;deportation;exclusion;dismissal;suspension, actor, subj!=@sport;@abstract
threaten   | v | THREATEN restrict  | subj > obj/gen(obj)/against/against(with) | with=@do_restrict;sanction;tariff;embargo;boycott;penalty;fine;ban;blockade;duty;restriction;veto;quota, actor, subj!=@sport;@abstract
threaten   | v | THREATEN relations | subj > obj/gen(obj)/against/against(with) | with=@do_relations;severance;rupture;withdrawal, actor, subj!=@sport;@abstract
threaten   | v | THREATEN           | subj > obj/gen(obj)/against/against(with) | with=*, actor, subj!=@sport;@abstract
threaten   | v | THREATEN violence  | subj > with/against/on/at/gen(for)/of                                                           | obj=retaliation;revenge;vengeance;war;reprisal;retribution;jihad;intifada;bloodshed;attack, actor
urge       | v | THREATEN violence  | subj > with/against/on/at/gen(for)/of                                                           | obj=retaliation;revenge;vengeance;war;reprisal;retribution;jihad;intifada;bloodshed;attack, actor
utter      | v | THREATEN           | subj > to/against/on/for/of                                                                     | obj=threat;ultimatum;deadline;menace, actor, obj!=@sport
vow        | v | THREATEN violence  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_violence, actor
vow | v | THREATEN violence | subj > against(to)/on(to) | to=war;vengeance;revenge, actor, subj!=@sport
pledge | v | THREATEN violence | subj > against(to)/on(to) | to=war;vengeance;revenge, actor, subj!=@sport
swear | v | THREATEN violence | subj > against(to)/on(to) | to=war;vengeance;revenge, actor, subj!=@sport
threaten | v | THREATEN violence | subj > against(to)/on(to) | to=war;vengeance;revenge, actor, subj!=@sport
threaten | v | THREATEN violence | subj > against(clause)/on(clause)/obj(clause) | clause=wage;jihad;avenge;revenge, actor, subj!=@sport
swear | v | THREATEN violence | subj > against(clause)/on(clause)/obj(clause) | clause=wage;jihad;avenge;revenge, actor, subj!=@sport
promise | v | THREATEN violence | subj > against(clause)/on(clause)/obj(clause) | clause=wage;jihad;avenge;revenge, actor, subj!=@sport
pledge | v | THREATEN violence | subj > against(clause)/on(clause)/obj(clause) | clause=wage;jihad;avenge;revenge, actor, subj!=@sport
vow | v | THREATEN violence | subj > against(clause)/on(clause)/obj(clause) | clause=wage;jihad;avenge;revenge, actor, subj!=@sport
vow        | v | THREATEN arrest    | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_arrest, actor
vow        | v | THREATEN expel     | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_expel, actor
vow        | v | THREATEN restrict  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_restrict, actor
vow        | v | THREATEN relations | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_relations, actor
vow        | v | THREATEN violence  | subj > with/against/on/at/gen(for)/of                                                           | obj=retaliation;revenge;vengeance;war;reprisal;retribution;jihad;intifada;bloodshed;attack, actor
vow        | v | THREATEN           | subj > obj/clause/against/of/gen(of)/obj(clause)                                                | clause=consequence;retaliation;war;reprisal;tolerate;retaliate;repercussion;punishment;regret;sanction;action;response;conflict;bloodshed;escalate, actor
warn       | v | THREATEN violence  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_violence, actor
warn       | v | THREATEN arrest    | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_arrest, actor
warn       | v | THREATEN expel     | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_expel, actor
warn       | v | THREATEN restrict  | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_restrict, actor
warn       | v | THREATEN relations | subj > obj(clause)/against(clause)/on(clause)/obj/against/at(clause)/in(clause)                 | clause=@do_relations, actor
warn       | v | THREATEN           | subj > obj/against/to                                                                           | against=*, both, against!=travel;complacency
warn       | v | THREATEN           | subj > obj/clause/obj(clause)/against                                                           | obj=*, actor, clause=face;suffer;pay;regret;consequence;retaliate;respond;risk;end;fail;trigger;escalate;act;tolerate;damage;lead;jeopardise;jeopardize;punish;cause;harm;undermine;provoke;destroy
warn       | v | THREATEN           | subj > obj/clause/against/of/gen(of)/obj(clause)                                                | clause=consequence;retaliation;war;reprisal;tolerate;retaliate;repercussion;punishment;regret;sanction;action;response;conflict;bloodshed;escalate, actor
warn       | v | THREATEN violence  | subj > of/against/on/gen(of)                                                                    | of=retaliation;war;reprisal;attack;bloodshed;action;consequence;violence;revenge;response;retribution;conflict, actor
warn       | v | THREATEN           | subj > obj/against/of/clause                                                                    | obj=state;@official_word;Israel;Iraq, both

# nouns
@ lemma | pos | act | frame | if
blackmail      | n | THREATEN          | gen/by/from/adj/comp/subj > against/obj                                     | both
bomb threat    | n | THREATEN violence | by/gen/from/adj/comp/subj > against/on/obj                                  | recipient, against=*
death threat   | n | THREATEN violence | by/gen/from/adj/comp/subj > against/on/obj                                  | recipient, against=*
intimidation   | n | THREATEN          | gen/by/from/adj/comp/subj > against/obj                                     | both
saber-rattling | n | THREATEN          | gen/by/from/adj/comp/subj > against/obj                                     | both
sabre-rattling | n | THREATEN          | gen/by/from/adj/comp/subj > against/obj                                     | both
threat         | n | THREATEN          | gen/by/from/adj/comp/subj > against/to/on/clause/of/obj(clause)/gen(of)/obj | actor, clause=*
threat         | n | THREATEN violence | gen/by/from/adj/comp/subj > against/to/on/gen(of)/obj                       | actor, of=attack;force;war;invasion;violence;retaliation;bombing;strike;action;reprisal;use
threat         | n | THREATEN arrest   | gen/by/from/adj/comp/subj > against/to/on/obj                               | actor, of=arrest;prosecution;imprisonment;jail;detention;trial
threat         | n | THREATEN expel    | gen/by/from/adj/comp/subj > against/to/on/obj                               | actor, of=expulsion;deportation;eviction
threat         | n | THREATEN restrict | gen/by/from/adj/comp/subj > against/to/on/obj                               | actor, of=sanction;embargo;boycott;ban;tariff;punishment;fine
threat         | n | THREATEN          | gen/by/from/adj/comp/subj > against/obj                                     | both
ultimatum      | n | THREATEN          | gen/by/from/adj/comp/subj > to/on/against/for/gen(for)/obj                                     | both
vow            | n | THREATEN          | gen/by/from/adj/comp/subj > against/to/on/clause/of/obj(clause)/gen(of)/obj | actor, clause=*
warning        | n | THREATEN          | gen/by/from/adj/comp/subj > against/to/on/clause/of/obj(clause)/gen(of)/obj | actor, clause=*
warning        | n | THREATEN violence | gen/by/from/adj/comp/subj > against/to/on/gen(of)/obj                       | actor, of=attack;force;war;invasion;violence;retaliation;bombing;strike;action;reprisal;use
warning        | n | THREATEN restrict | gen/by/from/adj/comp/subj > against/to/on/obj                               | actor, of=sanction;embargo;boycott;ban;tariff;punishment;fine
warning        | n | THREATEN          | gen/by/from/adj/comp/subj > against/obj                                     | both

# adjectives and participles as predicates
@ lemma | pos | act | frame | if
braced     | a | THREATEN violence | subj > for                            | actor, for=war;battle;fight;conflict;confrontation;combat;attack;action
determined | a | THREATEN violence | subj > clause/against/for/obj(clause) | actor, clause=@do_violence
poised     | a | THREATEN violence | subj > clause/against/for/obj(clause) | actor, clause=@do_violence
prepared   | a | THREATEN violence | subj > clause/against/for/obj(clause) | actor, clause=@do_violence
prepared   | a | THREATEN violence | subj > for                            | actor, for=war;battle;fight;conflict;confrontation;combat;attack;action
ready      | a | THREATEN violence | subj > clause/against/for/obj(clause) | actor, clause=@do_violence
ready      | a | THREATEN violence | subj > for                            | actor, for=war;battle;fight;conflict;confrontation;combat;attack;action
lay claim | v | THREATEN territory | subj > of(to)/to/from(to)/gen(to) | obj=claim, to=island;territory;region;land;sea;reef;shoal;archipelago;waters;water;peninsula;province;city;border;area;strait;atoll;glacier;Arctic;seabed;shelf, actor
stake claim | v | THREATEN territory | subj > of(to)/to/from(to)/gen(to) | obj=claim, to=island;territory;region;land;sea;reef;shoal;archipelago;waters;water;peninsula;province;city;border;area;strait;atoll;glacier;Arctic;seabed;shelf, actor
renew claim | v | THREATEN territory | subj > of(to)/to/from(to)/gen(to) | obj=claim, to=island;territory;region;land;sea;reef;shoal;archipelago;waters;water;peninsula;province;city;border;area;strait;atoll;glacier;Arctic;seabed;shelf, actor
press claim | v | THREATEN territory | subj > of(to)/to/from(to)/gen(to) | obj=claim, to=island;territory;region;land;sea;reef;shoal;archipelago;waters;water;peninsula;province;city;border;area;strait;atoll;glacier;Arctic;seabed;shelf, actor
make claim | v | THREATEN territory | subj > of(to)/to/from(to)/gen(to) | obj=claim, to=island;territory;region;land;sea;reef;shoal;archipelago;waters;water;peninsula;province;city;border;area;strait;atoll;glacier;Arctic;seabed;shelf, actor
assert claim | v | THREATEN territory | subj > of(to)/to/from(to)/gen(to) | obj=claim, to=island;territory;region;land;sea;reef;shoal;archipelago;waters;water;peninsula;province;city;border;area;strait;atoll;glacier;Arctic;seabed;shelf, actor
repeat claim | v | THREATEN territory | subj > of(to)/to/from(to)/gen(to) | obj=claim, to=island;territory;region;land;sea;reef;shoal;archipelago;waters;water;peninsula;province;city;border;area;strait;atoll;glacier;Arctic;seabed;shelf, actor
revive claim | v | THREATEN territory | subj > of(to)/to/from(to)/gen(to) | obj=claim, to=island;territory;region;land;sea;reef;shoal;archipelago;waters;water;peninsula;province;city;border;area;strait;atoll;glacier;Arctic;seabed;shelf, actor
