# Roles, groups and organs as nouns, with the sector their bearers have. Compounds count by their head (Verkehrsminister by Minister).
# sector: a PLOVER sector; `*` takes the sector of what it belongs to (Sprecher der Polizei: COP); `-` is no actor, also as head of compounds.
# Nouns that decline like adjectives stand in the form with -er (Abgeordneter). feminine: `-` none.
# note: the office word of any/people; then, as needed: `adjectival`; `alone` heads no compounds ("Datenbank" is no Bank);
# `needs` is an actor only where the phrase says whose ("russische Führung", not "in Führung"), or where an organisation of a kind
# behind `beside:` is named in the report ("die Union" beside:party); `bare` only where nothing says which; `like:COP` takes that sector
# where one of it was just named; `world` belongs to no country unless the phrase says so; `unsettled` is of none of the states of the class `settled`, if another is named; `of_force` takes the sector of the force that it belongs to; DEU, AUT, … the states that have such an institution; `CHE=GOV` what it is in one of them, if it is something else there.
@ noun | feminine | sector | kind | note

# States that are several or any: they are of no country that the report names
Industriestaat | - | GOV | organ | agency world
Industrieland | - | GOV | organ | agency world
Industrienation | - | GOV | organ | agency world
Entwicklungsland | - | GOV | organ | agency world
Schwellenland | - | GOV | organ | agency world
Agrarland | - | GOV | organ | agency world
Geberland | - | GOV | organ | agency world
Geberstaat | - | GOV | organ | agency world
Gebernation | - | GOV | organ | agency world
Nehmerland | - | GOV | organ | agency world
Anrainerstaat | - | GOV | organ | agency world
Anrainerland | - | GOV | organ | agency world
Drittstaat | - | GOV | organ | agency world
Drittland | - | GOV | organ | agency world
Herkunftsland | - | GOV | organ | agency world
Herkunftsstaat | - | GOV | organ | agency world
Transitland | - | GOV | organ | agency world
Transitstaat | - | GOV | organ | agency world
Aufnahmeland | - | GOV | organ | agency world
Zielland | - | GOV | organ | agency world
Ankunftsland | - | GOV | organ | agency world
Teilnehmerstaat | - | GOV | organ | agency world
Teilnehmerland | - | GOV | organ | agency world
Unterzeichnerstaat | - | GOV | organ | agency world
Vertragsstaat | - | GOV | organ | agency world
Signatarstaat | - | GOV | organ | agency world
Garantiestaat | - | GOV | organ | agency world
Förderland | - | GOV | organ | agency world
Förderstaat | - | GOV | organ | agency world
Ölstaat | - | GOV | organ | agency world
Ölförderland | - | GOV | organ | agency world
Ölexportland | - | GOV | organ | agency world
Gläubigerland | - | GOV | organ | agency world
Gläubigerstaat | - | GOV | organ | agency world
Schuldnerland | - | GOV | organ | agency world
Schuldnerstaat | - | GOV | organ | agency world
Krisenland | - | GOV | organ | agency world
Krisenstaat | - | GOV | organ | agency world
Partnerland | - | GOV | organ | agency world
Partnerstaat | - | GOV | organ | agency world
Beitrittsland | - | GOV | organ | agency world
Kandidatenland | - | GOV | organ | agency world
Truppenstellerland | - | GOV | organ | agency world
Küstenstaat | - | GOV | organ | agency world
Binnenstaat | - | GOV | organ | agency world
Frontstaat | - | GOV | organ | agency world
Schurkenstaat | - | GOV | organ | agency world
Nuklearstaat | - | GOV | organ | agency world
Atomstaat | - | GOV | organ | agency world
Bündnisstaat | - | GOV | organ | agency world
Exportland | - | GOV | organ | agency world
Importland | - | GOV | organ | agency world
Nettozahlerland | - | GOV | organ | agency world
Exportnation | - | GOV | organ | agency world
Handelsnation | - | GOV | organ | agency world
Seefahrernation | - | GOV | organ | agency world
Walfangnation | - | GOV | organ | agency world
Fischereination | - | GOV | organ | agency world
Mittelmacht | - | GOV | organ | agency world

# Heads of state and government
Interimspräsident | Interimspräsidentin | GOV | person | president
Regionalpräsident | Regionalpräsidentin | GOV | person | president
Palästinenserpräsident | Palästinenserpräsidentin | GOV | person | president PSE
Kurdenpräsident | Kurdenpräsidentin | GOV | person | president
Altpräsident | Altpräsidentin | GOV | person | president
Gegenpräsident | Gegenpräsidentin | GOV | person | president
Rechnungshofpräsident | Rechnungshofpräsidentin | GOV | person | president
Senatspräsident | Senatspräsidentin | LEG | person | president
Bundesratspräsident | Bundesratspräsidentin | LEG | person | president DEU AUT
Präsident | Präsidentin | GOV | person | president alone
Staatspräsident | Staatspräsidentin | GOV | person | president
Bundespräsident | Bundespräsidentin | GOV | person | president DEU AUT
Expräsident | Expräsidentin | ELI | person | president
Übergangspräsident | Übergangspräsidentin | GOV | person | president
Amtsinhaber | Amtsinhaberin | GOV | person | president
Ministerpräsident | Ministerpräsidentin | GOV | person | prime_minister
Premierminister | Premierministerin | GOV | person | prime_minister
Premier | Premierin | GOV | person | prime_minister alone
Regierungschef | Regierungschefin | GOV | person | prime_minister
Bundesministerpräsident | Bundesministerpräsidentin | GOV | person | prime_minister
Übergangspremier | Übergangspremierin | GOV | person | prime_minister
Interimspremier | Interimspremierin | GOV | person | prime_minister
Kanzler | Kanzlerin | GOV | person | chancellor DEU AUT
Bundeskanzler | Bundeskanzlerin | GOV | person | chancellor DEU AUT
König | Königin | GOV | person | monarch needs alone
Kaiser | Kaiserin | GOV | person | monarch needs alone
Emir | Emirin | GOV | person | monarch
Sultan | Sultanin | GOV | person | monarch needs
Schah | Schahin | GOV | person | monarch
Zar | Zarin | GOV | person | monarch needs
Großherzog | Großherzogin | GOV | person | monarch
Fürst | Fürstin | GOV | person | monarch needs alone
Scheich | Scheichin | GOV | person | monarch needs
Kronprinz | Kronprinzessin | GOV | person | monarch
Prinz | Prinzessin | GOV | person | monarch needs alone
Thronfolger | Thronfolgerin | GOV | person | monarch
Monarch | Monarchin | GOV | person | monarch
Thronerbe | Thronerbin | GOV | person | monarch
Regent | Regentin | GOV | person | monarch alone
Prinzregent | Prinzregentin | GOV | person | monarch
Oberster Führer | Oberster Führerin | GOV | person | head
Revolutionsführer | Revolutionsführerin | GOV | person | head IRN
Staatschef | Staatschefin | GOV | person | head
Staatsoberhaupt | - | GOV | person | head
Machthaber | Machthaberin | GOV | person | head unsettled
Diktator | Diktatorin | GOV | person | head
Herrscher | Herrscherin | GOV | person | head needs
Staatsführer | Staatsführerin | GOV | person | head
Despot | Despotin | GOV | person | head
Autokrat | Autokratin | GOV | person | head
Juntachef | Juntachefin | GOV | person | head
Alleinherrscher | Alleinherrscherin | GOV | person | head
Potentat | Potentatin | GOV | person | head
Militärherrscher | Militärherrscherin | MIL | person | head unsettled
Militärmachthaber | Militärmachthaberin | MIL | person | head unsettled
Militärdiktator | Militärdiktatorin | MIL | person | head
Langzeitpräsident | Langzeitpräsidentin | GOV | person | head
Staatenlenker | Staatenlenkerin | GOV | person | head
Staatslenker | Staatslenkerin | GOV | person | head
Vizekanzler | Vizekanzlerin | GOV | person | vice
Vizepräsident | Vizepräsidentin | GOV | person | vice
Vizepremier | Vizepremierin | GOV | person | vice
Vizeministerpräsident | Vizeministerpräsidentin | GOV | person | vice
Vizeregierungschef | Vizeregierungschefin | GOV | person | vice
Regierungsvize | - | GOV | person | vice
Außenminister | Außenministerin | GOV | person | foreign_minister
Chefdiplomat | Chefdiplomatin | GOV | person | foreign_minister
Außenamtschef | Außenamtschefin | GOV | person | foreign_minister
Verteidigungsminister | Verteidigungsministerin | GOV | person | defence_minister
Kriegsminister | Kriegsministerin | GOV | person | defence_minister
Innenminister | Innenministerin | GOV | person | interior_minister
Finanzminister | Finanzministerin | GOV | person | finance_minister
Schatzkanzler | Schatzkanzlerin | GOV | person | finance_minister GBR
Kassenwart | Kassenwartin | - | person | finance_minister
Minister | Ministerin | GOV | person | minister
Bundesminister | Bundesministerin | GOV | person | minister DEU AUT
Fachminister | Fachministerin | GOV | person | minister
Ressortchef | Ressortchefin | GOV | person | minister
Staatsminister | Staatsministerin | GOV | person | minister
Justizminister | Justizministerin | GOV | person | minister
Wirtschaftsminister | Wirtschaftsministerin | GOV | person | minister
Umweltminister | Umweltministerin | GOV | person | minister
Verkehrsminister | Verkehrsministerin | GOV | person | minister
Gesundheitsminister | Gesundheitsministerin | GOV | person | minister
Bildungsminister | Bildungsministerin | GOV | person | minister
Sozialminister | Sozialministerin | GOV | person | minister
Arbeitsminister | Arbeitsministerin | GOV | person | minister
Landwirtschaftsminister | Landwirtschaftsministerin | GOV | person | minister
Agrarminister | Agrarministerin | GOV | person | minister
Familienminister | Familienministerin | GOV | person | minister
Kultusminister | Kultusministerin | GOV | person | minister DEU
Energieminister | Energieministerin | GOV | person | minister
Europaminister | Europaministerin | GOV | person | minister
Entwicklungsminister | Entwicklungsministerin | GOV | person | minister
Kanzleramtsminister | Kanzleramtsministerin | GOV | person | minister DEU
Kabinettsmitglied | - | GOV | person | minister
Regierungsmitglied | - | GOV | person | minister
Landesminister | Landesministerin | GOV | person | minister
Informationsminister | Informationsministerin | GOV | person | minister
Ölminister | Ölministerin | GOV | person | minister
Handelsminister | Handelsministerin | GOV | person | minister
Industrieminister | Industrieministerin | GOV | person | minister
Bauminister | Bauministerin | GOV | person | minister
Forschungsminister | Forschungsministerin | GOV | person | minister
Verbraucherschutzminister | Verbraucherschutzministerin | GOV | person | minister
Parlamentsminister | Parlamentsministerin | GOV | person | minister
Senator | Senatorin | LEG | person | minister
Staatssekretär | Staatssekretärin | GOV | person | minister
Außenstaatssekretär | Außenstaatssekretärin | GOV | person | minister
Vizeminister | Vizeministerin | GOV | person | minister
Vizeaußenminister | Vizeaußenministerin | GOV | person | minister
Unterstaatssekretär | Unterstaatssekretärin | GOV | person | minister
Schattenminister | Schattenministerin | OPP | person | minister
Schattenaußenminister | Schattenaußenministerin | OPP | person | minister
Schattenfinanzminister | Schattenfinanzministerin | OPP | person | minister
Schattenkanzler | Schattenkanzlerin | OPP | person | minister
Ministerialdirektor | Ministerialdirektorin | GOV | person | minister
Ministerialrat | Ministerialrätin | GOV | person | minister
Ministerialdirigent | Ministerialdirigentin | GOV | person | minister
Innensenator | Innensenatorin | GOV | person | minister DEU
Finanzsenator | Finanzsenatorin | GOV | person | minister DEU
Justizsenator | Justizsenatorin | GOV | person | minister DEU
Kultursenator | Kultursenatorin | GOV | person | minister DEU
Präsidialamtschef | Präsidialamtschefin | GOV | person | minister
Kanzleichef | Kanzleichefin | GOV | person | minister
Regierungsrat | Regierungsrätin | GOV | person | minister CHE
Bildungssenator | Bildungssenatorin | GOV | person | minister DEU
Wirtschaftssenator | Wirtschaftssenatorin | GOV | person | minister DEU
Umweltsenator | Umweltsenatorin | GOV | person | minister DEU
Sozialsenator | Sozialsenatorin | GOV | person | minister DEU
Gesundheitssenator | Gesundheitssenatorin | GOV | person | minister DEU
Schulsenator | Schulsenatorin | GOV | person | minister DEU
Bausenator | Bausenatorin | GOV | person | minister DEU
Verkehrssenator | Verkehrssenatorin | GOV | person | minister DEU
Wissenschaftssenator | Wissenschaftssenatorin | GOV | person | minister DEU
Stellvertreter | Stellvertreterin | * | person | minister
Botschafter | Botschafterin | GOV | person | diplomat
Konsul | Konsulin | GOV | person | diplomat
Generalkonsul | Generalkonsulin | GOV | person | diplomat
Diplomat | Diplomatin | GOV | person | diplomat
Gesandter | Gesandte | GOV | person | diplomat adjectival
Sondergesandter | Sondergesandte | GOV | person | diplomat adjectival
Abgesandter | Abgesandte | GOV | person | diplomat adjectival
Emissär | Emissärin | GOV | person | diplomat
Unterhändler | Unterhändlerin | GOV | person | diplomat
Chefunterhändler | Chefunterhändlerin | GOV | person | diplomat
Nuntius | Nuntiusin | GOV | person | diplomat
Attaché | Attachée | GOV | person | diplomat
Geschäftsträger | Geschäftsträgerin | GOV | person | diplomat
Sonderbotschafter | Sonderbotschafterin | GOV | person | diplomat
Außenbeauftragter | Außenbeauftragte | GOV | person | diplomat adjectival
Sonderbeauftragter | Sonderbeauftragte | GOV | person | diplomat adjectival
Menschenrechtsbeauftragter | Menschenrechtsbeauftragte | GOV | person | diplomat adjectival
Regierungsbeauftragter | Regierungsbeauftragte | GOV | person | diplomat adjectival
Ausländerbeauftragter | Ausländerbeauftragte | GOV | person | diplomat adjectival
Wehrbeauftragter | Wehrbeauftragte | GOV | person | diplomat adjectival DEU
Datenschutzbeauftragter | Datenschutzbeauftragte | GOV | person | diplomat adjectival
Landesdatenschutzbeauftragter | Landesdatenschutzbeauftragte | GOV | person | diplomat adjectival DEU
Botschaftsangehöriger | Botschaftsangehörige | GOV | person | diplomat adjectival
Botschaftsrat | Botschaftsrätin | GOV | person | diplomat
Verhandlungsleiter | Verhandlungsleiterin | GOV | person | diplomat
Chefverhandler | Chefverhandlerin | GOV | person | diplomat
Verhandler | Verhandlerin | GOV | person | diplomat alone
Missionschef | Missionschefin | GOV | person | diplomat
Sondervermittler | Sondervermittlerin | GOV | person | diplomat
Chefvermittler | Chefvermittlerin | GOV | person | diplomat
Integrationsbeauftragter | Integrationsbeauftragte | GOV | person | diplomat adjectival
Drogenbeauftragter | Drogenbeauftragte | GOV | person | diplomat adjectival
Migrationsbeauftragter | Migrationsbeauftragte | GOV | person | diplomat adjectival
Antisemitismusbeauftragter | Antisemitismusbeauftragte | GOV | person | diplomat adjectival
Abrüstungsbeauftragter | Abrüstungsbeauftragte | GOV | person | diplomat adjectival
Nahostbeauftragter | Nahostbeauftragte | GOV | person | diplomat adjectival
Flüchtlingsbeauftragter | Flüchtlingsbeauftragte | GOV | person | diplomat adjectival
Asylbeauftragter | Asylbeauftragte | GOV | person | diplomat adjectival
Ostbeauftragter | Ostbeauftragte | GOV | person | diplomat adjectival
Bürgerbeauftragter | Bürgerbeauftragte | GOV | person | diplomat adjectival
Ombudsmann | Ombudsfrau | GOV | person | diplomat
Hochkommissar | Hochkommissarin | GOV | person | diplomat
Regierungskommissar | Regierungskommissarin | GOV | person | diplomat
Staatskommissar | Staatskommissarin | GOV | person | diplomat
Sonderkommissar | Sonderkommissarin | GOV | person | diplomat
Chefdelegierter | Chefdelegierte | GOV | person | diplomat adjectival
Beauftragter | Beauftragte | * | person | diplomat adjectival
Regierungssprecher | Regierungssprecherin | GOV | person | spokesperson
Präsidentensprecher | Präsidentensprecherin | GOV | person | spokesperson
Präsidialamtssprecher | Präsidialamtssprecherin | GOV | person | spokesperson
Außenamtssprecher | Außenamtssprecherin | GOV | person | spokesperson
Ministeriumssprecher | Ministeriumssprecherin | GOV | person | spokesperson
Behördensprecher | Behördensprecherin | GOV | person | spokesperson
Vizeregierungssprecher | Vizeregierungssprecherin | GOV | person | spokesperson
Regierungsvertreter | Regierungsvertreterin | GOV | person | spokesperson
Regierungspolitiker | Regierungspolitikerin | GOV | person | spokesperson
Regierungsbeamter | Regierungsbeamte | GOV | person | spokesperson adjectival
Regierungsangehöriger | Regierungsangehörige | GOV | person | spokesperson adjectival
Spitzenbeamter | Spitzenbeamte | GOV | person | spokesperson adjectival
Amtsträger | Amtsträgerin | GOV | person | spokesperson
Funktionär | Funktionärin | PTY | person | spokesperson
Würdenträger | Würdenträgerin | GOV | person | spokesperson
Palastsprecher | Palastsprecherin | GOV | person | spokesperson
Regierungsfunktionär | Regierungsfunktionärin | GOV | person | spokesperson
Stadtsprecher | Stadtsprecherin | GOV | person | spokesperson
Präfektursprecher | Präfektursprecherin | GOV | person | spokesperson
Landratsamtssprecher | Landratsamtssprecherin | GOV | person | spokesperson
Hofsprecher | Hofsprecherin | GOV | person | spokesperson
Kommunalvertreter | Kommunalvertreterin | GOV | person | spokesperson
Stadtvertreter | Stadtvertreterin | GOV | person | spokesperson
Staatsfunktionär | Staatsfunktionärin | GOV | person | spokesperson
Bürgermeister | Bürgermeisterin | GOV | person | mayor
Oberbürgermeister | Oberbürgermeisterin | GOV | person | mayor
Landrat | Landrätin | GOV | person | mayor
Bezirksbürgermeister | Bezirksbürgermeisterin | GOV | person | mayor
Stadtrat | Stadträtin | GOV | person | mayor
Stadtpräsident | Stadtpräsidentin | GOV | person | mayor
Ortsvorsteher | Ortsvorsteherin | GOV | person | mayor
Gemeindevorsteher | Gemeindevorsteherin | GOV | person | mayor
Dorfvorsteher | Dorfvorsteherin | CVL | person | mayor
Bezirkshauptmann | Bezirkshauptfrau | GOV | person | mayor AUT
Landesrat | Landesrätin | GOV | person | mayor AUT
Magistratsdirektor | Magistratsdirektorin | GOV | person | mayor
Kreisrat | Kreisrätin | GOV | person | mayor
Dezernent | Dezernentin | GOV | person | mayor
Stadtverwalter | Stadtverwalterin | GOV | person | mayor
Gemeindepräsident | Gemeindepräsidentin | GOV | person | mayor CHE
Gemeindechef | Gemeindechefin | GOV | person | mayor
Gemeindeammann | - | GOV | person | mayor CHE
Stadtammann | - | GOV | person | mayor CHE
Landammann | - | GOV | person | mayor CHE
Stadtoberhaupt | - | GOV | person | mayor
Stadtdirektor | Stadtdirektorin | GOV | person | mayor
Oberstadtdirektor | Oberstadtdirektorin | GOV | person | mayor
Oberkreisdirektor | Oberkreisdirektorin | GOV | person | mayor
Stadtchef | Stadtchefin | GOV | person | mayor
Bezirkschef | Bezirkschefin | GOV | person | mayor
Bezirksvorsteher | Bezirksvorsteherin | GOV | person | mayor
Kämmerer | Kämmerin | GOV | person | mayor
Stadtkämmerer | Stadtkämmerin | GOV | person | mayor
Beigeordneter | Beigeordnete | GOV | person | mayor adjectival alone
Distriktchef | Distriktchefin | GOV | person | mayor
Provinzchef | Provinzchefin | GOV | person | mayor
Regionschef | Regionschefin | GOV | person | mayor
Gouverneur | Gouverneurin | GOV | person | governor
Landeshauptmann | Landeshauptfrau | GOV | person | governor AUT
Provinzgouverneur | Provinzgouverneurin | GOV | person | governor
Statthalter | Statthalterin | GOV | person | governor
Präfekt | Präfektin | GOV | person | governor
Regierungspräsident | Regierungspräsidentin | GOV | person | governor DEU
Landesfürst | Landesfürstin | GOV | person | governor
Generalgouverneur | Generalgouverneurin | GOV | person | governor
Militärgouverneur | Militärgouverneurin | MIL | person | governor
Administrator | Administratorin | GOV | person | governor needs
Zivilverwalter | Zivilverwalterin | GOV | person | governor
Unterpräfekt | Unterpräfektin | GOV | person | governor
Regionspräsident | Regionspräsidentin | GOV | person | governor
Provinzpräsident | Provinzpräsidentin | GOV | person | governor
Kantonspräsident | Kantonspräsidentin | GOV | person | governor
Gebietschef | Gebietschefin | GOV | person | governor
Vizekönig | - | GOV | person | governor
Provinzverwalter | Provinzverwalterin | GOV | person | governor
Distriktverwalter | Distriktverwalterin | GOV | person | governor
Kolonialherr | - | GOV | person | governor
Gebietsverwalter | Gebietsverwalterin | GOV | person | governor
Verwalter | Verwalterin | - | person | governor needs
Beamter | Beamte | GOV | person | official like:COP adjectival
Staatsbeamter | Staatsbeamte | GOV | person | official adjectival
Staatsdiener | Staatsdienerin | GOV | person | official
Behördenvertreter | Behördenvertreterin | GOV | person | official
Behördenleiter | Behördenleiterin | GOV | person | official
Zollbeamter | Zollbeamte | GOV | person | official adjectival
Zöllner | Zöllnerin | GOV | person | official
Zollfahnder | Zollfahnderin | GOV | person | official
Steuerfahnder | Steuerfahnderin | GOV | person | official
Amtsleiter | Amtsleiterin | GOV | person | official
Amtsarzt | Amtsarztin | - | person | official
Notenbankchef | Notenbankchefin | GOV | person | official
Zentralbankchef | Zentralbankchefin | GOV | person | official
Bundesbankpräsident | Bundesbankpräsidentin | GOV | person | official DEU
Staatsmann | Staatsfrau | GOV | person | official
Landesvater | Landesmutter | GOV | person | official
Kanzlerkandidat | Kanzlerkandidatin | PTY | person | official DEU
Präsidentschaftskandidat | Präsidentschaftskandidatin | PTY | person | official
Präsidentschaftsbewerber | Präsidentschaftsbewerberin | PTY | person | official
Präsidentenberater | Präsidentenberaterin | GOV | person | official
Sicherheitsberater | Sicherheitsberaterin | GOV | person | official
Berater | Beraterin | * | person | official
Kanzlerberater | Kanzlerberaterin | GOV | person | official
Regierungsberater | Regierungsberaterin | GOV | person | official
Reservist | Reservistin | MIL | person | official
Staatsrat | Staatsrätin | GOV | person | official
Notenbankpräsident | Notenbankpräsidentin | GOV | person | official
Zentralbankpräsident | Zentralbankpräsidentin | GOV | person | official
Nationalbankpräsident | Nationalbankpräsidentin | GOV | person | official
Prinzgemahl | - | GOV | person | official
Notenbanker | Notenbankerin | GOV | person | official
Zentralbanker | Zentralbankerin | GOV | person | official
Währungshüter | Währungshüterin | GOV | person | official
Wettbewerbshüter | Wettbewerbshüterin | GOV | person | official
Kartellwächter | Kartellwächterin | GOV | person | official
Bankenaufseher | Bankenaufseherin | GOV | person | official
Finanzaufseher | Finanzaufseherin | GOV | person | official
Börsenaufseher | Börsenaufseherin | GOV | person | official
Zollinspektor | Zollinspektorin | GOV | person | official
Präsidentschaftsberater | Präsidentschaftsberaterin | GOV | person | official
Chefberater | Chefberaterin | GOV | person | official
Wahlkommissar | Wahlkommissarin | GOV | person | official
Amtsvorsteher | Amtsvorsteherin | GOV | person | official
Ministerialbürokrat | Ministerialbürokratin | GOV | person | official
Bürokrat | Bürokratin | GOV | person | official alone
Technokrat | Technokratin | GOV | person | official alone
Staatsbediensteter | Staatsbedienstete | GOV | person | official adjectival
Bediensteter | Bedienstete | GOV | person | official adjectival needs alone
Sonderberater | Sonderberaterin | GOV | person | official
Protokollchef | Protokollchefin | GOV | person | official
Rechnungsprüfer | Rechnungsprüferin | GOV | person | official
Steuereintreiber | Steuereintreiberin | GOV | person | official
Amtsperson | - | GOV | person | official
Bundesbanker | Bundesbankerin | GOV | person | official
Atomaufseher | Atomaufseherin | GOV | person | official
Generalkommissar | Generalkommissarin | GOV | person | official
Generalbevollmächtigter | Generalbevollmächtigte | GOV | person | official adjectival
Bevollmächtigter | Bevollmächtigte | GOV | person | official adjectival alone
Regierungsbevollmächtigter | Regierungsbevollmächtigte | GOV | person | official adjectival
EU-Kommissar | EU-Kommissarin | GOV | person | commissioner EUR
Fischereikommissar | Fischereikommissarin | GOV | person | commissioner EUR
Entwicklungskommissar | Entwicklungskommissarin | GOV | person | commissioner EUR
Regionalkommissar | Regionalkommissarin | GOV | person | commissioner EUR
Bildungskommissar | Bildungskommissarin | GOV | person | commissioner EUR
Medienkommissar | Medienkommissarin | GOV | person | commissioner EUR
Migrationskommissar | Migrationskommissarin | GOV | person | commissioner EUR
Beschäftigungskommissar | Beschäftigungskommissarin | GOV | person | commissioner EUR
Telekommissar | Telekommissarin | GOV | person | commissioner EUR
Handelskommissar | Handelskommissarin | GOV | person | commissioner EUR
Wettbewerbskommissar | Wettbewerbskommissarin | GOV | person | commissioner EUR
Agrarkommissar | Agrarkommissarin | GOV | person | commissioner EUR
Außenkommissar | Außenkommissarin | GOV | person | commissioner EUR
Erweiterungskommissar | Erweiterungskommissarin | GOV | person | commissioner EUR
Währungskommissar | Währungskommissarin | GOV | person | commissioner EUR
Industriekommissar | Industriekommissarin | GOV | person | commissioner EUR
Energiekommissar | Energiekommissarin | GOV | person | commissioner EUR
Umweltkommissar | Umweltkommissarin | GOV | person | commissioner EUR
Klimakommissar | Klimakommissarin | GOV | person | commissioner EUR
Justizkommissar | Justizkommissarin | GOV | person | commissioner EUR
Innenkommissar | Innenkommissarin | GOV | person | commissioner EUR
Verkehrskommissar | Verkehrskommissarin | GOV | person | commissioner EUR
Finanzkommissar | Finanzkommissarin | GOV | person | commissioner EUR
Digitalkommissar | Digitalkommissarin | GOV | person | commissioner EUR
Haushaltskommissar | Haushaltskommissarin | GOV | person | commissioner EUR
Nachbarschaftskommissar | Nachbarschaftskommissarin | GOV | person | commissioner EUR
Gesundheitskommissar | Gesundheitskommissarin | GOV | person | commissioner EUR
Binnenmarktkommissar | Binnenmarktkommissarin | GOV | person | commissioner EUR
Sozialkommissar | Sozialkommissarin | GOV | person | commissioner EUR
Wirtschaftskommissar | Wirtschaftskommissarin | GOV | person | commissioner EUR
Verbraucherkommissar | Verbraucherkommissarin | GOV | person | commissioner EUR
Kommissionspräsident | Kommissionspräsidentin | GOV | person | commissioner
Kommissionssprecher | Kommissionssprecherin | GOV | person | commissioner
Kommissionschef | Kommissionschefin | GOV | person | commissioner
Regierung | - | GOV | organ | government
Bundesregierung | - | GOV | organ | government DEU AUT
Landesregierung | - | GOV | organ | government DEU AUT
Staatsregierung | - | GOV | organ | government
Zentralregierung | - | GOV | organ | government
Übergangsregierung | - | GOV | organ | government
Interimsregierung | - | GOV | organ | government
Regionalregierung | - | GOV | organ | government
Provinzregierung | - | GOV | organ | government
Militärregierung | - | MIL | organ | government unsettled
Exilregierung | - | OPP | organ | government
Stadtregierung | - | GOV | organ | government
Minderheitsregierung | - | GOV | organ | government
Regierungskoalition | - | GOV | organ | government
Koalition | - | GOV | organ | government
Kabinett | - | GOV | organ | government
Ministerrat | - | GOV | organ | government
Regierungslager | - | GOV | organ | government
Regierungsseite | - | GOV | organ | government
Regierungskreis | - | GOV | organ | government
Staatsführung | - | GOV | organ | government
Führung | - | GOV | organ | government needs alone
Staatsspitze | - | GOV | organ | government
Regierungsspitze | - | GOV | organ | government
Militärjunta | - | MIL | organ | government unsettled
Junta | - | MIL | organ | government unsettled
Militärregime | - | MIL | organ | government unsettled
Regime | - | GOV | organ | government unsettled
NS-Regime | - | GOV | organ | government DEU
NS-Staat | - | GOV | organ | government DEU
NS-Führung | - | GOV | organ | government DEU
Naziregime | - | GOV | organ | government DEU
Nazi-Regime | - | GOV | organ | government DEU
Nazi-Führung | - | GOV | organ | government DEU
Hitler-Regime | - | GOV | organ | government DEU
Mullahregime | - | GOV | organ | government IRN
Mullah-Regime | - | GOV | organ | government IRN
Apartheidregime | - | GOV | organ | government ZAF
Apartheid-Regime | - | GOV | organ | government ZAF
Taliban-Regime | - | GOV | organ | government AFG
Herrscherhaus | - | GOV | organ | government
Königshaus | - | GOV | organ | government
Monarchie | - | GOV | organ | government
Obrigkeit | - | GOV | organ | government
Staatsmacht | - | GOV | organ | government
Administration | - | GOV | organ | government needs
Verwaltung | - | GOV | organ | government needs
US-Administration | - | GOV | organ | government USA
Schattenregierung | - | OPP | organ | government
Einheitsregierung | - | GOV | organ | government
Autonomiebehörde | - | GOV | organ | government
Autonomieregierung | - | GOV | organ | government
Rebellenregierung | - | REB | organ | government
Separatistenregierung | - | REB | organ | government
Gegenregierung | - | OPP | organ | government
Revolutionsrat | - | GOV | organ | government
Übergangsrat | - | GOV | organ | government
Präsidentschaftsrat | - | GOV | organ | government
Präsidialrat | - | GOV | organ | government
Staatspräsidium | - | GOV | organ | government
Kronrat | - | GOV | organ | government
Thronrat | - | GOV | organ | government
Souveränitätsrat | - | GOV | organ | government
Herrschaftsrat | - | GOV | organ | government
Regentschaftsrat | - | GOV | organ | government
Verteidigungsrat | - | GOV | organ | government
Königsfamilie | - | GOV | organ | government
Herrscherfamilie | - | GOV | organ | government
Königspaar | - | GOV | organ | government
Kaiserhaus | - | GOV | organ | government
Schattenkabinett | - | OPP | organ | government
Regierungsstelle | - | GOV | organ | government
Regierungsmehrheit | - | GOV | organ | government
Regierungsbündnis | - | GOV | organ | government
Machtapparat | - | GOV | organ | government
Militärverwaltung | - | MIL | organ | government
Kolonialmacht | - | GOV | organ | government
Präsidialkanzlei | - | GOV | organ | government
Herrscherpaar | - | GOV | organ | government
Revolutionsführung | - | GOV | organ | government
Stadtspitze | - | GOV | organ | government
Landesführung | - | GOV | organ | government
Koalitionsspitze | - | GOV | organ | government
Koalitionsführung | - | GOV | organ | government
Ministerium | - | GOV | organ | ministry
Außenministerium | - | GOV | organ | ministry
Innenministerium | - | GOV | organ | ministry
Verteidigungsministerium | - | GOV | organ | ministry
Finanzministerium | - | GOV | organ | ministry
Justizministerium | - | GOV | organ | ministry
Wirtschaftsministerium | - | GOV | organ | ministry
Bundesministerium | - | GOV | organ | ministry DEU AUT
Bundesinnenministerium | - | GOV | organ | ministry DEU
Bundesaußenministerium | - | GOV | organ | ministry DEU
Außenamt | - | GOV | organ | ministry
Präsidialamt | - | GOV | organ | ministry
Präsidialverwaltung | - | GOV | organ | ministry
Präsidentenamt | - | - | organ | none
Staatskanzlei | - | GOV | organ | ministry
Staatssekretariat | - | GOV | organ | ministry
Kultusministerium | - | GOV | organ | ministry DEU
Gesundheitsministerium | - | GOV | organ | ministry
Umweltministerium | - | GOV | organ | ministry
Verkehrsministerium | - | GOV | organ | ministry
Landesministerium | - | GOV | organ | ministry
Ressort | - | GOV | organ | ministry
Heimatschutzministerium | - | GOV | organ | ministry USA
Senatsverwaltung | - | GOV | organ | ministry
Bundespresseamt | - | GOV | organ | ministry DEU
Presseamt | - | GOV | organ | ministry
Hochkommissariat | - | GOV | organ | ministry
Präsidialbüro | - | GOV | organ | ministry
Präsidentenbüro | - | GOV | organ | ministry
Behörde | - | GOV | organ | agency is:ministry,police,intelligence,organ
Bundesbehörde | - | GOV | organ | agency DEU AUT CHE
Landesbehörde | - | GOV | organ | agency
Staat | - | GOV | organ | agency alone
Zentralbank | - | GOV | organ | agency
Notenbank | - | GOV | organ | agency
Gesundheitsamt | - | GOV | organ | agency
Bundesamt | - | GOV | organ | agency DEU AUT CHE
Landesamt | - | GOV | organ | agency
Amt | - | - | organ | agency alone is:ministry
Ordnungsamt | - | GOV | organ | agency
Jugendamt | - | GOV | organ | agency
Ausländerbehörde | - | GOV | organ | agency
Einwanderungsbehörde | - | GOV | organ | agency
Zoll | - | GOV | organ | agency needs alone
Zollbehörde | - | GOV | organ | agency
Finanzamt | - | GOV | organ | agency
Steuerbehörde | - | GOV | organ | agency
Aufsichtsbehörde | - | GOV | organ | agency
Kartellamt | - | GOV | organ | agency
Kartellbehörde | - | GOV | organ | agency
Wettbewerbsbehörde | - | GOV | organ | agency
Regulierungsbehörde | - | GOV | organ | agency
Wahlkommission | - | GOV | organ | agency
Wahlleiter | Wahlleiterin | GOV | organ | agency
Wahlbehörde | - | GOV | organ | agency
Vertretung | - | * | organ | agency needs
Delegation | - | GOV | organ | agency
Gesandtschaft | - | GOV | organ | agency
Stadtverwaltung | - | GOV | organ | agency
Kommunalverwaltung | - | GOV | organ | agency
Gemeindeverwaltung | - | GOV | organ | agency
Landesverwaltung | - | GOV | organ | agency
Bezirksverwaltung | - | GOV | organ | agency
Provinzverwaltung | - | GOV | organ | agency
Regionalverwaltung | - | GOV | organ | agency
Gemeinderat | - | GOV | organ | agency
Kreisverwaltung | - | GOV | organ | agency
Landkreis | - | GOV | organ | agency
Bezirksregierung | - | GOV | organ | agency DEU
Bezirksamt | - | GOV | organ | agency
Magistrat | - | GOV | organ | agency needs
Rathaus | - | GOV | organ | agency
Gemeinde | - | CVL | organ | agency needs
Kommune | - | GOV | organ | agency needs alone
Bundesland | - | GOV | organ | agency DEU AUT
Bundesstaat | - | GOV | organ | agency
Luftfahrtbehörde | - | GOV | organ | agency
Atombehörde | - | GOV | organ | agency
Atomaufsicht | - | GOV | organ | agency
Katastrophenschutz | - | GOV | organ | agency
Umweltbehörde | - | GOV | organ | agency
Gesundheitsbehörde | - | GOV | organ | agency
Medienaufsicht | - | GOV | organ | agency
Landesmedienanstalt | - | GOV | organ | agency DEU
Datenschutzbehörde | - | GOV | organ | agency
Einwohnermeldeamt | - | GOV | organ | agency
Versorgungsamt | - | GOV | organ | agency
Fiskus | - | GOV | organ | agency
Rechnungshof | - | GOV | organ | agency
Bundesrechnungshof | - | GOV | organ | agency DEU
Flüchtlingsamt | - | GOV | organ | agency
Weltraumbehörde | - | - | organ | agency
Raumfahrtbehörde | - | - | organ | agency
Grenzbehörde | - | GOV | organ | agency
Schulbehörde | - | GOV | organ | agency
Gefängnisverwaltung | - | GOV | organ | agency
Gefängnisbehörde | - | GOV | organ | agency
Strafvollzugsbehörde | - | GOV | organ | agency
Regierungsbehörde | - | GOV | organ | agency
Nationaler Sicherheitsrat | - | GOV | organ | agency
Krisenstab | - | GOV | organ | agency
Regierungsdelegation | - | GOV | organ | agency
Staatsapparat | - | GOV | organ | agency
Staatsfonds | - | BUS | organ | agency
Untersuchungskommission | - | GOV | organ | agency
Kommission | - | * | organ | agency is:organ
Besatzungsmacht | - | GOV | organ | agency
Großmacht | - | GOV | organ | agency
Supermacht | - | GOV | organ | agency
Atommacht | - | GOV | organ | agency
Siegermacht | - | GOV | organ | agency
Schutzmacht | - | GOV | organ | agency
Westmacht | - | GOV | organ | agency
Mitgliedsland | - | GOV | organ | agency member
Mitgliedstaat | - | GOV | organ | agency member
Mitgliedsstaat | - | GOV | organ | agency member
Golfstaat | - | GOV | organ | agency
Präfektur | - | GOV | organ | agency alone
Unterpräfektur | - | GOV | organ | agency
Landratsamt | - | GOV | organ | agency DEU
Kreisamt | - | GOV | organ | agency
Sozialamt | - | GOV | organ | agency
Arbeitsamt | - | GOV | organ | agency
Statistikamt | - | GOV | organ | agency
Patentamt | - | GOV | organ | agency
Umweltamt | - | GOV | organ | agency
Migrationsamt | - | GOV | organ | agency
Veterinäramt | - | GOV | organ | agency
Bauamt | - | GOV | organ | agency
Standesamt | - | GOV | organ | agency
Zollamt | - | GOV | organ | agency
Bundesagentur | - | GOV | organ | agency DEU
Finanzaufsicht | - | GOV | organ | agency
Bankenaufsicht | - | GOV | organ | agency
Börsenaufsicht | - | GOV | organ | agency
Versicherungsaufsicht | - | GOV | organ | agency
Regulierer | - | GOV | organ | agency alone
Flugaufsicht | - | GOV | organ | agency
Gefängnisleitung | - | GOV | organ | agency
Menschenrechtskommission | - | GOV | organ | agency
Wahrheitskommission | - | GOV | organ | agency
Verfassungskommission | - | GOV | organ | agency
Expertenkommission | - | GOV | organ | agency
Regierungsagentur | - | GOV | organ | agency
Regionalmacht | - | GOV | organ | agency
Weltmacht | - | GOV | organ | agency
Nuklearmacht | - | GOV | organ | agency
Vetomacht | - | GOV | organ | agency
Garantiemacht | - | GOV | organ | agency
Hegemonialmacht | - | GOV | organ | agency
Mandatsmacht | - | GOV | organ | agency
Auslandsvertretung | - | GOV | organ | agency
Militärmission | - | MIL | organ | agency
Regulierungskommission | - | GOV | organ | agency
Wahlausschuss | - | GOV | organ | agency
Wahlaufsicht | - | GOV | organ | agency
Wahlrat | - | GOV | organ | agency
Wettbewerbskommission | - | GOV | organ | agency
Ortsrat | - | GOV | organ | agency
Bezirksrat | - | GOV | organ | agency
Provinzrat | - | GOV | organ | agency
Regionalrat | - | GOV | organ | agency
Steuerfahndung | - | GOV | organ | agency
Zollfahndung | - | GOV | organ | agency
Botschaft | - | GOV | organ | embassy needs alone
Konsulat | - | GOV | organ | embassy
Generalkonsulat | - | GOV | organ | embassy

