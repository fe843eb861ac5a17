# Roles, groups and organs as nouns, with the sector their bearers have. A noun phrase counts by its head, so "transport minister" counts by "minister".
# sector: a PLOVER sector; `*` takes the sector of what it belongs to (spokesman of the police: COP); `-` is no actor. feminine: `-` none.
# note: the office word of any/people, then `needs`, `like:COP` or the code of the state that has it, as in de/roles.lex.
@ noun | feminine | sector | kind | note

# Heads of state and government
president | - | GOV | person | president
prime minister | - | GOV | person | prime_minister
premier | - | GOV | person | prime_minister
chancellor | - | GOV | person | chancellor
king | queen | GOV | person | monarch
emperor | empress | GOV | person | monarch
emir | - | GOV | person | monarch
sultan | - | GOV | person | monarch
shah | - | GOV | person | monarch
tsar | - | GOV | person | monarch
prince | princess | GOV | person | monarch
crown prince | - | GOV | person | monarch
monarch | - | GOV | person | monarch
sheikh | - | GOV | person | monarch
grand duke | - | GOV | person | monarch
head of state | - | GOV | person | head
head of government | - | GOV | person | head
ruler | - | GOV | person | head
dictator | - | GOV | person | head
strongman | - | GOV | person | head
leader | - | * | person | head
supreme leader | - | GOV | person | head
autocrat | - | GOV | person | head
despot | - | GOV | person | head
potentate | - | GOV | person | head
president-elect | - | GOV | person | head
vice president | - | GOV | person | vice
deputy prime minister | - | GOV | person | vice
vice chancellor | - | GOV | person | vice
vice premier | - | GOV | person | vice
foreign minister | - | GOV | person | foreign_minister
secretary of state | - | GOV | person | foreign_minister
foreign secretary | - | GOV | person | foreign_minister
top diplomat | - | GOV | person | foreign_minister
defence minister | - | GOV | person | defence_minister
defense minister | - | GOV | person | defence_minister
secretary of defense | - | GOV | person | defence_minister
defence secretary | - | GOV | person | defence_minister
defense secretary | - | GOV | person | defence_minister
interior minister | - | GOV | person | interior_minister
home secretary | - | GOV | person | interior_minister
finance minister | - | GOV | person | finance_minister
treasury secretary | - | GOV | person | finance_minister
chancellor of the exchequer | - | GOV | person | finance_minister
minister | - | GOV | person | minister
cabinet minister | - | GOV | person | minister
cabinet member | - | GOV | person | minister
justice minister | - | GOV | person | minister
attorney general | - | JUD | person | minister
trade minister | - | GOV | person | minister
oil minister | - | GOV | person | minister
information minister | - | GOV | person | minister
health minister | - | GOV | person | minister
economy minister | - | GOV | person | minister
education minister | - | GOV | person | minister
labour minister | - | GOV | person | minister
labor secretary | - | GOV | person | minister
commerce secretary | - | GOV | person | minister
homeland security secretary | - | GOV | person | minister
undersecretary | - | GOV | person | minister
deputy minister | - | GOV | person | minister
deputy foreign minister | - | GOV | person | minister
vice minister | - | GOV | person | minister
vice foreign minister | - | GOV | person | minister
vice defence minister | - | GOV | person | minister
vice defense minister | - | GOV | person | minister
vice interior minister | - | GOV | person | minister
vice finance minister | - | GOV | person | minister
vice trade minister | - | GOV | person | minister
deputy defence minister | - | GOV | person | minister
deputy defense minister | - | GOV | person | minister
deputy interior minister | - | GOV | person | minister
deputy finance minister | - | GOV | person | minister
deputy trade minister | - | GOV | person | minister
deputy secretary of state | - | GOV | person | minister
assistant secretary of state | - | GOV | person | minister
state secretary | - | GOV | person | minister
junior minister | - | GOV | person | minister
secretary | - | * | person | minister
undersecretary of state | - | GOV | person | minister
environment minister | - | GOV | person | minister
energy minister | - | GOV | person | minister
agriculture minister | - | GOV | person | minister
transport minister | - | GOV | person | minister
prime ministerial candidate | - | PTY | person | minister
ambassador | - | GOV | person | diplomat
consul | - | GOV | person | diplomat
diplomat | - | GOV | person | diplomat
envoy | - | GOV | person | diplomat
special envoy | - | GOV | person | diplomat
emissary | - | GOV | person | diplomat
negotiator | - | GOV | person | diplomat
chief negotiator | - | GOV | person | diplomat
nuncio | - | GOV | person | diplomat
attaché | - | GOV | person | diplomat
attache | - | GOV | person | diplomat
chargé d'affaires | - | GOV | person | diplomat
charge d'affaires | - | GOV | person | diplomat
high representative | - | GOV | person | diplomat
special representative | - | GOV | person | diplomat
special rapporteur | - | UNO | person | diplomat
peace envoy | - | GOV | person | diplomat
negotiating team | - | GOV | person | diplomat
consul general | - | GOV | person | diplomat
government spokesman | government spokeswoman | GOV | person | spokesperson
government official | - | GOV | person | spokesperson
government source | - | - | person | spokesperson
government minister | - | GOV | person | spokesperson
senior official | - | GOV | person | spokesperson
state official | - | GOV | person | spokesperson
press secretary | - | GOV | person | spokesperson
white house official | - | GOV | person | spokesperson
foreign ministry spokesman | foreign ministry spokeswoman | GOV | person | spokesperson
presidential spokesman | presidential spokeswoman | GOV | person | spokesperson
administration official | - | GOV | person | spokesperson
mayor | - | GOV | person | mayor
deputy mayor | - | GOV | person | mayor
town councillor | - | LEG | person | mayor
councillor | - | LEG | person | mayor
alderman | - | LEG | person | mayor
city manager | - | GOV | person | mayor
governor | - | GOV | person | governor
provincial governor | - | GOV | person | governor
lieutenant governor | - | GOV | person | governor
governor-general | - | GOV | person | governor
prefect | - | GOV | person | governor
administrator | - | - | person | governor
regional governor | - | GOV | person | governor
military governor | - | MIL | person | governor
official | - | GOV | person | official
civil servant | - | GOV | person | official
bureaucrat | - | GOV | person | official
customs officer | - | GOV | person | official
statesman | stateswoman | GOV | person | official
head of mission | - | GOV | person | official
national security adviser | - | GOV | person | official
national security advisor | - | GOV | person | official
adviser | - | * | person | official
advisor | - | * | person | official
aide | - | * | person | official
counsellor | - | * | person | official
central banker | - | GOV | person | official
inspector | - | GOV | person | official
commissioner | - | GOV | person | official
presidential adviser | - | GOV | person | official
tax inspector | - | GOV | person | official
customs official | - | GOV | person | official
immigration official | - | GOV | person | official
election official | - | GOV | person | official
census official | - | GOV | person | official
emergency official | - | GOV | person | official
health official | - | GOV | person | official
county official | - | GOV | person | official
city official | - | GOV | person | official
government | - | GOV | organ | government
cabinet | - | GOV | organ | government
administration | - | GOV | organ | government
coalition | - | GOV | organ | government
regime | - | GOV | organ | government
junta | - | MIL | organ | government
military government | - | MIL | organ | government
leadership | - | GOV | organ | government
authority | - | GOV | organ | government
royal family | - | GOV | organ | government
interim government | - | GOV | organ | government
transitional government | - | GOV | organ | government
coalition government | - | GOV | organ | government
unity government | - | GOV | organ | government
caretaker government | - | GOV | organ | government
provisional government | - | GOV | organ | government
national government | - | GOV | organ | government
federal government | - | GOV | organ | government
local government | - | GOV | organ | government
state government | - | GOV | organ | government
provincial government | - | GOV | organ | government
regional government | - | GOV | organ | government
exile government | - | OPP | organ | government
government-in-exile | - | OPP | organ | government
ruling council | - | GOV | organ | government
council of ministers | - | GOV | organ | government
monarchy | - | GOV | organ | government
royal house | - | GOV | organ | government
palace | - | - | organ | government
politburo | - | PTY | organ | government
ministry | - | GOV | organ | ministry
foreign ministry | - | GOV | organ | ministry
defence ministry | - | GOV | organ | ministry
defense ministry | - | GOV | organ | ministry
interior ministry | - | GOV | organ | ministry
finance ministry | - | GOV | organ | ministry
justice ministry | - | GOV | organ | ministry
health ministry | - | GOV | organ | ministry
information ministry | - | GOV | organ | ministry
trade ministry | - | GOV | organ | ministry
foreign office | - | GOV | organ | ministry
home office | - | GOV | organ | ministry
treasury | - | GOV | organ | ministry
department | - | GOV | organ | ministry
state department | - | GOV | organ | ministry
justice department | - | GOV | organ | ministry
defense department | - | MIL | organ | ministry
chancellery | - | GOV | organ | ministry
agency | - | GOV | organ | agency
embassy | - | GOV | organ | agency
consulate | - | GOV | organ | agency
delegation | - | * | organ | agency
central bank | - | GOV | organ | agency
customs | - | GOV | organ | agency
election commission | - | GOV | organ | agency
electoral commission | - | GOV | organ | agency
national security council | - | GOV | organ | agency
state | - | GOV | organ | agency
bureau | - | - | organ | agency
commission | - | * | organ | agency
immigration service | - | GOV | organ | agency
coast guard | - | MIL | organ | agency
tax authority | - | GOV | organ | agency
regulator | - | GOV | organ | agency
city council | - | GOV | organ | agency
town council | - | GOV | organ | agency
council | - | GOV | organ | agency
municipality | - | GOV | organ | agency
county | - | GOV | organ | agency
city hall | - | GOV | organ | agency
watchdog | - | - | organ | agency
mission | - | * | organ | agency
superpower | - | GOV | organ | agency
nation | - | GOV | organ | agency
country | - | GOV | organ | agency
mediator | - | - | organ | agency
neighbour | - | * | organ | agency
neighbor | - | * | organ | agency
ally | - | * | organ | agency
member state | - | GOV | organ | agency
neighbouring country | - | GOV | organ | agency
neighboring country | - | GOV | organ | agency
immigration authority | - | GOV | organ | agency
prison authority | - | GOV | organ | agency
space agency | - | - | organ | agency
fire department | - | GOV | organ | agency
health authority | - | GOV | organ | agency
ruling family | - | GOV | organ | agency

