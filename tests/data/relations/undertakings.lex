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
