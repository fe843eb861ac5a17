# Who is meant where an act names nobody. Sectors of PLOVER; the country is that of the scene.
@ type | mode | actor | recipient
COERCE | arrest | COP |
COERCE | restrict | GOV |
COERCE | censor | GOV |
COERCE | curfew | GOV | CVL
COERCE | martial-law | GOV | CVL
COERCE | deport | GOV |
COERCE | seize | COP |
SANCTION | convict | JUD |
ACCUSE | investigate | COP |
PROTEST | demo | CVL |
PROTEST | riot | CVL |
PROTEST | strike | LAB |
PROTEST | obstruct | CVL |
PROTEST | vandalize | CVL |
PROTEST | hunger | CVL |
PROTEST | boycott | CVL |
MOBILIZE | police | COP |
MOBILIZE | troops | MIL |
ASSAULT | | | CVL
ASSAULT | explosives | | CVL
ASSAULT | suicide-attack | | CVL
ASSAULT | firearms | | CVL
ASSAULT | aerial | | CVL
ASSAULT | beat | | CVL
ASSAULT | crowd-control | COP | CVL
ASSAULT | abduct | | CVL
