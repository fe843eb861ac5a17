# Bodies that work across states or stand beside them: organs and agencies of the UN and the EU, regional bodies, development banks, NGOs, think tanks,
# universities, unions, employers, churches, news agencies, media and companies of weight that the files before do not name.
@ name | de | en | code | kind | terms

# United Nations: organs, agencies, missions
UNIDO | Unido; UN-Organisation für industrielle Entwicklung; Organisation der Vereinten Nationen für industrielle Entwicklung |  | UNO | organ |
IFAD | Internationaler Fonds für landwirtschaftliche Entwicklung | International Fund for Agricultural Development | UNO | organ |
Universität der Vereinten Nationen | UN-Universität | United Nations University; UN University | UNO:EDU | university |
UNITAR |  | United Nations Institute for Training and Research | UNO:EDU | organ |
UNOPS |  | UN Office for Project Services | UNO | organ |
UNMAS | UN-Minenräumdienst; UN-Antiminendienst | UN Mine Action Service; United Nations Mine Action Service | UNO | organ |
UNIFEM | Unifem; UN-Frauenfonds; UN-Entwicklungsfonds für Frauen | United Nations Development Fund for Women | UNO | organ |
UNDRR | UN-Büro für Katastrophenvorsorge; UNISDR | UN Office for Disaster Risk Reduction; UNISDR | UNO | organ |
UNECE | UN-Wirtschaftskommission für Europa; Wirtschaftskommission für Europa | UN Economic Commission for Europe | UNO | organ |
CEPAL | UN-Wirtschaftskommission für Lateinamerika; Wirtschaftskommission für Lateinamerika; Wirtschaftskommission für Lateinamerika und die Karibik | Economic Commission for Latin America and the Caribbean; ECLAC | UNO | organ |
ESCAP | UN-Wirtschaftskommission für Asien | Economic and Social Commission for Asia and the Pacific | UNO | organ |
UN-Wirtschaftskommission für Afrika | Wirtschaftskommission für Afrika; UNECA | UN Economic Commission for Africa; Economic Commission for Africa | UNO | organ |
UN-Wirtschafts- und Sozialrat | ECOSOC; Wirtschafts- und Sozialrat der Vereinten Nationen | UN Economic and Social Council; ECOSOC | UNO | organ |
UN-Kommission für Friedenskonsolidierung |  |  | UNO | organ |
Genfer Abrüstungskonferenz | UN-Abrüstungskonferenz | Conference on Disarmament; UN disarmament conference | UNO | organ |
UN-Ausschuss gegen Folter | UN-Antifolterkomitee; UN-Komitee gegen Folter | UN Committee Against Torture; U.N. Committee Against Torture | UNO | organ |
UN-Menschenrechtsausschuss | Menschenrechtsausschuss der Vereinten Nationen |  | UNO | organ |
UN-Kinderrechtsausschuss | UN-Ausschuss für die Rechte des Kindes | UN Committee on the Rights of the Child | UNO | organ |
UN-Antirassismusausschuss | UN-Ausschuss gegen Rassendiskriminierung | UN Committee on the Elimination of Racial Discrimination | UNO | organ |
UN-Frauenrechtsausschuss | UN-Kommission zur Rechtsstellung der Frau | UN Commission on the Status of Women | UNO | organ |
Internationaler Suchtstoffkontrollrat | INCB; UN-Suchtstoffkontrollrat; UN-Drogenkontrollrat; Suchtstoffkontrollrat | International Narcotics Control Board; INCB | UNO | organ |
UN-Untersuchungskommission für Syrien |  | UN Commission of Inquiry on Syria | UNO | organ |
UN-Polizei | UNPOL | UN police; U.N. police | UNO:COP | police |
Codex-Alimentarius-Kommission |  | Codex Alimentarius Commission | UNO | organ |
Panamerikanische Gesundheitsorganisation | PAHO | Pan American Health Organization; Pan-American Health Organization; PAHO | UNO | organ |
Internationale Agentur für Krebsforschung | Internationale Krebsforschungsagentur; IARC | International Agency for Research on Cancer; IARC | UNO | organ |
UNOSOM | Unosom; UN-Mission in Somalia | UN Operation in Somalia; UNOSOM II | UNO:MIL | military |
INTERFET | Interfet | International Force East Timor | IMG:MIL | military |
UNTSO |  | UN Truce Supervision Organization; United Nations Truce Supervision Organization | UNO:MIL | military |
UNMOGIP |  | UN Military Observer Group in India and Pakistan | UNO:MIL | military |
UNISFA |  | UN Interim Security Force for Abyei | UNO:MIL | military |
MINURCAT | Minurcat | UN mission in Chad | UNO:MIL | military |
UNSMIL | Unsmil; UN-Mission in Libyen; UN-Unterstützungsmission in Libyen | UN mission in Libya; UN Support Mission in Libya | UNO | organ |
UNITAMS | UN-Mission UNITAMS | UN Integrated Transition Assistance Mission in Sudan | UNO | organ |
BINUH |  | UN Integrated Office in Haiti | UNO | organ |
UNAMSIL | Unamsil; UN-Mission in Sierra Leone; UNOMSIL | UN mission in Sierra Leone; UN Mission in Sierra Leone; UNOMSIL | UNO:MIL | military |
ONUB | UN-Mission in Burundi | UN mission in Burundi; UN Operation in Burundi | UNO:MIL | military |
UNAVEM | UN-Mission in Angola | UN Angola Verification Mission; UN mission in Angola | UNO:MIL | military |
ONUMOZ | UN-Mission in Mosambik | UN Operation in Mozambique | UNO:MIL | military |
UNPREDEP | UN-Truppe in Mazedonien | UN Preventive Deployment Force | UNO:MIL | military |
UNIKOM |  | UN Iraq-Kuwait Observation Mission | UNO:MIL | military |
UNMHA | UN-Mission in Hudaida | UN Mission to Support the Hudaydah Agreement | UNO | organ |
UNITAD |  | UN Investigative Team to Promote Accountability for Crimes Committed by Daesh | UNO | organ |
IPTF | Internationale Polizeitruppe in Bosnien | International Police Task Force | UNO:COP | police |
Internationaler Residualmechanismus für die Ad-hoc-Strafgerichtshöfe | IRMCT; Internationaler Residualmechanismus | International Residual Mechanism for Criminal Tribunals; IRMCT | UNO:JUD | court |
UNFCCC-Sekretariat | UN-Klimarahmenkonvention | UN Framework Convention on Climate Change; United Nations Framework Convention on Climate Change; UN climate change secretariat | UNO | organ |
Grüner Klimafonds | Green Climate Fund | Green Climate Fund | UNO | organ |
UN Global Compact |  |  | UNO | organ |

# Other bodies of states: world
Weltbiodiversitätsrat | IPBES; Weltrat für biologische Vielfalt | IPBES; Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services | IGO:BES | organ |
Internationale Finanz-Corporation | International Finance Corporation; Internationale Finanzkorporation | International Finance Corporation | IGO:WBK | organ |
ICSID | Internationales Zentrum zur Beilegung von Investitionsstreitigkeiten | International Centre for Settlement of Investment Disputes; International Center for Settlement of Investment Disputes | IGO:WBK | court |
Globale Umweltfazilität | Global Environment Facility | Global Environment Facility | IGO:GEF | organ |
Internationaler Währungs- und Finanzausschuss | IMFC | International Monetary and Financial Committee; IMFC | IGO:IMF | organ |
G10 | G-10; Zehnergruppe |  | IGO:GTE | alliance |
G24 | G-24 |  | IGO:GTF | alliance |
IOSCO |  | International Organization of Securities Commissions | IGO:IOS | organ |
Egmont-Gruppe |  | Egmont Group | IGO:EGM | organ |
Nuclear Suppliers Group | Gruppe der Nuklearen Lieferländer; Gruppe der nuklearen Lieferstaaten; Gruppe der nuklearen Lieferländer | Nuclear Suppliers' Group | IGO:NSG | alliance |
GECF | Forum Gas exportierender Länder; Forum gasexportierender Länder; Gas-OPEC | Gas Exporting Countries Forum | IGO:GEC | alliance |
OAPEC | Organisation arabischer Erdöl exportierender Staaten | Organization of Arab Petroleum Exporting Countries | IGO:OAP | alliance |
OPEC-Fonds | OPEC-Fonds für internationale Entwicklung; OFID | OPEC Fund for International Development; OPEC Fund | IGO:OPC | organ |
Internationale Kaffeeorganisation |  | International Coffee Organization; International Coffee Organisation | IGO:ICO | organ |
Internationale Meeresbodenbehörde |  | International Seabed Authority | IGO:ISB | organ |
Weltorganisation für Tiergesundheit |  | World Organisation for Animal Health; World Organization for Animal Health | IGO:OIE | organ |
CCAMLR | Kommission zur Erhaltung der lebenden Meeresschätze der Antarktis | Commission for the Conservation of Antarctic Marine Living Resources | IGO:CML | organ |
ICCAT | Internationale Kommission zum Schutz des Atlantischen Thunfischs; Internationale Thunfischkommission | International Commission for the Conservation of Atlantic Tunas | IGO:ICT | organ |
International IDEA |  | International Institute for Democracy and Electoral Assistance | IGO:IDE | organ |
Internationale Kommission für vermisste Personen | ICMP | International Commission on Missing Persons; ICMP | IGO:ICM | organ |
Internationaler Suchdienst | Arolsen Archives; Internationaler Suchdienst in Bad Arolsen | International Tracing Service; Arolsen Archives | IGO:ITS | organ |
Multinational Force and Observers |  |  | IMG:MIL | military |
TIPH | Temporäre Internationale Präsenz in Hebron | Temporary International Presence in Hebron | IMG | organ |
Kosovo-Sondertribunal | Kosovo-Sondergericht; Kosovo-Sondergericht in Den Haag; Kosovo-Tribunal | Kosovo Specialist Chambers; Kosovo war crimes court; Kosovo Specialist Prosecutor's Office | KOS:JUD | court |
Friedensimplementierungsrat | Rat zur Umsetzung des Friedens in Bosnien | Peace Implementation Council | IGO:PIC | organ |
ITER | Kernfusionsreaktor Iter | International Thermonuclear Experimental Reactor | IGO:ITR | organ |
Europäische Südsternwarte |  | European Southern Observatory | IGO:ESO | organ |
EMBL | Europäisches Laboratorium für Molekularbiologie; Europäisches Molekularbiologie-Labor | European Molecular Biology Laboratory | IGO:EMB | organ |
Eumetsat | EUMETSAT | EUMETSAT | IGO:EUM | organ |
Europäische Rundfunkunion |  | European Broadcasting Union | NGO | ngo |
Zentralkommission für die Rheinschifffahrt |  | Central Commission for the Navigation of the Rhine | IGO:CCN | organ |
Helsinki-Kommission | HELCOM | Helsinki Commission; HELCOM | IGO:HEL | organ |
ISO (Normung) | Internationale Organisation für Normung | International Organization for Standardization | NGO | ngo |
Bureau International des Expositions | Internationales Ausstellungsbüro |  | IGO:BIE | organ |
Energiecharta | Energiecharta-Sekretariat | Energy Charter Secretariat | IGO:ENC | organ |
Ukraine-Kontaktgruppe | Ramstein-Gruppe; Ukraine Defense Contact Group | Ukraine Defense Contact Group; Ramstein group | IMG | alliance |
Trilaterale Kontaktgruppe | Trilaterale Kontaktgruppe für die Ostukraine | Trilateral Contact Group | IGO:TCG | organ |
Weimarer Dreieck |  | Weimar Triangle | IGO:WEI | alliance |
Dreimeeresinitiative | Drei-Meere-Initiative | Three Seas Initiative | IGO:TSI | alliance |
Europäische Politische Gemeinschaft |  | European Political Community | IGO:EPC | alliance |
AUKUS | Aukus; Aukus-Bündnis; Aukus-Pakt; Aukus-Allianz | AUKUS alliance | IGO:AUK | alliance |
Five Eyes | Five-Eyes-Allianz | Five Eyes alliance | IGO:FEY | alliance |

# Other bodies of states: regions
Organisation der Turkstaaten | Türkischer Rat; Turkischer Rat | Organization of Turkic States; Turkic Council | IGO:OTS | alliance |
Organisation für wirtschaftliche Zusammenarbeit in Zentralasien |  | Economic Cooperation Organization; Economic Cooperation Organisation | IGO:ECO | alliance |
BIMSTEC | Bimstec | Bay of Bengal Initiative | IGO:BIM | alliance |
CICA | Konferenz für Interaktion und vertrauensbildende Maßnahmen in Asien | Conference on Interaction and Confidence Building Measures in Asia | IGO:CIC | alliance |
OECS | Organisation Ostkaribischer Staaten | Organisation of Eastern Caribbean States; Organization of Eastern Caribbean States | IGO:OEX | alliance |
SICA | Zentralamerikanisches Integrationssystem | Central American Integration System | IGO:SIC | alliance |
Zentralamerikanisches Parlament | Parlacen | Central American Parliament; Parlacen | IGO:SIC | parliament |
Prosur |  |  | IGO:PRS | alliance |
Karibischer Gerichtshof |  | Caribbean Court of Justice | IGO:CAR | court |
Interamerikanische Menschenrechtskommission | Interamerikanische Kommission für Menschenrechte; CIDH | Inter-American Commission on Human Rights; IACHR | IGO:OAS | organ |
Union des Arabischen Maghreb | Arabische Maghreb-Union; Maghreb-Union; Union der Arabischen Maghrebstaaten | Arab Maghreb Union | IGO:AMU | alliance |
UEMOA | Westafrikanische Wirtschafts- und Währungsunion | West African Economic and Monetary Union; WAEMU | IGO:UEM | alliance |
BCEAO | Westafrikanische Zentralbank; Zentralbank der westafrikanischen Staaten | Central Bank of West African States | IGO:UEM | organ |
BEAC | Zentralafrikanische Zentralbank; Bank der Zentralafrikanischen Staaten | Bank of Central African States | IGO:CEM | organ |
Mano River Union | Mano-Fluss-Union |  | IGO:MRU | alliance |
Konferenz der Großen Seen | Internationale Konferenz der Region der Großen Seen; ICGLR | International Conference on the Great Lakes Region; ICGLR | IGO:GLR | alliance |
Tschadseebeckenkommission | Tschadsee-Kommission; Tschadseebecken-Kommission | Lake Chad Basin Commission | IGO:LCB | organ |
Multinationale Eingreiftruppe am Tschadsee | MNJTF; Multinational Joint Task Force | Multinational Joint Task Force; MNJTF | IMG:MIL | military |
Allianz der Sahelstaaten | Allianz der Sahel-Staaten; Sahel-Bündnis; AES-Staaten | Alliance of Sahel States | IGO:AES | alliance |
Panafrikanisches Parlament |  | Pan-African Parliament; Pan African Parliament | IGO:AFU | parliament |
Afrikanischer Gerichtshof für Menschenrechte | Afrikanischer Gerichtshof für Menschenrechte und die Rechte der Völker |  | IGO:AFU | court |
Afrikanische Menschenrechtskommission | Afrikanische Kommission für Menschenrechte |  | IGO:AFU | organ |
Friedens- und Sicherheitsrat der Afrikanischen Union |  | AU Peace and Security Council; African Union Peace and Security Council | IGO:AFU | organ |
Africa CDC | Afrikanische Seuchenschutzbehörde; afrikanische Gesundheitsbehörde Africa CDC | Africa Centres for Disease Control and Prevention; Africa Centers for Disease Control and Prevention | IGO:AFU | organ |
NEPAD | Nepad; Neue Partnerschaft für Afrikas Entwicklung |  | IGO:AFU | organ |
ATMIS | Atmis; AUSSOM | African Union Transition Mission in Somalia; AUSSOM | IGO:AFU | military |
Misca | MISCA; AFISMA; Afisma | MISCA; AFISMA | IGO:AFU | military |
ECOWAS-Gerichtshof | Gerichtshof der ECOWAS; Gerichtshof der Westafrikanischen Wirtschaftsgemeinschaft | ECOWAS Court of Justice; ECOWAS court | IGO:WAS | court |
ECOMIG | Ecomig |  | IGO:WAS | military |
SAMIM | SADC-Mission in Mosambik; SAMIDRC | SADC Mission in Mozambique; SAMIDRC | IGO:SAD | military |
Ostafrikanischer Gerichtshof |  | East African Court of Justice | IGO:EAC | court |
SACU | Zollunion des Südlichen Afrika; Südafrikanische Zollunion | Southern African Customs Union | IGO:SCU | alliance |
Afreximbank |  | African Export-Import Bank | IGO:AFX | organ |
Melanesian Spearhead Group | Melanesische Speerspitzengruppe |  | IGO:MSG | alliance |
RAMSI | Ramsi | Regional Assistance Mission to Solomon Islands | IMG:MIL | military |
Mekong-Kommission | Mekong-Flusskommission; Mekong River Commission | Mekong River Commission | IGO:MRC | organ |
CAF (Entwicklungsbank) | Andine Entwicklungsbank; Lateinamerikanische Entwicklungsbank; Corporación Andina de Fomento | Development Bank of Latin America; Andean Development Corporation | IGO:CAF | organ |
New Development Bank | Neue Entwicklungsbank; Brics-Bank; BRICS-Bank; BRICS-Entwicklungsbank; Brics-Entwicklungsbank | BRICS bank; BRICS development bank | IGO:NDB | organ |
Banco del Sur |  | Bank of the South | IGO:BDS | organ |
Schwarzmeer-Handels- und Entwicklungsbank |  | Black Sea Trade and Development Bank | IGO:BSB | organ |
Nordische Investitionsbank |  | Nordic Investment Bank | IGO:NIB | organ |
Entwicklungsbank des Europarats | Entwicklungsbank des Europarates |  | IGO:COE | organ |
Eurasische Entwicklungsbank |  | Eurasian Development Bank | IGO:EDB | organ |
Eurasische Wirtschaftskommission |  | Eurasian Economic Commission | IGO:EAU | organ |
Karibische Entwicklungsbank |  | Caribbean Development Bank | IGO:CDB | organ |
Arabischer Währungsfonds |  | Arab Monetary Fund | IGO:AMF | organ |
Asiatische Entwicklungsbank (ADB) | Asiatische Entwicklungsbank ADB |  | IGO:ADB | organ |
Zentralamerikanische Bank für wirtschaftliche Integration |  | Central American Bank for Economic Integration | IGO:CBE | organ |
Multinationale Sicherheitsmission in Haiti | Multinational Security Support Mission | Multinational Security Support Mission; Kenya-led Multinational Security Support Mission | IMG:COP | police |
Arabisches Parlament |  | Arab Parliament | IGO:ARL | parliament |
Schanghaier Fünf |  | Shanghai Five | IGO:SCO | alliance |
ODIHR | OSZE-Büro für demokratische Institutionen und Menschenrechte; Büro für demokratische Institutionen und Menschenrechte | Office for Democratic Institutions and Human Rights | IGO:OSC | organ |
OSZE-Sonderbeobachtermission | OSZE-Sonderbeobachtungsmission; OSZE-Beobachtermission in der Ukraine; OSZE-Beobachtungsmission | Special Monitoring Mission to Ukraine | IGO:OSC | organ |
Parlamentarische Versammlung der OSZE | OSZE-Parlamentarierversammlung |  | IGO:OSC | parliament |
OSZE-Beauftragter für Medienfreiheit | OSZE-Beauftragte für Medienfreiheit | OSCE Representative on Freedom of the Media | IGO:OSC | organ |
Parlamentarische Versammlung der NATO | Parlamentarische Versammlung der Nato; Nordatlantische Versammlung |  | IGO:NAT | parliament |
Schnelle Eingreiftruppe der NATO | NATO Response Force; schnelle Eingreiftruppe der Nato |  | IGO:NAT | military |
GRECO | Staatengruppe gegen Korruption | Group of States against Corruption | IGO:COE | organ |
Menschenrechtskommissar des Europarats |  |  | IGO:COE | organ |
Menschenrechtskommissarin des Europarats |  |  | IGO:COE | organ |
Menschenrechtskommissar des Europarates |  |  | IGO:COE | organ |
Europäische Kommission gegen Rassismus und Intoleranz |  |  | IGO:COE | organ |
ECRI |  |  | IGO:COE | organ |
Council of Europe Commissioner for Human Rights |  |  | IGO:COE | organ |
European Commission against Racism and Intolerance |  |  | IGO:COE | organ |
European Commission for Human Rights |  |  | IGO:COE | organ |
Ministerkomitee des Europarats | Ministerkomitee des Europarates; Europarat-Ministerkomitee | Committee of Ministers of the Council of Europe | IGO:COE | organ |

# European Union
ESMA | Europäische Wertpapieraufsicht; EU-Wertpapieraufsicht; Europäische Wertpapier- und Marktaufsichtsbehörde | European Securities and Markets Authority | EUR | organ |
EIOPA | Eiopa; Europäische Versicherungsaufsicht; EU-Versicherungsaufsicht | European Insurance and Occupational Pensions Authority | EUR | organ |
Einheitlicher Abwicklungsausschuss | Single Resolution Board; Einheitliches Abwicklungsgremium | Single Resolution Board | EUR | organ |
Europäischer Ausschuss für Systemrisiken | ESRB | European Systemic Risk Board; ESRB | EUR | organ |
EUIPO | Amt der Europäischen Union für geistiges Eigentum; EU-Markenamt; Harmonisierungsamt für den Binnenmarkt | European Union Intellectual Property Office; EU Intellectual Property Office | EUR | organ |
ECHA | Europäische Chemikalienagentur; EU-Chemikalienagentur; Europäische Chemieagentur |  | EUR | organ |
Europäische Verteidigungsagentur | EU-Verteidigungsagentur; EU-Rüstungsagentur; Europäische Rüstungsagentur | European Defence Agency; European Defense Agency | EUR | organ |
ENISA | Enisa; EU-Cybersicherheitsagentur; Agentur der Europäischen Union für Cybersicherheit | European Union Agency for Cybersecurity; EU Agency for Cybersecurity | EUR | organ |
EASO | Easo; EU-Asylagentur; Europäisches Unterstützungsbüro für Asylfragen; EUAA; Asylagentur der Europäischen Union | European Asylum Support Office; EU Agency for Asylum; European Union Agency for Asylum; EUAA | EUR | organ |
Europäische Umweltagentur | EU-Umweltagentur |  | EUR | organ |
EMSA | Europäische Agentur für die Sicherheit des Seeverkehrs |  | EUR | organ |
EMCDDA | Europäische Drogenbeobachtungsstelle; EU-Drogenbeobachtungsstelle; Europäische Beobachtungsstelle für Drogen und Drogensucht; EBDD; EU-Drogenagentur; EUDA | European Monitoring Centre for Drugs and Drug Addiction; EU drugs agency | EUR | organ |
CEPOL | Cepol; Europäische Polizeiakademie | European Police College | EUR:COP | police |
Europäische Eisenbahnagentur | Eisenbahnagentur der Europäischen Union | European Union Agency for Railways | EUR | organ |
Eurofound | Europäische Stiftung zur Verbesserung der Lebens- und Arbeitsbedingungen |  | EUR | organ |
Europäischer Investitionsfonds |  | European Investment Fund | EUR | organ |
Europäischer Datenschutzbeauftragter | EDSB | European Data Protection Supervisor; EDPS | EUR | organ |
Europäischer Datenschutzausschuss | EDSA; Artikel-29-Datenschutzgruppe; Artikel-29-Gruppe | European Data Protection Board; EDPB; Article 29 Working Party | EUR | organ |
Europäisches Währungsinstitut |  | European Monetary Institute | EUR | organ |
EFRAG |  | European Financial Reporting Advisory Group | EUR | organ |
ACER (EU) | EU-Energieregulierungsbehörde ACER; Agentur für die Zusammenarbeit der Energieregulierungsbehörden | EU Agency for the Cooperation of Energy Regulators; Agency for the Cooperation of Energy Regulators | EUR | organ |
Europäische Arbeitsbehörde |  | European Labour Authority | EUR | organ |
AMLA | Anti-Geldwäsche-Behörde AMLA | Anti-Money Laundering Authority; EU Anti-Money Laundering Authority | EUR | organ |
HERA (EU) | EU-Gesundheitsbehörde HERA; EU-Behörde Hera | Health Emergency Preparedness and Response Authority | EUR | organ |
Gemeinsame Forschungsstelle | Gemeinsame Forschungsstelle der EU; Joint Research Centre | Joint Research Centre; EU Joint Research Centre | EUR:EDU | organ |
Copernicus-Klimawandeldienst | EU-Klimadienst Copernicus; EU-Klimawandeldienst Copernicus; Klimawandeldienst Copernicus | Copernicus Climate Change Service; EU climate monitor Copernicus | EUR | organ |
Europäischer Forschungsrat |  | European Research Council | EUR:EDU | organ |
EU-Institut für Sicherheitsstudien | EUISS | EU Institute for Security Studies; European Union Institute for Security Studies; EUISS | EUR:EDU | university |
Politisches und Sicherheitspolitisches Komitee | Politisches und Sicherheitspolitisches Komitee der EU | Political and Security Committee; EU Political and Security Committee | EUR | organ |
Ausschuss der Ständigen Vertreter | AStV; Coreper | Coreper; Committee of Permanent Representatives | EUR | organ |
EU-Militärstab | EU-Militärausschuss | EU Military Staff; EU Military Committee | EUR:MIL | military |
Europäische Gemeinschaft für Kohle und Stahl | EGKS; Montanunion | European Coal and Steel Community; ECSC | EUR | alliance |
EU-Sonderbeauftragter | Sonderbeauftragter der EU |  | EUR | organ |
EU-Delegation | Delegation der Europäischen Union |  | EUR | organ |
EU-Taskforce für Griechenland | EU-Task-Force für Griechenland | EU Task Force for Greece | EUR | organ |
EUBAM | Eubam; EU-Grenzmission | EU Border Assistance Mission | EUR:COP | organ |
EUCAP | EUCAP Sahel | EUCAP Sahel; EUCAP Nestor | EUR:COP | organ |
EUPM | EUPM Bosnien | EU Police Mission in Bosnia | EUR:COP | police |
Operation Althea |  |  | EUR:MIL | military |
EU-Mission Althea |  |  | EUR:MIL | military |
EU-Truppe Althea |  |  | EUR:MIL | military |
Eufor Althea | EUFOR Althea | EUFOR Althea | EUR:MIL | military |
Operation Artemis |  |  | EUR:MIL | military |
Operation Concordia |  |  | EUR:MIL | military |
Aspides | EU-Mission Aspides; Operation Aspides; Marinemission Aspides; EUNAVFOR Aspides | Operation Aspides; EUNAVFOR Aspides | EUR:MIL | military |
EU accession conference |  |  | EUR | organ |
Renew Europe | Fraktion Renew Europe; Renew-Fraktion; liberale Fraktion Renew Europe |  | EUR:LEG | party |
Identität und Demokratie | ID-Fraktion; Fraktion Identität und Demokratie | Identity and Democracy | EUR:LEG | party |
Europäische Konservative und Reformer | EKR-Fraktion; Europäische Konservative und Reformisten; Fraktion der Europäischen Konservativen und Reformer | European Conservatives and Reformists; ECR group | EUR:LEG | party |
GUE/NGL | Vereinigte Europäische Linke; Vereinte Europäische Linke; Linksfraktion im Europaparlament | European United Left | EUR:LEG | party |
Europa der Nationen und der Freiheit | ENF-Fraktion | Europe of Nations and Freedom | EUR:LEG | party |
Europa der Souveränen Nationen | ESN-Fraktion | Europe of Sovereign Nations | EUR:LEG | party |
Patrioten für Europa |  | Patriots for Europe | EUR:LEG | party |
Europa der Freiheit und der direkten Demokratie | EFDD | Europe of Freedom and Direct Democracy; EFDD | EUR:LEG | party |
Europäische Linke (Name) | Europäische Linke; Partei der Europäischen Linken; Europäische Linkspartei | Party of the European Left | EUR:PTY | party |
Europäische Freie Allianz |  | European Free Alliance | EUR:PTY | party |
S&D-Fraktion | S&D; Fraktion der Sozialdemokraten im Europaparlament; Sozialisten im Europaparlament | S&D group; Socialists and Democrats group | EUR:LEG | party |
BusinessEurope | Businesseurope; Unice; UNICE | UNICE | EUR:BUS | ngo |
ACEA | Acea; Verband der europäischen Automobilhersteller |  | EUR:BUS | ngo |
COPA-COGECA | Copa-Cogeca; Europäischer Bauernverband; europäischer Bauernverband Copa | Copa-Cogeca | EUR:BUS | ngo |
Eurochambres |  |  | EUR:BUS | ngo |
BEUC |  |  | EUR:NGO | ngo |
ECFR | European Council on Foreign Relations; Europäischer Rat für Auswärtige Beziehungen | European Council on Foreign Relations | EUR:EDU | university |
CEPS | Centre for European Policy Studies | Centre for European Policy Studies | EUR:EDU | university |
European Policy Centre |  |  | EUR:EDU | university |
Carnegie Europe |  |  | EUR:EDU | university |
Europa-Union | Europa-Union Deutschland; Europäische Bewegung | European Movement | EUR:NGO | ngo |
Europäisches Hochschulinstitut | Europäisches Hochschulinstitut in Florenz | European University Institute | EUR:EDU | university |
College of Europe |  |  | EUR:EDU | university |
Europäisches Jugendforum |  | European Youth Forum | EUR:NGO | ngo |
ILGA Europe | ILGA-Europe | ILGA-Europe | EUR:NGO | ngo |

