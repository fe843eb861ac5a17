# COERCE: repress short of violence: arrest, raid, ban, censor, curfew, state of emergency, deport, cyber attack, seizure, coup.

# verbs
@ lemma | pos | act | frame | if
revoke | v | COERCE restrict | subj > of(obj)/gen(obj)/in | obj=autonomy;self-rule;self-government;statehood;right;registration;charter;status, actor
abrogate | v | COERCE restrict | subj > of(obj)/gen(obj)/in | obj=autonomy;self-rule;self-government;statehood;right;constitution;status, actor
strip | v | COERCE restrict | subj > obj/gen(obj)/of(obj) | of=seat;right;power;autonomy;status;vote;licence;license;registration, actor
take away | v | COERCE arrest | - > obj | passive, for=question;questioning;interrogation;interview
take away | v | COERCE arrest | subj > obj | subj=police;policeman;officer;soldier;agent;guard;trooper;gendarme, obj=person;group;activist;man;woman;protester;student;journalist;leader;dissident
take in for questioning | v | COERCE arrest | subj > obj | recipient
take for questioning | v | COERCE arrest | subj > obj | recipient
shut down | v | COERCE censor | subj > gen(obj)/of(obj)/obj | obj=office;bureau;studio;operation, of=broadcaster;channel;network;newspaper;Jazeera;station;agency;outlet, actor
cut | v | COERCE censor | subj > in/gen(obj)/to | obj=telephone;phone;communication;communications, actor, subj!=@business;storm;quake;flood
# ties and rail links are cut as well
cut phone line | v | COERCE censor | subj > in/gen(obj)/to | obj=line, actor, subj!=@business;storm;quake;flood
cut telephone line | v | COERCE censor | subj > in/gen(obj)/to | obj=line, actor, subj!=@business;storm;quake;flood
cut communication line | v | COERCE censor | subj > in/gen(obj)/to | obj=line, actor, subj!=@business;storm;quake;flood
cut internet line | v | COERCE censor | subj > in/gen(obj)/to | obj=line, actor, subj!=@business;storm;quake;flood
cut phone link | v | COERCE censor | subj > in/gen(obj)/to | obj=link, actor, subj!=@business;storm;quake;flood
cut telephone link | v | COERCE censor | subj > in/gen(obj)/to | obj=link, actor, subj!=@business;storm;quake;flood
cut communication link | v | COERCE censor | subj > in/gen(obj)/to | obj=link, actor, subj!=@business;storm;quake;flood
cut internet link | v | COERCE censor | subj > in/gen(obj)/to | obj=link, actor, subj!=@business;storm;quake;flood
cut phone connection | v | COERCE censor | subj > in/gen(obj)/to | obj=connection, actor, subj!=@business;storm;quake;flood
cut telephone connection | v | COERCE censor | subj > in/gen(obj)/to | obj=connection, actor, subj!=@business;storm;quake;flood
cut communication connection | v | COERCE censor | subj > in/gen(obj)/to | obj=connection, actor, subj!=@business;storm;quake;flood
cut internet connection | v | COERCE censor | subj > in/gen(obj)/to | obj=connection, actor, subj!=@business;storm;quake;flood
lead away | v | COERCE arrest | subj > obj/of(obj) | subj=police;policeman;officer;soldier;agent;guard;trooper
haul away | v | COERCE arrest | subj > obj/of(obj) | subj=police;policeman;officer;soldier;agent;guard;trooper
drag away | v | COERCE arrest | subj > obj/of(obj) | subj=police;policeman;officer;soldier;agent;guard;trooper
bundle | v | COERCE arrest | subj > obj/of(obj) | into=van;car;vehicle;bus, subj=police;policeman;officer;soldier;agent;guard;trooper
order | v | COERCE restrict | subj > of(obj)/gen(obj)/by(obj) | obj=suspension;closure;shutdown;dissolution;blocking;confiscation;blackout, actor, future=THREATEN restrict
block | v | COERCE censor | subj > obj/gen(obj)/to/in | obj=website;site;app;internet;broadcast;channel;platform;network;service;Facebook;Twitter;Telegram;YouTube;WhatsApp, actor, future=THREATEN restrict
block | v | COERCE censor | subj > to/in | obj=internet;broadband, actor, subj!=@business
suspend | v | COERCE censor | subj > to/in/gen(obj) | obj=internet;access;broadband;signal, actor, obj!=market;@sport, subj!=@business
restrict | v | COERCE censor | subj > to/in/gen(obj) | obj=internet;access;broadband;signal, actor, obj!=market;@sport, subj!=@business
disrupt | v | COERCE censor | subj > to/in/gen(obj) | obj=internet;access;broadband;signal, actor, obj!=market;@sport, subj!=@business
jam | v | COERCE censor | subj > to/in/gen(obj) | obj=internet;access;broadband;signal, actor, obj!=market;@sport, subj!=@business
throttle | v | COERCE censor | subj > to/in/gen(obj) | obj=internet;access;broadband;signal, actor, obj!=market;@sport, subj!=@business
shut off | v | COERCE censor | subj > to/in/gen(obj) | obj=internet;access;broadband;signal, actor, obj!=market;@sport, subj!=@business
shut down | v | COERCE censor | subj > to/in/gen(obj) | obj=internet;access;broadband;signal, actor, obj!=market;@sport, subj!=@business
cut off | v | COERCE censor | subj > to/in/gen(obj) | obj=internet;access;broadband;signal, actor, obj!=market;@sport, subj!=@business
cut | v | COERCE censor | subj > to/in/gen(obj) | obj=internet;access;broadband;signal, actor, obj!=market;@sport, subj!=@business
sentence | v | COERCE arrest | subj > obj/gen(obj) | to=prison;jail;year;imprisonment;life;month;labor;labour, also
imprison | v | COERCE arrest | subj > obj/gen(obj) | subj=court;judge;jury;tribunal;magistrate, also
jail | v | COERCE arrest | subj > obj/gen(obj) | subj=court;judge;jury;tribunal;magistrate, also
abolish                  | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor, future=THREATEN restrict
adopt                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
annex                    | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
annex                    | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
annexe                   | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
announce                 | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
announce                 | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor, future=THREATEN restrict
announce                 | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
annul                    | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor, future=THREATEN restrict
annul                    | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
annul                    | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
apprehend                | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
appropriate              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
approve                  | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
arm-twist                | v | COERCE restrict       | subj > obj/gen(obj)/clause                                                | both, clause=*, future=THREATEN restrict
arrest                   | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
assume                   | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor, future=THREATEN restrict
attack                   | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)/in(obj)                                       | subj=hacker;hackers, future=THREATEN restrict
attempt                  | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor, future=THREATEN restrict
ban                      | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
ban                      | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor, future=THREATEN restrict
ban                      | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
ban                      | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport, future=THREATEN restrict
ban                      | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor, future=THREATEN restrict
ban                      | v | COERCE restrict       | subj > obj/gen(obj)/of(obj)                                               | obj=strike;strikers;stoppage, subj=court;government;judge;president, actor, future=THREATEN restrict
ban                      | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
ban                      | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
bar                      | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport, future=THREATEN restrict
bar                      | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor, future=THREATEN restrict
bar                      | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
bar | v | COERCE restrict | subj > obj/gen(obj) | recipient, from=leave;leaving;travel;traveling;travelling;speak;speaking;run;running;stand;standing;work;working;practise;practising;broadcast;broadcasting;publish;publishing;vote;voting;flight;travel, obj!=@sport, future=THREATEN restrict
begin                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
besiege                  | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
besiege                  | v | COERCE seize          | subj > obj/gen(obj)                                                       | both, future=THREATEN restrict
black out                | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
blacklist writer         | v | COERCE censor         | subj > obj/gen(obj)/on                                                    | actor, future=THREATEN restrict
blackout                 | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
block                    | v | COERCE seize          | subj > of/gen(obj)/in                                                     | obj=asset;account;bank;property, actor, future=THREATEN restrict
block                    | v | COERCE restrict       | subj > with(obj)/with/gen(obj)/in/obj/to/to(obj)/of(obj)/between          | obj=@closable, actor, future=THREATEN restrict
block                    | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
block                    | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport, future=THREATEN restrict
block                    | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor, future=THREATEN restrict
block                    | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
block                    | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
blockade                 | v | COERCE seize          | subj > obj/gen(obj)                                                       | both, future=THREATEN restrict
blockade                 | v | COERCE restrict       | subj > with(obj)/with/gen(obj)/in/obj/to/to(obj)/of(obj)/between          | obj=@closable, actor, future=THREATEN restrict
blockade                 | v | COERCE restrict       | subj > obj/adj(obj)/gen(obj)                                              | both, obj=state;place;port;coast, future=THREATEN restrict
board                    | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
breach                   | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor, future=THREATEN restrict
break into               | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor, future=THREATEN restrict
break into               | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)/in(obj)                                       | subj=hacker;hackers, future=THREATEN restrict
break up                 | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
break up                 | v | COERCE seize          | subj > obj/gen(obj)/of(obj)                                               | actor, obj=worker;group;protester;demonstrator;squatter;striker;settler, future=THREATEN restrict
broadcast                | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
bug                      | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor, future=THREATEN restrict
bug                      | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor, future=THREATEN restrict
cancel                   | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor, future=THREATEN restrict
cancel                   | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
capture                  | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
capture                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
carry out                | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation, future=THREATEN restrict
catch                    | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
censor                   | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
censor                   | v | COERCE censor         | subj > obj/gen(obj)/on                                                    | actor, future=THREATEN restrict
clamp                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
clamp                    | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor, future=THREATEN restrict
clamp                    | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
clamp down               | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
clamp down               | v | COERCE restrict       | subj > on/against/gen(on)                                                 | on=* , actor, future=THREATEN restrict
clamp down on            | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
close                    | v | COERCE restrict       | subj > with(obj)/with/gen(obj)/in/obj/to/to(obj)/of(obj)/between          | obj=@closable, actor, future=THREATEN restrict
close                    | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
close down               | v | COERCE restrict       | subj > with(obj)/with/gen(obj)/in/obj/to/to(obj)/of(obj)/between          | obj=@closable, actor, future=THREATEN restrict
close down               | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
close off                | v | COERCE restrict       | subj > with(obj)/with/gen(obj)/in/obj/to/to(obj)/of(obj)/between          | obj=@closable, actor, future=THREATEN restrict
coerce                   | v | COERCE restrict       | subj > obj/gen(obj)/clause                                                | both, clause=*, future=THREATEN restrict
colonise                 | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
colonize                 | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
comb                     | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
commandeer               | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
commandeer               | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
compel                   | v | COERCE restrict       | subj > obj/gen(obj)/clause                                                | both, clause=*, future=THREATEN restrict
conceal                  | v | COERCE withhold       | subj > from/gen(obj)/to                                                   | obj=information;evidence;document;body;truth;detail;passport;salary, actor, future=THREATEN restrict
conduct                  | v | COERCE arrest         | subj > obj/gen(obj)/for/against                                           | obj=warrant;arrest;manhunt;dragnet, actor, future=THREATEN arrest
conduct                  | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation, future=THREATEN restrict
confine                  | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
confiscate               | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
confiscate               | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
confiscate               | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
cordon off               | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
cordon off               | v | COERCE restrict       | subj > with(obj)/with/gen(obj)/in/obj/to/to(obj)/of(obj)/between          | obj=@closable, actor, future=THREATEN restrict
corral                   | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
cover up                 | v | COERCE withhold       | subj > from/gen(obj)/to                                                   | obj=information;evidence;document;body;truth;detail;passport;salary, actor, future=THREATEN restrict
crack down               | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
crack down               | v | COERCE restrict       | subj > on/against/gen(on)                                                 | on=* , actor, future=THREATEN restrict
crack down on            | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
criminalise              | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
criminalize              | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
cripple                  | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)/in(obj)                                       | subj=hacker;hackers, future=THREATEN restrict
cripple website          | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor, future=THREATEN restrict
crush                    | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
curb                     | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
curtail                  | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor, future=THREATEN restrict
declare                  | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
declare                  | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor, future=THREATEN restrict
declare                  | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
declare                  | v | COERCE martial-law    | - > in/on/for/place/gen(obj)                                              | passive, obj=@emergency, recipient, future=THREATEN restrict
declare illegal          | v | COERCE restrict       | subj > obj/gen(obj)/of(obj)                                               | obj=strike;strikers;stoppage, subj=court;government;judge;president, actor, future=THREATEN restrict
decree                   | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
decree                   | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
deface                   | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor, future=THREATEN restrict
deny                     | v | COERCE withhold       | subj > from/gen(obj)/to                                                   | obj=information;evidence;document;body;truth;detail;passport;salary, actor, future=THREATEN restrict
deport                   | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel, future=THREATEN expel
deport                   | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | future=THREATEN expel
deport to                | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel, future=THREATEN expel
depose                   | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
depose                   | v | COERCE seize          | subj > obj/gen(obj)                                                       | both, future=THREATEN restrict
detain                   | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
disable                  | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor, future=THREATEN restrict
disallow                 | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
disband                  | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor, future=THREATEN restrict
dislodge                 | v | COERCE seize          | subj > obj/gen(obj)/of(obj)                                               | actor, obj=worker;group;protester;demonstrator;squatter;striker;settler, future=THREATEN restrict
dispossess               | v | COERCE seize          | subj > of/gen(of)/obj                                                     | actor, of=asset;account;property;fund, future=THREATEN restrict
disqualify               | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
disrupt                  | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)/in(obj)                                       | subj=hacker;hackers, future=THREATEN restrict
disseminate              | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
dissolve                 | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor, future=THREATEN restrict
dissolve                 | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
distribute               | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
drive                    | v | COERCE deport         | subj > obj/gen(obj)/from                                                  | from=home;land;house;village;camp, actor, future=THREATEN expel
drop                     | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
eavesdrop                | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor, future=THREATEN restrict
eavesdrop on             | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor, future=THREATEN restrict
enact                    | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
encircle                 | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
encircle                 | v | COERCE seize          | subj > obj/gen(obj)                                                       | both, future=THREATEN restrict
encroach                 | v | COERCE restrict       | subj > on/against/gen(on)                                                 | on=* , actor, future=THREATEN restrict
enforce                  | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
enforce                  | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor, future=THREATEN restrict
enjoin                   | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport, future=THREATEN restrict
ensnare                  | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
enter                    | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
evacuate forcibly        | v | COERCE seize          | subj > obj/gen(obj)/of(obj)                                               | actor, obj=worker;group;protester;demonstrator;squatter;striker;settler, future=THREATEN restrict
evict                    | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel, future=THREATEN expel
evict                    | v | COERCE deport         | subj > obj/gen(obj)/from                                                  | from=home;land;house;village;camp, actor, future=THREATEN expel
evict                    | v | COERCE seize          | subj > obj/gen(obj)/of(obj)                                               | actor, obj=worker;group;protester;demonstrator;squatter;striker;settler, future=THREATEN restrict
execute                  | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation, future=THREATEN restrict
exile                    | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel, future=THREATEN expel
expel                    | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
expel                    | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel, future=THREATEN expel
expel                    | v | COERCE deport         | subj > obj/gen(obj)/from                                                  | from=home;land;house;village;camp, actor, future=THREATEN expel
expropriate              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
expropriate              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
extend                   | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
extend                   | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor, future=THREATEN restrict
extend                   | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
extradite                | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel, future=THREATEN expel
forbid                   | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
forbid                   | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
forbid                   | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport, future=THREATEN restrict
forbid                   | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor, future=THREATEN restrict
forbid                   | v | COERCE restrict       | subj > obj/gen(obj)/of(obj)                                               | obj=strike;strikers;stoppage, subj=court;government;judge;president, actor, future=THREATEN restrict
force                    | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor, future=THREATEN restrict
force                    | v | COERCE restrict       | subj > obj/gen(obj)/clause                                                | both, clause=*, future=THREATEN restrict
force                    | v | COERCE deport         | subj > obj/gen(obj)/from                                                  | from=home;land;house;village;camp, actor, future=THREATEN expel
freeze                   | v | COERCE seize          | subj > of/gen(of)/obj                                                     | actor, of=asset;account;property;fund, future=THREATEN restrict
freeze                   | v | COERCE seize          | subj > of/gen(obj)/in                                                     | obj=asset;account;bank;property, actor, future=THREATEN restrict
freeze                   | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
gag                      | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
gag                      | v | COERCE censor         | subj > obj/gen(obj)/on                                                    | actor, future=THREATEN restrict
grab                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
grab                     | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
grab                     | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor, future=THREATEN restrict
hack                     | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor, future=THREATEN restrict
hack                     | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor, future=THREATEN restrict
hack into                | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor, future=THREATEN restrict
handcuff                 | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
harass                   | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
haul in                  | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
hide                     | v | COERCE withhold       | subj > from/gen(obj)/to                                                   | obj=information;evidence;document;body;truth;detail;passport;salary, actor, future=THREATEN restrict
hit                      | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)/in(obj)                                       | subj=hacker;hackers, future=THREATEN restrict
hold                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest, to!=account
hold                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | under=arrest;detention, recipient, future=THREATEN arrest
hunt down                | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
impose                   | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
impose                   | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor, future=THREATEN restrict
impose                   | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
impose                   | v | COERCE curfew         | - > in/on/place/gen(obj)                                                  | passive, obj=curfew, recipient, future=THREATEN restrict
impose                   | v | COERCE martial-law    | - > in/on/place/gen(obj)                                                  | passive, obj=@emergency, recipient, future=THREATEN restrict
impound                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
impound                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
imprison                 | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
incarcerate              | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
infect                   | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor, future=THREATEN restrict
intensify                | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
intercept                | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
intern                   | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
interrogate              | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
introduce                | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
introduce                | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor, future=THREATEN restrict
introduce                | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
invalidate               | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
invalidate               | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
invoke                   | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
isolate                  | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
issue                    | v | COERCE arrest         | subj > obj/gen(obj)/for/against                                           | obj=warrant;arrest;manhunt;dragnet, actor, future=THREATEN arrest
issue                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
issue                    | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
jail                     | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
jam                      | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
jam broadcast            | v | COERCE censor         | subj > obj/gen(obj)/on                                                    | actor, future=THREATEN restrict
keep                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
keep                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | under=arrest;detention, recipient, future=THREATEN arrest
keep                     | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport, future=THREATEN restrict
launch                   | v | COERCE arrest         | subj > obj/gen(obj)/for/against                                           | obj=warrant;arrest;manhunt;dragnet, actor, future=THREATEN arrest
launch                   | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation, future=THREATEN restrict
launch                   | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor, future=THREATEN restrict
launch                   | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
launch                   | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor, future=THREATEN restrict
lead                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | into=custody;jail;prison;detention, recipient, future=THREATEN arrest
lead                     | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor, future=THREATEN restrict
limit                    | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor, future=THREATEN restrict
lock up                  | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
loot                     | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
maintain                 | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor, future=THREATEN restrict
maintain                 | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
make                     | v | COERCE arrest         | subj > obj/gen(obj)/for/against                                           | obj=warrant;arrest;manhunt;dragnet, actor, future=THREATEN arrest
make                     | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation, future=THREATEN restrict
mount                    | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation, future=THREATEN restrict
mount                    | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor, future=THREATEN restrict
mount                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
muzzle                   | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
muzzle                   | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
muzzle                   | v | COERCE censor         | subj > obj/gen(obj)/on                                                    | actor, future=THREATEN restrict
nab                      | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
nab                      | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
nationalise              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
nationalise              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
nationalize              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
nationalize              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
net                      | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
nullify                  | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
nullify                  | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
oblige                   | v | COERCE restrict       | subj > obj/gen(obj)/clause                                                | both, clause=*, future=THREATEN restrict
occupy                   | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
occupy                   | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
occupy                   | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
oppress                  | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
order                    | v | COERCE arrest         | subj > obj/gen(obj)/for/against                                           | obj=warrant;arrest;manhunt;dragnet, actor, future=THREATEN arrest
order                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
order                    | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor, future=THREATEN restrict
order                    | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
oust in coup             | v | COERCE seize          | subj > obj/gen(obj)                                                       | both, future=THREATEN restrict
outlaw                   | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
outlaw                   | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor, future=THREATEN restrict
outlaw                   | v | COERCE restrict       | subj > obj/gen(obj)/of(obj)                                               | obj=strike;strikers;stoppage, subj=court;government;judge;president, actor, future=THREATEN restrict
outlaw                   | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
outlaw                   | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
overrun                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
overthrow                | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
overthrow                | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor, future=THREATEN restrict
overthrow                | v | COERCE seize          | subj > obj/gen(obj)                                                       | both, future=THREATEN restrict
overturn                 | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
padlock                  | v | COERCE restrict       | subj > with(obj)/with/gen(obj)/in/obj/to/to(obj)/of(obj)/between          | obj=@closable, actor, future=THREATEN restrict
pass                     | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
penetrate                | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor, future=THREATEN restrict
penetrate                | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)/in(obj)                                       | subj=hacker;hackers, future=THREATEN restrict
persecute                | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
pick                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
pick up suspect          | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
pillage                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
place                    | v | COERCE arrest         | subj > obj/gen(obj)                                                       | under=arrest;detention, recipient, future=THREATEN arrest
place                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
place                    | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor, future=THREATEN restrict
place                    | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
place                    | v | COERCE martial-law    | subj > obj/in                                                             | under=law;rule;emergency, actor, future=THREATEN restrict
place under arrest       | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
place under house arrest | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
plant                    | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
plunder                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
postpone                 | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
prevent                  | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
prevent                  | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport, future=THREATEN restrict
prevent                  | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor, future=THREATEN restrict
proclaim                 | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
prohibit                 | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
prohibit                 | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
prohibit                 | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport, future=THREATEN restrict
prohibit                 | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor, future=THREATEN restrict
prohibit                 | v | COERCE restrict       | subj > obj/gen(obj)/of(obj)                                               | obj=strike;strikers;stoppage, subj=court;government;judge;president, actor, future=THREATEN restrict
propagate                | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
prorogue                 | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor, future=THREATEN restrict
proscribe                | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
pursue                   | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
put                      | v | COERCE arrest         | subj > obj/gen(obj)                                                       | under=arrest;detention, recipient, future=THREATEN arrest
put                      | v | COERCE martial-law    | subj > obj/in                                                             | under=law;rule;emergency, actor, future=THREATEN restrict
put behind bar           | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
put under house arrest   | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
quash                    | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
quell                    | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
raid                     | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
raid                     | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
raid                     | v | COERCE seize          | subj > obj/gen(obj)                                                       | both, future=THREATEN restrict
raid                     | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
raid                     | v | COERCE seize          | subj > obj/gen(obj)/of(obj)/in(obj)                                       | subj=police;policeman;detective;agent, obj=*, obj!=@abstract, actor, future=THREATEN restrict
raid | v | COERCE seize | subj > obj/gen(obj)/in/on/of(obj)/at | subj=prosecutor;office;agency;ministry;official;tax;customs;inspector;marshal;sheriff, actor, obj!=@abstract, future=THREATEN restrict
ransack                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
ransack                  | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
re-arrest                | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
rearrest                 | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
refuse                   | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
refuse                   | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor, future=THREATEN restrict
reimpose                 | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor, future=THREATEN restrict
relocate                 | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel, future=THREATEN expel
remand                   | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
remove                   | v | COERCE deport         | subj > obj/gen(obj)/from                                                  | from=home;land;house;village;camp, actor, future=THREATEN expel
renew                    | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor, future=THREATEN restrict
repatriate               | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel, future=THREATEN expel
repress                  | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
requisition              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
requisition              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
resettle                 | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel, future=THREATEN expel
restrain                 | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport, future=THREATEN restrict
restrict                 | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
restrict                 | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor, future=THREATEN restrict
restrict                 | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
return                   | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel, future=THREATEN expel
revoke                   | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
rig                      | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
round                    | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
round up                 | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
sack                     | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor, future=THREATEN restrict
seal                     | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
seal                     | v | COERCE restrict       | subj > with(obj)/with/gen(obj)/in/obj/to/to(obj)/of(obj)/between          | obj=@closable, actor, future=THREATEN restrict
seal                     | v | COERCE restrict       | subj > obj                                                                | both, obj=state;place, future=THREATEN restrict
seal off                 | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
seal off                 | v | COERCE restrict       | subj > with(obj)/with/gen(obj)/in/obj/to/to(obj)/of(obj)/between          | obj=@closable, actor, future=THREATEN restrict
seal off                 | v | COERCE restrict       | subj > obj                                                                | both, obj=state;place, future=THREATEN restrict
search                   | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
search                   | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
search                   | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
search                   | v | COERCE seize          | subj > obj/gen(obj)/of(obj)/in(obj)                                       | subj=police;policeman;detective;agent, obj=*, obj!=@abstract, actor, future=THREATEN restrict
segregate                | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
seize                    | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
seize                    | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
seize                    | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor, future=THREATEN restrict
seize                    | v | COERCE seize          | subj > of/gen(obj)/in                                                     | obj=asset;account;bank;property, actor, future=THREATEN restrict
seize                    | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
send back                | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel, future=THREATEN expel
send back                | v | COERCE deport         | subj > obj/gen(obj)/to/adj(obj)                                           | actor, obj=@foreigner;@captive, future=THREATEN expel
sequester                | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
set                      | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
shut                     | v | COERCE restrict       | subj > with(obj)/with/gen(obj)/in/obj/to/to(obj)/of(obj)/between          | obj=@closable, actor, future=THREATEN restrict
shut                     | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
shut down                | v | COERCE restrict       | subj > with(obj)/with/gen(obj)/in/obj/to/to(obj)/of(obj)/between          | obj=@closable, actor, future=THREATEN restrict
shut down                | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
silence                  | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
slap                     | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
slap                     | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor, future=THREATEN restrict
spread                   | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
spy                      | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, for!=*, actor, future=THREATEN restrict
spy on                   | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, for!=*, actor, future=THREATEN restrict
stage                    | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation, future=THREATEN restrict
stage                    | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor, future=THREATEN restrict
stamp out                | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
stay                     | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
steal                    | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)/in(obj)                                       | subj=hacker;hackers, future=THREATEN restrict
step up                  | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
stifle                   | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
stop                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport, future=THREATEN arrest
stop                     | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport, future=THREATEN restrict
stop                     | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor, future=THREATEN restrict
storm                    | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
storm                    | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
strike down              | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
subdue                   | v | COERCE seize          | subj > obj/gen(obj)                                                       | both, future=THREATEN restrict
subjugate                | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
suppress                 | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot, future=THREATEN restrict
suppress                 | v | COERCE withhold       | subj > from/gen(obj)/to                                                   | obj=information;evidence;document;body;truth;detail;passport;salary, actor, future=THREATEN restrict
surround                 | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
surround                 | v | COERCE seize          | subj > obj/gen(obj)                                                       | both, future=THREATEN restrict
suspend                  | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor, future=THREATEN restrict
suspend                  | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
suspend                  | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
suspend                  | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor, future=THREATEN restrict
sweep                    | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard, future=THREATEN restrict
take                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | into=custody;jail;prison;detention, recipient, future=THREATEN arrest
take                     | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor, future=THREATEN restrict
take in for questioning  | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
take into custody        | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
take over                | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
take possession          | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport, future=THREATEN restrict
take prisoner            | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
tap                      | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor, future=THREATEN restrict
tap                      | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor, future=THREATEN restrict
target                   | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)/in(obj)                                       | subj=hacker;hackers, future=THREATEN restrict
throw                    | v | COERCE arrest         | subj > obj/gen(obj)                                                       | into=custody;jail;prison;detention, recipient, future=THREATEN arrest
throw into jail          | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend, future=THREATEN arrest
tighten                  | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction, future=THREATEN restrict
topple                   | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
topple                   | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor, future=THREATEN restrict
topple                   | v | COERCE seize          | subj > obj/gen(obj)                                                       | both, future=THREATEN restrict
turn away                | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel, future=THREATEN expel
turn back                | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel, future=THREATEN expel
turn back                | v | COERCE deport         | subj > obj/gen(obj)/to/adj(obj)                                           | actor, obj=@foreigner;boat, future=THREATEN expel
uphold                   | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor, future=THREATEN restrict
uproot                   | v | COERCE deport         | subj > obj/gen(obj)/from                                                  | from=home;land;house;village;camp, actor, future=THREATEN expel
usurp                    | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word, future=THREATEN restrict
usurp                    | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor, future=THREATEN restrict
void                     | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
wiretap                  | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor, future=THREATEN restrict
withdraw                 | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor, future=THREATEN restrict
withhold                 | v | COERCE withhold       | subj > from/gen(obj)/to                                                   | obj=information;evidence;document;body;truth;detail;passport;salary, actor, future=THREATEN restrict
wrest                    | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor, future=THREATEN restrict

