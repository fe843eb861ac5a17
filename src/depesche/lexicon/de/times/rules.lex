# Rules for times in German. The operations are those of times/resolve.py. Of rules that overlap the leftmost wins, then the longest.

@ part | pattern
uhr | (Uhr/h\b)
sep | [-–—‐]
wd_before | ({wd:weekday},? (den /dem )?)?
weekdayname | (Montag/Dienstag/Mittwoch/Donnerstag/Freitag/Samstag/Sonnabend/Sonntag/(Mo/Di/Mi/Do/Fr/Sa/So)\.?)
planned | (geplant/vorgesehen/angesetzt/anberaumt/terminiert/erwartet/angekündigt)\w{0,2}
put_off | (verschoben/verlegt/vertagt/verschieben/verlegen/vertagen/vorgezogen/vorzuziehen/vorziehen/verlängert/verlängern)
monthname | (Januar/Jänner/Februar/Feber/März/April/Mai/Juni/Juli/August/September/Oktober/November/Dezember)
and | (\//und/sowie/bis/oder/auf den/bis zum/bis einschließlich/zum/[-–—]/u\./\+/&/,)

@ rule | pattern | op | if
# --- dates ---------------------------------------------------------------------------------------------------------
iso_date        | {y:year}-{m:monthnumber}-{d:day} | date
numeric_date    | {wd_before}{d:day}\. ?{m:monthnumber}\. ?{y:year} | date
numeric_short   | {wd_before}{d:day}\. ?{m:monthnumber}\. ?{y:shortyear}(?![.,:]?\d) | date
numeric_nolast  | (am/vom/zum/bis/ab/den/seit/und/dem) [[{d:day}\. ?{m:monthnumber}\.]](?! ?\d) | date
numeric_clock   | {d:day}\. ?{m:monthnumber}\.(?=,? (um /ab )?\d{1,2}([.:]\d\d)? ?Uhr) | date
numeric_range   | {d:day}\. ?{m:monthnumber}\.(?= ?([-–—]/bis) ?\d{1,2}\. ?\d{1,2}\.) | date
numeric_to      | (?<![\d.,])\d{1,2}\.( ?\d{1,2}\.)? ?([-–—]/bis/und) ?[[{d:day}\. ?{m:monthnumber}\.]](?! ?\d) | date
numeric_weekday | {wd:weekday},? (den )?{d:day}\. ?{m:monthnumber}\.(?! ?\d) | date
numeric_nodot   | (am/vom/zum) [[{d:day}\.{m:monthnumber}]](?![.,:\d])(?! ?(Uhr/Prozent/Promille/Million/Milliarde/Euro/%)) | date
numeric_bare    | (?<![\d.,]){d:twodigitday}\.{m:twodigitmonth}\.(?! ?\d) | date
numeric_list    | (?<![\d.,]){d:day}\. ?{m:monthnumber}\.(?=(, ?/ ?(und/sowie/oder/&/\+/u\.) ?)\d{1,2}\. ?\d{1,2}\.) | date
numeric_wd_at   | {wd:weekday},? (den )?{d:day}\. ?{m:monthnumber}\.(?=,? (um /ab )?\d{1,2}([.:]\d\d)? ?{uhr}) | date
slash_date      | {d:day}\/{m:monthnumber}\/{y:year} | date
dash_date       | {d:day}-{m:monthnumber}-{y:year} | date
full_date       | {wd_before}{d:day}\. ?{m:month},? (des Jahres )?{y:year} | date
day_month_list  | [[{wd_before}{d:day}\. ?{m:month}]](?= ?{and} ?((zum/den/dem/auf den) )?\d{1,2}\. ?{monthname} {y:year}) | date
day_month       | {wd_before}{d:day}\. ?{m:month} | date
day_word_month  | (am/der/dem/vom/zum/bis zum/zum/des) [[{d:dayordinal} {m:month}( {y:year})?]] | date
part_of_date    | {part:daypart} des {d:day}\. ?{m:month}( {y:year})? | date
part_from_date  | {part:night} vom \d{1,2}\.( ?{monthname})? (auf den/zum) {d:day}\. ?{m:month}( {y:year})? | date
day_month_adv   | {wd_before}{d:day}\. ?{m:month}( {y:year})?,? {part:partadverb} | date
day_month_since | (seit) (dem )?[[{wd_before}{d:day}\. ?{m:month}]] | date dir=past sure=yes open=since
day_month_part  | {wd_before}{d:day}\. ?{m:month} (am )?{part:daypart} | date
day_month_this  | {wd_before}{d:day}\. ?{m:month} (dieses/des laufenden/dieses laufenden) Jahres | date yoff=0
day_month_last  | {wd_before}{d:day}\. ?{m:month} ((des )?(vergangenen/vorigen/letzten/abgelaufenen) Jahres/des Vorjahr(s/es)) | date yoff=-1
day_month_next  | {wd_before}{d:day}\. ?{m:month} (des )?(kommenden/nächsten/folgenden) Jahres | date yoff=1
# 3., 4. und 5. Oktober: each day is told of its own
day_list        | [[({wd:weekday},? (den /dem )?)?{d:day}\.]](?=,? ?(und/sowie/bis/oder/auf/auf den/bis zum/bis einschließlich/zum/[-–—]/u\./\+/&/\/)? ?(dem /den /am )?(({weekdayname}),? (dem /den )?)?(\d{1,2}\.,? ?(und /sowie /bis /oder )?)*\d{1,2}\. ?{m:month}( {y:year})?) | date
day_list_num    | [[{d:day}\.]](?= ?{and} ?\d{1,2}\. ?{m:monthnumber}\. ?({y:year})?) | date
month_list      | [[({mod:phase} )?{m:month}]](?=( (und/bis/oder/sowie) / ?\/ ?)((Anfang/Mitte/Ende) )?{monthname} {y:year}) | date
month_year      | ({mod:phase} /{mod_b:early} )?{m:month},? (des Jahres )?{y:year} | date
month_year_num  | ({mod:phase}) {m:monthnumber}\/{y:year} | date
month_this      | ({mod:phase} )?{m:month} (dieses/des laufenden/dieses laufenden/des heurigen) Jahres | date yoff=0
month_last      | ({mod:phase} )?{m:month} ((des )?(vergangenen/vorigen/letzten/abgelaufenen) Jahres/des Vorjahr(s/es)) | date yoff=-1
month_next      | ({mod:phase} )?{m:month} (des )?(kommenden/nächsten/folgenden) Jahres | date yoff=1
month_last_adj  | (vergangene/letzte/vorige)[nmrs] {m:month} | date dir=past sure=yes
month_next_adj  | (kommende/nächste)[nmrs] {m:month} | date dir=future sure=yes
month_this_adj  | (heurige/diesjährige)[nmrs] {m:month} | date yoff=0
month_since     | (seit) [[({mod:phase} )?{m:month}]](?! ?\d) | date dir=past sure=yes open=since
month_from      | (ab) [[({mod:phase} )?{m:month}]](?! ?\d) | date dir=future
month_phase     | {mod:phase} {m:month} | date
month_half      | (der )?{mod:halfphase} {m:monthstem}hälfte | date
month_half_of   | (der )?{mod:halfphase} Hälfte des (Monats )?{m:month}( {y:year})? | date
nth_weekday     | {nth:nthday} {wd:weekday} (im/des) (Monats )?{m:month}( {y:year})? | date
month           | {m:month} | date
# what is planned for a month, or put off to it, lies ahead
month_planned   | (für) [[({mod:phase} )?{m:month}]](?= {planned}) | date dir=future sure=yes
month_put_off   | (auf/bis) [[({mod:phase} )?{m:month}]](?=( \w+){0,2} {put_off}) | date dir=future sure=yes
day_planned     | (für den/für) [[{wd_before}{d:day}\. ?{m:month}]](?= {planned}) | date dir=future sure=yes
day_put_off     | (auf den/bis zum/auf/bis) [[{wd_before}{d:day}\. ?{m:month}]](?=( \w+){0,2} {put_off}) | date dir=future sure=yes
month_early     | (frühen/späten) {m:month} | date
month_not_name  | (Ernst/Fritz/Karl/Frau/Herr/Herrn/Theresa/Miriam/Straße des 17\.) {m:month} | skip
month_first_name | (von/und/mit/Kaiser/König/Prinz/Bischof/Pfarrer/Dekan/Dr\./Karl/Friedrich/Franz/Josef/Johann) August [A-ZÄÖÜ][a-zäöüß]+ | skip
month_name_first | August [A-ZÄÖÜ][a-zäöüß]+ | skip | start
# --- years ---------------------------------------------------------------------------------------------------------
year_noun       | (das )?(Jahr/Jahres/Jahre) {y:year}(\/\d\d(\d\d)?)? | date
year_noun_many  | (Jahren/Jahre) [[{y:year}(\/\d\d(\d\d)?)?]] | date
year_calendar   | (Kalender/Gesamt)jahr(es/s)? {y:year} | date
fiscal_year     | (Geschäfts/Haushalts/Fiskal/Finanz/Wirtschafts/Rechnungs)jahr(es/s)? {y:year}({sep}/\/)?(\d\d(\d\d)?)? | date prefix=FY
fiscal_last     | {off:last} (Geschäfts/Haushalts/Fiskal/Finanz/Wirtschafts)jahr(es/s)? | value value=FY{y}
fiscal_next     | {off:next} (Geschäfts/Haushalts/Fiskal/Finanz/Wirtschafts)jahr(es/s)? | value value=FY{y}
fiscal_this     | {off:this} (Geschäfts/Haushalts/Fiskal/Finanz/Wirtschafts)jahr(es/s)? | value value=FY{y}
year_phase      | {mod:phase} {y:year} | date
year_phase_noun | {mod:phase} des Jahres {y:year} | date
year_range      | (?<![\d.,]){y:year}(?= ?{sep} ?(1\d/20)\d\d\b) | date
year_range_end  | (?<=\d\d\d\d[-–]){y:year}(?![.,]?\d) | date
year_slash      | (?<![\d.,\/]){y:year} ?\/ ?\d\d(\d\d)?(?!\/?\w) | date
year_since      | seit( dem Jahr)? [[{y:modernyear}]] | date open=since
year_after      | (seit/bis/ab/von/vor/nach/in/um/für/Anfang/Ende/Mitte/zwischen/gegenüber/noch/schon/bereits/erst/[Ss]chon für/Jahrgang/gegründet) [[{y:modernyear}]](?![.,]\d)(?!\.\d)(?! (Euro/Dollar/Prozent/Meter/Kilometer/Kilogramm/Tonnen/Menschen/Personen/Mann/Franken/Stück/Teilnehmer/Soldaten/Besucher/Zuschauer/Quadratmeter/Hektar/Unterschriften/Stunden/Tage/Jahre/Seiten)) | date
year            | (?<![\d.,:\/$€£])(?<![-–]){y:modernyear}(?![.,:]\d)(?!\/)(?! ?(%/€/\$/£))(?! ([A-ZÄÖÜ]\w*/m/km/kg/Mio/Mrd/°/weitere/neue/junge/Prozent/Euro)\b) | date
year_short      | (?<!\w)[’'‘]{y:shortyear}(?![\w’']) | date
old_year_after  | (seit/bis/ab/um/nach/vor/von/in/Anno/anno/wurde/wird/urkundlich/bereits/schon/erstmals/erst/Erstmals/Bereits/Schon/Erst/Um) [[{y:oldyear}]](?![.,]\d)(?! [A-ZÄÖÜ])(?! (Metern?/Euro/km/kg/m/x)\b) | date
old_year_start  | {y:oldyear}(?= (\w+te/wurde/war/kam/fand/ging/gab/erhielt/starb/begann/nahm)\b) | date
old_year_built  | {y:oldyear}(?= (erstmals/urkundlich/erbaut/errichtet/gegründet/erwähnt/geboren/geweiht/verliehen/zerstört/fertiggestellt/vollendet)\b) | date
old_year_paren  | (?<=\(){y:oldyear}(?=\)) | date
old_year_noun   | (Jahr/Jahre) {y:threedigits}(?![.,]?\d) | date
before_christ   | (Jahr /Jahre )?{y:plainnumber} {bc:beforechrist} | date plain=yes
after_christ    | (Jahr /Jahre )?{y:plainnumber} (n\. ?Chr\.?/nach Christus) | date plain=yes
year_name       | (\w\w/[Dd]ie/[Dd]er/[Dd]as/\.) [[{y:modernyear}]](?= [A-ZÄÖÜ]\w+(?<!en)(?<!er)(?<!Euro)(?<!Dollar)(?<!Meter)(?<!Prozent)(?<!Mann)\b) | date
year_start      | {y:modernyear}(?= ([a-zäöü]/[A-ZÄÖÜ]\w+(?<!en)(?<!er)(?<!Euro)(?<!Dollar)(?<!Meter)(?<!Prozent)(?<!Mann)(?<!s)\b)) | date | start
year_amount     | (rund/etwa/circa/ca\./über/fast/knapp/mehr als/weniger als/mindestens/bis zu/ungefähr/nahezu/insgesamt/Nr\./Nummer/Artikel/Resolution/Paragraf/Raum/Postfach/Kanal/von/mit) {y:modernyear}(?= ([A-ZÄÖÜ]\w+en\b/Euro/Dollar/Meter/Kilometer)) | skip
year_amount_app | (rund/etwa/circa/ca\./über/fast/knapp/mehr als/weniger als/mindestens/bis zu/ungefähr/nahezu/insgesamt/Nr\./Nummer/Artikel/Resolution/Raum/Postfach/Kanal/Seite/Zimmer/Tel\./Startnummer/Hausnummer/Linie/Postleitzahl/Dekret/Gesetz Nr\.) {y:modernyear}(?![.\/]) | skip
year_amount_to  | (?<!von )(?<!Von )(?<!zwischen ){y:modernyear} (bis/oder) \d{4}(?= ([A-ZÄÖÜ]\w+(en/er/e)/Euro/Dollar/Meter)\b) | skip
year_amount_are | (sind es/waren es/seien es) {y:modernyear}(?= ?[–,.;)]) | skip
number_unit     | {y:modernyear} (Euro/Dollar/Prozent/Meter/Kilometer/Kilogramm/Tonnen/Menschen/Personen/Franken/Soldaten/Hektar/Mann)\b | skip
season_sport    | ((der/die/den/das/dem) )?(Saison/Wintersaison/Sommersaison/Meistersaison/Bundesliga-Saison/Weltcupsaison/Spielzeit/Schuljahr/Schuljahres/Studienjahr/Studienjahres/Vereinsjahr) {y:year} ?(\//{sep}) ?\d\d(\d\d)? | value value=XXXX-XX-XX months=7
season_one_year | ((der/die/den/das/dem) )?(Saison/Wintersaison/Sommersaison/Meistersaison/Bundesliga-Saison/Weltcupsaison/Spielzeit) {y:year} | value value=XXXX-XX-XX months=1
term_office     | ((der/die/den) )?(Amtsperiode/Amtszeit/Legislaturperiode/Periode/Wahlperiode/Legislatur/Verwaltungsperiode/Gesetzgebungsperiode) {y:year} ?(\//{sep}) ?\d\d(\d\d)? | value value=XXXX-XX-XX
term_last       | ((der/die/den) )?{off:last} (Amtsperiode/Amtszeit/Legislaturperiode/Legislatur/Wahlperiode/Verwaltungsperiode/Gesetzgebungsperiode) | value value=XXXX-XX-XX
term_this       | ((der/die/den) )?{off:this} (Amtsperiode/Amtszeit/Legislaturperiode/Legislatur/Wahlperiode/Verwaltungsperiode/Gesetzgebungsperiode) | value value=XXXX-XX-XX
term_next       | ((der/die/den) )?{off:next} (Amtsperiode/Amtszeit/Legislaturperiode/Legislatur/Wahlperiode/Verwaltungsperiode/Gesetzgebungsperiode) | value value=XXXX-XX-XX
sport_last      | ((der/die/den/das/dem) )?{off:last} (Saison/Wintersaison/Sommersaison/Meistersaison/Bundesliga-Saison/Weltcupsaison/Ballsaison/Heizsaison/Badesaison/Rennsaison/Skisaison/Herbstsaison/Frühjahrssaison/Spielzeit/Schuljahr(s/es)?/Studienjahr(s/es)?/Vereinsjahr(s/es)?/Kindergartenjahr(s/es)?/Arbeitsjahr(s/es)?/Ausbildungsjahr(s/es)?) | value value=XXXX-XX-XX months=7
sport_next      | ((der/die/den/das/dem) )?{off:next} (Saison/Wintersaison/Sommersaison/Meistersaison/Bundesliga-Saison/Weltcupsaison/Ballsaison/Heizsaison/Badesaison/Rennsaison/Skisaison/Herbstsaison/Frühjahrssaison/Spielzeit/Schuljahr(s/es)?/Studienjahr(s/es)?/Vereinsjahr(s/es)?/Kindergartenjahr(s/es)?/Arbeitsjahr(s/es)?/Ausbildungsjahr(s/es)?) | value value=XXXX-XX-XX months=7
sport_this      | ((der/die/den/das/dem) )?{off:this} (Saison/Wintersaison/Sommersaison/Meistersaison/Bundesliga-Saison/Weltcupsaison/Ballsaison/Heizsaison/Badesaison/Rennsaison/Skisaison/Herbstsaison/Frühjahrssaison/Spielzeit/Schuljahr(s/es)?/Studienjahr(s/es)?/Vereinsjahr(s/es)?/Kindergartenjahr(s/es)?/Arbeitsjahr(s/es)?/Ausbildungsjahr(s/es)?) | value value=XXXX-XX-XX months=7
sport_before    | ((der/die) )?Vorsaison\b | value value=XXXX-XX-XX yoff=-1 months=7
semester        | (Wintersemester(s)?) {y:year}( ?(\//{sep}) ?\d\d(\d\d)?)? | value value={y}-WI
semester_s      | (Sommersemester(s)?) {y:year} | value value={y}-SU
year_next_noun  | (nächsten/kommenden) Jahr {y:year} | date
# --- decades, centuries ---------------------------------------------------------------------------------------------
decade          | ((den/der/die) )?({mod:early} )?{y:shortyear}-?(er/iger)[- ]?(Jahre/jahre)n? | decade
decade_full     | ((den/der/die) )?({mod:early} )?{y:year}-?(er/iger)[- ]?(Jahre/jahre)n? | decade
decade_list     | ((den/der/die) )?{y:year}er-?(?= (und/bis/oder) (\d\d)?\d\der[- ]?Jahre) | decade
decade_list2    | ((den/der/die) )?{y:shortyear}er-?(?= (und/bis/oder) (\d\d)?\d\der[- ]?Jahre) | decade
decade_word     | ((den/der/die) )?({mod:early} )?{y:decadeword}[- ]?(Jahre/jahre)n? | decade
decade_phase    | {mod:phase} der {y:shortyear}-?(er/iger)[- ]?(Jahre/jahre)n? | decade
decade_phase2   | {mod:phase} der {y:year}-?(er/iger)[- ]?(Jahre/jahre)n? | decade
decade_phase3   | {mod:phase} der {y:decadeword}[- ]?(Jahre/jahre)n? | decade
decade_open     | ({mod:phase} )?(den/die/der) {y:year}ern? | decade
decade_short    | ({mod:phase} )?(den/der/die) {y:tensyear}(er(?! ?[-A-ZÄÖÜ])/ern)(?! ?Jahre) | decade
decade_word_op  | (den/die/der) {y:decadeword}n?(?! [A-ZÄÖÜa-zäöü]+jahre)(?! (Jahre/Jahren/Meter/Kilo/Gruppe))(?= ?[.,;]/ (wurde/war/wird/lebte/gab/entstand/kam/und/begann/wuchs/wächst/ist)) | decade
decade_word_ph  | {mod:phase} der {y:decadeword}(?! ?Jahre)\b | decade
century         | ({mod:early} )?{n:ordinal} (Jahrhundert(s/es)?/Jh\.) | century
century_bc      | {n:ordinal} (Jahrhundert(s/es)?/Jh\.) {bc:beforechrist} | century
century_list    | [[{n:ordinal}]](?= (und/bis/oder/auf das/zum/[-–—]) (zum /ins /dem )?{n9:ordinal} (Jahrhundert/Jh)) | century
century_half    | (der )?(ersten/zweiten) Hälfte des {n:ordinal} (Jahrhundert(s/es)?/Jh\.) | century
century_phase   | {mod:phase} des {n:ordinal} (Jahrhundert(s/es)?/Jh\.) | century
century_off     | (diesem/dieses) Jahrhundert(s)? | century off=0
century_last    | (vergangenen/letzten/vorigen) Jahrhundert(s)? | century off=-1
# --- days counted from today ----------------------------------------------------------------------------------------
today_now       | [[heute]](?= (noch/nur noch/mehr denn je/vor allem/als/weltweit)\b) | ref value=PRESENT_REF from=0 to=0
today_until     | (bis/noch/Bis/Noch) [[heute]](?! (früh/abend/nachmittag/um/in)) | ref value=PRESENT_REF from=0 to=0
dayword         | {off:dayword} | rel unit=D
tomorrow        | {off:morning} | rel unit=D | lower
tomorrow_start  | Morgen(?! (des/der)) | rel unit=D off=1 | start
dayword_part    | {off:dayword},? (am ({mod:early} )?)?({part:daypart}/{part_b:gluedpart}) | rel unit=D
dayword_part2   | {off:dayword} (früh\b/morgen\b) | rel unit=D part=MO
tomorrow_part   | {off:morning} {part:daypart} | rel unit=D
tomorrow_early  | {off:morning} (früh/in der Früh) | rel unit=D part=MO
day_adj         | [[{off:dayadjective} (Tag(es/e)?)]] | rel unit=D
day_adj_weekday | {off:dayadjective} [[{wd:weekday}]] | weekday off=today
day_named       | {x:dayword},? (dem )?[[{wd:weekday}]](?=,/ / ?\)) | weekday off=today
day_named_next  | (Morgen/morgen),? [[{wd:weekday}]](?=,/ / ?\)) | weekday off=today
day_adj_noun    | {off:dayadjective} {part:daypart} | rel unit=D
day_adj_only    | {off:yesterdayadjective}(?! {w:weekday}) | rel unit=D
day_prior       | (am/vom/zum/im/dem/den/des/gegenüber dem/der) [[{off:priorday}]](?! (der/des/von)\b) | rel unit=D base=ref keep=yes
day_next_ref    | (am/vom/zum/bis zum) [[(nächsten/darauffolgenden/folgenden) Tag]] | rel unit=D off=1 base=ref
part_next_ref   | (am/vom/zum/bis zum) [[(nächsten/darauffolgenden/folgenden) {part:daypart}]] | rel unit=D off=1 base=ref
part_next_of    | {part:daypart} des (nächsten/darauffolgenden/folgenden) Tag(s/es) | rel unit=D off=1 base=ref
days_adverb     | {off:tagsword} | rel unit=D base=ref keep=yes
day_same        | (am/vom) [[(selben/gleichen) Tag]] | rel unit=D off=0 base=ref
day_same2       | (an) [[(diesem/jenem) Tag]] | rel unit=D off=0 base=ref
part_same       | (an/in) [[(diesem/jenem/dieser/jener) {part:daypart}]] | rel unit=D off=0 base=ref
clock_later2    | {unit:clockunit} (später/zuvor/danach/darauf) | ref value=XXXX-XX-XXTXX:XX type=TIME
days_later      | [[{n:number} (Tag/Tage/Tagen) (später/danach/darauf)]] | rel unit=D off=1 base=ref
weeks_later     | [[({n:number}/wenige) (Woche/Wochen) (später/danach/darauf)]] | rel unit=W off=1 base=ref
months_later    | [[{n:number} (Monat/Monate/Monaten) (später/danach/darauf)]] | rel unit=M off=1 base=ref
years_later     | [[{n:number} (Jahr/Jahre/Jahren) (später/danach/darauf)]] | rel unit=Y off=1 base=ref
clock_later     | [[({n:number} {unit:clockunit}/{n_b:vague} {unit_b:clockunit}) (später/zuvor/danach/darauf)]] | ref value=XXXX-XX-XXTXX:XX type=TIME
days_before     | [[{n:number} (Tag/Tage/Tagen) (zuvor/davor/vorher)]] | rel unit=D off=-1 base=ref
weeks_before    | [[{n:number} (Woche/Wochen) (zuvor/davor/vorher)]] | rel unit=W off=-1 base=ref
months_before   | [[{n:number} (Monat/Monate/Monaten) (zuvor/davor/vorher)]] | rel unit=M off=-1 base=ref
quarters_before | [[{n:number} (Quartal/Quartale/Quartalen) (zuvor/davor/vorher)]] | rel unit=Q off=-1 base=ref
years_before    | [[{n:number} (Jahr/Jahre/Jahren) (zuvor/davor/vorher)]] | rel unit=Y off=-1 base=ref
# --- weekdays -------------------------------------------------------------------------------------------------------
weekdays_all    | {wd:eachweekday}( {part:eachpart})? | set | lower
weekdays_start  | {wd:eachweekday}( {part:eachpart})? | set | start
weekdays_part   | {wd:weekdaystem}{part:partsglued} | set | lower
weekdays_on     | (an) [[{wd:weekdayplural}]] | set
weekends_on     | (an) [[(den )?Wochenenden]] | set value=XXXX-WXX-WE
sundays_on      | (an) [[Sonn- und Feiertagen]] | set value=XXXX-WXX-7
weekday_each    | (jeweils am) [[{wd:weekday}]] | set
weekday         | {wd:weekday} | weekday
weekday_from    | (vom/von) [[{wd:weekday}]](?! (bis/an/auf)\b) | weekday dir=past
weekday_to      | (bis) [[{wd:weekday}]] | weekday after=yes
weekday_since   | (seit) [[{wd:weekday}]] | weekday dir=past
weekday_last    | {off:last} {wd:weekday} | weekday
weekday_next    | {off:next} {wd:weekday} | weekday
weekday_this    | diese[nrsm] {wd:weekday} | weekday off=0
weekday_part    | {wd:weekday}{part:gluedpart}(s/es)? | weekday
weekday_part_e  | {mod:early} {wd:weekday}{part:gluedpart}(s/es)? | weekday
weekday_part_sp | {wd:weekday} ({part:gluedpart}/{part_b:daypart})(?! (des/der)) | weekday
weekday_part_on | {wd:weekday} am ({mod:early} )?{part:daypart} | weekday
weekday_last_p  | {off:last} {wd:weekday}{part:gluedpart} | weekday
weekday_next_p  | {off:next} {wd:weekday}{part:gluedpart} | weekday
weekday_last_sp | {off:last} {wd:weekday} {part:gluedpart} | weekday
weekday_at_part | {wd:weekday},? {part:partadverb} | weekday
part_of_weekday | {part:daypart} des {wd:weekday} | weekday
night_to        | (der )[[Nacht (auf/zu/zum) (den )?(gestrigen /heutigen )?{wd:weekday}]] | weekday night=before
weekdays_span   | [[{wd:weekdayany}]]( ?{sep} ?/\/){x:weekdayany}(?=,?:? ?(von /ab )?\d/,? jeweils) | set
weekdays_span2  | {x:weekdayany}( ?{sep} ?/\/)[[{wd:weekdayany}]](?=,?:? ?(von /ab )?\d/,? jeweils) | set
weekdays_abbr   | {x:weekdayabbr},? (und )?[[{wd:weekdayabbr}]](?=,? \d) | set
weekday_dash    | [[{wd:weekdayname}]]{sep}{x:weekdayname} | weekday
weekday_dash2   | {x:weekdayname}{sep}[[{wd:weekdayname}]] | weekday after=yes
weekday_or      | {wd:weekday}(?=(, / und / bis / oder / sowie )) | weekday
weekday_week    | {wd:weekday} (dieser/der laufenden) Woche | weekday off=0
weekday_lastwk  | {wd:weekday} (vergangener/voriger/letzter/der vergangenen/der vorigen/der letzten) Woche | weekday off=0 weeks=-1
weekday_nextwk  | {wd:weekday} (nächster/kommender/der nächsten/der kommenden) Woche | weekday off=0 weeks=1
weekday_in_week | {wd:weekday} in einer Woche | weekday off=2
weekday_before  | {wd:weekday} vor einer Woche | weekday off=-2
# --- weeks, weekends, months, quarters, years from the report's -----------------------------------------------------
weekend         | Wochenende(s)? | rel unit=WE
weekend_last    | {off:last} Wochenende(s)? | rel unit=WE
weekend_next    | {off:next} Wochenende(s)? | rel unit=WE
weekend_this    | (diesem/dieses) Wochenende(s)? | rel unit=WE
period_this     | ({mod:phase} )?[[(dieser/diese/dieses/diesem/diesen)( laufende[nrs])? {unit:period}]] | rel off=0
period_current  | (laufende/heurige/aktuelle)[nrsm]? {unit:period} | rel off=0
period_this_ph  | {mod:phase} (dieser/dieses/der laufenden/des laufenden) {unit:period} | rel off=0
period_last     | {off:last} {unit:period} | rel
period_last_ph  | {mod:phase} (der/des)? ?{off:last} {unit:period} | rel
next_years      | {off:next} (Jahre/Jahren/Monate/Monaten/Wochen/Tage/Tagen/Jahrzehnte/Jahrzehnten)n? | ref value=FUTURE_REF from=0
period_next     | {off:next} {unit:period} | rel
period_next_ph  | {mod:phase} (der/des)? ?{off:next} {unit:period} | rel
period_same     | (im/in der) [[(gleichen/selben) {unit:sameunit}]] | rel off=0 base=ref
period_before   | (im/in der/in den/das) [[{unit:sameunit} (davor/zuvor)]] | rel off=-1 base=ref
period_after    | (im/in der/in den/das) [[({unit:sameunit} (darauf/danach)/(darauffolgenden/folgenden) {unit_b:sameunit})]] | rel off=1 base=ref
year_ago_noun   | (vor) [[Jahresfrist]] | rel unit=Y off=-1
within_year     | (binnen/innerhalb) [[Jahresfrist]] | dur unit=Y
year_adj        | {off:yearadjective} | rel unit=Y
week_course     | (Lauf/Laufe) [[der Woche]] | rel unit=W off=0
month_course    | (Lauf/Laufe/Verlauf) [[des Monats]] | rel unit=M off=0
day_course      | (Lauf/Laufe/Verlauf) [[des Tages]] | rel unit=D off=0
week_phase      | {mod:phase} der Woche | rel unit=W off=0
month_end       | {mod:phase} des Monats | rel unit=M off=0 base=near
year_end        | {mod:phase} des Jahres(?! \d) | rel unit=Y off=0 base=year
year_end_glued  | {mod:gluedphase}(?! \d) | rel unit=Y off=0 base=year
year_end_num    | {mod:gluedphase} {y:year}( ?\/ ?\d\d(\d\d)?)?(?![\d\/]) | date
year_new        | (im/das/des/dem/fürs/ins) [[neuen? Jahr(es/s)?]](?! \d) | value value={y} yoff=1 turn=7
month_end_glued | {mod:monthphase} | rel unit=M off=0 base=near
week_glued      | {mod:weekphase} | rel unit=W off=0
year_in_course  | (im Lauf/im Laufe) [[(des/dieses) Jahres]] | rel unit=Y off=0
year_now        | {off:thisyear} | rel unit=Y
year_now2       | {off:thisyear}ige[nrs]? Jahr(es/s)? | rel unit=Y
period_prior    | {unit:priorunit} | rel off=-1
year_prior      | {off:prioryear}(?! (1[89]/20)\d\d\b) | rel unit=Y base=year
year_same_time  | (dem )?(gleichen/selben) Zeitraum des {off:prioryear} | rel unit=Y
quarter_year    | (das/dem/der/den)? ?[[{q:quarternumber} (Quartal/Trimester/Vierteljahr)(s)?(?! des)( des Jahres)? {y:year}]] | value value={y}-Q{q}
quarter_glued   | {q:quarterglued}(quartal)(s)?( {y:year})? | value value={y}-Q{q} tense=yes
quarter_short   | Q{q:quarterdigit}( ?\/? ?{y:year})? | value value={y}-Q{q} tense=yes
quarter         | {q:quarternumber} (Quartal/Trimester/Vierteljahr)(s)?( (dieses/des laufenden) Jahres)? | value value={y}-Q{q} tense=yes
quarter_last    | {q:quarternumber} (Quartal/Trimester/Vierteljahr)(s)? (des Vorjahres/des vergangenen Jahres/des Vorjahrs/des letzten Jahres) | value value={y}-Q{q} yoff=-1
half_year       | (der )?{h:halfnumber} (Halbjahr(es/s)?/Jahreshälfte) (des Jahres )?{y:year} | value value={y}-H{h}
half            | (der )?{h:halfnumber} (Halbjahr(es/s)?( (dieses/des laufenden) Jahres)?/Jahreshälfte/Hälfte (dieses/des/des laufenden/des heurigen) Jahres) | value value={y}-H{h} tense=yes
half_of         | (der )?{h:halfnumber} Hälfte (des Jahres/von) {y:year} | value value={y}-H{h}
half_last       | (der )?{h:halfnumber} (Halbjahr(es/s)?/Jahreshälfte/Hälfte) (des Vorjahres/des vergangenen Jahres/des letzten Jahres/des vorigen Jahres/vergangenen Jahres/vorigen Jahres/letzten Jahres) | value value={y}-H{h} yoff=-1
half_next       | (der )?{h:halfnumber} (Halbjahr(es/s)?/Jahreshälfte/Hälfte) (des )?(nächsten/kommenden) Jahres | value value={y}-H{h} yoff=1
# --- seasons --------------------------------------------------------------------------------------------------------
season          | (im/bis zum/seit dem/zum/vom/ab/bis/den ganzen/ab dem/vor dem/des/für den) [[{season}]](?! ?\d) | season
season_bare     | (ab/bis/gegen/vor/nach/für/kommenden) [[{season}]](?! ?\d)(?! [A-ZÄÖÜ]) | season
season_since    | (seit) [[{season}]](?! ?\d)(?! [A-ZÄÖÜ]) | season dir=past
season_article  | (der/dieser/den/dem/beim/mit dem/durch den) [[{season}]](?! ?[\d\/]) | season
season_phase    | {mod:phase} (des )?{season} | season
season_part     | (im) (frühen/späten) [[{season}]] | season
season_year     | {season},? (des Jahres )?{y:year}(?![\/])(?! ?{sep}) | season
season_two      | {season},? {y:year}( ?\/ ?/ ?{sep} ?)\d\d(\d\d)? | season
season_two_short | {season},? {y:shortyear} ?\/ ?\d\d(?!\d) | season
season_short    | {season} [’'‘]{y:shortyear}(?!\d) | season
season_last     | {off:last} {season} | season
season_next     | {off:next} {season} | season
season_this     | (diesem/diesen/dieser/dieses/heurigen/heuriger/heurige/diesjährige/diesjährigen) (\w+en )?{season} | season off=0
season_lastyear | {season} ((des )?(vergangenen/vorigen/letzten/abgelaufenen) Jahres/des Vorjahr(s/es)) | season yoff=-1
season_thisyear | {season} (dieses/des laufenden) Jahres | season yoff=0
season_year_two | {season}\/{x:season},? {y:year} | season
season_months   | (der/den/die) {season:seasonmonths} | season
# --- times of the clock ---------------------------------------------------------------------------------------------
clock           | {h:hour}([.:,]{min:minute})? ?{uhr} | clock
clock_min_after | {h:hour} ?(Uhr /h){min:minute}(?![.,\d]) | clock
clock_part      | {h:hour}([.:]{min:minute})? ?{uhr} {part:partadverb} | clock
clock_range     | (?<![\d.,]){h:hour}([.:]{min:minute})?(?=( ?([-–—‐?\/,;+]/bis/und( von)?/auf/oder/sowie( von)?) ?\d{1,2}([.:]\d\d)?){1,5} ?{uhr}) | clock
clock_each      | (jeweils/je) (um /ab /von )?[[{h:hour}([.:]{min:minute})? ?{uhr}]] | clock each=yes
clock_from_to   | (von) [[{h:hour}[.:]{min:minute}]](?= bis \d{1,2}[.:]\d\d(?![.\d])) | clock
clock_to        | (von) \d{1,2}[.:]\d\d bis [[{h:hour}[.:]{min:minute}]](?![.\d])(?! ?{uhr}) | clock
clock_after_day | ({w:weekday}/{x:month}/\d{4}),? (um /ab /von /Uhr )?[[{h:hour}[.:]{min:minute}]](?![.\d])(?! ?(Uhr/Euro/Prozent)) | clock
clock_uhr_first | (um/ab/bis/von) Uhr [[{h:hour}([.:]{min:minute})?]] | clock
clock_at        | (gegen/um/ab) [[{h:hour}[.:]{min:minute}]](?![.\d:])(?! ?({uhr}/bis/-/Euro/Prozent/Millionen/Milliarden/Meter/Minuten/Sekunden)) | clock
clock_bare      | (?<![\d.,:\/–-])(?<!Platz )(?<!Rang )(?<!Kapitel )(?<!Punkt )(?<!Artikel )(?<!km ){h:twodigithour}\.{min:fiveminute}(?=, \d{1,2}\.\d[05](?![.,]?\d)(?! ?(Euro/Franken/Prozent/Meter/Grad))/[,;\)] ?[A-ZÄÖÜa-zäöü„"]/ [A-ZÄÖÜ]{3,}/$) | clock
clock_bare_and  | {h:hour}\.{min:fiveminute}(?=,? (und/oder/sowie) (um /ab )?\d{1,2}\.\d[05](?![.,]?\d)(?! ?(Euro/Prozent/Meter/Millionen/Milliarden/Grad/Sekunden/Minuten/Franken))) | clock
clock_and_bare  | (?<![\d.,:])\d{1,2}\.\d[05],? (und/oder/sowie) (um /ab )?[[{h:hour}\.{min:fiveminute}]](?![.,]?\d)(?! ?(Uhr/Euro/Prozent/Meter/Millionen/Milliarden/Grad/Sekunden/Minuten/Franken)) | clock
clock_until     | (bis) [[{h:hour}[.:]{min:minute}]](?=, [A-ZÄÖÜ]/ ?[;\)]/\. [A-ZÄÖÜ]) | clock
clock_colon     | (?<![\d.,:]){h:hour}:{min:minute}(?![\d:])(?= {uhr}) | clock
clock_begin     | (Beginn/Anpfiff/Anstoß/Start/Einlass/Abfahrt/Treffpunkt/Treffen/h):? (um )?[[{h:hour}[.:]{min:minute}]](?![.\d])(?! ?({uhr}/Euro/Prozent)) | clock
clock_word      | {h:hourword} {uhr}( {part:partadverb})? | clock
clock_half      | (gegen/um/ab/bis/vor/nach) [[{half:quarterof} ({h:hourword}/{h_b:hour})( Uhr)?]](?! \w+en\b) | clock
clock_noon      | Mitternacht | part part=NI
clock_midday    | (zu/gegen/bis/nach/vor/seit/über/ab/um) [[Mittag]] | part part=MI
score           | {n:plainnumber}:{n2:plainnumber} | skip
# --- parts of the day -----------------------------------------------------------------------------------------------
part_on         | (am/vom/zum/zur/bis zum/seit dem/ab dem/gegen/bis in den) ((selben/gleichen) )?[[({mod:early} )?{part:daypart}]] | part
part_and        | (am) {x:daypart} und [[{part:daypart}]] | part
part_dawn       | (im) [[Morgengrauen]] | part part=MO
part_dawn_of    | Morgengrauen des {d:day}\. ?{m:month}( {y:year})? | date part=MO
part_early_in   | (in der) [[(Früh/Frühe)]] | part part=MO
part_whole      | (ganze/ganzen) [[{part:daypart}]] | part
part_article    | (der/den/dem/einem/einen) [[{part:daylight}]] | part
part_night      | (in/seit/über) (der )?[[{part:night}]](?! (auf/zu/zum)) | part
part_early      | (den) ({mod:early} )?{part:parthours} | part
part_before     | (am/vom/in der) [[{part:daypart} (zuvor/davor/vorher)]] | rel unit=D off=-1 base=ref keep=yes
part_following  | (am/vom/in der) [[{part:daypart} (darauf/danach)]] | rel unit=D off=1 base=ref keep=yes
part_early2     | (der) [[(vergangenen/letzten) {part:night}]] | part off=0
part_last_night | (vergangene/letzte/vorige) {part:night} | part off=0
part_coming     | (der) [[(kommenden/nächsten) {part:night}]] | part off=0
part_of         | (des) [[{part:eveningof}]] | part
part_night_date | (Nacht)( (des/vom))? {d:day}\. ?{m:month}( {y:year})? | date part=NI
# --- sets -----------------------------------------------------------------------------------------------------------
frequency_on    | (an) [[(Wochentagen/Werktagen)]] | set value=P1D
frequency       | {value:frequency} | set
every_weekday   | {every} {wd:weekday} | set
every_wd_and    | {every} {x:weekday} und [[{wd:weekday}]] | set
every_weekday_p | {every} {wd:weekday}{part:gluedpart} | set
every_nth_wd    | {every} ({n:ordinal}/letzten) {w:weekday} (im Monat/eines Monats/des Monats) | set value=P1M
every_nth_wd_x  | {every} {ord:ordinal} {wd:weekday} | set
nth_wd_month    | (am/jeweils am) [[({ord:ordinal}/letzten) {w:weekday} (im Monat/eines Monats/jedes Monats/jeden Monats/des Monats)]] | set value=P1M
every_unit      | {every} {unit:period} | set n=1
every_nth_unit  | {every} {n:ordinal} {unit:period} | set
every_n         | alle {n:number} {unit} | set
every_few       | alle paar {unit} | set vague=yes n=X
every_beat      | (im) [[{value:beat}]] | set
every_units     | alle {unit:units} | set n=1
every_season    | {every} {season} | set
every_part      | {every} {part:daypart} | set
every_month     | {every} {m:month} | set
part_all        | {part:eachpart} | set
per_unit        | (pro/je) {unit:perunit} | set n=1
unit_per        | (Euro/Dollar/Franken/Mal/mal/Stunden/Minuten/Tonnen/Prozent/Menschen/Personen/Patienten/Besucher/Cent/Barrel/Stück/Liter/Liefer\w+/\d+ \w+) [[im {unit:monthyear}]](?! (\d/vor/nach/darauf/zuvor/der/des)) | set n=1
unit_per_week   | (Euro/Dollar/Franken/Mal/mal/Stunden/Minuten/Tonnen/Prozent/Menschen/Personen/Patienten/Besucher/Cent/Barrel/Stück/Liter/Liefer\w+/\d+ \w+/Tage) [[in der Woche]] | set value=P1W
unit_per_day    | (Euro/Dollar/Franken/Mal/mal/Stunden/Minuten/Tonnen/Prozent/Menschen/Personen/Patienten/Besucher/Cent/Barrel/Stück/Liter/Liefer\w+) [[am Tag]] | set value=P1D
times_year      | (\w+mal/mehrmals) [[(im {unit:monthyear})]](?! \d) | set n=1
times_week      | (\w+mal/mehrmals) [[(in der/die) Woche]] | set value=P1W
times_day       | (\w+mal/mehrmals) [[am Tag]] | set value=P1D
year_by_year    | (von )?Jahr (für/um/zu) Jahr | set value=P1Y
month_by_month  | (Monat für Monat) | set value=P1M
week_by_week    | (Woche für Woche) | set value=P1W
days_a_week     | {n:number} (Tage) (die/pro/in der) Woche | set value=P1W
day_by_day      | (von )?Tag (für/um/zu) Tag | set value=P1D
# --- durations ------------------------------------------------------------------------------------------------------
some_day        | eines (schönen )?(Tages/Abends/Morgens/Nachts) | skip
a_holiday       | eine?[nms]? (Feiertag/Werktag/Arbeitstag/Ferientag/Urlaubstag)(s/es)? | skip
age_completed   | {n:number} (Jahren/Jahre)(?= (noch nicht )?(vollendet/vollenden/vollendeten/vollendete)\b) | skip
dur_million     | ({approx:approx} )?{n:number} Million(en)? {unit} | dur times=1000000
dur_milliard    | ({approx:approx} )?{n:number} Milliarde(n)? {unit} | dur times=1000000000
dur             | ({approx:approx} )?{n:number} {unit} | dur
dur_lang        | {approx:approx} {n:number} {unit} lang | dur
dur_adj         | ({approx:approx} )?{n:number} ((?!über/mehrere)\w+(e/en/er/es) )?{unit:worktime} | dur
dur_no_hours    | (Aktuelle/aktuelle)[nr]? Stunden? | skip
dur_vague       | ({approx:approx} )?{n:vague} (\w+e[nr]? )?{unit} | dur
dur_full        | {n:number} (ganze/volle/weitere/lange/gute/knappe/ganzen/vollen/weiteren/langen/guten/knappen/zusätzliche/zusätzlichen)[nrsm]? {unit} | dur
dur_quarter     | ({approx:approx} )?((eine/einer) )?(Viertelstunde) | dur n=15 unit=TM
dur_quarters    | ({approx:approx} )?((eine/einer) )?(Dreiviertelstunde/drei viertel Stunde) | dur n=45 unit=TM
dur_3quarters   | ({approx:approx} )?((ein/einem/einen) )?Dreivierteljahr(s/es)? | dur n=9 unit=M
dur_quarter_c   | ({approx:approx} )?((ein/einem/einen/eines) )?Vierteljahrhundert(s/es)? | dur n=25 unit=Y
dur_about_one   | {approx:aboutone} {unit} | dur
dur_about_half  | {approx:aboutone} {n:halfword} {unit} | dur
dur_whole       | (den/die/das/einen/eine/ein) ganze[ns]? {unit:period} | dur
dur_and         | ({approx:approx} )?{n:number} {unit},? (und )?{n2:number} {unit2:unit} | dur
dur_and_and     | {n:number} {unit}, {n2:number} {unit2:unit} und {n3:number} {unit3:unit} | dur
dur_evenings    | {n:number} {part:dayparts} | value value=PT{n}{part} type=DURATION
dur_range       | [[({approx:approx} )?{n:number}]]-?(?= (bis/oder/{sep}) {n9:number} {unit}) | dur
dur_range_comma | [[({approx:approx} )?{n:number}]](?=, {n9:number} {unit}) | dur
dur_range_dash  | [[{n:plainnumber}]](?= ?[-–] ?\d+ ?{unit}\b) | dur
dur_unit_only   | (seit/über/für/vor/binnen/innerhalb von/nach) [[{unit:units}]](?! (der/des)) | dur vague=yes
dur_over_years  | (über/seit/vor/nach) {unit:units} (hinweg/lang) | dur vague=yes
dur_units_lang  | {unit:units} lang | dur vague=yes
dur_units_bare  | {unit:units}(?! (alt/jung)/ \d{4}\b/ {monthname}) | dur vague=yes
days_a_while    | ({n:vague} )?{unit:units} (später/danach/darauf/zuvor/davor) | ref value=XXXX-XX-XX
dur_hm          | {n:plainnumber}:{n2:minute} Stunden | dur unit=TH unit2=TM
dur_ms          | {n:plainnumber}:{n2:minute} Minuten | dur unit=TM unit2=TS
dur_mss         | {n:plainnumber}[.:]{n2:minute}[.,]\d+ (Minuten/Min\.) | dur unit=TM unit2=TS
dur_hms         | {n:plainnumber}:{n2:minute}:\d\d([.,]\d+)? (Stunden/Std\.) | dur unit=TH unit2=TM
dur_long        | ({unit:unitprefix})lang(e/en/er/es/em)? | dur vague=yes
dur_next_n      | (den )?[[{off:next} ({n:number}/{n_b:vague}) {unit}]] | dur anchor=future
dur_last_n      | {off:last} {n:number} {unit} | dur anchor=past
dur_last_n_art  | [[(den/die/der) {off:last} {n:number} {unit}]] | dur anchor=past
dur_last_vague  | [[(den/die/der) {off:last} (paar )?{unit:units}]] | dur vague=yes anchor=past
dur_last_vague2 | {off:last} [[{unit:units}]] | dur vague=yes anchor=past
dur_first_n     | (ersten) {n:number} {unit} | dur
dur_ago         | (vor) [[({approx:approx} /genau /über )?({n:number}/{n_b:vague}) {unit}]] | dur anchor=ago
dur_ago_units   | (vor) [[{unit:units}]] | dur vague=yes anchor=ago
dur_since       | (seit/schon seit/bereits seit) [[({approx:approx} )?({n:number}/{n_b:vague}) {unit}]] | dur anchor=past
dur_since_units | (seit) [[{unit:units}]] | dur vague=yes anchor=past
dur_in          | (in/binnen) [[({approx:approx} )?({n:number}/{n_b:vague}) {unit}]](?! (Haft/Gefängnis)) | dur anchor=in
dur_within      | (innerhalb) (von )?[[({approx:approx} )?{n:number} {unit}]] | dur anchor=future
dur_jaehrig     | ({approx:approx} )?{n:gluednumber}{unit:unitadjective} | dur
dur_jaehrig_n   | ({approx:approx} )?{n:plainnumber}{unit:unitadjective} | dur
dur_yearlong    | ((?!an die ){approx:approx} )?{n:gluednumber}jährig(e/en/er/es/em)(?= {longthing}\b) | dur unit=Y
dur_yearlong_d  | ({approx:approx} )?{n:plainnumber}-jährig(e/en/er/es/em)(?= {longthing}\b) | dur unit=Y
dur_yearlong_v  | (mehr/lang)jährig(e/en/er/es/em)(?! {longperson}\b) | dur unit=Y vague=yes
dur_yearlong_n  | ({approx:approx} ){n:plainnumber}-jährig(e/en/er/es/em)(?! {longperson}\b) | dur unit=Y
# --- vague times ----------------------------------------------------------------------------------------------------
present         | {value:present} | ref from=0 to=0
today_adj       | {value:currentadjective}(?! (Tag/Abend/Morgen/Nacht/Nachmittag/Vormittag/Montag/Dienstag/Mittwoch/Donnerstag/Freitag/Samstag/Sonntag)) | ref from=0 to=0
recent          | {value:recent} | ref from=-60 to=0
past            | {value:past} | ref
former          | {value:formeradjective} | ref
soon            | (?<!so ){value:soon}(?! darauf) | ref from=0 to=180
future_adj      | {value:futureadjective} | ref from=0
future          | (in/für/auf/auch) [[(der /die )?Zukunft]](?! (der/des/hat/haben)\b) | ref value=FUTURE_REF from=0
these_times     | (in) [[(diesen (\w+en )?Zeiten/dieser \w+en Zeit)]] | ref value=PRESENT_REF from=0 to=0
# --- holidays -------------------------------------------------------------------------------------------------------
holiday         | {holiday} | holiday
holiday_year    | {holiday} {y:year} | holiday
holiday_last    | {off:last} {holiday} | holiday
holiday_next    | {off:next} {holiday} | holiday
holiday_this    | diese[snm] {holiday} | holiday off=0
# --- days and years that have a name, not a date of their own --------------------------------------------------------
named_day       | (Internationale[nr]? )?Tag(es/s)? (des/der) (?!(Woche/Monats/Jahres/Wahl\w*/Abrechnung/Entscheidung\w*/Tat/Abreise/Ankunft/Anreise/Geburt/Hochzeit/Beerdigung/Beisetzung/Eröffnung/Veröffentlichung/Abstimmung/Urteils\w*/Unfalls/Unglücks/Anschlags/Angriffs/Spiels/Rennens/Festes/Stunde/Sieges/Prüfung)\b)[A-ZÄÖÜ]\w+ | value value=XXXX-XX-XX
named_year      | (Wahl/Jubiläums/Gedenk/Krisen)jahr(es/s)?(?! \d) | value value=XXXX-XX-XX
named_year_num  | (Wahl/Jubiläums/Gedenk/Krisen)jahr(es/s)? {y:year} | date
named_voting    | (Wahlsonntag/Wahlsonntags/Wahltag/Wahltages/Wahltags/Wahlwochenende/Wahlabend/Wahlabends) | value value=XXXX-XX-XX
named_week      | ((der/die) )?(Karwoche/Osterwoche/Pfingstwoche/Adventswoche) | value value=XXXX-XX-XX
named_period    | ((die/der) )?(Advents/Vorweihnachts/Weihnachts/Faschings/Fasten/Oster/Vorwahl/Nachkriegs/Zwischenkriegs/Kriegs)zeit\b | value value=XXXX-XX-XX
# --- no times -------------------------------------------------------------------------------------------------------
age             | ({approx:approx} )?{n:number} (und {n2:number} )?(Jahre/Jahren/Monate/Wochen/Tage) (alt/jung)(e/en/er/es)? | skip
age_at          | (Alter) von ({approx:approx} )?({n:number} bis )?{n3:number} (Jahren/Monaten) | skip
age_from        | (unter/über/mit/zwischen/bis) (\d+ und )?(\d+/\w+) (Jahren)(?=( alt/ teil/ nicht/ nötig/ dürfen/ darf/ kann/ können/\))) | skip
age_upward      | (ab) {n:number} (Jahren/Monaten)(?! (Haft/Gefängnis/Freiheitsstrafe)) | skip
age_people      | {p:agedpeople} (im Alter )?(ab/unter/über/von/zwischen/bis/bis zu/mit) ({n2:number} (bis/und) )?{n:number} (Jahren/Jahre/Monaten) | skip
age_did         | (mit/schon mit/bereits mit/erst mit/noch mit) ({approx:approx} )?{n:number} Jahren(?= \w+ (er/sie/ihn)\b) | skip
age_year        | vollendete[nmrs]? {n:ordinal} Lebensjahr(s/es)? | skip
age_died        | (starb/verstarb/gestorben/verstorben) (\w+ )?(mit/im Alter von) {n:number} Jahren | skip
old             | ({n:number} (bis/{sep}) )?{n2:number}-(jährig/Jährig)\w* | skip
law             | (Artikel/Art\./Paragraf/Absatz/Abs\.) {n:plainnumber} | skip
name_days       | (Straße/Platz) des {d:day}\. ?{m:month} | skip
proverb         | (Dreißigjährige[nr]? Krieg\w*/Tag der offenen Tür/Tag und Nacht/eines (Tages/Abends/Morgens/Nachts)/Zweite(r/n) Weltkrieg/rund um die Uhr/in einer Nacht) | skip
papers          | (Welt/Bild/Presse/Tagesspiegel/Kurier/Krone) am Sonntag | skip
