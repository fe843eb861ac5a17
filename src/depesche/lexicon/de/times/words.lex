# Words of time. See lexicon/time_rules.py for the form: regular expressions with / for alternatives; `=` is the words themselves.

@ class | words | value
month | Januar(s)?; Jänner(s)?; Jan\.(?=[\s,:)]) | 1
month | Februar(s)?; Feber(s)?; Feb\.(?=[\s,:)]) | 2
month | März(es)?; Mrz\.(?=[\s,:)]) | 3
month | April(s)?; Apr\.(?=[\s,:)]) | 4
month | Mai(s)? | 5
month | Juni(s)?; Juno; Jun\.(?=[\s,:)]) | 6
month | Juli(s)?; Julei; Jul\.(?=[\s,:)]) | 7
month | August(s)?; Aug\.(?=[\s,:)]) | 8
month | September(s)?; Sept?\.(?=[\s,:)]) | 9
month | Oktober(s)?; Okt\.(?=[\s,:)]) | 10
month | November(s)?; Nov\.(?=[\s,:)]) | 11
month | Dezember(s)?; Dez\.(?=[\s,:)]) | 12

monthnumber | 1[0-2]; 0?[1-9] | =
day | 3[01]; [12]\d; 0?[1-9] | =
day | ersten; erster | 1
year | 1[0-9]\d\d; 20\d\d | =
modernyear | 1[5-9]\d\d; 20\d\d | =
oldyear | 1[0-4]\d\d | =
twodigitday | 0[1-9]; [12]\d; 3[01] | =
twodigitmonth | 0[1-9]; 1[0-2] | =
shortyear | \d\d | =

weekday | Montag(s/es)?; Mo\.(?=\s?,?\s?\d); Mo(?=,?\s\d\d?\.) | 1
weekday | Dienstag(s/es)?; Di\.(?=\s?,?\s?\d); Di(?=,?\s\d\d?\.) | 2
weekday | Mittwoch(s/es)?; Mi\.(?=\s?,?\s?\d); Mi(?=,?\s\d\d?\.) | 3
weekday | Donnerstag(s/es)?; Do\.(?=\s?,?\s?\d); Do(?=,?\s\d\d?\.) | 4
weekday | Freitag(s/es)?; Fr\.(?=\s?,?\s?\d); Fr(?=,?\s\d\d?\.) | 5
weekday | Samstag(s/es)?; Sonnabend(s)?; Sa\.(?=\s?,?\s?\d); Sa(?=,?\s\d\d?\.) | 6
weekday | Sonntag(s/es)?; So\.(?=\s?,?\s?\d); So(?=,?\s\d\d?\.) | 7
eachweekday | montags | 1
eachweekday | dienstags | 2
eachweekday | mittwochs | 3
eachweekday | donnerstags | 4
eachweekday | freitags | 5
eachweekday | samstags; sonnabends | 6
eachweekday | sonntags | 7

season | Frühling(s)?; Frühjahr(es/s)?; Vorfrühling(s)?; Spätfrühling(s)? | SP
season | Sommer(s)?; Altweibersommer(s)?; Hochsommer(s)?; Spätsommer(s)?; Frühsommer(s)? | SU
season | Herbst(es/s)?; Spätherbst(es/s)?; Frühherbst(es/s)? | FA
season | Winter(s)?; Hochwinter(s)?; Spätwinter(s)?; Frühwinter(s)? | WI
weekdayany | Mo\.?; Montag | 1
weekdayabbr | Mo\.? | 1
weekdayname | Montag | 1
weekdayany | Di\.?; Dienstag | 2
weekdayabbr | Di\.? | 2
weekdayname | Dienstag | 2
weekdayany | Mi\.?; Mittwoch | 3
weekdayabbr | Mi\.? | 3
weekdayname | Mittwoch | 3
weekdayany | Do\.?; Donnerstag | 4
weekdayabbr | Do\.? | 4
weekdayname | Donnerstag | 4
weekdayany | Fr\.?; Freitag | 5
weekdayabbr | Fr\.? | 5
weekdayname | Freitag | 5
weekdayany | Sa\.?; Samstag; Sonnabend | 6
weekdayabbr | Sa\.? | 6
weekdayname | Samstag; Sonnabend | 6
weekdayany | So\.?; Sonntag | 7
weekdayabbr | So\.? | 7
weekdayname | Sonntag | 7
dayparts | Vormittage(n)? | MO
dayparts | Nachmittage(n)? | AF
dayparts | Abende(n)? | EV
dayparts | Nächte(n)? | NI
seasonmonths | Frühlingsmonate(n)?; Frühjahrsmonate(n)? | SP
seasonmonths | Sommermonate(n)? | SU
seasonmonths | Herbstmonate(n)? | FA
seasonmonths | Wintermonate(n)? | WI

# parts of the day, as words of their own and behind a weekday ("Dienstagabend")
daypart | Morgen(s)?; Morgengrauen(s)?; Vormittag(s)?; Morgenstunden; Vormittagsstunden | MO
daypart | Mittag(s)?; Mittagszeit; Mittagsstunden | MI
daypart | Nachmittag(s)?; Spätnachmittag(s)?; Nachmittagsstunden | AF
daypart | Abend(s)?; Vorabend(s)?; Spätabend(s)?; Abendstunden | EV
daypart | Nacht; Mitternacht; Nachtstunden | NI
gluedpart | morgen; vormittag; früh | MO
gluedpart | mittag | MI
gluedpart | nachmittag | AF
gluedpart | abend | EV
gluedpart | nacht | NI
partadverb | morgens; frühmorgens; vormittags; früh; in der Früh | MO
partadverb | mittags | MI
partadverb | nachmittags | AF
partadverb | abends; spätabends | EV
partadverb | nachts | NI
eachpart | morgens; frühmorgens; vormittags | MO
eachpart | mittags | MI
eachpart | nachmittags | AF
eachpart | abends; allabendlich(e/en/er/es)? | EV
eachpart | nachts; allnächtlich(e/en/er/es)? | NI

