# Numbers, units, bounds. Columns and kinds: lexicon/numbers.py
@ kind | words | value
decimal | point |
number | zero | 0
number | one; a; an | 1
number | two; both | 2
number | three | 3
number | four | 4
number | five | 5
number | six | 6
number | seven | 7
number | eight | 8
number | nine | 9
number | ten | 10
number | eleven | 11
number | twelve | 12
number | thirteen | 13
number | fourteen | 14
number | fifteen | 15
number | sixteen | 16
number | seventeen | 17
number | eighteen | 18
number | nineteen | 19
number | twenty | 20
number | thirty | 30
number | forty | 40
number | fifty | 50
number | sixty | 60
number | seventy | 70
number | eighty | 80
number | ninety | 90
scale | hundred | 100
scale | thousand; k | 1000
scale | million; millions; mn; m | 1000000
scale | billion; billions; bn | 1000000000
scale | trillion; tn | 1000000000000
scale | dozen | 12
joiner | and |
list | and; or; as well as |
factor | halve; half as | 0.5
factor | double; twice as; twice the | 2
factor | triple; treble; thrice as | 3
factor | quadruple | 4
fraction | half | 0.5
fraction | third; thirds | 0.3333
fraction | quarter; quarters | 0.25
vague | dozens | 24..99
vague | scores | 40..99
vague | hundreds | 200..999
vague | thousands | 2000..9999
vague | several; few | 3..9
vague | many; numerous | 10..99
unit | dollar; dollars; $; US$; USD | USD
unit | euro; euros; €; EUR | EUR
unit | pound; pounds; £; GBP; sterling | GBP
unit | yen; ¥ | JPY
unit | rouble; roubles; ruble; rubles | RUB
unit | franc; francs | CHF
unit | yuan; renminbi | CNY
unit | rupee; rupees | INR
unit | won | KRW
unit | peso; pesos | MXN
unit | shekel; shekels | ILS
unit | lira | TRY
unit | krona; kronor; crowns | SEK
unit | shilling; shillings | KES
unit | rial; rials | IRR
unit | dinar; dinars | IQD
unit | rand | ZAR
unit | percent; per cent; %; pct | %
unit | points; point | points
unit | kilometer; kilometers; kilometre; kilometres; km | km
unit | mile; miles | mi
unit | meter; meters; metre; metres | m
unit | foot; feet | ft
unit | acre; acres | acre
unit | hectare; hectares | ha
unit | ton; tons; tonne; tonnes | t
unit | kilogram; kilograms; kg | kg
unit | barrel; barrels | bbl
unit | megawatt; megawatts; MW | MW
unit | gigawatt; gigawatts; GW | GW
unit | litre; litres; liter; liters | l
about | about; around; some; roughly; approximately; nearly about; circa; estimated |
below | almost; nearly; just under |
more | over; more than; at least; more; upwards of; exceeding |
most | up to; at most; less than; fewer than; under; no more than; as many as |
range | to; and |
counted | person; people; men |
from | from |
to | to |
by | by |
change | halve; double; triple; treble; quadruple; raise; increase; reach; boost; expand; cut; reduce; will; would; plan; aim |
target | targeted |
current | currently; now; today; present; current |
former | formerly; previously; earlier; then |
not_after | article; section; page; chapter; resolution; number; no.; flight; route; channel; group; boeing; airbus |
not_before | january; february; march; april; may; june; july; august; september; october; november; december; jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec; a.m.; p.m.; o'clock |
time_unit | time; year; years; month; months; week; weeks; day; days; hour; hours; minute; minutes; second; seconds; decade; decades; century; centuries; year-old |
vague | tens of thousands | 20000..99999
vague | hundreds of thousands | 200000..999999
vague | tens of millions | 20000000..99999999
vague | hundreds of millions | 200000000..999999999
between | between |
partitive | of |
measure_verb | cost; weigh; measure; total; reach; exceed; span; lose; gain |
# people counted in events
dead | dead; deaths; death; fatality; fatalities; bodies; body |
injured | injured; wounded; injury; injuries |
arrested | arrest; arrests; detainee; detainees; prisoner; prisoners |
crowd | protester; protesters; protestor; protestors; demonstrator; demonstrators; marcher; marchers; striker; strikers; participant; participants |
dead_verb | kill; die; perish; shoot; murder; execute; slay; massacre; drown; dead |
injured_verb | injure; wound; hurt; injured; wounded |
arrested_verb | arrest; detain; jail; imprison |
crowd_verb | demonstrate; protest; march; rally; gather; strike; attend; join; street |
mass | t; kg; g; bbl; l; m³; MW; GW; kWh |
since | since; until; year |
measure_noun | volume; value; worth; level; size; length; amount; sum; total; distance; weight |
