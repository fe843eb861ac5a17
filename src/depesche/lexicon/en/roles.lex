# Roles, groups and organs as nouns, with the sector their bearers have. A noun phrase counts by its head, so "transport minister" counts by "minister".
# sector: a PLOVER sector; `*` takes the sector of what it belongs to (spokesman of the police: COP); `-` is no actor. feminine: `-` none.
# note: the office word of any/people, then `needs`, `like:COP` or the code of the state that has it, as in de/roles.lex.
# A genitive in a noun stands apart, as the reader cuts it: `prosecutor 's office`, `employers ' federation`.
@ noun | feminine | sector | kind | note

# States that are several or any: they are of no country that the report names
developing country | - | GOV | organ | agency world
developing nation | - | GOV | organ | agency world
developing state | - | GOV | organ | agency world
developed country | - | GOV | organ | agency world
developed nation | - | GOV | organ | agency world
developed state | - | GOV | organ | agency world
industrialised country | - | GOV | organ | agency world
industrialised nation | - | GOV | organ | agency world
industrialised state | - | GOV | organ | agency world
industrialized country | - | GOV | organ | agency world
industrialized nation | - | GOV | organ | agency world
industrialized state | - | GOV | organ | agency world
emerging country | - | GOV | organ | agency world
emerging nation | - | GOV | organ | agency world
emerging state | - | GOV | organ | agency world
donor country | - | GOV | organ | agency world
donor nation | - | GOV | organ | agency world
donor state | - | GOV | organ | agency world
third country | - | GOV | organ | agency world
third nation | - | GOV | organ | agency world
third state | - | GOV | organ | agency world
landlocked country | - | GOV | organ | agency world
landlocked nation | - | GOV | organ | agency world
landlocked state | - | GOV | organ | agency world
creditor country | - | GOV | organ | agency world
creditor nation | - | GOV | organ | agency world
creditor state | - | GOV | organ | agency world
debtor country | - | GOV | organ | agency world
debtor nation | - | GOV | organ | agency world
debtor state | - | GOV | organ | agency world
transit country | - | GOV | organ | agency world
transit nation | - | GOV | organ | agency world
transit state | - | GOV | organ | agency world
signatory country | - | GOV | organ | agency world
signatory nation | - | GOV | organ | agency world
signatory state | - | GOV | organ | agency world

