# Words of time. See lexicon/time_rules.py for the form: regular expressions with / for alternatives; `=` is the words themselves.

@ class | words | value
month | January; Jan\.?(?=\s\d/\s[a-z]) | 1
month | February; Feb\.?(?=\s\d/\s[a-z]) | 2
month | March; Mar\.?(?=\s\d) | 3
month | April; Apr\.?(?=\s\d) | 4
month | May | 5
month | June; Jun\.?(?=\s\d) | 6
month | July; Jul\.?(?=\s\d) | 7
month | August; Aug\.?(?=\s\d/\s[a-z]) | 8
month | September; Sept?\.?(?=\s\d/\s[a-z]) | 9
month | October; Oct\.?(?=\s\d/\s[a-z]) | 10
month | November; Nov\.?(?=\s\d/\s[a-z]) | 11
month | December; Dec\.?(?=\s\d/\s[a-z]) | 12
# month names that are no other word
suremonth | January | 1
suremonth | February | 2
suremonth | April | 4
suremonth | June | 6
suremonth | July | 7
suremonth | August | 8
suremonth | September | 9
suremonth | October | 10
suremonth | November | 11
suremonth | December | 12

monthnumber | 1[0-2]; 0?[1-9] | =
day | 3[01]; [12]\d; 0?[1-9] | =
dayordinal | 3[01]; [12]\d; 0?[1-9]; 31st; 30th; 2[04-9]th; 21st; 22nd; 23rd; 1\dth; [4-9]th; 1st; 2nd; 3rd | =
dayword_ordinal | first | 1
dayword_ordinal | second | 2
dayword_ordinal | third | 3
dayword_ordinal | fourth | 4
dayword_ordinal | fifth | 5
dayword_ordinal | ninth | 9
dayword_ordinal | eleventh | 11
year | 1[0-9]\d\d; 20\d\d | =
modernyear | 1[6-9]\d\d; 20\d\d | =
shortyear | \d\d | =

weekday | Monday; Mon\.(?=\s) | 1
weekday | Tuesday; Tues?\.(?=\s) | 2
weekday | Wednesday; Wed\.(?=\s) | 3
weekday | Thursday; Thurs?\.(?=\s) | 4
weekday | Friday; Fri\.(?=\s) | 5
weekday | Saturday | 6
weekday | Sunday | 7
weekdays | Mondays | 1
weekdays | Tuesdays | 2
weekdays | Wednesdays | 3
weekdays | Thursdays | 4
weekdays | Fridays | 5
weekdays | Saturdays | 6
weekdays | Sundays | 7

season | spring; springtime | SP
season | summer; midsummer | SU
season | autumn | FA
season | winter; midwinter | WI
fall | fall | FA

daypart | morning; dawn; early hours; daybreak; sunrise | MO
daypart | midday; noon; lunchtime | MI
daypart | afternoon | AF
daypart | evening; dusk; sunset; sundown | EV
daypart | night; midnight; nightfall | NI
dayparts | mornings | MO
dayparts | afternoons | AF
dayparts | evenings | EV
dayparts | nights | NI
instant | midnight | NI
instant | noon; midday | MI
instant | dawn; daybreak; sunrise | MO
instant | dusk; nightfall; sunset; sundown | EV

unit | seconds?; secs? | TS
unit | minutes?; mins? | TM
unit | hours?; hrs? | TH
unit | days?; working days?; business days? | D
unit | weeks? | W
unit | weekends? | WE
unit | months? | M
unit | quarters? | Q
unit | years?; yrs?; calendar years? | Y
unit | decades? | DE
unit | centur(y/ies) | CE
unit | millennia; millennium | ML
units | seconds | TS
units | minutes | TM
units | hours | TH
units | days | D
units | weeks | W
units | months | M
units | years | Y
units | decades | DE
units | centuries | CE
period | day | D
period | week | W
period | weekend | WE
period | month | M
period | quarter | Q
period | year | Y
period | decade | DE
period | century | CE
unitadjective | second | TS
unitadjective | minute | TM
unitadjective | hour | TH
unitadjective | day | D
unitadjective | week | W
unitadjective | month | M
unitadjective | year | Y
unitadjective | decade | DE