unit | Sekunde(n)?; Sek\. | TS
unit | Minute(n)?; Min\. | TM
unit | (Arbeits/Flug/Zug/Auto)?[Ss]tunde(n)?; Std\. | TH
unit | (Arbeits/Werk/Kalender/Verhandlungs/Ferien/Feier/Urlaubs)?[Tt]ag(e/en/es/s)? | D
unit | (Kalender/Arbeits)?[Ww]oche(n)? | W
unit | Wochenende(n/s)? | WE
unit | (Kalender)?[Mm]onat(e/en/es/s)? | M
unit | Quartal(e/en/es/s)?; Trimester(n/s)?; Vierteljahr(e/en/es/s)? | Q
unit | Halbjahr(e/en/es/s)?; Semester(n/s)? | H
unit | (Kalender/Lebens/Dienst/Amts/Kriegs)?[Jj]ahr(e/en/es/s)? | Y
unit | Jahrzehnt(e/en/es/s)? | DE
unit | Jahrhundert(e/en/es/s)? | CE
unit | Jahrtausend(e/en/es/s)? | ML
# the plural alone: "seit Jahren"
units | Sekunden | TS
units | Minuten | TM
units | Stunden | TH
units | Tage(n)? | D
units | Wochen | W
units | Monate(n)? | M
units | Jahre(n)? | Y
units | Jahrzehnte(n)? | DE
units | Jahrhunderte(n)? | CE
units | Jahrtausende(n)? | ML
# units of the calendar with "dieses", "vergangenes", "Ende des …"
period | Tag(es/s)? | D
period | Woche | W
period | Wochenende(s)? | WE
period | Monat(es/s)? | M
period | Quartal(s/es)?; Vierteljahr(s/es)? | Q
period | Halbjahr(s/es)? | H
period | (Kalender)?[Jj]ahr(es/s)? | Y
period | Jahrzehnt(s/es)? | DE
period | Jahrhundert(s/es)? | CE
unitadjective | [- ]?sekündig(e/en/er/es/em)? | TS
unitadjective | [- ]?minütig(e/en/er/es/em)? | TM
unitadjective | [- ]?stündig(e/en/er/es/em)? | TH
unitadjective | [- ]?tägig(e/en/er/es/em)? | D
unitadjective | [- ]?wöchig(e/en/er/es/em)? | W
unitadjective | [- ]?monatig(e/en/er/es/em)? | M

