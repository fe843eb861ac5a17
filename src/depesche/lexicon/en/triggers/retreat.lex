# RETREAT: troops withdrawn, prisoners released, weapons given up, a ceasefire kept, access granted, office left. An announced one becomes CONCEDE by the engine.

# verbs
@ lemma | pos | act | frame | if
abandon              | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor
abandon              | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
abandon              | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court
abdicate             | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
abdicate             | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership
accept               | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor
acquit               | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
acquit               | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing
acquit               | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj!=@statement_thing;fund;money;aid;gas;energy;water;loan;carbon
admit                | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor
allow                | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor
allow                | v | RETREAT access    | subj > obj/gen(obj)/clause                      | clause=inspect;enter;visit;pass;return;leave;examine;interview;cross;see;monitor, both
amnesty              | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
announce             | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
announce             | v | RETREAT resign    | subj > -                                        | obj=resignation, actor
announce resignation | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
annul                | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate
arrange              | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
authorise            | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor
authorise            | v | RETREAT access    | subj > obj/gen(obj)/clause                      | clause=inspect;enter;visit;pass;return;leave;examine;interview;cross;see;monitor, both
authorize            | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor
authorize            | v | RETREAT access    | subj > obj/gen(obj)/clause                      | clause=inspect;enter;visit;pass;return;leave;examine;interview;cross;see;monitor, both
back off             | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport
bail                 | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing
begin                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
bow out              | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
break off            | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court
bring back           | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
bring home           | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
bury hatchet         | v | RETREAT ceasefire | subj & with                                     | actor
call                 | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
call off             | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court
cease                | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court
cease                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
cease fire           | v | RETREAT ceasefire | subj & with                                     | actor
cede                 | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
cede                 | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership
cede                 | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor
clear                | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
cut                  | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
deactivate           | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
decamp               | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport
declare              | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
decommission         | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
defect               | v | RETREAT ceasefire | subj > to/with/gen(obj)                         | actor, subj=@troops;@militia_force;rebel;guerrilla;group;organisation;militant;gunman;person, subj!=@sport
defuse bomb          | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor
deliver              | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
demilitarise         | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor
demilitarize         | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor
demobilise           | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
demobilise           | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
demobilise           | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor
demobilize           | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
demobilize           | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
demobilize           | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor
denuclearise         | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor
denuclearize         | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor
depart               | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport
depart               | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor
destroy stockpile    | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
devolve              | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor
disable              | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
disarm               | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
disarm               | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor
disband              | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor
discharge            | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
discontinue          | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court
disengage            | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
disengage            | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport
dismantle            | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
dismantle            | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
dismiss              | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate
dispose              | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
draw down            | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
drop                 | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate
end                  | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court
end                  | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
end                  | v | RETREAT access    | subj > on/against/gen(obj)/in                   | obj=curfew;siege;martial;blockade;ban, passive
end hostility        | v | RETREAT ceasefire | subj & with                                     | actor
enter                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
evacuate             | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
evacuate             | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport
evacuate             | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor
evacuate             | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
exchange             | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
exonerate            | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing
extend               | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
fall back            | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport
flee                 | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor
free                 | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
free                 | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing
free                 | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj!=@statement_thing;fund;money;aid;gas;energy;water;loan;carbon
free                 | v | RETREAT release   | subj > obj/gen(obj)                             | from=jail;prison;detention;custody;captivity, recipient
give                 | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor
give                 | v | RETREAT resign    | subj > -                                        | obj=resignation, actor
give back            | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
give up              | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
give up              | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
give up              | v | RETREAT ceasefire | subj > to/with/gen(obj)                         | actor, subj=@troops;@militia_force;rebel;guerrilla;group;organisation;militant;gunman;person, subj!=@sport
give up              | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership
give up              | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor
give up power        | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
grant                | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor
halt                 | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court
halt                 | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
hand                 | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor
hand                 | v | RETREAT resign    | subj > -                                        | obj=resignation, actor
hand back            | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
hand in              | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
hand in resignation  | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
hand over            | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
hand over            | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
hand over            | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
hand over            | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership
hand over            | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor
hold                 | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
hold fire            | v | RETREAT ceasefire | subj & with                                     | actor
honor                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
honour               | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
implement            | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
impose               | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
keep                 | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
lay down             | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
lay down arm         | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor
lay down weapon      | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor
leave                | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor
leave                | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership
leave office         | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
leave positions      | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport
leave post           | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
let                  | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor
let                  | v | RETREAT access    | subj > obj/gen(obj)/clause                      | clause=inspect;enter;visit;pass;return;leave;examine;interview;cross;see;monitor, both
let go               | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
let in               | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor
liberate             | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
liberate             | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj!=@statement_thing;fund;money;aid;gas;energy;water;loan;carbon
lift                 | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court
lift                 | v | RETREAT access    | subj > on/against/gen(obj)/in                   | obj=curfew;siege;martial;blockade;ban, passive
maintain             | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
make peace           | v | RETREAT ceasefire | subj & with                                     | actor
mothball             | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
move                 | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
move back            | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport
move out             | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
observe              | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
offer                | v | RETREAT resign    | subj > -                                        | obj=resignation, actor
open                 | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor
open                 | v | RETREAT access    | subj > for/to/gen(obj)/with/between             | obj=border;crossing;airspace;airport;road;port;checkpoint;university;school;newspaper;corridor;mosque;strait;radio;station, actor
order                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
overturn             | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate
pare                 | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
parole               | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
parole               | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing
pause                | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court
permit               | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor
permit               | v | RETREAT access    | subj > obj/gen(obj)/clause                      | clause=inspect;enter;visit;pass;return;leave;examine;interview;cross;see;monitor, both
present              | v | RETREAT resign    | subj > -                                        | obj=resignation, actor
proclaim             | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
provide              | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor
pull                 | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
pull back            | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
pull back            | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport
pull out             | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
pull out             | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport
put down weapon      | v | RETREAT disarm    | subj > obj/gen(obj)/to                          | actor
quash                | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate
quit                 | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor
quit                 | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership
quit                 | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, noobj
quit office          | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
quit post            | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
readmit              | v | RETREAT access    | subj > obj/to/dat/gen(obj)/into                 | obj=access;entry;inspector;inspection;monitor;observer;convoy;journalist;visitor;passage;delegation;overflight;aid;correspondent;reporter, actor
recall               | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
redeploy             | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
reduce               | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
release              | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
release              | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing
release              | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj!=@statement_thing;fund;money;aid;gas;energy;water;loan;carbon
release              | v | RETREAT release   | subj > obj/gen(obj)                             | from=jail;prison;detention;custody;captivity, recipient
relinquish           | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
relinquish           | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
relinquish           | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership
relinquish           | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor
relinquish power     | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
remove               | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
renew                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
renounce             | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
renounce             | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership
reopen               | v | RETREAT access    | subj > for/to/gen(obj)/with/between             | obj=border;crossing;airspace;airport;road;port;checkpoint;university;school;newspaper;corridor;mosque;strait;radio;station, actor
repatriate           | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
repatriate           | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
resign               | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
resign               | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership
respect              | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
restore              | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
retire as            | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
retreat              | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport
return               | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
return               | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
return               | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor
scale back           | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
scrap                | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
send home            | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
set free             | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
set free             | v | RETREAT release   | subj > obj/gen(obj)                             | obj=person, obj!=@statement_thing
set free             | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj!=@statement_thing;fund;money;aid;gas;energy;water;loan;carbon
sign                 | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
stand down           | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
start                | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
step aside           | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
step down            | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
stop                 | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court
stop                 | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
stop fighting        | v | RETREAT ceasefire | subj & with                                     | actor
submit               | v | RETREAT resign    | subj > -                                        | obj=resignation, actor
submit resignation   | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
surrender            | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
surrender            | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
surrender            | v | RETREAT ceasefire | subj > to/with/gen(obj)                         | actor, subj=@troops;@militia_force;rebel;guerrilla;group;organisation;militant;gunman;person, subj!=@sport
surrender            | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership
surrender            | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor
suspend              | v | RETREAT withdraw  | subj > from/of/against/in                       | obj=siege;blockade;occupation;offensive;operation;bombing;war;campaign;raid;intervention;airstrike;sit-in;attack;fighting;mission;protest;action, actor, subj!=rain;court
suspend              | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
tender               | v | RETREAT resign    | subj > -                                        | obj=resignation, actor
tender resignation   | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
throw out            | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate
transfer             | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor
trim                 | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
turn in              | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
turn over            | v | RETREAT release   | subj > obj/gen(obj)/of(obj)                     | obj=@captive, obj!=@statement_thing
turn over            | v | RETREAT disarm    | subj > obj/gen(obj)/to/of(obj)                  | obj=@weapon;stockpile;arsenal;militia;rebel;fighter;guerrilla;program;programme;mine;landmine;plutonium;uranium;facility;reactor;ammunition, actor
turn over            | v | RETREAT resign    | subj > to                                       | obj=power;control;authority;rule, actor
unblock              | v | RETREAT access    | subj > for/to/gen(obj)/with/between             | obj=border;crossing;airspace;airport;road;port;checkpoint;university;school;newspaper;corridor;mosque;strait;radio;station, actor
unfreeze             | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
unseal               | v | RETREAT access    | subj > for/to/gen(obj)/with/between             | obj=border;crossing;airspace;airport;road;port;checkpoint;university;school;newspaper;corridor;mosque;strait;radio;station, actor
uphold               | v | RETREAT ceasefire | subj & with/in/with(obj)/between(obj)           | obj=ceasefire;cease-fire;truce;armistice;hostility;fighting;lull;amnesty, actor
vacate               | v | RETREAT withdraw  | subj > obj/from/gen(obj)                        | subj=@troops;@militia_force;rebel;guerrilla;settler;peacekeeper, actor
vacate               | v | RETREAT withdraw  | subj > from/obj/gen(obj)                        | obj=@seizable;settlement;camp;city;town;headquarters;territory;enclave;strip, actor, subj!=@sport;earthquake;flood
vacate               | v | RETREAT resign    | subj > -                                        | subj=@office_holder;person, actor, obj=post;job;office;cabinet;position;parliament;government;seat;party;leadership;power;throne;presidency;premiership
vacate office        | v | RETREAT resign    | subj > -                                        | actor, subj!=@sport
walk                 | v | RETREAT release   | subj > obj/gen(obj)                             | from=jail;prison;detention;custody;captivity, recipient
withdraw             | v | RETREAT withdraw  | subj > from/gen(from)/from(obj)/in(from)/out of | obj=@troops;presence, actor
withdraw             | v | RETREAT withdraw  | subj > from/gen(from)/of/out of/in(from)        | subj=@troops;@militia_force;person;state;group;organisation;rebel;guerrilla;settler, actor, from!=talk;negotiation;race;agreement;treaty;contest;election;government;coalition;tournament;competition;conference;pact;summit;meeting;session;market;accord;politics;@sport
withdraw             | v | RETREAT release   | subj > gen(obj)/against/obj                     | obj=charge;case;warrant;conviction;sentence, subj=court;judge;prosecutor;jury;police;magistrate

