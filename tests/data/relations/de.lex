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
# neighbours whose other side the sentence or the report names
Peru will das Verhältnis zu den Nachbarn Chile und Ecuador verbessern. | neighbour Chile > Peru; neighbour Ecuador > Peru
Neuseeland, ein Nachbar Australiens, will die Schiffe nicht in seine Gewässer lassen. | neighbour Neuseeland > Australien
Japan schickt Hilfe. Der Nachbar Äthiopien plant eine Eisenbahn. |
Kenia baut eine Straße. Der Nachbar Äthiopien plant eine Eisenbahn. | neighbour Äthiopien > Kenia
Estland und Lettland, beide Mitglieder der NATO, fordern Hilfe. | member Estland > NATO; member Lettland > NATO
# titles of two, former and acting holders, the same office elsewhere
Das Dekret wurde im Beisein der Präsidenten Xi Jinping und Wladimir Putin unterzeichnet. | head_of_state Xi Jinping > China; head_of_state Wladimir Putin > Russland
Ex-Präsident Nicolas Sarkozy schied aus. | head_of_state Nicolas Sarkozy > Frankreich former
Er traf seinen polnischen Amtskollegen Andrzej Duda nicht, wohl aber die chilenische Kollegin Michelle Bachelet. | head_of_state Michelle Bachelet > Chile
# conj subjects, occupied parts, who is made to depend
Der Sudan und der Südsudan sind verfeindet. | enemy Sudan > Südsudan
Seit 1974 hält die Türkei den Norden Zyperns besetzt. | occupies Türkei > Zypern
Israel besetzte den Süden des Libanon. | occupies Israel > Libanon
Die Pipeline macht die Ukraine von Russland abhängig. | depends_on Ukraine > Russland
# nobody is a neighbour who is no state, and a state before the comma is no successor
Hans Peter Doskozil half dem großen Nachbarn Deutschlands. |
# what somebody wants to become, and states without a name
Der Südsudan will Mitglied der Afrikanischen Union werden. | member Südsudan > Afrikanische Union coming
China grenzt an 14 Staaten. |