number | \d{1,3}([.\s]\d{3})+; \d+(,\d+)? | =
number | eine(m/n/r/s)?; ein | 1
number | zwei(en/er)?; beide(n/r)?; zwo | 2
number | drei(en/er)? | 3
number | vier(en)? | 4
number | fünf | 5
number | sechs | 6
number | sieben | 7
number | acht | 8
number | neun | 9
number | zehn | 10
number | elf | 11
number | zwölf | 12
number | dreizehn | 13
number | vierzehn | 14
number | fünfzehn | 15
number | sechzehn | 16
number | siebzehn | 17
number | achtzehn | 18
number | neunzehn | 19
number | zwanzig | 20
number | dreißig; dreissig | 30
number | vierzig | 40
number | fünfzig | 50
number | sechzig | 60
number | siebzig | 70
number | achtzig | 80
number | neunzig | 90
number | einundzwanzig | 21
number | zweiundzwanzig | 22
number | dreiundzwanzig | 23
number | vierundzwanzig | 24
number | fünfundzwanzig | 25
number | sechsundzwanzig | 26
number | siebenundzwanzig | 27
number | achtundzwanzig | 28
number | neunundzwanzig | 29
number | fünfunddreißig | 35
number | fünfundvierzig | 45
number | fünfundfünfzig | 55
number | fünfundsechzig | 65
number | fünfundsiebzig | 75
number | fünfundachtzig | 85
number | fünfundneunzig | 95
number | hundert; einhundert | 100
number | tausend; eintausend | 1000
number | ein(e/en/em/er)? halbe(s/n/r/m)?; halbe(s/n/r/m)?; eine halbe | 0.5
number | eine(m/r/n)? dreiviertel; eine Dreiviertel; dreiviertel | 0.75
number | eine(r)? Viertel; eine(r)? viertel | 0.25
number | eineinviertel | 1.25
number | zweieinviertel | 2.25
number | eindreiviertel; einunddreiviertel | 1.75
number | eineinhalb; anderthalb; einundeinhalb; ein und ein halb | 1.5
number | zweieinhalb; zweiundeinhalb | 2.5
number | dreieinhalb | 3.5
number | viereinhalb | 4.5
number | fünfeinhalb | 5.5
number | sechseinhalb | 6.5
number | siebeneinhalb | 7.5
number | achteinhalb | 8.5
number | neuneinhalb | 9.5
number | ein(em)? Dutzend; einem Dutzend | 12
vague | ein paar; einige(n/r/m)?; mehrere(n/r)?; viele(n/r)?; wenige(n/r)?; etliche(n/r)?; zahlreiche(n/r)?; lange(n)?; zig; Dutzende(n)?; Hunderte(n)?; Tausende(n)?; hunderte(n)?; tausende(n)?; ein(em)? paar | X
gluednumber | ein | 1
gluednumber | zwei | 2
gluednumber | drei | 3
gluednumber | vier | 4
gluednumber | fünf | 5
gluednumber | sechs | 6
gluednumber | sieben | 7
gluednumber | acht | 8
gluednumber | neun | 9
gluednumber | zehn | 10
gluednumber | elf | 11
gluednumber | zwölf | 12
gluednumber | vierzehn | 14
gluednumber | fünfzehn | 15
gluednumber | zwanzig | 20
gluednumber | dreißig | 30
gluednumber | vierzig | 40
gluednumber | fünfzig | 50
gluednumber | hundert | 100
gluednumber | halb | 0.5
gluednumber | eineinhalb; anderthalb | 1.5
gluednumber | zweieinhalb | 2.5
gluednumber | dreieinhalb | 3.5
gluednumber | mehr; lang | X
ordinal | \d{1,3}\. | =
ordinal | erste(n/r/s/m)? | 1
ordinal | zweite(n/r/s/m)? | 2
ordinal | dritte(n/r/s/m)? | 3
ordinal | vierte(n/r/s/m)? | 4
ordinal | fünfte(n/r/s/m)? | 5
ordinal | sechste(n/r/s/m)? | 6
ordinal | siebte(n/r/s/m)?; siebente(n/r/s/m)? | 7
ordinal | achte(n/r/s/m)? | 8
ordinal | neunte(n/r/s/m)? | 9
ordinal | zehnte(n/r/s/m)? | 10
ordinal | elfte(n/r/s/m)? | 11
ordinal | zwölfte(n/r/s/m)? | 12
ordinal | siebzehnte(n/r/s/m)? | 17
ordinal | achtzehnte(n/r/s/m)? | 18
ordinal | neunzehnte(n/r/s/m)? | 19
ordinal | zwanzigste(n/r/s/m)? | 20
ordinal | einundzwanzigste(n/r/s/m)? | 21
quarternumber | 1\.; erste(n/r/s/m)?; I\. | 1
quarternumber | 2\.; zweite(n/r/s/m)?; II\. | 2
quarternumber | 3\.; dritte(n/r/s/m)?; III\. | 3
quarternumber | 4\.; vierte(n/r/s/m)?; letzte(n/r/s/m)?; IV\. | 4
halfnumber | 1\.; erste(n/r/s/m)? | 1
halfnumber | 2\.; zweite(n/r/s/m)? | 2

phase | Anfang; Beginn; Auftakt; Anfangs | START
phase | Mitte | MID
phase | Ende | END
gluedphase | Jahresbeginn(s)?; Jahresanfang(s)? | START
gluedphase | Jahresmitte | MID
gluedphase | Jahresende(s)?; Jahreswechsel(s)?; Jahreswende; Jahresschluss(es)?; Jahresausklang(s)? | END
monthphase | Monatsbeginn(s)?; Monatsanfang(s)? | START
monthphase | Monatsmitte | MID
monthphase | Monatsende(s)? | END
weekphase | Wochenbeginn(s)?; Wochenanfang(s)? | START
weekphase | Wochenmitte | MID
early | früh(e/en/er/es/em)?; zeitig(e/en/er/es/em)?; beginnend(e/en/er/es/em) | START
early | spät(e/en/er/es/em)?; ausgehend(e/en/er/es/em) | END
approx | rund; etwa; circa; ca\.; zirka; ungefähr; gegen; knappe; an die; so um die; gute(n/r/s)?; gut; schätzungsweise | APPROX
approx | fast; beinahe; nahezu; knapp; weniger als; unter; nicht ganz; noch nicht einmal | LESS_THAN
approx | mehr als; über; länger als; gut und gern | MORE_THAN
approx | mindestens; wenigstens; zumindest | EQUAL_OR_MORE
approx | höchstens; maximal; bis zu; längstens | EQUAL_OR_LESS

last | abgelaufene(n/r/s/m)?; vergangene(n/r/s/m)?; letzte(n/r/s/m)?; vorige(n/r/s/m)?; verflossene(n/r/s/m)?; zurückliegende(n/r/s/m)?; vorangegangene(n/r/s/m)?; verwichene(n/r/s/m)? | -1
last | vorvergangene(n/r/s/m)?; vorletzte(n/r/s/m)? | -2
next | nächste(n/r/s/m)?; kommende(n/r/s/m)?; folgende(n/r/s/m)?; bevorstehende(n/r/s/m)? | 1
next | übernächste(n/r/s/m)? | 2
this | diese(n/r/s/m)?; laufende(n/r/s/m)?; heurige(n/r/s/m)?; aktuelle(n/r/s/m)?; derzeitige(n/r/s/m)?; gegenwärtige(n/r/s/m)? | 0
same | gleiche(n/r/s/m)?; selbe(n/r/s/m)?; desselben; demselben; derselben; dasselbe; dieselbe | 0
dayword | vorgestern | -2
dayword | gestern | -1
dayword | heute; heut | 0
dayword | übermorgen | 2
morning | morgen | 1
dayadjective | vorgestrige(n/r/s/m)? | -2
dayadjective | gestrige(n/r/s/m)? | -1
dayadjective | heutige(n/r/s/m)? | 0
dayadjective | morgige(n/r/s/m)? | 1
dayadjective | übermorgige(n/r/s/m)? | 2
priorday | Vortag(es/s/e)?; Tag zuvor; Tag davor; Tag vorher | -1
priorday | Folgetag(es/s/e)?; Tag darauf; Tag danach; darauffolgenden Tag; folgenden Tag; nächsten Tag; Tag später | 1
prioryear | Vorjahr(es/s/e)? | -1
prioryear | Vorvorjahr(es/s/e)? | -2
prioryear | Folgejahr(es/s/e)? | 1
thisyear | heuer | 0