# Heads of state and government
president | - | GOV | person | president
prime minister | - | GOV | person | prime_minister
premier | - | GOV | person | prime_minister
taoiseach | - | GOV | person | prime_minister IRL
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
maharaja | - | GOV | person | monarch
maharajah | - | GOV | person | monarch
caliph | - | GOV | person | monarch
queen mother | - | GOV | person | monarch
heir to the throne | - | GOV | person | monarch
royals | - | GOV | person | monarch needs
head of state | - | GOV | person | head
head of government | - | GOV | person | head
ruler | - | GOV | person | head
dictator | - | GOV | person | head
strongman | - | GOV | person | head unsettled
leader | - | * | person | head
supreme leader | - | GOV | person | head
autocrat | - | GOV | person | head
despot | - | GOV | person | head
potentate | - | GOV | person | head
president-elect | - | GOV | person | head
viceroy | - | GOV | person | head
generalissimo | - | GOV | person | head
chancellor-designate | - | GOV | person | head
prime minister-designate | - | GOV | person | head
prime minister-elect | - | GOV | person | head
premier-designate | - | GOV | person | head
vice president | - | GOV | person | vice
deputy prime minister | - | GOV | person | vice
vice chancellor | - | GOV | person | vice
vice premier | - | GOV | person | vice
tánaiste | - | GOV | person | vice IRL
tanaiste | - | GOV | person | vice IRL
foreign minister | - | GOV | person | foreign_minister
secretary of state | - | GOV | person | foreign_minister
foreign secretary | - | GOV | person | foreign_minister
top diplomat | - | GOV | person | foreign_minister
minister of foreign affairs | - | GOV | person | foreign_minister
minister for foreign affairs | - | GOV | person | foreign_minister
defence minister | - | GOV | person | defence_minister
defense minister | - | GOV | person | defence_minister
secretary of defense | - | GOV | person | defence_minister
defence secretary | - | GOV | person | defence_minister
defense secretary | - | GOV | person | defence_minister
minister of defence | - | GOV | person | defence_minister
minister of defense | - | GOV | person | defence_minister
interior minister | - | GOV | person | interior_minister
home secretary | - | GOV | person | interior_minister
minister of the interior | - | GOV | person | interior_minister
finance minister | - | GOV | person | finance_minister
treasury secretary | - | GOV | person | finance_minister
chancellor of the exchequer | - | GOV | person | finance_minister
minister of finance | - | GOV | person | finance_minister
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
minister of state | - | GOV | person | minister
minister without portfolio | - | GOV | person | minister
minister of justice | - | GOV | person | minister
shadow minister | - | OPP | person | minister
shadow chancellor | - | OPP | person | minister
shadow foreign secretary | - | OPP | person | minister
shadow home secretary | - | OPP | person | minister
justice secretary | - | GOV | person | minister
health secretary | - | GOV | person | minister
education secretary | - | GOV | person | minister
energy secretary | - | GOV | person | minister
interior secretary | - | GOV | person | minister
trade secretary | - | GOV | person | minister
finance secretary | - | GOV | person | minister
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
plenipotentiary | - | GOV | person | diplomat
sherpa | - | GOV | person | diplomat needs
ambassador-at-large | - | GOV | person | diplomat
trade representative | - | GOV | person | diplomat
military attaché | - | MIL | person | diplomat
military attache | - | MIL | person | diplomat
defence attaché | - | MIL | person | diplomat
defense attaché | - | MIL | person | diplomat
defence attache | - | MIL | person | diplomat
defense attache | - | MIL | person | diplomat
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
palace spokesman | palace spokeswoman | GOV | person | spokesperson
white house chief of staff | - | GOV | person | spokesperson USA
presidential chief of staff | - | GOV | person | spokesperson
president's chief of staff | - | GOV | person | spokesperson
vice president's chief of staff | - | GOV | person | spokesperson
prime minister's chief of staff | - | GOV | person | spokesperson
premier's chief of staff | - | GOV | person | spokesperson
chancellor's chief of staff | - | GOV | person | spokesperson
minister's chief of staff | - | GOV | person | spokesperson
governor's chief of staff | - | GOV | person | spokesperson
mayor's chief of staff | - | GOV | person | spokesperson
senator's chief of staff | - | LEG | person | spokesperson
chief of staff to the president | - | GOV | person | spokesperson
chief of staff to the vice president | - | GOV | person | spokesperson
chief of staff to the prime minister | - | GOV | person | spokesperson
chief of staff to president | - | GOV | person | spokesperson
chief of staff to prime minister | - | GOV | person | spokesperson
chief of staff at the white house | - | GOV | person | spokesperson USA
white house deputy chief of staff | - | GOV | person | spokesperson USA
defence spokesman | defence spokeswoman | GOV | person | spokesperson
defense spokesman | defense spokeswoman | GOV | person | spokesperson
mayor | - | GOV | person | mayor
deputy mayor | - | GOV | person | mayor
town councillor | - | LEG | person | mayor
councillor | - | LEG | person | mayor
alderman | - | LEG | person | mayor
city manager | - | GOV | person | mayor
burgomaster | - | GOV | person | mayor
town clerk | - | GOV | person | mayor
councilman | councilwoman | LEG | person | mayor
councilor | - | LEG | person | mayor
city councilman | city councilwoman | LEG | person | mayor
village chief | - | GOV | person | mayor
village head | - | GOV | person | mayor
governor | - | GOV | person | governor
provincial governor | - | GOV | person | governor
lieutenant governor | - | GOV | person | governor
governor-general | - | GOV | person | governor
prefect | - | GOV | person | governor
administrator | - | - | person | governor
regional governor | - | GOV | person | governor
military governor | - | MIL | person | governor
county executive | - | GOV | person | governor
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
apparatchik | - | GOV | person | official
technocrat | - | GOV | person | official
functionary | - | GOV | person | official
officeholder | - | GOV | person | official
public servant | - | GOV | person | official
tax collector | - | GOV | person | official
ombudsman | ombudswoman | GOV | person | official
auditor general | - | GOV | person | official
comptroller | - | GOV | person | official
comptroller general | - | GOV | person | official
surgeon general | - | GOV | person | official
returning officer | - | GOV | person | official
immigration officer | - | GOV | person | official
customs agent | - | GOV | person | official
paymaster general | - | GOV | person | official
embassy staff | - | GOV | person | official
navy official | - | MIL | person | official
aid official | - | NGO | person | official
relief official | - | NGO | person | official
humanitarian official | - | NGO | person | official
company official | - | BUS | person | official
bank official | - | BUS | person | official
airline official | - | BUS | person | official
court official | - | JUD | person | official
judicial official | - | JUD | person | official
prison official | - | COP | person | official
police official | - | COP | person | official
law enforcement official | - | COP | person | official
church official | - | REL | person | official
club official | - | - | person | official
union negotiator | - | LAB | person | official
chief of cabinet | - | GOV | person | official
school official | - | EDU | person | official
university official | - | EDU | person | official
industry official | - | BUS | person | official
rebel official | - | REB | person | official
opposition official | - | OPP | person | official
match official | - | - | person | official
league official | - | - | person | official
government | - | GOV | organ | government
cabinet | - | GOV | organ | government
administration | - | GOV | organ | government
coalition | - | GOV | organ | government
regime | - | GOV | organ | government unsettled
junta | - | MIL | organ | government unsettled
military government | - | MIL | organ | government unsettled
leadership | - | GOV | organ | government
authority | - | GOV | organ | agency
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
presidency | - | GOV | organ | government needs
royal court | - | GOV | organ | government
occupying power | - | GOV | organ | government
occupation authority | - | GOV | organ | government
colonial power | - | GOV | organ | government
shadow government | - | OPP | organ | government
shadow cabinet | - | OPP | organ | government
rebel government | - | REB | organ | government
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
ministry of defence | - | GOV | organ | ministry
ministry of defense | - | GOV | organ | ministry
ministry of foreign affairs | - | GOV | organ | ministry
ministry of the interior | - | GOV | organ | ministry
ministry of justice | - | GOV | organ | ministry
ministry of finance | - | GOV | organ | ministry
ministry of health | - | GOV | organ | ministry
ministry of education | - | GOV | organ | ministry
presidential office | - | GOV | organ | ministry
president 's office | - | GOV | organ | ministry
premier 's office | - | GOV | organ | ministry
prime minister 's office | - | GOV | organ | ministry
state security ministry | - | SPY | organ | ministry
public security ministry | - | COP | organ | ministry
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
governor 's office | - | GOV | organ | agency
mayor 's office | - | GOV | organ | agency
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
legation | - | GOV | organ | agency
diplomatic corps | - | GOV | organ | agency
customs service | - | GOV | organ | agency
tax office | - | GOV | organ | agency
revenue service | - | GOV | organ | agency
election board | - | GOV | organ | agency
electoral board | - | GOV | organ | agency
census bureau | - | GOV | organ | agency
statistics office | - | GOV | organ | agency
statistical office | - | GOV | organ | agency
civil defence | - | GOV | organ | agency
civil defense | - | GOV | organ | agency
civil protection | - | GOV | organ | agency
emergency services | - | GOV | organ | agency
rescue service | - | GOV | organ | agency
rescue services | - | GOV | organ | agency
fire service | - | GOV | organ | agency
fire brigade | - | GOV | organ | agency
ambulance service | - | GOV | organ | agency
atomic energy commission | - | GOV | organ | agency
competition commission | - | GOV | organ | agency
competition watchdog | - | GOV | organ | agency
securities commission | - | GOV | organ | agency
anti-corruption commission | - | GOV | organ | agency
anti-corruption bureau | - | GOV | organ | agency
truth commission | - | GOV | organ | agency
human rights commission | - | GOV | organ | agency
planning commission | - | GOV | organ | agency
commission of inquiry | - | GOV | organ | agency
inquiry commission | - | GOV | organ | agency
immigration office | - | GOV | organ | agency
migration office | - | GOV | organ | agency
migration service | - | GOV | organ | agency
passport office | - | GOV | organ | agency
border service | - | GOV | organ | agency
border guard service | - | GOV | organ | agency
border force | - | GOV | organ | agency
regional power | - | GOV | organ | agency
protectorate | - | GOV | organ | agency needs
statelet | - | GOV | organ | agency
parole board | - | JUD | organ | agency
coastguard | - | MIL | organ | agency
rating agency | - | BUS | organ | agency
ratings agency | - | BUS | organ | agency
credit rating agency | - | BUS | organ | agency
travel agency | - | BUS | organ | agency
advertising agency | - | BUS | organ | agency
press agency | - | JRN | organ | agency
humanitarian agency | - | NGO | organ | agency
international agency | - | IGO | organ | agency
law enforcement agency | - | COP | organ | agency
crime agency | - | COP | organ | agency
drug enforcement agency | - | COP | organ | agency
surveillance agency | - | SPY | organ | agency
eavesdropping agency | - | SPY | organ | agency
police authority | - | COP | organ | agency
police authorities | - | COP | organ | agency
judicial authority | - | JUD | organ | agency
judicial authorities | - | JUD | organ | agency
religious authority | - | REL | organ | agency
religious authorities | - | REL | organ | agency
judicial council | - | JUD | organ | agency
settlers ' council | - | CVL | organ | agency
refugee council | - | NGO | organ | agency
church council | - | REL | organ | agency
islamic council | - | REL | organ | agency
religious council | - | REL | organ | agency
security agency | - | COP | organ | agency

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
army chief of staff | - | MIL | person | commander
air force chief of staff | - | MIL | person | commander
navy chief of staff | - | MIL | person | commander
deputy chief of staff | - | MIL | person | commander
vice chief of staff | - | MIL | person | commander
chief of the general staff | - | MIL | person | commander
chief of general staff | - | MIL | person | commander
chief of defence staff | - | MIL | person | commander
chief of the defence staff | - | MIL | person | commander
commanding officer | - | MIL | person | commander
chairman of the joint chiefs of staff | - | MIL | person | commander
police commander | - | COP | person | commander
guerrilla commander | - | REB | person | commander
militant commander | - | REB | person | commander
insurgent commander | - | REB | person | commander
separatist commander | - | REB | person | commander
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
commodore | - | MIL | person | general
air commodore | - | MIL | person | general
air marshal | - | MIL | person | general
air chief marshal | - | MIL | person | general
air vice marshal | - | MIL | person | general
group captain | - | MIL | person | general
flight lieutenant | - | MIL | person | general
army captain | - | MIL | person | general
navy captain | - | MIL | person | general
air force captain | - | MIL | person | general
sergeant major | - | MIL | person | general
midshipman | - | MIL | person | general
staff officer | - | MIL | person | general
noncommissioned officer | - | MIL | person | general
non-commissioned officer | - | MIL | person | general
police captain | - | COP | person | general
police sergeant | - | COP | person | general
police lieutenant | - | COP | person | general
police colonel | - | COP | person | general
police general | - | COP | person | general
rebel general | - | REB | person | general
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
submariner | - | MIL | person | soldier
seaman | - | MIL | person | soldier
legionnaire | - | MIL | person | soldier
rifleman | - | MIL | person | soldier
artilleryman | - | MIL | person | soldier
sapper | - | MIL | person | soldier
cadet | - | MIL | person | soldier needs
draftee | - | MIL | person | soldier
gurkha | - | MIL | person | soldier
green beret | - | MIL | person | soldier
service member | - | MIL | person | soldier
military personnel | - | MIL | person | soldier
military trainer | - | MIL | person | soldier
military observer | - | MIL | person | soldier
military engineer | - | MIL | person | soldier
military doctor | - | MIL | person | soldier
bomber pilot | - | MIL | person | soldier
helicopter pilot | - | MIL | person | soldier
air force pilot | - | MIL | person | soldier
navy pilot | - | MIL | person | soldier
military pilot | - | MIL | person | soldier
occupier | - | MIL | person | soldier
invader | - | MIL | person | soldier
prisoners of war | - | MIL | person | soldier
pows | - | MIL | person | soldier
national serviceman | - | MIL | person | soldier
child soldier | - | REB | person | soldier
rebel soldier | - | REB | person | soldier
mutinous soldier | - | REB | person | soldier
mutinous troops | - | REB | person | soldier
prison staff | - | COP | person | soldier
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
military junta | - | MIL | organ | army unsettled
naval force | - | MIL | organ | army
military council | - | MIL | organ | army unsettled
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
marine corps | - | MIL | organ | army
paratroops | - | MIL | organ | army
army reserve | - | MIL | organ | army
army unit | - | MIL | organ | army
army corps | - | MIL | organ | army
army base | - | MIL | organ | army
army convoy | - | MIL | organ | army
army command | - | MIL | organ | army
army leadership | - | MIL | organ | army
army headquarters | - | MIL | organ | army
military unit | - | MIL | organ | army
military convoy | - | MIL | organ | army
military establishment | - | MIL | organ | army
military command | - | MIL | organ | army
military headquarters | - | MIL | organ | army
naval command | - | MIL | organ | army
expeditionary corps | - | MIL | organ | army
airborne division | - | MIL | organ | army
infantry division | - | MIL | organ | army
armoured division | - | MIL | organ | army
armored division | - | MIL | organ | army
battle group | - | MIL | organ | army
battlegroup | - | MIL | organ | army
carrier group | - | MIL | organ | army
elite unit | - | MIL | organ | army
border troops | - | MIL | organ | army
palace guard | - | MIL | organ | army
imperial guard | - | MIL | organ | army
revolutionary guard | - | MIL | organ | army
royal guard | - | MIL | organ | army
home guard | - | MIL | organ | army
honor guard | - | MIL | organ | army
honour guard | - | MIL | organ | army
flotilla | - | MIL | organ | army needs
naval vessel | - | MIL | organ | army
naval ship | - | MIL | organ | army
navy ship | - | MIL | organ | army
patrol boat | - | MIL | organ | army
patrol vessel | - | MIL | organ | army
gunship | - | MIL | organ | army
battleship | - | MIL | organ | army
minesweeper | - | MIL | organ | army
jet fighter | - | MIL | organ | army
fighter plane | - | MIL | organ | army
fighter aircraft | - | MIL | organ | army
combat aircraft | - | MIL | organ | army
combat plane | - | MIL | organ | army
military aircraft | - | MIL | organ | army
military plane | - | MIL | organ | army
military jet | - | MIL | organ | army
military helicopter | - | MIL | organ | army
attack helicopter | - | MIL | organ | army
reconnaissance plane | - | MIL | organ | army
spy plane | - | MIL | organ | army
tank column | - | MIL | organ | army
armored column | - | MIL | organ | army
armoured column | - | MIL | organ | army
missile boat | - | MIL | organ | army
police patrol | - | COP | organ | army
border patrol | - | COP | organ | army
highway patrol | - | COP | organ | army
security troops | - | COP | organ | army
guerrilla army | - | REB | organ | army
guerrilla force | - | REB | organ | army
guerrilla forces | - | REB | organ | army
rebel troops | - | REB | organ | army
insurgent force | - | REB | organ | army
insurgent forces | - | REB | organ | army
militant forces | - | REB | organ | army
separatist force | - | REB | organ | army
separatist forces | - | REB | organ | army
private army | - | PRM | organ | army
paramilitary force | - | PRM | organ | army
paramilitary forces | - | PRM | organ | army
revolutionary army | - | REB | organ | army
labor force | - | - | organ | army
labour force | - | - | organ | army
sales force | - | - | organ | army
driving force | - | - | organ | army
market force | - | - | organ | army
use of force | - | - | organ | army
show of force | - | - | organ | army
military dictatorship | - | MIL | organ | army
opposition forces | - | OPP | organ | army
opposition force | - | OPP | organ | army
intelligence service | - | SPY | organ | intelligence
intelligence agency | - | SPY | organ | intelligence
secret service | - | SPY | organ | intelligence
security service | - | SPY | organ | intelligence
spy agency | - | SPY | organ | intelligence
intelligence | - | SPY | organ | intelligence
secret police | - | SPY | organ | intelligence
military intelligence | - | SPY | organ | intelligence
intelligence services | - | SPY | organ | intelligence
intelligence community | - | SPY | organ | intelligence
counterintelligence | - | SPY | organ | intelligence
counter-intelligence | - | SPY | organ | intelligence
counterespionage | - | SPY | organ | intelligence
counterintelligence service | - | SPY | organ | intelligence
military intelligence service | - | SPY | organ | intelligence
spy service | - | SPY | organ | intelligence
spy ring | - | SPY | organ | intelligence
mukhabarat | - | SPY | organ | intelligence
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
intelligence operative | - | SPY | person | agent
intelligence analyst | - | SPY | person | agent
operative | - | SPY | person | agent needs
spook | - | SPY | person | agent
military intelligence officer | - | SPY | person | agent
military intelligence chief | - | SPY | person | agent
federal agent | - | COP | person | agent
narcotics agent | - | COP | person | agent
drug agent | - | COP | person | agent
security agent | - | COP | person | agent
border patrol agent | - | COP | person | agent
nerve agent | - | - | person | agent
chemical agent | - | - | person | agent
biological agent | - | - | person | agent
travel agent | - | BUS | person | agent
real estate agent | - | BUS | person | agent
estate agent | - | BUS | person | agent
insurance agent | - | BUS | person | agent
free agent | - | - | person | agent

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
sheriff 's office | - | COP | organ | police
traffic police | - | COP | organ | police
riot squad | - | COP | organ | police
police squad | - | COP | organ | police
fraud squad | - | COP | organ | police
crime squad | - | COP | organ | police
drug squad | - | COP | organ | police
anti-terrorist squad | - | COP | organ | police
bomb disposal squad | - | COP | organ | police
bomb disposal team | - | COP | organ | police
bomb disposal unit | - | COP | organ | police
counter-terrorism unit | - | COP | organ | police
counterterrorism unit | - | COP | organ | police
anti-terrorism unit | - | COP | organ | police
tactical unit | - | COP | organ | police
police headquarters | - | COP | organ | police
carabinieri | - | COP | organ | police ITA
police convoy | - | COP | organ | police
security personnel | - | COP | organ | police
prison department | - | COP | organ | police
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
patrolman | patrolwoman | COP | person | officer
carabiniere | - | COP | person | officer ITA
mountie | - | COP | person | officer CAN
chief constable | - | COP | person | officer
police inspector | - | COP | person | officer
chief inspector | - | COP | person | officer
detective inspector | - | COP | person | officer
police cadet | - | COP | person | officer
police recruit | - | COP | person | officer
police trainee | - | COP | person | officer
prison officer | - | COP | person | officer
prison governor | - | COP | person | officer
prison director | - | COP | person | officer
correctional officer | - | COP | person | officer
corrections officer | - | COP | person | officer
undercover officer | - | COP | person | officer
plainclothes officer | - | COP | person | officer
security chief | - | COP | person | officer
game warden | - | COP | person | officer
border force officer | - | COP | person | officer
cops | - | COP | person | officer

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
court of cassation | - | JUD | organ | court
court of justice | - | JUD | organ | court
law lords | - | JUD | organ | court GBR
appeals panel | - | JUD | organ | court
justice system | - | JUD | organ | court
prosecution service | - | JUD | organ | court
crown prosecution service | - | JUD | organ | court GBR
prosecution office | - | JUD | organ | court
prosecutor 's office | - | JUD | organ | court
attorney general 's office | - | JUD | organ | court
prosecution authority | - | JUD | organ | court
prosecutors ' office | - | JUD | organ | court
judicial inquiry | - | JUD | organ | court
judicial commission | - | JUD | organ | court
arbitration panel | - | JUD | organ | court
magistracy | - | JUD | organ | court
international tribunal | - | IGO | organ | court
constitutional council | - | JUD | organ | court
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
jurist | - | JUD | person | judge
procurator | - | JUD | person | judge
procurator general | - | JUD | person | judge
prosecutor general | - | JUD | person | judge
prosecutor-general | - | JUD | person | judge
advocate general | - | JUD | person | judge
supreme court justice | - | JUD | person | judge
court president | - | JUD | person | judge
court clerk | - | JUD | person | judge
state attorney | - | JUD | person | judge
arbitrator | - | JUD | person | judge
public defender | - | JUD | person | judge
independent counsel | - | JUD | person | judge
qadi | - | JUD | person | judge
special investigator | - | JUD | person | judge

