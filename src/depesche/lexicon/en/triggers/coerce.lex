# COERCE: repress short of violence: arrest, raid, ban, censor, curfew, state of emergency, deport, cyber attack, seizure, coup.

# verbs
@ lemma | pos | act | frame | if
abolish                  | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor
adopt                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
annex                    | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
annex                    | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
annexe                   | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
announce                 | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
announce                 | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor
announce                 | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
annul                    | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor
annul                    | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
annul                    | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
apprehend                | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
appropriate              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
approve                  | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
arm-twist                | v | COERCE restrict       | subj > obj/gen(obj)/clause                                                | both, clause=*
arrest                   | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
assume                   | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor
attempt                  | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor
ban                      | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
ban                      | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor
ban                      | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
ban                      | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport
ban                      | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor
ban                      | v | COERCE restrict       | subj > obj/gen(obj)/of(obj)                                               | obj=strike;strikers;stoppage, subj=court;government;judge;president, actor
ban                      | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
ban                      | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
bar                      | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport
bar                      | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor
bar                      | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
begin                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
besiege                  | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
besiege                  | v | COERCE seize          | subj > obj/gen(obj)                                                       | both
black out                | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
blacklist writer         | v | COERCE censor         | subj > obj/gen(obj)/on                                                    | actor
blackout                 | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
block                    | v | COERCE seize          | subj > of/gen(obj)/in                                                     | obj=asset;account;bank;property, actor
block                    | v | COERCE restrict       | subj > gen(obj)/in/obj/to/of(obj)/between                                 | obj=@closable, actor
block                    | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
block                    | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport
block                    | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor
block                    | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
block                    | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
blockade                 | v | COERCE seize          | subj > obj/gen(obj)                                                       | both
blockade                 | v | COERCE restrict       | subj > gen(obj)/in/obj/to/of(obj)/between                                 | obj=@closable, actor
board                    | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
breach                   | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor
break into               | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor
break up                 | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
break up                 | v | COERCE seize          | subj > obj/gen(obj)/of(obj)                                               | actor, obj=worker;group;protester;demonstrator;squatter;striker;settler
broadcast                | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
bug                      | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor
bug                      | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor
cancel                   | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor
cancel                   | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
capture                  | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
capture                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
carry out                | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation
catch                    | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
censor                   | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
censor                   | v | COERCE censor         | subj > obj/gen(obj)/on                                                    | actor
clamp                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
clamp                    | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor
clamp                    | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
clamp down               | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
clamp down               | v | COERCE restrict       | subj > on/against/gen(on)                                                 | on=* , actor
clamp down on            | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
close                    | v | COERCE restrict       | subj > gen(obj)/in/obj/to/of(obj)/between                                 | obj=@closable, actor
close                    | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
close down               | v | COERCE restrict       | subj > gen(obj)/in/obj/to/of(obj)/between                                 | obj=@closable, actor
close down               | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
close off                | v | COERCE restrict       | subj > gen(obj)/in/obj/to/of(obj)/between                                 | obj=@closable, actor
coerce                   | v | COERCE restrict       | subj > obj/gen(obj)/clause                                                | both, clause=*
colonise                 | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
colonize                 | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
comb                     | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
commandeer               | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
commandeer               | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
compel                   | v | COERCE restrict       | subj > obj/gen(obj)/clause                                                | both, clause=*
conceal                  | v | COERCE withhold       | subj > from/gen(obj)/to                                                   | obj=information;evidence;document;body;truth;detail;passport;salary, actor
conduct                  | v | COERCE arrest         | subj > obj/gen(obj)/for/against                                           | obj=warrant;arrest;manhunt;dragnet, actor
conduct                  | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation
confine                  | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
confiscate               | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
confiscate               | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
confiscate               | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
cordon off               | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
cordon off               | v | COERCE restrict       | subj > gen(obj)/in/obj/to/of(obj)/between                                 | obj=@closable, actor
corral                   | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
cover up                 | v | COERCE withhold       | subj > from/gen(obj)/to                                                   | obj=information;evidence;document;body;truth;detail;passport;salary, actor
crack down               | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
crack down               | v | COERCE restrict       | subj > on/against/gen(on)                                                 | on=* , actor
crack down on            | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
criminalise              | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
criminalize              | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
cripple website          | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor
crush                    | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
curb                     | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
curtail                  | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor
declare                  | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
declare                  | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor
declare                  | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
declare illegal          | v | COERCE restrict       | subj > obj/gen(obj)/of(obj)                                               | obj=strike;strikers;stoppage, subj=court;government;judge;president, actor
decree                   | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
decree                   | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
deface                   | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor
deny                     | v | COERCE withhold       | subj > from/gen(obj)/to                                                   | obj=information;evidence;document;body;truth;detail;passport;salary, actor
deport                   | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
deport                   | v | COERCE deport         | subj > obj/gen(obj)/to                                                    |
deport to                | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
depose                   | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
depose                   | v | COERCE seize          | subj > obj/gen(obj)                                                       | both
detain                   | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
disable                  | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor
disallow                 | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
disband                  | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor
dislodge                 | v | COERCE seize          | subj > obj/gen(obj)/of(obj)                                               | actor, obj=worker;group;protester;demonstrator;squatter;striker;settler
dispossess               | v | COERCE seize          | subj > of/gen(of)/obj                                                     | actor, of=asset;account;property;fund
disqualify               | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
disseminate              | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
dissolve                 | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor
dissolve                 | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
distribute               | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
drive                    | v | COERCE deport         | subj > obj/gen(obj)/from                                                  | from=home;land;house;village;camp, actor
drop                     | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
eavesdrop                | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor
eavesdrop on             | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor
enact                    | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
encircle                 | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
encircle                 | v | COERCE seize          | subj > obj/gen(obj)                                                       | both
encroach                 | v | COERCE restrict       | subj > on/against/gen(on)                                                 | on=* , actor
enforce                  | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
enforce                  | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor
enjoin                   | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport
ensnare                  | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
enter                    | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
evacuate forcibly        | v | COERCE seize          | subj > obj/gen(obj)/of(obj)                                               | actor, obj=worker;group;protester;demonstrator;squatter;striker;settler
evict                    | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
evict                    | v | COERCE deport         | subj > obj/gen(obj)/from                                                  | from=home;land;house;village;camp, actor
evict                    | v | COERCE seize          | subj > obj/gen(obj)/of(obj)                                               | actor, obj=worker;group;protester;demonstrator;squatter;striker;settler
execute                  | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation
exile                    | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
expel                    | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
expel                    | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
expel                    | v | COERCE deport         | subj > obj/gen(obj)/from                                                  | from=home;land;house;village;camp, actor
expropriate              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
expropriate              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
extend                   | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
extend                   | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor
extend                   | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
extradite                | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
forbid                   | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
forbid                   | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
forbid                   | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport
forbid                   | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor
forbid                   | v | COERCE restrict       | subj > obj/gen(obj)/of(obj)                                               | obj=strike;strikers;stoppage, subj=court;government;judge;president, actor
force                    | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor
force                    | v | COERCE restrict       | subj > obj/gen(obj)/clause                                                | both, clause=*
force                    | v | COERCE deport         | subj > obj/gen(obj)/from                                                  | from=home;land;house;village;camp, actor
forcibly return          | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
freeze                   | v | COERCE seize          | subj > of/gen(of)/obj                                                     | actor, of=asset;account;property;fund
freeze                   | v | COERCE seize          | subj > of/gen(obj)/in                                                     | obj=asset;account;bank;property, actor
freeze                   | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
gag                      | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
gag                      | v | COERCE censor         | subj > obj/gen(obj)/on                                                    | actor
gain                     | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor
grab                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
grab                     | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
grab                     | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor
hack                     | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor
hack                     | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor
hack into                | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor
handcuff                 | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
harass                   | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
haul in                  | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
hide                     | v | COERCE withhold       | subj > from/gen(obj)/to                                                   | obj=information;evidence;document;body;truth;detail;passport;salary, actor
hold                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
hold                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | under=arrest;detention, recipient
hunt down                | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
impose                   | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
impose                   | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor
impose                   | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
impound                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
impound                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
imprison                 | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
incarcerate              | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
infect                   | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor
intensify                | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
intercept                | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
intern                   | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
interrogate              | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
introduce                | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
introduce                | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor
introduce                | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
invalidate               | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
invalidate               | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
invoke                   | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
isolate                  | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
issue                    | v | COERCE arrest         | subj > obj/gen(obj)/for/against                                           | obj=warrant;arrest;manhunt;dragnet, actor
issue                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
issue                    | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
jail                     | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
jam                      | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
jam broadcast            | v | COERCE censor         | subj > obj/gen(obj)/on                                                    | actor
keep                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
keep                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | under=arrest;detention, recipient
keep                     | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport
launch                   | v | COERCE arrest         | subj > obj/gen(obj)/for/against                                           | obj=warrant;arrest;manhunt;dragnet, actor
launch                   | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation
launch                   | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor
launch                   | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
launch                   | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor
lead                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | into=custody;jail;prison;detention, recipient
lead                     | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor
limit                    | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor
lock up                  | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
loot                     | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
maintain                 | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor
maintain                 | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
make                     | v | COERCE arrest         | subj > obj/gen(obj)/for/against                                           | obj=warrant;arrest;manhunt;dragnet, actor
make                     | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation
mount                    | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation
mount                    | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor
mount                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
muzzle                   | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
muzzle                   | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
muzzle                   | v | COERCE censor         | subj > obj/gen(obj)/on                                                    | actor
nab                      | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
nab                      | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
nationalise              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
nationalise              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
nationalize              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
nationalize              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
net                      | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
nullify                  | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
nullify                  | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
oblige                   | v | COERCE restrict       | subj > obj/gen(obj)/clause                                                | both, clause=*
occupy                   | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
occupy                   | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
occupy                   | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
oppress                  | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
order                    | v | COERCE arrest         | subj > obj/gen(obj)/for/against                                           | obj=warrant;arrest;manhunt;dragnet, actor
order                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
order                    | v | COERCE restrict       | subj > obj/gen(obj)/clause                                                | both, clause=*
order                    | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor
order                    | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
oust in coup             | v | COERCE seize          | subj > obj/gen(obj)                                                       | both
outlaw                   | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
outlaw                   | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor
outlaw                   | v | COERCE restrict       | subj > obj/gen(obj)/of(obj)                                               | obj=strike;strikers;stoppage, subj=court;government;judge;president, actor
outlaw                   | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
outlaw                   | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
overrun                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
overthrow                | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
overthrow                | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor
overthrow                | v | COERCE seize          | subj > obj/gen(obj)                                                       | both
overturn                 | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
padlock                  | v | COERCE restrict       | subj > gen(obj)/in/obj/to/of(obj)/between                                 | obj=@closable, actor
pass                     | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
penetrate                | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor
persecute                | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
pick                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
pick up suspect          | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
pillage                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
place                    | v | COERCE arrest         | subj > obj/gen(obj)                                                       | under=arrest;detention, recipient
place                    | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
place                    | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor
place                    | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
place                    | v | COERCE martial-law    | subj > obj/in                                                             | under=law;rule;emergency, actor
place under arrest       | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
place under house arrest | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
plant                    | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
plunder                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
postpone                 | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
prevent                  | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
prevent                  | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport
prevent                  | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor
proclaim                 | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
prohibit                 | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
prohibit                 | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
prohibit                 | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport
prohibit                 | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor
prohibit                 | v | COERCE restrict       | subj > obj/gen(obj)/of(obj)                                               | obj=strike;strikers;stoppage, subj=court;government;judge;president, actor
propagate                | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
prorogue                 | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor
proscribe                | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
pursue                   | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
put                      | v | COERCE arrest         | subj > obj/gen(obj)                                                       | under=arrest;detention, recipient
put                      | v | COERCE martial-law    | subj > obj/in                                                             | under=law;rule;emergency, actor
put behind bar           | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
put under house arrest   | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
quash                    | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
quell                    | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
raid                     | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
raid                     | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
raid                     | v | COERCE seize          | subj > obj/gen(obj)                                                       | both
raid                     | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
ransack                  | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
ransack                  | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
re-arrest                | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
rearrest                 | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
refuse                   | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
refuse                   | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor
reimpose                 | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor
relocate                 | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
remand                   | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
remove                   | v | COERCE deport         | subj > obj/gen(obj)/from                                                  | from=home;land;house;village;camp, actor
renew                    | v | COERCE martial-law    | subj > in/on/gen(obj)                                                     | obj=@emergency, actor
repatriate               | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
repress                  | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
requisition              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
requisition              | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
resettle                 | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
restrain                 | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport
restrict                 | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
restrict                 | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor
restrict                 | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
return                   | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
revoke                   | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
rig                      | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
round                    | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
round up                 | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
sack                     | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor
seal                     | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
seal                     | v | COERCE restrict       | subj > gen(obj)/in/obj/to/of(obj)/between                                 | obj=@closable, actor
seal off                 | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
seal off                 | v | COERCE restrict       | subj > gen(obj)/in/obj/to/of(obj)/between                                 | obj=@closable, actor
search                   | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
search                   | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
search                   | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
segregate                | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
seize                    | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
seize                    | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
seize                    | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor
seize                    | v | COERCE seize          | subj > of/gen(obj)/in                                                     | obj=asset;account;bank;property, actor
seize                    | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
send back                | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
sequester                | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
set                      | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
shut                     | v | COERCE restrict       | subj > gen(obj)/in/obj/to/of(obj)/between                                 | obj=@closable, actor
shut                     | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
shut down                | v | COERCE restrict       | subj > gen(obj)/in/obj/to/of(obj)/between                                 | obj=@closable, actor
shut down                | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
silence                  | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
slap                     | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
slap                     | v | COERCE curfew         | subj > on/in/gen(obj)/at                                                  | obj=curfew, actor
spread                   | v | COERCE misinformation | subj > about/against/on                                                   | obj=disinformation;misinformation;propaganda;lie;rumor;rumour;leaflet, actor
spy                      | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor
spy on                   | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor
stage                    | v | COERCE seize          | subj > on/in/at/against/on(obj)/in(obj)/against(obj)/of(obj)              | obj=raid;search;sweep, actor, subj=police;policeman;officer;troop;soldier;authority;agent;force;army;security;state;group;organisation
stage                    | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor
stamp out                | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
stay                     | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
step up                  | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
stifle                   | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
stop                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | obj=@person_word;person;gunman;rebel;guerrilla;suspect;militant;dissident;trafficker;terrorist;commander;spy;fugitive;smuggler;criminal;killer;group;dealer, actor, subj!=@sport
stop                     | v | COERCE restrict       | subj > obj/gen(obj)/from                                                  | both, from=*, obj!=@sport
stop                     | v | COERCE restrict       | subj > obj/gen(obj)                                                       | clause=leave;march;travel;enter;speak;visit;demonstrate;publish;hold;attend;cross, actor
storm                    | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
storm                    | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
strike down              | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
subdue                   | v | COERCE seize          | subj > obj/gen(obj)                                                       | both
subjugate                | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
suppress                 | v | COERCE restrict       | subj > gen(obj)/in/on/of(obj)/from(obj)/by(obj)/for(obj)/obj/against(obj) | actor, obj!=aircraft;import;export;trade;visa;penalty;shot
suppress                 | v | COERCE withhold       | subj > from/gen(obj)/to                                                   | obj=information;evidence;document;body;truth;detail;passport;salary, actor
surround                 | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
surround                 | v | COERCE seize          | subj > obj/gen(obj)                                                       | both
suspend                  | v | COERCE restrict       | subj > gen(obj)/in/obj/of(obj)                                            | obj=parliament;assembly;party;union;legislature;council;government;constitution;organisation;organization;congress;group;house;right;association;movement;liberty;activity, actor
suspend                  | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
suspend                  | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
suspend                  | v | COERCE censor         | subj > obj/gen(obj)/of(obj)                                               | obj=@media;news;report, actor
sweep                    | v | COERCE seize          | subj > obj/gen(obj)/in/on/of(obj)/at/against(obj)/on(obj)/in(obj)         | obj=@building;@attack_object;office, actor, subj=police;policeman;detective;officer;troop;soldier;agent;squad;commando;force;army;authority;trooper;investigator;fbi;FBI;guard
take                     | v | COERCE arrest         | subj > obj/gen(obj)                                                       | into=custody;jail;prison;detention, recipient
take                     | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor
take in for questioning  | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
take into custody        | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
take over                | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
take possession          | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)/in(obj)                                  | obj=@seizable, actor, subj!=@sport
take prisoner            | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
tap                      | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor
tap                      | v | COERCE cyber          | subj > of/on/gen(obj)/into                                                | obj=cyberattack;virus;malware;cyber;website;network;server;computer;e-mail;email;phone, actor
throw                    | v | COERCE arrest         | subj > obj/gen(obj)                                                       | into=custody;jail;prison;detention, recipient
throw into jail          | v | COERCE arrest         | subj > obj/gen(obj)/of(obj)                                               | obj!=@abstract;@seizable;attention;decline;slide;growth;spread;trend
tighten                  | v | COERCE restrict       | subj > on/gen(obj)/in/of(obj)/against/for/from                            | obj=ban;restriction;limit;curb;control;decree;crackdown;prohibition;blockade;clampdown;siege;closure;law;blackout;moratorium;rule;state, actor, obj!=sanction
topple                   | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
topple                   | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor
topple                   | v | COERCE seize          | subj > obj/gen(obj)                                                       | both
turn away                | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
turn back                | v | COERCE deport         | subj > obj/gen(obj)/to                                                    | obj=@foreigner;@captive;rebel
uphold                   | v | COERCE restrict       | subj > gen(obj)/in/of(obj)                                                | subj=court;judge;tribunal, obj=law;ban;decision;order;election;party;result;decree;vote;injunction;policy, actor
uproot                   | v | COERCE deport         | subj > obj/gen(obj)/from                                                  | from=home;land;house;village;camp, actor
usurp                    | v | COERCE seize          | subj > obj/gen(obj)/from/of(obj)                                          | actor, obj!=@abstract;@person_word
usurp                    | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor
void                     | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
wiretap                  | v | COERCE cyber          | subj > obj/gen(obj)/of(obj)                                               | obj!=elephant, actor
withdraw                 | v | COERCE restrict       | subj > gen(obj)/of(obj)/in                                                | obj=election;result;vote;poll;license;licence;permit;referendum;registration;candidacy;rally;march;demonstration;protest, actor
withhold                 | v | COERCE withhold       | subj > from/gen(obj)/to                                                   | obj=information;evidence;document;body;truth;detail;passport;salary, actor
wrest                    | v | COERCE seize          | subj > in/of(obj)/from/over(obj)                                          | obj=power;control;coup;putsch;government, actor

