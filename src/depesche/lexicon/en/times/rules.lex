# Rules for times in English. The operations are those of times/resolve.py. Of rules that overlap the leftmost wins, then the longest.

@ part | pattern
sep | [-–—]
wd_before | ({wd:weekday},? (the )?)?
wd_after | (,? {wd:weekday})?
notbefore | before(?! (the/a/an/his/her/their/its/our/my/this/that/these/those/any/he/she/they/it/we/[A-Z]\w*/\w+ing)\b)
ahead | (planned for/scheduled for/set for/slated for/due in/expected in/postponed to/postponed until/delayed until/moved to/put off until/pushed back to/rescheduled for/planned in)
monthname | (January/February/March/April/May/June/July/August/September/October/November/December)
ago | (ago/earlier/before)
later | (later/after/afterwards/on)

@ rule | pattern | op | if
# --- dates ---------------------------------------------------------------------------------------------------------
iso_date        | {y:year}-{m:monthnumber}-{d:day} | date
day_slash       | {d:day}\/{m:monthnumber}\/{y:year} | date
month_slash     | {m:monthnumber}\/{d:highday}\/{y:year} | date
dot_date        | {d:day}\.{m:monthnumber}\.{y:year} | date
day_month_year  | {wd_before}{d:dayordinal} (of )?{m:month},? {y:year} | date
month_day_year  | {wd_before}{m:month} (the )?{d:dayordinal},? {y:year} | date
day_month_to    | [[{wd_before}{d:dayordinal} (of )?{m:month}]](?= (to/until/and/or/through/{sep}) (the )?\d{1,2}(st/nd/rd/th)? (of )?{monthname},? {y:year}) | date
month_day_to    | [[{wd_before}{m:month} {d:dayordinal}]](?= (to/until/and/or/through/{sep}) {monthname} \d{1,2}(st/nd/rd/th)?,? {y:year}) | date
day_month       | {wd_before}{d:dayordinal} (of )?{m:month} | date
month_day       | {wd_before}{m:month} (the )?{d:dayordinal}(?! ?({sep} ?)?\d{3})(?![:.]\d)(?! (people/percent/per cent/members/soldiers/troops/killed)) | date
month_day_this  | {wd_before}{m:month} {d:dayordinal} this year | date yoff=0
month_day_last  | {wd_before}{m:month} {d:dayordinal} last year | date yoff=-1
day_list        | [[{d:dayordinal}]](?= ?(and/or/to/until/{sep}/,) ?(\d{1,2}(st/nd/rd/th)?,? (and )?)*\d{1,2}(st/nd/rd/th)? (of )?{m:month}( {y:year})?) | date
month_day_list  | {m:month} [[{d:dayordinal}]](?= ?(and/or/to/until/{sep}/,) ?\d{1,2}(st/nd/rd/th)?\b(?! {monthname})(,? {y:year})?) | date
day_list_last   | {m:month} \d{1,2}(st/nd/rd/th)? ?(and/or/to/until/{sep}) ?[[{d:dayordinal}]](?! {monthname})(,? {y:year})? | date
day_since       | (since) [[({m:month} {d:dayordinal}/{d_b:dayordinal} {m_b:month})]](?!,? \d) | date dir=past sure=yes open=since
month_since     | (since) [[({mod:phase} ?)?{m:month}]](?!,? \d) | date dir=past sure=yes open=since
month_list      | [[{m:month}]](?= (and/to/or/until/through) ((early/mid/late) )?{monthname} {y:year}) | date
month_year      | ({mod:phase} ?)?{m:month},? (of )?{y:year} | date
month_this      | ({mod:phase} ?)?{m:suremonth} (this year/of this year) | date yoff=0
month_last      | ({mod:phase} ?)?({m:suremonth}/{m_b:month}) (last year/of last year/the previous year) | date yoff=-1
month_next      | ({mod:phase} ?)?({m:suremonth}/{m_b:month}) (next year/of next year) | date yoff=1
month_phase     | {mod:phase}-? ?{m:month} | date
nth_weekday     | (the )?{nth:nthday} {wd:weekday} (in/of) {m:month}(,? {y:year})? | date
month           | {m:suremonth} | date
month_to        | (from/between/From/Between) {x:month} (to/and/until/through) [[{m:month}]](?! \d) | date
month_in        | (in/since/by/until/from/during/of/for/between/and/through/next/last/this/early/late) [[{m:month}]](?= (and/to/when/,/of/in/that/the/a/his/her/he/she/they/it/after/before/\w+ed)\b/ ?[.,;)]/$) | date
# what is planned for a month, or put off to it, lies ahead
month_ahead     | {ahead} (early /mid- ?/late )?[[{m:month}]](?!,? \d) | date dir=future sure=yes
day_ahead       | {ahead} [[{wd_before}{m:month} {d:dayordinal}]](?!,? ?\d{4}) | date dir=future sure=yes
month_last_bare | (last) {m:month} | date dir=past sure=yes
month_next_bare | (next) {m:month} | date dir=future sure=yes
month_ambiguous | (in/since/by/until/during) (mid-/early /late )?[[{m:month}]](?! \d) | date
# --- years ---------------------------------------------------------------------------------------------------------
year_noun       | (the )?year {y:year} | date
fiscal_year     | (the )?(fiscal/financial) (year )?{y:year}({sep}\d\d(\d\d)?)? | date prefix=FY
fiscal_off      | (this/the current) (fiscal/financial) year | value value=FY{y}
fiscal_last     | (last/the previous/the past) (fiscal/financial) year | value value=FY{y} yoff=-1
fiscal_next     | (next/the coming) (fiscal/financial) year | value value=FY{y} yoff=1
season_sport    | (the )?{y:year} ?(\//{sep}) ?\d\d(\d\d)? season | value value=XXXX-XX-XX months=7
sport_off       | ({off:last}/{off_b:next}/{off_c:this}) season | value value=XXXX-XX-XX months=7
year_phase      | {mod:phase}-? ?(the year )?{y:year} | date
year_range      | (?<![\d.,]){y:year}(?= ?{sep} ?(1\d/20)\d\d\b) | date
year_range_end  | (?<=\d\d\d\d[-–]){y:year}(?![.,]?\d) | date
year_slash      | (?<![\d.,\/]){y:year}\/\d\d(\d\d)?(?!\/?\d) | date
year_since      | since [[{y:year}]](?! (people/troops/soldiers)) | date open=since
year_after      | (since/until/till/by/from/of/before/after/in/around/for/and/between/to/early/late/during/through) [[{y:modernyear}]](?![.,]\d)(?! (people/troops/soldiers/dollars/euros/percent/miles/kilometres/kilometers/metres/meters/men/women/civilians/refugees/tons/tonnes/members/years/hours/protesters/fighters/prisoners)) | date
year            | (?<![\d.,:\/$€£])(?<![-–])(?<!No\. ){y:modernyear}(?![.,:]\d)(?!\/)(?! ?%)(?! (people/troops/soldiers/dollars/euros/percent/miles/kilometres/kilometers/metres/meters/men/women/civilians/refugees/tons/tonnes/members/years/hours/protesters/fighters/prisoners/other/more/new/have/are/were)\b) | date
year_amount     | (about/around/some/nearly/almost/over/more than/less than/at least/up to/roughly/approximately/Resolution/No\./Number/Article) {y:modernyear} (?![a-z]+ed by) | skip
year_number     | (Resolution/No\./Number/Article/Flight/Room/Page/page) \d{4} | skip
decade          | (the )?({mod:phase}-? ?)?({mod_b:phase} )?[’'‘]?{y:shortyear}[’']?s | decade
decade_full     | (the )?({mod:phase}-? ?)?{y:year}[’']?s | decade
decade_phase    | {mod:phase} the {y:year}[’']?s | decade
decade_word     | (the )({mod:phase}-? ?)?{y:decadeword} | decade
century         | (the )?({mod:phase}-? ?)?{n:ordinal}[- ]century | century
century_half    | (the )?(first/second/latter) half of the {n:ordinal} century | century
century_of      | {mod:phase} the {n:ordinal}[- ]century | century
century_list    | (the )[[{n:ordinal}]](?= (and/or/to) (the )?{n9:ordinal} centur(y/ies)) | century
century_plural  | {n:ordinal} centuries | century
century_this    | this century | century off=0
century_last    | (the )?last century | century off=-1
before_christ   | {y:plainnumber} (BC/BCE/B\.C\.) | date bc=yes
# --- days counted from today ----------------------------------------------------------------------------------------
today_now       | [[today]](?= (remains/still/is home/has become)) | ref value=PRESENT_REF from=0 to=0
dayword         | {off:dayword} | rel unit=D
dayword_part    | {off:dayword} {part:daypart} | rel unit=D
tonight         | (tonight/this evening) | part part=EV off=0
tonight_night   | this {part:daypart} | part off=0
last_night      | last night | part part=NI off=-1
last_evening    | (yesterday evening/last evening) | part part=EV off=-1
night_last_but | (the )?night before last | part part=NI off=-2
part_next       | (the )?(next/following) {part:daypart} | rel unit=D off=1 base=ref
part_before     | (the )?({part:daypart} before(?! (the/a/an/his/her/their/its/our/my/this/that/these/those/any/he/she/they/it/we/[A-Z]\w*/\w+ing)\b)/previous {part_b:daypart}) | rel unit=D off=-1 base=ref
overnight       | overnight | part part=NI
day_before      | (the )?(day before(?! (yesterday/the/a/an/his/her/their/its/he/she/they/it/[A-Z]\w*)\b)/previous day/preceding day) | rel unit=D off=-1 base=ref
day_earlier     | (a day/one day) (earlier/{notbefore}) | rel unit=D off=-1 base=ref
day_after       | (the )?(day after(?! (tomorrow/the/a/an/his/her/their/its/he/she/they/it/[A-Z]\w*)\b)/next day/following day) | rel unit=D off=1 base=ref
day_later       | (a day/one day) later | rel unit=D off=1 base=ref
day_same        | (the same day/that day/the same evening/that same day) | rel unit=D off=0 base=ref
part_same       | (that/the same) {part:daypart} | part
days_later      | {n:number} days later | rel unit=D off=1 base=ref
weeks_later     | {n:number} weeks? later | rel unit=W off=1 base=ref
months_later    | {n:number} months? later | rel unit=M off=1 base=ref
years_later     | {n:number} years? later | rel unit=Y off=1 base=ref
days_on         | {n:number} {unit:period_on} on(?=,) | rel off=1 base=ref
clock_later     | ({n:number}/{n_b:vague}) (hours?/minutes?/seconds?) (later/earlier) | ref value=XXXX-XX-XXTXX:XX type=TIME
clock_vague     | (hours/minutes/seconds) (later/earlier) | ref value=XXXX-XX-XXTXX:XX type=TIME
days_earlier    | {n:number} days (earlier/{notbefore}/previously) | rel unit=D off=-1 base=ref
weeks_earlier   | {n:number} weeks? (earlier/{notbefore}/previously) | rel unit=W off=-1 base=ref
months_earlier  | {n:number} months? (earlier/{notbefore}/previously) | rel unit=M off=-1 base=ref
years_earlier   | {n:number} years? (earlier/{notbefore}/previously) | rel unit=Y off=-1 base=ref
year_before     | the (year before/previous year)(?! last) | rel unit=Y off=-1 base=ref
year_before_l   | the year before last | rel unit=Y off=-2
period_same     | (that same/that/the same) {unit:sameunit}(?! of) | rel off=0 base=ref
year_after_ref  | the (following year/year after) | rel unit=Y off=1 base=ref
month_after_ref | the following month | rel unit=M off=1 base=ref
week_after_ref  | the following week | rel unit=W off=1 base=ref
ago             | ({approx:approx} )?{n:number} {unit} ago | rel off=-1
ago_fortnight   | ([Aa] )?fortnight ago | rel unit=W off=-2
ago_vague       | {n:vague} {unit} ago | rel off=-1
ago_from        | {n:number} {unit} from (now/today) | rel off=1
in_n            | (in) [[({approx:approx} )?{n:number} {unit}]](?! of\b) | dur anchor=in
week_from_today | a week from (today/now) | rel unit=D off=7 gran=D
week_ago_today  | a week ago (today) | rel unit=D off=-7 gran=D
# --- weekdays -------------------------------------------------------------------------------------------------------
weekday         | {wd:weekday} | weekday
weekday_since   | (since) [[{wd:weekday}]] | weekday dir=past
weekday_last    | {off:last} {wd:weekday} | weekday
weekday_next    | {off:next} {wd:weekday} | weekday
weekday_this    | this( coming)? {wd:weekday} | weekday off=0
weekday_part    | {wd:weekday} {part:daypart} | weekday
weekday_parts   | (early/late) {wd:weekday}( {part:daypart})? | weekday
weekday_last_p  | {off:last} {wd:weekday} {part:daypart} | weekday
weekday_next_p  | {off:next} {wd:weekday} {part:daypart} | weekday
weekday_week    | {wd:weekday} of this week | weekday off=0
weekday_lastwk  | {wd:weekday} (of )?last week | weekday off=0 weeks=-1
weekday_nextwk  | {wd:weekday} (of )?next week | weekday off=0 weeks=1
weekday_from    | (from) [[{wd:weekday}]](?! (to/until/through)) | weekday
weekday_to      | (to/until/through) [[{wd:weekday}]] | weekday after=yes
part_of_weekday | (the )?{part:daypart} of {wd:weekday} | weekday
black_days      | (Black/Bloody/Holy) {wd:weekday} | skip
# --- weeks, weekends, months, quarters, years from the report's -----------------------------------------------------
weekend         | (the/at the/over the) [[weekend]](?! of) | rel unit=WE
period_this     | ({mod:phase} )?{off:this} {unit:period} | rel
period_later    | (later/earlier) this {unit:period} | rel off=0
period_last     | (the )?{off:last} {unit:period} | rel
period_last_ph  | {mod:phase} (the )?{off:last} {unit:period} | rel
period_late_l   | (late/early) last {unit:period} | rel off=-1
period_next     | (the )?{off:next} {unit:period} | rel
period_next_ph  | {mod:phase} (the )?{off:next} {unit:period} | rel
period_end      | {mod:phase} the {unit:calendarunit}(?! (\d/ago)) | rel off=0 base=near
year_end        | (year-end/year’s end/year's end/the end of the year/the year's end) | value value={y} mod=END
year_end_gen    | {mod:phase} the year | rel unit=Y off=0 base=year
year_ago_gen    | (a year ago/one year ago) | rel unit=Y off=-1
quarter_year    | (the )?{q:quarternumber} quarter( of)? {y:year} | value value={y}-Q{q}
quarter_short   | Q{q:quarterdigit} {y:year} | value value={y}-Q{q}
quarter         | (the )?{q:quarternumber} quarter( (of this year/of the year/this year))? | value value={y}-Q{q} tense=yes
quarter_last    | (the )?{q:quarternumber} quarter (of last year/of the previous year/last year) | value value={y}-Q{q} yoff=-1
half_year       | (the )?{h:halfnumber} half (of )?{y:year} | value value={y}-H{h}
half            | (the )?{h:halfnumber} half (of the year/of this year) | value value={y}-H{h} tense=yes
half_last       | (the )?{h:halfnumber} half of last year | value value={y}-H{h} yoff=-1
next_units      | (the )?(coming/next/following) {unit:units} | ref value=FUTURE_REF from=0
# --- seasons --------------------------------------------------------------------------------------------------------
season          | (in/in the/since the/by/until/during the/through the/that/over the/by the/of the/the/next/last/this) [[{season}]](?! (of )?\d)(?! (school/break/house/camp/games/offensive/offensives/uprising/collection/semester/term/cleaning/roll)) | season
season_fall     | (in the/by the/by/this past/until the) [[{season:fall}]](?! (of/in/to/by/under/from)\b) | season
season_phase    | {mod:phase}-? ?{season} | season
season_year     | (the )?({season}/{season_b:fall})( of)? {y:year} | season
season_last     | (last/this past) ({season}/{season_b:fall})(?! (of/in)) | season off=-1
season_next     | (next/this coming) ({season}/{season_b:fall}) | season off=1
season_this     | this ({season}/{season_b:fall}) | season off=0
season_lastyear | ({season}/{season_b:fall}) (of )?last year | season yoff=-1
# --- times of the clock ---------------------------------------------------------------------------------------------
clock_ampm      | {h:hour}([:.]{min:minute})? ?{pm:am} | clock
clock_ampm_r    | (?<![\d.,]){h:hour}([:.]{min:minute})?(?= ?({sep}/to/and) ?\d{1,2}([:.]\d\d)? ?{pm:am}) | clock
clock_24        | (?<![\d:.]){h:hour}:{min:minute}(?![:\d])( (GMT/hours/local time/CET/UTC/BST/EST))? | clock
clock_at        | (at/by/around/until/from) [[{h:hour}\.{min:minute}]](?![.\d])(?! (percent/per cent/million/billion)) | clock
clock_oclock    | ({h:hour}/{h_b:hourword}) o['’]clock( {part:ampart})? | clock
clock_word      | (at/by/around/until) [[{h:hourword} {part:ampart}]] | clock
clock_military  | {h:twodigithour}{min:minute} (GMT/UTC/hours/CET/EST/local time) | clock
clock_tonight   | (tonight/this evening) at [[{h:hour}([:.]{min:minute})?]](?! ?(\d/am/pm/a\.m/p\.m)) | clock part=EV
clock_evening   | (tonight/this evening) at [[{h:hourword}]](?! \w+s\b) | clock part=EV
clock_half      | half past {h:hourword} | clock half=30
clock_quarter   | (at/by/around/until/from) [[(a )?{half:quarterof} {h:hourword}]] | clock
score           | \d+{sep}\d+ (win/defeat/draw/victory) | skip
# --- parts of the day -----------------------------------------------------------------------------------------------
part_in         | (in the/during the/by the/of the) (early /late )?[[{part:daypart}]](?! of (terror/violence)) | part
part_at         | (at/by/around/after/before/until/till/to/since/from/about) [[{part:instant}]] | part
part_at_night   | (at) [[night]] | part part=NI
part_whole      | (all/whole/entire) [[night]] | part part=NI
part_early_end  | (into/until/in/during) (the )?[[{mod:earlylate} {part:hoursword}]](?! of {wd:weekday}) | part
part_early      | the (early/late/small) (hours/morning/evening/afternoon)(?= of {wd:weekday}) | skip
hours_of        | (the )?(early/small) hours of {wd:weekday}( {p2:daypart})? | weekday part=MO
# --- sets -----------------------------------------------------------------------------------------------------------
frequency       | {value:frequency} | set
every_weekday   | {every} {wd:weekday}( {part:daypart})? | set
every_other_wd  | every {n:ordinal} {wd:weekday} | set
every_unit      | {every} {unit:period} | set n=1
every_nth_unit  | every {n:ordinal} {unit:period} | set
every_n         | every {n:number} {unit} | set
every_few       | every {n:vague} {unit} | set
every_season    | {every} ({season}/{season_b:fall}) | set
every_part      | {every} {part:daypart} | set
every_month     | {every} {m:month} | set
on_weekdays     | (on/most) [[{wd:weekdays}]]( {part:dayparts})? | set
weekdays_all    | {wd:weekdays} | set
weekends_on     | (at/on/most) [[weekends]] | set value=XXXX-WXX-WE
per_unit        | (per) {unit:perunit} | set n=1
unit_per        | (dollars/euros/pounds/times/times/once/twice/barrels/people/hours/days/tonnes/tons/\$\d[\d.,]*/million/billion) [[an? {unit:perunit}]] | set n=1
# --- durations ------------------------------------------------------------------------------------------------------
as_many         | as many {unit:units} | skip
one_day_then    | one day,? (he/she/they/we/it/you/will/would/may/might/could)\b | skip
second_noun     | (a/the/one/his/her/their/its) {n:ordinalsecond}(?= [a-z]) | skip
dur             | ({approx:approx} )?{n:number} {unit} | dur
dur_full        | ({approx:approx} )?{n:number} (full/whole/more/consecutive/straight/further/additional/long/successive) {unit} | dur
dur_vague       | ({approx:approx} )?{n:vague} (more )?{unit} | dur
dur_half        | ({approx:approx} )?(an?/one) {unit} and a half | dur half=yes
dur_quarter_c   | ({approx:approx} )?(a )?quarter[- ](of a )?century | dur n=25 unit=Y
dur_half_c      | ({approx:approx} )?half a century | dur n=50 unit=Y
dur_fortnight   | (({n:number} )?fortnights?)(?! ago) | dur unit=W times=2
dur_and         | {n:number} {unit} and {n2:number} {unit2:unit} | dur
dur_range       | [[({approx:approx} )?{n:number}]](?= (to/or/{sep}) {n9:number} {unit}) | dur
dur_range_dash  | [[{n:number}]](?=[-–]\d+ {unit}\b) | dur
dur_units       | (for/in/over/after/within) [[{unit:units}]](?! (of/ago)\b) | dur vague=yes
dur_units_bare  | {unit:units}(?! (ago/of/old/later/earlier)\b) | dur vague=yes
dur_units_ago   | {unit:units} ago | ref value=PAST_REF
dur_past_n      | (the )?{off:last} ({n:number}/{n_b:vague}) {unit} | dur anchor=past
dur_past_units  | (the )?(past/last) {unit:units} | dur vague=yes anchor=past
dur_recent      | (in )[[recent {unit:units}]] | dur vague=yes anchor=past
dur_next_n      | (the )?{off:next} ({n:number}/{n_b:vague}) {unit} | dur anchor=future
dur_first_n     | (the )?first {n:number} {unit} | dur
dur_for_past    | (for/over/during) [[the {off:last} {unit:period}]] | dur anchor=past
dur_within      | (within) [[({approx:approx} )?{n:number} {unit}]] | dur anchor=future
dur_whole       | (all/the whole/the entire/a whole) {unit:period} | dur
dur_adjective   | ({approx:approx} )?{n:gluednumber}[- ]{unit:unitadjective}(?!-old)(?!s) | dur
dur_long        | ({approx:approx} )?({n:gluednumber}-)?{unit:unitlong} | dur
dur_decadeslong | {unit:unitslong} | dur vague=yes
# --- vague times ----------------------------------------------------------------------------------------------------
present         | {value:present} | ref from=0 to=0
now_that        | now that | skip
recent          | {value:recent} | ref from=-60 to=0
past            | {value:past} | ref
former          | {value:formeradjective} | ref
soon            | (?<!as ){value:soon}(?! (as/after)\b) | ref from=0 to=180
future          | {value:future} | ref from=0
# --- holidays -------------------------------------------------------------------------------------------------------
holiday         | {holiday} | holiday
holiday_year    | {holiday},? {y:year} | holiday
holiday_last    | {off:last} {holiday} | holiday
holiday_next    | {off:next} {holiday} | holiday
holiday_this    | this {holiday} | holiday off=0
# --- no times -------------------------------------------------------------------------------------------------------
age             | ({approx:approx} )?{n:number} (years?/months?/weeks?/days?)[- ]old | skip
age_adj         | {n:gluednumber}-(year/month/week/day)-olds? | skip
age_at          | (aged/age/age of) {n:number}( years)? | skip
article         | (Article/Section/Chapter/Paragraph) \d+ | skip
names           | (Sunday/Daily) (Times/Telegraph/Mirror/Express/Mail/Star/Post) | skip
prime_may       | (Theresa/Mrs\.?/Ms\.?/Minister/PM) May | skip