# Armed forces
Kommandeur | Kommandeurin | MIL | person | commander
Befehlshaber | Befehlshaberin | MIL | person | commander
Oberbefehlshaber | Oberbefehlshaberin | MIL | person | commander
Oberkommandierender | Oberkommandierende | MIL | person | commander adjectival
Kommandant | Kommandantin | MIL | person | commander
Truppenführer | Truppenführerin | MIL | person | commander
Feldherr | Feldherrin | MIL | person | commander
Generalstabschef | Generalstabschefin | MIL | person | commander
Stabschef | Stabschefin | MIL | person | commander
Stabschef des Weißen Hauses | Stabschefin des Weißen Hauses | GOV | person | spokesperson USA
Stabschef im Weißen Haus | Stabschefin im Weißen Haus | GOV | person | spokesperson USA
Stabschef des Präsidenten | Stabschefin des Präsidenten | GOV | person | spokesperson
Armeechef | Armeechefin | MIL | person | commander
Militärchef | Militärchefin | MIL | person | commander
Heereschef | Heereschefin | MIL | person | commander
Marinechef | Marinechefin | MIL | person | commander
Luftwaffenchef | Luftwaffenchefin | MIL | person | commander
Generalinspekteur | Generalinspekteurin | MIL | person | commander DEU
Inspekteur | Inspekteurin | MIL | person | commander
Kampfkommandant | Kampfkommandantin | MIL | person | commander
Brigadekommandeur | Brigadekommandeurin | MIL | person | commander
Kompaniechef | Kompaniechefin | MIL | person | commander
Staffelkapitän | Staffelkapitänin | MIL | person | commander
Geschwaderkommodore | Geschwaderkommodorin | MIL | person | commander
Kommodore | - | MIL | person | commander alone
Generalissimus | - | MIL | person | commander
Kontingentführer | Kontingentführerin | MIL | person | commander
General | Generalin | MIL | person | general
Generalleutnant | Generalleutnantin | MIL | person | general
Generalmajor | Generalmajorin | MIL | person | general
Brigadegeneral | Brigadegeneralin | MIL | person | general
Oberst | Oberstin | MIL | person | general
Oberstleutnant | Oberstleutnantin | MIL | person | general
Major | Majorin | MIL | person | general
Hauptmann | Hauptfrau | MIL | person | general
Leutnant | Leutnantin | MIL | person | general
Oberleutnant | Oberleutnantin | MIL | person | general
Feldwebel | Feldwebelin | MIL | person | general
Unteroffizier | Unteroffizierin | MIL | person | general
Offizier | Offizierin | MIL | person | general
Admiral | Admiralin | MIL | person | general
Konteradmiral | Konteradmiralin | MIL | person | general
Vizeadmiral | Vizeadmiralin | MIL | person | general
Marschall | Marschallin | MIL | person | general
Feldmarschall | Feldmarschallin | MIL | person | general
Gefreiter | Gefreite | MIL | person | general adjectival
Korporal | Korporalin | MIL | person | general
Sergeant | Sergeantin | MIL | person | general
Kapitänleutnant | Kapitänleutnantin | MIL | person | general
Rittmeister | Rittmeisterin | MIL | person | general
Fregattenkapitän | Fregattenkapitänin | MIL | person | general
Korvettenkapitän | Korvettenkapitänin | MIL | person | general
Fähnrich | - | MIL | person | general
Brigadier | Brigadierin | MIL | person | general alone
Generalstäbler | Generalstäblerin | MIL | person | general
Generalarzt | Generalärztin | MIL | person | general
Offiziersanwärter | Offiziersanwärterin | MIL | person | general
Militärstratege | Militärstrategin | MIL | person | general
Soldat | Soldatin | MIL | person | soldier
Armeesoldat | Armeesoldatin | MIL | person | soldier
Bundeswehrsoldat | Bundeswehrsoldatin | MIL | person | soldier DEU
Elitesoldat | Elitesoldatin | MIL | person | soldier
Wehrpflichtiger | Wehrpflichtige | MIL | person | soldier adjectival
Rekrut | Rekrutin | MIL | person | soldier
Wehrdienstleistender | Wehrdienstleistende | MIL | person | soldier adjectival
Infanterist | Infanteristin | MIL | person | soldier
Fallschirmjäger | Fallschirmjägerin | MIL | person | soldier
Marineinfanterist | Marineinfanteristin | MIL | person | soldier
Marinesoldat | Marinesoldatin | MIL | person | soldier
Matrose | Matrosin | MIL | person | soldier
Gebirgsjäger | Gebirgsjägerin | MIL | person | soldier
Kampfpilot | Kampfpilotin | MIL | person | soldier
Jagdflieger | Jagdfliegerin | MIL | person | soldier
Militärpilot | Militärpilotin | MIL | person | soldier
Panzerfahrer | Panzerfahrerin | MIL | person | soldier
Wachsoldat | Wachsoldatin | MIL | person | soldier
UN-Soldat | UN-Soldatin | MIL | person | soldier UNO
Blauhelm | Blauhelmin | MIL | person | soldier
Blauhelmsoldat | Blauhelmsoldatin | MIL | person | soldier
Friedenssoldat | Friedenssoldatin | MIL | person | soldier
Scharfschütze | Scharfschützin | MIL | person | soldier
Grenzsoldat | Grenzsoldatin | MIL | person | soldier
Militärsprecher | Militärsprecherin | MIL | person | soldier
Armeesprecher | Armeesprecherin | MIL | person | soldier
Militärvertreter | Militärvertreterin | MIL | person | soldier
Armeeangehöriger | Armeeangehörige | MIL | person | soldier adjectival
Militärangehöriger | Militärangehörige | MIL | person | soldier adjectival
Militärattaché | Militärattachéin | MIL | person | soldier
Militärpolizist | Militärpolizistin | MIL | person | soldier
Militärbeobachter | Militärbeobachterin | MIL | person | soldier
Ausbilder | Ausbilderin | MIL | person | soldier
Kriegsgefangener | Kriegsgefangene | MIL | person | soldier adjectival
Deserteur | Deserteurin | MIL | person | soldier
Veteran | Veteranin | ELI | person | soldier
Gardist | Gardistin | MIL | person | soldier needs alone
Nationalgardist | Nationalgardistin | MIL | person | soldier
Marine-Infanterist | Marine-Infanteristin | MIL | person | soldier
GI | GIin | MIL | person | soldier USA
Regierungssoldat | Regierungssoldatin | MIL | person | soldier
Präsidentengardist | Präsidentengardistin | MIL | person | soldier
Marinekadett | Marinekadettin | MIL | person | soldier
Panzergrenadier | Panzergrenadierin | MIL | person | soldier
Grenadier | Grenadierin | MIL | person | soldier
Artillerist | Artilleristin | MIL | person | soldier
Kanonier | Kanonierin | MIL | person | soldier
Füsilier | Füsilierin | MIL | person | soldier
Kampfschwimmer | Kampfschwimmerin | MIL | person | soldier
Minentaucher | Minentaucherin | MIL | person | soldier
Elitekämpfer | Elitekämpferin | MIL | person | soldier
Fremdenlegionär | - | MIL | person | soldier
Marineflieger | Marinefliegerin | MIL | person | soldier
Heeresflieger | Heeresfliegerin | MIL | person | soldier
Gurkha | - | MIL | person | soldier
Bomberpilot | Bomberpilotin | MIL | person | soldier
Drohnenpilot | Drohnenpilotin | MIL | person | soldier
Hubschrauberpilot | Hubschrauberpilotin | MIL | person | soldier
Luftwaffenpilot | Luftwaffenpilotin | MIL | person | soldier
Tornado-Pilot | Tornado-Pilotin | MIL | person | soldier
Marinepilot | Marinepilotin | MIL | person | soldier
Jagdpilot | Jagdpilotin | MIL | person | soldier
Feldjäger | Feldjägerin | MIL | person | soldier
Besatzer | Besatzerin | MIL | person | soldier alone
Invasor | Invasorin | MIL | person | soldier
Okkupant | Okkupantin | MIL | person | soldier
Militärarzt | Militärärztin | MIL | person | soldier
Friedenshüter | Friedenshüterin | MIL | person | soldier
Palastwächter | Palastwächterin | MIL | person | soldier
Revolutionsgardist | Revolutionsgardistin | MIL | person | soldier
Revolutionswächter | Revolutionswächterin | MIL | person | soldier
Republikgardist | Republikgardistin | MIL | person | soldier
Fahnenflüchtiger | Fahnenflüchtige | MIL | person | soldier adjectival
Bundeswehrangehöriger | Bundeswehrangehörige | MIL | person | soldier adjectival DEU
Armeekreis | - | MIL | person | soldier
Armee | - | MIL | organ | army
Streitkraft | - | MIL | organ | army
Militär | - | MIL | organ | army
Heer | - | MIL | organ | army needs alone
Luftwaffe | - | MIL | organ | army
Marine | - | MIL | organ | army alone
Kriegsmarine | - | MIL | organ | army
Truppe | - | MIL | organ | army
Regierungstruppe | - | MIL | organ | army
Bodentruppe | - | MIL | organ | army
Kampftruppe | - | MIL | organ | army
Besatzungstruppe | - | MIL | organ | army
Koalitionstruppe | - | MIL | organ | army
Friedenstruppe | - | MIL | organ | army
Schutztruppe | - | MIL | organ | army
Eingreiftruppe | - | MIL | organ | army
Interventionstruppe | - | MIL | organ | army
Regierungsarmee | - | MIL | organ | army
Berufsarmee | - | MIL | organ | army
Bundeswehr | - | MIL | organ | army DEU
Bundesheer | - | MIL | organ | army AUT
Nationalgarde | - | MIL | organ | army
Präsidentengarde | - | MIL | organ | army
Republikanische Garde | - | MIL | organ | army
Generalstab | - | MIL | organ | army
Oberkommando | - | MIL | organ | army
Armeeführung | - | MIL | organ | army
Militärführung | - | MIL | organ | army
Heeresleitung | - | MIL | organ | army
Militärrat | - | MIL | organ | army unsettled
Bataillon | - | MIL | organ | army
Brigade | - | MIL | organ | army needs
Division | - | - | organ | army alone
Regiment | - | MIL | organ | army
Kompanie | - | - | organ | army alone
Einheit | - | MIL | organ | army needs alone
Militäreinheit | - | MIL | organ | army
Spezialeinheit | - | MIL | organ | army
Elitetruppe | - | MIL | organ | army
Eliteeinheit | - | MIL | organ | army
Spezialkraft | - | MIL | organ | army
Sondereinheit | - | MIL | organ | army
Kampfverband | - | MIL | organ | army
Geschwader | - | MIL | organ | army
Artillerie | - | MIL | organ | army
Infanterie | - | MIL | organ | army
Kavallerie | - | MIL | organ | army
Flotte | - | MIL | organ | army needs alone
Schwarzmeerflotte | - | MIL | organ | army RUS
Pazifikflotte | - | MIL | organ | army
Kriegsschiff | - | MIL | organ | army
Kampfjet | - | MIL | organ | army
Kampfflugzeug | - | MIL | organ | army
Fregatte | - | MIL | organ | army
Zerstörer | - | MIL | organ | army
Flugzeugträger | - | MIL | organ | army
U-Boot | - | MIL | organ | army
Militärmaschine | - | MIL | organ | army
Militärbasis | - | - | organ | army
Militärgericht | - | JUD | organ | army
Truppenverband | - | MIL | organ | army
Truppenteil | - | MIL | organ | army
Patrouille | - | MIL | organ | army needs
Militärpatrouille | - | MIL | organ | army
Konvoi | - | MIL | organ | army needs
Militärkonvoi | - | MIL | organ | army
Küstenwache | - | MIL | organ | army
Sicherheitstruppe | - | MIL | organ | army
Volksarmee | - | MIL | organ | army
Volksbefreiungsarmee | - | MIL | organ | army CHN
Wehrmacht | - | MIL | organ | army DEU
Luftabwehr | - | MIL | organ | army
Flugabwehr | - | MIL | organ | army
Raketentruppe | - | MIL | organ | army
Stabilisierungstruppe | - | MIL | organ | army
Verteidigungsarmee | - | MIL | organ | army
Regierungseinheit | - | MIL | organ | army
Fremdenlegion | - | MIL | organ | army
Heereskommando | - | MIL | organ | army
Flottenkommando | - | MIL | organ | army
Marinekommando | - | MIL | organ | army
Militärkommando | - | MIL | organ | army
Regionalkommando | - | MIL | organ | army
Luftwaffenkommando | - | MIL | organ | army
Einsatzführungskommando | - | MIL | organ | army
Zentralkommando | - | MIL | organ | army
Territorialkommando | - | MIL | organ | army
Armeekommando | - | MIL | organ | army
Spezialkommando | - | MIL | organ | army
Elitekommando | - | MIL | organ | army
Kommandoeinheit | - | MIL | organ | army
Elitedivision | - | MIL | organ | army
Panzerdivision | - | MIL | organ | army
Panzereinheit | - | MIL | organ | army
Luftlandedivision | - | MIL | organ | army
Infanteriedivision | - | MIL | organ | army
Gardedivision | - | MIL | organ | army
Armeekorps | - | MIL | organ | army
Marinekorps | - | MIL | organ | army
Offizierskorps | - | MIL | organ | army
Generalität | - | MIL | organ | army alone
Leibgarde | - | MIL | organ | army
Palastwache | - | MIL | organ | army
Palastgarde | - | MIL | organ | army
Ehrengarde | - | MIL | organ | army
Republikgarde | - | MIL | organ | army
Schweizergarde | - | MIL | organ | army
Marineeinheit | - | MIL | organ | army
Armeeeinheit | - | MIL | organ | army
Armeespitze | - | MIL | organ | army
Militärspitze | - | MIL | organ | army
Marineführung | - | MIL | organ | army
Luftwaffenführung | - | MIL | organ | army
Heeresführung | - | MIL | organ | army
Truppenführung | - | MIL | organ | army
Kriegsflotte | - | MIL | organ | army
Marineflotte | - | MIL | organ | army
Luftflotte | - | MIL | organ | army
Bomberflotte | - | MIL | organ | army
Marineverband | - | MIL | organ | army
Flottenverband | - | MIL | organ | army
Heeresverband | - | MIL | organ | army
Truppenkontingent | - | MIL | organ | army
Friedensstreitmacht | - | MIL | organ | army
Streitmacht | - | MIL | organ | army
Selbstverteidigungskraft | - | MIL | organ | army
Korvette | - | MIL | organ | army alone
Patrouillenboot | - | MIL | organ | army
Schnellboot | - | MIL | organ | army
Kanonenboot | - | MIL | organ | army
Minensuchboot | - | MIL | organ | army
Minenjagdboot | - | MIL | organ | army
Torpedoboot | - | MIL | organ | army
Marineschiff | - | MIL | organ | army
Landungsschiff | - | MIL | organ | army
Marineboot | - | MIL | organ | army
Schlachtschiff | - | MIL | organ | army
Kampfhubschrauber | - | MIL | organ | army
Militärhubschrauber | - | MIL | organ | army
Armeehubschrauber | - | MIL | organ | army
Jagdflugzeug | - | MIL | organ | army
Kampfbomber | - | MIL | organ | army
Jagdbomber | - | MIL | organ | army
Abfangjäger | - | MIL | organ | army
Aufklärungsflugzeug | - | MIL | organ | army
Militärflugzeug | - | MIL | organ | army
Düsenjäger | - | MIL | organ | army
Garnison | - | MIL | organ | army alone
Territorialverteidigung | - | MIL | organ | army
Küstenwacht | - | MIL | organ | army
Militärdelegation | - | MIL | organ | army
Militärbehörde | - | MIL | organ | army
Luftverteidigung | - | MIL | organ | army
Artillerieeinheit | - | MIL | organ | army
Militärpersonal | - | MIL | organ | army
Leibwache | - | COP | organ | army
Luftwaffeneinheit | - | MIL | organ | army
Feldgendarmerie | - | MIL | organ | army
Militärakademie | - | MIL | organ | army
Militärhochschule | - | MIL | organ | army
Armee-Einheit | - | MIL | organ | army
Legion | - | - | organ | army needs alone
Friedensmission | - | UNO | organ | army
Geheimdienst | - | SPY | organ | intelligence
Nachrichtendienst | - | SPY | organ | intelligence
Auslandsgeheimdienst | - | SPY | organ | intelligence
Auslandsnachrichtendienst | - | SPY | organ | intelligence
Inlandsgeheimdienst | - | SPY | organ | intelligence
Militärgeheimdienst | - | SPY | organ | intelligence
Spionagedienst | - | SPY | organ | intelligence
Sicherheitsdienst | - | SPY | organ | intelligence
Abwehrdienst | - | SPY | organ | intelligence
Verfassungsschutz | - | SPY | organ | intelligence DEU
Verfassungsschützer | Verfassungsschützerin | SPY | organ | intelligence DEU
Bundesnachrichtendienst | - | SPY | organ | intelligence DEU
Staatsschutz | - | COP | organ | intelligence
Staatssicherheit | - | SPY | organ | intelligence
Geheimpolizei | - | SPY | organ | intelligence
Spionageabwehr | - | SPY | organ | intelligence
Gegenspionage | - | SPY | organ | intelligence
Spionageabteilung | - | SPY | organ | intelligence
Militärspionage | - | SPY | organ | intelligence
Geheimdienstkreis | - | SPY | organ | intelligence
Geheimdienstquelle | - | SPY | organ | intelligence
Auslandsaufklärung | - | SPY | organ | intelligence
Auslandsspionage | - | SPY | organ | intelligence
Geheimdienstabteilung | - | SPY | organ | intelligence
Geheimdienstführung | - | SPY | organ | intelligence
Geheimdienstzentrale | - | SPY | organ | intelligence
Geheimdiensteinheit | - | SPY | organ | intelligence
Agent | Agentin | SPY | person | agent needs alone
Geheimagent | Geheimagentin | SPY | person | agent
Spion | Spionin | SPY | person | agent
Doppelagent | Doppelagentin | SPY | person | agent
Geheimdienstler | Geheimdienstlerin | SPY | person | agent
Geheimdienstmitarbeiter | Geheimdienstmitarbeiterin | SPY | person | agent
Geheimdienstchef | Geheimdienstchefin | SPY | person | agent
Nachrichtendienstler | Nachrichtendienstlerin | SPY | person | agent
Geheimdienstoffizier | Geheimdienstoffizierin | SPY | person | agent
V-Mann | V-Frau | SPY | person | agent
V-Leute | V-Leutin | SPY | person | agent
Geheimdienstagent | Geheimdienstagentin | SPY | person | agent
Topagent | Topagentin | SPY | person | agent
Spitzel | Spitzelin | SPY | person | agent alone
Stasi-Spitzel | Stasi-Spitzelin | SPY | person | agent DDR
Geheimdienstbeamter | Geheimdienstbeamte | SPY | person | agent adjectival
Geheimdienstgeneral | Geheimdienstgeneralin | SPY | person | agent
Geheimdienstmann | - | SPY | person | agent
Geheimdienstleute | - | SPY | person | agent
Geheimdienstangehöriger | Geheimdienstangehörige | SPY | person | agent adjectival
Geheimdienstvize | - | SPY | person | agent
Nachrichtenoffizier | Nachrichtenoffizierin | SPY | person | agent
Führungsoffizier | Führungsoffizierin | SPY | person | agent
Verfassungsschutzpräsident | Verfassungsschutzpräsidentin | SPY | person | agent DEU
Spionagechef | Spionagechefin | SPY | person | agent
Spionageoffizier | Spionageoffizierin | SPY | person | agent
Abwehrchef | Abwehrchefin | SPY | person | agent
Abwehroffizier | Abwehroffizierin | SPY | person | agent
Undercoveragent | Undercoveragentin | SPY | person | agent
Geheimpolizist | Geheimpolizistin | SPY | person | agent
Informant | Informantin | - | person | agent
Maulwurf | Maulwurfin | - | person | agent
Schläfer | Schläferin | REB | person | agent alone

