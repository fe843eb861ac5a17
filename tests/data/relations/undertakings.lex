# Sentences and the undertakings they tell: kind status parties, separated by ";". Empty: none.
@ language | sentence | undertakings
de | Russland und China haben den Bau einer Gaspipeline vereinbart. | pipeline agreed RUS CHN
de | Die Türkei und Russland wollen gemeinsam ein Kernkraftwerk bauen. | plant planned TUR RUS
de | Deutschland und Polen verhandeln über ein Freihandelsabkommen. | treaty discussed DEU POL
de | Iran und Pakistan wollen eine Pipeline bauen. | pipeline planned IRN PAK
de | Das Kraftwerk steht seit Montag still. |
de | Die Türkei und die EU haben ein Rückübernahmeabkommen unterzeichnet. | treaty agreed TUR EUR
de | Die USA wollen in Polen einen Raketenschild errichten. | base planned POL USA
de | Deutschland gewährt der Ukraine einen Kredit von 500 Millionen Euro. | credit agreed UKR DEU
de | Ein Treffen zwischen Angela Merkel und Wladimir Putin wurde abgesagt. | summit stopped DEU RUS
de | Russland und die Ukraine werden keinen Vertrag schließen. | treaty stopped RUS UKR
de | Bei dem Treffen in Wien lobte der Iran das Atomabkommen mit den USA. |
en | Russia and China signed a gas deal worth 400 billion dollars. | energy agreed RUS CHN
en | Turkey and Israel are negotiating a peace agreement. | treaty discussed TUR ISR
en | Japan cancelled the summit with South Korea. | summit stopped KOR JPN
en | Peru opened a railway to Bolivia. | railway done BOL PER
