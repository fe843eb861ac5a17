# SUPPORT: praise, endorse, recognise, sign or ratify, start or improve diplomatic ties (nothing material changes hands).

# verbs
@ lemma | pos | act | frame | if
ratify | v | SUPPORT | subj > gen(obj)/of(obj)/by(obj)/obj | actor, obj=accession;membership;entry;admission;expansion;enlargement
throw weight | v | SUPPORT | subj > behind/gen(behind) | actor, behind=*
put weight | v | SUPPORT | subj > behind/gen(behind) | actor, behind=*
accede             | v | SUPPORT | subj > to/gen(to)                                                                       | to=treaty;convention;charter;pact;protocol;nato;NATO;union, actor
acclaim            | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
accredit           | v | SUPPORT | subj > obj/to                                                                           | actor, obj=ambassador;envoy
acknowledge        | v | SUPPORT | subj > obj/gen(obj)/as                                                                  | actor, obj=state;@official_word;independence;sovereignty;result;victory;republic;Israel;government;Palestine;people;right;claim;territory
add                | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
admire             | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
adopt              | v | SUPPORT | subj > with/gen(obj)/with(obj)/of(obj)/obj                                              | actor, obj=@agreement;@law;statute;membership
adopt              | v | SUPPORT | subj > gen(obj)/by(obj)/obj/on/of(obj)                                                  | actor, obj=resolution;declaration;motion;mandate;mission;candidate;nomination;candidacy;independence;budget;sanction;reform
adore              | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
advocate           | v | SUPPORT | subj > gen(obj)/by(obj)/for(obj)/in(obj)/to(obj)/of(obj)/obj                            | actor, obj=decision;agreement;initiative;move;effort;election;treaty;plan;proposal;step;resolution;announcement;deal;accord;progress;offer;statement
agree with         | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
align              | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
announce           | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
applaud            | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
appoint            | v | SUPPORT | subj > obj/to                                                                           | actor, obj=ambassador;envoy
appreciate         | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
appreciate         | v | SUPPORT | subj > gen(obj)/by(obj)/for(obj)/in(obj)/to(obj)/of(obj)/obj                            | actor, obj=decision;agreement;initiative;move;effort;election;treaty;plan;proposal;step;resolution;announcement;deal;accord;progress;offer;statement
approve            | v | SUPPORT | subj > with/gen(obj)/with(obj)/of(obj)/obj                                              | actor, obj=@agreement;@law;statute;membership
approve            | v | SUPPORT | subj > gen(obj)/by(obj)/obj/on/of(obj)                                                  | actor, obj=resolution;declaration;motion;mandate;mission;candidate;nomination;candidacy;independence;budget;sanction;reform
approve of         | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
argue for          | v | SUPPORT | subj > for/gen(for)/of/gen(of)                                                          | actor
authorise          | v | SUPPORT | subj > gen(obj)/by(obj)/obj/on/of(obj)                                                  | actor, obj=resolution;declaration;motion;mandate;mission;candidate;nomination;candidacy;independence;budget;sanction;reform
authorize          | v | SUPPORT | subj > gen(obj)/by(obj)/obj/on/of(obj)                                                  | actor, obj=resolution;declaration;motion;mandate;mission;candidate;nomination;candidacy;independence;budget;sanction;reform
award              | v | SUPPORT | subj > to/for                                                                           | obj=prize;award;medal;order;tribute;honor;honour;citizenship, actor
back               | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | actor, obj!=@sport;economy;price;currency;growth;yen;market, subj!=@business;evidence
back               | v | SUPPORT | subj > gen(obj)/by(obj)/obj/on/of(obj)                                                  | actor, obj=resolution;declaration;motion;mandate;mission;candidate;nomination;candidacy;independence;budget;sanction;reform
befriend           | v | SUPPORT | subj > obj/gen(obj)                                                                     | both
bestow             | v | SUPPORT | subj > to/for                                                                           | obj=prize;award;medal;order;tribute;honor;honour;citizenship, actor
boost              | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
build              | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
call               | v | SUPPORT | subj > obj/gen(obj)/subj(clause)                                                        | clause=@good_word, actor
campaign           | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
campaign           | v | SUPPORT | subj > for/gen(for)/of(for)/behalf                                                      | actor, for=admission;accession;membership;candidate;candidacy;re-election;person;state
campaign for       | v | SUPPORT | subj > for/gen(for)/of/gen(of)                                                          | actor
celebrate          | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
celebrate          | v | SUPPORT | subj > gen(obj)/by(obj)/for(obj)/in(obj)/to(obj)/of(obj)/obj                            | actor, obj=decision;agreement;initiative;move;effort;election;treaty;plan;proposal;step;resolution;announcement;deal;accord;progress;offer;statement
cement             | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
champion           | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
champion           | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | actor, obj!=@sport;economy;price;currency;growth;yen;market, subj!=@business;evidence
characterize       | v | SUPPORT | subj > obj/gen(obj)/as                                                                  | as=@good_word, actor
cheer              | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
cheer              | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
come out in favor  | v | SUPPORT | subj > for/gen(for)/of/gen(of)                                                          | actor
come out in favour | v | SUPPORT | subj > for/gen(for)/of/gen(of)                                                          | actor
commend            | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
compliment         | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
conclude           | v | SUPPORT | subj & with/with(obj)/between(obj)/to(obj)                                              | actor, obj=@agreement;declaration;minute;communique;letter;charter;constitution
conclude           | v | SUPPORT | subj & with/with(obj)/between(obj)/to(obj)                                              | both, obj=pact;treaty;agreement;accord;protocol
confer             | v | SUPPORT | subj > to/for                                                                           | obj=prize;award;medal;order;tribute;honor;honour;citizenship, actor
confirm            | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
confirm            | v | SUPPORT | subj > gen(obj)/by(obj)/obj/on/of(obj)                                                  | actor, obj=resolution;declaration;motion;mandate;mission;candidate;nomination;candidacy;independence;budget;sanction;reform
congratulate       | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
congratulate       | v | SUPPORT | subj > obj/on/gen(obj)                                                                  | actor, on=victory;election;reelection;re-election;anniversary;birthday;win;success
consider           | v | SUPPORT | subj > obj/gen(obj)/subj(clause)                                                        | clause=@good_word, actor
consolidate        | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
convey             | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
credit             | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
declare            | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
decorate           | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
deepen             | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
defend             | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | actor, obj!=@sport;economy;price;currency;growth;yen;market, subj!=@business;evidence
defend             | v | SUPPORT | subj > gen(obj)/by(obj)/for(obj)/in(obj)/to(obj)/of(obj)/obj                            | actor, obj=decision;agreement;initiative;move;effort;election;treaty;plan;proposal;step;resolution;announcement;deal;accord;progress;offer;statement, recipient
describe           | v | SUPPORT | subj > obj/gen(obj)/as                                                                  | as=@good_word, actor
describe           | v | SUPPORT | subj > obj/gen(obj)/subj(clause)                                                        | clause=@good_word, actor
develop            | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
embrace            | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
enact              | v | SUPPORT | subj > with/gen(obj)/with(obj)/of(obj)/obj                                              | actor, obj=@agreement;@law;statute;membership
encourage          | v | SUPPORT | subj > gen(obj)/by(obj)/for(obj)/in(obj)/to(obj)/of(obj)/obj                            | actor, obj=decision;agreement;initiative;move;effort;election;treaty;plan;proposal;step;resolution;announcement;deal;accord;progress;offer;statement
endorse            | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
endorse            | v | SUPPORT | subj > with/gen(obj)/with(obj)/of(obj)/obj                                              | actor, obj=@agreement;@law;statute;membership
endorse            | v | SUPPORT | subj > gen(obj)/by(obj)/obj/on/of(obj)                                                  | actor, obj=resolution;declaration;motion;mandate;mission;candidate;nomination;candidacy;independence;budget;sanction;reform
enjoy              | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/gen(obj)                                    | obj=@be_for, actor, obj!=hope
enter              | v | SUPPORT | subj & with/with(obj)/between(obj)/to(obj)                                              | actor, obj=@agreement;declaration;minute;communique;letter;charter;constitution
establish          | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
eulogise           | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
eulogize           | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
exalt              | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
exchange           | v | SUPPORT | subj > obj/to                                                                           | actor, obj=ambassador;envoy
exonerate          | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
expand             | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
express            | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
extend             | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
extend             | v | SUPPORT | subj & with/with(obj)/between(obj)/to(obj)                                              | actor, obj=@agreement;declaration;minute;communique;letter;charter;constitution
extend             | v | SUPPORT | subj > gen(obj)/by(obj)/obj/on/of(obj)                                                  | actor, obj=resolution;declaration;motion;mandate;mission;candidate;nomination;candidacy;independence;budget;sanction;reform
extol              | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
extoll             | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
favor              | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | actor, obj!=@sport;economy;price;currency;growth;yen;market, subj!=@business;evidence
favour             | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | actor, obj!=@sport;economy;price;currency;growth;yen;market, subj!=@business;evidence
felicitate         | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
forge              | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
forgive            | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
forgive            | v | SUPPORT | subj/gen(subj) > obj/gen(obj)                                                           | recipient, obj!=debt;loan;sin
get                | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
give               | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
give               | v | SUPPORT | subj > to/for                                                                           | obj=prize;award;medal;order;tribute;honor;honour;citizenship, actor
give               | v | SUPPORT | subj > dat/to/gen(obj)/to(obj)/of(obj)                                                  | actor, obj=recognition;blessing;backing;endorsement;vote;credit
glorify            | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
grant              | v | SUPPORT | subj > to/for                                                                           | obj=prize;award;medal;order;tribute;honor;honour;citizenship, actor
grant              | v | SUPPORT | subj > dat/to/gen(obj)/to(obj)/of(obj)                                                  | actor, obj=recognition;legitimacy
grant              | v | SUPPORT | subj > dat/to/to(obj)                                                                   | actor, obj=status, both
hail               | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
hail               | v | SUPPORT | subj > obj/gen(obj)/as                                                                  | as=@good_word, actor
have               | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/gen(obj)                                    | obj=@be_for, actor, obj!=hope
honor              | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
honour             | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
identify           | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
improve            | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
initial            | v | SUPPORT | subj & with/with(obj)/between(obj)/to(obj)                                              | actor, obj=@agreement;declaration;minute;communique;letter;charter;constitution
initiate           | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
ink                | v | SUPPORT | subj & with/with(obj)/between(obj)/to(obj)                                              | actor, obj=@agreement;declaration;minute;communique;letter;charter;constitution
join               | v | SUPPORT | subj > obj/in                                                                           | obj=@official_word;organization;organisation;alliance;bloc;club;NATO;EU;coalition, actor, both
justify            | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
justify action     | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
laud               | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
legitimise         | v | SUPPORT | subj > obj/gen(obj)                                                                     | both
legitimize         | v | SUPPORT | subj > obj/gen(obj)                                                                     | both
lend               | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
lobby              | v | SUPPORT | subj > for/gen(for)/of(for)                                                             | actor, for=admission;accession;membership;candidacy;state
mend               | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
name               | v | SUPPORT | subj > obj/to                                                                           | actor, obj=ambassador;envoy
nominate           | v | SUPPORT | subj > obj/to                                                                           | actor, obj=ambassador;envoy
normalise          | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
normalize          | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
offer              | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
open               | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
open               | v | SUPPORT | subj > in/in(obj)/gen(in)                                                               | actor, obj=embassy;consulate;mission
pass               | v | SUPPORT | subj > with/gen(obj)/with(obj)/of(obj)/obj                                              | actor, obj=@agreement;@law;statute;membership
pass               | v | SUPPORT | subj > gen(obj)/by(obj)/obj/on/of(obj)                                                  | actor, obj=resolution;declaration;motion;mandate;mission;candidate;nomination;candidacy;independence;budget;sanction;reform
pay                | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
pay                | v | SUPPORT | subj > to/for                                                                           | obj=prize;award;medal;order;tribute;honor;honour;citizenship, actor
pay homage         | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
pledge             | v | AGREE | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
praise             | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business;jury;critic;reviewer;juror
present            | v | SUPPORT | subj > to/for                                                                           | obj=prize;award;medal;order;tribute;honor;honour;citizenship, actor
provide            | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
raise              | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
rally              | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
rally              | v | SUPPORT | subj > for/behind/around/behalf                                                         | obj=supporter;ally;opposition;support;nation;people, actor
ratify             | v | SUPPORT | subj & with/with(obj)/between(obj)/to(obj)                                              | actor, obj=@agreement;declaration;minute;communique;letter;charter;constitution
ratify             | v | SUPPORT | subj > with/gen(obj)/with(obj)/of(obj)/obj                                              | actor, obj=@agreement;@law;statute;membership
re-establish       | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
reaffirm           | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
recognise          | v | SUPPORT | subj > obj/gen(obj)/as                                                                  | actor, obj=state;@official_word;independence;sovereignty;result;victory;republic;Israel;government;Palestine;people;right;claim;territory
recognise          | v | SUPPORT | subj > obj/gen(obj)                                                                     | both
recognize          | v | SUPPORT | subj > obj/gen(obj)/as                                                                  | actor, obj=state;@official_word;independence;sovereignty;result;victory;republic;Israel;government;Palestine;people;right;claim;territory
recognize          | v | SUPPORT | subj > obj/gen(obj)                                                                     | both
reestablish        | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
regard             | v | SUPPORT | subj > obj/gen(obj)/as                                                                  | as=@good_word, actor
register           | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/gen(obj)                                    | obj=@be_for, actor, obj!=hope
reiterate          | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
renew              | v | SUPPORT | subj & with/with(obj)/between(obj)/to(obj)                                              | actor, obj=@agreement;declaration;minute;communique;letter;charter;constitution
renew              | v | SUPPORT | subj > gen(obj)/by(obj)/obj/on/of(obj)                                                  | actor, obj=resolution;declaration;motion;mandate;mission;candidate;nomination;candidacy;independence;budget;sanction;reform
renew              | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
reopen             | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
reopen             | v | SUPPORT | subj > in/in(obj)/gen(in)                                                               | actor, obj=embassy;consulate;mission
repair             | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
repeat             | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
respect            | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
restore            | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
restore | v | SUPPORT | subj & with/with(obj)/between(obj) | actor, obj=hotline;contact;communication;channel;dialogue;ties
switch | v | SUPPORT | subj > to/to(obj) | obj=recognition;allegiance;ties;relation;loyalty, actor
resume             | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
revere             | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
root               | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
salute             | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
seal               | v | SUPPORT | subj & with/with(obj)/between(obj)/to(obj)                                              | actor, obj=@agreement;declaration;minute;communique;letter;charter;constitution
second             | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | actor, obj!=@sport;economy;price;currency;growth;yen;market, subj!=@business;evidence
see                | v | SUPPORT | subj > obj/gen(obj)/as                                                                  | as=@good_word, actor
send               | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
send               | v | SUPPORT | subj > obj/to                                                                           | actor, obj=ambassador;envoy
set                | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
show               | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
side               | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
side with          | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | actor, obj!=@sport;economy;price;currency;growth;yen;market, subj!=@business;evidence
sign               | v | SUPPORT | subj & with/with(obj)/between(obj)/to(obj)                                              | actor, obj=@agreement;declaration;minute;communique;letter;charter;constitution
speak highly       | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
speak out for      | v | SUPPORT | subj > for/gen(for)/of/gen(of)                                                          | actor
speak up for       | v | SUPPORT | subj > for/gen(for)/of/gen(of)                                                          | actor
stand              | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
stand by           | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | actor, obj!=@sport;economy;price;currency;growth;yen;market, subj!=@business;evidence
stand by           | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
state              | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
stick up           | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | actor, obj!=@sport;economy;price;currency;growth;yen;market, subj!=@business;evidence
strengthen         | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
stress             | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
support            | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | actor, obj!=@sport;economy;price;currency;growth;yen;market, subj!=@business;evidence
support            | v | SUPPORT | subj > gen(obj)/by(obj)/obj/on/of(obj)                                                  | actor, obj=resolution;declaration;motion;mandate;mission;candidate;nomination;candidacy;independence;budget;sanction;reform
sympathise         | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
sympathise         | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
sympathize         | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
sympathize         | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
thank              | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
throw              | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
throw weight       | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
trust              | v | SUPPORT | subj > obj/gen(obj)/by(obj)                                                             | both
upgrade            | v | SUPPORT | subj & with/with(obj)/between(obj)                                                      | actor, obj=@relation;@diplomatic_post;recognition
uphold             | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | actor, obj!=@sport;economy;price;currency;growth;yen;market, subj!=@business;evidence
urge voter         | v | SUPPORT | subj > obj/gen(obj)                                                                     | obj=candidate;president;nominee;person, actor, clause=*
value              | v | SUPPORT | subj > gen(obj)/by(obj)/for(obj)/in(obj)/to(obj)/of(obj)/obj                            | actor, obj=decision;agreement;initiative;move;effort;election;treaty;plan;proposal;step;resolution;announcement;deal;accord;progress;offer;statement
venerate           | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
vindicate          | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
voice              | v | SUPPORT | subj > for/gen(for)/of(for)/by(for)/to/with/to(for)/gen(obj)/gen(to)/in(for)/at/gen(at) | obj=@be_for;welcome, actor
vote               | v | SUPPORT | subj > with/to/behind/gen(behind)/for/gen(for)/gen(with)/gen(to)                        | both
vote               | v | SUPPORT | subj > gen(obj)/by(obj)/obj/on/of(obj)                                                  | actor, obj=resolution;declaration;motion;mandate;mission;candidate;nomination;candidacy;independence;budget;sanction;reform
vote for           | v | SUPPORT | subj > for/gen(for)/of/gen(of)                                                          | actor
vouch              | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | obj!=@sport, subj!=@business
welcome            | v | SUPPORT | subj > obj/gen(obj)/by(obj)/between(obj)/with(obj)/for(obj)/in(obj)/to(obj)/of(obj)     | actor, obj!=@sport;economy;price;currency;growth;yen;market, subj!=@business;evidence
welcome            | v | SUPPORT | subj > obj/gen(obj)/as                                                                  | as=@good_word, actor