# every …
frequency | täglich(e/en/er/es/em)?; tagtäglich(e/en/er/es/em)?; alltäglich(e/en/er/es/em)? | P1D
frequency | wöchentlich(e/en/er/es/em)?; allwöchentlich(e/en/er/es/em)? | P1W
frequency | vierzehntäglich(e/en/er/es/em)?; 14-täglich(e/en/er/es/em)?; vierzehntägig(?!\w); 14-tägig(?!\w) | P2W
frequency | monatlich(e/en/er/es/em)?; allmonatlich(e/en/er/es/em)? | P1M
frequency | vierteljährlich(e/en/er/es/em)?; quartalsweise | P3M
frequency | halbjährlich(e/en/er/es/em)? | P6M
frequency | jährlich(e/en/er/es/em)?; alljährlich(e/en/er/es/em)? | P1Y
frequency | stündlich(e/en/er/es/em)? | PT1H
frequency | minütlich(e/en/er/es/em)? | PT1M
frequency | werktags; wochentags; an Werktagen; unter der Woche | P1D
frequency | zweijährlich(e/en/er/es/em)? | P2Y
frequency | feiertags; an Feiertagen | XXXX-XX-XX
every | jede(n/r/s/m)?; jeweils jede(n/r/s/m)? | 1

# now, then, soon
present | jetzt; derzeit; zurzeit; zur Zeit; momentan; gegenwärtig; heutzutage; derzeitig; im Moment; im Augenblick; augenblicklich; zum jetzigen Zeitpunkt; zum gegenwärtigen Zeitpunkt; in diesen Tagen; dieser Tage; aktuell(?! \w+[te]n\b) | PRESENT_REF
recent | kürzlich; jüngst; unlängst; neulich; vor [Kk]urzem; seit [Kk]urzem; vor kurzer Zeit; seit kurzer Zeit; vor nicht allzu langer Zeit; letztens; neuerdings; in jüngster Zeit; in letzter Zeit; in der letzten Zeit; in jüngerer Zeit; in jüngster Vergangenheit; in der jüngsten Vergangenheit; erst kürzlich | PAST_REF
past | zu dieser Zeit(?= (war/hatte/waren/hatten/wurde)); damals; seinerzeit; dereinst; einst; früher(?= (war/hatte/galt/wurde)); in der Vergangenheit; vor langer Zeit; vor [Ll]angem; vor geraumer Zeit; vor einiger Zeit; zu jener Zeit; zu dieser Zeit(?= noch); ehedem; vormals | PAST_REF
formeradjective | ehemals; ehemalige(n/r/s/m)?; frühere(n/r)?(?=\s[A-ZÄÖÜ]\w+); damalige(n/r/s/m)?; einstige(n/r/s/m)?; vormalige(n/r/s/m)? | PAST_REF
soon | bald; demnächst; in Kürze; in [Bb]älde; alsbald; in naher Zukunft; in absehbarer Zeit; in nächster Zeit; in der nächsten Zeit | FUTURE_REF
futureadjective | zukünftig(e/en/er/es/em)?; bevorstehenden Zukunft | FUTURE_REF
currentadjective | heutige(n/r/s/m)?; derzeitige(n/r/s/m)?; jetzige(n/r/s/m)?; gegenwärtige(n/r/s/m)?; momentane(n/r/s/m)? | PRESENT_REF

