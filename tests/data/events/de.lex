# Claims about sentences: what the coder must find. `event`: TYPE/mode actor>recipient status; `-` for an empty side; countries suffice for a side (RUS or RUS:GOV).
# Several events are separated by `;`. `none`: no event at all.
@ sentence | events
# active
Russland kritisierte die Vereinigten Staaten scharf. | ACCUSE/disapprove RUS>USA occurred
Die polnische Regierung forderte Deutschland zur Rückgabe der Gemälde auf. | REQUEST POL>DEU occurred
Frankreichs Präsident Emmanuel Macron lobte am Dienstag die ukrainische Regierung. | SUPPORT FRA>UKR occurred
Der Iran lehnte den Vorschlag der Vereinten Nationen ab. | REJECT IRN>UNO occurred
Israel bombardierte Stellungen der Hisbollah im Libanon. | ASSAULT ISR>LBN occurred
Japan verhängte Sanktionen gegen Nordkorea. | SANCTION JPN>PRK occurred
Die Türkei drohte Syrien mit einem Einmarsch. | THREATEN TUR>SYR occurred
Kanada versprach Haiti Hilfe beim Wiederaufbau. | AGREE CAN>HTI occurred
# passive
Der türkische Botschafter wurde von Schweden ausgewiesen. | SANCTION SWE>TUR occurred
Drei Journalisten wurden von der ägyptischen Polizei festgenommen. | COERCE/arrest EGY>- occurred
Die USA wurden von China heftig kritisiert. | ACCUSE CHN>USA occurred
# object first
Den Iran verurteilte Großbritannien mit scharfen Worten. | ACCUSE GBR>IRN occurred
# verb-final and relative clauses
Die Regierung in Paris, die den Sudan zuvor scharf kritisiert hatte, schwieg. | ACCUSE FRA>SDN occurred
Es wurde bekannt, dass Ägypten den Sudan angegriffen hat. | ASSAULT EGY>SDN occurred
# infinitives
Die USA forderten Israel auf, die Blockade zu beenden. | REQUEST USA>ISR occurred
Indien weigerte sich, den Vertrag zu unterzeichnen. | REJECT IND>- occurred
# reciprocal
Russland und China einigten sich auf eine engere Zusammenarbeit. | AGREE RUS,CHN>- occurred
Die Außenminister von Griechenland und Zypern trafen sich am Montag in Athen. | CONSULT GRC,CYP>- occurred
Der ungarische Ministerpräsident traf sich mit dem slowakischen Präsidenten. | CONSULT HUN,SVK>- occurred
# nominal
Nach einem Treffen mit dem ägyptischen Präsidenten reiste der jordanische König ab. | CONSULT EGY,JOR>- occurred
Die Festnahme von 15 Soldaten durch den Iran löste Empörung aus. | COERCE/arrest IRN>- occurred
Israels Angriff auf den Libanon dauerte drei Tage. | ASSAULT ISR>LBN occurred
Die russische Kritik an Estland hält an. | ACCUSE RUS>EST occurred
# compounds
Bei einem US-Luftangriff in Pakistan starben vier Menschen. | ASSAULT/aerial USA>PAK occurred
# reality
Die Staatschefs von Polen und Litauen werden sich im Mai in Warschau treffen. | AGREE POL,LTU>- occurred
Nordkorea hat die Gefangenen nicht freigelassen. | REJECT PRK>- occurred
Falls Russland die Ukraine angreift, droht ein Krieg. | ASSAULT RUS>UKR hypothetical
Ein Treffen zwischen Spanien und Marokko könnte im Herbst stattfinden. | CONSULT ESP,MAR>- hypothetical
Russland kündigte den Abzug seiner Truppen aus Georgien an. | CONCEDE RUS>- occurred
# not political
Der Stürmer schoss zwei Tore und traf den Pfosten. | none
Mein Nachbar kritisierte das Wetter. | none

