# CONSULT: meet, talk, negotiate; visit (visitor actor, host recipient); phone; mediate (third-party); conferences (multilateral).
# A future one becomes AGREE by the engine. Common words need political actors on both sides.

# verbs
@ lemma | pos | act | frame | if
tell | v | CONSULT phone | subj & obj/dat | in=call;conversation;telephone, both
tell | v | CONSULT phone | subj & obj/dat | by=phone;telephone, both
speak | v | CONSULT phone | subj & with/to | by=phone;telephone, both
act as mediator      | v | CONSULT third-party  | subj > between/in/gen(in)/with/obj/gen(obj)          | actor, subj!=@sport
address              | v | CONSULT multilateral | subj & with/of(obj)/with(obj)                        | obj=summit;conference;congress;assembly;session;forum, actor
adjourn              | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
approach             | v | CONSULT              | subj & with/from/to/by                               | both
arbitrate            | v | CONSULT third-party  | subj > between/in/gen(in)/with/obj/gen(obj)          | actor, subj!=@sport
arrive               | v | CONSULT              | subj & with/with(for)/between(for)/in                | for=@meeting;consultation, actor, for!=visit
arrive               | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
arrive               | v | CONSULT visit        | subj > in/to/with(for)/with(on)/for                  | for=@meeting;visit;talk, actor, subj!=@sport
arrive               | v | CONSULT visit        | subj > in/to/of(on)/to(on)                           | on=visit;tour;trip;mission, actor, subj!=@sport
assemble             | v | CONSULT              | subj & with/with(for)/between(for)/in                | for=@meeting;consultation, actor, for!=visit
attend               | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
attend               | v | CONSULT multilateral | subj & with/of(obj)/with(obj)                        | obj=summit;conference;congress;assembly;session;forum, actor
bargain              | v | CONSULT              | subj & with/between/in                               | actor, with=*
bargain              | v | CONSULT              | subj & with/between/to                               | both
be                   | v | CONSULT visit        | subj > in/to/of(on)/to(on)                           | on=visit;tour;trip;mission, actor, subj!=@sport
be engaged           | v | CONSULT              | subj & with/with(in)/between(in)/for                 | in=@meeting, actor
begin                | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
begin                | v | CONSULT multilateral | subj & with/of(obj)/with(obj)                        | obj=summit;conference;congress;assembly;session;forum, actor
begin                | v | CONSULT visit        | subj > in/to/of(on)/to(on)                           | on=visit;tour;trip;mission, actor, subj!=@sport
begin                | v | CONSULT visit        | subj > to/to(obj)/of(obj)/in(obj)/gen(obj)/with      | obj=visit;trip;tour;stay;call, actor
begin                | v | CONSULT third-party  | subj > between/between(obj)/in/with                  | obj=mediation;effort;mission;bid, between=*, actor
break                | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
break bread          | v | CONSULT              | subj & with/between/to                               | both
brief                | v | CONSULT              | subj & with/between/to                               | both
broker               | v | CONSULT third-party  | subj > between/in/gen(in)/with/obj/gen(obj)          | actor, subj!=@sport
broker               | v | CONSULT third-party  | subj > between(obj)/with(obj)/gen(obj)/between       | actor, obj=talk;talks;meeting;summit;peace;ceasefire;deal;truce;agreement;settlement;accord;dispute;negotiation
call                 | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
call                 | v | CONSULT phone        | subj & with/to/obj/with(obj)                         | by=phone;telephone, both
call on              | v | CONSULT visit        | subj > on/obj                                        | both, on=person, clause!=*, on!=side;party;government;country;state;leader;authority
caucus               | v | CONSULT              | subj & with/obj/obj(obj)                             | both, obj!=@demand;deadline;need;target;goal;criterion;requirement;standard;resistance;challenge
chair                | v | CONSULT multilateral | subj & with/of(obj)/with(obj)                        | obj=summit;conference;congress;assembly;session;forum, actor
chat                 | v | CONSULT              | subj & with/between/to                               | both
chat                 | v | CONSULT phone        | subj & with/to/obj/with(obj)                         | on=phone;telephone;line, both
close                | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
close                | v | CONSULT multilateral | subj & with/of(obj)/with(obj)                        | obj=summit;conference;congress;assembly;session;forum, actor
come                 | v | CONSULT              | subj & with/with(for)/between(for)/in                | for=@meeting;consultation, actor, for!=visit
come                 | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
come                 | v | CONSULT visit        | subj > in/to/with(for)/with(on)/for                  | for=@meeting;visit;talk, actor, subj!=@sport
come                 | v | CONSULT visit        | subj > in/to/of(on)/to(on)                           | on=visit;tour;trip;mission, actor, subj!=@sport
come face to face    | v | CONSULT              | subj & with/between/to                               | both
compare note         | v | CONSULT              | subj & with/between/to                               | both
complete             | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
complete             | v | CONSULT visit        | subj > to/to(obj)/of(obj)/in(obj)/gen(obj)/with      | obj=visit;trip;tour;stay;call, actor
conciliate           | v | CONSULT third-party  | subj > between/in/gen(in)/with/obj/gen(obj)          | actor, subj!=@sport
conclude             | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
conclude             | v | CONSULT visit        | subj > to/to(obj)/of(obj)/in(obj)/gen(obj)/with      | obj=visit;trip;tour;stay;call, actor
conduct              | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
confer               | v | CONSULT              | subj & with/obj/obj(obj)                             | both, obj!=@demand;deadline;need;target;goal;criterion;requirement;standard;resistance;challenge
confer               | v | CONSULT              | subj & with/in/between                               | noobj, actor, subj=@visitor;@official_word;person;group;state
confer               | v | CONSULT              | subj & with/between/in                               | actor, with=*
confer               | v | CONSULT phone        | subj & with/to/obj/with(obj)                         | by=phone;telephone, both
confer               | v | CONSULT phone        | subj & with/to/obj/with(obj)                         | on=phone;telephone;line, both
consult              | v | CONSULT              | subj & with/obj/obj(obj)                             | both, obj!=@demand;deadline;need;target;goal;criterion;requirement;standard;resistance;challenge
consult              | v | CONSULT              | subj & with/between/in                               | actor, with=*
consult              | v | CONSULT phone        | subj & with/to/obj/with(obj)                         | by=phone;telephone, both
consult              | v | CONSULT phone        | subj & with/to/obj/with(obj)                         | on=phone;telephone;line, both
contact              | v | CONSULT phone        | subj & with/to/obj/with(obj)                         | by=phone;telephone, both
contact              | v | CONSULT              | subj & with/from/to/by                               | both
continue             | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
continue             | v | CONSULT visit        | subj > to/to(obj)/of(obj)/in(obj)/gen(obj)/with      | obj=visit;trip;tour;stay;call, actor
continue             | v | CONSULT third-party  | subj > between/between(obj)/in/with                  | obj=mediation;effort;mission;bid, between=*, actor
convene              | v | CONSULT              | subj & with/obj/obj(obj)                             | both, obj!=@demand;deadline;need;target;goal;criterion;requirement;standard;resistance;challenge
convene              | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
convene              | v | CONSULT              | subj & with/with(for)/between(for)/in                | for=@meeting;consultation, actor, for!=visit
convene              | v | CONSULT multilateral | subj & with/of(obj)/with(obj)                        | obj=summit;conference;congress;assembly;session;forum, actor
converse             | v | CONSULT              | subj & with/obj/obj(obj)                             | both, obj!=@demand;deadline;need;target;goal;criterion;requirement;standard;resistance;challenge
converse             | v | CONSULT              | subj & with/between/in                               | actor, with=*
coordinate           | v | CONSULT              | subj & with/between/to                               | both
cut                  | v | CONSULT visit        | subj > to/to(obj)/of(obj)/in(obj)/gen(obj)/with      | obj=visit;trip;tour;stay;call, actor
debate               | v | CONSULT              | subj & with/between/to                               | both
deliberate           | v | CONSULT              | subj & with/between/in                               | actor, with=*
deliberate           | v | CONSULT              | subj & with/between/to                               | both
depart               | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
depart               | v | CONSULT visit        | subj > in/to/with(for)/with(on)/for                  | for=@meeting;visit;talk, actor, subj!=@sport
depart               | v | CONSULT visit        | subj > in/to/of(on)/to(on)                           | on=visit;tour;trip;mission, actor, subj!=@sport
dine                 | v | CONSULT              | subj & with/between/to                               | both
discuss              | v | CONSULT              | subj & with/between/to                               | both
discuss              | v | CONSULT              | subj & with/with(obj)/between(obj)/to                | actor, subj=@visitor;@official_word;person;state
discuss              | v | CONSULT phone        | subj & with/to/obj/with(obj)                         | by=phone;telephone, both
discuss              | v | CONSULT phone        | subj & with/to/obj/with(obj)                         | on=phone;telephone;line, both
discuss with         | v | CONSULT              | subj & with/between/to                               | both
dispatch             | v | CONSULT visit        | subj > to                                            | obj=envoy;delegation;emissary;minister;mediator;negotiator;official;ambassador;representative;mission;delegate, both
drop in              | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
drop in              | v | CONSULT visit        | subj > on                                            | both
embark               | v | CONSULT visit        | subj > in/to/of(on)/to(on)                           | on=visit;tour;trip;mission, actor, subj!=@sport
end                  | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
end                  | v | CONSULT multilateral | subj & with/of(obj)/with(obj)                        | obj=summit;conference;congress;assembly;session;forum, actor
end                  | v | CONSULT visit        | subj > to/to(obj)/of(obj)/in(obj)/gen(obj)/with      | obj=visit;trip;tour;stay;call, actor
engage               | v | CONSULT              | subj & with/with(in)/between(in)/for                 | in=@meeting, actor
enter                | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
entertain            | v | CONSULT visit        | obj & subj                                           | obj!=@sport, both
entertain            | v | CONSULT visit        | obj > subj                                           | both, obj=@visitor;person
exchange             | v | CONSULT              | subj/from(subj)+of(subj) & with/between              | both, obj=view;opinion;idea;letter;message;visit;delegation;envoy;greeting
exchange opinion     | v | CONSULT              | subj & with/between/to                               | both
exchange view        | v | CONSULT              | subj & with/between/to                               | both
facilitate           | v | CONSULT third-party  | subj > between(obj)/with(obj)/gen(obj)/between       | actor, obj=talk;peace;ceasefire;deal;truce;agreement;settlement;accord;dispute;negotiation
fete                 | v | CONSULT visit        | obj & subj                                           | obj!=@sport, both
finish               | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
finish               | v | CONSULT visit        | subj > to/to(obj)/of(obj)/in(obj)/gen(obj)/with      | obj=visit;trip;tour;stay;call, actor
fly                  | v | CONSULT              | subj & with/with(for)/between(for)/in                | for=@meeting;consultation, actor, for!=visit
fly                  | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
fly                  | v | CONSULT visit        | subj > in/to/with(for)/with(on)/for                  | for=@meeting;visit;talk, actor, subj!=@sport
fly                  | v | CONSULT visit        | subj > in/to/of(on)/to(on)                           | on=visit;tour;trip;mission, actor, subj!=@sport
fly in               | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
gather               | v | CONSULT              | subj & with/with(in)/between(in)/for                 | in=@meeting, actor
gather               | v | CONSULT              | subj & with/with(for)/between(for)/in                | for=@meeting;consultation, actor, for!=visit
gather | v | CONSULT | subj & with/between | subj=minister;leader;diplomat;envoy;official;delegate;ambassador;president;negotiator;representative;premier;chief, actor, subj!=@sport
gather | v | CONSULT | subj & with/between | clause=discuss;talk;negotiate;debate;consult, actor, subj!=@sport;@protester
get together         | v | CONSULT              | subj & with/between/to                               | both
go                   | v | CONSULT visit        | subj > to/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
go                   | v | CONSULT visit        | subj > in/to/with(for)/with(on)/for                  | for=@meeting;visit;talk, actor, subj!=@sport
go                   | v | CONSULT visit        | subj > in/to/of(on)/to(on)                           | on=visit;tour;trip;mission, actor, subj!=@sport
greet                | v | CONSULT visit        | obj & subj                                           | obj!=@sport, both
greet                | v | CONSULT visit        | obj > subj                                           | both, obj=@visitor;person
greet                | v | CONSULT visit        | obj > subj                                           | both, obj=@visitor;person, obj!=@sport
haggle               | v | CONSULT              | subj & with/between/to                               | both
have                 | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
have                 | v | CONSULT phone        | subj & with/to/with(obj)/from(obj)/from              | obj=call;conversation;phone;telephone, both
head                 | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
head                 | v | CONSULT visit        | subj > in/to/with(for)/with(on)/for                  | for=@meeting;visit;talk, actor, subj!=@sport
hear                 | v | CONSULT              | subj & with/from/to/by                               | both
hold                 | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
hold                 | v | CONSULT multilateral | subj & with/of(obj)/with(obj)                        | obj=summit;conference;congress;assembly;session;forum, actor
hold                 | v | CONSULT phone        | subj & with/to/with(obj)/from(obj)/from              | obj=call;conversation;phone;telephone, both
hold                 | v | CONSULT              | subj & with/with(obj)/between(obj)/of(obj)           | actor, obj=meeting;talk;talks;summit;consultation;discussion;conversation;negotiation;conference;dialogue;session
hold meeting         | v | CONSULT              | subj & with/between/to                               | both
host                 | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
host                 | v | CONSULT multilateral | subj & with/of(obj)/with(obj)                        | obj=summit;conference;congress;assembly;session;forum, actor
host                 | v | CONSULT visit        | obj & subj                                           | obj!=@sport, both
host                 | v | CONSULT visit        | obj > subj                                           | both, obj=@visitor;person
huddle               | v | CONSULT              | subj & with/obj/obj(obj)                             | both, obj!=@demand;deadline;need;target;goal;criterion;requirement;standard;resistance;challenge
huddle               | v | CONSULT              | subj & with/in/between                               | noobj, actor, subj=@visitor;@official_word;person;group;state
initiate             | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
intercede            | v | CONSULT third-party  | subj > between/in/gen(in)/with/obj/gen(obj)          | actor, subj!=@sport
intervene in dispute | v | CONSULT third-party  | subj > between/in/gen(in)/with/obj/gen(obj)          | actor, subj!=@sport
jet                  | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
join                 | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
join                 | v | CONSULT multilateral | subj & with/of(obj)/with(obj)                        | obj=summit;conference;congress;assembly;session;forum, actor
journey              | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
journey              | v | CONSULT visit        | subj > in/to/with(for)/with(on)/for                  | for=@meeting;visit;talk, actor, subj!=@sport
land                 | v | CONSULT visit        | subj > in/to/with(for)/with(on)/for                  | for=@meeting;visit;talk, actor, subj!=@sport
launch               | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
launch               | v | CONSULT third-party  | subj > between/between(obj)/in/with                  | obj=mediation;effort;mission;bid, between=*, actor
lead                 | v | CONSULT third-party  | subj > between/between(obj)/in/with                  | obj=mediation;effort;mission;bid, between=*, actor
leave                | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
leave                | v | CONSULT visit        | subj > in/to/with(for)/with(on)/for                  | for=@meeting;visit;talk, actor, subj!=@sport
leave                | v | CONSULT visit        | subj > in/to/of(on)/to(on)                           | on=visit;tour;trip;mission, actor, subj!=@sport
liaise               | v | CONSULT              | subj & with/between/in                               | actor, with=*
lobby for            | v | CONSULT              | subj & with/from/to/by                               | both
lunch                | v | CONSULT              | subj & with/between/to                               | both
make                 | v | CONSULT visit        | subj > to/to(obj)/of(obj)/in(obj)/gen(obj)/with      | obj=visit;trip;tour;stay;call, actor
make                 | v | CONSULT phone        | subj & with/to/with(obj)/from(obj)/from              | obj=call;conversation;phone;telephone, both
make                 | v | CONSULT third-party  | subj > between/between(obj)/in/with                  | obj=mediation;effort;mission;bid, between=*, actor
make contact         | v | CONSULT              | subj & with/from/to/by                               | both
mediate              | v | CONSULT third-party  | subj > between/in/gen(in)/with/obj/gen(obj)          | actor, subj!=@sport
mediate              | v | CONSULT third-party  | subj > between(obj)/with(obj)/gen(obj)/between       | actor, obj=talk;peace;ceasefire;deal;truce;agreement;settlement;accord;dispute;negotiation
mediate              | v | CONSULT third-party  | subj > between/in/gen(between)/gen(in)/with          | actor, between=*
meet                 | v | CONSULT              | subj & with/obj/obj(obj)                             | both, obj!=@demand;deadline;need;target;goal;criterion;requirement;standard;resistance;challenge;investor;shareholder;analyst;fan;reader;customer
meet                 | v | CONSULT              | subj & with/in/between                               | noobj, actor, subj=@visitor;@official_word;person;group;state
meet                 | v | CONSULT              | subj & with/with(in)/between(in)/for                 | in=@meeting, actor
meet                 | v | CONSULT              | subj & with/with(for)/between(for)/in                | for=@meeting;consultation, actor, for!=visit
moderate             | v | CONSULT third-party  | subj > between(obj)/with(obj)/gen(obj)/between       | actor, obj=talk;peace;ceasefire;deal;truce;agreement;settlement;accord;dispute;negotiation
negotiate            | v | CONSULT              | subj & with/between/in                               | actor, with=*
negotiate            | v | CONSULT              | subj & with/between/to                               | both
offer                | v | CONSULT third-party  | subj > between/between(obj)/in/with                  | obj=mediation;effort;mission;bid, between=*, actor
open                 | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
open                 | v | CONSULT multilateral | subj & with/of(obj)/with(obj)                        | obj=summit;conference;congress;assembly;session;forum, actor
open                 | v | CONSULT visit        | subj > to/to(obj)/of(obj)/in(obj)/gen(obj)/with      | obj=visit;trip;tour;stay;call, actor
organise             | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
organize             | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
parley               | v | CONSULT              | subj & with/obj/obj(obj)                             | both, obj!=@demand;deadline;need;target;goal;criterion;requirement;standard;resistance;challenge
parley               | v | CONSULT              | subj & with/between/in                               | actor, with=*
participate          | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
participate          | v | CONSULT              | subj & with/with(in)/between(in)/for                 | in=@meeting, actor
pay                  | v | CONSULT visit        | subj > to/to(obj)/of(obj)/in(obj)/gen(obj)/with      | obj=visit;trip;tour;stay;call, actor
pay                  | v | CONSULT visit        | subj > to/to(obj)/in                                 | actor, obj=visit;call;trip
pay call             | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
phone                | v | CONSULT phone        | subj & obj/with/to/by                                | both
place                | v | CONSULT phone        | subj & with/to/with(obj)/from(obj)/from              | obj=call;conversation;phone;telephone, both
powwow               | v | CONSULT              | subj & with/obj/obj(obj)                             | both, obj!=@demand;deadline;need;target;goal;criterion;requirement;standard;resistance;challenge
pursue               | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
receive              | v | CONSULT visit        | obj & subj                                           | obj!=@sport, both
receive              | v | CONSULT visit        | obj > subj                                           | both, obj=@visitor;person
reconvene            | v | CONSULT              | subj & with/obj/obj(obj)                             | both, obj!=@demand;deadline;need;target;goal;criterion;requirement;standard;resistance;challenge
reconvene            | v | CONSULT              | subj & with/in/between                               | noobj, actor, subj=@visitor;@official_word;person;group;state
reconvene            | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
referee              | v | CONSULT third-party  | subj > between/in/gen(in)/with/obj/gen(obj)          | actor, subj!=@sport
reopen dialogue      | v | CONSULT              | subj & with/between/to                               | both
restart              | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
resume               | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
return               | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
ring up              | v | CONSULT phone        | subj & obj/with/to/by                                | both
see off              | v | CONSULT visit        | obj > subj                                           | both, obj=@visitor;person
send                 | v | CONSULT visit        | subj > to                                            | obj=envoy;delegation;emissary;minister;mediator;negotiator;official;ambassador;representative;mission;delegate, both
send off             | v | CONSULT visit        | subj > to                                            | obj=envoy;delegation;emissary;minister;mediator;negotiator;official;ambassador;representative;mission;delegate, both
set                  | v | CONSULT visit        | subj > in/to/of(on)/to(on)                           | on=visit;tour;trip;mission, actor, subj!=@sport
set off              | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
shake hand           | v | CONSULT              | subj & with/between/to                               | both
shuttle              | v | CONSULT              | subj > between/to/in                                 | actor, between=*
sit                  | v | CONSULT              | subj & with/with(in)/between(in)/for                 | in=@meeting, actor
sit                  | v | CONSULT              | subj & with/with(for)/between(for)/in                | for=@meeting;consultation, actor, for!=visit
sit                  | v | CONSULT              | subj & with                                          | both, with=*
sit down             | v | CONSULT              | subj & with/between/to                               | both
sit down             | v | CONSULT              | subj & with/between                                  | both
sound out            | v | CONSULT              | subj & with/between/to                               | both
speak                | v | CONSULT              | subj & with/between/to                               | both
speak                | v | CONSULT phone        | subj & with/to/obj/with(obj)                         | by=phone;telephone, both
speak                | v | CONSULT phone        | subj & with/to/obj/with(obj)                         | on=phone;telephone;line, both
speak to             | v | CONSULT              | subj & with/between/to                               | both
sponsor              | v | CONSULT third-party  | subj > between(obj)/with(obj)/gen(obj)/between       | actor, obj=talk;peace;ceasefire;deal;truce;agreement;settlement;accord;dispute;negotiation
stage                | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
start                | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
start                | v | CONSULT visit        | subj > to/to(obj)/of(obj)/in(obj)/gen(obj)/with      | obj=visit;trip;tour;stay;call, actor
start                | v | CONSULT third-party  | subj > between/between(obj)/in/with                  | obj=mediation;effort;mission;bid, between=*, actor
take part            | v | CONSULT              | subj & with/with(in)/between(in)/for                 | in=@meeting, actor
talk                 | v | CONSULT              | subj & with/between/to                               | both
talk                 | v | CONSULT phone        | subj & with/to/obj/with(obj)                         | by=phone;telephone, both
talk                 | v | CONSULT phone        | subj & with/to/obj/with(obj)                         | on=phone;telephone;line, both
talk to              | v | CONSULT              | subj & with/between/to                               | both
telephone            | v | CONSULT phone        | subj & obj/with/to/by                                | both
tour                 | v | CONSULT visit        | subj > obj/gen(obj)/in(obj)                          | actor, subj!=@sport;@business, obj!=grave;website;hospital;museum
travel               | v | CONSULT visit        | subj > to/in/into/at/gen(at)/for(for)/from/with(for) | subj=@visitor;person, both, subj!=@sport
travel               | v | CONSULT visit        | subj > in/to/with(for)/with(on)/for                  | for=@meeting;visit;talk, actor, subj!=@sport
travel               | v | CONSULT visit        | subj > in/to/of(on)/to(on)                           | on=visit;tour;trip;mission, actor, subj!=@sport
undertake            | v | CONSULT visit        | subj > to/to(obj)/of(obj)/in(obj)/gen(obj)/with      | obj=visit;trip;tour;stay;call, actor
undertake            | v | CONSULT third-party  | subj > between/between(obj)/in/with                  | obj=mediation;effort;mission;bid, between=*, actor
visit                | v | CONSULT visit        | subj > obj/gen(obj)/in(obj)                          | actor, subj!=@sport;@business, obj!=grave;website;hospital;museum
welcome              | v | CONSULT visit        | obj & subj                                           | obj!=@sport, both
welcome              | v | CONSULT visit        | obj > subj                                           | both, obj=@visitor;person, active, in=*, obj!=@sport
wind                 | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
wrap up              | v | CONSULT              | subj & with/with(obj)/between(obj)/gen(obj)/in/on    | actor, obj=@meeting, obj!=visit;tour;trip;appointment;assembly;forum;hearing
wrap up              | v | CONSULT visit        | subj > to/to(obj)/of(obj)/in(obj)/gen(obj)/with      | obj=visit;trip;tour;stay;call, actor
wrestle              | v | CONSULT              | subj & with/between/to                               | both