# Organisations without a state
UN Watch |  |  | NGO | ngo |
Ärzte der Welt | Médecins du Monde | Doctors of the World; Medecins du Monde; Médecins du Monde | NGO | ngo |
SOS Méditerranée | SOS Mediterranee | SOS Mediterranee | NGO | ngo |
Proactiva Open Arms | Hilfsorganisation Open Arms |  | ESP:NGO | ngo |
Jugend Rettet |  |  | DEU:NGO | ngo |
SOS Humanity |  |  | DEU:NGO | ngo |
Resqship |  |  | DEU:NGO | ngo |
MOAS | Migrant Offshore Aid Station | Migrant Offshore Aid Station | MLT:NGO | ngo |
Alarm Phone | Alarmphone; Watch the Med; Initiative Alarm Phone | Watch the Med | NGO | ngo |
Sant'Egidio | Gemeinschaft Sant'Egidio; Gemeinschaft Sant Egidio | Sant’Egidio; Community of Sant'Egidio | VAT:NGO | ngo |
World Central Kitchen |  |  | USA:NGO | ngo |
GiveDirectly |  |  | USA:NGO | ngo |
ADRA | Adra | Adventist Development and Relief Agency | NGO | ngo |
Catholic Relief Services |  |  | USA:NGO | ngo |
Lutheran World Service | Diakonie Katastrophenhilfe; Diakonie-Katastrophenhilfe | Diakonie Katastrophenhilfe | DEU:NGO | ngo |
Caritas international | Caritas International; Caritas Internationalis | Caritas Internationalis; Caritas International | NGO | ngo |
Kindernothilfe |  |  | DEU:NGO | ngo |
Aktion Deutschland Hilft |  |  | DEU:NGO | ngo |
Bündnis Entwicklung hilft | Bündnis Entwicklung Hilft |  | DEU:NGO | ngo |
Grünhelme |  |  | DEU:NGO | ngo |
Adveniat |  |  | DEU:NGO | ngo |
Renovabis |  |  | DEU:NGO | ngo |
Kirche in Not |  | Aid to the Church in Need | NGO | ngo |
Open Doors (Hilfswerk) | Christliches Hilfswerk Open Doors | Open Doors charity | NGO | ngo |
Red Crescent Society | Rothalbmond |  | NGO | ngo |
Syrischer Roter Halbmond | Syrischer Arabischer Roter Halbmond; syrischer Roter Halbmond | Syrian Arab Red Crescent; Syrian Red Crescent | SYR:NGO | ngo |
Palästinensischer Roter Halbmond | palästinensischer Roter Halbmond | Palestinian Red Crescent; Palestine Red Crescent Society; Palestine Red Crescent; Palestinian Red Crescent Society | PSE:NGO | ngo |
Türkischer Roter Halbmond | türkischer Roter Halbmond | Turkish Red Crescent | TUR:NGO | ngo |
Amerikanisches Rotes Kreuz | amerikanisches Rotes Kreuz | American Red Cross | USA:NGO | ngo |
Britisches Rotes Kreuz | britisches Rotes Kreuz | British Red Cross | GBR:NGO | ngo |
Russisches Rotes Kreuz | russisches Rotes Kreuz | Russian Red Cross | RUS:NGO | ngo |
Magen David Adom |  |  | ISR:NGO | ngo |
Gaza Humanitarian Foundation |  |  | USA:NGO | ngo |
Halo Trust | HALO Trust | HALO Trust | GBR:NGO | ngo |
Mines Advisory Group |  |  | GBR:NGO | ngo |
Christian Aid (Name) | Christian Aid | Christian Aid charity | GBR:NGO | ngo |
ActionAid | Action Aid | Action Aid | NGO | ngo |
WaterAid |  |  | GBR:NGO | ngo |
Cafod |  |  | GBR:NGO | ngo |
Muslim Aid (Name) | Muslim Aid | Muslim Aid charity | GBR:NGO | ngo |
Concern Worldwide |  |  | IRL:NGO | ngo |
Wellcome Trust | Wellcome-Stiftung |  | GBR:NGO | ngo |
Disasters Emergency Committee |  |  | GBR:NGO | ngo |
Dänischer Flüchtlingsrat |  |  | DNK:NGO | ngo |
Refugees International |  |  | USA:NGO | ngo |
Human Rights First |  |  | USA:NGO | ngo |
Physicians for Human Rights | Ärzte für Menschenrechte |  | NGO | ngo |
Anti-Slavery International |  |  | GBR:NGO | ngo |
Walk Free Foundation |  |  | AUS:NGO | ngo |
Minority Rights Group |  | Minority Rights Group International | GBR:NGO | ngo |
Survival International |  |  | NGO | ngo |
Internationale Juristenkommission | International Commission of Jurists | International Commission of Jurists | NGO | ngo |
ECCHR | European Center for Constitutional and Human Rights; Europäisches Zentrum für Verfassungs- und Menschenrechte | European Center for Constitutional and Human Rights | DEU:NGO | ngo |
Internationale Helsinki-Föderation | Internationale Helsinki-Föderation für Menschenrechte; Helsinki-Föderation | International Helsinki Federation for Human Rights; International Helsinki Federation | NGO | ngo |
Ungarisches Helsinki-Komitee | ungarisches Helsinki-Komitee | Hungarian Helsinki Committee | HUN:NGO | ngo |
Article 19 (Organisation) | Organisation Article 19; Menschenrechtsorganisation Article 19 | rights group Article 19; free speech group Article 19 | NGO | ngo |
Index on Censorship |  |  | GBR:NGO | ngo |
Weltzeitungsverband | WAN-IFRA; Weltverband der Zeitungen; Weltverband der Zeitungen und Nachrichtenmedien | World Association of Newspapers; WAN-IFRA | NGO | ngo |
Internationales Presseinstitut | Internationales Presse-Institut; International Press Institute | International Press Institute | NGO | ngo |
Interamerikanische Pressegesellschaft | Interamerikanische Presse-Gesellschaft | Inter American Press Association; Inter-American Press Association | NGO | ngo |
Internationales Konsortium investigativer Journalisten | ICIJ; Konsortium investigativer Journalisten; Internationales Konsortium für Investigative Journalisten | International Consortium of Investigative Journalists; ICIJ | NGO | ngo |
OCCRP | Organized Crime and Corruption Reporting Project | Organized Crime and Corruption Reporting Project | NGO | ngo |
Forbidden Stories |  |  | FRA:NGO | ngo |
Access Now |  |  | NGO | ngo |
Citizen Lab | Forschungslabor Citizen Lab |  | CAN:EDU | university |
Netblocks | NetBlocks | NetBlocks | GBR:NGO | ngo |
Avaaz | Kampagnennetzwerk Avaaz; Online-Netzwerk Avaaz |  | NGO | ngo |
Change.org |  |  | USA:NGO | ngo |
MoveOn | Moveon.org; MoveOn.org | MoveOn.org | USA:NGO | ngo |
Just Stop Oil |  |  | GBR:CVL | movement |
Climate Action Network | Climate Action Network Europe | Climate Action Network Europe | NGO | ngo |
350.org |  |  | NGO | ngo |
Climate Analytics |  |  | DEU:EDU | university |
Carbon Brief |  |  | GBR:NGO | ngo |
New Climate Institute | NewClimate Institute | NewClimate Institute | DEU:EDU | university |
ClientEarth | Client Earth |  | GBR:NGO | ngo |
Rainforest Alliance |  |  | NGO | ngo |
Sierra Club |  |  | USA:NGO | ngo |
Natural Resources Defense Council |  |  | USA:NGO | ngo |
Environmental Defense Fund |  |  | USA:NGO | ngo |
Environmental Investigation Agency |  |  | NGO | ngo |
Conservation International |  |  | NGO | ngo |
World Resources Institute |  |  | USA:EDU | university |
Worldwatch Institute | Worldwatch-Institut |  | USA:EDU | university |
Euronatur | EuroNatur | EuroNatur | DEU:NGO | ngo |
Urgewald |  |  | DEU:NGO | ngo |
Rettet den Regenwald |  |  | DEU:NGO | ngo |
Deutscher Naturschutzring |  |  | DEU:NGO | ngo |
Schutzgemeinschaft Deutscher Wald |  |  | DEU:NGO | ngo |
Vier Pfoten |  | Four Paws | NGO | ngo |
IFAW | Internationaler Tierschutz-Fonds; Internationaler Tierschutzfonds | International Fund for Animal Welfare | NGO | ngo |
Humane Society |  | Humane Society of the United States | USA:NGO | ngo |
BirdLife | Birdlife; BirdLife International | BirdLife International | NGO | ngo |
Women in Exile |  |  | DEU:NGO | ngo |
Terre des Femmes | TERRE DES FEMMES |  | DEU:NGO | ngo |
Medica Mondiale | medica mondiale |  | DEU:NGO | ngo |
Planned Parenthood |  |  | USA:NGO | ngo |
International Planned Parenthood Federation |  |  | NGO | ngo |
ILGA | Ilga | International Lesbian and Gay Association | NGO | ngo |
Human Rights Campaign |  |  | USA:NGO | ngo |
GLAAD |  |  | USA:NGO | ngo |
Anti-Defamation League |  |  | USA:NGO | ngo |
American Jewish Committee |  |  | USA:NGO | ngo |
Southern Poverty Law Center |  |  | USA:NGO | ngo |
Council on American-Islamic Relations | CAIR | CAIR | USA:NGO | ngo |
J Street |  |  | USA:NGO | ngo |
Europäischer Jüdischer Kongress | European Jewish Congress | European Jewish Congress | NGO | ngo |
Europäische Rabbinerkonferenz | Konferenz Europäischer Rabbiner; Europäische Rabbiner-Konferenz | Conference of European Rabbis | NGO | church |
Jewish Agency | Jewish Agency for Israel | Jewish Agency for Israel | ISR:NGO | ngo |
CRIF | Crif; Dachverband der jüdischen Organisationen in Frankreich | Representative Council of Jewish Institutions in France | FRA:REL | ngo |
Board of Deputies of British Jews |  |  | GBR:REL | ngo |
Internationales Auschwitz-Komitee | Internationales Auschwitz Komitee | International Auschwitz Committee | NGO | ngo |
Muslimischer Weltkongress | Islamische Weltliga; Muslimische Weltliga; Weltmuslimliga | Muslim World League | SAU:REL | ngo |
Muslim Council of Britain |  |  | GBR:REL | ngo |
Weltverband der Sinti und Roma | Internationale Romani-Union | International Romani Union | NGO | ngo |
European Roma Rights Centre |  | European Roma Rights Center | NGO | ngo |
Ford Foundation | Ford-Stiftung |  | USA:NGO | ngo |
Rockefeller Foundation | Rockefeller-Stiftung |  | USA:NGO | ngo |
Clinton Foundation | Clinton-Stiftung; Clinton Global Initiative | Clinton Global Initiative | USA:NGO | ngo |
Robert-Bosch-Stiftung | Robert Bosch Stiftung; Bosch-Stiftung | Robert Bosch Foundation; Robert Bosch Stiftung | DEU:NGO | ngo |
Körber-Stiftung |  | Körber Foundation; Koerber Foundation | DEU:NGO | ngo |
Hanns-Seidel-Stiftung |  | Hanns Seidel Foundation | DEU:NGO | ngo |
Hans-Böckler-Stiftung | Böckler-Stiftung |  | DEU:LAB | ngo |
Wirtschafts- und Sozialwissenschaftliches Institut |  |  | DEU:LAB | ngo |
Hans Böckler Foundation |  |  | DEU:LAB | ngo |
Desiderius-Erasmus-Stiftung |  |  | DEU:NGO | ngo |
Volkswagen-Stiftung |  |  | DEU:NGO | ngo |
Stiftung Preußischer Kulturbesitz |  | Prussian Cultural Heritage Foundation | DEU:GOV | organ |
Stiftung Erinnerung, Verantwortung und Zukunft | Stiftung EVZ; Zwangsarbeiterstiftung |  | DEU:NGO | ngo |
Mo-Ibrahim-Stiftung | Mo Ibrahim Foundation |  | NGO | ngo |
Aga-Khan-Stiftung | Aga Khan Development Network | Aga Khan Development Network | NGO | ngo |
National Endowment for Democracy |  |  | USA:NGO | ngo |
National Democratic Institute |  |  | USA:NGO | ngo |
International Republican Institute |  |  | USA:NGO | ngo |
IFES |  | International Foundation for Electoral Systems | USA:NGO | ngo |
Asia Society |  |  | USA:NGO | ngo |
The Elders (Organisation) | The Elders; Ältestenrat The Elders | The Elders group | NGO | ngo |
Pugwash | Pugwash-Konferenz; Pugwash-Bewegung | Pugwash Conferences | NGO | ngo |
Trilaterale Kommission |  | Trilateral Commission | NGO | ngo |
Atlantik-Brücke | Atlantikbrücke | Atlantik-Bruecke | DEU:NGO | ngo |
Internationaler Skiverband |  | International Ski Federation | NGO | ngo |
World Athletics | Leichtathletik-Weltverband; IAAF | IAAF | NGO | ngo |
Internationales Paralympisches Komitee |  | International Paralympic Committee | NGO | ngo |
USADA | US-Anti-Doping-Agentur; Usada | US Anti-Doping Agency; U.S. Anti-Doping Agency | USA:NGO | ngo |
RUSADA | Rusada; Russische Anti-Doping-Agentur; russische Anti-Doping-Agentur | Russian Anti-Doping Agency | RUS:NGO | ngo |
NADA | Nationale Anti-Doping-Agentur |  | DEU:NGO | ngo |
German Football League | Deutsche Fußball Liga; Deutsche Fußball-Liga |  | DEU:NGO | ngo |
FIA (Motorsport) | Automobil-Weltverband; Motorsport-Weltverband | Fédération Internationale de l'Automobile | NGO | ngo |
Internationale Handelskammer |  | International Chamber of Commerce | NGO | ngo |
Weltärztebund |  |  | NGO | ngo |
Weltverband der Anwälte | International Bar Association |  | NGO | ngo |
International Swaps and Derivatives Association | ISDA | ISDA | NGO | ngo |
Internationale Bankenvereinigung | Institute of International Finance; Internationaler Bankenverband | Institute of International Finance | NGO | ngo |
World Nuclear Association | Welt-Nuklear-Verband |  | NGO | ngo |
Weltenergierat | World Energy Council | World Energy Council | NGO | ngo |
International Transport Workers' Federation | Internationale Transportarbeiter-Föderation; Internationale Transportarbeiterföderation |  | NGO | union |
IndustriALL | Industriall | IndustriALL Global Union | NGO | union |
Uni Global Union | UNI Global Union | UNI Global Union | NGO | union |
Public Services International |  |  | NGO | union |
Bildungsinternationale |  | Education International | NGO | union |
Internationaler Bund Freier Gewerkschaften | IBFG | International Confederation of Free Trade Unions; ICFTU | NGO | union |
Clean Clothes Campaign | Kampagne für Saubere Kleidung; Kampagne für saubere Kleidung |  | NGO | ngo |
Fairtrade International | TransFair; Transfair; Fairtrade Deutschland |  | NGO | ngo |
Forest Stewardship Council |  |  | NGO | ngo |
Marine Stewardship Council |  |  | NGO | ngo |
Slow Food |  |  | ITA:NGO | ngo |
Finance Watch |  |  | NGO | ngo |
Tax Justice Network | Netzwerk Steuergerechtigkeit |  | NGO | ngo |
Corporate Europe Observatory |  |  | NGO | ngo |
Statewatch |  |  | GBR:NGO | ngo |
Privacy International |  |  | GBR:NGO | ngo |
Noyb | noyb; NOYB | NOYB; noyb | AUT:NGO | ngo |
Cageprisoners | Menschenrechtsorganisation Reprieve | human rights group Reprieve | GBR:NGO | ngo |
Campaign for Nuclear Disarmament |  |  | GBR:NGO | ngo |
Migration Watch | MigrationWatch | MigrationWatch | GBR:NGO | ngo |
QAnon | QAnon-Bewegung; QAnon-Anhänger; @QAnon-Anhänger |  | USA:CVL | movement |
Moral Majority |  |  | USA:REL | movement |
Pulse of Europe |  |  | EUR:CVL | movement |
BDS movement | BDS-Bewegung; BDS-Kampagne; Boykottbewegung BDS |  | ISM | movement |
Golos |  |  | RUS:NGO | ngo |
Moskauer Helsinki-Gruppe | Moskauer Helsinkigruppe | Moscow Helsinki Group | RUS:NGO | ngo |
OVD-Info | OWD-Info |  | RUS:NGO | ngo |
Anti-Corruption Foundation | Antikorruptionsstiftung; Stiftung für Korruptionsbekämpfung; Stiftung zum Kampf gegen Korruption |  | RUS:OPP | ngo |
Wjasna | Viasna; Menschenrechtszentrum Wjasna | Viasna; Vyasna; Viasna Human Rights Centre | BLR:NGO | ngo |
Center for Civil Liberties | Zentrum für bürgerliche Freiheiten | Centre for Civil Liberties | UKR:NGO | ngo |
Adalah |  | Adalah legal center | ISR:NGO | ngo |
Schowrim Schtika |  |  | ISR:NGO | ngo |
Palästinensisches Zentrum für Menschenrechte |  |  | PSE:NGO | ngo |
Al-Haq |  |  | PSE:NGO | ngo |
Al-Mezan |  |  | PSE:NGO | ngo |
Palestinian Centre for Human Rights |  |  | PSE:NGO | ngo |
Palestinian Center for Human Rights |  |  | PSE:NGO | ngo |
Women of Zimbabwe Arise | Zimbabwe Lawyers for Human Rights | Zimbabwe Lawyers for Human Rights | ZWE:NGO | ngo |
Foro Penal |  |  | VEN:NGO | ngo |
Airwars |  |  | GBR:NGO | ngo |
Iraq Body Count |  |  | NGO | ngo |
ACLED | Acled | Armed Conflict Location and Event Data Project; Armed Conflict Location & Event Data Project | NGO | ngo |
SITE Intelligence Group | Site Intelligence Group; Beobachtungsplattform Site |  | USA:NGO | ngo |
Iran Human Rights (Name) | Iran Human Rights | Iran Human Rights group | NGO | ngo |
Hengaw |  |  | NGO | ngo |
HRANA | Human Rights Activists News Agency | Human Rights Activists News Agency | NGO | ngo |
Hong Kong Alliance | Hongkonger Allianz | Hong Kong Alliance in Support of Patriotic Democratic Movements of China | HKG:NGO | ngo |
China Labour Bulletin |  |  | NGO | ngo |
China Labor Watch |  |  | NGO | ngo |
International Campaign for Tibet | Internationale Kampagne für Tibet; Tibet Initiative Deutschland |  | NGO | ngo |
Assistance Association for Political Prisoners | AAPP |  | MMR:NGO | ngo |

