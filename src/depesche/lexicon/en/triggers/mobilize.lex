# MOBILIZE: troops, weapons, police or militia moved or readied without violence; single-country exercises and weapon tests.

# verbs
@ lemma | pos | act | frame | if
acquire          | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
activate         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
activate         | v | MOBILIZE weapons | subj/gen(subj) > -                                                                         | obj=uranium;plutonium;reactor;centrifuge;enrichment;fuel;rod, actor, subj=state;organisation;government
advance          | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
advance          | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
aim              | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
airlift          | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
alert            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
amass            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
announce         | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
announce         | v | MOBILIZE weapons | subj/gen(subj) > in/against/at/near                                                        | obj=test;launch;explosion;test-firing, actor
approach         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
approach         | v | MOBILIZE troops  | subj/gen(subj) > of/gen(obj)                                                               | obj=airspace;water;territory;border;zone, actor, subj=@troops;ship;plane;aircraft;jet;boat;submarine;destroyer;fighter;state
arm              | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
arm for          | v | MOBILIZE troops  | subj/gen(subj) > against/with/for                                                          | both
arrive           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
assemble         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
assemble         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
assemble         | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
assemble         | v | MOBILIZE militia | subj/gen(subj) > to/in/against/near/into                                                   | obj=@militia_force;fighter;rebel;mercenary, actor, subj!=@sport
base             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
beef up          | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
beef up          | v | MOBILIZE troops  | subj/gen(subj) > against/with/in                                                           | obj=presence;border;defense;defence;position;garrison;readiness;contingent;alert;strength;security, actor, subj=state;army;military;government;nato;NATO;organisation;force
beef up          | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
begin            | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
begin            | v | MOBILIZE weapons | subj/gen(subj) > -                                                                         | obj=uranium;plutonium;reactor;centrifuge;enrichment;fuel;rod, actor, subj=state;organisation;government
begin            | v | MOBILIZE weapons | subj/gen(subj) > in/against/at/near                                                        | obj=test;launch;explosion;test-firing, actor
begin            | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on                                                               | obj=@police_act;patrol, subj=police;policeman;officer;authority, actor
bolster          | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
bolster          | v | MOBILIZE troops  | subj/gen(subj) > against/with/in                                                           | obj=presence;border;defense;defence;position;garrison;readiness;contingent;alert;strength;security, actor, subj=state;army;military;government;nato;NATO;organisation;force
boost            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
boost            | v | MOBILIZE troops  | subj/gen(subj) > against/with/in                                                           | obj=presence;border;defense;defence;position;garrison;readiness;contingent;alert;strength;security, actor, subj=state;army;military;government;nato;NATO;organisation;force
boost            | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
brace            | v | MOBILIZE troops  | subj/gen(subj) > against/with/for                                                          | both
brace            | v | MOBILIZE troops  | subj/gen(subj) > against/for/with                                                          | for=war;attack;battle;invasion;offensive;assault;combat, actor
breach           | v | MOBILIZE troops  | subj/gen(subj) > of/gen(obj)                                                               | obj=airspace;water;territory;border;zone, actor, subj=@troops;ship;plane;aircraft;jet;boat;submarine;destroyer;fighter;state
bring in         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
build            | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
build up         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
build up         | v | MOBILIZE troops  | subj/gen(subj) > against/with/in                                                           | obj=presence;border;defense;defence;position;garrison;readiness;contingent;alert;strength;security, actor, subj=state;army;military;government;nato;NATO;organisation;force
buzz             | v | MOBILIZE troops  | subj/gen(subj) > of/gen(obj)                                                               | obj=airspace;water;territory;border;zone, actor, subj=@troops;ship;plane;aircraft;jet;boat;submarine;destroyer;fighter;state
call             | v | MOBILIZE troops  | subj/gen(subj) > -                                                                         | obj=army;war;alert;mobilization;general, to=alert;war, actor
call in          | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
call in          | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
call out         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
call out         | v | MOBILIZE troops  | subj/gen(subj) > to/for                                                                    | obj=conscription;draft;war;reservist;reserve, actor
call out         | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
call up          | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
call up          | v | MOBILIZE troops  | subj/gen(subj) > to/for                                                                    | obj=conscription;draft;war;reservist;reserve, actor
carry out        | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
carry out        | v | MOBILIZE weapons | subj/gen(subj) > in/against/at/near                                                        | obj=test;launch;explosion;test-firing, actor
carry out        | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on                                                               | obj=@police_act;patrol, subj=police;policeman;officer;authority, actor
circle           | v | MOBILIZE troops  | subj/gen(subj) > over/into/gen(over)/off/near/gen(into)/in                                 | subj=plane;aircraft;jet;warplane;fighter;helicopter;bomber;drone;warship;ship;submarine;boat, actor
complete         | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
complete         | v | MOBILIZE weapons | subj/gen(subj) > in/against/at/near                                                        | obj=test;launch;explosion;test-firing, actor
concentrate      | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
concentrate      | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
conduct          | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
conduct          | v | MOBILIZE weapons | subj/gen(subj) > in/against/at/near                                                        | obj=test;launch;explosion;test-firing, actor
conscript        | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
continue         | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
converge         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
cordon           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/into/obj/gen(obj)                             | subj=@troops, actor, obj=street;city;capital;area;border;zone;region;town;coast;village;building
cordon           | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/obj/gen(obj)                                           | subj=police;policeman, obj=area;street;building;city;campus;square;centre;center;university;embassy;town;mosque;neighborhood;district;traffic, actor
cordon off       | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/obj/gen(obj)                                           | subj=police;policeman, obj=area;street;building;city;campus;square;centre;center;university;embassy;town;mosque;neighborhood;district;traffic, actor
cross            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
cross            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/into/obj/gen(obj)                             | subj=@troops, actor, obj=street;city;capital;area;border;zone;region;town;coast;village;building
cross            | v | MOBILIZE troops  | subj/gen(subj) > of/gen(obj)                                                               | obj=airspace;water;territory;border;zone, actor, subj=@troops;ship;plane;aircraft;jet;boat;submarine;destroyer;fighter;state
cross            | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
declare          | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
deploy           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
deploy           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
deploy           | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
deploy           | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
deploy           | v | MOBILIZE militia | subj/gen(subj) > to/in/against/near/into                                                   | obj=@militia_force;fighter;rebel;mercenary, actor, subj!=@sport
despatch         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
detonate         | v | MOBILIZE weapons | subj/gen(subj) > at/in/into/over/against/near/toward                                       | obj=missile;bomb;weapon;warhead;rocket;satellite;device;nuke;torpedo;interceptor, actor, at!=state
develop          | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
dig in           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
dispatch         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
dispatch         | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
dispatch         | v | MOBILIZE militia | subj/gen(subj) > to/in/against/near/into                                                   | obj=@militia_force;fighter;rebel;mercenary, actor, subj!=@sport
display          | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
draft            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
encircle         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/into/obj/gen(obj)                             | subj=@troops, actor, obj=street;city;capital;area;border;zone;region;town;coast;village;building
encircle         | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/obj/gen(obj)                                           | subj=police;policeman, obj=area;street;building;city;campus;square;centre;center;university;embassy;town;mosque;neighborhood;district;traffic, actor
end              | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
enrich           | v | MOBILIZE weapons | subj/gen(subj) > -                                                                         | obj=uranium;plutonium;reactor;centrifuge;enrichment;fuel;rod, actor, subj=state;organisation;government
enter            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/into/obj/gen(obj)                             | subj=@troops, actor, obj=street;city;capital;area;border;zone;region;town;coast;village;building
enter            | v | MOBILIZE troops  | subj/gen(subj) > of/gen(obj)                                                               | obj=airspace;water;territory;border;zone, actor, subj=@troops;ship;plane;aircraft;jet;boat;submarine;destroyer;fighter;state
enter            | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
erect            | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
expand           | v | MOBILIZE troops  | subj/gen(subj) > against/with/in                                                           | obj=presence;border;defense;defence;position;garrison;readiness;contingent;alert;strength;security, actor, subj=state;army;military;government;nato;NATO;organisation;force
explode          | v | MOBILIZE weapons | subj/gen(subj) > at/in/into/over/against/near/toward                                       | obj=missile;bomb;weapon;warhead;rocket;satellite;device;nuke;torpedo;interceptor, actor, at!=state
fan out          | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
finish           | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
fire             | v | MOBILIZE weapons | subj/gen(subj) > at/in/into/over/against/near/toward                                       | obj=missile;bomb;weapon;warhead;rocket;satellite;device;nuke;torpedo;interceptor, actor, at!=state
flight-test      | v | MOBILIZE weapons | subj/gen(subj) > at/in/into/over/against/near/toward                                       | obj=missile;bomb;weapon;warhead;rocket;satellite;device;nuke;torpedo;interceptor, actor, at!=state
fly              | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
fly              | v | MOBILIZE troops  | subj/gen(subj) > over/into/gen(over)/off/near/gen(into)/in                                 | subj=plane;aircraft;jet;warplane;fighter;helicopter;bomber;drone;warship;ship;submarine;boat, actor
form             | v | MOBILIZE militia | subj/gen(subj) > to/in/against/near/into                                                   | obj=@militia_force;fighter;rebel;mercenary, actor, subj!=@sport
fortify          | v | MOBILIZE troops  | subj/gen(subj) > against/with/in                                                           | obj=presence;border;defense;defence;position;garrison;readiness;contingent;alert;strength;security, actor, subj=state;army;military;government;nato;NATO;organisation;force
gather           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
gather           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
gather           | v | MOBILIZE militia | subj/gen(subj) > to/in/against/near/into                                                   | obj=@militia_force;fighter;rebel;mercenary, actor, subj!=@sport
gather           | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
gear up          | v | MOBILIZE troops  | subj/gen(subj) > against/with/for                                                          | both
gear up          | v | MOBILIZE troops  | subj/gen(subj) > obj(clause)/clause/against(clause)/in(clause)                             | actor, clause=@do_violence
gear up          | v | MOBILIZE troops  | subj/gen(subj) > against/for/with                                                          | for=war;attack;battle;invasion;offensive;assault;combat, actor
get ready        | v | MOBILIZE troops  | subj/gen(subj) > obj(clause)/clause/against(clause)/in(clause)                             | actor, clause=@do_violence
guard            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/into/obj/gen(obj)                             | subj=@troops, actor, obj=street;city;capital;area;border;zone;region;town;coast;village;building
guard            | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/obj/gen(obj)                                           | subj=police;policeman, obj=area;street;building;city;campus;square;centre;center;university;embassy;town;mosque;neighborhood;district;traffic, actor
head             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
head             | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
hold             | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
hold             | v | MOBILIZE weapons | subj/gen(subj) > in/against/at/near                                                        | obj=test;launch;explosion;test-firing, actor
hover            | v | MOBILIZE troops  | subj/gen(subj) > over/into/gen(over)/off/near/gen(into)/in                                 | subj=plane;aircraft;jet;warplane;fighter;helicopter;bomber;drone;warship;ship;submarine;boat, actor
increase         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
increase         | v | MOBILIZE troops  | subj/gen(subj) > against/with/in                                                           | obj=presence;border;defense;defence;position;garrison;readiness;contingent;alert;strength;security, actor, subj=state;army;military;government;nato;NATO;organisation;force
increase         | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
infiltrate       | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
install          | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
install          | v | MOBILIZE weapons | subj/gen(subj) > -                                                                         | obj=uranium;plutonium;reactor;centrifuge;enrichment;fuel;rod, actor, subj=state;organisation;government
introduce        | v | MOBILIZE troops  | subj/gen(subj) > to/for                                                                    | obj=conscription;draft;war;reservist;reserve, actor
intrude          | v | MOBILIZE troops  | subj/gen(subj) > of/gen(obj)                                                               | obj=airspace;water;territory;border;zone, actor, subj=@troops;ship;plane;aircraft;jet;boat;submarine;destroyer;fighter;state
intrude          | v | MOBILIZE troops  | subj/gen(subj) > over/into/gen(over)/off/near/gen(into)/in                                 | subj=plane;aircraft;jet;warplane;fighter;helicopter;bomber;drone;warship;ship;submarine;boat, actor
land             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
land             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
launch           | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
launch           | v | MOBILIZE weapons | subj/gen(subj) > at/in/into/over/against/near/toward                                       | obj=missile;bomb;weapon;warhead;rocket;satellite;device;nuke;torpedo;interceptor, actor, at!=state
launch           | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on                                                               | obj=@police_act;patrol, subj=police;policeman;officer;authority, actor
load             | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
load             | v | MOBILIZE weapons | subj/gen(subj) > -                                                                         | obj=uranium;plutonium;reactor;centrifuge;enrichment;fuel;rod, actor, subj=state;organisation;government
make             | v | MOBILIZE weapons | subj/gen(subj) > in/against/at/near                                                        | obj=test;launch;explosion;test-firing, actor
man              | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
march            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
march            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
march            | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
mass             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
mass             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
mass             | v | MOBILIZE troops  | subj/gen(subj) > against/with/for                                                          | both
mass             | v | MOBILIZE militia | subj/gen(subj) > to/in/against/near/into                                                   | obj=@militia_force;fighter;rebel;mercenary, actor, subj!=@sport
mass             | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
militarize       | v | MOBILIZE troops  | subj/gen(subj) > against/with/in                                                           | obj=presence;border;defense;defence;position;garrison;readiness;contingent;alert;strength;security, actor, subj=state;army;military;government;nato;NATO;organisation;force
mobilise         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
mobilise         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
mobilise         | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
mobilise         | v | MOBILIZE militia | subj/gen(subj) > to/in/against/near/into                                                   | obj=@militia_force;fighter;rebel;mercenary, actor, subj!=@sport
mobilize         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
mobilize         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
mobilize         | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
mobilize         | v | MOBILIZE militia | subj/gen(subj) > to/in/against/near/into                                                   | obj=@militia_force;fighter;rebel;mercenary, actor, subj!=@sport
mobilize         | v | MOBILIZE troops  | subj/gen(subj) > against/for/with                                                          | for=war;attack;battle;invasion;offensive;assault;combat, actor
mount            | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
mount            | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on                                                               | obj=@police_act;patrol, subj=police;policeman;officer;authority, actor
move             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
move             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
move             | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
move             | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
muster           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
muster           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
muster           | v | MOBILIZE militia | subj/gen(subj) > to/in/against/near/into                                                   | obj=@militia_force;fighter;rebel;mercenary, actor, subj!=@sport
muster           | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
order            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
order            | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
order            | v | MOBILIZE troops  | subj/gen(subj) > to/for                                                                    | obj=conscription;draft;war;reservist;reserve, actor
order            | v | MOBILIZE troops  | subj/gen(subj) > -                                                                         | obj=army;war;alert;mobilization;general, to=alert;war, actor
overfly          | v | MOBILIZE troops  | subj/gen(subj) > of/gen(obj)                                                               | obj=airspace;water;territory;border;zone, actor, subj=@troops;ship;plane;aircraft;jet;boat;submarine;destroyer;fighter;state
parachute        | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
parade           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
patrol           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
patrol           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/into/obj/gen(obj)                             | subj=@troops, actor, obj=street;city;capital;area;border;zone;region;town;coast;village;building
patrol           | v | MOBILIZE troops  | subj/gen(subj) > over/into/gen(over)/off/near/gen(into)/in                                 | subj=plane;aircraft;jet;warplane;fighter;helicopter;bomber;drone;warship;ship;submarine;boat, actor
patrol           | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/obj/gen(obj)                                           | subj=police;policeman, obj=area;street;building;city;campus;square;centre;center;university;embassy;town;mosque;neighborhood;district;traffic, actor
penetrate        | v | MOBILIZE troops  | subj/gen(subj) > of/gen(obj)                                                               | obj=airspace;water;territory;border;zone, actor, subj=@troops;ship;plane;aircraft;jet;boat;submarine;destroyer;fighter;state
perform          | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
perform          | v | MOBILIZE weapons | subj/gen(subj) > in/against/at/near                                                        | obj=test;launch;explosion;test-firing, actor
place            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
place            | v | MOBILIZE troops  | subj/obj/gen(obj) > against/to/near                                                        | on=alert;footing;standby, obj=@troops;state;person;police;guard;security;country
plan             | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
point            | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
poise            | v | MOBILIZE troops  | subj/gen(subj) > obj(clause)/clause/against(clause)/in(clause)                             | actor, clause=@do_violence
police           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/into/obj/gen(obj)                             | subj=@troops, actor, obj=street;city;capital;area;border;zone;region;town;coast;village;building
position         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
position         | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
position         | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
post             | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
pour             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
pour             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
pour             | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
pour into        | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/into/obj/gen(obj)                             | subj=@troops, actor, obj=street;city;capital;area;border;zone;region;town;coast;village;building
prepare          | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
prepare          | v | MOBILIZE weapons | subj/gen(subj) > in/against/at/near                                                        | obj=test;launch;explosion;test-firing, actor
prepare          | v | MOBILIZE troops  | subj/gen(subj) > obj(clause)/clause/against(clause)/in(clause)                             | actor, clause=@do_violence
prepare          | v | MOBILIZE troops  | subj/gen(subj) > against/for/with                                                          | for=war;attack;battle;invasion;offensive;assault;combat, actor
prepare for war  | v | MOBILIZE troops  | subj/gen(subj) > against/with/for                                                          | both
process          | v | MOBILIZE weapons | subj/gen(subj) > -                                                                         | obj=uranium;plutonium;reactor;centrifuge;enrichment;fuel;rod, actor, subj=state;organisation;government
produce          | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
produce          | v | MOBILIZE weapons | subj/gen(subj) > -                                                                         | obj=uranium;plutonium;reactor;centrifuge;enrichment;fuel;rod, actor, subj=state;organisation;government
put              | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
put              | v | MOBILIZE troops  | subj/obj/gen(obj) > against/to/near                                                        | on=alert;footing;standby, obj=@troops;state;person;police;guard;security;country
put              | v | MOBILIZE troops  | subj/gen(subj) > -                                                                         | obj=army;war;alert;mobilization;general, to=alert;war, actor
put              | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
raise            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
raise            | v | MOBILIZE troops  | subj/gen(subj) > against/with/in                                                           | obj=presence;border;defense;defence;position;garrison;readiness;contingent;alert;strength;security, actor, subj=state;army;military;government;nato;NATO;organisation;force
raise            | v | MOBILIZE militia | subj/gen(subj) > to/in/against/near/into                                                   | obj=@militia_force;fighter;rebel;mercenary, actor, subj!=@sport
rally            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
ready            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
ready            | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
rearm            | v | MOBILIZE troops  | subj/gen(subj) > against/with/for                                                          | both
recruit          | v | MOBILIZE militia | subj/gen(subj) > to/in/against/near/into                                                   | obj=@militia_force;fighter;rebel;mercenary, actor, subj!=@sport
redeploy         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
regroup          | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
reinforce        | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
reinforce        | v | MOBILIZE troops  | subj/gen(subj) > against/with/in                                                           | obj=presence;border;defense;defence;position;garrison;readiness;contingent;alert;strength;security, actor, subj=state;army;military;government;nato;NATO;organisation;force
reinforce        | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
reinstate        | v | MOBILIZE troops  | subj/gen(subj) > to/for                                                                    | obj=conscription;draft;war;reservist;reserve, actor
remilitarize     | v | MOBILIZE troops  | subj/gen(subj) > against/with/for                                                          | both
reprocess        | v | MOBILIZE weapons | subj/gen(subj) > -                                                                         | obj=uranium;plutonium;reactor;centrifuge;enrichment;fuel;rod, actor, subj=state;organisation;government
restart          | v | MOBILIZE weapons | subj/gen(subj) > -                                                                         | obj=uranium;plutonium;reactor;centrifuge;enrichment;fuel;rod, actor, subj=state;organisation;government
restore          | v | MOBILIZE troops  | subj/gen(subj) > to/for                                                                    | obj=conscription;draft;war;reservist;reserve, actor
resume           | v | MOBILIZE weapons | subj/gen(subj) > -                                                                         | obj=uranium;plutonium;reactor;centrifuge;enrichment;fuel;rod, actor, subj=state;organisation;government
resume           | v | MOBILIZE weapons | subj/gen(subj) > in/against/at/near                                                        | obj=test;launch;explosion;test-firing, actor
ring             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/into/obj/gen(obj)                             | subj=@troops, actor, obj=street;city;capital;area;border;zone;region;town;coast;village;building
ring             | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/obj/gen(obj)                                           | subj=police;policeman, obj=area;street;building;city;campus;square;centre;center;university;embassy;town;mosque;neighborhood;district;traffic, actor
roll             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
run              | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
rush             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
rush             | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
sail             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
sail             | v | MOBILIZE troops  | subj/gen(subj) > over/into/gen(over)/off/near/gen(into)/in                                 | subj=plane;aircraft;jet;warplane;fighter;helicopter;bomber;drone;warship;ship;submarine;boat, actor
scramble         | v | MOBILIZE troops  | subj/gen(subj) > over/into/gen(over)/off/near/gen(into)/in                                 | subj=plane;aircraft;jet;warplane;fighter;helicopter;bomber;drone;warship;ship;submarine;boat, actor
seal             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/into/obj/gen(obj)                             | subj=@troops, actor, obj=street;city;capital;area;border;zone;region;town;coast;village;building
seal off         | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/obj/gen(obj)                                           | subj=police;policeman, obj=area;street;building;city;campus;square;centre;center;university;embassy;town;mosque;neighborhood;district;traffic, actor
secure           | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/into/obj/gen(obj)                             | subj=@troops, actor, obj=street;city;capital;area;border;zone;region;town;coast;village;building
secure           | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/obj/gen(obj)                                           | subj=police;policeman, obj=area;street;building;city;campus;square;centre;center;university;embassy;town;mosque;neighborhood;district;traffic, actor
send             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
send             | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
send             | v | MOBILIZE militia | subj/gen(subj) > to/in/against/near/into                                                   | obj=@militia_force;fighter;rebel;mercenary, actor, subj!=@sport
send in          | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
set sail         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
set up           | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
set up           | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
ship             | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
shoot            | v | MOBILIZE weapons | subj/gen(subj) > at/in/into/over/against/near/toward                                       | obj=missile;bomb;weapon;warhead;rocket;satellite;device;nuke;torpedo;interceptor, actor, at!=state
slip             | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
sneak            | v | MOBILIZE militia | subj/gen(subj) > into/to/in/on/near/toward/towards/gen(into)                               | subj=rebel;guerrilla;@militia_force;insurgent;fighter;militant, actor
stage            | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
stage            | v | MOBILIZE weapons | subj/gen(subj) > in/against/at/near                                                        | obj=test;launch;explosion;test-firing, actor
start            | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
start            | v | MOBILIZE weapons | subj/gen(subj) > -                                                                         | obj=uranium;plutonium;reactor;centrifuge;enrichment;fuel;rod, actor, subj=state;organisation;government
station          | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
station          | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
station          | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
steam            | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
step up          | v | MOBILIZE troops  | subj/gen(subj) > against/with/in                                                           | obj=presence;border;defense;defence;position;garrison;readiness;contingent;alert;strength;security, actor, subj=state;army;military;government;nato;NATO;organisation;force
step up          | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
step up          | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on                                                               | obj=@police_act;patrol, subj=police;policeman;officer;authority, actor
stockpile        | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
stray            | v | MOBILIZE troops  | subj/gen(subj) > over/into/gen(over)/off/near/gen(into)/in                                 | subj=plane;aircraft;jet;warplane;fighter;helicopter;bomber;drone;warship;ship;submarine;boat, actor
strengthen       | v | MOBILIZE troops  | subj/gen(subj) > against/with/in                                                           | obj=presence;border;defense;defence;position;garrison;readiness;contingent;alert;strength;security, actor, subj=state;army;military;government;nato;NATO;organisation;force
surround         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/into/obj/gen(obj)                             | subj=@troops, actor, obj=street;city;capital;area;border;zone;region;town;coast;village;building
surround         | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/obj/gen(obj)                                           | subj=police;policeman, obj=area;street;building;city;campus;square;centre;center;university;embassy;town;mosque;neighborhood;district;traffic, actor
take position    | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
take up position | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/gen(on)/across/toward/towards | subj=@troops, actor, noobj, subj!=@sport
target           | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
test             | v | MOBILIZE weapons | subj/gen(subj) > at/in/into/over/against/near/toward                                       | obj=missile;bomb;weapon;warhead;rocket;satellite;device;nuke;torpedo;interceptor, actor, at!=state
test fire        | v | MOBILIZE weapons | subj/gen(subj) > at/in/into/over/against/near/toward                                       | obj=missile;bomb;weapon;warhead;rocket;satellite;device;nuke;torpedo;interceptor, actor, at!=state
test-fire        | v | MOBILIZE weapons | subj/gen(subj) > at/in/into/over/against/near/toward                                       | obj=missile;bomb;weapon;warhead;rocket;satellite;device;nuke;torpedo;interceptor, actor, at!=state
test-launch      | v | MOBILIZE weapons | subj/gen(subj) > at/in/into/over/against/near/toward                                       | obj=missile;bomb;weapon;warhead;rocket;satellite;device;nuke;torpedo;interceptor, actor, at!=state
tighten          | v | MOBILIZE troops  | subj/gen(subj) > against/with/in                                                           | obj=presence;border;defense;defence;position;garrison;readiness;contingent;alert;strength;security, actor, subj=state;army;military;government;nato;NATO;organisation;force
tighten          | v | MOBILIZE police  | subj/gen(subj) > to/in/at/on/around/against/outside/near                                   | obj=police;policeman;officer;guard;checkpoint;roadblock;security;patrol;agent;detective, actor, subj!=@protester
train            | v | MOBILIZE militia | subj/gen(subj) > to/in/against/near/into                                                   | obj=@militia_force;fighter;rebel;mercenary, actor, subj!=@sport
train            | v | MOBILIZE troops  | subj/gen(subj) > against/for/with                                                          | for=war;attack;battle;invasion;offensive;assault;combat, actor
transfer         | v | MOBILIZE troops  | subj/gen(subj) > to/against/in/on/near/along/at/gen(to)/into/around/gen(near)/across       | obj=@troops, actor, subj!=@sport
transport        | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
undertake        | v | MOBILIZE troops  | subj/gen(subj) > against/near/in/along/off/on/at                                           | obj=maneuver;manoeuvre;exercise;drill;war-game;wargame;parade;mobilization;mobilisation;buildup;build-up;patrol;game, actor
unload           | v | MOBILIZE weapons | subj/gen(subj) > -                                                                         | obj=uranium;plutonium;reactor;centrifuge;enrichment;fuel;rod, actor, subj=state;organisation;government
unveil           | v | MOBILIZE weapons | subj/gen(subj) > in/against/to/at/near/along                                               | obj=missile;weapon;rocket;battery;launcher;interceptor;bomber;warhead;radar;shield;artillery;tank;bomb;submarine, actor
violate          | v | MOBILIZE troops  | subj/gen(subj) > of/gen(obj)                                                               | obj=airspace;water;territory;border;zone, actor, subj=@troops;ship;plane;aircraft;jet;boat;submarine;destroyer;fighter;state