# Police
Polizei | - | COP | organ | police
Bundespolizei | - | COP | organ | police DEU
Bereitschaftspolizei | - | COP | organ | police
Kriminalpolizei | - | COP | organ | police
Landespolizei | - | COP | organ | police
Staatspolizei | - | COP | organ | police
Militärpolizei | - | MIL | organ | police
Grenzpolizei | - | COP | organ | police
Verkehrspolizei | - | COP | organ | police
Autobahnpolizei | - | COP | organ | police
Wasserschutzpolizei | - | COP | organ | police
Polizeipräsidium | - | COP | organ | police
Polizeidirektion | - | COP | organ | police
Polizeibehörde | - | COP | organ | police
Polizeieinheit | - | COP | organ | police
Polizeiführung | - | COP | organ | police
Polizeiaufgebot | - | COP | organ | police
Kripo | - | COP | organ | police
Bundeskriminalamt | - | COP | organ | police DEU
Landeskriminalamt | - | COP | organ | police DEU
Gendarmerie | - | COP | organ | police
Grenzschutz | - | COP | organ | police
Bundesgrenzschutz | - | COP | organ | police DEU
Sondereinsatzkommando | - | COP | organ | police DEU
Spezialeinsatzkommando | - | COP | organ | police DEU
Sicherheitskraft | - | COP | organ | police
Sicherheitsbehörde | - | COP | organ | police
Sicherheitsapparat | - | COP | organ | police
Ordnungskraft | - | COP | organ | police
Ordnungsmacht | - | COP | organ | police
Ordnungshüter | Ordnungshüterin | COP | organ | police
Einsatzkraft | - | COP | organ | police
Ermittlungsbehörde | - | COP | organ | police
Mordkommission | - | COP | organ | police
Sonderkommission | - | COP | organ | police
Grenzwache | - | COP | organ | police
Zivilpolizei | - | COP | organ | police
Polizeitruppe | - | COP | organ | police
Bahnpolizei | - | COP | organ | police
Einsatzkommando | - | COP | organ | police
Einsatzleitung | - | COP | organ | police
Einsatzleiter | Einsatzleiterin | COP | organ | police
Antiterroreinheit | - | COP | organ | police
Anti-Terror-Einheit | - | COP | organ | police
Fahndung | - | - | organ | police
Revier | - | - | organ | police
Polizeiinspektion | - | COP | organ | police
Sittenpolizei | - | COP | organ | police
Religionspolizei | - | COP | organ | police
Carabinieri | - | COP | organ | police ITA
Guardia Civil | - | COP | organ | police ESP
Kriminalabteilung | - | COP | organ | police
Polizeistreife | - | COP | organ | police
Polizeipatrouille | - | COP | organ | police
Polizeikette | - | COP | organ | police
Polizeikonvoi | - | COP | organ | police
Polizeikommando | - | COP | organ | police
Polizeiapparat | - | COP | organ | police
Polizeispitze | - | COP | organ | police
Polizeikreis | - | COP | organ | police
Polizeikraft | - | COP | organ | police
Polizeieskorte | - | COP | organ | police
Drogenfahndung | - | COP | organ | police
Zollkriminalamt | - | COP | organ | police DEU
Kriminalamt | - | COP | organ | police
Zugriffskommando | - | COP | organ | police
Anti-Terror-Kommando | - | COP | organ | police
Antiterrorkommando | - | COP | organ | police
Grenzwacht | - | COP | organ | police
Grenzschutztruppe | - | COP | organ | police
Grenzschutzeinheit | - | COP | organ | police
Justizwache | - | COP | organ | police AUT
Sicherheitsorgan | - | COP | organ | police
Sicherheitskreis | - | COP | organ | police
Sicherheitsleute | - | COP | organ | police
Sicherheitspersonal | - | COP | organ | police
Sicherheitswache | - | COP | organ | police
Kommissariat | - | COP | organ | police
Ermittlungskommission | - | COP | organ | police
Ermittlungsgruppe | - | COP | organ | police
Polizeiverwaltung | - | COP | organ | police
Einsatzhundertschaft | - | COP | organ | police
Hundertschaft | - | COP | organ | police alone
Überfallkommando | - | COP | organ | police
Sicherheitseinheit | - | COP | organ | police
Gefängniswache | - | COP | organ | police
Staatsschutzabteilung | - | COP | organ | police
Grenzschutzagentur | - | COP | organ | police
Polizeiabteilung | - | COP | organ | police
Polizeidienststelle | - | COP | organ | police
Anti-Drogen-Einheit | - | COP | organ | police
Polizist | Polizistin | COP | person | officer
Polizeibeamter | Polizeibeamte | COP | person | officer adjectival
Polizeichef | Polizeichefin | COP | person | officer
Polizeipräsident | Polizeipräsidentin | COP | person | officer
Polizeisprecher | Polizeisprecherin | COP | person | officer
Polizeikommissar | Polizeikommissarin | COP | person | officer
Kriminalbeamter | Kriminalbeamte | COP | person | officer adjectival
Kriminalkommissar | Kriminalkommissarin | COP | person | officer
Kommissar | Kommissarin | COP | person | officer
Ermittler | Ermittlerin | COP | person | officer
Fahnder | Fahnderin | COP | person | officer
Gendarm | Gendarmin | COP | person | officer
Grenzer | Grenzerin | COP | person | officer
Grenzpolizist | Grenzpolizistin | COP | person | officer
Grenzschützer | Grenzschützerin | COP | person | officer
Bundespolizist | Bundespolizistin | COP | person | officer
Schutzmann | Schutzfrau | COP | person | officer
Sheriff | Sheriffin | COP | person | officer
Kriminalist | Kriminalistin | COP | person | officer
Polizeioffizier | Polizeioffizierin | COP | person | officer
Polizeivertreter | Polizeivertreterin | COP | person | officer
Wachtmeister | Wachtmeisterin | COP | person | officer
Polizeiführer | Polizeiführerin | COP | person | officer
Zielfahnder | Zielfahnderin | COP | person | officer
Leibwächter | Leibwächterin | COP | person | officer
Personenschützer | Personenschützerin | COP | person | officer
Gefängniswärter | Gefängniswärterin | COP | person | officer
Justizvollzugsbeamter | Justizvollzugsbeamte | COP | person | officer adjectival
Wärter | Wärterin | COP | person | officer
Gefängnisdirektor | Gefängnisdirektorin | COP | person | officer
Polizeipräfekt | Polizeipräfektin | COP | person | officer
Staatsschützer | Staatsschützerin | COP | person | officer
Kriminaldirektor | Kriminaldirektorin | COP | person | officer
Kriminalrat | Kriminalrätin | COP | person | officer
Polizeioberrat | Polizeioberrätin | COP | person | officer
Polizeirat | Polizeirätin | COP | person | officer
Polizeivizepräsident | Polizeivizepräsidentin | COP | person | officer
Polizeikommandant | Polizeikommandantin | COP | person | officer
Polizeikommandeur | Polizeikommandeurin | COP | person | officer
Polizeigeneral | Polizeigeneralin | COP | person | officer
Polizeioberst | Polizeioberstin | COP | person | officer
Polizeimajor | Polizeimajorin | COP | person | officer
Polizeihauptmann | - | COP | person | officer
Polizeiinspektor | Polizeiinspektorin | COP | person | officer
Polizeiinspekteur | Polizeiinspekteurin | COP | person | officer
Inspektor | Inspektorin | COP | person | officer alone
Chefinspektor | Chefinspektorin | COP | person | officer
Oberinspektor | Oberinspektorin | COP | person | officer
Polizeischüler | Polizeischülerin | COP | person | officer
Polizeirekrut | Polizeirekrutin | COP | person | officer
Polizeikadett | Polizeikadettin | COP | person | officer
Polizeiangehöriger | Polizeiangehörige | COP | person | officer adjectival
Polizeileutnant | Polizeileutnantin | COP | person | officer
Polizeisoldat | Polizeisoldatin | COP | person | officer
Polizeiagent | Polizeiagentin | COP | person | officer
Polizeiobermeister | Polizeiobermeisterin | COP | person | officer
Polizeihauptmeister | Polizeihauptmeisterin | COP | person | officer
Polizeimeister | Polizeimeisterin | COP | person | officer
Einsatzbeamter | Einsatzbeamte | COP | person | officer adjectival
Kripobeamter | Kripobeamte | COP | person | officer adjectival
Sicherheitsbeamter | Sicherheitsbeamte | COP | person | officer adjectival
Sicherheitsmann | - | COP | person | officer
Sicherheitsvertreter | Sicherheitsvertreterin | COP | person | officer
Sicherheitschef | Sicherheitschefin | COP | person | officer
Sicherheitsoffizier | Sicherheitsoffizierin | COP | person | officer
Grenzwächter | Grenzwächterin | COP | person | officer
Grenzbeamter | Grenzbeamte | COP | person | officer adjectival
Grenzschutzbeamter | Grenzschutzbeamte | COP | person | officer adjectival
Justizwachebeamter | Justizwachebeamte | COP | person | officer adjectival AUT
Justizwachmann | - | COP | person | officer
Gefängnisaufseher | Gefängnisaufseherin | COP | person | officer
Gefängnischef | Gefängnischefin | COP | person | officer
Gefängnisleiter | Gefängnisleiterin | COP | person | officer
Gefängnisbeamter | Gefängnisbeamte | COP | person | officer adjectival
Gefängniswachmann | - | COP | person | officer
Vollzugsbeamter | Vollzugsbeamte | COP | person | officer adjectival
Strafvollzugsbeamter | Strafvollzugsbeamte | COP | person | officer adjectival
Gendarmeriegeneral | Gendarmeriegeneralin | COP | person | officer
Sittenwächter | Sittenwächterin | COP | person | officer
Tugendwächter | Tugendwächterin | COP | person | officer
Bodyguard | - | COP | person | officer alone
Ordnungsbeamter | Ordnungsbeamte | COP | person | officer adjectival
Kommissariatsleiter | Kommissariatsleiterin | COP | person | officer

# Courts
Gericht | - | JUD | organ | court
Gerichtshof | - | JUD | organ | court
Amtsgericht | - | JUD | organ | court DEU
Landgericht | - | JUD | organ | court DEU AUT
Oberlandesgericht | - | JUD | organ | court DEU
Verwaltungsgericht | - | JUD | organ | court DEU AUT
Oberverwaltungsgericht | - | JUD | organ | court DEU
Bundesgericht | - | JUD | organ | court CHE
Bundesgerichtshof | - | JUD | organ | court DEU
Bundesverfassungsgericht | - | JUD | organ | court DEU
Verfassungsgericht | - | JUD | organ | court
Verfassungsgerichtshof | - | JUD | organ | court
Bundesverwaltungsgericht | - | JUD | organ | court DEU
Bundesarbeitsgericht | - | JUD | organ | court DEU
Arbeitsgericht | - | JUD | organ | court DEU AUT
Sozialgericht | - | JUD | organ | court DEU AUT
Landessozialgericht | - | JUD | organ | court
Bundessozialgericht | - | JUD | organ | court DEU
Finanzgericht | - | JUD | organ | court
Bundesfinanzhof | - | JUD | organ | court DEU
Berufungsgericht | - | JUD | organ | court
Strafgericht | - | JUD | organ | court
Strafgerichtshof | - | JUD | organ | court
Kassationsgericht | - | JUD | organ | court
Höchstgericht | - | JUD | organ | court
Schwurgericht | - | JUD | organ | court
Geschworenengericht | - | JUD | organ | court
Sondergericht | - | JUD | organ | court
Tribunal | - | JUD | organ | court
Kriegsverbrechertribunal | - | JUD | organ | court
Kriegsverbrechergericht | - | JUD | organ | court
Supreme Court | - | JUD | organ | court USA
Oberster Gerichtshof | - | JUD | organ | court
Oberstes Gericht | - | JUD | organ | court
Senat | - | LEG | organ | court alone
Strafkammer | - | JUD | organ | court
Kammer | - | - | organ | court needs alone
Strafsenat | - | JUD | organ | court
Justiz | - | JUD | organ | court
Justizbehörde | - | JUD | organ | court
Staatsanwaltschaft | - | JUD | organ | court
Bundesanwaltschaft | - | JUD | organ | court DEU
Generalstaatsanwaltschaft | - | JUD | organ | court
Generalbundesanwalt | Generalbundesanwältin | JUD | organ | court DEU
Schiedsgericht | - | JUD | organ | court
Militärtribunal | - | JUD | organ | court
Bezirksgericht | - | JUD | organ | court
Kantonsgericht | - | JUD | organ | court CHE
Gerichtsbehörde | - | JUD | organ | court
Anklagebehörde | - | JUD | organ | court
Anklage | - | JUD | organ | court alone
Jury | - | JUD | organ | court
Schöffengericht | - | JUD | organ | court DEU
Menschenrechtsgerichtshof | - | JUD | organ | court
Revolutionsgericht | - | JUD | organ | court IRN
Volksgericht | - | JUD | organ | court
Appellationshof | - | JUD | organ | court
Kassationshof | - | JUD | organ | court
Berufungskammer | - | JUD | organ | court
Berufungsinstanz | - | JUD | organ | court
Verfassungsrat | - | JUD | organ | court
Richterrat | - | JUD | organ | court
Justizrat | - | JUD | organ | court
Richterschaft | - | JUD | organ | court
Richtergremium | - | JUD | organ | court
Zivilkammer | - | JUD | organ | court
Zivilsenat | - | JUD | organ | court
Jugendkammer | - | JUD | organ | court
Beschwerdekammer | - | JUD | organ | court
Justizapparat | - | JUD | organ | court
Justizkreis | - | JUD | organ | court
Anklagekammer | - | JUD | organ | court
Vorinstanz | - | JUD | organ | court
Generalprokuratur | - | JUD | organ | court
Verteidigung | - | - | organ | court alone
Untersuchungsausschuss | - | LEG | organ | court
Richter | Richterin | JUD | person | judge
Bundesrichter | Bundesrichterin | JUD | person | judge
Verfassungsrichter | Verfassungsrichterin | JUD | person | judge
Ermittlungsrichter | Ermittlungsrichterin | JUD | person | judge
Untersuchungsrichter | Untersuchungsrichterin | JUD | person | judge
Haftrichter | Haftrichterin | JUD | person | judge
Strafrichter | Strafrichterin | JUD | person | judge
Staatsanwalt | Staatsanwältin | JUD | person | judge
Oberstaatsanwalt | Oberstaatsanwältin | JUD | person | judge
Generalstaatsanwalt | Generalstaatsanwältin | JUD | person | judge
Bundesanwalt | Bundesanwältin | JUD | person | judge DEU
Chefankläger | Chefanklägerin | JUD | person | judge
Ankläger | Anklägerin | JUD | person | judge
Sonderermittler | Sonderermittlerin | JUD | person | judge
Chefermittler | Chefermittlerin | COP | person | judge
Geschworener | Geschworene | JUD | person | judge adjectival
Schöffe | Schöffin | JUD | person | judge
Gerichtspräsident | Gerichtspräsidentin | JUD | person | judge
Gerichtssprecher | Gerichtssprecherin | JUD | person | judge
Amtsrichter | Amtsrichterin | JUD | person | judge
Höchstrichter | Höchstrichterin | JUD | person | judge
Generalanwalt | Generalanwältin | JUD | person | judge
Justizsprecher | Justizsprecherin | JUD | person | judge
Kronanwalt | Kronanwältin | JUD | person | judge
Distriktrichter | Distriktrichterin | JUD | person | judge
Verfassungshüter | Verfassungshüterin | JUD | person | judge
Generalprokurator | Generalprokuratorin | JUD | person | judge
Prokurator | Prokuratorin | JUD | person | judge alone
Justizbeamter | Justizbeamte | JUD | person | judge adjectival
Gerichtsvollzieher | Gerichtsvollzieherin | JUD | person | judge
Gerichtsbeamter | Gerichtsbeamte | JUD | person | judge adjectival
Gerichtsdiener | Gerichtsdienerin | JUD | person | judge
Rechtspfleger | Rechtspflegerin | JUD | person | judge
Tribunalpräsident | Tribunalpräsidentin | JUD | person | judge
Strafverfolger | Strafverfolgerin | JUD | person | judge

# Parliaments
Parlament | - | LEG | organ | parliament
Bundestag | - | LEG | organ | parliament DEU
Bundesrat | - | LEG | organ | parliament DEU AUT CHE=GOV
Nationalrat | - | LEG | organ | parliament AUT CHE
Landtag | - | LEG | organ | parliament DEU AUT
Unterhaus | - | LEG | organ | parliament GBR
Oberhaus | - | LEG | organ | parliament GBR
Abgeordnetenhaus | - | LEG | organ | parliament
Repräsentantenhaus | - | LEG | organ | parliament USA
Volkskammer | - | LEG | organ | parliament DEU
Nationalversammlung | - | LEG | organ | parliament
Volksversammlung | - | LEG | organ | parliament
Abgeordnetenkammer | - | LEG | organ | parliament
Kongress | - | LEG | organ | parliament needs
Volkskongress | - | LEG | organ | parliament CHN
Ständerat | - | LEG | organ | parliament CHE
Knesset | - | LEG | organ | parliament ISR
Duma | - | LEG | organ | parliament RUS
Staatsduma | - | LEG | organ | parliament RUS
Bürgerschaft | - | LEG | organ | parliament
Kreistag | - | LEG | organ | parliament
Europaparlament | - | LEG | organ | parliament EUR
EU-Parlament | - | LEG | organ | parliament EUR
Parlamentskammer | - | LEG | organ | parliament
Ausschuss | - | LEG | organ | parliament needs
Innenausschuss | - | LEG | organ | parliament
Rechtsausschuss | - | LEG | organ | parliament
Finanzausschuss | - | LEG | organ | parliament
Haushaltsausschuss | - | LEG | organ | parliament
Auswärtiger Ausschuss | - | LEG | organ | parliament
Parlamentsausschuss | - | LEG | organ | parliament
Vermittlungsausschuss | - | LEG | organ | parliament
Parlamentspräsidium | - | LEG | organ | parliament
Ältestenrat | - | LEG | organ | parliament
Gesetzgeber | - | LEG | organ | parliament
Länderkammer | - | LEG | organ | parliament DEU
Volksvertretung | - | LEG | organ | parliament
Regionalparlament | - | LEG | organ | parliament
Landesparlament | - | LEG | organ | parliament
Verfassunggebende Versammlung | - | LEG | organ | parliament
Große Ratsversammlung | - | LEG | organ | parliament
Wächterrat | - | GOV | organ | parliament IRN
Schura Rat | - | LEG | organ | parliament
Abgeordneter | Abgeordnete | LEG | person | member_of_parliament adjectival
Bundestagsabgeordneter | Bundestagsabgeordnete | LEG | person | member_of_parliament adjectival DEU
Landtagsabgeordneter | Landtagsabgeordnete | LEG | person | member_of_parliament adjectival DEU AUT
Parlamentsabgeordneter | Parlamentsabgeordnete | LEG | person | member_of_parliament adjectival
Europaabgeordneter | Europaabgeordnete | LEG | person | member_of_parliament adjectival EUR
Parlamentarier | Parlamentarierin | LEG | person | member_of_parliament
Europaparlamentarier | Europaparlamentarierin | LEG | person | member_of_parliament EUR
Kongressabgeordneter | Kongressabgeordnete | LEG | person | member_of_parliament adjectival USA
Nationalratsabgeordneter | Nationalratsabgeordnete | LEG | person | member_of_parliament adjectival AUT CHE
Volksvertreter | Volksvertreterin | LEG | person | member_of_parliament
Mandatsträger | Mandatsträgerin | LEG | person | member_of_parliament
Deputierter | Deputierte | LEG | person | member_of_parliament adjectival
MdB | MdBin | LEG | person | member_of_parliament DEU
Unterhausabgeordneter | Unterhausabgeordnete | LEG | person | member_of_parliament adjectival GBR
Bundestagsmitglied | - | LEG | person | member_of_parliament DEU
Stadtverordneter | Stadtverordnete | LEG | person | member_of_parliament adjectival
Europa-Abgeordneter | Europa-Abgeordnete | LEG | person | member_of_parliament adjectival EUR
Hinterbänkler | Hinterbänklerin | LEG | person | member_of_parliament
Stadtratsmitglied | - | LEG | person | member_of_parliament
Kantonsrat | Kantonsrätin | LEG | person | member_of_parliament CHE
Gemeinderatsmitglied | - | LEG | person | member_of_parliament
Nationalrat | Nationalrätin | LEG | person | member_of_parliament AUT CHE
Ständerat | Ständerätin | LEG | person | member_of_parliament CHE
Gemeinderat | Gemeinderätin | GOV | person | member_of_parliament
Bezirksverordneter | Bezirksverordnete | LEG | person | member_of_parliament adjectival DEU
Kreisverordneter | Kreisverordnete | LEG | person | member_of_parliament adjectival
Gemeindevertreter | Gemeindevertreterin | LEG | person | member_of_parliament
Ratsherr | Ratsfrau | LEG | person | member_of_parliament alone
Ratsmitglied | - | LEG | person | member_of_parliament alone
Einpeitscher | Einpeitscherin | LEG | person | member_of_parliament
Mehrheitsführer | Mehrheitsführerin | LEG | person | member_of_parliament
Alterspräsident | Alterspräsidentin | LEG | person | member_of_parliament
Bundesrat | Bundesrätin | GOV | person | minister CHE
Parlamentspräsident | Parlamentspräsidentin | LEG | person | speaker
Bundestagspräsident | Bundestagspräsidentin | LEG | person | speaker DEU
Parlamentssprecher | Parlamentssprecherin | LEG | person | speaker
Landtagspräsident | Landtagspräsidentin | LEG | person | speaker DEU AUT
Nationalratspräsident | Nationalratspräsidentin | LEG | person | speaker AUT
Bundestagsvizepräsident | Bundestagsvizepräsidentin | LEG | person | speaker DEU
Parlamentsvorsitzender | Parlamentsvorsitzende | LEG | person | speaker adjectival
Parlamentschef | Parlamentschefin | LEG | person | speaker
Unterhaussprecher | Unterhaussprecherin | LEG | person | speaker GBR
Parlamentsvizepräsident | Parlamentsvizepräsidentin | LEG | person | speaker
Parlamentsvize | - | LEG | person | speaker
Landtagsvizepräsident | Landtagsvizepräsidentin | LEG | person | speaker DEU AUT
Senatsvizepräsident | Senatsvizepräsidentin | LEG | person | speaker
Sejmmarschall | Sejmmarschallin | LEG | person | speaker POL
Parlamentsmarschall | Parlamentsmarschallin | LEG | person | speaker
Bürgerschaftspräsident | Bürgerschaftspräsidentin | LEG | person | speaker DEU
Kammerpräsident | Kammerpräsidentin | LEG | person | speaker alone
Kongresspräsident | Kongresspräsidentin | LEG | person | speaker
Volkskammerpräsident | Volkskammerpräsidentin | LEG | person | speaker DDR
Unterhauspräsident | Unterhauspräsidentin | LEG | person | speaker
Ständeratspräsident | Ständeratspräsidentin | LEG | person | speaker CHE
Kantonsratspräsident | Kantonsratspräsidentin | LEG | person | speaker CHE
Stadtverordnetenvorsteher | Stadtverordnetenvorsteherin | LEG | person | speaker
Nationalversammlungspräsident | Nationalversammlungspräsidentin | LEG | person | speaker