# Think tanks and institutes
Chatham House | Royal Institute of International Affairs | Royal Institute of International Affairs | GBR:EDU | university |
IISS | Internationales Institut für Strategische Studien; Internationales Institut für strategische Studien; International Institute for Strategic Studies | International Institute for Strategic Studies | GBR:EDU | university |
RUSI | Rusi; Royal United Services Institute | Royal United Services Institute | GBR:EDU | university |
Adam Smith Institute |  |  | GBR:EDU | university |
Institute for Fiscal Studies |  |  | GBR:EDU | university |
Institute for Government |  |  | GBR:EDU | university |
Resolution Foundation |  |  | GBR:EDU | university |
Policy Exchange |  |  | GBR:EDU | university |
Institute for Strategic Dialogue |  |  | GBR:EDU | university |
Quilliam Foundation | Quilliam-Stiftung |  | GBR:EDU | university |
Capital Economics |  |  | GBR:BUS | company |
YouGov | Yougov |  | GBR:BUS | company |
Ipsos Mori | Ipsos MORI; Ipsos | Ipsos MORI; Ipsos | GBR:BUS | company |
Gallup | Gallup-Institut |  | USA:BUS | company |
Pew Research Center | Pew-Forschungszentrum; Pew Research Centre; Pew-Institut; Meinungsforschungsinstitut Pew | Pew Research Centre | USA:EDU | university |
CSIS (Washington) | Center for Strategic and International Studies; Centre for Strategic and International Studies | Center for Strategic and International Studies | USA:EDU | university |
Carnegie-Stiftung | Carnegie-Stiftung für Internationalen Frieden; Carnegie Endowment for International Peace; Carnegie Endowment | Carnegie Endowment; Carnegie Endowment for International Peace | USA:EDU | university |
Carnegie-Zentrum Moskau | Moskauer Carnegie-Zentrum; Carnegie-Zentrum in Moskau | Carnegie Moscow Center; Carnegie Moscow Centre | RUS:EDU | university |
German Marshall Fund | German Marshall Fund of the United States | German Marshall Fund of the United States | USA:EDU | university |
Atlantic Council |  |  | USA:EDU | university |
Hudson Institute |  |  | USA:EDU | university |
Hoover Institution |  |  | USA:EDU | university |
Woodrow Wilson Center | Wilson Center; Woodrow-Wilson-Zentrum | Wilson Center; Woodrow Wilson International Center for Scholars | USA:EDU | university |
Peterson Institute | Peterson Institute for International Economics; Peterson-Institut | Peterson Institute for International Economics | USA:EDU | university |
Center for American Progress |  |  | USA:EDU | university |
Institute for the Study of War | Institut für Kriegsstudien |  | USA:EDU | university |
US Institute of Peace | United States Institute of Peace; US-Friedensinstitut | U.S. Institute of Peace; United States Institute of Peace | USA:EDU | university |
Federation of American Scientists |  |  | USA:EDU | university |
Bulletin of the Atomic Scientists |  |  | USA:EDU | university |
Arms Control Association |  |  | USA:EDU | university |
Institute for Science and International Security |  |  | USA:EDU | university |
Nuclear Threat Initiative |  |  | USA:EDU | university |
Washington Institute for Near East Policy | Washington Institute |  | USA:EDU | university |
Foundation for Defense of Democracies |  |  | USA:EDU | university |
Eurasia Group |  |  | USA:BUS | company |
Stratfor |  |  | USA:BUS | company |
New America Foundation |  |  | USA:EDU | university |
Migration Policy Institute |  |  | USA:EDU | university |
38 North |  |  | USA:EDU | university |
Project for the New American Century |  |  | USA:EDU | university |
National Academy of Sciences | US-Akademie der Wissenschaften; Nationale Akademie der Wissenschaften der USA |  | USA:EDU | organ |
Smithsonian Institution |  |  | USA:EDU | organ |
IFRI | Ifri; Institut français des relations internationales | French Institute of International Relations; Institut Francais des Relations Internationales | FRA:EDU | university |
Institut Montaigne |  |  | FRA:EDU | university |
Clingendael | Clingendael-Institut | Clingendael Institute | NLD:EDU | university |
Egmont-Institut |  | Egmont Institute | BEL:EDU | university |
Elcano-Institut | Real Instituto Elcano | Elcano Royal Institute; Elcano Institute | ESP:EDU | university |
PRIO | Friedensforschungsinstitut Prio; Friedensforschungsinstitut Oslo | Peace Research Institute Oslo; Peace Research Institute in Oslo | NOR:EDU | university |
NUPI | Norwegisches Institut für Internationale Politik | Norwegian Institute of International Affairs | NOR:EDU | university |
Centre for Eastern Studies | Zentrum für Oststudien; OSW Warschau | OSW think tank | POL:EDU | university |
Valdai Club | Waldai-Klub; Waldai-Club; Waldai-Forum; Diskussionsklub Waldai | Valdai Discussion Club | RUS:EDU | ngo |
IMEMO | Imemo | Institute of World Economy and International Relations | RUS:EDU | university |
Russische Akademie der Wissenschaften | russische Akademie der Wissenschaften |  | RUS:EDU | organ |
Chinesische Akademie der Sozialwissenschaften | chinesische Akademie der Sozialwissenschaften | Chinese Academy of Social Sciences | CHN:EDU | university |
Chinesische Akademie der Wissenschaften | chinesische Akademie der Wissenschaften |  | CHN:EDU | university |
Konfuzius-Institut | Konfuzius-Institute | Confucius Institute; Confucius Institutes | CHN:EDU | organ |
British Council |  |  | GBR:EDU | organ |
Institut français | Institut Francais |  | FRA:EDU | organ |
Lowy Institute | Lowy-Institut |  | AUS:EDU | university |
Australian Strategic Policy Institute | ASPI |  | AUS:EDU | university |
Institute for Security Studies |  |  | ZAF:EDU | university |
Observer Research Foundation |  |  | IND:EDU | university |
INSS | Institut für Nationale Sicherheitsstudien | Institute for National Security Studies | ISR:EDU | university |
MERICS | Merics; Mercator Institut für Chinastudien; Mercator-Institut für China-Studien | Mercator Institute for China Studies | DEU:EDU | university |
HSFK | Hessische Stiftung Friedens- und Konfliktforschung; Leibniz-Institut für Friedens- und Konfliktforschung; PRIF | Peace Research Institute Frankfurt | DEU:EDU | university |
BICC | Internationales Konversionszentrum Bonn; Konversionszentrum BICC | Bonn International Center for Conversion; Bonn International Centre for Conflict Studies | DEU:EDU | university |
IFSH | Institut für Friedensforschung und Sicherheitspolitik | Institute for Peace Research and Security Policy | DEU:EDU | university |
GIGA-Institut | Giga-Institut; German Institute of Global and Area Studies | German Institute of Global and Area Studies; German Institute for Global and Area Studies | DEU:EDU | university |
Institut für Weltwirtschaft | IfW; Kieler Institut für Weltwirtschaft; IfW Kiel; Kiel Institut für Weltwirtschaft | Kiel Institute for the World Economy | DEU:EDU | university |
Halle Institute for Economic Research | Institut für Wirtschaftsforschung Halle; IWH Halle; Leibniz-Institut für Wirtschaftsforschung Halle |  | DEU:EDU | university |
RWI Leibniz Institute for Economic Research | Rheinisch-Westfälisches Institut für Wirtschaftsforschung; RWI Essen; RWI-Leibniz-Institut |  | DEU:EDU | university |
IMK (Institut) | Institut für Makroökonomie und Konjunkturforschung; Institut für Makroökonomie | Macroeconomic Policy Institute | DEU:EDU | university |
Centre for European Economic Research | Zentrum für Europäische Wirtschaftsforschung; ZEW Mannheim; Leibniz-Zentrum für Europäische Wirtschaftsforschung | ZEW Institute; Center for European Economic Research | DEU:EDU | university |
Institute for Employment Research | Institut für Arbeitsmarkt- und Berufsforschung |  | DEU:GOV | organ |
Institute for the Study of Labor | Institut zur Zukunft der Arbeit |  | DEU:EDU | university |
Potsdam Institute for Climate Impact Research | Potsdam-Institut für Klimafolgenforschung; Potsdamer Institut für Klimafolgenforschung; Potsdam-Institut |  | DEU:EDU | university |
Alfred-Wegener-Institut |  | Alfred Wegener Institute | DEU:EDU | university |
Wuppertal-Institut | Wuppertal Institut; Wuppertal Institut für Klima | Wuppertal Institute | DEU:EDU | university |
Öko-Institut | Öko-Institut Freiburg; Ökoinstitut | Oeko-Institut | DEU:EDU | university |
Agora Energiewende | Agora Verkehrswende |  | DEU:EDU | university |
Helmholtz-Gemeinschaft |  |  | DEU:EDU | university |
Helmholtz-Zentrum |  |  | DEU:EDU | university |
Leibniz-Gemeinschaft |  |  | DEU:EDU | university |
Helmholtz Association |  |  | DEU:EDU | university |
Leibniz Association |  |  | DEU:EDU | university |
Leopoldina | Nationale Akademie der Wissenschaften Leopoldina; Wissenschaftsakademie Leopoldina |  | DEU:EDU | organ |
Forschungszentrum Jülich |  |  | DEU:EDU | university |
Kernforschungszentrum Karlsruhe |  |  | DEU:EDU | university |
Forschungszentrum Karlsruhe |  |  | DEU:EDU | university |
Karlsruher Institut für Technologie |  |  | DEU:EDU | university |
Karlsruhe Institute of Technology |  |  | DEU:EDU | university |
Jülich Research Centre |  | Juelich Research Centre | DEU:EDU | university |
GSI Helmholtzzentrum | Gesellschaft für Schwerionenforschung |  | DEU:EDU | university |
Deutsches Institut für Menschenrechte |  | German Institute for Human Rights | DEU:NGO | ngo |
Institut für Zeitgeschichte | Institut für Zeitgeschichte in München | Institute of Contemporary History | DEU:EDU | university |
European Stability Initiative | Europäische Stabilitätsinitiative; Denkfabrik ESI |  | EUR:EDU | university |
Bundesakademie für Sicherheitspolitik | BAKS |  | DEU:MIL | organ |
Kriminologisches Forschungsinstitut Niedersachsen |  |  | DEU:EDU | university |
Emnid | TNS Emnid |  | DEU:BUS | company |
Emnid-Institut |  |  | DEU:BUS | company |
Kantar |  |  | DEU:BUS | company |
TNS Infratest |  |  | DEU:BUS | company |
Insa-Institut |  |  | DEU:BUS | company |
Meinungsforschungsinstitut Insa | INSA |  | DEU:BUS | company |
Civey |  |  | DEU:BUS | company |
GfK | Gesellschaft für Konsumforschung |  | DEU:BUS | company |
Institut für Höhere Studien |  | Institute for Advanced Studies in Vienna | AUT:EDU | university |
Wiener Institut für Internationale Wirtschaftsvergleiche | WIIW; wiiw | Vienna Institute for International Economic Studies | AUT:EDU | university |
Konjunkturforschungsstelle KOF | Konjunkturforschungsstelle der ETH; KOF-Institut |  | CHE:EDU | university |
Avenir Suisse |  |  | CHE:EDU | university |

# Universities
Harvard-Universität | Universität Harvard; Harvard University; Universität von Harvard; Harvard | Harvard University; Harvard | USA:EDU | university |
Yale-Universität | Universität Yale; Yale University | Yale University | USA:EDU | university |
Princeton-Universität | Universität Princeton; Princeton University | Princeton University | USA:EDU | university |
Columbia-Universität | Columbia University; Universität Columbia | Columbia University | USA:EDU | university |
Stanford-Universität | Stanford University; Universität Stanford | Stanford University | USA:EDU | university |
MIT (Universität) | Massachusetts Institute of Technology; Massachusetts-Institut für Technologie | Massachusetts Institute of Technology | USA:EDU | university |
Johns-Hopkins-Universität | Johns Hopkins University; Johns Hopkins Universität; Johns-Hopkins-University | Johns Hopkins University | USA:EDU | university |
Georgetown-Universität | Georgetown University | Georgetown University | USA:EDU | university |
Cornell-Universität | Cornell University | Cornell University | USA:EDU | university |
Universität von Kalifornien | University of California; UC Berkeley; Universität Berkeley; Universität von Kalifornien in Berkeley | University of California; UC Berkeley; UCLA | USA:EDU | university |
Universität von Pennsylvania | University of Pennsylvania | University of Pennsylvania | USA:EDU | university |
Universität von Chicago | University of Chicago; Universität Chicago | University of Chicago | USA:EDU | university |
Universität Oxford | Oxford-Universität; Oxford University; University of Oxford; Universität von Oxford | Oxford University; University of Oxford | GBR:EDU | university |
Universität Cambridge | Cambridge-Universität; Cambridge University; University of Cambridge; Universität von Cambridge | Cambridge University; University of Cambridge | GBR:EDU | university |
London School of Economics |  |  | GBR:EDU | university |
King's College London |  |  | GBR:EDU | university |
Imperial College | Imperial College London; Londoner Imperial College | Imperial College London | GBR:EDU | university |
Royal Society |  |  | GBR:EDU | organ |
Sorbonne | Universität Sorbonne; Sorbonne-Universität | Sorbonne University | FRA:EDU | university |
Sciences Po | Sciences-Po |  | FRA:EDU | university |
CNRS | Nationales Zentrum für wissenschaftliche Forschung | French National Centre for Scientific Research | FRA:EDU | organ |
Institut Pasteur | Pasteur-Institut | Pasteur Institute | FRA:EDU | organ |
Central European University | Zentraleuropäische Universität; Soros-Universität; Mitteleuropäische Universität |  | HUN:EDU | university |
Humboldt-Universität | Humboldt-Universität zu Berlin; HU Berlin; Humboldt-Uni | Humboldt University | DEU:EDU | university |
Freie Universität Berlin | FU Berlin; Freie Universität | Free University of Berlin; Free University Berlin; Freie Universitaet Berlin | DEU:EDU | university |
Technische Universität Berlin |  |  | DEU:EDU | university |
TU Berlin |  |  | DEU:EDU | university |
TU München |  |  | DEU:EDU | university |
Technische Universität München |  |  | DEU:EDU | university |
TU Dresden |  |  | DEU:EDU | university |
Technische Universität Dresden |  |  | DEU:EDU | university |
RWTH Aachen |  |  | DEU:EDU | university |
Technical University of Munich |  |  | DEU:EDU | university |
Technical University of Berlin |  |  | DEU:EDU | university |
Dresden University of Technology |  |  | DEU:EDU | university |
Ludwig-Maximilians-Universität | LMU München; Ludwig-Maximilians-Universität München | Ludwig Maximilian University; University of Munich | DEU:EDU | university |
Universität der Bundeswehr | Universität der Bundeswehr München | University of the Bundeswehr | DEU:EDU | university |
Hertie School | Hertie School of Governance | Hertie School of Governance | DEU:EDU | university |
ETH Zürich |  |  | CHE:EDU | university |
Eidgenössische Technische Hochschule |  |  | CHE:EDU | university |
ETH Lausanne |  |  | CHE:EDU | university |
EPFL |  |  | CHE:EDU | university |
ETH Zurich |  |  | CHE:EDU | university |
Swiss Federal Institute of Technology |  |  | CHE:EDU | university |
Hebräische Universität | Hebräische Universität Jerusalem; Hebrew University; Hebräische Universität in Jerusalem | Hebrew University; Hebrew University of Jerusalem | ISR:EDU | university |
Universität Tel Aviv | Universität von Tel Aviv | Tel Aviv University | ISR:EDU | university |
Universität Bir Zeit | Birzeit-Universität; Universität Birzeit; Bir-Zeit-Universität | Birzeit University; Bir Zeit University | PSE:EDU | university |
Amerikanische Universität Beirut | Amerikanische Universität in Beirut; American University of Beirut; Amerikanische Universität von Beirut | American University of Beirut | LBN:EDU | university |
Amerikanische Universität in Kairo | Amerikanische Universität Kairo | American University in Cairo | EGY:EDU | university |
Universität Kairo | Universität von Kairo |  | EGY:EDU | university |
Universität Teheran | Universität von Teheran | University of Tehran | IRN:EDU | university |
Bogazici-Universität | Bogaziçi-Universität; Boğaziçi-Universität; Bosporus-Universität | Bogazici University; Boğaziçi University; Bosphorus University | TUR:EDU | university |
Universität Peking |  | Peking University | CHN:EDU | university |
Tsinghua-Universität | Tsinghua University; Qinghua-Universität | Tsinghua University | CHN:EDU | university |
Jawaharlal-Nehru-Universität |  |  | IND:EDU | university |
UNAM | Nationale Autonome Universität von Mexiko | National Autonomous University of Mexico | MEX:EDU | university |
Lomonossow-Universität | Staatliche Universität Moskau; Lomonossow-Universität Moskau | Lomonosov University | RUS:EDU | university |
Higher School of Economics | Hochschule für Wirtschaft in Moskau; Moskauer Hochschule für Wirtschaft |  | RUS:EDU | university |
MGIMO |  | Moscow State Institute of International Relations | RUS:EDU | university |
Universität Jagiellonen | Jagiellonen-Universität; Jagiellonen-Universität Krakau | Jagiellonian University | POL:EDU | university |
Europa-Universität Viadrina | Viadrina | European University Viadrina; Viadrina European University | DEU:EDU | university |

# Unions
Gewerkschaft GMB |  |  | GBR:LAB | union |
Gewerkschaft Unite the Union |  |  | GBR:LAB | union |
GMB union |  |  | GBR:LAB | union |
RMT (Gewerkschaft) |  |  | GBR:LAB | union |
Aslef |  |  | GBR:LAB | union |
British Medical Association |  |  | GBR:LAB | union |
Royal College of Nursing |  |  | GBR:LAB | union |
National Union of Teachers |  |  | GBR:LAB | union |
National Education Union |  |  | GBR:LAB | union |
NASUWT |  |  | GBR:LAB | union |
Public and Commercial Services Union |  | PCS union; Public and Commercial Services union | GBR:LAB | union |
Fire Brigades Union |  |  | GBR:LAB | union |
Communication Workers Union |  |  | GBR:LAB | union |
SUD-Rail | Gewerkschaft SUD | Sud Rail | FRA:LAB | union |
CFTC |  |  | FRA:LAB | union |
CFE-CGC |  |  | FRA:LAB | union |
UNEF | Unef |  | FRA:LAB | union |
FNSEA |  |  | FRA:LAB | union |
Confédération paysanne |  | Confederation Paysanne; Confédération Paysanne | FRA:LAB | union |
Cgil |  |  | ITA:LAB | union |
FIOM | Metallgewerkschaft Fiom; Gewerkschaft Fiom | Fiom | ITA:LAB | union |
Cisl |  |  | ITA:LAB | union |
Confindustria |  |  | ITA:BUS | ngo |
Coldiretti |  |  | ITA:LAB | union |
UGT (Spanien) | Gewerkschaft UGT | UGT union | ESP:LAB | union |
Comisiones Obreras |  |  | ESP:LAB | union |
CCOO |  |  | ESP:LAB | union |
CEOE |  |  | ESP:BUS | ngo |
CGTP |  |  | PRT:LAB | union |
OPZZ |  |  | POL:LAB | union |
GSEE |  |  | GRC:LAB | union |
ADEDY | Adedy |  | GRC:LAB | union |
PAME (Gewerkschaft) | Gewerkschaft PAME; Gewerkschaft Pame; Kommunistische Gewerkschaft PAME | PAME union | GRC:LAB | union |
FNV (Gewerkschaft) |  |  | NLD:LAB | union |
FGTB | ABVV | ABVV | BEL:LAB | union |
Schwedischer Gewerkschaftsbund |  |  | SWE:LAB | union |
IF Metall |  |  | SWE:LAB | union |
Gewerkschaftsbund LO |  |  | SWE:LAB | union |
Swedish Trade Union Confederation |  |  | SWE:LAB | union |
Histadrut |  | Histadrut labor federation; Histadrut labour federation | ISR:LAB | union |
UGTT |  |  | TUN:LAB | union |
UGTA |  |  | DZA:LAB | union |
KESK |  |  | TUR:LAB | union |
Türk-Is |  |  | TUR:LAB | union |
Turk-Is |  |  | TUR:LAB | union |
Tüsiad |  |  | TUR:BUS | ngo |
TÜSIAD | TÜSİAD | TUSIAD; Tusiad | TUR:BUS | ngo |
Müsiad |  |  | TUR:BUS | ngo |
NUMSA | Numsa | Numsa | ZAF:LAB | union |
AMCU |  |  | ZAF:LAB | union |
Association of Mineworkers and Construction Union |  |  | ZAF:LAB | union |
Nigeria Labour Congress |  |  | NGA:LAB | union |
Gewerkschaftsverband NLC |  |  | NGA:LAB | union |
Nigerian Labour Congress |  |  | NGA:LAB | union |
PENGASSAN |  |  | NGA:LAB | union |
NUPENG |  |  | NGA:LAB | union |
Trade Union Congress of Nigeria |  |  | NGA:LAB | union |
Academic Staff Union of Universities |  |  | NGA:LAB | union |
ZCTU | Kongress der Gewerkschaften von Simbabwe | Zimbabwe Congress of Trade Unions | ZWE:LAB | union |
Trade Union Congress of Swaziland |  |  | SWZ:LAB | union |
KCTU |  |  | KOR:LAB | union |
Koreanischer Gewerkschaftsbund | koreanischer Gewerkschaftsbund |  | KOR:LAB | union |
Korean Confederation of Trade Unions |  |  | KOR:LAB | union |
Federation of Korean Trade Unions |  |  | KOR:LAB | union |
FKTU |  |  | KOR:LAB | union |
Rengo (Gewerkschaft) | Gewerkschaftsbund Rengo; Gewerkschaftsverband Rengo | Rengo | JPN:LAB | union |
Keidanren | Nippon Keidanren; Keidanren-Verband | Nippon Keidanren | JPN:BUS | ngo |
Allchinesischer Gewerkschaftsbund | Allchinesischer Gewerkschaftsverband | All-China Federation of Trade Unions | CHN:LAB | union |
Hong Kong Confederation of Trade Unions | Gewerkschaftsbund HKCTU |  | HKG:LAB | union |
CITU |  |  | IND:LAB | union |
All India Trade Union Congress |  |  | IND:LAB | union |
Centre of Indian Trade Unions |  |  | IND:LAB | union |
Bharatiya Mazdoor Sangh |  |  | IND:LAB | union |
Confederation of Indian Industry |  |  | IND:BUS | ngo |
FICCI |  |  | IND:BUS | ngo |
Federation of Indian Chambers of Commerce and Industry |  |  | IND:BUS | ngo |
Australischer Gewerkschaftsbund | ACTU | Australian Council of Trade Unions; ACTU | AUS:LAB | union |
Maritime Union of Australia |  |  | AUS:LAB | union |
Canadian Labour Congress |  |  | CAN:LAB | union |
Unifor |  |  | CAN:LAB | union |
Canadian Union of Public Employees |  |  | CAN:LAB | union |
Teamsters |  | International Brotherhood of Teamsters | USA:LAB | union |
SEIU |  | Service Employees International Union | USA:LAB | union |
United Steelworkers | Stahlarbeitergewerkschaft USW | United Steelworkers of America | USA:LAB | union |
AFSCME |  |  | USA:LAB | union |
American Federation of Teachers |  |  | USA:LAB | union |
National Education Association |  |  | USA:LAB | union |
United Mine Workers |  | United Mine Workers of America | USA:LAB | union |
UFCW |  |  | USA:LAB | union |
United Food and Commercial Workers |  |  | USA:LAB | union |
Writers Guild of America | Writers Guild; Drehbuchautoren-Gewerkschaft WGA; Autorengewerkschaft WGA | Writers Guild | USA:LAB | union |
SAG-AFTRA | Schauspielergewerkschaft SAG-Aftra; Screen Actors Guild | Screen Actors Guild | USA:LAB | union |
International Longshoremen's Association | Hafenarbeitergewerkschaft ILA | International Longshore and Warehouse Union | USA:LAB | union |
International Association of Machinists |  |  | USA:LAB | union |
Air Line Pilots Association |  |  | USA:LAB | union |
Association of Flight Attendants |  |  | USA:LAB | union |
Fraternal Order of Police |  |  | USA:LAB | union |
Police Benevolent Association |  |  | USA:LAB | union |
Gewerkschaftsverband CUT | Gewerkschaftsdachverband CUT; Central Única dos Trabalhadores; Gewerkschaftsbund CUT | Central Unica dos Trabalhadores; CUT union | BRA:LAB | union |
CGT (Argentinien) | Confederación General del Trabajo | General Confederation of Labor; Confederacion General del Trabajo | ARG:LAB | union |
COB (Bolivien) | Gewerkschaftsverband COB; Gewerkschaftsdachverband COB; Central Obrera Boliviana | Central Obrera Boliviana; Bolivian Workers Central | BOL:LAB | union |
Fedecámaras | Fedecamaras | Fedecamaras | VEN:BUS | ngo |
Unabhängige Gewerkschaften Russlands | FNPR; Föderation Unabhängiger Gewerkschaften Russlands; Föderation der Unabhängigen Gewerkschaften | Federation of Independent Trade Unions of Russia | RUS:LAB | union |
Confederation of British Industry | Unternehmerverband CBI |  | GBR:BUS | ngo |
Federation of Small Businesses |  |  | GBR:BUS | ngo |
British Chambers of Commerce |  |  | GBR:BUS | ngo |
Institute of Directors |  |  | GBR:BUS | ngo |
National Farmers' Union | Bauernverband NFU |  | GBR:BUS | ngo |
National Association of Manufacturers |  |  | USA:BUS | ngo |
Business Roundtable |  |  | USA:BUS | ngo |
National Federation of Independent Business |  |  | USA:BUS | ngo |
American Petroleum Institute |  |  | USA:BUS | ngo |
PhRMA |  |  | USA:BUS | ngo |
Pharmaceutical Research and Manufacturers of America |  |  | USA:BUS | ngo |
American Medical Association |  |  | USA:NGO | ngo |
American Bar Association |  |  | USA:NGO | ngo |
American Legion |  |  | USA:NGO | ngo |
Veterans of Foreign Wars |  |  | USA:NGO | ngo |
AARP |  |  | USA:NGO | ngo |
Sicherheitsverband der Luftfahrt |  |  | DEU:BUS | ngo |
Bundesverband der Deutschen Luftverkehrswirtschaft |  |  | DEU:BUS | ngo |
Bundesverband der Deutschen Fluggesellschaften |  |  | DEU:BUS | ngo |
Zentraler Immobilienausschuss |  |  | DEU:BUS | ngo |
Haus & Grund |  |  | DEU:BUS | ngo |
Haus und Grund |  |  | DEU:BUS | ngo |
Zentralverband des Deutschen Baugewerbes |  |  | DEU:BUS | ngo |
Hauptverband der Deutschen Bauindustrie |  |  | DEU:BUS | ngo |
Bauindustrieverband |  |  | DEU:BUS | ngo |
Bundesverband Erneuerbare Energie |  |  | DEU:BUS | ngo |
Bundesverband Windenergie |  |  | DEU:BUS | ngo |
Bundesverband Solarwirtschaft |  |  | DEU:BUS | ngo |
Verband kommunaler Unternehmen |  |  | DEU:BUS | ngo |
Wirtschaftsvereinigung Stahl |  |  | DEU:BUS | ngo |
Verband der Chemischen Industrie |  |  | DEU:BUS | ngo |
Verband Forschender Arzneimittelhersteller |  |  | DEU:BUS | ngo |
German Chemical Industry Association |  |  | DEU:BUS | ngo |
ZVEI | Zentralverband Elektrotechnik- und Elektronikindustrie |  | DEU:BUS | ngo |
Dehoga | DEHOGA; Deutscher Hotel- und Gaststättenverband |  | DEU:BUS | ngo |
DSGV |  |  | DEU:BUS | ngo |
Deutscher Sparkassen- und Giroverband | Sparkassen- und Giroverband |  | DEU:BUS | ngo |
Bundesverband der Deutschen Volksbanken und Raiffeisenbanken |  |  | DEU:BUS | ngo |
Die Deutsche Kreditwirtschaft | Deutsche Kreditwirtschaft |  | DEU:BUS | ngo |
Gesamtverband der Deutschen Versicherungswirtschaft |  |  | DEU:BUS | ngo |
PKV-Verband |  |  | DEU:BUS | ngo |
Verband der Privaten Krankenversicherung |  |  | DEU:BUS | ngo |
BDZV |  |  | DEU:BUS | ngo |
Bundesverband Deutscher Zeitungsverleger |  |  | DEU:BUS | ngo |
Bundesverband Digitalpublisher und Zeitungsverleger |  |  | DEU:BUS | ngo |
Verband Deutscher Zeitschriftenverleger |  |  | DEU:BUS | ngo |
Börsenverein des Deutschen Buchhandels | Börsenverein des deutschen Buchhandels |  | DEU:BUS | ngo |
Verband Die Familienunternehmer |  |  | DEU:BUS | ngo |
Stiftung Familienunternehmen |  |  | DEU:BUS | ngo |
Bundesverband mittelständische Wirtschaft |  |  | DEU:BUS | ngo |
BVMW |  |  | DEU:BUS | ngo |
Wirtschaftsrat der CDU |  |  | DEU:BUS | ngo |
CDU-Wirtschaftsrat |  |  | DEU:BUS | ngo |
Bundesverband der Deutschen Sicherheits- und Verteidigungsindustrie | BDSV |  | DEU:BUS | ngo |
Bundesverband Güterkraftverkehr Logistik und Entsorgung |  |  | DEU:BUS | ngo |
Bundesverband Güterkraftverkehr |  |  | DEU:BUS | ngo |
Pro Mobilität |  |  | DEU:BUS | ngo |
Allianz pro Schiene |  |  | DEU:BUS | ngo |
Bundesvereinigung der Deutschen Ernährungsindustrie |  |  | DEU:BUS | ngo |
Deutscher Raiffeisenverband |  |  | DEU:BUS | ngo |
Arbeitsgemeinschaft bäuerliche Landwirtschaft |  |  | DEU:BUS | ngo |
AbL |  |  | DEU:BUS | ngo |
Deutscher Pflegerat |  |  | DEU:BUS | ngo |
Kassenzahnärztliche Bundesvereinigung |  |  | DEU:BUS | ngo |
Bundesapothekerkammer |  |  | DEU:BUS | ngo |
ABDA |  |  | DEU:BUS | ngo |
Hausärzteverband | Deutscher Hausärzteverband |  | DEU:BUS | ngo |
Deutscher Apothekerverband |  |  | DEU:BUS | ngo |
NAV-Virchow-Bund |  |  | DEU:BUS | ngo |
Bundespsychotherapeutenkammer |  |  | DEU:BUS | ngo |
Virchowbund |  |  | DEU:BUS | ngo |
Deutsche Stiftung Patientenschutz | Stiftung Patientenschutz |  | DEU:NGO | ngo |
Deutsche Hospiz Stiftung |  |  | DEU:NGO | ngo |
Deutsche Stiftung Weltbevölkerung |  |  | DEU:NGO | ngo |
Deutscher Hochschulverband |  |  | DEU:LAB | union |
Verband Bildung und Erziehung |  |  | DEU:LAB | union |
Deutsche Angestellten-Gewerkschaft |  |  | DEU:LAB | union |
IG Medien |  |  | DEU:LAB | union |
IG Chemie |  |  | DEU:LAB | union |
Gewerkschaft HBV |  |  | DEU:LAB | union |
Christlicher Gewerkschaftsbund |  |  | DEU:LAB | union |
CGZP |  |  | DEU:LAB | union |
Christliche Gewerkschaft Metall |  |  | DEU:LAB | union |
DPVKOM |  |  | DEU:LAB | union |
Kommunikationsgewerkschaft DPV |  |  | DEU:LAB | union |
Deutsche Steuer-Gewerkschaft |  |  | DEU:LAB | union |
Bundespolizeigewerkschaft | DPolG Bundespolizeigewerkschaft |  | DEU:LAB | union |
Deutsche Steuergewerkschaft |  |  | DEU:LAB | union |
Swissmem |  |  | CHE:BUS | ngo |
Schweizerischer Arbeitgeberverband |  |  | CHE:BUS | ngo |
Schweizerischer Gewerbeverband |  |  | CHE:BUS | ngo |
Gewerbeverband SGV |  |  | CHE:BUS | ngo |
Travail Suisse |  |  | CHE:LAB | union |
Syna |  |  | CHE:LAB | union |
Gewerkschaft SEV |  |  | CHE:LAB | union |
Schweizer Bauernverband | Schweizerischer Bauernverband |  | CHE:BUS | ngo |
Younion | younion |  | AUT:LAB | union |
Metallergewerkschaft Pro-Ge |  |  | AUT:LAB | union |
Gewerkschaft GPA |  |  | AUT:LAB | union |
Gewerkschaft PRO-GE |  |  | AUT:LAB | union |
Gewerkschaft Bau-Holz |  |  | AUT:LAB | union |
Gewerkschaft der Gemeindebediensteten |  |  | AUT:LAB | union |

