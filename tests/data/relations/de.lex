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
