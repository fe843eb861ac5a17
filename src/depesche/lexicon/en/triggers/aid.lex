# AID: material help that mainly benefits the recipient: money, arms, goods, asylum, debt relief, rescue, peacekeepers. A future one becomes AGREE by the engine.

# verbs
@ lemma | pos | act | frame | if
send | v | AID | adj(obj)/gen(obj) > to/in | passive, obj=doctor;medic;nurse;rescuer;paramedic;firefighter;surgeon, to=*
fly | v | AID | adj(obj)/gen(obj)/by > to/in | passive, obj=food;medicine;supply;supplies;aid;relief;tent;blanket;vaccine, to=*
evacuate | v | AID | subj > obj/gen(obj)/from | obj=state;diplomat;staff;embassy;personnel;European;Briton;American;expatriate, actor, subj!=@sport
disburse | v | AID | subj > to | obj=tranche;instalment;installment;billion;million;€;$;£;fund;loan, both
release | v | AID | subj > to | obj=tranche;instalment;installment;loan, both
place under protection | v | AID | subj > obj | actor
put under protection | v | AID | subj > obj | actor
take under protection | v | AID | subj > obj | actor
airdrop | v | AID | subj > to/for/over/on/into/in/onto | obj=@aid, actor
airdrop | v | AID | subj > obj/to/for/over/on/into/in | both
carry out | v | AID | subj > over/for/to/in/on/over(obj)/for(obj)/to(obj)/in(obj) | obj=airdrop;airlift;evacuation;rescue, actor
conduct | v | AID | subj > over/for/to/in/on/over(obj)/for(obj)/to(obj)/in(obj) | obj=airdrop;airlift, actor
make | v | AID | subj > over/for/to/in/on/over(obj)/for(obj)/to(obj)/in(obj) | obj=airdrop, actor
extend | v | AID | subj > to/dat | obj=line;facility;lifeline;bailout, both
grant | v | AID | subj > to/dat | obj=line;facility;lifeline;bailout, both
absorb      | v | AID | subj > to/from/gen(to)/gen(obj)/obj                                           | obj=refugee;migrant;immigrant;defector;exile;asylum;dissident, actor
accept      | v | AID | subj > to/from/gen(to)/gen(obj)/obj                                           | obj=refugee;migrant;immigrant;defector;exile;asylum;dissident, actor
accommodate | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;asylum;seeker;displaced;child;family;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
admit       | v | AID | subj > to/from/gen(to)/gen(obj)/obj                                           | obj=refugee;migrant;immigrant;defector;exile;asylum;dissident, actor
aid         | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
aid         | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
airlift     | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
airlift     | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
airlift     | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
airlift     | v | AID | subj > obj/gen(obj)/from/in                                                   | actor, obj=foreigner;civilian;resident;hundred;thousand;tourist;national;expatriate;wounded;child;refugee;dozen
allocate    | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
allocate    | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
approve     | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
arm         | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
arm         | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
arrive      | v | AID | adj(subj)/comp(subj)/gen(subj)/from(subj)/of(subj) > in/at/to/for             | subj=aid;relief;supply;supplies;convoy;shipment;rescuer;medicine;food, recipient
arrive      | v | AID | adj(subj)/comp(subj)/gen(subj)/of(subj)/subj > in/at/to                       | subj=peacekeeper, both
assist      | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
assist      | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
award       | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
bail out    | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
bankroll    | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
bolster     | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
bring       | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
build       | v | AID | subj > in/to/gen(obj)/for                                                     | obj=clinic;school;hospital;camp;shelter;hotline, both
cancel      | v | AID | subj > gen(obj)/to/for/of/gen(for)                                            | obj=debt;loan;repayment, actor
channel     | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
collect     | v | AID | subj > to/for/in/gen(for)                                                     | both, obj=money;dollar;million;billion;fund
come        | v | AID | subj > to/of/gen(to)                                                          | to=aid;rescue;defense;defence;assistance, both
commit      | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
compensate  | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
contribute  | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
contribute  | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
contribute  | v | AID | subj > to/in/gen(in)/into/at                                                  | obj=peacekeeper;observer;monitor;doctor;medic;rescuer;team;adviser;advisor;engineer;expert;nurse;physician, actor
deliver     | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
deliver     | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
deliver     | v | AID | subj > to/to(obj)/dat/for/in                                                  | both, obj=@weapon;plane;jet;tank;gun;rifle;helicopter;tent;blanket
deploy      | v | AID | subj > to/in/gen(in)/into/at                                                  | obj=peacekeeper;observer;monitor;doctor;medic;rescuer;team;adviser;advisor;engineer;expert;nurse;physician, actor
disburse    | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
disburse    | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
dispatch    | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
dispatch    | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
dispatch    | v | AID | subj > to/in/gen(in)/into/at                                                  | obj=peacekeeper;observer;monitor;doctor;medic;rescuer;team;adviser;advisor;engineer;expert;nurse;physician, actor
disperse    | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
distribute  | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
distribute  | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
donate      | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
donate      | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
donate      | v | AID | subj > to/for/in/gen(for)                                                     | both, obj=money;dollar;million;billion;fund
drop        | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
drop        | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
earmark     | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
equip       | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
equip       | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
establish   | v | AID | subj > in/to/gen(obj)/for                                                     | obj=clinic;school;hospital;camp;shelter;hotline, both
evacuate    | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
evacuate | v | AID | subj > obj/gen(obj) | obj=group;person, actor, subj!=@sport
evacuate    | v | AID | subj > obj/gen(obj)/from/in                                                   | actor, obj=foreigner;civilian;resident;hundred;thousand;tourist;national;expatriate;wounded;child;refugee;dozen
export      | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
extend      | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
extend      | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
extend      | v | AID | subj > to/gen(obj)/for/obj                                                    | obj=@protection, actor
feed        | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
feed        | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
finance     | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
fly         | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
fly         | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
fly         | v | AID | subj > to/in/gen(in)/into/at                                                  | obj=peacekeeper;observer;monitor;doctor;medic;rescuer;team;adviser;advisor;engineer;expert;nurse;physician, actor
fly         | v | AID | subj > to/to(obj)/into/for/in                                                 | both, obj=food;blanket;tent;medicine;supply;supplies;relief;aid;water
forgive     | v | AID | subj > gen(obj)/to/for/of/gen(for)                                            | obj=debt;loan;repayment, actor
fund        | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
funnel      | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
furnish     | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
give        | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
give        | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
give        | v | AID | subj > to/gen(obj)/for/obj                                                    | obj=@protection, actor
give        | v | AID | subj > dat/to                                                                 | both, obj=@weapon;boat;ship;million;billion;truck;vehicle;helicopter
go          | v | AID | subj > to/of/gen(to)                                                          | to=aid;rescue;defense;defence;assistance, both
grant       | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
grant       | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
grant       | v | AID | subj > to/gen(obj)/for/obj                                                    | obj=@protection, actor
grant       | v | AID | subj > obj/gen(obj)                                                           | both, obj=state;organisation;group
hand        | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
harbor      | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
harbor      | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
harbour     | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
harbour     | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
help        | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
help        | v | AID | subj > obj/gen(obj)                                                           | both, obj=state;organisation
help out    | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
house       | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
increase    | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
inject      | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
invest      | v | AID | subj > to/for/in/gen(for)                                                     | both, obj=money;dollar;million;billion;fund
keep peace  | v | AID | subj > with/in                                                                | obj=order;security;peace, actor
land        | v | AID | adj(subj)/comp(subj)/gen(subj) > in/at                                        | subj=plane;aircraft;flight;helicopter;transport, clause=@aid
lend        | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
lend        | v | AID | subj > obj/gen(obj)                                                           | both, obj=state;organisation;group
let         | v | AID | subj > in/gen(in)/obj/gen(obj)                                                | in=refugee;migrant;immigrant;evacuee;survivor;orphan;exile, actor
liberate    | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
loan        | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
loan        | v | AID | subj > obj/gen(obj)                                                           | both, obj=state;organisation;group
make        | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
nurse       | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
nurture     | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
offer       | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
offer       | v | AID | subj > to/gen(obj)/for/obj                                                    | obj=@protection, actor
open        | v | AID | subj > in/to/gen(obj)/for                                                     | obj=clinic;school;hospital;camp;shelter;hotline, both
open        | v | AID | subj > to/gen(to)/for                                                         | obj=border;door;camp;gate;frontier;home;territory, to=refugee;migrant;immigrant;alien;asylum;evacuee;seeker;displaced, actor
operate     | v | AID | subj > in/to/gen(obj)/for                                                     | obj=clinic;school;hospital;camp;shelter;hotline, both
pay         | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
pour        | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
present     | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
prop up     | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
protect     | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
protect     | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
provide     | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
provide     | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
provide     | v | AID | subj > to/gen(obj)/for/obj                                                    | obj=@protection, actor
provide     | v | AID | subj > to/in/gen(in)/into/at                                                  | obj=peacekeeper;observer;monitor;doctor;medic;rescuer;team;adviser;advisor;engineer;expert;nurse;physician, actor
provide | v | AID | subj > obj | both, with=@aid
raise       | v | AID | subj > to/for/in/gen(for)                                                     | both, obj=money;dollar;million;billion;fund
reach       | v | AID | adj(subj)/comp(subj)/with(subj)/gen(subj) > obj/in/gen(obj)                   | subj=ship;convoy;plane;shipment;aid;relief;food;supply;truck;flight;freighter, recipient, with=@aid
rearm       | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
rebuild     | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
receive     | v | AID | subj > to/from/gen(to)/gen(obj)/obj                                           | obj=refugee;migrant;immigrant;defector;exile;asylum;dissident, actor
reduce      | v | AID | subj > gen(obj)/to/for/of/gen(for)                                            | obj=debt;loan;repayment, actor
reimburse   | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
release     | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=aid;fund;funds;funding;money;cash;loan;credit;grant;tranche;instalment;installment;payment;dollar;euro;pound;yen;million;billion;food;grain;rice;wheat;fuel;oil;water;vaccine;medicine;supplies;supply;reserve;asset, actor, both
relieve     | v | AID | subj > gen(obj)/to/for/of/gen(for)                                            | obj=debt;loan;repayment, actor
reopen      | v | AID | subj > to/gen(to)/for                                                         | obj=border;door;camp;gate;frontier;home;territory, to=refugee;migrant;immigrant;alien;asylum;evacuee;seeker;displaced, actor
repatriate  | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
reschedule  | v | AID | subj > gen(obj)/to/for/of/gen(for)                                            | obj=debt;loan;repayment, actor
rescue      | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport;firefighter;fireman;lifeguard;lifeboat;paramedic;climber;passer-by
rescue      | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport;firefighter;fireman;lifeguard;lifeboat;paramedic;climber;passer-by
rescue      | v | AID | subj > obj/gen(obj)/from/in                                                   | actor, subj!=firefighter;fireman;lifeguard;lifeboat;paramedic;climber;passer-by, obj=migrant;refugee;hostage;captive;sailor;crew;fisherman;civilian;passenger;villager;student;pupil;schoolgirl;schoolchild;child;woman;man;girl;boy;people;person;worker;miner;tourist;journalist;soldier;hundred;dozen;score;thousand
rescue from | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport;firefighter;fireman;lifeguard;lifeboat;paramedic;climber;passer-by
resettle    | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
resettle    | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
restore     | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
restructure | v | AID | subj > gen(obj)/to/for/of/gen(for)                                            | obj=debt;loan;repayment, actor
save | v | AID | subj > obj/gen(obj)/of(obj) | subj=police;policeman;troop;soldier;force;commando;army;officer;unit;navy;marine, obj=hostage;captive;kidnapped;abductee, actor, subj!=@sport
rescue | v | AID | subj > obj/gen(obj)/of(obj) | subj=police;policeman;troop;soldier;force;commando;army;officer;unit;navy;marine, obj=hostage;captive;kidnapped;abductee, actor, subj!=@sport
release | v | AID | subj > obj/gen(obj)/of(obj) | subj=police;policeman;troop;soldier;force;commando;army;officer;unit;navy;marine, obj=hostage;captive;kidnapped;abductee, actor, subj!=@sport
liberate | v | AID | subj > obj/gen(obj)/of(obj) | subj=police;policeman;troop;soldier;force;commando;army;officer;unit;navy;marine, obj=hostage;captive;kidnapped;abductee, actor, subj!=@sport
free | v | AID | subj > obj/gen(obj)/of(obj) | subj=police;policeman;troop;soldier;force;commando;army;officer;unit;navy;marine, obj=hostage;captive;kidnapped;abductee, actor, subj!=@sport
resume      | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
reward      | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
rush        | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
rush        | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
rush        | v | AID | subj > to/in/gen(in)/into/at                                                  | obj=peacekeeper;observer;monitor;doctor;medic;rescuer;team;adviser;advisor;engineer;expert;nurse;physician, actor
rush        | v | AID | subj > to/of/gen(to)                                                          | to=aid;rescue;defense;defence;assistance, both
save        | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
save        | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
sell        | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
send        | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, obj!=troop;troops;soldier;force;army;battalion;paratrooper;marine;warship;tank;fleet, actor, both
send        | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
send        | v | AID | subj > to/in/gen(in)/into/at                                                  | obj=peacekeeper;observer;monitor;doctor;medic;rescuer;team;adviser;advisor;engineer;expert;nurse;physician, actor
set aside   | v | AID | subj > to/for/in/gen(for)                                                     | both, obj=money;dollar;million;billion;fund
set up      | v | AID | subj > in/to/gen(obj)/for                                                     | obj=clinic;school;hospital;camp;shelter;hotline, both
shelter     | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
shelter     | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
ship        | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
ship        | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
ship        | v | AID | subj > to/to(obj)/dat/for                                                     | both, obj=@weapon;gun;rifle;tank;grain;food;wheat;medicine
smuggle     | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
spend       | v | AID | subj > to/for/in/gen(for)                                                     | both, obj=money;dollar;million;billion;fund
step up     | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
subsidise   | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
subsidize   | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
supply      | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
supply      | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
supply      | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
supply      | v | AID | subj > to/in/gen(in)/into/at                                                  | obj=peacekeeper;observer;monitor;doctor;medic;rescuer;team;adviser;advisor;engineer;expert;nurse;physician, actor
take        | v | AID | subj > to/from/gen(to)/gen(obj)/obj                                           | obj=refugee;migrant;immigrant;defector;exile;asylum;dissident, actor
take        | v | AID | subj > in/gen(in)/obj/gen(obj)                                                | in=refugee;migrant;immigrant;evacuee;survivor;orphan;exile, actor
take        | v | AID | subj > obj/gen(obj)                                                           | obj=refugee;migrant;immigrant;evacuee;survivor;orphan;exile, in=*, actor
take in     | v | AID | subj > obj/gen(obj)/to                                                        | in!=*, obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
take | v | AID | subj > in | in=group, both, noobj
throw       | v | AID | subj > to/gen(to)/for                                                         | obj=border;door;camp;gate;frontier;home;territory, to=refugee;migrant;immigrant;alien;asylum;evacuee;seeker;displaced, actor
train       | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
train       | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
transfer    | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
treat       | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
treat       | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
truck       | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
truck       | v | AID | subj > dat/to/for/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into/in  | obj=aid;assistance;help;food;medicine;relief;ton;tonne;blanket;tent;grant, actor
underwrite  | v | AID | subj > obj/to/gen(obj)/with                                                   | both, subj!=@sport
unfreeze    | v | AID | subj > dat/to/for/obj/gen(to)/gen(for)/to(obj)/for(obj)/in(for)/gen(obj)/into | obj=@aid, actor, both
vaccinate   | v | AID | subj > obj/gen(obj)/to                                                        | obj=hostage;refugee;survivor;victim;rebel;orphan;migrant;wounded;evacuee;casualty;boat;people;civilian;prisoner;student;soldier;national;police;troop;force;guerrilla;militant;team, actor, subj!=@sport
waive       | v | AID | subj > gen(obj)/to/for/of/gen(for)                                            | obj=debt;loan;repayment, actor
welcome     | v | AID | subj > to/from/gen(to)/gen(obj)/obj                                           | obj=refugee;migrant;immigrant;defector;exile;asylum;dissident, actor
write       | v | AID | subj > gen(obj)/to/for/of/gen(for)                                            | obj=debt;loan;repayment, actor
write off   | v | AID | subj > gen(obj)/to/for/of/gen(for)                                            | obj=debt;loan;repayment, actor