# Parliaments
parliament | - | LEG | organ | parliament
congress | - | LEG | organ | parliament USA ARG BOL BRA CHL COL DOM GTM HND IND=PTY MEX PER PHL PRY
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
congressional panel | - | LEG | organ | parliament
parliamentary panel | - | LEG | organ | parliament
parliamentary inquiry | - | LEG | organ | parliament
parliamentary commission | - | LEG | organ | parliament
parliamentary delegation | - | LEG | organ | parliament
congressional delegation | - | LEG | organ | parliament
parliamentary majority | - | LEG | organ | parliament
constitutional convention | - | LEG | organ | parliament
lower chamber | - | LEG | organ | parliament
upper chamber | - | LEG | organ | parliament
chamber of deputies | - | LEG | organ | parliament
shura council | - | LEG | organ | parliament
strike committee | - | LAB | organ | parliament
trades union congress | - | LAB | organ | parliament
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
speaker of the house | - | LEG | person | member_of_parliament
parliamentary leader | - | LEG | person | member_of_parliament
congressional leader | - | LEG | person | member_of_parliament
congressional aide | - | LEG | person | member_of_parliament
parliamentary president | - | LEG | person | member_of_parliament
parliament president | - | LEG | person | member_of_parliament
senate president | - | LEG | person | member_of_parliament
president of the senate | - | LEG | person | member_of_parliament
house minority whip | - | LEG | person | member_of_parliament
house majority whip | - | LEG | person | member_of_parliament
chief whip | - | LEG | person | member_of_parliament
crossbencher | - | LEG | person | member_of_parliament
state representative | - | LEG | person | member_of_parliament
opposition mp | - | OPP | person | member_of_parliament
opposition deputy | - | OPP | person | member_of_parliament
opposition senator | - | OPP | person | member_of_parliament
opposition parliamentarian | - | OPP | person | member_of_parliament
opposition legislator | - | OPP | person | member_of_parliament

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
far left | - | PTY | organ | party
youth wing | - | PTY | organ | party
ruling alliance | - | PTY | organ | party
governing alliance | - | PTY | organ | party
ruling bloc | - | PTY | organ | party
political bloc | - | PTY | organ | party
political alliance | - | PTY | organ | party
political movement | - | PTY | organ | party
political group | - | PTY | organ | party
political establishment | - | PTY | organ | party
party leadership | - | PTY | organ | party
party headquarters | - | PTY | organ | party
party executive | - | PTY | organ | party
party faithful | - | PTY | organ | party
campaign team | - | PTY | organ | party needs
greens | - | PTY | organ | party needs
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
party president | - | PTY | person | party_leader
party treasurer | - | PTY | person | party_leader
party whip | - | PTY | person | party_leader
political leader | - | PTY | person | party_leader
politician | - | PTY | person | politician
party member | - | PTY | person | politician
candidate | - | PTY | person | politician
presidential candidate | - | PTY | person | politician
democrat | - | PTY | person | politician
republican | - | PTY | person | politician
socialist | - | PTY | person | politician
communist | - | PTY | person | politician
social democrat | - | PTY | person | politician
christian democrat | - | PTY | person | politician
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
centrist | - | PTY | person | politician
leftist | - | PTY | person | politician
rightist | - | PTY | person | politician
moderate | - | PTY | person | politician needs
ultranationalist | - | PTY | person | politician
ultra-nationalist | - | PTY | person | politician
marxist | - | PTY | person | politician
stalinist | - | PTY | person | politician
trotskyist | - | PTY | person | politician
fascist | - | PTY | person | politician
neo-fascist | - | PTY | person | politician
populist | - | PTY | person | politician
reformist | - | PTY | person | politician
hardliner | - | PTY | person | politician
hard-liner | - | PTY | person | politician
royalist | - | PTY | person | politician
monarchist | - | PTY | person | politician
eurosceptic | - | PTY | person | politician
secularist | - | PTY | person | politician
thatcherite | - | PTY | person | politician GBR
baathist | - | PTY | person | politician
contender | - | PTY | person | politician needs
presidential aspirant | - | PTY | person | politician
party activist | - | PTY | person | politician
party worker | - | PTY | person | politician
party cadre | - | PTY | person | politician
party loyalist | - | PTY | person | politician
party supporter | - | PTY | person | politician
campaign manager | - | PTY | person | politician
campaign chief | - | PTY | person | politician
campaign spokesman | campaign spokeswoman | PTY | person | politician
campaign staff | - | PTY | person | politician
politico | - | PTY | person | politician
kingmaker | - | PTY | person | politician
power broker | - | PTY | person | politician
spin doctor | - | - | person | politician
party functionary | - | PTY | person | politician