# nouns
@ lemma | pos | act | frame | if
dissolution | n | COERCE restrict | by/subj/adj > gen/of/obj | actor, gen=party;organisation;organization;movement;group;union;parliament
annexation              | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
apprehension            | n | COERCE arrest         | by/adj/comp/subj > of/gen/gen(of)/obj                    |
arrest                  | n | COERCE arrest         | by/adj/comp/subj > of/gen/gen(of)/obj                    |
arrest warrant          | n | COERCE arrest         | by/adj/comp/subj > of/gen/gen(of)/obj                    |
ban                     | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
behind bar              | n | COERCE arrest         | by/subj > subj/obj                                       | recipient
blockade                | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
capture                 | n | COERCE arrest         | by/adj/comp/subj > of/gen/gen(of)/obj                    |
censorship              | n | COERCE censor         | by/adj/comp/gen/subj > of/on/obj                         | actor
clampdown               | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
closing                 | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
closure                 | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
confiscation            | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
coup                    | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
coup attempt            | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
crackdown               | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
curb                    | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
curfew                  | n | COERCE curfew         | by/adj/comp/subj > on/in/obj                             |
cyber attack            | n | COERCE cyber          | by/gen/adj/comp/from/subj > on/against/of/obj            |
cyber-attack            | n | COERCE cyber          | by/gen/adj/comp/from/subj > on/against/of/obj            |
cyberattack             | n | COERCE cyber          | by/gen/adj/comp/from/subj > on/against/of/obj            |
deportation             | n | COERCE deport         | by/adj/comp/subj > of/gen/to/obj                         | recipient
deportation             | n | COERCE deport         | by/adj/comp/subj > of/gen/to/obj                         | recipient, of=@foreigner
detention               | n | COERCE arrest         | by/adj/comp/subj > of/gen/gen(of)/obj                    |
disinformation campaign | n | COERCE misinformation | by/gen/adj/subj > against/obj                            | actor
eavesdropping           | n | COERCE cyber          | by/gen/adj/comp/from/subj > on/against/of/obj            |
emergency law           | n | COERCE martial-law    | by/gen/adj/subj > in/on/obj                              |
emergency rule          | n | COERCE martial-law    | by/gen/adj/subj > in/on/obj                              |
expropriation           | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
expulsion               | n | COERCE deport         | by/adj/comp/subj > of/gen/to/obj                         | recipient, of=@foreigner
gag order               | n | COERCE censor         | by/adj/comp/gen/subj > of/on/obj                         | actor
hacker attack           | n | COERCE cyber          | by/gen/adj/comp/from/subj > on/against/of/obj            |
hacking                 | n | COERCE cyber          | by/gen/adj/comp/from/subj > on/against/of/obj            |
harassment              | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
house arrest            | n | COERCE arrest         | by/adj/comp/subj > of/gen/gen(of)/obj                    |
house search            | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
house-to-house search   | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
imprisonment            | n | COERCE arrest         | by/adj/comp/subj > of/gen/gen(of)/obj                    |
in custody              | n | COERCE arrest         | by/subj > subj/obj                                       | recipient
in detention            | n | COERCE arrest         | by/subj > subj/obj                                       | recipient
in jail                 | n | COERCE arrest         | by/subj > subj/obj                                       | recipient
incarceration           | n | COERCE arrest         | by/adj/comp/subj > of/gen/gen(of)/obj                    |
injunction              | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
internment              | n | COERCE arrest         | by/adj/comp/subj > of/gen/gen(of)/obj                    |
jailing                 | n | COERCE arrest         | by/adj/comp/subj > of/gen/gen(of)/obj                    |
looting                 | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
martial law             | n | COERCE martial-law    | by/gen/adj/subj > in/on/obj                              |
misinformation campaign | n | COERCE misinformation | by/gen/adj/subj > against/obj                            | actor
nationalization         | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
news blackout           | n | COERCE censor         | by/adj/comp/gen/subj > of/on/obj                         | actor
occupation              | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
overthrow               | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
persecution             | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
police raid             | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
prohibition             | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
propaganda campaign     | n | COERCE misinformation | by/gen/adj/subj > against/obj                            | actor
putsch                  | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
repatriation            | n | COERCE deport         | by/adj/comp/subj > of/gen/to/obj                         | recipient
repatriation            | n | COERCE deport         | by/adj/comp/subj > of/gen/to/obj                         | recipient, of=@foreigner
repression              | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
restriction             | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
round-up                | n | COERCE arrest         | by/adj/comp/subj > of/gen/gen(of)/obj                    |
roundup                 | n | COERCE arrest         | by/adj/comp/subj > of/gen/gen(of)/obj                    |
seizure                 | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
siege                   | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
smear campaign          | n | COERCE misinformation | by/gen/adj/subj > against/obj                            | actor
state of emergency      | n | COERCE martial-law    | by/gen/adj/subj > in/on/obj                              |
state of siege          | n | COERCE martial-law    | by/gen/adj/subj > in/on/obj                              |
suppression             | n | COERCE restrict       | by/adj/comp/gen/from/subj > on/against/of/gen(on)/in/obj | actor
takeover                | n | COERCE seize          | by/adj/comp/gen/subj > of/on/in/against/obj              | actor
under arrest            | n | COERCE arrest         | by/subj > subj/obj                                       | recipient
under curfew            | n | COERCE curfew         | by/subj > subj/in/obj                                    | recipient
under martial law       | n | COERCE martial-law    | by/subj > subj/in/obj                                    | recipient
under state             | n | COERCE martial-law    | by/subj > subj/in/obj                                    | recipient
wiretapping             | n | COERCE cyber          | by/gen/adj/comp/from/subj > on/against/of/obj            |