# Parties
Partei | - | PTY | organ | party
Union | - | PTY | organ | parties needs alone beside:party DEU
Regierungspartei | - | PTY | organ | party
Volkspartei | - | PTY | organ | party
Koalitionspartei | - | PTY | organ | party
Koalitionspartner | - | PTY | organ | party
Regierungspartner | - | PTY | organ | party
Schwesterpartei | - | PTY | organ | party
Fraktion | - | LEG | organ | parliament
Bundestagsfraktion | - | LEG | organ | parliament DEU
Landtagsfraktion | - | LEG | organ | parliament DEU AUT
Parlamentsfraktion | - | LEG | organ | parliament
Unionsfraktion | - | LEG | organ | parliament DEU
Landkreistag | - | GOV | organ | agency DEU
Bund | - | GOV | organ | agency bare needs alone beside:party,parliament,court,organ,union DEU AUT CHE
Kanton | - | GOV | organ | agency bare alone CHE
Städtetag | - | GOV | organ | agency
Gemeindetag | - | GOV | organ | agency
Städtebund | - | GOV | organ | agency
Gemeindebund | - | GOV | organ | agency
Normenkontrollrat | - | GOV | organ | agency DEU
Parlamentsmehrheit | - | LEG | organ | parliament
Parlamentsgruppe | - | LEG | organ | parliament
Parlamentsdelegation | - | LEG | organ | parliament
Parlamentsführung | - | LEG | organ | parliament
Parlamentsverwaltung | - | LEG | organ | parliament
Übergangsversammlung | - | LEG | organ | parliament
Verfassungsversammlung | - | LEG | organ | parliament
Verfassungskonvent | - | LEG | organ | parliament
Konstituante | - | LEG | organ | parliament
Abgeordnetenversammlung | - | LEG | organ | parliament
Stadtverordnetenversammlung | - | LEG | organ | parliament
Bezirksverordnetenversammlung | - | LEG | organ | parliament DEU
Gemeindevertretung | - | LEG | organ | parliament
Gemeindeversammlung | - | LEG | organ | parliament
Großrat | - | LEG | organ | parliament CHE
Unterausschuss | - | LEG | organ | parliament
Enquetekommission | - | LEG | organ | parliament
Senatsmehrheit | - | LEG | organ | parliament
Kongressmehrheit | - | LEG | organ | parliament
Fraktionsspitze | - | LEG | organ | parliament
Fraktionsführung | - | LEG | organ | parliament
Fraktionsgemeinschaft | - | LEG | organ | parliament
Legislative | - | LEG | organ | parliament alone
Deputiertenkammer | - | LEG | organ | parliament
Regionalversammlung | - | LEG | organ | parliament
Provinzversammlung | - | LEG | organ | parliament
Landesverband | - | PTY | organ | party DEU AUT
Bundesverband | - | NGO | organ | party
Parteiführung | - | PTY | organ | party
Parteispitze | - | PTY | organ | party
Parteivorstand | - | PTY | organ | party
Bundesvorstand | - | PTY | organ | party DEU
Landesvorstand | - | PTY | organ | party DEU AUT
Parteipräsidium | - | PTY | organ | party
Parteitag | - | PTY | organ | party
Bundesparteitag | - | PTY | organ | party DEU
Landesparteitag | - | PTY | organ | party DEU AUT
Parteitagsdelegierter | - | PTY | organ | party adjectival
Basis | - | - | organ | party
Ortsverein | - | PTY | organ | party
Kreisverband | - | PTY | organ | party
Parteizentrale | - | PTY | organ | party
Zentralkomitee | - | PTY | organ | party
Politbüro | - | PTY | organ | party CHN
Jugendorganisation | - | PTY | organ | party
Linke | - | PTY | organ | party adjectival alone
Grüne | - | PTY | organ | party
Sozialdemokratie | - | PTY | organ | party
Wahlbündnis | - | PTY | organ | party
Parteienbündnis | - | PTY | organ | party
Mitte-Links-Bündnis | - | PTY | organ | party
Linksbündnis | - | PTY | organ | party
Rechtspartei | - | PTY | organ | party
Linkspartei | - | PTY | organ | party DEU
Bündnispartner | - | * | organ | party
Splitterpartei | - | PTY | organ | party
Bruderpartei | - | PTY | organ | party
Oppositionspartei | - | OPP | organ | party
Arbeitnehmerflügel | - | PTY | organ | party
Wirtschaftsflügel | - | PTY | organ | party
Parteigericht | - | PTY | organ | party
Parteibasis | - | PTY | organ | party
Parteijugend | - | PTY | organ | party
Parteirat | - | PTY | organ | party
Parteiausschuss | - | PTY | organ | party
Parteikongress | - | PTY | organ | party
Parteikonvent | - | PTY | organ | party
Parteiversammlung | - | PTY | organ | party
Parteikonferenz | - | PTY | organ | party
Parteiapparat | - | PTY | organ | party
Parteigremium | - | PTY | organ | party
Parteikomitee | - | PTY | organ | party
Parteibüro | - | PTY | organ | party
Parteiflügel | - | PTY | organ | party
Parteielite | - | PTY | organ | party
Parteiprominenz | - | PTY | organ | party
Rechtsbündnis | - | PTY | organ | party
Mitte-Rechts-Bündnis | - | PTY | organ | party
Wahlkampfbüro | - | PTY | organ | party
Wahlteam | - | PTY | organ | party
Parteigruppierung | - | PTY | organ | party
Parteiorganisation | - | PTY | organ | party
Parteigliederung | - | PTY | organ | party
Parteiestablishment | - | PTY | organ | party
Wahlkampfteam | - | PTY | organ | party
Parteichef | Parteichefin | PTY | person | party_leader
Parteivorsitzender | Parteivorsitzende | PTY | person | party_leader adjectival
Vorsitzender | Vorsitzende | * | person | party_leader adjectival
Bundesvorsitzender | Bundesvorsitzende | PTY | person | party_leader adjectival
Landesvorsitzender | Landesvorsitzende | PTY | person | party_leader adjectival DEU AUT
Fraktionschef | Fraktionschefin | LEG | person | party_leader
Fraktionsvorsitzender | Fraktionsvorsitzende | LEG | person | party_leader adjectival
Fraktionssprecher | Fraktionssprecherin | LEG | person | party_leader
Fraktionsvize | - | LEG | person | party_leader
Fraktionsgeschäftsführer | Fraktionsgeschäftsführerin | LEG | person | party_leader
Parlamentsgeschäftsführer | Parlamentsgeschäftsführerin | LEG | person | party_leader
Fraktionsmanager | Fraktionsmanagerin | LEG | person | party_leader
Fraktionsobmann | Fraktionsobfrau | LEG | person | party_leader
Fraktionspräsident | Fraktionspräsidentin | LEG | person | party_leader
Fraktionskollege | Fraktionskollegin | LEG | person | party_leader
Fraktionsangehöriger | Fraktionsangehörige | LEG | person | party_leader adjectival
Parteivize | - | PTY | person | party_leader
Generalsekretär | Generalsekretärin | * | person | party_leader
Parteisprecher | Parteisprecherin | PTY | person | party_leader
Parteiführer | Parteiführerin | PTY | person | party_leader
Parteisekretär | Parteisekretärin | PTY | person | party_leader
Bundesgeschäftsführer | Bundesgeschäftsführerin | PTY | person | party_leader
Landeschef | Landeschefin | PTY | person | party_leader
Spitzenkandidat | Spitzenkandidatin | PTY | person | party_leader needs
Parteipräsident | Parteipräsidentin | PTY | person | party_leader
Parteiobmann | Parteiobfrau | PTY | person | party_leader
Klubobmann | Klubobfrau | PTY | person | party_leader AUT
Obmann | Obfrau | PTY | person | party_leader
Schatzmeister | Schatzmeisterin | PTY | person | party_leader
Parteigründer | Parteigründerin | PTY | person | party_leader
Ehrenvorsitzender | Ehrenvorsitzende | * | person | party_leader adjectival
Parlamentarischer Geschäftsführer | Parlamentarischer Geschäftsführerin | PTY | person | party_leader
Ortsvorsitzender | Ortsvorsitzende | PTY | person | party_leader adjectival
Kreisvorsitzender | Kreisvorsitzende | PTY | person | party_leader adjectival
Bezirksvorsitzender | Bezirksvorsitzende | PTY | person | party_leader adjectival
Landesvize | - | PTY | person | party_leader
Bundesvize | - | PTY | person | party_leader
Landesgeschäftsführer | Landesgeschäftsführerin | PTY | person | party_leader
Kreisgeschäftsführer | Kreisgeschäftsführerin | PTY | person | party_leader
Parteigeschäftsführer | Parteigeschäftsführerin | PTY | person | party_leader
Parteimanager | Parteimanagerin | PTY | person | party_leader
Wahlkampfmanager | Wahlkampfmanagerin | PTY | person | party_leader
Wahlkampfleiter | Wahlkampfleiterin | PTY | person | party_leader
Wahlkampfchef | Wahlkampfchefin | PTY | person | party_leader
Wahlkampfsprecher | Wahlkampfsprecherin | PTY | person | party_leader
Wahlkampfhelfer | Wahlkampfhelferin | PTY | person | party_leader
Wahlkampfberater | Wahlkampfberaterin | PTY | person | party_leader
Wahlkampfstratege | Wahlkampfstrategin | PTY | person | party_leader
Parteistratege | Parteistrategin | PTY | person | party_leader
Parteiideologe | Parteiideologin | PTY | person | party_leader
Chefideologe | Chefideologin | PTY | person | party_leader
Parteitheoretiker | Parteitheoretikerin | PTY | person | party_leader
Listenführer | Listenführerin | PTY | person | party_leader alone
Bundessprecher | Bundessprecherin | PTY | person | party_leader
Landessprecher | Landessprecherin | PTY | person | party_leader
Parteiratschef | Parteiratschefin | PTY | person | party_leader
Parteiorganisator | Parteiorganisatorin | PTY | person | party_leader
Politiker | Politikerin | PTY | person | politician
Parteimitglied | - | PTY | person | politician
Parteifreund | Parteifreundin | PTY | person | politician
Parteikollege | Parteikollegin | PTY | person | politician
Parteigänger | Parteigängerin | PTY | person | politician
Innenpolitiker | Innenpolitikerin | PTY | person | politician
Außenpolitiker | Außenpolitikerin | PTY | person | politician
Bundespolitiker | Bundespolitikerin | PTY | person | politician DEU AUT CHE
Landespolitiker | Landespolitikerin | PTY | person | politician
Spitzenpolitiker | Spitzenpolitikerin | PTY | person | politician
Umweltpolitiker | Umweltpolitikerin | PTY | person | politician
Finanzpolitiker | Finanzpolitikerin | PTY | person | politician
Sozialpolitiker | Sozialpolitikerin | PTY | person | politician
Verteidigungspolitiker | Verteidigungspolitikerin | PTY | person | politician
Rechtspolitiker | Rechtspolitikerin | PTY | person | politician
Kommunalpolitiker | Kommunalpolitikerin | PTY | person | politician
Innenexperte | Innenexpertin | PTY | person | politician
Sozialdemokrat | Sozialdemokratin | PTY | person | politician
Christdemokrat | Christdemokratin | PTY | person | politician
Christsozialer | Christsoziale | PTY | person | politician adjectival
Liberaler | Liberale | PTY | person | politician adjectival needs beside:party
Freidemokrat | Freidemokratin | PTY | person | politician
Konservativer | Konservative | PTY | person | politician adjectival needs beside:party
Sozialist | Sozialistin | PTY | person | politician
Kommunist | Kommunistin | PTY | person | politician
Demokrat | Demokratin | PTY | person | politician
Republikaner | Republikanerin | PTY | person | politician
Nationalist | Nationalistin | PTY | person | politician
Linker | Linke | PTY | person | politician adjectival needs alone
Rechter | Rechte | PTY | person | politician adjectival needs alone
Grüner | Grüne | PTY | person | politician adjectival
Kandidat | Kandidatin | PTY | person | politician needs
Direktkandidat | Direktkandidatin | PTY | person | politician
Delegierter | Delegierte | * | person | politician adjectival
Wahlkämpfer | Wahlkämpferin | PTY | person | politician
Lokalpolitiker | Lokalpolitikerin | PTY | person | politician
Parteifunktionär | Parteifunktionärin | PTY | person | politician
Unionspolitiker | Unionspolitikerin | PTY | person | politician DEU
Koalitionspolitiker | Koalitionspolitikerin | PTY | person | politician
Labour-Politiker | Labour-Politikerin | PTY | person | politician GBR
Fraktionsmitglied | - | LEG | person | politician
Linkspolitiker | Linkspolitikerin | PTY | person | politician
Bildungspolitiker | Bildungspolitikerin | PTY | person | politician
Gesundheitspolitiker | Gesundheitspolitikerin | PTY | person | politician
Europapolitiker | Europapolitikerin | PTY | person | politician
Kulturpolitiker | Kulturpolitikerin | PTY | person | politician
Präsidentschaftsanwärter | Präsidentschaftsanwärterin | PTY | person | politician
Parteigenosse | Parteigenossin | PTY | person | politician
Genosse | Genossin | PTY | person | politician alone
Parteisoldat | Parteisoldatin | PTY | person | politician
Parteikader | Parteikaderin | PTY | person | politician
Parteiveteran | Parteiveteranin | PTY | person | politician
Parteiältester | Parteiälteste | PTY | person | politician adjectival
Parteirebell | Parteirebellin | PTY | person | politician
Parteidissident | Parteidissidentin | PTY | person | politician
Parteibonze | - | PTY | person | politician
Parteilinker | Parteilinke | PTY | person | politician adjectival
Parteirechter | Parteirechte | PTY | person | politician adjectival
Parteiangehöriger | Parteiangehörige | PTY | person | politician adjectival
Parteianhänger | Parteianhängerin | PTY | person | politician
Parteiaktivist | Parteiaktivistin | PTY | person | politician
Parteiintellektueller | Parteiintellektuelle | PTY | person | politician adjectival
Abweichler | Abweichlerin | PTY | person | politician
Rechtspopulist | Rechtspopulistin | PTY | person | politician
Linkspopulist | Linkspopulistin | PTY | person | politician
Nationalpopulist | Nationalpopulistin | PTY | person | politician
Populist | Populistin | PTY | person | politician alone
Rechtsnationaler | Rechtsnationale | PTY | person | politician adjectival
Ultrarechter | Ultrarechte | PTY | person | politician adjectival
Trotzkist | Trotzkistin | PTY | person | politician
Stalinist | Stalinistin | PTY | person | politician
Marxist | Marxistin | PTY | person | politician alone
Monarchist | Monarchistin | PTY | person | politician
Royalist | Royalistin | PTY | person | politician
Postfaschist | Postfaschistin | PTY | person | politician
Euroskeptiker | Euroskeptikerin | PTY | person | politician
EU-Gegner | EU-Gegnerin | PTY | person | politician
EU-Skeptiker | EU-Skeptikerin | PTY | person | politician
EU-Kritiker | EU-Kritikerin | PTY | person | politician
Europaskeptiker | Europaskeptikerin | PTY | person | politician
Brexit-Befürworter | Brexit-Befürworterin | PTY | person | politician GBR
Brexit-Hardliner | Brexit-Hardlinerin | PTY | person | politician GBR
Brexiteer | Brexiteerin | PTY | person | politician GBR
Radikalreformer | Radikalreformerin | PTY | person | politician
Gaullist | Gaullistin | PTY | person | politician
Kemalist | Kemalistin | PTY | person | politician
Unionist | Unionistin | PTY | person | politician alone
Wahlbewerber | Wahlbewerberin | PTY | person | politician
Amtsbewerber | Amtsbewerberin | PTY | person | politician
Wahlsieger | Wahlsiegerin | PTY | person | politician
Wahlverlierer | Wahlverlierin | PTY | person | politician
Wahlgewinner | Wahlgewinnerin | PTY | person | politician
Koalitionär | Koalitionärin | PTY | person | politician

# Opposition
Opposition | - | OPP | organ | opposition
Oppositionsbündnis | - | OPP | organ | opposition
Oppositionsbewegung | - | OPP | organ | opposition
Oppositionslager | - | OPP | organ | opposition
Oppositionsführung | - | OPP | organ | opposition
Exilopposition | - | OPP | organ | opposition
Demokratiebewegung | - | OPP | organ | opposition
Protestbewegung | - | CVL | organ | opposition
Oppositionsgruppe | - | OPP | organ | opposition
Exilparlament | - | OPP | organ | opposition
Oppositionsfraktion | - | OPP | organ | opposition
Oppositionskoalition | - | OPP | organ | opposition
Oppositionsblock | - | OPP | organ | opposition
Oppositionskraft | - | OPP | organ | opposition
Oppositionskreis | - | OPP | organ | opposition
Oppositionsrat | - | OPP | organ | opposition
Oppositionsallianz | - | OPP | organ | opposition
Oppositionsfront | - | OPP | organ | opposition
Oppositionsdelegation | - | OPP | organ | opposition
Oppositionsplattform | - | OPP | organ | opposition
Oppositionsorganisation | - | OPP | organ | opposition
Oppositionsspitze | - | OPP | organ | opposition
Oppositionsseite | - | OPP | organ | opposition
Oppositionskomitee | - | OPP | organ | opposition
Exilgruppe | - | OPP | organ | opposition
Exilorganisation | - | OPP | organ | opposition
Exilrat | - | OPP | organ | opposition
Exilbewegung | - | OPP | organ | opposition
Exilführung | - | OPP | organ | opposition
Unabhängigkeitsbewegung | - | OPP | organ | opposition
Autonomiebewegung | - | OPP | organ | opposition
Freiheitsbewegung | - | OPP | organ | opposition
Demokratiegruppe | - | OPP | organ | opposition
Dissidentengruppe | - | OPP | organ | opposition
Dissidentenbewegung | - | OPP | organ | opposition
Oppositionsführer | Oppositionsführerin | OPP | person | opposition_leader
Oppositionschef | Oppositionschefin | OPP | person | opposition_leader
Oppositioneller | Oppositionelle | OPP | person | opposition_leader adjectival
Oppositionspolitiker | Oppositionspolitikerin | OPP | person | opposition_leader
Regimegegner | Regimegegnerin | OPP | person | opposition_leader
Regierungsgegner | Regierungsgegnerin | OPP | person | opposition_leader
Dissident | Dissidentin | OPP | person | opposition_leader
Regimekritiker | Regimekritikerin | OPP | person | opposition_leader
Regierungskritiker | Regierungskritikerin | OPP | person | opposition_leader
Kremlkritiker | Kremlkritikerin | OPP | person | opposition_leader
Kremlgegner | Kremlgegnerin | OPP | person | opposition_leader
Putschgegner | Putschgegnerin | OPP | person | opposition_leader
Bürgerrechtler | Bürgerrechtlerin | OPP | person | opposition_leader
Exilpolitiker | Exilpolitikerin | OPP | person | opposition_leader
Oppositionskandidat | Oppositionskandidatin | OPP | person | opposition_leader
Oppositionssprecher | Oppositionssprecherin | OPP | person | opposition_leader
Systemkritiker | Systemkritikerin | OPP | person | opposition_leader
Herausforderer | Herausfordererin | OPP | person | opposition_leader
Separatistenführer | Separatistenführerin | REB | person | opposition_leader
Unabhängigkeitsbefürworter | Unabhängigkeitsbefürworterin | OPP | person | opposition_leader
Exilpremier | Exilpremierin | OPP | person | opposition_leader
Exilpräsident | Exilpräsidentin | OPP | person | opposition_leader
Exilregierungschef | Exilregierungschefin | OPP | person | opposition_leader
Oppositionsabgeordneter | Oppositionsabgeordnete | OPP | person | opposition_leader adjectival
Oppositionsparlamentarier | Oppositionsparlamentarierin | OPP | person | opposition_leader
Oppositionsaktivist | Oppositionsaktivistin | OPP | person | opposition_leader
Oppositionsanhänger | Oppositionsanhängerin | OPP | person | opposition_leader
Oppositionsunterhändler | Oppositionsunterhändlerin | OPP | person | opposition_leader
Oppositionspräsident | Oppositionspräsidentin | OPP | person | opposition_leader
Oppositionsanwalt | Oppositionsanwältin | OPP | person | opposition_leader
Oppositionsblogger | Oppositionsbloggerin | OPP | person | opposition_leader
Oppositionsikone | - | OPP | person | opposition_leader
Exilführer | Exilführerin | OPP | person | opposition_leader
Exilvertreter | Exilvertreterin | OPP | person | opposition_leader
Systemgegner | Systemgegnerin | OPP | person | opposition_leader
Putinkritiker | Putinkritikerin | OPP | person | opposition_leader
Putin-Kritiker | Putin-Kritikerin | OPP | person | opposition_leader RUS
Putin-Gegner | Putin-Gegnerin | OPP | person | opposition_leader RUS
Erdogan-Kritiker | Erdogan-Kritikerin | OPP | person | opposition_leader TUR
Demokratieaktivist | Demokratieaktivistin | OPP | person | opposition_leader
Demokratieverfechter | Demokratieverfechterin | OPP | person | opposition_leader
Demokratiekämpfer | Demokratiekämpferin | OPP | person | opposition_leader
Demokratiebefürworter | Demokratiebefürworterin | OPP | person | opposition_leader
Unabhängigkeitsführer | Unabhängigkeitsführerin | OPP | person | opposition_leader
Unabhängigkeitsaktivist | Unabhängigkeitsaktivistin | OPP | person | opposition_leader
Autonomist | Autonomistin | OPP | person | opposition_leader
Autonomiebefürworter | Autonomiebefürworterin | OPP | person | opposition_leader
Andersdenkender | Andersdenkende | OPP | person | opposition_leader adjectival
Widerständler | Widerständlerin | OPP | person | opposition_leader
Regimefeind | - | OPP | person | opposition_leader
Revolutionsaktivist | Revolutionsaktivistin | OPP | person | opposition_leader
Juntagegner | Juntagegnerin | OPP | person | opposition_leader
Gegenkanzler | Gegenkanzlerin | OPP | person | opposition_leader

