# Organisations of states and their organs, alliances, courts of nations, non-governmental organisations that work everywhere.
# UN organs are UNO, EU organs EUR, with a sector where they are no executive; other bodies IGO with three letters of their own.
@ name | de | en | code | kind | terms

# European Union
EU | Europäische Union; Europäische Union (EU); EU-Staaten; EU-Länder; EU-Mitgliedstaaten; EU-Mitgliedsstaaten; EU-Mitgliedsländer | European Union; EU states; EU member states; EU countries; E.U. | EUR | alliance |
EU-Kommission | Europäische Kommission; Brüsseler Kommission; Kommission der Europäischen Union; EG-Kommission; Brüsseler Behörde | European Commission; EU Commission; EU executive | EUR | organ |
Europäischer Rat | EU-Gipfel; Gipfel der EU-Staats- und Regierungschefs; Staats- und Regierungschefs der EU | European Council; EU summit | EUR | organ |
EU-Ministerrat | Rat der Europäischen Union; EU-Rat; EU-Außenministerrat; Ecofin | Council of the European Union | EUR | organ |
EU-Ratspräsidentschaft | EU-Präsidentschaft; Ratspräsidentschaft der EU; EU-Ratsvorsitz | EU presidency | EUR | organ |
Eurogruppe | Euro-Gruppe; Euro-Finanzminister; Eurofinanzminister | Eurogroup; eurozone finance ministers | EUR | organ |
Euro-Zone | Eurozone; Euro-Länder; Euroländer; Euro-Staaten | eurozone; Euro zone | EUR | alliance |
Europäisches Parlament | Europaparlament; Straßburger Parlament; Europa-Parlament; @Europaabgeordneter, Europaabgeordnete; @EU-Abgeordneter, EU-Abgeordnete; @Europaparlamentarier, Europaparlamentarierin; @EU-Parlamentarier, EU-Parlamentarierin | European Parliament; @MEP | EUR:LEG | parliament |
Europäische Volkspartei | EVP; EVP-Fraktion | European People's Party; EPP | EUR:LEG | party |
Sozialdemokratische Fraktion im Europaparlament | Progressive Allianz der Sozialdemokraten | Progressive Alliance of Socialists and Democrats | EUR:LEG | party |
Sozialdemokratische Partei Europas | SPE | Party of European Socialists | EUR:LEG | party |
ALDE | Allianz der Liberalen und Demokraten für Europa | Alliance of Liberals and Democrats for Europe | EUR:LEG | party |
Europäische Grüne Partei | Grüne im Europaparlament; Europäische Grüne | European Greens; European Green Party | EUR:LEG | party |
Europäischer Gerichtshof | EuGH; Gerichtshof der Europäischen Union; EU-Gerichtshof; Luxemburger Gerichtshof; Luxemburger Richter | European Court of Justice; ECJ; EU's top court; EU Court of Justice; Court of Justice of the European Union | EUR:JUD | court |
Gericht der Europäischen Union | EU-Gericht; Europäisches Gericht erster Instanz | EU General Court; General Court of the European Union; European Court of First Instance | EUR:JUD | court |
Europäischer Rechnungshof | EU-Rechnungshof | European Court of Auditors | EUR | organ |
EZB | Europäische Zentralbank; Frankfurter Notenbank; EZB-Rat | European Central Bank; ECB | EUR | organ |
Europäische Investitionsbank | EIB | European Investment Bank | EUR | organ |
ESM | Europäischer Stabilitätsmechanismus; Euro-Rettungsschirm; Rettungsfonds ESM | European Stability Mechanism | EUR | organ |
EFSF | Europäische Finanzstabilisierungsfazilität; Rettungsfonds EFSF | European Financial Stability Facility | EUR | organ |
Troika | EU-Troika; Geldgeber-Troika; Gläubiger-Troika | troika of lenders; the troika | EUR | organ |
EU-Trio | E3; EU-3; EU-Troika im Atomstreit | EU-3; E3 | EUR | organ |
Frontex | EU-Grenzschutzagentur; EU-Grenzschutzagentur Frontex; Grenzschutzagentur Frontex | EU border agency | EUR:COP | police |
Europol | Europäisches Polizeiamt; EU-Polizeibehörde Europol | European Police Office | EUR:COP | police |
Eurojust |  |  | EUR:JUD | court |
OLAF | Europäisches Amt für Betrugsbekämpfung; EU-Antibetrugsbehörde; EU-Betrugsbekämpfungsamt | European Anti-Fraud Office | EUR:COP | police |
Europäische Staatsanwaltschaft |  | European Public Prosecutor's Office | EUR:JUD | court |
EAD | Europäischer Auswärtiger Dienst; Auswärtiger Dienst der EU | European External Action Service; EEAS | EUR | organ |
EMA | Europäische Arzneimittelagentur; Europäische Arzneimittel-Agentur; EU-Arzneimittelbehörde | European Medicines Agency | EUR | organ |
EFSA | Europäische Behörde für Lebensmittelsicherheit | European Food Safety Authority | EUR | organ |
EASA | Europäische Agentur für Flugsicherheit; Europäische Luftfahrtbehörde | European Aviation Safety Agency | EUR | organ |
ECDC | Europäisches Zentrum für die Prävention und die Kontrolle von Krankheiten; EU-Seuchenbehörde | European Centre for Disease Prevention and Control | EUR | organ |
Eurostat | EU-Statistikamt; Statistisches Amt der Europäischen Union |  | EUR | organ |
Europäische Bankenaufsicht | EBA; EBA Bankenaufsicht; Europäische Bankenaufsichtsbehörde; EU-Bankenaufsicht | European Banking Authority; EBA | EUR | organ |
EU-Grundrechteagentur | Agentur der Europäischen Union für Grundrechte | European Union Agency for Fundamental Rights | EUR | organ |
Europäischer Bürgerbeauftragter | EU-Bürgerbeauftragter | European Ombudsman | EUR | organ |
Ausschuss der Regionen |  | Committee of the Regions | EUR | organ |
Europäischer Wirtschafts- und Sozialausschuss |  | European Economic and Social Committee | EUR | organ |
EULEX | Eulex; EU-Rechtsstaatsmission; EU-Mission Eulex; Rechtsstaatsmission Eulex | EU rule of law mission | EUR:COP | organ |
EUFOR | Eufor; EU-Friedenstruppe; Eufor-Truppe; EU-Streitmacht | European Union Force | EUR:MIL | military |
EUPOL | EU-Polizeimission | EU police mission | EUR:COP | police |
EU-Mission Atalanta | Atalanta; Operation Atalanta; Mission Atalanta; Anti-Piraten-Mission Atalanta; EU-Operation Atalanta; NAVFOR | EU NAVFOR; Operation Atalanta | EUR:MIL | military |
Operation Sophia | EU-Mission Sophia; EUNAVFOR Med; Mission Sophia |  | EUR:MIL | military |
Operation Irini | EU-Mission Irini; Mission Irini |  | EUR:MIL | military |
EUTM | EU-Ausbildungsmission | EU training mission | EUR:MIL | military |
EUMM | EU-Beobachtermission; EU-Beobachtermission in Georgien | EU Monitoring Mission | EUR | organ |
Wahlbeobachter der EU | EU-Wahlbeobachtermission; EU-Wahlbeobachtungsmission | EU election observers | EUR | organ |
EU-Battlegroup | EU-Kampfgruppe; EU Battlegroup | EU Battlegroup | EUR:MIL | military |
Eurokorps |  | Eurocorps | EUR:MIL | military |
Europäische Gemeinschaft | EG; Europäische Gemeinschaften; EWG; Europäische Wirtschaftsgemeinschaft | European Community; European Economic Community; European Communities | EUR | alliance |
Euratom | Europäische Atomgemeinschaft |  | EUR | alliance |
EU-Konvent | Verfassungskonvent der EU; EU-Verfassungskonvent | European Convention | EUR | organ |