# nouns
@ lemma | pos | act | frame | if
airdrop | n | AID | gen/by/from/adj/comp/subj > to/for/over/on/into/in | actor
aid              | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
airlift          | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
arms sale        | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
assistance       | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
asylum           | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
bailout          | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
credit           | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
debt relief      | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
delivery         | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
donation         | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
evacuation       | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
evacuation       | n | AID | by/gen/adj/subj > of/obj                                   | recipient, by=*
financing        | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
food aid         | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
funding          | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
grant            | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
handout          | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
help             | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
humanitarian aid | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
liberation       | n | AID | by/gen/adj/subj > of/obj                                   | recipient, by=*
loan             | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
peacekeeping     | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
relief           | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
reparation       | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
repatriation     | n | AID | by/gen/adj/subj > of/obj                                   | recipient, by=*
rescue           | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
rescue           | n | AID | by/gen/adj/subj > of/obj                                   | recipient, by=*
resettlement     | n | AID | by/gen/adj/subj > of/obj                                   | recipient, by=*
shipment         | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
subsidies        | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
subsidy          | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
supply           | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
support package  | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
weapon sale      | n | AID | gen/by/from/adj/comp/subj > to/for/gen(to)/gen(for)/of/obj | both
forgive | v | AID | subj > comp(obj)/dat/iobj/obj/gen(obj)/adj(obj)/of(obj)/to/for | obj=debt;loan;arrears;repayment;million;billion, actor, recipient