# Rebels, terrorists
Rebell | Rebellin | REB | person | rebel unsettled
Aufständischer | Aufständische | REB | person | rebel adjectival unsettled
Rebellenführer | Rebellenführerin | REB | person | rebel unsettled
Rebellenchef | Rebellenchefin | REB | person | rebel
Rebellenkommandeur | Rebellenkommandeurin | REB | person | rebel
Terrorist | Terroristin | REB | person | rebel
Extremist | Extremistin | REB | person | rebel
Islamist | Islamistin | REB | person | rebel
Dschihadist | Dschihadistin | REB | person | rebel
Jihadist | Jihadistin | REB | person | rebel
Gotteskrieger | Gotteskriegerin | REB | person | rebel
Milizionär | Milizionärin | REB | person | rebel
Freischärler | Freischärlerin | REB | person | rebel
Guerillero | Guerillera | REB | person | rebel
Guerillakämpfer | Guerillakämpferin | REB | person | rebel
Partisan | Partisanin | REB | person | rebel
Separatist | Separatistin | REB | person | rebel
Kämpfer | Kämpferin | REB | person | rebel alone
Widerstandskämpfer | Widerstandskämpferin | REB | person | rebel
Untergrundkämpfer | Untergrundkämpferin | REB | person | rebel
Selbstmordattentäter | Selbstmordattentäterin | REB | person | rebel
Attentäter | Attentäterin | REB | person | rebel
Bombenleger | Bombenlegerin | REB | person | rebel
Bombenattentäter | Bombenattentäterin | REB | person | rebel
Milizenführer | Milizenführerin | REB | person | rebel
Milizführer | Milizführerin | REB | person | rebel
Milizenchef | Milizenchefin | REB | person | rebel
Warlord | Warlordin | REB | person | rebel unsettled
Terrorführer | Terrorführerin | REB | person | rebel
Terrorverdächtiger | Terrorverdächtige | REB | person | rebel adjectival
Terrorfürst | Terrorfürstin | REB | person | rebel
Top-Terrorist | Top-Terroristin | REB | person | rebel
Putschist | Putschistin | REB | person | rebel unsettled
Revolutionär | Revolutionärin | REB | person | rebel
Aufrührer | Aufrührerin | REB | person | rebel
Salafist | Salafistin | REB | person | rebel
Extremistenführer | Extremistenführerin | REB | person | rebel
Militanter | Militante | REB | person | rebel adjectival
Bewaffneter | Bewaffnete | REB | person | rebel adjectival
Angreifer | Angreiferin | REB | person | rebel alone
Söldner | Söldnerin | REB | person | rebel
Hamas-Kämpfer | Hamas-Kämpferin | REB | person | rebel PSE
Taliban-Kämpfer | Taliban-Kämpferin | REB | person | rebel AFG
Entführer | Entführerin | CRM | person | criminal like:REB
Geiselnehmer | Geiselnehmerin | REB | person | rebel
Talibanführer | Talibanführerin | REB | person | rebel
Hintermann | Hinterfrau | CRM | person | rebel
Drahtzieher | Drahtzieherin | REB | person | rebel
Neonazi | Neonaziin | REB | person | rebel
Rechtsextremist | Rechtsextremistin | REB | person | rebel
Rechtsextremer | Rechtsextreme | REB | person | rebel adjectival
Rechtsradikaler | Rechtsradikale | REB | person | rebel adjectival
Linksextremist | Linksextremistin | REB | person | rebel
Skinhead | Skinheadin | REB | person | rebel
Nazi | Naziin | REB | person | rebel
Anschlagsplaner | Anschlagsplanerin | REB | person | rebel
Kindersoldat | Kindersoldatin | REB | person | rebel
Märtyrer | Märtyrerin | - | person | rebel
Kommandoführer | Kommandoführerin | REB | person | rebel
Fundamentalist | Fundamentalistin | REB | person | rebel
Kriegsherr | - | REB | person | rebel alone
Rebellenkämpfer | Rebellenkämpferin | REB | person | rebel
Rebellenkommandant | Rebellenkommandantin | REB | person | rebel
Rebellengeneral | Rebellengeneralin | REB | person | rebel
Rebellenoffizier | Rebellenoffizierin | REB | person | rebel
Rebellensoldat | Rebellensoldatin | REB | person | rebel
Rebellenpolitiker | Rebellenpolitikerin | REB | person | rebel
Rebellenunterhändler | Rebellenunterhändlerin | REB | person | rebel
Rebellenpräsident | Rebellenpräsidentin | REB | person | rebel
Separatistenkämpfer | Separatistenkämpferin | REB | person | rebel
Separatistenkommandeur | Separatistenkommandeurin | REB | person | rebel
Separatistenpräsident | Separatistenpräsidentin | REB | person | rebel
Aufstandsführer | Aufstandsführerin | REB | person | rebel
Guerillakommandant | Guerillakommandantin | REB | person | rebel
Guerillakommandeur | Guerillakommandeurin | REB | person | rebel
Guerillasoldat | Guerillasoldatin | REB | person | rebel
Milizkämpfer | Milizkämpferin | REB | person | rebel
Milizkommandeur | Milizkommandeurin | REB | person | rebel
Milizkommandant | Milizkommandantin | REB | person | rebel
Milizsoldat | Milizsoldatin | REB | person | rebel
Milizangehöriger | Milizangehörige | REB | person | rebel adjectival
Milizenkämpfer | Milizenkämpferin | REB | person | rebel
Milizgeneral | Milizgeneralin | REB | person | rebel
Kriegsfürst | - | REB | person | rebel
Stammeskrieger | Stammeskriegerin | REB | person | rebel
Stammeskämpfer | Stammeskämpferin | REB | person | rebel
Terroranführer | Terroranführerin | REB | person | rebel
Terrorchef | Terrorchefin | REB | person | rebel
Terrorpate | Terrorpatin | REB | person | rebel
Terrorkämpfer | Terrorkämpferin | REB | person | rebel
Terrorplaner | Terrorplanerin | REB | person | rebel
Terrorunterstützer | Terrorunterstützerin | REB | person | rebel
Selbstmordbomber | Selbstmordbomberin | REB | person | rebel
Mudschahed | - | REB | person | rebel
Mudschahid | - | REB | person | rebel
Mudschaheddin | - | REB | group | rebels
Mudschahedin | - | REB | group | rebels
Mudschahidin | - | REB | group | rebels
Untergrundführer | Untergrundführerin | REB | person | rebel
Widerstandsführer | Widerstandsführerin | REB | person | rebel
Freiheitskämpfer | Freiheitskämpferin | REB | person | rebel
Befreiungskämpfer | Befreiungskämpferin | REB | person | rebel
Unabhängigkeitskämpfer | Unabhängigkeitskämpferin | REB | person | rebel
Dschihadkämpfer | Dschihadkämpferin | REB | person | rebel
Linksradikaler | Linksradikale | REB | person | rebel adjectival
Linksextremer | Linksextreme | REB | person | rebel adjectival
Putschführer | Putschführerin | REB | person | rebel
Putschanführer | Putschanführerin | REB | person | rebel
Putschoffizier | Putschoffizierin | REB | person | rebel
Meuterer | Meuterin | REB | person | rebel
Sezessionist | Sezessionistin | REB | person | rebel
Gefährder | Gefährderin | REB | person | rebel
Bombenbauer | Bombenbauerin | REB | person | rebel
Heckenschütze | Heckenschützin | REB | person | rebel
Miliz | - | REB | organ | rebels
Rebellengruppe | - | REB | organ | rebels
Rebellenarmee | - | REB | organ | rebels
Rebellenorganisation | - | REB | organ | rebels
Terrororganisation | - | REB | organ | rebels
Terrorgruppe | - | REB | organ | rebels
Terrornetzwerk | - | REB | organ | rebels
Terrorzelle | - | REB | organ | rebels
Terrormiliz | - | REB | organ | rebels
Guerilla | - | REB | organ | rebels
Guerillagruppe | - | REB | organ | rebels
Untergrundorganisation | - | REB | organ | rebels
Untergrundbewegung | - | REB | organ | rebels
Befreiungsfront | - | REB | organ | rebels
Befreiungsarmee | - | REB | organ | rebels
Widerstandsbewegung | - | REB | organ | rebels
Widerstandsgruppe | - | REB | organ | rebels
Extremistengruppe | - | REB | organ | rebels
Jihadistenmiliz | - | REB | organ | rebels
Jihadistengruppe | - | REB | organ | rebels
Dschihadistenmiliz | - | REB | organ | rebels
Jihadistenorganisation | - | REB | organ | rebels
Islamistengruppe | - | REB | organ | rebels
Separatistengruppe | - | REB | organ | rebels
Rebellenbewegung | - | REB | organ | rebels
Rebellenhochburg | - | - | organ | rebels
Volkswehr | - | REB | organ | rebels
Volksmiliz | - | REB | organ | rebels
Todesschwadron | - | PRM | organ | rebels
Bürgerwehr | - | PRM | organ | rebels
Paramilitär | - | PRM | organ | rebels
Paramilitärs | - | PRM | organ | rebels
Splittergruppe | - | REB | organ | rebels
Kommandogruppe | - | REB | organ | rebels
Selbstverteidigungsgruppe | - | PRM | organ | rebels
Stammesmiliz | - | REB | organ | rebels
Islamistenmiliz | - | REB | organ | rebels
Schiitenmiliz | - | REB | organ | rebels
Bürgerkriegspartei | - | REB | organ | rebels
Kriegspartei | - | REB | organ | rebels
Konfliktpartei | - | * | organ | rebels
Splittergruppierung | - | REB | organ | rebels
Kameradschaft | - | REB | organ | rebels
Rebellentruppe | - | REB | organ | rebels
Oppositionsarmee | - | REB | organ | rebels
Rebellenkoalition | - | REB | organ | rebels
Rebellenallianz | - | REB | organ | rebels
Rebellenbündnis | - | REB | organ | rebels
Rebellenfront | - | REB | organ | rebels
Rebelleneinheit | - | REB | organ | rebels
Rebellenverband | - | REB | organ | rebels
Rebellenfraktion | - | REB | organ | rebels
Rebellenbehörde | - | REB | organ | rebels
Rebellenverwaltung | - | REB | organ | rebels
Rebellenrat | - | REB | organ | rebels
Rebellenseite | - | REB | organ | rebels
Rebellenführung | - | REB | organ | rebels
Rebellenlager | - | REB | organ | rebels
Rebellenkraft | - | REB | organ | rebels
Rebellenflotte | - | REB | organ | rebels
Separatistenbewegung | - | REB | organ | rebels
Separatistenorganisation | - | REB | organ | rebels
Separatistenarmee | - | REB | organ | rebels
Separatistenführung | - | REB | organ | rebels
Separatistenfront | - | REB | organ | rebels
Guerillaorganisation | - | REB | organ | rebels
Guerillabewegung | - | REB | organ | rebels
Guerillaarmee | - | REB | organ | rebels
Guerillatruppe | - | REB | organ | rebels
Guerillaeinheit | - | REB | organ | rebels
Guerillaführung | - | REB | organ | rebels
Partisanengruppe | - | REB | organ | rebels
Partisaneneinheit | - | REB | organ | rebels
Partisanenarmee | - | REB | organ | rebels
Aufstandsbewegung | - | REB | organ | rebels
Aufständischengruppe | - | REB | organ | rebels
Dschihadistengruppe | - | REB | organ | rebels
Dschihadistenorganisation | - | REB | organ | rebels
Islamistenbewegung | - | REB | organ | rebels
Islamistenorganisation | - | REB | organ | rebels
Islamistenfront | - | REB | organ | rebels
Islamistenbündnis | - | REB | organ | rebels
Islamistenallianz | - | REB | organ | rebels
Terrorkommando | - | REB | organ | rebels
Terrorbande | - | REB | organ | rebels
Terrorbündnis | - | REB | organ | rebels
Terrorbewegung | - | REB | organ | rebels
Terrorvereinigung | - | REB | organ | rebels
Selbstmordkommando | - | REB | organ | rebels
Killerkommando | - | CRM | organ | rebels
Mordkommando | - | REB | organ | rebels
Untergrundarmee | - | REB | organ | rebels
Untergrundgruppe | - | REB | organ | rebels
Untergrundnetzwerk | - | REB | organ | rebels
Widerstandsorganisation | - | REB | organ | rebels
Widerstandsbündnis | - | REB | organ | rebels
Widerstandsrat | - | REB | organ | rebels
Widerstandsfront | - | REB | organ | rebels
Befreiungsbewegung | - | REB | organ | rebels
Befreiungsorganisation | - | REB | organ | rebels
Befreiungstruppe | - | REB | organ | rebels
Freikorps | - | PRM | organ | rebels
Heimwehr | - | PRM | organ | rebels
Dorfmiliz | - | PRM | organ | rebels
Dorfwehr | - | PRM | organ | rebels
Parteimiliz | - | PRM | organ | rebels
Selbstverteidigungseinheit | - | PRM | organ | rebels
Selbstschutzeinheit | - | PRM | organ | rebels
Selbstverteidigungsmiliz | - | PRM | organ | rebels
Schlägertrupp | - | PRM | organ | rebels
Schlägerbande | - | CRM | organ | rebels
Schlägertruppe | - | PRM | organ | rebels
Söldnertruppe | - | REB | organ | rebels
Söldnergruppe | - | REB | organ | rebels
Neonazigruppe | - | REB | organ | rebels
Neonaziszene | - | REB | organ | rebels
Extremistenorganisation | - | REB | organ | rebels
Extremistenszene | - | REB | organ | rebels
Islamistenszene | - | REB | organ | rebels
Salafistenszene | - | REB | organ | rebels
Revolutionsarmee | - | REB | organ | rebels
Revolutionsfront | - | REB | organ | rebels
Privatarmee | - | PRM | organ | rebels

# Crime
Täter | Täterin | CRM | person | criminal
Verbrecher | Verbrecherin | CRM | person | criminal
Krimineller | Kriminelle | CRM | person | criminal adjectival
Straftäter | Straftäterin | CRM | person | criminal
Mörder | Mörderin | CRM | person | criminal
Räuber | Räuberin | CRM | person | criminal alone
Drogenhändler | Drogenhändlerin | CRM | person | criminal
Drogenboss | Drogenbossin | CRM | person | criminal
Mafioso | Mafiosoin | CRM | person | criminal
Mafiaboss | Mafiabossin | CRM | person | criminal
Schmuggler | Schmugglerin | CRM | person | criminal
Menschenhändler | Menschenhändlerin | CRM | person | criminal
Schleuser | Schleuserin | CRM | person | criminal
Schlepper | Schlepperin | CRM | person | criminal
Pirat | Piratin | CRM | person | criminal
Bankräuber | Bankräuberin | CRM | person | criminal
Erpresser | Erpresserin | CRM | person | criminal
Betrüger | Betrügerin | CRM | person | criminal
Dieb | Diebin | CRM | person | criminal
Einbrecher | Einbrecherin | CRM | person | criminal
Gangster | Gangsterin | CRM | person | criminal
Bandenmitglied | - | CRM | person | criminal
Bande | Bandin | CRM | person | criminal needs alone
Mafia | - | CRM | organ | rebels ITA
Drogenkartell | Drogenkartellin | CRM | person | criminal
Drogenmafia | Drogenmafiain | CRM | person | criminal
Kartell | Kartellin | CRM | person | criminal
Verdächtiger | Verdächtige | CRM | person | criminal adjectival
Tatverdächtiger | Tatverdächtige | CRM | person | criminal adjectival
Hauptverdächtiger | Hauptverdächtige | CRM | person | criminal adjectival
Angeklagter | Angeklagte | CRM | person | criminal adjectival
Hauptangeklagter | Hauptangeklagte | CRM | person | criminal adjectival
Angeschuldigter | Angeschuldigte | CRM | person | criminal adjectival
Beschuldigter | Beschuldigte | CRM | person | criminal adjectival
Verurteilter | Verurteilte | CRM | person | criminal adjectival
Häftling | Häftlingin | CRM | person | criminal
Gefangener | Gefangene | CRM | person | criminal adjectival
Strafgefangener | Strafgefangene | CRM | person | criminal adjectival
Untersuchungshäftling | Untersuchungshäftlingin | CRM | person | criminal
Amokläufer | Amokläuferin | CRM | person | criminal
Todesschütze | Todesschützin | CRM | person | criminal
Schütze | Schützin | CRM | person | criminal alone
Messerstecher | Messerstecherin | CRM | person | criminal
Brandstifter | Brandstifterin | CRM | person | criminal
Sexualstraftäter | Sexualstraftäterin | CRM | person | criminal
Kinderschänder | Kinderschänderin | CRM | person | criminal
Vergewaltiger | Vergewaltigerin | CRM | person | criminal
Hacker | Hackerin | CRM | person | criminal
Waffenhändler | Waffenhändlerin | CRM | person | criminal
Kriegsverbrecher | Kriegsverbrecherin | CRM | person | criminal
Mitangeklagter | Mitangeklagte | CRM | person | criminal adjectival
Komplize | Komplizin | CRM | person | criminal
Haupttäter | Haupttäterin | CRM | person | criminal
Drogendealer | Drogendealerin | CRM | person | criminal
Dealer | Dealerin | CRM | person | criminal
Mutmaßlicher Täter | Mutmaßlicher Täterin | CRM | person | criminal
Gefängnisinsasse | Gefängnisinsassin | CRM | person | criminal
Serienmörder | Serienmörderin | CRM | person | criminal
Killer | Killerin | CRM | person | criminal
Auftragsmörder | Auftragsmörderin | CRM | person | criminal
Terrorhelfer | Terrorhelferin | REB | person | criminal
Randalierer | Randaliererin | CVL | person | criminal
Hooligan | Hooliganin | CVL | person | criminal
Festgenommener | Festgenommene | CRM | person | criminal adjectival
Inhaftierter | Inhaftierte | CRM | person | criminal adjectival
Gesuchter | Gesuchte | - | person | criminal adjectival
Kidnapper | Kidnapperin | CRM | person | criminal
Raser | Raserin | - | person | criminal
Fälscher | Fälscherin | CRM | person | criminal
Drogenbaron | - | CRM | person | criminal
Drogenkurier | Drogenkurierin | CRM | person | criminal
Mafiapate | Mafiapatin | CRM | person | criminal
Mafiaangehöriger | Mafiaangehörige | CRM | person | criminal adjectival
Gangmitglied | - | CRM | person | criminal
Gangsterboss | - | CRM | person | criminal
Gangführer | Gangführerin | CRM | person | criminal
Unterweltboss | - | CRM | person | criminal
Waffenschieber | Waffenschieberin | CRM | person | criminal
Geldwäscher | Geldwäscherin | CRM | person | criminal
Seeräuber | - | CRM | person | criminal
Plünderer | Plünderin | CRM | person | criminal alone
Mittäter | Mittäterin | CRM | person | criminal
Kinderhändler | Kinderhändlerin | CRM | person | criminal
Sklavenhändler | Sklavenhändlerin | CRM | person | criminal
Wilderer | Wilderin | CRM | person | criminal
Steuersünder | Steuersünderin | CRM | person | criminal
Steuerhinterzieher | Steuerhinterzieherin | CRM | person | criminal
Steuerflüchtling | - | CRM | person | criminal
Folterer | Folterin | CRM | person | criminal
Kartellboss | - | CRM | person | criminal
Sträfling | - | CRM | person | criminal
Gesetzesbrecher | Gesetzesbrecherin | CRM | person | criminal
Hehler | Hehlerin | CRM | person | criminal
Dopingsünder | Dopingsünderin | - | person | criminal
Mafiaorganisation | - | CRM | organ | rebels
Mafiaclan | - | CRM | organ | rebels
Drogenbande | - | CRM | organ | rebels
Piratenbande | - | CRM | organ | rebels
Schmugglerbande | - | CRM | organ | rebels
Schleuserbande | - | CRM | organ | rebels
Schlepperbande | - | CRM | organ | rebels
Verbrecherbande | - | CRM | organ | rebels
Jugendbande | - | CRM | organ | rebels
Straßenbande | - | CRM | organ | rebels
Jugendgang | - | CRM | organ | rebels alone
Straßengang | - | CRM | organ | rebels
Räuberbande | - | CRM | organ | rebels
Diebesbande | - | CRM | organ | rebels
Rockerbande | - | CRM | organ | rebels
Gangsterbande | - | CRM | organ | rebels
Killerbande | - | CRM | organ | rebels
Verbrecherring | - | CRM | organ | rebels
Schmugglerring | - | CRM | organ | rebels
Drogenring | - | CRM | organ | rebels
Verbrechersyndikat | - | CRM | organ | rebels
Drogensyndikat | - | CRM | organ | rebels
Hackergruppe | - | CRM | organ | rebels
Verbrecherorganisation | - | CRM | organ | rebels
Verbrechernetzwerk | - | CRM | organ | rebels
Drogenclan | - | CRM | organ | rebels
Entführerbande | - | CRM | organ | rebels

# Civilians
Bürger | Bürgerin | CVL | person | citizen
Zivilist | Zivilistin | CVL | person | citizen
Einwohner | Einwohnerin | CVL | person | citizen
Bewohner | Bewohnerin | CVL | person | citizen
Anwohner | Anwohnerin | CVL | person | citizen
Staatsbürger | Staatsbürgerin | CVL | person | citizen
Staatsangehöriger | Staatsangehörige | CVL | person | citizen adjectival
Mitbürger | Mitbürgerin | CVL | person | citizen
Bundesbürger | Bundesbürgerin | CVL | person | citizen DEU
Landsmann | Landsfrau | CVL | person | citizen
Landsleute | Landsleutin | CVL | person | citizen
Stadtbewohner | Stadtbewohnerin | CVL | person | citizen
Passant | Passantin | CVL | person | citizen
Schüler | Schülerin | EDU | person | citizen
Zivilperson | Zivilpersonin | CVL | person | citizen
Opfer | - | CVL | person | citizen
Todesopfer | - | CVL | person | citizen
Verletzter | Verletzte | CVL | person | citizen adjectival
Toter | Tote | CVL | person | citizen adjectival
Hinterbliebener | Hinterbliebene | CVL | person | citizen adjectival
Angehöriger | Angehörige | CVL | person | citizen adjectival of_force
Familienangehöriger | Familienangehörige | CVL | person | citizen adjectival
Geisel | - | CVL | person | citizen
Geiseln | - | CVL | person | citizen
Entführungsopfer | - | CVL | person | citizen
Wähler | Wählerin | CVL | person | citizen
Verbraucher | Verbraucherin | CVL | person | citizen
Steuerzahler | Steuerzahlerin | CVL | person | citizen
Patient | Patientin | CVL | person | citizen
Reisender | Reisende | CVL | person | citizen adjectival
Tourist | Touristin | CVL | person | citizen
Urlauber | Urlauberin | CVL | person | citizen
Pilger | Pilgerin | REL | person | citizen
Muslim | Muslimin | REL | person | citizen
Arbeitsloser | Arbeitslose | CVL | person | citizen adjectival
Rentner | Rentnerin | CVL | person | citizen
Arbeiter | Arbeiterin | LAB | person | citizen
Bauer | Bäuerin | CVL | person | citizen alone
Landwirt | Landwirtin | CVL | person | citizen
Fischer | Fischerin | CVL | person | citizen
Überlebender | Überlebende | CVL | person | citizen adjectival
Ausländer | Ausländerin | CVL | person | citizen
Migrant | Migrantin | REF | person | citizen
Obdachloser | Obdachlose | CVL | person | citizen adjectival
Hausbesetzer | Hausbesetzerin | CVL | person | citizen
Sparer | Sparerin | CVL | person | citizen
Entwicklungshelfer | Entwicklungshelferin | NGO | person | citizen
Sympathisant | Sympathisantin | CVL | person | citizen
Anhänger | Anhängerin | CVL | person | citizen
Unterstützer | Unterstützerin | CVL | person | citizen
Siedler | Siedlerin | CVL | person | citizen
Siedlerbewegung | Siedlerbewegungin | CVL | person | citizen
Wahlberechtigter | Wahlberechtigte | CVL | person | citizen adjectival
Kleinbauer | Kleinbäuerin | CVL | person | citizen
Bergbauer | Bergbäuerin | CVL | person | citizen
Milchbauer | Milchbäuerin | CVL | person | citizen
Kokabauer | Kokabäuerin | CVL | person | citizen
Mohnbauer | Mohnbäuerin | CVL | person | citizen
Landloser | Landlose | CVL | person | citizen adjectival
Viehzüchter | Viehzüchterin | CVL | person | citizen
Viehhirte | Viehhirtin | CVL | person | citizen
Ortskraft | - | CVL | person | citizen
Zivildienstleistender | Zivildienstleistende | CVL | person | citizen adjectival
Hungernder | Hungernde | CVL | person | citizen adjectival
Notleidender | Notleidende | CVL | person | citizen adjectival
Kriegswaise | - | CVL | person | citizen
Straßenkind | - | CVL | person | citizen
Doppelstaatler | Doppelstaatlerin | CVL | person | citizen
Landsmann | Landsmännin | CVL | person | citizen
Demonstrant | Demonstrantin | CVL | person | activist
Protestierender | Protestierende | CVL | person | activist adjectival
Protestler | Protestlerin | CVL | person | activist
Aktivist | Aktivistin | CVL | person | activist
Umweltaktivist | Umweltaktivistin | CVL | person | activist
Menschenrechtsaktivist | Menschenrechtsaktivistin | CVL | person | activist
Friedensaktivist | Friedensaktivistin | CVL | person | activist
Bürgerrechtsaktivist | Bürgerrechtsaktivistin | CVL | person | activist
Tierschützer | Tierschützerin | CVL | person | activist
Umweltschützer | Umweltschützerin | CVL | person | activist
Atomkraftgegner | Atomkraftgegnerin | CVL | person | activist
Globalisierungsgegner | Globalisierungsgegnerin | CVL | person | activist
Kernkraftgegner | Kernkraftgegnerin | CVL | person | activist
Kriegsgegner | Kriegsgegnerin | CVL | person | activist
Gegendemonstrant | Gegendemonstrantin | CVL | person | activist
Friedensdemonstrant | Friedensdemonstrantin | CVL | person | activist
Demonstrationsteilnehmer | Demonstrationsteilnehmerin | CVL | person | activist
Kundgebungsteilnehmer | Kundgebungsteilnehmerin | CVL | person | activist
Veranstalter | Veranstalterin | - | person | activist
Organisator | Organisatorin | - | person | activist
Blockierer | Blockiererin | CVL | person | activist
Streikender | Streikende | LAB | person | activist adjectival
Hungerstreikender | Hungerstreikende | CVL | person | activist adjectival
Menschenrechtler | Menschenrechtlerin | CVL | person | activist
Frauenrechtler | Frauenrechtlerin | CVL | person | activist
Umstürzler | Umstürzlerin | REB | person | activist
Sitzblockierer | Sitzblockiererin | CVL | person | activist
Impfgegner | Impfgegnerin | CVL | person | activist
Abtreibungsgegner | Abtreibungsgegnerin | CVL | person | activist
Demonstrationszug | - | CVL | person | activist
Menschenmenge | - | CVL | person | activist
Menge | Mengin | CVL | person | activist alone
Mob | - | CVL | person | activist alone
Aufrufer | Aufruferin | CVL | person | activist
Gipfelgegner | Gipfelgegnerin | CVL | person | activist
G8-Gegner | G8-Gegnerin | CVL | person | activist
Nazigegner | Nazigegnerin | CVL | person | activist
Castor-Gegner | Castor-Gegnerin | CVL | person | activist DEU
Autonomer | Autonome | CVL | person | activist adjectival
Anarchist | Anarchistin | CVL | person | activist
Linksautonomer | Linksautonome | CVL | person | activist adjectival
Antifaschist | Antifaschistin | CVL | person | activist
Chaot | Chaotin | CVL | person | activist
Besetzer | Besetzerin | CVL | person | activist
Blogger | Bloggerin | JRN | person | activist
Whistleblower | Whistleblowerin | CVL | person | activist
Stuttgart-21-Gegner | Stuttgart-21-Gegnerin | CVL | person | activist DEU
Bevölkerung | - | CVL | organ | people
Zivilbevölkerung | - | CVL | organ | people
Volk | - | CVL | organ | people
Zivilgesellschaft | - | CVL | organ | people
Öffentlichkeit | - | - | organ | people
Bürgerinitiative | - | CVL | organ | people
Bürgerbewegung | - | CVL | organ | people
Friedensbewegung | - | CVL | organ | people
Gesellschaft | - | - | organ | people needs alone
Einwohnerschaft | - | CVL | organ | people
Bürgertum | - | CVL | organ | people
Bevölkerungsteil | - | CVL | organ | people
Initiative | - | - | organ | people is:movement,ngo
Aktionsbündnis | - | CVL | organ | people
Bündnis | - | - | organ | people needs is:alliance,movement,party
Volksgruppe | - | ETH | organ | people
Minderheit | - | ETH | organ | people
Studentenbewegung | - | EDU | organ | people
Elternschaft | - | CVL | organ | people
Verein | - | - | organ | people is:ngo
Jugend | - | - | organ | people
Frauenbewegung | - | CVL | organ | people
Menschenkette | - | CVL | organ | people
Anti-Atom-Bewegung | - | CVL | organ | people
Mensch | - | CVL | person | generic
Leute | - | CVL | person | generic
Person | - | CVL | person | generic alone
Frau | - | CVL | person | generic alone
Mann | - | CVL | person | generic alone
Kind | - | CVL | person | generic alone
Mädchen | - | CVL | person | generic alone
Junge | - | CVL | person | generic alone
Jugendlicher | Jugendliche | CVL | person | generic adjectival
Passagier | Passagierin | CVL | person | generic
Insasse | Insassin | CVL | person | generic
Teilnehmer | Teilnehmerin | CVL | person | generic
Zuschauer | Zuschauerin | CVL | person | generic
Helfer | Helferin | CVL | person | generic
Gegner | Gegnerin | CVL | person | generic needs alone
Atomgegner | Atomgegnerin | CVL | person | activist
G8-Gegner | G8-Gegnerin | CVL | person | activist
G7-Gegner | G7-Gegnerin | CVL | person | activist
G20-Gegner | G20-Gegnerin | CVL | person | activist
Steinewerfer | Steinewerferin | CVL | person | activist
Klimaschützer | Klimaschützerin | CVL | person | activist
Klimakleber | Klimakleberin | CVL | person | activist
Klimakämpfer | Klimakämpferin | CVL | person | activist
Tierrechtler | Tierrechtlerin | CVL | person | activist
Friedensbewegter | Friedensbewegte | CVL | person | activist adjectival
Pazifist | Pazifistin | CVL | person | activist
Kriegsdienstverweigerer | Kriegsdienstverweigerin | CVL | person | activist
Wehrdienstverweigerer | Wehrdienstverweigerin | CVL | person | activist
Ostermarschierer | Ostermarschierin | CVL | person | activist
Lebensschützer | Lebensschützerin | CVL | person | activist
Abtreibungsbefürworter | Abtreibungsbefürworterin | CVL | person | activist
Protestierer | Protestierin | CVL | person | activist
Protestführer | Protestführerin | CVL | person | activist
Coronaleugner | Coronaleugnerin | CVL | person | activist
Corona-Leugner | Corona-Leugnerin | CVL | person | activist
Impfskeptiker | Impfskeptikerin | CVL | person | activist
Gelbweste | - | CVL | person | activist
Krawallmacher | Krawallmacherin | CVL | person | activist
Unruhestifter | Unruhestifterin | CVL | person | activist
Straßenkämpfer | Straßenkämpferin | CVL | person | activist
Kernkraftbefürworter | Kernkraftbefürworterin | CVL | person | activist
Atomkraftbefürworter | Atomkraftbefürworterin | CVL | person | activist
Flughafengegner | Flughafengegnerin | CVL | person | activist
Olympiagegner | Olympiagegnerin | CVL | person | activist
Braunkohlegegner | Braunkohlegegnerin | CVL | person | activist
Kohlegegner | Kohlegegnerin | CVL | person | activist
Rüstungsgegner | Rüstungsgegnerin | CVL | person | activist
Waffengegner | Waffengegnerin | CVL | person | activist
Waffenbefürworter | Waffenbefürworterin | CVL | person | activist
Militärgegner | Militärgegnerin | CVL | person | activist
Raketengegner | Raketengegnerin | CVL | person | activist
Freihandelsgegner | Freihandelsgegnerin | CVL | person | activist
Kapitalismuskritiker | Kapitalismuskritikerin | CVL | person | activist
Globalisierungskritiker | Globalisierungskritikerin | CVL | person | activist
Islamgegner | Islamgegnerin | CVL | person | activist
Islamkritiker | Islamkritikerin | CVL | person | activist
Menschenrechtsanwalt | Menschenrechtsanwältin | CVL | person | activist
Menschenrechtsverteidiger | Menschenrechtsverteidigerin | CVL | person | activist
Bürgerrechtsanwalt | Bürgerrechtsanwältin | CVL | person | activist
Bürgerrechtsführer | Bürgerrechtsführerin | CVL | person | activist
Bürgerrechtskämpfer | Bürgerrechtskämpferin | CVL | person | activist
Menschenrechtskämpfer | Menschenrechtskämpferin | CVL | person | activist
Friedenskämpfer | Friedenskämpferin | CVL | person | activist
Sklavereigegner | Sklavereigegnerin | CVL | person | activist
Rassismusgegner | Rassismusgegnerin | CVL | person | activist
Todesstrafengegner | Todesstrafengegnerin | CVL | person | activist
Demonstrierender | Demonstrierende | CVL | person | activist adjectival
Demonstrationsführer | Demonstrationsführerin | CVL | person | activist
Feminist | Feministin | CVL | person | activist
Fan | - | CVL | person | generic
Besucher | Besucherin | CVL | person | generic
Gast | - | CVL | person | generic alone
Freiwilliger | Freiwillige | CVL | person | generic adjectival
Gruppierung | - | CVL | organ | people is:armed,terror,movement,party
Bürgerrechtsbewegung | - | CVL | organ | people
Klimabewegung | - | CVL | organ | people
Umweltbewegung | - | CVL | organ | people
Graswurzelbewegung | - | CVL | organ | people
Basisbewegung | - | CVL | organ | people
Volksbewegung | - | CVL | organ | people
Menschenrechtsbewegung | - | CVL | organ | people
Antikriegsbewegung | - | CVL | organ | people
Anti-Kriegs-Bewegung | - | CVL | organ | people
Homosexuellenbewegung | - | CVL | organ | people
Tierschutzbewegung | - | CVL | organ | people
Protestgruppe | - | CVL | organ | people
Aktivistengruppe | - | CVL | organ | people
Aktivistennetzwerk | - | CVL | organ | people
Demonstrantengruppe | - | CVL | organ | people
Bürgerkomitee | - | CVL | organ | people
Dorfgemeinschaft | - | CVL | organ | people
Bürgergesellschaft | - | CVL | organ | people
Wählerschaft | - | CVL | organ | people
Anhängerschaft | - | CVL | organ | people
Siedlergruppe | - | CVL | organ | people
Siedlerorganisation | - | CVL | organ | people
Frauengruppe | - | CVL | organ | people
Protestbündnis | - | CVL | organ | people
Aktionskomitee | - | CVL | organ | people
Elterninitiative | - | CVL | organ | people
Familie | - | CVL | person | generic
Ehepaar | - | CVL | person | generic
Ehefrau | - | CVL | person | generic
Ehemann | - | CVL | person | generic
Vater | - | CVL | person | generic alone
Mutter | - | CVL | person | generic alone
Sohn | - | CVL | person | generic alone
Tochter | - | CVL | person | generic alone
Bruder | - | CVL | person | generic alone
Schwester | - | CVL | person | generic alone
Paar | - | CVL | person | generic alone
Nachwuchs | - | CVL | person | generic
Baby | - | CVL | person | generic alone
Säugling | - | CVL | person | generic
Senior | - | CVL | person | generic alone
Kunde | Kundin | CVL | person | generic alone
Mieter | Mieterin | CVL | person | generic
Eigentümer | Eigentümerin | CVL | person | generic
Besitzer | Besitzerin | CVL | person | generic alone
Autofahrer | Autofahrerin | CVL | person | generic
Fahrgast | - | CVL | person | generic
Fußgänger | Fußgängerin | CVL | person | generic
Homosexueller | Homosexuelle | CVL | person | generic adjectival
Schwuler | Schwule | CVL | person | generic adjectival
Lesbe | - | CVL | person | generic
Behinderter | Behinderte | CVL | person | generic adjectival
Kranker | Kranke | CVL | person | generic adjectival
Verbraucherin | Verbraucherinin | CVL | person | generic
Menschenmasse | - | CVL | person | generic alone
Publikum | - | CVL | person | generic alone
Augenzeuge | Augenzeugin | CVL | person | generic
Zeuge | Zeugin | CVL | person | generic alone
Jähriger | Jährige | CVL | person | generic adjectival
Jäger | Jägerin | CVL | person | generic alone
Sammler | Sammlerin | - | person | generic
Fahrer | Fahrerin | - | person | generic
Beteiligter | Beteiligte | - | person | generic adjectival
Betroffener | Betroffene | CVL | person | generic adjectival
Vermisster | Vermisste | CVL | person | generic adjectival
Ermordeter | Ermordete | CVL | person | generic adjectival
Getöteter | Getötete | CVL | person | generic adjectival
Verschleppter | Verschleppte | CVL | person | generic adjectival
Verwundeter | Verwundete | CVL | person | generic adjectival
Entführter | Entführte | CVL | person | generic adjectival
Demonstrationsbündnis | Demonstrationsbündnisin | CVL | person | generic
Wallfahrer | Wallfahrerin | CVL | person | generic
Ehepartner | Ehepartnerin | CVL | person | generic
Privatperson | - | CVL | person | generic
Dorfbewohner | Dorfbewohnerin | CVL | person | generic
Hausbewohner | Hausbewohnerin | CVL | person | generic
Ex-Präsident | Ex-Präsidentin | ELI | person | former
Ex-Kanzler | Ex-Kanzlerin | ELI | person | former
Ex-Minister | Ex-Ministerin | ELI | person | former
Expremier | Expremierin | ELI | person | former
Exminister | Exministerin | ELI | person | former
Ex-Diktator | Ex-Diktatorin | ELI | person | former
Altkanzler | Altkanzlerin | ELI | person | former DEU AUT
Altbundeskanzler | Altbundeskanzlerin | ELI | person | former DEU AUT
Altbundespräsident | Altbundespräsidentin | ELI | person | former DEU AUT
Exdiktator | Exdiktatorin | ELI | person | former
Ex-General | Ex-Generalin | ELI | person | former
Elite | Elitin | ELI | person | former
Prominenter | Prominente | - | person | former adjectival
Intellektueller | Intellektuelle | - | person | former adjectival
Nobelpreisträger | Nobelpreisträgerin | - | person | former
Friedensnobelpreisträger | Friedensnobelpreisträgerin | ELI | person | former
Stammesführer | Stammesführerin | ETH | person | former
Clanchef | Clanchefin | ETH | person | former
Stammesältester | Stammesälteste | ETH | person | former adjectival
Stammesfürst | - | ETH | person | former
Stammesscheich | - | ETH | person | former
Clanführer | Clanführerin | ETH | person | former
Clanältester | Clanälteste | ETH | person | former adjectival
Dorfältester | Dorfälteste | ETH | person | former adjectival
Häuptling | - | ETH | person | former
Indianerhäuptling | - | ETH | person | former
Serbenführer | Serbenführerin | ETH | person | former
Kroatenführer | Kroatenführerin | ETH | person | former
Stammesoberhaupt | - | ETH | person | former
Clanoberhaupt | - | ETH | person | former
Stammeskönig | Stammeskönigin | ETH | person | former
Stammesangehöriger | Stammesangehörige | ETH | person | former adjectival
Bosniakenführer | Bosniakenführerin | ETH | person | former
Sippenältester | Sippenälteste | ETH | person | former adjectival
Friedensvermittler | Friedensvermittlerin | - | person | former
Amtsvorgänger | Amtsvorgängerin | ELI | person | former
Altbundesrat | Altbundesrätin | ELI | person | former CHE
Altlandeshauptmann | Altlandeshauptfrau | ELI | person | former AUT
Altbürgermeister | Altbürgermeisterin | ELI | person | former
Expolitiker | Expolitikerin | ELI | person | former
Ex-Geheimdienstchef | Ex-Geheimdienstchefin | ELI | person | former
Ex-Parteichef | Ex-Parteichefin | ELI | person | former
Ex-Polizeichef | Ex-Polizeichefin | ELI | person | former
Ex-Agent | Ex-Agentin | ELI | person | former
Ex-Politiker | Ex-Politikerin | ELI | person | former
Exkönig | Exkönigin | ELI | person | former
Altministerpräsident | Altministerpräsidentin | ELI | person | former
Altkönig | Altkönigin | ELI | person | former
Altkaiser | - | ELI | person | former
Staatsgründer | Staatsgründerin | ELI | person | former
Präsidentenbruder | - | ELI | person | former
Herrscherclan | - | ELI | person | former
Präsidentenfamilie | - | ELI | person | former
Präsidentenwitwer | Präsidentenwitwe | ELI | person | former
Präsidentensohn | Präsidententochter | ELI | person | former
Präsidentengatte | Präsidentengattin | ELI | person | former
Diktatorensohn | Diktatorentochter | ELI | person | former
Kanzlergatte | Kanzlergattin | ELI | person | former
First Gentleman | First Lady | ELI | person | former
Vorgänger | Vorgängerin | - | person | former

