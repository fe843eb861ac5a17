# Undertakings between parties and the words that say how far they are. Columns and groups: lexicon/relation_words.py.
# `=` keeps a word from being the head of compounds ("Netzwerk" is no "Werk").
@ kind | words
pipeline | Pipeline; Gaspipeline; Ölpipeline; Erdgaspipeline; Gasleitung; Erdgasleitung; Erdölleitung; Ölleitung; Rohrleitung; Gastrasse; Ferngasleitung; Ölkorridor; Gaskorridor; Wasserleitung; Erdölpipeline; Ostseepipeline; Gasröhre; Erdgasröhre; +bauen/verlegen/errichten/Bau/Verlegung/Errichtung Leitung/Röhre
railway | -Bahn; =Eisenbahn; Bahnstrecke; Bahnlinie; Eisenbahnlinie; Eisenbahnstrecke; Schienenweg; Schienenverbindung; Zugverbindung; Bahnverbindung; Bahntrasse; Hochgeschwindigkeitsstrecke; Hochgeschwindigkeitszug; Eisenbahntunnel; Bahntunnel; Zugstrecke; Bahnprojekt; Eisenbahnprojekt; Eisenbahnverbindung; +bauen/errichten/modernisieren/elektrifizieren/Bau/Modernisierung/Elektrifizierung Schiene/Gleis
road | Autobahn; Schnellstraße; Straßenverbindung; Brücke; Fernstraße; Verbindungsstraße; Tunnel; Fährverbindung; Landverbindung; Grenzübergang; Grenzbrücke; +bauen/errichten/asphaltieren/ausbauen/Bau/Neubau/Ausbau/Errichtung/Fertigstellung Straße/Verbindungsstraße/Landstraße
cable | Stromtrasse; Stromleitung; Hochspannungsleitung; Stromverbindung; Seekabel; Unterseekabel; Glasfaserkabel; Stromkabel; Tiefseekabel; Datenkabel; Unterwasserkabel; Starkstromkabel; Internetkabel
plant | Kraftwerk; Atomkraftwerk; Kernkraftwerk; AKW; Wasserkraftwerk; Staudamm; Talsperre; Raffinerie; Fabrik; Solarpark; Windpark; Reaktor; Anreicherungsanlage; Atomreaktor; Atomanlage; Aufbereitungsanlage; Wiederaufbereitungsanlage; Entsalzungsanlage; Endlager; Atommülllager; =Werk; Autowerk; Stahlwerk; Zementwerk; Chemiewerk; Produktionsstätte; =Damm; =Meiler; Atommeiler; Kernreaktor; Gasterminal; Flüssiggasterminal; LNG-Terminal
base | Stützpunkt; Militärstützpunkt; Militärbasis; Marinebasis; Luftwaffenbasis; Luftbasis; Flottenbasis; Luftwaffenstützpunkt; Flottenstützpunkt; Marinestützpunkt; Luftstützpunkt; Truppenstützpunkt; Drohnenstützpunkt; Kriegshafen; Raketenbasis; Raketenabwehrsystem; Abwehrsystem; Raketenabwehr; Raketenschild; Abwehrschild; Raketenabwehrschild; Radarstation; Radaranlage; Abschussrampe; Horchposten
barrier | Zaun; Grenzzaun; Grenzmauer; =Mauer; Sperranlage; Grenzbefestigung; Grenzanlage; Sperrwall; Grenzwall
settlement | Siedlungsbau; Siedlung; Siedlerwohnung
mine | Bergwerk; =Mine; Goldmine; Kupfermine; Uranmine; Kohlemine; Ölfeld; Gasfeld; Erdgasfeld; Ölvorkommen; Gasvorkommen; Bohrinsel
port | Hafen; Tiefseehafen; Flughafen; Containerhafen; Containerterminal; Kanal
satellite | Satellit; Raumstation; Marsmission; Mondmission; Raumfahrtmission; Raumsonde; Weltraumbahnhof; Mondstation; Weltraumteleskop
trade | =Handel; Handelsvolumen; Handelsumsatz; Warenaustausch; Handelsaustausch; Außenhandel
arms | Waffengeschäft; Rüstungsgeschäft; Waffenlieferung; Rüstungslieferung; Panzerlieferung; Raketenlieferung; Munitionslieferung; Rüstungsexport; Waffenexport; Waffenverkauf; Waffenkauf; Rüstungsauftrag; Panzergeschäft; Waffendeal; Rüstungsdeal; Panzerdeal; Waffenhilfe; Militärhilfe; +liefern/verkaufen/kaufen/erwerben/bestellen/beschaffen/anschaffen/ausliefern/exportieren/ordern/Lieferung/Verkauf/Kauf/Export/Ausfuhr/Beschaffung/Anschaffung/Erwerb/Bestellung Waffe/Panzer/Kampfpanzer/Rakete/Kampfflugzeug/Kampfjet/Munition/U-Boot/Hubschrauber/Kampfhubschrauber/Kriegsschiff/Luftabwehrsystem/Abwehrrakete/Rüstungsgut/Haubitze/Drohne/Fregatte/Flugabwehrsystem/Luftabwehr/Flugabwehr/Flugabwehrrakete/Raketenabwehrsystem/Luftabwehrrakete/Atom-U-Boot/Panzerfahrzeug/Schützenpanzer/Radpanzer/Raketenwerfer/Marschflugkörper/Korvette/Zerstörer/Patrouillenboot/Sturmgewehr/Artillerie/Geschütz/Eurofighter/Kampfflieger/Kriegsgerät
supply | Gaslieferung; Erdgaslieferung; Öllieferung; Stromlieferung; Energielieferung; Getreidelieferung; Getreideexport; Gasexport; Ölexport; Gasimport; Stromexport; Liefervertrag; Gasgeschäft; Uranlieferung; Brennstofflieferung; Weizenlieferung; Kohlelieferung; +liefern/exportieren/beziehen/Lieferung/Export Gas/Erdgas/Erdöl/Öl/Strom/Uran/Getreide/Weizen/Flüssiggas/Rohöl/Kohle/Kernbrennstoff
treaty | +einigen/verständigen; +vereinbaren; Abkommen; Vertrag; Pakt; Deal; Übereinkommen; Übereinkunft; Friedensplan; Friedensschluss; Memorandum; Absichtserklärung; Grundsatzvereinbarung; Rahmenvereinbarung; Partnerschaftsvereinbarung; Waffenstillstand; Waffenruhe; Freihandelszone; Zollunion; Währungsunion; =Vereinbarung; =Einigung; =Abmachung; Visafreiheit; Visaliberalisierung; Visumfreiheit
accession | Beitritt; EU-Beitritt; NATO-Beitritt
summit | Gipfeltreffen; Gipfel; Friedenskonferenz; Geberkonferenz; Außenministertreffen; Ministertreffen; Spitzentreffen; Dreiertreffen; Vierertreffen; =Treffen; +zusammentreffen; +zusammenkommen
visit | Staatsbesuch; =Besuch; Antrittsbesuch; Arbeitsbesuch; Gegenbesuch; Staatsvisite; =Visite; +besuchen; +reisen
talks | Verhandlung; Friedensgespräch; Atomgespräch; Sechsergespräch; Direktgespräch; Friedensprozess; Handelsgespräch; =Gespräch; =Dialog; +verhandeln
coalition | Koalition; Koalitionsmöglichkeit; Koalitionsvariante; Regierungskoalition; Koalitionsverhandlung; Koalitionsgespräch; Sondierungsgespräch; Koalitionsabkommen; Koalitionsvertrag; Koalitionsübereinkommen; Wahlbündnis; Regierungsbündnis; Wahlallianz; Militärbündnis; Sicherheitsbündnis; Verteidigungsbündnis; Dreierbündnis; Dreierkoalition; +schließen/schmieden/eingehen/Bildung/Gründung Bündnis/Allianz; +koalieren
credit | Kredit; Darlehen; Rettungspaket; Notkredit; Schuldenerlass; Schuldenschnitt; Umschuldung; Rettungsprogramm; Kreditprogramm; Kreditlinie; Kredithilfe; +leihen/borgen
aid | Hilfspaket; Hilfsprogramm; Finanzhilfe; Entwicklungshilfe; Wirtschaftshilfe; Hilfslieferung; Nothilfe; Aufbauhilfe; Wiederaufbauhilfe; Hilfszahlung; Soforthilfe; Lebensmittelhilfe; Nahrungsmittelhilfe; Finanzspritze; Milliardenhilfe; Hilfskonvoi; +zusagen/zusichern/versprechen/anbieten/gewähren/bereitstellen/leisten/Zusage Hilfe/Unterstützung/Budgethilfe; +bereitstellen/zusagen/zusichern/spenden/schenken Euro/Dollar/Million/Milliarde/Pfund/Yen/Franken
investment | Investition; Großprojekt; Infrastrukturprojekt; Energieprojekt; Investitionsprogramm; Gemeinschaftsunternehmen; Gemeinschaftsprojekt; Wirtschaftskorridor; Übernahme; Fusion; +investieren
troops | Stationierung; Truppenstationierung; Truppenverlegung; Truppenabzug; Truppenentsendung; Truppenaufstockung; Truppenreduzierung; Truppenrückzug; +stationieren/entsenden/schicken/senden/beordern/verlegen/abziehen/zurückziehen/aufstocken/Entsendung/Verlegung/Abzug/Rückzug Soldat/Truppe/Kampfflugzeug/Kampfjet/Rakete/Marineinfanterist/Bataillon/Brigade/Bodentruppe/Militärberater/Atomwaffe/Kriegsschiff
exercise | Manöver; Militärmanöver; Militärübung; Marineübung; Flottenmanöver; Seemanöver
mission | Militäreinsatz; Friedensmission; Militärmission; Ausbildungsmission; Beobachtermission; Blauhelmeinsatz; Friedenseinsatz; Marineeinsatz; Friedenstruppe; Schutztruppe
exchange | Gefangenenaustausch; Häftlingsaustausch; Agentenaustausch; Geiselaustausch; +austauschen/freilassen Gefangener/Gefangene/Häftling/Geisel
# what ends like one of these and is something else
@ status | words
no | laufbahn; umlaufbahn; straßenbahn; rennbahn; seilbahn; gondelbahn; rodelbahn; eisbahn; u-bahn; s-bahn; landebahn; startbahn; fahrbahn; flugbahn; bundesbahn; kegelbahn; luftbrücke; eselsbrücke; fußgängerbrücke; kommandobrücke; berggipfel; heimathafen; zielhafen; hafenbecken; arbeitsvertrag; mietvertrag; kaufvertrag; ehevertrag; dienstvertrag; werkvertrag; lehrvertrag; versicherungsvertrag; plattenvertrag; handyvertrag; profivertrag; spielervertrag; trainervertrag; vorvertrag; kollektivvertrag; tarifvertrag; generationenvertrag; mobilfunkvertrag; grundlagenvertrag; gesellschaftsvertrag; gerichtsverhandlung; hauptverhandlung; berufungsverhandlung; verhandlungsführer; konsumkredit; verbraucherkredit; wohnbaukredit; immobilienkredit; fremdwährungskredit; studienkredit; ablenkungsmanöver; ausweichmanöver; überholmanöver; täuschungsmanöver; wahlkampfmanöver; gartenzaun; bauzaun; machtübernahme; amtsübernahme; kostenübernahme; geschäftsübernahme; verantwortungsübernahme; regierungsübernahme; fernsehkanal; tv-kanal; nachrichtenkanal; youtube-kanal; rückkanal; kampffabrik; denkfabrik; traumfabrik; fußballverband; lissabon-vertrag; eu-vertrag; verfassungsvertrag; zusatzvertrag; arztbesuch; kinobesuch; schulbesuch; ärmelkanal; panamakanal; suezkanal; waffenschmuggel; drogendeal; stromgipfel; schlafstätte; eltern-kind-fusion; kernfusion
stopped | stoppen; absagen; scheitern; aufgeben; einstellen; platzen; beenden; verwerfen; einfrieren; begraben; abbrechen; aussetzen; aufkündigen; kündigen; abblasen; auflösen; canceln; stornieren; suspendieren; annullieren; verhindern; auf Eis; Abstand; Abkehr; Stopp; Abbruch; Absage; Scheitern; Aussetzung; Kündigung; Aufkündigung; gescheitert; gestoppt; abgesagt; geplatzt; ausgesetzt; aufgekündigt; abgebrochen; eingefroren
done | fertigstellen; einweihen; eröffnen; vollenden; abschließen; inbetriebnehmen; Fertigstellung; Einweihung; Inbetriebnahme; Eröffnung; Inkrafttreten; Abschluss; in Kraft; in Betrieb; fertiggestellt; eröffnet; abgeschlossen; vollendet
begun | erweitern; modernisieren; unterhalten; betreiben; Grundstein; beginnen; starten; anlaufen; errichten; Baubeginn; Spatenstich; Grundsteinlegung; bauen; aufnehmen; eintreten; einleiten; ausbauen; aufbauen; verlegen; führen; fortsetzen; fortführen; wiederaufnehmen; weiterführen; laufen; andauern; liefern; leisten; entsenden; Beginn; Start; Aufnahme; Wiederaufnahme; Fortsetzung; Auftakt; in Bau; in Gange; in Gang; begonnen; laufend
agreed | verlängern; vereinbaren; unterzeichnen; unterschreiben; einigen; beschließen; zustimmen; besiegeln; ratifizieren; schließen; abschließen; verständigen; aushandeln; billigen; absegnen; genehmigen; gewähren; leihen; finanzieren; bereitstellen; bewilligen; zusagen; zusichern; paraphieren; verabschieden; bestätigen; annehmen; akzeptieren; freigeben; erteilen; vergeben; erzielen; treffen; Einigung; Vereinbarung; Unterzeichnung; Unterschrift; Ratifizierung; Zustimmung; Beschluss; Zusage; Abmachung; Paraphierung; Genehmigung; Billigung; Freigabe; vereinbart; unterzeichnet; beschlossen; ausgehandelt; genehmigt; zugesagt; geschlossen; erzielt; getroffen; bewilligt; ratifiziert
planned | planen; vorsehen; beabsichtigen; ankündigen; anstreben; vorbereiten; anpeilen; erwarten; anvisieren; anberaumen; ansetzen; bevorstehen; einladen; versprechen; verschieben; vertagen; Plan; Planung; Absicht; Vorhaben; Vorbereitung; Ankündigung; Einladung; Absichtserklärung; in Planung; in Vorbereitung; geplant; vorgesehen; angestrebt; bevorstehend; angekündigt; künftig; anstehend; anvisiert; beabsichtigt; erhofft; ansteh; anberaumt; verschoben
discussed | in Mittelpunkt; im Mittelpunkt; auf Tagesordnung; auf Programm; auf Agenda; zur Debatte; zur Diskussion; im Gespräch; in Gespräch; im Raum; sprechen; besprechen; diskutieren; verhandeln; erörtern; beraten; reden; prüfen; erwägen; debattieren; feilschen; ringen; vorschlagen; anbieten; anregen; ausloten; sondieren; überlegen; nachdenken; hoffen; spekulieren; verlangen; fordern; beantragen; drängen; aufrufen; vermitteln; werben; einsetzen; Gespräch; Verhandlung; Spekulation; Idee; Diskussion; Debatte; Beratung; Vorschlag; Überlegung; Forderung; Angebot; Sondierung; vorgeschlagen; diskutiert; möglich; angedacht; erwogen; etwaig; potenziell; potentiell; gefordert
# growth is an undertaking where it is meant
grow | steigen; erhöhen; steigern; verdoppeln; verdreifachen; vervielfachen; ausweiten; ausbauen; intensivieren; wachsen; beleben; anheben; ankurbeln
modal | wollen; sollen; werden; möchten; mögen; müssen
# what leads from the thing to those who do it: "der Bau einer Pipeline", "das Projekt einer Pipeline"
build | Bau; Neubau; Aufbau; Ausbau; Errichtung; Verlegung; Projekt; Bauprojekt; Reihe; Serie; Paket; Tranche; Rate; Teil; Abschnitt; Protokoll; Grundstein; Runde; Form; Art; Rahmen; Entwurf; Lieferung; Finanzierung; Beteiligung; Kauf; Verkauf; Bildung; Gründung; Einrichtung; Schaffung; Vergabe; Auszahlung; Gewährung; Umsetzung; Verlängerung; Frage; Möglichkeit; Nutzung; Entsendung; Tag; Milliarde; Million
# how a clause speaks about a thing; every other word before it makes it a circumstance
about | über; auf; zu; um; an; für; von; mit
aside | laut; gegen; wegen; trotz; ohne; gemäß; seit; vor; statt; nach angaben von; angesichts; aufgrund; anlässlich; außer; neben; bei; unter; während
at | in; nach; auf; an; für; zu
via | von; über; nach; durch; bis; aus
between | zwischen; mit
# what a way joins: "ein Tunnel, der X und Y verbindet"
joins | verbinden; anbinden; koppeln
# a place that only says where: "ein Stützpunkt an der Grenze zu X"
frontier | Grenze; Grenzgebiet; Nähe; Grenzregion; Front
# the case of where a way ends: "von Kanada in die USA"
into | in
# first parts that leave an office what it is: "Ex-Präsident", "Übergangspräsident"
first_part | ex; ex-; alt; alt-; übergangs; interims; interims-; amts
other_side | mit; bei
# of what a measure counts it is the kind: "acht Batterien des Luftabwehrsystems"
# "mit chinesischem Geld": the adjective names a party
help | Hilfe; Geld; Mittel; Unterstützung; Beteiligung; Kredit; Finanzierung; Kapital; Technik; Technologie; Partner; Firma; Unternehmen; Konzern; Finanzhilfe; Darlehen
# what sets a clause in the present ahead
ahead | nächster; nächste; nächsten; nächstem; nächstes; kommend; kommender; kommende; kommenden; kommendem; kommendes; demnächst; bald; morgen; übermorgen; künftig
measure | Batterie; Staffel; Stück; Stückzahl; Typ; Million; Milliarde; Tausend; Tonne; Kubikmeter; Barrel; Fass; Megawatt; Kilowattstunde; Einheit; Ladung; Menge; Dutzend; Paar; Serie; Lieferung
# what says in another sentence what the undertaking costs
project | Projekt; Vorhaben; Bau; Bauwerk; Anlage; Geschäft; Auftrag; Kosten; Baukosten; Gesamtkosten; Preis; Kaufpreis; Auftragswert; Investition; Investitionssumme; Wert; Volumen; Vertragswert
cost | kosten; belaufen; beziffern; schätzen; veranschlagen; betragen; verschlingen
as | als; wie
former | ehemalig; früher; damalig; einstig; vormalig; ex; altpräsident; gestürzt; verstorben; frühere; früheren; ehemalige; ehemaligen; damalige; damaligen; gestürzte; gestürzten; verstorbene; verstorbenen; abgesetzt; abgesetzte; abgesetzten
coming | designiert; designierte; designierten; künftig; künftige; künftigen; gewählt; gewählte; gewählten
replacing | überholen; ablösen; ersetzen; beerben; verdrängen; folgen; nachfolgen
office | Amt; Posten; Kandidat; Kandidatin; Bewerber; Wahl; Stelle; Funktion; Titel; Rolle; Kandidatur; Neuwahl; Direktwahl; Amtszeit; Büro
deputy | stellvertretend; stellvertretende; stellvertretender; stellvertretenden; parlamentarisch; parlamentarische; parlamentarischer; parlamentarischen; vize
rank | general; partei; ober; bundespartei; rebellen; milizen; putsch; gewerkschaft; konzern
other | geschäftsführer; klubchef; klubobmann; projektleiter; delegationsleiter; verhandlungsführer; zugführer; rädelsführer; gruppenführer; fraktionschef; fraktionschefin; fraktionsführer; fraktionsvorsitzender; fraktionsvorsitzende; vizepräsident; vizepräsidentin; vizekanzler; vizepremier; spielführer; wortführer; lokführer; bergführer; reiseführer; hochschulratspräsident; parlamentspräsident; landtagspräsident; bundestagspräsident; nationalratspräsident; gerichtspräsident; vizechef; parteifreund; schulleiter; polizeichef; geheimdienstchef; armeechef; generalstabschef; bürochef; kabinettschef; stabschef; amtschef; außenamtschef; notenbankchef; spielleiter; staatsminister
both | beide; beiden; beider; beides; gegenseitig; bilateral
# what is under way where it is spoken of as known
made | Koalition; Verhandlung; Friedensprozess; Friedensgespräch; Koalitionsverhandlung; Koalitionsgespräch
deal | anlaufen; schließen; treffen; annehmen; akzeptieren; kündigen; führen; verschieben; stattfinden; aufnehmen; eintreten
build_by | zu
member_of | von; vom; aus
topic | über; um; zu; zum; zur; wegen
held | stattfinden; abhalten; zusammenkommen; tagen
refuse | verweigern; ablehnen; verbieten; untersagen; blockieren; zurückweisen; widerrufen; entziehen; ausschließen
works | verbinden; führen; entstehen; kosten; transportieren; liefern; versorgen; verlaufen; schützen; umfassen; anschließen; befördern; durchqueren; reichen
apart | vom; ab
leave | zurücktreten; abtreten; abdanken; ausscheiden
runs | beginnen; starten; anlaufen; scheitern; platzen; laufen; andauern; bevorstehen; stattfinden; anstehen; fortsetzen; eintreten
aim | Ziel; Thema; Vorhaben; Absicht
maybe | möglich; mögliche; möglicher; möglichen; potenziell; potentiell; potenzielle; potenziellen; potentielle; potentiellen; etwaig; etwaige; etwaigen; denkbar; jeder; jede; jedem; jeden; jedes; kein; keine; keinen; keinem; keiner; irgendein; mancher
