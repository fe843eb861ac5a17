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
#   crowds      numbers that are nouns, as they stand alone or before who is counted ("Tausende", "Tausende Menschen"), small letters
#   second persons  forms of the second person that look like singulars
#   singular possessives  the noun behind them is one
#   nominatives  pronouns that are nominative and nothing else where they stand alone ("dieser"); `always nominative`: those that are so anywhere
#   no subjects  pronouns that are no nominative
#   datives     pronouns and articles that are dative and nothing else but a nominative plural at most
#   oblique articles, accusative articles, nominative articles  those before a masculine noun that are no nominative, an accusative, a nominative
#   masculine nominatives  articles that are nominative before a masculine noun, and nominative or accusative before a neuter
#   of verbs only  prepositions that a place's name does not take: what they lead belongs to a verb
#   modals      verbs whose present looks like the past of strong verbs
#   mixed       verbs with -t and another vowel in the participle: bringen, gebracht
#   prefixed    prefixes without stress that take the place of ge- in a participle
#   long stems  whose long vowel keeps the ß, though a text from Switzerland writes ss
# For cutting into sentences and recognising the language (`words.py`):
#   abbreviations  after which a sentence does not end; `may end`: those that may also be its last word; it ends if what follows can only begin one
#   starters    words of which a capital letter shows that a sentence begins (they are no nouns)
#   months      behind an ordinal, which ends no sentence before them
#   closers, openers  marks that close a quotation if no space stands before them, and those that open one
#   function words  frequent in German and rare in its neighbours, to recognise short texts
#   line joins  words before which a hyphen at the end of a line stays ("Nord-" – "und Südkorea")
#   without umlauts  frequent words in the spelling of wires that had no umlauts, small letters
@ list | words
line joins | und; oder; bzw; beziehungsweise; sowie; bis; noch; als; wie; aber; statt
without umlauts | fuer; ueber; koennen; koennten; koennte; muessen; muesse; muessten; muesste; wuerde; wuerden; waere; waeren; haette; haetten; zurueck; gegenueber; waehrend; fuenf; zwoelf; spaeter; frueher; fruehere; frueheren; moeglich; moegliche; natuerlich; praesident; praesidenten; fuehren; fuehrt; fuehrte; fuehrung; gespraech; gespraeche; gespraechen; aeussern; aeusserte; aeusserung; oesterreich; oeffentlich; oeffentliche; oeffentlichen; laender; laendern; staedte; buerger; maenner; schuetzen; unterstuetzung; unterstuetzt; erklaerte; erklaerung; erklaeren; bestaetigte; naechste; naechsten; taeglich; jaehrige; taetig; taeter; getoetet; toetete; verkuendete; kuendigte; angekuendigt; ausserdem; groesste; groesseren; groesser; hoehe; hoeher; suedlich; tuerkei; tuerkische; tuerkischen; suedkorea; europaeische; europaeischen; israelischen; voelker; regierungsfuehrung; parteifuehrung; beduerfnisse; kuenftig; kuerzlich; laengst; laenger; naemlich; noetig; plaene; raeumt; raeumte; saemtliche; stuetzt; uebernahm; uebernommen; ueberall; unabhaengig; verhaengt; verhaengte; verlaengert; vorwuerfe; zunaechst; zusaetzlich; anhaenger; attentaeter; beschaeftigt; bevoelkerung; buendnis; demonstrationszuege; einschraenkung; gefaehrlich; gefaengnis; haelfte; haendler; kaempfe; kaempfen; kaempfer; kraefte; maechte; militaer; parlamentspraesident; saeubern; sicherheitskraefte; streitkraefte; ungefaehr; verstaerkt; verteidigungsbuendnis; vize-praesident
crowds | dutzende; hunderte; tausende; zehntausende; hunderttausende; millionen; abertausende; aberhunderte; aberdutzende; hundertschaften; massen
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
abbreviations | Dr.; Prof.; Hr.; Fr.; Frl.; St.; Hl.; hl.; Sr.; Jr.; Dipl.; Ing.; Mag.; Mr.; Mrs.; Ms.; Gen.; Lt.; Col.; Capt.; Abg.; Min.; Präs.; Vors.; Stellv.; stellv.; ca.; cca.; bzw.; bspw.; d.; h.; d.h.; z.; B.; z.B.; u.; a.; m.; u.a.; i.; o.; v.; s.; sog.; lt.; vgl.; evtl.; ggf.; inkl.; exkl.; einschl.; abzgl.; zzgl.; max.; min.; mind.; Nr.; Nrn.; Art.; Abs.; Bd.; Kap.; S.; Str.; Tel.; Anm.; Abb.; Tab.; Jh.; Jhd.; geb.; gest.; verh.; gegr.; insb.; insbes.; eigtl.; urspr.; allg.; bes.; betr.; bez.; bezgl.; Jan.; Feb.; Febr.; Apr.; Jun.; Jul.; Aug.; Sept.; Sep.; Okt.; Nov.; Dez.; Mo.; Di.; Mi.; Do.; Sa.; So.; Bgm.; Bez.; Kt.; Rep.; Sen.; Gov.; Gouv.; Reg.; Ges.; Verf.; Hrsg.; hrsg.; Red.; Anh.; Aufl.; Ausg.; röm.; kath.; ev.; evang.; griech.; lat.; engl.; frz.; franz.; russ.; dt.; österr.; amerik.; arab.; z.T.; z.Z.; z.Zt.; v.a.; i.d.R.; o.ä.; u.ä.; m.E.; n.Chr.; v.Chr.; Chr.; i.A.; i.V.; u.U.; S.E.; S.M.; a.a.O.; D.; a.D.; No.; vs.; zw.; km.; Mill.; Tsd.; rd.; gem.; ehem.; damal.; jew.; entspr.; ff.; f.; p.; pp.; op.; cit.; ebd.
may end | usw.; etc.; u.a.; u.ä.; o.ä.; Mio.; Mrd.; Mill.; Tsd.; Jh.; Jhd.; Chr.; v.Chr.; n.Chr.; a.D.; D.; Str.; Co.; Inc.; Ltd.; Corp.; Uhr.; Std.; Min.; Sek.; ff.; f.; Jr.; Sr.; e.V.; V.; B.; A.; S.A.; U.S.; U.S.A.; u.s.w.; a.m.; p.m.
starters | der; die; das; dem; den; des; ein; eine; einer; eines; einem; einen; er; sie; es; wir; ihr; ich; man; dies; diese; dieser; dieses; diesem; diesen; jene; jener; jenes; jenem; jenen; im; in; am; an; auf; aus; bei; beim; mit; nach; von; vom; vor; zu; zum; zur; für; gegen; über; unter; um; durch; ohne; seit; bis; während; wegen; trotz; laut; neben; zwischen; hinter; und; oder; aber; doch; denn; sondern; auch; nur; noch; so; dann; da; dort; hier; nun; jetzt; zudem; außerdem; dabei; dafür; damit; dagegen; daher; deshalb; deswegen; danach; davor; darauf; daraufhin; darin; darum; dazu; dadurch; jedoch; allerdings; dennoch; trotzdem; inzwischen; bereits; schon; erst; zuletzt; zuvor; später; heute; gestern; morgen; wenn; als; ob; weil; obwohl; nachdem; bevor; wer; was; wie; wo; wann; warum; welche; welcher; welches; kein; keine; keiner; sein; seine; seiner; ihre; ihrer; ihren; seinen; mein; meine; unser; unsere; nicht; beide; alle; viele; einige; mehrere; andere; etwa; rund; mehr; sogar; zwar; ebenso; ebenfalls; zunächst; schließlich; dessen; deren; wird; werde; wurde; wurden; ist; sind; war; waren; hat; haben; hatte
months | januar; jänner; februar; feber; märz; april; mai; juni; juli; august; september; oktober; november; dezember; jan; feb; apr; jun; jul; aug; sept; sep; okt; nov; dez
closers | “; ”; «; ›; ’; ‘; ); ]; "; '; ''; »
openers | „; »; «; ‚; ›; ‹; "; '; (; [; “; ‘; ``
function words | der; die; das; und; ist; nicht; ein; eine; einer; einem; einen; eines; mit; auf; für; von; dem; den; des; sich; auch; als; wie; nach; bei; aus; wird; werden; wurde; wurden; hat; haben; hatte; sind; war; waren; ich; er; sie; wir; ihr; es; zu; zum; zur; im; vom; beim; über; oder; aber; doch; wenn; dass; daß; weil; sein; seine; seiner; ihre; ihrer; ihren; noch; nur; schon; mehr; kein; keine; gegen; durch; zwischen; diese; dieser; dieses; sagte; sagt; erklärte; will; soll; muss; kann; können; müssen; unter; vor; seit; bis; gestern; heute; jahr; jahren; uhr
nominatives | er; ich; du; wir; man; wer; derjenige; dieser; jener; jeder; keiner; einer
always nominative | er; ich; du; wir; man
no subjects | ihn; ihm; ihnen; mich; mir; dich; dir; uns; wen; wem; jemanden; jemandem; niemanden; niemandem; einander
datives | ihm; ihnen; denen; mir; dir; wem; jemandem; niemandem; dem; einem; diesem; jenem; keinem; jedem; seinem; ihrem; unserem; meinem
oblique articles | den; dem; des; einen; einem; eines; diesen; diesem; dieses; keinen; keinem; jenen; jenem; jeden; jedem; seinen; seinem; ihren; ihrem; unseren; unserem
accusative articles | einen; keinen; diesen; jenen
nominative articles | der; dieser; jener; jeder
masculine nominatives | ein; kein; mein; dein; sein; ihr; unser; euer
of verbs only | über; mit; gegen; für; wegen
mixed | bringen; denken; wissen; kennen; brennen; nennen; senden; wenden; rennen
long stems | groß; größ; maß; mäß; gruß; grüß; stoß; stöß; fuß; füß; straß; spaß; späß; büß; süß; bloß
modals | können; müssen; dürfen; sollen; wollen; mögen; wissen; haben; werden
prefixed | be; ent; emp; er; ver; zer; miss; ge; unter; über; um; durch; wider; hinter; voll
