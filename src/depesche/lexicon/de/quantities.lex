# Numbers, units, bounds. Columns and kinds: lexicon/numbers.py
@ kind | words | value
decimal | comma |
number | null | 0
number | ein; eine; einen; einem; einer; eines; eins | 1
number | zwei; zwo; beide; beiden | 2
number | drei; dreien | 3
number | vier | 4
number | fünf | 5
number | sechs; sech | 6
number | sieben; sieb | 7
number | acht | 8
number | neun | 9
number | zehn | 10
number | elf | 11
number | zwölf | 12
number | zwanzig | 20
number | dreißig; dreissig | 30
number | vierzig | 40
number | fünfzig | 50
number | sechzig | 60
number | siebzig | 70
number | achtzig | 80
number | neunzig | 90
number | anderthalb; eineinhalb | 1.5
number | zweieinhalb | 2.5
number | dreieinhalb | 3.5
scale | hundert | 100
scale | tausend; Tsd | 1000
scale | Million; Millionen; Mio; Mill; million | 1000000
scale | Milliarde; Milliarden; Mrd; Md | 1000000000
scale | Billion; Billionen; Bio | 1000000000000
scale | Dutzend | 12
joiner | und |
list | und; oder; sowie; bzw.; beziehungsweise |
fraction | Hälfte; halb; halbe; halben | 0.5
fraction | Drittel; drittel; Dritteln; Drittels | 0.3333
fraction | Viertel; viertel; Vierteln; Dreiviertel | 0.25
fraction | Fünftel; Fünfteln | 0.2
fraction | Sechstel; Sechsteln | 0.1667
fraction | Siebtel; Siebteln | 0.1429
fraction | Achtel; Achteln | 0.125
fraction | Neuntel; Neunteln | 0.1111
fraction | Zehntel; Zehnteln | 0.1
# how many times as much: verbs and nouns by their dictionary form, phrases as they are written
factor | halbieren; Halbierung; halb so | 0.5
factor | verdoppeln; Verdopplung; Verdoppelung; Doppelte; Zweifache; doppelt so; zweimal so | 2
factor | verdreifachen; Verdreifachung; Dreifache; dreimal so | 3
factor | vervierfachen; Vervierfachung; Vierfache; viermal so | 4
factor | verfünffachen; Verfünffachung; Fünffache; fünfmal so | 5
factor | versechsfachen; Sechsfache; sechsmal so | 6
factor | versiebenfachen; Siebenfache; siebenmal so | 7
factor | verachtfachen; Achtfache; achtmal so | 8
factor | verzehnfachen; Verzehnfachung; Zehnfache; zehnmal so | 10
factor | verzwanzigfachen; Zwanzigfache; zwanzigmal so | 20
factor | verhundertfachen; Hundertfache; hundertmal so | 100
# "jeder dritte Österreicher": one in three
every | jeder; jede; jedes; jedem; jeden |
ordinal | zweite; zweiter; zweites; zweitem; zweiten | 2
ordinal | dritte; dritter; drittes; drittem; dritten | 3
ordinal | vierte; vierter; viertes; viertem; vierten | 4
ordinal | fünfte; fünfter; fünftes; fünftem; fünften | 5
ordinal | sechste; sechster; sechstes; sechstem; sechsten | 6
ordinal | siebente; siebenter; siebentes; siebenten; siebte; siebter; siebtes; siebten | 7
ordinal | achte; achter; achtes; achtem; achten | 8
ordinal | neunte; neunter; neuntes; neuntem; neunten | 9
ordinal | zehnte; zehnter; zehntes; zehntem; zehnten | 10
ordinal | zwölfte; zwölfter; zwölften | 12
ordinal | zwanzigste; zwanzigster; zwanzigsten | 20
ordinal | hundertste; hundertster; hundertsten | 100
ordinal | tausendste; tausendster; tausendsten | 1000
vague | Dutzende; dutzende; Dutzenden; Dutzender | 24..99
vague | Hunderte; hunderte; Hunderten; hunderten; Hunderter; hunderter | 200..999
vague | Tausende; tausende; Tausenden; tausenden; Tausender; tausender | 2000..9999
vague | Zehntausende; zehntausende; Zehntausenden; zehntausenden; Zehntausender; zehntausender | 20000..99999
vague | Hunderttausende; hunderttausende; Hunderttausenden; hunderttausenden; Hunderttausender; hunderttausender | 200000..999999
vague | Millionen; Abermillionen | 2000000..99999999
vague | Milliarden | 2000000000..99000000000
vague | mehrere; mehreren; mehrerer; einige; einigen; einiger | 3..9
vague | zahlreiche; zahlreichen; viele; vielen | 10..99
vague | etliche; etlichen | 5..50
vague | wenige; wenigen | 2..5
vague | ein paar; Ein paar | 2..9
# currencies (ISO 4217)
unit | Dollar; US-Dollar; $; US-$; USD; Dollars | USD
unit | Euro; €; EUR; Euros; Cent | EUR
unit | Pfund; £; GBP | GBP
unit | Yen; ¥ | JPY
unit | Rubel | RUB
unit | Franken; CHF; Fr | CHF
unit | Yuan; Renminbi | CNY
unit | Rupie; Rupien | INR
unit | Won | KRW
unit | Real; Reais | BRL
unit | Peso; Pesos | MXN
unit | Lira; Lire | TRY
unit | Schekel | ILS
unit | Krone; Kronen | SEK
unit | Zloty; Złoty | PLN
unit | Forint | HUF
unit | Griwna; Hrywnja | UAH
unit | Mark; D-Mark; DM | DEM
unit | Schilling | ATS
unit | Rial | IRR
unit | Dinar | IQD
unit | Rand | ZAR
unit | Baht | THB
# measures
unit | Prozent; %; v.H. | %
unit | Prozentpunkt; Prozentpunkte; Prozentpunkten | pp
unit | Promille; ‰ | ‰
unit | Kilometer; Kilometern; km | km
unit | Meter; Metern; m | m
unit | Zentimeter; Zentimetern; cm | cm
unit | Seemeile; Seemeilen | nmi
unit | Meile; Meilen | mi
unit | Quadratkilometer; Quadratkilometern; km²; qkm | km²
unit | Quadratmeter; Quadratmetern; m² | m²
unit | Hektar; ha | ha
unit | Kubikmeter; Kubikmetern; m³ | m³
unit | Liter; Litern | l
unit | Tonne; Tonnen; t | t
unit | Kilogramm; Kilo; kg | kg
unit | Gramm; g | g
unit | Barrel; Barrels; Fass | bbl
unit | Grad; °C | °C
unit | Megawatt; MW | MW
unit | Gigawatt; GW | GW
unit | Kilowattstunde; Kilowattstunden; kWh | kWh
unit | Kilotonne; Kilotonnen | kt
unit | Stundenkilometer; Stundenkilometern; km/h | km/h
unit | Punkt; Punkte; Punkten | points
about | rund; etwa; an die; so um die; ca; ca.; circa; zirka; ungefähr; um die; gegen; schätzungsweise; annähernd |
below | fast; knapp; beinahe; nahezu |
more | über; mindestens; wenigstens; mehr als; gut; weit über; mehr |
most | bis zu; höchstens; maximal; unter; weniger als; weniger; bis |
range | bis; und |
counted | Mann; Stück; Person; Personen |
from | von |
to | auf |
by | um |
change | steigen; ansteigen; erhöhen; wachsen; anwachsen; zunehmen; ausbauen; ausweiten; anheben; aufstocken; steigern; klettern; hochfahren; vergrößern; zulegen; verteuern; aufblähen; senken; absenken; sinken; absinken; fallen; zurückgehen; abnehmen; schrumpfen; einbrechen; verringern; vermindern; verkleinern; reduzieren; kürzen; zurückfahren; drosseln; drücken; begrenzen; beschränken; streichen; einschränken; verbilligen; abbauen; verdoppeln; verdreifachen; vervierfachen; halbieren; verfünffachen; versechsfachen; versiebenfachen; verachtfachen; verzehnfachen; verzwanzigfachen; verhundertfachen; Halbierung; Verdopplung; Verdoppelung; Verdreifachung; Vervierfachung; Verfünffachung; Verzehnfachung; Anstieg; Steigerung; Erhöhung; Zunahme; Ausweitung; Aufstockung; Wachstum; Zuwachs; Rückgang; Senkung; Verringerung; Kürzung; Reduzierung; Reduktion; Abnahme; Einbruch; sollen; wollen; künftig; geplant |
open | sollen; wollen; werden; können; müssen; dürfen; mögen; möchten |
target | künftig |
current | derzeit; aktuell; momentan; gegenwärtig; jetzt; heute; bislang; derzeitig; bisher |
former | früher; zuvor; damals; einst; ursprünglich; vorher; Vorjahr; Vorjahres |
not_after | Artikel; Paragraf; Paragraph; §; Platz; Nummer; Nr.; Nr; Kapitel; Resolution; Absatz; Seite; Liga; Rang; Boeing; Airbus; Uhr; Jahr; Kanal; Halle; Gruppe; Gate; Tor; Zimmer; Haus; Hausnummer; Telefon; Tel |
not_before | Uhr; Januar; Februar; März; April; Mai; Juni; Juli; August; September; Oktober; November; Dezember; Jänner; Feber |
time_unit | Mal; Montag; Dienstag; Mittwoch; Donnerstag; Freitag; Samstag; Sonntag; Wochenende; Zeit; Zeiten; Jahr; Jahre; Jahren; Jahres; Monat; Monate; Monaten; Woche; Wochen; Tag; Tage; Tagen; Stunde; Stunden; Minute; Minuten; Sekunde; Sekunden; Jahrzehnt; Jahrzehnte; Jahrzehnten; Jahrhundert; Jahrhunderte |
between | zwischen |
partitive | von; vom; an |
measure_verb | betragen; kosten; wiegen; messen; umfassen; erreichen; ausmachen; zählen; verlieren; gewinnen; überschreiten; übersteigen |
# people counted in events
dead | Tote; Toter; Toten; Todesopfer; Todesopfern; Leiche; Leichen; Getötete; Gefallene; Gefallener; Todesfall; Todesfälle; Ermordete; Leichname |
injured | Verletzte; Verletzter; Verletzten; Verwundete; Verwundeten; Verwundeter; Schwerverletzte; Schwerverletzten; Leichtverletzte |
arrested | Festnahme; Festnahmen; Verhaftung; Verhaftungen; Festgenommene; Festgenommenen; Verhaftete; Inhaftierte; Gefangene; Häftlinge |
crowd | Demonstrant; Demonstranten; Demonstrantinnen; Demonstrierende; Demonstrierenden; Protestierende; Kundgebungsteilnehmer; Streikende; Teilnehmer; Gegendemonstranten |
dead_verb | töten; sterben; umkommen; erschießen; ermorden; umbringen; fallen; ertrinken; hinrichten; Leben; verbrennen; massakrieren; exekutieren; tot |
injured_verb | verletzen; verwunden; verletzt; verwundet |
arrested_verb | festnehmen; verhaften; inhaftieren; einsperren; abführen |
crowd_verb | demonstrieren; protestieren; streiken; marschieren; versammeln; Straße; ziehen; teilnehmen; beteiligen |
mass | t; kg; g; bbl; l; m³; MW; GW; kWh |
since | seit; bis; Jahr; Jahre; Jahres; ab |
count_noun | Zahl; Anzahl; Gesamtzahl; Menge |
comparing | mehr; weniger; höher; niedriger; besser; schlechter |
estimate | beziffern; schätzen; veranschlagen; taxieren; berechnen; einschätzen |
compared | als; wie; gegenüber; statt; nach |
part_of_whole | zur |
more_of_it | weitere; weiteren; weiterer; andere; anderen; dagegen; mehr; weniger |
measure_noun | Volumen; Höhe; Wert; Umfang; Summe; Niveau; Größe; Länge; Betrag; Stand; Entfernung; Gewicht |
