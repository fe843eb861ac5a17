# Sentences and the undertakings they tell: kind status parties, separated by ";". Empty: none.
@ language | sentence | undertakings
de | Russland und China haben den Bau einer Gaspipeline vereinbart. | pipeline agreed RUS CHN
de | Die Türkei und Russland wollen gemeinsam ein Kernkraftwerk bauen. | plant planned TUR RUS
de | Deutschland und Polen verhandeln über ein Freihandelsabkommen. | treaty discussed DEU POL
de | Iran und Pakistan wollen eine Pipeline bauen. | pipeline planned IRN PAK
de | Das Kraftwerk steht seit Montag still. |