# United Nations
Vereinte Nationen | UN; UNO; Uno; Vereinte Nationen (UN); Weltorganisation | United Nations; U.N.; UN; UNO | UNO | alliance |
UN-Sicherheitsrat | UNO-Sicherheitsrat; Uno-Sicherheitsrat; Weltsicherheitsrat; Sicherheitsrat der Vereinten Nationen; Sicherheitsrat der UNO; Sicherheitsrat der UN; Sicherheitsrates der Vereinten Nationen; Sicherheitsrats der Vereinten Nationen | UN Security Council; U.N. Security Council; United Nations Security Council; Security Council | UNO | organ |
UN-Vollversammlung | UNO-Vollversammlung; Uno-Vollversammlung; UN-Generalversammlung; UNO-Generalversammlung; Vollversammlung der Vereinten Nationen; Generalversammlung der Vereinten Nationen | UN General Assembly; U.N. General Assembly; United Nations General Assembly | UNO | organ |
UN-Generalsekretär (Amt) | UN-Sekretariat; UNO-Sekretariat | UN Secretariat | UNO | organ |
Blauhelme | UN-Blauhelme; UNO-Blauhelme; Blauhelmtruppe; Blauhelmtruppen; Blauhelmsoldaten; UN-Friedenstruppe; UN-Friedenstruppen; UNO-Friedenstruppe; UN-Friedenssoldaten; UN-Friedensmission; @Blauhelm; @Blauhelmsoldat | U.N. peacekeepers; UN peacekeeping force; blue helmets; United Nations peacekeepers; UN peacekeeping mission; @UN peacekeeper | UNO:MIL | military |
UNHCR | UN-Flüchtlingshilfswerk; UNO-Flüchtlingshilfswerk; Flüchtlingshilfswerk der Vereinten Nationen; Uno-Flüchtlingshilfswerk; Flüchtlingshilfswerk UNHCR; UN-Flüchtlingskommissariat; Hoher Flüchtlingskommissar der Vereinten Nationen; Hochkommissariat für Flüchtlinge; UN-Flüchtlingskommissar; Hohe Flüchtlingskommissar der Vereinten Nationen; Hohen Flüchtlingskommissar der Vereinten Nationen | UN refugee agency; U.N. refugee agency; United Nations High Commissioner for Refugees; UN High Commissioner for Refugees | UNO | organ |
UNICEF | Unicef; UN-Kinderhilfswerk; UNO-Kinderhilfswerk; Kinderhilfswerk der Vereinten Nationen; Kinderhilfswerk UNICEF | UN children's agency; United Nations Children's Fund; UN children's fund | UNO | organ |
WHO | Weltgesundheitsorganisation; Weltgesundheitsorganisation der Vereinten Nationen | World Health Organization; World Health Organisation | UNO | organ |
UNESCO | Unesco; UN-Kulturorganisation; Welterbekomitee; UNESCO-Welterbekomitee; UN-Organisation für Bildung, Wissenschaft und Kultur | UN cultural agency; United Nations Educational, Scientific and Cultural Organization | UNO | organ |
UN-Menschenrechtsrat | UNO-Menschenrechtsrat; Menschenrechtsrat der Vereinten Nationen; UN-Menschenrechtskommission; Menschenrechtskommission der Vereinten Nationen; UNO-Menschenrechtskommission | UN Human Rights Council; UN Commission on Human Rights; United Nations Human Rights Council | UNO | organ |
UN-Hochkommissariat für Menschenrechte | UN-Hochkommissar für Menschenrechte; UN-Hochkommissarin für Menschenrechte; UN-Menschenrechtskommissar; UN-Menschenrechtskommissarin; UN-Menschenrechtsbüro; OHCHR; Hohe Kommissarin der Vereinten Nationen für Menschenrechte; Hohen Kommissarin der Vereinten Nationen für Menschenrechte | UN human rights office; UN High Commissioner for Human Rights; UN rights office; UN rights chief; OHCHR | UNO | organ |
Welternährungsprogramm | WFP; UN-Welternährungsprogramm; Welternährungsprogramm der Vereinten Nationen | World Food Programme; World Food Program; UN food agency; WFP | UNO | organ |
FAO | Welternährungsorganisation; UN-Welternährungsorganisation; Ernährungs- und Landwirtschaftsorganisation der Vereinten Nationen; UN-Ernährungsorganisation | Food and Agriculture Organization; UN Food and Agriculture Organization | UNO | organ |
UNEP | UN-Umweltprogramm; Umweltprogramm der Vereinten Nationen; UN-Umweltorganisation | UN Environment Programme; United Nations Environment Programme | UNO | organ |
UNDP | UN-Entwicklungsprogramm; Entwicklungsprogramm der Vereinten Nationen | United Nations Development Programme; UN Development Programme | UNO | organ |
UNAIDS | Unaids; UN-Aidsprogramm | UN AIDS agency | UNO | organ |
UNRWA | UN-Hilfswerk für Palästina-Flüchtlinge; UN-Palästinenserhilfswerk; UN-Hilfswerk für palästinensische Flüchtlinge; Palästinenserhilfswerk der Vereinten Nationen | UN agency for Palestinian refugees; UN Relief and Works Agency | UNO | organ |
OCHA | UN-Nothilfekoordination; UN-Amt für humanitäre Angelegenheiten; UN-Büro für die Koordinierung humanitärer Angelegenheiten; UN-Nothilfebüro | UN Office for the Coordination of Humanitarian Affairs; UN humanitarian office | UNO | organ |
UNODC | UN-Büro für Drogen- und Verbrechensbekämpfung; UN-Drogenbehörde; Büro der Vereinten Nationen für Drogen- und Verbrechensbekämpfung | UN Office on Drugs and Crime | UNO | organ |
UNCTAD | UN-Konferenz für Handel und Entwicklung; Welthandelskonferenz | UN Conference on Trade and Development | UNO | organ |
UNFPA | UN-Bevölkerungsfonds; Weltbevölkerungsfonds | United Nations Population Fund | UNO | organ |
UN-Habitat | UN-Siedlungsprogramm |  | UNO | organ |
UN Women | UN-Frauenorganisation |  | UNO | organ |
ILO | Internationale Arbeitsorganisation; Internationale Arbeitsorganisation (ILO) | International Labour Organization; International Labor Organization | UNO | organ |
Weltorganisation für Meteorologie | WMO; Weltwetterorganisation; Weltmeteorologieorganisation | World Meteorological Organization; WMO | UNO | organ |
IMO | Internationale Seeschifffahrtsorganisation; Internationale Schifffahrtsorganisation | International Maritime Organization | UNO | organ |
ICAO | Internationale Zivilluftfahrtorganisation; Internationale Zivilluftfahrt-Organisation | International Civil Aviation Organization | UNO | organ |
ITU | Internationale Fernmeldeunion | International Telecommunication Union | UNO | organ |
Weltpostverein |  | Universal Postal Union | UNO | organ |
WIPO | Weltorganisation für geistiges Eigentum | World Intellectual Property Organization | UNO | organ |
UNWTO | Welttourismusorganisation | World Tourism Organization | UNO | organ |
UNIFIL | Unifil; UN-Truppe im Libanon; UN-Friedenstruppe UNIFIL; UN-Mission UNIFIL | UN Interim Force in Lebanon | UNO:MIL | military |
MONUC | Monuc; MONUSCO; Monusco; UN-Mission im Kongo; UN-Mission Monuc; UN-Mission Monusco | UN mission in Congo | UNO:MIL | military |
UNMIK | Unmik; UN-Verwaltung im Kosovo; UN-Mission im Kosovo; UN-Übergangsverwaltung im Kosovo; UN-Kosovo-Verwaltung | UN mission in Kosovo; UN administration in Kosovo | UNO | organ |
UNAMID | Unamid | UN-African Union mission in Darfur | UNO:MIL | military |
UNMIS | UN-Mission im Sudan | UN mission in Sudan; United Nations Mission in Sudan | UNO:MIL | military |
UNMISS | Unmiss; UN-Mission im Südsudan | UN mission in South Sudan; United Nations Mission in South Sudan | UNO:MIL | military |
MINUSMA | Minusma; UN-Mission in Mali; UN-Mission Minusma | UN mission in Mali | UNO:MIL | military |
MINUSTAH | Minustah; UN-Mission in Haiti; UN-Stabilisierungsmission in Haiti | UN mission in Haiti; UN Stabilization Mission in Haiti | UNO:MIL | military |
MINUSCA | Minusca | UN mission in the Central African Republic | UNO:MIL | military |
MINURSO | Minurso | UN mission in Western Sahara | UNO:MIL | military |
UNAMA | Unama; UN-Mission in Afghanistan; UN-Hilfsmission in Afghanistan | UN mission in Afghanistan; UN Assistance Mission in Afghanistan | UNO | organ |
UNAMI | UN-Mission im Irak | UN mission in Iraq | UNO | organ |
UNMIL | UN-Mission in Liberia | UN mission in Liberia | UNO:MIL | military |
UNOCI | UN-Mission in der Elfenbeinküste; ONUCI | UN mission in Ivory Coast | UNO:MIL | military |
UNAMIR |  | UN Assistance Mission for Rwanda | UNO:MIL | military |
UNPROFOR | Unprofor; UN-Schutztruppe | UN Protection Force | UNO:MIL | military |
UNDOF | UN-Beobachtertruppe auf den Golanhöhen; UN-Mission auf den Golanhöhen | UN Disengagement Observer Force | UNO:MIL | military |
UNFICYP | UN-Friedenstruppe auf Zypern | UN peacekeeping force in Cyprus | UNO:MIL | military |
UNMEE | UN-Mission in Äthiopien und Eritrea | UN Mission in Ethiopia and Eritrea | UNO:MIL | military |
UNOMIG | UN-Beobachtermission in Georgien | UN Observer Mission in Georgia | UNO | organ |
UNMIN | UN-Mission in Nepal | UN mission in Nepal | UNO | organ |
UN-Mission in Osttimor | UNMIT-; UNMISET | UN mission in East Timor; UN Mission of Support in East Timor | UNO:MIL | military |
UNTAET | UN-Übergangsverwaltung in Osttimor | UN Transitional Administration in East Timor | UNO | organ |
UNSMIS | UN-Beobachtermission in Syrien; UN-Beobachter in Syrien | UN Supervision Mission in Syria | UNO | organ |
UNSCOM | Unscom; UN-Sonderkommission für den Irak | UN Special Commission | UNO | organ |
UNMOVIC | Unmovic |  | UNO | organ |
UN-Waffeninspekteure | UN-Waffeninspektoren; UN-Inspekteure; UN-Inspektoren; UN-Waffenkontrolleure | UN weapons inspectors; UN inspectors; U.N. weapons inspectors; U.N. inspectors | UNO | organ |
UN-Militärbeobachter |  |  | UNO | organ |
Jugoslawien-Tribunal | Kriegsverbrechertribunal in Den Haag; Haager Kriegsverbrechertribunal; UN-Kriegsverbrechertribunal; Internationaler Strafgerichtshof für das ehemalige Jugoslawien; ICTY; UN-Tribunal in Den Haag; Den Haager Tribunal; Haager Tribunal; Kriegsverbrechertribunal für das ehemalige Jugoslawien; Jugoslawientribunal; UNO-Kriegsverbrechertribunal; Den Haager Kriegsverbrechertribunal; UN-Tribunal | International Criminal Tribunal for the former Yugoslavia; ICTY; Hague tribunal; UN war crimes tribunal; Yugoslav war crimes tribunal | UNO:JUD | court |
Ruanda-Tribunal | ICTR; Internationaler Strafgerichtshof für Ruanda; UN-Tribunal für Ruanda; Ruandatribunal; UN-Völkermordtribunal; UN-Ruanda-Tribunal; Internationales Kriegsverbrechertribunal für Ruanda; Völkermordtribunal für Ruanda; Internationales Ruanda-Tribunal | International Criminal Tribunal for Rwanda; ICTR; Rwanda tribunal | UNO:JUD | court |
Sondergerichtshof für Sierra Leone | Sierra-Leone-Tribunal; UN-Sondergericht für Sierra Leone; Sondertribunal für Sierra Leone; Spezialgerichtshof für Sierra Leone | Special Court for Sierra Leone | UNO:JUD | court |
Rote-Khmer-Tribunal | Khmer-Rouge-Tribunal; Völkermordtribunal in Kambodscha; Rote-Khmer-Tribunals; ECCC | Khmer Rouge tribunal; Extraordinary Chambers in the Courts of Cambodia | KHM:JUD | court |
Sondertribunal für den Libanon | Hariri-Tribunal; Libanon-Tribunal; UN-Sondertribunal für den Libanon; UN-Sondertribunal | Special Tribunal for Lebanon; Hariri tribunal | UNO:JUD | court |
Goldstone-Kommission | Goldstone-Bericht |  | UNO | organ |
UN-Klimasekretariat | UNFCCC; Klimasekretariat der Vereinten Nationen | UN climate secretariat | UNO | organ |
UN-Klimakonferenz | Weltklimakonferenz; Klimakonferenz der Vereinten Nationen; Weltklimagipfel; UN-Klimagipfel | UN climate conference; UN climate summit | UNO | organ |
Weltklimarat | IPCC; UN-Klimarat; Klimarat der Vereinten Nationen; Zwischenstaatlicher Ausschuss für Klimaänderungen | Intergovernmental Panel on Climate Change; IPCC; UN climate panel | IGO:IPC | organ |
Völkerbund |  | League of Nations | IGO:LON | alliance |

