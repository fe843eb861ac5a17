# COOPERATE: mutual material cooperation: trade, joint exercises, extradition, exchange of prisoners and intelligence. A future one becomes AGREE by the engine.

# verbs
@ lemma | pos | act | frame | if
assist | v | COOPERATE | subj > in(obj)/gen(obj)/by(obj)/in | obj=investigation;inquiry;probe;search;effort;manhunt, actor, subj!=@business
help | v | COOPERATE | subj > in(obj)/gen(obj)/by(obj)/with(in) | in=investigation;inquiry;probe;search;manhunt, actor, subj!=@business
cooperate | v | COOPERATE | subj > in(with)/gen(with)/by(with)/of(with) | with=investigation;inquiry;probe;inspector;tribunal, actor, subj!=@business
acquire           | v | COOPERATE | subj & with/to/from/with(obj)                              | both, obj=@weapon;oil;gas;grain;good;wheat;product;electricity;aircraft;uranium;fuel;reactor;technology;coal;food;arms;rice;stake;meat;car;power
ally              | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
barter            | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
barter            | v | COOPERATE | subj & with/between/to/from/with(obj)/between(obj)/of(obj) | obj=prisoner;hostage;evidence;information;intelligence;good;captive;detainee;data;technology;POW;experience;body;expert;student;spy;know-how;corpse, actor
barter            | v | COOPERATE | subj & with/for                                            | both
begin             | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
begin             | v | COOPERATE | subj & with/with(obj)/between(obj)/to(obj)/in              | obj=venture, actor
begin             | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
begin             | v | COOPERATE | subj & with/with(obj)                                      | both, obj=work;construction, on=*
begin joint       | v | COOPERATE | subj & with/with(obj)/between(obj)/by(obj)                 | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;training;wargame;game, actor
build             | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
build             | v | COOPERATE | subj & with/in(obj)/for                                    | both, obj=pipeline;reactor;railway;bridge;dam;plant;refinery;road;port;airport;satellite
buy               | v | COOPERATE | subj & with/to/from/with(obj)                              | both, obj=@weapon;oil;gas;grain;good;wheat;product;electricity;aircraft;uranium;fuel;reactor;technology;coal;food;arms;rice;stake;meat;car;power
buy               | v | COOPERATE | subj & from/from(obj)                                      | both
carry out         | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
carry out         | v | COOPERATE | subj & with/with(obj)/between(obj)/to(obj)/in              | obj=venture, actor
carry out joint   | v | COOPERATE | subj & with/with(obj)/between(obj)/by(obj)                 | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;training;wargame;game, actor
co-operate        | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
coexist           | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
collaborate       | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
complete          | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
complete          | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
conduct           | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
conduct           | v | COOPERATE | subj & with/with(obj)/between(obj)/to(obj)/in              | obj=venture, actor
conduct joint     | v | COOPERATE | subj & with/with(obj)/between(obj)/by(obj)                 | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;training;wargame;game, actor
cooperate         | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
cooperate         | v | COOPERATE | subj & with/with(in)/between(in)                           | in=exercise;maneuver;manoeuvre;drill;project;operation;venture, both
coproduce         | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
deliver           | v | COOPERATE | subj > to                                                  | obj=person;dealer;smuggler;hijacker;trafficker;leader;suspect;rebel;criminal;fugitive;man;member;drug;terrorist;trafficker;person;remains;body, both
deliver           | v | COOPERATE | subj & with/to/from/with(obj)                              | both, obj=@weapon;oil;gas;grain;good;wheat;product;electricity;aircraft;uranium;fuel;reactor;technology;coal;food;arms;rice;stake;meat;car;power
develop           | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
do business       | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
end               | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
end joint         | v | COOPERATE | subj & with/with(obj)/between(obj)/by(obj)                 | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;training;wargame;game, actor
establish         | v | COOPERATE | subj & with/with(obj)/between(obj)/to(obj)/in              | obj=venture, actor
establish         | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
exchange          | v | COOPERATE | subj & with/between/to/from/with(obj)/between(obj)/of(obj) | obj=prisoner;hostage;evidence;information;intelligence;good;captive;detainee;data;technology;POW;experience;body;expert;student;spy;know-how;corpse, actor
expand            | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
expand            | v | COOPERATE | subj & to/with/from/to(obj)/from(obj)/with(obj)            | both, obj=export;exports;import;imports;trade;flight;sale
export            | v | COOPERATE | subj & with/to/from/with(obj)                              | both, obj=@weapon;oil;gas;grain;good;wheat;product;electricity;aircraft;uranium;fuel;reactor;technology;coal;food;arms;rice;stake;meat;car;power
extradite         | v | COOPERATE | subj > to/with/from                                        | both
extradite         | v | COOPERATE | subj > to                                                  | obj=person;dealer;smuggler;hijacker;trafficker;leader;suspect;rebel;criminal;fugitive;man;member;drug;terrorist;trafficker;person;remains;body, both
fight together    | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
finish joint      | v | COOPERATE | subj & with/with(obj)/between(obj)/by(obj)                 | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;training;wargame;game, actor
give              | v | COOPERATE | subj > to/dat/to(obj)                                      | both, obj=information;intelligence;data;evidence;file
hand              | v | COOPERATE | subj > to                                                  | obj=person;dealer;smuggler;hijacker;trafficker;leader;suspect;rebel;criminal;fugitive;man;member;drug;terrorist;trafficker;person;remains;body, both
hand over         | v | COOPERATE | subj > to                                                  | obj=person;dealer;smuggler;hijacker;trafficker;leader;suspect;rebel;criminal;fugitive;man;member;drug;terrorist;trafficker;person;remains;body, both
hand over         | v | COOPERATE | subj > to/to(obj)/obj                                      | actor, obj=general;suspect;fugitive;criminal;minister;officer;warlord;commander;colonel;leader;president;hijacker;defendant, to=tribunal;court;state;authority;police;official;Hague;justice
hold              | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
hold              | v | COOPERATE | subj & with/with(obj)/between(obj)/to(obj)/in              | obj=venture, actor
hold joint        | v | COOPERATE | subj & with/with(obj)/between(obj)/by(obj)                 | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;training;wargame;game, actor
import            | v | COOPERATE | subj & with/to/from/with(obj)                              | both, obj=@weapon;oil;gas;grain;good;wheat;product;electricity;aircraft;uranium;fuel;reactor;technology;coal;food;arms;rice;stake;meat;car;power
inaugurate        | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
increase          | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
increase          | v | COOPERATE | subj & to/with/from/to(obj)/from(obj)/with(obj)            | both, obj=export;exports;import;imports;trade;flight;sale
integrate         | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
invest            | v | COOPERATE | subj > in/with                                             | both
invest            | v | COOPERATE | subj & in                                                  | both
join              | v | COOPERATE | subj & with/with(in)/between(in)                           | in=exercise;maneuver;manoeuvre;drill;project;operation;venture, both
join force        | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
launch            | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
launch            | v | COOPERATE | subj & with/with(obj)/between(obj)/to(obj)/in              | obj=venture, actor
launch            | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
launch joint      | v | COOPERATE | subj & with/with(obj)/between(obj)/by(obj)                 | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;training;wargame;game, actor
lease             | v | COOPERATE | subj & with/to/from/with(obj)                              | both, obj=@weapon;oil;gas;grain;good;wheat;product;electricity;aircraft;uranium;fuel;reactor;technology;coal;food;arms;rice;stake;meat;car;power
link              | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
open              | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
open              | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
open              | v | COOPERATE | subj & with/with(obj)/between(obj)                         | obj=border;frontier, both, with(obj)=*
order             | v | COOPERATE | subj & with/to/from/with(obj)                              | both, obj=@weapon;oil;gas;grain;good;wheat;product;electricity;aircraft;uranium;fuel;reactor;technology;coal;food;arms;rice;stake;meat;car;power
participate       | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
participate       | v | COOPERATE | subj & with/with(in)/between(in)                           | in=exercise;maneuver;manoeuvre;drill;project;operation;venture, both
partner           | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
pass              | v | COOPERATE | subj > to/dat/to(obj)/on                                   | both, obj=information;intelligence;data;evidence;file;secret
pool              | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
provide           | v | COOPERATE | subj > to/obj/dat/with                                     | both, with=information;intelligence;detail;data;evidence;file
provide           | v | COOPERATE | subj > to/dat/to(obj)                                      | both, obj=information;intelligence;detail;data;evidence;file
purchase          | v | COOPERATE | subj & with/to/from/with(obj)                              | both, obj=@weapon;oil;gas;grain;good;wheat;product;electricity;aircraft;uranium;fuel;reactor;technology;coal;food;arms;rice;stake;meat;car;power
purchase          | v | COOPERATE | subj & from/from(obj)                                      | both
reopen            | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
reopen            | v | COOPERATE | subj & with/with(obj)/between(obj)                         | obj=border;frontier, both, with(obj)=*
repatriate        | v | COOPERATE | subj > into/to/in                                          | both, obj=@foreigner;person
restore           | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
resume            | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
resume            | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
resume            | v | COOPERATE | subj & to/with/from/to(obj)/from(obj)/with(obj)            | both, obj=export;exports;import;imports;trade;shipment;delivery;flight;supply;sale;service
resume joint      | v | COOPERATE | subj & with/with(obj)/between(obj)/by(obj)                 | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;training;wargame;game, actor
return            | v | COOPERATE | subj > to                                                  | obj=person;dealer;smuggler;hijacker;trafficker;leader;suspect;rebel;criminal;fugitive;man;member;drug;terrorist;trafficker;person;remains;body, both
run               | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
run joint         | v | COOPERATE | subj & with/with(obj)/between(obj)/by(obj)                 | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;training;wargame;game, actor
sell              | v | COOPERATE | subj & with/to/from/with(obj)                              | both, obj=@weapon;oil;gas;grain;good;wheat;product;electricity;aircraft;uranium;fuel;reactor;technology;coal;food;arms;rice;stake;meat;car;power
sell              | v | COOPERATE | subj & dat/to/to(obj)                                      | both, obj!=@weapon
set up            | v | COOPERATE | subj & with/with(obj)/between(obj)/to(obj)/in              | obj=venture, actor
set up            | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
share             | v | COOPERATE | subj & with/between/to/from/with(obj)/between(obj)/of(obj) | obj=prisoner;hostage;evidence;information;intelligence;good;captive;detainee;data;technology;POW;experience;body;expert;student;spy;know-how;corpse, actor
ship              | v | COOPERATE | subj & with/to/from/with(obj)                              | both, obj=@weapon;oil;gas;grain;good;wheat;product;electricity;aircraft;uranium;fuel;reactor;technology;coal;food;arms;rice;stake;meat;car;power
sign              | v | COOPERATE | subj & with/with(obj)/between(obj)/to(obj)/in              | obj=venture, actor
stage             | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
stage             | v | COOPERATE | subj & with/with(obj)/between(obj)/to(obj)/in              | obj=venture, actor
stage joint       | v | COOPERATE | subj & with/with(obj)/between(obj)/by(obj)                 | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;training;wargame;game, actor
start             | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
start             | v | COOPERATE | subj & with/with(obj)/between(obj)/to(obj)/in              | obj=venture, actor
start             | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
start             | v | COOPERATE | subj & to/with/from/to(obj)/from(obj)/with(obj)            | both, obj=export;exports;import;imports;trade;flight;sale
start joint       | v | COOPERATE | subj & with/with(obj)/between(obj)/by(obj)                 | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;training;wargame;game, actor
step up           | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
strengthen        | v | COOPERATE | subj & with/between/to/with(obj)/between(obj)              | obj=link;flight;trade;crossing;service;traffic;train;route;pipeline;railway;road;bridge;line;cooperation;venture;exchange, both
supply            | v | COOPERATE | subj & with/to/from/with(obj)                              | both, obj=@weapon;oil;gas;grain;good;wheat;product;electricity;aircraft;uranium;fuel;reactor;technology;coal;food;arms;rice;stake;meat;car;power
supply            | v | COOPERATE | subj > to/obj/dat/with                                     | both, with=information;intelligence;data;evidence
surrender         | v | COOPERATE | subj > to                                                  | obj=person;dealer;smuggler;hijacker;trafficker;leader;suspect;rebel;criminal;fugitive;man;member;drug;terrorist;trafficker;person;remains;body, both
surrender         | v | COOPERATE | subj > to/to(obj)/obj                                      | actor, obj=suspect;fugitive;criminal;hijacker;defendant, to=tribunal;court;state;authority;police;official;Hague;justice
swap              | v | COOPERATE | subj & with/between/to/from/with(obj)/between(obj)/of(obj) | obj=prisoner;hostage;evidence;information;intelligence;good;captive;detainee;data;technology;POW;experience;body;expert;student;spy;know-how;corpse, actor
swap              | v | COOPERATE | subj & with/between                                        | both, obj=prisoner;spy;captive;detainee;hostage;remains;body;land
take part         | v | COOPERATE | subj & with/with(in)/between(in)                           | in=exercise;maneuver;manoeuvre;drill;project;operation;venture, both
team up           | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
trade             | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
trade             | v | COOPERATE | subj & with/between/to/from/with(obj)/between(obj)/of(obj) | obj=prisoner;hostage;evidence;information;intelligence;good;captive;detainee;data;technology;POW;experience;body;expert;student;spy;know-how;corpse, actor
trade             | v | COOPERATE | subj & with/to/from/with(obj)                              | both, obj=@weapon;oil;gas;grain;good;wheat;product;electricity;aircraft;uranium;fuel;reactor;technology;coal;food;arms;rice;stake;meat;car;power
train together    | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
turn              | v | COOPERATE | subj > to                                                  | obj=person;dealer;smuggler;hijacker;trafficker;leader;suspect;rebel;criminal;fugitive;man;member;drug;terrorist;trafficker;person;remains;body, both
turn over         | v | COOPERATE | subj > to                                                  | obj=person;dealer;smuggler;hijacker;trafficker;leader;suspect;rebel;criminal;fugitive;man;member;drug;terrorist;trafficker;person;remains;body, both
turn over         | v | COOPERATE | subj > to/to(obj)/obj                                      | actor, obj=general;suspect;fugitive;criminal;minister;officer;warlord;commander;colonel;leader;hijacker;defendant, to=tribunal;court;state;authority;police;official;Hague;justice
undertake         | v | COOPERATE | subj & with/with(obj)/between(obj)/gen(obj)                | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;war-game;wargame;project;training;venture;production;flight, both
undertake joint   | v | COOPERATE | subj & with/with(obj)/between(obj)/by(obj)                 | obj=exercise;maneuver;manoeuvre;drill;patrol;operation;training;wargame;game, actor
unite             | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
work closely      | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
work hand in hand | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport
work together     | v | COOPERATE | subj & with/with(obj)/with(in)/with(on)                    | both, subj!=@sport

