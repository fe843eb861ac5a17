# Short texts, each with the language it has to be taken for: de and en are read, the others have to be refused.
# Dutch, Danish, Norwegian and Swedish lie nearest to German and English.

@ text | language
Russia attacked Ukraine. | en
Russia attacked Ukraine | en
Putin visits Berlin | en
Merkel meets Macron | en
Trump fires minister | en
China condemns sanctions | en
Israel bombs Gaza | en
Iran rejects talks | en
NATO expands | en
Biden arrives in Kyiv | en
Germany sends tanks to Ukraine | en
Turkey threatens Greece | en
Greece summons Turkish ambassador | en
Police arrest protesters in Minsk | en
North Korea fires missile | en
Zelensky thanks Scholz | en
Rebels seize town in Mali | en
UN condemns attack | en
Protests in Tehran | en
Serbia and Kosovo resume talks | en
Poland closes border with Belarus | en
Macron calls Putin | en
Taliban release prisoners | en
EU imposes sanctions on Syria | en
Iraqi parliament rejects bill | en
Erdogan accuses Israel | en
US drone kills commander | en
Hungary blocks aid package | en
Bomb blast kills six in Kabul | en
Ethiopia denies massacre | en
Sudan: general dismisses prime minister | en
Venezuelan opposition leader arrested | en
Israeli jets strike Damascus airport | en
Kosovo Serbs boycott election | en
Russia and China sign gas deal | en
Minister resigns | en
Strike paralyses London | en
Angola sends diplomats home | en
Finland joins alliance | en
Sweden delivers artillery | en
Norway protests | en
Denmark recalls envoy | en
Putin droht Finnland | de
Russland greift Ukraine an. | de
Russland greift Ukraine an | de
Merkel trifft Macron | de
Iran droht Israel | de
China verurteilt Sanktionen | de
Israel bombardiert Gaza | de
Scholz reist nach Kiew | de
Polen schließt Grenze | de
Polizei verhaftet Demonstranten in Minsk | de
Nordkorea testet Rakete | de
Erdogan beschimpft Macron | de
Türkei droht Griechenland | de
Selenskyj dankt Scholz | de
Rebellen erobern Stadt in Mali | de
Proteste in Teheran | de
Serbien und Kosovo verhandeln | de
Taliban lassen Gefangene frei | de
Minister tritt zurück | de
Innenminister entlassen | de
Bombenanschlag in Kabul | de
Sechs Tote bei Anschlag in Bagdad | de
Ungarn blockiert Hilfen | de
Angola weist Diplomaten aus | de
Finnland tritt Nato bei | de
Schweden liefert Artillerie | de
Norwegen protestiert | de
Dänemark ruft Botschafter zurück | de
Putin besucht Berlin | de
Trump kritisiert Berlin | de
Trump lobt Orban | de
Streik in London | de
Neue Sanktionen gegen Russland | de
Putin lehnt Vermittlung ab | de
Niederlande ziehen Truppen ab | de
La Russie attaque l'Ukraine. | fr
La Russie a attaqué l'Ukraine | fr
Macron rencontre Poutine | fr
Le ministre démissionne | fr
Paris condamne l'attentat | fr
Manifestations à Téhéran | fr
La Grèce convoque l'ambassadeur turc | fr
Israël bombarde Gaza | fr
L'Iran menace Israël | fr
Berlin livre des chars à Kiev | fr
Nouvelles sanctions contre Moscou | fr
Rusia atacó Ucrania. | es
Rusia ataca a Ucrania | es
Maduro expulsa al embajador | es
El ministro dimite | es
España condena el atentado | es
Protestas en Teherán | es
Irán amenaza a Israel | es
Detenidos cinco manifestantes en Minsk | es
Sánchez viaja a Rabat | es
Rusland viel Oekraïne aan. | nl
Rusland valt Oekraïne aan | nl
Rutte bezoekt Macron | nl
Kabinet stuurt tanks naar Oekraïne | nl
Minister treedt af | nl
Iran bedreigt Israël | nl
Politie arresteert betogers in Minsk | nl
Turkije roept ambassadeur terug | nl
Nieuwe sancties tegen Rusland | nl
Polen sluit de grens | nl
Rusland angreb Ukraine. | da
Rusland angriber Ukraine | da
Danmark sender våben til Ukraine | da
Ministeren går af | da
Politiet anholder demonstranter i Minsk | da
Tyrkiet kalder ambassadøren hjem | da
Nye sanktioner mod Rusland | da
Russland angrep Ukraina. | no
Ryssland anföll Ukraina. | sv
Ryssland anfaller Ukraina | sv
Sverige skickar vapen till Ukraina | sv
Polisen griper demonstranter i Minsk | sv
Nya sanktioner mot Ryssland | sv
La Russia attacca l'Ucraina | it
Il ministro si dimette | it
Nuove sanzioni contro Mosca | it
Rosja zaatakowała Ukrainę | pl
Minister podał się do dymisji | pl
Rusya Ukrayna'ya saldırdı | tr
Oroszország megtámadta Ukrajnát | hu
Iran truer USA med krig | da
Statsministeren besøger Berlin | da
Premier Rutte stapt op | nl
Trump ontslaat minister | nl
Poutine arrive à Pékin | fr
Washington et Pékin négocient | fr
Otan : Ankara bloque l'adhésion de la Suède | fr
Putin visita Pekín | es
Cuba libera presos | es
El Papa visita Irak | es
Ankara ruft Botschafter zurück | de
Bundestag stimmt Mandat zu | de
Papst besucht Irak | de
Kuba lässt Gefangene frei | de
Lawrow reist nach Peking | de
Lavrov visits Beijing | en
Pope visits Iraq | en
Cuba frees prisoners | en
Bundestag approves mandate | en
Maduro wins | en
Maduro siegt | de
Xi meets Biden | en
Xi trifft Biden | de
Biden warnt Putin | de
Putin warns Nato | en
MINISTER TRITT ZURÜCK | de
RUSSIA ATTACKS UKRAINE | en
Macron reçoit Zelensky à Paris | fr
Hamas libère des otages | fr
Biden advierte a Putin | es
Xi ontmoet Biden | nl
Biden waarschuwt Putin | nl
Xi møder Biden | da
Hamas frigiver gidsler | da
Xi träffar Biden | sv
Biden varnar Putin | sv
Netanyahu lehnt Waffenruhe ab | de
Netanyahu rejects ceasefire | en
Russia attacked Ukraine. Turkey condemned Russia. | en
Greece put its navy on alert. | en
