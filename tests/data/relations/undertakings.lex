# Sentences and the undertakings they tell: kind status parties, separated by ";". Empty: none.
@ language | sentence | undertakings
de | Russland und China haben den Bau einer Gaspipeline vereinbart. | pipeline agreed RUS CHN
de | Die Türkei und Russland wollen gemeinsam ein Kernkraftwerk bauen. | plant planned TUR RUS
de | Deutschland und Polen verhandeln über ein Freihandelsabkommen. | treaty discussed DEU POL
de | Iran und Pakistan wollen eine Pipeline bauen. | pipeline planned IRN PAK
de | Das Kraftwerk steht seit Montag still. |
de | Ungarn baut einen Zaun an der Grenze zu Serbien. | barrier begun SRB HUN
de | Russland gewährt Ägypten einen Kredit über zwei Milliarden Dollar. | credit agreed RUS EGY
de | Das geplante Gipfeltreffen zwischen Putin und Obama wurde abgesagt. | summit stopped RUS USA
de | Die Verhandlungen zwischen SPÖ und ÖVP über eine Koalition sind gescheitert. | coalition stopped AUT AUT
de | Der geplante Verkauf von Panzern an Saudi-Arabien wurde von Deutschland gestoppt. | arms stopped SAU DEU
de | Deutschland will Kampfpanzer an Polen liefern. | arms planned DEU POL
de | Angela Merkel wird im Mai die Türkei besuchen. | visit planned DEU TUR
de | Russland und die Türkei legten den Bau der Gaspipeline auf Eis. | pipeline stopped RUS TUR
de | Peru verhandelt mit Chile über die Grenze. | talks begun PER CHL
# denied, only a place, only spoken about, acting itself
de | Peru wird mit Chile kein Abkommen unterzeichnen. |
de | Auf dem Flughafen von Lima wurde das Abkommen gelobt. |
de | Der Hafen von Lima wurde gesperrt. |
de | Nach dem Gipfel reiste Merkel nach Rom. |
de | Die Kritik am Abkommen mit Polen hält an. |
en | Russia and China agreed to build a gas pipeline from Siberia to Shanghai. | pipeline agreed RUS CHN
en | A summit between Vladimir Putin and Barack Obama is planned for May. | summit planned RUS USA
en | The peace talks between Israel and Syria collapsed. | talks stopped ISR SYR
en | Washington has approved the sale of missiles to Taiwan. | arms agreed TWN USA
en | France canceled the arms deal with Russia. | arms stopped RUS FRA
en | The European Union pledged an aid package for Syria. | aid agreed EUR SYR
en | Germany is negotiating with Iran. | talks begun DEU IRN
en | Hungary will not build a border fence. |
# what stands in the middle of talks, or on the agenda
de | Im Mittelpunkt der Gespräche steht der Bau einer Gaspipeline, die von Algerien über Tunesien nach Italien führen soll. | pipeline discussed DZA TUN ITA
# a passive that is only meant, also with "muss"
de | Zwischen Kenia und Uganda soll eine Bahnlinie gebaut werden. | railway planned KEN UGA
de | Dafür muss eine Leitung von Georgien in die Türkei gebaut werden. | pipeline planned TUR GEO
# goods behind a measure, who buys where
de | Ungarn kauft in Schweden vier Staffeln Kampfflugzeuge. | arms begun HUN SWE
de | Ab 2017 soll Norwegen jährlich fünf Milliarden Kubikmeter Gas nach Polen liefern. | supply planned NOR POL
# streets and with whose money
de | Die tansanische Regierung baut mit indischer Hilfe eine Straße in den Süden. | road begun TZA IND
# what begins only next year is planned
de | Im nächsten Jahr beginnt Ghana mit dem Bau eines Kraftwerks. | plant planned GHA
de | Ghana begann im vergangenen Jahr mit dem Bau eines Kraftwerks. | plant begun GHA
# the guest and the hosts of a summit, the buyer of a contract with one side
de | Angela Merkel wird in Paris zu einem Gipfel mit François Hollande und David Cameron erwartet. | summit planned FRA GBR DEU
de | Australiens Regierung kündigte den Vertrag mit der französischen Naval Group. | treaty stopped FRA AUS
# the other side of a deal stands in the sentence before
de | Kolumbien öffnet seine Märkte. Ein Freihandelsabkommen mit der Europäischen Union wurde im Mai unterzeichnet. | treaty agreed EUR COL
de | Serbien braucht Geld. Russland will einen Kredit von 500 Millionen Dollar gewähren. | credit planned RUS SRB
# two works in one breath, a foundation stone, bases that are let
de | Peru und Chile planen eine Autobahn und eine Bahnlinie. | road planned PER CHL; railway planned PER CHL
de | Die Regierung von Oman hat den Grundstein für einen Hafen gelegt. | port begun OMN
de | Die USA unterhalten in Bahrain einen Marinestützpunkt. | base begun USA BHR
de | Mit den USA schloss Kolumbien ein Abkommen über die Nutzung von drei Militärstützpunkten. | base agreed USA COL
# an alliance, trade that is frozen, a river that is no town
de | Die USA, Japan und Australien haben ein Sicherheitsbündnis geschlossen. | coalition agreed USA JPN AUS
de | Venezuelas Regierung hat den Handel mit Kolumbien eingefroren. | trade stopped COL VEN
de | Brasilien und Paraguay haben den Bau einer Brücke über den Paraná vereinbart. | road agreed BRA PRY
# no undertakings
de | Die Demonstranten zogen durch die Straße zum Bau des Parlaments. |
de | Er sagte ihr seine Unterstützung zu. |
# money that is lent, soldiers that are sent, what a tunnel joins, a fence at a border
de | Moskau leiht Budapest dafür zehn Milliarden Euro. | credit agreed RUS HUN
de | Das Pentagon will 3.000 Soldaten nach Afghanistan schicken. | troops planned USA AFG
de | Ein Konzern plant einen Tunnel, der Deutschland und Dänemark verbinden soll. | road planned DEU DNK
de | Die ungarische Regierung will den Zaun an der Grenze zu Kroatien verlängern. | barrier planned HUN HRV
de | Zypern und Israel unterzeichneten eine Absichtserklärung über den Bau eines Stromkabels. | cable agreed CYP ISR
# what is only hoped for
de | Die Regierung Albaniens hofft, dass die Beitrittsverhandlungen mit der EU bald beginnen. | talks planned EUR ALB
# where a base stands at a border, ships that are nobody, a way from one state into the other
de | China baut für Tadschikistan einen Stützpunkt an der Grenze zu Afghanistan. | base begun CHN TJK
de | Polens Minister forderte Hilfe. Frankreich drohte, die Lieferung von zwei Kriegsschiffen an Russland auszusetzen. | arms stopped RUS FRA
