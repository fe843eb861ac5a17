# Common English words of political acts, all types.
@ lemma | pos | act | frame | if
abandon | v | RETREAT withdraw | subj > from | actor
abdicate | v | RETREAT resign | subj > - | actor
abduct | v | ASSAULT abduct | subj > obj | any
accept | v | AGREE | subj > gen(obj) | both
accuse | v | ACCUSE allege | subj > obj | any
acquit | v | RETREAT release | subj > obj/gen(obj) | any, obj!=statement;report;figure;data;document;film
agree | v | AGREE | subj > with/to/clause | actor
agree on | v | AGREE | subj & with/on | any
aid | v | AID | subj > obj/to | both
ambush | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
annex | v | COERCE seize | subj > obj/gen(obj)/from | any
announce | v | AGREE | subj > to/clause | actor
apologise | v | CONCEDE | subj > to/for/obj | actor
apologize | v | CONCEDE | subj > to/for/obj | actor
appeal | v | REQUEST | subj > to | actor
appeal for | v | REQUEST | subj > of/from/gen(obj)/clause | actor
applaud | v | SUPPORT | subj > obj/gen(obj) | any
apply | v | REQUEST | subj > to | actor
apprehend | v | COERCE arrest | subj > obj | any, obj!=power;control;drug;heroin;cocaine;weapon;land;asset;property;ship;vessel;equipment;opportunity;city;town;territory;attention
approve | v | AGREE | subj > gen(obj) | both
arrest | v | COERCE arrest | subj > obj | any, obj!=power;control;drug;heroin;cocaine;weapon;land;asset;property;ship;vessel;equipment;opportunity;city;town;territory;attention
arrive | v | CONSULT visit | subj > obj/in/to | both
ask | v | REQUEST | subj > obj/of/from | both
assail | v | ACCUSE disapprove | subj > obj/gen(obj) | any
assassinate | v | ASSAULT targeted | subj > obj | any
assault | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
assist | v | AID | subj > obj/to | both
attack | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
back | v | SUPPORT | subj > obj/gen(obj) | any
back down | v | CONCEDE | subj > to/for/obj | actor
bail out | v | AID | subj > obj/to | both
ban | v | COERCE restrict | subj > obj/gen(obj)/on | any, obj!=person
banish | v | SANCTION expel | subj > obj/gen(obj) | both
bar | v | COERCE restrict | subj > obj/gen(obj)/on | any, obj!=person
battle | v | ASSAULT | subj & with/obj | any, subj!=team;player
be killed | v | ASSAULT | subj > place/obj | recipient, in=attack;bombing;clash;shelling;fighting;raid;explosion;blast
be prepared | v | AGREE | subj > to/clause | actor
be ready | v | AGREE | subj > to/clause | actor
be willing | v | AGREE | subj > to/clause | actor
beat | v | ASSAULT beat | subj > obj | any, obj=person;group;Protester;man;woman;demonstrator;journalist;protester;people;activist;student
beat up | v | ASSAULT beat | subj > obj | any, obj=person;group;Protester;man;woman;demonstrator;journalist;protester;people;activist;student
beg | v | REQUEST | subj > obj/of/from | both
bemoan | v | ACCUSE disapprove | subj > gen(obj)/obj | actor
berate | v | ACCUSE disapprove | subj > obj/gen(obj) | any
blame | v | ACCUSE allege | subj > obj/on/for | any
blast | v | ACCUSE disapprove | subj > obj/gen(obj) | any
block | v | COERCE restrict | subj > obj/gen(obj)/on | any, obj!=person
block | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
blockade | v | PROTEST obstruct | subj > obj/gen(obj) | actor, subj=group;worker;protester;demonstrator;student;farmer;activist
blow up | v | ASSAULT explosives | subj > obj/gen(obj)/place | any
bomb | v | ASSAULT explosives | subj > obj/gen(obj)/place | any
bombard | v | ASSAULT heavy-weapons | subj > obj/gen(obj)/place | any
boycott | v | PROTEST boycott | subj > obj/gen(obj) | actor
boycott | v | REJECT meet | subj > with/gen(obj) | actor
break off | v | SANCTION discontinue | subj > to/with/gen(obj) | both, obj=aid;relation;tie;talk;talks;negotiation;assistance;loan;trade;contact;payment;asset;cooperation
bulldoze | v | ASSAULT destroy | subj > obj/gen(obj)/place | actor
burn | v | ASSAULT destroy | subj > obj/gen(obj)/place | actor
call by telephone | v | CONSULT phone | subj & with/obj | both
call for | v | REQUEST | subj > of/from/gen(obj)/clause | actor
call off | v | REJECT meet | subj > with/gen(obj) | actor
call on | v | REQUEST | subj > obj/of/from | both
call upon | v | REQUEST | subj > obj/of/from | both
cancel | v | REJECT meet | subj > with/gen(obj) | actor
capture | v | COERCE arrest | subj > obj | any, obj!=power;control;drug;heroin;cocaine;weapon;land;asset;property;ship;vessel;equipment;opportunity;city;town;territory;attention
castigate | v | ACCUSE disapprove | subj > obj/gen(obj) | any
cease fire | v | RETREAT ceasefire | subj & with | any
censor | v | COERCE censor | subj > obj/gen(obj) | any
censure | v | ACCUSE disapprove | subj > obj/gen(obj) | any
charge | v | ACCUSE allege | subj > obj | any
chide | v | ACCUSE disapprove | subj > obj/gen(obj) | any
clash | v | ASSAULT | subj & with/obj | any, subj!=team;player
close | v | COERCE restrict | subj > obj/gen(obj)/on | any, obj!=person
club | v | ASSAULT beat | subj > obj | any, obj=person;group;Protester;man;woman;demonstrator;journalist;protester;people;activist;student
collaborate | v | COOPERATE | subj & with | both
come to agreement | v | AGREE | subj & with/on | any
command | v | REQUEST | subj > obj | both
commend | v | SUPPORT | subj > obj/gen(obj) | any
commit | v | AGREE | subj > with/to/clause | actor
complain | v | ACCUSE disapprove | subj > to/about/against/of/over | actor
complain about | v | ACCUSE disapprove | subj > to/about/against/of/over | actor
concede | v | CONCEDE | subj > to/for/obj | actor
conclude | v | SUPPORT | subj & with/obj | actor
condemn | v | ACCUSE disapprove | subj > obj/gen(obj) | any
confer | v | CONSULT | subj & with/obj | both
confiscate | v | COERCE seize | subj > obj/gen(obj)/from | any
congratulate | v | SUPPORT | subj > obj/gen(obj) | any
consent | v | AGREE | subj > with/to/clause | actor
consult | v | CONSULT | subj & with/obj | both
contribute | v | AID | subj > dat/obj/to | both, obj=aid;assistance;help;money;food;medicine;loan;credit;relief;grant;weapon;arms;equipment;million;dollar;supply;shipment;asylum;fund;support;tonne;ton
convict | v | SANCTION convict | subj > obj | any
cooperate | v | COOPERATE | subj & with | both
criticise | v | ACCUSE disapprove | subj > obj/gen(obj) | any
criticize | v | ACCUSE disapprove | subj > obj/gen(obj) | any
cut | v | SANCTION discontinue | subj > to/with/gen(obj) | both, obj=aid;relation;tie;talk;talks;negotiation;assistance;loan;trade;contact;payment;asset;cooperation
cut off | v | SANCTION discontinue | subj > to/with/gen(obj) | both, obj=aid;relation;tie;talk;talks;negotiation;assistance;loan;trade;contact;payment;asset;cooperation
debate | v | CONSULT | subj & with/obj | both
declare | v | COERCE martial-law | subj > in | any, obj=martial;emergency;law;state
declare ceasefire | v | RETREAT ceasefire | subj & with | any
declare truce | v | RETREAT ceasefire | subj & with | any
decline | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
decry | v | ACCUSE disapprove | subj > obj/gen(obj) | any
defend | v | SUPPORT | subj > obj/gen(obj) | any
defy | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
deliver | v | AID | subj > dat/obj/to | both, obj=aid;assistance;help;money;food;medicine;loan;credit;relief;grant;weapon;arms;equipment;million;dollar;supply;shipment;asylum;fund;support;tonne;ton
demand | v | REQUEST | subj > of/from/gen(obj)/clause | actor
demobilize | v | RETREAT disarm | subj > obj | actor
demolish | v | ASSAULT destroy | subj > obj/gen(obj)/place | actor
demonstrate | v | PROTEST demo | subj > against/at/outside | any, subj!=player;team;coach
denounce | v | ACCUSE disapprove | subj > obj/gen(obj) | any
deny | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
deplore | v | ACCUSE disapprove | subj > obj/gen(obj) | any
deploy | v | MOBILIZE police | subj > - | actor, obj=police;officer
deploy | v | MOBILIZE troops | subj > to/against | actor, obj=troop;soldier;force;army;tank;warship;ship;aircraft;battalion;regiment;brigade;unit;fighter;marine;reservist
deport | v | COERCE deport | subj > obj | any, obj=migrant;refugee;immigrant;people;foreigner
depose | v | COERCE seize | subj > obj/gen(obj)/from | any
deride | v | ACCUSE disapprove | subj > obj/gen(obj) | any
destroy | v | ASSAULT destroy | subj > obj/gen(obj)/place | actor
detain | v | COERCE arrest | subj > obj | any, obj!=power;control;drug;heroin;cocaine;weapon;land;asset;property;ship;vessel;equipment;opportunity;city;town;territory;attention
detonate | v | ASSAULT explosives | subj > obj/gen(obj)/place | any
die | v | ASSAULT | subj > place/obj | recipient, in=attack;bombing;clash;shelling;fighting;raid;explosion;blast
disallow | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
disarm | v | RETREAT disarm | subj > obj | actor
discuss | v | CONSULT | subj & with/obj | both
dismantle | v | RETREAT disarm | subj > obj | actor
dismiss | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
dismiss | v | SANCTION expel | subj > obj/gen(obj) | both
disparage | v | ACCUSE disapprove | subj > obj/gen(obj) | any
dispatch | v | MOBILIZE troops | subj > to/against | actor, obj=troop;soldier;force;army;tank;warship;ship;aircraft;battalion;regiment;brigade;unit;fighter;marine;reservist
disperse | v | ASSAULT crowd-control | subj > at/on/against/obj | any
dissolve | v | COERCE restrict | subj > obj/gen(obj)/on | any, obj!=person
donate | v | AID | subj > dat/obj/to | both, obj=aid;assistance;help;money;food;medicine;loan;credit;relief;grant;weapon;arms;equipment;million;dollar;supply;shipment;asylum;fund;support;tonne;ton
doubt | v | ACCUSE disapprove | subj > gen(obj)/obj | actor
ease | v | CONCEDE | subj > gen(obj)/on/against/from | actor, obj=sanction;ban;embargo;restriction;curfew;emergency;blockade;siege;state;martial
end | v | CONCEDE | subj > gen(obj)/on/against/from | actor, obj=sanction;ban;embargo;restriction;curfew;emergency;blockade;siege;state;martial
endorse | v | SUPPORT | subj > obj/gen(obj) | any
endorse plan | v | AGREE | subj > gen(obj) | both
establish relations | v | SUPPORT | subj & with/obj | actor
establish ties | v | SUPPORT | subj & with/obj | actor
evacuate | v | AID | subj > obj/to | both
evacuate | v | RETREAT withdraw | subj > from | actor
examine | v | ACCUSE investigate | subj > obj/gen(obj) | both
exchange | v | COOPERATE | subj & with | both
exclude | v | SANCTION expel | subj > obj/gen(obj) | both
execute | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
exhort | v | REQUEST | subj > obj/of/from | both
expel | v | COERCE deport | subj > obj | any, obj=migrant;refugee;immigrant;people;foreigner
expel | v | SANCTION expel | subj > obj/gen(obj) | both
express support | v | SUPPORT | subj > for | actor
extend | v | AID | subj > dat/obj/to | both, obj=aid;assistance;help;money;food;medicine;loan;credit;relief;grant;weapon;arms;equipment;million;dollar;supply;shipment;asylum;fund;support;tonne;ton
extradite | v | COERCE deport | subj > obj | any, obj=migrant;refugee;immigrant;people;foreigner
extradite | v | COOPERATE | subj > to | both
fault | v | ACCUSE disapprove | subj > obj/gen(obj) | any
favor | v | SUPPORT | subj > obj/gen(obj) | any
favour | v | SUPPORT | subj > obj/gen(obj) | any
fight | v | ASSAULT | subj & with/obj | any, subj!=team;player
finance | v | AID | subj > obj/to | both
find guilty | v | SANCTION convict | subj > obj | any
fine | v | SANCTION convict | subj > obj | any
fire | v | ASSAULT firearms | subj > obj/at/on | any, obj!=missile;rocket;minister;official;employee;film;worker
fire | v | MOBILIZE weapons | subj > - | actor, obj=missile;rocket;bomb;weapon;warhead;satellite
fire | v | SANCTION expel | subj > obj/gen(obj) | both
fire tear gas | v | ASSAULT crowd-control | subj > at/on/against/obj | any
fly | v | CONSULT visit | subj > obj/in/to | both
forbid | v | COERCE restrict | subj > obj/gen(obj)/on | any, obj!=person
forgive | v | CONCEDE | subj > to/for/obj | actor
free | v | RETREAT release | subj > obj/gen(obj) | any, obj!=statement;report;figure;data;document;film
freeze | v | SANCTION discontinue | subj > to/with/gen(obj) | both, obj=aid;relation;tie;talk;talks;negotiation;assistance;loan;trade;contact;payment;asset;cooperation
fund | v | AID | subj > obj/to | both
give | v | AID | subj > dat/obj/to | both, obj=aid;assistance;help;money;food;medicine;loan;credit;relief;grant;weapon;arms;equipment;million;dollar;supply;shipment;asylum;fund;support;tonne;ton
give in | v | CONCEDE | subj > to/for/obj | actor
go on strike | v | PROTEST strike | subj > against | any, noobj, subj=group;organisation;worker;union;employee;teacher;miner;driver;doctor;nurse;pilot
grant | v | AID | subj > dat/obj/to | both, obj=aid;assistance;help;money;food;medicine;loan;credit;relief;grant;weapon;arms;equipment;million;dollar;supply;shipment;asylum;fund;support;tonne;ton
greet | v | CONSULT visit | subj > obj | both
gun down | v | ASSAULT firearms | subj > obj/at/on | any, obj!=missile;rocket;minister;official;employee;film;worker
hail | v | SUPPORT | subj > obj/gen(obj) | any
halt | v | SANCTION discontinue | subj > to/with/gen(obj) | both, obj=aid;relation;tie;talk;talks;negotiation;assistance;loan;trade;contact;payment;asset;cooperation
hand over | v | RETREAT release | subj > obj/gen(obj) | any, obj!=statement;report;figure;data;document;film
hang | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
help | v | AID | subj > obj/to | both
hijack | v | ASSAULT abduct | subj > obj | any
hit | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
hold talks | v | CONSULT | subj & with/obj | both
honor | v | SUPPORT | subj > obj/gen(obj) | any
honour | v | SUPPORT | subj > obj/gen(obj) | any
host | v | CONSULT visit | subj > obj | both
ignore | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
impeach | v | ACCUSE allege | subj > obj | any
implicate | v | ACCUSE allege | subj > obj | any
implore | v | REQUEST | subj > obj/of/from | both
impose | v | COERCE curfew | subj > on/in | any, obj=curfew
impose | v | COERCE martial-law | subj > in | any, obj=martial;emergency;law;state
impose | v | SANCTION | subj > on/against | both, obj=sanction;embargo;tariff;penalty;blockade
impound | v | COERCE seize | subj > obj/gen(obj)/from | any
imprison | v | COERCE arrest | subj > obj | any, obj!=power;control;drug;heroin;cocaine;weapon;land;asset;property;ship;vessel;equipment;opportunity;city;town;territory;attention
indict | v | ACCUSE allege | subj > obj | any
injure | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
insist | v | REQUEST | subj > of/from/gen(obj)/clause | actor
instruct | v | REQUEST | subj > obj/of/from | both
intend | v | AGREE | subj > with/to/clause | actor
intern | v | COERCE arrest | subj > obj | any, obj!=power;control;drug;heroin;cocaine;weapon;land;asset;property;ship;vessel;equipment;opportunity;city;town;territory;attention
interrogate | v | ACCUSE investigate | subj > obj/gen(obj) | both
invade | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
investigate | v | ACCUSE investigate | subj > obj/gen(obj) | both
invite | v | AGREE | subj > obj | both
jail | v | COERCE arrest | subj > obj | any, obj!=power;control;drug;heroin;cocaine;weapon;land;asset;property;ship;vessel;equipment;opportunity;city;town;territory;attention
jam | v | COERCE censor | subj > obj/gen(obj) | any
kidnap | v | ASSAULT abduct | subj > obj | any
kill | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
lambast | v | ACCUSE disapprove | subj > obj/gen(obj) | any
lambaste | v | ACCUSE disapprove | subj > obj/gen(obj) | any
lament | v | ACCUSE disapprove | subj > obj/gen(obj) | any
laud | v | SUPPORT | subj > obj/gen(obj) | any
launch | v | MOBILIZE weapons | subj > - | actor, obj=missile;rocket;bomb;weapon;warhead;satellite
leave | v | RETREAT withdraw | subj > from | actor
lend | v | AID | subj > dat/obj/to | both, obj=aid;assistance;help;money;food;medicine;loan;credit;relief;grant;weapon;arms;equipment;million;dollar;supply;shipment;asylum;fund;support;tonne;ton
liberate | v | RETREAT release | subj > obj/gen(obj) | any, obj!=statement;report;figure;data;document;film
lift | v | CONCEDE | subj > gen(obj)/on/against/from | actor, obj=sanction;ban;embargo;restriction;curfew;emergency;blockade;siege;state;martial
lobby | v | REQUEST | subj > obj | both
march | v | PROTEST demo | subj > against/at/outside | any, subj!=player;team;coach
mass | v | MOBILIZE troops | subj > to/against | actor, obj=troop;soldier;force;army;tank;warship;ship;aircraft;battalion;regiment;brigade;unit;fighter;marine;reservist
massacre | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
mediate | v | CONSULT | subj > between/in | actor
meet | v | CONSULT | subj & with/obj | both
menace | v | THREATEN | subj > obj/with/against | actor
mistreat | v | ASSAULT torture | subj > obj | any
mobilise | v | MOBILIZE troops | subj > to/against | actor, obj=troop;soldier;force;army;tank;warship;ship;aircraft;battalion;regiment;brigade;unit;fighter;marine;reservist
mobilize | v | MOBILIZE troops | subj > to/against | actor, obj=troop;soldier;force;army;tank;warship;ship;aircraft;battalion;regiment;brigade;unit;fighter;marine;reservist
move | v | MOBILIZE troops | subj > to/against | actor, obj=troop;soldier;force;army;tank;warship;ship;aircraft;battalion;regiment;brigade;unit;fighter;marine;reservist
murder | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
muzzle | v | COERCE censor | subj > obj/gen(obj) | any
negotiate | v | CONSULT | subj & with/obj | both
normalize relations | v | SUPPORT | subj & with/obj | actor
object | v | ACCUSE disapprove | subj > to/about/against/of/over | actor
observe truce | v | RETREAT ceasefire | subj & with | any
obstruct | v | PROTEST obstruct | subj > obj/gen(obj) | actor, subj=group;worker;protester;demonstrator;student;farmer;activist
occupy | v | COERCE seize | subj > obj/gen(obj)/from | any
occupy | v | PROTEST obstruct | subj > obj/gen(obj) | actor, subj=group;worker;protester;demonstrator;student;farmer;activist
offer | v | AGREE | subj > with/to/clause | actor
open fire | v | ASSAULT firearms | subj > obj/at/on | any, obj!=missile;rocket;minister;official;employee;film;worker
oppose | v | ACCUSE disapprove | subj > gen(obj)/obj | actor
order | v | REQUEST | subj > obj/of/from | both
oust | v | COERCE seize | subj > obj/gen(obj)/from | any
oust | v | SANCTION expel | subj > obj/gen(obj) | both
outlaw | v | COERCE restrict | subj > obj/gen(obj)/on | any, obj!=person
overthrow | v | COERCE seize | subj > obj/gen(obj)/from | any
pardon | v | CONCEDE | subj > to/for/obj | actor
petition | v | REQUEST | subj > obj | both
phone | v | CONSULT phone | subj & with/obj | both
plan | v | AGREE | subj > with/to/clause | actor
plead | v | REQUEST | subj > to | actor
pledge | v | AGREE | subj > with/to/clause | actor
pound | v | ASSAULT heavy-weapons | subj > obj/gen(obj)/place | any
praise | v | SUPPORT | subj > obj/gen(obj) | any
press | v | REQUEST | subj > obj/of/from | both
press for | v | REQUEST | subj > of/from/gen(obj)/clause | actor
pressure | v | REQUEST | subj > obj/of/from | both
probe | v | ACCUSE investigate | subj > obj/gen(obj) | both
prohibit | v | COERCE restrict | subj > obj/gen(obj)/on | any, obj!=person
promise | v | AGREE | subj > with/to/clause | actor
propose | v | REQUEST | subj > of/from/gen(obj)/clause | actor
prosecute | v | ACCUSE allege | subj > obj | any
protest | v | ACCUSE disapprove | subj > to/about/against/of/over | actor
protest | v | PROTEST demo | subj > against/at/outside | any, subj!=player;team;coach
provide | v | AID | subj > dat/obj/to | both, obj=aid;assistance;help;money;food;medicine;loan;credit;relief;grant;weapon;arms;equipment;million;dollar;supply;shipment;asylum;fund;support;tonne;ton
pull back | v | RETREAT withdraw | subj > from | actor
pull out | v | RETREAT withdraw | subj > from | actor
question | v | ACCUSE disapprove | subj > gen(obj)/obj | actor
question | v | ACCUSE investigate | subj > obj/gen(obj) | both
quit | v | RETREAT resign | subj > - | actor
raid | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
raid | v | COERCE seize | subj > obj/gen(obj)/from | any
rally | v | PROTEST demo | subj > against/at/outside | any, subj!=player;team;coach
rampage | v | PROTEST riot | subj > against | any
rape | v | ASSAULT sexual | subj > obj | any
ratify | v | SUPPORT | subj & with/obj | actor
raze | v | ASSAULT destroy | subj > obj/gen(obj)/place | actor
reach agreement | v | AGREE | subj & with/on | any
reach deal | v | AGREE | subj & with/on | any
rebuff | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
rebuke | v | ACCUSE disapprove | subj > obj/gen(obj) | any
recall | v | SANCTION expel | subj > obj/gen(obj) | both
receive | v | CONSULT visit | subj > obj | both
recognise | v | SUPPORT | subj > obj/gen(obj) | any
recognize | v | SUPPORT | subj > obj/gen(obj) | any
refuse | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
refute | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
regret | v | ACCUSE disapprove | subj > gen(obj)/obj | actor
reinstate | v | CONCEDE | subj > gen(obj)/on/against/from | actor, obj=sanction;ban;embargo;restriction;curfew;emergency;blockade;siege;state;martial
reject | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
relax | v | CONCEDE | subj > gen(obj)/on/against/from | actor, obj=sanction;ban;embargo;restriction;curfew;emergency;blockade;siege;state;martial
release | v | RETREAT release | subj > obj/gen(obj) | any, obj!=statement;report;figure;data;document;film
relent | v | CONCEDE | subj > to/for/obj | actor
repatriate | v | COERCE deport | subj > obj | any, obj=migrant;refugee;immigrant;people;foreigner
repeal | v | CONCEDE | subj > gen(obj)/on/against/from | actor, obj=sanction;ban;embargo;restriction;curfew;emergency;blockade;siege;state;martial
reprimand | v | ACCUSE disapprove | subj > obj/gen(obj) | any
repudiate | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
request | v | REQUEST | subj > of/from/gen(obj)/clause | actor
require | v | REQUEST | subj > of/from/gen(obj)/clause | actor
rescue | v | AID | subj > obj/to | both
resign | v | RETREAT resign | subj > - | actor
resist | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
restore relations | v | SUPPORT | subj & with/obj | actor
restrict | v | COERCE restrict | subj > obj/gen(obj)/on | any, obj!=person
resume relations | v | SUPPORT | subj & with/obj | actor
retreat | v | RETREAT withdraw | subj > from | actor
riot | v | PROTEST riot | subj > against | any
round up | v | COERCE arrest | subj > obj | any, obj!=power;control;drug;heroin;cocaine;weapon;land;asset;property;ship;vessel;equipment;opportunity;city;town;territory;attention
rule out | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
sack | v | SANCTION expel | subj > obj/gen(obj) | both
salute | v | SUPPORT | subj > obj/gen(obj) | any
scold | v | ACCUSE disapprove | subj > obj/gen(obj) | any
scrap | v | CONCEDE | subj > gen(obj)/on/against/from | actor, obj=sanction;ban;embargo;restriction;curfew;emergency;blockade;siege;state;martial
search | v | COERCE seize | subj > obj/gen(obj)/from | any
seek | v | REQUEST | subj > of/from/gen(obj)/clause | actor
seize | v | COERCE arrest | subj > obj | any, obj!=power;control;drug;heroin;cocaine;weapon;land;asset;property;ship;vessel;equipment;opportunity;city;town;territory;attention
seize | v | COERCE seize | subj > obj/gen(obj)/from | any
seize hostage | v | ASSAULT abduct | subj > obj | any
send | v | AID | subj > dat/obj/to | both, obj=aid;assistance;help;money;food;medicine;loan;credit;relief;grant;weapon;arms;equipment;million;dollar;supply;shipment;asylum;fund;support;tonne;ton
send | v | MOBILIZE police | subj > - | actor, obj=police;officer
send | v | MOBILIZE troops | subj > to/against | actor, obj=troop;soldier;force;army;tank;warship;ship;aircraft;battalion;regiment;brigade;unit;fighter;marine;reservist
sentence | v | SANCTION convict | subj > obj | any
set ablaze | v | ASSAULT destroy | subj > obj/gen(obj)/place | actor
set fire | v | ASSAULT destroy | subj > obj/gen(obj)/place | actor
sever | v | SANCTION discontinue | subj > to/with/gen(obj) | both, obj=aid;relation;tie;talk;talks;negotiation;assistance;loan;trade;contact;payment;asset;cooperation
share | v | COOPERATE | subj & with | both
shell | v | ASSAULT heavy-weapons | subj > obj/gen(obj)/place | any
shelter | v | AID | subj > obj/to | both
shoot | v | ASSAULT firearms | subj > obj/at/on | any, obj!=missile;rocket;minister;official;employee;film;worker
shut down | v | COERCE restrict | subj > obj/gen(obj)/on | any, obj!=person
sign | v | SUPPORT | subj & with/obj | actor
skirmish | v | ASSAULT | subj & with/obj | any, subj!=team;player
slam | v | ACCUSE disapprove | subj > obj/gen(obj) | any
slap | v | SANCTION | subj > on/against | both, obj=sanction;embargo;tariff;penalty;blockade
slaughter | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
slay | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
spurn | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
station | v | MOBILIZE troops | subj > to/against | actor, obj=troop;soldier;force;army;tank;warship;ship;aircraft;battalion;regiment;brigade;unit;fighter;marine;reservist
step down | v | RETREAT resign | subj > - | actor
stop | v | SANCTION discontinue | subj > to/with/gen(obj) | both, obj=aid;relation;tie;talk;talks;negotiation;assistance;loan;trade;contact;payment;asset;cooperation
storm | v | COERCE seize | subj > obj/gen(obj)/from | any
strike | v | PROTEST strike | subj > against | any, noobj, subj=group;organisation;worker;union;employee;teacher;miner;driver;doctor;nurse;pilot
strike deal | v | AGREE | subj & with/on | any
subsidize | v | AID | subj > obj/to | both
sue | v | ACCUSE allege | subj > obj | any
suggest | v | REQUEST | subj > of/from/gen(obj)/clause | actor
supply | v | AID | subj > dat/obj/to | both, obj=aid;assistance;help;money;food;medicine;loan;credit;relief;grant;weapon;arms;equipment;million;dollar;supply;shipment;asylum;fund;support;tonne;ton
support | v | SUPPORT | subj > obj/gen(obj) | any
suspect | v | ACCUSE allege | subj > obj | any
suspend | v | SANCTION discontinue | subj > to/with/gen(obj) | both, obj=aid;relation;tie;talk;talks;negotiation;assistance;loan;trade;contact;payment;asset;cooperation
suspend | v | SANCTION expel | subj > obj/gen(obj) | both
take hostage | v | ASSAULT abduct | subj > obj | any
take over | v | COERCE seize | subj > obj/gen(obj)/from | any
talk | v | CONSULT | subj & with/obj | both
telephone | v | CONSULT phone | subj & with/obj | both
tell | v | REQUEST | subj > obj/of/from | both
test | v | MOBILIZE weapons | subj > - | actor, obj=missile;rocket;bomb;weapon;warhead;satellite
test-fire | v | MOBILIZE weapons | subj > - | actor, obj=missile;rocket;bomb;weapon;warhead;satellite
thank | v | SUPPORT | subj > obj/gen(obj) | any
threaten | v | THREATEN | subj > obj/with/against | actor
topple | v | COERCE seize | subj > obj/gen(obj)/from | any
torture | v | ASSAULT torture | subj > obj | any
tour | v | CONSULT visit | subj > obj/in/to | both
trade | v | COOPERATE | subj & with | both
travel | v | CONSULT visit | subj > obj/in/to | both
try to kill | v | ASSAULT targeted | subj > obj | any
turn down | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
undertake | v | AGREE | subj > with/to/clause | actor
urge | v | REQUEST | subj > obj/of/from | both
use tear gas | v | ASSAULT crowd-control | subj > at/on/against/obj | any
veto | v | REJECT | subj > gen(obj)/by(obj)/obj | actor
visit | v | CONSULT visit | subj > obj/in/to | both
voice support | v | SUPPORT | subj > for | actor
vote | v | SUPPORT | subj > for | actor
vow | v | AGREE | subj > with/to/clause | actor
vow retaliation | v | THREATEN violence | subj > with/against | actor
vow revenge | v | THREATEN violence | subj > with/against | actor
waive | v | CONCEDE | subj > gen(obj)/on/against/from | actor, obj=sanction;ban;embargo;restriction;curfew;emergency;blockade;siege;state;martial
walk out | v | PROTEST strike | subj > against | any, noobj, subj=group;organisation;worker;union;employee;teacher;miner;driver;doctor;nurse;pilot
walk out | v | REJECT meet | subj > with/gen(obj) | actor
warn | v | THREATEN | subj > obj/against/clause | both
welcome | v | CONSULT visit | subj > obj | both
welcome | v | SUPPORT | subj > obj/gen(obj) | any
withdraw | v | RETREAT withdraw | subj > from | actor
work together | v | COOPERATE | subj & with | both
wound | v | ASSAULT | subj > obj/gen(obj)/place | any, obj!=bill;plan;record;target;proposal
yield | v | CONCEDE | subj > to/for/obj | actor
abduction | n | ASSAULT abduct | by > of/gen | any
accord | n | AGREE | gen/between/adj/with & with/and | actor
accusation | n | ACCUSE allege | gen/adj/comp/by/poss > against/of | any
agreement | n | AGREE | gen/between/adj/with & with/and | actor
aid | n | AID | gen/adj/comp/by/poss > to/for | both
air raid | n | ASSAULT aerial | gen/adj/comp/by > on/against/in | any
air strike | n | ASSAULT aerial | gen/adj/comp/by > on/against/in | any
airstrike | n | ASSAULT aerial | gen/adj/comp/by > on/against/in | any
allegation | n | ACCUSE allege | gen/adj/comp/by/poss > against/of | any
ambush | n | ASSAULT | gen/adj/comp/by > on/against/of | any
amnesty | n | CONCEDE | gen/adj/comp/by/poss > to/for | actor
apology | n | CONCEDE | gen/adj/comp/by/poss > to/for | actor
appeal | n | REQUEST | gen/adj/comp/by/poss > to/on/for | actor
approval | n | SUPPORT | gen/adj/comp/by/poss > for/of | actor
armistice | n | RETREAT ceasefire | gen/between/with/by & with/and | actor
arrest | n | COERCE arrest | by/adj/comp > of/gen | any
assassination | n | ASSAULT targeted | by > of/gen/on | any
assault | n | ASSAULT | gen/adj/comp/by > on/against/of | any
assistance | n | AID | gen/adj/comp/by/poss > to/for | both
asylum | n | AID | gen/adj/comp/by/poss > to/for | both
attack | n | ASSAULT | gen/adj/comp/by > on/against/of | any
backing | n | SUPPORT | gen/adj/comp/by/poss > for/of | actor
bailout | n | AID | gen/adj/comp/by/poss > to/for | both
ban | n | COERCE restrict | by/adj/comp/gen > on/of | any
battle | n | ASSAULT | between/gen/adj/with & with/between/and | actor
blast | n | ASSAULT explosives | gen/adj/comp/by > on/against/of/in | recipient
bomb attack | n | ASSAULT explosives | gen/adj/comp/by > on/against/of/in | recipient
bombardment | n | ASSAULT aerial | gen/adj/comp/by > on/against/in | any
bombing | n | ASSAULT explosives | gen/adj/comp/by > on/against/of/in | recipient
buildup | n | MOBILIZE troops | gen/adj/comp/by/poss > against | actor
call | n | REQUEST | gen/adj/comp/by/poss > to/on/for | actor
capture | n | COERCE arrest | by/adj/comp > of/gen | any
car bomb | n | ASSAULT explosives | gen/adj/comp/by > on/against/of/in | recipient
cease-fire | n | RETREAT ceasefire | gen/between/with/by & with/and | actor
ceasefire | n | RETREAT ceasefire | gen/between/with/by & with/and | actor
charge | n | ACCUSE allege | gen/adj/comp/by/poss > against/of | any
clash | n | ASSAULT | between/gen/adj/with & with/between/and | actor
commitment | n | AGREE | gen/adj/comp/by/poss > to | actor
complaint | n | ACCUSE disapprove | gen/adj/comp/by/poss > of/against | 
concession | n | CONCEDE | gen/adj/comp/by/poss > to/for | actor
condemnation | n | ACCUSE disapprove | gen/adj/comp/by/poss > of/against | 
conference | n | CONSULT | gen/between/with/adj/of/subj & with/and/between | actor
confiscation | n | COERCE seize | by/adj/comp/of > of/on | any
consultation | n | CONSULT | gen/between/with/adj/of/subj & with/and/between | actor
conviction | n | SANCTION convict | by > of/gen | recipient
cooperation | n | COOPERATE | gen/between/adj & with/between | both
coup | n | COERCE seize | by/adj/comp/of > of/on | any
crackdown | n | COERCE seize | by/adj/comp/of > of/on | any
criticism | n | ACCUSE disapprove | gen/adj/comp/by/poss > of/against | 
curfew | n | COERCE curfew | by > on | any
deal | n | AGREE | gen/between/adj/with & with/and | actor
demand | n | REQUEST | gen/adj/comp/by/poss > to/on/for | actor
demonstration | n | PROTEST demo | gen/adj/comp/by/poss > against | any
denial | n | REJECT | gen/adj/comp/by/poss > of | actor
denunciation | n | ACCUSE disapprove | gen/adj/comp/by/poss > of/against | 
deployment | n | MOBILIZE troops | gen/adj/comp/by/poss > against | actor
deportation | n | COERCE deport | by/adj > of | any
detention | n | COERCE arrest | by/adj/comp > of/gen | any
dialogue | n | CONSULT | gen/between/with/adj/of/subj & with/and/between | actor
discussion | n | CONSULT | gen/between/with/adj/of/subj & with/and/between | actor
disturbance | n | PROTEST riot | gen/adj/comp/by/poss > against | any
donation | n | AID | gen/adj/comp/by/poss > to/for | both
embargo | n | SANCTION | gen/adj/comp/by/poss > against/on | recipient
endorsement | n | SUPPORT | gen/adj/comp/by/poss > for/of | actor
exchange | n | COOPERATE | gen/between/adj & with/between | both
exercise | n | COOPERATE | gen/between/adj & with/between | both
explosion | n | ASSAULT explosives | gen/adj/comp/by > on/against/of/in | recipient
expulsion | n | SANCTION expel | gen/adj/comp/by/poss > of | recipient
extradition | n | COOPERATE | gen/between/adj & with/between | both
fighting | n | ASSAULT | between/gen/adj/with & with/between/and | actor
gunfire | n | ASSAULT firearms | gen/by > of/at | any
help | n | AID | gen/adj/comp/by/poss > to/for | both
hijacking | n | ASSAULT abduct | by > of/gen | any
hunger strike | n | PROTEST hunger | gen/adj/comp/by/poss > against | any
imprisonment | n | COERCE arrest | by/adj/comp > of/gen | any
incursion | n | ASSAULT | gen/adj/comp/by > on/against/of | any
indictment | n | ACCUSE allege | gen/adj/comp/by/poss > against/of | any
inquiry | n | ACCUSE investigate | gen/adj/comp/by/poss > into/of/against | any
invasion | n | ASSAULT | gen/adj/comp/by > on/against/of | any
investigation | n | ACCUSE investigate | gen/adj/comp/by/poss > into/of/against | any
kidnapping | n | ASSAULT abduct | by > of/gen | any
killing | n | ASSAULT | gen/adj/comp/by > on/against/of | any
lawsuit | n | ACCUSE allege | gen/adj/comp/by/poss > against/of | any
loan | n | AID | gen/adj/comp/by/poss > to/for | both
maneuver | n | COOPERATE | gen/between/adj & with/between | both
manoeuvre | n | COOPERATE | gen/between/adj & with/between | both
march | n | PROTEST demo | gen/adj/comp/by/poss > against | any
massacre | n | ASSAULT | gen/adj/comp/by > on/against/of | any
meeting | n | CONSULT | gen/between/with/adj/of/subj & with/and/between | actor
missile strike | n | ASSAULT heavy-weapons | gen/adj/comp/by > on/against/of | any
missile test | n | MOBILIZE weapons | gen/adj/comp/by/poss > - | actor
mobilisation | n | MOBILIZE troops | gen/adj/comp/by/poss > against | actor
mobilization | n | MOBILIZE troops | gen/adj/comp/by/poss > against | actor
mortar attack | n | ASSAULT heavy-weapons | gen/adj/comp/by > on/against/of | any
murder | n | ASSAULT | gen/adj/comp/by > on/against/of | any
negotiation | n | CONSULT | gen/between/with/adj/of/subj & with/and/between | actor
nuclear test | n | MOBILIZE weapons | gen/adj/comp/by/poss > - | actor
offensive | n | ASSAULT | gen/adj/comp/by > on/against/of | any
offer | n | AGREE | gen/adj/comp/by/poss > to | actor
ouster | n | SANCTION expel | gen/adj/comp/by/poss > of | recipient
overthrow | n | COERCE seize | by/adj/comp/of > of/on | any
pact | n | AGREE | gen/between/adj/with & with/and | actor
pardon | n | CONCEDE | gen/adj/comp/by/poss > to/for | actor
petition | n | REQUEST | gen/adj/comp/by/poss > to/on/for | actor
plea | n | REQUEST | gen/adj/comp/by/poss > to/on/for | actor
pledge | n | AGREE | gen/adj/comp/by/poss > to | actor
praise | n | SUPPORT | gen/adj/comp/by/poss > for/of | actor
probe | n | ACCUSE investigate | gen/adj/comp/by/poss > into/of/against | any
promise | n | AGREE | gen/adj/comp/by/poss > to | actor
protest | n | PROTEST demo | gen/adj/comp/by/poss > against | any
protest note | n | ACCUSE disapprove | gen/adj/comp/by/poss > of/against | 
pullout | n | RETREAT withdraw | gen/adj/comp/by/poss > from | actor
raid | n | ASSAULT | gen/adj/comp/by > on/against/of | any
raid | n | COERCE seize | by/adj/comp/of > of/on | any
rally | n | PROTEST demo | gen/adj/comp/by/poss > against | any
rebuke | n | ACCUSE disapprove | gen/adj/comp/by/poss > of/against | 
recognition | n | SUPPORT | gen/adj/comp/by/poss > for/of | actor
refusal | n | REJECT | gen/adj/comp/by/poss > of | actor
rejection | n | REJECT | gen/adj/comp/by/poss > of | actor
release | n | RETREAT release | by/adj > of/gen | any, of!=report;statement
relief | n | AID | gen/adj/comp/by/poss > to/for | both
request | n | REQUEST | gen/adj/comp/by/poss > to/on/for | actor
resignation | n | RETREAT resign | gen/of > - | actor
retreat | n | RETREAT withdraw | gen/adj/comp/by/poss > from | actor
riot | n | PROTEST riot | gen/adj/comp/by/poss > against | any
rocket attack | n | ASSAULT heavy-weapons | gen/adj/comp/by > on/against/of | any
sanction | n | SANCTION | gen/adj/comp/by/poss > against/on | recipient
seizure | n | COERCE seize | by/adj/comp/of > of/on | any
shelling | n | ASSAULT heavy-weapons | gen/adj/comp/by > on/against/of | any
shooting | n | ASSAULT firearms | gen/by > of/at | any
shootout | n | ASSAULT firearms | gen/by > of/at | any
sit-in | n | PROTEST demo | gen/adj/comp/by/poss > against | any
skirmish | n | ASSAULT | between/gen/adj/with & with/between/and | actor
stoppage | n | PROTEST strike | gen/adj/comp/by/poss > against | any, comp!=air;missile;drone;military;rocket
strike | n | PROTEST strike | gen/adj/comp/by/poss > against | any, comp!=air;missile;drone;military;rocket
suicide attack | n | ASSAULT suicide-attack | gen/by > on/against | any
suicide bombing | n | ASSAULT suicide-attack | gen/by > on/against | any
summit | n | CONSULT | gen/between/with/adj/of/subj & with/and/between | actor
support | n | SUPPORT | gen/adj/comp/by/poss > for/of | actor
talk | n | CONSULT | gen/between/with/adj/of/subj & with/and/between | actor
talks | n | CONSULT | gen/between/with/adj/of/subj & with/and/between | actor
tariff | n | SANCTION | gen/adj/comp/by/poss > against/on | recipient
test launch | n | MOBILIZE weapons | gen/adj/comp/by/poss > - | actor
threat | n | THREATEN | gen/adj/comp/by/poss > against/to | actor
tour | n | CONSULT visit | gen/adj/comp/by/poss/subj > to/with | actor
trip | n | CONSULT visit | gen/adj/comp/by/poss/subj > to/with | actor
truce | n | RETREAT ceasefire | gen/between/with/by & with/and | actor
ultimatum | n | REQUEST | gen/adj/comp/by/poss > to/on/for | actor
understanding | n | AGREE | gen/between/adj/with & with/and | actor
unrest | n | PROTEST riot | gen/adj/comp/by/poss > against | any
verdict | n | SANCTION convict | by > of/gen | recipient
veto | n | REJECT | gen/adj/comp/by/poss > of | actor
vigil | n | PROTEST demo | gen/adj/comp/by/poss > against | any
visit | n | CONSULT visit | gen/adj/comp/by/poss/subj > to/with | actor
walkout | n | PROTEST strike | gen/adj/comp/by/poss > against | any, comp!=air;missile;drone;military;rocket
war | n | ASSAULT | between/gen/adj/with & with/between/and | actor
warning | n | THREATEN | gen/adj/comp/by/poss > against/to | actor
withdrawal | n | RETREAT withdraw | gen/adj/comp/by/poss > from | actor
angry | a | ACCUSE disapprove | subj > about/with/at/of | both
concerned | a | ACCUSE disapprove | subj > about/with/at/of | both
critical | a | ACCUSE disapprove | subj > about/with/at/of | both
dismayed | a | ACCUSE disapprove | subj > about/with/at/of | both
grateful | a | SUPPORT | subj > with/to | both
outraged | a | ACCUSE disapprove | subj > about/with/at/of | both
pleased | a | SUPPORT | subj > with/to | both
prepared | a | AGREE | subj > to | actor
ready | a | AGREE | subj > to | actor
unhappy | a | ACCUSE disapprove | subj > about/with/at/of | both
willing | a | AGREE | subj > to | actor
