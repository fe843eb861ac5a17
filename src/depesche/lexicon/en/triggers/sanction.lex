# SANCTION: reduce or break relations, sanctions and tariffs, halted aid or talks, expelled diplomats, dismissals, convictions.

# verbs
@ lemma | pos | act | frame | if
abandon              | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor
abandon              | v | SANCTION withdraw    | subj > of/from                                                  | obj=coalition;organization;organisation;alliance;treaty;pact;government;NATO;EU;union;commonwealth;cartel;talk;bloc, actor, subj!=@office_holder
abrogate             | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
adjourn              | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor
adopt                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
announce             | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
annul                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
apply                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
approve              | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
ask to leave         | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player
award                | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
axe                  | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
ban                  | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
ban                  | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor
banish               | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player
banish               | v | SANCTION expel       | subj > obj/gen(obj)/from                                        |
bar                  | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
bar                  | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player
bar                  | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
bar                  | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor
blacklist            | v | SANCTION             | subj > obj/gen(obj)                                             | both
blacklist            | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor
block                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
block                | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*
block                | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor
boycott              | v | SANCTION             | subj > obj/gen(obj)                                             | both
break                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
break                | v | SANCTION             | subj > with/gen(with)                                           | with=tie;relation;past;tradition, actor
break away           | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor
break down           | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor
break down           | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting
break off            | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
break off            | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor
break up             | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting
bring home           | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor
call home            | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor
cancel               | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
cancel               | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor
cashier              | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
cease                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
censure              | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
clamp                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
clap                 | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
close                | v | SANCTION             | subj > on/in/to                                                 | obj=embassy;consulate;mission;office;bureau, actor, subj!=@protester
cold-shoulder        | v | SANCTION             | subj > obj/gen(obj)                                             | both
collapse             | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor
collapse             | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting
condemn              | v | SANCTION convict     | subj > obj/gen(obj)                                             | to=death;prison;jail;year;imprisonment;life;month;hanging;term;lash;labor;labour
condemn              | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
confirm              | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
convict              | v | SANCTION convict     | subj > obj/gen(obj)                                             |
convict              | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
court-martial        | v | SANCTION convict     | subj > obj/gen(obj)                                             |
curtail              | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
cut                  | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
cut                  | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*
cut back             | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
cut off              | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
cut off              | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*
deadlock             | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor
deadlock             | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting
declare              | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
declare              | v | SANCTION convict     | subj > obj/gen(obj)                                             | guilty=*
declare persona      | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player
decree               | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
delay                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
deliver              | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
demote               | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
deny                 | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
deny                 | v | SANCTION withdraw    | subj > from/for/gen(obj)                                        | obj=support;backing;recognition;confidence;membership;loyalty;endorsement, actor
deport               | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player
deprive              | v | SANCTION expel       | subj > obj/gen(obj)                                             | of=post;duty;command;immunity;citizenship;title;office;rank;position
desert               | v | SANCTION withdraw    | subj > of/from                                                  | obj=coalition;organization;organisation;alliance;treaty;pact;government;NATO;EU;union;commonwealth;cartel;talk;bloc, actor, subj!=@office_holder
dethrone             | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
disbar               | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
discipline           | v | SANCTION             | subj > obj/gen(obj)                                             | both
discontinue          | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
discontinue          | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor
dismiss              | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
dismiss              | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
dispense             | v | SANCTION             | subj > with/gen(with)                                           | with=tie;relation;past;tradition, actor
displace             | v | SANCTION expel       | subj > obj/gen(obj)/from                                        |
disqualify           | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
disqualify           | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
disqualify           | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
downgrade            | v | SANCTION             | subj > obj/gen(obj)                                             | both
downgrade            | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
drive                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
drop                 | v | SANCTION withdraw    | subj > from/for/gen(obj)                                        | obj=support;backing;recognition;confidence;membership;loyalty;endorsement, actor
drop                 | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
drop                 | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
drop out             | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor
drop out             | v | SANCTION withdraw    | subj > of/from/gen(of)                                          | of=government;coalition;organization;organisation;alliance;treaty;pact;NATO;union;talk;deal, actor
eject                | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player
embargo              | v | SANCTION             | subj > obj/gen(obj)                                             | both
enact                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
end                  | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
end                  | v | SANCTION withdraw    | subj > from/for/gen(obj)                                        | obj=support;backing;recognition;confidence;membership;loyalty;endorsement, actor
enforce              | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
evacuate             | v | SANCTION             | subj > on/in/to                                                 | obj=embassy;consulate;mission;office;bureau, actor, subj!=@protester
evacuate             | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor
evict                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        |
exclude              | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
excommunicate        | v | SANCTION expel       | subj > obj/gen(obj)/from                                        |
exile                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        |
exit                 | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor
exit                 | v | SANCTION withdraw    | subj > of/from                                                  | obj=coalition;organization;organisation;alliance;treaty;pact;government;NATO;EU;union;commonwealth;cartel;talk;bloc, actor, subj!=@office_holder
expel                | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player
expel                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        |
expel                | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
expel                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
extend               | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
fail                 | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting
find                 | v | SANCTION convict     | subj > obj/gen(obj)                                             | guilty=*
find guilty          | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
fine                 | v | SANCTION             | subj > obj/gen(obj)                                             | both
fine                 | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
fire                 | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
fire                 | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
founder              | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting
freeze               | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
freeze               | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor
get                  | v | SANCTION convict     | - > subj                                                        | obj=sentence;verdict;term;penalty;fine, recipient, subj=@person_word;person;@office_holder;member;dissident
get out              | v | SANCTION withdraw    | subj > of/from/gen(of)                                          | of=government;coalition;organization;organisation;alliance;treaty;pact;NATO;union;talk;deal, actor
give                 | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
halt                 | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
halt                 | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor
halt                 | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*
halt                 | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor
hand down            | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
hit                  | v | SANCTION             | subj > obj/gen(obj)                                             | with=embargo;sanction;tariff;ban;boycott;penalty, actor
hold back            | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
hold up              | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
impose               | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
impose               | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
imprison             | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
institute            | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
interrupt            | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
introduce            | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
invoke               | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
isolate              | v | SANCTION             | subj > obj/gen(obj)                                             | both
issue                | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
jail                 | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
keep                 | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
kick                 | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
kick out             | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player
lay off              | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
leave                | v | SANCTION withdraw    | subj > of/from                                                  | obj=coalition;organization;organisation;alliance;treaty;pact;government;NATO;EU;union;commonwealth;cartel;talk;bloc, actor, subj!=@office_holder
levy                 | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
lift                 | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor
limit                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
limit                | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor
lower                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
maintain             | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
opt out              | v | SANCTION withdraw    | subj > of/from/gen(of)                                          | of=government;coalition;organization;organisation;alliance;treaty;pact;NATO;union;talk;deal, actor
order                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
order out            | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player
order pay            | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
ostracise            | v | SANCTION             | subj > obj/gen(obj)                                             | both
ostracize            | v | SANCTION             | subj > obj/gen(obj)                                             | both
ostracize            | v | SANCTION expel       | subj > obj/gen(obj)/from                                        |
oust                 | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player
oust                 | v | SANCTION expel       | subj > obj/gen(obj)/from                                        |
oust                 | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
oust                 | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
outlaw               | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor
pass                 | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
pass                 | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
penalise             | v | SANCTION             | subj > obj/gen(obj)                                             | both
penalize             | v | SANCTION             | subj > obj/gen(obj)                                             | both
place                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
plead                | v | SANCTION convict     | subj > obj/gen(obj)                                             | guilty=*
prohibit             | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor
pronounce            | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
pull                 | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor
pull                 | v | SANCTION withdraw    | subj > from/for/gen(obj)                                        | obj=support;backing;recognition;confidence;membership;loyalty;endorsement, actor
pull out             | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor
pull out             | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor
pull out             | v | SANCTION withdraw    | subj > of/from/gen(of)                                          | of=government;coalition;organization;organisation;alliance;treaty;pact;NATO;union;talk;deal, actor
punish               | v | SANCTION             | subj > obj/gen(obj)                                             | both
punish               | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
punish               | v | SANCTION             | subj > obj/gen(obj)                                             | with=embargo;sanction;tariff;ban;boycott;penalty, actor
purge                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        |
quit                 | v | SANCTION withdraw    | subj > of/from                                                  | obj=coalition;organization;organisation;alliance;treaty;pact;government;NATO;EU;union;commonwealth;cartel;talk;bloc, actor, subj!=@office_holder
raise                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
recall               | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor
receive              | v | SANCTION convict     | - > subj                                                        | obj=sentence;verdict;term;penalty;fine, recipient, subj=@person_word;person;@office_holder;member;dissident
reconsider           | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
reduce               | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
reimpose             | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
relieve              | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
relieve              | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
relieve              | v | SANCTION expel       | subj > obj/gen(obj)                                             | of=post;duty;command;immunity;citizenship;title;office;rank;position
remove               | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor
remove               | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
remove               | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
renew                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
replace              | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
reprimand officially | v | SANCTION             | subj > obj/gen(obj)                                             | both
rescind              | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
rescind              | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor
reshuffle            | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
resign               | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor
restrict             | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
restrict             | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor
retire               | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor
retire               | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
return               | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
review               | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
revoke               | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
revoke               | v | SANCTION withdraw    | subj > from/for/gen(obj)                                        | obj=support;backing;recognition;confidence;membership;loyalty;endorsement, actor
revoke               | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor
rule                 | v | SANCTION convict     | subj > obj/gen(obj)                                             | guilty=*
rupture              | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
sack                 | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
sanction             | v | SANCTION             | subj > obj/gen(obj)                                             | both
scale back           | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
scrap                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
seal                 | v | SANCTION             | subj > on/in/to                                                 | obj=embassy;consulate;mission;office;bureau, actor, subj!=@protester
secede               | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor
send home            | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player
sentence             | v | SANCTION convict     | subj > obj/gen(obj)                                             | to=death;prison;jail;year;imprisonment;life;month;hanging;term;lash;labor;labour
sentence             | v | SANCTION convict     | subj > obj/gen(obj)                                             | subj=court;judge;jury;tribunal;magistrate;prosecutor;regulator;commission, obj!=sentence
serve                | v | SANCTION convict     | - > subj                                                        | obj=sentence;verdict;term;penalty;fine, recipient, subj=@person_word;person;@office_holder;member;dissident
sever                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
shut                 | v | SANCTION             | subj > on/in/to                                                 | obj=embassy;consulate;mission;office;bureau, actor, subj!=@protester
shut down            | v | SANCTION             | subj > on/in/to                                                 | obj=embassy;consulate;mission;office;bureau, actor, subj!=@protester
shut off             | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
shut off             | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*
slap                 | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
slash                | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
split                | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor
stall                | v | SANCTION discontinue | subj & with                                                     | subj=talk;negotiation;dialogue;meeting
stop                 | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
stop                 | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*
strengthen           | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
strike               | v | SANCTION             | subj > obj/gen(obj)                                             | with=embargo;sanction;tariff;ban;boycott;penalty, actor
strip                | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
strip                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
strip                | v | SANCTION expel       | subj > obj/gen(obj)                                             | of=post;duty;command;immunity;citizenship;title;office;rank;position
strip                | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor
suspend              | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
suspend              | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor
suspend              | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
suspend              | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
suspend              | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor
suspend              | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*
suspend              | v | SANCTION             | subj > from/by                                                  | obj=import;export;product;good;beef;meat;trade;ship;flight;visa;plane;aircraft, actor
target               | v | SANCTION             | subj > obj/gen(obj)                                             | with=embargo;sanction;tariff;ban;boycott;penalty, actor
terminate            | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
terminate            | v | SANCTION discontinue | subj & with/with(obj)/between(obj)                              | obj=talk;negotiation;meeting;summit;dialogue;contact;conference, actor
throw                | v | SANCTION expel       | subj > obj/gen(obj)/from                                        | from=post;office;position;party;job;power;command;parliament;duty;army;school;organization;group;union;seat;cabinet;government;council
throw out            | v | SANCTION expel       | subj > obj/gen(obj)/to                                          | obj=@expellee;person, actor, obj!=player
tighten              | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
topple               | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
toughen              | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
transfer             | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
turn off             | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
unseat               | v | SANCTION expel       | subj > obj/gen(obj)/from                                        |
unseat               | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
uphold               | v | SANCTION convict     | subj > obj/gen(obj)/against/for/on                              | obj=sentence;verdict;penalty;judgment;judgement;conviction, actor, subj=court;judge;jury;tribunal;magistrate
uproot               | v | SANCTION expel       | subj > obj/gen(obj)/from                                        |
vote out             | v | SANCTION expel       | subj > obj/gen(obj)                                             | obj=@office_holder;person;@official_word, actor, obj!=@sport;shot;gun;question;idea;suggestion;claim
walk out             | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor
widen                | v | SANCTION             | subj > on/against/upon/to/gen(obj)/against(obj)/on(obj)/gen(on) | obj=@sanction;restriction, actor
withdraw             | v | SANCTION withdraw    | subj > from/to/gen(obj)                                         | obj=ambassador;envoy;diplomat;mission;observer;consul;staff;delegation;charge;monitor;attache, actor
withdraw             | v | SANCTION withdraw    | subj > from/gen(from)/obj/of                                    | from=government;coalition;organization;organisation;council;alliance;treaty;talk;pact;agreement;commonwealth;union;assembly;parliament;NATO;conference;process;EU;accord;cabinet;program;programme;commission;body, actor
withdraw             | v | SANCTION withdraw    | subj > from/for/gen(obj)                                        | obj=support;backing;recognition;confidence;membership;loyalty;endorsement, actor
withdraw             | v | SANCTION expel       | subj > from/of/gen(obj)                                         | obj=citizenship;immunity;title;membership;accreditation;passport;nationality;credential, actor
withhold             | v | SANCTION             | subj > with/to/gen(obj)/between/with(obj)/to(obj)/against       | obj=@cooperation_act, actor
withhold             | v | SANCTION discontinue | subj > to/from                                                  | obj=gas;oil;fuel;electricity;power;supply;water;food;shipment;money;fund, actor, to=*