number | \d{1,3}(,\d{3})+; \d+(\.\d+)? | =
number | an?; one; a single; another; one and the same | 1
number | two; a couple of; a couple; both; couple of | 2
number | three | 3
number | four | 4
number | five | 5
number | six | 6
number | seven | 7
number | eight | 8
number | nine | 9
number | ten | 10
number | eleven | 11
number | twelve; a dozen; dozen | 12
number | thirteen | 13
number | fourteen | 14
number | fifteen | 15
number | sixteen | 16
number | seventeen | 17
number | eighteen | 18
number | nineteen | 19
number | twenty | 20
number | twenty[- ]five | 25
number | thirty | 30
number | forty | 40
number | fifty | 50
number | sixty | 60
number | seventy | 70
number | eighty | 80
number | ninety | 90
number | a hundred; one hundred; hundred | 100
number | a thousand; one thousand | 1000
number | half an?; a half; half; half of an? | 0.5
number | a quarter of an | 0.25
number | three quarters of an; three-quarters of an | 0.75
number | one and a half; one-and-a-half; 1½ | 1.5
number | two and a half; two-and-a-half; 2½ | 2.5
number | three and a half; three-and-a-half; 3½ | 3.5
number | four and a half; four-and-a-half | 4.5
number | five and a half; five-and-a-half | 5.5
number | six and a half; six-and-a-half | 6.5
number | seven and a half; seven-and-a-half | 7.5
number | eight and a half; eight-and-a-half | 8.5
number | nine and a half; nine-and-a-half | 9.5
number | ten and a half; ten-and-a-half | 10.5
vague | several; a few; few; some; many; countless; dozens of; hundreds of; thousands of; numerous; a number of; recent(?= years/ months/ weeks/ days) | X
gluednumber | \d+ | =
gluednumber | one | 1
gluednumber | two | 2
gluednumber | three | 3
gluednumber | four | 4
gluednumber | five | 5
gluednumber | six | 6
gluednumber | seven | 7
gluednumber | eight | 8
gluednumber | nine | 9
gluednumber | ten | 10
gluednumber | eleven | 11
gluednumber | twelve | 12
gluednumber | twenty | 20
gluednumber | thirty | 30
gluednumber | half | 0.5
gluednumber | multi; several | X
ordinal | \d{1,2}(st/nd/rd/th) | =
ordinal | first | 1
ordinal | second; other | 2
ordinal | third | 3
ordinal | fourth | 4
ordinal | fifth | 5
ordinal | sixth | 6
ordinal | seventh | 7
ordinal | eighth | 8
ordinal | ninth | 9
ordinal | tenth | 10
ordinal | eleventh | 11
ordinal | twelfth | 12
ordinal | thirteenth | 13
ordinal | fourteenth | 14
ordinal | fifteenth | 15
ordinal | sixteenth | 16
ordinal | seventeenth | 17
ordinal | eighteenth | 18
ordinal | nineteenth | 19
ordinal | twentieth | 20
ordinal | twenty-first | 21
quarternumber | first; 1st | 1
quarternumber | second; 2nd | 2
quarternumber | third; 3rd | 3
quarternumber | fourth; 4th; final; last | 4
halfnumber | first; 1st | 1
halfnumber | second; 2nd; latter; last | 2

phase | early; (the )?beginning of; (the )?start of; (the )?outset of; the first days of | START
phase | mid-?; (the )?middle of; mid | MID
phase | late; (the )?end of; the close of; (the )?turn of | END
approx | about; around; roughly; approximately; some; nearly half; an estimated; about half; or so; circa; around half | APPROX
approx | almost; nearly; just under; under; less than; fewer than; close to; not quite | LESS_THAN
approx | more than; over; longer than; just over; well over; upwards of | MORE_THAN
approx | at least; no less than; a minimum of | EQUAL_OR_MORE
approx | at most; up to; no more than; a maximum of; as many as; as long as | EQUAL_OR_LESS

last | last; past; previous; preceding; prior | -1
next | next; coming; following; upcoming | 1
this | this; the current; current; the present | 0
dayword | yesterday | -1
dayword | the day before yesterday; day before yesterday | -2
dayword | today | 0
dayword | tomorrow | 1
dayword | the day after tomorrow; day after tomorrow | 2