# Armed forces
commander | - | MIL | person | commander
army chief | - | MIL | person | commander
chief of staff | - | MIL | person | commander
commander-in-chief | - | MIL | person | commander
military commander | - | MIL | person | commander
army commander | - | MIL | person | commander
military chief | - | MIL | person | commander
air force chief | - | MIL | person | commander
navy chief | - | MIL | person | commander
field commander | - | MIL | person | commander
chairman of the joint chiefs | - | MIL | person | commander
squadron leader | - | MIL | person | commander
joint chiefs of staff | - | MIL | person | commander
armed forces chief | - | MIL | person | commander
general | - | MIL | person | general
lieutenant general | - | MIL | person | general
major general | - | MIL | person | general
brigadier | - | MIL | person | general
brigadier general | - | MIL | person | general
colonel | - | MIL | person | general
lieutenant colonel | - | MIL | person | general
lieutenant | - | MIL | person | general
sergeant | - | MIL | person | general
corporal | - | MIL | person | general
admiral | - | MIL | person | general
rear admiral | - | MIL | person | general
vice admiral | - | MIL | person | general
field marshal | - | MIL | person | general
captain | - | - | person | general
major | - | MIL | person | general
army officer | - | MIL | person | general
military officer | - | MIL | person | general
officer | - | * | person | general
naval officer | - | MIL | person | general
warrant officer | - | MIL | person | general
private | - | - | person | general
petty officer | - | MIL | person | general
soldier | - | MIL | person | soldier
serviceman | servicewoman | MIL | person | soldier
troop | - | MIL | person | soldier
conscript | - | MIL | person | soldier
recruit | - | MIL | person | soldier
paratrooper | - | MIL | person | soldier
marine | - | MIL | person | soldier
reservist | - | MIL | person | soldier
infantryman | - | MIL | person | soldier
sailor | - | MIL | person | soldier
airman | airwoman | MIL | person | soldier
peacekeeper | - | MIL | person | soldier
blue helmet | - | MIL | person | soldier
gunner | - | MIL | person | soldier
sniper | - | MIL | person | soldier
military spokesman | military spokeswoman | MIL | person | soldier
army spokesman | army spokeswoman | MIL | person | soldier
military official | - | MIL | person | soldier
military policeman | military policewoman | MIL | person | soldier
prisoner of war | - | MIL | person | soldier
fighter pilot | - | MIL | person | soldier
commando | - | MIL | person | soldier
bodyguard | - | COP | person | soldier
deserter | - | MIL | person | soldier
guardsman | - | MIL | person | soldier
military adviser | - | MIL | person | soldier
border guard | - | COP | person | soldier
veteran | - | ELI | person | soldier
infantry | - | MIL | person | soldier
army | - | MIL | organ | army
military | - | MIL | organ | army
armed forces | - | MIL | organ | army
armed force | - | MIL | organ | army
air force | - | MIL | organ | army
navy | - | MIL | organ | army
military force | - | MIL | organ | army
ground force | - | MIL | organ | army
ground forces | - | MIL | organ | army
troops | - | MIL | organ | army
government troops | - | MIL | organ | army
government forces | - | MIL | organ | army
government force | - | MIL | organ | army
government soldier | - | MIL | organ | army
peacekeeping force | - | MIL | organ | army
peacekeeping forces | - | MIL | organ | army
national guard | - | MIL | organ | army
presidential guard | - | MIL | organ | army
republican guard | - | MIL | organ | army
general staff | - | MIL | organ | army
high command | - | MIL | organ | army
battalion | - | MIL | organ | army
brigade | - | MIL | organ | army
division | - | - | organ | army
regiment | - | MIL | organ | army
platoon | - | MIL | organ | army
squadron | - | MIL | organ | army
fleet | - | MIL | organ | army
warship | - | MIL | organ | army
fighter jet | - | MIL | organ | army
warplane | - | MIL | organ | army
frigate | - | MIL | organ | army
destroyer | - | MIL | organ | army
aircraft carrier | - | MIL | organ | army
submarine | - | MIL | organ | army
helicopter gunship | - | MIL | organ | army
security force | - | COP | organ | army
security forces | - | COP | organ | army
special forces | - | MIL | organ | army
special force | - | MIL | organ | army
coalition forces | - | MIL | organ | army
coalition force | - | MIL | organ | army
occupation forces | - | MIL | organ | army
occupation force | - | MIL | organ | army
artillery | - | MIL | organ | army
patrol | - | MIL | organ | army
convoy | - | - | organ | army
force | - | MIL | organ | army
military junta | - | MIL | organ | army
naval force | - | MIL | organ | army
military council | - | MIL | organ | army
military court | - | JUD | organ | army
cavalry | - | MIL | organ | army
military wing | - | REB | organ | army
contingent | - | MIL | organ | army
garrison | - | MIL | organ | army
unit | - | - | organ | army
foreign legion | - | MIL | organ | army
gunboat | - | MIL | organ | army
task force | - | - | organ | army
drone | - | - | organ | army
bomber | - | - | organ | army
military base | - | - | organ | army
intelligence service | - | SPY | organ | intelligence
intelligence agency | - | SPY | organ | intelligence
secret service | - | SPY | organ | intelligence
security service | - | SPY | organ | intelligence
spy agency | - | SPY | organ | intelligence
intelligence | - | SPY | organ | intelligence
secret police | - | SPY | organ | intelligence
military intelligence | - | SPY | organ | intelligence
intelligence services | - | SPY | organ | intelligence
spy | - | SPY | person | agent
secret agent | - | SPY | person | agent
agent | - | SPY | person | agent
double agent | - | SPY | person | agent
intelligence officer | - | SPY | person | agent
intelligence chief | - | SPY | person | agent
spymaster | - | SPY | person | agent
intelligence official | - | SPY | person | agent
spy chief | - | SPY | person | agent
informant | - | - | person | agent
mole | - | - | person | agent