# Religion
Papst | Päpstin | REL | person | cleric VAT
Bischof | Bischöfin | REL | person | cleric
Erzbischof | Erzbischöfin | REL | person | cleric
Kardinal | Kardinalin | REL | person | cleric
Priester | Priesterin | REL | person | cleric
Pfarrer | Pfarrerin | REL | person | cleric
Imam | Imamin | REL | person | cleric
Ajatollah | Ajatollahin | REL | person | cleric
Mullah | Mullahin | REL | person | cleric
Rabbiner | Rabbinerin | REL | person | cleric
Mönch | Mönchin | REL | person | cleric
Nonne | - | REL | person | cleric
Geistlicher | Geistliche | REL | person | cleric adjectival
Prediger | Predigerin | REL | person | cleric
Hassprediger | Hasspredigerin | REL | person | cleric
Pastor | Pastorin | REL | person | cleric
Patriarch | Patriarchin | REL | person | cleric
Mufti | Muftiin | REL | person | cleric
Großmufti | Großmuftiin | REL | person | cleric
Dalai Lama | Dalai Lamain | REL | person | cleric
Christ | Christin | REL | person | cleric
Moslem | Moslemin | REL | person | cleric
Jude | Jüdin | REL | person | cleric
Hindu | - | REL | person | cleric
Sikh | - | REL | person | cleric
Buddhist | Buddhistin | REL | person | cleric
Katholik | Katholikin | REL | person | cleric
Protestant | Protestantin | REL | person | cleric
Sunnit | Sunnitin | REL | person | cleric
Schiit | Schiitin | REL | person | cleric
Kopte | Koptin | REL | person | cleric
Alewit | Alewitin | REL | person | cleric
Drusen | Drusenin | REL | person | cleric
Gläubige | - | REL | person | cleric
Kirchenvertreter | Kirchenvertreterin | REL | person | cleric
Kirchenführer | Kirchenführerin | REL | person | cleric
Landesbischof | Landesbischöfin | REL | person | cleric
Weihbischof | Weihbischofin | REL | person | cleric
Theologe | Theologin | REL | person | cleric
Religionsführer | Religionsführerin | REL | person | cleric
Religionsgelehrter | Religionsgelehrte | REL | person | cleric adjectival
Missionar | Missionarin | REL | person | cleric
Ordensfrau | - | REL | person | cleric
Metropolit | Metropolitin | REL | person | cleric
Oberrabbiner | Oberrabbinerin | REL | person | cleric ISR
Ultraorthodoxer | Ultraorthodoxe | REL | person | cleric adjectival
Militärseelsorger | Militärseelsorgerin | REL | person | cleric
Rabbi | - | REL | person | cleric alone
Prälat | - | REL | person | cleric
Diakon | Diakonin | REL | person | cleric alone
Vikar | Vikarin | REL | person | cleric alone
Generalvikar | - | REL | person | cleric
Präses | - | REL | person | cleric
Superintendent | Superintendentin | REL | person | cleric alone
Kirchenpräsident | Kirchenpräsidentin | REL | person | cleric
Kirchentagspräsident | Kirchentagspräsidentin | REL | person | cleric
Kirchenoberhaupt | - | REL | person | cleric
Kirchenmann | Kirchenfrau | REL | person | cleric
Kirchenfürst | - | REL | person | cleric
Kirchenrat | Kirchenrätin | REL | person | cleric
Oberkirchenrat | Oberkirchenrätin | REL | person | cleric
Konsistorialpräsident | Konsistorialpräsidentin | REL | person | cleric
Jesuit | - | REL | person | cleric
Jesuitenpater | - | REL | person | cleric
Pater | - | REL | person | cleric alone
Franziskaner | - | REL | person | cleric alone
Benediktiner | - | REL | person | cleric
Archimandrit | - | REL | person | cleric
Primas | - | REL | person | cleric alone
Katholikos | - | REL | person | cleric
Großayatollah | - | REL | person | cleric
Ayatollah | - | REL | person | cleric
Hodscha | - | REL | person | cleric
Muezzin | - | REL | person | cleric
Vorbeter | Vorbeterin | REL | person | cleric alone
Schriftgelehrter | Schriftgelehrte | REL | person | cleric adjectival
Islamgelehrter | Islamgelehrte | REL | person | cleric adjectival
Koranlehrer | Koranlehrerin | REL | person | cleric
Religionsvertreter | Religionsvertreterin | REL | person | cleric
Islamvertreter | Islamvertreterin | REL | person | cleric
Evangelikaler | Evangelikale | REL | person | cleric adjectival
Freikirchler | Freikirchlerin | REL | person | cleric
Baptist | Baptistin | REL | person | cleric alone
Methodist | Methodistin | REL | person | cleric alone
Anglikaner | Anglikanerin | REL | person | cleric
Lutheraner | Lutheranerin | REL | person | cleric
Calvinist | Calvinistin | REL | person | cleric
Mormone | Mormonin | REL | person | cleric
Pfingstler | Pfingstlerin | REL | person | cleric
Orthodoxer | Orthodoxe | REL | person | cleric adjectival
Maronit | Maronitin | REL | person | cleric
Alawit | Alawitin | REL | person | cleric
Alevit | Alevitin | REL | person | cleric
Wahhabit | Wahhabitin | REL | person | cleric
Ismailit | Ismailitin | REL | person | cleric
Zaidit | Zaiditin | REL | person | cleric
Sufi | - | REL | person | cleric
Seelsorger | Seelsorgerin | REL | person | cleric alone
Gefängnisseelsorger | Gefängnisseelsorgerin | REL | person | cleric
Großscheich | - | REL | person | cleric
Kirchenvorsteher | Kirchenvorsteherin | REL | person | cleric
Synodaler | Synodale | REL | person | cleric adjectival
Ordensbruder | Ordensschwester | REL | person | cleric
Kirche | - | REL | organ | church alone
Bischofskonferenz | - | REL | organ | church
Kirchenleitung | - | REL | organ | church
Kirchengemeinde | - | REL | organ | church
Klerus | - | REL | organ | church
Religionsgemeinschaft | - | REL | organ | church
Glaubensgemeinschaft | - | REL | organ | church
Synode | - | REL | organ | church
Vatikan | - | GOV | organ | church
Orden | - | - | organ | church alone
Moscheegemeinde | - | REL | organ | church
Zentralrat | - | REL | organ | church
Sekte | - | REL | organ | church alone
Kurie | - | REL | organ | church
Christenheit | - | REL | organ | church
Judenrat | - | REL | organ | church
Diözese | - | REL | organ | church alone
Erzdiözese | - | REL | organ | church
Bistum | - | REL | organ | church alone
Erzbistum | - | REL | organ | church
Patriarchat | - | REL | organ | church needs alone
Rabbinat | - | REL | organ | church
Oberrabbinat | - | REL | organ | church
Landeskirche | - | REL | organ | church DEU
Freikirche | - | REL | organ | church
Staatskirche | - | REL | organ | church
Nationalkirche | - | REL | organ | church
Amtskirche | - | REL | organ | church
Kirchenführung | - | REL | organ | church
Kirchenspitze | - | REL | organ | church
Kirchenamt | - | REL | organ | church
Ordensgemeinschaft | - | REL | organ | church
Muslimrat | - | REL | organ | church
Moscheeverein | - | REL | organ | church
Moscheeverband | - | REL | organ | church
Islamverband | - | REL | organ | church
Muslimverband | - | REL | organ | church
Religionsrat | - | REL | organ | church
Katholikenrat | - | REL | organ | church
Laienorganisation | - | REL | organ | church
Priesterschaft | - | REL | organ | church
Mönchsgemeinschaft | - | REL | organ | church
Missionsgesellschaft | - | REL | organ | church
Kultusgemeinde | - | REL | organ | church
Pfarrgemeinde | - | REL | organ | church
Koranschule | - | REL | organ | church
Geistlichkeit | - | REL | organ | church
Stamm | - | ETH | organ | ethnic needs alone
Volksstamm | - | ETH | organ | ethnic
Ethnie | - | ETH | organ | ethnic
Clan | - | ETH | organ | ethnic needs alone
Urbevölkerung | - | ETH | organ | ethnic
Ureinwohner | Ureinwohnerin | ETH | organ | ethnic
Indigener | - | ETH | organ | ethnic adjectival
Indianer | - | ETH | organ | ethnic
Roma | - | ETH | organ | ethnic alone
Sinti | - | ETH | organ | ethnic alone
Kurde | Kurdin | ETH | organ | ethnic
Uigure | Uigurin | ETH | organ | ethnic CHN
Tschetschene | Tschetschenin | ETH | organ | ethnic RUS
Paschtune | Paschtunin | ETH | organ | ethnic AFG PAK
Hutu | - | ETH | organ | ethnic RWA BDI COD
Tutsi | - | ETH | organ | ethnic RWA BDI COD
Tamile | Tamilin | ETH | organ | ethnic LKA IND
Tibeter | - | ETH | organ | ethnic CHN
Rohingya | - | ETH | organ | ethnic MMR BGD
Zigeuner | - | ETH | organ | ethnic
Araber | - | ETH | organ | ethnic
Baske | Baskin | ETH | organ | ethnic ESP
Katalane | Katalanin | ETH | organ | ethnic ESP
Krimtatar | - | ETH | organ | ethnic UKR RUS
Jeside | Jesidin | ETH | organ | ethnic IRQ
Beduine | Beduinin | ETH | organ | ethnic
Aborigine | - | ETH | organ | ethnic AUS
Albaner | - | ETH | organ | ethnic
Eingeborener | Eingeborene | ETH | organ | ethnic adjectival
Stammesrat | - | ETH | organ | ethnic
Stammesversammlung | - | ETH | organ | ethnic
Stammesverband | - | ETH | organ | ethnic
Nomade | - | ETH | organ | ethnic alone
Tuareg | - | ETH | organ | ethnic MLI NER
Bosniake | - | ETH | organ | ethnic BIH SRB
Bergvolk | - | ETH | organ | ethnic
Nomadenvolk | - | ETH | organ | ethnic
Indianervolk | - | ETH | organ | ethnic
Mapuche | - | ETH | organ | ethnic CHL ARG
Hasara | - | ETH | organ | ethnic AFG PAK
Hazara | - | ETH | organ | ethnic AFG PAK
Belutsche | - | ETH | organ | ethnic PAK IRN
Berber | - | ETH | organ | ethnic alone
Kabyle | - | ETH | organ | ethnic DZA
Wallone | - | ETH | organ | ethnic BEL
Korse | - | ETH | organ | ethnic alone FRA
Bretone | - | ETH | organ | ethnic FRA
Sorbe | - | ETH | organ | ethnic alone DEU
Sinto | - | ETH | organ | ethnic alone
Flamen | - | ETH | organ | ethnic alone BEL
Flüchtling | Flüchtlingin | REF | person | refugee
Asylbewerber | Asylbewerberin | REF | person | refugee
Asylsuchender | Asylsuchende | REF | person | refugee adjectival
Vertriebener | Vertriebene | REF | person | refugee adjectival
Geflüchteter | Geflüchtete | REF | person | refugee adjectival
Binnenflüchtling | Binnenflüchtlingin | REF | person | refugee
Zuwanderer | Zuwandererin | REF | person | refugee
Einwanderer | Einwandererin | REF | person | refugee
Immigrant | Immigrantin | REF | person | refugee
Auswanderer | Auswandererin | - | person | refugee
Bootsflüchtling | Bootsflüchtlingin | REF | person | refugee
Asylant | Asylantin | REF | person | refugee
Schutzsuchender | Schutzsuchende | REF | person | refugee adjectival
Bootsleute | Bootsleutin | REF | person | refugee
Flüchtlingsfamilie | - | REF | person | refugee
Kriegsflüchtling | Kriegsflüchtlingin | REF | person | refugee
Heimatvertriebener | Heimatvertriebene | REF | person | refugee adjectival
Asylwerber | Asylwerberin | REF | person | refugee AUT
Asylberechtigter | Asylberechtigte | REF | person | refugee adjectival
Asylantragsteller | Asylantragstellerin | REF | person | refugee
Aussiedler | Aussiedlerin | REF | person | refugee
Spätaussiedler | Spätaussiedlerin | REF | person | refugee DEU
Übersiedler | Übersiedlerin | REF | person | refugee
Umsiedler | Umsiedlerin | REF | person | refugee
Rückkehrer | Rückkehrerin | REF | person | refugee alone
Flüchtlingskind | - | REF | person | refugee
Flüchtlingsfrau | - | REF | person | refugee
Emigrant | Emigrantin | REF | person | refugee alone
Exilant | Exilantin | REF | person | refugee
Abgeschobener | Abgeschobene | REF | person | refugee adjectival
Ausgewiesener | Ausgewiesene | REF | person | refugee adjectival
Staatenloser | Staatenlose | REF | person | refugee adjectival
Evakuierter | Evakuierte | REF | person | refugee adjectival
Geduldeter | Geduldete | REF | person | refugee adjectival
Flüchtender | Flüchtende | REF | person | refugee adjectival
Fliehender | Fliehende | REF | person | refugee adjectival
Migrantenkind | - | REF | person | refugee

