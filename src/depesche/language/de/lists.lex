# Word lists that the German rules ask for.
#   times       nouns that say when something happens, as they stand behind a preposition ("am Abend", "in der Nacht"), small letters
#   motion      ends of verbs that make their perfect with "sein" and have no passive ("zurückkehren" by kehren)
#   fights      beginnings of the last part of compounds that name fighting ("Wahlkampf")
#   peaceful    what stands before them where nobody is hit
#   adjectives  old participles that are adjectives of their own by now
#   one body    what stands behind a plural that is the name of one body ("Reporter ohne Grenzen")
#   joins       conjunctions that make two nouns one constituent
#   facts       words for a thing or a fact: beside somebody who does things they are what is done
#   oblique relatives  relative pronouns that are no nominative
#   feminine obliques  articles that before a feminine singular are genitive or dative
#   feminine names  names of states and bodies that are feminine: behind "der" no nominative, small letters
#   with genitive  verbs with an object and a genitive that says what of
#   with dative  verbs that have somebody in the dative and nobody in the accusative
#   unstressed  prefixes that stay with their verb
#   parted too  prefixes that stay with some verbs
#   of verbs    those of the unstressed that make no adjectives of their own ("umstritten")
#   doers       prepositions of who does it, in the passive
#   too         before an adjective: too much of it
#   plurals     finite plurals that do not end like one
#   second persons  forms of the second person that look like singulars
#   singular possessives  the noun behind them is one
@ list | words
facts | das; dies; dieses; was
oblique relatives | den; dem; denen; dessen; deren
feminine obliques | der; dieser; jener; einer; keiner; jeder; seiner; ihrer; unserer
feminine names | eu; eg; uno; unesco; unrwa; nato; osze; opec; iaea; iaeo; who; wto; ezb; fifa; uefa; frontex; cdu; csu; spd; fdp; afd; npd; dkp; pds; kpd; sed; övp; spö; fpö; bzö; kpö; svp; cvp; kp; kpdsu; pkk; ypg; akp; hdp; chp; mhp; pis; syriza; jobbik; bjp; plo; pflp; farc; eta; ira; swapo; renamo; frelimo; zanu; hamas; hisbollah; fatah; unita; isaf; kfor; minusma; monusco; cia; nsa; bbc; cnn; ard; apa; dpa; afp; türkei; ukraine; schweiz; slowakei; mongolei; krim; ddr; brd; udssr; sowjetunion; tschechoslowakei; lufthansa; gazprom; telekom; post; bahn; au; swift
with genitive | anklagen; beschuldigen; bezichtigen; verdächtigen; entheben; berauben; zeihen; überführen; verweisen; entbinden
with dative | drohen; danken; gratulieren; widersprechen; beistehen; zustimmen; misstrauen; applaudieren; kondolieren; beipflichten; entgegentreten; trotzen; nachgeben; schaden; beispringen; zuhören; zustehen; nahestehen; nacheifern; helfen; folgen; vertrauen; dienen; ausweichen; entgegenkommen
unstressed | be; ent; emp; er; ver; zer; miss; unter; über; wider; hinter
parted too | ge; um; durch; voll; ob
of verbs | be; ent; er; ver; zer
doers | von; vom
too | zu
plurals | sind; tun
singular possessives | meinem; deinem; seinem; ihrem; unserem; eurem; meines; deines; seines; ihres; unseres; eures
second persons | seid; habt; werdet; wollt; könnt; sollt; müsst; dürft; wisst
one body | ohne grenzen
joins | und; sowie
times | montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonnabend; sonntag; feiertag; wochenende; vortag; tag; tage; tagen; morgen; vormittag; mittag; nachmittag; abend; nacht; mitternacht; morgenstunden; abendstunden; nachtstunden; montagmorgen; montagabend; dienstagmorgen; dienstagabend; mittwochmorgen; mittwochabend; donnerstagmorgen; donnerstagabend; freitagmorgen; freitagabend; samstagmorgen; samstagabend; sonntagmorgen; sonntagabend; montagnacht; dienstagnacht; mittwochnacht; donnerstagnacht; freitagnacht; samstagnacht; sonntagnacht; montagnachmittag; dienstagnachmittag; mittwochnachmittag; donnerstagnachmittag; freitagnachmittag; samstagnachmittag; sonntagnachmittag; januar; jänner; februar; märz; april; mai; juni; juli; august; september; oktober; november; dezember; woche; wochen; monat; monaten; jahr; jahren; frühjahr; sommer; herbst; winter; wahlabend; jahresende; monatsende
motion | kommen; gehen; reisen; rücken; marschieren; dringen; fliehen; flüchten; kehren; wandern; springen; sterben; scheitern; landen; eintreffen; zusammentreffen; zurücktreten; beitreten; übertreten; austreten; eintreten; explodieren; verschwinden; erscheinen; ausbrechen; aufbrechen; umziehen; einziehen; abziehen; vorstoßen; begegnen; bleiben; entstehen; wachsen; gelingen; geschehen; eskalieren; eilen
fights | offensive; angriff; attacke; feldzug; krieg; kampf; kämpfe; schlacht; feuer
peaceful | charme; image; werbe; lausch; medien; bildung; ausbildung; qualifizierung; forschung; innovation; investition; export; verkauf; rabatt; preis; handel; wirtschaft; währung; zoll; bieter; übernahme; wahl; titel; macht; arbeit; tarif; steuer; papier; rosen; klein; glauben; wort; rede; schlamm; abstieg; verteilung; konkurrenz; standort; wettbewerb; pr; digitalisierung; transparenz; sympathie; freundlichkeit; klima; ring; box; lager
adjectives | bekannt; unbekannt; verwandt; gewandt; besonnen; verschieden; angesehen; entschieden; erhaben; gelegen; verlegen; bescheiden; überlegen; unterlegen; erfahren; geeignet; begabt; beliebt; berühmt; gespannt; gerecht; gewohnt; vertraut; ausgezeichnet; hervorragend; gehoben; offen; trocken; eigen