# Police
police | - | COP | organ | police
police force | - | COP | organ | police
riot police | - | COP | organ | police
border police | - | COP | organ | police
military police | - | MIL | organ | police
police department | - | COP | organ | police
gendarmerie | - | COP | organ | police
constabulary | - | COP | organ | police
law enforcement | - | COP | organ | police
authorities | - | GOV | organ | police
vice squad | - | COP | organ | police
bomb squad | - | COP | organ | police
anti-terror unit | - | COP | organ | police
swat team | - | COP | organ | police
police unit | - | COP | organ | police
prison service | - | COP | organ | police
sheriff's office | - | COP | organ | police
traffic police | - | COP | organ | police
policeman | policewoman | COP | person | officer
police officer | - | COP | person | officer
police chief | - | COP | person | officer
chief of police | - | COP | person | officer
sheriff | - | COP | person | officer
detective | - | COP | person | officer
constable | - | COP | person | officer
inspector general | - | - | person | officer
trooper | - | COP | person | officer
investigator | - | COP | person | officer
prison guard | - | COP | person | officer
prison warden | - | COP | person | officer
jailer | - | COP | person | officer
police commissioner | - | COP | person | officer
police spokesman | police spokeswoman | COP | person | officer
gendarme | - | COP | person | officer
marshal | - | COP | person | officer
deputy | - | LEG | person | officer
guard | - | COP | person | officer
border agent | - | COP | person | officer
security guard | - | COP | person | officer
security official | - | COP | person | officer
security officer | - | COP | person | officer
superintendent | - | COP | person | officer
warder | - | COP | person | officer