# Courts of nations
Internationaler Strafgerichtshof | IStGH; ICC; Weltstrafgericht; Weltstrafgerichtshof; Internationaler Strafgerichtshof in Den Haag | International Criminal Court; ICC | IGO:ICC | court |
Internationaler Gerichtshof | IGH; Weltgerichtshof; Internationaler Gerichtshof in Den Haag; UN-Gerichtshof | International Court of Justice; ICJ; World Court; UN's top court | IGO:ICJ | court |
EGMR | Europäischer Gerichtshof für Menschenrechte; Straßburger Gerichtshof; Menschenrechtsgerichtshof; Europäischer Menschenrechtsgerichtshof; Straßburger Richter; Straßburger Menschenrechtsgerichtshof | European Court of Human Rights; ECHR; Strasbourg court | IGO:COE | court |
Ständiger Schiedshof | Ständiger Schiedshof in Den Haag; Schiedsgericht in Den Haag; Haager Schiedshof | Permanent Court of Arbitration | IGO:PCA | court |
Internationaler Seegerichtshof | ISGH | International Tribunal for the Law of the Sea | IGO:LOS | court |
Interamerikanischer Gerichtshof für Menschenrechte |  | Inter-American Court of Human Rights | IGO:OAS | court |
Internationaler Sportgerichtshof | CAS; Sportgerichtshof | Court of Arbitration for Sport | IGO:CAS | court |