# Opposition
opposition | - | OPP | organ | opposition
opposition movement | - | OPP | organ | opposition
pro-democracy movement | - | OPP | organ | opposition
opposition coalition | - | OPP | organ | opposition
opposition alliance | - | OPP | organ | opposition
opposition group | - | OPP | organ | opposition
democracy movement | - | OPP | organ | opposition
reform movement | - | OPP | organ | opposition needs
exile movement | - | OPP | organ | opposition
exile group | - | OPP | organ | opposition
opposition front | - | OPP | organ | opposition
opposition council | - | OPP | organ | opposition
pro-democracy camp | - | OPP | organ | opposition
armed opposition | - | REB | organ | opposition
independence movement | - | OPP | organ | opposition
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
political exile | - | OPP | person | opposition_leader
political prisoner | - | OPP | person | opposition_leader
political opponent | - | OPP | person | opposition_leader
exiled leader | - | OPP | person | opposition_leader
government opponent | - | OPP | person | opposition_leader
regime opponent | - | OPP | person | opposition_leader
democracy activist | - | OPP | person | opposition_leader
democracy campaigner | - | OPP | person | opposition_leader
pro-democracy campaigner | - | OPP | person | opposition_leader
pro-democracy leader | - | OPP | person | opposition_leader
pro-democracy lawmaker | - | OPP | person | opposition_leader
pro-independence activist | - | OPP | person | opposition_leader
anti-government activist | - | OPP | person | opposition_leader
independence leader | - | OPP | person | opposition_leader
opposition protester | - | OPP | person | opposition_leader
opposition demonstrator | - | OPP | person | opposition_leader
opposition negotiator | - | OPP | person | opposition_leader
opposition presidential candidate | - | OPP | person | opposition_leader
opposition lawyer | - | OPP | person | opposition_leader
prisoner of conscience | - | OPP | person | opposition_leader
leader-in-exile | - | OPP | person | opposition_leader