# Courts
court | - | JUD | organ | court
supreme court | - | JUD | organ | court
high court | - | JUD | organ | court
constitutional court | - | JUD | organ | court
appeals court | - | JUD | organ | court
court of appeal | - | JUD | organ | court
district court | - | JUD | organ | court
tribunal | - | JUD | organ | court
war crimes tribunal | - | JUD | organ | court
criminal court | - | JUD | organ | court
judiciary | - | JUD | organ | court
prosecution | - | JUD | organ | court
prosecutor's office | - | JUD | organ | court
jury | - | JUD | organ | court
grand jury | - | JUD | organ | court
federal court | - | JUD | organ | court
military tribunal | - | JUD | organ | court
court-martial | - | JUD | organ | court
appeal court | - | JUD | organ | court
arbitration court | - | JUD | organ | court
human rights court | - | JUD | organ | court
magistrates' court | - | JUD | organ | court
inquest | - | - | organ | court
judge | - | JUD | person | judge
justice | - | - | person | judge
chief justice | - | JUD | person | judge
magistrate | - | JUD | person | judge
prosecutor | - | JUD | person | judge
chief prosecutor | - | JUD | person | judge
state prosecutor | - | JUD | person | judge
public prosecutor | - | JUD | person | judge
attorney | - | - | person | judge
district attorney | - | JUD | person | judge
juror | - | JUD | person | judge
special prosecutor | - | JUD | person | judge
federal judge | - | JUD | person | judge
federal prosecutor | - | JUD | person | judge
investigating judge | - | JUD | person | judge
solicitor general | - | JUD | person | judge
special counsel | - | JUD | person | judge

# Parliaments
parliament | - | LEG | organ | parliament
congress | - | LEG | organ | parliament
senate | - | LEG | organ | parliament
house of representatives | - | LEG | organ | parliament
house of commons | - | LEG | organ | parliament
house of lords | - | LEG | organ | parliament
national assembly | - | LEG | organ | parliament
lower house | - | LEG | organ | parliament
upper house | - | LEG | organ | parliament
assembly | - | LEG | organ | parliament
legislature | - | LEG | organ | parliament
committee | - | LEG | organ | parliament
knesset | - | LEG | organ | parliament
duma | - | LEG | organ | parliament
state duma | - | LEG | organ | parliament
bundestag | - | LEG | organ | parliament
bundesrat | - | LEG | organ | parliament
people's congress | - | LEG | organ | parliament
parliamentary committee | - | LEG | organ | parliament
select committee | - | LEG | organ | parliament
european parliament | - | LEG | organ | parliament
senate committee | - | LEG | organ | parliament
house committee | - | LEG | organ | parliament
subcommittee | - | LEG | organ | parliament
general assembly | - | UNO | organ | parliament
guardian council | - | GOV | organ | parliament
member of parliament | - | LEG | person | member_of_parliament
mp | - | LEG | person | member_of_parliament
lawmaker | - | LEG | person | member_of_parliament
legislator | - | LEG | person | member_of_parliament
parliamentarian | - | LEG | person | member_of_parliament
congressman | congresswoman | LEG | person | member_of_parliament
senator | - | LEG | person | member_of_parliament
representative | - | * | person | member_of_parliament
member of congress | - | LEG | person | member_of_parliament
backbencher | - | LEG | person | member_of_parliament
house speaker | - | LEG | person | member_of_parliament
parliament speaker | - | LEG | person | member_of_parliament
speaker | - | LEG | person | member_of_parliament
majority leader | - | LEG | person | member_of_parliament
minority leader | - | LEG | person | member_of_parliament
peer | - | - | person | member_of_parliament
whip | - | - | person | member_of_parliament
mep | - | LEG | person | member_of_parliament
assemblyman | assemblywoman | LEG | person | member_of_parliament

# Parties
party | - | PTY | organ | party
ruling party | - | PTY | organ | party
governing party | - | PTY | organ | party
coalition partner | - | PTY | organ | party
parliamentary group | - | PTY | organ | party
faction | - | * | organ | party
political party | - | PTY | organ | party
caucus | - | PTY | organ | party
central committee | - | PTY | organ | party
party congress | - | PTY | organ | party
far right | - | PTY | organ | party
left | - | - | organ | party
opposition party | - | OPP | organ | party
party leader | - | PTY | person | party_leader
party chairman | party chairwoman | PTY | person | party_leader
general secretary | - | * | person | party_leader
secretary-general | - | * | person | party_leader
secretary general | - | * | person | party_leader
party chief | - | PTY | person | party_leader
chairman | chairwoman | * | person | party_leader
chairperson | - | * | person | party_leader
vice-chairman | - | * | person | party_leader
vice chairman | - | * | person | party_leader
party secretary | - | PTY | person | party_leader
party boss | - | PTY | person | party_leader
politician | - | PTY | person | politician
party member | - | PTY | person | politician
candidate | - | PTY | person | politician
presidential candidate | - | PTY | person | politician
democrat | - | PTY | person | politician
republican | - | PTY | person | politician
socialist | - | PTY | person | politician
communist | - | PTY | person | politician
social democrat | - | PTY | person | politician
liberal | - | PTY | person | politician
conservative | - | PTY | person | politician
nationalist | - | PTY | person | politician
frontrunner | - | PTY | person | politician
front-runner | - | PTY | person | politician
nominee | - | PTY | person | politician
running mate | - | PTY | person | politician
presidential hopeful | - | PTY | person | politician
presidential contender | - | PTY | person | politician
party official | - | PTY | person | politician
delegate | - | * | person | politician
tory | - | PTY | person | politician
islamist politician | - | PTY | person | politician
loyalist | - | - | person | politician

# Opposition
opposition | - | OPP | organ | opposition
opposition movement | - | OPP | organ | opposition
pro-democracy movement | - | OPP | organ | opposition
opposition coalition | - | OPP | organ | opposition
opposition alliance | - | OPP | organ | opposition
opposition group | - | OPP | organ | opposition
opposition leader | - | OPP | person | opposition_leader
dissident | - | OPP | person | opposition_leader
opposition politician | - | OPP | person | opposition_leader
opposition figure | - | OPP | person | opposition_leader
challenger | - | OPP | person | opposition_leader
opposition candidate | - | OPP | person | opposition_leader
regime critic | - | OPP | person | opposition_leader
government critic | - | OPP | person | opposition_leader
opposition activist | - | OPP | person | opposition_leader
opponent | - | * | person | opposition_leader
exile | - | - | person | opposition_leader
pro-democracy activist | - | OPP | person | opposition_leader
opposition supporter | - | OPP | person | opposition_leader
critic | - | - | person | opposition_leader
opposition lawmaker | - | OPP | person | opposition_leader