# holidays: day and month, E days from Easter, O from Orthodox Easter, A from the fourth Sunday of Advent, N nth weekday of a month
holiday | Neujahr(s)?; Neujahrstag(es/s)? | 01-01
holiday | Heilige(n)? Drei Könige(n)?; Dreikönigstag(es/s)?; Dreikönig; Epiphanias; Epiphanie | 01-06
holiday | Mariä Lichtmess; Maria Lichtmess; Lichtmess | 02-02
holiday | Altjahr(es)?tag(es/s)?; Altjahr(es)?abend(s)? | 12-31
holiday | Sebastianitag(es/s)?; Sebastiani | 01-20
holiday | Mariä Verkündigung; Maria Verkündigung | 03-25
holiday | Sommersonnenwende | 06-21
holiday | Johanni | 06-24
holiday | Mariä Geburt | 09-08
holiday | Weltspartag(es/s)? | 10-31
holiday | Luciatag(es/s)? | 12-13
holiday | Thomastag(es/s)? | 12-21
holiday | Schmutzige(n/r)? Donnerstag | E-52
holiday | Faschingssamstag(s)? | E-50
holiday | Faschingssonntag(s)?; Fastnachtssonntag(s)? | E-49
holiday | Faschingsmontag(s)?; Fastnachtsmontag(s)? | E-48
holiday | Pfingstsamstag(s)? | E+48
holiday | Christkönigssonntag(s)? | A-28
holiday | Kirchweihsonntag(s)?; Kirchtagssonntag(s)? | N3.7.10
holiday | Valentinstag(es/s)? | 02-14
holiday | Weltfrauentag(es/s)?; Internationalen Frauentag(es/s)?; Frauentag(es/s)? | 03-08
holiday | Weiberfastnacht; Unsinnige(n/r)? Donnerstag | E-52
holiday | Rosenmontag(es/s)? | E-48
holiday | Faschingsdienstag(es/s)?; Fastnachtsdienstag(es/s)? | E-47
holiday | Aschermittwoch(s)? | E-46
holiday | Palmsonntag(es/s)? | E-7
holiday | Gründonnerstag(es/s)? | E-3
holiday | Karfreitag(es/s)? | E-2
holiday | Karsamstag(es/s)? | E-1
holiday | Ostersonntag(es/s)?; Ostern; Osterfest(es/s)? | E+0
holiday | Ostermontag(es/s)? | E+1
holiday | Osterwochenende(s)? | E+0
holiday | Pfingstwochenende(s)? | E+49
holiday | Dreifaltigkeitssonntag(s)? | E+56
holiday | Herz-Jesu-Sonntag(s)? | E+70
holiday | Josefitag(s)?; Josefstag(es/s)?; Josefi | 03-19
holiday | Weltaidstag(es/s)?; Welt-Aids-Tag(es/s)? | 12-01
holiday | (Internationale(n/r)? )?Tag(es/s)? der Pressefreiheit | 05-03
holiday | (Internationale(n/r)? )?Tag(es/s)? der Menschenrechte | 12-10
holiday | (Internationale(n/r)? )?Tag(es/s)? der Kinderrechte; Weltkinderrechtstag(es/s)? | 11-20
holiday | Weltflüchtlingstag(es/s)? | 06-20
holiday | Weltwassertag(es/s)? | 03-22
holiday | Weltgesundheitstag(es/s)? | 04-07
holiday | Welternährungstag(es/s)? | 10-16
holiday | Holocaust-Gedenktag(es/s)? | 01-27
holiday | Tag(es/s)? der Befreiung | 05-08
holiday | Peter und Paul | 06-29
holiday | Barbaratag(es/s)? | 12-04
holiday | Weißen Sonntag | E+7
holiday | Christi Himmelfahrt; Himmelfahrtstag(es/s)?; Vatertag(es/s)? | E+39
holiday | Pfingstsonntag(es/s)?; Pfingsten; Pfingstfest(es/s)? | E+49
holiday | Pfingstmontag(es/s)? | E+50
holiday | Fronleichnam(s)?; Fronleichnamstag(es/s)? | E+60
holiday | Orthodoxe(n)? Ostern | O+0
holiday | Tag(es/s)? der Arbeit; Maifeiertag(es/s)? | 05-01
holiday | Muttertag(es/s)? | N2.7.5
holiday | Europatag(es/s)? | 05-09
holiday | Johannistag(es/s)? | 06-24
holiday | Mariä Himmelfahrt; Maria Himmelfahrt; (Hoch/Hohe[nr]? /Große[nr]? )(unser)?[Ff]rauentag(es/s)?; Hochunserfrauentag(es/s)?; Ferragosto | 08-15
holiday | Georgi(tag/tages)?; Georgstag(es/s)? | 04-23
holiday | Jakobi(tag/tages)?; Jakobstag(es/s)? | 07-25
holiday | Michaeli(tag/tages)? | 09-29
holiday | Leonhardi(tag/tages)? | 11-06
holiday | Kathreintag(es/s)? | 11-25
holiday | Befreiungstag(es/s)?(?= (Italiens/in Italien)) | 04-25
holiday | Tag der Deutschen Einheit; Tag der deutschen Einheit | 10-03
holiday | Erntedankfest(es/s)?; Erntedanksonntag(s)? | N1.7.10
holiday | (Österreichische(n)? )?Nationalfeiertag(es/s)?(?= (in Österreich/Österreichs)) | 10-26
holiday | Reformationstag(es/s)?; Halloween | 10-31
holiday | Allerheiligen | 11-01
holiday | Allerseelen | 11-02
holiday | Martinstag(es/s)?; Martini | 11-11
holiday | Volkstrauertag(es/s)? | A-35
holiday | Buß- und Bettag(es/s)? | A-32
holiday | Totensonntag(es/s)?; Ewigkeitssonntag(es/s)? | A-28
holiday | (erste(n/r)?/1\.) Advent(s)?; (erste(n/r)?/1\.) Advents?sonntag | A-21
holiday | (zweite(n/r)?/2\.) Advent(s)?; (zweite(n/r)?/2\.) Advents?sonntag | A-14
holiday | (dritte(n/r)?/3\.) Advent(s)?; (dritte(n/r)?/3\.) Advents?sonntag | A-7
holiday | (vierte(n/r)?/4\.) Advent(s)?; (vierte(n/r)?/4\.) Advents?sonntag | A+0
holiday | Nikolausabend(s)? | 12-05
holiday | Nikolaustag(es/s)?; Nikolo | 12-06
holiday | Mariä Empfängnis; Maria Empfängnis | 12-08
holiday | Heiligabend(s)?; Heilige(n/r)? Abend(s)?; Weihnachtsabend(s)? | 12-24
holiday | Weihnachten; Weihnachtstag(es/s)?; Christtag(es/s)?; (erste(n/r)?/1\.) Weihnachtstag(es/s)?; (erste(n/r)?/1\.) Weihnachtsfeiertag(es/s)?; Weihnachtsfest(es/s)? | 12-25
holiday | (zweite(n/r)?/2\.) Weihnachtstag(es/s)?; (zweite(n/r)?/2\.) Weihnachtsfeiertag(es/s)?; Stephanitag(es/s)?; Stefanitag(es/s)?; Stephanstag(es/s)? | 12-26
holiday | Silvester(s)?; Silvesterabend(s)?; Silvesternacht; Silvestertag(es/s)? | 12-31
holiday | Thanksgiving | N4.4.11