# Media, education, business, unions, organisations
Journalist | Journalistin | JRN | person | journalist
Reporter | Reporterin | JRN | person | journalist
Korrespondent | Korrespondentin | JRN | person | journalist
Redakteur | Redakteurin | JRN | person | journalist
Chefredakteur | Chefredakteurin | JRN | person | journalist
Kameramann | Kamerafrau | JRN | person | journalist
Fotograf | Fotografin | JRN | person | journalist
Berichterstatter | Berichterstatterin | - | person | journalist
Kolumnist | Kolumnistin | JRN | person | journalist
Fotoreporter | Fotoreporterin | JRN | person | journalist
Auslandskorrespondent | Auslandskorrespondentin | JRN | person | journalist
Fernsehjournalist | Fernsehjournalistin | JRN | person | journalist
Moderator | Moderatorin | - | person | journalist
Herausgeber | Herausgeberin | JRN | person | journalist
Verleger | Verlegerin | JRN | person | journalist
Publizist | Publizistin | JRN | person | journalist
Pressefotograf | Pressefotografin | JRN | person | journalist
Kriegsberichterstatter | Kriegsberichterstatterin | JRN | person | journalist
Karikaturist | Karikaturistin | JRN | person | journalist
Leitartikler | Leitartiklerin | JRN | person | journalist
Medienvertreter | Medienvertreterin | JRN | person | journalist
Zeitungsmacher | Zeitungsmacherin | JRN | person | journalist
Nachrichtensprecher | Nachrichtensprecherin | JRN | person | journalist
Nachrichtenmoderator | Nachrichtenmoderatorin | JRN | person | journalist
Fernsehmoderator | Fernsehmoderatorin | JRN | person | journalist
Zeichner | Zeichnerin | - | person | journalist
Zeitung | - | JRN | organ | media
Tageszeitung | - | JRN | organ | media
Nachrichtenagentur | - | JRN | organ | media
Fernsehsender | - | JRN | organ | media
Sender | - | JRN | organ | media needs
Rundfunk | - | JRN | organ | media
Magazin | - | JRN | organ | media needs alone
Nachrichtenmagazin | - | JRN | organ | media
Presse | - | JRN | organ | media alone
Medium | - | JRN | organ | media alone
Redaktion | - | JRN | organ | media alone
Zeitschrift | - | JRN | organ | media
Wochenzeitung | - | JRN | organ | media
Staatsfernsehen | - | JRN | organ | media
Staatsmedien | - | JRN | organ | media
Radiosender | - | JRN | organ | media
Fernsehen | - | JRN | organ | media
Presseagentur | - | JRN | organ | media
Boulevardzeitung | - | JRN | organ | media
Blatt | - | JRN | organ | media needs alone
Nachrichtensender | - | JRN | organ | media
Verlag | - | BUS | organ | media
Presserat | - | JRN | organ | media
Journalistenverband | - | JRN | organ | media
Hörfunk | - | JRN | organ | media
Staatssender | - | JRN | organ | media
Nachrichtenportal | - | JRN | organ | media
Fernsehanstalt | - | JRN | organ | media
Rundfunkanstalt | - | JRN | organ | media
Rundfunkrat | - | JRN | organ | media
Fernsehkanal | - | JRN | organ | media
Nachrichtenkanal | - | JRN | organ | media
Wochenblatt | - | JRN | organ | media
Boulevardblatt | - | JRN | organ | media
Parteiblatt | - | JRN | organ | media
Wochenmagazin | - | JRN | organ | media
Satiremagazin | - | JRN | organ | media
Satireblatt | - | JRN | organ | media
Staatsagentur | - | JRN | organ | media
Staatspresse | - | JRN | organ | media
Staatsradio | - | JRN | organ | media
Staats-TV | - | JRN | organ | media
Rundfunkgesellschaft | - | JRN | organ | media
Auslandspresse | - | JRN | organ | media
Parteiorgan | - | JRN | organ | media
Regierungsblatt | - | JRN | organ | media
Oppositionspresse | - | JRN | organ | media
Presseorgan | - | JRN | organ | media
Kamerateam | - | JRN | organ | media
Fernsehteam | - | JRN | organ | media
Reporterteam | - | JRN | organ | media
Student | Studentin | EDU | person | academic
Professor | Professorin | EDU | person | academic
Studierender | Studierende | EDU | person | academic adjectival
Lehrer | Lehrerin | EDU | person | academic
Dozent | Dozentin | EDU | person | academic
Hochschullehrer | Hochschullehrerin | EDU | person | academic
Rektor | Rektorin | EDU | person | academic
Wissenschaftler | Wissenschaftlerin | EDU | person | academic
Forscher | Forscherin | EDU | person | academic
Akademiker | Akademikerin | EDU | person | academic
Schulleiter | Schulleiterin | EDU | person | academic
Experte | Expertin | - | person | academic
Politologe | Politologin | - | person | academic
Historiker | Historikerin | - | person | academic
Studentenführer | Studentenführerin | EDU | person | academic
Universitätspräsident | Universitätspräsidentin | EDU | person | academic
Hochschulpräsident | Hochschulpräsidentin | EDU | person | academic
Studentenaktivist | Studentenaktivistin | EDU | person | academic
Schuldirektor | Schuldirektorin | EDU | person | academic
Schulrat | Schulrätin | EDU | person | academic
Lehrkraft | - | EDU | person | academic
Pädagoge | Pädagogin | EDU | person | academic alone
Doktorand | Doktorandin | EDU | person | academic
Gymnasiast | Gymnasiastin | EDU | person | academic
Universität | - | EDU | organ | university
Hochschule | - | EDU | organ | university
Schule | - | EDU | organ | university needs
Akademie | - | EDU | organ | university needs alone
Institut | - | EDU | organ | university needs alone
Fakultät | - | EDU | organ | university
Fachhochschule | - | EDU | organ | university
Studentenschaft | - | EDU | organ | university
Schülervertretung | - | EDU | organ | university
Forschungsinstitut | - | EDU | organ | university
Wirtschaftsforschungsinstitut | - | EDU | organ | university
Lehrerschaft | - | EDU | organ | university
Schülerschaft | - | EDU | organ | university
Studierendenschaft | - | EDU | organ | university
Studentenverband | - | EDU | organ | university
Studentenorganisation | - | EDU | organ | university
Studentengruppe | - | EDU | organ | university
Studentenvereinigung | - | EDU | organ | university
Studentenbund | - | EDU | organ | university
Schulleitung | - | EDU | organ | university
Universitätsleitung | - | EDU | organ | university
Hochschulleitung | - | EDU | organ | university
Studentenrat | - | EDU | organ | university
Forschungsanstalt | - | EDU | organ | university
Nationalbank | - | GOV | organ | company
Bundesbank | - | GOV | organ | company
Landesbank | - | BUS | organ | company
Privatbank | - | BUS | organ | company
Geschäftsbank | - | BUS | organ | company
Regionalbank | - | BUS | organ | company
Eisenbahn | - | BUS | organ | company
Staatsbahn | - | BUS | organ | company
Energiebank | - | BUS | organ | company
Gottesstaat | - | GOV | organ | company
Unternehmen | - | BUS | organ | company
Konzern | - | BUS | organ | company
Firma | - | BUS | organ | company
Bank | - | BUS | organ | company alone
Energiekonzern | - | BUS | organ | company
Ölkonzern | - | BUS | organ | company
Gaskonzern | - | BUS | organ | company
Autokonzern | - | BUS | organ | company
Hersteller | - | BUS | organ | company needs
Autobauer | - | BUS | organ | company
Autohersteller | - | BUS | organ | company
Rüstungskonzern | - | BUS | organ | company
Rüstungsunternehmen | - | BUS | organ | company
Fluggesellschaft | - | BUS | organ | company
Airline | - | BUS | organ | company
Betreiber | - | BUS | organ | company needs
Betreiberfirma | - | BUS | organ | company
Großbank | - | BUS | organ | company
Energieversorger | - | BUS | organ | company
Stromkonzern | - | BUS | organ | company
Pharmakonzern | - | BUS | organ | company
Softwarekonzern | - | BUS | organ | company
Mineralölkonzern | - | BUS | organ | company
Arbeitgeberverband | - | BUS | organ | company
Industrie | - | BUS | organ | company alone
Wirtschaft | - | - | organ | company alone
Wirtschaftsverband | - | BUS | organ | company
Industrieverband | - | BUS | organ | company
Handelskammer | - | BUS | organ | company
Autoindustrie | - | BUS | organ | company
Reederei | - | BUS | organ | company
Versicherung | - | BUS | organ | company alone
Versicherer | - | BUS | organ | company
Börse | - | - | organ | company alone
Investor | - | BUS | organ | company alone
Staatskonzern | - | BUS | organ | company
Staatsunternehmen | - | BUS | organ | company
Bahn | - | BUS | organ | company needs alone beside:union
Handelskette | - | BUS | organ | company
Sicherheitsfirma | - | BUS | organ | company
Bergwerksgesellschaft | - | BUS | organ | company
Internetkonzern | - | BUS | organ | company
Telekommunikationskonzern | - | BUS | organ | company
Mutterkonzern | - | BUS | organ | company
Tochterfirma | - | BUS | organ | company
Netzbetreiber | - | BUS | organ | company
Provider | - | BUS | organ | company
Plattenfirma | - | BUS | organ | company
Musikindustrie | - | BUS | organ | company
Filmindustrie | - | BUS | organ | company
Energieunternehmen | - | BUS | organ | company
Airport | - | - | organ | company
Arbeitgeber | - | BUS | organ | company
Arbeitgeberseite | - | BUS | organ | company
Kreditinstitut | - | BUS | organ | company
Gläubiger | Gläubigerin | BUS | person | company
Kreditgeber | Kreditgeberin | BUS | person | company
Geldgeber | Geldgeberin | BUS | person | company
Gläubigerbank | - | BUS | organ | company
Ratingagentur | - | BUS | organ | company
Pharmaindustrie | - | BUS | organ | company
Fluglinie | - | BUS | organ | company
Billigflieger | - | BUS | organ | company
Ölgesellschaft | - | BUS | organ | company
Ölmulti | - | BUS | organ | company
Minengesellschaft | - | BUS | organ | company
Waffenexporteur | - | BUS | organ | company
Rüstungsindustrie | - | BUS | organ | company
Flugzeugbauer | - | BUS | organ | company
Werft | - | BUS | organ | company needs alone
Gasversorger | - | BUS | organ | company
Gasproduzent | - | BUS | organ | company
Gaslieferant | - | BUS | organ | company
Stromversorger | - | BUS | organ | company
Stromanbieter | - | BUS | organ | company
Sparkasse | - | BUS | organ | company alone
Staatsbank | - | BUS | organ | company
Investmentbank | - | BUS | organ | company
Staatsbetrieb | - | BUS | organ | company
Staatsholding | - | BUS | organ | company
Hedgefonds | - | BUS | organ | company
Industriekammer | - | BUS | organ | company
Landwirtschaftskammer | - | BUS | organ | company
Handwerkskammer | - | BUS | organ | company
Unternehmerverband | - | BUS | organ | company
Unternehmensverband | - | BUS | organ | company
Industriellenverband | - | BUS | organ | company
Arbeitgeberbund | - | BUS | organ | company
Arbeitgebervereinigung | - | BUS | organ | company
Einzelhändler | - | BUS | organ | company
Supermarktkette | - | BUS | organ | company
Tochtergesellschaft | - | BUS | organ | company
Muttergesellschaft | - | BUS | organ | company
Investmentgesellschaft | - | BUS | organ | company
Beteiligungsgesellschaft | - | BUS | organ | company
Eisenbahngesellschaft | - | BUS | organ | company
Bahngesellschaft | - | BUS | organ | company
Telefongesellschaft | - | BUS | organ | company
Autobranche | - | BUS | organ | company
Stahlindustrie | - | BUS | organ | company
Ölindustrie | - | BUS | organ | company
Textilindustrie | - | BUS | organ | company
Tabakindustrie | - | BUS | organ | company
Agrarindustrie | - | BUS | organ | company
Waffenindustrie | - | BUS | organ | company
Zulieferer | - | BUS | organ | company alone
Onlinehändler | - | BUS | organ | company
Onlineplattform | - | BUS | organ | company
Handelshaus | - | BUS | organ | company
Bankhaus | - | BUS | organ | company
Geldhaus | - | BUS | organ | company
Stromerzeuger | - | BUS | organ | company
Unternehmer | Unternehmerin | BUS | person | executive
Manager | Managerin | BUS | person | executive
Konzernchef | Konzernchefin | BUS | person | executive
Vorstandschef | Vorstandschefin | BUS | person | executive
Firmenchef | Firmenchefin | BUS | person | executive
Vorstandsvorsitzender | Vorstandsvorsitzende | BUS | person | executive adjectival
Geschäftsführer | Geschäftsführerin | BUS | person | executive
Arbeitgeberpräsident | Arbeitgeberpräsidentin | BUS | person | executive
Banker | Bankerin | BUS | person | executive
Industrieller | Industrielle | BUS | person | executive adjectival
Geschäftsmann | Geschäftsfrau | BUS | person | executive
Oligarch | Oligarchin | BUS | person | executive
Unternehmenssprecher | Unternehmenssprecherin | BUS | person | executive
Konzernsprecher | Konzernsprecherin | BUS | person | executive
Aufsichtsratschef | Aufsichtsratschefin | BUS | person | executive
Bankier | Bankierin | BUS | person | executive
Millionär | Millionärin | - | person | executive
Milliardär | Milliardärin | BUS | person | executive
Spekulant | Spekulantin | BUS | person | executive
Händler | Händlerin | - | person | executive alone
Aktionär | Aktionärin | BUS | person | executive
Bahnchef | Bahnchefin | BUS | person | executive
Reeder | Reederin | BUS | person | executive
Verbandspräsident | Verbandspräsidentin | * | person | executive
Vorstand | Vorstandin | * | person | executive needs
Aufsichtsrat | Aufsichtsratin | BUS | person | executive
Wirtschaftsvertreter | Wirtschaftsvertreterin | BUS | person | executive
Wirtschaftsboss | - | BUS | person | executive
Wirtschaftsführer | Wirtschaftsführerin | BUS | person | executive
Industriepräsident | Industriepräsidentin | BUS | person | executive
Industrieboss | - | BUS | person | executive
Industriemagnat | Industriemagnatin | BUS | person | executive
Ölmagnat | Ölmagnatin | BUS | person | executive
Medienmogul | Medienmogulin | BUS | person | executive
Medienmagnat | Medienmagnatin | BUS | person | executive
Arbeitgeberfunktionär | Arbeitgeberfunktionärin | BUS | person | executive
Handwerkspräsident | Handwerkspräsidentin | BUS | person | executive
Bauernpräsident | Bauernpräsidentin | BUS | person | executive
Handelskammerpräsident | Handelskammerpräsidentin | BUS | person | executive
Börsenchef | Börsenchefin | BUS | person | executive
Bankenpräsident | Bankenpräsidentin | BUS | person | executive
Großinvestor | Großinvestorin | BUS | person | executive
Großgrundbesitzer | Großgrundbesitzerin | BUS | person | executive
Grundbesitzer | Grundbesitzerin | BUS | person | executive
Plantagenbesitzer | Plantagenbesitzerin | BUS | person | executive
Fabrikbesitzer | Fabrikbesitzerin | BUS | person | executive
Fabrikant | Fabrikantin | BUS | person | executive alone
Ladenbesitzer | Ladenbesitzerin | BUS | person | executive
Ölhändler | Ölhändlerin | BUS | person | executive
Getreidehändler | Getreidehändlerin | BUS | person | executive
Exporteur | Exporteurin | BUS | person | executive alone
Importeur | Importeurin | BUS | person | executive alone
Waffenproduzent | Waffenproduzentin | BUS | person | executive
Waffenfabrikant | Waffenfabrikantin | BUS | person | executive
Vorstandssprecher | Vorstandssprecherin | BUS | person | executive
Firmensprecher | Firmensprecherin | BUS | person | executive
Konzernlenker | Konzernlenkerin | BUS | person | executive
Firmenvertreter | Firmenvertreterin | BUS | person | executive
Firmengründer | Firmengründerin | BUS | person | executive
Finanzinvestor | Finanzinvestorin | BUS | person | executive
Werftchef | Werftchefin | BUS | person | executive
Firmeninhaber | Firmeninhaberin | BUS | person | executive
Firmenbesitzer | Firmenbesitzerin | BUS | person | executive
Börsenmakler | Börsenmaklerin | BUS | person | executive
Gewerkschaft | - | LAB | organ | union
Gewerkschaftsbund | - | LAB | organ | union
Betriebsrat | - | LAB | organ | union
Gewerkschaftsverband | - | LAB | organ | union
Belegschaft | - | LAB | organ | union
Dachgewerkschaft | - | LAB | organ | union
Lokführergewerkschaft | - | LAB | organ | union
Dienstleistungsgewerkschaft | - | LAB | organ | union
Bauernverband | - | BUS | organ | union
Beamtenbund | - | LAB | organ | union
Personalrat | - | LAB | organ | union
Arbeitnehmerseite | - | LAB | organ | union
Arbeitnehmervertretung | - | LAB | organ | union
Arbeiterschaft | - | LAB | organ | union
Arbeiterbewegung | - | LAB | organ | union
Pilotenvereinigung | - | LAB | organ | union
Gewerkschaftsdachverband | - | LAB | organ | union
Gewerkschaftsführung | - | LAB | organ | union
Gewerkschaftsspitze | - | LAB | organ | union
Gewerkschaftsseite | - | LAB | organ | union
Gewerkschaftsbewegung | - | LAB | organ | union
Gewerkschaftskongress | - | LAB | organ | union
Gewerkschaftsjugend | - | LAB | organ | union
Streikkomitee | - | LAB | organ | union
Streikleitung | - | LAB | organ | union
Arbeiterrat | - | LAB | organ | union
Personalvertretung | - | LAB | organ | union
Arbeiterverband | - | LAB | organ | union
Beamtenverband | - | LAB | organ | union
Arbeiterkomitee | - | LAB | organ | union
Gewerkschafter | Gewerkschafterin | LAB | person | worker
Gewerkschaftsführer | Gewerkschaftsführerin | LAB | person | worker
Gewerkschaftschef | Gewerkschaftschefin | LAB | person | worker
Gewerkschaftsvertreter | Gewerkschaftsvertreterin | LAB | person | worker
Gewerkschaftsfunktionär | Gewerkschaftsfunktionärin | LAB | person | worker
Arbeitnehmer | Arbeitnehmerin | LAB | person | worker
Beschäftigter | Beschäftigte | LAB | person | worker adjectival
Angestellter | Angestellte | LAB | person | worker adjectival
Mitarbeiter | Mitarbeiterin | * | person | worker
Bergarbeiter | Bergarbeiterin | LAB | person | worker
Lokführer | Lokführerin | LAB | person | worker
Lokomotivführer | Lokomotivführerin | LAB | person | worker
Stahlarbeiter | Stahlarbeiterin | LAB | person | worker
Hafenarbeiter | Hafenarbeiterin | LAB | person | worker
Fluglotse | Fluglotsin | LAB | person | worker
Pilot | Pilotin | LAB | person | worker alone
Arbeitnehmervertreter | Arbeitnehmervertreterin | LAB | person | worker
Betriebsratschef | Betriebsratschefin | LAB | person | worker
Lastwagenfahrer | Lastwagenfahrerin | LAB | person | worker
Bergmann | - | LAB | person | worker
Kumpel | Kumpelin | LAB | person | worker
Arzt | Ärztin | LAB | person | worker alone
Krankenpfleger | Krankenpflegerin | LAB | person | worker
Krankenschwester | - | LAB | person | worker
Metaller | Metallerin | LAB | person | worker
Streikposten | Streikpostenin | LAB | person | worker
Werftarbeiter | Werftarbeiterin | LAB | person | worker
Gewerkschaftssprecher | Gewerkschaftssprecherin | LAB | person | worker
Busfahrer | Busfahrerin | LAB | person | worker
Fabrikarbeiter | Fabrikarbeiterin | LAB | person | worker
Landarbeiter | Landarbeiterin | LAB | person | worker
Minenarbeiter | Minenarbeiterin | LAB | person | worker
Klinikarzt | Klinikärztin | LAB | person | worker
Flugbegleiter | Flugbegleiterin | LAB | person | worker
Erzieher | Erzieherin | LAB | person | worker
Feuerwehrmann | Feuerwehrfrau | LAB | person | worker
Gewerkschaftsboss | - | LAB | person | worker
Gewerkschaftsaktivist | Gewerkschaftsaktivistin | LAB | person | worker
Gewerkschaftspräsident | Gewerkschaftspräsidentin | LAB | person | worker
Gewerkschaftsvize | - | LAB | person | worker
Streikführer | Streikführerin | LAB | person | worker
Streikbrecher | Streikbrecherin | LAB | person | worker
Betriebsrat | Betriebsrätin | LAB | person | worker
Eisenbahner | Eisenbahnerin | LAB | person | worker
Postler | Postlerin | LAB | person | worker
Postbote | Postbotin | LAB | person | worker
Fernfahrer | Fernfahrerin | LAB | person | worker
Spediteur | Spediteurin | BUS | person | worker
Frächter | Frächterin | BUS | person | worker
Fuhrunternehmer | Fuhrunternehmerin | BUS | person | worker
Trucker | Truckerin | LAB | person | worker alone
Lkw-Fahrer | Lkw-Fahrerin | LAB | person | worker
Taxifahrer | Taxifahrerin | LAB | person | worker
Seemann | - | LAB | person | worker
Seeleute | - | LAB | person | worker
Müllmann | - | LAB | person | worker
Krankenhausarzt | Krankenhausärztin | LAB | person | worker
Assistenzarzt | Assistenzärztin | LAB | person | worker
Pflegekraft | - | LAB | person | worker
Zugbegleiter | Zugbegleiterin | LAB | person | worker
Tagelöhner | Tagelöhnerin | LAB | person | worker
Arbeiterfunktionär | Arbeiterfunktionärin | LAB | person | worker
Hilfsorganisation | - | NGO | organ | ngo world
Menschenrechtsorganisation | - | NGO | organ | ngo world
Umweltorganisation | - | NGO | organ | ngo world
Nichtregierungsorganisation | - | NGO | organ | ngo world
Umweltschutzorganisation | - | NGO | organ | ngo world
Menschenrechtsgruppe | - | NGO | organ | ngo world
Umweltverband | - | NGO | organ | ngo
Stiftung | - | NGO | organ | ngo needs alone
Bürgerrechtsorganisation | - | NGO | organ | ngo
Naturschutzbund | - | NGO | organ | ngo
Verbraucherzentrale | - | NGO | organ | ngo
Verbraucherschützer | Verbraucherschützerin | NGO | organ | ngo
Sozialverband | - | NGO | organ | ngo
Wohlfahrtsverband | - | NGO | organ | ngo
Naturschutzverband | - | NGO | organ | ngo
Umweltgruppe | - | NGO | organ | ngo
Naturschützer | Naturschützerin | NGO | organ | ngo
Tierschutzorganisation | - | NGO | organ | ngo world
Hilfswerk | - | NGO | organ | ngo world
Kinderhilfswerk | - | NGO | organ | ngo world
Flüchtlingsorganisation | - | NGO | organ | ngo world
Flüchtlingshilfsorganisation | - | NGO | organ | ngo world
Berufsverband | - | NGO | organ | ngo
Verband | - | NGO | organ | ngo
Dachverband | - | NGO | organ | ngo
Datenschützer | Datenschützerin | NGO | organ | ngo
Entwicklungsorganisation | - | NGO | organ | ngo world
Journalistenorganisation | - | NGO | organ | ngo world
Lobbygruppe | - | NGO | organ | ngo
Menschenrechtsverein | - | NGO | organ | ngo
Patientenschützer | Patientenschützerin | NGO | organ | ngo
Ärzteorganisation | - | NGO | organ | ngo
Interessenverband | - | NGO | organ | ngo
Vertriebenenverband | - | NGO | organ | ngo
Opferverband | - | NGO | organ | ngo
Fachverband | - | NGO | organ | ngo
Rettungsdienst | - | NGO | organ | ngo
Parteistiftung | - | NGO | organ | ngo
Frauenorganisation | - | NGO | organ | ngo
Denkfabrik | - | NGO | organ | ngo
Thinktank | - | NGO | organ | ngo alone
Seenotrettungsorganisation | - | NGO | organ | ngo world
Rettungsorganisation | - | NGO | organ | ngo world
Hilfsverein | - | NGO | organ | ngo
Hilfsgruppe | - | NGO | organ | ngo world
Rettungsschiff | - | NGO | organ | ngo
Seenotrettungsschiff | - | NGO | organ | ngo
Hilfsflotte | - | NGO | organ | ngo
Hilfskonvoi | - | NGO | organ | ngo
Bürgerrechtsgruppe | - | NGO | organ | ngo
Kampagnengruppe | - | NGO | organ | ngo
Kinderrechtsorganisation | - | NGO | organ | ngo world
Frauenrechtsorganisation | - | NGO | organ | ngo world
Frauenrechtsgruppe | - | NGO | organ | ngo
Friedensorganisation | - | NGO | organ | ngo world
Friedensgruppe | - | NGO | organ | ngo
Tierrechtsorganisation | - | NGO | organ | ngo world
Opferorganisation | - | NGO | organ | ngo
Opferverein | - | NGO | organ | ngo
Flüchtlingsrat | - | NGO | organ | ngo
Mieterverein | - | NGO | organ | ngo
Lobbyorganisation | - | NGO | organ | ngo
Ärztekammer | - | NGO | organ | ngo
Anwaltskammer | - | NGO | organ | ngo
Anwaltsverein | - | NGO | organ | ngo
Umweltstiftung | - | NGO | organ | ngo
Naturschutzorganisation | - | NGO | organ | ngo world
Waffenlobby | - | NGO | organ | ngo
Antikorruptionsorganisation | - | NGO | organ | ngo world
Wahlbeobachtergruppe | - | NGO | organ | ngo
Transparenzorganisation | - | NGO | organ | ngo world
Menschenrechtsstiftung | - | NGO | organ | ngo
Menschenrechtsliga | - | NGO | organ | ngo
Verbraucherorganisation | - | NGO | organ | ngo
Verbraucherschutzorganisation | - | NGO | organ | ngo
Tierschutzverein | - | NGO | organ | ngo
Bürgerorganisation | - | NGO | organ | ngo
Entwicklungshilfeorganisation | - | NGO | organ | ngo world
Ärztevereinigung | - | NGO | organ | ngo
Juristenvereinigung | - | NGO | organ | ngo
Anwaltsvereinigung | - | NGO | organ | ngo
Feuerwehr | - | - | organ | ngo
Hilfsarbeiter | Hilfsarbeiterin | NGO | person | aidworker
Hilfskraft | Hilfskraftin | - | person | aidworker
Umweltverbandssprecher | Umweltverbandssprecherin | NGO | person | aidworker
Lobbyist | Lobbyistin | BUS | person | aidworker
Seenotretter | Seenotretterin | NGO | person | aidworker
Flüchtlingshelfer | Flüchtlingshelferin | NGO | person | aidworker
Nothelfer | Nothelferin | NGO | person | aidworker
Katastrophenhelfer | Katastrophenhelferin | NGO | person | aidworker
Rettungshelfer | Rettungshelferin | NGO | person | aidworker
Rotkreuzhelfer | Rotkreuzhelferin | NGO | person | aidworker
Rotkreuz-Mitarbeiter | Rotkreuz-Mitarbeiterin | NGO | person | aidworker
Rotkreuz-Helfer | Rotkreuz-Helferin | NGO | person | aidworker
Rotkreuzmitarbeiter | Rotkreuzmitarbeiterin | NGO | person | aidworker
Zivilhelfer | Zivilhelferin | NGO | person | aidworker
Kinderrechtler | Kinderrechtlerin | NGO | person | aidworker
Anlegerschützer | Anlegerschützerin | NGO | person | aidworker
Mieterschützer | Mieterschützerin | NGO | person | aidworker
Kinderschützer | Kinderschützerin | NGO | person | aidworker
Artenschützer | Artenschützerin | NGO | person | aidworker
Hilfsmitarbeiter | Hilfsmitarbeiterin | NGO | person | aidworker
NGO-Mitarbeiter | NGO-Mitarbeiterin | NGO | person | aidworker
NGO-Vertreter | NGO-Vertreterin | NGO | person | aidworker
NGO-Aktivist | NGO-Aktivistin | NGO | person | aidworker
Rettungskraft | - | NGO | person | aidworker
Auslandshelfer | Auslandshelferin | NGO | person | aidworker
Staatengemeinschaft | - | IGO | organ | igo
Weltgemeinschaft | - | IGO | organ | igo
Völkergemeinschaft | - | IGO | organ | igo
Staatenbund | - | IGO | organ | igo
Militärbündnis | - | IGO | organ | igo
Verteidigungsbündnis | - | IGO | organ | igo
Weltorganisation | - | IGO | organ | igo
Sicherheitsrat | - | UNO | organ | igo
Weltsicherheitsrat | - | UNO | organ | igo
Vollversammlung | - | UNO | organ | igo
Generalversammlung | - | UNO | organ | igo
Währungsfonds | - | IGO | organ | igo
Weltbank | - | IGO | organ | igo
Beobachtermission | - | IGO | organ | igo
Mission | - | - | organ | igo needs
Vereinte Nationen | - | IGO | organ | igo
Staatenunion | - | IGO | organ | igo
Wirtschaftsgemeinschaft | - | IGO | organ | igo
Kontaktgruppe | - | IGO | organ | igo
Nahost-Quartett | - | IGO | organ | igo
Nahostquartett | - | IGO | organ | igo
Waffeninspekteur | Waffeninspekteurin | UNO | person | official alone
Waffeninspektor | Waffeninspektorin | UNO | person | official
Waffenkontrolleur | Waffenkontrolleurin | UNO | person | official
Atominspektor | Atominspektorin | UNO | person | official
Atominspekteur | Atominspekteurin | UNO | person | official
Rüstungskontrolleur | Rüstungskontrolleurin | UNO | person | official
Atomkontrolleur | Atomkontrolleurin | UNO | person | official
Sonderberichterstatter | Sonderberichterstatterin | UNO | person | official
Flüchtlingskommissar | Flüchtlingskommissarin | UNO | person | official

# Descriptions that take their sector from what they belong to
Chef | Chefin | * | person | holder
Sprecher | Sprecherin | * | person | holder
Pressesprecher | Pressesprecherin | * | person | holder
Vertreter | Vertreterin | * | person | holder
Anführer | Anführerin | * | person | holder
Führer | Führerin | * | person | holder
Mitglied | - | * | person | holder
Leiter | Leiterin | * | person | holder needs
Direktor | Direktorin | * | person | holder needs
Generaldirektor | Generaldirektorin | * | person | holder
Repräsentant | Repräsentantin | * | person | holder
Sekretär | Sekretärin | * | person | holder
Gründer | Gründerin | * | person | holder needs
Vize | - | * | person | holder needs alone
Vordenker | Vordenkerin | * | person | holder
Kommandomitglied | - | * | person | holder
Nachfolger | Nachfolgerin | * | person | holder
Spitzenvertreter | Spitzenvertreterin | * | person | holder
Amtschef | Amtschefin | * | person | holder
Delegationsleiter | Delegationsleiterin | * | person | holder
Verhandlungsführer | Verhandlungsführerin | * | person | holder
Anwalt | Anwältin | - | person | holder
Rechtsanwalt | Rechtsanwältin | - | person | holder
Verteidiger | Verteidigerin | - | person | holder
Koordinator | Koordinatorin | * | person | holder
Vertrauter | Vertraute | * | person | holder adjectival
Insider | Insiderin | - | person | holder
Vize-Chef | Vize-Chefin | * | person | holder
Vizechef | Vizechefin | * | person | holder
Vorstandsmitglied | - | * | person | holder
Seite | - | * | description | party needs alone
Gastgeber | Gastgeberin | * | description | party
Gesprächspartner | Gesprächspartnerin | * | description | party
Verbündeter | Verbündete | * | description | party adjectival
Amtskollege | Amtskollegin | * | description | party
Kollege | Kollegin | * | description | party
Partner | Partnerin | * | description | party alone
Verhandlungspartner | Verhandlungspartnerin | * | description | party
Rivale | Rivalin | * | description | party
Kontrahent | Kontrahentin | * | description | party
Gegenspieler | Gegenspielerin | * | description | party
Land | - | * | description | party alone
Volksrepublik | - | * | description | party alone
Inselrepublik | - | * | description | party alone
Andenrepublik | - | * | description | party alone
Kaukasusrepublik | - | * | description | party alone
Balkanland | - | * | description | party alone
Mittelmeerland | - | * | description | party alone
Nachbar | Nachbarin | * | description | party alone
Verhandlungsdelegation | - | * | description | party
Bruderstaat | - | * | description | party
Amtsbruder | - | * | description | party
Gegenseite | - | * | description | party
Erzfeind | - | * | description | party
Erzrivale | - | * | description | party
Widersacher | Widersacherin | * | description | party
Nachbarland | - | * | description | party
Nachbarstaat | - | * | description | party
Gastgeberland | - | * | description | party
Gastland | - | * | description | party
Mittelmeerstaat | - | * | description | party
Golfstaat | - | * | description | party
Golfmonarchie | - | * | description | party
Pazifikstaat | - | * | description | party
Alpenland | - | * | description | party
Himalajastaat | - | * | description | party
Baltenstaat | - | * | description | party
Baltenrepublik | - | * | description | party
Kaukasusstaat | - | * | description | party
Andenland | - | * | description | party
Scheichtum | - | * | description | party
Republik | - | * | description | party
Königreich | - | * | description | party
Inselstaat | - | * | description | party
Alpenrepublik | - | * | description | party
Andenstaat | - | * | description | party
Emirat | - | * | description | party
Fürstentum | - | * | description | party
Sultanat | - | * | description | party
Wüstenstaat | - | * | description | party
Golfemirat | - | * | description | party
Karibikstaat | - | * | description | party
Balkanstaat | - | * | description | party
Präsidentenpalast | - | * | description | party
Lager | - | * | description | party alone