# nouns
@ lemma | pos | act | frame | if
arbitration            | n | CONSULT third-party  | gen/by/adj/comp/from/subj > between/in/with/obj                 | actor
at negotiating table   | n | CONSULT              | subj & with                                                     | both
bargaining             | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
brainstorming          | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
colloquium             | n | CONSULT multilateral | between/with/gen/adj/among/of/comp/subj & with/between/among    | actor
conference             | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
congress | n | CONSULT multilateral | between/with/among & with/between/among | actor
consultation           | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
conversation           | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
dialog                 | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
dialogue               | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
discussion             | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
encounter              | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
get-together           | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
good office            | n | CONSULT third-party  | gen/by/adj/comp/from/subj > between/in/with/obj                 | actor
in contact             | n | CONSULT              | subj & with                                                     | both
in negotiation         | n | CONSULT              | subj & with                                                     | both
in talk                | n | CONSULT              | subj & with                                                     | both
mediation              | n | CONSULT third-party  | gen/by/adj/comp/from/subj > between/in/with/obj                 | actor
meeting                | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
negotiation            | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
parley                 | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
phone call             | n | CONSULT phone        | between/with/gen/adj/subj/by/to & with/between/to               | actor
phone conversation     | n | CONSULT phone        | between/with/gen/adj/subj/by/to & with/between/to               | actor
pilgrimage             | n | CONSULT visit        | gen/by/adj/from/subj/comp > to/in/with/by(to)/obj               | actor
round                  | n | CONSULT              | between/with/gen/adj/by & with/between                          | actor, of=talk;talks;negotiation;consultation;discussion
session                | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
shuttle diplomacy      | n | CONSULT visit        | gen/by/adj/from/subj/comp > to/in/with/by(to)/obj               | actor
shuttle mission        | n | CONSULT third-party  | gen/by/adj/comp/from/subj > between/in/with/obj                 | actor
sojourn                | n | CONSULT visit        | gen/by/adj/from/subj/comp > to/in/with/by(to)/obj               | actor
state visit            | n | CONSULT visit        | gen/by/adj/from/subj/comp > to/in/with/by(to)/obj               | actor
stopover               | n | CONSULT visit        | gen/by/adj/from/subj/comp > to/in/with/by(to)/obj               | actor
summit                 | n | CONSULT multilateral | between/with/gen/adj/among/of/comp/subj & with/between/among    | actor
talk                   | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
talks                  | n | CONSULT              | between/with/gen/adj/among/by/comp/subj & with/between/among/to | actor
telephone call         | n | CONSULT phone        | between/with/gen/adj/subj/by/to & with/between/to               | actor
telephone conversation | n | CONSULT phone        | between/with/gen/adj/subj/by/to & with/between/to               | actor
telephone talk         | n | CONSULT phone        | between/with/gen/adj/subj/by/to & with/between/to               | actor
tour                   | n | CONSULT visit        | gen/by/adj/from/subj/comp > to/in/with/by(to)/obj               | actor
trip                   | n | CONSULT visit        | gen/by/adj/from/subj/comp > to/in/with/by(to)/obj               | actor
visit                  | n | CONSULT visit        | gen/by/adj/from/subj/comp > to/in/with/by(to)/obj               | actor
call | v | CONSULT phone | subj & obj | subj=person, obj=president;chancellor;premier;minister;leader;king;queen;counterpart;pope;emir;sultan;prince;secretary, both, clause!=*