# verbs that tell the tense where no parser does; words that only look like one
no_verb | heute; nächste(n)?; letzte(n)?; erste(n)?; zweite(n)?; dritte(n)?; vierte(n)?; fünfte(n)?; gute(n)?; weite(n)?; alte(n)?; späte(n)?; rechte(n)?; bekannte(n)?; genannte(n)?; gesamte(n)?; meisten; besten; stärksten; größten; wichtigsten; ältesten; jüngsten; leichte(n)?; schlechte(n)?; geplante(n)?; nicht; jetzt; selbst; sonst; derzeit; fast; statt; seit; mit; bereits; zuletzt; erst; dort; laut; überhaupt; damit; samt; tot; rot; gut; weit; acht; anlässlich; weshalb; halt; bunte(n)?; hätte(n)?; könnte(n)?; müsste(n)?; erwartete(n)?; breite(n)?; konkrete(n)?; ranghöchste(n)?
past_verb | war(en)?; wurde(n)?; hatte(n)?; kam(en)?; ging(en)?; fand(en)?; gab(en)?; traf(en)?; sprach(en)?; nahm(en)?; stand(en)?; lag(en)?; blieb(en)?; schlug(en)?; starb(en)?; rief(en)?; fiel(en)?; begann(en)?; zog(en)?; hielt(en)?; schrieb(en)?; ließ(en)?; lief(en)?; verlor(en)?; gewann(en)?; stieg(en)?; trat(en)?; sah(en)?; schoss(en)?; erschien(en)?; betrug(en)?; flog(en)?; fuhr(en)?; entschied(en)?; griff(en)?; lud(en)?; trug(en)?; verließ(en)?; bot(en)?; bat(en)?; wies(en)?; warf(en)?; drang(en)?; entstand(en)?; sank(en)?; floh(en)?; schied(en)?; empfing(en)?; erhielt(en)?; beschloss(en)?; brach(en)?; verbot(en)?; unterschrieb(en)?; hieß(en)?; saß(en)?; las(en)?; wuchs(en)?; erfuhr(en)?; ergab(en)?; rang(en)?; gelang(en)?; verschwand(en)?; befand(en)?; entging(en)?; verging(en)?; bekam(en)?; schuf(en)?; mied(en)?; vertrat(en)?; überfiel(en)?; besprach(en)?; versprach(en)?; verlieh(en)?; schien(en)?; zwang(en)?; wollte(n)?; konnte(n)?; musste(n)?; durfte(n)?; einst; [a-zäöüß]\w+[^e\W_aiouäöü]te(n)?; [a-zäöüß]\w+(el/er/ier/et/ig/eu)te(n)? | past
reporting_verb | sagt; berichtet(?! wird); berichten; meldet; melden; schreibt; schreiben; teilt; erklärt; bestätigt; betont; fordert; kritisiert; warnt; zitiert; heißt; spricht; kündigt; meint | past
perfect_verb | hat; haben; habe; hätte(n)?; ist; sind; sei(en)?; wäre(n)? | perfect
participle | (an/auf/aus/ab/bei/ein/vor/zu/nach/mit/fest/statt/zurück/weiter/hin/her/um/durch/über/unter/wieder/teil/bekannt/fort/los/dar/her/zusammen/frei)?ge(?!gen)(?!stern)(?!lten)(?!ben)(?!hen)(?!nau)(?!meinsam)\w{3,}(t/en); [a-zäöüß]\w{2,}iert; (be/ent/er/ver/zer/unter/über)\w{3,}(t/en)(?= (hat/haben/habe/worden/wurde/wurden/ist/sind/wird/werden)\b); worden; gewesen; geplant | participle
future_verb | wird; werden; werde; soll; sollen; will; wollen; dürfte(n)?; möchte(n)?; sollte(n)?; würde(n)? | future
present_verb | findet; finden; beginnt; beginnen; steht; stehen; gibt; kommt; kommen; tritt; trifft; treffen; läuft; endet; enden; startet; starten; stattfindet; stattfinden; erfolgt; muss; müssen; kann; können; darf; dürfen; geht; bleibt; bleiben; lädt; laden; reist; reisen; bekommen; bekommt; übernimmt; gilt; gelten; heißt; zeigt; zeigen; wählt; wählen; entscheidet; gastiert; plant; planen; erwartet | present
# small classes for single rules
priorunit | Vormonat(es/s)? | M
priorunit | Vorwoche | W
priorunit | Vorquartal(s)? | Q
priorunit | Vorjahreszeitraum(s)?; Vorjahresmonat(s)?; Vorjahresquartal(s)? | Y
decadeword | Nuller; nuller | 00
decadeword | Zwanziger; zwanziger | 20
decadeword | Dreißiger; dreißiger; Dreissiger | 30
decadeword | Vierziger; vierziger | 40
decadeword | Fünfziger; fünfziger | 50
decadeword | Sechziger; sechziger | 60
decadeword | Siebziger; siebziger | 70
decadeword | Achtziger; achtziger | 80
decadeword | Neunziger; neunziger | 90
yesterdayadjective | vorgestrige(n/r/s/m)? | -2
yesterdayadjective | gestrige(n/r/s/m)? | -1
yesterdayadjective | morgige(n/r/s/m)? | 1
daylight | Morgen; Vormittag | MO
daylight | Nachmittag(s)? | AF
daylight | Abend(s)? | EV
night | Nacht; Nachtstunden | NI
parthours | Morgenstunden; Vormittagsstunden | MO
parthours | Mittagsstunden | MI
parthours | Nachmittagsstunden | AF
parthours | Abendstunden | EV
parthours | Nachtstunden | NI
eveningof | Vormittags; Morgens | MO
eveningof | Nachmittags | AF
eveningof | Abends | EV
hour | 2[0-4]; 1\d; 0?\d | =
minute | [0-5]\d | =
# times of the clock without their word mostly end in 0 or 5
fiveminute | [0-5][05] | =
twodigithour | 2[0-3]; 1\d; 0\d | =
hourword | eins; ein | 1
hourword | zwei | 2
hourword | drei | 3
hourword | vier | 4
hourword | fünf | 5
hourword | sechs | 6
hourword | sieben | 7
hourword | acht | 8
hourword | neun | 9
hourword | zehn | 10
hourword | elf | 11
hourword | zwölf | 12
clockunit | Stunde(n)? | TH
clockunit | Minute(n)? | TM
clockunit | Sekunde(n)? | TS
perunit | Sekunde | TS
perunit | Minute | TM
perunit | Stunde | TH
perunit | Tag | D
perunit | Woche | W
perunit | Monat | M
perunit | Quartal | Q
perunit | Jahr | Y
monthyear | Monat | M
monthyear | Jahr | Y
worktime | Stunden | TH
worktime | Tage(n)? | D
worktime | Wochen | W
worktime | Monate(n)? | M
worktime | Jahre(n)? | Y
unitprefix | sekunden | TS
unitprefix | minuten | TM
unitprefix | stunden | TH
unitprefix | tage | D
unitprefix | wochen | W
unitprefix | monate | M
unitprefix | jahre | Y
unitprefix | jahrzehnte | DE
unitprefix | jahrhunderte | CE
plainnumber | \d+ | =
bc | \b | yes