# what is said to have to be done is demanded, what may not be is forbidden
Ägypten müsse die Grenze öffnen, sagte UN-Generalsekretär Ban Ki-moon. | REQUEST/change UNO>EGY occurred
Der Iran dürfe keine Raketen liefern, sagte der französische Außenminister Fabius. | REQUEST FRA>IRN occurred
Frauen durften in Afghanistan das Haus nicht verlassen. | COERCE/restrict ->AFG occurred
# judgements: the adjective decides what a neutral noun says
Frankreichs Außenminister Fabius bezeichnete den Beschluss der israelischen Regierung als gefährlichen Schritt. | ACCUSE/disapprove FRA>ISR occurred
Das Gesetz der polnischen Regierung sei kein guter Weg, sagte EU-Kommissar Oettinger. | ACCUSE/disapprove EUR>POL occurred
Die irakische Armee sei für das Massaker verantwortlich, erklärte die Uno. | ACCUSE/allege UNO>IRQ occurred
# who announces that he will not, refuses
Frankreich kündigte an, keine Hilfe an Griechenland zu zahlen. | REJECT FRA>GRC occurred
Russland erklärte, es werde seine Truppen nicht aus Georgien abziehen. | REJECT RUS>GEO occurred
# an announced act of hostility is no offer
Die Staatsanwaltschaft in Kairo kündigte ein Ermittlungsverfahren gegen den Minister an. | ACCUSE/investigate EGY:JUD>EGY:GOV future
Die EU beschloss Sanktionen gegen Syrien. | SANCTION EUR>SYR occurred
Der Iran versprach Vergeltung für den Angriff Israels. | THREATEN/violence IRN>ISR occurred
# who claims an attack has made it
Die Taliban übernahmen die Verantwortung für die Entführung von zwei Deutschen. | ASSAULT/abduct AFG:REB>DEU occurred
Die Armee von Sri Lanka gab zu, das Dorf bombardiert zu haben. | CONCEDE LKA:MIL>- occurred
# what an object is called, though its genitive stands between; borders are shut, quarrels settled
Der Linken-Politiker bezeichnete den Einsatz der Bundeswehr als Fehler. | ACCUSE/disapprove DEU:PTY>DEU occurred
Polen schließt seine Grenze zu Belarus. | COERCE/restrict POL>- occurred
Griechenland und Mazedonien legten ihren Streit bei. | AGREE GRC,MKD>- occurred
Bolivien verstaatlichte die Gasindustrie. | COERCE/seize BOL>- occurred
# a danger of nature is nobody's fault, an appointment no praise; a court that finds a thing unlawful convicts
Die äthiopische Regierung warnt vor weiteren Überschwemmungen. | none
Der Präsident ernannte Müller zum neuen Außenminister Frankreichs. | none
Das System wurde vom österreichischen Verfassungsgerichtshof für rechtswidrig erklärt. | SANCTION/convict AUT:JUD>- occurred
# what is called so without als; where support and complaint come from
EU-Kommissar Oettinger nannte den Beschluss der Bundesregierung einen fairen Kompromiss. | SUPPORT EUR>DEU occurred
Merkel nannte das Vorgehen Russlands ein falsches Signal. | ACCUSE/disapprove DEU>RUS occurred
Der Libanon reichte bei den Vereinten Nationen Beschwerde gegen Israel ein. | ACCUSE/allege LBN>ISR occurred
# the entry with the narrower condition goes first: a ban that is lifted, bans nothing
Russland hob das Einfuhrverbot für polnisches Fleisch auf. | CONCEDE RUS>- occurred
# idioms and constructions told by other words than the plainest
Gazprom drehte der Ukraine den Gashahn zu. | COERCE/withhold RUS>UKR occurred
Frankreich und Libyen brachten das Abkommen unter Dach und Fach. | AGREE FRA,LBY>- occurred
Syrien gewährte dem libyschen General Zuflucht. | AID SYR>LBY occurred
Russische Panzer rollten auf die georgische Grenze zu. | MOBILIZE/troops RUS>- occurred
# the noun of a construction stands in it, and is not whose another thing is
Die Vorsitzende nimmt die Verluste ihrer Partei hin. | none
Die Ministerin verwies auf einen Plan mit den Ländern. | none
# two behind "zwischen"; objects behind names; a leadership; whom a verb asks behind "bei"; a name that sounds like an act
Die Verhandlungen zwischen Madrid und Lissabon wurden fortgesetzt. | CONSULT ESP,PRT>- occurred
Der Streit zwischen Kanzlerin Angela Merkel und der Türkei dauert an. | ACCUSE DEU,TUR>- occurred
Die Regierung in Madrid lieferte Lissabon Waffen. | AID ESP>PRT occurred
Die Führung in Moskau kritisiert die USA scharf. | ACCUSE RUS>USA occurred
Spanien entschuldigte sich bei Portugal. | CONCEDE ESP>PRT occurred
Die Deutsche Welthungerhilfe hat ihren Sitz in Bonn. | none
# who has something done
Der Präsident Weißrusslands ließ Demonstranten festnehmen. | COERCE/arrest BLR>BLR occurred
Die türkische Regierung ließ den russischen Botschafter einbestellen. | ACCUSE TUR>RUS occurred
# correlative coordination
Sowohl Russland als auch China kritisierten die USA. | ACCUSE RUS,CHN>USA occurred
Nicht nur Russland, sondern auch China kritisierte die USA. | ACCUSE RUS,CHN>USA occurred
Russland wie auch China verurteilten den Angriff der USA. | ACCUSE RUS,CHN>USA occurred
# who is given something; whose act it is behind "durch"; a name that looks like an adverb; an owned noun in front
Syrien bekam von Russland Medikamente geliefert. | AID RUS>SYR occurred
Die Besetzung der Halbinsel durch Russland wurde von Polen verurteilt. | ACCUSE POL>RUS occurred
Pakistan hat den Luftraum für indische Flugzeuge gesperrt. | COERCE PAK>- occurred
Thailands Armee hat die Macht übernommen. | COERCE/seize THA>- occurred
# the people of the place; tanks are whose adjective they bear
Russische Panzer rollten auf die georgische Grenze zu. | MOBILIZE/troops RUS>- occurred
# who speaks
„Wir verurteilen den Angriff der USA“, sagte der russische Außenminister Lawrow. | ACCUSE RUS>USA occurred
„Der Iran bedroht uns“, sagte der israelische Ministerpräsident Netanjahu. | THREATEN IRN>ISR occurred
# what somebody says a thing is
Das Vorgehen der Bundesregierung sei ein Fehler, sagte SPD-Chef Gabriel. | ACCUSE DEU>DEU occurred
Das Abkommen sei ein Fortschritt für Polen, sagte der deutsche Außenminister. | SUPPORT DEU>- occurred
SPD-Chef Gabriel nannte die Pläne der Bundesregierung unzureichend. | ACCUSE DEU>DEU occurred
# a wish is a demand; an ultimatum a threat; missing is no complaint; nobody is called to the polls in protest
Die USA wollen, dass China seine Währung aufwertet. | REQUEST USA>CHN occurred
Das Militär stellte der Regierung von Fidschi ein Ultimatum. | THREATEN ->FJI occurred
Zwölf Mitglieder der UN-Mission werden noch vermisst. | none
# a town that acts is those who govern it; a state in the name of a meeting is its topic; who arrests is the police of the place
Die Stadt Hamburg hat die Regierung von Peru scharf kritisiert. | ACCUSE DEU>PER occurred
Die EU-Außenminister trafen sich in Brüssel zu einer Kosovo-Konferenz. | CONSULT EUR>- occurred
Frankreichs Präsident Sarkozy verlangte Auskunft über eine Lehrerin, die in Teheran festgenommen wurde. | COERCE/arrest IRN>- occurred
# where no form tells them apart, who does things and stands first is the subject; the thing in front stays an object
Libyens Machthaber Muammar al-Gaddafi hat die Regierung von Peru am Montag scharf kritisiert. | ACCUSE LBY>PER occurred
Die Verantwortung für den Anschlag übernahm die ETA. | ASSAULT ESP>- occurred
# a hostile act announced under a condition is a threat; a condition is not what is announced, nor is what it denies an act
Die Rebellen kündigten an, die Hauptstadt von Mali anzugreifen, falls die Regierung nicht zurücktrete. | THREATEN/violence MLI>MLI occurred
Die USA kündigten an, ihre Hilfe für Mali auszusetzen, falls das Militär an der Macht bleibe. | THREATEN/relations USA>- occurred
Die Opposition in Kenia will die Wahl boykottieren, wenn die Wahlkommission nicht ausgetauscht wird. | THREATEN KEN>- occurred
# what somebody promises to do; whoever speaks may call himself "man"
Die afghanische Regierung will die Bevölkerung künftig über Angriffe informieren. | AGREE AFG>- occurred
„Man werde die Vorwürfe prüfen“, sagte ein Sprecher der polnischen Regierung. | AGREE POL>- occurred
# "es gibt" gives nobody anything
Unterschiedliche Standpunkte gibt es in der Regierung von Peru beim Thema Asyl. | none
# "nötig" is no participle of "nötigen"
Dafür wäre eine Anordnung der Regierung von Peru nötig gewesen. | none
# who is meant in what goes on from sentence to sentence
Washington machte die syrische Regierung für den Angriff verantwortlich. Diese bestritt die Vorwürfe. | ACCUSE USA>SYR occurred; REJECT SYR>USA occurred
Angela Merkel kritisierte in Berlin ihren türkischen Amtskollegen. | ACCUSE DEU>TUR occurred
Der indische Premierminister und sein pakistanischer Kollege trafen sich am Rande eines Gipfels. | CONSULT IND,PAK>- occurred
Brüssel leitete ein Verfahren gegen Polen ein. | ACCUSE/investigate EUR>POL occurred
Theresa May machte Moskau für den Giftanschlag verantwortlich. | ACCUSE/allege GBR>RUS occurred; ASSAULT RUS>- occurred
Die USA erhöhten die Zölle auf Stahl aus China. | SANCTION USA>CHN occurred
# what is done to each other, what somebody undergoes, what the parser parts
Russland und Georgien werfen sich gegenseitig vor, den Krieg begonnen zu haben. | ACCUSE RUS,GEO>- occurred
Russland und die Ukraine haben ihren Gasstreit beigelegt. | AGREE RUS,UKR>- occurred
Die sudanesische Regierung hat dreizehn Hilfsorganisationen des Landes verwiesen. | SANCTION/expel SDN>NGO occurred
Reporter ohne Grenzen kritisiert die Internetzensur in China. | ACCUSE NGO>CHN occurred
Russland hat die Lieferungen an die Ukraine eingestellt. | SANCTION RUS>UKR occurred
# a word of the told clause is none of a construction ("Krieg erklären")
Putin erklärte, der Kalte Krieg sei lange vorbei. | none
Ein Anführer des IS ist am Dienstag bei einem US-Luftangriff im Osten Syriens getötet worden. | ASSAULT/aerial USA>IMG occurred
Nach einem Raketenangriff aus dem Gazastreifen hat die israelische Armee am Montag Stellungen der Hamas beschossen. | ASSAULT/heavy-weapons PSE>- occurred; ASSAULT ISR:MIL>PSE occurred
Die Regierung in Libyen kämpft gegen den Islamischen Staat. Die Jihadisten haben die Hafenstadt Sirte im Mai unter ihre Kontrolle gebracht. | COERCE/seize IMG>- occurred
Nach dem Anschlag in Moskau sprach Bundesaußenminister Meier den Angehörigen sein Beileid aus. | SUPPORT DEU:GOV>RUS occurred
US-Außenminister John Kerry traf in Havanna Vertreter der kolumbianischen Rebellengruppe Farc. Die Rebellen forderten den Außenminister auf, die Sanktionen aufzuheben. | REQUEST/yield COL:REB>USA:GOV occurred
In den achtziger Jahren ermordeten rechte Paramilitärs in Kolumbien Tausende Menschen. | ASSAULT COL:PRM>COL:CVL historical
Die Arbeitslosigkeit steigt. Das musste Finanzminister Wolfgang Schäuble am Montag im Bundestag einräumen. | CONCEDE DEU:GOV>- occurred
Der Bundesfinanzminister musste sich von der Opposition Ideenlosigkeit vorwerfen lassen. | ACCUSE DEU:OPP>DEU:GOV occurred
Polizisten und Bandenmitglieder beschossen sich in Rio de Janeiro heftig. | ASSAULT BRA:COP,BRA:CRM>- occurred
Nach dreijährigen Verhandlungen zwischen der Regierung Kolumbiens und der Farc wollten die Konfliktparteien am Mittwoch ein Abkommen unterzeichnen. | AGREE COL:REB,COL:GOV>- occurred
Russland kritisiert den Handelspakt, den die Führung in Kiew mit der EU geschlossen hat. | AGREE UKR:GOV,EUR>- occurred
Unser Mitgefühl gilt den Familien der Opfer in Russland, sagte Bundeskanzlerin Merkel. | SUPPORT DEU:GOV>RUS:CVL occurred
Der deutsche und der französische Außenminister haben in Moskau den russischen Präsidenten getroffen. | CONSULT DEU:GOV,FRA:GOV,RUS:GOV>- occurred
Der Islamische Staat hat eine norwegische und eine chinesische Geisel getötet. | ASSAULT IMG>NOR:CVL,CHN:CVL occurred
Der Österreichische Naturschutzbund hat die Universität Salzburg kritisiert. | ACCUSE AUT:NGO>AUT:EDU occurred
Zwei Palästinenser sind nach einer Messerattacke auf eine israelische Soldatin im Westjordanland von der Armee erschossen worden. | ASSAULT/firearms ISR:MIL>PSE:CVL occurred
In Nordkorea sind mehrere Ausländer in Haft. Das Regime in Pjöngjang schweigt. Im Dezember war ein kanadischer Priester wegen Aufwiegelung zu lebenslanger Haft verurteilt worden. | SANCTION/convict PRK:JUD>CAN:REL occurred
Die iranischen Revolutionsgarden nehmen in Syrien direkt an den Kämpfen gegen den IS teil. | ASSAULT IRN:MIL>IMG occurred
Indien wirft Pakistan seit langem vor, antiindischen Rebellengruppen Unterschlupf zu gewähren. | ACCUSE/allege IND:GOV>PAK:GOV occurred
Der sudanesische Präsident wird vom Internationalen Strafgerichtshof wegen Kriegsverbrechen gesucht. | none
Die Armee in Nigeria kündigte Untersuchungen an. | ACCUSE/investigate NGA:MIL>- future
Der bayerische Ministerpräsident hat seine Klage gegen den Bund auf Eis gelegt. | CONCEDE DEU:GOV>- occurred
Die letzten amerikanischen Soldaten haben am Sonntag den Irak verlassen. | RETREAT/withdraw USA:MIL>- occurred
Pakistan hat zusätzliche Truppen an die Grenze zu Indien verlegt. | MOBILIZE/troops PAK:GOV>- occurred
Menschenrechtler riefen die Regierung in Manama auf, den inhaftierten Aktivisten freizulassen. | REQUEST/yield BHR:CVL>BHR:GOV occurred
Der Minister sagte bei seiner Antrittspressekonferenz in Wien nichts. | none
# what a judgement calls an act tells no act
Präsident Maduro bezeichnete den Schritt der USA als Aggression. | ACCUSE/disapprove VEN:GOV>USA:GOV occurred
Ein Sprecher des Außenministeriums in Islamabad nannte die Anschuldigung absurd. | REJECT PAK:GOV>- occurred
# who suffers an accusation has not voiced it
Im Jemen sind bei einem Luftangriff der von Saudi-Arabien geführten Koalition 30 Menschen ums Leben gekommen. | ASSAULT/aerial SAU>YEM:CVL occurred
Die Vereinigten Staaten verlegen ein weiteres Patriot-Raketenabwehrsystem nach Südkorea. | MOBILIZE USA:GOV>- occurred
Mehr als hundert Menschen starben bei Anschlägen in der kenianischen Hauptstadt. Die Polizei nahm drei Männer fest. | COERCE/arrest KEN:COP>- occurred
Bei einem Überfall in Nairobi sind 39 Menschen getötet worden. Zu der Tat bekannte sich die somalische Al-Schabaab-Miliz. Die USA verurteilten den Anschlag. | ASSAULT SOM:REB>KEN:CVL occurred; ACCUSE USA:GOV>SOM:REB occurred
Israel hat den Bau von 900 Wohnungen in Ost-Jerusalem genehmigt. Palästinenserpräsident Abbas sprach von einer Provokation. Auch das Weiße Haus äußerte sich enttäuscht. | ACCUSE PSE:GOV>ISR:GOV occurred; ACCUSE USA:GOV>ISR:GOV occurred
Aus Protest gegen die Inhaftierung des Oppositionspolitikers López sind in Venezuela Zehntausende auf die Straße gegangen. | PROTEST VEN:CVL>- occurred
Die Türkei hat die Immunität von hundert Abgeordneten aufheben lassen. Betroffen sind Politiker der HDP, denen Präsident Erdoğan Verbindungen zur PKK vorwirft. | ACCUSE/allege TUR:GOV>TUR:PTY occurred
Nach dem Taifun haben mehrere Staaten den Philippinen Hilfe zugesagt. Deutschland stellte eine halbe Million Euro Soforthilfe bereit. | AGREE ->PHL:GOV occurred; AID DEU:GOV>PHL:GOV occurred
Die indische Armee wirft pakistanischen Einheiten vor, die Grenze überschritten und die Soldaten getötet zu haben. | ASSAULT PAK:MIL>- occurred
US-Präsident Obama versicherte der Kanzlerin, dass sie nicht abgehört werde. | AGREE USA:GOV>DEU:GOV occurred
Kiew und die Aufständischen hatten sich in Minsk auf eine Feuerpause verständigt. | AGREE UKR:GOV,UKR:REB>- occurred
Das ungarische Parlament hat ein Mediengesetz verabschiedet. Die OSZE kritisierte das Gesetz. | ACCUSE IGO:OSC>HUN:LEG occurred
Milizen haben den libyschen Ministerpräsidenten entführt. Nach wenigen Stunden ließen sie ihn wieder frei. | RETREAT/release LBY:REB>LBY:GOV occurred
Der Iran hat sich mit Deutschland auf ein Abkommen verständigt. Israels Regierungschef kritisierte die Einigung als historischen Fehler. Saudi-Arabien begrüßte sie zurückhaltend. | SUPPORT SAU>IRN occurred
Die türkische Polizei hat den Gezi-Park in Istanbul geräumt. Ministerpräsident Erdoğan verteidigte das Vorgehen. Die EU-Kommission verurteilte die Gewalt. | SUPPORT TUR:GOV>TUR:COP occurred; ACCUSE EUR>TUR:COP occurred
Nach der Flut in Pakistan haben die USA Islamabad Hilfe zugesagt. China lieferte 3000 Zelte, die Türkei schickte Medikamente. | AID CHN:GOV>PAK:GOV occurred; AID TUR:GOV>PAK:GOV occurred
Frankreich setzte seine Entwicklungshilfe für Mali aus, und Washington verlangte die Rückkehr zur Verfassung. | SANCTION/discontinue FRA:GOV>MLI occurred; REQUEST/yield USA:GOV>- occurred
In Oslo ist ein Iraker zu fünf Jahren Haft verurteilt worden. Die norwegischen Behörden wollen ihn in den Irak abschieben. | COERCE/deport NOR:GOV>IRQ future
Die Polizei in Minsk nahm den Oppositionellen fest. Die EU forderte die sofortige Freilassung der weißrussischen Gefangenen. | REQUEST/yield EUR>BLR:GOV occurred
Studenten stürmten in Teheran das Ministerium und besetzten anschließend den Bahnhof. | PROTEST/obstruct IRN>- occurred
Der polnische Präsident enthob den Verteidigungsminister seines Amtes. | SANCTION/expel POL:GOV>- occurred
Iran gewährte der IAEA Einblick in seine Anlagen. | RETREAT/access IRN:GOV>IGO:IAE occurred
Russland verkauft Indien Kampfflugzeuge. | COOPERATE RUS:GOV>IND:GOV occurred
Der EU warf der ungarische Regierungschef Erpressung vor. | ACCUSE/allege HUN:GOV>EUR occurred
Die CSU stellte sich der Kanzlerin in den Weg. | REJECT DEU:PTY>DEU:GOV occurred
Kurdische Kämpfer erstürmten den Stützpunkt der türkischen Armee. | ASSAULT ->TUR occurred
Nordkorea hat eine Rakete getestet. Japans Ministerpräsident Abe nannte den Test absolut inakzeptabel. | ACCUSE JPN:GOV>PRK occurred
Der Europäische Gerichtshof wies die Klage Ungarns ab. Außenminister Szijjártó nannte das Urteil empörend. Die Bundesregierung begrüßte die Entscheidung. | SUPPORT DEU:GOV>EUR:JUD occurred
In Dhaka ist ein Blogger getötet worden. Regierungschefin Hasina schwieg. Zu der Tat bekannte sich ein Ableger von Al-Kaida. | ASSAULT IMG:REB>- occurred
Italien und Deutschland sprachen sich dagegen aus. | ACCUSE ITA:GOV,DEU:GOV>- occurred
Eine Einigung zwischen Russland und der Ukraine kam nicht zustande. | AGREE RUS:GOV,UKR:GOV>- negated
Das britische Außenministerium sagte, Griechenland gefährde den Euro nicht. | none
Russische Soldaten sind auf der Krim im Einsatz. | MOBILIZE RUS:MIL>- occurred
Washington kündigte an, mit seinen Verbündeten über neue Sanktionen zu beraten. | AGREE USA:GOV>- occurred
Tansania und Malawi haben ihre Botschafter aus Kigali abgezogen. Sie fordern Ruanda zum Einlenken auf. | REQUEST TZA:GOV,MWI:GOV>RWA:GOV occurred
Die syrischen Diplomaten müssten das Königreich binnen 48 Stunden verlassen, teilte das Außenministerium in Amman mit. | SANCTION/expel JOR:GOV>SYR:GOV occurred
Die Afrikanische Union verurteilte den Putsch und sagte Bamako weitere Hilfe zu. | AGREE IGO:AFU>MLI occurred
Norwegen stellte die Wiederaufnahme konsularischer Beziehungen mit Syrien in Aussicht. | AGREE NOR:GOV>- occurred
Außenminister Wang Yi reist kommende Woche nach Hanoi. | AGREE CHN:GOV>VNM occurred
Der IWF half Pakistan mit neuen Krediten. Im Gegenzug versprach Islamabad Reformen. | AGREE PAK:GOV>IGO occurred
Schweden forderte von Eritrea die Freilassung des Journalisten. Andernfalls werde es den Botschafter ausweisen, teilte das Außenministerium in Stockholm mit. | THREATEN SWE:GOV>- occurred
Marokko verlangt ein Referendum unter Aufsicht der Vereinten Nationen. | REQUEST MAR:GOV>- occurred
Der Iran hat Zwangsgelder verhängt. Die USA drohten Katar. Saudi-Arabien verlangte Zugeständnisse. Das Emirat wies die Forderungen zurück. | REJECT QAT:GOV>SAU:GOV occurred
Griechenland lobte Ägypten. Das nordafrikanische Land dankte. | SUPPORT EGY:GOV>- occurred
Uganda kritisierte Ruanda. Die ugandische Regierung warnte Kigali. Das Nachbarland rief seinen Botschafter zurück. | SANCTION RWA:GOV>- occurred
Der polnische Präsident traf in Wilna den litauischen Präsidenten Gitanas Nauseda. Die Ukraine würdigte das Gastgeberland. | SUPPORT UKR:GOV>LTU occurred
Finnland reichte bei den Vereinten Nationen Beschwerde gegen Russland ein. | ACCUSE FIN:GOV>RUS:GOV occurred
Kenia steuerte 20 Millionen Dollar bei. | AID KEN:GOV>- occurred
Georgien hinterlegte in Straßburg die Ratifizierungsurkunde. | SUPPORT GEO:GOV>- occurred
Kanada hat den Ausstieg aus dem Handelsabkommen mit Kuba verkündet. | SANCTION/discontinue CAN:GOV>CUB:GOV occurred
Japan schloss eine Rückgabe der Inseln aus. | REJECT/yield JPN:GOV>- occurred
Eritrea zog seine Agenten aus Somalia ab. | RETREAT/withdraw ERI:GOV>SOM occurred
Äthiopien kündigte an, eine Bodenoffensive gegen Eritrea zu beginnen. | THREATEN/violence ETH:GOV>ERI:GOV occurred
Belgrad kündigte spiegelbildliche Maßnahmen gegen Kroatien an. | THREATEN SRB:GOV>HRV:GOV occurred

