# RETREAT: troops withdrawn, prisoners released, weapons given up, a ceasefire kept, access granted, office left. An announced one becomes CONCEDE by the engine.

# verbs
@ lemma | pos | act | frame | if
# what was begun is given up
call off | v | RETREAT | subj > against/gen(against)/on | obj=protest;rally;strike;demonstration;march;boycott;blockade;siege;attack;offensive;raid;operation;campaign;sit-in;fast;manhunt, actor, future=CONCEDE
suspend | v | RETREAT | subj > against/gen(against) | obj=protest;strike;demonstration;blockade;boycott;sit-in, actor, subj=union;group;person;leader;organisation;party;student;teacher;doctor;worker;farmer;opposition;protester, future=CONCEDE
call off strike | v | RETREAT | subj > - | actor, subj!=@sport
force | v | RETREAT resign | - > - | passive, clause=resign;quit;abdicate;step;stand
force | v | RETREAT resign | obj > - | passive, clause=resign;quit;abdicate;step, obj=person;president;minister;chancellor;government;chief;leader;governor;mayor;speaker
force | v | RETREAT resign | obj > - | passive, from=office;power;post, obj=person;president;minister;chancellor;government;chief;leader;governor;mayor;speaker
force from | v | RETREAT resign | obj > - | passive, from=office;power;post
allow | v | RETREAT access | subj > obj/into/gen(obj) | obj=inspector;observer;monitor;convoy;peacekeeper;investigator;journalist, into=*, actor, future=AGREE
admit | v | RETREAT access | subj > obj/from(obj)/of(obj)/into | obj=inspector;observer;monitor;convoy;peacekeeper;investigator, actor, future=CONCEDE
flee | v | RETREAT resign | subj > - | subj=president;dictator;ruler;king;emperor;leader, obj=country;capital;nation;state, after=protest;uprising;coup;revolt;demonstration;unrest;week;day;rebel, subj!=former;@sport
abandon              | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor, future=AGREE
abandon              | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
abandon              | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court, future=AGREE
abdicate             | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
abdicate             | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership, future=AGREE
accept               | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor, future=AGREE
acquit               | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
acquit               | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing, future=AGREE
acquit               | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj!=@statement_thing;fund;money;aid;gas;energy;water;loan;carbon, future=AGREE
admit                | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor, future=AGREE
allow                | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor, future=AGREE
allow                | v | RETREAT access    | subj > obj/gen(obj)/clause                      | clause=inspect;enter;visit;pass;return;leave;examine;interview;cross;see;monitor, both, future=AGREE
allow                | v | RETREAT access    | - > subj/obj/into/in                            | passive, obj=inspector;peacekeeper;observer;monitor;convoy;journalist;worker, recipient, future=AGREE
allow                | v | RETREAT access    | subj > obj/into/in/gen(obj)/clause              | obj=inspector;peacekeeper;observer;monitor;convoy;inspection;aid;delegation, actor, future=AGREE
amnesty              | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
announce             | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
announce             | v | RETREAT resign    | subj > -                                        | obj=resignation, actor, future=AGREE
announce             | v | RETREAT ceasefire | subj > with/in/against                          | actor, obj=ceasefire;cease-fire;truce;armistice, obj!=withdrawal
announce resignation | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
annul                | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate, future=AGREE
arrange              | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
authorise            | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor, future=AGREE
authorise            | v | RETREAT access    | subj > obj/gen(obj)/clause                      | clause=inspect;enter;visit;pass;return;leave;examine;interview;cross;see;monitor, both, future=AGREE
authorize            | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor, future=AGREE
authorize            | v | RETREAT access    | subj > obj/gen(obj)/clause                      | clause=inspect;enter;visit;pass;return;leave;examine;interview;cross;see;monitor, both, future=AGREE
back off             | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport, future=AGREE
bail                 | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing, future=AGREE
begin                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
bow out              | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
break off            | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court, future=AGREE
bring back           | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
bring home           | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
bury hatchet         | v | RETREAT ceasefire | subj & with                                     | actor, future=AGREE
call                 | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
call off             | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court, future=AGREE
cease                | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court, future=AGREE
cease                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
cease fire           | v | RETREAT ceasefire | subj & with                                     | actor, future=AGREE
cede                 | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
cede                 | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership, future=AGREE
cede                 | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor, future=AGREE
clear                | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
cut                  | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
deactivate           | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
decamp               | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport, future=AGREE
declare              | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
decommission         | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
defect               | v | RETREAT ceasefire | subj > to/with/gen(obj)                         | actor, subj=@troops;@militia_force;rebel;guerrilla;group;organisation;militant;gunman;person, subj!=@sport, future=AGREE
defuse bomb          | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor, future=AGREE
deliver              | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
demilitarise         | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor, future=AGREE
demilitarize         | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor, future=AGREE
demobilise           | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
demobilise           | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
demobilise           | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor, future=AGREE
demobilize           | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
demobilize           | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
demobilize           | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor, future=AGREE
denuclearise         | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor, future=AGREE
denuclearize         | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor, future=AGREE
depart               | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport, future=AGREE
depart               | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor, future=AGREE
destroy stockpile    | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
devolve              | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor, future=AGREE
disable              | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
disarm               | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
disarm               | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor, future=AGREE
disband              | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor, future=AGREE
discharge            | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
discontinue          | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court, future=AGREE
disengage            | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
disengage            | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport, future=AGREE
dismantle            | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
dismantle            | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
dismantle            | v | RETREAT disarm    | subj > gen(obj)/in                              | actor, obj=@weapon;program;programme;stockpile;reactor;silo;camp;base;facility, future=AGREE
dismiss              | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate, future=AGREE
dispose              | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
draw down            | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
drop                 | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate, future=AGREE
ease                 | v | RETREAT           | subj > on/against/gen(obj)/on(obj)/against(obj)/of(obj) | actor, obj=sanction;sanctions;embargo;boycott;blockade;siege, future=AGREE
end                  | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court, future=AGREE
end                  | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=hostility;fighting, actor, future=AGREE
end                  | v | RETREAT access    | subj > on/against/gen(obj)/in                   | obj=curfew;siege;martial;blockade;ban, passive, future=AGREE
end                  | v | RETREAT withdraw  | subj > of(obj)/gen(obj)/on/against/on(obj)/against(obj) | actor, obj=sanction;sanctions;embargo;blockade;siege;occupation, future=AGREE
end hostility        | v | RETREAT ceasefire | subj & with                                     | actor, future=AGREE
enter                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
evacuate             | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
evacuate             | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, noobj, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport, future=AGREE
evacuate             | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor, future=AGREE
evacuate             | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
exchange             | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
exonerate            | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing, future=AGREE
extend               | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
fall back            | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport, future=AGREE
flee                 | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor, future=AGREE
free                 | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
free                 | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing, future=AGREE
free                 | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj!=@statement_thing;fund;money;aid;gas;energy;water;loan;carbon, future=AGREE
free                 | v | RETREAT release   | subj > obj/gen(obj)                             | from=jail;prison;detention;custody;captivity, recipient, future=AGREE
give                 | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor, future=AGREE
give                 | v | RETREAT resign    | subj > -                                        | obj=resignation, actor, future=AGREE
give back            | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
give back            | v | RETREAT           | subj > to/to(obj)/dat/obj                       | actor, obj=*, future=AGREE
give up              | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
give up              | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
give up              | v | RETREAT ceasefire | subj > to/with/gen(obj)                         | actor, subj=@troops;@militia_force;rebel;guerrilla;group;organisation;militant;gunman;person, subj!=@sport, future=AGREE
give up              | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership, future=AGREE
give up              | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor, future=AGREE
give up power        | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
grant                | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor, future=AGREE
halt                 | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court, future=AGREE
halt                 | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=hostility;fighting, actor, future=AGREE
hand                 | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor, future=AGREE
hand                 | v | RETREAT resign    | subj > -                                        | obj=resignation, actor, future=AGREE
hand                 | v | RETREAT disarm    | subj > to/to(in)/to(over)                       | actor, in=@weapon;rifle, future=AGREE
hand back            | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
hand back            | v | RETREAT           | subj > to/to(obj)/obj                           | actor, obj=*, future=AGREE
hand in              | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
hand in              | v | RETREAT disarm    | subj > to/to(obj)                               | actor, obj=@weapon;rifle;pistol, future=AGREE
hand in resignation  | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
hand over            | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
hand over            | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
hand over            | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
hand over            | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership, future=AGREE
hand over            | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor, future=AGREE
hold                 | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
hold fire            | v | RETREAT ceasefire | subj & with                                     | actor, future=AGREE, obj!=drill;exercise;maneuver;manoeuvre;practice;training
honor                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
honour               | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
implement            | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
impose               | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
keep                 | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
lay down             | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
lay down arm         | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor, future=AGREE
lay down weapon      | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor, future=AGREE
leave                | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor, future=AGREE
leave                | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership, future=AGREE
leave office         | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
leave positions      | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport, future=AGREE
leave post           | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
let                  | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor, future=AGREE
let                  | v | RETREAT access    | subj > obj/gen(obj)/clause                      | clause=inspect;enter;visit;pass;return;leave;examine;interview;cross;see;monitor, both, future=AGREE
let                  | v | RETREAT release   | subj > obj/gen(obj)                             | obj=@captive, clause=go, future=AGREE
let go               | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
let in               | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor, future=AGREE
liberate             | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
liberate             | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj!=@statement_thing;fund;money;aid;gas;energy;water;loan;carbon, future=AGREE
lift                 | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court, future=AGREE
lift                 | v | RETREAT access    | subj > on/against/gen(obj)/in                   | obj=curfew;siege;martial;blockade;ban, passive, future=AGREE
lift                 | v | RETREAT           | subj > on/against/gen(obj)/on(obj)/against(obj)/of(obj) | actor, obj=sanction;sanctions;embargo;boycott;blockade;siege, future=AGREE
maintain             | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
make peace           | v | RETREAT ceasefire | subj & with                                     | actor, future=AGREE
mothball             | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
move                 | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
move back            | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport, future=AGREE
move out             | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
observe              | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
offer                | v | RETREAT resign    | subj > -                                        | obj=resignation, actor, future=AGREE
open                 | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor, future=AGREE
open                 | v | RETREAT access    | subj > for/to/gen(obj)/with/between             | obj=border;crossing;airspace;airport;road;port;checkpoint;university;school;newspaper;corridor;mosque;strait;radio;station, actor, future=AGREE
open                 | v | RETREAT access    | subj > to/for/gen(for)/gen(to)                  | actor, to=inspector;inspection;observer;monitor;journalist;aid;convoy, future=AGREE
open                 | v | RETREAT access    | subj > to/for/to(clause)/gen(for)               | actor, obj=corridor;bridge;road;border;crossing;airport;port;route;checkpoint;gate, for=@aid;delivery;convoy;shipment, future=AGREE
open                 | v | RETREAT access    | subj > to(clause)/for/in(clause)/to             | actor, obj=corridor;bridge;road;border;crossing;airport;port;route;checkpoint;gate, clause=allow;let;delivery;pass;deliver, future=AGREE
order                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
overturn             | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate, future=AGREE
pare                 | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
parole               | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
parole               | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing, future=AGREE
pause                | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court, future=AGREE
permit               | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor, future=AGREE
permit               | v | RETREAT access    | subj > obj/gen(obj)/clause                      | clause=inspect;enter;visit;pass;return;leave;examine;interview;cross;see;monitor, both, future=AGREE
present              | v | RETREAT resign    | subj > -                                        | obj=resignation, actor, future=AGREE
proclaim             | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
provide              | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor, future=AGREE
pull                 | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
pull back            | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
pull back            | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport, future=AGREE
pull out             | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
pull out             | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport, future=AGREE
put down weapon      | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor, future=AGREE
quash                | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate, future=AGREE
quit                 | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor, future=AGREE
quit                 | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership, future=AGREE
quit                 | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, noobj, future=AGREE
quit office          | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
quit post            | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
readmit              | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor, future=AGREE
recall               | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
redeploy             | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
reduce               | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
relax                | v | RETREAT           | subj > on/against/gen(obj)/on(obj)/against(obj) | actor, obj=sanction;sanctions;embargo;boycott;blockade, future=AGREE
release              | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
release              | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing, future=AGREE
release              | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj!=@statement_thing;fund;money;aid;gas;energy;water;loan;carbon, future=AGREE
release              | v | RETREAT release   | subj > obj/gen(obj)                             | from=jail;prison;detention;custody;captivity, recipient, future=AGREE
relinquish           | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
relinquish           | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
relinquish           | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership, future=AGREE
relinquish           | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor, future=AGREE
relinquish power     | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
remove               | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
renew                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
renounce             | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
renounce             | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership, future=AGREE
reopen               | v | RETREAT access    | subj > for/to/gen(obj)/with/between             | obj=border;crossing;airspace;airport;road;port;checkpoint;university;school;newspaper;corridor;mosque;strait;radio;station, actor, future=AGREE
repatriate           | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
repatriate           | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
resign               | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
resign               | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership, future=AGREE
respect              | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
restore              | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
retire as            | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
retreat              | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport, future=AGREE
return               | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
return               | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
return               | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor, future=AGREE
return               | v | RETREAT           | subj > to/to(obj)                               | both, obj=*, obj!=@captive;@abstract;fire;favor;favour;call;visit;ambassador;envoy;@troops, future=AGREE
scale back           | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
scrap                | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
send home            | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
set free             | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
set free             | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing, future=AGREE
set free             | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj!=@statement_thing;fund;money;aid;gas;energy;water;loan;carbon, future=AGREE
sign                 | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
stand down           | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
start                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
step aside           | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
step down            | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
stop                 | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court, future=AGREE
stop                 | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=hostility;fighting, actor, future=AGREE
stop fighting        | v | RETREAT ceasefire | subj & with                                     | actor, future=AGREE
submit               | v | RETREAT resign    | subj > -                                        | obj=resignation, actor, future=AGREE
submit resignation   | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
surrender            | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
surrender            | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
surrender            | v | RETREAT ceasefire | subj > to/with/gen(obj)                         | actor, subj=@troops;@militia_force;rebel;guerrilla;group;organisation;militant;gunman;person, subj!=@sport, future=AGREE
surrender            | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership, future=AGREE
surrender            | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor, future=AGREE
surrender            | v | RETREAT disarm    | subj > to/gen(to)                            | actor, noobj, subj=@troops;rebel;guerrilla;militant;fighter;group;organisation, future=AGREE
suspend              | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court, future=AGREE
suspend              | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=hostility;fighting, actor, future=AGREE
tender               | v | RETREAT resign    | subj > -                                        | obj=resignation, actor, future=AGREE
tender resignation   | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
throw out            | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate, future=AGREE
transfer             | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor, future=AGREE
trim                 | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
turn in              | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
turn over            | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing, future=AGREE
turn over            | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor, future=AGREE
turn over            | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor, future=AGREE
unblock              | v | RETREAT access    | subj > for/to/gen(obj)/with/between             | obj=border;crossing;airspace;airport;road;port;checkpoint;university;school;newspaper;corridor;mosque;strait;radio;station, actor, future=AGREE
unfreeze             | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
unseal               | v | RETREAT access    | subj > for/to/gen(obj)/with/between             | obj=border;crossing;airspace;airport;road;port;checkpoint;university;school;newspaper;corridor;mosque;strait;radio;station, actor, future=AGREE
uphold               | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor, future=AGREE
vacate               | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor, future=AGREE
vacate               | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood, future=AGREE
vacate               | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership, future=AGREE
vacate office        | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport, future=AGREE
walk                 | v | RETREAT release   | subj > obj/gen(obj)                             | from=jail;prison;detention;custody;captivity, recipient, future=AGREE
withdraw             | v | RETREAT withdraw  | subj/obj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor, future=AGREE
withdraw             | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, obj!=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache;support;backing;recognition;offer;bid;candidacy;complaint, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport, future=AGREE
withdraw             | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate, future=AGREE