# what comes in a beat: "im Stundentakt", "im Zweijahresrhythmus"
beat | Stundentakt; Stundenrhythmus; 60-Minuten-Takt | PT1H
beat | Halbstundentakt; 30-Minuten-Takt | PT30M
beat | Viertelstundentakt; 15-Minuten-Takt; Viertelstunden-Takt | PT15M
beat | Minutentakt; Minuten-Takt | PT1M
beat | Tagesrhythmus; Tagestakt | P1D
beat | Wochenrhythmus; Wochentakt | P1W
beat | 14-Tage-Rhythmus; Zwei-Wochen-Rhythmus; Zweiwochenrhythmus | P2W
beat | Monatsrhythmus; Monatstakt | P1M
beat | Jahresrhythmus; Jahrestakt | P1Y
beat | Zweijahresrhythmus; Zwei-Jahres-Rhythmus; Zweijahrestakt | P2Y
beat | Dreijahresrhythmus; Drei-Jahres-Rhythmus | P3Y
beat | Vierjahresrhythmus; Vier-Jahres-Rhythmus | P4Y
beat | Fünfjahresrhythmus; Fünf-Jahres-Rhythmus | P5Y

# what ends in a dot without ending a sentence
abbreviation | Dr; Prof; Nr; Str; St; Hl; hl; bzw; ca; etc; usw; evtl; ggf; inkl; Mio; Mrd; Tel; Art; Abs; Bd; Jh; Chr; Hrsg; vgl; Sog; sog; Mag; Ing; Dipl; Fr; Hr; Jan; Feb; Mrz; Apr; Jun; Jul; Aug; Sep; Sept; Okt; Nov; Dez; Mo; Di; Mi; Do; Sa; So; z\.\s?B; d\.\s?h; u\.\s?a; geb; gest; verh; Std; Min; Kap; Anm; d | .
dayordinal | ersten; erste | 1
dayordinal | zweiten | 2
dayordinal | dritten | 3
dayordinal | vierten | 4
dayordinal | fünften | 5
dayordinal | sechsten | 6
dayordinal | siebten; siebenten | 7
dayordinal | achten | 8
dayordinal | neunten | 9
dayordinal | zehnten | 10
dayordinal | elften | 11
dayordinal | zwölften | 12
dayordinal | zwanzigsten | 20
dayordinal | dreißigsten | 30
dayordinal | einunddreißigsten | 31
nthday | ersten; erste; 1\. | 1
nthday | zweiten; zweite; 2\. | 2
nthday | dritten; dritte; 3\. | 3
nthday | vierten; vierte; 4\. | 4
nthday | letzten; letzte | -1
halfphase | ersten; erste; 1\. | START
halfphase | zweiten; zweite; 2\. | END
monthstem | Januar; Jänner | 1
monthstem | Februar; Feber | 2
monthstem | März | 3
monthstem | April | 4
monthstem | Mai | 5
monthstem | Juni | 6
monthstem | Juli | 7
monthstem | August | 8
monthstem | September | 9
monthstem | Oktober | 10
monthstem | November | 11
monthstem | Dezember | 12
threedigits | \d{3} | =
beforechrist | v\.\s?Chr\.?; vor Christus; vor Christi Geburt; vor unserer Zeitrechnung | yes
tagsword | tags zuvor; tags davor | -1
tagsword | tags darauf; tags danach | 1
weekdaystem | montag | 1
weekdaystem | dienstag | 2
weekdaystem | mittwoch | 3
weekdaystem | donnerstag | 4
weekdaystem | freitag | 5
weekdaystem | samstag; sonnabend | 6
weekdaystem | sonntag | 7
partsglued | morgens; vormittags | MO
partsglued | mittags | MI
partsglued | nachmittags | AF
partsglued | abends | EV
partsglued | nachts | NI
weekdayplural | Montagen | 1
weekdayplural | Dienstagen | 2
weekdayplural | Mittwochen | 3
weekdayplural | Donnerstagen | 4
weekdayplural | Freitagen | 5
weekdayplural | Samstagen; Sonnabenden | 6
weekdayplural | Sonntagen | 7
sameunit | Jahr | Y
sameunit | Monat | M
sameunit | Woche | W
yearadjective | diesjährig(e/en/er/es/em); heurig(e/en/er/es/em) | 0
yearadjective | letztjährig(e/en/er/es/em); vorjährig(e/en/er/es/em) | -1
yearadjective | nächstjährig(e/en/er/es/em) | 1
quarterglued | Auftakt; Start; Eröffnungs | 1
quarterglued | Schluss | 4
quarterdigit | [1-4] | =
# minutes before and after the hour that is named: "halb drei", "Viertel vor drei"
quarterof | halb | -30
quarterof | viertel vor; Viertel vor; drei viertel; dreiviertel | -15
quarterof | viertel nach; Viertel nach | 15
quarterof | fünf vor | -5
quarterof | fünf nach | 5
quarterof | zehn vor | -10
quarterof | zehn nach | 10
quarterof | zwanzig vor | -20
quarterof | zwanzig nach | 20
quarterof | fünf vor halb | -35
quarterof | fünf nach halb | -25
# what lasts for years, and who holds something for years: "20-jähriges Bestehen", but "der 20-jährige Student"
longthing | (\w+-)?(Bestehen/Jubiläum\w*/Bestandsjubiläum\w*/Wiederkehr/\w*[Kk]rieg\w*/\w*[Hh]aft\w*/\w*[Ss]trafe\w*/Amtszeit\w*/\w*[Tt]ätigkeit/Mitgliedschaft/\w*[Zz]usammenarbeit/Laufzeit\w*/Pause/\w*[Dd]ienst\w*/Geschichte/Erfahrung\w*/\w*[Vv]erhandlungen/\w*[Ss]treit\w*/Ehe/\w*[Hh]errschaft/\w*[Zz]eit/Frist/\w*[Vv]ertrag\w*/\w*[Aa]usbildung/\w*[Ss]perre/\w*[Pp]lan\w*/\w*[Aa]bkommen/\w*[Kk]onflikt\w*/Arbeit/Karriere/\w*[Aa]nleihe\w*/\w*[Pp]roblem\w*/Waffenruhe/Tradition/Reise/Suche/Flucht/Verspätung/\w*[Ee]xil\w*/\w*[Bb]esatzung/\w*[Rr]egierung\w*/Präsidentschaft/Garantie/\w*[Pp]rojekt\w*/\w*[Pp]rozess\w*/\w*[Ss]tudie\w*/\w*[Bb]ann\w*/\w*[Pp]eriode/\w*[Mm]andat\w*/\w*[Gg]efangenschaft/Engagement\w*/Kampf\w*/Aufenthalt\w*/Beziehung\w*/Freundschaft/Partnerschaft/Umbau\w*/Renovierung/Untersuchung\w*/Ermittlung\w*/Belagerung/Diktatur/Durststrecke) | =
longperson | [\w-]+(er/ern/ers/erin/erinnen/or/ors/oren/orin/ent/enten/entin/ant/anten/antin/ist/isten/istin/innen/mann/frau/eur/glied/glieder/partei/in); [\w-]*([Cc]hef/[Cc]hefin/[Kk]anzler/[Ff]reund/[Ff]reundin) | =
# "eine gute Stunde", "ein knappes Jahr"; the half of one
aboutone | (eine/einer/ein/einem/einen/eines) gute[nrsm]? | APPROX
aboutone | (eine/einer/ein/einem/einen/eines) knappe[nrsm]? | LESS_THAN
halfword | halbe[nrsm]? | 0.5
# whose age is told with "ab", "unter", "von … bis … Jahren"
agedpeople | [\w-]*(Kinder/kinder)n?; Jugendlichen?; (Burschen/Buben/Mädchen/Erwachsenen?/Menschen/Personen/Leuten?/Frauen/Männern?/Senioren/Bürgern?/Bürgerinnen/Schülern?/Schülerinnen/Studenten/Spielern?/Teilnehmern?/Sportlern?/Jungbürgern?/Mitgliedern?/Wählern?/Babys/Säuglingen?/Teenagern?/Patienten/Interessierten?/Jungen); alle | =
# tens of a decade written without the century
tensyear | [1-9]0 | =