# protests: what was broken up or had its dead was held; embassies and roads; joining in; what is announced
Die Polizei löste in Lyon eine Sitzblockade von Studenten auf. | PROTEST/obstruct FRA:EDU>- occurred; COERCE FRA:COP>- occurred
Bei Krawallen in den Vororten von Marseille kam ein Mann ums Leben. | PROTEST/riot FRA>- occurred
Die Behörden in Minsk verboten eine Demonstration der Opposition. | COERCE/restrict BLR>- occurred
In Athen bewarfen Demonstranten die türkische Botschaft mit Steinen. | PROTEST/vandalize GRC:CVL>TUR:GOV occurred
In Jakarta versuchten Studenten, das australische Generalkonsulat zu erstürmen. | PROTEST/obstruct IDN:EDU>AUS:GOV occurred
Aktivisten enterten vor Spitzbergen eine Bohrinsel des Konzerns Statoil. | PROTEST/obstruct ->NOR occurred
Bauern und Landarbeiter errichteten Straßensperren in Paraguay. | PROTEST/obstruct PRY>- occurred
Randalierer plünderten in Philadelphia mehrere Geschäfte. | PROTEST/riot USA:CVL>- occurred
Der tschechische Präsident marschierte in Prag mit. | PROTEST/demo CZE:GOV>- occurred
Umweltschützer ketteten sich in Gorleben an einen Lastwagen. | PROTEST/obstruct DEU:CVL>- occurred
Die belgischen Lokführer kündigten Aktionen gegen die Regierung an. | PROTEST BEL:LAB>BEL:GOV occurred
Der Bürgermeister kündigte an, das Protestcamp in Madrid räumen zu lassen. | THREATEN ESP:GOV>- occurred