# Rebels, terrorists
rebel | - | REB | person | rebel unsettled
insurgent | - | REB | person | rebel unsettled
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
rebel leader | - | REB | person | rebel unsettled
rebel commander | - | REB | person | rebel
warlord | - | REB | person | rebel unsettled
terror suspect | - | REB | person | rebel
partisan | - | REB | person | rebel
insurrectionist | - | REB | person | rebel
revolutionary | - | REB | person | rebel
mercenary | - | REB | person | rebel
putschist | - | REB | person | rebel unsettled
coup leader | - | REB | person | rebel unsettled
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
armed men | - | REB | person | rebel
militant leader | - | REB | person | rebel
terror leader | - | REB | person | rebel
factional leader | - | REB | person | rebel
faction leader | - | REB | person | rebel
rebel negotiator | - | REB | person | rebel
fundamentalist | - | REB | person | rebel
islamist militant | - | REB | person | rebel
islamic fundamentalist | - | REB | person | rebel
plotter | - | REB | person | rebel
mutineer | - | REB | person | rebel
bomb maker | - | REB | person | rebel
bombmaker | - | REB | person | rebel
bomb-maker | - | REB | person | rebel
car bomber | - | REB | person | rebel
terrorist mastermind | - | REB | person | rebel
terror mastermind | - | REB | person | rebel
terrorist suspect | - | REB | person | rebel
terrorism suspect | - | REB | person | rebel
jihadist suspect | - | REB | person | rebel
bomb suspect | - | REB | person | rebel
bombing suspect | - | REB | person | rebel
mujahedeen | - | REB | person | rebel
mujahidin | - | REB | person | rebel
mujahedin | - | REB | person | rebel
fedayeen | - | REB | person | rebel
holy warrior | - | REB | person | rebel
skinhead | - | REB | person | rebel
supremacist | - | REB | person | rebel
white nationalist | - | REB | person | rebel
paramilitary leader | - | PRM | person | rebel
paramilitary fighter | - | PRM | person | rebel
paramilitary soldier | - | PRM | person | rebel
private military contractor | - | PRM | person | rebel
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
insurgent group | - | REB | organ | rebels
separatist group | - | REB | organ | rebels
separatist movement | - | REB | organ | rebels
liberation movement | - | REB | organ | rebels
resistance group | - | REB | organ | rebels
guerrilla organisation | - | REB | organ | rebels
guerrilla organization | - | REB | organ | rebels
rebel organisation | - | REB | organ | rebels
rebel organization | - | REB | organ | rebels
rebel unit | - | REB | organ | rebels
rebel coalition | - | REB | organ | rebels
rebel council | - | REB | organ | rebels
islamist group | - | REB | organ | rebels
jihadi group | - | REB | organ | rebels
extremist group | - | REB | organ | rebels
extremist organisation | - | REB | organ | rebels
extremist organization | - | REB | organ | rebels
militant organisation | - | REB | organ | rebels
militant organization | - | REB | organ | rebels
militant network | - | REB | organ | rebels
militant movement | - | REB | organ | rebels
militant faction | - | REB | organ | rebels
armed faction | - | REB | organ | rebels
armed movement | - | REB | organ | rebels
armed band | - | REB | organ | rebels
radical group | - | REB | organ | rebels
terror cell | - | REB | organ | rebels
terrorist cell | - | REB | organ | rebels
terrorist network | - | REB | organ | rebels
terror organisation | - | REB | organ | rebels
terror organization | - | REB | organ | rebels
revolutionary front | - | REB | organ | rebels
revolutionary movement | - | REB | organ | rebels
militia group | - | REB | organ | rebels
paramilitary unit | - | PRM | organ | rebels
paramilitary organisation | - | PRM | organ | rebels
paramilitary organization | - | PRM | organ | rebels
self-defence group | - | PRM | organ | rebels
self-defence militia | - | PRM | organ | rebels
self-defense militia | - | PRM | organ | rebels
vigilante group | - | PRM | organ | rebels
mercenary group | - | PRM | organ | rebels
private militia | - | PRM | organ | rebels
pro-government militia | - | PRM | organ | rebels
private military company | - | PRM | organ | rebels

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
mafioso | - | CRM | person | criminal
mafiosi | - | CRM | person | criminal
crime boss | - | CRM | person | criminal
crime lord | - | CRM | person | criminal
drug baron | - | CRM | person | criminal
drug boss | - | CRM | person | criminal
drug mule | - | CRM | person | criminal
arms dealer | - | CRM | person | criminal
arms trafficker | - | CRM | person | criminal
weapons dealer | - | CRM | person | criminal
slave trader | - | CRM | person | criminal
cybercriminal | - | CRM | person | criminal
con man | - | CRM | person | criminal
conman | - | CRM | person | criminal
counterfeiter | - | CRM | person | criminal
forger | - | CRM | person | criminal
money launderer | - | CRM | person | criminal
embezzler | - | CRM | person | criminal
blackmailer | - | CRM | person | criminal
carjacker | - | CRM | person | criminal
pickpocket | - | CRM | person | criminal
thug | - | CRM | person | criminal
brigand | - | CRM | person | criminal
outlaw | - | CRM | person | criminal
hoodlum | - | CRM | person | criminal
racketeer | - | CRM | person | criminal
vandal | - | CRM | person | criminal
saboteur | - | CRM | person | criminal
child molester | - | CRM | person | criminal
paedophile | - | CRM | person | criminal
pedophile | - | CRM | person | criminal
felon | - | CRM | person | criminal
lawbreaker | - | CRM | person | criminal
escapee | - | CRM | person | criminal
abductor | - | CRM | person | criminal
knife attacker | - | CRM | person | criminal
internee | - | CRM | person | criminal
cattle rustler | - | CRM | person | criminal
mugger | - | CRM | person | criminal
scammer | - | CRM | person | criminal
insider trader | - | CRM | person | criminal
gang | - | CRM | organ | gang
mafia | - | CRM | organ | gang
drug cartel | - | CRM | organ | gang
cartel | - | CRM | organ | gang
mob | - | CVL | organ | gang
crime syndicate | - | CRM | organ | gang
drug gang | - | CRM | organ | gang
criminal gang | - | CRM | organ | gang
crime family | - | CRM | organ | gang
crime ring | - | CRM | organ | gang
crime group | - | CRM | organ | gang
criminal organisation | - | CRM | organ | gang
criminal organization | - | CRM | organ | gang
criminal group | - | CRM | organ | gang
criminal network | - | CRM | organ | gang
organised crime | - | CRM | organ | gang
organized crime | - | CRM | organ | gang
drug ring | - | CRM | organ | gang
trafficking ring | - | CRM | organ | gang
smuggling ring | - | CRM | organ | gang
smuggling network | - | CRM | organ | gang
hacker group | - | CRM | organ | gang
hacking group | - | CRM | organ | gang
yakuza | - | CRM | organ | gang JPN
triads | - | CRM | organ | gang
camorra | - | CRM | organ | gang ITA
cosa nostra | - | CRM | organ | gang

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
woman | - | CVL | person | citizen needs
man | - | CVL | person | citizen needs
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
townsfolk | - | CVL | person | citizen
islander | - | CVL | person | citizen
slum dweller | - | CVL | person | citizen
slum-dweller | - | CVL | person | citizen
colonist | - | CVL | person | citizen
coca grower | - | CVL | person | citizen
rancher | - | CVL | person | citizen
herder | - | CVL | person | citizen
herdsman | - | CVL | person | citizen
nomad | - | CVL | person | citizen
smallholder | - | CVL | person | citizen
sharecropper | - | CVL | person | citizen
motorist | - | CVL | person | citizen
holidaymaker | - | CVL | person | citizen
expat | - | CVL | person | citizen
foreigner | - | CVL | person | citizen
foreign national | - | CVL | person | citizen
parent | - | CVL | person | citizen needs
teenager | - | CVL | person | citizen needs
youngster | - | CVL | person | citizen needs
schoolchildren | - | CVL | person | citizen
schoolchild | - | CVL | person | citizen
retiree | - | CVL | person | citizen
stone-thrower | - | CVL | person | citizen
stone thrower | - | CVL | person | citizen
conscientious objector | - | CVL | person | citizen
draft dodger | - | CVL | person | citizen
human shield | - | CVL | person | citizen
street vendor | - | CVL | person | citizen
townsman | townswoman | CVL | person | citizen
holocaust survivor | - | CVL | person | citizen
genocide survivor | - | CVL | person | citizen
landless peasant | - | CVL | person | citizen
displaced family | - | REF | person | citizen
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
pacifist | - | CVL | person | activist
conservationist | - | CVL | person | activist
whistle-blower | - | CVL | person | activist
counterprotester | - | CVL | person | activist
counterdemonstrator | - | CVL | person | activist
rights defender | - | CVL | person | activist
human rights lawyer | - | CVL | person | activist
rights lawyer | - | CVL | person | activist
human rights worker | - | CVL | person | activist
community leader | - | CVL | person | activist
civic leader | - | CVL | person | activist
protest leader | - | CVL | person | activist
protest organiser | - | CVL | person | activist
protest organizer | - | CVL | person | activist
abortion opponent | - | CVL | person | activist
suffragette | - | CVL | person | activist
ecologist | - | CVL | person | activist
anti-vaxxer | - | CVL | person | activist
yellow vest | - | CVL | person | activist FRA
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
ex-premier | - | ELI | person | former
ex-prime minister | - | ELI | person | former
ex-chancellor | - | ELI | person | former
ex-king | - | ELI | person | former
ex-foreign minister | - | ELI | person | former
ex-defence minister | - | ELI | person | former
ex-defense minister | - | ELI | person | former
ex-finance minister | - | ELI | person | former
ex-interior minister | - | ELI | person | former
ex-vice president | - | ELI | person | former
ex-head of state | - | ELI | person | former
ex-general | - | ELI | person | former
ex-ambassador | - | ELI | person | former
ex-mayor | - | ELI | person | former
ex-dictator | - | ELI | person | former
ex-governor | - | ELI | person | former
ex-senator | - | ELI | person | former
ex-lawmaker | - | ELI | person | former
ex-mp | - | ELI | person | former
ex-diplomat | - | ELI | person | former
ex-official | - | ELI | person | former
ex-judge | - | ELI | person | former
ex-spy chief | - | ELI | person | former
elder statesman | elder stateswoman | ELI | person | former
aristocrat | - | ELI | person | former
nobleman | noblewoman | ELI | person | former
notable | - | ELI | person | former needs
dignitary | - | ELI | person | former
tribal chief | - | ETH | person | former
tribal chieftain | - | ETH | person | former
chieftain | - | ELI | person | former
village elder | - | ELI | person | former
philanthropist | - | ELI | person | former
nobel peace prize winner | - | ELI | person | former
nobel peace laureate | - | ELI | person | former
nobel prize winner | - | ELI | person | former
nobel winner | - | ELI | person | former
independence hero | - | ELI | person | former
tribal sheikh | - | ETH | person | former

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
pontiff | - | REL | person | cleric VAT
holy father | - | REL | person | cleric VAT
prelate | - | REL | person | cleric
deacon | - | REL | person | cleric
archdeacon | - | REL | person | cleric
chaplain | - | REL | person | cleric
abbot | abbess | REL | person | cleric
friar | - | REL | person | cleric
jesuit | - | REL | person | cleric
franciscan | - | REL | person | cleric
benedictine | - | REL | person | cleric
televangelist | - | REL | person | cleric
evangelist | - | REL | person | cleric
lama | - | REL | person | cleric
hojatoleslam | - | REL | person | cleric
marabout | - | REL | person | cleric
ulema | - | REL | person | cleric
cult leader | - | REL | person | cleric
religious scholar | - | REL | person | cleric
islamic scholar | - | REL | person | cleric
jewish leader | - | REL | person | cleric
islamic leader | - | REL | person | cleric
church elder | - | REL | person | cleric
anglican | - | REL | person | cleric
lutheran | - | REL | person | cleric
methodist | - | REL | person | cleric
baptist | - | REL | person | cleric
mormon | - | REL | person | cleric
quaker | - | REL | person | cleric
pentecostal | - | REL | person | cleric
presbyterian | - | REL | person | cleric
alawite | - | REL | person | cleric
druze | - | REL | person | cleric
druse | - | REL | person | cleric
ismaili | - | REL | person | cleric
sufi | - | REL | person | cleric
salafist | - | REL | person | cleric
wahhabi | - | REL | person | cleric
wahhabist | - | REL | person | cleric
ahmadi | - | REL | person | cleric
zoroastrian | - | REL | person | cleric
maronite | - | REL | person | cleric
shi'ite | - | REL | person | cleric
shi'a | - | REL | person | cleric
haredi | - | REL | person | cleric
ultra-orthodox jew | - | REL | person | cleric
orthodox jew | - | REL | person | cleric
parishioner | - | REL | person | cleric
seminarian | - | REL | person | cleric
laity | - | REL | person | cleric
haredim | - | REL | person | cleric
salafi | - | REL | person | cleric
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
archdiocese | - | REL | organ | church
bishopric | - | REL | organ | church
bishops ' conference | - | REL | organ | church
episcopal conference | - | REL | organ | church
curia | - | REL | organ | church
church group | - | REL | organ | church
religious group | - | REL | organ | church
religious order | - | REL | organ | church
religious minority | - | REL | organ | church
religious movement | - | REL | organ | church
christian group | - | REL | organ | church
muslim group | - | REL | organ | church
jewish group | - | REL | organ | church
christian community | - | REL | organ | church
jewish community | - | REL | organ | church
muslim community | - | REL | organ | church
hindu community | - | REL | organ | church
seminary | - | REL | organ | church
madrasa | - | REL | organ | church
madrassa | - | REL | organ | church
cult | - | REL | organ | church needs
tribe | - | ETH | organ | ethnic
clan | - | ETH | organ | ethnic
ethnic group | - | ETH | organ | ethnic
minority | - | ETH | organ | ethnic
ethnic minority | - | ETH | organ | ethnic
tribesman | tribeswoman | ETH | organ | ethnic
tribesmen | - | ETH | organ | ethnic
indigenous people | - | ETH | organ | ethnic
native american | - | ETH | organ | ethnic USA
aborigine | - | ETH | organ | ethnic AUS
roma | - | ETH | organ | ethnic
gypsy | - | ETH | organ | ethnic
kurd | - | ETH | organ | ethnic
uighur | - | ETH | organ | ethnic CHN
uyghur | - | ETH | organ | ethnic CHN
tamil | - | ETH | organ | ethnic LKA IND
tibetan | - | ETH | organ | ethnic CHN
hutu | - | ETH | organ | ethnic RWA BDI COD
tutsi | - | ETH | organ | ethnic RWA BDI COD
rohingya | - | ETH | organ | ethnic MMR BGD
pashtun | - | ETH | organ | ethnic AFG PAK
chechen | - | ETH | organ | ethnic RUS
arab | - | ETH | organ | ethnic
basque | - | ETH | organ | ethnic ESP
catalan | - | ETH | organ | ethnic ESP
tatar | - | ETH | organ | ethnic
yazidi | - | ETH | organ | ethnic IRQ
bedouin | - | ETH | organ | ethnic
maori | - | ETH | organ | ethnic NZL
inuit | - | ETH | organ | ethnic
tribespeople | - | ETH | organ | ethnic
clansman | - | ETH | organ | ethnic
ethnic community | - | ETH | organ | ethnic
indigenous group | - | ETH | organ | ethnic
indigenous community | - | ETH | organ | ethnic
indigenous leader | - | ETH | organ | ethnic
aboriginal | - | ETH | organ | ethnic AUS
aboriginal leader | - | ETH | organ | ethnic AUS
first nation | - | ETH | organ | ethnic CAN
first nations | - | ETH | organ | ethnic CAN
torres strait islander | - | ETH | organ | ethnic AUS
eskimo | - | ETH | organ | ethnic
sinti | - | ETH | organ | ethnic
ethnic albanian | - | ETH | organ | ethnic
ethnic russian | - | ETH | organ | ethnic
ethnic serb | - | ETH | organ | ethnic
ethnic croat | - | ETH | organ | ethnic
ethnic hungarian | - | ETH | organ | ethnic
ethnic german | - | ETH | organ | ethnic
ethnic uzbek | - | ETH | organ | ethnic
ethnic tajik | - | ETH | organ | ethnic
ethnic chinese | - | ETH | organ | ethnic
turkoman | - | ETH | organ | ethnic
pathan | - | ETH | organ | ethnic
hazara | - | ETH | organ | ethnic AFG
baluch | - | ETH | organ | ethnic
baloch | - | ETH | organ | ethnic
hmong | - | ETH | organ | ethnic
ingush | - | ETH | organ | ethnic RUS
ossetian | - | ETH | organ | ethnic
bashkir | - | ETH | organ | ethnic RUS
dagestani | - | ETH | organ | ethnic RUS
circassian | - | ETH | organ | ethnic
berber | - | ETH | organ | ethnic
tuareg | - | ETH | organ | ethnic
amazigh | - | ETH | organ | ethnic
kabyle | - | ETH | organ | ethnic DZA
fulani | - | ETH | organ | ethnic
hausa | - | ETH | organ | ethnic NGA
igbo | - | ETH | organ | ethnic NGA
ibo | - | ETH | organ | ethnic NGA
yoruba | - | ETH | organ | ethnic NGA
ijaw | - | ETH | organ | ethnic NGA
ogoni | - | ETH | organ | ethnic NGA
tigrayan | - | ETH | organ | ethnic ETH
tigrean | - | ETH | organ | ethnic ETH
oromo | - | ETH | organ | ethnic ETH
amhara | - | ETH | organ | ethnic ETH
dinka | - | ETH | organ | ethnic
nuer | - | ETH | organ | ethnic
masalit | - | ETH | organ | ethnic
zaghawa | - | ETH | organ | ethnic
kikuyu | - | ETH | organ | ethnic KEN
kalenjin | - | ETH | organ | ethnic KEN
maasai | - | ETH | organ | ethnic
masai | - | ETH | organ | ethnic
zulu | - | ETH | organ | ethnic ZAF
xhosa | - | ETH | organ | ethnic ZAF
pygmy | - | ETH | organ | ethnic
lendu | - | ETH | organ | ethnic COD
banyamulenge | - | ETH | organ | ethnic COD
afrikaner | - | ETH | organ | ethnic ZAF
corsican | - | ETH | organ | ethnic FRA
walloon | - | ETH | organ | ethnic BEL
bosniak | - | ETH | organ | ethnic
bosnian croat | - | ETH | organ | ethnic BIH
krajina serb | - | ETH | organ | ethnic HRV
croatian serb | - | ETH | organ | ethnic HRV
kosovo serb | - | ETH | organ | ethnic
yezidi | - | ETH | organ | ethnic
assyrian | - | ETH | organ | ethnic
chaldean | - | ETH | organ | ethnic
mapuche | - | ETH | organ | ethnic CHL
mayan | - | ETH | organ | ethnic
miskito | - | ETH | organ | ethnic NIC
yanomami | - | ETH | organ | ethnic
madhesi | - | ETH | organ | ethnic NPL
dalit | - | ETH | organ | ethnic IND
lumad | - | ETH | organ | ethnic PHL
papuan | - | ETH | organ | ethnic
dayak | - | ETH | organ | ethnic IDN
acehnese | - | ETH | organ | ethnic IDN
montagnard | - | ETH | organ | ethnic VNM
cossack | - | ETH | organ | ethnic
hispanic | - | ETH | organ | ethnic USA
latino | - | ETH | organ | ethnic USA
american indian | - | ETH | organ | ethnic USA
flemings | - | ETH | organ | ethnic BEL
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
displaced people | - | REF | person | refugee
displaced civilian | - | REF | person | refugee
internally displaced people | - | REF | person | refugee
idps | - | REF | person | refugee
stateless person | - | REF | person | refugee
stateless people | - | REF | person | refugee
asylum applicant | - | REF | person | refugee
expellee | - | REF | person | refugee
repatriate | - | REF | person | refugee
illegal alien | - | REF | person | refugee
refugee group | - | REF | person | refugee
refugee community | - | REF | person | refugee
unaccompanied minor | - | REF | person | refugee

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
newscaster | - | JRN | person | journalist
newsreader | - | JRN | person | journalist
anchorman | anchorwoman | JRN | person | journalist
tv presenter | - | JRN | person | journalist
television presenter | - | JRN | person | journalist
radio presenter | - | JRN | person | journalist
tv host | - | JRN | person | journalist
radio host | - | JRN | person | journalist
talk show host | - | JRN | person | journalist
camera crew | - | JRN | person | journalist
television crew | - | JRN | person | journalist
tv crew | - | JRN | person | journalist
film crew | - | JRN | person | journalist
news director | - | JRN | person | journalist
editorialist | - | JRN | person | journalist
leader writer | - | JRN | person | journalist
videographer | - | JRN | person | journalist
podcaster | - | JRN | person | journalist
satirist | - | JRN | person | journalist
media worker | - | JRN | person | journalist
newspaper owner | - | JRN | person | journalist
documentary maker | - | JRN | person | journalist
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
press corps | - | JRN | organ | media
tv network | - | JRN | organ | media
television network | - | JRN | organ | media
radio network | - | JRN | organ | media
state tv | - | JRN | organ | media
state radio | - | JRN | organ | media
national radio | - | JRN | organ | media
national television | - | JRN | organ | media
satellite channel | - | JRN | organ | media
news service | - | JRN | organ | media
wire service | - | JRN | organ | media
news organisation | - | JRN | organ | media
news organization | - | JRN | organ | media
news outlet | - | JRN | organ | media
media outlet | - | JRN | organ | media
media organisation | - | JRN | organ | media
media organization | - | JRN | organ | media
media group | - | JRN | organ | media
media company | - | JRN | organ | media
news website | - | JRN | organ | media
news site | - | JRN | organ | media
news portal | - | JRN | organ | media
newsmagazine | - | JRN | organ | media
weekly | - | JRN | organ | media needs
broadsheet | - | JRN | organ | media
editorial board | - | JRN | organ | media
broadcasting company | - | JRN | organ | media
broadcasting corporation | - | JRN | organ | media
press association | - | JRN | organ | media
journalists ' association | - | JRN | organ | media
television | - | JRN | organ | media needs
radio | - | JRN | organ | media needs
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
headteacher | - | EDU | person | academic
schoolmaster | schoolmistress | EDU | person | academic
school principal | - | EDU | person | academic
physicist | - | EDU | person | academic
nuclear physicist | - | EDU | person | academic
biologist | - | EDU | person | academic
virologist | - | EDU | person | academic
epidemiologist | - | EDU | person | academic
seismologist | - | EDU | person | academic
meteorologist | - | EDU | person | academic
geologist | - | EDU | person | academic
historian | - | EDU | person | academic
sociologist | - | EDU | person | academic
anthropologist | - | EDU | person | academic
archaeologist | - | EDU | person | academic
educator | - | EDU | person | academic
undergraduate | - | EDU | person | academic
university president | - | EDU | person | academic
university rector | - | EDU | person | academic
research fellow | - | EDU | person | academic
university | - | EDU | organ | university
school | - | EDU | organ | university
college | - | EDU | organ | university
institute | - | EDU | organ | university
think tank | - | EDU | organ | university
academy | - | EDU | organ | university
research center | - | EDU | organ | university
research centre | - | EDU | organ | university
research group | - | EDU | organ | university
research institution | - | EDU | organ | university
polytechnic | - | EDU | organ | university
academy of sciences | - | EDU | organ | university
school board | - | EDU | organ | university
student union | - | EDU | organ | university
students ' union | - | EDU | organ | university
student federation | - | EDU | organ | university
student body | - | EDU | organ | university
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
employers ' association | - | BUS | organ | company
stock exchange | - | - | organ | company
drugmaker | - | BUS | organ | company
mining company | - | BUS | organ | company
security firm | - | BUS | organ | company
tech company | - | BUS | organ | company
giant | - | - | organ | company
enterprise | - | BUS | organ | company needs
state enterprise | - | BUS | organ | company
state-owned enterprise | - | BUS | organ | company
startup | - | BUS | organ | company
start-up | - | BUS | organ | company
subsidiary | - | BUS | organ | company needs
joint venture | - | BUS | organ | company
consortium | - | BUS | organ | company needs
business group | - | BUS | organ | company
business lobby | - | BUS | organ | company
business federation | - | BUS | organ | company
business community | - | BUS | organ | company
business association | - | BUS | organ | company
industry group | - | BUS | organ | company
industry federation | - | BUS | organ | company
industry association | - | BUS | organ | company
industrial group | - | BUS | organ | company
employers ' federation | - | BUS | organ | company
employers ' organisation | - | BUS | organ | company
employers ' organization | - | BUS | organ | company
employers ' group | - | BUS | organ | company
employer association | - | BUS | organ | company
farmers ' association | - | BUS | organ | company
bankers ' association | - | BUS | organ | company
banking association | - | BUS | organ | company
trade association | - | BUS | organ | company
trade group | - | BUS | organ | company
trade body | - | BUS | organ | company
retailer | - | BUS | organ | company
supermarket chain | - | BUS | organ | company
wholesaler | - | BUS | organ | company
supplier | - | BUS | organ | company needs
brokerage | - | BUS | organ | company
financial institution | - | BUS | organ | company
insurer | - | BUS | organ | company
reinsurer | - | BUS | organ | company
hedge fund | - | BUS | organ | company
pension fund | - | BUS | organ | company
investment fund | - | BUS | organ | company
tech giant | - | BUS | organ | company
internet giant | - | BUS | organ | company
oil giant | - | BUS | organ | company
energy giant | - | BUS | organ | company
gas giant | - | BUS | organ | company
mining giant | - | BUS | organ | company
retail giant | - | BUS | organ | company
telecoms giant | - | BUS | organ | company
industrial giant | - | BUS | organ | company
oil major | - | BUS | organ | company
energy group | - | BUS | organ | company
mining group | - | BUS | organ | company
software maker | - | BUS | organ | company
chip maker | - | BUS | organ | company
chipmaker | - | BUS | organ | company
internet provider | - | BUS | organ | company
internet service provider | - | BUS | organ | company
flag carrier | - | BUS | organ | company
air carrier | - | BUS | organ | company
shipyard | - | BUS | organ | company
shipbuilder | - | BUS | organ | company
shipping line | - | BUS | organ | company
steelmaker | - | BUS | organ | company
steel producer | - | BUS | organ | company
car maker | - | BUS | organ | company
auto maker | - | BUS | organ | company
truck maker | - | BUS | organ | company
planemaker | - | BUS | organ | company
plane maker | - | BUS | organ | company
aircraft maker | - | BUS | organ | company
arms maker | - | BUS | organ | company
weapons maker | - | BUS | organ | company
drug maker | - | BUS | organ | company
cigarette maker | - | BUS | organ | company
brewer | - | BUS | organ | company
fast-food chain | - | BUS | organ | company
hotel chain | - | BUS | organ | company
consultancy | - | BUS | organ | company
publishing house | - | BUS | organ | company
private sector | - | BUS | organ | company
farm lobby | - | BUS | organ | company
pipeline operator | - | BUS | organ | company
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
businesspeople | - | BUS | person | executive
businessperson | - | BUS | person | executive
business owner | - | BUS | person | executive
shipowner | - | BUS | person | executive
factory owner | - | BUS | person | executive
mine owner | - | BUS | person | executive
shop owner | - | BUS | person | executive
stockbroker | - | BUS | person | executive
speculator | - | BUS | person | executive
venture capitalist | - | BUS | person | executive
bondholder | - | BUS | person | executive
stockholder | - | BUS | person | executive
oil baron | - | BUS | person | executive
property developer | - | BUS | person | executive
real estate developer | - | BUS | person | executive
hotelier | - | BUS | person | executive
chief financial officer | - | BUS | person | executive
chief operating officer | - | BUS | person | executive
finance director | - | BUS | person | executive
diamond dealer | - | BUS | person | executive
mogul | - | BUS | person | executive
media mogul | - | BUS | person | executive
union | - | LAB | organ | union
trade union | - | LAB | organ | union
labor union | - | LAB | organ | union
labour union | - | LAB | organ | union
workforce | - | LAB | organ | union
trade union federation | - | LAB | organ | union
works council | - | LAB | organ | union
teachers' union | - | LAB | organ | union
teachers ' union | - | LAB | organ | union
union federation | - | LAB | organ | union
union confederation | - | LAB | organ | union
trade union confederation | - | LAB | organ | union
labor federation | - | LAB | organ | union
labour federation | - | LAB | organ | union
labor movement | - | LAB | organ | union
labour movement | - | LAB | organ | union
labor group | - | LAB | organ | union
labor organization | - | LAB | organ | union
labour organisation | - | LAB | organ | union
workers ' council | - | LAB | organ | union
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
strike leader | - | LAB | person | worker
union president | - | LAB | person | worker
union activist | - | LAB | person | worker
labor activist | - | LAB | person | worker
labour activist | - | LAB | person | worker
labor organizer | - | LAB | person | worker
striking teacher | - | LAB | person | worker
mineworker | - | LAB | person | worker
coalminer | - | LAB | person | worker
metalworker | - | LAB | person | worker
autoworker | - | LAB | person | worker
docker | - | LAB | person | worker
longshoreman | - | LAB | person | worker
stevedore | - | LAB | person | worker
railwayman | - | LAB | person | worker
trucker | - | LAB | person | worker
haulier | - | LAB | person | worker
taxi driver | - | LAB | person | worker
cab driver | - | LAB | person | worker
cabbie | - | LAB | person | worker
engine driver | - | LAB | person | worker
minibus driver | - | LAB | person | worker
ambulance driver | - | LAB | person | worker
delivery driver | - | LAB | person | worker
postman | - | LAB | person | worker
mail carrier | - | LAB | person | worker
fireman | - | LAB | person | worker
baggage handler | - | LAB | person | worker
flight attendant | - | LAB | person | worker
seafarer | - | LAB | person | worker
paramedic | - | LAB | person | worker
medic | - | LAB | person | worker
physician | - | LAB | person | worker
surgeon | - | LAB | person | worker
midwife | - | LAB | person | worker
pharmacist | - | LAB | person | worker
garbage collector | - | LAB | person | worker
staffer | - | * | person | worker
wage earner | - | LAB | person | worker
housemaid | - | LAB | person | worker
farmhand | - | LAB | person | worker
rescuer | - | LAB | person | worker
landless worker | - | LAB | person | worker
charity | - | NGO | organ | ngo
aid agency | - | NGO | organ | ngo world
aid organization | - | NGO | organ | ngo world
aid organisation | - | NGO | organ | ngo world
human rights group | - | NGO | organ | ngo world
rights group | - | NGO | organ | ngo world
relief organization | - | NGO | organ | ngo world
relief agency | - | NGO | organ | ngo world
non-governmental organization | - | NGO | organ | ngo world
non-governmental organisation | - | NGO | organ | ngo world
ngo | - | NGO | organ | ngo
advocacy group | - | NGO | organ | ngo
environmental group | - | NGO | organ | ngo world
foundation | - | NGO | organ | ngo
human rights organization | - | NGO | organ | ngo world
aid group | - | NGO | organ | ngo world
lobby group | - | NGO | organ | ngo
association | - | NGO | organ | ngo
pressure group | - | NGO | organ | ngo
consumer group | - | NGO | organ | ngo
campaign group | - | NGO | organ | ngo
relief group | - | NGO | organ | ngo world
relief organisation | - | NGO | organ | ngo world
relief team | - | NGO | organ | ngo world
charity group | - | NGO | organ | ngo world
charitable organisation | - | NGO | organ | ngo world
charitable organization | - | NGO | organ | ngo world
humanitarian group | - | NGO | organ | ngo world
humanitarian organisation | - | NGO | organ | ngo world
humanitarian organization | - | NGO | organ | ngo world
rights organisation | - | NGO | organ | ngo world
rights organization | - | NGO | organ | ngo world
rights body | - | NGO | organ | ngo world
rights watchdog | - | NGO | organ | ngo world
human rights organisation | - | NGO | organ | ngo world
human rights body | - | NGO | organ | ngo world
human rights watchdog | - | NGO | organ | ngo world
human rights monitor | - | NGO | organ | ngo world
civil liberties group | - | NGO | organ | ngo
civil rights organization | - | NGO | organ | ngo
watchdog group | - | NGO | organ | ngo
monitoring group | - | NGO | organ | ngo
press freedom group | - | NGO | organ | ngo world
nongovernmental organization | - | NGO | organ | ngo world
non-governmental group | - | NGO | organ | ngo world
nonprofit | - | NGO | organ | ngo
non-profit | - | NGO | organ | ngo
nonprofit group | - | NGO | organ | ngo
nonprofit organization | - | NGO | organ | ngo
non-profit organisation | - | NGO | organ | ngo
non-profit organization | - | NGO | organ | ngo
voluntary organisation | - | NGO | organ | ngo
voluntary organization | - | NGO | organ | ngo
environmental organisation | - | NGO | organ | ngo world
environmental organization | - | NGO | organ | ngo world
environment group | - | NGO | organ | ngo world
green group | - | NGO | organ | ngo world
conservation group | - | NGO | organ | ngo world
conservation organisation | - | NGO | organ | ngo world
conservation organization | - | NGO | organ | ngo world
wildlife group | - | NGO | organ | ngo world
animal welfare group | - | NGO | organ | ngo world
consumer organisation | - | NGO | organ | ngo
consumer organization | - | NGO | organ | ngo
consumer protection group | - | NGO | organ | ngo
anti-corruption group | - | NGO | organ | ngo
anti-war group | - | NGO | organ | ngo
anti-nuclear group | - | NGO | organ | ngo
peace group | - | NGO | organ | ngo
peace organization | - | NGO | organ | ngo
women 's organisation | - | NGO | organ | ngo
women 's organization | - | NGO | organ | ngo
veterans ' group | - | NGO | organ | ngo
victims ' group | - | NGO | organ | ngo
refugee organisation | - | NGO | organ | ngo
refugee organization | - | NGO | organ | ngo
gun lobby | - | NGO | organ | ngo
gun control group | - | NGO | organ | ngo
israel lobby | - | NGO | organ | ngo
lobbying group | - | NGO | organ | ngo
interest group | - | NGO | organ | ngo
special interest group | - | NGO | organ | ngo
umbrella group | - | NGO | organ | ngo
umbrella organisation | - | NGO | organ | ngo
umbrella organization | - | NGO | organ | ngo
activist group | - | NGO | organ | ngo
activist network | - | NGO | organ | ngo
campaigning group | - | NGO | organ | ngo
civic group | - | NGO | organ | ngo
civic organisation | - | NGO | organ | ngo
civic organization | - | NGO | organ | ngo
civil society group | - | NGO | organ | ngo
civil society organisation | - | NGO | organ | ngo
civil society organization | - | NGO | organ | ngo
community group | - | NGO | organ | ngo
development organisation | - | NGO | organ | ngo
development organization | - | NGO | organ | ngo
aid convoy | - | NGO | organ | ngo
aid flotilla | - | NGO | organ | ngo
advocacy organisation | - | NGO | organ | ngo
advocacy organization | - | NGO | organ | ngo
privacy group | - | NGO | organ | ngo
doctors ' group | - | NGO | organ | ngo
aid worker | - | NGO | person | aidworker
relief worker | - | NGO | person | aidworker
humanitarian worker | - | NGO | person | aidworker
volunteer | - | - | person | aidworker
lobbyist | - | BUS | person | aidworker
charity worker | - | NGO | person | aidworker
human rights observer | - | NGO | person | aidworker
rights monitor | - | NGO | person | aidworker
ngo worker | - | NGO | person | aidworker
consumer advocate | - | NGO | person | aidworker
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
trade bloc | - | IGO | organ | igo
regional bloc | - | IGO | organ | igo
economic bloc | - | IGO | organ | igo
economic community | - | IGO | organ | igo
international body | - | IGO | organ | igo
regional organisation | - | IGO | organ | igo
regional organization | - | IGO | organ | igo
intergovernmental organisation | - | IGO | organ | igo
intergovernmental organization | - | IGO | organ | igo
world powers | - | IGO | organ | igo
monitoring mission | - | IGO | organ | igo
international mission | - | IGO | organ | igo
international financial institution | - | IGO | organ | igo
international lender | - | IGO | organ | igo
international lenders | - | IGO | organ | igo
international donor | - | IGO | organ | igo
troika | - | IGO | organ | igo
international mediator | - | IGO | organ | igo
international observer | - | IGO | organ | igo
international monitor | - | IGO | organ | igo
mediation team | - | IGO | organ | igo
peace mediator | - | IGO | organ | igo
international court | - | IGO | organ | igo

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
presidential palace | - | * | description | party needs
royal palace | - | * | description | party needs