# nouns
@ lemma | pos | act | frame | if
arms embargo     | n | SANCTION          | gen/by/adj/comp/from > against/on/to/gen(on) | recipient
banishment       | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
boycott          | n | SANCTION          | gen/by/adj/comp/from > against/on/to/gen(on) | recipient
breakdown        | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
cessation        | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
collapse         | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
conviction       | n | SANCTION convict  | by > of/gen/against/on                       | recipient
countermeasure   | n | SANCTION          | gen/by/adj/comp/from > against/on/to/gen(on) | recipient
cut              | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
cutoff           | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
death sentence   | n | SANCTION convict  | by > of/gen/against/on                       | recipient
departure        | n | SANCTION withdraw | gen/by > from/of                             | actor, from=organization;organisation;treaty;pact;talk;alliance;coalition;NATO;union;government;agreement
dismissal        | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
embargo          | n | SANCTION          | gen/by/adj/comp/from > against/on/to/gen(on) | recipient
eviction         | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
exclusion        | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
exit             | n | SANCTION withdraw | gen/by > from/of                             | actor, from=organization;organisation;treaty;pact;talk;alliance;coalition;NATO;union;government;agreement
expulsion        | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
firing           | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
freeze           | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
halt             | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
interruption     | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
jail sentence    | n | SANCTION convict  | by > of/gen/against/on                       | recipient
jail term        | n | SANCTION convict  | by > of/gen/against/on                       | recipient
layoff           | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
life sentence    | n | SANCTION convict  | by > of/gen/against/on                       | recipient
ouster           | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
penalty          | n | SANCTION          | gen/by/adj/comp/from > against/on/to/gen(on) | recipient
prison sentence  | n | SANCTION convict  | by > of/gen/against/on                       | recipient
prison term      | n | SANCTION convict  | by > of/gen/against/on                       | recipient
pullout          | n | SANCTION withdraw | gen/by > from/of                             | actor, from=organization;organisation;treaty;pact;talk;alliance;coalition;NATO;union;government;agreement
punitive duty    | n | SANCTION          | gen/by/adj/comp/from > against/on/to/gen(on) | recipient
punitive measure | n | SANCTION          | gen/by/adj/comp/from > against/on/to/gen(on) | recipient
purge            | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
recall           | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
reduction        | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
removal          | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
reshuffle        | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
sacking          | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
sanction         | n | SANCTION          | gen/by/adj/comp/from > against/on/to/gen(on) | recipient
sanctions        | n | SANCTION          | gen/by/adj/comp/from > against/on/to/gen(on) | recipient
secession        | n | SANCTION withdraw | gen/by > from/of                             | actor, from=organization;organisation;treaty;pact;talk;alliance;coalition;NATO;union;government;agreement
sentencing       | n | SANCTION convict  | by > of/gen/against/on                       | recipient
severance        | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
severing         | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
stoppage         | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
suspension       | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
suspension       | n | SANCTION expel    | by/adj/comp > of/gen/from                    | recipient
tariff           | n | SANCTION          | gen/by/adj/comp/from > against/on/to/gen(on) | recipient
termination      | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act
trade embargo    | n | SANCTION          | gen/by/adj/comp/from > against/on/to/gen(on) | recipient
trade sanction   | n | SANCTION          | gen/by/adj/comp/from > against/on/to/gen(on) | recipient
trade war        | n | SANCTION          | gen/by/adj/comp/from > against/on/to/gen(on) | recipient
verdict          | n | SANCTION convict  | by > of/gen/against/on                       | recipient
walkout          | n | SANCTION withdraw | gen/by > from/of                             | actor, from=organization;organisation;treaty;pact;talk;alliance;coalition;NATO;union;government;agreement
withdrawal       | n | SANCTION withdraw | gen/by > from/of                             | actor, from=organization;organisation;treaty;pact;talk;alliance;coalition;NATO;union;government;agreement
withholding      | n | SANCTION          | gen/by/adj/of > of/to/with                   | actor, of=@cooperation_act

# adjectives and participles as predicates
@ lemma | pos | act | frame | if
guilty | a | SANCTION convict | - > subj | recipient, of=@misdeed;crime;treason;fraud;corruption;murder;charge;spying