# Alliances and regional bodies
NATO | Nato; Nordatlantikpakt; Nordatlantische Allianz; Nordatlantisches Bündnis; Nordatlantikvertrag-Organisation; Nato-Staaten; NATO-Staaten; Nato-Mitglieder; Verteidigungsbündnis NATO; Militärbündnis Nato; westliches Verteidigungsbündnis; westliches Militärbündnis; Nato-Rat; NATO-Rat; Nordatlantikrat; NATO-Russland-Rat; NATO-Führung | North Atlantic Treaty Organization; North Atlantic Alliance; North Atlantic Council; NATO alliance; NATO allies | IGO:NAT | alliance |
ISAF | Isaf; Internationale Schutztruppe; Afghanistan-Schutztruppe; Internationale Afghanistan-Schutztruppe; Schutztruppe ISAF; Internationale Schutztruppe Isaf; Nato-Schutztruppe | International Security Assistance Force; NATO-led force; NATO-led troops | IGO:NAT | military |
KFOR | Kfor; Kosovo-Schutztruppe; Kosovo-Truppe; Schutztruppe KFOR | Kosovo Force; NATO peacekeepers in Kosovo | IGO:NAT | military |
SFOR | Sfor; Bosnien-Schutztruppe | Stabilisation Force; Stabilization Force in Bosnia | IGO:NAT | military |
IFOR | Ifor | Implementation Force in Bosnia | IGO:NAT | military |
Resolute Support | Mission Resolute Support; Resolute-Support-Mission |  | IGO:NAT | military |
Operation Enduring Freedom | OEF |  | USA:MIL | military |
Anti-Terror-Koalition | Antiterrorkoalition; Anti-Terror-Allianz |  | IMG:MIL | military |
Anti-IS-Koalition | Internationale Anti-IS-Koalition; Anti-IS-Allianz; Internationale Koalition gegen den IS; US-geführte Koalition | US-led coalition; anti-IS coalition; coalition against Islamic State | IMG:MIL | military |
Koalitionstruppen im Irak | Koalition der Willigen; Multinationale Truppen im Irak | Coalition of the willing; Multi-National Force | IMG:MIL | military |
Warschauer Pakt | Warschauer Vertrag | Warsaw Pact | IGO:WPT | alliance |
RGW | Rat für gegenseitige Wirtschaftshilfe; Comecon | Comecon | IGO:CMC | alliance |
OSZE | Organisation für Sicherheit und Zusammenarbeit in Europa; OSZE-Beobachter; OSZE-Wahlbeobachter; OSZE-Beobachtermission; OSZE-Mission; Wahlbeobachter der OSZE; KSZE | OSCE; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; OSCE observers; OSCE monitors; Organization for Security and Co-operation in Europe | IGO:OSC | alliance |
Minsk-Gruppe | Minsker Gruppe; OSZE-Minsk-Gruppe | Minsk Group | IGO:OSC | organ |
Europarat | Europarats | Council of Europe | IGO:COE | alliance |
Parlamentarische Versammlung des Europarates | Parlamentarische Versammlung des Europarats | Parliamentary Assembly of the Council of Europe; PACE | IGO:COE | parliament |
Venedig-Kommission |  | Venice Commission | IGO:COE | organ |
Anti-Folter-Komitee | Antifolterkomitee des Europarates; Komitee zur Verhütung von Folter | Committee for the Prevention of Torture | IGO:COE | organ |
Afrikanische Union | AU; AU-Kommission; Organisation für Afrikanische Einheit; OAU | African Union; Organisation of African Unity; AU Commission; OAU; AU | IGO:AFU | alliance |
AMISOM | Amisom; AU-Mission in Somalia; AU-Friedenstruppe; Friedenstruppe der Afrikanischen Union; Truppen der Afrikanischen Union | African Union troops; African Union Mission in Somalia; African Union peacekeepers | IGO:AFU | military |
AMIS | AU-Mission in Darfur; AU-Mission im Sudan | African Union Mission in Sudan | IGO:AFU | military |
Arabische Liga | Liga der Arabischen Staaten; Arabischen Liga | Arab League; League of Arab States | IGO:ARL | alliance |
Golfkooperationsrat | GCC; Golf-Kooperationsrat; Kooperationsrat der Arabischen Staaten des Golfes | Gulf Cooperation Council | IGO:GCC | alliance |
OIC | Organisation der Islamischen Konferenz; Organisation für Islamische Zusammenarbeit; Islamische Konferenz; Organisation der Islamischen Zusammenarbeit | Organisation of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference; Organization of Islamic Cooperation | IGO:OIC | alliance |
ASEAN | Asean; Verband Südostasiatischer Nationen; ASEAN-Staaten; Asean-Staaten; Gemeinschaft südostasiatischer Staaten | Association of Southeast Asian Nations | IGO:ASN | alliance |
APEC | Apec; Asiatisch-Pazifische Wirtschaftsgemeinschaft; Asiatisch-Pazifische Wirtschaftskooperation; APEC-Staaten | Asia-Pacific Economic Cooperation | IGO:APE | alliance |
SAARC | Südasiatische Vereinigung für regionale Kooperation | South Asian Association for Regional Cooperation | IGO:SAA | alliance |
ASEM | Asien-Europa-Treffen | Asia-Europe Meeting | IGO:ASM | alliance |
OAS | Organisation Amerikanischer Staaten; Organisation der Amerikanischen Staaten | Organization of American States | IGO:OAS | alliance |
Mercosur | Gemeinsamer Markt Südamerikas | Mercosur trade bloc | IGO:MER | alliance |
UNASUR | Unasur; Union Südamerikanischer Nationen; Union der südamerikanischen Nationen | Union of South American Nations | IGO:UNS | alliance |
Bolivarische Allianz | ALBA-; Bolivarianische Allianz für Amerika; Bolivarische Alternative für Amerika | Bolivarian Alliance for the Americas | IGO:ALB | alliance |
CELAC | Gemeinschaft der Lateinamerikanischen und Karibischen Staaten | Community of Latin American and Caribbean States | IGO:CEL | alliance |
Caricom | CARICOM; Karibische Gemeinschaft | Caribbean Community | IGO:CAR | alliance |
Andengemeinschaft | Anden-Gemeinschaft | Andean Community | IGO:AND | alliance |
Rio-Gruppe |  | Rio Group | IGO:RIO | alliance |
Lima-Gruppe |  | Lima Group | IGO:LIM | alliance |
Pazifik-Allianz |  | Pacific Alliance | IGO:PAL | alliance |
NAFTA | Nafta; Nordamerikanische Freihandelszone | North American Free Trade Agreement | IGO:NAF | alliance |
GUS | Gemeinschaft Unabhängiger Staaten; GUS-Staaten | Commonwealth of Independent States; CIS | IGO:CIS | alliance |
OVKS | Organisation des Vertrags über kollektive Sicherheit | Collective Security Treaty Organization; CSTO | IGO:CST | alliance |
Eurasische Wirtschaftsunion | Eurasische Union; Zollunion Russlands, Weißrusslands und Kasachstans; EAWU | Eurasian Economic Union; Eurasian Union | IGO:EAU | alliance |
GUAM |  | GUAM Organization for Democracy and Economic Development | IGO:GUA | alliance |
Shanghaier Organisation für Zusammenarbeit | SOZ; Schanghai-Organisation für Zusammenarbeit; Shanghai-Gruppe; Shanghai-Organisation; Shanghaier Organisation | Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO | IGO:SCO | alliance |
BRICS | Brics; BRICS-Staaten; BRIC-Staaten; Brics-Staaten |  | IGO:BRC | alliance |
ECOWAS | Ecowas; Westafrikanische Wirtschaftsgemeinschaft; Wirtschaftsgemeinschaft Westafrikanischer Staaten; Wirtschaftsgemeinschaft westafrikanischer Staaten | Economic Community of West African States | IGO:WAS | alliance |
ECOMOG | Ecomog; westafrikanische Eingreiftruppe | Ecomog | IGO:WAS | military |
SADC | Entwicklungsgemeinschaft des Südlichen Afrika; Südafrikanische Entwicklungsgemeinschaft; Entwicklungsgemeinschaft des südlichen Afrikas | Southern African Development Community | IGO:SAD | alliance |
IGAD | Igad | Intergovernmental Authority on Development | IGO:IGD | alliance |
Ostafrikanische Gemeinschaft |  | East African Community | IGO:EAC | alliance |
COMESA | Gemeinsamer Markt für das östliche und südliche Afrika | Common Market for Eastern and Southern Africa | IGO:COM | alliance |
CEMAC | Zentralafrikanische Wirtschafts- und Währungsgemeinschaft | Central African Economic and Monetary Community; Economic and Monetary Community of Central Africa | IGO:CEM | alliance |
ECCAS | CEEAC; Zentralafrikanische Wirtschaftsgemeinschaft; Wirtschaftsgemeinschaft Zentralafrikanischer Staaten; Wirtschaftsgemeinschaft zentralafrikanischer Staaten; ZEEAC | Economic Community of Central African States | IGO:CAS | alliance |
G5 Sahel | G5-Sahel; G5-Sahel-Truppe; Sahel-Allianz | G5 Sahel force | IGO:GFS | alliance |
Commonwealth | Commonwealth of Nations; Britisches Commonwealth | Commonwealth of Nations; Commonwealth Secretariat | IGO:CWN | alliance |
Frankophonie | Internationale Organisation der Frankophonie | International Organisation of La Francophonie | IGO:OIF | alliance |
Bewegung der Blockfreien | Blockfreie Staaten; Blockfreienbewegung; Bewegung der Blockfreien Staaten; Blockfreien-Bewegung | Non-Aligned Movement | IGO:NAM | alliance |
Nordischer Rat | Nordischer Ministerrat | Nordic Council | IGO:NOC | alliance |
Ostseerat |  | Council of the Baltic Sea States | IGO:CBS | alliance |
Arktischer Rat |  | Arctic Council | IGO:ARC | alliance |
Visegrád-Gruppe | Visegrad-Gruppe; Visegrád-Staaten; Visegrad-Staaten; Visegrad-Länder | Visegrad Group; Visegrad Four; Visegrad countries | IGO:VIS | alliance |
EFTA | Europäische Freihandelsassoziation; EFTA-Staaten; Europäische Freihandelszone | European Free Trade Association | IGO:EFT | alliance |
Union für das Mittelmeer | Mittelmeerunion; Mittelmeer-Union | Union for the Mediterranean | IGO:UFM | alliance |
Schwarzmeer-Wirtschaftskooperation |  | Organization of the Black Sea Economic Cooperation | IGO:BSE | alliance |
Regionaler Kooperationsrat | Stabilitätspakt für Südosteuropa; Balkan-Stabilitätspakt | Stability Pact for South Eastern Europe | IGO:SPS | alliance |
OHR Bosnien | Hoher Repräsentant für Bosnien und Herzegowina; Hoher Repräsentant in Bosnien; Hohe Repräsentant für Bosnien und Herzegowina; Hohen Repräsentant für Bosnien und Herzegowina; Hohe Repräsentant in Bosnien; Hohen Repräsentant in Bosnien | High Representative for Bosnia and Herzegovina | IGO:OHR | organ |
Westeuropäische Union | WEU | Western European Union | IGO:WEU | alliance |
Pacific Islands Forum | Pazifik-Forum; Pazifisches Inselforum | Pacific Islands Forum | IGO:PIF | alliance |
ANZUS |  |  | IGO:ANZ | alliance |

