# Which tellings are one happening. All sentences are written for this test.
@ happening | report | type | status | actor | recipient | day | place | sentence
h1 | a1 | CONSULT | occurred | ALB:GOV | MKD:GOV | 2019-04-23 | Skopje | Der albanische Außenminister Hoxha traf in Skopje Ministerpräsident Dimov zu Gesprächen über die Bahnstrecke.
h1 | a2 | CONSULT | occurred | ALB:GOV | MKD:GOV | 2019-04-23 | Skopje | Bei seinem Besuch in Skopje sprach Außenminister Hoxha mit Ministerpräsident Dimov über den Bau der Bahnstrecke.
h1 | a3 | CONSULT | occurred | MKD:GOV | ALB:GOV | 2019-04-23 | Skopje | Ministerpräsident Dimov empfing am Dienstag Hoxha, den Außenminister Albaniens, in Skopje zu Gesprächen.
h2 | a1 | SUPPORT | occurred | ALB:GOV | MKD:GOV | 2019-04-23 | | Hoxha lobte die Regierung des Nachbarlandes für ihre Reformen.
h2 | a2 | SUPPORT | occurred | ALB:GOV | MKD:GOV | 2019-04-23 | | Für die Reformen der Regierung fand Hoxha lobende Worte.
h3 | a4 | CONSULT | occurred | ALB:GOV | MKD:GOV | 2019-05-14 | Tirana | In Tirana traf Hoxha seinen Amtskollegen zu einem Gespräch über die Grenze.
h4 | b1 | ASSAULT | occurred | --- | SOM:CVL | 2019-02-28 | Mogadischu | Bei einem Anschlag mit einer Autobombe auf ein Hotel in Mogadischu starben dreizehn Menschen.
h4 | b2 | ASSAULT | occurred | SOM:REB | SOM:CVL | 2019-02-28 | Mogadischu | Die Autobombe vor dem Hotel in Mogadischu tötete fünfzehn Menschen, die Miliz bekannte sich zu dem Anschlag.
h4 | b3 | ASSAULT | occurred | SOM:REB | SOM:CVL | 2019-03-01 | Mogadischu | Nach dem Anschlag auf das Hotel stieg die Zahl der Toten durch die Autobombe auf neunzehn Menschen.
h5 | b4 | ASSAULT | occurred | SOM:REB | SOM:MIL | 2019-02-28 | Kismayo | Kämpfer der Miliz griffen einen Stützpunkt der Armee bei Kismayo an.
h6 | c1 | ACCUSE | occurred | USA:GOV | RUS:GOV | 2019-02-01 | | Washington warf Moskau vor, den Vertrag über Mittelstreckenraketen seit Jahren zu verletzen.
h6 | c2 | ACCUSE | occurred | USA:GOV | RUS:GOV | 2019-02-01 | | Die Vereinigten Staaten beschuldigten Russland, den Vertrag über Raketen mittlerer Reichweite zu verletzen.
h7 | c3 | ACCUSE | occurred | USA:GOV | RUS:GOV | 2019-02-01 | | Der Sprecher des Außenministeriums kritisierte die Festnahme eines Geschäftsmannes in Moskau.
h8 | c1 | REJECT | occurred | RUS:GOV | USA:GOV | 2019-02-01 | | Der Kreml wies die Vorwürfe aus Washington als haltlos zurück.
h8 | c2 | REJECT | occurred | RUS:GOV | USA:GOV | 2019-02-02 | | Moskau wies die Vorwürfe zurück, sie seien haltlos.
h9 | d1 | PROTEST | occurred | BLR:CVL | BLR:GOV | 2020-08-16 | Minsk | Zehntausende Demonstranten forderten in Minsk den Rücktritt des Präsidenten.
h9 | d2 | PROTEST | occurred | BLR:CVL | BLR:GOV | 2020-08-16 | Minsk | Mehr als hunderttausend Menschen gingen in Minsk auf die Straße und verlangten den Rücktritt des Präsidenten.
h10 | d3 | PROTEST | occurred | BLR:LAB | BLR:GOV | 2020-08-17 | Soligorsk | Arbeiter des Kaliwerks legten aus Protest gegen die Regierung die Arbeit nieder.
h11 | e1 | AGREE | future | DEU:GOV | MLI:GOV | 2019-03-04 | | Berlin sagte Mali weitere Hilfe für die Ausbildung der Polizei zu.
h11 | e2 | AGREE | future | DEU:GOV | MLI:GOV | 2019-03-04 | | Deutschland will Mali bei der Ausbildung der Polizei weiter helfen.
h12 | e3 | AID | occurred | DEU:GOV | MLI:GOV | 2019-03-04 | | Deutschland übergab Mali Fahrzeuge für die Polizei.
h13 | f1 | COERCE | occurred | TUR:COP | TUR:JRN | 2019-06-10 | Ankara | Police in Ankara detained two reporters of an opposition newspaper.
h13 | f2 | COERCE | occurred | TUR:GOV | TUR:JRN | 2019-06-10 | Ankara | Two newspaper reporters were detained by police in Ankara on Monday.
h14 | f3 | COERCE | occurred | TUR:COP | TUR:CVL | 2019-06-10 | Izmir | Thirty people were arrested in Izmir over alleged links to a banned movement.
h15 | g1 | SANCTION | occurred | EUR:GOV | SYR:GOV | 2019-01-21 | Brüssel | Die EU setzte elf syrische Geschäftsleute auf die Liste der Sanktionen.
h15 | g2 | SANCTION | occurred | EUR | SYR:BUS | 2019-01-21 | | Gegen elf Geschäftsleute aus Syrien verhängte die Union Sanktionen.
h16 | g3 | REQUEST | occurred | UNO | SYR:GOV | 2019-01-21 | | Die Vereinten Nationen riefen Damaskus auf, Helfer in die Stadt zu lassen.
h17 | g4 | CONSULT | occurred | FRA:GOV; DEU:GOV | | 2019-01-22 | Aachen | In Aachen unterzeichneten und besprachen Paris und Berlin den neuen Vertrag.
h17 | g5 | CONSULT | occurred | DEU:GOV | FRA:GOV | 2019-01-22 | Aachen | Die Kanzlerin kam in Aachen mit dem Präsidenten zusammen, um über den neuen Vertrag zu sprechen.
