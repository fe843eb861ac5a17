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
Gegnerin | n | enemy | self > gen |
Rivalin | n | enemy | self > gen |
Kontrahent | n | enemy | self > gen |
Konkurrent | n | enemy | self > gen | persons
Konkurrentin | n | enemy | self > gen | persons
Herausforderer | n | enemy | self > gen | persons
Rivale | n | enemy | self > gen |
Widersacher | n | enemy | self > gen |
Erzrivale | n | enemy | self > gen |
verfeindet | a | enemy | subj & mit |
Nachbar | n | neighbour | self > gen/comp | borders
Nachbarland | n | neighbour | self > gen | borders
Nachbarstaat | n | neighbour | self > gen | borders
grenzen | v | borders | subj > an | land
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
Nachfolge | n | successor | subj > gen | persons
ablösen | v | successor | subj > obj | persons
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
Regierungschef | n | head_of_government | self > gen/adj/comp | person-state, own, known
Regierungschefin | n | head_of_government | self > gen/adj/comp | person-state, own, known
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
# the same office in another state: the lexicon of people says which
Amtskollege | n | head_of_state | self > adj | person-state, own, held
Amtskollegin | n | head_of_state | self > adj | person-state, own, held
Kollege | n | head_of_state | self > adj | person-state, held
Kollegin | n | head_of_state | self > adj | person-state, held
Amtsinhaber | n | head_of_state | self > gen/adj | person-state, own, held
Amtsinhaberin | n | head_of_state | self > gen/adj | person-state, own, held
Staatsführer | n | head_of_state | self > gen/adj | person-state, own
Amtskollege | n | head_of_government | self > adj | person-state, own, held
Amtskollegin | n | head_of_government | self > adj | person-state, own, held
Kollege | n | head_of_government | self > adj | person-state, held
Kollegin | n | head_of_government | self > adj | person-state, held
Amtskollege | n | minister | self > adj | person-state, own, held
Amtskollegin | n | minister | self > adj | person-state, own, held
Außenministerin | n | minister | self > gen/adj/comp | person-state, own
Innenminister | n | minister | self > gen/adj/comp | person-state, own, known
Innenministerin | n | minister | self > gen/adj/comp | person-state, own, known
Verteidigungsminister | n | minister | self > gen/adj/comp | person-state, own
Verteidigungsministerin | n | minister | self > gen/adj/comp | person-state, own
Finanzminister | n | minister | self > gen/adj/comp | person-state, own, known
Finanzministerin | n | minister | self > gen/adj/comp | person-state, own, known
Justizminister | n | minister | self > gen/adj/comp | person-state, own, known
Justizministerin | n | minister | self > gen/adj/comp | person-state, own, known
Wirtschaftsminister | n | minister | self > gen/adj/comp | person-state, own, known
Minister | n | minister | self > gen/adj/comp | person-state, own, known
Ministerin | n | minister | self > gen/adj/comp | person-state, own, known
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
Gründer | n | founder | self > gen/comp | person-body
Kommandeur | n | commander | self > gen | person-body
Oberbefehlshaber | n | commander | self > gen | person-body
abhängig machen | v | depends_on | obj > von | states
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
besetzen | v | occupies | subj > obj/gen(obj) | states
besetzt halten | v | occupies | subj > obj/gen(obj) | states
Besatzungsmacht | n | occupies | self > in | states
Schutzherr | n | ally | self > gen |
Mentor | n | supporter | self > gen | persons
Kriegsgegner | n | at_war | self > gen | states
# words of party and parliament: a party before them is the bearer's
Koalitionspartner | n | ally | self > gen |
Regierungspartner | n | ally | self > gen |
Nachbarin | n | neighbour | self > gen | borders
Schwiegertochter | n | relative | self > gen | persons
Schwiegermutter | n | relative | self > gen | persons
Schwägerin | n | relative | self > gen | persons
Cousine | n | relative | self > gen | persons
Großneffe | n | relative | self > gen | persons
Urenkel | n | relative | self > gen | persons
Stiefsohn | n | relative | self > gen | persons
Stieftochter | n | relative | self > gen | persons
Zwillingsbruder | n | sibling | self > gen | persons
Lebensgefährtin | n | spouse | self > gen | persons
Lebensgefährte | n | spouse | self > gen | persons
Gemahlin | n | spouse | self > gen | persons
Witwer | n | spouse | self > gen | persons
Amtsvorgängerin | n | predecessor | self > gen | persons
Amtsnachfolgerin | n | successor | self > gen | persons
beerben | v | successor | subj > obj | persons
Staatspräsidentin | n | head_of_state | self > gen/adj | person-state, own
Bundespräsidentin | n | head_of_state | self > gen/adj | person-state, own
Monarch | n | head_of_state | self > gen/adj | person-state
Sultan | n | head_of_state | self > gen/adj | person-state, own
Kaiser | n | head_of_state | self > gen/adj | person-state, own
Diktator | n | head_of_state | self > gen/adj | person-state
Präsident | n | leader | self > gen/comp | person-organisation
Präsidentin | n | leader | self > gen/comp | person-organisation
Botschafterin | n | ambassador | self > gen/adj/comp | person-state
Außenamtschef | n | minister | self > gen/adj/comp | person-state
Ressortchef | n | minister | self > gen/adj | person-state
Obmann | n | leader | self > gen/comp | person-organisation
Obfrau | n | leader | self > gen/comp | person-organisation
Parteiobmann | n | leader | self > gen/comp | person-organisation
Parteiobfrau | n | leader | self > gen/comp | person-organisation
Bundesparteiobmann | n | leader | self > gen/comp | person-organisation
Parteipräsident | n | leader | self > gen/comp | person-organisation
Bundesvorsitzender | n | leader | self > gen/comp | person-organisation
Bundesvorsitzende | n | leader | self > gen/comp | person-organisation
Leiterin | n | leader | self > gen/comp | person-body
Direktorin | n | leader | self > gen/comp | person-body
Vorsitz | n | leader | subj > gen | person-organisation
Generaldirektor | n | leader | self > gen/comp | person-organisation
Gründerin | n | founder | self > gen/comp | person-body
Mitbegründer | n | founder | self > gen/comp | person-body
Mitgründer | n | founder | self > gen/comp | person-body
annektieren | v | occupies | subj > obj/gen(obj) | states
Annexion | n | occupies | subj > gen | states
Krieg | n | at_war | subj/adj > gegen/mit | states
Politiker | n | party_member | self > comp/gen | person-organisation, is:PTY
Politikerin | n | party_member | self > comp/gen | person-organisation, is:PTY
Abgeordneter | n | party_member | self > comp/gen | person-organisation, is:PTY
Abgeordnete | n | party_member | self > comp/gen | person-organisation, is:PTY
Generalsekretär | n | party_member | self > comp/gen | person-organisation, is:PTY
Generalsekretärin | n | party_member | self > comp/gen | person-organisation, is:PTY
Klubobmann | n | party_member | self > comp/gen | person-organisation, is:PTY
Klubobfrau | n | party_member | self > comp/gen | person-organisation, is:PTY
Klubchef | n | party_member | self > comp/gen | person-organisation, is:PTY
Klubchefin | n | party_member | self > comp/gen | person-organisation, is:PTY
Fraktionschef | n | party_member | self > comp/gen | person-organisation, is:PTY
Fraktionschefin | n | party_member | self > comp/gen | person-organisation, is:PTY
Fraktionsvorsitzender | n | party_member | self > comp/gen | person-organisation, is:PTY
Fraktionsvorsitzende | n | party_member | self > comp/gen | person-organisation, is:PTY
Fraktionsführer | n | party_member | self > comp/gen | person-organisation, is:PTY
Spitzenkandidat | n | party_member | self > comp/gen | person-organisation, is:PTY
Spitzenkandidatin | n | party_member | self > comp/gen | person-organisation, is:PTY
Präsidentschaftskandidat | n | party_member | self > comp/gen | person-organisation, is:PTY
Präsidentschaftskandidatin | n | party_member | self > comp/gen | person-organisation, is:PTY
Kanzlerkandidat | n | party_member | self > comp/gen | person-organisation, is:PTY
Kanzlerkandidatin | n | party_member | self > comp/gen | person-organisation, is:PTY
Mandatar | n | party_member | self > comp/gen | person-organisation, is:PTY
Mandatarin | n | party_member | self > comp/gen | person-organisation, is:PTY
Landeschef | n | party_member | self > comp/gen | person-organisation, is:PTY
Landeschefin | n | party_member | self > comp/gen | person-organisation, is:PTY
Landesvorsitzender | n | party_member | self > comp/gen | person-organisation, is:PTY
Landesvorsitzende | n | party_member | self > comp/gen | person-organisation, is:PTY
Landesparteichef | n | party_member | self > comp/gen | person-organisation, is:PTY
Landesparteiobmann | n | party_member | self > comp/gen | person-organisation, is:PTY
Landeshauptmann | n | party_member | self > comp/gen | person-organisation, is:PTY
Landesrat | n | party_member | self > comp/gen | person-organisation, is:PTY
Landesrätin | n | party_member | self > comp/gen | person-organisation, is:PTY
Stadtrat | n | party_member | self > comp/gen | person-organisation, is:PTY
Stadträtin | n | party_member | self > comp/gen | person-organisation, is:PTY
Gemeinderat | n | party_member | self > comp/gen | person-organisation, is:PTY
Nationalrat | n | party_member | self > comp/gen | person-organisation, is:PTY
Bundesrat | n | party_member | self > comp/gen | person-organisation, is:PTY
Bürgermeister | n | party_member | self > comp/gen | person-organisation, is:PTY
Bürgermeisterin | n | party_member | self > comp/gen | person-organisation, is:PTY
Minister | n | party_member | self > comp/gen | person-organisation, is:PTY
Ministerin | n | party_member | self > comp/gen | person-organisation, is:PTY
Innenminister | n | party_member | self > comp/gen | person-organisation, is:PTY
Innenministerin | n | party_member | self > comp/gen | person-organisation, is:PTY
Außenminister | n | party_member | self > comp/gen | person-organisation, is:PTY
Außenministerin | n | party_member | self > comp/gen | person-organisation, is:PTY
Finanzminister | n | party_member | self > comp/gen | person-organisation, is:PTY
Finanzministerin | n | party_member | self > comp/gen | person-organisation, is:PTY
Justizminister | n | party_member | self > comp/gen | person-organisation, is:PTY
Justizministerin | n | party_member | self > comp/gen | person-organisation, is:PTY
Ministerpräsident | n | party_member | self > comp/gen | person-organisation, is:PTY
Ministerpräsidentin | n | party_member | self > comp/gen | person-organisation, is:PTY
Kanzler | n | party_member | self > comp/gen | person-organisation, is:PTY
Kanzlerin | n | party_member | self > comp/gen | person-organisation, is:PTY
Vizekanzler | n | party_member | self > comp/gen | person-organisation, is:PTY
Senator | n | party_member | self > comp/gen | person-organisation, is:PTY
Senatorin | n | party_member | self > comp/gen | person-organisation, is:PTY
Gouverneur | n | party_member | self > comp/gen | person-organisation, is:PTY
Vizechef | n | party_member | self > comp/gen | person-organisation, is:PTY
Vizechefin | n | party_member | self > comp/gen | person-organisation, is:PTY
Parteivize | n | party_member | self > comp/gen | person-organisation, is:PTY
Bundestagsabgeordneter | n | party_member | self > comp/gen | person-organisation, is:PTY
Bundestagsabgeordnete | n | party_member | self > comp/gen | person-organisation, is:PTY
Parteimitglied | n | party_member | self > comp/gen | person-organisation, is:PTY
Mandatsträger | n | party_member | self > comp/gen | person-organisation, is:PTY
Staatssekretär | n | party_member | self > comp/gen | person-organisation, is:PTY
Staatssekretärin | n | party_member | self > comp/gen | person-organisation, is:PTY
Geschäftsführer | n | party_member | self > comp/gen | person-organisation, is:PTY
Bundesgeschäftsführer | n | party_member | self > comp/gen | person-organisation, is:PTY
Bundesgeschäftsführerin | n | party_member | self > comp/gen | person-organisation, is:PTY
Landesgeschäftsführer | n | party_member | self > comp/gen | person-organisation, is:PTY
Europaabgeordneter | n | party_member | self > comp/gen | person-organisation, is:PTY
Europaabgeordnete | n | party_member | self > comp/gen | person-organisation, is:PTY
Parlamentarier | n | party_member | self > comp/gen | person-organisation, is:PTY
Parlamentarierin | n | party_member | self > comp/gen | person-organisation, is:PTY
Funktionär | n | party_member | self > comp/gen | person-organisation, is:PTY
Funktionärin | n | party_member | self > comp/gen | person-organisation, is:PTY
Schatzmeister | n | party_member | self > comp/gen | person-organisation, is:PTY
Delegationsleiter | n | party_member | self > comp/gen | person-organisation, is:PTY
Delegationsleiterin | n | party_member | self > comp/gen | person-organisation, is:PTY
Wahlkampfleiter | n | party_member | self > comp/gen | person-organisation, is:PTY
Wahlkampfleiterin | n | party_member | self > comp/gen | person-organisation, is:PTY
Innenexperte | n | party_member | self > comp/gen | person-organisation, is:PTY
Außenpolitiker | n | party_member | self > comp/gen | person-organisation, is:PTY
Minderheitsführer | n | party_member | self > comp/gen | person-organisation, is:PTY
Mehrheitsführer | n | party_member | self > comp/gen | person-organisation, is:PTY
Fraktionsvize | n | party_member | self > comp/gen | person-organisation, is:PTY