# nouns
@ lemma | pos | act | frame | if
abdication       | n | RETREAT resign    | gen/of/by/subj > -                              | actor, future=AGREE
acquittal        | n | RETREAT release   | by/adj/comp/subj > of/gen/obj                   | recipient, of!=@statement_thing, future=AGREE
armistice        | n | RETREAT ceasefire | gen/between/with/by/adj/comp & with/between     | actor, future=AGREE
cease-fire       | n | RETREAT ceasefire | gen/between/with/by/adj/comp & with/between     | actor, future=AGREE
ceasefire        | n | RETREAT ceasefire | gen/between/with/by/adj/comp & with/between     | actor, future=AGREE
cessation        | n | RETREAT ceasefire | gen/between/with/by/adj/comp & with/between     | actor, future=AGREE
decommissioning  | n | RETREAT disarm    | gen/by/adj/comp/of/subj > of/obj                | actor, future=AGREE
demilitarization | n | RETREAT disarm    | gen/by/adj/comp/of/subj > of/obj                | actor, future=AGREE
demobilisation   | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor, future=AGREE
demobilization   | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor, future=AGREE
denuclearization | n | RETREAT disarm    | gen/by/adj/comp/of/subj > of/obj                | actor, future=AGREE
disarmament      | n | RETREAT disarm    | gen/by/adj/comp/of/subj > of/obj                | actor, future=AGREE
disbandment      | n | RETREAT disarm    | gen/by/adj/comp/of/subj > of/obj                | actor, future=AGREE
disengagement    | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor, future=AGREE
drawdown         | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor, future=AGREE
evacuation       | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor, future=AGREE
freeing          | n | RETREAT release   | by/adj/comp/subj > of/gen/obj                   | recipient, of!=@statement_thing, future=AGREE
liberation       | n | RETREAT release   | by/adj/comp/subj > of/gen/obj                   | recipient, of!=@statement_thing, future=AGREE
lull             | n | RETREAT ceasefire | gen/between/with/by/adj/comp & with/between     | actor, future=AGREE
pull-out         | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor, future=AGREE
pullback         | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor, future=AGREE
pullout          | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor, future=AGREE
redeployment     | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor, future=AGREE
release          | n | RETREAT release   | by/adj/comp/subj > of/gen/obj                   | recipient, of!=@statement_thing, future=AGREE
resignation      | n | RETREAT resign    | gen/of/by/subj > -                              | actor, future=AGREE
retreat          | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor, future=AGREE
surrender        | n | RETREAT disarm    | gen/by/adj/comp/of/subj > of/obj                | actor, future=AGREE
troop withdrawal | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor, future=AGREE
truce            | n | RETREAT ceasefire | gen/between/with/by/adj/comp & with/between     | actor, future=AGREE
withdrawal       | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor, future=AGREE
let | v | RETREAT access | subj > obj/gen(obj)/comp(obj) | into=*, obj=@person_word;worker;team;official;expert;convoy;aid;mission;group;ship;plane;lorry;truck;peacekeeper;rescuer;doctor, actor, future=AGREE
allow | v | RETREAT access | subj > obj/gen(obj)/comp(obj) | into=*, obj=@person_word;worker;team;official;expert;convoy;aid;mission;group;ship;plane;lorry;truck;peacekeeper;rescuer;doctor, actor, future=AGREE
leave | v | RETREAT withdraw | subj > in(obj)/in/gen(obj)/from | obj=base;outpost;post;garrison;barracks;position;airfield;camp, subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper;force, actor