frequency | daily; every day; each day; day after day | P1D
frequency | weekly; every week; each week | P1W
frequency | biweekly; fortnightly | P2W
frequency | monthly; every month; each month | P1M
frequency | bimonthly | P2M
frequency | quarterly | P3M
frequency | half-yearly; semi-annual(ly)?; biannual(ly)?; twice a year; twice yearly | P6M
frequency | yearly; annual(ly)?; every year; each year; year after year | P1Y
frequency | biennial(ly)? | P2Y
frequency | hourly | PT1H
frequency | nightly | XXXX-XX-XXTNI
frequency | (on )?weekdays; on workdays | P1D
every | every; each | 1

present | now; currently; at present; presently; at the moment; right now; these days; nowadays; at this time; at this point; for the moment; for the time being; for now; as of now; at the present time | PRESENT_REF
recent | recently; lately; of late; in recent times; a short time ago; a short while ago; not long ago; just recently; a while ago | PAST_REF
past | formerly; once(?= (was/had/ruled/served/led/called/said)); in the past(?! (\w+ )?(seconds/minutes/hours/days/weeks/months/years/decades/centuries/week/month/year/decade/day)\b); long ago; back then; at the time; at that time; in those days; some time ago; previously | PAST_REF
formeradjective | former; erstwhile; onetime; one-time; then-(?=[A-Z\w]) | PAST_REF
soon | soon; shortly(?! (after/before)); in the near future; before long; in the foreseeable future; any time soon; in the coming future | FUTURE_REF
future | in the future; in future; the future | FUTURE_REF

holiday | New Year's Day; New Year’s Day; New Years Day | 01-01
holiday | New Year's Eve; New Year’s Eve; New Years Eve | 12-31
holiday | New Year's; New Year’s; the New Year; Orthodox New Year(?= never) | 01-01
holiday | Epiphany; Three Kings' Day; Twelfth Night | 01-06
holiday | Martin Luther King( Jr\.?)? Day; MLK Day | N3.1.1
holiday | Groundhog Day | 02-02
holiday | Valentine's Day; Valentine’s Day; Valentines Day; St\.? Valentine's Day | 02-14
holiday | Presidents' Day; Presidents’ Day; Presidents Day | N3.1.2
holiday | International Women's Day; International Women’s Day | 03-08
holiday | St\.? Patrick's Day; St\.? Patrick’s Day; Saint Patrick's Day | 03-17
holiday | April Fools' Day; April Fool's Day; April Fools’ Day | 04-01
holiday | Anzac Day; ANZAC Day | 04-25
holiday | Shrove Tuesday; Pancake Day; Mardi Gras | E-47
holiday | Ash Wednesday | E-46
holiday | Palm Sunday | E-7
holiday | Maundy Thursday; Holy Thursday | E-3
holiday | Good Friday | E-2
holiday | Holy Saturday; Easter Saturday | E-1
holiday | Easter Sunday; Easter | E+0
holiday | Easter Monday | E+1
holiday | Orthodox Easter | O+0
holiday | Ascension Day; Ascension Thursday | E+39
holiday | Whit Sunday; Pentecost | E+49
holiday | Whit Monday | E+50
holiday | Corpus Christi | E+60
holiday | May Day; Labour Day(?= never) | 05-01
holiday | VE Day; Europe Day | 05-08
holiday | Victory Day | 05-09
holiday | Mother's Day; Mother’s Day; Mothers' Day | N2.7.5
holiday | Memorial Day | N-1.1.5
holiday | Father's Day; Father’s Day; Fathers' Day | N3.7.6
holiday | Juneteenth | 06-19
holiday | Canada Day | 07-01
holiday | Independence Day; the Fourth of July; Fourth of July; July Fourth | 07-04
holiday | Bastille Day | 07-14
holiday | Assumption Day | 08-15
holiday | Labor Day; Labour Day | N1.1.9
holiday | Columbus Day; Indigenous Peoples' Day | N2.1.10
holiday | Halloween | 10-31
holiday | All Saints' Day; All Saints’ Day; All Saints Day | 11-01
holiday | All Souls' Day; All Souls’ Day | 11-02
holiday | Guy Fawkes Night; Bonfire Night | 11-05
holiday | Veterans Day; Armistice Day; Remembrance Day | 11-11
holiday | Remembrance Sunday | N2.7.11
holiday | Thanksgiving Day; Thanksgiving | N4.4.11
holiday | Black Friday | N4.5.11
holiday | Christmas Eve | 12-24
holiday | Christmas Day; Christmas; Xmas | 12-25
holiday | Boxing Day; St\.? Stephen's Day | 12-26

