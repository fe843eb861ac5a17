# Sentences and the standing relations they state: kind source > target (+ status, if not current), separated by ";". Empty: none.
@ sentence | relations
Der französische Präsident Emmanuel Macron reiste nach Rom. | head_of_state Emmanuel Macron > Frankreich
Der frühere US-Präsident Barack Obama hielt eine Rede. | head_of_state Barack Obama > USA former
Israels Ministerpräsident Benjamin Netanjahu wies die Kritik zurück. | head_of_government Benjamin Netanjahu > Israel
Der russische Außenminister Sergej Lawrow traf in Genf ein. | minister Sergej Lawrow > Russland
Weißrussland ist ein enger Verbündeter Russlands. | ally Weißrussland > Russland
Armenien ist von Russland abhängig. | depends_on Armenien > Russland
Frankreich ist Mitglied der NATO. | member Frankreich > NATO
Polen grenzt an die Ukraine. | borders Polen > Ukraine
SPD-Chef Sigmar Gabriel lehnte den Vorschlag ab. | leader Sigmar Gabriel > SPD
Der Präsident Syriens, Baschar al-Assad, gab ein Interview. | head_of_state Baschar al-Assad > Syrien
Sie kandidiert für das Amt des französischen Präsidenten. | 
Ein Sprecher der Regierung bestätigte den Bericht. | 
Der sächsische Ministerpräsident Stanislaw Tillich trat vor die Presse. | 
Österreich ist nicht Mitglied der NATO. | 
# the office stands bare before the name: the holder's own state, if the report speaks of it
Bundeskanzlerin Angela Merkel sprach im deutschen Bundestag. | head_of_government Angela Merkel > Deutschland
Frankreich streitet; Präsident François Hollande schweigt. | head_of_state François Hollande > Frankreich
Präsident Karl Huber leitet den Verein. |
# hyphenated compounds, names behind a genitive, mutual nouns in the plural
Der CSU-Vorsitzende Horst Seehofer lehnt das ab. | leader Horst Seehofer > CSU
Die Vorsitzende der Linken Katja Kipping lehnt das ab. | leader Katja Kipping > Die Linke
CDU-Generalsekretär Peter Tauber lehnt das ab. | party_member Peter Tauber > CDU
Kroatien und Albanien gehören der NATO an. | member Kroatien > NATO; member Albanien > NATO
Russland und China sind Verbündete. | ally Russland > China
# who is long out of office, without a word saying so
In Deutschland erinnerte man an Bundeskanzler Willy Brandt. | head_of_government Willy Brandt > Deutschland former
