# PLOVER → CAMEO: the root and the code an event has in the older CAMEO world, for the flat dyadic table.
# The inverse of the CAMEO to PLOVER conversion table of the PLOVER manual (draft 0.8, 17 September 2021, Open Event Data Alliance,
# CC BY-SA 4.0): of several CAMEO codes that become one type and mode, the most general stands here, or that above them all. This file is under the same licence.
# An empty mode is the type without a mode, and that of modes that are not listed.

@ type | mode | code
AGREE     |                | 030
CONSULT   |                | 040
CONSULT   | phone          | 041
CONSULT   | visit          | 042
CONSULT   | third-party    | 044
CONSULT   | multilateral   | 040
SUPPORT   |                | 050
COOPERATE |                | 060
AID       |                | 070
CONCEDE   |                | 080
RETREAT   |                | 084
RETREAT   | release        | 0841
RETREAT   | return         | 0842
RETREAT   | ease           | 085
RETREAT   | access         | 086
RETREAT   | disarm         | 087
RETREAT   | ceasefire      | 0871
RETREAT   | withdraw       | 087
ACCUSE    |                | 110
ACCUSE    | disapprove     | 111
ACCUSE    | allege         | 112
ACCUSE    | investigate    | 090
REQUEST   |                | 100
REQUEST   | assist         | 101
REQUEST   | change         | 104
REQUEST   | yield          | 105
REQUEST   | meet           | 106
REJECT    |                | 120
REJECT    | assist         | 121
REJECT    | change         | 123
REJECT    | yield          | 124
REJECT    | meet           | 125
THREATEN  |                | 130
THREATEN  | relations      | 131
THREATEN  | restrict       | 1312
THREATEN  | ban            | 132
THREATEN  | political      | 1321
THREATEN  | expel          | 136
THREATEN  | violence       | 138
THREATEN  | territory      | 1382
PROTEST   |                | 140
PROTEST   | demo           | 141
PROTEST   | hunger         | 142
PROTEST   | boycott        | 143
PROTEST   | obstruct       | 144
PROTEST   | riot           | 145
MOBILIZE  |                | 150
MOBILIZE  | police         | 153
MOBILIZE  | troops         | 154
SANCTION  |                | 160
SANCTION  | withdraw       | 161
SANCTION  | discontinue    | 162
SANCTION  | expel          | 166
COERCE    |                | 170
COERCE    | seize          | 171
COERCE    | restrict       | 172
COERCE    | ban            | 1722
COERCE    | curfew         | 1723
COERCE    | martial-law    | 1724
COERCE    | arrest         | 173
COERCE    | deport         | 174
ASSAULT   |                | 180
ASSAULT   | abduct         | 181
ASSAULT   | beat           | 182
ASSAULT   | sexual         | 1821
ASSAULT   | torture        | 1822
ASSAULT   | suicide-attack | 183
ASSAULT   | explosives     | 1832
ASSAULT   | assassinate    | 185
ASSAULT   | firearms       | 193
ASSAULT   | heavy-weapons  | 194
ASSAULT   | cleansing      | 203
ASSAULT   | massacre       | 202
ASSAULT   | unconventional | 204
ASSAULT   | aerial         | 195

# Modes the conversion table does not name: the CAMEO code of nearest meaning.
RETREAT   | resign         | 0831
THREATEN  | arrest         | 132
PROTEST   | strike         | 143
PROTEST   | vandalize      | 145
SANCTION  | convict        | 116
MOBILIZE  | weapons        | 154
MOBILIZE  | militia        | 154
COERCE    | censor         | 1721
COERCE    | withhold       | 170
COERCE    | misinformation | 170
COERCE    | cyber          | 170
ASSAULT   | targeted       | 186
ASSAULT   | destroy        | 1712
ASSAULT   | primitive      | 182
ASSAULT   | drone          | 195
ASSAULT   | crowd-control  | 175