# nouns
@ lemma | pos | act | frame | if
airspace violation | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
atomic test        | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
bomb test          | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
build-up           | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
buildup            | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
call-up            | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
checkpoint         | n | MOBILIZE police  | gen/by/adj/comp/of/subj > in/on/around/obj                | actor
conscription       | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
deployment         | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
despatch           | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
dispatch           | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
dragnet            | n | MOBILIZE police  | gen/by/adj/comp/of/subj > in/on/around/obj                | actor
flight test        | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
infiltration       | n | MOBILIZE militia | gen/by/adj/comp/of/subj > into/in/obj                     | actor
maneuver           | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
manhunt            | n | MOBILIZE police  | gen/by/adj/comp/of/subj > in/on/around/obj                | actor
manoeuvre          | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
militarization     | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
military build-up  | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
military buildup   | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
military drill     | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
military exercise  | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
military maneuver  | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
military parade    | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
missile defense    | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
missile deployment | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
missile launch     | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
missile test       | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
mobilisation       | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
mobilization       | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
naval exercise     | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
naval maneuver     | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
nuclear explosion  | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
nuclear test       | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
on alert           | n | MOBILIZE troops  | subj > against                                            | actor
on footing         | n | MOBILIZE troops  | subj > against                                            | actor
on standby         | n | MOBILIZE troops  | subj > against                                            | actor
on war footing     | n | MOBILIZE troops  | subj > against                                            | actor
overflight         | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
police operation   | n | MOBILIZE police  | gen/by/adj/comp/of/subj > in/on/around/obj                | actor
police patrol      | n | MOBILIZE police  | gen/by/adj/comp/of/subj > in/on/around/obj                | actor
police presence    | n | MOBILIZE police  | gen/by/adj/comp/of/subj > in/on/around/obj                | actor
rearmament         | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
recruitment        | n | MOBILIZE militia | gen/by/adj/comp/of/subj > into/in/obj                     | actor
redeployment       | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
reinforcement      | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
roadblock          | n | MOBILIZE police  | gen/by/adj/comp/of/subj > in/on/around/obj                | actor
rocket launch      | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
rocket test        | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
security measure   | n | MOBILIZE police  | gen/by/adj/comp/of/subj > in/on/around/obj                | actor
security sweep     | n | MOBILIZE police  | gen/by/adj/comp/of/subj > in/on/around/obj                | actor
show of force      | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
test firing        | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
test launch        | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
test-firing        | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
test-launch        | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
troop deployment   | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
troop movement     | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
underground test   | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
uranium enrichment | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor
war game           | n | MOBILIZE troops  | gen/by/adj/comp/of/subj > in/to/against/along/on/near/obj | actor
weapon test        | n | MOBILIZE weapons | gen/by/adj/comp/of/subj > in/against/obj                  | actor

# adjectives and participles as predicates
@ lemma | pos | act | frame | if
high | a | MOBILIZE troops | subj > - | on=alert, actor, subj=@troops;police;state
