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
h18 | k1 | MOBILIZE | occurred | RUS:MIL | UKR:GOV | 2021-04-06 | | Moskau verlegte nach eigenen Angaben mehrere Brigaden an die Grenze zur Ukraine, angeblich zu einer Übung.
h18 | k2 | MOBILIZE | occurred | RUS:GOV | UKR | 2021-04-06 | | Russische Brigaden wurden an die ukrainische Grenze verlegt; der Kreml nannte es eine Übung.
h18 | k3 | MOBILIZE | occurred | RUS:MIL | | 2021-04-07 | | Für eine Übung hat Russland zusätzliche Brigaden an die Grenze des Nachbarn gebracht.
h19 | k1 | REQUEST | occurred | UKR:GOV | EUR | 2021-04-06 | | Der ukrainische Präsident bat die Europäer um eine rasche Sondersitzung.
h19 | k3 | REQUEST | occurred | UKR:GOV | EUR:GOV | 2021-04-07 | | Kiew hat die Europäische Union um eine Sondersitzung gebeten.
h20 | k2 | SUPPORT | occurred | USA:GOV | UKR:GOV | 2021-04-06 | | Washington versicherte der Ukraine seine volle Unterstützung.
h21 | l1 | SANCTION | occurred | USA:GOV | IRN:BUS | 2020-10-08 | | Das amerikanische Finanzministerium sperrte achtzehn iranischen Banken den Zugang zum Dollar.
h21 | l2 | SANCTION | occurred | USA:GOV | IRN | 2020-10-08 | | The Treasury in Washington cut eighteen Iranian banks off from the dollar.
h21 | l3 | SANCTION | occurred | USA | IRN:GOV | 2020-10-09 | | Achtzehn Banken in Iran sind nach neuen Sanktionen Washingtons vom Dollar abgeschnitten.
h22 | l3 | REJECT | occurred | IRN:GOV | USA:GOV | 2020-10-09 | Teheran | Der iranische Außenminister nannte die Strafmaßnahmen gegen die Banken ein Verbrechen an Kranken.
h22 | l4 | ACCUSE | occurred | IRN:GOV | USA:GOV | 2020-10-09 | | Irans Außenminister sprach wegen der Strafmaßnahmen gegen Banken von einem Verbrechen an den Kranken des Landes.
h23 | m1 | RETREAT | occurred | FRA:MIL | MLI | 2021-11-14 | Kidal | Die französische Armee räumte ihren Stützpunkt in Kidal und übergab ihn malischen Soldaten.
h23 | m2 | RETREAT | occurred | FRA:GOV | MLI:MIL | 2021-11-14 | Kidal | Französische Soldaten haben den Stützpunkt Kidal im Norden Malis verlassen und an die Armee des Landes übergeben.
h23 | m3 | RETREAT | occurred | FRA | MLI:GOV | 2021-11-15 | | Frankreichs Truppen sind aus dem Stützpunkt von Kidal abgezogen, den nun Malier halten.
h24 | m1 | ASSAULT | occurred | MLI:REB | MLI:MIL | 2021-11-14 | Gao | Am selben Tag beschossen Aufständische einen Konvoi bei Gao.
h24 | m4 | ASSAULT | occurred | MLI:REB | MLI | 2021-11-14 | Gao | Aufständische griffen bei Gao einen Konvoi der Armee mit Granaten an.
h25 | n1 | AGREE | occurred | ETH:GOV; ETH:REB | | 2022-11-02 | Pretoria | In Pretoria einigten sich die äthiopische Regierung und die Führung von Tigray auf ein Ende der Kämpfe.
h25 | n2 | AGREE | occurred | ETH:REB | ETH:GOV | 2022-11-02 | Pretoria | Nach zehn Tagen Verhandlung stimmten die Vertreter Tigrays in Pretoria einem Ende der Kämpfe mit der Regierung zu.
h25 | n3 | AGREE | occurred | ETH:GOV | ETH:REB | 2022-11-03 | | Ethiopia’s government and the leaders of Tigray agreed in Pretoria to stop the fighting.
h25 | n4 | AGREE | occurred | ETH:GOV; ETH:REB | | 2022-11-02 | Pretoria | Die Regierung in Addis Abeba und die Führung von Tigray unterzeichneten in Pretoria ein Abkommen über das Ende der Kämpfe.
h26 | n2 | SUPPORT | occurred | UNO:GOV | ETH:GOV | 2022-11-02 | | Der Generalsekretär der Vereinten Nationen begrüßte den ersten Schritt.
h27 | o1 | COERCE | occurred | BLR:COP | BLR:OPP | 2020-09-07 | Minsk | Maskierte zerrten die Oppositionelle Kolesnikowa in Minsk in einen Kleinbus.
h27 | o2 | COERCE | occurred | BLR:GOV | BLR:OPP | 2020-09-07 | Minsk | Die belarussische Oppositionelle Kolesnikowa wurde auf offener Straße von Maskierten in einen Bus gezerrt und verschleppt.
h27 | o3 | COERCE | occurred | --- | BLR:OPP | 2020-09-07 | | Unbekannte mit Masken haben die Oppositionsführerin Kolesnikowa verschleppt.
h28 | o2 | REQUEST | occurred | DEU:GOV | BLR:GOV | 2020-09-07 | | Berlin forderte Auskunft über den Verbleib der Verschleppten.
h28 | o4 | REQUEST | occurred | DEU:GOV | BLR:GOV | 2020-09-08 | | Der deutsche Außenminister verlangte von Minsk Auskunft über den Verbleib der Oppositionellen.
h29 | p1 | CONSULT | occurred | GRC:GOV | TUR:GOV | 2021-04-15 | Ankara | Der griechische Außenminister Dendias reiste zu Gesprächen mit seinem Kollegen nach Ankara.
h29 | p2 | CONSULT | occurred | TUR:GOV | GRC:GOV | 2021-04-15 | Ankara | In Ankara empfing der türkische Außenminister seinen griechischen Kollegen Dendias zu Gesprächen.
h29 | p3 | CONSULT | occurred | GRC:GOV; TUR:GOV | | 2021-04-16 | Ankara | Die Außenminister Griechenlands und der Türkei stritten bei ihren Gesprächen in Ankara vor laufenden Kameras.
h30 | p1 | ACCUSE | occurred | GRC:GOV | TUR:GOV | 2021-04-15 | Ankara | Dendias hielt Ankara die Verletzung des griechischen Luftraums vor.
h30 | p2 | ACCUSE | occurred | GRC:GOV | TUR | 2021-04-15 | Ankara | Der Gast warf der Türkei vor, den griechischen Luftraum verletzt zu haben.
h30 | p4 | ACCUSE | occurred | GRC | TUR:GOV | 2021-04-15 | | Greece’s minister accused Turkey of violating Greek airspace (griechischer Luftraum verletzt).
h31 | p2 | REJECT | occurred | TUR:GOV | GRC:GOV | 2021-04-15 | Ankara | Der Hausherr wies die Vorhaltungen als unannehmbar zurück.
h32 | q1 | AID | occurred | DEU:GOV | LBN:CVL | 2020-08-06 | Beirut | Das Technische Hilfswerk landete mit Spürhunden und Medikamenten in Beirut.
h32 | q2 | AID | occurred | DEU | LBN | 2020-08-06 | Beirut | Deutsche Helfer trafen mit Spürhunden und Medikamenten in Beirut ein.
h32 | q3 | AID | occurred | DEU:GOV | LBN:GOV | 2020-08-05 | | Mit Spürhunden und Medikamenten an Bord startete eine Maschine des Technischen Hilfswerks nach Beirut.
h33 | q2 | AID | occurred | FRA:GOV | LBN | 2020-08-06 | Beirut | Aus Frankreich kamen zwei Flugzeuge mit Ärzten.
h33 | q4 | AID | occurred | FRA:GOV | LBN:GOV | 2020-08-06 | Beirut | Paris schickte zwei Flugzeuge mit Ärzten in die zerstörte Stadt.
h34 | r1 | PROTEST | occurred | FRA:CVL | FRA:GOV | 2018-12-01 | Paris | In Paris zündeten Demonstranten in gelben Westen Autos an und bewarfen die Polizei mit Steinen.
h34 | r2 | PROTEST | occurred | FRA:CVL | FRA:COP | 2018-12-01 | Paris | Träger gelber Westen bewarfen in Paris Polizisten mit Steinen, Autos brannten.
h34 | r3 | PROTEST | occurred | FRA | FRA:GOV | 2018-12-01 | Paris | Protesters in yellow vests (gelbe Westen) set cars alight in Paris; Autos brannten, Steine flogen.
h35 | r4 | PROTEST | occurred | FRA:CVL | FRA:GOV | 2018-12-01 | Marseille | Auch in Marseille marschierten Gegner der Steuer auf Benzin, ohne Zwischenfälle.
h36 | r2 | COERCE | occurred | FRA:COP | FRA:CVL | 2018-12-01 | Paris | Die Polizei nahm vierhundert Menschen fest und setzte Tränengas ein.
h36 | r3 | COERCE | occurred | FRA:COP | FRA:CVL | 2018-12-01 | Paris | Vierhundert Festnahmen meldete die Polizei am Abend, sie setzte Tränengas ein.
h37 | s1 | THREATEN | occurred | PRK:GOV | KOR:GOV | 2020-06-13 | | Die Schwester des Machthabers drohte dem Süden, das Verbindungsbüro an der Grenze werde bald zerstört sein.
h37 | s2 | THREATEN | occurred | PRK | KOR | 2020-06-13 | Pjöngjang | Pjöngjang drohte Seoul mit der Zerstörung des Verbindungsbüros.
h37 | s3 | THREATEN | occurred | PRK:GOV | KOR:GOV | 2020-06-14 | | Nordkorea will nach einer Drohung der Schwester Kims das gemeinsame Verbindungsbüro zerstören.
h38 | s4 | ASSAULT | occurred | PRK:MIL | KOR:GOV | 2020-06-16 | Kaesong | Nordkorea sprengte das Verbindungsbüro in Kaesong.
h38 | s5 | ASSAULT | occurred | PRK:GOV | KOR | 2020-06-16 | Kaesong | In Kaesong ließ Pjöngjang das gemeinsame Verbindungsbüro sprengen.
h38 | s6 | ASSAULT | occurred | PRK | KOR:GOV | 2020-06-16 | | Das Verbindungsbüro in Kaesong liegt nach einer Sprengung durch den Norden in Trümmern.
h39 | t1 | CONCEDE | occurred | SDN:MIL | SDN:OPP | 2021-11-21 | Khartum | Der General setzte den gestürzten Ministerpräsidenten wieder ein.
h39 | t2 | CONCEDE | occurred | SDN:MIL | SDN:GOV | 2021-11-21 | Khartum | Sudans General hat den gestürzten Ministerpräsidenten Hamdok wieder in sein Amt eingesetzt.
h40 | t2 | CONCEDE | occurred | SDN:MIL | SDN:OPP | 2021-11-21 | Khartum | Auch alle politischen Gefangenen kommen frei.
h41 | u1 | COOPERATE | occurred | POL:GOV | CZE:GOV | 2022-02-03 | Prag | Polen und Tschechien legten ihren Streit über den Tagebau Turow mit einem Vertrag über Messungen des Grundwassers bei.
h41 | u2 | COOPERATE | occurred | CZE:GOV | POL:GOV | 2022-02-03 | Prag | Prag und Warschau wollen das Grundwasser am Tagebau Turow künftig gemeinsam messen, so der Vertrag.
h41 | u3 | COOPERATE | occurred | CZE:GOV; POL:GOV | | 2022-02-03 | | Mit einem Vertrag endet der Streit um das Grundwasser am Tagebau Turow zwischen Polen und Tschechien.
h42 | v1 | REJECT | negated | HUN:GOV | EUR:GOV | 2021-06-22 | | Budapest wies die Kritik am Gesetz nicht zurück, sondern schwieg.
h43 | v2 | REJECT | occurred | HUN:GOV | EUR | 2021-06-23 | | Der ungarische Ministerpräsident wies die Kritik der Kommissionspräsidentin an dem Gesetz als Schande zurück.
h43 | v3 | REJECT | occurred | HUN | EUR:GOV | 2021-06-23 | Budapest | Orbán wies die Kritik aus Brüssel am ungarischen Gesetz als schändlich zurück.
h43 | v4 | REJECT | occurred | HUN:GOV | EUR:GOV | 2021-06-23 | | Aus Budapest hieß es, die Kritik der Präsidentin der Kommission am Gesetz sei eine Schande; man weise sie zurück.
h44 | w1 | COERCE | occurred | MMR:MIL | MMR:GOV | 2021-02-01 | Naypyidaw | Das Militär nahm Aung San Suu Kyi und den Präsidenten im Morgengrauen fest.
h44 | w2 | COERCE | occurred | MMR:MIL | MMR:GOV | 2021-02-01 | Naypyidaw | Soldaten haben Myanmars Präsidenten und Suu Kyi im Morgengrauen in der Hauptstadt festgenommen.
h44 | w3 | COERCE | occurred | MMR:MIL | MMR | 2021-02-01 | | Myanmar’s army arrested Suu Kyi and the president (Präsident) before dawn in the capital.
h45 | w2 | ACCUSE | occurred | USA:GOV | MMR:MIL | 2021-02-01 | | Washington verurteilte den Putsch der Generäle scharf.
h45 | w4 | ACCUSE | occurred | USA | MMR:MIL | 2021-02-01 | Washington | Die Vereinigten Staaten verurteilten den Putsch der Generäle und verlangten die Rückkehr zur Demokratie.
h46 | w4 | ACCUSE | occurred | GBR:GOV | MMR:MIL | 2021-02-01 | London | Auch London verurteilte den Putsch.
h47 | x1 | CONSULT | future | CHN:GOV | TWN:GOV | 2022-08-02 | | Peking lehnt Gespräche vorerst ab, will aber im Herbst über Handel reden.
h48 | x2 | THREATEN | occurred | CHN:GOV | USA:GOV | 2022-08-02 | Peking | China drohte Washington wegen des Besuchs der Abgeordneten in Taipeh mit ernsten Folgen.
h48 | x3 | THREATEN | occurred | CHN | USA:GOV | 2022-08-02 | | Wegen des Besuchs in Taipeh drohte Peking den Vereinigten Staaten ernste Folgen an.
h48 | x4 | THREATEN | occurred | CHN:GOV | USA | 2022-08-03 | | Beijing threatened serious consequences (ernste Folgen) over the visit to Taipei.
h49 | x3 | MOBILIZE | occurred | CHN:MIL | TWN | 2022-08-02 | | Chinesische Schiffe begannen rings um die Insel mit Manövern.
h49 | x4 | MOBILIZE | occurred | CHN:MIL | TWN:GOV | 2022-08-03 | | Die Marine der Volksrepublik hielt rings um die Insel Manöver mit scharfer Munition ab.
h49 | x5 | MOBILIZE | occurred | CHN | TWN | 2022-08-03 | | Mit scharfer Munition übten chinesische Schiffe in Manövern rings um die Insel.
h50 | y1 | RETREAT | occurred | ARM:MIL | AZE:GOV | 2020-11-20 | Agdam | Armenische Truppen zogen fristgerecht aus dem Bezirk Agdam ab.
h50 | y2 | RETREAT | occurred | ARM:GOV | AZE | 2020-11-20 | Agdam | Armenien räumte den Bezirk Agdam fristgerecht, wie im Abkommen vereinbart.
h51 | y3 | RETREAT | occurred | ARM:MIL | AZE:GOV | 2020-11-25 | Kalbadschar | Fünf Tage später verließen die Truppen den Bezirk Kalbadschar.
h52 | z1 | CONSULT | occurred | DEU:GOV | FRA:GOV | 2023-01-22 | Paris | Kanzler und Präsident feierten in Paris den sechzigsten Jahrestag des Vertrages und berieten über Energie.
h52 | z2 | CONSULT | occurred | FRA:GOV | DEU:GOV | 2023-01-22 | Paris | In Paris berieten Präsident und Kanzler am Jahrestag des Vertrages über Energie.
h52 | z3 | CONSULT | occurred | DEU:GOV; FRA:GOV | | 2023-01-22 | | The chancellor and the president marked the treaty’s anniversary in Paris with talks on energy (Energie, Vertrag).
h53 | z2 | CONSULT | occurred | DEU:GOV | USA:GOV | 2023-01-22 | | Am Abend telefonierte der Kanzler mit dem amerikanischen Präsidenten über Panzer.
h53 | z4 | CONSULT | occurred | USA:GOV | DEU:GOV | 2023-01-22 | | In einem Telefonat mit dem Kanzler sprach der Präsident über die Lieferung von Panzern.