# Summits and contact groups
G8 | G-8; G8-Staaten; G-8-Staaten; G8-Gipfel; G-8-Gipfel; Gruppe der Acht; Gruppe der acht führenden Industrienationen | Group of Eight; G8 leaders; G8 nations | IGO:GEI | alliance |
G7 | G-7; G7-Staaten; G-7-Staaten; G7-Gipfel; Gruppe der Sieben; sieben führende Industrienationen | Group of Seven; G7 leaders; G7 nations | IGO:GSE | alliance |
G20 | G-20; G20-Staaten; G-20-Staaten; G20-Gipfel; Gruppe der 20; Gruppe der zwanzig wichtigsten Industrie- und Schwellenländer | Group of 20; Group of Twenty; G20 leaders; G-20 | IGO:GTW | alliance |
G77 | Gruppe der 77 | Group of 77 | IGO:GSS | alliance |
Nahost-Quartett | Nahostquartett; Nahost-Quartetts | Middle East Quartet; Quartet on the Middle East | IGO:QUA | alliance |
Sechser-Gruppe im Atomstreit | P5+1; 5+1-Gruppe; E3+3; UN-Vetomächte und Deutschland; fünf Vetomächte und Deutschland; fünf UN-Vetomächte und Deutschland; Vetomächte und Deutschland; Fünf-plus-eins-Gruppe | P5+1; E3+3; six world powers | IGO:PFO | alliance |
Balkan-Kontaktgruppe | Kosovo-Kontaktgruppe; Balkankontaktgruppe | Contact Group on Kosovo | IGO:CTG | alliance |
Libyen-Kontaktgruppe |  | Libya Contact Group | IGO:LCG | alliance |
Normandie-Gruppe | Normandie-Format | Normandy Format | IGO:NOR | alliance |
Freunde Syriens | Freundesgruppe Syriens | Friends of Syria | IGO:FOS | alliance |
Weltwirtschaftsforum | World Economic Forum; WEF; Weltwirtschaftsforum in Davos; Davoser Weltwirtschaftsforum | World Economic Forum; Davos forum | NGO | ngo |
Weltsozialforum |  | World Social Forum | ISM | movement |
Münchner Sicherheitskonferenz | Sicherheitskonferenz in München; Siko- | Munich Security Conference | DEU:NGO | ngo |
Bilderberg-Gruppe | Bilderberg-Konferenz | Bilderberg Group | NGO | ngo |
Club of Rome |  |  | NGO | ngo |