# nouns
@ lemma | pos | act | frame | if
abdication       | n | RETREAT resign    | gen/of/by/subj > -                              | actor
acquittal        | n | RETREAT release   | by/adj/comp/subj > of/gen/obj                   | recipient, of!=@statement_thing
armistice        | n | RETREAT ceasefire | gen/between/with/by/adj/comp & with/between     | actor
cease-fire       | n | RETREAT ceasefire | gen/between/with/by/adj/comp & with/between     | actor
ceasefire        | n | RETREAT ceasefire | gen/between/with/by/adj/comp & with/between     | actor
cessation        | n | RETREAT ceasefire | gen/between/with/by/adj/comp & with/between     | actor
decommissioning  | n | RETREAT disarm    | gen/by/adj/comp/of/subj > of/obj                | actor
demilitarization | n | RETREAT disarm    | gen/by/adj/comp/of/subj > of/obj                | actor
demobilisation   | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor
demobilization   | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor
denuclearization | n | RETREAT disarm    | gen/by/adj/comp/of/subj > of/obj                | actor
disarmament      | n | RETREAT disarm    | gen/by/adj/comp/of/subj > of/obj                | actor
disbandment      | n | RETREAT disarm    | gen/by/adj/comp/of/subj > of/obj                | actor
disengagement    | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor
drawdown         | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor
evacuation       | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor
freeing          | n | RETREAT release   | by/adj/comp/subj > of/gen/obj                   | recipient, of!=@statement_thing
liberation       | n | RETREAT release   | by/adj/comp/subj > of/gen/obj                   | recipient, of!=@statement_thing
lull             | n | RETREAT ceasefire | gen/between/with/by/adj/comp & with/between     | actor
pull-out         | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor
pullback         | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor
pullout          | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor
redeployment     | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor
release          | n | RETREAT release   | by/adj/comp/subj > of/gen/obj                   | recipient, of!=@statement_thing
resignation      | n | RETREAT resign    | gen/of/by/subj > -                              | actor
retreat          | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor
surrender        | n | RETREAT disarm    | gen/by/adj/comp/of/subj > of/obj                | actor
troop withdrawal | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor
truce            | n | RETREAT ceasefire | gen/between/with/by/adj/comp & with/between     | actor
withdrawal       | n | RETREAT withdraw  | gen/by/adj/comp/of/subj > from/gen(from)/in/obj | actor
