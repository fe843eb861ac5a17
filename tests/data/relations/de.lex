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
# parties beside names, offices whose state is never named, what was and what only might be
Innenministerin Johanna Mikl-Leitner (ÖVP) lehnt das ab. | minister Johanna Mikl-Leitner > Österreich; party_member Johanna Mikl-Leitner > ÖVP
Der SPD-Politiker Karl Lauter lehnt das ab. | party_member Karl Lauter > SPD
Marine Le Pen vom Front National lehnt das ab. | party_member Marine Le Pen > Front National
WikiLeaks-Gründer Julian Assange schwieg. | founder Julian Assange > Wikileaks
Russland führt Krieg gegen die Ukraine. | at_war Russland > Ukraine
Karl Huber war Vorsitzender der SPD. | leader Karl Huber > SPD former
Karl Huber gilt als möglicher Nachfolger von Angela Merkel. |
Der Chef der Polizei schwieg. |