# Churches and religious bodies
Vatikanische Bischofskongregation |  |  | VAT:REL | church |
Päpstliche Kinderschutzkommission |  |  | VAT:REL | church |
Päpstliche Akademie für das Leben |  |  | VAT:REL | church |
Dikasterium für die Glaubenslehre |  |  | VAT:REL | church |
Glaubensbehörde des Vatikans |  |  | VAT:REL | church |
Vatikanisches Staatssekretariat |  |  | VAT:REL | church |
Pontifical Academy for Life |  |  | VAT:REL | church |
Pontifical Commission for the Protection of Minors |  |  | VAT:REL | church |
Dicastery for the Doctrine of the Faith |  |  | VAT:REL | church |
Vatican Secretariat of State |  |  | VAT:REL | church |
Vatican press office |  |  | VAT:REL | church |
Jesuitenorden | Gesellschaft Jesu; @Jesuit | Society of Jesus; @Jesuit | VAT:REL | church |
Legionäre Christi |  | Legion of Christ; Legionaries of Christ | VAT:REL | church |
Malteserorden | Souveräner Malteserorden; Souveräner Malteser-Ritterorden | Sovereign Military Order of Malta; Order of Malta; Knights of Malta | IGO:SMO | church |
US-Bischofskonferenz | Amerikanische Bischofskonferenz; Katholische Bischofskonferenz der USA; US-amerikanische Bischofskonferenz; amerikanische Bischofskonferenz | US Conference of Catholic Bishops; U.S. Conference of Catholic Bishops; United States Conference of Catholic Bishops | USA:REL | church |
Polnische Bischofskonferenz | polnische Bischofskonferenz; polnischer Episkopat; Katholische Kirche in Polen; Katholische Kirche Polens | Polish Episcopate; Polish Catholic Church | POL:REL | church |
Französische Bischofskonferenz | französische Bischofskonferenz | Conference of Bishops of France | FRA:REL | church |
Italienische Bischofskonferenz | italienische Bischofskonferenz |  | ITA:REL | church |
Spanische Bischofskonferenz | spanische Bischofskonferenz |  | ESP:REL | church |
Schweizer Bischofskonferenz | Schweizerische Bischofskonferenz |  | CHE:REL | church |
Philippinische Bischofskonferenz | philippinische Bischofskonferenz | Catholic Bishops Conference of the Philippines | PHL:REL | church |
Kongolesische Bischofskonferenz | kongolesische Bischofskonferenz; Cenco; CENCO; Nationale Bischofskonferenz des Kongo | CENCO; Congolese bishops' conference; National Episcopal Conference of Congo | COD:REL | church |
Nigerianische Bischofskonferenz | Christliche Vereinigung Nigerias; Christian Association of Nigeria | Christian Association of Nigeria | NGA:REL | church |
Venezolanische Bischofskonferenz | venezolanische Bischofskonferenz |  | VEN:REL | church |
Nicaraguanische Bischofskonferenz | nicaraguanische Bischofskonferenz; Bischofskonferenz Nicaraguas | Nicaraguan bishops' conference; Episcopal Conference of Nicaragua | NIC:REL | church |
Lateinamerikanischer Bischofsrat | CELAM; Celam | Latin American Episcopal Council; CELAM | NGO | church |
COMECE | Comece; EU-Bischofskommission; Kommission der Bischofskonferenzen der Europäischen Gemeinschaft |  | EUR:REL | church |
Konferenz Europäischer Kirchen | Gemeinschaft Evangelischer Kirchen in Europa | Conference of European Churches | NGO | church |
Reformierter Weltbund |  |  | NGO | church |
Weltgemeinschaft Reformierter Kirchen |  |  | NGO | church |
Baptistischer Weltbund |  |  | NGO | church |
Weltweite Evangelische Allianz |  |  | NGO | church |
Weltallianz der Evangelikalen |  |  | NGO | church |
Evangelische Weltallianz |  |  | NGO | church |
World Communion of Reformed Churches |  |  | NGO | church |
Baptist World Alliance |  |  | NGO | church |
World Evangelical Alliance |  |  | NGO | church |
Anglikanische Gemeinschaft | anglikanische Weltgemeinschaft; Anglikanische Weltgemeinschaft; anglikanische Kirchengemeinschaft; Anglikanische Kirchengemeinschaft | Anglican Communion | NGO | church |
Episkopalkirche | US-Episkopalkirche; Episkopalkirche der USA; Anglikanische Kirche der USA | Episcopal Church; Episcopal Church USA | USA:REL | church |
Church of Scotland | Kirche von Schottland |  | GBR:REL | church |
Church of Ireland |  |  | IRL:REL | church |
Kirche von Irland |  |  | IRL:REL | church |
Presbyterianische Kirche in Irland |  |  | IRL:REL | church |
Presbyterian Church in Ireland |  |  | IRL:REL | church |
Southern Baptist Convention | Südliche Baptisten; Südstaaten-Baptisten; @Südbaptist | Southern Baptists | USA:REL | church |
United Methodist Church | Evangelisch-methodistische Kirche; Vereinigte Methodistische Kirche |  | USA:REL | church |
Mormonenkirche | Mormonen; Kirche Jesu Christi der Heiligen der Letzten Tage; @Mormone, Mormonin | Mormon Church; Church of Jesus Christ of Latter-day Saints; @Mormon | USA:REL | church |
Nation of Islam |  |  | USA:REL | movement |
Vereinigungskirche | Moon-Sekte; Mun-Sekte; @Moonist | Unification Church | KOR:REL | church |
Shincheonji | Shincheonji-Kirche; Shincheonji-Sekte; Sekte Shincheonji | Shincheonji Church of Jesus | KOR:REL | church |
Soka Gakkai |  |  | JPN:REL | church |
Ökumenisches Patriarchat | Ökumenisches Patriarchat von Konstantinopel; Patriarchat von Konstantinopel | Ecumenical Patriarchate; Ecumenical Patriarchate of Constantinople; Patriarchate of Constantinople | TUR:REL | church |
Ukrainisch-orthodoxe Kirche | Orthodoxe Kirche der Ukraine; Orthodoxe Kirche in der Ukraine; Kiewer Patriarchat; Ukrainisch-orthodoxe Kirche des Moskauer Patriarchats; Ukrainische Autokephale Orthodoxe Kirche | Orthodox Church of Ukraine; Kiev Patriarchate; Kyiv Patriarchate | UKR:REL | church |
Ukrainische griechisch-katholische Kirche | griechisch-katholische Kirche der Ukraine; ukrainische griechisch-katholische Kirche | Ukrainian Greek Catholic Church | UKR:REL | church |
Georgisch-orthodoxe Kirche |  |  | GEO:REL | church |
Armenisch-apostolische Kirche |  |  | ARM:REL | church |
Bulgarisch-orthodoxe Kirche |  |  | BGR:REL | church |
Rumänisch-orthodoxe Kirche |  |  | ROU:REL | church |
Mazedonisch-orthodoxe Kirche |  |  | MKD:REL | church |
Montenegrinisch-orthodoxe Kirche |  |  | MNE:REL | church |
Zyprisch-orthodoxe Kirche | Orthodoxe Kirche von Zypern; Orthodoxe Kirche Zyperns | Church of Cyprus; Orthodox Church of Cyprus | CYP:REL | church |
Äthiopisch-orthodoxe Kirche |  | Ethiopian Orthodox Church | ETH:REL | church |
Syrisch-orthodoxe Kirche |  | Syriac Orthodox Church | SYR:REL | church |
Maronitische Kirche | maronitische Kirche; Maronitisches Patriarchat | Maronite Church; Maronite Patriarchate | LBN:REL | church |
Chaldäische Kirche | chaldäische Kirche; chaldäisch-katholische Kirche; Chaldäisch-katholische Kirche | Chaldean Catholic Church; Chaldean Church | IRQ:REL | church |
Israelisches Oberrabbinat | Großrabbinat; israelisches Oberrabbinat; Oberrabbinat Israels | Chief Rabbinate of Israel; Israeli Chief Rabbinate | ISR:REL | church |
Waqf-Behörde | islamische Waqf-Behörde; Wakf-Behörde; Jerusalemer Waqf; islamische Wakf-Behörde | Islamic Waqf; Jerusalem Waqf; Jerusalem Islamic Waqf | JOR:REL | church |
Oberster Islamrat im Libanon | Oberster Schiitischer Rat | Supreme Islamic Shia Council; Higher Shiite Council | LBN:REL | church |
Vereinigung muslimischer Gelehrter im Irak | Rat der islamischen Rechtsgelehrten; Vereinigung Muslimischer Gelehrter; Rat der Muslimgelehrten; Muslimischer Gelehrtenrat; Vereinigung der muslimischen Gelehrten; Sunnitischer Gelehrtenrat | Association of Muslim Scholars; Muslim Scholars Association; Muslim Clerics Association; Association of Muslim Clerics | IRQ:REL | church |
Internationale Union muslimischer Gelehrter | Weltunion muslimischer Gelehrter | International Union of Muslim Scholars | QAT:REL | church |
Nahdlatul Ulama | Nahdatul Ulama | Nahdatul Ulama | IDN:REL | movement |
Muhammadiyah |  |  | IDN:REL | movement |
Rat der Ulemas in Indonesien |  |  | IDN:REL | movement |
Indonesischer Ulema-Rat |  |  | IDN:REL | movement |
Indonesian Ulema Council |  |  | IDN:REL | movement |
Indonesian Council of Ulema |  |  | IDN:REL | movement |
Tablighi Jamaat | Tabligh-i Jamaat; Tablighi-Jamaat; Tablighi Dschamaat | Tablighi Jama'at | IND:REL | movement |
Darul Uloom Deoband | Deoband-Schule; Darul-Uloom Deoband | Darul Uloom | IND:REL | church |
All India Muslim Personal Law Board |  |  | IND:REL | ngo |
Hindu-Nationalisten der RSS |  |  | IND:REL | movement |
Vishwa Hindu Parishad |  |  | IND:REL | movement |
Welthindurat |  |  | IND:REL | movement |
Bajrang Dal |  |  | IND:REL | movement |
World Hindu Council |  |  | IND:REL | movement |
Buddhistische Bodu Bala Sena | Bodu Bala Sena | Bodu Bala Sena | LKA:REL | movement |
Ma Ba Tha | Buddhistische Bewegung Ma Ba Tha; 969-Bewegung | 969 movement | MMR:REL | movement |
Dreiselbst-Bewegung | Katholische Patriotische Vereinigung; Chinesische Katholisch-Patriotische Vereinigung; Patriotische Vereinigung Chinas; Patriotische Katholische Vereinigung | Chinese Patriotic Catholic Association; Catholic Patriotic Association; Three-Self Patriotic Movement | CHN:REL | church |
VELKD |  |  | DEU:REL | church |
Vereinigte Evangelisch-Lutherische Kirche Deutschlands |  |  | DEU:REL | church |
Nordkirche |  |  | DEU:REL | church |
Evangelisch-Lutherische Kirche in Norddeutschland |  |  | DEU:REL | church |
Evangelische Kirche im Rheinland |  |  | DEU:REL | church |
Evangelische Kirche Berlin-Brandenburg-schlesische Oberlausitz |  |  | DEU:REL | church |
Evangelische Kirche von Westfalen |  |  | DEU:REL | church |
Evangelische Kirche in Hessen und Nassau |  |  | DEU:REL | church |
Evangelisch-Lutherische Kirche in Bayern |  |  | DEU:REL | church |
Rat der EKD |  |  | DEU:REL | church |
EKD-Synode |  |  | DEU:REL | church |
Evangelische Kirche von Kurhessen-Waldeck |  |  | DEU:REL | church |
Erzbistum Köln |  |  | DEU:REL | church |
Erzbistum München |  |  | DEU:REL | church |
Erzbistum München und Freising |  |  | DEU:REL | church |
Bistum Limburg |  |  | DEU:REL | church |
Bistum Regensburg |  |  | DEU:REL | church |
Bistum Trier |  |  | DEU:REL | church |
Erzbistum Berlin |  |  | DEU:REL | church |
Erzbistum Hamburg |  |  | DEU:REL | church |
Erzbistum Freiburg |  |  | DEU:REL | church |
Erzbistum Paderborn |  |  | DEU:REL | church |
Bistum Münster |  |  | DEU:REL | church |
Bistum Essen |  |  | DEU:REL | church |
Bistum Hildesheim |  |  | DEU:REL | church |
Bistum Augsburg |  |  | DEU:REL | church |
Erzbistum Bamberg |  |  | DEU:REL | church |
Bistum Mainz |  |  | DEU:REL | church |
Bistum Würzburg |  |  | DEU:REL | church |
Bistum Osnabrück |  |  | DEU:REL | church |
Bistum Eichstätt |  |  | DEU:REL | church |
Archdiocese of Cologne |  |  | DEU:REL | church |
Archdiocese of Munich |  | Archdiocese of Munich and Freising | DEU:REL | church |
Erzdiözese Wien |  |  | AUT:REL | church |
Erzbistum Wien |  |  | AUT:REL | church |
Diözese St. Pölten |  |  | AUT:REL | church |
Diözese Linz |  |  | AUT:REL | church |
Erzdiözese Salzburg |  |  | AUT:REL | church |
Diözese Graz-Seckau |  |  | AUT:REL | church |
Archdiocese of Vienna |  |  | AUT:REL | church |
Wir sind Kirche | Kirchenvolksbewegung Wir sind Kirche; Reformbewegung Wir sind Kirche |  | DEU:REL | movement |
Kirchenvolksbewegung |  |  | DEU:REL | movement |
Maria 2.0 | Initiative Maria 2.0 |  | DEU:REL | movement |
We Are Church |  |  | DEU:REL | movement |
Deutscher Evangelischer Kirchentag | Evangelischer Kirchentag |  | DEU:REL | church |
Deutscher Koordinierungsrat |  |  | DEU:REL | church |
Deutsche Evangelische Allianz | Evangelische Allianz |  | DEU:REL | church |
Zentralwohlfahrtsstelle der Juden |  |  | DEU:REL | church |
Jüdische Gemeinde zu Berlin |  |  | DEU:REL | church |
Israelitische Kultusgemeinde München |  |  | DEU:REL | church |
Jüdische Gemeinde Berlin |  |  | DEU:REL | church |
Jüdische Gemeinde Frankfurt |  |  | DEU:REL | church |
Jüdische Gemeinde Düsseldorf |  |  | DEU:REL | church |
Union Progressiver Juden |  |  | DEU:REL | church |
Allgemeine Rabbinerkonferenz |  |  | DEU:REL | church |
Orthodoxe Rabbinerkonferenz |  |  | DEU:REL | church |
Jewish Community of Berlin |  |  | DEU:REL | church |
Alevitische Gemeinde Deutschland |  |  | DEU:REL | church |
Alevitische Gemeinde |  |  | DEU:REL | church |
AABF |  |  | DEU:REL | church |
Alevitische Gemeinde in Deutschland |  |  | DEU:REL | church |
VIKZ |  |  | DEU:REL | church |
Islamische Gemeinschaft in Deutschland |  |  | DEU:REL | church |
Islamisches Zentrum Hamburg |  |  | DEU:REL | church |
Liberal-Islamischer Bund |  |  | DEU:REL | church |
Muslimische Jugend in Deutschland |  |  | DEU:REL | church |
Türkische Gemeinde in Deutschland |  |  | DEU:REL | church |
Verband der Islamischen Kulturzentren |  |  | DEU:REL | church |
Alevi Community in Germany |  |  | DEU:REL | church |
Islamic Center Hamburg |  |  | DEU:REL | church |
Islamic Centre Hamburg |  |  | DEU:REL | church |
Evangelisch-reformierte Kirche Schweiz |  |  | CHE:REL | church |
Schweizerischer Evangelischer Kirchenbund |  |  | CHE:REL | church |
Schweizerischer Israelitischer Gemeindebund |  |  | CHE:REL | church |
Islamischer Zentralrat Schweiz |  |  | CHE:REL | church |
Islamischer Zentralrat |  |  | CHE:REL | church |
Islamic Central Council of Switzerland |  |  | CHE:REL | church |
Lutherische Kirche Schwedens | Kirche von Schweden | Church of Sweden | SWE:REL | church |

# News agencies
Nachrichtenagentur ANA |  | ANA-MPA | GRC:JRN | agency |
Nachrichtenagentur ANA-MPA |  |  | GRC:JRN | agency |
Athens News Agency |  |  | GRC:JRN | agency |
Lusa |  | Lusa news agency | PRT:JRN | agency |
Ritzau |  |  | DNK:JRN | agency |
TT (Agentur) |  | TT news agency | SWE:JRN | agency |
Nachrichtenagentur TT |  |  | SWE:JRN | agency |
STT (Agentur) | Nachrichtenagentur STT | STT news agency | FIN:JRN | agency |
ANP (Agentur) | Nachrichtenagentur ANP | ANP news agency | NLD:JRN | agency |
Mediafax |  |  | ROU:JRN | agency |
Agerpres |  |  | ROU:JRN | agency |
BTA (Agentur) | Nachrichtenagentur BTA | BTA news agency | BGR:JRN | agency |
Nachrichtenagentur Hina |  | HINA | HRV:JRN | agency |
STA (Agentur) | Nachrichtenagentur STA | STA news agency | SVN:JRN | agency |
Belta | BelTA | BelTA | BLR:JRN | agency |
Belapan |  | BelaPAN | BLR:JRN | agency |
Dogan Haber Ajansi |  |  | TUR:JRN | agency |
Nachrichtenagentur Dogan |  |  | TUR:JRN | agency |
Dogan news agency |  |  | TUR:JRN | agency |
Nachrichtenagentur Firat | kurdische Nachrichtenagentur Firat | Firat news agency | TUR:JRN | agency |
SPA (Agentur) | Nachrichtenagentur SPA |  | SAU:JRN | agency |
Saudi Press Agency |  |  | SAU:JRN | agency |
KUNA | Nachrichtenagentur Kuna |  | KWT:JRN | agency |
Kuwait News Agency |  |  | KWT:JRN | agency |
WAM (Agentur) | Nachrichtenagentur WAM | WAM news agency | ARE:JRN | agency |
Emirates News Agency |  |  | ARE:JRN | agency |
Qatar News Agency |  |  | QAT:JRN | agency |
Petra (Agentur) | Nachrichtenagentur Petra | Petra news agency | JOR:JRN | agency |
Nachrichtenagentur Wafa |  | WAFA; Wafa news agency | PSE:JRN | agency |
Nachrichtenagentur Maan |  | Maan news agency; Ma'an news agency | PSE:JRN | agency |
Saba (Agentur) | Nachrichtenagentur Saba | Saba news agency | YEM:JRN | agency |
Nachrichtenagentur Suna |  | SUNA news agency | SDN:JRN | agency |
APS (Agentur) |  | APS news agency | DZA:JRN | agency |
Algeria Press Service |  |  | DZA:JRN | agency |
TAP (Agentur) | Nachrichtenagentur TAP | TAP news agency | TUN:JRN | agency |
MAP (Agentur) | Nachrichtenagentur MAP | MAP news agency | MAR:JRN | agency |
Jana (Agentur) | Nachrichtenagentur Jana | JANA news agency | LBY:JRN | agency |
Nachrichtenagentur Lana |  |  | LBY:JRN | agency |
LANA news agency |  |  | LBY:JRN | agency |
Telam | Télam | Télam | ARG:JRN | agency |
Agência Brasil | Agencia Brasil | Agencia Brasil | BRA:JRN | agency |
Agência Estado |  | Agencia Estado | BRA:JRN | agency |
Notimex |  |  | MEX:JRN | agency |
ANI (Agentur) | Nachrichtenagentur ANI | ANI news agency | IND:JRN | agency |
Asian News International |  |  | IND:JRN | agency |
Indo-Asian News Service |  |  | IND:JRN | agency |
Nachrichtenagentur IANS |  |  | IND:JRN | agency |
Pajhwok |  | Pajhwok Afghan News | AFG:JRN | agency |
Padschwok |  |  | AFG:JRN | agency |
Nachrichtenagentur Antara |  | Antara news agency | IDN:JRN | agency |
Bernama |  |  | MYS:JRN | agency |
VNA (Agentur) | Nachrichtenagentur VNA |  | VNM:JRN | agency |
Vietnam News Agency |  |  | VNM:JRN | agency |
CNA (Agentur) | Nachrichtenagentur CNA |  | TWN:JRN | agency |
Central News Agency |  |  | TWN:JRN | agency |
China News Service |  |  | CHN:JRN | agency |
Zhongguo Xinwenshe |  |  | CHN:JRN | agency |
Volkszeitung (Peking) | Parteizeitung Volkszeitung |  | CHN:JRN | agency |
Volkszeitung in Peking |  |  | CHN:JRN | agency |
Montsame |  |  | MNG:JRN | agency |
Nachrichtenagentur Trend |  |  | AZE:JRN | agency |
Azertac |  |  | AZE:JRN | agency |
Trend news agency |  |  | AZE:JRN | agency |
Turan news agency |  |  | AZE:JRN | agency |
Armenpress |  |  | ARM:JRN | agency |
Rossija Segodnja |  |  | RUS:JRN | agency |
Rossiya Segodnya |  |  | RUS:JRN | agency |
Sportinformationsdienst |  |  | DEU:JRN | agency |
Sport-Informations-Dienst |  |  | DEU:JRN | agency |
Dow Jones-vwd | vwd |  | DEU:JRN | agency |
dpa-AFX |  |  | DEU:JRN | agency |
Dow Jones Deutschland |  |  | DEU:JRN | agency |
Nachrichtenagentur Kipa |  |  | CHE:JRN | agency |
AWP (Agentur) | Nachrichtenagentur AWP |  | CHE:JRN | agency |
Kathpress |  |  | AUT:JRN | agency |
Press Association |  |  | GBR:JRN | agency |
PA (Agentur) |  | PA Media | GBR:JRN | agency |
Nachrichtenagentur PA |  |  | GBR:JRN | agency |
Canadian Press (Name) | Canadian Press | Canadian Press news agency | CAN:JRN | agency |
NZPA |  |  | NZL:JRN | agency |
New Zealand Press Association |  |  | NZL:JRN | agency |
Australian Associated Press |  |  | AUS:JRN | agency |
Nachrichtenagentur AAP |  |  | AUS:JRN | agency |
Europa Press |  |  | ESP:JRN | agency |
Interfax-Ukraine |  |  | UKR:JRN | agency |
News Agency of Nigeria |  |  | NGA:JRN | agency |
Nachrichtenagentur NAN |  |  | NGA:JRN | agency |
Inter Press Service |  |  | NGO | agency |
IRIN news |  |  | NGO | agency |
The New Humanitarian |  |  | NGO | agency |