# Rebels, terrorists
rebel | - | REB | person | rebel
insurgent | - | REB | person | rebel
militant | - | REB | person | rebel
terrorist | - | REB | person | rebel
guerrilla | - | REB | person | rebel
guerilla | - | REB | person | rebel
extremist | - | REB | person | rebel
islamist | - | REB | person | rebel
jihadist | - | REB | person | rebel
jihadi | - | REB | person | rebel
militiaman | - | REB | person | rebel
gunman | - | REB | person | rebel
fighter | - | REB | person | rebel
separatist | - | REB | person | rebel
suicide bomber | - | REB | person | rebel
rebel leader | - | REB | person | rebel
rebel commander | - | REB | person | rebel
warlord | - | REB | person | rebel
terror suspect | - | REB | person | rebel
partisan | - | REB | person | rebel
insurrectionist | - | REB | person | rebel
revolutionary | - | REB | person | rebel
mercenary | - | REB | person | rebel
putschist | - | REB | person | rebel
coup leader | - | REB | person | rebel
attacker | - | REB | person | rebel
assailant | - | REB | person | rebel
mujahideen | - | REB | person | rebel
mujahid | - | REB | person | rebel
hijacker | - | REB | person | rebel
hostage-taker | - | REB | person | rebel
hostage taker | - | REB | person | rebel
kidnapper | - | CRM | person | criminal like:REB
captor | - | REB | person | rebel
secessionist | - | REB | person | rebel
separatist leader | - | REB | person | rebel
militia leader | - | REB | person | rebel
militia commander | - | REB | person | rebel
jihadist group | - | REB | person | rebel
assassin | - | CRM | person | rebel
neo-nazi | - | REB | person | rebel
white supremacist | - | REB | person | rebel
suspected militant | - | REB | person | rebel
coup plotter | - | REB | person | rebel
radical | - | - | person | rebel
freedom fighter | - | REB | person | rebel
militia | - | REB | organ | rebels
rebel group | - | REB | organ | rebels
rebel army | - | REB | organ | rebels
terrorist group | - | REB | organ | rebels
terror group | - | REB | organ | rebels
terror network | - | REB | organ | rebels
terrorist organization | - | REB | organ | rebels
terrorist organisation | - | REB | organ | rebels
guerrilla group | - | REB | organ | rebels
insurgency | - | REB | organ | rebels
liberation front | - | REB | organ | rebels
liberation army | - | REB | organ | rebels
resistance | - | REB | organ | rebels
armed group | - | REB | organ | rebels
militant group | - | REB | organ | rebels
rebel forces | - | REB | organ | rebels
rebel force | - | REB | organ | rebels
paramilitary | - | PRM | organ | rebels
paramilitary group | - | PRM | organ | rebels
death squad | - | PRM | organ | rebels
vigilante | - | PRM | organ | rebels
splinter group | - | REB | organ | rebels
armed wing | - | REB | organ | rebels
warring party | - | * | organ | rebels
self-defense group | - | PRM | organ | rebels
underground | - | REB | organ | rebels
sect | - | REL | organ | rebels

# Crime
criminal | - | CRM | person | criminal
murderer | - | CRM | person | criminal
killer | - | CRM | person | criminal
robber | - | CRM | person | criminal
thief | - | CRM | person | criminal
drug dealer | - | CRM | person | criminal
drug lord | - | CRM | person | criminal
drug trafficker | - | CRM | person | criminal
trafficker | - | CRM | person | criminal
smuggler | - | CRM | person | criminal
pirate | - | CRM | person | criminal
gangster | - | CRM | person | criminal
gang member | - | CRM | person | criminal
mobster | - | CRM | person | criminal
suspect | - | CRM | person | criminal
perpetrator | - | CRM | person | criminal
offender | - | CRM | person | criminal
convict | - | CRM | person | criminal
inmate | - | CRM | person | criminal
prisoner | - | CRM | person | criminal
detainee | - | CRM | person | criminal
defendant | - | CRM | person | criminal
hacker | - | CRM | person | criminal
rapist | - | CRM | person | criminal
arsonist | - | CRM | person | criminal
fugitive | - | CRM | person | criminal
burglar | - | CRM | person | criminal
swindler | - | CRM | person | criminal
fraudster | - | CRM | person | criminal
hitman | - | CRM | person | criminal
shooter | - | CRM | person | criminal
war criminal | - | CRM | person | criminal
kingpin | - | CRM | person | criminal
human trafficker | - | CRM | person | criminal
accomplice | - | CRM | person | criminal
culprit | - | CRM | person | criminal
ringleader | - | CRM | person | criminal
extortionist | - | CRM | person | criminal
gang leader | - | CRM | person | criminal
poacher | - | CRM | person | criminal
bandit | - | CRM | person | criminal
looter | - | CVL | person | criminal
hooligan | - | CVL | person | criminal
gang | - | CRM | organ | gang
mafia | - | CRM | organ | gang
drug cartel | - | CRM | organ | gang
cartel | - | CRM | organ | gang
mob | - | CVL | organ | gang
crime syndicate | - | CRM | organ | gang
drug gang | - | CRM | organ | gang
criminal gang | - | CRM | organ | gang
crime family | - | CRM | organ | gang