# Words that only look like roles
Flugzeug | Flugzeugin | - | none | none
Fahrzeug | Fahrzeugin | - | none | none
Werkzeug | Werkzeugin | - | none | none
Spielzeug | Spielzeugin | - | none | none
Spielzeuge | Spielzeugin | - | none | none
Lautsprecher | Lautsprecherin | - | none | none
Schiedsrichter | Schiedsrichterin | - | none | none
Linienrichter | Linienrichterin | - | none | none
Preisrichter | Preisrichterin | - | none | none
Trichter | Trichterin | - | none | none
Bombentrichter | Bombentrichterin | - | none | none
Sanitäter | Sanitäterin | - | none | none
Staatsbürgerschaft | Staatsbürgerschaftin | - | none | none
Brandstiftung | Brandstiftungin | - | none | none
Insekt | Insektin | - | none | none
Datenbank | Datenbankin | - | none | none
Autobahn | Autobahnin | - | none | none
Klopfer | - | - | none | none
Roman | Romanin | - | none | none
Rechtsnachfolger | Rechtsnachfolgerin | - | none | none
Selbstjustiz | Selbstjustizin | - | none | none
Kurznachrichtendienst | Kurznachrichtendienstin | - | none | none
Zeitzeuge | Zeitzeugin | - | none | none
Fertiggericht | Fertiggerichtin | - | none | none
Allgemeinheit | Allgemeinheitin | - | none | none
Gemeinheit | Gemeinheitin | - | none | none
Klinke | Klinkin | - | none | none
Alleinerzieher | Alleinerzieherin | - | none | none
Hinterzieher | Hinterzieherin | - | none | none
Vermittler | Vermittlerin | - | none | none
Museumsbesucher | Museumsbesucherin | - | none | none
Probanden | Probandenin | - | none | none
Weltmeister | Weltmeisterin | - | none | none
Europameister | Europameisterin | - | none | none
Staatsmeister | Staatsmeisterin | - | none | none
Landesmeister | Landesmeisterin | - | none | none
Begleiter | Begleiterin | - | none | none
Autopilot | Autopilotin | - | none | none
Verkehrsteilnehmer | Verkehrsteilnehmerin | - | none | none
Studienteilnehmer | Studienteilnehmerin | - | none | none
Marktteilnehmer | Marktteilnehmerin | - | none | none
Konferenzteilnehmer | Konferenzteilnehmerin | - | none | none
Fanclub | Fanclubin | - | none | none
Notruf | Notrufin | - | none | none
Spießbürger | Spießbürgerin | - | none | none
Jungfrau | Jungfrauin | - | none | none
Hausfrau | Hausfrauin | - | none | none
Privater | Privaterin | - | none | none
Untoter | Untoterin | - | none | none
Zweifelsohne | Zweifelsohnin | - | none | none
Nuklearflotte | Nuklearflottin | - | none | none
Fahrzeugflotte | Fahrzeugflottin | - | none | none
Kunststoff | Kunststoffin | - | none | none
Premiere | Premierin | - | none | none
Uraufführung | Uraufführungin | - | none | none
Erstaufführung | Erstaufführungin | - | none | none
Tabellenführung | Tabellenführungin | - | none | none
Markführung | Markführungin | - | none | none
Marktführung | Marktführungin | - | none | none
Spielführer | Spielführerin | - | none | none
Spielführung | Spielführungin | - | none | none
Torschütze | Torschützin | - | none | none
Kunstschütze | Kunstschützin | - | none | none
Wunderkind | Wunderkindin | - | none | none
Marktführer | Marktführerin | - | none | none
Reiseführer | Reiseführerin | - | none | none
Bergführer | Bergführerin | - | none | none
Lokalführer | Lokalführerin | - | none | none
Kapitän | Kapitänin | - | none | none needs
Boxgeneral | Boxgeneralin | - | none | none
Vorrat | Vorratin | - | none | none
Heirat | Heiratin | - | none | none
Verrat | Verratin | - | none | none
Apparat | Apparatin | - | none | none
Referat | Referatin | - | none | none
Freibeuter | Freibeuterin | - | none | none
Geschäftsführung | Geschäftsführungin | - | none | none
Buchführung | Buchführungin | - | none | none
Beweisführung | Beweisführungin | - | none | none
Kriegsführung | Kriegsführungin | - | none | none
Kriegführung | Kriegführungin | - | none | none
Lebensführung | Lebensführungin | - | none | none
Linienführung | Linienführungin | - | none | none
Zeitschriftenmagazin | Zeitschriftenmagazinin | - | none | none
Sommerkönig | Sommerkönigin | - | none | none
Torschützenkönig | Torschützenkönigin | - | none | none
Schützenkönig | Schützenkönigin | - | none | none
Filmemacher | Filmemacherin | - | none | none
Spielmacher | Spielmacherin | - | none | none
Liedermacher | Liedermacherin | - | none | none
Nazijäger | Nazijägerin | - | none | none
Schatzsucher | Schatzsucherin | - | none | none
Tennisspieler | Tennisspielerin | - | none | none
Torjäger | Torjägerin | - | none | none
Verbraucherpreis | Verbraucherpreisin | - | none | none
Bundesstaatsanwalt | Bundesstaatsanwaltin | JUD | none | none
Freizeitpark | Freizeitparkin | - | none | none
Ausland | Auslandin | - | none | none
Inland | Inlandin | - | none | none
Festland | Festlandin | - | none | none
Bauland | Baulandin | - | none | none
Neuland | Neulandin | - | none | none
Brachland | Brachlandin | - | none | none
Hinterland | Hinterlandin | - | none | none
Abendland | Abendlandin | - | none | none
Heimatland | Heimatlandin | - | none | none
Rückseite | Rückseitin | - | none | none
Webseite | Webseitin | - | none | none
Internetseite | Internetseitin | - | none | none
Vorderseite | Vorderseitin | - | none | none
Titelseite | Titelseitin | - | none | none
Startseite | Startseitin | - | none | none
Kehrseite | Kehrseitin | - | none | none
Lagerhalle | Lagerhallin | - | none | none
Warenlager | Warenlagerin | - | none | none
Zeltlager | Zeltlagerin | - | none | none
Ferienlager | Ferienlagerin | - | none | none
Straflager | Straflagerin | - | none | none
Tabellenführer | Tabellenführerin | - | none | none
Überlegenheit | Überlegenheitin | - | none | none
Minderheitsführer | Minderheitsführerin | LEG | none | none
Spielleiter | Spielleiterin | - | none | none
Rennleiter | Rennleiterin | - | none | none
Projektleiter | Projektleiterin | - | none | none
Filialleiter | Filialleiterin | - | none | none
Chirurg | Chirurgin | - | none | none
Generalprobe | Generalprobin | - | none | none
Wirtschaftslage | Wirtschaftslagin | - | none | none

Premier League | - | - | none | none
Champions League | - | - | none | none
General Electric | - | - | none | none
General Motors | - | - | none | none

# Nouns for an organisation named before ("die Organisation"): no actors by themselves.
Organisation | - | - | organ | people is:ngo,igo,alliance,armed,terror,movement,union alone
Vereinigung | - | - | organ | people is:ngo,igo,armed,terror,movement,union alone
Gruppe | - | - | organ | people is:armed,terror,movement alone
Bewegung | - | - | organ | people is:movement,party,armed alone
Allianz | - | - | organ | people is:alliance alone

# Word classes of the reader of actors. The words are lemmas or forms in lower case.
# former: who bears the role no longer. transparent: nouns that stand for what follows them. place: prepositions of place.
# particles: verbal prefixes; what follows one is no head of a compound ("Entführung"). state: nouns that mean the state spoken of.
# belonging: verbs of where a country lies and what it is one of, which nobody does.
# named_for: nouns for houses, schools, prizes and such that bear somebody's name. community: nouns for a body of people and its land, before its name ("die Stadt Köln").
# belongs: prepositions that join a role to what it belongs to. federal: first parts of the ministers of a federation; national: of offices of a whole state; federations: which have them; foremost: the one that is meant where nothing tells them apart. both: words for two. female: given in titles of women.
@ class | words
former | ehemalig; früher; einstig; ex; vormalig; abgesetzt; gestürzt; entmachtet; zurückgetreten
transparent | Tausend; Tausende; Hundert; Hunderte; Dutzend; Dutzende; Zehntausende; Hunderttausende; Million; Millionen; Gruppe; Zahl; Anzahl; Teil; Mehrheit; Mehrzahl; Hälfte; Reihe; Großteil; Minderheit; Vielzahl; Handvoll; Drittel; Prozent; Schar; Menge; Kreis; Kreise; Reihen; Leiche; Leichen; Leben; Gefolgsleute; Masse; Großzahl
place | in; im; bei; nahe; aus; ins; nach; vor; um; zwischen; nördlich; südlich; östlich; westlich; unweit; über
belongs | von; vom; aus; in; im; bei; beim; der
both | beide; beides; zwei
title | Herr; Frau; Dr.; Prof.; Dr; Prof; Sir; Lord; Lady; Baron; Graf; Gräfin; Freiherr; Mister; Mr; Mrs
pronoun | er; sie; ihm; ihn; ihr; ihnen; dieser; diese; jener; letzterer; letztere
latter | dieser; diese; letzterer; letztere
own | sein; ihr; eigen; unser; deren; dessen
particles | ab; an; auf; aus; be; bei; durch; ein; ent; er; fort; ge; her; hin; los; mit; nach; rück; über; um; unter; ver; vor; weg; wieder; zer; zu; zurück; zusammen; ur; miss
state | Land; Staat; Republik; Volksrepublik; Monarchie; Inselrepublik; Golfstaat; Andenrepublik; Kaukasusrepublik; Balkanland; Mittelmeerland; Königreich; Inselstaat; Alpenrepublik; Andenstaat; Emirat; Fürstentum; Sultanat; Wüstenstaat; Golfemirat; Karibikstaat; Balkanstaat; Bruderstaat; Nachbarland; Nachbarstaat; Gastgeberland; Gastland; Mittelmeerstaat; Golfmonarchie; Pazifikstaat; Alpenland; Himalajastaat; Baltenstaat; Baltenrepublik; Kaukasusstaat; Andenland; Scheichtum
as | als
named_for | Orquesta; Sinfónica; Orchestra; Villa; Haus; Café; Cafe; Hotel; Gasthof; Gasthaus; Restaurant; Straße; Allee; Platz; Schule; Gymnasium; Universität; Hochschule; Klinik; Krankenhaus; Stadion; Halle; Arena; Galerie; Verlag; Theater; Schloss; Palais; Park; Brücke; Museum; Orchester; Quartett; Trio; Band; Oper; Stiftung; Institut; Kaserne; Firma; Brauerei; Weingut; Bäckerei; Autohaus; Preis; Medaille; Hof; Hütte; Turm; Insel; Berg; Mount; Flughafen; Airport; Flugzeugträger; Fregatte; Zerstörer; Kreuzer; U-Boot; Denkmal; Mausoleum; Akademie; College; Kolleg; Ensemble; Chor; Philharmonie; Sinfonieorchester; Festival; Pokal; Lehrstuhl; Bibliothek; Zentrum; Kulturzentrum; Musical; Film; Kinofilm; Spielfilm; Roman; Serie; Drama; Komödie; Tragödie; Stück; Theaterstück; Biopic; Streifen; Ballett; Sinfonie; Symphonie
community | Stadt; Gemeinde; Kommune; Provinz; Bundesland; Bundesstaat; Teilstaat; Teilrepublik; Freistaat; Kanton; Land; Republik; Hansestadt; Stadtstaat; Landeshauptstadt; Hauptstadt; Metropole; Hafenstadt; Landkreis; Region; Distrikt; Gouvernement; Grafschaft; Insel; Inselstaat; Inselrepublik; Kleinstadt; Großstadt; Präfektur; Departement; Samtgemeinde; Bezirk; Nachbarstadt; Nachbarland; Königreich; Fürstentum; Emirat; Sultanat
region | Bundesland; Wüste; Raum; Umgebung; Umland; Küste; Hafen; Flughafen; Gebiet; Norden; Süden; Osten; Westen; Nordosten; Nordwesten; Südosten; Südwesten; Hauptstadt; Provinz; Nähe; Region; Grenze; Stadt; Zentrum; Innenstadt; Hafenstadt; Stadtteil; Viertel; Vorort; Kleinstadt; Großstadt; Millionenstadt; Bezirk; Landkreis; Bundesstaat; Insel; Dorf; Ort; Gegend; Flughafen; Teil; Küste; Ostküste; Westküste; Landesteil; Raum; Mitte; Straße; Ortschaft; Metropole; Stadtgebiet; Umgebung; Hafen; Straßen; Gebiet
against | pro; anti; contra; nicht; un; ex; trans; inter
sides | Konfliktpartei; Kontrahent; Kriegspartei; Bürgerkriegspartei; Verhandlungspartner
example | wie
frontier | Grenze; Grenzgebiet; Grenzübergang
federal | bundes
national | bundes; staats; us
federations | DEU; AUT; CHE
foremost | DEU
common | man; male; kohl; jung; may; essen; halle; hof; bad; buch; wissen; rat; may; ost; west; nord; süd
source | aus
sport | NHL; Ranking; Weltrangliste; Platzierung; NBA; ATP; WTA; Open; Slam; Coach; Overtime; Hattrick; Punkterang; Championat; Box; Boxer; Sprint; Sprinter; Tor; Spiel; Trainer; Liga; Bundesliga; Saison; Halbzeit; Elfmeter; Stürmer; Tabelle; Tabellenführer; Spieler; Mittelfeldspieler; Verteidiger; Torhüter; Turnier; Finale; Halbfinale; Viertelfinale; Achtelfinale; Weltmeister; Europameister; Olympiasieger; Champions; Weltcup; Nationalmannschaft; Nationalteam; Teamchef; Fußball; Tennis; Qualifikation; EM; WM; Match; Satz; Runde; Rennen; Etappe; Rallye; Sieg; Niederlage; Auswärtsspiel; Heimsieg; Punkt; Meisterschaft; Klub; Fifa; Uefa; Europacup; Gold; Silber; Bronze; Formel; Pokal; Aufstieg; Abstieg; Derby; Remis; Unentschieden; Goalie; Keeper; Tormann; Medaille; Rekord; Läufer; Slalom; Abfahrt; Ski; Eishockey; Basketball; Handball; Leichtathletik; Schwimmer; Doping; Rang; Schiedsrichter; Fan; Stadion; Mannschaft; Playoff; Kader; Transfer; Ersatzbank; Treffer; Gegner; Zähler; Sieger
masculine | er; ihn; ihm; dieser; jener
feminine | sie; diese; jene
several | ihnen
his | sein; dessen
her | ihr; deren
inside | im; ins
colours | Jamaika; Kenia
coalition | Koalition; Koalitionen; Bündnis; Bündnisse; Sondierung; Sondierungen; Sondierungsgespräche; Verhandlung; Verhandlungen; Koalitionsverhandlungen; Gespräche; Gesprächen; Partei; Parteien; Unterhändler; Unterhändlern; Runde; Option
measure | Dollar; Cent; Mark; Franken; Krone; Kronen; Pfund; Rubel; Yen; Rupie; Rupien; Lira; Lire; Schilling; Forint; Zloty; Złoty; Real; Reais; Peso; Pesos; Won; Yuan; Dinar; Dirham; Rial; Riyal; Schekel; Hrywnja; Griwna; Börse; Zeit; Ortszeit; Sprache
origin | Staatsangehörigkeit; Staatsbürgerschaft; Nationalität; Herkunft; Abstammung
led | geführt; angeführt; geleitet
stemming | stammen; stammend; kommend; gebürtig; geflohen; angereist; geflüchtet; eingereist
# settled: states where no junta, no rebels and no warlords are, unless the phrase says so. Adjectives that say that somebody is not from where the report is; then those that tell a sector, under its code.
settled | aus; aut; bel; can; che; cze; deu; dnk; esp; est; fin; fra; gbr; hun; irl; isl; ita; jpn; lie; ltu; lux; lva; nld; nor; nzl; pol; prt; svk; svn; swe; usa
elsewhere | westlich; ausländisch; international; fremd; weltweit; auswärtig
# parts: nouns for what several states lie in or belong to. Adjectives of regions: several states or governments of whom they are said are of several countries ("die baltischen Staaten"); one is from the country that was named ("das baltische Land").
parts | Region; Kontinent; Welt; Erde; Halbinsel; Westen; Süden; Norden; Osten; Subkontinent; Erdteil; Hemisphäre; Bündnis; Allianz; Gemeinschaft
regional | afrikanisch; andin; arabisch; asiatisch; australasiatisch; baltisch; fernöstlich; karibisch; kaukasisch; lateinamerikanisch; maghrebinisch; mediterran; mitteleuropäisch; mittelamerikanisch; nahöstlich; nordafrikanisch; nordamerikanisch; nordeuropäisch; nordisch; ostafrikanisch; ostasiatisch; osteuropäisch; ozeanisch; pazifisch; skandinavisch; südamerikanisch; südasiatisch; südosteuropäisch; südostasiatisch; südeuropäisch; subsaharisch; vorderasiatisch; westafrikanisch; westeuropäisch; zentralamerikanisch; zentralasiatisch; zentraleuropäisch; benachbart; umliegend; angrenzend; befreundet; verbündet; ölexportierend; erdölexportierend; blockfrei; reich; arm; wohlhabend
OPP | oppositionell; regierungskritisch
REL | christlich; muslimisch; moslemisch; koptisch; katholisch; evangelisch; orthodox; jüdisch; schiitisch; sunnitisch; hinduistisch; buddhistisch; alevitisch
REB | aufständisch; rebellisch; militant; separatistisch; terroristisch; dschihadistisch; sezessionistisch
MIL | militärisch
# Places: "von … nach", islands, names that are also rivers or common words, beginnings of compounds before a president of a state.
way | von
toward | nach
unknown | unbekannt; unbekannte; unerkannt
beside | zu; zum; zur; nahe; bei; beim; an; am; vor; neben; unweit; gegenüber; entlang; rund; um
between | zwischen
partner | bei; vor; über; um
link | Strecke; Bahnstrecke; Straße; Autobahn; Bahnlinie; Linie; Route; Flug; Flugverbindung; Zugverbindung; Zug; Fähre; Weg; Entfernung; Pipeline; fahren; verkehren; pendeln; fliegen; liegen; reisen; unterwegs; verlaufen
island | auf
unsure | moldau
foreign | of; the; de; du; di; del
explained | interim; interims; übergang; übergangs; vize; alt; noch; co; ko; mit; ober; staat; staats; bund; bundes; land; landes; us; eu; rebellen; putsch; schatten; gegen; parlament; parlaments; senat; senats; kommission; kommissions; rat; rats; kongress
sporting | turnier; weltcup; match; spiel; liga; meister; meisterschaft; trainer; fußball; tennis; eishockey; basketball; handball; olympia; stadion; rennen; rallye; sieg; niederlage; finale; mannschaft; verein; klub; kader; torschütze; tormann; stürmer; formel; training; marathon; triathlon; slalom; abfahrt; medaille; pokal; derby; etappe; gegentor; punkte; playoff; wettkampf; springen; langlauf; kombination; staffel; schiedsrichter; doping; runde; aufsteiger; absteiger; tabellen; spieler; weltrangliste; weltranglisten; gruppenphase; torlos; auswärts; heimspiel; drittrunde; auftakt; zweitrunde; erstrunde; verteidiger; abwehr; torwart; kicker; angreifer; fifa; uefa; club; torjäger; bundesliga; fußballer; neuzugang; ablöse; königsklasse; tabellenführer; teamchef; sportdirektor
# Where the states lie that a description can mean: "das *südamerikanische* Land", "der *Inselstaat*" (class `lands:` and the word).
lands:südamerikanisch | ARG; BOL; BRA; CHL; COL; ECU; GUY; PRY; PER; SUR; URY; VEN
lands:mittelamerikanisch | BLZ; CRI; SLV; GTM; HND; NIC; PAN
lands:zentralamerikanisch | BLZ; CRI; SLV; GTM; HND; NIC; PAN
lands:lateinamerikanisch | ARG; BOL; BRA; CHL; COL; ECU; GUY; PRY; PER; SUR; URY; VEN; BLZ; CRI; SLV; GTM; HND; NIC; PAN; MEX; CUB; DOM; HTI
lands:karibisch | ATG; BHS; BRB; CUB; DMA; DOM; GRD; HTI; JAM; KNA; LCA; VCT; TTO
lands:karibikstaat | ATG; BHS; BRB; CUB; DMA; DOM; GRD; HTI; JAM; KNA; LCA; VCT; TTO
lands:nordafrikanisch | DZA; EGY; LBY; MAR; TUN; SDN; ESH; MRT
lands:maghrebinisch | DZA; EGY; LBY; MAR; TUN; SDN; ESH; MRT
lands:westafrikanisch | BEN; BFA; CPV; CIV; GMB; GHA; GIN; GNB; LBR; MLI; MRT; NER; NGA; SEN; SLE; TGO
lands:ostafrikanisch | BDI; COM; DJI; ERI; ETH; KEN; MDG; MUS; MWI; MOZ; RWA; SYC; SOM; SSD; SDN; TZA; UGA; ZMB; ZWE
lands:zentralafrikanisch | AGO; CMR; CAF; TCD; COG; COD; GNQ; GAB; STP; BDI; RWA
lands:afrikanisch | DZA; EGY; LBY; MAR; TUN; SDN; ESH; MRT; BEN; BFA; CPV; CIV; GMB; GHA; GIN; GNB; LBR; MLI; NER; NGA; SEN; SLE; TGO; BDI; COM; DJI; ERI; ETH; KEN; MDG; MUS; MWI; MOZ; RWA; SYC; SOM; SSD; TZA; UGA; ZMB; ZWE; AGO; CMR; CAF; TCD; COG; COD; GNQ; GAB; STP; BWA; SWZ; LSO; NAM; ZAF
lands:südostasiatisch | BRN; KHM; IDN; LAO; MYS; MMR; PHL; SGP; THA; TLS; VNM
lands:ostasiatisch | CHN; JPN; KOR; PRK; MNG; TWN
lands:fernöstlich | CHN; JPN; KOR; PRK; MNG; TWN
lands:südasiatisch | AFG; BGD; BTN; IND; LKA; MDV; NPL; PAK
lands:zentralasiatisch | KAZ; KGZ; TJK; TKM; UZB
lands:mittelasiatisch | KAZ; KGZ; TJK; TKM; UZB
lands:asiatisch | BRN; KHM; IDN; LAO; MYS; MMR; PHL; SGP; THA; TLS; VNM; CHN; JPN; KOR; PRK; MNG; TWN; AFG; BGD; BTN; IND; LKA; MDV; NPL; PAK; KAZ; KGZ; TJK; TKM; UZB; BHR; IRQ; IRN; KWT; OMN; QAT; SAU; ARE; ISR; JOR; LBN; SYR; YEM; TUR
lands:golfstaat | BHR; IRQ; IRN; KWT; OMN; QAT; SAU; ARE
lands:golfemirat | BHR; IRQ; IRN; KWT; OMN; QAT; SAU; ARE
lands:golfmonarchie | BHR; IRQ; IRN; KWT; OMN; QAT; SAU; ARE
lands:arabisch | DZA; BHR; EGY; IRQ; JOR; KWT; LBN; LBY; MAR; MRT; OMN; PSE; QAT; SAU; SDN; SOM; SYR; TUN; ARE; YEM; DJI; COM
lands:nahöstlich | BHR; EGY; IRN; IRQ; ISR; JOR; KWT; LBN; OMN; PSE; QAT; SAU; SYR; TUR; ARE; YEM
lands:balkanstaat | ALB; BIH; BGR; HRV; KOS; MKD; MNE; SRB; YUG; SCG; GRC; ROU; SVN
lands:balkanland | ALB; BIH; BGR; HRV; KOS; MKD; MNE; SRB; YUG; SCG; GRC; ROU; SVN
lands:baltisch | EST; LVA; LTU
lands:baltenstaat | EST; LVA; LTU
lands:baltenrepublik | EST; LVA; LTU
lands:kaukasisch | ARM; AZE; GEO
lands:südkaukasisch | ARM; AZE; GEO
lands:kaukasusrepublik | ARM; AZE; GEO
lands:kaukasusstaat | ARM; AZE; GEO
lands:nordeuropäisch | DNK; FIN; ISL; NOR; SWE
lands:skandinavisch | DNK; FIN; ISL; NOR; SWE
lands:nordisch | DNK; FIN; ISL; NOR; SWE
lands:inselstaat | ATG; BHS; BRB; BHR; CPV; COM; CUB; CYP; DMA; DOM; FJI; GRD; HTI; IDN; IRL; ISL; JAM; JPN; KIR; KNA; LCA; LKA; MDG; MDV; MHL; MLT; MUS; NRU; NZL; PHL; PLW; PNG; SGP; SLB; STP; SYC; TLS; TON; TTO; TUV; TWN; VCT; VUT; WSM; GBR; BRN; FSM
lands:inselrepublik | ATG; BHS; BRB; BHR; CPV; COM; CUB; CYP; DMA; DOM; FJI; GRD; HTI; IDN; IRL; ISL; JAM; JPN; KIR; KNA; LCA; LKA; MDG; MDV; MHL; MLT; MUS; NRU; NZL; PHL; PLW; PNG; SGP; SLB; STP; SYC; TLS; TON; TTO; TUV; TWN; VCT; VUT; WSM; GBR; BRN; FSM
lands:pazifikstaat | FJI; FSM; KIR; MHL; NRU; PLW; PNG; SLB; TON; TUV; VUT; WSM
lands:pazifisch | FJI; FSM; KIR; MHL; NRU; PLW; PNG; SLB; TON; TUV; VUT; WSM
lands:königreich | BEL; BTN; BHR; DNK; ESP; GBR; JOR; KHM; LSO; MAR; NLD; NOR; NPL; SAU; SWE; SWZ; THA; TON; ARE
lands:osteuropäisch | ALB; ARM; AZE; BGR; BIH; BLR; CZE; CSK; EST; GEO; HRV; HUN; LTU; LVA; MDA; MKD; MNE; POL; ROU; RUS; SRB; SVK; SVN; UKR
lands:mittelosteuropäisch | ALB; ARM; AZE; BGR; BIH; BLR; CZE; CSK; EST; GEO; HRV; HUN; LTU; LVA; MDA; MKD; MNE; POL; ROU; RUS; SRB; SVK; SVN; UKR
lands:europäisch | ALB; AND; AUT; BEL; BGR; BIH; BLR; CHE; CYP; CZE; DEU; DNK; ESP; EST; FIN; FRA; GBR; GRC; HRV; HUN; IRL; ISL; ITA; KOS; LIE; LTU; LUX; LVA; MCO; MDA; MKD; MLT; MNE; NLD; NOR; POL; PRT; ROU; RUS; SMR; SRB; SVK; SVN; SWE; UKR; VAT
lands:südosteuropäisch | ALB; BIH; BGR; HRV; GRC; KOS; MDA; MKD; MNE; ROU; SRB; SVN; CYP
belonging | gehören; dazugehören; angehören; zählen; dazuzählen; liegen; grenzen; angrenzen; umfassen
lands:volksrepublik | CHN; PRK; LAO; BGD
lands:alpenrepublik | AUT; CHE
lands:alpenland | AUT; CHE
lands:andenstaat | BOL; COL; ECU; PER; CHL; VEN; ARG
lands:andenrepublik | BOL; COL; ECU; PER; CHL; VEN; ARG
lands:andenland | BOL; COL; ECU; PER; CHL; VEN; ARG
lands:emirat | QAT; KWT; BHR; ARE
lands:scheichtum | QAT; KWT; BHR; ARE
lands:fürstentum | MCO; LIE; AND
lands:sultanat | OMN; BRN; MYS
lands:himalajastaat | NPL; BTN
lands:kommunistisch | CHN; CUB; LAO; PRK; VNM; SUN; DDR; CSK
lands:mittelmeerland | ALB; DZA; CYP; EGY; ESP; FRA; GRC; HRV; ISR; ITA; LBN; LBY; MAR; MLT; MNE; SVN; SYR; TUN; TUR
lands:mittelmeerstaat | ALB; DZA; CYP; EGY; ESP; FRA; GRC; HRV; ISR; ITA; LBN; LBY; MAR; MLT; MNE; SVN; SYR; TUN; TUR
lands:iberisch | ESP; PRT
# "Das Nachbarland" is another state than the one that acted last; "das Gastgeberland" is where a meeting is.
host | Gastgeber; Gastgeberin; Gastgeberland; Gastland; Hausherr; Hausherrin
neighbour | Nachbarland; Nachbarstaat; Nachbar