# Newspapers and broadcasters
Rossijskaja Gaseta |  |  | RUS:JRN | media |
Rossijskaja Gazeta |  |  | RUS:JRN | media |
Rossiyskaya Gazeta |  |  | RUS:JRN | media |
Iswestija |  |  | RUS:JRN | media |
Izvestia |  |  | RUS:JRN | media |
Izvestiya |  |  | RUS:JRN | media |
Komsomolskaja Prawda |  |  | RUS:JRN | media |
Komsomolskaya Pravda |  |  | RUS:JRN | media |
Prawda |  |  | RUS:JRN | media |
Pravda |  |  | RUS:JRN | media |
Nesawissimaja Gaseta |  |  | RUS:JRN | media |
Nesawisimaja Gaseta |  |  | RUS:JRN | media |
Nezavisimaya Gazeta |  |  | RUS:JRN | media |
Wedomosti |  |  | RUS:JRN | media |
Vedomosti |  |  | RUS:JRN | media |
Moskowski Komsomolez |  |  | RUS:JRN | media |
Moskovsky Komsomolets |  |  | RUS:JRN | media |
Moscow Times |  |  | RUS:JRN | media |
The Moscow Times |  |  | RUS:JRN | media |
Meduza |  |  | RUS:JRN | media |
Kanal Rossija |  |  | RUS:JRN | media |
Fernsehsender Rossija |  |  | RUS:JRN | media |
Staatssender Rossija |  |  | RUS:JRN | media |
Rossija 24 |  |  | RUS:JRN | media |
Rossija 1 |  |  | RUS:JRN | media |
Rossiya 24 |  |  | RUS:JRN | media |
Rossiya 1 |  |  | RUS:JRN | media |
NTV (Russland) |  | NTV channel | RUS:JRN | media |
Ukrajinska Prawda |  |  | UKR:JRN | media |
Ukrainska Prawda |  |  | UKR:JRN | media |
Ukrainska Pravda |  |  | UKR:JRN | media |
Ukrayinska Pravda |  |  | UKR:JRN | media |
Kyiv Independent |  |  | UKR:JRN | media |
Kyiv Post |  |  | UKR:JRN | media |
Kiew Post |  |  | UKR:JRN | media |
Suspilne |  |  | UKR:JRN | media |
Nexta |  |  | BLR:JRN | media |
Belsat |  |  | BLR:JRN | media |
Tut.by |  |  | BLR:JRN | media |
Polish state broadcaster TVP |  |  | POL:JRN | media |
Boulevardzeitung Fakt | Boulevardblatt Fakt | Fakt newspaper | POL:JRN | media |
Polityka |  |  | POL:JRN | media |
Népszabadság | Nepszabadsag | Nepszabadsag | HUN:JRN | media |
Klubradio | Klubrádió | Klubrádió | HUN:JRN | media |
Magyar Nemzet |  |  | HUN:JRN | media |
Index.hu |  |  | HUN:JRN | media |
Mladá fronta Dnes | Mlada Fronta Dnes | Mlada Fronta Dnes | CZE:JRN | media |
Lidove noviny | Lidové noviny | Lidove Noviny | CZE:JRN | media |
Hospodarske noviny |  |  | CZE:JRN | media |
Pravo |  |  | CZE:JRN | media |
Sme |  |  | SVK:JRN | media |
Politika |  |  | SRB:JRN | media |
Blic |  |  | SRB:JRN | media |
B92 | Radio B92 |  | SRB:JRN | media |
RTS (Serbien) | Staatsfernsehen RTS; Fernsehsender RTS |  | SRB:JRN | media |
Radio Television of Serbia |  |  | SRB:JRN | media |
Jutarnji list |  | Jutarnji List | HRV:JRN | media |
Vecernji list |  | Vecernji List | HRV:JRN | media |
HRT (Kroatien) | Staatsfernsehen HRT |  | HRV:JRN | media |
Feral Tribune |  |  | HRV:JRN | media |
Oslobodjenje |  |  | BIH:JRN | media |
Oslobođenje |  |  | BIH:JRN | media |
Dnevni avaz |  | Dnevni Avaz | BIH:JRN | media |
Delo |  |  | SVN:JRN | media |
Koha Ditore |  |  | KOS:JRN | media |
Eleftherotypia |  |  | GRC:JRN | media |
To Vima |  |  | GRC:JRN | media |
Le Parisien |  |  | FRA:JRN | media |
L'Humanité |  | L'Humanite | FRA:JRN | media |
Les Échos | Les Echos | Les Echos | FRA:JRN | media |
La Croix |  |  | FRA:JRN | media |
Le Point |  |  | FRA:JRN | media |
L'Express |  |  | FRA:JRN | media |
Nouvel Observateur | Le Nouvel Observateur |  | FRA:JRN | media |
L’Obs |  |  | FRA:JRN | media |
Paris Match |  |  | FRA:JRN | media |
Journal du Dimanche | Le Journal du Dimanche |  | FRA:JRN | media |
BFMTV |  |  | FRA:JRN | media |
BFM TV | BFM-TV | BFM-TV | FRA:JRN | media |
France Inter |  |  | FRA:JRN | media |
France 2 |  | France 2 television | FRA:JRN | media |
France Télévisions |  |  | FRA:JRN | media |
France 3 |  |  | FRA:JRN | media |
Fernsehsender Arte |  | Arte television | FRA:JRN | media |
Ouest-France |  |  | FRA:JRN | media |
Il Sole 24 Ore |  |  | ITA:JRN | media |
Il Messaggero |  |  | ITA:JRN | media |
Il Fatto Quotidiano |  |  | ITA:JRN | media |
Il Manifesto |  |  | ITA:JRN | media |
L'Unità |  | L'Unita | ITA:JRN | media |
L'Espresso |  |  | ITA:JRN | media |
Libero (Zeitung) | Zeitung Libero | Libero newspaper | ITA:JRN | media |
Il Foglio |  |  | ITA:JRN | media |
Sky TG24 |  |  | ITA:JRN | media |
Cadena SER | Cadena Ser | Cadena Ser radio | ESP:JRN | media |
El Periódico | El Periodico | El Periodico | ESP:JRN | media |
La Razón | La Razon | La Razon | ESP:JRN | media |
RTVE |  |  | ESP:JRN | media |
Onda Cero |  |  | ESP:JRN | media |
Egin |  |  | ESP:JRN | media |
Gara (Zeitung) | Zeitung Gara | Gara newspaper | ESP:JRN | media |
Zeitung Público | Zeitung Publico | Publico newspaper | PRT:JRN | media |
Diário de Notícias | Diario de Noticias | Diario de Noticias | PRT:JRN | media |
Jornal de Notícias |  |  | PRT:JRN | media |
Correio da Manhã |  | Correio da Manha | PRT:JRN | media |
NOS (Sender) | Rundfunksender NOS; Nachrichtensender NOS; Sender NOS | NOS broadcaster | NLD:JRN | media |
Dutch broadcaster NOS |  |  | NLD:JRN | media |
Trouw |  |  | NLD:JRN | media |
Algemeen Dagblad |  |  | NLD:JRN | media |
Het Parool |  |  | NLD:JRN | media |
De Tijd |  |  | BEL:JRN | media |
Het Laatste Nieuws |  |  | BEL:JRN | media |
Het Nieuwsblad |  |  | BEL:JRN | media |
La Libre Belgique |  |  | BEL:JRN | media |
La Dernière Heure |  |  | BEL:JRN | media |
L’Echo |  |  | BEL:JRN | media |
Luxemburger Wort |  |  | LUX:JRN | media |
Irish Times |  |  | IRL:JRN | media |
The Irish Times |  |  | IRL:JRN | media |
Irish Examiner |  |  | IRL:JRN | media |
RTÉ |  |  | IRL:JRN | media |
britische Boulevardzeitung Sun |  |  | GBR:JRN | media |
Zeitung Sun |  |  | GBR:JRN | media |
Sun tabloid |  |  | GBR:JRN | media |
Sun on Sunday |  |  | GBR:JRN | media |
ITV News |  |  | GBR:JRN | media |
Channel 4 |  | Channel 4 News | GBR:JRN | media |
Channel Four |  |  | GBR:JRN | media |
Daily Express |  |  | GBR:JRN | media |
Sunday Express |  |  | GBR:JRN | media |
Evening Standard | London Evening Standard |  | GBR:JRN | media |
New Statesman |  |  | GBR:JRN | media |
Spectator (Magazin) | Magazin Spectator; Magazin The Spectator | Spectator magazine | GBR:JRN | media |
Morning Star |  |  | GBR:JRN | media |
Jane's Defence Weekly |  |  | GBR:JRN | media |
Middle East Eye |  |  | GBR:JRN | media |
Al-Hayat |  |  | GBR:JRN | media |
Asharq al-Awsat |  | Asharq Al-Awsat | GBR:JRN | media |
Al-Quds al-Arabi |  |  | GBR:JRN | media |
Aschark al-Ausat |  |  | GBR:JRN | media |
Berlingske |  | Berlingske Tidende | DNK:JRN | media |
Ekstra Bladet |  |  | DNK:JRN | media |
Danmarks Radio |  |  | DNK:JRN | media |
TV2 Dänemark |  |  | DNK:JRN | media |
Zeitung Politiken |  |  | DNK:JRN | media |
Dagbladet |  |  | NOR:JRN | media |
Dagens Naeringsliv |  |  | NOR:JRN | media |
TV2 Norwegen |  |  | NOR:JRN | media |
Sveriges Television |  |  | SWE:JRN | media |
Sveriges Radio |  |  | SWE:JRN | media |
Göteborgs-Posten |  |  | SWE:JRN | media |
Sydsvenskan |  |  | SWE:JRN | media |
Dagens Industri |  |  | SWE:JRN | media |
Sydsvenska Dagbladet |  |  | SWE:JRN | media |
Helsingin Sanomat |  |  | FIN:JRN | media |
Hufvudstadsbladet |  |  | FIN:JRN | media |
Ilta-Sanomat |  |  | FIN:JRN | media |
Iltalehti |  |  | FIN:JRN | media |
Yle |  |  | FIN:JRN | media |
RÚV |  |  | ISL:JRN | media |
Morgunbladid |  |  | ISL:JRN | media |
Morgunblaðið |  |  | ISL:JRN | media |
Postimees |  |  | EST:JRN | media |
Eesti Päevaleht |  |  | EST:JRN | media |
Eesti Paevaleht |  |  | EST:JRN | media |
Diena |  |  | LVA:JRN | media |
Lietuvos Rytas |  |  | LTU:JRN | media |
Adevarul | Adevărul |  | ROU:JRN | media |
Romania libera |  | Romania Libera | ROU:JRN | media |
Evenimentul Zilei |  |  | ROU:JRN | media |
Realitatea TV |  |  | ROU:JRN | media |
Dnevnik (Bulgarien) | Zeitung Dnevnik |  | BGR:JRN | media |
Zeitung Trud |  |  | BGR:JRN | media |
Zeitung Sega |  |  | BGR:JRN | media |
Zeitung Kapital |  |  | BGR:JRN | media |
Zeitung Standart |  |  | BGR:JRN | media |
Trud newspaper |  |  | BGR:JRN | media |
Times of Malta |  |  | MLT:JRN | media |
Malta Independent |  |  | MLT:JRN | media |
MaltaToday |  |  | MLT:JRN | media |
Zeitung Politis |  | Politis newspaper | CYP:JRN | media |
Phileleftheros |  |  | CYP:JRN | media |
Cyprus Mail |  |  | CYP:JRN | media |
Sabah (Zeitung) | Daily Sabah; Zeitung Sabah | Sabah newspaper | TUR:JRN | media |
Zaman (Türkei) | Todays Zaman |  | TUR:JRN | media |
Yeni Safak | Yeni Şafak |  | TUR:JRN | media |
Sözcü |  |  | TUR:JRN | media |
Özgür Gündem |  |  | TUR:JRN | media |
Habertürk |  |  | TUR:JRN | media |
Zeitung Taraf |  |  | TUR:JRN | media |
Zeitung Aksam |  |  | TUR:JRN | media |
Zeitung Birgün |  |  | TUR:JRN | media |
Zeitung Radikal |  |  | TUR:JRN | media |
Ozgur Gundem |  |  | TUR:JRN | media |
Haberturk |  |  | TUR:JRN | media |
Taraf newspaper |  |  | TUR:JRN | media |
Radikal newspaper |  |  | TUR:JRN | media |
TRT World |  |  | TUR:JRN | media |
Israel Hayom |  |  | ISR:JRN | media |
Israel Hajom |  |  | ISR:JRN | media |
Jedi'ot Acharonot | Jediot Acharonot |  | ISR:JRN | media |
ynet | Ynet | Ynet | ISR:JRN | media |
The Times of Israel |  |  | ISR:JRN | media |
israelisches Fernsehen Kanal 2 |  |  | ISR:JRN | media |
Kan (Sender) | Rundfunksender Kan; Sender Kan | Kan broadcaster | ISR:JRN | media |
Channel 12 (Israel) | Sender Channel 12 |  | ISR:JRN | media |
Israelischer Rundfunk |  |  | ISR:JRN | media |
Israel Radio |  |  | ISR:JRN | media |
Israeli Army Radio |  |  | ISR:JRN | media |
Al-Aksa-TV |  |  | PSE:JRN | media |
Al-Aksa-Fernsehen |  |  | PSE:JRN | media |
Al-Aqsa TV |  |  | PSE:JRN | media |
Al-Quds-Zeitung |  |  | PSE:JRN | media |
Hamas-Sender Al-Aksa |  |  | PSE:JRN | media |
Zeitung Al-Quds |  |  | PSE:JRN | media |
Zeitung Al-Ajjam |  |  | PSE:JRN | media |
Al-Quds newspaper |  |  | PSE:JRN | media |
Al-Ayyam newspaper |  |  | PSE:JRN | media |
An-Nahar |  |  | LBN:JRN | media |
Al-Akhbar (Zeitung) | Zeitung Al-Akhbar | Al-Akhbar newspaper | LBN:JRN | media |
L'Orient-Le Jour |  |  | LBN:JRN | media |
As-Safir |  |  | LBN:JRN | media |
Al-Mayadeen |  | Al Mayadeen | LBN:JRN | media |
Al-Majadin |  |  | LBN:JRN | media |
Al-Irakija |  |  | IRQ:JRN | media |
Al-Iraqiya |  |  | IRQ:JRN | media |
Rudaw |  |  | IRQ:JRN | media |
Iraqiya television |  |  | IRQ:JRN | media |
Keyhan |  |  | IRN:JRN | media |
Zeitung Kayhan |  | Kayhan newspaper | IRN:JRN | media |
Zeitung Etemad |  |  | IRN:JRN | media |
Zeitung Shargh |  |  | IRN:JRN | media |
Zeitung Schargh |  |  | IRN:JRN | media |
Zeitung Dschomhuri-je Eslami |  |  | IRN:JRN | media |
Shargh newspaper |  |  | IRN:JRN | media |
Etemad newspaper |  |  | IRN:JRN | media |
Al-Alam |  | Al-Alam TV | IRN:JRN | media |
Khabar-TV |  |  | IRN:JRN | media |
Irib | IRIB | IRIB | IRN:JRN | media |
Iran International |  |  | GBR:JRN | media |
BBC Persian |  |  | GBR:JRN | media |
Arab News |  |  | SAU:JRN | media |
Okaz |  |  | SAU:JRN | media |
Zeitung Okas |  |  | SAU:JRN | media |
Zeitung Al-Watan |  |  | SAU:JRN | media |
The National (Emirate) | Zeitung The National |  | ARE:JRN | media |
Gulf News |  |  | ARE:JRN | media |
Khaleej Times |  |  | ARE:JRN | media |
Sky News Arabia |  |  | ARE:JRN | media |
Al-Hurra |  |  | USA:JRN | media |
Alhurra |  |  | USA:JRN | media |
Al-Masri al-Jaum |  |  | EGY:JRN | media |
Al-Masry al-Youm |  | Al-Masry Al-Youm | EGY:JRN | media |
Nil-TV |  |  | EGY:JRN | media |
Mada Masr |  |  | EGY:JRN | media |
Al-Gumhurija |  |  | EGY:JRN | media |
Zeitung Al-Shorouk |  |  | EGY:JRN | media |
Nile TV |  |  | EGY:JRN | media |
El Watan |  |  | DZA:JRN | media |
El Khabar |  |  | DZA:JRN | media |
Echorouk |  |  | DZA:JRN | media |
Ennahar |  | Ennahar TV | DZA:JRN | media |
Express Tribune |  |  | PAK:JRN | media |
Dunya TV |  |  | PAK:JRN | media |
ARY News |  |  | PAK:JRN | media |
Fernsehsender Geo TV |  |  | PAK:JRN | media |
Sender Geo |  |  | PAK:JRN | media |
Dunya News |  |  | PAK:JRN | media |
Tolo News |  |  | AFG:JRN | media |
Tolonews |  | TOLOnews | AFG:JRN | media |
Tolo TV |  |  | AFG:JRN | media |
Fernsehsender Tolo |  |  | AFG:JRN | media |
Khaama Press |  |  | AFG:JRN | media |
Sender Tolo |  |  | AFG:JRN | media |
Indian Express |  |  | IND:JRN | media |
Deccan Herald |  |  | IND:JRN | media |
Economic Times |  |  | IND:JRN | media |
Republic TV |  |  | IND:JRN | media |
CNN-IBN |  |  | IND:JRN | media |
Zee News |  |  | IND:JRN | media |
Tehelka |  |  | IND:JRN | media |
Zeitung The Hindu |  |  | IND:JRN | media |
Zeitung Times of India |  |  | IND:JRN | media |
The Indian Express |  |  | IND:JRN | media |
Prothom Alo |  |  | BGD:JRN | media |
Dhaka Tribune |  |  | BGD:JRN | media |
Sunday Leader |  |  | LKA:JRN | media |
Tamilnet | TamilNet | TamilNet | LKA:JRN | media |
Kathmandu Post |  |  | NPL:JRN | media |
Himalayan Times |  |  | NPL:JRN | media |
Irrawaddy (Magazin) | Magazin Irrawaddy; Zeitschrift Irrawaddy | Irrawaddy magazine | MMR:JRN | media |
Democratic Voice of Burma |  |  | MMR:JRN | media |
New Light of Myanmar |  |  | MMR:JRN | media |
Mizzima |  |  | MMR:JRN | media |
Myanmar Times |  |  | MMR:JRN | media |
Global New Light of Myanmar |  |  | MMR:JRN | media |
Phnom Penh Post |  |  | KHM:JRN | media |
Cambodia Daily |  |  | KHM:JRN | media |
Tuoi Tre |  |  | VNM:JRN | media |
Nhan Dan |  |  | VNM:JRN | media |
VnExpress |  |  | VNM:JRN | media |
Thanh Nien |  |  | VNM:JRN | media |
Straits Times | The Straits Times |  | SGP:JRN | media |
Channel NewsAsia |  |  | SGP:JRN | media |
Channel News Asia |  |  | SGP:JRN | media |
New Straits Times |  |  | MYS:JRN | media |
Malaysiakini |  |  | MYS:JRN | media |
Jakarta Post |  |  | IDN:JRN | media |
Kompas (Zeitung) | Zeitung Kompas | Kompas newspaper | IDN:JRN | media |
Tempo (Magazin) | Magazin Tempo | Tempo magazine | IDN:JRN | media |
The Jakarta Post |  |  | IDN:JRN | media |
Rappler |  |  | PHL:JRN | media |
ABS-CBN |  |  | PHL:JRN | media |
Philippine Daily Inquirer |  |  | PHL:JRN | media |
GMA News |  |  | PHL:JRN | media |
Manila Times |  |  | PHL:JRN | media |
Philippine Star |  |  | PHL:JRN | media |
Thai PBS |  |  | THA:JRN | media |
Thai Rath |  |  | THA:JRN | media |
Ming Pao |  |  | HKG:JRN | media |
Stand News |  |  | HKG:JRN | media |
RTHK |  |  | HKG:JRN | media |
Hong Kong Free Press |  |  | HKG:JRN | media |
Caixin |  |  | CHN:JRN | media |
Southern Weekly |  |  | CHN:JRN | media |
Südliches Wochenende |  |  | CHN:JRN | media |
Beijing News |  |  | CHN:JRN | media |
Jiefangjun Bao |  |  | CHN:JRN | media |
Guangming Daily |  |  | CHN:JRN | media |
China Youth Daily |  |  | CHN:JRN | media |
Southern Weekend |  |  | CHN:JRN | media |
PLA Daily |  |  | CHN:JRN | media |
Taipei Times |  |  | TWN:JRN | media |
Liberty Times |  |  | TWN:JRN | media |
Mainichi Shimbun |  |  | JPN:JRN | media |
Mainichi |  |  | JPN:JRN | media |
Sankei Shimbun |  |  | JPN:JRN | media |
Japan Times |  |  | JPN:JRN | media |
Zeitung Sankei |  |  | JPN:JRN | media |
Zeitung Asahi Shimbun |  |  | JPN:JRN | media |
Zeitung Yomiuri Shimbun |  |  | JPN:JRN | media |
The Japan Times |  |  | JPN:JRN | media |
Asahi newspaper |  |  | JPN:JRN | media |
Yomiuri newspaper |  |  | JPN:JRN | media |
Nikkei (Zeitung) | Wirtschaftszeitung Nikkei; Zeitung Nikkei | Nikkei newspaper; Nikkei business daily; Nikkei Asia; Nikkei Asian Review | JPN:JRN | media |
Nihon Keizai Shimbun |  |  | JPN:JRN | media |
Chosun Ilbo |  |  | KOR:JRN | media |
Joongang Ilbo | JoongAng Ilbo | JoongAng Ilbo | KOR:JRN | media |
Dong-A Ilbo |  |  | KOR:JRN | media |
Hankyoreh |  |  | KOR:JRN | media |
Korea Herald |  |  | KOR:JRN | media |
Korea Times |  |  | KOR:JRN | media |
KBS (Sender) | Fernsehsender KBS; Rundfunksender KBS; Sender KBS |  | KOR:JRN | media |
Fernsehsender YTN |  |  | KOR:JRN | media |
Daily NK |  |  | KOR:JRN | media |
NK News |  |  | KOR:JRN | media |
Sender YTN |  |  | KOR:JRN | media |
Australian (Zeitung) | Zeitung Australian; Zeitung The Australian |  | AUS:JRN | media |
Sky News Australia |  |  | AUS:JRN | media |
Melbourner Zeitung The Age | Zeitung The Age |  | AUS:JRN | media |
Zeitung Sydney Morning Herald |  |  | AUS:JRN | media |
New Zealand Herald |  |  | NZL:JRN | media |
Radio New Zealand |  |  | NZL:JRN | media |
Fiji Times |  |  | FJI:JRN | media |
Mail & Guardian |  |  | ZAF:JRN | media |
Mail and Guardian |  |  | ZAF:JRN | media |
Sowetan |  |  | ZAF:JRN | media |
City Press |  |  | ZAF:JRN | media |
Daily Maverick |  |  | ZAF:JRN | media |
SABC |  |  | ZAF:JRN | media |
News24 |  |  | ZAF:JRN | media |
South African Broadcasting Corporation |  |  | ZAF:JRN | media |
Zimbabwe Herald |  |  | ZWE:JRN | media |
Staatszeitung Herald |  |  | ZWE:JRN | media |
Zimbabwe Independent |  |  | ZWE:JRN | media |
staatliche Zeitung The Herald |  |  | ZWE:JRN | media |
state-owned Herald |  |  | ZWE:JRN | media |
Zimbabwe Broadcasting Corporation |  |  | ZWE:JRN | media |
Daily Nation |  |  | KEN:JRN | media |
Nation Media Group |  |  | KEN:JRN | media |
The East African |  |  | KEN:JRN | media |
NTV Kenya |  |  | KEN:JRN | media |
Citizen TV |  |  | KEN:JRN | media |
East African Standard |  |  | KEN:JRN | media |
Daily Monitor |  |  | UGA:JRN | media |
New Vision |  |  | UGA:JRN | media |
Vanguard (Nigeria) | Zeitung Vanguard | Vanguard newspaper | NGA:JRN | media |
ThisDay |  |  | NGA:JRN | media |
Premium Times |  |  | NGA:JRN | media |
Daily Trust |  |  | NGA:JRN | media |
Channels TV |  |  | NGA:JRN | media |
Sahara Reporters |  |  | NGA:JRN | media |
Zeitung Punch |  |  | NGA:JRN | media |
Zeitung This Day |  |  | NGA:JRN | media |
Channels Television |  |  | NGA:JRN | media |
Punch newspaper |  |  | NGA:JRN | media |
Joy FM |  |  | GHA:JRN | media |
Radio Shabelle |  |  | SOM:JRN | media |
Radiosender Shabelle |  |  | SOM:JRN | media |
Shabelle Media Network |  |  | SOM:JRN | media |
Radio Garowe |  |  | SOM:JRN | media |
Garowe Online |  |  | SOM:JRN | media |
Sudan Tribune |  |  | SDN:JRN | media |
Radio Dabanga |  |  | SDN:JRN | media |
Radio Miraya |  |  | SSD:JRN | media |
Eye Radio |  |  | SSD:JRN | media |
Addis Standard |  |  | ETH:JRN | media |
Fana (Sender) | Sender Fana | Fana Broadcasting | ETH:JRN | media |
Ethiopian News Agency |  |  | ETH:JRN | media |
Radio Okapi |  |  | COD:JRN | media |
Radiosender Okapi |  |  | COD:JRN | media |
Radio Mille Collines |  |  | RWA:JRN | media |
Radio-Télévision Libre des Mille Collines |  |  | RWA:JRN | media |
Sender RTLM |  |  | RWA:JRN | media |
RTLM |  |  | RWA:JRN | media |
Jeune Afrique |  |  | FRA:JRN | media |
National Post |  |  | CAN:JRN | media |
Le Devoir |  |  | CAN:JRN | media |
Radio-Canada |  |  | CAN:JRN | media |
CTV (Kanada) |  | CTV News | CAN:JRN | media |
Zeitung Toronto Star |  |  | CAN:JRN | media |
Reforma (Zeitung) | Zeitung Reforma | Reforma newspaper | MEX:JRN | media |
La Jornada |  |  | MEX:JRN | media |
Milenio |  |  | MEX:JRN | media |
Televisa |  |  | MEX:JRN | media |
Proceso (Magazin) | Magazin Proceso | Proceso magazine | MEX:JRN | media |
El Tiempo |  |  | COL:JRN | media |
El Espectador |  |  | COL:JRN | media |
Caracol (Sender) | Radiosender Caracol; Sender Caracol | Caracol Radio | COL:JRN | media |
RCN (Kolumbien) | Sender RCN |  | COL:JRN | media |
Zeitschrift Semana |  |  | COL:JRN | media |
Magazin Semana |  |  | COL:JRN | media |
Semana magazine |  |  | COL:JRN | media |
Blu Radio |  |  | COL:JRN | media |
El Nacional |  |  | VEN:JRN | media |
Tal Cual |  |  | VEN:JRN | media |
Staatssender VTV |  |  | VEN:JRN | media |
Últimas Noticias | Ultimas Noticias | Ultimas Noticias | VEN:JRN | media |
Venevisión | Venevision | Venevision | VEN:JRN | media |
Sender VTV |  |  | VEN:JRN | media |
Venezuelan state television |  |  | VEN:JRN | media |
El Universo |  |  | ECU:JRN | media |
Ecuavisa |  |  | ECU:JRN | media |
Teleamazonas |  |  | ECU:JRN | media |
Radio RPP |  |  | PER:JRN | media |
RPP radio |  |  | PER:JRN | media |
El Deber |  |  | BOL:JRN | media |
El Mercurio |  |  | CHL:JRN | media |
La Tercera |  |  | CHL:JRN | media |
Página 12 | Pagina 12 | Pagina 12; Pagina/12 | ARG:JRN | media |
Infobae |  |  | ARG:JRN | media |
Zeitung Clarin |  |  | ARG:JRN | media |
Perfil newspaper |  |  | ARG:JRN | media |
El Observador |  |  | URY:JRN | media |
Búsqueda |  |  | URY:JRN | media |
Folha de S.Paulo |  |  | BRA:JRN | media |
O Estado de São Paulo |  | O Estado de Sao Paulo | BRA:JRN | media |
O Estado de S. Paulo |  |  | BRA:JRN | media |
Estadão |  |  | BRA:JRN | media |
TV Globo |  |  | BRA:JRN | media |
Rede Globo |  |  | BRA:JRN | media |
Globo-Gruppe |  |  | BRA:JRN | media |
Nachrichtenmagazin Veja |  |  | BRA:JRN | media |
Magazin Veja |  |  | BRA:JRN | media |
Zeitschrift Veja |  |  | BRA:JRN | media |
Zeitung Folha de S. Paulo |  |  | BRA:JRN | media |
Globo TV |  |  | BRA:JRN | media |
Veja magazine |  |  | BRA:JRN | media |
Le Nouvelliste |  |  | HTI:JRN | media |
Radio Metropole |  |  | HTI:JRN | media |
Radio Kiskeya |  |  | HTI:JRN | media |
Granma |  |  | CUB:JRN | media |
Juventud Rebelde |  |  | CUB:JRN | media |
Radio Martí |  |  | CUB:JRN | media |
Boston Globe |  |  | USA:JRN | media |
Chicago Tribune |  |  | USA:JRN | media |
Miami Herald |  |  | USA:JRN | media |
Houston Chronicle |  |  | USA:JRN | media |
San Francisco Chronicle |  |  | USA:JRN | media |
Dallas Morning News |  |  | USA:JRN | media |
Philadelphia Inquirer |  |  | USA:JRN | media |
Washington Times |  |  | USA:JRN | media |
Baltimore Sun |  |  | USA:JRN | media |
Denver Post |  |  | USA:JRN | media |
Detroit Free Press |  |  | USA:JRN | media |
Seattle Times |  |  | USA:JRN | media |
Christian Science Monitor |  |  | USA:JRN | media |
New York Post |  |  | USA:JRN | media |
New York Daily News |  |  | USA:JRN | media |
Des Moines Register |  |  | USA:JRN | media |
Atlantic (Magazin) | Magazin Atlantic; Magazin The Atlantic; Zeitschrift The Atlantic | Atlantic magazine | USA:JRN | media |
Foreign Policy (Magazin) | Magazin Foreign Policy; Zeitschrift Foreign Policy | Foreign Policy magazine | USA:JRN | media |
Wirtschaftsmagazin Forbes |  |  | USA:JRN | media |
Mother Jones |  |  | USA:JRN | media |
National Review |  |  | USA:JRN | media |
Weekly Standard |  |  | USA:JRN | media |
Business Week |  |  | USA:JRN | media |
Businessweek |  | BusinessWeek | USA:JRN | media |
Science (Magazin) | Fachzeitschrift Science; Fachmagazin Science |  | USA:JRN | media |
Magazin Forbes |  |  | USA:JRN | media |
Zeitschrift Forbes |  |  | USA:JRN | media |
Magazin Fortune |  |  | USA:JRN | media |
Zeitschrift The Nation |  |  | USA:JRN | media |
Zeitschrift Foreign Affairs |  |  | USA:JRN | media |
Foreign Affairs magazine |  |  | USA:JRN | media |
Forbes magazine |  |  | USA:JRN | media |
Fortune magazine |  |  | USA:JRN | media |
Nature (Magazin) | Fachzeitschrift Nature; Fachmagazin Nature; Wissenschaftsmagazin Nature |  | GBR:JRN | media |
The Lancet |  |  | GBR:JRN | media |
Fachzeitschrift Lancet |  |  | GBR:JRN | media |
Fachmagazin Lancet |  |  | GBR:JRN | media |
Lancet |  |  | GBR:JRN | media |
journal Nature |  |  | GBR:JRN | media |
British Medical Journal |  |  | GBR:JRN | media |
National Public Radio |  |  | USA:JRN | media |
PBS NewsHour |  |  | USA:JRN | media |
C-SPAN |  |  | USA:JRN | media |
CNBC |  |  | USA:JRN | media |
Fox Business |  |  | USA:JRN | media |
Newsmax |  |  | USA:JRN | media |
One America News |  |  | USA:JRN | media |
Univision |  |  | USA:JRN | media |
Telemundo |  |  | USA:JRN | media |
Axios |  |  | USA:JRN | media |
Daily Beast | The Daily Beast |  | USA:JRN | media |
Breitbart |  | Breitbart News | USA:JRN | media |
Drudge Report |  |  | USA:JRN | media |
ProPublica |  |  | USA:JRN | media |
Pro Publica |  |  | USA:JRN | media |
HuffPost |  |  | USA:JRN | media |
Infowars | InfoWars |  | USA:JRN | media |
Semafor |  |  | USA:JRN | media |
The Hill (Zeitung) | Zeitung The Hill | The Hill newspaper | USA:JRN | media |
Stars and Stripes |  |  | USA:JRN | media |
Gawker |  |  | USA:JRN | media |
Salon.com |  |  | USA:JRN | media |
Truth Social |  |  | USA:JRN | media |
Trump Media |  |  | USA:JRN | media |
Euronews |  |  | EUR:JRN | media |
EUobserver |  |  | EUR:JRN | media |
Euractiv | EurActiv | EurActiv | EUR:JRN | media |
Politico Europe |  |  | EUR:JRN | media |
Global Voices |  |  | NGO | media |
Intelligence Online |  |  | NGO | media |
Süddeutsche.de |  |  | DEU:JRN | media |
Nürnberger Nachrichten |  |  | DEU:JRN | media |
Augsburger Allgemeine |  |  | DEU:JRN | media |
Mannheimer Morgen |  |  | DEU:JRN | media |
Badische Zeitung |  |  | DEU:JRN | media |
Südwest Presse |  |  | DEU:JRN | media |
Schwäbische Zeitung |  |  | DEU:JRN | media |
Ostsee-Zeitung |  |  | DEU:JRN | media |
Märkische Allgemeine |  |  | DEU:JRN | media |
Thüringer Allgemeine |  |  | DEU:JRN | media |
B.Z. |  |  | DEU:JRN | media |
Kieler Nachrichten |  |  | DEU:JRN | media |
Weser-Kurier |  |  | DEU:JRN | media |
Aachener Zeitung |  |  | DEU:JRN | media |
Neue Westfälische |  |  | DEU:JRN | media |
Westfalen-Blatt |  |  | DEU:JRN | media |
Westfälische Nachrichten |  |  | DEU:JRN | media |
Bonner General-Anzeiger | Reutlinger General-Anzeiger |  | DEU:JRN | media |
Trierischer Volksfreund |  |  | DEU:JRN | media |
Straubinger Tagblatt |  |  | DEU:JRN | media |
Mittelbayerische Zeitung |  |  | DEU:JRN | media |
Lausitzer Rundschau |  |  | DEU:JRN | media |
Nordkurier |  |  | DEU:JRN | media |
Schweriner Volkszeitung |  |  | DEU:JRN | media |
Heilbronner Stimme |  |  | DEU:JRN | media |
Rhein-Zeitung |  |  | DEU:JRN | media |
Rhein-Neckar-Zeitung |  |  | DEU:JRN | media |
Badische Neueste Nachrichten |  |  | DEU:JRN | media |
Neue Ruhr Zeitung | Neue Ruhr-Zeitung |  | DEU:JRN | media |
Ruhr Nachrichten |  |  | DEU:JRN | media |
Braunschweiger Zeitung |  |  | DEU:JRN | media |
tz München |  |  | DEU:JRN | media |
Manager Magazin | manager magazin |  | DEU:JRN | media |
Capital (Magazin) | Wirtschaftsmagazin Capital; Magazin Capital |  | DEU:JRN | media |
Rheinischer Merkur |  |  | DEU:JRN | media |
Jüdische Allgemeine |  |  | DEU:JRN | media |
Jungle World |  |  | DEU:JRN | media |
Bayernkurier |  |  | DEU:JRN | media |
Vorwärts (Zeitung) | SPD-Zeitung Vorwärts |  | DEU:JRN | media |
Satiremagazin Titanic |  |  | DEU:JRN | media |
Compact-Magazin |  |  | DEU:JRN | media |
Phoenix (Sender) | Sender Phoenix |  | DEU:JRN | media |
Saarländischer Rundfunk |  |  | DEU:JRN | media |
Welt TV |  |  | DEU:JRN | media |
Cosmo TV |  |  | DEU:JRN | media |
Bayern 2 |  |  | DEU:JRN | media |
Inforadio |  |  | DEU:JRN | media |
NDR Info |  |  | DEU:JRN | media |
SWR2 |  |  | DEU:JRN | media |
WDR 5 |  |  | DEU:JRN | media |
Tichys Einblick |  |  | DEU:JRN | media |
Apollo News |  |  | DEU:JRN | media |
Übermedien |  |  | DEU:JRN | media |
Stern TV |  |  | DEU:JRN | media |
Gruner + Jahr |  |  | DEU:JRN | media |
Gruner und Jahr |  |  | DEU:JRN | media |
Madsack |  |  | DEU:JRN | media |
Börsen-Zeitung |  |  | DEU:JRN | media |
Lebensmittel Zeitung |  |  | DEU:JRN | media |
Allgemeine Zeitung Mainz |  |  | DEU:JRN | media |
Magazin Compact |  |  | DEU:JRN | media |
Zeitung Die Zeit |  |  | DEU:JRN | media |
Spiegel magazine |  |  | DEU:JRN | media |
Focus magazine |  |  | DEU:JRN | media |
Stern magazine |  |  | DEU:JRN | media |
Österreich (Zeitung) | Tageszeitung Österreich; Zeitung Österreich |  | AUT:JRN | media |
Gratiszeitung Heute |  |  | AUT:JRN | media |
ZiB 2 |  |  | AUT:JRN | media |
ORF-Pressestunde |  |  | AUT:JRN | media |
Puls 4 |  |  | AUT:JRN | media |
Puls 24 |  |  | AUT:JRN | media |
ServusTV |  |  | AUT:JRN | media |
Servus TV |  |  | AUT:JRN | media |
Wirtschaftsblatt | WirtschaftsBlatt |  | AUT:JRN | media |
News (Magazin) | Nachrichtenmagazin News; Magazin News |  | AUT:JRN | media |
Vorarlberger Nachrichten |  |  | AUT:JRN | media |
Kontrast.at |  |  | AUT:JRN | media |
Exxpress |  |  | AUT:JRN | media |
Zeitung Heute |  |  | AUT:JRN | media |
SonntagsZeitung |  |  | CHE:JRN | media |
Neue Luzerner Zeitung |  |  | CHE:JRN | media |
Basler Zeitung |  |  | CHE:JRN | media |
Aargauer Zeitung |  |  | CHE:JRN | media |
Le Temps |  |  | CHE:JRN | media |
Tribune de Genève |  | Tribune de Geneve | CHE:JRN | media |
Berner Zeitung |  |  | CHE:JRN | media |
Der Bund (Zeitung) | Zeitung Der Bund |  | CHE:JRN | media |
Wochenzeitung WOZ |  |  | CHE:JRN | media |
St. Galler Tagblatt |  |  | CHE:JRN | media |
Die Weltwoche |  |  | CHE:JRN | media |
Tamedia |  |  | CHE:JRN | media |
Télévision Suisse Romande |  |  | CHE:JRN | media |

