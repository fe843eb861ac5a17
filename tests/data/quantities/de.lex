# Sentences and the quantities they state, each as value/unit/low..high/what is counted, separated by ";"; "-" where there is none of it.
# A sentence with an empty second cell states none: dates, clock times, scores, numbers that name.
@ sentence | quantities
Der Staat zahlt dem Werk 20 Millionen Euro. | 20000000/EUR/-/-
Bei dem Anschlag in der Hafenstadt wurden 14 Menschen getötet. | 14/-/-/Menschen
Rund 3.000 Soldaten nahmen an dem Manöver teil. | 3000/-/2700..3300/Soldaten
Mehr als 200 Demonstranten wurden festgenommen. | 200/-/200../Demonstranten
Die Armee hat mindestens zwölf Panzer verloren. | 12/-/12../Panzer
Fast 500 Flüchtlinge kamen auf der Insel an. | 500/-/450..500/Flüchtlinge
Das Land liefert bis zu 40 Raketen. | 40/-/..40/Raketen
Dutzende Zivilisten kamen bei dem Luftangriff ums Leben. | 24/-/24..99/Zivilisten
Hunderte Menschen protestierten vor dem Parlament. | 200/-/200..999/Menschen
Tausende Bauern zogen durch die Hauptstadt. | 2000/-/2000..9999/Bauern
Die Inflation stieg auf 7,5 Prozent. | 7.5/%/-/Inflation
Der Preis fiel um 3 % gegenüber der Vorwoche. | 3/%/-/Preis
Die Partei erhielt 34,2 Prozent der Stimmen. | 34.2/%/-/Stimmen
Nach Angaben der Polizei nahmen 25.000 Menschen teil. | 25000/-/-/Menschen
Die Grenze ist 1.300 Kilometer lang. | 1300/km/-/Grenze
Die Hilfe beläuft sich auf 1,2 Milliarden Dollar. | 1200000000/USD/-/Hilfe
Das Darlehen steigt von 10 Millionen Euro auf 15 Millionen. | 10000000/EUR/-/Darlehen; 15000000/EUR/-/Darlehen
Zwischen 50 und 70 Kämpfer seien gefallen. | 70/-/50..70/Kämpfer
Die Miliz verfügt über 2000 bis 3000 Kämpfer. | 3000/-/2000..3000/Kämpfer
Zwei Polizisten und fünf Zivilisten wurden verletzt. | 2/-/-/Polizisten; 5/-/-/Zivilisten
Der Minister verspricht hundert neue Schulen. | 100/-/-/Schulen
Die Koalition verfügt über 151 der 300 Sitze. | 151/-/-/Sitze; 300/-/-/Sitze
Das Gericht verurteilte sieben Journalisten zu Haftstrafen. | 7/-/-/Journalisten
Etwa zwei Drittel der Abgeordneten stimmten zu. | 0.6667/-/0.6..0.7333/Abgeordneten
Die Hälfte der Einwohner ist geflohen. | 0.5/-/-/Einwohner
Ein Drittel der Wähler blieb zu Hause. | 0.3333/-/-/Wähler
Knapp 1.000 Haushalte sind ohne Strom. | 1000/-/900..1000/Haushalte
Das Schiff hatte 12.000 Tonnen Weizen geladen. | 12000/t/-/Weizen
Das Land fördert täglich zwei Millionen Barrel Öl. | 2000000/bbl/-/Öl
Die Rakete flog 350 Kilometer weit. | 350/km/-/Rakete
Der Verteidigungshaushalt soll um 5 Milliarden Kronen wachsen. | 5000000000/SEK/-/Verteidigungshaushalt
Zehntausende Anhänger feierten den Sieg. | 20000/-/20000..99999/Anhänger
Rund hundert Lastwagen stauten sich an der Grenze. | 100/-/90..110/Lastwagen
Die Behörden meldeten 23 Tote und 110 Verletzte. | 23/-/-/Tote; 110/-/-/Verletzte
Seit Beginn der Kämpfe gab es über 4.000 Tote. | 4000/-/4000../Tote
Die Stadt hat gut 800.000 Einwohner. | 800000/-/800000../Einwohner
Weniger als zehn Staaten haben den Vertrag ratifiziert. | 10/-/..10/Staaten
Die Regierung kauft 36 Kampfflugzeuge für 4 Mrd. Euro. | 36/-/-/Kampfflugzeuge; 4000000000/EUR/-/Kampfflugzeuge
Der Zoll liegt nun bei 25 Prozent. | 25/%/-/Zoll
Dreiundzwanzig Abgeordnete verließen den Saal. | 23/-/-/Abgeordnete
Zweihundert Polizisten sicherten die Botschaft. | 200/-/-/Polizisten
Ein Dutzend Aktivisten blockierte die Zufahrt. | 12/-/-/Aktivisten
Zwei Dutzend Häuser wurden zerstört. | 24/-/-/Häuser
Die Spenden betrugen 3,4 Mio. Franken. | 3400000/CHF/-/Spenden
Die Truppe wird von 900 auf 1.200 Mann aufgestockt. | 900/-/-/Mann; 1200/-/-/Mann
Die Kommission stellt €50 Millionen bereit. | 50000000/EUR/-/-
Das Abkommen sieht 150 Inspektionen vor. | 150/-/-/Inspektionen
Mehrere Soldaten wurden entführt. | 3/-/3..9/Soldaten
Der Strompreis sank auf 48 Euro. | 48/EUR/-/Strompreis
Ungefähr 60 Schiffe warten vor dem Kanal. | 60/-/54..66/Schiffe
Das Beben zerstörte schätzungsweise 5000 Gebäude. | 5000/-/4500..5500/Gebäude
Für den Antrag stimmten 78 Abgeordnete, 41 stimmten dagegen. | 78/-/-/Abgeordnete; 41/-/-/Abgeordnete
An der Konferenz nahmen Vertreter aus 27 Ländern teil. | 27/-/-/Ländern
Das Parlament beschloss Ausgaben von 90 Milliarden Yen. | 90000000000/JPY/-/Ausgaben
Die Rebellen ließen drei Geiseln frei. | 3/-/-/Geiseln
Die Umfrage sieht die Partei bei 19 Prozent. | 19/%/-/Partei
Das Budget schrumpfte um anderthalb Milliarden Euro. | 1500000000/EUR/-/Budget
Die Flotte besteht aus 14 U-Booten. | 14/-/-/U-Booten
Höchstens 30 Personen dürfen sich versammeln. | 30/-/..30/Personen
Beim Einsturz der Brücke starben neun Arbeiter, 17 wurden verletzt. | 9/-/-/Arbeiter; 17/-/-/-
Der Konzern entlässt jeden fünften Mitarbeiter, insgesamt 1200 Menschen. | 1200/-/-/Menschen
Das Gebiet ist 450 Quadratkilometer groß. | 450/km²/-/Gebiet
Die Sitzung beginnt um 14 Uhr. | 
Das Treffen findet am 12. Mai 2014 statt. | 
Die Mannschaft gewann 2:1 gegen den Nachbarn. | 
Der 45-jährige Minister trat zurück. | 
Artikel 5 des Vertrags gilt weiter. | 
Die Resolution 1973 wurde angenommen. | 
Im Jahr 1998 trat der Präsident ab. | 
Der dritte Gipfel endete ohne Ergebnis. | 
Das Telefon 030 123456 ist besetzt. | 
Um 9.30 Uhr traf der Kanzler ein. | 
Die Verhandlungen dauern seit drei Wochen. | 
Papst Johannes Paul II. reiste ab. | 
Der G8-Gipfel wurde verschoben. | 
2011 begann der Krieg in dem Land. | 
Das Gesetz tritt am 1. Juli in Kraft. | 
Zwischen 1990 und 1995 regierte er das Land. | 
Sie wohnt in der Gartenstraße 17. | 
Ein Sprecher wies die Kritik zurück. | 
Die Maschine vom Typ Boeing 737 wurde umgeleitet. | 
Der Artikel 370 der Verfassung und der Paragraf 12 wurden gestrichen. | 
Die Gruppe der G20 tagt im November 2015. | 
# lists, ranges, parts of a whole, and what is none
Die Strafe kann 200, 300 oder 500 Euro betragen. | 200/EUR/-/Strafe; 300/EUR/-/Strafe; 500/EUR/-/Strafe
Das Gericht zog 400.000 beziehungsweise 700.000 Euro ein. | 400000/EUR/-/-; 700000/EUR/-/-
Experten gehen von 20 bis 30 Milliarden Euro Schaden aus. | 30000000000/EUR/20000000000..30000000000/Schaden
Der Satz wurde von drei auf 2,5 Prozent gesenkt. | 3/%/-/Satz; 2.5/%/-/Satz
Das Dorf hat 700 der Opfer aufgenommen. | 700/-/-/Opfer
Der Krieg trieb Millionen Menschen in die Flucht. | 2000000/-/2000000..99999999/Menschen
Der Zuzug hunderttausender Flüchtlinge überfordert die Stadt. | 200000/-/200000..999999/Flüchtlinge
An die 200 Soldaten rückten ein. | 200/-/180..220/Soldaten
Die Sendung läuft bis 22.15, danach folgt ein Film. |
2) Das Wetter morgen: es regnet. |
Seit einiger Zeit schweigt der Minister. |
Vor vier oder fünf Jahren war das anders. |
Kenia und Somalia einigen sich auf die Öffnung der Grenze. |