# nouns
@ lemma | pos | act | frame | if
barter            | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
co-operation      | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
collaboration     | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
cooperation       | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
drill             | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
exchange          | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
exercise          | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
export            | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
exports           | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
extradition       | n | COOPERATE | by/from/gen/subj > to/from/obj              | both
handover          | n | COOPERATE | by/from/gen/subj > to/from/obj              | both
import            | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
joint drill       | n | COOPERATE | between/with/gen/adj/by/subj & with/between | actor
joint exercise    | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
joint exercise    | n | COOPERATE | between/with/gen/adj/by/subj & with/between | actor
joint maneuver    | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
joint maneuver    | n | COOPERATE | between/with/gen/adj/by/subj & with/between | actor
joint manoeuvre   | n | COOPERATE | between/with/gen/adj/by/subj & with/between | actor
joint operation   | n | COOPERATE | between/with/gen/adj/by/subj & with/between | actor
joint patrol      | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
joint patrol      | n | COOPERATE | between/with/gen/adj/by/subj & with/between | actor
joint venture     | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
maneuver          | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
manoeuvre         | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
partnership       | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
prisoner exchange | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
prisoner swap     | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
sale              | n | COOPERATE | by/from/gen/subj > to/from/obj              | both
swap              | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
trade             | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
war game          | n | COOPERATE | between/with/gen/adj/by/comp & with/between | both
