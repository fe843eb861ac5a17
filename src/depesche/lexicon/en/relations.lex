# Standing relations. Columns: lexicon/relation_words.py. `self`: whom the noun describes.
@ lemma | pos | kind | frame | if
ally | n | ally | self > gen/adj/of | states
partner | n | ally | self > gen/of | states
allied | a | ally | subj & with | states
enemy | n | enemy | self > gen/of |
foe | n | enemy | self > gen/of |
rival | n | enemy | self > gen/of |
arch-rival | n | enemy | self > gen/of |
neighbor | n | neighbour | self > gen/of | states
neighbour | n | neighbour | self > gen/of | states
border | v | borders | subj > obj | states
member | n | member | self > gen/of/comp | body
father | n | parent | self > gen/of | persons
mother | n | parent | self > gen/of | persons
son | n | child | self > gen/of | persons
daughter | n | child | self > gen/of | persons
brother | n | sibling | self > gen/of | persons
sister | n | sibling | self > gen/of | persons
half-brother | n | sibling | self > gen/of | persons
husband | n | spouse | self > gen/of | persons
wife | n | spouse | self > gen/of | persons
widow | n | spouse | self > gen/of | persons
grandfather | n | grandparent | self > gen/of | persons
grandmother | n | grandparent | self > gen/of | persons
grandson | n | grandchild | self > gen/of | persons
granddaughter | n | grandchild | self > gen/of | persons
nephew | n | relative | self > gen/of | persons
uncle | n | relative | self > gen/of | persons
cousin | n | relative | self > gen/of | persons
successor | n | successor | self > gen/of | persons
succeed | v | successor | subj > obj | persons
predecessor | n | predecessor | self > gen/of | persons
president | n | head_of_state | self > gen/adj/of/comp | person-state, own
king | n | head_of_state | self > gen/adj/of | person-state, own
queen | n | head_of_state | self > gen/adj/of | person-state, own
emir | n | head_of_state | self > gen/adj/of | person-state, own
premier | n | head_of_government | self > gen/adj/of | person-state, own
prime minister | n | head_of_government | self > gen/adj/of | person-state, own
chancellor | n | head_of_government | self > gen/adj/of | person-state, own
foreign minister | n | minister | self > gen/adj/of | person-state, own
defense minister | n | minister | self > gen/adj/of | person-state, own
defence minister | n | minister | self > gen/adj/of | person-state, own
interior minister | n | minister | self > gen/adj/of | person-state
finance minister | n | minister | self > gen/adj/of | person-state
ambassador | n | ambassador | self > gen/adj/of | person-state
chairman | n | leader | self > gen/of/comp | person-body
leader | n | leader | self > gen/of/comp | person-body
head | n | leader | self > gen/of/comp | person-body
chief | n | leader | self > gen/of/comp | person-body
director | n | leader | self > gen/of/comp | person-body
secretary-general | n | leader | self > gen/of/comp | person-body, not:PTY
spokesman | n | spokesperson | self > gen/of/for/comp | person-body
spokeswoman | n | spokesperson | self > gen/of/for/comp | person-body
founder | n | founder | self > gen/of | person-body
commander | n | commander | self > gen/of | person-body
depend on | v | depends_on | subj > on | states
rely on | v | depends_on | subj > on | states
dependent | a | depends_on | subj > on | states
reliant | a | depends_on | subj > on | states
dependence | n | depends_on | gen/subj > on | states
dependency | n | depends_on | gen/subj > on | states
influence | n | influence | gen/adj/subj > on/in/over | states
recognize | v | recognises | subj > obj | states
recognise | v | recognises | subj > obj | states
occupy | v | occupies | subj > obj | states
# words of party and parliament: a party before them is the bearer's
archenemy | n | enemy | self > gen/of |
opponent | n | enemy | self > gen/of | persons
challenger | n | enemy | self > gen/of | persons
coalition partner | n | ally | self > gen/of |
half-sister | n | sibling | self > gen/of | persons
twin brother | n | sibling | self > gen/of | persons
son-in-law | n | relative | self > gen/of | persons
daughter-in-law | n | relative | self > gen/of | persons
brother-in-law | n | relative | self > gen/of | persons
father-in-law | n | relative | self > gen/of | persons
niece | n | relative | self > gen/of | persons
aunt | n | relative | self > gen/of | persons
widower | n | spouse | self > gen/of | persons
justice minister | n | minister | self > gen/adj/of | person-state
economy minister | n | minister | self > gen/adj/of | person-state
minister | n | minister | self > gen/adj/of | person-state
secretary of state | n | minister | self > gen/adj | person-state
sultan | n | head_of_state | self > gen/adj/of | person-state, own
monarch | n | head_of_state | self > gen/adj/of | person-state
dictator | n | head_of_state | self > gen/adj/of | person-state
president | n | leader | self > gen/of/comp | person-organisation
chairwoman | n | leader | self > gen/of/comp | person-body
chair | n | leader | self > gen/of/comp | person-organisation
chief executive | n | leader | self > gen/of/comp | person-organisation
spokesperson | n | spokesperson | self > gen/of/for/comp | person-body
co-founder | n | founder | self > gen/of | person-body
annex | v | occupies | subj > obj | states
annexation | n | occupies | subj > of | states
war | n | at_war | subj/adj > with/against | states
politician | n | party_member | self > comp/adj | person-organisation, is:PTY
lawmaker | n | party_member | self > comp/adj | person-organisation, is:PTY
legislator | n | party_member | self > comp/adj | person-organisation, is:PTY
congressman | n | party_member | self > comp/adj | person-organisation, is:PTY
congresswoman | n | party_member | self > comp/adj | person-organisation, is:PTY
senator | n | party_member | self > comp/adj | person-organisation, is:PTY
governor | n | party_member | self > comp/adj | person-organisation, is:PTY
mp | n | party_member | self > comp/adj | person-organisation, is:PTY
deputy | n | party_member | self > comp/adj | person-organisation, is:PTY
candidate | n | party_member | self > comp/adj | person-organisation, is:PTY
mayor | n | party_member | self > comp/adj | person-organisation, is:PTY
whip | n | party_member | self > comp/adj | person-organisation, is:PTY
councillor | n | party_member | self > comp/adj | person-organisation, is:PTY
strategist | n | party_member | self > comp/adj | person-organisation, is:PTY
representative | n | party_member | self > comp/adj | person-organisation, is:PTY
