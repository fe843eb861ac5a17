# Undertakings between parties and the words that say how far they are.
@ kind | words
pipeline | Pipeline; Gaspipeline; Ölpipeline; Erdgaspipeline; Gasleitung; Erdgasleitung; Ölleitung; Rohrleitung; Gastrasse
railway | Bahn; Eisenbahn; Bahnstrecke; Bahnlinie; Eisenbahnlinie; Eisenbahnstrecke; Schienenweg; Zugverbindung; Bahnverbindung; Bahntrasse; Hochgeschwindigkeitsstrecke
road | Autobahn; Straßenverbindung; Brücke; Fernstraße; Tunnel
plant | Kraftwerk; Atomkraftwerk; Kernkraftwerk; Wasserkraftwerk; Staudamm; Raffinerie; Fabrik; Solarpark; Windpark; Reaktor; Anreicherungsanlage; Atomreaktor
base | Stützpunkt; Militärstützpunkt; Militärbasis; Marinebasis; Luftwaffenstützpunkt; Flottenstützpunkt; Raketenabwehrsystem; Raketenschild; Radarstation
trade | Handel; Handelsvolumen; Handelsumsatz; Warenaustausch; Außenhandel
arms | Waffengeschäft; Rüstungsgeschäft; Waffenlieferung; Rüstungsexport; Panzergeschäft; Waffendeal
treaty | Freihandelsabkommen; Handelsabkommen; Assoziierungsabkommen; Friedensvertrag; Friedensabkommen; Klimaabkommen; Abrüstungsvertrag; Atomabkommen; Rückübernahmeabkommen; Investitionsabkommen
summit | Gipfeltreffen; Gipfel; Friedenskonferenz; Friedensgipfel
mine | Bergwerk; Mine
port | Hafen; Tiefseehafen; Flughafen
credit | Kredit; Hilfspaket; Rettungspaket; Darlehen
investment | Investition; Großprojekt; Infrastrukturprojekt
@ status | words
stopped | stoppen; absagen; scheitern; aufgeben; einstellen; platzen; beenden; verwerfen; einfrieren; begraben; verzichten
done | fertigstellen; einweihen; eröffnen; vollenden; abschließen; inbetriebnehmen; Fertigstellung; Einweihung; Inbetriebnahme
begun | beginnen; starten; anlaufen; errichten; Baubeginn; bauen
agreed | vereinbaren; unterzeichnen; unterschreiben; einigen; beschließen; zustimmen; besiegeln; ratifizieren; Einigung; Vereinbarung
planned | planen; vorsehen; beabsichtigen; wollen; sollen; ankündigen; anstreben; Plan; geplant; vorgesehen; steigen; erhöhen; ausbauen
discussed | sprechen; besprechen; diskutieren; verhandeln; erörtern; beraten; reden; prüfen; erwägen; Gespräch; Verhandlung; Spekulation; Idee
via | von; über; nach; durch; bis; aus
as | als; wie
former | ehemalig; früher; damalig; einstig; vormalig; ex; altpräsident; gestürzt; verstorben; frühere; früheren; ehemalige; ehemaligen; damalige; damaligen; gestürzte; gestürzten; verstorbene; verstorbenen; abgesetzt; abgesetzte; abgesetzten
coming | designiert; designierte; designierten; künftig; künftige; künftigen; gewählt; gewählte; gewählten
replacing | überholen; ablösen; ersetzen; beerben; verdrängen; folgen; nachfolgen
office | Amt; Posten; Kandidat; Kandidatin; Bewerber; Wahl; Stelle; Funktion; Titel; Rolle; Kandidatur; Neuwahl; Direktwahl; Amtszeit; Büro
deputy | stellvertretend; stellvertretende; stellvertretender; stellvertretenden; parlamentarisch; parlamentarische; parlamentarischer; parlamentarischen; vize
rank | general; partei; ober; bundespartei; rebellen; milizen; putsch; gewerkschaft; konzern
other | geschäftsführer; klubchef; klubobmann; projektleiter; delegationsleiter; verhandlungsführer; zugführer; rädelsführer; gruppenführer; fraktionschef; fraktionschefin; fraktionsführer; fraktionsvorsitzender; fraktionsvorsitzende; vizepräsident; vizepräsidentin; vizekanzler; vizepremier; spielführer; wortführer; lokführer; bergführer; reiseführer; hochschulratspräsident; parlamentspräsident; landtagspräsident; bundestagspräsident; nationalratspräsident; gerichtspräsident; vizechef; parteifreund; schulleiter; polizeichef; geheimdienstchef; armeechef; generalstabschef; bürochef; kabinettschef; stabschef; amtschef; außenamtschef; notenbankchef; spielleiter; staatsminister