# adjectives and participles as predicates
@ lemma | pos | act | frame | if
under | a | COERCE arrest | - > subj | under=arrest, recipient
clear | v | COERCE restrict | subj > obj/gen(obj)/place | obj=park;square;street;camp;encampment;barricade;blockade;protest;demonstration;sit-in;protester;demonstrator;occupation;plaza;road;site;Park;Square;Plaza;Street;Camp, subj=police;officer;troop;soldier;force;army;authority;government;gendarme
declare martial law | v | COERCE martial-law | subj > in/on/gen(obj)/across/throughout | obj=law, actor, future=THREATEN restrict
declare martial law | v | COERCE martial-law | - > in/on/across/place | passive, future=THREATEN restrict
impose martial law | v | COERCE martial-law | subj > in/on/gen(obj)/across/throughout | obj=law, actor, future=THREATEN restrict
impose martial law | v | COERCE martial-law | - > in/on/across/place | passive, future=THREATEN restrict
proclaim martial law | v | COERCE martial-law | subj > in/on/gen(obj)/across/throughout | obj=law, actor, future=THREATEN restrict
proclaim martial law | v | COERCE martial-law | - > in/on/across/place | passive, future=THREATEN restrict
extend martial law | v | COERCE martial-law | subj > in/on/gen(obj)/across/throughout | obj=law, actor, future=THREATEN restrict
extend martial law | v | COERCE martial-law | - > in/on/across/place | passive, future=THREATEN restrict
introduce martial law | v | COERCE martial-law | subj > in/on/gen(obj)/across/throughout | obj=law, actor, future=THREATEN restrict
introduce martial law | v | COERCE martial-law | - > in/on/across/place | passive, future=THREATEN restrict
attack | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;hacking;cyberattack;malware;ransomware, obj=*, future=THREATEN restrict
hit | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;hacking;cyberattack;malware;ransomware, obj=*, future=THREATEN restrict
target | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;hacking;cyberattack;malware;ransomware, obj=*, future=THREATEN restrict
cripple | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;hacking;cyberattack;malware;ransomware, obj=*, future=THREATEN restrict
disrupt | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;hacking;cyberattack;malware;ransomware, obj=*, future=THREATEN restrict
paralyse | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;hacking;cyberattack;malware;ransomware, obj=*, future=THREATEN restrict
paralyze | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;hacking;cyberattack;malware;ransomware, obj=*, future=THREATEN restrict
penetrate | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;hacking;cyberattack;malware;ransomware, obj=*, future=THREATEN restrict
breach | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;hacking;cyberattack;malware;ransomware, obj=*, future=THREATEN restrict
infiltrate | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;hacking;cyberattack;malware;ransomware, obj=*, future=THREATEN restrict
hold up | v | COERCE withhold | subj > gen(obj)/comp(obj)/of(obj)/adj(obj)/for(obj)/to(obj) | obj=convoy;aid;relief;shipment;delivery;supplies;supply;consignment;lorry;truck;medicine;food, actor, future=THREATEN restrict
obstruct | v | COERCE withhold | subj > gen(obj)/comp(obj)/of(obj)/adj(obj)/for(obj)/to(obj) | obj=convoy;aid;relief;shipment;delivery;supplies;supply;consignment;lorry;truck;medicine;food, actor, future=THREATEN restrict
delay | v | COERCE withhold | subj > gen(obj)/comp(obj)/of(obj)/adj(obj)/for(obj)/to(obj) | obj=convoy;aid;relief;shipment;delivery;supplies;supply;consignment;lorry;truck;medicine;food, actor, future=THREATEN restrict
block | v | COERCE withhold | subj > gen(obj)/comp(obj)/of(obj)/adj(obj)/for(obj)/to(obj) | obj=convoy;aid;relief;shipment;delivery;supplies;supply;consignment;lorry;truck;medicine;food, actor, future=THREATEN restrict
hold back | v | COERCE withhold | subj > gen(obj)/comp(obj)/of(obj)/adj(obj)/for(obj)/to(obj) | obj=convoy;aid;relief;shipment;delivery;supplies;supply;consignment;lorry;truck;medicine;food, actor, future=THREATEN restrict
withhold | v | COERCE withhold | subj > gen(obj)/comp(obj)/of(obj)/adj(obj)/for(obj)/to(obj) | obj=convoy;aid;relief;shipment;delivery;supplies;supply;consignment;lorry;truck;medicine;food, actor, future=THREATEN restrict
turn back | v | COERCE withhold | subj > gen(obj)/comp(obj)/of(obj)/adj(obj)/for(obj)/to(obj) | obj=convoy;aid;relief;shipment;delivery;supplies;supply;consignment;lorry;truck;medicine;food, actor, future=THREATEN restrict
spread | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against | obj=disinformation;misinformation;propaganda;falsehood;lie;rumour;rumor;hoax;fabrication;smear, actor, future=THREATEN restrict
circulate | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against | obj=disinformation;misinformation;propaganda;falsehood;lie;rumour;rumor;hoax;fabrication;smear, actor, future=THREATEN restrict
disseminate | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against | obj=disinformation;misinformation;propaganda;falsehood;lie;rumour;rumor;hoax;fabrication;smear, actor, future=THREATEN restrict
peddle | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against | obj=disinformation;misinformation;propaganda;falsehood;lie;rumour;rumor;hoax;fabrication;smear, actor, future=THREATEN restrict
plant | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against | obj=disinformation;misinformation;propaganda;falsehood;lie;rumour;rumor;hoax;fabrication;smear, actor, future=THREATEN restrict
broadcast | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against | obj=disinformation;misinformation;propaganda;falsehood;lie;rumour;rumor;hoax;fabrication;smear, actor, future=THREATEN restrict
publish | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against | obj=disinformation;misinformation;propaganda;falsehood;lie;rumour;rumor;hoax;fabrication;smear, actor, future=THREATEN restrict
fabricate | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against | obj=disinformation;misinformation;propaganda;falsehood;lie;rumour;rumor;hoax;fabrication;smear, actor, future=THREATEN restrict
propagate | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against | obj=disinformation;misinformation;propaganda;falsehood;lie;rumour;rumor;hoax;fabrication;smear, actor, future=THREATEN restrict
spread false report | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=report, actor, future=THREATEN restrict
spread false information | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=information, actor, future=THREATEN restrict
spread false story | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=story, actor, future=THREATEN restrict
spread false news | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=news, actor, future=THREATEN restrict
spread false claim | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=claim, actor, future=THREATEN restrict
spread false rumour | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=rumour, actor, future=THREATEN restrict
circulate false report | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=report, actor, future=THREATEN restrict
circulate false information | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=information, actor, future=THREATEN restrict
circulate false story | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=story, actor, future=THREATEN restrict
circulate false news | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=news, actor, future=THREATEN restrict
circulate false claim | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=claim, actor, future=THREATEN restrict
circulate false rumour | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=rumour, actor, future=THREATEN restrict
disseminate false report | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=report, actor, future=THREATEN restrict
disseminate false information | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=information, actor, future=THREATEN restrict
disseminate false story | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=story, actor, future=THREATEN restrict
disseminate false news | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=news, actor, future=THREATEN restrict
disseminate false claim | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=claim, actor, future=THREATEN restrict
disseminate false rumour | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=rumour, actor, future=THREATEN restrict
broadcast false report | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=report, actor, future=THREATEN restrict
broadcast false information | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=information, actor, future=THREATEN restrict
broadcast false story | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=story, actor, future=THREATEN restrict
broadcast false news | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=news, actor, future=THREATEN restrict
broadcast false claim | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=claim, actor, future=THREATEN restrict
broadcast false rumour | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=rumour, actor, future=THREATEN restrict
publish false report | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=report, actor, future=THREATEN restrict
publish false information | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=information, actor, future=THREATEN restrict
publish false story | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=story, actor, future=THREATEN restrict
publish false news | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=news, actor, future=THREATEN restrict
publish false claim | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=claim, actor, future=THREATEN restrict
publish false rumour | v | COERCE misinformation | subj > about(obj)/about/against(obj)/against/on(obj) | obj=rumour, actor, future=THREATEN restrict
block access | v | COERCE censor | subj > gen(obj)/comp(to)/to(obj)/to | obj=access, to=internet;Internet;website;site;network;page;service;app;Facebook;Twitter;YouTube;Wikipedia;Telegram;WhatsApp;Instagram;TikTok;Google;Signal;X;news;newspaper;medium;media, actor
restrict access | v | COERCE censor | subj > gen(obj)/comp(to)/to(obj)/to | obj=access, to=internet;Internet;website;site;network;page;service;app;Facebook;Twitter;YouTube;Wikipedia;Telegram;WhatsApp;Instagram;TikTok;Google;Signal;X;news;newspaper;medium;media, actor
cut access | v | COERCE censor | subj > gen(obj)/comp(to)/to(obj)/to | obj=access, to=internet;Internet;website;site;network;page;service;app;Facebook;Twitter;YouTube;Wikipedia;Telegram;WhatsApp;Instagram;TikTok;Google;Signal;X;news;newspaper;medium;media, actor
deny access | v | COERCE censor | subj > gen(obj)/comp(to)/to(obj)/to | obj=access, to=internet;Internet;website;site;network;page;service;app;Facebook;Twitter;YouTube;Wikipedia;Telegram;WhatsApp;Instagram;TikTok;Google;Signal;X;news;newspaper;medium;media, actor
ban access | v | COERCE censor | subj > gen(obj)/comp(to)/to(obj)/to | obj=access, to=internet;Internet;website;site;network;page;service;app;Facebook;Twitter;YouTube;Wikipedia;Telegram;WhatsApp;Instagram;TikTok;Google;Signal;X;news;newspaper;medium;media, actor
suspend access | v | COERCE censor | subj > gen(obj)/comp(to)/to(obj)/to | obj=access, to=internet;Internet;website;site;network;page;service;app;Facebook;Twitter;YouTube;Wikipedia;Telegram;WhatsApp;Instagram;TikTok;Google;Signal;X;news;newspaper;medium;media, actor
knock out | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;cyberattack;attack;malware;virus, obj=website;site;network;server;computer;system;portal;page
take down | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;cyberattack;attack;malware;virus, obj=website;site;network;server;computer;system;portal;page
bring down | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;cyberattack;attack;malware;virus, obj=website;site;network;server;computer;system;portal;page
shut down | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;cyberattack;attack;malware;virus, obj=website;site;network;server;computer;system;portal;page
take offline | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;cyberattack;attack;malware;virus, obj=website;site;network;server;computer;system;portal;page
knock offline | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;cyberattack;attack;malware;virus, obj=website;site;network;server;computer;system;portal;page
deface | v | COERCE cyber | subj > obj/gen(obj)/of(obj)/in(obj) | subj=hacker;hackers;cyberattack;attack;malware;virus, obj=website;site;network;server;computer;system;portal;page