# Civilians
citizen | - | CVL | person | citizen
civilian | - | CVL | person | citizen
resident | - | CVL | person | citizen
inhabitant | - | CVL | person | citizen
villager | - | CVL | person | citizen
townspeople | - | CVL | person | citizen
people | - | CVL | person | citizen
national | - | CVL | person | citizen
voter | - | CVL | person | citizen
taxpayer | - | CVL | person | citizen
consumer | - | CVL | person | citizen
local | - | CVL | person | citizen
victim | - | CVL | person | citizen
survivor | - | CVL | person | citizen
hostage | - | CVL | person | citizen
bystander | - | CVL | person | citizen
passer-by | - | CVL | person | citizen
onlooker | - | CVL | person | citizen
tourist | - | CVL | person | citizen
passenger | - | CVL | person | citizen
patient | - | CVL | person | citizen
child | - | - | person | citizen
woman | - | - | person | citizen
man | - | - | person | citizen
person | - | - | person | citizen
youth | - | CVL | person | citizen
farmer | - | CVL | person | citizen
peasant | - | CVL | person | citizen
fisherman | - | CVL | person | citizen
relative | - | CVL | person | citizen
family | - | CVL | person | citizen
mourner | - | CVL | person | citizen
settler | - | CVL | person | citizen
supporter | - | CVL | person | citizen
crowd | - | CVL | person | citizen
homeless | - | - | person | citizen
commuter | - | CVL | person | citizen
compatriot | - | CVL | person | citizen
countryman | - | CVL | person | citizen
captive | - | CVL | person | citizen
expatriate | - | CVL | person | citizen
dual national | - | CVL | person | citizen
abductee | - | CVL | person | citizen
pensioner | - | CVL | person | citizen
squatter | - | CVL | person | citizen
shopper | - | CVL | person | citizen
pedestrian | - | CVL | person | citizen
householder | - | CVL | person | citizen
witness | - | - | person | citizen
eyewitness | - | - | person | citizen
backer | - | CVL | person | citizen
fan | - | - | person | citizen
wife | - | - | person | citizen
husband | - | - | person | citizen
protester | - | CVL | person | activist
protestor | - | CVL | person | activist
demonstrator | - | CVL | person | activist
activist | - | CVL | person | activist
campaigner | - | CVL | person | activist
rioter | - | CVL | person | activist
marcher | - | CVL | person | activist
rights activist | - | CVL | person | activist
human rights activist | - | CVL | person | activist
peace activist | - | CVL | person | activist
environmental activist | - | CVL | person | activist
environmentalist | - | CVL | person | activist
striker | - | LAB | person | activist
hunger striker | - | CVL | person | activist
anarchist | - | CVL | person | activist
agitator | - | CVL | person | activist
counter-protester | - | CVL | person | activist
counter-demonstrator | - | CVL | person | activist
whistleblower | - | CVL | person | activist
human rights defender | - | CVL | person | activist
feminist | - | CVL | person | activist
student activist | - | CVL | person | activist
sympathizer | - | CVL | person | activist
sympathiser | - | CVL | person | activist
reformer | - | - | person | activist
picketer | - | LAB | person | activist
blogger | - | JRN | person | activist
animal rights activist | - | CVL | person | activist
civil rights leader | - | CVL | person | activist
population | - | CVL | organ | people
civil society | - | CVL | organ | people
public | - | CVL | organ | people
community | - | - | organ | people
protest movement | - | CVL | organ | people
peace movement | - | CVL | organ | people
civil rights movement | - | CVL | organ | people
grassroots movement | - | CVL | organ | people
movement | - | * | organ | people
electorate | - | CVL | organ | people
populace | - | CVL | organ | people
civilian population | - | CVL | organ | people
citizenry | - | CVL | organ | people
former president | - | ELI | person | former
ex-president | - | ELI | person | former
former minister | - | ELI | person | former
former prime minister | - | ELI | person | former
ex-minister | - | ELI | person | former
elite | - | ELI | person | former
tribal leader | - | ETH | person | former
tribal elder | - | ETH | person | former
elder | - | ETH | person | former
clan leader | - | ETH | person | former
former leader | - | ELI | person | former
ex-leader | - | ELI | person | former
former dictator | - | ELI | person | former
former chancellor | - | ELI | person | former
former general | - | ELI | person | former
tycoon | - | BUS | person | former
founder | - | * | person | former
celebrity | - | - | person | former
intellectual | - | - | person | former
nobel laureate | - | - | person | former

# Religion
pope | - | REL | person | cleric
bishop | - | REL | person | cleric
archbishop | - | REL | person | cleric
cardinal | - | REL | person | cleric
priest | - | REL | person | cleric
imam | - | REL | person | cleric
ayatollah | - | REL | person | cleric
mullah | - | REL | person | cleric
rabbi | - | REL | person | cleric
monk | - | REL | person | cleric
nun | - | REL | person | cleric
cleric | - | REL | person | cleric
preacher | - | REL | person | cleric
pastor | - | REL | person | cleric
patriarch | - | REL | person | cleric
mufti | - | REL | person | cleric
grand mufti | - | REL | person | cleric
dalai lama | - | REL | person | cleric
vicar | - | REL | person | cleric
clergyman | - | REL | person | cleric
minister of religion | - | REL | person | cleric
missionary | - | REL | person | cleric
christian | - | REL | person | cleric
muslim | - | REL | person | cleric
moslem | - | REL | person | cleric
jew | - | REL | person | cleric
hindu | - | REL | person | cleric
sikh | - | REL | person | cleric
buddhist | - | REL | person | cleric
catholic | - | REL | person | cleric
protestant | - | REL | person | cleric
sunni | - | REL | person | cleric
shiite | - | REL | person | cleric
shia | - | REL | person | cleric
copt | - | REL | person | cleric
worshipper | - | REL | person | cleric
worshiper | - | REL | person | cleric
pilgrim | - | REL | person | cleric
theologian | - | REL | person | cleric
religious leader | - | REL | person | cleric
spiritual leader | - | REL | person | cleric
believer | - | REL | person | cleric
evangelical | - | REL | person | cleric
churchgoer | - | REL | person | cleric
church | - | REL | organ | church
diocese | - | REL | organ | church
clergy | - | REL | organ | church
congregation | - | REL | organ | church
vatican | - | GOV | organ | church
synod | - | REL | organ | church
brotherhood | - | - | organ | church
religious community | - | REL | organ | church
monastery | - | - | organ | church
mosque | - | - | organ | church
caliphate | - | REB | organ | church
tribe | - | ETH | organ | ethnic
clan | - | ETH | organ | ethnic
ethnic group | - | ETH | organ | ethnic
minority | - | ETH | organ | ethnic
ethnic minority | - | ETH | organ | ethnic
tribesman | tribeswoman | ETH | organ | ethnic
tribesmen | - | ETH | organ | ethnic
indigenous people | - | ETH | organ | ethnic
native american | - | ETH | organ | ethnic
aborigine | - | ETH | organ | ethnic
roma | - | ETH | organ | ethnic
gypsy | - | ETH | organ | ethnic
kurd | - | ETH | organ | ethnic
uighur | - | ETH | organ | ethnic
uyghur | - | ETH | organ | ethnic
tamil | - | ETH | organ | ethnic
tibetan | - | ETH | organ | ethnic
hutu | - | ETH | organ | ethnic
tutsi | - | ETH | organ | ethnic
rohingya | - | ETH | organ | ethnic
pashtun | - | ETH | organ | ethnic
chechen | - | ETH | organ | ethnic
arab | - | ETH | organ | ethnic
basque | - | ETH | organ | ethnic
catalan | - | ETH | organ | ethnic
tatar | - | ETH | organ | ethnic
yazidi | - | ETH | organ | ethnic
bedouin | - | ETH | organ | ethnic
maori | - | ETH | organ | ethnic
inuit | - | ETH | organ | ethnic
refugee | - | REF | person | refugee
asylum seeker | - | REF | person | refugee
asylum-seeker | - | REF | person | refugee
migrant | - | REF | person | refugee
immigrant | - | REF | person | refugee
displaced person | - | REF | person | refugee
evacuee | - | - | person | refugee
boat people | - | REF | person | refugee
emigrant | - | - | person | refugee
internally displaced person | - | REF | person | refugee
defector | - | REF | person | refugee
deportee | - | REF | person | refugee
returnee | - | REF | person | refugee

