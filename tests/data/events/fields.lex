# What a text says of when, where and in what status its acts are. Report date 2019-04-25 (a Thursday). "¶" begins a paragraph.
# `date`, `place`: as the record gives them, "-" for none, "*" for whatever.
@ language | text | act | status | date | place
de | Am Mittwoch haben Soldaten in Aleppo drei Demonstranten getötet. | ASSAULT | occurred | 2019-04-24 | Aleppo
de | Die Polizei nahm am 3. April in Lyon zwölf Demonstranten fest. | COERCE | occurred | 2019-04-03 | Lyon
de | Nach dem Anschlag vom 12. März verhängte die Regierung in Colombo gestern eine Ausgangssperre. | COERCE | occurred | 2019-04-24 | *
de | Iran verurteilte die Sanktionen der USA. | ACCUSE | occurred | 2019-04 | -
de | Frankreich kritisiert, dass die Türkei 2015 Kämpfer nach Libyen geschickt habe. | ACCUSE | occurred | 2019-04 | -
de | Im Jahr 1999 bombardierte die Nato Belgrad. | ASSAULT | historical | 1999 | *
de | Die russische Armee griff im August 2008 georgische Truppen an. | ASSAULT | historical | 2008-08 | *
de | Der Außenminister warnte am Montag in Wien vor einem Krieg. ¶ Er forderte Israel zum Abzug auf. | REQUEST | occurred | * | -
de | In der Provinz Helmand griffen Taliban am Dienstag eine Polizeistation an. | ASSAULT | occurred | 2019-04-23 | Provinz Helmand
de | Auf den Straßen Teherans protestierten am Freitag Tausende Menschen. | PROTEST | occurred | 2019-04-19 | Teheran
de | Bei einem Angriff der Armee in Idlib starben gestern zwei Zivilisten. | ASSAULT | occurred | 2019-04-24 | Idlib
de | Russland will seine Truppen aus Syrien abziehen. | CONCEDE | occurred | 2019-04 | *
de | Die Polizei hat den Oppositionsführer nicht festgenommen. | COERCE | negated | * | *
de | Die Brüder Meier und Schulz sollen mehrere Soldaten ermordet und zwei Polizisten verletzt haben. | ASSAULT | occurred | 2019-04 | -
de | Der Rebellenführer Mandla soll den Richter getötet haben, sagte der Staatsanwalt in Lagos. | ASSAULT | occurred | * | *
de | Vor acht Jahren verhaftete die Polizei in Tunis den Minister. | COERCE | historical | 2011 | *
de | 2004 wurde der Prediger in Beirut von einem Gericht verurteilt. Damals stürmte die Armee die Moschee und nahm den Prediger in Beirut fest. | COERCE | historical | 2004 | Beirut
de | Am 5. und 6. März verhaftete die Polizei in Rom den Minister. | COERCE | occurred | 2019-03-05 | Rom
de | Ein Londoner Gericht verurteilte am Montag den Attentäter zu lebenslanger Haft. | COERCE | occurred | * | London
de | Soldaten der türkischen Armee töteten am Montag im Osten des Landes zwölf Rebellen. | ASSAULT | occurred | * | Osten des Landes
de | Im Süden Israels griff die Hamas am Montag Soldaten an. | ASSAULT | occurred | * | Süden Israels
de | In der Sonderverwaltungszone Hongkong demonstrierten am Sonntag Studenten gegen die Regierung. | PROTEST | occurred | * | Hongkong
de | Im tunesischen Urlaubsort Sousse erschossen am Freitag Bewaffnete 38 Touristen. | ASSAULT | occurred | * | Sousse
en | On Wednesday, soldiers killed three protesters in Aleppo. | ASSAULT | occurred | 2019-04-24 | Aleppo
en | Police arrested twelve protesters in Lyon on April 3. | COERCE | occurred | 2019-04-03 | Lyon
en | Iran condemned the sanctions imposed by the United States. | ACCUSE | occurred | 2019-04 | -
en | The Russian army attacked Georgian troops in 2008. | ASSAULT | historical | 2008 | *
en | Russia condemned Turkey. The army attacked rebels in the province of Idlib yesterday. | ASSAULT | occurred | 2019-04-24 | *
