# Made by training/build_states.py from Unicode CLDR, ISO 3166 and the hand-written part of that script. Do not edit here.
# kind: state, territory, former, partial (recognised by some), region, people. from, to: when it existed.
@ code | alpha2 | kind | from | to | note
ABK |  | partial | 1992 |  | Abkhazia: code of this project, within GEO
ABW | AW | state |  |  | Aruba
AFG | AF | state |  |  | Afghanistan
AGO | AO | state |  |  | Angola
AIA | AI | state |  |  | Anguilla
ALA | AX | territory |  |  | Åland Islands
ALB | AL | state |  |  | Albania
AND | AD | state |  |  | Andorra
ANT | AN | former | 1954 | 2010-10-10 | Netherlands Antilles
ARE | AE | state |  |  | United Arab Emirates
ARG | AR | state |  |  | Argentina
ARK |  | partial | 1991 | 2023-09-28 | Nagorno-Karabakh: code of this project, within AZE
ARM | AM | state |  |  | Armenia
ASM | AS | territory |  |  | American Samoa
ATG | AG | state |  |  | Antigua and Barbuda
AUS | AU | state |  |  | Australia
AUT | AT | state |  |  | Austria
AZE | AZ | state |  |  | Azerbaijan
BDI | BI | state |  |  | Burundi
BEL | BE | state |  |  | Belgium
BEN | BJ | state |  |  | Benin
BES | BQ | territory |  |  | Bonaire, Sint Eustatius and Saba
BFA | BF | state |  |  | Burkina Faso
BGD | BD | state |  |  | Bangladesh
BGR | BG | state |  |  | Bulgaria
BHR | BH | state |  |  | Bahrain
BHS | BS | state |  |  | Bahamas
BIH | BA | state |  |  | Bosnia and Herzegovina
BLM | BL | territory |  |  | Saint Barthélemy
BLR | BY | state |  |  | Belarus
BLZ | BZ | state |  |  | Belize
BMU | BM | state |  |  | Bermuda
BOL | BO | state |  |  | Bolivia, Plurinational State of
BRA | BR | state |  |  | Brazil
BRB | BB | state |  |  | Barbados
BRN | BN | state |  |  | Brunei Darussalam
BTN | BT | state |  |  | Bhutan
BWA | BW | state |  |  | Botswana
CAF | CF | state |  |  | Central African Republic
CAN | CA | state |  |  | Canada
CHC |  | region |  |  | in RUS
CHE | CH | state |  |  | Switzerland
CHL | CL | state |  |  | Chile
CHN | CN | state |  |  | China
CIV | CI | state |  |  | Côte d'Ivoire
CMR | CM | state |  |  | Cameroon
COD | CD | state |  |  | Congo, The Democratic Republic of the
COG | CG | state |  |  | Congo
COK | CK | territory |  |  | Cook Islands
COL | CO | state |  |  | Colombia
COM | KM | state |  |  | Comoros
CPV | CV | state |  |  | Cabo Verde
CRI | CR | state |  |  | Costa Rica
CSK | CS | former | 1918-10-28 | 1992-12-31 | Czechoslovakia
CUB | CU | state |  |  | Cuba
CUW | CW | territory |  |  | Curaçao
CXR | CX | territory |  |  | Christmas Island
CYM | KY | territory |  |  | Cayman Islands
CYP | CY | state |  |  | Cyprus
CZE | CZ | state |  |  | Czechia
DDR | DD | former | 1949-10-07 | 1990-10-03 | German Democratic Republic
DEU | DE | state |  |  | Germany
DJI | DJ | state |  |  | Djibouti
DMA | DM | state |  |  | Dominica
DNK | DK | state |  |  | Denmark
DOM | DO | state |  |  | Dominican Republic
DZA | DZ | state |  |  | Algeria
ECU | EC | state |  |  | Ecuador
EGY | EG | state |  |  | Egypt
ERI | ER | state |  |  | Eritrea
ESH | EH | partial |  |  | Western Sahara
ESP | ES | state |  |  | Spain
EST | EE | state |  |  | Estonia
ETH | ET | state |  |  | Ethiopia
EUR |  | union |  |  | European Union; its names are with the organisations
FIN | FI | state |  |  | Finland
FJI | FJ | state |  |  | Fiji
FLK | FK | territory |  |  | Falkland Islands (Malvinas)
FRA | FR | state |  |  | France
FRO | FO | state |  |  | Faroe Islands
FSM | FM | state |  |  | Micronesia, Federated States of
GAB | GA | state |  |  | Gabon
GBR | GB | state |  |  | United Kingdom
GEO | GE | state |  |  | Georgia
GGY | GG | territory |  |  | Guernsey
GHA | GH | state |  |  | Ghana
GIB | GI | state |  |  | Gibraltar
GIN | GN | state |  |  | Guinea
GLP | GP | territory |  |  | Guadeloupe
GMB | GM | state |  |  | Gambia
GNB | GW | state |  |  | Guinea-Bissau
GNQ | GQ | state |  |  | Equatorial Guinea
GRC | GR | state |  |  | Greece
GRD | GD | state |  |  | Grenada
GRL | GL | state |  |  | Greenland
GTM | GT | state |  |  | Guatemala
GUF | GF | territory |  |  | French Guiana
GUM | GU | state |  |  | Guam
GUY | GY | state |  |  | Guyana
HKG | HK | state |  |  | Hong Kong
HND | HN | state |  |  | Honduras
HRV | HR | state |  |  | Croatia
HTI | HT | state |  |  | Haiti
HUN | HU | state |  |  | Hungary
IDN | ID | state |  |  | Indonesia
IMN | IM | territory |  |  | Isle of Man
IND | IN | state |  |  | India
IRL | IE | state |  |  | Ireland
IRN | IR | state |  |  | Iran, Islamic Republic of
IRQ | IQ | state |  |  | Iraq
ISL | IS | state |  |  | Iceland
ISR | IL | state |  |  | Israel
ITA | IT | state |  |  | Italy
JAM | JM | state |  |  | Jamaica
JEY | JE | territory |  |  | Jersey
JOR | JO | state |  |  | Jordan
JPN | JP | state |  |  | Japan
KAZ | KZ | state |  |  | Kazakhstan
KDS |  | people |  |  | Kurds, coded with the state they are named in
KEN | KE | state |  |  | Kenya
KGZ | KG | state |  |  | Kyrgyzstan
KHM | KH | state |  |  | Cambodia
KIR | KI | state |  |  | Kiribati
KNA | KN | state |  |  | Saint Kitts and Nevis
KOR | KR | state |  |  | Korea, Republic of
KOS | XK | partial | 2008-02-17 |  | self-declared, ISO user-assigned XK
KWT | KW | state |  |  | Kuwait
LAO | LA | state |  |  | Lao People's Democratic Republic
LBN | LB | state |  |  | Lebanon
LBR | LR | state |  |  | Liberia
LBY | LY | state |  |  | Libya
LCA | LC | state |  |  | Saint Lucia
LIE | LI | state |  |  | Liechtenstein
LKA | LK | state |  |  | Sri Lanka
LSO | LS | state |  |  | Lesotho
LTU | LT | state |  |  | Lithuania
LUX | LU | state |  |  | Luxembourg
LVA | LV | state |  |  | Latvia
MAC | MO | state |  |  | Macao
MAF | MF | territory |  |  | Saint Martin (French part)
MAR | MA | state |  |  | Morocco
MCO | MC | state |  |  | Monaco
MDA | MD | state |  |  | Moldova, Republic of
MDG | MG | state |  |  | Madagascar
MDV | MV | state |  |  | Maldives
MEX | MX | state |  |  | Mexico
MHL | MH | state |  |  | Marshall Islands
MKD | MK | state |  |  | North Macedonia
MLI | ML | state |  |  | Mali
MLT | MT | state |  |  | Malta
MMR | MM | state |  |  | Myanmar
MNE | ME | state |  |  | Montenegro
MNG | MN | state |  |  | Mongolia
MNP | MP | territory |  |  | Northern Mariana Islands
MOZ | MZ | state |  |  | Mozambique
MRT | MR | state |  |  | Mauritania
MSR | MS | territory |  |  | Montserrat
MTQ | MQ | territory |  |  | Martinique
MUS | MU | state |  |  | Mauritius
MWI | MW | state |  |  | Malawi
MYS | MY | state |  |  | Malaysia
MYT | YT | territory |  |  | Mayotte
NAM | NA | state |  |  | Namibia
NCL | NC | state |  |  | New Caledonia
NCY |  | partial | 1983 |  | Northern Cyprus: code of this project, within CYP
NER | NE | state |  |  | Niger
NFK | NF | territory |  |  | Norfolk Island
NGA | NG | state |  |  | Nigeria
NIC | NI | state |  |  | Nicaragua
NIU | NU | territory |  |  | Niue
NLD | NL | state |  |  | Netherlands
NOR | NO | state |  |  | Norway
NPL | NP | state |  |  | Nepal
NRU | NR | state |  |  | Nauru
NZL | NZ | state |  |  | New Zealand
OMN | OM | state |  |  | Oman
OST |  | partial | 1991 |  | South Ossetia: code of this project, within GEO
PAK | PK | state |  |  | Pakistan
PAN | PA | state |  |  | Panama
PCN | PN | territory |  |  | Pitcairn
PER | PE | state |  |  | Peru
PHL | PH | state |  |  | Philippines
PLW | PW | state |  |  | Palau
PNG | PG | state |  |  | Papua New Guinea
POL | PL | state |  |  | Poland
PRI | PR | state |  |  | Puerto Rico
PRK | KP | state |  |  | Korea, Democratic People's Republic of
PRT | PT | state |  |  | Portugal
PRY | PY | state |  |  | Paraguay
PSE | PS | partial |  |  | Palestine, State of
PYF | PF | state |  |  | French Polynesia
QAT | QA | state |  |  | Qatar
REU | RE | territory |  |  | Réunion
RHO | RH | former | 1965 | 1980 | Rhodesia
ROU | RO | state |  |  | Romania
RUS | RU | state |  |  | Russian Federation
RWA | RW | state |  |  | Rwanda
SAU | SA | state |  |  | Saudi Arabia
SCG | CS | former | 2003-02-04 | 2006-06-05 | Serbia and Montenegro
SDN | SD | state |  |  | Sudan
SEN | SN | state |  |  | Senegal
SGP | SG | state |  |  | Singapore
SHN | SH | territory |  |  | Saint Helena, Ascension and Tristan da Cunha
SLB | SB | state |  |  | Solomon Islands
SLE | SL | state |  |  | Sierra Leone
SLV | SV | state |  |  | El Salvador
SMR | SM | state |  |  | San Marino
SOL |  | partial | 1991 |  | Somaliland: code of this project, within SOM
SOM | SO | state |  |  | Somalia
SPM | PM | territory |  |  | Saint Pierre and Miquelon
SRB | RS | state |  |  | Serbia
SSD | SS | state |  |  | South Sudan
STP | ST | state |  |  | Sao Tome and Principe
SUN | SU | former | 1922-12-30 | 1991-12-26 | Soviet Union
SUR | SR | state |  |  | Suriname
SVK | SK | state |  |  | Slovakia
SVN | SI | state |  |  | Slovenia
SWE | SE | state |  |  | Sweden
SWZ | SZ | state |  |  | Eswatini
SXM | SX | territory |  |  | Sint Maarten (Dutch part)
SYC | SC | state |  |  | Seychelles
SYR | SY | state |  |  | Syrian Arab Republic
TCA | TC | territory |  |  | Turks and Caicos Islands
TCD | TD | state |  |  | Chad
TGO | TG | state |  |  | Togo
THA | TH | state |  |  | Thailand
TJK | TJ | state |  |  | Tajikistan
TKL | TK | territory |  |  | Tokelau
TKM | TM | state |  |  | Turkmenistan
TLS | TL | state |  |  | Timor-Leste
TON | TO | state |  |  | Tonga
TRN |  | partial | 1990 |  | Transnistria: code of this project, within MDA
TTO | TT | state |  |  | Trinidad and Tobago
TUN | TN | state |  |  | Tunisia
TUR | TR | state |  |  | Türkiye
TUV | TV | state |  |  | Tuvalu
TWN | TW | partial |  |  | Taiwan, Province of China
TZA | TZ | state |  |  | Tanzania, United Republic of
UGA | UG | state |  |  | Uganda
UKR | UA | state |  |  | Ukraine
URY | UY | state |  |  | Uruguay
USA | US | state |  |  | United States
UZB | UZ | state |  |  | Uzbekistan
VAT | VA | state |  |  | Holy See (Vatican City State)
VCT | VC | state |  |  | Saint Vincent and the Grenadines
VDR | VD | former | 1945 | 1976-07-02 | Vietnam divided
VEN | VE | state |  |  | Venezuela, Bolivarian Republic of
VGB | VG | territory |  |  | Virgin Islands, British
VIR | VI | territory |  |  | Virgin Islands, U.S.
VNM | VN | state |  |  | Viet Nam
VUT | VU | state |  |  | Vanuatu
WLF | WF | territory |  |  | Wallis and Futuna
WSM | WS | state |  |  | Samoa
YEM | YE | state |  |  | Yemen
YMD | YD | former | 1967-11-30 | 1990-05-22 | South Yemen
YUG | YU | former | 1918-12-01 | 2003-02-04 | Yugoslavia
ZAF | ZA | state |  |  | South Africa
ZAR | ZR | former | 1971-10-27 | 1997-05-17 | Zaire
ZMB | ZM | state |  |  | Zambia
ZWE | ZW | state |  |  | Zimbabwe
