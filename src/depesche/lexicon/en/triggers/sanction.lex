# SANCTION: reduce or break relations, sanctions and tariffs, halted aid or talks, expelled diplomats, dismissals, convictions.

# verbs
@ lemma | pos | act | frame | if
expel | v | SANCTION expel | subj/from > obj/gen(obj)/adj(obj)/comp(obj) | obj=diplomat;ambassador;envoy;attaché;attache;consul;official;staff, from=*, future=THREATEN expel
break off | v | SANCTION | between(obj)/gen(obj) > with(obj) | obj=relation;relations;tie;ties;contact, passive, any
sever | v | SANCTION | between(obj)/gen(obj) > with(obj) | obj=relation;relations;tie;ties;link, passive, any
stop | v | SANCTION | subj > to/for/obj(clause)/to(clause) | clause=issue;sell;supply;buy;import;export;deliver;ship;finance;fund;pay;lend;process;accept;grant;recognise;recognize, actor, subj!=@business
suspend | v | SANCTION | subj > to/for/gen(obj) | obj=visa;licence;license;permit;accreditation, actor, to=*
halt | v | SANCTION | subj > to/for/gen(obj) | obj=visa;licence;license;permit;import;export, actor
cease | v | SANCTION | subj > to/for/obj(clause)/to(clause) | clause=issue;sell;supply;buy;import;export;deliver;ship;fund;pay;lend, actor, subj!=@business
revoke | v | SANCTION | subj > of(obj)/gen(obj)/from/to/for | obj=visa;accreditation;citizenship;passport;immunity;invitation;membership;licence;license;status;permit, actor
cancel | v | SANCTION | subj > of(obj)/gen(obj)/from/to/for | obj=visa;accreditation;citizenship;passport;membership, actor
put on hold | v | SANCTION discontinue | subj/between(obj)/with(obj)/gen(obj) > - | obj=talk;talks;negotiation;dialogue;cooperation;contact;relation;aid;accession, any
break down | v | SANCTION discontinue | between(subj)/with(subj)/gen(subj) > - | subj=talk;talks;negotiation;dialogue, any
sack | v | SANCTION expel | subj > obj/gen(obj)/of(obj) | obj=@official_word;government;cabinet;council;court;board;minister;judge;commander;chief;general;governor;ambassador, actor
fire | v | SANCTION expel | subj > obj/gen(obj)/of(obj) | obj=government;cabinet;council;court;board;minister;judge;commander;chief;general;governor;ambassador;prosecutor;chancellor;director;secretary, actor
dismiss | v | SANCTION expel | subj > obj/gen(obj)/of(obj) | obj=court;council;board;commission;judiciary;judge;government;cabinet, actor
give | v | SANCTION expel | subj > dat/obj/gen(obj) | obj=hour;day;week;month;deadline;notice;ultimatum, clause=leave;depart;go;quit, actor, future=THREATEN expel
designate | v | SANCTION | subj > obj/gen(obj) | as=terrorist;organisation;organization;group;entity;supporter, actor, future=THREATEN restrict
designate | v | SANCTION | subj > obj/gen(obj) | obj=group;militia;movement;organisation;organization;company;person, clause=terrorist, actor, future=THREATEN restrict
abandon              | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor, future=THREATEN relations
abandon              | v | SANCTION withdraw    | subj > of/from                                                  | obj=coalition;organization;organisation;alliance;treaty;pact;government;NATO;EU;union;commonwealth;cartel;talk;bloc, actor, subj!=@office_holder, future=THREATEN relations
abrogate             | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
adjourn              | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor, future=THREATEN relations
adopt                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
announce             | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
annul                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
apply                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
approve              | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
ask                  | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@expellee;person;group, actor, clause=leave;depart;go;quit, future=THREATEN expel
ask to leave         | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player, future=THREATEN expel
award                | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
axe                  | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
ban                  | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
ban                  | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor, future=THREATEN restrict
ban                  | v | SANCTION discontinue | subj > to/to(obj)/for(obj)/gen(obj)/in(obj)                     | obj=aid;assistance;support;help;loan;export;sale;shipment;funding;arm;weapon, both, future=THREATEN relations
banish               | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player, future=THREATEN expel
banish               | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | future=THREATEN expel
bar                  | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
bar                  | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player, future=THREATEN expel
bar                  | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
bar                  | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor, future=THREATEN restrict
bar                  | v | SANCTION discontinue | subj > to/to(obj)/for(obj)/gen(obj)/in(obj)                     | obj=aid;assistance;support;help;loan;export;sale;shipment;funding;arm;weapon, both, future=THREATEN relations
blacklist            | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
blacklist            | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor, future=THREATEN restrict
block                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
block                | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*, future=THREATEN relations
block                | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor, future=THREATEN restrict
block                | v | SANCTION discontinue | subj > to/to(obj)/for(obj)/gen(obj)/in(obj)                     | obj=aid;assistance;support;help;loan;export;sale;shipment;funding;arm;weapon, both, future=THREATEN relations
boycott              | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
boycott              | v | SANCTION             | subj > obj/gen(obj)                                             | both, obj=state, future=THREATEN restrict
break                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
break                | v | SANCTION             | subj > with/gen(with)                                           | with=tie;relation;past;tradition, actor, future=THREATEN restrict
break away           | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor, future=THREATEN relations
break down           | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor, future=THREATEN relations
break down           | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting, future=THREATEN relations
break off            | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
break off            | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor, future=THREATEN relations
break up             | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting, future=THREATEN relations
bring home           | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor, future=THREATEN relations
call home            | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor, future=THREATEN relations
cancel               | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
cancel               | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor, future=THREATEN expel
cancel               | v | SANCTION discontinue | subj > to/to(obj)/for/for(of)/for(obj)/with(obj)/with           | obj=part;program;programme;some;most;all;half;portion;delivery;construction;work;process;accord, both, future=THREATEN relations
cashier              | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
cease                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
censure              | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
clamp                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
clap                 | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
close                | v | SANCTION             | subj > on/in/to                                                 | obj=embassy;consulate;mission;office;bureau, actor, subj!=@protester, future=THREATEN restrict
cold-shoulder        | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
collapse             | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor, future=THREATEN relations
collapse             | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting, future=THREATEN relations
condemn              | v | SANCTION convict     | subj > obj/gen(obj)                                             | to=death;prison;jail;year;imprisonment;life;month;hanging;term;lash;labor;labour
condemn              | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
confirm              | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
convict              | v | SANCTION convict     | subj > obj/gen(obj)                                             |
convict              | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
court-martial        | v | SANCTION convict     | subj > obj/gen(obj)                                             |
curtail              | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
cut                  | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
cut                  | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*, future=THREATEN relations
cut                  | v | SANCTION discontinue | subj > to/to(obj)/for/for(of)/for(obj)/with(obj)/with           | obj=part;program;programme;some;most;all;half;portion;delivery;construction;work;process;accord, both, future=THREATEN relations
cut back             | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
cut off              | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
cut off              | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*, future=THREATEN relations
deadlock             | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor, future=THREATEN relations
deadlock             | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting, future=THREATEN relations
declare              | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
declare              | v | SANCTION convict     | subj > obj/gen(obj)                                             | guilty=*
declare persona      | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player, future=THREATEN expel
decree               | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
delay                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
delay                | v | SANCTION discontinue | subj > to/to(obj)/for/for(of)/for(obj)/with(obj)/with           | obj=part;program;programme;some;most;all;half;portion;delivery;construction;work;process;accord, both, future=THREATEN relations
deliver              | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
demote               | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
deny                 | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
deny                 | v | SANCTION withdraw    | subj > from/for/gen(obj)                                        | obj=support;backing;recognition;confidence;membership;loyalty;endorsement, actor, future=THREATEN relations
deny                 | v | SANCTION discontinue | subj > to/to(obj)/for(obj)/gen(obj)/in(obj)                     | obj=aid;assistance;support;help;loan;export;sale;shipment;funding;arm;weapon, both, future=THREATEN relations
deport               | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player, future=THREATEN expel
deprive              | v | SANCTION expel       | subj > obj/gen(obj)                                             | of=post;duty;command;immunity;citizenship;title;office;rank;position, future=THREATEN expel
desert               | v | SANCTION withdraw    | subj > of/from                                                  | obj=coalition;organization;organisation;alliance;treaty;pact;government;NATO;EU;union;commonwealth;cartel;talk;bloc, actor, subj!=@office_holder, future=THREATEN relations
dethrone             | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
disbar               | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
discipline           | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
discontinue          | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
discontinue          | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor, future=THREATEN relations
discontinue          | v | SANCTION discontinue | subj > to/to(obj)/for/for(of)/for(obj)/with(obj)/with           | obj=part;program;programme;some;most;all;half;portion;delivery;construction;work;process;accord, both, future=THREATEN relations
dismiss              | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
dismiss              | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
dispense             | v | SANCTION             | subj > with/gen(with)                                           | with=tie;relation;past;tradition, actor, future=THREATEN restrict
displace             | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | future=THREATEN expel
disqualify           | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
disqualify           | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
disqualify           | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
downgrade            | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
downgrade            | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
drive                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
drive                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | obj=@person_word;Muslim;Serb;Croat;Albanian;Christian;Hindu;Tutsi;Hutu, from=home;house;village;town;land;region;state, actor, future=THREATEN expel
drop                 | v | SANCTION withdraw    | subj > from/for/gen(obj)                                        | obj=support;backing;recognition;confidence;membership;loyalty;endorsement, actor, future=THREATEN relations
drop                 | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
drop                 | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
drop out             | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor, future=THREATEN relations
drop out             | v | SANCTION withdraw    | subj > of/from/gen(of)                                          | of=government;coalition;organization;organisation;alliance;treaty;pact;NATO;union;talk;deal, actor, future=THREATEN relations
eject                | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player, future=THREATEN expel
embargo              | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
enact                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
end                  | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
end                  | v | SANCTION withdraw    | subj > from/for/gen(obj)                                        | obj=support;backing;recognition;confidence;membership;loyalty;endorsement, actor, future=THREATEN relations
enforce              | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
evacuate             | v | SANCTION             | subj > on/in/to                                                 | obj=embassy;consulate;mission;office;bureau, actor, subj!=@protester, future=THREATEN restrict
evacuate             | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor, future=THREATEN relations
evict                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | future=THREATEN expel
exclude              | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
exclude              | v | SANCTION             | subj > obj/gen(obj)                                             | both, obj=state, future=THREATEN restrict
excommunicate        | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | future=THREATEN expel
exile                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | future=THREATEN expel
exit                 | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor, future=THREATEN relations
exit                 | v | SANCTION withdraw    | subj > of/from                                                  | obj=coalition;organization;organisation;alliance;treaty;pact;government;NATO;EU;union;commonwealth;cartel;talk;bloc, actor, subj!=@office_holder, future=THREATEN relations
expel                | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player, future=THREATEN expel
expel                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | future=THREATEN expel
expel                | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
expel                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
expel                | v | SANCTION             | subj > obj/gen(obj)                                             | both, obj=state, future=THREATEN restrict
extend               | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
fail                 | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting, future=THREATEN relations
find                 | v | SANCTION convict     | subj > obj/gen(obj)                                             | guilty=*
find guilty          | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
fine                 | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
fine                 | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
fire                 | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
fire                 | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
forbid               | v | SANCTION discontinue | subj > to/to(obj)/for(obj)/gen(obj)/in(obj)                     | obj=aid;assistance;support;help;loan;export;sale;shipment;funding;arm;weapon, both, future=THREATEN relations
force                | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@expellee;person;group, actor, clause=leave;depart;go;quit, future=THREATEN expel
founder              | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting, future=THREATEN relations
freeze               | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
freeze               | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor, future=THREATEN relations
freeze               | v | SANCTION discontinue | subj > to/to(obj)/for/for(of)/for(obj)/with(obj)/with           | obj=part;program;programme;some;most;all;half;portion;delivery;construction;work;process;accord, both, future=THREATEN relations
freeze               | v | SANCTION discontinue | subj > for/to/with/for(obj)/to(obj)/with(obj)/gen(obj)          | obj=program;programme;cooperation;assistance;aid, both, future=THREATEN relations
get                  | v | SANCTION convict     | - > subj                                                        | obj=sentence;verdict;term;penalty;fine, recipient, subj=@person_word;person;@office_holder;member;dissident
get out              | v | SANCTION withdraw    | subj > of/from/gen(of)                                          | of=government;coalition;organization;organisation;alliance;treaty;pact;NATO;union;talk;deal, actor, future=THREATEN relations
give                 | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
give                 | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@expellee;person;group, actor, clause=leave;depart;go;quit, future=THREATEN expel
halt                 | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
halt                 | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor, future=THREATEN relations
halt                 | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*, future=THREATEN relations
halt                 | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor, future=THREATEN restrict
halt                 | v | SANCTION discontinue | subj > to/to(obj)/for/for(of)/for(obj)/with(obj)/with           | obj=part;program;programme;some;most;all;half;portion;delivery;construction;work;process;accord, both, future=THREATEN relations
halt                 | v | SANCTION discontinue | subj > to/to(obj)/gen(obj)/with(obj)                            | actor, obj=delivery;deliveries;shipment;supply;supplies;sale;aid;assistance;export;exports;flight;payment, future=THREATEN relations
hand down            | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
hit                  | v | SANCTION             | subj > obj/gen(obj)                                             | with=embargo;sanction;tariff;ban;boycott;penalty, actor, future=THREATEN restrict
hold back            | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
hold up              | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
impose               | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
impose               | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
imprison             | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
institute            | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
instruct             | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@expellee;person;group, actor, clause=leave;depart;go;quit, future=THREATEN expel
interrupt            | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
introduce            | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
invoke               | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
isolate              | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
isolate              | v | SANCTION             | subj > obj/gen(obj)                                             | both, obj=state, future=THREATEN restrict
issue                | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
jail                 | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
keep                 | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
kick                 | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
kick out             | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player, future=THREATEN expel
lay off              | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
leave                | v | SANCTION withdraw    | subj > of/from                                                  | obj=coalition;organization;organisation;alliance;treaty;pact;government;NATO;EU;union;commonwealth;cartel;talk;bloc, actor, subj!=@office_holder, future=THREATEN relations
levy                 | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
lift                 | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor, future=THREATEN expel
limit                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
limit                | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor, future=THREATEN restrict
lower                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
maintain             | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
opt out              | v | SANCTION withdraw    | subj > of/from/gen(of)                                          | of=government;coalition;organization;organisation;alliance;treaty;pact;NATO;union;talk;deal, actor, future=THREATEN relations
order                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
order                | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@expellee;person;group, actor, clause=leave;depart;go;quit, future=THREATEN expel
order out            | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player, future=THREATEN expel
ostracise            | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
ostracize            | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
ostracize            | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | future=THREATEN expel
oust                 | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player, future=THREATEN expel
oust                 | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | future=THREATEN expel
oust                 | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
oust                 | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
outlaw               | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor, future=THREATEN restrict
outlaw               | v | SANCTION discontinue | subj > to/to(obj)/for(obj)/gen(obj)/in(obj)                     | obj=aid;assistance;support;help;loan;export;sale;shipment;funding;arm;weapon, both, future=THREATEN relations
pass                 | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
pass                 | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
penalise             | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
penalize             | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
place                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
plead                | v | SANCTION convict     | subj > obj/gen(obj)                                             | guilty=*
prohibit             | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor, future=THREATEN restrict
prohibit             | v | SANCTION discontinue | subj > to/to(obj)/for(obj)/gen(obj)/in(obj)                     | obj=aid;assistance;support;help;loan;export;sale;shipment;funding;arm;weapon, both, future=THREATEN relations
pronounce            | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
pull                 | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor, future=THREATEN relations
pull                 | v | SANCTION withdraw    | subj > from/for/gen(obj)                                        | obj=support;backing;recognition;confidence;membership;loyalty;endorsement, actor, future=THREATEN relations
pull out             | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor, future=THREATEN relations
pull out             | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor, future=THREATEN relations
pull out             | v | SANCTION withdraw    | subj > of/from/gen(of)                                          | of=government;coalition;organization;organisation;alliance;treaty;pact;NATO;union;talk;deal, actor, future=THREATEN relations
punish               | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
punish               | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
punish               | v | SANCTION             | subj > obj/gen(obj)                                             | with=embargo;sanction;tariff;ban;boycott;penalty, actor, future=THREATEN restrict
purge                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | future=THREATEN expel
quit                 | v | SANCTION withdraw    | subj > of/from                                                  | obj=coalition;organization;organisation;alliance;treaty;pact;government;NATO;EU;union;commonwealth;cartel;talk;bloc, actor, subj!=@office_holder, future=THREATEN relations
raise                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
recall               | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor, future=THREATEN relations
receive              | v | SANCTION convict     | - > subj                                                        | obj=sentence;verdict;term;penalty;fine, recipient, subj=@person_word;person;@office_holder;member;dissident
reconsider           | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
reduce               | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
reduce               | v | SANCTION discontinue | subj > to/to(obj)/for/for(of)/for(obj)/with(obj)/with           | obj=part;program;programme;some;most;all;half;portion;delivery;construction;work;process;accord, both, future=THREATEN relations
reimpose             | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
relieve              | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
relieve              | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
relieve              | v | SANCTION expel       | subj > obj/gen(obj)                                             | of=post;duty;command;immunity;citizenship;title;office;rank;position, future=THREATEN expel
remove               | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor, future=THREATEN relations
remove               | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
remove               | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
renew                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
replace              | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
reprimand officially | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
rescind              | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
rescind              | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor, future=THREATEN expel
reshuffle            | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
resign               | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor, future=THREATEN relations
restrict             | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
restrict             | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor, future=THREATEN restrict
restrict             | v | SANCTION discontinue | subj > to/to(obj)/for(obj)/gen(obj)/in(obj)                     | obj=aid;assistance;support;help;loan;export;sale;shipment;funding;arm;weapon, both, future=THREATEN relations
retire               | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor, future=THREATEN relations
retire               | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
return               | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
review               | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
revoke               | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
revoke               | v | SANCTION withdraw    | subj > from/for/gen(obj)                                        | obj=support;backing;recognition;confidence;membership;loyalty;endorsement, actor, future=THREATEN relations
revoke               | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor, future=THREATEN expel
rule                 | v | SANCTION convict     | subj > obj/gen(obj)                                             | guilty=*
rupture              | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
sack                 | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
sanction             | v | SANCTION             | subj > obj/gen(obj)                                             | both, future=THREATEN restrict
scale back           | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
scrap                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
seal                 | v | SANCTION             | subj > on/in/to                                                 | obj=embassy;consulate;mission;office;bureau, actor, subj!=@protester, future=THREATEN restrict
secede               | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor, future=THREATEN relations
send home            | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player, future=THREATEN expel
sentence             | v | SANCTION convict     | subj > obj/gen(obj)                                             | to=death;prison;jail;year;imprisonment;life;month;hanging;term;lash;labor;labour
sentence             | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
serve                | v | SANCTION convict     | - > subj                                                        | obj=sentence;verdict;term;penalty;fine, recipient, subj=@person_word;person;@office_holder;member;dissident
sever                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
shut                 | v | SANCTION             | subj > on/in/to                                                 | obj=embassy;consulate;mission;office;bureau, actor, subj!=@protester, future=THREATEN restrict
shut down            | v | SANCTION             | subj > on/in/to                                                 | obj=embassy;consulate;mission;office;bureau, actor, subj!=@protester, future=THREATEN restrict
shut off             | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
shut off             | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*, future=THREATEN relations
slap                 | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
slash                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
split                | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor, future=THREATEN relations
stall                | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting, future=THREATEN relations
stop                 | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
stop                 | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*, future=THREATEN relations
stop                 | v | SANCTION discontinue | subj > to/to(obj)/for/for(of)/for(obj)/with(obj)/with           | obj=part;program;programme;some;most;all;half;portion;delivery;construction;work;process;accord, both, future=THREATEN relations
stop                 | v | SANCTION discontinue | subj > to/to(obj)/gen(obj)/with(obj)                            | actor, obj=delivery;deliveries;shipment;supply;supplies;sale;aid;assistance;export;exports;flight;payment, future=THREATEN relations
strengthen           | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
strike               | v | SANCTION             | subj > obj/gen(obj)                                             | with=embargo;sanction;tariff;ban;boycott;penalty, actor, future=THREATEN restrict
strip                | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
strip                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
strip                | v | SANCTION expel       | subj > obj/gen(obj)                                             | of=post;duty;command;immunity;citizenship;title;office;rank;position, future=THREATEN expel
strip                | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor, future=THREATEN expel
suspend              | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, subj!=@carrier, actor, future=THREATEN restrict
suspend              | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor, future=THREATEN relations
suspend              | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
suspend              | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
suspend              | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor, future=THREATEN expel
suspend              | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*, future=THREATEN relations
suspend              | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, subj!=@carrier, actor, future=THREATEN restrict
suspend              | v | SANCTION discontinue | subj > to/to(obj)/for/for(of)/for(obj)/with(obj)/with           | obj=part;program;programme;some;most;all;half;portion;delivery;construction;work;process;accord, both, future=THREATEN relations
suspend              | v | SANCTION             | subj > obj/gen(obj)                                             | both, obj=state, future=THREATEN restrict
suspend              | v | SANCTION discontinue | subj > for/to/with/for(obj)/to(obj)/with(obj)/gen(obj)          | obj=program;programme;cooperation;assistance;aid, both, future=THREATEN relations
target               | v | SANCTION             | subj > obj/gen(obj)                                             | with=embargo;sanction;tariff;ban;boycott;penalty, actor, future=THREATEN restrict
tell                 | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@expellee;person;group, actor, clause=leave;depart;go;quit, future=THREATEN expel
terminate            | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
terminate            | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor, future=THREATEN relations
throw                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council, future=THREATEN expel
throw out            | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player, future=THREATEN expel
tighten              | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
topple               | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
toughen              | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
transfer             | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
turn off             | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
unseat               | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | future=THREATEN expel
unseat               | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
uphold               | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
uproot               | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | obj!=tree;plant;vine;olive;crop, future=THREATEN expel
vote out             | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, obj!=@sport;shot;gun;question;idea;suggestion;claim, future=THREATEN expel
walk out             | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor, future=THREATEN relations
widen                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor, future=THREATEN restrict
withdraw             | v | SANCTION withdraw    | subj > from/from(obj)/to/to(obj)/in(obj)/gen(obj) | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor, future=THREATEN relations
withdraw             | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor, future=THREATEN relations
withdraw             | v | SANCTION withdraw    | subj > from/for/gen(obj)                                        | obj=support;backing;recognition;confidence;membership;loyalty;endorsement, actor, future=THREATEN relations
withdraw             | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor, future=THREATEN expel
withdraw             | v | SANCTION withdraw    | subj > from/gen(from)                                           | from=summit;talk;talks;treaty;organisation;organization;alliance;commission;pact;agreement;conference;union;council;court, actor, future=THREATEN relations
withhold             | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor, future=THREATEN restrict
withhold             | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*, future=THREATEN relations
withhold             | v | SANCTION discontinue | subj > to/to(obj)/for/for(of)/for(obj)/with(obj)/with           | obj=part;program;programme;some;most;all;half;portion;delivery;construction;work;process;accord, both, future=THREATEN relations