# Nouns for an organisation named before ("the organisation"): no actors by themselves.
organisation | - | - | organ | people is:ngo,igo,alliance,armed,terror,movement,union
organization | - | - | organ | people is:ngo,igo,alliance,armed,terror,movement,union
group | - | - | organ | people is:armed,terror,movement
faction | - | - | organ | people is:armed,party
women 's movement | - | CVL | organ | people
women 's group | - | CVL | organ | people
youth group | - | CVL | organ | people
student group | - | CVL | organ | people
citizens ' group | - | CVL | organ | people
citizens ' initiative | - | CVL | organ | people
exile community | - | CVL | organ | people
diaspora | - | CVL | organ | people needs
residents ' association | - | CVL | organ | people

# Word classes of the reader of actors. The words are lemmas or forms in lower case.
# former: who bears the role no longer. transparent: nouns that stand for what follows them. community: bodies of people and their land, before their name. place: prepositions of place.
# belongs: prepositions that join a role to what it belongs to. both: words for two.
@ class | words
former | former; ex; ousted; deposed; late; one-time; onetime; then; toppled; outgoing
transparent | thousand; thousands; hundred; hundreds; dozen; dozens; ten; tens; million; millions; group; number; part; majority; half; score; scores; handful; series; percent; body; bodies; life; lives; member; members; crowd; crowds; couple
place | in; at; near; from; into; to; outside; around; between; across; on; over
belongs | of; from; in; at; for
both | both; two
example | as; like
frontier | border; frontier
title | mr; mrs; ms; dr; sir; lord; lady; baroness; prof; mr.; mrs.; ms.; dr.
pronoun | he; she; him; her; they; them; it
latter | latter
own | his; her; their; its; own; our
as | as
belonging | belong; border; adjoin; comprise
named_for | villa; house; café; cafe; hotel; restaurant; street; avenue; school; university; college; clinic; hospital; stadium; arena; gallery; theatre; theater; palace; park; bridge; museum; orchestra; quartet; trio; band; foundation; institute; barracks; prize; award; mount; cape; fort; camp; lake; airport; carrier; frigate; destroyer; memorial; academy; library; musical; film; movie; novel; drama; play
community | city; town; province; state; county; region; district; island; republic; kingdom; municipality; municipalities; canton; emirate; sultanate; principality; prefecture
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
# settled: states where no junta, no rebels and no warlords are, unless the phrase says so. Adjectives that say that somebody is not from where the report is; then those that tell a sector, under its code.
settled | aus; aut; bel; can; che; cze; deu; dnk; esp; est; fin; fra; gbr; hun; irl; isl; ita; jpn; lie; ltu; lux; lva; nld; nor; nzl; pol; prt; svk; svn; swe; usa
elsewhere | western; foreign; international; overseas
# parts: nouns for what several states lie in or belong to. Adjectives of regions: several states or governments of whom they are said are of several countries ("the Baltic states"); one is from the country that was named ("the Baltic nation").
parts | region; continent; world; west; south; north; east; subcontinent; hemisphere; alliance; bloc
regional | african; arab; arabian; asian; asia-pacific; andean; balkan; baltic; caribbean; caucasian; latin; mediterranean; nordic; oceanian; pacific; scandinavian; sub-saharan; neighboring; neighbouring; surrounding; bordering; allied; friendly; non-aligned; oil-producing; oil-exporting; poor; rich; wealthy
OPP | opposition; dissident
REL | christian; muslim; coptic; catholic; protestant; orthodox; jewish; shiite; shia; sunni; hindu; buddhist
REB | rebel; insurgent; militant; separatist; secessionist; jihadist
MIL | military
# Places: ways, islands, names that are also rivers or common words; words of sport by which compounds are known.
way | from
toward | to
unknown | unknown; unidentified
beside | at; near; on; outside; along; around; beside
between | between
partner | over; on
link | road; route; line; railway; motorway; highway; flight; ferry; train; bus; way; distance; pipeline; travel; fly; drive; commute; lie; run; shuttle
island | on
unsure | 
sporting | football; basketball; handball; baseball; goalkeeper; midfielder; quarterfinal; semifinal