hour | 2[0-4]; 1\d; 0?\d | =
minute | [0-5]\d | =
earlylate | early; small | START
hoursword | hours | MO
twodigithour | 2[0-3]; 1\d; 0\d | =
period_on | days | D
period_on | weeks | W
period_on | months | M
period_on | years | Y
hourword | one | 1
hourword | two | 2
hourword | three | 3
hourword | four | 4
hourword | five | 5
hourword | six | 6
hourword | seven | 7
hourword | eight | 8
hourword | nine | 9
hourword | ten | 10
hourword | eleven | 11
hourword | twelve | 12
am | a\.m\.?; am; AM; A\.M\.? | am
am | p\.m\.?; pm; PM; P\.M\.? | pm
ampart | in the morning | MO
ampart | in the afternoon | AF
ampart | in the evening; at night | EV
decadeword | twenties; Twenties | 20
decadeword | thirties; Thirties | 30
decadeword | forties; Forties | 40
decadeword | fifties; Fifties | 50
decadeword | sixties; Sixties | 60
decadeword | seventies; Seventies | 70
decadeword | eighties; Eighties | 80
decadeword | nineties; Nineties | 90
perunit | second | TS
perunit | minute | TM
perunit | hour | TH
perunit | day | D
perunit | week | W
perunit | month | M
perunit | quarter | Q
perunit | year; annum | Y
plainnumber | \d+ | =

# verbs that tell the tense where no parser does
no_verb | need; indeed; hundred; red; bed; speed; led by; united; United; so-called; used to; based; armed | no
past_verb | was; were; had; did; said; told; came; went; met; took; gave; made; began; became; saw; fell; rose; held; left; led; sent; spoke; won; lost; killed; found; got; brought; broke; built; fought; struck; shot; hit; flew; fled; called; \w{3,}ed | past
reporting_verb | says; reports; writes; tells; adds; claims; warns; announces; according to | past
perfect_verb | has; have; having | perfect
participle | been; gone; done; seen; taken; given; fallen; risen; begun; become; come; spoken; known; shown; withdrawn; driven; met; held; \w{3,}ed | participle
future_verb | will; shall; would; going to; is set to; are set to; is due to; are due to; plans to; plan to; intends to; expected to; scheduled; due; is to; are to; ’ll; 'll; won’t; won't; wants to; hopes to; is planning; may; should; must | future
present_verb | is; are; begins?; starts?; meets?; takes?; opens?; arrives?; visits?; votes?; travels?; holds?; expires?; ends? | present

abbreviation | Mr; Mrs; Ms; Dr; Prof; St; Gen; Col; Lt; Sgt; Capt; Gov; Sen; Rep; Rev; Jr; Sr; No; vs; etc; Inc; Corp; Ltd; Co; Jan; Feb; Mar; Apr; Jun; Jul; Aug; Sept?; Oct; Nov; Dec; Mon; Tues?; Wed; Thurs?; Fri; a\.m; p\.m; e\.g; i\.e; U\.S; U\.N; U\.K; approx; est | .
highday | 1[3-9]; 2\d; 3[01] | =
quarterdigit | [1-4] | =
calendarunit | week | W
calendarunit | month | M
unitlong | yearlong; year-long | Y
unitlong | month-long; monthlong | M
unitlong | week-long; weeklong | W
unitlong | day-long; daylong | D
unitlong | hour-long; hourlong | TH
unitlong | decade-long; decadelong | DE
unitslong | years-long; yearslong | Y
unitslong | months-long; monthslong | M
unitslong | weeks-long; weekslong | W
unitslong | days-long | D
unitslong | hours-long | TH
unitslong | decades-long; decadeslong; decades-old | DE
unitslong | centuries-old | CE
ordinalsecond | second | 2
nthday | first; 1st | 1
nthday | second; 2nd | 2
nthday | third; 3rd | 3
nthday | fourth; 4th | 4
nthday | last | -1
sameunit | week | W
sameunit | month | M
sameunit | year | Y
quarterof | quarter past; quarter after | 15
quarterof | quarter to | -15
quarterof | ten past | 10
quarterof | ten to | -10
quarterof | twenty past | 20
quarterof | twenty to | -20
quarterof | five past | 5
quarterof | five to | -5