# nouns
@ lemma | pos | act | frame | if
arms embargo     | n | SANCTION          | gen/by/adj/comp/from/subj > against/on/to/gen(on)/obj | recipient
banishment       | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
boycott          | n | SANCTION          | gen/by/adj/comp/from/subj > against/on/to/gen(on)/obj | recipient
breakdown        | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
cessation        | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
collapse         | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
conviction       | n | SANCTION convict  | by/subj > of/gen/against/on/obj                       | recipient
countermeasure   | n | SANCTION          | gen/by/adj/comp/from/subj > against/on/to/gen(on)/obj | recipient
cut              | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
cutoff           | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
death sentence   | n | SANCTION convict  | by/subj > of/gen/against/on/obj                       | recipient
departure        | n | SANCTION withdraw | gen/by/subj > from/of/obj                             | actor, from=organization;organisation;treaty;pact;talk;alliance;coalition;NATO;union;government;agreement
dismissal        | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
dismissal        | n | SANCTION expel    | by/adj/comp/subj > of/gen(of)/gen/obj                 | recipient, of=@expellee;@office_holder
embargo          | n | SANCTION          | gen/by/adj/comp/from/subj > against/on/to/gen(on)/obj | recipient
eviction         | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
exclusion        | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
exit             | n | SANCTION withdraw | gen/by/subj > from/of/obj                             | actor, from=organization;organisation;treaty;pact;talk;alliance;coalition;NATO;union;government;agreement
expulsion        | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
expulsion        | n | SANCTION expel    | by/adj/comp/subj > of/gen(of)/gen/obj                 | recipient, of=@expellee;@office_holder
firing           | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
freeze           | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
halt             | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
interruption     | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
jail sentence    | n | SANCTION convict  | by/subj > of/gen/against/on/obj                       | recipient
jail term        | n | SANCTION convict  | by/subj > of/gen/against/on/obj                       | recipient
layoff           | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
life sentence    | n | SANCTION convict  | by/subj > of/gen/against/on/obj                       | recipient
ouster           | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
ouster           | n | SANCTION expel    | by/adj/comp/subj > of/gen(of)/gen/obj                 | recipient, of=@expellee;@office_holder
penalty          | n | SANCTION          | gen/by/adj/comp/from/subj > against/on/to/gen(on)/obj | recipient
prison sentence  | n | SANCTION convict  | by/subj > of/gen/against/on/obj                       | recipient
prison term      | n | SANCTION convict  | by/subj > of/gen/against/on/obj                       | recipient
pullout          | n | SANCTION withdraw | gen/by/subj > from/of/obj                             | actor, from=organization;organisation;treaty;pact;talk;alliance;coalition;NATO;union;government;agreement
punitive duty    | n | SANCTION          | gen/by/adj/comp/from/subj > against/on/to/gen(on)/obj | recipient
punitive measure | n | SANCTION          | gen/by/adj/comp/from/subj > against/on/to/gen(on)/obj | recipient
purge            | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
recall           | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
reduction        | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
removal          | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
removal          | n | SANCTION expel    | by/adj/comp/subj > of/gen(of)/gen/obj                 | recipient, of=@expellee;@office_holder
reshuffle        | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
sacking          | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
sacking          | n | SANCTION expel    | by/adj/comp/subj > of/gen(of)/gen/obj                 | recipient, of=@expellee;@office_holder
sanction         | n | SANCTION          | gen/by/adj/comp/from/subj > against/on/to/gen(on)/obj | recipient
sanctions        | n | SANCTION          | gen/by/adj/comp/from/subj > against/on/to/gen(on)/obj | recipient
secession        | n | SANCTION withdraw | gen/by/subj > from/of/obj                             | actor, from=organization;organisation;treaty;pact;talk;alliance;coalition;NATO;union;government;agreement
sentencing       | n | SANCTION convict  | by/subj > of/gen/against/on/obj                       | recipient
severance        | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
severing         | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
stoppage         | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
suspension       | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
suspension       | n | SANCTION expel    | by/adj/comp/subj > of/gen/from/obj                    | recipient
tariff           | n | SANCTION          | gen/by/adj/comp/from/subj > against/on/to/gen(on)/obj | recipient
termination      | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act
trade embargo    | n | SANCTION          | gen/by/adj/comp/from/subj > against/on/to/gen(on)/obj | recipient
trade sanction   | n | SANCTION          | gen/by/adj/comp/from/subj > against/on/to/gen(on)/obj | recipient
trade war        | n | SANCTION          | gen/by/adj/comp/from/subj > against/on/to/gen(on)/obj | recipient
verdict          | n | SANCTION convict  | by/subj > of/gen/against/on/obj                       | recipient
walkout          | n | SANCTION withdraw | gen/by/subj > from/of/obj                             | actor, from=organization;organisation;treaty;pact;talk;alliance;coalition;NATO;union;government;agreement
withdrawal       | n | SANCTION withdraw | gen/by/subj > from/of/obj                             | actor, from=organization;organisation;treaty;pact;talk;alliance;coalition;NATO;union;government;agreement
withholding      | n | SANCTION          | gen/by/adj/of/subj > of/to/with/obj                   | actor, of=@cooperation_act

# adjectives and participles as predicates
@ lemma | pos | act | frame | if
guilty | a | SANCTION convict | - > subj | recipient, of=@misdeed;crime;treason;fraud;corruption;murder;charge;spying
call off | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
end | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
break off | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
abandon | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
scrap | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
terminate | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
revoke | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
renounce | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
cancel | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
rescind | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
annul | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
tear up | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
withdraw | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | from=ceasefire;cease-fire;truce;armistice, actor
break | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
halt | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
freeze | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
suspend | v | SANCTION discontinue | subj > with/with(obj)/gen(obj)/between(obj)/from | obj=ceasefire;cease-fire;truce;armistice, actor