# courts that order, overturn and lift; whom they lock up
Das Gericht in Karlsruhe verpflichtete die Bundesregierung, das Gesetz zu ändern. | COERCE DEU:JUD>DEU:GOV occurred
Das Verfassungsgericht in Warschau kippte das Recht auf Abtreibung. | COERCE/restrict POL:JUD>- occurred
Eine Richterin in Hawaii stoppte das Einreiseverbot für Muslime. | CONCEDE USA:JUD>- occurred
Das Gericht in Minsk verhängte gegen die Reporterin Lagerhaft. | COERCE/arrest BLR:JUD>BLR:JRN occurred
Ein Kamerateam des Senders CNN wurde in Minneapolis abgeführt. | COERCE/arrest ->USA:JRN occurred
Die Regierung in Budapest sperrte den Bahnhof für Flüchtlinge. | COERCE/restrict HUN:GOV>HUN:REF occurred
Der Präsident ließ in Caracas die Übertragung eines oppositionellen Senders unterbrechen. | COERCE/censor VEN:GOV>- occurred
Die SPD nannte die Erklärung der CDU einen Vertuschungsversuch. | ACCUSE/disapprove DEU:PTY>DEU:PTY occurred
Der französische Verkehrsminister empfing in Paris die Spediteure. | CONSULT FRA:BUS>FRA:GOV occurred