# Money, trade, energy, atoms
IWF | Internationaler Währungsfonds; Währungsfonds; Weltwährungsfonds; IMF | International Monetary Fund; IMF | IGO:IMF | organ |
Weltbank | Weltbankgruppe; Weltbank-Gruppe | World Bank; World Bank Group | IGO:WBK | organ |
WTO | Welthandelsorganisation; GATT- | World Trade Organization; World Trade Organisation | IGO:WTO | organ |
OECD | Organisation für wirtschaftliche Zusammenarbeit und Entwicklung; Industrieländerorganisation OECD; OECD-Länder; OECD-Staaten | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development | IGO:OEC | organ |
OPEC | Opec; Organisation Erdöl exportierender Länder; Organisation erdölexportierender Länder; OPEC-Staaten; Opec-Staaten; Opec-Länder; Ölkartell Opec; Opec-Kartell; Organisation Erdöl exportierender Staaten | Organization of the Petroleum Exporting Countries; OPEC+; oil cartel OPEC | IGO:OPC | organ |
IAEA | IAEO; IAEA-Inspekteure; IAEA-Inspektoren; Internationale Atomenergiebehörde; Internationale Atomenergie-Behörde; Internationale Atomenergie-Organisation; Internationale Atomenergieorganisation; Atomenergiebehörde IAEA; Wiener Atombehörde; Atomenergiebehörde; UN-Atombehörde; UN-Atomenergiebehörde; IAEO-Inspektoren; Atomenergieorganisation; Atominspekteure | International Atomic Energy Agency; IAEA inspectors; UN nuclear watchdog; UN atomic watchdog; UN nuclear agency; U.N. nuclear watchdog | IGO:IAE | organ |
IEA | Internationale Energieagentur; Internationale Energie-Agentur | International Energy Agency | IGO:IEA | organ |
IRENA | Internationale Agentur für Erneuerbare Energien; Internationale Agentur für erneuerbare Energien | International Renewable Energy Agency | IGO:IRE | organ |
OPCW | Organisation für das Verbot chemischer Waffen; OVCW; Organisation für ein Verbot von Chemiewaffen; OPCW-Inspekteure | Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog | IGO:OPW | organ |
CTBTO | Organisation des Vertrags über das umfassende Verbot von Nuklearversuchen | Comprehensive Nuclear-Test-Ban Treaty Organization | IGO:CTB | organ |
Interpol | Internationale kriminalpolizeiliche Organisation; Internationale Polizeiorganisation Interpol | International Criminal Police Organization | IGO:IPO | police |
IOM | Internationale Organisation für Migration | International Organization for Migration | IGO:IOM | organ |
BIZ | Bank für Internationalen Zahlungsausgleich | Bank for International Settlements | IGO:BIS | organ |
EBRD | Europäische Bank für Wiederaufbau und Entwicklung; Osteuropabank | European Bank for Reconstruction and Development | IGO:EBR | organ |
Asiatische Entwicklungsbank |  | Asian Development Bank | IGO:ADB | organ |
Afrikanische Entwicklungsbank |  | African Development Bank | IGO:AFB | organ |
Interamerikanische Entwicklungsbank |  | Inter-American Development Bank | IGO:IDB | organ |
Islamische Entwicklungsbank |  | Islamic Development Bank | IGO:ISB | organ |
AIIB | Asiatische Infrastruktur-Investitionsbank; Asiatische Infrastrukturinvestmentbank | Asian Infrastructure Investment Bank | IGO:AII | organ |
Pariser Club |  | Paris Club | IGO:PCL | organ |
Financial Action Task Force | FATF; Geldwäsche-Arbeitsgruppe FATF |  | IGO:FAT | organ |
Basler Ausschuss | Basler Ausschuss für Bankenaufsicht | Basel Committee | IGO:BCB | organ |
Financial Stability Board | Finanzstabilitätsrat |  | IGO:FSB | organ |
Internationale Walfangkommission | IWC; Walfangkommission | International Whaling Commission | IGO:IWC | organ |
CITES | Washingtoner Artenschutzkonferenz; Artenschutzkonferenz | CITES conference | IGO:CIT | organ |
Weltzollorganisation |  | World Customs Organization | IGO:WCO | organ |
Eurocontrol |  |  | IGO:EUC | organ |
ESA | Europäische Weltraumorganisation; Europäische Weltraumagentur; Europäische Raumfahrtagentur | European Space Agency | IGO:ESA | organ |
CERN | Kernforschungszentrum CERN; Europäische Organisation für Kernforschung | European Organization for Nuclear Research | IGO:CRN | organ |
Europäisches Patentamt | EPA | European Patent Office | IGO:EPO | organ |
Interparlamentarische Union | IPU | Inter-Parliamentary Union | IGO:IPU | organ |
IATA | Internationale Luftverkehrs-Vereinigung; Weltluftfahrtverband | International Air Transport Association | NGO | ngo |
KEDO | Organisation für die Entwicklung der koreanischen Halbinsel | Korean Peninsula Energy Development Organization | IGO:KED | organ |
SLMM | Beobachtermission in Sri Lanka; Sri-Lanka-Beobachtermission | Sri Lanka Monitoring Mission | IGO:SLM | organ |
Globaler Fonds | Globaler Fonds zur Bekämpfung von Aids, Tuberkulose und Malaria | Global Fund | NGO | ngo |
Gavi | Impfallianz Gavi; Globale Impfallianz | Gavi vaccine alliance | NGO | ngo |
IKSR | Internationale Kommission zum Schutz des Rheins |  | IGO:ICR | organ |