# Companies of state weight
Rostec |  |  | RUS:BUS | company |
Rostech |  |  | RUS:BUS | company |
Rostechnologii |  |  | RUS:BUS | company |
Almas-Antei |  |  | RUS:BUS | company |
Kalaschnikow-Konzern |  |  | RUS:BUS | company |
Uralwagonsawod |  |  | RUS:BUS | company |
Suchoi (Konzern) | Flugzeugbauer Suchoi |  | RUS:BUS | company |
Gazprombank |  |  | RUS:BUS | company |
Gasprombank |  |  | RUS:BUS | company |
Alfa-Bank |  | Alfa Bank | RUS:BUS | company |
Wneschekonombank |  |  | RUS:BUS | company |
Sowkombank |  |  | RUS:BUS | company |
Novatek |  |  | RUS:BUS | company |
Nowatek |  |  | RUS:BUS | company |
TNK-BP |  |  | RUS:BUS | company |
Tatneft |  |  | RUS:BUS | company |
Gazprom Neft |  |  | RUS:BUS | company |
Gazpromneft |  |  | RUS:BUS | company |
Slawneft |  |  | RUS:BUS | company |
Severstal |  |  | RUS:BUS | company |
Sewerstal |  |  | RUS:BUS | company |
Norilsk Nickel |  |  | RUS:BUS | company |
Norilski Nikel |  |  | RUS:BUS | company |
Nornickel |  |  | RUS:BUS | company |
Rusal |  |  | RUS:BUS | company |
Russische Eisenbahnen |  |  | RUS:BUS | company |
Russische Staatsbahn |  |  | RUS:BUS | company |
Rostelekom |  |  | RUS:BUS | company |
Rostelecom |  |  | RUS:BUS | company |
VKontakte | Vkontakte |  | RUS:BUS | company |
Yandex |  |  | RUS:BUS | company |
Messengerdienst Telegram |  |  | RUS:BUS | company |
Sovcomflot |  |  | RUS:BUS | company |
Sowkomflot |  |  | RUS:BUS | company |
Uralkali |  |  | RUS:BUS | company |
Alrosa |  |  | RUS:BUS | company |
Atomstroiexport |  |  | RUS:BUS | company |
Atomstroyexport |  |  | RUS:BUS | company |
Gazprom-Media |  |  | RUS:BUS | company |
Basowy Element |  |  | RUS:BUS | company |
Almaz-Antey |  |  | RUS:BUS | company |
Kalashnikov Concern |  |  | RUS:BUS | company |
Uralvagonzavod |  |  | RUS:BUS | company |
Vnesheconombank |  |  | RUS:BUS | company |
Russian Railways |  |  | RUS:BUS | company |
Tupolev company |  |  | RUS:BUS | company |
Sukhoi company |  |  | RUS:BUS | company |
Energoatom |  |  | UKR:BUS | company |
Ukrenergo |  |  | UKR:BUS | company |
DTEK |  |  | UKR:BUS | company |
Ukrtransgaz |  |  | UKR:BUS | company |
Ukrtransgas |  |  | UKR:BUS | company |
Ukrsalisnyzja |  |  | UKR:BUS | company |
Ukrainische Eisenbahn |  |  | UKR:BUS | company |
Privatbank Kiew |  |  | UKR:BUS | company |
PrivatBank |  |  | UKR:BUS | company |
Metinvest |  |  | UKR:BUS | company |
Antonow (Konzern) | Flugzeugbauer Antonow |  | UKR:BUS | company |
Ukroboronprom |  |  | UKR:BUS | company |
Motor Sich |  |  | UKR:BUS | company |
Jusmasch |  |  | UKR:BUS | company |
Ukrzaliznytsia |  |  | UKR:BUS | company |
Yuzhmash |  |  | UKR:BUS | company |
Belaruskali |  |  | BLR:BUS | company |
Belavia |  |  | BLR:BUS | company |
Belneftekhim |  |  | BLR:BUS | company |
KazMunaiGas |  |  | KAZ:BUS | company |
KasMunaiGas |  |  | KAZ:BUS | company |
Kazatomprom |  |  | KAZ:BUS | company |
Kasatomprom |  |  | KAZ:BUS | company |
KazMunayGas |  |  | KAZ:BUS | company |
Socar | SOCAR | SOCAR | AZE:BUS | company |
PGNiG |  |  | POL:BUS | company |
PGE (Polen) | Energiekonzern PGE |  | POL:BUS | company |
LOT (Fluggesellschaft) | Fluggesellschaft LOT |  | POL:BUS | company |
KGHM |  |  | POL:BUS | company |
PKO BP |  |  | POL:BUS | company |
Polish airline LOT |  |  | POL:BUS | company |
OTP Bank |  |  | HUN:BUS | company |
Malev | Malév |  | HUN:BUS | company |
Wizz Air |  |  | HUN:BUS | company |
Srbijagas |  |  | SRB:BUS | company |
NIS (Serbien) | Ölkonzern NIS |  | SRB:BUS | company |
Telekom Srbija |  |  | SRB:BUS | company |
INA (Kroatien) | Ölkonzern INA |  | HRV:BUS | company |
Agrokor |  |  | HRV:BUS | company |
Petrom |  |  | ROU:BUS | company |
Transgaz |  |  | ROU:BUS | company |
Romgaz |  |  | ROU:BUS | company |
Bulgargaz |  |  | BGR:BUS | company |
Bulgargas |  |  | BGR:BUS | company |
Bulgartransgas |  |  | BGR:BUS | company |
Lukoil Neftochim |  |  | BGR:BUS | company |
Bulgartransgaz |  |  | BGR:BUS | company |
DEPA | Gaskonzern Depa |  | GRC:BUS | company |
OPAP |  |  | GRC:BUS | company |
Olympic Airlines |  |  | GRC:BUS | company |
Olympic Airways |  |  | GRC:BUS | company |
Piraeus Bank |  |  | GRC:BUS | company |
Alpha Bank |  |  | GRC:BUS | company |
Eurobank |  |  | GRC:BUS | company |
Hellenic Petroleum |  |  | GRC:BUS | company |
Aegean Airlines |  |  | GRC:BUS | company |
Public Power Corporation |  |  | GRC:BUS | company |
Laiki-Bank | Laiki Bank | Laiki Bank | CYP:BUS | company |
Bank of Cyprus |  |  | CYP:BUS | company |
Bank von Zypern |  |  | CYP:BUS | company |
Cyprus Airways |  |  | CYP:BUS | company |
Botas | Botaş; BOTAS | BOTAS | TUR:BUS | company |
Halkbank |  |  | TUR:BUS | company |
Ziraat Bank | Ziraat-Bank |  | TUR:BUS | company |
Turkcell |  |  | TUR:BUS | company |
Baykar |  |  | TUR:BUS | company |
Aselsan |  |  | TUR:BUS | company |
Turkish Aerospace |  | Turkish Aerospace Industries | TUR:BUS | company |
Koç-Holding | Koc-Holding | Koc Holding | TUR:BUS | company |
Bank Asya |  |  | TUR:BUS | company |
TPAO |  |  | TUR:BUS | company |
El Al |  |  | ISR:BUS | company |
Elbit |  | Elbit Systems | ISR:BUS | company |
Israel Aerospace Industries |  |  | ISR:BUS | company |
Rafael (Konzern) | Rüstungskonzern Rafael | Rafael Advanced Defense Systems | ISR:BUS | company |
Bank Leumi |  |  | ISR:BUS | company |
Bank Hapoalim |  |  | ISR:BUS | company |
Teva |  | Teva Pharmaceutical | ISR:BUS | company |
Bezeq |  |  | ISR:BUS | company |
Cellebrite |  |  | ISR:BUS | company |
Israel Aircraft Industries |  |  | ISR:BUS | company |
Israel Electric Corporation |  |  | ISR:BUS | company |
Israelische Elektrizitätsgesellschaft |  |  | ISR:BUS | company |
Sabic | SABIC | SABIC | SAU:BUS | company |
Saudi Arabian Airlines |  |  | SAU:BUS | company |
Kingdom Holding |  |  | SAU:BUS | company |
Public Investment Fund |  |  | SAU:BUS | company |
Staatsfonds PIF |  |  | SAU:BUS | company |
Saudischer Staatsfonds |  |  | SAU:BUS | company |
Binladin-Gruppe |  |  | SAU:BUS | company |
Saudi Binladin Group |  |  | SAU:BUS | company |
ACWA Power |  |  | SAU:BUS | company |
Saudi Binladen Group |  |  | SAU:BUS | company |
Mubadala |  |  | ARE:BUS | company |
ADNOC | Adnoc |  | ARE:BUS | company |
Emirates Airlines |  |  | ARE:BUS | company |
Flydubai | FlyDubai |  | ARE:BUS | company |
Emaar |  |  | ARE:BUS | company |
Nakheel |  |  | ARE:BUS | company |
Abu Dhabi Investment Authority |  |  | ARE:BUS | company |
Etihad Airways |  |  | ARE:BUS | company |
Qatar Petroleum |  |  | QAT:BUS | company |
QatarEnergy |  |  | QAT:BUS | company |
Qatar Energy |  |  | QAT:BUS | company |
Katar Energy |  |  | QAT:BUS | company |
Qatargas |  |  | QAT:BUS | company |
Qatar Investment Authority |  |  | QAT:BUS | company |
Staatsfonds QIA |  |  | QAT:BUS | company |
Katarischer Staatsfonds |  |  | QAT:BUS | company |
Kuwait Petroleum |  |  | KWT:BUS | company |
Kuwait Petroleum Corporation |  |  | KWT:BUS | company |
Kuwait Airways |  |  | KWT:BUS | company |
Kuwait Investment Authority |  |  | KWT:BUS | company |
Kuwait Oil Company |  |  | KWT:BUS | company |
Iraqi Airways |  |  | IRQ:BUS | company |
North Oil Company |  |  | IRQ:BUS | company |
South Oil Company |  |  | IRQ:BUS | company |
INOC |  |  | IRQ:BUS | company |
Iraqi National Oil Company |  |  | IRQ:BUS | company |
Bank Melli |  |  | IRN:BUS | company |
Bank Saderat |  |  | IRN:BUS | company |
Bank Mellat |  |  | IRN:BUS | company |
Bank Sepah |  |  | IRN:BUS | company |
Iran Khodro |  |  | IRN:BUS | company |
Irans Nationale Ölgesellschaft |  |  | IRN:BUS | company |
IRISL |  |  | IRN:BUS | company |
National Iranian Tanker Company |  |  | IRN:BUS | company |
Khatam al-Anbija |  |  | IRN:BUS | company |
Chatam al-Anbija |  |  | IRN:BUS | company |
Islamic Republic of Iran Shipping Lines |  |  | IRN:BUS | company |
Khatam al-Anbiya |  |  | IRN:BUS | company |
Cham Wings |  |  | SYR:BUS | company |
Syriatel |  |  | SYR:BUS | company |
Syrian Air |  |  | SYR:BUS | company |
Middle East Airlines |  |  | LBN:BUS | company |
Electricité du Liban | Électricité du Liban | Electricite du Liban | LBN:BUS | company |
Solidere |  |  | LBN:BUS | company |
EgyptAir | Egyptair |  | EGY:BUS | company |
Orascom |  |  | EGY:BUS | company |
National Oil Corporation |  |  | LBY:BUS | company |
Nationale Ölgesellschaft Libyens |  |  | LBY:BUS | company |
libysche Ölgesellschaft NOC |  |  | LBY:BUS | company |
Libyan Investment Authority |  |  | LBY:BUS | company |
Arabian Gulf Oil Company |  |  | LBY:BUS | company |
Royal Air Maroc |  |  | MAR:BUS | company |
NNPC |  |  | NGA:BUS | company |
Nigerian National Petroleum Corporation |  |  | NGA:BUS | company |
Dangote (Konzern) | Zementkonzern Dangote | Dangote Group; Dangote refinery | NGA:BUS | company |
Dangote-Gruppe |  |  | NGA:BUS | company |
Nigerian National Petroleum Company |  |  | NGA:BUS | company |
Sonangol |  |  | AGO:BUS | company |
South African Airways |  |  | ZAF:BUS | company |
Denel |  |  | ZAF:BUS | company |
AngloGold Ashanti |  |  | ZAF:BUS | company |
Anglo Platinum |  |  | ZAF:BUS | company |
Amplats |  |  | ZAF:BUS | company |
Sasol |  |  | ZAF:BUS | company |
Impala Platinum |  |  | ZAF:BUS | company |
Naspers |  |  | ZAF:BUS | company |
Stromkonzern Eskom |  |  | ZAF:BUS | company |
Energieversorger Eskom |  |  | ZAF:BUS | company |
Anglo American Platinum |  |  | ZAF:BUS | company |
Ethiopian Airlines |  |  | ETH:BUS | company |
Ethio Telecom |  |  | ETH:BUS | company |
Kenya Airways |  |  | KEN:BUS | company |
Safaricom |  |  | KEN:BUS | company |
Gécamines | Gecamines | Gecamines | COD:BUS | company |
Air Zimbabwe |  |  | ZWE:BUS | company |
Zisco |  |  | ZWE:BUS | company |
State Grid |  | State Grid Corporation of China | CHN:BUS | company |
COSCO | Cosco | Cosco | CHN:BUS | company |
Bank of China | Industrial and Commercial Bank of China; Agricultural Bank of China |  | CHN:BUS | company |
ICBC |  |  | CHN:BUS | company |
China Construction Bank |  |  | CHN:BUS | company |
China Mobile |  |  | CHN:BUS | company |
China Telecom |  |  | CHN:BUS | company |
China Unicom |  |  | CHN:BUS | company |
Norinco |  |  | CHN:BUS | company |
Comac | COMAC | COMAC | CHN:BUS | company |
AVIC |  |  | CHN:BUS | company |
CRRC |  |  | CHN:BUS | company |
Chinalco |  |  | CHN:BUS | company |
Baosteel |  |  | CHN:BUS | company |
Geely |  |  | CHN:BUS | company |
Xiaomi |  |  | CHN:BUS | company |
SMIC |  |  | CHN:BUS | company |
Hikvision |  |  | CHN:BUS | company |
Dahua |  |  | CHN:BUS | company |
Evergrande |  |  | CHN:BUS | company |
Country Garden |  |  | CHN:BUS | company |
Ant Group |  |  | CHN:BUS | company |
Ant Financial |  |  | CHN:BUS | company |
Didi Chuxing |  |  | CHN:BUS | company |
Weibo | Sina Weibo |  | CHN:BUS | company |
WeChat | Wechat |  | CHN:BUS | company |
Air China |  |  | CHN:BUS | company |
China Southern Airlines |  |  | CHN:BUS | company |
China Eastern |  |  | CHN:BUS | company |
China Eastern Airlines |  |  | CHN:BUS | company |
HNA (Konzern) |  | HNA Group | CHN:BUS | company |
HNA-Gruppe |  |  | CHN:BUS | company |
Sinovac |  |  | CHN:BUS | company |
Sinopharm |  |  | CHN:BUS | company |
CATL |  |  | CHN:BUS | company |
China Three Gorges |  |  | CHN:BUS | company |
China Railway |  |  | CHN:BUS | company |
China Investment Corporation |  |  | CHN:BUS | company |
Chinesische Entwicklungsbank |  |  | CHN:BUS | company |
China Development Bank |  |  | CHN:BUS | company |
DeepSeek | Deepseek |  | CHN:BUS | company |
Temu |  |  | CHN:BUS | company |
Shein |  |  | CHN:BUS | company |
Dongfeng |  |  | CHN:BUS | company |
ChemChina |  |  | CHN:BUS | company |
Anbang |  |  | CHN:BUS | company |
Sinochem |  |  | CHN:BUS | company |
Dalian Wanda |  |  | CHN:BUS | company |
Cathay Pacific |  |  | HKG:BUS | company |
Hutchison Whampoa |  |  | HKG:BUS | company |
CK Hutchison |  |  | HKG:BUS | company |
MTR Corporation |  |  | HKG:BUS | company |
Cathay Pacific Airways |  |  | HKG:BUS | company |
China Airlines |  |  | TWN:BUS | company |
EVA Air |  |  | TWN:BUS | company |
Taipower |  |  | TWN:BUS | company |
Pegatron |  |  | TWN:BUS | company |
Evergreen Marine |  |  | TWN:BUS | company |
Japan Airlines |  |  | JPN:BUS | company |
All Nippon Airways |  |  | JPN:BUS | company |
Autobauer Honda |  |  | JPN:BUS | company |
Mazda |  |  | JPN:BUS | company |
Mitsubishi Heavy Industries |  |  | JPN:BUS | company |
Kansai Electric Power |  |  | JPN:BUS | company |
Kansai Electric |  |  | JPN:BUS | company |
Japan Post |  |  | JPN:BUS | company |
JR East |  |  | JPN:BUS | company |
Fujitsu |  |  | JPN:BUS | company |
Hitachi |  |  | JPN:BUS | company |
Panasonic |  |  | JPN:BUS | company |
Takata |  |  | JPN:BUS | company |
Nintendo |  |  | JPN:BUS | company |
Kawasaki Heavy Industries |  |  | JPN:BUS | company |
Nippon Steel |  |  | JPN:BUS | company |
Sumitomo |  |  | JPN:BUS | company |
Chubu Electric |  | Chubu Electric Power | JPN:BUS | company |
Mizuho |  |  | JPN:BUS | company |
Korean Air (Name) | Korean Air | Korean Air Lines | KOR:BUS | company |
Asiana |  | Asiana Airlines | KOR:BUS | company |
Kia Motors |  |  | KOR:BUS | company |
Posco | POSCO | POSCO | KOR:BUS | company |
SK Hynix |  |  | KOR:BUS | company |
Kepco | KEPCO | KEPCO | KOR:BUS | company |
Hanjin |  | Hanjin Shipping | KOR:BUS | company |
Hanwha |  |  | KOR:BUS | company |
Lotte (Konzern) |  | Lotte Group | KOR:BUS | company |
Lotte-Gruppe |  |  | KOR:BUS | company |
Hyundai Asan |  |  | KOR:BUS | company |
Ssangyong |  |  | KOR:BUS | company |
Korea Hydro and Nuclear Power |  |  | KOR:BUS | company |
Jeju Air |  |  | KOR:BUS | company |
Hyundai Motor |  |  | KOR:BUS | company |
Samsung Electronics |  |  | KOR:BUS | company |
Korea Electric Power |  |  | KOR:BUS | company |
Air India |  |  | IND:BUS | company |
Reliance Industries |  |  | IND:BUS | company |
Adani-Gruppe |  |  | IND:BUS | company |
Adani Group |  |  | IND:BUS | company |
Infosys |  |  | IND:BUS | company |
Tata Consultancy Services |  |  | IND:BUS | company |
ONGC |  |  | IND:BUS | company |
Coal India |  |  | IND:BUS | company |
Indian Railways |  |  | IND:BUS | company |
State Bank of India |  |  | IND:BUS | company |
Hindustan Aeronautics |  | Hindustan Aeronautics Limited | IND:BUS | company |
Kingfisher Airlines |  |  | IND:BUS | company |
Jet Airways |  |  | IND:BUS | company |
Wipro |  |  | IND:BUS | company |
Bharat Biotech |  |  | IND:BUS | company |
Serum Institute |  | Serum Institute of India | IND:BUS | company |
Satyam |  |  | IND:BUS | company |
BSNL |  |  | IND:BUS | company |
Indian Oil Corporation |  |  | IND:BUS | company |
NTPC |  |  | IND:BUS | company |
Nuclear Power Corporation of India |  |  | IND:BUS | company |
Vedanta Resources |  |  | IND:BUS | company |
Bharti Airtel |  |  | IND:BUS | company |
Antrix |  |  | IND:BUS | company |
Pakistan International Airlines |  |  | PAK:BUS | company |
Habib Bank |  |  | PAK:BUS | company |
K-Electric |  |  | PAK:BUS | company |
Pakistan Steel Mills |  |  | PAK:BUS | company |
BGMEA |  |  | BGD:BUS | company |
SriLankan Airlines |  |  | LKA:BUS | company |
Sri Lankan Airlines |  |  | LKA:BUS | company |
Ariana Afghan Airlines |  |  | AFG:BUS | company |
Kabul Bank |  |  | AFG:BUS | company |
Kabulbank |  |  | AFG:BUS | company |
Kam Air |  |  | AFG:BUS | company |
Da Afghanistan Breshna Sherkat |  |  | AFG:BUS | company |
Pertamina |  |  | IDN:BUS | company |
Garuda (Fluggesellschaft) |  | Garuda Indonesia | IDN:BUS | company |
Lion Air |  |  | IDN:BUS | company |
Freeport Indonesia |  |  | IDN:BUS | company |
AirAsia |  |  | MYS:BUS | company |
Air Asia |  |  | MYS:BUS | company |
1MDB |  |  | MYS:BUS | company |
Khazanah |  | Khazanah Nasional | MYS:BUS | company |
Singtel |  | SingTel | SGP:BUS | company |
GIC (Singapur) | Staatsfonds GIC |  | SGP:BUS | company |
Thai Airways |  |  | THA:BUS | company |
Charoen Pokphand |  |  | THA:BUS | company |
Shin Corporation |  |  | THA:BUS | company |
Shin Corp |  |  | THA:BUS | company |
Vietnam Airlines |  |  | VNM:BUS | company |
PetroVietnam | Petrovietnam |  | VNM:BUS | company |
Vinashin |  |  | VNM:BUS | company |
VinFast | Vinfast |  | VNM:BUS | company |
Philippine Airlines |  |  | PHL:BUS | company |
Myanma Oil and Gas Enterprise |  |  | MMR:BUS | company |
MOGE |  |  | MMR:BUS | company |
Qantas |  |  | AUS:BUS | company |
Fortescue |  | Fortescue Metals Group | AUS:BUS | company |
Woodside (Konzern) |  | Woodside Petroleum; Woodside Energy | AUS:BUS | company |
Telstra |  |  | AUS:BUS | company |
Westpac |  |  | AUS:BUS | company |
Macquarie Group |  |  | AUS:BUS | company |
Australian Wheat Board |  |  | AUS:BUS | company |
Air New Zealand |  |  | NZL:BUS | company |
Fonterra |  |  | NZL:BUS | company |
Air Canada |  |  | CAN:BUS | company |
SNC-Lavalin |  |  | CAN:BUS | company |
TransCanada |  |  | CAN:BUS | company |
Enbridge |  |  | CAN:BUS | company |
Barrick Gold |  |  | CAN:BUS | company |
Suncor |  |  | CAN:BUS | company |
Nortel |  |  | CAN:BUS | company |
Hydro-Québec |  | Hydro-Quebec | CAN:BUS | company |
Via Rail |  |  | CAN:BUS | company |
Canada Post |  |  | CAN:BUS | company |
First Quantum |  | First Quantum Minerals | CAN:BUS | company |
TC Energy |  |  | CAN:BUS | company |
Canadian National Railway |  |  | CAN:BUS | company |
Cemex |  |  | MEX:BUS | company |
América Móvil | America Movil | America Movil | MEX:BUS | company |
Telmex |  |  | MEX:BUS | company |
Aeroméxico | Aeromexico | Aeromexico | MEX:BUS | company |
Grupo México |  | Grupo Mexico | MEX:BUS | company |
Comisión Federal de Electricidad |  |  | MEX:BUS | company |
Federal Electricity Commission |  |  | MEX:BUS | company |
Vale (Konzern) | Bergbaukonzern Vale |  | BRA:BUS | company |
Embraer |  |  | BRA:BUS | company |
JBS (Konzern) | Fleischkonzern JBS |  | BRA:BUS | company |
Eletrobras |  |  | BRA:BUS | company |
Samarco |  |  | BRA:BUS | company |
Varig |  |  | BRA:BUS | company |
Banco do Brasil |  |  | BRA:BUS | company |
BNDES |  |  | BRA:BUS | company |
Itaú |  |  | BRA:BUS | company |
Braskem |  |  | BRA:BUS | company |
Andrade Gutierrez |  |  | BRA:BUS | company |
Camargo Corrêa |  |  | BRA:BUS | company |
Vale do Rio Doce |  |  | BRA:BUS | company |
CVRD |  |  | BRA:BUS | company |
mining company Vale |  |  | BRA:BUS | company |
Companhia Vale do Rio Doce |  |  | BRA:BUS | company |
Aerolíneas Argentinas | Aerolineas Argentinas | Aerolineas Argentinas | ARG:BUS | company |
LAN Chile |  |  | CHL:BUS | company |
LATAM (Fluggesellschaft) |  | LATAM Airlines | CHL:BUS | company |
SQM (Chile) | Lithiumkonzern SQM |  | CHL:BUS | company |
YPFB |  |  | BOL:BUS | company |
Yacimientos Petroliferos Fiscales Bolivianos |  |  | BOL:BUS | company |
Petroecuador |  |  | ECU:BUS | company |
Ecopetrol |  |  | COL:BUS | company |
Avianca |  |  | COL:BUS | company |
Cerrejón |  | Cerrejon | COL:BUS | company |
Petroperú | Petroperu | Petroperu | PER:BUS | company |
CITGO | Citgo | Citgo | VEN:BUS | company |
Conviasa |  |  | VEN:BUS | company |
CANTV |  |  | VEN:BUS | company |
Cubana de Aviación |  | Cubana de Aviacion | CUB:BUS | company |
Etecsa |  |  | CUB:BUS | company |
Gaesa |  |  | CUB:BUS | company |
Pratt & Whitney |  |  | USA:BUS | company |
L3Harris |  |  | USA:BUS | company |
Honeywell |  |  | USA:BUS | company |
United Technologies |  |  | USA:BUS | company |
RTX Corporation |  |  | USA:BUS | company |
Leidos |  |  | USA:BUS | company |
Palantir |  |  | USA:BUS | company |
Anduril |  |  | USA:BUS | company |
Booz Allen Hamilton |  |  | USA:BUS | company |
DynCorp | Dyncorp |  | USA:BUS | company |
Academi |  |  | USA:BUS | company |
Triple Canopy |  |  | USA:BUS | company |
CACI |  |  | USA:BUS | company |
Titan Corporation |  |  | USA:BUS | company |
Colt Defense |  |  | USA:BUS | company |
Smith & Wesson |  |  | USA:BUS | company |
Remington Arms |  |  | USA:BUS | company |
Starlink |  |  | USA:BUS | company |
Blue Origin |  |  | USA:BUS | company |
OpenAI |  |  | USA:BUS | company |
Anthropic |  |  | USA:BUS | company |
Nvidia |  |  | USA:BUS | company |
Micron Technology |  |  | USA:BUS | company |
Broadcom |  |  | USA:BUS | company |
Netflix |  |  | USA:BUS | company |
Walt Disney |  |  | USA:BUS | company |
Disney-Konzern |  |  | USA:BUS | company |
Time Warner |  |  | USA:BUS | company |
Warner Bros |  |  | USA:BUS | company |
Comcast |  |  | USA:BUS | company |
AT&T |  |  | USA:BUS | company |
Verizon |  |  | USA:BUS | company |
T-Mobile US |  |  | USA:BUS | company |
Snapchat |  |  | USA:BUS | company |
Pinterest |  |  | USA:BUS | company |
LinkedIn | Linkedin |  | USA:BUS | company |
Cloudflare |  |  | USA:BUS | company |
CrowdStrike | Crowdstrike |  | USA:BUS | company |
FireEye |  |  | USA:BUS | company |
Mandiant |  |  | USA:BUS | company |
SolarWinds |  |  | USA:BUS | company |
Symantec |  |  | USA:BUS | company |
Xcel |  |  | USA:BUS | company |
Duke Energy |  |  | USA:BUS | company |
PG&E |  |  | USA:BUS | company |
Pacific Gas and Electric |  |  | USA:BUS | company |
Peabody Energy |  |  | USA:BUS | company |
Cheniere |  | Cheniere Energy | USA:BUS | company |
Occidental Petroleum |  |  | USA:BUS | company |
Unocal |  |  | USA:BUS | company |
Conoco |  |  | USA:BUS | company |
Texaco |  |  | USA:BUS | company |
Westinghouse Electric |  |  | USA:BUS | company |
BlackRock | Blackrock; Vermögensverwalter Blackrock |  | USA:BUS | company |
Blackstone |  |  | USA:BUS | company |
Carlyle-Gruppe |  |  | USA:BUS | company |
Finanzinvestor Cerberus |  |  | USA:BUS | company |
Elliott Management |  |  | USA:BUS | company |
Silicon Valley Bank |  |  | USA:BUS | company |
First Republic Bank |  |  | USA:BUS | company |
Washington Mutual |  |  | USA:BUS | company |
Wachovia |  |  | USA:BUS | company |
Countrywide Financial |  |  | USA:BUS | company |
American Express |  |  | USA:BUS | company |
Mastercard |  | MasterCard | USA:BUS | company |
Western Union |  |  | USA:BUS | company |
MoneyGram |  |  | USA:BUS | company |
Coinbase |  |  | USA:BUS | company |
Binance |  |  | USA:BUS | company |
Berkshire Hathaway |  |  | USA:BUS | company |
MetLife |  |  | USA:BUS | company |
Cargill |  |  | USA:BUS | company |
Archer Daniels Midland |  |  | USA:BUS | company |
ADM Konzern |  |  | USA:BUS | company |
Philip Morris |  |  | USA:BUS | company |
Altria |  |  | USA:BUS | company |
Reynolds American |  |  | USA:BUS | company |
Procter & Gamble |  |  | USA:BUS | company |
PepsiCo | Pepsico |  | USA:BUS | company |
Kraft Foods |  |  | USA:BUS | company |
John Deere |  |  | USA:BUS | company |
DuPont |  |  | USA:BUS | company |
Dow Chemical |  |  | USA:BUS | company |
Amgen |  |  | USA:BUS | company |
Gilead |  | Gilead Sciences | USA:BUS | company |
Eli Lilly |  |  | USA:BUS | company |
Bristol-Myers Squibb |  |  | USA:BUS | company |
Novavax |  |  | USA:BUS | company |
Purdue Pharma |  |  | USA:BUS | company |
Regeneron |  |  | USA:BUS | company |
Amtrak |  |  | USA:BUS | company |
Norfolk Southern |  |  | USA:BUS | company |
FedEx | Fedex |  | USA:BUS | company |
United Parcel Service |  |  | USA:BUS | company |
US Airways |  |  | USA:BUS | company |
Southwest Airlines |  |  | USA:BUS | company |
Pan Am |  |  | USA:BUS | company |
JetBlue |  |  | USA:BUS | company |
US Steel (Name) | US Steel | US Steel Corporation; U.S. Steel Corporation | USA:BUS | company |
Alcoa |  |  | USA:BUS | company |
Bethlehem Steel |  |  | USA:BUS | company |
Freeport-McMoRan |  |  | USA:BUS | company |
Newmont |  |  | USA:BUS | company |
Massey Energy |  |  | USA:BUS | company |
Transocean |  |  | USA:BUS | company |
Fluor Corporation |  |  | USA:BUS | company |
Arthur Andersen |  |  | USA:BUS | company |
Accenture |  |  | USA:BUS | company |
McKinsey |  |  | USA:BUS | company |
PricewaterhouseCoopers |  |  | USA:BUS | company |
PwC |  |  | USA:BUS | company |
Deloitte |  |  | USA:BUS | company |
KPMG |  |  | USA:BUS | company |
Ernst & Young |  |  | USA:BUS | company |
Costco |  |  | USA:BUS | company |
Home Depot |  |  | USA:BUS | company |
Burger King |  |  | USA:BUS | company |
Kentucky Fried Chicken |  |  | USA:BUS | company |
Dominion Voting Systems |  |  | USA:BUS | company |
Wahlmaschinenhersteller Dominion |  |  | USA:BUS | company |
Smartmatic |  |  | USA:BUS | company |
Theranos |  |  | USA:BUS | company |
WeWork |  |  | USA:BUS | company |
Rivian |  |  | USA:BUS | company |
Solyndra |  |  | USA:BUS | company |
Clearview AI |  |  | USA:BUS | company |
General Atomics |  |  | USA:BUS | company |
Bell Helicopter |  |  | USA:BUS | company |
Oshkosh |  |  | USA:BUS | company |
Sikorsky |  |  | USA:BUS | company |
Motorola |  |  | USA:BUS | company |
Xerox |  |  | USA:BUS | company |
Carlyle Group |  |  | USA:BUS | company |
Cerberus Capital Management |  |  | USA:BUS | company |
British Gas (Name) | British Gas | British Gas plc | GBR:BUS | company |
Centrica |  |  | GBR:BUS | company |
Network Rail |  |  | GBR:BUS | company |
Royal Mail |  |  | GBR:BUS | company |
British Telecom |  |  | GBR:BUS | company |
Cable & Wireless |  |  | GBR:BUS | company |
Thames Water |  |  | GBR:BUS | company |
Standard Chartered |  |  | GBR:BUS | company |
HBOS |  |  | GBR:BUS | company |
Prudential plc |  |  | GBR:BUS | company |
Barings Bank |  |  | GBR:BUS | company |
Tesco |  |  | GBR:BUS | company |
Sainsbury's |  |  | GBR:BUS | company |
Marks & Spencer |  |  | GBR:BUS | company |
Unilever |  |  | GBR:BUS | company |
British Airports Authority |  |  | GBR:BUS | company |
Heathrow Airport Holdings |  |  | GBR:BUS | company |
Virgin Atlantic |  |  | GBR:BUS | company |
Easyjet | EasyJet | EasyJet; easyJet | GBR:BUS | company |
British Steel (Name) | British Steel | British Steel plc | GBR:BUS | company |
British Leyland |  |  | GBR:BUS | company |
Carillion |  |  | GBR:BUS | company |
G4S |  |  | GBR:BUS | company |
Serco |  |  | GBR:BUS | company |
Diageo |  |  | GBR:BUS | company |
British American Tobacco |  |  | GBR:BUS | company |
Imperial Tobacco |  |  | GBR:BUS | company |
Xstrata |  |  | GBR:BUS | company |
Cairn Energy |  |  | GBR:BUS | company |
BG Group |  |  | GBR:BUS | company |
Tullow Oil |  |  | GBR:BUS | company |
Premier Oil |  |  | GBR:BUS | company |
Rockhopper |  |  | GBR:BUS | company |
British Nuclear Fuels |  |  | GBR:BUS | company |
BNFL |  |  | GBR:BUS | company |
British Energy (Name) | British Energy | British Energy plc | GBR:BUS | company |
ARM (Konzern) |  | Arm Holdings | GBR:BUS | company |
DeepMind | Deepmind |  | GBR:BUS | company |
Thomas Cook |  |  | GBR:BUS | company |
P&O Ferries |  |  | GBR:BUS | company |
Eurotunnel |  |  | GBR:BUS | company |
Eurostar |  |  | GBR:BUS | company |
London Stock Exchange |  |  | GBR:BUS | company |
Londoner Börse |  |  | GBR:BUS | company |
Glaxo |  |  | GBR:BUS | company |
SmithKline Beecham |  |  | GBR:BUS | company |
QinetiQ |  |  | GBR:BUS | company |
British Coal (Name) | British Coal | British Coal plc | GBR:BUS | company |
Marks and Spencer |  |  | GBR:BUS | company |
Babcock International |  |  | GBR:BUS | company |
Aer Lingus |  |  | IRL:BUS | company |
Anglo Irish Bank |  |  | IRL:BUS | company |
Allied Irish Banks |  |  | IRL:BUS | company |
Bank of Ireland |  |  | IRL:BUS | company |
Thales |  |  | FRA:BUS | company |
Naval Group |  |  | FRA:BUS | company |
DCNS |  |  | FRA:BUS | company |
Nexter |  |  | FRA:BUS | company |
Safran |  |  | FRA:BUS | company |
MBDA |  |  | FRA:BUS | company |
Framatome |  |  | FRA:BUS | company |
Veolia |  |  | FRA:BUS | company |
Wasserkonzern Suez |  |  | FRA:BUS | company |
Lafarge |  |  | FRA:BUS | company |
LafargeHolcim |  |  | FRA:BUS | company |
LVMH |  |  | FRA:BUS | company |
L'Oréal |  | L'Oreal | FRA:BUS | company |
Michelin |  |  | FRA:BUS | company |
Danone |  |  | FRA:BUS | company |
Carrefour |  |  | FRA:BUS | company |
Auchan |  |  | FRA:BUS | company |
Vivendi |  |  | FRA:BUS | company |
Bolloré-Gruppe |  |  | FRA:BUS | company |
Aérospatiale | Aerospatiale | Aerospatiale | FRA:BUS | company |
PSA (Konzern) | Autokonzern PSA |  | FRA:BUS | company |
PSA Peugeot |  |  | FRA:BUS | company |
Citroën |  | Citroen | FRA:BUS | company |
Crédit Lyonnais | Credit Lyonnais | Credit Lyonnais | FRA:BUS | company |
Axa |  |  | FRA:BUS | company |
Natixis |  |  | FRA:BUS | company |
Dexia |  |  | FRA:BUS | company |
Saint-Gobain |  |  | FRA:BUS | company |
Rhône-Poulenc |  |  | FRA:BUS | company |
Thomson-CSF |  |  | FRA:BUS | company |
Orpea |  |  | FRA:BUS | company |
Atos |  |  | FRA:BUS | company |
Capgemini |  |  | FRA:BUS | company |
Ariane Group |  |  | FRA:BUS | company |
ArianeGroup |  |  | FRA:BUS | company |
Arianespace |  |  | FRA:BUS | company |
Alcatel |  | Alcatel-Lucent | FRA:BUS | company |
Eutelsat |  |  | FRA:BUS | company |
RATP | Pariser Verkehrsbetriebe RATP |  | FRA:BUS | company |
SeaFrance |  |  | FRA:BUS | company |
Perenco |  |  | FRA:BUS | company |
Technip |  |  | FRA:BUS | company |
Schneider Electric |  |  | FRA:BUS | company |
Air Liquide |  |  | FRA:BUS | company |
Ubisoft |  |  | FRA:BUS | company |
Pechiney |  |  | FRA:BUS | company |
Usinor |  |  | FRA:BUS | company |
TotalFina |  |  | FRA:BUS | company |
Ölkonzern Elf |  |  | FRA:BUS | company |
Leonardo (Konzern) | Rüstungskonzern Leonardo |  | ITA:BUS | company |
Finmeccanica |  |  | ITA:BUS | company |
Energiekonzern Enel |  |  | ITA:BUS | company |
Telecom Italia |  |  | ITA:BUS | company |
Fincantieri |  |  | ITA:BUS | company |
Trenitalia |  |  | ITA:BUS | company |
Ferrovie dello Stato |  |  | ITA:BUS | company |
Autostrade per l'Italia |  |  | ITA:BUS | company |
Intesa Sanpaolo |  |  | ITA:BUS | company |
Banca Monte dei Paschi di Siena |  |  | ITA:BUS | company |
Saipem |  |  | ITA:BUS | company |
Ilva | Stahlwerk Ilva |  | ITA:BUS | company |
Pirelli |  |  | ITA:BUS | company |
Olivetti |  |  | ITA:BUS | company |
Fininvest |  |  | ITA:BUS | company |
Mediobanca |  |  | ITA:BUS | company |
Poste Italiane |  |  | ITA:BUS | company |
AgustaWestland |  |  | ITA:BUS | company |
Ita Airways | ITA Airways | ITA Airways | ITA:BUS | company |
Costa Crociere |  |  | ITA:BUS | company |
Reederei Costa |  |  | ITA:BUS | company |
Banca Nazionale del Lavoro |  |  | ITA:BUS | company |
Barilla |  |  | ITA:BUS | company |
Montedison |  |  | ITA:BUS | company |
Oto Melara |  |  | ITA:BUS | company |
Assicurazioni Generali |  |  | ITA:BUS | company |
Caixabank | CaixaBank | CaixaBank | ESP:BUS | company |
Renfe |  |  | ESP:BUS | company |
Seat (Autobauer) | Autobauer Seat |  | ESP:BUS | company |
ACS (Konzern) | Baukonzern ACS |  | ESP:BUS | company |
Ferrovial |  |  | ESP:BUS | company |
Abengoa |  |  | ESP:BUS | company |
Navantia |  |  | ESP:BUS | company |
Gas Natural |  |  | ESP:BUS | company |
Naturgy |  |  | ESP:BUS | company |
Inditex |  |  | ESP:BUS | company |
Grifols |  |  | ESP:BUS | company |
Vueling |  |  | ESP:BUS | company |
Banesto |  |  | ESP:BUS | company |
Banco Popular |  |  | ESP:BUS | company |
Banco Sabadell |  |  | ESP:BUS | company |
Cepsa |  |  | ESP:BUS | company |
Sacyr |  |  | ESP:BUS | company |
Enagás | Enagas | Enagas | ESP:BUS | company |
Red Electrica |  |  | ESP:BUS | company |
TAP Air Portugal |  |  | PRT:BUS | company |
Banco Espírito Santo | Banco Espirito Santo | Banco Espirito Santo | PRT:BUS | company |
Energias de Portugal |  |  | PRT:BUS | company |
Galp |  |  | PRT:BUS | company |
Galp Energia |  |  | PRT:BUS | company |
Portugal Telecom |  |  | PRT:BUS | company |
Fluggesellschaft TAP |  |  | PRT:BUS | company |
ING Bank |  |  | NLD:BUS | company |
Rabobank |  |  | NLD:BUS | company |
ASML | Chipausrüster ASML |  | NLD:BUS | company |
Gasunie |  |  | NLD:BUS | company |
Heineken |  |  | NLD:BUS | company |
AkzoNobel |  |  | NLD:BUS | company |
Akzo Nobel |  |  | NLD:BUS | company |
Ahold |  |  | NLD:BUS | company |
TenneT | Tennet |  | NLD:BUS | company |
SNS Reaal |  |  | NLD:BUS | company |
Booking.com |  |  | NLD:BUS | company |
Stellantis |  |  | NLD:BUS | company |
Sabena |  |  | BEL:BUS | company |
Electrabel |  |  | BEL:BUS | company |
Brussels Airlines |  |  | BEL:BUS | company |
Umicore |  |  | BEL:BUS | company |
SWIFT (Zahlungsdienst) | Zahlungsdienstleister Swift; Finanzdienstleister Swift |  | BEL:BUS | company |
Anheuser-Busch InBev | Inbev |  | BEL:BUS | company |
AB InBev |  |  | BEL:BUS | company |
SNCB |  |  | BEL:BUS | company |
Euroclear |  |  | BEL:BUS | company |
FN Herstal |  |  | BEL:BUS | company |
Clearstream |  |  | LUX:BUS | company |
Cargolux |  |  | LUX:BUS | company |
SAS (Fluggesellschaft) | Fluggesellschaft SAS |  | SWE:BUS | company |
Scandinavian Airlines |  |  | SWE:BUS | company |
Saab AB |  |  | SWE:BUS | company |
Bofors |  |  | SWE:BUS | company |
TeliaSonera |  |  | SWE:BUS | company |
Nordea |  |  | SWE:BUS | company |
Handelsbanken |  |  | SWE:BUS | company |
Swedbank |  |  | SWE:BUS | company |
H&M |  |  | SWE:BUS | company |
Hennes & Mauritz |  |  | SWE:BUS | company |
Northvolt |  |  | SWE:BUS | company |
Scania |  |  | SWE:BUS | company |
LKAB |  |  | SWE:BUS | company |
Lundin Oil |  |  | SWE:BUS | company |
Klarna |  |  | SWE:BUS | company |
Spotify |  |  | SWE:BUS | company |
Nord Pool |  |  | SWE:BUS | company |
Electrolux |  |  | SWE:BUS | company |
SSAB |  |  | SWE:BUS | company |
Skanska |  |  | SWE:BUS | company |
Telenor |  |  | NOR:BUS | company |
Statkraft |  |  | NOR:BUS | company |
Kongsberg (Konzern) | Rüstungskonzern Kongsberg |  | NOR:BUS | company |
Norwegischer Staatsfonds |  |  | NOR:BUS | company |
norwegischer Pensionsfonds | Norwegischer Pensionsfonds |  | NOR:BUS | company |
Aker (Konzern) |  | Aker Solutions | NOR:BUS | company |
Nammo |  |  | NOR:BUS | company |
Norges Bank Investment Management |  |  | NOR:BUS | company |
Norwegian Air (Name) | Norwegian Air | Norwegian Air Shuttle | NOR:BUS | company |
Norwegian sovereign wealth fund |  |  | NOR:BUS | company |
Danske Bank |  |  | DNK:BUS | company |
Novo Nordisk |  |  | DNK:BUS | company |
Vestas |  |  | DNK:BUS | company |
Carlsberg |  |  | DNK:BUS | company |
Banedanmark |  |  | DNK:BUS | company |
Terma |  |  | DNK:BUS | company |
Fortum |  |  | FIN:BUS | company |
Finnair |  |  | FIN:BUS | company |
Gasum |  |  | FIN:BUS | company |
Fingrid |  |  | FIN:BUS | company |
Rüstungskonzern Patria |  |  | FIN:BUS | company |
Lietuvos Geležinkeliai |  | Lietuvos Gelezinkeliai | LTU:BUS | company |
Mazeikiu Nafta |  |  | LTU:BUS | company |
Ignitis |  |  | LTU:BUS | company |
AirBaltic | airBaltic | airBaltic | LVA:BUS | company |
Air Baltic |  |  | LVA:BUS | company |
Parex Bank |  |  | LVA:BUS | company |
ABLV |  |  | LVA:BUS | company |
ABLV Bank |  |  | LVA:BUS | company |
Elering |  |  | EST:BUS | company |
Eesti Energia |  |  | EST:BUS | company |
Aero Vodochody |  |  | CZE:BUS | company |
Explosia |  |  | CZE:BUS | company |
Czech Airlines |  |  | CZE:BUS | company |
Omnipol |  |  | CZE:BUS | company |
EPH (Konzern) | Energiekonzern EPH |  | CZE:BUS | company |
SPP (Slowakei) | Gaskonzern SPP |  | SVK:BUS | company |
Eustream |  |  | SVK:BUS | company |
Slovnaft |  |  | SVK:BUS | company |
Nova Ljubljanska Banka |  |  | SVN:BUS | company |
Gorenje |  |  | SVN:BUS | company |
Adria Airways |  |  | SVN:BUS | company |
Swiss Re |  |  | CHE:BUS | company |
Novartis-Konzern |  |  | CHE:BUS | company |
Nestlé-Konzern |  |  | CHE:BUS | company |
Zürich Versicherung |  |  | CHE:BUS | company |
Zurich Insurance |  |  | CHE:BUS | company |
Rückversicherer Swiss Re |  |  | CHE:BUS | company |
Raiffeisen Schweiz |  |  | CHE:BUS | company |
Postfinance | PostFinance |  | CHE:BUS | company |
RUAG | Ruag |  | CHE:BUS | company |
Pilatus Flugzeugwerke |  |  | CHE:BUS | company |
Swatch |  |  | CHE:BUS | company |
Axpo |  |  | CHE:BUS | company |
Alpiq |  |  | CHE:BUS | company |
Crypto AG |  |  | CHE:BUS | company |
Julius Bär | Bank Julius Bär | Julius Baer | CHE:BUS | company |
Pictet |  |  | CHE:BUS | company |
Zürcher Kantonalbank |  |  | CHE:BUS | company |
Mercuria |  |  | CHE:BUS | company |
Gunvor |  |  | CHE:BUS | company |
Migros |  |  | CHE:BUS | company |
Schweizerische Post |  |  | CHE:BUS | company |
Schweizer Post |  |  | CHE:BUS | company |
Oerlikon-Bührle |  |  | CHE:BUS | company |
MSC (Reederei) | Reederei MSC |  | CHE:BUS | company |
Schweizerische Kreditanstalt |  |  | CHE:BUS | company |
Schweizerischer Bankverein |  |  | CHE:BUS | company |
Schweizerische Bankiervereinigung | Bankiervereinigung | Swiss Bankers Association | CHE:BUS | company |
Steyr-Mannlicher |  |  | AUT:BUS | company |
Waffenhersteller Glock |  |  | AUT:BUS | company |
Verbund AG |  |  | AUT:BUS | company |
Stromkonzern Verbund |  |  | AUT:BUS | company |
Wien Energie |  |  | AUT:BUS | company |
Wiener Linien |  |  | AUT:BUS | company |
Strabag |  |  | AUT:BUS | company |
Signa-Gruppe |  |  | AUT:BUS | company |
Signa Holding |  |  | AUT:BUS | company |
Immofinanz |  |  | AUT:BUS | company |
Buwog |  |  | AUT:BUS | company |
Meinl Bank |  |  | AUT:BUS | company |
Hypo Niederösterreich |  |  | AUT:BUS | company |
Casinos Austria |  |  | AUT:BUS | company |
Novomatic |  |  | AUT:BUS | company |
Österreichische Post |  |  | AUT:BUS | company |
Commerzialbank Mattersburg |  |  | AUT:BUS | company |
Niki (Fluggesellschaft) | Fluggesellschaft Niki |  | AUT:BUS | company |
Laudamotion |  |  | AUT:BUS | company |
Lauda Air |  |  | AUT:BUS | company |
COFAG | Cofag |  | AUT:BUS | company |
Bank Austria |  |  | AUT:BUS | company |
Creditanstalt |  |  | AUT:BUS | company |
Kika/Leiner |  |  | AUT:BUS | company |
Schoellerbank |  |  | AUT:BUS | company |
Bundesforste | Österreichische Bundesforste |  | AUT:BUS | company |
Österreichische Lotterien |  |  | AUT:BUS | company |
Austrian Power Grid |  |  | AUT:BUS | company |
Sefe | SEFE | SEFE | DEU:BUS | company |
Securing Energy for Europe |  |  | DEU:BUS | company |
Verbundnetz Gas |  |  | DEU:BUS | company |
Steag | STEAG |  | DEU:BUS | company |
Amprion |  |  | DEU:BUS | company |
50Hertz |  |  | DEU:BUS | company |
TransnetBW |  |  | DEU:BUS | company |
LEAG | Leag |  | DEU:BUS | company |
Mibrag |  |  | DEU:BUS | company |
RAG-Stiftung |  |  | DEU:BUS | company |
Ruhrkohle AG |  |  | DEU:BUS | company |
DB Cargo |  |  | DEU:BUS | company |
DB Netz |  |  | DEU:BUS | company |
DB Regio |  |  | DEU:BUS | company |
InfraGO | DB InfraGO |  | DEU:BUS | company |
DB Fernverkehr |  |  | DEU:BUS | company |
Flixbus | FlixBus | FlixBus | DEU:BUS | company |
Flixtrain |  |  | DEU:BUS | company |
S-Bahn Berlin |  |  | DEU:BUS | company |
Berliner Verkehrsbetriebe |  |  | DEU:BUS | company |
Hensoldt |  |  | DEU:BUS | company |
Diehl (Konzern) |  | Diehl Defence | DEU:BUS | company |
KNDS |  |  | DEU:BUS | company |
Rüstungskonzern Rheinmetall |  |  | DEU:BUS | company |
TKMS |  |  | DEU:BUS | company |
Thyssenkrupp Marine Systems | ThyssenKrupp Marine Systems |  | DEU:BUS | company |
Howaldtswerke-Deutsche Werft |  |  | DEU:BUS | company |
Blohm + Voss |  |  | DEU:BUS | company |
Blohm und Voss |  |  | DEU:BUS | company |
Lürssen-Werft |  |  | DEU:BUS | company |
Meyer Werft | Meyer-Werft |  | DEU:BUS | company |
MV Werften |  |  | DEU:BUS | company |
Isar Aerospace |  |  | DEU:BUS | company |
Airbus Defence and Space |  |  | DEU:BUS | company |
MTU Aero Engines |  |  | DEU:BUS | company |
Sig Sauer |  |  | DEU:BUS | company |
Carl Walther |  |  | DEU:BUS | company |
Deka-Bank |  |  | DEU:BUS | company |
DekaBank |  |  | DEU:BUS | company |
DZ Bank |  |  | DEU:BUS | company |
Helaba |  |  | DEU:BUS | company |
NordLB |  |  | DEU:BUS | company |
Nord/LB |  |  | DEU:BUS | company |
Norddeutsche Landesbank |  |  | DEU:BUS | company |
HypoVereinsbank |  |  | DEU:BUS | company |
Postbank |  |  | DEU:BUS | company |
Targobank |  |  | DEU:BUS | company |
Bankhaus Oppenheim |  |  | DEU:BUS | company |
Sal. Oppenheim |  |  | DEU:BUS | company |
Warburg Bank | Warburg-Bank |  | DEU:BUS | company |
M.M. Warburg |  |  | DEU:BUS | company |
N26 |  |  | DEU:BUS | company |
Bremer Landesbank |  |  | DEU:BUS | company |
Bankgesellschaft Berlin |  |  | DEU:BUS | company |
Landesbank Berlin |  |  | DEU:BUS | company |
Hannover Rück |  |  | DEU:BUS | company |
Talanx |  |  | DEU:BUS | company |
Debeka |  |  | DEU:BUS | company |
Vonovia |  |  | DEU:BUS | company |
Deutsche Wohnen |  |  | DEU:BUS | company |
Condor (Fluggesellschaft) | Ferienflieger Condor; Fluggesellschaft Condor |  | DEU:BUS | company |
Flughafen Berlin Brandenburg GmbH |  |  | DEU:BUS | company |
Flughafengesellschaft Berlin Brandenburg |  |  | DEU:BUS | company |
Deutsche Flugsicherung |  |  | DEU:BUS | company |
Autobahn GmbH |  |  | DEU:BUS | company |
Linde AG |  |  | DEU:BUS | company |
Gaseproduzent Linde |  |  | DEU:BUS | company |
K+S |  |  | DEU:BUS | company |
Merck KGaA |  |  | DEU:BUS | company |
Boehringer Ingelheim |  |  | DEU:BUS | company |
Fresenius |  |  | DEU:BUS | company |
Helios Kliniken |  |  | DEU:BUS | company |
Asklepios |  |  | DEU:BUS | company |
Covestro |  |  | DEU:BUS | company |
Evonik |  |  | DEU:BUS | company |
Lanxess |  |  | DEU:BUS | company |
Beiersdorf |  |  | DEU:BUS | company |
Adidas |  |  | DEU:BUS | company |
Adidas-Konzern |  |  | DEU:BUS | company |
Autobauer Mercedes |  |  | DEU:BUS | company |
Daimler Truck |  |  | DEU:BUS | company |
MAN (Konzern) | Lastwagenbauer MAN |  | DEU:BUS | company |
MAN SE |  |  | DEU:BUS | company |
ZF Friedrichshafen |  |  | DEU:BUS | company |
Salzgitter AG |  |  | DEU:BUS | company |
Mannesmann |  |  | DEU:BUS | company |
Preussag |  |  | DEU:BUS | company |
Degussa |  |  | DEU:BUS | company |
Veba |  |  | DEU:BUS | company |
Viag |  |  | DEU:BUS | company |
Philipp Holzmann |  |  | DEU:BUS | company |
Holzmann AG |  |  | DEU:BUS | company |
Bilfinger |  |  | DEU:BUS | company |
Metro AG |  |  | DEU:BUS | company |
Kaufhof | Galeria Karstadt Kaufhof; Galeria Kaufhof |  | DEU:BUS | company |
Edeka |  |  | DEU:BUS | company |
Rewe |  |  | DEU:BUS | company |
Rewe-Gruppe |  |  | DEU:BUS | company |
Kaufland |  |  | DEU:BUS | company |
Tengelmann |  |  | DEU:BUS | company |
dm-Drogerie |  |  | DEU:BUS | company |
Fleischkonzern Tönnies |  |  | DEU:BUS | company |
Wiesenhof |  |  | DEU:BUS | company |
Südzucker |  |  | DEU:BUS | company |
Müller Milch |  |  | DEU:BUS | company |
Hermes Versand |  |  | DEU:BUS | company |
Kion |  |  | DEU:BUS | company |
Jenoptik |  |  | DEU:BUS | company |
Carl Zeiss |  |  | DEU:BUS | company |
Solarworld | SolarWorld | SolarWorld | DEU:BUS | company |
Q-Cells |  |  | DEU:BUS | company |
Meyer Burger |  |  | DEU:BUS | company |
Enercon |  |  | DEU:BUS | company |
Nordex |  |  | DEU:BUS | company |
Siemens Energy |  |  | DEU:BUS | company |
Siemens Gamesa |  |  | DEU:BUS | company |
Prokon |  |  | DEU:BUS | company |
Wintershall Dea |  |  | DEU:BUS | company |
Verbio |  |  | DEU:BUS | company |
Gascade |  |  | DEU:BUS | company |
Open Grid Europe |  |  | DEU:BUS | company |
Thyssengas |  |  | DEU:BUS | company |
Deutsche Glasfaser |  |  | DEU:BUS | company |
1&1 |  |  | DEU:BUS | company |
United Internet |  |  | DEU:BUS | company |
Telefónica Deutschland |  |  | DEU:BUS | company |
O2 Deutschland |  |  | DEU:BUS | company |
Toll Collect GmbH |  |  | DEU:BUS | company |
Ticona |  |  | DEU:BUS | company |
Gorillas Lieferdienst |  |  | DEU:BUS | company |
Delivery Hero |  |  | DEU:BUS | company |
Zalando |  |  | DEU:BUS | company |
Rocket Internet |  |  | DEU:BUS | company |
AUTO1 |  |  | DEU:BUS | company |
Trade Republic |  |  | DEU:BUS | company |
Aleph Alpha |  |  | DEU:BUS | company |
Wirecard Bank |  |  | DEU:BUS | company |
Greensill Bank |  |  | DEU:BUS | company |
Maple Bank |  |  | DEU:BUS | company |
Deutsche Pfandbriefbank |  |  | DEU:BUS | company |
Depfa |  |  | DEU:BUS | company |
Aareal Bank |  |  | DEU:BUS | company |
Bundesdruckerei-Gruppe |  |  | DEU:BUS | company |
Stadtwerke München |  |  | DEU:BUS | company |
Berliner Wasserbetriebe |  |  | DEU:BUS | company |
Vivantes-Kliniken |  |  | DEU:BUS | company |
Charité Berlin |  |  | DEU:BUS | company |
Lufthansa Cargo |  |  | DEU:BUS | company |
Lufthansa Technik |  |  | DEU:BUS | company |
HHLA |  |  | DEU:BUS | company |
Hamburger Hafen und Logistik |  |  | DEU:BUS | company |
Hapag-Lloyd |  |  | DEU:BUS | company |
Hamburg Süd |  |  | DEU:BUS | company |
Blohm & Voss |  |  | DEU:BUS | company |