# Media, education, business, unions, organisations
journalist | - | JRN | person | journalist
reporter | - | JRN | person | journalist
correspondent | - | JRN | person | journalist
editor | - | JRN | person | journalist
news anchor | - | JRN | person | journalist
cameraman | camerawoman | JRN | person | journalist
photographer | - | JRN | person | journalist
columnist | - | JRN | person | journalist
editor-in-chief | - | JRN | person | journalist
publisher | - | JRN | person | journalist
photojournalist | - | JRN | person | journalist
broadcaster | - | JRN | person | journalist
commentator | - | - | person | journalist
cartoonist | - | JRN | person | journalist
newsman | newswoman | JRN | person | journalist
newspaper | - | JRN | organ | media
news agency | - | JRN | organ | media
media | - | JRN | organ | media
tv station | - | JRN | organ | media
television station | - | JRN | organ | media
radio station | - | JRN | organ | media
press | - | JRN | organ | media
magazine | - | JRN | organ | media
state television | - | JRN | organ | media
state media | - | JRN | organ | media
network | - | - | organ | media
daily | - | JRN | organ | media
tabloid | - | JRN | organ | media
television channel | - | JRN | organ | media
tv channel | - | JRN | organ | media
newsroom | - | JRN | organ | media
student | - | EDU | person | academic
professor | - | EDU | person | academic
teacher | - | EDU | person | academic
scientist | - | EDU | person | academic
researcher | - | EDU | person | academic
academic | - | EDU | person | academic
lecturer | - | EDU | person | academic
scholar | - | EDU | person | academic
headmaster | - | EDU | person | academic
schoolteacher | - | EDU | person | academic
schoolboy | schoolgirl | EDU | person | academic
pupil | - | EDU | person | academic
analyst | - | - | person | academic
expert | - | - | person | academic
university | - | EDU | organ | university
school | - | EDU | organ | university
college | - | EDU | organ | university
institute | - | EDU | organ | university
think tank | - | EDU | organ | university
academy | - | EDU | organ | university
company | - | BUS | organ | company
corporation | - | BUS | organ | company
firm | - | BUS | organ | company
bank | - | BUS | organ | company
airline | - | BUS | organ | company
oil company | - | BUS | organ | company
manufacturer | - | BUS | organ | company
carmaker | - | BUS | organ | company
automaker | - | BUS | organ | company
energy company | - | BUS | organ | company
gas company | - | BUS | organ | company
utility | - | BUS | organ | company
operator | - | BUS | organ | company
contractor | - | BUS | organ | company
conglomerate | - | BUS | organ | company
multinational | - | BUS | organ | company
state-owned company | - | BUS | organ | company
shipping company | - | BUS | organ | company
arms manufacturer | - | BUS | organ | company
business | - | BUS | organ | company
industry | - | BUS | organ | company
lender | - | BUS | organ | company
chamber of commerce | - | BUS | organ | company
employers' association | - | BUS | organ | company
stock exchange | - | - | organ | company
drugmaker | - | BUS | organ | company
mining company | - | BUS | organ | company
security firm | - | BUS | organ | company
tech company | - | BUS | organ | company
giant | - | - | organ | company
businessman | businesswoman | BUS | person | executive
executive | - | BUS | person | executive
chief executive | - | BUS | person | executive
ceo | - | BUS | person | executive
entrepreneur | - | BUS | person | executive
industrialist | - | BUS | person | executive
banker | - | BUS | person | executive
oligarch | - | BUS | person | executive
investor | - | BUS | person | executive
chairman of the board | - | BUS | person | executive
employer | - | BUS | person | executive
manager | - | BUS | person | executive
shareholder | - | BUS | person | executive
trader | - | BUS | person | executive
billionaire | - | BUS | person | executive
magnate | - | BUS | person | executive
financier | - | BUS | person | executive
managing director | - | BUS | person | executive
shopkeeper | - | BUS | person | executive
creditor | - | BUS | person | executive
union | - | LAB | organ | union
trade union | - | LAB | organ | union
labor union | - | LAB | organ | union
labour union | - | LAB | organ | union
workforce | - | LAB | organ | union
trade union federation | - | LAB | organ | union
works council | - | LAB | organ | union
teachers' union | - | LAB | organ | union
worker | - | LAB | person | worker
unionist | - | LAB | person | worker
trade unionist | - | LAB | person | worker
union leader | - | LAB | person | worker
labor leader | - | LAB | person | worker
labour leader | - | LAB | person | worker
miner | - | LAB | person | worker
employee | - | LAB | person | worker
dockworker | - | LAB | person | worker
laborer | - | LAB | person | worker
labourer | - | LAB | person | worker
steelworker | - | LAB | person | worker
train driver | - | LAB | person | worker
truck driver | - | LAB | person | worker
lorry driver | - | LAB | person | worker
nurse | - | LAB | person | worker
doctor | - | LAB | person | worker
pilot | - | LAB | person | worker
factory worker | - | LAB | person | worker
union official | - | LAB | person | worker
firefighter | - | LAB | person | worker
staff | - | LAB | person | worker
shop steward | - | LAB | person | worker
air traffic controller | - | LAB | person | worker
farmworker | - | LAB | person | worker
postal worker | - | LAB | person | worker
public sector worker | - | LAB | person | worker
bus driver | - | LAB | person | worker
charity | - | NGO | organ | ngo
aid agency | - | NGO | organ | ngo
aid organization | - | NGO | organ | ngo
aid organisation | - | NGO | organ | ngo
human rights group | - | NGO | organ | ngo
rights group | - | NGO | organ | ngo
relief organization | - | NGO | organ | ngo
relief agency | - | NGO | organ | ngo
non-governmental organization | - | NGO | organ | ngo
non-governmental organisation | - | NGO | organ | ngo
ngo | - | NGO | organ | ngo
advocacy group | - | NGO | organ | ngo
environmental group | - | NGO | organ | ngo
foundation | - | NGO | organ | ngo
human rights organization | - | NGO | organ | ngo
aid group | - | NGO | organ | ngo
lobby group | - | NGO | organ | ngo
association | - | NGO | organ | ngo
pressure group | - | NGO | organ | ngo
consumer group | - | NGO | organ | ngo
campaign group | - | NGO | organ | ngo
aid worker | - | NGO | person | aidworker
relief worker | - | NGO | person | aidworker
humanitarian worker | - | NGO | person | aidworker
volunteer | - | - | person | aidworker
lobbyist | - | BUS | person | aidworker
charity worker | - | NGO | person | aidworker
international community | - | IGO | organ | igo
security council | - | UNO | organ | igo
united nations | - | UNO | organ | igo
alliance | - | * | organ | igo
world bank | - | IGO | organ | igo
monetary fund | - | IGO | organ | igo
bloc | - | * | organ | igo
peacekeeping mission | - | UNO | organ | igo
international organization | - | IGO | organ | igo
international organisation | - | IGO | organ | igo
quartet | - | IGO | organ | igo
contact group | - | IGO | organ | igo
observer mission | - | IGO | organ | igo
world body | - | UNO | organ | igo

