# Standing relations. Columns: lexicon/relation_words.py. `self`: whom the noun describes.
@ lemma | pos | kind | frame | if
Verbündeter | n | ally | self > gen/adj/comp/mit |
Verbündete | n | ally | self > gen/adj/comp/mit |
Alliierter | n | ally | self > gen/adj |
Bündnispartner | n | ally | self > gen/adj/comp |
Partner | n | ally | self > gen |
verbündet | a | ally | subj & mit |
alliiert | a | ally | subj & mit |
Freund | n | ally | self > gen | states
Schutzmacht | n | ally | self > gen |
Feind | n | enemy | self > gen |
Erzfeind | n | enemy | self > gen |
Todfeind | n | enemy | self > gen |
Gegner | n | enemy | self > gen |
Rivale | n | enemy | self > gen |
Widersacher | n | enemy | self > gen |
Erzrivale | n | enemy | self > gen |
verfeindet | a | enemy | subj & mit |
Nachbar | n | neighbour | self > gen/comp |
Nachbarland | n | neighbour | self > gen |
Nachbarstaat | n | neighbour | self > gen |
grenzen | v | borders | subj > an |
Mitglied | n | member | self > gen/comp/in/bei | body
Mitgliedstaat | n | member | self > gen/comp | body
Mitgliedsland | n | member | self > gen/comp | body
Mitgliedsstaat | n | member | self > gen/comp | body
angehören | v | member | subj > dat/obj | body
Vater | n | parent | self > gen | persons
Mutter | n | parent | self > gen | persons
Sohn | n | child | self > gen | persons
Tochter | n | child | self > gen | persons
Bruder | n | sibling | self > gen | persons
Schwester | n | sibling | self > gen | persons
Halbbruder | n | sibling | self > gen | persons
Halbschwester | n | sibling | self > gen | persons
Ehemann | n | spouse | self > gen | persons
Ehefrau | n | spouse | self > gen | persons
Gatte | n | spouse | self > gen | persons
Gattin | n | spouse | self > gen | persons
Witwe | n | spouse | self > gen | persons
Großvater | n | grandparent | self > gen | persons
Großmutter | n | grandparent | self > gen | persons
Enkel | n | grandchild | self > gen | persons
Enkelin | n | grandchild | self > gen | persons
Neffe | n | relative | self > gen | persons
Nichte | n | relative | self > gen | persons
Onkel | n | relative | self > gen | persons
Tante | n | relative | self > gen | persons
Cousin | n | relative | self > gen | persons
Schwager | n | relative | self > gen | persons
Schwiegersohn | n | relative | self > gen | persons
Schwiegervater | n | relative | self > gen | persons
Nachfolger | n | successor | self > gen | persons
Nachfolgerin | n | successor | self > gen | persons
nachfolgen | v | successor | subj > dat | persons
Amtsnachfolger | n | successor | self > gen | persons
Vorgänger | n | predecessor | self > gen | persons
Vorgängerin | n | predecessor | self > gen | persons
Amtsvorgänger | n | predecessor | self > gen | persons
Staatschef | n | head_of_state | self > gen/adj/comp | person-state, own
Staatschefin | n | head_of_state | self > gen/adj/comp | person-state, own
Staatsoberhaupt | n | head_of_state | self > gen/adj | person-state
Staatspräsident | n | head_of_state | self > gen/adj | person-state, own
Präsident | n | head_of_state | self > gen/adj/comp | person-state, own
Präsidentin | n | head_of_state | self > gen/adj/comp | person-state, own
Bundespräsident | n | head_of_state | self > gen/adj | person-state, own
König | n | head_of_state | self > gen/adj | person-state, own
Königin | n | head_of_state | self > gen/adj | person-state, own
Emir | n | head_of_state | self > gen/adj | person-state, own
Machthaber | n | head_of_state | self > gen/adj | person-state
Regierungschef | n | head_of_government | self > gen/adj/comp | person-state
Regierungschefin | n | head_of_government | self > gen/adj/comp | person-state
Premierminister | n | head_of_government | self > gen/adj/comp | person-state, own
Premierministerin | n | head_of_government | self > gen/adj/comp | person-state, own
Premier | n | head_of_government | self > gen/adj/comp | person-state, own
Ministerpräsident | n | head_of_government | self > gen/adj | person-state, own, not:DEU
Ministerpräsidentin | n | head_of_government | self > gen/adj | person-state, own, not:DEU
Bundeskanzler | n | head_of_government | self > gen/adj | person-state, own
Bundeskanzlerin | n | head_of_government | self > gen/adj | person-state, own
Kanzler | n | head_of_government | self > gen/adj | person-state, own
Kanzlerin | n | head_of_government | self > gen/adj | person-state, own
Außenminister | n | minister | self > gen/adj/comp | person-state, own
Außenministerin | n | minister | self > gen/adj/comp | person-state, own
Innenminister | n | minister | self > gen/adj/comp | person-state
Innenministerin | n | minister | self > gen/adj/comp | person-state
Verteidigungsminister | n | minister | self > gen/adj/comp | person-state, own
Verteidigungsministerin | n | minister | self > gen/adj/comp | person-state, own
Finanzminister | n | minister | self > gen/adj/comp | person-state
Finanzministerin | n | minister | self > gen/adj/comp | person-state
Justizminister | n | minister | self > gen/adj/comp | person-state
Justizministerin | n | minister | self > gen/adj/comp | person-state
Wirtschaftsminister | n | minister | self > gen/adj/comp | person-state
Minister | n | minister | self > gen/adj/comp | person-state
Ministerin | n | minister | self > gen/adj/comp | person-state
Botschafter | n | ambassador | self > gen/adj/comp | person-state
Parteichef | n | leader | self > gen/comp | person-party
Parteichefin | n | leader | self > gen/comp | person-party
Parteivorsitzender | n | leader | self > gen/comp | person-party
Parteivorsitzende | n | leader | self > gen/comp | person-party
Vorsitzender | n | leader | self > gen/comp | person-body
Vorsitzende | n | leader | self > gen/comp | person-body
Generalsekretär | n | leader | self > gen/comp | person-body, not:PTY
Chef | n | leader | self > gen/comp | person-body
Chefin | n | leader | self > gen/comp | person-body
Anführer | n | leader | self > gen/comp | person-body
Führer | n | leader | self > gen/comp | person-body
Direktor | n | leader | self > gen/comp | person-body
Leiter | n | leader | self > gen/comp | person-body
Oppositionsführer | n | leader | self > gen/adj | person-state
Rebellenführer | n | leader | self > gen/adj | person-state
Sprecher | n | spokesperson | self > gen/comp | person-body
Sprecherin | n | spokesperson | self > gen/comp | person-body
Gründer | n | founder | self > gen | person-body
Kommandeur | n | commander | self > gen | person-body
Oberbefehlshaber | n | commander | self > gen | person-body
abhängen | v | depends_on | subj > von | states
abhängig | a | depends_on | subj > von | states
angewiesen | a | depends_on | subj > auf | states
Abhängigkeit | n | depends_on | gen/subj > adj/von | states
unabhängig | a | depends_on | subj > von | states, neg
auf Anweisung hören | v | depends_on | subj > gen(auf) | states
Einfluss | n | influence | gen/adj/subj > auf/in | states
beeinflussen | v | influence | subj > obj | states
einflussreich | a | influence | subj > in | states
Macht | n | influence | self > in | states
anerkennen | v | recognises | subj > obj | states
besetzen | v | occupies | subj > obj | states
Besatzungsmacht | n | occupies | self > in | states
Kriegsgegner | n | at_war | self > gen | states