# Sport
IOC | Internationales Olympisches Komitee; IOK | International Olympic Committee | IGO:IOC | organ |
FIFA | Fifa; Weltfußballverband; Fußball-Weltverband | football's world governing body | IGO:FIF | organ |
UEFA | Uefa; Europäische Fußball-Union |  | IGO:UEF | organ |
WADA | Wada; Welt-Anti-Doping-Agentur | World Anti-Doping Agency | IGO:WAD | organ |
DOSB | Deutscher Olympischer Sportbund |  | DEU:NGO | ngo |
DFB | Deutscher Fußball-Bund |  | DEU:NGO | ngo |

# Organisations without a state
Internationale Föderation der Rotkreuz- und Rothalbmondgesellschaften | IFRC | International Federation of Red Cross and Red Crescent Societies; IFRC | NGO | ngo |
Save the Children | Hilfsorganisation Save the Children |  | NGO | ngo |
Care International | Hilfsorganisation Care; CARE International | CARE International | NGO | ngo |
World Vision | Hilfsorganisation World Vision |  | NGO | ngo |
Terre des Hommes | terre des hommes; Kinderhilfswerk Terre des Hommes |  | NGO | ngo |
SOS-Kinderdörfer | SOS-Kinderdorf | SOS Children's Villages | NGO | ngo |
Plan International | Kinderhilfsorganisation Plan |  | NGO | ngo |
Handicap International |  |  | NGO | ngo |
Islamic Relief |  |  | NGO | ngo |
Malteser | Malteser Hilfsdienst; Malteser International |  | NGO | ngo |
Johanniter | Johanniter-Unfall-Hilfe |  | DEU:NGO | ngo |
Aktion gegen den Hunger | Action contre la Faim | Action Against Hunger; Action contre la Faim | NGO | ngo |
Mercy Corps |  |  | NGO | ngo |
International Rescue Committee | IRC Hilfsorganisation |  | NGO | ngo |
Norwegian Refugee Council | Norwegischer Flüchtlingsrat |  | NGO | ngo |
International Crisis Group | ICG; Krisengruppe | Crisis Group | NGO | ngo |
Freedom House |  |  | NGO | ngo |
Open Society | Open Society Foundations; Soros-Stiftung; Open Society Institute; Open-Society-Stiftung | Open Society Foundations; Soros foundation | NGO | ngo |
Bill-und-Melinda-Gates-Stiftung | Gates-Stiftung; Bill & Melinda Gates Foundation | Gates Foundation; Bill and Melinda Gates Foundation; Bill & Melinda Gates Foundation | NGO | ngo |
Komitee zum Schutz von Journalisten | CPJ; Committee to Protect Journalists | Committee to Protect Journalists; CPJ | NGO | ngo |
Internationale Journalisten-Föderation | IFJ | International Federation of Journalists | NGO | ngo |
PEN | Schriftstellerverband PEN; PEN-Zentrum; PEN-Club | PEN International; PEN America | NGO | ngo |
Internationale Gesellschaft für Menschenrechte | IGFM | International Society for Human Rights | NGO | ngo |
Internationale Föderation für Menschenrechte | FIDH | International Federation for Human Rights | NGO | ngo |
Internationale Liga für Menschenrechte |  | International League for Human Rights | NGO | ngo |
Global Witness |  |  | NGO | ngo |
Sea Shepherd | Umweltorganisation Sea Shepherd; Walschützer von Sea Shepherd |  | NGO | ngo |
Friends of the Earth |  |  | NGO | ngo |
IUCN | Weltnaturschutzunion | International Union for Conservation of Nature | NGO | ngo |
Germanwatch | Umweltorganisation Germanwatch |  | DEU:NGO | ngo |
SIPRI | Sipri; Stockholmer Friedensforschungsinstitut; Friedensforschungsinstitut SIPRI; Stockholmer Friedensforschungsinstitut Sipri | Stockholm International Peace Research Institute | SWE:EDU | university |
ICAN | Internationale Kampagne zur Abschaffung von Atomwaffen | International Campaign to Abolish Nuclear Weapons | NGO | ngo |
Internationale Kampagne zum Verbot von Landminen | ICBL | International Campaign to Ban Landmines | NGO | ngo |
Nobelkomitee | Norwegisches Nobelkomitee; Friedensnobelpreiskomitee; Nobelpreiskomitee | Norwegian Nobel Committee; Nobel Committee | NOR:NGO | ngo |
Bellingcat | Recherchenetzwerk Bellingcat |  | NGO | ngo |
Anonymous | Hackergruppe Anonymous; Anonymous-Aktivisten; Hackerkollektiv Anonymous |  | ISM | movement |
Femen | Frauenrechtsgruppe Femen; Femen-Aktivistinnen; @Femen-Aktivistin |  | ISM | movement |
Jüdischer Weltkongress | World Jewish Congress | World Jewish Congress | NGO | ngo |
Simon-Wiesenthal-Zentrum | Simon Wiesenthal Center | Simon Wiesenthal Center; Simon Wiesenthal Centre | NGO | ngo |
Jewish Claims Conference | Claims Conference |  | NGO | ngo |
Weltkirchenrat | Ökumenischer Rat der Kirchen; ÖRK | World Council of Churches | NGO | church |
Lutherischer Weltbund |  | Lutheran World Federation | NGO | church |
Internationaler Gewerkschaftsbund | IGB | International Trade Union Confederation; ITUC | NGO | union |
Europäischer Gewerkschaftsbund | EGB | European Trade Union Confederation; ETUC | EUR:LAB | union |
Sozialistische Internationale |  | Socialist International | ISM | party |
Wikimedia Foundation | Wikimedia-Stiftung; Wikipedia |  | NGO | ngo |
ICANN | Icann |  | NGO | ngo |
Electronic Frontier Foundation | EFF |  | NGO | ngo |
Free Gaza Movement | Free-Gaza-Bewegung; Gaza-Flottille; Gaza-Hilfsflotte; Solidaritätsflotte | Gaza flotilla | ISM | movement |
IHH | Hilfsorganisation IHH; Insani Yardim Vakfi | IHH Humanitarian Relief Foundation | TUR:NGO | ngo |
Syrische Beobachtungsstelle für Menschenrechte | Syrische Beobachtungsstelle; Beobachtungsstelle für Menschenrechte | Syrian Observatory for Human Rights | NGO | ngo |
Weißhelme | Syrischer Zivilschutz | White Helmets; Syria Civil Defence | SYR:NGO | ngo |
Scientology | Scientology-Organisation; Scientology-Kirche; @Scientologe, Scientologin | Church of Scientology | NGO | church |
Zeugen Jehovas |  | Jehovah's Witnesses | NGO | church |
Falun Gong | Falun-Gong-Bewegung |  | CHN:REL | movement |
Ahmadiyya | Ahmadiyya-Gemeinde; Ahmadiyya Muslim Jamaat |  | NGO | church |
Bahai | Bahai-Gemeinde; @Bahai | @Baha'i | NGO | church |