# Descriptions that take their sector from what they belong to
head | - | * | person | holder
chief | - | * | person | holder
spokesman | spokeswoman | * | person | holder
spokesperson | - | * | person | holder
member | - | * | person | holder
deputy leader | - | * | person | holder
deputy head | - | * | person | holder
director | - | * | person | holder
director general | - | * | person | holder
co-founder | - | * | person | holder
successor | - | * | person | holder
deputy director | - | * | person | holder
counterpart | - | * | person | holder
boss | - | * | person | holder
vice-president | - | * | person | holder
deputy chief | - | * | person | holder
lawyer | - | - | person | holder
figurehead | - | * | person | holder
second-in-command | - | * | person | holder
lieutenant of | - | - | person | holder
head negotiator | - | * | person | holder
number two | - | * | person | holder
side | - | * | description | party
host | hostess | * | description | party
guest | - | - | description | party
rival | - | * | description | party
partner | - | * | description | party
adversary | - | * | description | party
foe | - | * | description | party
kingdom | - | * | description | party
republic | - | * | description | party
island nation | - | * | description | party
emirate | - | * | description | party
archipelago | - | * | description | party
enemy | - | * | description | party
negotiating partner | - | * | description | party
opposite number | - | * | description | party
camp | - | * | description | party

# Nouns for an organisation named before ("the organisation"): no actors by themselves.
organisation | - | - | organ | people is:ngo,igo,alliance,armed,terror,movement,union
organization | - | - | organ | people is:ngo,igo,alliance,armed,terror,movement,union
group | - | - | organ | people is:armed,terror,movement
faction | - | - | organ | people is:armed,party

# Word classes of the reader of actors. The words are lemmas or forms in lower case.
# former: who bears the role no longer. transparent: nouns that stand for what follows them. place: prepositions of place.
# belongs: prepositions that join a role to what it belongs to. both: words for two.
@ class | words
former | former; ex; ousted; deposed; late; one-time; onetime; then; toppled; outgoing
transparent | thousand; thousands; hundred; hundreds; dozen; dozens; ten; tens; million; millions; group; number; part; majority; half; score; scores; handful; series; percent; body; bodies; life; lives; member; members; crowd; crowds; couple
place | in; at; near; from; into; to; outside; around; between; across; on; over
belongs | of; from; in; at; for
both | both; two
title | mr; mrs; ms; dr; sir; lord; lady; baroness; prof; mr.; mrs.; ms.; dr.
pronoun | he; she; him; her; they; them; it
own | his; her; their; its; own; our
as | as
region | north; south; east; west; northeast; northwest; southeast; southwest; capital; province; region; border; city; town; centre; center; district; suburb; village; island; airport; part; coast; area; outskirts; port; street; streets; neighbourhood; neighborhood
against | pro; anti; non; un; ex; trans; inter
sides | warring party; counterpart
common | may; march; reading; nice; mobile; bath; hull; bush; brown; major; white; black; green; price; rice; bishop; hope
source | from
sport | goal; coach; league; season; half-time; penalty; striker; midfielder; defender; goalkeeper; tournament; final; semi-final; semifinal; quarter-final; championship; champion; olympic; medal; match; playoff; innings; wicket; touchdown; quarterback; score; team; player; fixture; referee; stadium; cup; lap; race; relay; tennis; football; soccer; cricket; rugby; basketball; baseball; hockey; golf; podium; qualifier; seed; squad
masculine | he; him
feminine | she; her
several | they; them; their
his | his
her | her; their
its | it; its
measure | dollar; dollars; cent; pound; pounds; franc; francs; krone; kroner; rouble; roubles; ruble; rubles; yen; rupee; rupees; lira; peso; pesos; won; yuan; dinar; dirham; rial; shekel; hryvnia; time
origin | nationality; citizenship; origin; descent; extraction
stemming | originating; hailing
# Adjectives that say that somebody is not from where the report is; then those that tell a sector, under its code.
elsewhere | western; foreign; international; overseas
OPP | opposition; dissident
REL | christian; muslim; coptic; catholic; protestant; orthodox; jewish; shiite; shia; sunni; hindu; buddhist
REB | rebel; insurgent
MIL | military
# Places: ways, islands, names that are also rivers or common words; words of sport by which compounds are known.
way | from
toward | to
island | on
unsure | 
sporting | football; basketball; handball; baseball; goalkeeper; midfielder; quarterfinal; semifinal