# nouns
@ lemma | pos | act | frame | if
annexation              | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
apprehension            | n | COERCE arrest         | by/adj/comp > of/gen/gen(of)                    |
arrest                  | n | COERCE arrest         | by/adj/comp > of/gen/gen(of)                    |
arrest warrant          | n | COERCE arrest         | by/adj/comp > of/gen/gen(of)                    |
ban                     | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
blockade                | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
capture                 | n | COERCE arrest         | by/adj/comp > of/gen/gen(of)                    |
censorship              | n | COERCE censor         | by/adj/comp/gen > of/on                         | actor
clampdown               | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
closing                 | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
closure                 | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
confiscation            | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
coup                    | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
coup attempt            | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
crackdown               | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
curb                    | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
curfew                  | n | COERCE curfew         | by/adj/comp > on/in                             |
cyber attack            | n | COERCE cyber          | by/gen/adj/comp/from > on/against/of            |
cyber-attack            | n | COERCE cyber          | by/gen/adj/comp/from > on/against/of            |
cyberattack             | n | COERCE cyber          | by/gen/adj/comp/from > on/against/of            |
deportation             | n | COERCE deport         | by/adj/comp > of/gen/to                         | recipient
detention               | n | COERCE arrest         | by/adj/comp > of/gen/gen(of)                    |
disinformation campaign | n | COERCE misinformation | by/gen/adj > against                            | actor
eavesdropping           | n | COERCE cyber          | by/gen/adj/comp/from > on/against/of            |
emergency law           | n | COERCE martial-law    | by/gen/adj > in/on                              |
emergency rule          | n | COERCE martial-law    | by/gen/adj > in/on                              |
expropriation           | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
expulsion               | n | COERCE deport         | by/adj/comp > of/gen/to                         | recipient
gag order               | n | COERCE censor         | by/adj/comp/gen > of/on                         | actor
hacker attack           | n | COERCE cyber          | by/gen/adj/comp/from > on/against/of            |
hacking                 | n | COERCE cyber          | by/gen/adj/comp/from > on/against/of            |
harassment              | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
house arrest            | n | COERCE arrest         | by/adj/comp > of/gen/gen(of)                    |
house search            | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
house-to-house search   | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
imprisonment            | n | COERCE arrest         | by/adj/comp > of/gen/gen(of)                    |
incarceration           | n | COERCE arrest         | by/adj/comp > of/gen/gen(of)                    |
injunction              | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
internment              | n | COERCE arrest         | by/adj/comp > of/gen/gen(of)                    |
jailing                 | n | COERCE arrest         | by/adj/comp > of/gen/gen(of)                    |
looting                 | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
martial law             | n | COERCE martial-law    | by/gen/adj > in/on                              |
misinformation campaign | n | COERCE misinformation | by/gen/adj > against                            | actor
nationalization         | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
news blackout           | n | COERCE censor         | by/adj/comp/gen > of/on                         | actor
occupation              | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
overthrow               | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
persecution             | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
police raid             | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
prohibition             | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
propaganda campaign     | n | COERCE misinformation | by/gen/adj > against                            | actor
putsch                  | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
repatriation            | n | COERCE deport         | by/adj/comp > of/gen/to                         | recipient
repression              | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
restriction             | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
round-up                | n | COERCE arrest         | by/adj/comp > of/gen/gen(of)                    |
roundup                 | n | COERCE arrest         | by/adj/comp > of/gen/gen(of)                    |
seizure                 | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
siege                   | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
smear campaign          | n | COERCE misinformation | by/gen/adj > against                            | actor
state of emergency      | n | COERCE martial-law    | by/gen/adj > in/on                              |
state of siege          | n | COERCE martial-law    | by/gen/adj > in/on                              |
suppression             | n | COERCE restrict       | by/adj/comp/gen/from > on/against/of/gen(on)/in | actor
takeover                | n | COERCE seize          | by/adj/comp/gen > of/on/in/against              | actor
wiretapping             | n | COERCE cyber          | by/gen/adj/comp/from > on/against/of            |

# adjectives and participles as predicates
@ lemma | pos | act | frame | if
under | a | COERCE arrest | - > subj | under=arrest, recipient

# fixed phrases
@ lemma | pos | act | frame | if
behind bar                 | x | COERCE arrest      | - > subj    | recipient
in custody                 | x | COERCE arrest      | - > subj    | recipient
in detention               | x | COERCE arrest      | - > subj    | recipient
under a state of emergency | x | COERCE martial-law | - > subj/in |
under arrest               | x | COERCE arrest      | - > subj    | recipient
under curfew               | x | COERCE curfew      | - > subj/in |
under house arrest         | x | COERCE arrest      | - > subj    | recipient
under martial law          | x | COERCE martial-law | - > subj/in |