# nouns
@ lemma | pos | act | frame | if
applause           | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
approval           | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
backing            | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
commendation       | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
conclusion         | n | SUPPORT | by/gen/between & with/between/of                                   | actor, of=@agreement
condolence         | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
congratulation     | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
detente            | n | SUPPORT | between/of/with/gen & with/between/of                              | both
endorsement        | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
friendship         | n | SUPPORT | between/of/with/gen & with/between/of                              | both
gratitude          | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
in favor           | n | SUPPORT | subj > of/gen(of)                                                  | actor
in favour          | n | SUPPORT | subj > of/gen(of)                                                  | actor
in solidarity      | n | SUPPORT | subj > of/gen(of)                                                  | actor
in support         | n | SUPPORT | subj > of/gen(of)                                                  | actor
normalisation      | n | SUPPORT | between/of/with/gen & with/between/of                              | both
normalization      | n | SUPPORT | between/of/with/gen & with/between/of                              | both
praise             | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
rapprochement      | n | SUPPORT | between/of/with/gen & with/between/of                              | both
ratification       | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
ratification       | n | SUPPORT | by/gen/between & with/between/of                                   | actor, of=@agreement
recognition        | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
reconciliation     | n | SUPPORT | between/of/with/gen & with/between/of                              | both
signature          | n | SUPPORT | by/gen/between & with/between/of                                   | actor, of=@agreement
signing            | n | SUPPORT | by/gen/between & with/between/of                                   | actor, of=@agreement
solidarity         | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
support            | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
thaw               | n | SUPPORT | between/of/with/gen & with/between/of                              | both
tribute            | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor
vote of confidence | n | SUPPORT | gen/by/from/adj/comp/subj > for/of/to/by(for)/gen(for)/gen(of)/obj | actor

# adjectives and participles as predicates
@ lemma | pos | act | frame | if
admirable    | a | SUPPORT | speaker > subj/gen(subj)                                                  | both
appreciative | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
courageous   | a | SUPPORT | speaker > subj/gen(subj)                                                  | both
delighted    | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
encouraged   | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
encouraging  | a | SUPPORT | speaker > subj/gen(subj)                                                  | both
grateful     | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
heartened    | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
hopeful      | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
impressed    | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
optimistic   | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
pleased      | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
praiseworthy | a | SUPPORT | speaker > subj/gen(subj)                                                  | both
proud        | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
satisfied    | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
supportive   | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
sympathetic  | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
thankful     | a | SUPPORT | subj/speaker > with/to/for/by/about/gen(with)/gen(by)/gen(for)/of/gen(of) | actor, subj!=@sport
welcome      | a | SUPPORT | speaker > subj/gen(subj)                                                  | both