# bare nouns are no genitives; people before what they do something to; crowds told as a number; whose activities are banned
Drei Bürgerinitiativen reichten in Wien gegen die Genehmigung der Landesregierung Beschwerde ein. | ACCUSE/allege AUT:CVL>AUT:GOV occurred
In Boston machten Tausende ihrem Ärger auf der Straße Luft. | PROTEST/demo USA:CVL>- occurred
Am Montag haben in ganz Polen Landwirte Autobahnauffahrten blockiert. | PROTEST/obstruct POL:CVL>- occurred
Bei Durchsuchungen in der Slowakei stellten Ermittler Computer und Bargeld sicher. | COERCE/seize SVK:COP>- occurred
In Beirut verlangten Tausende den Rücktritt der Regierung. | REQUEST/yield LBN:CVL>LBN:GOV occurred
Ein Gericht in Kairo hat alle Aktivitäten der palästinensischen Hamas verboten. | COERCE/restrict EGY:JUD>PSE:REB occurred
Gegen einen Syrer erging in Chemnitz Haftbefehl. | COERCE/arrest ->SYR:CVL occurred
Die USA haben Strafzölle auf Stahl aus Japan verhängt. | SANCTION USA:GOV>JPN occurred
Der syrische Botschafter in Amman wurde zu Konsultationen zurückgerufen. | SANCTION/withdraw SYR:GOV>JOR occurred
Kenia und Somalia haben in Ankara über die Seegrenze verhandelt. Ein Abkommen soll im März unterzeichnet werden. | AGREE KEN:GOV,SOM:GOV>- occurred
Eine Teilnahme des Irans lehnten die Vereinigten Staaten ab. | REJECT USA:GOV>IRN:GOV occurred
Die USA haben Strafzölle auf Stahl aus Japan verhängt. Tokio kritisierte die Abgaben und bekannte sich zum Freihandel. Kanada begrüßte den Schritt. | SUPPORT CAN:GOV>USA:GOV occurred
Die tschechischen Diplomaten müssen das Land verlassen, teilte das Außenministerium in Moskau mit. | SANCTION/expel RUS:GOV>CZE:GOV occurred
Die Staatsanwaltschaft in Ankara ordnete die Festnahme von drei Reportern an. | COERCE/arrest TUR:JUD>TUR:JRN occurred
Die Gewerkschaften riefen in Athen einen Streik aus. | PROTEST/strike GRC:LAB>- occurred
In Thessaloniki schleuderten Anarchisten Brandbomben gegen eine Bankfiliale. | PROTEST/vandalize GRC:CVL>- occurred
Die Regierung in Paris kritisierte die Studenten. Die Polizei löste in Lyon eine Sitzblockade von Rentnern auf. | PROTEST FRA:CVL>FRA:GOV occurred
# modes
Der Chaos Computer Club forderte von der Regierung in Berlin bundeseinheitliche Nummernschilder. | REQUEST/change ->DEU occurred
Paris forderte von Berlin die Rücknahme der Steuererhöhung. | REQUEST/change FRA>DEU occurred
Spanien forderte von Deutschland eine Entschädigung für die Bauern. | REQUEST/assist ESP>DEU occurred
Die USA forderten von Syrien die Freilassung der Geiseln. | REQUEST/yield USA>SYR occurred
Die USA haben zwei Kampfflugzeuge nach Rumänien verlegt. | MOBILIZE/weapons USA>- occurred
Die USA haben zwei Bataillone nach Rumänien verlegt. | MOBILIZE/troops USA>- occurred
Die Polizei in Lyon hat ein Lager geräumt. Die Zeitung Le Monde berichtete. Der Bürgermeister von Nizza muss sich wegen Bestechung vor Gericht verantworten. | ACCUSE/allege FRA:JUD>FRA:GOV occurred
Der Verband der Autobauer lobte den Minister. DGB-Chef Hoffmann forderte höhere Löhne. | REQUEST DEU:LAB>DEU:GOV occurred
SPD-Chef Gabriel hat Kanzlerin Merkel für ihre Griechenlandpolitik angegriffen. | ACCUSE/disapprove DEU>DEU:GOV occurred
Die Kanzlerin hielt der Opposition entgegen, die Schulden seien gesunken. | REJECT DEU:GOV>DEU:OPP occurred
Der Vatikan hat den Erzbischof von Warschau beurlaubt. | SANCTION/expel VAT>- occurred
Die SPD schloss eine Neuauflage der Koalition mit der CDU aus. | REJECT DEU:PTY>DEU occurred
Der Finanzminister nannte die Forderung der Gewerkschaft Verdi unbezahlbar. | REJECT DEU:GOV>DEU:LAB occurred
